import { randomBytes, timingSafeEqual } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Language } from '../record/bilingual.js'
import { isRefusal, Refusal, refuse } from '../record/refusal.js'
import { TOUCH } from '../words/custody/touch.js'
import { REFUSALS } from '../words/refusal.js'
import { VAULT_ACTS } from './act.js'
import { lock, lockInTime, type Room } from './room.js'

/** Nothing but our own script and style; no markup from text, no frame, no form that is sent, no request elsewhere. */
export const VAULT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self'; " +
  "require-trusted-types-for 'script'; " +
  "trusted-types 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'"

const HEADERS = {
  'content-security-policy': VAULT_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy':
    'camera=(), geolocation=(), microphone=(), clipboard-read=(), ' +
    'publickey-credentials-get=(self), publickey-credentials-create=(self)',
  'x-dns-prefetch-control': 'off',
  'cache-control': 'no-store',
} as const

const LONGEST = 300_000
const root = fileURLToPath(new URL('../../../', import.meta.url))
const font = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/noto-sans-kr/package.json'))
const FONT = /^\/files\/[a-z0-9-]+\.woff2$/
const SCRIPT = /^\/script\/src\/(?:vault\/page|words|words\/custody|record|record\/gate)\/[a-z-]+\.js$/

const page = (language: Language): string =>
  `<!doctype html><html lang="${language}" translate="no"><head><meta charset="utf-8"><meta name="google" content="notranslate">` +
  `<meta name="viewport" content="width=device-width"><title>Attested</title><link rel="stylesheet" href="/font.css"><link rel="stylesheet" href="/vault.css">` +
  `</head><body><main id="vault" data-language="${language}"></main><noscript><p lang="en">${TOUCH.noScript.en}</p><p lang="ko">${TOUCH.noScript.ko}</p></noscript>` +
  `<script type="module" src="/script/src/vault/page/page.js"></script></body></html>`

type Sent = { readonly status: number; readonly kind: string; readonly bytes: string | Buffer }

const json = (status: number, value: unknown): Sent => ({
  status,
  kind: 'application/json; charset=utf-8',
  bytes: JSON.stringify(value),
})

const assetAt = (path: string, language: Language): Sent | null => {
  if (path === '/') return { status: 200, kind: 'text/html; charset=utf-8', bytes: page(language) }
  if (path === '/vault.css')
    return { status: 200, kind: 'text/css; charset=utf-8', bytes: readFileSync(join(root, 'public', 'vault.css')) }
  if (path === '/font.css')
    return { status: 200, kind: 'text/css; charset=utf-8', bytes: readFileSync(join(font, 'index.css')) }
  if (FONT.test(path) && existsSync(join(font, path)))
    return { status: 200, kind: 'font/woff2', bytes: readFileSync(join(font, path)) }
  const file = SCRIPT.test(path) ? join(root, 'dist', path.slice('/script/'.length)) : null
  return file && existsSync(file)
    ? { status: 200, kind: 'text/javascript; charset=utf-8', bytes: readFileSync(file) }
    : null
}

const isSame = (given: string | undefined, wanted: string | null): boolean => {
  if (given === undefined || wanted === null) return false
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const bodyOf = async (request: IncomingMessage): Promise<Readonly<Record<string, unknown>> | null> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request) {
    size += (part as Buffer).length
    if (size > LONGEST) return null
    parts.push(part as Buffer)
  }
  try {
    const value = JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

const told = (refusal: Refusal): Sent => {
  const { en, ko } = REFUSALS[refusal.code](refusal.facts)
  return json(409, { refused: refusal.code, en, ko })
}

const listening = (server: Server, port: number, at: string): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, at, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })

const ABSENT = new Set(['EADDRNOTAVAIL', 'EAFNOSUPPORT', 'EINVAL', 'ENETUNREACH'])

/**
 * The same port at 127.0.0.1 and at ::1, where there is one: a browser that is given a name may go to either, and a stranger
 * at the other would be sent the link's token.
 */
const listenAtBoth = async (
  make: () => Server,
): Promise<{ readonly port: number; readonly servers: readonly Server[] }> => {
  for (let tries = 0; tries < 20; tries += 1) {
    const [four, six] = [make(), make()]
    const port = await listening(four, 0, '127.0.0.1')
    try {
      await listening(six, port, '::1')
      return { port, servers: [four, six] }
    } catch (thrown) {
      if (ABSENT.has((thrown as NodeJS.ErrnoException).code ?? '')) return { port, servers: [four] }
      await new Promise((resolve) => four.close(resolve))
    }
  }
  return refuse('port-taken', { port: 0 })
}

/**
 * Serves the room on a port of its own at 127.0.0.1 and ::1, under that number and under a name that this account alone
 * knows: hardware keys answer to names only. The link's token is used up when the page first opens, by a header; there is
 * no cookie. A request from another origin, with another host name or without the token reaches nothing.
 */
export const serveRoom = async (
  room: Room,
  language: Language,
): Promise<{
  readonly link: string
  /** The same link under the name. */
  readonly named: string
  readonly address: string
  readonly close: () => Promise<void>
}> => {
  let launch: string | null = randomBytes(32).toString('base64url')
  let session: string | null = null
  let hosts: readonly string[] = []
  // One thing at a time: two requests never see half of each other.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }

  const answer = async (request: IncomingMessage): Promise<Sent> => {
    const site = request.headers['sec-fetch-site']
    const path = new URL(request.url ?? '/', 'http://vault').pathname
    const host = request.headers.host ?? ''
    if (!hosts.includes(host)) return json(403, {})
    if (site !== undefined && site !== 'same-origin' && !(site === 'none' && request.method === 'GET'))
      return json(403, {})
    if (request.method === 'GET') return assetAt(path, language) ?? json(404, {})
    if (request.method !== 'POST' || !/^application\/json\b/.test(request.headers['content-type'] ?? ''))
      return json(405, {})
    const { origin } = request.headers
    if (origin !== undefined && origin !== `http://${host}`) return json(403, {})
    const token = request.headers['x-vault-token']
    if (typeof token !== 'string') return json(401, {})
    if (path === '/api/enter') {
      if (!isSame(token, launch)) return json(401, {})
      launch = null
      session = randomBytes(32).toString('base64url')
      return json(200, { token: session })
    }
    if (!isSame(token, session)) return json(401, {})
    const name = path.slice('/api/'.length)
    const does = path.startsWith('/api/') && Object.hasOwn(VAULT_ACTS, name) ? VAULT_ACTS[name] : undefined
    if (!does) return json(404, {})
    const given = await bodyOf(request)
    if (!given) return json(413, {})
    try {
      return json(200, await inTurn(() => does(room, given)))
    } catch (thrown) {
      // What else may be thrown could quote what was typed; where it happened is not worth that here.
      return told(isRefusal(thrown) ? thrown : new Refusal('fault'))
    }
  }

  const make = (): Server =>
    createServer((request: IncomingMessage, response: ServerResponse) => {
      const done = ({ status, kind, bytes }: Sent): void => {
        response.writeHead(status, { ...HEADERS, 'content-type': kind })
        response.end(bytes)
      }
      answer(request).then(done, () => done(json(500, {})))
    })
  const site = await room.folder.site()
  const { port, servers } = await listenAtBoth(make)
  const [numbered, named] = [`127.0.0.1:${port}`, `${site}:${port}`]
  hosts = [numbered, named]
  const timer = setInterval(() => lockInTime(room), 1000)
  timer.unref()
  return {
    address: `http://${numbered}`,
    link: `http://${numbered}/#${launch}`,
    named: `http://${named}/#${launch}`,
    close: async () => {
      lock(room)
      clearInterval(timer)
      for (const server of servers) {
        const closed = new Promise((resolve) => server.close(resolve))
        server.closeAllConnections()
        await closed
      }
    },
  }
}
