import sharp from 'sharp'
import { expect, it } from 'vitest'
import type { ReceivedFile } from './judge-files.ts'
import { judgeFiles, patienceMs } from './judge-files.ts'
import { pdfSaying } from '../../print/bare-pdf.ts'

const photo = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#aaa' } })
  .png()
  .toBuffer()
const arrived = (name: string, content: Buffer = photo): ReceivedFile => ({
  ...{ name, mediaType: 'image/png', content },
})
const clock = () => 0
const onFault = (error: unknown) => {
  throw error
}

it('gives all files of a submission one patience, and says of those that are over that they were not kept', async () => {
  let now = 5_000
  const given: number[] = []
  const open = (_: ReceivedFile, mostMs: number) => {
    given.push(mostMs)
    now += 20_000
    return Promise.resolve({ bytes: photo, extension: 'png', mimeType: 'image/png' })
  }
  const files = ['a.png', 'b.png', 'c.png'].map((name) => arrived(name))
  const { kept, leftOut } = await judgeFiles(files, { clock: () => now, onFault, open })
  expect(given).toEqual([patienceMs, patienceMs - 20_000])
  expect(kept.map(({ name }) => name)).toEqual(['a.png', 'b.png'])
  expect(leftOut).toEqual([expect.stringMatching(/^Fișierul „c.png” nu a fost păstrat: cele/)])
})

it('gives up a PDF that takes longer than what is left', async () => {
  const file = {
    ...arrived('greu.pdf', pdfSaying('Memoriu')),
    mediaType: 'application/pdf',
  } as const
  const judgedAt = async (...times: number[]) =>
    judgeFiles([file], { clock: () => times.shift() ?? 0, onFault })
  // First, while the thread that reads has still to begin: later it may be quicker than any clock.
  const { kept, leftOut } = await judgedAt(0, patienceMs - 0.001)
  expect([kept, leftOut]).toEqual([[], [expect.stringMatching(/„greu.pdf” nu s-a putut deschide/)]])
  expect((await judgedAt(0, 0)).leftOut).toEqual([])
})

it('gives up a picture that takes longer than what is left', async () => {
  const create = { width: 1500, height: 1000, channels: 3, background: '#888' } as const
  const slow = await sharp({ create }).avif({ effort: 0 }).toBuffer()
  const times = [0, patienceMs - 1]
  const files = [{ ...arrived('greu.avif', slow), mediaType: 'image/avif' } as const]
  const { kept, leftOut } = await judgeFiles(files, { clock: () => times.shift() ?? 0, onFault })
  expect([kept, leftOut]).toEqual([
    [],
    [expect.stringMatching(/„greu.avif” nu s-a putut deschide/)],
  ])
})

it('tells of a fault that is not the file’s, leaves the file out and opens the next', async () => {
  const fault = new Error('The thread ended before its answer')
  const open = ({ name }: ReceivedFile) =>
    name === 'a.png'
      ? Promise.reject(fault)
      : Promise.resolve({ bytes: photo, extension: 'png', mimeType: 'image/png' })
  const heard: unknown[] = []
  const { kept, leftOut } = await judgeFiles([arrived('a.png'), arrived('b.png')], {
    ...{ clock, open },
    onFault: (error, place) => heard.push([error, place]),
  })
  expect(heard).toEqual([[fault, 1]])
  expect(kept.map(({ name }) => name)).toEqual(['b.png'])
  expect(leftOut).toEqual([expect.stringContaining('„a.png”')])
})
