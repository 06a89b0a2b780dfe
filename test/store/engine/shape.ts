import { createHash } from 'node:crypto'
import type { Sql } from '../../../src/store/database.js'

/** Everything that makes a schema what it is, one line each: two databases with the same lines are alike. */
export const shapeOf = async (owner: Sql): Promise<string> => {
  const rows = await owner.unsafe<{ line: string }[]>(`
    select line from (
      select format('column %s %s %s %s %s', table_name, column_name, data_type, column_default, is_nullable) as line
      from information_schema.columns where table_schema = 'attested'
      union all
      select format('constraint %s %s', conrelid::regclass, pg_get_constraintdef(oid))
      from pg_constraint where connamespace = 'attested'::regnamespace
      union all
      select indexdef from pg_indexes where schemaname = 'attested'
      union all
      select format('policy %s %s %s %s %s', tablename, policyname, cmd, qual, with_check)
      from pg_policies where schemaname = 'attested'
      union all
      select format('trigger %s', pg_get_triggerdef(oid)) from pg_trigger
      where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = 'attested'::regnamespace)
      union all
      select format('function %s %s', oid::regprocedure, md5(prosrc))
      from pg_proc where pronamespace = 'attested'::regnamespace
      union all
      select format('grant %s %s %s', table_name, grantee, privilege_type)
      from information_schema.role_table_grants where table_schema = 'attested'
      union all
      select format('file %s %s', name, sha256) from attested.migration
    ) s order by line
  `)
  return createHash('sha256')
    .update(rows.map(({ line }) => line).join('\n'))
    .digest('hex')
}
