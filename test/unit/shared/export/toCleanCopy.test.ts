import { describe, expect, it } from 'vitest';
import { countLeftOut, toCleanCopy } from '../../../../shared/export/toCleanCopy';
import { toSnapshot } from '../../../../shared/model/snapshots';
import type { CjmDocument } from '../../../../shared/model/types';
import { BUILT_AT, buildDocument } from '../../../support/buildDocument';
import { deepFreeze } from '../../../support/deepFreeze';
import { expectWholeDocument } from '../../../support/expectWholeDocument';

const PICTURE = { mime: 'image/png', data: 'aGVsbG8=' };
const ALL = { snapshots: true, comments: true, notes: true, hidden: true };
const NOTHING = { snapshots: false, comments: false, notes: false, hidden: false };

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

  it('has nothing that the board hides, nor what hangs on it, unless it is wanted', () => {
    const secret = 'asset:secret';
    const map = deepFreeze(
      buildDocument('Bank')
        .stage('Apply')
        .lane('pain', 'Pains')
        .lane('text', 'SECRET lane', { hidden: true })
        .card('Apply', 'Pains', 'open')
        .card('Apply', 'Pains', 'SECRET card', { hidden: true, imageId: secret })
        .card('Apply', 'SECRET lane', 'SECRET cost', { evidence: [{ id: 'e1', text: 'SECRET source' }] })
        .link('open', 'SECRET cost', 'leads-to', 'SECRET link')
        .translation('zh-Hant', 'card:SECRET cost', 'text', 'SECRET 成本', 'SECRET cost')
        .translation('zh-Hant', 'e1', 'text', 'SECRET 來源', 'SECRET source')
        .comment('SECRET doubts', 'card:SECRET card')
        .comment('for all', 'card:open')
        .asset(secret, PICTURE)
        .with({ views: [{ id: 'v', name: 'Ours', hiddenLaneIds: ['lane:SECRET lane'] }] })
        .build(),
    );
    expect(countLeftOut(map).hidden, 'a lane and two cards').toBe(3);
    const copy = toCleanCopy(map, { ...NOTHING, hidden: true });
    expectWholeDocument(copy);
    expect(JSON.stringify(copy)).not.toContain('SECRET');
    expect(copy.comments.map(({ text }) => text)).toEqual(['for all']);
    expect(copy.assets).toEqual({});
    expect(toCleanCopy(map, { ...ALL, hidden: false }).journeys).toBe(map.journeys);
  });

  it('counts what would be left out, also a note that only the other language has', () => {
    const map = buildDocument('Bank')
      .stage('Apply')
      .lane('pain', 'Pains')
      .card('Apply', 'Pains', 'a')
      .translation('zh-Hant', 'card:a', 'note', '備註')
      .build();
    expect(countLeftOut(map)).toEqual({ snapshots: 0, comments: 0, notes: 1, hidden: 0 });
    expect(countLeftOut(document)).toEqual({ snapshots: 1, comments: 1, notes: 2, hidden: 0 });
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
