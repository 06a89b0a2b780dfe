import { askRecord } from '../desk/ask.js'
import { findNames } from '../desk/place.js'
import { inLanguage } from '../record/bilingual.js'
import { isDay } from '../record/time/day.js'
import { freePart, readId } from '../record/id.js'
import { refuse } from '../record/refusal.js'
import { ANSWER_STATE, HOLD, reasonSaid, topicUnknown } from '../words/ask.js'
import { CLAIM, originsOf } from '../words/claim.js'
import { OPTION, VERB } from '../words/cli.js'
import { say } from '../words/said.js'
import { withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const required = (call: Call, name: string): string =>
  call.text(name) ?? refuse('field-missing', { field: `--${name}` })

const dayOf = (call: Call, name: string): string => {
  const day = required(call, name)
  return isDay(day) ? day : refuse('date-impossible', { date: day.slice(0, 40) })
}

const ask = (call: Call): Promise<number> => {
  const [typed, on, known, directive] = [
    required(call, 'place'),
    dayOf(call, 'on'),
    dayOf(call, 'known'),
    call.text('directive'),
  ]
  const asks = directive ? { directive: readId('directive', directive) } : { topic: required(call, 'topic') }
  return withHouse(call, async (desk, seat) => {
    const { places } = await findNames(desk, seat, { places: typed, actors: null })
    const sheet = await askRecord(desk, seat, {
      place: places[0] ?? refuse('not-found', { id: typed }),
      on,
      known,
      asks,
    })
    const { state, directives, claims, undated, reasons } = sheet.answer
    if (call.isJson) {
      const rules = directives.map(({ id, state: hold, origins }) => ({ id: freePart(id), state: hold, origins }))
      call.out(
        JSON.stringify({ state, directives: rules, claims: claims.map(freePart), undated: undated.map(freePart) }),
      )
      return 0
    }
    call.out(say(ANSWER_STATE[state], call.language))
    if (sheet.topics && 'topic' in asks) call.out(`  ${say(topicUnknown(asks.topic, sheet.topics), call.language)}`)
    for (const { id, state: hold, origins } of directives) {
      const name = sheet.names.get(id)
      const title = name ? inLanguage(name.name, call.language).text : id
      call.out(
        `  ${freePart(id)} · ${title} · ${say(HOLD[hold], call.language)} · ${say(originsOf(origins), call.language)}`,
      )
    }
    for (const reason of reasons) call.out(`  ${say(reasonSaid(reason, sheet.names), call.language)}`)
    for (const { claim } of sheet.claims) {
      call.out(`  ${freePart(claim.id)} · ${inLanguage(claim.says, call.language).text}`)
      const words = claim.words.held ? claim.words.passage.exact : claim.words.asRead
      if (words)
        call.out(
          `    “${words.replace(/\s+/g, ' ')}”${claim.words.held ? '' : ` (${say(CLAIM.asRead, call.language)})`}`,
        )
    }
    return 0
  })
}

export const ASK_VERBS: readonly Verb[] = [
  {
    name: 'ask',
    words: '',
    least: 0,
    most: 0,
    says: VERB.ask,
    options: [
      { name: 'place', value: 'ID', says: OPTION.place },
      { name: 'on', value: 'DATE', says: OPTION.on },
      { name: 'known', value: 'DATE', says: OPTION.known },
      { name: 'recorded', value: 'INSTANT', says: OPTION.recorded },
      { name: 'topic', value: 'T', says: OPTION.topic },
      { name: 'directive', value: 'ID', says: OPTION.directive },
    ],
    run: ask,
  },
]
