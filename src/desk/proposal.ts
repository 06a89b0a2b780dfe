import { publishedIn } from '../intake/dateline.js'
import { transcribe } from '../intake/transcript.js'
import { languageOf, propose, type Reading } from '../reading/proposal.js'
import type { Proposal } from '../record/draft.js'
import type { Language } from '../record/bilingual.js'
import { whenOf } from '../record/time/when.js'

export type MaterialInput = {
  readonly bytes: Uint8Array
  readonly name: string
  /** EDTF; null is what the text's own head or dateline says. */
  readonly published: string | null
  readonly outlet: string | null
  readonly language: 'en' | 'ko' | null
}

/** A text before it is read: its id, the pair that its head names, and the language of its letters. */
export type Material = {
  readonly id: string
  readonly pair: string | null
  readonly isMostly: Language
  /** Most of its letters are Latin or Hangul; what is not Korean passes for English otherwise. */
  readonly isInScript: boolean
  readonly reading: Reading
}
/** A text as read. */
export type Read = Omit<Material, 'reading'> & { readonly drafts: readonly Proposal[] }

const isInScript = (text: string): boolean => {
  const letters = text.slice(0, 4000).match(/\p{L}/gu) ?? []
  return letters.filter((letter) => /[\p{Script=Latin}가-힣]/u.test(letter)).length * 2 >= letters.length
}

/**
 * Makes a text ready for reading. A head of the text (`id, published, outlet, lang, title`) speaks where nothing was
 * given. Refuses what intake refuses, and impossible dates.
 */
export const materialOf = (input: MaterialInput): Material => {
  const { head, text } = transcribe({ bytes: input.bytes, name: input.name, mediaType: null })
  const id = head.id ?? input.name.replace(/\.[A-Za-z0-9]+$/, '')
  const said = input.language ?? head.lang
  const published = input.published ?? head.published ?? publishedIn(text)?.day ?? null
  const isMostly = languageOf(text)
  const reading: Reading = {
    id,
    body: text,
    language: said === 'en' || said === 'ko' ? said : isMostly,
    published: published ? whenOf(published, { happenedOnce: true }).latestEnd : null,
    outlet: input.outlet ?? head.outlet ?? null,
  }
  return { id, pair: head.pair_id ?? null, isMostly, isInScript: isInScript(text), reading }
}

/** Reads a text and proposes claims, without any archive. Offsets count code points of the body. Refuses as `materialOf` does. */
export const readMaterial = (input: MaterialInput): Read => {
  const { reading, ...material } = materialOf(input)
  return { ...material, drafts: propose(reading) }
}

/** The drafts of a text, without any archive. */
export const proposeFrom = (input: MaterialInput): Pick<Read, 'id' | 'drafts'> => readMaterial(input)

const WARMING: readonly (readonly [Language, string])[] = [
  [
    'en',
    'A source in Ryanggang Province told the desk on December 13 that soldiers were ordered on November 23 to shoot people who flee. “It is unclear whether they obey,” the source said, adding that ten days after the escape last month guards were told of a reward. Previously, they were allowed to fire only before midstream. According to officials, those who refuse may be punished.',
  ],
  [
    'ko',
    '양강도 소식통은 13일 데일리에 “지난달 23일 국경경비대에 도강자를 쏘라는 지시가 내려왔다”고 전했다. 이전에는 경고 사격만 허용됐던 것으로 알려졌다. 소식통은 “명령을 어기면 처벌한다고 했다”며 “실제로 따를지는 미지수”라고 말했다.',
  ],
]

/** Reads a few sentences for nothing, so that the first real text is not the one that waits for the patterns to be built. */
export const warmProposer = (): void => {
  for (const [language, body] of WARMING)
    propose({ id: 'warming', body, language, published: '2017-12-18', outlet: null })
}
