import { guarded } from './sieve/guarded.js'

/** One piece of a pattern's source: an escape, a class, the opening or closing of a group, or any other mark. */
const PIECE = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:[:=!]|<[=!]|<\w+>))?|\)(?:[*+?]|\{\d+(?:,\d*)?\})?\??|./gsu

/**
 * A pattern of which the engine makes a half to a fifth of the code. Behind a choice of words it compiles what follows
 * anew for each word, up to ten times; and in a process that holds sixteen megabytes of code it compiles every further
 * pattern unoptimised, several times slower. An empty lookahead always holds, and what stands behind it is compiled once.
 */
export const compact = (printed: RegExp | string, flags = ''): RegExp => {
  const whole = typeof printed === 'string' ? printed : printed.source
  const open: { readonly isLook: boolean; choices: number }[] = []
  const source = whole.replace(PIECE, (piece, at: number) => {
    if (piece.startsWith('(')) open.push({ isLook: /[=!]$/.test(piece), choices: 1 })
    if (piece === '|' && open.length > 0) open.at(-1)!.choices++
    if (!piece.startsWith(')')) return piece
    const { isLook, choices } = open.pop()!
    const isLast = /^(?:[)|$]|$)/.test(whole.slice(at + piece.length, at + piece.length + 1))
    const isDone = whole.startsWith('(?=)', at + piece.length)
    return isLook || isLast || isDone || choices < 2 ? piece : `${piece}(?=)`
  })
  return guarded(source, typeof printed === 'string' ? flags : printed.flags)
}

/** A pattern that minds no capitals, for words in small letters alone: of half the code. */
export const small = (printed: RegExp): RegExp =>
  guarded(
    printed.source.replace(/\\.|[A-Z]/g, (piece) => (piece.length === 2 ? piece : piece.toLowerCase())),
    printed.flags.replace('i', ''),
  )
