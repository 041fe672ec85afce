import { gutter, lineHeight, type Place } from './page-grid.ts'
import type { Picture } from './printed-issue.ts'

// A picture is never cut, and is as wide as so many columns of text, so its edges are those of the text below it.

/** Where it stands: over all columns, beside the title, or at the top of one column. */
type Standing = 'across' | 'beside' | 'column'

export interface PlacedPicture {
  standing: Standing
  /** In points. */
  width: number
  height: number
  /** What stands below it is as wide as it is; beside it, what the place leaves. */
  isCaptionBeside: boolean
}

/** Of the height of its place, at most; sizes in a single column differ by it alone. */
const mostOfHeight = { small: 0.25, medium: 0.4, large: 0.65 }
const leastCaption = 80

/** The size at which a picture is printed in its place; null where it is left out. */
export function placePicture(picture: Picture, place: Place): PlacedPicture | null {
  const { size } = picture
  const { textColumns: columns } = place
  if (size === 'none') return null
  if (columns === 1) return acrossPlace(picture, place, mostOfHeight[size])
  if (size === 'small') return inColumns(picture, widthOf(place, 1), 'column')
  if (size === 'large') return acrossPlace(picture, place, mostOfHeight.large)
  const width = widestOf(picture, place, Math.ceil(columns / 2), mostOfHeight.large)
  return inColumns(picture, width ?? widthOf(place, 1), 'beside')
}

const widthOf = (place: Place, columns: number): number =>
  columns * (place.textWidth + gutter) - gutter

const heightFor = ({ width, height }: Picture, across: number): number => (across * height) / width

const inColumns = (picture: Picture, width: number, standing: Standing): PlacedPicture => ({
  standing,
  width,
  height: heightFor(picture, width),
  isCaptionBeside: false,
})

/** As wide as the most columns at which it is no higher than may be. */
const widestOf = (
  picture: Picture,
  place: Place,
  columns: number,
  most: number,
): number | undefined =>
  Array.from({ length: columns }, (_, before) => widthOf(place, columns - before)).find(
    (width) => heightFor(picture, width) <= most * place.lines * lineHeight,
  )

/** Where one column is too wide, as high as may be. */
function acrossPlace(picture: Picture, place: Place, most: number): PlacedPicture {
  const width =
    widestOf(picture, place, place.textColumns, most) ??
    (most * place.lines * lineHeight * picture.width) / picture.height
  return {
    ...inColumns(picture, width, 'across'),
    isCaptionBeside: place.width - width - gutter >= leastCaption,
  }
}

/** Dots per inch at which it is printed. */
export const resolutionOf = (picture: Picture, { width }: PlacedPicture): number =>
  Math.round(picture.width / (width / 72))
