// Fields that the newsroom keeps for itself.

const never = () => false

/** Written by the newsroom's own code, and by nobody's hand. */
export const byServerAlone = { create: never, update: never } as const

/** In no form, no column and no filter. */
export const shownNowhere = {
  hidden: true,
  disableListColumn: true,
  disableListFilter: true,
} as const

/** Written by the newsroom's own code, and read by it alone. */
export const ownField = {
  access: { ...byServerAlone, read: never },
  admin: shownNowhere,
} as const
