import { expect, test } from 'vitest';
import { groupThreads } from '../../../../shared/analysis/commentThreads';
import { buildDocument } from '../../../support/buildDocument';

const document = buildDocument('Bank')
  .persona('Sarah', { evidence: [{ id: 'ev:p', text: 'Interview' }] })
  .journey('As-is')
  .stage('Apply')
  .stage('Check')
  .lane('pain', 'Pains')
  .lane('gain', 'Gains')
  .card('Check', 'Gains', 'late', { evidence: [{ id: 'ev:c', text: '43 %' }] })
  .card('Apply', 'Pains', 'early')
  .journey('To-be')
  .comment('c1', 'card:late')
  .comment('c2', 'card:gone')
  .comment('c3', 'card:early')
  .comment('c4')
  .comment('c5', 'stage:Check')
  .comment('c6', 'journey:To-be')
  .comment('c7', 'card:late')
  .comment('c8', 'persona:Sarah')
  .comment('c9', 'ev:c')
  .comment('c10', 'journey:As-is')
  .comment('c11', 'ev:p')
  .build();

test('comments are grouped by place and stand in the order of the board', () => {
  const groups = groupThreads(document).map(({ kind, journey, threads }) => [
    journey?.name ?? kind,
    threads.map(({ comment }) => comment.text).join(' '),
  ]);
  expect(groups).toEqual([
    ['document', 'c4'],
    ['As-is', 'c10 c5 c3 c1 c7 c9'],
    ['To-be', 'c6'],
    ['cast', 'c8 c11'],
    ['gone', 'c2'],
  ]);
});

test('a filter leaves no empty groups', () => {
  const groups = groupThreads(
    document,
    document.comments.filter(({ text }) => text === 'c6'),
  );
  expect(groups.map(({ journey }) => journey?.name)).toEqual(['To-be']);
});
