import type { Context } from 'hono'

/** Pages of the desk: scripts from us only, nothing from elsewhere, no framing. */
export const DESK_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; " +
  "form-action 'self'; frame-ancestors 'none'; base-uri 'none'"

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

const LOOPBACK = /^(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?$/

/** Whether a request may come in at all: our own host names only, and nothing that another site makes the browser send. */
export const mayEnter = (c: Context): boolean => {
  const host = c.req.header('host') ?? ''
  if (!LOOPBACK.test(host)) return false
  const isReading = c.req.method === 'GET' || c.req.method === 'HEAD'
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined) {
    if (site === 'same-origin' || site === 'none') return true
    return isReading && c.req.header('sec-fetch-mode') === 'navigate'
  }
  const origin = c.req.header('origin')
  return isReading || origin === undefined || origin === `http://${host}`
}
