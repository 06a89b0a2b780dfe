import assert from 'node:assert/strict'
import { test } from 'node:test'
import { act, look } from '../../src/desk/act.js'
import { attestClaim } from '../../src/desk/attest.js'
import { editClaim, listClaims } from '../../src/desk/claim.js'
import { enrolDirective, listDirectives, markDirective, showDirective } from '../../src/desk/directive.js'
import { arrangeDossier, listDossiers, openDossier } from '../../src/desk/dossier.js'
import { acceptDraft, dismissDraft, reopenDraft } from '../../src/desk/draft.js'
import { dropForm, keepForm, listJournal, showHome } from '../../src/desk/home.js'
import { PERMISSIONS, isPermitted, ON_READ_ONLY, UNJOURNALED, type Permission } from '../../src/desk/permission.js'
import { showReport } from '../../src/desk/reading.js'
import { listReports } from '../../src/desk/report.js'
import { refuse } from '../../src/record/refusal.js'
import { ROLES, type Role } from '../../src/record/member.js'
import { openTestHouse } from '../house.js'
import { aDirective, aMark } from '../store/specimen.js'
import { publishWithOther } from './gate/publishing.js'
import { ARTICLE, attest, receive, refusedWith, stated } from './material.js'

const house = await openTestHouse(['own', 'starter', 'practice'])
const { desk, owner } = house
const seat = house.seat()

const linesIn = async (archive: 'own' | 'starter' | 'practice') =>
  (
    await listJournal(desk, house.seat(archive), {
      act: null,
      subject: null,
      page: 1,
      size: 500,
      sort: null,
      descending: false,
    })
  ).rows

const INSIDE = act('claim.edit', async ({ tx, hand }, fails: boolean) => {
  await tx`insert into entry (archive, id, noun, born) values (${hand.archive}, ${`claim_${desk.newId('claim').slice(6)}`}, 'claim', ${hand.at})`
  return fails ? refuse('form-stale') : { id: 'claim_x', at: hand.at, member: hand.member }
})

test('an act is one transaction and one line, at one instant, by the member who did it', async () => {
  const before = await linesIn('own')
  const done = await INSIDE(desk, seat, false)
  const [line, ...others] = (await linesIn('own')).slice(before.length)
  assert.deepEqual(others, [])
  assert.deepEqual(
    { ...line, number: 0 },
    { number: 0, at: done.at, member: done.member, act: 'claim.edit', subject: 'claim_x' },
  )
})

test('an act that is refused leaves neither a row nor a line', async () => {
  const rows = async () =>
    (await house.read((tx) => tx`select count(*) as ids from entry where archive = 'own'`))[0]?.ids
  const before = [await rows(), (await linesIn('own')).length]
  await assert.rejects(INSIDE(desk, seat, true), refusedWith('form-stale'))
  assert.deepEqual([await rows(), (await linesIn('own')).length], before)
})

test('a look cannot write, and leaves no line', async () => {
  const before = (await linesIn('own')).length
  const sly = look(
    'home.look',
    async ({ tx }, _: null) => tx`insert into archive (archive, born) values ('own', now())`,
  )
  await assert.rejects(sly(desk, seat, null))
  await showHome(desk, seat, null)
  assert.equal((await linesIn('own')).length, before)
})

test('each act and look is done by the roles that may, and refused to all others by its name', async () => {
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
    const asked = permission.endsWith('.look')
      ? look(permission, async () => 'seen')
      : act(permission, async () => ({ id: 'done' }))
    for (const role of ROLES) {
      const may = (PERMISSIONS[permission] as readonly Role[]).includes(role)
      const outcome = asked(desk, house.seat('practice', role), null)
      if (may) await outcome
      else await assert.rejects(outcome, refusedWith('not-permitted', { act: permission }), `${role} ${permission}`)
    }
  }
})

test('a reader reads and changes nothing, a monitor does not publish, an editor does not import', () => {
  const mayDo = (role: Role) =>
    (Object.keys(PERMISSIONS) as Permission[]).filter((permission) => isPermitted([role], permission))
  assert.deepEqual(
    mayDo('reader').filter((permission) => !permission.endsWith('.look')),
    ['account.change'],
    'but for how they themselves sign in',
  )
  assert.equal(mayDo('monitor').includes('dossier.publish'), false)
  assert.equal(mayDo('keeper').includes('dossier.publish'), false)
  assert.equal(mayDo('editor').includes('dossier.publish'), true)
  assert.equal(mayDo('editor').includes('archive.import'), false)
  assert.deepEqual(mayDo('admin'), Object.keys(PERMISSIONS))
  assert.equal(isPermitted([], 'home.look'), false)
})

test('the starter record is for reading: every act but its loading is refused, and every look is allowed', async () => {
  const starter = house.seat('starter')
  assert.deepEqual(ON_READ_ONLY, ['archive.import', 'archive.export'])
  for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
    if (permission.endsWith('.look')) await look(permission, async () => 'seen')(desk, starter, null)
    else if (!ON_READ_ONLY.includes(permission)) {
      const tried = act(permission, async () => assert.fail('it was done'))(desk, starter, null)
      await assert.rejects(tried, refusedWith('archive-read-only', { archive: 'starter' }), permission)
    }
  }
  await assert.rejects(receive(desk, starter), refusedWith('archive-read-only'))
  assert.deepEqual(await linesIn('starter'), [])
})

/** A whole job, with words in it that must not come into the journal. */
const wholeJob = async (): Promise<void> => {
  const { id: report } = await receive(desk, seat, {
    title: 'A secret title',
    byline: 'A secret byline',
    note: 'A secret note',
  })
  const [first, second] = (await showReport(desk, seat, report)).drafts
  await acceptDraft(desk, seat, {
    id: first?.id ?? assert.fail(),
    quote: null,
    label: 'a secret label',
    toldOn: null,
    also: [],
  })
  await dismissDraft(desk, seat, second?.id ?? assert.fail())
  await reopenDraft(desk, seat, second?.id ?? assert.fail())
  const claim = await stated(desk, seat, report, { saysEn: 'A secret saying' })
  await attestClaim(desk, seat, { ...attest({ label: 'a secret source' }), claim })
  const edit = {
    id: claim,
    saysEn: 'A secret saying, again',
    saysKo: null,
    kind: 'event',
    polarity: 'affirm',
    modality: 'asserted',
  } as const
  await editClaim(desk, seat, {
    ...edit,
    when: null,
    whenPrinted: null,
    places: [],
    actors: [],
    directive: null,
    reason: 'a secret reason',
    version: null,
  })
  const { id: _, ...rule } = aDirective('any', { title: { en: 'A secret rule', ko: null } })
  const directive = await enrolDirective(desk, seat, rule)
  await markDirective(desk, seat, { id: directive.id, event: aMark({ claims: [claim] }) })
  const dossier = await openDossier(desk, seat, {
    title: { en: 'A secret dossier', ko: null },
    items: [{ kind: 'claim', claim }],
  })
  await arrangeDossier(desk, seat, {
    id: dossier.id,
    change: { op: 'add', item: { kind: 'text', text: { en: 'secret words', ko: null } } },
  })
  await publishWithOther(house, seat, dossier.id)
  await keepForm(desk, seat, { form: 'add', fields: { text: 'secret typing' } })
  await dropForm(desk, seat, 'add')
}

test('the journal keeps ids, hashes and counts of what an act returned, never words of the record', async () => {
  const before = (await linesIn('own')).length
  await wholeJob()
  const lines = (await linesIn('own')).slice(before)
  assert.deepEqual(
    lines.map((line) => line.act),
    [
      'report.receive',
      'draft.accept',
      'draft.dismiss',
      'draft.reopen',
      'claim.quote',
      'claim.attest',
      'claim.edit',
      'directive.enrol',
      'directive.mark',
      'dossier.open',
      'dossier.arrange',
      'dossier.freeze',
      'dossier.approve',
      'dossier.publish',
    ],
  )
  for (const line of lines) assert.match(line.subject ?? '', /^[a-z]+_t-\d{4}$/, line.act)
  const kept = await owner.begin(async (tx) => {
    await tx`set local attested.archive = 'own'`
    return tx<{ returned: string }[]>`select returned::text as returned from journal`
  })
  const all = kept.map((row) => row.returned).join('\n')
  assert.doesNotMatch(all, /secret/i)
  for (const sentence of ARTICLE.split(/[.”]\s/)) assert.equal(all.includes(sentence.slice(0, 20)), false, sentence)
  assert.deepEqual(UNJOURNALED, ['form.keep', 'form.drop'])
})

test('what is done in one archive is seen, counted and listed in no other', async () => {
  const ask = { q: null, kind: null, page: 1, size: 50, sort: null, descending: true, from: null, to: null }
  for (const archive of ['starter', 'practice'] as const) {
    const there = house.seat(archive)
    const reports = await listReports(desk, there, { ...ask, language: null, outlet: null, held: null, open: null })
    const claims = await listClaims(desk, there, {
      ...ask,
      report: null,
      modality: null,
      polarity: null,
      place: null,
      actor: null,
      directive: null,
      source: null,
    })
    const directives = await listDirectives(desk, there, { q: null, topic: null, sort: null, descending: false })
    const dossiers = await listDossiers(desk, there, null)
    assert.deepEqual([reports.total, claims.total, directives.length, dossiers.length], [0, 0, 0, 0], archive)
    assert.deepEqual((await showHome(desk, there, null)).counts, { reports: 0, claims: 0, directives: 0 })
    await assert.rejects(showReport(desk, there, 'report_t-0001'), refusedWith('not-found'))
    await assert.rejects(showDirective(desk, there, 'directive_t-0001'), refusedWith('not-found'))
  }
})
