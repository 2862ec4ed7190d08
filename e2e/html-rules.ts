import type { ConfigData } from "html-validate";

/** What html-validate holds every page to: all it recommends, but for how React and Next write. */
export const htmlRules: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // `<meta charSet="utf-8"/>`, `async=""`, `hidden=""`: React's hand; a browser reads the same.
    "attr-case": "off",
    "attribute-boolean-style": "off",
    "attribute-empty-style": "off",
    "void-style": "off",
    // Next names one of its scripts `_R_`, which HTML allows and old selectors did not.
    "valid-id": ["error", { relaxed: true }],
    // A filter of several values repeats its name by design, a place even in its field and in boxes.
    "form-dup-name": "off",
  },
};
