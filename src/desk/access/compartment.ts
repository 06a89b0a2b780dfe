import { CONFINABLE, type Compartment, type CompartmentId, type CompartmentSheet } from '../../record/compartment.js'
import { isId, type Id, type MemberId } from '../../record/id.js'
import { refuse } from '../../record/refusal.js'
import {
  addCompartment,
  addGrant,
  compartmentsOf,
  compartmentsWithout,
  confine,
  confinedFor,
  endGrants,
  holdersOf,
  release,
} from '../../store/access/compartment.js'
import { findMember, membersOf } from '../../store/access/member.js'
import { hasEntry } from '../../store/version.js'
import { act, look, type Desk, type Scene, type Seat } from '../act.js'
import { HOUSE, inHouse } from './session.js'

/** The compartment, held by whoever asks: others are told that there is none. Refuses `not-found`. */
const held = async ({ tx, hand, member }: Scene, id: CompartmentId): Promise<Compartment> =>
  (await compartmentsOf(tx, hand.archive, member.id)).find((one) => one.id === id) ?? refuse('not-found', { id })

/** Compartments of which nobody is here any more who holds them: an administrator may let somebody in. */
const orphaned = async ({ tx, hand, member }: Scene): Promise<readonly Compartment[]> => {
  if (!member.roles.includes('admin') || hand.archive !== HOUSE.id) return []
  const here = (await membersOf(tx, hand.archive)).filter(({ state }) => state === 'active')
  return compartmentsWithout(
    tx,
    hand.archive,
    here.map(({ id }) => id),
  )
}

/** Opens a compartment; whoever opens it holds it. */
export const openCompartment = act('compartment.open', async ({ tx, hand, newId, member }, name: string) => {
  const text = name.normalize('NFC').trim()
  if (text === '') return refuse('field-missing', { field: 'name' })
  if ([...text].length > 120) return refuse('field-too-long', { field: 'name', limit: 120 })
  const id = newId('compartment')
  await addCompartment(tx, hand, { id, name: text })
  await addGrant(tx, hand, { id: newId('grant'), compartment: id, holder: member.id })
  return { id }
})

type Grant = { readonly compartment: CompartmentId; readonly holder: MemberId }

const grantAct = act('compartment.grant', async (scene, { compartment, holder }: Grant) => {
  const { tx, hand, newId } = scene
  if (!(await orphaned(scene)).some(({ id }) => id === compartment)) await held(scene, compartment)
  if ((await holdersOf(tx, hand.archive, compartment)).includes(holder)) return { id: compartment, holder }
  await addGrant(tx, hand, { id: newId('grant'), compartment, holder })
  return { id: compartment, holder }
})

/** Lets another member into a compartment; only who holds it can. Refuses `not-found`. */
export const grantCompartment = async (desk: Desk, seat: Seat, grant: Grant) => {
  const card = await inHouse(desk, 'read only', (tx) => findMember(tx, HOUSE.id, grant.holder))
  if (!card || card.state === 'ended') return refuse('not-found', { id: grant.holder })
  return grantAct(desk, seat, grant)
}

/** Ends what a member holds of a compartment, at once. Refuses `last-holder`: what nobody may see is lost. */
export const revokeCompartment = act('compartment.revoke', async (scene, { compartment, holder }: Grant) => {
  const { tx, hand } = scene
  await held(scene, compartment)
  const others = (await holdersOf(tx, hand.archive, compartment)).filter((one) => one !== holder)
  if (others.length === 0) return refuse('last-holder')
  await endGrants(tx, hand, holder, compartment)
  return { id: compartment, holder }
})

type Placing = { readonly compartment: CompartmentId; readonly thing: Id }

/** Puts a thing into a compartment, with everything that rests on it now and later. Refuses `not-found`, `choice-unknown`. */
export const confineThing = act('compartment.confine', async (scene, { compartment, thing }: Placing) => {
  const { tx, hand } = scene
  await held(scene, compartment)
  if (!CONFINABLE.some((noun) => isId(noun, thing))) return refuse('choice-unknown', { field: 'thing', value: thing })
  if (!(await hasEntry(tx, hand.archive, thing))) return refuse('not-found', { id: thing })
  return { id: thing, compartment, things: await confine(tx, hand, thing, compartment) }
})

/** Takes a thing out of a compartment. Refuses `not-found` where it was not put there by itself. */
export const releaseThing = act('compartment.release', async (scene, { compartment, thing }: Placing) => {
  const { tx, hand } = scene
  await held(scene, compartment)
  const things = await release(tx, hand, thing, compartment)
  return things === 0 ? refuse('not-found', { id: thing }) : { id: thing, compartment, things }
})

/** The compartments that a member holds in this archive, and what was put into each. */
export const listCompartments = look(
  'compartment.look',
  async (scene, _: null): Promise<readonly CompartmentSheet[]> => {
    const { tx, hand, member } = scene
    const confined = await confinedFor(tx, hand.archive, member.id)
    const sheets: CompartmentSheet[] = []
    const orphans = await orphaned(scene)
    for (const one of [...(await compartmentsOf(tx, hand.archive, member.id)), ...orphans])
      sheets.push({
        ...one,
        holders: await holdersOf(tx, hand.archive, one.id),
        roots: confined
          .filter(({ compartment }) => compartment === one.id)
          .map(({ root, born, things }) => ({ id: root, born, things })),
      })
    return sheets
  },
)
