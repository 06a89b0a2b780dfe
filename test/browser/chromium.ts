import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as playwright, type Browser } from 'playwright-core'
import { onceInRun } from '../store/server.js'

/** Unpacks the browser with its libraries and fonts, or finds it unpacked; it looks at these settings as it is loaded. */
const unpackInto = async (folder: string): Promise<{ readonly executable: string; readonly flags: string[] }> => {
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  process.env.TMPDIR = folder
  process.env.FONTCONFIG_PATH = folder
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf')
  const { default: chromium } = await import('@sparticuz/chromium')
  // No page of ours draws in three dimensions: without the graphics in software a third of the browser's work falls away.
  chromium.setGraphicsMode = false
  const executable = await chromium.executablePath()
  return { executable, flags: chromium.args.filter((flag) => flag !== '--single-process') }
}

/**
 * A real Chromium from npm, with the system libraries it brings for bare machines. It is unpacked once in a run, into a
 * folder of the run's own, so that two accounts or two runs never meet in one; what it writes goes to a folder for each.
 */
export const openBrowser = async (): Promise<{
  readonly browser: Browser
  readonly executable: string
  readonly flags: readonly string[]
  readonly close: () => Promise<void>
}> => {
  const own = mkdtempSync(join(tmpdir(), 'attested-chromium-'))
  const shared = await onceInRun('chromium', async (folder) => {
    const places = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('')
    writeFileSync(
      join(folder, 'fonts.conf'),
      `<?xml version="1.0"?><fontconfig>${places}<cachedir>${folder}/cache</cachedir></fontconfig>`,
    )
    await unpackInto(folder)
    return folder
  })
  const { executable, flags } = await unpackInto(shared)
  process.env.TMPDIR = own
  const browser = await playwright.launch({
    executablePath: executable,
    args: [...flags, '--no-sandbox'],
    headless: true,
  })
  const close = async (): Promise<void> => {
    await browser.close()
    rmSync(own, { recursive: true, force: true })
  }
  return { browser, executable, flags, close }
}
