import type { Refusal } from '../record/refusal.js'
import type { ClaimCard, DraftCard } from '../record/card.js'
import type { Report } from '../record/report.js'
import { FRAME } from '../words/frame.js'
import { CLAIM } from '../words/claim.js'
import { BASIS, CLAIM_KIND, HOPS, MODALITY, POLARITY, STANCE } from '../words/label.js'
import { REPORT, draftNumber } from '../words/report.js'
import { say, type Said } from '../words/said.js'
import { sayWhen } from '../words/when.js'
import { AreaField, choicesOf, ChoiceField, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { idText, Marked, Own } from './piece.js'

/** What a claim says and what it is about; ids of places and actors one a line or by name. */
export const AboutFields = ({ frame, typed }: { readonly frame: Frame; readonly typed: Typed }) => (
  <div class="fields">
    <AreaField frame={frame} name="says_en" label={REPORT.saysEn} value={typed.says_en ?? ''} rows={2} lang="en" />
    <AreaField frame={frame} name="says_ko" label={REPORT.saysKo} value={typed.says_ko ?? ''} rows={2} lang="ko" />
    <ChoiceField
      frame={frame}
      name="kind"
      label={CLAIM.kind}
      value={typed.kind ?? 'event'}
      choices={choicesOf(CLAIM_KIND, frame)}
    />
    <ChoiceField
      frame={frame}
      name="polarity"
      label={CLAIM.polarity}
      value={typed.polarity ?? 'affirm'}
      choices={choicesOf(POLARITY, frame)}
    />
    <ChoiceField
      frame={frame}
      name="modality"
      label={CLAIM.modality}
      value={typed.modality ?? 'asserted'}
      choices={choicesOf(MODALITY, frame)}
    />
    <TextField frame={frame} name="when" label={CLAIM.when} hint={CLAIM.whenHint} value={typed.when ?? ''} />
    <TextField frame={frame} name="when_printed" label={CLAIM.printed} value={typed.when_printed ?? ''} />
    <TextField frame={frame} name="places" label={CLAIM.places} hint={CLAIM.namesHint} value={typed.places ?? ''} />
    <TextField frame={frame} name="actors" label={CLAIM.actors} hint={CLAIM.namesHint} value={typed.actors ?? ''} />
    <TextField frame={frame} name="directive" label={CLAIM.directive} value={typed.directive ?? ''} />
  </div>
)

/** How the source stands to it and how they know; unknown unless said. */
export const KnowledgeFields = ({ frame, typed }: { readonly frame: Frame; readonly typed: Typed }) => (
  <div class="fields">
    <ChoiceField
      frame={frame}
      name="stance"
      label={CLAIM.stance}
      value={typed.stance ?? 'affirms'}
      choices={choicesOf(STANCE, frame)}
    />
    <ChoiceField
      frame={frame}
      name="basis"
      label={CLAIM.basis}
      value={typed.basis ?? 'unknown'}
      choices={choicesOf(BASIS, frame)}
    />
    <ChoiceField
      frame={frame}
      name="hops"
      label={CLAIM.hops}
      value={typed.hops ?? 'unknown'}
      choices={choicesOf(HOPS, frame)}
    />
    <TextField frame={frame} name="chain" label={CLAIM.chain} value={typed.chain ?? ''} />
    <TextField
      frame={frame}
      name="source_code"
      label={CLAIM.sourceCode}
      hint={CLAIM.sourceCodeHint}
      value={typed.source_code ?? ''}
    />
  </div>
)

export const ClaimFields = ({ frame, typed }: { readonly frame: Frame; readonly typed: Typed }) => (
  <>
    <AboutFields frame={frame} typed={typed} />
    <KnowledgeFields frame={frame} typed={typed} />
  </>
)

export type ClaimEditProps = {
  readonly frame: Frame
  readonly card: ClaimCard
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** Filling in later what was left unknown, or correcting it: a new version with its reason. */
export const ClaimEditPage = ({ frame, card, typed, refusal }: ClaimEditProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={CLAIM.edit} scripts={['compose', 'warn']}>
      <h1>
        {t(CLAIM.edit)} <small class="aside">{idText(card.claim.id)}</small>
      </h1>
      <Problem frame={frame} refusal={refusal} />
      <p class="lead">
        <Own said={card.claim.says} language={frame.language} />
      </p>
      {card.claim.words.held && (
        <blockquote lang={card.report.language}>
          <q>{card.claim.words.passage.exact}</q>
        </blockquote>
      )}
      <form method="post" action={archivePath(frame, `/claims/${card.claim.id}/edit`)}>
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        <input type="hidden" name="version" value={typed.version ?? ''} />
        <AboutFields frame={frame} typed={typed} />
        <TextField
          frame={frame}
          name="reason"
          label={CLAIM.reason}
          hint={CLAIM.reasonHint}
          value={typed.reason ?? ''}
          required
        />
        <p class="act">
          <button type="submit">{t(FRAME.save)}</button>{' '}
          <a href={archivePath(frame, `/claims/${card.claim.id}`)}>{t(FRAME.back)}</a>
        </p>
      </form>
    </Layout>
  )
}

export type DraftEditProps = {
  readonly frame: Frame
  readonly draft: DraftCard
  readonly report: Pick<Report, 'title' | 'language' | 'published'>
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** A draft with every field open for change; recording it accepts the draft. */
export const DraftEditPage = ({ frame, draft, report, typed, refusal }: DraftEditProps) => {
  const t = (said: Said) => say(said, frame.language)
  const title = draftNumber(draft.number)
  return (
    <Layout frame={frame} title={title} scripts={['compose', 'warn']}>
      <h1>{t(title)}</h1>
      <p class="gloss">
        <a href={archivePath(frame, `/reports/${draft.report}#at-${draft.id}`)} lang={report.language}>
          <Marked text={report.title} language={frame.language} />
        </a>{' '}
        · {report.published ? t(sayWhen(report.published)) : t(REPORT.undated)}
      </p>
      <Problem frame={frame} refusal={refusal} />
      <form method="post" action={archivePath(frame, `/reports/${draft.report}/claims`)}>
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        <input type="hidden" name="draft" value={draft.id} />
        <input type="hidden" name="near" value={String(draft.proposal.start)} />
        <AreaField frame={frame} name="quote" label={REPORT.theWords} value={typed.quote ?? ''} rows={4} required />
        <TextField frame={frame} name="label" label={CLAIM.label} hint={CLAIM.labelHint} value={typed.label ?? ''} />
        <TextField frame={frame} name="told_on" label={CLAIM.told} value={typed.told_on ?? ''} />
        <ClaimFields frame={frame} typed={typed} />
        <p class="act">
          <button type="submit">{t(REPORT.state)}</button>{' '}
          <a href={archivePath(frame, `/reports/${draft.report}#${draft.id}`)}>{t(FRAME.back)}</a>
        </p>
      </form>
    </Layout>
  )
}
