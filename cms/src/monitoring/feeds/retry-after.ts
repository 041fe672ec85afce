/** How long a server asks to be left alone, in ms, from `Retry-After`: seconds or a date. Null where it says nothing that can be read. */
export function retryAfterMs(header: string | undefined, now: Date): number | null {
  const said = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000
  const at = said === '' ? NaN : Date.parse(said)
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime())
}
