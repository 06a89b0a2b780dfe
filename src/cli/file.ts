import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { isRefusal, refuse } from '../record/refusal.js'

const unreadable =
  (path: string) =>
  (thrown: unknown): never => {
    if (isRefusal(thrown)) throw thrown
    const code = (thrown as NodeJS.ErrnoException).code ?? 'unknown'
    return code === 'ENOSPC' || code === 'EDQUOT' || code === 'EROFS'
      ? refuse('disk-full', { code })
      : refuse('path-unreadable', { path, code })
  }

const LIMIT = 100_000_000

/** The bytes of a file. Refuses `path-unreadable`, and `file-too-large` before it is read. */
export const readBytes = (path: string): Uint8Array => {
  try {
    const size = statSync(path).size
    if (size > LIMIT) return refuse('file-too-large', { name: path, size, limit: 10_000_000 })
    return readFileSync(path)
  } catch (thrown) {
    return unreadable(path)(thrown)
  }
}

/** All files below a folder by their path inside it, with / between names. Refuses `path-unreadable`. */
export const readFolder = (folder: string): ReadonlyMap<string, Uint8Array> => {
  try {
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    const files = names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
    return new Map(files.map((path) => [relative(folder, path).split('\\').join('/'), readFileSync(path)]))
  } catch (thrown) {
    return unreadable(folder)(thrown)
  }
}

/** Refuses `folder-not-empty` for a folder that holds anything. */
export const assertEmpty = (folder: string): void => {
  try {
    if (statSync(folder, { throwIfNoEntry: false }) && readdirSync(folder).length > 0)
      refuse('folder-not-empty', { path: folder })
  } catch (thrown) {
    unreadable(folder)(thrown)
  }
}

/** Writes a file for this account alone. Refuses `path-taken` where one is there, `path-unreadable` where none can be. */
export const writeNew = (path: string, bytes: string | Uint8Array): void => {
  try {
    writeFileSync(path, bytes, { flag: 'wx', mode: 0o600 })
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'EEXIST') refuse('path-taken', { path })
    unreadable(path)(thrown)
  }
}

/** Writes files into a folder that is empty or new. */
export const writeFolder = (folder: string, files: ReadonlyMap<string, Uint8Array>): void => {
  try {
    for (const [path, bytes] of files) {
      const target = join(folder, ...path.split('/'))
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, bytes)
    }
  } catch (thrown) {
    unreadable(folder)(thrown)
  }
}
