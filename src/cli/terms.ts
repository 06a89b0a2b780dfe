import { recordConsent, recordTerms, showNote } from '../desk/vault/note.js'
import type { Desk, Seat } from '../desk/act.js'
import { consentTo, USES } from '../record/consent.js'
import { readId } from '../record/id.js'
import { AUDIENCE, CONSENT, embargoedTo, RELEASE, TERMS, USE } from '../words/custody/terms.js'
import { say, type Said } from '../words/said.js'
import { sayDay, sayInstant } from '../words/when.js'
import { withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const several = (call: Call, name: string): readonly string[] | null => call.text(name)?.split(/[\s,]+/) ?? null

const tell = async (call: Call, desk: Desk, seat: Seat, report: `report_${string}`): Promise<void> => {
  const sheet = await showNote(desk, seat, report)
  if (call.isJson) return call.out(JSON.stringify(sheet))
  const t = (said: Said) => say(said, call.language)
  if (sheet.inForce.length === 0) call.out(t(TERMS.noTerms))
  for (const { start, end, release, embargo, languages, audiences } of sheet.inForce)
    call.out(
      [
        start === null ? t(TERMS.whole) : [...sheet.transcript.text].slice(start, end ?? start).join(''),
        t(RELEASE[release]),
        ...(embargo === null ? [] : [t(embargoedTo(sayInstant(embargo)))]),
        languages?.join(', ') ?? t(TERMS.all),
        audiences?.map((one) => t(AUDIENCE[one])).join(', ') ?? t(TERMS.all),
      ].join(' · '),
    )
  for (const use of USES) {
    const held = consentTo(sheet.consents, sheet.transcript.id, use)
    const said = held === null ? [t(TERMS.notAsked)] : [t(CONSENT[held.is]), t(sayDay(held.on)), held.how]
    call.out([t(USE[use]), ...said].join(' · '))
  }
}

/** Shows what may be used of a clean note; records terms with `--release`, consent with `--consent`. */
const terms = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    const report = readId('report', call.words[0] ?? '')
    const [release, use] = [call.text('release'), call.text('consent')]
    if (release !== null)
      await recordTerms(desk, seat, {
        ...{ report, release, quote: call.text('quote'), embargo: call.text('embargo') },
        ...{ languages: several(call, 'languages'), audiences: several(call, 'audiences') },
      })
    if (use !== null) {
      const said = { report, use, isWithdrawn: call.has('withdrawn'), on: call.text('on'), how: call.text('how') ?? '' }
      const { dossiers } = await recordConsent(desk, seat, said)
      if (said.isWithdrawn && use === 'publish') call.err(say(TERMS.look, call.language))
      for (const dossier of dossiers) call.err(dossier)
    }
    await tell(call, desk, seat, report)
    return 0
  })

export const TERMS_VERBS: readonly Verb[] = [
  {
    name: 'terms',
    words: 'REPORT',
    least: 1,
    most: 1,
    says: TERMS.verb,
    options: [
      { name: 'release', value: 'RELEASE', says: TERMS.optRelease },
      { name: 'quote', value: 'TEXT', says: TERMS.optQuote },
      { name: 'embargo', value: 'TIME', says: TERMS.optEmbargo },
      { name: 'languages', value: 'LANGUAGES', says: TERMS.optLanguages },
      { name: 'audiences', value: 'AUDIENCES', says: TERMS.optAudiences },
      { name: 'consent', value: 'USE', says: TERMS.optConsent },
      { name: 'withdrawn', value: null, says: TERMS.optWithdrawn },
      { name: 'on', value: 'DAY', says: TERMS.optOn },
      { name: 'how', value: 'TEXT', says: TERMS.optHow },
    ],
    run: terms,
  },
]
