import { noteWarnings } from '../../record/gate/named.js'
import { FIELD } from '../../words/custody/field.js'
import { VAULT } from '../../words/vault.js'
import { ask } from './ask.js'
import { choice, element, field, form } from './dom.js'
import { about, doing, send, t, tell } from './shell.js'

/** How long nothing is handed over after the button, in milliseconds. */
const UNDO = 10_000

/** The raw note with what looks like an identity marked. */
const marked = (raw: string): readonly Node[] => {
  const parts: Node[] = []
  let at = 0
  for (const { start, end } of noteWarnings(raw)) {
    if (start < at) continue
    parts.push(document.createTextNode(raw.slice(at, start)), element('mark', {}, raw.slice(start, end)))
    at = end
  }
  return [...parts, document.createTextNode(raw.slice(at))]
}

const withoutIdentities = (raw: string): string =>
  noteWarnings(raw).reduceRight<{ readonly text: string; readonly from: number }>(
    ({ text, from }, { start, end }) =>
      // Where two overlap, the later one is gone already.
      ({ text: `${text.slice(0, start)}…${text.slice(Math.min(end, from))}`, from: start }),
    { text: raw, from: raw.length },
  ).text

/** Lines of the raw note that the clean one no longer has, struck through. */
const struckIn = (raw: string, clean: string): readonly Node[] =>
  raw.split(/(\s+)/).map((word) => {
    const isGone = word.trim() !== '' && !clean.includes(word)
    return isGone ? element('del', {}, word) : document.createTextNode(word)
  })

/** Raw and clean side by side. The clean side starts as the raw one without what a pattern finds; a person does the rest. */
export const noteParts = (record: string, fields: Readonly<Record<string, string>>): HTMLElement => {
  if (fields.unreadable) return element('p', { class: 'refused' }, t(FIELD.unreadable))
  const raw = fields.raw ?? ''
  const rawText = element('pre', { class: 'raw', translate: 'no' }, ...marked(raw))
  if (fields.report) return element('div', {}, rawText, element('p', {}, `${t(VAULT.cleaned)} ${fields.report}`))
  const clean = field(t(VAULT.cleanNote), 'text', { value: withoutIdentities(raw), long: true, required: true })
  const area = clean.querySelector('textarea')
  const struck = element('pre', { class: 'raw', translate: 'no' })
  const compare = (): void => struck.replaceChildren(...struckIn(raw, area?.value ?? ''))
  area?.addEventListener('input', compare)
  compare()
  const strike = element('button', { type: 'button' }, t(VAULT.strike))
  strike.addEventListener('click', () => {
    if (!area || area.selectionStart === area.selectionEnd) return
    area.setRangeText('…', area.selectionStart, area.selectionEnd, 'end')
    compare()
  })
  const check = element('input', { type: 'checkbox', name: 'checked' })
  const wait = element('p', { class: 'status' })
  const handOver = (values: Readonly<Record<string, string>>): void => {
    const undo = element('button', { type: 'button' }, t(VAULT.undo))
    wait.replaceChildren(t(VAULT.inSeconds), ' ', undo)
    undo.focus()
    // Nothing has left this page until then: not to the record, not to a file.
    const timer = setTimeout(() => {
      wait.replaceChildren()
      doing(async () => {
        const { report } = await ask<{ report: string }>('clean', { ...values, record })
        return `${t(VAULT.cleaned)} ${report}`
      })()
    }, UNDO)
    undo.addEventListener('click', () => {
      clearTimeout(timer)
      wait.replaceChildren()
      tell(t(VAULT.undone))
    })
  }
  return element(
    'div',
    {},
    about(VAULT.cleanAbout),
    form(
      handOver,
      element(
        'div',
        { class: 'sides' },
        element('div', {}, element('h3', {}, t(VAULT.rawNote)), rawText),
        element('div', {}, clean, strike, element('h3', {}, t(VAULT.struck)), struck),
      ),
      field(t(VAULT.cleanTitle), 'title'),
      choice(t(VAULT.release), 'release', [
        ['not-for-print', t(VAULT.notForPrint)],
        ['background', t(VAULT.background)],
        ['print', t(VAULT.mayPrint)],
      ]),
      field(t(VAULT.embargo), 'embargo', { hint: '2026-03-01T09:00' }),
      choice(t(VAULT.languages), 'languages', [
        ['all', t(VAULT.all)],
        ['ko', t(VAULT.korean)],
        ['en', t(VAULT.english)],
      ]),
      choice(t(VAULT.audiences), 'audiences', [
        ['all', t(VAULT.everybody)],
        ['partner', t(VAULT.partner)],
        ['court', t(VAULT.court)],
      ]),
      choice(t(VAULT.consents), 'consents', [
        ['', t(VAULT.noUse)],
        ['publish', t(VAULT.publish)],
        ['publish,translate', t(VAULT.publishTranslate)],
        ['evidence', t(VAULT.evidence)],
      ]),
      field(t(VAULT.how), 'how', { hint: t(VAULT.howHint) }),
      element('p', {}, element('label', { class: 'beside' }, check, t(VAULT.notIdentity))),
      send(VAULT.saveClean),
      wait,
    ),
  )
}
