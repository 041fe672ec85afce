import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`search_keys\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_search_keys\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`press_releases\` DROP COLUMN \`search_keys\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` DROP COLUMN \`version_search_keys\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`search_keys\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_search_keys\`;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` DROP COLUMN \`search_keys\`;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` DROP COLUMN \`version_search_keys\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`search_keys\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_search_keys\`;`)
  await db.run(sql`ALTER TABLE \`leaflets\` DROP COLUMN \`search_keys\`;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` DROP COLUMN \`version_search_keys\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`search_keys\`;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` DROP COLUMN \`version_search_keys\`;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` DROP COLUMN \`search_keys\`;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` DROP COLUMN \`version_search_keys\`;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` DROP COLUMN \`search_keys\`;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` DROP COLUMN \`version_search_keys\`;`)
}
