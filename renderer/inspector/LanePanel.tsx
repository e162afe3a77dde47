/** One lane: what it holds, whose it is, how it is shown. */
import { Trash2 } from 'lucide-react';
import { editLane, type EditLaneArgs } from '../../shared/commands/editLane';
import { hideLane } from '../../shared/commands/hideLane';
import { removeLane } from '../../shared/commands/removeLane';
import { showLane } from '../../shared/commands/showLane';
import { knownLaneKind } from '../../shared/model/kinds';
import type { Journey, Lane } from '../../shared/model/types';
import { NOTHING } from '../document/selectionStore';
import { useMapWords } from '../document/useMapWords';
import { asText } from '../fields/binding';
import { AREA, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { FOLDED_FIELD, LOCKED_FIELD } from '../fields/markFields';
import { OPTIONS } from '../fields/options';
import { useBinding } from '../fields/useBinding';
import { useNames } from '../fields/useNames';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { TextField } from '../ui/TextField';
import { HiddenLanes } from './HiddenLanes';
import { LockNote } from './LockNote';
import { PanelHeader } from './PanelHeader';

const LANE_FIELDS: readonly FieldSpec[] = [
  { field: 'description', label: 'field.description', control: AREA },
  { field: 'personaId', label: 'field.personaId', control: { kind: 'persona' } },
  {
    field: 'height',
    label: 'field.height',
    control: { kind: 'number', min: 40, max: 2000, step: 8 },
  },
];
const PINNED_FIELD: FieldSpec = {
  field: 'pinned',
  label: 'field.pinned',
  hint: 'field.pinned.lane.hint',
  control: { kind: 'switch' },
};

interface LanePanelProps {
  readonly journey: Journey;
  readonly lane: Lane;
}

export function LanePanel({ journey, lane }: LanePanelProps) {
  const t = useMessages();
  const words = useMapWords();
  const names = useNames();
  const run = useRun();
  const target = { journeyId: journey.id, laneId: lane.id };
  const binding = useBinding({
    record: lane,
    recordId: lane.id,
    locked: lane.locked === true,
    write: (field, value, language) => run(editLane, { ...target, field, value, language } as EditLaneArgs),
  });
  const kind = knownLaneKind(lane.kind);
  const count = journey.cards.filter((card) => card.lane === lane.id).length;
  return (
    <>
      <PanelHeader title={names.lane(lane)} detail={t('inspector.cards', { count })} />
      <LockNote journey={journey} lock={lane.locked ? { kind: 'lane', lane } : undefined} />
      <TextField
        key={`${binding.key}/name`}
        label={t('field.name')}
        value={asText(binding.read('name'))}
        placeholder={words(`lane.kind.${kind}`)}
        lang={binding.language}
        disabled={binding.disabled}
        isBorrowed={() => binding.isBorrowed('name')}
        onCommit={(name) => binding.write('name', name)}
      />
      <Select
        label={t('field.kind')}
        value={lane.kind}
        disabled={binding.disabled}
        choices={OPTIONS.laneKind.map((option) => ({ value: option.value, label: t(option.label) }))}
        onChoose={(value) => binding.write('kind', value)}
      />
      <FieldList binding={binding} fields={LANE_FIELDS} />
      <Switch
        label={t('field.hidden')}
        checked={lane.hidden !== true}
        disabled={binding.disabled}
        onChange={(shown) => run(shown ? showLane : hideLane, target)}
      />
      <FieldList
        binding={{ ...binding, disabled: false }}
        fields={[PINNED_FIELD, FOLDED_FIELD, LOCKED_FIELD]}
      />
      <Button
        tone="danger"
        icon={Trash2}
        disabled={binding.disabled}
        onClick={() => run(removeLane, target, { select: NOTHING })}
      >
        {t('inspector.lane.remove')}
      </Button>
      <HiddenLanes journey={journey} />
    </>
  );
}
