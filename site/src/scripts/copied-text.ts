/** What another newsroom has no use for: pictures with their links, files, links to other documents. */
const leftOut = 'figure:not(.quote), .file, .files, .gallery, .related, .unseen, progress, [hidden]'
/** What stands in lines of its own. */
const blocks =
  'p, h1, h2, h3, h4, ul, ol, li, dl, table, blockquote, figure, figcaption, section, div, header, aside'

/** The words of an element on one line. */
function lineOf(element: Element, withoutThese = leftOut): string {
  const words = [...element.childNodes].map((child) => {
    if (!(child instanceof Element)) return child.textContent ?? ''
    if (child.matches(withoutThese)) return ''
    return child.matches(`br, ${blocks}`) ? ` ${lineOf(child)} ` : spacedAs(child, lineOf(child))
  })
  return words
    .join('')
    .replace(/[ \n\t]+/g, ' ')
    .trim()
}

/** A part of a line keeps the spaces around its words. */
const spacedAs = ({ textContent }: Element, words: string): string =>
  `${/^\s/.test(textContent) ? ' ' : ''}${words}${/\s$/.test(textContent) ? ' ' : ''}`

function listOf(list: Element, indent = ''): string[] {
  const first = Number(list.getAttribute('start') ?? 1)
  const mark = (place: number): string => (list.tagName === 'OL' ? `${first + place}.` : '–')
  return [...list.children].flatMap((item, place) => [
    // Its lists come below it, each item on a line of its own.
    `${indent}${mark(place)} ${lineOf(item, `${leftOut}, ul, ol`)}`,
    ...[...item.children]
      .filter((child) => child.matches('ul, ol'))
      .flatMap((nested) => listOf(nested, `${indent}  `)),
  ])
}

const tableOf = (table: Element): string[] =>
  [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((child) => lineOf(child)).join('\t'),
  )

const factsOf = (facts: Element): string[] =>
  [...facts.querySelectorAll('dt')].map(
    (term) => `${lineOf(term)}: ${term.nextElementSibling ? lineOf(term.nextElementSibling) : ''}`,
  )

/** The paragraphs of a part of a page, as a plain text has them; a list, a table and facts are one with several lines. */
export function paragraphsOf(element: Element): string[] {
  if (element.matches(leftOut)) return []
  if (element.matches('.facts'))
    return [[...element.children].map((child) => lineOf(child)).join(' · ')]
  if (element.matches('ul, ol')) return [listOf(element).join('\n')]
  if (element.matches('table')) return [tableOf(element).join('\n')]
  if (element.matches('dl')) return [factsOf(element).join('\n')]
  if ([...element.children].some((child) => child.matches(blocks)))
    return [...element.children].flatMap(paragraphsOf)
  const line = lineOf(element)
  return line === '' ? [] : [line]
}

/** A document as one would paste it: what it is and its number, title, lead, date, text, and where it was found. */
export const copiedText = (parts: Iterable<Element>, address: string): string =>
  [...[...parts].flatMap(paragraphsOf), address]
    .join('\n\n')
    // What keeps words together on the page is of no use elsewhere.
    .replaceAll('\u2060', '')
    .replaceAll('\u00A0', ' ')
