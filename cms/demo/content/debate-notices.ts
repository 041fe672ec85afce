import { addDays, daysBetween } from '@avizier/shared/dates'
import { at, fullDay, longDay, shortDay, weekdayOf, workdayBefore, yearAt } from '../calendar.ts'
import { h2, ol, p, table, ul } from '../notation.ts'
import type { RichText } from '@avizier/shared/rich-text'
import { mailTo } from './office.ts'
import type { WrittenDebate, WrittenPaper } from './written.ts'

const how = `Prin e-mail, la ${mailTo('consultare')}, la registratură (str. Moților nr. 7) sau la orice birou de cartier, cu indicarea articolului vizat`
const responsible = {
  name: 'Persoana desemnată pentru relația cu societatea civilă',
  email: mailTo('consultare'),
  phone: '0264 431 900, int. 4911',
}
const place = 'Sala de Sticlă, str. Moților nr. 3, și online'

/** A working day within ten days of the notice (Legea 52/2003 art. 7 alin. 10). */
const debateDay = (on: string): string => workdayBefore(addDays(on, 10))

/** The draft of a council decision: preamble and articles, a page, then its annex. */
const draft = (key: string, title: string, articles: string[], annex: RichText): WrittenPaper => ({
  key,
  title,
  heading: title,
  pages: [
    [
      p('Consiliul Local al municipiului Cluj-Napoca, întrunit în ședință ordinară,'),
      p(
        'examinând proiectul de hotărâre, referatul de aprobare și rapoartele compartimentelor de specialitate,',
      ),
      p('în temeiul dispozițiilor OUG nr. 57/2019 privind Codul administrativ,'),
      h2('HOTĂRĂȘTE'),
      ...articles.map((article, index) => p(`**Art. ${index + 1}.** ${article}`)),
    ],
    annex,
  ],
})

const reasons = (key: string, title: string, texts: string[]): WrittenPaper => ({
  key,
  title,
  heading: 'Referat de aprobare',
  pages: [texts.map(p)],
})

export const debateNotices: WrittenDebate[] = [
  {
    key: 'regulament-terase',
    when: { daysAgo: 8 },
    noticeType: 'consultation',
    department: 'patrimoniu',
    topics: ['urbanism', 'participare'],
    write: (on) => ({
      title: 'Consultare: regulamentul teraselor pe domeniul public',
      lead: `Propunerile scrise se primesc până la ${fullDay(addDays(on, 24))}. Proiectul stabilește lățimea de trecere, orarul și mobilierul.`,
      proposalsDeadline: at(addDays(on, 24), '23:59'),
      proposalsHow: how,
      responsible,
      body: [
        p(
          'Supunem consultării publice proiectul de hotărâre privind regulamentul de amplasare și funcționare a teraselor pe domeniul public.',
        ),
        h2('Ce se schimbă'),
        ul([
          'trecerea liberă pentru pietoni are cel puțin 2 metri, față de 1,5 metri acum;',
          'muzica în aer liber se oprește la ora 22:00;',
          'gardurile și podiumurile sunt permise numai pe străzile în pantă;',
          'autorizația se cere online și se eliberează în 15 zile.',
        ]),
        p(
          'Documentele sunt atașate: referatul de aprobare, proiectul și anexa 1. Ele pot fi consultate și la sediu, la avizierul din strada Moților nr. 3.',
        ),
        p(
          'Propunerile se înregistrează, iar cele care nu sunt preluate primesc un răspuns motivat. La cererea scrisă a unei asociații sau a unei autorități se organizează dezbatere publică.',
        ),
      ],
      papers: [
        reasons('referat-terase', 'Referat de aprobare: regulamentul teraselor', [
          'Regulamentul în vigoare are peste zece ani și nu răspunde plângerilor primite: în ultimul an s-au înregistrat 386 de sesizări privind trecerea pietonilor și 512 privind zgomotul.',
          'În municipiu funcționează 274 de terase pe domeniul public. Măsurătorile arată că la 61 dintre ele trecerea liberă este mai îngustă de 1,5 metri.',
          'Proiectul a fost discutat cu reprezentanți ai comercianților, ai riveranilor și ai persoanelor cu dizabilități. Impactul bugetar este neutru: taxele rămân neschimbate.',
        ]),
        draft(
          'proiect-terase',
          'Proiect de hotărâre: regulamentul teraselor',
          [
            'Se aprobă Regulamentul de amplasare și funcționare a teraselor pe domeniul public, potrivit anexei nr. 1.',
            'Terasele autorizate se conformează în 12 luni.',
            'Controlul se face de Direcția Generală Poliția Locală.',
            'Cu îndeplinirea hotărârii se încredințează Direcția Patrimoniul municipiului.',
          ],
          [
            h2('Anexa nr. 1 (extras)'),
            table([
              ['Lățimea trotuarului', 'Trecere liberă', 'Terasă'],
              ['sub 3 metri', '—', 'nu se autorizează'],
              ['3–5 metri', '2 metri', 'lângă clădire'],
              ['peste 5 metri', '2,5 metri', 'lângă clădire sau la bordură'],
            ]),
            p(
              'Mobilierul nu se leagă cu lanțuri de arbori sau de stâlpi. Umbrelele nu poartă reclame mai mari de 30 de centimetri.',
            ),
          ],
        ),
      ],
    }),
  },
  {
    key: 'buget-local',
    when: { daysAgo: 4 },
    noticeType: 'budget',
    department: 'economica',
    topics: ['buget', 'participare'],
    write: (on) => {
      const year = yearAt(on, Number(on.slice(5, 7)) >= 9 ? 1 : 0)
      return {
        title: `Proiectul bugetului local pe ${year}`,
        lead: `Locuitorii pot depune contestații în 15 zile de la afișare, până la ${fullDay(addDays(on, 15))}.`,
        proposalsDeadline: at(addDays(on, 15), '23:59'),
        proposalsHow: how,
        responsible,
        body: [
          p(
            `Proiectul bugetului local pe anul ${year} a fost afișat la ${fullDay(on)}. Veniturile sunt estimate la 2,41 miliarde de lei, iar 46 % din cheltuieli sunt investiții.`,
          ),
          table([
            ['Capitol', 'Milioane de lei', 'Pondere'],
            ['Transporturi și străzi', '742', '31 %'],
            ['Învățământ', '398', '17 %'],
            ['Mediu și salubritate', '311', '13 %'],
            ['Asistență socială', '286', '12 %'],
            ['Cultură, sport, tineret', '214', '9 %'],
            ['Alte capitole', '459', '18 %'],
          ]),
          p(
            'Contestațiile se depun în scris, cu indicarea capitolului și a motivului. Ele se prezintă Consiliului Local împreună cu proiectul.',
          ),
          p(
            'Anexele sunt disponibile și în format deschis. O explicație a bugetului, pe înțelesul tuturor, are opt pagini și se găsește la birourile de cartier.',
          ),
        ],
        papers: [
          {
            key: 'proiect-buget',
            title: `Proiectul bugetului local pe ${year}`,
            heading: `Proiectul bugetului local pe ${year}`,
            pages: [
              [
                h2('Venituri'),
                table([
                  ['Sursă', 'Milioane de lei'],
                  ['Cote din impozitul pe venit', '1.024'],
                  ['Impozite și taxe locale', '486'],
                  ['Fonduri europene', '531'],
                  ['Sume de la bugetul de stat', '262'],
                  ['Alte venituri', '107'],
                  ['Total', '2.410'],
                ]),
              ],
              [
                h2('Cheltuieli pe capitole'),
                table([
                  ['Capitol', 'Funcționare', 'Dezvoltare'],
                  ['Transporturi și străzi', '318', '424'],
                  ['Învățământ', '221', '177'],
                  ['Mediu și salubritate', '203', '108'],
                  ['Asistență socială', '251', '35'],
                  ['Cultură, sport, tineret', '121', '93'],
                  ['Alte capitole', '188', '271'],
                ]),
                p('Sumele sunt în milioane de lei.'),
              ],
              [
                h2('Principalele investiții'),
                ol([
                  'Modernizarea străzilor și a iluminatului: 186 de milioane de lei.',
                  'Transport electric și depou: 141 de milioane de lei.',
                  'Creșe, grădinițe și școli: 118 milioane de lei.',
                  'Malurile Someșului și parcul din Someșeni: 74 de milioane de lei.',
                  'Reabilitarea termică a blocurilor: 63 de milioane de lei.',
                ]),
              ],
            ],
          },
        ],
      }
    },
  },
  {
    key: 'dezbatere-mobilitate',
    when: { daysAgo: 3 },
    noticeType: 'public-debate',
    department: 'mobilitate',
    topics: ['mobilitate', 'participare'],
    write: (on) => {
      const debate = debateDay(on)
      return {
        title: 'Dezbatere publică: străzi cu viteză redusă în cartiere',
        lead: `Dezbaterea are loc ${longDay(debate)}, la ora 17:00, în Sala de Sticlă și online, la cererea scrisă a unei asociații.`,
        proposalsDeadline: at(addDays(on, 11), '16:00'),
        proposalsHow: how,
        responsible,
        debateAt: at(debate, '17:00'),
        debatePlace: place,
        debateLink: 'https://dezbateri.primarie.example/strazi-cu-viteza-redusa',
        body: [
          p(
            'Proiectul prevede limita de 30 de kilometri pe oră pe 112 străzi de cartier, cu treceri înălțate și intersecții marcate, în trei etape. Dezbaterea a fost cerută în scris de o asociație legal constituită.',
          ),
          h2('Cum participați'),
          ul([
            `înscrierile la cuvânt se fac până ${longDay(debate)}, ora 13:00;`,
            'fiecare vorbitor are trei minute;',
            'sala este accesibilă; interpretarea în limba semnelor române se asigură la cerere;',
            `cine nu poate veni trimite propunerea în scris, până la ${shortDay(addDays(on, 11))}.`,
          ]),
          p(
            'Dezbaterea se încheie după ce au vorbit toți cei înscriși. Minuta, propunerile scrise și varianta îmbunătățită a proiectului se publică în cel mult zece zile.',
          ),
        ],
        papers: [
          draft(
            'proiect-viteza',
            'Proiect de hotărâre: străzi cu viteză redusă',
            [
              'Se aprobă limita de 30 km/h pe străzile din anexa nr. 1.',
              'Semnalizarea se realizează în trei etape, în cel mult 18 luni.',
              'Efectele se măsoară după șase luni de la fiecare etapă și se publică.',
            ],
            [
              h2('Anexa nr. 1 (extras)'),
              table([
                ['Etapă', 'Cartiere', 'Străzi'],
                ['I', 'Grigorescu, Andrei Mureșanu', '38'],
                ['II', 'Gheorgheni, Zorilor', '41'],
                ['III', 'Mănăștur, Someșeni', '33'],
              ]),
            ],
          ),
          reasons('studiu-viteza', 'Studiu de trafic: străzi cu viteză redusă', [
            'Pe cele 112 străzi s-au produs, în trei ani, 214 accidente cu răniți; în 63 % dintre ele, victimele au fost pietoni sau bicicliști.',
            'Timpul suplimentar pentru un drum obișnuit este, după simulări, de cel mult 40 de secunde. Traseele de autobuz nu sunt cuprinse.',
          ]),
        ],
      }
    },
  },
  {
    key: 'tarife-parcare',
    when: { daysAgo: 41 },
    noticeType: 'consultation',
    department: 'mobilitate',
    topics: ['mobilitate', 'taxe-si-impozite'],
    write: (on) => ({
      title: 'Consultare: tarifele parcărilor publice',
      lead: `Propunerile scrise se primesc până la ${fullDay(addDays(on, 29))}. Proiectul stabilește trei zone și 15 minute gratuite la școli, spitale și farmacii.`,
      proposalsDeadline: at(addDays(on, 29), '23:59'),
      proposalsHow: how,
      responsible,
      body: [
        p(
          'Proiectul stabilește tarifele parcărilor publice pe trei zone și introduce primele 15 minute gratuite la școli, spitale și farmacii.',
        ),
        table([
          ['Zonă', 'Tarif pe oră', 'Interval'],
          ['I: centru', '7 lei', '08:00–20:00'],
          ['II: inelul interior', '4 lei', '08:00–18:00'],
          ['III: cartiere', '2 lei', '08:00–16:00'],
        ]),
        p(
          'Abonamentele riveranilor nu se schimbă. Plata se poate face cu monede, cu cardul sau cu telefonul.',
        ),
        p(
          'După încheierea termenului, propunerile se centralizează. Răspunsurile motivate și forma finală a proiectului se publică pe această pagină.',
        ),
      ],
      later: {
        after: 33,
        note: 'consultarea s-a încheiat',
        lead: `Consultarea s-a desfășurat până la ${fullDay(addDays(on, 29))}. Propunerile primite sunt în analiză.`,
      },
      papers: [
        draft(
          'proiect-tarife',
          'Proiect de hotărâre: tarifele parcărilor publice',
          [
            'Se aprobă tarifele din anexa nr. 1.',
            'Primele 15 minute sunt gratuite în locurile marcate.',
            'Tarifele se verifică o dată la doi ani.',
          ],
          [
            h2('Anexa nr. 1'),
            table([
              ['Zonă', 'Tarif pe oră', 'Abonament lunar'],
              ['I', '7 lei', '520 de lei'],
              ['II', '4 lei', '300 de lei'],
              ['III', '2 lei', '150 de lei'],
            ]),
          ],
        ),
      ],
    }),
  },
  {
    key: 'regulament-parcuri',
    when: { daysAgo: 124 },
    noticeType: 'public-debate',
    department: 'ecologie',
    topics: ['spatii-verzi', 'participare'],
    write: (on) => {
      const debate = debateDay(on)
      return {
        title: 'Dezbatere publică: regulamentul parcurilor',
        lead: `Dezbaterea are loc ${longDay(debate)}, la ora 17:00, în Sala de Sticlă și online, la cererea scrisă a unei asociații.`,
        proposalsDeadline: at(addDays(on, 11), '16:00'),
        proposalsHow: how,
        responsible,
        debateAt: at(debate, '17:00'),
        debatePlace: place,
        body: [
          p(
            'Proiectul de regulament stabilește orarul parcurilor, regulile pentru câini și biciclete și felul în care se cer evenimentele.',
          ),
          h2('Cum participați'),
          ul([
            `înscrierile la cuvânt se fac până ${longDay(debate)}, ora 13:00;`,
            'fiecare vorbitor are trei minute;',
            `propunerile scrise se primesc până la ${shortDay(addDays(on, 11))}.`,
          ]),
          p(
            'Minuta, recomandările scrise și răspunsurile motivate se publică în cel mult zece zile de la dezbatere.',
          ),
        ],
        later: {
          after: daysBetween(on, debate) + 9,
          note: 'minuta și recomandările primite',
          lead: 'Au participat 64 de persoane. Din cele șapte recomandări scrise, patru au fost preluate; minuta este publicată.',
          body: [
            p(
              `Dezbaterea privind regulamentul parcurilor a avut loc ${longDay(debate)}, la ora 17:00. Proiectul stabilește orarul, regulile pentru câini și biciclete și felul în care se cer evenimentele.`,
            ),
            p(
              'Au participat 64 de persoane în sală și 131 online; 22 au luat cuvântul. Toate recomandările scrise, cu autorul desemnat prin categorie și cu răspunsul motivat, sunt redate mai jos.',
            ),
            p(
              'Documentele supuse dezbaterii rămân publicate. Datele personale din propuneri au fost înlăturate.',
            ),
          ],
          outcome: [
            p(
              'Forma îmbunătățită a proiectului se trimite la avizare. Patru recomandări au fost preluate integral, iar trei nu au putut fi preluate, din motivele arătate.',
            ),
            ul([
              'zonele pentru câini fără lesă cresc de la șase la 11;',
              'bicicletele sunt permise pe aleile de peste 3 metri;',
              'evenimentele cu muzică se anunță la intrarea în parc cu zece zile înainte.',
            ]),
          ],
          recommendations: [
            {
              author: 'O asociație de protecție a animalelor',
              text: 'Mai multe zone pentru câini fără lesă, câte una de cartier.',
              isAccepted: true,
              reason: null,
            },
            {
              author: 'Un grup de părinți din Mănăștur',
              text: 'Interzicerea fumatului la mai puțin de 10 metri de locurile de joacă.',
              isAccepted: true,
              reason: null,
            },
            {
              author: 'O asociație de bicicliști',
              text: 'Acces cu bicicleta pe aleile late.',
              isAccepted: true,
              reason: null,
            },
            {
              author: 'O locuitoare din Gheorgheni',
              text: 'Afișarea evenimentelor zgomotoase la intrarea în parc.',
              isAccepted: true,
              reason: null,
            },
            {
              author: 'O firmă organizatoare de evenimente',
              text: 'Muzică amplificată până la ora 01:00.',
              isAccepted: false,
              reason: 'Contravine normelor privind liniștea publică; limita rămâne ora 22:00.',
            },
            {
              author: 'Un locuitor din Zorilor',
              text: 'Închiderea parcurilor mari pe timpul nopții.',
              isAccepted: false,
              reason:
                'Aleile sunt drumuri pietonale folosite de personalul spitalelor în schimbul de noapte.',
            },
            {
              author: 'O asociație de proprietari',
              text: 'Parcare pentru riverani la marginea parcului.',
              isAccepted: false,
              reason: 'Legea nr. 24/2007 nu permite schimbarea destinației spațiilor verzi.',
            },
          ],
          minutes: {
            key: 'minuta-parcuri',
            title: 'Minuta dezbaterii: regulamentul parcurilor',
            heading: 'Minuta dezbaterii publice',
            pages: [
              [
                p(
                  `Încheiată astăzi, ${fullDay(debate)}, cu ocazia dezbaterii publice a proiectului de hotărâre privind regulamentul parcurilor.`,
                ),
                h2('Participare'),
                p(
                  'În sală: 64 de persoane. Online: 131 de persoane. S-au înscris la cuvânt 22 de persoane; toate au vorbit.',
                ),
                h2('Desfășurare'),
                ol([
                  'Prezentarea proiectului de către Direcția Ecologie urbană și spații verzi (15 minute).',
                  'Intervenții privind câinii și locurile de joacă (9 vorbitori).',
                  'Intervenții privind bicicletele și orarul (8 vorbitori).',
                  'Intervenții privind evenimentele (5 vorbitori).',
                  'Răspunsurile inițiatorului (30 de minute).',
                ]),
              ],
              [
                h2('Recomandări consemnate'),
                table([
                  ['Subiect', 'Recomandări', 'Preluate'],
                  ['Câini și animale', '1', '1'],
                  ['Copii și sănătate', '1', '1'],
                  ['Biciclete și orar', '2', '1'],
                  ['Evenimente', '2', '1'],
                  ['Parcare', '1', '0'],
                ]),
                p(
                  'Dezbaterea s-a încheiat la ora 19:40. Înregistrarea se păstrează potrivit legii. Minuta se publică fără semnături și fără date personale.',
                ),
              ],
            ],
          },
        },
        papers: [
          draft(
            'proiect-parcuri',
            'Proiect de hotărâre: regulamentul parcurilor',
            [
              'Se aprobă Regulamentul parcurilor și grădinilor publice.',
              'Zonele pentru câini sunt cele din anexa nr. 1.',
              'Hotărârea intră în vigoare la 30 de zile de la publicare.',
            ],
            [
              h2('Anexa nr. 1 (extras)'),
              table([
                ['Cartier', 'Zone pentru câini'],
                ['Mănăștur', '2'],
                ['Gheorgheni', '1'],
                ['Mărăști', '1'],
                ['Grigorescu', '1'],
                ['Someșeni', '1'],
              ]),
            ],
          ),
        ],
      }
    },
  },
  {
    key: 'sedinta-consiliu',
    when: { daysAgo: 1 },
    noticeType: 'public-meeting',
    department: 'juridica',
    topics: ['participare'],
    write: (on) => {
      const meeting = workdayBefore(addDays(on, weekdayOf(on) <= 2 ? 6 : 7))
      return {
        title: 'Ședință publică a Consiliului Local',
        lead: `Ședința are loc ${longDay(meeting)}, la ora 14:00, în Sala de Sticlă. Accesul presei nu este limitat de numărul locurilor.`,
        responsible,
        debateAt: at(meeting, '14:00'),
        debatePlace: place,
        debateLink: 'https://dezbateri.primarie.example/sedinta-consiliului-local',
        body: [
          h2('Ordinea de zi'),
          ol([
            'Aprobarea procesului-verbal al ședinței anterioare.',
            'Proiect de hotărâre privind reabilitarea termică a opt blocuri din Mănăștur.',
            'Proiect de hotărâre privind tarifele bazelor sportive.',
            'Proiect de hotărâre privind un plan urbanistic zonal în Someșeni.',
            'Informare privind petițiile din ultimul trimestru.',
          ]),
          p(
            'Publicul poate asista în limita a 80 de locuri; înscrierea se face la intrare, în ordinea sosirii. Ședința se transmite în direct, iar înregistrarea se publică a doua zi.',
          ),
          p('Persoanele care au trimis propuneri scrise asupra unui punct sunt invitate separat.'),
        ],
        papers: [
          {
            key: 'ordinea-de-zi',
            title: 'Convocator și ordinea de zi (copie scanată)',
            scan: [
              'CONVOCATOR',
              'Sedinta publica a Consiliului Local',
              'Ordinea de zi se afiseaza la avizier',
            ],
          },
        ],
      }
    },
  },
  {
    key: 'puz-someseni',
    when: { daysAgo: 210 },
    noticeType: 'urban-plan',
    department: 'urbanism',
    topics: ['urbanism', 'participare'],
    write: (on) => ({
      title: 'Consultare: plan urbanistic zonal în Someșeni',
      lead: `Observațiile se primesc până la ${shortDay(addDays(on, 25))}. Planul privește 6,4 hectare, cu locuințe, școală și parc.`,
      proposalsDeadline: at(addDays(on, 25), '16:00'),
      proposalsHow: how,
      responsible,
      body: [
        p(
          'Planul urbanistic zonal privește un teren de 6,4 hectare din Someșeni, fost depozit. Se propun 410 locuințe, o școală cu 16 săli și un parc de 1,2 hectare.',
        ),
        ul([
          'înălțime: cel mult șapte niveluri;',
          'spații verzi: 31 % din suprafață;',
          'parcări subterane, câte una de apartament;',
          'pistă de biciclete de 900 de metri.',
        ]),
        p(
          'Panoul de informare a fost amplasat pe teren, iar vecinii au fost înștiințați în scris. Răspunsurile proiectantului se publică pe această pagină.',
        ),
      ],
      papers: [
        {
          key: 'memoriu-puz',
          title: 'Memoriul planului urbanistic zonal în Someșeni',
          heading: 'Memoriu de prezentare',
          pages: [
            [
              p(
                'Terenul are 6,4 hectare și se află între calea ferată și canal. Planul propune 410 locuințe, o școală cu 16 săli și un parc de 1,2 hectare.',
              ),
              table([
                ['Indicator', 'Propus'],
                ['Înălțime', 'cel mult șapte niveluri'],
                ['Spații verzi', '31 %'],
                ['Pistă de biciclete', '900 de metri'],
              ]),
            ],
          ],
        },
      ],
      later: {
        after: 45,
        note: 'raportul consultării',
        lead: `Observațiile s-au primit până la ${shortDay(addDays(on, 25))}. În urma lor, clădirile sunt mai joase, iar parcul este mai mare.`,
        body: [
          p(
            'Planul urbanistic zonal privește un teren de 6,4 hectare din Someșeni, fost depozit. Se propun 410 locuințe, o școală cu 16 săli și un parc de 1,8 hectare.',
          ),
          ul([
            'înălțime: cel mult cinci niveluri;',
            'spații verzi: 38 % din suprafață;',
            'parcări subterane, câte una de apartament;',
            'pistă de biciclete de 900 de metri.',
          ]),
          p(
            'Panoul de informare a fost amplasat pe teren, iar vecinii au fost înștiințați în scris. Raportul consultării cuprinde 58 de observații și răspunsurile proiectantului.',
          ),
        ],
        papers: [
          {
            key: 'raport-puz',
            title: 'Raportul consultării: plan urbanistic zonal în Someșeni',
            heading: 'Raportul consultării publicului',
            pages: [
              [
                p('S-au primit 58 de observații de la 41 de persoane și trei asociații.'),
                table([
                  ['Subiect', 'Observații', 'Preluate'],
                  ['Trafic și parcări', '23', '9'],
                  ['Înălțimea clădirilor', '14', '6'],
                  ['Spații verzi', '12', '8'],
                  ['Școală și grădiniță', '9', '5'],
                ]),
                p(
                  'Înălțimea maximă a fost redusă de la șapte la cinci niveluri, iar parcul a crescut de la 1,2 la 1,8 hectare.',
                ),
              ],
            ],
          },
        ],
      },
    }),
  },
  {
    key: 'regulament-afisaj',
    when: { daysAgo: 396 },
    noticeType: 'public-debate',
    department: 'urbanism',
    topics: ['urbanism', 'participare'],
    write: (on) => {
      const debate = debateDay(on)
      return {
        title: 'Dezbatere publică: regulamentul firmelor și al reclamelor',
        lead: `Dezbaterea are loc ${longDay(debate)}, la ora 17:00, în Sala de Sticlă și online, la cererea scrisă a unei asociații.`,
        proposalsDeadline: at(addDays(on, 11), '16:00'),
        proposalsHow: how,
        responsible,
        debateAt: at(debate, '17:00'),
        debatePlace: place,
        body: [
          p(
            'Proiectul stabilește mărimea, luminozitatea și locul firmelor și al reclamelor de pe clădirile din centru.',
          ),
          ul([
            `înscrierile la cuvânt se fac până ${longDay(debate)}, ora 13:00;`,
            `propunerile scrise se primesc până la ${shortDay(addDays(on, 11))}.`,
          ]),
        ],
        later: {
          after: daysBetween(on, debate) + 9,
          note: 'minuta și recomandările primite',
          lead: 'Din cele trei recomandări scrise, două au fost preluate; minuta este publicată.',
          body: [
            p(
              `Dezbaterea privind regulamentul firmelor și al reclamelor a avut loc ${longDay(debate)}, la ora 17:00.`,
            ),
            p(
              'Recomandările scrise, cu autorul desemnat prin categorie și cu răspunsul la fiecare, se află mai jos. Datele personale din propuneri au fost înlăturate.',
            ),
          ],
          outcome: [p('Două recomandări au fost preluate. Proiectul se trimite la avizare.')],
          recommendations: [
            {
              author: 'O asociație de arhitecți',
              text: 'Firmele de pe clădirile istorice să fie din litere separate.',
              isAccepted: true,
              reason: null,
            },
            {
              author: 'Un locuitor din centru',
              text: 'Reclamele luminoase să se stingă la ora 23:00.',
              isAccepted: true,
              reason: null,
            },
            {
              author: 'O firmă de publicitate',
              text: 'Panouri digitale în Piața Unirii.',
              isAccepted: false,
              reason: 'Piața este zonă protejată, în care panourile digitale nu sunt permise.',
            },
          ],
          minutes: {
            key: 'minuta-afisaj',
            title: 'Minuta dezbaterii: regulamentul firmelor și al reclamelor',
            heading: 'Minuta dezbaterii publice',
            pages: [
              [
                p(
                  `Încheiată astăzi, ${fullDay(debate)}, cu ocazia dezbaterii publice a proiectului privind firmele și reclamele.`,
                ),
                p('S-au înscris la cuvânt nouă persoane; toate au vorbit.'),
              ],
            ],
          },
        },
        papers: [
          draft(
            'proiect-afisaj',
            'Proiect de hotărâre: firmele și reclamele de pe clădiri',
            [
              'Se aprobă Regulamentul firmelor și al reclamelor.',
              'Firmele existente se conformează în 24 de luni.',
            ],
            [
              h2('Anexa nr. 1 (extras)'),
              table([
                ['Zonă', 'Înălțimea literelor'],
                ['centrul istoric', '40 de centimetri'],
                ['restul orașului', '80 de centimetri'],
              ]),
            ],
          ),
        ],
      }
    },
  },
  {
    key: 'sedinta-extraordinara',
    when: { daysAgo: 384 },
    noticeType: 'public-meeting',
    department: 'juridica',
    topics: ['participare'],
    write: (on) => {
      const meeting = workdayBefore(addDays(on, weekdayOf(on) <= 2 ? 6 : 7))
      return {
        title: 'Ședință publică extraordinară a Consiliului Local',
        lead: `Ședința are loc ${longDay(meeting)}, la ora 10:00, în Sala de Sticlă.`,
        responsible,
        debateAt: at(meeting, '10:00'),
        debatePlace: place,
        body: [
          h2('Ordinea de zi'),
          ol([
            'Proiect de hotărâre privind rectificarea bugetului local.',
            'Proiect de hotărâre privind asocierea pentru transportul metropolitan.',
          ]),
          p('Publicul poate asista în limita a 80 de locuri; ședința se transmite în direct.'),
        ],
        papers: [
          {
            key: 'ordinea-de-zi-extraordinara',
            title: 'Convocator: ședința extraordinară (copie scanată)',
            scan: ['CONVOCATOR', 'Sedinta publica extraordinara', 'a Consiliului Local'],
          },
        ],
      }
    },
  },
]
