import type { Refusal } from '../record/refusal.js'
import { WARNINGS } from '../record/warning.js'
import { FRAME } from '../words/frame.js'
import { WARNING } from '../words/label.js'
import { ACCOUNT } from '../words/member.js'
import { NOT_SHOWN, REFUSED, sentenceOf, WHY } from '../words/refusal.js'
import { REPORT } from '../words/report.js'
import { say, type Said } from '../words/said.js'
import { archivePath, type Frame } from './layout.js'

/** What was typed in a form, shown again after a refusal. */
export type Typed = Readonly<Record<string, string>>

type FieldProps = {
  readonly frame: Frame
  readonly name: string
  readonly label: Said
  readonly hint?: Said
  readonly value?: string | null
  readonly required?: boolean
  readonly id?: string
  readonly lang?: string
}

const hintId = (props: FieldProps): string | undefined => (props.hint ? `${props.id ?? props.name}-hint` : undefined)

const Hint = (props: FieldProps) =>
  props.hint ? (
    <small class="hint" id={hintId(props)}>
      {say(props.hint, props.frame.language)}
    </small>
  ) : null

/** One line of text with its label and hint. */
export const TextField = (props: FieldProps & { readonly type?: string; readonly list?: string }) => (
  <p class="field">
    <label for={props.id ?? props.name}>{say(props.label, props.frame.language)}</label>
    <input
      id={props.id ?? props.name}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.value ?? ''}
      required={props.required}
      lang={props.lang}
      autocomplete="off"
      aria-describedby={hintId(props)}
    />
    <Hint {...props} />
  </p>
)

/** Several lines of text. */
export const AreaField = (props: FieldProps & { readonly rows?: number }) => (
  <p class="field">
    <label for={props.id ?? props.name}>{say(props.label, props.frame.language)}</label>
    <textarea
      id={props.id ?? props.name}
      name={props.name}
      rows={props.rows ?? 4}
      required={props.required}
      lang={props.lang}
      autocomplete="off"
      aria-describedby={hintId(props)}
    >
      {props.value ?? ''}
    </textarea>
    <Hint {...props} />
  </p>
)

export type Choice = { readonly value: string; readonly label: string }

/** One of a list. */
export const ChoiceField = (
  props: FieldProps & { readonly choices: readonly Choice[]; readonly multiple?: boolean },
) => (
  <p class="field">
    <label for={props.id ?? props.name}>{say(props.label, props.frame.language)}</label>
    <select id={props.id ?? props.name} name={props.name} multiple={props.multiple} aria-describedby={hintId(props)}>
      {props.choices.map(({ value, label }) => (
        <option value={value} selected={(props.value ?? '').split('\n').includes(value)}>
          {label}
        </option>
      ))}
    </select>
    <Hint {...props} />
  </p>
)

/** The choices of a closed list of labels. */
export const choicesOf = (labels: Readonly<Record<string, Said>>, frame: Frame): readonly Choice[] =>
  Object.entries(labels).map(([value, said]) => ({ value, label: say(said, frame.language) }))

/** Why a form was not saved, or a question not answered, above the form, which keeps what was typed. */
export const Problem = ({
  frame,
  refusal,
  wasSaving = true,
}: {
  readonly frame: Frame
  readonly refusal: Refusal | null
  readonly wasSaving?: boolean
}) =>
  refusal ? (
    <div class="refusal" role="alert" tabindex={-1} id="refusal">
      <strong>{say(wasSaving ? REFUSED : NOT_SHOWN, frame.language)}.</strong> {say(WHY, frame.language)}:{' '}
      {say(sentenceOf(refusal.code, refusal.facts), frame.language)}{' '}
      {refusal.code === 'proof-old' && (
        <a href={`/account/prove?back=${encodeURIComponent(frame.path)}`}>{say(ACCOUNT.prove, frame.language)}</a>
      )}
      {refusal.code === 'report-twice' && (
        <a href={archivePath(frame, `/reports/${String(refusal.facts.report)}`)}>
          {say(REPORT.openHeld, frame.language)}
        </a>
      )}
    </div>
  ) : null

/** What every open field says until there is a vault. */
export const NoIdentities = ({ frame }: { readonly frame: Frame }) => (
  <p class="hint caution" data-warn={say(FRAME.warnIdentity, frame.language)}>
    {say(FRAME.identities, frame.language)}{' '}
    <strong
      role="alert"
      {...Object.fromEntries(WARNINGS.map((kind) => [`data-${kind}`, say(WARNING[kind], frame.language)]))}
    ></strong>
  </p>
)
