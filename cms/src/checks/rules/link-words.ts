import { foldLetters } from '@avizier/shared/letters'
import type { Rule } from '../finding.ts'

/** What tells nothing to whoever jumps from link to link. */
const saysNothing =
  /^(aici|click( aici)?|clic( aici)?|apasa(ti)?( aici)?|detalii|mai multe|mai multe detalii|afla(ti)? mai multe|citeste(ti)?( mai mult)?|link|acest link|vezi|vezi aici|site|pagina)$/
const bareAddress = /^(https?:\/\/|www\.)\S+$/i

/** What tells nothing is short: of longer words the beginning is enough to know. */
const longestAsked = 100

/** The words of a link say where it leads (WCAG 2.4.4). */
export const linkWords: Rule = {
  name: 'link-words',
  blocks: 'nothing',
  find: ({ links }) =>
    links.flatMap(({ path, words }) => {
      const text = words.trim()
      const plain = foldLetters(text.slice(0, longestAsked))
        .replace(/[^a-z0-9:/. ]/g, '')
        .replace(/[ .:]+$/, '')
      if (bareAddress.test(text))
        return {
          severity: 'advice' as const,
          path,
          passage: words,
          message: `Legătura este o adresă („${short(text)}”): puneți-o pe cuvinte care spun unde duce.`,
        }
      if (!saysNothing.test(plain.trim())) return []
      return {
        severity: 'advice' as const,
        path,
        passage: words,
        message: `Legătura „${text}” nu spune unde duce: puneți-o pe cuvinte care spun („programul ghișeelor”).`,
      }
    }),
}

const short = (text: string): string => (text.length > 50 ? `${text.slice(0, 49)}…` : text)
