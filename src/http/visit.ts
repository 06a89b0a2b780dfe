import type { Context } from 'hono'
import type { Desk, Seat } from '../desk/act.js'
import type { Archive } from '../record/archive.js'
import { readArchive } from '../record/archive.js'
import type { Language } from '../record/bilingual.js'
import type { Member } from '../record/member.js'
import { readForm, type Fields } from './form.js'

/** One request of a member, as a route sees it. */
export type Visit = {
  readonly desk: Desk
  readonly member: Member
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

/** Makes a visit of a request that has passed the door. Refuses `archive-unknown`. */
export const visitOf = async (
  c: Context,
  desk: Desk,
  member: Member,
  token: string,
  language: Language,
): Promise<Visit> => {
  const url = new URL(c.req.url)
  const archive = readArchive(c.req.param('archive') ?? (url.pathname.startsWith('/practice') ? 'practice' : 'own'))
  return {
    desk,
    member,
    archive,
    seat: { member, archive },
    language,
    path: url.pathname,
    query: url.searchParams,
    part: (name) => c.req.param(name) ?? '',
    token,
    fields: c.req.method === 'POST' ? await readForm(c) : { texts: new Map(), files: new Map() },
    wantsJson: asksJson(c.req.header('accept'), url.searchParams.get('format')),
  }
}
