import type { ReplyOutcome } from '../../record/gate/reply.js'
import type { Said } from '../said.js'

export const REPLY_OUTCOME: Readonly<Record<ReplyOutcome, Said>> = {
  'not-asked': { en: 'not asked', ko: '묻지 않음' },
  'no-channel': { en: 'cannot be asked: no channel', ko: '물을 길이 없음' },
  asked: { en: 'asked; no answer by the deadline', ko: '물었으나 기한까지 답 없음' },
  'no-reply': { en: 'asked; did not reply', ko: '물었으나 답하지 않음' },
  declined: { en: 'asked; declined to comment', ko: '물었으나 논평을 거절함' },
  denied: { en: 'asked; denies it', ko: '물었고 부인함' },
  answered: { en: 'asked; answered', ko: '물었고 답함' },
}

export const REPLY_WORDS = {
  heading: { en: 'Right of reply', ko: '반론 기회' },
  none: { en: 'no record yet', ko: '기록 없음' },
  outcome: { en: 'What became of it', ko: '결과' },
  channel: { en: 'Through which channel', ko: '물은 길' },
  asked: { en: 'Asked on (day)', ko: '물은 날' },
  deadline: { en: 'Deadline (day)', ko: '답할 기한' },
  review: { en: 'Look at this again on (day)', ko: '다시 살펴볼 날' },
  saysEn: { en: 'Their words, in English', ko: '답한 말(영어)' },
  saysKo: { en: 'Their words, in Korean', ko: '답한 말(한국어)' },
  whyEn: { en: 'Why not, in English', ko: '묻지 않은 까닭(영어)' },
  whyKo: { en: 'Why not, in Korean', ko: '묻지 않은 까닭(한국어)' },
  add: { en: 'Record the reply', ko: '반론 기록' },
  hint: {
    en: 'No reply is not agreement, and not asked is not “no reply”. Organs of the state that nobody can ask have a standing reason.',
    ko: '답이 없다고 동의한 것이 아니며, 묻지 않은 것은 ‘답 없음’이 아닙니다. 물을 길이 없는 국가 기관에는 정해 둔 까닭을 적습니다.',
  },
  standing: {
    en: 'This body of the North Korean state answers no questions from the press; there is no channel to put one.',
    ko: '북한 국가 기관은 언론의 질문을 받지 않으며, 물을 길이 없다.',
  },
} as const satisfies Readonly<Record<string, Said>>
