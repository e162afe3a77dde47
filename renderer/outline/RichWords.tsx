/** A card's text as the board draws it: bold words, lists and links. Letters only ever become letters. */
import { Fragment } from 'react';
import { mayHaveMarkup, toTextBlocks, type TextRun } from '../../shared/model/markup';

export function RichWords({ text }: { readonly text: string }) {
  if (!mayHaveMarkup(text)) return text;
  return toTextBlocks(text).map(({ marker, runs }, index) => (
    <Fragment key={index}>
      {index > 0 && '\n'}
      {marker !== '' && `${marker} `}
      {runs.map((run, at) => (
        <Run key={at} run={run} />
      ))}
    </Fragment>
  ));
}

function Run({ run: { text, bold, href } }: { readonly run: TextRun }) {
  if (bold) return <strong>{text}</strong>;
  // The keyboard is in the text field, so that nothing here can be tabbed to: Ctrl with a click, or a key, goes there.
  return href === undefined ? (
    text
  ) : (
    <span className="outline-link" data-href={href} title={href}>
      {text}
    </span>
  );
}
