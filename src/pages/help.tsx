import { FRAME } from '../words/frame.js'
import { HELP } from '../words/help.js'
import { PROMISE, PROMISES } from '../words/promise.js'
import { say } from '../words/said.js'
import { Layout, type Frame } from './layout.js'

/** How the work goes, what the archives are, and what is not promised. */
export const HelpPage = ({ frame }: { readonly frame: Frame }) => (
  <Layout frame={frame} title={FRAME.help}>
    <h1>{say(FRAME.help, frame.language)}</h1>
    {HELP.map((part) => (
      <section id={part.id} class="prose">
        <h2>{say(part.heading, frame.language)}</h2>
        {part.paragraphs.map((paragraph) => (
          <p>{say(paragraph, frame.language)}</p>
        ))}
      </section>
    ))}
    <section id="promises" class="prose">
      <h2>{say(PROMISE.heading, frame.language)}</h2>
      <p>{say(PROMISE.about, frame.language)}</p>
      {PROMISES.map(({ id, who, promised, not }) => (
        <section id={id}>
          <h3>{say(who, frame.language)}</h3>
          <dl>
            <dt>{say(PROMISE.promised, frame.language)}</dt>
            <dd>{say(promised, frame.language)}</dd>
            <dt>{say(PROMISE.not, frame.language)}</dt>
            <dd>{say(not, frame.language)}</dd>
          </dl>
        </section>
      ))}
    </section>
  </Layout>
)
