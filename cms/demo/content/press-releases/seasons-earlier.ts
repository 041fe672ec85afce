import { addDays } from '@avizier/shared/dates'
import {
  capital,
  fri,
  fullDay,
  longDay,
  mon,
  next,
  sat,
  shortDay,
  span,
  thu,
  tue,
} from '../../calendar.ts'
import { h2, info, ol, p, table, ul } from '../../notation.ts'
import type { WrittenRelease } from '../written.ts'

export const seasonsEarlier: WrittenRelease[] = [
  {
    key: 'burse-sportive',
    when: { season: '02-04', yearsAgo: 1 },
    department: 'cultura',
    topics: ['sport', 'educatie'],
    image: 'stadion',
    write: (on) => ({
      title: '118 sportivi tineri primesc burse municipale',
      lead: `Bursele sunt între 600 și 1.800 de lei pe lună, timp de zece luni. Dosarele se depun până la ${shortDay(addDays(on, 21))}.`,
      body: [
        p(
          `Municipiul acordă 118 burse sportivilor între 12 și 21 de ani legitimați la cluburi din Cluj-Napoca. Dosarele se depun până la ${fullDay(addDays(on, 21))}, iar rezultatele se afișează după două săptămâni.`,
        ),
        table([
          ['Nivelul rezultatului', 'Burse', 'Sumă pe lună (lei)'],
          ['Podium la competiții internaționale', '18', '1.800'],
          ['Podium la campionate naționale', '44', '1.100'],
          ['Locurile 4–8 la campionate naționale', '56', '600'],
        ]),
        p(
          'O treime din burse este rezervată sporturilor cu mai puține resurse: atletism, lupte, canotaj, șah și sporturi adaptate. La rezultate egale, au prioritate sportivii din familii cu venituri mici.',
        ),
        h2('Ce cuprinde dosarul'),
        ul([
          'cererea semnată de sportiv sau de părinte;',
          'copia actului de identitate, fără codul numeric personal;',
          'dovada rezultatelor, dată de federație sau de club;',
          'adeverința de elev sau de student.',
        ]),
        p(
          'Comisia are cinci membri, dintre care doi foști sportivi de performanță. Punctajul fiecărui dosar se publică fără nume, cu numărul de înregistrare.',
        ),
        p(
          'Bursierii păstrează dreptul la bursa școlară. Plata se face în primele zece zile ale lunii, în contul indicat în cerere.',
        ),
      ],
    }),
  },
  {
    key: 'statii-accesibile',
    when: { season: '04-16', yearsAgo: 1 },
    department: 'mobilitate',
    topics: ['mobilitate', 'social'],
    image: 'tramvai',
    write: (on) => ({
      title: '52 de stații de autobuz au devenit accesibile',
      lead: 'Peroane ridicate, trasee tactile și panouri cu voce: jumătate din călătorii încep acum într-o stație fără trepte.',
      body: [
        p(
          'Au fost refăcute 52 de stații de autobuz și troleibuz, pe șase coridoare principale. Peronul are înălțimea podelei vehiculului, iar un traseu tactil conduce spre prima ușă. Lucrările au durat nouă luni.',
        ),
        p(
          'La 30 de stații, un buton citește cu voce tare minutele rămase până la următoarele trei vehicule. Băncile au cotiere, iar adăpostul lasă loc pentru un fotoliu rulant sau un cărucior.',
        ),
        h2('Cum am verificat'),
        p(
          'Înainte de recepție, fiecare stație a fost încercată de un grup de 12 persoane cu dizabilități de vedere și de mers. Ele au cerut 41 de modificări, toate făcute: marcaje mai late, balustrade mai lungi, semnale mai clare.',
        ),
        ul([
          'stații accesibile înainte: 96 din 310;',
          'stații accesibile acum: 148 din 310;',
          `următoarele 40 de stații: până la ${fullDay(addDays(on, 300))}.`,
        ]),
        p(
          'Investiția este de 9,3 milioane de lei, din care 6 milioane din fonduri europene. Lista stațiilor și a dotărilor se publică în format deschis.',
        ),
      ],
      quotes: [
        {
          text: 'Nu am recepționat nicio stație pe care n-a putut-o folosi singur cineva în fotoliu rulant.',
          role: 'șeful Serviciului Siguranța circulației și mobilitate',
        },
      ],
    }),
  },
  {
    key: 'cantina-sociala',
    when: { season: '06-17', yearsAgo: 1 },
    department: 'sociala',
    topics: ['social'],
    image: 'piata',
    write: (on) => ({
      title: 'Cantina socială servește 240 de mese pe zi în sediul nou',
      lead: `Sediul din Mărăști se deschide ${longDay(next(on, tue, 2))}. Prânzul se poate lua pe loc, acasă sau livrat celor care nu se pot deplasa.`,
      body: [
        p(
          `Cantina socială se mută în sediul nou din Mărăști ${longDay(next(on, tue, 2))}. Bucătăria poate găti 400 de porții pe zi; la început se servesc 240. Sala are 70 de locuri, lumină naturală și intrare fără trepte.`,
        ),
        p(
          'Meniul este făcut de un nutriționist, pe patru săptămâni, și cuprinde o variantă fără carne și una pentru persoanele cu diabet. Valoarea hranei este de 26 de lei pe zi de persoană.',
        ),
        h2('Cine are dreptul'),
        ul([
          'copiii din familii cu venituri mici;',
          'pensionarii cu pensie sub indemnizația socială;',
          'persoanele fără venituri, pe cel mult 90 de zile pe an;',
          'persoanele cu dizabilități fără însoțitor.',
        ]),
        p(
          'Cererea se depune la Direcția de Asistență socială, str. Moților nr. 7. Ancheta socială se face în cel mult zece zile; în cazuri urgente, masa se acordă din ziua cererii.',
        ),
        p(
          'Livrarea la domiciliu este asigurată pentru 85 de persoane, în recipiente refolosibile. Surplusul de hrană se donează, în aceeași zi, unui adăpost de noapte.',
        ),
        p(
          'Lucrările au costat 3,4 milioane de lei. Donațiile de alimente se primesc luni și joi, între 09:00 și 12:00, cu acte de proveniență.',
        ),
      ],
    }),
  },
  {
    key: 'cinema-in-cartier',
    when: { season: '07-02', yearsAgo: 1 },
    department: 'cultura',
    topics: ['cultura', 'spatii-verzi'],
    image: 'parc',
    write: (on) => ({
      title: 'Cinema în aer liber, în nouă cartiere, toată vara',
      lead: `Proiecțiile sunt gratuite, vinerea și sâmbăta, de la ora 21:30. Prima are loc ${longDay(next(on, fri, 2))}, în Gheorgheni.`,
      body: [
        p(
          `Caravana de film ajunge, în această vară, în nouă cartiere. Prima proiecție are loc ${longDay(next(on, fri, 2))}, la ora 21:30, lângă lacul din Gheorgheni. Intrarea este liberă, iar scaunele sunt puse de organizatori.`,
        ),
        table([
          ['Cartier', 'Loc', 'Data'],
          ['Gheorgheni', 'malul lacului', shortDay(next(on, fri, 2))],
          ['Mănăștur', 'amfiteatrul din parc', shortDay(addDays(next(on, fri, 2), 7))],
          ['Someșeni', 'curtea școlii', shortDay(addDays(next(on, fri, 2), 14))],
          ['Zorilor', 'terenul de sport', shortDay(addDays(next(on, fri, 2), 21))],
        ]),
        p(
          'Filmele au fost alese de locuitori, prin votul a 2.900 de oameni: două comedii, două documentare despre natură, trei filme de familie și două clasice restaurate. Toate sunt subtitrate în română.',
        ),
        ul([
          'sunetul se oprește la ora 23:45;',
          'la fiecare proiecție există 20 de căști pentru persoanele cu auz slab;',
          'nu se vinde alcool.',
        ]),
        p(
          'Locul pentru fotolii rulante este în față, lângă ecran. Biciclete se pot lăsa într-o parcare păzită. Pe vreme rea, proiecția se mută duminică, la aceeași oră.',
        ),
        p('Bugetul caravanei este de 260.000 de lei, cu drepturile de difuzare cuprinse.'),
      ],
    }),
  },
  {
    key: 'bazin-inot',
    when: { season: '09-17', yearsAgo: 1 },
    department: 'cultura',
    topics: ['sport', 'educatie'],
    image: 'stadion',
    write: (on) => ({
      title: 'Lecții gratuite de înot pentru 2.400 de elevi de clasa a doua',
      lead: `Cursurile încep ${longDay(next(on, mon, 10))}, la trei bazine. Fiecare copil are 16 lecții, în timpul orelor de educație fizică.`,
      body: [
        p(
          `De ${longDay(next(on, mon, 10))}, toți elevii de clasa a doua din școlile municipiului pot învăța să înoate. Cele 16 lecții au loc în orele de educație fizică, la trei bazine, cu transport asigurat.`,
        ),
        p(
          'La program s-au înscris 2.400 de copii din 96 de clase. La un instructor revin cel mult opt copii, iar la bazin se află tot timpul un salvamar și un asistent medical.',
        ),
        h2('Ce pregătesc părinții'),
        ul([
          'adeverința medicală, valabilă un an;',
          'costum de baie, cască, papuci și prosop;',
          'acordul semnat, pe formularul primit de la școală.',
        ]),
        p(
          'Echipamentul se dă gratuit copiilor din familii cu venituri mici, prin școală, fără anunț în clasă. Copiii care nu pot intra în apă au ore de gimnastică în același timp.',
        ),
        p(
          'La sfârșitul cursului, copiii care înoată 25 de metri primesc un brevet. În anul de probă l-au obținut 71 % dintre cei 300 de participanți, iar 22 % au rămas la cluburi.',
        ),
        p(
          'Costul este de 410 lei de copil, cu transport cu tot. Banii vin din bugetul local și de la trei sponsori, ale căror nume nu apar pe echipamente.',
        ),
      ],
    }),
  },
  {
    key: 'harta-zgomotului',
    when: { season: '10-29', yearsAgo: 1 },
    kind: 'briefing',
    department: 'ecologie',
    topics: ['urbanism', 'mobilitate'],
    image: 'lucrari-strada',
    write: (on) => ({
      title: 'Harta zgomotului: 41.000 de locuitori stau lângă străzi prea zgomotoase',
      lead: 'Măsurătorile făcute în 320 de puncte arată unde trebuie asfalt silențios, viteză redusă sau ferestre mai bune.',
      body: [
        p(
          'Noua hartă a zgomotului arată că 41.000 de locuitori stau lângă străzi pe care media pe 24 de ore depășește 65 de decibeli. Cu cinci ani în urmă erau 53.000. Măsurătorile s-au făcut în 320 de puncte, vara și iarna.',
        ),
        table([
          ['Măsură propusă', 'Străzi', 'Reducere estimată'],
          ['Asfalt silențios', '11', '3–5 decibeli'],
          ['Viteză maximă de 30 km/h', '26', '2–3 decibeli'],
          ['Vegetație și panouri', '4', '2–4 decibeli'],
          ['Înnoirea tramvaielor și a șinelor', '2', '5–7 decibeli'],
        ]),
        p(
          'Zgomotul traficului este cea mai mare sursă; urmează căile ferate și terasele. Cele mai liniștite zone sunt Făget, Grigorescu și partea de sus a cartierului Zorilor.',
        ),
        h2('Ce urmează'),
        ol([
          `Planul de acțiune se pune în consultare la ${fullDay(addDays(on, 20))}.`,
          'Locuitorii pot trimite propuneri timp de 30 de zile.',
          'Consiliul Local dezbate planul în prima ședință după consultare.',
        ]),
        p(
          'Harta se poate descărca în format deschis. La adresa dumneavoastră, valoarea este una calculată și poate diferi cu doi decibeli de cea măsurată la fereastră.',
        ),
        p('Reclamațiile despre zgomotul localurilor se fac la Poliția Locală, zi și noapte.'),
      ],
    }),
  },
  {
    key: 'bilet-digital',
    when: { season: '11-20', yearsAgo: 1 },
    department: 'informatica',
    topics: ['servicii-online', 'mobilitate'],
    image: 'tramvai',
    write: (on) => ({
      title: 'Biletul de transport se poate plăti cu cardul, în orice vehicul',
      lead: `Din ${longDay(next(on, mon, 7))}, toate autobuzele, troleibuzele și tramvaiele au cititoare. Sistemul alege singur tariful cel mai bun al zilei.`,
      body: [
        p(
          `De ${longDay(next(on, mon, 7))}, călătoria se poate plăti cu cardul bancar, cu telefonul sau cu ceasul, în toate cele 380 de vehicule. Se apropie cardul de cititor, la urcare, și se așteaptă semnalul verde.`,
        ),
        p(
          'Dacă faceți mai multe călătorii într-o zi, sistemul nu ia mai mult decât prețul abonamentului de o zi. La fel se întâmplă pe o săptămână, de luni până duminică, dacă folosiți același card.',
        ),
        h2('Rămân valabile'),
        ul([
          'abonamentele pe hârtie și pe card de transport;',
          'gratuitățile elevilor, pensionarilor și persoanelor cu dizabilități;',
          'biletele cumpărate la automat, cu monede.',
        ]),
        info('La control', [
          p(
            'Arătați cardul sau telefonul cu care ați plătit. Controlorul vede numai dacă există o călătorie plătită, nu și suma din cont ori alte date.',
          ),
        ]),
        p(
          'În luna de probă, pe 12 linii, 214.000 de călătorii au fost plătite astfel. Timpul de staționare în stații a scăzut în medie cu patru secunde.',
        ),
        p(
          'Sistemul a costat 7,7 milioane de lei. Datele despre călătorii se păstrează 90 de zile, apoi se șterg; statisticile publicate nu cuprind date personale.',
        ),
      ],
    }),
  },
  {
    key: 'parc-est',
    when: { season: '03-11', yearsAgo: 2 },
    department: 'ecologie',
    topics: ['spatii-verzi', 'urbanism'],
    image: 'parc',
    write: (on) => ({
      title: 'Primele zece hectare ale parcului din Someșeni se deschid publicului',
      lead: `De ${longDay(next(on, sat, 2))}, locuitorii pot intra pe aleile, pajiștile și malul lacului. Lucrările continuă în partea de nord.`,
      body: [
        p(
          `Prima parte a parcului din Someșeni, de zece hectare, se deschide ${longDay(next(on, sat, 2))}, la ora 09:00. Sunt gata 4,2 kilometri de alei, două poduri de lemn, un loc de joacă de 1.800 de metri pătrați și malul unui lac.`,
        ),
        p(
          'Lacurile și stuful au rămas neatinse pe trei hectare, unde cuibăresc 47 de specii de păsări. În această zonă se merge numai pe pasarelă, iar câinii se țin în lesă.',
        ),
        h2('Dotări'),
        ul([
          'două toalete publice, deschise între 08:00 și 21:00;',
          'șase fântâni cu apă potabilă;',
          '90 de bănci și 24 de mese;',
          'parcare pentru 140 de biciclete; mașinile se lasă la 300 de metri.',
        ]),
        p(
          'Partea de nord, de 12 hectare, cu terenuri de sport și grădini ale cartierului, se termină în 18 luni. Șantierul este împrejmuit, iar utilajele intră pe un drum separat.',
        ),
        p(
          'Investiția pentru prima parte este de 21,6 milioane de lei, din care 80 % fonduri europene. S-au plantat 2.300 de arbori și 14.000 de arbuști.',
        ),
        p(
          'Linia 36 oprește la intrarea principală. Ghidaje gratuite despre păsări au loc în fiecare duminică dimineața, până la sfârșitul primăverii.',
        ),
      ],
    }),
  },
  {
    key: 'ziua-usilor-deschise',
    when: { season: '05-20', yearsAgo: 2 },
    kind: 'press-notice',
    department: 'relatii-publice',
    topics: ['participare', 'cultura'],
    image: 'sala-consiliului',
    write: (on) => ({
      title: 'Ziua porților deschise la Primărie',
      lead: `${capital(longDay(next(on, sat, 3)))}, între 10:00 și 16:00, vizitatorii pot vedea Sala de Sticlă, arhiva și dispeceratul de trafic.`,
      body: [
        p(
          `Primăria își deschide porțile ${longDay(next(on, sat, 3))}, între orele 10:00 și 16:00. Funcționarii explică drumul unei cereri, de la registratură până la răspuns, și arată locurile în care publicul nu intră de obicei.`,
        ),
        h2('Ce se vizitează'),
        ul([
          'Sala de Sticlă, cu un vot simulat al vizitatorilor;',
          'arhiva, cu planuri ale orașului de acum o sută de ani;',
          'dispeceratul de trafic și cel al Poliției Locale;',
          'un utilaj de deszăpezire și un autobuz electric, în curte.',
        ]),
        p(
          'Tururile pornesc la fiecare jumătate de oră, în grupuri de 20 de persoane, și durează 50 de minute. La orele 11:00 și 14:00, turul este interpretat în limba semnelor române.',
        ),
        p(
          'Copiii pot completa o „cerere” adevărată: propuneri pentru locul de joacă din cartier. Anul trecut au scris 340 de copii, iar 12 propuneri s-au realizat.',
        ),
        p(
          'Intrarea este liberă, fără înscriere, prin strada Moților nr. 3. Liftul ajunge la toate etajele. În arhivă nu se fac fotografii cu bliț.',
        ),
        p(
          'Presa se poate acredita la intrare, în ziua evenimentului, la masa Biroului Mass-media.',
        ),
      ],
    }),
  },
  {
    key: 'maraton',
    when: { season: '10-04', yearsAgo: 2 },
    department: 'cultura',
    topics: ['sport', 'mobilitate'],
    image: 'stadion',
    write: (on) => ({
      title: 'Maratonul orașului: traseu nou, cu restricții mai scurte',
      lead: `Cursa are loc duminică, ${shortDay(addDays(next(on, sat, 8), 1))}. Fiecare stradă se redeschide imediat după trecerea ultimului alergător.`,
      body: [
        p(
          `Maratonul orașului are loc duminică, ${shortDay(addDays(next(on, sat, 8), 1))}, cu 7.300 de alergători înscriși. Traseul urmează malul Someșului și ocolește spitalele, așa încât ambulanțele circulă fără întârziere.`,
        ),
        table([
          ['Probă', 'Start', 'Înscriși'],
          ['Maraton', '08:00', '980'],
          ['Semimaraton', '08:30', '2.140'],
          ['10 kilometri', '10:00', '2.660'],
          ['Cursa familiei', '13:00', '1.520'],
        ]),
        p(
          'Străzile nu se mai închid toată ziua: fiecare tronson se redeschide după trecerea ultimului alergător. Cea mai lungă restricție este de patru ore și zece minute, pe malul drept, în Grigorescu.',
        ),
        ul([
          'transportul public circulă pe trasee ocolitoare între 07:00 și 14:30;',
          'riveranii pot ieși cu mașina însoțiți de un voluntar;',
          'apa se dă în pahare refolosibile, la zece puncte.',
        ]),
        p(
          'Pentru prima dată, se desfășoară și o cursă în fotolii rulante, cu startul la 07:50. Cei care vor să alerge ca însoțitori ai persoanelor nevăzătoare se pot înscrie până vineri.',
        ),
        p(
          'Taxa de înscriere susține construirea unei piste de alergare de 1,2 kilometri în Mănăștur.',
        ),
      ],
    }),
  },
  {
    key: 'arhiva-digitala',
    when: { season: '12-03', yearsAgo: 2 },
    department: 'informatica',
    topics: ['servicii-online', 'urbanism'],
    image: 'biblioteca',
    write: (on) => ({
      title: '86.000 de planuri vechi ale orașului pot fi văzute online',
      lead: 'Arhiva tehnică a fost digitalizată. Planurile clădirilor publice sunt libere, iar cele ale caselor se eliberează proprietarilor.',
      body: [
        p(
          `După trei ani de lucru, arhiva tehnică a municipiului este digitalizată: 86.000 de planșe, cele mai vechi de la sfârșitul secolului al XIX-lea. De ${longDay(next(on, thu, 2))}, ele se pot căuta după stradă, an și tipul construcției.`,
        ),
        p(
          'Planurile clădirilor publice, ale podurilor și ale parcurilor se descarcă liber. Pentru locuințe se vede numai existența dosarului; copia o primește proprietarul, la cerere, în cinci zile lucrătoare.',
        ),
        h2('La ce folosește'),
        ul([
          'proprietarii găsesc structura casei înainte de o renovare;',
          'arhitecții și studenții văd evoluția străzilor;',
          'funcționarii răspund fără să mai coboare la depozit: 70 % din cereri se rezolvă acum în aceeași zi.',
        ]),
        p(
          'Planșele au fost curățate, scanate la 400 de puncte pe țol și descrise de o echipă de nouă arhiviști. Textele scrise de mână se transcriu cu ajutorul voluntarilor; s-au înscris până acum 130.',
        ),
        p(
          `O expoziție cu 60 de planșe se deschide ${longDay(next(on, fri, 6))}, la ora 17:00, în holul Primăriei. Intrarea este liberă. Proiectul a costat 2,2 milioane de lei.`,
        ),
      ],
      quotes: [
        {
          text: 'Am găsit planul primei linii de tramvai, despre care se credea că s-a pierdut.',
          role: 'coordonatorul arhivei tehnice',
        },
      ],
    }),
  },
  {
    key: 'adaposturi-ger',
    when: { season: '01-29', yearsAgo: 2 },
    department: 'sociala',
    topics: ['social', 'siguranta'],
    image: 'deszapezire',
    write: (on) => ({
      title: 'Adăposturile de noapte au încă 90 de locuri pe timpul gerului',
      lead: `Măsurile sunt valabile între ${span(on, addDays(on, 9))}. Nimeni nu este refuzat din lipsă de acte.`,
      body: [
        p(
          `Între ${span(on, addDays(on, 9))}, când meteorologii anunță temperaturi sub minus 15 grade, adăposturile de noapte primesc cu 90 de persoane mai mult. Se intră de la ora 17:00, iar plecarea nu este obligatorie dimineața.`,
        ),
        p(
          'Fiecare persoană primește pat, masă caldă, haine curate și consultație medicală. Actele nu sunt o condiție; cine nu le are este ajutat să le refacă, fără plată.',
        ),
        h2('Echipe pe stradă'),
        p(
          'Trei echipe mixte, cu asistenți sociali, medici și polițiști locali, merg între orele 20:00 și 04:00 în locurile cunoscute. În prima noapte au convins 23 de oameni să intre la adăpost.',
        ),
        ul([
          'dacă vedeți pe cineva dormind afară, sunați la Dispecerat și descrieți locul;',
          'dacă persoana nu răspunde, sunați la 112;',
          'pături și haine groase se primesc la cantina socială, între 09:00 și 18:00.',
        ]),
        p(
          'Animalele de companie sunt primite și ele, într-un spațiu separat. Este motivul pentru care, în alți ani, unii oameni refuzau adăpostul.',
        ),
        p(
          'Costul măsurilor este de aproximativ 190.000 de lei. O situație zilnică, cu numărul de locuri libere, se publică la ora 12:00.',
        ),
      ],
    }),
  },
]
