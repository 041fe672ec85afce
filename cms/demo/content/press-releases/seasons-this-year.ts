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
  sun,
  yearAt,
} from '../../calendar.ts'
import { attachment, h2, important, info, ol, p, table, ul } from '../../notation.ts'
import type { WrittenRelease } from '../written.ts'

export const seasonsThisYear: WrittenRelease[] = [
  {
    key: 'pregatiri-deszapezire',
    when: { season: '11-12', yearsAgo: 0 },
    department: 'tehnica',
    topics: ['strazi-si-lucrari', 'siguranta'],
    image: 'deszapezire',
    write: (on) => ({
      title: '64 de utilaje sunt pregătite pentru deszăpezire',
      lead: `Comandamentul de iarnă intră în funcțiune ${longDay(next(on, mon, 3))}. Stocul cuprinde 5.200 de tone de sare și 1.100 de tone de nisip.`,
      body: [
        p(
          `De ${longDay(next(on, mon, 3))}, echipele de deszăpezire lucrează în trei schimburi. Sunt pregătite 64 de utilaje și 280 de oameni; în caz de ninsoare abundentă se adaugă 35 de utilaje închiriate.`,
        ),
        table([
          ['Urgență', 'Străzi', 'Termen de intervenție'],
          ['I', 'bulevarde, pante, trasee de autobuz', '2 ore'],
          ['II', 'străzi de legătură, școli, spitale', '6 ore'],
          ['III', 'străzi de cartier', '24 de ore'],
        ]),
        p(
          'Pe pasaje și poduri se folosește o soluție care nu atacă betonul. În parcuri și pe malul Someșului se împrăștie numai nisip, ca să fie protejate plantele.',
        ),
        h2('Ce avem fiecare de făcut'),
        ul([
          'asociațiile de proprietari și firmele curăță trotuarul din fața clădirii, până la ora 08:00;',
          'țurțurii se dau jos imediat, iar zona se semnalizează;',
          'mașinile nefolosite nu se lasă pe benzile marcate pentru deszăpezire.',
        ]),
        p(
          'Pozițiile utilajelor se văd pe hartă, cu o întârziere de cinci minute. Sesizările se primesc la Dispecerat, zi și noapte. Nerespectarea obligațiilor de curățare se sancționează cu amendă de la 500 la 1.500 de lei.',
        ),
      ],
      quotes: [
        {
          text: 'Cine vede o stradă uitată să ne spună: hotărâm traseul utilajelor din oră în oră.',
          role: 'coordonatorul comandamentului de iarnă',
        },
      ],
    }),
  },
  {
    key: 'targ-de-iarna',
    when: { season: '11-18', yearsAgo: 0 },
    department: 'cultura',
    topics: ['cultura', 'mobilitate'],
    image: 'targ-de-iarna',
    gallery: ['teatru', 'deszapezire'],
    write: (on) => ({
      title: 'Târgul de iarnă are 84 de căsuțe și zile fără muzică amplificată',
      lead: `Târgul se deschide ${longDay(next(on, fri, 4))}, la ora 17:00, și este deschis zilnic până la ${shortDay(addDays(next(on, fri, 4), 37))}.`,
      body: [
        p(
          `Târgul de iarnă din centrul orașului se deschide ${longDay(next(on, fri, 4))}, la ora 17:00. În cele 84 de căsuțe vând meșteșugari, producători și asociații; 12 căsuțe sunt oferite gratuit organizațiilor caritabile, prin tragere la sorți.`,
        ),
        h2('Program'),
        ul([
          'duminică–joi: 10:00–21:00;',
          'vineri și sâmbătă: 10:00–23:00;',
          'concerte de colinde: vineri, sâmbătă și duminică, de la ora 18:00.',
        ]),
        p(
          'Marțea este zi liniștită: fără muzică amplificată, cu lumini mai blânde, pentru persoanele sensibile la zgomot. Patinoarul are două ore pe zi rezervate școlilor, fără plată.',
        ),
        info('Cum ajungeți', [
          p(
            'În serile de vineri și sâmbătă, liniile 9, 24 și 30 circulă până la miezul nopții. Parcările de transfer sunt gratuite de la ora 16:00. Strada din jurul pieței este închisă mașinilor.',
          ),
        ]),
        p(
          'Paharele sunt refolosibile, cu o garanție de 10 lei. Anul trecut s-au folosit 390.000 de pahare, iar 96 % s-au întors. Energia pentru lumini este cu 34 % mai mică decât acum cinci ani.',
        ),
        p(
          'La intrări lucrează agenți de pază și un punct de prim ajutor. Obiectele pierdute se păstrează la căsuța de informare.',
        ),
      ],
    }),
  },
  {
    key: 'plata-impozite',
    when: { season: '01-14', yearsAgo: 0 },
    department: 'taxe',
    topics: ['taxe-si-impozite', 'servicii-online'],
    image: 'sala-consiliului',
    write: (on) => ({
      title: 'Impozitele locale se pot plăti cu bonificație până la 31 martie',
      lead: `Cine plătește integral până la 31 martie ${yearAt(on)} are o reducere de 10 %. Plata online durează cel mult trei minute.`,
      body: [
        p(
          `Direcția Impozite și taxe locale primește plățile pentru anul ${yearAt(on)}. Persoanele fizice care achită integral, până la 31 martie, impozitul pe clădiri, pe teren și pe mijloacele de transport au o bonificație de 10 %.`,
        ),
        table([
          ['Termen', 'Ce se plătește'],
          [`31 martie ${yearAt(on)}`, 'prima rată sau întreaga sumă, cu bonificație'],
          [`30 septembrie ${yearAt(on)}`, 'a doua rată'],
        ]),
        h2('Unde se plătește'),
        ul([
          'online, cu cardul, fără comision și fără cont;',
          'la cele 11 ghișee din oraș și la automatele din birourile de cartier;',
          'la oficiile poștale, cu codul de pe înștiințare;',
          'la Ghișeul mobil, după programul afișat.',
        ]),
        p(
          'Sumele de cel mult 50 de lei se plătesc într-o singură tranșă. Cine a vândut o mașină trebuie să depună actele în 30 de zile, altfel impozitul se calculează mai departe.',
        ),
        p(
          'Înștiințările de plată se trimit prin e-mail celor 148.000 de contribuabili care au ales astfel; ceilalți le primesc prin poștă. Anul trecut, 63 % din plăți s-au făcut online.',
        ),
        important('Atenție la mesajele false', [
          p(
            'Primăria nu trimite legături de plată prin SMS și nu cere datele cardului la telefon. Verificați suma numai pe site-ul oficial.',
          ),
        ]),
      ],
    }),
  },
  {
    key: 'reparatii-dupa-iarna',
    when: { season: '02-18', yearsAgo: 0 },
    department: 'tehnica',
    topics: ['strazi-si-lucrari'],
    image: 'lucrari-strada',
    write: (on) => ({
      title: 'Opt echipe repară străzile afectate de îngheț',
      lead: `Lucrările încep ${longDay(next(on, mon, 2))} și acoperă, până la sfârșitul lunii viitoare, 19.400 de metri pătrați.`,
      body: [
        p(
          `Opt echipe de câte șapte oameni repară, de ${longDay(next(on, mon, 2))}, asfaltul degradat de îngheț. În prima etapă se lucrează noaptea, pe bulevarde și pe traseele transportului public; apoi ziua, în cartiere.`,
        ),
        p(
          'Inspecția de după iarnă a găsit 2.130 de degradări pe 186 de străzi. Cele mai multe se află pe străzi asfaltate în urmă cu mai mult de 12 ani. Suma alocată este de 4,2 milioane de lei.',
        ),
        h2('Ordinea intervențiilor'),
        ol([
          'gropi adânci de peste cinci centimetri, pe traseele de autobuz;',
          'treceri de pietoni și piste de biciclete;',
          'străzi de legătură între cartiere;',
          'străzi de cartier, alei și parcări.',
        ]),
        p(
          'Până când temperatura trece de cinci grade, se folosește mixtură la rece. Porțiunile se refac definitiv din aprilie, în aceeași garanție, fără alt cost.',
        ),
        p(
          `O hartă cu lucrările încheiate se actualizează zilnic. Sesizările trimise până la ${shortDay(addDays(on, 14))} intră în programul acestei etape, iar cele urgente se rezolvă în 48 de ore.`,
        ),
        p(
          'Pentru pagubele la autovehicule se depune o cerere la registratură, cu procesul-verbal al poliției și fotografii.',
        ),
      ],
      quotes: [
        {
          text: 'Reparăm întâi unde trece autobuzul: acolo o groapă înseamnă o întârziere pentru o mie de oameni.',
          role: 'directorul Direcției Tehnice',
        },
      ],
    }),
  },
  {
    key: 'curatenie-de-primavara',
    when: { season: '03-06', yearsAgo: 0 },
    department: 'ecologie',
    topics: ['curatenie-si-reciclare', 'participare'],
    image: 'reciclare',
    write: (on) => ({
      title: 'Curățenia de primăvară începe cu malurile Someșului',
      lead: `În trei săptămâni se spală 310 străzi și se curăță 27 de kilometri de mal. Voluntarii se pot înscrie până la ${shortDay(addDays(on, 7))}.`,
      body: [
        p(
          `Curățenia de primăvară se desfășoară între ${span(addDays(on, 10), addDays(on, 31))}. Se spală 310 străzi, se golesc 4.800 de guri de scurgere și se curăță 27 de kilometri de mal ale Someșului și ale pâraielor.`,
        ),
        p(
          'Străzile se spală noaptea, între orele 22:00 și 05:00, cu apă din Someș, nu din rețea. Afișele cu ziua intervenției se pun cu trei zile înainte; mașinile se mută numai pentru acea noapte.',
        ),
        h2('Ziua voluntarilor'),
        p(
          `${capital(longDay(next(on, sat, 8)))}, de la ora 09:00, oricine poate ajuta în unul din cele nouă puncte. Primăria dă mănuși, saci, apă și o gustare. Copiii sub 14 ani vin însoțiți de un adult.`,
        ),
        ul([
          'Grigorescu: lângă pasarelă;',
          'Mănăștur: Pădurea Mănăștur, la intrarea dinspre parcare;',
          'Someșeni: malul canalului, lângă pod;',
          'Gheorgheni: în jurul lacului.',
        ]),
        p(
          'Anul trecut au venit 1.640 de voluntari și s-au strâns 38 de tone de deșeuri, din care 11 s-au reciclat. Școlile participă cu 72 de clase.',
        ),
        p(
          'Înscrierea se face online sau la Centrul de Informare pentru Cetățeni. Firmele care trimit echipe de peste 20 de oameni sunt rugate să anunțe din timp.',
        ),
      ],
    }),
  },
  {
    key: 'plantare-arbori',
    when: { season: '03-25', yearsAgo: 0 },
    department: 'ecologie',
    topics: ['spatii-verzi'],
    image: 'strada-primavara',
    write: (on) => ({
      title: '1.200 de arbori se plantează în opt cartiere',
      lead: `Plantările au loc între ${span(addDays(on, 3), addDays(on, 24))}. Jumătate dintre arbori merg în Someșeni și Iris, unde umbra lipsește cel mai mult.`,
      body: [
        p(
          `Municipiul plantează 1.200 de arbori pe străzi și în curțile școlilor, între ${span(addDays(on, 3), addDays(on, 24))}. Sunt tei, arțari, frasini și stejari, de cel puțin trei metri, crescuți în pepiniere din județ.`,
        ),
        table([
          ['Cartier', 'Arbori'],
          ['Someșeni', '370'],
          ['Iris', '240'],
          ['Mărăști', '180'],
          ['Mănăștur', '150'],
          ['Alte cartiere', '260'],
        ]),
        p(
          'Locurile au fost alese după harta temperaturilor din vara trecută: pe unele străzi, asfaltul s-a încălzit până la 58 de grade. Speciile au fost stabilite împreună cu specialiști în horticultură, ca să reziste la secetă.',
        ),
        h2('Adoptă un arbore'),
        p(
          'Locuitorii pot adopta un arbore tânăr din fața casei: îl udă o dată pe săptămână în primele trei veri și ne spun dacă are nevoie de îngrijire. În schimb, primesc o plăcuță cu numele ales și un set de unelte. S-au înscris deja 214 familii.',
        ),
        p(
          'Costul unui arbore, cu plantare și întreținere timp de trei ani, este de 1.450 de lei. Contractul cere înlocuirea gratuită a arborilor care nu se prind.',
        ),
        p(
          'Accesul la parcări poate fi restrâns câteva ore; zilele se afișează pe stradă cu 48 de ore înainte.',
        ),
      ],
    }),
  },
  {
    key: 'noaptea-muzeelor',
    when: { season: '05-12', yearsAgo: 0 },
    department: 'cultura',
    topics: ['cultura'],
    image: 'muzeu',
    gallery: ['teatru', 'biblioteca'],
    write: (on) => ({
      title: 'La Noaptea muzeelor se intră gratuit în 23 de locuri',
      lead: `Muzeele și galeriile sunt deschise ${longDay(next(on, sat, 3))}, între orele 17:00 și 01:00. Două linii speciale de autobuz leagă toate locurile.`,
      body: [
        p(
          `Noaptea muzeelor are loc ${longDay(next(on, sat, 3))}, între orele 17:00 și 01:00. Se poate intra gratuit în 23 de muzee, galerii și clădiri care nu se vizitează de obicei, între care turnul de apă și depozitul de tramvaie.`,
        ),
        h2('Transport'),
        ul([
          'linia M1: centru – Grădina Botanică – Zorilor, la 10 minute;',
          'linia M2: centru – gară – Iris – Someșeni, la 15 minute;',
          'călătoria este gratuită pe ambele linii, între 16:30 și 01:30.',
        ]),
        p(
          'Programul cuprinde ateliere pentru copii până la ora 21:00, tururi ghidate în limba semnelor române la patru muzee și concerte scurte în curțile interioare. La locurile cu spațiu puțin se intră pe baza unui bon de ordine, luat online sau la intrare.',
        ),
        p(
          'Harta arată intrările fără trepte și toaletele accesibile. Câinii de asistență sunt primiți peste tot.',
        ),
        p(
          'Anul trecut au fost 61.000 de vizite. Pentru a evita aglomerația, recomandăm orele 17:00–19:00 sau după 22:00. Centrul este închis mașinilor de la ora 16:00.',
        ),
      ],
      quotes: [
        {
          text: 'Unele depozite se deschid o singură dată pe an. Merită să începeți cu ele.',
          role: 'șeful Serviciului Cultură, sport și turism',
        },
      ],
    }),
  },
  {
    key: 'locuri-de-joaca',
    when: { season: '05-27', yearsAgo: 0 },
    department: 'ecologie',
    topics: ['spatii-verzi', 'educatie'],
    image: 'loc-de-joaca',
    write: (on) => ({
      title: 'Nouă locuri de joacă refăcute se deschid de Ziua Copilului',
      lead: `Toate au aparate pe care le pot folosi și copiii cu dizabilități. Deschiderea are loc ${longDay(`${yearAt(on)}-06-01`)}.`,
      body: [
        p(
          `De Ziua Copilului, la 1 iunie ${yearAt(on)}, se deschid nouă locuri de joacă refăcute: trei în Mănăștur, două în Gheorgheni, câte unul în Zorilor, Mărăști, Iris și Someșeni. Suprafața totală este de 6.480 de metri pătrați.`,
        ),
        p(
          'Fiecare are un leagăn-coș, un carusel la nivelul solului, panouri tactile și alei late de 1,50 metri. Pardoseala amortizează căderea, iar umbra vine de la 74 de arbori plantați în toamnă și de la șase pergole.',
        ),
        h2('Ce au desenat copiii'),
        p(
          'Înainte de proiectare, 430 de copii din școlile apropiate au desenat locul dorit. Cel mai des apăreau apa, căsuțele și locurile de ascuns. De aceea, patru dintre locuri au jgheaburi cu apă, iar toate au căsuțe de lemn.',
        ),
        ul([
          'program: zilnic, 07:00–22:00;',
          'fântână cu apă potabilă la fiecare loc;',
          'număr de telefon pentru defecțiuni, afișat la intrare.',
        ]),
        p(
          'Aparatele se verifică în fiecare săptămână, iar o dată pe an sunt controlate de o firmă autorizată. Fișa ultimului control se citește cu telefonul, de pe panou.',
        ),
        p(
          'Lucrările au costat 5,1 milioane de lei, din bugetul local. Fumatul și accesul câinilor sunt interzise.',
        ),
      ],
    }),
  },
  {
    key: 'canicula-puncte-apa',
    when: { season: '07-08', yearsAgo: 0 },
    kind: 'briefing',
    department: 'protectie-civila',
    topics: ['siguranta', 'social'],
    image: 'fantana',
    write: (on) => ({
      title: 'Puncte de prim ajutor și apă în 16 locuri, pe timp de caniculă',
      lead: `Corturile sunt deschise între ${span(addDays(on, 1), addDays(on, 6))}, zilnic, de la 11:00 la 19:00. Bibliotecile de cartier primesc pe oricine vrea să se răcorească.`,
      body: [
        p(
          `Pentru zilele de caniculă anunțate de meteorologi, între ${span(addDays(on, 1), addDays(on, 6))}, municipiul deschide 16 puncte cu apă și prim ajutor. La fiecare lucrează un asistent medical și doi voluntari, între orele 11:00 și 19:00.`,
        ),
        h2('Unde vă puteți răcori'),
        ul([
          'în cele șapte biblioteci de cartier, cu program prelungit până la ora 20:00;',
          'în sala de așteptare a Centrului de Informare pentru Cetățeni;',
          'lângă cele 62 de fântâni cu apă potabilă, marcate pe hartă.',
        ]),
        p(
          'Asistenții sociali sună zilnic 940 de persoane vârstnice singure. Cine are un vecin care nu răspunde este rugat să anunțe la telefonul Direcției de Asistență socială; pentru urgențe se sună la 112.',
        ),
        h2('Recomandări'),
        ul([
          'beți apă chiar dacă nu vă este sete, cel puțin doi litri pe zi;',
          'ieșiți dimineața până la ora 10:00 sau seara, după ora 18:00;',
          'nu lăsați copii sau animale în mașină, nici pentru câteva minute.',
        ]),
        p(
          'Străzile principale se stropesc de două ori pe zi, iar lucrările în aer liber se opresc între orele 12:00 și 17:00. Parcurile mari rămân deschise toată noaptea.',
        ),
      ],
    }),
  },
  {
    key: 'renovari-scoli-vara',
    when: { season: '07-22', yearsAgo: 0 },
    department: 'invatamant',
    topics: ['educatie', 'strazi-si-lucrari'],
    image: 'scoala',
    write: (on) => ({
      title: '31 de școli și grădinițe se renovează în vacanță',
      lead: `Lucrările se încheie la ${fullDay(`${yearAt(on)}-08-31`)}. Se refac săli de clasă, toalete, acoperișuri și trei terenuri de sport.`,
      body: [
        p(
          'În vacanța de vară se lucrează în 31 de școli și grădinițe. Valoarea totală este de 17,8 milioane de lei, din bugetul local, iar lucrările se fac numai între orele 07:00 și 19:00.',
        ),
        table([
          ['Lucrare', 'Unități', 'Valoare (lei)'],
          ['Săli de clasă și coridoare', '14', '6.200.000'],
          ['Grupuri sanitare', '11', '3.900.000'],
          ['Acoperișuri', '5', '4.300.000'],
          ['Terenuri de sport', '3', '2.100.000'],
          ['Instalații electrice', '6', '1.300.000'],
        ]),
        p(
          'La unele unități se fac mai multe lucrări. Materialele au fost alese și după rezistență: linoleumul poate fi înlocuit pe porțiuni, iar mobilierul are garanție de zece ani.',
        ),
        p(
          'Toaletele primesc cabine complete, uscătoare de mâini și câte o cabină pentru elevii în fotoliu rulant. Terenurile de sport se deschid și locuitorilor, după program.',
        ),
        h2('Verificare'),
        p(
          `Recepțiile au loc între ${span(`${yearAt(on)}-08-24`, `${yearAt(on)}-08-31`)}, cu câte un reprezentant al părinților. Lista lucrărilor neterminate la timp, dacă există, se publică înainte de începerea școlii.`,
        ),
        p('Grădinițele de serviciu rămân deschise; programul lor este afișat la fiecare unitate.'),
      ],
    }),
  },
  {
    key: 'inceput-de-scoala',
    when: { season: '08-28', yearsAgo: 0 },
    kind: 'press-notice',
    department: 'mobilitate',
    topics: ['educatie', 'mobilitate'],
    image: 'scoala',
    write: (on) => ({
      title: '17 linii de transport școlar, cu însoțitori în fiecare autobuz',
      lead: 'Înscrierea se face online. Călătoria este gratuită pentru elevii din clasele primare și gimnaziale.',
      body: [
        p(
          'Odată cu începerea școlii, 17 linii de transport școlar duc elevii la 41 de unități. Față de anul trecut s-au adăugat trei linii, din Bună Ziua, Făget și Someșeni. În fiecare autobuz sunt doi însoțitori.',
        ),
        h2('Cum funcționează'),
        ol([
          'Părintele înscrie copilul online și alege stația.',
          'Copilul primește un ecuson cu cod, fără nume scris.',
          'La urcare și la coborâre, părintele primește un mesaj.',
          'Însoțitorul predă copilul la poarta școlii sau adultului desemnat.',
        ]),
        p(
          'Capacitatea este de 1.480 de locuri. Anul trecut au călătorit zilnic 1.120 de elevi, ceea ce a însemnat cu aproximativ 700 de mașini mai puțin în jurul școlilor.',
        ),
        info('Străzi școlare', [
          p(
            'În fața a 12 școli, strada se închide mașinilor între 07:30 și 08:15 și între 12:00 și 14:00. Riveranii și persoanele cu dizabilități au acces.',
          ),
        ]),
        p(
          `Înscrierile sunt deschise până la ${fullDay(addDays(on, 9))}; după această dată, în limita locurilor. Orarele exacte se publică ${longDay(next(on, fri, 7))}.`,
        ),
        p(
          'Elevii de liceu primesc abonamente gratuite pe toate liniile, prin secretariatul școlii.',
        ),
      ],
    }),
  },
  {
    key: 'saptamana-mobilitatii',
    when: { season: '09-12', yearsAgo: 0 },
    department: 'mobilitate',
    topics: ['mobilitate', 'sport'],
    image: 'pista-biciclete',
    gallery: ['tramvai'],
    write: (on) => ({
      title: 'Săptămâna mobilității: o zi fără mașini și 40 de ateliere',
      lead: `Evenimentele au loc între 16 și 22 septembrie ${yearAt(on)}. Duminică, centrul este deschis numai pietonilor, bicicletelor și transportului public.`,
      body: [
        p(
          `Săptămâna europeană a mobilității se desfășoară la Cluj-Napoca între 16 și 22 septembrie ${yearAt(on)}, cu 40 de ateliere, tururi și încercări gratuite. Programul întreg este atașat.`,
        ),
        p(
          `${capital(longDay(next(`${yearAt(on)}-09-15`, sun)))}, între orele 10:00 și 20:00, străzile din centru sunt închise mașinilor. Pe ele se joacă șah, tenis de masă și teatru de stradă; tramvaiele și autobuzele circulă normal și fără bilet.`,
        ),
        h2('De încercat'),
        ul([
          'biciclete cargo pentru părinți și mici firme, cu împrumut de o zi;',
          'parcurs de bicicletă pentru copii între patru și zece ani;',
          'verificarea gratuită a frânelor și a farurilor;',
          'mersul cu fotoliul rulant pe un traseu obișnuit, pentru oricine vrea să vadă orașul altfel.',
        ]),
        p(
          'Locuitorii și firmele care lasă mașina acasă toată săptămâna primesc, prin tragere la sorți, zece abonamente anuale. Înscrierile se fac online.',
        ),
        attachment('program-mobilitate'),
        p(
          'Persoanele cu dizabilități și riveranii intră în zona închisă cu legitimația sau cu actul de identitate. Livrările se fac până la ora 09:30.',
        ),
      ],
      papers: [
        {
          key: 'program-mobilitate',
          title: 'Programul Săptămânii mobilității',
          heading: 'Programul Săptămânii mobilității',
          pages: [
            [
              p(
                'Toate activitățile sunt gratuite. La cele marcate cu asterisc este nevoie de înscriere.',
              ),
              table([
                ['Ziua', 'Activitate', 'Loc', 'Ora'],
                ['16 septembrie', 'Verificarea bicicletelor', 'Piața Unirii', '16:00–20:00'],
                ['17 septembrie', 'Atelier: orașul în fotoliu rulant*', 'Mănăștur', '17:00'],
                ['18 septembrie', 'Tur al pistelor de biciclete*', 'Malul Someșului', '18:00'],
                ['19 septembrie', 'Încercări de biciclete cargo', 'Mărăști', '15:00–19:00'],
                ['20 septembrie', 'Depoul deschis', 'Depoul de tramvaie', '10:00–16:00'],
                ['21 septembrie', 'Parcurs pentru copii', 'Gheorgheni', '10:00–18:00'],
                [
                  '22 septembrie',
                  'Dezbatere: drumul spre școală',
                  'Casa Municipală de Cultură',
                  '18:00',
                ],
              ]),
              p(
                'Activitățile în aer liber se amână în caz de ploaie puternică; anunțul se publică până la ora 08:00.',
              ),
            ],
          ],
        },
      ],
    }),
  },
  {
    key: 'frunze-compost',
    when: { season: '10-09', yearsAgo: 0 },
    department: 'ecologie',
    topics: ['curatenie-si-reciclare', 'spatii-verzi'],
    image: 'parc',
    write: (on) => ({
      title: 'Frunzele din parcuri devin compost pentru locuitori',
      lead: `Colectarea sacilor cu frunze de la case începe ${longDay(next(on, mon, 2))}. Compostul de anul trecut se distribuie gratuit, câte 40 de litri de familie.`,
      body: [
        p(
          `Frunzele strânse din parcuri și de pe străzi, aproximativ 900 de tone pe an, se transformă în compost la stația municipiului. De ${longDay(next(on, mon, 2))}, se ridică și sacii cu frunze de la case, o dată pe săptămână.`,
        ),
        h2('Ce trebuie să faceți'),
        ul([
          'puneți frunzele în saci de hârtie sau în saci verzi, primiți gratuit la birourile de cartier;',
          'scoateți sacii la poartă în ziua afișată, până la ora 07:00;',
          'nu amestecați frunzele cu pământ, pietre sau plastic;',
          'nu ardeți frunzele: amenda este de la 1.000 la 2.500 de lei.',
        ]),
        p(
          'Sub arborii din parcuri, o parte din frunze rămâne pe loc până în primăvară: acolo iernează aricii și insectele folositoare. Zonele sunt marcate cu plăcuțe.',
        ),
        h2('Compost gratuit'),
        p(
          `Compostul de anul trecut, 140 de tone, se distribuie ${longDay(next(on, sat, 5))} și ${longDay(next(on, sat, 12))}, între orele 09:00 și 15:00, la stația din Someșeni. Fiecare familie primește 40 de litri, în găleata sau sacul adus de acasă.`,
        ),
        p(
          'Analiza compostului, cu conținutul de metale și de semințe, este afișată la stație. Școlile și asociațiile pot cere cantități mai mari, în scris.',
        ),
      ],
    }),
  },
]
