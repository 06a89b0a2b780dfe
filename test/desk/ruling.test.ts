import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import fc from 'fast-check'
import { newLaunch } from '../../src/desk/access/session.js'
import { answerOf } from '../../src/desk/ask.js'
import { editClaim, listClaims } from '../../src/desk/claim.js'
import { enrolDirective } from '../../src/desk/directive.js'
import { arrangeDossier, openDossier, showDossier } from '../../src/desk/dossier.js'
import { exportRecord, importRecord, type RowFile } from '../../src/desk/exchange.js'
import { searchRecord } from '../../src/desk/search.js'
import { findNames, listActors, listPlaces, showPlace } from '../../src/desk/place.js'
import { liftRuling, listRulings, ruleSpelling, showRuling, type RuleInput } from '../../src/desk/ruling/ruling.js'
import { keepApart, mergeNames, showSameness, undoSameness } from '../../src/desk/ruling/sameness.js'
import { followRulings, showSlips } from '../../src/desk/ruling/slip.js'
import { idOf, type PlaceId } from '../../src/record/id.js'
import type { SamenessId } from '../../src/record/ruling/sameness.js'
import { whenOf } from '../../src/record/time/when.js'
import { findClaim } from '../../src/store/claim.js'
import { addActors, addPlaces } from '../../src/store/place.js'
import { openTestHouse } from '../house.js'
import { openWindow } from '../journeys/client.js'
import { anActor, aPlace } from '../store/specimen.js'
import { receive, refusedWith, stated } from './material.js'

const house = await openTestHouse()
const { desk } = house
const seat = house.seat()
const name = (text: string, more: object = {}) => ({
  text,
  lang: 'en',
  script: null,
  scheme: null,
  note: null,
  ...more,
})
const [ryanggang, yanggang, hyesan, hwangsan] = ['ryanggang', 'yanggang', 'hyesan', 'hwangsan'].map((free) =>
  idOf('place', free),
) as [PlaceId, PlaceId, PlaceId, PlaceId]
await house.write(async (tx, hand) => {
  await addPlaces(tx, hand, [
    aPlace('ryanggang', {
      kind: 'province',
      display: { en: 'Ryanggang', ko: '량강도' },
      names: [name('Ryanggang'), name('량강도'), name('Ryanggang Province'), name('Yanggang')],
    }),
    aPlace('yanggang', {
      kind: 'province',
      display: { en: 'Yanggang-do', ko: '양강도' },
      names: [name('Yanggang-do'), name('양강도')],
    }),
    aPlace('hyesan', {
      parents: [yanggang],
      display: { en: 'Hyesan', ko: '혜산' },
      names: [name('Hyesan'), name('혜산'), name('Hyeosan'), name('Hyejin', { period: '/1950' })],
    }),
    aPlace('hwangsan', { display: { en: 'Hwangsan', ko: '황산' }, names: [name('Hwangsan'), name('황산')] }),
  ])
  await addActors(tx, hand, [anActor(), anActor('guards', { names: [name('Border Guard Command')] })])
})
const { id: report } = await receive(desk, seat)
const inNorth = await stated(desk, seat, report, { places: [ryanggang], actors: [idOf('actor', 'border-guard')] })
const inTown = await stated(desk, seat, report, { places: [hyesan, ryanggang] })

const RULE: RuleInput = {
  ...{ subject: 'ryanggang', term: null, en: 'Ryanggang', ko: '양강도', north: '량강도', scheme: 'kp' },
  ...{ others: [], reason: 'as our pages have had it', version: null },
}
const rule = (changes: Partial<RuleInput>) => ruleSpelling(desk, seat, { ...RULE, ...changes })

test('one decision stands for a name; a later one takes its place and the one before is kept, with who and why', async () => {
  const { id } = await rule({})
  assert.equal((await rule({ en: 'Yanggang', reason: 'South Korean spelling throughout' })).id, id)
  const { card, versions } = await showRuling(desk, seat, id)
  assert.deepEqual(
    versions.map((one) => [one.spells.en, one.reason, one.to === null]),
    [
      ['Yanggang', 'South Korean spelling throughout', true],
      ['Ryanggang', 'as our pages have had it', false],
    ],
  )
  assert.deepEqual(card.others, { en: ['Ryanggang', 'Ryanggang Province'], ko: ['량강도'] })
  const [, first] = versions
  await assert.rejects(rule({ version: first?.from ?? '' }), refusedWith('version-closed', { id }))
  assert.equal((await listRulings(desk, seat, { q: '량강', kind: 'place', state: 'stands' })).length, 1)
  assert.equal((await listRulings(desk, seat, { q: null, kind: 'term', state: null })).length, 0)
})

test('a decision without a spelling, a reason or the letters of its language, or on nothing known, is refused', async () => {
  await assert.rejects(rule({ en: null, ko: null }), refusedWith('field-missing', { field: 'ko' }))
  await assert.rejects(rule({ reason: ' ' }), refusedWith('field-missing', { field: 'reason' }))
  await assert.rejects(rule({ en: '양강' }), refusedWith('spelling-script', { text: '양강', field: 'en' }))
  await assert.rejects(rule({ ko: 'Yanggang' }), refusedWith('spelling-script', { text: 'Yanggang', field: 'ko' }))
  await assert.rejects(rule({ subject: 'Atlantis' }), refusedWith('not-found', { id: 'Atlantis' }))
  await assert.rejects(rule({ scheme: 'x' }), refusedWith('choice-unknown', { field: 'scheme', value: 'x' }))
  await assert.rejects(rule({ en: 'x'.repeat(121) }), refusedWith('field-too-long', { field: 'en', limit: 120 }))
})

test('pages name a place as decided, its rows and its other spellings stay, and a name is found by the decided one', async () => {
  const all = await listPlaces(desk, seat, { q: null, kind: 'province' })
  assert.deepEqual(all.find(({ place }) => place.id === ryanggang)?.place.display, { en: 'Yanggang', ko: '양강도' })
  assert.deepEqual((await findNames(desk, seat, { places: 'Yanggang', actors: null })).places, [ryanggang])
  const { rows } = await listClaims(desk, seat, { ...ANY, place: ryanggang })
  assert.ok(rows.every(({ places }) => places.some((one) => one.name.en === 'Yanggang')))
})

test('a dossier says where our sentences are spelt otherwise, quotations apart, and writes them as decided', async () => {
  await rule({
    subject: null,
    term: 'border guards',
    en: 'border guards',
    ko: '국경경비대',
    others: ['frontier guards', "people's unit"],
  })
  await rule({ subject: 'hyesan', en: 'Hyesan', ko: '혜산', north: null })
  const { id } = await openDossier(desk, seat, {
    title: { en: 'Orders in Ryanggang Province', ko: '량강도를 가리킨 지시' },
    items: [
      {
        kind: 'text',
        text: {
          en: 'In Ryanggang and Hyeosan, “Ryanggang is ours”.',
          ko: '“량강도는 전선이다”라는 말이 량강도에서 돌았다.',
        },
      },
      { kind: 'text', text: { en: 'Frontier guards near Hyejin, a people’s unit.', ko: null } },
    ],
  })
  await arrangeDossier(desk, seat, { id, change: { op: 'add', item: { kind: 'claim', claim: inNorth } } })
  const slips = await showSlips(desk, seat, id)
  assert.deepEqual(
    slips.map(({ where, slips: found, becomes }) => [where, found.map(({ words }) => words), becomes.en, becomes.ko]),
    [
      ['title', ['Ryanggang Province', '량강도'], 'Orders in Yanggang', '양강도를 가리킨 지시'],
      [
        0,
        ['Ryanggang', 'Hyeosan', '량강도'],
        'In Yanggang and Hyesan, “Ryanggang is ours”.',
        '“량강도는 전선이다”라는 말이 양강도에서 돌았다.',
      ],
      [1, ['Frontier guards', 'people’s unit'], 'border guards near Hyejin, a border guards.', null],
    ],
  )
  await followRulings(desk, seat, { id, index: 0 })
  await followRulings(desk, seat, { id, index: null })
  const { dossier } = await showDossier(desk, seat, id)
  assert.equal(dossier.title.ko, '양강도를 가리킨 지시')
  assert.deepEqual(
    (await showSlips(desk, seat, id)).map(({ where }) => where),
    [1],
  )
  await assert.rejects(followRulings(desk, seat, { id, index: 2 }), refusedWith('field-unknown', { field: 'index' }))
  await assert.rejects(followRulings(desk, seat, { id, index: 9 }), refusedWith('not-found', { id: '9' }))
})

test('a lifted decision rules no more and says why; lifting it twice is refused', async () => {
  const [held] = await listRulings(desk, seat, { q: null, kind: 'term', state: null })
  const id = held?.ruling.id ?? 'ruling_none'
  await assert.rejects(liftRuling(desk, seat, { id, reason: '' }), refusedWith('field-missing', { field: 'reason' }))
  await liftRuling(desk, seat, { id, reason: 'the word is settled' })
  await assert.rejects(liftRuling(desk, seat, { id, reason: 'again' }), refusedWith('decided-already', { id }))
  const [card] = await listRulings(desk, seat, { q: null, kind: 'term', state: 'lifted' })
  assert.equal(card?.ruling.reason, 'the word is settled')
  assert.deepEqual(
    (await showRuling(desk, seat, id)).versions.map((one) => one.isLifted),
    [true, false],
  )
})

const ANY = {
  ...{ page: 1, size: 50, sort: 'when', descending: true, q: null, report: null, kind: null, modality: null },
  ...{ polarity: null, place: null, actor: null, directive: null, source: null, from: null, to: null },
} as const

const view = async () => {
  const lists = await Promise.all([
    listPlaces(desk, seat, { q: null, kind: null }),
    listActors(desk, seat, { q: null, kind: null }),
    ...[ryanggang, yanggang, hyesan].map((place) => listClaims(desk, seat, { ...ANY, place })),
  ])
  return JSON.stringify(lists)
}
const foundPlaces = async (q: string) => {
  const ask = { ...{ kind: null, modality: null, place: null, basis: null, language: null, outlet: null, from: null } }
  const rest = { to: null, standing: null, state: null, origins: null, page: 1, size: 20, counts: false } as const
  const { hits } = await searchRecord(desk, seat, { ...ask, ...rest, q, noun: 'place', sort: 'relevance' })
  return hits.map(({ id }) => id)
}
const exported = async () => {
  const lines: string[] = []
  await exportRecord(desk, seat, async (text) => void lines.push(text))
  // Words on what is one are kept, each version of them; everything else is as it was.
  return lines.filter((text) => !text.startsWith('{"noun":"sameness"')).join('')
}
const fileOf = (text: string): RowFile => {
  const all = text.trimEnd().split('\n')
  return {
    ...{ name: 'record.jsonl', sha256: createHash('sha256').update(text).digest('hex'), lines: all.length },
    each: async function* () {
      yield all
    },
    textAt: (line) => all[line - 1] ?? null,
  }
}
const merge = (kept: PlaceId, other: string) => mergeNames(desk, seat, { kept, other, reason: 'one province' })

test('a suggestion says why in words and decides nothing; not the same, with a reason, it does not return', async () => {
  const sheet = await showSameness(desk, seat, yanggang)
  assert.deepEqual(
    sheet.hints.map(({ id, own, its, why }) => [id, own, its, why.length]),
    [[ryanggang, '양강도', '양강도', 0]],
  )
  const said = await keepApart(desk, seat, { kept: yanggang, other: ryanggang, reason: 'until somebody checked' })
  assert.deepEqual((await showSameness(desk, seat, ryanggang)).hints, [])
  await undoSameness(desk, seat, { id: said.id, reason: 'checked' })
  assert.equal((await showSameness(desk, seat, ryanggang)).hints.length, 1)
})

test('merged, two places are listed, counted, asked and looked up as one; a claim of both counts once', async () => {
  const before = { view: await view(), rows: await exported() }
  const { id } = await merge(yanggang, ryanggang)
  const all = await listPlaces(desk, seat, { q: null, kind: 'province' })
  assert.deepEqual(
    all.map(({ place, claims }) => [place.id, claims]),
    [[yanggang, 2]],
  )
  assert.equal((await listClaims(desk, seat, { ...ANY, place: ryanggang })).total, 2)
  const { rows } = await listClaims(desk, seat, { ...ANY, place: yanggang })
  assert.deepEqual(
    rows.map(({ places }) => places.map((one) => one.id)).sort(),
    [[hyesan, yanggang], [yanggang]].sort(),
  )
  assert.equal((await showPlace(desk, seat, ryanggang)).card.claims, 2)
  assert.deepEqual((await showSameness(desk, seat, ryanggang)).into?.id, yanggang)
  assert.deepEqual((await findNames(desk, seat, { places: '량강도', actors: null })).places, [yanggang])
  assert.deepEqual(await foundPlaces('량강도'), [yanggang])
  await undoSameness(desk, seat, { id, reason: 'two after all' })
  assert.equal(await view(), before.view)
  assert.equal(await exported(), before.rows)
})

test('a rule of one holds at the other while they are merged, and no longer', async () => {
  const when = whenOf('2020-08/..', { happenedOnce: false })
  const event = { act: 'in-force', when, places: [ryanggang], placesPossible: [], claims: [inNorth], by: null } as const
  const { id: directive } = await enrolDirective(desk, seat, {
    ...{ title: { en: 'Fire', ko: null }, topic: 'fire', issuer: null, addressee: null, addresseeActor: null },
    ...{ force: 'must', conduct: { en: 'fire', ko: null }, conditions: null, zone: [ryanggang], zonePossible: [] },
    ...{ supersedes: [], related: [], setAside: [], note: null, events: [{ ...event, isInferred: false }] },
  })
  const ask = (place: PlaceId) =>
    answerOf(desk, seat, { asks: { directive }, place, on: '2020-09-01', known: '2026-01-01' })
  assert.equal((await ask(hyesan)).state, 'not-in-force')
  const { id } = await merge(yanggang, ryanggang)
  assert.equal((await ask(hyesan)).state, 'in-force')
  assert.equal((await ask(ryanggang)).state, (await ask(yanggang)).state)
  await undoSameness(desk, seat, { id, reason: 'two after all' })
  assert.equal((await ask(hyesan)).state, 'not-in-force')
})

test('a correction made while two are merged leaves the statement at the one that it named', async () => {
  const { id } = await merge(yanggang, ryanggang)
  const typed = await findNames(desk, seat, { places: '양강도', actors: null })
  const claim = await house.read((tx) => findClaim(tx, 'own', inNorth))
  await editClaim(desk, seat, {
    ...{ id: inNorth, saysEn: 'An order went down.', saysKo: null, kind: 'event', polarity: 'affirm' },
    ...{ modality: 'asserted', when: claim?.when?.edtf ?? null, whenPrinted: claim?.when?.printed ?? null },
    ...{ places: typed.places, actors: claim?.actors ?? [], directive: null, reason: 'shorter', version: null },
  })
  assert.deepEqual((await house.read((tx) => findClaim(tx, 'own', inNorth)))?.places, [ryanggang])
  await undoSameness(desk, seat, { id, reason: 'two after all' })
})

test('what cannot be merged says why', async () => {
  await assert.rejects(merge(hyesan, hyesan), refusedWith('merge-itself', { id: hyesan }))
  await assert.rejects(merge(hyesan, 'actor_border-guard'), refusedWith('merge-kinds', {}))
  await assert.rejects(merge(hyesan, 'Atlantis'), refusedWith('not-found', { id: 'Atlantis' }))
  await assert.rejects(
    mergeNames(desk, seat, { kept: hyesan, other: hwangsan, reason: null }),
    refusedWith('field-missing', { field: 'reason' }),
  )
  const { id } = await merge(hyesan, hwangsan)
  await assert.rejects(merge(hwangsan, yanggang), refusedWith('merged-already', { id: hwangsan, into: hyesan }))
  await assert.rejects(
    keepApart(desk, seat, { kept: hyesan, other: hwangsan, reason: 'x' }),
    refusedWith('merged-already', { id: hwangsan, into: hyesan }),
  )
  await undoSameness(desk, seat, { id, reason: 'a slip' })
  await assert.rejects(undoSameness(desk, seat, { id, reason: 'a slip' }), refusedWith('decided-already', { id }))
})

test('whatever is merged and undone in whatever order, every list and every byte of an export is as before', async () => {
  const before = { view: await view(), rows: await exported() }
  const pair = fc.uniqueArray(fc.constantFrom(ryanggang, yanggang, hyesan, hwangsan), { minLength: 2, maxLength: 2 })
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { minLength: 1, maxLength: 4 }), fc.nat(), async (pairs, seed) => {
      const made: (SamenessId | null)[] = []
      for (const [kept, other] of pairs)
        if (kept && other)
          made.push(
            await merge(kept, other)
              .then(({ id }) => id)
              .catch(() => null),
          )
      const ids = made.flatMap((id) => id ?? [])
      const turned = [...ids.slice(seed % ids.length), ...ids.slice(0, seed % ids.length)]
      for (const id of turned) await undoSameness(desk, seat, { id, reason: 'undone' })
      assert.equal(await view(), before.view)
      assert.equal(await exported(), before.rows)
    }),
    { numRuns: 12 },
  )
})

test('two who merge at once in a ring make no circle', async () => {
  const ring = [
    [ryanggang, yanggang],
    [yanggang, hyesan],
    [hyesan, ryanggang],
  ] as const
  const said = await Promise.allSettled(ring.map(([kept, other]) => merge(kept, other)))
  const done = said.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []))
  assert.ok(done.length >= 1 && done.length < 3)
  for (const id of done) await undoSameness(desk, seat, { id, reason: 'a slip' })
  assert.equal((await listClaims(desk, seat, { ...ANY, place: hyesan })).rows[0]?.claim.id, inTown)
})

test('without a script, in Korean: a spelling is decided, two places merged and parted again, and what is refused stays typed', async () => {
  const window = openWindow(house, 'ko')
  await window.get(`/enter/${await newLaunch(desk)}`)
  const form = await window.get(`/own/spellings?subject=${hwangsan}`)
  for (const [field, value] of Object.entries({ subject: hwangsan, ko: '황산', en: 'Hwangsan' }))
    assert.match(form.html, new RegExp(`name="${field}"[^>]*value="${value}"`), 'it begins with the name that is there')
  assert.equal((await window.get('/own/spellings?subject=place_nowhere')).status, 404)
  const refused = await window.post('/own/spellings', { subject: hwangsan, ko: 'Hwangsan', reason: '까닭 하나' })
  assert.equal(refused.status, 422)
  assert.match(refused.html, /저장하지 않았습니다.*한글을 적으십시오/u)
  assert.match(refused.html, /까닭 하나/u)
  const done = await window.post('/own/spellings', {
    subject: hwangsan,
    ko: '황산리',
    en: 'Hwangsan',
    reason: '까닭 하나',
  })
  assert.equal(done.status, 200)
  assert.match(done.html, /<h1>황산리<\/h1>/u)
  const sheet = await window.get('/own/spellings/print?kind=place')
  assert.ok(sheet.html.includes('황산리') && !sheet.html.includes('<form'))
  const csv = await window.get('/own/spellings?format=csv')
  assert.match(csv.html, /,황산리,Hwangsan,/u)
  const page = await window.get(`/own/places/${yanggang}`)
  assert.match(page.html, /둘 다 ‘양강도’\(으\)로 적음/u)
  assert.match(page.html, /정한 표기 없음/u)
  const bare = await window.post(`/own/places/${yanggang}/same`, { op: 'merge', other: ryanggang })
  assert.equal(bare.status, 422)
  const merged = await window.post(`/own/places/${yanggang}/same`, { op: 'merge', other: ryanggang, reason: '한 도' })
  assert.match(merged.html, /량강도<\/a>: 같음\. 한 도/u)
  assert.match(merged.html, /양강도 · Yanggang<\/a>/u)
  assert.match((await window.get(`/own/places/${ryanggang}`)).html, /다음 대상으로 합쳐 읽고 있습니다/u)
  const [, id = ''] = /samenesses\/(sameness_[^/]+)\/undo/.exec(merged.html) ?? []
  const undone = await window.post(`/own/samenesses/${id}/undo`, { at: ryanggang, reason: '두 도' })
  assert.match(undone.html, /되돌림\. 두 도/u)
  assert.doesNotMatch(undone.html, /다음 대상으로 합쳐 읽고 있습니다/u)
})

test('decisions on spellings and words on what is one go with an export, byte for byte, and come in by the same rules', async () => {
  const whole = async (from: typeof seat): Promise<string> => {
    const pages: string[] = []
    await exportRecord(desk, from, async (text) => void pages.push(text))
    return pages.join('')
  }
  const { id } = await merge(yanggang, ryanggang)
  const record = await whole(seat)
  const lines = record.trimEnd().split('\n')
  assert.ok(lines.filter((line) => line.startsWith('{"noun":"ruling"')).length > 2)
  const elsewhere = { ...seat, archive: { ...seat.archive, id: 'practice' as const } }
  const quiet = { tell: () => undefined, isStopped: () => false }
  const bring = (all: readonly string[]) => importRecord(desk, elsewhere, fileOf(`${all.join('\n')}\n`), quiet)
  const standing = lines.findLast((line) => line.includes(`"id":"${id}"`)) ?? assert.fail(id)
  const row = { ...(JSON.parse(standing) as object), id: 'sameness_zz' }
  const bad = async (changes: object) => {
    const at = lines.findLastIndex((line) => line.startsWith('{"noun":"sameness"')) + 1
    const outcome = await bring([...lines.slice(0, at), JSON.stringify({ ...row, ...changes }), ...lines.slice(at)])
    return outcome.problems.map(({ code, field }) => `${code} ${field}`)
  }
  assert.ok((await bad({ kept: hyesan })).includes('versions-overlap other'))
  assert.ok((await bad({ kept: ryanggang, other: yanggang })).includes('versions-overlap other'))
  assert.deepEqual(await bad({ kept: hyesan, other: hyesan }), ['choice-unknown other'])
  assert.deepEqual(await bad({ kept: 'place_none', other: hwangsan }), ['not-found kept'])
  assert.equal((await bring(lines)).state, 'done')
  assert.equal(await whole(elsewhere), record)
  assert.deepEqual((await showSameness(desk, elsewhere, ryanggang)).into?.id, yanggang)
  // What is decided here is not overruled by a file.
  const other = [lines[0] ?? '', JSON.stringify({ ...row, kept: ryanggang, other: yanggang })]
  assert.deepEqual((await bring(other)).problems.map(({ code }) => code), ['import-differs']) // prettier-ignore
  await undoSameness(desk, seat, { id, reason: 'a slip' })
})
