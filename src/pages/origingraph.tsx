import type { OriginGroup } from '../record/card.js'
import { BASIS } from '../words/label.js'
import { originNumber, PICTURE, reportedFrom } from '../words/picture.js'
import { say, type Said } from '../words/said.js'
import { archivePath, type Frame } from './layout.js'
import { Marked } from './piece.js'

type OriginVoice = OriginGroup['voices'][number]

export type OriginGraphProps = { readonly frame: Frame; readonly origins: readonly OriginGroup[] }

const ROW = 26
const TOP = 6
const LEFT = 10
const RIGHT = 250
const WIDTH = 720
const SHOWN = 58

const shortened = (text: string): string => {
  const points = Array.from(text)
  return points.length > SHOWN ? `${points.slice(0, SHOWN - 1).join('')}…` : text
}

type Placed = OriginVoice & { readonly y: number; readonly from: number }

const Picture = ({ frame, origins }: OriginGraphProps) => {
  const t = (said: Said) => say(said, frame.language)
  let y = TOP
  const groups = origins.map((group, index) => {
    const top = y
    y += Math.max(1, group.voices.length) * ROW + 8
    const middle = top + (Math.max(1, group.voices.length) * ROW) / 2
    const voices = group.voices.map((voice, at): Placed => ({ ...voice, y: top + at * ROW + ROW / 2, from: middle }))
    return { name: group.name, number: index + 1, middle, voices }
  })
  const placed = new Map(groups.flatMap(({ voices }) => voices.map((voice) => [voice.id, voice] as const)))
  return (
    <svg
      class="origins"
      viewBox={`0 0 ${WIDTH} ${y + 2}`}
      role="img"
      aria-label={t(PICTURE.graph)}
      aria-describedby="origin-table"
    >
      {groups.map(({ name, number, middle, voices }) => (
        <g>
          {voices.map((voice) => (
            <path
              class={voice.isTakenBack ? 'lead back' : 'lead'}
              d={`M${LEFT + 14} ${voice.from}C${LEFT + 120} ${voice.from} ${RIGHT - 90} ${voice.y} ${RIGHT - 8} ${voice.y}`}
            />
          ))}
          <circle class={name === null ? 'root open' : 'root'} cx={LEFT + 7} cy={middle} r={7} />
          <text x={LEFT + 20} y={middle - 10}>
            {name === null ? t(PICTURE.unjudged) : t(originNumber(number))}
          </text>
          {voices.map((voice) => (
            <g>
              <rect
                class={voice.isTakenBack ? 'word back' : 'word'}
                x={RIGHT - 8}
                y={voice.y - 4}
                width={8}
                height={8}
              />
              <text class={voice.isTakenBack ? 'back' : ''} x={RIGHT + 8} y={voice.y + 4}>
                {shortened(`${voice.label} · ${voice.report.title}`)}
              </text>
            </g>
          ))}
        </g>
      ))}
      {[...placed.values()].flatMap((voice) =>
        voice.parents.flatMap((parent) => {
          const other = placed.get(parent)
          return other
            ? [
                <path
                  class="leans"
                  d={`M${RIGHT - 8} ${voice.y}C${RIGHT - 46} ${voice.y} ${RIGHT - 46} ${other.y} ${RIGHT - 8} ${other.y}`}
                />,
              ]
            : []
        }),
      )}
    </svg>
  )
}

/** The graph of origins with its sentence and its table: how often reported, and from how many independent origins. */
export const OriginGraph = ({ frame, origins }: OriginGraphProps) => {
  const t = (said: Said) => say(said, frame.language)
  const voices = origins.flatMap((group) => group.voices)
  if (voices.length === 0) return null
  const reports = new Set(voices.map(({ report }) => report.id)).size
  const counted = origins.filter((group) => group.voices.some((voice) => !voice.isTakenBack)).length
  const byId = new Map(voices.map((voice) => [voice.id, voice]))
  return (
    <figure>
      <figcaption>
        <h3>{t(reportedFrom(reports, counted))}</h3>
        <p class="hint">{t(PICTURE.graphNote)}</p>
      </figcaption>
      {voices.length > 1 && <Picture frame={frame} origins={origins} />}
      <table class="list" id="origin-table">
        <thead>
          <tr>
            {[PICTURE.originHead, PICTURE.sayer, PICTURE.report, PICTURE.published, PICTURE.basis, PICTURE.leansOn].map(
              (name) => (
                <th scope="col">{t(name)}</th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {origins.flatMap(({ name, voices: own }, index) =>
            own.map((voice) => (
              <tr>
                <td data-name={t(PICTURE.originHead)}>
                  {name === null ? <span class="open">{t(PICTURE.unjudged)}</span> : t(originNumber(index + 1))}
                </td>
                <td data-name={t(PICTURE.sayer)} class="wide">
                  {voice.isTakenBack ? (
                    <>
                      <s>
                        <Marked text={voice.label} language={frame.language} />
                      </s>{' '}
                      <small class="caution">{t(PICTURE.takenBack)}</small>
                    </>
                  ) : (
                    <Marked text={voice.label} language={frame.language} />
                  )}
                </td>
                <td data-name={t(PICTURE.report)}>
                  <a href={archivePath(frame, `/reports/${voice.report.id}`)}>
                    <Marked text={voice.report.title} language={frame.language} />
                  </a>
                </td>
                <td class="day" data-name={t(PICTURE.published)}>
                  {voice.report.on ?? '—'}
                </td>
                <td data-name={t(PICTURE.basis)}>{t(BASIS[voice.basis])}</td>
                <td data-name={t(PICTURE.leansOn)}>
                  {voice.parents.map((parent) => byId.get(parent)?.label ?? parent).join(', ') || '—'}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </figure>
  )
}
