import { describe, expect, it } from 'vitest';
import { toCleanCopy } from '../../../../shared/export/toCleanCopy';
import { toSnapshot } from '../../../../shared/model/snapshots';
import type { CjmDocument } from '../../../../shared/model/types';
import { BUILT_AT, buildDocument } from '../../../support/buildDocument';
import { deepFreeze } from '../../../support/deepFreeze';
import { expectWholeDocument } from '../../../support/expectWholeDocument';

const PICTURE = { mime: 'image/png', data: 'aGVsbG8=' };
const ALL = { snapshots: true, comments: true, notes: true };
const NOTHING = { snapshots: false, comments: false, notes: false };

const build = (imageId: string): CjmDocument =>
  buildDocument('Bank')
    .brief({ goal: 'Less waiting', notes: 'SECRET budget' })
    .stage('Apply')
    .lane('pain', 'Pains')
    .card('Apply', 'Pains', 'a', { note: 'SECRET name', imageId })
    .translation('zh-Hant', 'card:a', 'note', 'SECRET 名字', 'SECRET name')
    .translation('zh-Hant', 'card:a', 'text', '甲', 'a')
    .translation('zh-Hant', 'brief', 'notes', 'SECRET 預算', 'SECRET budget')
    .comment('SECRET doubts', 'card:a')
    .asset('now', PICTURE)
    .asset('then', PICTURE)
    .build();

const document = deepFreeze({
  ...build('now'),
  snapshots: [toSnapshot(build('then'), 'first', 'SECRET draft', BUILT_AT)],
});

describe('a clean copy', () => {
  it('has nothing of what was said and kept among ourselves', () => {
    const copy = toCleanCopy(document, ALL);
    expectWholeDocument(copy);
    expect(JSON.stringify(copy)).not.toContain('SECRET');
    expect(copy.translations['zh-Hant']).toEqual({
      'card:a': document.translations['zh-Hant']?.['card:a'] && {
        text: document.translations['zh-Hant']['card:a']['text'],
      },
    });
    expect(copy.brief).toEqual({ goal: 'Less waiting' });
    expect(Object.keys(copy.assets), 'nor a picture of a snapshot').toEqual(['now']);
    expect(copy.id, 'so that it can be merged').toBe(document.id);
  });

  it('keeps what is wanted', () => {
    expect(toCleanCopy(document, NOTHING)).toEqual(document);
    const copy = toCleanCopy(document, { ...ALL, notes: false });
    expect(copy.journeys).toBe(document.journeys);
    expect(copy).toMatchObject({ comments: [], snapshots: [] });
  });

  it('is clean in the snapshots that are kept', () => {
    const copy = toCleanCopy(document, { ...ALL, snapshots: false });
    expectWholeDocument(copy);
    expect(copy.snapshots[0]?.document.comments).toEqual([]);
    expect(JSON.stringify(copy).match(/SECRET \w+/g)).toEqual(['SECRET draft']);
    expect(Object.keys(copy.assets)).toEqual(['now', 'then']);
  });
});
