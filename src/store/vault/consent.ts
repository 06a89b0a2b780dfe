import type { Language } from '../../record/bilingual.js'
import type { Audience, Consent, Release, Terms, Use } from '../../record/consent.js'
import type { ClaimId, TranscriptId } from '../../record/id.js'
import { listOf, textOf, type Row } from '../column.js'
import type { Tx } from '../database.js'
import { stands, type Hand } from '../version.js'

export const addTerms = async (tx: Tx, hand: Hand, terms: Omit<Terms, 'at'>): Promise<void> => {
  const row = {
    archive: hand.archive,
    id: terms.id,
    at: hand.at,
    transcript: terms.transcript,
    starts: terms.start,
    ends: terms.end,
    release: terms.release,
    embargo: terms.embargo,
    languages: terms.languages ? [...terms.languages] : null,
    audiences: terms.audiences ? [...terms.audiences] : null,
    member: hand.member,
  }
  await tx`insert into passage_terms ${tx([row])}`
}

export const addConsent = async (tx: Tx, hand: Hand, consent: Omit<Consent, 'at'>): Promise<void> => {
  const row = {
    archive: hand.archive,
    id: consent.id,
    at: hand.at,
    transcript: consent.transcript,
    use: consent.use,
    state: consent.is,
    said_on: consent.on,
    how: consent.how,
    member: hand.member,
  }
  await tx`insert into consent ${tx([row])}`
}

/** Every row of terms for these transcripts, the earliest first; `termsInForce` says which hold. */
export const termsOf = async (
  tx: Tx,
  archive: string,
  transcripts: readonly TranscriptId[],
): Promise<readonly Terms[]> => {
  const rows = await tx<Row[]>`
    select *
    from passage_terms
    where archive = ${archive}
      and transcript = any (${tx.array([...transcripts])}::text[])
    order by at, id
  `
  return rows.map((row) => ({
    id: String(row.id),
    transcript: row.transcript as TranscriptId,
    start: row.starts === null ? null : Number(row.starts),
    end: row.ends === null ? null : Number(row.ends),
    release: row.release as Release,
    embargo: textOf(row.embargo),
    languages: row.languages === null ? null : (listOf(row.languages) as readonly Language[]),
    audiences: row.audiences === null ? null : (listOf(row.audiences) as readonly Audience[]),
    at: String(row.at),
  }))
}

/** Every yes and its end for these transcripts, the earliest first. */
export const consentsOf = async (
  tx: Tx,
  archive: string,
  transcripts: readonly TranscriptId[],
): Promise<readonly Consent[]> => {
  const rows = await tx<Row[]>`
    select *
    from consent
    where archive = ${archive}
      and transcript = any (${tx.array([...transcripts])}::text[])
    order by at, id
  `
  return rows.map((row) => ({
    id: String(row.id),
    transcript: row.transcript as TranscriptId,
    use: row.use as Use,
    is: row.state as Consent['is'],
    on: String(row.said_on),
    how: String(row.how),
    at: String(row.at),
  }))
}

/** Which of these transcripts are clean notes of our own, so that terms and consent bind them. */
export const cleanNotesAmong = async (
  tx: Tx,
  archive: string,
  transcripts: readonly TranscriptId[],
): Promise<readonly TranscriptId[]> => {
  const rows = await tx<{ transcript: TranscriptId }[]>`
    select transcript
    from clean_note
    where archive = ${archive}
      and transcript = any (${tx.array([...transcripts])}::text[])
    order by transcript
  `
  return rows.map(({ transcript }) => transcript)
}

/** The sealed raw notes behind these transcripts, by their ids. */
export const rawNotesOf = async (
  tx: Tx,
  archive: string,
  transcripts: readonly TranscriptId[],
): Promise<readonly string[]> => {
  const rows = await tx<{ raw: string }[]>`
    select distinct raw
    from clean_note
    where archive = ${archive}
      and transcript = any (${tx.array([...transcripts])}::text[])
    order by raw
  `
  return rows.map(({ raw }) => raw)
}

/** Ties a clean note to its sealed raw note by a salted commitment; the salt is sealed with the raw note. */
export const addCleanNote = async (
  tx: Tx,
  hand: Hand,
  note: { readonly transcript: TranscriptId; readonly raw: string; readonly commitment: string },
): Promise<void> => {
  await tx`insert into clean_note ${tx([{ archive: hand.archive, ...note, member: hand.member }])}`
}

/** The claims that quote a clean note, as they stand. */
export const claimsQuoting = async (tx: Tx, archive: string, transcript: TranscriptId): Promise<readonly ClaimId[]> => {
  const rows = await tx<{ id: ClaimId }[]>`
    select id
    from claim
    where archive = ${archive}
      and transcript = ${transcript}
      and ${stands(tx)}
    order by id
  `
  return rows.map(({ id }) => id)
}
