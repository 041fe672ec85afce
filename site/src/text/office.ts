/** The attributions of the office, from the city hall's own page about it, in its order. */
export const tasks: readonly string[] = [
  'asigură liberul acces la informațiile de interes public, potrivit Legii nr. 544/2001, prin comunicate, informări și anunțuri de presă;',
  'monitorizează presa, identifică problemele semnalate și le repartizează compartimentelor care le pot rezolva;',
  'elaborează comunicatele de presă;',
  'pregătește materialele pentru conferințele de presă ale primarului;',
  'realizează și distribuie publicația „Jurnalul Municipal”;',
  'culege datele și materialele necesare editării „Jurnalului Municipal”;',
  'centralizează informațiile pentru pagina de internet a primăriei;',
  'realizează pliante informative despre activitatea compartimentelor;',
  'organizează campanii de informare;',
  'răspunde pe cale electronică întrebărilor adresate pe site-ul primăriei și pe alte site-uri;',
  'răspunde întrebărilor adresate primarului în emisiuni televizate;',
  'răspunde de apariția anunțurilor și de difuzarea spoturilor publicitare;',
  'organizează dezbateri publice și participă la ele.',
]
