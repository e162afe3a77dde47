/** What every stage says about itself, side by side: definition, time, needs, what if it goes wrong, and what is made of it. */
import { editStage, type EditStageArgs } from '../../shared/commands/editStage';
import type { Journey, Stage } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import type { FieldSpec } from '../fields/control';
import { FieldControl } from '../fields/FieldControl';
import { STAGE_FIELDS, STAGE_NEED_FIELDS, STAGE_PLAN_FIELDS } from '../fields/stageFields';
import { useBinding } from '../fields/useBinding';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Dialog } from '../ui/Dialog';
import '../styles/sheets.css';

const ROWS: readonly FieldSpec[] = [...STAGE_FIELDS, ...STAGE_NEED_FIELDS, ...STAGE_PLAN_FIELDS];

export function StageSheet({ onClose }: { readonly onClose: () => void }) {
  const t = useMessages();
  const journeyId = useView((state) => state.journeyId);
  const journey = useDocument((state) => state.document.journeys.find(({ id }) => id === journeyId));
  return (
    <Dialog title={t('stages.title')} size="wide" closeLabel={t('dialog.close')} onClose={onClose}>
      <p className="sheet-hint">{t('stages.hint')}</p>
      {journey && (
        <div className="sheet-scroll">
          <table className="sheet">
            <tbody>
              {ROWS.map((spec) => (
                <StageRow key={spec.field} spec={spec} journey={journey} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Dialog>
  );
}

function StageRow({ spec, journey }: { readonly spec: FieldSpec; readonly journey: Journey }) {
  const t = useMessages();
  return (
    <tr>
      <th scope="row">{t(spec.label)}</th>
      {journey.stages.map((stage) => (
        <td key={stage.id}>
          <StageCell spec={spec} journeyId={journey.id} stage={stage} />
        </td>
      ))}
    </tr>
  );
}

interface StageCellProps {
  readonly spec: FieldSpec;
  readonly journeyId: string;
  readonly stage: Stage;
}

function StageCell({ spec, journeyId, stage }: StageCellProps) {
  const run = useRun();
  const binding = useBinding({
    record: stage,
    recordId: stage.id,
    locked: stage.locked === true,
    write: (field, value, language) =>
      run(editStage, { journeyId, stageId: stage.id, field, value, language } as EditStageArgs),
  });
  return <FieldControl binding={binding} spec={spec} labelHidden />;
}
