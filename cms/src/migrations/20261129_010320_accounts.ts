import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`account_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`person_id\` text(36),
  	\`purpose\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	\`closed_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`account_links_token_hash_idx\` ON \`account_links\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`account_links_person_idx\` ON \`account_links\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`account_links_expires_at_idx\` ON \`account_links\` (\`expires_at\`);`)
  await db.run(sql`CREATE INDEX \`account_links_updated_at_idx\` ON \`account_links\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`account_links_created_at_idx\` ON \`account_links\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`second_factors\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`person_id\` text(36),
  	\`secret\` text,
  	\`confirmed_at\` text,
  	\`last_period\` numeric,
  	\`pending_secret\` text,
  	\`pending_since\` text,
  	\`recovery_hashes\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`second_factors_person_idx\` ON \`second_factors\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_updated_at_idx\` ON \`second_factors\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`second_factors_created_at_idx\` ON \`second_factors\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`open_sessions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`session\` text NOT NULL,
  	\`person_id\` text(36),
  	\`browser\` text,
  	\`address\` text,
  	\`opened_at\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`open_sessions_session_idx\` ON \`open_sessions\` (\`session\`);`)
  await db.run(sql`CREATE INDEX \`open_sessions_person_idx\` ON \`open_sessions\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`open_sessions_seen_at_idx\` ON \`open_sessions\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`open_sessions_updated_at_idx\` ON \`open_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`open_sessions_created_at_idx\` ON \`open_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`known_browsers\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`person_id\` text(36),
  	\`seen_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`known_browsers_token_hash_idx\` ON \`known_browsers\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`known_browsers_person_idx\` ON \`known_browsers\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`known_browsers_seen_at_idx\` ON \`known_browsers\` (\`seen_at\`);`)
  await db.run(sql`CREATE INDEX \`known_browsers_updated_at_idx\` ON \`known_browsers\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`known_browsers_created_at_idx\` ON \`known_browsers\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`security_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`person_id\` text(36),
  	\`by_id\` text(36),
  	\`browser\` text,
  	\`address\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`person_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`security_events_at_idx\` ON \`security_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`security_events_person_idx\` ON \`security_events\` (\`person_id\`);`)
  await db.run(sql`CREATE INDEX \`security_events_by_idx\` ON \`security_events\` (\`by_id\`);`)
  await db.run(sql`CREATE INDEX \`security_events_updated_at_idx\` ON \`security_events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`security_events_created_at_idx\` ON \`security_events\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`password_state\` text DEFAULT 'own';`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`second_factor_due\` text;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`second_factor\` integer DEFAULT true;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`account_links\`;`)
  await db.run(sql`DROP TABLE \`second_factors\`;`)
  await db.run(sql`DROP TABLE \`open_sessions\`;`)
  await db.run(sql`DROP TABLE \`known_browsers\`;`)
  await db.run(sql`DROP TABLE \`security_events\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`password_state\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`second_factor_due\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`second_factor\`;`)
}
