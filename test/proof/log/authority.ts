import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A little authority of time; null where there is no openssl to be one. */
export type Authority = {
  /** Its reply to a request, as bytes. */
  readonly reply: (request: Uint8Array) => Uint8Array
  /** A reply that refuses: it takes no SHA-256. */
  readonly refusal: (request: Uint8Array) => Uint8Array
  /** Whether openssl finds that a reply is of a request and was signed here. */
  readonly isSigned: (request: Uint8Array, reply: Uint8Array) => boolean
}

const section = (name: string, digests: string): string => `[ ${name} ]
serial = serial
crypto_device = builtin
signer_cert = cert.pem
signer_key = key.pem
default_policy = 1.2.3.4.1
digests = ${digests}
signer_digest = sha256
accuracy = secs:1
`

/** Makes one in a folder, with openssl. */
export const openAuthority = (folder: string): Authority | null => {
  const run = (...words: string[]) => spawnSync('openssl', words, { cwd: folder })
  writeFileSync(
    join(folder, 'authority.cnf'),
    `[ req ]
distinguished_name = name
x509_extensions = use
prompt = no
[ name ]
CN = practice authority of time
[ use ]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature
extendedKeyUsage = critical,timeStamping
${section('one', 'sha256')}${section('other', 'sha512')}`,
  )
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', 'key.pem']
  const made = run('req', '-x509', ...key, '-out', 'cert.pem', '-days', '2', '-config', 'authority.cnf')
  if (made.error || made.status !== 0) return null
  const replies = (by: string) => (request: Uint8Array) => {
    writeFileSync(join(folder, 'request.tsq'), request)
    run('ts', '-reply', '-queryfile', 'request.tsq', '-out', 'reply.tsr', '-config', 'authority.cnf', '-section', by)
    return new Uint8Array(readFileSync(join(folder, 'reply.tsr')))
  }
  return {
    reply: replies('one'),
    refusal: replies('other'),
    isSigned: (request, reply) => {
      writeFileSync(join(folder, 'request.tsq'), request)
      writeFileSync(join(folder, 'reply.tsr'), reply)
      const ask = ['-queryfile', 'request.tsq', '-in', 'reply.tsr', '-CAfile', 'cert.pem']
      return run('ts', '-verify', ...ask).status === 0
    },
  }
}
