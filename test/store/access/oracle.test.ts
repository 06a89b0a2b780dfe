import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, type ClaimId, type Id, type MemberId } from '../../../src/record/id.js'
import { addCompartment, addGrant, confine, endGrants, release } from '../../../src/store/access/compartment.js'
import { addAssessment } from '../../../src/store/assessment.js'
import { addAttestations, addLinks, addOrigins, addSources } from '../../../src/store/attestation.js'
import { addCheck } from '../../../src/store/check.js'
import { addClaims } from '../../../src/store/claim.js'
import { inArchive, type Tx } from '../../../src/store/database.js'
import { addDescents } from '../../../src/store/descent.js'
import { addDirectives } from '../../../src/store/directive.js'
import { addDossier } from '../../../src/store/dossier.js'
import { addDrafts } from '../../../src/store/draft.js'
import { addIncident } from '../../../src/store/incident.js'
import { addJournalLine } from '../../../src/store/journal.js'
import { addReports, addTranscript } from '../../../src/store/report.js'
import type { Hand } from '../../../src/store/version.js'
import { openTestHouse } from '../../house.js'
import * as a from '../specimen.js'

const QUERIES = 1000

/** Numbers that look random and are the same in every run. */
const chance = (() => {
  let state = 20_171_218
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff
    return Math.floor((state / 0x80000000) * below)
  }
})()
const oneOf = <Item>(items: readonly Item[]): Item => items[chance(items.length)] as Item

const house = await openTestHouse()
const MEMBERS = ['member_m0', 'member_m1', 'member_m2', 'member_m3'] as const satisfies readonly MemberId[]
const COMPARTMENTS = [0, 1, 2].map((n) => idOf('compartment', `k${n}`))
let made = 0

/** A report with what hangs on it, tied here and there to what was there before. */
const addCluster = async (tx: Tx, hand: Hand): Promise<void> => {
  const n = made++
  const free = (name: string, k = 0) => `${name}${n}-${k}`
  const before = n === 0 ? 0 : chance(n)
  const claim = (k: number): ClaimId => idOf('claim', free('c', k))
  const older: ClaimId = n === 0 ? claim(0) : idOf('claim', `c${before}-0`)
  const report = idOf('report', free('r'))
  const isTranslation = n > 0 && chance(3) === 0
  await addReports(tx, hand, [
    a.aReport(free('r'), {
      translationOf: isTranslation ? idOf('report', `r${before}-0`) : null,
      title: `t${chance(4)}`,
    }),
  ])
  await addTranscript(tx, hand, a.aTranscript(free('r'), `${a.TEXT} ${n}`))
  const source = idOf('source', free('s'))
  await addSources(tx, hand, [a.aSource(free('s'), { report })])
  const words = { held: false, asRead: 'as read' } as const
  await addClaims(
    tx,
    hand,
    [0, 1].map((k) => a.aClaim(free('c', k), { report, words, modality: oneOf(['asserted', 'possible']) })),
  )
  const attestation = (k: number) => idOf('attestation', free('a', k))
  await addAttestations(tx, hand, [
    a.anAttestation(free('a', 0), { claim: claim(0), source }),
    a.anAttestation(free('a', 1), { claim: oneOf([claim(1), older]), source }),
  ])
  await addOrigins(tx, hand, [
    { id: idOf('origin', free('o')), attestation: attestation(0), origin: `root ${chance(3)}`, reason: 'judged' },
  ] as never)
  await addDescents(tx, hand, [a.aDescent(free('v'), { child: attestation(1), parent: attestation(0) })])
  await addLinks(tx, hand, [
    {
      id: idOf('link', free('l')),
      from: claim(0),
      to: oneOf([claim(1), older]),
      kind: 'repeats',
      about: null,
      isInferred: false,
    },
  ] as never)
  await addCheck(tx, hand, a.aCheck(free('k'), { claim: oneOf([claim(0), older]) }))
  await addAssessment(tx, hand, a.anAssessment(free('s'), { subject: claim(0), evidence: chance(2) ? [older] : [] }))
  await addIncident(
    tx,
    hand,
    a.anIncident(free('i'), {
      acts: a.anIncident().acts.map((one) => ({
        ...one,
        accounts: [{ claim: oneOf([claim(1), older]), least: 1, most: 2, printed: null }],
      })),
    }),
  )
  await addDirectives(
    tx,
    hand,
    [
      a.aDirective(free('d'), {
        events: [a.aMark({ claims: [claim(0)] }), a.aMark({ claims: [oneOf([claim(1), older])] })],
      }),
    ],
    (() => {
      let mark = 0
      return () => idOf('act', free('x', mark++))
    })(),
  )
  await addDrafts(tx, hand, [a.aDraft(free('d'), 1, { report, transcript: idOf('transcript', free('r')) })], 'reader 1')
  await addDossier(tx, hand, {
    id: idOf('dossier', free('d')),
    title: { en: `d${n}`, ko: null },
    items: [{ kind: 'claim', claim: oneOf([claim(0), older]) }],
  })
  await addJournalLine(tx, hand, 'claim.quote', oneOf([claim(0), report, null]), {})
}

/** For each table, which ids a row rests on: said here anew, from docs/record.md and not from the schema. */
const RESTS_ON: Readonly<Record<string, string>> = {
  report: 'array[translation_of]',
  transcript: 'array[report]',
  draft: 'array[report]',
  source: 'array[report]',
  claim: 'array[report]',
  attestation: 'array[claim, source, report]',
  origin_judgement: 'array[attestation]',
  descent: 'array[child, parent]',
  link: 'array[from_claim, to_claim]',
  check_request: 'array[claim, attestation]',
  assessment: 'array[subject] || evidence',
  directive_act: 'array[directive] || claims',
  incident: 'claims',
  dossier: "array(select one ->> 'claim' from jsonb_array_elements(items) as one)",
}

/** What was put where by hand: the oracle's only memory. */
const placed = new Map<Id, Set<string>>()
const granted = new Map<string, Set<string>>(MEMBERS.map((member) => [member, new Set()]))

/** The ids that a member may not see, found by walking from what was put into compartments they do not hold. */
const hiddenFrom = async (member: string): Promise<ReadonlySet<string>> => {
  const hidden = new Set<string>()
  for (const [thing, compartments] of placed)
    if ([...compartments].some((one) => !granted.get(member)?.has(one))) hidden.add(thing)
  const edges: [string, readonly (string | null)[]][] = []
  for (const [table, parents] of Object.entries(RESTS_ON)) {
    const rows = await house.owner.unsafe(`select id, ${parents} as parents from ${table} where archive = 'own'`)
    for (const row of rows) edges.push([String(row.id), row.parents as string[]])
  }
  for (let before = -1; before !== hidden.size;) {
    before = hidden.size
    for (const [id, parents] of edges) if (parents.some((one) => one !== null && hidden.has(one))) hidden.add(id)
  }
  return hidden
}

const ID_OF: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.keys(RESTS_ON).map((name) => [name, 'id'])),
  directive: 'id',
  entry: 'id',
  journal: "coalesce(subject, '')",
  transcript_window: 'transcript',
}

const PREDICATES = [
  'true',
  "x.archive = 'own'",
  "ID like '%1-0'",
  "ID like '%2%'",
  "exists (select from claim c where c.archive = 'own' and c.report like '%3%' and ID like 'claim%')",
  "ID in (select a.claim from attestation a where a.archive = 'own')",
  "ID not in (select e.id from entry e where e.archive = 'own' and e.noun = 'draft')",
  "ID < (select max(c.id) from claim c where c.archive = 'own')",
] as const
const SHAPES = [
  (from: string) => `select count(*) as n ${from}`,
  (from: string) => `select ID as id ${from} order by 1`,
  (from: string) => `select left(ID, 9) as lead, count(*) as n ${from} group by 1 order by 1`,
  (from: string) => `select max(ID) as last, min(ID) as first ${from}`,
  (from: string) =>
    `select count(*) as n, count(distinct c.id) as m ${from.replace('where', "left join claim c on c.archive = 'own' and c.id > ID where")}`,
] as const

/** A question as anybody might put it to the desk's role. */
const randomQuestion = (): string => {
  const table = oneOf(Object.keys(ID_OF))
  const id = (ID_OF[table] ?? 'id').replace(/\b(id|subject|transcript)\b/, 'x.$1')
  const where = oneOf(PREDICATES)
  return oneOf(SHAPES)(`from ${table} x where ${where}`).replaceAll('ID', id)
}

/** The same question over tables from which what is hidden was taken out beforehand, by a role that sees everything. */
const answerOfOracle = (question: string, hidden: ReadonlySet<string>) => {
  const list = [...hidden].map((id) => `'${id}'`).join(', ') || "''"
  const tables = Object.entries(ID_OF).map(
    ([name, id]) => `${name} as (select * from attested.${name} where archive = 'own' and ${id} not in (${list}))`,
  )
  return house.owner.unsafe(`with ${tables.join(', ')} ${question}`)
}

test('a thousand random questions of members get no row and no count that is not theirs', async () => {
  await house.write(async (tx, hand) => {
    for (const compartment of COMPARTMENTS) await addCompartment(tx, hand, { id: compartment, name: compartment })
    for (const [at, member] of MEMBERS.entries())
      for (const [n, compartment] of COMPARTMENTS.entries())
        if (at > n || at === 3) {
          await addGrant(tx, hand, { id: idOf('grant', `g${at}-${n}`), compartment, holder: member })
          granted.get(member)?.add(compartment)
        }
  })
  const keeper: MemberId = 'member_m3'
  const asKeeper = (work: (tx: Tx, hand: Hand) => Promise<unknown>) =>
    inArchive(
      house.desk.sql,
      'own',
      'read write',
      (tx) => work(tx, { archive: 'own', at: house.desk.now(), member: keeper }),
      undefined,
      keeper,
    )
  let extra = 0
  let asked = 0
  let closed = 0
  for (let round = 0; round < 10; round += 1) {
    await asKeeper(addCluster)
    await asKeeper(addCluster)
    const thing = oneOf<Id>([
      idOf('report', `r${chance(made)}-0`),
      idOf('claim', `c${chance(made)}-1`),
      idOf('dossier', `d${chance(made)}-0`),
      idOf('incident', `i${chance(made)}-0`),
    ])
    const compartment = oneOf(COMPARTMENTS)
    await asKeeper((tx, hand) => confine(tx, hand, thing, compartment))
    placed.set(thing, (placed.get(thing) ?? new Set<string>()).add(compartment))
    if (round % 4 === 3) {
      const [first] = placed
      if (first) {
        for (const one of first[1]) await asKeeper((tx, hand) => release(tx, hand, first[0], one as typeof compartment))
        placed.delete(first[0])
      }
    }
    if (round === 6) {
      await asKeeper((tx, hand) => endGrants(tx, hand, 'member_m2', COMPARTMENTS[0] ?? null))
      granted.get('member_m2')?.delete(COMPARTMENTS[0] ?? '')
    }
    for (const member of [...MEMBERS.slice(0, 3), 'member_stranger' as const]) {
      const hidden = await hiddenFrom(member)
      closed = Math.max(closed, hidden.size)
      for (let turn = 0; turn < QUERIES / 40; turn += 1) {
        const question = randomQuestion()
        const theirs = await inArchive(
          house.desk.sql,
          'own',
          'read only',
          (tx) => tx.unsafe(question),
          undefined,
          member,
        )
        asked += 1
        const right = await answerOfOracle(question, hidden)
        if (JSON.stringify([...theirs]) !== JSON.stringify([...right])) {
          extra += 1
          assert.deepEqual([...theirs], [...right], `${member}: ${question}`)
        }
      }
    }
  }
  assert.deepEqual([asked, extra], [QUERIES, 0])
  assert.ok(closed > 60, `only ${closed} ids were hidden`)
})

test('without a member everything closed is hidden, and a member’s name is no way to say more', async () => {
  const hidden = await hiddenFrom('nobody')
  const rows = await house.read((tx) => tx<{ id: string }[]>`select id from entry where archive = 'own'`)
  assert.deepEqual(
    rows.filter(({ id }) => hidden.has(id)),
    [],
  )
  for (const name of ["member_x'; set local attested.member = '*", '*', 'member_', 'keeper', ''])
    await assert.rejects(
      inArchive(house.desk.sql, 'own', 'read only', async () => 1, undefined, name as MemberId),
      { code: 'not-found' },
    )
})

test('the desk’s role can neither read what lies in a compartment nor write it past the functions', async () => {
  for (const statement of [
    'select * from confinement',
    'insert into confinement (archive, thing, compartment, root, born, member) select archive, thing, compartment, root, now(), member from confinement',
    'delete from confinement',
    'update confinement set ended = now()',
  ])
    await assert.rejects(
      house.write((tx) => tx.unsafe(statement)),
      { code: '42501' },
      statement,
    )
  await assert.rejects(
    house.write((tx, hand) => confine(tx, hand, idOf('report', 'r0-0'), COMPARTMENTS[0] ?? idOf('compartment', 'x'))),
    { code: '42501' },
    'who does not hold it cannot put anything in',
  )
  await assert.rejects(
    house.read((tx) => tx`select * from confined_for('own', 'member_m3')`),
    { code: '42501' },
    'nobody asks for another',
  )
})
