import { closed } from '../date/date.js'
import type { Calendar, Remembered, Subject } from '../known.js'
import type { Draft } from '../voice.js'
import { ADNOMINAL_PAST } from './tense.js'

const INCIDENT =
  /맞|쏜|쐈|쏴|죽|숨|사망|부상|체포|실종|총격|발견|다친|다쳤|다침|데려|경고|총(?!참모|정치|국)|시신|끌려|건넜|넘었|잡혔|잡힘|붙잡|달아|도망|도주|들켰/

/** `쏜 군인은`: the deed only tells who is meant. */
const OF_ONE_WHO = new RegExp(`^(?:\\S+ )?\\S*[${ADNOMINAL_PAST}] \\S+[은는] (?=.*(?:않|못|안 ))`)

/** The day a note of a call takes over from the notes before it, where it goes on about the same incident. */
export const noteCarried = (
  calendar: Calendar,
  latest: Remembered,
  draft: Draft,
  { claim, kind, modality }: Subject,
): string | null => {
  const last =
    calendar.known.findLast((known) => known.paragraph === draft.paragraph && /\d{4}-\d{2}-\d{2}/.test(known.edtf)) ??
    latest
  if (last.paragraph !== draft.paragraph) return null
  if (draft.grouped) return closed(last.edtf)
  if (draft.sentence.start === last.sentence && last.edtf.endsWith('/..') && !/때|면 /.test(claim)) return last.edtf
  if (/(?:[가-힣]면|[아어해]도|경우) /.test(claim) || last.edtf.endsWith('/..')) return null
  const isRumour = modality === 'possible' && !/도 ?있/.test(claim)
  const isOwn =
    draft.voice.chain[0] === last.label ||
    draft.voice.chain.includes(last.label) ||
    draft.voice.label === last.label ||
    last.label !== draft.voice.label
  const isDenial = modality === 'denied'
  const isFact =
    (modality !== 'unclear' || /[는은인을할]지/.test(claim)) &&
    (kind === 'event' || kind === 'assessment' || kind === 'condition')
  return isOwn &&
    isFact &&
    !isRumour &&
    !isDenial &&
    INCIDENT.test(claim.replace(OF_ONE_WHO, '')) &&
    !/지시|명령|말 못 들|들었다/.test(claim)
    ? closed(last.edtf)
    : null
}
