import assert from 'node:assert/strict'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import type { Desk } from '../../src/desk/act.js'
import { openSession } from '../../src/desk/access/session.js'
import { showClaim } from '../../src/desk/claim.js'
import { askPurge, confirmPurge, declinePurge, listPurges, searchSpill } from '../../src/desk/custody/purge.js'
import { keepForm } from '../../src/desk/home.js'
import { checkLog } from '../../src/desk/log/check.js'
import { openHomeKey } from '../../src/desk/log/key.js'
import { sealJournal } from '../../src/desk/log/seal.js'
import { showReport } from '../../src/desk/reading.js'
import { appOf } from '../../src/http/serve.js'
import type { Id } from '../../src/record/id.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import { isRefusal } from '../../src/record/refusal.js'
import { addAssessment } from '../../src/store/assessment.js'
import { addAttestations, addSources } from '../../src/store/attestation.js'
import { addCheck } from '../../src/store/check.js'
import { addClaims } from '../../src/store/claim.js'
import { ofNoArchive } from '../../src/store/database.js'
import { addDirectives } from '../../src/store/directive.js'
import { addDossier } from '../../src/store/dossier.js'
import { addIncident } from '../../src/store/incident.js'
import { addPlaces } from '../../src/store/place.js'
import { addRuling } from '../../src/store/ruling/ruling.js'
import { addSameness } from '../../src/store/ruling/sameness.js'
import { addSavedSearch } from '../../src/store/search/saved.js'
import { lastBackupDay, spilledWords } from '../../src/record/custody/purge.js'
import { addCompartment, addGrant, confine } from '../../src/store/access/compartment.js'
import { rowsWith, scourOf, searchAll } from '../../src/store/custody/scour.js'
import { openTestHouse } from '../house.js'
import { reachOf } from '../store/server.js'
import * as a from '../store/specimen.js'
import { attest, bytesOf, receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { owner } = house
const [{ name: database } = { name: '' }] = await owner<{ name: string }[]>`select current_database()::text as name`
const passing = join(house.folder, 'passing')
const desk: Desk = {
  ...house.desk,
  logKey: await openHomeKey(house.folder),
  scour: scourOf(house.folder, house.desk.sql, reachOf(house.server, database, 'owner'), passing),
}
const monitor = house.seat('own', 'monitor')
const second = house.seat('own', 'editor')

/** Where words stand before anything is cleaned: tables, and files as they lie. */
const lookFor = async (name: string): Promise<readonly string[]> => {
  const reach = reachOf(house.server, database, 'owner')
  const place = { home: house.folder, desk: house.desk.sql, reach, passing }
  const { rows, files } = await searchAll(place, owner, [name], second.member.id)
  return [...rows.map((one) => (one.in === 'row' ? one.table : '')), ...files]
}

const NAME = 'Vellamoira Quastenhof'
const TEXT = `Orders at the river. The man is called ${NAME}, and an order went down to the guards on November 23.`

/** Material, a claim and a word on it, each with the name in a field of its own. */
const spill = async (text: string, name: string) => {
  const { id } = await receive(desk, monitor, { bytes: bytesOf(text), title: `Of ${name}`, note: `Told by ${name}.` })
  const claim = await stated(desk, monitor, id, {
    saysEn: `${name} heard of an order.`,
    attestation: attest({ label: `${name}, a source` }),
  })
  return { id, claim }
}
const { id: report, claim } = await spill(TEXT, NAME)
await spill('Other words: an order went down to the guards on November 23.', 'Another Person')

const erasing = async (subject: string, words: string, by = second) => {
  const { id } = await askPurge(desk, monitor, { subject, reason: 'identity' })
  return confirmPurge(desk, by, { id, words })
}

test('a spilled name is erased by two members, and is found nowhere afterwards', async () => {
  await keepForm(desk, monitor, { form: 'report-memo', fields: { text: `call ${NAME} again` } })
  await sealJournal(desk, 'own')
  const before = await lookFor(NAME)
  for (const table of ['report', 'claim', 'attestation', 'unsent']) assert.ok(before.includes(table), table)
  assert.ok(before.some((path) => path.startsWith('originals/')))
  assert.ok(before.some((path) => /pg_wal|base/.test(path)))
  const { id } = await askPurge(desk, monitor, { subject: report, reason: 'identity' })
  const { search } = await confirmPurge(desk, second, { id, words: NAME })
  assert.deepEqual(search?.found, [])
  assert.equal(search?.log, 'renewed')
  const [card] = await listPurges(desk, second, id)
  assert.equal(card?.end?.state, 'erased')
  assert.ok((card?.end?.things ?? 0) >= 4)
  const sheet = await showClaim(desk, monitor, claim)
  assert.deepEqual(sheet.claim.says, { en: '[erased]', ko: '[파기됨]' })
  assert.equal((await showReport(desk, monitor, report)).report.title, '[erased · 파기됨]')
})

test('the log holds after an erasure: commitments stay, and what was erased cannot be tried out', async () => {
  const log = await checkLog(desk, second, 'internal')
  assert.equal(log.broken, null)
  const rows = await owner<{ salt: unknown; returned: unknown }[]>`
    select l.salt, j.returned
    from journal j
    join log_leaf l on l.archive = j.archive and l.log = 'internal' and l.journal = j.number
    where j.archive = 'own' and j.subject in (${report}, ${claim})
  `
  assert.ok(rows.length > 1)
  assert.ok(rows.every(({ salt, returned }) => salt === null && returned === null))
})

test('a salt that is gone without two members having erased it, or an erased line that says otherwise, breaks the log', async () => {
  const broken = async (sql: string, undo: string) => {
    await owner.unsafe(`alter table log_leaf disable trigger user; alter table journal disable trigger user; ${sql}`)
    const { broken: found } = await checkLog(desk, second, 'internal')
    await owner.unsafe(`${undo}; alter table log_leaf enable trigger user; alter table journal enable trigger user`)
    assert.equal(found?.why, 'journal', sql)
  }
  const [kept] = await owner<{ leaf: number; salt: string; number: number }[]>`
    select leaf, encode(salt, 'hex') as salt, journal as number
    from log_leaf
    where log = 'internal' and salt is not null
    order by leaf
    limit 1
  `
  await broken(
    `update log_leaf set salt = null where log = 'internal' and leaf = ${kept?.leaf}`,
    `update log_leaf set salt = decode('${kept?.salt}', 'hex') where log = 'internal' and leaf = ${kept?.leaf}`,
  )
  const of = `where archive = 'own' and subject = '${claim}' and act = 'claim.quote'`
  await broken(
    `update journal set member = 'member_somebody' ${of}`,
    `update journal set member = 'member_monitor' ${of}`,
  )
  await broken(`update journal set returned = '{}' ${of}`, `update journal set returned = 'null' ${of}`)
  assert.equal((await checkLog(desk, second, 'internal')).broken, null)
})

test('where the words still stand is named: another record, a dossier, an export that somebody left', async () => {
  const name = 'Orrin Falkenrath'
  const { id: other } = await receive(desk, monitor, { bytes: bytesOf('A second text.'), title: `Also ${name}` })
  const { claim: told } = await spill(
    `A third text: ${name} said that an order went down to the guards on November 23.`,
    name,
  )
  await mkdir(join(passing, 'attested-export'), { recursive: true })
  await writeFile(join(passing, 'attested-export', `${name}.json`), JSON.stringify({ name }))
  const { search } = await erasing(told, name)
  const rows = search?.found.flatMap((one) => (one.in === 'row' ? [`${one.table} ${one.id}`] : [])) ?? []
  assert.ok(rows.includes(`report ${other}`), rows.join())
  assert.equal(rows.filter((row) => row.startsWith('report ')).length, 2, 'material is named for its text and its file')
  assert.ok(!rows.some((row) => row.startsWith('claim ') || row.startsWith('attestation ')), rows.join())
  const files = search?.found.flatMap((one) => (one.in === 'file' ? [one.path] : [])) ?? []
  assert.ok(
    files.some((path) => path.includes('attested-export/….json')),
    files.join(),
  )
  assert.ok(!JSON.stringify(await owner`select * from purge_search`).includes(name))
})

test('who asked cannot erase, nor anybody a second time, nor without the words, nor words that do not stand there', async () => {
  const { id: subject } = await receive(desk, monitor, { bytes: bytesOf('Hidden words stand here.') })
  const { id } = await askPurge(desk, second, { subject, reason: 'law' })
  const confirm = (seat = second, words = 'Hidden words') => confirmPurge(desk, seat, { id, words })
  await assert.rejects(confirm(), refusedWith('second-member'))
  await assert.rejects(confirm(monitor), refusedWith('not-permitted'))
  const third = house.seat('own', 'keeper')
  await assert.rejects(confirm(third, ' '), refusedWith('words-unfit'))
  await assert.rejects(confirm(third, 'Hidden words\nNobody Atall'), refusedWith('words-absent', { count: 1 }))
  assert.match((await showReport(desk, monitor, subject)).transcript?.text ?? '', /Hidden words/)
  await assert.rejects(confirm({ ...third, proved: '2025-01-01T00:00:00.000Z' }), refusedWith('proof-old'))
  await declinePurge(desk, third, id)
  await assert.rejects(confirm(third), refusedWith('decided-already'))
  await assert.rejects(searchSpill(desk, third, { id, words: 'Hidden' }), refusedWith('not-found'))
  await assert.rejects(
    askPurge(desk, monitor, { subject: 'member_keeper', reason: 'law' }),
    refusedWith('choice-unknown'),
  )
  await assert.rejects(askPurge(desk, monitor, { subject, reason: 'tidy' }), refusedWith('choice-unknown'))
  await assert.rejects(askPurge(desk, monitor, { subject: 'report_none', reason: 'law' }), refusedWith('not-found'))
})

test('the database itself lets nobody erase alone: not what nobody asked for, nor what one asked for oneself', async () => {
  const { id: subject } = await receive(desk, monitor, { bytes: bytesOf('Words of a fourth text.') })
  const { id } = await askPurge(desk, second, { subject, reason: 'law' })
  const erase = (request: string, member: string) =>
    house.write((tx) => tx`select purge_for('own', ${request}, ${member}, '{}')`)
  for (const [request, member] of [
    ['purge_none', 'member_x'],
    [id, second.member.id],
  ] as const)
    await assert.rejects(erase(request, member), (thrown) => (thrown as { code?: string }).code === '42501')
  const add = { archive: 'own', request: id, subject, state: 'erased', things: [], lines: [], at: '2026-01-05' }
  await assert.rejects(
    house.write((tx) => tx`insert into purge ${tx([{ ...add, member: second.member.id }])}`),
    (thrown) => (thrown as { code?: string }).code === '23514',
  )
})

test('a search for words says nothing of what lies in a compartment to who does not hold it', async () => {
  const name = 'Sixth Emberlane'
  const { id: hidden } = await receive(desk, monitor, { bytes: bytesOf(`Hidden: ${name}.`), title: name })
  const { id: open } = await receive(desk, monitor, { bytes: bytesOf(`Open: ${name}.`) })
  await house.write(async (tx, hand) => {
    await addCompartment(tx, hand, { id: 'compartment_x', name: 'x' })
    await addGrant(tx, hand, { id: 'grant_x', compartment: 'compartment_x', holder: house.seat().member.id })
    await confine(tx, hand, hidden, 'compartment_x')
  })
  const seenBy = async (eyes: Parameters<typeof rowsWith>[2]) =>
    [...new Set((await rowsWith(desk.sql, [name], eyes)).map((one) => (one.in === 'row' ? one.id : '')))].sort()
  assert.deepEqual(await seenBy(second.member.id), [open])
  assert.deepEqual(await seenBy(house.seat().member.id), [hidden, open].sort())
  await assert.rejects(askPurge(desk, monitor, { subject: hidden, reason: 'law' }), refusedWith('not-found'))
})

test('whatever its noun, what is erased holds the words no more, and every page of it opens', async () => {
  const name = 'Third Quillfeather'
  const said = { en: `Of ${name}`, ko: null }
  const { id: about } = await receive(desk, monitor, { bytes: bytesOf('A sixth text, without it.'), title: 'Sixth' })
  const subjects: readonly Id[] = await house.write(async (tx, hand) => {
    const words = { held: false, asRead: 'as read' } as const
    await addPlaces(tx, hand, [a.aPlace('p1'), a.aPlace('p2')])
    await addSources(tx, hand, [a.aSource('s9', { report: about, label: said })])
    await addClaims(tx, hand, [
      a.aClaim('c8', { report: about, words }),
      a.aClaim('c9', { report: about, words, says: said }),
    ])
    await addAttestations(tx, hand, [a.anAttestation('a9', { claim: 'claim_c8', source: 'source_s9', label: name })])
    await addAssessment(tx, hand, a.anAssessment('m9', { subject: 'claim_c8', reasons: name }))
    await addCheck(tx, hand, a.aCheck('k9', { claim: 'claim_c8', question: `Do you know ${name}?` }))
    await addIncident(tx, hand, a.anIncident('i9', { title: said, acts: [] }))
    await addDirectives(tx, hand, [a.aDirective('d9', { title: said })], () => 'act_x9')
    await addDossier(tx, hand, { id: 'dossier_d9', title: said, items: [{ kind: 'text', text: said }] })
    await addRuling(tx, hand, a.aRuling('u9', { subject: 'place_p1', reason: name }))
    const pair = { kept: 'place_p1', other: 'place_p2', reason: name } as const
    await addSameness(tx, hand, a.aSameness('n9', pair))
    await addSavedSearch(tx, hand, { id: 'search_q9', name, address: `q=${name}` })
    return [
      ...(['claim_c9', 'attestation_a9', 'source_s9', 'assessment_m9', 'check_k9', 'incident_i9'] as const),
      ...(['directive_d9', 'dossier_d9', 'ruling_u9', 'sameness_n9', 'search_q9'] as const),
    ]
  })
  const { scour: _, ...quick } = desk
  const session = await ofNoArchive(desk.sql, (tx) => openSession(tx, FIRST_MEMBER.id, 'link', '', desk.now()))
  const app = appOf(desk, 'test')
  for (const subject of subjects) {
    const { id } = await askPurge(quick, monitor, { subject, reason: 'asked' })
    const done = await confirmPurge(quick, second, { id, words: name }).catch((thrown: unknown) => thrown)
    // What went with something erased before has the words no more.
    if (isRefusal(done)) assert.ok(subject === 'attestation_a9' || subject === 'source_s9', `${subject} ${done.code}`)
  }
  for (const at of [
    ...['claims/claim_c8', 'claims/claim_c8/assessments', 'claims/claim_c9', 'attestations/attestation_a9'],
    ...['checks/check_k9', 'incidents/incident_i9', 'directives/directive_d9', 'dossiers/dossier_d9', 'dossiers'],
    ...['spellings/ruling_u9', 'places/place_p1', 'searches', 'journal', 'purges'],
  ].map((path) => `/own/${path}`)) {
    const headers = { host: '127.0.0.1:4600', cookie: `attested_test=${session}` }
    const page = await app.request(`http://127.0.0.1:4600${at}`, { headers })
    assert.equal(page.status, 200, at)
    assert.doesNotMatch(await page.text(), /Quillfeather/, at)
  }
  assert.deepEqual(await rowsWith(desk.sql, [name], null), [])
})

test('words are read one a line, and the last backup that may hold them has a day', () => {
  assert.deepEqual(spilledWords(' a b \n\nc d\na b'), ['a b', 'c d'])
  for (const text of ['', ' \n', 'a', 'x'.repeat(201), Array.from({ length: 21 }, (_, n) => `w${n}`).join('\n')])
    assert.equal(spilledWords(text), null, text.slice(0, 20))
  assert.equal(lastBackupDay('2026-11-27T02:00:00.000Z'), '2027-01-01')
})
