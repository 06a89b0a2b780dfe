import type { ActorId, PlaceId } from '../record/id.js'
import type { Actor, Place, Spelling } from '../record/place.js'

/** What a spelling is compared by: no case, marks, hyphens or generic words. */
const foldName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\b(?:the|province|county|city|river|district|prefecture)\b/g, ' ')
    .replace(/[-\s·,().]+/g, ' ')
    .trim()

/** A Korean name without the kind of place it ends in: 혜산시 → 혜산. Too short a rest keeps its ending. */
export const withoutKind = (text: string): string => {
  const rest = text.replace(/(?:특별시|직할시|광역시|자치도|시|군|구역|구|읍|리)$/u, '')
  return Array.from(rest).length >= 2 ? rest : text
}

const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|으로|로|과|와|도|만|까지|부터|측|쪽|지역|일대|주민|소식통|$|[^가-힣])/u

type Entry<I> = { readonly key: string; readonly id: I; readonly isKorean: boolean }

const entriesOf = <I>(
  things: readonly { readonly id: I; readonly names: readonly Spelling[] }[],
): readonly Entry<I>[] =>
  things
    .flatMap(({ id, names }) =>
      names.flatMap(({ text }) => {
        const isKorean = /[가-힣]/.test(text)
        const keys = isKorean ? [text.normalize('NFC'), withoutKind(text.normalize('NFC'))] : [foldName(text)]
        return [...new Set(keys)].filter((key) => key.length >= 2).map((key) => ({ key, id, isKorean }))
      }),
    )
    .sort((a, b) => b.key.length - a.key.length)

const isWordAt = (text: string, at: number, length: number, isKorean: boolean): boolean => {
  const before = text[at - 1] ?? ' '
  const after = text.slice(at + length, at + length + 4)
  if (!isKorean) return !/[\p{L}\p{N}]/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)
  return !/[가-힣]/.test(before) && (PARTICLE.test(after) || /^(?:시|군|구|도|강|읍|리)/u.test(after))
}

/** The things that a text names, the longest spelling first; a spelling that several things share names none of them. */
const thingsIn = <I>(text: string, entries: readonly Entry<I>[]): readonly I[] => {
  const korean = text.normalize('NFC')
  const latin = foldName(text)
  const taken = { korean: new Set<number>(), latin: new Set<number>() }
  const found: I[] = []
  for (let index = 0; index < entries.length;) {
    const entry = entries[index]
    if (!entry) break
    let next = index + 1
    while (entries[next]?.key === entry.key) next += 1
    const ids = [...new Set(entries.slice(index, next).map((same) => same.id))]
    const where = entry.isKorean ? korean : latin
    const used = entry.isKorean ? taken.korean : taken.latin
    for (let at = where.indexOf(entry.key); at >= 0; at = where.indexOf(entry.key, at + 1)) {
      if (used.has(at) || !isWordAt(where, at, entry.key.length, entry.isKorean)) continue
      for (let unit = at; unit < at + entry.key.length; unit += 1) used.add(unit)
      const [only] = ids
      if (ids.length === 1 && only !== undefined && !found.includes(only)) found.push(only)
    }
    index = next
  }
  return found
}

/** The places that a text names for certain: by any of their spellings, with or without the kind of place. */
export const placesIn = (text: string, places: readonly Place[]): readonly PlaceId[] =>
  thingsIn(text, entriesOf(places))

/** The offices, bodies and units that a text names for certain. */
export const actorsIn = (text: string, actors: readonly Actor[]): readonly ActorId[] =>
  thingsIn(text, entriesOf(actors))
