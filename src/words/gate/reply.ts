import type { ReplyGap, ReplyOutcome } from '../../record/gate/reply.js'
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
  channel: { en: 'Through which channel', ko: '물은 길(편지, 전화 등)' },
  asked: { en: 'Asked on', ko: '물은 날' },
  deadline: { en: 'Deadline', ko: '답할 기한' },
  review: { en: 'Look at this again on', ko: '다시 살펴볼 날' },
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

type Of = { readonly until?: Said; readonly claim?: string }

/** What is missing of a reply, and what would pass. */
const GAP: Readonly<Record<ReplyGap, (of: Of) => Said>> = {
  'no-record': () => ({
    en: 'there is no record of a reply. Put it to them and record what became of it, or record why they were not asked.',
    ko: '반론 기록이 없습니다. 당사자에게 묻고 결과를 기록하거나, 묻지 않은 까닭을 기록하십시오.',
  }),
  'claim-since': ({ claim }) => ({
    en: `claim ${claim} names them too, and was not part of what was put to them. Put it to them and record the reply anew.`,
    ko: `항목 ${claim}에도 나오는데, 그 내용은 물은 적이 없습니다. 마저 묻고 반론을 다시 기록하십시오.`,
  }),
  'reason-missing': () => ({
    en: 'not asked, and no reason is given. Say why in one language or both; a body of the state that nobody can ask has a standing reason.',
    ko: '묻지 않았는데 까닭이 없습니다. 한 언어로라도 적으십시오. 물을 길이 없는 국가 기관이면 정해 둔 까닭을 쓰면 됩니다.',
  }),
  'review-missing': () => ({
    en: 'the standing reason has no day on which it is looked at again. Give one, a year ahead at most is usual.',
    ko: '정해 둔 까닭을 언제 다시 살펴볼지 없습니다. 날짜를 적으십시오(보통 1년 안).',
  }),
  'review-due': () => ({
    en: 'the standing reason was to be looked at again by now. See whether there is a channel today, then record it anew with a later day.',
    ko: '정해 둔 까닭을 다시 살펴볼 때가 지났습니다. 이제 물을 길이 있는지 알아보고 새 날짜로 다시 기록하십시오.',
  }),
  'day-missing': () => ({
    en: 'asked, but not when. Give the day on which it was put to them.',
    ko: '물었다고 했는데 물은 날이 없습니다. 물은 날을 적으십시오.',
  }),
  'channel-missing': () => ({
    en: 'asked, but not how. Say through which channel: letter, mail, telephone, spokesperson.',
    ko: '물었다고 했는데 어떻게 물었는지 없습니다. 편지·전자우편·전화·대변인 등 물은 길을 적으십시오.',
  }),
  'days-wrong': () => ({
    en: 'the day on which they were asked lies ahead, or the deadline lies before it. Correct the days.',
    ko: '물은 날이 아직 오지 않았거나 답할 기한이 물은 날보다 앞섭니다. 날짜를 바로잡으십시오.',
  }),
  'deadline-missing': () => ({
    en: 'no answer, but no deadline either. Give the day until which they could answer; it has to be over.',
    ko: '답이 없다고 했는데 답할 기한이 없습니다. 언제까지 답하라고 했는지 적으십시오. 그 날이 지나야 합니다.',
  }),
  'still-waiting': ({ until }) => ({
    en: `they can still answer until the end of ${until?.en ?? '—'}. Wait, or record their answer when it comes.`,
    ko: `${until?.ko ?? '—'}까지는 답할 수 있습니다. 기다리거나, 답이 오면 기록하십시오.`,
  }),
  'words-missing': () => ({
    en: 'they answered, and their words are missing. Write down what they said, in one language or both.',
    ko: '답했는데 답한 말이 없습니다. 뭐라고 답했는지 한 언어로라도 적으십시오.',
  }),
}

export const REPLY_GAPS = Object.keys(GAP) as readonly ReplyGap[]

export const replyGapSaid = (gap: ReplyGap, of: Of = {}): Said => (GAP[gap] ?? GAP['no-record'])(of)
