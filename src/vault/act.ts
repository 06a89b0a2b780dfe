import type { Language } from '../record/bilingual.js'
import { refuse } from '../record/refusal.js'
import { COMPARTMENT_LIMIT, OFFICE, recordsIn } from '../seal/directory.js'
import { labelIdSaid } from '../words/gate/label.js'
import { keysOf, newPassphrase, wordsKnown } from '../seal/word.js'
import { admit, askToJoin, joiners, removeKeeper, shareCompartment } from './colleague.js'
import { countSources } from './count.js'
import { foundVault } from './found.js'
import { cleanFrom } from './note.js'
import { lookThrough } from './scan.js'
import { addCompartment, forgetRecord, recover, rekey, staleCompartments } from './rekey.js'
import {
  directoryOfRoom,
  editRecord,
  listRecords,
  lock,
  lockInTime,
  sealNew,
  showRecord,
  stillOpen,
  unlock,
  type Room,
} from './room.js'
import {
  addTouch,
  askForTouch,
  beginTouch,
  endTouch,
  listTouches,
  nameTouch,
  openByTouch,
  refreshTouches,
  removeTouch,
} from './touch.js'

/** What a form of the page sent; each text is taken by name and refused where it is missing or far too long. */
type Given = Readonly<Record<string, unknown>>

const LONGEST = 100_000

const text = (given: Given, name: string): string => {
  const value = given[name]
  if (typeof value !== 'string' || value.trim() === '') return refuse('field-missing', { field: name })
  return value.length > LONGEST ? refuse('field-too-long', { field: name, limit: LONGEST }) : value.trim()
}

/** Bytes that the page sends as base64url. */
const bytesIn = (given: Given, name: string): Uint8Array => new Uint8Array(Buffer.from(text(given, name), 'base64url'))
const optional = (given: Given, name: string): string | null => {
  const value = given[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

const languageOf = (given: Given): Language => (given.language === 'ko' ? 'ko' : 'en')

const fieldsOf = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries((given.fields ?? {}) as Given).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.slice(0, LONGEST)]] : [],
    ),
  )

const MEMBER = /^member_[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/
const memberOf = (given: Given): string => {
  const member = text(given, 'member')
  return MEMBER.test(member) ? member : refuse('choice-unknown', { field: 'member', value: member.slice(0, 40) })
}

/** Words that were made and not yet typed back; in this process only. */
const made = new WeakMap<Room, string>()

const typedBack = (room: Room, given: Given): string => {
  const words = made.get(room)
  if (words === undefined || keysOf(words) !== keysOf(text(given, 'passphrase')))
    return refuse('passphrase-wrong', { seconds: 0 })
  return words
}

const stateOf = async (room: Room) => {
  const directory = await room.view.look()
  lockInTime(room)
  const { opened } = room
  const keepers = directory ? [...directory.keepers.keys()] : []
  return {
    hasVault: directory !== null,
    members: await room.folder.members(),
    keepers,
    self: opened?.member ?? null,
    opened: opened?.compartment.id ?? null,
    isTouched: opened?.isTouched ?? false,
    site: await room.folder.site(),
    touches: directory ? await listTouches(room, directory) : [],
    secondsLeft: opened ? Math.ceil((room.until - room.now()) / 1000) : 0,
    limit: COMPARTMENT_LIMIT,
    compartments: directory
      ? [...directory.compartments.values()].map(({ id, keepers: of, epoch }) => ({
          id,
          epoch,
          isOffice: id === OFFICE,
          held: recordsIn(directory, id).length,
          keepers: of,
          isStale: staleCompartments(directory).includes(id),
        }))
      : [],
  }
}

/** Everything that the page can ask for. Each answer is of the open compartment alone. */
export const VAULT_ACTS: Readonly<Record<string, (room: Room, given: Given) => Promise<unknown>>> = {
  state: (room) => stateOf(room),
  words: async (room, given) => {
    const words = newPassphrase(languageOf(given))
    made.set(room, words.join(' '))
    return { words }
  },
  known: async (_, given) => ({ known: wordsKnown(text(given, 'passphrase')) }),
  found: async (room, given) => {
    if (await room.view.look()) return refuse('vault-there')
    const passphrase = typedBack(room, given)
    const { batch, cards, keyring, writer } = await foundVault(memberOf(given))
    await room.folder.saveKeyring(keyring, passphrase)
    await room.folder.saveWriter(writer)
    await room.door.append(batch)
    await room.view.look()
    made.delete(room)
    return { cards }
  },
  unlock: async (room, given) => {
    const [member, passphrase, compartment] = [memberOf(given), text(given, 'passphrase'), text(given, 'compartment')]
    await unlock(room, { member, passphrase, compartment })
    await refreshTouches(room)
    return stateOf(room)
  },
  'touch-ask': (room, given) => askForTouch(room, { member: memberOf(given), compartment: text(given, 'compartment') }),
  'touch-open': async (room, given) => {
    const [member, compartment, key] = [memberOf(given), text(given, 'compartment'), text(given, 'key')]
    const halves = { first: bytesIn(given, 'first'), second: bytesIn(given, 'second') }
    await openByTouch(room, { member, compartment, key, ...halves })
    return stateOf(room)
  },
  'touch-begin': (room, given) =>
    beginTouch(room, {
      passphrase: text(given, 'passphrase'),
      name: optional(given, 'name') ?? '',
      key: optional(given, 'key'),
    }),
  'touch-made': async (room, given) => ({
    questions: await nameTouch(room, {
      credential: bytesIn(given, 'credential'),
      authenticator: bytesIn(given, 'authenticator'),
      transports: Array.isArray(given.transports) ? given.transports.map(String) : [],
    }),
  }),
  'touch-add': async (room, given) => {
    const halves = { first: bytesIn(given, 'first'), second: bytesIn(given, 'second') }
    await addTouch(room, { compartment: text(given, 'compartment'), ...halves })
    return {}
  },
  'touch-end': async (room) => {
    endTouch(room)
    return {}
  },
  'touch-remove': async (room, given) => {
    await removeTouch(room, text(given, 'key'))
    return {}
  },
  lock: async (room) => {
    lock(room)
    return stateOf(room)
  },
  list: async (room) => ({
    records: (await listRecords(room)).map(({ record, fields }) => ({ record, name: fields.name ?? '' })),
  }),
  show: async (room, given) => ({ fields: await showRecord(room, text(given, 'record')) }),
  seal: async (room, given) => ({
    record: await sealNew(room, { fields: fieldsOf(given), isNote: given.isNote === true }),
  }),
  edit: async (room, given) => {
    await editRecord(room, { record: text(given, 'record'), fields: fieldsOf(given) })
    return {}
  },
  forget: async (room, given) => {
    await forgetRecord(room, text(given, 'record'))
    return {}
  },
  compartment: async (room) => ({ compartment: await addCompartment(room) }),
  rekey: async (room) => {
    await rekey(room)
    return {}
  },
  join: async (room, given) => {
    const passphrase = typedBack(room, given)
    return { words: await askToJoin(room, { member: memberOf(given), passphrase, language: languageOf(given) }) }
  },
  joiners: async (room) => {
    stillOpen(room)
    return { joiners: await joiners(room) }
  },
  admit: async (room, given) => ({
    state: await admit(room, { offer: text(given, 'offer'), words: text(given, 'words') }),
  }),
  share: async (room, given) => {
    await shareCompartment(room, memberOf(given))
    return {}
  },
  remove: async (room, given) => ({ state: await removeKeeper(room, memberOf(given)) }),
  recover: async (room, given) => {
    const passphrase = typedBack(room, given)
    const card = (number: 1 | 2) => ({ root: text(given, `root${number}`), recovery: text(given, `recovery${number}`) })
    await directoryOfRoom(room)
    const left = await recover(room, { cards: [card(1), card(2)], member: memberOf(given), passphrase })
    return { ...(await stateOf(room)), left }
  },
  clean: async (room, given) => {
    const list = (name: string): readonly string[] | null => {
      const value = given[name]
      return typeof value === 'string' && value !== '' && value !== 'all' ? value.split(',') : null
    }
    const embargo = given.embargo
    return cleanFrom(room, {
      raw: text(given, 'record'),
      text: text(given, 'text'),
      title: typeof given.title === 'string' && given.title.trim() !== '' ? given.title.trim() : null,
      isChecked: given.checked === 'on',
      release: text(given, 'release'),
      embargo: typeof embargo === 'string' && embargo !== '' ? embargo : null,
      languages: list('languages'),
      audiences: list('audiences'),
      consents: list('consents') ?? [],
      how: typeof given.how === 'string' ? given.how : '',
    })
  },
  waiting: async (room) => ({ waiting: await room.door.waiting() }),
  scan: async (room, given) => {
    const looked = Array.isArray(given.looked) ? given.looked.filter((one) => typeof one === 'string') : []
    const found = await lookThrough(room, { bundle: text(given, 'bundle'), looked })
    const exposed = found.exposed.map((one) => ({ ...one, offers: one.offers.map((id) => labelIdSaid(id)) }))
    return { ...found, exposed }
  },
  count: (room, given) => countSources(room, text(given, 'claim')),
}
