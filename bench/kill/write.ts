import { pause, type Started } from './child.js'

/** What was answered as saved: a report with the hash of its bytes, or a claim on one. */
export type Kept = { readonly id: string; readonly sha256: string | null }

const QUOTE = '국경 통제가 강화됐다고 함'

/** Signs in and sends memos and claims on them until told to stop or the program is gone; keeps only what was answered. */
export const write = async (
  at: Started,
  kept: Kept[],
  isOver: () => boolean,
  refused: (code: string) => void = () => undefined,
): Promise<void> => {
  const entered = await fetch(at.link, { redirect: 'manual' }).catch(() => null)
  const cookie = entered?.headers.get('set-cookie')?.split(';')[0]
  if (!cookie) return
  const page = await fetch(`${at.address}/own/reports/new?kind=memo`, { headers: { cookie } }).catch(() => null)
  const token = /name="token" value="([^"]+)"/.exec((await page?.text().catch(() => '')) ?? '')?.[1] ?? ''
  const send = async (path: string, fields: Readonly<Record<string, string>>): Promise<Kept | null> => {
    const form = new FormData()
    form.set('token', token)
    for (const [name, value] of Object.entries(fields)) form.set(name, value)
    const answer = await fetch(at.address + path, {
      method: 'POST',
      body: form,
      headers: { cookie, accept: 'application/json' },
    }).catch(() => null)
    if (answer?.status !== 201) {
      const said = (await answer?.json().catch(() => null)) as { refused?: string } | null
      refused(said?.refused ?? (answer ? String(answer.status) : 'gone'))
      return null
    }
    const said = (await answer.json().catch(() => null)) as { id?: string; sha256?: string } | null
    return said?.id ? { id: said.id, sha256: said.sha256 ?? null } : null
  }
  const lane = async (number: number): Promise<void> => {
    for (let count = 0; !isOver(); count += 1) {
      const text = `통화 메모 ${number}-${count}-${Math.random()}\n- ${QUOTE}`
      const report = await send('/own/reports', { kind: 'memo', text })
      if (!report) return
      kept.push(report)
      const claim = await send(`/own/reports/${report.id}/claims`, {
        quote: QUOTE,
        says_ko: '국경 통제가 강화되었다.',
        label: '한 소식통',
      })
      if (!claim) return
      kept.push({ ...claim, sha256: null })
      await pause(5)
    }
  }
  await Promise.all([lane(1), lane(2), lane(3)])
}
