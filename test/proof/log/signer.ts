import { createPrivateKey, createPublicKey, sign } from 'node:crypto'
import { verifierOf, type Verifier } from '../../../src/proof/log/note.js'

export type Signer = { readonly verifier: Verifier; readonly sign: (bytes: Uint8Array) => Uint8Array }

/** Signs as Node does, with the key that 32 bytes of this number make. */
export const signerOf = (name: string, kind: Verifier['kind'], number: number): Signer => {
  const head = Buffer.from('302e020100300506032b657004220420', 'hex')
  const own = createPrivateKey({
    key: Buffer.concat([head, Buffer.alloc(32, number)]),
    format: 'der',
    type: 'pkcs8',
  })
  const key = new Uint8Array(createPublicKey(own).export({ format: 'der', type: 'spki' }).subarray(-32))
  return { verifier: verifierOf(name, kind, key), sign: (bytes) => new Uint8Array(sign(null, bytes, own)) }
}
