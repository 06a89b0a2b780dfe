import { inLanguage } from '../../record/bilingual.js'
import type { Refusal } from '../../record/refusal.js'
import type { NamedId, SamenessSheet } from '../../record/ruling/sameness.js'
import { FRAME } from '../../words/frame.js'
import { ACTOR_KIND, labelOf, PLACE_KIND } from '../../words/label.js'
import { reasonOfName } from '../../words/name.js'
import { RULING } from '../../words/ruling/ruling.js'
import { bothSpelt, SAMENESS, SAMENESS_WORD } from '../../words/ruling/sameness.js'
import { say, type Said } from '../../words/said.js'
import { sayInstant } from '../../words/when.js'
import { Problem, TextField, type Typed } from '../field.js'
import { archivePath, memberName, Token, type Frame } from '../layout.js'
import { idText } from '../piece.js'

const pathOf = (id: NamedId): string => `/${id.startsWith('place_') ? 'places' : 'actors'}/${id}`

const Decide = ({
  frame,
  id,
  other,
  typed,
}: {
  readonly frame: Frame
  readonly id: NamedId
  /** The other entry, where it is known; else it is asked for. */
  readonly other: NamedId | null
  readonly typed: Typed
}) => {
  const own = other !== null && typed.other === other ? typed : other === null ? typed : {}
  const key = other === null ? 'any' : idText(other)
  return (
    <form method="post" action={archivePath(frame, `${pathOf(id)}/same`)}>
      <Token frame={frame} />
      {other === null ? (
        <TextField
          frame={frame}
          name="other"
          id="same-other"
          label={SAMENESS.other}
          hint={SAMENESS.otherHint}
          value={typed.other ?? ''}
          required
        />
      ) : (
        <input type="hidden" name="other" value={other} />
      )}
      <TextField
        frame={frame}
        name="reason"
        id={`same-reason-${key}`}
        label={SAMENESS.reason}
        value={own.reason ?? ''}
        required
      />
      <p class="act">
        <button type="submit" name="op" value="merge">
          {say(SAMENESS.merge, frame.language)}
        </button>
        <button type="submit" name="op" value="differ">
          {say(SAMENESS.differ, frame.language)}
        </button>
      </p>
    </form>
  )
}

export type SamenessProps = {
  readonly frame: Frame
  readonly id: NamedId
  readonly sheet: SamenessSheet
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** As what an entry is read, what may be one with it and why, and every word that a member gave on it. */
export const SamenessSection = ({ frame, id, sheet, typed, refusal }: SamenessProps) => {
  const t = (said: Said) => say(said, frame.language)
  const kinds = id.startsWith('place_') ? PLACE_KIND : ACTOR_KIND
  const { into, words, hints } = sheet
  if (!frame.archive.isWritable && words.length === 0) return null
  return (
    <section id="same">
      <h2>{t(SAMENESS.title)}</h2>
      <p class="aside">{t(SAMENESS.about)}</p>
      <Problem frame={frame} refusal={refusal} />
      {into && (
        <p class="banner">
          {t(SAMENESS.into)}{' '}
          <a href={archivePath(frame, pathOf(into.id))}>{inLanguage(into.name, frame.language).text}</a>
        </p>
      )}
      {into === null && frame.archive.isWritable && (
        <>
          <h3>{t(SAMENESS.hints)}</h3>
          {hints.length === 0 ? (
            <p class="empty">{t(SAMENESS.noHints)}</p>
          ) : (
            <ul>
              {hints.map((hint) => (
                <li>
                  <a href={archivePath(frame, pathOf(hint.id))}>{inLanguage(hint.name, frame.language).text}</a>{' '}
                  <small class="aside">
                    {t(labelOf(kinds, hint.kind))}
                    {hint.within.map((name) => ` · ${inLanguage(name, frame.language).text}`)} · {idText(hint.id)} ·{' '}
                    {t(FRAME.claims)} {hint.claims}
                  </small>
                  <br />
                  {t(bothSpelt(hint.own, hint.its))}
                  {hint.why.length > 0 && `: ${hint.why.map((reason) => t(reasonOfName(reason))).join('; ')}`}
                  <details open={typed.other === hint.id}>
                    <summary>{t(SAMENESS.open)}</summary>
                    <Decide frame={frame} id={id} other={hint.id} typed={typed} />
                  </details>
                </li>
              ))}
            </ul>
          )}
          <details open={refusal !== null && !hints.some((hint) => hint.id === typed.other)}>
            <summary>{t(SAMENESS.other)}</summary>
            <Decide frame={frame} id={id} other={null} typed={typed} />
          </details>
        </>
      )}
      {words.length > 0 && (
        <>
          <h3>{t(SAMENESS.words)}</h3>
          <ul>
            {words.map((one) => (
              <li>
                <a href={archivePath(frame, pathOf(one.with))}>{inLanguage(one.name, frame.language).text}</a>:{' '}
                {t(SAMENESS_WORD[one.word])}. {one.reason}{' '}
                <small class="aside">
                  {memberName(frame, one.member)}, {t(sayInstant(one.from))}
                  {one.to !== null && ` – ${t(sayInstant(one.to))}`}
                </small>
                {one.to === null && one.word !== 'undone' && frame.archive.isWritable && (
                  <form method="post" action={archivePath(frame, `/samenesses/${one.id}/undo`)}>
                    <Token frame={frame} />
                    <input type="hidden" name="at" value={id} />
                    <TextField
                      frame={frame}
                      name="reason"
                      id={`undo-${idText(one.id)}`}
                      label={RULING.reason}
                      required
                    />
                    <p class="act">
                      <button type="submit">{t(SAMENESS.undo)}</button>
                    </p>
                  </form>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
