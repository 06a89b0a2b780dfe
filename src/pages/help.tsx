import { FRAME } from '../words/frame.js'
import { HELP } from '../words/help.js'
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
  </Layout>
)
