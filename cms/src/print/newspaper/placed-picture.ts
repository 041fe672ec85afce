import { gutter, lineHeight, type Place } from './page-grid.ts'
import type { Picture } from './printed-issue.ts'

// A picture is never cut, and is as wide as so many columns of text, so its edges are those of the text below it.

/** Where it stands: over all columns, beside the title, or at the top of one column. */
type Standing = 'across' | 'beside' | 'in-column'

export interface PlacedPicture {
  standing: Standing
  /** In points. */
  width: number
  height: number
  /** What stands below it is as wide as it is; beside it, what the place leaves. */
  isCaptionBeside: boolean
}

/** Of the height of its place, at most. */
const mostOfHeight = { small: 0.25, medium: 0.5, large: 0.6 }
const leastCaption = 80

/** The size at which a picture is printed in its place; null where it is left out. */
export function placePicture(picture: Picture, place: Place): PlacedPicture | null {
  const { size } = picture
  if (size === 'none') return null
  const mostHeight = place.lines * lineHeight * mostOfHeight[size]
  const { textColumns: columns } = place
  if (columns === 1) return acrossPlace(picture, place, [1], mostHeight)
  if (size === 'small') return ofColumns(picture, place, 1, 'in-column')
  if (size === 'medium') return ofColumns(picture, place, Math.ceil(columns / 2), 'beside')
  return acrossPlace(picture, place, [4, 3, 2, 1].slice(-columns), mostHeight)
}

const widthOf = (place: Place, columns: number): number =>
  columns * (place.textWidth + gutter) - gutter

const heightFor = ({ width, height }: Picture, across: number): number => (across * height) / width

const ofColumns = (
  picture: Picture,
  place: Place,
  columns: number,
  standing: Standing,
): PlacedPicture => {
  const width = widthOf(place, columns)
  return { standing, width, height: heightFor(picture, width), isCaptionBeside: false }
}

/** The most columns at which it is no higher than may be; where one is too many, as high as may be. */
function acrossPlace(
  picture: Picture,
  place: Place,
  columns: readonly number[],
  mostHeight: number,
): PlacedPicture {
  const widths = columns.map((count) => widthOf(place, count))
  const fitting = widths.find((width) => heightFor(picture, width) <= mostHeight)
  const width = fitting ?? (mostHeight * picture.width) / picture.height
  return {
    standing: 'across',
    width,
    height: heightFor(picture, width),
    isCaptionBeside: place.width - width - gutter >= leastCaption,
  }
}

/** Dots per inch at which it is printed. */
export const resolutionOf = (picture: Picture, { width }: PlacedPicture): number =>
  Math.round(picture.width / (width / 72))
