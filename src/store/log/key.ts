import { randomUUID } from 'node:crypto'
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { asRefusal } from '../database.js'
import { failPoint } from '../engine/failpoint.js'

/** Writes a file for this account alone, on the disk when it returns: beside it first, then in its place. */
export const writePrivate = async (path: string, text: string): Promise<void> => {
  const draft = `${path}.${process.pid}.new`
  try {
    const handle = await open(draft, 'w', 0o600)
    await handle
      .writeFile(text)
      .then(() => handle.sync())
      .finally(() => handle.close())
    await rename(draft, path)
    const folder = await open(dirname(path), 'r')
    await folder.sync().finally(() => folder.close())
  } catch (thrown) {
    await rm(draft, { force: true }).catch(() => undefined)
    asRefusal(thrown)
  }
}

export const textOf = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((thrown: unknown) =>
    (thrown as NodeJS.ErrnoException).code === 'ENOENT' ? null : asRefusal(thrown),
  )

/** The files in which a home keeps the key of its logs, what it signed last, and whether it may not sign. */
export const keyFiles = (home: string) => ({
  secret: join(home, 'log.key'),
  signed: join(home, 'log.signed'),
  held: join(home, 'log.held'),
})

/**
 * Writes a file that is not there yet, for this account alone, on the disk when it returns; whole or not at all. False
 * where somebody else wrote it first.
 */
export const addPrivate = async (path: string, text: string): Promise<boolean> => {
  const draft = `${path}.${randomUUID()}.new`
  try {
    const handle = await open(draft, 'wx', 0o600)
    await handle
      .writeFile(text)
      .then(() => handle.sync())
      .finally(() => handle.close())
    const isFirst = await link(draft, path).then(
      () => true,
      (thrown: unknown) => {
        if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown
        return false
      },
    )
    const folder = await open(dirname(path), 'r')
    await folder.sync().finally(() => folder.close())
    return isFirst
  } catch (thrown) {
    return asRefusal(thrown)
  } finally {
    await rm(draft, { force: true }).catch(() => undefined)
  }
}

/** A secret in a file. It is made by the first who asks; two who ask at once get the same. */
export const keepSecretIn = async (path: string, make: () => string): Promise<string> => {
  const held = await textOf(path)
  if (held !== null) return held
  await addPrivate(path, make())
  return (await textOf(path)) ?? asRefusal(new Error('the key is gone'))
}

/** The secret of a home's log key. */
export const keepSecret = (home: string, make: () => string): Promise<string> =>
  keepSecretIn(keyFiles(home).secret, make)

/** Puts a new secret in the place of the old one, in one step; the old one stays beside it under another name. */
export const renewSecret = async (home: string, text: string): Promise<void> => {
  const { secret } = keyFiles(home)
  for (let count = 1; ; count += 1) {
    const code = await link(secret, `${secret}.old-${count}`).then(
      () => null,
      (thrown: NodeJS.ErrnoException) =>
        /^(EEXIST|ENOENT)$/.test(thrown.code ?? '') ? thrown.code : asRefusal(thrown),
    )
    if (code === 'EEXIST') continue
    failPoint('mid-rotation')
    return writePrivate(secret, text)
  }
}

/** A new beginning of the logs that was decided on: the secret they go on with, why, and in which archives. */
export type Anew = { readonly secret: string; readonly why: string; readonly archives: readonly string[] }

/** What was decided on is kept until all of it is done, so that a start after a kill ends it. */
export const anewOf = (home: string) => {
  const path = join(home, 'log.anew')
  return {
    read: async (): Promise<Anew | null> => JSON.parse((await textOf(path)) ?? 'null') as Anew | null,
    write: (anew: Anew): Promise<void> => writePrivate(path, JSON.stringify(anew)),
    end: (): Promise<void> => rm(path, { force: true }),
  }
}

/** The secret of a home's log key as it is kept, null where there is none. */
export const heldSecret = (home: string): Promise<string | null> => textOf(keyFiles(home).secret)

/** Lets the key of a home sign again. */
export const letSign = (home: string): Promise<void> => rm(keyFiles(home).held, { force: true })

type Signed = Readonly<Record<string, { readonly size: number; readonly root: string }>>

/** What a home remembers of what its key signed. A file that cannot be read is a fault, never an empty memory. */
export const keyMemory = (home: string) => {
  const { signed, held } = keyFiles(home)
  return {
    read: async (): Promise<Signed> => JSON.parse((await textOf(signed)) ?? '{}') as Signed,
    write: (last: Signed): Promise<void> => writePrivate(signed, JSON.stringify(last)),
    isHeld: async (): Promise<boolean> => (await stat(held).catch(() => null)) !== null,
  }
}
