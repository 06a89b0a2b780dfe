import { refuse } from '../../record/refusal.js'
import { OFFICE } from '../../seal/directory.js'
import { fieldRecordId, officeKeyText, readFieldFile, readOfficeKey, sealField } from '../../seal/field.js'
import { statementsAfter } from '../../store/vault/vault.js'
import { act, look } from '../act.js'
import { directoryHere, statementOf } from './chain.js'
import { sealRecord } from './seal.js'

const LONGEST = 100_000

/** Seals words to the office's public key, with nothing else at hand: no archive, no key that opens. */
export const sealInField = (keyText: string, text: string): Promise<Uint8Array> => {
  const key = readOfficeKey(keyText)
  const words = text.normalize('NFC').trim()
  if (words === '') return refuse('text-empty')
  return words.length > LONGEST ? refuse('field-too-long', { field: 'note', limit: LONGEST }) : sealField(key, words)
}

/** The office's public key as a field device is given it. Refuses `vault-absent`. */
export const officeKey = look('note.look', async (scene, _: null) => {
  const directory = await directoryHere(scene)
  const office = directory.compartments.get(OFFICE) ?? refuse('vault-absent')
  return { key: officeKeyText({ vault: directory.vault, epoch: office.epoch, recipient: office.recipient }) }
})

/**
 * Takes a carried file in, as it is: it is sealed once more with the place that it has here, and read in the office
 * alone. Refuses `field-file-broken`, and `field-file-twice` for one that was taken in before, forgotten since or not.
 */
export const takeFromField = act('note.seal', async (scene, bytes: Uint8Array) => {
  const sealed = readFieldFile(bytes)
  const directory = await directoryHere(scene)
  const id = fieldRecordId(directory.vault, sealed)
  const rows = await statementsAfter(scene.tx, scene.hand.archive, 0)
  const isKnown = rows.some((row) => {
    const { does } = statementOf(row)
    return does.act === 'sealed' && does.record === id
  })
  if (isKnown) return refuse('field-file-twice')
  const fields = { field: Buffer.from(sealed).toString('base64') }
  return sealRecord(scene, { kind: 'note', compartment: OFFICE, id, fields })
})
