import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`series\` text NOT NULL,
  	\`place\` numeric NOT NULL,
  	\`kind\` text NOT NULL,
  	\`channel\` text NOT NULL,
  	\`subject\` text NOT NULL,
  	\`text\` text,
  	\`received_at\` text NOT NULL,
  	\`topic_id\` text(36),
  	\`request_id\` text(36),
  	\`source\` text,
  	\`applicant_name\` text,
  	\`applicant_email\` text,
  	\`applicant_address\` text,
  	\`applicant_phone\` text,
  	\`applicant_outlet\` text,
  	\`applicant_position\` text,
  	\`applicant_sort\` text,
  	\`broadcast_programme\` text,
  	\`broadcast_broadcaster\` text,
  	\`broadcast_aired_at\` text,
  	\`broadcast_asked_by\` text,
  	\`problem_outlet\` text,
  	\`problem_address\` text,
  	\`state\` text NOT NULL,
  	\`registration_number\` text,
  	\`registered_at\` text,
  	\`responsible_id\` text(36),
  	\`due_at\` text,
  	\`is_extended\` integer,
  	\`answered_at\` text,
  	\`closed_at\` text,
  	\`has_lost_letter\` integer,
  	\`ground\` text,
  	\`verdict\` text,
  	\`joined_to_id\` text(36),
  	\`question_id\` text(36),
  	\`kept_until\` text,
  	\`erased_at\` text,
  	\`draft\` text,
  	\`reminded\` text,
  	\`search_keys\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`topic_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`request_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`responsible_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`joined_to_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`question_id\`) REFERENCES \`questions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_number_idx\` ON \`cases\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`cases_kind_idx\` ON \`cases\` (\`kind\`);`)
  await db.run(sql`CREATE INDEX \`cases_received_at_idx\` ON \`cases\` (\`received_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_topic_idx\` ON \`cases\` (\`topic_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_request_idx\` ON \`cases\` (\`request_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_source_idx\` ON \`cases\` (\`source\`);`)
  await db.run(sql`CREATE INDEX \`cases_state_idx\` ON \`cases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`cases_registration_number_idx\` ON \`cases\` (\`registration_number\`);`)
  await db.run(sql`CREATE INDEX \`cases_responsible_idx\` ON \`cases\` (\`responsible_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_due_at_idx\` ON \`cases\` (\`due_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_answered_at_idx\` ON \`cases\` (\`answered_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_closed_at_idx\` ON \`cases\` (\`closed_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_joined_to_idx\` ON \`cases\` (\`joined_to_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_question_idx\` ON \`cases\` (\`question_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_kept_until_idx\` ON \`cases\` (\`kept_until\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`series_place_idx\` ON \`cases\` (\`series\`,\`place\`);`)
  await db.run(sql`CREATE TABLE \`case_parts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text NOT NULL,
  	\`case\` text NOT NULL,
  	\`department_id\` text(36),
  	\`asked\` text,
  	\`asked_at\` text NOT NULL,
  	\`due_on\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`answer\` text,
  	\`answered_at\` text,
  	\`answered_by_id\` text(36),
  	\`turn\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_parts_case_idx\` ON \`case_parts\` (\`case\`);`)
  await db.run(sql`CREATE INDEX \`case_parts_department_idx\` ON \`case_parts\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`case_parts_state_idx\` ON \`case_parts\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`case_parts_answered_by_idx\` ON \`case_parts\` (\`answered_by_id\`);`)
  await db.run(sql`CREATE INDEX \`case_parts_updated_at_idx\` ON \`case_parts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_parts_created_at_idx\` ON \`case_parts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`case_acts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_id\` text(36) NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`act\` text NOT NULL,
  	\`by_id\` text(36),
  	\`at\` text NOT NULL,
  	\`details\` text,
  	\`words\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_acts_case_idx\` ON \`case_acts\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_acts_by_idx\` ON \`case_acts\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`case_acts_updated_at_idx\` ON \`case_acts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_acts_created_at_idx\` ON \`case_acts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_number_idx\` ON \`case_acts\` (\`case_id\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`case_files\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`case_id\` text(36) NOT NULL,
  	\`name\` text NOT NULL,
  	\`stored\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_files_case_idx\` ON \`case_files\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_files_updated_at_idx\` ON \`case_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_files_created_at_idx\` ON \`case_files\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`desk_settings_bridge_days\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`day\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`desk_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`desk_settings_bridge_days_order_idx\` ON \`desk_settings_bridge_days\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`desk_settings_bridge_days_parent_id_idx\` ON \`desk_settings_bridge_days\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`office_days\` numeric DEFAULT 10;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`case_years\` numeric DEFAULT 3;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`case_parts\`;`)
  await db.run(sql`DROP TABLE \`case_acts\`;`)
  await db.run(sql`DROP TABLE \`case_files\`;`)
  await db.run(sql`DROP TABLE \`desk_settings_bridge_days\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`office_days\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`case_years\`;`)
}
