import type { ClaimKind } from '../claim.js'
import type { When } from './when.js'

/** The dates of one attestation, as far as they are known. `publishedBy`: the last civil day its report's date allows. */
export type Dates = {
  readonly kind: ClaimKind
  readonly about: When | null
  readonly knewOn: When | null
  readonly toldOn: When | null
  readonly publishedBy: string | null
  /** The instant at which we recorded it (UTC). */
  readonly recorded: string
}

export const DISORDERS = [
  'known-before',
  'told-before',
  'told-before-known',
  'published-before-told',
  'after-record',
] as const
/** An order of dates that cannot be, unless there is a reason. */
export type Disorder = (typeof DISORDERS)[number]

/** The last day that a time allows to begin; null where it has no limit. */
const lastOf = (when: When | null): string | null => when?.latestEnd ?? null
const firstOf = (when: When | null): string | null => when?.earliestStart ?? null

const isBefore = (one: string | null, other: string | null): boolean => one !== null && other !== null && one < other

/** Korea's civil day of an instant, a day generous: what is told there tomorrow may be recorded here today. */
const dayAfter = (instant: string): string => new Date(Date.parse(instant) + 33 * 3_600_000).toISOString().slice(0, 10)

/**
 * Orders of dates that no uncertainty explains: even the latest day of what must come later lies before the earliest day
 * of what must come first. Only a happening has to come before its telling; a rule may be told before it holds.
 */
export const disordersOf = ({ kind, about, knewOn, toldOn, publishedBy, recorded }: Dates): readonly Disorder[] => {
  const happened = kind === 'event' ? firstOf(about) : null
  const all: readonly (readonly [Disorder, boolean])[] = [
    ['known-before', isBefore(lastOf(knewOn), happened)],
    ['told-before', isBefore(lastOf(toldOn), happened)],
    ['told-before-known', isBefore(lastOf(toldOn), firstOf(knewOn))],
    ['published-before-told', isBefore(publishedBy, firstOf(toldOn))],
    ['after-record', isBefore(dayAfter(recorded), firstOf(toldOn)) || isBefore(dayAfter(recorded), firstOf(knewOn))],
  ]
  return all.flatMap(([disorder, isSo]) => (isSo ? [disorder] : []))
}
