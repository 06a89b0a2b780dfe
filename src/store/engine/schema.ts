import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { refuse } from '../../record/refusal.js'
import { connect, type Reach, type Sql } from '../database.js'
import { failPoint } from './failpoint.js'
import { rekey, resound } from '../search/rekey.js'
import { assertSafe } from './safety.js'

/** The numbered SQL files, in order. They lie beside the source and are read as they are. */
export const schemaFolder = fileURLToPath(new URL('../../../../src/store/schema/', import.meta.url))

/**
 * Brings the schema up to date, each file once, all in one transaction under a lock; the connection is the owner's.
 * `only` applies no others, for rows that were kept under them. Returns the names of the files that were applied. Refuses `unsafe-settings` when an applied file was altered later.
 */
export const migrate = async (sql: Sql, only: readonly string[] | null = null): Promise<readonly string[]> =>
  sql.begin(async (tx) => {
    await tx`select pg_advisory_xact_lock(20171218)`
    await tx.unsafe(`
      create schema if not exists attested;
      set local search_path = attested, public;
      do $$ begin
        if not exists (select from pg_roles where rolname = 'attested_desk') then
          create role attested_desk nosuperuser nobypassrls nocreatedb nocreaterole nologin;
        end if;
        if not pg_has_role(current_user, 'attested_desk', 'member') then
          execute format('grant attested_desk to %I', current_user);
        end if;
      end $$;
      grant usage on schema attested to attested_desk;
      create table if not exists migration (name text primary key, sha256 text not null, applied timestamptz not null default now());
    `)
    const applied = new Map(
      (await tx<{ name: string; sha256: string }[]>`select name, sha256 from migration`).map((row) => [
        row.name,
        row.sha256,
      ]),
    )
    const fresh: string[] = []
    for (const name of readdirSync(schemaFolder)
      .filter((file) => file.endsWith('.sql') && (only === null || only.includes(file)))
      .sort()) {
      const text = readFileSync(join(schemaFolder, name), 'utf8')
      const sha256 = createHash('sha256').update(text).digest('hex')
      const known = applied.get(name)
      if (known === sha256) continue
      if (known) return refuse('unsafe-settings', { setting: name, value: 'altered' })
      await tx.unsafe(text)
      failPoint('mid-migration')
      await tx`insert into migration (name, sha256) values (${name}, ${sha256})`
      fresh.push(name)
    }
    // Keys are made by the program: rows that an earlier one wrote get theirs once. A part of the files has no rows yet.
    if (only !== null) return fresh
    if (fresh.includes('014_search.sql') || fresh.includes('015_search.sql')) await rekey(tx)
    if (fresh.includes('012_sound.sql')) await resound(tx)
    return fresh
  }) as Promise<readonly string[]>

/** Looks a server over and brings its schema up to date, as the owner. Refuses `unsafe-settings`. */
export const prepare = async (reach: Reach): Promise<void> => {
  const owner = connect(reach, 1)
  await assertSafe(owner)
    .then(() => migrate(owner))
    .finally(() => owner.end())
}
