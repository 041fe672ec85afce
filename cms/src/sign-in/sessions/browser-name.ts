import Bowser from 'bowser'

const longest = 500

/** What people call the browser that names itself so: „Firefox pe Windows”. A program is called by its own first word. */
export function browserName(userAgent: string | null): string {
  const told = (userAgent ?? '').slice(0, longest).trim()
  if (told === '') return 'Un program fără nume'
  const parser = Bowser.getParser(told)
  const [browser, system] = [parser.getBrowserName(), parser.getOSName()]
  if (!browser || !system) return `Programul ${told.split(/[/\s]/)[0]?.slice(0, 30) ?? ''}`
  return `${browser} pe ${system}`
}
