import { NIEUN_END, PAST, RIEUL } from './tense.js'
import { compact } from '../pattern.js'

/** `해마다 4월이면`, `예전엔 그날`: what used to be, or is every time, was on no one day. */
export const HABITUAL =
  /해마다|매년|매달|매월|다달이|예전|원래|으레|(?<![가-힣])늘 (?!(?:것|거|듯|수|전망|예정|모양|가능성|테니)(?:[^가-힣]|[같으이라도])?)/
export const EVERY =
  /(?<![가-힣])(?:해마다|매년|매달|매월|매주|다달이|달마다|한 달에 한 번) ?(?:(?:\d{1,2}월 ?)?\d{1,2}일(?:하고|과|이나|,|부터|에서) ?)*$/
export const EACH_TIME = /^ ?(?:쯤|께)?(?:이면|만 되면|이 되면|이 오면|마다)/
/** `2020년 1월 국경을 닫고 그해 여름에는`. */
export const YEAR_TOLD = /(?<!\d)([12]\d{3})년(?=.*(?<![가-힣])(?:그 ?해|같은 해|이듬해|다음 ?해))/
export const FORMERLY = /^(?:예전|예년|전에는|전엔|이전에는|원래|종전|그전|과거에는|해마다|매년)/
/** `강연은 예전에도 있었지만 토요일에 …`: on a weekday that comes round, as things used to be. */
const USED_TO =
  /(?<![가-힣])(?:예전|이전|전에(?:는|도)|전엔|원래|평소|보통|대개|그동안|그간|과거에?|종전|본디|그전|한때|언제나)(?![가-힣]{3})(?!.*(?:이번|올해|이제|요즘|지금|지난|오는|다음))/
export const isUsedDay = (text: string, start: number, end: number): boolean =>
  /^[월화수목금토일]요일$/.test(text.slice(start, end).trim()) && USED_TO.test(text.slice(0, start))
export const THEN = /^(?:그 ?날|그때|이날|당일|당시|\d{1,2}월|연말|연초|봄|여름|가을|겨울)/

export const VAGUE =
  /(?<![가-힣])(?:최근(?:에)?|예전(?:에는|엔)?|이전(?:에는|엔)?|그동안(?:에는)?|그간|지금까지|지금도|지금(?:은)?|현재(?:까지|는)?|요즘|요새(?![로를가는])|여전히|아직(?:까지)?|이번에는|종전(?:에는)?|과거(?:에는|엔)?|전에는|원래(?:는)?|(?<!시 )이후|한때|얼마 전|당분간|조만간|요 몇 년 사이)/g

export const IS_PAST = compact(`[${PAST}](?:다|고|음|지만|는데|으며|습니다|던|어요|단|대|기)`)
export const AHEAD = compact(
  `예정|계획(?:이|인)|[${NIEUN_END}]다는 계획|[${RIEUL}] 계획|(?<!지난 ?)\\d일부터 \\d{1,2}일까지(?:이다|다|입니다|임|래|라 ?함|라고 ?함)?[.]?$|(?<!지난 ?)\\d일까지(?:를|을)? [^.]{0,30}(?:기간|주간)(?:으로|로) (?:정|지정|선포|설정)|할 것|내려질|다음|앞으로|(?:까지|부터|전에|전으로|안에|안으로|이내에)[^.]{0,40}(?:(?:(?<!이)라|[줄높들붙]이라)(?:는|고| 함)|도록|래) ?(?:[가-힣]+ ?)?(?:지시|명령|통보|통지|포치|과제|과업|방침|지침|결정|요구|독촉|했|한다|함|다그)|부터 .{0,20}(?:금지|시행|실시|한다|못)(?!됐|했|됨|돼|되었|하였)|까지[^.]{0,40}겠다(?:고|는)|\\d일부터 [^.]{0,40}[${NIEUN_END}]다는 (?:포치|지시|통보|통지|공지|방침|계획|발표|소식|소문|말|얘기)|(?<!지난 ?|이달 ?|\\d월 ?)\\d{1,2}일부터 [^.]{0,40}[${NIEUN_END}]다(?:고|는|며|$|[.])`,
)

const PROMISING = compact(
  /(?<=[가-힣 ](?:[ㄴ는]|[린킨인운준둔온간단한된낸낀친긴])다|겠다|을 것이라|할 것이라|(?:[가-힣](?<!이)|[모보놓줄높들붙죽먹속]이)라|[가-힣]자)고(?:들|도)? (?:했|말했|약속했|밝혔|포치했|알렸|통보했|지시했|다그쳤|독촉했|으름장|공지했|전달했).*$/,
)
const PROSPECT = compact(`[${RIEUL}] (?:듯|[것거] 같|거라|모양|것으로 (?:보|예상|전망|기대))`)
/** `태양절에 쌀 공급 있을 듯`: what is looked forward to; its feast is the next one. */
export const looksForward = (text: string): boolean => PROSPECT.test(text)

/** `5월에는 원래대로 돌린다고 했다`: what is promised is still to come, whoever has said so. */
export const withoutPromising = (text: string): string => text.replace(PROMISING, '')
