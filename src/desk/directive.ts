import type { AttestationCard, ClaimCard, DirectiveCard, DirectiveSheet, MarkCard } from '../record/card.js'
import type { Directive, DirectiveEvent } from '../record/directive.js'
import type { ClaimId, DirectiveId } from '../record/id.js'
import { countOrigins } from '../record/standing.js'
import { refuse } from '../record/refusal.js'
import { attestationsOf } from '../store/attestation.js'
import { claimsByIds } from '../store/claim.js'
import { addDirectiveActs, addDirectives, directivesOf, supersededBy } from '../store/directive.js'
import { act, look, type Scene } from './act.js'
import { cardsOf, named, namedAs, namesOf, type Names } from './card.js'

const byId = (cards: readonly ClaimCard[]): ReadonlyMap<ClaimId, ClaimCard> =>
  new Map(cards.map((card) => [card.claim.id, card]))

const pick = (cards: ReadonlyMap<ClaimId, ClaimCard>, ids: readonly ClaimId[]): readonly ClaimCard[] =>
  ids.flatMap((id) => cards.get(id) ?? [])

/** Origins behind a rule: those of the claims that say it was issued or in force, each root once. */
const originsOf = (directive: Directive, heard: ReadonlyMap<ClaimId, readonly AttestationCard[]>): number => {
  const ids = new Set(
    directive.events
      .filter((event) => event.act === 'issued' || event.act === 'in-force')
      .flatMap((event) => event.claims),
  )
  return countOrigins([...ids].flatMap((id) => heard.get(id) ?? []))
}

/** The marks of a directive that had been published by the day from which the scene looks: those with a claim that was out. */
const seenFrom = ({ tx }: Scene, { events }: Directive, out: { readonly has: (id: ClaimId) => boolean }) =>
  tx.from.known === null ? events : events.filter((event) => event.claims.some((id) => out.has(id)))

const markOf = (event: DirectiveEvent, names: Names, cards: ReadonlyMap<ClaimId, ClaimCard>): MarkCard => ({
  act: event.act,
  when: event.when,
  places: namedAs(event.places, names.places, names.roots),
  placesPossible: namedAs(event.placesPossible, names.places, names.roots),
  claims: pick(cards, event.claims),
  by: event.by ? named(event.by, names.directives) : null,
  isInferred: event.isInferred,
})

/** The page of a directive: the rule, what it replaced, its marks, and the claims under each. Refuses `not-found`. */
export const showDirective = look('directive.look', async (scene, id: DirectiveId): Promise<DirectiveSheet> => {
  const { tx, hand } = scene
  const [directive] = await directivesOf(tx, hand.archive, [id])
  if (!directive) return refuse('not-found', { id })
  const { events, zone, zonePossible, supersedes, issuer } = directive
  const ids = [
    ...directive.events.flatMap((event) => event.claims),
    ...directive.related,
    ...directive.setAside.map((aside) => aside.claim),
  ]
  const [names, claims] = await Promise.all([
    namesOf(scene, {
      places: [...zone, ...zonePossible, ...events.flatMap((event) => [...event.places, ...event.placesPossible])],
      actors: issuer ? [issuer] : [],
      directives: [...supersedes.map((old) => old.directive), ...events.flatMap(({ by }) => by ?? [])],
    }),
    claimsByIds(tx, hand.archive, [...new Set(ids)]),
  ])
  const cards = byId(await cardsOf(scene, claims))
  if (directive.events.length > 0 && seenFrom(scene, directive, cards).length === 0) return refuse('not-found', { id })
  const after = await supersededBy(tx, hand.archive, id)
  return {
    directive,
    issuer: directive.issuer ? named(names.roots.rootOf(directive.issuer), names.actors) : null,
    zone: namedAs(directive.zone, names.places, names.roots),
    zonePossible: namedAs(directive.zonePossible, names.places, names.roots),
    replaced: directive.supersedes.map(({ directive: old, isInferred }) => ({
      ...named(old, names.directives),
      isInferred,
    })),
    replacedBy: after.map(({ id: next, title, isInferred }) => ({ id: next, name: title, isInferred })),
    marks: seenFrom(scene, directive, cards).map((event) => markOf(event, names, cards)),
    related: pick(cards, directive.related),
    setAside: directive.setAside.flatMap(({ claim, reason }) => {
      const card = cards.get(claim)
      return card ? [{ card, reason }] : []
    }),
    origins: originsOf(directive, new Map([...cards].map(([id, card]) => [id, card.attestations]))),
  }
})

const edge = (days: readonly (string | null)[], side: 'first' | 'last'): string | null => {
  const known = days.filter((day): day is string => day !== null).sort()
  return (side === 'first' ? known[0] : known[known.length - 1]) ?? null
}

export type DirectiveAsk = {
  readonly q: string | null
  readonly topic: string | null
  readonly sort: string | null
  readonly descending: boolean
}

/** The directives of an archive. A desk has some hundreds, so they come in one page. */
export const listDirectives = look(
  'directive.look',
  async (scene, ask: DirectiveAsk): Promise<readonly DirectiveCard[]> => {
    const { tx, hand } = scene
    const all = await directivesOf(tx, hand.archive, null)
    const needle = ask.q?.normalize('NFC').toLowerCase() ?? null
    const wanted = all.filter(
      (directive) =>
        (ask.topic === null || directive.topic === ask.topic) &&
        (needle === null ||
          [directive.title.en, directive.title.ko, directive.conduct.en, directive.conduct.ko, directive.id].some(
            (text) => text?.toLowerCase().includes(needle),
          )),
    )
    const ids = [...new Set(wanted.flatMap((directive) => directive.events.flatMap((event) => event.claims)))]
    const issuers = wanted.flatMap(({ issuer }) => issuer ?? [])
    const [claims, attestations, names] = await Promise.all([
      claimsByIds(tx, hand.archive, ids),
      attestationsOf(tx, hand.archive, ids),
      namesOf(scene, { places: [], actors: issuers, directives: [] }),
    ])
    const heard = new Map(claims.map(({ id }) => [id, attestations.filter(({ claim }) => claim === id)] as const))
    const seen = wanted.flatMap((directive) => {
      const events = seenFrom(scene, directive, heard)
      return events.length === 0 && directive.events.length > 0 ? [] : [{ ...directive, events }]
    })
    const rows = seen.map((directive) => ({
      id: directive.id,
      title: directive.title,
      topic: directive.topic,
      force: directive.force,
      issuer: directive.issuer ? named(names.roots.rootOf(directive.issuer), names.actors) : null,
      addressee: directive.addressee,
      from: edge(
        directive.events.flatMap((event) => [event.when.earliestStart, event.when.latestStart]),
        'first',
      ),
      to: edge(
        directive.events.flatMap((event) => [event.when.earliestEnd, event.when.latestEnd]),
        'last',
      ),
      claims: new Set(directive.events.flatMap((event) => event.claims)).size,
      origins: originsOf(directive, heard),
    }))
    const keys: Readonly<Record<string, (row: DirectiveCard) => string | number>> = {
      title: (row) => row.title.en ?? row.title.ko ?? '',
      topic: (row) => row.topic,
      from: (row) => row.from ?? '',
      to: (row) => row.to ?? '',
      origins: (row) => row.origins,
      claims: (row) => row.claims,
    }
    const sort = ask.sort !== null && Object.hasOwn(keys, ask.sort) ? ask.sort : 'from'
    const key = keys[sort] ?? ((row: DirectiveCard) => row.from ?? '')
    const sorted = [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1))
    return ask.descending ? sorted.reverse() : sorted
  },
)

/** Enrols a rule: its text as reported, and the first marks on its timeline. */
export const enrolDirective = act('directive.enrol', async (scene, input: Omit<Directive, 'id'>) => {
  const id = scene.newId('directive')
  const held = await directivesOf(
    scene.tx,
    scene.hand.archive,
    input.supersedes.map(({ directive }) => directive),
  )
  const absent = input.supersedes.find((one) => !held.some((rule) => rule.id === one.directive))
  if (absent) return refuse('not-found', { id: absent.directive })
  await addDirectives(scene.tx, scene.hand, [{ ...input, id }], () => scene.newId('act'))
  return { id }
})

/** Adds a mark to a directive's timeline. Refuses `not-found` for the directive or a claim under the mark. */
export const markDirective = act(
  'directive.mark',
  async (scene, input: { readonly id: DirectiveId; readonly event: DirectiveEvent }) => {
    const { tx, hand } = scene
    const [directive] = await directivesOf(tx, hand.archive, [input.id])
    if (!directive) return refuse('not-found', { id: input.id })
    if (input.event.by === input.id) return refuse('directive-replaces-itself', { id: input.id })
    const held = await claimsByIds(tx, hand.archive, input.event.claims)
    const absent = input.event.claims.find((id) => !held.some((claim) => claim.id === id))
    if (absent) return refuse('not-found', { id: absent })
    await addDirectiveActs(tx, hand, input.id, [input.event], () => scene.newId('act'))
    return { id: input.id }
  },
)
