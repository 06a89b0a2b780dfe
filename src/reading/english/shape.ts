import { remembered } from '../family.js'
import type { Notes } from '../scorer.js'

/** Words that give a sentence its shape; all others count by their endings alone. */
const PLAIN = new Set(
  'a an the of to in on at by for from with without and or but if when who which that whoever anyone those they he she it we i you their his her its our no not never nobody none one any all every each only is are was were be been being has have had do does did will would can cannot could may might must shall should there this these so as than because since until before after while up out down away back over into more most less few many some now still already again also such what how why where whether between about under against per during through'.split(
    ' ',
  ),
)
const PAST = new Set(
  'shot ran fled came went fell rose began broke brought bought built caught gave got grew held kept knew left lost made met paid said saw sent sold spent stood took told became lay put set cut let read found taken given seen gone done beaten known fallen broken stolen written born drawn thrown shown'.split(
    ' ',
  ),
)

const shapeOf = remembered((word) => {
  if (word === '0' || PLAIN.has(word)) return word
  if (PAST.has(word) || word.endsWith('ed')) return 'ED'
  if (word.endsWith('ing')) return 'ING'
  if (word.endsWith('ly')) return 'LY'
  return word.endsWith('s') && !word.endsWith('ss') ? 'S' : 'X'
})

/** Each two words that stand together, and each two of the shapes of words that do. */
export const noteShape = (words: readonly string[], stem: (word: string) => string, notes: Notes): void => {
  let last = ''
  let lastShape = ''
  for (const word of words) {
    const root = stem(word)
    const shape = shapeOf(word)
    if (last !== '') {
      notes.notePair('b', last, root)
      notes.notePair('k', lastShape, shape)
    }
    last = root
    lastShape = shape
  }
}

/** Every four letters of a word and its bounds, as traits. */
export const runTraits = (word: string): readonly string[] => {
  const letters = `_${word}_`
  const found: string[] = []
  for (let at = 0; at + 3 < letters.length; at++) found.push(`c:${letters.slice(at, at + 4)}`)
  return found
}
