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
var listMails_parameters = validate21;
var func2 = require_ucs2length().default, pattern0 = new RegExp("^[a-z][a-z0-9]+$", "u");
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate21.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate21.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func2(data1) > 16)
                    return validate21.errors = [{ instancePath: instancePath + "/query/tenant", message: "must NOT have more than 16 characters" }], !1;
                  if (func2(data1) < 3)
                    return validate21.errors = [{ instancePath: instancePath + "/query/tenant", message: "must NOT have fewer than 3 characters" }], !1;
                  if (!pattern0.test(data1))
                    return validate21.errors = [{ instancePath: instancePath + "/query/tenant", message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
                } else
                  return validate21.errors = [{ instancePath: instancePath + "/query/tenant", message: "must be string" }], !1;
            }
          } else
            return validate21.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
      }
    } else
      return validate21.errors = [{ instancePath, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var runScenario_parameters = validate22;
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate22.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.name === void 0 && (missing1 = "name"))
              return validate22.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.name !== void 0) {
              let data1 = data0.name;
              if (errors === errors)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate22.errors = [{ instancePath: instancePath + "/path/name", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate22.errors = [{ instancePath: instancePath + "/path/name", message: "must be string" }], !1;
            }
          } else
            return validate22.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate22.errors = [{ instancePath, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}

// in-memory:./bodies.js
var advanceClock_body = validate212;
var pattern02 = new RegExp("^\\d+(\\.\\d+)?(ms|s|m|h|d)$", "u");
function validate222(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.by === void 0 && (missing0 = "by"))
        return validate222.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.by !== void 0) {
        let data0 = data.by, _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 != "string")
          return validate222.errors = [{ instancePath: instancePath + "/by", message: "must be number,string" }], !1;
        if (errors === _errs1) {
          if (typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
            return validate222.errors = [{ instancePath: instancePath + "/by", message: "must be >= 0" }], !1;
          if (errors === _errs1 && typeof data0 == "string" && !pattern02.test(data0))
            return validate222.errors = [{ instancePath: instancePath + "/by", message: 'must match pattern "^\\d+(\\.\\d+)?(ms|s|m|h|d)$"' }], !1;
        }
      }
    } else
      return validate222.errors = [{ instancePath, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate222(data, { instancePath }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}
var changeState_body = validate24;
var func22 = require_ucs2length().default;
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state"))
        return validate24.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.state !== void 0) {
        let data0 = data.state, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate24.errors = [{ instancePath: instancePath + "/state", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate24.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.params !== void 0) {
          let data1 = data.params, _errs3 = errors;
          if (errors === _errs3 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate24.errors = [{ instancePath: instancePath + "/params", message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.action !== void 0) {
            let data2 = data.action, _errs6 = errors;
            if (typeof data2 != "string")
              return validate24.errors = [{ instancePath: instancePath + "/action", message: "must be string" }], !1;
            if (!(data2 === "setup" || data2 === "teardown"))
              return validate24.errors = [{ instancePath: instancePath + "/action", params: { allowedValues: ["setup", "teardown"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate24.errors = [{ instancePath, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var runScenario_body = validate25;
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate25.errors = [{ instancePath, message: "must be object" }], !1) : (validate25.errors = vErrors, errors === 0);
}

// <stdin>
var parameters = {
  listMails: listMails_parameters,
  runScenario: runScenario_parameters
}, bodies = {
  advanceClock: advanceClock_body,
  changeState: changeState_body,
  runScenario: runScenario_body
};
export {
  bodies,
  parameters
};
