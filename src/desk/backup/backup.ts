import { newIdentity } from '../../seal/age.js'
import { openStream, sealStream } from '../../seal/backup.js'
import { refuse } from '../../record/refusal.js'
import { connect, reachAt, type Reach } from '../../store/database.js'
import {
  assertFree,
  assertReadable,
  backupSource,
  checkBackup,
  readStream,
  restoreInto,
  writeWhole,
} from '../../store/backup/file.js'
import {
  assertNewHome,
  beginRestore,
  dropHome,
  endRestore,
  hasHalfRestored,
  keepRecipient,
  noteBackup,
  recipientOfHome,
} from '../../store/backup/home.js'
import { joinEngine, openEngine } from '../../store/engine/engine.js'

/** How the owner of a running house's tables is reached. Refuses `store-gone`. */
export const ownerOf = async (home: string, env: NodeJS.ProcessEnv): Promise<Reach> => {
  const address = env.DATABASE_OWNER_URL ?? env.DATABASE_URL
  if (address) return reachAt(address)
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

/** Writes a backup of everything into one file. Returns its size in bytes. Refuses `backup-no-key` and `path-taken`. */
export const makeBackup = async (
  home: string,
  reach: Reach,
  path: string,
  now: string,
  told: (done: number) => void,
): Promise<number> => {
  await assertFree(path)
  const recipient = (await recipientOfHome(home)) ?? refuse('backup-no-key', {})
  const owner = connect(reach, 1)
  const source = backupSource(home, owner, now, told)
  try {
    const written = await writeWhole(path, await sealStream(recipient, source.plain))
    await noteBackup(home, { at: now, path, ...written })
    await owner.end({ timeout: 5 })
    return written.size
  } catch (thrown) {
    await source.leave()
    await owner.end({ timeout: 5 })
    throw thrown
  }
}

type Plain = AsyncIterable<Uint8Array>

/** An empty database for a restore, and its end. */
export type Emptied = { readonly reach: Reach; readonly stop: () => Promise<void> }

const engineFor = async (home: string): Promise<Emptied> => {
  const engine = await openEngine(home)
  const { socket, port, database, owner } = engine
  return { reach: { kind: 'socket', folder: socket, port, database, user: owner }, stop: engine.stop }
}

/** Takes away what a restore that was killed left, its database included. */
const clearHalf = async (home: string): Promise<void> => {
  if (!(await hasHalfRestored(home))) return
  if (await joinEngine(home)) await (await openEngine(home)).stop()
  await dropHome(home)
}

/**
 * Brings a backup into an empty home, or into one where a restore was killed: the whole file is read and checked before anything is written, and what was begun
 * is taken away again when it cannot be ended. Refuses `home-not-empty`, `backup-broken`, `backup-other-key`.
 */
export const restoreBackup = async (
  home: string,
  path: string,
  identity: string,
  emptied: (home: string) => Promise<Emptied> = engineFor,
): Promise<void> => {
  await clearHalf(home)
  await assertNewHome(home)
  await assertReadable(path)
  const plain = async (): Promise<Plain> => (await openStream(identity, path, readStream(path))) as unknown as Plain
  const head = await checkBackup(path, await plain())
  try {
    await beginRestore(home)
    const { reach, stop } = await emptied(home)
    await restoreInto(home, path, reach, head, await plain()).finally(stop)
    await endRestore(home)
  } catch (thrown) {
    await dropHome(home)
    throw thrown
  }
}
