import { decoded, scanFor, squeezed } from './scan.js'
import { termsOf } from './term.js'

/** So many words in a row of a sealed note are its own words, wherever they stand. */
export const RUN = 8
/** A sentence shorter than that counts as a whole, from so many words on. */
const LEAST = 4

const lettersIn = (text: string): string => squeezed(text.normalize('NFC'))

/** What stands in a file for whoever reads it: without markup, written out. */
const shownIn = (content: Uint8Array): string =>
  decoded(new TextDecoder('utf-8').decode(content).replace(/<[^>]{0,4000}>/g, ' ')).replace(/\\[nrt"/\\]/g, ' ')

type Stretch = { readonly from: number; readonly to: number }

/** Stretches of a text that are looked for: every eight words in a row, and shorter sentences whole. Offsets in words. */
const stretchesOf = (sentences: readonly (readonly string[])[]): readonly Stretch[] => {
  let at = 0
  const stretches: Stretch[] = []
  for (const words of sentences) {
    if (words.length >= LEAST && words.length < RUN) stretches.push({ from: at, to: at + words.length })
    at += words.length
  }
  for (let from = 0; from + RUN <= at; from += 1) stretches.push({ from, to: from + RUN })
  return stretches.sort((one, other) => one.from - other.from)
}

/**
 * What of a sealed raw note stands in a file and was not handed over with its clean side: runs of eight words or whole
 * sentences, however they are spaced or marked up, and numbers, days, addresses and names in Latin letters. Pure.
 */
export const overlapOf = (raw: string, clean: string, content: Uint8Array): readonly string[] => {
  const sentences = raw.split(/[.!?。！？\n]+/u).map((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? [])
  const words = sentences.flat()
  const shown = lettersIn(shownIn(content))
  const shared = lettersIn(clean)
  const found: { from: number; to: number }[] = []
  for (const { from, to } of stretchesOf(sentences)) {
    const letters = lettersIn(words.slice(from, to).join(' '))
    if (letters === '' || !shown.includes(letters) || shared.includes(letters)) continue
    const last = found[found.length - 1]
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  const terms = termsOf('note', { raw })
  const known = new Set(scanFor(terms, clean).map(({ term }) => term))
  const seen = new Set(scanFor(terms, content).map(({ term }) => term))
  const runs = found.map(({ from, to }) => words.slice(from, to).join(' '))
  const isTold = (text: string): boolean => runs.some((run) => lettersIn(run).includes(lettersIn(text)))
  return [
    ...runs,
    ...terms.filter(({ id, text }) => seen.has(id) && !known.has(id) && !isTold(text)).map(({ text }) => text),
  ]
}
