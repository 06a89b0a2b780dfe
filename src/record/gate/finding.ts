import type { Objection } from '../consent.js'
import type { Facts } from '../refusal.js'
import type { WarningKind } from '../warning.js'
import type { ApprovalState } from './approval.js'
import type { LintKind } from './lint.js'
import type { replyGap } from './reply.js'

/** What a check can find; each has a sentence in both languages. */
export type FindingCode =
  | 'unknown-key'
  | 'not-read'
  | 'sealed-found'
  | 'not-scanned'
  | 'sealed-since'
  | 'sealed-looked'
  | 'mosaic'
  | 'mosaic-sealed'
  | 'label-missing'
  | 'label-outside'
  | 'under-floor'
  | 'stable-id'
  | 'pseudonym'
  | 'pseudonym-again'
  | 'unanswered'
  | 'known-to-few'
  | 'told-exact'
  | 'day-exact'
  | 'day-in-words'
  | 'not-waited'
  | 'place-fine'
  | 'coordinates'
  | 'raw-words'
  | 'file-not-ours'
  | 'labels-differ'
  | 'alive'
  | 'withheld-undecided'
  | 'withheld-same'
  | `pattern-${WarningKind}`
  | `reply-${NonNullable<ReturnType<typeof replyGap>>}`
  | `consent-${Objection['code']}`
  | LintKind
  | NonNullable<ApprovalState['gap']>

/** One thing that a check found: a code for its sentence, facts, and what would pass instead. */
export type GateFinding = {
  readonly code: FindingCode
  readonly facts: Facts
  /** Labels that would pass. */
  readonly offers: readonly string[]
}
/** A finding as its check gives it. */
export const finding = (code: FindingCode, facts: Facts = {}, offers: readonly string[] = []): GateFinding => ({
  code,
  facts,
  offers,
})
