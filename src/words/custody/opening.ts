import type { Said } from '../said.js'

/** Openings of the vault's compartments, put before others. */
export const OPENING = {
  title: { en: 'Openings of the vault', ko: '신원 금고를 연 기록' },
  lead: {
    en: 'Each time a compartment was opened: who, which, on what day. Which source was looked at is written nowhere. Two others look at each opening and say that they have seen it; ask whoever opened it what for, by voice.',
    ko: '보호 칸을 열 때마다 누가, 어느 칸을, 어느 날 열었는지 남습니다. 어떤 취재원을 보았는지는 어디에도 남지 않습니다. 다른 두 사람이 각각 보고 확인했다고 표시합니다. 왜 열었는지는 본인에게 말로 물어보십시오.',
  },
  none: { en: 'No compartment that you keep was opened.', ko: '맡은 칸 가운데 열린 것이 없습니다.' },
  day: { en: 'Day', ko: '날짜' },
  compartment: { en: 'Compartment', ko: '칸' },
  member: { en: 'Opened by', ko: '연 사람' },
  seen: { en: 'Seen by', ko: '확인한 사람' },
  nobody: { en: 'nobody yet', ko: '아직 없음' },
  alone: { en: 'nobody else keeps it', ko: '함께 맡은 사람 없음' },
  mark: { en: 'I have seen the ticked ones', ko: '표시한 기록을 확인했음' },
  office: { en: 'office (raw notes)', ko: '사무실(원메모)' },
  unseen: { en: 'not seen by enough', ko: '확인 부족' },
  filter: { en: 'Show', ko: '보기' },
  all: { en: 'All', ko: '전체' },
  waiting: { en: 'Waiting to be seen', ko: '확인을 기다리는 것' },
  see: { en: 'Look at them', ko: '보러 가기' },
} as const satisfies Readonly<Record<string, Said>>

export const openingsWait = (count: number): Said => ({
  en:
    count === 1
      ? 'A compartment was opened; you have not looked yet.'
      : `Compartments were opened ${count} times; you have not looked yet.`,
  ko: `다른 사람이 보호 칸을 ${count}번 열었습니다. 아직 확인하지 않으셨습니다.`,
})

/** Whose mark a tick is for. */
export const tickFor = (number: number): Said => ({ en: `Opening ${number} seen`, ko: `${number}번 확인` })
