import type { LeftOut } from './left-out.ts'

// What a word processor says about a piece of its HTML. Nothing here changes the document that is read.

/** The declarations of a `style` attribute, names and values in lower case; Word's own ones begin with `mso-`. */
export function styleOf(element: Element): Map<string, string> {
  const declarations = (element.getAttribute('style') ?? '').split(';').map((declaration) => {
    const [name = '', ...value] = declaration.split(':')
    return [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()] as const
  })
  return new Map(declarations)
}

export const tagOf = (element: Element): string => element.tagName.toLowerCase()

const hasClass = (element: Element, name: RegExp): boolean =>
  name.test(element.getAttribute('class') ?? '')

/** Addresses inside a document: of a note from its text, of the text from its note, of a comment. */
const noteReference = /#(?:_(?:ftn|edn)\d+|ftnt\d+|sd(?:foot|end)note\d+sym|cite_note-.+)$/i
const backReference = /#(?:_(?:ftn|edn)ref\d+|ftnt_ref\d+|sd(?:foot|end)note\d+anc)$/i
const commentReference = /#(?:_msocom_\d+|cmnt(?:_ref)?\d+)$/i
const noteId = /^(?:ftn|edn|sdfootnote|sdendnote)\d+$/i

const unseenTags =
  'head,style,script,meta,link,title,xml,template,noscript,hr,col,colgroup,input,button,select,textarea,label'
const unseen = new Set(unseenTags.split(','))
const pictures = new Set(['img', 'svg', 'canvas', 'picture', 'v:imagedata', 'v:shape', 'v:group'])
const embedded = new Set(['iframe', 'object', 'embed', 'video', 'audio'])

/** Why a piece is left out: what of it is counted, or null where nobody will miss it; undefined where it stays. */
export function omissionOf(element: Element): keyof LeftOut | null | undefined {
  const tag = tagOf(element)
  const style = styleOf(element)
  if (unseen.has(tag) || style.get('display') === 'none' || style.get('mso-hide') === 'all')
    return null
  if (pictures.has(tag)) return isTrifle(element) ? null : 'pictures'
  if (isOfThePage(element)) return null
  if (hasClass(element, /\bmsotoc(\d|heading)/i)) return 'contents'
  if (embedded.has(tag)) return 'embedded'
  if (tag === 'del' || hasClass(element, /\bmsodel\b/i)) return 'deletions'
  return omissionOfNote(element, style)
}

function omissionOfNote(
  element: Element,
  style: Map<string, string>,
): keyof LeftOut | null | undefined {
  const part = style.get('mso-element') ?? ''
  const href = element.getAttribute('href') ?? ''
  if (commentReference.test(href)) return /#_msocom_|#cmnt\d/i.test(href) ? 'comments' : null
  if (part === 'comment' || part === 'comment-list') return null
  if (hasClass(element, /\bmsocommentreference\b/i)) return 'comments'
  if (noteReference.test(href) || element.getAttribute('role') === 'doc-noteref') return 'notes'
  if (backReference.test(href) || part === 'footnote-list' || part === 'endnote-list') return null
  if (noteId.test(element.id) || hasClass(element, /msofootnotetext|msoendnotetext/i)) return null
  return startsWithBackReference(element) ? null : undefined
}

/** Google Docs writes notes and comments as paragraphs that begin with the way back. */
function startsWithBackReference(element: Element): boolean {
  if (tagOf(element) !== 'p') return false
  const first = element.querySelector('a[href]')
  const href = first?.getAttribute('href') ?? ''
  if (!backReference.test(href) && !/#cmnt_ref\d+$/i.test(href)) return false
  return (element.textContent ?? '').trimStart().startsWith((first?.textContent ?? '').trim())
}

/** What a program put around the words: the number of a printed page, the way to change a section. */
const isOfThePage = (element: Element): boolean =>
  (tagOf(element) === 'sdfield' && element.getAttribute('type') === 'PAGE') ||
  hasClass(element, /\bmw-editsection\b/)

/** A sign that is drawn as a picture: what it stands for. */
export function signOf(element: Element): string | null {
  const alt = tagOf(element) === 'img' ? (element.getAttribute('alt') ?? '') : ''
  return /^(?:\p{Extended_Pictographic}|\p{M}|\u200D)+$/u.test(alt) ? alt : null
}

/** A paragraph that a word processor shows as a quotation. */
export const isQuote = (element: Element): boolean => hasClass(element, /\bmso(intense)?quote\b/i)

/** How deep an item stands that Word online wrote into a list of its own; undefined for other lists. */
export function depthOf(list: Element): number | undefined {
  const level = list.querySelector(':scope > li[data-listid], :scope > li[data-aria-posinset]')
  return level ? Number(level.getAttribute('data-aria-level')) || 1 : undefined
}

/** A picture that marks a check box, or that only counts who reads. */
const isTrifle = (element: Element): boolean =>
  element.getAttribute('aria-roledescription') === 'checkbox' ||
  ['0', '1'].includes(element.getAttribute('width') ?? '')

/** 1 to 6 for what is a heading, by its element or by its style in the word processor. */
export function headingLevelOf(element: Element): number | undefined {
  const tag = /^h([1-6])$/.exec(tagOf(element))
  if (tag) return Number(tag[1])
  if (element.getAttribute('role') === 'heading')
    return Number(element.getAttribute('aria-level')) || 2
  return hasClass(element, /\bmsotitle\b/i) ? 1 : undefined
}
