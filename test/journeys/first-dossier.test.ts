import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newLaunch } from '../../src/desk/access/session.js'
import { checkEdition } from '../../src/proof/edition.js'
import { openClient } from './client.js'

const TEXT = `A source in Ryanggang Province told Gangbyeon NK on December 13 that an instruction went down to the guards on November 23.

“Whoever crosses the middle of the river is to be shot at as well,” the source said.

Previously, soldiers were allowed to shoot only as long as the person had not reached midstream. It is unclear whether the men will obey.

In August 2016 a woman was shot at the same place.`

const ids = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map((found) => found[1] ?? '')

test('a report goes all the way to a published dossier without a script', async (t) => {
  const client = await openClient(t)
  const home = await client.get('/own')
  assert.equal(home.status, 200)
  assert.match(home.html, /Your own archive/)

  const received = await client.post('/own/reports', {
    text: TEXT,
    kind: 'article',
    outlet: 'Gangbyeon NK',
    title: 'The river',
    published: '2017-12-18',
  })
  assert.equal(received.status, 200)
  const report = /reports\/(report_[^?#]+)/.exec(received.at)?.[1] ?? ''
  const drafts = ids(received.html, /action="\/own\/drafts\/(draft_[^/]+)\/accept"/g)
  assert.ok(drafts.length >= 3, `${drafts.length} drafts`)
  assert.equal(received.html.match(/recalls something told or done months before/g)?.length, 1)

  const [first = '', second = '', third = ''] = drafts
  const accepted = await client.post(`/own/drafts/${first}/accept`, { also: [second] })
  assert.equal(accepted.status, 200)
  assert.equal(ids(accepted.html, /action="\/own\/drafts\/(draft_[^/]+)\/accept"/g).length, drafts.length - 2)
  await client.post(`/own/drafts/${third}/dismiss`, {})

  const byHand = await client.post(`/own/reports/${report}/claims`, {
    quote: '"Whoever crosses  the middle of the river is to be shot at',
    label: 'a source in Ryanggang Province',
    says_en: 'The new rule reaches past midstream.',
    kind: 'directive',
  })
  assert.equal(byHand.status, 200)
  assert.match(byHand.html, /The new rule reaches past midstream/)

  const { rows } = await client.json<{ rows: { claim: { id: string; words: { passage: { exact: string } } } }[] }>(
    `/own/claims?report=${report}`,
  )
  assert.equal(rows.length, 3)
  const hand = rows.find((row) => row.claim.words.passage.exact.startsWith('“Whoever'))
  assert.ok(hand, 'straight quotes and double spaces become the text’s own words')

  const dossier = await client.post('/own/dossiers', { title_en: 'The river', title_ko: '강' })
  const id = /dossiers\/(dossier_[^/#]+)/.exec(dossier.at)?.[1] ?? ''
  for (const row of rows) await client.post(`/own/dossiers/${id}/items`, { op: 'add', claim: row.claim.id })
  await client.post(`/own/dossiers/${id}/items`, { op: 'heading', text_en: 'The order', text_ko: '지시' })
  await client.post(`/own/dossiers/${id}/items`, { op: 'up', index: '3' })
  const early = await client.post(`/own/dossiers/${id}/editions`, {})
  assert.equal(early.status, 422)
  assert.match(early.html, /Only one person here may approve: alone, only claims from open sources can be published/)
  const parties = ids(early.html, /name="actor" value="(actor_[^"]+)"/g)
  for (const actor of parties)
    await client.post(`/own/dossiers/${id}/replies`, {
      actor,
      outcome: 'no-channel',
      why_en: 'There is no channel.',
      review: '2027-01-05',
    })
  const frozen = await client.post(`/own/dossiers/${id}/frozen`, {})
  assert.match(frozen.html, /it can be published after a pause/)
  const waiting = await client.post(`/own/dossiers/${id}/editions`, {})
  assert.equal(waiting.status, 422)
  assert.match(waiting.html, /does not let it out yet: G13/)
  client.house.pass(24 * 3600)
  await client.get(`/enter/${await newLaunch(client.house.desk)}`)
  await client.get('/own')
  const edition = await client.post(`/own/dossiers/${id}/editions`, {})
  assert.equal(edition.status, 200)
  assert.match(edition.html, /Edition 1/)

  const editionId = /editions\/(edition_[^/#]+)/.exec(edition.at)?.[1] ?? ''
  const { edition: printed } = await client.json<{ edition: { files: { path: string }[] } }>(
    `/own/editions/${editionId}`,
  )
  const files = new Map<string, Uint8Array>()
  for (const { path } of printed.files) {
    const { response } = await client.get(`/own/editions/${editionId}/files/${path}`)
    assert.match(response.headers.get('content-security-policy') ?? '', /^default-src 'none'/)
    files.set(path, new Uint8Array(await response.arrayBuffer()))
  }
  assert.deepEqual(checkEdition(files).problems, [])
  const page = new TextDecoder().decode(files.get('en.html'))
  assert.doesNotMatch(page, /<script/)
  assert.match(page, /The new rule reaches past midstream/)
  assert.match(page, /Whoever crosses the middle of the river/)
})

test('the practice dossier waits to be published, is marked in every file, and goes away by one act', async (t) => {
  const client = await openClient(t, 'ko')
  const { rows } = await client.json<{ rows: { id: string }[] }>('/practice/dossiers')
  assert.equal(rows.length, 1)
  const edition = await client.post(`/practice/dossiers/${rows[0]?.id}/editions`, {})
  assert.match(edition.html, /제1판/)
  const id = /editions\/(edition_[^/#]+)/.exec(edition.at)?.[1] ?? ''
  for (const file of ['index.html', 'en.html', 'ko.html', 'README.txt']) {
    const { html } = await client.get(`/practice/editions/${id}/files/${file}`)
    assert.match(html, /specimen \/ 본보기/, file)
  }
  const before = await client.json<{ rows: unknown[] }>('/own/places')
  const removed = await client.post('/practice/remove', {})
  assert.match(removed.html, /연습 아카이브를 지웠습니다/)
  assert.doesNotMatch(removed.html, /href="\/practice"/)
  assert.equal((await client.json<{ rows: unknown[] }>('/practice/reports')).rows.length, 0)
  assert.equal((await client.json<{ rows: unknown[] }>('/starter/claims')).rows.length, 307)
  assert.equal((await client.json<{ rows: unknown[] }>('/own/places')).rows.length, before.rows.length)
})

test('the three archives are never mixed', async (t) => {
  const client = await openClient(t)
  const counts = async (archive: string) => {
    const { counts: held } = await client.json<{ counts: { reports: number; claims: number; directives: number } }>(
      `/${archive}`,
    )
    return held
  }
  assert.deepEqual(await counts('own'), { reports: 0, claims: 0, directives: 0 })
  assert.deepEqual(await counts('starter'), { reports: 129, claims: 307, directives: 43 })
  assert.equal((await counts('practice')).reports, 20)
  assert.equal((await client.get('/own/claims/claim_R005-c01')).status, 404)
  assert.equal((await client.get('/starter/claims/claim_R005-c01')).status, 200)
  const found = await client.json<{ rows: unknown[] }>('/own/claims?q=river')
  assert.equal(found.rows.length, 0)
})

test('a starter claim’s words are never printed as exact', async (t) => {
  const client = await openClient(t)
  const page = await client.get('/starter/claims/claim_R005-c01')
  assert.match(page.html, /as read, not checked/)
  const report = await client.get('/starter/reports/report_R005')
  assert.match(report.html, /Only the address of this report is held/)
  const refused = await client.post('/starter/dossiers', { title_en: 'x' })
  assert.equal(refused.status, 403)
})

test('every claim’s form can be saved as it is filled in, in both languages, whatever commas its names have', async (t) => {
  for (const language of ['en', 'ko'] as const) {
    const client = await openClient(t, language)
    const { rows } = await client.json<{
      rows: { claim: { id: string; actors: string[]; places: string[]; when: unknown } }[]
    }>('/practice/claims')
    for (const { claim } of rows) {
      const form = await client.get(`/practice/claims/${claim.id}/edit`)
      const value = (name: string): string => {
        const found =
          new RegExp(`<input id="${name}" name="${name}"[^>]*? value="([^"]*)"`).exec(form.html) ??
          new RegExp(`<textarea id="${name}"[^>]*>([^<]*)<`).exec(form.html) ??
          new RegExp(`<select id="${name}".*?<option value="([^"]*)" selected`).exec(form.html)
        return (found?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&')
      }
      const names = [
        'says_en',
        'says_ko',
        'kind',
        'polarity',
        'modality',
        'when',
        'when_printed',
        'places',
        'actors',
        'directive',
      ]
      const fields = Object.fromEntries(names.map((name) => [name, value(name)]))
      const saved = await client.post(`/practice/claims/${claim.id}/edit`, { ...fields, reason: 'unchanged' })
      assert.equal(
        saved.status,
        200,
        saved.html.slice(saved.html.indexOf('refusal'), saved.html.indexOf('refusal') + 300),
      )
      const again = await client.json<{ claim: typeof claim }>(`/practice/claims/${claim.id}`)
      assert.deepEqual(again.claim, claim)
    }
  }
})

test('a draft opened for editing brings everything that was proposed, and loses nothing when it is recorded', async (t) => {
  const client = await openClient(t)
  const { rows } = await client.json<{ rows: { id: string }[] }>('/practice/reports?language=en&open=yes')
  type Draft = {
    id: string
    decided: string
    proposal: { places: string[]; attributionSpan: string | null; attributedTo: string; passage: string }
  }
  for (const { id } of rows) {
    const { drafts } = await client.json<{ drafts: Draft[] }>(`/practice/reports/${id}`)
    const draft = drafts.find(
      (one) =>
        one.decided === 'open' &&
        one.proposal.attributionSpan !== null &&
        /China|Hoeryong|Hyesan|Tumen/.test(one.proposal.places.join()),
    )
    if (!draft) continue
    const form = await client.get(`/practice/drafts/${draft.id}`)
    const places = /<input id="places"[^>]*? value="([^"]*)"/.exec(form.html)?.[1] ?? ''
    assert.notEqual(places, '')
    const { passage, attributedTo } = draft.proposal
    const saved = await client.post(`/practice/reports/${id}/claims`, {
      draft: draft.id,
      quote: passage,
      label: attributedTo,
      places,
      says_en: 'In our words.',
    })
    assert.equal(saved.status, 200)
    const claimId = /#at-(claim_[^&]+)$/.exec(saved.at)?.[1] ?? ''
    type Sheet = { claim: { places: string[]; placePrinted: string }; attestations: { attributionSpan: string }[] }
    const { claim, attestations } = await client.json<Sheet>(`/practice/claims/${claimId}`)
    assert.ok(claim.places.length > 0)
    assert.equal(claim.placePrinted, draft.proposal.places.join(' | '))
    assert.equal(attestations[0]?.attributionSpan, draft.proposal.attributionSpan)
    return
  }
  assert.fail('no draft to try it on')
})

test('a text with very many drafts shows the next forty and says how many follow', async (t) => {
  const client = await openClient(t)
  const text = Array.from(
    { length: 60 },
    (_, index) =>
      `A source in Hyesan said on March ${(index % 27) + 1} that ${index + 10} soldiers were ordered to guard post ${index}.`,
  ).join('\n\n')
  const page = await client.post('/own/reports', { text, outlet: 'X', published: '2021-03-30' })
  const shown = ids(page.html, /<article class="draft" id="(draft_[^"]+)"/g)
  assert.equal(shown.length, 40)
  assert.match(page.html, /20 more follow as these are decided/)
  const next = await client.post(`/own/drafts/${shown[0]}/dismiss`, {})
  assert.equal(ids(next.html, /<article class="draft" id="(draft_[^"]+)"/g).length, 40)
  assert.match(next.html, /19 more follow/)
})

test('a call memo that comes in as an article is kept as one, and the page says what it looks like', async (t) => {
  const client = await openClient(t)
  const text = '통화 메모\n2024.01.17 통화 / 취재원 A / 함경북도\n1) 무산에서 남자 2명이 총에 맞았다 함.\n'
  const mistaken = await client.post('/own/reports', { text, kind: 'article' })
  assert.match(mistaken.html, /reads as a call memo, but was kept/)
  for (const kind of ['memo', 'interview']) {
    const meant = await client.post('/own/reports', { text: `${text}${kind}\n`, kind })
    assert.match(meant.html, /Received\./)
    assert.doesNotMatch(meant.html, /reads as a call memo/)
  }
})
