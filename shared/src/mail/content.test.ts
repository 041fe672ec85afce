import { describe, expect, it } from 'vitest'
import { mailContentSchema, type MailContent } from './content.ts'
import { toHtml } from './html.ts'
import { toPlainText } from './plain-text.ts'

const letter: MailContent = [
  { kind: 'heading', text: 'Circulația pe „Horea” & Fabricii' },
  { kind: 'paragraph', text: 'Între <8> și 12.\nVă rugăm.' },
  { kind: 'list', items: ['linia 5', 'linia 9'] },
  { kind: 'link', label: 'Citiți comunicatul', url: 'https://stiri.exemplu.ro/a/?b=1&c=2' },
  { kind: 'quote', text: 'Întrebarea\n\ndumneavoastră' },
  { kind: 'note', text: 'Primiți acest mesaj fiindcă v-ați abonat.' },
]

const wordsOf = (text: string) => text.split(/[^\p{L}\p{N}<>&„”-]+/u).filter((word) => word !== '')

describe('a letter', () => {
  it('is plain text in which each block is a paragraph', () => {
    expect(toPlainText(letter)).toBe(
      [
        'Circulația pe „Horea” & Fabricii\n================================',
        'Între <8> și 12.\nVă rugăm.',
        '- linia 5\n- linia 9',
        'Citiți comunicatul:\nhttps://stiri.exemplu.ro/a/?b=1&c=2',
        '> Întrebarea\n>\n> dumneavoastră',
        'Primiți acest mesaj fiindcă v-ați abonat.\n',
      ].join('\n\n'),
    )
  })

  it('says the same words in HTML, and asks nothing of anybody', () => {
    const html = toHtml('Subiect </title>', letter)
    expect(html).toContain('<html lang="ro">')
    expect(html).toContain('<title>Subiect &lt;/title&gt;</title>')
    expect(html).toContain('href="https://stiri.exemplu.ro/a/?b=1&amp;c=2"')
    expect(html).not.toMatch(/ src=|<link|<script|<style|<img|@import|url\(/)
    const shown = html
      .slice(html.indexOf('<body'))
      .replace(/<[^>]*>/g, '\n')
      .replace(/&(lt|gt|amp);/g, (_, name: string) => ({ lt: '<', gt: '>' })[name] ?? '&')
    const plain = toPlainText(letter)
      .replace(/^https.*$/m, '')
      .replace(/^(=+|>|-) ?/gm, '')
    expect(wordsOf(shown)).toEqual(wordsOf(plain))
  })

  it('leads to web pages and mailboxes only, and says something', () => {
    const link = (url: string) => mailContentSchema.safeParse([{ kind: 'link', label: 'A', url }])
    expect(
      ['https://a.ro/', 'mailto:a@b.ro', 'javascript:alert(1)', 'nu'].map(
        (url) => link(url).success,
      ),
    ).toEqual([true, true, false, false])
    expect(mailContentSchema.safeParse([]).success).toBe(false)
    expect(mailContentSchema.safeParse([{ kind: 'paragraph', text: '' }]).success).toBe(false)
  })
})
