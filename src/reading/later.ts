import { isUnnamedOrgan } from './english/voice.js'
import type { Draft, Voice } from './voice.js'

/** Whoever tells on one day has told it all then, also what stands before the sentence that names the day. */
export const toldLater = (drafts: readonly Draft[]): readonly Draft[] => {
  const days = new Map<string, string | null>()
  for (const { voice } of drafts)
    if (voice.rank === 'person' && voice.told !== null)
      days.set(voice.label, (days.get(voice.label) ?? voice.told) === voice.told ? voice.told : null)
  return drafts.map((draft) =>
    draft.voice.rank === 'person' && draft.voice.told === null && draft.voice.chain.length < 2
      ? { ...draft, voice: { ...draft.voice, told: days.get(draft.voice.label) ?? null } }
      : draft,
  )
}

const BARE_SOURCE = /^(?:(?:이 )?소식통|(?:the |a )?source)$/i

/** A ministry or a secret service is no group and no paper. */
const isOfStateFor = (unnamed: string, { label, rank }: Voice): boolean =>
  rank === 'organ' &&
  /\b(?:group|charity|organi[sz]ation|body|network|think tank)$/.test(unnamed) &&
  IS_OF_STATE.test(label)
const IS_OF_STATE = /\b(?:Ministry|Service|Command|Government|Embassy|Police|Army|Chiefs of Staff|Cabinet)\b/

/** `a South Korean newspaper` takes the name of the paper that the text gives afterwards. */
export const namedLater = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.map((draft, index) => {
    if (BARE_SOURCE.test(draft.voice.label)) {
      const full = drafts
        .slice(index + 1, index + 30)
        .find((later) => later.voice.label !== draft.voice.label && /소식통|\bsource/.test(later.voice.label))
      return full ? { ...draft, voice: full.voice } : draft
    }
    if (draft.voice.rank !== 'organ' || !isUnnamedOrgan(draft.voice.label)) return draft
    const next = drafts
      .slice(index + 1, index + 30)
      .find(
        ({ voice }) => (voice.rank === 'organ' || voice.chain.length > 1) && !isOfStateFor(draft.voice.label, voice),
      )
    const label = next && (next.voice.rank === 'organ' ? next.voice.label : next.voice.chain[0])
    return label && /^[A-Z]/.test(label) ? { ...draft, voice: { ...draft.voice, label, chain: [label] } } : draft
  })
