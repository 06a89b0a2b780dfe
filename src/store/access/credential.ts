import type { MemberId } from '../../record/id.js'
import type { Row } from '../column.js'
import type { Tx } from '../database.js'

/** What a member signs in with: the passphrase's answer, and the second factor's secret sealed under the passphrase. */
export type Credential = { readonly passphrase: string; readonly second: string; readonly lastStep: number }

export const findCredential = async (
  tx: Tx,
  member: MemberId,
): Promise<(Credential & { readonly changed: string }) | null> => {
  const [row] = await tx<Row[]>`select * from credential where member = ${member}`
  return row
    ? {
        passphrase: String(row.passphrase),
        second: String(row.second),
        lastStep: Number(row.last_step),
        changed: String(row.changed),
      }
    : null
}

export const keepCredential = async (tx: Tx, member: MemberId, held: Credential, at: string): Promise<void> => {
  await tx`
    insert into credential (member, passphrase, second, last_step, changed)
    values (${member}, ${held.passphrase}, ${held.second}, ${held.lastStep}, ${at})
    on conflict (member) do update
    set passphrase = excluded.passphrase,
      second = excluded.second,
      last_step = excluded.last_step,
      changed = excluded.changed
  `
}

/** Uses a step of the second factor up. False when this or a later one was used before: a code works once. */
export const spendStep = async (tx: Tx, member: MemberId, step: number): Promise<boolean> => {
  const rows = await tx`
    update credential
    set last_step = ${step}
    where member = ${member}
      and last_step < ${step}
    returning member
  `
  return rows.length === 1
}

/** Takes away everything that a member signs in with. */
export const dropCredentials = async (tx: Tx, member: MemberId): Promise<void> => {
  await tx`delete from credential where member = ${member}`
  await tx`delete from recovery_code where member = ${member}`
  await tx`delete from passkey where member = ${member}`
  await tx`delete from invitation where member = ${member}`
}

/** Gives a member new recovery codes; the old ones end. */
export const keepCodes = async (tx: Tx, member: MemberId, digests: readonly string[], at: string): Promise<void> => {
  await tx`delete from recovery_code where member = ${member}`
  await tx`
    insert into recovery_code (digest, member, born)
    select digest, ${member}, ${at}
    from unnest(${tx.array([...digests])}::text[]) as digest
  `
}

/** Uses a recovery code up. */
export const spendCode = async (tx: Tx, member: MemberId, digest: string): Promise<boolean> => {
  const rows = await tx`delete from recovery_code where digest = ${digest} and member = ${member} returning digest`
  return rows.length === 1
}

export const codesLeft = async (tx: Tx, member: MemberId): Promise<number> => {
  const [row] = await tx<Row[]>`select count(*) as left_over from recovery_code where member = ${member}`
  return Number(row?.left_over ?? 0)
}

export type Passkey = {
  readonly id: string
  readonly member: MemberId
  readonly publicKey: string
  readonly counter: number
  readonly name: string
  readonly born: string
  readonly used: string | null
}

const passkeyOf = (row: Row): Passkey => ({
  id: String(row.id),
  member: row.member as MemberId,
  publicKey: String(row.public_key),
  counter: Number(row.counter),
  name: String(row.name),
  born: String(row.born),
  used: row.used === null ? null : String(row.used),
})

export const addPasskey = async (tx: Tx, key: Omit<Passkey, 'used'>): Promise<void> => {
  await tx`
    insert into passkey (id, member, public_key, counter, name, born)
    values (${key.id}, ${key.member}, ${key.publicKey}, ${key.counter}, ${key.name}, ${key.born})
  `
}

export const findPasskey = async (tx: Tx, id: string): Promise<Passkey | null> => {
  const [row] = await tx<Row[]>`select * from passkey where id = ${id}`
  return row ? passkeyOf(row) : null
}

export const passkeysOf = async (tx: Tx, member: MemberId): Promise<readonly Passkey[]> => {
  const rows = await tx<Row[]>`select * from passkey where member = ${member} order by born desc, id`
  return rows.map(passkeyOf)
}

export const markPasskey = async (tx: Tx, id: string, counter: number, at: string): Promise<void> => {
  await tx`update passkey set counter = ${counter}, used = ${at} where id = ${id}`
}

export const dropPasskey = async (tx: Tx, member: MemberId, id: string): Promise<boolean> => {
  const rows = await tx`delete from passkey where id = ${id} and member = ${member} returning id`
  return rows.length === 1
}

export const addInvitation = async (
  tx: Tx,
  invitation: { readonly digest: string; readonly member: MemberId; readonly at: string; readonly ends: string },
): Promise<void> => {
  await tx`delete from invitation where member = ${invitation.member} or ends < ${invitation.at}`
  await tx`
    insert into invitation (digest, member, born, ends)
    values (${invitation.digest}, ${invitation.member}, ${invitation.at}, ${invitation.ends})
  `
}

/** Whom a one-time link invites, or null when it was used or has run out. */
export const memberInvited = async (tx: Tx, digest: string, at: string): Promise<MemberId | null> => {
  const [row] = await tx<{ member: MemberId }[]>`
    select member
    from invitation
    where digest = ${digest}
      and ends > ${at}
  `
  return row?.member ?? null
}

export const spendInvitation = async (tx: Tx, digest: string, at: string): Promise<MemberId | null> => {
  const [row] = await tx<{ member: MemberId }[]>`
    delete from invitation
    where digest = ${digest}
      and ends > ${at}
    returning member
  `
  return row?.member ?? null
}

/** Keeps the digest of a question that a passkey is to answer; those older than an instant are forgotten. */
export const addChallenge = async (tx: Tx, digest: string, at: string, since: string): Promise<void> => {
  await tx`delete from challenge where born < ${since}`
  await tx`insert into challenge (digest, born) values (${digest}, ${at})`
}

export const spendChallenge = async (tx: Tx, digest: string, since: string): Promise<boolean> => {
  const rows = await tx`delete from challenge where digest = ${digest} and born >= ${since} returning digest`
  return rows.length === 1
}

/** Counts a try to sign in and says how many there have been since an instant, this one included. */
export const countAttempt = async (tx: Tx, digest: string, at: string, since: string): Promise<number> => {
  await tx`select pg_advisory_xact_lock(hashtext('attempt'), hashtext(${digest}))`
  await tx`delete from attempt where at < ${since}`
  await tx`insert into attempt (digest, at) values (${digest}, ${at})`
  const [row] = await tx<Row[]>`select count(*) as tries from attempt where digest = ${digest}`
  return Number(row?.tries ?? 0)
}

export const forgetAttempts = async (tx: Tx, digest: string): Promise<void> => {
  await tx`delete from attempt where digest = ${digest}`
}
