import { describe, expect, it } from 'vitest';
import { createOutliner } from '../../../../shared/layout/outline';
import { toFeelingText } from '../../../../shared/layout/feelingText';
import { buildDocument } from '../../../support/buildDocument';
import { LABELS, layoutOf } from '../../../support/layoutOf';

describe('what a feeling says', () => {
  it('is its text, then the words that the text does not hold', () => {
    expect(toFeelingText('Waits for days', ['anxious', 'bored'], LABELS)).toBe(
      'Waits for days · anxious, bored',
    );
    expect(toFeelingText('Anxious, and waits', ['anxious', 'bored'], LABELS)).toBe(
      'Anxious, and waits · bored',
    );
    expect(toFeelingText('Anxious', ['anxious'], LABELS)).toBe('Anxious');
  });

  it('is its words alone where nothing was written, each once', () => {
    expect(toFeelingText('', ['期待', '焦慮', '期待'], { comma: '、', aside: '・' })).toBe('期待、焦慮');
    expect(toFeelingText('', [], LABELS)).toBe('');
  });

  it('has no marks of bold words and lists, and one line', () => {
    expect(toFeelingText('**Lost**\n- asks [a friend](https://a.example)', [], LABELS)).toBe(
      'Lost • asks a friend',
    );
  });

  it('is the same on the board and in the outline', () => {
    const document = buildDocument('Shop')
      .stage('Buy')
      .lane('emotion', 'Mood')
      .card('Buy', 'Mood', 'Curious', { score: 1, emotions: ['hopeful', 'tense'] })
      .build();
    const [point] = layoutOf(document).curves[0]!.points;
    expect(point!.label!.text).toBe('Curious · hopeful, tense');
    const journey = document.journeys[0]!;
    const outline = createOutliner()({
      document,
      journey,
      language: 'en',
      wordMarks: LABELS,
      headers: LABELS,
    });
    expect(outline.cells[0]![0]![0]!.text).toBe('Curious · hopeful, tense');
  });
});
