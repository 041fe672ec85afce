import type { Field } from 'payload'
import { byServerAlone, shownNowhere } from '../../fields/own-fields.ts'

export const recordingFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Titlu',
    admin: {
      description:
        'Cum se numește înregistrarea pentru cititori. Lăsat gol, se ia din numele fișierului.',
    },
  },
  {
    name: 'captions',
    type: 'textarea',
    label: 'Subtitrarea (WebVTT)',
    access: { update: () => false },
    admin: {
      rows: 8,
      placeholder: 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nBună ziua și bine ați venit.',
      description:
        'Fără subtitrare, filmul nu ajută pe cine nu aude. Nu se schimbă după încărcare: o subtitrare corectată vine cu o înregistrare nouă.',
    },
  },
  { name: 'stored', type: 'json', access: byServerAlone, admin: shownNowhere },
  { name: 'storedCaptions', type: 'json', access: byServerAlone, admin: shownNowhere },
]
