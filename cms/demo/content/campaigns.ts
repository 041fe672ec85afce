import { addDays } from '@avizier/shared/dates'
import { fullDay } from '../calendar.ts'
import { h2, ol, p, table, ul } from '../notation.ts'
import type { WrittenCampaign } from './written.ts'

export const campaigns: WrittenCampaign[] = [
  {
    key: 'campanie-reciclare',
    when: { daysAgo: 21 },
    department: 'ecologie',
    topics: ['curatenie-si-reciclare'],
    image: 'reciclare',
    write: (on) => ({
      title: 'Separă corect: patru culori, un obicei',
      lead: 'Campania explică, în fiecare cartier, ce merge în fiecare container și ce se întâmplă mai departe cu deșeurile.',
      startsOn: on,
      endsOn: addDays(on, 90),
      goals: [
        'Creșterea ponderii deșeurilor colectate separat de la 38 % la 45 %',
        'Vizite în 120 de școli și grădinițe',
        'Câte un ghid tipărit în fiecare locuință',
      ],
      body: [
        p(
          'Jumătate din ceea ce aruncăm poate fi folosit din nou, dacă ajunge curat în containerul potrivit. Campania nu amenință cu amenzi, ci arată drumul: de la bucătărie la stația de sortare și înapoi, ca obiect nou.',
        ),
        h2('Cum participați'),
        ul([
          'luați ghidul și sacii de la biroul de cartier;',
          'veniți cu copiii la stația de sortare, în zilele deschise;',
          'propuneți un loc pentru un container de sticlă;',
          'înscrieți blocul la concursul celor mai curate puncte de colectare.',
        ]),
        h2('Cum măsurăm'),
        p(
          'În fiecare lună cântărim cele patru fracții și verificăm 200 de containere alese la întâmplare. Cifrele se publică, bune sau rele.',
        ),
      ],
      spots: [
        {
          title: 'Drumul unei sticle',
          medium: 'television',
          broadcaster: 'Televiziune regională',
          schedule: 'zilnic, 18:55 și 21:30',
          startsOn: on,
          endsOn: addDays(on, 30),
        },
        {
          title: 'Patru culori',
          medium: 'radio',
          broadcaster: 'Post de radio local',
          schedule: 'luni–vineri, 07:40, 12:10 și 17:20',
          startsOn: on,
          endsOn: addDays(on, 45),
        },
        {
          title: 'Unde merge?',
          medium: 'outdoor',
          broadcaster: '60 de stații de transport public',
          schedule: null,
          startsOn: on,
          endsOn: addDays(on, 90),
        },
      ],
      related: [
        { ref: 'leaflets', id: 'pliant-reciclare' },
        { ref: 'press-releases', id: 'deseuri-voluminoase' },
      ],
      papers: [
        {
          key: 'afis-reciclare',
          title: 'Afiș: patru culori, un obicei',
          heading: 'Patru culori, un obicei',
          pages: [
            [
              table([
                ['Container', 'Ce punem'],
                ['Albastru', 'Hârtie și carton'],
                ['Galben', 'Plastic și metal'],
                ['Verde', 'Sticlă'],
                ['Maro', 'Resturi vegetale'],
              ]),
              p('Goliți. Turtiți. Aruncați separat.'),
            ],
          ],
        },
      ],
    }),
  },
  {
    key: 'campanie-transport',
    when: { daysAgo: 48 },
    department: 'mobilitate',
    topics: ['mobilitate'],
    image: 'tramvai',
    write: (on) => ({
      title: 'O zi pe săptămână fără mașină',
      lead: `Campania, care durează până la ${fullDay(addDays(on, 150))}, îi invită pe locuitori să încerce autobuzul, bicicleta sau mersul pe jos.`,
      startsOn: on,
      endsOn: addDays(on, 150),
      goals: [
        '5.000 de locuitori înscriși',
        '40 de angajatori parteneri',
        'Cu 3 % mai puține mașini dimineața, pe bulevarde',
      ],
      body: [
        p(
          'Nu cerem nimănui să renunțe la mașină. Propunem o singură zi pe săptămână, aleasă de fiecare. Cei înscriși primesc o planificare a drumului, făcută de un specialist, și opt călătorii gratuite.',
        ),
        ol([
          'Alegeți ziua și spuneți de unde până unde mergeți.',
          'Primiți două variante de drum, cu timpi reali.',
          'După o lună ne spuneți cum a fost.',
        ]),
        h2('Pentru angajatori'),
        p(
          'Firmele pot cere gratuit un audit al drumurilor angajaților. În proba făcută cu 11 firme, 17 % dintre angajați au schimbat felul în care vin la lucru, iar 64 de locuri de parcare au rămas libere.',
        ),
      ],
      spots: [
        {
          title: 'Opt minute în plus',
          medium: 'online',
          broadcaster: 'Site-uri de știri locale',
          schedule: null,
          startsOn: on,
          endsOn: addDays(on, 60),
        },
        {
          title: 'Ziua mea',
          medium: 'radio',
          broadcaster: 'Post de radio studențesc',
          schedule: 'zilnic, 08:20 și 16:45',
          startsOn: on,
          endsOn: addDays(on, 40),
        },
      ],
      related: [
        { ref: 'press-releases', id: 'linia-61' },
        { ref: 'press-releases', id: 'parcare-gheorgheni' },
        { ref: 'leaflets', id: 'pliant-biciclete' },
      ],
    }),
  },
  {
    key: 'campanie-treceri',
    when: { daysAgo: 290 },
    department: 'politia-locala',
    topics: ['siguranta', 'educatie'],
    image: 'scoala',
    write: (on) => ({
      title: 'Te văd, mă vezi: siguranța pe drumul spre școală',
      lead: 'Polițiștii locali merg în școli și, împreună cu elevii, la trecerile de pe drumul lor.',
      startsOn: on,
      endsOn: addDays(on, 75),
      goals: [
        'Lecții în toate școlile primare',
        'Veste reflectorizante pentru elevii din clasa întâi',
        'Inventarul trecerilor periculoase',
      ],
      body: [
        p(
          'Fiecare lecție se încheie cu o plimbare adevărată până la cea mai apropiată trecere. Elevii notează ce îi sperie, iar locurile indicate de ei se verifică pe rând.',
        ),
        p('Școlile care vor o lecție se înscriu la Direcția Generală Poliția Locală.'),
      ],
      later: {
        after: 85,
        note: 'rezultatele campaniei',
        lead: 'Campania a ajuns la 14.200 de elevi și s-a încheiat cu marcarea a 46 de treceri de pietoni.',
        body: [
          p(
            'Polițiștii locali au ținut 510 lecții, fiecare încheiată cu o plimbare adevărată până la cea mai apropiată trecere. Elevii au notat ce îi sperie: mașini parcate pe colț, lumină slabă, verde prea scurt.',
          ),
          h2('Rezultate'),
          table([
            ['Măsură', 'Număr'],
            ['Elevi participanți', '14.200'],
            ['Veste împărțite', '3.100'],
            ['Treceri remarcate', '46'],
            ['Semafoare cu verde prelungit', '19'],
          ]),
          p(
            'Raportul elevilor, cu 132 de locuri, a devenit planul de lucru al Serviciului Siguranța circulației.',
          ),
        ],
      },
      spots: [
        {
          title: 'Te văd, mă vezi',
          medium: 'television',
          broadcaster: 'Televiziune regională',
          schedule: 'zilnic, 19:10',
          startsOn: on,
          endsOn: addDays(on, 30),
        },
        {
          title: 'Fluturaș pentru părinți',
          medium: 'press',
          broadcaster: 'Supliment distribuit în școli',
          schedule: null,
          startsOn: on,
          endsOn: null,
        },
      ],
      related: [],
    }),
  },
  {
    key: 'campanie-apa',
    when: { daysAgo: 480 },
    department: 'ecologie',
    topics: ['spatii-verzi'],
    image: 'fantana',
    write: (on) => ({
      title: 'Bea apă de la fântână',
      lead: 'Unde se află fântânile publice și de ce apa lor este bună: o campanie pentru zilele de vară.',
      startsOn: on,
      endsOn: addDays(on, 62),
      goals: [
        'Verificarea săptămânală a 62 de fântâni',
        'O hartă tipărită și una online',
        'Mai puține sticle de plastic la evenimente',
      ],
      body: [
        p(
          'Apa din fântânile publice vine din rețea și se verifică săptămânal. Pe fiecare fântână se pune o plăcuță cu data ultimei analize, iar la birourile de cartier se primesc hărți de buzunar.',
        ),
      ],
      later: {
        after: 70,
        note: 'rezultatele campaniei',
        lead: 'Campania de vară a arătat unde se află fântânile publice și de ce apa lor este bună.',
        body: [
          p(
            'Apa din fântânile publice vine din rețea și este verificată săptămânal. Campania a pus pe fiecare fântână o plăcuță cu data ultimei analize și a împărțit 20.000 de hărți de buzunar.',
          ),
          h2('Rezultate'),
          ul([
            '62 de fântâni reparate și marcate;',
            '18 fântâni cu buton jos, pentru copii și fotolii rulante;',
            'cu 41 % mai puține sticle de plastic la trei festivaluri;',
            '1.900 de observații primite de la locuitori.',
          ]),
          p(
            'Plăcuțele au rămas și după campanie, iar analizele se publică în continuare în format deschis.',
          ),
        ],
      },
      spots: [
        {
          title: 'La doi pași',
          medium: 'outdoor',
          broadcaster: 'Panouri în 30 de stații',
          schedule: null,
          startsOn: on,
          endsOn: addDays(on, 62),
        },
      ],
      related: [{ ref: 'press-releases', id: 'cinema-in-cartier' }],
    }),
  },
]
