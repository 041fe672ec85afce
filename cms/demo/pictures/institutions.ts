import {
  circle,
  church,
  drawing,
  ellipse,
  fir,
  glow,
  gradient,
  hill,
  path,
  person,
  random,
  rect,
  sky,
  stroke,
  times,
  tree,
} from './kit.ts'

const summer: [string, string, string] = ['#5a8257', '#76a06a', '#a3c58a']

const columns = (x: number, y: number, h: number, gap: number, count: number, fill: string) =>
  times(
    count,
    (i) =>
      rect(x + i * gap, y, 34, h, fill) +
      rect(x + i * gap - 8, y - 12, 50, 14, fill) +
      rect(x + i * gap - 8, y + h, 50, 14, fill),
  )

/** A school building with a bell gable, children arriving. */
export const school = (): string =>
  drawing(
    gradient('sky', '#bfdbe6', '#ecebdc'),
    sky,
    hill(44, 480, 90, '#b4c7ae'),
    path('M210 420L800 250L1390 420Z', '#96604c'),
    rect(250, 420, 1100, 380, '#e6c99a'),
    rect(620, 340, 360, 460, '#efdab2'),
    path('M590 340L800 210L1010 340Z', '#a56a53'),
    circle(800, 300, 34, '#fff7e2'),
    stroke('M800 300V280M800 300H816', '#3b3f44', 4),
    times(
      5,
      (i) =>
        rect(275 + i * 66, 470, 46, 100, '#6f8791', 4) +
        rect(275 + i * 66, 630, 46, 100, '#6f8791', 4),
    ),
    times(
      5,
      (i) =>
        rect(1010 + i * 66, 470, 46, 100, '#6f8791', 4) +
        rect(1010 + i * 66, 630, 46, 100, '#6f8791', 4),
    ),
    times(4, (i) => rect(655 + i * 78, 400, 52, 110, '#7d97a1', 6)),
    path('M730 800V640Q800 570 870 640V800Z', '#7a4b38'),
    rect(797, 640, 6, 160, '#e6c99a'),
    rect(0, 796, 1600, 271, '#b9c48d'),
    path('M700 800H900L1120 1067H480Z', '#e0d3bb'),
    tree(130, 850, 420, summer),
    tree(1480, 850, 440, summer),
    times(4, (i) =>
      person(
        560 + i * 150,
        900 + (i % 2) * 60,
        170,
        ['#c4513f', '#3f7a94', '#d9a53a', '#6b8a55'][i] ?? '#c4513f',
        '#2f3a44',
      ),
    ),
    times(4, (i) =>
      rect(
        538 + i * 150,
        778 + (i % 2) * 60,
        30,
        46,
        ['#2f6f78', '#d9793f', '#75507a', '#b5473c'][i] ?? '#2f6f78',
        8,
      ),
    ),
  )

/** A market hall: vaulted iron roof and stalls. */
export const marketHall = (): string => {
  const stall = (x: number, awning: string, goods: string[]) =>
    times(6, (i) =>
      path(`M${x + i * 62} 600h62l${i < 3 ? -8 : 8} 70q-31 26 -62 0Z`, i % 2 ? '#f5eee0' : awning),
    ) +
    rect(x + 6, 676, 10, 220, '#6b4f3b') +
    rect(x + 356, 676, 10, 220, '#6b4f3b') +
    rect(x - 10, 800, 392, 120, '#9a6f4c', 6) +
    times(21, (i) =>
      circle(
        x + 26 + (i % 7) * 54,
        796 - Math.floor(i / 7) * 26,
        25,
        goods[(i + Math.floor(i / 7)) % goods.length] ?? '#c4513f',
      ),
    )
  return drawing(
    gradient('sky', '#e9e2cf', '#f6efdf') + gradient('floor', '#cdbfa8', '#a6957c'),
    sky,
    times(6, (i) =>
      stroke(
        `M${-40 + i * 90} ${640 - i * 40}Q800 ${-160 + i * 70} ${1640 - i * 90} ${640 - i * 40}`,
        '#5f7a78',
        14 - i * 1.6,
      ),
    ),
    times(15, (i) => stroke(`M${60 + i * 106} 0L${380 + i * 60} 430`, '#8ba3a0', 4, 0.6)),
    rect(340, 420, 920, 220, '#d9c7a8'),
    times(8, (i) =>
      path(`M${370 + i * 112} 620V500Q${408 + i * 112} 440 ${446 + i * 112} 500V620Z`, '#b6d0d6'),
    ),
    rect(0, 640, 1600, 427, 'url(#floor)'),
    stall(60, '#b5473c', ['#c4513f', '#d97b3a', '#7f9a45']),
    stall(610, '#3f7a6a', ['#e0b03a', '#d0d38a', '#c4513f']),
    stall(1160, '#c08a2e', ['#6c8f4a', '#8a4f7a', '#d97b3a']),
    person(500, 990, 300, '#47728a', '#2c333b'),
    person(1080, 1000, 310, '#8a4552', '#2c333b'),
    rect(1110, 850, 70, 60, '#c9a66b', 8),
  )
}

/** A reading room with tall shelves and lamps. */
export const library = (): string => {
  const shelf = (seed: number, x: number, y: number, w: number) => {
    const next = random(seed)
    const palette = ['#8c3b3b', '#2f5f6b', '#c39a4b', '#5c6f48', '#6a4a6d', '#d8c9a8', '#3e4a63']
    let at = x + 8
    let books = ''
    while (at < x + w - 26) {
      const thick = 12 + next() * 20
      const tall = 88 + next() * 48
      books += rect(
        at,
        y + 146 - tall,
        thick,
        tall,
        palette[Math.floor(next() * 7)] ?? '#8c3b3b',
        2,
      )
      at += thick + 3
    }
    return rect(x, y, w, 146, '#4d3526') + books + rect(x, y + 146, w, 16, '#8a6244')
  }
  return drawing(
    gradient('sky', '#e8d7b7', '#d6bd93') +
      gradient('floor', '#a87c55', '#7a5639') +
      glow('light', '#ffe9b8'),
    sky,
    times(5, (r) => shelf(r + 1, 60, 70 + r * 162, 440)),
    times(5, (r) => shelf(r + 20, 1100, 70 + r * 162, 440)),
    path('M590 720V300Q800 60 1010 300V720Z', '#cfe3e6'),
    stroke('M800 150V720M590 400H1010M590 560H1010', '#8a6244', 12),
    path('M590 720V300Q800 60 1010 300V720', 'none'),
    tree(700, 720, 260, summer),
    rect(0, 880, 1600, 187, 'url(#floor)'),
    rect(300, 800, 1000, 36, '#6d472c', 6),
    rect(360, 836, 30, 180, '#5a3a24'),
    rect(1210, 836, 30, 180, '#5a3a24'),
    [500, 800, 1100]
      .map(
        (x) =>
          circle(x, 730, 150, 'url(#light)', 0.8) +
          path(`M${x - 54} 720Q${x} 660 ${x + 54} 720Z`, '#3f7a5e') +
          rect(x - 4, 720, 8, 80, '#b08a4a') +
          rect(x - 28, 792, 56, 10, '#b08a4a', 4),
      )
      .join(''),
    [620, 930].map((x) => path(`M${x - 70} 798q35 -26 70 -4q35 -22 70 4Z`, '#f8f2e3')).join(''),
    person(660, 1010, 330, '#3f6b78', '#2c333b'),
    person(980, 1012, 320, '#a05a44', '#2c333b'),
  )
}

/** A theatre stage before the performance. */
export const theatreCurtain = (): string =>
  drawing(
    gradient('sky', '#2a1519', '#3b1a1f') +
      gradient('cloth', '#b23a3c', '#8a2730', '#5e1822') +
      gradient('stage', '#a5703f', '#6d4526') +
      glow('light', '#fff0c4'),
    sky,
    rect(150, 120, 1300, 720, 'url(#cloth)'),
    times(26, (i) =>
      path(
        `M${150 + i * 50} 120Q${170 + i * 50} 480 ${152 + i * 50} 840H${174 + i * 50}Q${188 + i * 50} 480 ${172 + i * 50} 120Z`,
        '#4d121b',
        0.45,
      ),
    ),
    rect(150, 812, 1300, 18, '#d9ac52'),
    path(
      'M150 100H1450V230Q1330 330 1190 240Q1060 330 930 240Q800 330 670 240Q540 330 410 240Q270 330 150 230Z',
      '#93282f',
    ),
    stroke(
      'M150 230Q270 330 410 240Q540 330 670 240Q800 330 930 240Q1060 330 1190 240Q1330 330 1450 230',
      '#e2b75c',
      12,
    ),
    rect(60, 40, 1480, 80, '#c39a4b'),
    rect(60, 60, 1480, 14, '#f0d48c', 0, 0.6),
    rect(60, 100, 100, 780, '#b0873d'),
    rect(1440, 100, 100, 780, '#b0873d'),
    rect(80, 100, 16, 780, '#e2c477'),
    rect(1504, 100, 16, 780, '#e2c477'),
    path('M60 860H1540L1600 960H0Z', 'url(#stage)'),
    times(12, (i) => stroke(`M${90 + i * 130} 866L${40 + i * 140} 956`, '#54351d', 3, 0.5)),
    ellipse(800, 800, 460, 150, 'url(#light)', 0.5),
    times(
      14,
      (i) =>
        circle(60 + i * 115, 1040 + (i % 2) * 14, 58, '#170b0e') +
        rect(14 + i * 115, 1062, 94, 40, '#170b0e', 20),
    ),
  )

/** A museum front in evening light. */
export const museum = (): string =>
  drawing(
    gradient('sky', '#4f6a8a', '#a894a3', '#f0c39c'),
    sky,
    hill(71, 560, 110, '#6f6f83'),
    tree(150, 850, 460, ['#3f5a4c', '#4f6d58', '#6b8768']),
    tree(1470, 850, 480, ['#3f5a4c', '#4f6d58', '#6b8768']),
    path('M300 420L800 220L1300 420Z', '#e9d7ba'),
    path('M380 408L800 246L1220 408Z', '#cdb591'),
    circle(800, 345, 40, '#e9d7ba'),
    rect(290, 416, 1020, 50, '#f1e3ca'),
    rect(330, 466, 940, 330, '#caa883'),
    times(6, (i) => rect(395 + i * 154, 540, 50, 200, i % 2 ? '#f8d58c' : '#f3c778', 4)),
    columns(352, 482, 300, 143, 7, '#f1e3ca'),
    rect(290, 796, 1020, 30, '#e9d7ba'),
    rect(250, 826, 1100, 30, '#d8c4a2'),
    rect(210, 856, 1180, 30, '#c7b18d'),
    rect(0, 886, 1600, 181, '#7d7480'),
    path('M560 886H1040L1180 1067H420Z', '#a39597'),
    person(640, 980, 210, '#2f4a5c', '#22282f'),
    person(720, 984, 200, '#7c3f4a', '#22282f'),
    person(1010, 950, 170, '#4d5a45', '#22282f'),
  )

/** The council hall: rostrum and rows of seats. */
export const councilHall = (): string =>
  drawing(
    gradient('sky', '#e9dfca', '#d9c9a9') +
      gradient('wood', '#8f6243', '#6a452d') +
      glow('light', '#fff3d0'),
    sky,
    times(
      9,
      (i) =>
        rect(40 + i * 176, 60, 130, 520, '#d0bd99', 4) +
        rect(56 + i * 176, 80, 98, 480, '#dccbaa', 4),
    ),
    [400, 800, 1200]
      .map(
        (x) =>
          stroke(`M${x} 0V150`, '#8a6b3a', 5) +
          circle(x, 210, 190, 'url(#light)') +
          times(7, (i) => circle(x - 90 + i * 30, 190 - Math.abs(i - 3) * 9, 11, '#fff8e2')) +
          stroke(`M${x - 100} 196Q${x} 250 ${x + 100} 196`, '#a8853f', 8),
      )
      .join(''),
    [640, 800, 960]
      .map(
        (x, i) =>
          stroke(`M${x} 330V600`, '#7d5a34', 7) +
          path(
            `M${x} 340q60 ${20 + i} 70 130q-40 -14 -70 6Z`,
            ['#2f5fa0', '#d9b33a', '#b0392f'][i] ?? '#2f5fa0',
          ),
      )
      .join(''),
    rect(430, 560, 740, 150, 'url(#wood)', 8),
    rect(410, 545, 780, 26, '#a97a54', 6),
    times(5, (i) =>
      path(`M${470 + i * 150} 560V450Q${530 + i * 150} 400 ${590 + i * 150} 450V560Z`, '#7a2f33'),
    ),
    rect(0, 700, 1600, 367, '#a5433f'),
    times(3, (row) => {
      const y = 760 + row * 110
      const gap = 150 + row * 34
      return times(12, (i) => {
        const x = 800 + (i - 5.5) * gap
        return (
          path(
            `M${x - 44 - row * 9} ${y + 84}V${y}Q${x} ${y - 50} ${x + 44 + row * 9} ${y}V${y + 84}Z`,
            row % 2 ? '#6d2b2f' : '#7a3236',
          ) + rect(x - 58 - row * 12, y + 60, 116 + row * 24, 36, '#8f6243', 4)
        )
      })
    }),
  )

/** A stadium bowl under floodlights. */
export const stadium = (): string =>
  drawing(
    gradient('sky', '#31506e', '#6c8aa0', '#d9c8a8') +
      gradient('grass', '#6ea65a', '#4a8247') +
      glow('light', '#fffbe6'),
    sky,
    ellipse(800, 560, 860, 320, '#3f4a57'),
    path('M-60 520Q800 130 1660 520L1600 400Q800 40 0 400Z', '#dfe4e6'),
    times(22, (i) =>
      stroke(
        `M${i * 76} ${400 - Math.sin((i / 21) * Math.PI) * 180}L${800 + (i - 10.5) * 84} ${520 - Math.sin((i / 21) * Math.PI) * 160}`,
        '#aeb8be',
        4,
      ),
    ),
    times(620, (i) => {
      const next = random(i + 1000)
      const x = next() * 1600
      const row = next()
      const y = 560 + row * 210 - Math.sin((x / 1600) * Math.PI) * (190 - row * 110)
      return circle(
        x,
        y,
        7,
        ['#c9a27c', '#8a3f3f', '#e4dcc9', '#4f6478', '#b5b9ba'][i % 5] ?? '#c9a27c',
        0.9,
      )
    }),
    ellipse(800, 900, 900, 230, '#b5634a'),
    ellipse(800, 910, 820, 200, 'url(#grass)'),
    times(7, (i) =>
      path(
        `M${260 + i * 170} 740L${150 + i * 190} 1067H${245 + i * 190}L${345 + i * 170} 735Z`,
        '#79b364',
        0.4,
      ),
    ),
    stroke('M800 712V1067', '#f2f5ec', 6),
    `<ellipse cx="800" cy="890" rx="150" ry="60" fill="none" stroke="#f2f5ec" stroke-width="6"/>`,
    [150, 1450]
      .map(
        (x) =>
          rect(x - 8, 150, 16, 360, '#2a333d') +
          rect(x - 70, 90, 140, 70, '#2a333d', 6) +
          times(8, (i) =>
            circle(x - 50 + (i % 4) * 33, 110 + Math.floor(i / 4) * 30, 11, '#fffbe6'),
          ) +
          circle(x, 125, 190, 'url(#light)', 0.8),
      )
      .join(''),
  )

/** The winter fair: cabins, lights and a great fir. */
export const winterFair = (): string => {
  const cabin = (x: number, s: number, roof: string) =>
    rect(x, 800 - s * 0.6, s, s * 0.6, '#7a5236') +
    times(6, (i) => rect(x, 800 - s * 0.6 + i * s * 0.1, s, 3, '#5c3b26')) +
    rect(x + s * 0.12, 800 - s * 0.46, s * 0.76, s * 0.24, '#ffd98a') +
    rect(x + s * 0.08, 800 - s * 0.22, s * 0.84, s * 0.05, '#a8754e') +
    path(
      `M${x - s * 0.1} ${800 - s * 0.58}L${x + s / 2} ${800 - s * 0.98}L${x + s * 1.1} ${800 - s * 0.58}Z`,
      roof,
    ) +
    path(
      `M${x - s * 0.1} ${800 - s * 0.58}L${x + s / 2} ${800 - s * 0.98}L${x + s * 1.1} ${800 - s * 0.58}L${x + s * 0.96} ${800 - s * 0.6}L${x + s / 2} ${800 - s * 0.86}L${x + s * 0.04} ${800 - s * 0.6}Z`,
      '#f2f6fa',
    )
  return drawing(
    gradient('sky', '#141f3a', '#2f3c63', '#6d5f7d') +
      gradient('snow', '#e8eef6', '#b7c4d8') +
      glow('light', '#ffdf9c'),
    sky,
    times(70, (i) => {
      const next = random(i + 7)
      return circle(next() * 1600, next() * 420, 1 + next() * 2.4, '#ffffff', 0.8)
    }),
    church(1060, 800, 560, '#232c4a'),
    hill(90, 720, 60, '#2a3457'),
    rect(0, 780, 1600, 287, 'url(#snow)'),
    circle(560, 560, 420, 'url(#light)', 0.35),
    fir(560, 830, 640, '#234c42', '#dfe9f0'),
    times(60, (i) => {
      const next = random(i + 300)
      const t = next()
      return circle(
        560 + (next() - 0.5) * 400 * t,
        230 + t * 500,
        8,
        ['#ffd36b', '#f06d5a', '#ffefc4', '#7fc4e0'][i % 4] ?? '#ffd36b',
      )
    }),
    path('M560 150l14 36h38l-30 24 12 38-34-22-34 22 12-38-30-24h38Z', '#ffe08a'),
    cabin(60, 280, '#8a3136'),
    cabin(860, 260, '#2f5b53'),
    cabin(1200, 300, '#8a3136'),
    [200, 990, 1350].map((x) => circle(x, 690, 200, 'url(#light)', 0.7)).join(''),
    stroke('M0 470Q280 560 560 440Q840 560 1100 450Q1360 560 1600 440', '#1b2440', 4),
    times(24, (i) =>
      circle(20 + i * 68, 470 + Math.sin(i * 0.72) * 34 + 20, 9, i % 2 ? '#ffd98a' : '#ff9a6b'),
    ),
    person(380, 940, 230, '#9c3f45', '#1f2636'),
    person(470, 946, 160, '#d09a3c', '#1f2636'),
    person(760, 960, 240, '#2f6f78', '#1f2636'),
    person(1130, 950, 230, '#5a4a78', '#1f2636'),
    times(140, (i) => {
      const next = random(i * 5 + 9)
      return circle(next() * 1600, next() * 1067, 2 + next() * 4, '#ffffff', 0.8)
    }),
  )
}
