// Kills the program or its database again and again while reports come in, and counts what was acknowledged and lost.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import './reading/soak.js'
import { dropHome, newHome, startOn, type Run } from './program.js'

const isShort = process.argv.includes('--short')
const seconds = Number(process.argv.find((word) => /^\d+$/.test(word)) ?? (isShort ? 12 : 600))

type Kept = { readonly id: string; readonly sha256: string }

const tokenOf = async (run: Run): Promise<string> => {
  const page = await fetch(`${run.address}/own/reports/new?kind=memo`, { headers: { cookie: run.cookie } })
  return /name="token" value="([^"]+)"/.exec(await page.text())?.[1] ?? ''
}

/** Sends memos until told to stop; only what was answered as saved is counted. */
const write = async (run: Run, kept: Kept[], lane: number, isOver: () => boolean): Promise<void> => {
  const token = await tokenOf(run).catch(() => '')
  for (let number = 0; !isOver(); number += 1) {
    const form = new FormData()
    form.set('token', token)
    form.set('kind', 'memo')
    form.set('text', `통화 메모 ${lane}-${number}-${kept.length}-${Math.random()}\n- 국경 통제 강화됐다 함`)
    const answer = await fetch(`${run.address}/own/reports`, {
      method: 'POST',
      body: form,
      headers: { cookie: run.cookie, accept: 'application/json' },
    }).catch(() => null)
    if (answer?.status !== 201) return
    const said = (await answer.json().catch(() => null)) as Kept | null
    if (said) kept.push(said)
  }
}

const home = await newHome()
const kept: Kept[] = []
let kills = 0
let lost = 0
const end = performance.now() + seconds * 1000
try {
  while (performance.now() < end) {
    const run = await startOn(home)
    let isOver = false
    const lanes = [0, 1, 2].map((lane) => write(run, kept, lane, () => isOver))
    await new Promise((resume) => setTimeout(resume, 300 + Math.random() * 1200))
    const database = Number(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
    const victims = kills % 3 === 0 ? [run.pid] : kills % 3 === 1 ? [database, run.pid] : [database]
    for (const pid of victims) process.kill(pid, 'SIGKILL')
    kills += 1
    isOver = true
    await Promise.all(lanes)
    if (!victims.includes(run.pid)) await run.stop()
  }
  const run = await startOn(home)
  const answer = await fetch(`${run.address}/own/reports?format=json`, { headers: { cookie: run.cookie } })
  const { rows } = (await answer.json()) as { rows: { id: string }[] }
  const held = new Set(rows.map((row) => row.id))
  for (const one of kept) {
    const original = await fetch(`${run.address}/own/reports/${one.id}/original`, { headers: { cookie: run.cookie } })
    if (!held.has(one.id) || original.status !== 200) lost += 1
  }
  await run.stop()
  console.log(
    `${kills} kills, ${kept.length} reports acknowledged, ${lost} lost, ${rows.length - kept.length} saved but not acknowledged`,
  )
  console.log(JSON.stringify({ soak: 'kill', seconds, kills, acknowledged: kept.length, lost }))
  process.exitCode = lost === 0 && kept.length > 0 ? 0 : 1
} finally {
  await dropHome(home)
}
