/** One link between two cards. */
import { ArrowLeftRight, Trash2 } from 'lucide-react';
import { editLink, type EditLinkArgs } from '../../shared/commands/editLink';
import { removeLink } from '../../shared/commands/removeLink';
import { reverseLink } from '../../shared/commands/reverseLink';
import { LINK_KINDS } from '../../shared/model/kinds';
import type { Journey, Link } from '../../shared/model/types';
import { NOTHING } from '../document/selectionStore';
import { LINE, type FieldSpec } from '../fields/control';
import { FieldList } from '../fields/FieldControl';
import { OPTIONS } from '../fields/options';
import { useBinding } from '../fields/useBinding';
import { useNames } from '../fields/useNames';
import { useRun } from '../fields/useRun';
import { useMessages } from '../i18n/useMessages';
import { Button } from '../ui/Button';
import { HiddenLinkNote } from './HiddenNote';
import { PanelHeader } from './PanelHeader';

const LINK_FIELDS: readonly FieldSpec[] = [
  {
    field: 'kind',
    label: 'field.kind',
    control: {
      kind: 'chips',
      options: LINK_KINDS.map((value) => ({ value, label: `value.linkKind.${value}` as const })),
    },
  },
  { field: 'label', label: 'inspector.links.label', control: LINE },
];
const SEVERITY_FIELD: FieldSpec = {
  field: 'severity',
  label: 'inspector.link.severity',
  control: { kind: 'levels', options: OPTIONS.severity },
};

interface LinkPanelProps {
  readonly journey: Journey;
  readonly link: Link;
}

export function LinkPanel({ journey, link }: LinkPanelProps) {
  const t = useMessages();
  const names = useNames();
  const run = useRun();
  const binding = useBinding({
    record: link,
    recordId: link.id,
    write(field, value, language) {
      // A link always has a kind: taking the chosen one back means nothing.
      if (field === 'kind' && value === undefined) return;
      run(editLink, { journeyId: journey.id, linkId: link.id, field, value, language } as EditLinkArgs);
    },
  });
  const textOf = (id: string): string => {
    const card = journey.cards.find((candidate) => candidate.id === id);
    return card ? names.card(card) : '';
  };
  return (
    <>
      <PanelHeader title={t('inspector.link')} detail={`${textOf(link.from)} → ${textOf(link.to)}`} />
      <HiddenLinkNote journey={journey} link={link} />
      <FieldList binding={binding} fields={fieldsFor(link)} />
      <Button
        icon={ArrowLeftRight}
        disabled={binding.disabled}
        onClick={() => run(reverseLink, { journeyId: journey.id, linkId: link.id })}
      >
        {t('inspector.link.reverse')}
      </Button>
      <Button
        tone="danger"
        icon={Trash2}
        disabled={binding.disabled}
        onClick={() => run(removeLink, { journeyId: journey.id, linkId: link.id }, { select: NOTHING })}
      >
        {t('inspector.link.remove')}
      </Button>
    </>
  );
}

/** Only a broken hand-off is graded; a grade given before the kind changed can still be seen, and taken back. */
function fieldsFor({ kind, severity }: Link): readonly FieldSpec[] {
  const isGraded = kind === 'handoff-broken' || severity !== undefined;
  return isGraded ? [...LINK_FIELDS, SEVERITY_FIELD] : LINK_FIELDS;
}
