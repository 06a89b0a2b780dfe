import type { Attestation, Basis, Descent, OriginJudgement, Source } from './attestation.js'
import type { Bilingual } from './bilingual.js'
import type { Disorder } from './time/chronology.js'
import type { Claim } from './claim.js'
import type { Directive, DirectiveAct } from './directive.js'
import type { Dossier, Edition } from './dossier.js'
import type { Draft } from './draft.js'
import type {
  ActorId,
  AttestationId,
  ClaimId,
  DirectiveId,
  DossierId,
  EditionId,
  Id,
  PlaceId,
  ReportId,
  TranscriptId,
} from './id.js'
import type { Account, Incident, IncidentAct, IncidentId, Involvement, Tally } from './incident.js'
import type { Link } from './link.js'
import type { NameMatch } from './name.js'
import type { Actor, Place } from './place.js'
import type { Report, Transcript } from './report.js'
import type { Overlay, Standing, StandingLevel } from './standing.js'
import type { When } from './time/when.js'

/** A thing by its id and the names we show for it. */
export type Named<I extends Id = Id> = { readonly id: I; readonly name: Bilingual }

/** An attestation with the source it rests on; source is null where it is sealed. */
export type AttestationCard = Attestation & { readonly by: Source | null; readonly origin: string | null }

/** One version of an attestation: what it said, and from when to when we held it to be so. */
export type AttestationVersion = {
  readonly attestation: Attestation
  readonly recordedFrom: string
  readonly recordedTo: string | null
  readonly reason: string | null
}

/** What a list says of a report. */
export type ReportCard = {
  readonly id: ReportId
  readonly kind: Report['kind']
  readonly title: string
  readonly outlet: string | null
  readonly language: string
  readonly published: When | null
  readonly says: Bilingual | null
  /** Whether we hold its text. */
  readonly isHeld: boolean
  readonly link: string | null
  readonly claims: number
  readonly openDrafts: number
  readonly received: string
}

/** A claim with everything a reader needs beside it. */
export type ClaimCard = {
  readonly claim: Claim
  readonly report: ReportCard
  readonly attestations: readonly AttestationCard[]
  /** Independent origins among affirming attestations; unknown independence adds nothing. */
  readonly origins: number
  /** Where it stands by the public rule, with the claims that corroborate or repeat it. */
  readonly standing: Standing
  readonly places: readonly Named<PlaceId>[]
  readonly actors: readonly Named<ActorId>[]
  readonly directive: Named<DirectiveId> | null
}

export type LinkCard = Link & {
  readonly other: { readonly id: ClaimId; readonly says: Bilingual }
  readonly isFrom: boolean
}

/** One version of a claim: what it said, and from when to when we held it to be so. */
export type ClaimVersion = {
  readonly claim: Claim
  readonly recordedFrom: string
  readonly recordedTo: string | null
  readonly member: string
  readonly reason: string | null
}

/** Attestations that share one independent root, with the reports they stand in; the name is null where nobody judged. */
export type OriginGroup = {
  readonly name: string | null
  readonly voices: readonly {
    readonly id: AttestationId
    readonly label: string
    readonly report: { readonly id: ReportId; readonly title: string; readonly on: string | null }
    readonly basis: Basis
    readonly isTakenBack: boolean
    readonly parents: readonly AttestationId[]
  }[]
}

export type ClaimSheet = ClaimCard & {
  readonly links: readonly LinkCard[]
  readonly versions: readonly ClaimVersion[]
  /** The origins behind it and behind the claims that corroborate or repeat it. */
  readonly graph: readonly OriginGroup[]
}

export type DirectiveCard = {
  readonly id: DirectiveId
  readonly title: Bilingual
  readonly topic: string
  readonly force: Directive['force']
  readonly issuer: Named<ActorId> | null
  readonly addressee: string | null
  /** First and last day any mark allows; null where nothing can be placed. */
  readonly from: string | null
  readonly to: string | null
  readonly claims: number
  readonly origins: number
}

export type MarkCard = {
  readonly act: DirectiveAct
  readonly when: When
  readonly places: readonly Named<PlaceId>[]
  readonly placesPossible: readonly Named<PlaceId>[]
  readonly claims: readonly ClaimCard[]
  readonly by: Named<DirectiveId> | null
  readonly isInferred: boolean
}

export type DirectiveSheet = {
  readonly directive: Directive
  readonly issuer: Named<ActorId> | null
  readonly zone: readonly Named<PlaceId>[]
  readonly zonePossible: readonly Named<PlaceId>[]
  readonly replaced: readonly (Named<DirectiveId> & { readonly isInferred: boolean })[]
  readonly replacedBy: readonly (Named<DirectiveId> & { readonly isInferred: boolean })[]
  readonly marks: readonly MarkCard[]
  readonly related: readonly ClaimCard[]
  readonly setAside: readonly { readonly card: ClaimCard; readonly reason: string }[]
  readonly origins: number
}

/** What we already hold that a draft may repeat, and why we think so. */
export type HeldAlready = {
  readonly claim: ClaimId
  readonly says: Bilingual
  readonly why: readonly ('rule' | 'place' | 'day')[]
  /** Independent origins, and where it stands. */
  readonly origins: number
  readonly level: StandingLevel
  readonly overlays: readonly Overlay[]
}

export type DraftCard = Draft & { readonly heldAlready: readonly HeldAlready[] }

/** The reading view: the text on one side, drafts and claims on the other. */
export type ReportSheet = {
  readonly report: Report
  readonly card: ReportCard
  readonly transcript: Transcript | null
  /** A clean note of our own: terms and consent bind its words. */
  readonly isNote: boolean
  readonly drafts: readonly DraftCard[]
  readonly claims: readonly ClaimCard[]
  readonly translations: readonly ReportCard[]
  readonly derivesFrom: readonly { readonly report: ReportCard; readonly kind: string }[]
}

export type DossierCard = {
  readonly id: DossierId
  readonly title: Bilingual
  readonly claims: number
  readonly editions: number
  readonly changed: string
}

export type DossierSheet = {
  readonly dossier: Dossier
  readonly claims: readonly ClaimCard[]
  readonly editions: readonly Edition[]
  /** Those of them that are withheld for safety now, from whatever day one looks. */
  readonly withheld: readonly EditionId[]
  /** Claims in it that somebody took back, refuted or contests since, to look at again. */
  readonly shaken: readonly { readonly claim: ClaimId; readonly overlays: readonly Overlay[] }[]
  /** Claims that keep it from being printed, and why. */
  readonly obstacles: readonly { readonly claim: ClaimId; readonly code: 'text-not-held' | 'claim-unattested' }[]
}

/** What a list says of an incident. */
export type IncidentCard = {
  readonly id: IncidentId
  readonly title: Bilingual
  readonly when: When | null
  readonly places: readonly Named<PlaceId>[]
  readonly acts: number
  readonly accounts: number
  readonly isDisputed: boolean
}

/** The page of an attestation. */
export type AttestationSheet = {
  readonly card: AttestationCard
  readonly claim: { readonly id: ClaimId; readonly says: Bilingual; readonly when: When | null }
  readonly report: {
    readonly id: ReportId
    readonly title: string
    readonly language: string
    readonly knownOn: string | null
  }
  readonly origin: OriginJudgement | null
  readonly disorders: readonly Disorder[]
  /** Others that it leans on, and others that lean on it. */
  readonly up: readonly DescentCard[]
  readonly down: readonly DescentCard[]
  readonly versions: readonly AttestationVersion[]
  /** Other attestations of the claim and of the claims tied to it, to name in the forms. */
  readonly others: readonly {
    readonly id: AttestationId
    readonly label: string
    readonly claim: ClaimId
    readonly origin: string | null
  }[]
}
export type DescentCard = Descent & { readonly other: AttestationId; readonly label: string; readonly claim: ClaimId }

export type IncidentActCard = Omit<IncidentAct, 'accounts' | 'involvements'> & {
  readonly accounts: readonly (Account & { readonly card: ClaimCard })[]
  readonly involvements: readonly (Involvement & { readonly name: Bilingual | null })[]
  readonly tally: Tally
}

export type IncidentSheet = {
  readonly incident: Incident
  readonly places: readonly Named<PlaceId>[]
  readonly acts: readonly IncidentActCard[]
  readonly versions: readonly {
    readonly incident: Incident
    readonly recordedFrom: string
    readonly recordedTo: string | null
    readonly reason: string | null
  }[]
}

/** `found` says by which name, and why, where a card was found by how a query sounds. */
export type PlaceCard = {
  readonly place: Place
  readonly parents: readonly Named<PlaceId>[]
  readonly claims: number
  readonly found?: NameMatch
}
export type ActorCard = { readonly actor: Actor; readonly claims: number; readonly found?: NameMatch }

export type JournalLine = {
  readonly number: number
  readonly at: string
  readonly member: string
  readonly act: string
  readonly subject: string | null
}

/** A list of claims is counted so far; a longer one is said to be longer. */
export const COUNTED_TO = 2_000

/** One page of a list. Pages count from 1. `total` counts all rows that the filters allow. */
export type Listing<Row> = {
  readonly rows: readonly Row[]
  readonly total: number
  readonly page: number
  readonly size: number
}

/** A form that was saved while it was being typed. */
export type Unsent = {
  readonly form: string
  readonly fields: Readonly<Record<string, string>>
  readonly saved: string
}

export type HomeSheet = {
  readonly reading: readonly ReportCard[]
  readonly waiting: readonly DossierCard[]
  readonly unsent: readonly Unsent[]
  readonly counts: { readonly reports: number; readonly claims: number; readonly directives: number }
  readonly saved: string | null
  /** Requests of others to erase, and openings of compartments, that wait for whoever looks. */
  readonly purges: number
  readonly openings: number
  /** Editions that another hid because of a danger, for whoever may decide as the second. */
  readonly hidden: number
}

/** A transcript known by its id alone, for links from a passage to its place. */
export type Anchor = {
  readonly report: ReportId
  readonly transcript: TranscriptId
  readonly start: number
  readonly end: number
}
