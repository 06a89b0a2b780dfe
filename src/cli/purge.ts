import { askPurge, confirmPurge, declinePurge, listPurges, searchSpill } from '../desk/custody/purge.js'
import type { Desk } from '../desk/act.js'
import { readId } from '../record/id.js'
import { lastBackupDay, type SpillSearch } from '../record/custody/purge.js'
import { refuse } from '../record/refusal.js'
import { OPTION } from '../words/cli.js'
import { backupSaid, PURGE, PURGE_CLI, PURGE_REASON, searchedSaid, searchLines } from '../words/custody/purge.js'
import { say } from '../words/said.js'
import { sayDay } from '../words/when.js'
import { readBytes } from './file.js'
import { type Deed, withDeed } from './house.js'
import type { Call, Verb } from './verb.js'

const named = (call: Call): string => call.words[1] ?? refuse('field-missing', { field: 'PURGE' })

/** The words come from a file or a pipe, never from the arguments, which other programs can read. */
const wordsOf = (call: Call) => ({
  id: readId('purge', named(call)),
  words: new TextDecoder().decode(readBytes(call.text('words') ?? refuse('field-missing', { field: '--words' }))),
})

const tell = async (
  call: Call,
  desk: Desk,
  done: { readonly id: string; readonly search: SpillSearch | null },
): Promise<void> => {
  if (call.isJson) return call.out(JSON.stringify(done))
  call.out(done.id)
  if (done.search === null) return call.err(say(PURGE.unsearched, call.language))
  const backedUp = (await desk.backedUp?.()) ?? null
  const today = sayDay(desk.now().slice(0, 10))
  for (const line of [
    searchedSaid(done.search.files, today),
    ...searchLines(done.search),
    backedUp === null ? PURGE.noBackup : backupSaid(sayDay(lastBackupDay(backedUp))),
  ])
    call.err(say(line, call.language))
}

const DEEDS: Readonly<Record<string, Deed>> = {
  list: async (call, desk, seat) => {
    for (const card of await listPurges(desk, seat, null)) {
      const state = say(card.end === null ? PURGE.waiting : PURGE[card.end.state], call.language)
      const said = [card.id, card.subject, say(PURGE_REASON[card.reason], call.language), state]
      call.out(call.isJson ? JSON.stringify(card) : said.join(' · '))
    }
  },
  ask: async (call, desk, seat) => {
    const reason = call.text('reason') ?? refuse('field-missing', { field: '--reason' })
    const asked = await askPurge(desk, seat, { subject: named(call), reason })
    call.out(call.isJson ? JSON.stringify(asked) : asked.id)
  },
  confirm: async (call, desk, seat) => {
    const given = wordsOf(call)
    // The gate's verbs load the pages that they print: only who erases waits for them.
    const { seatOf } = await import('./gate.js')
    await tell(call, desk, await confirmPurge(desk, await seatOf(call, desk, seat), given))
  },
  search: async (call, desk, seat) => tell(call, desk, await searchSpill(desk, seat, wordsOf(call))),
  decline: async (call, desk, seat) => {
    const declined = await declinePurge(desk, seat, readId('purge', named(call)))
    call.out(call.isJson ? JSON.stringify(declined) : declined.id)
  },
}

export const PURGE_VERBS: readonly Verb[] = [
  {
    name: 'purge',
    words: 'list|ask|confirm|search|decline [RECORD|PURGE]',
    least: 1,
    most: 2,
    says: PURGE_CLI.verb,
    options: [
      { name: 'reason', value: 'REASON', says: PURGE_CLI.reason },
      { name: 'words', value: 'FILE', says: PURGE_CLI.words },
      { name: 'as', value: 'NAME', says: OPTION.as },
    ],
    run: (call) => withDeed(call, 'purge', DEEDS),
  },
]
