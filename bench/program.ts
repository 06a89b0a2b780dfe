import { spawn } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** One start of the real program: how long until the first page was whole, and a way to look at it while it runs. */
export type Run = {
  readonly milliseconds: number
  readonly address: string
  readonly cookie: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

const program = join(process.cwd(), 'bin', 'attested.mjs')

export const newHome = (): Promise<string> => mkdtemp(join(tmpdir(), 'attested-bench-'))
/** A server that is still ending may write a last file under the hand. */
export const dropHome = (home: string): Promise<void> =>
  rm(home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })

/** Starts on a folder, signs in, and reads the first screen. */
export const startOn = async (home: string): Promise<Run> => {
  const began = performance.now()
  const child = spawn(process.execPath, [program, 'start', '--json'], {
    env: { ...process.env, ATTESTED_HOME: home, PORT: '' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const said = await new Promise<{ address: string; link: string }>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString('utf8')
      if (text.includes('\n')) resolve(JSON.parse(text) as { address: string; link: string })
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code}`)))
  })
  const entered = await fetch(said.link, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const page = await fetch(`${said.address}/own`, { headers: { cookie } })
  if (page.status !== 200) throw new Error(`the first page answered ${page.status}`)
  await page.text()
  const milliseconds = performance.now() - began
  const stop = async (): Promise<void> => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGINT')
    await ended
  }
  return { milliseconds, address: said.address, cookie, pid: child.pid ?? 0, stop }
}

const parentOf = async (pid: string): Promise<string | null> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? null
}

/** The processes of a program and of the database in its folder, which runs in a session of its own. */
const familyOf = async (pid: number, home: string): Promise<readonly string[]> => {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const database = (await readFile(join(home, 'data', 'postmaster.pid'), 'utf8')).split('\n')[0] ?? ''
  const family = new Set([String(pid), database])
  for (let size = 0; size !== family.size;) {
    size = family.size
    for (const one of all) if (family.has((await parentOf(one)) ?? '')) family.add(one)
  }
  return [...family]
}

/** Proportional set size of the whole tree in megabytes (10^6 bytes); null where the system does not tell. */
export const memoryOf = async (pid: number, home: string): Promise<number | null> => {
  let kilobytes = 0
  for (const one of await familyOf(pid, home).catch(() => [])) {
    const rollup = await readFile(`/proc/${one}/smaps_rollup`, 'utf8').catch(() => '')
    kilobytes += Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
  }
  return kilobytes === 0 ? null : (kilobytes * 1024) / 1e6
}
