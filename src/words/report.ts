import type { Said } from './said.js'

/** Adding, listing and reading material. */
export const REPORT = {
  title: { en: 'Title', ko: '제목' },
  published: { en: 'Published', ko: '발행일' },
  claims: { en: 'Claims', ko: '항목' },
  drafts: { en: 'Drafts', ko: '제안' },
  undated: { en: 'undated', ko: '날짜 없음' },
  asPrinted: { en: 'as the text prints it:', ko: '본문에 적힌 대로:' },
  undatedWhy: {
    en: 'Nobody gave the day it came out and the text prints none: days counted from it stay open. Give them in each draft.',
    ko: '발행일을 적지 않았고 본문에도 없어, 그날을 기준으로 한 날짜는 비어 있습니다. 제안마다 적어 주십시오.',
  },
  notHeld: { en: 'text not held', ko: '본문 없음' },
  notHeldWhy: {
    en: 'Only the address of this report is held. Its short quotes are shown as read and were not checked; they are never printed as exact words.',
    ko: '이 자료는 주소만 있습니다. 짧은 인용은 읽은 대로이며 대조하지 않았고, 정확한 말로 발행하지 않습니다.',
  },
  addHeading: { en: 'Add material', ko: '자료 넣기' },
  memoHeading: { en: 'New call memo', ko: '새 통화 메모' },
  memoText: { en: 'As heard', ko: '들은 대로' },
  memoHint: {
    en: 'One field is enough. The day of the call is today unless the note says otherwise.',
    ko: '이 칸 하나면 됩니다. 따로 적지 않으면 통화 날짜는 오늘입니다.',
  },
  text: { en: 'Text', ko: '글' },
  textHint: {
    en: 'Paste it as it stands, or choose a file below.',
    ko: '그대로 붙여 넣거나 아래에서 파일을 고르십시오.',
  },
  file: { en: 'File (.txt, .md, .html; UTF-8; up to 10 MB)', ko: '파일(.txt, .md, .html, UTF-8, 10MB까지)' },
  kind: { en: 'Kind', ko: '종류' },
  outlet: { en: 'Outlet', ko: '매체' },
  language: { en: 'Language of the text', ko: '글의 언어' },
  byText: { en: 'as the text shows', ko: '글을 보고 판단' },
  english: { en: 'English', ko: '영어' },
  korean: { en: 'Korean', ko: '한국어' },
  publishedHint: {
    en: '2017-12-18, 2017-12 or 2017; add ? when it is inferred; empty: as the text prints it',
    ko: '2017-12-18, 2017-12, 2017처럼 적고, 짐작이면 ?를 붙이십시오. 비우면 본문에 적힌 날짜를 씁니다',
  },
  byline: { en: 'Byline (stays here; never printed)', ko: '기자 이름(여기만 남고 발행하지 않음)' },
  link: { en: 'Link', ko: '주소' },
  translationOf: { en: 'Translation of (the report’s address or id)', ko: '어느 자료의 번역인지(자료 주소나 번호)' },
  note: { en: 'Note for colleagues', ko: '동료에게 남기는 메모' },
  more: { en: 'More about it', ko: '더 적기' },
  add: { en: 'Keep and read', ko: '넣고 읽기' },
  kept: { en: 'kept as typed', ko: '쓰는 대로 저장됨' },
  notIdentity: {
    en: 'I looked at it; it is nobody’s identity',
    ko: '확인했고 누구의 신원도 아닙니다',
  },
  openHeld: { en: 'Open that report', ko: '그 자료 열기' },
  continue: { en: 'You left this unsent; it is filled in again.', ko: '보내지 않고 남겨 둔 내용을 다시 채웠습니다.' },
  received: { en: 'Received', ko: '받은 때' },
  hash: { en: 'SHA-256 of the bytes', ko: '원본 SHA-256' },
  original: { en: 'Download the bytes as received', ko: '받은 그대로 내려받기' },
  drawnBy: { en: 'Text drawn by', ko: '본문을 뽑은 방법' },
  pairs: { en: 'The same report in another language', ko: '다른 언어로 된 같은 보도' },
  addTranslation: { en: 'Add its translation', ko: '번역 넣기' },
  leansOn: { en: 'Leans on', ko: '기댄 자료' },
  textHeading: { en: 'The text', ko: '본문' },
  draftsHeading: { en: 'Drafts', ko: '제안' },
  claimsHeading: { en: 'Claims read from it', ko: '여기서 뽑은 항목' },
  noDrafts: {
    en: 'The proposer found nothing to propose. Select words in the text, or quote them below.',
    ko: '제안할 내용이 없습니다. 본문에서 말을 고르거나 아래에 인용해 주십시오.',
  },
  allDecided: { en: 'Every draft is decided.', ko: '모든 제안을 처리했습니다.' },
  proposedBy: { en: 'Proposed by a program; a person decides.', ko: '프로그램이 제안한 것이며 사람이 결정합니다.' },
  theWords: { en: 'The words', ko: '인용 대목' },
  who: { en: 'Who says so', ko: '누가 말했나' },
  whenTold: { en: 'Date told', ko: '전한 날' },
  accept: { en: 'Accept', ko: '받아들이기' },
  edit: { en: 'Edit', ko: '고치기' },
  dismiss: { en: 'Dismiss', ko: '버리기' },
  reopen: { en: 'Open again', ko: '다시 열기' },
  dismissed: { en: 'Dismissed', ko: '버린 제안' },
  restUnknown: {
    en: 'Everything else stays as proposed or unknown and can be filled later.',
    ko: '나머지는 제안대로 또는 미상으로 두고 나중에 채울 수 있습니다.',
  },
  alsoSame: { en: 'Accept with it, under the same source:', ko: '같은 취재원으로 함께 받아들이기:' },
  heldAlready: { en: 'Already in the record', ko: '이미 있는 항목' },
  theOutlet: { en: 'the outlet itself', ko: '매체 자체' },
  sourceImplied: { en: 'source implied', ko: '출처 암시' },
  recalls: {
    en: 'recalls something told or done months before',
    ko: '몇 달 전의 일이나 보도를 다시 언급',
  },
  derived: { en: 'date worked out from the text', ko: '본문에서 계산한 날짜' },
  quoteHeading: { en: 'State a claim by hand', ko: '직접 항목 적기' },
  quote: { en: 'The words, as they stand in the text', ko: '본문에 있는 말 그대로' },
  quoteHint: {
    en: 'Straight quotes and single spaces will do; the text’s own words are kept.',
    ko: '따옴표나 띄어쓰기가 조금 달라도 됩니다. 본문의 말로 저장됩니다.',
  },
  prefix: { en: 'Words just before (when the quote stands twice)', ko: '바로 앞의 말(두 번 나올 때)' },
  says: { en: 'What it says, in our words', ko: '저희 말로 적은 내용' },
  saysEn: { en: 'In English', ko: '영어 문장' },
  saysKo: { en: 'In Korean', ko: '한국어 문장' },
  state: { en: 'Record the claim', ko: '항목 기록' },
  keys: {
    en: 'Keys: j and k move, a accepts, e edits, x dismisses; they work in Hangul mode too.',
    ko: '단축키: j·k 이동, a 받아들이기, e 고치기, x 버리기. 한글 상태에서도 됩니다.',
  },
  keptAsArticle: {
    en: 'This reads as a call memo, but was kept and read as an article, in which print does not hold back who told us and when. Call memos are added under “New call memo”. The same text is not taken twice: first have this one erased.',
    ko: '통화 메모로 보이지만 기사로 넣고 읽었습니다. 기사에서는 누가 언제 말해 주었는지가 발행에서 가려지지 않습니다. 통화 메모는 ‘새 통화 메모’로 넣습니다. 같은 글은 두 번 받지 않으니 먼저 이 자료를 파기해야 합니다.',
  },
  receivedFlash: { en: 'Received. Below are the drafts to decide.', ko: '접수했습니다. 아래 제안을 처리해 주십시오.' },
} as const satisfies Readonly<Record<string, Said>>

export const HELD_WHY: Readonly<Record<'rule' | 'place' | 'day', Said>> = {
  rule: { en: 'same rule', ko: '같은 지시' },
  place: { en: 'same place', ko: '같은 지역' },
  day: { en: 'same day', ko: '같은 날' },
}

export const DERIVATION: Readonly<Record<string, Said>> = {
  quotes: { en: 'quotes', ko: '인용' },
  rewrites: { en: 'rewrites', ko: '다시 씀' },
  cites: { en: 'cites', ko: '언급' },
  translation: { en: 'translation of', ko: '번역' },
  'same-source': { en: 'same source', ko: '같은 출처' },
}

export const draftNumber = (number: number): Said => ({ en: `Draft ${number}`, ko: `제안 ${number}` })

export const moreDrafts = (count: number): Said => ({
  en: `${count} more follow as these are decided.`,
  ko: `이 제안들을 처리하면 ${count}개가 이어서 나옵니다.`,
})
