import { PEOPLE, SHARES, type GateSettings } from '../../record/gate/label.js'
import type { Refusal } from '../../record/refusal.js'
import { GATE, SETTING } from '../../words/gate/check.js'
import { AGE, REGION, SEX, WORK } from '../../words/gate/label.js'
import { say, type Said } from '../../words/said.js'
import { sayInstant } from '../../words/when.js'
import { Problem, TextField, type Typed } from '../field.js'
import { archivePath, Layout, Token, type Frame } from '../layout.js'

export type GatePageProps = {
  readonly frame: Frame
  readonly settings: GateSettings
  readonly at: string | null
  readonly reason: string | null
  readonly mayChange: boolean
  readonly typed: Typed
  readonly refusal: Refusal | null
}

/** The gate's settings, and the figures its floors are counted from. */
export const GatePage = ({ frame, settings, at, reason, mayChange, typed, refusal }: GatePageProps) => {
  const t = (said: Said) => say(said, frame.language)
  const shares = Object.entries({ ...SEX, ...AGE, ...WORK })
  return (
    <Layout frame={frame} title={GATE.settings} scripts={[]}>
      <h1>{t(GATE.settings)}</h1>
      <Problem frame={frame} refusal={refusal} />
      <p class="hint">{t(GATE.note)}</p>
      <p>{at === null ? t(GATE.builtIn) : `${t(sayInstant(at))} · ${reason ?? ''}`}</p>
      <form method="post" action={archivePath(frame, '/gate')}>
        <Token frame={frame} />
        <div class="fields">
          {Object.entries(settings).map(([name, value]) => (
            <TextField
              frame={frame}
              name={name}
              label={SETTING[name] ?? GATE.settings}
              value={typed[name] ?? String(value)}
            />
          ))}
          {mayChange && <TextField frame={frame} name="reason" label={GATE.reason} value={typed.reason ?? ''} />}
        </div>
        {mayChange && (
          <p class="act">
            <button type="submit">{t(GATE.set)}</button>
          </p>
        )}
      </form>
      <h2>{t(GATE.table)}</h2>
      <p class="hint">{t(GATE.tableSource)}</p>
      <div class="halves">
        <table class="list">
          <thead>
            <tr>
              <th scope="col">{t(GATE.region)}</th>
              <th scope="col">{t(GATE.people)}</th>
            </tr>
          </thead>
          <tbody>
            {Object.entries(PEOPLE).map(([region, people]) => (
              <tr>
                <td>{t(REGION[region as keyof typeof REGION])}</td>
                <td class="number" data-name={t(GATE.people)}>
                  {people.toLocaleString('en')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <table class="list">
          <thead>
            <tr>
              <th scope="col">
                {t(GATE.sex)} · {t(GATE.age)} · {t(GATE.work)}
              </th>
              <th scope="col">{t(GATE.share)}</th>
              <th scope="col">{t(GATE.shareOut)}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map(([name, said]) => (
              <tr>
                <td>{t(said)}</td>
                <td class="number" data-name={t(GATE.share)}>
                  {SHARES.country[name as keyof typeof SHARES.country]}
                </td>
                <td class="number" data-name={t(GATE.shareOut)}>
                  {SHARES.escapee[name as keyof typeof SHARES.escapee]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Layout>
  )
}
