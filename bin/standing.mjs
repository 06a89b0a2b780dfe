#!/usr/bin/env node
// Recomputes where every claim stands by the public rule cs-1 from an export alone: `node bin/standing.mjs FILE.jsonl`.
// It shares no line of code with the program and needs nothing but Node, so that a stranger can check what we say.
// Output: one JSON line a claim, by id, in the words of `attested standing --json`. The rule is docs/standing.md.
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'

const file = process.argv[2]
if (!file) {
  process.stderr.write('node bin/standing.mjs FILE.jsonl\n')
  process.exit(2)
}

const FIRST_HAND = new Set(['took-part', 'eyewitness', 'received-order', 'read-document'])
const rows = {
  claim: [],
  attestation: [],
  origin: [],
  descent: [],
  link: [],
  source: [],
  derivation: [],
  assessment: [],
  count: [],
}
let isFirst = true
for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  if (line === '') continue
  const row = JSON.parse(line)
  if (isFirst) {
    if (row.format !== 'attested-record-1') throw new Error(`unknown format: ${line.slice(0, 80)}`)
    isFirst = false
    continue
  }
  // What stands now: rows whose recorded time has not ended, and rows that have no versions.
  if (rows[row.noun] && (row.to === null || row.to === undefined)) rows[row.noun].push(row)
}

const add = (map, key, value) => map.set(key, [...(map.get(key) ?? []), value])
const reportOf = new Map(rows.claim.map((claim) => [claim.id, claim.report]))
const sourceKind = new Map(rows.source.map((source) => [source.id, source.kind]))
const judged = new Map(rows.origin.map((origin) => [origin.attestation, origin.origin]))
const byId = new Map(rows.attestation.map((word) => [word.id, word]))
const ofClaim = new Map()
for (const word of rows.attestation) add(ofClaim, word.claim, word)
const leansOn = new Map()
for (const one of rows.descent) if (!one.is_independent) add(leansOn, one.child, one.parent)
const same = new Map()
const against = new Map()
for (const { kind, about, from_claim: from, to_claim: to } of rows.link) {
  for (const [claim, other] of [
    [from, to],
    [to, from],
  ]) {
    if (kind === 'corroborates' || kind === 'repeats') add(same, claim, other)
    if (kind === 'contradicts' && about !== 'denial' && about !== 'confirmation') add(against, claim, other)
  }
}
const refuted = new Set(
  rows.assessment
    .filter(({ kind, members, evidence }) => kind === 'refutation' && members.length >= 2 && evidence.length >= 1)
    .map(({ subject }) => subject),
)

// Reports that cite themselves by way of others; sharing a source is no citing.
const cites = new Map()
for (const { report, parent, kind } of rows.derivation) if (kind !== 'same-source') add(cites, report, parent)
/** Everything that can be reached from a node, and whether a circle is among it. */
const reach = (from, edges) => {
  const state = new Map()
  let circle = false
  const visit = (node) => {
    state.set(node, 'open')
    for (const next of edges.get(node) ?? []) {
      if (state.get(next) === 'open') circle = true
      else if (!state.has(next)) visit(next)
    }
    state.set(node, 'done')
  }
  visit(from)
  return { circle, nodes: new Set(state.keys()) }
}

// A word falls when it was taken back, or when everything it leans on has fallen.
const fallen = new Map()
const hasFallen = (id, path = new Set()) => {
  if (fallen.has(id)) return fallen.get(id)
  const word = byId.get(id)
  if (!word || path.has(id)) return false
  if (word.withdrawn_reason !== null) {
    fallen.set(id, true)
    return true
  }
  const parents = (leansOn.get(id) ?? []).filter((parent) => byId.has(parent))
  const falls = parents.length > 0 && parents.every((parent) => hasFallen(parent, new Set([...path, id])))
  fallen.set(id, falls)
  return falls
}

const isUp = (word) => word.stance === 'affirms' && !hasFallen(word.id)

const standing = (claim) => {
  const own = ofClaim.get(claim) ?? []
  const claims = [...new Set([claim, ...(same.get(claim) ?? [])])]
  const words = claims.flatMap((id) => ofClaim.get(id) ?? [])
  const counted = words.filter(isUp)
  const elders = new Set(words.flatMap((word) => [...reach(word.id, leansOn).nodes]))
  const set = new Map()
  const root = (node) => {
    while (set.has(node)) node = set.get(node)
    return node
  }
  const join = (one, other) => {
    if (root(one) !== root(other)) set.set(root(one), root(other))
  }
  for (const id of new Set([...elders, ...counted.map((word) => word.id)])) {
    const word = byId.get(id)
    if (!word) continue
    if (judged.has(id)) join(id, `origin ${judged.get(id)}`)
    else if (word.source !== null) join(id, `source ${word.source}`)
    for (const parent of leansOn.get(id) ?? []) if (byId.has(parent)) join(id, parent)
  }
  const judgedRoots = new Set(
    [...elders, ...counted.map((word) => word.id)]
      .filter((id) => judged.has(id))
      .map((id) => root(`origin ${judged.get(id)}`)),
  )
  const groups = new Map()
  for (const word of counted) if (judgedRoots.has(root(word.id))) add(groups, root(word.id), word)
  const origins = groups.size > 0 ? [...groups.values()] : counted.length > 0 ? [counted] : []
  // What keepers counted of sealed words: the count that speaks of most of those that still count, the last such line.
  const sealed = new Set(
    counted
      .filter((word) => word.source === null && !judged.has(word.id) && (leansOn.get(word.id) ?? []).length === 0)
      .map((word) => word.id),
  )
  let speaks = 0
  let vault = null
  for (const one of rows.count) {
    const still = one.attestations.filter((id) => sealed.has(id)).length
    if (still === 0 || still < speaks) continue
    speaks = still
    const gone = one.attestations.length - still
    const number = Math.max(1, one.independent - gone)
    vault = { number, direct: Math.min(number, Math.max(0, one.direct - gone)), keepers: one.keepers }
  }
  const openly = origins.filter((group) => group.some((word) => FIRST_HAND.has(word.basis))).length
  const isCounted = vault !== null && vault.number > origins.length
  const number = isCounted ? vault.number : origins.length
  const direct = isCounted ? Math.max(openly, vault.direct) : openly
  const isCircle =
    words.some((word) => reach(word.report ?? reportOf.get(word.claim), cites).circle) ||
    words.some((word) => reach(word.id, leansOn).circle)
  const isPaper = (word) =>
    word.basis === 'read-document' ||
    word.basis === 'remote-sensing' ||
    ['document', 'imagery'].includes(sourceKind.get(word.source))
  const isCorroborated = number >= 2 && direct > 0 && !isCircle
  const isStrong = isCorroborated && (number >= 3 || origins.some((group) => group.some(isPaper)))
  const isBare = (word) => word.basis === 'official-statement' || sourceKind.get(word.source) === 'official'
  const overlays = []
  if (
    own.some((word) => word.stance === 'denies' && !hasFallen(word.id) && !isBare(word)) ||
    (against.get(claim) ?? []).some((other) => (ofClaim.get(other) ?? []).some(isUp))
  )
    overlays.push('contested')
  if (refuted.has(claim)) overlays.push('refuted')
  if (own.some((word) => word.stance === 'affirms' && hasFallen(word.id))) overlays.push('withdrawn')
  if (isCircle) overlays.push('cycle')
  if (number >= 2 && direct === 0) overlays.push('none-direct')
  const level = counted.length === 0 ? 'unassessed' : isStrong ? 'strong' : isCorroborated ? 'corroborated' : 'single'
  const keepers = isCounted ? vault.keepers : null
  return { level, origins: number, direct, keepers, counted: counted.length, overlays }
}

for (const id of rows.claim.map((claim) => claim.id).sort()) {
  process.stdout.write(`${JSON.stringify({ claim: id.slice('claim_'.length), rule: 'cs-1', ...standing(id) })}\n`)
}
