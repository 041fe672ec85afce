export const remarksSlug = 'remarks'
export const noticesSlug = 'notices'
