import { readFileSync, readlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { pidFile, takeLock } from '@avizier/site/publisher/lock.ts'
import { openPublisher } from '@avizier/site/publisher/publisher.ts'
import { createRegisterClient } from '@avizier/site/publisher/register-client.ts'
import { compiledSite } from './start/house.ts'
import { openNewsroom } from './start/newsroom.ts'

// npm run rebuild: makes the whole site anew beside the public one, then swaps it in. Asks the publisher that is running,
// or does it here where none is.

const patienceMs = 10 * 60_000
const { settings, secrets } = await openNewsroom(process.env)
const { current, publisherDir: home } = dataDirLayout(settings.dataDir)

const free = await takeLock(home)
if (free) {
  await rebuildHere()
  free()
} else await askTheRunningOne()

async function rebuildHere(): Promise<void> {
  const publisher = await openPublisher({
    dataDir: settings.dataDir,
    appDir: compiledSite,
    siteUrl: settings.siteUrl,
    client: createRegisterClient(settings.cmsUrl, secrets.publisherApiKey),
    clock: () => new Date(),
    log: console.log,
  })
  await publisher.rebuild()
  await publisher.close()
}

async function askTheRunningOne(): Promise<void> {
  const before = readlinkSync(current)
  const asked = performance.now()
  process.kill(Number(readFileSync(pidFile(home), 'utf8')), 'SIGHUP')
  while (readlinkSync(current) === before) {
    if (performance.now() - asked > patienceMs) {
      console.error(`No new release after ten minutes: see ${settings.dataDir}/logs/publisher.log`)
      process.exit(1)
    }
    await pause(100)
  }
  const seconds = ((performance.now() - asked) / 1000).toFixed(1)
  console.log(`${path.dirname(readlinkSync(current))} is public after ${seconds} s`)
}
