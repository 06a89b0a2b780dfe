import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { listSavedSearches, saveSearch, closeSearch, searchRecord } from '../../../src/desk/search.js'
import { idOf } from '../../../src/record/id.js'
import { isRefusal } from '../../../src/record/refusal.js'
import type { SearchAsk } from '../../../src/record/search/search.js'
import { addClaims } from '../../../src/store/claim.js'
import { connect } from '../../../src/store/database.js'
import { addDirectives } from '../../../src/store/directive.js'
import { addDossier } from '../../../src/store/dossier.js'
import { addIncident } from '../../../src/store/incident.js'
import { addActors, addPlaces } from '../../../src/store/place.js'
import { addReports, addTranscript } from '../../../src/store/report.js'
import { advanceImport, beginImport, enterImport } from '../../../src/store/import.js'
import { rekey } from '../../../src/store/search/rekey.js'
import { tsvectorOf } from '../../../src/names/key.js'
import { PARTICLE_BEGINNINGS, stemsOf } from '../../../src/names/particle.js'
import { tsqueryOf } from '../../../src/names/query.js'
import { openTestHouse } from '../../house.js'
import { onServer, reachOf } from '../server.js'
import { aClaim, addSpecimen, aDirective, anActor, anIncident, aPlace, aReport, aTranscript } from '../specimen.js'

const house = await openTestHouse()
const { desk, owner, seat, write } = house

const told = (free: string, ko: string, changes = {}) =>
  aClaim(free, {
    says: { en: null, ko },
    words: { held: false, asRead: null },
    when: null,
    ...changes,
  })

await write(async (tx, hand) => {
  await addPlaces(tx, hand, [
    aPlace(),
    aPlace('north-hamgyong', {
      names: [
        { text: 'North Hamgyong Province', lang: 'en', script: 'Latn', scheme: 'common', note: null },
        { text: '함경북도', lang: 'ko', script: 'Hang', scheme: 'hangul', note: null },
      ],
      display: { en: 'North Hamgyong', ko: '함경북도' },
    }),
  ])
  await addActors(tx, hand, [anActor()])
  await addSpecimen(tx, hand)
  await addDirectives(tx, hand, [aDirective()], () => desk.newId('act'))
  await addIncident(tx, hand, anIncident())
  await addDossier(tx, hand, { id: idOf('dossier', 'd1'), title: { en: null, ko: '국경 사격 묶음' }, items: [] })
  await addClaims(tx, hand, [
    told('spaced', '국경 봉쇄를 강화했다', { places: [idOf('place', 'hoeryong')] }),
    told('joined', '국경봉쇄가 풀렸다'),
    told('shot', '도강자를 사살하라는 지시'),
    told('across', '그 사람은 살아 있다'),
  ])
})

const ANY: SearchAsk = {
  q: '',
  noun: null,
  kind: null,
  modality: null,
  place: null,
  basis: null,
  language: null,
  outlet: null,
  from: null,
  to: null,
  standing: null,
  state: null,
  origins: null,
  sort: 'relevance',
  page: 1,
  size: 50,
  counts: false,
}
const find = (q: string, changes: Partial<SearchAsk> = {}) => searchRecord(desk, seat(), { ...ANY, q, ...changes })
const claimsFor = async (q: string, changes: Partial<SearchAsk> = {}) =>
  (await find(q, { noun: 'claim', ...changes })).hits.map(({ id }) => id.slice(6)).sort()

test('spaces and particles make no difference, and words of two syllables never run across a space', async () => {
  assert.deepEqual(await claimsFor('국경 봉쇄'), ['joined', 'spaced'])
  assert.deepEqual(await claimsFor('국경봉쇄'), ['joined', 'spaced'])
  assert.deepEqual(await claimsFor('"국경 봉쇄"'), ['joined', 'spaced'])
  assert.deepEqual(await claimsFor('사살'), ['shot'])
  assert.deepEqual(await claimsFor('사살하라'), ['shot'])
  assert.deepEqual(await claimsFor('국경 -봉쇄를'), ['joined'])
  assert.deepEqual(await claimsFor('guard'), ['c1'])
  assert.deepEqual(await claimsFor('ord*'), ['c1'])
  assert.deepEqual(await claimsFor('"order guards"'), [])
})

test('a word typed with particles finds it without, and with others', async () => {
  assert.deepEqual(await claimsFor('사살을'), ['shot'])
  assert.deepEqual(await claimsFor('국경에서는 봉쇄까지'), ['joined', 'spaced'])
  assert.deepEqual(await claimsFor('국경봉쇄도'), ['joined', 'spaced'])
  const { hits } = await find('사살을', { noun: 'claim' })
  assert.deepEqual(
    hits[0]?.snippet.filter(({ isFound }) => isFound).map(({ text }) => text),
    ['사살'],
  )
  // Where it may be a part of the word, the word has to end there; in quotes and after a minus it is as it was typed.
  const texts = [
    '김정은 위원장',
    '김정일의 지시',
    '김정이 왔다',
    '함경북도',
    '함경도에서',
    '산마을에서',
    '산마루',
    '친김정은파',
  ]
  const found = async (q: string) => {
    const matched = await matches(texts, q)
    return texts.filter((_, index) => matched[index])
  }
  assert.deepEqual(await found('김정은'), ['김정은 위원장', '김정이 왔다', '친김정은파'])
  assert.deepEqual(await found('함경도는'), ['함경도에서'])
  assert.deepEqual(await found('산마을'), ['산마을에서'])
  assert.deepEqual(await found('"함경도는"'), [])
  assert.deepEqual(await claimsFor('국경 -봉쇄를'), ['joined'])
})

test('one box finds every noun, and says where the words stand', async () => {
  const { counts, hits } = await find('국경')
  assert.deepEqual(counts, { claim: 2, dossier: 1, actor: 1 })
  for (const { snippet } of hits) assert.ok(snippet.some(({ text, isFound }) => isFound && text === '국경'))
  const passages = await find('숙청', { noun: 'passage' })
  assert.deepEqual(
    passages.hits.map(({ id, starts }) => [id, starts]),
    [['report_r1', 0]],
  )
  assert.deepEqual((await find('사격')).counts, { directive: 1, dossier: 1 })
  assert.deepEqual((await find('총성')).counts, { incident: 1 })
})

test('asked for one noun or for all, the same hits are shown with the same words marked', async () => {
  const asked = { 국경: ['claim', 'dossier', 'actor'], 사격: ['directive', 'dossier'], 총성: ['incident'] } as const
  const more = { 숙청: ['passage'], order: ['claim', 'report'], Hoeryong: ['place'] } as const
  for (const [q, nouns] of Object.entries({ ...asked, ...more })) {
    const all = await find(q)
    for (const noun of nouns) {
      const one = await find(q, { noun })
      assert.deepEqual(
        one.hits,
        all.hits.filter((hit) => hit.noun === noun),
        `${q} ${noun}`,
      )
      assert.deepEqual(one.counts, { [noun]: all.counts[noun] })
    }
  }
  const pages = [1, 2, 3].map((page) => find('국경', { noun: 'claim', sort: 'oldest', size: 1, page }))
  const [first, second, beyond] = await Promise.all(pages)
  assert.deepEqual([first?.hits.length, second?.hits.length, beyond?.hits.length], [1, 1, 0])
  assert.notEqual(first?.hits[0]?.id, second?.hits[0]?.id)
  assert.deepEqual([first?.total, beyond?.total], [2, 2], 'the count does not hang on the page')
  assert.deepEqual((await find('흑해', { noun: 'claim' })).counts, {})
})

test('a place is found in any romanization, and what is filed under it by its filter', async () => {
  for (const q of ['회령', 'Hoeryong', 'Hoeryŏng', 'Hoiryong', '회령시']) {
    const { hits } = await find(q, { noun: 'place' })
    assert.deepEqual(
      hits.map(({ id }) => id),
      ['place_hoeryong'],
      q,
    )
  }
  assert.deepEqual(await claimsFor('국경', { place: idOf('place', 'hoeryong') }), ['spaced'])
})

test('filters are counted, those of where a claim stands too', async () => {
  const { filters } = await find('국경', { counts: true })
  assert.deepEqual(filters.kind, [{ value: 'event', label: null, count: 2 }])
  assert.deepEqual(
    filters.place?.map(({ value, count }) => [value, count]),
    [['place_hoeryong', 1]],
  )
  assert.deepEqual(filters.standing, [{ value: 'unassessed', label: null, count: 2 }])
  assert.equal((await find('국경', { standing: 'strong' })).total, 0)
  assert.equal((await find('국경', { standing: 'unassessed' })).total, 2)
})

test('what came out later or was recorded later leaves no trace, not in counts either', async () => {
  const from = (known: string | null, recorded: string | null) => ({ ...seat(), from: { known, recorded } })
  const early = await searchRecord(desk, from('2017-12-01', null), { ...ANY, q: '국경', counts: true })
  assert.deepEqual([early.counts.claim, early.filters.kind], [undefined, undefined])
  const before = await searchRecord(desk, from(null, '2020-01-01T00:00:00.000Z'), { ...ANY, q: '국경' })
  assert.equal(before.total, 0)
  const other = await openTestHouse(['own', 'starter'])
  await other.write(addSpecimen)
  assert.equal((await searchRecord(other.desk, other.seat('starter'), { ...ANY, q: 'guards' })).total, 0)
})

test('what an unfinished import brought is in no hit and no count before it ends', async () => {
  await write(async (tx, hand) => {
    await beginImport(tx, hand, { id: 'import_i1', sha256: 'c'.repeat(64), lines: 1 })
    await enterImport(tx, 'import_i1')
    await addReports(tx, hand, [aReport('brought', { title: '반입된 문서' })])
    await addTranscript(tx, hand, { ...aTranscript('brought', '반입된 본문'), language: 'ko' })
    await addClaims(tx, hand, [told('brought', '반입된 지시', { report: idOf('report', 'brought') })])
  })
  for (const table of ['report', 'transcript', 'claim'])
    await owner.unsafe(
      `alter table ${table} disable trigger user; update ${table} set import = 'import_i1' where id like '%brought';
       alter table ${table} enable trigger user`,
    )
  assert.deepEqual((await find('반입된', { counts: true })).counts, {})
  await write((tx, hand) => advanceImport(tx, hand, { id: 'import_i1', done: 1, isEnded: true }))
  assert.deepEqual((await find('반입된')).counts, { claim: 1, report: 1, passage: 1 })
})

test('keys are made anew some rows at a time, and what was found before is found again', async () => {
  const before = await find('국경')
  await owner.unsafe(`alter table claim disable trigger user; alter table transcript_window disable trigger user;
    update claim set search = ''; update transcript_window set search = '', report = null`)
  assert.equal((await find('국경')).counts.claim, undefined)
  await owner.begin((tx) => rekey(tx))
  assert.deepEqual(await find('국경'), before)
  assert.equal((await find('숙청', { noun: 'passage' })).hits[0]?.id, 'report_r1')
  await assert.rejects(owner`update claim set search = ''`, 'the locks are back')
})

test('a search is kept for everybody, and closed without being taken away', async () => {
  const { id } = await saveSearch(desk, seat(), { name: '국경', address: 'q=%EA%B5%AD%EA%B2%BD' })
  assert.deepEqual(
    (await listSavedSearches(desk, seat(), undefined)).map(({ name }) => name),
    ['국경'],
  )
  await closeSearch(desk, seat(), id)
  assert.deepEqual(await listSavedSearches(desk, seat(), undefined), [])
  assert.equal((await owner`select from saved_search where archive = 'own'`).length, 2)
  await assert.rejects(closeSearch(desk, seat(), id), (thrown) => isRefusal(thrown) && thrown.code === 'not-found')
})

test('whatever is typed is answered or refused, never a fault', async () => {
  const odd = [
    '"',
    '-',
    '*',
    '&|!()<->:',
    "'",
    "\\'",
    '\u0000',
    '\uD800',
    '한\uDC00글',
    '-국경',
    '"-"',
    '국경"',
    ':*',
    '총',
  ]
  for (const q of [...odd, '가'.repeat(10_000), '국경 '.repeat(3000), '-a '.repeat(3000), "x'; drop table claim"]) {
    const answer = await find(q).catch((thrown: unknown) => thrown)
    assert.ok(!(answer instanceof Error) || isRefusal(answer), `${q.slice(0, 20)}: ${String(answer)}`)
  }
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (q) => {
      const answer = await find(q, { noun: 'claim' }).catch((thrown: unknown) => thrown)
      assert.ok(!(answer instanceof Error) || isRefusal(answer), String(answer))
    }),
    { numRuns: 60 },
  )
})

const SYLLABLES = '국경봉쇄사살숙청을를이가지시도강자함북회령총격명령하라했다고'
const word = fc
  .array(fc.constantFrom(...Array.from(SYLLABLES)), { minLength: 1, maxLength: 6 })
  .map((all) => all.join(''))
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '))

const matches = async (texts: readonly string[], q: string): Promise<readonly boolean[]> => {
  const rows = await owner<{ found: boolean }[]>`
    select v::tsvector @@ ${tsqueryOf(q) ?? ''}::tsquery as found
    from json_array_elements_text(${JSON.stringify(texts.map((one) => tsvectorOf([one])))}::text::json)
      with ordinality as t (v, n)
    order by n
  `
  return rows.map(({ found }) => found)
}

/** What a scan looks for: the word, and without particles anywhere or, where in doubt, at the end of a word. */
const scanFor = (q: string): RegExp => {
  const stems = stemsOf(q).map(({ text, isSure }) =>
    isSure ? text : `${text}(?:(?![가-힣])|${PARTICLE_BEGINNINGS.join('|')})`,
  )
  return new RegExp([q, ...stems].join('|'))
}

test('two or three syllables find exactly the texts in which a scan finds them, without their particles too', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 5, maxLength: 20 }),
      word.filter((one) => one.length >= 2 && one.length <= 3),
      async (texts, q) => {
        assert.deepEqual(
          await matches(texts, q),
          texts.map((one) => scanFor(q).test(one)),
        )
      },
    ),
    { numRuns: 150 },
  )
})

test('any part of a word from two syllables on finds its text, joined or with a space in the midst', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.nat(), fc.nat(), async (one, from, length) => {
      const longest = one.split(' ').sort((a, b) => b.length - a.length)[0] ?? ''
      if (longest.length < 2) return
      const start = from % (longest.length - 1)
      const part = longest.slice(start, start + 2 + (length % (longest.length - start - 1)))
      assert.deepEqual(await matches([one], part), [true])
      if (part.length >= 4) {
        assert.deepEqual(await matches([one.replace(part, `${part.slice(0, 2)} ${part.slice(2)}`)], part), [true])
      }
    }),
    { numRuns: 150 },
  )
})

const LATIN = ['order', 'orders', 'ordered', 'Ordering', 'border', 'crossing', 'Crossings', 'shot', 'guard’s', 'Guards']
const latin = fc.array(fc.constantFrom(...LATIN), { minLength: 1, maxLength: 6 }).map((all) => all.join(' '))
/** An English word in whatever form, for a scan. */
const FORMS: Readonly<Record<string, RegExp>> = {
  order: /\border(?:s|ed|ing)?\b/i,
  crossing: /\bcrossings?\b/i,
  guards: /\bguard(?:s|’s)?\b/i,
}

test('English words in whatever form, phrases and what is left out find exactly what a scan finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(latin, { minLength: 5, maxLength: 20 }),
      fc.constantFrom(...Object.keys(FORMS)),
      fc.constantFrom(...Object.keys(FORMS)),
      async (texts, a, b) => {
        const has = (word: string) => (one: string) => FORMS[word]?.test(one) === true
        assert.deepEqual(await matches(texts, a), texts.map(has(a)))
        assert.deepEqual(
          await matches(texts, `${a} -${b}`),
          texts.map((one) => has(a)(one) && !has(b)(one)),
        )
        const both = new RegExp(`${FORMS[a]?.source} ${FORMS[b]?.source}`, 'i')
        assert.deepEqual(
          await matches(texts, `"${a} ${b}"`),
          texts.map((one) => both.test(one)),
        )
      },
    ),
    { numRuns: 100 },
  )
})

test('a text of a megabyte comes in and is found from its first word to its last', async () => {
  const long = `처음낱말 ${'국경경비대가 순찰을 돌았다. '.repeat(24_000)}마지막낱말`
  await write(async (tx, hand) => {
    await addReports(tx, hand, [aReport('long')])
    await addTranscript(tx, hand, { ...aTranscript('long', long), language: 'ko' })
  })
  const first = await find('처음낱말', { noun: 'passage' })
  const last = await find('마지막낱말', { noun: 'passage' })
  assert.deepEqual([first.total, last.total], [1, 1])
  assert.ok((last.hits[0]?.starts ?? 0) > 300_000)
})

test('a database of the locale C finds the same', async () => {
  const database = `${house.server.prefix}_${process.pid}_c`
  await onServer(house.server, (sql) =>
    sql.unsafe(`create database ${database} encoding 'UTF8' lc_collate 'C' lc_ctype 'C' template template0`),
  )
  const sql = connect(reachOf(house.server, database, 'owner'), 1)
  try {
    await sql`select 1`
    const texts = ['국경 봉쇄를', '국경봉쇄', 'Shooting ordered', '사살을', 'Café']
    for (const q of ['국경봉쇄', '사살', 'shoot*', 'order', 'cafe', '봉쇄']) {
      const [row] = await sql<{ found: readonly boolean[] }[]>`
        select array_agg(v::tsvector @@ ${tsqueryOf(q) ?? ''}::tsquery order by n) as found
        from unnest(${sql.array(texts.map((one) => tsvectorOf([one])))}::text[]) with ordinality as t (v, n)
      `
      assert.deepEqual(row?.found, await matches(texts, q), q)
      assert.ok(row?.found.includes(true), q)
    }
  } finally {
    await sql.end({ timeout: 5 })
    await onServer(house.server, (all) => all.unsafe(`drop database ${database} with (force)`))
  }
})
