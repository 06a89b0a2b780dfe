import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Desk, Seat } from '../desk/act.js'
import { endAnew } from '../desk/log/resume.js'
import { isFounded } from '../desk/founded.js'
import type { Samples } from '../desk/sample.js'
import { holdHome, openHouse, type House } from '../open.js'
import { readArchive } from '../record/archive.js'
import { isDay, readInstant } from '../record/time/day.js'
import type { Standpoint } from '../record/time/day.js'
import { FIRST_MEMBER } from '../record/member.js'
import { refuse } from '../record/refusal.js'
import { CLI } from '../words/cli.js'
import { say } from '../words/said.js'
import type { Call } from './verb.js'

const root = fileURLToPath(new URL('../../../samples/', import.meta.url))

const rowsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(join(root, folder)).flatMap((name) =>
      name.endsWith('.jsonl') ? [[name, readFileSync(join(root, folder, name), 'utf8')] as const] : [],
    ),
  )

/** The gazetteer that comes with the program. */
export const gazetteerFiles = (): ReadonlyMap<string, string> => rowsIn('gazetteer')

const samples = (): Samples => ({
  starter: rowsIn('starter'),
  gazetteer: rowsIn('gazetteer'),
  practice: new Map(
    readdirSync(join(root, 'practice')).flatMap((name) =>
      /^[a-z]\d.*\.md$/.test(name) ? [[name, readFileSync(join(root, 'practice', name))] as const] : [],
    ),
  ),
})

/** Brings the three archives in on a first start, and ends what a killed program had begun with the log's key. */
export const makeReady = async (desk: Desk, call: Call): Promise<Desk> => {
  if (!(await isFounded(desk, readArchive('own')))) {
    call.err(say(CLI.loading, call.language))
    const { furnish } = await import('../desk/sample.js')
    await furnish(desk, FIRST_MEMBER, samples())
  }
  return endAnew(desk, call.home)
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

/** The hold on a folder, waited for while another verb has it. A program that serves keeps it: then null. */
export const takeHold = async (home: string) => {
  for (const end = performance.now() + 60_000; ;) {
    const hold = await holdHome(home)
    if (hold.heldBy === null) return hold
    const { pid, facts } = hold.heldBy
    if (facts.address) return null
    if (performance.now() > end) return refuse('home-held', { pid, address: null })
    await pause(100)
  }
}

/** From where a verb looks: `--recorded`, and `--known` for verbs that have no question of their own. */
const standpointOf = (call: Call): Standpoint => {
  const recorded = call.text('recorded')
  const known = call.text('known')
  if (known !== null && !isDay(known)) return refuse('date-impossible', { date: known.slice(0, 40) })
  return { recorded: recorded === null ? null : readInstant(recorded), known }
}

/** Opens the house for one verb: beside the running program, else alone, setting up a fresh folder first. */
export const withHouse = async <Result>(
  call: Call,
  does: (desk: Desk, seat: Seat) => Promise<Result>,
): Promise<Result> => {
  const seat: Seat = { member: FIRST_MEMBER, archive: call.archive, from: standpointOf(call) }
  const hold = await takeHold(call.home)
  let house: House | null = null
  try {
    house = await openHouse(call.home, call.env, { joining: hold === null, connections: 3 })
    if (house.engine?.found === 'created') call.err(say(CLI.settingUp, call.language))
    return await does(hold === null ? house.desk : await makeReady(house.desk, call), seat)
  } finally {
    await house?.close()
    await hold?.release()
  }
}

/** What one word after a verb does. */
export type Deed = (call: Call, desk: Desk, seat: Seat) => Promise<void>

/** Does what the first word names. Refuses `usage` with the words there are. */
export const withDeed = (call: Call, verb: string, deeds: Readonly<Record<string, Deed>>): Promise<number> => {
  const word = call.words[0] ?? ''
  const deed = Object.hasOwn(deeds, word) ? deeds[word] : undefined
  if (deed === undefined) return refuse('usage', { what: `attested ${verb} ${Object.keys(deeds).join('|')}` })
  return withHouse(call, async (desk, seat) => {
    await deed(call, desk, seat)
    return 0
  })
}
