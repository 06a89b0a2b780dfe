import type { Sql } from '../database.js'
import { columnsSearched, keysOf, keysOfWindow, type Searched } from './keys.js'

type Opening = Parameters<Parameters<Sql['begin']>[1]>[0]

const NOUNS: readonly Searched[] = ['report', 'claim', 'directive', 'incident', 'place', 'actor', 'dossier']
const AT_ONCE = 500

const write = async (tx: Opening, table: string, work: () => Promise<void>): Promise<void> => {
  await tx.unsafe(`alter table ${table} no force row level security; alter table ${table} disable trigger user`)
  await work()
  await tx.unsafe(`alter table ${table} force row level security; alter table ${table} enable trigger user`)
}

/** Makes the keys of all rows that are there anew, by the owner, when the way they are made has changed. */
export const rekey = async (tx: Opening): Promise<void> => {
  for (const noun of NOUNS) {
    await write(tx, noun, async () => {
      const rows = tx.unsafe(
        `select ctid::text as spot, ${columnsSearched(noun)
          .map((name) => (name === 'known_on' ? 'known_on::text' : name))
          .join(', ')} from ${noun}`,
      )
      const found: Record<string, unknown>[] = []
      for await (const some of rows.cursor(AT_ONCE)) found.push(...(some as Record<string, unknown>[]))
      for (let from = 0; from < found.length; from += AT_ONCE) {
        const keyed = found.slice(from, from + AT_ONCE).map((row) => [String(row.spot), keysOf(noun, row)] as const)
        await tx.unsafe(
          `update ${noun} set search = k.search::tsvector from unnest($1::text[], $2::text[]) as k (spot, search)
           where ${noun}.ctid = k.spot::tid`,
          [keyed.map(([spot]) => spot), keyed.map(([, search]) => search)],
        )
      }
    })
  }
  await write(tx, 'transcript_window', async () => {
    const windows = await tx.unsafe<{ spot: string; text: string; known_on: string | null }[]>(
      `select w.ctid::text as spot, substr(t.text, w.starts + 1, 4080) as text, r.known_on::text as known_on
       from transcript_window w
       join transcript t on t.archive = w.archive and t.id = w.transcript
       join report r on r.archive = t.archive and r.id = t.report`,
    )
    for (const { spot, text, known_on: knownOn } of windows) {
      await tx.unsafe(`update transcript_window set search = $2::text::tsvector where ctid = $1::text::tid`, [
        spot,
        keysOfWindow(text, knownOn),
      ])
    }
  })
}
