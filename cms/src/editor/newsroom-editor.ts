import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { ValidationError, type RichTextHooks } from 'payload'
import { withOurHeadings } from './heading-levels.ts'
import { malformation, troubleIn } from './trouble.ts'

type BeforeValidate = NonNullable<RichTextHooks['beforeValidate']>[number]

/** Payload's own comparison of versions shows of a call-out its name alone. */
const versionDiff = '/src/editor/version-diff.tsx#VersionDiff'

/** Payload's editor, which lets nothing in that no page can show, and says so in words that an editor can use. */
export function newsroomEditor(
  props: Parameters<typeof lexicalEditor>[0],
): ReturnType<typeof lexicalEditor> {
  const provide = lexicalEditor(props)
  return async (args) => {
    const adapter = await provide(args)
    return {
      ...adapter,
      DiffComponent: versionDiff,
      generateImportMap: (map) => {
        adapter.generateImportMap?.(map)
        map.addToImportMap(versionDiff)
      },
      hooks: {
        ...adapter.hooks,
        beforeValidate: [takeIn, ...(adapter.hooks?.beforeValidate ?? [])],
      },
      validate: async (value, options) => {
        const { required } = options as { required?: unknown }
        const trouble = value ? (malformation(value) ?? troubleIn(value, required === true)) : null
        return trouble ?? withoutNodeType(await adapter.validate(value, options))
      },
    }
  }
}

/** Before anything of Payload walks through it, in drafts too: refuses what is no state, puts headings on our levels. */
const takeIn: BeforeValidate = (hook) => {
  const { path, collection, req } = hook
  const value: unknown = hook.value
  const message = malformation(value)
  if (!message) return withOurHeadings(value)
  throw new ValidationError(
    {
      ...(collection && { collection: collection.slug }),
      errors: [{ message, path: path.join('.') }],
    },
    req.t,
  )
}

/** „link node failed to validate: …” is for those who write editors. */
const withoutNodeType = (answer: string | true): string | true =>
  answer === true ? true : answer.replace(/^(?:[\w-]+ node failed to validate: )+/, '')
