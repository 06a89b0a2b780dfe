import type { MemberId } from './id.js'

export const ROLES = ['reader', 'monitor', 'editor', 'keeper', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** The person at the desk. */
export type Member = { readonly id: MemberId; readonly name: string; readonly roles: readonly Role[] }

/** Until members can be invited there is one, and they may do everything. */
export const FIRST_MEMBER: Member = { id: 'member_keeper', name: 'keeper', roles: ROLES }
