import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import { createHash } from 'node:crypto'

/** Loaded when the first passkey is asked for: it reads many formats of certificates, and most starts need none. */
const login = () => import('@simplewebauthn/server')

/** Where a passkey belongs: the origin of the desk, such as http://localhost:4600. */
export type Place = { readonly origin: string }

const hostOf = ({ origin }: Place): string => new URL(origin).hostname

/** The question to a browser for a new passkey: kept by the device, and it asks for a finger, face or PIN each time. */
export const askForNew = async (
  place: Place,
  member: { readonly id: string; readonly name: string },
  held: readonly string[],
): Promise<{ readonly challenge: string; readonly [name: string]: unknown }> => ({
  ...(await (
    await login()
  ).generateRegistrationOptions({
    rpName: 'Attested',
    rpID: hostOf(place),
    userName: member.name,
    userID: createHash('sha256').update(member.id).digest(),
    attestationType: 'none',
    excludeCredentials: held.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })),
})

/** The question to any passkey of this desk. It names no member, so it tells nobody who is one. */
export const askForKnown = async (
  place: Place,
): Promise<{ readonly challenge: string; readonly [name: string]: unknown }> => ({
  ...(await (
    await login()
  ).generateAuthenticationOptions({ rpID: hostOf(place), userVerification: 'required', allowCredentials: [] })),
})

type Answered = { readonly id: string; readonly publicKey: string; readonly counter: number }

/** A new passkey from a browser's answer, or null where anything about it is not as asked. */
export const readNew = async (
  place: Place,
  answer: unknown,
  isAsked: (challenge: string) => Promise<boolean>,
): Promise<Answered | null> => {
  try {
    const { verifyRegistrationResponse } = await login()
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as RegistrationResponseJSON,
      expectedChallenge: isAsked,
      expectedOrigin: place.origin,
      expectedRPID: hostOf(place),
      requireUserVerification: true,
    })
    if (!verified) return null
    const { id, publicKey, counter } = registrationInfo.credential
    return { id, publicKey: Buffer.from(publicKey).toString('base64url'), counter }
  } catch {
    return null
  }
}

/** The new counter of a passkey that answered, or null where the answer is not its own. */
export const readKnown = async (
  place: Place,
  answer: unknown,
  key: Answered,
  isAsked: (challenge: string) => Promise<boolean>,
): Promise<number | null> => {
  try {
    const { verifyAuthenticationResponse } = await login()
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as AuthenticationResponseJSON,
      expectedChallenge: isAsked,
      expectedOrigin: place.origin,
      expectedRPID: hostOf(place),
      requireUserVerification: true,
      credential: { id: key.id, publicKey: Buffer.from(key.publicKey, 'base64url'), counter: key.counter },
    })
    return verified ? authenticationInfo.newCounter : null
  } catch {
    return null
  }
}
