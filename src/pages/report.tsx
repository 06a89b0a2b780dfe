import type { Listing, ReportCard } from '../record/card.js'
import type { Refusal } from '../record/refusal.js'
import type { ReportKind } from '../record/report.js'
import { FRAME, LIST } from '../words/frame.js'
import { REPORT_KIND } from '../words/label.js'
import { REPORT } from '../words/report.js'
import { say, type Said } from '../words/said.js'
import { sayWhen } from '../words/when.js'
import { AreaField, choicesOf, ChoiceField, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, SortHead, type Asked } from './listing.js'
import { Marked, Own } from './piece.js'

const LANGUAGE_CHOICES = (frame: Frame) => [
  { value: 'en', label: say(REPORT.english, frame.language) },
  { value: 'ko', label: say(REPORT.korean, frame.language) },
]

export type ReportListProps = {
  readonly frame: Frame
  readonly listing: Listing<ReportCard>
  readonly asked: Asked
  readonly outlets: readonly string[]
  readonly sort: string
  readonly descending: boolean
}

const ReportItem = ({ frame, card }: { readonly frame: Frame; readonly card: ReportCard }) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <tr>
      <td data-name={t(REPORT.published)}>{card.published ? t(sayWhen(card.published)) : t(REPORT.undated)}</td>
      <td class="wide">
        <a href={archivePath(frame, `/reports/${card.id}`)} lang={card.language}>
          <Marked text={card.title} language={frame.language} />
        </a>
        {card.says && (
          <p class="gloss">
            <Own said={card.says} language={frame.language} />
          </p>
        )}
      </td>
      <td data-name={t(REPORT.outlet)}>
        <Marked text={card.outlet ?? '—'} language={frame.language} />
      </td>
      <td data-name={t(LIST.kind)}>
        {t(REPORT_KIND[card.kind])}
        {!card.isHeld && <small class="aside"> {t(REPORT.notHeld)}</small>}
      </td>
      <td class="number" data-name={t(REPORT.claims)}>
        {card.claims}
      </td>
      <td class="number" data-name={t(REPORT.drafts)}>
        {card.openDrafts}
      </td>
    </tr>
  )
}

/** The material of an archive. */
export const ReportListPage = ({ frame, listing, asked, outlets, sort, descending }: ReportListProps) => {
  const t = (said: Said) => say(said, frame.language)
  const head = { frame, asked, sort, descending }
  const isFiltered = ['q', 'kind', 'language', 'outlet', 'held', 'open', 'from', 'to'].some((name) => asked[name])
  return (
    <Layout frame={frame} title={FRAME.reports}>
      <h1>{t(FRAME.reports)}</h1>
      {frame.archive.isWritable && (
        <p class="doors">
          <a class="door" href={archivePath(frame, '/reports/new')}>
            {t(REPORT.addHeading)}
          </a>
          <a class="door" href={archivePath(frame, '/reports/new?kind=memo')}>
            {t(REPORT.memoHeading)}
          </a>
        </p>
      )}
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          { kind: 'text', name: 'q', label: LIST.words },
          { kind: 'choice', name: 'kind', label: LIST.kind, choices: choicesOf(REPORT_KIND, frame) },
          { kind: 'choice', name: 'language', label: LIST.language, choices: LANGUAGE_CHOICES(frame) },
          {
            kind: 'choice',
            name: 'outlet',
            label: LIST.outlet,
            choices: outlets.map((value) => ({ value, label: value })),
          },
          {
            kind: 'choice',
            name: 'held',
            label: LIST.held,
            choices: [
              { value: 'yes', label: t(LIST.heldYes) },
              { value: 'no', label: t(LIST.heldNo) },
            ],
          },
          { kind: 'choice', name: 'open', label: LIST.open, choices: [{ value: 'yes', label: t(LIST.openYes) }] },
          { kind: 'day', name: 'from', label: LIST.from },
          { kind: 'day', name: 'to', label: LIST.to },
        ]}
      />
      {listing.rows.length === 0 ? (
        <Empty frame={frame} isFiltered={isFiltered} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              <SortHead {...head} name="published" label={REPORT.published} />
              <SortHead {...head} name="title" label={REPORT.title} />
              <SortHead {...head} name="outlet" label={REPORT.outlet} />
              <th scope="col">{t(LIST.kind)}</th>
              <SortHead {...head} name="claims" label={REPORT.claims} />
              <th scope="col">{t(REPORT.drafts)}</th>
            </tr>
          </thead>
          <tbody>
            {listing.rows.map((card) => (
              <ReportItem frame={frame} card={card} />
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} {...listing} />
    </Layout>
  )
}

export type ReportFormProps = {
  readonly frame: Frame
  readonly kind: ReportKind
  readonly typed: Typed
  readonly refusal: Refusal | null
  readonly isRestored: boolean
}

/** Adding material: one field is enough; everything else can be said now or stays unknown. */
export const ReportFormPage = ({ frame, kind, typed, refusal, isRestored }: ReportFormProps) => {
  const t = (said: Said) => say(said, frame.language)
  const isMemo = kind === 'memo'
  const title = isMemo ? REPORT.memoHeading : REPORT.addHeading
  return (
    <Layout frame={frame} title={title} scripts={['keep', 'compose', 'warn']}>
      <h1>{t(title)}</h1>
      <Problem frame={frame} refusal={refusal} />
      {isRestored && <p role="status">{t(REPORT.continue)}</p>}
      <form
        method="post"
        action={archivePath(frame, '/reports')}
        enctype="multipart/form-data"
        data-keep={`${archivePath(frame)}/kept/report-${isMemo ? 'memo' : 'material'}`}
      >
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        {isMemo && <input type="hidden" name="kind" value="memo" />}
        <AreaField
          frame={frame}
          name="text"
          label={isMemo ? REPORT.memoText : REPORT.text}
          hint={isMemo ? REPORT.memoHint : REPORT.textHint}
          value={typed.text ?? ''}
          rows={isMemo ? 16 : 14}
        />
        {!isMemo && (
          <p class="field">
            <label for="file">{t(REPORT.file)}</label>
            <input id="file" name="file" type="file" accept=".txt,.md,.html,.htm,text/plain,text/markdown,text/html" />
          </p>
        )}
        <details open={!isMemo}>
          <summary>{t(REPORT.more)}</summary>
          <div class="fields">
            {!isMemo && (
              <ChoiceField
                frame={frame}
                name="kind"
                label={REPORT.kind}
                value={typed.kind ?? kind}
                choices={choicesOf(REPORT_KIND, frame)}
              />
            )}
            <TextField frame={frame} name="outlet" label={REPORT.outlet} value={typed.outlet ?? ''} />
            <TextField frame={frame} name="title" label={REPORT.title} value={typed.title ?? ''} />
            <TextField
              frame={frame}
              name="published"
              label={REPORT.published}
              hint={REPORT.publishedHint}
              value={typed.published ?? ''}
            />
            <ChoiceField
              frame={frame}
              name="language"
              label={REPORT.language}
              value={typed.language ?? ''}
              choices={[{ value: '', label: t(REPORT.byText) }, ...LANGUAGE_CHOICES(frame)]}
            />
            {!isMemo && <TextField frame={frame} name="byline" label={REPORT.byline} value={typed.byline ?? ''} />}
            {!isMemo && <TextField frame={frame} name="link" type="url" label={REPORT.link} value={typed.link ?? ''} />}
            {!isMemo && (
              <TextField
                frame={frame}
                name="translation_of"
                label={REPORT.translationOf}
                value={typed.translation_of ?? ''}
              />
            )}
            <AreaField frame={frame} name="note" label={REPORT.note} value={typed.note ?? ''} rows={2} />
          </div>
        </details>
        {(refusal?.code === 'identity-pattern' || typed.identity_checked) && (
          <p class="field">
            <label>
              <input type="checkbox" name="identity_checked" value="yes" id="identity_checked" />{' '}
              {t(REPORT.notIdentity)}
            </label>
          </p>
        )}
        <p class="act">
          <button type="submit">{t(REPORT.add)}</button>{' '}
          <span class="aside" data-kept={t(REPORT.kept)} role="status"></span>
        </p>
      </form>
    </Layout>
  )
}
