import type { ArticleDraft } from './drafts.ts'

/** An article for tests. */
export const articleDraft = (id: string, facts: Partial<ArticleDraft> = {}): ArticleDraft => ({
  ...{ id, title: `Articolul ${id}`, lead: 'Pe scurt.', body: [], byline: null },
  ...{ section: 'works', image: null, pageNumber: null, isPublished: true },
  ...facts,
})
