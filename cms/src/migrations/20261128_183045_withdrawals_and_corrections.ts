import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`announcements_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_corrections_order_idx\` ON \`announcements_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_corrections_parent_id_idx\` ON \`announcements_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_corrections_order_idx\` ON \`_announcements_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_corrections_parent_id_idx\` ON \`_announcements_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`debate_notices_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`debate_notices_corrections_order_idx\` ON \`debate_notices_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_corrections_parent_id_idx\` ON \`debate_notices_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_debate_notices_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_debate_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_corrections_order_idx\` ON \`_debate_notices_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_corrections_parent_id_idx\` ON \`_debate_notices_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_corrections_order_idx\` ON \`campaigns_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_corrections_parent_id_idx\` ON \`campaigns_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_corrections_order_idx\` ON \`_campaigns_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_corrections_parent_id_idx\` ON \`_campaigns_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`leaflets_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leaflets_corrections_order_idx\` ON \`leaflets_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_corrections_parent_id_idx\` ON \`leaflets_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_leaflets_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_leaflets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_corrections_order_idx\` ON \`_leaflets_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_corrections_parent_id_idx\` ON \`_leaflets_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`questions_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`questions_corrections_order_idx\` ON \`questions_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`questions_corrections_parent_id_idx\` ON \`questions_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_questions_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_questions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_questions_v_version_corrections_order_idx\` ON \`_questions_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_corrections_parent_id_idx\` ON \`_questions_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`journal_issues_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`journal_issues_corrections_order_idx\` ON \`journal_issues_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_corrections_parent_id_idx\` ON \`journal_issues_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_journal_issues_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_journal_issues_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_corrections_order_idx\` ON \`_journal_issues_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_corrections_parent_id_idx\` ON \`_journal_issues_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`journal_articles_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`journal_articles_corrections_order_idx\` ON \`journal_articles_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_corrections_parent_id_idx\` ON \`journal_articles_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_journal_articles_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`wrong\` text,
  	\`right\` text,
  	\`remaining\` text,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_journal_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_corrections_order_idx\` ON \`_journal_articles_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_corrections_parent_id_idx\` ON \`_journal_articles_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` ADD \`wrong\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` ADD \`right\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` ADD \`remaining\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` ADD \`wrong\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` ADD \`right\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` ADD \`remaining\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`register\` ADD \`manner\` text;`)
  await db.run(sql`ALTER TABLE \`register\` ADD \`replaced_by\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`announcements_corrections\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`debate_notices_corrections\`;`)
  await db.run(sql`DROP TABLE \`_debate_notices_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`campaigns_corrections\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`leaflets_corrections\`;`)
  await db.run(sql`DROP TABLE \`_leaflets_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`questions_corrections\`;`)
  await db.run(sql`DROP TABLE \`_questions_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`journal_issues_corrections\`;`)
  await db.run(sql`DROP TABLE \`_journal_issues_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`journal_articles_corrections\`;`)
  await db.run(sql`DROP TABLE \`_journal_articles_v_version_corrections\`;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` DROP COLUMN \`wrong\`;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` DROP COLUMN \`right\`;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` DROP COLUMN \`remaining\`;`)
  await db.run(sql`ALTER TABLE \`press_releases\` DROP COLUMN \`withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`press_releases\` DROP COLUMN \`withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` DROP COLUMN \`wrong\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` DROP COLUMN \`right\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` DROP COLUMN \`remaining\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` DROP COLUMN \`version_withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` DROP COLUMN \`version_withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` DROP COLUMN \`withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` DROP COLUMN \`withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` DROP COLUMN \`version_withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` DROP COLUMN \`version_withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`leaflets\` DROP COLUMN \`withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`leaflets\` DROP COLUMN \`withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` DROP COLUMN \`version_withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` DROP COLUMN \`version_withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`questions\` DROP COLUMN \`withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` DROP COLUMN \`version_withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` DROP COLUMN \`version_withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` DROP COLUMN \`withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` DROP COLUMN \`withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` DROP COLUMN \`version_withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` DROP COLUMN \`version_withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` DROP COLUMN \`withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` DROP COLUMN \`withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` DROP COLUMN \`version_withdrawal_manner\`;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` DROP COLUMN \`version_withdrawal_replaced_by\`;`)
  await db.run(sql`ALTER TABLE \`register\` DROP COLUMN \`manner\`;`)
  await db.run(sql`ALTER TABLE \`register\` DROP COLUMN \`replaced_by\`;`)
}
