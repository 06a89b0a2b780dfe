import { approveDossier, freezeDossier, publishDossier } from '../../../src/desk/gate/bundle.js'
import type { Seat } from '../../../src/desk/act.js'
import { printEdition } from '../../../src/press/edition.js'
import type { Edition } from '../../../src/record/dossier.js'
import { idOf, type DossierId } from '../../../src/record/id.js'
import type { Role } from '../../../src/record/member.js'
import { readArchive } from '../../../src/record/archive.js'
import { findMember, keepMember } from '../../../src/store/access/member.js'
import type { TestHouse } from '../../house.js'

/** The seat of a member who is really kept, with these roles. */
export const seatOf = async (house: TestHouse, name: string, ...roles: readonly Role[]): Promise<Seat> => {
  const id = idOf('member', name)
  if (!(await house.read((tx) => findMember(tx, 'own', id))))
    await house.write((tx, hand) => keepMember(tx, hand, { id, name, roles, state: 'active' }))
  return { member: { id, name, roles }, archive: readArchive('own') }
}

/** Freezes a dossier, has one other approve it, and publishes: what a desk of two does with open sources. */
export const publishWithOther = async (house: TestHouse, seat: Seat, id: DossierId): Promise<Edition> => {
  const { desk } = house
  const other = await seatOf(house, 'other', 'editor')
  const { sha256 } = await freezeDossier(desk, seat, { id, print: printEdition })
  await approveDossier(desk, other, { id, sha256, print: printEdition })
  return publishDossier(desk, seat, { id, print: printEdition })
}
