import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openClient, type Client } from './client.js'

const FIRST = `A source in Ryanggang Province told Gangbyeon NK on December 13 that an order went down to the guards on November 23.`
const SECOND = `A resident of Musan told Duman Weekly on December 15 that an order went down to the guards on November 25, and that two people were shot.`

const receive = async (client: Client, text: string, outlet: string, published: string): Promise<string> => {
  const page = await client.post('/own/reports', { text, kind: 'article', outlet, title: outlet, published })
  return /reports\/(report_[^?#]+)/.exec(page.at)?.[1] ?? assert.fail(page.html.slice(0, 200))
}

const stateClaim = async (
  client: Client,
  report: string,
  fields: Readonly<Record<string, string>>,
): Promise<string> => {
  await client.post(`/own/reports/${report}/claims`, fields)
  const { rows } = await client.json<{ rows: { claim: { id: string; says: { en: string } } }[] }>(
    `/own/claims?report=${report}`,
  )
  return rows.find(({ claim }) => claim.says.en === fields.says_en)?.claim.id ?? assert.fail('not stated')
}

type Sheet = {
  readonly attestations: readonly { readonly id: string; readonly source: string }[]
  readonly standing: { readonly level: string; readonly overlays: readonly string[] }
}

test('a second account, its origin, a withdrawal and the dossier that used it, without a script', async (t) => {
  const client = await openClient(t)
  const [first, second] = [
    await receive(client, FIRST, 'Gangbyeon NK', '2017-12-18'),
    await receive(client, SECOND, 'Duman Weekly', '2017-12-20'),
  ]
  const claim = await stateClaim(client, first, {
    quote: 'an order went down to the guards on November 23',
    label: 'a source in Ryanggang Province',
    says_en: 'An order went down to the guards.',
    when: '2017-11-23',
    kind: 'event',
    basis: 'received-order',
  })
  const early = await client.post(`/own/claims/${claim}/attestations`, {
    label: 'a resident of Musan',
    elsewhere: second,
    quote: 'an order went down to the guards',
    told_on: '2017-11-01',
    stance: 'affirms',
    basis: 'eyewitness',
  })
  assert.equal(early.status, 422)
  assert.match(early.html, /These dates cannot follow one another/)
  assert.match(early.html, /value="a resident of Musan"/, 'what was typed is shown again')
  await client.post(`/own/claims/${claim}/attestations`, {
    label: 'a resident of Musan',
    elsewhere: second,
    quote: 'an order went down to the guards',
    told_on: '2017-12-15',
    stance: 'affirms',
    basis: 'eyewitness',
  })
  const sheet = () => client.json<Sheet>(`/own/claims/${claim}`)
  const [one, two] = (await sheet()).attestations
  for (const [word, why] of [
    [one, 'from inside'],
    [two, 'another county'],
  ] as const)
    assert.equal(
      (await client.post(`/own/attestations/${word?.id}/origin`, { origin: '', origin_reason: why })).status,
      200,
    )
  assert.equal((await sheet()).standing.level, 'corroborated')
  const page = await client.get(`/own/claims/${claim}`)
  assert.match(page.html, /Reported 2 times, from 2 origins/)

  const past = await client.get(`/own/claims/${claim}?known=2017-12-19`)
  assert.match(past.html, /As published by 19 December 2017/)
  assert.match(past.html, /single source/)
  assert.doesNotMatch(past.html, /Fill in or correct/, 'what stood is for reading')
  assert.equal((await client.get(`/own/claims/${claim}?known=2017-12-17`)).status, 404)
  assert.equal((await client.get(`/own/claims/${claim}?recorded=2020-01-01`)).status, 404)
  assert.equal((await client.get('/own/claims?known=2017-02-30')).status, 422)

  const dossier = await client.post('/own/dossiers', { title_en: 'The river', title_ko: '강' })
  const id = /dossiers\/(dossier_[^/#]+)/.exec(dossier.at)?.[1] ?? ''
  await client.post(`/own/dossiers/${id}/items`, { op: 'add', claim })
  assert.doesNotMatch((await client.get(`/own/dossiers/${id}`)).html, /Look at these again/)
  const back = await client.post(`/own/attestations/${two?.id}/withdraw`, {
    withdrawn_on: '2018-02-01',
    withdrawn_reason: 'It was another day.',
  })
  assert.match(back.html, /Taken back, 1 February 2018/)
  assert.deepEqual([(await sheet()).standing.level, (await sheet()).standing.overlays], ['single', ['withdrawn']])
  assert.match((await client.get(`/own/dossiers/${id}`)).html, /Look at these again/)
  assert.match((await client.get(`/own/claims/${claim}/history`)).html, /corroborated/)

  const told = await client.post(`/own/claims/${claim}/differences`, {
    report: second,
    quote: 'an order went down to the guards on November 25',
    about: 'date',
    label: 'a resident of Musan',
    says_en: 'An order went down on the 25th.',
    when: '2017-11-25',
    kind: 'event',
  })
  assert.match(told.html, /contradicts \(the date\)/)

  const asked = await client.post('/own/checks', {
    claim,
    question: 'Was it that an order went down to the guards?',
    whom: 'a trader',
    asked_on: '2018-01-03',
  })
  assert.equal(asked.status, 422)
  const check = await client.post('/own/checks', {
    claim,
    question: 'What are the guards told to do?',
    whom: 'a trader',
    asked_on: '2018-01-03',
  })
  assert.equal(check.status, 200)
  assert.doesNotMatch(check.html.replace(/<form class="find"[\s\S]*?<\/form>/, ''), /order went down|claim_/)
  const answered = await client.post(`${check.at}/answer`, {
    label: 'a trader',
    told_on: '2018-01-05',
    stance: 'does-not-know',
    basis: 'unknown',
  })
  assert.match(answered.html, /a trader[\s\S]*does not know/)

  const graded = await client.get(`/own/claims/${claim}/assessments`)
  const twin = await client.get(`/own/claims/${claim}/assessments?format=json`)
  for (const text of [graded.html, twin.html]) assert.doesNotMatch(text, /Ryanggang|Musan|a trader|reliab/i)
  const refused = await client.post(`/own/claims/${claim}/assessments`, {
    assessment: 'credibility',
    grade: '1',
    reasons: 'sure',
  })
  assert.match(refused.html, /needs two independent origins/)

  const incident = await client.post('/own/incidents', {
    title_ko: '강에서 난 총성',
    when: '2017-12',
    acts: '1',
    conduct_ko_0: '경비대가 총을 쐈다',
    involved_0: '피해: 주민 두 명',
    accounts_0: `${claim}: 2-3 두세 명`,
  })
  assert.match(incident.html, /2 to 3/)
  assert.match(incident.html, /주민 두 명/)
})
