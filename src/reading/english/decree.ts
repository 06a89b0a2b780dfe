import type { Frame } from '../date/date.js'
import { englishDatings } from '../date/english.js'
import type { Subject } from '../known.js'
import { compact } from '../pattern.js'
import type { Draft } from '../voice.js'

/** `The police announced on May 16 that whoever … will be punished`: a rule holds from the day on which whoever lays it down makes it known. */
export const decreedOn = ({ voice, cueWords }: Draft, { claim, kind }: Subject, frame: Frame): string | null => {
  const { label, told } = voice
  if (told === null || (kind !== 'directive' && kind !== 'penalty' && kind !== 'incentive')) return null
  if (!LAYS_DOWN.test(label) || ABROAD.test(label) || !RULED.test(claim)) return null
  return englishDatings(cueWords, frame).some(({ edtf }) => edtf === told) ? told : null
}
const LAYS_DOWN = compact(
  /\b(?:ministry|police|headquarters|command|party|cabinet|office|committee|bureau|department|government|authorities|presidium|assembly|kim jong[- ]\w+|(?:security|police) officer|notice|order|instruction|directive|decree|proclamation|circular|poster)s?$|^(?:the north|north korea|pyongyang|(?:the )?(?:ministry|department|bureau|office) of [a-z' ]+)$|^(?:an?|the) (?:\w+ )?(?:notice|order|instruction|directive|decree|proclamation|circular|poster)\b/i,
)
/** Another state's word, or that of somebody who only belongs to such a body. */
const ABROAD =
  /\b(?:members?|officials?|sources?|residents?|clerks?|cadres?|workers?|employees?|South|Seoul|Chin\w+|Beijing|Japan\w*|Russia\w*|American?|U\.?S\.?|U\.?N\.?|Foreign|Unification|Defen[cs]e)\b/
const RULED = compact(
  /\b(?:will|would|must|shall|may|can|could|cannot)\b(?! have\b)|\b(?:is|are|was|were) (?:not |no longer |now )?(?:to|allowed|permitted|forbidden|banned|required|obliged|barred)\b/,
)
