import { longDay, next, sat, yearAt } from '../../calendar.ts'
import { p, ul } from '../../notation.ts'
import type { WrittenIssue } from './written.ts'

export const secondHalf: WrittenIssue[] = [
  {
    month: 7,
    lead: () => 'Cum trecem prin caniculă, ce se vede din tramvai și de ce tac utilajele la prânz.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'fantana',
        title: 'Vara se petrece la umbră',
        lead: 'Un oraș fierbinte se răcorește cu arbori, apă și puțină grijă pentru vecini.',
        body: [
          p(
            'Pe o stradă fără arbori, asfaltul ajunge în iulie la 58 de grade. Pe strada paralelă, sub tei, la 36. Diferența se simte în somn, în factura de curent și în inima celor în vârstă.',
          ),
          p(
            'De aceea plantăm, de aceea stropim și de aceea, în zilele de cod portocaliu, utilajele tac între 12 și 17. Rugămintea noastră este simplă: bateți la ușa vecinului care stă singur. Un pahar cu apă și două vorbe fac mai mult decât orice anunț.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'lucrari-strada',
        title: 'Someșeni: trei străzi asfaltate, trotuare noi',
        lead: '1.019 metri de trotuar și canalizare pentru apa de ploaie.',
        body: [
          p(
            'Trei străzi din Someșeni nu mai au praf vara și noroi toamna. Sub asfalt s-au pus conducte noi, iar apa de ploaie se scurge în șanțuri cu plante, care o rețin și o curăță.',
          ),
          p(
            'Lucrarea a durat cinci luni, cu trei săptămâni peste termen, din cauza unei conducte vechi care nu apărea în planuri. Penalizarea constructorului este de 41.000 de lei. Urmează iluminatul, până la sfârșitul toamnei, și plantarea a 64 de arbori, în luna martie.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'sala-consiliului',
        title: 'Plecați în concediu? Patru lucruri de știut',
        lead: 'Actele, plățile și plantele din fața blocului.',
        body: [
          ul([
            'verificați valabilitatea cărții de identitate cu o lună înainte;',
            'pentru copiii care călătoresc singuri este nevoie de acordul părinților, la notar;',
            'plata taxelor se poate face online, de oriunde;',
            'mașina lăsată pe stradă nu trebuie să stea pe locurile marcate pentru spălare.',
          ]),
          p(
            'Dacă actul se pierde în străinătate, consulatul eliberează un titlu de călătorie. La întoarcere, cererea pentru un act nou se face în 15 zile. Poliția Locală trece, la cerere, pe lângă casele rămase goale; formularul se depune la sediu, cu datele plecării și întoarcerii.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'stadion',
        title: 'Agenda lunii: sport la lumina nocturnei',
        lead: `De ${longDay(next(on, sat, 3))}, terenurile din patru parcuri sunt deschise până la ora 23:00.`,
        body: [
          p(
            'Terenurile de baschet și de fotbal din Mănăștur, Gheorgheni, Mărăști și Grigorescu sunt luminate până la ora 23:00, fără taxă. Rezervarea se face pentru o oră; după ora 21:00, terenurile sunt libere pentru oricine.',
          ),
          p(
            'Turneul cartierelor la tenis de masă strânge 64 de echipe, iar finala are loc în piață. Alergarea de seară, pe malul Someșului, pornește marțea și joia, la 19:30, în trei grupe de ritm. Gimnastica pentru seniori se ține dimineața, la ora 08:00, în opt parcuri.',
          ),
        ],
      },
      {
        section: 'culture',
        image: 'tramvai',
        title: 'Vagonul cu povești',
        lead: 'Un tramvai vechi, o actriță și drumul de la depou la gară.',
        body: [
          p(
            'În fiecare duminică de vară, la ora 11:00, un vagon restaurat pornește din depou. Călătorii ascultă povești despre străzile pe care le văd pe geam: cine a avut aici o brutărie, unde era bariera orașului, de ce o stație se numește așa.',
          ),
          p(
            'Călătoria durează 50 de minute, este gratuită și se face cu rezervare. Vagonul are 28 de locuri și a fost restaurat în atelierele depoului, timp de doi ani, de șase meseriași. Poveștile au fost culese de elevii unui liceu, din 70 de interviuri.',
          ),
        ],
      },
    ],
  },
  {
    month: 8,
    lead: () =>
      'Pregătiri pentru școală, lecții pentru șoferi și un ghid pentru cei nou-veniți în oraș.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'scoala',
        title: 'Bine ați venit la Cluj-Napoca',
        lead: 'În fiecare toamnă, orașul primește zeci de mii de oameni tineri.',
        body: [
          p(
            'Vin cu valize, cu cutii și cu întrebări: unde îmi fac abonament, ce fac cu gunoiul, la ce medic merg. Am adunat răspunsurile în acest număr, pe o singură pagină, și le-am tradus în engleză și maghiară.',
          ),
          p(
            'Un oraș bun nu este cel în care toți știu totul, ci cel în care poți întreba. La Centrul de Informare pentru Cetățeni, din strada Moților nr. 7, răspunde cineva până la ora 18:30. Iar vecinii mai vechi sunt rugați să nu uite că și ei au fost, cândva, nou-veniți.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'tramvai',
        title: 'Cum se conduce un autobuz electric',
        lead: 'La școala de șoferi a depoului, prima lecție este despre liniște.',
        body: [
          p(
            'Șoferii învață să conducă un vehicul care nu se aude: la plecarea din stație, un sunet discret îi anunță pe pietoni. Autobuzele de astăzi au podea joasă, rampă și două locuri pentru fotolii rulante.',
          ),
          p(
            'Se încarcă noaptea, când energia este mai ieftină, iar ziua, câte opt minute la capăt de linie. La frânare, motorul dă energia înapoi bateriei; de aceea, șoferii buni frânează devreme și încet. Lecția a treia este despre călătorii în vârstă, care au nevoie de trei secunde până ajung la scaun.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'reciclare',
        title: 'Ghid de cinci minute pentru nou-veniți',
        lead: 'Gunoi, transport, acte și un medic de familie.',
        body: [
          ul([
            'deșeuri: hârtie la albastru, plastic și metal la galben, sticlă la verde, resturi vegetale la maro;',
            'transport: plata se face cu cardul, la urcare; studenții au abonament redus;',
            'acte: viza de reședință se cere la ghișeu, cu contractul de închiriere;',
            'sănătate: lista medicilor care primesc pacienți se actualizează lunar.',
          ]),
          p(
            'Pentru o reclamație, alegeți un singur loc: telefonul Dispeceratului sau formularul online. Primiți un număr, cu care puteți urmări răspunsul. Contractul de închiriere înregistrat vă apără: fără el, proprietarul poate nega că locuiți acolo.',
          ),
        ],
      },
      {
        section: 'decisions',
        image: 'sala-consiliului',
        title: 'Hotărâri pe scurt: străzi școlare și transport',
        lead: 'În fața a 12 școli, strada se închide mașinilor la orele de intrare și de ieșire.',
        body: [
          p(
            'Consiliul Local a aprobat 12 străzi școlare. Restricția este valabilă între 07:30 și 08:15 și între 12:00 și 14:00, în zilele de curs. Riveranii, ambulanțele și persoanele cu dizabilități au acces.',
          ),
          p(
            'S-au aprobat și 17 linii de transport școlar, cu însoțitori. După trei luni, se măsoară traficul și se întreabă părinții; raportul se publică. La consultare s-au primit 143 de propuneri: 61 au fost preluate, între care prelungirea intervalului de prânz.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'piata',
        title: 'Agenda lunii: piața de sâmbătă seara',
        lead: `De ${longDay(next(on, sat, 2))}, producătorii vând și între orele 17:00 și 21:00.`,
        body: [
          p(
            'Cine lucrează dimineața poate cumpăra acum și seara. În hala din Mărăști vin 46 de producători din județ, cu roșii, brânză, miere și pâine. La ora 19:00 se gătește împreună, după o rețetă veche, cu un bucătar.',
          ),
          p(
            'Se aduc sacoșe de acasă; cele de hârtie costă un leu. La sfârșitul serii, legumele rămase se dau cantinei sociale. Muzica este cântată fără amplificare. Parcarea pentru biciclete are 80 de locuri și este păzită.',
          ),
        ],
      },
    ],
  },
  {
    month: 9,
    lead: () => 'Început de școală, o zi fără mașini și laboratoare în care se lucrează cu mâna.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'pista-biciclete',
        title: 'Drumul spre școală',
        lead: 'Un sfert din mașinile de dimineață duc un singur copil.',
        body: [
          p(
            'Am numărat, într-o dimineață de marți, mașinile oprite în fața unei școli din Zorilor: 214, în 25 de minute. Din cele mai multe a coborât un singur copil, care locuia la mai puțin de un kilometru.',
          ),
          p(
            'Nu este vina părinților. Un drum pe care îl crezi primejdios nu îl lași copilului. De aceea, treaba noastră este drumul: treceri luminate, viteză mică, autobuz cu însoțitor. În octombrie numărăm din nou, în același loc, și vă spunem rezultatul, oricare va fi.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'scoala',
        title: 'Abonamente, burse și prânz: ce se cere la școală',
        lead: 'Majoritatea cererilor se depun o singură dată, la secretariat.',
        body: [
          ul([
            'abonament gratuit: elevii îl primesc prin școală, fără cerere;',
            'burse sociale: dosarul se depune în primele 20 de zile de curs;',
            'masă caldă: se acordă în 19 școli, tuturor elevilor;',
            'ajutor pentru rechizite: la Direcția de Asistență socială.',
          ]),
          p(
            'Datele despre venituri se verifică electronic, așa că nu mai trebuie adeverințe de la mai multe instituții. Dacă veniturile familiei se schimbă în timpul anului, cererea se poate depune oricând. Răspunsul se dă în zece zile lucrătoare.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'scoala',
        title: 'Un laborator în care se lucrează cu mâna',
        lead: 'La un liceu din Mănăștur, chimia începe cu un pahar de apă.',
        body: [
          p(
            'La un liceu din Mănăștur, prima oră de chimie din acest an a fost despre apă: elevii au adus probe de la robinet, din fântână și din Someș. Au măsurat duritatea, au comparat și au scris un raport, pe care l-au trimis și nouă.',
          ),
          p(
            'Profesoara spune că întrebările vin singure după ce elevii țin ceva în mână. Cercul de după-amiază este gratuit și primește elevi de la orice școală. Rapoartele se pot citi la biblioteca liceului, iar cel mai bun va fi trimis și companiei de apă.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'tramvai',
        title: 'Agenda lunii: o duminică fără mașini',
        lead: 'Centrul este al pietonilor, între orele 10:00 și 20:00.',
        body: [
          p(
            'Pe străzile închise se joacă șah, se dansează și se învață mersul pe bicicletă. Tramvaiele și autobuzele circulă normal, fără bilet. Riveranii intră cu actul de identitate, iar livrările se fac până la 09:30.',
          ),
          p(
            `Depoul își deschide porțile ${longDay(next(on, sat, 12))}: se vizitează atelierul, iar copiii pot suna clopotul unui vagon vechi. Tururile ghidate pe bicicletă au trei trasee, de opt până la 20 de kilometri. Casca este obligatorie și se poate împrumuta la fața locului.`,
          ),
        ],
      },
      {
        section: 'culture',
        image: 'biblioteca',
        title: 'Prima carte a clasei întâi',
        lead: 'Fiecare copil care intră la școală primește un permis de bibliotecă și o carte.',
        body: [
          p(
            'În primele două săptămâni de școală, 3.150 de copii primesc un permis și o carte ilustrată. Cartea a fost scrisă și desenată anume pentru ei și povestește un drum cu tramvaiul, de la un capăt la altul al orașului.',
          ),
          p(
            'Bibliotecarii vin în clasă, citesc cu voce tare și arată unde este cea mai apropiată bibliotecă. Anul trecut, șase copii din zece s-au întors să împrumute. Cartea există și în ediție cu litere mari și în braille, la cerere.',
          ),
        ],
      },
    ],
  },
  {
    month: 10,
    lead: () =>
      'Frunze care devin pământ, harta zgomotului și bugetul explicat pe înțelesul tuturor.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'parc',
        title: 'Ce rămâne din toamnă',
        lead: 'Nouă sute de tone de frunze și un motiv să nu le grăbim pe toate.',
        body: [
          p(
            'Grădinarii au cerut un lucru neobișnuit: să nu mai strângă toate frunzele. Sub tufe și sub arborii bătrâni, stratul de frunze ține pământul cald și adăpostește arici, gândaci și păianjeni folositori.',
          ),
          p(
            'Pe alei și pe iarba călcată, frunzele se strâng, fiindcă alunecă. În rest, rămân până în martie, în locuri marcate. Va arăta mai puțin ordonat. Dar la primăvară, sub acele frunze, veți găsi ghiocei plantați de elevi, 4.000 la număr.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'reciclare',
        title: 'Compost pentru ghivecele dumneavoastră',
        lead: 'Câte 40 de litri de familie, gratuit, în două sâmbete.',
        body: [
          p(
            'Frunzele de anul trecut au stat un an la stația din Someșeni, au fost întoarse de șase ori și cernute. A ieșit un compost negru, fără miros, bun pentru flori și legume. Analiza este afișată la intrare.',
          ),
          p(
            `Distribuția începe ${longDay(next(on, sat, 5))}, între orele 09:00 și 15:00. Aduceți o găleată sau un sac. Pentru grădinile școlilor și ale asociațiilor, cererea se face în scris. Resturile vegetale din bucătărie se pun tot anul în containerul maro, fără pungi de plastic.`,
          ),
        ],
      },
      {
        section: 'decisions',
        image: 'sala-consiliului',
        title: 'Bugetul orașului, într-o pagină',
        lead: 'Din 100 de lei, 31 merg la străzi și transport.',
        body: [
          p(
            'Din fiecare 100 de lei cheltuiți de municipiu, 31 merg la transport și străzi, 17 la școli, 13 la mediu și curățenie, 12 la asistență socială, nouă la cultură, sport și tineret. Restul acoperă administrația, siguranța și dobânzile.',
          ),
          p(
            'Aproape jumătate din buget sunt investiții, iar o cincime din venituri vine din fonduri europene. Proiectul pentru anul viitor se afișează la avizier și pe internet. Locuitorii au 15 zile pentru contestații, care ajung, toate, pe masa Consiliului Local.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'lucrari-strada',
        title: 'Unde se aude orașul prea tare',
        lead: 'Noua hartă a zgomotului a fost făcută în 320 de puncte.',
        body: [
          p(
            'Traficul este cea mai mare sursă de zgomot. Urmează calea ferată și terasele. Cu cinci ani în urmă, 53.000 de locuitori stăteau lângă străzi prea zgomotoase; acum sunt 41.000.',
          ),
          p(
            'Se propun asfalt silențios pe 11 străzi și viteză redusă pe alte 26. Tramvaiele noi și șinele șlefuite aduc cea mai mare schimbare: până la șapte decibeli mai puțin, adică o jumătate din zgomotul perceput. Măsurile propuse se pot citi la orice birou de cartier.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'stadion',
        title: 'Agenda lunii: maraton și zilele recoltei',
        lead: 'Străzile se redeschid imediat după trecerea ultimului alergător.',
        body: [
          p(
            'Maratonul are traseu nou, pe malul Someșului, cu patru curse și cu o probă în fotolii rulante. Restricțiile sunt mai scurte: cel mult patru ore și zece minute pe o stradă. Harta se găsește în stații și la birourile de cartier.',
          ),
          p(
            'Zilele recoltei aduc în parc 60 de producători, o presă de suc la care puteți veni cu merele proprii și un concurs de dovleci. La bibliotecă începe cursul gratuit de calculator pentru seniori, cu 12 lecții, în grupe de câte opt.',
          ),
        ],
      },
    ],
  },
  {
    month: 11,
    lead: () =>
      'Malul Someșului, din nou al pietonilor; utilajele de iarnă sunt gata; cum cereți o informație publică.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'malul-somesului',
        title: 'Malul Someșului, din nou al pietonilor',
        lead: 'Aleea dintre parc și stadion s-a redeschis, după o vară de lucru.',
        body: [
          p(
            'În prima zi au trecut 3.800 de oameni. Un bărbat a venit anume din Gheorgheni, fiindcă lucrase, acum patruzeci de ani, la aleea veche. A măsurat balustrada cu palma și a spus că e bună.',
          ),
          p(
            'Aleea are 1.200 de metri, fără nicio treaptă, iar lămpile luminează numai în jos, ca să nu tulbure păsările. Dacă treceți seara, opriți-vă o clipă la mijloc: de acolo se vede tot orașul vechi, oglindit în apă.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'deszapezire',
        title: '64 de utilaje așteaptă zăpada',
        lead: 'Pantele și traseele de autobuz se curăță în cel mult două ore.',
        body: [
          p(
            'Sarea este în depozite, șoferii au schimburile făcute, iar lamele au fost verificate. Pe poduri se folosește o soluție care nu atacă betonul, iar în parcuri se pune numai nisip.',
          ),
          p(
            'Trotuarul din fața clădirii îl curăță asociația sau firma, până la ora 08:00. Cine nu poate, fiindcă este în vârstă sau bolnav, sună la Direcția de Asistență socială: 140 de elevi s-au înscris ca voluntari la lopată. Pozițiile utilajelor se văd pe hartă, cu o întârziere de cinci minute.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'sala-consiliului',
        title: 'Cum cereți o informație publică',
        lead: 'Scrieți ce document vreți și unde primiți răspunsul. Este gratuit.',
        body: [
          p(
            'Nu trebuie să spuneți de ce vă interesează. Cererea se poate face online, prin poștă sau la ghișeu, iar răspunsul vine în zece zile, ori în cel mult 30, dacă sunteți anunțat că este nevoie de mai mult timp.',
          ),
          ul([
            'numiți documentul cât mai precis: contract, an, stradă;',
            'cereți forma electronică, dacă vreți să prelucrați datele;',
            'la refuz, puteți face reclamație în 30 de zile.',
          ]),
          p(
            'Se plătesc numai copiile pe hârtie. Jurnaliștii care întreabă verbal primesc răspunsul pe loc sau în cel mult 24 de ore.',
          ),
        ],
      },
      {
        section: 'decisions',
        image: 'sala-consiliului',
        title: 'Hotărâri pe scurt: tarife, piețe, nume de străzi',
        lead: 'Consiliul Local a votat 42 de hotărâri în ultima ședință.',
        body: [
          ul([
            `Tarifele bazelor sportive rămân aceleași în ${yearAt(on, 1)}; elevii plătesc jumătate.`,
            'Piețele au program prelungit vineri, până la ora 20:00.',
            'Asociațiile de seniori primesc două spații, fără chirie.',
            'Patru străzi din Iris primesc nume de botaniști.',
          ]),
          p(
            'Textele integrale, cu anexe, se găsesc în Monitorul Oficial Local. Ședințele se transmit în direct, iar înregistrările rămân disponibile. Locuitorii pot asista în sală, în limita a 80 de locuri, iar accesul presei nu este limitat.',
          ),
        ],
      },
      {
        section: 'culture',
        image: 'teatru',
        title: 'Cortina se ridică în școli',
        lead: '32 de spectacole pentru elevi, în sălile de sport ale cartierelor.',
        body: [
          p(
            'Decorul încape într-o dubă, iar scena se montează în 40 de minute. Trupa joacă o poveste despre un oraș care și-a pierdut cuvintele, iar copiii îl ajută să le găsească. La fiecare reprezentație, finalul este altul.',
          ),
          p(
            'Turneul trece prin 32 de școli și se încheie cu o reprezentație pentru părinți, sâmbătă seara. Două spectacole sunt interpretate în limba semnelor române. După spectacol, actorii rămân de vorbă cu elevii și le arată cum se face un tunet din tablă.',
          ),
        ],
      },
    ],
  },
  {
    month: 12,
    lead: () => 'Lumini cu măsură, program de sărbători și un bilanț în șase cifre.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'targ-de-iarna',
        title: 'Anul, în șase cifre',
        lead: 'Ce s-a făcut, ce a întârziat și ce am învățat.',
        body: [
          ul([
            '3.500 de arbori plantați;',
            '1.640 de voluntari pe malurile apelor;',
            '740 de metri de pistă legată;',
            '90 de cărți citite cu voce tare, pentru nevăzători;',
            '12 numere de Jurnal;',
            '620 de mesaje de la cititori.',
          ]),
          p(
            'Nu toate au mers bine: un pasaj a întârziat două luni, iar la trei licitații nu s-a prezentat nimeni. Scriem și despre acestea, pentru că un bilanț numai cu reușite nu folosește nimănui. Vă mulțumim pentru mesaje și vă dorim sărbători liniștite.',
          ),
        ],
      },
      {
        section: 'announcements',
        image: 'sala-consiliului',
        title: 'Programul ghișeelor de sărbători',
        lead: 'Plățile și cererile online rămân disponibile în toate zilele.',
        body: [
          ul([
            '25 și 26 decembrie: închis;',
            '31 decembrie: 08:30–12:00;',
            '1 și 2 ianuarie: închis;',
            '6 și 7 ianuarie: închis.',
          ]),
          p(
            'Pentru decese, ofițerul de serviciu de la Stare civilă lucrează în fiecare zi liberă, între orele 09:00 și 13:00. Dispeceratul și Poliția Locală răspund permanent. Gunoiul se ridică după programul obișnuit, cu excepția zilei de 25 decembrie, când colectarea se mută în ziua următoare. Transportul public circulă după orarul de duminică, iar în noaptea dintre ani liniile principale merg până la ora 03:00.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'reciclare',
        title: 'Sărbători cu mai puțină risipă',
        lead: 'Ambalaje, mâncare și becuri: unde ajunge fiecare.',
        body: [
          p(
            'Hârtia de ambalat simplă merge la containerul albastru; cea lucioasă, cu sclipici, la deșeurile amestecate. Cartonul se turtește. Becurile și instalațiile stricate se duc la magazin sau la punctele de colectare.',
          ),
          p(
            'Mâncarea rămasă, ambalată și cu etichetă, se poate dona cantinei sociale până la 24 decembrie, ora 12:00. Uleiul de prăjit se strânge în sticlă și se lasă la punctele din piețe: un litru vărsat în chiuvetă strică mii de litri de apă. Artificiile sunt interzise în afara spectacolelor autorizate.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'targ-de-iarna',
        title: 'Agenda lunii: târg, colinde și o zi liniștită',
        lead: `Concertul de colinde are loc ${longDay(next(on, sat, 8))}, la ora 18:00.`,
        body: [
          p(
            'Târgul are 84 de căsuțe și un patinoar. Marțea este ziua liniștită: fără muzică amplificată și cu lumini mai blânde, pentru cei sensibili la zgomot. Colindătorii din satele vecine vin vinerea, de la ora 18:00.',
          ),
          p(
            'Bradul nu a fost tăiat: este un molid adus cu rădăcini, care se plantează în februarie într-un parc. Atelierul de felicitări pentru copii se ține la biblioteca din Mănăștur. Spectacolul cu lumini, fără artificii, începe în noaptea de 31 decembrie, cu zece minute înainte de miezul nopții.',
          ),
        ],
      },
      {
        section: 'culture',
        image: 'muzeu',
        title: 'Obiectul lunii: o lampă de tramvai',
        lead: 'Muzeul expune, în fiecare lună, un singur obiect și povestea lui.',
        body: [
          p(
            'Lampa are 30 de centimetri, sticlă roșie și o zgârietură. A stat pe un vagon care a circulat prin oraș timp de nouă ani, la sfârșitul secolului al XIX-lea, până când linia a fost desființată. S-a păstrat într-un pod din Iris.',
          ),
          p(
            'Familia care a donat-o nu știa la ce folosise; a recunoscut-o un pensionar, dintr-o planșă publicată de arhivă. Lampa se poate vedea, singură într-o sală, până la sfârșitul lunii. Intrarea este liberă miercurea, iar ghidajul începe la ora 17:00.',
          ),
        ],
      },
    ],
  },
]
