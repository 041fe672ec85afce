export default {
  site: 'https://stiri.example.ro',
  trailingSlash: 'always',
  compressHTML: true,
  // Found by trying 1, 2, 4 and 8: more gains nothing, for rendering keeps the one thread busy.
  build: { concurrency: 4, inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
}
