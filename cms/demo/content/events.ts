import { addDays } from '@avizier/shared/dates'
import { at, fri, longDay, next, sat, shortDay, thu } from '../calendar.ts'
import { h2, p, ul } from '../notation.ts'
import { mailTo } from './office.ts'
import type { WrittenEvent } from './written.ts'

const hall = 'Sala de Sticlă, str. Moților nr. 3, etajul I'
const forJournalists = `Jurnaliștii acreditați. Acreditarea se cere la ${mailTo('presa')}; răspunsul vine în cel mult două zile.`
const spokesperson = {
  name: 'Purtătorul de cuvânt al primăriei',
  role: 'moderează și primește întrebările',
}

export const events: WrittenEvent[] = [
  {
    key: 'conferinta-deszapezire',
    when: { daysAgo: 3 },
    eventType: 'press-conference',
    department: 'tehnica',
    topics: ['siguranta', 'strazi-si-lucrari'],
    write: (on) => {
      const day = next(on, thu, 7)
      return {
        title: 'Conferință de presă: pregătirile de iarnă',
        lead: `Planul de deszăpezire, stocurile și echipele sunt prezentate ${longDay(day)}, de la ora 11:00.`,
        startsAt: at(day, '11:00'),
        endsAt: at(day, '12:00'),
        place: hall,
        admission: forJournalists,
        accreditationUntil: at(addDays(day, -1), '14:00'),
        agenda: [
          { hour: '10:30', text: 'Primirea jurnaliștilor și înregistrarea', speaker: null },
          {
            hour: '11:00',
            text: 'Planul de intervenție pe străzi și pe trotuare',
            speaker: 'directorul Direcției Tehnice',
          },
          {
            hour: '11:20',
            text: 'Transportul public în zilele cu ninsoare',
            speaker: 'șeful Serviciului Siguranța circulației și mobilitate',
          },
          { hour: '11:35', text: 'Întrebările jurnaliștilor', speaker: null },
        ],
        speakers: [
          { name: 'Directorul Direcției Tehnice', role: null },
          { name: 'Șeful Serviciului Siguranța circulației și mobilitate', role: null },
          spokesperson,
        ],
        body: [
          p(
            `Primăria invită presa la prezentarea pregătirilor de iarnă, ${longDay(day)}, la ora 11:00.`,
          ),
          h2('Despre ce se vorbește'),
          ul([
            'străzile curățate în primele două ore și ordinea celorlalte;',
            'stocurile de material antiderapant și utilajele;',
            'ce au de făcut proprietarii pe trotuarul din fața clădirii.',
          ]),
          p(
            'Se răspunde la orice întrebare de interes public. La ce nu se poate răspunde pe loc, răspunsul se trimite în scris și se publică pe această pagină.',
          ),
        ],
        materials: [
          {
            key: 'dosar-deszapezire',
            title: 'Dosar de presă: pregătirile de iarnă',
            heading: 'Pregătirile de iarnă',
            pages: [
              [
                p(
                  'Intervenția se face pe trei urgențe. În prima intră bulevardele, străzile pe care circulă transportul public și accesul la spitale.',
                ),
                ul([
                  '46 de utilaje și 210 lucrători, în două schimburi;',
                  '3.200 de tone de sare și 800 de tone de nisip în depozit;',
                  'un dispecerat care răspunde zi și noapte.',
                ]),
              ],
            ],
          },
        ],
      }
    },
  },
  {
    key: 'inaugurare-cresa',
    when: { daysAgo: 6 },
    eventType: 'inauguration',
    department: 'tehnica',
    topics: ['educatie'],
    write: (on) => {
      const former = next(on, fri, 7)
      const day = addDays(former, 7)
      return {
        title: 'Inaugurarea creșei din cartierul Bună Ziua',
        lead: `Părinții și copiii pot vizita creșa ${longDay(day)}, de la ora 16:00.`,
        startsAt: at(day, '16:00'),
        endsAt: at(day, '18:00'),
        place: 'Creșa din cartierul Bună Ziua',
        admission: 'Intrare liberă, fără înscriere. Clădirea are rampă și lift.',
        status: 'moved' as const,
        movedFrom: at(former, '16:00'),
        statusNote: `Avizul de securitate la incendiu se eliberează abia după ${shortDay(former)}.`,
        agenda: [
          { hour: '16:00', text: 'Deschiderea', speaker: 'conducerea Direcției Tehnice' },
          { hour: '16:20', text: 'Vizitarea sălilor și a curții', speaker: null },
        ],
        speakers: [],
        body: [
          p(
            'Creșa are șase săli, o curte cu umbrar și locuri pentru 120 de copii. Înscrierile se fac după deschidere, la ghișeele primăriei și online.',
          ),
          p('Personalul creșei răspunde la întrebări și arată sălile fiecărei grupe.'),
        ],
      }
    },
  },
  {
    key: 'targ-producatori',
    when: { daysAgo: 9 },
    eventType: 'public-event',
    department: 'patrimoniu',
    topics: ['participare'],
    image: 'targ-de-iarna',
    write: (on) => {
      const day = next(on, sat, 12)
      return {
        title: 'Târgul producătorilor din județ',
        lead: `Târgul anunțat pentru ${longDay(day)} nu se mai ține.`,
        startsAt: at(day, '09:00'),
        endsAt: at(day, '15:00'),
        place: 'Parcarea sălii de sport din cartierul Gheorgheni',
        admission: 'Intrare liberă.',
        status: 'cancelled' as const,
        statusNote:
          'Pentru ziua aceea este în vigoare o avertizare de vânt puternic. O nouă dată se anunță pe această pagină.',
        agenda: [],
        speakers: [],
        body: [
          p(
            'La târg erau înscriși 48 de producători. Taxele de loc plătite se restituie fără cerere, în contul din care au fost plătite.',
          ),
        ],
      }
    },
  },
  {
    key: 'conferinta-arbori',
    when: { daysAgo: 40 },
    eventType: 'press-conference',
    department: 'ecologie',
    topics: ['spatii-verzi'],
    image: 'sala-consiliului',
    write: (on) => {
      const day = next(on, thu, 3)
      return {
        title: 'Conferință de presă: arborii orașului',
        lead: 'Ce a găsit inventarul arborilor, ce se taie și ce se plantează.',
        startsAt: at(day, '11:00'),
        endsAt: at(day, '12:00'),
        place: hall,
        admission: forJournalists,
        accreditationUntil: at(addDays(day, -1), '14:00'),
        agenda: [
          { hour: '11:00', text: 'Inventarul arborilor', speaker: 'Direcția de ecologie urbană' },
          { hour: '11:25', text: 'Întrebările jurnaliștilor', speaker: null },
        ],
        speakers: [{ name: 'Conducerea Direcției de ecologie urbană', role: null }, spokesperson],
        body: [
          p(
            'Sunt prezentate rezultatele inventarului și felul în care se anunță de acum orice tăiere de pe domeniul public.',
          ),
        ],
        materials: [
          {
            key: 'dosar-arbori',
            title: 'Dosar de presă: arborii orașului',
            heading: 'Arborii orașului',
            pages: [
              [
                p(
                  'Inventarul cuprinde arborii de pe domeniul public. Pentru un arbore tăiat se plantează trei, în același cartier.',
                ),
              ],
            ],
          },
        ],
        later: {
          after: 6,
          note: 'transcrierea și ce a urmat',
          transcript: [
            p(
              '**Purtătorul de cuvânt:** Bună ziua și mulțumim că ați venit. Începem cu inventarul, apoi trecem la întrebări.',
            ),
            p(
              '**Direcția de ecologie urbană:** Fiecare arbore are acum un număr și o fișă. Cine vede o crenguță ruptă poate spune exact despre ce arbore este vorba.',
            ),
            p('**Întrebare:** Cine hotărăște o tăiere?'),
            p(
              '**Direcția de ecologie urbană:** Un specialist, după verificare. Motivul și fotografia se publică cu cel puțin zece zile înainte.',
            ),
          ],
          related: [{ ref: 'press-releases', id: 'registrul-arborilor' }],
        },
      }
    },
  },
]
