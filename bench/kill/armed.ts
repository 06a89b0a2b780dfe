// The program, told to die at a point: `node armed.js POINT NTH VICTIM VERB…`. Nothing of the program loads this.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { main } from '../../src/cli/attested.js'
import { armFailPoint, type FailPoint } from '../../src/store/engine/failpoint.js'

process.umask(0o077)
const [point = '', nth = '1', victim = 'program', ...argv] = process.argv.slice(2)

/** Kills the database of the home outright: the server and every process of it. */
const killDatabase = (): void => {
  const data = join(process.env.ATTESTED_HOME ?? '', 'data')
  const server = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0] ?? ''
  const children = readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === server
    } catch {
      return false
    }
  })
  for (const pid of [server, ...children]) {
    try {
      process.kill(Number(pid), 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }
}

if (victim === 'database') armFailPoint(point as FailPoint, Number(nth), killDatabase)
else armFailPoint(point as FailPoint, Number(nth))
process.exitCode = await main(argv)
