import path from 'node:path'
import { openPublisher, type Publisher } from '@avizier/site/publisher'
import type { RegisterClient } from '@avizier/site/following/register-client'
import { fillFolderRegister, folderRegister } from './folder-register.ts'
import { randomNewsroom, type RandomNewsroom } from './random-newsroom.ts'
import { siteUrl } from './site.ts'

/** A newsroom whose register publishers in this process follow. */
export interface OpenNewsroom {
  newsroom: RandomNewsroom
  dataDir: string
  /** What the public sees. */
  folder: string
  client: RegisterClient
  /** What publishers said. */
  log: string[]
  /** Opens a publisher with the app in a folder. */
  publisher(appDir: string): Promise<Publisher>
  /** Lets a publisher take what happened, and publish it. */
  bring(publisher: Publisher): Promise<void>
}

export function openNewsroomIn(home: string): OpenNewsroom {
  const newsroom = randomNewsroom('2026-03-19T07:00:00.000Z')
  const dataDir = path.join(home, 'data')
  const registerDir = path.join(home, 'register')
  const log: string[] = []
  const client = folderRegister(registerDir)
  return {
    newsroom,
    dataDir,
    folder: path.join(dataDir, 'public/current'),
    client,
    log,
    publisher: (appDir) =>
      openPublisher({
        dataDir,
        appDir,
        siteUrl,
        client,
        clock: () => newsroom.now,
        log: (line) => log.push(line),
      }),
    async bring(publisher) {
      await fillFolderRegister(registerDir, newsroom.rows, newsroom.files)
      await publisher.follow(0, new AbortController().signal)
      await publisher.publish()
    },
  }
}
