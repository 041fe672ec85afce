import { referenceKey } from '@avizier/shared/reference'
import type { Link } from '../passage.ts'
import type { Facts, TargetState } from '../facts/facts.ts'
import type { Found, Rule } from '../finding.ts'

/** The part of an address of our own site that says where on it; null for one elsewhere. */
export function pathOnSite(url: string, siteUrl: string): string | null {
  if (siteUrl === '' || !URL.canParse(url) || !URL.canParse(siteUrl)) return null
  const { host, pathname } = new URL(url)
  return host === new URL(siteUrl).host ? readable(pathname) : null
}

/** Percent codes as letters; as they are where they stand for none („%E0”). */
function readable(pathname: string): string {
  try {
    return decodeURI(pathname)
  } catch (error) {
    if (error instanceof URIError) return pathname
    throw error
  }
}

/** Links to our own pages lead to what is public. */
export const internalLinks: Rule = {
  name: 'internal-links',
  blocks: 'publish',
  find: ({ links }, facts) =>
    links.flatMap((link): Found[] => {
      const state = stateOf(link, facts)
      const said = state === undefined ? null : sayOf(link, state)
      return said ? [{ path: link.path, passage: link.words, ...said }] : []
    }),
}

function stateOf({ to }: Link, { siteUrl, targets }: Facts): TargetState | undefined {
  if ('ref' in to) return targets[referenceKey(to)]
  const path = pathOnSite(to.url, siteUrl)
  return path === null ? undefined : targets[path]
}

function sayOf(
  { words, to }: Link,
  state: TargetState,
): Pick<Found, 'severity' | 'message'> | null {
  if (state === 'live') return null
  if (state === 'withdrawn')
    return {
      severity: 'error',
      message: `Legătura „${words}” duce la un document retras de pe site: scoateți-o sau puneți-o pe altul.`,
    }
  if (state === 'unknown')
    return {
      severity: 'advice',
      message:
        'ref' in to
          ? `Legătura „${words}” duce la un document care nu este public: pe pagină vor rămâne doar cuvintele.`
          : `Legătura „${words}” duce la o adresă a site-ului la care nu știm să fie o pagină: deschideți-o înainte de publicare.`,
    }
  return {
    severity: 'advice',
    message: `Legătura „${words}” duce la o adresă mutată: cea de acum este ${state.movedTo}.`,
  }
}
