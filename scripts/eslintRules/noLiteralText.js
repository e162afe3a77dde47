/**
 * Every text a person reads is in the message catalogue: letters may not stand between tags, nor in the
 * attributes that are read aloud or shown.
 */
const SHOWN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'placeholder',
  'title',
]);
const HAS_LETTER = /\p{L}/u;

export const noLiteralText = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { text: 'Texts come from the message catalogue: {{text}}' },
  },
  create(context) {
    const report = (node, text) =>
      context.report({ node, messageId: 'text', data: { text: text.trim().slice(0, 40) } });
    return {
      JSXText(node) {
        if (HAS_LETTER.test(node.value)) report(node, node.value);
      },
      JSXAttribute(node) {
        const text = node.value?.type === 'Literal' ? node.value.value : undefined;
        if (SHOWN.has(node.name.name) && typeof text === 'string' && HAS_LETTER.test(text))
          report(node, text);
      },
    };
  },
};
