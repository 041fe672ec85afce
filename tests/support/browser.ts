import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'
import { house } from '../../scripts/start/house.ts'

// A real Chromium (headless shell) from the npm registry: a machine needs none of its own, and no root to install one.

/** The package's own flags serve cloud functions and switch off web security; a test of pages wants a browser as it is. */
const flags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
  '--font-render-hinting=none',
  // Without the sandbox it runs as root and in containers; it opens pages of this house only.
  '--no-sandbox',
]

const packageHome = path.join(house, 'node_modules/@sparticuz/chromium')

/** Starts the browser. Close it at the end of the suite. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumFile(), args: flags })
}

/** Unpacks the browser of the installed package once, into a folder of this project. */
async function chromiumFile(): Promise<string> {
  const description = await readFile(path.join(packageHome, 'package.json'), 'utf8')
  const { version } = JSON.parse(description) as { version: string }
  const home = path.join(house, `.cache/chromium-${version}`)
  const file = path.join(home, 'chromium')
  if (existsSync(file)) return file
  // The package unpacks into os.tmpdir(), where another version may lie.
  const beside = `${home}.${process.pid}`
  await mkdir(beside, { recursive: true })
  const { TMPDIR } = process.env
  process.env.TMPDIR = beside
  try {
    if (tmpdir() !== beside) throw new Error('os.tmpdir() does not follow TMPDIR')
    const { default: sparticuz } = await import('@sparticuz/chromium')
    await sparticuz.executablePath()
    await rename(beside, home)
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
    await rm(beside, { recursive: true, force: true })
  }
  return file
}
