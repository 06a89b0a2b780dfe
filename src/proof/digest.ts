import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 (FIPS 180-4) of bytes, as 32 bytes. */
export const sha256Bytes = (bytes: Uint8Array): Uint8Array => sha256(bytes)

/** SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits. */
export const sha256Of = (bytes: Uint8Array): string => bytesToHex(sha256(bytes))
