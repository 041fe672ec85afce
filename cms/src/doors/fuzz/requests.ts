import fc from 'fast-check'
import type { Endpoint, FlattenedField, SanitizedConfig } from 'payload'
import { anId, dataFor } from './plausible.ts'
import { oddText, oddValue } from './values.ts'

/** One request of the fuzz: where, how, and with which body. */
export interface FuzzRequest {
  method: string
  address: string
  headers: Record<string, string>
  body: string | undefined
}

/** A door of the API: an endpoint of a collection, of a global or of the newsroom. */
interface Door {
  base: string
  endpoint: Pick<Endpoint, 'method' | 'path'>
  fields: readonly FlattenedField[]
}

/** Every door that the built config has. */
export function doorsOf(config: SanitizedConfig): Door[] {
  const doors = (base: string, endpoints: Endpoint[] | false, fields: readonly FlattenedField[]) =>
    (endpoints || []).map((endpoint) => ({ base, endpoint, fields }))
  return [
    ...config.collections.flatMap(({ slug, endpoints, flattenedFields }) =>
      doors(`/${slug}`, endpoints, flattenedFields),
    ),
    ...config.globals.flatMap(({ slug, endpoints, flattenedFields }) =>
      doors(`/globals/${slug}`, endpoints, flattenedFields),
    ),
    ...doors('', config.endpoints, []),
    ...[...'__proto__ constructor globals globals/__proto__ users/__proto__ x'.split(' ')].map(
      (name) => ({ base: `/${name}`, endpoint: { method: 'get', path: '/' } as const, fields: [] }),
    ),
  ]
}

/** Requests at all doors, with ids that exist among those that do not. */
export const requestsAt = (
  doors: readonly Door[],
  ids: readonly string[],
): fc.Arbitrary<FuzzRequest> =>
  fc.constantFrom(...doors).chain((door) =>
    fc
      .record({ path: pathOf(door, ids), query: queryFor(door), body: bodyFor(door, ids) })
      .map(({ path, query, body }) => {
        const method = door.endpoint.method.toUpperCase()
        const isReading = ['GET', 'HEAD', 'OPTIONS'].includes(method)
        const address = query === '' ? path : `${path}?${query}`
        return isReading
          ? { method, address, headers: {}, body: undefined }
          : { method, address, ...body }
      }),
  )

const pathOf = ({ base, endpoint }: Door, ids: readonly string[]): fc.Arbitrary<string> => {
  const segments = endpoint.path.split('/').filter(Boolean)
  const parts = segments.map((segment) =>
    segment.startsWith(':') ? anId(ids).map(inAddress) : fc.constant(segment),
  )
  return fc.tuple(...parts).map((names) => [base, ...names].join('/'))
}

const inAddress = (text: string) => encodeURIComponent(text.toWellFormed()).slice(0, 2000)

const plain = [
  ...['depth', 'limit', 'page', 'sort', 'draft', 'autosave', 'trash', 'pagination', 'locale'],
  ...['fallbackLocale', 'fallback-locale', 'overrideLock', 'publishAllLocales', 'where', 'data'],
  ...['unpublishAllLocales', 'publishSpecificLocale', 'flattenLocales', 'select', 'populate'],
  ...['joins', 'wait', 'orders', 'prefix', 'uploadEdits', 'lng', 'hideAPIURL'],
]
const operators = [
  ...['equals', 'not_equals', 'in', 'not_in', 'all', 'exists', 'greater_than', 'less_than_equal'],
  ...['like', 'not_like', 'contains', 'near', 'within', 'intersects', '__proto__', 'x', 'and'],
]

function queryFor({ fields }: Door): fc.Arbitrary<string> {
  const field = fc.oneof(
    fc.constantFrom('id', 'parent', 'version.title', 'latest', ...fields.map(({ name }) => name)),
    fc.constantFrom(...fields.map(({ name }) => `${name}.${name}`), 'x.y.z', 'document.value'),
    oddText,
  )
  const value = fc.oneof(fc.constantFrom('true', 'false', '1', '0', 'title', '-title'), oddText)
  const where = fc
    .tuple(field, fc.constantFrom(...operators), fc.constantFrom('', '[0]', '[]', '[x]'))
    .map(([name, operator, tail]) => `where[${name}][${operator}]${tail}`)
  const groups = fc
    .tuple(fc.constantFrom('and', 'or', 'AND'), fc.constantFrom('0', 'x', ''), where)
    .map(([group, index, inner]) => inner.replace('where', `where[${group}][${index}]`))
  const key = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...plain) },
    { weight: 3, arbitrary: where },
    { weight: 1, arbitrary: groups },
    { weight: 1, arbitrary: field.map((name) => `select[${name}]`) },
    { weight: 1, arbitrary: field.map((name) => `populate[${name}][title]`) },
    { weight: 1, arbitrary: fc.constant(`where${'[and][0]'.repeat(40)}[id][equals]`) },
  )
  return fc
    .array(fc.tuple(key, value), { maxLength: 3 })
    .map((pairs) =>
      pairs
        .map(([name, one]) => `${encodeURIComponent(name.toWellFormed())}=${inAddress(one)}`)
        .join('&'),
    )
}

const boundary = 'fuzz-boundary'
const part = (name: string, text: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--${boundary}--\r\n`
const json = { 'Content-Type': 'application/json' }
const form = { 'Content-Type': `multipart/form-data; boundary=${boundary}` }

function bodyFor({ fields }: Door, ids: readonly string[]) {
  const text = fc
    .oneof(
      { weight: 6, arbitrary: dataFor([...fields, ...signIn], ids) },
      { weight: 1, arbitrary: oddValue },
    )
    .map((value) => JSON.stringify(value))
  const broken = fc.constantFrom('', '{', '{"a":', 'null', '[]', '"x"', '{"a":1}}', '\u0000', '[[[')
  const sent = (headers: Record<string, string>, body: string) => ({ headers, body })
  return fc.oneof(
    { weight: 6, arbitrary: text.map((body) => sent(json, body)) },
    { weight: 3, arbitrary: text.map((body) => sent(form, part('_payload', body))) },
    { weight: 1, arbitrary: broken.map((body) => sent(json, body)) },
    { weight: 1, arbitrary: broken.map((body) => sent(form, part('_payload', body))) },
    { weight: 1, arbitrary: broken.map((body) => sent(form, body)) },
    {
      weight: 1,
      arbitrary: text.map((body) => sent({ 'Content-Type': 'multipart/form-data' }, body)),
    },
    { weight: 1, arbitrary: text.map((body) => sent({ 'Content-Type': 'text/plain' }, body)) },
    {
      weight: 1,
      arbitrary: oddText.map((value) =>
        sent(
          {
            'Content-Type': 'application/x-www-form-urlencoded',
            'X-Payload-HTTP-Method-Override': 'GET',
          },
          `where[id][equals]=${inAddress(value)}&limit=${inAddress(value)}`,
        ),
      ),
    },
    {
      weight: 1,
      arbitrary: text.map((body) =>
        sent({ ...json, 'X-Payload-HTTP-Method-Override': 'GET' }, body),
      ),
    },
  )
}

/** What auth doors read besides fields. */
const signIn = ['password', 'token', 'username'].map(
  (name) => ({ name, type: 'text' }) as unknown as FlattenedField,
)
