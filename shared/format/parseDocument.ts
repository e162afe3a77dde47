/**
 * From the text of a `.cjm` file to a document that can be trusted.
 *
 * The steps: size, JSON, depth and unsafe keys, envelope, counts, migration, each record by its spec, references between
 * records. Strict on versions, forgiving on details: what is refused is named by a failure of a closed list, what is
 * put right by a warning with its place. Fields this version does not know stay as they are.
 */
import { repairDocument } from '../model/repair/repairDocument';
import type { CjmDocument } from '../model/types';
import { fail, ok, type Result } from '../util/result';
import { shortHash } from '../util/shortHash';
import { cleanJson } from './cleanJson';
import { findExcess } from './findExcess';
import { findJsonError } from './jsonError';
import { isJsonObject, type JsonObject } from './jsonValue';
import { MAX_DEPTH, MAX_FILE_LENGTH } from './limits';
import { migrate, newestVersion } from './migrate';
import type { Migration } from './migrations/migration';
import { MIGRATIONS } from './migrations/migrations';
import type { ParseFailure } from './parseFailure';
import { documentSpec } from './records/documentSpec';
import { createReadContext, type ReadContext, type Warning } from './warnings';

export type { ParseFailure };

export interface ParsedDocument {
  readonly document: CjmDocument;
  readonly warnings: readonly Warning[];
  /** A newer program wrote the file: what it holds may mean more than this one knows, so it must not be written. */
  readonly readOnly: boolean;
  /** The version the text was in. */
  readonly sourceVersion: number;
}

export interface ParseOptions {
  /** For a text that was written without them: drafts. */
  readonly assets?: CjmDocument['assets'];
  /** For tests of the mechanism. */
  readonly migrations?: readonly Migration[];
}

export function parseDocument(
  text: string,
  options: ParseOptions = {},
): Result<ParsedDocument, ParseFailure> {
  if (text.length > MAX_FILE_LENGTH) {
    return fail({ kind: 'tooLarge', what: 'file', limit: MAX_FILE_LENGTH, found: text.length });
  }
  const json = parseJson(text);
  if (!json.ok) return json;
  const context = createReadContext();
  const cleaned = cleanJson(json.value, context);
  if (cleaned.tooDeep) return fail({ kind: 'tooDeep', limit: MAX_DEPTH });
  const migrations = options.migrations ?? MIGRATIONS;
  const envelope = readEnvelope(cleaned.value, newestVersion(migrations));
  if (!envelope.ok) return envelope;
  const { raw, version, isNewer } = envelope.value;
  const excess = findExcess(raw);
  if (excess) return fail(excess);
  const migrated = migrate(raw, migrations);
  if (!migrated.ok) return migrated;
  const read = documentSpec.read(withAssets(migrated.value, options.assets), context);
  if (!read) return fail({ kind: 'notCjm' });
  const document = repairDocument(withId(read, text, context), context);
  return ok({ document, warnings: context.warnings(), readOnly: isNewer, sourceVersion: version });
}

/** A byte order mark, and spaces around, are no part of the text. */
function parseJson(text: string): Result<unknown, ParseFailure> {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    const value: unknown = JSON.parse(json);
    return ok(value);
  } catch {
    if (json.trim() === '') return fail({ kind: 'empty' });
    const error = findJsonError(json) ?? { line: 1, column: 1, atEnd: false };
    const isCut = error.atEnd && /^\s*\{/.test(json);
    return fail(isCut ? { kind: 'truncated' } : { kind: 'notJson', line: error.line, column: error.column });
  }
}

interface Envelope {
  readonly raw: JsonObject;
  readonly version: number;
  readonly isNewer: boolean;
}

function readEnvelope(value: unknown, newest: number): Result<Envelope, ParseFailure> {
  if (!isJsonObject(value) || value['format'] !== 'cjm') return fail({ kind: 'notCjm' });
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail({ kind: 'badVersion' });
  }
  const isNewer = version > newest;
  // Nothing sensible can be shown of a file whose journeys are no longer a list.
  if (isNewer && !Array.isArray(value['journeys'])) return fail({ kind: 'tooNew', version, newest });
  return ok({ raw: value, version, isNewer });
}

function withAssets(raw: JsonObject, assets: CjmDocument['assets'] | undefined): JsonObject {
  return assets ? { ...raw, assets } : raw;
}

/** Merging tells documents apart by their ids, so a missing one is made from all that the file says. */
function withId(document: CjmDocument, text: string, context: ReadContext): CjmDocument {
  if (document.id !== '') return document;
  const id = `doc-${shortHash(text)}`;
  context.path.push('id');
  context.warn('noId', { id: '', used: id });
  context.path.pop();
  return { ...document, id };
}
