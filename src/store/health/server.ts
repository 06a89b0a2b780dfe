import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { finding, type Finding } from '../../record/proof/health.js'
import type { Sql } from '../database.js'
import { settingsAtFault } from '../engine/safety.js'
import { schemaFolder } from '../engine/schema.js'

/** What of a server's settings could lose a row, or put one into a log. */
export const settingsFound = async (owner: Sql): Promise<readonly Finding[]> =>
  (await settingsAtFault(owner)).map(({ setting, value, is }) => finding(is, { setting, value }))

/** Which files of the schema are not applied yet, were altered after they were, or come from a newer program. */
export const schemaFound = async (owner: Sql): Promise<readonly Finding[]> => {
  const [there] = await owner<{ is: boolean }[]>`select to_regclass('attested.migration') is not null as is`
  const rows = there?.is
    ? await owner<{ name: string; sha256: string }[]>`select name, sha256 from attested.migration`
    : []
  const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]))
  const files = readdirSync(schemaFolder).filter((name) => name.endsWith('.sql'))
  const waiting = files.filter((name) => !applied.has(name))
  const altered = files.filter((name) => {
    const hash = createHash('sha256')
      .update(readFileSync(join(schemaFolder, name)))
      .digest('hex')
    return applied.has(name) && applied.get(name) !== hash
  })
  const unknown = [...applied.keys()].filter((name) => !files.includes(name))
  return [
    ...(waiting.length > 0 ? [finding('migration-waiting', { count: waiting.length, first: waiting[0] ?? null })] : []),
    ...altered.map((name) => finding('migration-altered', { name })),
    ...unknown.map((name) => finding('migration-unknown', { name })),
  ]
}

/**
 * Reads every page of every table, long values and indexes included as far as a reading needs them: a page whose bits
 * flipped on the disk does not have the checksum that it was written with.
 */
export const pagesFound = async (owner: Sql): Promise<readonly Finding[]> => {
  const tables = await owner<{ name: string; toast: string | null; first: string }[]>`
    select c.oid::regclass::text as name, nullif(c.reltoastrelid, 0)::regclass::text as toast,
      (select attname from pg_attribute a where a.attrelid = c.oid and a.attnum = 1) as first
    from pg_class c
    where c.relnamespace = 'attested'::regnamespace
      and c.relkind = 'r'
    order by 1
  `
  const found: Finding[] = []
  for (const { name, toast } of tables)
    for (const one of toast === null ? [name] : [name, toast]) {
      const why = await owner
        .unsafe(`set enable_indexscan = off; set enable_indexonlyscan = off; set enable_bitmapscan = off`)
        .then(() => owner.unsafe(`select count(*) from ${one}`))
        .then(
          () => null,
          (thrown: { code?: string; message?: string }) => thrown,
        )
      if (why?.code === 'XX001' || why?.code === 'XX002')
        found.push(finding('page-damaged', { table: name, why: String(why.message).slice(0, 160) }))
      else if (why !== null) throw why
    }
  await owner.unsafe(`reset enable_indexscan; reset enable_indexonlyscan; reset enable_bitmapscan`)
  return found
}
