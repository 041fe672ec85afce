import type { Block, RichText } from '@avizier/shared/rich-text'
import type { FlattenedField } from 'payload'
import { fromPlainText } from '../editor/from-plain-text.ts'
import { toLexical, type LexicalState } from '../editor/to-lexical.ts'
import type { Material } from './material.ts'

type Data = Record<string, unknown>

/** What a material leads to: what its Word document says, and the issue that it was asked for. */
interface Beside {
  wordText: RichText
  issue: string | null
}

/**
 * A new draft from a material: its words go into the text, its pictures and PDFs where the kind has a place for them, what
 * has none stands in the text. `fields` are those of the kind.
 */
export function itemFrom(
  fields: readonly FlattenedField[],
  material: Material,
  { wordText, issue }: Beside,
): Data {
  const pictures = placed(fields, 'media', material.pictures)
  const documents = placed(fields, 'documents', material.attachments)
  const body: RichText = [
    ...fromPlainText(material.text ?? ''),
    ...wordText,
    ...pictures.left.map((id): Block => ({
      type: 'image',
      image: { ref: 'media', id },
      caption: null,
    })),
    ...documents.left.map((id): Block => ({
      type: 'attachment',
      document: { ref: 'documents', id },
    })),
  ]
  const own = {
    ...{ department: material.department, topics: material.topics },
    ...(issue !== null && { issue }),
  }
  return {
    title: material.title,
    ...onlyIn(fields, own),
    ...pictures.data,
    ...documents.data,
    ...onlyIn(fields, { body: body.length > 0 ? lexicalOf(body) : undefined }),
    _status: 'draft',
  }
}

const lexicalOf = (body: RichText): LexicalState => toLexical(body, ({ id }) => id)

const onlyIn = (fields: readonly FlattenedField[], data: Data): Data =>
  Object.fromEntries(
    Object.entries(data).filter(
      ([name, value]) => value !== undefined && fields.some((field) => field.name === name),
    ),
  )

/**
 * Files in the fields of a kind for them. Of pictures one goes into each field for one, as the main picture, and the others
 * into the gallery; PDFs go together, for a field for one PDF means a certain one, such as the minutes of a debate.
 */
function placed(
  fields: readonly FlattenedField[],
  collection: 'media' | 'documents',
  ids: readonly string[],
): { data: Data; left: readonly string[] } {
  const places = fields.filter((field) => isPlaceFor(field, collection))
  const several = places.find(isForSeveral)
  const single =
    several && collection === 'documents' ? [] : places.filter((field) => !isForSeveral(field))
  const inSingle = single.slice(0, ids.length)
  const others = ids.slice(inSingle.length)
  const data = Object.fromEntries(inSingle.map(({ name }, index) => [name, ids[index]]))
  return several
    ? { data: { ...data, ...(others.length > 0 && { [several.name]: others }) }, left: [] }
    : { data, left: others }
}

const isPlaceFor = (field: FlattenedField, collection: string): boolean =>
  field.type === 'upload' && field.relationTo === collection

const isForSeveral = (field: FlattenedField): boolean =>
  field.type === 'upload' && field.hasMany === true
