import { barePdf } from '@avizier/cms/print/bare-pdf'
import sharp from 'sharp'

const [across, down] = [1240, 1754]

/** Grey, slightly turned paper with typed lines as pixels: nothing here can be searched or read aloud. */
export async function scannedPdf(lines: readonly string[]): Promise<Buffer> {
  const typed = lines
    .map(
      (text, place) =>
        `<text x="150" y="${300 + place * 120}" font-size="${place === 0 ? 54 : 38}">${text}</text>`,
    )
    .join('')
  const ruled = Array.from(
    { length: 14 },
    (_, place) =>
      `<rect x="150" y="${760 + place * 52}" width="${900 - ((place * 137) % 260)}" height="13" fill="#5d5d5a"/>`,
  ).join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${across}" height="${down}"><rect width="100%" height="100%" fill="#e9e7e1"/><g transform="rotate(-0.8 620 877)" fill="#3a3a3a" font-family="monospace">${typed}${ruled}<circle cx="900" cy="1580" r="90" fill="none" stroke="#5f6f9a" stroke-width="6" opacity=".6"/></g></svg>`
  const jpeg = await sharp(Buffer.from(svg)).toColourspace('srgb').jpeg({ quality: 60 }).toBuffer()
  return barePdf([{ jpeg, across, down }])
}
