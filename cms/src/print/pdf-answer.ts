/** A PDF that a browser saves, or shows where it is to be printed; no cache keeps it. */
export const pdfAnswer = (
  name: string,
  pdf: Uint8Array,
  disposition: 'attachment' | 'inline' = 'attachment',
): Response =>
  new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `${disposition}; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
