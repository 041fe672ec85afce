/** A sheet of A4 on its side, printed on both and folded: in three, or in two. */
export const leafletFolds = ['three-panels', 'booklet'] as const
export type LeafletFold = (typeof leafletFolds)[number]
