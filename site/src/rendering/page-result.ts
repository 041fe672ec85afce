import type { AstroGlobal, SSRManifest, SSRResult } from 'astro'
import {
  chunkToString,
  renderSlotToString,
  type AstroComponentFactory,
  type ComponentSlots,
} from 'astro/runtime/server/index.js'
import { addressOfBuilt, type Found } from './compiled-routes.ts'

/** What the compiled pages and Astro's runtime ask for while one page is rendered; made anew for each. */
export type MakeResult = (
  page: AstroComponentFactory,
  found: Found,
  locals: App.Locals,
) => SSRResult

/** Nothing reads it: pages are made for an address, not for a request. */
const request = new Request('http://localhost')
const response = { status: 200, statusText: 'OK', headers: new Headers() }

export function createResults(manifest: SSRManifest): MakeResult {
  const same = sameOnEveryPage(manifest)

  return (page, { params, styles }, locals) => {
    const metadata = manifest.componentMetadata.get(page.moduleId ?? '')
    const result: SSRResult = {
      ...same,
      params,
      pathname: locals.address,
      links: new Set(),
      scripts: new Set(),
      styles: new Set(styles),
      createAstro: (props, slots) => globalOf(result, locals, props, slots ?? {}),
      _metadata: {
        ...stateOfRendering(),
        headInTree: metadata?.containsHead ?? false,
        routeHasPropagation: (metadata?.propagation ?? 'none') !== 'none',
      },
    }
    return result
  }
}

const sameOnEveryPage = (manifest: SSRManifest) =>
  ({
    base: manifest.base,
    userAssetsBase: manifest.userAssetsBase,
    trailingSlash: manifest.trailingSlash,
    compressHTML: manifest.compressHTML,
    clientDirectives: manifest.clientDirectives,
    inlinedScripts: manifest.inlinedScripts,
    renderers: manifest.renderers,
    key: manifest.key,
    componentMetadata: manifest.componentMetadata,
    cancelled: false,
    partial: false,
    request,
    response,
    cookies: undefined,
    getServerIslandNameMap: () => Promise.resolve(new Map<string, string>()),
    async resolve(specifier: string) {
      const file = manifest.entryModules[specifier]
      if (!file) throw new Error(`${specifier} was not built: build the site again`)
      return addressOfBuilt(file)
    },
    ...noPolicy,
  }) satisfies Partial<SSRResult>

/** The policy is the same on every page (layouts/page.astro), so Astro writes none. */
const noPolicy = {
  shouldInjectCspMetaTags: false,
  cspDestination: 'meta',
  cspAlgorithm: 'SHA-256',
  directives: [],
  scriptHashes: [],
  scriptResources: [],
  styleHashes: [],
  styleResources: [],
  isStrictDynamic: false,
  scriptDirective: { resources: [], hashes: [], strictDynamic: false },
  styleDirective: { resources: [], hashes: [] },
} satisfies Partial<SSRResult>

/** What Astro's runtime notes while it renders one page. */
const stateOfRendering = () =>
  ({
    hasRenderedHead: false,
    hasHydrationScript: false,
    hasRenderedServerIslandRuntime: false,
    rendererSpecificHydrationScripts: new Set<string>(),
    renderedScripts: new Set<string>(),
    hasDirectives: new Set<string>(),
    propagators: new Set<never>(),
    extraHead: [],
    extraStyleHashes: [],
    extraScriptHashes: [],
    pendingSlotEvaluations: [],
    templateDepth: 0,
  }) satisfies Partial<SSRResult['_metadata']>

/**
 * What a template calls `Astro`: what pages may ask of it and no more (tests/rules/templates.test.ts). Astro's own carries
 * its server along, in objects that V8 frees late.
 */
type TemplateGlobal = Pick<AstroGlobal, 'props' | 'locals' | 'params'> & {
  slots: Pick<AstroGlobal['slots'], 'render'>
}

function globalOf(
  result: SSRResult,
  locals: App.Locals,
  props: AstroGlobal['props'],
  slots: ComponentSlots,
): AstroGlobal {
  const template: TemplateGlobal = {
    props,
    locals,
    params: result.params,
    slots: {
      async render(name) {
        const content = slots[name]
        return content ? chunkToString(result, await renderSlotToString(result, content)) : ''
      },
    },
  }
  return template as AstroGlobal
}
