import type { ActorId, PlaceId } from '../record/id.js'
import type { Actor, Place, Spelling } from '../record/place.js'

/** What a spelling is compared by: no case, marks or hyphens. */
const foldName = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’ʼ]/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-\s·,().]+/g, ' ')
    .trim()

/** The same without words that say what kind of place it is: the Tumen River and Tumen. */
const withoutGeneric = (folded: string): string =>
  folded
    .replace(/\b(?:the|province|county|city|river|district|prefecture)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** A Korean name without the kind of place it ends in: 혜산시 → 혜산. Too short a rest keeps its ending. */
export const withoutKind = (text: string): string => {
  const rest = text.replace(/(?:특별시|직할시|광역시|자치도|시|군|구역|구|읍|리)$/u, '')
  return Array.from(rest).length >= 2 ? rest : text
}

const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|으로|로|과|와|도|만|까지|부터|측|쪽|지역|일대|주민|소식통|$|[^가-힣])/u

/** A spelling and the only thing that bears it; null where several do. */
type Entry<I> = { readonly key: string; readonly only: I | null; readonly isKorean: boolean }

/** Every spelling once, the longest first. One that something bears as it stands goes before one that lost its kind. */
const entriesOf = <I>(
  things: readonly { readonly id: I; readonly names: readonly Spelling[] }[],
): readonly Entry<I>[] => {
  const [plain, bare] = [new Map<string, Entry<I>>(), new Map<string, Entry<I>>()]
  const add = (entries: Map<string, Entry<I>>, key: string, id: I, isKorean: boolean): void => {
    const held = entries.get(key)
    if (key.length >= 2) entries.set(key, { key, only: held && held.only !== id ? null : id, isKorean })
  }
  for (const { id, names } of things)
    for (const { text, isWhole } of names) {
      const isKorean = /[가-힣]/.test(text)
      const key = isKorean ? text.normalize('NFC') : foldName(text)
      add(plain, key, id, isKorean)
      if (!isWhole) add(bare, isKorean ? withoutKind(key) : withoutGeneric(key), id, isKorean)
    }
  return [...new Map([...bare, ...plain]).values()].sort((a, b) => b.key.length - a.key.length)
}

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
  for (const { key, only, isKorean } of entries) {
    const where = isKorean ? korean : latin
    const used = isKorean ? taken.korean : taken.latin
    for (let at = where.indexOf(key); at >= 0; at = where.indexOf(key, at + 1)) {
      if (used.has(at) || !isWordAt(where, at, key.length, isKorean)) continue
      for (let unit = at; unit < at + key.length; unit += 1) used.add(unit)
      if (only !== null && !found.includes(only)) found.push(only)
    }
  }
  return found
}

const kept = new WeakMap<object, readonly Entry<string>[]>()
/** The same list is asked many times. */
const keptEntries = <I extends string>(
  things: readonly { readonly id: I; readonly names: readonly Spelling[] }[],
): readonly Entry<I>[] => {
  const held = kept.get(things) as readonly Entry<I>[] | undefined
  if (held) return held
  const made = entriesOf(things)
  kept.set(things, made)
  return made
}

/** The places that a text names for certain: by any of their spellings, with or without the kind of place. */
export const placesIn = (text: string, places: readonly Place[]): readonly PlaceId[] =>
  thingsIn(text, keptEntries(places))

/** The offices, bodies and units that a text names for certain. */
export const actorsIn = (text: string, actors: readonly Actor[]): readonly ActorId[] =>
  thingsIn(text, keptEntries(actors))
