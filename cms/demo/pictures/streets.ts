import {
  circle,
  church,
  drawing,
  ellipse,
  fir,
  glow,
  gradient,
  hill,
  houses,
  lamp,
  path,
  person,
  random,
  rect,
  sky,
  stroke,
  times,
  tree,
} from './kit.ts'

const spring: [string, string, string] = ['#7fa66b', '#9cc07f', '#c2dba2']
const blossom: [string, string, string] = ['#d99aa5', '#eab6bd', '#f8d9dc']

/** A tram on a boulevard in the morning. */
export const tram = (): string => {
  const body = (x: number) =>
    rect(x, 560, 470, 240, '#f4efe6', 26) +
    rect(x, 690, 470, 110, '#b5473c', 20) +
    rect(x + 20, 592, 430, 96, '#2f4757', 12) +
    [x + 120, x + 236, x + 352].map((post) => rect(post, 592, 12, 96, '#f4efe6')).join('') +
    rect(x + 150, 600, 86, 186, '#3d5a6b', 8) +
    rect(x + 190, 600, 5, 186, '#f4efe6') +
    circle(x + 90, 804, 30, '#252c33') +
    circle(x + 380, 804, 30, '#252c33')
  return drawing(
    gradient('sky', '#cfe0e8', '#e9e6d8', '#f6dcc0') + gradient('road', '#8b8d90', '#5d6167'),
    sky,
    hill(4, 520, 90, '#aebfbd'),
    church(1180, 640, 330, '#b9a79b'),
    houses(
      21,
      700,
      250,
      ['#dcb98f', '#c99479', '#d8c7a5', '#b7a48f'],
      { roof: '#8d5646', window: '#6c7a80', lit: '#f6e3b4' },
      0.2,
    ),
    rect(0, 700, 1600, 60, '#c9c3b6'),
    times(7, (i) => tree(120 + i * 250, 738, 230, spring)),
    rect(0, 758, 1600, 309, 'url(#road)'),
    stroke('M0 470H1600', '#3a4148', 4),
    stroke('M760 470L720 520H880L840 470', '#3a4148', 6),
    body(330),
    rect(796, 588, 16, 190, '#4a4f55'),
    body(808),
    path('M1270 566Q1330 590 1322 700L1318 800H1250V560Z', '#f4efe6'),
    circle(1296, 742, 16, '#fff0c2'),
    stroke('M0 838H1600M0 880H1600', '#d7d9d8', 6),
    stroke('M120 990H360M560 990H800M1000 990H1240M1440 990H1600', '#e9e6dc', 10, 0.7),
    person(180, 850, 190, '#3f5f74', '#2a3038'),
    person(1440, 850, 200, '#8a3f4c', '#2a3038'),
  )
}

/** A two-way bicycle lane along a row of trees. */
export const bikeLane = (): string => {
  const bicycle = (x: number, y: number, s: number, coat: string) =>
    stroke(
      `M${x - s * 0.42} ${y}m-${s * 0.24} 0a${s * 0.24} ${s * 0.24} 0 1 0 ${s * 0.48} 0a${s * 0.24} ${s * 0.24} 0 1 0 -${s * 0.48} 0M${x + s * 0.42} ${y}m-${s * 0.24} 0a${s * 0.24} ${s * 0.24} 0 1 0 ${s * 0.48} 0a${s * 0.24} ${s * 0.24} 0 1 0 -${s * 0.48} 0`,
      '#252c33',
      s * 0.035,
    ) +
    stroke(
      `M${x - s * 0.42} ${y}L${x - s * 0.16} ${y - s * 0.4}L${x + s * 0.3} ${y - s * 0.42}L${x + s * 0.02} ${y}ZM${x - s * 0.18} ${y - s * 0.5}L${x + s * 0.02} ${y}M${x + s * 0.42} ${y}L${x + s * 0.26} ${y - s * 0.58}h${s * 0.1}`,
      '#b5473c',
      s * 0.04,
    ) +
    stroke(
      `M${x - s * 0.16} ${y - s * 0.58}L${x + s * 0.02} ${y - s * 0.3}L${x - s * 0.02} ${y + s * 0.04}`,
      '#2b3a4a',
      s * 0.09,
    ) +
    stroke(`M${x - s * 0.17} ${y - s * 0.56}L${x + s * 0.04} ${y - s * 0.98}`, coat, s * 0.19) +
    stroke(`M${x + s * 0.04} ${y - s * 0.94}L${x + s * 0.28} ${y - s * 0.6}`, coat, s * 0.07) +
    circle(x + s * 0.1, y - s * 1.18, s * 0.12, '#e0b08f') +
    path(
      `M${x - s * 0.04} ${y - s * 1.2}a${s * 0.145} ${s * 0.145} 0 0 1 ${s * 0.29} 0Z`,
      '#f0c35a',
    )
  return drawing(
    gradient('sky', '#bcd9e4', '#e4ecdd', '#f7e8c8') + gradient('lane', '#b9675b', '#8e4a42'),
    sky,
    circle(1280, 220, 80, '#fff6db', 0.9),
    hill(9, 470, 120, '#a9c0a8'),
    houses(
      33,
      640,
      210,
      ['#e2cda7', '#c9b196', '#dcbfa3'],
      { roof: '#9a6753', window: '#7f8f94', lit: '#f7e6bb' },
      0.2,
    ),
    rect(0, 640, 1600, 120, '#8fb07a'),
    times(9, (i) => tree(60 + i * 190, 722, 300 - (i % 3) * 40, ['#5d8a5b', '#76a46c', '#a2c788'])),
    path('M0 740H1600V1067H0Z', '#cfc8bb'),
    path('M0 800H1600V1010H0Z', 'url(#lane)'),
    stroke('M0 806H1600M0 1004H1600', '#f5efe3', 8),
    stroke(
      'M40 905H200M300 905H460M560 905H720M820 905H980M1080 905H1240M1340 905H1500',
      '#f5efe3',
      8,
    ),
    bicycle(520, 850, 260, '#2f6f78'),
    bicycle(1120, 930, 330, '#d08a3c'),
  )
}

/** A repaired street: roller, barriers, fresh asphalt. */
export const roadworks = (): string => {
  const barrier = (x: number) =>
    rect(x, 880, 220, 44, '#f3efe6', 6) +
    times(4, (i) => path(`M${x + 12 + i * 54} 924l28 -44h26l-28 44Z`, '#c4513f')) +
    rect(x + 20, 924, 14, 70, '#555b61') +
    rect(x + 186, 924, 14, 70, '#555b61') +
    circle(x + 110, 866, 14, '#f5b942')
  return drawing(
    gradient('sky', '#c8d6dc', '#ece2cf') + gradient('new', '#3f4449', '#2b2f34'),
    sky,
    hill(17, 480, 100, '#aab8ad'),
    houses(
      7,
      700,
      240,
      ['#d9c6a4', '#c7a487', '#b9b09d', '#d5b48d'],
      { roof: '#7c5145', window: '#74838a', lit: '#f3dfae' },
      0.15,
    ),
    rect(0, 700, 1600, 70, '#beb7aa'),
    times(5, (i) => tree(180 + i * 330, 745, 230, ['#6c8a62', '#86a578', '#aec79b'])),
    rect(0, 766, 1600, 301, '#83868a'),
    path('M0 790H980Q1040 880 960 1067H0Z', 'url(#new)'),
    times(26, (i) => {
      const next = random(i + 3)
      return circle(985 + next() * 520, 800 + next() * 240, 3 + next() * 6, '#6d7074')
    }),
    rect(430, 600, 360, 150, '#e0a53a', 18),
    rect(560, 470, 180, 150, '#e0a53a', 12),
    rect(580, 490, 140, 90, '#34495a', 8),
    rect(545, 455, 210, 22, '#b9812a', 8),
    stroke('M470 600V520', '#3c4248', 16),
    circle(440, 800, 110, '#3b4046'),
    circle(440, 800, 84, '#555b61'),
    circle(440, 800, 20, '#2a2f34'),
    circle(740, 800, 100, '#2a2f34'),
    circle(740, 800, 48, '#e0a53a'),
    barrier(1010),
    barrier(1270),
    person(1190, 850, 230, '#e88f34', '#2b3a4a'),
    path('M1168 648a26 24 0 0 1 46 0Z', '#f6cf4b'),
    rect(1165, 720, 52, 12, '#f7f1d6'),
  )
}

/** Snow plough at work before dawn. */
export const snowPlough = (): string =>
  drawing(
    gradient('sky', '#2c3d55', '#536a85', '#a9b6c6') +
      gradient('snow', '#eef3f7', '#c3d0dd') +
      glow('light', '#ffe2a0'),
    sky,
    hill(5, 500, 120, '#6c8098'),
    houses(
      14,
      720,
      230,
      ['#5e6c80', '#6d7688', '#576275'],
      { roof: '#dfe7ee', window: '#3b485a', lit: '#ffd98a' },
      0.4,
    ),
    times(6, (i) => fir(90 + i * 300, 760, 260 + (i % 2) * 60, '#3d5a5b', '#e8eff4')),
    rect(0, 740, 1600, 327, 'url(#snow)'),
    path('M0 860Q700 820 1600 850V990Q800 960 0 1010Z', '#7d8b9b'),
    lamp(240, 800, 380, 'light'),
    lamp(1420, 790, 380, 'light'),
    rect(640, 560, 520, 250, '#d98b2f', 20),
    path('M700 560L780 520H1080L1120 560Z', '#b5701f'),
    rect(430, 600, 220, 210, '#e69c3f', 18),
    rect(452, 622, 130, 100, '#22303f', 10),
    rect(520, 570, 60, 30, '#f6b042', 10),
    circle(550, 566, 60, 'url(#light)'),
    circle(560, 830, 62, '#20262d'),
    circle(560, 830, 26, '#8b929a'),
    circle(900, 830, 62, '#20262d'),
    circle(900, 830, 26, '#8b929a'),
    circle(1050, 830, 62, '#20262d'),
    circle(1050, 830, 26, '#8b929a'),
    path('M300 700Q360 780 340 890L410 890Q440 780 380 690Z', '#c4513f'),
    path('M120 900Q180 790 300 800Q350 850 330 900Z', '#f7fafc'),
    circle(440, 770, 14, '#fff1c2'),
    path('M430 765L160 720V830Z', '#ffe9b0', 0.35),
    times(150, (i) => {
      const next = random(i * 7 + 1)
      return circle(next() * 1600, next() * 1067, 2 + next() * 5, '#ffffff', 0.75)
    }),
  )

/** A street of the old town with magnolias in flower. */
export const springStreet = (): string =>
  drawing(
    gradient('sky', '#a9cfe3', '#dfe9e6', '#fbeadb') + gradient('way', '#d9cdb9', '#b4a48d'),
    sky,
    church(690, 640, 420, '#c7b5a6'),
    houses(
      52,
      760,
      330,
      ['#e7cfa0', '#d9a98c', '#c9d0c0', '#e6b8a0', '#d7c0d0'],
      { roof: '#96604c', window: '#6f7f86', lit: '#fff3d2' },
      0.15,
    ),
    path('M0 760H1600V1067H0Z', 'url(#way)'),
    stroke('M0 800H1600M0 860H1600M0 940H1600', '#a5957f', 3, 0.6),
    times(16, (i) => stroke(`M${i * 110 + 20} 760L${(i - 8) * 190 + 820} 1067`, '#a5957f', 3, 0.4)),
    times(6, (i) => tree(110 + i * 290, 820 + (i % 2) * 40, 380, blossom, '#6a5247')),
    lamp(700, 850, 420),
    person(560, 920, 230, '#47728a', '#2e3640'),
    person(640, 926, 220, '#c27a52', '#2e3640'),
    person(1210, 900, 200, '#6d7f57', '#2e3640'),
    times(70, (i) => {
      const next = random(i * 11 + 5)
      return ellipse(next() * 1600, 830 + next() * 220, 7, 3, '#f4c9cf', 0.9)
    }),
  )
