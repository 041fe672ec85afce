import { expect, it } from 'vitest'
import { decodeFeed } from './decode.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string)))
/** „șţ” of old: ş and ţ with cedilla. */
const in1250 = [0xba, 0xfe]
const in8859 = [0xba, 0xfe]

it.each([
  ['what is marked', bytes([0xef, 0xbb, 0xbf], '<?xml version="1.0"?>ș'), null, /ș$/],
  ['UTF-16', Buffer.from('\uFEFF<rss>ș', 'utf16le'), 'text/xml; charset=utf-8', /^<rss>ș$/],
  [
    'what the XML says, before what the server says',
    bytes('<?xml version="1.0" encoding="windows-1250"?>', in1250),
    'text/xml; charset=iso-8859-1',
    /şţ$/,
  ],
  ['what the server says', bytes('<rss>', in8859), 'text/xml; charset="ISO-8859-2"', /şţ$/],
  ['UTF-8 without a word', bytes('<rss>ș'), null, /ș$/],
  [
    'what is none of what it says',
    bytes('<?xml version="1.0" encoding="UTF-8"?>', in1250),
    'text/xml; charset=utf-8',
    /şţ$/,
  ],
  ['letters nobody knows', bytes('<?xml encoding="klingon"?>ș'), null, /ș$/],
])('reads %s', (_, given, contentType, text) => {
  expect(decodeFeed(given, contentType)).toMatch(text)
})
