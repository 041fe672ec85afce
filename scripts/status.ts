import { dataDirLayout } from '@avizier/shared/data-dir'
import { openOrderBook } from '@avizier/site/order-book'
import { hasPublisher } from '@avizier/site/lock'
import { openManifest } from '@avizier/site/manifest'
import { openMirror } from '@avizier/site/mirror'
import { currentName, keptReleasesIn, madeAt } from '@avizier/site/release'
import { settingsOf } from './start/newsroom.ts'
import { isMendable } from './start/refusal.ts'
import { sentenceOf } from './webmaster/give-order.ts'
import './start/tell-refusals.ts'

// npm run status: how the publisher of this DATA_DIR is, whether it runs or not, and without asking the CMS.

const layout = dataDirLayout(settingsOf(process.env).dataDir)
const current = await currentName(layout.publicDir)
if (!current) {
  console.error(
    `Nothing is published in ${layout.publicDir}: is DATA_DIR right, and did npm start run?`,
  )
  process.exit(1)
}

said(() => {
  const running = hasPublisher(layout.publisherDir) ? 'runs' : 'does not run'
  const mirror = openMirror(layout.mirror, { isReadOnly: true })
  const { number } = mirror.head()
  console.log(
    `publisher   ${running}; its mirror ${number === 0 ? 'has not been filled yet' : `is at row ${number}`}`,
  )
  mirror.close()
})

for (const release of await keptReleasesIn(layout.publicDir))
  said(() => {
    const manifest = openManifest(release.manifestFile, { isSeen: false })
    const isCurrent = release.name === current
    console.log(
      `${isCurrent ? 'public ' : 'kept   '}     ${release.name}: row ${manifest.live().number}, ${manifest.count()} pages, made ${madeAt(release)}`,
    )
    if (isCurrent)
      for (const { url, since, attempts, error } of manifest.failing(10))
        console.log(`failing     ${url} since ${since}, ${attempts} times: ${error.split('\n')[0]}`)
    manifest.close()
  })

said(() => {
  const orderBook = openOrderBook(layout.orderBook)
  const verification = orderBook.verification()
  console.log(
    `verified    ${verification ? `${verification.at}: ${verification.files} pages, ${verification.differing} files differed` : 'not yet'}`,
  )
  for (const { path, fault } of verification?.differences ?? [])
    console.log(`            ${path}: ${fault}`)
  for (const build of orderBook.builds(10))
    console.log(
      `${build.startedAt}  ${build.outcome === 'running' ? `${build.kind} ${build.phase}` : sentenceOf(build)} (${build.by})`,
    )
  orderBook.close()
})

/** A file that cannot be used is told in its place; the others still have their say. */
function said(part: () => void): void {
  try {
    part()
  } catch (error) {
    if (!isMendable(error)) throw error
    console.error(error.message)
    process.exitCode = 1
  }
}
