import type { DemoAttendance } from '../types.ts'

/** Who was expected at the conference about trees, and who came. */
export const attendances: DemoAttendance[] = [
  {
    ...{ name: 'Ioana Mureșan', outlet: 'Gazeta de Someș', standing: 'accredited' },
    ...{ event: 'conferinta-arbori', hasCome: true, note: null },
  },
  {
    ...{ name: 'Radu Câmpean', outlet: 'Radio Cetate', standing: 'accredited' },
    ...{ event: 'conferinta-arbori', hasCome: true, note: 'transmisie în direct' },
  },
  {
    ...{ name: 'Szilágyi Réka', outlet: 'Hírmondó', standing: 'accredited' },
    ...{ event: 'conferinta-arbori', hasCome: true, note: null },
  },
  {
    ...{ name: 'Horia Leuca', outlet: 'Curierul Feleacului', standing: 'invited' },
    ...{ event: 'conferinta-arbori', hasCome: false, note: null },
  },
]
