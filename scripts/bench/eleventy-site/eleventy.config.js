import { readFileSync } from 'node:fs'

// Templates are functions and bodies are finished HTML: the fastest that Eleventy has. Each document is a file.

const site = JSON.parse(readFileSync('site.json', 'utf8'))

/** Path of a list → its documents, newest first: grouped once for each build. */
function listsOf(documents) {
  const lists = new Map()
  for (const document of documents)
    for (const list of document.data.lists) {
      const found = lists.get(list)
      if (found) found.push(document)
      else lists.set(list, [document])
    }
  return lists
}

export default function (config) {
  config.setQuietMode(true)
  config.setFrontMatterParsingOptions({ language: 'json' })
  config.addPassthroughCopy({ static: '/' })
  config.addGlobalData('site', site)
  config.addCollection('newest', (all) => all.getFilteredByTag('document').toReversed())
  let known
  config.on('eleventy.before', () => (known = undefined))
  config.addFilter('listAt', (documents, path) => {
    known ??= listsOf(documents)
    return known.get(path) ?? []
  })
  return {
    dir: { input: 'src', output: 'public' },
    templateFormats: ['html', '11ty.js'],
    htmlTemplateEngine: false,
    markdownTemplateEngine: false,
  }
}
