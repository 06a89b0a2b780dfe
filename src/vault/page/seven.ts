import type { Said } from '../../words/said.js'
import { VAULT } from '../../words/vault.js'
import { ask } from './ask.js'
import { choice, element, field, form } from './dom.js'
import { about, doing, languageNow, send, t } from './shell.js'

/** The field for seven words, shown or not, each checked as it was typed. */
export const passphrase = (): HTMLElement => {
  const row = field(t(VAULT.typeBack), 'passphrase', { hidden: true, required: true })
  const input = row.querySelector('input')
  const slip = element('small', { 'aria-live': 'polite' })
  const reveal = element('input', { type: 'checkbox' })
  reveal.addEventListener('change', () => input?.setAttribute('type', reveal.checked ? 'text' : 'password'))
  input?.addEventListener('blur', () => {
    if (!input.value.trim()) return
    ask<{ known: readonly boolean[] }>('known', { passphrase: input.value })
      .then(({ known }) => {
        const wrong = known.flatMap((isKnown, at) => (isKnown ? [] : [String(at + 1)]))
        slip.textContent = wrong.length > 0 ? `${t(VAULT.slip)} ${wrong.join(', ')}` : ''
      })
      .catch(() => undefined)
  })
  row.append(element('label', { class: 'beside' }, reveal, t(VAULT.showWords)), slip)
  return row
}

/** Makes seven words, has them typed back, and goes on: for a first keeper, a colleague, or after a loss. */
export const withWords = (
  does: (given: Readonly<Record<string, unknown>>) => Promise<string | null | void>,
  go: Said,
  ...more: readonly Node[]
): HTMLElement => {
  const place = element('div', {})
  place.append(
    form(
      (values) =>
        doing(async () => {
          const { words } = await ask<{ words: readonly string[] }>('words', {
            language: values.words_language ?? languageNow(),
          })
          const shown = element(
            'ol',
            { class: 'words', translate: 'no' },
            ...words.map((word) => element('li', {}, word)),
          )
          const next = form(
            (typed) => doing(() => does({ ...values, ...typed, language: languageNow() }))(),
            ...more,
            passphrase(),
            send(go),
          )
          place.replaceChildren(element('h3', {}, t(VAULT.yourWords)), about(VAULT.wordsAbout), shown, next)
          return null
        })(),
      field(t(VAULT.keeperId), 'member', { value: 'member_keeper', required: true }),
      choice(
        t(VAULT.wordsIn),
        'words_language',
        languageNow() === 'ko'
          ? [
              ['ko', t(VAULT.korean)],
              ['en', t(VAULT.english)],
            ]
          : [
              ['en', t(VAULT.english)],
              ['ko', t(VAULT.korean)],
            ],
      ),
      send(VAULT.makeWords),
    ),
  )
  return place
}
