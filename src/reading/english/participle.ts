import type { Cue } from './attribution.js'
import { speakerIn } from './speaker.js'
import { compact } from '../pattern.js'

const SPOKEN =
  'saying|adding|claiming|explaining|noting|warning|insisting|arguing|stating|stressing|alleging|reporting|maintaining|recalling|suggesting|complaining|asserting|pointing out|telling (?:[A-Z][\\w]*(?: [A-Z][\\w]*)*|reporters|us|the (?:agency|paper|newspaper|station))'
const FOLLOWED =
  "(?=(?:the|an?|they|he|she|it|there|no|some|many|most|all|their|his|her|its|such|any|every|nobody|none|those|these|this|people|soldiers|guards|residents|officials|even|only|what|if|at|[A-Z][\\w'-]+|\\w+s) )"
const PARTICIPLE = compact(
  `,? ?(?:and |while |but )?\\b(${SPOKEN})(?:(?: that(?= \\w))? ${FOLLOWED}| that (?=\\w)|[:,]? (?=["_]))`,
  'g',
)
const DEED = compact(
  / (?:(?:has|have|had|also|later|flatly|quickly|strongly|repeatedly) )*(?:dismissed|rejected|criti[cz]i[sz]ed|condemned|denounced|praised|responded|replied|reacted|commented|spoke|defended|confirmed|expressed|called|issued|released|published|denied|welcomed|declined|refused|acknowledged|blamed|accused|raised|questioned|urged|voiced|protested|apologi[sz]ed|disputed|contradicted|agreed|disagreed|answered|put|complained)\b/,
)

const DAY_AFTER =
  / (?:on |last |this |in |earlier |early |late )+(?:\w+day|week|month|year|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?)$| (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/

/** `X dismissed the reports, saying …` and `said that …, adding that …`: the participle brings words of the same speaker. */
export const participles = (sentence: string, known: readonly Cue[]): readonly Cue[] => {
  const found: Cue[] = []
  PARTICIPLE.lastIndex = 0
  for (let hit = PARTICIPLE.exec(sentence); hit !== null; hit = PARTICIPLE.exec(sentence)) {
    const at = hit.index
    if (!/^(?:,|\s?_?")/.test(hit[0]) && !/["_,] ?$/.test(sentence.slice(0, at))) continue
    const before = known.filter((cue) => cue.end <= at)
    const deed = DEED.exec(sentence.slice(0, at))
    const day = DAY_AFTER.exec(sentence.slice(0, at))?.[0] ?? ''
    const last = before.at(-1)
    // `rejected the reports last week, saying …`: the day stands behind what was rejected.
    const again =
      last !== undefined && day !== '' && /^(?:rejected|dismissed|denied)$/.test(last.verb) ? last.label : null
    const label = last !== undefined ? again : deed ? speakerIn(sentence.slice(0, deed.index)) : null
    if (last === undefined && label === null) continue
    found.push({
      start: at,
      end: at + hit[0].length,
      form: 'lead',
      label,
      verb: deed && /denied|rejected|dismissed/.test(deed[0]) ? 'denied' : hit[1]!,
      tellingWords: label === null ? '' : day,
      front: '',
      origin: null,
      silent: false,
    })
  }
  return found
}
