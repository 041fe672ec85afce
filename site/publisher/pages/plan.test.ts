import { describe, expect, it } from 'vitest'
import { plan, type PlanInput } from './plan.ts'

interface Known {
  pages?: Record<string, string[]>
  due?: string[]
  journal?: string[]
  showing?: Record<string, string[]>
}

const manifest = ({
  pages = {},
  due = [],
  journal = [],
  showing = {},
}: Known): PlanInput['manifest'] => ({
  has: (url) => url in pages,
  urlsWithTags(tags) {
    const wanted = new Set(tags)
    const dirty = Object.entries(pages).filter(([, made]) => made.some((tag) => wanted.has(tag)))
    return new Set(dirty.map(([url]) => url))
  },
  urlsShowing: (file) => showing[file] ?? [],
  urlsDue: () => due,
  journal: () => journal,
})

const planOf = (wanted: string[], known: Known, touched: string[] = [], own = wanted) =>
  plan({
    candidates: wanted,
    isWanted: (url) => wanted.includes(url),
    manifest: manifest(known),
    touched,
    asOf: new Date(0),
    standingOf(url) {
      if (!url.includes('-doc/')) return 'collective'
      if (!own.includes(url)) return 'affected'
      return url.endsWith('-doc/') ? 'changed' : 'below'
    },
  })

describe('plan', () => {
  it('renders what appears, documents before the lists that link to them', () => {
    expect(planOf(['/', '/a-doc/', '/b-doc/'], {}).toRender).toEqual([
      [],
      ['/a-doc/', '/b-doc/'],
      [],
      ['/'],
    ])
  })

  it('renders what is below a document before the document, which links to it', () => {
    const wanted = ['/', '/a-doc/', '/a-doc/pagina-1/', '/b-doc/']
    expect(planOf(wanted, {}, [], ['/a-doc/', '/a-doc/pagina-1/']).toRender).toEqual([
      ['/a-doc/pagina-1/'],
      ['/a-doc/'],
      ['/b-doc/'],
      ['/'],
    ])
  })

  it('renders the documents that changed themselves before those that only name them', () => {
    const pages = { '/': ['footer'], '/a-doc/': ['footer'], '/z-doc/': ['questions/1', 'footer'] }
    const touched = ['questions/1', 'footer']
    expect(planOf(Object.keys(pages), { pages }, touched, ['/z-doc/', '/']).toRender).toEqual([
      [],
      ['/z-doc/'],
      ['/a-doc/'],
      ['/'],
    ])
  })

  it('renders what was made from something that changed, and nothing else', () => {
    const pages = { '/': ['list:x'], '/a-doc/': ['press-releases/1'], '/rss.xml': ['list:x'] }
    expect(planOf(Object.keys(pages), { pages }, ['list:x']).toRender).toEqual([
      [],
      [],
      [],
      ['/', '/rss.xml'],
    ])
  })

  it('renders what is due, and removes what is no longer an address', () => {
    const pages = { '/': [], '/old-doc/': ['press-releases/1'] }
    const { toRender, toRemove } = planOf(['/'], { pages, due: ['/'] }, ['press-releases/1'])
    expect({ toRender, toRemove }).toEqual({
      toRender: [[], [], [], ['/']],
      toRemove: ['/old-doc/'],
    })
  })

  it('finishes what a crash left: writes again what is wanted, removes what is not', () => {
    const journal = ['/a-doc/', '/gone-doc/', '/fisiere/0123456789abcdef/pod.jpg']
    expect(planOf(['/', '/a-doc/'], { pages: { '/': [] }, journal })).toEqual({
      toRender: [[], ['/a-doc/'], [], []],
      toRemove: ['/gone-doc/'],
      leftovers: ['/fisiere/0123456789abcdef/pod.jpg'],
    })
  })

  it('puts a file back with the pages that show it', () => {
    const file = '/fisiere/0123456789abcdef/pod.jpg'
    const known = {
      pages: { '/': [], '/a-doc/': [] },
      journal: [file],
      showing: { [file]: ['/a-doc/'] },
    }
    expect(planOf(['/', '/a-doc/'], known).toRender).toEqual([[], ['/a-doc/'], [], []])
  })
})
