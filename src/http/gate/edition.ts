import { findEditionFile, showEdition } from '../../desk/dossier.js'
import {
  addEditionNotice,
  aftermathOf,
  decideHidden,
  hideEdition,
  listNotices,
  recordAddress,
  usesOfClaim,
} from '../../desk/gate/notice.js'
import { CorrectionsPage, UsesPage } from '../../pages/gate/aftermath.js'
import { EditionPage } from '../../pages/gate/edition.js'
import { copyOf } from '../../press/copy.js'
import { bilingual } from '../../record/bilingual.js'
import { printedIn } from '../../record/gate/check.js'
import { DECISIONS, HIDE_CLASSES, NOTICES, SEVERITIES, type Notice } from '../../record/gate/notice.js'
import { readId } from '../../record/id.js'
import { isRefusal, refuse, type Refusal } from '../../record/refusal.js'
import { koreanDay } from '../../record/time/day.js'
import { HIDE_CLASS, NOTICE_KIND, tombstoneOf } from '../../words/gate/notice.js'
import { say } from '../../words/said.js'
import { sayDay } from '../../words/when.js'
import type { Answer } from '../answer.js'
import { EDITION_POLICY } from '../door.js'
import { choiceIn, requiredIn, textIn } from '../form.js'
import { doneOr, FRESH, frameOf, pageOf } from '../frame.js'
import { exported, listAsk } from '../list.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }
const editionIn = (visit: Visit) => readId('edition', visit.part('id'))

const show = async (visit: Visit, state: State): Promise<Answer> => {
  const id = editionIn(visit)
  const [found, after] = await Promise.all([
    showEdition(visit.desk, visit.seat, id),
    aftermathOf(visit.desk, visit.seat, id),
  ])
  if (visit.wantsJson) return { kind: 'json', value: { ...found, ...after } }
  const claim = visit.query.get('claim')?.slice(0, 90)
  const typed = claim ? { claim, ...state.typed } : state.typed
  return pageOf(EditionPage({ frame: await frameOf(visit), ...found, after, typed, refusal: state.refusal }))
}

const KINDS: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json',
  txt: 'text/plain; charset=utf-8',
  'tlog-proof': 'text/plain; charset=utf-8',
  svg: 'image/svg+xml',
}

/** A file as printed; of a withheld edition the tombstone stands in the place of each but its manifest. */
const file = async (visit: Visit): Promise<Answer> => {
  const path = visit.part('path')
  const id = editionIn(visit)
  try {
    const found = await findEditionFile(visit.desk, visit.seat, { id, path })
    const mediaType = KINDS[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
    return { kind: 'bytes', bytes: found.bytes, mediaType, name: null, policy: EDITION_POLICY }
  } catch (thrown) {
    if (!isRefusal(thrown) || thrown.code !== 'edition-withheld' || !path.endsWith('.html')) throw thrown
    return show(visit, FRESH)
  }
}

const onEdition =
  (does: (visit: Visit) => Promise<unknown>) =>
  (visit: Visit): Promise<Answer> =>
    doneOr(
      visit,
      () => does(visit),
      () => `/${visit.archive.id}/editions/${editionIn(visit)}`,
      (refusal, typed) => show(visit, { refusal, typed }),
    )

const notice = onEdition(async (visit) => {
  const { fields, desk, seat } = visit
  const claim = textIn(fields, 'claim')
  return addEditionNotice(desk, seat, {
    edition: editionIn(visit),
    claim: claim === null ? null : readId('claim', claim),
    kind: choiceIn(fields, 'kind', NOTICES, null) ?? refuse('field-missing', { field: 'kind' }),
    was: bilingual(textIn(fields, 'was_en'), textIn(fields, 'was_ko')),
    is: bilingual(textIn(fields, 'is_en'), textIn(fields, 'is_ko')),
    why: bilingual(textIn(fields, 'why_en'), textIn(fields, 'why_ko')),
    severity: choiceIn(fields, 'severity', SEVERITIES, 'small'),
    channels: textIn(fields, 'channels'),
  })
})

const hide = onEdition((visit) =>
  hideEdition(visit.desk, visit.seat, {
    edition: editionIn(visit),
    class: choiceIn(visit.fields, 'class', HIDE_CLASSES, null) ?? refuse('field-missing', { field: 'class' }),
  }),
)

const address = onEdition((visit) =>
  recordAddress(visit.desk, visit.seat, {
    edition: editionIn(visit),
    url: requiredIn(visit.fields, 'url'),
    day: requiredIn(visit.fields, 'day'),
    headline: requiredIn(visit.fields, 'headline'),
    language: textIn(visit.fields, 'language') ?? visit.language,
  }),
)

const decide = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    () =>
      decideHidden(visit.desk, visit.seat, {
        withdrawal: visit.part('id'),
        decision: choiceIn(visit.fields, 'decision', DECISIONS, null) ?? refuse('field-missing', { field: 'decision' }),
      }),
    ({ id }) => `/${visit.archive.id}/editions/${id}`,
    (refusal) => corrections(visit, refusal),
  )

/** The text of exactly a published edition, to paste elsewhere. Refuses `edition-withheld`. */
const copy = async (visit: Visit): Promise<Answer> => {
  const { bytes } = await findEditionFile(visit.desk, visit.seat, { id: editionIn(visit), path: 'dossier.json' })
  const printed = printedIn(new Map([['dossier.json', bytes]])) ?? refuse('edition-broken', { path: 'dossier.json' })
  const language =
    visit.query.get('language') === 'ko' ? 'ko' : visit.query.get('language') === 'en' ? 'en' : visit.language
  return { kind: 'text', text: copyOf(printed, language), mediaType: 'text/plain; charset=utf-8', name: null }
}

const COLUMNS: readonly (readonly [string, (notice: Notice) => unknown])[] = [
  ['id', (one) => one.id],
  ['kind', (one) => one.kind],
  ['edition', (one) => one.edition],
  ['number', (one) => one.number],
  ['on', (one) => koreanDay(one.at)],
  ['was_en', (one) => one.was?.en],
  ['was_ko', (one) => one.was?.ko],
  ['is_en', (one) => one.is?.en],
  ['is_ko', (one) => one.is?.ko],
  ['why_en', (one) => one.why?.en],
  ['why_ko', (one) => one.why?.ko],
]

const corrections = async (visit: Visit, refusal: Refusal | null = null): Promise<Answer> => {
  const ask = listAsk(visit, ['kind'], { sort: 'on', descending: true })
  const kind = ask.choice('kind', NOTICES)
  const all = await listNotices(visit.desk, visit.seat, null)
  const notices = all.notices.filter((one) => kind === null || one.kind === kind)
  const frame = await frameOf(visit)
  const withdrawals = kind === null ? all.withdrawals : []
  return (
    exported(ask, `corrections-${visit.archive.id}`, notices, COLUMNS) ??
    pageOf(CorrectionsPage({ frame, ...all, notices, withdrawals, asked: ask.asked, refusal }))
  )
}

/** The feed: one item for each notice and each tombstone, as JSON Feed 1.1; no member is named in it. */
const feed = async (visit: Visit): Promise<Answer> => {
  const { notices, withdrawals } = await listNotices(visit.desk, visit.seat, null)
  const items = [
    ...notices.map((one) => ({
      id: one.id,
      url: `/${visit.archive.id}/editions/${one.edition}#${one.id}`,
      title: say(NOTICE_KIND[one.kind], visit.language),
      date_published: one.at,
      content_text: [one.was, one.is, one.why]
        .flatMap((said) => said?.[visit.language] ?? said?.en ?? said?.ko ?? [])
        .join('\n'),
      _attested: {
        kind: one.kind,
        edition: one.number,
        was: one.was,
        is: one.is,
        why: one.why,
        severity: one.severity,
      },
    })),
    ...withdrawals.map((one) => ({
      id: one.id,
      url: `/${visit.archive.id}/editions/${one.edition}`,
      title: say(tombstoneOf(HIDE_CLASS[one.class], sayDay(koreanDay(one.at))), visit.language),
      date_published: one.at,
      content_text: '',
      _attested: {
        kind: 'safety-withdrawal',
        edition: one.number,
        class: one.class,
        decision: one.decision?.is ?? null,
      },
    })),
  ].sort((a, b) => (a.date_published < b.date_published ? 1 : -1))
  const value = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${visit.archive.id}`,
    language: visit.language,
    items,
  }
  return { kind: 'json', value }
}

const uses = async (visit: Visit): Promise<Answer> => {
  const claim = readId('claim', visit.part('id'))
  const found = await usesOfClaim(visit.desk, visit.seat, claim)
  if (visit.wantsJson) return { kind: 'json', value: found }
  return pageOf(UsesPage({ frame: await frameOf(visit), claim, uses: found }))
}

export const EDITION_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/editions/:id', answer: (visit) => show(visit, FRESH) },
  { method: 'GET', path: '/:archive/editions/:id/files/:path{.+}', answer: file },
  { method: 'GET', path: '/:archive/editions/:id/copy', answer: copy },
  { method: 'POST', path: '/:archive/editions/:id/notices', answer: notice, again: true },
  { method: 'POST', path: '/:archive/editions/:id/withdrawals', answer: hide, again: true },
  { method: 'POST', path: '/:archive/editions/:id/addresses', answer: address, again: true },
  { method: 'POST', path: '/:archive/withdrawals/:id/decision', answer: decide, again: true },
  { method: 'GET', path: '/:archive/corrections', answer: (visit) => corrections(visit) },
  { method: 'GET', path: '/:archive/corrections/feed.json', answer: feed },
  { method: 'GET', path: '/:archive/claims/:id/uses', answer: uses },
]
