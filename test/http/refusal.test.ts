import assert from 'node:assert/strict'
import { test, type TestContext } from 'node:test'
import { newLaunch } from '../../src/desk/access/session.js'
import { ARTICLE } from '../desk/material.js'
import { openTestHouse } from '../house.js'
import { openClient, openWindow, type Client } from '../journeys/client.js'

const WHEN = ['2020-02-30', '2020-21', '201X', '2020-08-26T00:00', 'August']

test('bad input is refused with what and where, in both languages, and nothing is kept', async (t) => {
  for (const language of ['en', 'ko'] as const) {
    const client = await openClient(t, language)
    const says = (en: RegExp, ko: RegExp) => (language === 'en' ? en : ko)
    const empty = await client.post('/own/reports', { text: '   ', kind: 'article' })
    assert.equal(empty.status, 422)
    assert.match(empty.html, says(/There is no text to read/, /읽을 글이 없습니다/))

    const binary = await client.post('/own/reports', {
      kind: 'article',
      file: new File([new Uint8Array([137, 80, 78, 71, 0, 1, 2])], 'a.txt'),
    })
    assert.equal(binary.status, 422)
    assert.match(binary.html, says(/not a text file: a\.txt/, /글 파일이 아닙니다: a\.txt/))

    const broken = await client.post('/own/reports', {
      kind: 'article',
      file: new File([new Uint8Array([0x61, 0xff, 0x62])], '깨짐.txt'),
    })
    assert.match(broken.html, says(/not valid UTF-8: 깨짐\.txt/, /올바른 UTF-8 글이 아닙니다: 깨짐\.txt/))

    for (const published of WHEN) {
      const date = await client.post('/own/reports', { text: 'A text.', published })
      assert.equal(date.status, 422, published)
      assert.ok(date.html.includes('A text.'), 'what was typed is shown again')
    }
    const { rows } = await client.json<{ rows: unknown[] }>('/own/reports')
    assert.equal(rows.length, 0)
  }
})

test('a report received twice is refused and names the first', async (t) => {
  const client = await openClient(t)
  const first = await client.post('/own/reports', { text: 'The same text.', outlet: 'X' })
  const report = /reports\/(report_[^?#]+)/.exec(first.at)?.[1] ?? ''
  const again = await client.post('/own/reports', { text: 'The same text.', outlet: 'Y' })
  assert.equal(again.status, 409)
  assert.match(again.html, new RegExp(`role="alert"[^]*<a href="/own/reports/${report}">Open that report</a>`))
})

test('a quote that is absent, or stands twice, is refused with the quote', async (t) => {
  const client = await openClient(t)
  const page = await client.post('/own/reports', { text: 'They came. They went. They came.', outlet: 'X' })
  const report = /reports\/(report_[^?#]+)/.exec(page.at)?.[1] ?? ''
  const absent = await client.post(`/own/reports/${report}/claims`, { quote: 'They stayed' })
  assert.equal(absent.status, 422)
  assert.match(absent.html, /do not stand in the text: “They stayed”/)
  const twice = await client.post(`/own/reports/${report}/claims`, { quote: 'They came' })
  assert.match(twice.html, /stand 2 times/)
  const placed = await client.post(`/own/reports/${report}/claims`, { quote: 'They came', prefix: 'They went.' })
  assert.equal(placed.status, 200)
})

test('a form without its token, or from another session, saves nothing and keeps what was typed', async (t) => {
  const client = await openClient(t)
  const stale = await client.post('/own/reports', { text: 'Typed with care.', token: 'another' })
  assert.equal(stale.status, 403)
  assert.ok(stale.html.includes('Typed with care.'))
  assert.equal((await client.json<{ rows: unknown[] }>('/own/reports')).rows.length, 0)
  assert.equal((await client.post('/practice/remove', { token: '' })).status, 403)
  assert.equal((await client.json<{ rows: unknown[] }>('/practice/reports')).rows.length, 20)
})

test('a paste of 50 MB is turned away with a page, and a page that does not exist says so', async (t) => {
  const client = await openClient(t, 'ko')
  const large = await client.post('/own/reports', { text: '가'.repeat(17_000_000) })
  assert.equal(large.status, 413)
  assert.match(large.html, /너무 큽니다/)
  const missing = await client.get('/own/nothing/here')
  assert.equal(missing.status, 404)
  assert.match(missing.html, /이 아카이브에/)
  assert.equal((await client.get('/elsewhere')).status, 404)
})

test('markup, turned-round text and invisible characters show as visible marks in every field', async (t) => {
  const client = await openClient(t)
  const nasty = 'x<script>alert(1)</script>\u202Eevil\u200B&"\''
  const page = await client.post('/own/reports', {
    text: `${nasty} stands here.`,
    outlet: nasty,
    title: nasty,
    byline: nasty,
    note: nasty,
  })
  const report = /reports\/(report_[^?#]+)/.exec(page.at)?.[1] ?? ''
  await client.post(`/own/reports/${report}/claims`, {
    quote: 'stands here',
    label: nasty,
    says_en: nasty,
    says_ko: nasty,
    when_printed: nasty,
    chain: nasty,
  })
  await client.post('/own/dossiers', { title_en: nasty, title_ko: nasty })
  for (const path of [
    '/own/reports',
    `/own/reports/${report}`,
    '/own/claims',
    '/own/dossiers',
    '/own',
    '/own/journal',
  ]) {
    const { html, status } = await client.get(path)
    assert.equal(status, 200, path)
    assert.doesNotMatch(html, /<script>alert/, path)
    const outside = html.replace(/<(?:textarea|input)[^>]*>[^<]*/g, '')
    assert.ok(!/[\u202E\u200B]/.test(outside.replace(/<[^>]*>/g, '')), `${path} hides a character`)
  }
  assert.match((await client.get('/own/reports')).html, /U\+202E/)
})

test('nobody without a session sees or does anything, and other hosts and sites are kept out', async (t) => {
  const client = await openClient(t)
  const { appOf } = await import('../../src/http/serve.js')
  const lines: string[] = []
  const app = appOf(client.house.desk, 'other', 'https://desk.example', (line) => void lines.push(line))
  const ask = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    app.request(`http://127.0.0.1:4600${path}`, {
      method,
      headers: { host: '127.0.0.1:4600', 'content-length': '0', ...headers },
    })
  for (const path of ['/', '/own', '/starter/claims', '/own/claims?format=csv', '/help', '/nowhere']) {
    const answer = await ask(path)
    assert.equal(answer.status, 401, path)
    assert.match(await answer.text(), /not signed in/)
  }
  assert.equal((await ask('/own/reports', {}, 'POST')).status, 401)
  assert.equal((await ask('/own', { host: 'evil.example' })).status, 403)
  assert.equal(
    (await ask('/own/reports', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }, 'POST')).status,
    403,
  )
  assert.equal((await ask('/enter/nonsense')).status, 401)
  const { newLaunch } = await import('../../src/desk/access/session.js')
  const entered = await ask(`/enter/${await newLaunch(client.house.desk)}`)
  const cookie = entered.headers.get('set-cookie') ?? ''
  assert.match(
    cookie,
    /^__Host-attested_other=.*Path=\/; HttpOnly; Secure; SameSite=Strict/i,
    'behind a proxy with TLS',
  )
  const left = await ask('/leave', { cookie: cookie.split(';')[0] ?? '' }, 'POST')
  assert.equal(left.headers.get('clear-site-data'), '"cache", "storage"')
  assert.match(left.headers.get('set-cookie') ?? '', /^__Host-attested_other=; Max-Age=0; Path=\/; Secure/i)
  assert.deepEqual(
    lines.map((line) => line.replace(/^\S+Z /, '')),
    [
      'refused 401 POST /:archive/reports -',
      'refused 403 GET another site',
      'refused 403 POST another site',
      'refused 401 GET /enter/:token -',
      'entered GET /enter/:token member_keeper',
      'left POST /leave member_keeper',
    ],
    'who came and what was refused is told, and no secret, name or address',
  )
})

test('a one-time link opens one session and no second', async (t) => {
  const client = await openClient(t)
  const { newLaunch } = await import('../../src/desk/access/session.js')
  const link = await newLaunch(client.house.desk)
  assert.equal((await client.get(`/enter/${link}`)).status, 200)
  assert.equal((await client.get(`/enter/${link}`)).status, 401)
})

test('every page carries a policy that lets nothing in from elsewhere', async (t) => {
  const client = await openClient(t)
  for (const path of ['/own', '/starter/directives', '/own/reports/new', '/nowhere']) {
    const { response } = await client.get(path)
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe|https?:|\*/)
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer')
    assert.equal(response.headers.get('cache-control'), 'no-store')
  }
})

test('lists come as CSV, JSON Lines and JSON, with every row that the filters allow', async (t) => {
  const client = await openClient(t)
  const csv = await client.get('/starter/claims?kind=penalty&format=csv')
  assert.equal(csv.html.trim().split('\r\n').length, 18)
  const lines = await client.get('/starter/claims?format=jsonl')
  assert.equal(lines.html.trim().split('\n').length, 307)
  const page = await client.get('/starter/claims?kind=penalty')
  assert.match(page.html, /17 entries/)
  assert.equal((await client.get('/starter/claims?kind=nonsense')).status, 422)
  assert.equal((await client.get('/starter/claims?from=2020-02-30')).status, 422)
})

test('a name is found in whichever spelling and script it is typed', async (t) => {
  const client = await openClient(t)
  const found = async (q: string) =>
    (await client.json<{ rows: { claim: { id: string } }[] }>(`/starter/claims?q=${encodeURIComponent(q)}`)).rows.map(
      (row) => row.claim.id,
    )
  const english = await found('Hyesan')
  assert.ok(english.length > 3)
  for (const spelling of ['혜산', '혜산시', 'hyesan', '"Hyesan"'])
    assert.deepEqual(new Set(await found(spelling)), new Set(english), spelling)
  assert.deepEqual(await found('nothing-of-the-kind'), [])
})

test('an identity typed into any open field is warned of, and nothing of it stands in an address', async (t) => {
  const client = await openClient(t)
  const page = await client.post('/own/dossiers', { title_en: 'Call 010-1234-5678' })
  assert.equal(page.status, 200)
  assert.match(page.html, /<p class="refusal" role="alert">This looks like an identity[^<]*a phone number/)
  assert.match(page.at, /warn=phone/)
  assert.doesNotMatch(page.at, /1234/)
  assert.doesNotMatch(
    (await client.post('/own/dossiers', { title_en: 'Orders of 23 November 2017' })).html,
    /role="alert">This looks like/,
  )
})

test('an address that is none of the web is refused, whoever gives it', async (t) => {
  const client = await openClient(t)
  for (const link of [
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    ' javascript:alert(1)',
    'not an address',
  ]) {
    const page = await client.post('/own/reports', { text: `A text under ${link}.`, link })
    assert.equal(page.status, 422, link)
  }
  const head = await client.post('/own/reports', {
    file: new File(['---\nlink: "javascript:alert(1)"\n---\n\nA body.'], 'a.md'),
  })
  assert.equal(head.status, 422)
  assert.equal((await client.post('/own/reports', { text: 'A text.', link: 'https://example.org/a?b=c' })).status, 200)
})

test('a list asked as published by a day shows nothing that came later', async (t) => {
  const client = await openClient(t)
  const { rows } = await client.json<{ rows: { claim: { knownOn: string | null } }[] }>(
    '/starter/claims?known=2017-12-18',
  )
  assert.ok(rows.length > 50 && rows.length < 307)
  for (const { claim } of rows) assert.ok(claim.knownOn !== null && claim.knownOn <= '2017-12-18')
  assert.equal((await client.get('/starter/claims?known=2017-02-30')).status, 422)
})

test('names that every object has are no orders, labels or fields', async (t) => {
  const client = await openClient(t)
  for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    for (const list of ['claims', 'reports', 'directives', 'places', 'actors', 'dossiers', 'journal']) {
      assert.equal((await client.get(`/starter/${list}?sort=${name}`)).status, 200, `${list} ${name}`)
    }
    assert.equal((await client.get(`/starter/directives?topic=${name}`)).status, 200)
    assert.equal(
      (await client.get(`/starter/ask?place=place_hoeryong&on=2020-01-01&known=2020-01-01&topic=${name}`)).status,
      200,
    )
    assert.equal((await client.get(`/starter/claims?kind=${name}`)).status, 422)
  }
})

test('a question takes a place as it is typed, without a script; what may mean several is a choice, what means none is refused', async (t) => {
  const client = await openClient(t)
  const asked = (place: string, more = '') =>
    `/starter/ask?place=${encodeURIComponent(place)}&on=2020-09-01&known=2020-10-01&topic=fire${more}`
  const byId = await client.json(asked('place_hoeryong'))
  assert.deepEqual(await client.json(asked('Hoeryong')), byId)
  assert.deepEqual(await client.json(asked('회령')), byId)
  const page = (await client.get(asked('Hoeryong'))).html
  assert.match(page, /<input[^>]*name="place"[^>]*list="ask-place-names"[^>]*value="Hoeryong"/)
  assert.match(page, /<datalist id="ask-place-names">.*<option value="Hoeryong"/s)
  const heard = await client.get(asked('Hoiryong'))
  assert.equal(heard.status, 200)
  assert.match(heard.html, /href="[^"]*place=place_hoeryong[^"]*"/)
  for (const place of ['Atlantis', "' or 1=1 --", '%', '<b>'])
    assert.equal((await client.get(asked(place))).status, 404)
  assert.equal((await client.get(asked('Hoeryong', '&directive=nothing+of+the+kind'))).status, 404)
  assert.equal((await client.get(asked(''))).status, 422)
  assert.equal((await client.get('/starter/places?page=2')).status, 200)
})

const signedIn = async (t: TestContext, language: 'en' | 'ko' = 'en'): Promise<Client> => {
  const house = await openTestHouse()
  t.after(() => house.close())
  const client = openWindow(house, language)
  await client.get(`/enter/${await newLaunch(house.desk)}`)
  return client
}

test('a draft that is refused says why in itself and keeps what was typed; the claim by hand stays empty', async (t) => {
  const client = await signedIn(t)
  const page = await client.post('/own/reports', { text: ARTICLE, published: '2017-12-18' })
  const report = /reports\/(report_[^?#]+)/.exec(page.at)?.[1] ?? ''
  const draftsIn = (html: string) => html.split(/<article class="draft"(?= id=)/).slice(1)
  const [, second = ''] = draftsIn(page.html).map((part) => / id="([^"]+)"/.exec(part)?.[1] ?? '')
  const day = { quote: 'They came at night.', label: 'a typed source', told_on: 'then' }
  const refusals = [
    [{ quote: 'guards slept', label: 'a typed source' }, /do not stand in the text/, /autofocus[^>]*>\s*guards slept/],
    [day, /not a date/, /value="then"[^>]*autofocus/],
  ] as const
  for (const [typed, why, field] of refusals) {
    const { status, html } = await client.post(`/own/drafts/${second}/accept`, typed)
    assert.equal(status, 422)
    assert.equal(html.match(/role="alert" tabindex/g)?.length, 1)
    const mine = draftsIn(html).find((part) => part.includes(`id="${second}"`)) ?? ''
    assert.match(mine, why)
    assert.match(mine, field)
    assert.ok(mine.includes('value="a typed source"'))
    assert.doesNotMatch(html.slice(html.indexOf('id="by-hand"')), /guards slept|a typed source|"then"/)
  }
  // Edited with every field open it stays so, of the same draft: recorded, it is decided.
  const form = { draft: second, quote: 'They came at night.', prefix: 'of the Tumen River.', label: 'a typed source' }
  const edited = await client.post(`/own/reports/${report}/claims`, { ...form, told_on: 'then', says_en: 'They came.' })
  assert.equal(edited.status, 422)
  assert.match(edited.html, new RegExp(`name="draft" value="${second}"`))
  assert.match(edited.html, /<h1>[^]*A source in Ryanggang[^]*18 December 2017[^]*not a date/)
  assert.match(edited.html, /name="says_en"[^>]*>\s*They came\.\s*</)
  // A draft that is decided has no form to stand in: the page says why at its top.
  await client.post(`/own/drafts/${second}/dismiss`, {})
  const late = await client.post(`/own/drafts/${second}/accept`, { quote: 'They came at night.' })
  assert.match(late.html, /role="alert" tabindex[^]*<dl class="facts">/)
  assert.ok(!(await client.get(`/own/reports/${report}`)).html.includes('a typed source'))
})

test('NUL in an address is asked as any other letter; a question that has no answer is not said to be unsaved', async (t) => {
  const client = await signedIn(t)
  const asked = ['/own/reports?outlet=a%00', '/own/actors?q=%00', '/own/journal?subject=%00', '/own/places?q=%00']
  const searches = ['outlet', 'kind', 'language', 'place'].map((name) => `/own/search?q=shot&${name}=%00`)
  for (const path of [...asked, ...searches, '/own/ask?place=%00&on=2020-01-01&known=2020-01-01'])
    assert.ok((await client.get(path)).status < 500, path)
  for (const path of ['/own/search?q=-a', '/own/search?q=a&from=2020-13-45', '/own/ask?place=hoeryong&on=x']) {
    const { status, html } = await client.get(path)
    assert.equal(status, 422, path)
    assert.match(html, /<strong>Not shown\./, path)
  }
  assert.match((await client.post('/own/searches', { name: '', address: 'q=a' })).html, /<strong>Not saved\./)
})
