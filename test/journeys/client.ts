import type { TestContext } from 'node:test'
import { newLaunch } from '../../src/desk/access/session.js'
import { codeAt, stepAt } from '../../src/seal/totp.js'
import { appOf } from '../../src/http/serve.js'
import { openFurnishedHouse, openTestHouse, type TestHouse } from '../house.js'

/** A page as a person sees it: its status, its HTML, and where a redirect led. */
export type Page = { readonly status: number; readonly html: string; readonly at: string; readonly response: Response }

/** A browser without scripts: it keeps its cookie, follows redirects and sends the token that the page carried. */
export type Client = {
  readonly house: TestHouse
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Page>
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string | readonly string[] | File>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Page>
  readonly json: <Value>(path: string) => Promise<Value>
}

const HOST = 'http://127.0.0.1:4600'

/** A window on a house that nobody has signed in to yet. */
export const openWindow = (house: TestHouse, language: 'en' | 'ko' = 'en'): Client => {
  const app = appOf(house.desk, 'test')
  const jar = new Map([['language', language as string]])
  let token = ''
  const send = async (path: string, init: RequestInit): Promise<Page> => {
    const headers = new Headers(init.headers)
    headers.set('host', '127.0.0.1:4600')
    headers.set('cookie', [...jar].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await app.request(`${HOST}${path}`, { ...init, headers })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (/max-age=0/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    const to = response.headers.get('location')
    if (response.status === 303 && to) return send(to.split('#')[0] ?? to, {}).then((page) => ({ ...page, at: to }))
    const html = await response.clone().text()
    token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? token
    return { status: response.status, html, at: path, response }
  }
  const bodyOf = (fields: Readonly<Record<string, string | readonly string[] | File>>): FormData => {
    const form = new FormData()
    form.set('token', token)
    for (const [name, value] of Object.entries(fields)) {
      form.delete(name)
      for (const one of Array.isArray(value) ? value : [value]) form.append(name, one as string)
    }
    return form
  }
  return {
    house,
    get: (path, headers = {}) => send(path, { headers }),
    post: async (path, fields, headers = {}) => {
      const request = new Request(`${HOST}${path}`, { method: 'POST', body: bodyOf(fields) })
      const body = new Uint8Array(await request.arrayBuffer())
      const type = request.headers.get('content-type') ?? ''
      return send(path, {
        method: 'POST',
        body,
        headers: { 'content-type': type, 'content-length': String(body.length), ...headers },
      })
    },
    json: async (path) =>
      (await (await send(path, { headers: { accept: 'application/json' } })).response.json()) as never,
  }
}

/** Opens a house with one's own archive alone, and signs in with a one-time link. */
export const openOwn = async (t: TestContext, language: 'en' | 'ko' = 'en'): Promise<Client> => {
  const house = await openTestHouse()
  t.after(() => house.close())
  const client = openWindow(house, language)
  await client.get(`/enter/${await newLaunch(house.desk)}`)
  return client
}

/** Opens a furnished house for one test and signs in with a one-time link. */
export const openClient = async (t: TestContext, language: 'en' | 'ko' = 'en'): Promise<Client> => {
  const house = await openFurnishedHouse()
  t.after(() => house.close())
  const client = openWindow(house, language)
  await client.get(`/enter/${await newLaunch(house.desk)}`)
  return client
}

const bytesOfBase32 = (text: string): Uint8Array => {
  const bits = [...text.replaceAll(' ', '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => parseInt(byte, 2))
}

/** Somebody who joined: their window, and what they sign in with. */
export type Joined = {
  readonly client: Client
  readonly name: string
  readonly passphrase: string
  readonly codes: readonly string[]
  /** The authenticator's next code that was not used yet: the house's clock moves on to it. */
  readonly nextCode: () => string
}

/** The authenticator of somebody whose page shows the secret to set up. */
export const authenticatorOn = (client: Client, html: string): (() => string) => {
  const secret = bytesOfBase32(/<code>([A-Z2-7 ]+)<\/code>/.exec(html)?.[1] ?? '')
  let last = 0
  return () => {
    let step = stepAt(client.house.desk.now())
    while (step <= last) step = stepAt(client.house.desk.now())
    last = step
    return codeAt(secret, step)
  }
}

/** Invites somebody through the pages of an administrator, and joins through those of the invited. */
export const joinAs = async (
  admin: Client,
  name: string,
  roles: readonly string[],
  language: 'en' | 'ko' = 'en',
): Promise<Joined> => {
  await admin.get('/members')
  const made = await admin.post('/members', { name, roles })
  const link = /http:\/\/127\.0\.0\.1:4600(\/join\/[\w-]+)/.exec(made.html)?.[1] ?? `no link: ${made.status}`
  const client = openWindow(admin.house, language)
  const form = await client.get(link)
  const nextCode = authenticatorOn(client, form.html)
  const passphrase = `${name} crossed four bridges`
  const joined = await client.post('/join', { passphrase, code: nextCode() })
  const codes = [...joined.html.matchAll(/<code>([A-Z2-7-]{19})<\/code>/g)].map(([, code = '']) => code)
  await client.get('/own')
  return { client, name, passphrase, codes, nextCode }
}
