import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PAYLOADS } from './payload.js'
import { openWorld } from './world.js'

const WORDS = 'An order went down to the guards.'

test('of four hundred payloads in every text field none runs in a real browser', async () => {
  assert.equal(PAYLOADS.length, 400)
  const world = await openWorld()
  const { page, context, complaints } = await world.open()
  const ran: string[] = []
  page.on('dialog', (dialog) => {
    ran.push(`${page.url()}: ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(`${world.address}/own`)
  const token = await page.getAttribute('input[name=token]', 'value')
  const post = async (path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
    const answer = await page.request.post(`${world.address}${path}`, {
      form: { token: token ?? '', ...fields },
      headers: { 'sec-fetch-site': 'same-origin' },
    })
    return answer.url()
  }
  // A text field holds many at once; short runs take every eighth.
  const isFull = process.env.ATTESTED_PAYLOADS === 'all'
  const chosen = isFull ? PAYLOADS : PAYLOADS.filter((_, at) => at % 8 === 0)
  const size = 25
  let visited = 0
  let fields = 0
  for (let from = 0; from < chosen.length; from += size) {
    const bad = chosen.slice(from, from + size).join('\n')
    const line = bad.replaceAll('\n', ' ')
    const at = await post('/own/reports', {
      text: `${WORDS}\n${bad}`,
      kind: 'article',
      outlet: line,
      title: line,
      byline: line,
      note: bad,
    })
    const report = /report_[^/?#]+/.exec(at)?.[0] ?? assert.fail(at)
    await post(`/own/reports/${report}/claims`, {
      quote: 'An order went down to the guards',
      label: line,
      says_en: line,
      says_ko: line,
      kind: 'event',
      when_printed: line,
      place_printed: line,
      chain: line,
    })
    const list = await page.request.get(`${world.address}/own/claims?report=${report}&format=json`)
    const { rows } = (await list.json()) as { rows: { claim: { id: string } }[] }
    const claim = rows[0]?.claim.id ?? assert.fail('no claim')
    await post(`/own/claims/${claim}/assessments`, {
      assessment: 'credibility',
      grade: '3',
      reasons: bad,
      dissent: bad,
    })
    await post(`/own/claims/${claim}/edit`, { says_en: line, reason: bad, kind: 'event', version: '' })
    const dossier = /dossier_[^/?#]+/.exec(await post('/own/dossiers', { title_en: line, title_ko: line }))?.[0] ?? ''
    await post(`/own/dossiers/${dossier}/items`, { op: 'text', text_en: bad, text_ko: bad })
    const incident = /incident_[^/?#]+/.exec(
      await post('/own/incidents', { title_en: line, note: bad, acts: '1', conduct_en_0: bad, involved_0: line }),
    )?.[0]
    const directive = /directive_[^/?#]+/.exec(
      await post('/own/directives', {
        title_en: line,
        topic: 'fire',
        conduct_en: bad,
        addressee: line,
        conditions_en: bad,
      }),
    )?.[0]
    await post('/own/compartments', { name: line.slice(0, 110) })
    await post('/own/kept/report-memo', { text: bad, title: line })
    fields += 30
    for (const path of [
      '/own',
      `/own/reports/${report}`,
      '/own/reports',
      `/own/claims/${claim}`,
      `/own/claims/${claim}/assessments`,
      `/own/claims/${claim}/edit`,
      `/own/claims?q=${encodeURIComponent(line.slice(0, 300))}`,
      `/own/dossiers/${dossier}`,
      `/own/incidents/${incident}`,
      `/own/directives/${directive}`,
      '/own/compartments',
      '/own/reports/new?kind=memo',
      '/own/journal',
      `/sign-in?name=${encodeURIComponent(line.slice(0, 300))}`,
      `/own/${encodeURIComponent(line.slice(0, 200))}`,
    ]) {
      await page.goto(`${world.address}${path}`, { waitUntil: 'load' })
      visited += 1
      const mark = await page.evaluate(() => (globalThis as { __ran?: number }).__ran ?? 0)
      if (mark !== 0) ran.push(path)
    }
  }
  await context.close()
  assert.deepEqual(ran, [])
  assert.deepEqual(
    complaints.filter((one) => one.startsWith('asked outside')),
    [],
  )
  assert.ok(visited >= 30 && fields >= 60, `${visited} pages`)
})
