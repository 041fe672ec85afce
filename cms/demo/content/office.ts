import type { DemoContact, DemoDepartment, DemoSettings, DemoTopic } from '../types.ts'

const phone = '0264 431 900'
/** RFC 2606 keeps .example for nobody: what is sent there comes back at once and reaches no stranger. */
export const mailTo = (name: string): string => `${name}@primarie.example`

export const settings: DemoSettings = {
  institution: 'Primăria municipiului Cluj-Napoca',
  office: 'Biroul Mass-media',
  tagline: 'Știri, anunțuri și documente ale orașului',
  address: 'Str. Moților nr. 3, camerele 49–50, Cluj-Napoca',
  phone,
  email: mailTo('presa'),
  hours: 'Luni–vineri, 08:00–16:30',
  headOfOffice: null,
  pressContacts: ['mass-media', 'ofiter-presa', 'informatii-publice', 'redactia-jurnalului'],
  isDemonstration: true,
}

/** Functions, never persons; the extensions are invented. */
export const contacts: DemoContact[] = [
  {
    key: 'mass-media',
    name: 'Biroul Mass-media',
    role: 'Relația cu presa: comunicate, interviuri, conferințe de presă',
    phone: `${phone}, int. 4901`,
    email: mailTo('presa'),
    hours: 'Luni–vineri, 08:00–16:30',
  },
  {
    key: 'ofiter-presa',
    name: 'Ofițer de serviciu presă',
    role: 'Solicitări urgente ale jurnaliștilor, în afara programului',
    phone: `${phone}, int. 4902`,
    email: mailTo('presa.urgent'),
    hours: 'Zilnic, 16:30–22:00; sâmbăta și duminica, 09:00–22:00',
  },
  {
    key: 'informatii-publice',
    name: 'Responsabil cu informațiile de interes public',
    role: 'Cereri în temeiul Legii nr. 544/2001',
    phone: `${phone}, int. 4910`,
    email: mailTo('informatii.publice'),
    hours: 'Luni–miercuri și vineri, 08:30–15:00; joi, 08:30–18:00',
  },
  {
    key: 'redactia-jurnalului',
    name: 'Redacția Jurnalului Municipal',
    role: 'Materiale, fotografii și anunțuri pentru Jurnalul Municipal',
    phone: `${phone}, int. 4905`,
    email: mailTo('jurnal'),
    hours: 'Luni–vineri, 09:00–15:00',
  },
]

const department = (
  key: string,
  slug: string,
  name: string,
  extension: number,
  description: string,
  address = 'Str. Moților nr. 3, Cluj-Napoca',
  hours = 'Luni–vineri, 08:30–15:00',
): DemoDepartment => ({
  key,
  slug,
  name,
  description,
  phone: `${phone}, int. ${extension}`,
  email: mailTo(key),
  address,
  hours,
  contact: 'mass-media',
})

const frontOffice = 'Str. Moților nr. 7, Cluj-Napoca'

export const departments: DemoDepartment[] = [
  department(
    'tehnica',
    'directia-tehnica',
    'Direcția Tehnică',
    4100,
    'Întreține și modernizează străzile, trotuarele, podurile, iluminatul public și rețelele aflate în grija municipiului.',
  ),
  department(
    'mobilitate',
    'serviciul-siguranta-circulatiei',
    'Serviciul Siguranța circulației și mobilitate',
    4120,
    'Organizează traficul, semaforizarea, parcările publice, pistele de biciclete și avizează restricțiile de circulație.',
  ),
  department(
    'taxe',
    'directia-impozite-si-taxe-locale',
    'Direcția Impozite și taxe locale',
    4200,
    'Stabilește, încasează și urmărește impozitele și taxele locale; eliberează certificate fiscale.',
    frontOffice,
    'Luni–miercuri și vineri, 08:30–15:00; joi, 08:30–18:00',
  ),
  department(
    'urbanism',
    'directia-generala-de-urbanism',
    'Direcția Generală de Urbanism',
    4300,
    'Emite certificate de urbanism și autorizații de construire, pregătește planurile urbanistice și verifică disciplina în construcții.',
    'Str. Moților nr. 1, Cluj-Napoca',
    'Luni și miercuri, 08:30–12:00; joi, 13:00–18:00',
  ),
  department(
    'patrimoniu',
    'directia-patrimoniul-municipiului',
    'Direcția Patrimoniul municipiului',
    4350,
    'Administrează clădirile, terenurile și spațiile municipiului, închirierile, concesiunile și ocuparea domeniului public.',
  ),
  department(
    'economica',
    'directia-economica',
    'Direcția Economică',
    4400,
    'Întocmește și execută bugetul local, ține evidența contabilă și publică situațiile financiare.',
  ),
  department(
    'ecologie',
    'directia-ecologie-urbana-si-spatii-verzi',
    'Direcția Ecologie urbană și spații verzi',
    4450,
    'Răspunde de salubritate, parcuri, arbori, locuri de joacă și de calitatea mediului în oraș.',
  ),
  department(
    'sociala',
    'directia-de-asistenta-sociala',
    'Direcția de Asistență socială',
    4500,
    'Acordă prestații și servicii sociale copiilor, familiilor, vârstnicilor și persoanelor cu dizabilități.',
    frontOffice,
  ),
  department(
    'evidenta',
    'directia-de-evidenta-a-persoanelor',
    'Direcția de Evidență a persoanelor',
    4550,
    'Eliberează cărți de identitate, ține registrele de stare civilă și înregistrează nașteri, căsătorii și decese.',
    frontOffice,
    'Luni–miercuri și vineri, 08:30–16:30; joi, 08:30–18:30',
  ),
  department(
    'politia-locala',
    'directia-generala-politia-locala',
    'Direcția Generală Poliția Locală',
    4600,
    'Asigură ordinea publică, controlează circulația, comerțul, construcțiile și protecția mediului pe raza municipiului.',
    'Str. Moților nr. 3, Cluj-Napoca',
    'Dispecerat permanent',
  ),
  department(
    'cultura',
    'serviciul-cultura-sport-si-turism',
    'Serviciul Cultură, sport și turism',
    4650,
    'Organizează și finanțează evenimente, sprijină cluburile și asociațiile și informează turiștii.',
  ),
  department(
    'invatamant',
    'serviciul-unitati-de-invatamant',
    'Serviciul Administrarea unităților de învățământ',
    4700,
    'Întreține creșele, grădinițele și școlile municipiului și plătește bursele elevilor.',
  ),
  department(
    'informatica',
    'serviciul-strategie-si-informatizare',
    'Serviciul Strategie locală și informatizare',
    4750,
    'Dezvoltă serviciile online, datele deschise și strategia de dezvoltare a municipiului.',
  ),
  department(
    'juridica',
    'directia-juridica',
    'Direcția Juridică',
    4800,
    'Reprezintă municipiul în instanță și avizează proiectele de hotărâri și contractele.',
  ),
  department(
    'achizitii',
    'serviciul-achizitii-publice',
    'Serviciul Achiziții publice',
    4850,
    'Pregătește și desfășoară procedurile de atribuire și publică planul anual al achizițiilor.',
  ),
  department(
    'relatii-publice',
    'serviciul-centrul-de-informare-pentru-cetateni',
    'Centrul de Informare pentru Cetățeni',
    4860,
    'Primește cererile și petițiile, îndrumă cetățenii și coordonează birourile din cartiere.',
    frontOffice,
    'Luni–miercuri și vineri, 08:30–16:30; joi, 08:30–18:30',
  ),
  department(
    'protectie-civila',
    'serviciul-protectie-civila',
    'Serviciul Protecție civilă și situații de urgență',
    4870,
    'Pregătește orașul pentru situații de urgență, avertizează populația și sprijină intervențiile.',
    'Str. Moților nr. 3, Cluj-Napoca',
    'Permanență',
  ),
]

const topic = (key: string, name: string, description: string): DemoTopic => ({
  key,
  name,
  slug: key,
  description,
})

export const topics: DemoTopic[] = [
  topic(
    'mobilitate',
    'Mobilitate',
    'Transport public, biciclete, parcări și organizarea circulației.',
  ),
  topic(
    'strazi-si-lucrari',
    'Străzi și lucrări',
    'Reparații, modernizări, rețele și iluminat public.',
  ),
  topic('spatii-verzi', 'Spații verzi', 'Parcuri, arbori, locuri de joacă și malurile apelor.'),
  topic(
    'curatenie-si-reciclare',
    'Curățenie și reciclare',
    'Salubritate și colectare separată a deșeurilor.',
  ),
  topic('educatie', 'Educație', 'Creșe, grădinițe, școli și burse.'),
  topic('cultura', 'Cultură', 'Biblioteci, muzee, spectacole și festivaluri.'),
  topic('sport', 'Sport', 'Baze sportive, competiții și mișcare în aer liber.'),
  topic('social', 'Social', 'Sprijin pentru familii, vârstnici și persoane cu dizabilități.'),
  topic('taxe-si-impozite', 'Taxe și impozite', 'Termene, plăți și facilități fiscale.'),
  topic('buget', 'Buget', 'Bugetul local, investiții și bugetare participativă.'),
  topic('urbanism', 'Urbanism', 'Planuri, autorizații și spațiu public.'),
  topic('siguranta', 'Siguranță', 'Ordine publică, prevenire și situații de urgență.'),
  topic('servicii-online', 'Servicii online', 'Cereri, programări și plăți prin internet.'),
  topic('participare', 'Participare publică', 'Consultări, dezbateri și voluntariat.'),
]
