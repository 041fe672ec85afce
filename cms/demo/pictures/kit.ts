// Drawing tools for the demonstration's illustrations: each gives a piece of SVG on a canvas of 1600 × 1067.

export const width = 1600
export const height = 1067

/** A stream of numbers in [0, 1), the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** `count` pieces joined; each is told its index. */
export const times = (count: number, piece: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

const n = (value: number): string => value.toFixed(1)

/** A vertical gradient to be used as `url(#id)`. */
export const gradient = (id: string, ...colors: string[]): string =>
  `<linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1">${colors
    .map((color, i) => `<stop offset="${n(i / (colors.length - 1))}" stop-color="${color}"/>`)
    .join('')}</linearGradient>`

/** A soft round light to be used as `url(#id)`. */
export const glow = (id: string, color: string): string =>
  `<radialGradient id="${id}"><stop offset="0" stop-color="${color}" stop-opacity=".9"/><stop offset="1" stop-color="${color}" stop-opacity="0"/></radialGradient>`

export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  rx = 0,
  opacity = 1,
): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}" rx="${rx}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const circle = (x: number, y: number, r: number, fill: string, opacity = 1): string =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const ellipse = (
  x: number,
  y: number,
  rx: number,
  ry: number,
  fill: string,
  opacity = 1,
): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const path = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

export const stroke = (d: string, color: string, thickness: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${color}" stroke-width="${thickness}" stroke-linecap="round" stroke-linejoin="round"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`

/** A rolling ridge from edge to edge: `base` is its mean line, `swing` its height. */
export function hill(seed: number, base: number, swing: number, fill: string): string {
  const next = random(seed)
  const points = Array.from({ length: 7 }, (_, i) => [
    (i * width) / 6,
    base - swing / 2 + next() * swing,
  ])
  const d = points
    .map(([x = 0, y = 0], i) => {
      if (i === 0) return `M0 ${n(y)}`
      const [px = 0, py = 0] = points[i - 1] ?? []
      const middle = (px + x) / 2
      return `C${n(middle)} ${n(py)} ${n(middle)} ${n(y)} ${n(x)} ${n(y)}`
    })
    .join('')
  return path(`${d}V${height}H0Z`, fill)
}

/** A leafy tree standing at (x, y), `size` tall; `leaf` is [dark, middle, light]. */
export function tree(
  x: number,
  y: number,
  size: number,
  leaf: [string, string, string],
  trunk = '#5b4636',
): string {
  const r = size * 0.24
  return (
    path(
      `M${n(x - size * 0.035)} ${n(y)}L${n(x - size * 0.02)} ${n(y - size * 0.5)}H${n(x + size * 0.02)}L${n(x + size * 0.035)} ${n(y)}Z`,
      trunk,
    ) +
    circle(x, y - size * 0.56, r * 1.12, leaf[0]) +
    circle(x - r * 0.75, y - size * 0.6, r * 0.85, leaf[0]) +
    circle(x + r * 0.8, y - size * 0.62, r * 0.82, leaf[1]) +
    circle(x - r * 0.2, y - size * 0.75, r, leaf[1]) +
    circle(x + r * 0.3, y - size * 0.8, r * 0.62, leaf[2]) +
    circle(x - r * 0.55, y - size * 0.72, r * 0.42, leaf[2], 0.7)
  )
}

/** A fir standing at (x, y). */
export const fir = (x: number, y: number, size: number, fill: string, snow = ''): string =>
  rect(x - size * 0.04, y - size * 0.12, size * 0.08, size * 0.12, '#4d3b2f') +
  [0, 1, 2]
    .map((i) => {
      const top = y - size + i * size * 0.24
      const half = size * (0.17 + i * 0.08)
      const bottom = top + size * 0.42
      const cone = path(
        `M${n(x)} ${n(top)}L${n(x + half)} ${n(bottom)}Q${n(x)} ${n(bottom + size * 0.05)} ${n(x - half)} ${n(bottom)}Z`,
        fill,
      )
      return snow === ''
        ? cone
        : cone +
            path(
              `M${n(x)} ${n(top)}L${n(x + half * 0.45)} ${n(top + size * 0.19)}Q${n(x)} ${n(top + size * 0.13)} ${n(x - half * 0.45)} ${n(top + size * 0.19)}Z`,
              snow,
            )
    })
    .reverse()
    .join('')

/** A wall with a grid of windows; `lit` is the share of windows in the second colour. */
export function facade(
  seed: number,
  box: { x: number; y: number; w: number; h: number; columns: number; rows: number },
  colors: { wall: string; window: string; lit: string },
  lit = 0.3,
): string {
  const next = random(seed)
  const { x, y, w, h, columns, rows } = box
  const [cw, ch] = [w / columns, h / rows]
  return (
    rect(x, y, w, h, colors.wall) +
    times(columns * rows, (i) => {
      const [column, row] = [i % columns, Math.floor(i / columns)]
      const fill = next() < lit ? colors.lit : colors.window
      return rect(x + cw * (column + 0.28), y + ch * (row + 0.22), cw * 0.44, ch * 0.52, fill, 2)
    })
  )
}

/** A row of town houses with pitched roofs whose feet stand on `ground`. */
export function houses(
  seed: number,
  ground: number,
  size: number,
  walls: string[],
  colors: { roof: string; window: string; lit: string },
  lit = 0.3,
): string {
  const next = random(seed)
  let x = -size * 0.4
  let drawn = ''
  while (x < width) {
    const w = size * (0.75 + next() * 0.6)
    const h = size * (0.9 + next() * 0.75)
    const wall = walls[Math.floor(next() * walls.length)] ?? '#ccc'
    const [columns, rows] = [Math.max(2, Math.round(w / 70)), Math.max(2, Math.round(h / 95))]
    const roof = size * (0.18 + next() * 0.16)
    drawn +=
      path(
        `M${n(x - 8)} ${n(ground - h)}L${n(x + w * 0.16)} ${n(ground - h - roof)}H${n(x + w * 0.84)}L${n(x + w + 8)} ${n(ground - h)}Z`,
        colors.roof,
      ) +
      facade(
        Math.floor(next() * 1e6),
        { x, y: ground - h, w, h, columns, rows },
        { wall, window: colors.window, lit: colors.lit },
        lit,
      )
    x += w + 2
  }
  return drawn
}

/** A church with a pointed tower, its foot at (x, y). */
export const church = (x: number, y: number, size: number, fill: string): string =>
  path(
    `M${n(x)} ${n(y)}V${n(y - size * 0.62)}L${n(x + size * 0.09)} ${n(y - size)}L${n(x + size * 0.18)} ${n(y - size * 0.62)}V${n(y - size * 0.3)}L${n(x + size * 0.38)} ${n(y - size * 0.48)}L${n(x + size * 0.66)} ${n(y - size * 0.3)}V${n(y)}Z`,
    fill,
  )

/** A walking person, feet at (x, y). */
export const person = (x: number, y: number, size: number, coat: string, legs: string): string =>
  circle(x, y - size * 0.9, size * 0.1, '#e0b08f') +
  path(
    `M${n(x - size * 0.13)} ${n(y - size * 0.36)}Q${n(x - size * 0.16)} ${n(y - size * 0.78)} ${n(x)} ${n(y - size * 0.79)}Q${n(x + size * 0.16)} ${n(y - size * 0.78)} ${n(x + size * 0.13)} ${n(y - size * 0.36)}Z`,
    coat,
  ) +
  stroke(
    `M${n(x - size * 0.04)} ${n(y - size * 0.36)}L${n(x - size * 0.12)} ${n(y)}M${n(x + size * 0.05)} ${n(y - size * 0.36)}L${n(x + size * 0.13)} ${n(y)}`,
    legs,
    size * 0.08,
  )

/** A street lamp, foot at (x, y), with its light when `light` names a gradient. */
export const lamp = (x: number, y: number, size: number, light = ''): string =>
  stroke(
    `M${n(x)} ${n(y)}V${n(y - size)}Q${n(x)} ${n(y - size * 1.08)} ${n(x + size * 0.14)} ${n(y - size * 1.08)}`,
    '#2c3440',
    size * 0.022,
  ) +
  (light === '' ? '' : circle(x + size * 0.16, y - size * 1.04, size * 0.32, `url(#${light})`)) +
  ellipse(x + size * 0.17, y - size * 1.06, size * 0.06, size * 0.025, '#fff1c9')

/** A whole drawing: definitions first, then layers from the farthest to the nearest. */
export const drawing = (definitions: string, ...layers: string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${definitions}</defs>${layers.join('')}</svg>`

export const sky = rect(0, 0, width, height, 'url(#sky)')
