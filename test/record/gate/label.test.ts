import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  AGES,
  allLabels,
  GATE_SETTINGS,
  labelId,
  labelOf,
  nearestLabels,
  peopleIn,
  PEOPLE,
  readLabel,
  REGIONS,
  SEXES,
  SHARES,
  standsAboveFloor,
  WORKS,
  type Label,
} from '../../../src/record/gate/label.js'
import { fitsHistory, mosaicOf, type PublishedLabel } from '../../../src/record/gate/mosaic.js'
import { labelIdSaid, labelSaid } from '../../../src/words/gate/label.js'
import { chanceFrom, pick, rounds } from './chance.js'

const settings = GATE_SETTINGS
const labels = allLabels()

test('labels come from a closed list: what is not in it is no label', () => {
  const chance = chanceFrom('labels')
  const words = [
    ...REGIONS,
    ...SEXES,
    ...AGES,
    ...WORKS,
    '-',
    'nurse',
    '혜산',
    '',
    ' ',
    'Ryanggang',
    '40s',
    '__proto__',
    '20-39 ',
  ]
  let outside = 0
  const held = new Set(labels.map(labelId))
  for (let round = 0; round < rounds(10_000); round += 1) {
    const text = Array.from({ length: 1 + Math.floor(chance() * 5) }, () => pick(words, chance)).join(
      pick(['.', '.', '.', ',', '..'], chance),
    )
    const label = labelOf(text)
    if (label !== null && !held.has(labelId(label))) outside += 1
    if (label !== null) assert.equal(labelId(label), text)
    else assert.throws(() => readLabel(text))
  }
  assert.equal(outside, 0)
})

test('a label says the same of a source in both languages, and each label says something of its own', () => {
  let mismatches = 0
  for (const label of labels) {
    const said = labelSaid(label)
    if (said.en === '' || said.ko === '' || /undefined|null/.test(said.en + said.ko)) mismatches += 1
    assert.deepEqual(labelIdSaid(labelId(label)), said)
    assert.doesNotMatch(said.ko, /[A-Za-z]/)
  }
  for (const language of ['en', 'ko'] as const)
    assert.equal(new Set(labels.map((label) => labelSaid(label)[language])).size, labels.length, language)
  const chance = chanceFrom('pairs')
  for (let round = 0; round < 1_000; round += 1) {
    const [one, other] = [pick(labels, chance), pick(labels, chance)]
    const same = (language: 'en' | 'ko') => labelSaid(one)[language] === labelSaid(other)[language]
    if (same('en') !== same('ko') || same('en') !== (labelId(one) === labelId(other))) mismatches += 1
  }
  assert.equal(mismatches, 0)
})

/** A synthetic million: each person of one region, sex, age and work, drawn from the table with work tied to sex and age. */
const million = (): ReadonlyMap<string, number> => {
  const chance = chanceFrom('a million')
  const counts = new Map<string, number>()
  const provinces = REGIONS.filter((one) => !['country', 'border-provinces', 'escapee'].includes(one))
  const total = provinces.reduce((sum, one) => sum + PEOPLE[one], 0)
  const draw = <Value extends string>(
    values: readonly Value[],
    of: Readonly<Record<string, number>>,
    lean: number,
  ): Value | null => {
    let left = chance() * 1000
    for (const value of values) {
      left -= (of[value] ?? 0) * lean
      if (left < 0) return value
    }
    return null
  }
  for (let person = 0; person < 1_000_000; person += 1) {
    let left = chance() * total
    const region = provinces.find((one) => (left -= PEOPLE[one]) < 0) ?? 'pyongyang'
    const sex = draw(SEXES, { woman: 515, man: 485 }, 1)
    const age = draw(AGES, { '20-39': 310, '40-59': 270, '60-up': 130 }, 1)
    const lean = (sex === 'woman' ? 0.85 : 1.15) * (age === '60-up' ? 0.7 : age === null ? 0.65 : 1.25)
    const work = draw(WORKS, SHARES.country, lean)
    const key = labelId({ region, sex, age, work })
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

test('against a synthetic million no label that passes stands for fewer people than the floor', () => {
  const people = [...million()].map(([id, count]) => ({ label: labelOf(id) as Label, count }))
  const inCountry = labels.filter(({ region }) => region !== 'escapee')
  const scale = PEOPLE.country / 1_000_000
  const border = ['ryanggang', 'north-hamgyong', 'chagang', 'north-pyongan']
  const fits = (label: Label): number =>
    people
      .filter(
        ({ label: one }) =>
          (label.region === 'country' ||
            label.region === one.region ||
            (label.region === 'border-provinces' && border.includes(one.region))) &&
          (label.sex === null || label.sex === one.sex) &&
          (label.age === null || label.age === one.age) &&
          (label.work === null || label.work === one.work),
      )
      .reduce((sum, { count }) => sum + count, 0)
  let under = 0
  let passing = 0
  for (const label of inCountry) {
    if (!standsAboveFloor(label, settings)) continue
    passing += 1
    if (fits(label) * scale < settings.floorCountry) under += 1
  }
  assert.ok(passing > 300, `${passing} labels pass`)
  assert.equal(under, 0)
})

test('the guide’s example is refused: a woman of twenty years of age in health work in one province', () => {
  const label: Label = { region: 'ryanggang', sex: 'woman', age: '40-59', work: 'health-teaching' }
  assert.ok(peopleIn(label, settings) < 2_000)
  assert.equal(standsAboveFloor(label, settings), false)
  const offers = nearestLabels(label, (one) => standsAboveFloor(one, settings))
  assert.equal(offers.length, 3)
  for (const id of offers) assert.ok(standsAboveFloor(readLabel(id), settings), id)
  assert.ok(standsAboveFloor({ region: 'ryanggang', sex: null, age: null, work: null }, settings))
  assert.ok(standsAboveFloor({ region: 'escapee', sex: 'woman', age: null, work: null }, settings))
})

test('what was ever published of a source, put together, stays above the floor in every history that is let out', () => {
  const chance = chanceFrom('mosaic')
  let under = 0
  let refused = 0
  for (let history = 0; history < rounds(1_000); history += 1) {
    const person: Label = {
      region: pick(REGIONS.slice(2), chance),
      sex: pick(SEXES, chance),
      age: pick(AGES, chance),
      work: pick(WORKS, chance),
    }
    const out: PublishedLabel[] = []
    for (let edition = 0; edition < 8; edition += 1) {
      const drifted = chance() < 0.1
      const label: Label = {
        region: drifted
          ? pick(REGIONS, chance)
          : chance() < 0.3 && person.region !== 'escapee'
            ? 'country'
            : person.region,
        sex: chance() < 0.5 ? person.sex : null,
        age: chance() < 0.4 ? person.age : null,
        work: chance() < 0.3 ? person.work : null,
      }
      const next = { source: 's', label: labelId(label), beside: [] }
      if (mosaicOf([...out, next], settings).length > 0) refused += 1
      else out.push(next)
    }
    const together = out
      .flatMap(({ label }) => labelOf(label) ?? [])
      .reduce<Label | null>((held, one) => held && meetOf(held, one), {
        region: 'country',
        sex: null,
        age: null,
        work: null,
      })
    const isEscapee = out.some(({ label }) => label.startsWith('escapee'))
    if (out.length > 0 && !isEscapee && (together === null || peopleIn(together, settings) < settings.floorCountry))
      under += 1
  }
  assert.ok(refused > rounds(1_000))
  assert.equal(under, 0)
})

/** The intersection, written anew. */
const meetOf = (one: Label, other: Label): Label | null => {
  const axis = <Value>(a: Value | null, b: Value | null): Value | null | undefined =>
    a === null ? b : b === null || a === b ? a : undefined
  const border = ['ryanggang', 'north-hamgyong', 'chagang', 'north-pyongan']
  const sizes = [one.region, other.region].sort((a, b) => PEOPLE[a] - PEOPLE[b])
  const [small, large] = [sizes[0] as Label['region'], sizes[1] as Label['region']]
  const inside = small === large || large === 'country' || (large === 'border-provinces' && border.includes(small))
  const [sex, age, work] = [axis(one.sex, other.sex), axis(one.age, other.age), axis(one.work, other.work)]
  return !inside || sex === undefined || age === undefined || work === undefined
    ? null
    : { region: small, sex, age, work }
}

test('two labels beside one place or day are put together whoever they are of; contradicting ones of one source are refused', () => {
  const one = { source: 'a', label: 'ryanggang.woman.-.-', beside: ['hyesan'] }
  const other = { source: 'b', label: 'ryanggang.-.40-59.farm', beside: ['hyesan'] }
  assert.equal(mosaicOf([one], settings).length, 0)
  assert.ok(mosaicOf([one, other], settings).length > 0)
  assert.equal(mosaicOf([one, { ...other, beside: ['hoeryong'] }], settings).length, 0)
  assert.equal(mosaicOf([one, { ...one, label: 'ryanggang.man.-.-' }], settings)[0]?.together, null)
  assert.equal(fitsHistory(readLabel('ryanggang.man.-.-'), [one], settings), false)
})
