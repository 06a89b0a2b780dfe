import type { Context } from 'hono'
import type { Desk, Seat } from '../desk/act.js'
import { isSameForm, type Guest } from '../desk/access/session.js'
import type { Archive } from '../record/archive.js'
import { readArchive } from '../record/archive.js'
import type { Language } from '../record/bilingual.js'
import { isDay, readInstant } from '../record/time/day.js'
import type { Member } from '../record/member.js'
import { refuse } from '../record/refusal.js'
import type { Standpoint } from '../record/time/day.js'
import { readForm, type Fields } from './form.js'

/** One request of a member, as a route sees it. */
export type Visit = {
  readonly desk: Desk
  readonly member: Member
  /** Whose session it is, and when they last proved who they are. */
  readonly guest: Guest
  /** Counts a try at a secret. Refuses `too-often`. */
  readonly tryOnce: () => void
  /** The address that others reach the desk at, without a path, and where its passkeys belong. */
  readonly origin: string
  readonly place: { readonly origin: string }
  readonly archive: Archive
  readonly seat: Seat
  readonly language: Language
  /** Path without the query, as asked for. */
  readonly path: string
  readonly query: URLSearchParams
  /** A part of the path, decoded; '' when the route has none of that name. */
  readonly part: (name: string) => string
  /** The token that every form of this session carries. */
  readonly token: string
  /** The fields of a sent form; empty for a GET. */
  readonly fields: Fields
  readonly wantsJson: boolean
  /** The form carries another session's token: nothing may be done, only shown again. */
  readonly isStale: boolean
}

/** The language to answer in: what was chosen, else what the browser prefers, else English. */
export const languageFor = (chosen: string | undefined, accepted: string | undefined): Language => {
  if (chosen === 'ko' || chosen === 'en') return chosen
  const first = (accepted ?? '')
    .split(',')
    .map((range) => {
      const [tag = '', ...rest] = range.trim().split(';')
      const quality = Number(/q=([\d.]+)/.exec(rest.join(';'))?.[1] ?? 1)
      return { tag: tag.slice(0, 2).toLowerCase(), quality }
    })
    .filter(({ tag }) => tag === 'en' || tag === 'ko')
    .sort((a, b) => b.quality - a.quality)[0]
  return first?.tag === 'ko' ? 'ko' : 'en'
}

/** Whether the caller asks for the JSON twin of a page. */
export const asksJson = (accept: string | undefined, format: string | null): boolean =>
  format === 'json' || (format === null && (accept ?? '').split(',')[0]?.includes('application/json') === true)

/** What an address asks. NUL cannot be stored, hence not compared with what is, and becomes U+FFFD as in a form. */
const storable = (query: URLSearchParams): URLSearchParams =>
  new URLSearchParams([...query].map(([name, value]): [string, string] => [name, value.replaceAll('\u0000', '\uFFFD')]))

/**
 * From where the visitor looks: `known` (a civil day) and `recorded` (a day, or an instant with its offset). Both empty
 * is now. Refuses `date-impossible`.
 */
export const standpointIn = (query: URLSearchParams): Standpoint => {
  const known = query.get('known')?.trim() || null
  const recorded = query.get('recorded')?.trim() || null
  if (known !== null && !isDay(known)) return refuse('date-impossible', { date: known.slice(0, 40) })
  return { known, recorded: recorded === null ? null : readInstant(recorded) }
}

const NO_FIELDS: Fields = { texts: new Map(), files: new Map() }

/** Whether a sent form belongs to this session: its own field, or a header where a script sends it. */
const isTokenOf = (token: string, fields: Fields, c: Context): boolean =>
  isSameForm(token, fields.texts.get('token')?.[0] ?? c.req.header('x-form-token') ?? '')

/** What is known of a request before its form is read. */
export type Caller = Pick<Visit, 'desk' | 'guest' | 'token' | 'language' | 'tryOnce' | 'place'>

/** A visit with nothing sent, in one archive. */
export const visitWithout = (c: Context, caller: Caller, archive: Archive): Visit => {
  const url = new URL(c.req.url)
  const { member, proved } = caller.guest
  return {
    ...caller,
    member,
    archive,
    origin: caller.place.origin,
    seat: { member, archive, ...(proved === undefined ? {} : { proved }) },
    path: url.pathname,
    query: storable(url.searchParams),
    part: (name) => c.req.param(name) ?? '',
    fields: NO_FIELDS,
    wantsJson: asksJson(c.req.header('accept'), url.searchParams.get('format')),
    isStale: false,
  }
}

/** Makes a visit of a request that has passed the door. Refuses `archive-unknown`. */
export const visitOf = async (c: Context, caller: Caller): Promise<Visit> => {
  const { pathname } = new URL(c.req.url)
  const archive = readArchive(c.req.param('archive') ?? (pathname.startsWith('/practice') ? 'practice' : 'own'))
  const visit = visitWithout(c, caller, archive)
  const isSent = c.req.method === 'POST'
  const fields = isSent ? await readForm(c) : NO_FIELDS
  return {
    ...visit,
    seat: { ...visit.seat, from: standpointIn(visit.query) },
    fields,
    isStale: isSent && !isTokenOf(caller.token, fields, c),
  }
}
