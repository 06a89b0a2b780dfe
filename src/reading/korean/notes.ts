import { closed } from '../date/date.js'
import { CUSTOM } from '../date/hint.js'
import { type Calendar, DAY, type Remembered, type Subject } from '../known.js'
import type { Draft } from '../voice.js'
import { ADNOMINAL_PAST, PAST } from './tense.js'
import { compact } from '../pattern.js'

const INCIDENT =
  /맞|쏜|쐈|쏴|죽|숨|사망|부상|체포|실종|총격|발견|다친|다쳤|다침|데려|경고|총(?!참모|정치|국)|시신|끌려|건넜|넘었|잡혔|잡힘|붙잡|달아|도망|도주|들켰/

/** `쏜 군인은`: the deed only tells who is meant. */
const OF_ONE_WHO = compact(`^(?:\\S+ )?\\S*[${ADNOMINAL_PAST}] \\S+[은는] (?=.*(?:않|못|안 ))`)
/** `쏜 군인 둘은 옮겨 갔다`: what became of somebody afterwards. */
const BECAME = compact(
  `^(?:총을? )?(?:쏜|죽인|잡은|붙잡은|신고한|막은|놓친|막아선) \\S+(?: (?:둘|셋|한 명|두 명|세 명|몇))?[은는] (?!.*(?:않|못|안 ))`,
)
/** `경고 사격은 없었던 것 같다`: of the shots, not of what came after them. */
const WARNING = /경고 ?사격|공포탄|서라(?:고|는)|경고도? 없이/
const SHOTS = /총(?!참모|정치|국|화)|쏘|쏜|쐈|사격/
/** Told as over and done, in words of its own. */
const WAS = compact(`[${PAST}](?:다|음|고|대|단|지만|는데)?(?:고?들?)?(?: ?(?:함|했음))?[.]?$`)
/** `그 자리에서 지장 찍게 함`. */
const HERE = /(?<![가-힣])(?:그|이) 자리에서|(?<![가-힣])현장에서/
/** `코로나였는지는 확인 안 됨`: in doubt is a point of what was told; what somebody does not know is not. */
const UNCHECKED = /(?:지|는가)(?:는|도|가)? (?:아직 |더 )?확인 ?(?:안|못)/
/** `장티푸스인 듯`: a guess at what it was. */
const GUESS = compact(
  `^(?!.*(?:분위기|기분|심정|눈치|핑계|구실|명분|속셈|의도))(?:[^ ]+ |(?:\\S+ )?\\S*[${ADNOMINAL_PAST}] \\S+[은는] (?:\\S+ ){0,3})?[^ ]*(?:인|[이]었던|였던|때문인|탓인|아닌|아니었던) (?:듯|것 같|모양|걸로)|^.*[${ADNOMINAL_PAST}] 것이 (?:원인|화근|탓)`,
)
/** `앓는 사람부터 보낸 듯`, `총살은 없었던 걸로 안다`: how what was told last was done. */
const HOW = compact(
  `[${ADNOMINAL_PAST}](?<!다른|같은|많은|적은|좋은|작은|[큰센싼쁜]|힘든|운|심한|부족한|불안한) 듯(?:함)?[.]?$|[${PAST}]던 (?:듯|것 같|걸로|모양)`,
)
/** `라고 했다 함`: said where people were gathered. */
const GATHERED = /강연|회의|모임|총화|학습|포치/
/** `회의 뒤로`: from a time of its own on. */
const FROM_THEN_ON = /^(?:[가-힣]+ ){0,2}?[가-힣]+ (?:뒤로|이후로?|뒤부터)(?:는)? /
/** A price, a story taken back, somebody new, what holds or held for long, a reported word: no part of that day. */
const APART = compact(
  [
    '(?:값|가격|시세|환율|벌금)(?:은|는|이|가|도|만) ',
    '(?:다는|라는|자는|[가-힣]던) ?(?:건|것은|얘기는|말은|소문은) |얘기는 |잘못 안|잘못 알|헛소문|낭설|말 바꿈|말을? 바꿨',
    '^(?!그중)(?:\\S+ ){0,2}\\S*(?:하나|한 명|한 사람|여럿|몇 명)(?:이|가) ',
    '하루도|한 번도|아예|없어졌|갈수록|점점|계속|줄곧|원래|평소|한동안|요새|요즘|예전|전에는|전엔',
    '[았었했]?다고 ?했|이라고 ?했|말 못 들|들었다|처음 듣',
    '(?:세|심해|나빠|좋아|어려워|힘들어|많아|적어|커|비싸|까다로워|느슨해|달라|잦아|뜸해|흉흉해)졌|좋아했|싫어했|^전 ?[가-힣]+(?:은|는) ',
    '그런데도|보상|처벌|표창|입당|추천 ?받|(?:건|게|것은) 아니(?:었|라)|거였',
  ].join('|'),
)
/** `둘은 교화형 10년, 나머지는 단련형이래`: what they were sentenced to at the trial told of. */
const SENTENCED =
  /(?:교화형|단련형|무기징역|무기형|사형|징역|단련대|교화소)(?: [가-힣\d]+){0,3}(?:이래|래|이라고? ?함|년|년형|받았[가-힣 ]*|나왔[가-힣 ]*)?[.]?$|(?:교화형|단련형|사형|무기)[^.]{0,4}, [^.]{2,16}(?:이래|래|라고? ?함)[.]?$/
export const isSentence = (claim: string): boolean => SENTENCED.test(claim) && !/(?:면|다가) |말 (?:돈|있)/.test(claim)
/** Nothing else follows so far from the note that told the day. */
const REACH = 180

/** The day a note of a call takes over from the notes before it, where it goes on about the same incident. */
export const noteCarried = (calendar: Calendar, latest: Remembered, draft: Draft, subject: Subject): string | null => {
  const { claim, kind, modality } = subject
  const inSection = calendar.known.filter((known) => known.paragraph === draft.paragraph)
  const last =
    inSection.findLast((known) => /\d{4}-\d{2}-\d{2}/.test(known.edtf) && !(draft.grouped && known !== latest)) ??
    latest
  if (last.paragraph !== draft.paragraph) return null
  if (CUSTOM.test(claim)) return null
  if (BECAME.test(claim)) return null
  if (kind !== 'directive' && modality !== 'possible' && isSentence(claim)) {
    const trial = inSection.findLast((known) => DAY.test(known.edtf) && /재판|공판/.test(known.claim))
    if (trial !== undefined && draft.start - trial.sentence <= REACH) return trial.edtf
  }
  if (WARNING.test(claim) && (modality === 'asserted' || modality === 'probable')) {
    const shots = inSection.findLast((known) => DAY.test(known.edtf) && SHOTS.test(known.claim))
    if (shots !== undefined && kind !== 'directive') return shots.edtf
  }
  if (draft.grouped) return isPractice(last, claim) ? null : closed(last.edtf)
  if (draft.sentence.start === last.sentence && last.edtf.endsWith('/..') && !/때|면 /.test(claim)) return last.edtf
  if (FROM_THEN_ON.test(claim)) return null
  if (kind === 'directive' && DAY.test(latest.edtf) && draft.start - latest.sentence <= REACH)
    if (latest.kind === 'event' && GATHERED.test(latest.claim) && /[라자]고 ?했/.test(claim)) return latest.edtf
  if (/(?:[가-힣]면|[아어해]도|경우) /.test(claim)) return null
  const isClose = draft.start - latest.sentence <= REACH
  if (modality === 'unclear' && UNCHECKED.test(claim) && isClose && !latest.edtf.includes('..'))
    return closed(latest.edtf)
  if (last.edtf.endsWith('/..')) return null
  if (
    modality === 'probable' &&
    isClose &&
    DAY.test(latest.edtf) &&
    /event|penalty/.test(latest.kind) &&
    HOW.test(claim)
  )
    return latest.edtf
  if (modality === 'probable' && isClose && GUESS.test(claim))
    return closed((inSection.findLast((known) => DAY.test(known.edtf) && !known.derived) ?? last).edtf)
  if (isClose && modality === 'asserted' && DAY.test(latest.edtf) && isOfThatDay(latest, subject)) return latest.edtf
  const isRumour = modality === 'possible' && !/도 ?있/.test(claim)
  const isFact = modality !== 'unclear' && (kind === 'event' || kind === 'assessment' || kind === 'condition')
  return isFact &&
    !isRumour &&
    modality !== 'denied' &&
    INCIDENT.test(claim.replace(OF_ONE_WHO, '')) &&
    !/지시|명령|말 못 들|들었다|(?:다는|라는) ?(?:건|사람)/.test(claim)
    ? closed(last.edtf)
    : null
}

/** `면회는 작년 2월부터 막혀 있음. 꾸러미만 석 달에 한 번 받아 준다 함`: what goes on since has no day. */
const isPractice = (last: Remembered, claim: string): boolean =>
  last.edtf.endsWith('/..') && !WAS.test(claim) && !INCIDENT.test(claim)

/** What was done there and then, or a circumstance of it. */
const isOfThatDay = (last: Remembered, { claim, kind }: Subject): boolean => {
  if (HERE.test(claim)) return true
  if (kind === 'directive')
    return /게 ?했/.test(claim) || (/라고 ?했/.test(claim) && (last.kind === 'directive' || !/[은는이가] /.test(claim)))
  return WAS.test(claim) && !APART.test(claim) && !last.isTalk
}
