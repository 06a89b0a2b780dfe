import { refuse } from '../refusal.js'

export const REGIONS = [
  'country',
  'border-provinces',
  'ryanggang',
  'north-hamgyong',
  'south-hamgyong',
  'kangwon',
  'chagang',
  'north-pyongan',
  'south-pyongan',
  'north-hwanghae',
  'south-hwanghae',
  'pyongyang',
  'escapee',
] as const
export type Region = (typeof REGIONS)[number]
export const SEXES = ['woman', 'man'] as const
export type Sex = (typeof SEXES)[number]
/** Bands of twenty years, the last one open. */
export const AGES = ['20-39', '40-59', '60-up'] as const
export type Age = (typeof AGES)[number]
export const WORKS = ['farm', 'industry', 'trade', 'office', 'health-teaching'] as const
export type Work = (typeof WORKS)[number]

/** How a source of our own may be described in print: a region, and of three more axes none, some or all. */
export type Label = {
  readonly region: Region
  readonly sex: Sex | null
  readonly age: Age | null
  readonly work: Work | null
}
/** `ryanggang.woman.40-59.-`: the one way a label is written; its words in each language stand in words/. */
export type LabelId = string

/** Settings of the gate, each with a floor below which it cannot be set. */
export type GateSettings = {
  /** How many people a label must fit at least, in the country and among those who left it. */
  readonly floorCountry: number
  readonly floorEscapee: number
  /** Part of a product of shares that is counted on, since the shares are not independent. Hundredths. */
  readonly trust: number
  /** From how many people who could know it a day may be printed exactly. */
  readonly exactFrom: number
  /** Under how many a third approver and a change are needed. */
  readonly accessLeast: number
  /** How long an archive of one person waits before it publishes, in hours. */
  readonly pauseHours: number
  /** Within how many hours a second member decides on what was hidden. */
  readonly decideHours: number
}
export const GATE_SETTINGS: GateSettings = {
  floorCountry: 10_000,
  floorEscapee: 1_000,
  trust: 50,
  exactFrom: 1_000,
  accessLeast: 20,
  pauseHours: 24,
  decideHours: 24,
}

/** People of a region. Civil population of the census of 2008; military camps (702,373) lie in no province's figure. */
export const PEOPLE: Readonly<Record<Region, number>> = {
  country: 23_349_859,
  'border-provinces': 7_075_123,
  ryanggang: 719_269,
  'north-hamgyong': 2_327_362,
  'south-hamgyong': 3_066_013,
  kangwon: 1_477_582,
  chagang: 1_299_830,
  'north-pyongan': 2_728_662,
  'south-pyongan': 4_051_696,
  'north-hwanghae': 2_113_672,
  'south-hwanghae': 2_310_485,
  pyongyang: 3_255_288,
  escapee: 30_000,
}

type Shares = Readonly<Record<Sex | Age | Work, number>>
/** Shares in thousandths, rounded down: assumed, not counted. */
export const SHARES: Readonly<Record<'country' | 'escapee', Shares>> = {
  country: {
    woman: 500,
    man: 470,
    '20-39': 300,
    '40-59': 260,
    '60-up': 120,
    farm: 180,
    industry: 180,
    trade: 30,
    office: 40,
    'health-teaching': 30,
  },
  escapee: {
    woman: 700,
    man: 250,
    '20-39': 400,
    '40-59': 350,
    '60-up': 120,
    farm: 150,
    industry: 200,
    trade: 50,
    office: 30,
    'health-teaching': 20,
  },
}

const BORDER: readonly Region[] = ['ryanggang', 'north-hamgyong', 'chagang', 'north-pyongan']
const among = <Value extends string>(values: readonly Value[], text: string): Value | null =>
  values.find((value) => value === text) ?? null

/** How a label is written. */
export const labelId = ({ region, sex, age, work }: Label): LabelId =>
  [region, sex ?? '-', age ?? '-', work ?? '-'].join('.')

/** Reads a label; null for whatever is not in the closed list. */
export const labelOf = (id: string): Label | null => {
  const parts = id.split('.')
  const [first = '', second = '', third = '', fourth = ''] = parts
  const region = among(REGIONS, first)
  if (parts.length !== 4 || region === null) return null
  const [sex, age, work] = [among(SEXES, second), among(AGES, third), among(WORKS, fourth)]
  if ((sex === null && second !== '-') || (age === null && third !== '-') || (work === null && fourth !== '-'))
    return null
  return { region, sex, age, work }
}

/** Reads a label. Refuses `label-unknown`. */
export const readLabel = (id: string): Label => labelOf(id) ?? refuse('label-unknown', { label: id.slice(0, 80) })

/** The fewest people a label fits by the table: region × shares × what is trusted of a product. */
export const peopleIn = (label: Label, { trust }: GateSettings): number => {
  const shares = SHARES[label.region === 'escapee' ? 'escapee' : 'country']
  const axes = [label.sex, label.age, label.work].flatMap((axis) => (axis === null ? [] : [shares[axis]]))
  const thousandths = axes.reduce((product, share) => product * (share / 1000), 1)
  return Math.floor(PEOPLE[label.region] * thousandths * (axes.length === 0 ? 1 : trust / 100))
}

export const floorOf = (label: Label, settings: GateSettings): number =>
  label.region === 'escapee' ? settings.floorEscapee : settings.floorCountry

export const standsAboveFloor = (label: Label, settings: GateSettings): boolean =>
  peopleIn(label, settings) >= floorOf(label, settings)

/** Every label there is. */
export const allLabels = (): readonly Label[] =>
  REGIONS.flatMap((region) =>
    [null, ...SEXES].flatMap((sex) =>
      [null, ...AGES].flatMap((age) => [null, ...WORKS].map((work) => ({ region, sex, age, work }))),
    ),
  )

const regionMeet = (one: Region, other: Region): Region | null => {
  if (one === other) return one
  if (one === 'escapee' || other === 'escapee') return null
  if (one === 'country') return other
  if (other === 'country') return one
  if (one === 'border-provinces') return BORDER.includes(other) ? other : null
  if (other === 'border-provinces') return BORDER.includes(one) ? one : null
  return null
}

const axisMeet = <Value extends string>(one: Value | null, other: Value | null): Value | null | false =>
  one === null ? other : other === null || one === other ? one : false

/** Whom two labels fit together; null where they fit nobody. */
export const meet = (one: Label, other: Label): Label | null => {
  const region = regionMeet(one.region, other.region)
  const sex = axisMeet(one.sex, other.sex)
  const age = axisMeet(one.age, other.age)
  const work = axisMeet(one.work, other.work)
  return region === null || sex === false || age === false || work === false ? null : { region, sex, age, work }
}

const holds = (wide: Label, narrow: Label): boolean => {
  const both = meet(wide, narrow)
  return both !== null && labelId(both) === labelId(narrow)
}

const distance = (one: Label, other: Label): number =>
  (one.region === other.region ? 0 : other.region === 'country' ? 2 : 1) +
  [one.sex === other.sex, one.age === other.age, one.work === other.work].filter((same) => !same).length

/** The three labels nearest to a wanted one that `passes` lets through: wider ones that still say something of it. */
export const nearestLabels = (wanted: Label, passes: (label: Label) => boolean): readonly LabelId[] =>
  allLabels()
    .filter((label) => holds(label, wanted) && labelId(label) !== labelId(wanted) && passes(label))
    .map((label) => ({ id: labelId(label), far: distance(wanted, label) }))
    .sort((a, b) => a.far - b.far || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id)
