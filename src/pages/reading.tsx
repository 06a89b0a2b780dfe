import type { ClaimCard, ReportSheet } from '../record/card.js'
import type { DraftId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import { AS_PRINTED } from '../record/report.js'
import { FRAME } from '../words/frame.js'
import { CLAIM } from '../words/claim.js'
import { CLAIM_KIND, REPORT_KIND, WARNING } from '../words/label.js'
import { DERIVATION, REPORT } from '../words/report.js'
import { PAIR } from '../words/pair.js'
import { say, type Said } from '../words/said.js'
import { sayInstant, sayWhen } from '../words/when.js'
import type { Warning } from '../record/warning.js'
import { ClaimFields } from './claimform.js'
import { TermsFact } from './custody/terms.js'
import { Drafts, shownDrafts } from './draft.js'
import { NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Fact, Marked, Own } from './piece.js'

type Spot = { readonly start: number; readonly end: number; readonly id: string; readonly kind: 'draft' | 'claim' }

/** Where drafts and claims stand in the text, in order; where two overlap, the claim stays. */
const spotsOf = (sheet: ReportSheet): readonly Spot[] => {
  const claims: Spot[] = sheet.claims.flatMap(({ claim }) =>
    claim.words.held
      ? [{ start: claim.words.passage.start, end: claim.words.passage.end, id: claim.id, kind: 'claim' as const }]
      : [],
  )
  const drafts: Spot[] = shownDrafts(sheet).map(({ id, proposal: { start, end } }) => ({
    start,
    end,
    id,
    kind: 'draft',
  }))
  const spots: Spot[] = []
  for (const spot of [...claims, ...drafts]) {
    if (!spots.some((held) => held.start < spot.end && spot.start < held.end)) spots.push(spot)
  }
  return spots.sort((a, b) => a.start - b.start)
}

const Text = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: ReportSheet }) => {
  if (!sheet.transcript) return <p class="caution">{say(REPORT.notHeldWhy, frame.language)}</p>
  const points = Array.from(sheet.transcript.text)
  const pieces = []
  let at = 0
  for (const spot of spotsOf(sheet)) {
    pieces.push(<Marked text={points.slice(at, spot.start).join('')} language={frame.language} />)
    pieces.push(
      <mark id={`at-${spot.id}`} class={spot.kind} data-start={spot.start}>
        <a href={spot.kind === 'draft' ? `#${spot.id}` : archivePath(frame, `/claims/${spot.id}`)}>
          <Marked text={points.slice(spot.start, spot.end).join('')} language={frame.language} />
        </a>
      </mark>,
    )
    at = spot.end
  }
  pieces.push(<Marked text={points.slice(at).join('')} language={frame.language} />)
  return (
    <div class="transcript" id="text" lang={sheet.transcript.language} data-transcript={sheet.transcript.id}>
      {pieces}
    </div>
  )
}

const Claims = ({ frame, cards }: { readonly frame: Frame; readonly cards: readonly ClaimCard[] }) =>
  cards.length === 0 ? null : (
    <section aria-labelledby="claims-h">
      <h2 id="claims-h">{say(REPORT.claimsHeading, frame.language)}</h2>
      <ol class="plainlist">
        {cards.map(({ claim, attestations }) => (
          <li id={claim.id}>
            <a href={archivePath(frame, `/claims/${claim.id}`)}>
              <Own said={claim.says} language={frame.language} />
            </a>{' '}
            <small class="aside">
              {say(CLAIM_KIND[claim.kind], frame.language)} · {attestations.map((one) => one.label).join(', ')}
              {!claim.words.held && claim.words.asRead && (
                <>
                  {' '}
                  · <q lang="en">{claim.words.asRead}</q> {say(CLAIM.asRead, frame.language)}
                </>
              )}
            </small>
          </li>
        ))}
      </ol>
    </section>
  )

const About = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: ReportSheet }) => {
  const t = (said: Said) => say(said, frame.language)
  const { report, transcript } = sheet
  const hasOpenDays = shownDrafts(sheet).some(({ proposal }) => proposal.aboutDatePrinted && !proposal.aboutDate)
  return (
    <dl class="facts">
      <Fact name={REPORT.kind} frame={frame}>
        {t(REPORT_KIND[report.kind])}, <Marked text={report.outlet ?? '—'} language={frame.language} />
      </Fact>
      <Fact name={REPORT.published} frame={frame}>
        {report.published ? t(sayWhen(report.published)) : t(REPORT.undated)}
        {!report.published && hasOpenDays && <small class="hint caution"> {t(REPORT.undatedWhy)}</small>}
        {report.publishedBasis === AS_PRINTED ? (
          <small class="aside">
            {' '}
            {t(REPORT.asPrinted)} <q>{report.published?.printed}</q>
          </small>
        ) : (
          report.publishedBasis && <small class="aside"> {report.publishedBasis}</small>
        )}
      </Fact>
      {report.link && (
        <Fact name={REPORT.link} frame={frame}>
          <a href={report.link} rel="noreferrer noopener external">
            {report.link.slice(0, 70)}
          </a>
        </Fact>
      )}
      {sheet.isNote && <TermsFact frame={frame} report={report.id} />}
      {report.original && (
        <Fact name={REPORT.hash} frame={frame}>
          <code>{report.original.sha256}</code>{' '}
          <a href={archivePath(frame, `/reports/${report.id}/original`)}>{t(REPORT.original)}</a>
        </Fact>
      )}
      {transcript && (
        <Fact name={REPORT.drawnBy} frame={frame}>
          {transcript.method} {transcript.version}, {t(sayInstant(report.received))}
        </Fact>
      )}
      {sheet.translations.length > 0 && (
        <Fact name={REPORT.pairs} frame={frame}>
          {sheet.translations.map((one) => (
            <a href={archivePath(frame, `/reports/${one.id}`)} lang={one.language}>
              {one.title}
            </a>
          ))}{' '}
          <a href={archivePath(frame, `/reports/${report.id}/beside`)}>{t(PAIR.beside)}</a>
        </Fact>
      )}
      {sheet.translations.length === 0 && frame.archive.isWritable && transcript && report.kind !== 'memo' && (
        <Fact name={REPORT.pairs} frame={frame}>
          <a href={archivePath(frame, `/reports/new?translation_of=${report.id}`)}>{t(REPORT.addTranslation)}</a>
        </Fact>
      )}
      {sheet.derivesFrom.length > 0 && (
        <Fact name={REPORT.leansOn} frame={frame}>
          {sheet.derivesFrom.map(({ report: parent, kind }) => (
            <span>
              {t(DERIVATION[kind] ?? { en: kind, ko: kind })}:{' '}
              <a href={archivePath(frame, `/reports/${parent.id}`)} lang={parent.language}>
                {parent.title}
              </a>{' '}
            </span>
          ))}
        </Fact>
      )}
    </dl>
  )
}

export type ReadingProps = {
  readonly frame: Frame
  readonly sheet: ReportSheet
  readonly typed: Typed
  readonly refusal: Refusal | null
  /** The draft that was refused and keeps what was typed in it; null where nothing or the claim by hand was. */
  readonly refused: DraftId | null
  readonly warnings: readonly Warning[]
  /** What is said once, of a report that has just come in. */
  readonly news: readonly Said[]
}

/** The reading view: the text on one side, drafts on the other, each pointing at its exact words. */
export const ReadingPage = ({ frame, sheet, refusal, refused, warnings, news, ...form }: ReadingProps) => {
  const t = (said: Said) => say(said, frame.language)
  const canWrite = frame.archive.isWritable && sheet.transcript !== null
  const isInDraft = canWrite && shownDrafts(sheet).some(({ id }) => id === refused)
  const typed: Typed = refused === null ? form.typed : {}
  return (
    <Layout
      frame={frame}
      title={{ en: sheet.report.title, ko: sheet.report.title }}
      scripts={canWrite ? ['reading', 'compose', 'warn'] : []}
    >
      <h1 lang={sheet.report.language}>
        <Marked text={sheet.report.title} language={frame.language} />
      </h1>
      {news.map((said) => (
        <p role="status">{t(said)}</p>
      ))}
      {warnings.length > 0 && frame.warned.length === 0 && (
        <p class="refusal" role="alert">
          {t(FRAME.warnIdentity)} {[...new Set(warnings.map((one) => t(WARNING[one.kind])))].join(', ')}
        </p>
      )}
      {!isInDraft && <Problem frame={frame} refusal={refusal} />}
      <About frame={frame} sheet={sheet} />
      {sheet.report.says && (
        <p class="lead">
          <Own said={sheet.report.says} language={frame.language} />
        </p>
      )}
      <div class={canWrite ? 'reading' : ''}>
        <section aria-labelledby="text-h">
          <h2 id="text-h">{t(REPORT.textHeading)}</h2>
          <Text frame={frame} sheet={sheet} />
        </section>
        <div>
          {canWrite && <Drafts frame={frame} sheet={sheet} refused={refused} refusal={refusal} typed={form.typed} />}
          <Claims frame={frame} cards={sheet.claims} />
        </div>
      </div>
      {canWrite && (
        <section aria-labelledby="hand-h" id="by-hand">
          <h2 id="hand-h">{t(REPORT.quoteHeading)}</h2>
          <form method="post" action={archivePath(frame, `/reports/${sheet.report.id}/claims`)}>
            <Token frame={frame} />
            <NoIdentities frame={frame} />
            <p class="field">
              <label for="quote">{t(REPORT.quote)}</label>
              <textarea
                id="quote"
                name="quote"
                rows={3}
                required
                lang={sheet.transcript?.language}
                aria-describedby="quote-hint"
              >
                {typed.quote ?? ''}
              </textarea>
              <small class="hint" id="quote-hint">
                {t(REPORT.quoteHint)}
              </small>
            </p>
            <input type="hidden" name="near" value={typed.near ?? ''} />
            <TextField
              frame={frame}
              name="label"
              label={CLAIM.label}
              hint={CLAIM.labelHint}
              value={typed.label ?? ''}
            />
            <TextField frame={frame} name="told_on" label={CLAIM.told} value={typed.told_on ?? ''} />
            <details>
              <summary>{t(REPORT.more)}</summary>
              <TextField frame={frame} name="prefix" label={REPORT.prefix} value={typed.prefix ?? ''} />
              <ClaimFields frame={frame} typed={typed} />
            </details>
            <p class="act">
              <button type="submit">{t(REPORT.state)}</button>
            </p>
          </form>
        </section>
      )}
    </Layout>
  )
}
