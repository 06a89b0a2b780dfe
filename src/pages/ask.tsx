import type { Answer, Question } from '../record/answer.js'
import type { ClaimCard, Named } from '../record/card.js'
import { inLanguage } from '../record/bilingual.js'
import type { DirectiveId, PlaceId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import { ANSWER_STATE, ASK, bothOf, HOLD, reasonSaid, topicUnknown } from '../words/ask.js'
import { CLAIM, originsOf } from '../words/claim.js'
import { TOPIC } from '../words/label.js'
import { say, type Said } from '../words/said.js'
import { sayDay, sayWhen } from '../words/when.js'
import { choicesOf, Problem, type Choice, type Typed } from './field.js'
import { archivePath, Layout, type Frame } from './layout.js'
import { Marked, Own, Quote } from './piece.js'
import { Square, type SquareProps } from './square.js'

export type AskProps = {
  readonly frame: Frame
  readonly typed: Typed
  readonly refusal: Refusal | null
  readonly places: readonly Choice[]
  readonly directives: readonly Choice[]
  /** What a typed name may mean, where that is not one thing: the address of the question with each. */
  readonly meant: { readonly place: readonly Choice[]; readonly directive: readonly Choice[] }
  readonly sheet: {
    readonly answer: Answer
    readonly place: Named<PlaceId>
    readonly names: ReadonlyMap<DirectiveId, Named<DirectiveId>>
    readonly claims: readonly ClaimCard[]
    readonly undated: readonly ClaimCard[]
    readonly question: Question
    readonly topics: readonly string[] | null
    readonly on: string
    readonly known: string
    readonly square: Pick<SquareProps, 'days' | 'knowns' | 'cells' | 'href'>
  } | null
}

const Select = ({
  frame,
  name,
  label,
  value,
  choices,
}: {
  readonly frame: Frame
  readonly name: string
  readonly label: Said
  readonly value: string | undefined
  readonly choices: readonly Choice[]
}) => (
  <span class="field">
    <label for={`ask-${name}`}>{say(label, frame.language)}</label>
    <select id={`ask-${name}`} name={name}>
      {choices.map((choice) => (
        <option value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </span>
)

/** A name to be typed, in any spelling; a browser suggests some of those there are, without a script. */
const NameField = ({
  frame,
  name,
  label,
  value,
  choices,
  required,
}: {
  readonly frame: Frame
  readonly name: string
  readonly label: Said
  readonly value: string | undefined
  readonly choices: readonly Choice[]
  readonly required: boolean
}) => (
  <span class="field">
    <label for={`ask-${name}`}>{say(label, frame.language)}</label>
    <input
      id={`ask-${name}`}
      name={name}
      type="text"
      list={`ask-${name}-names`}
      value={value ?? ''}
      required={required}
      autocomplete="off"
      aria-describedby="ask-names-hint"
    />
    <datalist id={`ask-${name}-names`}>
      {choices.map((choice) => (
        <option value={choice.value} label={choice.value === choice.label ? undefined : choice.label} />
      ))}
    </datalist>
  </span>
)

const Which = ({ frame, choices }: { readonly frame: Frame; readonly choices: readonly Choice[] }) =>
  choices.length === 0 ? null : (
    <section role="status">
      <h2>{say(ASK.which, frame.language)}</h2>
      <ul class="plainlist">
        {choices.map(({ value, label }) => (
          <li>
            <a href={value}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )

const Evidence = ({ frame, cards }: { readonly frame: Frame; readonly cards: readonly ClaimCard[] }) => (
  <ol class="plainlist">
    {cards.map((card) => (
      <li>
        <a href={archivePath(frame, `/claims/${card.claim.id}`)}>
          <Own said={card.claim.says} language={frame.language} />
        </a>{' '}
        <small class="aside">
          <Marked text={card.report.outlet ?? card.report.title} language={frame.language} />,{' '}
          {card.report.published ? say(sayWhen(card.report.published), frame.language) : '—'}
          {card.claim.words.held ? (
            <>
              {' · '}
              <Quote text={card.claim.words.passage.exact} from={card.report.language} language={frame.language} />
            </>
          ) : (
            card.claim.words.asRead && (
              <>
                {' · '}
                <Quote text={card.claim.words.asRead} from={card.report.language} language={frame.language} />{' '}
                {say(CLAIM.asRead, frame.language)}
              </>
            )
          )}
        </small>
      </li>
    ))}
  </ol>
)

const Found = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: NonNullable<AskProps['sheet']> }) => {
  const t = (said: Said) => say(said, frame.language)
  const { answer } = sheet
  return (
    <section aria-labelledby="answer-h">
      <h2 id="answer-h">
        {inLanguage(sheet.place.name, frame.language).text}, {t(sayDay(sheet.on))}{' '}
        <small class="aside">
          {t(ASK.known)} {t(sayDay(sheet.known))}
        </small>
      </h2>
      <p class={`answer ${answer.state}`} role="status">
        {t(ANSWER_STATE[answer.state])}
      </p>
      <h3>{t(ASK.rules)}</h3>
      {answer.directives.length === 0 ? (
        <p class="empty">{t(ASK.none)}</p>
      ) : (
        <ul class="plainlist">
          {answer.directives.map(({ id, state, origins }) => (
            <li>
              <a href={archivePath(frame, `/directives/${id}`)}>{t(bothOf(sheet.names.get(id), id))}</a>{' '}
              <small class="aside">
                {t(HOLD[state])} · {t(originsOf(origins))}
              </small>
            </li>
          ))}
        </ul>
      )}
      {sheet.topics && 'topic' in sheet.question.asks && (
        <p class="empty">{t(topicUnknown(sheet.question.asks.topic, sheet.topics))}</p>
      )}
      {answer.reasons.length > 0 && (
        <>
          <h3>{t(ASK.why)}</h3>
          <ul>
            {answer.reasons.map((reason) => (
              <li>{t(reasonSaid(reason, sheet.names))}</li>
            ))}
          </ul>
        </>
      )}
      <h3>
        {t(ASK.claims)} <small class="aside">{sheet.claims.length}</small>
      </h3>
      {sheet.claims.length === 0 ? (
        <p class="empty">{t(ASK.noClaims)}</p>
      ) : (
        <Evidence frame={frame} cards={sheet.claims.filter(({ claim }) => !answer.against.includes(claim.id))} />
      )}
      {answer.against.length > 0 && (
        <>
          <h3>{t(ASK.against)}</h3>
          <Evidence frame={frame} cards={sheet.claims.filter(({ claim }) => answer.against.includes(claim.id))} />
        </>
      )}
      <Square frame={frame} {...sheet.square} asked={{ on: sheet.on, known: sheet.known }} />
      {sheet.undated.length > 0 && (
        <>
          <h3>{t(ASK.undated)}</h3>
          <Evidence frame={frame} cards={sheet.undated} />
        </>
      )}
    </section>
  )
}

/** The question that nobody else answers: a place, a day, a day of knowledge, and a rule or topic. */
export const AskPage = ({ frame, typed, refusal, places, directives, meant, sheet }: AskProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={ASK.heading}>
      <h1>{t(ASK.heading)}</h1>
      <p class="lead">{t(ASK.lead)}</p>
      <Problem frame={frame} refusal={refusal} wasSaving={false} />
      <form class="filters" method="get" action={`/${frame.archive.id}/ask`}>
        <NameField frame={frame} name="place" label={ASK.place} value={typed.place} choices={places} required />
        {(['on', 'known'] as const).map((name) => (
          <span class="field">
            <label for={`ask-${name}`}>{t(ASK[name])}</label>
            <input id={`ask-${name}`} name={name} type="date" value={typed[name] ?? ''} required />
          </span>
        ))}
        <span class="field">
          <label for="ask-recorded">{t(ASK.recorded)}</label>
          <input
            id="ask-recorded"
            name="recorded"
            type="text"
            value={typed.recorded ?? ''}
            placeholder="2026-11-24"
            autocomplete="off"
            aria-describedby="ask-recorded-hint"
          />
        </span>
        <Select
          frame={frame}
          name="topic"
          label={ASK.topic}
          value={typed.topic ?? 'fire'}
          choices={choicesOf(TOPIC, frame)}
        />
        <NameField
          frame={frame}
          name="directive"
          label={ASK.directive}
          value={typed.directive}
          choices={directives}
          required={false}
        />
        <button type="submit">{t(ASK.ask)}</button>
      </form>
      <Which frame={frame} choices={meant.place} />
      <Which frame={frame} choices={meant.directive} />
      {sheet && <Found frame={frame} sheet={sheet} />}
      <p class="hint prose" id="ask-names-hint">
        {t(ASK.namesHint)}
      </p>
      <p class="hint prose" id="ask-recorded-hint">
        {t(ASK.recordedHint)}
      </p>
      <p class="hint prose">{t(ASK.convention)}</p>
    </Layout>
  )
}
