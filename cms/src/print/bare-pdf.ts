/** A page of A4: lines of Western letters, or one picture that fills it (a JPEG, measures in pixels). */
export type BarePage =
  { lines: readonly string[] } | { jpeg: Uint8Array; across: number; down: number }

const a4 = { across: 595.28, down: 841.89 }

/** A PDF without tags, as scanners and old programs write it: what is uploaded, and no page of ours. */
export function barePdf(pages: readonly BarePage[]): Buffer {
  const firstPage = 4
  const kids = pages.map((_, place) => `${firstPage + 3 * place} 0 R`)
  return written([
    object('<< /Type /Catalog /Pages 2 0 R >>'),
    object(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`),
    object('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    ...pages.flatMap((page, place) => objectsOf(page, firstPage + 3 * place)),
  ])
}

/** The same of words, a page each. */
export const pdfSaying = (...pages: string[]): Buffer =>
  barePdf(pages.map((words) => ({ lines: words.split('\n') })))

const latin = (text: string): Buffer => Buffer.from(text, 'latin1')
const object = (dictionary: string): Buffer => latin(dictionary)
const stream = (facts: string, bytes: Uint8Array): Buffer =>
  Buffer.concat([
    latin(`<< ${facts} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    latin('\nendstream'),
  ])

/** A page, what is drawn on it, and its picture: three objects, of which the page has this number. */
function objectsOf(page: BarePage, number: number): Buffer[] {
  const isPicture = 'jpeg' in page
  const drawn = isPicture
    ? `q ${a4.across} 0 0 ${a4.down} 0 0 cm /P Do Q`
    : `BT /F 12 Tf 14 TL 72 760 Td ${page.lines.map((line) => `(${escaped(line)}) Tj T*`).join(' ')} ET`
  const shown = `/Resources << /Font << /F 3 0 R >> /XObject << /P ${number + 2} 0 R >> >>`
  return [
    object(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${a4.across} ${a4.down}] /Contents ${number + 1} 0 R ${shown} >>`,
    ),
    stream('', latin(drawn)),
    isPicture ? pictureOf(page) : object('null'),
  ]
}

const pictureOf = ({ jpeg, across, down }: Extract<BarePage, { jpeg: unknown }>): Buffer =>
  stream(
    `/Type /XObject /Subtype /Image /Width ${across} /Height ${down} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode`,
    jpeg,
  )

const escaped = (line: string): string => line.replace(/[\\()]/g, (sign) => `\\${sign}`)

/** The file around its objects: header, each at its place, the table of places. */
function written(objects: readonly Buffer[]): Buffer {
  const parts = [latin('%PDF-1.4\n')]
  const places: number[] = []
  let length = parts[0]?.length ?? 0
  const put = (bytes: Buffer) => {
    parts.push(bytes)
    length += bytes.length
  }
  for (const [index, bytes] of objects.entries()) {
    places.push(length)
    put(Buffer.concat([latin(`${index + 1} 0 obj\n`), bytes, latin('\nendobj\n')]))
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const start = length
  put(latin(`xref\n0 ${size}\n0000000000 65535 f \n${table}`))
  put(latin(`trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`))
  return Buffer.concat(parts)
}
