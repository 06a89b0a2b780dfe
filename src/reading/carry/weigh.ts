import type { Calendar, Remembered, Subject } from '../known.js'
import { weightsFrom } from '../scorer.js'
import type { Draft } from '../voice.js'
import { carryTraits } from './trait.js'
import { WEIGHTS } from './weight.js'

const TABLE = weightsFrom(WEIGHTS)

/** What must at least speak for it: doubtful days are rather carried over, since most statements have none. */
export const ENOUGH = -20

/** What speaks for a statement without a day of its own being about the day told last, against it where negative; in hundredths of a nat. */
export const carryWeight = (
  calendar: Calendar,
  last: Remembered,
  draft: Draft,
  subject: Subject,
  isRuled: boolean,
): number => {
  let sum = 0
  for (const trait of carryTraits(calendar, last, draft, subject, isRuled)) sum += TABLE.get(trait)?.[0] ?? 0
  return sum
}
