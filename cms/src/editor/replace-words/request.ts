/** Asks the editors inside an element of the page to put other words in the place of a passage. */
export interface ReplaceRequest {
  within: Element
  passage: string
  words: string
  /** Told by an editor that has done so. */
  onReplaced: () => void
}

const name = 'avizier:replace-words'

/** True where an editor found the passage. */
export function askToReplace(asked: Omit<ReplaceRequest, 'onReplaced'>): boolean {
  let isReplaced = false
  const detail: ReplaceRequest = {
    ...asked,
    onReplaced: () => {
      isReplaced = true
    },
  }
  window.dispatchEvent(new CustomEvent(name, { detail }))
  return isReplaced
}

/** Hears what is asked until the returned function is called. */
export function onReplaceAsked(listen: (request: ReplaceRequest) => void): () => void {
  const hear = (event: Event) => {
    if (event instanceof CustomEvent) listen(event.detail as ReplaceRequest)
  }
  window.addEventListener(name, hear)
  return () => window.removeEventListener(name, hear)
}
