import { paths } from '@avizier/shared/paths'
import { groupFeedXml } from '../../../feeds/group-feed.ts'
import type { Endpoint } from '../../../rendering/endpoint.ts'

export const GET: Endpoint = ({ params: { slug = '' }, locals: { reader } }) =>
  groupFeedXml(reader, 'departments', paths.group('departments', slug))
