import type { Id } from '../../record/id.js'
import {
  isPurgeable,
  PURGE_REASONS,
  spilledWords,
  WORDS_MOST,
  type PurgeCard,
  type PurgeId,
  type SpillSearch,
} from '../../record/custody/purge.js'
import { refuse } from '../../record/refusal.js'
import {
  addPurge,
  addPurgeRequest,
  addPurgeSearch,
  dropUnsentWith,
  eraseFor,
  purgesOf,
  unnamedOriginals,
} from '../../store/custody/purge.js'
import { hasEntry } from '../../store/version.js'
import { act, look, type Desk, type Scene, type Seat } from '../act.js'
import { sealJournal } from '../log/seal.js'

/** Asks for a record to be erased, with a reason of a closed list. Refuses `choice-unknown`, `not-found`. */
export const askPurge = act(
  'purge.ask',
  async ({ tx, hand, newId }, input: { readonly subject: string; readonly reason: string }) => {
    const { subject } = input
    if (!isPurgeable(subject)) return refuse('choice-unknown', { field: 'thing', value: subject.slice(0, 60) })
    const reason =
      PURGE_REASONS.find((one) => one === input.reason) ??
      refuse('choice-unknown', { field: 'reason', value: input.reason.slice(0, 60) })
    if (!(await hasEntry(tx, hand.archive, subject))) return refuse('not-found', { id: subject })
    const id = newId('purge')
    await addPurgeRequest(tx, hand, { id, subject, reason })
    return { id, subject, reason }
  },
)

/** A request of another member's that nobody decided. Refuses `not-found`, `decided-already`, `second-member`. */
const openRequest = async ({ tx, hand, member }: Scene, id: PurgeId, isOwnToo: boolean): Promise<PurgeCard> => {
  const [card] = await purgesOf(tx, hand.archive, id)
  if (!card) return refuse('not-found', { id })
  if (card.end !== null) return refuse('decided-already', { id })
  return card.member === member.id && !isOwnToo ? refuse('second-member', { first: card.member }) : card
}

/** The words as typed, for one search and one only: they are kept nowhere. Refuses `words-unfit`. */
const wordsIn = (typed: string): readonly string[] => spilledWords(typed) ?? refuse('words-unfit', { most: WORDS_MOST })

const erase = act(
  'purge.confirm',
  async (scene, input: { readonly id: PurgeId; readonly words: readonly string[]; readonly desk: Desk }) => {
    const { tx, hand, originals } = scene
    const { id, subject } = await openRequest(scene, input.id, false)
    const erased = await eraseFor(tx, hand, id, input.words)
    if ('absent' in erased) return refuse('words-absent', { count: erased.absent })
    await addPurge(tx, hand, {
      ...{ request: id, subject, state: 'erased' },
      things: erased.things,
      lines: erased.lines,
    })
    await dropUnsentWith(tx, hand.archive, input.words)
    scene.later(async () => {
      for (const sha256 of await unnamedOriginals(input.desk.sql, erased)) await originals.drop(sha256)
    })
    return { id, subject, lines: erased.lines }
  },
)

const assertOpen = look('purge.confirm', async (scene, id: PurgeId) => {
  await openRequest(scene, id, false)
})

/** Keeps what a search found: places, never words. */
const keepSearch = act(
  'purge.search',
  async ({ tx, hand }, input: { readonly id: PurgeId; readonly search: SpillSearch }) => {
    const [card] = await purgesOf(tx, hand.archive, input.id)
    if (!card) return refuse('not-found', { id: input.id })
    await addPurgeSearch(tx, hand, { request: card.id, subject: card.subject }, input.search)
    return { id: card.id }
  },
)

/** Cleans the database's files and looks for the words everywhere. Null where this house has no files of its own. */
const searchAfter = async (
  desk: Desk,
  seat: Seat,
  id: PurgeId,
  words: readonly string[],
): Promise<SpillSearch | null> => {
  const search = (await desk.scour?.(words, seat.member.id)) ?? null
  if (search) await keepSearch(desk, seat, { id, search })
  return search
}

/**
 * Erases what another member asked to erase, and looks for the words afterwards: in every row, every original, the
 * database's files and log. Refuses `second-member`, `decided-already`, `words-absent`, `proof-old`.
 */
export const confirmPurge = async (
  desk: Desk,
  seat: Seat,
  input: { readonly id: PurgeId; readonly words: string },
): Promise<{ readonly id: PurgeId; readonly subject: Id; readonly search: SpillSearch | null }> => {
  await assertOpen(desk, seat, input.id)
  const words = wordsIn(input.words)
  // What is to be erased gets its leaf first, so that the log commits to what was there.
  await sealJournal(desk, seat.archive.id)
  const { id, subject } = await erase(desk, seat, { id: input.id, words, desk })
  await sealJournal(desk, seat.archive.id)
  return { id, subject, search: await searchAfter(desk, seat, id, words) }
}

const erasedRequest = look('purge.search', async ({ tx, hand }, id: PurgeId) => {
  const [card] = await purgesOf(tx, hand.archive, id)
  return card?.end?.state === 'erased' ? id : refuse('not-found', { id })
})

/** Looks for the words of a spill once more, at any later time. Refuses `not-found`. */
export const searchSpill = async (
  desk: Desk,
  seat: Seat,
  input: { readonly id: PurgeId; readonly words: string },
): Promise<{ readonly id: PurgeId; readonly search: SpillSearch | null }> => {
  const words = wordsIn(input.words)
  const id = await erasedRequest(desk, seat, input.id)
  return { id, search: await searchAfter(desk, seat, id, words) }
}

/** Says no to a request, one's own too. Refuses `decided-already`. */
export const declinePurge = act('purge.decline', async (scene, id: PurgeId) => {
  const { tx, hand } = scene
  const { subject } = await openRequest(scene, id, true)
  await addPurge(tx, hand, { request: id, subject, state: 'declined', things: [], lines: [] })
  return { id }
})

/** Every request and what became of it; with an id, that one. */
export const listPurges = look('purge.look', async ({ tx, hand }, id: PurgeId | null) => purgesOf(tx, hand.archive, id))
