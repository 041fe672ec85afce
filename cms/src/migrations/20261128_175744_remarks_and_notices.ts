import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`remarks\`;`)
  await db.run(sql`DROP TABLE \`notices\`;`)
}
