import type { Facts, RefusalCode } from '../refusal.js'
import type { ApprovalState, Bundle } from './approval.js'
import type { GateCheck } from './check.js'
import type { GateSettings } from './label.js'
import type { SourceAnswers } from './material.js'
import type { Party } from './reply.js'

/** What the page of a dossier shows of the gate. `problem`: why it cannot even be printed. */
export type GateSheet = {
  readonly problem: { readonly code: RefusalCode; readonly facts: Facts } | null
  readonly checks: readonly GateCheck[]
  readonly state: ApprovalState | null
  readonly bundle: Bundle | null
  readonly isCurrent: boolean
  readonly mayApprove: boolean
  readonly parties: readonly Party[]
  readonly sources: readonly {
    readonly source: string
    readonly claims: readonly string[]
    readonly answers: SourceAnswers
  }[]
  readonly settings: GateSettings
  /** Civil day in Korea. */
  readonly today: string
}
