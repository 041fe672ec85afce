export const editorialActsSlug = 'editorial-acts'
export const deskSettingsSlug = 'desk-settings'

/** The fields by which lists and the first page ask how a document stands. */
export const deskStateName = 'deskState'
export const owesReviewName = 'owesReview'
