import { isAccepted, listNames, type NameKind } from '../names/name.js'
import type { NameMatch } from '../record/name.js'
import { refuse } from '../record/refusal.js'

/** A file as lines, with what to call it in a refusal. */
export type Lines = { readonly name: string; readonly text: string }

const linesOf = ({ name, text }: Lines): readonly string[] => {
  if (text.trim() === '') return refuse('file-empty', { name })
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
}

/** Names in Hangul, one a line; empty lines are left out. Refuses `name-line` with the first line that holds no Hangul. */
export const readNames = (file: Lines): readonly string[] => {
  const names = linesOf(file).flatMap((line, index) => {
    const name = line.normalize('NFC').trim()
    if (name === '') return []
    return /[가-힣]/u.test(name) && name.length <= 200
      ? [name]
      : refuse('name-line', { name: file.name, line: index + 1 })
  })
  return [...new Set(names)]
}

/**
 * Spellings to ask for: one a line, or the first column of a table (the second where `isRaw`), whose head is left out.
 * Refuses `name-line` with a line that lacks the column or is longer than a name.
 */
export const readQueries = (file: Lines, isRaw: boolean): readonly string[] => {
  const lines = linesOf(file)
  const isTable = (lines[0] ?? '').includes('\t')
  const body = isTable && /^query/.test(lines[0] ?? '') ? lines.slice(1) : lines
  const before = lines.length - body.length
  return body.flatMap((line, index) => {
    if (line.trim() === '') return []
    const query = (isTable ? line.split('\t')[isRaw ? 1 : 0] : line)?.normalize('NFC').trim()
    if (query === undefined || query.length > 200)
      return refuse('name-line', { name: file.name, line: index + before + 1 })
    return [query]
  })
}

export type Ranking = { readonly query: string; readonly matches: readonly NameMatch[]; readonly isAccepted: boolean }

/** Ranks every name of a list for each spelling, one after the other. */
export function* rankAll(
  names: readonly string[],
  queries: readonly string[],
  kind: NameKind,
  limit: number,
): Generator<Ranking> {
  const list = listNames(names, kind)
  for (const query of queries) {
    const matches = list.explained(query, limit)
    const [first] = matches
    yield { query, matches, isAccepted: first !== undefined && isAccepted(query, first, kind) }
  }
}
