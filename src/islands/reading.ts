// Makes reading quicker: keys for moving between drafts and deciding them, and words selected in the text become the
// quote of a claim. Keys follow their place on the keyboard, so they work in Hangul mode. Every key is a button as well.

const MOVES: Readonly<Record<string, number>> = { KeyJ: 1, KeyK: -1 }

const drafts = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('article.draft')]

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null

const spotOf = (draft: HTMLElement): HTMLElement | null => document.getElementById(`at-${draft.id}`)

/** Moves to a draft and shows its words in the text beside it. */
const goTo = (draft: HTMLElement | undefined): void => {
  if (!draft) return
  for (const mark of document.querySelectorAll('.transcript mark.here')) mark.classList.remove('here')
  draft.focus({ preventScroll: true })
  draft.scrollIntoView({ block: 'center' })
  const spot = spotOf(draft)
  spot?.classList.add('here')
  spot?.scrollIntoView({ block: 'nearest' })
}

const current = (): number =>
  drafts().findIndex((draft) => draft.contains(document.activeElement) || draft.matches(':target'))

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing || isTyping(event.target))
    return
  const all = drafts()
  const at = current()
  const move = MOVES[event.code]
  if (move !== undefined) {
    event.preventDefault()
    goTo(all[at < 0 ? 0 : Math.min(Math.max(0, at + move), all.length - 1)])
    return
  }
  const control = all[at]?.querySelector<HTMLElement>(`[data-key="${event.code}"]`)
  if (!control) return
  event.preventDefault()
  control.click()
})

for (const draft of drafts()) {
  draft.addEventListener('focusin', () => {
    for (const mark of document.querySelectorAll('.transcript mark.here')) mark.classList.remove('here')
    spotOf(draft)?.classList.add('here')
  })
}

/** How many code points of the text stand before a place in it. */
const pointsBefore = (text: HTMLElement, node: Node, offset: number): number => {
  const range = document.createRange()
  range.selectNodeContents(text)
  range.setEnd(node, offset)
  return Array.from(range.toString()).length
}

const text = document.getElementById('text')
const quote = document.getElementById('quote')

if (text && quote instanceof HTMLTextAreaElement) {
  const near = quote.form?.elements.namedItem('near')
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection()
    if (!selection || selection.isCollapsed || selection.rangeCount === 0) return
    const range = selection.getRangeAt(0)
    if (!text.contains(range.commonAncestorContainer)) return
    quote.value = range.toString().trim()
    if (near instanceof HTMLInputElement)
      near.value = String(pointsBefore(text, range.startContainer, range.startOffset))
  })
}

document.body.classList.add('has-keys')
if (location.hash.startsWith('#draft_')) goTo(document.getElementById(location.hash.slice(1)) ?? undefined)
