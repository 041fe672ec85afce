import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import type { AstroIntegration } from 'astro'
import { counterRoot } from '@avizier/shared/counter-api'
import { paths } from '@avizier/shared/paths'
import { cutFonts } from './src/fonts/cut-fonts.ts'
import { precompress } from './scripts/precompress.ts'

/** One compiled app without a server of its own: the publisher imports it and asks for pages (docs/decisions/0002). */
const publisherAdapter = (): AstroIntegration => ({
  name: 'avizier-publisher',
  hooks: {
    'astro:config:done': ({ setAdapter }) =>
      setAdapter({
        name: 'avizier-publisher',
        entrypointResolution: 'auto',
        serverEntrypoint: new URL('./src/app-entry.ts', import.meta.url),
        supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
      }),
  },
})

/** The fonts are cut before anything asks for them, so a fresh clone needs only `astro build`. */
const ownFonts = (): AstroIntegration => ({
  name: 'avizier-fonts',
  hooks: {
    'astro:config:setup': () => cutFonts(new URL('.cache/fonts/', import.meta.url)),
  },
})

/** Astro passes over dotfiles among pages, and web servers do not show them. */
const serverMaps = (): AstroIntegration => ({
  name: 'avizier-server-maps',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      injectRoute({ pattern: paths.withdrawnMap, entrypoint: './src/server-maps/withdrawn.ts' })
      injectRoute({ pattern: paths.movedMap, entrypoint: './src/server-maps/moved-map.ts' })
      injectRoute({ pattern: paths.movedList, entrypoint: './src/server-maps/moved-list.ts' })
    },
  },
})

/** The hashed styles and scripts never change: compressed once, at the build. */
const precompressed = (): AstroIntegration => ({
  name: 'avizier-precompressed',
  hooks: { 'astro:build:done': ({ dir }) => precompress(fileURLToPath(new URL('_astro/', dir))) },
})

/** The compiled app carries its libraries along: it can be kept, moved and run without node_modules. */
const selfContained = {
  name: 'avizier-self-contained',
  apply: 'build' as const,
  config: () => ({ ssr: { noExternal: true as const } }),
}

export default defineConfig({
  output: 'server',
  integrations: [ownFonts(), serverMaps(), precompressed()],
  adapter: publisherAdapter(),
  trailingSlash: 'always',
  // Nobody posts a form to a program that has no server.
  security: { checkOrigin: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Nothing inline: one fixed Content-Security-Policy, default-src 'self', holds on every page.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: [selfContained],
    // Under `npm run dev`, as the public server does it.
    server: { proxy: { [counterRoot]: `http://127.0.0.1:${process.env.COUNTER_PORT ?? 4322}` } },
  },
  compressHTML: true,
  devToolbar: { enabled: false },
  outDir: process.env.AVIZIER_APP_DIR ?? './dist',
})
