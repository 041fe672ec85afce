import { execFile } from 'node:child_process'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { house } from '../start/house.ts'

const home = path.join(house, 'site/.cache/stock-astro')
const page = `---
import { pages } from '../pages.js'
export const getStaticPaths = () => pages.map(({ path, main }) => ({ params: { path: path || undefined }, props: { main } }))
const { main } = Astro.props
---
<html lang="ro"><head><title>Pagina</title></head><body set:html={main} /></html>
`

/**
 * Builds the same pages as an ordinary static Astro site. The peer is given every page's finished markup, so it has less
 * to do than we: what is compared is the price of building all pages for the sake of one.
 */
export async function buildWithStockAstro(
  publicDir: string,
): Promise<{ pages: number; milliseconds: number }> {
  await rm(home, { recursive: true, force: true })
  await mkdir(path.join(home, 'src/pages'), { recursive: true })
  const pages: { path: string; main: string }[] = []
  for (const file of await readdir(`${publicDir}/`, { recursive: true })) {
    if (path.basename(file) !== 'index.html') continue
    const html = await readFile(path.join(publicDir, file), 'utf8')
    const folder = path.dirname(file)
    pages.push({
      path: folder === '.' ? '' : folder,
      main: html.slice(html.indexOf('<body'), html.indexOf('</body>')),
    })
  }
  await writeFile(path.join(home, 'src/pages/[...path].astro'), page)
  await writeFile(
    path.join(home, 'src/pages.js'),
    `export const pages = ${JSON.stringify(pages)}\n`,
  )
  await writeFile(path.join(home, 'astro.config.mjs'), 'export default {}\n')
  await cp(path.join(house, 'tsconfig.base.json'), path.join(home, 'tsconfig.json'))

  const astro = path.join(house, 'site/node_modules/astro/bin/astro.mjs')
  const begun = performance.now()
  await promisify(execFile)(process.execPath, [astro, 'build', '--root', home], {
    cwd: path.join(house, 'site'),
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    maxBuffer: 100_000_000,
  })
  const milliseconds = performance.now() - begun
  await rm(home, { recursive: true, force: true })
  return { pages: pages.length, milliseconds }
}
