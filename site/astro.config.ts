import { defineConfig } from 'astro/config'
import type { AstroIntegration } from 'astro'

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

export default defineConfig({
  output: 'server',
  adapter: publisherAdapter(),
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // Nothing inline: one fixed Content-Security-Policy, default-src 'self', holds on every page.
  vite: { build: { assetsInlineLimit: 0 } },
  compressHTML: true,
  devToolbar: { enabled: false },
  outDir: process.env.AVIZIER_APP_DIR ?? './dist',
})
