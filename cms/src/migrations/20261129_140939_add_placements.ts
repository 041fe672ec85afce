import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`campaigns_appearances\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`outlet\` text,
  	\`medium\` text,
  	\`planned\` numeric,
  	\`appeared\` numeric,
  	\`missed\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_appearances_order_idx\` ON \`campaigns_appearances\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_appearances_parent_id_idx\` ON \`campaigns_appearances\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_appearances\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`outlet\` text,
  	\`medium\` text,
  	\`planned\` numeric,
  	\`appeared\` numeric,
  	\`missed\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_appearances_order_idx\` ON \`_campaigns_v_version_appearances\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_appearances_parent_id_idx\` ON \`_campaigns_v_version_appearances\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placements_series_weekdays\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements_series\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_series_weekdays_order_idx\` ON \`placements_series_weekdays\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`placements_series_weekdays_parent_idx\` ON \`placements_series_weekdays\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placements_series\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`rhythm\` text DEFAULT 'daily' NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_series_order_idx\` ON \`placements_series\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`placements_series_parent_id_idx\` ON \`placements_series\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`link\` text,
  	\`campaign_id\` text(36),
  	\`medium\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`place\` text,
  	\`supplier\` text,
  	\`contract_number\` text,
  	\`contract_date\` text,
  	\`cost_bani\` numeric,
  	\`cost_per\` text DEFAULT 'contract',
  	\`cost_vat_rate\` text DEFAULT '21',
  	\`cost_includes_vat\` integer DEFAULT false,
  	\`responsible_id\` text(36),
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_campaign_idx\` ON \`placements\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_outlet_idx\` ON \`placements\` (\`outlet\`);`)
  await db.run(sql`CREATE INDEX \`placements_responsible_idx\` ON \`placements\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_updated_at_idx\` ON \`placements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`placements_created_at_idx\` ON \`placements\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`placements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_texts_order_parent\` ON \`placements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`placements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`announcements_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`press_releases_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_rels_order_idx\` ON \`placements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_parent_idx\` ON \`placements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_path_idx\` ON \`placements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_announcements_id_idx\` ON \`placements_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_campaigns_id_idx\` ON \`placements_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_leaflets_id_idx\` ON \`placements_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`placements_rels_press_releases_id_idx\` ON \`placements_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE TABLE \`appearances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`medium\` text NOT NULL,
  	\`campaign_id\` text(36),
  	\`responsible_id\` text(36),
  	\`placement_id\` text(36) NOT NULL,
  	\`starts_at\` text NOT NULL,
  	\`ends_at\` text NOT NULL,
  	\`confirmed_at\` text,
  	\`appeared_at\` text,
  	\`missed_at\` text,
  	\`proof_link\` text,
  	\`reminded_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`campaign_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`placement_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appearances_outlet_idx\` ON \`appearances\` (\`outlet\`);`)
  await db.run(sql`CREATE INDEX \`appearances_campaign_idx\` ON \`appearances\` (\`campaign_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_responsible_idx\` ON \`appearances\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_placement_idx\` ON \`appearances\` (\`placement_id\`);`)
  await db.run(sql`CREATE INDEX \`appearances_starts_at_idx\` ON \`appearances\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_ends_at_idx\` ON \`appearances\` (\`ends_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_appeared_at_idx\` ON \`appearances\` (\`appeared_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_updated_at_idx\` ON \`appearances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appearances_created_at_idx\` ON \`appearances\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`placement_startsAt_endsAt_idx\` ON \`appearances\` (\`placement_id\`,\`starts_at\`,\`ends_at\`);`)
  await db.run(sql`CREATE TABLE \`appearance_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`appearance_id\` text(36) NOT NULL,
  	\`act\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`words\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`appearance_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`appearance_acts_appearance_idx\` ON \`appearance_acts\` (\`appearance_id\`);`)
  await db.run(sql`CREATE INDEX \`appearance_acts_by_idx\` ON \`appearance_acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`appearance_acts_updated_at_idx\` ON \`appearance_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`appearance_acts_created_at_idx\` ON \`appearance_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`proof_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`appearance_id\` text(36) NOT NULL,
  	\`act_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`stored\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`appearance_id\`) REFERENCES \`appearances\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`act_id\`) REFERENCES \`appearance_acts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`proof_files_appearance_idx\` ON \`proof_files\` (\`appearance_id\`);`)
  await db.run(sql`CREATE INDEX \`proof_files_act_idx\` ON \`proof_files\` (\`act_id\`);`)
  await db.run(sql`CREATE INDEX \`proof_files_updated_at_idx\` ON \`proof_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`proof_files_created_at_idx\` ON \`proof_files\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`publishes_appearances\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_publishes_appearances\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`placements_id\` text(36) REFERENCES placements(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placements_id_idx\` ON \`payload_locked_documents_rels\` (\`placements_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`campaigns_appearances\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_appearances\`;`)
  await db.run(sql`DROP TABLE \`placements_series_weekdays\`;`)
  await db.run(sql`DROP TABLE \`placements_series\`;`)
  await db.run(sql`DROP TABLE \`placements\`;`)
  await db.run(sql`DROP TABLE \`placements_texts\`;`)
  await db.run(sql`DROP TABLE \`placements_rels\`;`)
  await db.run(sql`DROP TABLE \`appearances\`;`)
  await db.run(sql`DROP TABLE \`appearance_acts\`;`)
  await db.run(sql`DROP TABLE \`proof_files\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`word_files_id\` text(36),
  	\`templates_id\` text(36),
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`questions_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`departments_id\` text(36),
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	\`service_accounts_id\` text(36),
  	\`journalists_id\` text(36),
  	\`press_lists_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`word_files_id\`) REFERENCES \`word_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_accounts_id\`) REFERENCES \`service_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journalists_id\`) REFERENCES \`journalists\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_lists_id\`) REFERENCES \`press_lists\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "word_files_id", "templates_id", "press_releases_id", "announcements_id", "debate_notices_id", "campaigns_id", "leaflets_id", "questions_id", "journal_issues_id", "journal_articles_id", "media_id", "documents_id", "departments_id", "topics_id", "contacts_id", "redirects_id", "users_id", "service_accounts_id", "journalists_id", "press_lists_id") SELECT "id", "order", "parent_id", "path", "word_files_id", "templates_id", "press_releases_id", "announcements_id", "debate_notices_id", "campaigns_id", "leaflets_id", "questions_id", "journal_issues_id", "journal_articles_id", "media_id", "documents_id", "departments_id", "topics_id", "contacts_id", "redirects_id", "users_id", "service_accounts_id", "journalists_id", "press_lists_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_word_files_id_idx\` ON \`payload_locked_documents_rels\` (\`word_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_debate_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leaflets_id_idx\` ON \`payload_locked_documents_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_questions_id_idx\` ON \`payload_locked_documents_rels\` (\`questions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_departments_id_idx\` ON \`payload_locked_documents_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_accounts_id_idx\` ON \`payload_locked_documents_rels\` (\`service_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journalists_id_idx\` ON \`payload_locked_documents_rels\` (\`journalists_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_lists_id_idx\` ON \`payload_locked_documents_rels\` (\`press_lists_id\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`publishes_appearances\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_publishes_appearances\`;`)
}
