import { argon2id } from 'hash-wasm'
import { parentPort, workerData } from 'node:worker_threads'

/** Runs in a thread of its own, once: Argon2id keeps 64 MiB busy for a third of a second, and the desk answers meanwhile. */
const { passphrase, salt } = workerData as { readonly passphrase: string; readonly salt: Uint8Array }
const stretched = await argon2id({
  password: passphrase,
  salt,
  memorySize: 65_536,
  iterations: 3,
  parallelism: 4,
  hashLength: 64,
  outputType: 'binary',
})
parentPort?.postMessage(stretched)
