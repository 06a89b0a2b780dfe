import { SPEAKS, type HideClass, type HideDecision, type NoticeKind, type Severity } from '../../record/gate/notice.js'
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
  'stays-hidden': { en: 'it stays hidden', ko: '비공개 유지' },
  'shown-again': { en: 'it is shown again', ko: '다시 공개' },
}

export const NOTICE_WORDS = {
  heading: { en: 'Corrections and notes', ko: '바로잡습니다' },
  was: { en: 'It said', ko: '나간 내용' },
  is: { en: 'It should say', ko: '고친 내용' },
  why: { en: 'Why', ko: '까닭' },
  says: { en: 'What is said', ko: '내용' },
  none: { en: 'None so far.', ko: '아직 없습니다.' },
  all: { en: 'All corrections of this archive', ko: '이 아카이브의 바로잡음 모두' },
  kind: { en: 'Kind', ko: '종류' },
  severity: { en: 'How grave', ko: '경중' },
  claim: { en: 'Claim (its id), if it is about one', ko: '항목 번호(하나에 관한 것이면)' },
  channels: { en: 'Where it is told, one a line', ko: '알리는 곳, 한 줄에 하나' },
  wasEn: { en: 'It said, in English', ko: '나간 내용(영어)' },
  wasKo: { en: 'It said, in Korean', ko: '나간 내용(한국어)' },
  isEn: { en: 'It should say, in English', ko: '고친 내용(영어)' },
  isKo: { en: 'It should say, in Korean', ko: '고친 내용(한국어)' },
  whyEn: { en: 'Why, or what is said, in English', ko: '까닭 또는 내용(영어)' },
  whyKo: { en: 'Why, or what is said, in Korean', ko: '까닭 또는 내용(한국어)' },
  add: { en: 'Record it', ko: '기록' },
  addHead: { en: 'Correct or comment on this edition', ko: '이 판을 바로잡거나 덧붙임' },
  addHint: {
    en: 'The edition itself is never changed or erased. Its page shows the notice at once; the next edition prints it. A correction or clarification needs all three; a note, a reply or a follow-up only the last, which holds its words. Name no colleague.',
    ko: '발행본 자체는 고치거나 지우지 않습니다. 이 판의 페이지에 바로 나오고, 다음 판에 실립니다. 바로잡음과 보충 설명은 셋 다 적고, 편집자 주·반론·추후보도는 마지막 칸에 그 내용만 적으면 됩니다. 동료 이름은 적지 마십시오.',
  },
  next: { en: 'The newest edition', ko: '가장 새로운 판' },
  edition: { en: 'Edition', ko: '판' },
  on: { en: 'Date', ko: '날짜' },
  hideHead: { en: 'Somebody is in danger', ko: '사람이 위험합니다' },
  hideHint: {
    en: 'Hides this edition at once, by you alone. A second member decides within the hours set. Nothing returns by itself. What stays is one line: that it was hidden, when, and the kind of danger.',
    ko: '혼자서 바로 이 판을 감출 수 있습니다. 정한 시간 안에 다른 구성원이 판단합니다. 저절로 다시 나오지 않으며, 감췄다는 사실·날짜·위험의 종류만 남습니다.',
  },
  hide: { en: 'Hide this edition now', ko: '이 판을 지금 감추기' },
  hidden: { en: 'Withheld for safety', ko: '안전상 비공개' },
  hiddenWhat: {
    en: 'This edition is withheld because somebody would be in danger. Its hashes and proofs stay valid.',
    ko: '사람이 위험할 수 있어 이 판을 비공개로 돌렸습니다. 해시와 증명은 그대로 유효합니다.',
  },
  told: { en: 'Told at', ko: '알린 곳' },
  danger: { en: 'Who is in danger', ko: '누가 위험합니까' },
  withheldWords: {
    en: 'Its words are withheld with the edition.',
    ko: '내용은 이 판과 함께 비공개입니다.',
  },
  shown: {
    en: 'Other editions of this dossier can still be read. If the danger lies in them too, hide each',
    ko: '이 자료집의 다른 판은 아직 읽을 수 있습니다. 그 판에도 위험한 내용이 있으면 하나씩 감추십시오',
  },
  outside: {
    en: 'It also went out at the addresses below: ask for it to be taken down there.',
    ko: '아래 주소에도 실렸습니다. 그곳에서도 내리도록 요청하십시오.',
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

/** What the last words of a notice are called: a note, a reply and a follow-up say something, the others say why. */
export const whyOf = (kind: NoticeKind): Said => (SPEAKS.includes(kind) ? NOTICE_WORDS.says : NOTICE_WORDS.why)

export const decideBy = (at: Said): Said => ({
  en: `a second member decides by ${at.en}`,
  ko: `${at.ko}까지 다른 구성원이 판단`,
})

/** On the first screen of whoever may decide. */
export const hiddenWait = (count: number): Said => ({
  en:
    count === 1
      ? 'Somebody hid an edition because of a danger; a second member has to decide.'
      : `Editions were hidden ${count} times because of a danger; a second member has to decide.`,
  ko: `다른 구성원이 위험 때문에 발행본을 ${count}번 감췄습니다. 두 번째 구성원의 판단이 필요합니다.`,
})
