/** A file may name a colour or a state that is a word of the language the program is written in. */
import { expect, it } from 'vitest';
import { thumbnailSvg } from '../../../../shared/export/thumbnailSvg';
import { journeyToSvg } from '../../../../shared/export/toSvg';
import type { CardFacets } from '../../../../shared/model/types';
import { buildDocument } from '../../../support/buildDocument';
import { LABELS, newLayouter } from '../../../support/layoutOf';

const draw = (facets: CardFacets): readonly string[] => {
  const document = buildDocument('Shop')
    .stage('Find')
    .lane('opportunity', 'Ideas')
    .card('Find', 'Ideas', 'Faster', facets)
    .build();
  const [journey] = document.journeys;
  const layout = newLayouter().layout({
    ...{ document, journey: journey!, language: 'en', labels: LABELS },
    layer: facets.confidence === undefined ? undefined : 'confidence',
  });
  return [journeyToSvg(layout, { theme: 'light', title: '' }), thumbnailSvg(layout, 'light', 200, 100)];
};

it.each(['constructor', 'toString', 'valueOf', '__proto__', 'hasOwnProperty'])(
  '%s is no word we know',
  (word) => {
    const plain = draw({});
    expect(draw({ color: word })).toEqual(plain);
    expect(draw({ errc: word })).toEqual(plain);
    expect(draw({ kano: word })).toEqual(plain);
    expect(draw({ state: word })).toEqual(plain);
    expect(draw({ confidence: word })).toEqual(draw({ confidence: 'no such word' }));
  },
);
