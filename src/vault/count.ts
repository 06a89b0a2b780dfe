import { refuse } from '../record/refusal.js'
import { findLinked } from './link.js'
import { directoryOfRoom, enact, stillOpen, type Room } from './room.js'

export type Counted =
  | { readonly state: 'signed'; readonly independent: number; readonly direct: number; readonly of: number }
  /** So many links lie in compartments that were not opened for this question yet. */
  | { readonly state: 'open-another'; readonly missing: number; readonly of: number }

/**
 * How many different sources stand behind the sealed attestations of a claim. Compartments are opened in turn; of each only
 * the handles behind these attestations are kept until the question is answered. What leaves is a signed number.
 */
export const countSources = async (room: Room, claim: string): Promise<Counted> => {
  const { signer } = stillOpen(room)
  const directory = await directoryOfRoom(room)
  if (room.asking?.claim !== claim) room.asking = { claim, voices: await room.door.voices(claim), found: new Map() }
  const { voices, found } = room.asking
  if (voices.length === 0) return refuse('claim-unattested', { claim })
  const wanted = new Set(voices.map(({ attestation }) => attestation))
  await findLinked(room, directory, wanted, found)
  if (found.size < voices.length)
    return { state: 'open-another', missing: voices.length - found.size, of: voices.length }
  const handles = new Set(found.values())
  const first = new Set(voices.filter(({ isDirect }) => isDirect).map(({ attestation }) => found.get(attestation)))
  const count = { independent: handles.size, direct: first.size }
  const attestations = [...wanted].sort()
  await enact(room, directory, [[{ act: 'counted', attestations, ...count }, [signer]]])
  room.asking = null
  return { state: 'signed', ...count, of: voices.length }
}
