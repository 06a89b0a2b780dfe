import { daysBetween } from './day.js'
import type { When } from './when.js'

/** Conventions of the procedure, in days; a page that answers names them. */
export const CARRY = 60
export const FADE = 1096

/** Whether a rule held on a day: it did, it may have, it had ended, it was last heard of too long ago, it had not begun. */
export type Tenure = 'yes' | 'possibly' | 'ended' | 'faded' | 'no'

/**
 * What the four bounds of a rule's time say of a day (ISO). Silence is neither repeal nor confirmation: for `CARRY` days
 * after it was last reported a rule without a stated end still holds, then only possibly, and after `FADE` days it is
 * no longer known, unless the rule itself has no fixed end. `carries` off asks for the reported days alone.
 */
export const tenureOn = (when: When, day: string, carries = true): Tenure => {
  const { earliestStart, latestStart, earliestEnd, latestEnd, isOpen } = when
  const lastKnown = earliestEnd ?? latestStart ?? earliestStart
  if (lastKnown === null && latestEnd === null) return isOpen ? 'possibly' : 'faded'
  if (earliestStart !== null && day < earliestStart) return 'no'
  if (earliestStart === null && latestStart !== null && daysBetween(day, latestStart) > FADE) return 'faded'
  if (latestEnd !== null && day > latestEnd) return 'ended'
  const isSilent = latestEnd === null && !isOpen
  if (isSilent && lastKnown !== null && daysBetween(lastKnown, day) > FADE) return 'faded'
  const hasBegun = latestStart !== null && day >= latestStart
  const isReported = earliestEnd !== null && day <= earliestEnd
  const isCarried = carries && earliestEnd !== null && latestEnd === null && daysBetween(earliestEnd, day) <= CARRY
  return hasBegun && (isReported || isCarried) ? 'yes' : 'possibly'
}

/** Whether something has begun by a day: surely, possibly, or not. An unknown start reaches back `FADE` days. */
export const begunBy = (when: When, day: string): 'yes' | 'possibly' | 'no' => {
  const { earliestStart, latestStart } = when
  if (latestStart !== null && day >= latestStart) return 'yes'
  if (earliestStart !== null) return day >= earliestStart ? 'possibly' : 'no'
  return latestStart !== null && daysBetween(day, latestStart) <= FADE ? 'possibly' : 'no'
}
