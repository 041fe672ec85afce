import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`register\` ADD \`form_version\` numeric;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  // The hash of a row is made with its form version: without it the chain would break there.
  const [row] = await db.all<{ number: number }>(
    sql`SELECT \`number\` FROM \`register\` WHERE \`form_version\` IS NOT NULL ORDER BY \`number\` LIMIT 1;`,
  )
  if (row)
    throw new Error(
      `This step cannot be taken back: row ${row.number} of the register is hashed with the version of its form. ` +
        'Put back a backup from before it was written instead',
    )
  await db.run(sql`ALTER TABLE \`register\` DROP COLUMN \`form_version\`;`)
}
