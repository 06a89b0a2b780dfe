import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkEdition } from '../../src/proof/edition.js'
import { lookThrough } from '../../src/vault/scan.js'
import { approveDossier } from '../../src/desk/gate/bundle.js'
import { printEdition } from '../../src/press/edition.js'
import { idOf, readId, type Noun } from '../../src/record/id.js'
import { newFreePart } from '../../src/seal/token.js'
import { seatOf } from '../desk/gate/publishing.js'
import { addCompartment } from '../../src/vault/rekey.js'
import type { Door } from '../../src/vault/door.js'
import { newSigner, signerOf } from '../../src/seal/signing.js'
import { refusedWith } from '../desk/material.js'
import { directoryOfRoom, enact, sealNew, unlock } from '../../src/vault/room.js'
import { FIRST, openKeepers, WORDS } from '../vault/keepers.js'
import { openOwn } from './client.js'

const TEXT =
  'A source told Gangbyeon NK that an order went down to the guards in November, and that nobody crossed since.'
const ANSWERS = {
  region: 'ryanggang',
  whyUnnamed: 'danger',
  positionToKnow: 'lives in the province',
  isInformation: 'yes',
  notElsewhere: 'nobody else can speak',
  custodians: '1',
  howChecked: 'asked how it is known',
  motive: 'none that we see',
  couldKnow: '5000',
  couldKnowWhy: 'read out to all',
  consent: 'agreed by voice in December',
  hasWaited: 'yes',
}
type Gate = { readonly gate: { readonly checks: readonly { readonly id: string; readonly state: string }[] } }

test('a sealed source is linked, its dossier looked through in the vault, approved by two others, published and verified', async (t) => {
  const first = await openOwn(t)
  // A hostile server between the vault and its pages: it can put other bytes in the place of those that were frozen.
  let swap = false
  const between = (door: Door): Door => ({
    ...door,
    pages: async (sha256) => {
      const pages = await door.pages(sha256)
      const files = pages.files.map((file) => (file.path === 'en.html' ? { ...file, bytes: new Uint8Array() } : file))
      return swap ? { ...pages, files } : pages
    },
  })
  const vault = await openKeepers(between, first.house)
  // Random ids as in life: counted ones are alike from noun to noun, and the gate would take one for another.
  Object.assign(first.house.desk, { newId: (noun: Noun) => idOf(noun, newFreePart()) })
  const others = [await seatOf(first.house, 'second', 'editor'), await seatOf(first.house, 'third', 'editor')]
  await first.get('/own')
  const { room } = vault
  const one = await sealNew(room, { fields: { name: '강하늘', contact: '010-5550-1234', born: '1979-03-02' } })
  await vault.open('1')
  await addCompartment(room)
  await vault.open('2')
  const other = await sealNew(room, { fields: { name: '오바다, Oh Bada' } })

  const page = await first.post('/own/reports', {
    text: TEXT,
    kind: 'article',
    outlet: 'Gangbyeon NK',
    title: 'An order',
  })
  const report = /reports\/(report_[^?#]+)/.exec(page.at)?.[1] ?? ''
  const state = async (quote: string, says: string, code: string): Promise<string> => {
    const fields = { quote, says_en: says, label: 'a source', kind: 'event', basis: 'hearsay', source_code: code }
    await first.post(`/own/reports/${report}/claims`, fields)
    const { rows } = await first.json<{ rows: { claim: { id: string; says: { en: string } } }[] }>('/own/claims')
    return rows.find(({ claim }) => claim.says.en === says)?.claim.id ?? assert.fail('not stated')
  }
  const claims = [
    await state('an order went down to the guards', 'An order went down to the guards.', one),
    await state('nobody crossed since', 'Nobody has crossed since.', other),
  ]
  const dossier =
    /dossiers\/(dossier_[^?#]+)/.exec((await first.post('/own/dossiers', { title_en: 'Orders' })).at)?.[1] ?? ''
  const at = `/own/dossiers/${dossier}`
  for (const claim of claims) await first.post(`${at}/items`, { op: 'add', claim })
  // Somebody writes the name into the linking text, in another script.
  await first.post(`${at}/items`, { op: 'text', text_en: 'As Kang Haneul told us, it was read out.' })
  const words = await first.house.owner<{ id: string }[]>`select id from attested.attestation where archive = 'own'`
  for (const { id } of words) await first.post(`${at}/answers`, { ...ANSWERS, source: id })

  const gate = async () => {
    const { gate: shown } = await first.json<Gate>(at)
    return shown.checks.filter((check) => check.state !== 'passes').map((check) => `${check.id} ${check.state}`)
  }
  const freeze = async (): Promise<string> => {
    await first.post(`${at}/frozen`, {})
    return (await first.json<{ gate: { bundle: { sha256: string } } }>(at)).gate.bundle.sha256
  }
  assert.match((await first.get(at)).html, /nobody has looked for what the vault seals/)
  const leaky = await freeze()
  assert.deepEqual(await gate(), ['G2 asks', 'G13 asks'])
  const [waiting] = await vault.door.waiting()
  assert.deepEqual([waiting?.sha256, waiting?.title], [leaky, { en: 'Orders', ko: null }])

  const open = (compartment: string) => unlock(room, { member: FIRST, passphrase: WORDS, compartment })
  const asked = (bundle: string, looked: readonly string[] = []) => lookThrough(room, { bundle, looked })
  await open('1')
  swap = true
  await assert.rejects(asked(leaky), refusedWith('edition-broken'))
  swap = false
  const forged = (statement: number | null) =>
    first.house.write(
      (tx) => tx`
        insert into bundle_scan (archive, sha256, compartment, at, hits, member, statement)
        values ('own', ${leaky}, 'vault', now(), 0, 'member_keeper', ${statement})`,
    )
  await assert.rejects(forged(null), (thrown: { code?: string }) => thrown.code === '23514', 'nobody signed it')
  await assert.rejects(forged(9_999), (thrown: { code?: string }) => thrown.code === '23503', 'no such statement')
  const writer = signerOf((await vault.folder.writer()) ?? '')
  const verdict = {
    act: 'scanned',
    bundle: leaky,
    attestations: ['attestation_x'],
    hits: 0,
    looked: 0,
    under: 0,
  } as const
  for (const signer of [writer, newSigner()])
    await assert.rejects(
      directoryOfRoom(room).then((directory) => enact(room, directory, [[verdict, [signer]]])),
      refusedWith('vault-altered', { why: 'signer' }),
    )
  const half = await asked(leaky)
  assert.deepEqual([half.state, half.missing, half.of, half.hits], ['open-another', 1, 2, 1])
  assert.deepEqual(
    half.sightings.map(({ record, field, text, how }) => [record, field, text, how]),
    [[one, 'name', '강하늘', 'romanized']],
  )
  assert.deepEqual(await gate(), ['G2 asks', 'G13 asks'], 'half a look signs nothing')
  await open('2')
  const whole = await asked(leaky)
  assert.deepEqual(
    [whole.state, whole.hits, whole.sightings],
    ['signed', 1, []],
    'one compartment shows nothing of another',
  )
  assert.deepEqual(await gate(), ['G2 refuses', 'G13 asks'])
  const refused = await first.get(at)
  assert.match(refused.html, /Sealed words stand in it: 1\./)
  const everything = JSON.stringify(await first.house.owner`select body from attested.vault_statement`)
  assert.doesNotMatch(everything + refused.html, /하늘|1979-03-02|1979년|5550-1234/, 'never the words')

  await first.post(`${at}/items`, { op: 'remove', index: '2' })
  const clean = await freeze()
  await open('1')
  await asked(clean)
  await open('2')
  assert.deepEqual([(await asked(clean)).state, (await asked(clean)).hits], ['signed', 0])
  assert.deepEqual(await gate(), ['G13 asks'])
  const yes = { id: readId('dossier', dossier), sha256: clean, print: printEdition }
  for (const seat of others) await approveDossier(first.house.desk, seat, yes)
  assert.deepEqual(await gate(), [])
  // Whoever seals or changes a source after the scan makes it stale.
  await sealNew(room, { fields: { name: '문한별' } })
  assert.deepEqual(await gate(), ['G2 asks'])
  await first.get(at)
  assert.match((await first.post(`${at}/editions`, {})).html, /does not let it out yet: G2/)
  assert.equal((await asked(clean)).state, 'signed')
  await first.get(at)
  const published = await first.post(`${at}/editions`, {})
  const edition = /editions\/(edition_[^?#]+)/.exec(published.at)?.[1] ?? assert.fail(published.html.slice(0, 400))
  const paths = ['manifest.json', 'README.txt', 'dossier.json', 'en.html', 'index.html', 'ko.html', 'style.css']
  const files = new Map<string, Uint8Array>()
  for (const path of paths) {
    const { response } = await first.get(`/own/editions/${edition}/files/${path}`)
    files.set(path, new Uint8Array(await response.arrayBuffer()))
  }
  const check = checkEdition(files)
  assert.deepEqual([check.ok, check.sha256], [true, clean], 'the bytes that were looked through are those that left')
})
