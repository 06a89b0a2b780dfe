import { daysAfter, isoDay } from '../date/calendar.js'
import { chosenDating, firstDay, type Frame } from '../date/date.js'
import { englishDatings } from '../date/english.js'
import { countOf } from '../date/month.js'
import { type About, type Calendar, DAY } from '../known.js'
import { compact } from '../pattern.js'
import { names } from './occasion.js'

const EN_AFTER = compact(
  /\b(?:only |just |barely |exactly )?(\d{1,3}|[a-z]+) (day|week)s? (after|before) (?:the |that |this )?([^,.;]{3,60})/i,
)
/** `the day after the talks broke off on March 9`. */
const BESIDE_DEED = compact(/\b(the) (day|night|morning|evening)s? (after|before) ((?:(?! and )[^,.;]){3,80})/i)
const CAME =
  /^(?:But |And )?(?:The|This|That|Their|His|Her) (?:\w+ )?([a-z]{4,}) (?:came|followed|took place|happened|occurred|was carried out)\b/
const ORDER = /\b(?:order|instruction|directive|notice|decree)s?\b/i

/** `ten days after X`: counted from X where its day is known, else the claim's own day, which then dates X. */
export const derivedFrom = (calendar: Calendar, claim: string, frame: Frame): About | null => {
  const after = EN_AFTER.exec(claim)
  const counted = after !== null && countOf(after[1]!) > 0 ? after : null
  const hit = counted ?? BESIDE_DEED.exec(claim)
  if (hit === null) return null
  const times = counted === null ? 1 : countOf(counted[1]!)
  // `on May 17, a day after …`: the day stands beside what it is counted from.
  if (englishDatings(claim.slice(0, hit.index), frame).some(({ edtf }) => DAY.test(edtf ?? ''))) return null
  const count = times * (/week/i.test(hit[2]!) ? 7 : 1)
  const shift = /before/i.test(hit[3]!) ? -count : count
  const event = hit[4]!.trim()
  const printed = hit[0].trim()
  const keys = event
    .split(/[\s()]+/)
    .filter(
      (word) =>
        word.length >= 3 &&
        !/^(?:the|and|that|was|were|had|his|her|its|their|she|they|this|with|for|from)$/i.test(word),
    )
  const order = ORDER.test(claim)
    ? calendar.known.find((known) => ORDER.test(known.claim) && firstDay(known.edtf) !== null)
    : undefined
  const orderDay = order ? firstDay(order.edtf) : null
  const base =
    calendar.known.find(
      (known) => firstDay(known.edtf) !== null && known !== order && keys.some((key) => names(key, known.claim)),
    ) ?? calendar.known.findLast((known) => DAY.test(known.edtf) && keys.some((key) => names(key, known.claim)))
  const printedDay = chosenDating(englishDatings(event, frame), event)
  if (counted === null && !DAY.test(printedDay?.edtf ?? '')) return null
  const baseDay = firstDay(printedDay?.edtf ?? null) ?? (base ? firstDay(base.edtf) : null)
  if (orderDay !== null)
    return {
      edtf: isoDay(orderDay),
      printed,
      derived: true,
      implied: { of: event, edtf: isoDay(daysAfter(orderDay, -shift)) },
    }
  if (baseDay !== null) return { edtf: isoDay(daysAfter(baseDay, shift)), printed, derived: true, implied: null }
  // `The transfer came one day after the close of the Games`: the day of the transfer has been told.
  const deed = CAME.exec(claim)?.[1]
  const own = deed && calendar.known.findLast((known) => DAY.test(known.edtf) && names(deed, known.claim))
  return own ? { edtf: own.edtf, printed, derived: true, implied: null } : null
}
