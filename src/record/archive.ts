import { refuse } from './refusal.js'

/** The three archives of one program. They are never mixed: every row, id, count and address names its archive. */
export const ARCHIVES = ['own', 'starter', 'practice'] as const
export type ArchiveId = (typeof ARCHIVES)[number]

/** How an archive may be used: the starter record is for reading, the practice archive is a specimen throughout. */
export type Archive = {
  readonly id: ArchiveId
  readonly isWritable: boolean
  readonly isSpecimen: boolean
}

const KINDS: Readonly<Record<ArchiveId, Archive>> = {
  own: { id: 'own', isWritable: true, isSpecimen: false },
  starter: { id: 'starter', isWritable: false, isSpecimen: false },
  practice: { id: 'practice', isWritable: true, isSpecimen: true },
}

/** Reads an archive's name. Refuses `archive-unknown`. */
export const readArchive = (text: string): Archive => {
  const id = ARCHIVES.find((name) => name === text)
  return id ? KINDS[id] : refuse('archive-unknown', { archive: text.slice(0, 40) })
}
