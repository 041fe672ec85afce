import type { PayloadRequest } from 'payload'

/** The screen on which a password is set by a link, below the admin's address. */
export const setPasswordPath = '/parola'
/** The screen on which a second factor is set up before anything else. */
export const setFactorPath = '/cod-telefon'

/**
 * What a person is sent. The token stands behind the # sign, which no browser sends: it is in no log of a server and in
 * no referrer.
 */
export const passwordLink = ({ payload: { config } }: PayloadRequest, token: string): string =>
  `${config.serverURL}${config.routes.admin}${setPasswordPath}#${token}`
