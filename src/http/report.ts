import { dropForm, findForm, keepForm } from '../desk/home.js'
import { quoteClaim } from '../desk/claim.js'
import { showReport } from '../desk/reading.js'
import { findOriginal, listOutlets, listReports, readsAsMemo, receiveReport, warnOf } from '../desk/report.js'
import { ReadingPage } from '../pages/reading.js'
import { ReportFormPage, ReportListPage } from '../pages/report.js'
import { LANGUAGES } from '../record/bilingual.js'
import type { ReportCard } from '../record/card.js'
import { readId, type ReportId } from '../record/id.js'
import { refuse, type Refusal } from '../record/refusal.js'
import { REPORT_KINDS, type ReportKind } from '../record/report.js'
import { identityWarnings } from '../record/warning.js'
import { REPORT } from '../words/report.js'
import type { Answer } from './answer.js'
import { draftForm } from './claim.js'
import { quoteInput } from './claimform.js'
import { choiceIn, textIn, type Fields } from './form.js'
import { doneOr, FRESH, frameOf, pageOf } from './frame.js'
import { exported, listAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

const COLUMNS: readonly (readonly [string, (card: ReportCard) => unknown])[] = [
  ['id', (card) => card.id],
  ['published', (card) => card.published?.edtf],
  ['title', (card) => card.title],
  ['outlet', (card) => card.outlet],
  ['kind', (card) => card.kind],
  ['language', (card) => card.language],
  ['says_en', (card) => card.says?.en],
  ['says_ko', (card) => card.says?.ko],
  ['link', (card) => card.link],
  ['text_held', (card) => card.isHeld],
  ['claims', (card) => card.claims],
  ['open_drafts', (card) => card.openDrafts],
]

const list = async (visit: Visit): Promise<Answer> => {
  const { desk, seat } = visit
  const filters = ['q', 'kind', 'language', 'outlet', 'held', 'open', 'from', 'to']
  const ask = listAsk(visit, filters, { sort: 'published', descending: true })
  const listing = await listReports(desk, seat, {
    page: ask.page,
    size: ask.size,
    sort: ask.sort,
    descending: ask.descending,
    q: ask.text('q'),
    kind: ask.choice('kind', REPORT_KINDS),
    language: ask.choice('language', LANGUAGES),
    outlet: ask.text('outlet'),
    held: ask.choice('held', ['yes', 'no']),
    open: ask.choice('open', ['yes']),
    from: ask.day('from'),
    to: ask.day('to'),
  })
  const outlets = await listOutlets(desk, seat, null)
  return (
    exported(ask, `reports-${visit.archive.id}`, listing.rows, COLUMNS) ??
    pageOf(
      ReportListPage({
        frame: await frameOf(visit),
        listing,
        asked: ask.asked,
        outlets,
        sort: ask.sort,
        descending: ask.descending,
      }),
    )
  )
}

const formName = (kind: ReportKind): string => (kind === 'memo' ? 'report-memo' : 'report-material')

const form = async (visit: Visit): Promise<Answer> => {
  if (!visit.archive.isWritable) return refuse('archive-read-only', { archive: visit.archive.id })
  const kind = REPORT_KINDS.find((name) => name === visit.query.get('kind')) ?? 'article'
  const kept = await findForm(visit.desk, visit.seat, formName(kind))
  const original = visit.query.get('translation_of')
  const typed = { ...kept?.fields, ...(original === null ? {} : { translation_of: original.slice(0, 200) }) }
  return pageOf(ReportFormPage({ frame: await frameOf(visit), kind, typed, refusal: null, isRestored: kept !== null }))
}

/** The bytes of a sent form: the file, else the pasted text. Refuses `text-empty`. */
const bytesIn = (fields: Fields) => {
  const file = fields.files.get('file')
  if (file)
    return {
      bytes: file.bytes,
      name: file.name.normalize('NFC'),
      mediaType: file.mediaType || null,
      method: 'uploaded' as const,
    }
  const text = fields.texts.get('text')?.[0]?.replaceAll('\r\n', '\n') ?? ''
  if (text.trim() === '') return refuse('text-empty')
  return { bytes: new TextEncoder().encode(text), name: null, mediaType: 'text/plain', method: 'pasted' as const }
}

/** What somebody told us is looked through before anything of it is kept; public reports are warned of afterwards. */
const ASKED_FIRST: readonly ReportKind[] = ['memo', 'interview']

/** Refuses `identity-pattern` for what looks like an identity, unless somebody looked and says that it is none. */
const refuseUnseen = (fields: Fields): void => {
  if (textIn(fields, 'identity_checked') !== null) return
  const { bytes, name } = bytesIn(fields)
  const [warning] = warnOf(bytes, name)
  const typed = ['title', 'note', 'outlet'].map((field) => textIn(fields, field) ?? '').join('\n')
  const [other] = identityWarnings(typed)
  const found = warning ?? other
  if (found) refuse('identity-pattern', { kind: found.kind, at: found.start + 1 })
}

/** The report that a typed text names: an id, or an address of a page of it. */
const reportIn = (typed: string): string => /report_[A-Za-z0-9-]+/.exec(typed)?.[0] ?? typed

const receive = async (visit: Visit): Promise<Answer> => {
  const { desk, seat, fields } = visit
  const kind = choiceIn(fields, 'kind', REPORT_KINDS, 'article')
  return doneOr(
    visit,
    async () => {
      const translationOf = textIn(fields, 'translation_of')
      if (ASKED_FIRST.includes(kind)) refuseUnseen(fields)
      const received = await receiveReport(desk, seat, {
        kind,
        ...bytesIn(fields),
        outlet: textIn(fields, 'outlet'),
        language: choiceIn(fields, 'language', LANGUAGES, null),
        title: textIn(fields, 'title'),
        published: textIn(fields, 'published'),
        byline: textIn(fields, 'byline'),
        link: textIn(fields, 'link'),
        translationOf: translationOf ? readId('report', reportIn(translationOf)) : null,
        note: textIn(fields, 'note'),
      })
      await dropForm(desk, seat, formName(kind))
      return received
    },
    (received) => `/${visit.archive.id}/reports/${received.id}?new=1`,
    async (refusal, typed) =>
      pageOf(ReportFormPage({ frame: await frameOf(visit), kind, typed, refusal, isRestored: false })),
  )
}

const reading = async (
  visit: Visit,
  id: ReportId,
  state: { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null },
): Promise<Answer> => {
  const sheet = await showReport(visit.desk, visit.seat, id)
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  const isNew = visit.query.has('new')
  const text = isNew && sheet.transcript ? new TextEncoder().encode(sheet.transcript.text) : null
  const warnings = text ? warnOf(text, null) : []
  const isMistaken = text !== null && sheet.report.kind === 'article' && (await readsAsMemo(text, 'text.txt'))
  const news = [...(isNew ? [REPORT.receivedFlash] : []), ...(isMistaken ? [REPORT.keptAsArticle] : [])]
  return pageOf(ReadingPage({ frame: await frameOf(visit), sheet, warnings, news, refused: null, ...state }))
}

const original = async (visit: Visit): Promise<Answer> => {
  const { original: kept, bytes } = await findOriginal(visit.desk, visit.seat, readId('report', visit.part('id')))
  // Served as a download of an opaque kind: what came from outside is never shown by the browser as a page of ours.
  return {
    kind: 'bytes',
    bytes,
    mediaType: 'application/octet-stream',
    name: kept.name ?? `${kept.sha256.slice(0, 16)}.txt`,
    policy: "default-src 'none'; sandbox",
  }
}

const state = async (visit: Visit): Promise<Answer> => {
  const report = readId('report', visit.part('id'))
  return doneOr(
    visit,
    async () => quoteClaim(visit.desk, visit.seat, await quoteInput(visit, report)),
    (claim) => `/${visit.archive.id}/reports/${report}#at-${claim.id}`,
    (refusal, typed) =>
      typed.draft
        ? draftForm(visit, readId('draft', typed.draft), { refusal, typed })
        : reading(visit, report, { refusal, typed }),
  )
}

const keep = async (visit: Visit): Promise<Answer> => {
  const typed = Object.fromEntries(
    [...visit.fields.texts].filter(([name]) => name !== 'token').map(([name, values]) => [name, values.join('\n')]),
  )
  return { kind: 'json', value: await keepForm(visit.desk, visit.seat, { form: visit.part('form'), fields: typed }) }
}

export const REPORT_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/reports', answer: list },
  { method: 'GET', path: '/:archive/reports/new', answer: form },
  { method: 'POST', path: '/:archive/reports', answer: receive, again: true },
  {
    method: 'GET',
    path: '/:archive/reports/:id',
    answer: (visit) => reading(visit, readId('report', visit.part('id')), FRESH),
  },
  { method: 'GET', path: '/:archive/reports/:id/original', answer: original },
  { method: 'POST', path: '/:archive/reports/:id/claims', answer: state, again: true },
  { method: 'POST', path: '/:archive/kept/:form', answer: keep },
]
