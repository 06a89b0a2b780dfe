import type { Language } from '../record/bilingual.js'
import type { Said } from './said.js'

/** Stands on every page and in every file that a practice archive prints, in both languages at once. */
export const SPECIMEN_MARK = 'specimen / 본보기'

/** Each language by its own name. */
export const LANGUAGE_NAME: Readonly<Record<Language, string>> = { en: 'English', ko: '한국어' }

/** Every sentence of an edition's pages. */
export const EDITION = {
  read: { en: 'Read it in English', ko: '한국어로 읽기' },
  languages: { en: 'Languages', ko: '언어' },
  skip: { en: 'Skip to the text', ko: '본문으로 건너뛰기' },
  specimen: {
    en: 'Every outlet, person and quotation here is invented, for practice.',
    ko: '연습용으로 지어낸 글입니다. 실제 매체·인물·발언이 아닙니다.',
  },
  howToRead: {
    en: 'The number after a sentence leads to its note: the exact words it rests on, who says so, and how they are said to know.',
    ko: '문장 뒤의 번호를 따라가면 근거가 된 정확한 말, 누가 그렇게 말했는지, 어떻게 알게 됐다고 하는지가 나옵니다.',
  },
  asReported: {
    en: 'Everything here is as reported. “In force” means reported to be in force; nothing is a finding of fact by the publisher.',
    ko: '모든 내용은 전해진 그대로입니다. ‘시행 중’은 그렇게 전해졌다는 뜻이며, 발행한 곳이 사실로 확인했다는 뜻이 아닙니다.',
  },
  origins: {
    en: 'Independent origins are counted after following who repeats whom. Several reports of one origin count once.',
    ko: '독립 출처는 누가 누구의 말을 옮겼는지 따져서 셉니다. 출처가 같은 보도는 여러 건이어도 하나로 셉니다.',
  },
  coarseDates: {
    en: 'For accounts given to the publisher, the date told is given only as early, mid or late in a month.',
    ko: '발행한 곳이 직접 들은 진술은 전한 날을 초순·중순·하순으로만 밝힙니다.',
  },
  notQuoted: {
    en: 'Told to the publisher; given here in the publisher’s words, not quoted.',
    ko: '발행한 곳이 직접 들은 말입니다. 인용하지 않고 풀어 썼습니다.',
  },
  otherLanguage: { en: 'not yet written in English', ko: '아직 한국어 문장 없음' },
  notes: { en: 'Notes', ko: '주석' },
  back: { en: 'Back to the sentence', ko: '문장으로 돌아가기' },
  from: { en: 'From', ko: '자료' },
  undated: { en: 'undated', ko: '날짜 없음' },
  whoSaysSo: { en: 'Who says so', ko: '진술' },
  ownSource: { en: 'a source who spoke to the publisher', ko: '발행한 곳에 직접 말한 취재원' },
  basisUnknown: { en: 'how they know is not said', ko: '경위 미상' },
  told: { en: 'date told', ko: '전한 날' },
  chain: { en: 'passed on by', ko: '전해진 길' },
  modality: { en: 'How surely', ko: '단정 정도' },
  when: { en: 'When', ko: '때' },
  printed: { en: 'as printed', ko: '적힌 말' },
  places: { en: 'Places', ko: '지역' },
  unknown: { en: 'unknown', ko: '미상' },
  originCount: { en: 'Origins', ko: '독립 출처' },
  claim: { en: 'Claim', ko: '항목 번호' },
  about: { en: 'About this edition', ko: '이 발행본' },
  dossier: { en: 'Dossier', ko: '자료집 번호' },
  frozen: {
    en: 'An edition is never changed, only followed by the next.',
    ko: '발행본은 고치지 않으며, 바뀐 내용은 다음 판으로 냅니다.',
  },
  files: {
    en: 'The same content for programs, the list of all files with their SHA-256, and how to check them:',
    ko: '프로그램용 같은 내용, 모든 파일의 SHA-256 목록, 확인하는 방법:',
  },
} as const satisfies Readonly<Record<string, Said>>

/** When it was published; `instant` in words. */
export const publishedAt = (instant: Said): Said => ({ en: `published ${instant.en}`, ko: `${instant.ko} 발행` })

/** The hidden name of a note's number, for those who hear the page. */
export const noteNumber = (number: number): Said => ({ en: `Note ${number}`, ko: `주석 ${number}` })

/** The parts of README.txt, each a paragraph. */
export const README = {
  what: {
    en: 'This folder is one frozen edition of a dossier. Open index.html in any browser; nothing is loaded from elsewhere and no script runs.',
    ko: '이 폴더는 고정된 자료집 발행본 하나입니다. 아무 브라우저로나 index.html을 여십시오. 바깥에서 불러오는 것이 없고 스크립트도 없습니다.',
  },
  check: {
    en: 'To check that no file was altered, added or lost, run the command below in the folder above this one, with the folder’s name for DIR:',
    ko: '바뀌거나 더해지거나 빠진 파일이 없는지 확인하려면, 이 폴더가 있는 곳에서 DIR 자리에 폴더 이름을 넣어 아래 명령을 실행하십시오.',
  },
  compare: {
    en: 'It prints the SHA-256 of manifest.json. Compare it with the one the publisher gave you some other way: without that, the check shows that the folder is whole, not who made it.',
    ko: '이 명령은 manifest.json의 SHA-256을 보여 줍니다. 발행한 곳이 다른 경로로 알려 준 값과 견주십시오. 그러지 않으면 폴더가 온전하다는 것만 알 수 있고 누가 만들었는지는 알 수 없습니다.',
  },
  byHand: {
    en: 'Without the program: manifest.json lists every other file with its size in bytes and its SHA-256; any tool that computes SHA-256 will do.',
    ko: '프로그램이 없으면: manifest.json에 다른 모든 파일의 바이트 크기와 SHA-256이 있으니, SHA-256을 계산하는 아무 도구로나 확인할 수 있습니다.',
  },
} as const satisfies Readonly<Record<string, Said>>

/** The offline page that checks an edition, and the command that does the same. */
export const VERIFIER = {
  title: { en: 'Check an edition', ko: '발행본 확인' },
  lead: {
    en: 'Choose an edition’s folder, or drop it on the button. Its files are read here and sent nowhere.',
    ko: '발행본 폴더를 고르거나 단추 위에 끌어다 놓으십시오. 파일은 여기서만 읽고 어디로도 보내지 않습니다.',
  },
  script: {
    en: 'This page needs JavaScript: it computes on this machine. “attested verify” does the same in the terminal.',
    ko: '이 페이지는 이 컴퓨터에서 계산하므로 자바스크립트가 필요합니다. 터미널에서는 ‘attested verify’로 확인할 수 있습니다.',
  },
  choose: { en: 'The edition’s folder', ko: '발행본 폴더' },
  reading: { en: 'Reading…', ko: '읽는 중…' },
  failed: { en: 'The folder could not be read.', ko: '폴더를 읽지 못했습니다.' },
  whole: { en: 'Whole: every file is as printed.', ko: '온전합니다. 모든 파일이 발행한 그대로입니다.' },
  broken: { en: 'Not as printed.', ko: '발행한 그대로가 아닙니다.' },
  manifest: { en: 'SHA-256 of the manifest', ko: '목록 파일 SHA-256' },
  compare: {
    en: 'Compare this with the one the publisher announced: only then is it known whose edition this is.',
    ko: '발행한 곳이 알린 값과 견주십시오. 그래야 누구의 발행본인지 알 수 있습니다.',
  },
} as const satisfies Readonly<Record<string, Said>>

/** What can be wrong with a file of an edition. */
export const PROBLEM: Readonly<Record<'missing' | 'altered' | 'extra' | 'unreadable', Said>> = {
  missing: { en: 'missing', ko: '없음' },
  altered: { en: 'altered', ko: '바뀜' },
  extra: { en: 'not part of the edition', ko: '발행본에 없던 파일' },
  unreadable: { en: 'cannot be read as a manifest', ko: '목록으로 읽을 수 없음' },
}

export const filesChecked = (count: number): Said => ({
  en: count === 1 ? '1 file is as the manifest names it.' : `${count} files are as the manifest names them.`,
  ko: `목록과 같은 파일 ${count}개.`,
})

/** Which edition it says it is. `printed` is the instant in words. */
export const editionIs = (number: number, dossier: string, printed: Said): Said => ({
  en: `Edition ${number} of ${dossier}, published ${printed.en}`,
  ko: `${dossier} 제${number}판, ${printed.ko} 발행`,
})
