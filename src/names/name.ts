import type { NameMatch } from '../record/name.js'
import { isHanja } from './hanja.js'
import { MODEL } from './sound/model.js'
import { NameList, type NameKind } from './sound/rank.js'
import { isHangul } from './sound/syllable.js'
import { soundKey } from './spelling.js'

export type { NameKind }

/**
 * A match whose sound costs at most this, in nats for each letter of the spelling beyond a fixed allowance, is offered as a
 * hit. Tighter for places, of which long lists hold many that sound nearly alike: the bench prints what that loses and
 * spares.
 */
export const ACCEPT: Readonly<Record<NameKind, { readonly fixed: number; readonly letter: number }>> = {
  place: { fixed: 2.5, letter: 0.2 },
  person: { fixed: 2.5, letter: 0.25 },
}

/** Beyond this cost two spellings in Hangul are two names. */
const NEAR = 0.5
/** At most so many names are offered for one query. */
const MOST = 50

const mostOf = (query: string, kind: NameKind): number =>
  ACCEPT[kind].fixed + ACCEPT[kind].letter * Array.from(query).length

/** Whether a match is near enough to be offered without being asked for more. */
export const isAccepted = (query: string, { sound }: Pick<NameMatch, 'sound'>, kind: NameKind): boolean =>
  sound <= mostOf(query, kind)

/** A list of names in Hangul, made ready once and asked many times. */
export const listNames = (names: readonly string[], kind: NameKind): NameList => new NameList(names, kind, MODEL)

/**
 * The names in Hangul that a spelling may mean, the likeliest first, each with its cost and why. Asked in Hangul it finds
 * the spellings of the other side; in Latin letters any romanization. A match is a search hit, never an identity.
 */
export const rankNames = (
  query: string,
  names: readonly string[],
  limit: number,
  kind: NameKind = 'place',
): readonly NameMatch[] => listNames(names, kind).explained(query, limit)

const lists = new Map<string, NameList>()
const listOf = (name: string, kind: NameKind): NameList => {
  const key = `${kind} ${name}`
  const held = lists.get(key)
  if (held) return held
  if (lists.size > 5000) lists.clear()
  const made = listNames([name], kind)
  lists.set(key, made)
  return made
}

/**
 * Whether two spellings, in whatever script each, may be one name: the match with its cost and why, or null. Two spellings
 * in Latin letters are compared by how they sound alone.
 */
export const matchOf = (query: string, name: string, kind: NameKind): NameMatch | null => {
  const [isAskedInHangul, isHeldInHangul] = [isHangul(query), isHangul(name)]
  if (!isAskedInHangul && !isHeldInHangul) {
    const key = soundKey(query)
    return key.length >= 3 && key === soundKey(name) ? { name, cost: 0, sound: 0, why: [] } : null
  }
  const [asked, held] = isHeldInHangul ? [query, name] : [name, query]
  const [match] = listOf(held, kind).explained(asked, 1)
  if (!match || !isAccepted(isAskedInHangul ? name : query, match, kind)) return null
  return isAskedInHangul && isHeldInHangul && match.cost > NEAR ? null : { ...match, name }
}

type Named<I> = { readonly id: I; readonly names: readonly { readonly text: string }[] }

/**
 * The things one of whose names a query may spell, each with the nearest of its names and why. Names that hold the query
 * as it is typed need no reason and are left to the caller.
 */
export const soundingLike = <I extends string>(
  query: string,
  things: readonly Named<I>[],
  kind: NameKind = 'place',
): ReadonlyMap<I, NameMatch> => {
  const found = new Map<I, NameMatch>()
  if (Array.from(query).length < 2) return found
  const owners = new Map<string, I[]>()
  for (const { id, names } of things)
    for (const { text } of names) if (isHangul(text)) owners.set(text, [...(owners.get(text) ?? []), id])
  const list = listNames([...owners.keys()], kind)
  const isWritten = isHangul(query) || isHanja(query)
  const ranked = isWritten
    ? list.explained(query, MOST).filter((match) => isAccepted(query, match, kind) && match.cost <= NEAR)
    : list.rank(query, MOST, mostOf(query, kind)).map((match) => ({ ...match, why: list.reasons(query, match.name) }))
  for (const match of ranked) for (const id of owners.get(match.name) ?? []) if (!found.has(id)) found.set(id, match)
  const key = soundKey(query)
  if (isWritten || key.length < 3) return found
  for (const { id, names } of things) {
    const same = names.find(({ text }) => !isHangul(text) && soundKey(text) === key)
    if (same && !found.has(id)) found.set(id, { name: same.text, cost: 0, sound: 0, why: [] })
  }
  return found
}
