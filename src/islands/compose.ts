// Makes Enter safe while Hangul is being composed: a syllable is finished, never lost, and no form is sent by it.
// Works on every form of the page; without it the browser's own behaviour remains.

const isText = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

let composing = false
let ended = 0

document.addEventListener('compositionstart', () => {
  composing = true
})

document.addEventListener('compositionend', (event) => {
  composing = false
  ended = event.timeStamp
})

/** Some input methods end the composition first and send Enter right after it; that Enter belongs to the syllable. */
const belongsToSyllable = (event: KeyboardEvent): boolean =>
  event.isComposing || composing || event.keyCode === 229 || event.timeStamp - ended < 60

document.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Enter' || !isText(event.target)) return
    const isLine = event.target instanceof HTMLInputElement
    if (isLine && belongsToSyllable(event)) event.preventDefault()
  },
  true,
)

document.addEventListener(
  'submit',
  (event) => {
    if (composing) event.preventDefault()
  },
  true,
)
