import { arrangeDossier, listDossiers, openDossier, showDossier, type Arrangement } from '../desk/dossier.js'
import { showGate } from '../desk/gate/bundle.js'
import { showSlips } from '../desk/ruling/slip.js'
import { DossierListPage, DossierPage } from '../pages/dossier.js'
import { printEdition } from '../press/edition.js'
import { bilingual, inLanguage } from '../record/bilingual.js'
import type { DossierCard } from '../record/card.js'
import { readId } from '../record/id.js'
import { refuse, type Refusal } from '../record/refusal.js'
import type { Answer } from './answer.js'
import { choiceIn, countIn, requiredIn, textIn } from './form.js'
import { doneOr, FRESH, frameOf, pageOf } from './frame.js'
import { exported, inOrder, listAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const COLUMNS: readonly (readonly [string, (card: DossierCard) => unknown])[] = [
  ['id', (card) => card.id],
  ['title_en', (card) => card.title.en],
  ['title_ko', (card) => card.title.ko],
  ['claims', (card) => card.claims],
  ['editions', (card) => card.editions],
  ['changed', (card) => card.changed],
]

const list = async (visit: Visit, state: State): Promise<Answer> => {
  const ask = listAsk(visit, ['q'], { sort: 'changed', descending: true })
  const needle = ask.text('q')?.toLowerCase() ?? null
  const all = await listDossiers(visit.desk, visit.seat, null)
  const found = all.filter(
    ({ title }) => needle === null || `${title.en ?? ''} ${title.ko ?? ''}`.toLowerCase().includes(needle),
  )
  const cards = inOrder(found, ask, {
    changed: (card) => card.changed,
    title: (card) => inLanguage(card.title, visit.language).text,
    claims: (card) => card.claims,
    editions: (card) => card.editions,
  })
  const { asked, sort, descending } = ask
  return (
    exported(ask, `dossiers-${visit.archive.id}`, cards, COLUMNS) ??
    pageOf(DossierListPage({ frame: await frameOf(visit), cards, asked, sort, descending, ...state }))
  )
}

const open = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    async () => {
      const title = bilingual(textIn(visit.fields, 'title_en'), textIn(visit.fields, 'title_ko'))
      return openDossier(visit.desk, visit.seat, {
        title: title ?? refuse('field-missing', { field: 'title_en' }),
        items: [],
      })
    },
    ({ id }) => `/${visit.archive.id}/dossiers/${id}`,
    (refusal, typed) => list(visit, { refusal, typed }),
  )

/** The page of a dossier, with the gate as it stands for it. */
export const show = async (visit: Visit, state: State): Promise<Answer> => {
  const id = readId('dossier', visit.part('id'))
  const sheet = await showDossier(visit.desk, visit.seat, id)
  const gate = await showGate(visit.desk, visit.seat, { id, print: printEdition })
  const slips = await showSlips(visit.desk, visit.seat, id)
  if (visit.wantsJson) return { kind: 'json', value: { ...sheet, gate, slips } }
  return pageOf(DossierPage({ frame: await frameOf(visit), sheet, gate, slips, ...state }))
}

const OPS = ['add', 'text', 'heading', 'up', 'down', 'remove'] as const

const changeIn = ({ fields }: Visit): Arrangement => {
  const op = choiceIn(fields, 'op', OPS, null) ?? refuse('field-missing', { field: 'op' })
  if (op === 'add') return { op, item: { kind: 'claim', claim: readId('claim', requiredIn(fields, 'claim')) } }
  if (op === 'text' || op === 'heading') {
    const text = bilingual(textIn(fields, 'text_en'), textIn(fields, 'text_ko'))
    return { op: 'add', item: { kind: op, text: text ?? refuse('field-missing', { field: 'text_en' }) } }
  }
  return { op, index: countIn(fields, 'index') ?? refuse('field-missing', { field: 'index' }) }
}

const arrange = (visit: Visit): Promise<Answer> => {
  const id = readId('dossier', visit.part('id'))
  return doneOr(
    visit,
    async () => arrangeDossier(visit.desk, visit.seat, { id, change: changeIn(visit) }),
    () => {
      const index = countIn(visit.fields, 'index')
      return `/${visit.archive.id}/dossiers/${id}${index === null ? '' : `#item-${index}`}`
    },
    (refusal, typed) => show(visit, { refusal, typed }),
  )
}

export const DOSSIER_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/dossiers', answer: (visit) => list(visit, FRESH) },
  { method: 'POST', path: '/:archive/dossiers', answer: open, again: true },
  { method: 'GET', path: '/:archive/dossiers/:id', answer: (visit) => show(visit, FRESH) },
  { method: 'POST', path: '/:archive/dossiers/:id/items', answer: arrange, again: true },
]
