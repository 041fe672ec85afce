'use client'

import { useEffect, useState } from 'react'

/**
 * The token behind the # sign of this page's address: null until it was read, empty where there is none. It is taken off the
 * address at once, so that neither the history of a shared computer nor a picture of the screen has it.
 */
export function useLinkToken(): string | null {
  const [token, setToken] = useState<string | null>(null)
  useEffect(() => {
    const { hash, pathname } = window.location
    // Read anew where somebody follows another link in the same tab.
    setToken((before) => hash.slice(1) || before || '')
    if (hash) window.history.replaceState(window.history.state, '', pathname)
  }, [])
  return token
}
