import assert from 'node:assert/strict'
import { readdirSync, lstatSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openProgram } from './program.js'

const json = (text: string): readonly Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

test('members are invited, listed, ended and taken back in the terminal, beside the running program', async (t) => {
  const { run, also, runEach, start, home } = await openProgram(t)
  const { address } = await start()
  const made = await run('member', 'invite', '바다', '--roles', 'monitor,keeper', '--json')
  const [{ link } = { link: '' }] = json(made.out)
  assert.ok(String(link).startsWith(`${address}/join/`), made.err)
  const page = await fetch(String(link), { redirect: 'manual' })
  assert.deepEqual([page.status, page.headers.get('location')], [303, '/join'])
  assert.doesNotMatch(made.err, /join/)
  const listed = json((await also('member', 'list', '--json')).out)
  assert.deepEqual(
    listed.map(({ name, roles, state }) => [name, roles, state]),
    [
      ['keeper', ['reader', 'monitor', 'editor', 'keeper', 'admin'], 'active'],
      ['바다', ['monitor', 'keeper'], 'invited'],
    ],
  )
  const reset = json((await also('member', 'reset', '바다', '--json')).out)[0]
  assert.notEqual(reset?.link, link)
  assert.equal((await also('member', 'deactivate', '바다')).code, 0)
  assert.match((await also('member', 'list')).out, /바다 · .* · ended/)
  assert.match((await also('member', 'restore', '바다')).out, /\/join\//)
  const bad = [
    [['member', 'invite', '바다', '--roles', 'reader'], 1],
    [['member', 'deactivate', 'keeper'], 1],
    [['member', 'crown', 'Nobody'], 2],
    [['member', 'constructor'], 2],
    [['purge', 'constructor'], 2],
  ] as const
  assert.deepEqual(
    (await runEach(bad.map(([words]) => words))).map(({ code }) => code),
    bad.map(([, code]) => code),
  )

  // What the program writes is its account's alone; only the engine, which is public software, can be read by others.
  const open = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const { mode } = lstatSync(join(home, name))
    return !/^\.?engine/.test(name) && !/^socket\//.test(name) && (mode & 0o170000) !== 0o120000 && (mode & 0o077) !== 0
  })
  assert.deepEqual(open, [])
})
