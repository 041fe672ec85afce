'use client'

import { DatePicker, ShimmerEffect, useTranslation } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

type Months = ReturnType<typeof useTranslation>['i18n']['dateFNS']

/**
 * Payload's picker, once the names of months are there: they arrive after the page, and a month that is typed before
 * them would be none.
 */
export const Picker = ({ overrides, ...props }: ComponentProps<typeof DatePicker>) => {
  // Payload types the names as if they were always there.
  const { dateFNS: locale }: { dateFNS?: Months } = useTranslation().i18n
  if (!locale) return <ShimmerEffect height={50} />
  return <DatePicker {...props} overrides={{ ...overrides, locale }} />
}
