import { editIncident, enrolIncident, listIncidents, showIncident } from '../desk/incident.js'
import { findNames } from '../desk/place.js'
import { IncidentFormPage, IncidentListPage, IncidentPage } from '../pages/incident.js'
import { bilingual, inLanguage, type Bilingual } from '../record/bilingual.js'
import type { IncidentCard, IncidentSheet } from '../record/card.js'
import { freePart, readId } from '../record/id.js'
import {
  COUNTED,
  DEEDS,
  ROLES_IN_ACT,
  type Account,
  type Incident,
  type IncidentAct,
  type Involvement,
} from '../record/incident.js'
import { isRefusal, refuse, type Refusal } from '../record/refusal.js'
import { whenOf } from '../record/time/when.js'
import { ROLE_IN_ACT } from '../words/incident.js'
import { say } from '../words/said.js'
import type { Answer } from './answer.js'
import { choiceIn, countIn, requiredIn, textIn } from './form.js'
import { doneOr, frameOf, pageOf } from './frame.js'
import { exported, listAsk } from './list.js'
import type { Route } from './route.js'
import type { Visit } from './visit.js'

const COLUMNS: readonly (readonly [string, (card: IncidentCard) => unknown])[] = [
  ['id', (card) => card.id],
  ['title_en', (card) => card.title.en],
  ['title_ko', (card) => card.title.ko],
  ['when', (card) => card.when?.edtf],
  ['places', (card) => card.places.map(({ id }) => id).join(' ')],
  ['acts', (card) => card.acts],
  ['accounts', (card) => card.accounts],
  ['disputed', (card) => card.isDisputed],
]

const list = async (visit: Visit): Promise<Answer> => {
  const ask = listAsk(visit, ['from', 'to', 'place', 'claim'], { sort: 'when', descending: true })
  const [place, claim] = [ask.text('place'), ask.text('claim')]
  const listing = await listIncidents(visit.desk, visit.seat, {
    page: ask.page,
    size: ask.size,
    sort: ask.sort,
    descending: ask.descending,
    claim: claim ? readId('claim', claim) : null,
    place: place ? readId('place', place) : null,
    from: ask.day('from'),
    to: ask.day('to'),
  })
  return (
    exported(ask, `incidents-${visit.archive.id}`, listing.rows, COLUMNS) ??
    pageOf(
      IncidentListPage({
        frame: await frameOf(visit),
        listing,
        asked: ask.asked,
        sort: ask.sort,
        descending: ask.descending,
      }),
    )
  )
}

const show = async (visit: Visit): Promise<Answer> => {
  const sheet = await showIncident(visit.desk, visit.seat, readId('incident', visit.part('id')))
  if (visit.wantsJson) return { kind: 'json', value: sheet }
  return pageOf(IncidentPage({ frame: await frameOf(visit), sheet }))
}

const linesIn = (visit: Visit, name: string): readonly (readonly [string, string])[] =>
  (textIn(visit.fields, name) ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.search(/[:：]/)
      return at < 0 ? ([line, ''] as const) : ([line.slice(0, at).trim(), line.slice(at + 1).trim()] as const)
    })

/** An office, body or unit by its name here; any other words stand for a group. */
const involvementOf = async (visit: Visit, role: string, who: string): Promise<Involvement> => {
  const known =
    ROLES_IN_ACT.find((one) => [one, ROLE_IN_ACT[one].en, ROLE_IN_ACT[one].ko].includes(role)) ??
    refuse('choice-unknown', { field: 'involved', value: role.slice(0, 40) })
  try {
    const { actors } = await findNames(visit.desk, visit.seat, { places: null, actors: who })
    if (actors[0]) return { role: known, actor: actors[0], group: null }
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown
  }
  const inKorean = /[가-힣]/.test(who)
  return {
    role: known,
    actor: null,
    group: bilingual(inKorean ? null : who, inKorean ? who : null) ?? refuse('field-missing', { field: 'involved' }),
  }
}

const BOUNDS = /^(?:(\d{1,7})\s*[-–~]\s*(\d{1,7})|(\d{1,7})\s*[-–~]|[-–~]\s*(\d{1,7})|(\d{1,7}))?(?=\s|$)\s*(.*)$/s

const accountOf = (claim: string, rest: string): Account => {
  const [, low, high, from, upTo, just, printed] = BOUNDS.exec(rest) ?? [null, null, null, null, null, null, rest]
  const count = (text: string | null | undefined) => (text ? Number(text) : null)
  return {
    claim: readId('claim', claim),
    least: count(low ?? from ?? just),
    most: count(high ?? upTo ?? just),
    printed: printed?.trim() || null,
  }
}

const actsIn = async (visit: Visit): Promise<readonly IncidentAct[]> => {
  const { fields } = visit
  const acts: IncidentAct[] = []
  for (let at = 0; at < Math.min(20, countIn(fields, 'acts') ?? 1); at += 1) {
    const conduct = bilingual(textIn(fields, `conduct_en_${at}`), textIn(fields, `conduct_ko_${at}`))
    const accounts = linesIn(visit, `accounts_${at}`)
    if (conduct === null && accounts.length === 0) continue
    const involvements: Involvement[] = []
    for (const [role, who] of linesIn(visit, `involved_${at}`)) involvements.push(await involvementOf(visit, role, who))
    acts.push({
      deed: choiceIn(fields, `deed_${at}`, DEEDS, 'commission'),
      conduct: conduct ?? refuse('field-missing', { field: `conduct_en_${at}` }),
      counts: choiceIn(fields, `counts_${at}`, COUNTED, 'persons'),
      involvements,
      accounts: accounts.map(([claim, rest]) => accountOf(claim, rest)),
    })
  }
  return acts
}

const incidentIn = async (visit: Visit): Promise<Omit<Incident, 'id'>> => {
  const { fields } = visit
  const { places } = await findNames(visit.desk, visit.seat, { places: textIn(fields, 'places'), actors: null })
  const [edtf, printed] = [textIn(fields, 'when'), textIn(fields, 'when_printed')]
  return {
    title:
      bilingual(textIn(fields, 'title_en'), textIn(fields, 'title_ko')) ??
      refuse('field-missing', { field: 'title_en' }),
    when: edtf || printed ? whenOf(edtf, { printed, happenedOnce: true }) : null,
    places,
    acts: await actsIn(visit),
    note: textIn(fields, 'note'),
  }
}

type State = { readonly typed: Readonly<Record<string, string>>; readonly refusal: Refusal | null }

const newForm = async (visit: Visit, state: State | null): Promise<Answer> => {
  const claim = visit.query.get('claim')
  const typed = state?.typed ?? (claim ? { accounts_0: `${claim}: ` } : {})
  const acts = Number(typed.acts ?? 1) || 1
  return pageOf(
    IncidentFormPage({ frame: await frameOf(visit), id: null, acts, typed, refusal: state?.refusal ?? null }),
  )
}

const enrol = (visit: Visit): Promise<Answer> =>
  doneOr(
    visit,
    async () => enrolIncident(visit.desk, visit.seat, await incidentIn(visit)),
    ({ id }) => `/${visit.archive.id}/incidents/${id}`,
    (refusal, typed) => newForm(visit, { refusal, typed }),
  )

const boundsTyped = (least: number | null, most: number | null): string =>
  least === null && most === null ? '' : least === most ? `${least}` : `${least ?? ''}-${most ?? ''}`

/** An incident as its form shows it. */
const typedOf = (
  { incident, acts, places, versions }: IncidentSheet,
  visit: Visit,
): Readonly<Record<string, string>> => {
  const name = (said: Bilingual | null) => (said ? inLanguage(said, visit.language).text : '')
  const typed: Record<string, string> = {
    title_en: incident.title.en ?? '',
    title_ko: incident.title.ko ?? '',
    when: incident.when?.edtf ?? '',
    when_printed: incident.when?.printed ?? '',
    places: places.map((place) => name(place.name)).join('; '),
    note: incident.note ?? '',
    version: versions[0]?.recordedFrom ?? '',
  }
  for (const [at, act] of acts.entries()) {
    typed[`conduct_en_${at}`] = act.conduct.en ?? ''
    typed[`conduct_ko_${at}`] = act.conduct.ko ?? ''
    typed[`deed_${at}`] = act.deed
    typed[`counts_${at}`] = act.counts
    typed[`involved_${at}`] = act.involvements
      .map((one) => `${say(ROLE_IN_ACT[one.role], visit.language)}: ${name(one.name)}`)
      .join('\n')
    typed[`accounts_${at}`] = act.accounts
      .map(({ claim, least, most, printed }) =>
        `${freePart(claim)}: ${boundsTyped(least, most)} ${printed ?? ''}`.trimEnd(),
      )
      .join('\n')
  }
  return typed
}

const editForm = async (visit: Visit, state: State | null): Promise<Answer> => {
  const sheet = await showIncident(visit.desk, visit.seat, readId('incident', visit.part('id')))
  const typed = state?.typed ?? typedOf(sheet, visit)
  const acts = Number(state?.typed.acts ?? sheet.acts.length + 1)
  return pageOf(
    IncidentFormPage({
      frame: await frameOf(visit),
      id: sheet.incident.id,
      acts,
      typed,
      refusal: state?.refusal ?? null,
    }),
  )
}

const edit = (visit: Visit): Promise<Answer> => {
  const id = readId('incident', visit.part('id'))
  return doneOr(
    visit,
    async () =>
      editIncident(visit.desk, visit.seat, {
        incident: { ...(await incidentIn(visit)), id },
        reason: requiredIn(visit.fields, 'reason'),
        version: textIn(visit.fields, 'version'),
      }),
    () => `/${visit.archive.id}/incidents/${id}`,
    (refusal, typed) => editForm(visit, { refusal, typed }),
  )
}

export const INCIDENT_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/:archive/incidents', answer: list },
  { method: 'GET', path: '/:archive/incidents/new', answer: (visit) => newForm(visit, null) },
  { method: 'POST', path: '/:archive/incidents', answer: enrol, again: true },
  { method: 'GET', path: '/:archive/incidents/:id', answer: show },
  { method: 'GET', path: '/:archive/incidents/:id/edit', answer: (visit) => editForm(visit, null) },
  { method: 'POST', path: '/:archive/incidents/:id/edit', answer: edit, again: true },
]
