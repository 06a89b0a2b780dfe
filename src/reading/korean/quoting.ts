import { compact } from '../pattern.js'
import { HEADS } from './topic.js'

/** `소식통을 인용해`, `한 주민의 말을 빌려`: whom somebody passes on. */
const THROUGH = compact(
  `((?:[^\\s,"]+ ){0,7}?[^\\s,"]*(?:${HEADS}))(?:의 (?:말|증언|전언|설명|이야기)이(?:라며|라면서)|(?:의 (?:말|증언|전언|발언|설명|보도))?(?:를|을) (?:인용(?:해|하여|한)?|빌려|빌어|(?<!(?:담화|성명|논평|회견|브리핑|서한|홈페이지|누리집|인터뷰|입장문)[를을] )통해)),?(?: |$)`,
)
export const throughIn = (words: string): RegExpExecArray | null =>
  /인용|빌려|빌어|통해|이라며|이라면서/.test(words) ? THROUGH.exec(words) : null

/** `한 관계자가 지난달 30일 한 말을 인용해`: whose words, and of which day. */
const OF_WORDS = compact(
  `((?:[^\\s,"]+ ){0,7}?[^\\s,"]*(?:${HEADS}))(?:이|가) (?:((?:지난달 |이달 |지난 )?(?:\\d{1,2}월 )?\\d{1,2}일) )?(?:[^\\s,"]{1,12}(?:에|에게|에서) )?(?:한|들려준|전한|남긴) (?:말|이야기|얘기|증언|설명)(?:를|을) (?:인용해|인용하여|빌려),?(?: |$)`,
)
export const spokenWords = (words: string): RegExpExecArray | null =>
  words.includes('인용') || words.includes('빌려') ? OF_WORDS.exec(words) : null

/** `당국은 가족에게 병으로 죽었다고 알렸으나 …`: what somebody was told by them is their deed, and told by another. */
const TO_THEM =
  /^ ?(?:[^ "]+ )?[가-힣]*(?:가족|유족|부모|친척|북한|북측|북|상부|상급)(?:들)?(?:에게|에|측에|쪽에)(?:는|도)? [^"]*[다라]고 (?:[가-힣]+ )?(?:알렸|통보했|통지했|둘러댔|속였)(?:으나|지만|는데|고)/
export const isToldThem = (rest: string): boolean => TO_THEM.test(rest)
