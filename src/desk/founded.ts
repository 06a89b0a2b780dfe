import type { Archive } from '../record/archive.js'
import { hasArchive } from '../store/archive.js'
import { inArchive } from '../store/database.js'
import type { Desk } from './act.js'

/** Whether an archive is there. */
export const isFounded = async (desk: Desk, archive: Archive): Promise<boolean> =>
  inArchive(desk.sql, archive.id, 'read only', (tx) => hasArchive(tx, archive.id))
