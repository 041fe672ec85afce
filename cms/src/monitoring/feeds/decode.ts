/** Letters of feeds that declare UTF-8 and are none: what old Romanian sites are written in. */
const lastResort = 'windows-1250'

/**
 * The text of a feed from its bytes: by the mark at its beginning, else what its XML says of itself, else what the server says, else
 * UTF-8. The XML goes before the server, for who writes a feed knows its letters, and who runs a server seldom does.
 */
export function decodeFeed(bytes: Uint8Array, contentType: string | null): string {
  const marked = markOf(bytes)
  if (marked) return new TextDecoder(marked).decode(bytes)
  const said = [declaredIn(bytes), charsetOf(contentType), 'utf-8']
  for (const label of new Set(said)) {
    const text = label && strictly(bytes, label)
    if (typeof text === 'string') return text
  }
  return new TextDecoder(lastResort).decode(bytes)
}

function markOf([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return null
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200))
  return /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1]?.toLowerCase() ?? null
}

const charsetOf = (contentType: string | null): string | null =>
  /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null

/** Null where the bytes are not written in it, or nobody knows it. */
function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}
