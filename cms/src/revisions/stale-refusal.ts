/** The field that says on which version a save was written. */
export const revisionName = 'revision'

/** Said to whoever builds on a version that is not the newest. */
export const staleRefusal =
  'Nu s-a salvat: între timp documentul a fost salvat și de altcineva sau din altă fereastră. Ce ați scris a rămas în formular.'
