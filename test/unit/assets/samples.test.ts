/** The maps that come with the app: whole, in both languages, and said to be examples where they are. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../shared/format/parseDocument';
import { serializeDocument } from '../../../shared/format/serializeDocument';
import { boxesOverlap } from '../../../shared/layout/curveObstacles';
import { samplePiece, toPieces } from '../../../shared/layout/curvePath';
import { scoreToY } from '../../../shared/layout/emotionCurve';
import { toGhostPieces } from '../../../shared/layout/ghostCurve';
import type { Box, Point } from '../../../shared/layout/boxes';
import { FACE_RADIUS } from '../../../shared/layout/metrics';
import { findDeadEnds } from '../../../shared/model/deadEnds';
import { INDUSTRIES } from '../../../shared/model/kinds';
import { isTextField } from '../../../shared/model/textFields';
import { localizeText } from '../../../shared/model/translate';
import type { CjmDocument } from '../../../shared/model/types';
import { CHANNEL_ICON_NAMES } from '../../../shared/theme/icons';
import { LABELS, newLayouter } from '../../support/layoutOf';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'assets', 'samples');
const SAMPLES = readdirSync(FOLDER).map((file) => [file, readFileSync(join(FOLDER, file), 'utf8')] as const);

function read(text: string): CjmDocument {
  const parsed = parseDocument(text);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.failure));
  expect(parsed.value.warnings).toEqual([]);
  return parsed.value.document;
}

/** Record id, field and words of every text of the document's own language. */
function textsOf(document: CjmDocument): readonly (readonly [string, string, string])[] {
  const found: (readonly [string, string, string])[] = [['document', 'title', document.title]];
  const visit = (value: unknown, recordId: string, path: string): void => {
    if (typeof value === 'string') {
      if (isTextField(path) && value !== '') found.push([recordId, path, value]);
    } else if (Array.isArray(value)) {
      value.forEach((item) => visit(item, recordId, path));
    } else if (typeof value === 'object' && value !== null) {
      const { id } = value as { id?: unknown };
      const [owner, prefix] = typeof id === 'string' ? [id, ''] : [recordId, path === '' ? '' : `${path}.`];
      for (const [key, part] of Object.entries(value)) visit(part, owner, prefix + key);
    }
  };
  const { brief, personas, channels, journeys } = document;
  visit(brief, 'brief', '');
  visit([personas, channels, journeys], '', '');
  return found;
}

function toSquare({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Where a line of words is black: its box has air above and below. */
const inkOf = (label: Box): Box => ({ ...label, y: label.y + 3, height: label.height - 6 });

/** Numbers, signs and units are the same in every language. */
const SAME_EVERYWHERE = /^[\d\s.,:%–−+/A-Za-z-]*$/;

describe.each(SAMPLES)('%s', (_file, text) => {
  it('is read without a warning and written again to the letter', () => {
    expect(serializeDocument(read(text))).toBe(text);
  });

  it('holds both languages, nothing missing and nothing stale', () => {
    const document = read(text);
    const other = document.language === 'en' ? 'zh-Hant' : 'en';
    const bad = textsOf(document).filter(([id, field, words]) => {
      const { state } = localizeText(document, other, id, field, words);
      return state !== 'translated' && !(state === 'missing' && SAME_EVERYWHERE.test(words));
    });
    expect(bad).toEqual([]);
  });

  it('says what it is about, and has cards in every lane that cards are put in', () => {
    const { brief, journeys } = read(text);
    expect(INDUSTRIES).toContain(brief.industry);
    expect(brief.notes).toMatch(/示意/);
    for (const { lanes, cards, stages } of journeys) {
      expect(stages.length).toBeGreaterThanOrEqual(4);
      for (const lane of lanes.filter(({ kind }) => kind !== 'channel')) {
        expect(cards.some((card) => card.lane === lane.id)).toBe(true);
      }
    }
  });

  it('gives its channels icons that are drawn', () => {
    for (const { icon } of read(text).channels) expect(CHANNEL_ICON_NAMES).toContain(icon);
  });

  it('marks made-up figures and evidence as such', () => {
    for (const { cards } of read(text).journeys) {
      for (const { metric, evidence = [] } of cards) {
        if (metric) expect(metric.illustrative).toBe(true);
        for (const item of evidence) expect(item.illustrative).toBe(true);
      }
    }
  });

  it('is laid out in both languages with every link, no card outside its lane, no label on a break', () => {
    const document = read(text);
    for (const language of ['zh-Hant', 'en']) {
      for (const journey of document.journeys) {
        const layout = newLayouter().layout({ document, journey, language, labels: LABELS });
        expect(layout.links).toHaveLength(journey.links.length);
        for (const box of layout.cards) {
          const band = layout.lanes[box.row]!;
          expect(box.y + box.height).toBeLessThanOrEqual(band.y + band.height);
        }
        const breaks = layout.links.flatMap(({ sign }) => sign ?? []);
        for (const { label } of layout.links) {
          expect(label && breaks.find((circle) => boxesOverlap(circle, label))).toBeUndefined();
        }
      }
    }
  });

  it('has no words and no badge of a curve on a line or on the one it is compared with, and no words on a face, a badge or other words', () => {
    const document = read(text);
    for (const language of ['zh-Hant', 'en']) {
      for (const journey of document.journeys) {
        const layout = newLayouter().layout({ document, journey, language, labels: LABELS });
        const { width, columns, curves } = layout;
        const pieces = curves.flatMap(({ points, ghost, topY, bottomY }) => [
          ...toPieces(points, width, columns.length),
          ...toGhostPieces(ghost?.points ?? [], width, (score) => scoreToY(score, topY, bottomY)),
        ]);
        const line = pieces.flatMap((piece) => samplePiece(piece, 2));
        const solid = [
          ...curves.flatMap(({ points }) => points.map((point) => toSquare(point, FACE_RADIUS))),
          ...curves.flatMap(({ badges }) => badges),
        ];
        const words = curves.flatMap(({ points, identity }) =>
          [...points.map(({ label }) => label), identity?.label].filter((label) => label !== undefined),
        );
        for (const label of words) {
          const others = [...solid, ...words.filter((other) => other !== label)];
          expect(others.filter((other) => boxesOverlap(label, other))).toEqual([]);
          expect(line.filter((point) => boxesOverlap(inkOf(label), toSquare(point, 0)))).toEqual([]);
        }
        for (const badge of curves.flatMap(({ badges }) => badges)) {
          expect(line.filter((point) => boxesOverlap(badge, toSquare(point, 0)))).toEqual([]);
        }
      }
    }
  });
});

it('has one dead end, in the map that is about it', () => {
  const ends = SAMPLES.flatMap(([file, text]) =>
    read(text).journeys.flatMap((journey) => [...findDeadEnds(journey)].map(() => file)),
  );
  expect(ends).toEqual(['insurance-claims.cjm']);
});
