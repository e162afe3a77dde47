/** The JSON Schema of the format, made from the very specs that read it. Written to docs/cjm.schema.json. */
import type { Definitions, JsonSchema } from './spec';
import { documentSpec } from './records/documentSpec';

export function toJsonSchema(): JsonSchema {
  const definitions: Definitions = new Map();
  const root = documentSpec.describe(definitions);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Customer journey map (.cjm)',
    description: 'Generated from shared/format. docs/format.md says what it means.',
    ...root,
    $defs: Object.fromEntries(definitions),
  };
}
