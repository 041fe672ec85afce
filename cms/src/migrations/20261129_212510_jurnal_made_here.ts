import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`material_asks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue_id\` text(36),
  	\`department_id\` text(36),
  	\`what\` text NOT NULL,
  	\`lines\` numeric,
  	\`due_on\` text NOT NULL,
  	\`asked_by_id\` text(36),
  	\`asked_at\` text,
  	\`withdrawn_at\` text,
  	\`reminded\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`asked_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`material_asks_issue_idx\` ON \`material_asks\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_department_idx\` ON \`material_asks\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_due_on_idx\` ON \`material_asks\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_asked_by_idx\` ON \`material_asks\` (\`asked_by_id\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_updated_at_idx\` ON \`material_asks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`material_asks_created_at_idx\` ON \`material_asks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`journal_articles_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`debate_notices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_order_idx\` ON \`journal_articles_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_parent_idx\` ON \`journal_articles_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_path_idx\` ON \`journal_articles_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_press_releases_id_idx\` ON \`journal_articles_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_announcements_id_idx\` ON \`journal_articles_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_rels_debate_notices_id_idx\` ON \`journal_articles_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE TABLE \`_journal_articles_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`debate_notices_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_journal_articles_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_order_idx\` ON \`_journal_articles_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_parent_idx\` ON \`_journal_articles_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_path_idx\` ON \`_journal_articles_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_press_releases_id_idx\` ON \`_journal_articles_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_announcements_id_idx\` ON \`_journal_articles_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_rels_debate_notices_id_idx\` ON \`_journal_articles_v_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE TABLE \`flatplans\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue_id\` text(36),
  	\`plan\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`flatplans_issue_idx\` ON \`flatplans\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`flatplans_updated_at_idx\` ON \`flatplans\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`flatplans_created_at_idx\` ON \`flatplans\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`flatplan_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`flatplan_id\` text(36),
  	\`revision\` numeric NOT NULL,
  	\`act\` text NOT NULL,
  	\`details\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`flatplan_id\`) REFERENCES \`flatplans\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`flatplan_acts_flatplan_idx\` ON \`flatplan_acts\` (\`flatplan_id\`);`)
  await db.run(sql`CREATE INDEX \`flatplan_acts_by_idx\` ON \`flatplan_acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`flatplan_acts_updated_at_idx\` ON \`flatplan_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`flatplan_acts_created_at_idx\` ON \`flatplan_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`distribution_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`contact\` text,
  	\`copies\` numeric NOT NULL,
  	\`is_legal_deposit\` integer DEFAULT false,
  	\`is_active\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`distribution_places_updated_at_idx\` ON \`distribution_places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`distribution_places_created_at_idx\` ON \`distribution_places\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`distributions_rows\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`place_id\` text(36) NOT NULL,
  	\`copies\` numeric NOT NULL,
  	\`returned\` numeric,
  	\`deposited_on\` text,
  	\`note\` text,
  	FOREIGN KEY (\`place_id\`) REFERENCES \`distribution_places\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`distributions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_rows_order_idx\` ON \`distributions_rows\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rows_parent_id_idx\` ON \`distributions_rows\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_rows_place_idx\` ON \`distributions_rows\` (\`place_id\`);`)
  await db.run(sql`CREATE TABLE \`distributions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`issue_id\` text(36) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`distributions_issue_idx\` ON \`distributions\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`distributions_updated_at_idx\` ON \`distributions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`distributions_created_at_idx\` ON \`distributions\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`materials\` ADD \`ask_id\` text(36) REFERENCES material_asks(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`CREATE INDEX \`materials_ask_idx\` ON \`materials\` (\`ask_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`pages\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`recognized\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`distribution_places_id\` text(36) REFERENCES distribution_places(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`distributions_id\` text(36) REFERENCES distributions(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_distribution_places_id_idx\` ON \`payload_locked_documents_rels\` (\`distribution_places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_distributions_id_idx\` ON \`payload_locked_documents_rels\` (\`distributions_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`material_asks\`;`)
  await db.run(sql`DROP TABLE \`journal_articles_rels\`;`)
  await db.run(sql`DROP TABLE \`_journal_articles_v_rels\`;`)
  await db.run(sql`DROP TABLE \`flatplans\`;`)
  await db.run(sql`DROP TABLE \`flatplan_acts\`;`)
  await db.run(sql`DROP TABLE \`distribution_places\`;`)
  await db.run(sql`DROP TABLE \`distributions_rows\`;`)
  await db.run(sql`DROP TABLE \`distributions\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_materials\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`text\` text,
  	\`word_file_id\` text(36),
  	\`wished_for\` text,
  	\`note\` text,
  	\`department_id\` text(36),
  	\`state\` text,
  	\`handed_by_id\` text(36),
  	\`dealt_by_id\` text(36),
  	\`dealt_at\` text,
  	\`decline_reason\` text,
  	\`item\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`word_file_id\`) REFERENCES \`word_files\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`handed_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`dealt_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_materials\`("id", "title", "text", "word_file_id", "wished_for", "note", "department_id", "state", "handed_by_id", "dealt_by_id", "dealt_at", "decline_reason", "item", "updated_at", "created_at") SELECT "id", "title", "text", "word_file_id", "wished_for", "note", "department_id", "state", "handed_by_id", "dealt_by_id", "dealt_at", "decline_reason", "item", "updated_at", "created_at" FROM \`materials\`;`)
  await db.run(sql`DROP TABLE \`materials\`;`)
  await db.run(sql`ALTER TABLE \`__new_materials\` RENAME TO \`materials\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`materials_title_idx\` ON \`materials\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`materials_word_file_idx\` ON \`materials\` (\`word_file_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_wished_for_idx\` ON \`materials\` (\`wished_for\`);`)
  await db.run(sql`CREATE INDEX \`materials_department_idx\` ON \`materials\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_state_idx\` ON \`materials\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`materials_handed_by_idx\` ON \`materials\` (\`handed_by_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_dealt_by_idx\` ON \`materials\` (\`dealt_by_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_item_idx\` ON \`materials\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`materials_updated_at_idx\` ON \`materials\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`materials_created_at_idx\` ON \`materials\` (\`created_at\`);`)
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
  	\`events_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`recordings_id\` text(36),
  	\`departments_id\` text(36),
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	\`redirects_id\` text(36),
  	\`users_id\` text(36),
  	\`service_accounts_id\` text(36),
  	\`journalists_id\` text(36),
  	\`press_lists_id\` text(36),
  	\`placements_id\` text(36),
  	\`attendances_id\` text(36),
  	\`cuttings_id\` text(36),
  	\`press_sources_id\` text(36),
  	\`monitoring_rules_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`word_files_id\`) REFERENCES \`word_files\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`templates_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`questions_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`recordings_id\`) REFERENCES \`recordings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_accounts_id\`) REFERENCES \`service_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journalists_id\`) REFERENCES \`journalists\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_lists_id\`) REFERENCES \`press_lists\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`placements_id\`) REFERENCES \`placements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`attendances_id\`) REFERENCES \`attendances\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`cuttings_id\`) REFERENCES \`cuttings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_sources_id\`) REFERENCES \`press_sources\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`monitoring_rules_id\`) REFERENCES \`monitoring_rules\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "word_files_id", "templates_id", "press_releases_id", "announcements_id", "debate_notices_id", "campaigns_id", "leaflets_id", "questions_id", "events_id", "journal_issues_id", "journal_articles_id", "media_id", "documents_id", "recordings_id", "departments_id", "topics_id", "contacts_id", "redirects_id", "users_id", "service_accounts_id", "journalists_id", "press_lists_id", "placements_id", "attendances_id", "cuttings_id", "press_sources_id", "monitoring_rules_id") SELECT "id", "order", "parent_id", "path", "word_files_id", "templates_id", "press_releases_id", "announcements_id", "debate_notices_id", "campaigns_id", "leaflets_id", "questions_id", "events_id", "journal_issues_id", "journal_articles_id", "media_id", "documents_id", "recordings_id", "departments_id", "topics_id", "contacts_id", "redirects_id", "users_id", "service_accounts_id", "journalists_id", "press_lists_id", "placements_id", "attendances_id", "cuttings_id", "press_sources_id", "monitoring_rules_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_recordings_id_idx\` ON \`payload_locked_documents_rels\` (\`recordings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_departments_id_idx\` ON \`payload_locked_documents_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_accounts_id_idx\` ON \`payload_locked_documents_rels\` (\`service_accounts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journalists_id_idx\` ON \`payload_locked_documents_rels\` (\`journalists_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_lists_id_idx\` ON \`payload_locked_documents_rels\` (\`press_lists_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_placements_id_idx\` ON \`payload_locked_documents_rels\` (\`placements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_attendances_id_idx\` ON \`payload_locked_documents_rels\` (\`attendances_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cuttings_id_idx\` ON \`payload_locked_documents_rels\` (\`cuttings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`press_sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_monitoring_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`monitoring_rules_id\`);`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`pages\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`recognized\`;`)
}
