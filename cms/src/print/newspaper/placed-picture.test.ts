import { expect, it } from 'vitest'
import { gutter, lineHeight, placesOf } from './page-grid.ts'
import { pageLayouts, type PageLayoutName } from './page-layouts.ts'
import { placePicture, resolutionOf } from './placed-picture.ts'
import type { Picture } from './printed-issue.ts'

const picture = (size: Picture['size'], width = 1800, height = 1200): Picture => ({
  bytes: new Uint8Array(),
  width,
  height,
  alt: '',
  caption: null,
  credit: null,
  size,
})

const placeOf = (layout: PageLayoutName, slot: string) => {
  const place = placesOf(layout).find(({ name }) => name === slot)
  if (!place) throw new Error(`No ${slot} in ${layout}`)
  return place
}

const placed = (layout: PageLayoutName, slot: string, size: Picture['size'], height = 1200) => {
  const at = placePicture(picture(size, 1800, height), placeOf(layout, slot))
  return at && [at.standing, Math.round(at.width), Math.round(at.height), at.isCaptionBeside]
}

it.each([
  ['one', 'a', 'none', null],
  ['one', 'a', 'small', ['column', 163, 108, false]],
  ['one', 'a', 'medium', ['beside', 339, 226, false]],
  ['one', 'a', 'large', ['across', 516, 344, false]],
  ['two-rows', 'a', 'large', ['across', 339, 226, true]],
  ['four', 'a', 'medium', ['beside', 118, 79, false]],
  ['three-rows', 'a', 'medium', ['beside', 163, 108, false]],
  ['main-and-side', 'b', 'large', ['across', 163, 108, false]],
] as const)('%s, %s: %s', (layout, slot, size, expected) => {
  expect(placed(layout, slot, size)).toEqual(expected)
})

it('makes a tall picture no higher than its place allows, with its words beside it', () => {
  expect(placed('three-rows', 'b', 'large', 3600)).toEqual(['across', 78, 156, true])
})

it('tells the dots of an inch at the printed size', () => {
  const at = placePicture(picture('medium', 1000, 700), placeOf('one', 'a'))
  expect(at && resolutionOf(picture('medium', 1000, 700), at)).toBe(212)
})

it.each(Object.keys(pageLayouts) as PageLayoutName[])(
  'stands the places of %s on the grid, none over another, all within the page',
  (layout) => {
    const places = placesOf(layout)
    for (const { x, y, width, lines, textColumns, textWidth } of places) {
      expect((y - 52) / lineHeight).toBeCloseTo(Math.round((y - 52) / lineHeight), 6)
      expect(textColumns * (textWidth + gutter) - gutter).toBeCloseTo(width, 6)
      expect(x + width).toBeLessThan(595.3 - 39)
      expect(y + lines * lineHeight).toBeLessThan(841.9 - 37)
    }
    const clash = places.some((one) =>
      places.some(
        (other) =>
          one !== other &&
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.lines * lineHeight &&
          other.y < one.y + one.lines * lineHeight,
      ),
    )
    expect(clash).toBe(false)
  },
)
