import { addDays } from '@avizier/shared/dates'
import { fullDay, longDay, mon, next, sat, shortDay, span, wed } from '../../calendar.ts'
import { attachment, h2, image, info, ol, p, table, ul } from '../../notation.ts'
import type { WrittenRelease } from '../written.ts'

export const recentWorks: WrittenRelease[] = [
  {
    key: 'iluminat-manastur',
    when: { daysAgo: 1 },
    department: 'tehnica',
    topics: ['strazi-si-lucrari'],
    image: 'malul-somesului',
    gallery: ['lucrari-strada', 'strada-primavara'],
    write: (on) => ({
      title: 'Iluminat nou pe 14 străzi din Mănăștur',
      lead: `Lucrările încep ${longDay(next(on, mon, 4))} și durează 60 de zile. Se înlocuiesc 412 corpuri de iluminat, iar consumul de energie scade la mai puțin de jumătate.`,
      body: [
        p(
          `Municipiul înlocuiește iluminatul public pe 14 străzi din cartierul Mănăștur, începând de ${longDay(next(on, mon, 4))}. Lucrarea are o valoare de 2,3 milioane de lei, fără TVA, bani din bugetul local, și se încheie cel târziu la ${fullDay(addDays(next(on, mon, 4), 60))}.`,
        ),
        p(
          'Se montează 412 corpuri de iluminat cu LED, 96 de stâlpi noi și un sistem de comandă la distanță, care semnalează singur o lampă defectă. Consumul anual scade de la 410.000 la 172.000 de kilowați-oră.',
        ),
        h2('Ordinea lucrărilor'),
        table([
          ['Etapă', 'Zona', 'Termen'],
          ['1', 'Aleile din jurul școlilor', shortDay(addDays(on, 24))],
          ['2', 'Strada Mehedinți și străzile laterale', shortDay(addDays(on, 43))],
          ['3', 'Zona Primăverii', shortDay(addDays(on, 64))],
        ]),
        h2('Ce înseamnă pentru locatari'),
        ul([
          'circulația nu se închide; pe porțiuni de cel mult 40 de metri, trotuarul se îngustează;',
          'mașinile parcate sub stâlpii marcați se mută în ziua anunțată pe afiș, cu 48 de ore înainte;',
          'lămpile defecte se semnalează la Dispecerat, cu numărul de pe stâlp.',
        ]),
        p(
          'Planul străzilor este atașat. După încheierea lucrărilor, garanția este de cinci ani, iar o lampă defectă trebuie înlocuită în 24 de ore.',
        ),
        attachment('plan-iluminat-manastur'),
      ],
      quotes: [
        {
          text: 'Începem cu străzile din jurul școlilor, ca elevii să se întoarcă acasă pe trotuare luminate.',
          role: 'directorul Direcției Tehnice',
        },
      ],
      papers: [
        {
          key: 'plan-iluminat-manastur',
          title: 'Planul lucrărilor de iluminat în Mănăștur',
          heading: 'Planul lucrărilor',
          pages: [
            [
              h2('1. Obiectul lucrării'),
              p(
                'Modernizarea iluminatului public pe 14 străzi și alei din cartierul Mănăștur: 412 corpuri cu LED, 96 de stâlpi, 6 puncte de aprindere și sistem de comandă la distanță.',
              ),
              h2('2. Etape'),
              table([
                ['Etapă', 'Străzi', 'Corpuri', 'Stâlpi noi'],
                ['1', '4', '118', '31'],
                ['2', '6', '176', '42'],
                ['3', '4', '118', '23'],
                ['Total', '14', '412', '96'],
              ]),
              p(
                `Ordinul de începere are data de ${fullDay(next(on, mon, 4))}. Durata de execuție este de 60 de zile.`,
              ),
            ],
            [
              h2('3. Măsuri pe durata lucrărilor'),
              ol([
                'Afișaj la fiecare scară cu cel puțin 48 de ore înainte de intervenție.',
                'Trecere pietonală liberă de cel puțin 1,20 metri, semnalizată și noaptea.',
                'Niciun tronson nu rămâne neiluminat mai mult de o noapte.',
                'Cablurile scoase din uz se predau la punctul de reciclare indicat de municipiu.',
              ]),
              h2('4. Recepție și garanție'),
              p(
                'Recepția se face pe etape. Garanția lucrării este de 60 de luni; intervenția la o defecțiune se face în cel mult 24 de ore de la semnalare.',
              ),
            ],
          ],
        },
      ],
    }),
  },
  {
    key: 'linia-61',
    when: { daysAgo: 2 },
    time: '12:30',
    department: 'mobilitate',
    topics: ['mobilitate'],
    image: 'tramvai',
    write: (on) => ({
      title: 'O nouă linie de autobuz leagă Someșeniul de Zorilor',
      lead: `Linia 61 circulă de ${longDay(next(on, mon, 3))}, la 12 minute în orele aglomerate, fără schimbare în centru.`,
      body: [
        p(
          `De ${longDay(next(on, mon, 3))}, locuitorii din Someșeni și Zorilor au o legătură directă. Linia 61 are 19 stații pe sens și parcurge traseul în 46 de minute. Până acum, același drum cerea o schimbare și dura peste o oră.`,
        ),
        p(
          'Linia este deservită de opt autobuze electrice, cu podea joasă și rampă. Orarul a fost stabilit după numărarea călătorilor din 33 de stații, făcută în două săptămâni de școală și într-una de vacanță.',
        ),
        h2('Orar'),
        table([
          ['Interval', 'Zile lucrătoare', 'Sâmbătă și duminică'],
          ['05:10–07:00', 'la 20 de minute', 'la 30 de minute'],
          ['07:00–09:30', 'la 12 minute', 'la 30 de minute'],
          ['09:30–15:00', 'la 18 minute', 'la 24 de minute'],
          ['15:00–19:00', 'la 12 minute', 'la 24 de minute'],
          ['19:00–23:10', 'la 25 de minute', 'la 30 de minute'],
        ]),
        p(
          'Tarifele și abonamentele nu se schimbă. Elevii și pensionarii călătoresc cu legitimațiile pe care le au deja.',
        ),
        info('Trei luni de probă', [
          p(
            `Orarul se verifică după 90 de zile. Observațiile călătorilor se primesc până la ${shortDay(addDays(on, 60))}, la Centrul de Informare pentru Cetățeni, str. Moților nr. 7, sau la orice birou de cartier.`,
          ),
        ]),
        p(
          'Stațiile provizorii sunt semnalizate, iar adăposturile se montează în primele șase săptămâni. Traseele celorlalte linii rămân neschimbate.',
        ),
      ],
      correction: {
        after: 1,
        text: 'Linia 61 are 19 stații pe sens, nu 17, cum am scris inițial. Restul informațiilor rămân valabile.',
        right: '19 stații',
        wrong: '17 stații',
      },
    }),
  },
  {
    key: 'cresa-buna-ziua',
    when: { daysAgo: 4 },
    department: 'invatamant',
    topics: ['educatie', 'strazi-si-lucrari'],
    image: 'loc-de-joaca',
    write: (on) => ({
      title: 'Creșa din Bună Ziua primește primii 90 de copii',
      lead: `Înscrierile se fac online, între ${span(addDays(on, 5), addDays(on, 19))}. Clădirea are șase grupe, o curte de joacă și consum redus de energie.`,
      body: [
        p(
          'Creșa construită de municipiu în cartierul Bună Ziua a primit autorizațiile de funcționare. În cele șase grupe sunt 90 de locuri pentru copii între 11 luni și trei ani. Investiția a costat 11,4 milioane de lei, din care 70 % fonduri europene.',
        ),
        p(
          'Clădirea are panouri solare, pompă de căldură, ventilație cu recuperarea căldurii și o curte de 1.150 de metri pătrați. Bucătăria proprie pregătește și meniuri pentru copiii cu alergii, pe baza unei adeverințe medicale.',
        ),
        h2('Cum se face înscrierea'),
        ol([
          `Părinții completează cererea online între ${span(addDays(on, 5), addDays(on, 19))}.`,
          'Documentele se încarcă fotografiate sau scanate; originalele se arată la confirmare.',
          `Lista locurilor se afișează ${longDay(next(on, wed, 24))}, cu numărul cererii, fără nume.`,
          'Contestațiile se depun în trei zile lucrătoare.',
        ]),
        p(
          'Ordinea în care se trimit cererile nu contează. Au prioritate, potrivit regulamentului, copiii ai căror părinți lucrează sau învață la zi, copiii din familii monoparentale și frații copiilor deja înscriși.',
        ),
        p(
          'Cine nu are calculator poate completa cererea la birourile de cartier, cu ajutorul unui funcționar. Contribuția părinților pentru hrană este de 22 de lei pe zi de prezență.',
        ),
      ],
      quotes: [
        {
          text: 'Nu trebuie stat la coadă și nu trebuie trimisă cererea la miezul nopții.',
          role: 'șeful Serviciului Administrarea unităților de învățământ',
        },
      ],
    }),
  },
  {
    key: 'pasarela-somes',
    when: { daysAgo: 12 },
    department: 'tehnica',
    topics: ['strazi-si-lucrari', 'mobilitate'],
    image: 'malul-somesului',
    gallery: ['pista-biciclete', 'parc'],
    write: (on) => ({
      title: 'Pasarela de pe malul Someșului din Grigorescu se deschide sâmbătă',
      lead: `Pietonii și bicicliștii pot folosi pasarela de ${longDay(next(on, sat, 2))}, ora 12:00, după 74 de zile de lucrări.`,
      body: [
        p(
          `Pasarela care leagă cele două maluri ale Someșului în cartierul Grigorescu se deschide ${longDay(next(on, sat, 2))}, la ora 12:00. Are 58 de metri lungime și patru metri lățime, cu benzi separate pentru pietoni și biciclete.`,
        ),
        p(
          'Au fost refăcute fundațiile, au fost înlocuite tablierul și balustradele și s-au montat 18 corpuri de iluminat cu lumină caldă, îndreptată în jos, ca să nu deranjeze păsările de pe mal. Rampele au o pantă de 6 % și pot fi urcate cu căruciorul sau cu fotoliul rulant.',
        ),
        image('malul-somesului', 'Zona pasarelei, văzută dinspre malul drept'),
        p(
          'Valoarea lucrării este de 3,6 milioane de lei, din bugetul local. Antreprenorul a terminat cu două săptămâni înainte de termen.',
        ),
        h2('Ce se schimbă'),
        ul([
          'drumul pietonal dintre cele două maluri scade de la 640 la 210 metri;',
          'ocolirea semnalizată se desființează sâmbătă dimineața;',
          'trotinetele electrice circulă pe pasarelă cu cel mult 10 kilometri pe oră.',
        ]),
        p(
          'În următoarele două săptămâni se plantează 24 de sălcii pe mal și se montează șase bănci. Aceste lucrări nu împiedică trecerea.',
        ),
      ],
      quotes: [
        {
          text: 'Am turnat rampele în timpul nopții, ca să nu închidem malul în zilele lucrătoare.',
          role: 'directorul Direcției Tehnice',
        },
      ],
      correction: {
        after: 1,
        text: 'Ora deschiderii este 12:00, nu 10:00, pentru că recepția are loc sâmbătă dimineața.',
        right: '12:00',
        wrong: '10:00',
      },
    }),
  },
  {
    key: 'anvelopare-gheorgheni',
    when: { daysAgo: 33 },
    department: 'tehnica',
    topics: ['strazi-si-lucrari', 'buget'],
    image: 'lucrari-strada',
    write: (on) => ({
      title: 'Zece blocuri din Gheorgheni intră în programul de reabilitare termică',
      lead: 'Sunt 486 de apartamente. Proprietarii plătesc 20 % din cost, eșalonat pe cel mult zece ani, fără dobândă.',
      body: [
        p(
          'Municipiul a semnat contractele pentru reabilitarea termică a zece blocuri din cartierul Gheorgheni, cu 486 de apartamente. Valoarea totală este de 31,7 milioane de lei: 60 % fonduri europene, 20 % bugetul local și 20 % contribuția proprietarilor.',
        ),
        p(
          'Se izolează fațadele, terasele și planșeele de peste subsol, se schimbă ferestrele vechi și se refac instalațiile comune de încălzire. La șapte dintre blocuri se înlocuiesc și lifturile. Facturile la încălzire ar urma să scadă, după calculele auditorilor energetici, cu 45 până la 55 %.',
        ),
        h2('Calendar'),
        ul([
          `predarea amplasamentelor: până la ${fullDay(addDays(on, 45))};`,
          'durata lucrărilor la un bloc: cel mult 210 zile;',
          'garanția lucrărilor: cinci ani de la recepție.',
        ]),
        h2('Cât plătește un apartament'),
        p(
          'Pentru un apartament de două camere, contribuția medie este de 13.040 de lei, adică 109 lei pe lună timp de zece ani. Proprietarii cu venituri mici pot cere ca municipiul să preia partea lor, pe baza unei anchete sociale.',
        ),
        p(
          `O întâlnire cu asociațiile de proprietari are loc ${longDay(next(on, wed, 6))}, la ora 18:00, la biroul de cartier Gheorgheni. Se prezintă proiectul fiecărui bloc și se aleg culorile fațadelor.`,
        ),
      ],
    }),
  },
  {
    key: 'semafoare-inteligente',
    when: { daysAgo: 72 },
    department: 'mobilitate',
    topics: ['mobilitate', 'siguranta'],
    image: 'tramvai',
    write: (on) => ({
      title: '38 de intersecții dau prioritate autobuzelor și tramvaielor',
      lead: 'Sistemul prelungește verdele când se apropie un vehicul de transport public. Călătoria de la Mănăștur la Piața Mărăști scade cu șapte minute.',
      body: [
        p(
          'De astăzi, 38 de intersecții semaforizate recunosc vehiculele de transport public și le dau prioritate. Verdele se prelungește cu cel mult 12 secunde sau vine mai devreme, fără să scurteze timpul de traversare al pietonilor.',
        ),
        p(
          `În cele patru săptămâni de probă, încheiate la ${fullDay(addDays(on, -3))}, durata medie a unei călătorii de la Mănăștur la Piața Mărăști a scăzut de la 34 la 27 de minute. Pe străzile laterale, așteptarea a crescut cu 9 secunde.`,
        ),
        table([
          ['Linie', 'Înainte (minute)', 'După (minute)'],
          ['Tramvai 102', '31', '26'],
          ['Troleibuz 9', '38', '31'],
          ['Autobuz 24', '34', '27'],
          ['Autobuz 30', '29', '24'],
        ]),
        h2('Și pentru pietoni'),
        p(
          'La 21 de treceri s-au montat butoane cu semnal sonor și vibrații, pentru persoanele cu deficiențe de vedere. Timpul de traversare a fost calculat pentru o viteză de 0,8 metri pe secundă, potrivită vârstnicilor și copiilor.',
        ),
        p(
          'Investiția este de 6,9 milioane de lei, din fonduri europene și din bugetul local. Imaginile captate de senzori nu se înregistrează: sistemul numără vehicule, nu citește numere de înmatriculare.',
        ),
        p(
          'Urmează alte 17 intersecții, în Gheorgheni și în zona gării. Datele zilnice despre trafic se publică în format deschis.',
        ),
      ],
      quotes: [
        {
          text: 'Un autobuz plin duce cât o sută de mașini. Este firesc să treacă primul.',
          role: 'șeful Serviciului Siguranța circulației și mobilitate',
        },
      ],
    }),
  },
  {
    key: 'parcare-gheorgheni',
    when: { daysAgo: 46 },
    department: 'mobilitate',
    topics: ['mobilitate'],
    image: 'pista-biciclete',
    write: (on) => ({
      title: 'Parcarea de transfer de la intrarea în Someșeni are 320 de locuri',
      lead: 'Cine lasă mașina aici călătorește cu autobuzul pe același tichet, de 10 lei pe zi. Parcarea este păzită și are 24 de prize pentru mașini electrice.',
      body: [
        p(
          `Parcarea de transfer de la intrarea în Someșeni se deschide ${longDay(next(on, mon, 3))}, la ora 05:00. Are 320 de locuri, dintre care 14 pentru persoane cu dizabilități și 24 cu prize pentru mașini electrice, și un adăpost închis pentru 60 de biciclete.`,
        ),
        p(
          'Tichetul costă 10 lei pe zi și cuprinde transportul public, pentru toți ocupanții mașinii, până la miezul nopții. Abonamentul lunar este de 150 de lei. Se plătește la automat, cu telefonul sau la ghișeu.',
        ),
        h2('Legături'),
        ul([
          'linia 24, la 12 minute în orele aglomerate, spre centru și Zorilor;',
          'linia 36, la 15 minute, spre gară;',
          'pista de biciclete de pe malul Someșului, la 200 de metri.',
        ]),
        p(
          'Numărul locurilor libere se vede pe panourile de la intrarea în oraș și în aplicația de transport. Locurile nu se rezervă.',
        ),
        p(
          'Terenul a fost folosit, până acum doi ani, ca depozit de materiale. Au fost plantați 110 arbori, iar apa de ploaie se infiltrează prin pavajul permeabil, fără să ajungă în canalizare. Lucrarea a costat 8,2 milioane de lei.',
        ),
      ],
    }),
  },
  {
    key: 'autobuze-electrice',
    when: { daysAgo: 63 },
    department: 'mobilitate',
    topics: ['mobilitate', 'buget'],
    image: 'tramvai',
    write: (on) => ({
      title: 'Au sosit 12 autobuze electrice de 18 metri',
      lead: 'Vehiculele intră pe traseu în șase săptămâni, după omologare și după instruirea a 40 de șoferi.',
      body: [
        p(
          'Primele 12 autobuze electrice articulate au ajuns la Cluj-Napoca. Fiecare are 18 metri, 146 de locuri și o autonomie de cel puțin 220 de kilometri, verificată și la temperaturi de minus 15 grade.',
        ),
        p(
          `După omologare și după instruirea a 40 de șoferi, vehiculele intră pe traseu, cel mai târziu la ${fullDay(addDays(on, 42))}. Ele înlocuiesc autobuze mai vechi de 14 ani, care se scot din circulație.`,
        ),
        h2('Dotări'),
        ul([
          'două locuri pentru fotolii rulante și rampă cu acționare electrică;',
          'anunț sonor al stațiilor, în interior și în exterior;',
          'aer condiționat și încălzire pe zone;',
          'camere care îl ajută pe șofer să vadă unghiurile moarte.',
        ]),
        p(
          'Contractul are o valoare de 47,5 milioane de lei, cu șase stații de încărcare lentă și două de încărcare rapidă. Finanțarea este europeană în proporție de 85 %; restul vine din bugetul local.',
        ),
        p(
          'Cetățenii pot vedea unul dintre autobuze la sfârșitul săptămânii, în parcarea depoului, între orele 10:00 și 16:00. Copiii pot sta la volan, însoțiți de un instructor.',
        ),
      ],
      quotes: [
        {
          text: 'Un autobuz electric economisește 38 de tone de motorină pe an.',
          role: 'șeful Serviciului Siguranța circulației și mobilitate',
        },
      ],
    }),
  },
]
