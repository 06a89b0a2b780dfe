import { givesAway, type CheckId, type CheckRequest } from '../record/check.js'
import type { ClaimId } from '../record/id.js'
import { isDay } from '../record/time/day.js'
import { refuse } from '../record/refusal.js'
import { addCheck, checksOf, findCheck, supersedeCheck } from '../store/check.js'
import { findClaim } from '../store/claim.js'
import { act, look } from './act.js'
import { attest, type AttestInput } from './attest.js'

export type CheckInput = {
  readonly claim: ClaimId
  readonly question: string
  readonly language: string
  /** A handle or a general word, never a name. */
  readonly whom: string
  /** ISO day. */
  readonly askedOn: string
  readonly note: string | null
}

/**
 * Asks another source an open question about a claim. Refuses `question-gives-away` where it repeats what was said, in
 * either language or in the words as read.
 */
export const askCheck = act('check.ask', async (scene, input: CheckInput) => {
  const { tx, hand, newId } = scene
  const claim = (await findClaim(tx, hand.archive, input.claim)) ?? refuse('not-found', { id: input.claim })
  const question = input.question.trim() || refuse('field-missing', { field: 'question' })
  const whom = input.whom.trim() || refuse('field-missing', { field: 'whom' })
  if (!isDay(input.askedOn)) return refuse('date-impossible', { date: input.askedOn.slice(0, 40) })
  const words = claim.words.held ? claim.words.passage.exact : (claim.words.asRead ?? '')
  const told = givesAway(question, [claim.says.en ?? '', claim.says.ko ?? '', words])
  if (told !== null) return refuse('question-gives-away', { words: told })
  const id = newId('check')
  await addCheck(tx, hand, { ...input, id, question, whom, state: 'open', attestation: null })
  return { id, claim: claim.id }
})

/** The answer to a check becomes an attestation of the claim. Refuses `decided-already`, and what attesting refuses. */
export const answerCheck = act(
  'check.answer',
  async (scene, input: { readonly id: CheckId; readonly attestation: AttestInput }) => {
    const { tx, hand } = scene
    const check = (await findCheck(tx, hand.archive, input.id)) ?? refuse('not-found', { id: input.id })
    if (check.state !== 'open') return refuse('decided-already', { id: check.id })
    const claim = (await findClaim(tx, hand.archive, check.claim)) ?? refuse('not-found', { id: check.claim })
    const attestation = await attest(scene, claim, input.attestation, false)
    const next: CheckRequest = { ...check, state: 'answered', attestation: attestation.id }
    if (!(await supersedeCheck(tx, hand, next))) return refuse('version-closed', { id: check.id })
    return { id: check.id, claim: claim.id, attestation: attestation.id }
  },
)

/** Closes a check that nobody answered; that is an answer too, and is kept. */
export const closeCheck = act(
  'check.close',
  async ({ tx, hand }, input: { readonly id: CheckId; readonly note: string | null }) => {
    const check = (await findCheck(tx, hand.archive, input.id)) ?? refuse('not-found', { id: input.id })
    if (check.state !== 'open') return refuse('decided-already', { id: check.id })
    const next: CheckRequest = { ...check, state: 'closed', note: input.note ?? check.note }
    if (!(await supersedeCheck(tx, hand, next))) return refuse('version-closed', { id: check.id })
    return { id: check.id, claim: check.claim }
  },
)

/** What the one who is asked may see: the question, its language and its day; nothing of the claim. */
export type OpenQuestion = Pick<CheckRequest, 'id' | 'question' | 'language' | 'whom' | 'askedOn' | 'state'>

export const showQuestion = look('check.look', async ({ tx, hand }, id: CheckId): Promise<OpenQuestion> => {
  const check = (await findCheck(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const { question, language, whom, askedOn, state } = check
  return { id: check.id, question, language, whom, askedOn, state }
})

export const listChecks = look(
  'check.look',
  async ({ tx, hand }, only: { readonly claim?: ClaimId; readonly state: CheckRequest['state'] | null }) =>
    checksOf(tx, hand.archive, only),
)
