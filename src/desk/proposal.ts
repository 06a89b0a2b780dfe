import { transcribe } from '../intake/transcript.js'
import { languageOf, propose } from '../reading/proposal.js'
import type { Proposal } from '../record/draft.js'
import { whenOf } from '../record/when.js'

export type MaterialInput = {
  readonly bytes: Uint8Array
  readonly name: string
  /** EDTF; null is what the text's own head says. */
  readonly published: string | null
  readonly outlet: string | null
  readonly language: 'en' | 'ko' | null
}

/**
 * Reads a text and proposes claims, without any archive. A head of the text (`id, published, outlet, lang, title`) speaks
 * where nothing was given. Offsets count code points of the body. Refuses what intake refuses, and impossible dates.
 */
export const proposeFrom = (input: MaterialInput): { readonly id: string; readonly drafts: readonly Proposal[] } => {
  const { head, text } = transcribe({ bytes: input.bytes, name: input.name, mediaType: null })
  const id = head.id ?? input.name.replace(/\.[A-Za-z0-9]+$/, '')
  const said = input.language ?? head.lang
  const published = input.published ?? head.published ?? null
  const drafts = propose({
    id,
    body: text,
    language: said === 'en' || said === 'ko' ? said : languageOf(text),
    published: published ? whenOf(published, { happenedOnce: true }).latestEnd : null,
    outlet: input.outlet ?? head.outlet ?? null,
  })
  return { id, drafts }
}
