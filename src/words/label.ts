import type { Basis, SourceKind, Stance } from '../record/attestation.js'
import type { ArchiveId } from '../record/archive.js'
import type { ClaimKind, Modality, Polarity } from '../record/claim.js'
import type { DirectiveAct, Force } from '../record/directive.js'
import type { LinkKind } from '../record/link.js'
import type { MarkName } from '../record/mark.js'
import type { ReportKind } from '../record/report.js'
import type { WarningKind } from '../record/warning.js'
import type { Said } from './said.js'

type Labels<Value extends string> = Readonly<Record<Value, Said>>

export const ARCHIVE: Labels<ArchiveId> = {
  own: { en: 'Own archive', ko: '내 아카이브' },
  starter: { en: 'Starter record', ko: '시작용 기록' },
  practice: { en: 'Practice archive', ko: '연습 아카이브' },
}

export const REPORT_KIND: Labels<ReportKind> = {
  article: { en: 'Article', ko: '기사' },
  memo: { en: 'Call memo', ko: '통화 메모' },
  interview: { en: 'Interview record', ko: '면담 기록' },
  document: { en: 'Document', ko: '문건' },
}

export const CLAIM_KIND: Labels<ClaimKind> = {
  event: { en: 'event', ko: '사건' },
  directive: { en: 'directive', ko: '지시' },
  condition: { en: 'condition', ko: '상황·관행' },
  incentive: { en: 'incentive', ko: '포상' },
  penalty: { en: 'penalty', ko: '처벌' },
  assessment: { en: 'assessment', ko: '풀이·반응' },
}

export const POLARITY: Labels<Polarity> = {
  affirm: { en: 'that it is so', ko: '그렇다는 내용' },
  negate: { en: 'that it is not so', ko: '그렇지 않다는 내용' },
}

export const MODALITY: Labels<Modality> = {
  asserted: { en: 'stated flatly', ko: '단정' },
  probable: { en: 'probable', ko: '유력' },
  possible: { en: 'possible', ko: '가능성' },
  unclear: { en: 'unclear', ko: '불분명' },
  denied: { en: 'denied', ko: '부인' },
}

export const STANCE: Labels<Stance> = {
  affirms: { en: 'affirms', ko: '그렇다고 함' },
  denies: { en: 'denies', ko: '부인' },
  doubts: { en: 'doubts', ko: '의문 제기' },
  declines: { en: 'declines to confirm', ko: '확인해 주지 않음' },
  'does-not-know': { en: 'does not know', ko: '모른다고 함' },
}

export const BASIS: Labels<Basis> = {
  'took-part': { en: 'took part or was subjected to it', ko: '직접 경험' },
  eyewitness: { en: 'saw it', ko: '직접 목격' },
  'received-order': { en: 'received the order or briefing', ko: '지시·교육을 직접 받음' },
  'read-document': { en: 'read the document', ko: '문서를 직접 봄' },
  'told-by-witness': { en: 'told by someone who saw', ko: '목격자에게서 들음' },
  hearsay: { en: 'further hearsay', ko: '전해 들음' },
  rumour: { en: 'rumour', ko: '소문' },
  inference: { en: 'inference', ko: '추론' },
  'remote-sensing': { en: 'remote sensing', ko: '원격 관측' },
  'official-statement': { en: 'official statement', ko: '공식 발표' },
  unknown: { en: 'unknown', ko: '경위 미상' },
}

export const SOURCE_KIND: Labels<SourceKind> = {
  outlet: { en: 'outlet', ko: '매체' },
  unnamed: { en: 'unnamed', ko: '익명 취재원' },
  official: { en: 'official', ko: '당국자' },
  organisation: { en: 'organisation', ko: '단체' },
  document: { en: 'document', ko: '문건' },
  imagery: { en: 'imagery', ko: '위성·영상' },
  court: { en: 'court or inquiry', ko: '재판·조사 기구' },
  'witness-testimony': { en: 'witness testimony', ko: '목격자 진술' },
}

export const FORCE: Labels<Force> = {
  must: { en: 'must', ko: '해야 한다' },
  'must-not': { en: 'must not', ko: '해서는 안 된다' },
  may: { en: 'may', ko: '해도 된다' },
}

export const DIRECTIVE_ACT: Labels<DirectiveAct> = {
  issued: { en: 'issued', ko: '하달' },
  'in-force': { en: 'reported to be in force', ko: '시행 중이라고 전해짐' },
  applied: { en: 'reported applied', ko: '실제 적용됐다고 전해짐' },
  transmitted: { en: 'passed on', ko: '전달' },
  'read-out': { en: 'read out', ko: '포치' },
  amended: { en: 'amended', ko: '변경' },
  reaffirmed: { en: 'reaffirmed', ko: '재확인' },
  suspended: { en: 'suspended', ko: '중단' },
  rescinded: { en: 'rescinded', ko: '철회' },
  lapsed: { en: 'lapsed', ko: '효력 상실' },
  ignored: { en: 'reported ignored', ko: '지켜지지 않았다고 전해짐' },
}

export const LINK_KIND: Labels<LinkKind> = {
  contradicts: { en: 'contradicts', ko: '엇갈림' },
  corroborates: { en: 'corroborates', ko: '뒷받침' },
  repeats: { en: 'repeats, same origin', ko: '같은 출처의 되풀이' },
  supersedes: { en: 'supersedes', ko: '대체' },
  'same-incident-possible': { en: 'possibly the same incident', ko: '같은 사건일 수 있음' },
}

/** What a contradiction is about. */
export const LINK_ABOUT: Readonly<Record<string, Said>> = {
  rule: { en: 'the rule', ko: '지시 내용' },
  start: { en: 'its start', ko: '시작 시점' },
  extent: { en: 'its extent', ko: '범위' },
  practice: { en: 'practice', ko: '실제 운용' },
  date: { en: 'the date', ko: '날짜' },
  count: { en: 'the number', ko: '수' },
  reward: { en: 'the reward', ko: '포상' },
  command: { en: 'who commanded', ko: '명령 주체' },
  wording: { en: 'the wording', ko: '표현' },
  unit: { en: 'the unit', ko: '부대' },
  confirmation: { en: 'confirmation', ko: '확인 여부' },
  denial: { en: 'denial', ko: '부인 여부' },
}

export const MARK: Labels<MarkName> = {
  bidi: { en: 'direction mark', ko: '방향 표시 문자' },
  'zero-width': { en: 'zero-width character', ko: '폭 없는 문자' },
  control: { en: 'control character', ko: '제어 문자' },
  filler: { en: 'Hangul filler', ko: '한글 채움 문자' },
  tag: { en: 'tag character', ko: '태그 문자' },
  variation: { en: 'variation selector', ko: '변형 선택 문자' },
}

export const WARNING: Labels<WarningKind> = {
  phone: { en: 'a phone number', ko: '전화번호' },
  'birth-date': { en: 'a birth date', ko: '생년월일' },
  'id-number': { en: 'a resident number', ko: '주민등록번호' },
  email: { en: 'an e-mail address', ko: '전자우편 주소' },
  messenger: { en: 'a messenger account', ko: '메신저 계정' },
}

export const HOPS: Labels<'0' | '1' | '2' | 'unknown'> = {
  0: { en: 'at first hand', ko: '본인' },
  1: { en: 'one step away', ko: '한 다리' },
  2: { en: 'two steps or more', ko: '두 다리 이상' },
  unknown: { en: 'steps unknown', ko: '몇 다리인지 미상' },
}

/** Topics of the starter record; a topic of one's own is shown as typed. */
export const TOPIC: Readonly<Record<string, Said>> = {
  fire: { en: 'firing', ko: '사격' },
  'fire-on-chinese': { en: 'firing on people from China', ko: '중국인에 대한 사격' },
  'chinese-police': { en: 'Chinese police', ko: '중국 공안' },
  reward: { en: 'reward', ko: '포상' },
  punishment: { en: 'punishment', ko: '처벌' },
  arrest: { en: 'arrest', ko: '체포' },
  pursuit: { en: 'pursuit', ko: '추격' },
  threat: { en: 'threat', ko: '위협' },
  alert: { en: 'alert', ko: '경계 태세' },
}

export const PLACE_KIND: Readonly<Record<string, Said>> = {
  country: { en: 'country', ko: '나라' },
  province: { en: 'province', ko: '도' },
  county: { en: 'county', ko: '군' },
  city: { en: 'city', ko: '시' },
  locality: { en: 'locality', ko: '마을' },
  river: { en: 'river', ko: '강' },
  border: { en: 'border', ko: '국경' },
  crossing: { en: 'crossing', ko: '통로' },
  zone: { en: 'zone', ko: '지대' },
  district: { en: 'district', ko: '구역' },
}

export const ACTOR_KIND: Readonly<Record<string, Said>> = {
  state: { en: 'state', ko: '국가' },
  office: { en: 'office', ko: '직책' },
  body: { en: 'body', ko: '기관' },
  unit: { en: 'unit', ko: '부대' },
}

/** The label of a value from an open list, or the value itself. */
export const labelOf = (labels: Readonly<Record<string, Said>>, value: string): Said =>
  (Object.hasOwn(labels, value) ? labels[value] : undefined) ?? { en: value, ko: value }
