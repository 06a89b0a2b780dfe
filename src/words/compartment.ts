import type { Said } from './said.js'

/** Compartments: what is closed to all members but their holders. */
export const COMPARTMENT = {
  title: { en: 'Compartments', ko: '보호 칸' },
  lead: {
    en: 'What lies in a compartment is seen by its holders alone: for everybody else it is in no list, count, search, dossier or export. Administrators are no exception.',
    ko: '보호 칸에 둔 것은 그 칸을 맡은 구성원만 봅니다. 다른 사람에게는 목록, 집계, 검색, 자료집, 내보내기 어디에도 나오지 않습니다. 관리자도 마찬가지입니다.',
  },
  limits: {
    en: 'It is a rule of this program, not encryption: who holds the database’s disk can read it. Identities belong in the vault.',
    ko: '이 프로그램이 지키는 규칙일 뿐 암호화가 아닙니다. 데이터베이스 디스크를 손에 넣은 사람은 읽을 수 있습니다. 신원은 신원 금고에 두십시오.',
  },
  none: { en: 'You hold no compartment.', ko: '맡은 보호 칸이 없습니다.' },
  open: { en: 'Open a compartment', ko: '보호 칸 만들기' },
  name: { en: 'Name', ko: '이름' },
  nameHint: { en: 'A plain working name; never a person’s.', ko: '업무상의 이름을 쓰고 사람 이름은 쓰지 마십시오.' },
  holders: { en: 'Holders', ko: '맡은 구성원' },
  holder: { en: 'Member', ko: '구성원' },
  grant: { en: 'Let in', ko: '들이기' },
  revoke: { en: 'Take out', ko: '빼기' },
  inside: { en: 'What was put here', ko: '여기에 둔 것' },
  empty: { en: 'Nothing yet.', ko: '아직 없습니다.' },
  thing: {
    en: 'Material, claim, dossier, incident or directive, by its number',
    ko: '자료·항목·자료집·사건·지시의 번호',
  },
  confine: { en: 'Put in', ko: '넣기' },
  confineHint: {
    en: 'Everything that rests on it goes with it, now and later: the claims of a report, their attestations, a dossier that uses one of them.',
    ko: '그것에 근거한 것도 지금부터 함께 들어갑니다. 자료의 항목과 그 진술, 그 항목을 쓴 자료집까지입니다.',
  },
  release: { en: 'Take out', ko: '꺼내기' },
  close: { en: 'Close to a compartment', ko: '보호 칸에 두기' },
} as const satisfies Readonly<Record<string, Said>>

export const thingsSaid = (count: number): Said => ({
  en: count === 1 ? 'alone' : `with ${count - 1} that rest on it`,
  ko: count === 1 ? '이것만' : `근거한 것 ${count - 1}건과 함께`,
})
