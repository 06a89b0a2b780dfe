import type { Context } from 'hono'
import { asksJson } from './visit.js'

/** Pages of the desk: scripts from us only, nothing from elsewhere, no framing. */
export const DESK_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
  "form-action 'self'; frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'"

/** Printed editions: no script at all. */
export const EDITION_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'; sandbox allow-same-origin allow-popups"

export const HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-store',
}

const LOOPBACK = /^(127\.0\.0\.1|(?:attested-[a-z0-9]{8,40}\.)?localhost|\[::1\])(:\d{1,5})?$/

/** Whether what is asked for is a page, rather than rows or a file that another site could take. */
const isPage = (c: Context): boolean =>
  c.req.header('sec-fetch-mode') === 'navigate' &&
  (c.req.header('sec-fetch-dest') ?? 'document') === 'document' &&
  c.req.query('format') === undefined &&
  !asksJson(c.req.header('accept'), null)

/**
 * Whether a request may come in at all: our own host names only, and nothing that another site makes the browser send.
 * A link from elsewhere may open a page, and no more. Where a browser does not say where a request comes from, its
 * `Origin` must be ours; a program that says neither has no cookie to be abused.
 */
export const mayEnter = (c: Context, origin: string | null): boolean => {
  const host = c.req.header('host') ?? ''
  const isOfProxy = origin !== null && host === new URL(origin).host
  if (!LOOPBACK.test(host) && !isOfProxy) return false
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
  const from = c.req.header('origin')
  const isOurs = from === undefined || from === (isOfProxy ? origin : `http://${host}`)
  const site = c.req.header('sec-fetch-site')
  if (site === undefined) return isOurs
  // Our pages send no referrer, and for their forms a browser then writes `null`.
  if (site === 'same-origin' || site === 'none') return isOurs || from === 'null'
  return isReading && isPage(c)
}
