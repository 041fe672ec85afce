import { authoredCollections } from '@avizier/shared/collections'
import type { CollectionConfig, Field } from 'payload'

const here = '/src/admin/item'

/** Lets the form of what the office writes show the desk's state and acts in the place of Payload's buttons. */
export const withItemScreen = (collection: CollectionConfig): CollectionConfig => {
  if (!authoredCollections.some((slug) => slug === collection.slug)) return collection
  const { components } = collection.admin ?? {}
  const edit = {
    ...components?.edit,
    Status: `${here}/item-state.tsx#ItemState`,
    PublishButton: `${here}/item-acts.tsx#ItemActs`,
    UnpublishButton: `${here}/no-button.tsx#NoButton`,
  }
  const { root: _, ...screens } = components?.views?.edit ?? {}
  const views = {
    ...components?.views,
    edit: {
      ...screens,
      versions: {
        Component: `${here}/timeline/timeline-view.tsx#TimelineView`,
        tab: { label: 'Istoric' },
      },
      version: { Component: `${here}/differences/differences-view.tsx#DifferencesView` },
    },
  }
  return {
    ...collection,
    fields: [remarksPanel, ...collection.fields],
    admin: { ...collection.admin, components: { ...components, edit, views } },
  }
}

const remarksPanel: Field = {
  name: 'remarksPanel',
  type: 'ui',
  admin: {
    position: 'sidebar',
    disableListColumn: true,
    components: { Field: `${here}/remarks/remarks-panel.tsx#RemarksPanel` },
  },
}
