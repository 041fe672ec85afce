import { fork } from 'node:child_process'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openPublisher } from '@avizier/site/publisher'
import { inject } from 'vitest'
import { fillFolderRegister, folderRegister } from './folder-register.ts'
import type { RandomNewsroom } from './random-newsroom.ts'
import { siteUrl, type Site } from './site.ts'

/** The whole publisher over a newsroom: releases, workers, reports; killed, it is a process of its own. */
export async function openProcessSite(home: string, newsroom: RandomNewsroom): Promise<Site> {
  const dataDir = path.join(home, 'data')
  const registerDir = path.join(home, 'register')
  return {
    folder: path.join(dataDir, 'public/current/'),
    async bring(end) {
      await fillFolderRegister(registerDir, newsroom.rows, newsroom.files)
      if (end.kind === 'dies') throw new Error('A process is stopped by a kill only')
      if (end.kind === 'killed')
        return killed([dataDir, inject('appDir'), registerDir, newsroom.now.toISOString()], end.ms)
      const publisher = await openPublisher({
        dataDir,
        appDir: inject('appDir'),
        siteUrl,
        client: folderRegister(registerDir),
        clock: () => newsroom.now,
        log: () => undefined,
        compressAfterMs: 0,
      })
      await publisher.follow(0, new AbortController().signal)
      await publisher.publish()
      await publisher.settled()
      await publisher.close()
      return false
    },
    close: () => Promise.resolve(),
  }
}

/** Starts a publisher in a process of its own and kills it `ms` after it began to work; true when it was killed. */
async function killed(args: string[], ms: number): Promise<boolean> {
  const child = fork(path.join(import.meta.dirname, 'publish-once.ts'), args)
  const exited = new Promise<[code: number | null, signal: NodeJS.Signals | null]>((resolve) =>
    child.once('exit', (code, signal) => resolve([code, signal])),
  )
  const isReady = await Promise.race([
    new Promise((resolve) => child.once('message', () => resolve(true))),
    exited.then(() => false),
  ])
  if (isReady) {
    await pause(ms)
    child.kill('SIGKILL')
  }
  const [code, signal] = await exited
  if (signal === 'SIGKILL') return true
  if (code !== 0) throw new Error(`The publisher ended by itself with ${code ?? signal}`)
  return false
}
