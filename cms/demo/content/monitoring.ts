import { dayOf, hourMs } from '@avizier/shared/dates'
import { at, resolveDay } from '../calendar.ts'
import type {
  DemoCutting,
  DemoMonitoring,
  DemoMonitoringRule,
  DemoPressRelease,
  DemoPressSource,
} from '../types.ts'

/** Invented; no machine has an address below .example, and none of them is asked. */
const sources: DemoPressSource[] = [
  {
    key: 'gazeta',
    name: 'Gazeta de Someș',
    medium: 'online',
    url: 'https://gazeta.example/flux.xml',
    keepsAll: false,
  },
  {
    key: 'curierul',
    name: 'Curierul Feleacului',
    medium: 'print',
    url: 'https://curierul.example/rss',
    keepsAll: false,
  },
  {
    key: 'radio',
    name: 'Radio Cetate',
    medium: 'radio',
    url: 'https://radio.example/stiri.xml',
    keepsAll: true,
  },
  {
    key: 'televiziune',
    name: 'Someș TV',
    medium: 'television',
    url: 'https://somes-tv.example/atom.xml',
    keepsAll: false,
  },
  {
    key: 'agentia',
    name: 'Agenția Feleac',
    medium: 'agency',
    url: 'https://agentia.example/cluj/feed',
    keepsAll: false,
  },
]

const rules: DemoMonitoringRule[] = [
  {
    name: 'Drumuri și transport',
    phrases: ['groapă', 'asfalt*', 'șantier', 'autobuz', 'stație de autobuz', 'pistă de biciclete'],
    without: ['autostradă'],
    topic: 'strazi-si-lucrari',
    department: 'tehnica',
  },
  {
    name: 'Parcuri și arbori',
    phrases: ['arbore', 'loc de joacă', 'spații verzi'],
    without: [],
    topic: 'spatii-verzi',
    department: 'ecologie',
  },
  {
    name: 'Primăria',
    phrases: ['primăria', 'primar*', 'municipalitate*', 'consiliul local'],
    without: [],
    topic: null,
    department: null,
  },
]

interface Told {
  source: string
  /** Below the address of its source. */
  path: string
  title: string
  publishedAt: string
}

/** How stories are written down: on their days, or as whoever takes up a release publishes it under its title. */
interface Telling {
  on: (source: string, daysAgo: number, time: string, path: string, title: string) => Told
  taken: (source: string, release: string, hoursLater: number, path: string) => Told
}
type Judged = Pick<
  NonNullable<DemoCutting['judged']>,
  'state' | 'tone' | 'topic' | 'department'
> | null

/** One story, with the words that all who told it had in common. */
interface Story {
  text: string
  told: Told[]
  judged: Judged
}

const relevant = (
  tone: NonNullable<DemoCutting['judged']>['tone'],
  topic?: string,
  department?: string,
): Judged => ({
  state: 'relevant',
  tone,
  ...(topic && { topic }),
  ...(department && { department }),
})
const irrelevant: Judged = { state: 'irrelevant', tone: null }

const stories = ({ on, taken }: Telling): Story[] => [
  {
    text: 'Comandamentul de iarnă al primăriei a prezentat utilajele și stocurile de sare. Străzile în pantă și cele pe care circulă autobuzele se curăță primele, iar trotuarele rămân în grija proprietarilor.',
    told: [
      taken('agentia', 'pregatiri-deszapezire', 2, 'utilaje-iarna'),
      on('radio', 16, '13:05', 'iarna-2', 'Sarea și utilajele sunt gata de iarnă'),
      on('curierul', 14, '07:30', 'pagina-3-iarna', 'Orașul are sare pentru toată iarna'),
    ],
    judged: relevant('neutral', 'siguranta', 'tehnica'),
  },
  {
    text: 'Mai mulți riverani de pe strada Fabricii se plâng că șantierul nu are trecere pentru pietoni și că praful intră în case. Constructorul spune că lucrează după proiect.',
    told: [
      on(
        'gazeta',
        18,
        '09:20',
        'santier-fabricii',
        'Șantierul de pe strada Fabricii lasă pietonii pe carosabil',
      ),
      on(
        'televiziune',
        18,
        '18:45',
        'jurnal/santier',
        'Pietonii merg pe carosabil lângă șantierul de pe strada Fabricii',
      ),
    ],
    judged: relevant('critical'),
  },
  {
    text: 'Derbiul orașului s-a jucat pe ploaie, în fața a patru mii de spectatori.',
    told: [on('radio', 17, '20:30', 'derbi', 'Derbiul s-a încheiat la egalitate')],
    judged: irrelevant,
  },
  {
    text: 'Biblioteca din cartierul Grigorescu are din nou cititori. Rafturile sunt joase, copiii au un colț al lor, iar primăria anunță că permisul nu costă nimic.',
    told: [
      on(
        'gazeta',
        17,
        '10:10',
        'biblioteca-grigorescu',
        'Biblioteca din Grigorescu își primește din nou cititorii',
      ),
      on(
        'agentia',
        17,
        '10:50',
        'biblioteca',
        'Biblioteca din Grigorescu își primește iarăși cititorii',
      ),
    ],
    judged: relevant('favourable', 'cultura', 'cultura'),
  },
  {
    text: 'Un ziar a scris că abonamentele de parcare s-au dublat. Primăria a cerut drept la replică și spune că prețul nu s-a schimbat.',
    told: [
      taken('curierul', 'replica-parcari', 21, 'replica'),
      on(
        'gazeta',
        14,
        '12:40',
        'abonamente',
        'Primăria contrazice știrea despre dublarea abonamentelor de parcare',
      ),
    ],
    judged: relevant('neutral', 'mobilitate', 'mobilitate'),
  },
  {
    text: 'O furtună a rupt crengi pe strada Donath. Un arbore a căzut peste două mașini parcate; nimeni nu a fost rănit.',
    told: [
      on(
        'televiziune',
        14,
        '19:10',
        'jurnal/furtuna',
        'Arbore căzut peste două mașini pe strada Donath',
      ),
      on('radio', 14, '17:15', 'furtuna', 'Un arbore a căzut pe strada Donath peste două mașini'),
      on(
        'gazeta',
        14,
        '18:00',
        'furtuna-donath',
        'Arbore rupt de furtună, căzut pe două mașini pe strada Donath',
      ),
    ],
    judged: relevant('neutral'),
  },
  {
    text: 'Pasarela pentru pietoni și biciclete leagă cele două maluri ale Someșului. Primăria spune că se deschide sâmbătă, la prânz.',
    told: [
      taken('gazeta', 'pasarela-somes', 3, 'pasarela'),
      taken('agentia', 'pasarela-somes', 3.5, 'pasarela-somes'),
      on(
        'televiziune',
        10,
        '18:30',
        'jurnal/pasarela',
        'Someșul se trece pe jos pe o pasarelă nouă',
      ),
    ],
    judged: relevant('favourable', 'mobilitate', 'tehnica'),
  },
  {
    text: 'Chiriașii pieței spun că taxa pe metrul de tarabă este prea mare. Consiliul local discută luna viitoare alt regulament.',
    told: [on('curierul', 11, '07:45', 'piata-tarabe', 'Tarabe scumpe în piața de cartier')],
    judged: relevant('critical', 'taxe-si-impozite', 'patrimoniu'),
  },
  {
    text: 'Rețeta săptămânii: varză à la Cluj, cu mărar și cu smântână de casă.',
    told: [on('radio', 10, '12:00', 'reteta', 'Varza à la Cluj, ca la bunica')],
    judged: irrelevant,
  },
  {
    text: 'Votul pentru proiectele locuitorilor începe luni. Municipalitatea a verificat fiecare propunere, iar cele mai multe cer locuri de joacă și arbori.',
    told: [
      taken('agentia', 'bugetare-participativa', 2.5, 'vot-proiecte'),
      on('radio', 8, '12:10', 'vot', 'Începe votul pentru proiectele locuitorilor'),
      on('gazeta', 6, '09:00', 'proiecte-la-vot', 'Ce proiecte ale locuitorilor intră la vot'),
    ],
    judged: relevant('favourable', 'buget', 'informatica'),
  },
  {
    text: 'De două săptămâni, o groapă adâncă stă în mijlocul străzii Teilor, la numărul 14. Doi bicicliști au căzut. Vecinii au pus lângă ea un scaun vopsit în roșu.',
    told: [
      on(
        'gazeta',
        7,
        '08:15',
        'orasul/groapa-de-pe-strada-teilor',
        'Groapa de pe strada Teilor a doborât doi bicicliști',
      ),
      on(
        'televiziune',
        7,
        '18:20',
        'jurnal/groapa',
        'Doi bicicliști au căzut în groapa de pe strada Teilor',
      ),
    ],
    judged: relevant('critical'),
  },
  {
    text: 'Elevii de la liceul de arte au pictat panourile șantierului din centru. Primăria a dat vopseaua.',
    told: [on('curierul', 6, '07:20', 'panouri-pictate', 'Elevii au pictat panourile șantierului')],
    judged: relevant('favourable', 'cultura', 'cultura'),
  },
  {
    text: 'Autostrada spre vest se închide două nopți pentru marcaje; ocolirea este pe drumul național, spune compania de drumuri.',
    told: [on('radio', 5, '16:40', 'marcaje', 'Marcaje noi spre vest: două nopți de ocolire')],
    judged: irrelevant,
  },
  {
    text: 'De luni, cine lucrează în timpul săptămânii își poate face cartea de identitate sâmbăta dimineața, cu programare, anunță primăria.',
    told: [
      taken('gazeta', 'programari-carti-identitate', 3, 'programari'),
      taken('agentia', 'programari-carti-identitate', 2, 'carti-identitate'),
    ],
    judged: relevant('favourable', 'servicii-online', 'evidenta'),
  },
  {
    text: 'Creșa cea nouă are o curte cu umbrar și consumă puțină energie. Părinții spun că locurile nu ajung pentru toți copiii din cartier, iar primăria promite încă o clădire.',
    told: [
      on('radio', 3, '13:30', 'cresa', 'O creșă nouă și prea puține locuri'),
      taken('curierul', 'cresa-buna-ziua', 4, 'cresa-buna-ziua'),
    ],
    judged: relevant('neutral', 'educatie', 'invatamant'),
  },
  {
    text: 'Stația de autobuz de lângă spital nu are bancă și nici acoperiș. Bolnavii așteaptă în picioare, în ploaie.',
    told: [
      on(
        'televiziune',
        2,
        '18:50',
        'jurnal/statie',
        'Stația de autobuz fără acoperiș de lângă spital',
      ),
    ],
    judged: relevant('critical', 'mobilitate', 'mobilitate'),
  },
  // From here on nobody has judged yet.
  {
    text: 'Stâlpii vechi dispar, iar becurile noi consumă mai puțin de jumătate. Primăria spune că lucrările țin două luni.',
    told: [
      taken('agentia', 'iluminat-manastur', 3, 'iluminat'),
      taken('gazeta', 'iluminat-manastur', 5, 'iluminat-manastur'),
    ],
    judged: null,
  },
  {
    text: 'Câteva zeci de locuitori au cerut în fața primăriei mai multe locuri de joacă în cartierele noi.',
    told: [
      on(
        'televiziune',
        1,
        '18:40',
        'jurnal/locuri-de-joaca',
        'Părinții cer locuri de joacă în cartierele noi',
      ),
      on('radio', 1, '15:20', 'locuri-de-joaca', 'Părinții din cartierele noi cer locuri de joacă'),
    ],
    judged: null,
  },
  {
    text: 'Un nou trimestru, un nou record la chirii: un apartament cu două camere costă cât un salariu.',
    told: [on('radio', 1, '09:10', 'chirii', 'Chiriile au crescut din nou')],
    judged: null,
  },
  {
    text: 'Redacția a numărat gropile din cartier: sunt 118 pe nouă străzi. Primăria răspunde că asfaltarea începe în primăvară.',
    told: [on('curierul', 1, '07:15', 'gropi', 'Am numărat gropile din Iris: sunt 118')],
    judged: null,
  },
]

/** What the office and its review make of three weeks of the press before `now`. */
export function monitoring(now: Date, releases: readonly DemoPressRelease[]): DemoMonitoring {
  const instant = (daysAgo: number, time: string): string => at(resolveDay({ daysAgo }, now), time)
  const told = stories({
    on: (source, daysAgo, time, path, title) => ({
      ...{ source, path, title },
      publishedAt: instant(daysAgo, time),
    }),
    taken: (source, release, hoursLater, path) => {
      const { title, publishedAt } = releaseOf(releases, release)
      const later = new Date(Date.parse(publishedAt) + hoursLater * hourMs)
      return { source, path, title, publishedAt: later.toISOString() }
    },
  })
  return {
    ...{ sources, rules },
    cuttings: told
      .flatMap(cuttingsOf)
      .toSorted((one, other) => (one.publishedAt < other.publishedAt ? -1 : 1)),
    reviews: [16, 9, 5].map((daysAgo) => instant(daysAgo, '08:30')),
  }
}

function releaseOf(releases: readonly DemoPressRelease[], key: string): DemoPressRelease {
  const release = releases.find((one) => one.key === key)
  if (!release) throw new Error(`The press takes up ${key}, which is no release`)
  return release
}

const hosts = new Map(sources.map(({ key, url }) => [key, new URL(url).origin]))

/** All that tell a story, judged together in the evening of their day. */
const cuttingsOf = ({ text, told, judged }: Story): DemoCutting[] =>
  told.map(({ source, path, title, publishedAt }) => ({
    ...{ source, title, text, publishedAt },
    url: `${hosts.get(source)}/${path}`,
    judged: judged && { ...judged, at: at(dayOf(publishedAt), '21:00'), by: 'editor' },
  }))
