import { PairPage } from '../pages/pair.js'
import { openMarks, type PairRow } from '../record/drift.js'
import { readId, type ReportId } from '../record/id.js'
import type { Answer } from './answer.js'
import { requiredIn, textIn } from './form.js'
import { doneOr, FRESH, frameOf, pageOf } from './frame.js'
import { exported, listAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

const COLUMNS: readonly (readonly [string, (row: PairRow) => unknown])[] = [
  ['en_draft', (row) => row.en?.id],
  ['en_start', (row) => row.en?.proposal.start],
  ['en_end', (row) => row.en?.proposal.end],
  ['en_passage', (row) => row.en?.proposal.passage],
  ['ko_draft', (row) => row.ko?.id],
  ['ko_start', (row) => row.ko?.proposal.start],
  ['ko_end', (row) => row.ko?.proposal.end],
  ['ko_passage', (row) => row.ko?.proposal.passage],
  ['differs', (row) => row.marks.map(({ field }) => field).join(' ')],
  ['open', (row) => openMarks(row).join(' ')],
]

/** Comes with the reader, which a door that is only knocked at does without. */
const pairs = () => import('../desk/pair.js')

const otherIn = (text: string | null | undefined): ReportId | null => (text ? readId('report', text) : null)

const show = async (
  visit: Visit,
  state: {
    readonly typed: Readonly<Record<string, string>>
    readonly refusal: Parameters<typeof PairPage>[0]['refusal']
  },
): Promise<Answer> => {
  const report = readId('report', visit.part('id'))
  const ask = listAsk(visit, ['only', 'with'], { sort: 'text', descending: false })
  const only = ask.choice('only', ['drift', 'open'])
  const { showPair } = await pairs()
  const sheet = await showPair(visit.desk, visit.seat, { report, other: otherIn(ask.text('with') ?? state.typed.with) })
  const rows = sheet.rows.filter((row) =>
    only === 'open' ? openMarks(row).length > 0 : only === null || row.marks.length > 0,
  )
  if (ask.format === 'json') return { kind: 'json', value: { ...sheet, rows } }
  return (
    exported(ask, `pair-${report}`, rows, COLUMNS) ??
    pageOf(PairPage({ frame: await frameOf(visit), report, sheet: { ...sheet, rows }, asked: ask.asked, ...state }))
  )
}

const settle = async (visit: Visit): Promise<Answer> => {
  const { fields } = visit
  const report = readId('report', visit.part('id'))
  const [en, ko] = [textIn(fields, 'en'), textIn(fields, 'ko')]
  const other = textIn(fields, 'with')
  return doneOr(
    visit,
    async () =>
      (await pairs()).settleDrift(visit.desk, visit.seat, {
        report,
        other: otherIn(other),
        en: en ? readId('draft', en) : null,
        ko: ko ? readId('draft', ko) : null,
        field: requiredIn(fields, 'field'),
        follows: requiredIn(fields, 'follows'),
        reason: textIn(fields, 'reason') ?? '',
      }),
    () => `/${visit.archive.id}/reports/${report}/beside${other ? `?with=${other}` : ''}#${en ?? ko ?? 'rows'}`,
    (refusal, typed) => show(visit, { refusal, typed }),
  )
}

export const PAIR_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/reports/:id/beside', answer: (visit) => show(visit, FRESH) },
  { method: 'POST', path: '/:archive/reports/:id/beside', answer: settle, again: true },
]
