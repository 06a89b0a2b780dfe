import { access, constants, lstat, readdir, readFile, realpath, statfs } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { finding, type Finding } from '../../record/proof/health.js'

/** Kinds of file system that lie on another machine: a lock there, or a sync, may be a promise that nobody keeps. */
const NETWORK =
  /^(nfs\d?|cifs|smb\d?|smbfs|afs|ceph|glusterfs|davfs|9p|fuse\.(sshfs|rclone|s3fs|gcsfuse|davfs.*|glusterfs))$/

/** Names of folders that a program keeps the same on several machines, and the marks that such programs leave. */
const SYNCED: readonly (readonly [name: string, folder: RegExp, marks: readonly string[]])[] = [
  ['Dropbox', /^Dropbox( \(.*\))?$/, ['.dropbox', '.dropbox.cache']],
  ['OneDrive', /^OneDrive( - .*)?$/, []],
  ['Google Drive', /^(Google ?Drive|My Drive|GoogleDrive-.*)$/, ['.tmp.driveupload']],
  ['iCloud Drive', /^(Mobile Documents|com~apple~CloudDocs|iCloudDrive)$/, []],
  ['Nextcloud', /^(Nextcloud|ownCloud)$/, ['.owncloudsync.log', '.nextcloudsync.log']],
  ['Syncthing', /^Syncthing$/, ['.stfolder']],
  ['Seafile', /^Seafile$/, ['.seafile-data']],
  ['MEGA', /^MEGA(sync)?$/, ['.megasync']],
]

/** The kind of file system at a path, by the system's own table of mounts; null where there is no such table. */
export const kindOfMount = (table: string, path: string): string | null => {
  let [longest, kind]: [number, string | null] = [-1, null]
  for (const line of table.split('\n')) {
    const [, at = '', type = ''] = line.split(' ')
    const mount = at.replace(/\\([0-7]{3})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 8)))
    const isAbove = mount === '/' || path === mount || path.startsWith(`${mount}/`)
    if (mount !== '' && isAbove && mount.length >= longest) [longest, kind] = [mount.length, type]
  }
  return kind
}

/** Which program keeps this folder the same elsewhere too, null where none is known to. */
export const syncerOf = async (path: string): Promise<string | null> => {
  for (let at = path; ; at = dirname(at)) {
    const names = new Set(await readdir(at).catch(() => []))
    const own = at.slice(at.lastIndexOf('/') + 1)
    for (const [name, folder, marks] of SYNCED)
      if (folder.test(own) || marks.some((mark) => names.has(mark))) return name
    if (dirname(at) === at) return null
  }
}

/** Whether a folder is kept somewhere else too: nothing of an archive may lie in one. */
export const placeOf = async (home: string): Promise<readonly Finding[]> => {
  const path = await realpath(home).catch(() => home)
  const by = path === '/' ? null : await syncerOf(path)
  const kind = kindOfMount(await readFile('/proc/mounts', 'utf8').catch(() => ''), path)
  return [
    ...(by === null ? [] : [finding('folder-synced', { path, by })]),
    ...(kind !== null && NETWORK.test(kind) ? [finding('folder-network', { path, kind })] : []),
  ]
}

const LOW = 1_000_000_000
/** A database needs room for one more segment of its log, and some. */
const LEAST = 16_000_000

/** Whether the disk takes anything, and how much more. */
export const roomOf = async (home: string): Promise<readonly Finding[]> => {
  const code = await access(home, constants.W_OK).then(
    () => '',
    (thrown: NodeJS.ErrnoException) => thrown.code ?? '',
  )
  if (code !== '') return [finding('disk-read-only', { path: home, code })]
  const disk = await statfs(home).catch(() => null)
  if (disk === null) return []
  const megabytes = Math.floor((disk.bavail * disk.bsize) / 1_000_000)
  if (megabytes * 1_000_000 < LEAST) return [finding('disk-full', { path: home, megabytes })]
  return megabytes * 1_000_000 < LOW ? [finding('disk-low', { path: home, megabytes })] : []
}

/** What is public, or guarded by the folder that it lies in: the engine, and the database's own files. */
const NOT_OURS = new Set(['engine', 'engine.log'])

/** Files and folders of a home that others than its account can read or write. `deep` looks at every original too. */
export const rightsOf = async (home: string, deep: boolean): Promise<readonly Finding[]> => {
  const open: string[] = []
  let mode = 0
  const look = async (path: string, allowed = 0): Promise<boolean> => {
    const found = await lstat(path).catch(() => null)
    if (!found) return false
    if (!found.isSymbolicLink() && (found.mode & 0o077 & ~allowed) !== 0) {
      open.push(path)
      mode = found.mode & 0o777
    }
    return found.isDirectory()
  }
  // A home of root lets the server's own account pass through, and no more.
  await look(home, 0o011)
  for (const name of await readdir(home).catch(() => [])) {
    if (NOT_OURS.has(name)) continue
    const isFolder = await look(join(home, name))
    if (!isFolder || name === 'data' || name === 'socket') continue
    for (const inner of await readdir(join(home, name)).catch(() => [])) {
      const path = join(home, name, inner)
      if ((await look(path)) && deep) for (const file of await readdir(path)) await look(join(path, file))
    }
  }
  const [first] = open
  return first === undefined
    ? []
    : [finding('folder-open', { path: first, mode: mode.toString(8), count: open.length, home })]
}
