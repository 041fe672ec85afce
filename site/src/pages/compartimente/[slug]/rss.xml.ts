import { paths } from '@avizier/shared/paths'
import type { APIRoute } from 'astro'
import { groupFeedXml } from '../../../feeds/group-feed.ts'

export const GET: APIRoute = ({ params: { slug = '' }, locals: { reader } }) =>
  groupFeedXml(reader, 'departments', paths.department(slug))
