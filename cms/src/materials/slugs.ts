export const materialsSlug = 'materials'
export const wordFilesSlug = 'word-files'

/** Where what was decided about a material is sent. */
export const materialActsPath = '/:id/acts'

/** What departments are asked to hand in. */
export const materialAsksSlug = 'material-asks'

/** Where a department hands in what it is asked, below the admin. */
export const handInPath = (ask: string): string =>
  `/collections/${materialsSlug}/create?ask=${encodeURIComponent(ask)}`
