import { eventTime } from '@avizier/shared/kinds/events'
import { SetStepNav } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { z } from 'zod'
import { worksWithPress } from '../../access/works-with-press.ts'
import { attendanceRefusal } from '../../attendance/event-asked.ts'
import { accreditedFor, attendancesOf } from '../../attendance/store.ts'
import { doorListPath } from '../../attendance/slugs.ts'
import { wordsIn, nullableInstant } from '../../database/stored-values.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { DoorList } from './door-list.tsx'
import './attendance.css'

/** `/intrare?event=…`: who is expected at an event, to be ticked off at its door, and printed. */
export const DoorListView = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, doorListPath)
  const { event: asked } = z.object({ event: z.string().optional() }).parse(searchParams ?? {})
  const event = asked !== undefined && worksWithPress(user) ? await load(req, asked) : null
  return (
    <OwnView page={initPageResult} user={user} className="avizier-door">
      <SetStepNav nav={[{ label: 'Lista de la intrare' }]} />
      <h1>Lista de la intrare</h1>
      {event ? (
        <>
          <p>
            <a href={`${req.payload.config.routes.admin}/collections/events/${event.id}`}>
              {event.title ?? 'Fără titlu'}
            </a>
            {event.when && ` · ${event.when}`}
            {event.place && ` · ${event.place}`}
          </p>
          <DoorList
            event={event.id}
            first={await attendancesOf(req, event.id)}
            accredited={await accreditedFor(req, event.id)}
          />
        </>
      ) : (
        <NoList mayRead={worksWithPress(user)} />
      )}
    </OwnView>
  )
}

const NoList = ({ mayRead }: { mayRead: boolean }) =>
  mayRead ? (
    <p>Nu este de văzut nicio listă. Deschideți-o dintr-un eveniment.</p>
  ) : (
    <p className="avizier-urgent">{attendanceRefusal}</p>
  )

const rowSchema = z.object({
  id: z.string(),
  title: z.unknown().transform(wordsIn),
  place: z.unknown().transform(wordsIn),
  startsAt: nullableInstant,
  endsAt: nullableInstant,
})

async function load(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: { id: { equals: id } },
    draft: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [doc] = docs
  if (!doc) return null
  const { startsAt, ...event } = rowSchema.parse(doc)
  return { ...event, when: startsAt && eventTime({ ...event, startsAt }) }
}
