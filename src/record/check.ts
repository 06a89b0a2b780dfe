import type { AttestationId, ClaimId, Id } from './id.js'

export type CheckId = Id<'check'>

/**
 * Another source is asked an open question, and is not shown what the first one said. The answer becomes an attestation.
 * `whom` is a handle or a general word, never a name.
 */
export type CheckRequest = {
  readonly id: CheckId
  /** The claim the answer is to bear on; it is not part of what is asked. */
  readonly claim: ClaimId
  readonly question: string
  readonly language: string
  readonly whom: string
  /** ISO day. */
  readonly askedOn: string
  readonly state: 'open' | 'answered' | 'closed'
  readonly attestation: AttestationId | null
  readonly note: string | null
}

const wordsOf = (text: string): readonly string[] =>
  (text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []) as readonly string[]

/** How many words in a row may stand both in a question and in what the first source said. */
export const WORDS_ALIKE = 4

/**
 * Whether a question gives away what another said: as many of its words in a row as `WORDS_ALIKE`, or a number of two
 * digits or more that stands there too.
 */
export const givesAway = (question: string, said: readonly string[]): string | null => {
  const asked = wordsOf(question)
  for (const text of said) {
    const words = wordsOf(text)
    const line = ` ${words.join(' ')} `
    const digits = asked.find((word) => /^\d{2,}/.test(word) && words.includes(word))
    if (digits) return digits
    for (let at = 0; at + WORDS_ALIKE <= asked.length; at += 1) {
      const run = asked.slice(at, at + WORDS_ALIKE).join(' ')
      if (line.includes(` ${run} `)) return run
    }
  }
  return null
}
