import { serve, type ServerType } from '@hono/node-server'
import { Hono, type Context } from 'hono'
import { compress } from 'hono/compress'
import { getCookie } from 'hono/cookie'
import type { Desk } from '../desk/act.js'
import { formToken, guestOf } from '../desk/access/session.js'
import { RefusalPage } from '../pages/refusal.js'
import { withVisibleMarks } from '../pages/visible.js'
import { readArchive } from '../record/archive.js'
import { isRefusal, Refusal, refuse } from '../record/refusal.js'
import { addEntrances, mayTry } from './access/entrance.js'
import { statusOf, type Answer } from './answer.js'
import { assetAt } from './asset.js'
import { DESK_POLICY, HEADERS, mayEnter } from './door.js'
import { frameOf } from './frame.js'
import { ROUTES, type Route } from './route.js'
import { bare, languageOf, limitOf, placeOf, refusalJson, type Site } from './site.js'
import { isOf, lineOf, type Watch } from './watch.js'
import { asksJson, visitOf, visitWithout, type Caller, type Visit } from './visit.js'

/** A form of 10 MB of text and its fields; more is turned away before it is read. */
const LIMIT = 11_000_000
const DRAINED = 200_000_000

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

const refusalPage = async (c: Context, refusal: Refusal, visit: Visit | null, door: Door): Promise<Response> => {
  if (asksJson(c.req.header('accept'), c.req.query('format') ?? null)) return refusalJson(c, refusal)
  const status = statusOf(refusal.code) as 422
  const session = visit ?? (await strayOf(c, door))
  const frame = session && (await frameOf(session).catch(() => null))
  if (!frame) return bare(c, refusal, status)
  const page = RefusalPage({ frame, refusal, wasSaving: c.req.method === 'POST' })
  return c.html(`<!doctype html>${withVisibleMarks(page.toString() as string)}`, status)
}

/** A visit for a page that could not be made: whoever is signed in, in their own archive. */
const strayOf = async (c: Context, door: Door): Promise<Visit | null> => {
  const caller = await callerOf(c, door).catch(() => null)
  return caller && visitWithout(c, caller, readArchive('own'))
}

/** Who calls, or null where nobody is signed in. */
const callerOf = async (c: Context, { site, tryOnce }: Door): Promise<Caller | null> => {
  const session = getCookie(c, site.cookie)
  const guest = await guestOf(site.desk, session ?? null)
  if (!guest || !session) return null
  isOf(c, guest.member.id)
  const { desk } = site
  return { desk, guest, token: formToken(session), language: languageOf(c), tryOnce, place: placeOf(c, site) }
}

const answerRoute = (route: Route, door: Door) => async (c: Context) => {
  const caller = await callerOf(c, door)
  if (!caller) {
    return asksJson(c.req.header('accept'), null) ? refusalJson(c, new Refusal('not-signed-in')) : bare(c, null, 401)
  }
  let visit: Visit | null = null
  try {
    if (route.method === 'POST' && !door.maySend(caller.guest.session.id)) return refuse('too-often', { seconds: 10 })
    visit = await visitOf(c, caller)
    if (visit.isStale && !route.again) return refuse('form-stale')
    return send(c, await route.answer(visit))
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    return refusalPage(c, thrown, visit, door)
  }
}

/** The site, and what its counters still allow. */
type Door = { readonly site: Site; readonly tryOnce: () => void; readonly maySend: (session: string) => boolean }

/** Forms that one session may send in a minute; more is no person's doing. */
const SENT_A_MINUTE = 3000

/** The whole of the desk as one application. `name` keeps the sign-in of two programs on one machine apart. */
export const appOf = (desk: Desk, name: string, origin: string | null = null, watch: Watch = () => undefined): Hono => {
  const app = new Hono()
  const isSecure = origin?.startsWith('https:') === true
  const site: Site = { desk, cookie: `${isSecure ? '__Host-' : ''}attested_${name}`, origin }
  const tryOnce = mayTry()
  const door: Door = { site, tryOnce, maySend: limitOf(SENT_A_MINUTE, 60) }
  app.use(async (c, next) => {
    const began = performance.now()
    if (!mayEnter(c, origin)) {
      watch(`${desk.now()} refused 403 ${c.req.method} another site`)
      return c.text('403', 403)
    }
    await next()
    const line = lineOf(c, desk.now())
    if (line !== null) watch(line)
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
    return refusalPage(c, new Refusal('file-too-large', { name: null, size, limit: 10_000_000 }), null, door)
  })
  addEntrances(app, site, tryOnce)
  for (const route of ROUTES) app.on(route.method, route.path, answerRoute(route, door))
  app.notFound(async (c) => {
    const visit = await strayOf(c, door)
    if (!visit) return bare(c, null, 401)
    return refusalPage(c, new Refusal('not-found', { id: c.req.path.slice(0, 80) }), visit, door)
  })
  app.onError(async (thrown, c) => {
    if (isRefusal(thrown)) return refusalPage(c, thrown, null, door)
    logFault(thrown)
    return refusalPage(c, new Refusal('fault'), null, door)
  })
  return app
}

const listen = (app: Hono, port: number, hostname: string): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname, port })
    server.once('error', reject)
    server.once('listening', () => resolve(server))
  })

const shut = (server: ServerType): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })

const ABSENT = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'ENETUNREACH'])

/**
 * The same port at 127.0.0.1 and, where the machine has it, at ::1: a browser that is given `localhost` or a name below it
 * looks at ::1 first, and a stranger there would be sent our cookie and our links.
 */
const listenAtBoth = async (
  app: Hono,
  port: number,
): Promise<{ readonly port: number; readonly servers: readonly ServerType[] }> => {
  const four = await listen(app, port, '127.0.0.1')
  const at = four.address()
  const given = typeof at === 'object' && at ? at.port : port
  try {
    return { port: given, servers: [four, await listen(app, given, '::1')] }
  } catch (thrown) {
    if (ABSENT.has((thrown as NodeJS.ErrnoException).code ?? '')) return { port: given, servers: [four] }
    await shut(four)
    throw thrown
  }
}

const FIRST = 4600
const TRIES = 50

/** Serves on 127.0.0.1 and ::1: on the given port, else on 4600 or the next free one. Refuses `port-taken`. */
export const openDoor = async (
  desk: Desk,
  wanted: number | null,
  origin: string | null = null,
): Promise<{ readonly address: string; readonly port: number; readonly close: () => Promise<void> }> => {
  for (let port = wanted ?? FIRST; port < (wanted ?? FIRST) + TRIES; port += 1) {
    try {
      const { port: given, servers } = await listenAtBoth(
        appOf(desk, String(port), origin, (line) => void process.stderr.write(`${line}\n`)),
        port,
      )
      const close = async (): Promise<void> => {
        for (const server of servers) await shut(server)
      }
      return { address: `http://127.0.0.1:${given}`, port: given, close }
    } catch (thrown) {
      const { code } = thrown as NodeJS.ErrnoException
      if (code !== 'EADDRINUSE' && code !== 'EACCES') throw thrown
      if (wanted !== null) return refuse('port-taken', { port: wanted })
    }
  }
  return refuse('port-taken', { port: FIRST })
}
