import { ROLES, type MemberCard } from '../../record/member.js'
import type { Refusal } from '../../record/refusal.js'
import { MEMBER, MEMBER_STATE, ROLE, ROLE_MAY } from '../../words/member.js'
import { say, type Said } from '../../words/said.js'
import { sayInstant } from '../../words/when.js'
import { Problem, TextField, type Typed } from '../field.js'
import { Layout, Token, type Frame } from '../layout.js'
import { Filters, type Asked } from '../listing.js'

const RoleFields = ({ frame, chosen }: { readonly frame: Frame; readonly chosen: readonly string[] }) => (
  <fieldset class="field">
    <legend>{say(MEMBER.roles, frame.language)}</legend>
    {ROLES.map((role) => (
      <p>
        <label>
          <input type="checkbox" name="roles" value={role} checked={chosen.includes(role)} />{' '}
          <b>{say(ROLE[role], frame.language)}</b> {say(ROLE_MAY[role], frame.language)}
        </label>
      </p>
    ))}
  </fieldset>
)

const mayLetIn = (frame: Frame): boolean => frame.me.roles.includes('admin')

type ListProps = {
  readonly frame: Frame
  readonly cards: readonly MemberCard[]
  readonly asked: Asked
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** Everybody who is or was here. */
export const MemberListPage = ({ frame, cards, asked, typed, refusal }: ListProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={MEMBER.title}>
      <h1>{t(MEMBER.title)}</h1>
      <p class="lead">{t(MEMBER.lead)}</p>
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          {
            kind: 'choice',
            name: 'state',
            label: MEMBER.state,
            choices: Object.entries(MEMBER_STATE).map(([value, label]) => ({ value, label: t(label) })),
          },
          {
            kind: 'choice',
            name: 'role',
            label: MEMBER.roles,
            choices: ROLES.map((value) => ({ value, label: t(ROLE[value]) })),
          },
        ]}
      />
      <table class="list">
        <thead>
          <tr>
            {[MEMBER.name, MEMBER.roles, MEMBER.state, MEMBER.since].map((name) => (
              <th scope="col">{t(name)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card) => (
            <tr>
              <td class="wide" data-name={t(MEMBER.name)}>
                <a href={`/members/${card.id}`}>{card.name}</a>
                {card.id === frame.me.id && <small class="aside"> {t(MEMBER.you)}</small>}
              </td>
              <td data-name={t(MEMBER.roles)}>{card.roles.map((role) => t(ROLE[role])).join(', ')}</td>
              <td data-name={t(MEMBER.state)}>{t(MEMBER_STATE[card.state])}</td>
              <td data-name={t(MEMBER.since)}>{card.since ? t(sayInstant(card.since)) : '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayLetIn(frame) && (
        <section>
          <h2>{t(MEMBER.invite)}</h2>
          <Problem frame={frame} refusal={refusal} />
          <form method="post" action="/members" class="stack">
            <Token frame={frame} />
            <TextField
              frame={frame}
              name="name"
              label={MEMBER.name}
              hint={MEMBER.nameHint}
              value={typed.name ?? null}
              required
            />
            <RoleFields frame={frame} chosen={(typed.roles ?? 'monitor').split('\n')} />
            <p>
              <button type="submit">{t(MEMBER.inviteButton)}</button>
            </p>
          </form>
        </section>
      )}
    </Layout>
  )
}

/** An invitation's address, shown once. */
export const InvitationPage = ({ frame, link }: { readonly frame: Frame; readonly link: string }) => (
  <Layout frame={frame} title={MEMBER.linkMade}>
    <h1>{say(MEMBER.linkMade, frame.language)}</h1>
    <p class="lead">
      <code class="address">{link}</code>
    </p>
    <p>{say(MEMBER.linkHint, frame.language)}</p>
    <p>
      <a href="/members">{say(MEMBER.title, frame.language)}</a>
    </p>
  </Layout>
)

const Button = ({
  frame,
  action,
  label,
  hint,
}: {
  readonly frame: Frame
  readonly action: string
  readonly label: Said
  readonly hint?: Said
}) => (
  <form method="post" action={action} class="stack">
    <Token frame={frame} />
    {hint && <p class="hint">{say(hint, frame.language)}</p>}
    <p>
      <button type="submit">{say(label, frame.language)}</button>
    </p>
  </form>
)

/** One member: name, roles, and what an administrator can do. */
export const MemberPage = ({
  frame,
  card,
  typed,
  refusal,
}: {
  readonly frame: Frame
  readonly card: MemberCard
  readonly typed: Typed
  readonly refusal: Refusal | null
}) => {
  const t = (said: Said) => say(said, frame.language)
  const path = `/members/${card.id}`
  return (
    <Layout frame={frame} title={{ en: card.name, ko: card.name }}>
      <h1>{card.name}</h1>
      <p class="lead">
        {t(MEMBER_STATE[card.state])} · {card.roles.map((role) => t(ROLE[role])).join(', ')}
      </p>
      <Problem frame={frame} refusal={refusal} />
      {mayLetIn(frame) && (
        <>
          <section>
            <h2>{t(MEMBER.change)}</h2>
            <form method="post" action={`${path}/roles`} class="stack">
              <Token frame={frame} />
              <TextField frame={frame} name="name" label={MEMBER.name} value={typed.name ?? card.name} required />
              <RoleFields frame={frame} chosen={typed.roles?.split('\n') ?? card.roles} />
              <p>
                <button type="submit">{t(MEMBER.changeButton)}</button>
              </p>
            </form>
          </section>
          {card.state === 'ended' ? (
            <Button frame={frame} action={`${path}/restore`} label={MEMBER.restore} />
          ) : (
            <>
              <section>
                <h2>{t(MEMBER.reset)}</h2>
                <Button frame={frame} action={`${path}/reset`} label={MEMBER.reset} hint={MEMBER.resetHint} />
              </section>
              <section>
                <h2>{t(MEMBER.end)}</h2>
                <Button frame={frame} action={`${path}/end`} label={MEMBER.end} hint={MEMBER.endHint} />
              </section>
            </>
          )}
        </>
      )}
    </Layout>
  )
}
