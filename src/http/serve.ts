import { serve, type ServerType } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { compress } from 'hono/compress'
import { getCookie, setCookie, deleteCookie } from 'hono/cookie'
import type { Desk } from '../desk/act.js'
import { enter, formToken, leave, memberOf } from '../desk/session.js'
import { BarePage, RefusalPage } from '../pages/refusal.js'
import { withVisibleMarks } from '../pages/visible.js'
import { readArchive } from '../record/archive.js'
import type { Language } from '../record/bilingual.js'
import { isRefusal, Refusal, refuse } from '../record/refusal.js'
import { sentenceOf } from '../words/refusal.js'
import { statusOf, type Answer } from './answer.js'
import { assetAt } from './asset.js'
import { DESK_POLICY, HEADERS, mayEnter } from './door.js'
import { frameOf } from './frame.js'
import { ROUTES, type Route } from './route.js'
import { asksJson, languageFor, visitOf, type Visit } from './visit.js'

/** A form of 10 MB of text and its fields; more is turned away before it is read. */
const LIMIT = 11_000_000
const DRAINED = 200_000_000

const languageOf = (c: Context): Language => languageFor(getCookie(c, 'language'), c.req.header('accept-language'))

const bare = (c: Context, refusal: Refusal | null, status: number): Response =>
  c.html(`<!doctype html>${BarePage({ refusal, language: languageOf(c) }).toString()}`, status as 401)

const refusalJson = (c: Context, { code, facts }: Refusal): Response =>
  c.json({ refused: code, facts, ...sentenceOf(code, facts) }, statusOf(code) as 422)

const send = (c: Context, answer: Answer): Response => {
  if (answer.kind === 'go') return c.redirect(answer.to, 303)
  if (answer.kind === 'page') return c.html(answer.html, (answer.status ?? 200) as 200)
  if (answer.kind === 'json') return c.json(answer.value as never, (answer.status ?? 200) as 200)
  if (answer.name) c.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(answer.name)}`)
  c.header('content-type', answer.mediaType)
  if (answer.kind === 'text') return c.body(answer.text)
  c.header('content-security-policy', answer.policy)
  return c.body(new Uint8Array(answer.bytes))
}

/** Reads a body that is too large to its end without keeping it, so that the sender hears the answer. */
const drain = async (c: Context): Promise<void> => {
  let size = 0
  const reader = c.req.raw.body?.getReader()
  for (let part = await reader?.read(); part && !part.done && size < DRAINED; part = await reader?.read())
    size += part.value.length
  await reader?.cancel().catch(() => undefined)
}

/** A fault of ours. Its words may hold the record's, so the log gets where it happened and nothing else. */
const logFault = (thrown: unknown): void => {
  const { name = 'unknown', code = '', stack = '' } = thrown as { name?: string; code?: string; stack?: string }
  const places = stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
  process.stderr.write(`fault: ${name} ${code}\n${places.join('\n')}\n`)
}

const refusalPage = async (c: Context, refusal: Refusal, visit: Visit | null, site: Site): Promise<Response> => {
  if (asksJson(c.req.header('accept'), c.req.query('format') ?? null)) return refusalJson(c, refusal)
  const status = statusOf(refusal.code) as 422
  const session = visit ?? (await guestOf(c, site))
  const frame = session && (await frameOf(session).catch(() => null))
  if (!frame) return bare(c, refusal, status)
  const page = RefusalPage({ frame, refusal, wasSaving: c.req.method === 'POST' })
  return c.html(`<!doctype html>${withVisibleMarks(page.toString() as string)}`, status)
}

type Site = { readonly desk: Desk; readonly cookie: string }

/** A visit for a page that could not be made: whoever is signed in, in their own archive. */
const guestOf = async (c: Context, { desk, cookie }: Site): Promise<Visit | null> => {
  const session = getCookie(c, cookie) ?? null
  const member = await memberOf(desk, session).catch(() => null)
  if (!member || !session) return null
  const archive = readArchive('own')
  return {
    desk,
    member,
    archive,
    seat: { member, archive },
    language: languageOf(c),
    path: new URL(c.req.url).pathname,
    query: new URLSearchParams(),
    part: () => '',
    token: formToken(session),
    fields: { texts: new Map(), files: new Map() },
    wantsJson: false,
    isStale: false,
  }
}

const answerRoute = (route: Route, site: Site) => async (c: Context) => {
  const session = getCookie(c, site.cookie) ?? null
  const member = await memberOf(site.desk, session)
  if (!member || !session) {
    return asksJson(c.req.header('accept'), null) ? refusalJson(c, new Refusal('not-signed-in')) : bare(c, null, 401)
  }
  let visit: Visit | null = null
  try {
    visit = await visitOf(c, site.desk, member, formToken(session), languageOf(c))
    if (visit.isStale && !route.again) return refuse('form-stale')
    return send(c, await route.answer(visit))
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    return refusalPage(c, thrown, visit, site)
  }
}

const isPathOfOurs = (path: string): boolean => /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(path)

const addDoors = (app: Hono, site: Site): void => {
  app.get('/enter/:token', async (c) => {
    try {
      const session = await enter(site.desk, c.req.param('token'))
      setCookie(c, site.cookie, session, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 12 * 3600 })
      return c.redirect('/own', 303)
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown
      return bare(c, thrown, statusOf(thrown.code))
    }
  })
  app.get('/language/:language', (c) => {
    const language = c.req.param('language') === 'ko' ? 'ko' : 'en'
    setCookie(c, 'language', language, { httpOnly: true, sameSite: 'Strict', path: '/', maxAge: 400 * 24 * 3600 })
    const back = c.req.query('back') ?? '/'
    return c.redirect(isPathOfOurs(back) ? back : '/', 303)
  })
  app.post('/leave', async (c) => {
    const session = getCookie(c, site.cookie)
    if (session) await leave(site.desk, session)
    deleteCookie(c, site.cookie, { path: '/' })
    return c.redirect('/', 303)
  })
}

/** The whole of the desk as one application. `name` keeps the sign-in of two programs on one machine apart. */
export const appOf = (desk: Desk, name: string): Hono => {
  const app = new Hono()
  const site: Site = { desk, cookie: `attested_${name}` }
  app.use(async (c, next) => {
    const began = performance.now()
    if (!mayEnter(c)) return c.text('403', 403)
    await next()
    for (const [header, value] of Object.entries(HEADERS))
      if (!c.res.headers.has(header)) c.res.headers.set(header, value)
    if (!c.res.headers.has('content-security-policy')) c.res.headers.set('content-security-policy', DESK_POLICY)
    c.res.headers.set('server-timing', `desk;dur=${(performance.now() - began).toFixed(1)}`)
    return undefined
  })
  app.use(compress())
  app.use(async (c, next) => {
    const asset = c.req.method === 'GET' ? assetAt(c.req.path) : null
    if (!asset) return next()
    c.header('etag', asset.tag)
    c.header('cache-control', asset.lasts ? 'max-age=31536000, immutable' : 'max-age=0, must-revalidate')
    if (c.req.header('if-none-match') === asset.tag) return c.body(null, 304)
    c.header('content-type', asset.mediaType)
    // Handed on to strangers as a file; as a page of the desk its own script would not run.
    if (c.req.path === '/verify.html') c.header('content-disposition', 'attachment; filename="verify.html"')
    return c.body(asset.bytes)
  })
  app.use(async (c, next) => {
    const size = Number(c.req.header('content-length') ?? 0)
    const isUnmeasured = c.req.method === 'POST' && c.req.header('content-length') === undefined
    if (size <= LIMIT && !isUnmeasured) return next()
    await drain(c)
    return refusalPage(c, new Refusal('file-too-large', { name: null, size, limit: 10_000_000 }), null, site)
  })
  addDoors(app, site)
  for (const route of ROUTES) app.on(route.method, route.path, answerRoute(route, site))
  app.notFound(async (c) => {
    const visit = await guestOf(c, site)
    if (!visit) return bare(c, null, 401)
    return refusalPage(c, new Refusal('not-found', { id: c.req.path.slice(0, 80) }), visit, site)
  })
  app.onError(async (thrown, c) => {
    if (isRefusal(thrown)) return refusalPage(c, thrown, null, site)
    logFault(thrown)
    return refusalPage(c, new Refusal('fault'), null, site)
  })
  return app
}

const listen = (app: Hono, port: number): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: '127.0.0.1', port })
    server.once('error', reject)
    server.once('listening', () => resolve(server))
  })

const FIRST = 4600
const TRIES = 50

/** Serves on 127.0.0.1: on the given port, else on 4600 or the next free one. Refuses `port-taken`. */
export const openDoor = async (
  desk: Desk,
  wanted: number | null,
): Promise<{ readonly address: string; readonly port: number; readonly close: () => Promise<void> }> => {
  for (let port = wanted ?? FIRST; port < (wanted ?? FIRST) + TRIES; port += 1) {
    try {
      const server = await listen(appOf(desk, String(port)), port)
      const at = server.address()
      const given = typeof at === 'object' && at ? at.port : port
      const close = () =>
        new Promise<void>((resolve) => {
          server.close(() => resolve())
          if ('closeAllConnections' in server) server.closeAllConnections()
        })
      return { address: `http://127.0.0.1:${given}`, port: given, close }
    } catch (thrown) {
      const { code } = thrown as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw thrown
      if (wanted !== null) return refuse('port-taken', { port: wanted })
    }
  }
  return refuse('port-taken', { port: FIRST })
}
