import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newLaunch } from '../../src/desk/access/session.js'
import { ARTICLE } from '../desk/material.js'
import { openTestHouse } from '../house.js'
import { openWindow } from '../journeys/client.js'

test('a report leads to the form for its translation, which takes the address of the report as well as its id', async (t) => {
  const house = await openTestHouse()
  t.after(() => house.close())
  const client = openWindow(house)
  await client.get(`/enter/${await newLaunch(house.desk)}`)
  const { at, html } = await client.post('/own/reports', { text: ARTICLE, published: '2017-12-18' })
  const report = /reports\/(report_[^?#]+)/.exec(at)?.[1] ?? ''
  const door = /href="(\/own\/reports\/new\?translation_of=[^"]+)">Add its translation/.exec(html)?.[1] ?? ''
  const form = await client.get(door)
  assert.match(form.html, new RegExp(`name="translation_of"[^>]*value="${report}"`))
  const translated = await client.post('/own/reports', {
    text: '양강도 소식통은 13일 국경경비대에 지시가 내려왔다고 전했다.',
    translation_of: `http://127.0.0.1:4600/own/reports/${report}?new=1#text`,
  })
  assert.match(translated.html, /Beside its translation/)
  assert.doesNotMatch(translated.html, /Add its translation/)
  assert.equal((await client.get(`/own/reports/${report}/beside`)).status, 200)
})
