import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { asRefusal } from '../database.js'

/** What one computer keeps of the vault in a folder of its own: the last checkpoint it saw, and its writing key. */
export type Device = {
  readonly folder: string
  readonly read: (name: 'pin.json' | 'writer.json') => Promise<string | null>
  /** Replaces a file in one step. */
  readonly write: (name: 'pin.json' | 'writer.json', text: string) => Promise<void>
}

/** The vault's folder of a home. It is made when something is first written. */
export const openDevice = (folder: string): Device => ({
  folder,
  read: (name) => readFile(join(folder, name), 'utf8').catch(() => null),
  write: async (name, text) => {
    try {
      await mkdir(folder, { recursive: true, mode: 0o700 })
      const draft = join(folder, `.${name}.${process.pid}`)
      await writeFile(draft, text, { mode: 0o600, flush: true })
      await rename(draft, join(folder, name))
    } catch (thrown) {
      asRefusal(thrown)
    }
  },
})
