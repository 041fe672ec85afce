// What people of a city type into a search, and what should come: written from the topics of the demonstration, before any
// engine had answered them. Long because it is a list, and one list: the table counts all of it.

/** The demonstration moves with the day; it was judged as it looks at this instant. */
export const judgedAt = new Date('2026-11-23T10:00:00.000Z')

/** Documents by their key in the demonstration (cms/demo); one of them must be among the first three results. */
export interface Judged {
  query: string
  kind: 'topic' | 'form' | 'plain' | 'old-letters' | 'number'
  expected: readonly string[]
}

/** A query with one letter mistyped; `offered` is what it should be taken for, and what that must then find. */
export interface Mistyped {
  query: string
  offered: string
  expected: readonly string[]
}

const creches = ['inscrieri-crese', 'cresa-buna-ziua']
const taxes = ['plata-impozite', 'pliant-taxe', 'jurnal-2026-01-4']
const snow = ['pregatiri-deszapezire', 'jurnal-2026-11-2']

/** As people know the words: the topic in its dictionary form, with diacritics. */
const topics: Record<string, readonly string[]> = {
  'înscriere creșă': creches,
  'locuri libere creșe': ['inscrieri-crese'],
  'apă oprită Zorilor': ['avarie-apa-zorilor'],
  'avarie apă': ['avarie-apa-zorilor'],
  'strada Observatorului': ['avarie-apa-zorilor'],
  'strada Teilor': ['trafic-teilor'],
  'târg de Crăciun': ['targ-de-iarna', 'jurnal-2025-12-4'],
  'programul târgului de iarnă': ['targ-de-iarna'],
  'termen plată impozit': taxes,
  'bonificație impozit': taxes,
  'abonament parcare': ['abonamente-parcare', 'replica-parcari'],
  'loc de parcare Gheorgheni': ['locuri-parcare'],
  'dezbatere publică': ['dezbatere-mobilitate', 'regulament-parcuri'],
  'buget local': ['buget-local'],
  'regulament terase': ['regulament-terase', 'jurnal-2026-04-4'],
  'plan urbanistic Someșeni': ['puz-someseni'],
  'ședința Consiliului Local': ['sedinta-consiliu'],
  'tarife parcare': ['tarife-parcare'],
  'carte de identitate programare': ['pliant-carte-identitate', 'programari-carti-identitate'],
  'ajutor de încălzire': ['pliant-ajutor-incalzire'],
  'autorizație de construire': ['pliant-autorizatie'],
  'colectare deșeuri voluminoase': ['deseuri-voluminoase'],
  'reciclare sticlă': ['campanie-reciclare', 'pliant-reciclare'],
  deszăpezire: snow,
  'autobuz electric': ['autobuze-electrice', 'jurnal-2026-08-2'],
  'linie nouă de autobuz': ['linia-61'],
  'trotinete pe trotuar': ['controale-trotinete'],
  'bugetare participativă': ['bugetare-participativa'],
  'microcipare câine': ['microcipare'],
  'iluminat public Mănăștur': ['iluminat-manastur'],
  'reabilitare termică bloc': ['anvelopare-gheorgheni'],
  'informații publice Legea 544': ['pliant-544', 'raport-cereri-informatii', 'jurnal-2026-11-3'],
  'Noaptea muzeelor': ['noaptea-muzeelor', 'jurnal-2026-05-1'],
  'bibliotecă Grigorescu': ['biblioteca-grigorescu'],
  'cinema în aer liber': ['cinema-in-cartier', 'jurnal-2026-06-4'],
  'transport școlar': ['inceput-de-scoala'],
  'brad de Crăciun ridicare': ['jurnal-2026-01-5'],
  'adăpost de noapte ger': ['adaposturi-ger'],
  'clasa pregătitoare': ['jurnal-2026-02-4'],
  zgomot: ['harta-zgomotului', 'jurnal-2026-10-4'],
}

/** Article, plural, genitive: other forms than the documents have. */
const forms: Record<string, readonly string[]> = {
  'înscrierilor la creșa': creches,
  'conducta avariată': ['avarie-apa-zorilor'],
  'abonamentelor de parcări': ['abonamente-parcare', 'replica-parcari'],
  impozitele: taxes,
  'impozitului local': taxes,
  'pasajului pietonal': ['inchidere-pasaj'],
  trotinetele: ['controale-trotinete'],
  'arborilor plantați': ['plantare-arbori'],
  'locul de joacă': ['locuri-de-joaca', 'jurnal-2026-04-2'],
  'burselor sportivilor': ['burse-sportive'],
  'laborator de fizică': ['laboratoare-stiinte', 'jurnal-2026-09-3'],
  frunzele: ['frunze-compost', 'jurnal-2026-10-1'],
  'utilajelor de deszăpezire': snow,
  maratonului: ['maraton', 'jurnal-2026-10-5'],
  'cântarea colindelor': ['jurnal-2025-12-4'],
  'grădina cartierului parcelă': ['jurnal-2026-04-3'],
  semafoarele: ['semafoare-inteligente', 'inchidere-pasaj'],
  'fântână publică': ['campanie-apa', 'jurnal-2026-06-2'],
  'bicicletă piste': ['pliant-biciclete', 'jurnal-2026-05-2'],
  'toaletarea arborilor': ['jurnal-2026-03-4'],
}

/** As most people type: without diacritics, in small letters. */
const plain: Record<string, readonly string[]> = {
  'inscriere cresa': creches,
  'inscrieri crese': creches,
  'apa oprita': ['avarie-apa-zorilor'],
  'intrerupere plati online': ['intrerupere-site'],
  'targ iarna': ['targ-de-iarna'],
  'sedinta consiliu local': ['sedinta-consiliu'],
  'program ghisee taxe joi': ['program-joi'],
  'strazi reparate dupa inghet': ['reparatii-dupa-iarna', 'jurnal-2026-02-2'],
  'ghiseu mobil': ['ghiseul-mobil'],
  'cantina sociala': ['cantina-sociala'],
  'teleasistenta varstnici': ['teleasistenta'],
  'conferinta de presa': ['conferinta-presa'],
  'finantare proiecte culturale': ['finantari-culturale'],
  'tantari parcuri': ['dezinsectie'],
  canicula: ['canicula-puncte-apa', 'jurnal-2026-07-1'],
  'pasarela somes': ['pasarela-somes', 'jurnal-2026-11-1'],
  'inchidere strazi alergare': ['trafic-semimaraton', 'maraton'],
  'lectii de inot': ['bazin-inot'],
}

/** Old spelling (î inside words) and letters of old keyboards (with a cedilla, here by their code). */
const oldLetters: Record<string, readonly string[]> = {
  'tîrg de iarnă': ['targ-de-iarna'],
  cîini: ['microcipare'],
  'în\u015ftiin\u0163are impozit': taxes,
  '\u015fedin\u0163ă publică': ['sedinta-consiliu', 'dezbatere-mobilitate'],
}

/** Numbers as papers, pages and people write them. */
const numbers: Record<string, readonly string[]> = {
  'nr. 86632': ['intrerupere-site'],
  '86632': ['intrerupere-site'],
  'nr. 84456': ['pregatiri-deszapezire'],
  '75341 din 9 octombrie 2026': ['frunze-compost'],
  'Jurnalul Municipal nr. 11': ['jurnal-2026-11'],
  'jurnal nr 7': ['jurnal-2026-07'],
  'linia 61': ['linia-61'],
  '23 noiembrie 2026': ['linia-61', 'bugetare-participativa'],
  '27.11.2026': ['sedinta-consiliu', 'targ-de-iarna'],
  'Legea 52/2003': [
    'dezbatere-mobilitate',
    'regulament-parcuri',
    'sedinta-consiliu',
    'tarife-parcare',
    'regulament-terase',
  ],
  'legea nr. 350/2001': ['puz-someseni'],
  '1200 arbori': ['plantare-arbori'],
}

/** One letter wrong, missing, too much, or two in the wrong order. */
export const mistyped: readonly Mistyped[] = [
  { query: 'autobus electric', offered: 'autobuz electric', expected: ['autobuze-electrice'] },
  { query: 'deszapezrie', offered: 'deszăpezire', expected: snow },
  { query: 'impozti', offered: 'impozit', expected: taxes },
  { query: 'microcipre', offered: 'microcipare', expected: ['microcipare'] },
  { query: 'trotineete', offered: 'trotinete', expected: ['controale-trotinete'] },
  { query: 'Zorolor', offered: 'Zorilor', expected: ['avarie-apa-zorilor', 'linia-61'] },
  { query: 'terasse', offered: 'terase', expected: ['regulament-terase', 'jurnal-2026-04-4'] },
  {
    query: 'bugtare participativă',
    offered: 'bugetare participativă',
    expected: ['bugetare-participativa'],
  },
  {
    query: 'bibliotca Grigorescu',
    offered: 'biblioteca Grigorescu',
    expected: ['biblioteca-grigorescu'],
  },
  {
    query: 'abonamemt parcare',
    offered: 'abonament parcare',
    expected: ['abonamente-parcare', 'replica-parcari'],
  },
]

/** Nothing may come: no word, a number that no document has, a word that only begins like one, or ends like one. */
export const nonsense: readonly string[] = [
  'asdfgh',
  'qwerty',
  '88473',
  'nr. 88473',
  '8447',
  '844561',
  'zzzz',
  'xqjk wvpl',
  'autobusl',
  'creșătorie',
  'parcimonie',
  'mfkdlsmf',
  'primarxyz',
  '31.02.1999',
  'Jurnalul nr. 99',
  'taxidermie',
]

const judgedAs = (kind: Judged['kind'], list: Record<string, readonly string[]>): Judged[] =>
  Object.entries(list).map(([query, expected]) => ({ query, kind, expected }))

export const judged: readonly Judged[] = [
  ...judgedAs('topic', topics),
  ...judgedAs('form', forms),
  ...judgedAs('plain', plain),
  ...judgedAs('old-letters', oldLetters),
  ...judgedAs('number', numbers),
]
