import { refuse } from '../../record/refusal.js'

/**
 * The address of a chat endpoint on this machine. Only plain http to a loopback number: a name could be led elsewhere,
 * and nothing that is read may leave the machine. Refuses `opinion-elsewhere`.
 */
export const loopbackOf = (given: string): URL => {
  const address = URL.canParse(given) ? new URL(given) : null
  const isHere =
    address !== null && (/^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(address.hostname) || address.hostname === '[::1]')
  if (!isHere || address.protocol !== 'http:' || address.username !== '' || address.password !== '')
    return refuse('opinion-elsewhere', {})
  return address
}
