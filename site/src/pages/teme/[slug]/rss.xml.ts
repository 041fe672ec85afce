import { groupFeed } from '../../../feeds/group-feed.ts'

export const GET = groupFeed('topics')
