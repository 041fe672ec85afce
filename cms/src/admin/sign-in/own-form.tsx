'use client'

import type { ReactNode, SubmitEvent } from 'react'

interface FormProps {
  submit: () => Promise<void>
  className?: string
  children: ReactNode
}

/** A form that this page sends itself; what is wrong is said by the newsroom, in Romanian. */
export const OwnForm = ({ submit, className, children }: FormProps) => {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault()
    void submit()
  }
  return (
    <form className={className} onSubmit={onSubmit} noValidate>
      {children}
    </form>
  )
}
