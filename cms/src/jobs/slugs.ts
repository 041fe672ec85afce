export const jobsSlug = 'jobs'
export const jobLeaseSlug = 'job-lease'

/** Where a job is asked to begin anew, below the API's address of the collection. */
export const retryAddress = (id: string): string => `/${id}/retry`
