import type { Refusal } from '../../record/refusal.js'
import { COMPARTMENT } from '../../words/compartment.js'
import { FRAME } from '../../words/frame.js'
import { ACCOUNT, codesLeftSaid, ROLE, WAY } from '../../words/member.js'
import { say, type Said } from '../../words/said.js'
import { sayInstant } from '../../words/when.js'
import { archivePath, Layout, Token, type Frame } from '../layout.js'
import { DoorField, DoorProblem, SecondFactorFields } from './piece.js'

type Sheet = {
  readonly member: { readonly name: string }
  readonly hasPassphrase: boolean
  readonly codesLeft: number
  readonly passkeys: readonly { readonly id: string; readonly name: string; readonly born: string }[]
  readonly sessions: readonly {
    readonly id: string
    readonly way: string
    readonly device: string
    readonly born: string
    readonly seen: string
  }[]
  readonly second: { readonly secret: string; readonly address: string }
}

type Props = {
  readonly frame: Frame
  readonly sheet: Sheet
  /** The session that this page is shown in. */
  readonly session: string
  readonly refusal: Refusal | null
}

const Sessions = ({ frame, sheet, session }: Props) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <table class="list">
      <thead>
        <tr>
          {[ACCOUNT.device, ACCOUNT.way, ACCOUNT.began, ACCOUNT.used, ACCOUNT.endSession].map((name) => (
            <th scope="col">{t(name)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sheet.sessions.map((one) => (
          <tr>
            <td class="wide" data-name={t(ACCOUNT.device)}>
              {one.device || t(ACCOUNT.unknownDevice)}
              {one.id === session && <small class="aside"> {t(ACCOUNT.here)}</small>}
            </td>
            <td data-name={t(ACCOUNT.way)}>{t(WAY[one.way] ?? FRAME.unknown)}</td>
            <td data-name={t(ACCOUNT.began)}>{t(sayInstant(one.born))}</td>
            <td data-name={t(ACCOUNT.used)}>{t(sayInstant(one.seen))}</td>
            <td data-name={t(ACCOUNT.endSession)}>
              <form method="post" action={`/account/sessions/${one.id}/end`} class="inline">
                <Token frame={frame} />
                <button type="submit" class="plain">
                  {t(ACCOUNT.endSession)}
                </button>
              </form>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Passkeys = ({ frame, sheet }: Props) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <>
      {sheet.passkeys.length === 0 && <p class="empty">{t(ACCOUNT.noPasskeys)}</p>}
      <ul class="plainlist">
        {sheet.passkeys.map((key) => (
          <li>
            {key.name} <small class="aside">{t(sayInstant(key.born))}</small>{' '}
            <form method="post" action="/account/passkeys/remove" class="inline">
              <Token frame={frame} />
              <input type="hidden" name="passkey" value={key.id} />
              <button type="submit" class="plain">
                {t(ACCOUNT.remove)}
              </button>
            </form>
          </li>
        ))}
      </ul>
      <p
        data-passkey="/account/passkeys"
        data-token={frame.token}
        data-wrong={t(ACCOUNT.passkeyNone)}
        data-next="/account"
        class="field"
        hidden
      >
        <label for="device">{t(ACCOUNT.passkeyName)}</label> <input id="device" maxlength={60} autocomplete="off" />{' '}
        <button type="button">{t(ACCOUNT.addPasskey)}</button> <span role="status"></span>
      </p>
      <noscript>
        <p class="hint">{t(ACCOUNT.needsScript)}</p>
      </noscript>
    </>
  )
}

/** How one signs in, and where one is signed in. */
export const AccountPage = (props: Props) => {
  const { frame, sheet, refusal } = props
  const t = (said: Said) => say(said, frame.language)
  const hasAny = sheet.hasPassphrase || sheet.passkeys.length > 0
  return (
    <Layout frame={frame} title={ACCOUNT.title} scripts={['passkey']}>
      <h1>{t(ACCOUNT.title)}</h1>
      <p class="lead">
        {sheet.member.name} · {frame.me.roles.map((role) => t(ROLE[role])).join(', ')}
      </p>
      {!hasAny && <p>{t(ACCOUNT.none)}</p>}
      <DoorProblem language={frame.language} refusal={refusal} />
      {hasAny && (
        <p>
          <a href="/account/prove">{t(ACCOUNT.prove)}</a>
        </p>
      )}
      <p>
        <a href={archivePath(frame, '/compartments')}>{t(COMPARTMENT.title)}</a>
      </p>
      <section>
        <h2>{t(ACCOUNT.sessions)}</h2>
        <Sessions {...props} />
      </section>
      <section>
        <h2>{t(ACCOUNT.choose)}</h2>
        <p class="hint">
          {t(ACCOUNT.chooseHint)} {sheet.hasPassphrase && t(codesLeftSaid(sheet.codesLeft))}
        </p>
        <form method="post" action="/account/factors" class="stack">
          <Token frame={frame} />
          <input type="text" name="name" value={sheet.member.name} autocomplete="username" hidden />
          <DoorField
            language={frame.language}
            name="passphrase"
            label={ACCOUNT.passphrase}
            hint={ACCOUNT.passphraseHint}
            type="password"
            complete="new-password"
          />
          <SecondFactorFields language={frame.language} second={sheet.second} />
          <p>
            <button type="submit">{t(ACCOUNT.chooseButton)}</button>
          </p>
        </form>
      </section>
      <section>
        <h2>{t(ACCOUNT.passkeys)}</h2>
        <Passkeys {...props} />
      </section>
    </Layout>
  )
}

/** Proving once more who one is, before an act that asks for it. */
export const ProvePage = ({
  frame,
  refusal,
  back,
  isDone,
}: {
  readonly frame: Frame
  readonly refusal: Refusal | null
  readonly back: string
  readonly isDone: boolean
}) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={ACCOUNT.prove} scripts={['passkey']}>
      <h1>{t(ACCOUNT.prove)}</h1>
      <p class="lead">{t(ACCOUNT.proveLead)}</p>
      <DoorProblem language={frame.language} refusal={refusal} />
      {isDone ? (
        <p role="status">
          {t(ACCOUNT.proved)} <a href={back}>{t(ACCOUNT.back)}</a>
        </p>
      ) : (
        <>
          <form method="post" action="/account/prove" class="stack">
            <Token frame={frame} />
            <input type="hidden" name="back" value={back} />
            <DoorField
              language={frame.language}
              name="passphrase"
              label={ACCOUNT.passphrase}
              type="password"
              complete="current-password"
            />
            <DoorField
              language={frame.language}
              name="code"
              label={ACCOUNT.code}
              hint={ACCOUNT.codeHint}
              complete="one-time-code"
            />
            <p>
              <button type="submit">{t(ACCOUNT.proveButton)}</button>
            </p>
          </form>
          <p
            data-passkey="/account/prove/passkey"
            data-token={frame.token}
            data-wrong={t(ACCOUNT.passkeyNone)}
            data-next={back}
            hidden
          >
            <button type="button">{t(ACCOUNT.provePasskey)}</button> <span role="status"></span>
          </p>
        </>
      )}
    </Layout>
  )
}
