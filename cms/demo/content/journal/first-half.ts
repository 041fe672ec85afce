import { longDay, next, sat, shortDay, yearAt } from '../../calendar.ts'
import { p, ul } from '../../notation.ts'
import type { WrittenIssue } from './written.ts'

export const firstHalf: WrittenIssue[] = [
  {
    month: 1,
    lead: (on) =>
      `Ce se construiește în ${yearAt(on)}, cum se plătesc taxele și ce facem cu brazii după sărbători.`,
    articles: () => [
      {
        section: 'editorial',
        image: 'deszapezire',
        title: 'Un oraș se măsoară și iarna',
        lead: 'Primul număr al anului începe cu cei care lucrează când ceilalți dorm.',
        body: [
          p(
            'La ora trei dimineața, în dispecerat sunt aprinse toate ecranele. Pe hartă se mișcă 41 de puncte portocalii: utilajele de deszăpezire. Un operator schimbă traseul unuia dintre ele, pentru că pe o stradă în pantă din Zorilor a început să înghețe.',
          ),
          p(
            'Jurnalul vă aduce și în acest an informații de folos: termene, programe, lucrări și hotărâri, explicate pe scurt. Scrieți-ne ce lipsește. Anul trecut am primit 620 de mesaje, iar trei rubrici au apărut în urma lor. Răspundem fiecărei scrisori care are o adresă.',
          ),
        ],
      },
      {
        section: 'decisions',
        image: 'sala-consiliului',
        title: 'Hotărâri pe scurt: burse, tarife, terenuri de sport',
        lead: 'Ce a aprobat Consiliul Local în ultima ședință a anului trecut.',
        body: [
          ul([
            'Bursele sociale cresc la 300 de lei pe lună pentru 2.140 de elevi.',
            'Tarifele la bazine rămân neschimbate; elevii plătesc jumătate.',
            'Trei terenuri de sport școlare se deschid locuitorilor, după ore.',
            'Asociațiile pot cere spații pentru activități sociale, cu chirie redusă.',
          ]),
          p(
            'Hotărârile intră în vigoare după aducerea la cunoștință publică. Textele integrale se găsesc în Monitorul Oficial Local, iar la birourile de cartier se poate cere o copie. Proiectele care urmează sunt anunțate cu cel puțin 30 de zile lucrătoare înainte de avizare.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'lucrari-strada',
        title: 'Lucrările anului, pe cartiere',
        lead: 'Cele mai multe șantiere se deschid în primăvară, după ce trece înghețul.',
        body: [
          p(
            'În Mănăștur se refac 14 străzi cu iluminat și trotuare noi. În Gheorgheni încep reabilitările termice la zece blocuri. În Someșeni se asfaltează trei străzi de pământ și se construiesc 1.019 metri de trotuar.',
          ),
          p(
            'Pentru fiecare șantier se afișează antreprenorul, valoarea și termenul. Dacă termenul se schimbă, motivul apare pe același panou. Harta lucrărilor se actualizează săptămânal, iar rețelele de apă și gaz se verifică înainte de asfaltare, ca strada să nu fie spartă din nou.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'sala-consiliului',
        title: 'Cum plătiți impozitele în trei minute',
        lead: 'Aveți nevoie de codul de pe înștiințare și de un card.',
        body: [
          p(
            'Intrați pe pagina de plăți, scrieți codul și verificați suma. Nu este nevoie de cont. Confirmarea vine prin e-mail și ține loc de chitanță. Cine plătește tot până la 31 martie are o reducere de 10 %.',
          ),
          ul([
            'fără calculator: la ghișee sau la Ghișeul mobil;',
            'fără card: la poștă, cu înștiințarea;',
            'pentru o greșeală: cerere de restituire, la registratură.',
          ]),
          p(
            'Primăria nu trimite legături de plată prin mesaje scurte și nu cere niciodată codul de pe spatele cardului.',
          ),
        ],
      },
      {
        section: 'announcements',
        image: 'reciclare',
        title: 'Brazii de sărbători se ridică gratuit',
        lead: 'Se lasă lângă containere, fără beteală și fără saci.',
        body: [
          p(
            'Brazii naturali se ridică separat, în primele trei săptămâni din ianuarie. Ei se toacă și devin mulci pentru straturile din parcuri; anul trecut s-au strâns 9.400 de brazi, adică 47 de tone de material.',
          ),
          p(
            'Scoateți beteala, globurile și suportul. Brazii în ghiveci, care au rădăcini vii, se pot dona serei municipale, de luni până vineri, între orele 08:00 și 15:00. Din cei 310 primiți iarna trecută, 128 cresc acum în parcuri. Brazii artificiali stricați se duc la punctele pentru deșeuri voluminoase.',
          ),
        ],
      },
    ],
  },
  {
    month: 2,
    lead: () =>
      'Burse pentru sportivi, gropile de după iarnă și o bibliotecă în care se poate vorbi.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'strada-primavara',
        title: 'De ce răspunde cineva la fiecare sesizare',
        lead: 'Am urmărit drumul unei reclamații, de la telefon la reparație.',
        body: [
          p(
            'O doamnă din Mărăști sună într-o luni, la 08:12: un capac de canal se mișcă. Operatorul notează strada și numărul clădirii. La 08:20, sesizarea ajunge la echipa de zonă; la 09:45, capacul este semnalizat; a doua zi, la prânz, este înlocuit.',
          ),
          p(
            'Nu merge totul așa de repede. Din 3.120 de sesizări primite luna trecută, 2.604 s-au rezolvat în termen. La restul lipsea o piesă, un aviz sau un proprietar. De acum, motivul întârzierii se scrie în răspuns, cu un termen nou.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'lucrari-strada',
        title: 'Opt echipe repară asfaltul',
        lead: 'Traseele de autobuz au prioritate, apoi trecerile de pietoni.',
        body: [
          p(
            'Înghețul și dezghețul au lăsat urme pe 186 de străzi. Se lucrează cu mixtură la rece până când temperatura trece de cinci grade, apoi porțiunile se refac definitiv, fără alt cost, în garanție.',
          ),
          p(
            'Semnalați o groapă cu adresa și, dacă puteți, cu o fotografie. Intervenția urgentă se face în 48 de ore. Pentru străzile aflate în garanție, repară constructorul; lista lor este publică. Cea mai veche garanție în vigoare este din urmă cu cinci ani, pe o stradă din Grigorescu.',
          ),
        ],
      },
      {
        section: 'culture',
        image: 'biblioteca',
        title: 'Biblioteca în care se poate vorbi',
        lead: 'În sala nouă din Gheorgheni au loc cluburi de lectură, lecții și jocuri.',
        body: [
          p(
            'Liniștea a rămas la etaj. La parter, în sala cu pereți care absorb zgomotul, grupuri de cel mult 12 oameni pot vorbi, repeta o piesă sau învăța împreună. Sala se rezervă gratuit, câte două ore.',
          ),
          p(
            'Clubul de lectură al seniorilor se adună marțea, cel al adolescenților vinerea. Se împrumută și jocuri de masă, 140 la număr. Cărțile cerute de cititori se cumpără în cel mult o lună; anul trecut au fost 410 astfel de cereri, iar trei sferturi au fost împlinite.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'scoala',
        title: 'Înscrierea în clasa pregătitoare, pas cu pas',
        lead: 'Verificați mai întâi școala care corespunde adresei.',
        body: [
          ul([
            'căutați strada în lista circumscripțiilor școlare;',
            'completați cererea online sau la secretariat;',
            'confirmați datele la școală, cu actele în original;',
            'urmăriți repartizarea după codul cererii.',
          ]),
          p(
            'Copiii care împlinesc șase ani până la 31 august se înscriu fără evaluare. Pentru cei născuți mai târziu, părinții cer o evaluare, gratuită. Dacă vreți altă școală decât cea de circumscripție, scrieți criteriile pe care le îndepliniți și atașați dovezile. Calendarul exact se afișează la fiecare școală.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'teatru',
        title: 'Agenda lunii: teatru, lectură și patinaj',
        lead: `Zece întâlniri cu intrare liberă, începând de ${longDay(next(on, sat, 2))}.`,
        body: [
          p(
            'Teatrul pentru copii vine în patru școli de cartier, cu două spectacole pe săptămână. La biblioteca din Mănăștur se citește cu voce tare, în fiecare joi de la ora 18:00. Patinoarul are ore pentru familii duminica, între 10:00 și 12:00.',
          ),
          p(
            'Atelierul de reparat biciclete se ține sâmbăta, la depoul de tramvaie: aduceți bicicleta, iar un mecanic vă arată cum se schimbă o cameră. Locurile sunt limitate la 15; înscrierea se face prin telefon, la Serviciul Cultură, sport și turism.',
          ),
        ],
      },
    ],
  },
  {
    month: 3,
    lead: () => 'Curățenie generală, 1.200 de arbori noi și harta străzilor care se spală noaptea.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'strada-primavara',
        title: 'Primăvara începe cu măturile',
        lead: 'În trei săptămâni, orașul își scutură iarna de pe umeri.',
        body: [
          p(
            'Praful de pe marginea străzilor, nisipul rămas de la deszăpezire, frunzele uitate sub tufe: toate trebuie strânse înainte să vină ploile. Altfel ajung în canale și în Someș.',
          ),
          p(
            'Anul acesta se spală noaptea 310 străzi. Vă rugăm să vă uitați la afișul de la scară: o singură noapte fără mașini pe stradă scurtează munca la jumătate. Celor 1.640 de voluntari de anul trecut le mulțumim; mulți au venit cu vecinii, iar unii au rămas prieteni. Ne vedem pe mal.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'malul-somesului',
        title: 'Malul Someșului: ce s-a terminat și ce urmează',
        lead: 'Trei kilometri sunt gata; alți doi intră în lucru după viituri.',
        body: [
          p(
            'Pe malul drept, în Grigorescu, aleea este continuă, de la parc la stadion. S-au refăcut treptele spre apă. Lămpile luminează numai aleea, ca să nu tulbure păsările.',
          ),
          p(
            'Pe malul stâng, spre Mărăști, lucrările încep după trecerea apelor mari. Pietonii vor ocoli 300 de metri. Șantierul nu ocupă parcările. Valoarea celor doi kilometri este de 6,8 milioane de lei, iar durata, de zece luni.',
          ),
        ],
      },
      {
        section: 'decisions',
        image: 'sala-consiliului',
        title: 'Hotărâri pe scurt: spații verzi și piețe',
        lead: 'Consiliul Local a votat 38 de hotărâri; iată cele care privesc pe toată lumea.',
        body: [
          ul([
            'Orice arbore tăiat se înlocuiește cu trei, în același cartier.',
            'Producătorii locali au 140 de mese rezervate în piețe, sâmbăta.',
            'Grădinile cartierului primesc apă gratuită, în limita a 40 de metri cubi pe an.',
            'Două clădiri vechi intră în renovare și vor adăposti ateliere.',
          ]),
          p(
            'La tarifele piețelor s-au primit 57 de propuneri, dintre care 19 au fost preluate. Motivele pentru care celelalte nu au putut fi preluate sunt publicate împreună cu minuta dezbaterii.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'parc',
        title: 'Cum cereți toaletarea unui arbore',
        lead: 'Cererea este gratuită; răspunsul vine în cel mult zece zile.',
        body: [
          p(
            'Dacă o creangă atinge fereastra sau acoperă un semafor, scrieți adresa și numărul de pe plăcuța arborelui. Un specialist vine, îl cercetează și hotărăște dacă se taie creanga, se leagă coroana sau nu este nevoie de nimic.',
          ),
          p(
            'Perioada de cuibărit, între aprilie și iulie, amână lucrările care nu sunt urgente. Pentru arborii din curți, proprietarul cere un aviz, eliberat fără taxă. Tăierea fără aviz se sancționează. În caz de furtună, pentru crengi căzute pe stradă, sunați la Dispecerat, la orice oră.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'parc',
        title: 'Agenda lunii: plantări și drumeții',
        lead: `Prima zi a voluntarilor este ${longDay(next(on, sat, 2))}.`,
        body: [
          p(
            'Se plantează în opt cartiere, iar uneltele le aduc grădinarii municipiului. Veniți cu încălțăminte bună și cu o sticlă de apă. Copiii primesc câte un puiet de tei, cu numele lor pe etichetă.',
          ),
          p(
            'Drumețiile ghidate pornesc din Făget, duminica, la ora 09:00, și au între șase și zece kilometri. La muzeu, lecția de botanică de sâmbătă este interpretată în limba semnelor române. Concertele de prânz revin în holul Primăriei, în fiecare vineri, de la 12:30, cu intrare liberă.',
          ),
        ],
      },
    ],
  },
  {
    month: 4,
    lead: () => 'Stații fără trepte, grădini de cartier și loc de trecere pe lângă terase.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'tramvai',
        title: 'Cinci centimetri',
        lead: 'O treaptă mică poate fi un zid. Despre stațiile în care se urcă fără ajutor.',
        body: [
          p(
            'Diferența dintre bordură și podeaua autobuzului era, în cele mai multe stații, de cinci până la optsprezece centimetri. Pentru cine merge sprijinit în baston, pentru un părinte cu căruciorul sau pentru un om în fotoliu rulant, atât ajunge ca drumul să nu mai înceapă.',
          ),
          p(
            'Acum, 148 din cele 310 stații au peronul la înălțimea potrivită. Nu este sfârșitul lucrului, dar este aproape jumătatea lui. Lista celor care urmează este publică, iar ordinea a fost aleasă împreună cu cei care le folosesc.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'loc-de-joaca',
        title: 'Nouă locuri de joacă intră în lucru',
        lead: 'Se refac pardoselile, aparatele și umbrarele, până la Ziua Copilului.',
        body: [
          p(
            'Trei locuri sunt în Mănăștur, două în Gheorgheni, celelalte în Zorilor, Mărăști, Iris și Someșeni. Pe durata lucrărilor, fiecare este închis cel mult șase săptămâni, iar pe gard scrie unde se află cel mai apropiat loc deschis.',
          ),
          p(
            'Aparatele vechi, dacă sunt în stare bună, se mută în curțile grădinițelor. Copiii au ales culorile prin vot, iar 430 de desene sunt expuse la biroul fiecărui cartier. Recepția se face numai după controlul de siguranță al unei firme autorizate.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'piata',
        title: 'Cum închiriați o parcelă într-o grădină de cartier',
        lead: 'Sunt 180 de parcele de câte 20 de metri pătrați, în patru grădini.',
        body: [
          p(
            'Parcela costă 60 de lei pe an, cu apa inclusă. Se poate cultiva orice plantă comestibilă sau flori, fără îngrășăminte chimice. Gardurile între parcele nu sunt permise, iar magazia cu unelte este comună.',
          ),
          ul([
            'cererea: la biroul de cartier, până la sfârșitul lunii;',
            'atribuirea: prin tragere la sorți, publică;',
            'condiția: parcela se lucrează până în iunie, altfel se dă mai departe.',
          ]),
          p(
            'O cincime din parcele este rezervată pensionarilor, iar zece parcele înălțate pot fi lucrate din fotoliu rulant.',
          ),
        ],
      },
      {
        section: 'decisions',
        image: 'strada-primavara',
        title: 'Terase: de ce se pregătește un regulament nou',
        lead: 'Pietonii cer loc de trecere, iar riveranii, liniște după ora 22:00.',
        body: [
          p(
            'Regulamentul în vigoare are peste zece ani. Pe multe străzi, între mese și bordură rămâne mai puțin de un metru și jumătate, prea puțin pentru un cărucior și cineva care vine din față.',
          ),
          p(
            'Compartimentele au măsurat trotuarele și au ascultat comercianți, riverani și persoane cu dizabilități. Proiectul se pune în consultare când documentele lui sunt gata: atunci oricine poate trimite propuneri scrise și are dreptul la un răspuns motivat. Dezbaterea publică se organizează la cererea unei asociații.',
          ),
        ],
      },
      {
        section: 'culture',
        image: 'muzeu',
        title: 'Orașul în 60 de planșe',
        lead: `O expoziție cu planuri vechi poate fi văzută până la ${shortDay(next(on, sat, 40))}.`,
        body: [
          p(
            'Arhiva tehnică arată din nou 60 de planșe desenate de mână: poduri, școli, prima linie de tramvai, o baie publică dispărută. Cele mai vechi au peste 120 de ani.',
          ),
          p(
            'Lângă fiecare planșă stă o fotografie a locului de astăzi. Vizitatorii pot lăsa amintiri legate de o clădire; câteva dintre ele se vor tipări în acest jurnal. Intrarea este liberă, de luni până vineri, între orele 09:00 și 17:00, în holul Primăriei, iar grupurile școlare au ghid.',
          ),
        ],
      },
    ],
  },
  {
    month: 5,
    lead: () =>
      'Noaptea muzeelor, piste de biciclete legate între ele și ghișeele deschise joi seara.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'muzeu',
        title: 'O noapte în care orașul își deschide ușile',
        lead: '23 de locuri, două linii speciale și niciun bilet de plătit.',
        body: [
          p(
            'Turnul de apă se deschide o singură dată pe an. Are 112 trepte și, sus, o cameră rotundă din care se văd deodată Feleacul și Hoia. Anul trecut au urcat 900 de oameni; cel mai tânăr avea șase ani, cel mai în vârstă, 84.',
          ),
          p(
            'Noaptea muzeelor înseamnă și munca multora: supraveghetori, restauratori, șoferi, voluntari. Dacă puteți, veniți devreme sau foarte târziu, când sălile sunt mai goale. Și lăsați mașina acasă: centrul se străbate pe jos în 20 de minute.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'pista-biciclete',
        title: 'Două piste de biciclete devin una',
        lead: 'Lipsea o bucată de 740 de metri, între Mărăști și gară.',
        body: [
          p(
            'Până acum, pista dinspre Mărăști se oprea brusc înainte de intersecția mare. Se lucrează la bucata care lipsește: 740 de metri, separați de mașini printr-o bordură și de pietoni printr-un șir de arbuști.',
          ),
          p(
            'Nu se pierde nicio bandă de circulație: banda devine mai îngustă cu 30 de centimetri. Dispar 22 de locuri de parcare, iar alte 26 se amenajează la 100 de metri. Lucrarea durează trei luni și costă 1,7 milioane de lei. După aceea, se va putea merge 11 kilometri fără întrerupere.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'sala-consiliului',
        title: 'Ce puteți rezolva joia, până seara, la ghișeu',
        lead: 'Cărți de identitate, cu programare, până la ora 18:30.',
        body: [
          p(
            'Patru ghișee primesc cereri pentru cartea de identitate și eliberează actele gata făcute. Programarea se face online, cu cel mult 30 de zile înainte; dacă nu mai puteți veni, anulați, ca locul să fie folosit de altcineva.',
          ),
          ul([
            'aduceți actul vechi și certificatele în original;',
            'fotografia se face la ghișeu;',
            'copiii de 14 ani vin însoțiți de un părinte.',
          ]),
          p(
            'Actele neridicate în 30 de zile se păstrează la sediu. După ora 16:30 se primesc numai cei programați.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'teatru',
        title: 'Agenda lunii: un festival în fiecare cartier',
        lead: `Serile de cartier încep ${longDay(next(on, sat, 6))}, cu muzică și povești.`,
        body: [
          p(
            'Scena mică, pe roți, ajunge în fiecare sâmbătă în alt parc: Gheorgheni, Mănăștur, Iris și Zorilor. Spectacolele încep la ora 17:00 și se termină cel târziu la 22:00. Scaune se găsesc la fața locului.',
          ),
          p(
            'La depou, muzeul tramvaielor se vizitează gratuit, iar un vagon din anii ’60 face ture scurte. Concursul de desen pe asfalt are premii pentru clase întregi. În caz de ploaie, totul se mută duminică, la aceeași oră. Programul complet este afișat în stații.',
          ),
        ],
      },
      {
        section: 'culture',
        image: 'biblioteca',
        title: 'Cărți audio pentru cine nu poate citi',
        lead: 'Biblioteca împrumută 90 de titluri, citite de voluntari.',
        body: [
          p(
            'Sala de înregistrări are patru metri pătrați și pereți îmbrăcați în pâslă. Aici au citit, într-un an, 38 de voluntari: profesori, elevi, doi pensionari ai căilor ferate. O carte de 300 de pagini cere cam 24 de ore de lucru.',
          ),
          p(
            'Cărțile se împrumută gratuit persoanelor nevăzătoare sau cu dificultăți de citire, pe card de memorie sau prin descărcare. Cine vrea să citească poate veni la o probă, miercurea, de la ora 17:00. Nu se caută voci frumoase, ci voci clare și răbdare.',
          ),
        ],
      },
    ],
  },
  {
    month: 6,
    lead: () => 'Vacanța în oraș: ștranduri, cinema în parc și școli care intră în renovare.',
    articles: (on) => [
      {
        section: 'editorial',
        image: 'loc-de-joaca',
        title: 'Orașul copiilor',
        lead: 'Ce am aflat din 430 de desene.',
        body: [
          p(
            'Am cerut copiilor să deseneze locul de joacă pe care și-l doresc. Ne așteptam la rachete și castele. Au desenat apă, pietre, tufișuri și un loc de ascuns, din care să vadă fără să fie văzuți. Și bunici pe bancă.',
          ),
          p(
            'Proiectanții au schimbat planurile. La patru locuri de joacă există acum jgheaburi cu apă, iar pământul rămas de la săpături a devenit deal. Costă mai puțin decât un castel de plastic. Poate că și alte lucruri din oraș ar ieși mai bine dacă am întreba întâi.',
          ),
        ],
      },
      {
        section: 'services',
        image: 'fantana',
        title: 'Unde găsiți apă și umbră',
        lead: '62 de fântâni cu apă potabilă și o hartă a băncilor umbrite.',
        body: [
          p(
            'Apa din fântânile publice este cea din rețea și se verifică săptămânal. Fântânile se deschid în aprilie și se închid la primul îngheț. Cele cu buton jos pot fi folosite și de copii, și din fotoliu rulant.',
          ),
          p(
            'Harta băncilor umbrite a fost făcută de elevi, care au măsurat umbra la ora 14:00 în 90 de locuri. În zilele de cod portocaliu, bibliotecile de cartier rămân deschise până la ora 20:00, iar oricine poate sta acolo fără să citească nimic.',
          ),
        ],
      },
      {
        section: 'works',
        image: 'scoala',
        title: 'Ce se repară în școli în vacanță',
        lead: '31 de unități, cu termen înainte de începerea cursurilor.',
        body: [
          p(
            'În 14 școli se refac săli de clasă, în 11 toaletele, în cinci acoperișurile. Se lucrează numai ziua. La trei școli se reface și terenul de sport, care se va deschide și locuitorilor.',
          ),
          p(
            'Părinții iau parte la recepție, câte unul de școală. Dacă o lucrare întârzie, orele se mută, iar planul de rezervă este deja stabilit pentru fiecare clădire. Anul trecut, două șantiere au întârziat câte nouă zile. Valoarea totală este de 17,8 milioane de lei.',
          ),
        ],
      },
      {
        section: 'agenda',
        image: 'parc',
        title: 'Agenda lunii: cinema în aer liber',
        lead: `Prima proiecție are loc ${longDay(next(on, sat, 10))}, la ora 21:30.`,
        body: [
          p(
            'Caravana de film ajunge în nouă cartiere, vinerea și sâmbăta. Filmele au fost alese de 2.900 de locuitori. Intrarea este liberă, scaunele sunt puse, iar sunetul se oprește la 23:45.',
          ),
          p(
            'Ziua Muzicii se sărbătorește în 15 curți și piațete, cu trupe de elevi și cu fanfara. La ștrandul din Grigorescu, dimineața, între 08:00 și 10:00, pensionarii intră gratuit. Cursurile de înot pentru copii au încă 60 de locuri; înscrierea se face la casierie.',
          ),
        ],
      },
      {
        section: 'culture',
        image: 'teatru',
        title: 'Teatru făcut de vecini',
        lead: 'O trupă de amatori din Iris joacă povestea cartierului.',
        body: [
          p(
            'Au între 11 și 76 de ani și repetă de două ori pe săptămână, în sala școlii. Textul l-au scris din amintirile locuitorilor: fabrica, prima linie de troleibuz, un bal ținut pe timp de inundație.',
          ),
          p(
            'Premiera este în curtea școlii, iar în toamnă piesa va fi jucată și în alte trei cartiere. Municipiul a dat sala, decorurile și 18.000 de lei, prin programul de finanțare pentru cartiere. Intrarea este liberă; cine are obiecte vechi din fabrică este rugat să le împrumute pentru decor.',
          ),
        ],
      },
    ],
  },
]
