import { randomUUID } from 'node:crypto'
import { refuse } from '../record/refusal.js'
import { newIdentity } from '../seal/age.js'
import type { Batch } from '../seal/batch.js'
import { follow, OFFICE, after, signStatement, type Act, type Directory, type Statement } from '../seal/directory.js'
import { sealBody } from '../seal/envelope.js'
import { newSigner, sha256Of, signerOf, type Signer } from '../seal/signing.js'
import { joinTwo, readShare, spellShare, splitInThree } from '../seal/share.js'
import type { Keyring } from './keyring.js'

/** What one paper card says: both shares of one person, and hashes by which a card can be checked without the others. */
export type Card = {
  readonly number: 1 | 2 | 3
  readonly vault: string
  readonly root: string
  readonly recovery: string
  /** The first sixteen digits of the hash of the two restored secrets, the same on all three cards. */
  readonly check: string
}

/** Statements one after another, each following from the one before. */
export const chained = (
  from: Directory | null,
  acts: readonly (readonly [Act, readonly Signer[]])[],
  vault: string,
) => {
  let directory = from
  const statements: Statement[] = []
  for (const [does, signers] of acts) {
    const place = directory ? after(directory) : { vault, number: 1, prev: '' }
    const statement = signStatement({ ...place, does }, signers)
    directory = follow(directory, statement)
    statements.push(statement)
  }
  return { statements, directory: directory ?? refuse('vault-absent') }
}

/** Wraps of a compartment's identity: one to each keeper and one to Recovery, each signed and bound to whom it is for. */
export const wrapsFor = async (
  directory: Pick<Directory, 'vault' | 'keepers' | 'recovery'>,
  compartment: { readonly id: string; readonly epoch: number; readonly keepers: readonly string[] },
  secret: { readonly identity: string; readonly former: readonly string[] },
  signer: Signer,
): Promise<Batch['wraps']> => {
  const { id, epoch } = compartment
  const to = [
    ...compartment.keepers.map((member) => [member, directory.keepers.get(member)?.inbox ?? ''] as const),
    ['recovery', directory.recovery] as const,
  ]
  return Promise.all(
    to.map(async ([keeper, recipient]) => ({
      compartment: id,
      epoch,
      keeper,
      bytes: await sealBody(
        [recipient],
        {
          v: 1,
          vault: directory.vault,
          kind: 'wrap',
          compartment: id,
          epoch,
          id: keeper,
          rev: 1,
          prev: null,
          fields: { identity: secret.identity, former: [...secret.former] },
        },
        signer,
      ),
    })),
  )
}

const checkOf = (root: string, recovery: string): string => sha256Of(`${root}\n${recovery}`).slice(0, 16)

const cardsOf = (vault: string, root: string, recovery: string): readonly Card[] => {
  const [roots, recoveries] = [root, recovery].map((secret) => splitInThree(new TextEncoder().encode(secret)))
  return ([1, 2, 3] as const).map((number) => ({
    number,
    vault,
    root: spellShare(roots?.[number - 1] ?? new Uint8Array()),
    recovery: spellShare(recoveries?.[number - 1] ?? new Uint8Array()),
    check: checkOf(root, recovery),
  }))
}

/** The two secrets of two cards. Refuses `share-broken` where they do not belong together. */
export const joinCards = (
  one: Pick<Card, 'root' | 'recovery'>,
  other: Pick<Card, 'root' | 'recovery'>,
): { readonly root: Signer; readonly recovery: string } => {
  const join = (name: 'root' | 'recovery'): string =>
    Buffer.from(joinTwo(readShare(one[name]), readShare(other[name]))).toString('utf8')
  const [root, recovery] = [join('root'), join('recovery')]
  if (!/^[\w-]{43}$/.test(root) || !/^AGE-SECRET-KEY-PQ-1/.test(recovery)) return refuse('share-broken')
  return { root: signerOf(root), recovery }
}

/** A member's new secrets. */
export const newKeyring = async (vault: string, member: string) => {
  const inbox = await newIdentity()
  const signer = newSigner()
  const keyring: Keyring = { v: 1, vault, member, signing: signer.secret, inbox: inbox.identity }
  return { keyring, signer, inbox: inbox.recipient }
}

/**
 * A new vault: root and recovery keys that are on three cards and nowhere else, the first keeper, this computer's writing
 * key, the office and a first compartment.
 */
export const foundVault = async (member: string) => {
  const vault = randomUUID()
  const [root, recovery, writer] = [newSigner(), await newIdentity(), newSigner()]
  const own = await newKeyring(vault, member)
  const rooms = await Promise.all([OFFICE, '1'].map(async (id) => ({ id, ...(await newIdentity()) })))
  const keepers = [member]
  const { statements, directory } = chained(
    null,
    [
      [{ act: 'founded', root: root.key, recovery: recovery.recipient }, [root]],
      [{ act: 'member-added', member, signing: own.signer.key, inbox: own.inbox, approvals: [] }, [root]],
      [{ act: 'writer-added', member, signing: writer.key }, [own.signer]],
      ...rooms.map(
        ({ id, recipient }) =>
          [{ act: 'compartment', compartment: id, epoch: 1, recipient, keepers } as const, [own.signer]] as const,
      ),
    ],
    vault,
  )
  const wraps = await Promise.all(
    rooms.map(({ id, identity }) =>
      wrapsFor(directory, { id, epoch: 1, keepers }, { identity, former: [] }, own.signer),
    ),
  )
  const batch: Batch = { statements, records: [], links: [], wraps: wraps.flat() }
  const cards = cardsOf(vault, root.secret, recovery.identity)
  return { batch, directory, cards, keyring: own.keyring, writer: writer.secret }
}
