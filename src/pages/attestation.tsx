import { inLanguage } from '../record/bilingual.js'
import type { AttestationSheet, DescentCard } from '../record/card.js'
import type { Refusal } from '../record/refusal.js'
import { ATTEST, DESCENT, DISORDER } from '../words/attestation.js'
import { CLAIM } from '../words/claim.js'
import { FRAME } from '../words/frame.js'
import { BASIS, HOPS, STANCE } from '../words/label.js'
import { say, type Said } from '../words/said.js'
import { sayDay, sayInstant } from '../words/when.js'
import { AreaField, choicesOf, ChoiceField, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Fact, idText, Marked, Own, Quote, Time } from './piece.js'

export type AttestationPageProps = {
  readonly frame: Frame
  readonly sheet: AttestationSheet
  readonly typed: Typed
  readonly refusal: Refusal | null
}

const Leanings = ({ frame, all }: { readonly frame: Frame; readonly all: readonly DescentCard[] }) =>
  all.length === 0 ? (
    <p class="empty">{say(ATTEST.noLeans, frame.language)}</p>
  ) : (
    <ul class="plainlist">
      {all.map((one) => (
        <li>
          {say(DESCENT[one.kind], frame.language)}
          {one.isIndependent && ` (${say(ATTEST.independent, frame.language)})`}:{' '}
          <a href={archivePath(frame, `/attestations/${one.other}`)}>
            <Marked text={one.label} language={frame.language} />
          </a>{' '}
          <small class="aside">
            <Marked text={one.evidence} language={frame.language} />
          </small>
        </li>
      ))}
    </ul>
  )

const Dates = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: AttestationSheet }) => {
  const t = (said: Said) => say(said, frame.language)
  const { card, claim, report, versions } = sheet
  const first = versions[versions.length - 1]?.recordedFrom
  return (
    <>
      <h2>{t(ATTEST.dates)}</h2>
      {sheet.disorders.length > 0 && (
        <p class="refusal">
          {t(ATTEST.disorder)}: {sheet.disorders.map((one) => t(DISORDER[one])).join(', ')}.{' '}
          {card.dateReason && (
            <>
              {t(ATTEST.dateReason)}: <Marked text={card.dateReason} language={frame.language} />
            </>
          )}
        </p>
      )}
      <dl class="facts">
        <Fact name={ATTEST.about} frame={frame}>
          <Time when={claim.when} language={frame.language} />
        </Fact>
        <Fact name={ATTEST.knew} frame={frame}>
          <Time when={card.knewOn} language={frame.language} />
        </Fact>
        <Fact name={ATTEST.told} frame={frame}>
          <Time when={card.toldOn} language={frame.language} />
        </Fact>
        <Fact name={ATTEST.published} frame={frame}>
          {report.knownOn ? t(sayDay(report.knownOn)) : <span class="open">{t(FRAME.unknown)}</span>} ·{' '}
          <a href={archivePath(frame, `/reports/${report.id}`)} lang={report.language}>
            <Marked text={report.title} language={frame.language} />
          </a>
        </Fact>
        <Fact name={ATTEST.recorded} frame={frame}>
          {first ? t(sayInstant(first)) : '—'}
        </Fact>
        <Fact name={ATTEST.hadRead} frame={frame}>
          {card.hadRead ? (
            <Marked text={card.hadRead} language={frame.language} />
          ) : (
            <span class="open">{t(FRAME.unknown)}</span>
          )}
        </Fact>
      </dl>
    </>
  )
}

const OriginForm = ({ frame, sheet, typed }: AttestationPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  const { card, others } = sheet
  const judged = new Map(others.flatMap(({ origin, label }) => (origin === null ? [] : [[origin, label] as const])))
  const choices = [
    { value: '', label: t(ATTEST.ownOrigin) },
    ...[...judged].map(([value, label]) => ({ value, label: `${value} · ${label}` })),
  ]
  return (
    <form method="post" action={archivePath(frame, `/attestations/${card.id}/origin`)}>
      <Token frame={frame} />
      <ChoiceField frame={frame} name="origin" label={ATTEST.sameAs} value={typed.origin ?? ''} choices={choices} />
      <TextField frame={frame} name="origin_reason" label={CLAIM.reason} value={typed.origin_reason ?? ''} required />
      <p class="act">
        <button type="submit">{t(ATTEST.judge)}</button>
      </p>
    </form>
  )
}

const DeriveForm = ({ frame, sheet, typed }: AttestationPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  const choices = sheet.others.map(({ id, label, claim }) => ({ value: id, label: `${label} · ${idText(claim)}` }))
  return (
    <details>
      <summary>{t(ATTEST.derive)}</summary>
      <form method="post" action={archivePath(frame, `/attestations/${sheet.card.id}/derivations`)}>
        <Token frame={frame} />
        {choices.length > 0 ? (
          <ChoiceField frame={frame} name="parent" label={ATTEST.parent} value={typed.parent ?? ''} choices={choices} />
        ) : (
          <TextField frame={frame} name="parent" label={ATTEST.parent} value={typed.parent ?? ''} required />
        )}
        <ChoiceField
          frame={frame}
          name="derivation"
          label={ATTEST.kind}
          value={typed.derivation ?? 'quotes'}
          choices={choicesOf(DESCENT, frame)}
        />
        <TextField frame={frame} name="evidence" label={ATTEST.evidence} value={typed.evidence ?? ''} required />
        <p class="field">
          <label>
            <input type="checkbox" name="independent" value="yes" /> {t(ATTEST.independent)}
          </label>
        </p>
        <p class="act">
          <button type="submit">{t(FRAME.save)}</button>
        </p>
      </form>
    </details>
  )
}

const WithdrawForm = ({ frame, sheet, typed }: AttestationPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <details>
      <summary>{t(ATTEST.withdraw)}</summary>
      <form method="post" action={archivePath(frame, `/attestations/${sheet.card.id}/withdraw`)}>
        <Token frame={frame} />
        <p class="hint">{t(ATTEST.withdrawHint)}</p>
        <TextField
          frame={frame}
          name="withdrawn_on"
          label={ATTEST.withdrawOn}
          type="date"
          value={typed.withdrawn_on ?? ''}
        />
        <TextField
          frame={frame}
          name="withdrawn_reason"
          label={CLAIM.reason}
          value={typed.withdrawn_reason ?? ''}
          required
        />
        <p class="act">
          <button type="submit">{t(ATTEST.withdraw)}</button>
        </p>
      </form>
    </details>
  )
}

const CorrectForm = ({ frame, sheet, typed }: AttestationPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  const { card } = sheet
  const hops = card.hops === null ? 'unknown' : String(Math.min(card.hops, 2))
  return (
    <details>
      <summary>{t(ATTEST.correct)}</summary>
      <form method="post" action={archivePath(frame, `/attestations/${card.id}/correct`)}>
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        <div class="fields">
          <ChoiceField
            frame={frame}
            name="stance"
            label={CLAIM.stance}
            value={typed.stance ?? card.stance}
            choices={choicesOf(STANCE, frame)}
          />
          <ChoiceField
            frame={frame}
            name="basis"
            label={CLAIM.basis}
            value={typed.basis ?? card.basis}
            choices={choicesOf(BASIS, frame)}
          />
          <ChoiceField
            frame={frame}
            name="hops"
            label={CLAIM.hops}
            value={typed.hops ?? hops}
            choices={choicesOf(HOPS, frame)}
          />
          <TextField
            frame={frame}
            name="told_on"
            label={ATTEST.told}
            hint={CLAIM.whenHint}
            value={typed.told_on ?? card.toldOn?.edtf ?? ''}
          />
          <TextField
            frame={frame}
            name="knew_on"
            label={ATTEST.knew}
            value={typed.knew_on ?? card.knewOn?.edtf ?? ''}
          />
        </div>
        <AreaField
          frame={frame}
          name="had_read"
          label={ATTEST.hadRead}
          rows={2}
          value={typed.had_read ?? card.hadRead ?? ''}
        />
        <TextField
          frame={frame}
          name="date_reason"
          label={ATTEST.dateReason}
          hint={ATTEST.dateReasonHint}
          value={typed.date_reason ?? card.dateReason ?? ''}
        />
        <TextField
          frame={frame}
          name="reason"
          label={CLAIM.reason}
          hint={CLAIM.reasonHint}
          value={typed.reason ?? ''}
          required
        />
        <p class="act">
          <button type="submit">{t(FRAME.save)}</button>
        </p>
      </form>
    </details>
  )
}

/** One source's word on one claim. */
export const AttestationPage = (props: AttestationPageProps) => {
  const { frame, sheet, refusal } = props
  const t = (said: Said) => say(said, frame.language)
  const { card, claim } = sheet
  const label = card.by ? inLanguage(card.by.label, frame.language).text : card.label
  return (
    <Layout frame={frame} title={ATTEST.title} scripts={['compose', 'warn']}>
      <p class="over">
        {t(ATTEST.title)} · {idText(card.id)}
      </p>
      <h1 class="says">
        {card.by ? (
          <a href={archivePath(frame, `/sources/${card.by.id}`)}>
            <Marked text={label} language={frame.language} />
          </a>
        ) : (
          <Marked text={label} language={frame.language} />
        )}
        : {t(STANCE[card.stance])}
      </h1>
      <Problem frame={frame} refusal={refusal} />
      {card.withdrawn && (
        <p class="refusal">
          {t(ATTEST.withdrawn)}
          {card.withdrawn.on && `, ${t(sayDay(card.withdrawn.on))}`}:{' '}
          <Marked text={card.withdrawn.reason} language={frame.language} />
        </p>
      )}
      <p class="lead">
        {t(ATTEST.onClaim)}:{' '}
        <a href={archivePath(frame, `/claims/${claim.id}`)}>
          <Own said={claim.says} language={frame.language} />
        </a>
      </p>
      {card.passage && (
        <blockquote lang={sheet.report.language} dir="auto">
          <Quote text={card.passage.exact} from={sheet.report.language} language={frame.language} />
        </blockquote>
      )}
      <p>
        {t(BASIS[card.basis])},{' '}
        {t(HOPS[card.hops === null ? 'unknown' : (String(Math.min(card.hops, 2)) as '0' | '1' | '2')])}
      </p>
      <Dates frame={frame} sheet={sheet} />
      <h2>{t(ATTEST.origin)}</h2>
      {sheet.origin ? (
        <p>
          {t(ATTEST.originNow)} {sheet.origin.origin}{' '}
          <small class="aside">
            <Marked text={sheet.origin.reason} language={frame.language} />
          </small>
        </p>
      ) : (
        <p class="open">{t(CLAIM.originUnjudged)}</p>
      )}
      {frame.archive.isWritable && <OriginForm {...props} />}
      <h2>{t(ATTEST.leans)}</h2>
      <Leanings frame={frame} all={sheet.up} />
      {sheet.down.length > 0 && (
        <>
          <h2>{t(ATTEST.leanedOn)}</h2>
          <Leanings frame={frame} all={sheet.down} />
        </>
      )}
      {frame.archive.isWritable && (
        <section>
          <DeriveForm {...props} />
          {!card.withdrawn && <WithdrawForm {...props} />}
          <CorrectForm {...props} />
        </section>
      )}
      <h2>{t(ATTEST.versions)}</h2>
      <ol class="plainlist" reversed>
        {sheet.versions.map((version) => (
          <li>
            {t(CLAIM.from)} {t(sayInstant(version.recordedFrom))}{' '}
            {version.recordedTo ? `${t(CLAIM.until)} ${t(sayInstant(version.recordedTo))}` : `(${t(CLAIM.now)})`}
            {version.reason && `: ${version.reason}`}
            {version.recordedTo && (
              <p class="gloss">
                {t(STANCE[version.attestation.stance])} · {t(BASIS[version.attestation.basis])} ·{' '}
                <Time when={version.attestation.toldOn} language={frame.language} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </Layout>
  )
}
