/** Who is expected at an event, and who came. */
export const attendancesSlug = 'attendances'
