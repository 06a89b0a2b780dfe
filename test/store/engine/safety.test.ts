import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '../../../src/record/refusal.js'
import { connect } from '../../../src/store/database.js'
import { assertSafe } from '../../../src/store/engine/safety.js'
import { openTestHouse } from '../../house.js'
import { reachOf } from '../server.js'

const house = await openTestHouse()

test('a server that syncs what it acknowledges is trusted', async () => {
  const [row] = await house.owner<{ checked: string }[]>`select current_setting('data_checksums') as checked`
  assert.deepEqual(await assertSafe(house.owner), row?.checked === 'on' ? [] : ['data_checksums'])
})

test('a database that may lose an acknowledged row is refused by the name of the setting', async () => {
  const [{ name } = { name: '' }] = await house.owner<{ name: string }[]>`select current_database()::text as name`
  await house.owner.unsafe(`alter database ${name} set synchronous_commit = off`)
  const sql = connect(reachOf(house.server, name, 'owner'), 1)
  await assert.rejects(
    assertSafe(sql),
    (thrown) => isRefusal(thrown) && thrown.code === 'unsafe-settings' && thrown.facts.setting === 'synchronous_commit',
  )
  await sql.end()
})
