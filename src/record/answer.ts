import type { Modality } from './claim.js'
import type { Directive, DirectiveEvent } from './directive.js'
import type { ClaimId, DirectiveId, PlaceId } from './id.js'
import type { Link } from './link.js'
import type { Grounds, Reach } from './reach.js'
import { begunBy, tenureOn } from './time/tenure.js'
import type { When } from './time/when.js'

/** What was the rule at a place on a day, as published by another day: about one rule, or about a topic. */
export type Question = {
  readonly place: PlaceId
  /** ISO day asked about. */
  readonly on: string
  /** ISO day of knowledge: what was published later does not exist for the answer. */
  readonly known: string
  readonly asks: { readonly topic: string } | { readonly directive: DirectiveId }
}

/** A claim as far as an answer needs it. `origins`: the roots of its affirming attestations, null where nobody judged. */
export type Testimony = {
  readonly id: ClaimId
  readonly knownOn: string | null
  readonly modality: Modality
  readonly isAffirmed: boolean
  readonly origins: readonly (string | null)[]
}

/** What an answer needs of a directive. */
export type Rule = Pick<Directive, 'id' | 'topic' | 'supersedes' | 'events' | 'setAside'>

export type Evidence = {
  readonly directives: readonly Rule[]
  readonly claims: ReadonlyMap<ClaimId, Testimony>
  readonly links: readonly Link[]
  readonly grounds: Grounds
}

export type AnswerState = 'in-force' | 'possibly' | 'not-in-force' | 'contested' | 'unknown'
export type Hold = 'yes' | 'possibly' | 'no' | 'faded' | 'out' | 'unseen'

/** Why a rule stands as it does. */
export type Reason =
  | { readonly kind: 'carried'; readonly directive: DirectiveId; readonly lastReported: string }
  | {
      readonly kind: 'replaced' | 'suspended' | 'weakened' | 'disputed'
      readonly directive: DirectiveId
      readonly by: DirectiveId
    }
  | { readonly kind: 'start-disputed'; readonly directive: DirectiveId }

export type Answer = {
  readonly state: AnswerState
  /** Live rules that were asked about, and their rivals. */
  readonly directives: readonly { readonly id: DirectiveId; readonly state: Hold; readonly origins: number }[]
  readonly claims: readonly ClaimId[]
  /** Those of them that speak against a listed rule and belong to none. */
  readonly against: readonly ClaimId[]
  /** Claims of the asked rules at the place whose report has no date; shown apart, never counted. */
  readonly undated: readonly ClaimId[]
  readonly reasons: readonly Reason[]
}

type Found = {
  readonly hold: Hold
  readonly by: readonly DirectiveId[]
  readonly disputed: readonly DirectiveId[]
  readonly reasons: readonly Reason[]
}

const ORDER = ['yes', 'possibly', 'faded', 'ended', 'no', 'out'] as const

/** A start that reports dispute widens to all of the disputed ones: earliest of the earliest, latest of the latest. */
const widened = (group: readonly DirectiveEvent[], own: When): When => {
  const earliest = group.map(({ when }) => when.earliestStart)
  const latest = group.map(({ when }) => when.latestStart)
  const sorted = (days: readonly (string | null)[]) => days.filter((day) => day !== null).sort()
  return {
    ...own,
    earliestStart: earliest.includes(null) ? null : (sorted(earliest)[0] ?? null),
    latestStart: latest.includes(null) ? null : (sorted(latest).pop() ?? null),
  }
}

/** Decides questions over one body of evidence, by the procedure in the starter record's README. */
export const answer = (evidence: Evidence, question: Question): Answer => {
  const { directives, claims, grounds } = evidence
  const { place, on } = question
  const isSeen = (id: ClaimId): boolean => {
    const claim = claims.get(id)
    return (
      claim !== undefined &&
      claim.knownOn !== null &&
      claim.knownOn <= question.known &&
      claim.modality !== 'denied' &&
      claim.isAffirmed
    )
  }
  const isStrong = ({ claims: ids }: DirectiveEvent): boolean =>
    ids.some((id) => isSeen(id) && ['asserted', 'probable'].includes(claims.get(id)?.modality ?? ''))
  const clashes = evidence.links.filter(({ kind, from, to }) => kind === 'contradicts' && isSeen(from) && isSeen(to))
  const sides = (about: string | null) =>
    clashes
      .filter((link) => about === null || link.about === about)
      .flatMap(({ from, to, about: on_ }) => [
        { one: from, other: to, about: on_ },
        { one: to, other: from, about: on_ },
      ])

  const reaches = new Map<DirectiveEvent, Reach>()
  const reachOf = (event: DirectiveEvent): Reach => {
    const held = reaches.get(event)
    if (held) return held
    const sure = grounds(place, event.places)
    const reach = sure !== 'out' ? sure : grounds(place, event.placesPossible) === 'out' ? 'out' : 'part'
    reaches.set(event, reach)
    return reach
  }
  const inForce = ({ events }: Rule): readonly DirectiveEvent[] =>
    events.filter((event) => event.act === 'in-force' && event.claims.some(isSeen))

  const starts = sides('start')
  const whens = new Map<DirectiveEvent, When>()
  const startDisputed = new Set<DirectiveId>()
  for (const directive of directives) {
    const events = inForce(directive)
    for (const event of events) {
      const group = new Set([event])
      for (const member of group) {
        for (const { one, other } of starts) {
          if (!member.claims.includes(one)) continue
          for (const rival of events) if (rival.claims.includes(other)) group.add(rival)
        }
      }
      if (group.size > 1) startDisputed.add(directive.id)
      whens.set(event, widened([...group], event.when))
    }
  }
  const whenOfEvent = (event: DirectiveEvent): When => whens.get(event) ?? event.when

  const holdOf = (event: DirectiveEvent): (typeof ORDER)[number] => {
    const reach = reachOf(event)
    if (reach === 'out') return 'out'
    const tenure = tenureOn(whenOfEvent(event), on)
    return tenure === 'yes' && !(reach === 'in' && isStrong(event)) ? 'possibly' : tenure
  }
  const first = (directive: Rule): Hold => {
    const holds = inForce(directive).map(holdOf)
    const best = ORDER.find((hold) => holds.includes(hold))
    return best === undefined ? 'unseen' : best === 'ended' ? 'no' : best
  }
  const hasBegun = (directive: Rule): 'yes' | 'possibly' | 'no' => {
    const begun = inForce(directive)
      .filter((event) => reachOf(event) !== 'out')
      .map((event) => {
        const by = begunBy(whenOfEvent(event), on)
        return by === 'yes' && !(reachOf(event) === 'in' && isStrong(event)) ? 'possibly' : by
      })
    return begun.includes('yes') ? 'yes' : begun.includes('possibly') ? 'possibly' : 'no'
  }
  const isDisputed = (directive: Rule, rival: Rule): boolean => {
    const certain = inForce(directive).filter(
      (event) => reachOf(event) === 'in' && tenureOn(whenOfEvent(event), on, false) === 'yes',
    )
    const against = rival.events.filter(({ act }) => act === 'in-force' || act === 'issued')
    return sides('rule').some(
      ({ one, other }) =>
        certain.some((event) => event.claims.includes(one)) && against.some((event) => event.claims.includes(other)),
    )
  }

  const byId = new Map(directives.map((directive) => [directive.id, directive]))
  const found = new Map<DirectiveId, Found>()
  const NONE: Found = { hold: 'unseen', by: [], disputed: [], reasons: [] }
  const find = (directive: Rule): Found => {
    const held = found.get(directive.id)
    if (held) return held
    found.set(directive.id, NONE) // a circle of suspensions ends here
    let hold = first(directive)
    const by: DirectiveId[] = []
    const disputed: DirectiveId[] = []
    const reasons: Reason[] = []
    const give = (rival: Rule, isSure: boolean, kind: 'replaced' | 'suspended'): void => {
      const said = { directive: directive.id, by: rival.id }
      if (isDisputed(directive, rival)) {
        disputed.push(rival.id)
        reasons.push({ kind: 'disputed', ...said })
        return
      }
      by.push(rival.id)
      reasons.push({ kind: isSure ? kind : 'weakened', ...said })
      if (isSure) hold = 'no'
      else if (hold === 'yes') hold = 'possibly'
    }
    const isLive = () => hold === 'yes' || hold === 'possibly'
    if (isLive()) {
      for (const next of directives) {
        if (!next.supersedes.some((one) => one.directive === directive.id)) continue
        const begun = hasBegun(next)
        if (begun !== 'no') give(next, begun === 'yes', 'replaced')
      }
      for (const event of directive.events) {
        if (!['suspended', 'lapsed', 'rescinded'].includes(event.act) || !event.claims.some(isSeen)) continue
        const reach = reachOf(event)
        const { earliestStart, latestStart } = event.when
        if (reach === 'out' || !isLive() || (earliestStart !== null && on < earliestStart)) continue
        const isPast = reach === 'in' && latestStart !== null && on >= latestStart
        if (event.act === 'suspended') {
          const rival = event.by ? byId.get(event.by) : undefined
          const state = rival ? find(rival).hold : 'unseen'
          if (rival && (state === 'yes' || state === 'possibly')) give(rival, state === 'yes' && isPast, 'suspended')
        } else if (isPast) {
          hold = 'no'
          by.push(directive.id)
        } else if (hold === 'yes') hold = 'possibly'
      }
    }
    const last = inForce(directive)
      .filter((event) => holdOf(event) === 'yes')
      .map(({ when }) => when.earliestEnd ?? '')
      .sort()
      .pop()
    if (hold === 'yes' && last && last < on)
      reasons.push({ kind: 'carried', directive: directive.id, lastReported: last })
    if (isLive() && startDisputed.has(directive.id)) reasons.push({ kind: 'start-disputed', directive: directive.id })
    const result: Found = { hold, by, disputed, reasons }
    found.set(directive.id, result)
    return result
  }
  const isLive = (directive: Rule): boolean => ['yes', 'possibly'].includes(find(directive).hold)

  const { asks } = question
  const asked = directives.filter((directive) =>
    'directive' in asks ? directive.id === asks.directive : directive.topic === asks.topic,
  )
  const liveClaims = (directive: Rule): ReadonlySet<ClaimId> =>
    new Set(
      inForce(directive)
        .filter((event) => ['yes', 'possibly'].includes(holdOf(event)))
        .flatMap((event) => event.claims),
    )
  const rivals = new Set<DirectiveId>()
  const rules = sides('rule')
  for (const directive of asked.filter(isLive)) {
    const own = liveClaims(directive)
    for (const other of directives) {
      if (other === directive || !isLive(other)) continue
      const theirs = liveClaims(other)
      const fights = rules.some((side) => own.has(side.one) && theirs.has(side.other))
      if (fights || find(directive).disputed.includes(other.id) || find(other).disputed.includes(directive.id))
        rivals.add(other.id)
    }
  }
  const listed = new Set([...asked.filter(isLive).map(({ id }) => id), ...rivals])
  const shown = new Set(listed)
  if ('directive' in asks) for (const one of asked) for (const id of [one.id, ...find(one).by]) shown.add(id)
  const eventsOf = (ids: ReadonlySet<DirectiveId>) =>
    directives.filter(({ id }) => ids.has(id)).flatMap(({ events }) => events)
  const named = new Set(
    eventsOf(shown)
      .filter((event) => event.act !== 'applied' || reachOf(event) !== 'out')
      .flatMap((event) => event.claims)
      .filter(isSeen),
  )
  const aside = new Set(directives.flatMap(({ setAside }) => setAside.map(({ claim }) => claim)))
  const against = sides(null).flatMap(({ one, other, about }) =>
    named.has(one) && about !== 'date' && !aside.has(other) ? [other] : [],
  )
  const originsOf = ({ events }: Rule): number => {
    const roots = events
      .filter(({ act }) => act === 'issued' || act === 'in-force')
      .flatMap((event) => event.claims.filter(isSeen))
      .flatMap((id) => claims.get(id)?.origins ?? [])
    const judged = new Set(roots.filter((root) => root !== null)).size
    // Independence that nobody judged is not counted as independence.
    return judged > 0 ? judged : Math.min(1, roots.length)
  }
  const holds = asked.map((directive) => find(directive).hold)
  const isOver = holds.includes('no') && !holds.includes('faded')
  const state: AnswerState =
    rivals.size > 0
      ? 'contested'
      : holds.includes('yes')
        ? 'in-force'
        : holds.includes('possibly')
          ? 'possibly'
          : isOver || ('directive' in asks && holds.includes('out'))
            ? 'not-in-force'
            : 'unknown'
  const inShown = directives.filter(({ id }) => shown.has(id) || asked.some((one) => one.id === id))
  return {
    state,
    directives: directives
      .filter(({ id }) => listed.has(id))
      .map((directive) => ({ id: directive.id, state: find(directive).hold, origins: originsOf(directive) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
    claims: [...new Set([...named, ...against])].sort(),
    against: [...new Set(against)].filter((id) => !named.has(id)).sort(),
    undated: asked
      .flatMap(({ events }) => events.filter((event) => reachOf(event) !== 'out').flatMap((event) => event.claims))
      .filter((id) => claims.get(id)?.knownOn === null)
      .sort(),
    reasons: inShown.flatMap((directive) => find(directive).reasons),
  }
}
