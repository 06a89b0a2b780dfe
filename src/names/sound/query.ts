/** A spelling in Latin letters, ready to be compared: a to z alone, and what its marks said about each letter. */
export type Asked = {
  readonly letters: string
  /** For each letter: `˘` for ŏ and ŭ, `'` for a consonant with the mark of aspiration behind it, else a blank. */
  readonly marks: string
  /** Whether the spelling uses such marks at all, so that a letter without one says something too. */
  readonly hasBreves: boolean
  readonly hasAspirates: boolean
}

/** No name is longer; the rest is not read. */
const LONGEST = 60

const BREVE = /[\u0306\u030c\u0304\u0302]/u
const APOSTROPHE = /['’‘ʼʻ`´′＇]/u

/** Folds a spelling: case, spaces, hyphens and every other sign go; ŏ, ŭ and the sign of aspiration are remembered. */
export const askedOf = (text: string): Asked => {
  let letters = ''
  let marks = ''
  for (const sign of text.normalize('NFD').toLowerCase()) {
    if (letters.length >= LONGEST) break
    if (sign >= 'a' && sign <= 'z') {
      letters += sign
      marks += ' '
    } else if (BREVE.test(sign) && /[ou]$/.test(letters)) marks = `${marks.slice(0, -1)}˘`
    else if (APOSTROPHE.test(sign) && /(?:[kpt]|ch)$/.test(letters)) marks = `${marks.slice(0, -1)}'`
  }
  return { letters, marks, hasBreves: marks.includes('˘'), hasAspirates: marks.includes("'") }
}
