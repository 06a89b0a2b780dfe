import type { Said } from '../said.js'

export const COPY = {
  same: {
    en: 'Every sentence above stands in the edition named below. Change none of them without a new edition.',
    ko: '위 문장은 모두 아래 판에 실린 그대로입니다. 고치려면 새 판을 내십시오.',
  },
} as const satisfies Readonly<Record<string, Said>>
