import { DIRECTIVE_ACTS } from '../record/directive.js'
import type { Refusal } from '../record/refusal.js'
import { CLAIM, DIRECTIVE } from '../words/claim.js'
import { FRAME } from '../words/frame.js'
import { DIRECTIVE_ACT, FORCE, TOPIC } from '../words/label.js'
import { say, type Said } from '../words/said.js'
import { AreaField, choicesOf, ChoiceField, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'

/** One mark of a timeline: the act, its time, places, and the claims under it. */
export const MarkFields = ({
  frame,
  typed,
  required,
}: {
  readonly frame: Frame
  readonly typed: Typed
  readonly required: boolean
}) => (
  <div class="fields">
    <ChoiceField
      frame={frame}
      name="act"
      label={DIRECTIVE.act}
      value={typed.act ?? 'issued'}
      choices={DIRECTIVE_ACTS.map((value) => ({ value, label: say(DIRECTIVE_ACT[value], frame.language) }))}
    />
    <TextField
      frame={frame}
      name="when"
      label={CLAIM.when}
      hint={CLAIM.whenHint}
      value={typed.when ?? ''}
      required={required}
    />
    <TextField frame={frame} name="when_printed" label={CLAIM.printed} value={typed.when_printed ?? ''} />
    <TextField frame={frame} name="places" label={CLAIM.places} value={typed.places ?? ''} />
    <AreaField
      frame={frame}
      name="claims"
      label={DIRECTIVE.claimIds}
      value={typed.claims ?? ''}
      rows={2}
      required={required}
    />
  </div>
)

export type DirectiveFormProps = { readonly frame: Frame; readonly typed: Typed; readonly refusal: Refusal | null }

/** Enrolling a rule, with its first mark. */
export const DirectiveFormPage = ({ frame, typed, refusal }: DirectiveFormProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={DIRECTIVE.add} scripts={['compose', 'warn']}>
      <h1>{t(DIRECTIVE.add)}</h1>
      <Problem frame={frame} refusal={refusal} />
      <form method="post" action={archivePath(frame, '/directives')}>
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        <div class="fields">
          <TextField frame={frame} name="title_en" label={DIRECTIVE.titleEn} value={typed.title_en ?? ''} lang="en" />
          <TextField frame={frame} name="title_ko" label={DIRECTIVE.titleKo} value={typed.title_ko ?? ''} lang="ko" />
          <ChoiceField
            frame={frame}
            name="topic"
            label={DIRECTIVE.topic}
            value={typed.topic ?? 'fire'}
            choices={choicesOf(TOPIC, frame)}
          />
          <ChoiceField
            frame={frame}
            name="force"
            label={DIRECTIVE.force}
            value={typed.force ?? 'must'}
            choices={choicesOf(FORCE, frame)}
          />
          <AreaField
            frame={frame}
            name="conduct_en"
            label={DIRECTIVE.conductEn}
            value={typed.conduct_en ?? ''}
            rows={2}
            lang="en"
          />
          <AreaField
            frame={frame}
            name="conduct_ko"
            label={DIRECTIVE.conductKo}
            value={typed.conduct_ko ?? ''}
            rows={2}
            lang="ko"
          />
          <AreaField
            frame={frame}
            name="conditions_en"
            label={DIRECTIVE.conditionsEn}
            value={typed.conditions_en ?? ''}
            rows={2}
            lang="en"
          />
          <AreaField
            frame={frame}
            name="conditions_ko"
            label={DIRECTIVE.conditionsKo}
            value={typed.conditions_ko ?? ''}
            rows={2}
            lang="ko"
          />
          <TextField frame={frame} name="issuer" label={DIRECTIVE.issuer} value={typed.issuer ?? ''} />
          <TextField frame={frame} name="addressee" label={DIRECTIVE.addressee} value={typed.addressee ?? ''} />
          <TextField frame={frame} name="zone" label={DIRECTIVE.zone} value={typed.zone ?? ''} />
          <TextField frame={frame} name="supersedes" label={DIRECTIVE.supersedes} value={typed.supersedes ?? ''} />
        </div>
        <h2>{t(DIRECTIVE.addMark)}</h2>
        <MarkFields frame={frame} typed={typed} required={false} />
        <p class="act">
          <button type="submit">{t(FRAME.save)}</button>
        </p>
      </form>
    </Layout>
  )
}
