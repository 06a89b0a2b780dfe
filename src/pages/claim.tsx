import type { AttestationCard, ClaimCard, ClaimSheet, DossierCard, Listing } from '../record/card.js'
import { inLanguage } from '../record/bilingual.js'
import type { Refusal } from '../record/refusal.js'
import { ASSESS } from '../words/assessment.js'
import { ATTEST } from '../words/attestation.js'
import { CHECK } from '../words/check.js'
import { CLAIM, originsOf } from '../words/claim.js'
import { INCIDENT } from '../words/incident.js'
import { FRAME, LIST } from '../words/frame.js'
import { BASIS, CLAIM_KIND, HOPS, labelOf, LINK_ABOUT, LINK_KIND, MODALITY, POLARITY, STANCE } from '../words/label.js'
import { NOTICE_WORDS } from '../words/gate/notice.js'
import { say, type Said } from '../words/said.js'
import { sayInstant, sayWhen } from '../words/when.js'
import { KnowledgeFields } from './claimform.js'
import { AreaField, choicesOf, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { OriginGraph } from './origingraph.js'
import { StandingLine, StandingWords } from './standing.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, SortHead, type Asked } from './listing.js'
import { Fact, idText, Marked, Names, Own, Quote, Time } from './piece.js'

const labelOfSource = (frame: Frame, one: AttestationCard): string =>
  one.by ? inLanguage(one.by.label, frame.language).text : one.label

export type ClaimListProps = {
  readonly frame: Frame
  readonly listing: Listing<ClaimCard>
  readonly asked: Asked
  readonly places: readonly { readonly value: string; readonly label: string }[]
  readonly sort: string
  readonly descending: boolean
}

const ClaimItem = ({ frame, card }: { readonly frame: Frame; readonly card: ClaimCard }) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <tr>
      <td data-name={t(CLAIM.when)}>
        <Time when={card.claim.when} language={frame.language} />
      </td>
      <td class="wide">
        <a href={archivePath(frame, `/claims/${card.claim.id}`)}>
          <Own said={card.claim.says} language={frame.language} />
        </a>
        <p class="gloss">
          {[...new Set(card.attestations.map((one) => labelOfSource(frame, one)))].join(', ') || t(CLAIM.none)} ·{' '}
          <StandingWords frame={frame} standing={card.standing} />, {t(originsOf(card.standing.origins))}
        </p>
      </td>
      <td data-name={t(CLAIM.kind)}>
        {t(CLAIM_KIND[card.claim.kind])}, {t(MODALITY[card.claim.modality])}
      </td>
      <td data-name={t(CLAIM.places)}>
        {card.places.map((place) => inLanguage(place.name, frame.language).text).join(', ') || '—'}
      </td>
      <td data-name={t(CLAIM.report)}>
        <a href={archivePath(frame, `/reports/${card.report.id}`)} lang={card.report.language}>
          <Marked text={card.report.outlet ?? card.report.title} language={frame.language} />
        </a>
        <small class="aside"> {card.report.published ? t(sayWhen(card.report.published)) : t(FRAME.unknown)}</small>
      </td>
    </tr>
  )
}

/** The claims of an archive. */
export const ClaimListPage = ({ frame, listing, asked, places, sort, descending }: ClaimListProps) => {
  const t = (said: Said) => say(said, frame.language)
  const head = { frame, asked, sort, descending }
  const isFiltered = [
    'q',
    'kind',
    'modality',
    'polarity',
    'place',
    'from',
    'to',
    'actor',
    'directive',
    'report',
    'known',
  ].some((name) => asked[name])
  return (
    <Layout frame={frame} title={FRAME.claims}>
      <h1>{t(FRAME.claims)}</h1>
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          { kind: 'text', name: 'q', label: LIST.words },
          { kind: 'choice', name: 'place', label: CLAIM.places, choices: places },
          { kind: 'choice', name: 'kind', label: CLAIM.kind, choices: choicesOf(CLAIM_KIND, frame) },
          { kind: 'choice', name: 'modality', label: CLAIM.modality, choices: choicesOf(MODALITY, frame) },
          { kind: 'choice', name: 'polarity', label: CLAIM.polarity, choices: choicesOf(POLARITY, frame) },
          { kind: 'day', name: 'from', label: LIST.from },
          { kind: 'day', name: 'to', label: LIST.to },
          { kind: 'day', name: 'known', label: CLAIM.knownOn },
        ]}
      />
      {listing.rows.length === 0 ? (
        <Empty frame={frame} isFiltered={isFiltered} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              <SortHead {...head} name="when" label={CLAIM.when} />
              <th scope="col">{t(CLAIM.says)}</th>
              <SortHead {...head} name="kind" label={CLAIM.kind} />
              <th scope="col">{t(CLAIM.places)}</th>
              <SortHead {...head} name="known" label={CLAIM.report} />
            </tr>
          </thead>
          <tbody>
            {listing.rows.map((card) => (
              <ClaimItem frame={frame} card={card} />
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} {...listing} />
    </Layout>
  )
}

const Attestations = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: ClaimSheet }) => {
  const t = (said: Said) => say(said, frame.language)
  if (sheet.attestations.length === 0) return <p class="empty">{t(CLAIM.none)}</p>
  return (
    <table class="list">
      <thead>
        <tr>
          {[CLAIM.source, CLAIM.stance, CLAIM.basis, CLAIM.told, CLAIM.chain, CLAIM.origin].map((name) => (
            <th scope="col">{t(name)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.attestations.map((one) => (
          <tr id={one.id}>
            <td class="wide">
              <Marked text={labelOfSource(frame, one)} language={frame.language} />
              <p class="gloss">
                <a href={archivePath(frame, `/attestations/${one.id}`)}>{t(ATTEST.open)}</a>
                {one.withdrawn && <span class="caution"> · {t(ATTEST.withdrawn)}</span>}
              </p>
              {one.attributionSpan && (
                <p class="gloss">
                  <Quote text={one.attributionSpan} from={sheet.report.language} language={frame.language} />
                </p>
              )}
            </td>
            <td data-name={t(CLAIM.stance)}>{t(STANCE[one.stance])}</td>
            <td data-name={t(CLAIM.basis)} class={one.basis === 'unknown' ? 'open' : ''}>
              {t(BASIS[one.basis])},{' '}
              {t(HOPS[one.hops === null ? 'unknown' : (String(Math.min(one.hops, 2)) as '0' | '1' | '2')])}
            </td>
            <td data-name={t(CLAIM.told)}>
              <Time when={one.toldOn} language={frame.language} />
            </td>
            <td data-name={t(CLAIM.chain)}>{one.chain.join(' → ') || <span class="open">{t(FRAME.unknown)}</span>}</td>
            <td data-name={t(CLAIM.origin)}>{one.origin ?? <span class="open">{t(CLAIM.originUnjudged)}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Words = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: ClaimSheet }) => {
  const t = (said: Said) => say(said, frame.language)
  const { words } = sheet.claim
  if (words.held) {
    return (
      <blockquote lang={sheet.report.language} dir="auto">
        <Quote text={words.passage.exact} from={sheet.report.language} language={frame.language} />{' '}
        <small class="aside">
          <a href={archivePath(frame, `/reports/${sheet.report.id}#at-${sheet.claim.id}`)}>{t(CLAIM.inText)}</a>,{' '}
          {words.passage.start}–{words.passage.end}
        </small>
      </blockquote>
    )
  }
  if (words.asRead === null) return <p class="open">{t(CLAIM.noWords)}</p>
  return (
    <blockquote class="unchecked">
      <Quote text={words.asRead} from={sheet.report.language} language={frame.language} />{' '}
      <small class="caution">{t(CLAIM.asRead)}</small>
    </blockquote>
  )
}

/** A tie that the record holds in both directions is shown once. */
const onceEach = (links: ClaimSheet['links']): ClaimSheet['links'] =>
  links.filter((link, at) => links.findIndex((one) => one.kind === link.kind && one.other.id === link.other.id) === at)

const Links = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: ClaimSheet }) =>
  sheet.links.length === 0 ? null : (
    <section>
      <h2>{say(CLAIM.links, frame.language)}</h2>
      <ul class="plainlist">
        {onceEach(sheet.links).map((link) => (
          <li>
            <small class="aside">
              {say(LINK_KIND[link.kind], frame.language)}
              {link.about && ` (${say(labelOf(LINK_ABOUT, link.about), frame.language)})`}
              {link.isInferred && `, ${say(CLAIM.inferred, frame.language)}`}:
            </small>{' '}
            <a href={archivePath(frame, `/claims/${link.other.id}`)}>
              <Own said={link.other.says} language={frame.language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  )

export type ClaimPageProps = {
  readonly frame: Frame
  readonly sheet: ClaimSheet
  readonly dossiers: readonly DossierCard[]
  readonly typed: Typed
  readonly refusal: Refusal | null
}

const Work = ({ frame, sheet, dossiers, typed }: ClaimPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <section>
      <p class="act">
        <a href={archivePath(frame, `/claims/${sheet.claim.id}/edit`)}>{t(CLAIM.edit)}</a> ·{' '}
        <a href={archivePath(frame, `/claims/${sheet.claim.id}/beside`)}>{t(ATTEST.differ)}</a> ·{' '}
        <a href={archivePath(frame, `/checks/new?claim=${sheet.claim.id}`)}>{t(CHECK.ask)}</a> ·{' '}
        <a href={archivePath(frame, `/incidents/new?claim=${sheet.claim.id}`)}>{t(INCIDENT.enrolFrom)}</a>
      </p>
      {dossiers.map((dossier) => (
        <form method="post" action={archivePath(frame, `/dossiers/${dossier.id}/items`)} class="inline">
          <Token frame={frame} />
          <input type="hidden" name="op" value="add" />
          <input type="hidden" name="claim" value={sheet.claim.id} />
          <button type="submit" class="plain">
            {t(CLAIM.addToDossier)}: {inLanguage(dossier.title, frame.language).text}
          </button>
        </form>
      ))}
      <details>
        <summary>{t(CLAIM.addAttestation)}</summary>
        <form method="post" action={archivePath(frame, `/claims/${sheet.claim.id}/attestations`)}>
          <Token frame={frame} />
          <NoIdentities frame={frame} />
          <TextField
            frame={frame}
            name="label"
            label={CLAIM.label}
            hint={CLAIM.labelHint}
            value={typed.label ?? ''}
            required
          />
          <TextField frame={frame} name="told_on" label={CLAIM.told} value={typed.told_on ?? ''} />
          <TextField frame={frame} name="knew_on" label={ATTEST.knew} value={typed.knew_on ?? ''} />
          <TextField frame={frame} name="elsewhere" label={ATTEST.elsewhere} value={typed.elsewhere ?? ''} />
          <AreaField frame={frame} name="quote" label={ATTEST.quote} rows={2} value={typed.quote ?? ''} />
          <TextField
            frame={frame}
            name="date_reason"
            label={ATTEST.dateReason}
            hint={ATTEST.dateReasonHint}
            value={typed.date_reason ?? ''}
          />
          <KnowledgeFields frame={frame} typed={typed} />
          <p class="act">
            <button type="submit">{t(FRAME.save)}</button>
          </p>
        </form>
      </details>
    </section>
  )
}

/** One claim: what it says, the words it rests on, who says so, and how it was recorded. */
export const ClaimPage = (props: ClaimPageProps) => {
  const { frame, sheet, refusal } = props
  const t = (said: Said) => say(said, frame.language)
  const { claim } = sheet
  return (
    <Layout
      frame={frame}
      title={{ en: `Claim ${idText(claim.id)}`, ko: `항목 ${idText(claim.id)}` }}
      scripts={['compose', 'warn']}
    >
      <p class="over">
        {t(CLAIM_KIND[claim.kind])} · {idText(claim.id)}
      </p>
      <h1 class="says">
        <Own said={claim.says} language={frame.language} />
      </h1>
      <Problem frame={frame} refusal={refusal} />
      <Words frame={frame} sheet={sheet} />
      <dl class="facts">
        <Fact name={CLAIM.when} frame={frame}>
          <Time when={claim.when} language={frame.language} />
        </Fact>
        <Fact name={CLAIM.modality} frame={frame}>
          {t(MODALITY[claim.modality])}, {t(POLARITY[claim.polarity])}
        </Fact>
        <Fact name={CLAIM.places} frame={frame}>
          <Names frame={frame} names={sheet.places} path="places" />
        </Fact>
        <Fact name={CLAIM.actors} frame={frame}>
          <Names frame={frame} names={sheet.actors} path="actors" />
        </Fact>
        <Fact name={CLAIM.report} frame={frame}>
          <a href={archivePath(frame, `/reports/${sheet.report.id}`)} lang={sheet.report.language}>
            <Marked text={sheet.report.title} language={frame.language} />
          </a>{' '}
          <small class="aside">
            {sheet.report.outlet}, {sheet.report.published ? t(sayWhen(sheet.report.published)) : t(FRAME.unknown)}
          </small>
        </Fact>
        <Fact name={CLAIM.directive} frame={frame}>
          {sheet.directive ? (
            <Names frame={frame} names={[sheet.directive]} path="directives" />
          ) : (
            <span class="open">{t(FRAME.none)}</span>
          )}
        </Fact>
      </dl>
      <h2>{t(ATTEST.standing)}</h2>
      <StandingLine frame={frame} standing={sheet.standing} />
      <p>
        <a href={archivePath(frame, `/claims/${claim.id}/history`)}>{t(ATTEST.history)}</a> ·{' '}
        <a href={archivePath(frame, `/claims/${claim.id}/assessments`)}>{t(ASSESS.heading)}</a> ·{' '}
        <a href={archivePath(frame, `/claims/${claim.id}/uses`)}>{t(NOTICE_WORDS.uses)}</a>
      </p>
      <OriginGraph frame={frame} origins={sheet.graph} />
      <h2>
        {t(CLAIM.attestations)} <small class="aside">{t(originsOf(sheet.origins))}</small>
      </h2>
      <Attestations frame={frame} sheet={sheet} />
      <Links frame={frame} sheet={sheet} />
      {frame.archive.isWritable && <Work {...props} />}
      <h2>{t(CLAIM.versions)}</h2>
      <ol class="plainlist" reversed>
        {sheet.versions.map((version) => (
          <li>
            {t(CLAIM.from)} {t(sayInstant(version.recordedFrom))}{' '}
            {version.recordedTo ? `${t(CLAIM.until)} ${t(sayInstant(version.recordedTo))}` : `(${t(CLAIM.now)})`}
            {version.reason && `: ${version.reason}`}
            {version.recordedTo && (
              <p class="gloss">
                <Own said={version.claim.says} language={frame.language} /> · {t(sayWhen(version.claim.when))}
              </p>
            )}
          </li>
        ))}
      </ol>
    </Layout>
  )
}
