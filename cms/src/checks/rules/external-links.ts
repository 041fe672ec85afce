import { shortDate } from '@avizier/shared/dates'
import type { Rule } from '../finding.ts'
import { pathOnSite } from './internal-links.ts'

/** Pages outside that did not answer when they were asked last; they may again, so nothing is kept from going out. */
export const externalLinks: Rule = {
  name: 'external-links',
  blocks: 'nothing',
  find: ({ links }, { addresses, siteUrl }) =>
    links.flatMap(({ path, words, to }) => {
      if ('ref' in to || pathOnSite(to.url, siteUrl) !== null) return []
      const asked = addresses[to.url]
      if (!asked?.isBroken) return []
      return {
        severity: 'error' as const,
        path,
        passage: words,
        message: `Legătura „${words}” nu se deschide (${asked.answer}, verificată la ${shortDate(asked.at)}): verificați adresa ${to.url}.`,
      }
    }),
}
