import type { LogName } from '../../record/proof/log.js'
import type { Tx } from '../database.js'

/** Full tiles of one level from one number on: 256 hashes of 32 bytes each. */
export const tilesFrom = async (
  tx: Tx,
  archive: string,
  log: LogName,
  level: number,
  from: number,
  to: number,
): Promise<readonly Uint8Array[]> => {
  const rows = await tx<{ hashes: Uint8Array }[]>`
    select hashes
    from log_tile
    where archive = ${archive}
      and log = ${log}
      and level = ${level}
      and number >= ${from}
      and number < ${to}
    order by number
  `
  return rows.map(({ hashes }) => new Uint8Array(hashes))
}

export type Tile = { readonly level: number; readonly number: number; readonly hashes: Uint8Array }

export const addTiles = async (tx: Tx, archive: string, log: LogName, tiles: readonly Tile[]): Promise<void> => {
  if (tiles.length === 0) return
  const rows = tiles.map((tile) => ({ ...tile, hashes: Buffer.from(tile.hashes).toString('hex') }))
  await tx`
    insert into log_tile (archive, log, level, number, hashes)
    select ${archive}, ${log}, x.level, x.number, decode(x.hashes, 'hex')
    from json_to_recordset(${JSON.stringify(rows)}::text::json) as x (level integer, number bigint, hashes text)
  `
}
