export const submissionsSlug = 'submissions'
export const submissionFilesSlug = 'submission-files'
export const submissionActsSlug = 'submission-acts'
