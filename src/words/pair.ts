import type { Proposal } from '../record/draft.js'
import type { Difference, WordDifference } from '../record/drift.js'
import { whenOf } from '../record/time/when.js'
import { CLAIM_KIND, MODALITY, POLARITY } from './label.js'
import type { Said } from './said.js'
import { sayWhen } from './when.js'

/** Two language versions side by side. */
export const PAIR = {
  heading: { en: 'Two languages side by side', ko: '두 언어 나란히 보기' },
  lead: {
    en: 'Drafts of both texts, those that say the same beside each other. Differences are marked; which of the two says it right is for a person to decide. A translation is no further origin.',
    ko: '두 글에서 제안된 항목을 같은 내용끼리 나란히 놓고 다른 점을 표시했습니다. 어느 쪽이 맞는지는 사람이 판단합니다. 번역은 독립 출처를 늘리지 않습니다.',
  },
  english: { en: 'English', ko: '영어' },
  korean: { en: 'Korean', ko: '한국어' },
  drift: { en: 'What differs', ko: '번역 차이' },
  onlyEnglish: { en: 'Told in the English version only', ko: '영어 글에만 있음' },
  onlyKorean: { en: 'Told in the Korean version only', ko: '한국어 글에만 있음' },
  within: { en: 'Told there as part of a longer statement:', ko: '더 긴 항목 안에 함께 있음:' },
  none: { en: 'no difference found', ko: '다른 점을 찾지 못함' },
  open: { en: 'Open differences', ko: '정하지 않은 차이' },
  settled: { en: 'Settled', ko: '정함' },
  settle: { en: 'Settle', ko: '정하기' },
  follow: { en: 'Our claim follows', ko: '우리 항목이 따르는 쪽' },
  followEnglish: { en: 'the English version', ko: '영어 글' },
  followKorean: { en: 'the Korean version', ko: '한국어 글' },
  followBoth: { en: 'both stand, unresolved', ko: '둘 다 남기고 정하지 않음' },
  followNeither: { en: 'neither: no difference in sense', ko: '뜻의 차이 아님' },
  reason: { en: 'Why', ko: '까닭' },
  onlyDrift: { en: 'only what differs', ko: '다른 것만' },
  show: { en: 'Show', ko: '보기' },
  beside: { en: 'Beside its translation', ko: '번역과 나란히 보기' },
  settleAgain: { en: 'Settle anew', ko: '다시 정하기' },
  tie: { en: 'Tie the two claims: one origin, counted once', ko: '두 항목 잇기: 같은 출처로 한 번만 셈' },
  outlet: { en: 'the outlet', ko: '매체' },
  countsSaid: (linked: number, differing: number, alone: number, open: number): Said => ({
    en: `${linked} linked, ${differing} of them ${differing === 1 ? 'differs' : 'differ'}; ${alone} told in one version only; ${open} ${open === 1 ? 'difference' : 'differences'} open.`,
    ko: `${linked}개 이어짐, 그 가운데 ${differing}개 다름. 한쪽에만 있는 것 ${alone}개. 정하지 않은 차이 ${open}개.`,
  }),
} as const satisfies Readonly<Record<string, Said | ((...counts: number[]) => Said)>>

const dateSaid = (edtf: string | null): Said =>
  edtf === null ? { en: 'no date', ko: '날짜 없음' } : sayWhen(whenOf(edtf, { happenedOnce: true }))

const both = (en: Said, ko: Said, name: Said): Said => ({
  en: `${name.en}: ${en.en} in English, ${ko.en} in Korean`,
  ko: `${name.ko}: 영어는 ${en.ko}, 한국어는 ${ko.ko}`,
})

/** One difference of two versions, with what each says. */
export const differenceSaid = (field: Difference, en: Proposal, ko: Proposal): Said => {
  if (field === 'modality')
    return both(MODALITY[en.modality], MODALITY[ko.modality], { en: 'how surely', ko: '단정 정도' })
  if (field === 'polarity')
    return both(POLARITY[en.polarity], POLARITY[ko.polarity], { en: 'affirmed or negated', ko: '긍정·부정' })
  if (field === 'kind') return both(CLAIM_KIND[en.kind], CLAIM_KIND[ko.kind], { en: 'kind', ko: '종류' })
  return field === 'about_date'
    ? both(dateSaid(en.aboutDate), dateSaid(ko.aboutDate), { en: 'when it was', ko: '언제 일' })
    : both(dateSaid(en.toldOn), dateSaid(ko.toldOn), { en: 'date told', ko: '전한 날' })
}

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?'
/** Numbers in figures that tell how many or how much: no year, no day of a month. */
const FIGURES = {
  en: new RegExp(`(?<![\\d.,])(?<!(?<!\\d )\\b${MONTH} )\\d[\\d,]*(?:\\.\\d+)?(?![\\d,]*\\d)(?! ${MONTH}\\b)`, 'gi'),
  ko: /(?<![\d.,])\d[\d,]*(?:\.\d+)?(?![\d,]*\d)(?!\s?[년월일])/g,
}
const figuresIn = (text: string, language: 'en' | 'ko'): readonly string[] =>
  [...new Set((text.match(FIGURES[language]) ?? []).map((figure) => figure.replace(/,/g, '')))].filter(
    (figure) => !/^(?:19|20)\d\d$/.test(figure),
  )

/** A difference in the words of two versions; of numbers which, where both print them in figures. */
export const wordDifferenceSaid = (field: WordDifference, en: Proposal, ko: Proposal): Said => {
  if (field === 'body') return { en: 'another body or group is named', ko: '기관이나 대상이 다름' }
  const name = { en: 'another number', ko: '숫자가 다름' }
  const [mine, yours] = [figuresIn(en.passage, 'en'), figuresIn(ko.passage, 'ko')]
  const [english, korean] = [mine.filter((one) => !yours.includes(one)), yours.filter((one) => !mine.includes(one))]
  if (english.length === 0 || korean.length === 0) return name
  const listed = (figures: readonly string[]): Said => ({ en: figures.join(', '), ko: figures.join(', ') })
  return both(listed(english), listed(korean), name)
}
