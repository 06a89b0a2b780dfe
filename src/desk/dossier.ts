import { utf8Of } from '../proof/json.js'
import { PROOF_FILE } from '../proof/manifest.js'
import type { Bilingual } from '../record/bilingual.js'
import type { ClaimCard, DossierCard, DossierSheet } from '../record/card.js'
import type { Dossier, DossierItem, Edition } from '../record/dossier.js'
import type { DossierId, EditionId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import type { Overlay } from '../record/standing.js'
import { claimsByIds } from '../store/claim.js'
import { withheldOf } from '../store/gate/notice.js'
import { addDossier, dossiersOf, editionsOf, findDossier, findEdition, supersedeDossier } from '../store/dossier.js'
import { isWithheld } from '../store/gate/notice.js'
import { act, look, type Scene } from './act.js'
import { cardsOf } from './card.js'
import { proofText } from './log/proof.js'

const claimsIn = (dossier: Dossier) => dossier.items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []))

/** Why a claim cannot be printed, or null. */
const obstacleOf = (card: ClaimCard): DossierSheet['obstacles'][number] | null => {
  if (!card.claim.words.held) return { claim: card.claim.id, code: 'text-not-held' }
  return card.attestations.length === 0 ? { claim: card.claim.id, code: 'claim-unattested' } : null
}

/** What has an editor look at a dossier again. */
const SHAKING: readonly Overlay[] = ['withdrawn', 'refuted', 'contested', 'cycle']

/** A dossier with its claims, its editions, and what keeps it from being printed. */
export const sheetOf = async (scene: Scene, id: DossierId): Promise<DossierSheet> => {
  const { tx, hand } = scene
  const dossier = (await findDossier(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const claims = await cardsOf(scene, await claimsByIds(tx, hand.archive, claimsIn(dossier)))
  return {
    dossier,
    claims,
    editions: await editionsOf(tx, hand.archive, id),
    withheld: await withheldOf(tx, hand.archive, id),
    shaken: claims.flatMap(({ claim, standing }) => {
      const overlays = standing.overlays.filter((overlay) => SHAKING.includes(overlay))
      return overlays.length > 0 ? [{ claim: claim.id, overlays }] : []
    }),
    obstacles: claims.flatMap((card) => obstacleOf(card) ?? []),
  }
}

/** The page of a dossier: its items in order, its editions, and what keeps it from being printed. */
export const showDossier = look('dossier.look', async (scene, id: DossierId) => sheetOf(scene, id))

export const listDossiers = look('dossier.look', async ({ tx, hand }, _: null): Promise<readonly DossierCard[]> =>
  dossiersOf(tx, hand.archive),
)

/** Opens a dossier, empty or with its first items. */
export const openDossier = act(
  'dossier.open',
  async ({ tx, hand, newId }, input: { readonly title: Bilingual; readonly items: readonly DossierItem[] }) => {
    const dossier: Dossier = { id: newId('dossier'), title: input.title, items: input.items }
    await addDossier(tx, hand, dossier)
    return { id: dossier.id }
  },
)

/** One change to the order of a dossier. `index` counts items from 0. */
export type Arrangement =
  | { readonly op: 'add'; readonly item: DossierItem }
  | { readonly op: 'up' | 'down' | 'remove'; readonly index: number }
  | { readonly op: 'rewrite'; readonly index: number; readonly text: Bilingual }

const arrange = (items: readonly DossierItem[], change: Arrangement): readonly DossierItem[] => {
  if (change.op === 'add') return [...items, change.item]
  const item = items[change.index] ?? refuse('not-found', { id: String(change.index) })
  const others = items.filter((_, index) => index !== change.index)
  if (change.op === 'remove') return others
  if (change.op === 'rewrite') {
    if (item.kind === 'claim') return refuse('field-unknown', { field: 'text' })
    return items.map((old, index) => (index === change.index ? { ...item, text: change.text } : old))
  }
  const to = Math.min(Math.max(0, change.index + (change.op === 'up' ? -1 : 1)), others.length)
  return [...others.slice(0, to), item, ...others.slice(to)]
}

/** Changes a dossier by one step. Refuses `not-found` for a dossier, claim or item that is not there. */
export const arrangeDossier = act(
  'dossier.arrange',
  async ({ tx, hand }, input: { readonly id: DossierId; readonly change: Arrangement }) => {
    const dossier = (await findDossier(tx, hand.archive, input.id)) ?? refuse('not-found', { id: input.id })
    const { change } = input
    if (change.op === 'add' && change.item.kind === 'claim') {
      const held = await claimsByIds(tx, hand.archive, [change.item.claim])
      if (held.length === 0) return refuse('not-found', { id: change.item.claim })
    }
    const next: Dossier = { ...dossier, items: arrange(dossier.items, change) }
    if (!(await supersedeDossier(tx, hand, next))) return refuse('version-closed', { id: input.id })
    return { id: input.id }
  },
)

export const showEdition = look('edition.look', async (scene, id: EditionId) => {
  const { tx, hand } = scene
  const edition = (await findEdition(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const dossier = (await findDossier(tx, hand.archive, edition.dossier)) ?? refuse('not-found', { id: edition.dossier })
  return { edition, dossier, isProved: (await proofText(scene, id)) !== null }
})

/** The newest edition of a dossier. Refuses `edition-unknown` when none was printed. */
export const newestEdition = look('edition.look', async ({ tx, hand }, id: DossierId): Promise<Edition> => {
  if (!(await findDossier(tx, hand.archive, id))) return refuse('not-found', { id })
  const [newest] = await editionsOf(tx, hand.archive, id)
  return newest ?? refuse('edition-unknown', { dossier: id })
})

/** The bytes of one file of an edition, as printed, or of the proof that lies beside its manifest. */
export const findEditionFile = look(
  'edition.look',
  async (scene, input: { readonly id: EditionId; readonly path: string }) => {
    const { tx, hand, originals } = scene
    const edition = (await findEdition(tx, hand.archive, input.id)) ?? refuse('not-found', { id: input.id })
    if (input.path === PROOF_FILE) {
      const proof = (await proofText(scene, input.id)) ?? refuse('not-found', { id: PROOF_FILE })
      return { file: null, bytes: utf8Of(proof) }
    }
    // What proves an edition stays; what is in it does not, while it is withheld.
    if (input.path !== 'manifest.json' && (await isWithheld(tx, hand.archive, edition.id)))
      return refuse('edition-withheld', { edition: edition.id })
    const file =
      edition.files.find((one) => one.path === input.path) ?? refuse('not-found', { id: input.path.slice(0, 80) })
    return { file, bytes: await originals.find(file.sha256) }
  },
)
