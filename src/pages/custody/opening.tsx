import type { Opening } from '../../record/custody/opening.js'
import type { Refusal } from '../../record/refusal.js'
import { OPENING, tickFor } from '../../words/custody/opening.js'
import { say, type Said } from '../../words/said.js'
import { sayDay } from '../../words/when.js'
import { Problem } from '../field.js'
import { archivePath, Layout, memberName, Token, type Frame } from '../layout.js'
import { Empty, Filters, ListFoot, type Asked } from '../listing.js'

type Row = Opening & { readonly missing: number }
type Props = {
  readonly frame: Frame
  readonly rows: readonly Row[]
  readonly asked: Asked
  readonly refusal: Refusal | null
}

const compartmentName = (compartment: string): Said =>
  compartment === 'office' ? OPENING.office : { en: compartment, ko: compartment }

const SeenBy = ({ frame, row }: { readonly frame: Frame; readonly row: Row }) => {
  const t = (said: Said) => say(said, frame.language)
  if (row.seen.length > 0) return <>{row.seen.map((one) => memberName(frame, one)).join(', ')}</>
  return <>{t(row.missing === 0 ? OPENING.alone : OPENING.nobody)}</>
}

/** Who opened which compartment of the vault, on what day, and who else has seen it. */
export const OpeningsPage = ({ frame, rows, asked, refusal }: Props) => {
  const t = (said: Said) => say(said, frame.language)
  const mine = (row: Row): boolean => row.member !== frame.me.id && !row.seen.includes(frame.me.id)
  return (
    <Layout frame={frame} title={OPENING.title}>
      <h1>{t(OPENING.title)}</h1>
      <p class="lead">{t(OPENING.lead)}</p>
      <Problem frame={frame} refusal={refusal} />
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          {
            kind: 'choice',
            name: 'state',
            label: OPENING.filter,
            choices: [{ value: 'waiting', label: t(OPENING.waiting) }],
          },
        ]}
      />
      {rows.length === 0 ? (
        asked.state ? (
          <Empty frame={frame} isFiltered />
        ) : (
          <p class="empty">{t(OPENING.none)}</p>
        )
      ) : (
        <form method="post" action={archivePath(frame, '/openings')}>
          <Token frame={frame} />
          <table class="list">
            <thead>
              <tr>
                {[OPENING.day, OPENING.compartment, OPENING.member, OPENING.seen].map((name) => (
                  <th scope="col">{t(name)}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr>
                  <td data-name={t(OPENING.day)}>{t(sayDay(row.day))}</td>
                  <td data-name={t(OPENING.compartment)}>{t(compartmentName(row.compartment))}</td>
                  <td data-name={t(OPENING.member)}>{memberName(frame, row.member)}</td>
                  <td class="wide" data-name={t(OPENING.seen)}>
                    <SeenBy frame={frame} row={row} />
                    {row.missing > 0 && <strong> · {t(OPENING.unseen)}</strong>}{' '}
                    {mine(row) && frame.archive.isWritable && (
                      <label>
                        <input type="checkbox" name="number" value={String(row.number)} /> {t(tickFor(row.number))}
                      </label>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.some(mine) && frame.archive.isWritable && (
            <p>
              <button type="submit">{t(OPENING.mark)}</button>
            </p>
          )}
        </form>
      )}
      <ListFoot frame={frame} asked={asked} total={rows.length} page={1} size={Math.max(1, rows.length)} />
    </Layout>
  )
}
