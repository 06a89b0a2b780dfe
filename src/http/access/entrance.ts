import type { Context, Hono } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { enter, guestOf, leave } from '../../desk/access/session.js'
import { askPasskey, join, showInvitation, signIn, signInByPasskey } from '../../desk/access/signin.js'
import { CodesPage, JoinPage, SignInPage } from '../../pages/access/entrance.js'
import { isRefusal, Refusal, refuse } from '../../record/refusal.js'
import { asksJson } from '../visit.js'
import { isOf } from '../watch.js'
import { statusOf } from '../answer.js'
import { readForm, textIn, type Fields } from '../form.js'
import { bare, cookieOf, deviceOf, languageOf, limitOf, placeOf, refusalJson, type Site } from '../site.js'

const SESSION_SECONDS = 12 * 3600
const JOIN_SECONDS = 30 * 60
const YEAR = 400 * 24 * 3600

const page = (c: Context, html: { toString(): string | Promise<string> }, status = 200): Response =>
  c.html(`<!doctype html>${html.toString() as string}`, status as 200)

const isPathOfOurs = (path: string): boolean => /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(path)

/** A secret as it was typed: not trimmed, for its spaces may count. */
const secretIn = (fields: Fields, name: string): string => fields.texts.get(name)?.[0] ?? ''

const given = (fields: Fields) => ({
  name: textIn(fields, 'name') ?? '',
  passphrase: secretIn(fields, 'passphrase').slice(0, 400),
  code: (textIn(fields, 'code') ?? '').slice(0, 60),
})

/** Tries of everybody together: thirty a minute, so that guessing at many names is slow too. */
export const mayTry = (): (() => void) => {
  const isFree = limitOf(30, 60)
  return (): void => {
    if (!isFree('sign-in')) refuse('too-often', { seconds: 10 })
  }
}

type Door = { readonly site: Site; readonly tryOnce: () => void }

const letIn = async (c: Context, { site }: Door, session: string): Promise<void> => {
  setCookie(c, site.cookie, session, cookieOf(site, SESSION_SECONDS))
  isOf(c, (await guestOf(site.desk, session))?.member.id)
}

/** Says no on a page of the caller's, or as JSON. */
const refusing = async (
  c: Context,
  does: () => Promise<Response>,
  again: (refusal: Refusal) => Response | Promise<Response>,
): Promise<Response> => {
  try {
    return await does()
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
    return asksJson(c.req.header('accept'), null) ? refusalJson(c, thrown) : again(thrown)
  }
}

const addSignIn = (app: Hono, door: Door): void => {
  const { site } = door
  app.get('/sign-in', (c) => page(c, SignInPage({ language: languageOf(c), refusal: null, name: '' })))
  app.post('/sign-in', async (c) => {
    const fields = await readForm(c)
    const typed = given(fields)
    return refusing(
      c,
      async () => {
        door.tryOnce()
        await letIn(c, door, await signIn(site.desk, typed, deviceOf(c)))
        return c.redirect('/own', 303)
      },
      (refusal) =>
        page(
          c,
          SignInPage({ language: languageOf(c), refusal, name: typed.name.slice(0, 80) }),
          statusOf(refusal.code),
        ),
    )
  })
  app.post('/sign-in/passkey/question', (c) =>
    refusing(
      c,
      async () => {
        door.tryOnce()
        return c.json((await askPasskey(site.desk, placeOf(c, site))) as never)
      },
      (refusal) => bare(c, refusal, statusOf(refusal.code)),
    ),
  )
  app.post('/sign-in/passkey', (c) =>
    refusing(
      c,
      async () => {
        door.tryOnce()
        const answer = readAnswer(await readForm(c))
        await letIn(c, door, await signInByPasskey(site.desk, placeOf(c, site), answer, deviceOf(c)))
        return c.json({ done: true })
      },
      (refusal) => bare(c, refusal, statusOf(refusal.code)),
    ),
  )
}

/** What a passkey answered: JSON within a field. Refuses `sign-in-refused` for anything else. */
export const readAnswer = (fields: Fields): unknown => {
  try {
    const answer: unknown = JSON.parse(secretIn(fields, 'answer').slice(0, 40_000))
    return typeof answer === 'object' && answer !== null ? answer : refuse('sign-in-refused')
  } catch {
    return refuse('sign-in-refused')
  }
}

const addJoin = (app: Hono, door: Door): void => {
  const { site } = door
  // The path keeps it apart; a name with that prefix would ask for the path of the whole site.
  const cookie = `${site.cookie.replace(/^__Host-/, '')}_join`
  // The link's secret moves into a cookie at once, so that no page, history entry or referrer goes on holding it.
  app.get('/join/:token', (c) => {
    setCookie(c, cookie, c.req.param('token').slice(0, 100), {
      ...cookieOf(site, JOIN_SECONDS, '/join'),
      sameSite: 'Lax',
    })
    return c.redirect('/join', 303)
  })
  const show = async (c: Context, refusal: Refusal | null): Promise<Response> => {
    const { member, second } = await showInvitation(site.desk, getCookie(c, cookie) ?? '')
    const status = refusal ? statusOf(refusal.code) : 200
    return page(c, JoinPage({ language: languageOf(c), refusal, name: member.name, second }), status)
  }
  const orBare = (c: Context, does: () => Promise<Response>) =>
    refusing(c, does, (refusal) => bare(c, refusal, statusOf(refusal.code)))
  app.get('/join', (c) => orBare(c, () => show(c, null)))
  app.post('/join', (c) =>
    orBare(c, async () => {
      door.tryOnce()
      const fields = await readForm(c)
      const { passphrase, code } = given(fields)
      return refusing(
        c,
        async () => {
          const token = getCookie(c, cookie) ?? ''
          const { session, codes } = await join(site.desk, token, { passphrase, code }, deviceOf(c))
          await letIn(c, door, session)
          deleteCookie(c, cookie, { path: '/join' })
          return page(c, CodesPage({ language: languageOf(c), codes, to: '/own' }))
        },
        (refusal) => show(c, refusal),
      )
    }),
  )
}

const aheadOf = (c: Context): string =>
  ['sec-purpose', 'purpose', 'x-purpose', 'x-moz'].map((name) => c.req.header(name) ?? '').join(' ')

/** The doors that need no session: one-time links, signing in, joining, the language, leaving. */
export const addEntrances = (app: Hono, site: Site, tryOnce: () => void): void => {
  const door: Door = { site, tryOnce }
  app.get('/enter/:token', (c) =>
    refusing(
      c,
      async () => {
        // A browser or a chat that looks ahead must not use up what a person is to open.
        if (c.req.method !== 'GET' || /prefetch|prerender|preview/i.test(aheadOf(c))) return c.body(null, 204)
        await letIn(c, door, await enter(site.desk, c.req.param('token'), deviceOf(c)))
        return c.redirect('/own', 303)
      },
      (refusal) => bare(c, refusal, statusOf(refusal.code)),
    ),
  )
  addSignIn(app, door)
  addJoin(app, door)
  app.get('/language/:language', (c) => {
    const language = c.req.param('language') === 'ko' ? 'ko' : 'en'
    setCookie(c, 'language', language, cookieOf(site, YEAR))
    const back = c.req.query('back') ?? '/'
    return c.redirect(isPathOfOurs(back) ? back : '/', 303)
  })
  app.post('/leave', async (c) => {
    const session = getCookie(c, site.cookie)
    const guest = await guestOf(site.desk, session ?? null)
    isOf(c, guest?.member.id)
    if (session) await leave(site.desk, session)
    deleteCookie(c, site.cookie, { path: '/', secure: site.origin?.startsWith('https:') === true })
    c.header('clear-site-data', '"cache", "storage"')
    return c.redirect('/', 303)
  })
}
