import type { Language } from '../record/bilingual.js'
import type { Archive } from '../record/archive.js'
import type { Said } from '../words/said.js'

/** What a verb is given: its words, its options, and the two streams. Records go to `out`, everything else to `err`. */
export type Call = {
  readonly words: readonly string[]
  readonly text: (name: string) => string | null
  readonly has: (name: string) => boolean
  readonly archive: Archive
  readonly isJson: boolean
  readonly language: Language
  readonly env: NodeJS.ProcessEnv
  readonly home: string
  readonly out: (line: string) => void
  readonly err: (line: string) => void
}

export type Option = { readonly name: string; readonly value: string | null; readonly says: Said }

/** One verb of the terminal. `run` returns the exit code: 0 done, 1 refused. */
export type Verb = {
  readonly name: string
  /** What follows the verb, e.g. `FILE…`. */
  readonly words: string
  readonly least: number
  readonly most: number
  readonly says: Said
  readonly options: readonly Option[]
  readonly run: (call: Call) => Promise<number>
}
