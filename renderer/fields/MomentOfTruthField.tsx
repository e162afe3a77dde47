/** The star that says: here it is decided. With the reason, once it is on. */
import { Star } from 'lucide-react';
import { useMessages } from '../i18n/useMessages';
import { Field } from '../ui/Field';
import { TextField } from '../ui/TextField';
import { asTable, asText, orNothing, type Binding } from './binding';

export function MomentOfTruthField({ binding }: { readonly binding: Binding }) {
  const t = useMessages();
  const value = binding.read('momentOfTruth');
  const on = value !== undefined;
  return (
    <>
      <Field label={t('field.momentOfTruth')}>
        <div className="chips">
          <button
            type="button"
            className="chip chip-star"
            aria-pressed={on}
            disabled={binding.disabled}
            onClick={() => binding.write('momentOfTruth', on ? undefined : {})}
          >
            <Star size={13} fill={on ? 'currentColor' : 'none'} aria-hidden />
            {t('field.momentOfTruth')}
          </button>
        </div>
      </Field>
      {on && (
        <TextField
          label={t('field.momentOfTruth.reason')}
          multiline
          value={asText(asTable(value)['reason'])}
          lang={binding.language}
          disabled={binding.disabled}
          isBorrowed={() => binding.isBorrowed('momentOfTruth.reason')}
          onCommit={(reason) =>
            binding.write('momentOfTruth', { ...asTable(value), reason: orNothing(reason) })
          }
        />
      )}
    </>
  );
}
