import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openTestHouse } from '../../house.js'

// The program's own bookkeeping.
const OF_NO_ARCHIVE = [
  'attempt',
  'challenge',
  'credential',
  'invitation',
  'launch',
  'migration',
  'passkey',
  'recovery_code',
  'session',
]
// What no compartment closes: names of places and offices, members, the program's own runs, and the compartments.
const NEVER_HIDDEN = [
  'actor',
  'approval',
  'archive',
  'bundle_scan',
  'compartment',
  'compartment_grant',
  'confinement',
  'gate_setting',
  'import_run',
  'log_checkpoint',
  'log_cosignature',
  'log_leaf',
  'log_stamp',
  'log_tile',
  ...['member', 'opening_seen', 'place'],
  'saved_search',
  ...['published_label', 'ruling', 'sameness'],
  'sealed_link',
  'sealed_record',
  'unsent',
  'vault_offer',
  'vault_statement',
  'vault_wrap',
  'withdrawal_decision',
]
// By which columns a row is hidden, where not by its id.
const HIDDEN_BY: Readonly<Record<string, readonly string[]>> = {
  bundle: ['dossier'],
  clean_note: ['transcript'],
  consent: ['transcript'],
  derivation: ['report', 'parent'],
  gate_answer: ['dossier'],
  journal: ["COALESCE(subject, ''::text)"],
  notice: ['edition'],
  passage_terms: ['transcript'],
  ...{ purge: ['subject'], purge_request: ['subject'], purge_search: ['subject'] },
  settlement: ['en_report', 'ko_report'],
  published_address: ['edition'],
  transcript_window: ['transcript'],
  withdrawal: ['edition'],
}
const BY_FUNCTION = ['confinement']
// What may change in place: a form being typed; ciphertext under a key that a new one has replaced.
const CHANGED_IN_PLACE = { unsent: ['delete', 'update'], sealed_record: ['delete'], vault_wrap: ['delete'] }

const { owner, read } = await openTestHouse()

type Table = { readonly name: string; readonly columns: readonly string[] }

const tables = await owner<Table[]>`
  select c.relname as name,
    (select array_agg(a.attname::text order by a.attnum)
     from pg_attribute a
     where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
  from pg_class c
  where c.relnamespace = 'attested'::regnamespace
    and c.relkind in ('r', 'p')
  order by c.relname
`
const archived = tables.filter((table) => table.columns.includes('archive')).map((table) => table.name)

type Constraint = {
  readonly name: string
  readonly relation: string
  readonly kind: 'p' | 'u' | 'x' | 'f'
  readonly columns: readonly string[]
  readonly target: string | null
  readonly targets: readonly string[] | null
}

const constraints = await owner<Constraint[]>`
  select k.conname as name, k.conrelid::regclass::text as relation, k.contype::text as kind,
    (select array_agg(a.attname::text order by u.place)
     from unnest(k.conkey) with ordinality as u (number, place)
     join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number) as columns,
    nullif(k.confrelid, 0)::regclass::text as target,
    (select array_agg(a.attname::text order by u.place)
     from unnest(k.confkey) with ordinality as u (number, place)
     join pg_attribute a on a.attrelid = k.confrelid and a.attnum = u.number) as targets
  from pg_constraint k
  where k.connamespace = 'attested'::regnamespace
    and k.contype in ('p', 'u', 'x', 'f')
`
const plain = (name: string) => name.replace(/^attested\./, '')
const ofArchives = constraints.filter((constraint) => archived.includes(plain(constraint.relation)))

const uniques = (
  await owner<{ name: string }[]>`
    select x.relname as name
    from pg_index i
    join pg_class x on x.oid = i.indexrelid
    where x.relnamespace = 'attested'::regnamespace
      and i.indisunique
  `
).map(({ name }) => name)

test('every table leads with its archive, but for a named few that belong to none', () => {
  const without = tables.filter((table) => !table.columns.includes('archive')).map((table) => table.name)
  assert.deepEqual(without, OF_NO_ARCHIVE)
  for (const table of tables.filter(({ name }) => archived.includes(name))) {
    assert.equal(table.columns[0], 'archive', table.name)
  }
  assert.ok(archived.length >= 20)
})

test('every table is kept apart by a primary key, or by one open version and one start of each, within its archive', () => {
  for (const name of archived) {
    const keys = ofArchives.filter((key) => plain(key.relation) === name && key.kind === 'p')
    const isVersioned = ['now', 'then'].every((when) => uniques.some((index) => index === `${name}_${when}`))
    assert.ok(isVersioned || keys.some((key) => key.columns[0] === 'archive'), name)
  }
})

test('every unique, exclusion and foreign key carries the archive', () => {
  for (const { name, columns } of ofArchives) assert.equal(columns[0], 'archive', name)
})

test('a foreign key joins the archive of one row to the archive of the other', () => {
  const keys = ofArchives.filter((key) => key.kind === 'f')
  assert.ok(keys.length > 30)
  for (const { name, columns, target, targets } of keys) {
    assert.ok(archived.includes(plain(target ?? '')), `${name} leaves the archives`)
    assert.equal(targets?.[columns.indexOf('archive')], 'archive', name)
  }
})

test('every ordered index leads with the archive, and so does every unique one', async () => {
  const indexes = await owner<{ name: string; relation: string; method: string; first: string; is_unique: boolean }[]>`
    select i.indexrelid::regclass::text as name, c.relname as relation, m.amname as method,
      pg_get_indexdef(i.indexrelid, 1, true) as first, i.indisunique as is_unique
    from pg_index i
    join pg_class c on c.oid = i.indrelid
    join pg_class x on x.oid = i.indexrelid
    join pg_am m on m.oid = x.relam
    where c.relnamespace = 'attested'::regnamespace
  `
  for (const { name, relation, method, first, is_unique: isUnique } of indexes) {
    if (!archived.includes(relation)) continue
    if (method === 'btree' || method === 'gist' || isUnique) assert.equal(first, 'archive', name)
  }
})

test('row security is on, and binds the owner too, with one policy by the archive that is set', async () => {
  const rows = await owner<
    { name: string; enabled: boolean; forced: boolean; policies: number; using: string; checks: string }[]
  >`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      count(p.oid) as policies, min(pg_get_expr(p.polqual, c.oid)) as using, min(pg_get_expr(p.polwithcheck, c.oid)) as checks
    from pg_class c
    left join pg_policy p on p.polrelid = c.oid
    where c.relnamespace = 'attested'::regnamespace
      and c.relkind = 'r'
    group by c.oid
  `
  for (const row of rows.filter(({ name }) => archived.includes(name))) {
    const { name, ...found } = row
    const rule = "(archive = current_setting('attested.archive'::text, true))"
    const { using, ...rest } = found
    const shows = NEVER_HIDDEN.includes(name)
    assert.deepEqual({ ...rest }, { enabled: true, forced: true, policies: 1, checks: rule }, name)
    const isImported = tables.find((table) => table.name === name)?.columns.includes('import') === true
    const imported =
      "((import IS NULL) OR (NOT (import IN ( SELECT r.id FROM import_run r WHERE (r.ended IS NULL)))) OR (import = current_setting('attested.import'::text, true)))"
    const by = HIDDEN_BY[name] ?? ['id']
    const each = by.map((column) => `(NOT (${column} IN ( SELECT hidden() AS hidden)))`)
    const hidden =
      name === 'reply'
        ? '(NULLIF((NOT (claims && ARRAY( SELECT hidden() AS hidden))), false) IS NOT NULL)'
        : name === 'sealed_count'
          ? '(NULLIF((NOT (attestations && ARRAY( SELECT hidden() AS hidden))), false) IS NOT NULL)'
          : `(NULLIF(${each.length > 1 ? `(${each.join(' AND ')})` : each[0]}, false) IS NOT NULL)`
    const all = [rule, ...(isImported ? [imported] : []), ...(shows ? [] : [hidden])]
    assert.equal(
      using.replace(/\s+/g, ' ').replace('true AND ', ''),
      all.length > 1 ? `(${all.join(' AND ')})` : rule,
      name,
    )
  }
})

test('grants alone already carry append-only: the desk may add and read, and nothing more', async () => {
  const grants = await owner<{ relation: string; rights: readonly string[] }[]>`
    select table_name as relation, array_agg(lower(privilege_type) order by lower(privilege_type)) as rights
    from information_schema.table_privileges
    where table_schema = 'attested'
      and grantee in ('attested_desk', 'PUBLIC')
    group by table_name
  `
  for (const { relation, rights } of grants) {
    if (OF_NO_ARCHIVE.includes(relation)) continue
    const extra: readonly string[] = CHANGED_IN_PLACE[relation as keyof typeof CHANGED_IN_PLACE] ?? []
    assert.deepEqual(rights, [...extra, 'insert', 'select'].sort(), relation)
  }
  const named = grants.map(({ relation }) => relation)
  assert.deepEqual(
    archived.filter((name) => !named.includes(name)),
    BY_FUNCTION,
  )
  assert.equal(named.includes('migration'), false)
})

test('every table that grants keep append-only has its triggers as a second lock', async () => {
  const rows = await owner<{ relation: string; events: readonly string[] }[]>`
    select event_object_table as relation, array_agg(distinct lower(event_manipulation)) as events
    from information_schema.triggers
    where trigger_schema = 'attested'
    group by event_object_table
  `
  const truncates = await owner<{ relation: string }[]>`
    select c.relname as relation
    from pg_trigger t
    join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'attested'::regnamespace
      and not t.tgisinternal
      and (t.tgtype & 32) > 0
      and t.tgenabled = 'O'
  `
  for (const name of archived.filter((table) => !(table in CHANGED_IN_PLACE))) {
    const events = rows.find((row) => row.relation === name)?.events ?? []
    assert.ok(events.includes('update') && events.includes('delete'), `${name}: ${events.join()}`)
    assert.ok(
      truncates.some((row) => row.relation === name),
      `${name} can be emptied`,
    )
  }
})

test('nothing is used that a cluster refuses: no foreign extension, counter, view rule or unlogged table', async () => {
  const extensions = await owner<{ name: string }[]>`select extname as name from pg_extension order by extname`
  assert.deepEqual(
    extensions.map(({ name }) => name),
    ['btree_gist', 'plpgsql'],
  )
  const defaults = await owner`
    select a.attname
    from pg_attrdef d
    join pg_attribute a on a.attrelid = d.adrelid and a.attnum = d.adnum
    join pg_class c on c.oid = d.adrelid
    where c.relnamespace = 'attested'::regnamespace
      and pg_get_expr(d.adbin, d.adrelid) like '%nextval%'
  `
  assert.equal(defaults.length, 0)
  const odd = await owner`
    select c.relname, c.relkind, c.relpersistence
    from pg_class c
    where c.relnamespace = 'attested'::regnamespace
      and (c.relkind not in ('r', 'i', 'S', 'v', 'c') or c.relpersistence <> 'p' or c.relispartition)
  `
  assert.deepEqual([...odd], [])
})

test('a function that works with more rights than its caller fixes its path and is not for everybody', async () => {
  const rows = await owner<{ name: string; config: readonly string[] | null; is_public: boolean }[]>`
    select p.proname as name, p.proconfig as config,
      exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) where grantee = 0) as is_public
    from pg_proc p
    where p.pronamespace = 'attested'::regnamespace
      and p.prosecdef
  `
  assert.deepEqual(rows.map(({ name }) => name).sort(), [
    'close_version',
    'common_keys',
    'confine',
    'confine_too',
    'confined_for',
    'expected_hits',
    'hidden',
    'measure',
    'purge_for',
    'release',
    'remove_practice',
  ])
  for (const { name, config, is_public: isPublic } of rows) {
    assert.equal(config?.[0], 'search_path=attested, pg_temp', name)
    assert.equal(isPublic, false, name)
  }
})

/** The files of questions, those in rooms of their own too. */
const questions = (): readonly string[] =>
  readdirSync('src/store', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && !file.startsWith('engine'),
  )

test('the archive is set by a literal that travels to the workers, and nowhere else', async () => {
  const [row] = await read(
    (tx) => tx`
    select current_setting('citus.propagate_set_commands') as travels, current_setting('attested.archive') as archive
  `,
  )
  assert.deepEqual({ ...row }, { travels: 'local', archive: 'own' })
  for (const name of questions()) {
    const text = readFileSync(join('src/store', name), 'utf8')
    assert.equal(/set_config\s*\(/.test(text), false, `${name} sets what does not travel`)
    if (name !== 'database.ts') assert.equal(/set\s+(?:local\s+)?attested\.archive/.test(text), false, name)
  }
})

/** The statements of a source file: tagged templates, with those inside their ${…} taken along. */
const statementsOf = (text: string): readonly string[] => {
  const found: string[] = []
  for (const start of text.matchAll(/\b(?:tx|sql)(?:<[^`]*?>)?`/g)) {
    let depth = 0
    let at = start.index + start[0].length
    for (; at < text.length; at += 1) {
      if (depth === 0 && text[at] === '`') break
      if (text[at] === '$' && text[at + 1] === '{') depth += 1
      else if (depth > 0 && text[at] === '{' && text[at - 1] !== '$') depth += 1
      else if (depth > 0 && text[at] === '}') depth -= 1
    }
    found.push(text.slice(start.index + start[0].length, at))
  }
  return found
}

test('every question names its archive, even where row security would add it', () => {
  let asked = 0
  for (const name of questions()) {
    for (const statement of statementsOf(readFileSync(join('src/store', name), 'utf8'))) {
      const selects = [...statement.matchAll(/\b(?:from|join|update|into)\s+([a-z_]+)\b/g)].map(
        ([, table]) => table ?? '',
      )
      if (!selects.some((table) => archived.includes(table))) continue
      asked += 1
      // A row that is inserted names its archive by its first field; the schema refuses one that does not.
      if (/insert into [a-z_]+ \$\{/.test(statement)) continue
      // The condition of a listing is a fragment of its own, above the statement in the same function.
      assert.match(statement, /\barchive\b|\$\{where\}/, `${name}: ${statement}`)
      if (/with recursive/.test(statement)) {
        assert.ok((statement.match(/\barchive\s*=/g)?.length ?? 0) >= 2, `${name}: a branch without its archive`)
      }
    }
  }
  assert.ok(asked > 40, `only ${asked} statements were recognised`)
})
