import type { JournalLine, Listing } from '../record/card.js'
import { FRAME, JOURNAL } from '../words/frame.js'
import { actName } from '../words/act.js'
import { say, type Said } from '../words/said.js'
import { sayInstant } from '../words/when.js'
import { archivePath, Layout, memberName, type Frame } from './layout.js'
import { Empty, Filters, ListFoot, type Asked } from './listing.js'
import { idText } from './piece.js'

const PAGED = new Set(['report', 'claim', 'directive', 'dossier', 'edition', 'draft'])

const Subject = ({ frame, subject }: { readonly frame: Frame; readonly subject: string }) => {
  const noun = subject.slice(0, subject.indexOf('_'))
  if (!PAGED.has(noun) || noun === 'draft') return <span>{subject.includes('_') ? idText(subject) : subject}</span>
  return <a href={archivePath(frame, `/${noun}s/${subject}`)}>{idText(subject)}</a>
}

/** Every act of an archive, the newest first. */
export const JournalPage = ({
  frame,
  listing,
  asked,
  acts,
}: {
  readonly frame: Frame
  readonly listing: Listing<JournalLine>
  readonly asked: Asked
  readonly acts: readonly string[]
}) => {
  const t = (said: Said) => say(said, frame.language)
  return (
    <Layout frame={frame} title={FRAME.journal}>
      <h1>{t(FRAME.journal)}</h1>
      <p class="lead">{t(JOURNAL.lead)}</p>
      <Filters
        frame={frame}
        asked={asked}
        fields={[
          {
            kind: 'choice',
            name: 'act',
            label: JOURNAL.act,
            choices: acts.map((value) => ({ value, label: t(actName(value)) })),
          },
        ]}
      />
      {listing.rows.length === 0 ? (
        <Empty frame={frame} isFiltered={Boolean(asked.act)} />
      ) : (
        <table class="list">
          <thead>
            <tr>
              {[JOURNAL.number, JOURNAL.at, JOURNAL.act, JOURNAL.subject, JOURNAL.member].map((name) => (
                <th scope="col">{t(name)}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {listing.rows.map((line) => (
              <tr>
                <td class="number" data-name={t(JOURNAL.number)}>
                  {line.number}
                </td>
                <td data-name={t(JOURNAL.at)}>{t(sayInstant(line.at))}</td>
                <td class="wide" data-name={t(JOURNAL.act)}>
                  {t(actName(line.act))}
                </td>
                <td data-name={t(JOURNAL.subject)}>
                  {line.subject ? <Subject frame={frame} subject={line.subject} /> : '—'}
                </td>
                <td data-name={t(JOURNAL.member)}>{memberName(frame, line.member)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ListFoot frame={frame} asked={asked} {...listing} />
    </Layout>
  )
}
