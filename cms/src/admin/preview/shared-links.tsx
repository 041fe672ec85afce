import { clock, shortDate } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { LinkMade, LinksAnswer } from '../../previews/link-request.ts'
import { MadeLink } from './made-link.tsx'
import { NewLink } from './new-link.tsx'
import { useSharedLinks } from './use-shared-links.ts'

type Told = LinksAnswer['links'][number]

const when = (instant: string): string => `${shortDate(instant)}, ${clock(instant)}`

/** Who was given a link to a document that is not public: until when, how often it was opened, and a way to close it. */
export const SharedLinks = ({ collection, id }: { collection: string; id: string }) => {
  const { known, trouble, make, close } = useSharedLinks(collection, id)
  const [made, setMade] = useState<LinkMade | null>(null)
  return (
    <div className="avizier-links">
      {trouble && (
        <p role="alert" className="avizier-urgent">
          {trouble}
        </p>
      )}
      {made && <MadeLink url={made.url} />}
      {known && (
        <NewLink
          refusals={known.refusals}
          make={async (request) => {
            const link = await make(request)
            setMade(link)
            return link !== null
          }}
        />
      )}
      {known && known.links.length === 0 && <p>Nimeni nu a primit încă o legătură.</p>}
      <ul>
        {known?.links.map((link) => (
          <li key={link.id}>
            <LinkLine link={link} close={() => void close(link.id)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const LinkLine = ({ link, close }: { link: Told; close: () => void }) => (
  <>
    <div>
      <strong>{link.outlet ? `${link.name}, ${link.outlet}` : link.name}</strong>
      <p>
        {link.purpose === 'embargo' ? 'sub embargo' : 'spre citire'} · dată de {link.by},{' '}
        {when(link.madeAt)} · {endSentence(link)}
      </p>
      {link.email && <p>{link.email}</p>}
      <p>{openedSentence(link.openings)}</p>
    </div>
    {link.isOpen && !link.hasEnded && (
      <Button buttonStyle="secondary" size="small" onClick={close}>
        Închideți legătura
      </Button>
    )}
  </>
)

const endSentence = ({ isOpen, hasEnded, expiresAt }: Told): string => {
  if (!isOpen) return 'închisă'
  return hasEnded
    ? 'încheiată: textul a fost între timp publicat sau retras'
    : `valabilă până la ${when(expiresAt)}`
}

const openedSentence = ({ count: times, last }: Told['openings']): string => {
  if (last === null) return 'Nu a fost deschisă.'
  return times === 1
    ? `Deschisă o dată, ${when(last)}.`
    : `Deschisă de ${count(times, 'o dată', 'ori')}, ultima oară ${when(last)}.`
}
