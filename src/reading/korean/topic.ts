import { BODY, OF_BODY, PERSON } from './saying.js'
import { compact } from '../pattern.js'

const NAMED = `['‘][^'’"]{1,24}['’]|「[^」]{1,24}」|[A-Z]{2,}`
/** Whoever can be cited, by the end of the name. */
export const HEADS = `(?:${PERSON}|${BODY}|${NAMED})(?:들)?(?:\\([^)]{1,20}\\))?`
const TOPIC = compact(
  `^(?<label>(?:(?![^ ]*[다라자]고 (?!밝힌|소개한|자처하는))[^\\s,"]+ ){0,7}?(?:[^\\s,"]*?(?:${PERSON}|${BODY}|[A-Z]{2,})|${NAMED}|[가-힣]*${OF_BODY} [^\\s,"]{2,14}?)(?:들)?(?:\\([^)]{1,20}\\))?)(?:은|는|이|가|(?<!(?:함경|평안|황해|경상|전라|충청)[남북]?|양강|자강)도|에서는|에선|측은|측이|측도|께서는| 역시| 또한)(?= |,)`,
)
const LEAD_IN = compact(
  /^(?:한편|앞서(?! (?:말|인용|언급|소개|등장)한)|이에 앞서|이보다 앞서|이어|이어서|계속해서|또(?! 다른)|또한|그러면서|그러나|다만|단|특히|하지만|반면|아울러|더불어|나아가|이와 관련(?:해|하여|해서는)?|이에 대해(?:서)?|(?:그 )?(?:다음 ?날|이튿날|며칠 뒤) (?:가진 )?(?:추가 |전화 )?(?:통화|인터뷰)에서|이를 두고|이 ?같은 소식에|그런데|물론|실제로|그리고|그럼에도|반대로|이와 함께|이와 달리|이와 별도로|이와는 별개로|같은 (?:사건|날|사안|내용)을? (?:두고|놓고|다룬)|이날 (?:회의|브리핑|기자회견|간담회|통화|인터뷰)에서|당시 [^,"]{2,30}? 데 대해(?:서)?|익명을 (?:요구한|전제로)(?= [^\s]+에)|(?:(?![^ ]*(?:은|는|이|가) )[^\s,"]{1,14} ){0,3}(?![^ ]*(?:은|는|이|가) )[^\s,"]{1,14}(?:에|과|와) (?:대해|대하여|관련해|관련하여)(?:서)?),? /,
)

/** Where the sentence proper begins, after 한편, 앞서 and the like. */
export const offsetAfterLeadIn = (mask: string): number => {
  let at = 0
  for (let turn = 0; turn < 3; turn++) {
    const hit = LEAD_IN.exec(mask.slice(at, at + 60))
    if (!hit) break
    at += hit[0].length
  }
  return at
}

export type Topic = {
  readonly label: string
  readonly start: number
  readonly end: number
  /** The meeting at which, and the day on which, it was said, where these stand before the name. */
  readonly occasion: string
}

/** Who is said to speak: the topic at the front, or the one of the last clause when the front only tells the occasion. */
export const topicOf = (mask: string, limit: number): Topic | null => {
  const from = offsetAfterLeadIn(mask)
  const first = topicAt(mask, from, limit)
  if (first !== null && !/[이가] ?$/.test(mask.slice(first.start, first.end))) return first
  const again = first === null ? null : ANAPHOR.exec(mask.slice(first.end, limit))
  if (first !== null && again) {
    const start = first.end + again.index + (again[0].length - again[0].trimStart().length)
    return { label: again[1]!, start, end: first.end + again.index + again[0].length, occasion: '' }
  }
  OCCASION.lastIndex = from
  for (let hit = OCCASION.exec(mask); hit !== null && hit.index < limit - 4; hit = OCCASION.exec(mask)) {
    const later = topicAt(mask, hit.index + hit[0].length, limit)
    if (later !== null && VERB_FIRST.test(later.label)) continue
    if (later !== null && /[은는도시한] ?$/.test(mask.slice(later.start, later.end))) return later
  }
  return first
}

/** `보도하자 김정은 총비서`: the verb of what led to it is no part of a name. */
const VERB_FIRST = /^\S+(?:하자|되자|나자|오자|가자|지자|내자|리자|하며|면서|지만|는데|하고|한데|듯이) /

/** `시동생이 거기 있었다는 이 여성은`: somebody told of before. */
const ANAPHOR = compact(`[는은던] ((?:이|그|해당) [^\\s,"]{0,6}(?:${PERSON}|${BODY}))(?:은|는|도) `)

/** Anybody at all, where only the verb shows that somebody speaks. */
const ANY_TOPIC =
  /^((?:(?![^ ]*(?:[다라자]고|며|면서|(?<!응답|조사|대상|생존|증언|목격|참가|참석|관계|[기업환])자|지만|는데|아서|어서|해서|하고) )[^\s,"]+ ){0,5}?[^\s,"]*[가-힣A-Za-z)]{2})(?:은|는|(?<!(?:함경|평안|황해|경상|전라|충청)[남북]?|양강|자강)도|측은|에서는) /
const NOT_ANYBODY =
  /(?:이날|당시|오늘|어제|이번|최근|그동안|지금|현재|앞서|여기|이곳|그곳|때|뒤|후|전|경우|조치|지시|명령|보도|소식|사건|사고|일|것|점|말|이야기|가격|값|상황|사정|분위기|등|[으]?로|에서|에게|에|부터|까지|[에]게서|[0-9]일|월|년|(?:함경|평안|황해|경상|전라|충청)[남북]|양강|자강|강원|경기|제주|이는|이도|이것|그것|또|다시|역시|중)$/

export const anyTopicOf = (mask: string, limit: number): Topic | null => {
  const from = offsetAfterLeadIn(mask)
  const hit = ANY_TOPIC.exec(mask.slice(from, Math.min(limit, from + 90)))
  const label = hit?.[1]?.trim()
  if (!hit || !label || NOT_ANYBODY.test(label) || /[다라]는$|['’"]$/.test(label)) return null
  return { ...withoutOccasion(label), start: from, end: from + hit[0].length }
}

const OCCASION = /(?:자|지만|가운데|는데|면서|한 데 대해|것과 관련해|[가-힣]서|[가-힣]고),? /g

export const topicAt = (mask: string, from: number, limit: number): Topic | null => {
  const hit = TOPIC.exec(mask.slice(from, Math.min(limit, from + 90)))
  const label = hit?.groups?.['label']
  return hit && label ? { ...withoutOccasion(label.trim()), start: from, end: from + hit[0].length } : null
}

/** `2009년 12월 유엔 회의에서 북한 대표`: where it was said is no part of the name. */
const AT_MEETING = compact(
  /^((?:[^\s]+ ){0,5}?[^\s]*(?:회의|총회|대회|회견|브리핑|위원회|이사회|간담회|토론회|세미나|포럼|강연|연설|국회|국감|감사|회담|면담|모임|청문회|방송|인터뷰|통화|행사|유엔|제네바|뉴욕|서울|워싱턴|베이징|도쿄|모스크바)에(?:서|서는)) ((?:한|이|그|어느|또 다른|다른|북한|남한|조선) .+|[^\s]+|(?![^\s]*[는던은한온] )[^\s]+ .+)$/,
)
const withoutOccasion = (printed: string): { readonly label: string; readonly occasion: string } => {
  const hit = AT_MEETING.exec(printed)
  return hit ? { label: hit[2]!, occasion: `${hit[1]!} ` } : { label: printed, occasion: '' }
}
