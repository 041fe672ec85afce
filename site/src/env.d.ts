/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page's only door to content (src/queries/reader.ts). */
    reader: import('./queries/reader.ts').Reader
    /** The address that was asked for, as it is listed. */
    address: string
    /** Parts that pages of one job have in common, by what they are made from (components/shared-part.astro). */
    sharedParts: Map<string, string>
    /** Of a page of the counter: what it knows of the request. */
    visit?: import('./forms/visit.ts').Visit | undefined
  }
}
