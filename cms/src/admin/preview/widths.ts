/** The screens on which a page is looked at; CSS pixels. */
export const widths = [
  { name: 'phone', label: 'Telefon', pixels: 360 },
  { name: 'tablet', label: 'Tabletă', pixels: 768 },
  { name: 'desktop', label: 'Birou', pixels: 1280 },
] as const
export type Width = (typeof widths)[number]

/** How a screen of `pixels` is drawn into a box: never enlarged, always the whole width. */
export function fit(pixels: number, box: { width: number; height: number }) {
  const scale = Math.min(1, box.width / pixels)
  return { scale, height: Math.round(box.height / scale) }
}
