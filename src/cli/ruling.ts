import { addGazetteer, gazetteerGap } from '../desk/import.js'
import { liftRuling, listRulings, ruleSpelling } from '../desk/ruling/ruling.js'
import { keepApart, mergeNames, undoSameness } from '../desk/ruling/sameness.js'
import { csvOf } from '../http/answer.js'
import { isId, readId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { RULING_KINDS, type RulingCard } from '../record/ruling/ruling.js'
import type { NamedId } from '../record/ruling/sameness.js'
import { CLI } from '../words/cli.js'
import { gazetteerSaid, liftedSaid, mergedSaid, ruledSaid, RULING_CLI, RULING_OPTION } from '../words/ruling/ruling.js'
import { say } from '../words/said.js'
import { gazetteerFiles, withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const kindIn = (call: Call) => {
  const value = call.text('kind')
  if (value === null) return null
  return (
    RULING_KINDS.find((one) => one === value) ??
    refuse('choice-unknown', { field: '--kind', value: value.slice(0, 40) })
  )
}

const lineOf = ({ ruling, others }: RulingCard): string =>
  [
    ruling.id,
    ruling.spells.ko ?? '—',
    ruling.spells.en ?? '—',
    [...others.ko, ...others.en].join(', ') || '—',
    ruling.reason,
  ].join(' · ')

/** Loaded when a sheet is asked for: with it come all pages. */
const pages = () => import('../http/ruling/ruling.js')

const list = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const cards = await listRulings(desk, seat, {
      q: call.text('words'),
      kind: kindIn(call),
      state: call.has('lifted') ? null : 'stands',
    })
    const sheet = call.has('csv') || call.has('html') ? await pages() : null
    if (sheet && call.has('csv')) {
      const cells = cards.map((card) => sheet.RULING_COLUMNS.map(([, cell]) => cell(card)))
      call.out(
        csvOf(
          sheet.RULING_COLUMNS.map(([title]) => title),
          cells,
        ).trimEnd(),
      )
    } else if (sheet) call.out(sheet.houseSheet(cards, call.language, desk.now(), true))
    else for (const card of cards) call.out(call.isJson ? JSON.stringify(card) : lineOf(card))
    if (cards.length === 0 && !call.isJson) call.err(say(CLI.nothing, call.language))
    return 0
  })

const rule = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const done = await ruleSpelling(desk, seat, {
      subject: call.text('subject'),
      term: call.text('term'),
      en: call.text('en'),
      ko: call.text('ko'),
      north: call.text('north'),
      scheme: call.text('scheme'),
      others: (call.text('others') ?? '').split(';'),
      reason: call.text('because'),
      version: null,
    })
    call.out(call.isJson ? JSON.stringify(done) : say(ruledSaid(done.id), call.language))
    return 0
  })

const lift = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const id = readId('ruling', call.words[1] ?? refuse('usage', { what: 'attested spellings lift RULING' }))
    const done = await liftRuling(desk, seat, { id, reason: call.text('because') })
    call.out(call.isJson ? JSON.stringify(done) : say(liftedSaid(done.id), call.language))
    return 0
  })

const spellings = (call: Call): Promise<number> => {
  const verb = call.words[0] ?? 'list'
  if (verb === 'list') return list(call)
  if (verb === 'rule') return rule(call)
  return verb === 'lift' ? lift(call) : refuse('usage', { what: 'attested spellings list|rule|lift' })
}

const namedIn = (typed: string): NamedId =>
  isId('place', typed) || isId('actor', typed) ? typed : refuse('not-found', { id: typed.slice(0, 80) })

const merge = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const reason = call.text('because')
    const undo = call.text('undo')
    const [kept, other] = call.words
    const input = () =>
      kept === undefined || other === undefined
        ? refuse('usage', { what: 'attested merge KEPT OTHER' })
        : { kept: namedIn(kept), other, reason }
    const done =
      undo !== null
        ? await undoSameness(desk, seat, { id: readId('sameness', undo), reason })
        : call.has('apart')
          ? await keepApart(desk, seat, input())
          : await mergeNames(desk, seat, input())
    call.out(call.isJson ? JSON.stringify(done) : say(mergedSaid(done.id), call.language))
    return 0
  })

const gazetteer = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const files = gazetteerFiles()
    const gap = await gazetteerGap(desk, seat, files)
    const counts = { places: gap.places.length, actors: gap.actors.length }
    if (call.has('add')) await addGazetteer(desk, seat, files)
    if (call.isJson) call.out(JSON.stringify({ ...counts, isAdded: call.has('add') }))
    else call.out(say(gazetteerSaid(counts.places, counts.actors, call.has('add')), call.language))
    return 0
  })

export const RULING_VERBS: readonly Verb[] = [
  {
    name: 'spellings',
    words: 'list|rule|lift',
    least: 0,
    most: 2,
    says: RULING_CLI.spellings,
    options: [
      { name: 'words', value: 'TEXT', says: RULING_OPTION.words },
      { name: 'kind', value: 'place|actor|term', says: RULING_OPTION.kind },
      { name: 'lifted', value: null, says: RULING_OPTION.lifted },
      { name: 'csv', value: null, says: RULING_OPTION.csv },
      { name: 'html', value: null, says: RULING_OPTION.html },
      { name: 'subject', value: 'NAME', says: RULING_OPTION.subject },
      { name: 'term', value: 'WORD', says: RULING_OPTION.term },
      { name: 'en', value: 'TEXT', says: RULING_OPTION.en },
      { name: 'ko', value: 'TEXT', says: RULING_OPTION.ko },
      { name: 'north', value: 'TEXT', says: RULING_OPTION.north },
      { name: 'scheme', value: 'SCHEME', says: RULING_OPTION.scheme },
      { name: 'others', value: 'TEXT', says: RULING_OPTION.others },
      { name: 'because', value: 'TEXT', says: RULING_OPTION.because },
    ],
    run: spellings,
  },
  {
    name: 'merge',
    words: 'KEPT OTHER',
    least: 0,
    most: 2,
    says: RULING_CLI.merge,
    options: [
      { name: 'because', value: 'TEXT', says: RULING_OPTION.because },
      { name: 'apart', value: null, says: RULING_OPTION.apart },
      { name: 'undo', value: 'SAMENESS', says: RULING_OPTION.undo },
    ],
    run: merge,
  },
  {
    name: 'gazetteer',
    words: '',
    least: 0,
    most: 0,
    says: RULING_CLI.gazetteer,
    options: [{ name: 'add', value: null, says: RULING_OPTION.add }],
    run: gazetteer,
  },
]
