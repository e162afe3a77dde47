/** Which cards of a stage came, went or say something else now. */
import { Minus, PencilLine, Plus, type LucideIcon } from 'lucide-react';
import type { StageComparison } from '../../shared/analysis/compareJourneys';
import { localizeText } from '../../shared/model/translate';
import type { Card } from '../../shared/model/types';
import { useDocument, useView } from '../document/useEditor';
import { useMessages } from '../i18n/useMessages';

const HOW = ['added', 'removed', 'changed'] as const;
type How = (typeof HOW)[number];
const ICONS: Readonly<Record<How, LucideIcon>> = { added: Plus, removed: Minus, changed: PencilLine };
/** Of each kind; a list that is read at a glance ends somewhere. */
const MOST = 6;

export function DifferenceList({ comparison }: { readonly comparison: StageComparison }) {
  const t = useMessages();
  const isSame = HOW.every((how) => comparison[how].length === 0);
  if (isSame) return <span className="compare-same">{t('compare.same')}</span>;
  return (
    <ul className="compare-list">
      {HOW.flatMap((how) => [
        ...comparison[how].slice(0, MOST).map((card) => <Difference key={card.id} how={how} card={card} />),
        ...(comparison[how].length > MOST
          ? [
              <li key={how} className="compare-more">
                {t(`compare.more.${how}`, { count: comparison[how].length - MOST })}
              </li>,
            ]
          : []),
      ])}
    </ul>
  );
}

function Difference({ how, card }: { readonly how: How; readonly card: Card }) {
  const t = useMessages();
  const document = useDocument((state) => state.document);
  const language = useView((state) => state.language);
  const Icon = ICONS[how];
  const said = localizeText(document, language, card.id, 'text', card.text).text;
  const text = said || (card.emotions ?? []).join(t('app.joint')) || card.metric?.name || t('app.untitled');
  return (
    <li data-how={how}>
      <Icon size={14} aria-label={t(`compare.${how}`)} />
      <span data-document-text="">{text}</span>
    </li>
  );
}
