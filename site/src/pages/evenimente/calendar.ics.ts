import { cityCalendar } from '../../feeds/calendar.ts'
import type { Endpoint } from '../../rendering/endpoint.ts'

export const GET: Endpoint = ({ locals: { reader } }) => cityCalendar(reader)
