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
  await db.run(sql`ALTER TABLE \`press_releases\` ADD \`begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
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
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_press_releases_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_begun_by_idx\` ON \`_press_releases_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_desk_state_idx\` ON \`_press_releases_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_version_owes_review_idx\` ON \`_press_releases_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`announcements_begun_by_idx\` ON \`announcements\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_desk_state_idx\` ON \`announcements\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`announcements_owes_review_idx\` ON \`announcements\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_begun_by_idx\` ON \`_announcements_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_desk_state_idx\` ON \`_announcements_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_owes_review_idx\` ON \`_announcements_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`debate_notices\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`debate_notices_begun_by_idx\` ON \`debate_notices\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_desk_state_idx\` ON \`debate_notices\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_owes_review_idx\` ON \`debate_notices\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_debate_notices_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_begun_by_idx\` ON \`_debate_notices_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_desk_state_idx\` ON \`_debate_notices_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_version_owes_review_idx\` ON \`_debate_notices_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`campaigns_begun_by_idx\` ON \`campaigns\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_desk_state_idx\` ON \`campaigns\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_owes_review_idx\` ON \`campaigns\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_begun_by_idx\` ON \`_campaigns_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_desk_state_idx\` ON \`_campaigns_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_owes_review_idx\` ON \`_campaigns_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`leaflets\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`leaflets_begun_by_idx\` ON \`leaflets\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_desk_state_idx\` ON \`leaflets\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_owes_review_idx\` ON \`leaflets\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_leaflets_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_begun_by_idx\` ON \`_leaflets_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_desk_state_idx\` ON \`_leaflets_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_version_version_owes_review_idx\` ON \`_leaflets_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`questions\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`questions_begun_by_idx\` ON \`questions\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`questions_desk_state_idx\` ON \`questions\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`questions_owes_review_idx\` ON \`questions\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_questions_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_begun_by_idx\` ON \`_questions_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_desk_state_idx\` ON \`_questions_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_questions_v_version_version_owes_review_idx\` ON \`_questions_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`journal_issues\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`journal_issues_begun_by_idx\` ON \`journal_issues\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_desk_state_idx\` ON \`journal_issues\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`journal_issues_owes_review_idx\` ON \`journal_issues\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_issues_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_begun_by_idx\` ON \`_journal_issues_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_desk_state_idx\` ON \`_journal_issues_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_journal_issues_v_version_version_owes_review_idx\` ON \`_journal_issues_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`journal_articles\` ADD \`owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`journal_articles_begun_by_idx\` ON \`journal_articles\` (\`begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_desk_state_idx\` ON \`journal_articles\` (\`desk_state\`);`)
  await db.run(sql`CREATE INDEX \`journal_articles_owes_review_idx\` ON \`journal_articles\` (\`owes_review\`);`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_begun_by_id\` text(36) REFERENCES users(id) ON UPDATE no action ON DELETE set null;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_withdrawal_manner\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_withdrawal_replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_desk_state\` text;`)
  await db.run(sql`ALTER TABLE \`_journal_articles_v\` ADD \`version_owes_review\` integer;`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_begun_by_idx\` ON \`_journal_articles_v\` (\`version_begun_by_id\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_desk_state_idx\` ON \`_journal_articles_v\` (\`version_desk_state\`);`)
  await db.run(sql`CREATE INDEX \`_journal_articles_v_version_version_owes_review_idx\` ON \`_journal_articles_v\` (\`version_owes_review\`);`)
  await db.run(sql`ALTER TABLE \`register\` ADD \`manner\` text;`)
  await db.run(sql`ALTER TABLE \`register\` ADD \`replaced_by\` text;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`word_files_id\` text(36) REFERENCES word_files(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`ALTER TABLE \`payload_locked_documents_rels\` ADD \`templates_id\` text(36) REFERENCES templates(id) ON UPDATE no action ON DELETE cascade;`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_word_files_id_idx\` ON \`payload_locked_documents_rels\` (\`word_files_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_templates_id_idx\` ON \`payload_locked_documents_rels\` (\`templates_id\`);`)
  for (const table of written) {
    const versions = sql.identifier(`_${table}_v`)
    await db.run(sql`UPDATE ${sql.identifier(table)} SET owes_review = 0, desk_state = CASE
      WHEN _status = 'published' THEN 'published' WHEN published_at IS NOT NULL THEN 'withdrawn' ELSE 'draft' END;`)
    // The lists ask for the newest text, which may be a draft over what is public.
    await db.run(sql`UPDATE ${versions} SET version_owes_review = 0, version_desk_state = CASE
      WHEN version__status = 'published' THEN 'published'
      WHEN (SELECT _status FROM ${sql.identifier(table)} main WHERE main.id = parent_id) = 'published' THEN 'draft'
      WHEN version_published_at IS NOT NULL THEN 'withdrawn' ELSE 'draft' END WHERE latest = 1;`)
  }
}

/** What the office writes: each text that is there stands at the desk as its publication says, for nobody has acted on it. */
const written = [
  'press_releases',
  'announcements',
  'journal_issues',
  'journal_articles',
  'leaflets',
  'campaigns',
  'debate_notices',
  'questions',
]

/** Acts are facts that stand nowhere else, and SQLite would take versions along with the tables that it makes anew. */
export function down(_: MigrateDownArgs): Promise<void> {
  return Promise.reject(
    new Error('The desk has recorded who did what: to go back, restore the backup of before.'),
  )
}
