import { readVerifier, type Verifier } from './note.js'

/** Whom one trusts: one log, some witnesses, and how many of them must have cosigned. */
export type Policy = { readonly log: Verifier; readonly witnesses: readonly Verifier[]; readonly quorum: number }

/**
 * Reads a policy: a line `log KEY`, any number of lines `witness KEY`, at most one line `quorum N` (none: all of them).
 * Blank lines and lines that begin with # are left out. Null where it is none, or asks for more witnesses than it names.
 */
export const readPolicy = (text: string): Policy | null => {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  let log: Verifier | null = null
  let quorum: number | null = null
  const witnesses: Verifier[] = []
  for (const line of lines) {
    const [, word = '', rest = ''] = /^(\S+)\s+(\S+)$/.exec(line) ?? []
    const verifier = word === 'quorum' ? null : readVerifier(rest)
    if (word === 'quorum' && quorum === null && /^\d{1,2}$/.test(rest)) quorum = Number(rest)
    else if (word === 'log' && verifier?.kind === 'log' && log === null) log = verifier
    else if (word === 'witness' && verifier?.kind === 'witness') witnesses.push(verifier)
    else return null
  }
  const wanted = quorum ?? witnesses.length
  const names = new Set(witnesses.map(({ name }) => name))
  if (log === null || names.size !== witnesses.length || wanted > witnesses.length) return null
  return { log, witnesses, quorum: wanted }
}
