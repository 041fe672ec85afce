import { refusalIn, unreachable } from './refusal.ts'

/**
 * Saves what an address answers on the machine of whoever asks; its name, or why there is none. Fetched and not followed as
 * a link: where it is refused, the page that asks says why.
 */
export async function saveFile(address: string): Promise<{ saved: string } | { refused: string }> {
  try {
    const answer = await fetch(address, { credentials: 'include' })
    if (!answer.ok) return { refused: refusalIn(await answer.json()).sentence }
    const name = /filename="([^"]+)"/.exec(answer.headers.get('content-disposition') ?? '')?.[1]
    const url = URL.createObjectURL(await answer.blob())
    const link = Object.assign(document.createElement('a'), {
      href: url,
      download: name ?? 'document.pdf',
    })
    link.click()
    URL.revokeObjectURL(url)
    return { saved: link.download }
  } catch {
    // No connection, one that broke off, or no answer of ours.
    return { refused: unreachable.sentence }
  }
}
