import { inLanguage } from '../record/bilingual.js'
import type { HomeSheet } from '../record/card.js'
import { OPENING, openingsWait } from '../words/custody/opening.js'
import { PURGE } from '../words/custody/purge.js'
import { hiddenWait, NOTICE_WORDS } from '../words/gate/notice.js'
import { FRAME, HOME, draftsLeft, holdings } from '../words/frame.js'
import { ARCHIVE } from '../words/label.js'
import { REPORT } from '../words/report.js'
import { say, type Said } from '../words/said.js'
import { sayInstant } from '../words/when.js'
import { archivePath, Layout, Token, type Frame } from './layout.js'
import { Marked } from './piece.js'

type HomeProps = { readonly frame: Frame; readonly sheet: HomeSheet; readonly isRemoved?: boolean }

const Doing = ({ frame, sheet }: HomeProps) => {
  const t = (said: Said) => say(said, frame.language)
  if (sheet.unsent.length === 0 && sheet.reading.length === 0) return <p class="empty">{t(HOME.nothingDoing)}</p>
  return (
    <ul class="plainlist">
      {sheet.unsent.map((one) => (
        <li>
          <a href={archivePath(frame, `/reports/new?kind=${one.form.replace('report-', '')}`)}>
            {(one.fields.title || one.fields.text || '').slice(0, 60) || t(REPORT.addHeading)}
          </a>{' '}
          <small class="aside">
            {t(HOME.unsent)}, {t(sayInstant(one.saved))}
          </small>
        </li>
      ))}
      {sheet.reading.map((report) => (
        <li>
          <a href={archivePath(frame, `/reports/${report.id}`)} lang={report.language}>
            <Marked text={report.title} language={frame.language} />
          </a>{' '}
          <small class="aside">{t(draftsLeft(report.openDrafts))}</small>
        </li>
      ))}
    </ul>
  )
}

const Waiting = ({ frame, sheet }: HomeProps) => {
  const t = (said: Said) => say(said, frame.language)
  if (sheet.waiting.length === 0) return <p class="empty">{t(HOME.nothingWaiting)}</p>
  return (
    <ul class="plainlist">
      {sheet.waiting.map((dossier) => (
        <li>
          <a href={archivePath(frame, `/dossiers/${dossier.id}`)}>{inLanguage(dossier.title, frame.language).text}</a>{' '}
          <small class="aside">{t(HOME.notPrinted)}</small>
        </li>
      ))}
    </ul>
  )
}

/** The first screen of an archive one works in: three things to do, what was begun, what waits. */
export const HomePage = ({ frame, sheet, isRemoved = false }: HomeProps) => {
  const t = (said: Said) => say(said, frame.language)
  const isEmpty = sheet.counts.reports === 0
  return (
    <Layout frame={frame} title={ARCHIVE[frame.archive.id]}>
      <h1>{t(frame.archive.id === 'own' ? HOME.own : ARCHIVE[frame.archive.id])}</h1>
      {isRemoved && <p role="status">{t(HOME.removed)}</p>}
      {frame.archive.id === 'own' && (
        <p class="lead">
          {isEmpty ? t(HOME.ownEmpty) : t(holdings(sheet.counts.reports, sheet.counts.claims, sheet.counts.directives))}
        </p>
      )}
      {frame.archive.id === 'own' && frame.isAlone && <p class="hint prose">{t(HOME.alone)}</p>}
      {sheet.hidden > 0 && (
        <p class="caution">
          <strong>{t(hiddenWait(sheet.hidden))}</strong>{' '}
          <a href={archivePath(frame, '/corrections')}>{t(NOTICE_WORDS.decide)}</a>
        </p>
      )}
      {sheet.openings > 0 && (
        <p class="caution">
          <strong>{t(openingsWait(sheet.openings))}</strong>{' '}
          <a href={archivePath(frame, '/openings?state=waiting')}>{t(OPENING.see)}</a>
        </p>
      )}
      {sheet.purges > 0 && (
        <p class="caution">
          <strong>{t(PURGE.home)}.</strong> <a href={archivePath(frame, '/purges')}>{t(PURGE.title)}</a>
        </p>
      )}
      <p class="doors">
        <a class="door" href={archivePath(frame, '/reports/new?kind=memo')}>
          {t(HOME.newMemo)}
        </a>
        <a class="door" href={archivePath(frame, '/reports/new')}>
          {t(HOME.addMaterial)}
        </a>
        <a class="door" href={archivePath(frame, '/claims')}>
          {t(HOME.findOrAsk)}
        </a>
      </p>
      <div class="halves">
        <section>
          <h2>{t(HOME.doing)}</h2>
          <Doing frame={frame} sheet={sheet} />
        </section>
        <section>
          <h2>{t(HOME.waiting)}</h2>
          <Waiting frame={frame} sheet={sheet} />
        </section>
      </div>
      {frame.archive.id === 'own' && (
        <section>
          <h2>{t(HOME.elsewhere)}</h2>
          <ul class="plainlist">
            <li>
              <a href="/starter">{t(ARCHIVE.starter)}</a> <small class="aside">{t(HOME.starterWhat)}</small>
            </li>
            {frame.hasPractice && (
              <li>
                <a href="/practice">{t(ARCHIVE.practice)}</a> <small class="aside">{t(HOME.practiceWhat)}</small>
              </li>
            )}
          </ul>
        </section>
      )}
      {frame.archive.isSpecimen && (
        <form method="post" action="/practice/remove">
          <Token frame={frame} />
          <button type="submit">{t(HOME.removePractice)}</button>
        </form>
      )}
    </Layout>
  )
}

/** The first screen of the starter record: what it holds, where it comes from, and what it cannot say. */
export const StarterPage = ({ frame, sheet }: HomeProps) => {
  const t = (said: Said) => say(said, frame.language)
  const { reports, claims, directives } = sheet.counts
  return (
    <Layout frame={frame} title={ARCHIVE.starter}>
      <h1>{t(ARCHIVE.starter)}</h1>
      <p class="lead">{t(HOME.starterWhat)}</p>
      <h2>{t(HOME.contains)}</h2>
      <p>{t(holdings(reports, claims, directives))}</p>
      <ul class="plainlist">
        {(['directives', 'claims', 'reports', 'places', 'actors'] as const).map((name) => (
          <li>
            <a href={archivePath(frame, `/${name}`)}>{t(FRAME[name])}</a>
          </li>
        ))}
      </ul>
      <h2>{t(HOME.limits)}</h2>
      <p>
        <a href="/help#starter">{t(HOME.limits)}</a>
      </p>
    </Layout>
  )
}
