// The house's own pages as a stock static site.
export default {
  site: 'https://stiri.example.ro',
  trailingSlash: 'always',
  compressHTML: true,
  cacheDir: './.astro-cache',
  // Found by trying 1, 2, 4 and 8: more gains nothing, for rendering keeps the one thread busy.
  build: { concurrency: 4, format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  // A document whose cacheKey is what it was is not rendered again.
  experimental: { incrementalBuild: process.env.INCREMENTAL === 'on' },
}
