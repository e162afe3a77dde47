/** Small rules of ours that a selector can say. */

export const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'No default exports: a thing has one name everywhere.',
};

export const NO_EXPORT_ALL = {
  selector: 'ExportAllDeclaration',
  message: 'No barrels: import the file you mean.',
};

/** shared/ is pure: time, chance and ids are passed in. */
export const PURE = [
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Time is passed in (Made).',
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is passed in (Made).' },
  { selector: "CallExpression[callee.name='Date']", message: 'Time is passed in (Made).' },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Chance is passed in.',
  },
  { selector: "Identifier[name='crypto']", message: 'Ids are passed in (Made).' },
];
