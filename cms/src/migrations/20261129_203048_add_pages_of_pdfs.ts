import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pages\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`recognized\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pages\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`recognized\`;`)
}
