import { inLanguage, type Bilingual } from '../record/bilingual.js'
import { CREDIBILITY, LIKELIHOODS, RELIABILITY, STANDARDS, type Assessment } from '../record/assessment.js'
import type { Source } from '../record/attestation.js'
import type { ClaimCard } from '../record/card.js'
import type { ClaimId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import { ASSESS, ASSESSMENT_KIND, diagonalOf, GRADE } from '../words/assessment.js'
import { ATTEST } from '../words/attestation.js'
import { labelOf, SOURCE_KIND } from '../words/label.js'
import { say, type Said } from '../words/said.js'
import { sayInstant } from '../words/when.js'
import { AreaField, ChoiceField, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, memberName, Token, type Frame } from './layout.js'
import { idText, Marked, Own } from './piece.js'
import { StandingWords } from './standing.js'

export type Judged = Assessment & { readonly at: string; readonly until: string | null; readonly inEffect?: boolean }

const Items = ({ frame, all }: { readonly frame: Frame; readonly all: readonly Judged[] }) => (
  <ul class="plainlist">
    {all.map((one) => (
      <li id={one.id}>
        {say(ASSESSMENT_KIND[one.kind], frame.language)}: <b>{say(labelOf(GRADE, one.grade), frame.language)}</b>{' '}
        <small class="aside">
          {say(sayInstant(one.at), frame.language)}, {say(ASSESS.by, frame.language)}{' '}
          {one.members.map((member) => memberName(frame, member)).join(', ')}
          {one.topic && ` · ${one.topic}`}
          {one.period && ` · ${one.period}`}
          {one.inEffect === false && ` · ${say(ASSESS.waiting, frame.language)}`}
        </small>
        <p class="gloss">
          {one.says && (
            <>
              <Own said={one.says} language={frame.language} /> ·{' '}
            </>
          )}
          <Marked text={one.reasons} language={frame.language} />
          {one.dissent && (
            <>
              {' '}
              · {say(ASSESS.dissent, frame.language)}: <Marked text={one.dissent} language={frame.language} />
            </>
          )}
          {one.changed && (
            <>
              {' '}
              · {say(ASSESS.changed, frame.language)}: <Marked text={one.changed} language={frame.language} />
            </>
          )}
        </p>
        {one.evidence.length > 0 && (
          <p class="gloss">
            {one.evidence.map((claim) => (
              <a href={archivePath(frame, `/claims/${claim}`)}>{idText(claim)} </a>
            ))}
          </p>
        )}
        {one.inEffect === false && frame.archive.isWritable && (
          <form method="post" action={archivePath(frame, `/assessments/${one.id}/second`)} class="inline">
            <Token frame={frame} />
            <button type="submit" class="plain">
              {say(ASSESS.second, frame.language)}
            </button>
          </form>
        )}
      </li>
    ))}
  </ul>
)

const gradesOf = (frame: Frame, grades: readonly string[]) =>
  grades.map((value) => ({ value, label: say(labelOf(GRADE, value), frame.language) }))

type FormProps = { readonly frame: Frame; readonly typed: Typed; readonly action: string }

const Reasons = ({ frame, typed, lead }: { readonly frame: Frame; readonly typed: Typed; readonly lead: string }) => (
  <>
    <AreaField
      frame={frame}
      id={`${lead}-reasons`}
      name="reasons"
      label={ASSESS.reasons}
      rows={2}
      value={typed.reasons ?? ''}
      required
    />
    <TextField
      frame={frame}
      id={`${lead}-changed`}
      name="changed"
      label={ASSESS.changed}
      hint={ASSESS.changedHint}
      value={typed.changed ?? ''}
    />
    <p class="act">
      <button type="submit">{say(ASSESS.record, frame.language)}</button>
    </p>
  </>
)

const GradeForm = ({
  frame,
  typed,
  action,
  kind,
  grades,
}: FormProps & { readonly kind: 'credibility' | 'reliability'; readonly grades: readonly string[] }) => (
  <form method="post" action={action}>
    <Token frame={frame} />
    <input type="hidden" name="assessment" value={kind} />
    <ChoiceField
      frame={frame}
      id={`${kind}-grade`}
      name="grade"
      label={ASSESS.grade}
      value={typed.grade ?? grades[grades.length - 1] ?? ''}
      choices={gradesOf(frame, grades)}
    />
    {kind === 'reliability' && (
      <div class="fields">
        <TextField frame={frame} name="topic" label={ASSESS.topic} value={typed.topic ?? ''} required />
        <TextField frame={frame} name="period" label={ASSESS.period} value={typed.period ?? ''} />
      </div>
    )}
    <Reasons frame={frame} typed={typed} lead={kind} />
  </form>
)

export type CredibilityProps = {
  readonly frame: Frame
  readonly claim: { readonly id: ClaimId; readonly says: Bilingual }
  readonly standing: readonly Judged[]
  readonly former: readonly Judged[]
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** Judging a claim by itself: who says so stands nowhere on this page. */
export const ClaimAssessmentPage = ({ frame, claim, standing, former, typed, refusal }: CredibilityProps) => {
  const t = (said: Said) => say(said, frame.language)
  const action = archivePath(frame, `/claims/${claim.id}/assessments`)
  const graded = standing.some(({ kind }) => kind === 'credibility')
  return (
    <Layout frame={frame} title={ASSESS.heading} scripts={['compose', 'warn']}>
      <p class="over">
        <a href={archivePath(frame, `/claims/${claim.id}`)}>{idText(claim.id)}</a>
      </p>
      <h1>{t(ASSESS.heading)}</h1>
      <Problem frame={frame} refusal={refusal} />
      <p class="lead">
        <Own said={claim.says} language={frame.language} />
      </p>
      <p class="hint prose">{t(ASSESS.lead)}</p>
      {!graded && (
        <p>
          {t(ASSESS.credibility)}: {t(GRADE['6'] ?? ASSESS.none)}
        </p>
      )}
      {standing.length > 0 && <Items frame={frame} all={standing} />}
      {frame.archive.isWritable && (
        <>
          <h2>{t(ASSESS.credibility)}</h2>
          <p class="hint prose">{t(ASSESS.credibilityLead)}</p>
          <GradeForm frame={frame} typed={typed} action={action} kind="credibility" grades={CREDIBILITY} />
          <h2>{t(ASSESS.other)}</h2>
          <form method="post" action={action}>
            <Token frame={frame} />
            <ChoiceField
              frame={frame}
              name="grade"
              id="other-grade"
              label={ASSESS.grade}
              value={typed.grade ?? 'reasonable-grounds'}
              choices={gradesOf(frame, [...STANDARDS, ...LIKELIHOODS, 'refuted'])}
            />
            <TextField frame={frame} name="evidence" label={ASSESS.evidence} value={typed.evidence ?? ''} />
            <TextField frame={frame} name="says_en" label={ASSESS.says} value={typed.says_en ?? ''} lang="en" />
            <TextField frame={frame} name="dissent" label={ASSESS.dissent} value={typed.dissent ?? ''} />
            <Reasons frame={frame} typed={typed} lead="other" />
          </form>
        </>
      )}
      {former.length > 0 && (
        <>
          <h2>{t(ASSESS.before)}</h2>
          <Items frame={frame} all={former} />
        </>
      )}
    </Layout>
  )
}

export type SourcePageProps = {
  readonly frame: Frame
  readonly source: Source
  readonly cards: readonly ClaimCard[]
  readonly reliability: readonly Judged[]
  readonly former: readonly Judged[]
  readonly diagonal: { readonly share: number | null; readonly pairs: number }
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** One source by its label: what it has said and how reliable it is held to be, on a topic and in a time. */
export const SourcePage = ({
  frame,
  source,
  cards,
  reliability,
  former,
  diagonal,
  typed,
  refusal,
}: SourcePageProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout
      frame={frame}
      title={{ en: source.label.en ?? source.label.ko ?? '', ko: source.label.ko ?? source.label.en ?? '' }}
    >
      <p class="over">
        {t(SOURCE_KIND[source.kind])} · {idText(source.id)}
      </p>
      <h1>
        <Marked text={inLanguage(source.label, frame.language).text} language={frame.language} />
      </h1>
      <Problem frame={frame} refusal={refusal} />
      <h2>{t(ATTEST.saidBefore)}</h2>
      <ul class="plainlist">
        {cards.map((card) => (
          <li>
            <a href={archivePath(frame, `/claims/${card.claim.id}`)}>
              <Own said={card.claim.says} language={frame.language} />
            </a>{' '}
            <small class="aside">
              <StandingWords frame={frame} standing={card.standing} />
            </small>
          </li>
        ))}
      </ul>
      <h2>{t(ATTEST.reliability)}</h2>
      {reliability.length === 0 ? (
        <p class="empty">{t(GRADE['F'] ?? ASSESS.none)}</p>
      ) : (
        <Items frame={frame} all={reliability} />
      )}
      {frame.archive.isWritable && (
        <GradeForm
          frame={frame}
          typed={typed}
          action={archivePath(frame, `/sources/${source.id}/assessments`)}
          kind="reliability"
          grades={RELIABILITY}
        />
      )}
      {former.length > 0 && <Items frame={frame} all={former} />}
      <h2>{t(ASSESS.diagonal)}</h2>
      <p class="hint prose">{t(diagonalOf(diagonal.share, diagonal.pairs))}</p>
    </Layout>
  )
}
