import type { Bilingual } from '../record/bilingual.js'
import type { ActorCard, Named, PlaceCard } from '../record/card.js'
import { isId, type ActorId, type DirectiveId, type Id, type PlaceId } from '../record/id.js'
import type { NameMatch } from '../record/name.js'
import type { Actor, Place } from '../record/place.js'
import { isRefusal, refuse } from '../record/refusal.js'
import { countByPlace } from '../store/claim.js'
import { soundingLike } from '../names/name.js'
import { actorRowsOf, actorsOf, placeRowsOf, placesOf, placesWithinAny } from '../store/place.js'
import { directiveTitles } from '../store/directive.js'
import { rulingsOf } from '../store/ruling/ruling.js'
import { entriesInOrder, fewPlaces, holdingIn, keyedIn, placesOfRules, type EntryOrder } from '../store/search/named.js'
import { soundingIn } from '../store/search/sound.js'
import { rootsOf } from '../store/ruling/sameness.js'
import { look, type Scene } from './act.js'
import { named } from './card.js'

const matches = (names: readonly { readonly text: string }[], q: string): boolean =>
  names.some((name) => name.text.normalize('NFC').toLowerCase().includes(q.normalize('NFC').toLowerCase()))

/** At most so many entries are found for what was typed. */
const MOST_FOUND = 500
/** Where no key and no sound finds one, names that hold what was typed anywhere are looked for; at most so many. */
const MOST_HELD = 50

type Noun = 'place' | 'actor'
type Entry<N extends Noun> = N extends 'place' ? Place : Actor

/** Entries as they are read, all or those as which these ids are read. */
const entriesOf = async <N extends Noun>(
  { tx, hand }: Scene,
  noun: N,
  ids: readonly string[] | null = null,
): Promise<readonly Entry<N>[]> =>
  (noun === 'place' ? placesOf(tx, hand.archive, ids) : actorsOf(tx, hand.archive, ids)) as Promise<readonly Entry<N>[]>

/** The entries that a decision spells so: their own rows do not hold it. */
const ruledAs = async ({ tx, hand }: Scene, typed: string): Promise<readonly string[]> =>
  (await rulingsOf(tx, hand.archive)).flatMap(({ subject, spells, isLifted }) =>
    subject !== null &&
    !isLifted &&
    matches(
      [spells.en, spells.ko].flatMap((text) => (text === null ? [] : [{ text }])),
      typed,
    )
      ? [subject]
      : [],
  )

/**
 * The entries whose names hold what was typed, then those that it may spell by sound, each with why. The store finds them
 * by their keys and codes, so that a gazetteer of any size is not read through.
 */
const foundBy = async <N extends Noun>(
  scene: Scene,
  noun: N,
  q: string,
): Promise<readonly { readonly thing: Entry<N>; readonly found?: NameMatch }[]> => {
  const { tx, hand } = scene
  const [keyed, sounding, ruled] = await Promise.all([
    keyedIn(tx, hand.archive, noun, q, MOST_FOUND),
    soundingIn(tx, hand.archive, noun, q),
    ruledAs(scene, q),
  ])
  const near = await entriesOf(scene, noun, [...new Set([...keyed, ...ruled, ...sounding.map(({ id }) => id)])])
  const plain = near.filter(({ names }) => matches(names, q))
  const rest = near.filter(({ names }) => !matches(names, q))
  const heard = soundingLike<string>(q, rest)
  const hits = rest.flatMap((thing) => {
    const found = heard.get(thing.id)
    return found ? [{ thing, found }] : []
  })
  if (plain.length > 0 || hits.length > 0) return [...plain.map((thing) => ({ thing })), ...hits]
  const held = await entriesOf(scene, noun, await holdingIn(tx, hand.archive, noun, q, MOST_HELD))
  return held.filter(({ names }) => matches(names, q)).map((thing) => ({ thing }))
}

export type EntryAsk = { readonly q: string | null; readonly kind: string | null }

/** What a list asks for: all of it, or what was typed. */
const entriesFor = async <N extends Noun>(scene: Scene, noun: N, { q, kind }: EntryAsk) => {
  const found: readonly { readonly thing: Entry<N>; readonly found?: NameMatch }[] =
    q === null ? (await entriesOf(scene, noun)).map((thing) => ({ thing })) : await foundBy(scene, noun, q)
  return found.filter(({ thing }) => kind === null || thing.kind === kind)
}

type Found<N extends Noun> = Awaited<ReturnType<typeof entriesFor<N>>>

/** The same with what a list shows of each place: what it lies in, and how many claims name it. */
const placeCards = async (
  { tx, hand }: Scene,
  found: Found<'place'>,
  counted: ReadonlyMap<string, number> | null = null,
): Promise<readonly PlaceCard[]> => {
  const ids = found.map(({ thing }) => thing.id)
  const around = [...new Set(found.flatMap(({ thing }) => thing.parents))]
  const [counts, parents] = await Promise.all([
    counted ?? countByPlace(tx, hand.archive, ids),
    placesOf(tx, hand.archive, around),
  ])
  const names = new Map(parents.map((place) => [place.id, place.display]))
  return found.map(({ thing: place, ...more }) => ({
    ...more,
    place,
    parents: place.parents.map((id) => named(id, names)),
    claims: counts.get(place.id) ?? 0,
  }))
}

const actorCards = async (
  { tx, hand }: Scene,
  found: Found<'actor'>,
  counted: ReadonlyMap<string, number> | null = null,
): Promise<readonly ActorCard[]> => {
  const counts =
    counted ??
    (await countByPlace(
      tx,
      hand.archive,
      found.map(({ thing }) => thing.id),
    ))
  return found.map(({ thing: actor, ...more }) => ({ ...more, actor, claims: counts.get(actor.id) ?? 0 }))
}

const allCounts = async ({ tx, hand }: Scene, { q }: EntryAsk) =>
  q === null ? await countByPlace(tx, hand.archive) : null

/** The places of an archive, or those that what was typed may mean, with how many claims name each. */
export const listPlaces = look('place.look', async (scene, ask: EntryAsk): Promise<readonly PlaceCard[]> =>
  placeCards(scene, await entriesFor(scene, 'place', ask), await allCounts(scene, ask)),
)

/** The offices, bodies and units of an archive, with how many claims name each. */
export const listActors = look('place.look', async (scene, ask: EntryAsk): Promise<readonly ActorCard[]> =>
  actorCards(scene, await entriesFor(scene, 'actor', ask), await allCounts(scene, ask)),
)

/** Choices that a form lists whole: where there are more, those that most claims name. */
const MOST_CHOICES = 300

/** The places that claims name, most named first, for a form to choose from; the one that is chosen is always there. */
export const placesNamed = look(
  'place.look',
  async (scene, chosen: PlaceId | null): Promise<readonly Named<PlaceId>[]> => {
    const { tx, hand } = scene
    const counts = [...(await countByPlace(tx, hand.archive))]
      .filter(([id]) => isId('place', id))
      .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
      .slice(0, MOST_CHOICES)
    const ids = [...counts.map(([id]) => id), ...(chosen === null ? [] : [chosen])]
    return (await placesOf(tx, hand.archive, [...new Set(ids)])).map(({ id, display }) => ({ id, name: display }))
  },
)

export type EntryPageAsk = Omit<EntryOrder, 'claims'>

const pageFor = async <N extends Noun>(scene: Scene, noun: N, ask: EntryPageAsk) => {
  const { tx, hand } = scene
  const counts = ask.by === 'claims' ? await countByPlace(tx, hand.archive) : null
  const { ids, total } = await entriesInOrder(tx, hand.archive, noun, { ...ask, claims: counts ?? new Map() })
  const byId = new Map((await entriesOf(scene, noun, ids)).map((thing) => [thing.id as string, thing]))
  return { found: ids.flatMap((id) => byId.get(id) ?? []).map((thing) => ({ thing })), total, counts }
}

/** A page of all places, and how many there are: however many, only those of the page are read. */
export const pageOfPlaces = look('place.look', async (scene, ask: EntryPageAsk) => {
  const { found, total, counts } = await pageFor(scene, 'place', ask)
  return { cards: await placeCards(scene, found, counts), total }
})

/** A page of all offices, bodies and units, and how many there are. */
export const pageOfActors = look('place.look', async (scene, ask: EntryPageAsk) => {
  const { found, total, counts } = await pageFor(scene, 'actor', ask)
  return { cards: await actorCards(scene, found, counts), total }
})

export const showPlace = look('place.look', async ({ tx, hand }, id: PlaceId) => {
  const { rootOf, groupOf } = await rootsOf(tx, hand.archive)
  const [row] = rootOf(id) === id ? await placesOf(tx, hand.archive, [id]) : await placeRowsOf(tx, hand.archive, [id])
  const place = row ?? refuse('not-found', { id })
  const [counts, parents, within] = await Promise.all([
    countByPlace(tx, hand.archive, [id]),
    placesOf(tx, hand.archive, place.parents),
    placesWithinAny(tx, hand.archive, groupOf(id)),
  ])
  const names = new Map([...parents, ...within].map((one) => [one.id, one.display]))
  const card: PlaceCard = {
    place,
    parents: place.parents.map((parent) => named(rootOf(parent), names)),
    claims: counts.get(rootOf(id)) ?? 0,
  }
  const contains = within.filter((other) => other.parents.includes(id)).map((other) => named(other.id, names))
  return { card, contains }
})

export const showActor = look('place.look', async ({ tx, hand }, id: ActorId): Promise<ActorCard> => {
  const { rootOf } = await rootsOf(tx, hand.archive)
  const [row] = rootOf(id) === id ? await actorsOf(tx, hand.archive, [id]) : await actorRowsOf(tx, hand.archive, [id])
  const counts = await countByPlace(tx, hand.archive, [id])
  return { actor: row ?? refuse('not-found', { id }), claims: counts.get(rootOf(id)) ?? 0 }
})

/** The thing that a typed text names: its id, or one of its spellings. Refuses `not-found` for a text that names none or several. */
export const idNamed = <I extends string>(
  text: string,
  things: readonly {
    readonly id: I
    readonly names: readonly { readonly text: string }[]
    readonly display: Bilingual
  }[],
): I => {
  const wanted = text.normalize('NFC').toLowerCase()
  const byId = things.find((thing) => thing.id === text || thing.id.slice(thing.id.indexOf('_') + 1) === text)
  if (byId) return byId.id
  const isWanted = (name: string | null) => name?.normalize('NFC').toLowerCase() === wanted
  const shown = things.filter(({ display }) => isWanted(display.en) || isWanted(display.ko))
  const found = shown.length === 1 ? shown : things.filter((thing) => thing.names.some((name) => isWanted(name.text)))
  const [only] = found
  return only && found.length === 1 ? only.id : refuse('not-found', { id: text.slice(0, 80) })
}

const partsOf = (typed: string, mark: RegExp): readonly string[] =>
  typed
    .split(mark)
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The entries that a typed name may be of, by its id or any of its spellings. */
export const candidatesOf = async <N extends Noun>(
  scene: Scene,
  noun: N,
  text: string,
): Promise<readonly Entry<N>[]> => {
  const { tx, hand } = scene
  const ids = [text, `${noun}_${text}`].filter((id) => isId(noun, id))
  const [keyed, ruled] = await Promise.all([keyedIn(tx, hand.archive, noun, text, MOST_FOUND), ruledAs(scene, text)])
  const found = await entriesOf(scene, noun, [...ids, ...keyed, ...ruled])
  if (found.length > 0) return found
  return entriesOf(scene, noun, await holdingIn(tx, hand.archive, noun, text, MOST_HELD))
}

/** The place or body that was typed: its id, or one of its spellings. Refuses `not-found`. */
export const entryNamed = async <N extends Noun>(scene: Scene, noun: N, text: string) =>
  idNamed<Entry<N>['id']>(text, await candidatesOf(scene, noun, text))

/** Names as typed, a semicolon or a line between them; a comma too, unless the name itself has one. */
const idsNamed = async <N extends Noun>(scene: Scene, noun: N, typed: string | null) => {
  const found: Entry<N>['id'][] = []
  for (const part of partsOf(typed ?? '', /[;\n]/))
    try {
      found.push(await entryNamed(scene, noun, part))
    } catch (thrown) {
      if (!isRefusal(thrown) || !/[,·]/.test(part)) throw thrown
      for (const one of partsOf(part, /[,·]/)) found.push(await entryNamed(scene, noun, one))
    }
  return found
}

/** The ids behind names as typed in a form, separated by semicolons, lines or commas. Refuses `not-found` with the first that is not known. */
export const findNames = look(
  'place.look',
  async (scene: Scene, typed: { readonly places: string | null; readonly actors: string | null }) => ({
    places: await idsNamed(scene, 'place', typed.places),
    actors: await idsNamed(scene, 'actor', typed.actors),
  }),
)

/** At most so many choices are offered for a name that several things may bear. */
const MOST_MEANT = 12

/** What a typed name means: one thing, or what it may mean. */
export type Meant<I extends Id> = { readonly id: I | null; readonly choices: readonly Named<I>[] }

/** The place that was typed, by its id or in any spelling; where that is not one alone, those that it may mean. */
export const placeMeant = async (scene: Scene, typed: string): Promise<Meant<PlaceId>> => {
  try {
    return { id: await entryNamed(scene, 'place', typed), choices: [] }
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    const found = (await foundBy(scene, 'place', typed)).slice(0, MOST_MEANT)
    return { id: null, choices: found.map(({ thing }) => ({ id: thing.id, name: thing.display })) }
  }
}

/** The same for a directive: by its id, its title, or words of it. */
export const directiveMeant = async ({ tx, hand }: Scene, typed: string): Promise<Meant<DirectiveId>> => {
  const ids = [typed, `directive_${typed}`].filter((id) => isId('directive', id))
  const keyed = await keyedIn(tx, hand.archive, 'directive', typed, MOST_FOUND)
  const titles = [...(await directiveTitles(tx, hand.archive, [...ids, ...keyed] as readonly DirectiveId[]))]
  const fold = (text: string): string => text.normalize('NFC').trim().toLowerCase()
  const wanted = fold(typed)
  const byId = titles.find(([id]) => ids.includes(id))
  const same = titles.filter(([, { en, ko }]) => [en, ko].some((text) => text !== null && fold(text) === wanted))
  const [only] = byId ? [byId] : same
  if (only && (byId || same.length === 1)) return { id: only[0], choices: [] }
  return { id: null, choices: titles.slice(0, MOST_MEANT).map(([id, name]) => ({ id, name })) }
}

/** What a form suggests while a place or a directive is typed: all where they are few, else places that rules are about. */
export const namesSuggested = look('place.look', async ({ tx, hand }: Scene, _: null) => {
  const few = (await fewPlaces(tx, hand.archive, MOST_CHOICES)) ?? (await placesOfRules(tx, hand.archive, MOST_CHOICES))
  const titles = await directiveTitles(tx, hand.archive, null, MOST_CHOICES)
  const places = await placesOf(tx, hand.archive, few)
  return {
    places: places.map(({ id, display }): Named<PlaceId> => ({ id, name: display })),
    directives: [...titles].map(([id, name]): Named<DirectiveId> => ({ id, name })),
  }
})
