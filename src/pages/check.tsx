import type { CheckRequest } from '../record/check.js'
import type { Refusal } from '../record/refusal.js'
import { CHECK, CHECK_STATE } from '../words/check.js'
import { CLAIM } from '../words/claim.js'
import { FRAME } from '../words/frame.js'
import { say, type Said } from '../words/said.js'
import { sayDay } from '../words/when.js'
import { KnowledgeFields } from './claimform.js'
import { AreaField, choicesOf, ChoiceField, NoIdentities, Problem, TextField, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, type Asked } from './listing.js'
import { idText, Marked } from './piece.js'

export type CheckListProps = { readonly frame: Frame; readonly checks: readonly CheckRequest[]; readonly asked: Asked }

/** Questions put to other sources. */
export const CheckListPage = ({ frame, checks, asked }: CheckListProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={CHECK.heading}>
      <h1>{t(CHECK.heading)}</h1>
      <p class="lead">{t(CHECK.lead)}</p>
      <Filters
        frame={frame}
        asked={asked}
        fields={[{ kind: 'choice', name: 'state', label: CHECK.state, choices: choicesOf(CHECK_STATE, frame) }]}
      />
      {checks.length === 0 ? (
        <Empty frame={frame} isFiltered={asked.state !== undefined} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              {[CHECK.askedOn, CHECK.question, CHECK.whom, CHECK.state].map((name) => (
                <th scope="col">{t(name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {checks.map((check) => (
              <tr>
                <td data-name={t(CHECK.askedOn)}>{t(sayDay(check.askedOn))}</td>
                <td class="wide" lang={check.language}>
                  <a href={archivePath(frame, `/checks/${check.id}`)}>
                    <Marked text={check.question} language={frame.language} />
                  </a>
                </td>
                <td data-name={t(CHECK.whom)}>
                  <Marked text={check.whom} language={frame.language} />
                </td>
                <td data-name={t(CHECK.state)}>
                  {t(CHECK_STATE[check.state])}
                  {check.state !== 'open' && (
                    <>
                      {' · '}
                      <a href={archivePath(frame, `/claims/${check.claim}`)}>{t(CHECK.toClaim)}</a>
                    </>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} total={checks.length} page={1} size={Math.max(1, checks.length)} />
    </Layout>
  )
}

/** A new question about a claim, which is not shown on it. */
export const CheckFormPage = ({
  frame,
  typed,
  refusal,
}: {
  readonly frame: Frame
  readonly typed: Typed
  readonly refusal: Refusal | null
}) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={CHECK.ask} scripts={['compose', 'warn']}>
      <h1>{t(CHECK.ask)}</h1>
      <Problem frame={frame} refusal={refusal} />
      <p class="lead">{t(CHECK.lead)}</p>
      <form method="post" action={archivePath(frame, '/checks')}>
        <Token frame={frame} />
        <NoIdentities frame={frame} />
        <input type="hidden" name="claim" value={typed.claim ?? ''} />
        <AreaField
          frame={frame}
          name="question"
          label={CHECK.question}
          rows={3}
          value={typed.question ?? ''}
          required
        />
        <ChoiceField
          frame={frame}
          name="language"
          label={CHECK.language}
          value={typed.language ?? frame.language}
          choices={[
            { value: 'ko', label: '한국어' },
            { value: 'en', label: 'English' },
          ]}
        />
        <TextField frame={frame} name="whom" label={CHECK.whom} value={typed.whom ?? ''} required />
        <TextField
          frame={frame}
          name="asked_on"
          label={CHECK.askedOn}
          type="date"
          value={typed.asked_on ?? ''}
          required
        />
        <TextField frame={frame} name="note" label={CHECK.note} value={typed.note ?? ''} />
        <p class="act">
          <button type="submit">{t(CHECK.send)}</button>
        </p>
      </form>
    </Layout>
  )
}

export type CheckPageProps = {
  readonly frame: Frame
  readonly check: Pick<CheckRequest, 'id' | 'question' | 'language' | 'whom' | 'askedOn' | 'state'>
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** The sheet for asking, and the form for the answer. Nothing of the claim stands here. */
export const CheckPage = ({ frame, check, typed, refusal }: CheckPageProps) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={CHECK.sheet} scripts={['compose', 'warn']}>
      <p class="over">
        {t(CHECK.sheet)} · {idText(check.id)} · {t(CHECK_STATE[check.state])}
      </p>
      <h1 class="says" lang={check.language}>
        <Marked text={check.question} language={frame.language} />
      </h1>
      <Problem frame={frame} refusal={refusal} />
      <p class="aside">
        <Marked text={check.whom} language={frame.language} /> · {t(sayDay(check.askedOn))}
      </p>
      {check.state === 'open' && frame.archive.isWritable && (
        <>
          <h2>{t(CHECK.answer)}</h2>
          <p class="hint prose">{t(CHECK.answerLead)}</p>
          <form method="post" action={archivePath(frame, `/checks/${check.id}/answer`)}>
            <Token frame={frame} />
            <NoIdentities frame={frame} />
            <TextField
              frame={frame}
              name="label"
              label={CLAIM.label}
              hint={CLAIM.labelHint}
              value={typed.label ?? ''}
              required
            />
            <TextField frame={frame} name="told_on" label={CLAIM.told} value={typed.told_on ?? ''} />
            <TextField frame={frame} name="knew_on" label={CLAIM.knewOn} value={typed.knew_on ?? ''} />
            <KnowledgeFields frame={frame} typed={typed} />
            <p class="act">
              <button type="submit">{t(FRAME.save)}</button>
            </p>
          </form>
          <form method="post" action={archivePath(frame, `/checks/${check.id}/close`)} class="inline">
            <Token frame={frame} />
            <button type="submit" class="plain">
              {t(CHECK.close)}
            </button>
          </form>
        </>
      )}
    </Layout>
  )
}
