import { ChoicePage, SheetPage } from '../pages/sheet.js'
import type { PrintedDossier } from '../record/gate/printed.js'
import { canonicalJson, utf8Of } from '../proof/json.js'
import { MANIFEST, manifestOf } from '../proof/manifest.js'
import { readmeOf } from './readme.js'
import { selectionOf, type PrintInput } from './selection.js'
import { styleOf } from './style.js'

export type { PrintInput } from './selection.js'
export type PrintedFile = { readonly path: string; readonly bytes: Uint8Array }

const pageOf = (page: unknown): string => `<!doctype html>\n${String(page)}\n`

/**
 * Prints a frozen edition: the pages, the same content as canonical JSON, how to check it, and the manifest of it all.
 * A pure function, so the same input gives the same bytes. Refuses `dossier-empty`, `words-not-checked`,
 * `claim-unattested`, and `not-found` for an item whose claim was not handed over.
 */
export const printEdition = (input: PrintInput): readonly PrintedFile[] => {
  const dossier: PrintedDossier = selectionOf(input)
  const files = [
    { path: 'README.txt', text: readmeOf(dossier) },
    { path: 'dossier.json', text: canonicalJson(dossier) },
    { path: 'en.html', text: pageOf(SheetPage({ dossier, language: 'en' })) },
    { path: 'index.html', text: pageOf(ChoicePage({ dossier })) },
    { path: 'ko.html', text: pageOf(SheetPage({ dossier, language: 'ko' })) },
    { path: 'style.css', text: styleOf(dossier.notice) },
  ].map(({ path, text }): PrintedFile => ({ path, bytes: utf8Of(text) }))
  const { dossier: id, number, printed, notice } = dossier
  const about = { dossier: id, number, printed, notice, log: input.log ?? null }
  return [...files, { path: MANIFEST, bytes: manifestOf(files, about) }]
}
