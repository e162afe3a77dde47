import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeDocument } from '../../../../shared/format/serializeDocument';
import { translatableTexts } from '../../../../shared/analysis/translatableTexts';
import { swapLanguage } from '../../../../shared/model/editLanguage';
import { idsWithin } from '../../../../shared/model/editReferences';
import { readMainText } from '../../../../shared/model/editText';
import { findPlaces } from '../../../../shared/model/findPlaces';
import { LANGUAGES } from '../../../../shared/model/kinds';
import { TITLE_ID } from '../../../../shared/model/textFields';
import { findTranslation, isStale, localizeText } from '../../../../shared/model/translate';
import type { CjmDocument, RecordTranslation } from '../../../../shared/model/types';
import { shortHash } from '../../../../shared/util/shortHash';
import { documents, texts } from '../../../support/arbitraries';
import { buildDocument } from '../../../support/buildDocument';
import { deepFreeze } from '../../../support/deepFreeze';

/** Of cards, stages and journeys; some belong to parts that a record may not have, or to no record of that sort. */
const FIELDS = [
  ...['title', 'name', 'text', 'note', 'need', 'product', 'origin', 'id', 'x-future'],
  ...['momentOfTruth.reason', 'dropOff.destination', 'metric.name', 'metric.unit', 'summary.pain'],
];

const seeds = fc.array(
  fc.record({
    language: fc.constantFrom(...LANGUAGES, 'fr'),
    record: fc.nat(),
    field: fc.constantFrom(...FIELDS),
    text: fc.oneof(fc.constant(''), texts),
    of: fc.oneof(fc.constantFrom('main', 'own', 'none'), texts),
    more: fc.constantFrom({}, { by: 'ai' }),
  }),
  { maxLength: 30 },
);

/** With translations of whatever is there, and of what is not. */
const translatedDocuments = fc.tuple(documents, seeds).map(([document, given]): CjmDocument => {
  const { personas, channels, journeys } = document;
  const ids = ['document', 'brief', 'nobody', ...idsWithin([...personas, ...channels, ...journeys])];
  const places = findPlaces(document, new Set(ids));
  const translations: Record<string, Record<string, RecordTranslation>> = {};
  for (const { language, record, field, text, of, more } of given) {
    // What a language says twice, as its own translation too, is nobody's meaning.
    if (language === document.language) continue;
    const id = ids[record % ids.length] ?? '';
    const place = places.get(id);
    // No object: a text such as `valueOf` would find what every object has.
    const meant = new Map([
      ['main', place ? readMainText(place, field) : ''],
      ['own', text],
      ['none', ''],
    ]);
    const table = (translations[language] ??= {});
    table[id] = { ...table[id], [field]: { text, of: shortHash(meant.get(of) ?? of), ...more } };
  }
  return { ...document, translations };
});

function swapped(document: CjmDocument): CjmDocument {
  return swapLanguage(deepFreeze(document), otherOf(document));
}

function otherOf({ language }: CjmDocument): (typeof LANGUAGES)[number] {
  return language === 'en' ? 'zh-Hant' : 'en';
}

describe('another main language', () => {
  it('and the first one again give the first document', () => {
    fc.assert(
      fc.property(translatedDocuments, (document) => {
        expect(swapped(swapped(document))).toEqual(document);
      }),
    );
  });

  it('shows each text as before, in every language, and whether it is up to date', () => {
    fc.assert(
      fc.property(translatedDocuments, (document) => {
        const after = swapped(document);
        const others = [otherOf(document), 'fr'] as const;
        for (const { recordId, field, main } of translatableTexts(document, otherOf(document))) {
          if (recordId === TITLE_ID && field !== 'title') continue;
          const place = findPlaces(after, new Set([recordId])).get(recordId);
          const mainAfter = place ? readMainText(place, field) : '';
          const shown = (of: CjmDocument, language: string, own: string) =>
            localizeText(of, language, recordId, field, own);
          const translated = findTranslation(document, otherOf(document), recordId, field);
          for (const language of LANGUAGES) {
            expect(shown(after, language, mainAfter).text).toBe(shown(document, language, main).text);
          }
          expect(mainAfter).toBe(translated ? translated.text : main);
          if (!translated) continue;
          for (const language of others) {
            const [was, is] = [
              document.translations[language]?.[recordId]?.[field],
              after.translations[language === 'fr' ? 'fr' : document.language]?.[recordId]?.[field],
            ];
            expect(is && isStale(is, mainAfter)).toBe(was && isStale(was, main));
          }
        }
      }),
    );
  });

  it('changes only its texts in the file: tables and records keep their order', () => {
    const document = buildDocument()
      .stage('Find')
      .lane('action', 'Do')
      .card('Find', 'Do', 'b')
      .card('Find', 'Do', 'a')
      .translation('zh-Hant', 'card:a', 'text', '甲', 'a')
      .translation('zh-Hant', 'card:b', 'text', '乙', 'b')
      .translation('ja', 'card:a', 'text', 'あ', 'a')
      .build();
    expect(serializeDocument(swapped(swapped(document)))).toBe(serializeDocument(document));
  });
});
