import { formToken, openSession } from '../../../src/desk/access/session.js'
import { appOf } from '../../../src/http/serve.js'
import type { MemberId } from '../../../src/record/id.js'
import { ofNoArchive } from '../../../src/store/database.js'
import type { TestHouse } from '../../house.js'

export type Sent = { readonly status: number; readonly refused: string | null; readonly text: string }
export type Window = {
  readonly session: string
  readonly get: (path: string, headers?: Readonly<Record<string, string>>, method?: string) => Promise<Sent>
  /** Sends a form as JSON; `token` is that of the session where none is given. */
  readonly post: (
    path: string,
    fields: Readonly<Record<string, string>>,
    change?: { readonly token?: string; readonly headers?: Readonly<Record<string, string>>; readonly raw?: string },
  ) => Promise<Sent>
}

/** Windows of members on a house, each with a session of its own, opened `ago` milliseconds before now. */
export const openWindows = (house: TestHouse) => {
  const app = appOf(house.desk, 'test')
  const send = async (path: string, init: RequestInit): Promise<Sent> => {
    const response = await app.request(`http://127.0.0.1:4600${path}`, init)
    const text = await response.text()
    const refused = /^\s*\{/.test(text) ? ((JSON.parse(text) as { refused?: string }).refused ?? null) : null
    return { status: response.status, refused, text }
  }
  return async (member: MemberId | null, ago = 0): Promise<Window> => {
    const at = new Date(Date.parse(house.desk.now()) - ago).toISOString()
    const session =
      member === null ? '' : await ofNoArchive(house.desk.sql, (tx) => openSession(tx, member, 'passphrase', '', at))
    const base = { host: '127.0.0.1:4600', accept: 'application/json' }
    const own = { ...base, ...(session ? { cookie: `attested_test=${session}` } : {}) }
    return {
      session,
      get: (path, headers = {}, method = 'GET') => send(path, { method, headers: { ...own, ...headers } }),
      post: (path, fields, { token, headers = {}, raw } = {}) => {
        const body = raw ?? JSON.stringify({ token: token ?? (session ? formToken(session) : ''), ...fields })
        const length = String(Buffer.byteLength(body))
        return send(path, {
          method: 'POST',
          headers: { ...own, 'content-type': 'application/json', 'content-length': length, ...headers },
          body,
        })
      },
    }
  }
}
