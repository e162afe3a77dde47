import { expect, it } from 'vitest';
import { compareJourneys, findPair } from '../../../../shared/analysis/compareJourneys';
import { duplicateJourney } from '../../../../shared/commands/duplicateJourney';
import { removeCard } from '../../../../shared/commands/removeCard';
import { writeText } from '../../../../shared/commands/writeText';
import { runCommand, type Command } from '../../../../shared/commands/command';
import type { CjmDocument } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';

const BANK = buildDocument('Bank')
  .journey('As-is')
  .stage('Find')
  .stage('Wait')
  .stage('Pay')
  .lane('pain', 'Pains')
  .lane('opportunity', 'Ideas')
  .card('Find', 'Pains', 'Hard words', { severity: 2, evidence: [{ id: 'e', text: 'Heard it' }] })
  .card('Find', 'Ideas', 'Plain words')
  .card('Wait', 'Pains', 'Nobody calls')
  .card('Pay', 'Pains', 'Secret', { hidden: true })
  .build();

function run<A>(document: CjmDocument, command: Command<A>, args: A): CjmDocument {
  const result = runCommand(document, command, args, createMade());
  if (!result.ok) throw new Error(result.failure.reason);
  return result.value;
}

const texts = (cards: readonly { readonly text: string }[]) => cards.map(({ text }) => text);
const said = (pair: ReturnType<typeof findPair>) =>
  compareJourneys(pair!).map(({ before, after, added, removed, changed }) => ({
    stages: [before?.stage.name, after?.stage.name],
    pains: [before?.pains, after?.pains],
    ...{ added: texts(added), removed: texts(removed), changed: texts(changed) },
  }));

it('a future that was just made differs in nothing, whatever new ids its cards and their evidence have', () => {
  const made = run(BANK, duplicateJourney, { journeyId: 'journey:As-is', kind: 'future' });
  const pair = findPair(made, 'journey:As-is');
  expect(pair?.after).toBe(made.journeys[1]);
  expect(findPair(made, made.journeys[1]!.id)).toEqual(pair);
  for (const { added, removed, changed } of compareJourneys(pair!)) {
    expect([...added, ...removed, ...changed]).toEqual([]);
  }
});

it('what was taken away and what was changed is known by where it was copied from', () => {
  const made = run(BANK, duplicateJourney, { journeyId: 'journey:As-is', kind: 'future' });
  const future = made.journeys[1]!;
  const [hard, plain] = future.cards;
  const fewer = run(made, removeCard, { journeyId: future.id, ids: [hard!.id] });
  const edited: CjmDocument = {
    ...fewer,
    journeys: fewer.journeys.map((journey) =>
      journey.id === future.id
        ? {
            ...journey,
            cards: journey.cards.map((card) => (card.id === plain!.id ? { ...card, kano: 'must-be' } : card)),
          }
        : journey,
    ),
  };
  const [find, wait] = said(findPair(edited, future.id));
  expect(find).toEqual({
    ...{ stages: ['Find', 'Find'], pains: [1, 0] },
    ...{ added: [], removed: ['Hard words'], changed: ['Plain words'] },
  });
  expect(wait).toMatchObject({ added: [], removed: [], changed: [] });
});

it('a card that says something else in the other language alone has changed; one that is only not translated has not', () => {
  const document = buildDocument('Bank')
    .journey('As-is')
    .stage('Find')
    .lane('pain', 'Pains')
    .card('Find', 'Pains', 'Hard words')
    .card('Find', 'Pains', 'No help')
    .card('Find', 'Pains', '')
    .translation('zh-Hant', 'card:Hard words', 'text', '用詞太難')
    .translation('zh-Hant', 'card:', 'text', '只有中文')
    .build();
  const made = run(document, duplicateJourney, { journeyId: 'journey:As-is', kind: 'future' });
  const future = made.journeys[1]!;
  const [hard, help, only] = future.cards;
  const tell = (into: CjmDocument, id: string, text: string) =>
    run(into, writeText, { recordId: id, field: 'text', text, language: 'zh-Hant' });
  const changed = (told: CjmDocument) => compareJourneys(findPair(told, future.id)!)[0]!.changed;

  expect(changed(tell(made, help!.id, '沒人幫忙'))).toEqual([]);
  expect(changed(tell(made, hard!.id, '用詞改好懂了'))).toEqual([hard]);
  expect(changed(tell(made, only!.id, '改成別的'))).toEqual([only]);
});

it('journeys written one by one are compared by the names of stages and the words of cards', () => {
  const document = buildDocument('Bank')
    .journey('As-is')
    .stage('Ask')
    .stage('Find')
    .stage('Wait')
    .lane('pain', 'Pains')
    .card('Find', 'Pains', 'Hard words')
    .card('Wait', 'Pains', 'Nobody calls')
    .journey('To-be', { kind: 'future', baselineId: 'journey:As-is' })
    .stage('Find')
    .stage('Sign')
    .lane('pain', 'Hurts')
    .lane('opportunity', 'Ideas')
    .card('Find', 'Hurts', 'Hard words')
    .card('Sign', 'Ideas', 'By phone')
    .build();
  expect(said(findPair(document, 'journey:To-be'))).toEqual([
    { stages: ['Ask', undefined], pains: [0, undefined], added: [], removed: [], changed: [] },
    { stages: ['Find', 'Find'], pains: [1, 1], added: [], removed: [], changed: [] },
    { stages: ['Wait', undefined], pains: [1, undefined], added: [], removed: ['Nobody calls'], changed: [] },
    { stages: [undefined, 'Sign'], pains: [undefined, 0], added: ['By phone'], removed: [], changed: [] },
  ]);
});

it('looks at every card a few times at most, however many stages there are', () => {
  let looks = 0;
  const names = Array.from({ length: 100 }, (_, index) => String(index));
  const [journey] = names
    .reduce(
      (builder, name) => builder.card(name, 'Pains', name),
      names.reduce((builder, name) => builder.stage(name), buildDocument('Long').lane('pain', 'Pains')),
    )
    .build().journeys;
  const cards = journey!.cards.map(({ step, ...card }) => ({
    ...card,
    get step() {
      looks += 1;
      return step;
    },
  }));
  const stages = compareJourneys({
    before: { ...journey!, cards },
    after: { ...journey!, cards },
    told: BANK,
  });
  expect(stages.every(({ before, after }) => before?.pains === 1 && after?.pains === 1)).toBe(true);
  expect(looks).toBeLessThan(10 * names.length);
});

it('a journey without a counterpart has no pair', () => {
  expect(findPair(BANK, 'journey:As-is')).toBeUndefined();
  expect(findPair(BANK, 'gone')).toBeUndefined();
});
