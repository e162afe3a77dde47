/**
 * Every text a person reads is in the message catalogue: letters may not stand between tags, nor in the
 * attributes that are read aloud or shown, not even by way of `{'…'}` or of a choice between two texts.
 */
const SHOWN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'aria-valuetext',
  'aria-placeholder',
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
    const check = (node, text) => {
      if (typeof text !== 'string' || !HAS_LETTER.test(text)) return;
      context.report({ node, messageId: 'text', data: { text: text.trim().slice(0, 40) } });
    };
    /** Follows what an expression may come to, as far as it is written out in place. */
    const checkValue = (node) => {
      if (node?.type === 'Literal') check(node, node.value);
      if (node?.type === 'TemplateLiteral') for (const part of node.quasis) check(part, part.value.cooked);
      if (node?.type === 'JSXExpressionContainer') checkValue(node.expression);
      if (node?.type === 'ConditionalExpression') {
        checkValue(node.consequent);
        checkValue(node.alternate);
      }
      if (node?.type === 'LogicalExpression') {
        checkValue(node.left);
        checkValue(node.right);
      }
    };
    return {
      JSXText(node) {
        check(node, node.value);
      },
      'JSXElement > JSXExpressionContainer': checkValue,
      'JSXFragment > JSXExpressionContainer': checkValue,
      JSXAttribute(node) {
        if (SHOWN.has(node.name.name)) checkValue(node.value);
      },
    };
  },
};
