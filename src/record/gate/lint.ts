import { plainOf } from './plain.js'
import { LANGUAGES, type Bilingual, type Language } from '../bilingual.js'

export const LINTS = [
  'says-verified',
  'bare-source',
  'plural-source',
  'hearsay-without-speaker',
  'likelihood-with-confidence',
  'describes-source',
] as const
/** What is wrong with a sentence of our own. */
export type LintKind = (typeof LINTS)[number]

export type Lint = { readonly kind: LintKind; readonly words: string; readonly language: Language }

/** What a sentence rests on: null for linking text, headings and titles. */
export type Ground = { readonly origins: number; readonly isOwn: boolean } | null

type Rule = readonly [LintKind, RegExp]

const QUOTED = /[“"«「『][^”"»」』]{0,400}[”"»」』]|‘[^’]{2,400}’(?!\p{L})/gu

const VERIFIED: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    [
      'says-verified',
      /\b(?:(?:independently |fully )?verified|confirm(?:s|ed|ing)?(?! or den)|confirmation|reveal(?:s|ed|ing)?|admit(?:s|ted|ting)?|prov(?:es|en|ed) (?:that|to)|proof that|established (?:that|beyond)|undeniabl[ey]|undoubtedly|without (?:a )?doubt|it is (?:a )?(?:fact|clear|certain) that|fact-checked)\b/giu,
    ],
  ],
  ko: [
    [
      'says-verified',
      /사실로 (?:확인|드러|밝혀)\S*|(?:확인|검증|입증|증명)(?:됐|되었|했|하였|된 |한 바|을 마)\S*|(?:밝혀|드러)(?:졌|났|지|진)\S*|시인(?:했|하였|한 )\S*|실토\S*|명백히|틀림없(?:이|는|다)\S*|의심할 여지\S*|팩트\s?체크\S*/gu,
    ],
  ],
}

const NOT_OURS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:not|never|nobody|no one|could not|cannot|un|yet to be|declin\w+ to|did not|has not|have not)\W+(?:\w+\W+){0,3}$/iu,
  ko: /$^/u,
}
const KOREAN_NOT = /^[^.。\n]{0,12}(?:않|못|없|안 )/u

const PLAIN: Readonly<Record<Language, readonly Rule[]>> = {
  en: [
    [
      'bare-source',
      /(?<![\w-])(?:an?|one|the|our) (?:anonymous |unnamed |informed |reliable |trusted |credible )?(?:source|insider|informant)s?(?! (?:in|inside|from|near|of|at|among|who lives)\b)(?=[\s,.;:])/giu,
    ],
    [
      'likelihood-with-confidence',
      /\b(?:almost certain(?:ly)?|very (?:un)?likely|(?:un)?likely|roughly even|probabl[ey])\b[^.]{0,80}\b(?:with )?(?:high|moderate|low) confidence\b|\b(?:high|moderate|low) confidence\b[^.]{0,80}\b(?:likely|unlikely|probabl[ey]|almost certain)\b/giu,
    ],
  ],
  ko: [
    [
      'bare-source',
      /(?:^|[\s“‘(])(?:한 |익명의 |믿을 만한 |현지 |복수의 )?(?:소식통|취재원|제보자|관계자)(?:들)?(?:은|는|이|가|에 따르면|에 의하면|에게서|의 말)/gu,
    ],
    [
      'hearsay-without-speaker',
      /(?:알려졌|전해졌|파악됐|파악되었|관측된|관측됐|전망된|추정된|알려지고 있|전해지고 있|것으로 보인)\S*/gu,
    ],
    [
      'likelihood-with-confidence',
      /(?:거의 확실|가능성이 (?:매우 )?(?:높|낮|크|희박))[^.]{0,40}(?:확신|신뢰도)|(?:높은|중간|낮은) (?:확신|신뢰도)[^.]{0,40}가능성/gu,
    ],
  ],
}

const SPEAKER =
  /(?:에 따르면|에 의하면|은 전했|는 전했|이 전했|가 전했|보도|소식통|취재원|주민|통신|방송|신문|매체|단체|정부|당국|대변인|위원회)/u

const PLURAL: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:several|multiple|two|three|various|many) )?(?:sources|residents|insiders|witnesses|informants)\b/giu,
  ko: /(?:소식통|취재원|목격자|제보자|주민)들|복수의 (?:소식통|취재원|목격자)|여러 (?:소식통|취재원|목격자|주민)/gu,
}

const DESCRIBED: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    /\b(?:source|resident|witness|insider|informant|caller|escapee|defector)s?\b[^.]{0,60}?\b(?:in (?:his|her|their) (?:(?:early|mid|late)[ -])?(?:twenties|thirties|forties|fifties|sixties|seventies|\d0s)|aged \d+|\d{2}[- ]years?[- ]old|(?:who|that) (?:works?|worked|served|left|arrived|crossed|defected|lives? (?:near|next))|(?:an? |the |former )?(?:nurse|doctor|physician|teacher|driver|soldier|officer|guard|clerk|accountant|engineer|miner|cook|trader|smuggler|broker|student|professor|official|manager|secretary|widow|mother|father|brother|sister|daughter|son|wife|husband|cousin))\b/giu,
    /\b(?:nurse|doctor|physician|teacher|driver|clerk|accountant|engineer|miner|cook|smuggler|broker|student|professor|widow|mother|father|daughter|wife|husband)\b[^.]{0,40}?\b(?:told us|told the publisher|said by phone|who spoke (?:to|with) us)\b/giu,
    /\b(?:woman|man) in (?:his|her) (?:(?:early|mid|late)[ -])?(?:twenties|thirties|forties|fifties|sixties|\d0s)\b/giu,
  ],
  ko: [
    /(?:\d0대|\d{2}세|(?:초반|중반|후반)의?)[^.]{0,16}(?:소식통|취재원|주민|목격자|제보자|탈북민|여성|남성)/gu,
    /(?:간호사|의사|교사|교원|운전사|운전수|군관|하전사|회계원|부기원|기사|광부|요리사|장사꾼|밀수꾼|브로커|대학생|교수|지도원|비서|과부|아내|남편|형제|누이|딸|아들|사촌|친척)(?:인|였던|로 일하는|출신)?[^.]{0,12}(?:소식통|취재원|주민|목격자|제보자|탈북민)/gu,
    /(?:소식통|취재원|주민|목격자|제보자|탈북민)[^.]{0,24}(?:\d{2,4}년(?:에|도)? (?:탈북|입국|도강)|(?:간호사|의사|교사|운전사|군관|회계원)(?:로|이다|인))/gu,
  ],
}

const wordsIn = (text: string, pattern: RegExp): readonly { readonly words: string; readonly at: number }[] =>
  [...text.matchAll(pattern)].map((found) => ({ words: found[0].trim(), at: found.index }))

/** What somebody else said, word for word, is theirs: quotations are put aside, as long as they were. */
export const unquoted = (text: string): string => text.replace(QUOTED, (quote) => ' '.repeat(quote.length))

/**
 * Wording of our own that claims more than was done, hides who speaks, or says too much of a source. Quotations in it
 * are left alone. `ground` is what the sentence rests on, null for linking text.
 */
export const lintOf = (said: string, language: Language, ground: Ground): readonly Lint[] => {
  const text = unquoted(plainOf(said))
  const found: Lint[] = []
  const add = (kind: LintKind, words: string): void => void found.push({ kind, words: words.slice(0, 80), language })
  for (const [kind, pattern] of VERIFIED[language])
    for (const { words, at } of wordsIn(text, pattern)) {
      const isDenied =
        language === 'en'
          ? NOT_OURS.en.test(text.slice(Math.max(0, at - 40), at))
          : KOREAN_NOT.test(text.slice(at + words.length)) || /(?:않|못|(?<!틀림)없)/u.test(words)
      if (!isDenied) add(kind, words)
    }
  for (const [kind, pattern] of PLAIN[language])
    for (const { words, at } of wordsIn(text, pattern)) {
      const sentence = text.slice(text.slice(0, at).search(/[^.!?\n]*$/u), at + words.length)
      if (kind === 'hearsay-without-speaker' && SPEAKER.test(sentence)) continue
      if (
        kind === 'bare-source' &&
        language === 'ko' &&
        /\S+(?:도|시|군|지역|내부|국경)(?:의|에 있는)? ?$/u.test(text.slice(0, at))
      )
        continue
      add(kind, words)
    }
  if (ground !== null && ground.origins === 1)
    for (const { words } of wordsIn(text, PLURAL[language])) add('plural-source', words)
  for (const pattern of DESCRIBED[language])
    for (const { words } of wordsIn(text, pattern)) add('describes-source', words)
  return found
}

/** The same for a sentence in both languages, or in those in which it is ours. */
export const lintsOf = (said: Bilingual, ground: Ground, languages: readonly Language[] = LANGUAGES): readonly Lint[] =>
  languages.flatMap((language) => {
    const text = said[language]
    return text === null ? [] : lintOf(text, language, ground)
  })
