'use client'

import { roleLabels, roles, type Role } from '../../access/roles.ts'
import { Field } from '../sign-in/field.tsx'
import { ways } from './ways.ts'

export interface Department {
  id: string
  name: string
}

/** Who is invited, as the form holds it. */
export interface Person {
  name: string
  email: string
  roles: readonly Role[]
  department: string
  way: keyof typeof ways
  /** Of whoever invites, where they hand the link over themselves. */
  password: string
}

export type Tell = (more: Partial<Person>) => void

interface NameProps {
  person: Person
  faults: Readonly<Record<string, string>>
  tell: Tell
}

export const NameFields = ({ person, faults, tell }: NameProps) => (
  <>
    <Field
      label="Nume"
      type="text"
      autoComplete="off"
      autoFocus
      value={person.name}
      fault={faults.name}
      write={(name) => tell({ name })}
    />
    <Field
      label="E-mail"
      type="email"
      autoComplete="off"
      value={person.email}
      fault={faults.email}
      write={(email) => tell({ email })}
    />
  </>
)

const Fault = ({ id, fault }: { id: string; fault: string | undefined }) =>
  fault === undefined ? null : (
    <small id={id} className="avizier-urgent">
      {fault}
    </small>
  )

export const RolesField = ({
  given,
  fault,
  tell,
}: {
  given: readonly Role[]
  fault: string | undefined
  tell: Tell
}) => (
  <fieldset aria-describedby="invite-roles-said">
    <legend>Roluri</legend>
    {roles.map((role) => (
      <label key={role}>
        <input
          type="checkbox"
          checked={given.includes(role)}
          onChange={({ target }) =>
            tell({
              roles: target.checked ? [...given, role] : given.filter((each) => each !== role),
            })
          }
        />{' '}
        {roleLabels[role].ro}
      </label>
    ))}
    <Fault id="invite-roles-said" fault={fault} />
  </fieldset>
)

interface DepartmentProps {
  departments: readonly Department[]
  value: string
  fault: string | undefined
  tell: Tell
}

export const DepartmentField = ({ departments, value, fault, tell }: DepartmentProps) => (
  <p className="avizier-field">
    <label htmlFor="invite-department">Compartimentul</label>
    <select
      id="invite-department"
      value={value}
      aria-invalid={fault !== undefined}
      aria-describedby="invite-department-said"
      onChange={({ target }) => tell({ department: target.value })}
    >
      <option value="">Alegeți…</option>
      {departments.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
    <Fault id="invite-department-said" fault={fault} />
  </p>
)

export const WayField = ({ value, tell }: { value: Person['way']; tell: Tell }) => (
  <fieldset>
    <legend>Cum ajunge la persoană legătura cu care își alege parola</legend>
    {(Object.keys(ways) as Person['way'][]).map((way) => (
      <label key={way}>
        <input type="radio" name="way" checked={value === way} onChange={() => tell({ way })} />{' '}
        {ways[way]}
      </label>
    ))}
  </fieldset>
)

/** Who holds the link sets the password: it is shown to nobody by an open session alone. */
export const ProofField = ({
  value,
  fault,
  tell,
}: {
  value: string
  fault: string | undefined
  tell: Tell
}) => (
  <Field
    label="Parola dumneavoastră"
    type="password"
    autoComplete="current-password"
    value={value}
    fault={fault}
    write={(password) => tell({ password })}
  />
)
