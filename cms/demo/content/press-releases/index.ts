import type { WrittenRelease } from '../written.ts'
import { recentServices } from './recent-services.ts'
import { recentWorks } from './recent-works.ts'
import { seasonsEarlier } from './seasons-earlier.ts'
import { seasonsThisYear } from './seasons-this-year.ts'
import { unpublished } from './unpublished.ts'

export const releases: WrittenRelease[] = [
  ...recentWorks,
  ...recentServices,
  ...seasonsThisYear,
  ...seasonsEarlier,
  ...unpublished,
]
