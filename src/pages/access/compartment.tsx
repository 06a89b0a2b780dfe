import type { CompartmentSheet } from '../../record/compartment.js'
import type { MemberCard } from '../../record/member.js'
import type { Refusal } from '../../record/refusal.js'
import { COMPARTMENT, thingsSaid } from '../../words/compartment.js'
import { say, type Said } from '../../words/said.js'
import { sayInstant } from '../../words/when.js'
import { ChoiceField, Problem, TextField, type Typed } from '../field.js'
import { archivePath, Layout, memberName, Token, type Frame } from '../layout.js'
import { idText } from '../piece.js'

type Props = {
  readonly frame: Frame
  readonly sheets: readonly CompartmentSheet[]
  readonly members: readonly MemberCard[]
  readonly typed: Typed
  readonly refusal: Refusal | null
}

const mayKeep = (frame: Frame): boolean =>
  frame.archive.isWritable && frame.me.roles.some((role) => role === 'keeper' || role === 'admin')

const Roots = ({ frame, sheet }: { readonly frame: Frame; readonly sheet: CompartmentSheet }) => {
  const t = (said: Said) => say(said, frame.language)
  if (sheet.roots.length === 0) return <p class="empty">{t(COMPARTMENT.empty)}</p>
  return (
    <ul class="plainlist">
      {sheet.roots.map(({ id, born, things }) => (
        <li>
          <a href={archivePath(frame, `/${id.slice(0, id.indexOf('_'))}s/${id}`)}>{idText(id)}</a>{' '}
          <small class="aside">
            {t(sayInstant(born))}, {t(thingsSaid(things))}
          </small>
          {mayKeep(frame) && (
            <form method="post" action={archivePath(frame, `/compartments/${sheet.id}/release`)} class="inline">
              <Token frame={frame} />
              <input type="hidden" name="thing" value={id} />
              <button type="submit" class="plain">
                {t(COMPARTMENT.release)}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

const Holders = ({
  frame,
  sheet,
  members,
}: Pick<Props, 'frame' | 'members'> & { readonly sheet: CompartmentSheet }) => {
  const t = (said: Said) => say(said, frame.language)
  const path = archivePath(frame, `/compartments/${sheet.id}`)
  const others = members.filter(({ id, state }) => state !== 'ended' && !sheet.holders.includes(id))
  return (
    <>
      <ul class="plainlist">
        {sheet.holders.map((holder) => (
          <li>
            {memberName(frame, holder)}{' '}
            {mayKeep(frame) && (
              <form method="post" action={`${path}/revoke`} class="inline">
                <Token frame={frame} />
                <input type="hidden" name="holder" value={holder} />
                <button type="submit" class="plain">
                  {t(COMPARTMENT.revoke)}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {mayKeep(frame) && others.length > 0 && (
        <form method="post" action={`${path}/grant`} class="stack">
          <Token frame={frame} />
          <ChoiceField
            frame={frame}
            id={`holder-${sheet.id}`}
            name="holder"
            label={COMPARTMENT.holder}
            choices={others.map(({ id }) => ({ value: id, label: memberName(frame, id) }))}
          />
          <p>
            <button type="submit">{t(COMPARTMENT.grant)}</button>
          </p>
        </form>
      )}
    </>
  )
}

/** The compartments that a member holds, and what lies in each. */
export const CompartmentsPage = ({ frame, sheets, members, typed, refusal }: Props) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={COMPARTMENT.title}>
      <h1>{t(COMPARTMENT.title)}</h1>
      <p class="lead">{t(COMPARTMENT.lead)}</p>
      <p class="hint">{t(COMPARTMENT.limits)}</p>
      <Problem frame={frame} refusal={refusal} />
      {sheets.length === 0 && <p class="empty">{t(COMPARTMENT.none)}</p>}
      {sheets.map((sheet) => (
        <section id={sheet.id}>
          <h2>{sheet.name}</h2>
          <h3>{t(COMPARTMENT.inside)}</h3>
          <Roots frame={frame} sheet={sheet} />
          {mayKeep(frame) && (
            <form method="post" action={archivePath(frame, `/compartments/${sheet.id}/confine`)} class="stack">
              <Token frame={frame} />
              <TextField
                frame={frame}
                id={`thing-${sheet.id}`}
                name="thing"
                label={COMPARTMENT.thing}
                hint={COMPARTMENT.confineHint}
                value={typed.thing ?? null}
                required
              />
              <p>
                <button type="submit">{t(COMPARTMENT.confine)}</button>
              </p>
            </form>
          )}
          <h3>{t(COMPARTMENT.holders)}</h3>
          <Holders frame={frame} sheet={sheet} members={members} />
        </section>
      ))}
      {mayKeep(frame) && (
        <section>
          <h2>{t(COMPARTMENT.open)}</h2>
          <form method="post" action={archivePath(frame, '/compartments')} class="stack">
            <Token frame={frame} />
            <TextField
              frame={frame}
              name="name"
              label={COMPARTMENT.name}
              hint={COMPARTMENT.nameHint}
              value={typed.name ?? null}
              required
            />
            <p>
              <button type="submit">{t(COMPARTMENT.open)}</button>
            </p>
          </form>
        </section>
      )}
    </Layout>
  )
}
