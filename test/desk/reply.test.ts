import assert from 'node:assert/strict'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { replyOf } from '../../src/desk/reply.js'

setFlagsFromString('--expose-gc')
const clearMemory = runInNewContext('gc') as () => void

const ask = async (answer: (response: ServerResponse) => void, wait = 200): Promise<Uint8Array | 'waiting' | null> => {
  const server = createServer((_, response) => answer(response))
  await new Promise<void>((resume) => server.listen(0, '127.0.0.1', resume))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  let timer: NodeJS.Timeout | undefined
  try {
    const reply = replyOf(address, { type: 'text/plain', body: 'here', wait, most: 1000 })
    const clearing = setInterval(clearMemory, 40)
    const waited = new Promise<'waiting'>((resume) => (timer = setTimeout(() => resume('waiting'), 20_000)))
    return await Promise.race([reply, waited]).finally(() => clearInterval(clearing))
  } finally {
    clearTimeout(timer)
    server.closeAllConnections()
    await new Promise((resume) => server.close(resume))
  }
}

test('an answer that never begins, or stops in the midst, holds nothing up, also where memory is cleared meanwhile', async () => {
  assert.equal(await ask(() => undefined), null)
  assert.equal(await ask((response) => void response.writeHead(200).write('half')), null)
})

test('an answer is taken whole, and none that refuses, sends on or says too much', async () => {
  const whole = await ask((response) => {
    response.write('in ')
    setTimeout(() => response.end('parts'), 20)
  }, 10_000)
  assert.equal(Buffer.from(whole as Uint8Array).toString(), 'in parts')
  assert.equal((await ask((response) => void response.end('x'.repeat(1000)), 10_000))?.length, 1000)
  assert.equal(await ask((response) => void response.end('x'.repeat(1001)), 10_000), null)
  assert.equal(await ask((response) => void response.writeHead(503).end('no'), 10_000), null)
  assert.equal(await ask((response) => void response.writeHead(307, { location: '/other' }).end(), 10_000), null)
})
