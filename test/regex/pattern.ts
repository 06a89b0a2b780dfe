import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from '../source.js'

/** A regular expression of the program and where it stands. */
export type Pattern = { readonly source: string; readonly flags: string; readonly at: string }

const BEFORE = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|await|yield|void|do|else))\s*$/

/** The literals of a compiled file: strings, templates and comments are stepped over, with what stands inside `${…}`. */
const literalsOf = (text: string, at: string): readonly Pattern[] => {
  const found: Pattern[] = []
  const depths: number[] = []
  let depth = 0
  let code = ''
  const skip = (from: number, end: string): number => {
    let to = from
    while (to < text.length && text[to] !== end) to += text[to] === '\\' ? 2 : 1
    return to + 1
  }
  /** Steps through a template from behind its opening or a closing brace; stops behind its end or behind `${`. */
  const template = (from: number): number => {
    let to = from
    while (to < text.length) {
      if (text[to] === '\\') to += 2
      else if (text[to] === '`') return to + 1
      else if (text[to] === '$' && text[to + 1] === '{') {
        depths.push(depth)
        depth += 1
        code = '{'
        return to + 2
      } else to += 1
    }
    return to
  }
  for (let here = 0; here < text.length;) {
    const letter = text[here] ?? ''
    if (letter === "'" || letter === '"') {
      here = skip(here + 1, letter)
      code = '""'
    } else if (letter === '`') {
      code = '""'
      here = template(here + 1)
    } else if (letter === '}' && depths.at(-1) === depth - 1) {
      depth -= 1
      depths.pop()
      code = '""'
      here = template(here + 1)
    } else if (text.startsWith('//', here)) here = text.indexOf('\n', here) < 0 ? text.length : text.indexOf('\n', here)
    else if (text.startsWith('/*', here)) here = text.indexOf('*/', here) + 2
    else if (letter === '/' && BEFORE.test(code)) {
      let to = here + 1
      let isInClass = false
      while (to < text.length && (isInClass || text[to] !== '/')) {
        if (text[to] === '\\') to += 1
        else if (text[to] === '[') isInClass = true
        else if (text[to] === ']') isInClass = false
        to += 1
      }
      const flags = /^[a-z]*/.exec(text.slice(to + 1))?.[0] ?? ''
      found.push({ source: text.slice(here + 1, to), flags, at })
      here = to + 1 + flags.length
      code = '""'
    } else {
      if (letter === '{') depth += 1
      if (letter === '}') depth -= 1
      code = (code + letter).slice(-24)
      here += 1
    }
  }
  return found
}

/** Every regular expression that stands in the compiled program. */
export const patterns = (): readonly Pattern[] => {
  const seen = new Map<string, Pattern>()
  for (const path of filesBelow('dist/src').filter((one) => one.endsWith('.js')))
    for (const one of literalsOf(readFileSync(join(process.cwd(), path), 'utf8'), path))
      seen.set(`${one.source}/${one.flags}`, one)
  return [...seen.values()]
}

const SAMPLES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\\d|0-9/, ['7']],
  [/\\s| /, [' ', '\n']],
  [/\\w|a-z|A-Z|\\p\{L|\[\^|\./, ['a', 'Z']],
  [/가|힣|Hangul|[가-힣]|\\p\{L/, ['가', '지']],
]

/** Texts that make a pattern go back and forth: what it repeats, over and over, and then something that does not fit. */
export const hostileFor = ({ source }: Pattern, length: number): readonly string[] => {
  const own = [...new Set([...source.replace(/\\[a-zA-Z]|[()[\]{}|?*+^$\\]/g, '')])].slice(0, 8)
  const words = [...new Set(source.match(/[A-Za-z가-힣]{2,12}/g) ?? [])].slice(0, 4)
  const atoms = [...new Set([...own, ...SAMPLES.flatMap(([mark, letters]) => (mark.test(source) ? letters : []))])]
  const repeat = (part: string, end: string): string =>
    part.repeat(Math.ceil(length / part.length)).slice(0, length) + end
  const texts = [...atoms, ...words].flatMap((part) => [repeat(part, '\u0001'), repeat(part, '')])
  for (const one of atoms.slice(0, 5))
    for (const two of atoms.slice(0, 5)) if (one !== two) texts.push(repeat(one + two, '\u0001'))
  for (const word of words)
    for (const atom of [' ', '7', 'a', '가'])
      texts.push(`${word}${repeat(atom, '\u0001')}`, repeat(word + atom, '\u0001'))
  return texts
}
