import type { z } from 'zod'

/** A snapshot as it was written: plain JSON. */
export type WrittenFields = Readonly<Record<string, unknown>>

/** From one version of a form to the next; pure. */
export interface Upgrade {
  /** Whoever reads the version before reads this one the same way. */
  isAdditive: boolean
  upgrade: (written: WrittenFields) => WrittenFields
}

/** The public form of a kind of document: its newest version, and the steps that lead there from the first. */
export interface Form<S = unknown> {
  schema: z.ZodType<S>
  upgrades: readonly Upgrade[]
}

/** A step that brings fields beside those there are, and can change none of them. */
export const adding = (fields: (written: WrittenFields) => WrittenFields): Upgrade => ({
  isAdditive: true,
  upgrade: (written) => ({ ...fields(written), ...written }),
})

/** Any other step: fields that go, or have another name or meaning. Apps of before cannot read what it makes. */
export const changing = (upgrade: Upgrade['upgrade']): Upgrade => ({ isAdditive: false, upgrade })

/** The version in which a form is written today; counts from 1. */
export const versionOf = ({ upgrades }: Pick<Form, 'upgrades'>): number => upgrades.length + 1

/**
 * Reads what was written in some version as today's form: unknown fields are dropped, a missing one is an error naming
 * it. Throws for a version that is not known yet.
 */
export function readForm<S>({ schema, upgrades }: Form<S>, written: WrittenFields, version = 1): S {
  if (version > upgrades.length + 1)
    throw new RangeError(
      `was written in version ${version} of its form, and this program knows ${upgrades.length + 1}: ` +
        'a newer one wrote it. Run that one',
    )
  return schema.parse(
    upgrades.slice(version - 1).reduce((value, { upgrade }) => upgrade(value), written),
  )
}
