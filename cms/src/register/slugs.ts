export const registerSlug = 'register'
export const registerHeadSlug = 'register-head'
export const registerIndexSlug = 'register-index'
