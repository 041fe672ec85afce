'use client'

import { useEffect, type ReactNode } from 'react'
import { giveRoles } from './roles.ts'
import { inRomanian } from './words.ts'

// Payload's parts and the libraries below them write some names in English, with no setting that reaches them. They are
// put into Romanian where they stand in the page, from one table: the other way would be an own copy of each part.

const named = ['aria-label', 'aria-roledescription', 'title']
const namedElements = named.map((name) => `[${name}]`).join()

/** The only elements whose text is looked at: never what somebody wrote. */
const textHomes = [
  'aside.tooltip',
  '.slash-menu-popup',
  '.fixed-toolbar__dropdown-items',
  '.table-action-menu-dropdown',
  '.drawer__header__title',
  '.drawer .field-label',
  // How to drag by keyboard: hidden, and under an id that is another each time.
  'div[id][style*="none"]',
  '[id^="DndLiveRegion"]',
  '[class*="a11yText"]',
  '.react-datepicker__aria-live',
  '.react-datepicker-time__caption',
  '.react-datepicker-time__header',
  '.api-key',
  '#revoke-api-key',
  '.confirmation-modal',
  '[data-sonner-toast]',
  '.editor-loading',
].join()

function sayName(element: Element): void {
  // The name of a field in the code is no title; Payload gives it to every checkbox.
  if (
    element instanceof HTMLInputElement &&
    element.labels?.length &&
    element.title === element.name
  )
    element.removeAttribute('title')
  for (const name of named) {
    const said = inRomanian(element.getAttribute(name) ?? '')
    if (said !== null) element.setAttribute(name, said)
  }
}

function sayText(node: Node): void {
  const said = inRomanian(node.nodeValue ?? '')
  if (said !== null) node.nodeValue = said
}

function sayTextsBelow(home: Element): void {
  const texts = document.createTreeWalker(home, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) sayText(texts.currentNode)
}

function sayAll(node: Node): void {
  if (!(node instanceof Element)) {
    if (node.parentElement?.closest(textHomes)) sayText(node)
    return
  }
  sayName(node)
  for (const element of node.querySelectorAll(namedElements)) sayName(element)
  if (node.closest(textHomes)) sayTextsBelow(node)
  else for (const home of node.querySelectorAll(textHomes)) sayTextsBelow(home)
}

function mend(node: Node): void {
  if (node instanceof Element) giveRoles(node)
  sayAll(node)
}

/** Around the whole admin: what its parts say in English, they say in Romanian. */
export const Spoken = ({ children }: { children: ReactNode }) => {
  useEffect(() => {
    const observer = new MutationObserver((changes) => {
      for (const { target, type, addedNodes } of changes)
        if (type === 'attributes' && target instanceof Element) sayName(target)
        else if (type === 'characterData') sayAll(target)
        else for (const node of addedNodes) mend(node)
    })
    observer.observe(document.body, {
      attributeFilter: named,
      characterData: true,
      childList: true,
      subtree: true,
    })
    mend(document.body)
    return () => observer.disconnect()
  }, [])
  return children
}
