import { sectionFeedXml } from '../../feeds/section-feed.ts'
import type { Endpoint } from '../../rendering/endpoint.ts'

export const GET: Endpoint = ({ locals: { reader } }) => sectionFeedXml(reader, 'events')
