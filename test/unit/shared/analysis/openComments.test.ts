import { expect, test } from 'vitest';
import { openComments } from '../../../../shared/analysis/openComments';
import { buildDocument } from '../../../support/buildDocument';

const document = buildDocument()
  .comment('One', 'card:a')
  .comment('Two', 'card:a')
  .comment('Done', 'card:a', { resolved: true })
  .comment('Settled', 'card:b', { resolved: true })
  .comment('Who?', 'persona:Sarah')
  .comment('About all')
  .build();

test('open threads are counted by what they are about', () => {
  expect([...openComments(document)]).toEqual([
    ['card:a', 2],
    ['persona:Sarah', 1],
  ]);
});

test('counting goes with the list of comments, not with the rest of the document', () => {
  expect(openComments({ ...document, title: 'Other' })).toBe(openComments(document));
  expect(openComments({ ...document, comments: [] }).size).toBe(0);
});
