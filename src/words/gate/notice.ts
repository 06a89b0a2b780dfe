import type { HideClass, HideDecision, NoticeKind, Severity } from '../../record/gate/notice.js'
import type { Said } from '../said.js'

export const NOTICE_KIND: Readonly<Record<NoticeKind, Said>> = {
  correction: { en: 'Correction', ko: '바로잡음' },
  clarification: { en: 'Clarification', ko: '보충 설명' },
  update: { en: 'Update', ko: '내용 추가' },
  'editors-note': { en: 'Editor’s note', ko: '편집자 주' },
  retraction: { en: 'Retraction', ko: '기사 철회' },
  reply: { en: 'Reply', ko: '반론' },
  'follow-up': { en: 'Follow-up', ko: '추후보도' },
}
export const SEVERITY: Readonly<Record<Severity, Said>> = {
  small: { en: 'small', ko: '작음' },
  serious: { en: 'serious', ko: '큼' },
  grave: { en: 'grave', ko: '매우 큼' },
}
export const HIDE_CLASS: Readonly<Record<HideClass, Said>> = {
  'danger-to-source': { en: 'danger to a source', ko: '취재원이 위험함' },
  'danger-to-person': { en: 'danger to a person named or described', ko: '나오는 사람이 위험함' },
  'danger-to-family': { en: 'danger to a family', ko: '가족이 위험함' },
}
export const HIDE_DECISION: Readonly<Record<HideDecision, Said>> = {
  'stays-hidden': { en: 'it stays hidden', ko: '계속 감춥니다' },
  'shown-again': { en: 'it is shown again', ko: '다시 보입니다' },
}

export const NOTICE_WORDS = {
  heading: { en: 'Corrections and notes', ko: '바로잡습니다' },
  was: { en: 'It said', ko: '잘못된 내용' },
  is: { en: 'It should say', ko: '바른 내용' },
  why: { en: 'Why', ko: '까닭' },
  none: { en: 'None so far.', ko: '아직 없습니다.' },
  all: { en: 'All corrections of this archive', ko: '이 아카이브의 바로잡음 모두' },
  kind: { en: 'Kind', ko: '종류' },
  severity: { en: 'How grave', ko: '경중' },
  claim: { en: 'Claim (its id), if it is about one', ko: '항목 번호(하나에 관한 것이면)' },
  channels: { en: 'Where it is told, one a line', ko: '알리는 곳, 한 줄에 하나' },
  wasEn: { en: 'It said, in English', ko: '잘못된 내용(영어)' },
  wasKo: { en: 'It said, in Korean', ko: '잘못된 내용(한국어)' },
  isEn: { en: 'It should say, in English', ko: '바른 내용(영어)' },
  isKo: { en: 'It should say, in Korean', ko: '바른 내용(한국어)' },
  whyEn: { en: 'Why, in English', ko: '까닭(영어)' },
  whyKo: { en: 'Why, in Korean', ko: '까닭(한국어)' },
  add: { en: 'Record it', ko: '기록' },
  addHead: { en: 'Correct or comment on this edition', ko: '이 판을 바로잡거나 덧붙임' },
  addHint: {
    en: 'The edition itself is never changed or erased. Its page shows the notice at once; the next edition prints it. Name no colleague.',
    ko: '발행본 자체는 고치거나 지우지 않습니다. 이 판의 페이지에 바로 나오고, 다음 판에 실립니다. 동료 이름은 적지 마십시오.',
  },
  next: { en: 'The newest edition', ko: '가장 새로운 판' },
  edition: { en: 'Edition', ko: '판' },
  on: { en: 'Date', ko: '날짜' },
  hideHead: { en: 'Somebody is in danger', ko: '사람이 위험합니다' },
  hideHint: {
    en: 'Hides this edition at once, by you alone. A second member decides within the hours set. Nothing returns by itself; a line that says it was hidden, when and why in one word stays.',
    ko: '혼자서 바로 이 판을 감춥니다. 정한 시간 안에 다른 구성원이 판단합니다. 저절로 다시 나오지 않으며, 감췄다는 사실·날짜·분류만 남습니다.',
  },
  hide: { en: 'Hide this edition now', ko: '이 판을 지금 감추기' },
  hidden: { en: 'Withheld for safety', ko: '안전상 비공개' },
  hiddenWhat: {
    en: 'This edition is withheld because somebody would be in danger. Its hashes and proofs stay valid.',
    ko: '사람이 위험할 수 있어 이 판을 비공개로 돌렸습니다. 해시와 증명은 그대로 유효합니다.',
  },
  decide: { en: 'The second member decides', ko: '다른 구성원의 판단' },
  undecided: { en: 'nobody else has decided yet', ko: '아직 다른 사람이 판단하지 않음' },
  overdue: { en: 'overdue', ko: '기한 지남' },
  addresses: { en: 'Published addresses', ko: '게재 주소' },
  url: { en: 'Address', ko: '주소' },
  day: { en: 'Day', ko: '날짜' },
  headline: { en: 'Headline', ko: '제목' },
  language: { en: 'Language', ko: '언어' },
  addAddress: { en: 'Record a published address', ko: '게재 주소 기록' },
  uses: { en: 'Where this claim was used', ko: '이 항목을 쓴 곳' },
  usesWhat: {
    en: 'Every dossier, edition, address and language that used it, to correct them all.',
    ko: '이 항목을 쓴 자료집·판·게재 주소·언어 모두. 빠짐없이 바로잡을 때 봅니다.',
  },
  draft: { en: 'not yet published', ko: '아직 발행 안 함' },
  copy: { en: 'Copy for print', ko: '복사해서 싣기' },
  copyWhat: {
    en: 'Plain text of exactly this edition, to paste into a CMS or a word processor. It holds nothing that the edition does not.',
    ko: '이 판과 똑같은 내용의 글입니다. 기사 입력기나 문서에 붙여 넣으십시오. 발행본에 없는 것은 들어 있지 않습니다.',
  },
  feed: { en: 'As a feed', ko: '피드' },
} as const satisfies Readonly<Record<string, Said>>

export const noticeHead = (edition: number, day: Said): Said => ({
  en: `edition ${edition}, ${day.en}`,
  ko: `제${edition}판, ${day.ko}`,
})

/** The tombstone in words: class and day, nothing else. */
export const tombstoneOf = (why: Said, day: Said): Said => ({
  en: `Withheld for safety since ${day.en}: ${why.en}.`,
  ko: `${day.ko}부터 안전상 비공개: ${why.ko}.`,
})
