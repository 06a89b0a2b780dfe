import { END, FRONT, type Gram, rarestGram, WORD_END } from './gram.js'

/**
 * What a text cannot do without for a pattern to be found in it, read out of the pattern's own source: grams, one of
 * which stands in every such text, whatever the case of its letters. The lighter the rarer.
 */
export type Need = { readonly slots: readonly number[]; readonly weight: number }

/** What stands at one place of a pattern: one of these strings; one of these ways, or a look at them; or anything or nothing. */
type Part =
  | { readonly strings: readonly string[]; readonly repeats: boolean }
  | { readonly ways: readonly Way[]; readonly looks: 'ahead' | 'back' | null }
  | null
type Way = readonly Part[]

const TOKEN =
  /\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|c[a-z]|[pP]\{[^}]*\}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gisu
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??$/
const isQuantifier = (token: string): boolean => '*+?{'.includes(token.charAt(0) || ' ') && QUANTIFIER.test(token)
/** More strings at one place, or in a run of places, are not told apart. */
const MOST_AT_A_PLACE = 400
const MOST_IN_A_RUN = 64
const LONGEST_GRAM = 6

const isOneMark = (token: string): boolean =>
  token.length === 1 || (token.length === 2 && token.codePointAt(0)! > 0xffff)

/** A letter, figure, syllable, blank or comma that stands for itself, whatever the flags but `u`; '' for any other token. */
const itself = (token: string): string => {
  if (token.length !== 1) return ''
  const unit = token.charCodeAt(0)
  if (unit >= 65 && unit <= 90) return token.toLowerCase()
  const isPlain = (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === 32 || unit === 44
  return isPlain || (unit >= 0xac00 && unit <= 0xd7a3) ? token : ''
}

/** What a token stands for, or null where that cannot be told; letters whose case is no matter of twenty-six are not. */
const stringsOf = (token: string, flags: string, inParts: boolean): readonly string[] | null => {
  const plain = flags.includes('u') ? '' : itself(token)
  if (plain !== '') return [plain]
  if (token === '\\b' || ((token === '^' || token === '$') && flags.includes('m'))) return [inParts ? '' : WORD_END]
  if (token === '^' || token === '$') return [inParts ? '' : token === '^' ? FRONT : END]
  if (token === '\\d') return [...'0123456789']
  const marks = marksOf(token)
  if (marks === null) return null
  const isPlain = (mark: string): boolean => {
    if (/[\ud800-\udfff]/.test(mark) && !flags.includes('u')) return token === mark
    if (/[\ue000-\ue002]/.test(mark)) return false
    if (!flags.includes('i')) return true
    if (flags.includes('u') && /[sk]/i.test(mark)) return false
    return /^[\0-\x7f]$/.test(mark) || mark.toLowerCase() === mark.toUpperCase()
  }
  const all = Array.from(marks)
  return all.every(isPlain) ? [...new Set(all.map((mark) => mark.replace(/[A-Z]/, (one) => one.toLowerCase())))] : null
}

const marksOf = (token: string): string | null => {
  if (token.startsWith('\\')) return token.length === 2 && !/\w/.test(token.charAt(1)) ? token.slice(1) : null
  if (token === '.') return null
  if (isOneMark(token)) return token
  if (!token.startsWith('[') || /^\[(?:\^|.*[\\-])/s.test(token) || token.length > 200) return null
  return token.slice(1, -1)
}

const crossed = (left: readonly string[], right: readonly string[]): readonly string[] => {
  if (left.length === 1 && left[0] === '') return right
  const found: string[] = []
  for (const one of left) for (const other of right) found.push(one + other)
  return found
}

/** The strings that a choice of ways comes to, if it comes to so few. */
const stringsOfWays = (ways: readonly Way[]): readonly string[] | null => {
  const found = new Set<string>()
  for (const way of ways) {
    let strings: readonly string[] = ['']
    for (const part of way) {
      if (part === null || !('strings' in part) || part.repeats) return null
      if (strings.length * part.strings.length > MOST_AT_A_PLACE) return null
      strings = crossed(strings, part.strings)
    }
    for (const one of strings) found.add(one)
    if (found.size > MOST_AT_A_PLACE) return null
  }
  return [...found]
}

/** The ways through a pattern, as far as a text can be asked for them. */
const waysOf = (source: string, flags: string, inParts: boolean): readonly Way[] => {
  const tokens = source.match(TOKEN) ?? []
  let at = 0
  const read = (): readonly Way[] => {
    const ways: Part[][] = [[]]
    while (at < tokens.length && tokens[at] !== ')') {
      const token = tokens[at++]!
      if (token === '|') ways.push([])
      else ways.at(-1)!.push(...partsOf(token))
    }
    at++
    return ways
  }
  const partsOf = (token: string): readonly Part[] => {
    const ways = token.startsWith('(') ? read() : null
    const quantifier = isQuantifier(tokens[at] ?? '') ? tokens[at++]! : ''
    if (token === '(?!' || token === '(?<!') return quantifier === '' ? [] : [null]
    if (token === '(?=' || token === '(?<=')
      return quantifier === '' ? [{ ways: ways!, looks: token === '(?=' ? 'ahead' : 'back' }] : [null]
    if (quantifier.startsWith('*') || quantifier.startsWith('{0')) return [null]
    const strings = ways === null ? stringsOf(token, flags, inParts) : stringsOfWays(ways)
    if (quantifier.startsWith('?')) return [strings === null ? null : { strings: ['', ...strings], repeats: false }]
    if (strings !== null) return [{ strings, repeats: quantifier !== '' }]
    return [ways === null ? null : { ways, looks: null }]
  }
  return read()
}

const MARKED = /^([\ue000-\ue002]*)(.*?)([\ue000-\ue002]*)$/s
/** The rarest gram of a piece; marks count before and behind it alone, an end of a word only at a letter of one. */
const gramOf = (piece: string): Gram | null => {
  const [, before = '', inner = '', after = ''] = MARKED.exec(piece)!
  const letters = inner.replace(/[\ue000-\ue002]/g, '')
  if (letters === '') return null
  const front = before.includes(FRONT) ? FRONT : before !== '' && /^\w/.test(letters) ? WORD_END : ''
  return rarestGram(letters, front, after.includes(END) ? END : after !== '' && /\w$/.test(letters) ? WORD_END : '')
}

const lighter = (one: Need | null, other: Need | null): Need | null =>
  one === null || (other !== null && other.weight < one.weight) ? other : one

const needOfStrings = (strings: readonly string[]): Need | null => {
  const slots = new Set<number>()
  let weight = 0
  for (const piece of new Set(strings)) {
    const gram = gramOf(piece)
    if (gram === null) return null
    if (!slots.has(gram.slot)) weight += gram.weight
    slots.add(gram.slot)
  }
  return { slots: [...slots], weight }
}

/** The lightest of what stands in a run of places that follow each other. */
const needOfRun = (run: readonly (readonly string[])[]): Need | null => {
  let best: Need | null = null
  const places: (readonly string[])[] = []
  for (const strings of run) {
    const last = places.at(-1)
    if (last?.length === 1 && strings.length === 1) places[places.length - 1] = [last[0]! + strings[0]!]
    else places.push(strings)
  }
  for (let start = 0; start < places.length; start++) {
    let strings: readonly string[] = ['']
    for (let at = start; at < places.length; at++) {
      if (at > start && strings.length * places[at]!.length > MOST_IN_A_RUN) break
      strings = crossed(strings, places[at]!)
      best = lighter(best, needOfStrings(strings))
      // What is longer by more places holds no gram that does not stand in these or in the following.
      if (strings.every((one) => one.length >= LONGEST_GRAM)) break
    }
  }
  return best
}

const needOfWays = (ways: readonly Way[]): Need | null => {
  const slots: number[] = []
  let weight = 0
  for (const way of ways) {
    const need = needOfWay(way)
    if (need === null) return null
    slots.push(...need.slots)
    weight += need.weight
  }
  return { slots, weight }
}

const needOfWay = (way: Way): Need | null => {
  let best: Need | null = null
  let run: (readonly string[])[] = []
  const close = (): void => {
    if (run.length > 0) best = lighter(best, needOfRun(run))
    run = []
  }
  for (const part of way) {
    if (part === null) close()
    else if ('strings' in part) {
      run.push(part.strings)
      if (!part.repeats) continue
      close()
      run = [part.strings]
    } else if (part.looks === null) {
      close()
      best = lighter(best, needOfWays(part.ways))
    } else {
      const strings = stringsOfWays(part.ways)
      if (strings === null) best = lighter(best, needOfWays(part.ways))
      else if (part.looks === 'ahead') best = lighter(best, needOfRun([...run, strings]))
      else if (run.length === 0) run.push(strings)
      else best = lighter(best, needOfRun([strings]))
    }
  }
  close()
  return best
}

/** What a text needs, or also any text of which it is a part; null where it may do without anything in particular. */
export const needOf = ({ source, flags }: RegExp, inParts: boolean): Need | null =>
  needOfWays(waysOf(source, flags, inParts))

const lengthOfPart = (part: Part): number => {
  if (part === null) return 0
  if ('strings' in part) return Math.min(...part.strings.map((one) => one.replace(/[\ue000-\ue002]/g, '').length))
  return part.looks === null ? lengthOfWays(part.ways) : 0
}
const lengthOfWays = (ways: readonly Way[]): number =>
  Math.min(...ways.map((way) => way.reduce((length, part) => length + lengthOfPart(part), 0)))

/** No shorter text holds the pattern; as far as its source tells. */
export const leastLengthOf = ({ source, flags }: RegExp): number => lengthOfWays(waysOf(source, flags, false))
