import { GATE_SETTINGS } from '../../src/record/gate/label.js'
import { NO_ANSWERS } from '../../src/record/gate/material.js'
import { idOf, type EditionId } from '../../src/record/id.js'
import type { Tx } from '../../src/store/database.js'
import { addAnswers, addApproval, addBundle, addLabels, addScan, addSettings } from '../../src/store/gate/bundle.js'
import { addAddress, addDecision, addNotice, addReply, addWithdrawal } from '../../src/store/gate/notice.js'
import { addCleanNote, addConsent, addTerms } from '../../src/store/vault/consent.js'
import {
  addCount,
  addOffer,
  addSealedLink,
  addSealedRecord,
  addStatements,
  addWrap,
} from '../../src/store/vault/vault.js'
import type { Hand } from '../../src/store/version.js'
import { anActor, aTranscript } from './specimen.js'

/** What leaves, and what is known of it since. */
export const fillGate = async (tx: Tx, hand: Hand, edition: EditionId): Promise<void> => {
  const sha256 = '0'.repeat(64)
  const bundle = { sha256, dossier: idOf('dossier', 'd1'), number: 1, seed: 's', claims: [], files: [] }
  await addBundle(tx, hand, bundle)
  await addApproval(tx, { ...hand, member: idOf('member', 'second') }, sha256)
  await addAnswers(tx, hand, bundle.dossier, 'source_s1', NO_ANSWERS)
  await addLabels(tx, hand, edition, [{ source: 'source_s1', label: 'country.-.-.-', beside: [] }])
  await addSettings(tx, hand, GATE_SETTINGS, 'to be safe')
  const why = { en: 'There is no channel.', ko: null }
  const never = { channel: null, asked: null, deadline: null, review: null, says: null, why }
  await addReply(tx, hand, { ...never, id: 'reply_1', actor: anActor().id, outcome: 'no-channel', claims: [] })
  const said = { claim: null, was: null, is: null, why, severity: 'small', channels: null } as const
  await addNotice(tx, hand, { ...said, id: 'notice_1', edition, kind: 'editors-note' })
  await addWithdrawal(tx, hand, { id: 'withdrawal_1', edition, class: 'danger-to-person' })
  await addDecision(tx, { ...hand, member: idOf('member', 'second') }, 'withdrawal_1', 'stays-hidden')
  const where = { url: 'https://example.org/1', day: '2026-01-05', headline: 'One', language: 'en' }
  await addAddress(tx, hand, { id: 'address_1', edition, ...where })
}

/** What is sealed, as ciphertext of nothing, and what was agreed for a clean note. */
export const fillVault = async (tx: Tx, hand: Hand): Promise<void> => {
  const { archive } = hand
  const [sha256, bytes] = ['2'.repeat(64), new Uint8Array([1])]
  await addStatements(tx, archive, [{ number: 1, body: '{}', sha256 }])
  await addSealedRecord(tx, archive, { record: 'r', rev: 1, compartment: '1', epoch: 1, bytes, sha256 })
  await addSealedLink(tx, archive, { link: 'l', bytes, sha256 })
  await addWrap(tx, archive, { compartment: '1', epoch: 1, keeper: 'member_keeper', bytes })
  await addOffer(tx, archive, 'o', '{}')
  await addCount(tx, archive, { number: 1, attestations: ['attestation_a1'], independent: 1, direct: 0 })
  await addScan(tx, hand, '0'.repeat(64), { statement: 1, attestations: [], hits: 0, looked: 0, under: 0 })
  const transcript = aTranscript().id
  await addCleanNote(tx, hand, { transcript, raw: 'r', commitment: sha256 })
  const terms = { release: 'print', embargo: null, languages: null, audiences: null, start: null, end: null } as const
  await addTerms(tx, hand, { ...terms, id: 'terms_1', transcript })
  const yes = { use: 'publish', is: 'given', on: '2026-01-05', how: 'by voice' } as const
  await addConsent(tx, hand, { ...yes, id: 'consent_1', transcript })
}
