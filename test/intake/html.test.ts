import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { textOfHtml } from '../../src/intake/html.js'

test('paragraphs, headings and list items stand apart; white space inside them is one space', () => {
  const { text } = textOfHtml('<h1>국경</h1><p>One\n  two&nbsp;three.</p><ul><li>a<li>b</ul><p>x<br>y</p>')
  assert.equal(text, '국경\n\nOne two\u00a0three.\n\na\n\nb\n\nx\ny')
})

test('scripts, styles, menus, hidden parts and comments carry nothing', () => {
  const { text } = textOfHtml(
    '<style>p{}</style><script>evil()</script><nav>Home</nav><p hidden>h</p><p style="display: none">n</p><p aria-hidden="true">a</p><!-- c --><template>t</template><noscript>no</noscript><p>kept</p><textarea>typed</textarea>',
  )
  assert.equal(text, 'kept')
})

test('entities are their characters, and bad markup reads as a browser reads it', () => {
  assert.equal(textOfHtml('<p>a &lt;script&gt; &amp; &#xAC00; &ldquo;q&rdquo;').text, 'a <script> & 가 “q”')
  assert.equal(textOfHtml('<p>a<b>b<p>c</b>d').text, 'ab\n\ncd')
  assert.equal(textOfHtml('plain words < 3').text, 'plain words < 3')
})

test('the page says its title, day, outlet and language', () => {
  const { head } = textOfHtml(
    '<html lang="ko-KR"><head><title>안 씀</title><meta property="og:title" content="국경 지시"><meta property="og:site_name" content="강변NK"><meta property="article:published_time" content="2017-12-18T09:00:00+09:00"></head><p>x</p>',
  )
  assert.deepEqual(head, { title: '국경 지시', published: '2017-12-18', outlet: '강변NK', lang: 'ko' })
})

test('an article marked as such is read without what stands around it', () => {
  const body = 'The order was read out to all units. '.repeat(8)
  const { text } = textOfHtml(
    `<header>Menu</header><article><p>${body}</p></article><footer>All rights reserved</footer>`,
  )
  assert.equal(text, body.trim())
})

test('a hundred thousand elements inside each other are no danger', () => {
  const deep = `${'<div>'.repeat(100_000)}word${'</div>'.repeat(100_000)}`
  assert.equal(textOfHtml(deep).text, 'word')
})

test('whatever the page, no tag of a script comes out of its own text', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '<p>',
          '</p>',
          '<script>',
          '</script>',
          'x',
          '<b',
          '"',
          '<!--',
          '-->',
          '<svg>',
          '&lt;',
          '<br>',
          '한',
        ),
      ),
      (parts) => {
        assert.equal(typeof textOfHtml(parts.join('')).text, 'string')
      },
    ),
  )
})
