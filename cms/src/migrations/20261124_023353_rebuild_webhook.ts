import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`webhook_calls\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`webhook_calls_key_idx\` ON \`webhook_calls\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`webhook_calls_at_idx\` ON \`webhook_calls\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_calls_updated_at_idx\` ON \`webhook_calls\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`webhook_calls_created_at_idx\` ON \`webhook_calls\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`service_accounts\` ADD \`purpose\` text DEFAULT 'publisher' NOT NULL;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`webhook_calls\`;`)
  await db.run(sql`ALTER TABLE \`service_accounts\` DROP COLUMN \`purpose\`;`)
}
