import { escapeHtml } from '../src/rich-text/escape.ts'
import { ownStyle } from './own-files.ts'

/** A page of the counter's own, without the site around it. `body` is HTML. */
export const plainPage = (title: string, body: string): string => `<!doctype html>
<html lang="ro">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)}</title>
<link rel="stylesheet" href="${ownStyle}">
</head>
<body class="ghiseu">
<main>
${body}
</main>
</body>
</html>
`

/** A page of the counter's own that says so much. */
export const sentencePage = (title: string, ...sentences: string[]): string =>
  plainPage(
    title,
    [
      `<h1>${escapeHtml(title)}</h1>`,
      ...sentences.map((text) => `<p>${escapeHtml(text)}</p>`),
    ].join('\n'),
  )

export const closedPage = sentencePage(
  'Legătura nu mai este valabilă',
  'A expirat, a fost închisă de Biroul Mass-media sau adresa nu a fost copiată întreagă.',
  'Dacă aveți nevoie de text, cereți biroului o legătură nouă.',
)

export const awayPage = sentencePage(
  'Pagina nu poate fi arătată acum',
  'Redacția sau site-ul nu răspund pentru moment. Încercați din nou peste un minut.',
)

export const nothingHere = sentencePage('Nu este nimic la această adresă')

/** The text is not ready to be shown: what it lacks. */
export const unfinishedPage = (sentences: readonly string[]): string =>
  plainPage(
    'Textul nu poate fi arătat încă',
    [
      '<h1>Textul nu poate fi arătat încă</h1>',
      '<ul>',
      ...sentences.map((text) => `<li>${escapeHtml(text)}</li>`),
      '</ul>',
    ].join('\n'),
  )
