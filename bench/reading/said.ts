// The statements that the fits of kinds learn from: of marked texts as the reader itself cuts them and hears who tells them.
import { propose, type Said } from '../../src/reading/proposal.js'
import { modalityOf, type Modality } from '../../src/reading/hedge.js'
import type { Teller } from '../../src/reading/teller.js'
import type { Row } from './descent.js'
import type { Gold, Text } from './gold.js'
import { share, spanOf } from './score.js'

export type Traits = (words: string, modality: Modality, teller: Teller | null) => readonly string[]

const plain = (words: string): string => words.replace(/\s+/g, ' ').replace(/[’‘]/g, "'").trim()

/** A statement by itself, of which nobody knows who told it; its modality is read where it is not given. */
export const singleRow = (
  set: string,
  single: { readonly report: string; readonly words: string; readonly kind: string; readonly modality?: string },
  weight: number,
  language: 'en' | 'ko',
  traitsOf: Traits,
): Row => {
  const words = plain(single.words)
  const speaker = { isNamed: set === 'starter', isQuoted: false, label: '', cue: '', isRule: false }
  const modality = (single.modality as Modality | undefined) ?? modalityOf(words, language, speaker)
  return { set, report: single.report, words, kind: single.kind, weight, traits: traitsOf(words, modality, null) }
}

/** One row a claim of the texts in one language; what the reader misses is taken from the marks. */
export const rowsOf = (
  set: string,
  texts: readonly Text[],
  weight: number,
  language: 'en' | 'ko',
  traitsOf: Traits,
): readonly Row[] =>
  texts
    .filter((text) => text.language === language)
    .flatMap((text) => {
      const report = `${set} ${text.id}`
      const found = matched(text)
      return text.gold.map((gold): Row => {
        const said = found.get(gold)
        if (said === undefined) {
          const { passage, kind, modality } = gold
          const read = language === 'ko' ? { modality } : {}
          return singleRow(set, { report, words: passage, kind, ...read }, weight, language, traitsOf)
        }
        const words = plain(said.claim)
        return { set, report, words, kind: gold.kind, weight, traits: traitsOf(words, said.modality, said.teller) }
      })
    })

/** Each claim with the draft that shares at least half of its letters, the nearest first. */
const matched = (text: Text): ReadonlyMap<Gold, Said> => {
  const heard: Said[] = []
  propose(text, { kinds: (said) => heard.push(said) })
  const pairs = text.gold.flatMap((gold) =>
    heard.flatMap((said) => {
      const part = share(spanOf(gold), spanOf(said))
      return part >= 0.5 ? [{ gold, said, part }] : []
    }),
  )
  const found = new Map<Gold, Said>()
  const taken = new Set<Said>()
  for (const { gold, said } of pairs.sort((a, b) => b.part - a.part)) {
    if (found.has(gold) || taken.has(said)) continue
    found.set(gold, said)
    taken.add(said)
  }
  return found
}
