import { refuse } from '../../record/refusal.js'
import type { Sql } from '../database.js'

/** What must be so before a row is trusted to a server. */
const WANTED: Readonly<Record<string, (value: string) => boolean>> = {
  fsync: (value) => value === 'on',
  full_page_writes: (value) => value === 'on',
  synchronous_commit: (value) => value !== 'off',
  data_sync_retry: (value) => value === 'off',
  server_encoding: (value) => value === 'UTF8',
  server_version_num: (value) => Number(value) >= 150_000,
}

/** What puts statements or what was given into a server's log. */
const SILENT: Readonly<Record<string, (value: string) => boolean>> = {
  log_statement: (value) => value === 'none',
  log_min_duration_statement: (value) => value === '-1',
  log_min_error_statement: (value) => value === 'panic' || value === 'fatal',
  log_parameter_max_length_on_error: (value) => value === '0',
}

export type SettingAtFault = {
  readonly setting: string
  readonly value: string
  readonly is: 'setting-unsafe' | 'setting-leaks' | 'checksums-off'
}

/** Settings that could lose an acknowledged row, tell a log what was written, or leave a flipped bit unnoticed. */
export const settingsAtFault = async (sql: Sql): Promise<readonly SettingAtFault[]> => {
  const names = [...Object.keys(WANTED), ...Object.keys(SILENT), 'data_checksums']
  const rows = await sql<{ name: string; setting: string }[]>`
    select name, setting
    from pg_settings
    where name in ${sql(names)}
  `
  return rows.flatMap(({ name, setting: value }): SettingAtFault[] => {
    if (WANTED[name] && !WANTED[name](value)) return [{ setting: name, value, is: 'setting-unsafe' }]
    if (SILENT[name] && !SILENT[name](value)) return [{ setting: name, value, is: 'setting-leaks' }]
    return name === 'data_checksums' && value !== 'on' ? [{ setting: name, value, is: 'checksums-off' }] : []
  })
}

/** Refuses `unsafe-settings` for a server that could lose an acknowledged row; names what else is worth knowing. */
export const assertSafe = async (sql: Sql): Promise<readonly string[]> => {
  const found = await settingsAtFault(sql)
  const [worst] = found.filter(({ is }) => is === 'setting-unsafe')
  if (worst) return refuse('unsafe-settings', { setting: worst.setting, value: worst.value })
  return found.filter(({ is }) => is === 'checksums-off').map(({ setting }) => setting)
}
