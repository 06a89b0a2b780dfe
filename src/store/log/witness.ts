import { createHash } from 'node:crypto'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { asRefusal } from '../database.js'
import { addPrivate, keepSecretIn, textOf } from './key.js'

/** What was witnessed of a log, the `number`-th of it. */
export type KeptNote = { readonly number: number; readonly text: string }

/** A name of files for a name of a log, which may hold anything. */
const stemOf = (origin: string): string => createHash('sha256').update(origin).digest('hex').slice(0, 32)

/**
 * Where a witness keeps its key and the checkpoints that it signed, outside of any database. Each is a file of its own
 * that is never written over, so that of two who sign at once only one goes on from the last.
 */
export const witnessFolder = (home: string) => {
  const folder = join(home, 'witness')
  const ready = (): Promise<unknown> =>
    mkdir(folder, { recursive: true, mode: 0o700 }).catch((thrown: unknown) => asRefusal(thrown))
  return {
    secret: async (make: () => string): Promise<string> => {
      await ready()
      return keepSecretIn(join(folder, 'key'), make)
    },
    /** The last that was kept of a log; null where nothing was. */
    last: async (origin: string): Promise<KeptNote | null> => {
      await ready()
      const names = await readdir(folder).catch((thrown: unknown) => asRefusal(thrown))
      const stem = `${stemOf(origin)}.`
      const numbers = names
        .filter((name) => name.startsWith(stem) && /^\d+$/.test(name.slice(stem.length)))
        .map((name) => Number(name.slice(stem.length)))
      if (numbers.length === 0) return null
      const number = Math.max(...numbers)
      return { number, text: (await textOf(join(folder, `${stem}${number}`))) ?? '' }
    },
    /** Keeps the `number`-th of a log; false where another was kept as that meanwhile. */
    keep: (origin: string, { number, text }: KeptNote): Promise<boolean> =>
      addPrivate(join(folder, `${stemOf(origin)}.${number}`), text),
    /** Keeps what shows that a log has two histories, under its own hash; returns where. */
    accuse: async (origin: string, text: string): Promise<string> => {
      const hash = createHash('sha256').update(text).digest('hex').slice(0, 16)
      const path = join(folder, `fork-${stemOf(origin)}-${hash}.txt`)
      await addPrivate(path, text)
      return path
    },
  }
}
