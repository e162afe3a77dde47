import { RuleTester } from 'eslint';
import { afterAll, describe, it } from 'vitest';
// @ts-expect-error the rule is plain JavaScript, as eslint loads it
import { noLiteralText } from '../../../scripts/eslintRules/noLiteralText.js';

Object.assign(RuleTester, { afterAll, describe, it });

const tester = new RuleTester({ languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } } });
tester.run('no-literal-text', noLiteralText as never, {
  valid: [
    '<p>{t("app.name")}</p>',
    '<p> · 100% − </p>',
    '<button aria-label={t("x")} />',
    '<div className="row" role="grid" />',
    '<p>{open ? t("a") : t("b")} {" · "}</p>',
    '<p className={open ? "open" : "shut"} />',
  ],
  invalid: [
    { code: '<p>Save</p>', errors: 1 },
    { code: '<p>儲存</p>', errors: 1 },
    { code: '<button title="Close" />', errors: 1 },
    { code: '<input placeholder="名稱" />', errors: 1 },
    { code: '<p>{"Save"}</p>', errors: 1 },
    { code: '<>{dirty && "Unsaved"}</>', errors: 1 },
    { code: '<p>{`${count} cards`}</p>', errors: 1 },
    { code: '<button title={open ? "Close" : "Open"} />', errors: 2 },
  ],
});
