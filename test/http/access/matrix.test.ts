import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formToken, openSession } from '../../../src/desk/access/session.js'
import { PERMISSIONS } from '../../../src/desk/permission.js'
import { ROUTES, type Route } from '../../../src/http/route.js'
import { appOf } from '../../../src/http/serve.js'
import { idOf, type MemberId, type Noun } from '../../../src/record/id.js'
import { ROLES, type Role } from '../../../src/record/member.js'
import { addCompartment, addGrant, confine } from '../../../src/store/access/compartment.js'
import { keepMember } from '../../../src/store/access/member.js'
import { addAssessment } from '../../../src/store/assessment.js'
import { addAttestations, addSources } from '../../../src/store/attestation.js'
import { addCheck } from '../../../src/store/check.js'
import { addClaims } from '../../../src/store/claim.js'
import { addPurgeRequest } from '../../../src/store/custody/purge.js'
import { inArchive, ofNoArchive, type Tx } from '../../../src/store/database.js'
import { addDirectives } from '../../../src/store/directive.js'
import { addDossier, addEdition } from '../../../src/store/dossier.js'
import { addDrafts } from '../../../src/store/draft.js'
import { addIncident } from '../../../src/store/incident.js'
import { addActors, addPlaces } from '../../../src/store/place.js'
import { addReports, addTranscript } from '../../../src/store/report.js'
import { addRuling } from '../../../src/store/ruling/ruling.js'
import { addSameness } from '../../../src/store/ruling/sameness.js'
import { addSavedSearch } from '../../../src/store/search/saved.js'
import type { Hand } from '../../../src/store/version.js'
import { openTestHouse } from '../../house.js'
import * as a from '../../store/specimen.js'
import { ENTRIES, type About, type Who } from './entry.js'

const MAY: Readonly<Record<Who, readonly Role[]>> = {
  all: ROLES,
  writes: ['monitor', 'editor', 'keeper', 'admin'],
  keeps: ['keeper', 'admin'],
  publishes: ['editor', 'admin'],
  approves: ['editor', 'keeper', 'admin'],
  admits: ['admin'],
}

const house = await openTestHouse(['own', 'practice'])
const { desk } = house
const app = appOf(desk, 'test')

/** One of each thing, all on one report. */
const addWorld = async (tx: Tx, hand: Hand, n: number): Promise<void> => {
  const report = idOf('report', `r${n}`)
  await addReports(tx, hand, [a.aReport(`r${n}`)])
  const transcript = a.aTranscript(`r${n}`, `${a.TEXT} ${n}`)
  await addTranscript(tx, hand, transcript)
  await addSources(tx, hand, [a.aSource(`s${n}`, { report })])
  const words = { held: false, asRead: 'as read' } as const
  const claim = idOf('claim', `c${n}`)
  await addClaims(tx, hand, [a.aClaim(`c${n}`, { report, words })])
  await addAttestations(tx, hand, [a.anAttestation(`a${n}`, { claim, source: idOf('source', `s${n}`) })])
  await addDrafts(tx, hand, [a.aDraft(`d${n}`, 1, { report, transcript: transcript.id })], 'reader 1')
  await addAssessment(
    tx,
    hand,
    a.anAssessment(`s${n}`, { subject: claim, kind: 'finding', grade: 'reasonable-grounds' }),
  )
  await addCheck(tx, hand, a.aCheck(`k${n}`, { claim }))
  const [act] = a.anIncident().acts
  const accounts = [{ claim, least: 1, most: 2, printed: null }]
  await addIncident(tx, hand, a.anIncident(`i${n}`, { acts: act ? [{ ...act, accounts }] : [] }))
  await addDirectives(tx, hand, [a.aDirective(`d${n}`)], () => idOf('act', `x${n}`))
  await addDossier(tx, hand, {
    id: idOf('dossier', `d${n}`),
    title: { en: 'One', ko: null },
    items: [{ kind: 'claim', claim }],
  })
  await addEdition(tx, hand, {
    id: idOf('edition', `e${n}`),
    dossier: idOf('dossier', `d${n}`),
    number: 1,
    printed: hand.at,
    files: [],
    sha256: 'a'.repeat(64),
  } as never)
  await addPlaces(tx, hand, [a.aPlace(`p${n}`)])
  await addActors(tx, hand, [a.anActor(`o${n}`)])
  await addRuling(tx, hand, a.aRuling(`u${n}`, { subject: idOf('place', `p${n}`) }))
  await addPlaces(tx, hand, [a.aPlace(`like${n}`)])
  const [kept, other] = [idOf('place', `p${n}`), idOf('place', `like${n}`)]
  await addSameness(tx, hand, a.aSameness(`n${n}`, { kept, other }))
  await addPurgeRequest(tx, hand, { id: idOf('purge', `v${n}`), subject: report, reason: 'law' })
  await addSavedSearch(tx, hand, { id: idOf('search', `q${n}`), name: 'Border', address: 'q=border' })
}

const sessions = new Map<Role, string>()
const memberFor = (role: Role): MemberId => idOf('member', `is-${role}`)

const write = (archive: 'own' | 'practice', member: MemberId, work: (tx: Tx, hand: Hand) => Promise<unknown>) =>
  inArchive(desk.sql, archive, 'read write', (tx) => work(tx, { archive, at: desk.now(), member }), undefined, member)

await write('own', 'member_holder', async (tx, hand) => {
  for (const role of ROLES)
    await keepMember(tx, hand, { id: memberFor(role), name: `Is ${role}`, roles: [role], state: 'active' })
  await keepMember(tx, hand, { id: 'member_holder', name: 'Holder', roles: ['keeper'], state: 'active' })
  await keepMember(tx, hand, { id: 'member_spare', name: 'Spare', roles: ['reader'], state: 'active' })
  for (const n of [1, 2, 3]) await addWorld(tx, hand, n)
  for (const n of [1, 2]) await addCompartment(tx, hand, { id: idOf('compartment', `k${n}`), name: `k${n}` })
  // The first is held by all who keep compartments here; the second by nobody whom the test signs in.
  for (const [at, holder] of [memberFor('keeper'), memberFor('admin'), 'member_holder' as const].entries())
    await addGrant(tx, hand, { id: idOf('grant', `g1-${at}`), compartment: 'compartment_k1', holder })
  await addGrant(tx, hand, { id: 'grant_g2', compartment: 'compartment_k2', holder: 'member_holder' })
  for (const thing of ['report_r2', 'directive_d2'] as const) await confine(tx, hand, thing, 'compartment_k2')
})
await write('practice', 'member_holder', (tx, hand) => addWorld(tx, hand, 4))
for (const role of ROLES)
  sessions.set(
    role,
    await ofNoArchive(desk.sql, (tx) => openSession(tx, memberFor(role), 'passphrase', '', desk.now())),
  )

/** What is there and may be seen; what is closed; what is another archive's. */
const FREE: Readonly<Record<Exclude<About, 'member' | 'session' | 'passkey' | 'compartment' | 'withdrawal'>, string>> =
  {
    report: 'r',
    claim: 'c',
    draft: 'd',
    attestation: 'a',
    source: 's',
    assessment: 's',
    check: 'k',
    incident: 'i',
    directive: 'd',
    dossier: 'd',
    edition: 'e',
    place: 'p',
    actor: 'o',
    search: 'q',
    ruling: 'u',
    sameness: 'n',
    purge: 'v',
  }

const ownOf = (about: About | undefined): string => {
  if (about === undefined) return ''
  if (about === 'member') return 'member_spare'
  if (about === 'withdrawal') return 'withdrawal_none'
  if (about === 'compartment') return 'compartment_k1'
  if (about === 'session' || about === 'passkey') return 'none-of-mine'
  return idOf(about as Noun, `${FREE[about]}1`)
}

const foreignOf = (about: About): readonly string[] => {
  if (about === 'member') return ['member_nobody']
  if (about === 'withdrawal') return ['withdrawal_nobody']
  if (about === 'compartment') return ['compartment_k2']
  if (about === 'session' || about === 'passkey') return ['session-of-another']
  const practice = idOf(about as Noun, `${FREE[about]}4`)
  return about === 'place' || about === 'actor' || about === 'search' || about === 'ruling' || about === 'sameness'
    ? [practice]
    : [idOf(about as Noun, `${FREE[about]}2`), practice]
}

type Said = { readonly status: number; readonly refused: string | null }

const ask = async (route: Route, role: Role | null, id: string): Promise<Said> => {
  const entry = ENTRIES[`${route.method} ${route.path}`]
  const session = role === null ? null : (sessions.get(role) ?? '')
  const path = route.path
    .replace(':archive', 'own')
    .replace(':id', id)
    .replace(':form', 'report-memo')
    .replace(/:path\{.*\}/, 'index.html')
  const headers = new Headers({ host: '127.0.0.1:4600', accept: 'application/json' })
  if (session) headers.set('cookie', `attested_test=${session}`)
  const fields = Object.fromEntries(
    Object.entries(entry?.fields ?? {}).map(([name, value]) => [name, value.replace(':id', id)]),
  )
  const body = JSON.stringify({ token: session ? formToken(session) : '', ...fields })
  if (route.method === 'POST') {
    headers.set('content-type', 'application/json')
    headers.set('content-length', String(Buffer.byteLength(body)))
  }
  const response = await app.request(`http://127.0.0.1:4600${path}`, {
    method: route.method,
    headers,
    ...(route.method === 'POST' ? { body } : {}),
  })
  const said = (await response.json().catch(() => ({}))) as { refused?: string }
  return { status: response.status, refused: said.refused ?? null }
}

const name = ({ method, path }: Route): string => `${method} ${path}`
const destroysLast = (route: Route): number => (/remove$|end$|reset$|restore$/.test(route.path) ? 1 : 0)
const ordered = [...ROUTES].sort((one, two) => destroysLast(one) - destroysLast(two))
const lines = async (): Promise<number> => Number((await house.owner`select count(*) as n from journal`)[0]?.n ?? 0)

test('every address has its line in the table of who may, and the table has no other', () => {
  assert.deepEqual(ROUTES.map(name).sort(), Object.keys(ENTRIES).sort())
})

test('nobody without a session gets past any address', async () => {
  for (const route of ROUTES) assert.equal((await ask(route, null, ownOf(ENTRIES[name(route)]?.about))).status, 401)
})

test('what is not a member’s to see is not there for them, whatever their role, and nothing is done to it', async () => {
  const before = await lines()
  let asked = 0
  for (const route of ordered) {
    const { about } = ENTRIES[name(route)] ?? {}
    if (!about) continue
    for (const role of ROLES)
      for (const id of foreignOf(about)) {
        const { status, refused } = await ask(route, role, id)
        const isKnown = ['not-found', 'not-permitted', 'edition-unknown', 'version-closed'].includes(refused ?? '')
        assert.ok((status === 404 || status === 403) && isKnown, `${role} ${name(route)} ${id}: ${status} ${refused}`)
        asked += 1
      }
  }
  assert.equal(await lines(), before, 'no line in the journal')
  assert.ok(asked > 300, `${asked}`)
})

test('each address lets those roles in that the table names, and refuses all others by name', async () => {
  const used = new Set<string>()
  for (const route of ordered) {
    const entry = ENTRIES[name(route)]
    for (const role of ROLES) {
      const before = await lines()
      const { status, refused } = await ask(route, role, ownOf(entry?.about))
      const may = MAY[entry?.who ?? 'all'].includes(role)
      if (may)
        assert.ok(
          refused !== 'not-permitted' && refused !== 'not-signed-in' && status < 500,
          `${role} ${name(route)}: ${status} ${refused}`,
        )
      else {
        assert.deepEqual([status, refused], [403, 'not-permitted'], `${role} ${name(route)}`)
        assert.equal(await lines(), before, `${role} ${name(route)} left a line`)
      }
      if (may && route.method === 'POST' && status < 400) used.add(name(route))
    }
  }
  assert.ok(used.size > 25, `only ${used.size} of the acts went through`)
  assert.ok(Object.keys(PERMISSIONS).length > 50)
})
