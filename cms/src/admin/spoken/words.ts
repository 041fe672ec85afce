// What Payload, Lexical, dnd-kit, react-select and react-datepicker write in English themselves, where they ask no
// translation: mostly names that are heard. What none of them says any more is found by words.test.ts.

/** Whole pieces of text. */
export const pieces: Record<string, string> = {
  // Payload's lists, files and API keys
  'select-all': 'Selectați toate rândurile',
  'Copy URL': 'Copiați adresa',
  'Reveal API key': 'Arătați cheia API',
  'Toggle API key visibility': 'Arătați sau ascundeți cheia API',
  'Revoke API key': 'Anulați cheia API',
  'Revoke API key?': 'Anulați cheia API?',
  Revoke: 'Anulați',
  'Are you sure you want to revoke the API key for user ': 'Anulați cheia API a contului ',
  '? The key will no longer be usable, and this action cannot be undone.':
    '? Cheia nu va mai putea fi folosită, iar anularea nu poate fi desfăcută.',
  'Make sure to copy your API key. It will not be displayed again.':
    'Copiați cheia acum: nu va mai fi arătată.',
  'Make sure to copy your API key. You may not have access to reveal it again.':
    'Copiați cheia acum: s-ar putea să nu o mai puteți vedea.',
  'API key revoked successfully.': 'Cheia API este anulată.',
  'Failed to reveal the API key.': 'Cheia API nu a putut fi arătată.',
  'Failed to update the API key.': 'Cheia API nu a putut fi schimbată.',
  'API key update failed': 'Cheia API nu a putut fi schimbată.',
  // The editor of texts
  'Remove Block': 'Scoateți blocul',
  'Add block': 'Adăugați un bloc',
  'Drag to move': 'Trageți pentru a muta',
  'Insert Paragraph': 'Paragraf nou',
  'Edit link': 'Modificați linkul',
  'Remove link': 'Scoateți linkul',
  'Slash menu': 'Ce se poate adăuga',
  'add dropdown': 'Adăugați în text',
  'blocks dropdown': 'Chenare',
  'text dropdown': 'Felul paragrafului',
  'align dropdown': 'Alinierea',
  'Loading...': 'Se încarcă…',
  'Something went wrong:': 'Ceva nu a mers:',
  // Its tables
  Table: 'Tabel',
  'Create Table': 'Tabel nou',
  Remove: 'Scoateți',
  Add: 'Adăugați',
  'row header': 'rândul de antet',
  'column header': 'coloana de antet',
  'Add Row': 'Adăugați un rând',
  'Add Column': 'Adăugați o coloană',
  'Merge cells': 'Uniți celulele',
  'Unmerge cells': 'Despărțiți celulele',
  'Toggle Row Striping': 'Rânduri alternate',
  'Toggle First Column Freeze': 'Prima coloană pe loc',
  'Delete column': 'Ștergeți coloana',
  'Delete row': 'Ștergeți rândul',
  'Delete table': 'Ștergeți tabelul',
  'Insert ': 'Inserați ',
  row: 'un rând',
  column: 'o coloană',
  ' above': ' deasupra',
  ' below': ' dedesubt',
  left: 'la stânga',
  right: 'la dreapta',
  Rows: 'Rânduri',
  Columns: 'Coloane',
  // Its Romanian where it does not say what it means
  Încarcă: 'Imagine sau document',
  'Listă neordonată': 'Listă cu puncte',
  'Lista ordonată': 'Listă numerotată',
  // Dragging
  sortable: 'element care se poate muta',
  draggable: 'element care se poate muta',
  // The calendar of a date field
  'Choose Date': 'Alegeți data',
  'Choose Date and Time': 'Alegeți data și ora',
  'Choose Time': 'Alegeți ora',
  'Previous Month': 'Luna dinainte',
  'Next Month': 'Luna următoare',
  'Previous Year': 'Anul dinainte',
  'Next Year': 'Anul următor',
  Close: 'Goliți',
  Time: 'Ora',
  // The choice among options
  'All selected options have been cleared.': 'Nu mai este ales nimic.',
  'Use left and right to toggle between focused values, press Backspace to remove the currently focused value':
    'Săgețile la stânga și la dreapta trec de la o valoare la alta; tasta Backspace o scoate pe cea de acum.',
}

/** Pieces with something of the page in them; ids of what is dragged are left out. */
const patterns: [RegExp, string][] = [
  [/^Edit (.+)$/, 'Modificați: $1'],
  // Windows at the side are named by what the code calls them.
  [/^drawer_\d+_.+$/, 'Fereastră'],
  [/^(\d+) rows$/, '$1 rânduri'],
  [/^(\d+) columns$/, '$1 coloane'],
  [
    /^\s*To pick up a draggable item[^]*$/,
    'Tasta spațiu ridică elementul, săgețile îl mută, tasta spațiu îl lasă în locul nou, iar Escape renunță.',
  ],
  [/^Picked up draggable item .+$/, 'Elementul este ridicat.'],
  [/^Draggable item .+ was moved over droppable area .+$/, 'Elementul este deasupra altui loc.'],
  [/^Draggable item .+ is no longer over .+$/, 'Elementul nu este deasupra niciunui loc.'],
  [/^Draggable item .+ was dropped.*$/, 'Elementul este lăsat.'],
  [/^Dragging was cancelled\..*$/, 'S-a renunțat la mutare.'],
  [/^(?:Choose|Not available) (.*\d{4}.*)$/, '$1'],
  [/^Month (.+)$/i, '$1'],
  [/^Selected date: (.*)$/, 'Data aleasă: $1'],
  [
    /^Use Up and Down to choose options, .*$/,
    'Săgețile în sus și în jos aleg, tasta Enter confirmă, Escape închide lista.',
  ],
  [/^Select is focused .*$/, 'Tasta săgeată în jos deschide lista.'],
  [/^(.+) is focused .*$/, '$1: tasta săgeată în jos deschide lista.'],
  [/^options? (.*), deselected\.$/, '$1: scos.'],
  [/^options? (.*), selected\.$/, '$1: ales.'],
  [/^option (.*) is disabled\. Select another option\.$/, '$1 nu poate fi ales.'],
  [/^value (.*) focused, (\d+) of (\d+)\.$/, '$1, $2 din $3.'],
  [/^(.*?)(?: selected)?(?: disabled)?, (\d+) of (\d+)\.$/, '$1, $2 din $3.'],
  [/^(\d+) results? available for search term (.*)\.$/, 'Rezultate pentru „$2”: $1.'],
  [/^(\d+) results? available\.$/, 'Rezultate: $1.'],
  [/^Successfully saved (\d+) files$/, 'Fișiere salvate: $1.'],
  [/^Failed to save (\d+) files$/, 'Fișiere care nu au putut fi salvate: $1.'],
]

/** The same in Romanian; null where it is nobody's English. */
export function inRomanian(text: string): string | null {
  const piece = Object.hasOwn(pieces, text) ? pieces[text] : undefined
  if (piece !== undefined) return piece
  const found = patterns.find(([pattern]) => pattern.test(text))
  return found ? text.replace(found[0], found[1]) : null
}
