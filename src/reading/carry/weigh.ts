import type { Calendar, Remembered, Subject } from '../known.js'
import { weightsFrom, whenAsked } from '../scorer.js'
import type { Language } from '../language.js'
import type { Draft } from '../voice.js'
import { koreanCarryTraits } from './korean.js'
import { carryTraits } from './trait.js'
import { KOREAN_WEIGHTS } from './weight-korean.js'
import { WEIGHTS } from './weight.js'

const english = whenAsked(() => weightsFrom(WEIGHTS))
const korean = whenAsked(() => weightsFrom(KOREAN_WEIGHTS))

/** What must at least speak for it: doubtful days are rather carried over, since most statements have none. */
export const ENOUGH: Readonly<Record<Language, number>> = { en: -50, ko: -20 }

/** How much it weighs in Korean that the rules take the day over, or do not; the rules have seen every text the weights are fitted on. */
const RULED = 30

/** What speaks for a statement without a day of its own being about the day told last, against it where negative; in hundredths of a nat. */
export const carryWeight = (
  calendar: Calendar,
  last: Remembered,
  draft: Draft,
  subject: Subject,
  isRuled: boolean,
): number => {
  const isKorean = calendar.language === 'ko'
  const table = isKorean ? korean() : english()
  let sum = isKorean ? (isRuled ? RULED : -RULED) : 0
  for (const trait of (isKorean ? koreanCarryTraits : carryTraits)(calendar, last, draft, subject, isRuled))
    sum += table.get(trait)?.[0] ?? 0
  return sum
}
