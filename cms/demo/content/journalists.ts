import type { DemoJournalist } from '../types.ts'

/** Invented, as are their newspapers; nothing that is sent to them arrives. */
export const journalists: DemoJournalist[] = [
  {
    name: 'Ioana Mureșan',
    outlet: 'Gazeta de Someș',
    email: 'ioana.muresan@gazeta.example',
    isAccredited: true,
    topics: ['urbanism'],
  },
  {
    name: 'Radu Câmpean',
    outlet: 'Radio Cetate',
    email: 'radu.campean@radio.example',
    isAccredited: true,
    topics: [],
  },
  {
    name: 'Szilágyi Réka',
    outlet: 'Hírmondó',
    email: 'reka.szilagyi@hirmondo.example',
    isAccredited: false,
    topics: [],
  },
]
