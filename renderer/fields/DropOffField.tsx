/** How many leave here, and where they go. */
import { useMessages } from '../i18n/useMessages';
import { NumberField } from '../ui/NumberField';
import { TextField } from '../ui/TextField';
import { asNumber, asTable, asText, orNothing, type Binding } from './binding';

export function DropOffField({ binding }: { readonly binding: Binding }) {
  const t = useMessages();
  const value = asTable(binding.read('dropOff'));

  function write(part: object): void {
    const next: Readonly<Record<string, unknown>> = { ...value, ...part };
    const empty = Object.values(next).every((item) => item === undefined);
    binding.write('dropOff', empty ? undefined : next);
  }

  return (
    <div className="field-pair">
      <NumberField
        label={t('field.dropOff.share')}
        value={asNumber(value['share'])}
        min={0}
        max={100}
        disabled={binding.disabled}
        onCommit={(share) => write({ share })}
      />
      <TextField
        label={t('field.dropOff.destination')}
        value={asText(value['destination'])}
        lang={binding.language}
        disabled={binding.disabled}
        isBorrowed={() => binding.isBorrowed('dropOff.destination')}
        onCommit={(destination) => write({ destination: orNothing(destination) })}
      />
    </div>
  );
}
