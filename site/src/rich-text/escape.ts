const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe inside HTML, between tags and inside quoted attributes alike. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)

type Value = string | number | boolean | null | undefined

/** ` name="value"` for each attribute that has a value; `true` gives the bare name, absent and `false` nothing. */
export const attributes = (values: Record<string, Value>): string =>
  Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined || value === null || value === false) return ''
      return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`
    })
    .join('')
