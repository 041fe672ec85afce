import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { cleanImage } from './clean-image.ts'
import { formatOf } from '@avizier/shared/image-format'

const plain = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#3a6' },
    limitInputPixels: false,
  })

const notAnImage = /nu este o imagine JPEG, PNG, WebP sau AVIF/
const damaged = /trunchiată sau deteriorată/

describe('cleanImage', () => {
  it('refuses what is no picture, whatever it is called', async () => {
    const html = Buffer.from('<!doctype html><title>x</title>')
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
    const gif = await plain(10, 10).gif().toBuffer()
    for (const bytes of [html, svg, gif])
      await expect(cleanImage(bytes)).rejects.toThrow(notAnImage)
  })

  it('refuses a picture that announces one format and holds nothing of it', async () => {
    const disguised = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from('<html></html>')])
    await expect(cleanImage(disguised)).rejects.toThrow(damaged)
  })

  it('stops with a picture that takes longer than it may', async () => {
    const create = { width: 1500, height: 1000, channels: 3, background: '#888' } as const
    const picture = await sharp({ create }).avif({ effort: 0 }).toBuffer()
    await expect(cleanImage(picture, 1)).rejects.toThrow(/se prelucrează prea greu/)
  })

  it('refuses a truncated JPEG, PNG and WebP', async () => {
    const noise = sharp({
      create: {
        width: 300,
        height: 300,
        channels: 3,
        background: '#888',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })
    for (const format of ['jpeg', 'png', 'webp'] as const) {
      const whole = await noise.clone().toFormat(format).toBuffer()
      await expect(cleanImage(whole.subarray(0, whole.length / 2))).rejects.toThrow(damaged)
    }
  })

  it('refuses a bomb by its header and says how large it is', async () => {
    const bomb = await plain(20_000, 10_000).png({ compressionLevel: 9 }).toBuffer()
    expect(bomb.length).toBeLessThan(1_000_000)
    await expect(cleanImage(bomb)).rejects.toThrow(
      'Imaginea are 200 de\u00A0megapixeli; primim cel mult 50 de\u00A0megapixeli. Micșorați-o și încărcați-o din nou.',
    )
  })

  it('refuses an animation', async () => {
    const frames = await sharp(
      [await plain(20, 20).png().toBuffer(), await plain(20, 20).tint('#f00').png().toBuffer()],
      { join: { animated: true } },
    )
      .webp()
      .toBuffer()
    await expect(cleanImage(frames)).rejects.toThrow(/animate/)
  })

  it('turns the picture upright and removes EXIF, GPS and XMP', async () => {
    const taken = await plain(60, 40)
      .withExif({
        IFD0: { Copyright: 'SECRET-COPYRIGHT' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '46/1 46/1 0/1' },
      })
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">SECRET-XMP</x:xmpmeta>')
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeInstanceOf(Buffer)
    const { bytes, width, height, format } = await cleanImage(taken)
    expect({ width, height, format: format.name }).toEqual({
      width: 40,
      height: 60,
      format: 'jpeg',
    })
    const { exif, xmp, iptc, icc, orientation } = await sharp(bytes).metadata()
    expect([exif, xmp, iptc, icc, orientation]).toEqual(Array(5).fill(undefined))
    expect(bytes.includes('SECRET')).toBe(false)
  })

  it('keeps the format and the size, in sRGB', async () => {
    for (const name of ['jpeg', 'png', 'webp', 'avif'] as const) {
      const clean = await cleanImage(await plain(64, 48).toFormat(name).toBuffer())
      expect([clean.format.name, clean.width, clean.height]).toEqual([name, 64, 48])
      expect(formatOf(clean.bytes)?.name).toBe(name)
    }
    const printed = await plain(32, 32).toColourspace('cmyk').jpeg().toBuffer()
    expect((await sharp((await cleanImage(printed)).bytes).metadata()).space).toBe('srgb')
  })
})
