import type { Span } from '../span.js'
import { PAST } from './tense.js'
import { compact } from '../pattern.js'

/** Where one statement ends and the next begins. */
export type Cut = readonly [end: number, next: number]

const TENSED = compact(
  `[겠${PAST}](?:고|는데|으나|지만|으며|던 반면|으면서도)(?:,| )|[가-힣]는 등(?:,| )|(?:ㄴ|은|는|한|던) 반면(?:에)?(?:,| )|(?:하|되|있|없)지만(?:,| )|(?<=^(?:원래|본래|보통|평소|예전|전에|그전)(?:은|는|에는|엔)? [^,.]{3,30}[가-힣])(?:인데|는데|지만) (?=[^,.]{0,8}(?:지금|요즘|이제|이번|요새|부터))`,
  'g',
)

/** `움직인다면서 …고 전했다`: words told one after another without quotation marks. */
const QUOTED_ON = /(?<=[가-힣]다)(?:면서|며)(?:도)?,? /g

/** What follows only tells how it was said: 며 잡아뗐다고 한다. */
const REMARK =
  /^(?:\S{1,8} )?(?:\S*(?:[을를]|에|더 이상의?) )?(?:말을 [아삼]|말을 더|답을 피|즉답을|언급을 [피삼]|잡아|우겼|부인|말했|말한|전했|밝혔|덧붙|했다|한탄|하소연|불만|울분|반발|호소|주장|한숨|화를|울|웃|고개|혀를|손사래|입을|목소리|분통|비난|강조|으름장)/

/** `반나절 서 있었지만 오는 사람은 없었다`: with nobody in the first part it only tells how the second came about. */
const TOPIC = /[가-힣A-Za-z\d)](?:은|는|이|가|도|엔|에서|들) /
const SUBJECT = /[가-힣A-Za-z\d)](?:은|(?<![하있없되])는|이|가|도|만|엔|까지) |\d|(?:명|집|가운데|대부분|일부|모두) /

/** Where statements side by side in `span` come apart; `isTold`: by somebody named. */
export const koreanCuts = (folded: string, span: Span, isTold: boolean): readonly Cut[] => {
  const words = folded.slice(span.start, span.end)
  const cuts: Cut[] = []
  QUOTED_ON.lastIndex = 0
  for (let hit = QUOTED_ON.exec(words); isTold && hit !== null; hit = QUOTED_ON.exec(words)) {
    const [left, right] = [words.slice(0, hit.index), words.slice(hit.index + hit[0].length)]
    if (left.trim().length >= 8 && right.trim().split(' ').length >= 3 && !REMARK.test(right) && !isQuoteOpen(left))
      cuts.push([span.start + hit.index, span.start + hit.index + hit[0].length])
  }
  TENSED.lastIndex = 0
  let last = 0
  for (let hit = TENSED.exec(words); hit !== null; hit = TENSED.exec(words)) {
    const end = hit.index + hit[0].length
    const [left, right] = [words.slice(last, end), words.slice(end)]
    if (left.trim().length < 8 || right.trim().length < 5) continue
    if (
      /있었고|있고|확인되지는? 않았지만|것으로|했다고|지도 않/.test(left.slice(-14)) ||
      isQuoteOpen(words.slice(0, end))
    )
      continue
    if (/이후|뒤$/.test(left) || (BEGUN.test(left) && ENDED.test(right))) continue
    if (/(?:지만|으나),? ?$/.test(hit[0]) && !(TOPIC.test(left) && SUBJECT.test(right))) continue
    if (/[가-힣]는 등,? ?$/.test(hit[0]) && !/\d/.test(left)) continue
    if (/(?:않|못했|없)[가-힣]{1,3},? ?$/.test(left) && /(?:않|못|없)[가-힣]{0,4}[.]?$/.test(right)) continue
    cuts.push([span.start + end - 1, span.start + end])
    last = end
  }
  return cuts.sort((a, b) => a[0] - b[0])
}

/** `2일에 시작됐고 8일에 끝났다`: one span of days. */
const BEGUN = /\d일(?:에|부터)? ?(?:[가-힣]+ )?(?:시작됐|시작했|막이 올랐|막을 올렸|개막했)고 ?$/
const ENDED = /^[^,.]{0,24}\d일(?:에|까지)? ?(?:끝|마무리|막을 내|막이 내|폐막)/

const isQuoteOpen = (left: string): boolean => (left.match(/"/g)?.length ?? 0) % 2 === 1
