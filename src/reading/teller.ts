import { remembered } from './family.js'
import type { Language } from './language.js'
import { compact } from './pattern.js'
import type { Rank } from './voice.js'

/** Who told a statement, and the words that say that they did. */
export type Teller = { readonly label: string; readonly rank: Rank; readonly cue: string }

const OFFICIAL = compact(
  /ministry|spokes|embassy|foreign|unification|state media|consul|mission|government|authorities|pyongyang|통일부|외교부|당국|대표부|매체|통신|대변인|국방부|보위부|안전부|보안/i,
)
const EXPERT = compact(
  /analyst|expert|researcher|professor|rapporteur|group|council|institute|network|UN |committee|연구|전문가|단체|위원회|보고관|교수|유엔|모임|분석/i,
)
const SOURCE = /소식통|source|취재원/i

/** Who speaks, as far as it tells what sort of statement to expect: an office denies, an expert judges, a source tells. */
export const rankOf = ({ label }: Teller): string => rankOfLabel(label)
const rankOfLabel = remembered((label) => {
  if (label === 'outlet') return 'outlet'
  if (OFFICIAL.test(label)) return 'official'
  if (EXPERT.test(label)) return 'expert'
  return SOURCE.test(label) ? 'source' : 'other'
}, 100)

/** What of the telling speaks for the kind of what is told; `stem` makes one of a word's forms. */
export const tellerTraits = (
  teller: Teller | null,
  language: Language,
  stem: (word: string) => string,
): readonly string[] => {
  if (teller === null) return ['teller:unknown']
  const words = language === 'ko' ? teller.cue.match(/[가-힣]{2,}/g) : teller.cue.toLowerCase().match(/[a-z]+/g)
  return [`teller:${rankOf(teller)}`, `rank:${teller.rank}`, ...(words ?? []).map((word) => `cue:${stem(word)}`)]
}
