// Generated from the spec by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// in-memory:./parameters.js
var listMails_parameters = validate10;
var func2 = require_ucs2length().default, pattern0 = new RegExp("^[a-z][a-z0-9]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate10.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate10.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "#/properties/query/properties/tenant/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs3 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate10.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "#/properties/query/properties/tenant/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate10.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "#/properties/query/properties/tenant/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate10.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "#/properties/query/properties/tenant/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate10.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}

// in-memory:./bodies.js
var advanceClock_body = validate102;
var pattern02 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$", "u");
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by"))
        return validate102.errors = [{ instancePath, schemaPath: "Advance.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
            if (!pattern02.test(data0)) {
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
          return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate102.errors = vErrors, !1;
        }
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "Advance.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate102.errors = vErrors, errors === 0;
}

// <stdin>
var parameters = {
  listMails: listMails_parameters
}, bodies = {
  advanceClock: advanceClock_body
};
export {
  bodies,
  parameters
};
