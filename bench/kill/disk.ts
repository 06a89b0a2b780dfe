import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { audit } from './audit.js'
import { pause, run, served, type Child } from './child.js'
import { write, type Kept } from './write.js'

export type Disk = { readonly kind: string; acknowledged: number; readonly said: Set<string>; readonly wrong: string[] }

/** Makes every sync to the disk fail while a file is there: loaded ahead of the C library. */
const SHIM = `#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
static int fails(void) { const char *at = getenv("FAIL_SYNC_WHILE"); return at && access(at, F_OK) == 0; }
int fsync(int fd) { if (fails()) { errno = EIO; return -1; } return ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(fd); }
int fdatasync(int fd) { if (fails()) { errno = EIO; return -1; } return ((int (*)(int))dlsym(RTLD_NEXT, "fdatasync"))(fd); }
`

const end = async (one: Child): Promise<void> => {
  if (!one.hasEnded()) one.child.kill('SIGINT')
  await one.ended
}

/** Writes until the disk takes no more, lets it take again, and looks whether all that was acknowledged is there. */
const trouble = async (home: string, kind: string, begin: () => void, over: () => void): Promise<Disk> => {
  const so: Disk = { kind, acknowledged: 0, said: new Set(), wrong: [] }
  const kept: Kept[] = []
  const program = run(home, ['start', '--json'])
  const at = await served(program)
  if (!at) return { ...so, wrong: [`did not start: ${program.err().slice(-300)}`] }
  const stopped = performance.now() + 60_000
  const writing = write(
    at,
    kept,
    () => performance.now() > stopped,
    (code) => so.said.add(code),
  )
  while (kept.length < 6 && performance.now() < stopped) await pause(20)
  begin()
  await writing
  if (so.said.size === 0) so.wrong.push('nothing was refused')
  if ([...so.said].some((code) => !/^(disk-full|store-gone)$/.test(code)))
    so.wrong.push(`said ${[...so.said].join(', ')}`)
  over()
  await end(program)
  const next = run(home, ['start', '--json'])
  if (!(await served(next))) so.wrong.push(`did not start again: ${next.err().slice(-300)}`)
  const found = await audit(home, kept, new Map(), true)
  so.acknowledged = kept.length
  so.wrong.push(...(found ? [...found.lost, ...found.half, ...found.log] : ['nobody could look']))
  await end(next)
  return so
}

/** A disk that is full, one that is read-only, and one whose syncs fail. What this machine does not allow is named in `not`. */
export const troubleDisks = async (
  folder: string,
): Promise<{ readonly disks: readonly Disk[]; readonly not: readonly string[] }> => {
  const disks: Disk[] = []
  const not: string[] = []
  const small = join(folder, 'small')
  await mkdir(small, { mode: 0o711 })
  if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=330m,mode=711', 'tmpfs', small]).status === 0) {
    try {
      const junk = join(small, 'junk')
      const fill = () => void spawnSync('dd', ['if=/dev/zero', `of=${junk}`, 'bs=64k'])
      disks.push(await trouble(join(small, 'home'), 'a full disk', fill, () => rmSync(junk)))
      const before = { kind: 'a read-only disk', acknowledged: 0, said: new Set<string>(), wrong: [] as string[] }
      spawnSync('mount', ['-o', 'remount,ro', small])
      const refused = run(join(small, 'home'), ['start', '--json'])
      if ((await refused.ended) !== 1) before.wrong.push('a start did not end with 1')
      before.said.add(/"refused":"([a-z-]+)"/.exec(refused.err())?.[1] ?? refused.err().slice(-200))
      spawnSync('mount', ['-o', 'remount,rw', small])
      const next = run(join(small, 'home'), ['start', '--json'])
      if (!(await served(next))) before.wrong.push(`did not start again: ${next.err().slice(-300)}`)
      await end(next)
      disks.push(before)
    } finally {
      await run(join(small, 'home'), ['stop']).ended
      spawnSync('umount', [small])
    }
  } else not.push('a full and a read-only disk: this account may not mount one')

  const [source, shim, trigger] = [join(folder, 'shim.c'), join(folder, 'shim.so'), join(folder, 'fail')]
  writeFileSync(source, SHIM)
  if (spawnSync('gcc', ['-shared', '-fPIC', '-o', shim, source, '-ldl']).status !== 0)
    return { disks, not: [...not, 'a failing sync: there is no C compiler'] }
  const home = join(folder, 'synced')
  await run(home, ['status']).ended
  await run(home, ['claims', '--json']).ended
  const bin = join(home, 'engine', readdirSync(join(home, 'engine'))[0] ?? '', 'bin')
  if (!existsSync(join(bin, 'postgres.real'))) {
    renameSync(join(bin, 'postgres'), join(bin, 'postgres.real'))
    const script = `#!/bin/sh\nLD_PRELOAD='${shim}' FAIL_SYNC_WHILE='${trigger}' exec '${join(bin, 'postgres.real')}' "$@"\n`
    writeFileSync(join(bin, 'postgres'), script, { mode: 0o755 })
    spawnSync('chmod', ['755', join(bin, 'postgres'), shim, folder])
  }
  const failing = () => writeFileSync(trigger, '', { mode: 0o644 })
  disks.push(await trouble(home, 'a failing sync', failing, () => rmSync(trigger)))
  await run(home, ['stop']).ended
  return { disks, not }
}
