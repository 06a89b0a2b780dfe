import { enter, formToken, newLaunch } from '../../src/desk/access/session.js'
import { ROUTES } from '../../src/http/route.js'
import { appOf } from '../../src/http/serve.js'
import type { TestHouse } from '../house.js'

const STRANGE = [
  '',
  ' ',
  '\u0000',
  '\u202E',
  '가'.repeat(200),
  'a'.repeat(5000),
  "'; drop table claim; --",
  '<script>alert(1)</script>',
  '../../../etc/passwd',
  '%00',
  '%ff%fe',
  '-1',
  '99999999999999999999',
  '1e309',
  'NaN',
  'null',
  'true',
  '{}',
  '[]',
  '__proto__',
  'constructor',
  'toString',
  'claim_',
  'claim_c1',
  'report_r1',
  '2017-02-30',
  '2017-11-23',
  '2017-11/2018-02',
  '9999-99-99T99:99:99Z',
  '\uD800',
  '😀'.repeat(50),
  '\r\nset-cookie: x=1',
  '${7*7}',
  '(((((((((((((((',
  'a'.repeat(60) + '!',
  '=cmd()',
  'own',
  'starter',
]

/** Without half letters, which no address can hold. */
const formed = (text: string): string => text.replace(/[\uD800-\uDFFF]/g, '\uFFFD')

/** Numbers that look random and are the same for one seed. */
const chanceOf = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * below)
  }
}

export type Outcome = {
  readonly sent: number
  readonly crashes: readonly string[]
  readonly slow: readonly string[]
  readonly statuses: Readonly<Record<string, number>>
}

/** Sends requests that no page of ours would, by somebody who is signed in, and says which failed or took over 2 s. */
export const fuzz = async (house: TestHouse, count: number, seed: number): Promise<Outcome> => {
  const app = appOf(house.desk, 'fuzz')
  const session = await enter(house.desk, await newLaunch(house.desk))
  const token = formToken(session)
  const chance = chanceOf(seed)
  const oneOf = <Item>(items: readonly Item[]): Item => items[chance(items.length)] as Item
  const strange = (): string =>
    chance(8) === 0
      ? String.fromCodePoint(...Array.from({ length: 1 + chance(40) }, () => 1 + chance(0xd7ff)))
      : oneOf(STRANGE)
  const crashes: string[] = []
  const slow: string[] = []
  const statuses: Record<string, number> = {}
  const names = [
    'q',
    'format',
    'page',
    'sort',
    'order',
    'known',
    'recorded',
    'place',
    'on',
    'topic',
    'from',
    'to',
    'kind',
    'id',
    'text',
    'quote',
    'label',
    'told_on',
    'when',
    'claim',
    'version',
    'acts',
    'index',
    'op',
    'says_en',
    'places',
    'zone',
    'supersedes',
    'items',
    'thing',
    'name',
    'roles',
    'passphrase',
    'code',
  ]
  for (let turn = 0; turn < count; turn += 1) {
    const route = oneOf(ROUTES)
    // Signing out of the fuzzed session would end the run, and a proof asks for a third of a second of hashing each time.
    if (/sessions|remove$|factors|prove$/.test(route.path)) continue
    const path = route.path
      .replace(':archive', chance(6) === 0 ? encodeURIComponent(formed(strange())) : 'own')
      .replace(/:path\{.*\}/, () => encodeURIComponent(formed(strange())))
      .replace(/:[a-z]+/g, () =>
        chance(3) === 0 ? encodeURIComponent(formed(strange())) : oneOf(['claim_c1', 'report_r1', 'dossier_d1', 'x']),
      )
    const query = new URLSearchParams(
      Array.from({ length: chance(4) }, (): [string, string] => [oneOf(names), strange()]),
    )
    const headers = new Headers({ host: '127.0.0.1:4600', cookie: `attested_fuzz=${session}` })
    if (chance(3) === 0) headers.set('accept', 'application/json')
    if (chance(9) === 0) headers.set('accept-language', oneOf(['ko;q=x', '*', 'en;q=9'.repeat(200), ',,,']))
    const method = chance(12) === 0 ? oneOf(['PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']) : route.method
    let body = ''
    const isSent = method !== 'GET' && method !== 'HEAD'
    if (isSent) {
      const fields: [string, string][] = Array.from({ length: chance(9) }, () => [oneOf(names), strange()])
      if (chance(5) > 0) fields.push(['token', token])
      const form = chance(4)
      body =
        form === 0
          ? JSON.stringify(Object.fromEntries(fields))
          : form === 1
            ? formed(strange())
            : new URLSearchParams(fields).toString()
      headers.set(
        'content-type',
        form === 0
          ? 'application/json'
          : oneOf([
              'application/x-www-form-urlencoded',
              'multipart/form-data; boundary=x',
              'text/plain',
              'application/json',
            ]),
      )
      headers.set('content-length', String(Buffer.byteLength(body)))
    }
    const said = `${seed}/${turn} ${method} ${path.slice(0, 80)}?${query.toString().slice(0, 80)}`
    const began = performance.now()
    try {
      const response = await app.request(`http://127.0.0.1:4600${path}?${query}`, {
        method,
        headers,
        ...(isSent ? { body } : {}),
      })
      await response.arrayBuffer()
      statuses[response.status] = (statuses[response.status] ?? 0) + 1
      if (response.status >= 500) crashes.push(`${said}: ${response.status}`)
    } catch (thrown) {
      crashes.push(`${said}: ${String(thrown)}`)
    }
    if (performance.now() - began > 2000) slow.push(said)
  }
  return { sent: count, crashes, slow, statuses }
}
