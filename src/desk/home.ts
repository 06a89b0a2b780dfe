import type { HomeSheet, JournalLine, Listing } from '../record/card.js'
import { openingsOf } from '../store/custody/opening.js'
import { purgesWaiting } from '../store/custody/purge.js'
import { countsOf } from '../store/archive.js'
import { dossiersOf } from '../store/dossier.js'
import { withdrawalsOf } from '../store/gate/notice.js'
import { dropUnsent, journalOf, keepUnsent, lastJournalInstant, unsentOf } from '../store/journal.js'
import type { Query } from '../store/query.js'
import { reportsOf } from '../store/report.js'
import { EYES } from '../record/custody/opening.js'
import { refuse } from '../record/refusal.js'
import { act, look, type Scene } from './act.js'
import { isPermitted } from './permission.js'

/** Openings by others that a keeper has not said to have seen, while fewer than two others have. */
const unseenBy = async ({ tx, hand, member }: Scene): Promise<number> => {
  if (!isPermitted(member.roles, 'vault.see')) return 0
  const openings = await openingsOf(tx, hand.archive, member.roles.includes('admin') ? null : member.id)
  return openings.filter((one) => one.member !== member.id && one.seen.length < EYES && !one.seen.includes(member.id))
    .length
}

/** Safety withdrawals by others that nobody else has decided on. */
const undecidedFor = async ({ tx, hand, member }: Scene): Promise<number> =>
  isPermitted(member.roles, 'edition.decide')
    ? (await withdrawalsOf(tx, hand.archive)).filter((one) => one.decision === null && one.member !== member.id).length
    : 0

/** The first screen of an archive: what I was doing, what waits, what was typed and not sent. */
export const showHome = look('home.look', async (scene, _: null): Promise<HomeSheet> => {
  const { tx, hand, member } = scene
  const open = {
    q: null,
    kind: null,
    language: null,
    outlet: null,
    held: null,
    open: 'yes',
    from: null,
    to: null,
  } as const
  const [reading, dossiers, unsent, counts, saved, purges, openings, hidden] = await Promise.all([
    reportsOf(tx, hand.archive, { ...open, page: 1, size: 8, sort: 'received', descending: true }),
    dossiersOf(tx, hand.archive),
    unsentOf(tx, hand.archive, member.id),
    countsOf(tx, hand.archive),
    lastJournalInstant(tx, hand.archive),
    isPermitted(member.roles, 'purge.confirm') ? purgesWaiting(tx, hand.archive, member.id) : 0,
    unseenBy(scene),
    undecidedFor(scene),
  ])
  return {
    reading: reading.rows,
    waiting: dossiers.filter((dossier) => dossier.editions === 0),
    unsent,
    counts,
    purges,
    openings,
    hidden,
    saved:
      [saved, unsent[0]?.saved ?? null]
        .filter((at) => at !== null)
        .sort()
        .pop() ?? null,
  }
})

/** When something was last saved in an archive, or null. */
export const lastSaved = look('home.look', async ({ tx, hand }, _: null) => lastJournalInstant(tx, hand.archive))

/** The journal of an archive. */
export const listJournal = look(
  'journal.look',
  async (
    { tx, hand },
    query: Query & { readonly act: string | null; readonly subject: string | null },
  ): Promise<Listing<JournalLine>> => {
    const found = await journalOf(tx, hand.archive, query)
    return { ...found, page: query.page, size: query.size }
  },
)

const FORM = /^[a-z][a-z0-9-]{0,60}$/i
const KEPT_POINTS = 1_200_000

/** Keeps a form while it is being typed, so that a lost tab loses nothing. Refuses texts that could not be sent either. */
export const keepForm = act(
  'form.keep',
  async ({ tx, hand }, input: { readonly form: string; readonly fields: Readonly<Record<string, string>> }) => {
    if (!FORM.test(input.form)) return refuse('field-unknown', { field: input.form.slice(0, 60) })
    const size = Object.values(input.fields).reduce((sum, text) => sum + text.length, 0)
    if (size > KEPT_POINTS) return refuse('file-too-large', { name: null, size, limit: KEPT_POINTS })
    // A code beside the words it belongs to is what the vault keeps apart: it is typed once more instead.
    const { source_code: _, ...fields } = input.fields
    await keepUnsent(tx, hand, input.form, fields)
    return { form: input.form, saved: hand.at }
  },
)

/** Drops a kept form: it was sent, or is no longer wanted. */
export const dropForm = act('form.drop', async ({ tx, hand }, form: string) => {
  await dropUnsent(tx, hand.archive, hand.member, form)
  return { form }
})

/** What was typed in a form and not sent, or null. */
export const findForm = look('home.look', async ({ tx, hand, member }, form: string) => {
  const kept = await unsentOf(tx, hand.archive, member.id)
  return kept.find((one) => one.form === form) ?? null
})
