import {
  church,
  circle,
  drawing,
  ellipse,
  facade,
  glow,
  gradient,
  height,
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

const summer: [string, string, string] = ['#4f7d54', '#6b9a63', '#98c07f']
const autumn: [string, string, string] = ['#b0692f', '#cf8b3c', '#e8b45e']

/** The river at dusk, the old town on the other bank. */
export const riverside = (): string =>
  drawing(
    gradient('sky', '#f6d9b8', '#eeb996', '#e09a80', '#b96f62') +
      gradient('river', '#d6957f', '#8a6a70', '#0d4a52') +
      glow('light', '#ffe6b3'),
    sky,
    circle(1120, 370, 92, '#fff3dc', 0.92),
    hill(2, 500, 140, '#8d656b'),
    hill(8, 590, 90, '#6b5059'),
    church(620, 760, 380, '#2f2f3a'),
    houses(
      3,
      760,
      150,
      ['#2f2f3a', '#35343f', '#2a2b36'],
      { roof: '#262731', window: '#3d3c47', lit: '#f3c98f' },
      0.35,
    ),
    rect(0, 752, 1600, 22, '#23303a'),
    rect(0, 770, 1600, 297, 'url(#river)'),
    path('M200 770V700Q460 590 720 700V770H690V725Q460 630 232 725V770Z', '#1f2932'),
    stroke('M200 694Q460 584 720 694', '#f2c7a4', 4, 0.6),
    times(40, (i) => {
      const next = random(i + 40)
      const x = 820 + next() * 560
      return stroke(`M${x} ${800 + next() * 240}h${30 + next() * 110}`, '#f7cfa6', 4, 0.45)
    }),
    times(26, (i) => {
      const next = random(i + 90)
      return stroke(`M${next() * 900} ${820 + next() * 230}h${20 + next() * 80}`, '#5f9199', 3, 0.5)
    }),
    path(`M0 ${height}V900Q180 940 330 1067Z`, '#16262c'),
    times(14, (i) =>
      stroke(`M${i * 22} 1067q${i % 2 ? 14 : -10} -80 ${i % 2 ? 26 : -16} -150`, '#16262c', 7),
    ),
    lamp(1460, 770, 260, 'light'),
  )

/** A park in autumn: alley, benches, people. */
export const park = (): string =>
  drawing(
    gradient('sky', '#cddfe3', '#efe8d2', '#f6dcae') + gradient('alley', '#e3d3b6', '#c8b28e'),
    sky,
    hill(12, 480, 90, '#b9b891'),
    times(12, (i) =>
      tree(
        40 + i * 140,
        650,
        330 + (i % 3) * 60,
        i % 3 ? autumn : ['#8a9a55', '#a8b566', '#cfd48c'],
      ),
    ),
    rect(0, 640, 1600, 427, '#a5ad68'),
    path('M690 640H860L1290 1067H210Z', 'url(#alley)'),
    tree(230, 900, 720, autumn),
    tree(1400, 890, 760, ['#9a5b2c', '#c67c35', '#e7a950']),
    [430, 1120]
      .map(
        (x) =>
          rect(x, 838, 170, 14, '#6d4b34', 4) +
          rect(x, 806, 170, 12, '#6d4b34', 4) +
          rect(x + 16, 806, 8, 84, '#3b3f44') +
          rect(x + 146, 806, 8, 84, '#3b3f44'),
      )
      .join(''),
    person(720, 860, 180, '#3f6072', '#2b323a'),
    person(790, 862, 170, '#9b4a45', '#2b323a'),
    person(860, 760, 100, '#57684c', '#2b323a'),
    lamp(560, 820, 330),
    times(110, (i) => {
      const next = random(i * 3 + 2)
      const color = ['#cf8b3c', '#e8b45e', '#b0692f'][i % 3] ?? '#cf8b3c'
      return ellipse(next() * 1600, 690 + next() * 370, 8, 4, color, 0.85)
    }),
  )

/** A playground with slide, swings and a climbing frame. */
export const playground = (): string =>
  drawing(
    gradient('sky', '#b5dbe8', '#e3f0e6'),
    sky,
    circle(300, 210, 84, '#fff4cf'),
    [420, 980, 1320]
      .map(
        (x, i) =>
          ellipse(x, 190 + i * 40, 130, 34, '#ffffff', 0.8) +
          ellipse(x + 80, 170 + i * 40, 90, 40, '#ffffff', 0.8),
      )
      .join(''),
    facade(
      5,
      { x: 60, y: 330, w: 330, h: 400, columns: 6, rows: 6 },
      { wall: '#d8c9ae', window: '#8fa0a5', lit: '#f7e7c0' },
    ),
    facade(
      6,
      { x: 1130, y: 270, w: 380, h: 460, columns: 7, rows: 7 },
      { wall: '#c9b8a6', window: '#8798a0', lit: '#f7e7c0' },
    ),
    rect(0, 690, 1600, 377, '#8dbb75'),
    times(8, (i) => tree(40 + i * 225, 740, 260, summer)),
    ellipse(800, 940, 720, 150, '#e8d2a0'),
    rect(420, 470, 26, 420, '#c4513f'),
    rect(590, 470, 26, 420, '#c4513f'),
    path('M390 470L518 360L646 470Z', '#e0a53a'),
    rect(420, 640, 196, 22, '#8d5a3b'),
    times(5, (i) => rect(428, 690 + i * 40, 90, 12, '#8d5a3b', 4)),
    path(
      'M616 640Q760 660 830 800Q880 890 960 890V922Q840 922 790 830Q730 700 616 690Z',
      '#3f8fa0',
    ),
    stroke('M1010 900L1080 520L1150 900M1370 900L1300 520L1230 900M1080 520H1300', '#3b6a52', 20),
    stroke('M1130 524L1118 780M1170 524L1158 780', '#5b6066', 5),
    rect(1104, 778, 70, 14, '#c4513f', 5),
    stroke('M1220 524L1246 770M1260 524L1286 770', '#5b6066', 5),
    rect(1232, 768, 70, 14, '#c4513f', 5),
    person(1140, 800, 150, '#e0a53a', '#2f4757'),
    person(720, 790, 140, '#b5627a', '#2f4757'),
    person(300, 930, 160, '#4f7da0', '#2f4757'),
    circle(400, 950, 24, '#d9553f'),
  )

/** Containers for separate collection under trees. */
export const recycling = (): string => {
  const bin = (x: number, color: string, dark: string) =>
    path(`M${x} 560H${x + 250}L${x + 226} 880H${x + 24}Z`, color) +
    path(`M${x - 16} 560Q${x + 125} 440 ${x + 266} 560Z`, dark) +
    ellipse(x + 125, 528, 46, 20, '#1f262c') +
    rect(x + 20, 600, 210, 10, dark, 5) +
    circle(x + 60, 892, 22, '#2b3036') +
    circle(x + 190, 892, 22, '#2b3036') +
    stroke(`M${x + 92} 770l33 -58 33 58M${x + 165} 790h-80`, '#ffffff', 13, 0.85)
  return drawing(
    gradient('sky', '#d5e5e4', '#f1ecd9'),
    sky,
    hill(31, 460, 100, '#b5c6ae'),
    facade(
      8,
      { x: 80, y: 280, w: 420, h: 460, columns: 7, rows: 7 },
      { wall: '#d9cdb8', window: '#93a2a6', lit: '#f8e9c2' },
      0.2,
    ),
    facade(
      9,
      { x: 1040, y: 330, w: 460, h: 410, columns: 8, rows: 6 },
      { wall: '#cbbca6', window: '#93a2a6', lit: '#f8e9c2' },
      0.2,
    ),
    rect(0, 700, 1600, 120, '#94b07b'),
    times(7, (i) => tree(90 + i * 250, 770, 380, summer)),
    rect(0, 800, 1600, 267, '#c9c2b4'),
    rect(0, 800, 1600, 14, '#aaa294'),
    bin(120, '#3f78a8', '#2f5c83'),
    bin(430, '#e0b03a', '#b98b22'),
    bin(740, '#4f8a55', '#3b6b41'),
    bin(1050, '#8a5b3c', '#6a442b'),
    person(1410, 940, 300, '#a5484e', '#2b3a4a'),
    rect(1430, 780, 80, 70, '#e9e0cb', 6),
  )
}

/** A drinking and play fountain in a square in summer. */
export const fountain = (): string =>
  drawing(
    gradient('sky', '#8fc4dd', '#d3e8e6', '#fbeed4') + gradient('water', '#a9d5de', '#5d9fb3'),
    sky,
    houses(
      61,
      690,
      280,
      ['#e8d3ab', '#dcb895', '#cfd3c4', '#e3c0a6'],
      { roof: '#a1684f', window: '#778a92', lit: '#fff0cc' },
      0.1,
    ),
    times(5, (i) => tree(120 + i * 340, 730, 300, summer)),
    rect(0, 690, 1600, 377, '#dccfb8'),
    times(6, (i) => stroke(`M0 ${730 + i * 62}H1600`, '#c3b59c', 3, 0.7)),
    ellipse(800, 900, 560, 120, '#b0a28b'),
    ellipse(800, 880, 540, 108, '#ece3d2'),
    ellipse(800, 876, 490, 88, 'url(#water)'),
    rect(756, 640, 88, 240, '#d3c6b0', 20),
    ellipse(800, 650, 190, 40, '#ece3d2'),
    ellipse(800, 644, 168, 28, 'url(#water)'),
    stroke('M800 640V430', '#eefafc', 16, 0.9),
    times(9, (i) => {
      const reach = (i - 4) * 44
      return stroke(`M800 430Q${800 + reach * 0.8} 380 ${800 + reach} 640`, '#f3fbfd', 7, 0.75)
    }),
    times(9, (i) => {
      const x = 420 + i * 95
      return stroke(
        `M${x} 880Q${x + (800 - x) * 0.15} 690 ${x + (800 - x) * 0.3} 860`,
        '#f3fbfd',
        6,
        0.7,
      )
    }),
    times(60, (i) => {
      const next = random(i + 500)
      return circle(500 + next() * 600, 420 + next() * 440, 2 + next() * 4, '#ffffff', 0.7)
    }),
    person(250, 960, 240, '#4f7da0', '#36424d'),
    person(340, 966, 160, '#d9793f', '#36424d'),
    person(1380, 950, 240, '#6d8a57', '#36424d'),
  )
