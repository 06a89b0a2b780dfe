import type { Dating } from './date.js'
import { DAYS } from './hint.js'
import { MONTH } from './month.js'
import { compact } from '../pattern.js'

const UNTIL = compact(
  `^ (?:to|until|till|through) (?:the |late |early |mid-|about |around )?(?:\\d|${MONTH}|(?:${DAYS})\\b|end |beginning |middle |last |this |next |now\\b|today|present)`,
)
/** `goes back to an order from May`: the paper is of that time, nothing has lasted from it on. */
const OF_PAPER = compact(
  /\b(?:dat(?:ing|es?|ed)|goes|go|going|went)(?: back)? $|\b(?:orders?|directives?|instructions?|decrees?|notices?|letters?|documents?|reports?|statements?|stud(?:y|ies)|pictures?|images?|photos?|footage|records?|rules?|laws?|agreements?|protocols?|editions?|versions?|figures|testimony|resolutions?) $/,
)
/** `Since the old man died on December 17, …`: from the day of what is told to have happened. */
const SINCE_DEED = /(?:^\W?|[^,] |[.;] )[Ss]ince (?!then\b)[\w' -]{3,80} $/
/** `since` and `from` leave the end open. */
export const opened = (dating: Dating, text: string): Dating => {
  const printed = text.slice(dating.start, dating.end)
  if (dating.edtf === null) return dating
  if (dating.edtf.includes('/')) {
    // `from the autumn of 2020` is printed without its `from`, `from this winter` with it.
    const lead =
      text.slice(Math.max(dating.start - 24, 0), dating.start) + (/^(?:since|from) /i.exec(printed)?.[0] ?? '')
    const from = /\b(since|from) $/i.exec(lead)
    const isOpen =
      from !== null &&
      (from[1]!.toLowerCase() === 'since' ||
        (/^(?:from )?(?:this|last|next|the (?:spring|summer|autumn|fall|winter)) /i.test(printed) &&
          !UNTIL.test(text.slice(dating.end)) &&
          !OF_PAPER.test(lead.slice(0, from.index))))
    return isOpen ? { ...dating, edtf: `${dating.edtf.split('/')[0]}/..` } : dating
  }
  const before = text.slice(Math.max(dating.start - 16, 0), dating.start)
  if (/^from/i.test(printed) && OF_PAPER.test(before)) return dating
  const isOpen =
    /^(?:since|from)\b/i.test(printed) ||
    SINCE_DEED.test(text.slice(Math.max(dating.start - 92, 0), dating.start)) ||
    ((/\bas of\s*$/i.test(before) || (/\bas\s*$/i.test(before) && /^of /.test(printed))) &&
      !/\b(?:ha[ds]|have(?! to)|not|no|none|[Nn]obody|[Nn]othing|still|yet|stood|stands|costs?|sold|traded|numbered|total(?:l?ed)?)\b/.test(
        text.slice(0, dating.start),
      )) ||
    /\b(?:since|starting(?: on| from| in)?|(?<!the (?:very )?)beginning(?: on| in)?|effective)\s*$/i.test(before)
  if (!isOpen) return dating
  const until = UNTIL.test(text.slice(dating.end))
  return until ? dating : { ...dating, edtf: `${dating.edtf}/..` }
}
