import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kill, killServer, pause, run } from './child.js'

export type Restores = { drills: number; kills: number; readonly broken: string[] }

type Root = { readonly log: string; readonly size: number; readonly root: string }

const rootsIn = (out: string): readonly string[] =>
  out
    .split('\n')
    .filter((line) => line.startsWith('{"log"'))
    .map((line) => JSON.parse(line) as Root)
    .map(({ log, size, root }) => `${log} ${size} ${root}`)

/** Restores a backup of a home into an empty one, killed once midway; the second try must give the roots of the first home. */
export const killRestores = async (
  home: string,
  folder: string,
  drills: number,
  told: (so: Restores) => void,
): Promise<Restores> => {
  const so: Restores = { drills: 0, kills: 0, broken: [] }
  const made = run(home, ['backup', '--new-key', '--json'])
  await made.ended
  const key = join(folder, 'key')
  await writeFile(key, (JSON.parse(made.out()) as { key: string }).key, { mode: 0o600 })
  const file = join(folder, 'drill.age')
  await run(home, ['backup', file]).ended
  const checked = run(home, ['log', 'check', '--json'])
  await checked.ended
  const roots = rootsIn(checked.out()).join()
  for (let number = 0; number < drills; number += 1) {
    const into = join(folder, `restored-${number}`)
    await mkdir(into, { mode: 0o711 })
    const words = ['restore', file, '--key', key, '--json']
    const isRandom = number % 3 === 2
    const victim = number % 2 === 0 ? 'program' : 'database'
    const arming = { point: 'mid-restore', nth: 1 + ((number * 7) % 60), victim } as const
    const first = run(into, words, isRandom ? null : arming)
    if (isRandom) {
      await Promise.race([first.ended, pause(500 + Math.random() * 5000)])
      await killServer(into)
      kill(first.child.pid)
    }
    if ((await first.ended) !== 0) so.kills += 1
    const again = run(into, words)
    const code = await again.ended
    const isThere = /home-not-empty/.test(again.err()) && rootsIn(first.out()).length === 2
    const found = rootsIn(isThere ? first.out() : again.out()).join()
    if ((code !== 0 && !isThere) || found !== roots)
      so.broken.push(`${number}: ${code} ${again.err().slice(-300)} ${found}`)
    await run(into, ['stop']).ended
    await rm(into, { recursive: true, force: true, maxRetries: 3 })
    so.drills += 1
    told(so)
  }
  return so
}
