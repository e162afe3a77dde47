/** Fills in a control of the panels, whichever it is, and says what the document holds then. */
import { fireEvent, screen } from '@testing-library/react';
import type { FieldSpec, Option } from '../../renderer/fields/control';
import { translatorFor } from '../../shared/i18n/translator';
import { assertNever } from '../../shared/util/assertNever';

const t = translatorFor('en');
const WRITTEN = 'input:not([type=range]), textarea';
/** Of one choice, and of several. */
const GROUP = '[role=radiogroup], [role=toolbar]';

/** Leaving the field is what commits it. */
export function write(label: string, text: string): string {
  const field = find(label, WRITTEN);
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value: text } });
  fireEvent.blur(field);
  return text;
}

export function fillIn({ label, control }: FieldSpec): unknown {
  const name = t(label);
  switch (control.kind) {
    case 'line':
    case 'area':
      return write(name, 'since May');
    case 'url':
      return write(name, 'https://cjm.example');
    case 'date':
      return write(name, '2026-05-01');
    case 'time':
      return write(name, '07:30');
    case 'words':
      return [write(name, 'IT')];
    case 'lines':
      return write(name, 'first\nsecond').split('\n');
    case 'number':
    case 'scale':
      return Number(write(name, (control.min + 2 * control.step).toFixed(2)));
    case 'switch':
      fireEvent.click(find(name, '[role=switch]'));
      return true;
    case 'color':
      press(name, 'Teal');
      return 'teal';
    case 'rating':
      press(name, String(control.max));
      return control.max;
    case 'levels':
      return Number(pressLast(name, control.options));
    case 'chips':
      return pressLast(name, control.options);
    case 'marks':
      return [pressLast(name, control.options)];
    case 'select':
      return choose(name, lastOf(control.options).value);
    case 'persona':
      return choose(name, 'persona:Ann');
    case 'personas':
      press(name, 'Ann');
      return ['persona:Ann'];
    case 'channels':
      press(name, 'Web');
      return ['channel:Web'];
    case 'journey':
      return choose(name, 'journey:Other');
    case 'momentOfTruth':
      fireEvent.click(screen.getByRole('button', { name }));
      return { reason: write('Why it decides', 'It is the first promise') };
    case 'dropOff':
      return {
        share: Number(write('Share who leave (%)', '38')),
        destination: write('Where they go', 'A rival'),
      };
    case 'image':
    case 'evidence':
    case 'metric':
      throw new Error(`A ${control.kind} is filled in part by part.`);
    default:
      return assertNever(control);
  }
}

/** A label may name a field and its slider, or the fields of two panels; the first that matches is meant. */
function find(label: string, selector: string): HTMLElement {
  return screen.getAllByLabelText(label, { selector })[0]!;
}

/** One of a few that are all in sight. */
function press(label: string, name: string): void {
  const buttons = [...find(label, GROUP).querySelectorAll('button')];
  fireEvent.click(buttons.find((button) => (button.ariaLabel ?? button.textContent) === name)!);
}

function choose(label: string, value: string): string {
  fireEvent.change(find(label, 'select'), { target: { value } });
  return value;
}

function pressLast(label: string, options: readonly Option[]): string {
  const last = lastOf(options);
  press(label, t(last.label));
  return last.value;
}

function lastOf(options: readonly Option[]): Option {
  return options.at(-1)!;
}
