import type { Id, MemberId } from './id.js'

export type CompartmentId = Id<'compartment'>

/** What is closed to all members but its holders; with a thing goes everything that rests on it. */
export type Compartment = { readonly id: CompartmentId; readonly name: string }

/** A compartment as a holder sees it: who holds it, and what was put there. */
export type CompartmentSheet = Compartment & {
  readonly holders: readonly MemberId[]
  readonly roots: readonly { readonly id: Id; readonly born: string; readonly things: number }[]
}

/** What can be put into a compartment by itself. Whatever rests on it follows. */
export const CONFINABLE = ['report', 'claim', 'dossier', 'incident', 'directive'] as const
