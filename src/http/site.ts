import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import type { Desk } from '../desk/act.js'
import { BarePage } from '../pages/refusal.js'
import type { Language } from '../record/bilingual.js'
import type { Refusal } from '../record/refusal.js'
import { sentenceOf } from '../words/refusal.js'
import { statusOf } from './answer.js'
import { languageFor } from './visit.js'

/** Where the desk stands: its database, the name of its session's cookie, and its public origin where it has one. */
export type Site = {
  readonly desk: Desk
  readonly cookie: string
  /** An address such as https://desk.example.org that a proxy with TLS serves; null where only this machine may come in. */
  readonly origin: string | null
}

export const languageOf = (c: Context): Language =>
  languageFor(getCookie(c, 'language'), c.req.header('accept-language'))

/** A page without a frame, for somebody who has no session. */
export const bare = (c: Context, refusal: Refusal | null, status: number): Response =>
  c.html(`<!doctype html>${BarePage({ refusal, language: languageOf(c) }).toString()}`, status as 401)

export const refusalJson = (c: Context, { code, facts }: Refusal): Response =>
  c.json({ refused: code, facts, ...sentenceOf(code, facts) }, statusOf(code) as 422)

const SYSTEMS = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const
const BROWSERS = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(?:e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const

/** A device as its member would name it: browser and system, nothing finer. */
export const deviceOf = (c: Context): string => {
  const agent = (c.req.header('user-agent') ?? '').slice(0, 400)
  const named = [BROWSERS, SYSTEMS].map((list) => list.find(([mark]) => mark.test(agent))?.[1] ?? null)
  return named.filter((name) => name !== null).join(', ')
}

/** Where passkeys belong: the public origin, else the address asked for; an address of digits holds none. */
export const placeOf = (c: Context, { origin }: Site): { readonly origin: string } => ({
  origin: origin ?? `http://${c.req.header('host') ?? 'localhost'}`,
})

/** How a secret is kept in the browser: out of reach of scripts and other sites, and of plain HTTP where TLS is there. */
export const cookieOf = ({ origin }: Site, seconds: number, path = '/') =>
  ({
    httpOnly: true,
    sameSite: 'Strict',
    path,
    maxAge: seconds,
    secure: origin?.startsWith('https:') === true,
  }) as const

/** So many in so many seconds, then none until some time has passed. One for each name. */
export const limitOf = (most: number, seconds: number) => {
  const buckets = new Map<string, { left: number; at: number }>()
  return (name: string, now: number = performance.now()): boolean => {
    const bucket = buckets.get(name) ?? { left: most, at: now }
    const left = Math.min(most, bucket.left + ((now - bucket.at) / 1000 / seconds) * most)
    if (buckets.size > 10_000) buckets.clear()
    buckets.set(name, { left: left < 1 ? left : left - 1, at: now })
    return left >= 1
  }
}
