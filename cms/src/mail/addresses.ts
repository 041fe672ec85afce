/** Where the page „Poșta” and the newsroom talk, below `/api`. */
export const postApi = {
  /** GET → PostView */
  view: '/mail/post',
  /** POST `{isStopped}` */
  stop: '/mail/stop',
  /** POST `{to}`: a letter to see whether letters arrive. */
  trial: '/mail/trial',
  /** POST `{id}`: a letter that was given up is tried again. */
  again: '/mail/again',
} as const

/** „Poșta”, below the root of the admin. */
export const postPath = '/post'
