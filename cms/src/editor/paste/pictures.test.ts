import { readFileSync } from 'node:fs'
import path from 'node:path'
import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { cleanPaste } from './clean-paste.ts'
import { readablePictures } from './readable-pictures.ts'
import { rtfPictures } from './rtf-pictures.ts'

const takes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif']
const accepts = { headings: [2, 3, 4], hasTables: true }
const bodyOf = (html: string) => new JSDOM(html).window.document.body
const wordWithPictures = readFileSync(
  path.join(import.meta.dirname, 'clipboards/word-pictures-and-notes.clip'),
  'utf8',
)
const png = 'iVBORw0KGgo='

/** What can be read of a text, and where it stands then: „<p>a</p>[0]”; those that cannot are counted. */
function offered(html: string, beside: { rtf?: string; files?: File[] } = {}) {
  const body = bodyOf(html)
  const met: Element[] = []
  cleanPaste(body, accepts, (element) => {
    met.push(element)
    return null
  })
  const readable = readablePictures(met, { rtf: '', files: [], ...beside }, takes)
  const places = met.filter((element) => readable.has(element))
  const clean = cleanPaste(body, accepts, (element) =>
    places.includes(element) ? String(places.indexOf(element)) : undefined,
  )
  return {
    pictures: [...readable.values()].map(({ file, alt }) => ({ type: file.type, alt })),
    html: clean.html.replace(
      /<img data-lexical-upload-relation-to="media" data-lexical-upload-id="(\d)">/g,
      '[$1]',
    ),
    leftOut: clean.leftOut.pictures,
  }
}

const data = (type = 'png') => `data:image/${type};base64,${png}`

describe('pictures of a text', () => {
  it.each([
    [
      'between two paragraphs and in one',
      `<p>a</p><img src="${data()}" alt="Un pod"><p>b <img src="${data('jpeg')}"> c</p><p>d</p>`,
      '<p>a</p>[0]<p>b c</p>[1]<p>d</p>',
    ],
    [
      'behind the list, the table and the heading in which they stood',
      `<h2>t<img src="${data()}"></h2><ul><li>a<img src="${data()}"></li><li>b</li></ul><table><tr><td>c<img src="${data()}"></td><td>d</td></tr></table><p>e</p>`,
      '<h2>t</h2>[0]<ul><li>a</li><li>b</li></ul>[1]<table><tbody><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table>[2]<p>e</p>',
    ],
    [
      'in a frame of another element',
      `<div><div><p><img src="${data()}"></p></div>a</div>`,
      '[0]<p>a</p>',
    ],
  ])('stand %s', (_, html, result) => {
    expect(offered(html)).toMatchObject({ html: result, leftOut: 0 })
  })

  it('keep what is said of them, but for what a machine guessed', () => {
    const html = `<img src="${data()}" alt=" Un pod "><img src="${data()}" alt="Imagine cu cer. Descriere generată automat"><img src="${data()}" alt="IMG_1.JPG">`
    expect(offered(html).pictures.map(({ alt }) => alt)).toEqual(['Un pod', '', ''])
  })

  it.each([
    ['of another host', '<img src="https://lh3.googleusercontent.com/x">'],
    ['on a disk', '<img src="file:///C:/Temp/clip_image001.jpg">'],
    [
      'in a form that the newsroom does not take',
      `<img src="${data('gif')}"><img src="data:image/svg+xml,<svg/>">`,
    ],
    ['cut off', '<img src="data:image/png;base64,@@@">'],
    ['of a mail', '<img src="cid:image001.png@01DB"><v:imagedata src="x"></v:imagedata>'],
  ])('are left out and counted where they are %s', (_, html) => {
    const { pictures, leftOut } = offered(`<p>a</p>${html}`)
    expect(pictures).toEqual([])
    expect(leftOut).toBe(html.split('<').filter((tag) => /^(img|v:)/.test(tag)).length)
  })
})

describe('what Word points to on its own disk', () => {
  const blip = (kind: string, hex: string) =>
    [
      String.raw`{\*\shppict{\pict{\*\picprop\shplid1025{\sp{\sn shapeType}{\sv 75}}}\picscalex100\picw7938`,
      `\\${kind}blip`,
      String.raw`\bliptag-1{\*\blipuid 0a1b2c3d}`,
      `\n${hex}}}`,
      String.raw`{\nonshppict {\pict\wmetafile8 0100 0900}}`,
    ].join('')
  const rtf = (...pictures: string[]) => `{\\rtf1 Text ${pictures.join(' \\par ')}}`

  it('is read from the RTF beside it', () => {
    const read = rtfPictures(rtf(blip('png', '8950\n4e47'), blip('jpeg', 'ffd8ff')))
    expect(read).toEqual([
      { type: 'image/png', bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
      { type: 'image/jpeg', bytes: new Uint8Array([0xff, 0xd8, 0xff]) },
    ])
    expect(rtfPictures(rtf(blip('png', 'no hex'), '{\\pict\\wmetafile8 0100}'))).toEqual([])
    expect(rtfPictures('{\\pict\\pngblip 8950')).toEqual([
      { type: 'image/png', bytes: new Uint8Array([0x89, 0x50]) },
    ])
  })

  it('stands at its place where each has its picture, and is left out where one is missing', () => {
    const { pictures, html, leftOut } = offered(wordWithPictures, {
      rtf: rtf(blip('jpeg', 'ffd8')),
    })
    expect(pictures).toEqual([{ type: 'image/jpeg', alt: '' }])
    expect(html).toContain('74 de zile.</p>[0]<p><em>Foto')
    expect(leftOut).toBe(1)
    const two = rtf(blip('jpeg', 'ffd8'), blip('png', '8950'))
    expect(offered(wordWithPictures, { rtf: two })).toMatchObject({ pictures: [], leftOut: 2 })
  })
})

it('a picture copied in a browser lies beside its address as a file', () => {
  const file = new File([new Uint8Array([1])], 'image.png', { type: 'image/png' })
  const html = '<img src="https://exemplu.ro/pod.jpg" alt="Un pod">'
  expect(offered(html, { files: [file] })).toEqual({
    pictures: [{ type: 'image/png', alt: 'Un pod' }],
    html: '[0]',
    leftOut: 0,
  })
  expect(offered(html, { files: [file, file] }).leftOut).toBe(1)
})
