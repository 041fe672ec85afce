import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Lets a check put the right words in the place of wrong ones, at one click. */
export const ReplaceWordsFeature = createServerFeature({
  key: 'replaceWords',
  feature: { ClientFeature: '/src/editor/replace-words/client.tsx#ReplaceWordsFeatureClient' },
})
