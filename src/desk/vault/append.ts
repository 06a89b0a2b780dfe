import { canonicalJson, type Json } from '../../proof/json.js'
import { refuse } from '../../record/refusal.js'
import type { Batch } from '../../seal/batch.js'
import { COMPARTMENT_LIMIT, follow, headOf, type Act, type Directory } from '../../seal/directory.js'
import { sha256Of } from '../../seal/signing.js'
import { failPoint } from '../../store/engine/failpoint.js'
import { addScan, hasBundle } from '../../store/gate/bundle.js'
import {
  addCount,
  addOffer,
  addSealedLink,
  addSealedRecord,
  addStatements,
  addWrap,
  dropFormerEpochs,
  dropSealedRecord,
  offers,
  recordsOfCompartment,
  sealedLinks,
  statementsAfter,
  wrapsOf,
} from '../../store/vault/vault.js'
import { act, look, type Desk, type Scene, type Seat } from '../act.js'
import type { Permission } from '../permission.js'
import { directoryHere, remember } from './chain.js'

/** Writes what a statement names. The chain was followed already: what is missing or differs is a fault of the sender. */
const writeFor = async ({ tx, hand }: Scene, number: number, does: Act, batch: Batch): Promise<void> => {
  const { archive } = hand
  const absent = (): never => refuse('vault-altered', { why: 'bytes', number })
  switch (does.act) {
    case 'sealed': {
      const { record, rev, compartment, epoch, sha256 } = does
      const { bytes } = batch.records.find((one) => one.record === record && sha256Of(one.bytes) === sha256) ?? absent()
      return addSealedRecord(tx, archive, { record, rev, compartment, epoch, sha256, bytes })
    }
    case 'linked': {
      const { link, sha256 } = does
      const { bytes } = batch.links.find((one) => one.link === link && sha256Of(one.bytes) === sha256) ?? absent()
      return addSealedLink(tx, archive, { link, bytes, sha256 })
    }
    case 'compartment': {
      const wraps = batch.wraps.filter((wrap) => wrap.compartment === does.compartment && wrap.epoch === does.epoch)
      for (const keeper of [...does.keepers, 'recovery']) if (!wraps.some((wrap) => wrap.keeper === keeper)) absent()
      for (const wrap of wraps) await addWrap(tx, archive, wrap)
      return undefined
    }
    case 'forgotten':
      return dropSealedRecord(tx, archive, does.record)
    case 'counted':
      return addCount(tx, archive, {
        number,
        attestations: does.attestations,
        independent: does.independent,
        direct: does.direct,
      })
    case 'scanned': {
      const { act: _, bundle, ...counts } = does
      if (!(await hasBundle(tx, archive, bundle))) return refuse('bundle-unknown')
      return addScan(tx, hand, bundle, { statement: number, ...counts })
    }
    default:
      return undefined
  }
}

/**
 * Follows every statement from where the archive's chain ends, and writes it with what it names. After a new epoch every
 * record of its compartment has to be there anew. Refuses `vault-altered`, `vault-full`, `vault-there`.
 */
export const writeBatch = async (scene: Scene, from: Directory | null, batch: Batch): Promise<Directory> => {
  const { tx, hand } = scene
  let directory = from
  const renewed = new Map<string, number>()
  for (const statement of batch.statements) {
    const { does, number } = statement
    if (does.act === 'sealed' && directory && !directory.records.has(does.record)) {
      const held = [...directory.records.values()].filter((row) => row.compartment === does.compartment).length
      if (held >= COMPARTMENT_LIMIT && does.compartment !== 'office') refuse('vault-full', { limit: COMPARTMENT_LIMIT })
    }
    directory = follow(directory, statement)
    const row = { number, body: canonicalJson(statement as unknown as Json), sha256: headOf(statement) }
    await addStatements(tx, hand.archive, [row])
    await writeFor(scene, number, does, batch)
    if (does.act === 'compartment') renewed.set(does.compartment, does.epoch)
  }
  if (directory === null) return refuse('vault-absent')
  for (const [compartment, epoch] of renewed) {
    const behind = [...directory.records.values()].find((row) => row.compartment === compartment && row.epoch < epoch)
    if (behind) refuse('vault-altered', { why: 'epoch', number: directory.number })
    failPoint('mid-rotation')
    await dropFormerEpochs(tx, hand.archive, compartment, epoch)
  }
  const seen = directory
  scene.later(() => remember(scene, seen))
  return directory
}

const PERMISSION: Readonly<Record<Act['act'], Permission>> = {
  founded: 'vault.found',
  'member-added': 'vault.keep',
  'member-removed': 'vault.rekey',
  'writer-added': 'vault.keep',
  'writer-removed': 'vault.keep',
  'touch-added': 'vault.keep',
  'touch-removed': 'vault.keep',
  compartment: 'vault.rekey',
  sealed: 'source.seal',
  linked: 'source.link',
  forgotten: 'vault.forget',
  opened: 'vault.open',
  counted: 'vault.count',
  scanned: 'vault.scan',
}

const appending = (permission: Permission) =>
  act(permission, async (scene, batch: Batch) => {
    const isFounding = batch.statements[0]?.does.act === 'founded'
    const rows = await statementsAfter(scene.tx, scene.hand.archive, 0)
    if (isFounding && rows.length > 0) return refuse('vault-there')
    if (isFounding && scene.archive.isSpecimen) return refuse('archive-read-only', { archive: scene.archive.id })
    const directory = await writeBatch(scene, isFounding ? null : await directoryHere(scene), batch)
    return { id: `statement ${directory.number}`, head: directory.head }
  })

const ACTS = new Map(
  [...new Set(Object.values(PERMISSION))].map((permission) => [permission, appending(permission)] as const),
)

/** Appends a batch that the vault window signed; the first statement says under which permission. */
export const appendToVault = async (desk: Desk, seat: Seat, batch: Batch): Promise<void> => {
  const first = batch.statements[0] ?? refuse('vault-altered', { why: 'form', number: null })
  await ACTS.get(PERMISSION[first.does.act])?.(desk, seat, batch)
}

/** Puts something before the keepers: keys to be compared, or a statement that waits for a second signature. */
export const offerToKeepers = act(
  'vault.offer',
  async ({ tx, hand }, offer: { readonly id: string; readonly body: string }) => {
    if (offer.body.length > 20_000 || !/^[0-9a-f-]{36}$/.test(offer.id))
      return refuse('field-too-long', { field: 'offer', limit: 20_000 })
    await addOffer(tx, hand.archive, offer.id, offer.body)
    return { id: offer.id }
  },
)

export const chainOfVault = look('vault.look', ({ tx, hand }, after: number) =>
  statementsAfter(tx, hand.archive, after),
)
export const offersToKeepers = look('vault.look', ({ tx, hand }) => offers(tx, hand.archive))
/** One compartment, never more. */
export const sealedOf = look('vault.look', ({ tx, hand }, compartment: string) =>
  recordsOfCompartment(tx, hand.archive, compartment),
)
export const wrapsIn = look('vault.look', ({ tx, hand }, compartment: string) => wrapsOf(tx, hand.archive, compartment))
export const linksSealed = look('vault.look', ({ tx, hand }) => sealedLinks(tx, hand.archive))
