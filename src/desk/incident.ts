import type { ClaimCard, IncidentCard, IncidentSheet, Listing } from '../record/card.js'
import type { ClaimId, PlaceId } from '../record/id.js'
import { tallyOf, type Incident, type IncidentId } from '../record/incident.js'
import { refuse } from '../record/refusal.js'
import { asStated } from '../record/ruling/sameness.js'
import { claimsByIds } from '../store/claim.js'
import { addIncident, findIncident, incidentsOf, supersedeIncident, versionsOfIncident } from '../store/incident.js'
import { actorRowsOf } from '../store/place.js'
import { rootsOf } from '../store/ruling/sameness.js'
import type { Query } from '../store/query.js'
import { act, look, type Scene } from './act.js'
import { cardsOf, named, namedAs, namesOf } from './card.js'
import { placesWithin } from './claim.js'

const claimsIn = (incident: Incident): readonly ClaimId[] => [
  ...new Set(incident.acts.flatMap(({ accounts }) => accounts.map(({ claim }) => claim))),
]

/** Refuses an act that rests on no account, an account of a claim that is not there, an actor that is not there. */
const check = async ({ tx, hand }: Scene, incident: Omit<Incident, 'id'>): Promise<void> => {
  if (incident.acts.length === 0) refuse('field-missing', { field: 'acts' })
  if (incident.acts.some(({ accounts }) => accounts.length === 0)) refuse('field-missing', { field: 'accounts' })
  const ids = incident.acts.flatMap(({ accounts }) => accounts.map(({ claim }) => claim))
  const held = await claimsByIds(tx, hand.archive, ids)
  const absent = ids.find((id) => !held.some((claim) => claim.id === id))
  if (absent) refuse('not-found', { id: absent })
  const actors = incident.acts.flatMap(({ involvements }) => involvements.flatMap(({ actor }) => actor ?? []))
  const known = await actorRowsOf(tx, hand.archive, actors)
  const stranger = actors.find((id) => !known.some((actor) => actor.id === id))
  if (stranger) refuse('not-found', { id: stranger })
  for (const { accounts } of incident.acts)
    for (const { least, most } of accounts)
      if (least !== null && most !== null && least > most)
        refuse('choice-unknown', { field: 'count', value: `${least}–${most}` })
}

/** Enrols what happened: its acts, who had what to do with each, and how many each account says. */
export const enrolIncident = act('incident.enrol', async (scene, input: Omit<Incident, 'id'>) => {
  await check(scene, input)
  const id = scene.newId('incident')
  await addIncident(scene.tx, scene.hand, { ...input, id })
  return { id }
})

/** Opens the next version of an incident, with the reason. Refuses `version-closed` where somebody else was first. */
export const editIncident = act(
  'incident.edit',
  async (scene, input: { readonly incident: Incident; readonly reason: string; readonly version: string | null }) => {
    const { tx, hand } = scene
    const { incident } = input
    const reason = input.reason.trim() || refuse('field-missing', { field: 'reason' })
    const [shown] = await versionsOfIncident(tx, hand.archive, incident.id)
    if (!shown) return refuse('not-found', { id: incident.id })
    if (input.version !== null && shown.recordedFrom !== input.version)
      return refuse('version-closed', { id: incident.id })
    await check(scene, incident)
    const roots = await rootsOf(tx, hand.archive)
    const held = (await findIncident(tx, hand.archive, incident.id))?.places ?? []
    const next = { ...incident, places: asStated(held, incident.places, roots) }
    if (!(await supersedeIncident(tx, hand, next, reason))) return refuse('version-closed', { id: incident.id })
    return { id: incident.id }
  },
)

/** The page of an incident: each act with those involved and its accounts side by side. Refuses `not-found`. */
export const showIncident = look('incident.look', async (scene, id: IncidentId): Promise<IncidentSheet> => {
  const { tx, hand } = scene
  const incident = (await findIncident(tx, hand.archive, id)) ?? refuse('not-found', { id })
  const claims = await cardsOf(scene, await claimsByIds(tx, hand.archive, claimsIn(incident)))
  const byId = new Map<ClaimId, ClaimCard>(claims.map((card) => [card.claim.id, card]))
  const names = await namesOf(scene, {
    places: incident.places,
    actors: incident.acts.flatMap(({ involvements }) => involvements.flatMap(({ actor }) => actor ?? [])),
    directives: [],
  })
  return {
    incident,
    places: namedAs(incident.places, names.places, names.roots),
    acts: incident.acts.map((one) => {
      const accounts = one.accounts.flatMap((account) => {
        const card = byId.get(account.claim)
        return card ? [{ ...account, card }] : []
      })
      return {
        ...one,
        accounts,
        tally: tallyOf(accounts),
        involvements: one.involvements.map((involved) => ({
          ...involved,
          name: involved.actor ? named(names.roots.rootOf(involved.actor), names.actors).name : involved.group,
        })),
      }
    }),
    versions: await versionsOfIncident(tx, hand.archive, id),
  }
})

export type IncidentAsk = Query & {
  readonly claim: ClaimId | null
  readonly place: PlaceId | null
  readonly from: string | null
  readonly to: string | null
}

/** A page of incidents. A place includes every place that it contains. */
export const listIncidents = look('incident.look', async (scene, ask: IncidentAsk): Promise<Listing<IncidentCard>> => {
  const { tx, hand } = scene
  const places = ask.place ? await placesWithin(scene, ask.place) : null
  const found = await incidentsOf(tx, hand.archive, { ...ask, places })
  const names = await namesOf(scene, { places: found.rows.flatMap((one) => one.places), actors: [], directives: [] })
  const rows = found.rows.map((incident) => ({
    id: incident.id,
    title: incident.title,
    when: incident.when,
    places: namedAs(incident.places, names.places, names.roots),
    acts: incident.acts.length,
    accounts: claimsIn(incident).length,
    isDisputed: incident.acts.some(({ accounts }) => tallyOf(accounts).isDisputed),
  }))
  return { rows, total: found.total, page: ask.page, size: ask.size }
})
