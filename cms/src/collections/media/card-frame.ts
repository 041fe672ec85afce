/** What social networks ask for (Open Graph, 1.91 : 1). */
export const cardSize = { width: 1200, height: 630 }
/** A card narrower than this is shown as a stamp beside the text: better none. */
const minCardWidth = 600

export interface FocalPoint {
  /** Per cent of the width and of the height, 0 to 100. */
  x: number
  y: number
}

export interface Frame {
  left: number
  top: number
  width: number
  height: number
}

export const middle: FocalPoint = { x: 50, y: 50 }

/** The largest part of a picture in the shape of a card, as near the focal point as its edges let; null when too small. */
export function cardFrame(
  picture: { width: number; height: number },
  focal: FocalPoint,
): Frame | null {
  const scale = Math.min(picture.width / cardSize.width, picture.height / cardSize.height)
  const width = Math.min(picture.width, Math.round(cardSize.width * scale))
  const height = Math.min(picture.height, Math.round(cardSize.height * scale))
  if (width < minCardWidth) return null
  return {
    left: start(picture.width, width, focal.x),
    top: start(picture.height, height, focal.y),
    width,
    height,
  }
}

const start = (whole: number, part: number, percent: number): number =>
  Math.round(Math.min(Math.max((whole * percent) / 100 - part / 2, 0), whole - part))
