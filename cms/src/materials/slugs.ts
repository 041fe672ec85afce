export const materialsSlug = 'materials'
export const wordFilesSlug = 'word-files'

/** Where what was decided about a material is sent. */
export const materialActsPath = '/:id/acts'
