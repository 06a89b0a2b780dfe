import { compact } from '../pattern.js'
import { PAST } from './tense.js'

/** What a statement says, and what kind of words it is wrapped in when it is told at second hand. */
export type Core = {
  /** The words without the ending that only tells how they are known; the predicate stands last. */
  readonly words: string
  readonly wrap: 'report' | 'opinion' | 'guess' | 'rumour' | null
}

const AFTER = '(?:[가-힣]{1,8} ){0,2}'
const BY_THING = '(?:것|걸|것들|사실)(?:으로|이|로|은|까지|도)? ?'
/** Each wrapper in turn, from the outside in. */
const WRAPPERS: readonly (readonly [Exclude<Core['wrap'], null>, RegExp])[] = [
  [
    'report',
    new RegExp(
      ` ${BY_THING}(?:\\d{1,2}일 )?${AFTER}(?:전해|알려|확인|파악|드러|밝혀|집계|조사|나타|입증|전하|들었)[가-힣]*(?: ?(?:있다|있음|함|한다))?$`,
    ),
  ],
  [
    'opinion',
    new RegExp(
      ` ${BY_THING}${AFTER}(?:보인|보이|보여|봐야|풀이|분석|추정|관측|해석|예상|전망|추측|판단|여겨|여긴|짐작|추산|평가|예측|점쳐|받아들|비쳐|비친|간주|기대|우려)[가-힣]*(?: (?:있다|있음|한다))?$`,
    ),
  ],
  ['opinion', / (?:것|걸|거)(?:으로|로) (?:안다|알고|앎|알았)[가-힣]*(?: ?(?:있다|있음|함))?$/],
  [
    'opinion',
    /(?<=[가-힣])(?:으로|로)(?:밖에|도|만)? (?:[가-힣]{1,8} ){0,1}(?:풀이|분석|해석|추정|관측|보인|보이|보여|여겨|평가받|비친|비쳐|읽힌|읽혀|꼽힌|꼽혀)[가-힣]*(?: (?:있다|한다|함))?$/,
  ],
  ['opinion', / ?(?:것|거) ?같[가-힣]*(?: ?함)?$|나 ?보다$|[가-힣]나 봄$|(?<=어|아|해|여|져|와) 보(?:인다|임|였다)$/],
  [
    'guess',
    / ?듯(?:함|하다|싶다|한다|했다|하)?(?:고)?(?: ?함)?$| 모양(?:이다|임|이라|입니다|이었다)?(?:고)?(?: ?함)?$/,
  ],
  ['report', / (?:것|점|사실)을 (?:[가-힣]+ ){0,3}(?:안다|알고 있다|인정했다|인정한다)$/],
  [
    'rumour',
    /(?<=[다라자냐])(?:는|던|란) (?:[가-힣]{1,8} )?(?:소문|풍문|뜬소문|말|말들|얘기|이야기|설|소식|뒷말|후문)(?:이|가|도|들이|들도|까지|만)? ?(?:[가-힣]+ ){0,3}?(?:돌|나돌|떠돌|퍼|파다|무성|들려|들린|들리|나온|나왔|나오|있|돈|돎|오가|오간|흘러|번지|번져|끊이)[가-힣]*(?: [가-힣]+)?(?: 함)?$|(?<=[다라])는 (?:소문|풍문|말|얘기|이야기)(?:임)?$/,
  ],
  [
    'opinion',
    /(?<=[다라자냐까])(?:는|란) (?:[가-힣]{1,8} ){0,2}?(?:지적|비판|평가|분석|관측|전망|우려|반응|불만|해석|시각|진단|의견|여론|목소리|분위기|견해|기대|불안|걱정|회의론|추측|의혹|불평|원성|비난|인식|판단|관점|예상|예측|의심|의문|생각|평)(?:이|가|도|들이|들도|까지|을|를|만)?(?: (?:[가-힣]+ ?){1,4}|이다|입니다|이었다|임)?$/,
  ],
  [
    'report',
    /(?<=[다라자])는 (?:게 |것이 )?(?:[^ ,]{1,14}의 |(?:그|이)들의 )?(?:공통된 |한결같은 )?(?:전언|소식|후문|설명|말|이야기|얘기|증언|보도|것|제보|진술|겁|주장|귀띔|하소연)(?:이다|입니다|이었다|이었습니다|이라고 (?:한다|함)|임|니다)$/,
  ],
  [
    'report',
    /(?<=[다라자냐])고(?:들|도|는|까지)? ?(?:잘라 |못 박아 |덧붙여 )?(?:한다|합니다|해요|함|말함|전함|했다|했음|하더라|말했다|말한다|밝혔다|전했다|전한다|전해졌다|알려졌다|보도됐다|그랬다|그런다|들었다|들음)?(?: ?함| ?들었음)?$/,
  ],
  [
    'report',
    /(?<=[다라])는 (?:증언|전언|목격담|제보|진술|신고|주장|사례)(?:이|가|도|들이|들도) (?:여럿 |많이 |잇따라 |계속 |또 )?(?:있|나오|나온|나왔|들어오|들어온|들어왔|이어지|이어진|이어졌|잇따르|잇따랐|접수)[가-힣]*(?: 있다)?$/,
  ],
  [
    'report',
    /(?<=[다라자])는 (?:말|얘기|이야기|설명|소식|주장)(?:도|을|까지) (?:보탰|덧붙였|전했|했|들려줬|늘어놨|곁들였)(?:다|음|습니다)$/,
  ],
  [
    'report',
    /(?<=[다라])고 (?:으름장|위협|협박|경고|엄포)(?:을|를)? ?(?:놓|했|하|한)[가-힣]*(?: (?:있|다니|다닌)[가-힣]*)?$/,
  ],
  ['report', /(?<=[다라])(?: ?함| 했음)$/],
]
const COMPACT = WRAPPERS.map(([kind, pattern]) => ({ kind, pattern: compact(pattern) }))

/** A clause that was cut off before the next keeps its joint: 많았지만, 갔는데. */
const CONNECTIVE = compact(`(?<=[${PAST}있겠])(?:지만|는데도?|으나|으며|고|으면서도)$`)

/** Takes the wrappers off from the outside in; the outermost that is more than a report names the wrap. */
export const coreOf = (claim: string): Core => {
  let words = claim.trim().replace(/[\s.…"'”’)\]]+$/, '')
  let wrap: Core['wrap'] = null
  for (let turn = 0; turn < 4; turn++) {
    const tail = words.slice(-70)
    const found = COMPACT.find(({ pattern }) => pattern.test(tail))
    if (found === undefined) break
    const cut = words.length - tail.length + tail.search(found.pattern)
    if (cut < 6) break
    words = words.slice(0, cut).replace(/[\s"'”’,]+$/, '')
    if (wrap === null || wrap === 'report') wrap = found.kind
  }
  words = words
    .replace(/\([^()]{1,30}\)/g, '')
    .replace(CONNECTIVE, '다')
    .replace(/(?<=는|은|ㄴ|던) 등$/, '')
  return { words, wrap }
}
