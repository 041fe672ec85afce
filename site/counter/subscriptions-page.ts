import { tokenPattern } from '@avizier/shared/counter-api'
import { subscription } from '@avizier/shared/forms/subscription'
import { formerSubscriberDays } from '@avizier/shared/forms/subscription-days'
import { subscriptionsRoot, type ShownSubscriptions } from '@avizier/shared/subscriptions-api'
import { escapeHtml } from '../src/rich-text/escape.ts'
import { plainPage, sentencePage } from './plain-page.ts'

/** The token in the address of somebody's subscriptions; `location` where the address lacks its end. */
export function subscriptionsPlaceOf(
  pathname: string,
): { token: string } | { location: string } | undefined {
  if (!pathname.startsWith(subscriptionsRoot)) return undefined
  const [token = '', ...rest] = pathname.slice(subscriptionsRoot.length).split('/')
  if (!tokenPattern.test(token)) return undefined
  if (rest.length === 0) return { location: `${pathname}/` }
  return rest.join('/') === '' ? { token } : undefined
}

const title = 'Abonamentele dumneavoastră'

/** What somebody is subscribed to, each with the way out; HTML. */
export function subscriptionsPage({
  email,
  subscriptions,
  endAllPath,
}: Extract<ShownSubscriptions, { state: 'shown' }>): string {
  const another = `<p><a href="${subscription.path}">Abonați-vă la altceva</a></p>`
  const lines = subscriptions.map(
    ({ label, rhythm, endPath }) =>
      `<li>${escapeHtml(label)}, ${escapeHtml(rhythm)}. <a href="${escapeHtml(endPath)}">Renunțați la „${escapeHtml(label)}”</a></li>`,
  )
  const all =
    lines.length > 1 ? [`<p><a href="${escapeHtml(endAllPath)}">Renunțați la toate</a></p>`] : []
  const had =
    lines.length === 0
      ? [
          `<p>Nu aveți niciun abonament. Adresa se șterge la ${formerSubscriberDays} de zile după ce ați renunțat.</p>`,
        ]
      : ['<ul>', ...lines, '</ul>', ...all]
  return plainPage(
    title,
    [`<h1>${title}</h1>`, `<p>Pentru adresa ${escapeHtml(email)}.</p>`, ...had, another].join('\n'),
  )
}

export const noSubscriptions = sentencePage(
  'Legătura nu mai este valabilă',
  'Adresa nu a fost copiată întreagă sau datele au fost șterse, fiindcă nu mai era niciun abonament.',
)
