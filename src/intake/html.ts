import { html as names, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** What a page says of itself, and its text: a paragraph a block, an empty line between. */
export type PageText = { readonly text: string; readonly head: Readonly<Record<string, string>> }

/** What carries no text of the report. */
const DROPPED = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'nav',
  'iframe',
  'object',
  'svg',
  'math',
  'canvas',
  'audio',
  'video',
  'button',
  'select',
  'textarea',
  'input',
  'dialog',
])

/** What stands as a paragraph of its own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hgroup hr html li main menu ol p pre search section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

const isElement = (node: Tree.Node): node is Tree.Element => 'tagName' in node

const attribute = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value.trim() || null

const isHidden = (element: Tree.Element): boolean =>
  attribute(element, 'aria-hidden') === 'true' ||
  element.attrs.some((one) => one.name === 'hidden') ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'style') ?? '')

/** Gathers paragraphs. A loop with its own stack, so that deep nesting cannot overflow ours. */
const paragraphsOf = (root: Tree.Node): readonly string[] => {
  const paragraphs: string[] = []
  let line = ''
  const close = (): void => {
    const text = line
      .split('\n')
      .map((part) => part.replace(/[ \t\f\r]+/g, ' ').trim())
      .join('\n')
      .replace(/\n{2,}/g, '\n')
      .trim()
    if (text !== '') paragraphs.push(text)
    line = ''
  }
  type Step = { readonly node: Tree.Node; readonly isPre: boolean } | 'close'
  const steps: Step[] = [{ node: root, isPre: false }]
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (step === 'close') {
      close()
      continue
    }
    const { node, isPre } = step
    if (node.nodeName === '#text') {
      const value = (node as Tree.TextNode).value
      line += isPre ? value : value.replace(/[\s]+/g, (space) => (/\u00a0/.test(space) ? '\u00a0' : ' '))
      continue
    }
    if (isElement(node)) {
      if (DROPPED.has(node.tagName) || isHidden(node)) continue
      if (node.tagName === 'br') {
        line += '\n'
        continue
      }
      if (BLOCKS.has(node.tagName)) {
        close()
        steps.push('close')
      }
    }
    if (!('childNodes' in node)) continue
    const inside = isPre || (isElement(node) && node.tagName === 'pre')
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index]
      if (child) steps.push({ node: child, isPre: inside })
    }
  }
  close()
  return paragraphs
}

/** The first element of a tree that fits, in the order of the page. */
const findElement = (root: Tree.Node, fits: (element: Tree.Element) => boolean): Tree.Element | null => {
  const nodes: Tree.Node[] = [root]
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (isElement(node) && fits(node)) return node
    if ('childNodes' in node) nodes.push(...[...node.childNodes].reverse())
  }
  return null
}

const metaOf = (root: Tree.Node, ...wanted: readonly string[]): string | null => {
  for (const name of wanted) {
    const found = findElement(
      root,
      (element) =>
        element.tagName === 'meta' &&
        (attribute(element, 'property') ?? attribute(element, 'name'))?.toLowerCase() === name,
    )
    const content = found && attribute(found, 'content')
    if (content) return content.replace(/\s+/g, ' ')
  }
  return null
}

/** A civil day out of a stamp, as the stamp writes it. */
const dayIn = (stamp: string | null): string | null => /^(\d{4}-\d{2}-\d{2})(?:$|[T ])/.exec(stamp ?? '')?.[1] ?? null

const headOf = (root: Tree.Document): Readonly<Record<string, string>> => {
  const title = findElement(root, (element) => element.tagName === 'title' && element.namespaceURI === names.NS.HTML)
  const printed =
    title?.childNodes
      .map((node) => ('value' in node ? node.value : ''))
      .join('')
      .replace(/\s+/g, ' ')
      .trim() || null
  const page = findElement(root, (element) => element.tagName === 'html')
  const lang = page ? attribute(page, 'lang')?.slice(0, 2).toLowerCase() : null
  const said: Readonly<Record<string, string | null>> = {
    title: metaOf(root, 'og:title') ?? printed,
    published: dayIn(metaOf(root, 'article:published_time', 'date', 'dc.date')),
    outlet: metaOf(root, 'og:site_name'),
    lang: lang === 'en' || lang === 'ko' ? lang : null,
    byline: metaOf(root, 'author'),
  }
  return Object.fromEntries(Object.entries(said).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/**
 * The text of a page as somebody reads it: scripts, styles, menus and hidden parts left out, entities as their
 * characters, one paragraph a block. Follows the parsing rules of the HTML Standard, so bad markup reads as in a browser.
 */
export const textOfHtml = (source: string): PageText => {
  const root = parse(source, { scriptingEnabled: false })
  const article = findElement(root, (element) => element.tagName === 'article' || element.tagName === 'main')
  const whole = paragraphsOf(root)
  const inner = article ? paragraphsOf(article) : []
  const length = (paragraphs: readonly string[]) => paragraphs.reduce((sum, text) => sum + text.length, 0)
  // A page that marks its article is read from there, unless the mark holds only a teaser.
  const isMain = length(inner) > 200 && length(inner) * 3 > length(whole)
  return { text: (isMain ? inner : whole).join('\n\n'), head: headOf(root) }
}
