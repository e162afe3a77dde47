/**
 * One of very many, found by typing a part of its name. For a handful of choices use `Select`.
 *
 * The choices are asked for only while the list is open: an inspector that offers every card of a map must not
 * make every card's row for each card that is looked at.
 */
import { useId, useMemo, useState } from 'react';
import { useCombobox } from 'downshift';
import { Search } from 'lucide-react';
import { Field } from './Field';
import type { Choice } from './Select';

interface PickFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly choices: () => readonly Choice[];
  readonly onPick: (value: string) => void;
  /** What is said when the list is cut, and when nothing fits. */
  readonly moreText: (count: number) => string;
  readonly noneText: string;
}

/** Rows shown at once; the rest is found by typing on. */
const MOST_ROWS = 50;

export function PickField(props: PickFieldProps) {
  const { label, placeholder, choices, onPick, moreText, noneText } = props;
  const id = useId();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const found = useMemo(() => (open ? findChoices(choices(), text) : []), [open, choices, text]);
  const rows = found.slice(0, MOST_ROWS);
  const { getInputProps, getMenuProps, getItemProps, highlightedIndex } = useCombobox<Choice>({
    id,
    inputId: `${id}-input`,
    items: rows,
    inputValue: text,
    isOpen: open,
    selectedItem: null,
    itemToString: (choice) => choice?.label ?? '',
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue }) => setText(inputValue),
    onIsOpenChange: ({ isOpen }) => {
      setOpen(isOpen);
      if (!isOpen) setText('');
    },
    onSelectedItemChange: ({ selectedItem }) => selectedItem && onPick(selectedItem.value),
  });
  return (
    <Field label={label} htmlFor={`${id}-input`}>
      <div className="pick">
        <Search size={14} aria-hidden className="pick-icon" />
        <input {...getInputProps({ className: 'input pick-input', placeholder })} />
        <ul {...getMenuProps({ className: 'pick-list', hidden: !open, 'aria-label': label })}>
          {rows.map((choice, index) => (
            <li
              key={choice.value}
              {...getItemProps({ item: choice, index })}
              className="menu-item"
              data-highlighted={index === highlightedIndex || undefined}
            >
              {choice.label}
            </li>
          ))}
        </ul>
        {open && found.length !== rows.length && (
          <p className="field-hint">{moreText(found.length - rows.length)}</p>
        )}
        {open && found.length === 0 && <p className="field-hint">{noneText}</p>}
      </div>
    </Field>
  );
}

function findChoices(choices: readonly Choice[], text: string): readonly Choice[] {
  const wanted = text.trim().toLocaleLowerCase();
  return wanted === '' ? choices : choices.filter(({ label }) => label.toLocaleLowerCase().includes(wanted));
}
