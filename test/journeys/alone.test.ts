import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newLaunch } from '../../src/desk/access/session.js'
import { appOf } from '../../src/http/serve.js'
import { authenticatorOn, joinAs, openOwn, openWindow, type Client } from './client.js'

const HOUR = 3600

/** A dossier with one claim on a text of this kind. */
const dossierOn = async (client: Client, kind: 'article' | 'memo', text: string): Promise<string> => {
  const page = await client.post('/own/reports', { text, kind, outlet: kind === 'memo' ? '' : 'Duman', title: text })
  const report = /reports\/(report_[^?#]+)/.exec(page.at)?.[1] ?? assert.fail(page.html.slice(0, 300))
  await client.post(`/own/reports/${report}/claims`, { quote: text.slice(0, -1), label: 'a resident', says_en: text })
  const { rows } = await client.json<{ rows: { claim: { id: string } }[] }>(`/own/claims?report=${report}`)
  const opened = await client.post('/own/dossiers', { title_en: 'One' })
  const id = /dossiers\/(dossier_[^/#]+)/.exec(opened.at)?.[1] ?? assert.fail(opened.html.slice(0, 300))
  await client.post(`/own/dossiers/${id}/items`, { op: 'add', claim: rows[0]?.claim.id ?? '' })
  return id
}

test('a one-time link lets one browser in, once, for a day', async (t) => {
  const first = await openOwn(t)
  const link = `/enter/${await newLaunch(first.house.desk)}`
  const other = openWindow(first.house)
  assert.equal((await other.get(link)).at, '/own')
  for (const again of [openWindow(first.house), openWindow(first.house, 'ko'), other]) {
    const page = await again.get(link)
    assert.equal(page.status, 401)
    assert.match(page.html, /has been used or has run out/)
  }
  assert.equal((await other.get('/own')).status, 200, 'a link that is spent puts nobody out who is in')
  const both = `/enter/${await newLaunch(first.house.desk)}`
  const raced = await Promise.all([1, 2, 3].map(() => openWindow(first.house).get(both)))
  assert.deepEqual(raced.map(({ status }) => status).sort(), [200, 401, 401])
  const ahead = `/enter/${await newLaunch(first.house.desk)}`
  for (const headers of [{ 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }, { 'x-moz': 'prefetch' }])
    assert.equal((await openWindow(first.house).get(ahead, headers)).status, 204)
  const head = await appOf(first.house.desk, 'test').request(`http://127.0.0.1:4600${ahead}`, {
    method: 'HEAD',
    headers: { host: '127.0.0.1:4600' },
  })
  assert.deepEqual([head.status, head.headers.get('set-cookie')], [204, null])
  assert.equal((await openWindow(first.house).get(ahead)).at, '/own', 'what only looks ahead does not use it up')
  const old = `/enter/${await newLaunch(first.house.desk)}`
  first.house.pass(24 * HOUR)
  assert.equal((await openWindow(first.house).get(old)).status, 401, 'one that was left lying in a terminal')
})

test('a join link is of one person, once: not of whoever joined, not of another, not of two at once, not late', async (t) => {
  const first = await openOwn(t)
  const invite = async (name: string): Promise<string> => {
    await first.get('/members')
    const made = await first.post('/members', { name, roles: ['reader'] })
    return /(\/join\/[\w-]+)/.exec(made.html)?.[1] ?? assert.fail(`no link: ${made.status}`)
  }
  const given = (name: string, code: string) => ({ passphrase: `${name} crossed four bridges`, code })

  const link = await invite('Bada')
  const [bada, thief, stale] = [openWindow(first.house), openWindow(first.house), openWindow(first.house)]
  const codes = authenticatorOn(bada, (await bada.get(link)).html)
  const stolen = authenticatorOn(thief, (await thief.get(link)).html)
  const left = authenticatorOn(stale, (await stale.get(link)).html)
  const raced = await Promise.all([
    bada.post('/join', given('Bada', codes())),
    thief.post('/join', given('Thief', stolen())),
  ])
  assert.deepEqual(raced.map(({ status }) => status).sort(), [200, 401], 'of two at once one joins')
  assert.equal((await stale.post('/join', given('Late', left()))).status, 401, 'a page that was left open')
  for (const window of [openWindow(first.house), bada, thief]) assert.equal((await window.get(link)).status, 401)
  const signed = await Promise.all([bada, thief].map((window) => window.get('/own')))
  assert.deepEqual(signed.map(({ status }) => status).sort(), [200, 401], 'and the other got no session')
  const { rows } = await first.json<{ rows: { name: string; state: string }[] }>('/members')
  assert.deepEqual(
    rows.filter(({ name }) => name === 'Bada').map(({ state }) => state),
    ['active'],
  )

  const forDan = await invite('Dan')
  const eun = (await joinAs(first, 'Eun', ['reader'])).client
  const page = await eun.get(forDan)
  assert.match(page.html, /Dan/, 'whose it is stands on it')
  assert.equal((await eun.post('/join', given('Dan', '000000'))).status, 422)
  assert.match((await eun.get('/account')).html, /Eun/, 'looking at it makes nobody somebody else')
  const dan = openWindow(first.house)
  const danCodes = authenticatorOn(dan, (await dan.get(forDan)).html)
  assert.equal((await dan.post('/join', given('Dan', danCodes()))).status, 200, 'nor spends it')

  const tooLate = await invite('Garam')
  const garam = openWindow(first.house)
  const garamCodes = authenticatorOn(garam, (await garam.get(tooLate)).html)
  first.house.pass(72 * HOUR)
  assert.equal((await garam.post('/join', given('Garam', garamCodes()))).status, 401, 'after three days')
})

test('tries at a name are counted as one name, however its letters are written', async (t) => {
  const first = await openOwn(t)
  const { passphrase, nextCode } = await joinAs(first, 'Kim', ['reader'])
  const thief = openWindow(first.house)
  const statuses = []
  for (const name of ['KİM', 'Kİm', 'kim\u0307', 'ＫＩＭ', '\u212aim', 'kIM', 'kiM', 'Kim'])
    statuses.push((await thief.post('/sign-in', { name, passphrase: 'not that at all', code: '000000' })).status)
  assert.deepEqual([...new Set(statuses)], [401])
  assert.equal((await thief.post('/sign-in', { name: 'Kim', passphrase, code: nextCode() })).status, 401, 'it waits')
  first.house.pass(16 * 60)
  assert.equal((await thief.post('/sign-in', { name: 'KİM', passphrase, code: nextCode() })).status, 401)
  assert.equal((await thief.post('/sign-in', { name: 'ｋｉｍ', passphrase, code: nextCode() })).status, 200)
})

for (const language of ['en', 'ko'] as const)
  test(`who works alone is told so at first, publishes open sources after the pause, and nothing else: ${language}`, async (t) => {
    const first = await openOwn(t, language)
    const told =
      language === 'ko'
        ? /한 명뿐입니다[^<]*공개 출처[^<]*시간이 지난 뒤/
        : /alone, only what rests on open sources[^<]*pause/
    assert.match((await first.get('/own')).html, told)
    const open = await dossierOn(first, 'article', 'An order went down to the guards.')
    const own = await dossierOn(first, 'memo', 'They came at night.')
    const publish = async (id: string) => first.post(`/own/dossiers/${id}/editions`, {})
    for (const id of [open, own]) {
      assert.match((await first.get(`/own/dossiers/${id}`)).html, /id="check-G13"/)
      assert.equal((await first.post(`/own/dossiers/${id}/frozen`, {})).status, 200)
      assert.equal((await publish(id)).status, 422)
    }
    const signIn = async () => first.get(`/enter/${await newLaunch(first.house.desk)}`)
    first.house.pass(24 * HOUR - 200)
    await signIn()
    assert.match((await publish(open)).html, /G13/, 'a minute before the pause is over')
    await joinAs(first, 'Bada', ['monitor'], language)
    await first.post('/members', { name: 'Dan', roles: ['editor'] })
    assert.match((await first.get('/own')).html, told, 'a monitor approves nothing, nor who has not joined yet')
    first.house.pass(25 * HOUR)
    await signIn()
    const published = await publish(open)
    assert.match(published.at, /editions\/edition_/, published.html.slice(0, 400))
    const refused = await publish(own)
    assert.equal(refused.status, 422)
    assert.match(refused.html, language === 'ko' ? /혼자서는 공개 출처만 쓴 것을/ : /something in it was told to us/)
    first.house.pass(9_000 * HOUR)
    await signIn()
    assert.equal((await publish(own)).status, 422, 'however long one waits')
    assert.equal((await first.post(`/own/dossiers/${own}/approvals`, { sha256: '0'.repeat(64) })).status >= 400, true)
  })
