// The measurements: one table for people, one line of JSON for comparing. Absolute times are of this machine alone.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { propose } from '../src/reading/proposal.js'
import { measurePages, receiveSeed } from './page.js'
import { dropHome, memoryOf, newHome, startOn } from './program.js'
import { measureSpeed } from './reading/speed.js'

type Figure = {
  readonly name: string
  readonly value: number | null
  readonly unit: string
  readonly goal: number | null
}

const isShort = process.argv.includes('--short')
/** How often each page is asked for, and a text read: a figure that is compared is a median of many. */
const [PAGES, READS] = isShort ? [1, 5] : [11, 25]

const TEXT = `A source in Ryanggang Province told the desk on December 13 that an instruction went down to the guards on November 23. “Whoever crosses the middle of the river is to be shot at as well,” the source said. Previously, soldiers were allowed to shoot only as long as the person had not reached midstream. It is unclear whether the men will obey.\n\n`

/** The article that it began with where it lies beside the checkout; else a text of ours of the same length. */
const seed = (): { readonly text: string; readonly name: string } => {
  const path = join(process.cwd(), '..', 'shared', 'seed', 'border-order-2017-12-18.txt')
  return existsSync(path)
    ? { text: readFileSync(path, 'utf8'), name: 'reading the seed' }
    : { text: TEXT.repeat(9), name: 'reading a text of its length' }
}

const measureReading = (): { readonly name: string; readonly first: number; readonly warm: number } => {
  const { text, name } = seed()
  const times = Array.from({ length: READS }, () => {
    const began = performance.now()
    propose({ id: 'seed', body: text, language: 'en', published: '2017-12-18', outlet: 'Daily NK' })
    return performance.now() - began
  })
  return { name, first: times[0] ?? NaN, warm: [...times].sort((a, b) => a - b)[Math.floor(READS / 2)] ?? NaN }
}

const reading = measureReading()
const speeds = measureSpeed(isShort)
const home = await newHome()
const figures: Figure[] = []
try {
  const first = await startOn(home)
  await first.stop()
  const later: number[] = []
  // Cut short, the start whose pages are looked at is the only later one.
  for (let turn = 0; turn < (isShort ? 0 : 5); turn += 1) {
    const again = await startOn(home)
    later.push(again.milliseconds)
    await again.stop()
  }
  const run = await startOn(home)
  if (isShort) later.push(run.milliseconds)
  const received = await receiveSeed(run, seed().text)
  const pages = await measurePages(run, PAGES)
  const memory = await memoryOf(run.pid, home)
  await run.stop()
  const heaviest = pages.reduce((a, b) => (b.kilobytes > a.kilobytes ? b : a))
  const slowest = pages.reduce((a, b) => (b.milliseconds > a.milliseconds ? b : a))
  figures.push(
    { name: 'first start to the first page', value: first.milliseconds, unit: 'ms', goal: 6000 },
    {
      name: 'later start to the first page (median)',
      value: [...later].sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? null,
      unit: 'ms',
      goal: 1500,
    },
    { name: 'memory of the whole tree after every page (PSS)', value: memory, unit: 'MB', goal: 250 },
    { name: `heaviest page without the font (${heaviest.path})`, value: heaviest.kilobytes, unit: 'KB', goal: 60 },
    { name: `slowest page on the server (${slowest.path})`, value: slowest.milliseconds, unit: 'ms', goal: 50 },
    { name: `${reading.name} (median)`, value: reading.warm, unit: 'ms', goal: 50 },
    ...speeds,
    {
      name: 'receiving it at the desk, the first text after a start, saved and read',
      value: received,
      unit: 'ms',
      goal: 50,
    },
  )
  const shown = (value: number | null) =>
    value === null ? 'not told' : value >= 100 ? value.toFixed(0) : value.toFixed(1)
  const width = Math.max(...figures.map(({ name }) => name.length))
  for (const { name, value, unit, goal } of figures) {
    const mark = goal === null ? '' : value === null ? '?' : value <= goal ? 'ok' : 'OVER'
    console.log(
      `${name.padEnd(width)}  ${shown(value).padStart(9)} ${unit}  ${goal === null ? '' : `goal ${goal} ${unit}  ${mark}`}`,
    )
  }
  console.log(`(medians: each page asked for ${PAGES + 1} times, the first not counted; the text read ${READS} times)`)
  console.log(
    `(${reading.name} as the very first thing of a process, patterns being built: ${shown(reading.first)} ms)`,
  )
  for (const { path, kilobytes, milliseconds } of pages) {
    console.log(`  ${path.padEnd(56)} ${kilobytes.toFixed(1).padStart(6)} KB ${milliseconds.toFixed(1).padStart(6)} ms`)
  }
  console.log(
    JSON.stringify({
      bench: 'a',
      figures: Object.fromEntries(
        figures.map(({ name, value }) => [name.replace(/ \(\/.*\)/, ''), value && Math.round(value * 10) / 10]),
      ),
    }),
  )
} finally {
  await dropHome(home)
}
