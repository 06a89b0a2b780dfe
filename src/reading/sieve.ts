/** What stands at one place of a pattern: one of these marks, one of these ways on, or (null) anything or nothing. */
type Part =
  | { readonly marks: string; readonly repeats: boolean }
  | { readonly ways: readonly (readonly Part[])[]; readonly isPlain: boolean }
  | null

const TOKEN =
  /\\(?:u[\da-f]{4}|[pP]\{[^}]*\}|k<\w+>|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|(?:[*+?]|\{\d+(?:,\d*)?\})\??|./gisu
const QUANTIFIER = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??$/

const marksOf = (token: string): string | null => {
  if (token === '\\d') return '0123456789'
  if (token.startsWith('\\')) return /\w/.test(token.charAt(1)) ? null : token.slice(1)
  if (/^[.^$]$/.test(token)) return null
  if (!token.startsWith('[') || token.length === 1) return token
  return /^\[(?:\^|.*[\\-])/s.test(token) || token.length > 14 ? null : token.slice(1, -1)
}

/** The ways through a pattern, as far as a text can be asked for them. */
const waysOf = (source: string): readonly (readonly Part[])[] => {
  const tokens = source.match(TOKEN) ?? []
  let at = 0
  const read = (): readonly (readonly Part[])[] => {
    const ways: Part[][] = [[]]
    while (at < tokens.length && tokens[at] !== ')') {
      const token = tokens[at++]!
      if (token === '|') ways.push([])
      else ways.at(-1)!.push(partOf(token))
    }
    at++
    return ways
  }
  const partOf = (token: string): Part => {
    const ways = token.startsWith('(') ? read() : null
    const quantifier = QUANTIFIER.test(tokens[at] ?? '') ? tokens[at++]! : ''
    if (/^(?:[*?]|\{0)/.test(quantifier) || /^\(\?<?!$/.test(token)) return null
    if (ways !== null) return { ways, isPlain: quantifier === '' && !token.endsWith('=') }
    const marks = marksOf(token)?.toLowerCase() ?? null
    if (marks === null) return null
    return { marks: marks.length === 1 ? marks : [...new Set(marks)].join(''), repeats: quantifier !== '' }
  }
  return read()
}

/** Pieces of one to three marks, one of which stands in every text that something is found in; the lighter the rarer. */
type Pieces = { readonly pieces: readonly string[]; readonly weight: number }
/** How often a piece of that length stands in a text by chance, roughly. */
const WEIGHT = [0, 64, 8, 1]

const lighter = (one: Pieces | null, other: Pieces | null): Pieces | null =>
  one === null || (other !== null && other.weight < one.weight) ? other : one

/** The lightest pieces of a run of places that follow each other. */
const piecesOfRun = (run: readonly string[]): Pieces | null => {
  let weight = Infinity
  let part: readonly string[] = []
  for (let start = 0; start < run.length && weight > 1; start++) {
    let count = 1
    for (let length = 1; length <= 3 && start + length <= run.length; length++) {
      count *= run[start + length - 1]!.length
      if (count * WEIGHT[length]! >= weight) continue
      weight = count * WEIGHT[length]!
      part = run.slice(start, start + length)
    }
  }
  const pieces = part.reduce<readonly string[]>(
    (found, marks) => found.flatMap((piece) => Array.from(marks, (mark) => piece + mark)),
    [''],
  )
  return part.length === 0 ? null : { pieces, weight }
}

/** What stands wherever one of these ways is found; null where nothing does. */
const piecesOf = (ways: readonly (readonly Part[])[]): Pieces | null => {
  const pieces: string[] = []
  let weight = 0
  for (const way of ways) {
    const found = piecesOfWay(way)
    if (found === null) return null
    pieces.push(...found.pieces)
    weight += found.weight
  }
  return { pieces, weight }
}

const piecesOfWay = (way: readonly Part[]): Pieces | null => {
  let best: Pieces | null = null
  let run: string[] = []
  const read = (parts: readonly Part[]): void => {
    for (const part of parts) {
      if (part !== null && 'ways' in part && part.isPlain && part.ways.length === 1) {
        read(part.ways[0]!)
        continue
      }
      const marks = part !== null && 'marks' in part ? part : null
      if (marks !== null) run.push(marks.marks)
      if (marks !== null && !marks.repeats) continue
      best = lighter(best, piecesOfRun(run))
      run = marks === null ? [] : [marks.marks]
      if (part !== null && 'ways' in part) best = lighter(best, piecesOf(part.ways))
    }
  }
  read(way)
  return lighter(best, piecesOfRun(run))
}

type Twig = { readonly held: number[]; readonly next: Map<number, Twig> }
const newTwig = (): Twig => ({ held: [], next: new Map() })

const grow = (root: Twig, piece: string, row: number): void => {
  let twig = root
  for (let at = 0; at < piece.length; at++) {
    const next = twig.next.get(piece.charCodeAt(at)) ?? newTwig()
    twig.next.set(piece.charCodeAt(at), next)
    twig = next
  }
  twig.held.push(row)
}

/**
 * Of rows that each have a pattern, those whose pattern may be found in a text or in a part of it, in their order. Looks
 * once through the text for what the patterns cannot do without (read out of the patterns themselves, at the first text),
 * so that of a hundred only the few that stand a chance are tried.
 */
export const sieveOf = <Row>(
  rows: readonly Row[],
  patternOf: (row: Row) => RegExp,
): ((text: string) => readonly Row[]) => {
  const always = new Uint8Array(rows.length)
  const grown = (): Twig => {
    const root = newTwig()
    for (const [at, row] of rows.entries()) {
      const found = piecesOf(waysOf(patternOf(row).source))
      if (found === null) always[at] = 1
      else for (const piece of found.pieces) grow(root, piece, at)
    }
    return root
  }
  let root: Twig | null = null
  return (text) => {
    root ??= grown()
    const may = always.slice()
    const low = text.toLowerCase()
    for (let start = 0; start < low.length; start++) {
      let twig = root.next.get(low.charCodeAt(start))
      for (let at = start + 1; twig !== undefined; at++) {
        for (const row of twig.held) may[row] = 1
        twig = at < low.length ? twig.next.get(low.charCodeAt(at)) : undefined
      }
    }
    return rows.filter((_, at) => may[at] === 1)
  }
}
