import type { APIRoute } from 'astro'
import { everythingFeedXml } from '../feeds/section-feed.ts'

export const GET: APIRoute = ({ locals: { reader } }) => everythingFeedXml(reader)
