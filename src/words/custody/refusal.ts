import type { Facts } from '../../record/refusal.js'
import type { Said } from '../said.js'

const fact = (facts: Facts, name: string): string => String(facts[name] ?? '—')

/** Ways of saying no around what is sealed, released or erased. */
export const CUSTODY_REFUSALS = {
  'words-absent': (f) => ({
    en: `${fact(f, 'count')} of the words do not stand in what would be erased. Nothing was erased. Type each as it stands there, one a line.`,
    ko: `적은 말 가운데 ${fact(f, 'count')}개가 파기할 기록에 없습니다. 아무것도 파기하지 않았습니다. 기록에 있는 그대로 한 줄에 하나씩 적으십시오.`,
  }),
  'words-unfit': (f) => ({
    en: `The spilled words are needed, one a line: 1 to ${fact(f, 'most')} of them, each of 2 to 200 letters.`,
    ko: `새어 나간 말을 한 줄에 하나씩 적어야 합니다. 1~${fact(f, 'most')}개, 하나에 2~200자입니다.`,
  }),
} as const satisfies Readonly<Record<string, (facts: Facts) => Said>>
