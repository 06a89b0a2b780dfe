import assert from 'node:assert/strict'
import { test } from 'node:test'
import { approveDossier } from '../../src/desk/gate/bundle.js'
import { sealNote } from '../../src/desk/vault/seal.js'
import { printEdition } from '../../src/press/edition.js'
import { idOf, readId, type Noun } from '../../src/record/id.js'
import { newFreePart } from '../../src/seal/token.js'
import { lookThrough } from '../../src/vault/scan.js'
import { cleanFrom } from '../../src/vault/note.js'
import { seatOf } from '../desk/gate/publishing.js'
import { openKeepers } from '../vault/keepers.js'
import { openOwn } from './client.js'

const CLEAN = 'A person in the province says that guards walk the bank at night. Nobody has crossed since.'

test('a withdrawn consent stops an edition that was ready, and the checklist says what to do', async (t) => {
  const first = await openOwn(t)
  const { house } = first
  Object.assign(house.desk, { newId: (noun: Noun) => idOf(noun, newFreePart()) })
  const vault = await openKeepers((door) => door, house)
  const { id: raw } = await sealNote(house.desk, house.seat(), {
    raw: `Invented Kwon of the third hamlet went to look for himself. ${CLEAN}`,
  })
  await vault.open('office')
  const nothing = { title: null, isChecked: false, embargo: null, languages: null, audiences: null }
  const clean = { ...nothing, raw, text: CLEAN, release: 'not-for-print', consents: [], how: 'by voice' }
  const { report } = await cleanFrom(vault.room, clean)
  const at = `/own/reports/${report}`
  const page = await first.get(`${at}/terms`)
  assert.match(page.html, /Not for print/)
  assert.match(page.html, /nobody asked: not to be used so/)
  assert.match((await first.get(at)).html, /What may be used/)

  const quote = 'guards walk the bank at night'
  await first.post(`${at}/claims`, {
    quote,
    says_en: 'Guards walk the bank.',
    label: 'a person',
    kind: 'event',
    basis: 'hearsay',
  })
  const { rows } = await first.json<{ rows: { claim: { id: string } }[] }>('/own/claims')
  const claim = rows[0]?.claim.id ?? assert.fail('not stated')
  const dossier =
    /dossiers\/(dossier_[^?#]+)/.exec((await first.post('/own/dossiers', { title_en: 'The bank' })).at)?.[1] ?? ''
  const there = `/own/dossiers/${dossier}`
  await first.post(`${there}/items`, { op: 'add', claim })
  const consentCheck = async () => {
    type Check = {
      readonly id: string
      readonly state: string
      readonly findings: readonly { readonly code: string }[]
    }
    const { gate } = await first.json<{ gate: { checks: readonly Check[] } }>(there)
    const check = gate.checks.find(({ id }) => id === 'consent')
    return [check?.state, check?.findings.map(({ code }) => code).sort()]
  }
  assert.deepEqual(await consentCheck(), ['refuses', ['consent-no-consent', 'consent-not-for-print']])

  const agree = (more: object) => first.post(`${at}/terms`, { release: 'print', ...more })
  const say = (state: string, how = 'by voice') => first.post(`${at}/consents`, { use: 'publish', state, how })
  await agree({})
  await say('given')
  assert.deepEqual(await consentCheck(), ['passes', []])
  // A stretch may be closed again, by its exact words; the strictest decides.
  await agree({ quote: 'walk the bank', release: 'background', languages: ['ko'], audiences: ['partner', 'court'] })
  assert.deepEqual(await consentCheck(), [
    'refuses',
    ['consent-audience-not-agreed', 'consent-background-only', 'consent-language-not-agreed'],
  ])
  await agree({ quote: 'walk the bank', embargo: '2099-01-01T09:00' })
  assert.deepEqual(await consentCheck(), ['refuses', ['consent-embargoed']])
  await agree({ quote: 'walk the bank' })
  assert.deepEqual(await consentCheck(), ['passes', []])

  const refused = [
    [await agree({ quote: 'words that are not there' }), 422, /not stand|absent|does not/i],
    [await agree({ embargo: '2099-13-41T09:00' }), 422, /date/i],
    [
      await first.post(`${at}/consents`, { use: 'publish', state: 'given', how: 'call 010-5550-1234' }),
      422,
      /phone|telephone/i,
    ],
    [await first.post(`${at}/consents`, { use: 'sell', state: 'given', how: 'x' }), 422, /use/],
  ] as const
  for (const [answer, status, words] of refused) {
    assert.equal(answer.status, status)
    assert.match(answer.html, words)
  }

  // The raw note is looked through with the office open: what was struck from it must not come back in our own words.
  const struck = 'Invented Kwon of the third hamlet went to look for himself'
  await first.post(`${there}/items`, { op: 'text', text_en: `As ${struck}.` })
  const freeze = async () => {
    await first.post(`${there}/frozen`, {})
    return (await first.json<{ gate: { bundle: { sha256: string } } }>(there)).gate.bundle.sha256
  }
  type Gate = { gate: { checks: readonly { id: string; state: string; findings: readonly { code: string }[] }[] } }
  const scanCheck = async () => {
    const check = (await first.json<Gate>(there)).gate.checks.find(({ id }) => id === 'G2')
    return [check?.state, check?.findings.map(({ code }) => code)]
  }
  const leaky = await freeze()
  assert.deepEqual(await scanCheck(), ['asks', ['not-scanned']])
  assert.deepEqual(
    (await vault.door.waiting()).map(({ sha256: one }) => one),
    [leaky],
  )
  await vault.open('1')
  assert.deepEqual((await lookThrough(vault.room, { bundle: leaky, looked: [] })).state, 'open-another')
  await vault.open('office')
  const seen = await lookThrough(vault.room, { bundle: leaky, looked: [] })
  assert.deepEqual(
    [seen.state, seen.hits, [...new Set(seen.sightings.map(({ text }) => text))]],
    ['signed', 1, [struck]],
  )
  assert.deepEqual(await scanCheck(), ['refuses', ['sealed-found']])
  await first.post(`${there}/items`, { op: 'remove', index: '1' })
  const sha256 = await freeze()
  assert.deepEqual(await scanCheck(), ['asks', ['not-scanned']], 'other pages are looked through anew')
  assert.equal((await lookThrough(vault.room, { bundle: sha256, looked: [] })).hits, 0)
  assert.equal((await scanCheck())[0], 'passes')
  for (const name of ['second', 'third'])
    await approveDossier(house.desk, await seatOf(house, name, 'editor'), {
      id: readId('dossier', dossier),
      sha256,
      print: printEdition,
    }).catch(() => undefined)
  const withdrawn = await say('withdrawn', 'they asked us to')
  assert.match(withdrawn.html, /Consent to publication was withdrawn/)
  assert.match(withdrawn.html, new RegExp(dossier))
  assert.deepEqual(await consentCheck(), ['refuses', ['consent-consent-withdrawn']])
  assert.match((await first.get(there)).html, /the source withdrew consent\. Take the claim out of the dossier/)
  const stopped = await first.post(`${there}/editions`, {})
  assert.equal(stopped.status, 422)
  assert.equal((await house.owner`select from attested.edition`).length, 0)
})
