import { describe, expect, it } from 'vitest'
import { belongsToSite } from './site-addresses.ts'

describe('what belongs to the site', () => {
  it.each([
    '/',
    '/404.html',
    '/rss.xml',
    '/sitemap/pagini.xml',
    '/favicon.svg',
    '/card.png',
    '/_astro/pagina.css',
    '/fisiere/0123456789abcdef/harta.pdf',
    '/cautare/',
    '/cautare/index/cuprins.json',
    '/comunicate/',
    '/comunicate/2031/',
    '/comunicate/2031/02/',
    '/comunicate/rss.xml',
    '/jurnal/2026/jurnalul-municipal-2026.zip',
    '/jurnal/2026/nr-11/pagina-3/',
    '/evenimente/calendar.ics',
    '/evenimente/2026/conferinta/eveniment.ics',
    '/anunturi/2026/01/raport/cifre.csv',
    '/teme/mobilitate/rss.xml',
    '/compartimente/x/2026/',
  ])('%s', (path) => {
    expect(belongsToSite(path)).toBe(true)
  })

  it.each([
    '/comunicate/2026/11/program/',
    '/comunicate/calendar.ics',
    '/comunicate/2026/01/raport/cifre.csv',
    '/compartimente/x/',
    '/stiri/2026/',
    '/pliante/vechi/',
  ])('is not %s', (path) => {
    expect(belongsToSite(path)).toBe(false)
  })
})
