import type { RefusalCode } from '../record/refusal.js'

/** What a route answers. */
export type Answer =
  | { readonly kind: 'page'; readonly html: string; readonly status?: number }
  | { readonly kind: 'json'; readonly value: unknown; readonly status?: number }
  | { readonly kind: 'text'; readonly text: string; readonly mediaType: string; readonly name: string | null }
  | {
      readonly kind: 'bytes'
      readonly bytes: Uint8Array
      readonly mediaType: string
      readonly name: string | null
      readonly policy: string
    }
  | { readonly kind: 'go'; readonly to: string }

/** Statuses of refusals; 422 where a form was understood and could not be accepted. */
const STATUS: Partial<Record<RefusalCode, number>> = {
  'not-found': 404,
  'archive-unknown': 404,
  'edition-unknown': 404,
  'not-permitted': 403,
  'archive-read-only': 403,
  'not-signed-in': 401,
  'sign-in-refused': 401,
  'invitation-ended': 401,
  'proof-old': 403,
  'too-often': 429,
  'name-taken': 409,
  'last-admin': 409,
  'last-holder': 409,
  'form-stale': 403,
  'file-too-large': 413,
  'report-twice': 409,
  'version-closed': 409,
  'decided-already': 409,
  'withdrawal-decided': 409,
  'disk-full': 507,
  'store-gone': 503,
  'store-busy': 503,
  'log-absent': 404,
  'log-held': 503,
  'log-forked': 503,
  'log-broken': 503,
  fault: 500,
}

export const statusOf = (code: RefusalCode): number => STATUS[code] ?? 422

/** One cell of a CSV file: quoted where needed; a lead that a spreadsheet would run is made harmless by an apostrophe. */
const cellOf = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value)
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** RFC 4180 with a byte-order mark, so that spreadsheets read Hangul. */
export const csvOf = (columns: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  `\uFEFF${[columns, ...rows].map((row) => row.map(cellOf).join(',')).join('\r\n')}\r\n`

export const jsonLinesOf = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('')
