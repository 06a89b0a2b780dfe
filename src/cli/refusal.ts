import type { Refusal } from '../record/refusal.js'
import { sentenceOf } from '../words/refusal.js'
import { say } from '../words/said.js'
import type { Call } from './verb.js'

/** Says no in the terminal: one sentence, or one line of JSON; `where` is the file or word it is about. */
export const tellRefusal = (
  call: Pick<Call, 'isJson' | 'language' | 'err'>,
  refusal: Refusal,
  where: string | null,
): void => {
  const sentence = sentenceOf(refusal.code, refusal.facts)
  if (call.isJson) {
    call.err(
      JSON.stringify({ refused: refusal.code, facts: refusal.facts, ...(where ? { of: where } : {}), ...sentence }),
    )
    return
  }
  call.err(where ? `${where}: ${say(sentence, call.language)}` : say(sentence, call.language))
}
