import { newLaunch } from '../desk/access/session.js'
import { backupAge, startFound } from '../desk/health/doctor.js'
import { keepSealing } from '../desk/log/keep.js'
import { holderOf, openHouse, stopLeftOver } from '../open.js'
import type { Desk } from '../desk/act.js'
import { refuse } from '../record/refusal.js'
import { BACKUP, lastBackedUpSaid } from '../words/backup.js'
import { adopted, CLI, folderOf, newLink, readyAt, runningAs, VERB } from '../words/cli.js'
import { DOCTOR } from '../words/doctor.js'
import { say } from '../words/said.js'
import { tellFinding } from './doctor.js'
import { makeReady, takeHold } from './house.js'
import { tellRefusal } from './refusal.js'
import type { Call, Verb } from './verb.js'

const portOf = ({ env }: Call): number | null => {
  if (env.PORT === undefined || env.PORT === '') return null
  return /^\d{1,5}$/.test(env.PORT) && Number(env.PORT) < 65_536
    ? Number(env.PORT)
    : refuse('usage', { what: `PORT=${env.PORT.slice(0, 20)}` })
}

/** The public address of a desk behind a proxy with TLS. Plain HTTP is for this machine alone. */
const originOf = ({ env }: Call): string | null => {
  const given = env.ATTESTED_ORIGIN
  if (given === undefined || given === '') return null
  const isAddress = /^(https:\/\/[a-z0-9.-]+(:\d{1,5})?|http:\/\/(?:[a-z0-9-]+\.)?localhost(:\d{1,5})?)$/.test(given)
  return isAddress ? given : refuse('usage', { what: `ATTESTED_ORIGIN=${given.slice(0, 80)}` })
}

/** Loaded by the one verb that serves pages: they are half of the program, and every other verb would wait for them. */
const pages = () => import('../http/serve.js')

const untilStopped = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve())
  })

const backupLine = async (call: Call): Promise<string> => {
  const last = await backupAge(call.home, new Date().toISOString())
  return say(last === null ? BACKUP.none : lastBackedUpSaid(last.days, last.size, last.state), call.language)
}

/** What a start looks at each time, and what it found. */
const tellHealth = async (call: Call, desk: Desk): Promise<void> => {
  for (const one of await startFound(desk, call.home))
    if (!/^backup-no/.test(one.code)) tellFinding(call, call.err, one)
  if (call.isJson) return
  call.err(say(DOCTOR.checked, call.language))
  call.err(await backupLine(call))
}

const start = async (call: Call): Promise<number> => {
  const [port, origin] = [portOf(call), originOf(call)]
  const hold = await takeHold(call.home)
  if (hold === null) {
    const holder = await holderOf(call.home)
    return refuse('home-held', { pid: holder?.pid ?? null, address: holder?.facts.address ?? null })
  }
  const stopped = untilStopped()
  try {
    const house = await openHouse(call.home, call.env, { joining: false })
    try {
      const { engine } = house
      if (engine?.found === 'adopted') call.err(say(adopted(engine.pid), call.language))
      if (engine?.found === 'recovered') call.err(say(CLI.recovered, call.language))
      const desk = await makeReady(house.desk, call)
      await tellHealth(call, desk)
      const { openDoor } = await pages()
      const door = await openDoor(desk, port, origin)
      await hold.record({ address: door.address })
      const link = `${origin ?? door.address}/enter/${await newLaunch(desk)}`
      call.out(
        call.isJson
          ? JSON.stringify({ address: door.address, link, home: call.home, pid: process.pid })
          : say(readyAt(door.address, link), call.language),
      )
      setTimeout(() => void import('../desk/proposal.js').then(({ warmProposer }) => warmProposer()), 50)
      const sealing = keepSealing(desk, ['own', 'practice'], (refusal) =>
        tellRefusal({ isJson: call.isJson, language: call.language, err: call.err }, refusal, null),
      )
      await stopped
      call.err(say(CLI.stopping, call.language))
      await door.close()
      await sealing.end()
    } finally {
      await house.close()
    }
  } finally {
    await hold.release()
  }
  return 0
}

const open = async (call: Call): Promise<number> => {
  const holder = await holderOf(call.home)
  const address = holder?.facts.address
  if (!address) return refuse('not-running', { home: call.home })
  const house = await openHouse(call.home, call.env, { joining: true, connections: 2 })
  try {
    const link = `${address}/enter/${await newLaunch(house.desk)}`
    call.out(call.isJson ? JSON.stringify({ address, link }) : say(newLink(link), call.language))
  } finally {
    await house.close()
  }
  return 0
}

const pause = (milliseconds: number) => new Promise((resume) => setTimeout(resume, milliseconds))

const stop = async (call: Call): Promise<number> => {
  const holder = await holderOf(call.home)
  if (!holder) {
    const left = await stopLeftOver(call.home)
    call.out(call.isJson ? JSON.stringify({ stopped: left }) : say(left ? CLI.stopped : CLI.notRunning, call.language))
    return 0
  }
  process.kill(holder.pid, 'SIGTERM')
  for (const end = performance.now() + 45_000; performance.now() < end; await pause(50)) {
    const now = await holderOf(call.home)
    if (now?.pid !== holder.pid) {
      call.out(call.isJson ? JSON.stringify({ stopped: true }) : say(CLI.stopped, call.language))
      return 0
    }
  }
  return refuse('home-held', { pid: holder.pid, address: holder.facts.address ?? null })
}

const status = async (call: Call): Promise<number> => {
  const holder = await holderOf(call.home)
  const address = holder?.facts.address ?? null
  if (call.isJson) {
    const { home } = call
    const backup = await backupAge(home, new Date().toISOString())
    call.out(JSON.stringify({ running: holder !== null, pid: holder?.pid ?? null, address, home, backup }))
    return 0
  }
  call.out(say(holder ? runningAs(holder.pid, address ?? '') : CLI.notRunning, call.language))
  call.out(say(folderOf(call.home), call.language))
  call.out(await backupLine(call))
  return 0
}

const plain = { words: '', least: 0, most: 0, options: [] } as const

export const START_VERBS: readonly Verb[] = [
  { ...plain, name: 'start', says: VERB.start, run: start },
  { ...plain, name: 'open', says: VERB.open, run: open },
  { ...plain, name: 'stop', says: VERB.stop, run: stop },
  { ...plain, name: 'status', says: VERB.status, run: status },
]
