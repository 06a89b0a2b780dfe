// Keeps a long form as it is typed: sent to the program every few seconds, never stored by the browser.
// Without it the form works the same, but a lost tab loses what was not sent.

const PAUSE = 1500

const keepForm = (form: HTMLFormElement, address: string): void => {
  const status = form.querySelector<HTMLElement>('[data-kept]')
  let timer: ReturnType<typeof setTimeout> | null = null
  let last = ''
  let isSent = false

  const fields = (): FormData => {
    const typed = new FormData(form)
    for (const [name, value] of [...typed.entries()]) if (typeof value !== 'string') typed.delete(name)
    return typed
  }

  const keep = async (): Promise<void> => {
    timer = null
    const typed = fields()
    const text = JSON.stringify([...typed.entries()])
    if (text === last || isSent) return
    try {
      const answer = await fetch(address, {
        method: 'POST',
        body: typed,
        headers: { accept: 'application/json' },
        keepalive: text.length < 50_000,
      })
      if (!answer.ok) return
      last = text
      if (status) status.textContent = status.dataset.kept ?? ''
    } catch {
      timer ??= setTimeout(keep, PAUSE * 4)
    }
  }

  last = JSON.stringify([...fields().entries()])
  form.addEventListener('input', () => {
    if (status) status.textContent = ''
    timer ??= setTimeout(keep, PAUSE)
  })
  form.addEventListener('submit', () => {
    isSent = true
    if (timer) clearTimeout(timer)
  })
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden' && !isSent) void keep()
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep]'))
  keepForm(form, form.dataset.keep ?? '')
