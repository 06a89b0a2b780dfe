import { refuse } from '../../record/refusal.js'
import type { AttestationId } from '../../record/id.js'
import { EMPTY_BATCH } from '../../seal/batch.js'
import {
  after,
  OFFICE,
  recordsIn,
  COMPARTMENT_LIMIT,
  signStatement,
  type Act,
  type Compartment,
  type Directory,
} from '../../seal/directory.js'
import { sealBody, type SealedKind } from '../../seal/envelope.js'
import { newHandle, newSealedId, readHandle } from '../../seal/handle.js'
import { sha256Of, signerOf, type Signer } from '../../seal/signing.js'
import { act, type Desk, type Scene, type Seat } from '../act.js'
import { writeBatch } from './append.js'
import { directoryHere } from './chain.js'

/** This computer's writing key: it can add, never read. Refuses `vault-absent` where it has none. */
const writerHere = async ({ device }: Scene, directory: Directory): Promise<Signer> => {
  const text = (await device?.read('writer.json')) ?? refuse('vault-absent')
  const signer = signerOf((JSON.parse(text) as { secret: string }).secret)
  return directory.writers.has(signer.key)
    ? signer
    : refuse('vault-altered', { why: 'writer', number: directory.number })
}

/** The compartment with room that holds fewest; one that everybody's key protects is never chosen by name. */
const roomiest = (directory: Directory): Compartment => {
  const free = [...directory.compartments.values()]
    .filter(({ id }) => id !== OFFICE)
    .map((compartment) => ({ compartment, held: recordsIn(directory, compartment.id).length }))
    .filter(({ held }) => held < COMPARTMENT_LIMIT)
    .sort((one, other) => one.held - other.held || (one.compartment.id < other.compartment.id ? -1 : 1))
  return free[0]?.compartment ?? refuse('vault-full', { limit: COMPARTMENT_LIMIT })
}

/** Seals a record into a compartment by this computer's writing key. */
export const sealRecord = async (
  scene: Scene,
  input: {
    readonly kind: SealedKind
    readonly compartment: string | null
    readonly id: string
    readonly fields: Readonly<Record<string, string>>
  },
): Promise<{ readonly id: string; readonly sha256: string }> => {
  const directory = await directoryHere(scene)
  const signer = await writerHere(scene, directory)
  const compartment =
    input.compartment === null
      ? roomiest(directory)
      : (directory.compartments.get(input.compartment) ?? refuse('not-found', { id: input.compartment }))
  const { id: record } = input
  const place = {
    vault: directory.vault,
    kind: input.kind,
    compartment: compartment.id,
    epoch: compartment.epoch,
  } as const
  const bytes = await sealBody(
    [compartment.recipient],
    { v: 1, ...place, id: record, rev: 1, prev: null, fields: input.fields },
    signer,
  )
  const sha256 = sha256Of(bytes)
  const does: Act = { act: 'sealed', compartment: compartment.id, epoch: compartment.epoch, record, rev: 1, sha256 }
  const statement = signStatement({ ...after(directory), does }, [signer])
  await writeBatch(scene, directory, { ...EMPTY_BATCH, statements: [statement], records: [{ record, bytes }] })
  return { id: record, sha256 }
}

const sealing = act('source.seal', (scene, input: SourceInput) =>
  sealRecord(scene, { ...input, kind: 'source', id: newHandle() }),
)

/** Who a source is, as typed. Every field may be empty but one. */
export type SourceInput = {
  readonly compartment: string | null
  readonly fields: Readonly<Record<string, string>>
}

/**
 * Seals a new source with public keys alone and answers with the handle, which is generated. Nothing of the fields is
 * kept, returned or logged. Refuses `vault-absent`, `vault-full`, `field-missing`.
 */
export const sealSource = (desk: Desk, seat: Seat, input: SourceInput) => {
  const fields = Object.fromEntries(
    Object.entries(input.fields)
      .map(([name, value]) => [name, value.normalize('NFC').trim()] as const)
      .filter(([, value]) => value !== ''),
  )
  if (Object.keys(fields).length === 0) return refuse('field-missing', { field: 'name' })
  return sealing(desk, seat, { ...input, fields })
}

const noting = act(
  'note.seal',
  (scene, input: { readonly id: string; readonly fields: Readonly<Record<string, string>> }) =>
    sealRecord(scene, { ...input, kind: 'note', compartment: OFFICE }),
)

/** Seals a raw note to the office's public key. */
export const sealNote = (desk: Desk, seat: Seat, fields: Readonly<Record<string, string>>) =>
  noting(desk, seat, { id: newSealedId(), fields })

/**
 * Seals the link from an attestation to its source, inside the act that records the attestation. To which compartment it
 * is sealed cannot be seen from outside. Refuses `handle-unknown`.
 */
export const linkIn = async (
  scene: Scene,
  input: { readonly attestation: AttestationId; readonly handle: string },
): Promise<{ readonly link: string; readonly sha256: string }> => {
  const directory = await directoryHere(scene)
  const signer = await writerHere(scene, directory)
  const unknown = (): never => refuse('handle-unknown', { id: input.handle.slice(0, 20) })
  const handle = readHandle(input.handle) ?? unknown()
  const held = directory.records.get(handle) ?? unknown()
  const compartment = directory.compartments.get(held.compartment) ?? unknown()
  const link = newSealedId()
  const body = {
    v: 1,
    vault: directory.vault,
    kind: 'link',
    compartment: '',
    epoch: 0,
    id: link,
    rev: 1,
    prev: null,
  } as const
  const fields = { source: handle, attestation: input.attestation }
  const bytes = await sealBody([compartment.recipient], { ...body, fields }, signer)
  const sha256 = sha256Of(bytes)
  const statement = signStatement({ ...after(directory), does: { act: 'linked', link, sha256 } }, [signer])
  await writeBatch(scene, directory, { ...EMPTY_BATCH, statements: [statement], links: [{ link, bytes }] })
  return { link, sha256 }
}
