import type { SamenessWord } from '../../record/ruling/sameness.js'
import type { Said } from '../said.js'

/** Two entries that are, may be, or are not one. */
export const SAMENESS = {
  title: { en: 'One or two?', ko: '같은 대상인가' },
  about: {
    en: 'A like name decides nothing. A merge is a member’s word with a reason; no statement moves, and undoing it leaves each where it was.',
    ko: '이름이 비슷하다고 같은 대상은 아닙니다. 합치기는 구성원이 까닭을 적어 판단하는 일이며, 진술은 옮겨지지 않고 되돌리면 모두 제자리에 있습니다.',
  },
  hints: { en: 'May be the same', ko: '같을 수 있는 것' },
  noHints: { en: 'Nothing else here is spelt or sounds like it.', ko: '표기나 소리가 비슷한 다른 것이 없습니다.' },
  into: { en: 'This entry is read as', ko: '다음 대상으로 합쳐 읽고 있습니다:' },
  words: { en: 'Decided', ko: '판단한 것' },
  other: { en: 'The other one', ko: '다른 쪽' },
  otherHint: { en: 'its name or id', ko: '이름이나 번호' },
  reason: { en: 'Why', ko: '까닭' },
  merge: { en: 'They are one: merge', ko: '같음: 합치기' },
  differ: { en: 'They are not the same', ko: '같지 않음' },
  undo: { en: 'Undo', ko: '되돌리기' },
  open: { en: 'Merge, or keep apart', ko: '합치거나 따로 두기' },
} as const satisfies Readonly<Record<string, Said>>

export const SAMENESS_WORD: Readonly<Record<SamenessWord, Said>> = {
  same: { en: 'the same', ko: '같음' },
  'not-same': { en: 'not the same', ko: '같지 않음' },
  undone: { en: 'taken back', ko: '되돌림' },
}

/** Why two entries may be one: the spelling of each. */
export const bothSpelt = (own: string, its: string): Said =>
  own === its
    ? { en: `both are written “${own}”`, ko: `둘 다 ‘${own}’(으)로 적음` }
    : { en: `“${its}” sounds like “${own}”`, ko: `‘${its}’와(과) ‘${own}’의 소리가 비슷함` }
