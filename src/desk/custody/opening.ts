import type { MemberId } from '../../record/id.js'
import { eyesMissing, type Opening } from '../../record/custody/opening.js'
import { refuse } from '../../record/refusal.js'
import { headOf } from '../../seal/directory.js'
import { membersOf } from '../../store/access/member.js'
import { addSeen, openingsOf } from '../../store/custody/opening.js'
import { statementsAfter } from '../../store/vault/vault.js'
import { HOUSE, inHouse } from '../access/session.js'
import { act, look, type Desk, type Scene, type Seat } from '../act.js'
import { directoryHere, statementOf } from '../vault/chain.js'

export type OpeningRow = Opening & { readonly missing: number }

const seenBy = async ({ tx, hand, member }: Scene): Promise<readonly Opening[]> =>
  openingsOf(tx, hand.archive, member.roles.includes('admin') ? null : member.id)

/** Who administers here. */
const adminsOf = (desk: Desk): Promise<readonly MemberId[]> =>
  inHouse(desk, 'read only', async (tx) =>
    (await membersOf(tx, HOUSE.id))
      .filter(({ state, roles }) => state === 'active' && roles.includes('admin'))
      .map(({ id }) => id),
  )

/** The chain is followed from its root first: an opening that was taken out of it is told, not left out. */
const openingsLook = look('vault.look', async (scene, _: null) => {
  const rows = await statementsAfter(scene.tx, scene.hand.archive, 0)
  if (rows.length === 0) return []
  const { head } = await directoryHere(scene)
  let prev = ''
  // What was followed before is held against the hashes again: each row names the one before it.
  for (const row of rows) {
    const statement = statementOf(row)
    const hash = headOf(statement)
    if (hash !== row.sha256 || statement.prev !== prev || statement.number !== row.number)
      return refuse('vault-altered', { why: 'hash', number: row.number })
    prev = hash
  }
  return prev === head ? seenBy(scene) : refuse('vault-altered', { why: 'pin', number: rows.length })
})

/** Openings of the compartments that one keeps, or of all for an administrator, and how many have yet to see each. */
export const listOpenings = async (desk: Desk, seat: Seat): Promise<readonly OpeningRow[]> => {
  const [openings, admins] = await Promise.all([openingsLook(desk, seat, null), adminsOf(desk)])
  return openings.map((one) => ({ ...one, missing: eyesMissing(one, admins) }))
}

/** Says that one has seen openings by others. Refuses `not-found` for any other, one's own too. */
export const seeOpenings = act('vault.see', async (scene, numbers: readonly number[]) => {
  const { tx, hand, member } = scene
  if (numbers.length === 0) return refuse('field-missing', { field: 'number' })
  const held = await seenBy(scene)
  for (const number of numbers)
    if (!held.some((one) => one.number === number && one.member !== member.id))
      return refuse('not-found', { id: `statement ${number}` })
  await addSeen(tx, hand, numbers)
  return { id: `statement ${numbers[0]}`, seen: [...numbers] }
})
