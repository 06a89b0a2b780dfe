import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openClient, type Client } from './client.js'

/** Filters that leave nothing are shown and can be taken off, one or all; ids that were drawn are not shown. */
const narrowedToNothing = async (client: Client): Promise<void> => {
  const { html } = await client.get('/starter/search?q=shot&kind=incentive&place=place_hyesan&language=ko')
  assert.match(html, /Nothing found\.[^]*Look without narrowing down/)
  const links = [...html.matchAll(/href="(\/starter\/search\?[^"]*)"/g)].map(([, at = '']) =>
    at.replaceAll('&amp;', '&'),
  )
  assert.ok(links.includes('/starter/search?q=shot'), 'all are taken off')
  assert.ok(links.includes('/starter/search?q=shot&kind=incentive&language=ko'), 'the place is taken off')
  assert.match(html, /aria-current="true">Korean<\/a>/)
  assert.doesNotMatch((await client.get('/starter/search?q=asdfgh')).html, /Look without narrowing down/)

  await client.post('/own/reports', { text: 'A source said that guards fired at Hyesan.', outlet: 'Riverbank' })
  const own =
    (await client.get('/own/search?q=Riverbank+guards')).html + (await client.get('/own/search?q=guards')).html
  assert.match(own, /<li class="hit">/)
  assert.doesNotMatch(own, /class="gloss">[^<]*[0-9a-f]{8}-[0-9a-f]{4}/)
  assert.match((await client.get('/starter/search?q=shot&noun=claim')).html, /class="gloss">\s*Claims · R\d+/)
}

test('a search goes from the box through its filters into a file, and is kept and closed', async (t) => {
  for (const language of ['en', 'ko'] as const) {
    const client = await openClient(t, language)
    const query = 'q=%EA%B5%AD%EA%B2%BD%EC%9D%84' // 국경을
    const page = await client.get(`/starter/search?${query}`)
    assert.equal(page.status, 200)
    assert.match(page.html, /<mark>(?:<span[^>]*>)?국경/)
    assert.match(page.html, /<dl class="facts">/)
    // Each filter is a link with a count, and all that was asked stands in it.
    const narrowed = [...page.html.matchAll(/href="(\/starter\/search\?[^"]*kind=[^"]+)"/g)].map(
      ([, at]) => at?.replaceAll('&amp;', '&') ?? '',
    )
    assert.ok(narrowed.length > 0 && narrowed.every((at) => at.includes(query)))
    assert.equal((await client.get(narrowed[0] ?? '')).status, 200)

    const { hits, total } = await client.json<{ hits: { id: string }[]; total: number }>(
      `/starter/search?${query}&noun=claim&size=200`,
    )
    const csv = await client.get(`/starter/search?${query}&noun=claim&format=csv`)
    assert.match(csv.response.headers.get('content-type') ?? '', /text\/csv/)
    const rows = csv.html.trim().split('\r\n')
    assert.match(rows[0] ?? '', /noun,id,title_en,title_ko,as_published_by/)
    assert.equal(rows.length - 1, total)
    assert.ok(hits.length > 0 && hits.every(({ id }) => csv.html.includes(id)))

    const empty = await client.get('/own/search?q=%21%21')
    assert.equal(empty.status, 422)
    await client.get('/own/search?q=%EC%82%AC%EC%82%B4')
    const kept = await client.post('/own/searches', { name: '<b>사살</b>', address: 'q=%EC%82%AC%EC%82%B4' })
    assert.match(kept.html, /&lt;b&gt;사살&lt;\/b&gt;/)
    assert.match(kept.html, /href="\/own\/search\?q=%EC%82%AC%EC%82%B4"/)
    const [one] = (await client.json<{ rows: { id: string }[] }>('/own/searches')).rows
    const closed = await client.post(`/own/searches/${one?.id}/close`, {})
    assert.doesNotMatch(closed.html, /&lt;b&gt;사살/)
    assert.equal((await client.post('/own/searches', { name: '', address: 'q=a' })).status, 422)
    if (language === 'en')
      await t.test('filters that leave nothing are shown and taken off', () => narrowedToNothing(client))
  }
})
