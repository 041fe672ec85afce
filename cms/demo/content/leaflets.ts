import { fullDay } from '../calendar.ts'
import { h2, info, ol, p, table, ul } from '../notation.ts'
import type { RichText } from '@avizier/shared/rich-text'
import type { WrittenLeaflet } from './written.ts'

const leaflet = (
  key: string,
  daysAgo: number,
  department: string,
  topic: string,
  image: string,
  title: string,
  lead: string,
  body: RichText,
): WrittenLeaflet => ({
  key,
  when: { daysAgo },
  department,
  topics: [topic],
  image,
  write: (on) => ({
    title,
    lead,
    body: [...body, p(`Informațiile sunt valabile de la ${fullDay(on)}. Pliantul este gratuit.`)],
  }),
})

export const leaflets: WrittenLeaflet[] = [
  leaflet(
    'pliant-reciclare',
    30,
    'ecologie',
    'curatenie-si-reciclare',
    'reciclare',
    'Colectarea separată, pe înțelesul tuturor',
    'Patru culori, patru feluri de deșeuri. Ce merge unde și ce nu se pune niciodată la container.',
    [
      table([
        ['Container', 'Da', 'Nu'],
        ['Albastru', 'hârtie, carton turtit', 'hârtie unsuroasă, șervețele'],
        ['Galben', 'plastic și metal golite', 'jucării, cabluri'],
        ['Verde', 'sticle și borcane', 'geamuri, oglinzi, becuri'],
        ['Maro', 'resturi vegetale', 'carne, oase, pungi'],
      ]),
      h2('Trei reguli'),
      ol([
        'Goliți și turtiți ambalajele; nu este nevoie să le spălați bine.',
        'Nu lăsați saci lângă container: se împrăștie și se plătește a doua colectare.',
        'Bateriile, uleiul și medicamentele se duc la punctele din magazine și farmacii.',
      ]),
      info('Gratuit', [
        p('Sacii galbeni și găleata maro pentru bucătărie se primesc la birourile de cartier.'),
      ]),
    ],
  ),
  leaflet(
    'pliant-carte-identitate',
    75,
    'evidenta',
    'servicii-online',
    'sala-consiliului',
    'Cartea de identitate: acte, termene, programare',
    'Când trebuie schimbată, ce aduceți la ghișeu și în cât timp o primiți.',
    [
      h2('Când se schimbă'),
      ul([
        'la expirare, cu cel mult 180 de zile înainte;',
        'la schimbarea numelui sau a domiciliului, în 15 zile;',
        'la pierdere sau furt, cât mai repede.',
      ]),
      h2('Ce aduceți'),
      ul([
        'actul vechi;',
        'certificatul de naștere și de căsătorie, în original;',
        'dovada locuinței.',
      ]),
      h2('Cum decurge'),
      ol([
        'Faceți programare online sau prin telefon.',
        'Veniți cu zece minute înainte; fotografia se face la ghișeu.',
        'Primiți un mesaj când actul este gata, de obicei în 15 zile.',
      ]),
    ],
  ),
  leaflet(
    'pliant-ajutor-incalzire',
    110,
    'sociala',
    'social',
    'deszapezire',
    'Ajutorul pentru încălzire',
    'Cine îl poate primi, cum se calculează și unde se depune cererea.',
    [
      p(
        'Ajutorul se acordă familiilor și persoanelor singure cu venituri mici, pentru lunile de iarnă. Suma depinde de venitul pe membru de familie și de felul încălzirii.',
      ),
      h2('Pașii'),
      ol([
        'Luați formularul de la biroul de cartier sau completați-l online.',
        'Atașați dovada veniturilor și ultima factură.',
        'Depuneți cererea până în ziua a douăzecea a lunii, ca să primiți ajutorul din acea lună.',
      ]),
      h2('De reținut'),
      ul([
        'veniturile se verifică electronic;',
        'schimbarea veniturilor se anunță în 15 zile;',
        'la refuz, contestația se depune în 30 de zile.',
      ]),
      info('Ajutor la completare', [
        p(
          'Asistenții sociali vin acasă la persoanele care nu se pot deplasa. Sunați la Direcția de Asistență socială.',
        ),
      ]),
    ],
  ),
  leaflet(
    'pliant-autorizatie',
    160,
    'urbanism',
    'urbanism',
    'lucrari-strada',
    'Am nevoie de autorizație de construire?',
    'Ce lucrări se fac fără autorizație și cum o obțineți atunci când este nevoie.',
    [
      h2('Fără autorizație'),
      ul([
        'zugrăveli, gresie, faianță, parchet;',
        'schimbarea ferestrelor, cu aceeași formă și culoare;',
        'reparații la acoperiș, fără schimbarea formei.',
      ]),
      h2('Cu autorizație'),
      ul([
        'pereți scoși sau mutați;',
        'extinderi, mansarde, balcoane închise;',
        'garduri la stradă și schimbarea folosinței.',
      ]),
      h2('Pașii'),
      ol([
        'Cereți certificatul de urbanism.',
        'Un arhitect întocmește proiectul, cu avizele din certificat.',
        'Depuneți dosarul online; răspunsul vine în cel mult 30 de zile.',
        'Anunțați începerea lucrărilor.',
      ]),
      p(
        'Pentru clădirile din zonele protejate este nevoie de avizul direcției de cultură, chiar și la reparații.',
      ),
    ],
  ),
  leaflet(
    'pliant-taxe',
    240,
    'taxe',
    'taxe-si-impozite',
    'strada-primavara',
    'Impozite și taxe locale: ghidul contribuabilului',
    'Termene, reduceri și cele mai frecvente greșeli.',
    [
      table([
        ['Situație', 'Ce faceți', 'Termen'],
        ['Ați cumpărat o locuință', 'declarație', '30 de zile'],
        ['Ați vândut mașina', 'scoatere din evidență', '30 de zile'],
        ['V-ați mutat', 'adresă nouă', '30 de zile'],
        ['Plătiți tot anul', 'reducere de 10 %', '31 martie'],
      ]),
      h2('Scutiri și reduceri'),
      ul([
        'persoanele cu dizabilități grave sau accentuate;',
        'veteranii și urmașii lor;',
        'clădirile reabilitate termic, în condițiile hotărârii Consiliului Local.',
      ]),
      h2('Plata'),
      p(
        'Online fără cont, la ghișee, la automate sau la poștă. Păstrați dovada cinci ani. Certificatul fiscal se eliberează online, pe loc, dacă nu aveți restanțe.',
      ),
    ],
  ),
  leaflet(
    'pliant-544',
    300,
    'relatii-publice',
    'participare',
    'biblioteca',
    'Dreptul dumneavoastră la informație',
    'Cum cereți informații publice și ce faceți dacă nu primiți răspuns.',
    [
      p(
        'Oricine poate cere informații de interes public, fără să spună de ce. Accesul este gratuit; se plătesc numai copiile.',
      ),
      h2('Cererea cuprinde'),
      ul([
        'instituția la care o trimiteți;',
        'informația dorită, cât mai precis;',
        'numele și adresa la care primiți răspunsul.',
      ]),
      h2('Termene'),
      table([
        ['Situație', 'Termen'],
        ['Răspuns obișnuit', '10 zile'],
        ['Răspuns amânat, cu anunț', '30 de zile'],
        ['Refuz motivat', '5 zile'],
      ]),
      h2('Dacă nu sunteți mulțumit'),
      ol([
        'Reclamație la conducătorul instituției, în 30 de zile.',
        'Plângere la tribunal, secția de contencios administrativ.',
      ]),
      p('Temei: Legea nr. 544/2001.'),
    ],
  ),
  leaflet(
    'pliant-biciclete',
    380,
    'mobilitate',
    'mobilitate',
    'pista-biciclete',
    'Pe bicicletă prin oraș',
    'Piste, parcări, reguli și trasee recomandate pentru începători.',
    [
      h2('Reguli pe scurt'),
      ul([
        'pe pistă, pe dreapta; depășirea se face pe stânga;',
        'pe trotuar circulă numai copiii până la 14 ani;',
        'noaptea: far alb în față, lumină roșie în spate;',
        'la trecerea de pietoni se coboară de pe bicicletă.',
      ]),
      h2('Trasee pentru început'),
      table([
        ['Traseu', 'Lungime', 'Dificultate'],
        ['Malul Someșului', '9 km', 'ușor'],
        ['Mănăștur – centru', '5 km', 'ușor'],
        ['Gheorgheni – lac – Someșeni', '8 km', 'mediu'],
        ['Grigorescu – Hoia', '6 km', 'greu'],
      ]),
      p(
        'Bicicleta se poate lua în tramvai în afara orelor aglomerate. Adăposturile închise, cu 60 de locuri, sunt gratuite pentru abonați.',
      ),
    ],
  ),
  leaflet(
    'pliant-urgente',
    450,
    'protectie-civila',
    'siguranta',
    'malul-somesului',
    'Pregătiți pentru urgențe',
    'Trusa, planul familiei și semnalele de alarmă.',
    [
      h2('Trusa pentru 72 de ore'),
      ul([
        'apă, câte doi litri de persoană pe zi;',
        'mâncare care nu se strică;',
        'lanternă, radio cu baterii, acumulator;',
        'medicamente și copii ale actelor.',
      ]),
      h2('Planul familiei'),
      ol([
        'Stabiliți un loc de întâlnire.',
        'Învățați copiii numărul 112.',
        'Aflați de unde se închid apa, gazul și curentul.',
      ]),
      h2('Semnale'),
      table([
        ['Semnal', 'Înseamnă'],
        ['5 sunete de câte 16 secunde', 'dezastru'],
        ['3 sunete de câte 32 de secunde', 'prealarmă aeriană'],
        ['un sunet continuu, 2 minute', 'încetarea alarmei'],
      ]),
      p(
        'Prima miercuri din lună, la ora 10:00, sirenele se verifică: nu este nevoie să faceți nimic.',
      ),
    ],
  ),
]
