import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinAs, openOwn, type Client } from './client.js'

const TEXT = `A source in Ryanggang Province told Gangbyeon NK on December 13 that a hidden order went down to the guards.`

const receive = async (client: Client, text: string): Promise<string> => {
  const page = await client.post('/own/reports', { text, kind: 'article', outlet: 'Gangbyeon NK', title: 'An order' })
  return /reports\/(report_[^?#]+)/.exec(page.at)?.[1] ?? assert.fail(page.html.slice(0, 300))
}

const quote = async (client: Client, report: string): Promise<string> => {
  await client.post(`/own/reports/${report}/claims`, {
    quote: 'a hidden order went down to the guards',
    label: 'a source in Ryanggang Province',
    says_en: 'A hidden order went down.',
    kind: 'event',
  })
  const { rows } = await client.json<{ rows: { claim: { id: string } }[] }>(`/own/claims?report=${report}`)
  return rows[0]?.claim.id ?? assert.fail('not stated')
}

test('what lies in a compartment is nowhere for those who do not hold it, an administrator included', async (t) => {
  const admin = await openOwn(t)
  const keeper = (await joinAs(admin, 'Bada', ['keeper', 'editor'])).client
  const monitor = (await joinAs(admin, 'Dan', ['monitor'])).client
  const open = await receive(keeper, `${TEXT} And this one is open.`)
  const closed = await receive(keeper, TEXT)
  const claim = await quote(keeper, closed)
  const dossier = /dossiers\/(dossier_[^/#]+)/.exec(
    (await keeper.post('/own/dossiers', { title_en: 'Hidden' })).at,
  )?.[1]
  await keeper.post(`/own/dossiers/${dossier}/items`, { op: 'add', claim })

  assert.match((await keeper.get(`/own/reports/${closed}`)).html, new RegExp(`compartments\\?thing=${closed}`))
  const made = await keeper.post('/own/compartments', { name: 'Northern desk' })
  const compartment = /id="(compartment_[^"]+)"/.exec(made.html)?.[1] ?? ''
  const put = await keeper.post(`/own/compartments/${compartment}/confine`, { thing: closed })
  assert.match(put.html, /with \d+ that rest on it/)
  // Stated after the report was closed: it goes with it all the same.
  const later = await receive(keeper, 'x y z').then(() => quote(keeper, closed))
  assert.ok(later)

  const gone = [
    `/own/reports/${closed}`,
    `/own/claims/${claim}`,
    `/own/claims/${claim}/history`,
    `/own/dossiers/${dossier}`,
    `/own/reports/${closed}/original`,
  ]
  for (const stranger of [admin, monitor]) {
    for (const path of gone) assert.equal((await stranger.get(path)).status, 404, path)
    for (const list of ['reports', 'claims', 'dossiers', 'journal']) {
      const page = await stranger.get(`/own/${list}?format=json`)
      for (const id of [closed, claim, dossier ?? '']) assert.ok(!page.html.includes(id), `${list} names ${id}`)
    }
    assert.equal((await stranger.json<{ total: number }>('/own/claims?q=hidden')).total, 0)
    assert.equal((await stranger.get(`/own/compartments`)).html.includes('Northern desk'), false)
    assert.equal(
      (await stranger.post(`/own/compartments/${compartment}/grant`, { holder: 'member_keeper' })).status >= 403,
      true,
    )
    assert.equal((await stranger.get(`/own/reports/${open}`)).status, 200)
  }
  for (const path of gone) assert.equal((await keeper.get(path)).status, 200, path)
  assert.ok((await keeper.json<{ total: number }>('/own/claims?q=hidden')).total >= 1)

  const { rows } = await keeper.json<{ rows: { id: string; name: string }[] }>('/members')
  const dan = rows.find(({ name }) => name === 'Dan')?.id ?? ''
  await keeper.get('/own/compartments')
  await keeper.post(`/own/compartments/${compartment}/grant`, { holder: dan })
  assert.equal((await monitor.get(`/own/claims/${claim}`)).status, 200)
  assert.equal((await monitor.post(`/own/compartments/${compartment}/release`, { thing: closed })).status, 403)
  await keeper.post(`/own/compartments/${compartment}/revoke`, { holder: dan })
  assert.equal((await monitor.get(`/own/claims/${claim}`)).status, 404)
  const { rows: all } = await keeper.json<{ rows: { holders: string[] }[] }>('/own/compartments')
  const alone = await keeper.post(`/own/compartments/${compartment}/revoke`, { holder: all[0]?.holders[0] ?? '' })
  assert.match(alone.html, /Nobody would be left/)

  // Whoever holds it alone leaves: an administrator may let somebody in, and that is in the journal.
  const bada = rows.find(({ name }) => name === 'Bada')?.id ?? ''
  await admin.get('/members')
  await admin.post(`/members/${bada}/end`, {})
  assert.match((await admin.get('/own/compartments')).html, /Northern desk/)
  await admin.post(`/own/compartments/${compartment}/grant`, { holder: 'member_keeper' })
  assert.equal((await admin.get(`/own/claims/${claim}`)).status, 200)
  await admin.post(`/own/compartments/${compartment}/release`, { thing: closed })
  assert.equal((await monitor.get(`/own/claims/${claim}`)).status, 200)
})
