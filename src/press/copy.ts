import { inLanguage, type Language } from '../record/bilingual.js'
import type { PrintedClaim, PrintedDossier } from '../record/gate/printed.js'
import { whenOf } from '../record/time/when.js'
import { plainMarks } from '../pages/sheet.js'
import { COPY } from '../words/gate/copy.js'
import { editionIs, EDITION } from '../words/edition.js'
import { ownSourceSaid } from '../words/gate/label.js'
import { NOTICE_KIND, NOTICE_WORDS, whyOf } from '../words/gate/notice.js'
import { REPLY_OUTCOME } from '../words/gate/reply.js'
import { STANCE } from '../words/label.js'
import { say } from '../words/said.js'
import { sayInstant, sayWhen } from '../words/when.js'
import { freePart } from '../record/id.js'

const noteText = (note: PrintedClaim, language: Language): string => {
  const { report } = note
  const from = [
    report.outlet,
    report.title,
    report.published && say(sayWhen(whenOf(report.published)), language),
    report.link,
  ]
  const voices = note.attestations.map((one) => {
    const name = one.own
      ? say(ownSourceSaid(one.own), language)
      : one.label
        ? inLanguage(one.label, language).text
        : say(EDITION.ownSource, language)
    return `${name}: ${say(STANCE[one.stance], language)}`
  })
  const replies = note.replies.map(
    ({ party, outcome, says }) =>
      `${inLanguage(party, language).text}: ${say(REPLY_OUTCOME[outcome], language)}${says ? ` · ${inLanguage(says, language).text}` : ''}`,
  )
  return [
    note.quote === null ? say(EDITION.notQuoted, language) : `“${note.quote}”`,
    from.filter(Boolean).join(', '),
    ...voices,
    ...replies,
  ]
    .filter((line) => line !== '')
    .map(plainMarks)
    .join('\n    ')
}

/**
 * An edition as plain text for a CMS or a word processor: the sentences in order with the numbers of their notes. Made of
 * what the edition prints and of nothing else. Same input, same text.
 */
export const copyOf = (dossier: PrintedDossier, language: Language): string => {
  const t = (said: { readonly en: string; readonly ko: string }) => say(said, language)
  const items = dossier.items.map((item) => {
    if (item.kind !== 'claim') return plainMarks(inLanguage(item.text, language).text)
    const note = dossier.notes[item.note - 1]
    return note ? `${plainMarks(inLanguage(note.says, language).text)} [${item.note}]` : ''
  })
  const notices = dossier.notices.map(({ kind, was, is, why }) =>
    [
      t(NOTICE_KIND[kind]),
      was && `${t(NOTICE_WORDS.was)}: ${inLanguage(was, language).text}`,
      is && `${t(NOTICE_WORDS.is)}: ${inLanguage(is, language).text}`,
      `${t(whyOf(kind))}: ${inLanguage(why, language).text}`,
    ]
      .filter(Boolean)
      .map((line) => plainMarks(String(line)))
      .join('\n'),
  )
  const notes = dossier.notes.map((note, index) => `[${index + 1}] ${noteText(note, language)}`)
  const parts = [
    ...(dossier.notice === null ? [] : [dossier.notice]),
    plainMarks(inLanguage(dossier.title, language).text),
    ...notices,
    ...items,
    t(EDITION.notes),
    ...notes,
    t(EDITION.asReported),
    t(COPY.same),
    say(editionIs(dossier.number, freePart(dossier.dossier), sayInstant(dossier.printed)), language),
  ]
  return `${parts.join('\n\n')}\n`
}
