import { dayOf, daysAfter, isoDay, isoMonth } from './calendar.js'
import type { DateRule, Frame } from './date.js'
import { COUNT, countOf, dated, MONTH, monthNumber, monthShift, SHIFTS, yearless, yearlessMonth } from './month.js'

/** `the first two weeks of March`, `the first six months of 2018`. */
const firstOf = (m: RegExpExecArray, frame: Frame): string | null => {
  const [, count, unit, month, yearOfIt, year, relative, moon] = m
  const length = countOf(count!)
  const shift = SHIFTS[relative ?? moon ?? 'this'] ?? 0
  if (unit === 'months') {
    const inYear = year ? Number(year) : relative && frame.anchor ? frame.anchor.year + shift : null
    return inYear === null || length > 12 ? null : `${isoMonth(inYear, 1)}/${isoMonth(inYear, length)}`
  }
  const inMonth = month
    ? yearOfIt
      ? isoMonth(Number(yearOfIt), monthNumber(month))
      : yearlessMonth(frame, monthNumber(month))
    : moon
      ? monthShift(frame, shift)
      : null
  const first = inMonth === null ? null : dayOf(`${inMonth}-01`)
  return first && `${isoDay(first)}/${isoDay(daysAfter(first, length * (unit === 'weeks' ? 7 : 1) - 1))}`
}

/** `between March 1 and 5`, `from March to May 2018`, `between 2015 and 2018`. */
const SPAN_END = '(?: to | and | until | through | till | ?[-–] ?)'
export const RANGES: readonly DateRule[] = [
  {
    holds: ' month',
    pattern:
      /\b(?:from |between )?the (\d{1,2})(?:st|nd|rd|th)? (?:to|until|till|through|and) (?:the )?(\d{1,2})(?:st|nd|rd|th)? of (last|this|next) month\b/gi,
    read: (m, f) => {
      const month = monthShift(f, SHIFTS[m[3]!.toLowerCase()] ?? 0)
      if (month === null) return null
      const [from, to] = [m[1]!, m[2]!].map((day) =>
        dated(Number(month.slice(0, 4)), Number(month.slice(5)), Number(day)),
      )
      return from && to && to > from ? `${from}/${to}` : null
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ff]rom |[Bb]etween |[Oo]n )${MONTH} (\\d{1,2})(?:st|nd|rd|th)?${SPAN_END}(?:${MONTH} )?(\\d{1,2})(?:st|nd|rd|th)?(?:,? (?:(\\d{4})|(?:of )?(last|this) year))?\\b(?! [a-z]*%)`,
      'g',
    ),
    read: (m, f) => {
      const [from, to] = [monthNumber(m[1]!), monthNumber(m[3] ?? m[1]!)]
      const year = m[5] ? Number(m[5]) : m[6] && f.anchor ? f.anchor.year + (SHIFTS[m[6]] ?? 0) : null
      const first = year === null ? yearless(f, from, Number(m[2])) : dated(year, from, Number(m[2]))
      const last = first && dated(Number(first.slice(0, 4)) + (to < from ? 1 : 0), to, Number(m[4]))
      const isTwo = / and /.test(m[0]) && /^on/i.test(m[0]) && m[3] === undefined && Number(m[4]) !== Number(m[2]) + 1
      return first && last && last > first && !isTwo ? `${first}/${last}` : first
    },
  },
  {
    pattern:
      /\b([A-Z][a-z]{2,8}\.?) (\d{1,2})(?:st|nd|rd|th)?(?: to | until | till | through | ?[-–] ?)([A-Z][a-z]{2,8}\.?) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?\b(?! [a-z]*%)/g,
    read: (m, f) => {
      const [from, to] = [monthNumber(m[1]!), monthNumber(m[3]!)]
      if (from === 0 || to === 0) return null
      const first = m[5] ? dated(Number(m[5]), from, Number(m[2])) : yearless(f, from, Number(m[2]))
      const last = first && dated(Number(first.slice(0, 4)) + (to < from ? 1 : 0), to, Number(m[4]))
      return first && last && last > first ? `${first}/${last}` : first
    },
  },
  {
    holds: ' and ',
    pattern: new RegExp(
      `\\b([A-Z][a-z]{2,8}\\.?) (\\d{1,2}) and (\\d{1,2})\\b(?! ?[%:]|[,.]\\d| (?:people|men|women|others|more|[a-z]+s)\\b)`,
      'g',
    ),
    read: (m, f) => {
      const first = yearless(f, monthNumber(m[1]!), Number(m[2]))
      return first && Number(m[3]) === Number(m[2]) + 1
        ? `${first}/${first.slice(0, 8)}${m[3]!.padStart(2, '0')}`
        : first
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ff]rom |[Bb]etween )${MONTH}(?: (\\d{4}))?${SPAN_END}${MONTH}(?:,? (?:of )?(\\d{4}))?(?! \\d)\\b`,
      'g',
    ),
    read: (m, f) => {
      const [from, to] = [monthNumber(m[1]!), monthNumber(m[3]!)]
      const last = m[4] ? isoMonth(Number(m[4]), to) : yearlessMonth(f, to)
      if (last === null) return null
      const year = m[2] ? Number(m[2]) : Number(last.slice(0, 4)) - (from > to ? 1 : 0)
      return `${isoMonth(year, from)}/${last}`
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n |[Dd]uring )${MONTH}(?: and (?:in )?| or |[-–])${MONTH}(?:,? (?:of )?(\\d{4}))?(?! \\d)\\b`,
      'g',
    ),
    read: (m, f) => {
      const [from, to] = [monthNumber(m[1]!), monthNumber(m[2]!)]
      const last = m[3] ? isoMonth(Number(m[3]), to) : yearlessMonth(f, to)
      const isNext = to === (from % 12) + 1
      if (last === null || (!isNext && / or | and /.test(m[0]))) return yearlessMonth(f, from)
      return `${isoMonth(Number(last.slice(0, 4)) - (from > to ? 1 : 0), from)}/${last}`
    },
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ii]n |[Dd]uring |[Oo]ver |[Ff]or )?the first ${COUNT} (days|weeks|months) of (?:${MONTH}(?:,? (\\d{4}))?|(\\d{4})|(last|this) year|(last|this|the) month)\\b`,
      'g',
    ),
    read: firstOf,
  },
  {
    pattern: /\b(?:[Ii]n |[Dd]uring |[Tt]hroughout )?(?<!half of )the (1[89]|20)(\d)0s\b/g,
    read: (m) => `${m[1]}${m[2]}0/${m[1]}${m[2]}9`,
  },
  {
    pattern: new RegExp(
      `\\b(?:[Ff]rom |[Bb]etween |[Ii]n )(\\d{4})${SPAN_END}(?:[\\w,.%-]+ ){0,3}?(?:in )?(\\d{4})\\b`,
      'g',
    ),
    read: (m) => (Number(m[1]) > 1900 && Number(m[1]) < Number(m[2]) && Number(m[2]) < 2100 ? `${m[1]}/${m[2]}` : null),
  },
]
