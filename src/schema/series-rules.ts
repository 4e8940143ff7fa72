// Generated from series.schema.json by scripts/schema.js; change that file and run `npm run schema`.
import type {Rule} from './rule.js';
import {rules} from './rules.js';

export const seriesRules: Readonly<Record<string, Rule>> = /* @__PURE__ */ Object.assign({}, rules, {
  Series: {"required":["$schema","lang","title","reports"],"properties":{"$schema":{"type":"string","pattern":"(^|/)series\\.schema\\.json$|civic-progress@\\d+(\\.\\d+){0,2}/","example":"series.schema.json"},"lang":"Lang","title":"Text","every":{"enum":["month","quarter","halfYear","year"]},"reports":{"type":"array","minItems":1,"items":"SeriesEntry"},"changes":{"type":"array","items":"SeriesChange"}}},
  SeriesEntry: {"required":["asOf"],"anyOf":[{"required":["src"]},{"required":["missing"]},{"required":["categories"]}],"properties":{"asOf":"Day","src":"Url","missing":"Text"}},
  SeriesChange: {"required":["kind","at"],"properties":{"kind":{"enum":["renamed","split","merged","dropped","added"]},"from":{"type":"array","items":"Id"},"to":{"type":"array","items":"Id"},"at":"Day","reason":"Text"}},
});
