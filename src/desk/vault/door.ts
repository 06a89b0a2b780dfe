import { DIRECT } from '../../record/attestation.js'
import { readId } from '../../record/id.js'
import type { Batch } from '../../seal/batch.js'
import { voicesOf } from '../../store/standing.js'
import { look, type Desk, type Seat } from '../act.js'
import { frozenPages, pagesWaiting } from './scan.js'
import { cleanNote, type CleanInput } from './note.js'
import {
  appendToVault,
  chainOfVault,
  linksSealed,
  offersToKeepers,
  offerToKeepers,
  sealedOf,
  wrapsIn,
} from './append.js'

/** The voices of a claim whose source is sealed: affirming, not taken back, not judged otherwise. */
export const sealedVoices = look('vault.look', async ({ tx, hand }, claim: string) =>
  (await voicesOf(tx, hand.archive, [readId('claim', claim)]))
    .filter(({ source, stance, isWithdrawn, origin }) => !source && stance === 'affirms' && !isWithdrawn && !origin)
    .map(({ id, basis }) => ({ attestation: id as string, isDirect: DIRECT.includes(basis) })),
)

/** All that the vault's process may ask of the archive, as one seat of the desk: eleven questions and no other. */
export const doorFor = (desk: Desk, seat: Seat) => ({
  chain: (after: number) => chainOfVault(desk, seat, after),
  offers: () => offersToKeepers(desk, seat, undefined),
  wraps: (compartment: string) => wrapsIn(desk, seat, compartment),
  records: (compartment: string) => sealedOf(desk, seat, compartment),
  links: () => linksSealed(desk, seat, undefined),
  voices: (claim: string) => sealedVoices(desk, seat, claim),
  waiting: () => pagesWaiting(desk, seat, undefined),
  pages: (sha256: string) => frozenPages(desk, seat, sha256),
  clean: (note: CleanInput) => cleanNote(desk, seat, note),
  append: (batch: Batch) => appendToVault(desk, seat, batch),
  offer: async (offer: { readonly id: string; readonly body: string }) => {
    await offerToKeepers(desk, seat, offer)
  },
})
