import type { Seat } from '../desk/act.js'
import { askedFor, askRecord, squareOf } from '../desk/ask.js'
import { namesSuggested } from '../desk/place.js'
import { AskPage } from '../pages/ask.js'
import type { Choice } from '../pages/field.js'
import type { Frame } from '../pages/layout.js'
import { inLanguage } from '../record/bilingual.js'
import type { Question } from '../record/answer.js'
import type { Named } from '../record/card.js'
import { isDay } from '../record/time/day.js'
import { freePart } from '../record/id.js'
import { isRefusal, refuse, type Refusal } from '../record/refusal.js'
import { statusOf, type Answer } from './answer.js'
import { frameOf, pageOf } from './frame.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

const dayIn = (visit: Visit, name: string): string => {
  const day = visit.query.get(name)?.trim() ?? ''
  if (day === '') return refuse('field-missing', { field: name })
  return isDay(day) ? day : refuse('date-impossible', { date: day.slice(0, 40) })
}

const typedIn = (visit: Visit, name: string): string | null =>
  visit.query.get(name)?.normalize('NFC').trim().slice(0, 200) || null

type Meant = Awaited<ReturnType<typeof askedFor>>

/** The question, or null where a name that was typed may mean several things, or others. */
const questionIn = (visit: Visit, { place, directive }: Meant): Question | null => {
  const [on, known] = [dayIn(visit, 'on'), dayIn(visit, 'known')]
  const topic = typedIn(visit, 'topic')?.slice(0, 60)
  for (const [name, meant] of [
    ['place', place],
    ['directive', directive],
  ] as const)
    if (meant && meant.id === null && (visit.wantsJson || meant.choices.length === 0))
      return refuse('not-found', { id: (typedIn(visit, name) ?? '').slice(0, 80) })
  if (!place) return refuse('field-missing', { field: 'place' })
  if (place.id === null || (directive && directive.id === null)) return null
  const asks = directive?.id
    ? { directive: directive.id }
    : { topic: topic ?? refuse('field-missing', { field: 'topic' }) }
  return { place: place.id, on, known, asks }
}

/** Names to choose from, each by its own words; one that another bears too by its id. */
const choicesIn = (visit: Visit, all: readonly Named[]): readonly Choice[] => {
  const labels = all.map(({ id, name }) => ({ id, label: inLanguage(name, visit.language).text }))
  const many = new Map<string, number>()
  for (const { label } of labels) many.set(label, (many.get(label) ?? 0) + 1)
  const collator = new Intl.Collator(visit.language)
  return labels
    .map(({ id, label }) => ({ value: many.get(label) === 1 ? label : id, label }))
    .sort((a, b) => collator.compare(a.label, b.label))
}

/** Where several things may be meant: the same question with each. */
const meantIn = (visit: Visit, name: 'place' | 'directive', found: Meant[typeof name]): readonly Choice[] =>
  (found?.choices ?? []).map(({ id, name: said }) => {
    const asked = new URLSearchParams(visit.query)
    asked.set(name, id)
    return { value: `${visit.path}?${asked.toString()}`, label: inLanguage(said, visit.language).text }
  })

const NOTHING: Meant = { place: null, directive: null }

const ask = async (visit: Visit): Promise<Answer> => {
  const { desk, seat, query } = visit
  const isAsked = query.has('place')
  let refusal: Refusal | null = null
  const now: Seat = { member: seat.member, archive: seat.archive }
  const typed = { place: typedIn(visit, 'place'), directive: typedIn(visit, 'directive') }
  const meant = isAsked ? await askedFor(desk, now, typed) : NOTHING
  const found = isAsked
    ? await Promise.resolve()
        .then(() => {
          const question = questionIn(visit, meant)
          return question && askRecord(desk, seat, question)
        })
        .catch((thrown: unknown) => {
          if (!isRefusal(thrown) || visit.wantsJson) throw thrown
          refusal = thrown
          return null
        })
    : null
  if (visit.wantsJson && found) {
    const { state, directives, claims, undated } = found.answer
    const value = {
      state,
      directives: directives.map((one) => ({ ...one, id: freePart(one.id) })),
      claims: claims.map(freePart),
      undated: undated.map(freePart),
    }
    return { kind: 'json', value }
  }
  const suggested = await namesSuggested(desk, now, null)
  const { from: _, ...plain } = await frameOf(visit)
  const frame: Frame = { ...plain, from: { known: null, recorded: seat.from?.recorded ?? null } }
  const square = found && (await squareOf(desk, seat, found.question))
  const sheet = found &&
    square && {
      ...found,
      on: found.question.on,
      known: found.question.known,
      square: {
        ...square,
        href: (on: string, known: string) => {
          const asked = new URLSearchParams(query)
          asked.set('on', on)
          asked.set('known', known)
          return `${visit.path}?${asked.toString()}`
        },
      },
    }
  const directives = choicesIn(visit, suggested.directives)
  const places = choicesIn(visit, suggested.places)
  // An id that came in the address is shown as its name, where that name is its own.
  const nameOf = (id: string | null, all: readonly Named[], choices: readonly Choice[]): string | null => {
    const one = all.find((other) => other.id === id)
    const label = one && inLanguage(one.name, visit.language).text
    return choices.some(({ value }) => value === label) ? (label ?? null) : id
  }
  const page = AskPage({
    frame,
    typed: {
      ...Object.fromEntries(query),
      place: nameOf(typed.place, suggested.places, places) ?? '',
      directive: nameOf(typed.directive, suggested.directives, directives) ?? '',
    },
    refusal,
    sheet,
    places,
    directives,
    meant: { place: meantIn(visit, 'place', meant.place), directive: meantIn(visit, 'directive', meant.directive) },
  })
  return pageOf(page, refusal ? statusOf((refusal as Refusal).code) : 200)
}

export const ASK_ROUTES: readonly Route[] = [{ method: 'GET', path: '/:archive/ask', answer: ask }]
