export const jobsSlug = 'jobs'
export const jobLeaseSlug = 'job-lease'
