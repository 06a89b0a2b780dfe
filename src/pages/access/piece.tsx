import type { Child } from 'hono/jsx'
import type { Language } from '../../record/bilingual.js'
import type { Refusal } from '../../record/refusal.js'
import { ACCOUNT } from '../../words/member.js'
import { REFUSED, sentenceOf, WHY } from '../../words/refusal.js'
import { say, type Said } from '../../words/said.js'

type FieldProps = {
  readonly language: Language
  readonly name: string
  readonly label: Said
  readonly hint?: Said
  readonly type?: 'text' | 'password'
  readonly complete: string
  readonly value?: string
  readonly numeric?: boolean
}

/** A field of a sign-in form, which password managers may fill in. */
export const DoorField = ({ language, name, label, hint, type = 'text', complete, value, numeric }: FieldProps) => (
  <p class="field">
    <label for={name}>{say(label, language)}</label>
    <input
      id={name}
      name={name}
      type={type}
      value={value ?? ''}
      required
      autocomplete={complete}
      autocapitalize="none"
      spellcheck={false}
      inputmode={numeric ? 'numeric' : undefined}
      aria-describedby={hint ? `${name}-hint` : undefined}
    />
    {hint && (
      <small class="hint" id={`${name}-hint`}>
        {say(hint, language)}
      </small>
    )}
  </p>
)

/** Why nothing was let in or kept. */
export const DoorProblem = ({
  language,
  refusal,
}: {
  readonly language: Language
  readonly refusal: Refusal | null
}) =>
  refusal ? (
    <div class="refusal" role="alert" tabindex={-1} id="refusal">
      <strong>{say(REFUSED, language)}.</strong> {say(WHY, language)}:{' '}
      {say(sentenceOf(refusal.code, refusal.facts), language)}
    </div>
  ) : null

/** What an authenticator app is given. */
export const SecondFactorFields = ({
  language,
  second,
}: {
  readonly language: Language
  readonly second: { readonly secret: string; readonly address: string }
}) => (
  <>
    <p class="field">
      <span class="label">{say(ACCOUNT.secret, language)}</span>{' '}
      <code>{second.secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>{' '}
      <a href={second.address} rel="noreferrer">
        {say(ACCOUNT.secretOpen, language)}
      </a>
      <small class="hint">{say(ACCOUNT.secretHint, language)}</small>
    </p>
    <DoorField language={language} name="code" label={ACCOUNT.firstCode} complete="one-time-code" numeric />
  </>
)

/** A page for somebody who has no session yet: no frame, nothing of the record. */
export const DoorPage = ({
  language,
  title,
  scripts = [],
  children,
}: {
  readonly language: Language
  readonly title: Said
  readonly scripts?: readonly string[]
  readonly children?: Child
}) => (
  <html lang={language}>
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <title>{`${say(title, language)} · Attested`}</title>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href="/fonts.css" />
      <link rel="stylesheet" href="/style.css" />
      {scripts.map((name) => (
        <script type="module" src={`/script/src/islands/${name}.js`}></script>
      ))}
    </head>
    <body class="bare">
      <main id="main">
        <h1>{say(title, language)}</h1>
        {children}
      </main>
    </body>
  </html>
)
