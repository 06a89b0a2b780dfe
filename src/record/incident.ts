import type { Bilingual } from './bilingual.js'
import type { ActorId, ClaimId, Id, PlaceId } from './id.js'
import type { When } from './time/when.js'

export type IncidentId = Id<'incident'>

export const DEEDS = ['commission', 'omission'] as const
/** Something was done, or something that was due was left undone. */
export type Deed = (typeof DEEDS)[number]

export const ROLES_IN_ACT = [
  'ordered',
  'passed-on',
  'carried-out',
  'suffered',
  'witnessed',
  'responsible',
  'investigated',
] as const
/** What an office, body, unit or group had to do with an act. */
export type RoleInAct = (typeof ROLES_IN_ACT)[number]

/** An office, body or unit, by id; or a group by a general word ("three residents"). Never a private person by name. */
export type Involvement = {
  readonly role: RoleInAct
  readonly actor: ActorId | null
  readonly group: Bilingual | null
}

/** One account of an act: the claim it rests on, and how many it says, between bounds; null where it does not say. */
export type Account = {
  readonly claim: ClaimId
  readonly least: number | null
  readonly most: number | null
  /** The number as printed. */
  readonly printed: string | null
}

/** One act within an incident. Accounts that differ stand side by side; none is chosen. */
export type IncidentAct = {
  readonly deed: Deed
  readonly conduct: Bilingual
  /** What the numbers count. */
  readonly counts: 'persons-killed' | 'persons-hurt' | 'persons-held' | 'persons' | 'shots' | 'other'
  readonly involvements: readonly Involvement[]
  readonly accounts: readonly Account[]
}

/** What happened, when and where. Acts are counted, never reports. */
export type Incident = {
  readonly id: IncidentId
  readonly title: Bilingual
  readonly when: When | null
  readonly places: readonly PlaceId[]
  readonly acts: readonly IncidentAct[]
  readonly note: string | null
}

export const COUNTED = ['persons-killed', 'persons-hurt', 'persons-held', 'persons', 'shots', 'other'] as const

/** How the numbers of an act lie to one another. */
export type Tally = {
  /** The bounds that every account allows; null where they exclude one another or nobody gives a number. */
  readonly agreed: { readonly least: number | null; readonly most: number | null } | null
  /** The widest bounds that any account gives. */
  readonly told: { readonly least: number | null; readonly most: number | null } | null
  readonly isDisputed: boolean
}

/** What the accounts of an act say of its number together. No average, and no account outvotes another. */
export const tallyOf = (accounts: readonly Account[]): Tally => {
  const numbered = accounts.filter(({ least, most }) => least !== null || most !== null)
  if (numbered.length === 0) return { agreed: null, told: null, isDisputed: false }
  const least = numbered.flatMap((account) => account.least ?? [])
  const most = numbered.flatMap((account) => account.most ?? [])
  const floor = least.length > 0 ? Math.max(...least) : null
  const ceiling = most.length > 0 ? Math.min(...most) : null
  const isDisputed = floor !== null && ceiling !== null && floor > ceiling
  return {
    agreed: isDisputed ? null : { least: floor, most: ceiling },
    told: {
      least: least.length === numbered.length ? Math.min(...least) : null,
      most: most.length === numbered.length ? Math.max(...most) : null,
    },
    isDisputed,
  }
}
