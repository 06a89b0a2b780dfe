import { isFounded } from '../desk/founded.js'
import { rollOf } from '../desk/access/member.js'
import { lastSaved } from '../desk/home.js'
import { isPermitted } from '../desk/permission.js'
import type { Frame } from '../pages/layout.js'
import { withVisibleMarks } from '../pages/visible.js'
import { readArchive } from '../record/archive.js'
import { isRefusal, refuse, type Refusal } from '../record/refusal.js'
import { NOW } from '../record/time/day.js'
import { identityWarnings, WARNINGS } from '../record/warning.js'
import { statusOf, type Answer } from './answer.js'
import { typedIn } from './form.js'
import type { Visit } from './visit.js'

const PRACTICE = readArchive('practice')

/** What every page knows of where it stands. */
export const frameOf = async (visit: Visit): Promise<Frame> => {
  const { member, archive } = visit.seat
  const [hasPractice, saved, roll, backedUp] = await Promise.all([
    isFounded(visit.desk, PRACTICE),
    lastSaved(visit.desk, { member, archive }, null),
    rollOf(visit.desk),
    visit.desk.backedUp?.() ?? null,
  ])
  const { language, path, token } = visit
  const from = visit.seat.from ?? NOW
  const isPast = from.known !== null || from.recorded !== null
  const asked = visit.query.get('warn')?.split(',') ?? []
  return {
    language,
    // What stood is for reading, and so is everything to who may only read: there is nothing to change in it.
    archive: isPast || !isPermitted(member.roles, 'claim.quote') ? { ...archive, isWritable: false } : archive,
    path,
    token,
    hasPractice,
    me: member,
    names: roll.names,
    isAlone: roll.approvers < 2,
    saved,
    backedUp,
    from,
    warned: WARNINGS.filter((kind) => asked.includes(kind)),
  }
}

/** Renders a page. */
export const pageOf = (page: { toString(): string | Promise<string> }, status = 200): Answer => ({
  kind: 'page',
  html: `<!doctype html>${withVisibleMarks(page.toString() as string)}`,
  status,
})

/**
 * Does what a form asks and goes where that leads; after a refusal shows the form again with everything that was typed.
 * The JSON twin gets what the act returned, or the refusal.
 */
export const doneOr = async <Result>(
  visit: Visit,
  does: () => Promise<Result>,
  goes: (result: Result) => string,
  again: (refusal: Refusal, typed: ReturnType<typeof typedIn>) => Promise<Answer>,
): Promise<Answer> => {
  try {
    if (visit.isStale) refuse('form-stale')
    const result = await does()
    return visit.wantsJson
      ? { kind: 'json', value: result, status: 201 }
      : { kind: 'go', to: withWarnings(goes(result), visit) }
  } catch (thrown) {
    if (!isRefusal(thrown) || visit.wantsJson) throw thrown
    const answer = await again(thrown, typedIn(visit.fields))
    return answer.kind === 'page' ? { ...answer, status: statusOf(thrown.code) } : answer
  }
}

/** The address with the kinds of identity that the sent fields seem to hold, for the next page to warn of. */
const withWarnings = (to: string, { fields }: Visit): string => {
  const typed = [...fields.texts].filter(([name]) => name !== 'token').flatMap(([, values]) => values)
  const kinds = [...new Set(identityWarnings(typed.join('\n').slice(0, 200_000)).map(({ kind }) => kind))]
  if (kinds.length === 0) return to
  const [path = '', place] = to.split('#')
  return `${path}${path.includes('?') ? '&' : '?'}warn=${kinds.join(',')}${place === undefined ? '' : `#${place}`}`
}

/** What a page shows where nothing was typed and nothing refused. */
export const FRESH = { typed: {}, refusal: null } as const
