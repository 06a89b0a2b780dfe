import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { databaseFound, homeFound } from '../desk/health/doctor.js'
import { reachesOf, rekeyAll } from '../desk/health/reach.js'
import { finding, FINDINGS, type Finding } from '../record/proof/health.js'
import { isRefusal } from '../record/refusal.js'
import { OPTION, VERB } from '../words/cli.js'
import { DOCTOR, FINDING, found } from '../words/doctor.js'
import { sentenceOf } from '../words/refusal.js'
import { say } from '../words/said.js'
import { takeHold } from './house.js'
import type { Call, Verb } from './verb.js'

/** One finding: a sentence and how to mend it, or a line of JSON. */
export const tellFinding = (
  call: Pick<Call, 'isJson' | 'language'>,
  out: (line: string) => void,
  { code, facts }: Finding,
): void => {
  const { what, mend } = FINDING[code](facts)
  if (call.isJson) out(JSON.stringify({ finding: code, severity: FINDINGS[code], facts, ...what, mend }))
  else out(`${FINDINGS[code] === 'wrong' ? '✗' : '·'} ${say(what, call.language)}\n  → ${say(mend, call.language)}`)
}

/** What the database tells, beside the program that runs or started for this alone. */
const lookInside = async (call: Call, now: string): Promise<readonly Finding[]> => {
  try {
    const hold = await takeHold(call.home)
    try {
      const { stop, ...reaches } = await reachesOf(call.home, call.env, hold !== null)
      try {
        if (call.has('rekey')) await rekeyAll(reaches)
        return await databaseFound(call.home, reaches, now)
      } finally {
        await stop()
      }
    } finally {
      await hold?.release()
    }
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    return [finding('engine-down', { why: say(sentenceOf(thrown.code, thrown.facts), call.language) })]
  }
}

const doctor = async (call: Call): Promise<number> => {
  const now = new Date().toISOString()
  const isThere = existsSync(join(call.home, 'data')) || Boolean(call.env.DATABASE_URL)
  const all = existsSync(call.home) ? [...(await homeFound(call.home, now, true))] : []
  for (const one of all) tellFinding(call, call.out, one)
  const stops = all.some(({ code }) => ['restore-unfinished', 'disk-read-only', 'disk-full'].includes(code))
  const inside = isThere
    ? stops
      ? []
      : await lookInside(call, now)
    : [finding('home-absent', { home: call.home })].filter(() => !stops)
  for (const one of inside) tellFinding(call, call.out, one)
  all.push(...inside)
  const wrong = all.filter(({ code }) => FINDINGS[code] === 'wrong').length
  if (!call.isJson) {
    call.err(say(DOCTOR.looking, call.language))
    call.err(say(all.length === 0 ? DOCTOR.well : found(wrong, all.length - wrong), call.language))
  }
  return wrong === 0 ? 0 : 1
}

export const DOCTOR_VERBS: readonly Verb[] = [
  {
    name: 'doctor',
    words: '',
    least: 0,
    most: 0,
    says: VERB.doctor,
    options: [{ name: 'rekey', value: null, says: OPTION.rekey }],
    run: doctor,
  },
]
