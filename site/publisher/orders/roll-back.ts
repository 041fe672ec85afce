import type { KeptRelease } from '../releases/site-state.ts'
import { appOf } from '../releases/release.ts'
import { changedPages } from './changed-pages.ts'
import { OrderError } from './order-error.ts'
import type { OrderParts, Outcome, Step } from './order-parts.ts'

/** Makes a kept release public again, with all that was published since: the one named, or the newest that is older. */
export async function rollBack(
  parts: OrderParts,
  name: string | null,
  step: Step,
): Promise<Outcome> {
  const { site, orderBook, appId } = parts
  const { release } = targetOf(parts, name)
  step('rendering')
  const earlier = await site.openCurrent(release)
  const changed = changedPages(earlier, site)
  step('swapping')
  await site.show(earlier)
  orderBook.setDeclinedApp(appOf(release) === appId ? undefined : appId)
  return { release: release.name, changed }
}

/** Throws OrderError where the release is not kept, or cannot be brought up to the register. */
function targetOf({ site, mirror }: OrderParts, name: string | null): KeptRelease {
  const shown = site.seen()?.release.name ?? ''
  const others = site.kept().filter(({ release }) => release.name !== shown)
  // Without a name the newest that is older: twice in a row it must not lead back to what was left.
  const target = others.find(({ release }) =>
    name === null ? release.name < shown : release.name === name,
  )
  if (!target)
    throw new OrderError(
      `${name ?? 'A release older than the public one'} is not kept. Kept beside the public one: ` +
        `${others.map((each) => each.release.name).join(', ') || 'none'}.`,
    )
  const { release, row } = target
  if (row < mirror.forgotten())
    throw new OrderError(
      `${release.name} shows row ${row}, and what changed up to row ${mirror.forgotten()} is not known any more. ` +
        'Build with the older code instead: npm run rebuild.',
    )
  return target
}
