import type { MemberId } from '../../record/id.js'
import { readPassphrase, type Member, type MemberCard } from '../../record/member.js'
import { refuse } from '../../record/refusal.js'
import { askForKnown, readKnown, type Place } from '../../seal/passkey.js'
import { isGuessedFirst } from '../../seal/guessed.js'
import { keepPassphrase, openUnder, sealUnder, tryPassphrase } from '../../seal/passphrase.js'
import { authenticatorAddress, base32Of, newRecoveryCode, plainCode, secretFor, stepOf } from '../../seal/totp.js'
import { digestOf } from '../../seal/token.js'
import {
  addChallenge,
  countAttempt,
  findCredential,
  findPasskey,
  forgetAttempts,
  keepCodes,
  keepCredential,
  markPasskey,
  memberInvited,
  spendChallenge,
  spendCode,
  spendInvitation,
  spendStep,
} from '../../store/access/credential.js'
import { findMember, keepMember, memberNamed } from '../../store/access/member.js'
import { endSessionsOf } from '../../store/access/session.js'
import { ofNoArchive, type Tx } from '../../store/database.js'
import { addJournalLine } from '../../store/journal.js'
import type { Desk } from '../act.js'
import { HOUSE, inHouse, openSession } from './session.js'

const TRIES = 5
const WAIT_MINUTES = 15
const CHALLENGE_MINUTES = 5
const CODES = 10

const before = (at: string, minutes: number): string => new Date(Date.parse(at) - minutes * 60_000).toISOString()

/** Counts a try for a name, whether it is anybody's or not, before anything is compared. Refuses `sign-in-refused`. */
const countTry = async (desk: Desk, name: string): Promise<string> => {
  const digest = digestOf(`try\n${name.toLowerCase()}`)
  const at = desk.now()
  // Each try waits for the one before it and then sees it: a burst of tries counts as what it is.
  const tries = await ofNoArchive(desk.sql, (tx) => countAttempt(tx, digest, at, before(at, WAIT_MINUTES)))
  return tries > TRIES ? refuse('sign-in-refused') : digest
}

const isCodeOf = async (tx: Tx, member: MemberId, secret: Uint8Array, code: string, at: string): Promise<boolean> => {
  const typed = plainCode(code)
  if (!/^\d{6}$/.test(typed)) return spendCode(tx, member, digestOf(typed))
  const step = stepOf(secret, typed, at)
  return step !== null && spendStep(tx, member, step)
}

export type Given = { readonly name: string; readonly passphrase: string; readonly code: string }

/** Whose name, passphrase and code these are. Each answer of no takes as long as any other and says the same. */
const proven = async (desk: Desk, given: Given): Promise<MemberCard> => {
  const name = given.name.normalize('NFKC').trim()
  const digest = await countTry(desk, name)
  const { card, held } = await inHouse(desk, 'read only', async (tx) => {
    const like = await memberNamed(tx, HOUSE.id, name)
    // Tries are counted for a name as it is written small here; a letter that only the database writes so is no other try.
    const found = like?.name.toLowerCase() === name.toLowerCase() ? like : null
    return { card: found, held: found && (await findCredential(tx, found.id)) }
  })
  const { isRight, key } = await tryPassphrase(given.passphrase.normalize('NFC'), held?.passphrase ?? null)
  const secret = held && isRight ? openUnder(key, held.second) : null
  return inHouse(desk, 'read write', async (tx) => {
    const isThere = card !== null && card.state === 'active' && secret !== null
    if (!isThere || !(await isCodeOf(tx, card.id, secret, given.code, desk.now()))) return refuse('sign-in-refused')
    await forgetAttempts(tx, digest)
    return card
  })
}

/** Signs in with a name, a passphrase and a code of the authenticator or a recovery code. Refuses `sign-in-refused`. */
export const signIn = async (desk: Desk, given: Given, device: string): Promise<string> => {
  const { id } = await proven(desk, given)
  return inHouse(desk, 'read write', (tx) => openSession(tx, id, 'passphrase', device, desk.now()))
}

/** Whether a member proves who they are, as at sign-in. Refuses `sign-in-refused`. */
export const proveWithPassphrase = async (desk: Desk, member: Member, given: Omit<Given, 'name'>): Promise<void> => {
  const { id } = await proven(desk, { ...given, name: member.name })
  if (id !== member.id) refuse('sign-in-refused')
}

/** What a passkey is asked; anybody may ask, and learns nothing of who is a member. */
export const askPasskey = async (desk: Desk, place: Place): Promise<{ readonly [name: string]: unknown }> => {
  const question = await askForKnown(place)
  await keepQuestion(desk, question.challenge)
  return question
}

export const keepQuestion = (desk: Desk, challenge: string): Promise<void> => {
  const at = desk.now()
  return inHouse(desk, 'read write', (tx) => addChallenge(tx, digestOf(challenge), at, before(at, CHALLENGE_MINUTES)))
}

/** Whether a question was asked in the last five minutes; it is answered once. */
export const wasAsked =
  (desk: Desk) =>
  (challenge: string): Promise<boolean> =>
    inHouse(desk, 'read write', (tx) => spendChallenge(tx, digestOf(challenge), before(desk.now(), CHALLENGE_MINUTES)))

/** Whose passkey answered. Refuses `sign-in-refused` for any answer that is not right. */
export const provenByPasskey = async (desk: Desk, place: Place, answer: unknown): Promise<MemberCard> => {
  const id = String((answer as { id?: unknown } | null)?.id ?? '').slice(0, 1400)
  const { key, card } = await inHouse(desk, 'read only', async (tx) => {
    const found = await findPasskey(tx, id)
    return { key: found, card: found && (await findMember(tx, HOUSE.id, found.member)) }
  })
  if (!key || !card || card.state !== 'active') return refuse('sign-in-refused')
  const counter = await readKnown(place, answer, key, wasAsked(desk))
  if (counter === null) return refuse('sign-in-refused')
  await inHouse(desk, 'read write', (tx) => markPasskey(tx, key.id, counter, desk.now()))
  return card
}

export const signInByPasskey = async (desk: Desk, place: Place, answer: unknown, device: string): Promise<string> => {
  const { id } = await provenByPasskey(desk, place, answer)
  return inHouse(desk, 'read write', (tx) => openSession(tx, id, 'passkey', device, desk.now()))
}

/** A second factor to set up: its secret as an authenticator reads it, the same each time for one seed. */
export type SecondFactor = { readonly secret: string; readonly address: string }

export const secondFactorFor = (seed: string, name: string): SecondFactor => {
  const secret = secretFor(seed)
  return { secret: base32Of(secret), address: authenticatorAddress(secret, name) }
}

/** Keeps what a member will sign in with and gives recovery codes, shown once. Refuses what does not fit, and `code-wrong`. */
export const keepFactors = async (
  desk: Desk,
  member: { readonly id: MemberId; readonly name: string },
  seed: string,
  given: { readonly passphrase: string; readonly code: string },
): Promise<{ readonly keep: (tx: Tx) => Promise<readonly string[]> }> => {
  const passphrase = readPassphrase(given.passphrase, member.name)
  if (isGuessedFirst(passphrase)) refuse('passphrase-common')
  const secret = secretFor(seed)
  const step = stepOf(secret, plainCode(given.code), desk.now()) ?? refuse('code-wrong')
  const { kept, key } = await keepPassphrase(passphrase)
  const codes = Array.from({ length: CODES }, newRecoveryCode)
  return {
    keep: async (tx) => {
      const at = desk.now()
      await keepCredential(tx, member.id, { passphrase: kept, second: sealUnder(key, secret), lastStep: step }, at)
      await keepCodes(tx, member.id, codes.map(plainCode).map(digestOf), at)
      return codes
    },
  }
}

/** Whom an invitation is for, and the second factor to set up. Refuses `invitation-ended`. */
export const showInvitation = async (
  desk: Desk,
  token: string,
): Promise<{ readonly member: MemberCard; readonly second: SecondFactor }> => {
  const member = await inHouse(desk, 'read only', async (tx) => {
    const id = await memberInvited(tx, digestOf(token), desk.now())
    return id && findMember(tx, HOUSE.id, id)
  })
  if (!member || member.state === 'ended') return refuse('invitation-ended')
  return { member, second: secondFactorFor(token, member.name) }
}

/** Joins by an invitation: the passphrase and a first code are kept, the link is used up, the session opens. */
export const join = async (
  desk: Desk,
  token: string,
  given: { readonly passphrase: string; readonly code: string },
  device: string,
): Promise<{ readonly session: string; readonly codes: readonly string[] }> => {
  const { member } = await showInvitation(desk, token)
  const { keep } = await keepFactors(desk, member, token, given)
  return inHouse(desk, 'read write', async (tx) => {
    const at = desk.now()
    if ((await spendInvitation(tx, digestOf(token), at)) !== member.id) return refuse('invitation-ended')
    const hand = { archive: HOUSE.id, at, member: member.id }
    await endSessionsOf(tx, member.id, null)
    if (member.state === 'invited') await keepMember(tx, hand, { ...member, state: 'active' })
    const codes = await keep(tx)
    await addJournalLine(tx, hand, 'member.join', member.id, { id: member.id })
    return { session: await openSession(tx, member.id, 'passphrase', device, at), codes }
  })
}
