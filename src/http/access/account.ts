import {
  askNewPasskey,
  changeFactors,
  endOwnSession,
  keepPasskey,
  proveAgain,
  removePasskey,
  showAccount,
} from '../../desk/access/account.js'
import { askPasskey } from '../../desk/access/signin.js'
import { AccountPage, ProvePage } from '../../pages/access/account.js'
import { CodesPage } from '../../pages/access/entrance.js'
import type { Refusal } from '../../record/refusal.js'
import type { Answer } from '../answer.js'
import { requiredIn, textIn, type Fields } from '../form.js'
import { doneOr, frameOf, pageOf } from '../frame.js'
import type { Route } from '../route.js'
import type { Visit } from '../visit.js'
import { readAnswer } from './entrance.js'

const account = async (visit: Visit, refusal: Refusal | null): Promise<Answer> => {
  const sheet = await showAccount(visit.desk, visit.seat, visit.token)
  const { session } = visit.guest
  // The secret to set up is on the page alone: the twin says how one signs in, never with what.
  if (visit.wantsJson) return { kind: 'json', value: { ...sheet, second: undefined, here: session.id } }
  return pageOf(AccountPage({ frame: await frameOf(visit), sheet, session: session.id, refusal }))
}

const pathIn = (text: string | null): string => (text && /^\/(?![/\\])[\w\-./?=&%:~,]*$/.test(text) ? text : '/own')

const prove = async (visit: Visit, refusal: Refusal | null, isDone = false): Promise<Answer> => {
  const back = pathIn(visit.query.get('back') ?? textIn(visit.fields, 'back'))
  return pageOf(ProvePage({ frame: await frameOf(visit), refusal, back, isDone }))
}

const secretIn = (fields: Fields, name: string): string => (fields.texts.get(name)?.[0] ?? '').slice(0, 400)

const given = ({ fields }: Visit) => ({
  passphrase: secretIn(fields, 'passphrase'),
  code: (textIn(fields, 'code') ?? '').slice(0, 60),
})

/** What was typed is a secret: it is not shown again. */
const onAccount = (visit: Visit, does: () => Promise<unknown>): Promise<Answer> =>
  doneOr(
    visit,
    async () => {
      await does()
      return { done: true }
    },
    () => '/account',
    (refusal) => account(visit, refusal),
  )

const choose = async (visit: Visit): Promise<Answer> => {
  let codes: readonly string[] = []
  const answer = await onAccount(visit, async () => {
    const { token, guest } = visit
    codes = await changeFactors(visit.desk, visit.seat, { ...given(visit), token, session: guest.session.id })
  })
  if (codes.length === 0) return answer
  if (visit.wantsJson) return { kind: 'json', value: { codes }, status: 201 }
  return pageOf(CodesPage({ language: visit.language, codes, to: '/account' }))
}

const proving = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    async () => {
      visit.tryOnce()
      await proveAgain(visit.desk, visit.guest, given(visit))
      return { done: true }
    },
    () => `/account/proved?back=${encodeURIComponent(pathIn(textIn(visit.fields, 'back')))}`,
    (refusal) => prove(visit, refusal),
  )

const json = async (value: Promise<unknown>): Promise<Answer> => ({ kind: 'json', value: await value })

const provingByPasskey = async (visit: Visit): Promise<Answer> => {
  const { desk, place } = visit
  await proveAgain(desk, visit.guest, { place, answer: readAnswer(visit.fields) })
  return { kind: 'json', value: { done: true } }
}

const addPasskey = async (visit: Visit): Promise<Answer> => {
  const { desk, seat, place } = visit
  await keepPasskey(desk, seat, place, textIn(visit.fields, 'name') ?? '', readAnswer(visit.fields))
  return { kind: 'json', value: { done: true } }
}

export const ACCOUNT_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/account', answer: (visit) => account(visit, null) },
  { method: 'POST', path: '/account/factors', answer: choose, again: true },
  { method: 'GET', path: '/account/prove', answer: (visit) => prove(visit, null) },
  { method: 'POST', path: '/account/prove', answer: proving, again: true },
  { method: 'GET', path: '/account/proved', answer: (visit) => prove(visit, null, true) },
  {
    method: 'POST',
    path: '/account/prove/passkey/question',
    answer: (visit) => json(askPasskey(visit.desk, visit.place)),
  },
  { method: 'POST', path: '/account/prove/passkey', answer: provingByPasskey },
  {
    method: 'POST',
    path: '/account/passkeys/question',
    answer: (visit) => json(askNewPasskey(visit.desk, visit.seat, visit.place)),
  },
  { method: 'POST', path: '/account/passkeys', answer: addPasskey },
  {
    method: 'POST',
    path: '/account/passkeys/remove',
    answer: (visit) =>
      onAccount(visit, async () => removePasskey(visit.desk, visit.seat, requiredIn(visit.fields, 'passkey'))),
    again: true,
  },
  {
    method: 'POST',
    path: '/account/sessions/:id/end',
    answer: (visit) => onAccount(visit, () => endOwnSession(visit.desk, visit.seat, visit.part('id'))),
    again: true,
  },
]
