import type { Sql } from '../database.js'
import type { Spelling } from '../../record/place.js'
import { columnsSearched, keysOf, keysOfWindow, type Searched } from './keys.js'
import { soundsOf } from './sound.js'

type Opening = Parameters<Parameters<Sql['begin']>[1]>[0]

const NOUNS: readonly Searched[] = ['report', 'claim', 'directive', 'incident', 'place', 'actor', 'dossier']
const AT_ONCE = 500

type Kept = Readonly<Record<string, unknown>> & { readonly spot: string }

/**
 * Goes through rows some at a time, by the owner, with nothing in the way, and builds the index of their keys once after:
 * a large table is never in memory as a whole, and a row that was written anew is not met again.
 */
const rewrite = async (
  tx: Opening,
  table: string,
  select: string,
  write: (rows: readonly Kept[]) => Promise<unknown>,
): Promise<void> => {
  const [index] = await tx.unsafe<{ definition: string }[]>(
    `select pg_get_indexdef('${table}_search'::regclass) as definition`,
  )
  await tx.unsafe(`alter table ${table} no force row level security; alter table ${table} disable trigger user;
    drop index ${table}_search; declare kept no scroll cursor for ${select}`)
  for (;;) {
    const rows = await tx.unsafe<Kept[]>(`fetch ${AT_ONCE} from kept`)
    if (rows.length === 0) break
    await write(rows)
  }
  await tx.unsafe(`close kept; ${index?.definition ?? ''};
    alter table ${table} force row level security; alter table ${table} enable trigger user`)
}

/** Makes the keys of all rows that are there anew, by the owner, when the way they are made has changed. */
export const rekey = async (tx: Opening): Promise<void> => {
  for (const noun of NOUNS) {
    const columns = columnsSearched(noun).map((name) => (name === 'known_on' ? 'known_on::text' : name))
    await rewrite(tx, noun, `select ctid::text as spot, ${columns.join(', ')} from ${noun}`, (rows) =>
      tx.unsafe(
        `update ${noun} set search = k.search::tsvector from unnest($1::text[], $2::text[]) as k (spot, search)
         where ${noun}.ctid = k.spot::tid`,
        [rows.map(({ spot }) => spot), rows.map((row) => keysOf(noun, row))],
      ),
    )
  }
  await rewrite(
    tx,
    'transcript_window',
    `select w.ctid::text as spot, substr(t.text, w.starts + 1, 4080) as text, r.known_on::text as known_on
     from transcript_window w
     join transcript t on t.archive = w.archive and t.id = w.transcript
     join report r on r.archive = t.archive and r.id = t.report`,
    (rows) =>
      tx.unsafe(
        `update transcript_window w
         set search = k.search::tsvector, report = r.id, known_on = r.known_on, received = r.received, import = r.import
         from unnest($1::text[], $2::text[]) as k (spot, search), transcript t, report r
         where w.ctid = k.spot::tid and t.archive = w.archive and t.id = w.transcript
           and r.archive = t.archive and r.id = t.report`,
        [
          rows.map(({ spot }) => spot),
          rows.map(({ text, known_on: knownOn }) =>
            keysOfWindow(String(text), knownOn === null ? null : String(knownOn)),
          ),
        ],
      ),
  )
}

/** Gives the names of all places and bodies their codes of sound, by the owner, when the way they are made has changed. */
export const resound = async (tx: Opening): Promise<void> => {
  for (const noun of ['place', 'actor'])
    await rewrite(tx, noun, `select ctid::text as spot, names from ${noun}`, (rows) =>
      tx.unsafe(
        `update ${noun} set sounds = k.sounds::integer[] from unnest($1::text[], $2::text[]) as k (spot, sounds)
         where ${noun}.ctid = k.spot::tid`,
        [
          rows.map(({ spot }) => spot),
          rows.map(({ names }) => `{${soundsOf(names as readonly Spelling[]).join(',')}}`),
        ],
      ),
    )
}
