import type { CheckRequest } from '../record/check.js'
import type { Said } from './said.js'

/** Asking another source. */
export const CHECK = {
  heading: { en: 'Checks', ko: '확인 요청' },
  ask: { en: 'Ask another source', ko: '다른 취재원에게 묻기' },
  lead: {
    en: 'An open question to another source. What the first one said is not part of it, so that the answer can stand on its own.',
    ko: '다른 취재원에게 하는 열린 질문입니다. 먼저 나온 진술은 넣지 않아야 답이 독립적일 수 있습니다.',
  },
  question: { en: 'The question, as it is asked', ko: '물을 말 그대로' },
  whom: {
    en: 'Whom (a handle or a general word, never a name)',
    ko: '누구에게(표기나 일반적인 말로, 이름은 쓰지 않음)',
  },
  askedOn: { en: 'Asked on', ko: '물은 날' },
  language: { en: 'Language of the question', ko: '질문의 언어' },
  note: { en: 'Note', ko: '메모' },
  send: { en: 'Record the question', ko: '질문 기록' },
  answer: { en: 'Record the answer', ko: '답 기록' },
  answerLead: {
    en: 'The answer becomes an attestation of the claim that the question bears on; which one it is shows only after it is recorded.',
    ko: '답은 질문이 걸린 항목에 대한 진술이 됩니다. 어느 항목인지는 기록한 뒤에 보입니다.',
  },
  close: { en: 'No answer came', ko: '답이 없었음' },
  state: { en: 'State', ko: '상태' },
  sheet: { en: 'Sheet for asking', ko: '질문지' },
  toClaim: { en: 'See the claim', ko: '항목 보기' },
} as const satisfies Readonly<Record<string, Said>>

export const CHECK_STATE: Readonly<Record<CheckRequest['state'], Said>> = {
  open: { en: 'open', ko: '답 기다림' },
  answered: { en: 'answered', ko: '답 받음' },
  closed: { en: 'closed without an answer', ko: '답 없이 끝냄' },
}
