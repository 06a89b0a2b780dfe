import { matchOf } from '../../names/name.js'
import { soundKey } from '../../names/spelling.js'
import { withoutKind } from '../../names/gazetteer.js'
import type { Bilingual } from '../../record/bilingual.js'
import { isId } from '../../record/id.js'
import { isRefusal, refuse } from '../../record/refusal.js'
import {
  type NamedId,
  type Sameness,
  type SamenessHint,
  type SamenessId,
  type SamenessSheet,
} from '../../record/ruling/sameness.js'
import { countByPlace } from '../../store/claim.js'
import { actorRowsOf, actorsOf, placeRowsOf, placesOf } from '../../store/place.js'
import { addSameness, holdSameness, rootsOf, samenessesOf, supersedeSameness } from '../../store/ruling/sameness.js'
import { likeNamed } from '../../store/search/named.js'
import { soundingIn } from '../../store/search/sound.js'
import { act, look, type Scene } from '../act.js'
import { entryNamed } from '../place.js'

const MOST_HINTS = 8

type Thing = Awaited<ReturnType<typeof placesOf>>[number] | Awaited<ReturnType<typeof actorsOf>>[number]

/** Entries of the same sort as one, as they are read. */
const thingsOf = async ({ tx, hand }: Scene, like: NamedId, ids: readonly string[]): Promise<readonly Thing[]> =>
  isId('place', like) ? placesOf(tx, hand.archive, ids) : actorsOf(tx, hand.archive, ids)

const rowOf = async ({ tx, hand }: Scene, id: NamedId): Promise<Thing> => {
  const [row] = isId('place', id)
    ? await placeRowsOf(tx, hand.archive, [id])
    : await actorRowsOf(tx, hand.archive, [id as never])
  return row ?? refuse('not-found', { id })
}

/** Counties become cities and the other way round; apart from that only like kinds can be one. */
const likeKind = (kind: string): string => (kind === 'county' || kind === 'city' ? 'town' : kind)

const keys = new Map<string, string>()
/** How a name sounds without the kind of place; asked of the same names again and again. */
const keyOf = (text: string): string => {
  const held = keys.get(text)
  if (held !== undefined) return held
  if (keys.size > 20_000) keys.clear()
  const made = soundKey(withoutKind(text))
  keys.set(text, made)
  return made
}

const plain = (text: string): string => text.normalize('NFC').toLowerCase()

const isHangul = (text: string): boolean => /[가-힣]/u.test(text)

/** The spellings by which two things are held together: those in Hangul where both have some, for Latin letters tell less. */
const textsOf = ({ names }: Thing, other: Thing): readonly string[] => {
  const isBoth = [names, other.names].every((each) => each.some(({ text }) => isHangul(text)))
  return names.map(({ text }) => text).filter((text) => (isBoth ? isHangul(text) : /\p{L}{2}/u.test(text)))
}

/** The two spellings that bring two things near to each other, with why; null where none does. */
const nearest = (one: Thing, other: Thing): Pick<SamenessHint, 'own' | 'its' | 'why'> | null => {
  const [owns, others] = [textsOf(one, other), textsOf(other, one)]
  const written = new Map(owns.map((text) => [plain(text), text]))
  const same = others.find((its) => written.has(plain(its)))
  if (same !== undefined) return { own: written.get(plain(same)) ?? same, its: same, why: [] }
  const heard = new Map(owns.map((text) => [keyOf(text), text]))
  for (const its of others) {
    const own = keyOf(its).length < 4 ? undefined : heard.get(keyOf(its))
    const match = own === undefined ? null : matchOf(own, its, 'place')
    if (own !== undefined && match) return { own, its, why: match.why }
  }
  return null
}

/** So many names of an entry are held against others, and so many entries are found by them. */
const NAMES_HELD = 12
const MOST_LIKE = 500

/** The entries that are worth holding against one: by words of its names and by how they sound. */
const thingsNear = async (scene: Scene, thing: Thing): Promise<readonly Thing[]> => {
  const { tx, hand } = scene
  const noun = isId('place', thing.id) ? 'place' : 'actor'
  const names = thing.names.map(({ text }) => text).slice(0, NAMES_HELD)
  const [worded, ...sounding] = await Promise.all([
    likeNamed(tx, hand.archive, noun, names, MOST_LIKE),
    ...names.map((name) => soundingIn(tx, hand.archive, noun, name)),
  ])
  return thingsOf(scene, thing.id, [...new Set([...worded, ...sounding.flat().map(({ id }) => id)])])
}

/** The names of what entries are parts of. */
const parentsOf = async (scene: Scene, like: NamedId, things: readonly Thing[]) => {
  const ids = [...new Set<string>(things.flatMap(({ parents }) => parents))]
  const found = ids.length === 0 ? [] : await thingsOf(scene, like, ids)
  const names = new Map<string, Bilingual>(found.map((thing) => [thing.id, thing.display]))
  return ({ parents }: Thing): readonly Bilingual[] => parents.flatMap((parent) => names.get(parent) ?? [])
}

const hintsOf = async (scene: Scene, id: NamedId, judged: ReadonlySet<string>): Promise<readonly SamenessHint[]> => {
  const [thing] = await thingsOf(scene, id, [id])
  if (!thing) return []
  const found = (await thingsNear(scene, thing)).flatMap((other) => {
    if (other.id === id || judged.has(other.id) || likeKind(other.kind) !== likeKind(thing.kind)) return []
    const near = nearest(thing, other)
    return near ? [{ id: other.id as NamedId, name: other.display, kind: other.kind, other, ...near }] : []
  })
  if (found.length === 0) return []
  const within = await parentsOf(
    scene,
    id,
    found.map(({ other }) => other),
  )
  const counts = await countByPlace(
    scene.tx,
    scene.hand.archive,
    found.map((hint) => hint.id),
  )
  return found
    .map(({ other, ...hint }) => ({ ...hint, claims: counts.get(hint.id) ?? 0, within: within(other) }))
    .sort((a, b) => a.why.length - b.why.length || b.claims - a.claims)
    .slice(0, MOST_HINTS)
}

/** What is said of an entry and others: as what it is read, every word on it, and what may be one with it. Refuses `not-found`. */
export const showSameness = look('place.look', async (scene, id: NamedId): Promise<SamenessSheet> => {
  const { tx, hand } = scene
  await rowOf(scene, id)
  const [words, roots] = await Promise.all([samenessesOf(tx, hand.archive, id), rootsOf(tx, hand.archive)])
  const beside = [roots.rootOf(id), ...words.flatMap(({ kept, other }) => [kept, other])]
  const names = new Map<string, Bilingual>(
    (await thingsOf(scene, id, beside)).map((thing) => [thing.id, thing.display]),
  )
  const nameOf = async (other: NamedId): Promise<Bilingual> => names.get(other) ?? (await rowOf(scene, other)).display
  const named = []
  for (const word of words) {
    const other = word.kept === id ? word.other : word.kept
    named.push({ ...word, with: other, name: await nameOf(other) })
  }
  const root = roots.rootOf(id)
  const open = words.filter(({ to }) => to === null)
  const judged = new Set<string>(
    open.filter(({ word }) => word === 'not-same').flatMap(({ kept, other }) => [kept, other]),
  )
  return {
    into: root === id ? null : { id: root, name: await nameOf(root) },
    words: named,
    hints: root === id ? await hintsOf(scene, id, judged) : [],
  }
})

const reasonIn = (text: string | null): string =>
  text?.trim().slice(0, 2000) || refuse('field-missing', { field: 'reason' })

/** Writes a word on a pair: the next version of the one that is there, whichever way round it stood. */
const say = async (scene: Scene, word: Omit<Sameness, 'id'>): Promise<SamenessId> => {
  const { tx, hand, newId } = scene
  const held = (await samenessesOf(tx, hand.archive)).find(
    ({ kept, other }) => (kept === word.kept && other === word.other) || (kept === word.other && other === word.kept),
  )
  const id = held?.id ?? newId('sameness')
  if (!held) await addSameness(tx, hand, { ...word, id })
  else if (!(await supersedeSameness(tx, hand, { ...word, id }))) return refuse('version-closed', { id })
  return id
}

/** The entry that a typed id or name means, among those of the same sort as `id`. */
const otherIn = async (scene: Scene, id: NamedId, typed: string): Promise<NamedId> => {
  if (isId('place', typed) || isId('actor', typed)) {
    if (isId('place', typed) !== isId('place', id)) return refuse('merge-kinds')
    return (await rowOf(scene, typed)).id
  }
  try {
    return await entryNamed(scene, isId('place', id) ? 'place' : 'actor', typed)
  } catch (thrown) {
    if (isRefusal(thrown)) return refuse('not-found', { id: typed.slice(0, 80) })
    throw thrown
  }
}

export type MergeInput = { readonly kept: NamedId; readonly other: string; readonly reason: string | null }

/** The two entries of a judgement, held against whoever judges beside, and how entries are read so far. */
const pairIn = async (scene: Scene, input: MergeInput) => {
  const { tx, hand } = scene
  const reason = reasonIn(input.reason)
  await holdSameness(tx, hand.archive)
  await rowOf(scene, input.kept)
  const other = await otherIn(scene, input.kept, input.other)
  if (other === input.kept) return refuse('merge-itself', { id: other })
  const { rootOf } = await rootsOf(tx, hand.archive)
  return { other, reason, rootOf }
}

/**
 * Two entries are one: `other` is read as `kept` from now on. No row that names either is changed. Refuses
 * `merge-itself`, `merge-kinds`, `merged-already`, `field-missing` without a reason, `not-found`.
 */
export const mergeNames = act('name.merge', async (scene, input: MergeInput) => {
  const { other, reason, rootOf } = await pairIn(scene, input)
  for (const id of [input.kept, other])
    if (rootOf(id) !== id)
      return refuse(rootOf(id) === input.kept ? 'merge-itself' : 'merged-already', { id, into: rootOf(id) })
  const sameness = await say(scene, { kept: input.kept, other, word: 'same', reason })
  return { id: sameness, kept: input.kept, other }
})

/** Two entries are two, with a reason, and are not suggested again. Refuses what merging refuses. */
export const keepApart = act('name.differ', async (scene, input: MergeInput) => {
  const { other, reason, rootOf } = await pairIn(scene, input)
  if (rootOf(other) === rootOf(input.kept)) return refuse('merged-already', { id: other, into: rootOf(other) })
  const sameness = await say(scene, { kept: input.kept, other, word: 'not-same', reason })
  return { id: sameness, kept: input.kept, other }
})

/** Takes a word on two entries back, with a reason: everything stands where it stood. Refuses `not-found`, `decided-already`. */
export const undoSameness = act(
  'name.undo',
  async (scene, input: { readonly id: SamenessId; readonly reason: string | null }) => {
    const { tx, hand } = scene
    const reason = reasonIn(input.reason)
    await holdSameness(tx, hand.archive)
    const held = (await samenessesOf(tx, hand.archive)).find((one) => one.id === input.id)
    if (!held) return refuse('not-found', { id: input.id })
    if (held.word === 'undone') return refuse('decided-already', { id: input.id })
    const { id, kept, other } = held
    if (!(await supersedeSameness(tx, hand, { id, kept, other, word: 'undone', reason })))
      return refuse('version-closed', { id })
    return { id, kept, other }
  },
)
