import type { MemberId } from '../id.js'
import type { Role } from '../member.js'
import type { GateSettings } from './label.js'

/** Roles that may approve. */
export const APPROVERS: readonly Role[] = ['editor', 'keeper', 'admin']

/** What is asked to leave: its bytes, by the hash of their manifest, frozen at an instant by a member. */
export type Bundle = {
  readonly sha256: string
  readonly at: string
  readonly member: MemberId
  readonly number: number
  readonly seed: string
}

/** A member's yes to exactly these bytes. */
export type Approval = { readonly sha256: string; readonly member: MemberId; readonly at: string }

export type ApprovalScene = {
  readonly bundle: Bundle | null
  /** Whether printing once more gives the same bytes: nothing changed since. */
  readonly isCurrent: boolean
  /** Who changed last: the dossier, and the answers of the gate. */
  readonly editors: readonly MemberId[]
  readonly approvals: readonly Approval[]
  readonly members: readonly {
    readonly id: MemberId
    readonly roles: readonly Role[]
    readonly isActive: boolean
    /** When they became what they are; null where they were so from the first. */
    readonly since: string | null
  }[]
  /** Whether anything in it comes from a source of our own, or from our own published story. */
  readonly isOwnBased: boolean
  /** Whether so few could know it that a third approver is needed. */
  readonly isKnownToFew: boolean
  readonly isSpecimen: boolean
  readonly settings: GateSettings
  readonly now: string
}

export type ApprovalState = {
  readonly needed: number
  readonly by: readonly MemberId[]
  readonly isAlone: boolean
  /** Until when an archive of one person waits; null where it does not. */
  readonly waitsUntil: string | null
  readonly gap: null | 'not-frozen' | 'changed-since' | 'too-few' | 'alone-with-own-sources' | 'pause'
}

/** Who may approve these bytes: an active member with the role, who neither froze them nor changed them last. */
export const mayApprove = (scene: Pick<ApprovalScene, 'bundle' | 'editors' | 'members'>, member: MemberId): boolean =>
  scene.bundle !== null &&
  scene.bundle.member !== member &&
  !scene.editors.includes(member) &&
  scene.members.some(
    ({ id, roles, isActive }) => id === member && isActive && roles.some((role) => APPROVERS.includes(role)),
  )

/**
 * Whether enough others said yes to exactly these bytes: two for anything from a source of our own, three where few
 * could know it, one for open sources. An archive of one person publishes open sources alone, after a pause that begins
 * when the pages are frozen and nobody else is left: who sends the others away waits too. Counted anew each time: who has
 * left since, lost the role or changed something since does not count, nor does what somebody said before they were let
 * in again.
 */
export const approvalState = (scene: ApprovalScene): ApprovalState => {
  const { bundle, settings, members, isOwnBased, now } = scene
  const able = members.filter(({ roles, isActive }) => isActive && roles.some((role) => APPROVERS.includes(role)))
  const isAlone = able.length < 2
  const needed = scene.isSpecimen ? 0 : isOwnBased ? (scene.isKnownToFew ? 3 : 2) : isAlone ? 0 : 1
  const sinceOf = (id: MemberId): string => members.find((one) => one.id === id)?.since ?? ''
  const counted = scene.approvals.filter(
    ({ sha256, member, at }) =>
      bundle !== null &&
      sha256 === bundle.sha256 &&
      at >= bundle.at &&
      at <= now &&
      at >= sinceOf(member) &&
      mayApprove(scene, member),
  )
  const by = [...new Set(counted.map(({ member }) => member))]
  const begins = Math.max(...[bundle?.at ?? now, ...members.flatMap(({ since }) => since ?? [])].map(Date.parse))
  const end = bundle && new Date(begins + settings.pauseHours * 3_600_000).toISOString()
  const waitsUntil = isAlone && !isOwnBased && !scene.isSpecimen ? end : null
  const gap = (): ApprovalState['gap'] => {
    if (bundle === null) return 'not-frozen'
    if (!scene.isCurrent) return 'changed-since'
    if (scene.isSpecimen) return null
    if (isAlone && isOwnBased) return 'alone-with-own-sources'
    if (by.length < needed) return 'too-few'
    return waitsUntil !== null && now < waitsUntil ? 'pause' : null
  }
  return { needed, by, isAlone, waitsUntil, gap: gap() }
}
