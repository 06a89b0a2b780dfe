/** Facts that a refusal carries: what was refused and where. Never a secret, never a whole text. */
export type Facts = Readonly<Record<string, string | number | null>>

/** Every way of saying no. The sentence for each stands in words/, the status and exit code at the edges. */
export type RefusalCode =
  | 'not-found'
  | 'not-permitted'
  | 'not-signed-in'
  | 'form-stale'
  | 'field-missing'
  | 'search-empty'
  | 'field-unknown'
  | 'field-too-long'
  | 'choice-unknown'
  | 'date-impossible'
  | 'date-not-in-profile'
  | 'file-empty'
  | 'file-binary'
  | 'file-too-large'
  | 'file-kind'
  | 'text-not-utf8'
  | 'text-empty'
  | 'language-other'
  | 'no-translation'
  | 'report-twice'
  | 'quote-absent'
  | 'quote-twice'
  | 'quote-splits-letter'
  | 'text-not-held'
  | 'words-not-checked'
  | 'archive-read-only'
  | 'archive-unknown'
  | 'dossier-empty'
  | 'claim-unattested'
  | 'version-closed'
  | 'decided-already'
  | 'row-unreadable'
  | 'name-line'
  | 'import-rows'
  | 'import-twice'
  | 'import-differs'
  | 'derivation-circle'
  | 'dates-impossible'
  | 'directive-replaces-itself'
  | 'passage-missing'
  | 'versions-overlap'
  | 'grade-unknown'
  | 'too-few-origins'
  | 'no-track-record'
  | 'likelihood-of-past'
  | 'second-member'
  | 'question-gives-away'
  | 'withdrawn-already'
  | 'format-unknown'
  | 'vault-absent'
  | 'vault-there'
  | 'vault-altered'
  | 'vault-locked'
  | 'vault-full'
  | 'passphrase-wrong'
  | 'check-words-differ'
  | 'share-broken'
  | 'handle-unknown'
  | 'identity-pattern'
  | 'not-running'
  | 'path-unreadable'
  | 'folder-not-empty'
  | 'edition-broken'
  | 'edition-unknown'
  | 'engine-missing'
  | 'engine-failed'
  | 'home-held'
  | 'port-taken'
  | 'disk-full'
  | 'unsafe-settings'
  | 'store-gone'
  | 'name-unfit'
  | 'name-taken'
  | 'passphrase-unfit'
  | 'sign-in-refused'
  | 'code-wrong'
  | 'invitation-ended'
  | 'proof-old'
  | 'last-admin'
  | 'too-often'
  | 'last-holder'
  | 'fault'
  | 'usage'

/** An answer, not a fault: a code and the facts that a sentence needs. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: Facts = {},
  ) {
    super(code)
    this.name = 'Refusal'
  }
}

/** Says no. Never returns. */
export const refuse = (code: RefusalCode, facts: Facts = {}): never => {
  throw new Refusal(code, facts)
}

export const isRefusal = (thrown: unknown): thrown is Refusal => thrown instanceof Refusal
