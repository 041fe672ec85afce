import { addDays } from '@avizier/shared/dates'
import {
  at,
  capital,
  fullDay,
  longDay,
  next,
  sat,
  shortDay,
  span,
  sun,
  thu,
  tue,
  yearAt,
} from '../calendar.ts'
import { important, p, table, ul } from '../notation.ts'
import type { WrittenAnnouncement } from './written.ts'

const trafficLaw = 'OUG nr. 195/2002 privind circulația pe drumurile publice, republicată'

const inForce: WrittenAnnouncement[] = [
  {
    key: 'avarie-apa-zorilor',
    when: { daysAgo: 1 },
    time: '16:40',
    department: 'protectie-civila',
    topics: ['siguranta', 'strazi-si-lucrari'],
    image: 'lucrari-strada',
    write: (on) => ({
      title: 'Apă oprită și circulație restricționată în Zorilor',
      lead: 'O conductă principală de apă este avariată pe strada Observatorului. Cisternele cu apă potabilă sunt deja în cartier.',
      validFrom: at(on, '16:00'),
      validTo: at(addDays(on, 5), '20:00'),
      isUrgent: true,
      affected: 'Aproximativ 3.400 de locuitori din Zorilor și călătorii liniei 24',
      place: 'Strada Observatorului, între nr. 40 și nr. 96',
      body: [
        important('Ce trebuie să faceți acum', [
          ul([
            'nu consumați apa tulbure de la robinet până la anunțul de revenire;',
            'luați apă potabilă de la cisterne, zilnic între 06:00 și 22:00;',
            'mutați mașinile parcate pe partea dreaptă a străzii.',
          ]),
        ]),
        p(
          'Cisternele stau lângă școală, la capătul liniei 24 și în parcarea din dreptul farmaciei. Persoanele care nu se pot deplasa primesc apă acasă, la cerere, prin Dispecerat.',
        ),
        p(
          `Circulația se desfășoară pe o singură bandă, cu semafor. Reparația durează cel mult până la ${shortDay(addDays(on, 5))}; anunțul se actualizează de două ori pe zi. Pentru urgențe, sunați la 112.`,
        ),
      ],
    }),
  },
  {
    key: 'trafic-teilor',
    when: { daysAgo: 3 },
    department: 'mobilitate',
    topics: ['mobilitate', 'strazi-si-lucrari'],
    image: 'lucrari-strada',
    write: (on) => ({
      title: 'Trafic restricționat pe strada Teilor din Grigorescu',
      lead: 'Circulația se face pe un singur sens, dinspre parc, pe durata înlocuirii rețelei de canalizare.',
      validFrom: at(addDays(on, 1), '08:00'),
      validTo: at(addDays(on, 24), '18:00'),
      affected: 'Riverani și călătorii liniei 27',
      place: 'Strada Teilor, între strada Nucului și parc',
      legalBasis: trafficLaw,
      body: [
        p(
          `Restricția este valabilă zi și noapte până la ${longDay(addDays(on, 24))}, ora 18:00. Se lucrează între orele 07:00 și 19:00, pe tronsoane de cel mult 60 de metri.`,
        ),
        ul([
          'autobuzele liniei 27 ocolesc pe strada Nucului, cu stație provizorie la nr. 14;',
          'accesul riveranilor și al ambulanțelor este permis tot timpul;',
          'gunoiul se ridică la orele obișnuite.',
        ]),
        p(
          'Informații: Serviciul Siguranța circulației și mobilitate, la telefonul afișat în pagină.',
        ),
      ],
    }),
  },
  {
    key: 'inscrieri-crese',
    when: { daysAgo: 6 },
    department: 'invatamant',
    topics: ['educatie', 'servicii-online'],
    write: (on) => ({
      title: 'Locuri libere la creșe: a doua etapă de înscrieri',
      lead: `Sunt 64 de locuri libere, în cinci creșe. Cererile se depun online până la ${shortDay(addDays(on, 21))}.`,
      validFrom: at(on, '10:00'),
      validTo: at(addDays(on, 21), '16:00'),
      affected: 'Părinții copiilor între 11 luni și trei ani',
      body: [
        table([
          ['Cartier', 'Locuri libere'],
          ['Mănăștur', '21'],
          ['Gheorgheni', '14'],
          ['Mărăști', '12'],
          ['Zorilor', '9'],
          ['Someșeni', '8'],
        ]),
        p(
          'Se păstrează criteriile primei etape. Cererile depuse atunci și rămase fără loc intră automat în această etapă; nu trebuie refăcute.',
        ),
        p(
          `Rezultatele se afișează ${longDay(next(addDays(on, 21), thu, 3))}, cu numărul cererii. Contestațiile se depun în trei zile lucrătoare.`,
        ),
      ],
    }),
  },
  {
    key: 'program-joi',
    when: { daysAgo: 20 },
    department: 'taxe',
    topics: ['taxe-si-impozite'],
    write: (on) => ({
      title: 'Program prelungit joia la ghișeele de taxe',
      lead: 'În fiecare joi, ghișeele din strada Moților nr. 7 lucrează până la ora 18:00.',
      validFrom: at(next(on, thu), '08:00'),
      validTo: null,
      affected: 'Toți contribuabilii',
      place: 'Str. Moților nr. 7, parter',
      body: [
        p(
          'Programul prelungit este valabil până la o nouă înștiințare. După ora 15:00 se pot face plăți, se pot depune declarații și se pot ridica certificate fiscale gata întocmite.',
        ),
        p(
          'Bonurile de ordine se iau până la ora 17:30. Plata online rămâne disponibilă oricând, fără comision.',
        ),
      ],
    }),
  },
  {
    key: 'locuri-parcare',
    when: { daysAgo: 10 },
    department: 'mobilitate',
    topics: ['mobilitate'],
    write: (on) => ({
      title: 'Înscrieri pentru 218 locuri de parcare în Gheorgheni',
      lead: `Riveranii se pot înscrie până la ${shortDay(addDays(on, 20))}; locurile se atribuie prin tragere la sorți publică.`,
      validFrom: at(on, '09:00'),
      validTo: at(addDays(on, 20), '18:00'),
      affected: 'Proprietarii și chiriașii fără loc de parcare',
      place: 'Cartierul Gheorgheni',
      body: [
        p(
          'Se atribuie 218 locuri pe trei străzi reamenajate. Poate participa orice persoană cu domiciliul sau reședința în zonă, cu un singur vehicul pe apartament.',
        ),
        ul([
          'cererea se completează online sau la biroul de cartier;',
          'se atașează certificatul vehiculului și dovada locuinței;',
          'restanțierii pot participa dacă plătesc până la data tragerii.',
        ]),
        p(
          `Tragerea la sorți are loc ${longDay(next(addDays(on, 20), tue, 4))}, la ora 17:00, în Sala de Sticlă, și se transmite în direct.`,
        ),
      ],
    }),
  },
  {
    key: 'microcipare',
    when: { daysAgo: 8 },
    department: 'ecologie',
    topics: ['siguranta'],
    write: (on) => ({
      title: 'Microcipare gratuită pentru câinii din municipiu',
      lead: `Medicii veterinari vin în șase cartiere, până la ${shortDay(addDays(on, 27))}. Nu este nevoie de programare.`,
      validFrom: at(on, '12:00'),
      validTo: at(addDays(on, 27), '17:00'),
      affected: 'Proprietarii de câini',
      body: [
        p(
          'Microciparea și înscrierea în registru sunt gratuite. Proprietarul aduce carnetul de sănătate și actul de identitate; câinele vine în lesă și, dacă este nevoie, cu botniță.',
        ),
        table([
          ['Zi', 'Loc', 'Ore'],
          ['Luni', 'Mănăștur', '12:00–17:00'],
          ['Marți', 'Gheorgheni', '12:00–17:00'],
          ['Miercuri', 'Mărăști', '12:00–17:00'],
          ['Joi', 'Someșeni', '12:00–17:00'],
          ['Vineri', 'Grigorescu și Zorilor, alternativ', '12:00–17:00'],
        ]),
        p(
          'Pentru persoanele care nu se pot deplasa, echipa vine acasă, pe baza unei cereri telefonice.',
        ),
      ],
    }),
  },
  {
    key: 'finantari-culturale',
    when: { daysAgo: 5 },
    department: 'cultura',
    topics: ['cultura', 'participare'],
    write: (on) => ({
      title: 'Selecție de proiecte culturale: 3,2 milioane de lei',
      lead: `Asociațiile și fundațiile pot depune proiecte până la ${shortDay(addDays(on, 30))}, ora 16:00.`,
      validFrom: at(on, '10:00'),
      validTo: at(addDays(on, 30), '16:00'),
      affected: 'Asociații, fundații și instituții de cultură',
      legalBasis:
        'Legea nr. 350/2005 privind regimul finanțărilor nerambursabile din fonduri publice',
      body: [
        p(
          'Un proiect poate primi între 20.000 și 250.000 de lei, cel mult 90 % din buget. O cincime din sumă este pentru proiecte care se desfășoară în cartiere, în afara centrului.',
        ),
        p(
          `Ghidul, formularele și grila de punctaj se primesc online. O sesiune de întrebări are loc ${longDay(next(on, thu, 4))}, la ora 17:00, la Casa Municipală de Cultură și online.`,
        ),
        p(
          'Evaluarea durează 30 de zile. Punctajele și motivele respingerii se publică pentru fiecare proiect.',
        ),
      ],
    }),
  },
]

const ahead: WrittenAnnouncement[] = [
  {
    key: 'inchidere-pasaj',
    when: { daysAgo: 2 },
    department: 'tehnica',
    topics: ['strazi-si-lucrari', 'mobilitate'],
    image: 'deszapezire',
    write: (on) => ({
      title: 'Pasajul pietonal din Mărăști se închide pentru reparații',
      lead: 'Trecerea se face la suprafață, cu semafor. Lucrările durează zece zile.',
      validFrom: at(addDays(on, 3), '06:00'),
      validTo: at(addDays(on, 13), '22:00'),
      affected: 'Pietonii și călătorii tramvaielor din Mărăști',
      place: 'Piața Mărăști',
      body: [
        p(
          'Se repară hidroizolația și se înlocuiesc treptele și iluminatul pasajului. La suprafață s-a amenajat o trecere cu semafor, cu timp de traversare de 28 de secunde.',
        ),
        ul([
          'stațiile de tramvai rămân deschise, cu acces numai de la suprafață;',
          'liftul pasajului nu funcționează;',
          'un agent de circulație ajută la orele aglomerate.',
        ]),
        p(
          'Magazinele din pasaj se deschid odată cu acesta. Data redeschiderii se confirmă cu două zile înainte.',
        ),
      ],
    }),
  },
  {
    key: 'conferinta-presa',
    when: { daysAgo: 1 },
    department: 'relatii-publice',
    topics: ['buget', 'participare'],
    contact: 'mass-media',
    image: 'sala-consiliului',
    write: (on) => ({
      title: 'Conferință de presă: stadiul investițiilor',
      lead: `${capital(longDay(next(on, thu, 3)))}, ora 11:00, Sala Mică. Jurnaliștii pot trimite întrebări dinainte.`,
      validFrom: at(next(on, thu, 3), '11:00'),
      validTo: at(next(on, thu, 3), '13:00'),
      affected: 'Jurnaliști și redacții',
      place: 'Sala Mică, str. Moților nr. 3',
      legalBasis: 'art. 17 din Legea nr. 544/2001',
      body: [
        p(
          'Teme: lucrările în desfășurare, termenele și plățile. Se răspunde la orice întrebare de interes public. Materialele se distribuie tuturor redacțiilor în același moment.',
        ),
        p(
          'Acreditarea se face la cerere, fără condiții privind opiniile exprimate; răspunsul vine în cel mult două zile. Sala este accesibilă, iar transmisiunea în direct are subtitrare ulterioară.',
        ),
      ],
    }),
  },
  {
    key: 'intrerupere-site',
    when: { daysAgo: 1 },
    time: '13:00',
    department: 'informatica',
    topics: ['servicii-online'],
    write: (on) => ({
      title: 'Plățile online se întrerup o noapte, pentru lucrări',
      lead: `Serviciul este oprit între orele 23:00 și 05:00, în noaptea care începe ${longDay(next(on, sat, 4))}.`,
      validFrom: at(next(on, sat, 4), '23:00'),
      validTo: at(addDays(next(on, sat, 4), 1), '05:00'),
      affected: 'Utilizatorii plăților și programărilor online',
      body: [
        p(
          'Se mută bazele de date pe echipamente noi. Programările, plățile și depunerea cererilor online nu funcționează în acest interval; paginile de informare rămân deschise.',
        ),
        p(
          'Termenele care expiră în noaptea respectivă se prelungesc, de drept, până în prima zi lucrătoare. Plățile începute înainte de ora 22:45 se înregistrează.',
        ),
      ],
    }),
  },
]

const over = (
  key: string,
  when: WrittenAnnouncement['when'],
  department: string,
  topic: string,
  lastOf: (on: string) => string,
  write: (
    on: string,
    last: string,
  ) => {
    title: string
    lead: string
    affected: string
    /** From the day after the notice at 08:00, unless said. */
    from?: string
    /** Until 20:00 on the last day, unless said. */
    to?: string
    body: string[]
  },
): WrittenAnnouncement => ({
  key,
  when,
  department,
  topics: [topic],
  write: (on) => {
    const last = lastOf(on)
    const {
      title,
      lead,
      affected,
      from = at(addDays(on, 1), '08:00'),
      to = at(last, '20:00'),
      body,
    } = write(on, last)
    return {
      title,
      lead,
      affected,
      validFrom: from,
      validTo: to,
      body: body.map(p),
    }
  },
})

const past: WrittenAnnouncement[] = [
  over(
    'trafic-semimaraton',
    { daysAgo: 36 },
    'mobilitate',
    'mobilitate',
    (on) => next(on, sun, 4),
    (on, last) => ({
      title: 'Circulație întreruptă pe malul Someșului pentru o cursă de alergare',
      lead: `Restricția este valabilă ${longDay(last)}, între orele 08:00 și 13:00.`,
      affected: 'Riverani și călătorii liniilor 9 și 27',
      from: at(last, '08:00'),
      to: at(last, '13:00'),
      body: [
        `${capital(longDay(last))}, între orele 08:00 și 13:00, malul drept al Someșului este închis mașinilor între pasarelă și stadion. Montarea barierelor începe la ora 06:30.`,
        'Autobuzele ocolesc prin Mănăștur. Riveranii pot ieși însoțiți de voluntari, iar ambulanțele au culoar permanent. Parcarea de la stadion este rezervată participanților.',
        `Cererile de acces deosebit, pentru mutări sau livrări, se trimit până la ${shortDay(addDays(on, 2))}.`,
      ],
    }),
  ),
  over(
    'dezinsectie',
    { daysAgo: 58 },
    'ecologie',
    'curatenie-si-reciclare',
    (on) => addDays(on, 12),
    (on, last) => ({
      title: 'Tratamente împotriva dăunătorilor în parcuri și pe domeniul public',
      lead: `Tratamentele se fac noaptea, între ${span(addDays(on, 1), last)}.`,
      affected: 'Locuitorii din apropierea parcurilor și apicultorii',
      from: at(addDays(on, 1), '23:00'),
      to: at(last, '05:00'),
      body: [
        'Se folosesc produse avizate, din grupa celor mai puțin toxice, pulverizate de la sol între orele 23:00 și 05:00. Nu se lucrează pe vânt sau pe ploaie.',
        'Țineți ferestrele închise în noaptea tratamentului, spălați jucăriile lăsate afară și nu lăsați animalele pe iarbă până dimineața. Apicultorii închid stupii după ora 22:00.',
        'Programul pe străzi este afișat la birourile de cartier.',
      ],
    }),
  ),
  over(
    'abonamente-parcare',
    { daysAgo: 97 },
    'mobilitate',
    'mobilitate',
    (on) => addDays(on, 20),
    (_on, last) => ({
      title: 'Reînnoirea abonamentelor de parcare',
      lead: `Abonamentele se reînnoiesc online sau la ghișeu până la ${shortDay(last)}.`,
      affected: 'Titularii de abonamente de parcare pentru riverani',
      body: [
        'Titularii primesc un mesaj cu suma și cu termenul. Dacă datele nu s-au schimbat, reînnoirea durează un minut, fără documente. La schimbarea vehiculului se încarcă numai certificatul nou.',
        `Locurile pentru care nu se face plata până la ${fullDay(last)} se oferă, în ordine, celor de pe lista de așteptare.`,
        'Persoanele cu dizabilități își păstrează locul fără plată; pentru ele se verifică numai valabilitatea legitimației.',
      ],
    }),
  ),
  over(
    'alegere-spectacole',
    { season: '05-06', yearsAgo: 0 },
    'cultura',
    'cultura',
    (on) => addDays(on, 25),
    (on, last) => ({
      title: 'Căutăm trupe și artiști pentru serile din cartiere',
      lead: `Propunerile se primesc până la ${shortDay(last)}. Onorariile sunt între 1.500 și 6.000 de lei.`,
      affected: 'Artiști, trupe și asociații culturale',
      body: [
        'Serile din cartiere au loc în iulie și august, în nouă parcuri. Se caută muzică, teatru de stradă, dans și povești pentru copii, cu o durată de cel mult 70 de minute.',
        `Propunerea cuprinde o descriere de o pagină, o înregistrare și necesarul tehnic. Întrebările se trimit până la ${shortDay(addDays(on, 15))}.`,
        'Selecția o face o comisie de cinci persoane, dintre care două din cartierele gazdă. Nivelul sonor nu depășește limita legală, iar spectacolele se termină la ora 22:00.',
      ],
    }),
  ),
  over(
    'ora-pamantului',
    { season: '03-17', yearsAgo: 1 },
    'informatica',
    'participare',
    // The last Saturday of March.
    (on) => next(`${yearAt(on)}-03-25`, sat, 0),
    (_on, last) => ({
      title: 'Ora Pământului: iluminatul monumentelor se stinge',
      lead: `${capital(longDay(last))}, între 20:30 și 21:30, iluminatul decorativ este oprit.`,
      affected: 'Toți locuitorii',
      from: at(last, '20:30'),
      to: at(last, '21:30'),
      body: [
        'Se opresc luminile decorative de pe 26 de clădiri și monumente. Iluminatul străzilor, al trecerilor de pietoni și al stațiilor funcționează normal.',
        'Locuitorii și firmele pot participa stingând luminile de care nu au nevoie. Anul trecut, consumul a scăzut în acea oră cu 4,1 megawați-oră.',
        'În centru au loc observații astronomice cu telescoape, dacă cerul este senin.',
      ],
    }),
  ),
]

export const announcements: WrittenAnnouncement[] = [...inForce, ...ahead, ...past]

/** This one starts on the day after the first run, whatever weekday its publication fell on. */
export const startsTomorrow = 'inchidere-pasaj'
