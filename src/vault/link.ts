import type { Directory } from '../seal/directory.js'
import { openBody } from './opening.js'
import { stillOpen, type Room } from './room.js'

/** Adds to `found` the handle behind each wanted attestation whose link the open compartment's keys, or its former ones, open. */
export const findLinked = async (
  room: Room,
  directory: Directory,
  wanted: ReadonlySet<string>,
  found: Map<string, string>,
): Promise<void> => {
  const { identity, former } = stillOpen(room)
  for (const [link, bytes] of await room.view.links(directory)) {
    const place = { vault: directory.vault, kind: 'link', compartment: '', epoch: 0, id: link, rev: 1 } as const
    const body = await openBody([identity, ...former], bytes, place, directory)
    const { source, attestation } = body?.fields ?? {}
    if (typeof source === 'string' && typeof attestation === 'string' && wanted.has(attestation))
      found.set(attestation, source)
  }
}
