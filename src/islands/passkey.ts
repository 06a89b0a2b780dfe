// Signs in, proves or adds a passkey, where the browser has them; without it the passphrase and code beside it do.

type Question = Record<string, unknown> & {
  readonly challenge: string
  readonly user?: Record<string, unknown> & { readonly id: string }
  readonly excludeCredentials?: readonly { readonly id: string }[]
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))

const textOf = (bytes: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(bytes)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

const post = async (path: string, token: string, body: unknown): Promise<Response> =>
  fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'x-form-token': token },
    body: JSON.stringify(body),
  })

const answerTo = async (question: Question): Promise<Record<string, unknown> | null> => {
  const challenge = bytesOf(question.challenge)
  const given = question.user
    ? await navigator.credentials.create({
        publicKey: {
          ...question,
          challenge,
          user: { ...question.user, id: bytesOf(question.user.id) },
          excludeCredentials: (question.excludeCredentials ?? []).map(({ id }) => ({
            type: 'public-key',
            id: bytesOf(id),
          })),
        } as unknown as PublicKeyCredentialCreationOptions,
      })
    : await navigator.credentials.get({
        publicKey: { ...question, challenge, allowCredentials: [] } as unknown as PublicKeyCredentialRequestOptions,
      })
  if (!(given instanceof PublicKeyCredential)) return null
  const response: Record<string, unknown> = { clientDataJSON: textOf(given.response.clientDataJSON) }
  if (given.response instanceof AuthenticatorAttestationResponse)
    response.attestationObject = textOf(given.response.attestationObject)
  if (given.response instanceof AuthenticatorAssertionResponse) {
    response.authenticatorData = textOf(given.response.authenticatorData)
    response.signature = textOf(given.response.signature)
    if (given.response.userHandle) response.userHandle = textOf(given.response.userHandle)
  }
  return {
    id: given.id,
    rawId: textOf(given.rawId),
    type: given.type,
    response,
    clientExtensionResults: given.getClientExtensionResults(),
  }
}

for (const place of document.querySelectorAll<HTMLElement>('[data-passkey]')) {
  const button = place.querySelector('button')
  const status = place.querySelector('[role=status]')
  if (!button || !status || !('PublicKeyCredential' in window)) continue
  place.hidden = false
  button.addEventListener('click', async () => {
    const { passkey = '', token = '', wrong = '', next = '/own' } = place.dataset
    status.textContent = ''
    try {
      const asked = await post(`${passkey}/question`, token, {})
      const answer = asked.ok ? await answerTo((await asked.json()) as Question) : null
      const name = place.querySelector('input')?.value ?? ''
      const done = answer && (await post(passkey, token, { name, answer: JSON.stringify(answer) }))
      if (done?.ok) location.assign(next)
      else status.textContent = wrong
    } catch {
      status.textContent = wrong
    }
  })
}
