import type { Facts } from '../refusal.js'

/** Everything that a look at the health of a home can find, and how bad it is. The sentences stand in words/. */
export const FINDINGS = {
  'home-absent': 'note',
  'restore-unfinished': 'wrong',
  'folder-open': 'wrong',
  'folder-synced': 'wrong',
  'folder-network': 'wrong',
  'disk-read-only': 'wrong',
  'disk-full': 'wrong',
  'disk-low': 'note',
  'lock-stale': 'note',
  'engine-down': 'wrong',
  'setting-unsafe': 'wrong',
  'setting-leaks': 'wrong',
  'checksums-off': 'note',
  'page-damaged': 'wrong',
  'migration-waiting': 'note',
  'migration-altered': 'wrong',
  'migration-unknown': 'wrong',
  'original-missing': 'wrong',
  'original-altered': 'wrong',
  'original-left': 'note',
  'text-altered': 'wrong',
  'passage-moved': 'wrong',
  'search-drift': 'wrong',
  'log-key-missing': 'wrong',
  'log-broken': 'wrong',
  'log-forked': 'wrong',
  'log-behind': 'wrong',
  'log-unsealed': 'note',
  'log-held': 'note',
  'log-half-anew': 'note',
  'checkpoint-old': 'note',
  'clock-behind': 'wrong',
  'backup-no-key': 'note',
  'backup-none': 'note',
  'backup-old': 'note',
  'backup-altered': 'wrong',
} as const satisfies Readonly<Record<string, 'wrong' | 'note'>>

export type FindingCode = keyof typeof FINDINGS

/** One thing that was found, with the facts that its sentence needs: never a secret, never a text of the record. */
export type Finding = { readonly code: FindingCode; readonly facts: Facts }

export const finding = (code: FindingCode, facts: Facts = {}): Finding => ({ code, facts })

/** After so many days without a backup it is told. */
export const BACKUP_DAYS = 7
