import type { Language } from '../record/bilingual.js'

/** One whole sentence or word that a person reads from us, in each of our languages. */
export type Said = { readonly en: string; readonly ko: string }

export const say = (said: Said, language: Language): string => said[language]
