export const jobsSlug = 'jobs'
export const jobLeaseSlug = 'job-lease'

/** The queue of what is done by the way, as its lease is known in the database. */
export const ordinaryQueue = 'runner'

/** Where a job is asked to begin anew, below the API's address of the collection. */
export const retryAddress = (id: string): string => `/${id}/retry`
