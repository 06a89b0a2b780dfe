import { answer, type Answer, type Question } from '../record/answer.js'
import type { ClaimCard, Named } from '../record/card.js'
import type { DirectiveId, PlaceId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { evidenceOf } from '../store/ask.js'
import { claimsByIds } from '../store/claim.js'
import { NOW } from '../record/time/day.js'
import { directiveTitles, topicsInstead } from '../store/directive.js'
import { placesOf } from '../store/place.js'
import { rootsOf } from '../store/ruling/sameness.js'
import { look, type Desk, type Scene, type Seat } from './act.js'
import { cardsOf, named } from './card.js'
import { directiveMeant, placeMeant } from './place.js'

/** An answer with everything that a reader needs beside it. */
export type AnswerSheet = {
  readonly question: Question
  readonly answer: Answer
  readonly place: Named<PlaceId>
  readonly names: ReadonlyMap<DirectiveId, Named<DirectiveId>>
  readonly claims: readonly ClaimCard[]
  readonly undated: readonly ClaimCard[]
  /** The topics on record, where no rule at all has the one that was asked about; else null. */
  readonly topics: readonly string[] | null
}

const evidence = async ({ tx, hand }: Scene, asked: Question) => {
  const roots = await rootsOf(tx, hand.archive)
  const question = { ...asked, place: roots.rootOf(asked.place) }
  const found = await evidenceOf(tx, hand.archive, question, roots)
  if (found !== null) return { found, question }
  const isThere = (await placesOf(tx, hand.archive, [question.place])).length > 0
  return refuse('not-found', { id: isThere && 'directive' in question.asks ? question.asks.directive : question.place })
}

const judgeOf = ({ found, question }: Awaited<ReturnType<typeof evidence>>): Answer => answer(found, question)

const bare = look('claim.look', async (scene, question: Question): Promise<Answer> =>
  judgeOf(await evidence(scene, question)),
)

const whole = look('claim.look', async (scene, asked: Question): Promise<AnswerSheet> => {
  const { tx, hand } = scene
  const { found: known, question } = await evidence(scene, asked)
  const found = answer(known, question)
  const [place] = await placesOf(tx, hand.archive, [question.place])
  const titles = await directiveTitles(
    tx,
    hand.archive,
    known.directives.map(({ id }) => id),
  )
  return {
    question,
    answer: found,
    place: named(question.place, new Map(place ? [[place.id, place.display]] : [])),
    names: new Map([...titles].map(([id, name]) => [id, { id, name }])),
    claims: await cardsOf(scene, await claimsByIds(tx, hand.archive, found.claims)),
    undated: await cardsOf(scene, await claimsByIds(tx, hand.archive, found.undated)),
    topics:
      'topic' in question.asks && known.directives.length === 0
        ? await topicsInstead(tx, hand.archive, question.asks.topic)
        : null,
  }
})

/** A question has its own day of knowledge, so the seat's is left aside; the instant of recording is the seat's. */
const seatOf = (seat: Seat): Seat => ({ ...seat, from: { ...NOW, recorded: seat.from?.recorded ?? null } })

/**
 * What was the rule at a place on a day, as published by another day and as recorded at the seat's instant, and from how
 * many independent origins. Refuses `not-found` for a place or directive that the archive does not have.
 */
export const askRecord = (desk: Desk, seat: Seat, question: Question): Promise<AnswerSheet> =>
  whole(desk, seatOf(seat), question)

/** What a question's place and directive mean as they were typed: by id, or by a name in any spelling. */
export const askedFor = look(
  'claim.look',
  async (scene, typed: { readonly place: string | null; readonly directive: string | null }) => ({
    place: typed.place === null ? null : await placeMeant(scene, typed.place),
    directive: typed.directive === null ? null : await directiveMeant(scene, typed.directive),
  }),
)

/** The answer alone, without the claims' own pages. */
export const answerOf = (desk: Desk, seat: Seat, question: Question): Promise<Answer> =>
  bare(desk, seatOf(seat), question)

/** One answer of many over the same evidence, by the day asked about and the day of knowledge. */
export type Square = {
  readonly days: readonly string[]
  readonly knowns: readonly string[]
  readonly cells: readonly { readonly on: string; readonly known: string; readonly state: Answer['state'] }[]
}

/** At most so many days on either axis; where there are more, they are taken evenly, the asked one among them. */
const SIDE = 10

const spread = (days: readonly string[], asked: string): readonly string[] => {
  const sorted = [...new Set(days)].sort()
  if (sorted.length <= SIDE) return sorted
  const at = (index: number) => sorted[Math.round((index * (sorted.length - 1)) / (SIDE - 2))] ?? asked
  return [...new Set([...Array.from({ length: SIDE - 1 }, (_, index) => at(index)), asked])].sort()
}

/**
 * How an answer moved over both axes: asked again on each day on which something begins or ends, as published by each day
 * on which something came out.
 */
const square = look('claim.look', async (scene, put: Question): Promise<Square> => {
  const { found: known, question } = await evidence(scene, put)
  const { asks } = question
  const asked = known.directives.filter((one) =>
    'directive' in asks ? one.id === asks.directive : one.topic === asks.topic,
  )
  const events = asked.flatMap((one) => one.events)
  const bounds = events.flatMap(({ when }) => [when.earliestStart, when.latestStart, when.earliestEnd, when.latestEnd])
  const out = events.flatMap((event) => event.claims.map((id) => known.claims.get(id)?.knownOn ?? null))
  const isDay = (day: string | null): day is string => day !== null
  const days = spread([...bounds.filter(isDay), question.on], question.on)
  const knowns = spread([...out.filter(isDay), question.known], question.known)
  const cells = knowns.flatMap((by) =>
    days.map((on) => ({ on, known: by, state: answer(known, { ...question, on, known: by }).state })),
  )
  return { days, knowns, cells }
})

export const squareOf = (desk: Desk, seat: Seat, question: Question): Promise<Square> =>
  square(desk, seatOf(seat), question)
