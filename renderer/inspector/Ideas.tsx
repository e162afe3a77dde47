/** While a field is empty: what is often written there, each a click away. */
import { Plus } from 'lucide-react';
import type { MessageKey } from '../../shared/i18n/catalogue';
import { translatorFor } from '../../shared/i18n/translator';
import { asText, type Binding } from '../fields/binding';
import { useMessages } from '../i18n/useMessages';

interface IdeasProps {
  readonly binding: Binding;
  readonly field: string;
  readonly label: MessageKey;
  readonly ideas: readonly MessageKey[];
}

export function Ideas({ binding, field, label, ideas }: IdeasProps) {
  const t = useMessages();
  if (binding.disabled || asText(binding.read(field)) !== '') return null;
  // Written in the language of the map, whatever that of the interface is.
  const words = translatorFor(binding.language);
  return (
    <div className="chips" role="group" aria-label={t(label)}>
      {ideas.map((idea) => (
        <button
          key={idea}
          type="button"
          className="chip"
          lang={binding.language}
          onClick={() => binding.write(field, words(idea))}
        >
          <Plus size={12} aria-hidden />
          {words(idea)}
        </button>
      ))}
    </div>
  );
}
