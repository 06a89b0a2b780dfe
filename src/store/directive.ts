import type { Bilingual } from '../record/bilingual.js'
import { bilingual } from '../record/bilingual.js'
import type { Directive, DirectiveAct, DirectiveEvent, Force } from '../record/directive.js'
import type { ActorId, ClaimId, DirectiveId, PlaceId } from '../record/id.js'
import type { When } from '../record/time/when.js'
import { columnsOfWhen, inBatches, listOf, saidOf, textOf, whenOfColumns, type Row } from './column.js'
import type { Tx } from './database.js'
import { keysOf } from './search/keys.js'
import { addEntries, type Hand, openFrom, stands } from './version.js'

const NOWHEN: When = {
  edtf: null,
  printed: null,
  earliestStart: null,
  latestStart: null,
  earliestEnd: null,
  latestEnd: null,
  isOpen: false,
}

export const addDirectives = async (
  tx: Tx,
  hand: Hand,
  directives: readonly Directive[],
  newId: () => string,
): Promise<void> => {
  await addEntries(
    tx,
    hand,
    'directive',
    directives.map((directive) => directive.id),
  )
  const rows = directives.map((directive) => ({
    archive: hand.archive,
    id: directive.id,
    recorded: openFrom(hand.at),
    title_en: directive.title.en,
    title_ko: directive.title.ko,
    topic: directive.topic,
    issuer: directive.issuer,
    addressee: directive.addressee,
    addressee_actor: directive.addresseeActor,
    force: directive.force,
    conduct_en: directive.conduct.en,
    conduct_ko: directive.conduct.ko,
    conditions_en: directive.conditions?.en ?? null,
    conditions_ko: directive.conditions?.ko ?? null,
    zone: [...directive.zone],
    zone_possible: [...directive.zonePossible],
    supersedes: tx.json([...directive.supersedes]),
    related: [...directive.related],
    set_aside: tx.json([...directive.setAside]),
    note: directive.note,
    member: hand.member,
    reason: null,
  }))
  const keyed = rows.map((row) => ({ ...row, search: keysOf('directive', row) }))
  await inBatches(keyed, (batch) => tx`insert into directive ${tx(batch)}`)
  for (const directive of directives) await addDirectiveActs(tx, hand, directive.id, directive.events, newId)
}

/** Appends marks to a directive's timeline. */
export const addDirectiveActs = async (
  tx: Tx,
  hand: Hand,
  directive: DirectiveId,
  events: readonly DirectiveEvent[],
  newId: () => string,
): Promise<void> => {
  if (events.length === 0) return
  const [{ held } = { held: 0 }] = await tx<{ held: number }[]>`
    select count(*) as held
    from directive_act
    where archive = ${hand.archive}
      and directive = ${directive}
  `
  const rows = events.map((event, index) => ({
    archive: hand.archive,
    id: newId(),
    recorded: openFrom(hand.at),
    directive,
    number: Number(held) + index,
    act: event.act,
    ...columnsOfWhen(event.when),
    places: [...event.places],
    places_possible: [...event.placesPossible],
    claims: [...event.claims],
    by_directive: event.by,
    is_inferred: event.isInferred,
    member: hand.member,
  }))
  await addEntries(
    tx,
    hand,
    'act',
    rows.map((row) => row.id),
  )
  await inBatches(rows, (batch) => tx`insert into directive_act ${tx(batch)}`)
}

const eventOf = (row: Row): DirectiveEvent => ({
  act: row.act as DirectiveAct,
  when: whenOfColumns(row) ?? NOWHEN,
  places: listOf<PlaceId>(row.places),
  placesPossible: listOf<PlaceId>(row.places_possible),
  claims: listOf<ClaimId>(row.claims),
  by: row.by_directive as DirectiveId | null,
  isInferred: row.is_inferred === true,
})

const directiveOf = (row: Row, events: readonly DirectiveEvent[]): Directive => ({
  id: row.id as DirectiveId,
  title: saidOf(row.title_en, row.title_ko),
  topic: String(row.topic),
  issuer: row.issuer as ActorId | null,
  addressee: textOf(row.addressee),
  addresseeActor: row.addressee_actor as ActorId | null,
  force: row.force as Force,
  conduct: saidOf(row.conduct_en, row.conduct_ko),
  conditions: bilingual(textOf(row.conditions_en), textOf(row.conditions_ko)),
  zone: listOf<PlaceId>(row.zone),
  zonePossible: listOf<PlaceId>(row.zone_possible),
  supersedes: row.supersedes as Directive['supersedes'],
  events,
  related: listOf<ClaimId>(row.related),
  setAside: row.set_aside as Directive['setAside'],
  note: textOf(row.note),
})

/** All directives of an archive with their marks, by id. A desk has hundreds, so the list is filtered in SQL by topic only. */
export const directivesOf = async (
  tx: Tx,
  archive: string,
  ids: readonly DirectiveId[] | null,
): Promise<readonly Directive[]> => {
  if (ids?.length === 0) return []
  const rows = await tx<Row[]>`
    select *
    from directive
    where archive = ${archive}
      and ${stands(tx)}
      ${ids ? tx`and id = any (${tx.array([...ids])}::text[])` : tx``}
    order by id
  `
  const acts = await tx<Row[]>`
    select *
    from directive_act
    where archive = ${archive}
      and ${stands(tx)}
      ${ids ? tx`and directive = any (${tx.array([...ids])}::text[])` : tx``}
    order by directive, number
  `
  const byDirective = new Map<string, Row[]>()
  for (const act of acts)
    byDirective.set(String(act.directive), [...(byDirective.get(String(act.directive)) ?? []), act])
  return rows.map((row) => directiveOf(row, (byDirective.get(String(row.id)) ?? []).map(eventOf)))
}

/** Directives by id with their titles, for naming them elsewhere; at most so many, where that is said. */
export const directiveTitles = async (
  tx: Tx,
  archive: string,
  ids: readonly DirectiveId[] | null = null,
  most: number | null = null,
): Promise<ReadonlyMap<DirectiveId, Bilingual>> => {
  if (ids?.length === 0) return new Map()
  const rows = await tx<Row[]>`
    select id, title_en, title_ko
    from directive
    where archive = ${archive}
      and ${stands(tx)}
      ${ids ? tx`and id = any (${tx.array([...ids])}::text[])` : tx``}
      ${most === null ? tx`` : tx`order by id limit ${most}`}
  `
  return new Map(rows.map((row) => [row.id as DirectiveId, saidOf(row.title_en, row.title_ko)]))
}

/** The topics on record when none of its rules has this one, else null. */
export const topicsInstead = async (tx: Tx, archive: string, topic: string): Promise<readonly string[] | null> => {
  const [held] = await tx`
    select 1
    from directive
    where archive = ${archive} and topic = ${topic} and ${stands(tx)}
    limit 1
  `
  if (held) return null
  const rows = await tx<{ topic: string }[]>`
    select distinct topic
    from directive
    where archive = ${archive} and ${stands(tx)}
    order by topic
  `
  return rows.map((row) => row.topic)
}

/** Directives that name this one among those they replace. */
export const supersededBy = async (
  tx: Tx,
  archive: string,
  id: DirectiveId,
): Promise<readonly { readonly id: DirectiveId; readonly title: Bilingual; readonly isInferred: boolean }[]> => {
  const rows = await tx<Row[]>`
    select d.id, d.title_en, d.title_ko, s ->> 'isInferred' as inferred
    from directive d, jsonb_array_elements(d.supersedes) as s
    where d.archive = ${archive}
      and ${stands(tx, 'd')}
      and s ->> 'directive' = ${id}
    order by d.id
  `
  return rows.map((row) => ({
    id: row.id as DirectiveId,
    title: saidOf(row.title_en, row.title_ko),
    isInferred: row.inferred === 'true',
  }))
}
