import { LANGUAGES } from '../record/bilingual.js'
import { freePart } from '../record/id.js'
import { plainMarks } from '../pages/sheet.js'
import type { PrintedDossier } from '../record/gate/printed.js'
import { editionIs, EDITION, README } from '../words/edition.js'
import { say } from '../words/said.js'
import { sayInstant } from '../words/when.js'

const COMMAND = '  attested verify DIR\n  npx attested verify DIR'

/** README.txt: what the folder is and how to check it, in both languages. */
export const readmeOf = (dossier: PrintedDossier): string => {
  const head = dossier.notice === null ? [] : [dossier.notice]
  const parts = LANGUAGES.flatMap((language) => {
    const title = dossier.title[language] ?? dossier.title.en ?? dossier.title.ko ?? ''
    return [
      plainMarks(title),
      say(editionIs(dossier.number, freePart(dossier.dossier), sayInstant(dossier.printed)), language),
      ...(dossier.specimen ? [say(EDITION.specimen, language)] : []),
      say(README.what, language),
      say(README.check, language),
      COMMAND,
      say(README.compare, language),
      say(README.byHand, language),
    ]
  })
  return `${[...head, ...parts].join('\n\n')}\n`
}
