import type { Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'

/** The built config without doors that lead nowhere: Payload hangs them on every collection, and they fail behind. */
export function withoutDeadEndpoints(config: SanitizedConfig): SanitizedConfig {
  return {
    ...config,
    collections: config.collections.map((collection) => ({
      ...collection,
      endpoints: living(collection.endpoints, deadIn(collection)),
    })),
    globals: config.globals.map((global) => ({
      ...global,
      endpoints: living(global.endpoints, global.versions ? [] : versions),
    })),
  }
}

const versions = ['/versions', '/versions/:id']

function deadIn({ auth, versions: kept }: SanitizedCollectionConfig): string[] {
  return [
    ...(kept ? [] : versions),
    // Links for a new password are sign-in's own.
    ...(auth ? ['/reset-password'] : []),
    // Programs have keys: a session would go on when theirs is changed.
    ...(auth && auth.disableLocalStrategy ? ['/refresh-token'] : []),
    ...(auth && !auth.verify ? ['/verify/:id'] : []),
    ...(auth && !auth.maxLoginAttempts ? ['/unlock'] : []),
  ]
}

const living = (endpoints: Endpoint[] | false, dead: readonly string[]): Endpoint[] | false =>
  endpoints && endpoints.filter(({ path }) => !dead.includes(path))
