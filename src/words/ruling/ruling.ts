import type { RulingKind, RulingScheme } from '../../record/ruling/ruling.js'
import type { Said } from '../said.js'

/** Spelling decisions and the house sheet. */
export const RULING = {
  title: { en: 'Spelling decisions', ko: '표기 결정' },
  about: {
    en: 'How a name is spelt in our own sentences. Quotations keep the spelling of what they quote.',
    ko: '우리 문장에서 이름을 어떻게 적을지 정한 것입니다. 인용문은 인용한 표기를 그대로 둡니다.',
  },
  sheet: { en: 'House sheet', ko: '표기 일람' },
  print: { en: 'House sheet for print', ko: '인쇄용 표기 일람' },
  name: { en: 'Name', ko: '이름' },
  kind: { en: 'Kind', ko: '종류' },
  en: { en: 'In English', ko: '영어 표기' },
  ko: { en: 'In Korean', ko: '한국어 표기' },
  north: { en: 'As the North writes it', ko: '북한 표기' },
  scheme: { en: 'Convention', ko: '표기법' },
  others: { en: 'Not written', ko: '쓰지 않는 표기' },
  othersHint: { en: 'a semicolon between', ko: '여럿이면 ;로 나눕니다' },
  reason: { en: 'Why', ko: '까닭' },
  by: { en: 'By', ko: '결정한 사람' },
  since: { en: 'Since', ko: '결정한 때' },
  until: { en: 'Until', ko: '끝난 때' },
  state: { en: 'State', ko: '상태' },
  stands: { en: 'stands', ko: '유효' },
  lifted: { en: 'lifted', ko: '거둠' },
  versions: { en: 'How it was decided', ko: '결정의 변화' },
  decide: { en: 'Decide on a spelling', ko: '표기 결정하기' },
  again: { en: 'Decide anew', ko: '다시 결정하기' },
  subject: { en: 'Place, office or body', ko: '지역·기관·직책' },
  subjectHint: {
    en: 'its name as known here; empty for any other word',
    ko: '여기에 등록된 이름. 다른 낱말이면 비워 둡니다',
  },
  term: { en: 'Other word', ko: '다른 낱말' },
  termHint: { en: 'where it is neither place nor body', ko: '지역도 기관도 아닌 경우' },
  lift: { en: 'Lift this decision', ko: '이 결정 거두기' },
  decided: { en: 'Spelling decided', ko: '결정한 표기' },
  undecided: { en: 'no spelling decided', ko: '정한 표기 없음' },
  slips: { en: 'Spelt otherwise than decided', ko: '정한 표기와 다른 곳' },
  slipsHint: {
    en: 'Sentences of ours that write another known spelling of a name. Quotations are not looked at.',
    ko: '우리 문장에서 같은 이름을 다른 표기로 적은 곳입니다. 인용문은 보지 않습니다.',
  },
  inTitle: { en: 'Title', ko: '제목' },
  becomes: { en: 'would read', ko: '고치면' },
  follow: { en: 'Write it as decided', ko: '정한 표기로 고치기' },
  correct: { en: 'correct it on the claim’s page', ko: '항목 페이지에서 고치기' },
} as const satisfies Readonly<Record<string, Said>>

export const RULING_KIND: Readonly<Record<RulingKind, Said>> = {
  place: { en: 'place', ko: '지역' },
  actor: { en: 'office or body', ko: '기관·직책' },
  term: { en: 'word', ko: '낱말' },
}

export const RULING_SCHEME: Readonly<Record<RulingScheme, Said>> = {
  common: { en: 'customary', ko: '관용' },
  kp: { en: 'the North’s own', ko: '북한 로마자 표기' },
  mr: { en: 'McCune–Reischauer', ko: '매큔-라이샤워' },
  rr: { en: 'Revised Romanization', ko: '국어의 로마자 표기법' },
  pinyin: { en: 'Hanyu Pinyin', ko: '한어 병음' },
  own: { en: 'house style', ko: '자체 표기' },
}

/** Where a slip stands, by the number of the item, from 1. */
export const itemNumber = (number: number): Said => ({ en: `Item ${number}`, ko: `${number}번째` })

/** One spelling that was found, and the one decided on. */
export const insteadOf = (words: string, instead: string): Said => ({
  en: `“${words}”, decided: “${instead}”`,
  ko: `‘${words}’ → 정한 표기 ‘${instead}’`,
})

/** What the terminal says of decisions. */
export const ruledSaid = (id: string): Said => ({ en: `Decided: ${id}`, ko: `결정함: ${id}` })
export const liftedSaid = (id: string): Said => ({ en: `Lifted: ${id}`, ko: `거둠: ${id}` })
export const mergedSaid = (id: string): Said => ({ en: `Recorded: ${id}`, ko: `기록함: ${id}` })

export const gazetteerSaid = (places: number, actors: number, isAdded: boolean): Said =>
  isAdded
    ? {
        en: `Added ${places} places and ${actors} bodies.`,
        ko: `지역 ${places}곳, 기관·직책 ${actors}곳을 더했습니다.`,
      }
    : {
        en: `This archive lacks ${places} places and ${actors} bodies of the program’s gazetteer.`,
        ko: `프로그램에 딸린 지명 목록 가운데 이 아카이브에 없는 것은 지역 ${places}곳, 기관·직책 ${actors}곳입니다.`,
      }

export const RULING_CLI = {
  gazetteer: {
    en: 'Says what of the program’s gazetteer an archive lacks; --add adds it. What is there keeps what it says.',
    ko: '프로그램에 딸린 지명 목록에서 아카이브에 없는 것이 몇인지 알려 줍니다. --add는 그것을 더합니다. 있던 것은 바뀌지 않습니다.',
  },
  spellings: {
    en: 'Spelling decisions: lists them, writes the house sheet (--csv, --html, --json), decides on one, lifts one.',
    ko: '표기 결정을 보여 주고, 표기 일람을 쓰고(--csv, --html, --json), 결정하고, 거둡니다.',
  },
  merge: {
    en: 'Says of two places, or two offices or bodies, that they are one (OTHER is read as KEPT), or with --apart that they are not; --undo takes a word back. Nothing that names either is changed.',
    ko: '두 지역이나 두 기관·직책이 같은 대상이라고 기록합니다(OTHER를 KEPT로 읽음). --apart는 다른 대상이라는 기록, --undo는 되돌리기입니다. 둘을 가리키는 기록은 바뀌지 않습니다.',
  },
} as const satisfies Readonly<Record<string, Said>>

export const RULING_OPTION = {
  subject: { en: 'the place, office or body: id or name', ko: '지역·기관·직책의 번호나 이름' },
  term: { en: 'another word', ko: '다른 낱말' },
  en: { en: 'the spelling in English', ko: '영어 표기' },
  ko: { en: 'the spelling in Korean', ko: '한국어 표기' },
  north: { en: 'as the North writes it', ko: '북한 표기' },
  scheme: { en: 'by which convention', ko: '표기법' },
  others: { en: 'spellings not written, a semicolon between', ko: '쓰지 않는 표기. 여럿이면 ;로 나눔' },
  because: { en: 'the reason', ko: '까닭' },
  csv: { en: 'as a table', ko: '표 파일로' },
  html: { en: 'as a page for print', ko: '인쇄용 페이지로' },
  add: { en: 'adds them', ko: '더하기' },
  apart: { en: 'they are two', ko: '서로 다른 대상' },
  words: { en: 'those that hold these words', ko: '이 말이 든 것만' },
  kind: { en: 'those of this kind', ko: '이 종류만' },
  lifted: { en: 'lifted ones too', ko: '거둔 것도' },
  undo: { en: 'takes the word with this id back', ko: '이 번호의 판단을 되돌림' },
} as const satisfies Readonly<Record<string, Said>>
