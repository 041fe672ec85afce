import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`press_releases_quotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`role\` text,
  	\`name\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_releases_quotes_order_idx\` ON \`press_releases_quotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_quotes_parent_id_idx\` ON \`press_releases_quotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_releases_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_releases_corrections_order_idx\` ON \`press_releases_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_corrections_parent_id_idx\` ON \`press_releases_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`press_releases\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`press_releases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`press_releases_rels_order_idx\` ON \`press_releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_parent_idx\` ON \`press_releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_path_idx\` ON \`press_releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_media_id_idx\` ON \`press_releases_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_documents_id_idx\` ON \`press_releases_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`press_releases_rels_topics_id_idx\` ON \`press_releases_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_releases_v_version_quotes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`role\` text,
  	\`name\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_quotes_order_idx\` ON \`_press_releases_v_version_quotes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_quotes_parent_id_idx\` ON \`_press_releases_v_version_quotes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_releases_v_version_corrections\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`text\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_corrections_order_idx\` ON \`_press_releases_v_version_corrections\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_version_corrections_parent_id_idx\` ON \`_press_releases_v_version_corrections\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_press_releases_v\` (
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
  await db.run(sql`CREATE TABLE \`_press_releases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_press_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_order_idx\` ON \`_press_releases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_parent_idx\` ON \`_press_releases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_path_idx\` ON \`_press_releases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_media_id_idx\` ON \`_press_releases_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_documents_id_idx\` ON \`_press_releases_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_press_releases_v_rels_topics_id_idx\` ON \`_press_releases_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`announcements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_rels_order_idx\` ON \`announcements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_parent_idx\` ON \`announcements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_path_idx\` ON \`announcements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_documents_id_idx\` ON \`announcements_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_topics_id_idx\` ON \`announcements_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v\` (
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
  await db.run(sql`CREATE TABLE \`_announcements_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_order_idx\` ON \`_announcements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_parent_idx\` ON \`_announcements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_path_idx\` ON \`_announcements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_documents_id_idx\` ON \`_announcements_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_topics_id_idx\` ON \`_announcements_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`debate_notices_recommendations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`author\` text,
  	\`text\` text,
  	\`is_accepted\` integer DEFAULT false,
  	\`reason\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`debate_notices_recommendations_order_idx\` ON \`debate_notices_recommendations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_recommendations_parent_id_idx\` ON \`debate_notices_recommendations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`debate_notices\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`lead\` text,
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`debate_notices_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`debate_notices_rels_order_idx\` ON \`debate_notices_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_rels_parent_idx\` ON \`debate_notices_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_rels_path_idx\` ON \`debate_notices_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_rels_documents_id_idx\` ON \`debate_notices_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`debate_notices_rels_topics_id_idx\` ON \`debate_notices_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_debate_notices_v_version_recommendations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`author\` text,
  	\`text\` text,
  	\`is_accepted\` integer DEFAULT false,
  	\`reason\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_debate_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_recommendations_order_idx\` ON \`_debate_notices_v_version_recommendations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_version_recommendations_parent_id_idx\` ON \`_debate_notices_v_version_recommendations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_debate_notices_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_lead\` text,
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
  await db.run(sql`CREATE TABLE \`_debate_notices_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_debate_notices_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_rels_order_idx\` ON \`_debate_notices_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_rels_parent_idx\` ON \`_debate_notices_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_rels_path_idx\` ON \`_debate_notices_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_rels_documents_id_idx\` ON \`_debate_notices_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_debate_notices_v_rels_topics_id_idx\` ON \`_debate_notices_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_spots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`medium\` text,
  	\`broadcaster\` text,
  	\`schedule\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_spots_order_idx\` ON \`campaigns_spots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_spots_parent_id_idx\` ON \`campaigns_spots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`campaigns_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_texts_order_parent\` ON \`campaigns_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_documents_id_idx\` ON \`campaigns_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_press_releases_id_idx\` ON \`campaigns_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_announcements_id_idx\` ON \`campaigns_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_journal_issues_id_idx\` ON \`campaigns_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_journal_articles_id_idx\` ON \`campaigns_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_leaflets_id_idx\` ON \`campaigns_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_campaigns_id_idx\` ON \`campaigns_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_debate_notices_id_idx\` ON \`campaigns_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_topics_id_idx\` ON \`campaigns_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_spots\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`medium\` text,
  	\`broadcaster\` text,
  	\`schedule\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_spots_order_idx\` ON \`_campaigns_v_version_spots\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_spots_parent_id_idx\` ON \`_campaigns_v_version_spots\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
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
  await db.run(sql`CREATE TABLE \`_campaigns_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_texts_order_parent\` ON \`_campaigns_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text(36),
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_documents_id_idx\` ON \`_campaigns_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_press_releases_id_idx\` ON \`_campaigns_v_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_announcements_id_idx\` ON \`_campaigns_v_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_journal_issues_id_idx\` ON \`_campaigns_v_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_journal_articles_id_idx\` ON \`_campaigns_v_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_leaflets_id_idx\` ON \`_campaigns_v_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_campaigns_id_idx\` ON \`_campaigns_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_debate_notices_id_idx\` ON \`_campaigns_v_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_topics_id_idx\` ON \`_campaigns_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`leaflets\` (
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
  await db.run(sql`CREATE TABLE \`leaflets_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`leaflets_rels_order_idx\` ON \`leaflets_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_rels_parent_idx\` ON \`leaflets_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_rels_path_idx\` ON \`leaflets_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`leaflets_rels_topics_id_idx\` ON \`leaflets_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_leaflets_v\` (
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
  await db.run(sql`CREATE TABLE \`_leaflets_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_leaflets_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_leaflets_v_rels_order_idx\` ON \`_leaflets_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_rels_parent_idx\` ON \`_leaflets_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_rels_path_idx\` ON \`_leaflets_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_leaflets_v_rels_topics_id_idx\` ON \`_leaflets_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`journal_issues\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`pdf_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`cover_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`_journal_issues_v\` (
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
  await db.run(sql`CREATE TABLE \`journal_articles\` (
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
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`image_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`issue_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
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
  await db.run(sql`CREATE TABLE \`_journal_articles_v\` (
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
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`alt\` text,
  	\`is_decorative\` integer DEFAULT false,
  	\`caption\` text,
  	\`credit\` text,
  	\`files\` text,
  	\`made_from\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`media_made_from_idx\` ON \`media\` (\`made_from\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`page_count\` numeric,
  	\`has_text\` integer,
  	\`text\` text,
  	\`stored\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`departments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`address\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`hours\` text,
  	\`contact_id\` text(36),
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`contact_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`departments_contact_idx\` ON \`departments\` (\`contact_id\`);`)
  await db.run(sql`CREATE INDEX \`departments_slug_idx\` ON \`departments\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`departments_updated_at_idx\` ON \`departments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`departments_created_at_idx\` ON \`departments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`description\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`contacts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text,
  	\`phone\` text,
  	\`email\` text,
  	\`hours\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`contacts_updated_at_idx\` ON \`contacts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`contacts_created_at_idx\` ON \`contacts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`department_id\` text(36),
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`users_department_idx\` ON \`users\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`service_accounts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`enable_a_p_i_key\` integer,
  	\`api_key\` text,
  	\`api_key_index\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`service_accounts_name_idx\` ON \`service_accounts\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`service_accounts_updated_at_idx\` ON \`service_accounts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_accounts_created_at_idx\` ON \`service_accounts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`register\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`subject_collection\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`subject_key\` text NOT NULL,
  	\`event\` text NOT NULL,
  	\`path\` text,
  	\`snapshot\` text,
  	\`snapshot_hash\` text,
  	\`previous_hash\` text NOT NULL,
  	\`note\` text,
  	\`is_major\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`register_number_idx\` ON \`register\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`register_at_idx\` ON \`register\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`register_subject_key_idx\` ON \`register\` (\`subject_key\`);`)
  await db.run(sql`CREATE INDEX \`register_updated_at_idx\` ON \`register\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_created_at_idx\` ON \`register\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`subjectKey_number_idx\` ON \`register\` (\`subject_key\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`register_head\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`hash\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`register_head_name_idx\` ON \`register_head\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`register_head_updated_at_idx\` ON \`register_head\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_head_created_at_idx\` ON \`register_head\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`register_index\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`is_live\` integer DEFAULT false NOT NULL,
  	\`path\` text,
  	\`snapshot_hash\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`register_index_key_idx\` ON \`register_index\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`register_index_path_idx\` ON \`register_index\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`register_index_updated_at_idx\` ON \`register_index\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`register_index_created_at_idx\` ON \`register_index\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`register_index_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`register_index\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`register_index_texts_order_parent\` ON \`register_index_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`register_index_texts_text_idx\` ON \`register_index_texts\` (\`text\`);`)
  await db.run(sql`CREATE TABLE \`deliveries\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`publisher\` text NOT NULL,
  	\`first\` numeric NOT NULL,
  	\`last\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`urls\` numeric NOT NULL,
  	\`bytes\` numeric NOT NULL,
  	\`milliseconds\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`deliveries_publisher_idx\` ON \`deliveries\` (\`publisher\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_first_idx\` ON \`deliveries\` (\`first\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_last_idx\` ON \`deliveries\` (\`last\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_updated_at_idx\` ON \`deliveries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`deliveries_created_at_idx\` ON \`deliveries\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`press_releases_id\` text(36),
  	\`announcements_id\` text(36),
  	\`debate_notices_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`leaflets_id\` text(36),
  	\`journal_issues_id\` text(36),
  	\`journal_articles_id\` text(36),
  	\`media_id\` text(36),
  	\`documents_id\` text(36),
  	\`departments_id\` text(36),
  	\`topics_id\` text(36),
  	\`contacts_id\` text(36),
  	\`users_id\` text(36),
  	\`service_accounts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`press_releases_id\`) REFERENCES \`press_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`debate_notices_id\`) REFERENCES \`debate_notices\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`leaflets_id\`) REFERENCES \`leaflets\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_issues_id\`) REFERENCES \`journal_issues\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`journal_articles_id\`) REFERENCES \`journal_articles\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_accounts_id\`) REFERENCES \`service_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_press_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`press_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_debate_notices_id_idx\` ON \`payload_locked_documents_rels\` (\`debate_notices_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_leaflets_id_idx\` ON \`payload_locked_documents_rels\` (\`leaflets_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_issues_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_issues_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_journal_articles_id_idx\` ON \`payload_locked_documents_rels\` (\`journal_articles_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_documents_id_idx\` ON \`payload_locked_documents_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_departments_id_idx\` ON \`payload_locked_documents_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_contacts_id_idx\` ON \`payload_locked_documents_rels\` (\`contacts_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_accounts_id_idx\` ON \`payload_locked_documents_rels\` (\`service_accounts_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	\`service_accounts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_accounts_id\`) REFERENCES \`service_accounts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_service_accounts_id_idx\` ON \`payload_preferences_rels\` (\`service_accounts_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`institution\` text DEFAULT 'Primăria municipiului Cluj-Napoca' NOT NULL,
  	\`office\` text DEFAULT 'Biroul Mass-media' NOT NULL,
  	\`tagline\` text DEFAULT 'Comunicate, anunțuri și dezbateri publice ale orașului' NOT NULL,
  	\`address\` text DEFAULT 'str. Moților nr. 3, camerele 49–50, Cluj-Napoca' NOT NULL,
  	\`phone\` text DEFAULT '0264 431 900' NOT NULL,
  	\`email\` text,
  	\`hours\` text,
  	\`head_of_office\` text DEFAULT 'Perșa Iulia Maria',
  	\`is_demonstration\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`site_settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`contacts_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`site_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`contacts_id\`) REFERENCES \`contacts\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`site_settings_rels_order_idx\` ON \`site_settings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_rels_parent_idx\` ON \`site_settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_rels_path_idx\` ON \`site_settings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`site_settings_rels_contacts_id_idx\` ON \`site_settings_rels\` (\`contacts_id\`);`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`press_releases_quotes\`;`)
  await db.run(sql`DROP TABLE \`press_releases_corrections\`;`)
  await db.run(sql`DROP TABLE \`press_releases\`;`)
  await db.run(sql`DROP TABLE \`press_releases_rels\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_quotes\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_version_corrections\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v\`;`)
  await db.run(sql`DROP TABLE \`_press_releases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements_rels\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`debate_notices_recommendations\`;`)
  await db.run(sql`DROP TABLE \`debate_notices\`;`)
  await db.run(sql`DROP TABLE \`debate_notices_rels\`;`)
  await db.run(sql`DROP TABLE \`_debate_notices_v_version_recommendations\`;`)
  await db.run(sql`DROP TABLE \`_debate_notices_v\`;`)
  await db.run(sql`DROP TABLE \`_debate_notices_v_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_spots\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_texts\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_spots\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`leaflets\`;`)
  await db.run(sql`DROP TABLE \`leaflets_rels\`;`)
  await db.run(sql`DROP TABLE \`_leaflets_v\`;`)
  await db.run(sql`DROP TABLE \`_leaflets_v_rels\`;`)
  await db.run(sql`DROP TABLE \`journal_issues\`;`)
  await db.run(sql`DROP TABLE \`_journal_issues_v\`;`)
  await db.run(sql`DROP TABLE \`journal_articles\`;`)
  await db.run(sql`DROP TABLE \`_journal_articles_v\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`departments\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`contacts\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`service_accounts\`;`)
  await db.run(sql`DROP TABLE \`register\`;`)
  await db.run(sql`DROP TABLE \`register_head\`;`)
  await db.run(sql`DROP TABLE \`register_index\`;`)
  await db.run(sql`DROP TABLE \`register_index_texts\`;`)
  await db.run(sql`DROP TABLE \`deliveries\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`site_settings\`;`)
  await db.run(sql`DROP TABLE \`site_settings_rels\`;`)
}
