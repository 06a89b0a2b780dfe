import type { Member } from '../../record/member.js'
import { refuse } from '../../record/refusal.js'
import { askForNew, readNew, type Place } from '../../seal/passkey.js'
import {
  addPasskey,
  codesLeft,
  dropPasskey,
  findCredential,
  passkeysOf,
  type Passkey,
} from '../../store/access/credential.js'
import { endSessionById, endSessionsOf, markProved, sessionsOf, type Session } from '../../store/access/session.js'
import type { Tx } from '../../store/database.js'
import { act, look, type Desk, type Seat } from '../act.js'
import { HOUSE, inHouse, type Guest } from './session.js'
import {
  keepFactors,
  keepQuestion,
  proveWithPassphrase,
  provenByPasskey,
  secondFactorFor,
  wasAsked,
  type SecondFactor,
} from './signin.js'

const atHome = (seat: Seat): Seat => ({ ...seat, archive: HOUSE })

export type AccountSheet = {
  readonly member: Member
  readonly hasPassphrase: boolean
  readonly codesLeft: number
  readonly passkeys: readonly Omit<Passkey, 'publicKey' | 'counter'>[]
  readonly sessions: readonly Session[]
  /** What to set up where the passphrase and second factor are chosen anew. */
  readonly second: SecondFactor
}

/** The seed of the next second factor: it stays while the form is open and changes once it was kept. */
const seedOf = (token: string, changed: string | null): string => `${token}\n${changed ?? ''}`

const sheetAct = look('account.look', async ({ tx, hand, member }, token: string): Promise<AccountSheet> => {
  const [held, left, keys, sessions] = [
    await findCredential(tx, member.id),
    await codesLeft(tx, member.id),
    await passkeysOf(tx, member.id),
    await sessionsOf(tx, member.id, hand.at),
  ]
  return {
    member,
    hasPassphrase: held !== null,
    codesLeft: left,
    passkeys: keys.map(({ publicKey: _, counter: __, ...shown }) => shown),
    sessions,
    second: secondFactorFor(seedOf(token, held?.changed ?? null), member.name),
  }
})

/** How a member signs in, and from where they have. */
export const showAccount = (desk: Desk, seat: Seat, token: string): Promise<AccountSheet> =>
  sheetAct(desk, atHome(seat), token)

const changeAct = act(
  'account.change',
  async ({ tx, hand, member }, does: (tx: Tx, at: string) => Promise<string>) => ({
    id: member.id,
    changed: await does(tx, hand.at),
  }),
)

/**
 * Chooses a passphrase and second factor anew; the other sessions end. Returns new recovery codes, shown once. Refuses
 * `passphrase-unfit`, `code-wrong`.
 */
export const changeFactors = async (
  desk: Desk,
  seat: Seat,
  given: { readonly token: string; readonly session: string; readonly passphrase: string; readonly code: string },
): Promise<readonly string[]> => {
  const { member } = seat
  const held = await inHouse(desk, 'read only', (tx) => findCredential(tx, member.id))
  const { keep } = await keepFactors(desk, member, seedOf(given.token, held?.changed ?? null), given)
  let codes: readonly string[] = []
  await changeAct(desk, atHome(seat), async (tx, at) => {
    codes = await keep(tx)
    await endSessionsOf(tx, member.id, given.session)
    await markProved(tx, given.session, member.id, at)
    return 'passphrase'
  })
  return codes
}

/** What a browser is asked for a new passkey. */
export const askNewPasskey = async (
  desk: Desk,
  seat: Seat,
  place: Place,
): Promise<{ readonly [name: string]: unknown }> => {
  const held = await inHouse(desk, 'read only', (tx) => passkeysOf(tx, seat.member.id))
  const question = await askForNew(
    place,
    seat.member,
    held.map(({ id }) => id),
  )
  await keepQuestion(desk, question.challenge)
  return question
}

/** Keeps a new passkey. Refuses `sign-in-refused` for an answer that was not asked for. */
export const keepPasskey = async (
  desk: Desk,
  seat: Seat,
  place: Place,
  name: string,
  answer: unknown,
): Promise<void> => {
  const key = (await readNew(place, answer, wasAsked(desk))) ?? refuse('sign-in-refused')
  await changeAct(desk, atHome(seat), async (tx, at) => {
    await addPasskey(tx, {
      ...key,
      member: seat.member.id,
      name: name.normalize('NFC').trim().slice(0, 60) || '—',
      born: at,
    })
    return 'passkey'
  })
}

/** Takes a passkey away. Refuses `not-found` for another's. */
export const removePasskey = (desk: Desk, seat: Seat, id: string) =>
  changeAct(desk, atHome(seat), async (tx) =>
    (await dropPasskey(tx, seat.member.id, id)) ? 'passkey-removed' : refuse('not-found', { id: id.slice(0, 40) }),
  )

/** Ends one of one's own sessions. Refuses `not-found` for another's. */
export const endOwnSession = (desk: Desk, { member }: Seat, id: string): Promise<void> =>
  inHouse(desk, 'read write', async (tx) => {
    if (!(await endSessionById(tx, member.id, id))) refuse('not-found', { id: id.slice(0, 40) })
  })

/** Proves once more who one is: noted on the session for ten minutes. Refuses `sign-in-refused`. */
export const proveAgain = async (
  desk: Desk,
  { member, session }: Guest,
  given: { readonly passphrase: string; readonly code: string } | { readonly place: Place; readonly answer: unknown },
): Promise<void> => {
  if ('place' in given) {
    const { id } = await provenByPasskey(desk, given.place, given.answer)
    if (id !== member.id) refuse('sign-in-refused')
  } else await proveWithPassphrase(desk, member, given)
  await inHouse(desk, 'read write', (tx) => markProved(tx, session.id, member.id, desk.now()))
}
