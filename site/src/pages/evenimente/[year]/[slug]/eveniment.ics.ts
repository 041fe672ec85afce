import { paths } from '@avizier/shared/paths'
import { eventCalendar } from '../../../../feeds/calendar.ts'
import { isLive } from '../../../../queries/documents.ts'
import type { Endpoint } from '../../../../rendering/endpoint.ts'

export const GET: Endpoint = ({ params: { year, slug }, locals: { reader } }) => {
  const path = `${paths.section('events')}${year}/${slug}/`
  const event = reader.atPath(path)
  return isLive(event, 'events')
    ? eventCalendar(reader, { ...event, path })
    : new Response(null, { status: 404 })
}
