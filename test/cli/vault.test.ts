import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openProgram } from './program.js'

type Answer = {
  readonly token?: string
  readonly hasVault?: boolean
  readonly words?: readonly string[]
  readonly cards?: readonly unknown[]
  readonly record?: string
  readonly opened?: string
}

const program = fileURLToPath(new URL('../../../bin/attested.mjs', import.meta.url))

test('attested vault runs in a process of its own beside the desk, sets the vault up, and is gone with Ctrl-C', async (t) => {
  const { home, start } = await openProgram(t)
  await start()
  const child = spawn(process.execPath, [program, 'vault', '--json'], {
    env: { ...process.env, LANG: 'C.UTF-8', ATTESTED_HOME: home },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  t.after(() => child.kill('SIGKILL'))
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const { link, named } = JSON.parse(said.toString('utf8')) as { link: string; named: string }
  assert.match(named, /^http:\/\/attested-[a-z2-7]{24}\.localhost:\d+\/#/)
  assert.equal(named.split(':').at(-1), link.split(':').at(-1), 'one link, under a name and under a number')
  const [address, launch] = link.split('/#')
  const ask = async (name: string, token: string, given: unknown = {}): Promise<Answer> => {
    const answer = await fetch(`${address}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-vault-token': token },
      body: JSON.stringify(given),
    })
    return (await answer.json()) as Answer
  }
  const { token } = await ask('enter', launch ?? '')
  assert.equal((await ask('state', token ?? '')).hasVault, false)
  const { words } = await ask('words', token ?? '', { language: 'ko' })
  const passphrase = words?.join(' ')
  const { cards } = await ask('found', token ?? '', { member: 'member_keeper', passphrase })
  assert.equal(cards?.length, 3)
  const { record } = await ask('seal', token ?? '', { fields: { name: 'An invented source' } })
  const opened = await ask('unlock', token ?? '', { member: 'member_keeper', passphrase, compartment: '1' })
  assert.equal(opened.opened, '1')
  assert.deepEqual(await ask('show', token ?? '', { record }), { fields: { name: 'An invented source' } })
  assert.deepEqual((await readdir(join(home, 'vault'))).sort(), [
    'keyring-member_keeper.age',
    'pin.json',
    'tries.json',
    'window.json',
    'writer.json',
  ])
  child.kill('SIGINT')
  const [code] = (await once(child, 'exit')) as [number]
  assert.equal(code, 0)
  await assert.rejects(fetch(address ?? ''), 'the window closes with it')
})
