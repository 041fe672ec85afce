import { pressOutlet } from '@avizier/shared/forms/accreditation'
import { applicantSorts } from '../../cases/case.ts'
import { whenIn } from '../when.ts'
import { ActButtons } from './act-buttons.tsx'
import { Fact } from '../fact.tsx'
import type { ShownCase } from './load-case.ts'

interface AskedProps {
  shown: ShownCase
  now: Date
}

/** What was asked, by whom, and how they are reached. */
export const Asked = ({ shown, now }: AskedProps) => {
  const { view, files } = shown
  const { text } = view.stored
  return (
    <section className="avizier-panel" aria-labelledby="asked-title">
      <h2 id="asked-title">Ce s-a cerut</h2>
      {text && <p className="avizier-case__text">{text}</p>}
      {files.length > 0 && (
        <ul aria-label="Fișiere">
          {files.map(({ href, name, size }) => (
            <li key={href}>
              <a href={href}>{name}</a>
              <small>{size}</small>
            </li>
          ))}
        </ul>
      )}
      <OfKind shown={shown} now={now} />
      <Applicant shown={shown} />
      <ActButtons acts={['correct-contact']} />
    </section>
  )
}

/** What one kind alone tells: where it was heard or read. */
const OfKind = ({ shown: { view }, now }: AskedProps) => {
  const { broadcast, problem } = view.stored
  return (
    <dl>
      <Fact name="Emisiunea">
        {broadcast?.programme &&
          [broadcast.programme, broadcast.broadcaster].filter(Boolean).join(', ')}
      </Fact>
      <Fact name="Difuzată">{broadcast?.airedAt && whenIn(broadcast.airedAt, now)}</Fact>
      <Fact name="Cine a întrebat">{broadcast?.askedBy}</Fact>
      <Fact name="Publicația">{problem?.outlet}</Fact>
      <Fact name="Adresa articolului">
        {problem?.address && <Linked address={problem.address} />}
      </Fact>
    </dl>
  )
}

/** What people typed as an address is one only where it looks so. */
const Linked = ({ address }: { address: string }) =>
  /^https?:\/\//.test(address) ? (
    <a href={address} rel="noreferrer" target="_blank">
      {address}
    </a>
  ) : (
    address
  )

const Applicant = ({ shown: { view } }: Pick<AskedProps, 'shown'>) => {
  const { name, email, phone, address, outlet, position, sort } = view.stored.applicant
  return (
    <dl className="avizier-case__applicant">
      <Fact name="Solicitant">
        {name && [name, sort && applicantSorts[sort].ro.toLowerCase()].filter(Boolean).join(', ')}
      </Fact>
      <Fact name={pressOutlet}>{[outlet, position].filter(Boolean).join(', ')}</Fact>
      <Fact name="E-mail">{email}</Fact>
      <Fact name="Telefon">{phone}</Fact>
      <Fact name="Adresa poștală">{address}</Fact>
    </dl>
  )
}
