import type { Context } from 'hono'
import { refuse } from '../record/refusal.js'

export type SentFile = { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array }

/** A sent form: its texts (each name may come several times) and its files. */
export type Fields = {
  readonly texts: ReadonlyMap<string, readonly string[]>
  readonly files: ReadonlyMap<string, SentFile>
}

/** Reads a form in either encoding, or a flat JSON object of texts. NUL cannot be stored and becomes U+FFFD. */
export const readForm = async (c: Context): Promise<Fields> => {
  const texts = new Map<string, string[]>()
  const files = new Map<string, SentFile>()
  const keep = (name: string, value: string): void => {
    texts.set(name, [...(texts.get(name) ?? []), value.replaceAll('\u0000', '\uFFFD')])
  }
  const type = c.req.header('content-type') ?? ''
  if (type.startsWith('application/json')) {
    const given: unknown = await c.req.json().catch(() => refuse('field-unknown', { field: 'body' }))
    if (typeof given !== 'object' || given === null) return refuse('field-unknown', { field: 'body' })
    for (const [name, value] of Object.entries(given)) {
      for (const one of Array.isArray(value) ? value : [value]) {
        if (typeof one === 'object' && one !== null) return refuse('field-unknown', { field: name.slice(0, 60) })
        if (one !== null) keep(name, String(one))
      }
    }
    return { texts, files }
  }
  const form = await c.req.raw.formData().catch(() => refuse('field-unknown', { field: 'body' }))
  for (const [name, value] of form.entries()) {
    if (typeof value === 'string') keep(name, value)
    else if (value.size > 0 || value.name !== '') {
      files.set(name, { name: value.name, mediaType: value.type, bytes: new Uint8Array(await value.arrayBuffer()) })
    }
  }
  return { texts, files }
}

/** One text of a form, NFC and trimmed; null when absent or empty. */
export const textIn = (fields: Fields, name: string): string | null =>
  fields.texts.get(name)?.[0]?.replaceAll('\r\n', '\n').normalize('NFC').trim() || null

/** A text that must be there. Refuses `field-missing`. */
export const requiredIn = (fields: Fields, name: string): string =>
  textIn(fields, name) ?? refuse('field-missing', { field: name })

/** All texts of a name, without the empty ones. */
export const textsIn = (fields: Fields, name: string): readonly string[] =>
  (fields.texts.get(name) ?? []).map((text) => text.normalize('NFC').trim()).filter((text) => text !== '')

/** One of a closed list; `otherwise` when absent. Refuses `choice-unknown`. */
export const choiceIn = <Choice extends string, Other>(
  fields: Fields,
  name: string,
  choices: readonly Choice[],
  otherwise: Other,
): Choice | Other => {
  const text = textIn(fields, name)
  if (text === null) return otherwise
  return (
    choices.find((choice) => choice === text) ?? refuse('choice-unknown', { field: name, value: text.slice(0, 60) })
  )
}

/** A whole number of 0 or more; null when absent. Refuses `choice-unknown`. */
export const countIn = (fields: Fields, name: string): number | null => {
  const text = textIn(fields, name)
  if (text === null) return null
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse('choice-unknown', { field: name, value: text.slice(0, 60) })
}

/** The texts of a form as a page shows them again after a refusal. */
export const typedIn = (fields: Fields): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...fields.texts].filter(([name]) => name !== 'token').map(([name, values]) => [name, values.join('\n')]),
  )
