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

/** Refuses `unsafe-settings` for a server that could lose an acknowledged row; warns where pages carry no checksums. */
export const assertSafe = async (sql: Sql): Promise<readonly string[]> => {
  const names = [...Object.keys(WANTED), 'data_checksums']
  const rows = await sql<{ name: string; setting: string }[]>`
    select name, setting
    from pg_settings
    where name in ${sql(names)}
  `
  for (const { name, setting } of rows) {
    if (WANTED[name] && !WANTED[name](setting)) return refuse('unsafe-settings', { setting: name, value: setting })
  }
  return rows.some((row) => row.name === 'data_checksums' && row.setting !== 'on') ? ['data_checksums'] : []
}
