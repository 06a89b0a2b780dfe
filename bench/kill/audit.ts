import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Desk } from '../../src/desk/act.js'
import { checkLog } from '../../src/desk/log/check.js'
import { readTree } from '../../src/desk/log/tree.js'
import { toBase64 } from '../../src/proof/log/base64.js'
import { rootOf } from '../../src/proof/log/merkle.js'
import { readArchive } from '../../src/record/archive.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import { LOGS, type LogName } from '../../src/record/proof/log.js'
import { connect, inWholeArchive, type Sql } from '../../src/store/database.js'
import { joinEngine } from '../../src/store/engine/engine.js'
import { sizeOf } from '../../src/store/log/leaf.js'
import type { Kept } from './write.js'

/** What is remembered of a log from one audit to the next. */
type Seen = Map<LogName, { readonly size: number; readonly root: string }>

export type Audit = {
  readonly lost: readonly string[]
  readonly half: readonly string[]
  readonly log: readonly string[]
}

/** Rows of an act that are there without the others: none of these may be. */
const HALVES: Readonly<Record<string, string>> = {
  'a report without its line': `select id from report r where archive = 'own'
    and not exists (select from journal where archive = 'own' and act = 'report.receive' and subject = r.id)`,
  'a line without its report': `select subject as id from journal j where archive = 'own' and act = 'report.receive'
    and not exists (select from report where archive = 'own' and id = j.subject)`,
  'a report without its text': `select id from report r where archive = 'own'
    and not exists (select from transcript where archive = 'own' and report = r.id)`,
  'a text without its windows': `select id from transcript t where archive = 'own'
    and not exists (select from transcript_window where archive = 'own' and transcript = t.id)`,
  'a claim without its line': `select id from claim c where archive = 'own'
    and not exists (select from journal where archive = 'own' and act = 'claim.quote' and subject = c.id)`,
  'a line without its claim': `select subject as id from journal j where archive = 'own' and act = 'claim.quote'
    and not exists (select from claim where archive = 'own' and id = j.subject)`,
  'a claim without its attestation': `select id from claim c where archive = 'own'
    and not exists (select from attestation where archive = 'own' and claim = c.id)`,
  'a line with two leaves': `select journal::text as id from log_leaf where archive = 'own' and log = 'internal'
    group by journal having count(*) > 1`,
}

const hold = async <Result>(home: string, does: (owner: Sql, desk: Sql) => Promise<Result>): Promise<Result | null> => {
  const engine = await joinEngine(home)
  if (!engine) return null
  const reach = { kind: 'socket', folder: engine.socket, port: engine.port, database: engine.database } as const
  const [owner, desk] = [connect({ ...reach, user: engine.owner }, 1), connect({ ...reach, user: engine.desk }, 2)]
  try {
    return await does(owner, desk)
  } finally {
    await Promise.all([owner.end({ timeout: 5 }), desk.end({ timeout: 5 })])
  }
}

const lostOf = async (home: string, owner: Sql, kept: readonly Kept[]): Promise<readonly string[]> => {
  const lost: string[] = []
  const held = new Set(
    (
      await owner<{ id: string }[]>`
        select id from attested.report where archive = 'own' and id = any (${kept.map(({ id }) => id)})
        union
        select id from attested.claim where archive = 'own' and id = any (${kept.map(({ id }) => id)})
      `
    ).map(({ id }) => id),
  )
  for (const { id, sha256 } of kept) {
    if (!held.has(id)) lost.push(id)
    if (sha256 === null) continue
    const bytes = await readFile(join(home, 'originals', sha256.slice(0, 2), sha256)).catch(() => null)
    if (!bytes || createHash('sha256').update(bytes).digest('hex') !== sha256) lost.push(`${id}: original`)
  }
  return lost
}

/**
 * Looks over a running home: is all there that was acknowledged, is none half done, is each log still the one it was. The
 * `whole` audit also goes through every row and leaf. Null where the database was not there long enough.
 */
export const audit = (home: string, kept: readonly Kept[], seen: Seen, whole: boolean): Promise<Audit | null> =>
  hold(home, async (owner, desk) => {
    const lost = await lostOf(home, owner, kept)
    const half: string[] = []
    if (whole) {
      for (const [name, query] of Object.entries(HALVES))
        for (const { id } of await owner.unsafe<{ id: string }[]>(query)) half.push(`${name}: ${id}`)
    }
    const log: string[] = []
    for (const name of LOGS) {
      const rootAt = (size: number | null) =>
        inWholeArchive(desk, 'own', 'read only', async (tx) => {
          const total = await sizeOf(tx, 'own', name)
          const at = size ?? total
          const reader = await readTree(tx, 'own', name, total, at > 0 ? [at - 1] : [])
          return { total, root: at > total ? '' : toBase64(rootOf(at, reader)), size: at }
        })
      const before = seen.get(name)
      if (before && (await rootAt(before.size)).root !== before.root) log.push(`${name}: not what it was`)
      const now = await rootAt(null)
      seen.set(name, now)
      if (!whole) continue
      const seat = { member: FIRST_MEMBER, archive: readArchive('own') }
      const { broken } = await checkLog({ sql: desk } as Desk, seat, name)
      if (broken) log.push(`${name}: leaf ${broken.leaf}, ${broken.why}`)
    }
    return { lost, half, log }
  }).catch(() => null)
