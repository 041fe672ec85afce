import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`report_key\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`report\` text;`)
  await db.run(sql`CREATE INDEX \`announcements_report_key_idx\` ON \`announcements\` (\`report_key\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_report_key\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_report\` text;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_report_key_idx\` ON \`_announcements_v\` (\`version_report_key\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP INDEX \`announcements_report_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`report_key\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`report\`;`)
  await db.run(sql`DROP INDEX \`_announcements_v_version_version_report_key_idx\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_report_key\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_report\`;`)
}
