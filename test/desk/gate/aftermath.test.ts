import assert from 'node:assert/strict'
import { test } from 'node:test'
import { arrangeDossier, findEditionFile, openDossier, showDossier } from '../../../src/desk/dossier.js'
import { showHome } from '../../../src/desk/home.js'
import { findFrozenFile, freezeDossier, setGate, showGate, answerGate } from '../../../src/desk/gate/bundle.js'
import {
  addEditionNotice,
  aftermathOf,
  decideHidden,
  hideEdition,
  listNotices,
  recordAddress,
  usesOfClaim,
} from '../../../src/desk/gate/notice.js'
import { printEdition as print } from '../../../src/press/edition.js'
import { aliveIn } from '../../../src/record/gate/inert.js'
import { GATE_SETTINGS } from '../../../src/record/gate/label.js'
import { NO_ANSWERS } from '../../../src/record/gate/material.js'
import { readArchive } from '../../../src/record/archive.js'
import { openTestHouse } from '../../house.js'
import { receive, refusedWith, stated } from '../material.js'
import { publishWithOther, seatOf } from './publishing.js'
import { openWindows } from './window.js'

const house = await openTestHouse(['own', 'practice'])
const { desk } = house
const seat = house.seat()
const { id: report } = await receive(desk, seat)
const claim = await stated(desk, seat, report)
const [other, third] = await Promise.all([
  stated(desk, seat, report, {
    quote: 'Soldiers who do not follow the order will be punished',
    saysEn: 'It threatens.',
  }),
  stated(desk, seat, report, { quote: 'The whole border is the front line', saysEn: 'It names the border.' }),
])
const title = { en: 'Orders at the river', ko: null }
const said = (en: string) => ({ kind: 'text' as const, text: { en, ko: null } })
const { id: dossier } = await openDossier(desk, seat, {
  title,
  items: [{ kind: 'claim', claim }, said('Witness B of that paper said so.')],
})
const edition = await publishWithOther(house, seat, dossier)
const file = (path: string) => findEditionFile(desk, seat, { id: edition.id, path })
const isHidden = async () => (await aftermathOf(desk, seat, edition.id)).isHidden

/** Looks for the words of the withheld edition at every address that might have them, as several members. */
const assertNowhere = async (withdrawal: string): Promise<void> => {
  const open = openWindows(house)
  const windows = [await open(seat.member.id), await open((await seatOf(house, 'lee', 'reader')).member.id)]
  const at = `/own/editions/${edition.id}`
  const paths = edition.files.flatMap(({ path }) => (path === 'manifest.json' ? [] : [path]))
  const addresses = [
    ...paths.map((path) => `${at}/files/${path}`),
    ...['en%2Ehtml', '/en.html', './en.html', 'x/../en.html', 'EN.html', 'en.html%00'].map(
      (path) => `${at}/files/${path}`,
    ),
    ...['recorded=2026-01-05T00:00:00.000Z', 'known=2030-01-01', 'format=json'].map(
      (ask) => `${at}/files/en.html?${ask}`,
    ),
    ...['/copy', '/copy?language=ko', '?format=json', ''].map((path) => at + path),
    ...paths.map((path) => `/own/dossiers/${dossier}/frozen/${path}`),
    ...['/own/corrections/feed.json', `/practice/editions/${edition.id}/files/en.html`],
  ]
  for (const address of addresses)
    for (const [at, accept] of ['text/html', 'application/json'].entries()) {
      const { text } = (await windows[at]?.get(address, { accept })) ?? assert.fail()
      assert.doesNotMatch(text, /went down to the guards/, `${address} as ${accept}`)
    }
  for (const window of [...windows, await open(null)])
    assert.ok(
      (await window.post(`/own/withdrawals/${withdrawal}/decision`, { decision: 'stays-hidden-no' })).status >= 400,
    )
  console.log(`# ${addresses.length * 2} looks for what is withheld, 0 found it`)
}

test('one member hides an edition at once; nothing but another’s decision shows it again; what proves it stays', async () => {
  const monitor = await seatOf(house, 'night', 'monitor')
  const page = await file('en.html')
  const { withdrawal } = await hideEdition(desk, monitor, { edition: edition.id, class: 'danger-to-source' })
  for (const path of ['en.html', 'ko.html', 'dossier.json', 'index.html'])
    await assert.rejects(file(path), refusedWith('edition-withheld', { edition: edition.id }))
  await assert.rejects(findFrozenFile(desk, seat, { id: dossier, path: 'en.html' }), refusedWith('edition-withheld'))
  assert.ok((await file('manifest.json')).bytes.length > 0)
  assert.deepEqual((await showDossier(desk, seat, dossier)).withheld, [edition.id])
  assert.equal((await showHome(desk, seat, null)).hidden, 1, 'the first screen of whoever may decide says so')
  assert.equal((await showHome(desk, monitor, null)).hidden, 0)
  await assertNowhere(withdrawal)
  for (const from of [
    { known: '2017-12-19', recorded: null },
    { known: null, recorded: edition.printed },
  ])
    assert.deepEqual((await showDossier(desk, { ...seat, from }, dossier)).editions, [], 'it had not left yet')
  const today = { ...seat, from: { known: '2030-01-01', recorded: null } }
  const later = await showDossier(desk, today, dossier)
  assert.deepEqual([later.withheld, later.editions.length], [[edition.id], 1], 'and is withheld whenever one looks')
  for (const [who, refusal] of [
    [monitor, 'not-permitted'],
    [{ ...monitor, member: { ...monitor.member, roles: ['editor'] } } as typeof monitor, 'second-member'],
  ] as const)
    await assert.rejects(decideHidden(desk, who, { withdrawal, decision: 'shown-again' }), refusedWith(refusal))
  const forged = house.write(
    (tx) => tx`
    insert into withdrawal_decision (archive, withdrawal, decision, at, member)
    values ('own', ${withdrawal}, 'shown-again', now(), ${monitor.member.id})`,
  )
  await assert.rejects(forged, (thrown: { code?: string }) => thrown.code === '23514')
  house.pass(30 * 60 * 60)
  const { withdrawals, decideHours, now } = await aftermathOf(desk, seat, edition.id)
  assert.ok(Date.parse(now) - Date.parse(withdrawals[0]?.at ?? '') > decideHours * 3_600_000, 'nobody decided in time')
  assert.equal(await isHidden(), true, 'and nothing returned by itself')
  await decideHidden(desk, seat, { withdrawal, decision: 'shown-again' })
  await assert.rejects(
    decideHidden(desk, await seatOf(house, 'other', 'editor'), { withdrawal, decision: 'stays-hidden' }),
    refusedWith('withdrawal-decided'),
  )
  assert.deepEqual([await isHidden(), (await file('en.html')).bytes], [false, page.bytes], 'the very bytes as before')
  const again = await hideEdition(desk, seat, { edition: edition.id, class: 'danger-to-family' })
  await decideHidden(desk, await seatOf(house, 'other', 'editor'), {
    withdrawal: again.withdrawal,
    decision: 'stays-hidden',
  })
  assert.equal(await isHidden(), true)
  await assert.rejects(file('en.html'), refusedWith('edition-withheld'))
})

test('a correction says what was wrong, what is right and why; the edition stays as it is', async () => {
  const both = { was: { en: 'ten', ko: null }, is: { en: 'two', ko: null }, why: { en: 'a slip', ko: null } }
  const rest = { edition: edition.id, claim, severity: 'serious', channels: null } as const
  for (const field of ['was', 'is', 'why'] as const)
    await assert.rejects(
      addEditionNotice(desk, seat, { ...rest, ...both, kind: 'correction', [field]: null }),
      refusedWith('notice-incomplete', { field }),
    )
  await addEditionNotice(desk, seat, { ...rest, ...both, kind: 'correction' })
  await addEditionNotice(desk, seat, { ...rest, ...both, was: null, is: null, kind: 'retraction' })
  const kinds = async () => (await listNotices(desk, seat, null)).notices.map(({ kind, why }) => [kind, why?.en])
  assert.deepEqual(await kinds(), [
    ['retraction', undefined],
    ['correction', undefined],
  ])
  const next = async (of: typeof dossier): Promise<string> => {
    const { id } = await freezeDossier(desk, seat, { id: of, print })
    return Buffer.from(await findFrozenFile(desk, seat, { id, path: 'en.html' })).toString()
  }
  assert.doesNotMatch(await next(dossier), /a slip/, 'what is withheld is not told by way of correcting it')

  const items = [{ kind: 'claim' as const, claim: other }]
  const { id } = await openDossier(desk, seat, { title, items })
  const shown = await publishWithOther(house, seat, id)
  const at = { ...rest, edition: shown.id }
  await addEditionNotice(desk, seat, { ...at, ...both, was: null, is: null, kind: 'retraction' })
  await addEditionNotice(desk, seat, { ...at, ...both, kind: 'correction' })
  const { notices } = await aftermathOf(desk, seat, shown.id)
  assert.deepEqual(
    notices.map(({ kind, why }) => [kind, why?.en]),
    [
      ['retraction', 'a slip'],
      ['correction', 'a slip'],
    ],
    'where the premise falls it is said first',
  )
  assert.match(await next(id), /a slip/, 'the next edition tells of it')
  const page = Buffer.from((await findEditionFile(desk, seat, { id: shown.id, path: 'en.html' })).bytes).toString()
  assert.doesNotMatch(page, /a slip/, 'the edition stays as it was')
})

test('what is withheld does not come back in another edition', async () => {
  const items = [
    { kind: 'claim' as const, claim: other },
    { kind: 'claim' as const, claim: third },
  ]
  const open = () => openDossier(desk, seat, { title: { en: 'The whole border', ko: null }, items })
  const { id } = await open()
  const out = await publishWithOther(house, seat, id)
  const { withdrawal } = await hideEdition(desk, seat, { edition: out.id, class: 'danger-to-person' })
  const { id: again } = await open()
  const found = async (of: typeof again) =>
    (await showGate(desk, seat, { id: of, print })).checks
      .find(({ id }) => id === 'withheld')
      ?.findings.map(({ code, facts }) => [code, facts.number])
  const undecided = ['withheld-undecided', out.number]
  assert.deepEqual(await found(again), [undecided, undecided], 'no claim of it, in whatever dossier')
  await assert.rejects(publishWithOther(house, seat, again), refusedWith('gate-closed', { checks: 'withheld' }))
  const decider = await seatOf(house, 'other', 'editor')
  await decideHidden(desk, decider, { withdrawal, decision: 'stays-hidden' })
  assert.deepEqual(await found(again), [['withheld-same', out.number]], 'not the same pages')
  await arrangeDossier(desk, seat, { id: again, change: { op: 'remove', index: 0 } })
  assert.deepEqual(await found(again), [], 'with something taken out it is for the approvers to say')
  const { shown } = await aftermathOf(desk, seat, (await publishWithOther(house, seat, again)).id)
  assert.deepEqual(shown, [], 'a dossier of its own')
  assert.equal((await showHome(desk, decider, null)).hidden, 0)
})

test('a published address is one of the web, on a day there is, and our own story come back is never open', async () => {
  const given = {
    edition: edition.id,
    url: 'https://example.org/story',
    day: '2026-01-06',
    headline: 'Orders',
    language: 'ko',
  }
  for (const url of ['javascript:alert(1)', 'file:///etc/passwd', 'example.org', ''])
    await assert.rejects(recordAddress(desk, seat, { ...given, url }), refusedWith('choice-unknown', { field: 'url' }))
  await assert.rejects(recordAddress(desk, seat, { ...given, day: '2026-02-30' }), refusedWith('date-impossible'))
  await assert.rejects(recordAddress(desk, seat, { ...given, headline: ' ' }), refusedWith('field-missing'))
  await recordAddress(desk, seat, given)
  const [use] = await usesOfClaim(desk, seat, claim)
  assert.deepEqual([use?.edition, use?.languages, use?.isHidden, use?.notices], [edition.id, ['en', 'ko'], true, 2])
  const story = await receive(desk, seat, {
    bytes: new TextEncoder().encode('We wrote that shots fell.'),
    link: given.url,
  })
  const told = await stated(desk, seat, story.id, { quote: 'shots fell', when: null })
  const { id } = await openDossier(desk, seat, { title, items: [{ kind: 'claim', claim: told }] })
  assert.equal((await showGate(desk, seat, { id, print })).state?.needed, 2, 'two approve, as of our own sources')
})

test('every question about a source of our own is asked; under twenty who could know it a third approves and a change is made', async () => {
  const { id: memo } = await receive(desk, seat, {
    kind: 'memo',
    outlet: null,
    bytes: new TextEncoder().encode('They came at night.'),
  })
  const word = await stated(desk, seat, memo, { quote: 'They came at night', when: null })
  const { id } = await openDossier(desk, seat, { title, items: [{ kind: 'claim', claim: word }] })
  const at = async () => {
    const { checks, state } = await showGate(desk, seat, { id, print })
    const g7 = checks.find((check) => check.id === 'G7')
    return [g7?.state, g7?.findings.map(({ facts, code }) => facts.field ?? code).sort(), state?.needed]
  }
  const source = (await showGate(desk, seat, { id, print })).sources[0]?.source ?? ''
  const asked = [
    'consent',
    'couldKnow',
    'couldKnowWhy',
    'custodians',
    'howChecked',
    'isInformation',
    'motive',
    'notElsewhere',
    'positionToKnow',
    'whyUnnamed',
  ]
  assert.deepEqual(await at(), ['asks', asked, 2], 'empty: refused, with every question')
  const said = {
    whyUnnamed: 'a',
    positionToKnow: 'a',
    notElsewhere: 'a',
    howChecked: 'a',
    motive: 'a',
    couldKnowWhy: 'a',
    consent: 'a',
  }
  const all = { ...NO_ANSWERS, ...said, isInformation: true, custodians: 1, couldKnow: 500 }
  const answer = (answers: typeof all) => answerGate(desk, seat, { id, source, answers })
  for (const field of Object.keys(said) as (keyof typeof said)[]) {
    await answer({ ...all, [field]: ' ' })
    assert.deepEqual(await at(), ['asks', [field], 2])
  }
  await answer(all)
  assert.deepEqual(await at(), ['passes', [], 2])
  await answer({ ...all, couldKnow: 19 })
  assert.deepEqual(await at(), ['refuses', ['known-to-few'], 3])
  await answer({ ...all, couldKnow: 19, change: 'the hour was taken out' })
  assert.deepEqual(await at(), ['passes', [], 3])
})

test('no setting goes below what is built in', async () => {
  for (const [field, value] of [
    ['floorCountry', 9_999],
    ['floorEscapee', 999],
    ['trust', 51],
    ['accessLeast', 19],
    ['pauseHours', 23],
    ['decideHours', 25],
  ] as const)
    await assert.rejects(
      setGate(desk, seat, { settings: { ...GATE_SETTINGS, [field]: value }, reason: 'x' }),
      refusedWith('setting-unfit', { field }),
    )
  await assert.rejects(setGate(desk, seat, { settings: GATE_SETTINGS, reason: ' ' }), refusedWith('field-missing'))
  await assert.rejects(
    setGate(desk, await seatOf(house, 'other', 'editor'), { settings: GATE_SETTINGS, reason: 'x' }),
    refusedWith('not-permitted'),
  )
})

test('whatever could run, load, send or lead elsewhere is found in a page that is to leave', async () => {
  const bad = [
    '<script>1</script>',
    '<ScRiPt src=x>',
    '<img src=x onerror=1>',
    '<a href="javascript:1">x</a>',
    '<a href=" jav&#x61;script:1">x</a>',
    '<iframe src=x></iframe>',
    '<object data=x></object>',
    '<embed src=x>',
    '<form action=x></form>',
    '<input>',
    '<base href=x>',
    '<meta http-equiv=refresh content="0;url=x">',
    '<link rel=stylesheet href="https://x.example/a.css">',
    '<svg onload=1></svg>',
    '<svg><script>1</script></svg>',
    '<math><mi xlink:href="javascript:1">',
    '<body onload=1>',
    '<p style="background:url(https://x.example)">',
    '<video src=x></video>',
    '<audio src=x></audio>',
    '<img src="https://x.example/a.png">',
    '<a href="data:text/html,1">x</a>',
    '<button formaction=x>',
    '<template><script>1</script></template>',
    '<p onclick=1>',
    '<style>@import "https://x.example"</style>',
  ]
  const printed = new Map<string, Uint8Array>()
  for (const { path, sha256 } of edition.files) printed.set(path, await desk.originals.find(sha256))
  const page = Buffer.from(printed.get('en.html') ?? new Uint8Array()).toString()
  const alive = (html: string) =>
    aliveIn(new Map([...printed, ['en.html', new TextEncoder().encode(page.replace('</main>', `${html}</main>`))]]))
      .length
  assert.deepEqual(
    bad.filter((html) => alive(html) === 0),
    [],
  )
  assert.equal(alive('<p>It was told.</p>'), 0)
})

test('in practice it is published at once, as a specimen, and checks are shown all the same', async () => {
  const practice = { ...seat, archive: readArchive('practice') }
  const { id: held } = await receive(desk, practice)
  const word = await stated(desk, practice, held)
  const { id } = await openDossier(desk, practice, { title, items: [{ kind: 'claim', claim: word }] })
  const { state, checks } = await showGate(desk, practice, { id, print })
  assert.deepEqual([state?.needed, checks.length], [0, 20])
})

test('a name typed for somebody unnamed does not go from one published dossier into the next', async () => {
  const items = [
    { kind: 'claim' as const, claim },
    said('As Witness B had said before.'),
    said('Witness C adds to it.'),
  ]
  const { id } = await openDossier(desk, seat, { title, items })
  const found = (await showGate(desk, seat, { id, print })).checks.find(({ id }) => id === 'G6')
  assert.deepEqual(
    [found?.state, found?.findings.map(({ code, facts }) => [code, facts.words])],
    ['refuses', [['pseudonym-again', 'Witness B']]],
  )
})
