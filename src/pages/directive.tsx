import type { ClaimCard, DirectiveCard, DirectiveSheet, MarkCard } from '../record/card.js'
import { inLanguage } from '../record/bilingual.js'
import type { Refusal } from '../record/refusal.js'
import { ASK } from '../words/ask.js'
import { CLAIM, DIRECTIVE, lastReported, originsOf } from '../words/claim.js'
import { FRAME, LIST } from '../words/frame.js'
import { DIRECTIVE_ACT, FORCE, labelOf, MODALITY, TOPIC } from '../words/label.js'
import { say, type Said } from '../words/said.js'
import { sayDay, sayWhen } from '../words/when.js'
import { MarkFields } from './directiveform.js'
import { choicesOf, Problem, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, SortHead, type Asked } from './listing.js'
import { Fact, idText, Marked, Names, Own, Time } from './piece.js'
import { Square, type SquareProps } from './square.js'
import { Timeline } from './timeline.js'

export type DirectiveListProps = {
  readonly frame: Frame
  readonly cards: readonly DirectiveCard[]
  readonly asked: Asked
  readonly sort: string
  readonly descending: boolean
}

const DirectiveItem = ({ frame, card }: { readonly frame: Frame; readonly card: DirectiveCard }) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <tr>
      <td data-name={t(DIRECTIVE.from)}>
        {card.from ? t(sayDay(card.from)) : <span class="open">{t(FRAME.unknown)}</span>}
      </td>
      <td class="wide">
        <a href={archivePath(frame, `/directives/${card.id}`)}>
          <Own said={card.title} language={frame.language} />
        </a>
        <p class="gloss">
          {card.issuer ? inLanguage(card.issuer.name, frame.language).text : t(FRAME.unknown)} →{' '}
          <Marked text={card.addressee ?? t(FRAME.unknown)} language={frame.language} />
        </p>
      </td>
      <td data-name={t(DIRECTIVE.topic)}>{t(labelOf(TOPIC, card.topic))}</td>
      <td data-name={t(DIRECTIVE.force)}>{t(FORCE[card.force])}</td>
      <td class="number" data-name={t(CLAIM.originsHead)}>
        {card.origins}
      </td>
      <td class="number" data-name={t(FRAME.claims)}>
        {card.claims}
      </td>
    </tr>
  )
}

/** The rules that an archive follows over time. */
export const DirectiveListPage = ({ frame, cards, asked, sort, descending }: DirectiveListProps) => {
  const t = (said: Said) => say(said, frame.language)
  const head = { frame, asked, sort, descending }
  return (
    <Layout frame={frame} title={FRAME.directives}>
      <h1>{t(FRAME.directives)}</h1>
      {frame.archive.isWritable && (
        <p class="doors">
          <a class="door" href={archivePath(frame, '/directives/new')}>
            {t(DIRECTIVE.add)}
          </a>
        </p>
      )}
      <p class="hint">{t(DIRECTIVE.asReported)}</p>
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          { kind: 'text', name: 'q', label: LIST.words },
          { kind: 'choice', name: 'topic', label: DIRECTIVE.topic, choices: choicesOf(TOPIC, frame) },
        ]}
      />
      {cards.length === 0 ? (
        <Empty frame={frame} isFiltered={Boolean(asked.q || asked.topic)} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              <SortHead {...head} name="from" label={DIRECTIVE.from} />
              <SortHead {...head} name="title" label={DIRECTIVE.rule} />
              <SortHead {...head} name="topic" label={DIRECTIVE.topic} />
              <th scope="col">{t(DIRECTIVE.force)}</th>
              <SortHead {...head} name="origins" label={CLAIM.originsHead} />
              <SortHead {...head} name="claims" label={FRAME.claims} />
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => (
              <DirectiveItem frame={frame} card={card} />
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} total={cards.length} page={1} size={Math.max(1, cards.length)} />
    </Layout>
  )
}

const ClaimLine = ({
  frame,
  card,
  note,
}: {
  readonly frame: Frame
  readonly card: ClaimCard
  readonly note?: string
}) => (
  <li>
    <a href={archivePath(frame, `/claims/${card.claim.id}`)}>
      <Own said={card.claim.says} language={frame.language} />
    </a>{' '}
    <small class="aside">
      {say(MODALITY[card.claim.modality], frame.language)} · {card.report.outlet},{' '}
      {card.report.published ? say(sayWhen(card.report.published), frame.language) : say(FRAME.unknown, frame.language)}
      {note && ` · ${note}`}
    </small>
  </li>
)

/** What a lasting state without a known end may say of its end: when it was last reported. */
const endOf = (mark: MarkCard): Said | null => {
  const { earliestEnd, latestEnd, isOpen } = mark.when
  return latestEnd === null && earliestEnd !== null && !isOpen ? lastReported(sayDay(earliestEnd)) : null
}

const MarkRow = ({ frame, mark }: { readonly frame: Frame; readonly mark: MarkCard }) => {
  const t = (said: Said) => say(said, frame.language)
  const end = endOf(mark)
  return (
    <tr>
      <th scope="row">
        {t(DIRECTIVE_ACT[mark.act])}
        {mark.isInferred && <small class="aside"> {t(CLAIM.inferred)}</small>}
      </th>
      <td data-name={t(CLAIM.when)}>
        {mark.when.edtf ? (
          <Time when={mark.when} language={frame.language} />
        ) : (
          <span class="open">{t(DIRECTIVE.unknownTime)}</span>
        )}
        {end && <small class="aside"> {t(end)}</small>}
      </td>
      <td data-name={t(CLAIM.places)}>
        {mark.places.length > 0 && <Names frame={frame} names={mark.places} path="places" />}
        {mark.placesPossible.length > 0 && (
          <small class="aside">
            {' '}
            {t(DIRECTIVE.zonePossible)}: <Names frame={frame} names={mark.placesPossible} path="places" />
          </small>
        )}
        {mark.places.length + mark.placesPossible.length === 0 && <span class="open">{t(FRAME.unknown)}</span>}
      </td>
      <td class="wide" data-name={t(DIRECTIVE.claimsUnder)}>
        <ul class="plainlist">
          {mark.claims.map((card) => (
            <ClaimLine frame={frame} card={card} />
          ))}
        </ul>
        {mark.by && (
          <small class="aside">
            {t(DIRECTIVE.by)}: <Names frame={frame} names={[mark.by]} path="directives" />
          </small>
        )}
      </td>
    </tr>
  )
}

export type DirectivePageProps = {
  readonly frame: Frame
  readonly sheet: DirectiveSheet
  /** How its answer moved, at the first place of its zone; null where it has none. */
  readonly square: Pick<SquareProps, 'days' | 'knowns' | 'cells' | 'href'> | null
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** One rule: what it says, what it replaced, and when it was issued, said to be in force, and said to be applied. */
export const DirectivePage = ({ frame, sheet, square, typed, refusal }: DirectivePageProps) => {
  const t = (said: Said) => say(said, frame.language)
  const { directive } = sheet
  return (
    <Layout
      frame={frame}
      title={{ en: directive.title.en ?? directive.title.ko ?? '', ko: directive.title.ko ?? directive.title.en ?? '' }}
    >
      <p class="over">
        {t(labelOf(TOPIC, directive.topic))} · {idText(directive.id)}
      </p>
      <h1 class="says">
        <Own said={directive.title} language={frame.language} />
      </h1>
      <Problem frame={frame} refusal={refusal} />
      <dl class="facts">
        <Fact name={DIRECTIVE.conduct} frame={frame}>
          {t(FORCE[directive.force])}: <Own said={directive.conduct} language={frame.language} />
        </Fact>
        {directive.conditions && (
          <Fact name={DIRECTIVE.conditions} frame={frame}>
            <Own said={directive.conditions} language={frame.language} />
          </Fact>
        )}
        <Fact name={DIRECTIVE.issuer} frame={frame}>
          {sheet.issuer ? (
            <Names frame={frame} names={[sheet.issuer]} path="actors" />
          ) : (
            <span class="open">{t(FRAME.unknown)}</span>
          )}
        </Fact>
        <Fact name={DIRECTIVE.addressee} frame={frame}>
          {directive.addressee ? (
            <Marked text={directive.addressee} language={frame.language} />
          ) : (
            <span class="open">{t(FRAME.unknown)}</span>
          )}
        </Fact>
        <Fact name={DIRECTIVE.zone} frame={frame}>
          <Names frame={frame} names={sheet.zone} path="places" />
          {sheet.zonePossible.length > 0 && (
            <small class="aside">
              {' '}
              {t(DIRECTIVE.zonePossible)}: <Names frame={frame} names={sheet.zonePossible} path="places" />
            </small>
          )}
        </Fact>
        {sheet.replaced.length > 0 && (
          <Fact name={DIRECTIVE.replaced} frame={frame}>
            <Names frame={frame} names={sheet.replaced} path="directives" />
            {sheet.replaced.some((one) => one.isInferred) && <small class="aside"> {t(CLAIM.inferred)}</small>}
          </Fact>
        )}
        {sheet.replacedBy.length > 0 && (
          <Fact name={DIRECTIVE.replacedBy} frame={frame}>
            <Names frame={frame} names={sheet.replacedBy} path="directives" />
            {sheet.replacedBy.some((one) => one.isInferred) && <small class="aside"> {t(CLAIM.inferred)}</small>}
          </Fact>
        )}
        <Fact name={CLAIM.originsHead} frame={frame}>
          {t(originsOf(sheet.origins))}
        </Fact>
      </dl>
      <p>
        <a href={archivePath(frame, `/ask?directive=${directive.id}`)}>{t(ASK.aboutThis)}</a>
      </p>
      <h2>{t(DIRECTIVE.timeline)}</h2>
      <p class="hint">
        {t(DIRECTIVE.asReported)} {t(DIRECTIVE.timelineWhat)}
      </p>
      <figure tabindex={0} aria-label={t(DIRECTIVE.timeline)}>
        <Timeline frame={frame} marks={sheet.marks} />
        <figcaption class="legend">
          <span class="key certain"></span> {t(DIRECTIVE.certain)} <span class="key possible"></span>{' '}
          {t(DIRECTIVE.possible)}
        </figcaption>
      </figure>
      {sheet.marks.length === 0 ? (
        <p class="empty">{t(LIST.empty)}</p>
      ) : (
        <table class="list" id="timeline-table">
          <thead>
            <tr>
              {[DIRECTIVE.act, CLAIM.when, CLAIM.places, DIRECTIVE.claimsUnder].map((name) => (
                <th scope="col">{t(name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.marks.map((mark) => (
              <MarkRow frame={frame} mark={mark} />
            ))}
          </tbody>
        </table>
      )}
      {square && (
        <>
          <p class="hint">
            {t(ASK.place)}: <Names frame={frame} names={sheet.zone.slice(0, 1)} path="places" />
          </p>
          <Square frame={frame} {...square} asked={null} />
        </>
      )}
      {sheet.related.length > 0 && (
        <section>
          <h2>{t(DIRECTIVE.related)}</h2>
          <ul class="plainlist">
            {sheet.related.map((card) => (
              <ClaimLine frame={frame} card={card} />
            ))}
          </ul>
        </section>
      )}
      {sheet.setAside.length > 0 && (
        <section>
          <h2>{t(DIRECTIVE.setAside)}</h2>
          <ul class="plainlist">
            {sheet.setAside.map(({ card, reason }) => (
              <ClaimLine frame={frame} card={card} note={reason} />
            ))}
          </ul>
        </section>
      )}
      {frame.archive.isWritable && (
        <details open={refusal !== null}>
          <summary>{t(DIRECTIVE.addMark)}</summary>
          <form method="post" action={archivePath(frame, `/directives/${directive.id}/marks`)}>
            <Token frame={frame} />
            <MarkFields frame={frame} typed={typed} required />
            <p class="act">
              <button type="submit">{t(FRAME.save)}</button>
            </p>
          </form>
        </details>
      )}
    </Layout>
  )
}
