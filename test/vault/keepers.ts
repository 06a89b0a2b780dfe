import { join } from 'node:path'
import { doorFor } from '../../src/desk/vault/door.js'
import type { Door } from '../../src/vault/door.js'
import { foundVault, type Card } from '../../src/vault/found.js'
import { openFolder, type Folder } from '../../src/vault/keyring.js'
import { openRoom, unlock, type Room } from '../../src/vault/room.js'
import { openTestHouse, type TestHouse } from '../house.js'

/** Words of a test: their strength is not what is tested, and scrypt is turned down to 2^10. */
export const WORDS = 'near river with cabbage above orbit below lamp near salt with stone above wing'
export const LOG_N = 10
export const FIRST = 'member_keeper'

export type Keepers = {
  readonly house: TestHouse
  readonly door: Door
  readonly folder: Folder
  readonly room: Room
  readonly cards: readonly Card[]
  /** A later time, in milliseconds. */
  readonly pass: (milliseconds: number) => void
  readonly open: (compartment?: string) => Promise<void>
}

/** A vault on the real database, with one keeper. `between` stands where a hostile server would. */
export const openKeepers = async (
  between: (door: Door) => Door = (door) => door,
  given: TestHouse | null = null,
): Promise<Keepers> => {
  const house = given ?? (await openTestHouse())
  const door = between(doorFor(house.desk, house.seat()))
  const folder = openFolder(join(house.folder, 'vault'), LOG_N)
  let now = Date.parse('2026-01-05T00:00:00Z')
  const room = openRoom(door, folder, () => now)
  const { batch, cards, keyring, writer } = await foundVault(FIRST)
  await folder.saveKeyring(keyring, WORDS)
  await folder.saveWriter(writer)
  await door.append(batch)
  await room.view.look()
  return {
    house,
    door,
    folder,
    room,
    cards,
    pass: (milliseconds) => void (now += milliseconds),
    open: (compartment = '1') => unlock(room, { member: FIRST, passphrase: WORDS, compartment }),
  }
}
