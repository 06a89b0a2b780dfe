import type { Evidence, Question, Rule, Testimony } from '../record/answer.js'
import type { Modality } from '../record/claim.js'
import type { DirectiveAct, DirectiveEvent } from '../record/directive.js'
import type { ClaimId, DirectiveId, PlaceId } from '../record/id.js'
import { groundsOf } from '../record/reach.js'
import { rootsIn, type Roots } from '../record/ruling/sameness.js'
import type { Tx } from './database.js'

type Day = string | null
/** What `evidence_for` gives: rows as lists in the order of its columns, null for no row. */
type Gathered = {
  readonly rules: readonly {
    readonly id: DirectiveId
    readonly topic: string
    readonly supersedes: Rule['supersedes']
    readonly set_aside: Rule['setAside']
  }[]
  readonly acts: readonly (readonly [
    DirectiveId,
    DirectiveAct,
    string | null,
    Day,
    Day,
    Day,
    Day,
    boolean,
    readonly PlaceId[],
    readonly PlaceId[],
    readonly ClaimId[],
    DirectiveId | null,
    boolean,
  ])[]
  readonly links: readonly (readonly [ClaimId, ClaimId, string | null, boolean])[] | null
  readonly claims: readonly (readonly [ClaimId, Day, Modality])[] | null
  /** The judged root of each attestation that affirms a claim; null where nobody has judged. */
  readonly roots: readonly (readonly [ClaimId, string | null])[] | null
  readonly grounds: readonly (readonly [PlaceId, readonly PlaceId[]])[]
}

const eventOf = (row: Gathered['acts'][number], { rootOf }: Roots): DirectiveEvent => {
  const [, act, edtf, earliestStart, latestStart, earliestEnd, latestEnd, isOpen] = row
  const [, , , , , , , , places, placesPossible, claims, by, isInferred] = row
  const when = { edtf, printed: null, earliestStart, latestStart, earliestEnd, latestEnd, isOpen }
  return {
    ...{ act, when, claims, by, isInferred },
    places: places.map(rootOf),
    placesPossible: placesPossible.map(rootOf),
  }
}

/**
 * Everything that can bear on a question, and nothing else of the archive, in one visit: the rules asked about on ground
 * that the place shares, whatever replaces, suspends or contradicts them, their claims with the roots of each, and the
 * contradictions. Nothing is judged here and nothing left out for its date. Null where the place or the directive is not there.
 */
export const evidenceOf = async (
  tx: Tx,
  archive: string,
  question: Question,
  read: Roots = rootsIn([]),
): Promise<Evidence | null> => {
  const { place, known, asks } = question
  const [directive, topic] = 'directive' in asks ? [asks.directive, null] : [null, asks.topic]
  const [row] = await tx<{ found: Gathered | null }[]>`
    select evidence_for(${archive}, ${place}, ${topic}::text, ${directive}::text, ${known}::date,
      ${tx.from.recorded}::timestamptz) as found
  `
  const found = row?.found ?? null
  if (found === null) return null
  const events = new Map<DirectiveId, DirectiveEvent[]>()
  for (const act of found.acts ?? []) events.set(act[0], [...(events.get(act[0]) ?? []), eventOf(act, read)])
  const directives = (found.rules ?? []).map(({ id, topic: own, supersedes, set_aside: setAside }) => ({
    id,
    topic: own,
    supersedes,
    setAside,
    events: events.get(id) ?? [],
  }))
  if (directive !== null && !directives.some(({ id }) => id === directive)) return null
  const roots = new Map<ClaimId, (string | null)[]>()
  for (const [claim, origin] of found.roots ?? []) roots.set(claim, [...(roots.get(claim) ?? []), origin])
  const testimonies = (found.claims ?? []).map(([id, knownOn, modality]): readonly [ClaimId, Testimony] => [
    id,
    { id, knownOn, modality, isAffirmed: roots.has(id), origins: roots.get(id) ?? [] },
  ])
  return {
    directives,
    claims: new Map(testimonies),
    links: (found.links ?? []).map(([from, to, about, isInferred]) => ({
      from,
      to,
      kind: 'contradicts',
      about,
      isInferred,
    })),
    grounds: groundsOf(
      found.grounds.map(([id, parents]) => ({ id: read.rootOf(id), parents: parents.map((one) => read.rootOf(one)) })),
    ),
  }
}
