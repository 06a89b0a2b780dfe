import type { DossierCard } from '../card.js'
import type { Consent, Terms } from '../consent.js'
import type { ReportId } from '../id.js'
import type { Transcript } from '../report.js'

/** What was agreed for a clean note, the consent of its source, and which dossiers use it. */
export type NoteSheet = {
  readonly report: ReportId
  readonly title: string
  readonly transcript: Transcript
  /** Those that hold now, the latest first. */
  readonly inForce: readonly Terms[]
  /** All that was ever recorded, the latest first. */
  readonly terms: readonly Terms[]
  readonly consents: readonly Consent[]
  readonly dossiers: readonly DossierCard[]
}
