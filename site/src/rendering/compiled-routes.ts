import type { RouteInfo, SSRManifest, SSRResult } from 'astro'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { paths } from '@avizier/shared/paths'
import type { Endpoint } from './endpoint.ts'

/** What a file of src/pages was compiled to. */
type Compiled = { page: AstroComponentFactory } | { endpoint: Endpoint }

/** What answers at an address. */
export interface Found {
  compiled: Compiled
  params: SSRResult['params']
  /** Links in the page's head, as Astro's runtime takes them. */
  styles: SSRResult['styles']
}

/** Finds what answers at an address of the site, loading it the first time; undefined where no file of src/pages does. */
export type FindRoute = (address: string) => Promise<Found | undefined>

/** The address of a file that Astro built for browsers. */
export const addressOfBuilt = (file: string): string => `/${file}`

/** Astro knows the page for what is not there by its name without `.html`. */
const astrosOwn: Partial<Record<string, string>> = { [paths.notFound]: '/404/' }

/** Throws for a build that cannot be rendered so. */
export function createRoutes({ routes, pageMap }: SSRManifest): FindRoute {
  const known = routes.map((info) => ({ ...info.routeData, styles: stylesOf(info) }))
  const loaded = new Map<string, Compiled>()

  return async (address) => {
    const pathname = astrosOwn[address] ?? address
    for (const { component, params, pattern, styles } of known) {
      const found = pattern.exec(pathname)
      if (!found) continue
      let compiled = loaded.get(component)
      if (!compiled) {
        compiled = await load(component, pageMap)
        loaded.set(component, compiled)
      }
      const named = params.map((name, index) => [name, found[index + 1]] as const)
      return { compiled, styles, params: Object.fromEntries(named) }
    }
    return undefined
  }
}

async function load(component: string, pageMap: SSRManifest['pageMap']): Promise<Compiled> {
  const module: { default?: AstroComponentFactory; GET?: Endpoint } | undefined = await (
    await pageMap?.get(component)?.()
  )?.page()
  if (module?.GET) return { endpoint: module.GET }
  if (module?.default) return { page: module.default }
  throw new Error(`${component} exports neither a page nor GET: build the site again`)
}

function stylesOf({ routeData, styles, scripts }: RouteInfo): SSRResult['styles'] {
  const { component, params } = routeData
  if (scripts.length > 0)
    throw new Error(`${component} has a script in its head: import it with <script src="…">`)
  if (params.some((name) => name.startsWith('...')))
    throw new Error(`${component} answers at any depth: give each folder of the address its own`)
  const links = styles.map((style) => {
    if (style.type === 'inline')
      throw new Error(`${component} has an inline style: see inlineStylesheets in astro.config.ts`)
    return { props: { rel: 'stylesheet', href: addressOfBuilt(style.src) }, children: '' }
  })
  return new Set(links)
}
