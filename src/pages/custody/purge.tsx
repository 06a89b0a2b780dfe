import { isPurgeable, lastBackupDay, PURGE_REASONS, type PurgeCard } from '../../record/custody/purge.js'
import type { Refusal } from '../../record/refusal.js'
import { backupSaid, erasedSaid, PURGE, PURGE_REASON, remnantSaid, searchedSaid } from '../../words/custody/purge.js'
import { say, type Said } from '../../words/said.js'
import { sayDay, sayInstant } from '../../words/when.js'
import { AreaField, ChoiceField, Problem, TextField, type Typed } from '../field.js'
import { archivePath, Layout, memberName, Token, type Frame } from '../layout.js'
import { idText } from '../piece.js'

type Props = {
  readonly frame: Frame
  readonly cards: readonly PurgeCard[]
  readonly typed: Typed
  readonly refusal: Refusal | null
}
type One = { readonly frame: Frame; readonly card: PurgeCard }

const has = (frame: Frame, ...roles: readonly string[]): boolean =>
  frame.archive.isWritable && frame.me.roles.some((role) => roles.includes(role))
const mayAsk = (frame: Frame): boolean => has(frame, 'monitor', 'editor', 'keeper', 'admin')
const mayErase = (frame: Frame): boolean => has(frame, 'editor', 'keeper', 'admin')

const Found = ({ frame, card: { search } }: One) => {
  const t = (said: Said) => say(said, frame.language)
  if (search === null) return <p class="hint">{t(PURGE.unsearched)}</p>
  return (
    <div>
      <p>
        <strong>{t(search.found.length === 0 ? PURGE.clean : PURGE.foundIn)}</strong>{' '}
        <small class="aside">{t(searchedSaid(search.files, sayInstant(search.at)))}</small>
      </p>
      {search.found.length > 0 && (
        <>
          <ul class="plainlist">
            {search.found.map((one) => (
              <li>
                {t(remnantSaid(one))}{' '}
                {one.in === 'row' && isPurgeable(one.id ?? '') && (
                  <a href={`/${one.archive}/purges?thing=${one.id}#ask`}>{t(PURGE.ask)}</a>
                )}
              </li>
            ))}
          </ul>
          <p>{t(PURGE.nothingElse)}</p>
        </>
      )}
      {search.log === 'kept' && <p class="caution">{t(PURGE.logKept)}</p>}
      {search.server === 'elsewhere' && <p class="caution">{t(PURGE.elsewhere)}</p>}
      <p>{t(frame.backedUp === null ? PURGE.noBackup : backupSaid(sayDay(lastBackupDay(frame.backedUp))))}</p>
    </div>
  )
}

/** The words are never shown again after a refusal: they were kept nowhere, this page least of all. */
const Words = ({ frame, card, step, label }: One & { readonly step: string; readonly label: Said }) => (
  <form method="post" action={archivePath(frame, `/purges/${card.id}/${step}`)} class="stack">
    <Token frame={frame} />
    <AreaField
      frame={frame}
      id={`words-${step}-${card.id}`}
      name="words"
      label={PURGE.words}
      hint={PURGE.wordsHint}
      rows={3}
      required
    />
    <p>
      <button type="submit">{say(label, frame.language)}</button>
    </p>
  </form>
)

const Card = ({ frame, card }: One) => {
  const t = (said: Said) => say(said, frame.language)
  const { end } = card
  const state = end === null ? PURGE.waiting : PURGE[end.state]
  return (
    <section id={card.id}>
      <h2>
        {idText(card.subject)} · {t(state)}
      </h2>
      <p>
        {t(PURGE_REASON[card.reason])}. {t(PURGE.asked)}: {memberName(frame, card.member)}, {t(sayInstant(card.at))}
        {end !== null && (
          <>
            {' · '}
            {t(state)}: {memberName(frame, end.member)}, {t(sayInstant(end.at))}
            {end.state === 'erased' && ` (${t(erasedSaid(end.things))})`}
          </>
        )}
      </p>
      {end === null && card.member === frame.me.id && (
        <p class="hint">{t(frame.isAlone ? PURGE.alone : PURGE.waits)}</p>
      )}
      {end === null && mayErase(frame) && card.member !== frame.me.id && (
        <Words frame={frame} card={card} step="confirm" label={PURGE.confirm} />
      )}
      {end === null && mayErase(frame) && (
        <form method="post" action={archivePath(frame, `/purges/${card.id}/decline`)}>
          <Token frame={frame} />
          <button type="submit" class="plain">
            {t(PURGE.decline)}
          </button>
        </form>
      )}
      {end?.state === 'erased' && <Found frame={frame} card={card} />}
      {end?.state === 'erased' && mayErase(frame) && (
        <details>
          <summary>{t(PURGE.again)}</summary>
          <Words frame={frame} card={card} step="search" label={PURGE.again} />
        </details>
      )}
    </section>
  )
}

/** What was asked to be erased and what became of it: the place where a tombstone stands. */
export const PurgePage = ({ frame, cards, typed, refusal }: Props) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={PURGE.title}>
      <h1>{t(PURGE.title)}</h1>
      <p class="lead">{t(PURGE.lead)}</p>
      <p class="hint prose">{t(PURGE.limits)}</p>
      <Problem frame={frame} refusal={refusal} />
      {cards.length === 0 && <p class="empty">{t(PURGE.none)}</p>}
      {cards.map((card) => (
        <Card frame={frame} card={card} />
      ))}
      {mayAsk(frame) && (
        <section id="ask">
          <h2>{t(PURGE.ask)}</h2>
          <form method="post" action={archivePath(frame, '/purges')} class="stack">
            <Token frame={frame} />
            <TextField
              frame={frame}
              name="thing"
              label={PURGE.thing}
              hint={PURGE.thingHint}
              value={typed.thing ?? null}
              required
            />
            <ChoiceField
              frame={frame}
              name="reason"
              label={PURGE.reason}
              value={typed.reason ?? null}
              choices={PURGE_REASONS.map((value) => ({ value, label: t(PURGE_REASON[value]) }))}
            />
            <p>
              <button type="submit">{t(PURGE.ask)}</button>
            </p>
          </form>
        </section>
      )}
    </Layout>
  )
}
