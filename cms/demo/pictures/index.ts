import sharp from 'sharp'
import type { DemoPicture } from '../types.ts'
import { fountain, park, playground, recycling, riverside } from './green.ts'
import {
  councilHall,
  library,
  marketHall,
  museum,
  school,
  stadium,
  theatreCurtain,
  winterFair,
} from './institutions.ts'
import { bikeLane, roadworks, snowPlough, springStreet, tram } from './streets.ts'

const credit = 'Primăria Cluj-Napoca (ilustrație demonstrativă)'

interface Scene {
  draw: () => string
  alt: string
  caption: string
}

const scenes: Record<string, Scene> = {
  'malul-somesului': {
    draw: riverside,
    alt: 'Râul Someș la apus, cu un pod arcuit și siluetele orașului vechi pe malul opus',
    caption: 'Malul Someșului, la apus',
  },
  tramvai: {
    draw: tram,
    alt: 'Tramvai alb cu roșu pe un bulevard mărginit de copaci și case vechi',
    caption: 'Tramvai pe un bulevard din oraș',
  },
  'pista-biciclete': {
    draw: bikeLane,
    alt: 'Doi bicicliști cu cască pe o pistă roșie cu două sensuri, lângă un șir de copaci',
    caption: 'Pistă de biciclete cu două sensuri',
  },
  'lucrari-strada': {
    draw: roadworks,
    alt: 'Cilindru compactor pe asfalt proaspăt, un muncitor cu cască și bariere de semnalizare',
    caption: 'Lucrări de refacere a unei străzi',
  },
  deszapezire: {
    draw: snowPlough,
    alt: 'Utilaj de deszăpezire cu lamă, pe o stradă ninsă, înainte de răsărit',
    caption: 'Utilaj de deszăpezire, în timpul nopții',
  },
  'strada-primavara': {
    draw: springStreet,
    alt: 'Stradă pietonală din centru cu magnolii înflorite, case colorate și trecători',
    caption: 'Stradă din centru, primăvara',
  },
  parc: {
    draw: park,
    alt: 'Alee de parc toamna, cu bănci, felinar și oameni la plimbare',
    caption: 'Parc, toamna',
  },
  'loc-de-joaca': {
    draw: playground,
    alt: 'Loc de joacă între blocuri, cu tobogan, leagăne și trei copii',
    caption: 'Loc de joacă într-un cartier',
  },
  reciclare: {
    draw: recycling,
    alt: 'Patru containere pentru colectarea separată, albastru, galben, verde și maro',
    caption: 'Punct de colectare separată a deșeurilor',
  },
  fantana: {
    draw: fountain,
    alt: 'Fântână arteziană într-o piațetă însorită, cu jeturi de apă și trecători',
    caption: 'Fântână într-o piațetă, vara',
  },
  scoala: {
    draw: school,
    alt: 'Clădirea unei școli cu fronton și ceas, patru elevi cu ghiozdane pe alee',
    caption: 'Elevi în curtea școlii',
  },
  piata: {
    draw: marketHall,
    alt: 'Hală de piață cu acoperiș boltit și tarabe cu fructe și legume',
    caption: 'Hala unei piețe agroalimentare',
  },
  biblioteca: {
    draw: library,
    alt: 'Sală de lectură cu rafturi înalte, fereastră arcuită și două persoane la masă',
    caption: 'Sală de lectură',
  },
  teatru: {
    draw: theatreCurtain,
    alt: 'Scenă de teatru cu cortina roșie trasă și lumina pregătită',
    caption: 'Scena, înainte de spectacol',
  },
  muzeu: {
    draw: museum,
    alt: 'Fațada cu coloane a unui muzeu, luminată seara, cu vizitatori pe trepte',
    caption: 'Fațada unui muzeu, seara',
  },
  'sala-consiliului': {
    draw: councilHall,
    alt: 'Sală de ședințe goală, cu prezidiu de lemn, candelabre și rânduri de scaune',
    caption: 'Sala de ședințe',
  },
  stadion: {
    draw: stadium,
    alt: 'Tribunele pline ale unui stadion, cu terenul luminat de nocturnă',
    caption: 'Stadion, în nocturnă',
  },
  'targ-de-iarna': {
    draw: winterFair,
    alt: 'Târg de iarnă cu căsuțe de lemn, brad împodobit, luminițe și ninsoare',
    caption: 'Târg de iarnă',
  },
}

/** Every picture of the demonstration, without its bytes. */
export const pictures: DemoPicture[] = Object.entries(scenes).map(([key, { alt, caption }]) => ({
  key,
  filename: `${key}.jpg`,
  alt,
  caption,
  credit,
}))

const drawn = new Map<string, Promise<Buffer>>()

/** The JPEG of a picture, 1600 × 1067; drawn once a process. Throws RangeError on a key that is none. */
export function pictureBytes(key: string): Promise<Buffer> {
  const known = drawn.get(key)
  if (known) return known
  const scene = scenes[key]
  if (!scene) throw new RangeError(`No demonstration picture has the key „${key}”`)
  const bytes = sharp(Buffer.from(scene.draw())).jpeg({ quality: 85, mozjpeg: false }).toBuffer()
  drawn.set(key, bytes)
  return bytes
}
