import type { Deed, IncidentAct, RoleInAct, Tally } from '../record/incident.js'
import type { Said } from './said.js'

/** What happened: acts, those involved, and how many each account says. */
export const INCIDENT = {
  heading: { en: 'Incidents', ko: '사건' },
  lead: {
    en: 'What happened, when and where, act by act. Acts are counted, never reports; accounts that differ stand side by side and none is chosen.',
    ko: '언제 어디서 무슨 일이 있었는지를 행위별로 적습니다. 보도가 아니라 행위를 세며, 서로 다른 진술은 고르지 않고 나란히 둡니다.',
  },
  enrol: { en: 'Enrol an incident', ko: '사건 등록' },
  enrolFrom: { en: 'Enrol the incident', ko: '사건으로 등록' },
  edit: { en: 'Add or correct', ko: '더하거나 고치기' },
  titleEn: { en: 'Title in English', ko: '영어 제목' },
  titleKo: { en: 'Title in Korean', ko: '한국어 제목' },
  act: { en: 'Act', ko: '행위' },
  acts: { en: 'Acts', ko: '행위' },
  deed: { en: 'Done or left undone', ko: '작위·부작위' },
  conductEn: { en: 'What was done, in English', ko: '행위 내용(영어)' },
  conductKo: { en: 'What was done, in Korean', ko: '행위 내용(한국어)' },
  counts: { en: 'What is counted', ko: '무엇을 셌는지' },
  involved: { en: 'Those involved', ko: '관련된 쪽' },
  involvedHint: {
    en: 'one a line: role, a colon, an office, body or unit by its name here, or a general word such as “three residents”; never a private person by name. Roles: ordered it, passed it on, carried it out, suffered it, witnessed it, was responsible, investigated it',
    ko: '한 줄에 하나씩: 역할, 쌍점, 기관·직책·부대 이름이나 ‘주민 세 명’ 같은 일반적인 말. 사인의 이름은 쓰지 않습니다. 역할: 지시, 전달, 실행, 피해, 목격, 책임, 조사',
  },
  accounts: { en: 'Accounts', ko: '진술별 내용' },
  accountsHint: {
    en: 'one a line: claim id, a colon, the number or bounds as 3, 2-4, 5- or -2, then the words as printed',
    ko: '한 줄에 하나씩: 항목 번호, 쌍점, 3 또는 2-4, 5-, -2처럼 적은 수, 이어서 적힌 말 그대로',
  },
  number: { en: 'Number', ko: '수' },
  asPrinted: { en: 'as printed', ko: '적힌 말' },
  disputed: { en: 'accounts exclude one another', ko: '진술이 서로 맞지 않음' },
  notGiven: { en: 'not said', ko: '말하지 않음' },
  moved: { en: 'How the number moved', ko: '수가 달라진 과정' },
  knownBy: { en: 'As published by', ko: '보도된 날까지' },
  actNumber: { en: 'Act', ko: '행위' },
  oneMore: { en: 'One act more: save, then open this page again.', ko: '행위를 더하려면 저장한 뒤 다시 여십시오.' },
} as const satisfies Readonly<Record<string, Said>>

export const DEED: Readonly<Record<Deed, Said>> = {
  commission: { en: 'done', ko: '작위' },
  omission: { en: 'left undone', ko: '부작위' },
}

export const ROLE_IN_ACT: Readonly<Record<RoleInAct, Said>> = {
  ordered: { en: 'ordered it', ko: '지시' },
  'passed-on': { en: 'passed it on', ko: '전달' },
  'carried-out': { en: 'carried it out', ko: '실행' },
  suffered: { en: 'suffered it', ko: '피해' },
  witnessed: { en: 'witnessed it', ko: '목격' },
  responsible: { en: 'was responsible', ko: '책임' },
  investigated: { en: 'investigated it', ko: '조사' },
}

export const COUNTED_AS: Readonly<Record<IncidentAct['counts'], Said>> = {
  'persons-killed': { en: 'people killed', ko: '숨진 사람' },
  'persons-hurt': { en: 'people hurt', ko: '다친 사람' },
  'persons-held': { en: 'people held', ko: '붙잡힌 사람' },
  persons: { en: 'people', ko: '사람' },
  shots: { en: 'shots', ko: '총격' },
  other: { en: 'other', ko: '기타' },
}

/** A number between bounds. */
export const boundsSaid = (least: number | null, most: number | null): Said =>
  least === null && most === null
    ? INCIDENT.notGiven
    : least === most
      ? { en: `${least}`, ko: `${least}` }
      : least === null
        ? { en: `at most ${most}`, ko: `많아야 ${most}` }
        : most === null
          ? { en: `at least ${least}`, ko: `적어도 ${least}` }
          : { en: `${least} to ${most}`, ko: `${least}~${most}` }

/** What the accounts of an act say together. */
export const tallySaid = ({ agreed, told, isDisputed }: Tally): Said => {
  if (told === null) return INCIDENT.notGiven
  const wide = boundsSaid(told.least, told.most)
  if (isDisputed) return { en: `${wide.en}; ${INCIDENT.disputed.en}`, ko: `${wide.ko}, ${INCIDENT.disputed.ko}` }
  return agreed === null ? wide : boundsSaid(agreed.least, agreed.most)
}
