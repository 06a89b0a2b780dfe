import type { ClaimCard, DraftCard, ReportSheet } from '../record/card.js'
import type { Refusal } from '../record/refusal.js'
import { whenOf } from '../record/time/when.js'
import { FRAME } from '../words/frame.js'
import { CLAIM } from '../words/claim.js'
import { CLAIM_KIND, MODALITY, POLARITY, REPORT_KIND, WARNING } from '../words/label.js'
import { DERIVATION, draftNumber, moreDrafts, HELD_WHY, REPORT } from '../words/report.js'
import { PAIR } from '../words/pair.js'
import { say, type Said } from '../words/said.js'
import { standsSaid } from '../words/standing.js'
import { sayInstant, sayWhen } from '../words/when.js'
import type { Warning } from '../record/warning.js'
import { ClaimFields } from './claimform.js'
import { TermsFact } from './custody/terms.js'
import { NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Fact, Marked, Own } from './piece.js'

type Spot = { readonly start: number; readonly end: number; readonly id: string; readonly kind: 'draft' | 'claim' }

/** Open drafts on one page; the next ones move up as these are decided. */
const SHOWN = 40
/** Further drafts of the same source that may be accepted together. */
const TOGETHER = 12

/** Where drafts and claims stand in the text, in order; where two overlap, the claim stays. */
const spotsOf = (sheet: ReportSheet): readonly Spot[] => {
  const claims: Spot[] = sheet.claims.flatMap(({ claim }) =>
    claim.words.held
      ? [{ start: claim.words.passage.start, end: claim.words.passage.end, id: claim.id, kind: 'claim' as const }]
      : [],
  )
  const drafts: Spot[] = sheet.drafts
    .filter((draft) => draft.decided === 'open')
    .slice(0, SHOWN)
    .map((draft) => ({ start: draft.proposal.start, end: draft.proposal.end, id: draft.id, kind: 'draft' as const }))
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

const whoOf = (draft: DraftCard, frame: Frame): string =>
  draft.proposal.attributedTo === 'outlet' ? say(REPORT.theOutlet, frame.language) : draft.proposal.attributedTo

const Held = ({ frame, draft }: { readonly frame: Frame; readonly draft: DraftCard }) =>
  draft.heldAlready.length === 0 ? null : (
    <div class="held">
      <p class="aside">{say(REPORT.heldAlready, frame.language)}</p>
      <ul>
        {draft.heldAlready.map((held) => (
          <li>
            <a href={archivePath(frame, `/claims/${held.claim}`)}>
              <Own said={held.says} language={frame.language} />
            </a>{' '}
            <small class="aside">
              {[...held.why.map((why) => HELD_WHY[why]), ...standsSaid(held)]
                .map((said) => say(said, frame.language))
                .join(' · ')}
            </small>
          </li>
        ))}
      </ul>
    </div>
  )

const OpenDraft = ({
  frame,
  draft,
  sheet,
}: {
  readonly frame: Frame
  readonly draft: DraftCard
  readonly sheet: ReportSheet
}) => {
  const t = (said: Said) => say(said, frame.language)
  const { proposal } = draft
  const same = sheet.drafts
    .filter(
      (other) =>
        other.number > draft.number &&
        other.decided === 'open' &&
        proposal.attributedTo !== 'outlet' &&
        other.proposal.attributedTo === proposal.attributedTo,
    )
    .slice(0, TOGETHER)
  const about = proposal.aboutDate ? t(sayWhen(whenOf(proposal.aboutDate, { happenedOnce: true }))) : t(FRAME.unknown)
  return (
    <article class="draft" id={draft.id} tabindex={-1} data-start={proposal.start} aria-labelledby={`${draft.id}-h`}>
      <h3 id={`${draft.id}-h`}>
        <a href={`#at-${draft.id}`}>{t(draftNumber(draft.number))}</a>
        <small class="aside">
          {' '}
          {t(CLAIM_KIND[proposal.kind])} · {t(MODALITY[proposal.modality])} · {t(POLARITY[proposal.polarity])} ·{' '}
          {t(CLAIM.when)}: {about}
          {proposal.aboutDatePrinted && ` “${proposal.aboutDatePrinted}”`}
          {proposal.aboutDerived && ` (${t(REPORT.derived)})`}
          {proposal.recalls === true && ` · ${t(REPORT.recalls)}`}
        </small>
      </h3>
      <form method="post" action={archivePath(frame, `/drafts/${draft.id}/accept`)}>
        <Token frame={frame} />
        <p class="field">
          <label for={`${draft.id}-quote`}>{t(REPORT.theWords)}</label>
          <textarea id={`${draft.id}-quote`} name="quote" rows={3} lang={sheet.transcript?.language}>
            {proposal.passage}
          </textarea>
        </p>
        <p class="field two">
          <label for={`${draft.id}-label`}>{t(REPORT.who)}</label>
          <input id={`${draft.id}-label`} name="label" value={whoOf(draft, frame)} autocomplete="off" />
          {proposal.sourceImplied && <small class="aside">{t(REPORT.sourceImplied)}</small>}
        </p>
        <p class="field two">
          <label for={`${draft.id}-told`}>{t(REPORT.whenTold)}</label>
          <input
            id={`${draft.id}-told`}
            name="told_on"
            value={proposal.toldOn ?? ''}
            placeholder={t(FRAME.unknown)}
            autocomplete="off"
          />
        </p>
        <Held frame={frame} draft={draft} />
        {same.length > 0 && (
          <details>
            <summary>{t(REPORT.alsoSame)}</summary>
            {same.map((other) => (
              <label class="check">
                <input type="checkbox" name="also" value={other.id} /> {t(draftNumber(other.number))}:{' '}
                <span lang={sheet.transcript?.language}>{other.proposal.passage.slice(0, 60)}</span>
              </label>
            ))}
          </details>
        )}
        <p class="act">
          <button type="submit" data-key="KeyA">
            {t(REPORT.accept)}
          </button>
          <a href={archivePath(frame, `/drafts/${draft.id}`)} data-key="KeyE">
            {t(REPORT.edit)}
          </a>
          <button
            type="submit"
            class="plain"
            formaction={archivePath(frame, `/drafts/${draft.id}/dismiss`)}
            data-key="KeyX"
          >
            {t(REPORT.dismiss)}
          </button>
        </p>
      </form>
    </article>
  )
}

const Drafts = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: ReportSheet }) => {
  const t = (said: Said) => say(said, frame.language)
  const open = sheet.drafts.filter((draft) => draft.decided === 'open')
  const dismissed = sheet.drafts.filter((draft) => draft.decided === 'dismissed')
  return (
    <section aria-labelledby="drafts-h" id="drafts">
      <h2 id="drafts-h">
        {t(REPORT.draftsHeading)} <small class="aside">{open.length}</small>
      </h2>
      {sheet.drafts.length === 0 ? (
        <p class="empty">{t(REPORT.noDrafts)}</p>
      ) : open.length === 0 ? (
        <p class="empty">{t(REPORT.allDecided)}</p>
      ) : (
        <>
          <p class="hint">
            {t(REPORT.proposedBy)} {t(REPORT.restUnknown)} <span class="keys">{t(REPORT.keys)}</span>
          </p>
          {open.slice(0, SHOWN).map((draft) => (
            <OpenDraft frame={frame} draft={draft} sheet={sheet} />
          ))}
          {open.length > SHOWN && <p class="hint">{t(moreDrafts(open.length - SHOWN))}</p>}
        </>
      )}
      {dismissed.length > 0 && (
        <details>
          <summary>
            {t(REPORT.dismissed)} ({dismissed.length})
          </summary>
          {dismissed.map((draft) => (
            <form method="post" action={archivePath(frame, `/drafts/${draft.id}/reopen`)} class="inline">
              <Token frame={frame} />
              <span lang={sheet.transcript?.language}>{draft.proposal.passage.slice(0, 80)}</span>{' '}
              <button type="submit" class="plain">
                {t(REPORT.reopen)}
              </button>
            </form>
          ))}
        </details>
      )}
    </section>
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
  return (
    <dl class="facts">
      <Fact name={REPORT.kind} frame={frame}>
        {t(REPORT_KIND[report.kind])}, <Marked text={report.outlet ?? '—'} language={frame.language} />
      </Fact>
      <Fact name={REPORT.published} frame={frame}>
        {report.published ? t(sayWhen(report.published)) : t(REPORT.undated)}
        {report.publishedBasis && <small class="aside"> {report.publishedBasis}</small>}
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
  readonly warnings: readonly Warning[]
  /** What is said once, of a report that has just come in. */
  readonly news: readonly Said[]
}

/** The reading view: the text on one side, drafts on the other, each pointing at its exact words. */
export const ReadingPage = ({ frame, sheet, typed, refusal, warnings, news }: ReadingProps) => {
  const t = (said: Said) => say(said, frame.language)
  const canWrite = frame.archive.isWritable && sheet.transcript !== null
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
      <Problem frame={frame} refusal={refusal} />
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
          {canWrite && <Drafts frame={frame} sheet={sheet} />}
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
