/** By what a search can be narrowed: the names in the page's address, in its form and in the index. */
export const filterNames = ['sectiune', 'compartiment', 'tema', 'an'] as const
export type FilterName = (typeof filterNames)[number]
