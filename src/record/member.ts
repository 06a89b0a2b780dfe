import type { MemberId } from './id.js'
import { refuse } from './refusal.js'

/** What a member may do, from reading to everything. Keepers guard sources and compartments, editors publish. */
export const ROLES = ['reader', 'monitor', 'editor', 'keeper', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** The person at the desk. */
export type Member = { readonly id: MemberId; readonly name: string; readonly roles: readonly Role[] }

/** Invited: has not signed in yet, or must choose anew what to sign in with. Ended: no longer here; never deleted. */
export type MemberState = 'invited' | 'active' | 'ended'

export type MemberCard = Member & { readonly state: MemberState; readonly since: string | null }

/** Who works alone, or was there first, and may do everything. */
export const FIRST_MEMBER: Member = { id: 'member_keeper', name: 'keeper', roles: ROLES }

const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{N} .'’-]{0,78}[\p{L}\p{N}.])?$/u

/** Letters of scripts that look alike in one name: it would pass for somebody else's. */
const isMixed = (name: string): boolean =>
  [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u].filter((script) => script.test(name)).length > 1

/** A member's name, by which they sign in: 1 to 80 letters and digits of scripts that are not confused. Refuses `name-unfit`. */
export const readName = (text: string): string => {
  const name = text.normalize('NFKC').trim().replace(/\s+/g, ' ')
  return NAME.test(name) && !isMixed(name) ? name : refuse('name-unfit', { name: name.slice(0, 80) })
}

/** Roles as chosen, in their order. Refuses `choice-unknown`, and `field-missing` for none. */
export const readRoles = (given: readonly string[]): readonly Role[] => {
  const strange = given.find((role) => !ROLES.some((one) => one === role))
  if (strange !== undefined) return refuse('choice-unknown', { field: 'roles', value: strange.slice(0, 60) })
  return given.length === 0 ? refuse('field-missing', { field: 'roles' }) : ROLES.filter((role) => given.includes(role))
}

export const PASSPHRASE_LEAST = 12
const PASSPHRASE_MOST = 200

/**
 * A passphrase as it is kept: NFC, otherwise exactly as typed, of 12 to 200 code points, at least five of them
 * different, and not the name. Refuses `passphrase-unfit`.
 */
export const readPassphrase = (text: string, name: string): string => {
  const passphrase = text.normalize('NFC')
  const points = [...passphrase]
  const isGuessable =
    new Set(points).size < 5 || passphrase.toLowerCase().replaceAll(' ', '').includes(name.toLowerCase().repeat(2))
  return points.length < PASSPHRASE_LEAST || points.length > PASSPHRASE_MOST || isGuessable
    ? refuse('passphrase-unfit', { least: PASSPHRASE_LEAST, most: PASSPHRASE_MOST })
    : passphrase
}

/** How long a proof of who one is lasts for acts that ask for it: ten minutes. */
export const PROOF_MINUTES = 10

/** Whether a proof given at one instant still holds at another. */
export const isFresh = (proved: string, at: string): boolean =>
  Date.parse(at) - Date.parse(proved) <= PROOF_MINUTES * 60_000
