import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`post_office\` ADD \`daily_row\` numeric;`)
  await db.run(sql`ALTER TABLE \`post_office\` ADD \`weekly_row\` numeric;`)
  await db.run(sql`ALTER TABLE \`security_events\` ADD \`details\` text;`)
  await db.run(sql`ALTER TABLE \`open_sessions\` DROP COLUMN \`address\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`open_sessions\` ADD \`address\` text;`)
  await db.run(sql`ALTER TABLE \`post_office\` DROP COLUMN \`daily_row\`;`)
  await db.run(sql`ALTER TABLE \`post_office\` DROP COLUMN \`weekly_row\`;`)
  await db.run(sql`ALTER TABLE \`security_events\` DROP COLUMN \`details\`;`)
}
