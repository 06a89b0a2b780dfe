import { isPast } from '../date/korean.js'
import type { Calendar, Remembered, Subject } from '../known.js'
import { courseOf } from '../korean/tense.js'
import { compact } from '../pattern.js'
import type { Draft } from '../voice.js'

type Mark = readonly [string, RegExp]

/** What Korean words show of whether they go on with a day told before. */
const MARKS: readonly Mark[] = (
  [
    ['here', /(?:그|이) 자리|현장|그 ?앞|그 ?안|그곳|거기/],
    ['also', /[가-힣]도 /],
    ['only', /[가-힣]만 /],
    ['not', /않|못|없|안 /],
    ['wasnot', /없었|않았|못했/],
    ['if', /[가-힣]면 |경우|다가 (?:걸|들|잡)/],
    [
      'habit',
      /마다|매일|늘 |보통|대개|원래|평소|계속|줄곧|여전|아직|요즘|지금|현재|이제|더 이상|갈수록|점점|벌써|한 ?번도/,
    ],
    ['number', /\d|한 명|두 명|세 명|네 명|다섯|여섯|일곱|여덟|아홉|열 /],
    ['hour', /시간|새벽|아침|저녁|밤|낮|오전|오후|\d시/],
    ['order', /지시|명령|포고|방침|규정|통지|포치/],
    ['content', /내용|대목|조항|취지|골자/],
    ['why', /때문|위해|위한|탓|이유|까닭/],
    ['doing', /고 있/],
    ['been', /[아어여해져] (?:있|왔|온)/],
    ['folk', /사람들|주민들|군인들|상인들|장사꾼들|간부들|가족들|당국/],
    ['many', /많|대부분|일부|여럿|몇몇|상당/],
    ['then', /뒤|후에|이후|나중|다시|결국|끝내|또 |먼저|곧/],
    ['unlike', /지 못|하지 않|드러나|알려|확인/],
    [
      'warning',
      /(?:경고|소리|고함|신호|말|외침|공포탄|총성)(?:은|는|도|조차)? ?(?:한번|한 번도|한마디도?|조차|전혀)? ?(?:[가-힣]+지 않았|없었|안 (?:했|질렀)|하지 않)/,
    ],
    ['sanction', /벌(?:은|을|금)|해임|철직|강등|파면|처벌|표창|포상|칭호|입당|승진|책임|형을|교화형|단련/],
    ['time', /^.{0,24}(?:뒤|후|때|전|이후|동안)(?:에|로|부터|까지)?,? /],
    ['can', /[^ ] 수(?:도|는|가)? (?:있|없)/],
    ['harm', /죽|숨|총|시신|끌려|잡[혔혀힌]/],
    ['duty', /아야|어야|해야|여야|지 말라|하라|도록/],
  ] satisfies readonly Mark[]
).map(([name, pattern]) => [name, compact(pattern)])
const DEED = /죽|숨|총에|쏘|쐈|붙잡|잡혔|무너|끌려|재판|공개/
const ORDER = /지시|명령|포고|방침|통지|포치/
/** One who passes on the words of another. */
const RELAYED = /인용|말을 빌려|전언/

const PARTICLE = /(?:에서|에게|으로|까지|부터|이|가|은|는|을|를|에|의|도|로|들)+$/
/** Beginnings of its words, by which a thing is known again. */
const beginnings = (claim: string): readonly string[] =>
  (claim.match(/[가-힣]{2,}/g) ?? [])
    .map((word) => word.replace(PARTICLE, ''))
    .filter((word) => word.length >= 2)
    .map((word) => word.slice(0, 2))

const formOf = (edtf: string): string => {
  if (edtf.endsWith('/..')) return 'since'
  if (/^\d{4}-\d\d-\d\d$/.test(edtf)) return 'day'
  return /^\d{4}-\d\d$/.test(edtf) ? 'month' : /^\d{4}$/.test(edtf) ? 'year' : 'span'
}

/** How its last word ends. */
const endOf = (claim: string): string => {
  const end = claim
    .trim()
    .replace(/["'”’.]+$/, '')
    .slice(-20)
  if (/고 있(?:다|음|습니다)$/.test(end)) return 'doing'
  if (/[아어여해져돼] ?있(?:다|음|습니다)$/.test(end)) return 'lasting'
  if (/(?:였|이었)(?:다|습니다|음)$/.test(end)) return 'was'
  if (/(?:다는|라는) (?:것|전언|말|설명|얘기)(?:이다|입니다|임)?$/.test(end)) return isPast(end) ? 'heardpast' : 'heard'
  if (/고 한다$/.test(end)) return isPast(end) ? 'toldpast' : 'told'
  if (isPast(end.slice(-8))) return 'past'
  if (/(?:하|되|지|내|나|오|가)면서|며$|는데$|지만$|고$/.test(end)) return 'link'
  if (/것$/.test(end)) return 'thing'
  if (/[함음됨임짐남옴감림김침]$/.test(end)) return 'clipped'
  return /다$/.test(end) ? 'da' : /요$/.test(end) ? 'yo' : 'none'
}

/** Who tells the day and who goes on: one source, the outlet, a source after it, it after a source, or two sources. */
const tellersOf = (last: Remembered, label: string): string => {
  if (last.label === label) return label === 'outlet' ? 'outlet' : 'one'
  return label === 'outlet' ? 'back' : last.label === 'outlet' ? 'in' : 'two'
}

/**
 * What speaks for or against a Korean statement without a day of its own going on with the day told last: how near it stands, who
 * tells both, of what sort they are, how it ends, and what its syllables and those told before show.
 */
export const koreanCarryTraits = (
  calendar: Calendar,
  last: Remembered,
  draft: Draft,
  { claim, kind, modality }: Subject,
): readonly string[] => {
  const gap = Math.min(3, draft.paragraph - last.paragraph)
  const { label } = draft.voice
  const isBreath = last.sentence === draft.sentence.start
  const form = formOf(last.edtf)
  const undated = Math.min(3, calendar.lately.undated)
  const flat = claim.replace(/\s+/g, ' ')
  const end = endOf(flat)
  const course = courseOf(flat) ?? 'none'
  const who = tellersOf(last, label)
  const place = isBreath ? 'breath' : `${undated === 0 ? 'next' : 'off'}${gap}`
  const isFamily = last.label !== label && (last.label.includes(label) || label.includes(last.label))
  const found = new Set([
    'all',
    `notes:${calendar.isNotes}`,
    `gap:${gap}`,
    `who:${who}`,
    `breath:${isBreath}`,
    `place:${place}`,
    `whoat:${who}:${place}`,
    `kind:${kind}`,
    `after:${last.kind}`,
    `kinds:${kind}:${last.kind}`,
    `modality:${modality}`,
    `form:${form}`,
    `formkind:${form}:${kind}`,
    `talk:${last.isTalk}`,
    `derived:${last.derived}`,
    `quoted:${draft.quoted}:${draft.continued}`,
    `grouped:${draft.grouped}`,
    `since:${undated}`,
    `sinceat:${undated}:${gap}`,
    `end:${end}`,
    `course:${course}`,
    `family:${isFamily}`,
    `relay:${last.label !== label && RELAYED.test(draft.cueWords)}:${who}`,
    `afterdeed:${DEED.test(last.claim)}:${course}`,
    `afterorder:${ORDER.test(last.claim)}:${kind}`,
    `orderend:${ORDER.test(last.claim)}:${end}`,
    `long:${Math.min(5, Math.floor(flat.length / 10))}`,
    `cue:${last.cue !== '' && last.cue === draft.cueWords}`,
  ])
  for (const [name, pattern] of MARKS)
    if (pattern.test(flat)) for (const by of ['', `:${form}`, `:${course}`, `:${place}`]) found.add(`${name}${by}`)
  for (const word of flat.match(/[가-힣]+/g) ?? [])
    for (let at = 0; at < word.length; at++) found.add(word[at]!).add(word.slice(at, at + 2))
  for (const beginning of beginnings(last.claim)) found.add(`l:${beginning}`)
  return [...found]
}
