import { audit, type Audit } from './audit.js'
import { kill, killServer, limitOf, pause, run, served, serverOf, serversIn, type Arming, type Child } from './child.js'
import { write, type Kept } from './write.js'

export type Tally = {
  rounds: number
  acknowledged: number
  readonly lost: string[]
  readonly half: string[]
  readonly log: string[]
  /** Starts that did not come up by themselves. */
  readonly repairs: string[]
  /** Points that were armed, and at how many something died. */
  readonly reached: Map<string, { armed: number; died: number }>
}

type Scenario = {
  readonly name: string
  readonly arming: Arming | null
  readonly how: 'within' | 'beside' | 'alone' | 'random'
}

const between = (least: number, most: number): number => least + Math.floor(Math.random() * (most - least + 1))

/** What is killed in round after round: each point with each victim, and in between whatever comes; far apart, so that few tell much. */
const scenarioOf = (count: number): Scenario => {
  const round = count * 7
  const victim = round % 2 === 0 ? 'program' : 'database'
  const at = (point: string, how: Scenario['how'], nth = 1): Scenario => ({
    name: `${point}, ${victim}`,
    arming: { point, nth, victim },
    how,
  })
  const random = (name: string): Scenario => ({ name, arming: null, how: 'random' })
  const all = [
    at('before-write', 'within', between(2, 12)),
    at('mid-seal', 'beside'),
    random('program'),
    at('mid-original', 'within', between(1, 6)),
    at('mid-checkpoint', 'beside'),
    random('database'),
    at('before-commit', 'within', between(2, 12)),
    at('mid-seal', 'within'),
    random('both'),
    at('before-reply', 'within', between(2, 12)),
    at('mid-checkpoint', 'within'),
    random('postmaster'),
    at('mid-backup', 'beside', between(1, 20)),
    random('starting'),
    at('mid-rotation', 'alone'),
  ]
  return all[Math.floor(round / 2) % all.length] as Scenario
}

const newTally = (): Tally => ({
  ...{ rounds: 0, acknowledged: 0 },
  ...{ lost: [], half: [], log: [], repairs: [], reached: new Map() },
})

/** Ends a program as Ctrl-C does; one that does not end within a minute is at fault, and is killed. */
const endGently = async (one: Child, tally: Tally): Promise<void> => {
  if (one.hasEnded()) return
  one.child.kill('SIGINT')
  await Promise.race([one.ended, limitOf(60_000)])
  if (one.hasEnded()) return
  tally.repairs.push('a program that did not end')
  kill(one.child.pid)
  await one.ended
}

/**
 * Kills the program or its database so many times under writes, on one home that lives on, and tells after each round what
 * was found. The home holds a recovery key. Nothing is ever mended by hand.
 */
export const killRounds = async (
  home: string,
  rounds: number,
  backups: string,
  told: (tally: Tally) => void,
): Promise<Tally> => {
  const tally = newTally()
  const seen = new Map()
  let unseen: Kept[] = []
  const take = (found: Audit): void => {
    tally.lost.push(...found.lost)
    tally.half.push(...found.half)
    tally.log.push(...found.log)
    unseen = []
  }
  const look = async (whole: boolean): Promise<void> => {
    const before = unseen
    const found = await audit(home, before, seen, whole)
    if (found) take(found)
  }
  const died = (name: string, has: boolean): void => {
    const so = tally.reached.get(name) ?? { armed: 0, died: 0 }
    tally.reached.set(name, { armed: so.armed + 1, died: so.died + (has ? 1 : 0) })
  }
  for (let round = 0; round < rounds; round += 1) {
    const { name, arming, how } = scenarioOf(round)
    if (how === 'alone') {
      const alone = run(home, ['log', 'anew', '--reason', `round ${round}`], arming)
      const code = await alone.ended
      died(name, code !== 0)
    }
    if (name === 'starting') {
      const early = run(home, ['start', '--json'])
      await pause(between(50, 1500))
      kill(early.child.pid)
      await early.ended
      died(name, true)
    }
    const isArmed = how === 'within'
    const program = run(home, ['start', '--json'], isArmed ? arming : null)
    const at = await served(program)
    if (!at && !isArmed) tally.repairs.push(`${name}: ${program.err().trim().slice(-300)}`)
    if ((await serversIn(home)) > 1) tally.repairs.push(`${name}: two servers`)
    if (at) {
      let isOver = false
      const kept: Kept[] = []
      if (!isArmed) await look(round % 10 === 9)
      const writing = write(at, kept, () => isOver)
      if (how === 'within') await Promise.race([program.ended, writing, limitOf(30_000)])
      else {
        // Something is acknowledged before anything is killed.
        for (const end = performance.now() + 5000; kept.length === 0 && performance.now() < end;) await pause(10)
        await pause(between(0, 700))
      }
      if (how === 'beside' && arming) {
        const words = arming.point === 'mid-backup' ? ['backup', `${backups}/${round}.age`] : ['log', 'checkpoint']
        const beside = run(home, words, arming)
        died(name, (await beside.ended) !== 0)
      }
      if (how === 'within') await pause(50)
      if (how === 'within') died(name, program.hasEnded() || (await serversIn(home)) === 0)
      if (how === 'random' || how === 'alone' || how === 'beside') {
        const victim = how === 'random' ? name : 'program'
        if (victim === 'database' || victim === 'both') await killServer(home)
        if (victim === 'postmaster') kill(await serverOf(home))
        else if (victim !== 'database') kill(program.child.pid)
        if (how === 'random' && name !== 'starting') died(name, true)
      }
      isOver = true
      await writing
      tally.acknowledged += kept.length
      unseen.push(...kept)
    } else if (isArmed) died(name, true)
    // A program whose database died ends as it can, or is killed too.
    if (round % 3 === 0) kill(program.child.pid)
    await endGently(program, tally)
    tally.rounds += 1
    told(tally)
  }
  const last = run(home, ['start', '--json'])
  if (!(await served(last))) tally.repairs.push(`last: ${last.err().trim().slice(-300)}`)
  await look(true)
  if (unseen.length > 0) tally.repairs.push('the last look did not come to its end')
  await endGently(last, tally)
  return tally
}
