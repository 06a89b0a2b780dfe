import type { Language } from './language.js'
import { compact } from './pattern.js'

const EN_ACTOR = compact(
  /\bKim Jong[- ]?(?:Un|un|Il|il|Eun|Suk)\b|\b(?:North Korean?s? |North Korea's |Chinese |the |every |all |any |some )*(?:border (?:guards?|patrol|units?|forces|troops|security units)|soldiers?|guards?|troops|police|residents|authorities|officials|refugees|defectors|smugglers|special forces|traders|military(?: forces)?|regime|leadership|media|official media)\b|\b(?:Ministry|Ministries) of (?:State |Social |People's )?[A-Z]\w+\b|\b(?:National Intelligence Service|Supreme Command|State Security Department|General Staff|Central Committee|Workers'? Party|Storm Corps|\d+(?:st|nd|rd|th) (?:Regiment|Brigade|Corps|Division)|(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth) (?:Corps|Army))\b/g,
)
const KO_ACTOR =
  /김정은|김정일|원수님(?:\(김정은\))?|국경경비대|국경경비사령부|국경경비총국|경비대|총참모부|최고사령관|최고사령부|사회안전성|안전성|안전부|인민보안성|보안원|보위부|국가보위성|보위원|\d+여단|\d+군단|폭풍군단|북한 당국|당국|인민반장|주민(?:들)?(?: \d+명)?|군인(?:들)?|병사|부대|군관|북한 매체|통일부|국정원|국가정보원|남자 \d+명|\d+대 (?:부부|남자|남성|여성|밀수꾼)|밀수꾼|가족/g

/** Offices, bodies and groups as printed, each once, in order. */
export const actorsIn = (claim: string, language: Language): readonly string[] => {
  const pattern = language === 'ko' ? KO_ACTOR : EN_ACTOR
  return [...new Set((claim.match(pattern) ?? []).map((actor) => actor.trim()))].slice(0, 12)
}
