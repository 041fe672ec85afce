import type { APIRoute } from 'astro'
import { sectionFeedXml } from '../../feeds/section-feed.ts'

export const GET: APIRoute = ({ locals: { reader } }) => sectionFeedXml(reader, 'announcements')
