import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toJsonSchema } from '../../../../shared/format/toJsonSchema';
import { parseSound } from './parsing';

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

describe('docs/format.md', () => {
  const page = readFileSync(new URL('../../../../docs/format.md', import.meta.url), 'utf8');

  it('names every field', () => {
    const { $defs } = toJsonSchema() as { $defs: Record<string, { properties: object }> };
    const fields = Object.values($defs).flatMap(({ properties }) => Object.keys(properties));
    expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(page))).toEqual([]);
  });

  it('ends with the smallest file, which opens without a warning', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(page) ?? [];
    expect(parseSound(example).journeys[0]?.cards[0]?.text).toBe('Searches online');
  });
});
