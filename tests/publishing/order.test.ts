import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { paths } from '@avizier/shared/paths'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroomIn } from './open-newsroom.ts'
import { otherApp } from './other-app.ts'

let home: string
beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-order-'))
})
afterAll(() => rm(home, { recursive: true, force: true }))

it('has the pages of an issue in the folder before the issue, which links to them, is made', async () => {
  const room = openNewsroomIn(home)
  const { newsroom, folder, bring } = room
  const seen = path.join(home, 'seen.json')
  const app = await otherApp(
    path.join(home, 'app'),
    `const { existsSync, readdirSync, writeFileSync } = await import('node:fs')
     if (/^\\/jurnal\\/\\d+\\/nr-\\d+\\/$/.test(url)) {
       const there = ${JSON.stringify(folder)} + url
       writeFileSync(${JSON.stringify(seen)}, JSON.stringify(existsSync(there) ? readdirSync(there) : []))
     }
     return own()`,
  )
  const publisher = await room.publisher(app)
  await bring(publisher)
  newsroom.happen({ kind: 'publish', collection: 'journal-issues', seed: 1 })
  await bring(publisher)

  const row = newsroom.rows.find(({ collection }) => collection === 'journal-issues')
  const issue = row?.path ?? ''
  const pages = Array.from({ length: 8 }, (_, index) =>
    path.basename(paths.issuePage(issue, index + 1)),
  )
  expect(JSON.parse(await readFile(seen, 'utf8'))).toEqual(pages)
  expect((await readdir(path.join(folder, issue))).sort()).toEqual(['index.html', ...pages])
  await publisher.close()
})
