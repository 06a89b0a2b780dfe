/** The two logs of an archive: every act, and what may be known outside. */
export const LOGS = ['internal', 'public'] as const
export type LogName = (typeof LOGS)[number]

/** Acts that stand in the public log, without whoever did them. */
export const PUBLIC_ACTS: readonly string[] = [
  'dossier.publish',
  'edition.correct',
  'edition.clarify',
  'edition.retract',
  'edition.reply',
  'edition.withdraw',
  'edition.hide',
  'edition.restore',
]

/** The entry by which the public log commits to the internal one, and the one that says why a log was begun anew. */
export const INTERNAL_ROOT = 'log.internal'
export const LOG_ANEW = 'log.anew'

/** A checkpoint that was signed: how many entries, the signed note, and when. */
export type KeptCheckpoint = { readonly size: number; readonly note: string; readonly at: string }
