/** Below the admin: a month of appearances, and the report of them. */
export const calendarPath = '/placements/calendar'
export const reportPath = '/placements/report'
