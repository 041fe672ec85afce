import { loadApp } from '../publisher/pages/pool.ts'
import type { MirrorStore } from '../publisher/mirror/mirror.ts'
import { refuseMisfit } from '../publisher/releases/app-fit.ts'
import { currentName, currentRelease, entryOf } from '../publisher/releases/release.ts'
import type { Render } from '../src/rendering/render-address.ts'

/**
 * The compiled app that the public sees: a preview looks as the page will, and its styles lie in the public folder. Before the
 * first release, the one at `appDir`. Throws where it cannot show what is live.
 */
export function followApp(publicDir: string, appDir: string) {
  const known = new Map<string, Promise<Render>>()
  return async (mirror: Pick<MirrorStore, 'hasAny'>): Promise<Render> => {
    const name = (await currentName(publicDir)) ?? ''
    const loaded = known.get(name)
    if (loaded) return loaded
    const release = name ? await currentRelease(publicDir) : undefined
    const appEntry = entryOf(release?.appDir ?? appDir)
    await refuseMisfit({ name: name || appDir, appEntry }, mirror)
    const loading = loadApp(appEntry)
    known.set(name, loading)
    // One that cannot be loaded is tried again.
    loading.catch(() => known.delete(name))
    return loading
  }
}
