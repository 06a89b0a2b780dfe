import type { Span } from '../span.js'

/** Words that do the attributing, outside quotations. `lead` governs what follows it, `trail` what precedes. */
export type Cue = Span & {
  readonly form: 'lead' | 'trail'
  /** As printed; null when nobody is named (it was reported). */
  readonly label: string | null
  readonly verb: string
  /** The words of the cue that may hold the day of telling. */
  readonly tellingWords: string
  /** A comma phrase before the subject, which belongs to the telling. */
  readonly front: string
  /** Whom the speaker quotes (quoting a source in China). */
  readonly origin: string | null
  /** The sentence is itself the claim (declined to comment). */
  readonly silent: boolean
}
