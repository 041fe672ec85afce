'use client'

import { count } from '@avizier/shared/numbers'
import { Button, toast, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import { notOnList, type Accredited } from '../../attendance/accredited.ts'
import { withRows, type Attendance } from '../../attendance/attendance.ts'
import { doorListApi } from '../../attendance/slugs.ts'
import { attendanceStandingLabels } from '../../attendance/standings.ts'
import { send } from '../send.ts'
import { OwedQuestion } from './owed-question.tsx'
import { OfferAccredited } from './offer-accredited.tsx'
import { AddAttendance } from './add-attendance.tsx'

interface Props {
  event: string
  first: Attendance[]
  /** Who may be put on it with one press. */
  accredited: Accredited[]
}

/** Ticked off at the door: each tick is saved at once, and taken back where it was refused. */
export const DoorList = ({ event, first, accredited }: Props) => {
  const { api } = useConfig().config.routes
  const [rows, setRows] = useState(first)
  const come = rows.filter(({ hasCome }) => hasCome).length
  const add = (told: Attendance[]) => setRows((known) => withRows(known, told))
  const mark = (id: string, hasCome: boolean) =>
    setRows((known) => known.map((row) => (row.id === id ? { ...row, hasCome } : row)))
  const tick = async ({ id }: Attendance, hasCome: boolean) => {
    mark(id, hasCome)
    const sent = await send(api + doorListApi.row(id), 'PATCH', { hasCome })
    if (!('refusal' in sent)) return
    mark(id, !hasCome)
    toast.error(sent.refusal.sentence)
  }
  return (
    <>
      <p role="status">
        {rows.length === 0
          ? 'Nimeni nu este încă pe listă.'
          : `${count(rows.length, 'O persoană', 'persoane')} pe listă; ${come === 0 ? 'nu a venit încă nimeni' : `au venit ${come}`}.`}
      </p>
      <DoorTable rows={rows} onTick={(row, hasCome) => void tick(row, hasCome)} />
      <OfferAccredited event={event} offered={notOnList(accredited, rows)} onAdded={add} />
      <AddAttendance event={event} onAdded={(row) => add([row])} />
      <OwedQuestion event={event} />
      <div className="avizier-door__buttons">
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => window.print()}>
          Tipăriți lista
        </Button>
        <a href={api + doorListApi.csv(event)}>Descărcați lista (CSV)</a>
      </div>
    </>
  )
}

const DoorTable = ({
  rows,
  onTick,
}: {
  rows: readonly Attendance[]
  onTick: (row: Attendance, hasCome: boolean) => void
}) => (
  <table>
    <thead>
      <tr>
        <th scope="col">A venit</th>
        <th scope="col">Nume</th>
        <th scope="col">Publicația</th>
        <th scope="col">Cum vine</th>
        <th scope="col">Notă</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.id}>
          <td>
            <input
              type="checkbox"
              aria-label={`A venit: ${row.name}`}
              checked={row.hasCome}
              onChange={({ target }) => onTick(row, target.checked)}
            />
          </td>
          <th scope="row">{row.name}</th>
          <td>{row.outlet}</td>
          <td>{attendanceStandingLabels[row.standing].ro}</td>
          <td>{row.note}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
