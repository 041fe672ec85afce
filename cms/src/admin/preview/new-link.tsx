import { count } from '@avizier/shared/numbers'
import { Button } from '@payloadcms/ui'
import { useId, useState, type FormEvent, type ReactNode } from 'react'
import {
  daysOffered,
  longestWords,
  usualDays,
  type LinkRequest,
  type LinksAnswer,
} from '../../previews/link-request.ts'

interface Props {
  refusals: LinksAnswer['refusals']
  /** True where the link was made. */
  make: (request: LinkRequest) => Promise<boolean>
}

const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

function requestIn(data: FormData, purpose: 'person' | 'embargo'): LinkRequest {
  const to = {
    name: textIn(data, 'name'),
    outlet: textIn(data, 'outlet') || null,
    email: textIn(data, 'email') || null,
  }
  return purpose === 'embargo'
    ? { purpose, ...to }
    : { purpose, ...to, days: Number(textIn(data, 'days')) }
}

/** A link for one person, to read a draft or under embargo. */
export const NewLink = ({ refusals, make }: Props) => {
  const [purpose, setPurpose] = useState<'person' | 'embargo'>('person')
  const refusal = refusals[purpose]
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    // React would tell the form of the document as well.
    event.stopPropagation()
    const form = event.currentTarget
    if (await make(requestIn(new FormData(form), purpose))) form.reset()
  }
  return (
    <form className="avizier-links__new" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>Pentru ce este legătura</legend>
        <Way value="person" chosen={purpose} choose={setPurpose}>
          Spre citire: ciorna, cum este scrisă acum
        </Way>
        <Way value="embargo" chosen={purpose} choose={setPurpose}>
          Sub embargo: textul aprobat, până la ora publicării
        </Way>
      </fieldset>
      {refusal ? <p role="status">{refusal}</p> : <Recipient hasDays={purpose === 'person'} />}
    </form>
  )
}

const Recipient = ({ hasDays }: { hasDays: boolean }) => (
  <>
    <TextField name="name" label="Numele" isRequired />
    <TextField name="outlet" label="Redacția sau instituția" />
    <TextField name="email" label="Adresa de e-mail, ca să știți unde ați trimis-o" type="email" />
    {hasDays && <DaysField />}
    <Button type="submit" size="small">
      Faceți legătura
    </Button>
  </>
)

interface WayProps {
  value: 'person' | 'embargo'
  chosen: string
  choose: (value: 'person' | 'embargo') => void
  children: ReactNode
}

const Way = ({ value, chosen, choose, children }: WayProps) => (
  <label>
    <input type="radio" name="purpose" checked={chosen === value} onChange={() => choose(value)} />{' '}
    {children}
  </label>
)

interface TextFieldProps {
  name: string
  label: string
  type?: 'text' | 'email'
  isRequired?: boolean
}

const TextField = ({ name, label, type = 'text', isRequired = false }: TextFieldProps) => {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type}
        required={isRequired}
        maxLength={longestWords}
        autoComplete="off"
      />
    </p>
  )
}

const DaysField = () => {
  const id = useId()
  return (
    <p>
      <label htmlFor={id}>Valabilă</label>
      <select id={id} name="days" defaultValue={usualDays}>
        {daysOffered.map((days) => (
          <option key={days} value={days}>
            {count(days, 'o zi', 'zile')}
          </option>
        ))}
      </select>
    </p>
  )
}
