const STYLE = `:root {
  color-scheme: light dark;
  --paper: #fdfcf9;
  --ink: #1d1f21;
  --quiet: #55595e;
  --line: #d8d5cd;
  --link: #1c4f8a;
  --mark: #8a2f1c;
  --plate: #f3f0e8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16181a;
    --ink: #e6e4df;
    --quiet: #a9adb2;
    --line: #3a3e43;
    --link: #93bdf0;
    --mark: #f0a48f;
    --plate: #202327;
  }
}
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0 auto;
  max-inline-size: 42rem;
  padding: 1.25rem 1.125rem 3rem;
  font-family: system-ui, 'Apple SD Gothic Neo', 'Malgun Gothic', 'Noto Sans CJK KR', 'Noto Sans KR', sans-serif;
  line-height: 1.65;
  overflow-wrap: anywhere;
}
:lang(ko) { word-break: keep-all; line-height: 1.75; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus-visible, main:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
main:focus { outline: none; }
.skip { position: absolute; inset-inline-start: -100vw; }
.skip:focus { position: static; }
h1 { font-size: 1.75rem; line-height: 1.25; margin-block: 1rem 0.5rem; text-wrap: balance; }
h2 { font-size: 1.25rem; line-height: 1.35; margin-block: 2.25rem 0.5rem; text-wrap: balance; }
p { margin-block: 0.75rem; }
.languages { display: flex; gap: 1rem; justify-content: flex-end; font-size: 0.9375rem; }
.languages a, .door a { display: inline-block; padding-block: 0.375rem; }
.signature, .lead, .aside, .linking + .aside { color: var(--quiet); }
.signature, .lead { font-size: 0.9375rem; }
.lead { border-block-end: 1px solid var(--line); padding-block-end: 1rem; }
.linking { color: var(--quiet); }
.claim { font-size: 1.0625rem; }
sup { line-height: 0; font-size: 0.75em; }
sup a { display: inline-block; padding: 0.5em 0.4em; margin: -0.5em 0; text-decoration: none; }
.specimen {
  border: 1px solid var(--mark);
  color: var(--mark);
  background: var(--plate);
  padding: 0.375rem 0.75rem;
  font-size: 0.875rem;
}
.mark { color: var(--mark); font-family: ui-monospace, monospace; font-size: 0.8em; }
.notes { border-block-start: 1px solid var(--line); margin-block-start: 3rem; font-size: 0.9375rem; }
.notes > ol { padding-inline-start: 0; list-style: none; counter-reset: note; }
.notes > ol > li {
  counter-increment: note;
  position: relative;
  padding-block: 0.5rem 0.75rem;
  padding-inline-start: 2.5rem;
  border-block-end: 1px solid var(--line);
}
.notes > ol > li::before {
  content: counter(note);
  position: absolute;
  inset-inline-start: 0;
  inset-block-start: 0.75rem;
  color: var(--quiet);
  font-variant-numeric: tabular-nums;
}
li:target, .claim:target { background: var(--plate); }
.quote { margin-block: 0.25rem 0.5rem; border-inline-start: 3px solid var(--line); padding-inline-start: 0.75rem; }
.quote q { quotes: none; }
dl { margin: 0; }
dl > div { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 0.75rem; padding-block: 0.125rem; }
dt { color: var(--quiet); }
dd { margin: 0; min-inline-size: 0; }
dd ul { margin: 0; padding: 0; list-style: none; }
dd li + li { margin-block-start: 0.375rem; }
cite { font-style: normal; }
.source { font-weight: 600; }
code { font-size: 0.9em; }
.back { margin-block: 0.25rem 0; font-size: 0.875rem; }
.choice section { border-block-end: 1px solid var(--line); padding-block: 0.5rem 1.25rem; }
.choice section:last-child { border: 0; }
.door { font-size: 1.0625rem; }
footer { margin-block-start: 3rem; border-block-start: 1px solid var(--line); color: var(--quiet); }
footer { font-size: 0.875rem; }
footer:empty { display: none; }
footer h2 { font-size: 1rem; margin-block-start: 1rem; }
@media (max-width: 30rem) {
  .notes > ol > li { padding-inline-start: 1.75rem; }
  dl > div { grid-template-columns: 5.25rem 1fr; padding-block: 0.1875rem; }
  dt { font-size: 0.8125rem; line-height: 1.9; }
}
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --line: #999; --link: #000; --mark: #000; --plate: #fff; }
  body { max-inline-size: none; padding: 0; font-size: 10.5pt; }
  .languages, .back, .skip { display: none; }
  h2 { break-after: avoid; }
  .notes > ol > li { break-inside: avoid; }
  dd a[href^='http']::after { content: ' <' attr(href) '>'; }
}
`

/** style.css of an edition: light and dark, phone and paper, the reader's own fonts; a specimen says so in it. */
export const styleOf = (notice: string | null): string => (notice === null ? STYLE : `/* ${notice} */\n${STYLE}`)
