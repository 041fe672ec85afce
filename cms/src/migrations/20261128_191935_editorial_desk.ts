import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`materials\` (
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
  await db.run(sql`CREATE TABLE \`materials_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`materials\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`materials_rels_order_idx\` ON \`materials_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_parent_idx\` ON \`materials_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_path_idx\` ON \`materials_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_media_id_idx\` ON \`materials_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_documents_id_idx\` ON \`materials_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`materials_rels_topics_id_idx\` ON \`materials_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`word_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`left_out\` text,
  	\`stored\` text,
  	\`department_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`word_files_department_idx\` ON \`word_files\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`word_files_updated_at_idx\` ON \`word_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`word_files_created_at_idx\` ON \`word_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`word_files_filename_idx\` ON \`word_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`templates_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`sort\` text DEFAULT 'text' NOT NULL,
  	\`target\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`templates\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_questions_order_idx\` ON \`templates_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`templates_questions_parent_id_idx\` ON \`templates_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`templates\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'announcements' NOT NULL,
  	\`title\` text NOT NULL,
  	\`lead\` text,
  	\`body\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`templates_title_idx\` ON \`templates\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`templates_updated_at_idx\` ON \`templates\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`templates_created_at_idx\` ON \`templates\` (\`created_at\`);`)
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
  await db.run(sql`CREATE TABLE \`editorial_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`act\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`note\` text,
  	\`details\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`editorial_acts_document_idx\` ON \`editorial_acts\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`editorial_acts_act_idx\` ON \`editorial_acts\` (\`act\`);`)
  await db.run(sql`CREATE INDEX \`editorial_acts_by_idx\` ON \`editorial_acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`editorial_acts_at_idx\` ON \`editorial_acts\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_acts_updated_at_idx\` ON \`editorial_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`editorial_acts_created_at_idx\` ON \`editorial_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_number_idx\` ON \`editorial_acts\` (\`document\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`remarks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`thread\` text,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`field\` text,
  	\`quote\` text,
  	\`settled_by_id\` text(36),
  	\`settled_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`settled_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`remarks_document_idx\` ON \`remarks\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`remarks_thread_idx\` ON \`remarks\` (\`thread\`);`)
  await db.run(sql`CREATE INDEX \`remarks_by_idx\` ON \`remarks\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_at_idx\` ON \`remarks\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_settled_by_idx\` ON \`remarks\` (\`settled_by_id\`);`)
  await db.run(sql`CREATE INDEX \`remarks_updated_at_idx\` ON \`remarks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`remarks_created_at_idx\` ON \`remarks\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`title\` text,
  	\`event\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`words\` text,
  	\`read_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notices_person_idx\` ON \`notices\` (\`person\`);`)
  await db.run(sql`CREATE INDEX \`notices_document_idx\` ON \`notices\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`notices_by_idx\` ON \`notices\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`notices_at_idx\` ON \`notices\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notices_updated_at_idx\` ON \`notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`notices_created_at_idx\` ON \`notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`person_at_idx\` ON \`notices\` (\`person\`,\`at\`);`)
  await db.run(sql`CREATE TABLE \`check_exceptions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`rule\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`reason\` text NOT NULL,
  	\`by_id\` text(36) NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`check_exceptions_document_idx\` ON \`check_exceptions\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`check_exceptions_by_idx\` ON \`check_exceptions\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`check_exceptions_updated_at_idx\` ON \`check_exceptions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`check_exceptions_created_at_idx\` ON \`check_exceptions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outside_addresses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`asked_at\` text,
  	\`answer\` text,
  	\`is_broken\` integer DEFAULT false NOT NULL,
  	\`failures\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outside_addresses_url_idx\` ON \`outside_addresses\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`outside_addresses_asked_at_idx\` ON \`outside_addresses\` (\`asked_at\`);`)
  await db.run(sql`CREATE INDEX \`outside_addresses_updated_at_idx\` ON \`outside_addresses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outside_addresses_created_at_idx\` ON \`outside_addresses\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`preview_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`document_collection\` text NOT NULL,
  	\`document_id\` text NOT NULL,
  	\`name\` text,
  	\`outlet\` text,
  	\`email\` text,
  	\`by_id\` text(36),
  	\`made_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`preview_links_token_hash_idx\` ON \`preview_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_document_idx\` ON \`preview_links\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_by_idx\` ON \`preview_links\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_expires_at_idx\` ON \`preview_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_updated_at_idx\` ON \`preview_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`preview_links_created_at_idx\` ON \`preview_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`link_openings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`link\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`link_openings_link_idx\` ON \`link_openings\` (\`link\`);`)
  await db.run(sql`CREATE INDEX \`link_openings_at_idx\` ON \`link_openings\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`link_openings_updated_at_idx\` ON \`link_openings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`link_openings_created_at_idx\` ON \`link_openings\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`open_forms\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`document\` text NOT NULL,
  	\`person\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`tab\` text NOT NULL,
  	\`field\` text,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`open_forms_document_idx\` ON \`open_forms\` (\`document\`);`)
  await db.run(sql`CREATE INDEX \`open_forms_tab_idx\` ON \`open_forms\` (\`tab\`);`)
  await db.run(sql`CREATE INDEX \`open_forms_seen_at_idx\` ON \`open_forms\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`open_forms_updated_at_idx\` ON \`open_forms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`open_forms_created_at_idx\` ON \`open_forms\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`four_eyes\` integer DEFAULT true,
  	\`office_words\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` ADD \`wrong\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` ADD \`right\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` ADD \`remaining\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`press_releases_begun_by_idx\` ON \`press_releases\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_desk_state_idx\` ON \`press_releases\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_owes_review_idx\` ON \`press_releases\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` ADD \`wrong\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` ADD \`right\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` ADD \`remaining\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_begun_by_idx\` ON \`_press_releases_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_desk_state_idx\` ON \`_press_releases_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_owes_review_idx\` ON \`_press_releases_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`announcements_begun_by_idx\` ON \`announcements\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_desk_state_idx\` ON \`announcements\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`announcements_owes_review_idx\` ON \`announcements\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_begun_by_idx\` ON \`_announcements_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_desk_state_idx\` ON \`_announcements_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_owes_review_idx\` ON \`_announcements_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`debate_notices_begun_by_idx\` ON \`debate_notices\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_desk_state_idx\` ON \`debate_notices\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_owes_review_idx\` ON \`debate_notices\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_begun_by_idx\` ON \`_debate_notices_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_desk_state_idx\` ON \`_debate_notices_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_owes_review_idx\` ON \`_debate_notices_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`campaigns_begun_by_idx\` ON \`campaigns\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_desk_state_idx\` ON \`campaigns\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_owes_review_idx\` ON \`campaigns\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_begun_by_idx\` ON \`_campaigns_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_desk_state_idx\` ON \`_campaigns_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_owes_review_idx\` ON \`_campaigns_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`leaflets_begun_by_idx\` ON \`leaflets\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_desk_state_idx\` ON \`leaflets\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_owes_review_idx\` ON \`leaflets\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_begun_by_idx\` ON \`_leaflets_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_desk_state_idx\` ON \`_leaflets_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_owes_review_idx\` ON \`_leaflets_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`questions_begun_by_idx\` ON \`questions\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_desk_state_idx\` ON \`questions\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`questions_owes_review_idx\` ON \`questions\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_begun_by_idx\` ON \`_questions_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_desk_state_idx\` ON \`_questions_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_owes_review_idx\` ON \`_questions_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`journal_issues_begun_by_idx\` ON \`journal_issues\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_desk_state_idx\` ON \`journal_issues\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_owes_review_idx\` ON \`journal_issues\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_begun_by_idx\` ON \`_journal_issues_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_desk_state_idx\` ON \`_journal_issues_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_owes_review_idx\` ON \`_journal_issues_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`journal_articles_begun_by_idx\` ON \`journal_articles\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_desk_state_idx\` ON \`journal_articles\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_owes_review_idx\` ON \`journal_articles\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id);`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_begun_by_idx\` ON \`_journal_articles_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_desk_state_idx\` ON \`_journal_articles_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_owes_review_idx\` ON \`_journal_articles_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`register\` ADD \`manner\` text;`)
  await db.run(sql`ALTER TABLE \`register\` ADD \`replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`word_files_id\` text(36) REFERENCES word_files(id);`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`templates_id\` text(36) REFERENCES templates(id);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_word_files_id_idx\` ON \`payload_locked_documents_rels\` (\`word_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`materials\`;`)
  await db.run(sql`DROP TABLE \`materials_rels\`;`)
  await db.run(sql`DROP TABLE \`word_files\`;`)
  await db.run(sql`DROP TABLE \`templates_questions\`;`)
  await db.run(sql`DROP TABLE \`templates\`;`)
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
  await db.run(sql`DROP TABLE \`editorial_acts\`;`)
  await db.run(sql`DROP TABLE \`remarks\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
  await db.run(sql`DROP TABLE \`check_exceptions\`;`)
  await db.run(sql`DROP TABLE \`outside_addresses\`;`)
  await db.run(sql`DROP TABLE \`preview_links\`;`)
  await db.run(sql`DROP TABLE \`link_openings\`;`)
  await db.run(sql`DROP TABLE \`open_forms\`;`)
  await db.run(sql`DROP TABLE \`desk_settings\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_press_releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`image_id\` text(36),
  	\`kind\` text DEFAULT 'press-release',
  	\`department_id\` text(36),
  	\`contact_id\` text(36),
  	\`registration_number\` text,
  	\`registration_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_press_releases\`("id", "title", "lead", "body", "image_id", "kind", "department_id", "contact_id", "registration_number", "registration_date", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "body", "image_id", "kind", "department_id", "contact_id", "registration_number", "registration_date", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status" FROM \`press_releases\`;`)
  await db.run(sql`DROP TABLE \`press_releases\`;`)
  await db.run(sql`ALTER TABLE \`__new_press_releases\` RENAME TO \`press_releases\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`press_releases_title_idx\` ON \`press_releases\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_image_idx\` ON \`press_releases\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_department_idx\` ON \`press_releases\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_contact_idx\` ON \`press_releases\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_slug_idx\` ON \`press_releases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_published_at_idx\` ON \`press_releases\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_updated_at_idx\` ON \`press_releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_created_at_idx\` ON \`press_releases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_deleted_at_idx\` ON \`press_releases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`press_releases__status_idx\` ON \`press_releases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__press_releases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_image_id\` text(36),
  	\`version_kind\` text DEFAULT 'press-release',
  	\`version_department_id\` text(36),
  	\`version_contact_id\` text(36),
  	\`version_registration_number\` text,
  	\`version_registration_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__press_releases_v\`("id", "parent_id", "version_title", "version_lead", "version_body", "version_image_id", "version_kind", "version_department_id", "version_contact_id", "version_registration_number", "version_registration_date", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_body", "version_image_id", "version_kind", "version_department_id", "version_contact_id", "version_registration_number", "version_registration_date", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_press_releases_v\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__press_releases_v\` RENAME TO \`_press_releases_v\`;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_parent_idx\` ON \`_press_releases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_title_idx\` ON \`_press_releases_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_image_idx\` ON \`_press_releases_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_department_idx\` ON \`_press_releases_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_contact_idx\` ON \`_press_releases_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_slug_idx\` ON \`_press_releases_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_published_at_idx\` ON \`_press_releases_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_updated_at_idx\` ON \`_press_releases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_created_at_idx\` ON \`_press_releases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_deleted_at_idx\` ON \`_press_releases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version__status_idx\` ON \`_press_releases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_created_at_idx\` ON \`_press_releases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_updated_at_idx\` ON \`_press_releases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_latest_idx\` ON \`_press_releases_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_autosave_idx\` ON \`_press_releases_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_announcements\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`body\` text,
  	\`place\` text,
  	\`affected\` text,
  	\`legal_basis\` text,
  	\`image_id\` text(36),
  	\`is_urgent\` integer DEFAULT false,
  	\`department_id\` text(36),
  	\`contact_id\` text(36),
  	\`registration_number\` text,
  	\`registration_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_announcements\`("id", "title", "lead", "valid_from", "valid_to", "body", "place", "affected", "legal_basis", "image_id", "is_urgent", "department_id", "contact_id", "registration_number", "registration_date", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "valid_from", "valid_to", "body", "place", "affected", "legal_basis", "image_id", "is_urgent", "department_id", "contact_id", "registration_number", "registration_date", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status" FROM \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`ALTER TABLE \`__new_announcements\` RENAME TO \`announcements\`;`)
  await db.run(sql`CREATE INDEX \`announcements_title_idx\` ON \`announcements\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`announcements_valid_from_idx\` ON \`announcements\` (\`valid_from\`);`)
  await db.run(sql`CREATE INDEX \`announcements_valid_to_idx\` ON \`announcements\` (\`valid_to\`);`)
  await db.run(sql`CREATE INDEX \`announcements_image_idx\` ON \`announcements\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_department_idx\` ON \`announcements\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_contact_idx\` ON \`announcements\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_slug_idx\` ON \`announcements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`announcements_published_at_idx\` ON \`announcements\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_deleted_at_idx\` ON \`announcements\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements__status_idx\` ON \`announcements\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__announcements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_valid_from\` text,
  	\`version_valid_to\` text,
  	\`version_body\` text,
  	\`version_place\` text,
  	\`version_affected\` text,
  	\`version_legal_basis\` text,
  	\`version_image_id\` text(36),
  	\`version_is_urgent\` integer DEFAULT false,
  	\`version_department_id\` text(36),
  	\`version_contact_id\` text(36),
  	\`version_registration_number\` text,
  	\`version_registration_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__announcements_v\`("id", "parent_id", "version_title", "version_lead", "version_valid_from", "version_valid_to", "version_body", "version_place", "version_affected", "version_legal_basis", "version_image_id", "version_is_urgent", "version_department_id", "version_contact_id", "version_registration_number", "version_registration_date", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_valid_from", "version_valid_to", "version_body", "version_place", "version_affected", "version_legal_basis", "version_image_id", "version_is_urgent", "version_department_id", "version_contact_id", "version_registration_number", "version_registration_date", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_announcements_v\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__announcements_v\` RENAME TO \`_announcements_v\`;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_parent_idx\` ON \`_announcements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_title_idx\` ON \`_announcements_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_valid_from_idx\` ON \`_announcements_v\` (\`version_valid_from\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_valid_to_idx\` ON \`_announcements_v\` (\`version_valid_to\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_image_idx\` ON \`_announcements_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_department_idx\` ON \`_announcements_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_contact_idx\` ON \`_announcements_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_slug_idx\` ON \`_announcements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_published_at_idx\` ON \`_announcements_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_updated_at_idx\` ON \`_announcements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_created_at_idx\` ON \`_announcements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_deleted_at_idx\` ON \`_announcements_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version__status_idx\` ON \`_announcements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_created_at_idx\` ON \`_announcements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_updated_at_idx\` ON \`_announcements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_latest_idx\` ON \`_announcements_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_autosave_idx\` ON \`_announcements_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_debate_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`legal_reason\` text,
  	\`body\` text,
  	\`proposals_deadline\` text,
  	\`proposals_how\` text,
  	\`responsible_name\` text,
  	\`responsible_email\` text,
  	\`responsible_phone\` text,
  	\`debate_at\` text,
  	\`debate_place\` text,
  	\`debate_link\` text,
  	\`minutes_id\` text(36),
  	\`outcome\` text,
  	\`notice_type\` text DEFAULT 'consultation',
  	\`legal_basis\` text,
  	\`department_id\` text(36),
  	\`contact_id\` text(36),
  	\`registration_number\` text,
  	\`registration_date\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_debate_notices\`("id", "title", "lead", "legal_reason", "body", "proposals_deadline", "proposals_how", "responsible_name", "responsible_email", "responsible_phone", "debate_at", "debate_place", "debate_link", "minutes_id", "outcome", "notice_type", "legal_basis", "department_id", "contact_id", "registration_number", "registration_date", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "legal_reason", "body", "proposals_deadline", "proposals_how", "responsible_name", "responsible_email", "responsible_phone", "debate_at", "debate_place", "debate_link", "minutes_id", "outcome", "notice_type", "legal_basis", "department_id", "contact_id", "registration_number", "registration_date", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status" FROM \`debate_notices\`;`)
  await db.run(sql`DROP TABLE \`debate_notices\`;`)
  await db.run(sql`ALTER TABLE \`__new_debate_notices\` RENAME TO \`debate_notices\`;`)
  await db.run(sql`CREATE INDEX \`debate_notices_title_idx\` ON \`debate_notices\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_proposals_deadline_idx\` ON \`debate_notices\` (\`proposals_deadline\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_debate_at_idx\` ON \`debate_notices\` (\`debate_at\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_minutes_idx\` ON \`debate_notices\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_department_idx\` ON \`debate_notices\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_contact_idx\` ON \`debate_notices\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_slug_idx\` ON \`debate_notices\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_published_at_idx\` ON \`debate_notices\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_updated_at_idx\` ON \`debate_notices\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_created_at_idx\` ON \`debate_notices\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_deleted_at_idx\` ON \`debate_notices\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices__status_idx\` ON \`debate_notices\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__debate_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_legal_reason\` text,
  	\`version_body\` text,
  	\`version_proposals_deadline\` text,
  	\`version_proposals_how\` text,
  	\`version_responsible_name\` text,
  	\`version_responsible_email\` text,
  	\`version_responsible_phone\` text,
  	\`version_debate_at\` text,
  	\`version_debate_place\` text,
  	\`version_debate_link\` text,
  	\`version_minutes_id\` text(36),
  	\`version_outcome\` text,
  	\`version_notice_type\` text DEFAULT 'consultation',
  	\`version_legal_basis\` text,
  	\`version_department_id\` text(36),
  	\`version_contact_id\` text(36),
  	\`version_registration_number\` text,
  	\`version_registration_date\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_minutes_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__debate_notices_v\`("id", "parent_id", "version_title", "version_lead", "version_legal_reason", "version_body", "version_proposals_deadline", "version_proposals_how", "version_responsible_name", "version_responsible_email", "version_responsible_phone", "version_debate_at", "version_debate_place", "version_debate_link", "version_minutes_id", "version_outcome", "version_notice_type", "version_legal_basis", "version_department_id", "version_contact_id", "version_registration_number", "version_registration_date", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_legal_reason", "version_body", "version_proposals_deadline", "version_proposals_how", "version_responsible_name", "version_responsible_email", "version_responsible_phone", "version_debate_at", "version_debate_place", "version_debate_link", "version_minutes_id", "version_outcome", "version_notice_type", "version_legal_basis", "version_department_id", "version_contact_id", "version_registration_number", "version_registration_date", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_debate_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_debate_notices_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__debate_notices_v\` RENAME TO \`_debate_notices_v\`;`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_parent_idx\` ON \`_debate_notices_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_title_idx\` ON \`_debate_notices_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_proposals_deadline_idx\` ON \`_debate_notices_v\` (\`version_proposals_deadline\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_debate_at_idx\` ON \`_debate_notices_v\` (\`version_debate_at\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_minutes_idx\` ON \`_debate_notices_v\` (\`version_minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_department_idx\` ON \`_debate_notices_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_contact_idx\` ON \`_debate_notices_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_slug_idx\` ON \`_debate_notices_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_published_at_idx\` ON \`_debate_notices_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_updated_at_idx\` ON \`_debate_notices_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_created_at_idx\` ON \`_debate_notices_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_deleted_at_idx\` ON \`_debate_notices_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version__status_idx\` ON \`_debate_notices_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_created_at_idx\` ON \`_debate_notices_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_updated_at_idx\` ON \`_debate_notices_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_latest_idx\` ON \`_debate_notices_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_autosave_idx\` ON \`_debate_notices_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_campaigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`body\` text,
  	\`image_id\` text(36),
  	\`department_id\` text(36),
  	\`contact_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_campaigns\`("id", "title", "lead", "starts_on", "ends_on", "body", "image_id", "department_id", "contact_id", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "starts_on", "ends_on", "body", "image_id", "department_id", "contact_id", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status" FROM \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`ALTER TABLE \`__new_campaigns\` RENAME TO \`campaigns\`;`)
  await db.run(sql`CREATE INDEX \`campaigns_title_idx\` ON \`campaigns\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_image_idx\` ON \`campaigns\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_department_idx\` ON \`campaigns\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_contact_idx\` ON \`campaigns\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_published_at_idx\` ON \`campaigns\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns__status_idx\` ON \`campaigns\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__campaigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_body\` text,
  	\`version_image_id\` text(36),
  	\`version_department_id\` text(36),
  	\`version_contact_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__campaigns_v\`("id", "parent_id", "version_title", "version_lead", "version_starts_on", "version_ends_on", "version_body", "version_image_id", "version_department_id", "version_contact_id", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_starts_on", "version_ends_on", "version_body", "version_image_id", "version_department_id", "version_contact_id", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__campaigns_v\` RENAME TO \`_campaigns_v\`;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_title_idx\` ON \`_campaigns_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_image_idx\` ON \`_campaigns_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_department_idx\` ON \`_campaigns_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_contact_idx\` ON \`_campaigns_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_published_at_idx\` ON \`_campaigns_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_autosave_idx\` ON \`_campaigns_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_leaflets\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`pdf_id\` text(36),
  	\`cover_id\` text(36),
  	\`department_id\` text(36),
  	\`contact_id\` text(36),
  	\`valid_from\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`pdf_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_leaflets\`("id", "title", "lead", "body", "pdf_id", "cover_id", "department_id", "contact_id", "valid_from", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "body", "pdf_id", "cover_id", "department_id", "contact_id", "valid_from", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status" FROM \`leaflets\`;`)
  await db.run(sql`DROP TABLE \`leaflets\`;`)
  await db.run(sql`ALTER TABLE \`__new_leaflets\` RENAME TO \`leaflets\`;`)
  await db.run(sql`CREATE INDEX \`leaflets_title_idx\` ON \`leaflets\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_pdf_idx\` ON \`leaflets\` (\`pdf_id\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_cover_idx\` ON \`leaflets\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_department_idx\` ON \`leaflets\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_contact_idx\` ON \`leaflets\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_slug_idx\` ON \`leaflets\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_published_at_idx\` ON \`leaflets\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_updated_at_idx\` ON \`leaflets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_created_at_idx\` ON \`leaflets\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_deleted_at_idx\` ON \`leaflets\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`leaflets__status_idx\` ON \`leaflets\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__leaflets_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_pdf_id\` text(36),
  	\`version_cover_id\` text(36),
  	\`version_department_id\` text(36),
  	\`version_contact_id\` text(36),
  	\`version_valid_from\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_pdf_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__leaflets_v\`("id", "parent_id", "version_title", "version_lead", "version_body", "version_pdf_id", "version_cover_id", "version_department_id", "version_contact_id", "version_valid_from", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_body", "version_pdf_id", "version_cover_id", "version_department_id", "version_contact_id", "version_valid_from", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_leaflets_v\`;`)
  await db.run(sql`DROP TABLE \`_leaflets_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__leaflets_v\` RENAME TO \`_leaflets_v\`;`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_parent_idx\` ON \`_leaflets_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_title_idx\` ON \`_leaflets_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_pdf_idx\` ON \`_leaflets_v\` (\`version_pdf_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_cover_idx\` ON \`_leaflets_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_department_idx\` ON \`_leaflets_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_contact_idx\` ON \`_leaflets_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_slug_idx\` ON \`_leaflets_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_published_at_idx\` ON \`_leaflets_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_updated_at_idx\` ON \`_leaflets_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_created_at_idx\` ON \`_leaflets_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_deleted_at_idx\` ON \`_leaflets_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version__status_idx\` ON \`_leaflets_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_created_at_idx\` ON \`_leaflets_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_updated_at_idx\` ON \`_leaflets_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_latest_idx\` ON \`_leaflets_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_autosave_idx\` ON \`_leaflets_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_questions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`question\` text,
  	\`department_id\` text(36),
  	\`contact_id\` text(36),
  	\`asked_on\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_questions\`("id", "title", "lead", "body", "question", "department_id", "contact_id", "asked_on", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "body", "question", "department_id", "contact_id", "asked_on", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status" FROM \`questions\`;`)
  await db.run(sql`DROP TABLE \`questions\`;`)
  await db.run(sql`ALTER TABLE \`__new_questions\` RENAME TO \`questions\`;`)
  await db.run(sql`CREATE INDEX \`questions_title_idx\` ON \`questions\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`questions_department_idx\` ON \`questions\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_contact_idx\` ON \`questions\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_slug_idx\` ON \`questions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`questions_published_at_idx\` ON \`questions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_updated_at_idx\` ON \`questions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_created_at_idx\` ON \`questions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`questions_deleted_at_idx\` ON \`questions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`questions__status_idx\` ON \`questions\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__questions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_question\` text,
  	\`version_department_id\` text(36),
  	\`version_contact_id\` text(36),
  	\`version_asked_on\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__questions_v\`("id", "parent_id", "version_title", "version_lead", "version_body", "version_question", "version_department_id", "version_contact_id", "version_asked_on", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_body", "version_question", "version_department_id", "version_contact_id", "version_asked_on", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_questions_v\`;`)
  await db.run(sql`DROP TABLE \`_questions_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__questions_v\` RENAME TO \`_questions_v\`;`)
  await db.run(sql`CREATE INDEX \`_questions_v_parent_idx\` ON \`_questions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_title_idx\` ON \`_questions_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_department_idx\` ON \`_questions_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_contact_idx\` ON \`_questions_v\` (\`version_contact_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_slug_idx\` ON \`_questions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_published_at_idx\` ON \`_questions_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_updated_at_idx\` ON \`_questions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_created_at_idx\` ON \`_questions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_deleted_at_idx\` ON \`_questions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version__status_idx\` ON \`_questions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_created_at_idx\` ON \`_questions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_updated_at_idx\` ON \`_questions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_latest_idx\` ON \`_questions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_autosave_idx\` ON \`_questions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_journal_issues\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`number\` numeric,
  	\`issue_date\` text,
  	\`pdf_id\` text(36),
  	\`lead\` text DEFAULT '',
  	\`cover_id\` text(36),
  	\`print_run\` numeric,
  	\`issn\` text,
  	\`page_count\` numeric,
  	\`text\` text,
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`pdf_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_journal_issues\`("id", "title", "number", "issue_date", "pdf_id", "lead", "cover_id", "print_run", "issn", "page_count", "text", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "number", "issue_date", "pdf_id", "lead", "cover_id", "print_run", "issn", "page_count", "text", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status" FROM \`journal_issues\`;`)
  await db.run(sql`DROP TABLE \`journal_issues\`;`)
  await db.run(sql`ALTER TABLE \`__new_journal_issues\` RENAME TO \`journal_issues\`;`)
  await db.run(sql`CREATE INDEX \`journal_issues_number_idx\` ON \`journal_issues\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_issue_date_idx\` ON \`journal_issues\` (\`issue_date\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_pdf_idx\` ON \`journal_issues\` (\`pdf_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_cover_idx\` ON \`journal_issues\` (\`cover_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_slug_idx\` ON \`journal_issues\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_published_at_idx\` ON \`journal_issues\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_updated_at_idx\` ON \`journal_issues\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_created_at_idx\` ON \`journal_issues\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_deleted_at_idx\` ON \`journal_issues\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues__status_idx\` ON \`journal_issues\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__journal_issues_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_number\` numeric,
  	\`version_issue_date\` text,
  	\`version_pdf_id\` text(36),
  	\`version_lead\` text DEFAULT '',
  	\`version_cover_id\` text(36),
  	\`version_print_run\` numeric,
  	\`version_issn\` text,
  	\`version_page_count\` numeric,
  	\`version_text\` text,
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_pdf_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__journal_issues_v\`("id", "parent_id", "version_title", "version_number", "version_issue_date", "version_pdf_id", "version_lead", "version_cover_id", "version_print_run", "version_issn", "version_page_count", "version_text", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_number", "version_issue_date", "version_pdf_id", "version_lead", "version_cover_id", "version_print_run", "version_issn", "version_page_count", "version_text", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_journal_issues_v\`;`)
  await db.run(sql`DROP TABLE \`_journal_issues_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__journal_issues_v\` RENAME TO \`_journal_issues_v\`;`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_parent_idx\` ON \`_journal_issues_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_number_idx\` ON \`_journal_issues_v\` (\`version_number\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_issue_date_idx\` ON \`_journal_issues_v\` (\`version_issue_date\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_pdf_idx\` ON \`_journal_issues_v\` (\`version_pdf_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_cover_idx\` ON \`_journal_issues_v\` (\`version_cover_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_slug_idx\` ON \`_journal_issues_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_published_at_idx\` ON \`_journal_issues_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_updated_at_idx\` ON \`_journal_issues_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_created_at_idx\` ON \`_journal_issues_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_deleted_at_idx\` ON \`_journal_issues_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version__status_idx\` ON \`_journal_issues_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_created_at_idx\` ON \`_journal_issues_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_updated_at_idx\` ON \`_journal_issues_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_latest_idx\` ON \`_journal_issues_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_autosave_idx\` ON \`_journal_issues_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_journal_articles\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
  	\`body\` text,
  	\`image_id\` text(36),
  	\`issue_id\` text(36),
  	\`section\` text DEFAULT 'works',
  	\`page_number\` numeric,
  	\`byline\` text,
  	\`department_id\` text(36),
  	\`slug\` text,
  	\`published_at\` text,
  	\`change_note\` text,
  	\`withdrawal_reason\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_journal_articles\`("id", "title", "lead", "body", "image_id", "issue_id", "section", "page_number", "byline", "department_id", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "title", "lead", "body", "image_id", "issue_id", "section", "page_number", "byline", "department_id", "slug", "published_at", "change_note", "withdrawal_reason", "revision", "updated_at", "created_at", "deleted_at", "_status" FROM \`journal_articles\`;`)
  await db.run(sql`DROP TABLE \`journal_articles\`;`)
  await db.run(sql`ALTER TABLE \`__new_journal_articles\` RENAME TO \`journal_articles\`;`)
  await db.run(sql`CREATE INDEX \`journal_articles_title_idx\` ON \`journal_articles\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_image_idx\` ON \`journal_articles\` (\`image_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_issue_idx\` ON \`journal_articles\` (\`issue_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_department_idx\` ON \`journal_articles\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_slug_idx\` ON \`journal_articles\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_published_at_idx\` ON \`journal_articles\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_updated_at_idx\` ON \`journal_articles\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_created_at_idx\` ON \`journal_articles\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_deleted_at_idx\` ON \`journal_articles\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles__status_idx\` ON \`journal_articles\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new__journal_articles_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
  	\`version_body\` text,
  	\`version_image_id\` text(36),
  	\`version_issue_id\` text(36),
  	\`version_section\` text DEFAULT 'works',
  	\`version_page_number\` numeric,
  	\`version_byline\` text,
  	\`version_department_id\` text(36),
  	\`version_slug\` text,
  	\`version_published_at\` text,
  	\`version_change_note\` text,
  	\`version_withdrawal_reason\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_issue_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__journal_articles_v\`("id", "parent_id", "version_title", "version_lead", "version_body", "version_image_id", "version_issue_id", "version_section", "version_page_number", "version_byline", "version_department_id", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_title", "version_lead", "version_body", "version_image_id", "version_issue_id", "version_section", "version_page_number", "version_byline", "version_department_id", "version_slug", "version_published_at", "version_change_note", "version_withdrawal_reason", "version_revision", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_journal_articles_v\`;`)
  await db.run(sql`DROP TABLE \`_journal_articles_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__journal_articles_v\` RENAME TO \`_journal_articles_v\`;`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_parent_idx\` ON \`_journal_articles_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_title_idx\` ON \`_journal_articles_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_image_idx\` ON \`_journal_articles_v\` (\`version_image_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_issue_idx\` ON \`_journal_articles_v\` (\`version_issue_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_department_idx\` ON \`_journal_articles_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_slug_idx\` ON \`_journal_articles_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_published_at_idx\` ON \`_journal_articles_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_updated_at_idx\` ON \`_journal_articles_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_created_at_idx\` ON \`_journal_articles_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_deleted_at_idx\` ON \`_journal_articles_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version__status_idx\` ON \`_journal_articles_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_created_at_idx\` ON \`_journal_articles_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_updated_at_idx\` ON \`_journal_articles_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_latest_idx\` ON \`_journal_articles_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_autosave_idx\` ON \`_journal_articles_v\` (\`autosave\`);`)
  await db.run(sql`CREATE TABLE \`__new_payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
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
  	FOREIGN KEY (\`service_accounts_id\`) REFERENCES \`service_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_payload_locked_documents_rels\`("id", "order", "parent_id", "path", "press_releases_id", "announcements_id", "debate_notices_id", "campaigns_id", "leaflets_id", "questions_id", "journal_issues_id", "journal_articles_id", "media_id", "documents_id", "departments_id", "topics_id", "contacts_id", "redirects_id", "users_id", "service_accounts_id") SELECT "id", "order", "parent_id", "path", "press_releases_id", "announcements_id", "debate_notices_id", "campaigns_id", "leaflets_id", "questions_id", "journal_issues_id", "journal_articles_id", "media_id", "documents_id", "departments_id", "topics_id", "contacts_id", "redirects_id", "users_id", "service_accounts_id" FROM \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`ALTER TABLE \`__new_payload_locked_documents_rels\` RENAME TO \`payload_locked_documents_rels\`;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
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
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` DROP COLUMN \`wrong\`;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` DROP COLUMN \`right\`;`)
  await db.run(sql`ALTER TABLE \`press_releases_corrections\` DROP COLUMN \`remaining\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` DROP COLUMN \`wrong\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` DROP COLUMN \`right\`;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v_version_corrections\` DROP COLUMN \`remaining\`;`)
  await db.run(sql`ALTER TABLE \`register\` DROP COLUMN \`manner\`;`)
  await db.run(sql`ALTER TABLE \`register\` DROP COLUMN \`replaced_by\`;`)
}
