import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../src/record/refusal.js'
import { idOf } from '../../src/record/id.js'
import { addArchive, hasArchive, removePractice } from '../../src/store/archive.js'
import { addAssessment } from '../../src/store/assessment.js'
import { addAttestations, addLinks, addOrigins, addSources } from '../../src/store/attestation.js'
import { addCheck } from '../../src/store/check.js'
import { addClaims } from '../../src/store/claim.js'
import { connect, inArchive, ofNoArchive, type Tx } from '../../src/store/database.js'
import { addDescents } from '../../src/store/descent.js'
import { addDirectives } from '../../src/store/directive.js'
import { addDossier, addEdition } from '../../src/store/dossier.js'
import { addDrafts } from '../../src/store/draft.js'
import { advanceImport, beginImport } from '../../src/store/import.js'
import { addIncident } from '../../src/store/incident.js'
import { addJournalLine, keepUnsent } from '../../src/store/journal.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { addRuling } from '../../src/store/ruling/ruling.js'
import { addSameness } from '../../src/store/ruling/sameness.js'
import { addReports, addTranscript } from '../../src/store/report.js'
import { addEntries, type Hand } from '../../src/store/version.js'
import { openTestHouse } from '../house.js'
import { fillAccess, fillCustody, fillLog } from './keeping.js'
import { fillGate, fillVault } from './leaving.js'
import {
  aCheck,
  aClaim,
  aDescent,
  aDirective,
  aDraft,
  addSpecimen,
  anActor,
  anAssessment,
  anAttestation,
  anIncident,
  aPlace,
  aReport,
  aRuling,
  aSameness,
  aSource,
  aTranscript,
} from './specimen.js'

/** One row in every table of an archive, written through the store. */
const fill = async (tx: Tx, hand: Hand): Promise<void> => {
  await addArchive(tx, hand.archive, hand.at)
  await addReports(tx, hand, [aReport(), aReport('r2', { derivesFrom: [{ report: 'report_r1', kind: 'cites' }] })])
  await addTranscript(tx, hand, aTranscript())
  await addPlaces(tx, hand, [aPlace(), aPlace('hoiryong')])
  await addActors(tx, hand, [anActor()])
  await addRuling(tx, hand, aRuling())
  await addSameness(tx, hand, aSameness())
  await addSources(tx, hand, [aSource()])
  await addClaims(tx, hand, [aClaim(), aClaim('c2')])
  await addAttestations(tx, hand, [anAttestation(), anAttestation('a2')])
  await addDescents(tx, hand, [aDescent()])
  await addCheck(tx, hand, aCheck())
  await addIncident(tx, hand, anIncident())
  await addAssessment(tx, hand, anAssessment())
  await addOrigins(tx, hand, [{ id: 'origin_o1', attestation: 'attestation_a1', origin: 'og-1', reason: 'one root' }])
  const link = { from: 'claim_c1', to: 'claim_c2', kind: 'repeats', about: null, isInferred: false } as const
  await addLinks(tx, hand, [{ ...link, id: 'link_l1' }])
  await addDrafts(tx, hand, [aDraft()], 'reader 1')
  await addDirectives(tx, hand, [aDirective()], () => 'act_x1')
  await addDossier(tx, hand, { id: 'dossier_d1', title: { en: 'One', ko: null }, items: [] })
  const edition = { id: idOf('edition', 'e1'), dossier: idOf('dossier', 'd1'), number: 1, printed: hand.at, files: [] }
  await addEdition(tx, hand, { ...edition, sha256: '0'.repeat(64) })
  await fillGate(tx, hand, edition.id)
  await fillVault(tx, hand)
  await fillAccess(tx, hand)
  await fillCustody(tx, hand)
  await fillLog(tx, hand)
  await addJournalLine(tx, hand, 'claim.quote', 'claim_c1', { id: 'claim_c1' })
  await keepUnsent(tx, hand, 'add', { title: 'half a title' })
  await beginImport(tx, hand, { id: 'import_i1', sha256: '1'.repeat(64), lines: 1 })
  await advanceImport(tx, hand, { id: 'import_i1', done: 1, isEnded: true })
}

const house = await openTestHouse([])
for (const archive of ['own', 'practice'] as const) await house.write(fill, archive)
const { owner } = house

const tables = (
  await owner<{ name: string }[]>`
    select c.relname as name
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'archive' and not a.attisdropped
    where c.relnamespace = 'attested'::regnamespace
      and c.relkind = 'r'
    order by 1
  `
).map((row) => row.name)

/** Ciphertext of an old epoch and wraps of a keeper who left may go; nothing of them may be written over. */
const MAY_GO = new Set(['sealed_record', 'vault_wrap'])

/** What no desk may read, not even its own rows: which things are closed is asked of functions. */
const UNREAD = 'confinement'

const closedIn = (archive: string): Promise<number> =>
  owner.begin(async (tx) => {
    await tx`select set_config('attested.archive', ${archive}, true)`
    const [row] = await tx<
      { rows: number }[]
    >`select count(*) as rows from attested.confinement where archive = ${archive}`
    return Number(row?.rows)
  })

/** What stands in each table of an archive, counted as its own desk sees it. */
const countsIn = async (archive: 'own' | 'practice'): Promise<Readonly<Record<string, number>>> => {
  const closed = await closedIn(archive)
  return house.read(async (tx) => {
    const counts: Record<string, number> = { [UNREAD]: closed }
    for (const name of tables.filter((table) => table !== UNREAD)) {
      const [row] = await tx.unsafe<{ rows: number }[]>(`select count(*) as rows from ${name}`)
      counts[name] = row?.rows ?? 0
    }
    return counts
  }, archive)
}

const state = (code: string) => (thrown: unknown) => (thrown as { code?: string }).code === code

test('this file looks at a row of every table', async () => {
  assert.deepEqual(
    Object.entries(await countsIn('own')).filter(([, rows]) => rows === 0),
    [],
  )
})

test('a claim whose quote does not stand in its transcript is refused by the database, whatever wrote it', async () => {
  const words = aClaim().words
  assert.ok(words.held)
  const wrong = [
    { ...words.passage, exact: 'went down to the guardS' },
    { ...words.passage, start: words.passage.start + 1, end: words.passage.end + 1 },
    { ...words.passage, end: words.passage.end - 1 },
    { ...words.passage, transcript: idOf('transcript', 'none') },
  ]
  for (const passage of wrong) {
    const write = house.write((tx, hand) => addClaims(tx, hand, [aClaim('wrong', { words: { held: true, passage } })]))
    await assert.rejects(write, state('23514'))
  }
})

test('raw SQL as the owner of everything cannot put words into a transcript either', async () => {
  const forged = owner.begin(async (tx) => {
    await tx`set local attested.archive = 'own'`
    await tx`insert into entry (archive, id, noun, born) values ('own', 'claim_forged', 'claim', now())`
    await tx`
      insert into claim (archive, id, recorded, report, transcript, starts, ends, exact, says_en, kind, polarity,
        modality, is_open, places, actors, search, member)
      values ('own', 'claim_forged', '[now,)', 'report_r1', 'transcript_r1', 0, 5, 'never', 'never said', 'event',
        'affirm', 'asserted', false, '{}', '{}', '', 'member_keeper')
    `
  })
  await assert.rejects(forged, state('23514'))
})

test('a quote from the transcript of another report is refused', async () => {
  const write = house.write((tx, hand) => addClaims(tx, hand, [aClaim('other', { report: idOf('report', 'r2') })]))
  await assert.rejects(write, state('23514'))
})

test('offsets count code points, so a letter beyond the first plane moves nothing', async () => {
  const after = aClaim('after', {}, 'went down')
  assert.ok(after.words.held)
  await house.write((tx, hand) => addClaims(tx, hand, [after]))
  const [row] = await house.read(
    (tx) => tx`
    select substr(t.text, c.starts + 1, c.ends - c.starts) as words
    from claim c
    join transcript t on t.archive = c.archive and t.id = c.transcript
    where c.archive = 'own' and c.id = 'claim_after'
  `,
  )
  assert.equal(row?.words, 'went down')
})

test('two versions of one thing never overlap in recorded time', async () => {
  const again = house.write(async (tx, hand) => {
    await tx`
      insert into dossier (archive, id, recorded, title_en, items, member)
      values ('own', 'dossier_d1', tstzrange(${hand.at}::timestamptz + interval '1 hour', null), 'Two', '[]', 'member_keeper')
    `
  })
  await assert.rejects(again, (thrown) => ['23P01', '23505'].includes((thrown as { code: string }).code))
  const inThePast = house.write(async (tx, hand) => {
    await tx`
      insert into dossier (archive, id, recorded, title_en, items, member)
      values ('own', 'dossier_d1', tstzrange('2020-01-01', ${hand.at}), 'Two', '[]', 'member_keeper')
    `
  })
  await assert.rejects(inThePast, state('23P01'))
})

test('an id that was ever given is never given again', async () => {
  const again = house.write((tx, hand) => addEntries(tx, hand, 'claim', ['claim_c1']))
  await assert.rejects(again, state('23505'))
  const nobody = house.write(
    (tx) => tx`
    insert into dossier (archive, id, recorded, title_en, items, member)
    values ('own', 'dossier_none', '[2026-01-01,)', 'Unregistered', '[]', 'member_keeper')
  `,
  )
  await assert.rejects(nobody, state('23503'))
})

test('the desk may change, remove or empty nothing that is on record', async () => {
  for (const name of tables.filter((table) => table !== 'unsent')) {
    const changes = [`update ${name} set archive = archive`, `delete from ${name}`, `truncate ${name} cascade`]
    for (const change of changes.filter((one) => !(MAY_GO.has(name) && one.startsWith('delete')))) {
      await assert.rejects(
        house.write((tx) => tx.unsafe(change)),
        state('42501'),
        change,
      )
    }
  }
})

test('even the owner cannot change, remove or empty it: the second lock holds', async () => {
  for (const name of tables.filter((table) => table !== 'unsent')) {
    const changes = [`update ${name} set archive = archive`, `delete from ${name}`, `truncate ${name} cascade`]
    for (const change of changes.filter((one) => !(MAY_GO.has(name) && one.startsWith('delete')))) {
      const attempt = owner.begin(async (tx) => {
        await tx`set local attested.archive = 'own'`
        await tx.unsafe(change)
      })
      await assert.rejects(attempt, state('23001'), change)
    }
  }
})

test('a version may be closed by the owner, but not with another word changed in passing', async () => {
  const sly = owner.begin(async (tx) => {
    await tx`set local attested.archive = 'own'`
    await tx`
      update dossier
      set recorded = tstzrange(lower(recorded), lower(recorded) + interval '1 hour'), title_en = 'Another'
      where archive = 'own' and id = 'dossier_d1'
    `
  })
  await assert.rejects(sly, state('23001'))
})

test('the desk owns no table, is no superuser, passes no row security and changes no schema', async () => {
  const [role] = await owner`
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole
    from pg_roles where rolname = 'attested_desk'
  `
  assert.deepEqual({ ...role }, { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false })
  const owned = await owner`
    select c.relname from pg_class c join pg_roles r on r.oid = c.relowner where r.rolname = 'attested_desk'
  `
  assert.equal(owned.length, 0)
  const attempts = [
    'create table attested.side (x int)',
    'create table public.side (x int)',
    'alter table claim disable trigger all',
    'alter table claim disable row level security',
    'drop trigger claim_quote on claim',
    'drop table journal',
    'create policy all_of_it on claim using (true)',
    'alter role attested_desk superuser',
    'select * from migration',
  ]
  for (const attempt of attempts)
    await assert.rejects(
      house.write((tx) => tx.unsafe(attempt)),
      state('42501'),
      attempt,
    )
})

test('where the desk logs in by its own role it cannot become the owner', async () => {
  const sql = connect(house.reach, 1)
  const [row] = await sql<{ role: string }[]>`select session_user::text as role`
  if (row?.role === 'attested_desk') await assert.rejects(sql`set role attested_owner`, state('42501'))
  else
    await assert.rejects(
      ofNoArchive(sql, (tx) => tx`create table attested.side (x int)`),
      state('42501'),
    )
  await sql.end()
})

test('without a named archive no row of any table is seen', async () => {
  for (const name of tables.filter((table) => table !== UNREAD)) {
    const rows = await ofNoArchive(house.desk.sql, (tx) => tx.unsafe(`select from ${name}`))
    assert.equal(rows.length, 0, name)
  }
})

test('with the name of one archive the rows of another are neither seen, counted nor written', async () => {
  const before = await countsIn('own')
  const rows = await house.read((tx) => tx`select id from claim where archive = 'practice'`)
  assert.equal(rows.length, 0)
  const intrude = house.write((tx, hand) => addEntries(tx, { ...hand, archive: 'practice' }, 'claim', ['claim_sly']))
  await assert.rejects(intrude, state('42501'))
  const none = await inArchive(house.desk.sql, 'starter', 'read only', (tx) => tx`select id from entry`)
  assert.equal(none.length, 0)
  assert.deepEqual(await countsIn('own'), before)
})

test('a version of another archive cannot be closed from here', async () => {
  const close = house.write((tx, hand) => tx`select close_version('claim', 'practice', 'claim_c1', ${hand.at})`)
  await assert.rejects(close, state('42501'))
  const strange = house.write((tx, hand) => tx`select close_version('journal', 'own', 'x', ${hand.at})`)
  await assert.rejects(strange, state('22023'))
})

test('a claim cannot rest on a report of another archive', async () => {
  await house.write((tx, hand) => addReports(tx, hand, [aReport('only-here')]), 'practice')
  const write = house.write((tx, hand) =>
    addClaims(tx, hand, [
      aClaim('across', { report: idOf('report', 'only-here'), words: { held: false, asRead: null } }),
    ]),
  )
  await assert.rejects(write, state('23503'))
})

test('the practice archive is taken away whole, everything else stays, and its locks are shut again', async () => {
  const before = await countsIn('own')
  await house.write(removePractice, 'practice')
  assert.deepEqual(
    Object.entries(await countsIn('practice')).filter(([, rows]) => rows > 0),
    [],
  )
  assert.equal(await house.read((tx) => hasArchive(tx, 'practice'), 'practice'), false)
  assert.deepEqual(await countsIn('own'), before)
  const open = await owner`
    select tgname from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'attested'::regnamespace and tgenabled <> 'O'
  `
  assert.equal(open.length, 0)
  await house.write(fill, 'practice')
  assert.equal((await countsIn('practice')).claim, 2)
})

test('no archive but the practice one can be taken away', async () => {
  await assert.rejects(house.write(removePractice), state('42501'))
  assert.equal(await house.read((tx) => hasArchive(tx, 'own')), true)
})

test('a claim says something in at least one language, and its days do not run backwards', async () => {
  const silent = house.write((tx, hand) =>
    addClaims(tx, hand, [aClaim('silent', { says: { en: null, ko: null } as never })]),
  )
  await assert.rejects(silent, state('23514'))
  const when = { edtf: null, printed: null, earliestStart: '2017-12-02', latestStart: '2017-12-01', isOpen: false }
  const backwards = house.write((tx, hand) =>
    addClaims(tx, hand, [aClaim('backwards', { when: { ...when, earliestEnd: null, latestEnd: null } })]),
  )
  await assert.rejects(backwards, state('23514'))
})

test('what fails leaves no trace of itself', async () => {
  const before = await countsIn('own')
  const write = house.write(async (tx, hand) => {
    await addReports(tx, hand, [aReport('gone')])
    await addSpecimen(tx, hand)
  })
  await assert.rejects(write, (thrown) => !isRefusal(thrown))
  assert.deepEqual(await countsIn('own'), before)
})
