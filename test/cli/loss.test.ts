import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { interrupt, openProgram } from './program.js'

test('when the database is gone every page says so in both languages, and the next start has everything again', async (t) => {
  const { home, run, start } = await openProgram(t)
  const first = await start()
  const entered = await fetch(first.link, { redirect: 'manual' })
  const headers = { cookie: entered.headers.get('set-cookie')?.split(';')[0] ?? '' }
  const database = Number(readFileSync(join(home, 'data', 'postmaster.pid'), 'utf8').split('\n')[0])
  process.kill(database, 'SIGQUIT')
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(database, 0)
    } catch {
      break
    }
    await new Promise((resume) => setTimeout(resume, 50))
  }
  const gone = await fetch(`${first.address}/own`, { headers })
  assert.equal(gone.status, 503)
  const page = await gone.text()
  assert.match(page, /The database cannot be reached/)
  assert.match(page, /데이터베이스에 닿지 않습니다/)
  const twin = await fetch(`${first.address}/starter/claims`, { headers: { ...headers, accept: 'application/json' } })
  assert.equal(((await twin.json()) as { refused: string }).refused, 'store-gone')
  assert.equal(await interrupt(first.child), 0)
  const rows = await run('claims', '--archive', 'starter', '--json')
  assert.equal(rows.out.trim().split('\n').length, 307)
})
