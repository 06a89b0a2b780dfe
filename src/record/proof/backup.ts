/** How the file of the last backup is found: as written, no longer at its place (moved away, as it should be), altered. */
export type BackupState = 'there' | 'away' | 'altered'

/** The last backup, as pages and the terminal tell of it. `on` is its instant; null where none was made. */
export type BackupAge = { readonly on: string; readonly days: number; readonly state: BackupState } | null

/** A backup older than this many days is old: what was written since would be lost with the disk. */
export const BACKUP_DAYS = 7

/** Whole days between two instants, never below zero. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000))
