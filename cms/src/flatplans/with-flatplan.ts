import type { CollectionBeforeDeleteHook, CollectionConfig, Field } from 'payload'
import { articleSources } from '../collections/journal-articles/article-sources.ts'
import { dropFlatplan } from './store.ts'
import { flatplanTab } from './slugs.ts'

/** Gives an issue the screen of its plan, and what an article can be made from the act that makes it. */
export function withFlatplan(collection: CollectionConfig): CollectionConfig {
  if (collection.slug === 'journal-issues') return withPlanScreen(collection)
  return articleSources.some((slug) => slug === collection.slug)
    ? { ...collection, fields: [articlesPanel, ...collection.fields] }
    : collection
}

const dropPlan: CollectionBeforeDeleteHook = ({ id, req }) => dropFlatplan(req, String(id))

function withPlanScreen({ admin, hooks, ...collection }: CollectionConfig): CollectionConfig {
  const { components } = admin ?? {}
  const edit = { ...components?.views?.edit, flatplan: planScreen }
  return {
    ...collection,
    hooks: { ...hooks, beforeDelete: [...(hooks?.beforeDelete ?? []), dropPlan] },
    admin: { ...admin, components: { ...components, views: { ...components?.views, edit } } },
  }
}

const planScreen = {
  Component: '/src/admin/flatplans/flatplan-view.tsx#FlatplanView',
  path: flatplanTab,
  tab: { label: 'Macheta', href: flatplanTab },
} as const

/** Beside what an article can be made from: those that were, and the act. */
const articlesPanel: Field = {
  name: 'journalArticlesPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: '/src/admin/flatplans/articles-panel.tsx#ArticlesPanel' },
  },
}
