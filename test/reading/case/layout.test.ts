import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read } from './read.js'

const first = (body: string): string | undefined => read(body)[0]?.passage

test('case 44: the geometry of a zone stays in the words of the claim', () => {
  assert.match(first('국경에서 1∼2㎞ 안쪽은 완충지대로 정해졌다.') ?? '', /1∼2㎞/)
})

test('case 48: curly, straight and corner marks all open a quotation', () => {
  for (const [open, close] of [
    ['“', '”'],
    ['"', '"'],
    ['「', '」'],
    ['『', '』'],
  ] as const)
    assert.equal(first(`소식통은 ${open}병사 두 명이 달아났다${close}고 말했다.`), '병사 두 명이 달아났다', open)
  assert.equal(
    first('“Two soldiers fled from the ‘closed’ zone,” a trader said.'),
    'Two soldiers fled from the ‘closed’ zone',
  )
})

test('case 49: a lost apostrophe and an unclosed quotation do not stop the reading', () => {
  assert.match(first('The countrys military forces have been ordered to shoot refugees.') ?? '', /^The countrys/)
  assert.match(first('소식통은 “병사 두 명이 강을 건너 달아났다고 말했다.') ?? '', /병사 두 명이/)
})

test('case 50: scare quotes are no citation', () => {
  const [found] = read("The authorities have ordered soldiers to show 'revolutionary spirit' at the border.")
  assert.equal(found?.attributedTo, 'outlet')
  assert.match(found?.passage ?? '', /ordered soldiers to show/)
})

test('case 51: a line break inside a sentence, hanja, middle dots and full-width figures are read through', () => {
  assert.match(first('Border guards shot\ntwo residents near Hyesan\nlast month.') ?? '', /^Border guards shot\ntwo/)
  assert.match(first('北 국경경비대가 도강(渡江)하던 주민을 쐈다.') ?? '', /渡江/)
})

test('case 53: captions, related articles, policies and credits propose nothing', () => {
  for (const line of [
    '(나루일보 자료사진) 강 건너에서 본 만포시 일대',
    '관련기사 ▶ 두만강 결빙, 도강 늘어',
    '욕설과 광고성 댓글은 예고 없이 지워질 수 있습니다.',
    '<저작권자 ⓒ 나루일보, 무단전재 및 재배포 금지>',
    'File photo: A guard tower near Hyesan',
    'Advertisements and abusive links will be deleted.',
    'Read next: What the rule meant for soldiers',
    'Follow River Post for more news from the border.',
    'tpw/sk/jl',
  ])
    assert.deepEqual(read(`${line}\n`), [], line)
})
