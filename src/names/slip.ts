import type { Language } from '../record/bilingual.js'
import { unquoted } from '../record/gate/lint.js'
import type { RulingCard, Slip } from '../record/ruling/ruling.js'

const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|에서|에게|께|으로|로|과|와|도|만|까지|부터|보다|처럼|라고|이라고|라는|이라는|이다|였다|이었다|측|쪽|산|발|내|행)/u
const isKorean = (text: string): boolean => /[가-힣]/u.test(text)

const standsAlone = (text: string, at: number, words: string): boolean => {
  const before = text.slice(0, at)
  const after = text.slice(at + words.length)
  if (!isKorean(words)) return !/[\p{L}\p{N}]$/u.test(before) && !/^[\p{L}\p{N}]/u.test(after)
  return !/[가-힣]$/u.test(before) && (!/^[가-힣]/u.test(after) || PARTICLE.test(after))
}

/** Particles that follow how the word before them ends: after a consonant, after a vowel. */
const PAIRS = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
] as const

const codaOf = (word: string): number | null => {
  const at = (word.codePointAt(word.length - 1) ?? 0) - 0xac00
  return at < 0 || at > 11_171 ? null : at % 28
}

const particleFor = (word: string, rest: string): { readonly particle: string; readonly length: number } => {
  const coda = codaOf(word)
  const found = PAIRS.find((pair) => pair.some((one) => new RegExp(`^${one}(?![가-힣])`, 'u').test(rest)))
  if (coda === null || !found) return { particle: '', length: 0 }
  const [closed, open] = found
  const length = rest.startsWith(closed) ? closed.length : open.length
  // ㄹ takes 로.
  const takesOpen = coda === 0 || (closed === '으로' && coda === 8)
  return { particle: takesOpen ? open : closed, length }
}

/** Case and the two apostrophes tell no spellings apart. */
const foldSlip = (text: string): string => text.toLowerCase().replace(/[’ʼ]/g, "'")

type Held = { readonly words: string; readonly instead: string | null; readonly ruling: RulingCard['ruling'] | null }

/** What may stand in a sentence: spellings decided on, which are right, and others of the same names, which are not. */
const heldIn = (language: Language, cards: readonly RulingCard[]): readonly Held[] => {
  const wrong = cards.flatMap(({ ruling, others }): readonly Held[] => {
    const instead = ruling.spells[language]
    return instead === null ? [] : others[language].map((words) => ({ words, instead, ruling }))
  })
  const right = cards.flatMap(({ ruling }): readonly Held[] => {
    const words = ruling.spells[language]
    return words === null ? [] : [{ words, instead: null, ruling: null }]
  })
  return [...right, ...wrong].sort((a, b) => b.words.length - a.words.length || (a.instead === null ? -1 : 1))
}

/**
 * Where a sentence of ours writes another known spelling of a name than the one decided on. Quotations in it are left
 * alone. Longer spellings go first, so that a name inside another is not taken for it; a spelling that two names share
 * says neither.
 */
export const slipsIn = (said: string, language: Language, cards: readonly RulingCard[]): readonly Slip[] => {
  const text = unquoted(said.normalize('NFC'))
  const folded = foldSlip(text)
  const taken = new Set<number>()
  const found: Slip[] = []
  for (const { words, instead, ruling } of heldIn(language, cards)) {
    const wanted = foldSlip(words.normalize('NFC'))
    if (wanted === '' || folded.length !== text.length) continue
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + 1)) {
      if (taken.has(at) || !standsAlone(text, at, wanted)) continue
      for (let unit = at; unit < at + wanted.length; unit += 1) taken.add(unit)
      const as = text.slice(at, at + wanted.length)
      if (instead !== null && ruling !== null && as !== instead)
        found.push({ ruling: ruling.id, language, at, words: as, instead })
    }
  }
  return found.sort((a, b) => a.at - b.at)
}

/** The sentence with the decided spellings in their place, and Korean particles to fit. */
export const withRulings = (said: string, slips: readonly Slip[]): string => {
  let text = said.normalize('NFC')
  for (const { at, words, instead } of [...slips].sort((a, b) => b.at - a.at)) {
    const rest = text.slice(at + words.length)
    const { particle, length } = isKorean(instead) ? particleFor(instead, rest) : { particle: '', length: 0 }
    text = `${text.slice(0, at)}${instead}${particle}${rest.slice(length)}`
  }
  return text
}
