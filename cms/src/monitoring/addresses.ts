/** Our screens of the press, below the admin. */
export const triagePath = '/monitorizare'
export const reviewPath = '/monitorizare/revista'
export const statisticsPath = '/monitorizare/statistici'
