import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium, type Browser, type BrowserContext, type LaunchOptions } from 'playwright-core'
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
export const startBrowser = (): Promise<Browser> => started((options) => chromium.launch(options))

/**
 * The browser with a profile in a folder of its own, as somebody has at a desk: a script that it has compiled it does not
 * compile again at the next load.
 */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  started((options) =>
    chromium.launchPersistentContext(folder, {
      ...options,
      viewport: { width: 1440, height: 900 },
    }),
  )

type Start<Started> = (options: LaunchOptions) => Promise<Started>

async function started<Started>(start: Start<Started>): Promise<Started> {
  const home = await chromiumHome()
  const launch = (environment: Record<string, string>) =>
    start({
      executablePath: path.join(home, 'chromium'),
      args: flags,
      env: { ...process.env, ...environment },
    })
  return launch({}).catch((error: unknown) => {
    if (!/error while loading shared libraries/.test(String(error))) throw error
    // A bare machine has neither NSS nor fonts: the package brings both.
    return launch({
      LD_LIBRARY_PATH: path.join(home, 'al2023/lib'),
      FONTCONFIG_PATH: path.join(home, 'fonts'),
    })
  })
}

/** Unpacks the browser of the installed package once, into a folder of this project. */
async function chromiumHome(): Promise<string> {
  const description = await readFile(path.join(packageHome, 'package.json'), 'utf8')
  const { version } = JSON.parse(description) as { version: string }
  const home = path.join(house, `.cache/chromium-${version}`)
  if (existsSync(home)) return home
  // The package unpacks into os.tmpdir(), where another version may lie.
  const beside = `${home}.${process.pid}`
  await mkdir(beside, { recursive: true })
  const { TMPDIR } = process.env
  process.env.TMPDIR = beside
  try {
    if (tmpdir() !== beside) throw new Error('os.tmpdir() does not follow TMPDIR')
    const { default: sparticuz, inflate } = await import('@sparticuz/chromium')
    await sparticuz.executablePath()
    await inflate(path.join(packageHome, 'bin/al2023.tar.br'))
    await rename(beside, home)
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = TMPDIR
    await rm(beside, { recursive: true, force: true })
  }
  return home
}
