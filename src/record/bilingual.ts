export const LANGUAGES = ['en', 'ko'] as const
/** A language of the interface and of our own sentences. */
export type Language = (typeof LANGUAGES)[number]

/** Our own words in at least one language; the other is null where nobody has written it yet. */
export type Bilingual = { readonly en: string; readonly ko: string | null } | { readonly en: null; readonly ko: string }

/** Makes a Bilingual of two texts, or null when both are empty. Trims; NFC. */
export const bilingual = (en: string | null | undefined, ko: string | null | undefined): Bilingual | null => {
  const left = en?.normalize('NFC').trim() || null
  const right = ko?.normalize('NFC').trim() || null
  if (left !== null) return { en: left, ko: right }
  return right === null ? null : { en: null, ko: right }
}

/** The text in the wanted language, else the other one, with the language it is really in. */
export const inLanguage = (
  said: Bilingual,
  wanted: Language,
): { readonly text: string; readonly language: Language } => {
  const other = wanted === 'en' ? 'ko' : 'en'
  const text = said[wanted]
  return text === null ? { text: said[other] ?? '', language: other } : { text, language: wanted }
}
