import type { Context } from 'hono'
import { matchedRoutes } from 'hono/route'
import type { MemberId } from '../record/id.js'

/** Takes one line about who came in, and what was refused. */
export type Watch = (line: string) => void

const ENTERS: readonly string[] = ['/enter/:token', '/sign-in', '/sign-in/passkey', '/join', '/leave']
const REFUSED: readonly number[] = [401, 403, 429]

/** Says whose request it is. */
export const isOf = (c: Context, member: MemberId | undefined): void => c.set('member', member)

/**
 * The line about an answer, or null where nothing is to be said: somebody came in or left, or was refused for who they
 * are. It holds the pattern of an address, never an address, whose parts may be secrets; and a member's id, never a name.
 */
export const lineOf = (c: Context, at: string): string | null => {
  const { method } = c.req
  const { status } = c.res
  const path = matchedRoutes(c).at(-1)?.path ?? '*'
  const who = (c.get('member') as string | undefined) ?? '-'
  const isEntrance = ENTERS.includes(path)
  if (REFUSED.includes(status)) {
    const isReload = method === 'GET' && status === 401 && !isEntrance
    return isReload ? null : `${at} refused ${status} ${method} ${path} ${who}`
  }
  const comes = isEntrance && status < 400 && (method === 'POST' || path === '/enter/:token')
  return comes ? `${at} ${path === '/leave' ? 'left' : 'entered'} ${method} ${path} ${who}` : null
}
