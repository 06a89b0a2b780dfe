import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinAs, openOwn, openWindow, type Client } from './client.js'

const TEXT = `A source in Ryanggang Province told Gangbyeon NK on December 13 that an order went down to the guards on November 23.`

/** Receives a text and states one claim on it. */
const stateClaim = async (client: Client): Promise<string> => {
  const page = await client.post('/own/reports', {
    text: TEXT,
    kind: 'article',
    outlet: 'Gangbyeon NK',
    title: 'An order',
    published: '2017-12-18',
  })
  const report = /reports\/(report_[^?#]+)/.exec(page.at)?.[1] ?? ''
  await client.post(`/own/reports/${report}/claims`, {
    quote: 'an order went down to the guards on November 23',
    label: 'a source in Ryanggang Province',
    says_en: 'An order went down to the guards.',
    says_ko: '경비대에 지시가 내려갔다.',
    when: '2017-11-23',
    kind: 'event',
    basis: 'received-order',
  })
  const { rows } = await client.json<{ rows: { claim: { id: string } }[] }>(`/own/claims?report=${report}`)
  return rows[0]?.claim.id ?? assert.fail('not stated')
}

type Judged = {
  readonly standing: readonly { readonly id: string; readonly kind: string; readonly inEffect: boolean }[]
}

for (const language of ['en', 'ko'] as const) {
  test(`a finding and a refutation take effect when a second member stands by them: ${language}`, async (t) => {
    const first = await openOwn(t, language)
    assert.match(
      (await first.get('/own')).html,
      language === 'ko' ? /승인할 수 있는 사람이 한 명뿐/ : /Only one person here may approve/,
    )
    const [second, reader] = [
      await joinAs(first, 'Bada', ['monitor'], language),
      await joinAs(first, '나루', ['reader'], language),
    ]
    assert.equal(second.codes.length, 10)
    const alone = /승인할 수 있는 사람이 한 명뿐|Only one person here may approve/
    assert.match((await first.get('/own')).html, alone, 'a monitor and a reader approve nothing')
    await joinAs(first, 'Eun', ['editor'], language)
    assert.doesNotMatch((await first.get('/own')).html, alone)
    const [claim, other] = [await stateClaim(first), 'claim_none']
    assert.ok(claim !== other)
    const rival = await first.post(`/own/claims/${claim}/differences`, {
      report: (
        (await first.json<{ claim: { report: string } }>(`/own/claims/${claim}`)) as never as {
          claim: { report: string }
        }
      ).claim.report,
      quote: 'an order went down to the guards',
      about: 'date',
      label: 'a resident',
      says_en: 'No order went down.',
      when: '2017-11-25',
      kind: 'event',
    })
    assert.equal(rival.status, 200, rival.html.slice(0, 300))
    const { rows } = await first.json<{ rows: { claim: { id: string } }[] }>('/own/claims')
    const evidence = rows.find((row) => row.claim.id !== claim)?.claim.id ?? ''
    for (const grade of ['reasonable-grounds', 'refuted'])
      assert.equal(
        (await first.post(`/own/claims/${claim}/assessments`, { grade, reasons: 'looked at both', evidence })).status,
        200,
      )
    const judged = () => first.json<Judged>(`/own/claims/${claim}/assessments?format=json`)
    const ids = (await judged()).standing.filter(({ kind }) => ['finding', 'refutation'].includes(kind))
    assert.deepEqual(
      ids.map(({ inEffect }) => inEffect),
      [false, false],
    )
    const own = await first.post(`/own/assessments/${ids[0]?.id}/second`, {})
    assert.match(own.html, language === 'ko' ? /첫 번째와 다른 사람/ : /must be another than the first/)
    assert.equal((await reader.client.post(`/own/assessments/${ids[0]?.id}/second`, {})).status, 403)
    for (const { id } of ids) assert.equal((await second.client.post(`/own/assessments/${id}/second`, {})).status, 200)
    assert.deepEqual(
      (await judged()).standing
        .filter(({ kind }) => ['finding', 'refutation'].includes(kind))
        .map(({ inEffect }) => inEffect),
      [true, true],
    )
    assert.match((await first.get(`/own/claims/${claim}/assessments`)).html, /Bada/)
    assert.match((await first.get(`/own/claims/${claim}`)).html, language === 'ko' ? /사실과 다름|반증/ : /refuted/)
    assert.match((await first.get('/own/journal')).html, /Bada/)
    assert.doesNotMatch(
      (await reader.client.get(`/own/claims/${claim}`)).html,
      /method="post" action="\/own\/(?!\/leave)/,
    )
  })
}

test('a member signs in again, proves who they are, and is refused like a stranger once ended', async (t) => {
  const first = await openOwn(t)
  const { client, name, passphrase, codes, nextCode } = await joinAs(first, 'Bada', ['editor', 'admin'])
  await client.get('/account')
  await client.post('/leave', {})
  assert.equal((await client.get('/own')).status, 401)
  const used = nextCode()
  assert.equal((await client.post('/sign-in', { name: 'bada', passphrase, code: used })).status, 200)
  const thief = openWindow(first.house)
  const answers = []
  for (const tried of [
    { name, passphrase, code: used },
    { name, passphrase: 'not that one at all', code: nextCode() },
    { name: 'Nobody', passphrase, code: nextCode() },
    { name, passphrase, code: '' },
  ]) {
    const page = await thief.post('/sign-in', tried)
    answers.push(`${page.status} ${page.html.replace(/value="[^"]*"/g, '')}`)
  }
  assert.equal(new Set(answers).size, 1, 'every no says the same')
  assert.match(answers[0] ?? '', /^401 /)
  assert.equal(
    (await thief.post('/sign-in', { name, passphrase, code: codes[0] ?? '' })).status,
    200,
    'a recovery code',
  )
  assert.equal((await thief.post('/sign-in', { name, passphrase, code: codes[0] ?? '' })).status, 401, 'works once')

  const { sessions } = await client.json<{ sessions: { id: string }[] }>('/account')
  assert.equal(sessions.length, 2)
  await client.get('/account')
  first.house.pass(11 * 60)
  const refused = await client.post('/members', { name: 'Dan', roles: ['reader'] })
  assert.equal(refused.status, 403)
  assert.match(refused.html, /prove once more/)
  assert.match(refused.html, /value="Dan"/, 'what was typed is shown again')
  const proved = await client.post('/account/prove', { passphrase, code: nextCode(), back: '/members' })
  assert.match(proved.html, /Proved/)
  assert.equal((await client.post('/members', { name: 'Dan', roles: ['reader'] })).status, 201)

  const [card] = (await first.json<{ rows: { id: string; name: string }[] }>('/members')).rows.filter(
    (row) => row.name === 'Bada',
  )
  await first.get('/members')
  assert.match((await first.post(`/members/${card?.id}/end`, {})).html, /ended/)
  assert.equal((await client.get('/own')).status, 401, 'the session ends at once')
  assert.equal((await client.post('/sign-in', { name, passphrase, code: nextCode() })).status, 401)
  assert.match((await first.post('/members', { name: 'BADA', roles: ['reader'] })).html, /is or was called/)
  assert.match((await first.post('/members/member_keeper/end', {})).html, /Nobody would be left/)
})

test('after five tries a name waits, whoever it is, and waiting does not tell who is a member', async (t) => {
  const first = await openOwn(t)
  const { passphrase, nextCode } = await joinAs(first, 'Bada', ['reader'])
  const thief = openWindow(first.house)
  const wrong = { passphrase: 'wrong wrong', code: '000000' }
  const answers = await Promise.all(
    ['Bada', 'Nobody'].flatMap((name) => Array.from({ length: 5 }, () => thief.post('/sign-in', { name, ...wrong }))),
  )
  assert.deepEqual([...new Set(answers.map(({ status }) => status))], [401])
  assert.equal((await thief.post('/sign-in', { name: 'Bada', passphrase, code: nextCode() })).status, 401)
  first.house.pass(16 * 60)
  assert.equal((await thief.post('/sign-in', { name: 'Bada', passphrase, code: nextCode() })).status, 200)
})

test('an invitation works once, leaves no secret in an address, and ends after three days', async (t) => {
  const first = await openOwn(t)
  await first.get('/members')
  const made = await first.post('/members', { name: 'Bada', roles: ['reader'] })
  const link = /(\/join\/[\w-]+)/.exec(made.html)?.[1] ?? ''
  const guest = openWindow(first.house)
  const page = await guest.get(link)
  assert.equal(page.at, '/join')
  assert.equal((await guest.post('/join', { passphrase: 'short', code: '000000' })).status, 422)
  assert.match((await guest.post('/join', { passphrase: 'Qwerty123456', code: '000000' })).html, /used most/)
  assert.match(
    (await guest.post('/join', { passphrase: 'long enough to do', code: '000000' })).html,
    /clock of the device/,
  )
  const late = { ...first.house, desk: { ...first.house.desk, now: () => '2026-01-09T00:00:00.000Z' } }
  assert.equal((await openWindow(late).get(link)).status, 401)
  const { client } = await joinAs(first, 'Dan', ['reader'])
  assert.equal((await client.get('/own')).status, 200)
  assert.equal((await openWindow(first.house).get('/join/unknown')).status, 401)
})
