// An address that moved has one form, whatever was pasted. It ends in the maps of web servers, so it holds nothing that
// could end a line, a string or a variable there.

/** The one form, or a sentence for the editor on why there is none. */
export type Written = { address: string } | { refusal: string }

export const redirectRefusals = {
  notAPath: 'Scrieți adresa de pe acest site, de la prima bară: /stiri/2019/vechi.html.',
  query: 'Scrieți adresa fără „?” și fără „#”.',
  percent: 'După „%” urmează un cod greșit. Copiați adresa din bara browserului.',
  signs: "Adresa poate avea litere, cifre, spații și semnele . _ ~ ! ( ) , ' + @ = & -",
  emptyPart: 'Adresa are două bare una după alta.',
  dot: 'Nicio parte a adresei nu poate începe cu punct.',
  belowFile: 'După un fișier, cum este .html, adresa nu mai poate continua.',
  precompressed: 'O adresă care se termină în .gz sau .br nu poate fi redirecționată.',
  long: 'Adresa este prea lungă.',
  target: 'Scrieți o adresă de pe acest site, care începe cu /, sau una completă, cu https://.',
} as const

/** In letters of the form: nginx keeps the old ones in a table (docs/operations/web-servers.md). */
const longest = { from: 400, to: 2000 }
/** In bytes: what is written beside a file has a longer name. */
const longestPart = 200

const plain = /^[\p{L}\p{M}\p{N} ._~!(),'+@=&-]+$/u
/** The kinds of file that the site writes: no folder may stand in the place of one. */
const written = /\.(?:html|xml|txt|json|zip|svg|png|br|gz)$/i
const fileEnding = /\.[a-z\d]{1,10}$/i

/** An address of this site that something else answers for: a path, or the whole address that was pasted. */
export function oldAddress(value: string, siteUrl: string): Written {
  const path = withoutHost(value.trim(), siteUrl)
  if (!path.startsWith('/')) return { refusal: redirectRefusals.notAPath }
  if (/[?#]/.test(path)) return { refusal: redirectRefusals.query }
  // Web servers take such names for the compressed form of another file.
  if (/\.(?:gz|br)\/?$/i.test(path)) return { refusal: redirectRefusals.precompressed }
  return within(longest.from, formOf(path))
}

/** Where it leads: a path of this site, perhaps with a query or a place in the page, or an https address elsewhere. */
export function newAddress(value: string, siteUrl: string): Written {
  const target = withoutHost(value.trim(), siteUrl)
  const elsewhere = target.startsWith('/') ? null : URL.parse(target)
  if (elsewhere) {
    const isFit = elsewhere.protocol === 'https:' && !elsewhere.username && !elsewhere.password
    return isFit
      ? within(longest.to, { address: harmless(elsewhere.href) })
      : { refusal: redirectRefusals.target }
  }
  const [path = ''] = target.split(/[?#]/, 1)
  if (!path.startsWith('/')) return { refusal: redirectRefusals.target }
  const form = formOf(path)
  if (!('address' in form)) return form
  const rest = URL.parse(target.slice(path.length), 'https://site/')
  return within(longest.to, {
    address: form.address + harmless(`${rest?.search ?? ''}${rest?.hash ?? ''}`),
  })
}

/** The path of a target, by which other redirects know it. */
export const pathOfTarget = (target: string): string => target.split(/[?#]/, 1)[0] ?? target

/** True where a page can lie at an old address, for servers that know no map: not in the place of a PDF. */
export const hasPage = (from: string): boolean => /(?:\/|\.html)$/.test(from)

const withoutHost = (value: string, siteUrl: string): string => {
  const url = /^https?:/i.test(value) ? URL.parse(value) : null
  return url && url.host === URL.parse(siteUrl)?.host ? url.pathname + url.search + url.hash : value
}

const within = (limit: number, form: Written): Written =>
  'address' in form && form.address.length > limit ? { refusal: redirectRefusals.long } : form

/** `/Știri//` is refused, `/știri` becomes `/%C8%99tiri/`, `/x/index.html` is `/x/`. */
function formOf(path: string): Written {
  const parts = path.split('/').slice(1).map(decoded)
  const last = parts.at(-1)
  if (last === 'index.html') parts[parts.length - 1] = ''
  const isFolder = parts.at(-1) === ''
  const names = isFolder ? parts.slice(0, -1) : parts
  const refusal = names.map((name, index) => refusalOf(name, isFolder || index < names.length - 1))
  const first = refusal.find((sentence) => sentence !== null)
  if (first) return { refusal: first }
  const encoded = names.map((name) => `/${encodeURI(name ?? '')}`).join('')
  return { address: !isFolder && fileEnding.test(encoded) ? encoded : `${encoded}/` }
}

function refusalOf(name: string | null, isFolder: boolean): string | null {
  if (name === null) return redirectRefusals.percent
  if (name === '') return redirectRefusals.emptyPart
  if (name.startsWith('.')) return redirectRefusals.dot
  if (!plain.test(name)) return redirectRefusals.signs
  if (isFolder && written.test(name)) return redirectRefusals.belowFile
  return new TextEncoder().encode(name).length > longestPart ? redirectRefusals.long : null
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return null
    throw error
  }
}

/** What a URL leaves as it is, but would mean something in a configuration: `$`, `{`, `"` and their like. */
const harmless = (url: string): string =>
  url.replace(/[^\w.~!*'(),;:@&=+/?#%-]/g, (sign) => encodeURIComponent(sign))
