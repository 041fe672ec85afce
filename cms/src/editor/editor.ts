import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { calloutBlock } from './callout-block.ts'
import { linkFeature } from './link-feature.ts'
import { uploadFields } from './upload-fields.ts'

const plainEditor = lexicalEditor({
  admin: { placeholder: 'Scrieți textul aici. „/” deschide lista de elemente.' },
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnderlineFeature(),
    StrikethroughFeature(),
    SubscriptFeature(),
    SuperscriptFeature(),
    OrderedListFeature(),
    UnorderedListFeature(),
    linkFeature(),
    BlockquoteFeature(),
    EXPERIMENTAL_TableFeature(),
    UploadFeature({
      enabledCollections: ['media', 'documents'],
      maxDepth: 0,
      collections: {
        media: {
          fields: uploadFields,
        },
      },
    }),
    BlocksFeature({ blocks: [calloutBlock] }),
    FixedToolbarFeature(),
    InlineToolbarFeature(),
  ],
})

/** Payload's own comparison shows of a call-out its name alone. */
const versionDiff = '/src/editor/version-diff.tsx#VersionDiff'

/** The editor of every text: what a press office needs and what `to-rich-text.ts` can publish, nothing more. */
export const editor: typeof plainEditor = async (options) => {
  const adapter = await plainEditor(options)
  return {
    ...adapter,
    DiffComponent: versionDiff,
    generateImportMap: (map) => {
      adapter.generateImportMap?.(map)
      map.addToImportMap(versionDiff)
    },
  }
}
