// Warns while one types of what looks like a phone number, a birth date or another identity; nothing is sent for it.
// Without it the page that follows warns instead.
import { identityWarnings } from '../record/warning.js'

const isText = (field: Element): field is HTMLInputElement | HTMLTextAreaElement =>
  field instanceof HTMLTextAreaElement ||
  (field instanceof HTMLInputElement && ['text', 'search', 'url'].includes(field.type))

for (const line of document.querySelectorAll<HTMLElement>('[data-warn]')) {
  const form = line.closest('form')
  const alert = line.querySelector('strong')
  if (!form || !alert) continue
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = (): void => {
    const typed = [...form.elements].filter(isText).map((field) => field.value)
    const kinds = [...new Set(identityWarnings(typed.join('\n')).map(({ kind }) => kind))]
    const said = kinds.map((kind) => alert.getAttribute(`data-${kind}`) ?? kind)
    const text = said.length === 0 ? '' : `${line.dataset.warn ?? ''} ${said.join(', ')}`
    if (alert.textContent !== text) alert.textContent = text
  }
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(look, 400)
  })
}
