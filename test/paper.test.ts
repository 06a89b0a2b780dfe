import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { allVerbs } from '../src/cli/attested.js'
import { ROUTES } from '../src/http/route.js'
import { NOUNS } from '../src/record/id.js'
import { PERMISSIONS } from '../src/desk/permission.js'
import { ACT } from '../src/words/act.js'
import { textOf } from './source.js'

test('the README’s map of the rooms is what stands in src', () => {
  const block = /```\nsrc\/\n([\s\S]*?)```/.exec(textOf('README.md'))?.[1] ?? ''
  const named = [...block.matchAll(/^ {2}([a-z.]+)\/? /gm)].map((found) => found[1] ?? '').sort()
  assert.deepEqual(named, readdirSync('src').sort())
})

test('the README’s commands are the ones of the package', () => {
  const readme = textOf('README.md')
  assert.match(readme, /npm ci && npm start/)
  assert.match(readme, /npm ci && npm test/)
  assert.match(textOf('.ci/run'), /npm ci && npm test/)
})

test('every verb and option of the terminal stands in docs/cli.md', async () => {
  const paper = textOf('docs/cli.md')
  const missing = (await allVerbs()).flatMap((verb) => [
    ...(paper.includes(`attested ${verb.name}`) ? [] : [verb.name]),
    ...verb.options.filter(({ name }) => !paper.includes(`--${name}`)).map(({ name }) => `${verb.name} --${name}`),
  ])
  assert.deepEqual(missing, [])
})

test('every address of the desk stands in docs/http.md', () => {
  const paper = textOf('docs/http.md')
  const missing = ROUTES.filter(({ method, path }) => !paper.includes(`${method} ${path}`)).map(
    ({ method, path }) => `${method} ${path}`,
  )
  assert.deepEqual(missing, [])
})

test('every noun that an id can name is explained in docs/record.md', () => {
  const paper = textOf('docs/record.md').toLowerCase()
  assert.deepEqual(
    NOUNS.filter((noun) => !paper.includes(noun)),
    [],
  )
})

test('every act that the journal can hold has its words in both languages', () => {
  const acts = Object.keys(PERMISSIONS).filter((name) => !name.endsWith('.look') && !name.startsWith('form.'))
  assert.deepEqual(
    acts.filter((name) => !ACT[name]),
    [],
  )
})
