import type { DraftCard, ReportSheet } from '../record/card.js'
import type { DraftId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import { whenOf } from '../record/time/when.js'
import { CLAIM } from '../words/claim.js'
import { FRAME } from '../words/frame.js'
import { CLAIM_KIND, MODALITY, POLARITY } from '../words/label.js'
import { draftNumber, HELD_WHY, moreDrafts, REPORT } from '../words/report.js'
import { say, type Said } from '../words/said.js'
import { standsSaid } from '../words/standing.js'
import { sayWhen } from '../words/when.js'
import { Problem, type Typed } from './field.js'
import { archivePath, Token, type Frame } from './layout.js'
import { Own } from './piece.js'

/** Open drafts on one page; the next ones move up as these are decided. */
const SHOWN = 40
/** Further drafts of the same source that may be accepted together. */
const TOGETHER = 12

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

/** What was typed in a draft's form that was not saved, and why. */
type Unsaved = { readonly refusal: Refusal; readonly typed: Typed }

const OpenDraft = ({
  frame,
  draft,
  sheet,
  unsaved,
}: {
  readonly frame: Frame
  readonly draft: DraftCard
  readonly sheet: ReportSheet
  readonly unsaved: Unsaved | null
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
  const typed = unsaved?.typed
  const isDay = unsaved?.refusal.code.startsWith('date') === true
  const also = typed?.also?.split('\n') ?? []
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
      {unsaved && <Problem frame={frame} refusal={unsaved.refusal} />}
      <form method="post" action={archivePath(frame, `/drafts/${draft.id}/accept`)}>
        <Token frame={frame} />
        <p class="field">
          <label for={`${draft.id}-quote`}>{t(REPORT.theWords)}</label>
          <textarea
            id={`${draft.id}-quote`}
            name="quote"
            rows={3}
            lang={sheet.transcript?.language}
            autofocus={unsaved !== null && !isDay}
          >
            {typed?.quote ?? proposal.passage}
          </textarea>
        </p>
        <p class="field two">
          <label for={`${draft.id}-label`}>{t(REPORT.who)}</label>
          <input id={`${draft.id}-label`} name="label" value={typed?.label ?? whoOf(draft, frame)} autocomplete="off" />
          {proposal.sourceImplied && <small class="aside">{t(REPORT.sourceImplied)}</small>}
        </p>
        <p class="field two">
          <label for={`${draft.id}-told`}>{t(REPORT.whenTold)}</label>
          <input
            id={`${draft.id}-told`}
            name="told_on"
            value={typed?.told_on ?? proposal.toldOn ?? ''}
            placeholder={t(FRAME.unknown)}
            autocomplete="off"
            autofocus={isDay}
          />
        </p>
        <Held frame={frame} draft={draft} />
        {same.length > 0 && (
          <details open={also.length > 0}>
            <summary>{t(REPORT.alsoSame)}</summary>
            {same.map((other) => (
              <label class="check">
                <input type="checkbox" name="also" value={other.id} checked={also.includes(other.id)} />{' '}
                {t(draftNumber(other.number))}:{' '}
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

/** The open drafts that a page shows. */
export const shownDrafts = (sheet: ReportSheet): readonly DraftCard[] =>
  sheet.drafts.filter((draft) => draft.decided === 'open').slice(0, SHOWN)

export type DraftsProps = {
  readonly frame: Frame
  readonly sheet: ReportSheet
  readonly refused: DraftId | null
  readonly refusal: Refusal | null
  readonly typed: Typed
}

/** The drafts of a text: those to decide, each a form of its own, and those that were dismissed. */
export const Drafts = ({ frame, sheet, refused, refusal, typed }: DraftsProps) => {
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
          {shownDrafts(sheet).map((draft) => (
            <OpenDraft
              frame={frame}
              draft={draft}
              sheet={sheet}
              unsaved={refusal && draft.id === refused ? { refusal, typed } : null}
            />
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
