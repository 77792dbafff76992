// Generated from the spec by `npm run generate`. Do not edit.
// in-memory:./bodies.js
var advanceClock_body = validate10;
var pattern0 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by"))
        return validate10.errors = [{ instancePath, schemaPath: "Advance.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.by !== void 0) {
        let data0 = data.by, _errs3 = errors, valid2 = !1, passing0 = null, _errs4 = errors;
        if (errors === _errs4)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0)) {
              let err0 = { instancePath: instancePath + "/by", schemaPath: "Advance.json/properties/by/oneOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
            }
          } else {
            let err1 = { instancePath: instancePath + "/by", schemaPath: "Advance.json/properties/by/oneOf/0/type", keyword: "type", params: { type: "number" }, message: "must be number" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
          }
        var _valid0 = _errs4 === errors;
        _valid0 && (valid2 = !0, passing0 = 0);
        let _errs6 = errors;
        if (errors === _errs6)
          if (typeof data0 == "string") {
            if (!pattern0.test(data0)) {
              let err2 = { instancePath: instancePath + "/by", schemaPath: "Advance.json/properties/by/oneOf/1/pattern", keyword: "pattern", params: { pattern: "^\\d+(\\.\\d+)?(ms|s|m|h|d)$" }, message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          } else {
            let err3 = { instancePath: instancePath + "/by", schemaPath: "Advance.json/properties/by/oneOf/1/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
          }
        var _valid0 = _errs6 === errors;
        if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
          errors = _errs3, vErrors !== null && (_errs3 ? vErrors.length = _errs3 : vErrors = null);
        else {
          let err4 = { instancePath: instancePath + "/by", schemaPath: "Advance.json/properties/by/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
          return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate10.errors = vErrors, !1;
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
