import { inLanguage, type Language } from '../../record/bilingual.js'
import type { Refusal } from '../../record/refusal.js'
import type { RulingCard, RulingVersion } from '../../record/ruling/ruling.js'
import { LIST } from '../../words/frame.js'
import { RULING, RULING_KIND, RULING_SCHEME } from '../../words/ruling/ruling.js'
import { say, type Said } from '../../words/said.js'
import { sayInstant } from '../../words/when.js'
import { AreaField, ChoiceField, choicesOf, Problem, TextField, type Typed } from '../field.js'
import { archivePath, Layout, memberName, Token, type Frame } from '../layout.js'
import { Empty, Filters, ListFoot, SortHead, type Asked } from '../listing.js'
import { Fact, idText, Marked } from '../piece.js'

const Spelt = ({
  frame,
  text,
  lang,
}: {
  readonly frame: Frame
  readonly text: string | null
  readonly lang: string
}) =>
  text === null ? (
    <>—</>
  ) : (
    <span lang={lang} class="spelt">
      <Marked text={text} language={frame.language} />
    </span>
  )

const othersOf = ({ others }: RulingCard): string => [...others.ko, ...others.en].join(' · ')

const nameOf = ({ name }: RulingCard, frame: Frame): string => inLanguage(name, frame.language).text

const subjectPath = ({ ruling, kind }: RulingCard): string | null =>
  ruling.subject === null ? null : `/${kind === 'place' ? 'places' : 'actors'}/${ruling.subject}`

/** The form that decides, filled in from the decision that stands or from what was typed. */
const DecideForm = ({
  frame,
  typed,
  held,
}: {
  readonly frame: Frame
  readonly typed: Typed
  readonly held: RulingVersion | null
}) => {
  const t = (said: Said) => say(said, frame.language)
  const value = (name: string, from: string | null | undefined) => typed[name] ?? from ?? ''
  return (
    <form method="post" action={archivePath(frame, '/spellings')} id="decide">
      <Token frame={frame} />
      {held ? (
        <>
          <input type="hidden" name="subject" value={held.subject ?? ''} />
          <input type="hidden" name="term" value={held.term ?? ''} />
          <input type="hidden" name="version" value={held.from} />
        </>
      ) : (
        <div class="fields">
          <TextField
            frame={frame}
            name="subject"
            label={RULING.subject}
            hint={RULING.subjectHint}
            value={typed.subject ?? ''}
          />
          <TextField frame={frame} name="term" label={RULING.term} hint={RULING.termHint} value={typed.term ?? ''} />
        </div>
      )}
      <div class="fields">
        <TextField frame={frame} name="ko" label={RULING.ko} lang="ko" value={value('ko', held?.spells.ko)} />
        <TextField frame={frame} name="en" label={RULING.en} lang="en" value={value('en', held?.spells.en)} />
        <ChoiceField
          frame={frame}
          name="scheme"
          label={RULING.scheme}
          value={value('scheme', held?.scheme)}
          choices={[{ value: '', label: '—' }, ...choicesOf(RULING_SCHEME, frame)]}
        />
        <TextField frame={frame} name="north" label={RULING.north} lang="ko-KP" value={value('north', held?.north)} />
      </div>
      <TextField
        frame={frame}
        name="others"
        label={RULING.others}
        hint={RULING.othersHint}
        value={value('others', held?.others.join('; '))}
      />
      <AreaField frame={frame} name="reason" label={RULING.reason} rows={2} value={typed.reason ?? ''} required />
      <p class="act">
        <button type="submit">{t(held ? RULING.again : RULING.decide)}</button>
      </p>
    </form>
  )
}

export type RulingListProps = {
  readonly frame: Frame
  readonly cards: readonly RulingCard[]
  readonly asked: Asked
  readonly sort: string
  readonly descending: boolean
  readonly printPath: string
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** The house sheet, and the form that decides on a spelling. */
export const RulingListPage = (props: RulingListProps) => {
  const { frame, cards, asked, sort, descending, printPath, typed, refusal } = props
  const head = { frame, asked, sort, descending }
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={RULING.title} scripts={['compose', 'warn']}>
      <h1>{t(RULING.title)}</h1>
      <p class="aside">{t(RULING.about)}</p>
      <Problem frame={frame} refusal={refusal} />
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          { kind: 'text', name: 'q', label: LIST.words },
          { kind: 'choice', name: 'kind', label: LIST.kind, choices: choicesOf(RULING_KIND, frame) },
          {
            kind: 'choice',
            name: 'state',
            label: RULING.state,
            choices: choicesOf({ stands: RULING.stands, lifted: RULING.lifted }, frame),
          },
        ]}
      />
      {cards.length === 0 ? (
        <Empty frame={frame} isFiltered={Boolean(asked.q || asked.kind || asked.state)} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              <SortHead {...head} name="ko" label={RULING.ko} />
              <SortHead {...head} name="en" label={RULING.en} />
              <SortHead {...head} name="kind" label={RULING.kind} />
              <th scope="col">{t(RULING.others)}</th>
              <th scope="col">{t(RULING.reason)}</th>
              <SortHead {...head} name="since" label={RULING.since} />
            </tr>
          </thead>
          <tbody>
            {cards.map((card) => (
              <tr>
                <td>
                  <a href={archivePath(frame, `/spellings/${card.ruling.id}`)}>
                    {card.ruling.spells.ko === null ? (
                      nameOf(card, frame)
                    ) : (
                      <Spelt frame={frame} text={card.ruling.spells.ko} lang="ko" />
                    )}
                  </a>
                  {card.ruling.isLifted && <small class="aside"> {t(RULING.lifted)}</small>}
                </td>
                <td data-name={t(RULING.en)}>
                  <Spelt frame={frame} text={card.ruling.spells.en} lang="en" />
                </td>
                <td data-name={t(RULING.kind)}>{t(RULING_KIND[card.kind])}</td>
                <td data-name={t(RULING.others)}>{othersOf(card) || '—'}</td>
                <td class="wide" data-name={t(RULING.reason)}>
                  {card.ruling.reason}
                </td>
                <td data-name={t(RULING.since)}>
                  {t(sayInstant(card.ruling.from))} · {memberName(frame, card.ruling.member)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} total={cards.length} page={1} size={Math.max(1, cards.length)} />
      <p>
        <a href={printPath}>{t(RULING.print)}</a>
      </p>
      {frame.archive.isWritable && (
        <section>
          <h2>{t(RULING.decide)}</h2>
          <DecideForm frame={frame} typed={typed} held={null} />
        </section>
      )}
    </Layout>
  )
}

/** The house sheet by itself, for print: what is written, what is not, and why. */
export const HouseSheetPage = ({
  language,
  cards,
  printed,
  isAlone,
}: {
  readonly language: Language
  readonly cards: readonly RulingCard[]
  /** A file by itself brings its own few rules. */
  readonly isAlone: boolean
  /** An instant in UTC. */
  readonly printed: string
}) => {
  const t = (said: Said) => say(said, language)
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t(RULING.sheet)}</title>
        {isAlone ? (
          <style>
            {
              'body{font-family:sans-serif}table{border-collapse:collapse}td,th{border-bottom:1px solid;padding:4px 8px;text-align:start;vertical-align:top}'
            }
          </style>
        ) : (
          <>
            <link rel="stylesheet" href="/fonts.css" />
            <link rel="stylesheet" href="/style.css" />
          </>
        )}
      </head>
      <body>
        <main id="main">
          <h1>{t(RULING.sheet)}</h1>
          <p class="aside">
            {t(RULING.about)} {t(sayInstant(printed))}
          </p>
          <table class="list">
            <thead>
              <tr>
                {[RULING.ko, RULING.en, RULING.scheme, RULING.north, RULING.others, RULING.reason].map((head) => (
                  <th scope="col">{t(head)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cards.map((card) => (
                <tr>
                  <td lang="ko" class="spelt">
                    {card.ruling.spells.ko ?? '—'}
                  </td>
                  <td lang="en" class="spelt">
                    {card.ruling.spells.en ?? '—'}
                  </td>
                  <td>{card.ruling.scheme === null ? '—' : t(RULING_SCHEME[card.ruling.scheme])}</td>
                  <td lang="ko-KP">{card.ruling.north ?? '—'}</td>
                  <td>{othersOf(card) || '—'}</td>
                  <td>{card.ruling.reason}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </main>
      </body>
    </html>
  )
}

export type RulingPageProps = {
  readonly frame: Frame
  readonly card: RulingCard
  readonly versions: readonly RulingVersion[]
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** One decision: what is written, what is not, and everything decided before. */
export const RulingPage = ({ frame, card, versions, typed, refusal }: RulingPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  const { ruling } = card
  const subject = subjectPath(card)
  const name = inLanguage(ruling.spells, frame.language).text
  return (
    <Layout frame={frame} title={{ en: name, ko: name }} scripts={['compose', 'warn']}>
      <p class="over">
        <a href={archivePath(frame, '/spellings')}>{t(RULING.title)}</a> · {idText(ruling.id)}
      </p>
      <h1>{name}</h1>
      <Problem frame={frame} refusal={refusal} />
      <dl class="facts">
        <Fact name={RULING.state} frame={frame}>
          {t(ruling.isLifted ? RULING.lifted : RULING.stands)}
        </Fact>
        <Fact name={RULING.name} frame={frame}>
          {subject === null ? t(RULING_KIND.term) : <a href={archivePath(frame, subject)}>{nameOf(card, frame)}</a>}
        </Fact>
        <Fact name={RULING.others} frame={frame}>
          {othersOf(card) || '—'}
        </Fact>
      </dl>
      <h2>{t(RULING.versions)}</h2>
      <table class="list">
        <thead>
          <tr>
            {[RULING.ko, RULING.en, RULING.scheme, RULING.reason, RULING.by, RULING.since, RULING.until].map((head) => (
              <th scope="col">{t(head)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {versions.map((one) => (
            <tr>
              <td data-name={t(RULING.ko)}>
                <Spelt frame={frame} text={one.spells.ko} lang="ko" />
                {one.isLifted && <small class="aside"> {t(RULING.lifted)}</small>}
              </td>
              <td data-name={t(RULING.en)}>
                <Spelt frame={frame} text={one.spells.en} lang="en" />
              </td>
              <td data-name={t(RULING.scheme)}>{one.scheme === null ? '—' : t(RULING_SCHEME[one.scheme])}</td>
              <td class="wide" data-name={t(RULING.reason)}>
                {one.reason}
              </td>
              <td data-name={t(RULING.by)}>{memberName(frame, one.member)}</td>
              <td data-name={t(RULING.since)}>{t(sayInstant(one.from))}</td>
              <td data-name={t(RULING.until)}>{one.to === null ? '—' : t(sayInstant(one.to))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {frame.archive.isWritable && (
        <section>
          <h2>{t(RULING.again)}</h2>
          <DecideForm frame={frame} typed={typed} held={ruling} />
          {!ruling.isLifted && (
            <form method="post" action={archivePath(frame, `/spellings/${ruling.id}/lift`)}>
              <Token frame={frame} />
              <TextField
                frame={frame}
                name="lift_reason"
                label={RULING.reason}
                value={typed.lift_reason ?? ''}
                required
              />
              <p class="act">
                <button type="submit">{t(RULING.lift)}</button>
              </p>
            </form>
          )}
        </section>
      )}
    </Layout>
  )
}

/** The decision on a place or body, on its page, or the way to one. */
export const RulingFact = ({
  frame,
  subject,
  ruling,
}: {
  readonly frame: Frame
  readonly subject: string
  readonly ruling: RulingVersion | null
}) => (
  <Fact name={RULING.decided} frame={frame}>
    {ruling === null ? (
      say(RULING.undecided, frame.language)
    ) : (
      <a href={archivePath(frame, `/spellings/${ruling.id}`)}>
        {[ruling.spells.ko, ruling.spells.en].filter((text) => text !== null).join(' · ')}
      </a>
    )}
    {ruling === null && frame.archive.isWritable && (
      <>
        {' '}
        <a href={archivePath(frame, `/spellings?subject=${subject}#decide`)}>{say(RULING.decide, frame.language)}</a>
      </>
    )}
  </Fact>
)
