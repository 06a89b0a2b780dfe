import type { Language } from '../bilingual.js'
import { unquoted } from './lint.js'
import { plainOf } from './plain.js'

/** A name or number typed for somebody who is not named, and what it is compared by. */
export type Pseudonym = { readonly words: string; readonly key: string }

const ROLE = {
  en: '(?:[Ss]ource|[Ww]itness|[Ii]nformant|[Ii]nsider|[Cc]ontact|[Rr]esident|[Ii]nterviewee|[Rr]espondent|[Dd]efector|[Ee]scapee|[Cc]orrespondent)',
  ko: '(?:소식통|취재원|제보자|목격자|증언자|정보원|통신원|주민|탈북민|탈북자|면담자|응답자)',
} as const

/** A code such as S-12, whatever language it stands in. */
const CODE = /(?<![\p{L}\p{N}-])(?:S|SRC|SO|INT|IV|WIT|CI|HS|INF)[-_]\d{1,3}(?![A-Za-z\p{N}-])/gu

const TYPED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    // “Source A”, “Witness No. 4”, “Source #12”: never “Source 2 of 3”, which is good in one dossier alone.
    new RegExp(
      `(?<![\\p{L}-])${ROLE.en} (?:[A-HJ-Z](?![\\p{L}’'])|(?:[Nn]o\\.? ?|[Nn]umber |#)?\\d{1,4}(?! of \\d)(?![\\p{L}\\p{N}-]))`,
      'gu',
    ),
    new RegExp(`(?<![\\p{L}-])${ROLE.en} (?:Alpha|Bravo|Charlie|Delta|One|Two|Three)(?! of )(?![\\p{L}-])`, 'gu'),
    /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Dr)\.? [A-Z](?![\p{L}])\.?(?! ?[A-Z]\p{Ll})/gu,
    /\b(?:whom?|that|which) (?:we|this outlet|this desk|the publisher) (?:will |shall |here )?(?:call|name|refer to as) [\p{L}\p{N}“”‘’ -]{1,30}/giu,
    /\b(?:man|woman|person|somebody|someone|source|resident|witness) (?:whom |that )?we call [\p{L}“”‘’]{1,30}/giu,
    /\(?not (?:his|her|their) (?:real|true|own) names?\)?/giu,
  ],
  ko: [
    new RegExp(
      `${ROLE.ko} ?(?:[A-Z](?![A-Za-z])|[ㄱ-ㅎ](?![ㄱ-ㅎ])|\\d{1,4} ?[번호](?!째)|(?:제|№|#) ?\\d{1,4})`,
      'gu',
    ),
    new RegExp(`(?<![가-힣])${ROLE.ko} (?:[가나다라마](?![가-힣])|\\d{1,2}(?! ?[\\d가-힣.,%~]))`, 'gu'),
    new RegExp(`(?<![A-Za-z])[A-Z] ?${ROLE.ko}`, 'gu'),
    /(?<![A-Za-zㄱ-ㅎ])[A-Zㄱ-ㅎ] ?씨/gu,
    /(?<![가-힣])[가-힣] ?모 ?씨/gu,
    /가명(?:이다|임|입니다|,|\)|을|으로|인)|(?:이|라)고 부르기로/gu,
  ],
}

const keyOf = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/씨$/u, '')

/**
 * Names, letters and numbers that a sentence of ours gives somebody instead of a name: what would follow a source from
 * one dossier to the next. Quotations are left alone.
 */
export const pseudonymsIn = (said: string, language: Language): readonly Pseudonym[] => {
  const text = unquoted(plainOf(said))
  const found = [...TYPED[language], CODE].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([words]) => ({ words: words.trim().slice(0, 60), key: keyOf(words) })),
  )
  return [...new Map(found.map((one) => [one.key, one])).values()]
}
