import type { Language } from '../language.js'
import { compact } from '../pattern.js'
import { WEIGHTS as ENGLISH } from './english.js'
import { WEIGHTS as KOREAN } from './korean.js'
import { weightsFrom } from '../scorer.js'
import { asideTraits } from './trait.js'

/** Below this a sentence is kept: a draft too many costs a look, a draft too few a statement. */
export const LEAST = 35

/** Doubt, hearsay, duty, judgement: somebody's statement, whatever else is noticed. */
const STATES = {
  en: compact(
    /\b(?:reportedly|followed by|(?:once|twice|hours?|times|minutes|kilos?|won|yuan) (?:an?|per|each|every) (?:hour|day|week|month|year|head|household|kilo\w*)|used to .* but now|(?:can|could)(?:not)? be (?:confirmed|verified|checked|reached)|confirmed|verified|acknowledged|denie[sd]|exempt|informers?|brokers?|jammed|overturned|shots?|furious|angry|kept quiet|charged?|do not agree|contradict\w*|differ\b|harshest|strictest|carr(?:y|ied|ying) (?:out )?(?:cement|coal|orders?)|yet to (?!come)\w+|no (?:answer|reply|response|sign of)|(?:not|never) (?:answered|replied|responded)|do(?:es)? not know|(?:is|are) (?:still )?(?:feared|in custody)|is known of|shut (?:its|the)|failed to|so that (?:nobody|no one)|(?:doubled|tripled|halved) (?:in|within|since)|not known|by all accounts|in all probability|mystery|the story goes|unknown|unclear|possible|rumou?rs? (?:has|have|is|are)|word is|talk of|reads? .{3,40} as|sees?|hopes?|expect\w*(?! to vote)|prohibited|forbidden|banned|must|matches|according|said|told|seems?|appears?|likely|fears? (?:the|that|for)|first time|would not|declined|roll call|(?:last|next|this) (?:week|month)|last (?:spring|summer|autumn|fall|winter|year)|(?:is|are) to (?:be )?\w+|(?:was|were) (?:found|held|arrested|shot|killed|closed)|tomorrow|yesterday|by (?:the )?(?:\w+ )?(?:police|officers?|soldiers|guards|agents|officials|authorities)|of the (?:two|three|four|five|six|dead|wounded))\b/,
  ),
  ko: compact(
    /가능성|방증|증거다|징조다|술책|사실이 아니|회의적|늦춰서는|처방|부결|가결|채택|숨어 있|의정서|계속되|소문[이도]|말이 있|말도 있|것으로|것이다|때문이다|평가|우려|반응|처음이|의도|움직임|전해|알려|확인|밝혔|밝히|말했|전했|촉구|비판|불분명|미지수|지난(?!날| 세월)|이달|올해|작년|지난해|최근|[가-힣] 왔(?:다|습니다)[.]?$|그동안|여전히|상태(?:다|이다|입니다)/,
  ),
} as const

const TABLES = { en: weightsFrom(ENGLISH), ko: weightsFrom(KOREAN) } as const

const LONGEST = { en: 150, ko: 100 } as const

/** Long sentences and those that plainly state something are never weighed. */
export const isWeighable = (sentence: string, language: Language): boolean =>
  sentence.length <= LONGEST[language] && !STATES[language].test(sentence.toLowerCase())

/** Whether what can be noticed about a sentence of the outlet's own speaks for an explanation, a scene, a moral or a transition. */
export const isWeighedAside = (sentence: string, language: Language): boolean => {
  if (!isWeighable(sentence, language)) return false
  const table = TABLES[language]
  let sum = 0
  for (const trait of asideTraits(sentence, language)) sum += table.get(trait)?.[0] ?? 0
  return sum > LEAST
}
