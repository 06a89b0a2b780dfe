import type { DescentKind } from '../record/attestation.js'
import type { Disorder } from '../record/time/chronology.js'
import type { Said } from './said.js'

/** One attestation: its dates, its origin, what it leans on, taking back and correcting. */
export const ATTEST = {
  title: { en: 'Attestation', ko: '진술' },
  onClaim: { en: 'On the claim', ko: '대상 항목' },
  open: { en: 'dates, origin, taking back', ko: '날짜·출처·철회' },
  dates: { en: 'Five dates', ko: '다섯 날짜' },
  about: { en: 'What it is about', ko: '일이 있은 때' },
  knew: { en: 'When the source came to know', ko: '취재원이 알게 된 때' },
  told: { en: 'When it was told', ko: '전한 때' },
  published: { en: 'Published by', ko: '보도된 때' },
  recorded: { en: 'Recorded here', ko: '여기 기록된 때' },
  hadRead: { en: 'What the source had read or said before', ko: '취재원이 먼저 읽었거나 말한 것' },
  dateReason: { en: 'Why these dates are right', ko: '이 날짜가 맞는 까닭' },
  dateReasonHint: {
    en: 'Only where the order looks impossible, for instance an order told before it holds.',
    ko: '순서가 맞지 않아 보일 때만. 예: 시행 전에 전해진 경우',
  },
  disorder: { en: 'The order of dates looks impossible', ko: '날짜 순서가 맞지 않습니다' },
  words: { en: 'Its own words', ko: '이 진술의 인용' },
  elsewhere: { en: 'From another report (its id)', ko: '다른 자료에서 온 진술이면 자료 번호' },
  quote: { en: 'Exact words there', ko: '그 자료의 인용 대목' },
  origin: { en: 'Independent origin', ko: '독립 출처 판단' },
  originNow: { en: 'Judged to be of the origin', ko: '판단한 출처' },
  sameAs: { en: 'Same origin as', ko: '같은 출처로 볼 진술' },
  ownOrigin: { en: 'an origin of its own', ko: '따로 선 독립 출처' },
  judge: { en: 'Record this judgement', ko: '판단 기록' },
  leans: { en: 'What it leans on', ko: '이 진술이 기댄 것' },
  leanedOn: { en: 'What leans on it', ko: '이 진술에 기댄 것' },
  noLeans: { en: 'Nothing recorded.', ko: '기록된 것이 없습니다.' },
  derive: { en: 'It leans on another', ko: '다른 진술에 기댐' },
  parent: { en: 'On which', ko: '어느 진술에' },
  kind: { en: 'How', ko: '방식' },
  evidence: { en: 'How one can tell', ko: '그렇게 보는 근거' },
  independent: { en: 'independent all the same', ko: '그래도 독립으로 봄' },
  withdraw: { en: 'The source took it back', ko: '취재원이 철회함' },
  withdrawHint: {
    en: 'Only this word falls; everything else the source said stands. Nothing is erased.',
    ko: '이 진술만 내립니다. 같은 취재원의 다른 진술은 그대로 있고, 아무것도 지우지 않습니다.',
  },
  withdrawOn: { en: 'On the day', ko: '철회한 날' },
  withdrawn: { en: 'Taken back', ko: '철회됨' },
  correct: { en: 'Correct how it was recorded', ko: '기록 바로잡기' },
  versions: { en: 'How it was recorded', ko: '기록의 변화' },
  differ: { en: 'An account that says the same with a difference', ko: '같은 일을 다르게 전하는 진술' },
  differLead: {
    en: 'One step records three things: its word for this claim, the claim as it tells it, and the conflict between the two.',
    ko: '한 번에 세 가지를 기록합니다. 이 항목에 대한 진술, 그 진술이 전하는 항목, 둘 사이의 엇갈림입니다.',
  },
  differAbout: { en: 'The difference is about', ko: '다른 점' },
  inReport: { en: 'In which report (its id)', ko: '어느 자료(자료 번호)' },
  tie: { en: 'Tie to another claim', ko: '다른 항목과 잇기' },
  tieTo: { en: 'The other claim (its id)', ko: '다른 항목 번호' },
  tieKind: { en: 'How', ko: '관계' },
  tieAbout: { en: 'About what (for a contradiction)', ko: '무엇이 엇갈리는지(엇갈릴 때)' },
  history: { en: 'How it stood', ko: '시점별 확인 수준' },
  historyLead: {
    en: 'Where the claim stood by the rule cs-1: as published by each day, and as recorded here at each instant.',
    ko: '규칙 cs-1에 따른 확인 수준을 보도된 날짜별, 여기 기록된 시점별로 보여 줍니다.',
  },
  byPublished: { en: 'As published by', ko: '보도된 날까지' },
  byRecorded: { en: 'As recorded here at', ko: '기록된 시점' },
  standing: { en: 'Standing', ko: '확인 수준' },
  byRule: { en: 'by the rule cs-1', ko: '규칙 cs-1에 따름' },
  reliability: { en: 'Reliability of this source', ko: '이 취재원의 신뢰도' },
  saidBefore: { en: 'What it has said', ko: '이 취재원의 진술' },
} as const satisfies Readonly<Record<string, Said>>

export const DESCENT: Readonly<Record<DescentKind, Said>> = {
  quotes: { en: 'quotes it', ko: '인용' },
  rewrites: { en: 'rewrites it', ko: '다시 씀' },
  cites: { en: 'cites it', ko: '언급' },
  translation: { en: 'translates it', ko: '번역' },
  'same-source': { en: 'has the same source', ko: '같은 취재원' },
  recapture: { en: 'is another copy of it', ko: '같은 것을 다시 받음' },
  'had-read': { en: 'had read it before', ko: '먼저 읽었음' },
  unknown: { en: 'cannot be told apart from it', ko: '독립 여부 알 수 없음' },
}

export const DISORDER: Readonly<Record<Disorder, Said>> = {
  'known-before': { en: 'known before it happened', ko: '일이 있기 전에 알았음' },
  'told-before': { en: 'told before it happened', ko: '일이 있기 전에 전했음' },
  'told-before-known': { en: 'told before the source knew', ko: '알기 전에 전했음' },
  'published-before-told': { en: 'published before it was told', ko: '전하기 전에 보도됨' },
  'after-record': { en: 'later than it was recorded', ko: '기록한 뒤의 날짜' },
}
