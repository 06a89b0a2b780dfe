import type { AnswerState } from '../record/answer.js'
import { PICTURE, squareOf, STATE_SHORT, STATE_SIGN } from '../words/picture.js'
import { say, type Said } from '../words/said.js'
import { sayDay } from '../words/when.js'
import type { Frame } from './layout.js'

export type SquareCell = { readonly on: string; readonly known: string; readonly state: AnswerState }

export type SquareProps = {
  readonly frame: Frame
  /** Sorted civil days on which something begins or ends. */
  readonly days: readonly string[]
  /** Sorted civil days on which something came out. */
  readonly knowns: readonly string[]
  readonly cells: readonly SquareCell[]
  readonly asked: { readonly on: string; readonly known: string } | null
  readonly href: (on: string, known: string) => string
}

const LEFT = 92
const TOP = 8
const SIDE = 44
const HIGH = 26
const FOOT = 76

const keyOf = (on: string, known: string): string => `${on} ${known}`

/** Answers on two axes: the day asked about, and the day of knowledge. Links lead to each question. */
const Picture = ({ frame, days, knowns, cells, asked, href }: SquareProps) => {
  const t = (said: Said) => say(said, frame.language)
  const states = new Map(cells.map(({ on, known, state }) => [keyOf(on, known), state]))
  const width = LEFT + days.length * SIDE + 8
  const bottom = TOP + knowns.length * HIGH
  const up = [...knowns].reverse()
  return (
    <svg
      class="square"
      viewBox={`0 0 ${width} ${bottom + FOOT}`}
      width={width}
      role="group"
      aria-label={t(PICTURE.square)}
      aria-describedby="square-table"
    >
      {up.map((known, row) => {
        const y = TOP + row * HIGH
        return (
          <g>
            <text class="axis" x={LEFT - 6} y={y + 17} text-anchor="end">
              {known}
            </text>
            {days.map((on, column) => {
              const state = states.get(keyOf(on, known)) ?? 'unknown'
              const x = LEFT + column * SIDE
              const isAsked = asked?.on === on && asked.known === known
              return (
                <a href={href(on, known)} class={state} aria-current={isAsked ? 'true' : undefined}>
                  <title>{t(squareOf(sayDay(on), sayDay(known), STATE_SHORT[state]))}</title>
                  <rect x={x + 1} y={y + 1} width={SIDE - 2} height={HIGH - 2} />
                  <text x={x + SIDE / 2} y={y + 18} text-anchor="middle">
                    {STATE_SIGN[state]}
                  </text>
                  {isAsked && <rect class="asked" x={x + 2.5} y={y + 2.5} width={SIDE - 5} height={HIGH - 5} />}
                </a>
              )
            })}
          </g>
        )
      })}
      {days.map((on, column) => {
        const x = LEFT + column * SIDE + SIDE / 2 + 4
        return (
          <text class="axis" transform={`translate(${x} ${bottom + 8}) rotate(-60)`} text-anchor="end">
            {on}
          </text>
        )
      })}
    </svg>
  )
}

const SHOWN: readonly AnswerState[] = ['in-force', 'possibly', 'not-in-force', 'contested', 'unknown']

/** The two-axis square with its legend and its table. Nothing where there is only one day to ask about. */
export const Square = (props: SquareProps) => {
  const { frame, days, knowns, cells, asked } = props
  const t = (said: Said) => say(said, frame.language)
  if (days.length === 0 || knowns.length === 0) return null
  const states = new Map(cells.map(({ on, known, state }) => [keyOf(on, known), state]))
  return (
    <figure class="squarefigure">
      <figcaption>
        <h3>{t(PICTURE.square)}</h3>
        <p class="hint">{t(PICTURE.squareNote)}</p>
      </figcaption>
      <div class="scroll">
        <Picture {...props} />
      </div>
      <p class="legend">
        {SHOWN.map((state) => (
          <span class="signed">
            <span aria-hidden="true">{STATE_SIGN[state]}</span> {t(STATE_SHORT[state])}
          </span>
        ))}
      </p>
      <details>
        <summary>{t(PICTURE.squareTable)}</summary>
        <div class="scroll" tabindex={0} role="region" aria-label={t(PICTURE.squareTable)}>
          <table class="grid" id="square-table">
            <thead>
              <tr>
                <th scope="col">{t(PICTURE.knownBy)}</th>
                {days.map((on) => (
                  <th scope="col">{on}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[...knowns].reverse().map((known) => (
                <tr>
                  <th scope="row">{known}</th>
                  {days.map((on) => (
                    <td>
                      {t(STATE_SHORT[states.get(keyOf(on, known)) ?? 'unknown'])}
                      {asked?.on === on && asked.known === known && ` (${t(PICTURE.asked)})`}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  )
}
