// Kills the program, its database, its migrations and its first starts again and again, starts it twice at once, and counts
// what was acknowledged and lost: `node soak.js [--short] [--rounds N] [--twice N] [--each N] [--homes N] [--disks 0|1]`.
import { chmodSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from './kill/child.js'
import { troubleDisks } from './kill/disk.js'
import { killFirstStarts } from './kill/first.js'
import { killMigrations } from './kill/migrations.js'
import { killRestores } from './kill/restores.js'
import { killRounds } from './kill/rounds.js'
import { startTwice } from './kill/twice.js'

const isShort = process.argv.includes('--short')
const asked = (name: string, short: number, full: number): number => {
  const at = process.argv.indexOf(`--${name}`)
  return at === -1 ? (isShort ? short : full) : Number(process.argv[at + 1])
}

/** One line that moves, for who watches; nothing where nobody does. */
const tell = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
  else if (!isShort) console.log(text)
}

const folder = await mkdtemp(join(tmpdir(), 'attested-soak-'))
chmodSync(folder, 0o711)
const [home, other] = [join(folder, 'home'), join(folder, 'other')]
let faults = 0
const row = (name: string, count: string, found: string, wrong: readonly string[]): void => {
  faults += wrong.length
  console.log(`${name.padEnd(34)} ${count.padEnd(44)} ${found}`)
  for (const one of wrong.slice(0, 10)) console.log(`    ${one}`)
}
const figures: Record<string, number> = {}
try {
  await run(home, ['backup', '--new-key']).ended
  const rounds = asked('rounds', 3, 1000)
  if (rounds > 0) {
    const tally = await killRounds(home, rounds, folder, (so) =>
      tell(`${so.rounds} of ${rounds} rounds, ${so.acknowledged} acknowledged, ${so.lost.length} lost`),
    )
    const kills = [...tally.reached.values()].reduce((sum, { died }) => sum + died, 0)
    row(
      'kill -9 under writes',
      `${tally.rounds} rounds, ${kills} kills, ${tally.acknowledged} acknowledged`,
      `${tally.lost.length} lost, ${tally.half.length} half done, ${tally.log.length} logs altered, ${tally.repairs.length} repairs`,
      [...tally.lost, ...tally.half, ...tally.log, ...tally.repairs],
    )
    if (!isShort)
      for (const [name, { armed, died }] of [...tally.reached].sort())
        console.log(`    ${name.padEnd(30)} ${died} of ${armed} died there`)
    Object.assign(figures, {
      ...{ rounds: tally.rounds, kills, acknowledged: tally.acknowledged, lost: tally.lost.length },
      ...{ half: tally.half.length, repairs: tally.repairs.length + tally.log.length },
    })
  }
  const twice = asked('twice', 2, 100)
  if (twice > 0) {
    const so = await startTwice(home, twice, ({ tries, seconds }) => tell(`${tries} second starts, ${seconds} writers`))
    row('two starts on one folder', `${so.tries} tries`, `${so.seconds} second writers`, so.wrong)
    Object.assign(figures, { tries: so.tries, seconds: so.seconds })
  }
  const each = asked('each', 0, 4)
  if (each > 0) {
    const so = await killMigrations(other, each, ({ kills }) => tell(`${kills} migrations killed`))
    const count = `${so.files} files, ${so.kills} kills, ${so.died} in the midst`
    row('migrations killed midway', count, `${so.broken.length} broken`, so.broken)
    Object.assign(figures, { migrations: so.kills, broken: so.broken.length })
  }
  const homes = asked('homes', 0, 20)
  if (homes > 0) {
    const first = await killFirstStarts(homes, (so) => tell(`${so.kills} first starts killed`))
    const count = `${first.homes} folders, ${first.kills} kills`
    row('first starts killed midway', count, `${first.broken.length} broken`, first.broken)
    const again = await killRestores(home, folder, homes, (so) => tell(`${so.kills} restores killed`))
    const drills = `${again.drills} drills, ${again.kills} kills`
    row('restores killed midway', drills, `${again.broken.length} broken or of another root`, again.broken)
    Object.assign(figures, { first: first.kills, restores: again.kills })
  }
  if (asked('disks', 0, 1) > 0) {
    const { disks, not } = await troubleDisks(folder)
    for (const { kind, acknowledged, said, wrong } of disks)
      row(kind, `${acknowledged} acknowledged`, `said ${[...said].join(', ')}; ${wrong.length} wrong`, wrong)
    for (const what of not) console.log(`not tested here: ${what}`)
    Object.assign(figures, { disks: disks.length })
  }
  console.log(JSON.stringify({ soak: 'kill', ...figures, faults }))
  process.exitCode = faults === 0 ? 0 : 1
} finally {
  await run(home, ['stop']).ended
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
