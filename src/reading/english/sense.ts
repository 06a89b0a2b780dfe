import { familiesOf } from '../family.js'

/** Words that are about the same, finer than the families of trait.ts; a word may stand in several. */
const SENSES: Readonly<Record<string, string>> = {
  move: 'go goes went gone come comes came cross crosses crossed crossing flee flees fled escape escaped escapes leave leaves left return returned returns arrive arrived walk walked run ran enter entered reach reached travel travelled swim swam drove climbed fell drowned wade defect defected vanish vanished disappeared',
  take: 'take takes took taken seize seized seizes confiscate confiscated collect collected collects grab robbed steal stole stolen strip stripped',
  hold: 'arrest arrested arrests detain detained detains caught catch catches held captured capture locked lock imprisoned jailed custody',
  give: 'give gives gave given hand handed hands deliver delivered delivers grant granted distribute distributed issue issued supply supplied send sends sent offered offer provide provided allotted',
  pay: 'pay pays paid bribe bribes bribed fee fees money buy bought sell sells sold cost costs earn earned trade traded',
  price: 'price prices rate rates wage wages cost costs won yuan dollars',
  tell: 'told tell tells read announced announce announces informed posted lecture lectures lecturer meeting meetings briefing gathered summoned assembled called convened broadcast',
  order:
    'order orders ordered instruction instructions instructed directive directives decree proclamation command commands notice telegram edict',
  rule: 'rule rules regulation regulations law laws ban bans banned forbidden forbid forbade prohibited permit permits permission allowed allow pass passes curfew zone period deadline limit quota closure restriction restrictions requirement required requires must shall',
  watchfulness: 'period mobilization emergency alert training watch',
  shoot: 'shoot shoots shot shots shooting fire fired fires firing gunfire bullet bullets warning',
  die: 'die dies died dead death deaths kill kills killed killing drowned body bodies buried executed corpse',
  hurt: 'wounded injured beaten beat hit kicked tortured hurt bandaged',
  trial:
    'trial trials court courts tried sentenced sentence terms verdict charge charges judge prosecutor investigated questioned interrogated investigation',
  punish:
    'punish punished punishment punishments execution fined fine fines demoted discharged dismissed expelled camp camps labor labour reeducation prison treason banished exile removed transferred stripped jail',
  reward:
    'reward rewards rewarded promised promise leave medal medals television membership admitted bonus commended promoted prize extra ration rations university praised forgiven exempt',
  build:
    'build built builds building fence fences wall walls wire erected installed install laid repaired rebuilt dug put cameras',
  search:
    'search searched searches check checks checked inspect inspected inspection inspections raid raids raided patrol patrols watch watches guarded inspectors count counts',
  close: 'close closed closes shut shuts sealed cut blocked stopped halted suspended open opened reopened lifted',
  change:
    'change changed changes rise risen rose fall fallen increase increased decreased doubled tripled eased tightened stricter worse better fewer more grown become became spread',
  feel: 'afraid fear fears feared angry anger worried worry hope hoped complain complained complaint grumble resent resentment mood morale trust believe believed believes hatred uneasy sympathy bitter sad tired doubt doubts wonder',
  judge:
    'violate violates violation crime crimes illegal unlawful responsible responsibility accountable wrong right rights inhumane justify justified reason reasons meant aim aimed purpose intended intention because sign shows show proves excuse propaganda lie lies false invented fabricated plot slander true untrue rumour rumor',
  urge: 'urge urged urges call calls demand demanded appeal appealed condemn condemned criticized criticised regret regrets deplored welcomed concern',
  answer:
    'answer answered answers respond responded reply replied comment commented denied deny denies acknowledged admit admitted confirm confirmed verified',
  hunger: 'food hungry hunger rice corn grain eat ate meals starve starved starving famine firewood water',
  time: 'hours hour minutes days weeks months years year',
  work: 'work works worked worker workers labor job serve served service market factory mine',
  think:
    'think thinks thought considered seems seemed appear appeared appears likely probably presumably apparently may might expected suspect',
  have: 'have has had',
  be: 'is are was were be been being',
  negation: 'not no never nobody none nothing neither nor cannot without',
  we: 'i we my our us me',
  he: 'he she his her him',
  they: 'they them their',
  past: 'before earlier previously formerly used until ago once then',
  now: 'now today still these currently',
  all: 'all every each any whoever anyone everybody everyone those',
  count: 'one two three four five six seven eight nine ten dozen several hundred',
}
const OF_WORD = familiesOf(SENSES)

const NONE: readonly string[] = []

/** What a word in small letters is about. */
export const sensesOf = (word: string): readonly string[] => OF_WORD.get(word) ?? NONE
