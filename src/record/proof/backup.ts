/** How the file of the last backup is found: as written, no longer at its place (moved away, as it should be), altered. */
export type BackupState = 'there' | 'away' | 'altered'
