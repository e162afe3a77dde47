/** While a field is empty: what is often written there, each a click away. */
import { Plus } from 'lucide-react';
import { translatorFor } from '../../shared/i18n/translator';
import { useMessages } from '../i18n/useMessages';
import { asText, type Binding } from './binding';
import type { IdeaList } from './control';

interface IdeasProps {
  readonly binding: Binding;
  readonly field: string;
  readonly ideas: IdeaList;
}

export function Ideas({ binding, field, ideas }: IdeasProps) {
  const t = useMessages();
  if (binding.disabled || asText(binding.read(field)) !== '') return null;
  // Written in the language of the map, whatever that of the interface is.
  const words = translatorFor(binding.language);
  return (
    <div className="chips" role="group" aria-label={t(ideas.label)}>
      {ideas.words.map((idea) => (
        <button
          key={idea}
          type="button"
          className="chip"
          lang={binding.language}
          data-document-text=""
          onClick={() => binding.write(field, words(idea))}
        >
          <Plus size={12} aria-hidden />
          {words(idea)}
        </button>
      ))}
    </div>
  );
}
