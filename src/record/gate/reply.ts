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
  /** What was put to them: the claims of the dossier that named them when it was recorded. */
  readonly claims: readonly ClaimId[]
  readonly at: string
}

/** A party that claims of the dossier name, with the newest record of a reply to any of them. */
export type Party = {
  readonly actor: ActorId
  readonly name: Bilingual
  readonly kind: string
  readonly claims: readonly ClaimId[]
  readonly reply: Reply | null
}

/** Kinds of actors that have no channel for a reply: organs of the state. */
export const WITHOUT_CHANNEL: readonly string[] = ['state', 'office', 'body', 'unit']

/** Whether a record is about a claim: that there is no channel holds for whatever is claimed, an answer for what was put. */
export const isReplyTo = ({ outcome, claims }: Reply, claim: ClaimId): boolean =>
  outcome === 'no-channel' || claims.includes(claim)

/** The record that holds for these claims, of all of a party's in whatever order: the newest that is about one of them. */
export const replyTo = (replies: readonly Reply[], claims: readonly ClaimId[]): Reply | null =>
  replies
    .filter((one) => claims.some((claim) => isReplyTo(one, claim)))
    .reduce<Reply | null>((newest, one) => (newest === null || one.at > newest.at ? one : newest), null)

export type ReplyGap =
  | 'no-record'
  | 'claim-since'
  | 'reason-missing'
  | 'review-missing'
  | 'review-due'
  | 'day-missing'
  | 'channel-missing'
  | 'days-wrong'
  | 'deadline-missing'
  | 'still-waiting'
  | 'words-missing'

type Told = Pick<Reply, 'outcome' | 'channel' | 'asked' | 'deadline' | 'review' | 'says' | 'why'>

const gapOfAsking = ({ outcome, channel, asked, deadline, says }: Told, today: string): ReplyGap | null => {
  if (asked === null) return 'day-missing'
  if (channel === null) return 'channel-missing'
  if (asked > today || (deadline !== null && deadline < asked)) return 'days-wrong'
  if (outcome === 'asked' || outcome === 'no-reply') {
    if (deadline === null) return 'deadline-missing'
    return deadline >= today ? 'still-waiting' : null
  }
  return outcome !== 'declined' && says === null ? 'words-missing' : null
}

/** What is missing of a record by itself; null when nothing is. `today` is a civil day in Korea. */
export const gapOfRecord = (told: Told, today: string): ReplyGap | null => {
  const { outcome, why, review } = told
  if (outcome !== 'not-asked' && outcome !== 'no-channel') return gapOfAsking(told, today)
  if (why === null) return 'reason-missing'
  if (outcome === 'not-asked') return null
  if (review === null) return 'review-missing'
  return review < today ? 'review-due' : null
}

/** What is missing of a reply record before the claims that name the party may leave; null when nothing is. */
export const replyGap = (reply: Reply | null, claims: readonly ClaimId[], today: string): ReplyGap | null => {
  if (reply === null) return 'no-record'
  return gapOfRecord(reply, today) ?? (claims.every((claim) => isReplyTo(reply, claim)) ? null : 'claim-since')
}
