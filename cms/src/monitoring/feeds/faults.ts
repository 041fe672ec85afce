/** Why a feed could not be read, in words for whoever keeps the sources. */
export const feedFaults = {
  private: 'Adresa nu este a unui site public.',
  'no-such-name': 'Numele site-ului nu există. Verificați adresa fluxului.',
  circles: 'Site-ul trimite mereu în altă parte. Verificați adresa fluxului.',
  silent: 'Site-ul nu răspunde.',
  'too-large': 'Fluxul are peste 5 MB și nu se citește.',
  'no-feed': 'La adresă nu este un flux RSS, Atom sau JSON. Căutați pe site adresa fluxului.',
  refused: 'Site-ul nu ne lasă să citim fluxul.',
  missing: 'La adresă nu mai este nimic. Căutați pe site adresa fluxului.',
  'too-often': 'Site-ul ne cere să revenim mai târziu.',
  broken: 'Site-ul are o eroare.',
} as const

export type FeedFault = keyof typeof feedFaults
