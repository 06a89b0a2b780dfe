import type { AnswerState } from '../record/answer.js'
import type { Said } from './said.js'

/** Pictures and the tables that say the same. */
export const PICTURE = {
  square: { en: 'How the answer moves over both axes', ko: '두 시간 축에서 답이 달라지는 모습' },
  squareNote: {
    en: 'Across: the day asked about. Up: as published by. A square holds from its day to the next one shown; days are evenly spaced, not to scale.',
    ko: '가로는 알고 싶은 날, 세로는 보도된 시점입니다. 한 칸은 그날부터 다음 칸의 날까지이며, 간격은 실제 길이와 다릅니다.',
  },
  squareTable: { en: 'The same as a table', ko: '같은 내용을 표로' },
  knownBy: { en: 'As published by', ko: '이날까지 보도된 바로' },
  on: { en: 'The day asked about', ko: '알고 싶은 날' },
  asked: { en: 'asked', ko: '물은 곳' },
  graph: { en: 'Who leads back to whom', ko: '누구의 말로 거슬러 올라가는가' },
  graphNote: {
    en: 'Left: independent origins. Right: the reports that lead back to them. Broken lines: taken back.',
    ko: '왼쪽은 독립 출처, 오른쪽은 거기서 나온 보도입니다. 점선은 철회된 진술입니다.',
  },
  unjudged: { en: 'independence not judged', ko: '독립 여부 판단 전' },
  originHead: { en: 'Origin', ko: '독립 출처' },
  sayer: { en: 'Who says so', ko: '취재원' },
  report: { en: 'Report', ko: '자료' },
  published: { en: 'Published', ko: '보도일' },
  basis: { en: 'How they know', ko: '알게 된 경위' },
  leansOn: { en: 'Leans on', ko: '기댄 진술' },
  takenBack: { en: 'taken back', ko: '철회' },
} as const satisfies Readonly<Record<string, Said>>

/** One letter or sign for each state, so that colour is never alone. */
export const STATE_SIGN: Readonly<Record<AnswerState, string>> = {
  'in-force': '●',
  possibly: '◐',
  'not-in-force': '–',
  contested: '≠',
  unknown: '?',
}

export const STATE_SHORT: Readonly<Record<AnswerState, Said>> = {
  'in-force': { en: 'reported in force', ko: '시행 중이라고 전해짐' },
  possibly: { en: 'possibly', ko: '가능' },
  'not-in-force': { en: 'not in force', ko: '시행 아님' },
  contested: { en: 'contested', ko: '엇갈림' },
  unknown: { en: 'unknown', ko: '알 수 없음' },
}

export const squareOf = (on: Said, known: Said, state: Said): Said => ({
  en: `${on.en}, as published by ${known.en}: ${state.en}`,
  ko: `${on.ko}, ${known.ko}까지 보도된 바로: ${state.ko}`,
})

/** "Reported 5 times, from 2 origins". */
export const reportedFrom = (reports: number, origins: number): Said => ({
  en: `Reported ${reports === 1 ? 'once' : `${reports} times`}, from ${origins === 1 ? '1 origin' : `${origins} origins`}`,
  ko: `보도 ${reports}번, 독립 출처 ${origins}곳`,
})

export const originNumber = (number: number): Said => ({ en: `Origin ${number}`, ko: `출처 ${number}` })
