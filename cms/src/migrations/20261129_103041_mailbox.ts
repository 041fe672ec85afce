import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`subscribers\` ADD \`mailbox\` text;`)
  await db.run(sql`CREATE INDEX \`subscribers_mailbox_idx\` ON \`subscribers\` (\`mailbox\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`subscribers_mailbox_idx\`;`)
  await db.run(sql`ALTER TABLE \`subscribers\` DROP COLUMN \`mailbox\`;`)
}
