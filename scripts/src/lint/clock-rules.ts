import type { Linter } from 'eslint';

/** The same content at the same moment gives the same bytes: the moment is always passed in. */
export const clockRules: Linter.RulesRecord = {
  'no-restricted-syntax': [
    'error',
    {
      selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
      message: 'This room does not read the clock. Take the moment as an argument.',
    },
    {
      selector: "NewExpression[callee.name='Date'][arguments.length=0]",
      message: 'This room does not read the clock. Take the moment as an argument.',
    },
  ],
};
