import { listJournal, showHome } from '../desk/home.js'
import { removePractice } from '../desk/sample.js'
import { HelpPage } from '../pages/help.js'
import { HomePage, StarterPage } from '../pages/home.js'
import { JournalPage } from '../pages/journal.js'
import type { JournalLine } from '../record/card.js'
import { ACT } from '../words/act.js'
import type { Answer } from './answer.js'
import { frameOf, pageOf } from './frame.js'
import { exported, listAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

const home = async (visit: Visit): Promise<Answer> => {
  const sheet = await showHome(visit.desk, visit.seat, null)
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  const frame = await frameOf(visit)
  if (visit.archive.id === 'starter') return pageOf(StarterPage({ frame, sheet }))
  return pageOf(HomePage({ frame, sheet, isRemoved: visit.query.has('removed') }))
}

const COLUMNS: readonly (readonly [string, (line: JournalLine) => unknown])[] = [
  ['number', (line) => line.number],
  ['at', (line) => line.at],
  ['member', (line) => line.member],
  ['act', (line) => line.act],
  ['subject', (line) => line.subject],
]

const journal = async (visit: Visit): Promise<Answer> => {
  const ask = listAsk(visit, ['act', 'subject'], { sort: 'number', descending: true })
  const listing = await listJournal(visit.desk, visit.seat, {
    page: ask.page,
    size: ask.size,
    sort: 'number',
    descending: ask.descending,
    act: ask.text('act'),
    subject: ask.text('subject'),
  })
  return (
    exported(ask, `journal-${visit.archive.id}`, listing.rows, COLUMNS) ??
    pageOf(JournalPage({ frame: await frameOf(visit), listing, asked: ask.asked, acts: Object.keys(ACT) }))
  )
}

const remove = async (visit: Visit): Promise<Answer> => {
  await removePractice(visit.desk, visit.member)
  return visit.wantsJson ? { kind: 'json', value: { removed: 'practice' } } : { kind: 'go', to: '/own?removed=1' }
}

export const HOME_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/', answer: async () => ({ kind: 'go', to: '/own' }) },
  { method: 'GET', path: '/help', answer: async (visit) => pageOf(HelpPage({ frame: await frameOf(visit) })) },
  { method: 'POST', path: '/practice/remove', answer: remove },
  { method: 'GET', path: '/:archive', answer: home },
  { method: 'GET', path: '/:archive/journal', answer: journal },
]
