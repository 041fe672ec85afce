import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Three clicks choose a paragraph and nothing of the next one. */
export const WholeParagraphFeature = createServerFeature({
  key: 'wholeParagraph',
  feature: { ClientFeature: '/src/editor/whole-paragraph/client.tsx#WholeParagraphFeatureClient' },
})
