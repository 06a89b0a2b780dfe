import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isWeighedAside } from '../../src/reading/aside/weigh.js'

/** Sentences that no weight was fitted on: what an outlet only explains, paints or ponders, and what it states. */
const ASIDES = {
  en: [
    'Hoeryong is known for its white apricots.',
    'A squad consists of ten soldiers.',
    'The autumn moon festival is spent at the graves of the family.',
    'It was a warm evening in May.',
    'The lake was smooth as glass.',
    'She pulled her scarf tighter.',
    'Patience is cheaper than rice.',
    'A wall keeps in more than it keeps out.',
    'Another neighbor remembers it differently.',
    'The Presidium meets when the assembly does not.',
    'Sorghum grows on the slopes above the town.',
  ],
  ko: [
    '혜산은 양강도의 도청 소재지다.',
    '소대는 서른 명 안팎으로 이뤄진 부대다.',
    '한식은 조상의 묘를 찾는 날이다.',
    '호수는 거울처럼 잔잔했다.',
    '그는 말없이 창밖을 봤다.',
    '담장은 높고 밤은 길다.',
    '강은 오늘도 말없이 흐른다.',
    '길은 하나인데 갈 곳은 없다.',
    '이 대목은 다시 읽어도 무겁다.',
    '수수는 산비탈에 심는 곡식이다.',
  ],
} as const
const STATEMENTS = {
  en: [
    'The ferry has not run since the flood.',
    'Guards fired at a raft in the night.',
    'Wardens search every house on the dike twice a month.',
    'The fee rose to 400 yuan in spring.',
    'Nobody has told the families where the men are.',
    'Students must hand in two kilos of scrap.',
    'The new wall cuts the village off from its fields.',
    'Traders now pay the officer in cash.',
    'Fishermen need a permit to leave the port.',
    'A sergeant was sent to a labor unit for letting her pass.',
  ],
  ko: [
    '경비대가 밤에 뗏목에 총을 쐈다.',
    '안전원들이 강둑 집들을 한 달에 두 번 뒤진다.',
    '봄부터 통행료가 400위안으로 올랐다.',
    '가족들은 아직 아무 연락도 받지 못했다.',
    '학생들은 파철 2㎏을 바쳐야 한다.',
    '새 담장 때문에 주민들은 밭에 가지 못한다.',
    '장사꾼들은 이제 군관에게 현금을 준다.',
    '어민은 허가증 없이 포구를 나설 수 없다.',
    '탄광 마을에는 소금이 귀하다.',
    '나룻배는 큰물 뒤로 다니지 않는다.',
  ],
} as const

test('most of what an outlet only explains, paints or ponders is set aside, and hardly anything that it states', () => {
  for (const language of ['en', 'ko'] as const) {
    const kept = ASIDES[language].filter((sentence) => !isWeighedAside(sentence, language))
    const lost = STATEMENTS[language].filter((sentence) => isWeighedAside(sentence, language))
    assert.ok(kept.length <= 2, `kept: ${kept.join(' ')}`)
    assert.ok(lost.length <= 1, `lost: ${lost.join(' ')}`)
  }
})

test('doubt and judgement are somebody’s statement, whatever the sentence looks like', () => {
  for (const sentence of [
    'Where he is now is not known.',
    'It might be a hard winter.',
    'There is talk of a mild winter.',
  ])
    assert.equal(isWeighedAside(sentence, 'en'), false, sentence)
})
