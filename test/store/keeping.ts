import { idOf } from '../../src/record/id.js'
import { addCompartment, addGrant, confine } from '../../src/store/access/compartment.js'
import { keepMember } from '../../src/store/access/member.js'
import { addSeen } from '../../src/store/custody/opening.js'
import { addPurge, addPurgeRequest, addPurgeSearch } from '../../src/store/custody/purge.js'
import type { Tx } from '../../src/store/database.js'
import { addCheckpoint, addCosignature, addStamp } from '../../src/store/log/checkpoint.js'
import { addLeaves } from '../../src/store/log/leaf.js'
import { addTiles } from '../../src/store/log/tile.js'
import { addReports } from '../../src/store/report.js'
import { addSavedSearch } from '../../src/store/search/saved.js'
import { addSettlement } from '../../src/store/settlement.js'
import { addStatements } from '../../src/store/vault/vault.js'
import type { Hand } from '../../src/store/version.js'
import { aReport } from './specimen.js'

/** Who belongs, what is closed to others, what they keep and settled. */
export const fillAccess = async (tx: Tx, hand: Hand): Promise<void> => {
  await keepMember(tx, hand, { id: idOf('member', 'second'), name: 'Second', roles: ['editor'], state: 'active' })
  const compartment = idOf('compartment', 'k1')
  await addCompartment(tx, hand, { id: compartment, name: 'Northern desk' })
  await addGrant(tx, hand, { id: idOf('grant', 'g1'), compartment, holder: 'member_keeper' })
  await addReports(tx, hand, [aReport('closed')])
  await confine(tx, hand, idOf('report', 'closed'), compartment)
  await addSavedSearch(tx, hand, { id: idOf('search', 's1'), name: 'Orders', address: '/search?q=order' })
  const pair = { en: idOf('report', 'r1'), ko: idOf('report', 'r2') }
  const word = {
    pair,
    en: idOf('draft', 'a'),
    ko: idOf('draft', 'b'),
    field: 'modality',
    reason: 'as printed',
  } as const
  await addSettlement(tx, hand, { ...word, id: idOf('settlement', 'w1'), follows: 'en' })
}

/** What the log signed and what others signed under it. */
export const fillLog = async (tx: Tx, { archive, at }: Hand): Promise<void> => {
  const log = 'internal'
  await addLeaves(tx, archive, log, [{ leaf: 0, journal: 1, id: null, entry: 'x', salt: new Uint8Array(32) }])
  await addTiles(tx, archive, log, [{ level: 0, number: 0, hashes: new Uint8Array(8_192) }])
  await addCheckpoint(tx, archive, log, { size: 1, note: 'signed', at })
  await addCosignature(tx, archive, log, 1, '— witness x', at)
  await addStamp(tx, archive, log, { size: 1, request: new Uint8Array([1]), reply: null, at })
}

/** What was erased and sought afterwards, and an opening that another saw. */
export const fillCustody = async (tx: Tx, hand: Hand): Promise<void> => {
  const second = { ...hand, member: idOf('member', 'second') }
  const subject = idOf('report', 'r2')
  const request = idOf('purge', 'p1')
  await addPurgeRequest(tx, hand, { id: request, subject, reason: 'contact' })
  await addPurge(tx, second, { request, subject, state: 'erased', things: [subject], lines: [] })
  await addPurgeSearch(tx, second, { request, subject }, { found: [], files: 0, log: 'kept', server: 'here' })
  const opened = { does: { act: 'opened', compartment: '1', member: hand.member, day: '2026-01-05' } }
  await addStatements(tx, hand.archive, [{ number: 2, body: JSON.stringify(opened), sha256: '3'.repeat(64) }])
  await addSeen(tx, second, [2])
}
