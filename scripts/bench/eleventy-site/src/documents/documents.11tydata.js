export default {
  tags: 'document',
  layout: 'document.11ty.js',
  permalink: ({ path }) => `${path}index.html`,
}
