import { placesIn, withoutKind } from '../names/gazetteer.js'
import { soundKey } from '../names/spelling.js'
import type { HeldAlready } from '../record/card.js'
import type { Claim } from '../record/claim.js'
import type { Draft } from '../record/draft.js'
import type { DraftId, PlaceId, ReportId } from '../record/id.js'
import type { Place } from '../record/place.js'
import type { Roots } from '../record/ruling/sameness.js'
import { whenOf } from '../record/time/when.js'
import { claimsLike } from '../store/claim.js'
import { draftsOf } from '../store/draft.js'
import { placesOf } from '../store/place.js'
import { rootsOf } from '../store/ruling/sameness.js'
import { spellingsIn } from '../store/spelling.js'
import { look, type Scene } from './act.js'
import { standingsOf } from './standing.js'

/** How many open drafts are compared with what is held already: those that a person decides next. */
const AHEAD = 40
/** How many claims stand beside a draft. */
const BESIDE = 4
const SHORTEST_SOUND = 4

/** Words that tell a rule or a deed apart, taken from a draft for looking up what is held already. */
const tellingWords = ({ proposal }: Draft): string => {
  const words = proposal.passage.match(/[\p{L}]{4,}/gu) ?? []
  const telling = proposal.passage.match(/[가-힣]{2,}/g) ?? words
  return [...new Set(telling)]
    .sort((a, b) => b.length - a.length)
    .slice(0, 3)
    .join(' ')
}

/** The places that a printed name may stand for: those that bear it, else those that sound like it. For finding only. */
const placesFor = (places: readonly Place[]): ((printed: readonly string[]) => readonly PlaceId[]) => {
  let sounds: Map<string, Set<PlaceId>> | null = null
  const sounding = (name: string): readonly PlaceId[] => {
    if (sounds === null) {
      sounds = new Map()
      for (const { id, names } of places)
        for (const key of names.flatMap(({ text }) => [soundKey(text), soundKey(withoutKind(text))]))
          if (key.length >= SHORTEST_SOUND) sounds.set(key, (sounds.get(key) ?? new Set()).add(id))
    }
    return [...(sounds.get(soundKey(withoutKind(name))) ?? [])]
  }
  return (printed) =>
    printed.flatMap((name) => {
      const borne = placesIn(name, places)
      return borne.length > 0 ? borne : sounding(name)
    })
}

type Alike = { readonly claim: Claim; readonly why: HeldAlready['why'] }

const alikeTo = async ({ tx, hand }: Scene, draft: Draft, where: readonly PlaceId[]): Promise<readonly Alike[]> => {
  const { proposal } = draft
  const when = proposal.aboutDate ? whenOf(proposal.aboutDate, { happenedOnce: true }) : null
  const day = when?.earliestStart && when.latestEnd ? { from: when.earliestStart, to: when.latestEnd } : null
  const words = tellingWords(draft)
  const like = await claimsLike(tx, hand.archive, {
    places: where,
    day,
    isRule: proposal.kind === 'directive',
    words,
    spellings: words === '' ? () => [] : await spellingsIn(tx, hand.archive, words),
    except: draft.report,
  })
  return like.flatMap((claim) => {
    const why: HeldAlready['why'][number][] = []
    if (claim.kind === 'directive' && proposal.kind === 'directive') why.push('rule')
    if (claim.places.some((place) => where.includes(place))) why.push('place')
    const from = claim.when?.earliestStart
    if (day && from && from <= day.to && (claim.when.latestEnd ?? from) >= day.from) why.push('day')
    return why.length === 0 ? [] : [{ claim, why }]
  })
}

/**
 * What the archive holds already that open drafts may repeat, by draft: the same rule, place or day in any spelling, each
 * named as the reason, with how many independent origins it has and where it stands.
 */
export const heldBeside = async (
  scene: Scene,
  drafts: readonly Draft[],
  places: readonly Place[],
  roots: Roots,
): Promise<ReadonlyMap<DraftId, readonly HeldAlready[]>> => {
  const resolve = placesFor(places)
  const found = new Map<DraftId, readonly Alike[]>()
  for (const draft of drafts.filter(({ decided }) => decided === 'open').slice(0, AHEAD)) {
    const all = await alikeTo(
      scene,
      draft,
      resolve(draft.proposal.places).flatMap((place) => roots.groupOf(place)),
    )
    found.set(draft.id, [...all].sort((a, b) => b.why.length - a.why.length).slice(0, BESIDE))
  }
  const ids = [...new Set([...found.values()].flatMap((alike) => alike.map(({ claim }) => claim.id)))]
  const { standing } = await standingsOf(scene, ids)
  const shown = ({ claim, why }: Alike): HeldAlready => {
    const { origins, level, overlays } = standing(claim.id)
    return { claim: claim.id, says: claim.says, why, origins, level, overlays }
  }
  return new Map([...found].map(([id, alike]) => [id, alike.map(shown)]))
}

/** Whether something in a report has been recorded before: its open drafts beside which something stands. */
export const heldOfReport = look(
  'report.look',
  async (
    scene,
    id: ReportId,
  ): Promise<
    readonly { readonly number: number; readonly draft: DraftId; readonly held: readonly HeldAlready[] }[]
  > => {
    const { tx, hand } = scene
    const [drafts, places, roots] = await Promise.all([
      draftsOf(tx, hand.archive, id),
      placesOf(tx, hand.archive),
      rootsOf(tx, hand.archive),
    ])
    const held = await heldBeside(scene, drafts, places, roots)
    return drafts.flatMap(({ id: draft, number }) => {
      const beside = held.get(draft) ?? []
      return beside.length === 0 ? [] : [{ number, draft, held: beside }]
    })
  },
)
