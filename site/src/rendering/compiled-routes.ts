import type { APIRoute, RouteInfo, SSRManifest, SSRResult } from 'astro'
import type { AstroComponentFactory } from 'astro/runtime/server/index.js'
import { paths } from '@avizier/shared/paths'

export type Params = SSRResult['params']

interface CompiledModule {
  default: AstroComponentFactory
  /** Endpoints have this instead. */
  GET?: APIRoute
}

/** What a file of src/pages was compiled to. */
export type Compiled = { page: AstroComponentFactory } | { endpoint: APIRoute }

/** A file of src/pages with all that is the same for every address that it answers. */
export interface CompiledRoute {
  compiled: Compiled
  /** Links in the page's head, as Astro's runtime takes them. */
  styles: SSRResult['styles']
}

export interface Found {
  route: CompiledRoute
  params: Params
}

/** Finds what answers at an address of the site, loading it the first time; undefined where no file of src/pages does. */
export type FindRoute = (address: string) => Promise<Found | undefined>

/** Astro knows the page for what is not there by its name without `.html`. */
const astrosOwn: Partial<Record<string, string>> = { [paths.notFound]: '/404/' }

export function createRoutes({ routes, pageMap }: SSRManifest): FindRoute {
  const loaded = new Map<string, Promise<CompiledRoute>>()

  async function load({ routeData, styles, scripts }: RouteInfo): Promise<CompiledRoute> {
    const { component } = routeData
    const module: CompiledModule | undefined = await (await pageMap?.get(component)?.())?.page()
    if (!module || scripts.length > 0)
      throw new Error(`${component} cannot be rendered: it has no module, or scripts of its own`)
    const { GET, default: page } = module
    return { compiled: GET ? { endpoint: GET } : { page }, styles: new Set(styles.map(linkTo)) }
  }

  return async (address) => {
    const pathname = astrosOwn[address] ?? decodeURI(address)
    for (const info of routes) {
      const { component, params, pattern } = info.routeData
      const found = pattern.exec(pathname)
      if (!found) continue
      const route = loaded.get(component) ?? load(info)
      loaded.set(component, route)
      return {
        route: await route,
        params: Object.fromEntries(params.map((name, index) => [name, found[index + 1]])),
      }
    }
    return undefined
  }
}

/** Nothing is inline (astro.config.ts). */
function linkTo(style: RouteInfo['styles'][number]) {
  if (style.type === 'inline') throw new Error('A style is inline: the policy forbids it')
  return { props: { rel: 'stylesheet', href: `/${style.src}` }, children: '' }
}
