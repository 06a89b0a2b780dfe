import type { Seat } from '../desk/act.js'
import { askRecord, squareOf } from '../desk/ask.js'
import { listDirectives } from '../desk/directive.js'
import { listPlaces } from '../desk/place.js'
import { AskPage } from '../pages/ask.js'
import type { Frame } from '../pages/layout.js'
import { inLanguage } from '../record/bilingual.js'
import type { Question } from '../record/answer.js'
import { isDay } from '../record/time/day.js'
import { freePart, readId } from '../record/id.js'
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

const questionIn = (visit: Visit): Question => {
  const directive = visit.query.get('directive')?.trim()
  return {
    place: readId('place', visit.query.get('place')?.trim() || refuse('field-missing', { field: 'place' })),
    on: dayIn(visit, 'on'),
    known: dayIn(visit, 'known'),
    asks: directive
      ? { directive: readId('directive', directive) }
      : { topic: visit.query.get('topic')?.trim().slice(0, 60) || refuse('field-missing', { field: 'topic' }) },
  }
}

const ask = async (visit: Visit): Promise<Answer> => {
  const { desk, seat, language, query } = visit
  const isAsked = query.has('place')
  let refusal: Refusal | null = null
  const now: Seat = { member: seat.member, archive: seat.archive }
  const found = isAsked
    ? await Promise.resolve()
        .then(() => askRecord(desk, seat, questionIn(visit)))
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
  const [places, directives] = await Promise.all([
    listPlaces(desk, now, { q: null, kind: null }),
    listDirectives(desk, now, { q: null, topic: null, sort: 'from', descending: false }),
  ])
  const collator = new Intl.Collator(language)
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
  const page = AskPage({
    frame,
    typed: Object.fromEntries(query),
    refusal,
    sheet,
    places: places
      .map(({ place }) => ({ value: place.id, label: inLanguage(place.display, language).text }))
      .sort((a, b) => collator.compare(a.label, b.label)),
    directives: directives.map(({ id, title }) => ({ value: id, label: inLanguage(title, language).text })),
  })
  return pageOf(page, refusal ? statusOf((refusal as Refusal).code) : 200)
}

export const ASK_ROUTES: readonly Route[] = [{ method: 'GET', path: '/:archive/ask', answer: ask }]
