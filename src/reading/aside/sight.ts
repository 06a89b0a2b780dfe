import type { Language } from '../language.js'
import { compact } from '../pattern.js'

const ONESELF = '(?:(?:my|him|her)self|ourselves|with (?:my|his|her|our) own (?:two )?eyes)'
const WHO =
  '(?:(?:but|and|still|though),? )?(?:i|he|she|we|the (?!(?:government|regime|leadership|party|army|ministry|police|military)\\b)[a-z]+(?<!s)(?: [a-z]+(?<!s))?)'
const PASSED =
  '(?:,? (?:but|though|and) (?:(?:i|he|she|we) )?(?:only )?(?:passed|came|went|arrived|lives?|lived|stood|was (?:there|near|close|at home|told)|heard (?:it|this|that|of it|about it)|spoke|talked|knows?|has (?:it|this))\\b[^.;]{0,60})?'
/** `I did not see that myself`, `She saw it with her own eyes`, `He has this only from a cousin`: how somebody knows. */
const ENGLISH = compact(
  `^(?:${WHO} (?:(?:(?:did|had|has|have) not|(?:did|had|has|have)n't|had never|never) (?:\\w+ly )?(?:see|seen|saw|witness|witnessed|watch|watched|hear|heard)|saw no ?(?:one|body|thing)?) (?:[\\w'-]+ ){0,6}?${ONESELF}${PASSED}|${WHO} (?:had |has |have )?(?:saw|seen|heard|watched|witnessed) (?:it|this|that|them|all of (?:it|this|that)|it all) ${ONESELF}|${WHO} (?:only )?(?:knows?|knew|heard|has|have|had|learned|got) (?:of |about )?(?:it|this|that) (?:only |just )?(?:from|through) (?!(?:which|what|where)\\b)[^,;]{2,50})[.]?$`,
)
/** What a whole body or many did not see is a statement about them. */
const KOREAN_WHO =
  '(?!(?:\\S+ ){0,2}?(?:\\S+들|\\S*(?:당국|정부|당|군|북한|기관))[은는이가도] )(?:(?:다만|하지만|그러나|물론) )?(?:(?:\\S+ ){0,2}?\\S{1,8}(?:은|는|도|이|가|역시) )?'
const BY_SIGHT = '(?:직접|(?:내|제|자기|자신의|두|저의) ?(?:두 )?눈으로(?: 직접)?)'
/** `내 눈으로 본 것은 아니다`, `상인은 총 쏘는 장면을 직접 보지는 못했다`, `사촌한테서 들은 이야기다`. */
const KOREAN = compact(
  `^${KOREAN_WHO}(?:(?:\\S+ ){0,4}?${BY_SIGHT} (?:(?:보|목격하|듣|확인하)지(?:는|도)? ?(?:못했|않았|못하였)|(?:본|목격한|들은) (?:것|적|일)(?:은|이)? ?(?:아니|없)|(?:본|목격한|들은) (?:건|게) ?(?:아니|없))[가-힣]{0,5}(?: (?:했|말했|덧붙였|밝혔)[가-힣]{1,3})?|(?:이를|이것을|이걸|그것을|그걸|그 (?:장면|광경|모습)을)? ?${BY_SIGHT} (?:봤|보았|목격했|들었)[가-힣]{0,4}|(?:이를|이것을|이건|이것은|그건|그것은|이 이야기는|이 말은)? ?\\S{1,8}(?:에게서|한테서|한테|에게) (?:들은 (?:이야기|얘기|말|것)[가-힣 ]{0,6}|들었[가-힣]{0,4}))[.]?$`,
)
const LONGEST = { en: 140, ko: 60 } as const

/** How somebody knows, and nothing else: it belongs to the attestation and is no statement of its own. */
export const isOwnSight = (said: string, language: Language): boolean =>
  said.length <= LONGEST[language] && (language === 'ko' ? KOREAN.test(said) : ENGLISH.test(said.toLowerCase()))
