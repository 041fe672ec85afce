import fc from 'fast-check'

/** Text that programs stumble over. */
export const oddText = fc.oneof(
  fc.constantFrom(
    ...['', ' ', '\0', 'a\0b', '\ud83d', '\u202e', '\r\n', '%', '%%00', "'", '"', '\\', '--', ';'],
    ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined'],
    ...['NaN', 'Infinity', '-1', '1e18', '1e400', '0x10', '9'.repeat(40), 'true', '[]', '{}'],
    ...['2026-13-45', '0000-00-00', '+275760-09-14T00:00:00Z', '2026-02-30T25:61:00Z', 'azi'],
    ...["' OR 1=1 --", '$where', '{"$gt":""}', '../../etc/passwd', 'javascript:alert(1)'],
  ),
  fc.constant('cuvânt '.repeat(5000)),
  fc.constant('x'.repeat(10_000)),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

const nested = (levels: number, isList: boolean): unknown => {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = isList ? [value] : { children: value }
  return value
}

/** Values of every type, in places where nobody expects them. */
export const oddValue: fc.Arbitrary<unknown> = fc.oneof(
  oddText,
  fc.constantFrom<unknown>(
    ...[null, true, false, 0, -1, 1.5, 1e18, 1e308, -1e308, [], {}, [[]], [null], [{}], [[1]]],
    ...[{ id: null }, { id: {} }, { $gt: '' }, { $ne: null }, { relationTo: 'users', value: {} }],
    ...[{ relationTo: 'x', value: 1 }, { root: null }, { root: { children: 1 } }, { root: {} }],
    ...[{ constructor: 1 }, { then: 1 }, { toJSON: 1 }, { length: -1 }, [0, 'a', null, {}]],
  ),
  fc.constant(JSON.parse('{"__proto__":{"isAdmin":true}}')),
  fc.constantFrom(nested(50, true), nested(3000, true), nested(3000, false)),
  fc.jsonValue({ maxDepth: 3 }),
)
