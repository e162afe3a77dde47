import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../../../../shared/format/toJsonSchema';

describe('the JSON Schema', () => {
  it('is the one in docs', () => {
    const file = new URL('../../../../docs/cjm.schema.json', import.meta.url);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(toJsonSchema());
  });

  it('asks for no more than a reader needs', () => {
    const { $defs } = toJsonSchema() as { $defs: Record<string, { required?: readonly string[] }> };
    expect($defs['card']?.required).toBeUndefined();
    expect($defs['asset']?.required).toEqual(['mime', 'data']);
  });
});
