import type { Term } from '../../../src/record/gate/scan.js'
import { chanceFrom, pick } from './chance.js'

const FAMILIES = Array.from('김이박최정강조윤장임한오서신권황안송류홍전고문손양배백허남심노하곽성차주우구민유')
const GIVEN = Array.from('민서준영호진수현지우은하철남경희옥순복길성국광명숙혜란주연미선정태일봉학춘룡금향설화원석별')

/** Invented people, numbers and days; seeded, so that every run looks for the same. */
export const seededTerms = (count: number, seed: string): readonly Term[] => {
  const chance = chanceFrom(seed)
  const digit = (): string => String(Math.floor(chance() * 10))
  const digits = (length: number): string => Array.from({ length }, digit).join('')
  const two = (most: number): string => String(1 + Math.floor(chance() * most)).padStart(2, '0')
  return Array.from({ length: count }, (_, index): Term => {
    const id = `term-${index}`
    const kind = index % 5
    if (kind === 3) return { id, kind: 'phone', text: `010-${digits(4)}-${digits(4)}` }
    if (kind === 4)
      return { id, kind: 'date', text: `19${5 + Math.floor(chance() * 4)}${digit()}-${two(12)}-${two(28)}` }
    return { id, kind: 'name', text: `${pick(FAMILIES, chance)}${pick(GIVEN, chance)}${pick(GIVEN, chance)}` }
  })
}

const RR = {
  onset: ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'],
  vowel: [
    'a',
    'ae',
    'ya',
    'yae',
    'eo',
    'e',
    'yeo',
    'ye',
    'o',
    'wa',
    'wae',
    'oe',
    'yo',
    'u',
    'wo',
    'we',
    'wi',
    'yu',
    'eu',
    'ui',
    'i',
  ],
  coda: [
    '',
    'k',
    'k',
    'k',
    'n',
    'n',
    'n',
    't',
    'l',
    'k',
    'm',
    'l',
    'l',
    'l',
    'p',
    'l',
    'm',
    'p',
    'p',
    't',
    't',
    'ng',
    't',
    't',
    'k',
    't',
    'p',
    't',
  ],
}
const MR = {
  onset: ['k', 'kk', 'n', 't', 'tt', 'r', 'm', 'p', 'pp', 's', 'ss', '', 'ch', 'tch', 'ch’', 'k’', 't’', 'p’', 'h'],
  vowel: [
    'a',
    'ae',
    'ya',
    'yae',
    'ŏ',
    'e',
    'yŏ',
    'ye',
    'o',
    'wa',
    'wae',
    'oe',
    'yo',
    'u',
    'wŏ',
    'we',
    'wi',
    'yu',
    'ŭ',
    'ŭi',
    'i',
  ],
  coda: RR.coda,
}
const KP = {
  ...MR,
  onset: ['k', 'kk', 'n', 't', 'tt', 'r', 'm', 'p', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'kh', 'th', 'ph', 'h'],
  vowel: [
    'a',
    'ae',
    'ya',
    'yae',
    'o',
    'e',
    'yo',
    'ye',
    'o',
    'wa',
    'wae',
    'oe',
    'yo',
    'u',
    'wo',
    'we',
    'wi',
    'yu',
    'u',
    'ui',
    'i',
  ],
}

type Scheme = typeof RR

const VOICED: Readonly<Record<string, string>> = { k: 'g', t: 'd', p: 'b', ch: 'j' }

/** A name by one scheme: letters between vowels and after n, m, ng, l are voiced where the scheme voices them. */
const by = (scheme: Scheme, name: string, voices: boolean): readonly string[] =>
  Array.from(name).map((letter, index, all) => {
    const at = (letter.codePointAt(0) ?? 0) - 0xac00
    const before = index === 0 ? -1 : ((all[index - 1]?.codePointAt(0) ?? 0) - 0xac00) % 28
    const onset = scheme.onset[Math.floor(at / 588)] ?? ''
    const isVoiced = voices && index > 1 && [0, 4, 8, 16, 21].includes(before)
    return `${isVoiced ? (VOICED[onset] ?? onset) : onset}${scheme.vowel[Math.floor((at % 588) / 28)]}${scheme.coda[at % 28]}`
  })

const PRESS: Readonly<Record<string, string>> = {
  김: 'Kim',
  이: 'Lee',
  박: 'Park',
  최: 'Choi',
  정: 'Jung',
  강: 'Kang',
  조: 'Cho',
  윤: 'Yoon',
  임: 'Lim',
  오: 'Oh',
  신: 'Shin',
  권: 'Kwon',
  류: 'Ryu',
  문: 'Moon',
  노: 'Roh',
  유: 'Yoo',
  우: 'Woo',
  구: 'Koo',
  주: 'Joo',
  허: 'Hur',
  백: 'Paik',
  배: 'Bae',
  안: 'Ahn',
  심: 'Shim',
}
const large = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

const isName = (term: Term): boolean => term.kind === 'name'
const between = (text: string, gap: string): string => Array.from(text).join(gap)
const COMPATIBLE = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const CODAS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']
const letters = (name: string): string =>
  Array.from(name, (letter) => {
    const at = (letter.codePointAt(0) ?? 0) - 0xac00
    return `${COMPATIBLE[Math.floor(at / 588)]}${VOWELS[Math.floor((at % 588) / 28)]}${CODAS[at % 28]}`
  }).join('')
const wide = (text: string): string =>
  Array.from(text, (letter) =>
    /[!-~]/.test(letter) ? String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0) : letter,
  ).join('')
const shown = ({ kind, text }: Term): string => {
  if (kind !== 'date') return text
  const [year = '', month = '', day = ''] = text.split('-')
  return `${year}년 ${Number(month)}월 ${Number(day)}일`
}

export type Disguise = {
  readonly name: string
  readonly isRoman: boolean
  readonly of: (term: Term, chance: () => number) => string | null
}

const exact = (name: string, of: Disguise['of']): Disguise => ({ name, isRoman: false, of })
const roman = (name: string, of: (name: string, chance: () => number) => string): Disguise => ({
  name,
  isRoman: true,
  of: (term, chance) => (isName(term) ? of(term.text, chance) : null),
})

/** Twelve disguises: eight that keep every letter, four that write a name in Latin. */
export const DISGUISES: readonly Disguise[] = [
  exact('as it is', shown),
  exact('spaces between', (term) => (term.kind === 'date' ? term.text.replaceAll('-', '. ') : between(term.text, ' '))),
  exact('unseen characters between', (term, chance) =>
    between(shown(term), pick(['\u200b', '\u2060', '\u00ad', '\ufe0f', '\u3164'], chance)),
  ),
  exact('decomposed', (term) => shown(term).normalize('NFD')),
  exact('letter by letter', (term) => (isName(term) ? letters(term.text) : wide(term.text))),
  exact('full width, other marks', (term) =>
    isName(term)
      ? between(term.text, '·')
      : term.kind === 'phone'
        ? wide(term.text.replaceAll('-', '.'))
        : wide(term.text.replaceAll('-', '/')),
  ),
  exact('numbered characters', (term) =>
    Array.from(shown(term), (letter) => `&#x${(letter.codePointAt(0) ?? 0).toString(16)};`).join(''),
  ),
  exact('escaped', (term, chance) =>
    chance() < 0.5
      ? encodeURIComponent(shown(term))
      : Array.from(shown(term), (letter) => `\\u${(letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`).join(
          '',
        ),
  ),
  roman('Revised', (name, chance) => {
    const [family = '', ...given] = by(RR, name, false)
    return `${large(family)} ${large(given.join(pick(['', '-', ' '], chance)))}`
  }),
  roman('McCune–Reischauer', (name) => {
    const [family = '', ...given] = by(MR, name, true)
    return `${large(family)} ${large(given.join('-'))}`
  }),
  roman('of the North', (name, chance) => {
    const [family = '', ...given] = by(KP, name, false)
    return chance() < 0.5
      ? `${large(family)} ${given.map(large).join(' ')}`
      : `${family}${given.join('')}`.toUpperCase()
  }),
  roman('of the press', (name, chance) => {
    const [family = '', ...given] = by(RR, name, false).map((one) =>
      one
        .replace('eo', pick(['u', 'eo', 'o'], chance))
        .replace('eu', pick(['u', 'eu'], chance))
        .replace(/u$/, pick(['u', 'oo'], chance)),
    )
    const first = PRESS[Array.from(name)[0] ?? ''] ?? large(family)
    const last = large(given.join(pick(['-', '', ' '], chance)))
    return chance() < 0.5 ? `${first} ${last}` : `${last} ${first}`
  }),
]

const SENTENCES = [
  'An order to fire without warning was passed to border guards in the provinces on the Chinese border.',
  'Residents were told that the market would close at five, and that patrols along the river had been doubled.',
  '국경경비대에 경고 없이 사격하라는 지시가 내려졌다고 양강도 주민이 말했다.',
  '시장 운영 시간이 오후 다섯 시까지로 줄었고 강변 순찰이 두 배로 늘었다고 한다.',
  'The price of rice rose from 4,200 to 5,800 won between October 2020 and March 2021, according to the outlet.',
  '쌀값은 2020년 10월 4200원에서 2021년 3월 5800원으로 올랐다고 매체가 보도했다.',
  'Units in Hoeryong and Musan stood under the same order; nobody could say when it would end, or who had signed it.',
  '회령과 무산의 부대도 같은 지시를 받았으나 언제 끝날지, 누가 서명했는지는 아무도 몰랐다.',
]

/** A page such as leaves, with a leak in the middle of it. */
export const aDossierText = (chance: () => number, leak: string): string => {
  const lines = Array.from({ length: 6 }, () => pick(SENTENCES, chance))
  return `<p class="claim">${lines.slice(0, 3).join('</p>\n<p class="claim">')} (${leak}) ${lines.slice(3).join(' ')}</p>`
}
