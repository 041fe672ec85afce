/** Below the admin: a month of appearances, and the report of them. */
export const calendarPath = '/plasari/calendar'
export const reportPath = '/plasari/raport'
