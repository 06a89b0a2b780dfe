import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHouse } from '../../src/open.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import { addArchive } from '../../src/store/archive.js'
import { inArchive } from '../../src/store/database.js'
import { addPlaces } from '../../src/store/place.js'
import { aPlace } from '../store/specimen.js'
import { openProgram, type Program } from './program.js'

type Line = Readonly<Record<string, unknown>>
const lines = (text: string): readonly Line[] =>
  text
    .trim()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)

/** What a verb says as JSON, having ended well. */
const told = async ({ also }: Program, ...words: readonly string[]): Promise<readonly Line[]> => {
  const { code, out, err } = await also(...words, '--json')
  assert.equal(code, 0, err)
  return lines(out)
}

type Bad = readonly [code: number, what: RegExp, ...words: string[]]

/** Bad input: the code with which each ends, and what its sentence names. */
const refused = async ({ runEach }: Program, verb: string, rows: readonly Bad[]): Promise<void> => {
  const asked = rows.map(([, , ...words]) => [verb, ...words])
  for (const [at, done] of (await runEach(asked)).entries()) {
    const [code, what] = rows[at] as Bad
    assert.deepEqual([done.code, done.out], [code, ''], asked[at]?.join(' '))
    assert.match(done.err, what, asked[at]?.join(' '))
  }
}

test('spellings are decided, decided anew, printed as a sheet and lifted in the terminal', async (t) => {
  const program = await openProgram(t)
  await program.start()
  assert.match((await program.run('spellings')).err, /Nothing/)
  const decided = ['--others', 'Hyeosan; 헤산', '--because', 'as our pages have had it']
  const [first] = await told(program, 'spellings', 'rule', '--subject', 'Hyesan', '--en', 'Hyesan', ...decided)
  const id = String(first?.id)
  assert.match(id, /^ruling_/)
  // The same name by its id, decided anew: one decision, its newest words.
  const again = ['spellings', 'rule', '--subject', 'hyesan', '--en', 'Hyesan', '--ko', '혜산', '--scheme', 'mr']
  assert.deepEqual(await told(program, ...again, ...decided), [{ id }])
  const term = ['--term', '고난의 행군', '--ko', '고난의 행군', '--en', 'Arduous March', '--because', '관용']
  await told(program, 'spellings', 'rule', ...term)
  const listed = await told(program, 'spellings', 'list')
  const shown = new Map(listed.map(({ kind, ruling, others }) => [kind, [(ruling as Line).spells, others]]))
  assert.deepEqual(shown.get('term'), [
    { en: 'Arduous March', ko: '고난의 행군' },
    { en: [], ko: [] },
  ])
  assert.deepEqual(shown.get('place'), [
    { en: 'Hyesan', ko: '혜산' },
    { en: ['Hyeosan'], ko: ['헤산'] },
  ])
  assert.equal(listed.length, 2)
  assert.deepEqual(
    (await told(program, 'spellings', '--words', 'arduous')).map(({ kind }) => kind),
    ['term'],
  )
  assert.deepEqual(
    (await told(program, 'spellings', '--kind', 'place')).map(({ kind }) => kind),
    ['place'],
  )
  const [head, ...rows] = (await program.also('spellings', '--csv')).out.trimEnd().split('\r\n')
  assert.match(head ?? '', /^\uFEFF?id,kind,/)
  assert.ok(rows.length === 2 && rows.some((row) => row.startsWith(`${id},place,`)), rows.join('\n'))
  const sheet = (await program.run('spellings', '--html')).out
  assert.match(sheet, /^<!doctype html>[^]*고난의 행군[^]*<\/html>\s*$/i)

  assert.match((await program.also('spellings', 'lift', id, '--because', 'no longer ours')).out, new RegExp(id))
  assert.equal((await told(program, 'spellings')).length, 1)
  assert.equal((await told(program, 'spellings', '--lifted')).length, 2)

  const bad: readonly Bad[] = [
    [1, /already/, 'lift', id, '--because', 'twice'],
    [1, /ruling_none/, 'lift', 'ruling_none', '--because', 'x'],
    [1, /“?hyesan/i, 'lift', 'hyesan', '--because', 'x'],
    [2, /spellings lift RULING/, 'lift'],
    [2, /list\|rule\|lift/, 'crown'],
    [1, /--kind.*river|river.*--kind/, 'list', '--kind', 'river'],
    [1, /reason/, 'rule', '--subject', 'Hyesan', '--ko', '혜산'],
    [1, /\bko\b/, 'rule', '--subject', 'Hyesan', '--because', 'x'],
    [1, /Nowhereville/, 'rule', '--subject', 'Nowhereville', '--ko', '없음', '--because', 'x'],
    [1, /혜산/, 'rule', '--subject', 'Hyesan', '--en', '혜산', '--because', 'x'],
    [1, /wade/, 'rule', '--subject', 'Hyesan', '--ko', '혜산', '--scheme', 'wade', '--because', 'x'],
    [1, /120/, 'rule', '--term', 'x'.repeat(200), '--en', 'x', '--because', 'x'],
  ]
  await refused(program, 'spellings', bad)
  assert.equal((await told(program, 'spellings', '--lifted')).length, 2, 'nothing that was refused was written')
})

test('two names are said to be one, or two, and the word is taken back, in the terminal', async (t) => {
  const program = await openProgram(t)
  await program.start()
  const merge = (...words: readonly string[]) => told(program, 'merge', ...words)
  const [done] = lines(
    (await program.run('merge', 'place_hyesan', 'place_kanggye', '--because', 'one town in two lists', '--json')).out,
  )
  assert.deepEqual([done?.kept, done?.other], ['place_hyesan', 'place_kanggye'])
  const word = String(done?.id)
  const [kept, other] = ['place_hyesan', 'place_kanggye'] as const
  await refused(program, 'merge', [
    [1, /place_kanggye/, kept, other, '--because', 'again'],
    [1, /place_hyesan/, 'place_musan', other, '--because', 'it is another’s already'],
  ])
  const back = await program.run('merge', '--undo', word, '--because', 'they are two')
  assert.deepEqual([back.code, back.out.includes(word)], [0, true], back.err)
  await refused(program, 'merge', [[1, /already|taken back/, '--undo', word, '--because', 'twice']])
  // By a name, and apart.
  const [apart] = await merge(kept, 'Kanggye', '--apart', '--because', 'a hundred kilometres lie between')
  assert.equal(apart?.other, other)

  const bad: readonly Bad[] = [
    [2, /merge KEPT OTHER/],
    [2, /merge KEPT OTHER/, kept],
    [1, /reason/, kept, other],
    [1, /“Hyesan”/, 'Hyesan', other, '--because', 'x'],
    [1, /place_none/, kept, 'place_none', '--because', 'x'],
    [1, /Nowhereville/, kept, 'Nowhereville', '--because', 'x'],
    [1, /place_hyesan/, kept, kept, '--because', 'x'],
    [1, /./, kept, 'actor_state-security-ministry', '--because', 'x'],
    [1, /sameness_none/, '--undo', 'sameness_none', '--because', 'x'],
  ]
  await refused(program, 'merge', bad)
})

test('the terminal says what of the gazetteer an archive lacks, and adds it once', async (t) => {
  const program = await openProgram(t, {}, 'fresh')
  // An archive from before there was a gazetteer, with one place of its own under an id that the gazetteer has too.
  const house = await openHouse(program.home, {}, { joining: false })
  await inArchive(house.desk.sql, 'own', 'read write', async (tx) => {
    const at = house.desk.now()
    await addArchive(tx, 'own', at)
    const own = aPlace('chagang', { kind: 'province', display: { en: 'Our own Chagang', ko: '자강도' } })
    await addPlaces(tx, { archive: 'own', at, member: FIRST_MEMBER.id }, [own])
  })
  await house.close()
  const [lacks] = await told(program, 'gazetteer')
  assert.ok(
    Number(lacks?.places) > 200 && Number(lacks?.actors) > 50 && lacks?.isAdded === false,
    JSON.stringify(lacks),
  )
  // From here on beside a running program; alone each verb starts and stops the database.
  await program.start()
  const said = await program.run('gazetteer')
  assert.match(said.out, new RegExp(`lacks ${String(lacks?.places)} places and ${String(lacks?.actors)} bodies`))
  assert.deepEqual(await told(program, 'gazetteer', '--add'), [{ ...lacks, isAdded: true }])
  assert.deepEqual(await told(program, 'gazetteer'), [{ places: 0, actors: 0, isAdded: false }])
  assert.deepEqual(await told(program, 'gazetteer', '--add'), [{ places: 0, actors: 0, isAdded: true }])
  const found = await told(program, 'search', '자강도')
  assert.match(JSON.stringify(found), /Our own Chagang/)
  await refused(program, 'gazetteer', [
    [2, /“elsewhere”/, '--archive', 'elsewhere'],
    [2, /gazetteer/, 'everything'],
    [2, /--remove/, '--remove'],
  ])
})
