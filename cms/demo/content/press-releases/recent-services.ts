import { addDays } from '@avizier/shared/dates'
import {
  fri,
  fullDay,
  longDay,
  mon,
  next,
  sat,
  shortDay,
  span,
  sun,
  thu,
  yearAt,
} from '../../calendar.ts'
import { attachment, h2, important, info, ol, p, table, ul } from '../../notation.ts'
import type { WrittenRelease } from '../written.ts'

export const recentServices: WrittenRelease[] = [
  {
    key: 'programari-carti-identitate',
    when: { daysAgo: 5 },
    time: '09:00',
    kind: 'briefing',
    department: 'evidenta',
    topics: ['servicii-online'],
    image: 'sala-consiliului',
    write: (on) => ({
      title: 'Programările pentru cartea de identitate se fac și sâmbăta',
      lead: `Din ${shortDay(next(on, sat, 3))}, ghișeele din strada Moților nr. 7 lucrează sâmbăta, între 09:00 și 13:00, numai cu programare.`,
      body: [
        p(
          `Direcția de Evidență a persoanelor deschide patru ghișee sâmbăta, între orele 09:00 și 13:00. Prima zi este ${longDay(next(on, sat, 3))}. Se pot depune cereri pentru cartea de identitate și se pot ridica actele gata făcute.`,
        ),
        p(
          'Programarea se face online, cu cel mult 30 de zile înainte. În fiecare sâmbătă sunt 96 de locuri. Sistemul trimite un mesaj de confirmare și, cu o zi înainte, lista actelor necesare.',
        ),
        h2('Ce aduceți'),
        ul([
          'actul vechi, chiar dacă a expirat;',
          'certificatul de naștere și, după caz, pe cel de căsătorie, în original;',
          'dovada locuinței: contract, extras de carte funciară sau declarația proprietarului.',
        ]),
        p(
          'Fotografia se face la ghișeu, fără plată. Termenul obișnuit de eliberare este de 15 zile; în situații urgente, dovedite, actul se eliberează în trei zile lucrătoare.',
        ),
        info('Persoane care nu se pot deplasa', [
          p(
            'Un echipaj al direcției vine la domiciliu, la spital sau la centrul rezidențial. Cererea o poate face un membru al familiei, la ghișeu sau prin telefon, în zilele lucrătoare.',
          ),
        ]),
        p(
          `Programul de sâmbătă este valabil șase luni, până la ${fullDay(addDays(on, 183))}. Dacă se ocupă mai puțin de jumătate din locuri, se revine la programul obișnuit.`,
        ),
      ],
    }),
  },
  {
    key: 'bugetare-participativa',
    when: { daysAgo: 7 },
    department: 'informatica',
    topics: ['buget', 'participare', 'servicii-online'],
    image: 'sala-consiliului',
    write: (on) => ({
      title: '136 de proiecte intră la vot în bugetarea participativă',
      lead: `Votul online începe ${longDay(next(on, mon, 3))} și durează două săptămâni. Fiecare locuitor cu vârsta de cel puțin 16 ani alege trei proiecte.`,
      body: [
        p(
          `Din cele 214 propuneri trimise de locuitori, 136 îndeplinesc condițiile și intră la vot. Votul se desfășoară online între ${span(next(on, mon, 3), addDays(next(on, mon, 3), 13))} și este deschis tuturor celor care locuiesc, învață sau lucrează în Cluj-Napoca și au împlinit 16 ani.`,
        ),
        p(
          'Suma pusă la dispoziție este de 4,5 milioane de lei. Un proiect poate costa cel mult 300.000 de lei și trebuie să poată fi realizat într-un an, pe un teren al municipiului.',
        ),
        h2('Domeniile proiectelor'),
        table([
          ['Domeniu', 'Propuse', 'Admise'],
          ['Alei, trotuare și zone pietonale', '58', '39'],
          ['Spații verzi și locuri de joacă', '71', '49'],
          ['Educație și cultură', '44', '27'],
          ['Mobilitate și accesibilitate', '41', '21'],
        ]),
        p(
          'Cele 78 de proiecte neadmise au primit fiecare un răspuns motivat. Cele mai multe priveau terenuri private sau lucrări deja cuprinse în alte contracte.',
        ),
        h2('Cum votați'),
        ol([
          'Vă faceți cont cu o adresă de e-mail și un număr de telefon.',
          'Alegeți trei proiecte din cel puțin două cartiere.',
          'Confirmați votul cu codul primit prin mesaj.',
        ]),
        p(
          `La birourile de cartier se poate vota cu ajutorul unui funcționar. Rezultatele se publică ${longDay(next(on, thu, 20))}, cu numărul de voturi al fiecărui proiect.`,
        ),
      ],
    }),
  },
  {
    key: 'deseuri-voluminoase',
    when: { daysAgo: 9 },
    department: 'ecologie',
    topics: ['curatenie-si-reciclare'],
    image: 'reciclare',
    write: (on) => ({
      title: 'Deșeurile voluminoase se colectează pe cartiere, fără plată',
      lead: `Mobila veche, saltelele și aparatele stricate se pot lăsa la punctele anunțate, între ${span(next(on, sat, 5), addDays(next(on, sat, 5), 22))}.`,
      body: [
        p(
          `Campania de colectare a deșeurilor voluminoase începe ${longDay(next(on, sat, 5))}. Timp de patru sfârșituri de săptămână, în 26 de puncte stau containere păzite, între orele 08:00 și 18:00. Serviciul este gratuit pentru locuitori.`,
        ),
        table([
          ['Sfârșit de săptămână', 'Cartiere', 'Puncte'],
          [span(next(on, sat, 5), addDays(next(on, sat, 5), 1)), 'Mănăștur, Grigorescu', '8'],
          [
            span(addDays(next(on, sat, 5), 7), addDays(next(on, sat, 5), 8)),
            'Gheorgheni, Bună Ziua',
            '7',
          ],
          [
            span(addDays(next(on, sat, 5), 14), addDays(next(on, sat, 5), 15)),
            'Mărăști, Someșeni, Iris',
            '6',
          ],
          [
            span(addDays(next(on, sat, 5), 21), addDays(next(on, sat, 5), 22)),
            'Zorilor, Andrei Mureșanu, Centru',
            '5',
          ],
        ]),
        h2('Ce se primește'),
        ul([
          'mobilă, saltele, covoare, uși și ferestre fără geam spart;',
          'frigidere, televizoare, calculatoare și alte aparate, întregi;',
          'anvelope de autoturism, cel mult patru de persoană.',
        ]),
        important('Ce nu se primește', [
          p(
            'Molozul, vopselele, uleiurile, plăcile de azbest și deșeurile firmelor nu se primesc. Pentru moloz se comandă un container la operatorul de salubritate.',
          ),
        ]),
        p(
          'În campania trecută s-au adunat 312 tone, din care 41 % s-au reparat sau s-au reciclat. Persoanele cu dizabilități și cele peste 70 de ani pot cere ridicarea de la ușă, la telefonul Direcției Ecologie urbană și spații verzi.',
        ),
        p(
          'Abandonarea deșeurilor pe domeniul public se sancționează cu amendă de la 1.500 la 3.000 de lei.',
        ),
      ],
    }),
  },
  {
    key: 'replica-parcari',
    when: { daysAgo: 15 },
    time: '15:20',
    kind: 'right-of-reply',
    department: 'mobilitate',
    topics: ['mobilitate', 'taxe-si-impozite'],
    image: 'strada-primavara',
    write: (on) => ({
      title: 'Drept la replică: abonamentele de parcare nu s-au dublat',
      lead: 'Tariful unui abonament pentru riverani este de 240 de lei pe an, același din ultimii doi ani.',
      body: [
        p(
          `Într-un material publicat la ${fullDay(addDays(on, -2))} se afirmă că „abonamentele de parcare s-au dublat peste noapte”. Informația nu este corectă. Cerem publicarea următoarelor precizări.`,
        ),
        h2('Ce este adevărat'),
        ul([
          'Abonamentul pentru riverani costă 240 de lei pe an. Tariful este neschimbat din urmă cu doi ani.',
          'Abonamentul al doilea, pentru aceeași locuință, costă 480 de lei pe an. Nici acesta nu s-a schimbat.',
          'Al treilea abonament nu se mai acordă din acest an; probabil de aici s-a născut confuzia.',
          'Persoanele cu dizabilități parchează gratuit pe locurile rezervate, cu legitimație.',
        ]),
        p(
          'Numărul abonamentelor este de 18.420, la 21.300 de locuri de parcare cu regim de abonament. În ultimul an, 1.206 cereri au primit un loc la mai puțin de 300 de metri de casă.',
        ),
        p(
          'Încasările din parcări se folosesc numai pentru întreținerea parcărilor și a pistelor de biciclete. Situația pe luni este publicată în secțiunea de date deschise.',
        ),
        p(
          'Redacția nu ne-a cerut un punct de vedere înainte de publicare. Biroul Mass-media răspunde în aceeași zi solicitărilor verbale ale jurnaliștilor și pune la dispoziție hotărârea, tarifele și datele complete.',
        ),
        p(
          'Precizările sunt trimise în același timp redacției și tuturor publicațiilor acreditate.',
        ),
      ],
    }),
  },
  {
    key: 'biblioteca-grigorescu',
    when: { daysAgo: 19 },
    department: 'cultura',
    topics: ['cultura', 'educatie'],
    image: 'biblioteca',
    gallery: ['scoala'],
    write: (on) => ({
      title: 'Biblioteca de cartier din Grigorescu se redeschide cu 14.000 de cărți',
      lead: `După opt luni de renovare, sala de lectură primește cititori de ${longDay(next(on, mon, 4))}. Permisul este gratuit.`,
      body: [
        p(
          `Biblioteca de cartier din Grigorescu se redeschide ${longDay(next(on, mon, 4))}, la ora 10:00. Spațiul a crescut de la 120 la 260 de metri pătrați, are 48 de locuri la masă, un colț pentru copiii mici și o sală de lucru pentru grupuri, care se rezervă fără plată.`,
        ),
        p(
          'Fondul are 14.000 de volume, dintre care 3.200 noi, alese și după propunerile cititorilor: 1.019 titluri au fost cerute prin formularul din vară. Sunt disponibile și 260 de cărți cu litere mari și 90 de cărți audio.',
        ),
        h2('Program'),
        ul([
          'luni–vineri: 10:00–20:00;',
          'sâmbătă: 10:00–15:00;',
          'restituirea cărților: oricând, la dulapul automat de la intrare.',
        ]),
        p(
          'Permisul se eliberează pe loc, cu un act de identitate, și este valabil în toate bibliotecile de cartier. Copiii sub 14 ani au nevoie de semnătura unui părinte.',
        ),
        p(
          `În prima săptămână sunt patru ateliere pentru copii și o seară de lectură, ${longDay(next(on, fri, 5))}, de la ora 18:00. Locurile sunt limitate la 30; înscrierea se face la bibliotecă.`,
        ),
        p(
          'Renovarea a costat 1,9 milioane de lei. Intrarea are rampă, iar toaleta este adaptată persoanelor cu dizabilități.',
        ),
      ],
      quotes: [
        {
          text: 'Cititorii au ales o carte din patru dintre cele cumpărate anul acesta.',
          role: 'șeful Serviciului Cultură, sport și turism',
        },
      ],
    }),
  },
  {
    key: 'laboratoare-stiinte',
    when: { daysAgo: 23 },
    department: 'invatamant',
    topics: ['educatie', 'buget'],
    image: 'scoala',
    write: (on) => ({
      title: 'Elevii au la dispoziție 52 de laboratoare noi de științe',
      lead: 'Municipiul a dotat laboratoarele de fizică, chimie și biologie din 21 de școli. Lista școlilor și a dotărilor este atașată.',
      body: [
        p(
          'În 21 de școli din Cluj-Napoca, laboratoarele de fizică, chimie și biologie au mobilier, instalații și aparate noi. Investiția este de 5,6 milioane de lei, iar 9.800 de elevi vor lucra în aceste săli în fiecare săptămână.',
        ),
        p(
          'Fiecare laborator are 15 posturi de lucru, nișă chimică, microscop cu cameră, truse de optică și electricitate și duș de siguranță. Profesorii au urmat câte 16 ore de instruire.',
        ),
        h2('Ce urmează'),
        ul([
          `ore deschise pentru părinți, în săptămâna care începe ${longDay(next(on, mon, 6))};`,
          'alte 12 laboratoare, în anul școlar viitor;',
          'un fond de 200.000 de lei pe an pentru substanțe și piese.',
        ]),
        p(
          'Școlile au fost alese după starea sălilor și numărul elevilor, pe baza unei evaluări făcute împreună cu inspectoratul școlar. Evaluarea completă poate fi consultată la sediu.',
        ),
        attachment('laboratoare-scoli'),
        p(
          'Laboratoarele pot fi folosite și de elevii altor școli, după un orar stabilit de directori. Cercurile de după-amiază sunt gratuite; înscrierea se face la secretariatul școlii.',
        ),
      ],
      papers: [
        {
          key: 'laboratoare-scoli',
          title: 'Laboratoarele dotate, pe școli',
          heading: 'Anexă: laboratoarele dotate',
          pages: [
            [
              p('Situația dotărilor pe cartiere, după recepția din luna aceasta.'),
              table([
                ['Cartier', 'Școli', 'Laboratoare', 'Valoare (lei)'],
                ['Mănăștur', '6', '14', '1.480.000'],
                ['Gheorgheni', '4', '10', '1.050.000'],
                ['Mărăști', '3', '7', '760.000'],
                ['Zorilor', '2', '5', '540.000'],
                ['Grigorescu', '2', '5', '530.000'],
                ['Centru', '3', '9', '980.000'],
                ['Someșeni', '1', '2', '260.000'],
                ['Total', '21', '52', '5.600.000'],
              ]),
              h2('Dotarea unui laborator'),
              ul([
                '15 posturi de lucru cu prize și lumină proprie;',
                'nișă chimică ventilată și dulap pentru substanțe;',
                'microscop cu cameră și 14 microscoape pentru elevi;',
                'truse de mecanică, optică, electricitate și termodinamică;',
                'duș de siguranță, trusă medicală și stingător.',
              ]),
            ],
          ],
        },
      ],
    }),
  },
  {
    key: 'controale-trotinete',
    when: { daysAgo: 28 },
    kind: 'briefing',
    department: 'politia-locala',
    topics: ['siguranta', 'mobilitate'],
    image: 'pista-biciclete',
    write: (on) => ({
      title: 'Poliția Locală: 214 sancțiuni pentru trotinete parcate pe trotuar',
      lead: 'Controalele din ultima lună au avut loc în 17 zone. Cele mai multe abateri s-au constatat în centru și în apropierea universităților.',
      body: [
        p(
          `Între ${span(addDays(on, -30), addDays(on, -1))}, polițiștii locali au verificat parcarea trotinetelor electrice în 17 zone. Au fost aplicate 214 sancțiuni, dintre care 160 firmelor de închiriere și 54 persoanelor.`,
        ),
        table([
          ['Abatere', 'Sancțiuni', 'Amenzi (lei)'],
          ['Parcare pe trotuar îngust', '121', '36.300'],
          ['Blocarea unei treceri de pietoni', '48', '19.200'],
          ['Blocarea unei rampe', '27', '13.500'],
          ['Doi pasageri pe o trotinetă', '18', '5.400'],
        ]),
        p(
          'Firmele au ridicat, la cererea Poliției Locale, 1.340 de trotinete. Timpul mediu de la sesizare la ridicare a scăzut de la 5 ore la 2 ore și 10 minute.',
        ),
        h2('Unde se poate parca'),
        p(
          'Trotinetele închiriate se lasă numai în cele 180 de puncte marcate cu vopsea albă. Aplicațiile firmelor nu mai permit, din această lună, încheierea călătoriei în alt loc.',
        ),
        p(
          'Sesizările se fac la telefonul Dispeceratului sau prin aplicația „Cluj”, cu o fotografie și locul. Nu fotografiați persoane: ajung numărul trotinetei și strada.',
        ),
        p('Controalele continuă, iar următoarea situație se publică peste o lună.'),
      ],
    }),
  },
  {
    key: 'registrul-arborilor',
    when: { daysAgo: 39 },
    department: 'ecologie',
    topics: ['spatii-verzi', 'servicii-online'],
    image: 'parc',
    write: (on) => ({
      title: 'Registrul arborilor cuprinde 61.200 de arbori și este public',
      lead: 'Fiecare arbore de pe domeniul public are o fișă cu specia, vârsta estimată, starea și lucrările făcute. Datele se descarcă liber.',
      body: [
        p(
          'Inventarul arborilor de pe domeniul public s-a încheiat: 61.200 de arbori, din 94 de specii, au primit un număr și o fișă. Harta poate fi consultată de oricine, iar datele se descarcă în format deschis.',
        ),
        p(
          'Măsurătorile au durat 14 luni. Specialiștii au notat specia, diametrul, înălțimea, starea de sănătate și riscul de rupere. Pentru 2.870 de arbori se fac verificări suplimentare cu tomograful.',
        ),
        h2('Cele mai răspândite specii'),
        ul([
          'tei: 14.300;',
          'arțar: 9.850;',
          'castan: 5.420;',
          'frasin: 4.910;',
          'prun ornamental: 3.760.',
        ]),
        p(
          'De acum, orice tăiere se anunță cu cel puțin zece zile înainte, cu fotografia arborelui și cu motivul. Pentru un arbore tăiat se plantează trei, în același cartier.',
        ),
        info('Cum semnalați un arbore bolnav', [
          p(
            'Căutați arborele pe hartă sau citiți numărul de pe plăcuță și descrieți ce ați văzut. Un specialist răspunde în cinci zile lucrătoare; în caz de pericol, sunați la Dispecerat.',
          ),
        ]),
        p(
          `Primul raport despre starea arborilor se publică la ${fullDay(addDays(on, 120))}. Inventarul a costat 1,3 milioane de lei.`,
        ),
      ],
    }),
  },
  {
    key: 'teleasistenta',
    when: { daysAgo: 54 },
    department: 'sociala',
    topics: ['social'],
    image: 'fantana',
    write: (on) => ({
      title: '600 de vârstnici primesc brățări de teleasistență',
      lead: `Serviciul este gratuit pentru persoanele singure de peste 65 de ani. Cererile se depun până la ${shortDay(addDays(on, 30))}.`,
      body: [
        p(
          'Direcția de Asistență socială oferă brățări de teleasistență pentru 600 de persoane vârstnice care locuiesc singure. La apăsarea unui buton, un operator răspunde în cel mult 20 de secunde și trimite ajutor.',
        ),
        p(
          'Brățara recunoaște și o cădere, fără ca butonul să fie apăsat, și funcționează în toată locuința, fără internet. În primele trei luni de probă, cu 80 de persoane, operatorii au primit 512 apeluri, dintre care 31 de urgențe medicale.',
        ),
        h2('Cine poate cere'),
        ul([
          'persoane de cel puțin 65 de ani, care locuiesc singure în Cluj-Napoca;',
          'persoane cu dizabilități grave, indiferent de vârstă;',
          'cupluri în care ambii soți au peste 75 de ani.',
        ]),
        h2('Cum se face cererea'),
        p(
          `Cererea se depune până la ${fullDay(addDays(on, 30))}, la ghișeul din strada Moților nr. 7, la birourile de cartier sau prin telefon. Un asistent social vine acasă, completează fișa și explică folosirea.`,
        ),
        p(
          'Nu se plătește nimic. Nimeni nu cere bani, date de card sau acte la ușă: asistenții sociali au legitimație cu fotografie și vin numai după ce anunță ziua și ora prin telefon.',
        ),
        p('Contractul este pe trei ani și are o valoare de 1,1 milioane de lei.'),
      ],
      quotes: [
        {
          text: 'De cele mai multe ori, oamenii sună ca să audă o voce. Și pentru asta răspundem.',
          role: 'directorul Direcției de Asistență socială',
        },
      ],
    }),
  },
  {
    key: 'ghiseul-mobil',
    when: { daysAgo: 81 },
    kind: 'press-notice',
    department: 'relatii-publice',
    topics: ['servicii-online', 'participare'],
    image: 'strada-primavara',
    write: (on) => ({
      title: 'Ghișeul mobil ajunge în șase cartiere',
      lead: 'Un autobuz cu trei funcționari primește cereri, eliberează certificate și încasează taxe, după un program afișat în fiecare lună.',
      body: [
        p(
          `De ${longDay(next(on, mon, 4))}, Ghișeul mobil merge în cartierele în care drumul până la primărie durează cel mai mult. Funcționarii primesc cereri și petiții, eliberează certificate fiscale și ajută la plățile online.`,
        ),
        table([
          ['Zi', 'Loc', 'Ore'],
          ['Luni', 'Someșeni, lângă piață', '09:00–14:00'],
          ['Marți', 'Bună Ziua, parcarea de la capătul liniei', '09:00–14:00'],
          ['Miercuri', 'Iris, lângă școală', '09:00–14:00'],
          ['Joi', 'Mănăștur, zona Primăverii', '13:00–18:00'],
          ['Vineri', 'Grigorescu și Făget, alternativ', '09:00–13:00'],
        ]),
        h2('Ce se poate rezolva'),
        ul([
          'depunerea cererilor și a declarațiilor fiscale;',
          'plata impozitelor, cu cardul sau în numerar;',
          'cereri pentru prestații sociale;',
          'sesizări despre străzi, parcări și salubritate.',
        ]),
        p(
          'Nu se eliberează cărți de identitate: pentru ele este nevoie de programare la ghișeele din strada Moților nr. 7.',
        ),
        p(
          'Autobuzul are rampă, scaune de așteptare și o masă joasă. În prima lună de probă au fost rezolvate 740 de cereri, dintre care 512 pe loc. Programul se publică în ultima zi a fiecărei luni și se afișează în stații.',
        ),
        p('Dacă vremea este rea, anunțul amânării se dă până la ora 07:30.'),
      ],
    }),
  },
  {
    key: 'concurs-piata',
    when: { daysAgo: 88 },
    department: 'urbanism',
    topics: ['urbanism', 'participare'],
    image: 'piata',
    gallery: ['fantana', 'strada-primavara'],
    write: (on) => ({
      title: 'Concurs de soluții pentru piața agroalimentară din Mărăști',
      lead: `Echipele de arhitecți pot trimite proiecte până la ${fullDay(addDays(on, 75))}. Premiile însumează 180.000 de lei, iar câștigătorul primește contractul de proiectare.`,
      body: [
        p(
          'Municipiul organizează un concurs de soluții pentru refacerea pieței agroalimentare din Mărăști. Tema cere o hală deschisă, 220 de tarabe, un spațiu public umbrit și trecerea liberă a pietonilor între cele două străzi.',
        ),
        p(
          `Proiectele se trimit anonim până la ${fullDay(addDays(on, 75))}. Juriul are șapte membri: cinci arhitecți, un reprezentant al producătorilor și unul al locuitorilor, desemnat prin tragere la sorți dintre cei înscriși.`,
        ),
        h2('Premii'),
        ul([
          'premiul I: 100.000 de lei și contractul de proiectare, de cel mult 1,4 milioane de lei;',
          'premiul al II-lea: 50.000 de lei;',
          'premiul al III-lea: 30.000 de lei.',
        ]),
        h2('Ce au cerut locuitorii'),
        p(
          'Tema pornește de la 860 de chestionare completate în piață. Cele mai dese cereri: umbră, bănci, apă potabilă, toalete curate și un loc pentru biciclete. Producătorii au cerut spații frigorifice și acces pentru descărcare înainte de ora 06:00.',
        ),
        p(
          `Proiectele se expun timp de două săptămâni, începând de ${longDay(next(on, mon, 90))}, iar vizitatorii pot lăsa observații, pe care juriul le primește înaintea deciziei. Pe durata lucrărilor, piața funcționează într-un loc provizoriu, la 150 de metri.`,
        ),
      ],
    }),
  },
  {
    key: 'raport-cereri-informatii',
    when: { daysAgo: 17 },
    kind: 'briefing',
    department: 'relatii-publice',
    topics: ['participare', 'servicii-online'],
    image: 'sala-consiliului',
    contact: 'informatii-publice',
    write: (on) => ({
      title: 'Cererile de informații publice: 412 răspunsuri în nouă luni',
      lead: 'Trei sferturi dintre solicitări au primit răspuns în zece zile. Cele mai multe au privit urbanismul, contractele și spațiile verzi.',
      body: [
        p(
          `În ultimele nouă luni, până la ${fullDay(addDays(on, -7))}, Primăria a înregistrat 431 de cereri de informații de interes public. La 412 s-a răspuns, 14 au fost trimise instituțiilor competente, iar cinci se află în termen.`,
        ),
        table([
          ['Domeniu', 'Cereri'],
          ['Urbanism și autorizații', '128'],
          ['Contracte și cheltuieli', '97'],
          ['Spații verzi și mediu', '71'],
          ['Mobilitate', '66'],
          ['Alte domenii', '69'],
        ]),
        p(
          'Termenul de zece zile a fost respectat la 309 cereri; la celelalte, solicitanții au fost anunțați că răspunsul vine în cel mult 30 de zile. Au fost respinse, cu motivare, șapte puncte din cereri, fiindcă priveau date personale.',
        ),
        h2('Cum cereți o informație'),
        ol([
          'Scrieți ce document sau ce date doriți; nu trebuie să spuneți de ce.',
          'Adăugați numele și adresa la care primiți răspunsul; ajunge și una de e-mail.',
          'Trimiteți cererea online, prin poștă sau la ghișeu.',
        ]),
        p(
          'Accesul este gratuit; se plătesc numai copiile pe hârtie, dacă sunt cerute. Răspunsurile care interesează pe mai mulți se publică, fără datele solicitantului.',
        ),
        p(
          `La ${shortDay(addDays(next(on, sun, 1), 4))} începe un ciclu de trei întâlniri gratuite pentru asociații și redacții despre formularea cererilor.`,
        ),
        p(`Raportul întreg pentru anul ${yearAt(on)} se publică după încheierea anului.`),
      ],
    }),
  },
]
