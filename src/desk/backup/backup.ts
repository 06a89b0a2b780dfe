import { newIdentity } from '../../seal/age.js'
import { openStream, sealStream } from '../../seal/backup.js'
import { refuse } from '../../record/refusal.js'
import { connect, type Reach } from '../../store/database.js'
import { backupStream, checkBackup, readStream, restoreInto, writeWhole } from '../../store/backup/file.js'
import { assertNewHome, dropHome, keepRecipient, noteBackup, recipientOfHome } from '../../store/backup/home.js'
import { joinEngine, openEngine } from '../../store/engine/engine.js'

const ownerOf = async (home: string, env: NodeJS.ProcessEnv): Promise<Reach> => {
  const address = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
  if (address) return { kind: 'address', address }
  const engine = (await joinEngine(home)) ?? refuse('store-gone', { code: 'ENOENT' })
  const { socket, port, database, owner } = engine
  return { kind: 'socket', folder: socket, port, database, user: owner }
}

/** Makes the recovery key of a home: the public part is kept, the secret is given back once and kept nowhere. */
export const newRecoveryKey = async (home: string): Promise<string> => {
  const { identity, recipient } = await newIdentity()
  await keepRecipient(home, recipient)
  return identity
}

/** Writes a backup of everything into one file. Returns its size in bytes. Refuses `backup-no-key`. */
export const makeBackup = async (
  home: string,
  env: NodeJS.ProcessEnv,
  path: string,
  now: string,
  told: (done: number) => void,
): Promise<number> => {
  const recipient = (await recipientOfHome(home)) ?? refuse('backup-no-key', {})
  const owner = connect(await ownerOf(home, env), 1)
  try {
    const size = await writeWhole(path, await sealStream(recipient, backupStream(home, owner, now, told)))
    await noteBackup(home, { at: now, size })
    return size
  } finally {
    await owner.end({ timeout: 5 })
  }
}

type Plain = AsyncIterable<Uint8Array>

/**
 * Brings a backup into an empty home: the whole file is read and checked before anything is written, and what was begun
 * is taken away again when it cannot be ended. Refuses `home-not-empty`, `backup-broken`, `backup-other-key`.
 */
export const restoreBackup = async (home: string, path: string, identity: string): Promise<void> => {
  await assertNewHome(home)
  const plain = async (): Promise<Plain> => (await openStream(identity, path, readStream(path))) as unknown as Plain
  const head = await checkBackup(path, await plain())
  try {
    const engine = await openEngine(home)
    const { socket, port, database, owner } = engine
    const reach = { kind: 'socket', folder: socket, port, database, user: owner } as const
    await restoreInto(home, reach, head, await plain()).finally(() => engine.stop())
  } catch (thrown) {
    await dropHome(home)
    throw thrown
  }
}
