import { makeBackup, newRecoveryKey, ownerOf, restoreBackup } from '../desk/backup/backup.js'
import { checkLog } from '../desk/log/check.js'
import { signPublic } from '../desk/log/keep.js'
import { toBase64 } from '../proof/log/base64.js'
import { LOGS } from '../record/proof/log.js'
import { refuse } from '../record/refusal.js'
import { BACKUP, backedUp, backingUp, restored } from '../words/backup.js'
import { OPTION, VERB } from '../words/cli.js'
import { say } from '../words/said.js'
import { readBytes } from './file.js'
import { takeHold, withHouse } from './house.js'
import type { Call, Verb } from './verb.js'

const backup = (call: Call): Promise<number> =>
  withHouse(call, async (desk, seat) => {
    if (call.has('new-key')) {
      const identity = await newRecoveryKey(call.home)
      if (!call.isJson) call.err(say(BACKUP.newKey, call.language))
      call.out(call.isJson ? JSON.stringify({ key: identity }) : identity)
    }
    const [path] = call.words
    if (path === undefined) return call.has('new-key') ? 0 : refuse('usage', { what: 'attested backup FILE' })
    await signPublic(desk, seat.archive.id)
    const isTold = process.stderr.isTTY && !call.isJson
    const size = await makeBackup(call.home, await ownerOf(call.home, call.env), path, desk.now(), (done) => {
      if (isTold) process.stderr.write(`\r\u001b[K${say(backingUp(done), call.language)}`)
    })
    if (isTold) process.stderr.write('\r\u001b[K')
    call.out(call.isJson ? JSON.stringify({ path, size }) : say(backedUp(path, size), call.language))
    return 0
  })

const restore = async (call: Call): Promise<number> => {
  const key = call.text('key') ?? refuse('field-missing', { field: '--key' })
  const identity = new TextDecoder().decode(readBytes(key)).trim().split('\n').pop()?.trim() ?? ''
  const hold = (await takeHold(call.home)) ?? refuse('home-held', { pid: null, address: null })
  await restoreBackup(call.home, call.words[0] ?? '', identity).finally(() => hold.release())
  return withHouse({ ...call, env: { ...call.env, DATABASE_URL: '' } }, async (desk, seat) => {
    for (const log of LOGS) {
      const { size, root, broken } = await checkLog(desk, seat, log)
      if (broken) return refuse('log-broken', { log, leaf: broken.leaf })
      const said = { log, size, root: toBase64(root) }
      call.out(call.isJson ? JSON.stringify(said) : say(restored(log, size, said.root), call.language))
    }
    if (!call.isJson) call.err(say(BACKUP.held, call.language))
    return 0
  })
}

export const BACKUP_VERBS: readonly Verb[] = [
  {
    name: 'backup',
    words: '[FILE]',
    least: 0,
    most: 1,
    says: VERB.backup,
    options: [{ name: 'new-key', value: null, says: OPTION['new-key'] }],
    run: backup,
  },
  {
    name: 'restore',
    words: 'FILE',
    least: 1,
    most: 1,
    says: VERB.restore,
    options: [{ name: 'key', value: 'FILE', says: OPTION.key }],
    run: restore,
  },
]
