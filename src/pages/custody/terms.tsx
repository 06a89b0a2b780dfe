import type { NoteSheet } from '../../record/custody/note.js'
import { AUDIENCES, consentTo, RELEASES, USES, type Terms } from '../../record/consent.js'
import { LANGUAGES } from '../../record/bilingual.js'
import type { Refusal } from '../../record/refusal.js'
import { AUDIENCE, CONSENT, embargoedTo, RELEASE, TERMS, USE } from '../../words/custody/terms.js'
import { say, type Said } from '../../words/said.js'
import { sayDay, sayInstant } from '../../words/when.js'
import { AreaField, ChoiceField, choicesOf, NoIdentities, Problem, TextField, type Typed } from '../field.js'
import { archivePath, Layout, Token, type Frame } from '../layout.js'
import { Fact, Marked, Own } from '../piece.js'

type Props = {
  readonly frame: Frame
  readonly sheet: NoteSheet
  readonly typed: Typed
  readonly refusal: Refusal | null
}
/** The way from a clean note to what was agreed for it. */
export const TermsFact = ({ frame, report }: { readonly frame: Frame; readonly report: string }) => (
  <Fact name={TERMS.terms} frame={frame}>
    <a href={archivePath(frame, `/reports/${report}/terms`)}>{say(TERMS.title, frame.language)}</a>
  </Fact>
)

type Part = Pick<Props, 'frame' | 'sheet'>

const LANGUAGE: Readonly<Record<(typeof LANGUAGES)[number], Said>> = { en: TERMS.english, ko: TERMS.korean }

const wordsOf = ({ transcript }: NoteSheet, { start, end }: Terms): string | null =>
  start === null || end === null ? null : [...transcript.text].slice(start, end).join('')

const listed = <Value extends string>(
  frame: Frame,
  values: readonly Value[] | null,
  names: Readonly<Record<Value, Said>>,
): string =>
  values === null ? say(TERMS.all, frame.language) : values.map((one) => say(names[one], frame.language)).join(', ')

const TermsList = ({ frame, sheet, terms }: Part & { readonly terms: readonly Terms[] }) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <table class="list">
      <thead>
        <tr>
          {[TERMS.stretch, TERMS.release, TERMS.languages, TERMS.audiences, TERMS.recorded].map((name) => (
            <th scope="col">{t(name)}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {terms.map((one) => {
          const words = wordsOf(sheet, one)
          return (
            <tr>
              <td class="wide" data-name={t(TERMS.stretch)}>
                {words === null ? (
                  t(TERMS.whole)
                ) : (
                  <q lang={sheet.transcript.language}>
                    <Marked text={words} language={frame.language} />
                  </q>
                )}
              </td>
              <td data-name={t(TERMS.release)}>
                {t(RELEASE[one.release])}
                {one.embargo !== null && ` · ${t(embargoedTo(sayInstant(one.embargo)))}`}
              </td>
              <td data-name={t(TERMS.languages)}>{listed(frame, one.languages, LANGUAGE)}</td>
              <td data-name={t(TERMS.audiences)}>{listed(frame, one.audiences, AUDIENCE)}</td>
              <td data-name={t(TERMS.recorded)}>{t(sayInstant(one.at))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

const ConsentList = ({ frame, sheet }: Part) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <dl class="facts">
      {USES.map((use) => {
        const held = consentTo(sheet.consents, sheet.transcript.id, use)
        return (
          <>
            <dt>{t(USE[use])}</dt>
            <dd>
              {held === null ? (
                t(TERMS.notAsked)
              ) : (
                <>
                  <strong>{t(CONSENT[held.is])}</strong>, {t(sayDay(held.on))} ·{' '}
                  <Marked text={held.how} language={frame.language} />
                </>
              )}
            </dd>
          </>
        )
      })}
    </dl>
  )
}

const Ticks = ({
  frame,
  name,
  label,
  choices,
  typed,
}: {
  readonly frame: Frame
  readonly name: string
  readonly label: Said
  readonly choices: Readonly<Record<string, Said>>
  readonly typed: Typed
}) => (
  <fieldset>
    <legend>{say(label, frame.language)}</legend>
    {Object.entries(choices).map(([value, said]) => (
      <label>
        <input type="checkbox" name={name} value={value} checked={(typed[name] ?? '').split('\n').includes(value)} />{' '}
        {say(said, frame.language)}{' '}
      </label>
    ))}
    <small class="hint">{say(TERMS.none, frame.language)}</small>
  </fieldset>
)

const TermsForm = ({ frame, sheet, typed }: Part & { readonly typed: Typed }) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <form method="post" action={archivePath(frame, `/reports/${sheet.report}/terms`)} class="stack">
      <Token frame={frame} />
      <AreaField
        frame={frame}
        name="quote"
        label={TERMS.stretch}
        hint={TERMS.stretchHint}
        value={typed.quote ?? null}
        rows={2}
        lang={sheet.transcript.language}
      />
      <ChoiceField
        frame={frame}
        name="release"
        label={TERMS.release}
        value={typed.release ?? 'not-for-print'}
        choices={[...RELEASES].reverse().map((value) => ({ value, label: t(RELEASE[value]) }))}
      />
      <TextField
        frame={frame}
        name="embargo"
        label={TERMS.embargo}
        hint={TERMS.embargoHint}
        value={typed.embargo ?? null}
      />
      <Ticks frame={frame} name="languages" label={TERMS.languages} choices={LANGUAGE} typed={typed} />
      <Ticks
        frame={frame}
        name="audiences"
        label={TERMS.audiences}
        choices={Object.fromEntries(AUDIENCES.map((one) => [one, AUDIENCE[one]]))}
        typed={typed}
      />
      <p>
        <button type="submit">{t(TERMS.record)}</button>
      </p>
    </form>
  )
}

const ConsentForm = ({ frame, sheet, typed }: Part & { readonly typed: Typed }) => (
  <form method="post" action={archivePath(frame, `/reports/${sheet.report}/consents`)} class="stack">
    <Token frame={frame} />
    <NoIdentities frame={frame} />
    <ChoiceField frame={frame} name="use" label={TERMS.use} value={typed.use ?? null} choices={choicesOf(USE, frame)} />
    <ChoiceField
      frame={frame}
      name="state"
      label={TERMS.state}
      value={typed.state ?? null}
      choices={choicesOf(CONSENT, frame)}
    />
    <TextField frame={frame} name="on" type="date" label={TERMS.day} hint={TERMS.dayHint} value={typed.on ?? null} />
    <TextField frame={frame} name="how" label={TERMS.how} hint={TERMS.howHint} value={typed.how ?? null} required />
    <p>
      <button type="submit">{say(TERMS.saveConsent, frame.language)}</button>
    </p>
  </form>
)

const Using = ({ frame, sheet }: Part) => {
  const t = (said: Said) => say(said, frame.language)
  const isWithdrawn = consentTo(sheet.consents, sheet.transcript.id, 'publish')?.is === 'withdrawn'
  return (
    <section>
      <h2>{t(TERMS.dossiers)}</h2>
      {isWithdrawn && (
        <p class="refusal" role="status">
          {t(TERMS.look)}
        </p>
      )}
      {sheet.dossiers.length === 0 ? (
        <p class="empty">{t(TERMS.unused)}</p>
      ) : (
        <ul class="plainlist">
          {sheet.dossiers.map(({ id, title }) => (
            <li>
              <a href={archivePath(frame, `/dossiers/${id}`)}>
                <Own said={title} language={frame.language} />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** Terms and consent of a clean note: what holds, the forms for more, and which dossiers they touch. */
export const TermsPage = ({ frame, sheet, typed, refusal }: Props) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={TERMS.title}>
      <h1>{t(TERMS.title)}</h1>
      <p>
        <a href={archivePath(frame, `/reports/${sheet.report}`)} lang={sheet.transcript.language}>
          <Marked text={sheet.title} language={frame.language} />
        </a>
      </p>
      <p class="lead">{t(TERMS.lead)}</p>
      <Problem frame={frame} refusal={refusal} />
      <section>
        <h2>{t(TERMS.terms)}</h2>
        {sheet.inForce.length === 0 ? (
          <p class="caution">{t(TERMS.noTerms)}</p>
        ) : (
          <TermsList frame={frame} sheet={sheet} terms={sheet.inForce} />
        )}
        {frame.archive.isWritable && <TermsForm frame={frame} sheet={sheet} typed={typed} />}
      </section>
      <section>
        <h2>{t(TERMS.consent)}</h2>
        <ConsentList frame={frame} sheet={sheet} />
        {frame.archive.isWritable && <ConsentForm frame={frame} sheet={sheet} typed={typed} />}
      </section>
      <Using frame={frame} sheet={sheet} />
      {sheet.terms.length + sheet.consents.length > sheet.inForce.length && (
        <details>
          <summary>{t(TERMS.history)}</summary>
          {sheet.terms.length > 0 && <TermsList frame={frame} sheet={sheet} terms={sheet.terms} />}
          <ul class="plainlist">
            {sheet.consents.map(({ use, is, on, how }) => (
              <li>
                {t(USE[use])}: {t(CONSENT[is])}, {t(sayDay(on))} · <Marked text={how} language={frame.language} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </Layout>
  )
}
