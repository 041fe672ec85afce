'use client'

import { timeZone } from '@avizier/shared/dates'
import type { ReactNode } from 'react'

// Payload writes every time in the zone that the browser calls its own. In the admin that is the office's: the server
// wrote the page so, and two colleagues must not read two hours.

const Format = Intl.DateTimeFormat

type Arguments = ConstructorParameters<typeof Format>
const inOffice = ([locales, options]: Arguments) =>
  new Format(locales, { ...options, timeZone: options?.timeZone ?? timeZone })

if (typeof window !== 'undefined')
  Intl.DateTimeFormat = new Proxy(Format, {
    construct: (_, options: Arguments) => inOffice(options),
    apply: (_, __, options: Arguments) => inOffice(options),
  })

/** Around the whole admin, so that this file is there before anything is written. */
export const OfficeTime = ({ children }: { children: ReactNode }) => children
