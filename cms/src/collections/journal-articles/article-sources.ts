/** What an article of the Jurnal may be made from. */
export const articleSources = ['press-releases', 'announcements', 'debate-notices'] as const
export type ArticleSource = (typeof articleSources)[number]
