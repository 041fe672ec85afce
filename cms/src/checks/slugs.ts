export const letPassSlug = 'check-exceptions'
export const outsideAddressesSlug = 'outside-addresses'

/** Below the API's address of a collection. */
export const checksPath = '/:id/checks'
/** Where a finding is let pass, and where a word becomes one of the office's. */
export const letPassPath = `${checksPath}/let-pass`
export const officeWordPath = `${checksPath}/words`
