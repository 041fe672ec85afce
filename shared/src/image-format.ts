/** Pictures that are taken. `name` is what sharp calls the format, as input and as output. */
export const imageFormats = [
  { name: 'jpeg', mimeType: 'image/jpeg', extension: 'jpg' },
  { name: 'png', mimeType: 'image/png', extension: 'png' },
  { name: 'webp', mimeType: 'image/webp', extension: 'webp' },
  { name: 'avif', mimeType: 'image/avif', extension: 'avif' },
] as const
export type ImageFormat = (typeof imageFormats)[number]

const signatures: Record<ImageFormat['name'], (bytes: Buffer) => boolean> = {
  jpeg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  png: (bytes) => bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n',
  webp: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP',
  avif: (bytes) => text(bytes, 4, 8) === 'ftyp' && brands(bytes).includes('avif'),
}

/** The format that the first bytes announce; undefined for everything that we do not take (SVG, GIF, HTML …). */
export const formatOf = (bytes: Buffer): ImageFormat | undefined =>
  imageFormats.find(({ name }) => signatures[name](bytes))

const text = (bytes: Buffer, from: number, to: number): string =>
  bytes.subarray(from, to).toString('latin1')

/** The major and the compatible brands of an ISO base media file (ISO/IEC 14496-12, section 4.3). */
function brands(bytes: Buffer): string[] {
  const size = Math.min(bytes.length >= 4 ? bytes.readUInt32BE(0) : 0, 256)
  const found = [text(bytes, 8, 12)]
  for (let at = 16; at + 4 <= size; at += 4) found.push(text(bytes, at, at + 4))
  return found
}
