import assert from 'node:assert/strict'
import { connect, createServer, type Server } from 'node:net'
import { test } from 'node:test'
import { enter, formToken, newLaunch } from '../../src/desk/access/session.js'
import { openDoor } from '../../src/http/serve.js'
import { openTestHouse } from '../house.js'

const house = await openTestHouse()
const door = await openDoor(house.desk, null)
const other = await openDoor(house.desk, null)
const session = await enter(house.desk, await newLaunch(house.desk))
const { port } = door
const cookie = `cookie: attested_${port}=${session}`
const token = formToken(session)
const host = `host: 127.0.0.1:${port}`

/** Sends bytes as they are and returns what comes back. */
const send = (bytes: string, to = port): Promise<string> =>
  new Promise((resolve) => {
    let answer = ''
    const socket = connect(to, '127.0.0.1', () => socket.write(bytes))
    // The first text of our own page waits for the reader; whatever is refused is answered at once.
    socket.setTimeout(30_000, () => socket.destroy())
    socket.on('data', (part) => (answer += part.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => resolve(answer))
  })

const request = (line: string, headers: readonly string[], body = ''): string =>
  [
    `${line} HTTP/1.1`,
    ...headers,
    ...(body ? [`content-length: ${Buffer.byteLength(body)}`] : []),
    'connection: close',
    '',
    body,
  ].join('\r\n')

const FORM = `token=${token}&kind=memo&text=planted`
const form = 'content-type: application/x-www-form-urlencoded'
const get = (headers: readonly string[], path = '/own/reports') => request(`GET ${path}`, headers)
const post = (headers: readonly string[], body = FORM, path = '/own/reports') => request(`POST ${path}`, headers, body)

/** Everything here carries the cookie of somebody who is signed in, as their browser would send it. */
const ATTACKS: Readonly<Record<string, string>> = {
  'another host name': get(['host: evil.example', cookie]),
  'our address as a prefix of theirs': get([`host: 127.0.0.1.evil.example:${port}`, cookie]),
  'our name as a prefix of theirs': get([`host: localhost.evil.example:${port}`, cookie]),
  'our name as a suffix of theirs': get([`host: evil.localhost:${port}`, cookie]),
  'a private name too short to be random': get([`host: attested-x.localhost:${port}`, cookie]),
  'a private name below another': get([`host: attested-abcdefgh.localhost.evil.example`, cookie]),
  'the address as one number': get([`host: 2130706433:${port}`, cookie]),
  'the address in another form': get([`host: 127.1:${port}`, cookie]),
  'the address of every interface': get([`host: 0.0.0.0:${port}`, cookie]),
  'the address mapped into IPv6': get([`host: [::ffff:127.0.0.1]:${port}`, cookie]),
  'a name before an at sign': get([`host: 127.0.0.1:${port}@evil.example`, cookie]),
  'two names in one': get([`host: 127.0.0.1, evil.example`, cookie]),
  'no host at all': ['GET /own/reports HTTP/1.1', cookie, 'connection: close', '', ''].join('\r\n'),
  'an older protocol without a host': `GET /own/reports HTTP/1.0\r\n${cookie}\r\n\r\n`,
  'a host that only a proxy would say': get(['host: evil.example', `x-forwarded-host: 127.0.0.1:${port}`, cookie]),
  'a form from another site': post([host, cookie, form, 'sec-fetch-site: cross-site', 'sec-fetch-mode: navigate']),
  'a form from another port of this machine': post([host, cookie, form, 'sec-fetch-site: same-site']),
  'a form of another origin, where the site is not told': post([host, cookie, form, 'origin: http://evil.example']),
  'a form of an origin that is hidden': post([host, cookie, form, 'origin: null']),
  'a form of another port’s origin': post([host, cookie, form, `origin: http://127.0.0.1:${other.port}`]),
  'a form that says same site and another origin': post([
    host,
    cookie,
    form,
    'sec-fetch-site: same-origin',
    'origin: http://evil.example',
  ]),
  'a form without its token': post([host, cookie, form], 'kind=memo&text=planted', '/own/claims/claim_x/links'),
  'a form with another session’s token': post(
    [host, cookie, form],
    `token=${formToken('another')}&text=planted`,
    '/own/reports',
  ),
  'a token in the address': post([host, cookie, form], 'kind=memo&text=planted', `/own/reports?token=${token}`),
  'a body that says it is plain text': post([host, cookie, 'content-type: text/plain'], FORM),
  'a body of no kind': post([host, cookie], FORM),
  'rows asked for by a script of another site': get([
    host,
    cookie,
    'sec-fetch-site: cross-site',
    'sec-fetch-mode: no-cors',
    'sec-fetch-dest: script',
  ]),
  'a picture of another site': get([host, cookie, 'sec-fetch-site: cross-site', 'sec-fetch-mode: no-cors']),
  'rows as JSON by a link from another site': get(
    [host, cookie, 'sec-fetch-site: cross-site', 'sec-fetch-mode: navigate', 'sec-fetch-dest: document'],
    '/own/reports?format=json',
  ),
  'rows as a file by a link from another site': get(
    [host, cookie, 'sec-fetch-site: cross-site', 'sec-fetch-mode: navigate', 'sec-fetch-dest: document'],
    '/own/journal?format=csv',
  ),
  'a frame in another site’s page': get([
    host,
    cookie,
    'sec-fetch-site: cross-site',
    'sec-fetch-mode: navigate',
    'sec-fetch-dest: iframe',
  ]),
  'a preflight that asks to be let in': request('OPTIONS /own/reports', [
    host,
    cookie,
    'origin: http://evil.example',
    'sec-fetch-site: cross-site',
    'access-control-request-method: POST',
  ]),
  'a fetch with the cookie from another site': get([
    host,
    cookie,
    'origin: http://evil.example',
    'sec-fetch-site: cross-site',
    'sec-fetch-mode: cors',
    'accept: application/json',
  ]),
  'a method that is another in a header': request('GET /own/reports', [
    'host: evil.example',
    cookie,
    'x-http-method-override: POST',
  ]),
  'a method that we do not have': request('DELETE /own/reports', [host, cookie]),
  'a trace': request('TRACE /own/reports', [host, cookie]),
  'a tunnel': request(`CONNECT 127.0.0.1:${port}`, [host, cookie]),
  'an upgrade to a socket': get([
    'host: evil.example',
    cookie,
    'upgrade: websocket',
    'connection: upgrade',
    'sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==',
    'sec-websocket-version: 13',
  ]),
  'two lengths of one body': `POST /own/reports HTTP/1.1\r\n${host}\r\n${cookie}\r\n${form}\r\ncontent-length: 5\r\ncontent-length: ${FORM.length}\r\n\r\n${FORM}`,
  'a body both measured and in chunks': `POST /own/reports HTTP/1.1\r\n${host}\r\n${cookie}\r\n${form}\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n${FORM}`,
  'a header that is folded': `GET /own/reports HTTP/1.1\r\n${host}\r\n ${cookie}\r\ncookie : attested_${port}=${session}\r\n\r\n`,
  'a file above the folder': get([host, cookie], '/script/src/islands/../../../package.json'),
  'a file above the folder, written in percents': get([host, cookie], '/fonts/%2e%2e%2f%2e%2e%2fpackage.json'),
  'a body without an end': `POST /own/reports HTTP/1.1\r\n${host}\r\n${cookie}\r\n${form}\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n`,
  'a session of nobody': get([host, `cookie: attested_${port}=${'A'.repeat(43)}`]),
  'the session under another port’s name': get([host, `cookie: attested_${other.port}=${session}`]),
  'a link that was used': get([host], '/enter/used-before'),
  'a head that has no end': `GET /own/reports HTTP/1.1\r\n${host}\r\n${cookie}\r\nx: ${'a'.repeat(40_000)}\r\n\r\n`,
}

const linesOf = async (): Promise<string> => {
  const [row] = await house.owner`
    select (select count(*) from journal) as lines, (select count(*) from report) as reports,
      (select count(*) from session) as sessions
  `
  return JSON.stringify(row)
}

test('of forty and more attacks on the local server none is let in, and none leaves a trace', async () => {
  const before = await linesOf()
  assert.ok(Object.keys(ATTACKS).length >= 40)
  const reached: string[] = []
  for (const [name, bytes] of Object.entries(ATTACKS)) {
    const answer = await send(bytes)
    const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0)
    const isRefused = status === 0 || (status >= 400 && status < 500)
    if (!isRefused || /access-control-allow-origin/i.test(answer)) reached.push(`${name}: ${answer.slice(0, 80)}`)
    if (answer.includes('planted') && !answer.includes('earlier session')) reached.push(`${name}: shown again`)
  }
  assert.deepEqual(reached, [])
  assert.equal(await linesOf(), before)
})

test('the same requests from our own page come in, so that it is the attacks that are refused', async () => {
  const own = await send(get([host, cookie, 'sec-fetch-site: same-origin', 'sec-fetch-mode: navigate']))
  assert.match(own, /^HTTP\/1\.1 200/)
  const linked = await send(
    get([host, cookie, 'sec-fetch-site: cross-site', 'sec-fetch-mode: navigate', 'sec-fetch-dest: document']),
  )
  assert.match(linked, /^HTTP\/1\.1 200/, 'a link may open a page')
  const named = await send(get([`host: attested-abcdefgh.localhost:${port}`, cookie]))
  assert.match(named, /^HTTP\/1\.1 200/, 'so does the private name')
  const sent = await send(post([host, cookie, form, 'sec-fetch-site: same-origin', 'origin: null']))
  assert.match(sent, /^HTTP\/1\.1 303/)
})

test('a flood of tries to sign in is slowed before a passphrase is looked at', async () => {
  const body = 'name=Nobody&passphrase=guess&code=000000'
  const tries = Array.from({ length: 40 }, (_, at) =>
    send(request('POST /sign-in', [host, form], body.replace('Nobody', `Nobody${at % 20}`))),
  )
  const statuses = (await Promise.all(tries)).map((answer) => /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1])
  assert.ok(statuses.filter((status) => status === '429').length >= 8, statuses.join())
  assert.ok(!statuses.includes('303'))
})

test('nobody else can stand at our port, neither at 127.0.0.1 nor at ::1, and a desk goes on where both are free', async () => {
  const stand = (at: string, number: number): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer()
      server.once('error', reject)
      server.listen(number, at, () => resolve(server))
    })
  const taken = /EADDRINUSE|EADDRNOTAVAIL|EAFNOSUPPORT/
  for (const at of ['127.0.0.1', '::1']) await assert.rejects(stand(at, port), taken, at)
  const stranger = await stand('::1', other.port + 1).catch(() => null)
  const third = await openDoor(house.desk, null)
  assert.ok(
    stranger === null || third.port !== other.port + 1,
    'a port that somebody holds at one of both is none for us',
  )
  await assert.rejects(stand('127.0.0.1', third.port), taken)
  await third.close()
  await new Promise((resolve) => (stranger ? stranger.close(resolve) : resolve(null)))
})

test('the doors close', async () => {
  await door.close()
  await other.close()
})
