import { canonicalJson, type Json } from '../proof/json.js'
import { refuse } from '../record/refusal.js'
import { isHybrid } from './age.js'
import { isSigned, sha256Of, signJson, type Signer } from './signing.js'
import { objectionToTouch, type Touch } from './touch.js'

/** At most so many sources behind one key: what one opening can lose. */
export const COMPARTMENT_LIMIT = 25

/** The compartment of raw notes that belong to no source yet. */
export const OFFICE = 'office'

/** A keeper's yes to who joins or leaves, given apart from the place that the statement will have in the chain. */
export type Approval = { readonly by: string; readonly signature: string }

/** One act of the vault as everybody may read it: keys, hashes and ids, never a name of a source. */
export type Act =
  | { readonly act: 'founded'; readonly root: string; readonly recovery: string }
  | {
      readonly act: 'member-added'
      readonly member: string
      readonly signing: string
      readonly inbox: string
      readonly approvals: readonly Approval[]
    }
  | {
      readonly act: 'member-removed'
      readonly member: string
      /** The key that leaves, so that an old approval fits no later key of the same member. */
      readonly signing: string
      readonly approvals: readonly Approval[]
    }
  | { readonly act: 'writer-added'; readonly member: string; readonly signing: string }
  | { readonly act: 'writer-removed'; readonly signing: string }
  /** A hardware key may open one compartment for its keeper: whom to seal to, and which key then signs. */
  | ({ readonly act: 'touch-added' } & Touch)
  | { readonly act: 'touch-removed'; readonly key: string }
  | {
      readonly act: 'compartment'
      readonly compartment: string
      readonly epoch: number
      readonly recipient: string
      readonly keepers: readonly string[]
    }
  | {
      readonly act: 'sealed'
      readonly compartment: string
      readonly epoch: number
      readonly record: string
      readonly rev: number
      readonly sha256: string
    }
  | { readonly act: 'forgotten'; readonly record: string }
  | { readonly act: 'linked'; readonly link: string; readonly sha256: string }
  | { readonly act: 'opened'; readonly compartment: string; readonly member: string; readonly day: string }
  | {
      readonly act: 'counted'
      readonly attestations: readonly string[]
      readonly independent: number
      readonly direct: number
    }
  /** Sealed terms were looked for in frozen pages: which pages, for which sealed words, and how many were found. */
  | {
      readonly act: 'scanned'
      readonly bundle: string
      readonly attestations: readonly string[]
      readonly hits: number
      readonly looked: number
      readonly under: number
    }

/** A statement: an act, its place in the chain, and who signed it. Each names the hash of the one before. */
export type Statement = {
  readonly vault: string
  readonly number: number
  readonly prev: string
  readonly does: Act
  readonly signatures: readonly { readonly by: string; readonly signature: string }[]
}

export type Keeper = { readonly member: string; readonly signing: string; readonly inbox: string }
export type Compartment = {
  readonly id: string
  readonly epoch: number
  readonly recipient: string
  readonly keepers: readonly string[]
}
export type SealedRow = {
  readonly record: string
  readonly compartment: string
  readonly epoch: number
  readonly rev: number
  readonly sha256: string
}

/** What the chain says so far. */
export type Directory = {
  readonly vault: string
  readonly root: string
  readonly recovery: string
  readonly number: number
  readonly head: string
  readonly keepers: ReadonlyMap<string, Keeper>
  /** Every signing key that was ever a keeper's, for what was signed then. */
  readonly signers: ReadonlySet<string>
  readonly writers: ReadonlyMap<string, string>
  readonly everWriters: ReadonlySet<string>
  /** By hardware key and compartment. */
  readonly touches: ReadonlyMap<string, Touch>
  /** By signing key: every key that ever signed after a touch, and whose and for which compartment it did. */
  readonly everTouches: ReadonlyMap<string, Pick<Touch, 'member' | 'compartment'>>
  readonly compartments: ReadonlyMap<string, Compartment>
  readonly records: ReadonlyMap<string, SealedRow>
  readonly links: ReadonlyMap<string, string>
}

/** Where a chain has to begin, and how far we have seen it already. */
export type Pin = { readonly vault: string; readonly root: string; readonly number: number; readonly head: string }

const unsigned = ({ signatures: _, ...rest }: Statement): Json => rest as unknown as Json

/** The hash by which the next statement names this one. Signatures are no part of it: they can be written twice. */
export const headOf = (statement: Statement): string => sha256Of(canonicalJson(unsigned(statement)))

/** Signs a statement; a second signer adds a signature to the first one's. */
export const signStatement = (statement: Omit<Statement, 'signatures'>, signers: readonly Signer[]): Statement => ({
  ...statement,
  signatures: signers.map((signer) => ({
    by: signer.key,
    signature: signJson(signer, 'statement', statement as unknown as Json),
  })),
})

/** The place of the next statement. */
export const after = (
  directory: Pick<Directory, 'vault' | 'number' | 'head'>,
): Omit<Statement, 'does' | 'signatures'> => ({
  vault: directory.vault,
  number: directory.number + 1,
  prev: directory.head,
})

/** An act on who belongs, with its approvals taken off: what keepers sign. */
export type Membership = Extract<Act, { readonly act: 'member-added' | 'member-removed' }>

const bareOf = (vault: string, does: Membership): Json =>
  ({ vault, does: { ...does, approvals: [] } }) as unknown as Json

export const approve = (signer: Signer, vault: string, does: Membership): Approval => ({
  by: signer.key,
  signature: signJson(signer, 'approval', bareOf(vault, does)),
})

export const isApproved = (approval: Approval, vault: string, does: Membership): boolean =>
  isSigned(approval.by, 'approval', bareOf(vault, does), approval.signature)

const isMembership = (does: Act): does is Membership => does.act === 'member-added' || does.act === 'member-removed'

const KEY = /^[A-Za-z0-9_-]{43}$/
const HASH = /^[0-9a-f]{64}$/

/** How many keepers have to sign who belongs: two, where there are two. */
export const needed = (directory: Directory, leaving: string | null): number =>
  Math.max(1, Math.min(2, [...directory.keepers.keys()].filter((member) => member !== leaving).length))

/** The records of a compartment, by id. */
export const recordsIn = (directory: Directory, compartment: string): readonly SealedRow[] =>
  [...directory.records.values()].filter((row) => row.compartment === compartment)

/** A key that may have signed a sealed thing: a keeper's of any time, a touch's in its compartment, a writer's for what is new. */
export const maySeal = (
  directory: Directory,
  key: string,
  { rev, compartment }: { readonly rev: number; readonly compartment: string },
): boolean =>
  directory.signers.has(key) ||
  directory.everTouches.get(key)?.compartment === compartment ||
  (rev === 1 && directory.everWriters.has(key))

/** Where a touch stands in the directory. */
export const touchAt = ({ key, compartment }: Pick<Touch, 'key' | 'compartment'>): string => `${key} ${compartment}`

/** Whether an act may be done by these keys as the directory stands; the reason where not. */
const objection = (directory: Directory, does: Act, by: ReadonlySet<string>): string | null => {
  const keepersBy = [...directory.keepers.values()].filter(({ signing }) => by.has(signing))
  const isKeeper = keepersBy.length > 0
  const isWriter = [...by].some((key) => directory.writers.has(key))
  const touched = [...directory.touches.values()].filter(
    ({ signing, member, compartment }) =>
      by.has(signing) && directory.compartments.get(compartment)?.keepers.includes(member),
  )
  const isTouched = (compartment: string): boolean => touched.some((touch) => touch.compartment === compartment)
  switch (does.act) {
    case 'founded':
      return 'founded twice'
    case 'member-added': {
      if (!KEY.test(does.signing) || !isHybrid(does.inbox)) return 'recipient'
      if (directory.keepers.has(does.member) || directory.signers.has(does.signing)) return 'member twice'
      if (directory.everTouches.has(does.signing)) return 'key'
      return by.has(directory.root) || (directory.keepers.size > 0 && keepersBy.length >= needed(directory, null))
        ? null
        : 'signer'
    }
    case 'member-removed': {
      if (directory.keepers.get(does.member)?.signing !== does.signing) return 'no such keeper'
      if (directory.keepers.size < 2 && !by.has(directory.root)) return 'last keeper'
      const others = keepersBy.filter(({ member }) => member !== does.member)
      return by.has(directory.root) || others.length >= needed(directory, does.member) ? null : 'signer'
    }
    case 'writer-added':
      if (!KEY.test(does.signing) || directory.signers.has(does.signing) || directory.everTouches.has(does.signing))
        return 'key'
      return isKeeper ? null : 'signer'
    case 'writer-removed':
      return !isKeeper ? 'signer' : directory.writers.has(does.signing) ? null : 'no such writer'
    case 'touch-added':
      return objectionToTouch(directory, does, new Set(keepersBy.map(({ member }) => member)))
    case 'touch-removed':
      if (![...directory.touches.values()].some(({ key }) => key === does.key)) return 'no such key'
      return isKeeper ? null : 'signer'
    case 'compartment': {
      const held = directory.compartments.get(does.compartment)
      if (!isHybrid(does.recipient)) return 'recipient'
      if (does.epoch !== (held?.epoch ?? 0) + 1) return 'epoch'
      if (does.keepers.length === 0 || !does.keepers.every((member) => directory.keepers.has(member))) return 'keeper'
      const isTheirs = by.has(directory.root) || keepersBy.some(({ member }) => (held ?? does).keepers.includes(member))
      // By no touch: whoever stole one could key its compartment to a stranger.
      return isTheirs ? null : 'signer'
    }
    case 'sealed': {
      const compartment = directory.compartments.get(does.compartment)
      const held = directory.records.get(does.record)
      if (!compartment || does.epoch !== compartment.epoch) return 'epoch'
      if (!HASH.test(does.sha256) || does.rev !== (held?.rev ?? 0) + 1) return 'rev'
      if (held && held.compartment !== does.compartment) return 'compartment'
      const isFull = !held && recordsIn(directory, does.compartment).length >= COMPARTMENT_LIMIT
      if (isFull && does.compartment !== OFFICE) return 'full'
      const isTheirs = keepersBy.some(({ member }) => compartment.keepers.includes(member))
      return isTheirs || isTouched(does.compartment) || (isWriter && !held) ? null : 'signer'
    }
    case 'forgotten': {
      const compartment = directory.compartments.get(directory.records.get(does.record)?.compartment ?? '')
      return keepersBy.some(({ member }) => compartment?.keepers.includes(member)) ? null : 'signer'
    }
    case 'linked':
      if (!HASH.test(does.sha256) || directory.links.has(does.link)) return 'link'
      return isKeeper || isWriter ? null : 'signer'
    case 'opened':
      if (keepersBy.some(({ member }) => member === does.member)) return null
      return touched.some((one) => one.member === does.member && one.compartment === does.compartment) ? null : 'signer'
    case 'counted':
      if (does.independent < 1 || does.independent > does.attestations.length) return 'count'
      return does.direct <= does.independent && (isKeeper || touched.length > 0) ? null : 'signer'
    case 'scanned':
      if (!HASH.test(does.bundle) || does.attestations.length === 0) return 'bundle'
      if (![does.hits, does.looked, does.under].every((one) => Number.isSafeInteger(one) && one >= 0)) return 'count'
      return isKeeper || touched.length > 0 ? null : 'signer'
  }
}

const changed = <Key, Value>(map: ReadonlyMap<Key, Value>, change: (next: Map<Key, Value>) => void) => {
  const next = new Map(map)
  change(next)
  return next
}

const withoutTouches = (directory: Directory, isGone: (touch: Touch) => boolean): Directory['touches'] =>
  new Map([...directory.touches].filter(([, touch]) => !isGone(touch)))

const applied = (directory: Directory, does: Act): Directory => {
  switch (does.act) {
    case 'member-added':
      return {
        ...directory,
        keepers: changed(directory.keepers, (next) => next.set(does.member, does)),
        signers: new Set([...directory.signers, does.signing]),
      }
    case 'member-removed':
      return {
        ...directory,
        keepers: changed(directory.keepers, (next) => next.delete(does.member)),
        touches: withoutTouches(directory, ({ member }) => member === does.member),
      }
    case 'writer-added':
      return {
        ...directory,
        writers: changed(directory.writers, (next) => next.set(does.signing, does.member)),
        everWriters: new Set([...directory.everWriters, does.signing]),
      }
    case 'writer-removed':
      return { ...directory, writers: changed(directory.writers, (next) => next.delete(does.signing)) }
    case 'touch-added': {
      const { act: _, ...touch } = does
      return {
        ...directory,
        touches: changed(directory.touches, (next) => next.set(touchAt(touch), touch)),
        everTouches: changed(directory.everTouches, (next) => next.set(touch.signing, touch)),
      }
    }
    case 'touch-removed':
      return { ...directory, touches: withoutTouches(directory, ({ key }) => key === does.key) }
    case 'compartment': {
      const { compartment: id, epoch, recipient, keepers } = does
      const held = { id, epoch, recipient, keepers }
      return { ...directory, compartments: changed(directory.compartments, (next) => next.set(id, held)) }
    }
    case 'sealed': {
      const { act: _, ...row } = does
      return { ...directory, records: changed(directory.records, (next) => next.set(does.record, row)) }
    }
    case 'forgotten':
      return { ...directory, records: changed(directory.records, (next) => next.delete(does.record)) }
    case 'linked':
      return { ...directory, links: changed(directory.links, (next) => next.set(does.link, does.sha256)) }
    default:
      return directory
  }
}

const begun = (statement: Statement): Directory => {
  const { does } = statement
  if (does.act !== 'founded' || statement.number !== 1 || statement.prev !== '')
    return refuse('vault-altered', { why: 'founded', number: statement.number })
  return {
    vault: statement.vault,
    root: does.root,
    recovery: does.recovery,
    number: 0,
    head: '',
    keepers: new Map(),
    signers: new Set(),
    writers: new Map(),
    everWriters: new Set(),
    touches: new Map(),
    everTouches: new Map(),
    compartments: new Map(),
    records: new Map(),
    links: new Map(),
  }
}

/** The directory with one more statement. Refuses `vault-altered` for one out of place, unsigned or not allowed. */
export const follow = (directory: Directory | null, statement: Statement): Directory => {
  const altered = (why: string): never => refuse('vault-altered', { why, number: statement.number })
  const from = directory ?? begun(statement)
  if (statement.vault !== from.vault) altered('vault')
  if (statement.number !== from.number + 1 || statement.prev !== from.head) altered('order')
  const by = new Set(
    statement.signatures
      .filter(({ by: key, signature }) => isSigned(key, 'statement', unsigned(statement), signature))
      .map(({ by: key }) => key),
  )
  if (by.size === 0 || by.size !== statement.signatures.length) altered('signature')
  if (directory === null) {
    if (!by.has(from.root) || !isHybrid(from.recovery)) altered('root')
  } else {
    const { does } = statement
    const approvals = isMembership(does) ? does.approvals : []
    if (isMembership(does) && !does.approvals.every((one) => isApproved(one, from.vault, does))) altered('approval')
    const why = objection(from, does, new Set([...by, ...approvals.map(({ by: key }) => key)]))
    if (why !== null) altered(why)
  }
  return { ...applied(from, statement.does), number: statement.number, head: headOf(statement) }
}

/**
 * The directory of a whole chain. Where somebody has seen it before, it has to begin at the same root and hold what was
 * seen: an older chain, or another that branches off, is refused.
 */
export const directoryOf = (statements: readonly Statement[], pin: Pin | null): Directory => {
  const altered = (why: string): never => refuse('vault-altered', { why, number: statements.length })
  let directory: Directory | null = null
  for (const statement of statements) {
    directory = follow(directory, statement)
    if (directory.number === pin?.number && directory.head !== pin.head) altered('pin')
  }
  if (directory === null) return refuse('vault-absent')
  if (pin && (directory.vault !== pin.vault || directory.root !== pin.root || directory.number < pin.number))
    altered('pin')
  return directory
}

/** What to remember of a directory. */
export const pinOf = ({ vault, root, number, head }: Directory): Pin => ({ vault, root, number, head })
