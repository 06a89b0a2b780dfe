/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

const LONE_SURROGATE = /\p{Surrogate}/u

const textOf = (text: string): string => {
  if (LONE_SURROGATE.test(text)) throw new TypeError('canonical JSON holds no lone surrogate')
  return JSON.stringify(text)
}

/**
 * Canonical JSON (RFC 8785): no spaces, names by UTF-16 code units, numbers and strings as ECMAScript writes them.
 * One value has one text, so its hash can be compared. Throws for what JSON cannot say: it is a fault, not a refusal.
 */
export const canonicalJson = (value: Json): string => {
  if (typeof value === 'string') return textOf(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('canonical JSON holds no number that is not finite')
    return JSON.stringify(value)
  }
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') throw new TypeError(`canonical JSON holds no ${typeof value}`)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const fields = Object.entries(value as Readonly<Record<string, Json>>)
  fields.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{${fields.map(([name, held]) => `${textOf(name)}:${canonicalJson(held)}`).join(',')}}`
}

/** The UTF-8 bytes of a text. */
export const utf8Of = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The value that these bytes say, or null where they are not the canonical JSON of anything. */
export const readCanonical = (bytes: Uint8Array): { readonly value: Json } | null => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value = JSON.parse(text) as Json
    return canonicalJson(value) === text ? { value } : null
  } catch {
    return null
  }
}
