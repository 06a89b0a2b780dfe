import { finding, type GateFinding } from './finding.js'
import type { PrintedDossier } from './printed.js'

/** An edition that is withheld for safety, with whether a second member has decided so. */
export type WithheldEdition = {
  readonly number: number
  readonly isDecided: boolean
  readonly printed: PrintedDossier
}

/** What an edition says, without its number, day and notices. */
const saidIn = ({ title, items, notes }: PrintedDossier): string => JSON.stringify([title, items, notes])

/**
 * What of the withheld editions would come back with this one: any claim of theirs while nobody else has decided, and
 * the same pages once a second member has. Pure.
 */
export const comesBack = (withheld: readonly WithheldEdition[], printed: PrintedDossier): readonly GateFinding[] => {
  const claims = new Set(printed.notes.map(({ claim }) => claim))
  return withheld.flatMap(({ number, isDecided, printed: before }) => {
    const { en, ko } = before.title
    const edition = { number, en: en ?? ko, ko: ko ?? en }
    if (isDecided) return saidIn(before) === saidIn(printed) ? [finding('withheld-same', edition)] : []
    const again = before.notes.filter(({ claim }) => claims.has(claim))
    return again.map(({ claim }) => finding('withheld-undecided', { ...edition, claim: claim.replace(/^claim_/, '') }))
  })
}
