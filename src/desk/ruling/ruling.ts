import { matchOf } from '../../names/name.js'
import { bilingual, type Bilingual } from '../../record/bilingual.js'
import type { ActorId, PlaceId } from '../../record/id.js'
import { isFormer, type Actor, type Place } from '../../record/place.js'
import { refuse } from '../../record/refusal.js'
import type { Roots } from '../../record/ruling/sameness.js'
import {
  kindOfRuling,
  RULING_SCHEMES,
  type Ruling,
  type RulingCard,
  type RulingId,
  type RulingKind,
  type RulingVersion,
} from '../../record/ruling/ruling.js'
import { actorsOf, placesOf } from '../../store/place.js'
import { addRuling, rulingsOf, supersedeRuling, versionsOfRuling } from '../../store/ruling/ruling.js'
import { rootsOf } from '../../store/ruling/sameness.js'
import { bearersOf } from '../../store/search/named.js'
import { act, look, type Scene } from '../act.js'
import { candidatesOf, idNamed } from '../place.js'

const LONGEST = 120
const MOST_OTHERS = 40

const foldTerm = (term: string): string => term.normalize('NFC').trim().toLowerCase()
const isHangul = (text: string): boolean => /[가-힣]/u.test(text)
const isLatin = (text: string): boolean => /\p{Script=Latin}/u.test(text) && !isHangul(text)

/** Whether one spelling is the other with something around it: the Yalu River, 혜산시. */
const holds = (longer: string, shorter: string): boolean => {
  const [a, b] = [longer.toLowerCase(), shorter.toLowerCase()]
  return isHangul(shorter) ? a.startsWith(b) || a.endsWith(b) : ` ${a.replace(/[-\s]+/g, ' ')} `.includes(` ${b} `)
}

/** A name of an office may be another word for it; what only sounds like it is a spelling. */
const isSpellingOf = (text: string, spells: Bilingual, kind: RulingKind): boolean =>
  kind === 'place' || [spells.ko, spells.en].some((one) => one !== null && matchOf(text, one, 'place') !== null)

/** Which entries, as they are read, write a name so: one that several share belongs to none of them alone. */
type Owners = ReadonlyMap<string, ReadonlySet<string>>

type Known = {
  readonly things: ReadonlyMap<string, Place | Actor>
  readonly owners: Owners
  readonly roots: Roots
}

const cardOf = (ruling: RulingVersion, { things, owners, roots }: Known): RulingCard => {
  const thing = ruling.subject === null ? undefined : things.get(roots.rootOf(ruling.subject))
  const kind = kindOfRuling(ruling)
  const known = (thing?.names ?? []).filter(
    (name) =>
      !isFormer(name) &&
      (owners.get(foldTerm(name.text))?.size ?? 0) < 2 &&
      isSpellingOf(name.text, ruling.spells, kind),
  )
  const written = [...known.map(({ text }) => text), ...(ruling.north ? [ruling.north] : []), ...ruling.others]
  const othersIn = (language: 'en' | 'ko'): readonly string[] => {
    const ruled = ruling.spells[language]
    if (ruled === null) return []
    const fits = language === 'ko' ? isHangul : isLatin
    const found = written.filter((text) => fits(text) && text !== ruled && !holds(text, ruled))
    return [...new Set(found)]
  }
  return {
    ruling,
    kind,
    name: thing?.display ?? ruling.spells,
    others: { en: othersIn('en'), ko: othersIn('ko') },
  }
}

/** What these rulings are about, with who else writes names of it: found by those names, whatever the archive holds. */
const knownBy = async ({ tx, hand }: Scene, rulings: readonly RulingVersion[]): Promise<Known> => {
  const subjects = rulings.flatMap(({ subject }) => subject ?? [])
  const [places, actors, roots, all] = await Promise.all([
    placesOf(tx, hand.archive, subjects),
    actorsOf(tx, hand.archive, subjects),
    rootsOf(tx, hand.archive),
    rulingsOf(tx, hand.archive),
  ])
  const things = [...places, ...actors]
  const names = new Set(things.flatMap((thing) => thing.names.map(({ text }) => text)))
  const owners = new Map<string, Set<string>>()
  const own = (id: string, text: string): void => {
    const key = foldTerm(text)
    owners.set(key, (owners.get(key) ?? new Set()).add(roots.rootOf(id)))
  }
  for (const { id, text } of await bearersOf(tx, hand.archive, [...names])) own(id, text)
  for (const { subject, spells, isLifted } of all)
    if (subject !== null && !isLifted) for (const text of [spells.en, spells.ko]) if (text !== null) own(subject, text)
  return { things: new Map(things.map((thing) => [thing.id, thing])), owners, roots }
}

/** The rulings of an archive that are not lifted, each with the spellings that our sentences do not write. */
export const standingRulings = async (scene: Scene): Promise<readonly RulingCard[]> => {
  const rulings = (await rulingsOf(scene.tx, scene.hand.archive)).filter(({ isLifted }) => !isLifted)
  if (rulings.length === 0) return []
  const known = await knownBy(scene, rulings)
  return rulings.map((ruling) => cardOf(ruling, known))
}

export type RulingAsk = {
  readonly q: string | null
  readonly kind: RulingKind | null
  readonly state: 'stands' | 'lifted' | null
}

const textsOf = ({ ruling, name, others }: RulingCard): string =>
  [name.en, name.ko, ruling.spells.en, ruling.spells.ko, ruling.north, ruling.reason, ...others.en, ...others.ko]
    .join('\n')
    .normalize('NFC')
    .toLowerCase()

/** The house sheet: every spelling decision as it stands from where the seat looks. */
export const listRulings = look('place.look', async (scene, ask: RulingAsk): Promise<readonly RulingCard[]> => {
  const rulings = await rulingsOf(scene.tx, scene.hand.archive)
  if (rulings.length === 0) return []
  const known = await knownBy(scene, rulings)
  const wanted = ask.q === null ? null : foldTerm(ask.q)
  return rulings
    .filter(({ isLifted }) => ask.state === null || isLifted === (ask.state === 'lifted'))
    .map((ruling) => cardOf(ruling, known))
    .filter((card) => ask.kind === null || card.kind === ask.kind)
    .filter((card) => wanted === null || textsOf(card).includes(wanted))
})

/** One decision with everything that was decided before. Refuses `not-found`. */
export const showRuling = look('place.look', async (scene, id: RulingId) => {
  const versions = await versionsOfRuling(scene.tx, scene.hand.archive, id)
  const [newest] = versions
  if (!newest) return refuse('not-found', { id })
  return { card: cardOf(newest, await knownBy(scene, [newest])), versions }
})

/** The decision on a place or actor; null where none stands or it was lifted. */
export const rulingOn = look(
  'place.look',
  async ({ tx, hand }, subject: PlaceId | ActorId): Promise<RulingVersion | null> => {
    const [rulings, roots] = await Promise.all([rulingsOf(tx, hand.archive), rootsOf(tx, hand.archive)])
    const found = roots
      .groupOf(subject)
      .flatMap((id) => rulings.find((one) => one.subject === id && !one.isLifted) ?? [])
    return found[0] ?? null
  },
)

export type RuleInput = {
  /** Id of a place or actor, or null where `term` names something else. */
  readonly subject: string | null
  readonly term: string | null
  readonly en: string | null
  readonly ko: string | null
  readonly north: string | null
  readonly scheme: string | null
  readonly others: readonly string[]
  readonly reason: string | null
  /** From when the version that a form showed was recorded; null where none was shown. */
  readonly version: string | null
}

const spellingIn = (text: string | null, field: string, fits: (text: string) => boolean): string | null => {
  const given = text?.normalize('NFC').replace(/\s+/gu, ' ').trim() || null
  if (given === null) return null
  if (Array.from(given).length > LONGEST) return refuse('field-too-long', { field, limit: LONGEST })
  return fits(given) ? given : refuse('spelling-script', { text: given, field })
}

/** What an id or a typed name means; a merged entry means the one as which it is read. */
const subjectIn = async (scene: Scene, typed: string): Promise<PlaceId | ActorId> => {
  const { tx, hand } = scene
  const id = (await rootsOf(tx, hand.archive)).rootOf(typed)
  const [place, actor] = [await placesOf(tx, hand.archive, [id]), await actorsOf(tx, hand.archive, [id])]
  const [held] = [...place, ...actor].filter((thing) => thing.id === id)
  if (held) return held.id
  const [places, actors] = [await candidatesOf(scene, 'place', typed), await candidatesOf(scene, 'actor', typed)]
  return idNamed<PlaceId | ActorId>(typed, [...places, ...actors])
}

const reasonIn = (text: string | null): string =>
  text?.trim().slice(0, 2000) || refuse('field-missing', { field: 'reason' })

/**
 * Decides how one name is spelt in our sentences; where it was decided before, the next version takes its place. Refuses
 * `field-missing` without a spelling or a reason, `spelling-script`, `not-found`, and `version-closed` where somebody else
 * decided since the form was shown.
 */
export const ruleSpelling = act('ruling.rule', async (scene, input: RuleInput) => {
  const { tx, hand, newId } = scene
  const [en, ko] = [spellingIn(input.en, 'en', isLatin), spellingIn(input.ko, 'ko', isHangul)]
  const spells = bilingual(en, ko) ?? refuse('field-missing', { field: 'ko' })
  const subject = input.subject === null ? null : await subjectIn(scene, input.subject)
  const term = subject === null ? foldTerm(input.term ?? ko ?? en ?? '') : null
  if (term !== null && Array.from(term).length > LONGEST)
    return refuse('field-too-long', { field: 'term', limit: LONGEST })
  const scheme =
    input.scheme === null
      ? null
      : (RULING_SCHEMES.find((one) => one === input.scheme) ??
        refuse('choice-unknown', { field: 'scheme', value: input.scheme.slice(0, 60) }))
  const others = [
    ...new Set(
      input.others.flatMap((text) => spellingIn(text, 'others', (one) => isHangul(one) || isLatin(one)) ?? []),
    ),
  ]
  if (others.length > MOST_OTHERS) return refuse('field-too-long', { field: 'others', limit: MOST_OTHERS })
  const reason = reasonIn(input.reason)
  const rulings = await rulingsOf(tx, hand.archive)
  const held = rulings.find((one) => (subject === null ? one.term === term : one.subject === subject))
  const north = spellingIn(input.north, 'north', isHangul)
  const ruling: Ruling = {
    ...{ id: held?.id ?? newId('ruling'), subject, term, spells, north, scheme, others, reason },
    isLifted: false,
  }
  if (!held) await addRuling(tx, hand, ruling)
  else if (input.version !== null && held.from !== input.version) return refuse('version-closed', { id: held.id })
  else if (!(await supersedeRuling(tx, hand, ruling))) return refuse('version-closed', { id: held.id })
  return { id: ruling.id }
})

/** Lifts a decision, with a reason: from now on our sentences follow none. Refuses `not-found`, `decided-already`. */
export const liftRuling = act(
  'ruling.lift',
  async ({ tx, hand }, input: { readonly id: RulingId; readonly reason: string | null }) => {
    const held = (await rulingsOf(tx, hand.archive)).find((one) => one.id === input.id)
    if (!held) return refuse('not-found', { id: input.id })
    if (held.isLifted) return refuse('decided-already', { id: input.id })
    const { from: _from, to: _to, member: _member, ...ruling } = held
    const next = { ...ruling, isLifted: true, reason: reasonIn(input.reason) }
    if (!(await supersedeRuling(tx, hand, next))) return refuse('version-closed', { id: input.id })
    return { id: input.id }
  },
)
