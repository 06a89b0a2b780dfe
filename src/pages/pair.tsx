import type { Draft } from '../record/draft.js'
import { FOLLOWS, type DriftMark, type PairRow, type PairSheet } from '../record/drift.js'
import type { ReportId } from '../record/id.js'
import type { Refusal } from '../record/refusal.js'
import { differenceSaid, PAIR, wordDifferenceSaid } from '../words/pair.js'
import { say, type Said } from '../words/said.js'
import { sayInstant } from '../words/when.js'
import { Problem, type Typed } from './field.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, type Asked } from './listing.js'
import { Marked } from './piece.js'

export type PairProps = {
  readonly frame: Frame
  readonly report: ReportId
  readonly sheet: PairSheet
  readonly asked: Asked
  readonly typed: Typed
  readonly refusal: Refusal | null
}

const FOLLOW_SAID: Readonly<Record<(typeof FOLLOWS)[number], Said>> = {
  en: PAIR.followEnglish,
  ko: PAIR.followKorean,
  both: PAIR.followBoth,
  neither: PAIR.followNeither,
}

const markSaid = (field: DriftMark, { en, ko }: PairRow): Said => {
  if (field === 'only' || !en || !ko) return en ? PAIR.onlyEnglish : PAIR.onlyKorean
  return field === 'number' || field === 'body'
    ? wordDifferenceSaid(field, en.proposal, ko.proposal)
    : differenceSaid(field, en.proposal, ko.proposal)
}

const Told = ({
  frame,
  draft,
  within,
  language,
}: {
  readonly frame: Frame
  readonly draft: Draft | null
  /** Where there is no draft: the one that tells it among other things. */
  readonly within: Draft | null
  readonly language: 'en' | 'ko'
}) =>
  draft === null && within !== null ? (
    <p class="aside">
      {say(PAIR.within, frame.language)}{' '}
      <q lang={language} dir="auto">
        <Marked text={within.proposal.passage.replace(/\s+/g, ' ')} language={frame.language} />
      </q>
    </p>
  ) : draft === null ? (
    <p class="empty">—</p>
  ) : (
    <p>
      <q lang={language} dir="auto">
        <Marked text={draft.proposal.passage.replace(/\s+/g, ' ')} language={frame.language} />
      </q>{' '}
      <small class="aside">
        <a href={archivePath(frame, `/reports/${draft.report}#${draft.claim ? `at-${draft.claim}` : draft.id}`)}>
          {draft.proposal.attributedTo === 'outlet' ? say(PAIR.outlet, frame.language) : draft.proposal.attributedTo}
        </a>
      </small>
    </p>
  )

/** One difference: what it is, the last word on it, and a form to say the next. */
const Mark = ({
  props,
  row,
  mark,
}: {
  readonly props: PairProps
  readonly row: PairRow
  readonly mark: PairRow['marks'][number]
}) => {
  const { frame, report, asked } = props
  const t = (said: Said) => say(said, frame.language)
  const { field, settled } = mark
  const key = `${row.en?.id ?? ''}-${row.ko?.id ?? ''}-${field}`
  return (
    <li>
      {t(markSaid(field, row))}
      {settled && (
        <p class="aside">
          {t(PAIR.settled)}: {t(FOLLOW_SAID[settled.follows])} —{' '}
          <Marked text={settled.reason} language={frame.language} /> ({t(sayInstant(settled.at))})
        </p>
      )}
      {frame.archive?.isWritable && (
        <details>
          <summary>{t(settled ? PAIR.settleAgain : PAIR.settle)}</summary>
          <form method="post" action={archivePath(frame, `/reports/${report}/beside`)}>
            <Token frame={frame} />
            {asked.with && <input type="hidden" name="with" value={asked.with} />}
            <input type="hidden" name="en" value={row.en?.id ?? ''} />
            <input type="hidden" name="ko" value={row.ko?.id ?? ''} />
            <input type="hidden" name="field" value={field} />
            <p class="field">
              <label for={`follows-${key}`}>{t(PAIR.follow)}</label>
              <select id={`follows-${key}`} name="follows">
                {FOLLOWS.map((side) => (
                  <option value={side}>{t(FOLLOW_SAID[side])}</option>
                ))}
              </select>
            </p>
            <p class="field">
              <label for={`reason-${key}`}>{t(PAIR.reason)}</label>
              <input id={`reason-${key}`} name="reason" required autocomplete="off" />
            </p>
            <p class="act">
              <button type="submit">{t(PAIR.settle)}</button>
            </p>
          </form>
        </details>
      )}
    </li>
  )
}

/** Two accepted claims that say the same in two languages can be tied: one origin, counted once. */
const Tie = ({ frame, row }: { readonly frame: Frame; readonly row: PairRow }) =>
  row.en?.claim && row.ko?.claim && frame.archive?.isWritable ? (
    <form method="post" action={archivePath(frame, `/claims/${row.en.claim}/links`)}>
      <Token frame={frame} />
      <input type="hidden" name="to" value={row.ko.claim} />
      <input type="hidden" name="link" value="repeats" />
      <button type="submit">{say(PAIR.tie, frame.language)}</button>
    </form>
  ) : null

/** A report and its translation, draft beside draft; complete without scripts, stacked where the screen is narrow. */
export const PairPage = (props: PairProps) => {
  const { frame, sheet, asked, refusal } = props
  const t = (said: Said) => say(said, frame.language)
  const { counts } = sheet
  return (
    <Layout frame={frame} title={PAIR.heading}>
      <h1>{t(PAIR.heading)}</h1>
      <p class="lead">{t(PAIR.lead)}</p>
      <Problem frame={frame} refusal={refusal} />
      <p>{t(PAIR.countsSaid(counts.linked, counts.differing, counts.alone, counts.open))}</p>
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          {
            kind: 'choice',
            name: 'only',
            label: PAIR.show,
            choices: [
              { value: 'drift', label: t(PAIR.onlyDrift) },
              { value: 'open', label: t(PAIR.open) },
            ],
          },
        ]}
      />
      {sheet.rows.length === 0 ? (
        <Empty frame={frame} isFiltered={asked.only !== undefined} />
      ) : (
        <table class="list pair" id="rows">
          <thead>
            <tr>
              <th scope="col">
                {t(PAIR.english)}:{' '}
                <a href={archivePath(frame, `/reports/${sheet.en.id}`)} lang="en">
                  {sheet.en.title}
                </a>
              </th>
              <th scope="col">
                {t(PAIR.korean)}:{' '}
                <a href={archivePath(frame, `/reports/${sheet.ko.id}`)} lang="ko">
                  {sheet.ko.title}
                </a>
              </th>
              <th scope="col">{t(PAIR.drift)}</th>
            </tr>
          </thead>
          <tbody>
            {sheet.rows.map((row) => (
              <tr id={row.en?.id ?? row.ko?.id}>
                <td data-name={t(PAIR.english)}>
                  <Told frame={frame} draft={row.en} within={row.within} language="en" />
                </td>
                <td data-name={t(PAIR.korean)}>
                  <Told frame={frame} draft={row.ko} within={row.within} language="ko" />
                </td>
                <td data-name={t(PAIR.drift)}>
                  {row.marks.length === 0 ? (
                    row.within === null && <span class="aside">{t(PAIR.none)}</span>
                  ) : (
                    <ul class="plain">
                      {row.marks.map((mark) => (
                        <Mark props={props} row={row} mark={mark} />
                      ))}
                    </ul>
                  )}
                  <Tie frame={frame} row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} page={1} size={sheet.rows.length} total={sheet.rows.length} />
    </Layout>
  )
}
