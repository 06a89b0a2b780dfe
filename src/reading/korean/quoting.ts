import { compact } from '../pattern.js'
import type { Span } from '../span.js'
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

/** `김정은은 … 지키라고 당부했다`: whose urging is an order is told of; the words are not handed on to us. */
const BIDS = /(?<!이|아니)라고 (?:[가-힣]+ )?(?:촉구|당부|호소|주문|강조|독려|요구|다그)[가-힣 ]{1,5}[.]?$/
export const ordersAll = (label: string, sentence: string): boolean =>
  /^(?:김정은|김정일)/.test(label) && BIDS.test(sentence)

const PAPERS =
  '포고문|지시문|공지문|공고문|안내문|통지문|통보문|경고문|통지서|지시서|명령서|서약서|통지|통보|공문|문건|문서|전단|강연자료|학습자료'
const IN_PAPER = compact(
  `^(.{0,40}?)(${PAPERS})(?:에는|에|엔) (.{8,400}?)(?:이|가|도) (?:들어 ?있|붙어 ?있|담겨 ?있|담겼|포함돼|포함되|적혀|적힌|쓰여|씌어|찍혀|찍힌|명시|보인|있었|있다)`,
)
/** `동원 통지서`: of what sort it is, not where it came from. */
const SORT_OF_PAPER =
  /(?:^| )((?![가-힣]*(?:[은는을를에의가이도한던된진린간온긴운면고서며니게]|에서|으로) $)[가-힣]{2,5} )$/

/** `포고문에는 …는 조항과 …는 조항이 들어 있다`, `「…」을 요구하는 문구도 보인다`: the paper itself speaks. */
export const noticeIn = (sentence: string): { label: string; start: number; told: readonly Span[] } | null => {
  const seen = IN_PAPER.exec(sentence)
  if (!seen) return null
  const named = seen[1]!.length + seen[2]!.length
  const start = named + (/(?:에는|에|엔) /.exec(sentence.slice(named))?.[0].length ?? 0)
  const told: Span[] = []
  let from = start
  const parts = /(?:다)?는 (?:조항|대목|문구|내용|구절|문장|규정|글귀)(?:과|와|이|도|가)/g
  const body = sentence.slice(0, start + seen[3]!.length + 1)
  for (let hit = parts.exec(body); hit !== null; hit = parts.exec(body)) {
    if (hit.index <= from) continue
    const end = hit.index + (hit[0].startsWith('다') ? 1 : 0)
    const part = body.slice(from, end)
    if (/^['‘]/.test(part))
      for (const { index, 0: words } of part.matchAll(/['‘][^'’]{6,}['’]/g))
        told.push({ start: from + index + 1, end: from + index + words.length - 1 })
    else told.push({ start: from, end })
    from = hit.index + hit[0].length
  }
  if (told.length === 0) return null
  return { label: `${SORT_OF_PAPER.exec(seen[1]!)?.[1] ?? ''}${seen[2]!}`, start, told }
}
