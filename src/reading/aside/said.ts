import type { Language } from '../language.js'
import { compact } from '../pattern.js'
import { weightsFrom, whenAsked } from '../scorer.js'
import { spaced } from '../span.js'
import { WEIGHTS as ENGLISH } from './said-english.js'
import { WEIGHTS as KOREAN } from './said-korean.js'
import { asideTraits } from './trait.js'

/** Up to this what a source says stays a statement: below it, with whole rounds left out, more statements than reactions went. */
export const LEAST_SAID = { en: 100, ko: 50 } as const

type Noticed = readonly (readonly [string, RegExp])[]
const ENGLISH_SAID: Noticed = (
  [
    ['self', /^(?:I|My|Me|We|Our|Mine|All I|When I|If I)\b/],
    ['any', /^(?:You|One|Whoever|People|Everybody|Everyone|Nobody|No one|Anybody|A|An)\b/],
    ['you', /\b(?:you|your|one's|oneself|yourself)\b/i],
    ['it', /^(?:It|That|This|There|All this|Such)\b/],
    ['let', /^(?:Let|Do not|Don't|Better|Rather|So much|God|If only|Now|What|How|Such|And|But|Even|Not)\b/],
    ['like', /\b(?:like|as if|as though|as \w+ as|than|same|felt|feels|looks|sounds)\b/],
    ['shrug', /\b(?:that is all|no more than|after all|all the same|believe me|anyway|either|at least|of course)\b/],
    ['who', /^(?:He|She|They|The|Those|His|Her|Their|Two|Three|Both|Each|Every|Some|Many|Most|Few)\b/],
    ['why', /\b(?:because|so that|in order|meant|reason|due to|therefore)\b/],
  ] as const
).map(([name, pattern]) => [name, compact(pattern)] as const)
const KOREAN_SAID: Noticed = (
  [
    ['tone', /(?:지요?|죠|거든요?|네요?|더라|더라고요?|구나|군요?|라지|겠지|거지요?|거죠)[.]?$/],
    ['wish', /(?:싶다|좋겠다|좋겠어요?|했으면|그립|걱정이|부럽|바랄)[^.]{0,6}[.]?$/],
    ['self', /(?:^| )(?:나|내|우리|저희|저|제)(?:는|가|도|를|의|한테|에게|네|도)? /],
    ['short', /^.{1,14}$/],
  ] as const
).map(([name, pattern]) => [name, compact(pattern)] as const)

/** Words that tell, by what they are about; a star stands for any ending. */
const ENGLISH_WORDS = {
  mere: 'only, just, even, still, hardly, barely, simply, merely, too, so, enough, left',
  would: 'would, could, can, cannot, may, might, must, should',
  body: 'hands, hand, legs, leg, knees, hearts, heart, mouth, eyes, eye, ears, ear, head, stomach, belly, lips, lip, breath*, face, voices, voice, bones',
  feel: 'asham*, proud, afraid, sad, glad, tired, angry, sorry, lonely, cold, hungry, fear, hope, dream*, miss*, wish*, want, laugh*, cry, cried, cries, weep, wept, sleep, rest, pray, love, hate, worry, worries, shame, joke, mad, sick, used to, get over, forget, remember, think of, yawn*, shrug*, sigh*, stared, stares, stare, sat, stood, bear, stand',
  kin: 'mothers, mother, fathers, father, sons, son, daughters, daughter, children, child, brothers, brother, sisters, sister, wife, husband, teenager',
  beast:
    'dogs, dog, cattle, pigs, pig, crows, crow, sparrows, sparrow, cat, mouse, cow, devil, heaven, grave, funeral, church',
  worth: 'worth, deserves, deserve, answer, reply, beneath, best, worst, good, decent, fine, nice, bad, better, worse',
  deed: 'shot, shoot, fired, fire, killed, arrest*, taken, took, moved, sent, sealed, searched, search, paid, pays, pay, bribe*, held, beaten, sold, promised, told, led, sentenced, locked, fined, burned, drowned, died, returned, signed, crossed, crosses, cross, left, closed, banned, stopped, caught, heard, saw, put up, raised, cut',
  thing:
    'order, orders, rule, law, guards, guard, soldiers, soldier, officers, officer, border, river, rice, corn, food, money, price, market, electricity, phones, phone, fence, broker, trial, judge, lawyers, lawyer, party, commander, inspect*, medicine, permit, pass, body, bodies, won, yuan, camp, mine, school, factory, farm, work, state, ration*, fine, leave',
} as const
const KOREAN_WORDS = {
  mere: '그저, 그냥, 다들, 서로, 차마, 도저히, 마냥, 그나마, 그래도, 늘, 다, 아직도, 이젠, 이제는, 남의',
  body: '가슴, 손이, 손발, 다리가 후, 다리가 떨, 눈을, 눈앞, 귀에, 귀가, 몸이, 마음, 얼굴, 목이, 목소리, 입이, 입을, 이가, 간이, 피가, 속이, 머리, 오금, 한숨, 눈물, 힘이, 맥이, 등골, 숨이',
  feel: '무섭, 무서우, 무서워, 겁, 서럽, 서러, 억울, 분해, 분하, 불쌍, 부끄, 답답, 끔찍, 슬프, 슬퍼, 아프, 놀라, 놀란, 떨리, 떨려, 떨렸, 떨린, 떨더, 울다, 울었, 울고, 웃, 잊, 그리, 지쳤, 지친, 지긋, 허무, 허탈, 하품, 멍하, 먹먹, 잠을, 잠이, 못 잔, 못 잤',
  like: '같다, 같지, 처럼, 보다, 만도, 마찬가지, 똑같, 매한가지, 셈, 격이, 신세, 판이, 꼴, 팔자, 탓, 죄지, 복이',
  none: '아무도, 누구 하나, 누구도, 하나도, 한 명도, 전혀',
  man: '사람이, 사람은, 사람만, 사람도, 사람을, 사람들, 백성, 부모, 자식, 엄마, 어머니, 아이',
  deed: '쐈, 쏘라, 쏘는, 쏘고, 쓰러, 잡혔, 잡혀, 잡힌, 끌려, 갇혔, 갇혀, 갇힌, 풀려, 추방, 처벌, 재판, 판결, 총에, 총살, 맞았, 맞아, 죽었, 숨졌, 숨진, 빼앗, 거둬, 뒤진, 뒤졌, 불려, 보냈, 받았, 냈다, 내야, 줬, 준다, 바쳤, 바친, 바치, 올랐, 뛰었, 끊겼, 끊긴, 막혔, 막힌, 늘었, 줄었, 없어졌, 바뀌, 시작, 세웠, 내려왔, 넘겼, 넘긴, 넘겨',
  thing:
    '지시, 명령, 규정, 방침, 포고, 벌금, 돈을, 뇌물, 쌀, 배급, 강냉이, 시장, 장마당, 전기, 약을, 약이, 병원, 전화가, 물건, 군인, 병사, 군관, 경비대, 보위, 안전원, 간부, 초소, 울타리, 강연, 휴가, 표창, 텔레비전, 교화, 단련대, 시신, 가족, 아내, 변호, 국경, 당국, 중앙, 여권, 서류, 세관, 무역, 학교, 배를, 집을',
  cause: '때문, 려는 것, 위한 것, 속셈, 의도, 조치, 목적, 위반, 소문',
} as const

type Listed = readonly (readonly [string, readonly string[]])[]
const listed = (words: Readonly<Record<string, string>>, asWritten: (word: string) => string): Listed =>
  Object.entries(words).map(([name, all]) => [name, all.split(', ').map(asWritten)])
/** In Korean words may stand anywhere, in English by themselves, between blanks. */
const LISTED = {
  en: listed(ENGLISH_WORDS, (word) => (word.endsWith('*') ? ` ${word.slice(0, -1)}` : ` ${word} `)),
  ko: listed(KOREAN_WORDS, (word) => word),
} as const

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

/** What can be noticed about words that a source is quoted with, as far as it tells a reaction from a statement. */
export const saidTraits = (words: string, language: Language): readonly string[] => {
  const flat = spaced(words).trim()
  const found = (language === 'ko' ? KOREAN_SAID : ENGLISH_SAID).map(([name, pattern]) =>
    pattern.test(flat) ? `s:${name}` : `s:no:${name}`,
  )
  const text = language === 'ko' ? flat : ` ${flat.toLowerCase().replace(/[^a-z']+/g, ' ')} `
  const about = LISTED[language].map(([name, all]) => (holds(text, all) ? `s:${name}` : `s:no:${name}`))
  return [...asideTraits(flat, language), ...found, ...about]
}

/** A number, a day, an order, a deed of the state or a doubt: something to record, whatever else is said. */
const HOLDS = {
  en: compact(
    /\d|\b(?:yesterday|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|september|october|november|december|last (?:week|month|year)|this (?:week|month|year)|orders?|ordered|rules?|law|shot|arrest\w*|executed|sentenced|fined|punish\w*|rumou?rs?|according|do not know|confirm\w*|no such|fabricat\w*|made up|first time|until now|formerly|previously|in the past|before that|no longer|any ?more|believes?|killed?|kills?|wages?|paid|received?|camps?|as far as|find out|found out|nothing but|medals?|open to|cousin|example|two|three|four|five|six|seven|eight|nine|ten)\b/,
  ),
  ko: compact(
    /\d|폐쇄|봉쇄|차단|통행|통제|단속|불가능|송환|방증|날조|모략|대화|끊[겼겨긴]|열[렸린]|닫[혔힌]|막[혔힌]|심[하해]|늘[었어]|줄[었어]|올랐|내렸|비었|텅|없애|지시|명령|총|쏘[라는고았]|쐈|처벌|붙잡|체포|규정|벌금|사형|교화|단련대|추방|배급|값이|소문|모른다|모르겠|확인|금지|허락|(?:때문|목적|목표|의도)$|처음|예전에|전에는|지난|이달|올해|작년|어제(?!의)|없어졌|가능성|[두세네] (?:명|집|사람|번|차례)/,
  ),
} as const

const LONGEST = { en: 90, ko: 44 } as const
const TABLES = { en: whenAsked(() => weightsFrom(ENGLISH)), ko: whenAsked(() => weightsFrom(KOREAN)) } as const

/** Long sentences and those that hold something to record are never weighed. */
export const isSaidWeighable = (words: string, language: Language): boolean =>
  words.length <= LONGEST[language] && !HOLDS[language].test(words.toLowerCase())

/** Whether what can be noticed about quoted words speaks for a bare reaction: a sigh, a shrug, a feeling, a joke. */
export const isWeighedReaction = (words: string, language: Language): boolean => {
  if (!isSaidWeighable(words, language)) return false
  const table = TABLES[language]()
  return (
    saidTraits(words, language).reduce((sum, trait) => sum + (table.get(trait)?.[0] ?? 0), 0) > LEAST_SAID[language]
  )
}
