import { mkdtemp, open, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressingOnce, encodingFor } from './compress.ts'

describe('the encoding of an answer', () => {
  it.each([
    ['gzip, deflate, br', 'br'],
    ['GZIP', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br; q=0.0', undefined],
    ['deflate', undefined],
    [undefined, undefined],
  ])('for %s is %s', (accepted, expected) => {
    expect(encodingFor(accepted)).toBe(expected)
  })
})

it('compresses a version once, and again only after it made room for others', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'avizier-compress-'))
  const compressed = async (compress: ReturnType<typeof compressingOnce>, etag: string) => {
    const file = path.join(folder, 'index.html')
    await writeFile(file, `versiunea ${etag}`)
    const handle = await open(file)
    const found = { handle, file, address: '/index.html', size: 1, modified: new Date(), etag }
    return compress(found, 'gzip').finally(() => handle.close())
  }
  const roomy = compressingOnce(1000)
  const first = await compressed(roomy, '1')
  expect(String(gunzipSync(first))).toBe('versiunea 1')
  await compressed(roomy, '2')
  expect(await compressed(roomy, '1')).toBe(first)

  const narrow = compressingOnce(first.length)
  const once = await compressed(narrow, '1')
  await compressed(narrow, '2')
  expect(await compressed(narrow, '1')).not.toBe(once)
  await rm(folder, { recursive: true })
})
