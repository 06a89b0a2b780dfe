import type { AttestationId, ClaimId, ReportId } from '../record/id.js'
import {
  countedInVault,
  hasCircle,
  standingOf,
  type Standing,
  type VaultCount,
  type Voice,
} from '../record/standing.js'
import { forebearsOf, reportParents } from '../store/descent.js'
import { claimIdsAfter, refutedAmong, tiesOf, voicesByIds, voicesOf, type Spoken } from '../store/standing.js'
import { talliesOf } from '../store/vault/tally.js'
import { look, type Scene } from './act.js'

/** What a contradiction may be about without being a conflict: a bare denial, and a refusal to confirm. */
const BARE = ['denial', 'confirmation']

const grouped = <Key, Item>(items: readonly Item[], key: (item: Item) => Key): ReadonlyMap<Key, readonly Item[]> => {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** The reports of these that stand behind themselves by way of others. */
const circularAmong = (parents: ReadonlyMap<ReportId, readonly ReportId[]>): ReadonlySet<ReportId> => {
  const behind = (report: ReportId): ReadonlyMap<ReportId, readonly ReportId[]> => {
    const seen = new Map<ReportId, readonly ReportId[]>()
    for (const queue = [report]; queue.length > 0;) {
      const next = queue.pop()
      if (next === undefined || seen.has(next)) continue
      seen.set(next, parents.get(next) ?? [])
      queue.push(...(parents.get(next) ?? []))
    }
    return seen
  }
  return new Set([...parents.keys()].filter((report) => hasCircle(behind(report))))
}

/** Everything that the standing of some claims rests on, brought together once. */
export type Testament = {
  readonly standing: (claim: ClaimId) => Standing
  /** Attestations of a claim and of those tied to it, with the report of each. */
  /** What was counted in the vault of a claim's own sealed words; null where nothing was. */
  readonly inVault: (claim: ClaimId) => VaultCount | null
  readonly voices: (claim: ClaimId) => readonly (Voice & { readonly report: ReportId })[]
}

/** Where claims stand by `cs-1`, computed from what the record holds from where the scene looks. */
export const standingsOf = async (scene: Scene, claims: readonly ClaimId[]): Promise<Testament> => {
  const { tx, hand } = scene
  const ties = await tiesOf(tx, hand.archive, claims)
  const all = new Set(claims)
  for (const { from, to } of ties) all.add(from).add(to)
  const [spoken, refuted] = await Promise.all([
    voicesOf(tx, hand.archive, [...all]),
    refutedAmong(tx, hand.archive, claims),
  ])
  const descents = await forebearsOf(
    tx,
    hand.archive,
    spoken.map(({ id }) => id),
  )
  const leaning = descents.filter(({ isIndependent }) => !isIndependent)
  const known = new Set(spoken.map(({ id }) => id))
  const absent = [...new Set(leaning.map(({ parent }) => parent))].filter((id) => !known.has(id))
  const elders = await voicesByIds(tx, hand.archive, absent)
  const tallies = await talliesOf(
    tx,
    hand.archive,
    spoken.flatMap(({ id, source }) => (source === null ? [id] : [])),
  )
  const parents = grouped(leaning, ({ child }) => child)
  const voiceOf = (one: Spoken) => ({ ...one, parents: (parents.get(one.id) ?? []).map(({ parent }) => parent) })
  const byClaim = grouped(spoken.map(voiceOf), ({ claim }) => claim)
  const byId = new Map<AttestationId, Voice>([...spoken, ...elders].map((one) => [one.id, voiceOf(one)]))
  const circular = circularAmong(
    await reportParents(tx, hand.archive, [...new Set(spoken.map(({ report }) => report))]),
  )
  const tied = grouped(
    ties.flatMap(({ from, to, kind, about }) => [
      { claim: from, other: to, kind, about },
      { claim: to, other: from, kind, about },
    ]),
    ({ claim }) => claim,
  )
  const voices = (claim: ClaimId) => {
    const same = (tied.get(claim) ?? []).filter(({ kind }) => kind !== 'contradicts').map(({ other }) => other)
    return [...new Set([claim, ...same])].flatMap((id) => byClaim.get(id) ?? [])
  }
  const standing = (claim: ClaimId): Standing => {
    const own = voices(claim)
    const ids = new Set(own.map(({ id }) => id))
    const forebears = new Map<AttestationId, Voice>()
    for (const queue = own.flatMap((voice) => voice.parents); queue.length > 0;) {
      const voice = byId.get(queue.pop() ?? ('' as AttestationId))
      if (!voice || ids.has(voice.id) || forebears.has(voice.id)) continue
      forebears.set(voice.id, voice)
      queue.push(...voice.parents)
    }
    const against = (tied.get(claim) ?? [])
      .filter(({ kind, about }) => kind === 'contradicts' && !BARE.includes(about ?? ''))
      .map(({ other }) => byClaim.get(other) ?? [])
    return standingOf({
      claim,
      voices: own,
      forebears: [...forebears.values()],
      against,
      tallies,
      isRefuted: refuted.has(claim),
      isCircular: own.some(({ report }) => circular.has(report)),
    })
  }
  const inVault = (claim: ClaimId): VaultCount | null =>
    countedInVault(
      (byClaim.get(claim) ?? []).filter(({ stance, isWithdrawn }) => stance === 'affirms' && !isWithdrawn),
      tallies,
    )
  return { standing, inVault, voices }
}

const PAGE = 2000

/** Where every claim of an archive stands, in pages by id, each handed on as it is computed. */
export const standingOfAll = look('claim.look', async (scene, take: (standings: readonly Standing[]) => void) => {
  let count = 0
  for (let after = ''; ;) {
    const ids = await claimIdsAfter(scene.tx, scene.hand.archive, after, PAGE)
    if (ids.length === 0) return count
    const { standing } = await standingsOf(scene, ids)
    take(ids.map(standing))
    count += ids.length
    after = ids[ids.length - 1] ?? after
  }
})

/** Where some claims stand. */
export const standingOfClaims = look(
  'claim.look',
  async (scene, ids: readonly ClaimId[]): Promise<readonly Standing[]> => {
    const { standing } = await standingsOf(scene, ids)
    return ids.map(standing)
  },
)
