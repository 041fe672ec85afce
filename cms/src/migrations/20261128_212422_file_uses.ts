import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`file_uses\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`file\` text NOT NULL,
  	\`document\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`file_uses_file_idx\` ON \`file_uses\` (\`file\`);`)
  await db.run(sql`CREATE INDEX \`file_uses_updated_at_idx\` ON \`file_uses\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`file_uses_created_at_idx\` ON \`file_uses\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`document_file_idx\` ON \`file_uses\` (\`document\`,\`file\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`is_used\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`media_is_used_idx\` ON \`media\` (\`is_used\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`is_used\` integer DEFAULT false;`)
  await db.run(sql`CREATE INDEX \`documents_is_used_idx\` ON \`documents\` (\`is_used\`);`)
  // Lists ask for pictures without an alternative text.
  await db.run(sql`UPDATE \`media\` SET alt = NULL WHERE trim(alt) = '';`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`file_uses\`;`)
  await db.run(sql`DROP INDEX \`media_is_used_idx\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`is_used\`;`)
  await db.run(sql`DROP INDEX \`documents_is_used_idx\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`is_used\`;`)
}
