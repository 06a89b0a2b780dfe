import { askPurge } from '../../src/desk/custody/purge.js'
import { openDossier } from '../../src/desk/dossier.js'
import { addActors } from '../../src/store/place.js'
import { transcriptOfReport } from '../../src/store/report.js'
import { addCleanNote, addConsent, addTerms } from '../../src/store/vault/consent.js'
import { addStatements } from '../../src/store/vault/vault.js'
import type { TestHouse } from '../house.js'
import { seatOf } from '../desk/gate/publishing.js'
import { receive, stated } from '../desk/material.js'
import { anActor } from '../store/specimen.js'

/**
 * Fills what a furnished house leaves empty: a clean note with terms and consent, requests to erase, openings by another,
 * and a dossier at which the gate asks for much. Returns the addresses that then show something.
 */
export const keepMore = async (house: TestHouse): Promise<readonly string[]> => {
  const { desk } = house
  const [seat, other] = [house.seat('own'), await seatOf(house, 'Bo', 'keeper', 'editor')]
  const { id: note } = await receive(desk, seat, { kind: 'memo', outlet: null })
  await house.write((tx, hand) => addActors(tx, hand, [anActor('desk-look')]))
  const claim = await stated(desk, seat, note, {
    saysKo: '경비대에 지시가 내려갔다.',
    actors: [anActor('desk-look').id],
  })
  const { id: dossier } = await openDossier(desk, seat, {
    title: { en: 'At the river', ko: '강가에서' },
    items: [
      { kind: 'claim', claim },
      { kind: 'text', text: { en: 'Witness B confirmed it on 3 December.', ko: '목격자 B는 12월 3일이라고 했다.' } },
    ],
  })
  await house.write(async (tx, hand) => {
    const { id: transcript } = (await transcriptOfReport(tx, 'own', note)) ?? { id: 'transcript_none' as const }
    await addCleanNote(tx, hand, { transcript, raw: 'r', commitment: '2'.repeat(64) })
    const terms = { release: 'background', embargo: hand.at, languages: ['ko'], audiences: ['partner'] } as const
    await addTerms(tx, hand, { ...terms, id: 'terms_1', transcript, start: 0, end: 8 })
    await addTerms(tx, hand, { ...terms, id: 'terms_2', transcript, release: 'print', start: null, end: null })
    for (const is of ['given', 'withdrawn'] as const)
      await addConsent(tx, hand, {
        id: `consent_${is}`,
        transcript,
        use: 'publish',
        is,
        on: '2026-01-05',
        how: '전화로',
      })
    const says = [
      { act: 'compartment', compartment: '1', keepers: [seat.member.id, other.member.id] },
      { act: 'opened', compartment: '1', member: other.member.id, day: '2026-01-05' },
      { act: 'opened', compartment: '1', member: seat.member.id, day: '2026-01-05' },
    ]
    await addStatements(
      tx,
      'own',
      says.map((does, at) => ({ number: at + 1, body: JSON.stringify({ does }), sha256: String(at).repeat(64) })),
    )
  })
  await askPurge(desk, other, { subject: note, reason: 'contact' })
  await askPurge(desk, seat, { subject: claim, reason: 'law' })
  return [`/own/reports/${note}/terms`, '/own/purges', '/own/openings', '/own', `/own/dossiers/${dossier}`, '/own/gate']
}
