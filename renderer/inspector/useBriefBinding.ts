/** Binds field controls to the brief of the document. */
import { setBrief, type SetBriefArgs } from '../../shared/commands/setBrief';
import { BRIEF_ID } from '../../shared/model/textFields';
import { useDocument } from '../document/useEditor';
import type { Binding } from '../fields/binding';
import { useBinding } from '../fields/useBinding';
import { useRun } from '../fields/useRun';

export function useBriefBinding(): Binding {
  const run = useRun();
  const brief = useDocument((state) => state.document.brief);
  return useBinding({
    record: brief,
    recordId: BRIEF_ID,
    write: (field, value, language) => run(setBrief, { field, value, language } as SetBriefArgs),
  });
}
