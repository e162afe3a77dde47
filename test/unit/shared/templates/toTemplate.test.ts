import { expect, it } from 'vitest';
import { startFromTemplate, toTemplate } from '../../../../shared/templates/toTemplate';
import { toSnapshot } from '../../../../shared/model/snapshots';
import { awkwardDocument } from '../../../support/awkwardDocument';
import { BUILT_AT, buildDocument } from '../../../support/buildDocument';
import { createMade } from '../../../support/createMade';
import { deepFreeze } from '../../../support/deepFreeze';
import { expectWholeDocument } from '../../../support/expectWholeDocument';
import { readSample, sampleFiles } from '../../../support/samples';
import { findDangling } from '../../../support/findDangling';

const whole = deepFreeze(
  buildDocument('首購房貸')
    .with({ language: 'zh-Hant' })
    .brief({
      ...{ industry: 'finance', product: '房貸', goal: '不再焦慮', purposes: ['insight'], budget: '50 萬元' },
      ...{ timetable: '三月到六月', resources: '兩位工程師', reviewLog: ['2026-03-05 等待變短了'] },
    })
    .persona('Sarah', { evidence: [{ id: 'e1', text: '訪談' }] })
    .channel('官網', { icon: 'web', consistency: { message: 3 } })
    .journey('現況', { personaIds: ['persona:Sarah'], goal: '弄懂', summary: { pain: '等太久' } })
    .stage('研究', [], {
      definition: '四處打聽',
      time: '第 1 週',
      need: '看得懂',
      ...{ behaviour: '問朋友', focus: '白話', strategy: '先教再賣', measures: '懶人包' },
      personaId: 'persona:Sarah',
    })
    .stage('審核', ['送件', '補件'], { locked: true })
    .lane('pain', '', { description: '示意資料', height: 120 })
    .lane('thought', '心裡話', { description: '寫原話', personaId: 'persona:Sarah' })
    .card('研究', '', '條款太難', { channelIds: ['channel:官網'] })
    .comment('要補')
    .translation('en', 'document', 'title', 'Mortgage', '首購房貸')
    .translation('en', 'brief', 'goal', 'No more worry', '不再焦慮')
    .translation('en', 'journey:現況', 'name', 'Current', '現況')
    .translation('en', 'journey:現況', 'summary.pain', 'Waiting', '等太久')
    .translation('en', 'stage:研究', 'name', 'Research', '研究')
    .translation('en', 'stage:研究', 'need', 'To understand', '看得懂')
    .translation('en', 'lane:', 'description', 'Illustrative', '示意資料')
    .translation('en', 'lane:心裡話', 'description', 'Their own words', '寫原話')
    .translation('en', 'card:條款太難', 'text', 'Too hard', '條款太難')
    .build(),
);

it('keeps the board and its channels, in both languages, and nothing that was about the one map', () => {
  const bare = toTemplate(whole, 'structure');
  expectWholeDocument(bare);
  expect(findDangling(bare)).toEqual([]);
  expect(bare.title).toBe('');
  expect(bare.brief).toEqual({ industry: 'finance' });
  expect([bare.personas, bare.comments]).toEqual([[], []]);
  expect(bare.channels).toEqual([{ id: 'channel:官網', name: '官網', icon: 'web' }]);
  const [journey] = bare.journeys;
  expect(journey).toEqual({
    id: 'journey:現況',
    name: '現況',
    kind: 'current',
    stages: [
      {
        id: 'stage:研究',
        name: '研究',
        definition: '四處打聽',
        time: '第 1 週',
        steps: whole.journeys[0]!.stages[0]!.steps,
      },
      { id: 'stage:審核', name: '審核', steps: whole.journeys[0]!.stages[1]!.steps },
    ],
    lanes: [
      { id: 'lane:', kind: 'pain', name: '', height: 120 },
      { id: 'lane:心裡話', kind: 'thought', name: '心裡話', description: '寫原話' },
    ],
    cards: [],
    links: [],
  });
  const words = Object.entries(bare.translations['en']!).map(([id, texts]) => [id, Object.keys(texts)]);
  expect(words).toEqual([
    ['journey:現況', ['name']],
    ['stage:研究', ['name']],
    ['lane:心裡話', ['description']],
  ]);
});

it.each(sampleFiles())('says nothing of whom %s was about, nor that something is made up', (file) => {
  const sample = readSample(file);
  const bare = JSON.stringify(toTemplate(sample, 'structure'));
  const names = sample.personas.flatMap(({ id, name }) => [
    name,
    ...Object.values(sample.translations).map((table) => table[id]?.['name']?.text ?? name),
  ]);
  for (const word of [...names, '示意資料', 'llustrative']) expect(bare).not.toContain(word);
});

it('is whole whatever map it is made of, and unknown fields stay', () => {
  const awkward = deepFreeze(awkwardDocument());
  const bare = toTemplate(awkward, 'structure');
  expectWholeDocument(bare);
  expect(findDangling(bare)).toEqual([]);
  expect(bare).toHaveProperty('x-plugin');
});

it('keeps all it says on demand, and neither what was said about it nor what it was', () => {
  const picture = { mime: 'image/png', data: 'aGVsbG8=' };
  const shown = deepFreeze({ ...whole, assets: { now: picture, then: picture } });
  const [sarah] = whole.personas;
  const now = { ...shown, personas: [{ ...sarah!, photo: 'now' }] };
  const then = { ...shown, personas: [{ ...sarah!, photo: 'then' }] };
  const kept = toTemplate({ ...now, snapshots: [toSnapshot(then, 's', '初稿', BUILT_AT)] }, 'content');
  expectWholeDocument(kept);
  expect(kept).toEqual({ ...now, comments: [], snapshots: [], assets: { now: picture } });
  expect(toTemplate(kept, 'content')).toBe(kept);
});

it('begins another document', () => {
  const made = createMade();
  const begun = startFromTemplate(whole, made);
  expect(begun).toEqual({ ...whole, id: 'new1', createdAt: made.now, updatedAt: made.now });
});

it('begins untitled, in both languages, where the template has no title of its own', () => {
  const begun = startFromTemplate(toTemplate(whole, 'structure'), createMade());
  expectWholeDocument(begun);
  expect(begun.title).toBe('未命名的旅程地圖');
  expect(begun.translations['en']?.['document']?.['title']?.text).toBe('Untitled journey map');
});
