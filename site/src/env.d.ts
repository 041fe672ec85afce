/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The page's only door to content (src/queries/reader.ts). */
    reader: import('./queries/reader.ts').Reader
    /** Where the publisher collects what templates throw. */
    failures?: unknown[]
  }
}
