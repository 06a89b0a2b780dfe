import type { Bilingual } from '../bilingual.js'
import type { ActorId, ClaimId } from '../id.js'

export const REPLIES = ['not-asked', 'no-channel', 'asked', 'no-reply', 'declined', 'denied', 'answered'] as const
/** What became of putting an accusation to the party it names. Asked and not asked are different words. */
export type ReplyOutcome = (typeof REPLIES)[number]

/** A party's reply, or why there is none. `review`: when a standing reason is looked at again (civil day). */
export type Reply = {
  readonly id: string
  readonly actor: ActorId
  readonly outcome: ReplyOutcome
  readonly channel: string | null
  readonly asked: string | null
  readonly deadline: string | null
  readonly review: string | null
  readonly says: Bilingual | null
  readonly why: Bilingual | null
  readonly at: string
}

/** A party that claims of the dossier name, with the newest record of a reply. */
export type Party = {
  readonly actor: ActorId
  readonly name: Bilingual
  readonly kind: string
  readonly claims: readonly ClaimId[]
  readonly reply: Reply | null
}

/** Kinds of actors that have no channel for a reply: organs of the state. */
export const WITHOUT_CHANNEL: readonly string[] = ['state', 'office', 'body', 'unit']

export type ReplyGap = 'no-record' | 'still-waiting' | 'reason-missing' | 'day-missing' | 'review-due' | 'words-missing'

/** What is missing of a reply record before a claim that names the party may leave; null when nothing is. */
export const replyGap = (reply: Reply | null, today: string): ReplyGap | null => {
  if (reply === null) return 'no-record'
  const { outcome, asked, deadline, why, says, review } = reply
  if (outcome === 'not-asked') return why === null ? 'reason-missing' : null
  if (outcome === 'no-channel') {
    if (why === null) return 'reason-missing'
    return review !== null && review < today ? 'review-due' : null
  }
  if (asked === null) return 'day-missing'
  if (outcome === 'asked') return deadline === null || deadline >= today ? 'still-waiting' : null
  return (outcome === 'answered' || outcome === 'denied') && says === null ? 'words-missing' : null
}
