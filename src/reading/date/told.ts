import { compact } from '../pattern.js'
import { isoDay, isoMonth } from './calendar.js'
import { closed, type DateRule, type Dating, firstDay, type Frame, shifted } from './date.js'
import { fromLast } from './derive.js'
import { TIMES_IN, yearsBack } from './joint.js'
import { countOf, monthShift } from './month.js'
import { latestSeason, SEASONS, seasonSpan } from './season.js'

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/** The day last told, as the open beginning of what has lasted since. */
const sinceTold = (frame: Frame): string | null => {
  const day = firstDay(frame.day ?? null)
  return day && `${isoDay(day)}/..`
}

/** `the end of the month`: of that in which it was told. */
const monthTold = (frame: Frame): string | null => frame.told?.slice(0, 7) ?? monthShift(frame, 0)

/** `while it lasts`: the span told, or what began. */
const whileItLasts = (frame: Frame): string | null => {
  if (frame.span != null) return frame.span
  return frame.previous === null || frame.previous.length < 10 ? frame.previous : `${frame.previous.slice(0, 10)}/..`
}

/** `that winter`: the one told, or of the year told; what was told in January lies in that of the year before. */
const seasonTold = ({ previous }: Frame, season: readonly [number, number]): string | null => {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(previous ?? '') ?? []
  if (year === undefined) return null
  const isOver = month !== undefined && season[1] > 12 && Number(month) <= season[1] - 12
  return seasonSpan(season, Number(year) - (isOver ? 1 : 0))
}

/** English times counted from what has been told before. */
export const TOLD_RULES: readonly DateRule[] = [
  {
    pattern:
      /\b(?:while|for as long as|as long as|so long as) (?:it|this|that|the (?:period|campaign|drill|battle|mourning|lockdown|exercise)) last(?:s|ed)\b|\bfor the duration\b(?! of)/gi,
    read: (_m, f) => whileItLasts(f),
  },
  {
    holds: 'then',
    pattern: /\b(?:before|by|until) then\b/gi,
    read: (_m, f, text) => (f.near !== null && /\b(?:is|are|will|must|may|can)\b/.test(text) ? closed(f.near) : null),
  },
  {
    pattern:
      /\b(?:(?:since |from )?(?:at |in |by )?the )?(?:start|beginning|end|middle) of the month\b|\b(?:early|late|earlier|later) in the month\b/gi,
    read: (_m, f) => monthTold(f),
  },
  {
    pattern: /\b(?:ever since(?=[,.;]|$| (?:and|but|then)\b)|since that (?:day|night|evening|morning)\b)/gi,
    read: (_m, f) => sinceTold(f),
  },
  {
    pattern:
      /\b(?:on|by|during) the (first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:day|night|evening|morning)\b(?! of (?:the )?(?:month|fever|illness|fast|every|each|this|last|next|January|February|March|April|May|June|July|August|September|October|November|December))/gi,
    derived: true,
    read: (m, f) =>
      shifted((/first/i.test(m[1]!) ? f.begun : null) ?? f.day ?? null, ORDINALS.indexOf(m[1]!.toLowerCase())),
  },
  {
    pattern:
      /\b(?:earlier |later )?(?:that|the same|that same|that very) (?:morning|afternoon|evening)\b(?! of (?:the )?(?:\d|[A-Z]))/gi,
    read: (_m, f) => (f.previous === null ? null : closed(f.previous)),
  },
  {
    pattern: /\b(?:in|during|over|throughout) (?:the same|that) (?:period|time|stretch|span)\b/gi,
    read: (_m, f) => (f.previous?.includes('/') ? f.previous : null),
  },
  {
    pattern: /\b(?:the )?(?:evening|night|morning|day) before(?=,| (?:they|he|she|we|it)\b|$|\.)/gi,
    derived: true,
    read: (_m, f) => shifted(f.day ?? f.previous, -1),
  },
  {
    pattern: /\b(?:on |in )?the (?:day|night|morning|evening) after (?=(?:they|he|she|we|it)\b)/gi,
    derived: true,
    read: (_m, f) => shifted(f.day ?? null, 1),
  },
  {
    pattern: /\b(?:\w+ )?(?:hours?|minutes) (?:earlier|later|before(?=[,.;]|$)|afterwards?|after that)\b/gi,
    derived: true,
    read: (_m, f) => {
      const day = closed(f.near ?? f.told ?? '')
      return /^\d{4}-\d\d-\d\d$/.test(day) ? day : null
    },
  },
  {
    pattern:
      /\b(?:all|throughout the|all through the) (spring|summer|autumn|fall|winter)\b(?! of\b| \d| (?:long )?(?:last|this) )/gi,
    read: (m, f) => latestSeason(f, m[1]!),
  },
  {
    holds: 'ago this',
    pattern: /\b(\w+) years? ago this (?:month|week)\b/gi,
    read: (m, f) => (f.anchor && countOf(m[1]!) > 0 ? isoMonth(f.anchor.year - countOf(m[1]!), f.anchor.month) : null),
  },
  {
    holds: ' years ',
    pattern: /\b(?:in|over|during) the (\w+) years (?:to|up to|until|before) (\d{4})\b/gi,
    read: (m) => (countOf(m[1]!) > 0 ? `${Number(m[2]) - countOf(m[1]!)}/${m[2]}` : null),
  },
  {
    pattern: /\b(\d{1,3}|[a-z]+) (days|weeks) (?:passed|went by|went past) before\b/gi,
    derived: true,
    read: (m, f) =>
      countOf(m[1]!) > 0 ? shifted(f.day ?? f.previous, countOf(m[1]!) * (/week/i.test(m[2]!) ? 7 : 1)) : undefined,
  },
  {
    holds: ' day',
    pattern: /\bon (?:its|their) (?:(first)|last|final) day\b/gi,
    read: (m, f) => f.span?.split('/')[m[1] ? 0 : 1] ?? null,
  },
  {
    pattern: /\b(?:in|during) the (first|second) half of the year\b/gi,
    read: (m, f) =>
      f.anchor &&
      `${isoMonth(f.anchor.year, /first/i.test(m[1]!) ? 1 : 7)}/${isoMonth(f.anchor.year, /first/i.test(m[1]!) ? 6 : 12)}`,
  },
  {
    holds: ' before',
    pattern: /^\W*the (week|month|year) before(?= (?:it|they|there|he|she|that) had\b)/gi,
    derived: true,
    read: (m, f) => fromLast(f.near, -1, m[1]!.toLowerCase()),
  },
  {
    holds: 'hat ',
    pattern: /\b(?:in |during |over |all )?that (?:same )?(spring|summer|autumn|fall|winter)\b/gi,
    read: (m, f) => seasonTold(f, SEASONS[m[1]!.toLowerCase()]!),
  },
  { pattern: TIMES_IN, read: (m, f) => yearsBack(m[1]!, f) },
  { pattern: /\bthe year before last\b/gi, read: (_m, f) => f.anchor && String(f.anchor.year - 2) },
  {
    pattern: /\b(?:on )?the first day of (next|this) year\b/gi,
    read: (m, f) => f.anchor && `${f.anchor.year + (/next/i.test(m[1]!) ? 1 : 0)}-01-01`,
  },
  {
    pattern: /\b(?:in|during) the first (?:days|weeks) of (?:the|this) year\b/gi,
    read: (_m, f) => f.anchor && isoMonth(f.anchor.year, 1),
  },
]

/** `the eve of the Day of the Sun` is the day before it. */
export const EVE = /\bthe eve of (?:the |North Korea's |the (?:nation|country|state)'s |its )?$/i

const BESIDE_DAY = compact(
  /^(?:on |from )?(?:(?:the )?(?:(next|following)|(?:previous|preceding)|(same)) (?:day|morning|night|evening|afternoon)$|(?:that|that same) (?:day|morning|night|evening|afternoon)$|(a day later)$)/i,
)
/** `soldiers who deserted on March 2 were caught the next morning`: counted from the day named before it. */
export const fromOwnDay = (datings: readonly Dating[], text: string): readonly Dating[] =>
  datings.map((dating, at) => {
    const hit = BESIDE_DAY.exec(text.slice(dating.start, dating.end))
    const own = datings.slice(0, at).findLast(({ edtf }) => /^\d{4}-\d\d-\d\d$/.test(edtf ?? ''))
    if (hit === null || own === undefined) return dating
    const count = hit[1] || hit[3] ? 1 : hit[2] || /that/i.test(hit[0]) ? 0 : -1
    return { ...dating, edtf: shifted(own.edtf, count) }
  })
