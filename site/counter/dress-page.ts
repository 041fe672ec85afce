import { clock, plainDate } from '@avizier/shared/dates'
import type { LinkPurpose, ShownPage } from '@avizier/shared/counter-api'
import { escapeHtml } from '../src/rich-text/escape.ts'
import { withoutReferrer } from './no-referrer.ts'
import { ownScript, ownStyle } from './own-files.ts'

type Told = Pick<ShownPage, 'purpose' | 'publicAt'> & Partial<Pick<ShownPage, 'leftOut'>>

/** What a reader is told above a page that is not public; who writes it, what it lacks. */
export function bannerOf({ purpose, publicAt, leftOut = [] }: Told): string {
  if (purpose === 'form') return lackingOf(leftOut)
  const [strong, rest] = words[purpose](publicAt)
  return `<aside class="ghiseu-banda" aria-label="Text nepublicat"><p><strong>${escapeHtml(strong)}</strong> ${escapeHtml(rest)}</p></aside>`
}

const lackingOf = (leftOut: readonly string[]): string => {
  const lines = leftOut.map((sentence) => `<p>${escapeHtml(sentence)}</p>`)
  return lines.length === 0
    ? ''
    : `<aside class="ghiseu-banda" aria-label="Ce lipsește din pagină">${lines.join('')}</aside>`
}

const words: Record<Exclude<LinkPurpose, 'form'>, (publicAt: string | null) => [string, string]> = {
  person: () => [
    'CIORNĂ.',
    'Textul nu este public și se mai poate schimba. Vă rugăm să nu îl dați mai departe.',
  ],
  embargo: (publicAt) => [
    publicAt ? `EMBARGO până la ${plainDate(publicAt)}, ora ${clock(publicAt)}.` : 'EMBARGO.',
    'Vă rugăm să nu publicați și să nu dați mai departe textul, imaginile și documentele înainte de acest moment. Atunci apar singure pe site.',
  ],
}

/**
 * A page as the counter sends it: with a banner, kept out of search engines. Inside the form it follows the
 * text by itself, and its links open beside it.
 */
export function dressPage(html: string, page: Told, adminOrigin: string): string {
  const { publicAt } = page
  const inForm =
    page.purpose === 'form'
      ? `<meta name="avizier-public-at" content="${publicAt ?? ''}"><base target="_blank"><meta name="avizier-admin" content="${escapeHtml(adminOrigin)}"><script src="${ownScript}" defer></script>`
      : ''
  return aheadOf(withoutReferrer(withoutProof(html)), publicAt)
    .replace(/<link rel="canonical"[^>]*>/, '<meta name="robots" content="noindex">')
    .replace('</head>', () => `<link rel="stylesheet" href="${ownStyle}">${inForm}</head>`)
    .replace(/<body[^>]*>/, (body) => body + bannerOf(page))
}

/** Before its minute a text was not published: it will be. */
const aheadOf = (html: string, publicAt: string | null): string =>
  html.replace(`Publicat <time datetime="${publicAt}"`, `Se publică <time datetime="${publicAt}"`)

/** What is not in the register has no proof there, and what never was has no history. */
const withoutProof = (html: string): string =>
  html
    .replace(/<details class="proof".*?<\/details>/s, '')
    .replace(/<section class="history"(?:(?!<\/section>|<li).)*<\/section>/s, '')
