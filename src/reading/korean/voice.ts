import { withoutMeeting } from './introduction.js'
import { OF_BODY } from './saying.js'
import { koreanRank, PERSONAL } from './telling.js'
import { isOutletName, OUTLET, type Roster, type Voice } from '../voice.js'
import { compact } from '../pattern.js'

/** Who a printed label stands for, entered in the roster. A short form takes the last full one that fits it. */
export const koreanVoice = (
  printed: string,
  told: string | null,
  via: readonly string[],
  roster: Roster,
  outlet: readonly string[],
): Voice => {
  const label = tidied(printed)
  if (label === '' || isOutletName(label, outlet)) return OUTLET
  const full = fullLabel(label, roster)
  if (full !== null)
    return roster.speak(
      full.label,
      full.rank,
      told,
      full.label === label ? via : via.length > 0 ? via : full.chain.slice(0, -1),
    )
  return roster.speak(label, DESCRIBED.test(printed.trim()) ? koreanRank(printed.trim()) : koreanRank(label), told, via)
}

/** `북한 전문 매체 강변NK` is 강변NK, and so is `북한 전문 매체 ‘강변NK’`; `이 소식통` is 소식통. */
const tidied = (printed: string): string => {
  const label = printed
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?\([^()]*(?:익명|신변|안전|가명|요청|비공개|\d{2}대|[남여][·, ]? ?\d{2})[^()]*\)$/, '')
    .replace(
      /^(?:한편|앞서(?! (?:말|인용|언급|소개|등장)한)|이에 앞서|이어|또한|또(?! 다른)|다만|그러면서|그러나|하지만|특히|실제로) /,
      '',
    )
    .replace(
      /^(?:(?:지난해|작년|올해|지난달|지난|이달) )*(?:\d{1,2}월 )?(?:\d{1,2}일|이날|같은 ?날) (?=[^ ])(?!.*[가-힣][는은던] )/,
      '',
    )
    .replace(/^([^/]{2,}?) ?\/.*$/, '$1')
    .replace(
      /^(?:이 )?(?:보고서|자료집|백서|책|문건|기사|영상)에 (?:실린|나온|나오는|등장한|등장하는|인용된|소개된|담긴) (?=\S)/,
      '',
    )
    .replace(
      /^(?:서울|도쿄|베이징|일본|중국|한국|미국|대만|러시아)의 (?=[^ ]+(?:일보|신문|통신|방송|NK|프레스|TV|타임스|뉴스|라디오|포스트|저널|데일리)$)/,
      '',
    )
    .replace(/^(?:한국|남한)(?:의)? (?=[가-힣]{2,}(?:부|원|청|처|군|합참|본부)$)/, '')
  const plain = withoutMeeting(label)
  if (plain !== label) return tidied(plain)
  const called = CALLED.exec(label)
  if (called) return called[1]!
  const organ = koreanRank(label) === 'organ' ? CLAUSED.exec(label) : null
  if (organ) return tidied(organ[1]!)
  const described = DESCRIBED.exec(label.replace(OF_COUNTRY, '')) ?? NAMED_MEDIUM.exec(label)
  if (!described || PERSONAL.test(described[1]!.replace(/들$/, '')) || OF_GROUP.test(label)) return label
  return described[1]!.replace(/^['‘「]|['’」]$/g, '')
}

/** `국경지도모임이라는 다른 단체`. */
const CALLED = compact(
  /^(\S{3,}?(?: \S+?)?)(?<!다)(?:이라|라)는 (?:이름의 )?(?:(?:또 )?다른 |한 )?(?:[가-힣]+ )?(?:단체|모임|매체|인권단체|기구|방송|잡지|연구소|조직)$/,
)

/** `자금을 관리해 온 글로벌폐연맹`: what a body does is not its name. */
const CLAUSED =
  /^[^'‘「]{2,}[을를이가에서과와로] (?:[^ ]+ ){0,2}[^ ]*(?:온|한|하는|된|되는|던|는|은|진|린|낸) ([^ ]{3,}(?: [^ ]+)?)$/

/** A group is known by both: 인권단체 ‘북녘의 창’. */
const OF_GROUP = /(?:단체|기관|기구|연구소) ['‘「]/

/** `당 기관지 노동신문`, `일본 마루신문`: of the land or the party, and then its name. */
const NAMED_MEDIUM =
  /^(?:[가-힣]+ ){0,2}?(?:관영|국영|공영|기관지|공영방송|국영방송|관영매체|북한|일본|중국|미국|한국|남한|러시아|대만|홍콩|영국|프랑스|독일|국내|현지)(?:의|인)? ([^ ]+(?:신문|통신|방송|일보|NK|TV|뉴스|타임스|데일리|포스트|저널|라디오|[A-Z]{2,}))$/
const OF_COUNTRY =
  /^(?:일본|중국|미국|한국|남한|러시아|대만|홍콩|영국|프랑스|독일|국내|현지)(?:의)? (?=[가-힣]+ [가-힣]*(?:매체|방송|신문|통신|언론|기관지) )/

/** What sort of body it is, and then its name. */
const DESCRIBED = compact(
  `^(?:[가-힣·]+ ){0,4}?[가-힣·]*${OF_BODY}(?:인)? (['‘「][^'’」]{2,20}['’」]|[^\\s]+(?: [A-Z][^\\s]*)?)$`,
)

const fullLabel = (label: string, roster: Roster): Voice | null => {
  if (/^(?:그|그녀|그 (?:소식통|주민|여성|남성))$/.test(label) && !/^그 /.test(label)) return roster.latest('person')
  if (/^(?:그들|이들)$/.test(label)) return roster.latest('group')
  const before =
    /^(?:앞선|앞의|앞서의|먼저의|처음의?|첫 ?번째|(?:앞서|먼저|앞에서|위에서|처음) (?:말|인용|언급|소개|등장)한) (.+)$/.exec(
      label,
    )
  if (before !== null) {
    const named = before[1]!.split(' ')
    return roster.first(
      (voice) =>
        voice.label !== label &&
        voice.label.endsWith(named.at(-1)!) &&
        named.every((word) => voice.label.includes(word)) &&
        !/^(?:또 )?다른 /.test(voice.label),
    )
  }
  // `양강도 소식통` is the one who was brought in as 양강도의 한 소식통.
  const unnumbered = roster.find(
    (voice) => / 한 /.test(voice.label) && voice.label.replace(/(?:의)? 한 /, ' ') === label,
  )
  if (unnumbered !== null) return unnumbered
  const quoted =
    label.length > 1 ? roster.find((voice) => voice.label !== label && voice.label.includes(`'${label}'`)) : null
  if (quoted !== null) return quoted
  const named = SURNAMED.exec(label)
  if (named !== null) {
    const [, name = '', title = ''] = named
    const whole = roster.find(
      (voice) =>
        voice.label !== label &&
        (voice.label.endsWith(title) || voice.label.includes(`${title} ${name}`)) &&
        ` ${voice.label}`.includes(` ${name}`),
    )
    if (whole !== null) return whole
  }
  const short =
    /^(?:이|그|해당|동|같은|이들|이 ?같은|앞의|앞서의) ([^\s]+(?: [^\s]+)?|NGO)$/.exec(label) ?? GLUED.exec(label)
  const longer = roster.find((voice) => voice.label !== label && voice.label.endsWith(` ${label}`))
  if (short === null && longer !== null) return longer
  if (/^(?:이|그|해당) (?:단체|매체|기관|기구|병원|연구소|회사|학교|부대|마을) [^ ]+$/.test(label)) return null
  const whole =
    label.length <= 3
      ? roster.find((voice) => voice.rank === 'organ' && voice.label !== label && voice.label.endsWith(label))
      : null
  if (whole !== null && BARE_ORGAN.test(label)) return whole
  const spelt = roster.find((voice) => voice.rank === 'organ' && isShortFor(label, voice.label))
  if (spelt !== null) return spelt
  if (/^(?:이 |해당 )?(?:성명|담화|서한|입장문|보도자료|논평|발표문|공개서한)$/.test(label))
    return roster.latest('organ')
  if (/^(?:이 |해당 )?(?:자료|문건|문서|공문|포고)$/.test(label)) {
    const paper = label.replace(/^(?:이|해당) /, '')
    return roster.find((voice) => voice.label !== label && voice.label.includes(paper))
  }
  const noun = (short ? short[1]! : GENERIC.test(label) ? label : '').replace(/들$/, '')
  if (noun === '') return null
  if (ORGANS.test(noun)) {
    const sharing = roster.find(
      (voice) => voice.rank === 'organ' && voice.label !== label && voice.label.includes(noun),
    )
    return (/^(?:매체|언론|보고서|단체|기관)$/.test(noun) ? null : sharing) ?? roster.latest('organ') ?? sharing
  }
  return (
    roster.find((voice) => voice.label !== label && voice.label.includes(noun)) ??
    (noun === '소식통' || (short !== null && !ORGANS.test(noun)) ? roster.latest('person') : null)
  )
}

/** Whether the letters of `short` stand in `long` in their order, the first of them first. */
const isWithin = (short: string, long: string): boolean => {
  let at = 0
  for (const letter of long) if (letter === short.charAt(at)) at++
  return long.startsWith(short.charAt(0)) && at === short.length
}

/** `합참` is 합동참모본부, `국정원` 국가정보원: syllables found in order in one longer name, the first of them its first. */
const isShortFor = (label: string, name: string): boolean =>
  (/..위$/.test(label) && name.endsWith(`${label}원회`)) ||
  (/^[가-힣]{2,4}$/.test(label) &&
    /^[가-힣]{5,}$/.test(name) &&
    name.length >= label.length + 2 &&
    !BARE_ORGAN.test(label) &&
    !name.startsWith(label) &&
    !name.endsWith(label) &&
    isWithin(label, name))

/** `강 교수`, `김 씨`: the name and title of somebody told of in full before. */
const SURNAMED = compact(
  /^([가-힣]{1,4}|[A-Z]) ?(씨|교수|대표|연구위원|선임연구위원|연구원|소장|위원|위원장|국장|과장|기자|대변인|박사|회장|원장|의원|목사|장관|차관|대사|보고관|단장|팀장)$/,
)

const GLUED =
  /^(?:이|그|동) ?(소식통|주민|관계자|매체|방송|신문|통신|취재원|단체|언론|당국자|간부|보고서|일꾼|상인|업자|탈북민)들?$/
const GENERIC =
  /^(?:소식통|취재원|주민|관계자|매체|방송|신문|통신|단체|당국자|대변인|간부|보고서|탈북민|협조자|취재협조자|협력자|취재협력자|통신원|제보자|무역일꾼|상인|교수|연구원|목격자|증언자|활동가)$/
const BARE_ORGAN = /^(?:연맹|연합|연대|협회|재단|기구|센터|위원회|사무소|기금|학회|본부|총회|법원|의회|정부|당국)$/
const ORGANS = /(?:매체|방송|신문|통신|단체|언론|보고서|일보|연구소|위원회|협회)$/
