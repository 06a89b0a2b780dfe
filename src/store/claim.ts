import { tsqueryOf } from '../names/query.js'
import { COUNTED_TO } from '../record/card.js'
import type { ClaimKind, Claim, Modality, Polarity, Words } from '../record/claim.js'
import type { ActorId, ClaimId, DirectiveId, PlaceId, ReportId, SourceId } from '../record/id.js'
import { columnsOfWhen, inBatches, listOf, passageOf, saidOf, textOf, whenOfColumns, type Row } from './column.js'
import type { Tx } from './database.js'
import { pageOf, type Found, type Query } from './query.js'
import { hadOpened, addEntries, closeVersion, type Hand, isPublished, openFrom, stands } from './version.js'
import type { Roots } from '../record/ruling/sameness.js'
import { rootsOf } from './ruling/sameness.js'
import { spellingsIn } from './spelling.js'
import { keysOf } from './search/keys.js'

const wordsOf = (row: Row): Words => {
  const passage = passageOf(row)
  return passage ? { held: true, passage } : { held: false, asRead: textOf(row.as_read) }
}

export const claimOf = (row: Row): Claim => ({
  id: row.id as ClaimId,
  report: row.report as ReportId,
  says: saidOf(row.says_en, row.says_ko),
  words: wordsOf(row),
  kind: row.kind as ClaimKind,
  polarity: row.polarity as Polarity,
  modality: row.modality as Modality,
  when: whenOfColumns(row),
  places: listOf<PlaceId>(row.places),
  placePrinted: textOf(row.place_printed),
  actors: listOf<ActorId>(row.actors),
  knownOn: textOf(row.known_on),
  directive: row.directive as DirectiveId | null,
})

const rowOf = (hand: Hand, claim: Claim, from: string, reason: string | null) => {
  const passage = claim.words.held ? claim.words.passage : null
  const row = {
    archive: hand.archive,
    id: claim.id,
    recorded: openFrom(from),
    report: claim.report,
    transcript: passage?.transcript ?? null,
    starts: passage?.start ?? null,
    ends: passage?.end ?? null,
    exact: passage?.exact ?? null,
    prefix: passage?.prefix ?? null,
    suffix: passage?.suffix ?? null,
    as_read: claim.words.held ? null : claim.words.asRead,
    says_en: claim.says.en,
    says_ko: claim.says.ko,
    kind: claim.kind,
    polarity: claim.polarity,
    modality: claim.modality,
    ...columnsOfWhen(claim.when),
    places: [...claim.places],
    place_printed: claim.placePrinted,
    actors: [...claim.actors],
    known_on: claim.knownOn,
    directive: claim.directive,
    member: hand.member,
    reason,
  }
  return { ...row, search: keysOf('claim', row) }
}

export const addClaims = async (tx: Tx, hand: Hand, claims: readonly Claim[]): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'claim',
    claims.map((claim) => claim.id),
  )
  const rows = claims.map((claim) => rowOf(hand, claim, hand.at, null))
  await inBatches(rows, (batch) => tx`insert into claim ${tx(batch)}`)
}

/** Opens the next version of a claim. False when no version was open. */
export const supersedeClaim = async (tx: Tx, hand: Hand, claim: Claim, reason: string): Promise<boolean> => {
  const from = await closeVersion(tx, hand, 'claim', claim.id)
  if (from === null) return false
  await tx`insert into claim ${tx([rowOf(hand, claim, from, reason)])}`
  return true
}

export const findClaim = async (tx: Tx, archive: string, id: ClaimId): Promise<Claim | null> => {
  const [row] = await tx<Row[]>`
    select *
    from claim
    where archive = ${archive}
      and id = ${id}
      and ${stands(tx)}
      and ${isPublished(tx)}
  `
  return row ? claimOf(row) : null
}

export const claimsByIds = async (tx: Tx, archive: string, ids: readonly ClaimId[]): Promise<readonly Claim[]> => {
  if (ids.length === 0) return []
  const rows = await tx<Row[]>`
    select *
    from claim
    where archive = ${archive}
      and id = any (${tx.array([...ids])}::text[])
      and ${stands(tx)}
      and ${isPublished(tx)}
  `
  const found = new Map(rows.map((row) => [row.id as ClaimId, claimOf(row)]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** The claims on which a source has given its word, by id; at most so many. */
export const claimsOfSource = async (
  tx: Tx,
  archive: string,
  source: SourceId,
  most: number,
): Promise<readonly ClaimId[]> => {
  const rows = await tx<{ claim: ClaimId }[]>`
    select distinct claim
    from attestation
    where archive = ${archive}
      and source = ${source}
      and ${stands(tx)}
    order by claim
    limit ${most}
  `
  return rows.map(({ claim }) => claim)
}

export type VersionRow = {
  readonly claim: Claim
  readonly recordedFrom: string
  readonly recordedTo: string | null
  readonly member: string
  readonly reason: string | null
}

/** Every version of a claim, the newest first. */
export const versionsOfClaim = async (tx: Tx, archive: string, id: ClaimId): Promise<readonly VersionRow[]> => {
  const rows = await tx<Row[]>`
    select *, lower(recorded) as opened, upper(recorded) as closed
    from claim
    where archive = ${archive}
      and id = ${id}
      and ${hadOpened(tx)}
    order by lower(recorded) desc
  `
  return rows.map((row) => ({
    claim: claimOf(row),
    recordedFrom: String(row.opened),
    recordedTo: textOf(row.closed),
    member: String(row.member),
    reason: textOf(row.reason),
  }))
}

export type ClaimQuery = Query & {
  readonly q: string | null
  readonly report: ReportId | null
  readonly kind: string | null
  readonly modality: string | null
  readonly polarity: string | null
  /** Any of these places; what lies in a place and what it lies in, the caller adds. */
  readonly places: readonly PlaceId[] | null
  readonly actor: ActorId | null
  readonly directive: DirectiveId | null
  readonly source: string | null
  /** Possible on some day of these. */
  readonly from: string | null
  readonly to: string | null
}

/** So few versions are gone through one by one; more are walked in the order of the list. */
const FEW = 5000

/** Whether only few versions had been opened by the instant from which a transaction looks. */
const isEarlyFor = async (tx: Tx, archive: string): Promise<boolean> => {
  if (tx.from.recorded === null) return false
  const [row] = await tx<{ many: number }[]>`
    select count(*) as many
    from (
      select
      from claim
      where archive = ${archive}
        and ${hadOpened(tx)}
      limit ${FEW + 1}
    ) as opened
  `
  return Number(row?.many ?? 0) <= FEW
}

/** A page of claims. */
export const claimsOf = async (tx: Tx, archive: string, query: ClaimQuery): Promise<Found<Claim>> => {
  const words = query.q === null ? null : tsqueryOf(query.q, await spellingsIn(tx, archive, query.q))
  const actors = query.actor ? (await rootsOf(tx, archive)).groupOf(query.actor) : null
  const isEarly = await isEarlyFor(tx, archive)
  const where = tx`
    where c.archive = ${archive}
      and ${stands(tx, 'c')}
      ${isEarly ? tx`and ${hadOpened(tx, 'c')}` : tx``}
      and ${isPublished(tx, 'c')}
    ${query.q === null ? tx`` : words === null ? tx`and false` : tx`and c.search @@ ${words}::tsquery`}
    ${query.report ? tx`and c.report = ${query.report}` : tx``}
    ${query.kind ? tx`and c.kind = ${query.kind}` : tx``}
    ${query.modality ? tx`and c.modality = ${query.modality}` : tx``}
    ${query.polarity ? tx`and c.polarity = ${query.polarity}` : tx``}
    ${query.places ? tx`and c.places && ${tx.array([...query.places])}::text[]` : tx``}
    ${actors ? tx`and c.actors && ${tx.array([...actors])}::text[]` : tx``}
    ${query.directive ? tx`and c.directive = ${query.directive}` : tx``}
    ${
      query.source
        ? tx`and exists (select from attestation a where a.archive = c.archive and a.claim = c.id
            and a.source = ${query.source} and ${stands(tx, 'a')})`
        : tx``
    }
    ${query.from || query.to ? tx`and c.possible && daterange(${query.from}::date, ${query.to}::date, '[]')` : tx``}
  `
  const orders = new Map(
    Object.entries({
      when: tx`c.earliest_start`,
      known: tx`c.known_on`,
      kind: tx`c.kind`,
      report: tx`c.report`,
      recorded: tx`lower(c.recorded)`,
    }),
  )
  const order = orders.get(query.sort ?? '') ?? tx`c.known_on`
  // Planned for this instant where few versions had been opened by then; else in the order of the list, whatever is guessed.
  const isPast = tx.from.recorded !== null
  if (isPast) await tx`set local plan_cache_mode = ${tx.unsafe(isEarly ? 'force_custom_plan' : 'force_generic_plan')}`
  const [{ total } = { total: 0 }] = await tx<{ total: number }[]>`
    select count(*) as total
    from (select from claim c ${where} limit ${COUNTED_TO + 1}) as counted
  `
  const { size, offset } = pageOf(query)
  const rows = await tx<Row[]>`
    select c.*
    from claim c
    ${where}
    order by ${order} ${query.descending ? tx`desc nulls last` : tx`asc nulls last`},
      ${query.sort === 'report' ? tx`c.starts, c.id` : tx`c.id`}
    limit ${size}
    offset ${offset}
  `
  if (isPast) await tx`set local plan_cache_mode = auto`
  return { rows: rows.map(claimOf), total: Number(total) }
}

/** Claims of other reports that may say the same as a draft: its words, or its place with its days or as a rule; most alike first. */
export const claimsLike = async (
  tx: Tx,
  archive: string,
  like: {
    readonly places: readonly PlaceId[]
    readonly day: { readonly from: string; readonly to: string } | null
    readonly isRule: boolean
    readonly words: string
    /** Other spellings of names among the words. */
    readonly spellings: (term: string) => readonly string[]
    readonly except: ReportId
  },
): Promise<readonly Claim[]> => {
  const words = tsqueryOf(like.words, like.spellings)
  const isThere = tx`c.places && ${tx.array([...like.places])}::text[]`
  const isThen = like.day
    ? tx`coalesce(c.possible && daterange(${like.day.from}::date, ${like.day.to}::date, '[]'), false)`
    : tx`false`
  const rows = await tx<Row[]>`
    select c.*
    from claim c
    where c.archive = ${archive}
      and ${stands(tx, 'c')}
      and ${isPublished(tx, 'c')}
      and c.report <> ${like.except}
      and (
        (${isThere} and (${isThen} ${like.isRule ? tx`or c.kind = 'directive'` : tx``}))
        ${words === null ? tx`` : tx`or (c.search @@ ${words}::tsquery ${like.isRule ? tx`and c.kind = 'directive'` : tx``})`}
      )
    order by
      (${isThere})::int + (${isThen})::int + ${like.isRule ? tx`(c.kind = 'directive')::int` : tx`0`} desc,
      c.known_on desc nulls last,
      c.id
    limit 12
  `
  return rows.map(claimOf)
}

/** How many claims name each place or actor, or one that is read as it; of these alone, where they are given. */
export const countByPlace = async (
  tx: Tx,
  archive: string,
  of: readonly string[] | null = null,
): Promise<ReadonlyMap<string, number>> => {
  if (of?.length === 0) return new Map()
  const roots = await rootsOf(tx, archive)
  const ids = of && [...new Set(of.flatMap((id) => roots.groupOf(roots.rootOf(id))))]
  if (!roots.isPlain) return countByRoot(tx, archive, roots, ids)
  const rows = await tx<{ id: string; claims: number }[]>`
    select named.id, count(*) as claims
    from claim c, unnest(c.places || c.actors) as named (id)
    where c.archive = ${archive}
      and ${stands(tx, 'c')}
      and ${isPublished(tx, 'c')}
      ${naming(tx, ids)}
      ${ids ? tx`and named.id = any (${tx.array([...ids])}::text[])` : tx``}
    group by named.id
  `
  return new Map(rows.map((row) => [row.id, Number(row.claims)]))
}

/** Claims that name one of these. */
const naming = (tx: Tx, ids: readonly string[] | null) =>
  ids === null ? tx`` : tx`and (c.places && ${tx.array([...ids])}::text[] or c.actors && ${tx.array([...ids])}::text[])`

/** The same where some are read as one: a claim that names two of them counts once. */
const countByRoot = async (
  tx: Tx,
  archive: string,
  roots: Roots,
  of: readonly string[] | null,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx<{ ids: readonly string[]; claims: number }[]>`
    select c.places || c.actors as ids, count(*) as claims
    from claim c
    where c.archive = ${archive}
      and ${stands(tx, 'c')}
      and ${isPublished(tx, 'c')}
      ${naming(tx, of)}
    group by 1
  `
  const counts = new Map<string, number>()
  for (const { ids, claims } of rows)
    for (const id of new Set(ids.map(roots.rootOf))) counts.set(id, (counts.get(id) ?? 0) + Number(claims))
  return counts
}
