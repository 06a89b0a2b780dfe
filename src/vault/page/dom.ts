/** Builds elements from text alone: nothing that was typed or opened is ever read as markup. */
type Child = Node | string | null | false

export const element = <K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | ((event: Event) => void)>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') made.addEventListener(key, value)
    else if (value === true) made.setAttribute(key, '')
    else if (value !== false) made.setAttribute(key, value)
  }
  for (const child of children) if (child !== null && child !== false) made.append(child)
  return made
}

/** A field nobody but us reads: no spelling service, no completion, no translation. */
const QUIET = { autocomplete: 'off', autocorrect: 'off', autocapitalize: 'off', spellcheck: 'false', translate: 'no' }

let fields = 0

export const field = (
  label: string,
  name: string,
  options: {
    readonly value?: string
    readonly long?: boolean
    readonly hidden?: boolean
    readonly hint?: string
    readonly required?: boolean
  } = {},
): HTMLElement => {
  fields += 1
  const id = `field-${fields}`
  const attributes = {
    ...QUIET,
    id,
    name,
    required: options.required === true,
    ...(options.hint ? { 'aria-describedby': `${id}-hint` } : {}),
  }
  const input = options.long
    ? element('textarea', { ...attributes, rows: '3' })
    : element('input', { ...attributes, type: options.hidden ? 'password' : 'text' })
  input.value = options.value ?? ''
  return element(
    'p',
    { class: 'field' },
    element('label', { for: id }, label),
    input,
    options.hint ? element('small', { id: `${id}-hint` }, options.hint) : null,
  )
}

export const choice = (
  label: string,
  name: string,
  options: readonly (readonly [value: string, text: string])[],
): HTMLElement => {
  fields += 1
  const id = `field-${fields}`
  return element(
    'p',
    { class: 'field' },
    element('label', { for: id }, label),
    element('select', { id, name }, ...options.map(([value, text]) => element('option', { value }, text))),
  )
}

/** What a form holds, by name. */
export const valuesOf = (form: HTMLFormElement): Readonly<Record<string, string>> =>
  Object.fromEntries([...new FormData(form)].map(([name, value]) => [name, String(value)]))

/** A form that is never sent: its submit calls a function. Enter while a syllable is being composed does nothing. */
export const form = (
  does: (values: Readonly<Record<string, string>>, form: HTMLFormElement) => void,
  ...children: readonly Child[]
): HTMLFormElement => {
  const made = element('form', { novalidate: true }, ...children)
  made.addEventListener('submit', (event) => {
    event.preventDefault()
    does(valuesOf(made), made)
  })
  made.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.isComposing || event.keyCode === 229)) event.preventDefault()
  })
  return made
}

export const section = (title: string, ...children: readonly Child[]): HTMLElement =>
  element('section', {}, element('h2', {}, title), ...children)

/** A part that is folded away until it is wanted. */
export const folded = (title: string, ...children: readonly Child[]): HTMLElement =>
  element('details', {}, element('summary', {}, title), ...children)
