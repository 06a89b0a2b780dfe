import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium as playwright, type Browser } from 'playwright-core'

/**
 * A real Chromium from npm, with the system libraries it brings for bare machines. It unpacks into a folder of its own,
 * so that two accounts or two runs never meet in one.
 */
export const openBrowser = async (): Promise<{ readonly browser: Browser; readonly close: () => Promise<void> }> => {
  const folder = mkdtempSync(join(tmpdir(), 'attested-chromium-'))
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x'
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs22.x'
  process.env.TMPDIR = folder
  process.env.FONTCONFIG_PATH = folder
  process.env.FONTCONFIG_FILE = join(folder, 'fonts.conf')
  const places = [join(folder, 'fonts'), '/usr/share/fonts'].map((path) => `<dir>${path}</dir>`).join('')
  writeFileSync(
    process.env.FONTCONFIG_FILE,
    `<?xml version="1.0"?><fontconfig>${places}<cachedir>${folder}/cache</cachedir></fontconfig>`,
  )
  const { default: chromium } = await import('@sparticuz/chromium')
  const browser = await playwright.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((flag) => flag !== '--single-process'), '--no-sandbox'],
    headless: true,
  })
  const close = async (): Promise<void> => {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return { browser, close }
}
