import type { Facts } from '../../record/refusal.js'
import type { Said } from '../said.js'

const fact = (facts: Facts, name: string): string => String(facts[name] ?? '—')

/** Ways of saying no to a spelling decision or a merge. */
export const RULING_REFUSALS = {
  'spelling-script': (f) => ({
    en: `“${fact(f, 'text')}” is not written in the letters of its language: English takes Latin letters, Korean takes Hangul.`,
    ko: `‘${fact(f, 'text')}’은(는) 그 언어의 글자가 아닙니다. 영어 칸에는 로마자, 한국어 칸에는 한글을 적으십시오.`,
  }),
  'merge-itself': (f) => ({
    en: `${fact(f, 'id')} is read as that one already; choose another.`,
    ko: `${fact(f, 'id')}은(는) 이미 같은 대상으로 읽힙니다. 다른 것을 고르십시오.`,
  }),
  'merge-kinds': () => ({
    en: 'A place can be merged with a place only, an office or body with an office or body only.',
    ko: '지역은 지역끼리, 기관·직책은 기관·직책끼리만 합칠 수 있습니다.',
  }),
  'merged-already': (f) => ({
    en: `${fact(f, 'id')} has been merged into ${fact(f, 'into')} already. Undo that first, or merge ${fact(f, 'into')}.`,
    ko: `${fact(f, 'id')}은(는) 이미 ${fact(f, 'into')}에 합쳐져 있습니다. 먼저 되돌리거나 ${fact(f, 'into')}을(를) 합치십시오.`,
  }),
} as const satisfies Readonly<Record<string, (facts: Facts) => Said>>
