import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`open_forms\`;`)
}
