import type { Role } from '../record/member.js'

const READERS = ['reader', 'monitor', 'editor', 'keeper', 'admin'] as const
const MONITORS = ['monitor', 'editor', 'keeper', 'admin'] as const
const KEEPERS = ['keeper', 'admin'] as const
const EDITORS = ['editor', 'admin'] as const
const APPROVING = ['editor', 'keeper', 'admin'] as const
const ADMINS = ['admin'] as const

/** Who may do what. An act or a look that is missing here does not compile. */
export const PERMISSIONS = {
  'report.receive': MONITORS,
  'claim.quote': MONITORS,
  'claim.edit': MONITORS,
  'claim.attest': MONITORS,
  'claim.link': MONITORS,
  'claim.differ': MONITORS,
  'attestation.withdraw': MONITORS,
  'attestation.correct': MONITORS,
  'attestation.derive': MONITORS,
  'attestation.origin': MONITORS,
  'check.ask': MONITORS,
  'check.answer': MONITORS,
  'check.close': MONITORS,
  'incident.enrol': MONITORS,
  'incident.edit': MONITORS,
  'assessment.assess': MONITORS,
  'assessment.second': MONITORS,
  'draft.accept': MONITORS,
  'draft.dismiss': MONITORS,
  'draft.reopen': MONITORS,
  'pair.settle': MONITORS,
  'ruling.rule': MONITORS,
  'ruling.lift': MONITORS,
  'name.merge': MONITORS,
  'name.differ': MONITORS,
  'name.undo': MONITORS,
  'directive.enrol': MONITORS,
  'directive.mark': MONITORS,
  'dossier.open': EDITORS,
  'dossier.arrange': EDITORS,
  'dossier.freeze': EDITORS,
  'dossier.answer': EDITORS,
  'dossier.approve': APPROVING,
  'dossier.publish': EDITORS,
  'reply.record': EDITORS,
  'edition.notice': EDITORS,
  'edition.hide': MONITORS,
  'edition.decide': APPROVING,
  'edition.address': MONITORS,
  'gate.set': ADMINS,
  'gate.look': READERS,
  'form.keep': MONITORS,
  'form.drop': MONITORS,
  'source.seal': MONITORS,
  'source.link': MONITORS,
  'note.seal': MONITORS,
  'note.clean': MONITORS,
  'note.terms': MONITORS,
  'note.consent': MONITORS,
  'note.look': MONITORS,
  'vault.found': ADMINS,
  'vault.keep': KEEPERS,
  'vault.offer': KEEPERS,
  'vault.rekey': KEEPERS,
  'vault.forget': KEEPERS,
  'vault.open': KEEPERS,
  'vault.count': KEEPERS,
  'vault.scan': KEEPERS,
  'vault.look': KEEPERS,
  'vault.see': KEEPERS,
  'search.save': MONITORS,
  'search.close': MONITORS,
  'search.look': READERS,
  'archive.import': ADMINS,
  'archive.remove': ADMINS,
  'incident.look': READERS,
  'check.look': READERS,
  'assessment.look': READERS,
  'archive.export': ADMINS,
  'report.look': READERS,
  'claim.look': READERS,
  'directive.look': READERS,
  'dossier.look': READERS,
  'edition.look': READERS,
  'place.look': READERS,
  'journal.look': READERS,
  'home.look': READERS,
  'member.invite': ADMINS,
  'member.change': ADMINS,
  'member.end': ADMINS,
  'member.restore': ADMINS,
  'member.reset': ADMINS,
  'member.look': READERS,
  'compartment.open': KEEPERS,
  'compartment.grant': KEEPERS,
  'compartment.revoke': KEEPERS,
  'compartment.confine': KEEPERS,
  'compartment.release': KEEPERS,
  'compartment.look': READERS,
  'account.change': READERS,
  'account.look': READERS,
  'purge.ask': MONITORS,
  'purge.confirm': APPROVING,
  'purge.decline': APPROVING,
  'purge.search': APPROVING,
  'purge.look': READERS,
} as const satisfies Readonly<Record<string, readonly Role[]>>

export type Permission = keyof typeof PERMISSIONS

/** Acts that publish, open what is sealed or let somebody in: they ask for a proof of who one is, not older than ten minutes. */
export const ON_PROOF: readonly Permission[] = [
  'dossier.publish',
  'dossier.approve',
  'edition.decide',
  'gate.set',
  'archive.export',
  'member.invite',
  'member.change',
  'member.end',
  'member.restore',
  'member.reset',
  'account.change',
  'compartment.grant',
  'compartment.release',
  'vault.found',
  'vault.keep',
  'vault.rekey',
  'vault.open',
  'purge.ask',
  'purge.confirm',
]

/** Acts that the read-only starter record allows: being loaded. */
export const ON_READ_ONLY: readonly Permission[] = ['archive.import', 'archive.export']

/** Acts that leave no line in the journal: a form that was typed but not sent is not yet an act of the record. */
export const UNJOURNALED: readonly Permission[] = ['form.keep', 'form.drop']

/** Acts that the journal dates by the day: to the second they would say which word is whose. */
export const TO_THE_DAY: readonly Permission[] = ['source.seal', 'note.seal', 'vault.open']

export const isPermitted = (roles: readonly Role[], permission: Permission): boolean =>
  PERMISSIONS[permission].some((role: Role) => roles.includes(role))
