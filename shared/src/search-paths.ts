// Apart from all other addresses: the search runs in the reader's browser, which needs no others.

export const searchRoot = '/cautare/index/'

export const searchPaths = {
  search: '/cautare/',
  /** Which parts the search index has (site/publisher/search/contents.ts). */
  searchContents: `${searchRoot}cuprins.json`,
  /** A part of it, in the folder that the contents name; it never changes. */
  searchPart: (folder: string) => `${searchRoot}${folder}/`,
} as const
