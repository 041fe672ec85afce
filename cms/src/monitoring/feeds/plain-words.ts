import { Parser } from 'htmlparser2'
import { mendLetters } from '@avizier/shared/letters'

const unread = new Set(['script', 'style', 'noscript', 'template', 'iframe'])
/** Inside a line: no space stands where it begins or ends. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'font',
  'i',
  'mark',
  'small',
  'span',
  'strong',
  'u',
])

/**
 * No page nests deeper. For each element that begins the parser moves all that are open, which for a hundred thousand of them takes
 * minutes: it reads to there.
 */
const mostNested = 500

interface Plain {
  /** On one line. */
  words: string
  /** Where it leads, as it was written. */
  links: string[]
}

/** What a reader sees of a piece of HTML, and where its links lead. */
export function plainOf(html: string): Plain {
  const parts: string[] = []
  const links: string[] = []
  let depth = 0
  let nested = 0
  const parser = new Parser({
    onopentag(name, { href }) {
      nested += 1
      if (nested > mostNested) parser.pause()
      if (unread.has(name)) depth += 1
      if (!inline.has(name)) parts.push(' ')
      if (name === 'a' && href) links.push(href)
    },
    ontext(text) {
      if (depth === 0) parts.push(text)
    },
    onclosetag(name) {
      nested -= 1
      if (unread.has(name)) depth -= 1
      if (!inline.has(name)) parts.push(' ')
    },
  })
  parser.end(html)
  return { words: oneLine(parts.join('')), links }
}

const oneLine = (text: string): string => mendLetters(text).replace(/\s+/g, ' ').trim()
