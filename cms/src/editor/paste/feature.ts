import { createServerFeature } from '@payloadcms/richtext-lexical'
import type { Accepts } from './blocks.ts'

/** What is pasted or dropped comes in clean, and the person is told what stayed behind. */
export const CleanPasteFeature = createServerFeature<
  Pick<Accepts, 'headings'>,
  Pick<Accepts, 'headings'>,
  Pick<Accepts, 'headings'>
>({
  key: 'cleanPaste',
  feature: ({ props }) => ({
    ClientFeature: '/src/editor/paste/client.tsx#CleanPasteFeatureClient',
    clientFeatureProps: props,
    sanitizedServerFeatureProps: props,
  }),
})
