import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`desk_settings\` ADD \`office_words\` text;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`check_exceptions\`;`)
  await db.run(sql`DROP TABLE \`outside_addresses\`;`)
  await db.run(sql`ALTER TABLE \`desk_settings\` DROP COLUMN \`office_words\`;`)
}
