import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestContext } from 'node:test'
import { newLaunch } from '../../src/desk/session.js'
import { furnish, type Samples } from '../../src/desk/sample.js'
import { appOf } from '../../src/http/serve.js'
import { FIRST_MEMBER } from '../../src/record/member.js'
import { openTestHouse, type TestHouse } from '../house.js'

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

const folder = join(process.cwd(), 'samples')

/** The sample files of the checkout. */
export const samples = (): Samples => ({
  starter: new Map(
    readdirSync(join(folder, 'starter')).flatMap((name) =>
      name.endsWith('.jsonl') ? [[name, readFileSync(join(folder, 'starter', name), 'utf8')] as const] : [],
    ),
  ),
  practice: new Map(
    readdirSync(join(folder, 'practice')).flatMap((name) =>
      /^[a-z]\d.*\.md$/.test(name)
        ? [[name, new Uint8Array(readFileSync(join(folder, 'practice', name)))] as const]
        : [],
    ),
  ),
})

const HOST = 'http://127.0.0.1:4600'

/** Opens a furnished house for one test and signs in with a one-time link. */
export const openClient = async (t: TestContext, language: 'en' | 'ko' = 'en'): Promise<Client> => {
  const house = await openTestHouse([])
  t.after(() => house.close())
  await furnish(house.desk, FIRST_MEMBER, samples())
  const app = appOf(house.desk, 'test')
  let cookie = `language=${language}`
  let token = ''
  const send = async (path: string, init: RequestInit): Promise<Page> => {
    const headers = new Headers(init.headers)
    headers.set('host', '127.0.0.1:4600')
    headers.set('cookie', cookie)
    const response = await app.request(`${HOST}${path}`, { ...init, headers })
    const set = response.headers.get('set-cookie')?.split(';')[0]
    if (set) cookie = `${cookie}; ${set}`
    const to = response.headers.get('location')
    if (response.status === 303 && to) return send(to.split('#')[0] ?? to, {}).then((page) => ({ ...page, at: to }))
    const html = await response.clone().text()
    token = /name="token" value="([^"]+)"/.exec(html)?.[1] ?? token
    return { status: response.status, html, at: path, response }
  }
  await send(`/enter/${await newLaunch(house.desk)}`, {})
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
