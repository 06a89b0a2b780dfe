import { holderOf } from '../../src/store/engine/lock.js'
import { kill, killServer, pause, run, served, serversIn, type Child } from './child.js'

export type Twice = { tries: number; seconds: number; readonly wrong: string[]; readonly kinds: Map<string, number> }

/** How two starts meet: each kind says what the one before left. */
const KINDS = [
  'at once',
  'one after the other',
  'at once on a stale lock',
  'at once on a server left running',
  'on a running one',
]

const over = async (one: Child): Promise<'served' | 'refused' | 'other'> => {
  if (await served(one)) return 'served'
  return (await one.ended) === 1 && one.err().includes('home-held') ? 'refused' : 'other'
}

/** Starts the program twice on one home, so many times. One of the two serves, the other is told who does. */
export const startTwice = async (home: string, tries: number, told: (so: Twice) => void): Promise<Twice> => {
  const so: Twice = { tries: 0, seconds: 0, wrong: [], kinds: new Map() }
  for (let number = 0; number < tries; number += 1) {
    const kind = KINDS[number % KINDS.length] ?? ''
    if (number % KINDS.length === 2 || number % KINDS.length === 3) {
      const before = run(home, ['start', '--json'])
      if (!(await served(before))) so.wrong.push(`${kind}: the one before did not start`)
      kill(before.child.pid)
      await before.ended
      if (number % KINDS.length === 2) await killServer(home)
    }
    const first = run(home, ['start', '--json'])
    if (number % KINDS.length === 1) await pause(Math.random() * 1500)
    if (number % KINDS.length === 4) await served(first)
    const second = run(home, ['start', '--json'])
    const found = await Promise.all([over(first), over(second)])
    const serving = [first, second].filter((_, at) => found[at] === 'served')
    const [servers, holder] = [await serversIn(home), await holderOf(home)]
    if (serving.length > 1 || servers > 1) so.seconds += 1
    if ([...found].sort().join() !== 'refused,served' || holder?.pid !== serving[0]?.child.pid)
      so.wrong.push(`${kind}: ${found.join(' and ')}, ${servers} servers ${first.err()} ${second.err()}`.slice(0, 400))
    for (const one of [first, second]) {
      if (!one.hasEnded()) one.child.kill('SIGINT')
      await one.ended
    }
    so.tries += 1
    so.kinds.set(kind, (so.kinds.get(kind) ?? 0) + 1)
    told(so)
  }
  return so
}
