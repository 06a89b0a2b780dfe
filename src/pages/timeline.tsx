import type { MarkCard } from '../record/card.js'
import { addDays, daysBetween } from '../record/time/day.js'
import type { DirectiveAct, Track } from '../record/directive.js'
import { DIRECTIVE } from '../words/claim.js'
import { DIRECTIVE_ACT } from '../words/label.js'
import { say } from '../words/said.js'
import { sayWhen } from '../words/when.js'
import type { Frame } from './layout.js'

const WIDTH = 760
const LEFT = 150
const RIGHT = 12
const ROW = 20
const TOP = 26

/** The lane an act is drawn in: what was ordered, what is said to hold, what is said to have been done. */
const TRACK_OF: Readonly<Record<DirectiveAct, Track>> = {
  issued: 'issued',
  transmitted: 'issued',
  'read-out': 'issued',
  amended: 'issued',
  reaffirmed: 'in-force',
  'in-force': 'in-force',
  suspended: 'in-force',
  rescinded: 'in-force',
  lapsed: 'in-force',
  applied: 'applied',
  ignored: 'applied',
}

const LANES: readonly Track[] = ['issued', 'in-force', 'applied']

type Scale = { readonly from: string; readonly to: string; readonly at: (day: string) => number }

const scaleOf = (marks: readonly MarkCard[]): Scale | null => {
  const days = marks
    .flatMap(({ when }) => [when.earliestStart, when.latestStart, when.earliestEnd, when.latestEnd])
    .filter((day): day is string => day !== null)
    .sort()
  const [first, last] = [days[0], days[days.length - 1]]
  if (!first || !last) return null
  const margin = Math.max(10, Math.round(daysBetween(first, last) * 0.06))
  const from = addDays(first, -margin)
  const to = addDays(last, margin)
  const length = daysBetween(from, to)
  return { from, to, at: (day) => LEFT + (daysBetween(from, day) / length) * (WIDTH - LEFT - RIGHT) }
}

/** Days that carry a line and a label: years, or months where the span is short; at most nine. */
const ticksOf = ({ from, to }: Scale): readonly { readonly day: string; readonly label: string }[] => {
  const months = Math.max(1, Math.round(daysBetween(from, to) / 30.4))
  const step = [1, 2, 3, 6, 12, 24, 60, 120].find((size) => months / size <= 8) ?? 240
  const ticks = []
  let [year = 0, month = 1] = from.split('-').map(Number)
  for (let guard = 0; guard < 2000; guard += 1) {
    const index = year * 12 + month - 1
    const day = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`
    if (day > to) break
    if (index % step === 0 && day >= from) ticks.push({ day, label: step >= 12 ? String(year) : day.slice(0, 7) })
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return ticks
}

const round = (value: number): number => Math.round(value * 10) / 10

const Bar = ({
  mark,
  scale,
  y,
  frame,
}: {
  readonly mark: MarkCard
  readonly scale: Scale
  readonly y: number
  readonly frame: Frame
}) => {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = mark.when
  const start = scale.at(earliestStart ?? scale.from)
  const end = Math.max(scale.at(latestEnd ?? scale.to), start + 4)
  const isCertain = latestStart !== null && earliestEnd !== null && latestStart <= earliestEnd
  const sure = isCertain
    ? { from: scale.at(latestStart), to: Math.max(scale.at(earliestEnd), scale.at(latestStart) + 4) }
    : null
  const title = `${say(DIRECTIVE_ACT[mark.act], frame.language)}: ${say(sayWhen(mark.when), frame.language)}`
  return (
    <g>
      <title>{title}</title>
      <rect class="possible" x={round(start)} y={y + 4} width={round(end - start)} height={ROW - 9} />
      {sure && (
        <rect
          class={`certain ${mark.act}`}
          x={round(sure.from)}
          y={y + 4}
          width={round(sure.to - sure.from)}
          height={ROW - 9}
        />
      )}
      {earliestStart === null && <path class="beyond" d={`M${round(start) + 6} ${y + 5}l-5 4.5l5 4.5`} />}
      {latestEnd === null && <path class="beyond" d={`M${round(end) - 6} ${y + 5}l5 4.5l-5 4.5`} />}
    </g>
  )
}

/** The picture of a directive's three tracks; the table beside it says the same in words. */
export const Timeline = ({ frame, marks }: { readonly frame: Frame; readonly marks: readonly MarkCard[] }) => {
  const placed = marks.filter(({ when }) => when.edtf !== null && (when.earliestStart ?? when.latestEnd) !== null)
  const scale = scaleOf(placed)
  if (!scale) return null
  const lanes = LANES.map((track) => ({ track, marks: placed.filter((mark) => TRACK_OF[mark.act] === track) }))
  let y = TOP
  const drawn = lanes.map((lane) => {
    const top = y
    y += Math.max(1, lane.marks.length) * ROW + 8
    return { ...lane, top, bottom: y }
  })
  const height = y + 4
  return (
    <svg
      class="timeline"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-label={say(DIRECTIVE.timeline, frame.language)}
      aria-describedby="timeline-table"
    >
      {ticksOf(scale).map(({ day, label }) => (
        <g class="tick">
          <line x1={round(scale.at(day))} y1={TOP - 6} x2={round(scale.at(day))} y2={height} />
          <text x={round(scale.at(day))} y={13} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      {drawn.map((lane) => (
        <g class="lane">
          <line x1={0} y1={lane.top - 2} x2={WIDTH} y2={lane.top - 2} />
          <text x={2} y={lane.top + 15}>
            {say(DIRECTIVE_ACT[lane.track], frame.language)}
          </text>
          {lane.marks.map((mark, index) => (
            <Bar mark={mark} scale={scale} y={lane.top + index * ROW} frame={frame} />
          ))}
        </g>
      ))}
    </svg>
  )
}
