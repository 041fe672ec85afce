import { cp, mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { inject } from 'vitest'

/**
 * Another compiled app in `folder`: the one of this project, with `code` between the publisher and its answer. The code
 * has `url`, `reader` and `own()`, and returns an answer: a Response is one.
 */
export async function otherApp(folder: string, code: string): Promise<string> {
  const app = inject('appDir')
  await mkdir(path.join(folder, 'server'), { recursive: true })
  await cp(path.join(app, 'client'), path.join(folder, 'client'), { recursive: true })
  await writeFile(
    path.join(folder, 'server/entry.mjs'),
    `import { render as ask } from ${JSON.stringify(path.join(app, 'server/entry.mjs'))}
     export async function render(url, reader) { const own = () => ask(url, reader); ${code} }`,
  )
  return folder
}
