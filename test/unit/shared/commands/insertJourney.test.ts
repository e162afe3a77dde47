import { expect } from 'vitest';
import { insertJourney } from '../../../../shared/commands/insertJourney';
import { translatorFor } from '../../../../shared/i18n/translator';
import { createPresetJourney } from '../../../../shared/templates/createPresetJourney';
import { STAGE_PRESETS } from '../../../../shared/templates/presets';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { buildDocument } from '../../../support/buildDocument';
import { describeCommand } from '../../../support/describeCommand';

const on = awkwardDocument();
const day = STAGE_PRESETS.find(({ id }) => id === 'day')!;
let ids = 0;
const preset = createPresetJourney(
  day,
  { key: 'template.journey' },
  on.language,
  (language, key, values) => translatorFor(language)(key, values),
  { newId: () => `preset${(ids += 1)}` },
);
const [taken] = buildDocument().journey('Taken').build().journeys;

describeCommand(insertJourney, {
  does: [
    {
      when: 'with the words of its records in another language',
      on,
      args: preset,
      expect(after) {
        expect(after.journeys.at(-1)).toBe(preset.journey);
        const [other] = Object.keys(preset.translations);
        const [stage] = preset.journey.stages;
        expect(after.translations[other!]?.[stage!.id]).toEqual(preset.translations[other!]?.[stage!.id]);
      },
    },
    { when: 'without any', on, args: { journey: { ...taken!, id: 'new' } } },
  ],
  refuses: [
    {
      when: 'with an id within it that is taken',
      on,
      args: {
        journey: { ...taken!, id: 'new', lanes: [{ id: on.journeys[0]!.id, kind: 'text', name: '' }] },
      },
      reason: 'refusal.idTaken',
    },
    {
      when: 'with a name that is too long',
      on,
      args: { journey: { ...taken!, id: 'new', name: 'x'.repeat(100_000) } },
      reason: 'refusal.tooLong',
    },
  ],
});
