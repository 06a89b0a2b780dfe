import { TOUCH } from '../../words/custody/touch.js'
import type { Said } from '../../words/said.js'
import type { Question } from '../question.js'
import { Refused } from './ask.js'

export type Answer = { readonly key: string; readonly first: string; readonly second: string }

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const textOf = (bytes: BufferSource): string => {
  const whole = ArrayBuffer.isView(bytes)
    ? new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new Uint8Array(bytes)
  const text = btoa(String.fromCharCode(...whole))
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

const SAID: Readonly<Record<string, Said>> = {
  NotAllowedError: TOUCH.nothing,
  AbortError: TOUCH.nothing,
  InvalidStateError: TOUCH.already,
  SecurityError: TOUCH.otherAddress,
  NotSupportedError: TOUCH.noSecret,
}

/** The browser's answer, its refusals in our words. */
const answered = async (asking: () => Promise<Credential | null>, site: string): Promise<PublicKeyCredential> => {
  if (location.hostname !== site) throw new Refused(TOUCH.otherAddress)
  if (typeof PublicKeyCredential !== 'function') throw new Refused(TOUCH.noBrowser)
  try {
    const given = await asking()
    if (given instanceof PublicKeyCredential) return given
  } catch (thrown) {
    throw new Refused(SAID[thrown instanceof DOMException ? thrown.name : ''] ?? TOUCH.nothing)
  }
  throw new Refused(TOUCH.nothing)
}

const credentialOf = ({ credential, transports }: Pick<Question, 'credential' | 'transports'>) => ({
  type: 'public-key' as const,
  id: bytesOf(credential),
  transports: [...transports] as AuthenticatorTransport[],
})

/** Nothing is signed for anybody: what counts is what the key gives, and that is held to the chain by the process. */
const challenge = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(32))

/** Has a hardware key make a credential that lies in no list on it, gives secrets, and asks who touches. */
export const makeCredential = async (asked: {
  readonly site: string
  readonly user: string
  readonly held: readonly Pick<Question, 'credential' | 'transports'>[]
}): Promise<{
  readonly credential: string
  readonly authenticator: string
  readonly transports: readonly string[]
}> => {
  const publicKey = {
    rp: { id: asked.site, name: 'Attested' },
    user: { id: bytesOf(asked.user), name: 'Attested', displayName: 'Attested' },
    challenge: challenge(),
    pubKeyCredParams: [-7, -8, -257].map((alg) => ({ type: 'public-key' as const, alg })),
    excludeCredentials: asked.held.map(credentialOf),
    authenticatorSelection: {
      authenticatorAttachment: 'cross-platform',
      residentKey: 'discouraged',
      requireResidentKey: false,
      userVerification: 'required',
    },
    attestation: 'none',
    hints: ['security-key'],
    extensions: { prf: {} },
  } as PublicKeyCredentialCreationOptions
  const given = await answered(() => navigator.credentials.create({ publicKey }), asked.site)
  const { prf } = given.getClientExtensionResults()
  if (!prf) throw new Refused(TOUCH.noBrowser)
  if (prf.enabled !== true) throw new Refused(TOUCH.noSecret)
  if (!(given.response instanceof AuthenticatorAttestationResponse)) throw new Refused(TOUCH.nothing)
  return {
    credential: textOf(given.rawId),
    authenticator: textOf(given.response.getAuthenticatorData()),
    transports: given.response.getTransports(),
  }
}

/** One touch: the two outputs for one compartment, of whichever of these keys is touched. */
export const touch = async (site: string, questions: readonly Question[]): Promise<Answer> => {
  const evalByCredential = Object.fromEntries(
    questions.map(({ credential, first, second }) => [credential, { first: bytesOf(first), second: bytesOf(second) }]),
  )
  const publicKey: PublicKeyCredentialRequestOptions = {
    rpId: site,
    challenge: challenge(),
    allowCredentials: questions.map(credentialOf),
    userVerification: 'required',
    extensions: { prf: { evalByCredential } },
  }
  const given = await answered(() => navigator.credentials.get({ publicKey }), site)
  const { prf } = given.getClientExtensionResults()
  if (!prf) throw new Refused(TOUCH.noBrowser)
  const question = questions.find(({ credential }) => credential === textOf(given.rawId))
  const { first, second } = prf.results ?? {}
  if (!question) throw new Refused(TOUCH.nothing)
  if (!first || !second) throw new Refused(TOUCH.noSecret)
  return { key: question.key, first: textOf(first), second: textOf(second) }
}
