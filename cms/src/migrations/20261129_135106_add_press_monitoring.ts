import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cuttings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`outlet\` text NOT NULL,
  	\`medium\` text DEFAULT 'online' NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`url\` text,
  	\`extract\` text,
  	\`state\` text DEFAULT 'relevant' NOT NULL,
  	\`topic_id\` text(36),
  	\`tone\` text,
  	\`department_id\` text(36),
  	\`release_id\` text(36),
  	\`release_way\` text,
  	\`source_id\` text(36),
  	\`seen_at\` text,
  	\`phrases\` text,
  	\`judged_by_id\` text(36),
  	\`judged_at\` text,
  	\`case_id\` text(36),
  	\`review_id\` text(36),
  	\`identity\` text,
  	\`entry_key\` text,
  	\`story\` text,
  	\`sketch\` text,
  	\`judgements\` numeric DEFAULT 0,
  	\`search_keys\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`release_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`source_id\`) REFERENCES \`press_sources\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`judged_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`review_id\`) REFERENCES \`press_reviews\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cuttings_outlet_idx\` ON \`cuttings\` (\`outlet\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_published_at_idx\` ON \`cuttings\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_state_idx\` ON \`cuttings\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_topic_idx\` ON \`cuttings\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_department_idx\` ON \`cuttings\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_release_idx\` ON \`cuttings\` (\`release_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_source_idx\` ON \`cuttings\` (\`source_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_seen_at_idx\` ON \`cuttings\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_judged_by_idx\` ON \`cuttings\` (\`judged_by_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_case_idx\` ON \`cuttings\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_review_idx\` ON \`cuttings\` (\`review_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cuttings_identity_idx\` ON \`cuttings\` (\`identity\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_entry_key_idx\` ON \`cuttings\` (\`entry_key\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_story_idx\` ON \`cuttings\` (\`story\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_updated_at_idx\` ON \`cuttings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cuttings_created_at_idx\` ON \`cuttings\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`state_publishedAt_idx\` ON \`cuttings\` (\`state\`,\`published_at\`);`)
  await db.run(sql`CREATE TABLE \`press_sources\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`medium\` text DEFAULT 'online' NOT NULL,
  	\`url\` text,
  	\`keeps_all\` integer DEFAULT false,
  	\`is_active\` integer DEFAULT true,
  	\`answer\` text,
  	\`asked_at\` text,
  	\`read_at\` text,
  	\`is_fine\` integer DEFAULT true,
  	\`next_at\` text,
  	\`failures\` numeric DEFAULT 0,
  	\`etag\` text,
  	\`last_modified\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_sources_name_idx\` ON \`press_sources\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`press_sources_is_fine_idx\` ON \`press_sources\` (\`is_fine\`);`)
  await db.run(sql`CREATE INDEX \`press_sources_next_at_idx\` ON \`press_sources\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`press_sources_updated_at_idx\` ON \`press_sources\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_sources_created_at_idx\` ON \`press_sources\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`monitoring_rules\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`phrases\` text NOT NULL,
  	\`without\` text,
  	\`topic_id\` text(36),
  	\`department_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`monitoring_rules_name_idx\` ON \`monitoring_rules\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rules_topic_idx\` ON \`monitoring_rules\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rules_department_idx\` ON \`monitoring_rules\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rules_updated_at_idx\` ON \`monitoring_rules\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`monitoring_rules_created_at_idx\` ON \`monitoring_rules\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`press_reviews\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`introduction\` text,
  	\`order\` text,
  	\`sent_at\` text,
  	\`sent_by_id\` text(36),
  	\`sent_to\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`sent_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`press_reviews_number_idx\` ON \`press_reviews\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`press_reviews_sent_at_idx\` ON \`press_reviews\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`press_reviews_sent_by_idx\` ON \`press_reviews\` (\`sent_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_reviews_updated_at_idx\` ON \`press_reviews\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_reviews_created_at_idx\` ON \`press_reviews\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`review_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`recipients\` text,
  	\`sent_at\` text,
  	\`on_working_days\` integer DEFAULT true,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`cuttings_id\` text(36) REFERENCES cuttings(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`press_sources_id\` text(36) REFERENCES press_sources(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`monitoring_rules_id\` text(36) REFERENCES monitoring_rules(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_cuttings_id_idx\` ON \`payload_locked_documents_rels\` (\`cuttings_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_sources_id_idx\` ON \`payload_locked_documents_rels\` (\`press_sources_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_monitoring_rules_id_idx\` ON \`payload_locked_documents_rels\` (\`monitoring_rules_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cuttings\`;`)
  await db.run(sql`DROP TABLE \`press_sources\`;`)
  await db.run(sql`DROP TABLE \`monitoring_rules\`;`)
  await db.run(sql`DROP TABLE \`press_reviews\`;`)
  await db.run(sql`DROP TABLE \`review_settings\`;`)
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
}
