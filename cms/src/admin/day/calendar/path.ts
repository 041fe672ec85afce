/** Below the root of the API: the month's calendar. */
export const calendarPath = '/calendar'
