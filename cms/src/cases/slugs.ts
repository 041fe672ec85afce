/** Requests, questions and problems that somebody is owed an answer to. */
export const casesSlug = 'cases'
export const caseActsSlug = 'case-acts'
export const caseFilesSlug = 'case-files'
/** What a department is asked of a case: all that it ever reads of one. */
export const casePartsSlug = 'case-parts'

/** Where a saved e-mail is taken in, below the API's address of cases. */
export const messagePath = '/message'
/** Where the register of requests is downloaded, below the API's address of cases. */
export const exportPath = '/export'
