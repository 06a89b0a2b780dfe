import type { Sql } from '../../../src/store/database.js'
import { commitmentOf, entryText, readEntry } from '../../../src/proof/log/entry.js'
import { fillTiles } from '../../../src/desk/log/tree.js'
import { linePayload } from '../../../src/desk/log/seal.js'
import { leavesWithLines } from '../../../src/store/log/leaf.js'
import { OTHER_LOG } from '../../proof/log/bundle.js'
import { signatureLine } from '../../../src/proof/log/note.js'
import { utf8Of } from '../../../src/proof/json.js'

type Tx = Parameters<typeof fillTiles>[0]
type Next = (below: number) => number
type Change = (tx: Tx, next: Next, size: number) => Promise<unknown>

const TABLES = ['journal', 'log_leaf', 'log_tile', 'log_checkpoint', 'log_cosignature', 'log_stamp']

const cutAt = async (tx: Tx, at: number): Promise<void> => {
  await tx`delete from attested.log_leaf where log = 'internal' and leaf >= ${at}`
  await tx`delete from attested.log_checkpoint where log = 'internal' and size > ${at}`
  await rebuild(tx, at)
}

const rebuild = async (tx: Tx, size: number): Promise<void> => {
  await tx`delete from attested.log_tile where log = 'internal'`
  await fillTiles(tx, 'own', 'internal', 0, size)
}

const inJournal =
  (set: string): Change =>
  (tx, next, size) =>
    tx.unsafe(
      `update attested.journal set ${set} where archive = 'own' and number = (
        select journal from attested.log_leaf where archive = 'own' and log = 'internal' and leaf = ${next(size)})`,
    )

const inNote =
  (change: (lines: string[], others: string[]) => void): Change =>
  async (tx, next) => {
    const rows = await tx<{ log: string; size: number; note: string }[]>`
      select log, size, note from attested.log_checkpoint order by log, size`
    const at = next(rows.length)
    const [one, other] = [rows[at], rows[(at + 1) % rows.length]]
    const lines = one?.note.split('\n') ?? []
    change(lines, other?.note.split('\n') ?? [])
    return tx`update attested.log_checkpoint set note = ${lines.join('\n')}
      where log = ${one?.log ?? ''} and size = ${one?.size ?? 0}`
  }

/** Writes a line of the journal anew and everything that is derived from it, as one who has the whole database can. */
const rewritten = async (tx: Tx, next: Next, size: number): Promise<void> => {
  const at = next(size)
  const [found] = await leavesWithLines(tx, 'own', 'internal', at, at + 1)
  const [entry, line] = [readEntry(found?.leaf.entry ?? ''), found?.line]
  if (!found?.leaf.salt || !entry || !line) throw new Error(`no leaf ${at}`)
  const forged = { ...line, member: 'member_other' }
  await tx`update attested.journal set member = 'member_other' where number = ${line.number}`
  const commit = commitmentOf(found.leaf.salt, linePayload(forged))
  const text = entryText({ ...entry, member: 'member_other', commit })
  await tx`update attested.log_leaf set entry = ${text} where log = 'internal' and leaf = ${at}`
  await rebuild(tx, size)
}

/** What one who has the database, but neither the log's key nor what its folder remembers, may do to a log. */
const CHANGES: Readonly<Record<string, Change>> = {
  'another member': inJournal(`member = 'member_other'`),
  'another act': inJournal(`act = 'claim.other'`),
  'another record': inJournal(`subject = 'claim_other'`),
  'another instant': inJournal(`at = at - interval '1 day'`),
  'another answer': inJournal(`returned = '{"id":"claim_other"}'`),
  'a line taken away': (tx, next, size) =>
    tx`delete from attested.journal where number = (
      select journal from attested.log_leaf where log = 'internal' and leaf = ${next(size)})`,
  'an entry of another day': (tx, next, size) =>
    tx`update attested.log_leaf set entry = regexp_replace(entry, '"day":"[0-9]{4}', '"day":"1999')
      where log = 'internal' and leaf = ${next(size)}`,
  'a link to another entry': (tx, next, size) =>
    tx`update attested.log_leaf set entry = regexp_replace(entry, '"prev":[a-z0-9]+', '"prev":999')
      where log = 'internal' and leaf = ${next(size)}`,
  'another salt': (tx, next, size) =>
    tx`update attested.log_leaf set salt = sha256(salt) where log = 'internal' and leaf = ${next(size)}`,
  'an entry of the public log changed': (tx) =>
    tx`update attested.log_leaf set entry = replace(entry, 'log.internal', 'log.anew') where log = 'public' and leaf = 0`,
  'a leaf taken away': (tx, next, size) =>
    tx`delete from attested.log_leaf where log = 'internal' and leaf = ${next(size)}`,
  'a leaf taken away, and the rest moved up': async (tx, next, size) => {
    const at = next(size - 1)
    await tx`delete from attested.log_leaf where log = 'internal' and leaf = ${at}`
    await tx`update attested.log_leaf set leaf = leaf + 1000000 where log = 'internal' and leaf > ${at}`
    await tx`update attested.log_leaf set leaf = leaf - 1000001 where log = 'internal' and leaf >= 1000000`
    await rebuild(tx, size - 1)
  },
  'two leaves in another order': async (tx, next, size) => {
    const [a, b] = [next(size - 1), size - 1]
    await tx`update attested.log_leaf set leaf = 1000000 where log = 'internal' and leaf = ${a}`
    await tx`update attested.log_leaf set leaf = ${a} where log = 'internal' and leaf = ${b}`
    await tx`update attested.log_leaf set leaf = ${b} where log = 'internal' and leaf = 1000000`
    await rebuild(tx, size)
  },
  'a tile changed': (tx, next) =>
    tx`update attested.log_tile set hashes = set_byte(hashes, ${next(8192)}, (get_byte(hashes, 0) + 1) % 256)
      where log = 'internal' and level = 0 and number = ${next(2)}`,
  'a tile taken away': (tx, next) =>
    tx`delete from attested.log_tile where log = 'internal' and level = 0 and number = ${next(2)}`,
  'the root of another checkpoint': inNote((lines, others) => void (lines[2] = others[2] ?? '')),
  'the size of another checkpoint': inNote((lines, others) => void (lines[1] = others[1] ?? '')),
  'the signature of another checkpoint': inNote((lines, others) => void (lines[4] = others[4] ?? '')),
  'another checkpoint in its place': inNote((lines, others) => void lines.splice(0, lines.length, ...others)),
  'a checkpoint that another log signed': inNote((lines) => {
    lines[0] = OTHER_LOG.verifier.name
    const { name, id } = OTHER_LOG.verifier
    const bytes = OTHER_LOG.sign(utf8Of(`${lines.slice(0, 3).join('\n')}\n`))
    lines.splice(4, lines.length, signatureLine({ name, id, bytes }).trimEnd(), '')
  }),
  'the end cut off, checkpoints and tiles with it': (tx, next, size) => cutAt(tx, next(size - 1) + 1),
  'a line written anew, with everything that is derived from it': rewritten,
  'the same, and no checkpoint left': async (tx, next, size) => {
    await rewritten(tx, next, size)
    await tx`delete from attested.log_checkpoint where log = 'internal'`
  },
}

/** Saves the tables of the log once, to be put back after each change. */
export const openTampering = async (owner: Sql) => {
  for (const table of TABLES) await owner.unsafe(`create table saved_${table} as table attested.${table}`)
  const names = Object.keys(CHANGES)
  const within = (does: (tx: Tx) => Promise<unknown>) =>
    owner.begin(async (tx) => {
      await tx`set local session_replication_role = replica`
      await tx`set local attested.archive = 'own'`
      await tx`set local search_path = attested, public`
      await does(tx as unknown as Tx)
    })
  return {
    names,
    /** Does one change, and gives back how it is undone. */
    tamper: async (name: string, next: Next, size: number): Promise<() => Promise<unknown>> => {
      await within(async (tx) => CHANGES[name]?.(tx, next, size))
      return () =>
        within(async (tx) => {
          for (const table of TABLES)
            await tx.unsafe(
              `delete from attested.${table}; insert into attested.${table} overriding system value select * from saved_${table}`,
            )
        })
    },
  }
}
