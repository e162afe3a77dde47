/** While a map has no goal: the usual ones, to begin with. One sharp question makes a better map than a wide one. */
import { Plus } from 'lucide-react';
import type { MessageKey } from '../../shared/i18n/catalogue';
import { translatorFor } from '../../shared/i18n/translator';
import type { Binding } from '../fields/binding';
import { useMessages } from '../i18n/useMessages';

const IDEAS = [
  'inspector.goal.churn',
  'inspector.goal.conversion',
  'inspector.goal.service',
  'inspector.goal.align',
] as const satisfies readonly MessageKey[];

export function GoalIdeas({ binding }: { readonly binding: Binding }) {
  const t = useMessages();
  if (binding.disabled || binding.read('goal') !== undefined) return null;
  // Written in the language of the map, whatever that of the interface is.
  const words = translatorFor(binding.language);
  return (
    <div className="chips" role="group" aria-label={t('inspector.goal.ideas')}>
      {IDEAS.map((idea) => (
        <button
          key={idea}
          type="button"
          className="chip"
          lang={binding.language}
          onClick={() => binding.write('goal', words(idea))}
        >
          <Plus size={12} aria-hidden />
          {words(idea)}
        </button>
      ))}
    </div>
  );
}
