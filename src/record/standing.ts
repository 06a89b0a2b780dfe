import { DIRECT, type Basis, type SourceKind, type Stance, type Withdrawal } from './attestation.js'
import type { AttestationId, ClaimId, SourceId } from './id.js'

/** The public rule by which a claim stands. Its text is docs/standing.md; a change of it is another name. */
export const STANDING_RULE = 'cs-1'

export const STANDING_LEVELS = ['unassessed', 'single', 'corroborated', 'strong'] as const
export type StandingLevel = (typeof STANDING_LEVELS)[number]
export const OVERLAYS = ['contested', 'refuted', 'withdrawn', 'cycle', 'none-direct'] as const
export type Overlay = (typeof OVERLAYS)[number]

/** What the rule needs of an attestation. `parents`: those it leans on and is not judged independent of. */
export type Voice = {
  readonly id: AttestationId
  readonly claim: ClaimId
  readonly stance: Stance
  readonly basis: Basis
  readonly source: SourceId | null
  readonly sourceKind: SourceKind | null
  /** The judged independent root; null where nobody has judged. */
  readonly origin: string | null
  readonly isWithdrawn: boolean
  readonly parents: readonly AttestationId[]
}

/** How many different sources stand behind some sealed attestations, as keepers counted in the vault and signed. */
export type VaultTally = {
  readonly attestations: readonly AttestationId[]
  readonly independent: number
  readonly direct: number
  /** How many keepers signed that. */
  readonly keepers: number
}

/** What a tally still says of the words that count. */
export type VaultCount = { readonly origins: number; readonly direct: number; readonly keepers: number }

/** One claim with everything that its standing rests on. */
export type Case = {
  readonly claim: ClaimId
  /** Attestations of the claim and of the claims tied to it by `corroborates` or `repeats`. */
  readonly voices: readonly Voice[]
  /** Attestations outside of these that they lean on, directly or further up. */
  readonly forebears: readonly Voice[]
  /** Claims that contradict it in substance, each with its attestations. A bare denial is none. */
  readonly against: readonly (readonly Voice[])[]
  /** Signed counts that speak of its sealed words, the newest first. */
  readonly tallies: readonly VaultTally[]
  /** A standing assessment that refutes it, citing evidence of its own. */
  readonly isRefuted: boolean
  /** A report behind it cites itself by way of others. */
  readonly isCircular: boolean
}

export type Standing = {
  readonly claim: ClaimId
  readonly level: StandingLevel
  /** Independent origins that affirm it. */
  readonly origins: number
  /** Those of them that speak from direct knowledge. */
  readonly direct: number
  /** Set where the number of origins is what keepers counted in the vault: how many of them signed it. */
  readonly keepers: number | null
  /** Attestations that count, however many of one origin. */
  readonly counted: number
  /** Reports or attestations that say so and add no origin. */
  readonly overlays: readonly Overlay[]
}

/** Which attestations fall when others are taken back: the withdrawn, and those that lean on nothing else. */
const fallen = (voices: readonly Voice[]): ReadonlySet<AttestationId> => {
  const byId = new Map(voices.map((voice) => [voice.id, voice]))
  const down = new Set(voices.filter((voice) => voice.isWithdrawn).map(({ id }) => id))
  for (let grown = -1; grown !== down.size;) {
    grown = down.size
    for (const { id, parents } of voices) {
      const known = parents.filter((parent) => byId.has(parent))
      if (known.length > 0 && known.every((parent) => down.has(parent))) down.add(id)
    }
  }
  return down
}

/** Whether attestations lean on one another in a circle. */
export const hasCircle = <Node>(parents: ReadonlyMap<Node, readonly Node[]>): boolean => {
  const done = new Set<Node>()
  for (const start of parents.keys()) {
    const path: { readonly node: Node; next: number }[] = [{ node: start, next: 0 }]
    const onPath = new Set<Node>([start])
    while (path.length > 0) {
      const top = path[path.length - 1]
      if (!top) break
      const parent = done.has(top.node) ? undefined : parents.get(top.node)?.[top.next]
      if (parent === undefined) {
        done.add(top.node)
        onPath.delete(top.node)
        path.pop()
        continue
      }
      top.next += 1
      if (onPath.has(parent)) return true
      onPath.add(parent)
      path.push({ node: parent, next: 0 })
    }
  }
  return false
}

/** Pairs that say they repeat each other are one tie seen from both ends; a circle is one of three or more. */
export const hasLongCircle = <Node>(edges: ReadonlyMap<Node, readonly Node[]>): boolean => {
  const mutual = [...edges].flatMap(([from, all]) =>
    all.filter((to) => edges.get(to)?.includes(from)).map((to): readonly [Node, Node] => [from, to]),
  )
  const ends = new Set(mutual.flat())
  const group = new Map(groupsOf(mutual, [...ends]).flatMap((all) => all.map((node) => [node, all[0]] as const)))
  const merged = new Map<Node, Node[]>()
  for (const [from, all] of edges)
    for (const to of all) {
      const [one, other] = [group.get(from) ?? from, group.get(to) ?? to]
      if (from === to) return true
      if (one !== other) merged.set(one, [...(merged.get(one) ?? []), other])
    }
  return hasCircle(merged)
}

/** Joins what belongs together; answers with the sets. */
const groupsOf = <Node>(pairs: readonly (readonly [Node, Node])[], nodes: readonly Node[]): readonly Node[][] => {
  const root = new Map(nodes.map((node) => [node, node]))
  const find = (node: Node): Node => {
    let at = node
    for (let up = root.get(at); up !== undefined && up !== at; up = root.get(at)) at = up
    return at
  }
  for (const [one, other] of pairs) {
    for (const node of [one, other]) if (!root.has(node)) root.set(node, node)
    root.set(find(one), find(other))
  }
  const groups = new Map<Node, Node[]>()
  for (const node of nodes) {
    const group = groups.get(find(node))
    if (group) group.push(node)
    else groups.set(find(node), [node])
  }
  return [...groups.values()]
}

/**
 * Origins among attestations, each a set of those that share a root: judged roots, joined where one leans on another.
 * What nobody has judged adds nothing; where nothing is judged, everything together is one.
 */
export const originsAmong = (counted: readonly Voice[], forebears: readonly Voice[]): readonly (readonly Voice[])[] => {
  if (counted.length === 0) return []
  const all = new Map([...forebears, ...counted].map((voice) => [voice.id, voice]))
  const pairs: [string, string][] = []
  for (const voice of all.values()) {
    if (voice.origin !== null) pairs.push([voice.id, `origin:${voice.origin}`])
    else if (voice.source !== null) pairs.push([voice.id, `source:${voice.source}`])
    for (const parent of voice.parents) if (all.has(parent)) pairs.push([voice.id, parent])
  }
  const ids = counted.map(({ id }) => id)
  const origins = [...all.values()].flatMap(({ origin }) => (origin === null ? [] : [`origin:${origin}`]))
  const groups = groupsOf(pairs, [...ids, ...new Set(origins)])
  const voicesIn = (group: readonly string[]) => counted.filter(({ id }) => group.includes(id))
  const judged = groups.filter((group) => group.some((node) => node.startsWith('origin:')))
  const found = judged.map(voicesIn).filter((voices) => voices.length > 0)
  return found.length > 0 ? found : [counted]
}

/**
 * What was counted in the vault, for the sealed words that still count: nobody judged their origin in the open and they
 * lean on nothing. A word that was counted and counts no more may have been a source of its own, so each takes one away.
 * Of several counts that which speaks of most of these words, the newest of them. Null where none speaks of any.
 */
export const countedInVault = (
  counted: readonly Pick<Voice, 'id' | 'source' | 'origin' | 'parents'>[],
  tallies: readonly VaultTally[],
): VaultCount | null => {
  const sealed = new Set(
    counted
      .filter(({ source, origin, parents }) => source === null && origin === null && parents.length === 0)
      .map(({ id }) => id),
  )
  let best: { readonly present: number; readonly count: VaultCount } | null = null
  for (const { attestations, independent, direct, keepers } of tallies) {
    const present = attestations.filter((id) => sealed.has(id)).length
    const lost = attestations.length - present
    if (present === 0 || (best !== null && best.present >= present)) continue
    const origins = Math.max(1, independent - lost)
    best = { present, count: { origins, direct: Math.min(origins, Math.max(0, direct - lost)), keepers } }
  }
  return best?.count ?? null
}

const isDocument = ({ basis, sourceKind }: Voice): boolean =>
  basis === 'read-document' || basis === 'remote-sensing' || sourceKind === 'document' || sourceKind === 'imagery'

const isBare = ({ basis, sourceKind }: Voice): boolean => basis === 'official-statement' || sourceKind === 'official'

/** Where a claim stands by `cs-1`: computed, never stored as truth. */
export const standingOf = ({ claim, voices, forebears, against, tallies, isRefuted, isCircular }: Case): Standing => {
  const down = fallen([...forebears, ...voices, ...against.flat()])
  const isUp = ({ id, stance }: Voice) => stance === 'affirms' && !down.has(id)
  const counted = voices.filter(isUp)
  const groups = originsAmong(counted, forebears)
  const inVault = countedInVault(counted, tallies)
  const isOfVault = inVault !== null && inVault.origins > groups.length
  const origins = isOfVault ? inVault.origins : groups.length
  const known = groups.filter((group) => group.some(({ basis }) => DIRECT.includes(basis))).length
  const direct = isOfVault ? Math.max(known, inVault.direct) : known
  const circle = isCircular || hasCircle(new Map([...forebears, ...voices].map(({ id, parents }) => [id, parents])))
  const isCorroborated = origins >= 2 && direct > 0 && !circle
  const isStrong = isCorroborated && (origins >= 3 || groups.some((group) => group.some(isDocument)))
  const own = voices.filter((voice) => voice.claim === claim)
  const isDenied = own.some((voice) => voice.stance === 'denies' && !down.has(voice.id) && !isBare(voice))
  const overlays: readonly (readonly [Overlay, boolean])[] = [
    ['contested', isDenied || against.some((side) => side.some(isUp))],
    ['refuted', isRefuted],
    ['withdrawn', own.some((voice) => voice.stance === 'affirms' && down.has(voice.id))],
    ['cycle', circle],
    ['none-direct', origins >= 2 && direct === 0],
  ]
  return {
    claim,
    level: counted.length === 0 ? 'unassessed' : isStrong ? 'strong' : isCorroborated ? 'corroborated' : 'single',
    origins,
    direct,
    keepers: isOfVault ? inVault.keepers : null,
    counted: counted.length,
    overlays: overlays.flatMap(([overlay, isSo]) => (isSo ? [overlay] : [])),
  }
}

/** What the count needs of an attestation. `origin` is the judged independent root, null where nobody has judged. */
export type Counted = {
  readonly stance: string
  readonly origin: string | null
  readonly withdrawn?: Withdrawal | null
}

/**
 * Independent origins among affirming attestations. Judged roots count once each; whatever nobody has judged joins
 * what is there, so it counts as one origin only where nothing is judged. Reports are never counted.
 */
export const countOrigins = (attestations: readonly Counted[]): number => {
  const affirming = attestations.filter(({ stance, withdrawn }) => stance === 'affirms' && !withdrawn)
  const judged = new Set(affirming.flatMap((attestation) => attestation.origin ?? []))
  return Math.max(judged.size, affirming.length > 0 ? 1 : 0)
}
