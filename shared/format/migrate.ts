/** Brings a file of an older version to the newest one, step by step. */
import { fail, ok, type Result } from '../util/result';
import { isJsonObject, type JsonObject } from './jsonValue';
import type { Migration } from './migrations/migration';

export interface MigrationFailure {
  readonly kind: 'migrationFailed';
  /** The version that could not be reached. */
  readonly to: number;
}

/** The version this program writes. Throws if the numbers do not rise by one from 2: a mistake of ours. */
export function newestVersion(migrations: readonly Migration[]): number {
  migrations.forEach(({ to, name }, index) => {
    if (to !== index + 2) throw new Error(`Migration “${name}” makes version ${to}, not ${index + 2}.`);
  });
  return migrations.length + 1;
}

/** Snapshots are documents with versions of their own. Newer documents come back as they are. */
export function migrate(
  document: JsonObject,
  migrations: readonly Migration[],
): Result<JsonObject, MigrationFailure> {
  let current = document;
  const version = typeof document['version'] === 'number' ? document['version'] : 1;
  for (const migration of migrations) {
    if (migration.to <= version) continue;
    try {
      current = { ...migration.up(current), version: migration.to };
    } catch {
      return fail({ kind: 'migrationFailed', to: migration.to });
    }
  }
  return migrateSnapshots(current, migrations);
}

function migrateSnapshots(
  document: JsonObject,
  migrations: readonly Migration[],
): Result<JsonObject, MigrationFailure> {
  const { snapshots } = document;
  if (migrations.length === 0 || !Array.isArray(snapshots)) return ok(document);
  const migrated: unknown[] = [];
  for (const snapshot of snapshots as readonly unknown[]) {
    if (!isJsonObject(snapshot) || !isJsonObject(snapshot['document'])) {
      migrated.push(snapshot);
      continue;
    }
    const inner = migrate(snapshot['document'], migrations);
    if (!inner.ok) return inner;
    migrated.push({ ...snapshot, document: inner.value });
  }
  return ok({ ...document, snapshots: migrated });
}
