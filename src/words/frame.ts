import type { Said } from './said.js'

/** The frame around every page. */
export const FRAME = {
  name: { en: 'Attested', ko: 'Attested' },
  skip: { en: 'Skip to the text', ko: '본문으로 건너뛰기' },
  archives: { en: 'Archives', ko: '아카이브' },
  sections: { en: 'Sections', ko: '차림' },
  ask: { en: 'Ask', ko: '물어보기' },
  reports: { en: 'Material', ko: '자료' },
  claims: { en: 'Claims', ko: '항목' },
  directives: { en: 'Directives', ko: '지시' },
  dossiers: { en: 'Dossiers', ko: '자료집' },
  places: { en: 'Places', ko: '지역' },
  actors: { en: 'Bodies and offices', ko: '기관·직책' },
  journal: { en: 'Journal', ko: '작업 이력' },
  help: { en: 'Help and limits', ko: '도움말과 한계' },
  find: { en: 'Find in everything', ko: '모두에서 찾기' },
  findButton: { en: 'Find', ko: '찾기' },
  other: { en: '한국어', ko: 'English' },
  leave: { en: 'Sign out', ko: '나가기' },
  specimen: {
    en: 'Specimen: every outlet and quotation here is invented',
    ko: '본보기: 여기 나오는 매체와 인용은 모두 지어낸 것입니다',
  },
  specimenMark: { en: 'specimen', ko: '본보기' },
  starterNote: {
    en: 'Read-only. 129 public reports in our own words; most texts are not held.',
    ko: '읽기 전용입니다. 공개 보도 129건을 저희 말로 옮겼으며 본문은 대부분 없습니다.',
  },
  notBacked: { en: 'no backup yet', ko: '백업 아직 없음' },
  noVault: { en: 'identities belong in the vault only, not here', ko: '신원은 신원 금고에만: 여기에 적지 마십시오' },
  outside: { en: 'requests outside: 0', ko: '외부 요청 0' },
  unknown: { en: 'unknown', ko: '미상' },
  none: { en: 'none', ko: '없음' },
  optional: { en: 'optional', ko: '선택' },
  save: { en: 'Save', ko: '저장' },
  back: { en: 'Back', ko: '돌아가기' },
  identities: {
    en: 'Names, phone numbers and birth dates of people do not belong in open fields.',
    ko: '사람의 이름·전화번호·생년월일은 이 칸에 적지 마십시오.',
  },
  warnIdentity: {
    en: 'This looks like an identity, which does not belong here:',
    ko: '신원으로 보이는 내용이 있습니다. 여기에 두지 마십시오:',
  },
  asItStood: { en: 'The record as it stood', ko: '그때의 기록' },
  backToNow: { en: 'Back to now', ko: '지금 기록으로' },
  incidents: { en: 'Incidents', ko: '사건' },
  checks: { en: 'Checks', ko: '확인 요청' },
  otherLanguage: { en: 'not yet in English', ko: '아직 한국어 문장 없음' },
} as const satisfies Readonly<Record<string, Said>>

/** The page of somebody who has no session. */
export const SIGNED_OUT: Said = {
  en: 'You are not signed in. Use the link that “attested start” printed, or print a new one with “attested open”.',
  ko: '접속하지 않은 상태입니다. ‘attested start’가 보여 준 링크를 쓰거나 ‘attested open’으로 새 링크를 받으십시오.',
}

export const savedAt = (when: Said): Said => ({ en: `saved ${when.en}`, ko: `${when.ko} 저장` })
export const backedUpAt = (when: Said): Said => ({ en: `backed up ${when.en}`, ko: `${when.ko} 백업` })
export const NOT_SAVED_YET: Said = { en: 'nothing saved yet', ko: '아직 저장한 것 없음' }

/** Lists: filters, order, pages, exports. */
export const LIST = {
  filter: { en: 'Filter', ko: '걸러 보기' },
  apply: { en: 'Apply', ko: '적용' },
  clear: { en: 'Clear', ko: '지우기' },
  all: { en: 'all', ko: '전체' },
  words: { en: 'Words', ko: '찾는 말' },
  from: { en: 'From day', ko: '시작일' },
  to: { en: 'To day', ko: '종료일' },
  kind: { en: 'Kind', ko: '종류' },
  language: { en: 'Language', ko: '언어' },
  outlet: { en: 'Outlet', ko: '매체' },
  held: { en: 'Text', ko: '본문' },
  heldYes: { en: 'held', ko: '있음' },
  heldNo: { en: 'not held', ko: '없음' },
  open: { en: 'Drafts waiting', ko: '처리할 제안' },
  openYes: { en: 'some', ko: '있음' },
  export: { en: 'Export this list', ko: '이 목록 내보내기' },
  sortBy: { en: 'Order', ko: '차례' },
  pages: { en: 'Pages', ko: '쪽' },
  previous: { en: 'Previous', ko: '이전' },
  next: { en: 'Next', ko: '다음' },
  empty: { en: 'Nothing here yet.', ko: '아직 아무것도 없습니다.' },
  emptyFiltered: { en: 'Nothing fits these filters.', ko: '조건에 맞는 것이 없습니다.' },
} as const satisfies Readonly<Record<string, Said>>

export const totalOf = (total: number): Said => ({ en: total === 1 ? '1 entry' : `${total} entries`, ko: `${total}건` })
/** A long list is counted no further than this. */
export const moreThan = (count: number): Said => ({
  en: `more than ${count.toLocaleString('en')} entries`,
  ko: `${count.toLocaleString('en')}건 넘음`,
})
export const asPublishedBy = (day: Said): Said => ({
  en: `As published by ${day.en}: what came out later is not shown.`,
  ko: `${day.ko}까지 보도된 대로입니다. 그 뒤에 나온 것은 보이지 않습니다.`,
})
export const asRecordedAt = (instant: Said): Said => ({
  en: `As recorded here at ${instant.en}.`,
  ko: `${instant.ko}에 기록되어 있던 대로입니다.`,
})
export const pageNumber = (page: number): Said => ({ en: `Page ${page}`, ko: `${page}쪽` })
export const pageOfPages = (page: number, pages: number): Said => ({
  en: `Page ${page} of ${pages}`,
  ko: `${pages}쪽 중 ${page}쪽`,
})
export const sortedBy = (column: Said, descending: boolean): Said =>
  descending
    ? { en: `${column.en}, descending`, ko: `${column.ko}, 내림차순` }
    : { en: `${column.en}, ascending`, ko: `${column.ko}, 오름차순` }

/** The first screen. */
export const HOME = {
  own: { en: 'Your own archive', ko: '내 아카이브' },
  ownEmpty: {
    en: 'It is empty. What you add stays on this machine.',
    ko: '아직 비어 있습니다. 넣은 자료는 이 컴퓨터에만 남습니다.',
  },
  alone: {
    en: 'Only one person here may approve: alone, only what rests on open sources can be published, and only after a pause of some hours. For anything from a source of your own two others have to approve; invite editors under “Members”.',
    ko: '승인할 수 있는 사람이 한 명뿐입니다. 혼자서는 공개 출처만 쓴 것을, 정해 둔 시간이 지난 뒤에 발행할 수 있습니다. 직접 만난 취재원에게서 나온 것은 다른 두 사람이 승인해야 합니다. ‘구성원’에서 데스크를 초대하십시오.',
  },
  newMemo: { en: 'New call memo', ko: '새 통화 메모' },
  addMaterial: { en: 'Add material', ko: '자료 넣기' },
  findOrAsk: { en: 'Find', ko: '찾기' },
  doing: { en: 'What you were doing', ko: '하던 일' },
  waiting: { en: 'Waiting for you', ko: '기다리는 일' },
  unsent: { en: 'typed, not sent', ko: '쓰다 만 것' },
  notPrinted: { en: 'dossier, not published', ko: '자료집, 발행 전' },
  nothingDoing: { en: 'Nothing begun.', ko: '시작한 일이 없습니다.' },
  nothingWaiting: { en: 'Nothing waits.', ko: '기다리는 일이 없습니다.' },
  elsewhere: { en: 'To read and to practise', ko: '읽을거리와 연습' },
  starterWhat: {
    en: 'Public reports on orders at the border, 1994–2024: claims, directives, places. For reading.',
    ko: '1994–2024년 국경 지시에 관한 공개 보도: 항목·지시·지역. 읽기 전용.',
  },
  practiceWhat: {
    en: 'Invented texts to try every step on. One dossier waits to be published.',
    ko: '모든 단계를 연습하는 지어낸 글입니다. 발행을 기다리는 자료집이 하나 있습니다.',
  },
  removePractice: { en: 'Remove the practice archive', ko: '연습 아카이브 지우기' },
  removed: { en: 'The practice archive has been removed.', ko: '연습 아카이브를 지웠습니다.' },
  contains: { en: 'What it holds', ko: '담긴 것' },
  limits: { en: 'Where it comes from, and its limits', ko: '출처와 한계' },
} as const satisfies Readonly<Record<string, Said>>

export const draftsLeft = (count: number): Said => ({
  en: count === 1 ? '1 draft to decide' : `${count} drafts to decide`,
  ko: `처리할 제안 ${count}개`,
})
export const holdings = (reports: number, claims: number, directives: number): Said => ({
  en: `${reports} reports, ${claims} claims, ${directives} directives`,
  ko: `자료 ${reports}건, 항목 ${claims}개, 지시 ${directives}건`,
})

export const JOURNAL = {
  number: { en: 'Line', ko: '번호' },
  at: { en: 'When', ko: '때' },
  member: { en: 'Member', ko: '구성원' },
  act: { en: 'Act', ko: '작업' },
  subject: { en: 'Of what', ko: '대상' },
  lead: {
    en: 'Every act, one line, never altered. It keeps what an act returned, never what was typed.',
    ko: '작업마다 한 줄씩 남고 고쳐지지 않습니다. 입력한 내용이 아니라 결과만 적습니다.',
  },
} as const satisfies Readonly<Record<string, Said>>
