import { slipsIn, withRulings } from '../../names/slip.js'
import { bilingual, LANGUAGES, type Bilingual, type Language } from '../../record/bilingual.js'
import type { ClaimId, DossierId } from '../../record/id.js'
import { refuse } from '../../record/refusal.js'
import type { RulingCard, Slip } from '../../record/ruling/ruling.js'
import { claimsByIds } from '../../store/claim.js'
import { findDossier, supersedeDossier } from '../../store/dossier.js'
import { act, look } from '../act.js'
import { standingRulings } from './ruling.js'

/** A sentence of ours in a dossier that writes another spelling than decided, and how it reads with the decided one. */
export type SlipSheet = {
  /** `title`, the index of an item, or the claim whose sentence it is. */
  readonly where: 'title' | number | ClaimId
  readonly slips: readonly Slip[]
  readonly becomes: Bilingual
}

const sheetOf = (
  where: SlipSheet['where'],
  said: Bilingual,
  cards: readonly RulingCard[],
  languages: readonly Language[] = LANGUAGES,
): readonly SlipSheet[] => {
  const found = languages.flatMap((language) => slipsIn(said[language] ?? '', language, cards))
  if (found.length === 0) return []
  const written = (language: Language): string | null => {
    const text = said[language]
    return text === null
      ? null
      : withRulings(
          text,
          found.filter((slip) => slip.language === language),
        )
  }
  return [{ where, slips: found, becomes: bilingual(written('en'), written('ko')) ?? said }]
}

const lettersOf = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')

/** Where the sentences of a dossier do not follow the spelling decisions. A claim that only repeats its quotation is the report's. */
export const showSlips = look('dossier.look', async (scene, id: DossierId): Promise<readonly SlipSheet[]> => {
  const { tx, hand } = scene
  const dossier = (await findDossier(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const cards = await standingRulings(scene)
  if (cards.length === 0) return []
  const ids = dossier.items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []))
  const claims = await claimsByIds(tx, hand.archive, ids)
  return [
    ...sheetOf('title', dossier.title, cards),
    ...dossier.items.flatMap((item, index) => (item.kind === 'claim' ? [] : sheetOf(index, item.text, cards))),
    ...claims.flatMap(({ id: claim, says, words }) => {
      const quote = words.held ? lettersOf(words.passage.exact) : ''
      const ours = LANGUAGES.filter((language) => {
        const said = says[language]
        return said !== null && !(quote !== '' && quote.includes(lettersOf(said)))
      })
      return sheetOf(claim, says, cards, ours)
    }),
  ]
})

/**
 * Writes the decided spellings into a sentence of a dossier: its title (`null`), or an item by its index from 0; quotations
 * in it stay. Refuses `not-found`, and `field-unknown` for a claim, whose sentence is corrected on its own page.
 */
export const followRulings = act(
  'dossier.arrange',
  async (scene, input: { readonly id: DossierId; readonly index: number | null }) => {
    const { tx, hand } = scene
    const dossier = (await findDossier(tx, hand.archive, input.id)) ?? refuse('not-found', { id: input.id })
    const item =
      input.index === null ? null : (dossier.items[input.index] ?? refuse('not-found', { id: `${input.index}` }))
    if (item?.kind === 'claim') return refuse('field-unknown', { field: 'index' })
    const [sheet] = sheetOf('title', item?.text ?? dossier.title, await standingRulings(scene))
    if (!sheet) return { id: input.id }
    const next =
      item === null
        ? { ...dossier, title: sheet.becomes }
        : { ...dossier, items: dossier.items.map((one) => (one === item ? { ...item, text: sheet.becomes } : one)) }
    if (!(await supersedeDossier(tx, hand, next))) return refuse('version-closed', { id: input.id })
    return { id: input.id }
  },
)
