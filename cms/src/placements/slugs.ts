/** What is to appear somewhere, under which contract. */
export const placementsSlug = 'placements'
/** Each time that it is to appear: a row for itself, with its own proof. */
export const appearancesSlug = 'appearances'
/** What was done with an appearance. */
export const appearanceActsSlug = 'appearance-acts'
/** The spot or artwork that is sent to whoever shows it. */
export const spotFilesSlug = 'spot-files'
/** Files that prove that something appeared. */
export const proofFilesSlug = 'proof-files'
