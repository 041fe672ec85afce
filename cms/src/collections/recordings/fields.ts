import type { Field } from 'payload'

const byHooksAlone = { create: () => false, update: () => false }
const hidden = { hidden: true, disableListColumn: true, disableListFilter: true }

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
  { name: 'stored', type: 'json', access: byHooksAlone, admin: hidden },
  { name: 'storedCaptions', type: 'json', access: byHooksAlone, admin: hidden },
]
