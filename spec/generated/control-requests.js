// Generated from the spec by `npm run generate`. Do not edit.
// in-memory:./bodies.js
var advanceClock_body = validate10;
var schema12 = { type: "object", required: ["by"], properties: { by: { description: "Milliseconds, or a number with a unit (ms, s, m, h, d).", type: ["number", "string"], minimum: 0, pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" } }, $id: "Advance.json" }, pattern0 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by"))
        return validate10.errors = [{ instancePath, schemaPath: "Advance.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.by !== void 0) {
        let data0 = data.by, _errs2 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "string")
          return validate10.errors = [{ instancePath: instancePath + "/by", schemaPath: "Advance.json/properties/by/type", keyword: "type", params: { type: schema12.properties.by.type }, message: "must be number,string" }], !1;
        if (errors === _errs2) {
          if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
            return validate10.errors = [{ instancePath: instancePath + "/by", schemaPath: "Advance.json/properties/by/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
          if (errors === _errs2 && typeof data0 == "string" && !pattern0.test(data0))
            return validate10.errors = [{ instancePath: instancePath + "/by", schemaPath: "Advance.json/properties/by/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' }], !1;
        }
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "Advance.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

// <stdin>
var parameters = {}, bodies = {
  advanceClock: advanceClock_body
};
export {
  bodies,
  parameters
};
