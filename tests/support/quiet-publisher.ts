import type { PublisherState } from '@avizier/shared/register-api'

/** What a publisher says of itself that has nothing to tell. */
export const quietPublisher = (state: Partial<PublisherState> = {}): PublisherState => ({
  publisher: 'web-1',
  at: '2026-11-24T03:00:00.000Z',
  appId: '0123456789ab',
  row: 0,
  order: 0,
  releases: [],
  builds: [],
  failing: { count: 0, pages: [] },
  verification: null,
  search: null,
  ...state,
})
