import type { UIFieldServerProps } from 'payload'
import { clock, shortDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { mayExportInbox, readsProposals } from '../../inbox/access.ts'
import { registerOf } from '../../inbox/proposals/register-of.ts'
import { hiddenName, type Entry } from '../../inbox/proposals/register-rows.ts'
import { submissionsSlug } from '../../inbox/slugs.ts'

/** On the screen of a debate: the register of the proposals that came by the site. */
export const ProposalsPanel = async ({ id, req }: UIFieldServerProps) => {
  if (!id || !readsProposals(req.user)) return null
  const entries = await registerOf(req, String(id), 'office')
  const { admin, api } = req.payload.config.routes
  const file = (audience: 'public' | 'office') =>
    `${api}/${submissionsSlug}/proposals/${id}/${audience}`
  return (
    <section className="avizier-proposals" aria-labelledby="proposals-title">
      <h3 id="proposals-title">Registrul propunerilor</h3>
      <p>
        {entries.length === 0
          ? 'Prin site nu s-a primit nicio propunere.'
          : `Prin site s-au primit ${count(entries.length, 'o propunere', 'propuneri')}.`}
      </p>
      {entries.length > 0 && (
        <ol>
          {entries.map((entry) => (
            <Line
              key={entry.id}
              entry={entry}
              href={`${admin}/collections/${submissionsSlug}/${entry.id}`}
            />
          ))}
        </ol>
      )}
      {entries.length > 0 && mayExportInbox(req.user) && (
        <p className="avizier-proposals__files">
          <a href={file('public')} download>
            Registrul pentru public (CSV)
          </a>
          <a href={file('office')} download>
            Registrul întreg, cu toate numele (CSV)
          </a>
        </p>
      )}
    </section>
  )
}

const Line = ({ entry, href }: { entry: Entry; href: string }) => {
  const { number, at, name, article, text, instead } = entry
  return (
    <li value={number}>
      <a href={href}>{instead ?? `${name ?? hiddenName}, ${article}`}</a>
      <small>
        {shortDate(at)}, {clock(at)}
      </small>
      {text && <p>{text.length > 200 ? `${text.slice(0, 200)}…` : text}</p>}
    </li>
  )
}
