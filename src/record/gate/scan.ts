import { UNSEEN } from './plain.js'
import { romanPattern } from './roman.js'

export const TERM_KINDS = ['name', 'phone', 'date', 'word'] as const
/** What is looked for: a person's name, a number, a day (YYYY-MM-DD), or any other word that must not leave. */
export type Term = { readonly id: string; readonly kind: (typeof TERM_KINDS)[number]; readonly text: string }
/** A term was found. The words found are never part of it. */
export type Hit = { readonly term: string; readonly how: 'spelled' | 'letters' | 'romanized' | 'digits' | 'day' }

const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
const TAILS = ['', ...'ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ']
const PARTS: Readonly<Record<string, string>> = {
  ㄳ: 'ㄱㅅ',
  ㄵ: 'ㄴㅈ',
  ㄶ: 'ㄴㅎ',
  ㄺ: 'ㄹㄱ',
  ㄻ: 'ㄹㅁ',
  ㄼ: 'ㄹㅂ',
  ㄽ: 'ㄹㅅ',
  ㄾ: 'ㄹㅌ',
  ㄿ: 'ㄹㅍ',
  ㅀ: 'ㄹㅎ',
  ㅄ: 'ㅂㅅ',
  ㅘ: 'ㅗㅏ',
  ㅙ: 'ㅗㅐ',
  ㅚ: 'ㅗㅣ',
  ㅝ: 'ㅜㅓ',
  ㅞ: 'ㅜㅔ',
  ㅟ: 'ㅜㅣ',
  ㅢ: 'ㅡㅣ',
}

/** One letter of Hangul, syllable or conjoining, as the letters that a keyboard types; others as they are. */
const lettersOf = (letter: string): string => {
  const point = letter.codePointAt(0) ?? 0
  const at = point - 0xac00
  const typed =
    at >= 0 && at < 11_172
      ? `${LEADS[Math.floor(at / 588)]}${VOWELS[Math.floor((at % 588) / 28)]}${TAILS[at % 28]}`
      : point >= 0x1100 && point <= 0x1112
        ? (LEADS[point - 0x1100] ?? letter)
        : point >= 0x1161 && point <= 0x1175
          ? (VOWELS[point - 0x1161] ?? letter)
          : point >= 0x11a8 && point <= 0x11c2
            ? (TAILS[point - 0x11a7] ?? letter)
            : letter
  return Array.from(typed, (one) => PARTS[one] ?? one).join('')
}

const JAMO = /[\u1100-\u11ff\u3131-\u318e\ua960-\ua97c\ud7b0-\ud7fb]/u
const NUMERALS: Readonly<Record<string, string>> = {
  공: '0',
  영: '0',
  일: '1',
  이: '2',
  삼: '3',
  사: '4',
  오: '5',
  육: '6',
  륙: '6',
  칠: '7',
  팔: '8',
  구: '9',
}

/** What of markup and of encodings hides letters: numbered and named characters, escapes of JSON, CSS and addresses. */
export const decoded = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, hex: string) => pointOf(parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/g, (_, digits: string) => pointOf(Number(digits)))
    .replace(/&(?:nbsp|shy|zwnj|zwj|ensp|emsp|thinsp);/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\\u\{?([0-9a-f]{4,6})\}?/gi, (_, hex: string) => pointOf(parseInt(hex, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run)
      } catch {
        return run
      }
    })

const pointOf = (point: number): string => (point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ' ')

const plain = (text: string): string => text.normalize('NFKC').replace(UNSEEN, '').toLowerCase()
/** A text as its letters and digits alone, in small letters. */
export const squeezed = (text: string): string => plain(text).replace(/[^\p{L}\p{N}]+/gu, '')
const latin = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(UNSEEN, '')
    .replace(/[\u0300-\u036f'’‘ʼ`´]/g, '')
    .toLowerCase()

/** Runs of digits with a little between them, each as its digits alone; Korean words for digits count as digits. */
const digitRuns = (text: string): readonly string[] => {
  const runs = (of: string, between: RegExp) =>
    (of.match(between) ?? []).map((run) => run.replace(/\D/g, '')).filter((run) => run.length >= 6)
  const numbers = plain(text)
  const spoken = numbers.replace(/(?:[공영일이삼사오육륙칠팔구](?:다시|에|[\s.,·()-])*){6,}/gu, (run) =>
    Array.from(run, (letter) => NUMERALS[letter] ?? '').join(''),
  )
  const pattern = /\d(?:[^\p{L}\d]{0,3}\d){5,}/gu
  return [...runs(numbers, pattern), ...(spoken === numbers ? [] : runs(spoken, pattern))]
}

/** A number without what stands before it at home or abroad. */
const nationalOf = (text: string): string => {
  const digits = plain(text).replace(/\D/g, '')
  return digits.replace(/^(?:00)?(?:82|850|86)(?=\d{8})/, '').replace(/^0+/, '')
}

const MONTHS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec'.split('|')

/** Every way of writing a day that is looked for. */
const dayPattern = (day: string): RegExp | null => {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!found) return null
  const [year = '', month = 0, date = 0] = [found[1], Number(found[2]), Number(found[3])]
  const [short, name] = [year.slice(2), MONTHS[month - 1] ?? '']
  const gap = '[\\s.,/년월-]{1,4}'
  return new RegExp(
    [
      `(?<!\\d)(?:${year}|${short})${gap}0?${month}${gap}0?${date}(?!\\d)`,
      `(?<!\\d)${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}(?!\\d)`,
      `(?<!\\d)${short}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}(?!\\d)`,
      `(?<!\\d)0?${date}(?:st|nd|rd|th)?[\\s.,-]{1,3}(?:of )?${name}[a-z]*[\\s.,-]{1,3}${year}`,
      `${name}[a-z]*[\\s.]{1,2}0?${date}(?:st|nd|rd|th)?[\\s,]{1,3}${year}`,
      `(?<!\\d)0?${date}[/.]0?${month}[/.]${year}`,
    ].join('|'),
  )
}

const hasLetters = (stream: string, isLoose: readonly boolean[], needle: string): boolean => {
  for (let at = stream.indexOf(needle); at >= 0; at = stream.indexOf(needle, at + 1))
    if (isLoose.slice(at, at + needle.length).some(Boolean)) return true
  return false
}

/**
 * Looks for terms that must not leave, in every spelling: compatibility forms, spaces, unseen characters and fillers,
 * Hangul composed, decomposed or letter by letter, all romanizations, digits alone, days in every order. Takes the text
 * of a file, or its bytes in UTF-8; tells which terms it found and how, never the words. Pure.
 */
export const scanFor = (terms: readonly Term[], content: string | Uint8Array): readonly Hit[] => {
  const raw = typeof content === 'string' ? content : new TextDecoder('utf-8').decode(content)
  const text = decoded(raw)
  const spelled = squeezed(text.normalize('NFC'))
  const folded = latin(text)
  const shown = plain(text)
  const runs = digitRuns(text)
  const loose: boolean[] = []
  let stream = ''
  for (const letter of text.replace(UNSEEN, '').normalize('NFKC')) {
    if (!/[\p{L}\p{N}]/u.test(letter)) continue
    const letters = lettersOf(letter.toLowerCase())
    stream += letters
    for (let at = 0; at < letters.length; at += 1) loose.push(JAMO.test(letter))
  }
  const holdsJamo = loose.includes(true)
  return terms.flatMap(({ id, kind, text: wanted }): readonly Hit[] => {
    if (kind === 'phone') {
      const national = nationalOf(wanted)
      return national.length >= 7 && runs.some((run) => run.includes(national)) ? [{ term: id, how: 'digits' }] : []
    }
    if (kind === 'date') return dayPattern(wanted)?.test(shown) ? [{ term: id, how: 'day' }] : []
    const needle = squeezed(wanted.normalize('NFC'))
    if (Array.from(needle).length < 2) return []
    if (spelled.includes(needle)) return [{ term: id, how: 'spelled' }]
    const letters = Array.from(needle, lettersOf).join('')
    if (holdsJamo && hasLetters(stream, loose, letters)) return [{ term: id, how: 'letters' }]
    return kind === 'name' && romanPattern(wanted)?.test(folded) ? [{ term: id, how: 'romanized' }] : []
  })
}
