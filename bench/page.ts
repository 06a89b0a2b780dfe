import { request } from 'node:http'
import type { Run } from './program.js'

export type PageFigure = { readonly path: string; readonly kilobytes: number; readonly milliseconds: number }

const ask = (run: Run, path: string, accept: string | null): Promise<{ size: number; server: number; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const headers = { cookie: run.cookie, 'accept-encoding': 'gzip', ...(accept ? { accept } : {}) }
    request(`${run.address}${path}`, { headers }, (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        const body = Buffer.concat(parts)
        const server = Number(/dur=([\d.]+)/.exec(String(answer.headers['server-timing']))?.[1] ?? NaN)
        resolve({ size: body.length, server, body })
      })
      answer.on('error', reject)
    }).end()
  })

const first = async (run: Run, path: string): Promise<Record<string, unknown>> => {
  const answer = await fetch(`${run.address}${path}`, { headers: { cookie: run.cookie, accept: 'application/json' } })
  return ((await answer.json()) as { rows: Record<string, unknown>[] }).rows[0] ?? {}
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/**
 * What each kind of page costs: bytes on the wire as the browser gets them, stylesheet, icon and scripts included and
 * the font not; and the median of so many server times.
 */
export const measurePages = async (run: Run, times: number): Promise<readonly PageFigure[]> => {
  const report = String((await first(run, '/practice/reports?language=en&open=yes')).id)
  const dossier = String((await first(run, '/practice/dossiers')).id)
  const claim = String(((await first(run, '/practice/claims')).claim as { id: string }).id)
  const paths = [
    '/own',
    '/starter/reports',
    '/starter/claims',
    '/starter/claims?q=%EA%B5%AD%EA%B2%BD',
    '/starter/claims/claim_R005-c01',
    '/starter/directives',
    '/starter/directives/directive_D-2020-08-proclamation',
    '/starter/places',
    `/practice/reports/${report}`,
    `/practice/claims/${claim}`,
    `/practice/dossiers/${dossier}`,
    '/own/reports/new',
    '/practice/journal',
  ]
  const figures: PageFigure[] = []
  for (const path of paths) {
    const taken: number[] = []
    let page = await ask(run, path, null)
    for (let turn = 0; turn < times; turn += 1) {
      page = await ask(run, path, null)
      taken.push(page.server)
    }
    const html = (await (await fetch(`${run.address}${path}`, { headers: { cookie: run.cookie } })).text()) ?? ''
    const parts = [
      '/style.css',
      '/icon.svg',
      ...[...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((found) => found[1] ?? ''),
    ]
    let size = page.size
    for (const part of parts) size += (await ask(run, part, null)).size
    figures.push({ path: path.replace(/(_)[0-9a-f-]{36}/, '$1…'), kilobytes: size / 1000, milliseconds: median(taken) })
  }
  return figures
}

/** Milliseconds that the desk takes for receiving a text: kept, transcribed, read, saved. */
export const receiveSeed = async (run: Run, text: string): Promise<number> => {
  await new Promise((resume) => setTimeout(resume, 500))
  const form = await fetch(`${run.address}/own/reports/new`, { headers: { cookie: run.cookie } })
  const token = /name="token" value="([^"]+)"/.exec(await form.text())?.[1] ?? ''
  const body = new FormData()
  for (const [name, value] of Object.entries({
    token,
    text,
    kind: 'article',
    outlet: 'Daily NK',
    published: '2017-12-18',
    language: 'en',
  }))
    body.set(name, value)
  const answer = await fetch(`${run.address}/own/reports`, {
    method: 'POST',
    body,
    headers: { cookie: run.cookie, accept: 'application/json' },
  })
  if (answer.status !== 201) throw new Error(`receiving answered ${answer.status}`)
  return Number(/dur=([\d.]+)/.exec(answer.headers.get('server-timing') ?? '')?.[1] ?? NaN)
}
