import { assertRestored } from '../../store/backup/home.js'
import { connect, reachAt } from '../../store/database.js'
import { joinEngine, openEngine } from '../../store/engine/engine.js'
import { rekey } from '../../store/search/rekey.js'
import type { Reaches } from './doctor.js'

/** A database as it stands, with nothing brought up to date. `isAlone` starts the bundled one where none runs. */
export const reachesOf = async (
  home: string,
  env: NodeJS.ProcessEnv,
  isAlone: boolean,
): Promise<Reaches & { readonly stop: () => Promise<void> }> => {
  await assertRestored(home)
  if (env.DATABASE_URL) {
    const owner = reachAt(env.DATABASE_OWNER_URL ?? env.DATABASE_URL)
    return { owner, desk: reachAt(env.DATABASE_URL), stop: async () => undefined }
  }
  const engine = (isAlone ? null : await joinEngine(home)) ?? (await openEngine(home))
  const reach = { kind: 'socket', folder: engine.socket, port: engine.port, database: engine.database } as const
  return { owner: { ...reach, user: engine.owner }, desk: { ...reach, user: engine.desk }, stop: engine.stop }
}

/** Makes the keys of the search anew, of every row; the record itself is not touched. */
export const rekeyAll = async ({ owner }: Reaches): Promise<void> => {
  const sql = connect(owner, 1)
  await sql.begin(rekey).finally(() => sql.end({ timeout: 5 }))
}
