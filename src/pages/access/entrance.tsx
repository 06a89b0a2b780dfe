import type { Language } from '../../record/bilingual.js'
import type { Refusal } from '../../record/refusal.js'
import { SIGNED_OUT } from '../../words/frame.js'
import { ACCOUNT } from '../../words/member.js'
import { say } from '../../words/said.js'
import { DoorField, DoorPage, DoorProblem, SecondFactorFields } from './piece.js'

/** Signing in. Whatever was wrong, the page says the same. */
export const SignInPage = ({
  language,
  refusal,
  name,
}: {
  readonly language: Language
  readonly refusal: Refusal | null
  readonly name: string
}) => (
  <DoorPage language={language} title={ACCOUNT.signIn} scripts={['passkey']}>
    <p class="lead">{say(ACCOUNT.signInLead, language)}</p>
    <DoorProblem language={language} refusal={refusal} />
    <form method="post" action="/sign-in" class="stack">
      <DoorField language={language} name="name" label={{ en: 'Name', ko: '이름' }} complete="username" value={name} />
      <DoorField
        language={language}
        name="passphrase"
        label={ACCOUNT.passphrase}
        type="password"
        complete="current-password"
      />
      <DoorField
        language={language}
        name="code"
        label={ACCOUNT.code}
        hint={ACCOUNT.codeHint}
        complete="one-time-code"
      />
      <p>
        <button type="submit">{say(ACCOUNT.signIn, language)}</button>
      </p>
    </form>
    <p data-passkey="/sign-in/passkey" data-wrong={say(ACCOUNT.passkeyNone, language)} hidden>
      <button type="button">{say(ACCOUNT.withPasskey, language)}</button> <span role="status"></span>
    </p>
    <p class="hint">{say(SIGNED_OUT, language)}</p>
  </DoorPage>
)

/** Joining by an invitation. */
export const JoinPage = ({
  language,
  refusal,
  name,
  second,
}: {
  readonly language: Language
  readonly refusal: Refusal | null
  readonly name: string
  readonly second: { readonly secret: string; readonly address: string }
}) => (
  <DoorPage language={language} title={ACCOUNT.join}>
    <p class="lead">{say(ACCOUNT.joinLead, language)}</p>
    <DoorProblem language={language} refusal={refusal} />
    <form method="post" action="/join" class="stack">
      <p class="field">
        <label for="name">{say({ en: 'Name', ko: '이름' }, language)}</label>
        <input id="name" value={name} readonly autocomplete="username" />
      </p>
      <DoorField
        language={language}
        name="passphrase"
        label={ACCOUNT.passphrase}
        hint={ACCOUNT.passphraseHint}
        type="password"
        complete="new-password"
      />
      <SecondFactorFields language={language} second={second} />
      <p>
        <button type="submit">{say(ACCOUNT.joinButton, language)}</button>
      </p>
    </form>
  </DoorPage>
)

/** Recovery codes, shown once. */
export const CodesPage = ({
  language,
  codes,
  to,
}: {
  readonly language: Language
  readonly codes: readonly string[]
  readonly to: string
}) => (
  <DoorPage language={language} title={ACCOUNT.codes}>
    <p class="lead">{say(ACCOUNT.codesHint, language)}</p>
    <ol class="codes">
      {codes.map((code) => (
        <li>
          <code>{code}</code>
        </li>
      ))}
    </ol>
    <p>
      <a href={to}>{say(ACCOUNT.goOn, language)}</a>
    </p>
  </DoorPage>
)
