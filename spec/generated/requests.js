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
var findCart_parameters = validate10;
var func2 = require_ucs2length().default, pattern0 = new RegExp("^[a-z][a-z0-9]+$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate10.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate10.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate10.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate10.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate10.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate10.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate10.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.create === void 0 && (data2.create = !1);
              let missing2;
              if (data2.siteCode === void 0 && (missing2 = "siteCode"))
                return validate10.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.siteCode !== void 0) {
                let data3 = data2.siteCode, _errs8 = errors;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate10.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.siteCode = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate10.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid3 = _errs8 === errors;
              } else
                var valid3 = !0;
              if (valid3) {
                if (data2.sessionId !== void 0) {
                  let data4 = data2.sessionId, _errs10 = errors;
                  if (typeof data4 != "string") {
                    let dataType2 = typeof data4, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data4;
                      else if (data4 === null)
                        coerced2 = "";
                      else
                        return validate10.errors = [{ instancePath: instancePath + "/query/sessionId", schemaPath: "#/properties/query/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.sessionId = coerced2));
                  }
                  if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                    return validate10.errors = [{ instancePath: instancePath + "/query/sessionId", schemaPath: "#/properties/query/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid3 = _errs10 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data2.customerId !== void 0) {
                    let data5 = data2.customerId, _errs12 = errors;
                    if (typeof data5 != "string") {
                      let dataType3 = typeof data5, coerced3;
                      if (coerced3 === void 0)
                        if (dataType3 == "number" || dataType3 == "boolean")
                          coerced3 = "" + data5;
                        else if (data5 === null)
                          coerced3 = "";
                        else
                          return validate10.errors = [{ instancePath: instancePath + "/query/customerId", schemaPath: "#/properties/query/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.customerId = coerced3));
                    }
                    if (errors === _errs12 && typeof data5 == "string" && func2(data5) < 1)
                      return validate10.errors = [{ instancePath: instancePath + "/query/customerId", schemaPath: "#/properties/query/properties/customerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    var valid3 = _errs12 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data2.type !== void 0) {
                      let data6 = data2.type, _errs14 = errors;
                      if (typeof data6 != "string") {
                        let dataType4 = typeof data6, coerced4;
                        if (coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data6;
                          else if (data6 === null)
                            coerced4 = "";
                          else
                            return validate10.errors = [{ instancePath: instancePath + "/query/type", schemaPath: "#/properties/query/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.type = coerced4));
                      }
                      if (errors === _errs14 && typeof data6 == "string" && func2(data6) < 1)
                        return validate10.errors = [{ instancePath: instancePath + "/query/type", schemaPath: "#/properties/query/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      var valid3 = _errs14 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data2.legalEntityId !== void 0) {
                        let data7 = data2.legalEntityId, _errs16 = errors;
                        if (typeof data7 != "string") {
                          let dataType5 = typeof data7, coerced5;
                          if (coerced5 === void 0)
                            if (dataType5 == "number" || dataType5 == "boolean")
                              coerced5 = "" + data7;
                            else if (data7 === null)
                              coerced5 = "";
                            else
                              return validate10.errors = [{ instancePath: instancePath + "/query/legalEntityId", schemaPath: "#/properties/query/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data7 = coerced5, data2 !== void 0 && (data2.legalEntityId = coerced5));
                        }
                        if (errors === _errs16 && typeof data7 == "string" && func2(data7) < 1)
                          return validate10.errors = [{ instancePath: instancePath + "/query/legalEntityId", schemaPath: "#/properties/query/properties/legalEntityId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        var valid3 = _errs16 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        let data8 = data2.create, _errs18 = errors;
                        if (typeof data8 != "boolean") {
                          let coerced6;
                          if (coerced6 === void 0)
                            if (data8 === "false" || data8 === 0 || data8 === null)
                              coerced6 = !1;
                            else if (data8 === "true" || data8 === 1)
                              coerced6 = !0;
                            else
                              return validate10.errors = [{ instancePath: instancePath + "/query/create", schemaPath: "#/properties/query/properties/create/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          coerced6 !== void 0 && (data8 = coerced6, data2 !== void 0 && (data2.create = coerced6));
                        }
                        var valid3 = _errs18 === errors;
                      }
                    }
                  }
                }
              }
            } else
              return validate10.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate10.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate10.errors = vErrors, errors === 0;
}
var createCart_parameters = validate11;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.header === void 0 && (missing0 = "header"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate11.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate11.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate11.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate11.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate11.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate11.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0) {
          let data2 = data.header, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2["session-id"] !== void 0) {
                let data3 = data2["session-id"], _errs8 = errors;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate11.errors = [{ instancePath: instancePath + "/header/session-id", schemaPath: "#/properties/header/properties/session-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2["session-id"] = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate11.errors = [{ instancePath: instancePath + "/header/session-id", schemaPath: "#/properties/header/properties/session-id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate11.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
var getCart_parameters = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate12.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate12.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate12.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate12.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate12.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cartId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate12.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate12.errors = vErrors, errors === 0;
}
var addCartItem_parameters = validate13;
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate13.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate13.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate13.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate13.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate13.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate13.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate13.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cartId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate13.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate13.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs8 = errors;
          if (errors === _errs8)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.siteCode !== void 0) {
                let data4 = data3.siteCode, _errs10 = errors;
                if (typeof data4 != "string") {
                  let dataType2 = typeof data4, coerced2;
                  if (coerced2 === void 0)
                    if (dataType2 == "number" || dataType2 == "boolean")
                      coerced2 = "" + data4;
                    else if (data4 === null)
                      coerced2 = "";
                    else
                      return validate13.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.siteCode = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                  return validate13.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate13.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
    } else
      return validate13.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate13.errors = vErrors, errors === 0;
}
var listCurrencies_parameters = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate14.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate14.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate14.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate14.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate14.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate14.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate14.errors = vErrors, errors === 0;
}
var requestAnonymousToken_parameters = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.client_id === void 0 && (missing1 = "client_id"))
              return validate15.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate15.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate15.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate15.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate15.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0["hybris-tenant"] !== void 0) {
                let data2 = data0["hybris-tenant"], _errs6 = errors, _errs7 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate15.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0["hybris-tenant"] = coerced1));
                }
                if (errors === _errs7 && typeof data2 == "string") {
                  if (func2(data2) > 16)
                    return validate15.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                  if (func2(data2) < 3)
                    return validate15.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!pattern0.test(data2))
                    return validate15.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
                }
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.client_id !== void 0) {
                  let data3 = data0.client_id, _errs9 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate15.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.client_id = coerced2));
                  }
                  if (errors === _errs9 && typeof data3 == "string" && func2(data3) < 1)
                    return validate15.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid1 = _errs9 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.currency !== void 0) {
                    let data4 = data0.currency, _errs11 = errors;
                    if (typeof data4 != "string") {
                      let dataType3 = typeof data4, coerced3;
                      if (coerced3 === void 0)
                        if (dataType3 == "number" || dataType3 == "boolean")
                          coerced3 = "" + data4;
                        else if (data4 === null)
                          coerced3 = "";
                        else
                          return validate15.errors = [{ instancePath: instancePath + "/query/currency", schemaPath: "#/properties/query/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.currency = coerced3));
                    }
                    if (errors === _errs11 && typeof data4 == "string" && func2(data4) < 1)
                      return validate15.errors = [{ instancePath: instancePath + "/query/currency", schemaPath: "#/properties/query/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    var valid1 = _errs11 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data0.siteCode !== void 0) {
                      let data5 = data0.siteCode, _errs13 = errors;
                      if (typeof data5 != "string") {
                        let dataType4 = typeof data5, coerced4;
                        if (coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data5;
                          else if (data5 === null)
                            coerced4 = "";
                          else
                            return validate15.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.siteCode = coerced4));
                      }
                      if (errors === _errs13 && typeof data5 == "string" && func2(data5) < 1)
                        return validate15.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      var valid1 = _errs13 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data0.language !== void 0) {
                        let data6 = data0.language, _errs15 = errors;
                        if (typeof data6 != "string") {
                          let dataType5 = typeof data6, coerced5;
                          if (coerced5 === void 0)
                            if (dataType5 == "number" || dataType5 == "boolean")
                              coerced5 = "" + data6;
                            else if (data6 === null)
                              coerced5 = "";
                            else
                              return validate15.errors = [{ instancePath: instancePath + "/query/language", schemaPath: "#/properties/query/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data6 = coerced5, data0 !== void 0 && (data0.language = coerced5));
                        }
                        if (errors === _errs15 && typeof data6 == "string" && func2(data6) < 1)
                          return validate15.errors = [{ instancePath: instancePath + "/query/language", schemaPath: "#/properties/query/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        var valid1 = _errs15 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data0.targetLocation !== void 0) {
                          let data7 = data0.targetLocation, _errs17 = errors;
                          if (typeof data7 != "string") {
                            let dataType6 = typeof data7, coerced6;
                            if (coerced6 === void 0)
                              if (dataType6 == "number" || dataType6 == "boolean")
                                coerced6 = "" + data7;
                              else if (data7 === null)
                                coerced6 = "";
                              else
                                return validate15.errors = [{ instancePath: instancePath + "/query/targetLocation", schemaPath: "#/properties/query/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            coerced6 !== void 0 && (data7 = coerced6, data0 !== void 0 && (data0.targetLocation = coerced6));
                          }
                          if (errors === _errs17 && typeof data7 == "string" && func2(data7) < 1)
                            return validate15.errors = [{ instancePath: instancePath + "/query/targetLocation", schemaPath: "#/properties/query/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          var valid1 = _errs17 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            }
          } else
            return validate15.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate15.errors = vErrors, errors === 0;
}
var refreshAnonymousToken_parameters = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.client_id === void 0 && (missing1 = "client_id"))
              return validate16.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate16.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate16.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate16.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate16.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0["hybris-tenant"] !== void 0) {
                let data2 = data0["hybris-tenant"], _errs6 = errors, _errs7 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate16.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0["hybris-tenant"] = coerced1));
                }
                if (errors === _errs7 && typeof data2 == "string") {
                  if (func2(data2) > 16)
                    return validate16.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                  if (func2(data2) < 3)
                    return validate16.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!pattern0.test(data2))
                    return validate16.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
                }
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.client_id !== void 0) {
                  let data3 = data0.client_id, _errs9 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate16.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.client_id = coerced2));
                  }
                  if (errors === _errs9 && typeof data3 == "string" && func2(data3) < 1)
                    return validate16.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid1 = _errs9 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.refresh_token !== void 0) {
                    let data4 = data0.refresh_token, _errs11 = errors;
                    if (typeof data4 != "string") {
                      let dataType3 = typeof data4, coerced3;
                      if (coerced3 === void 0)
                        if (dataType3 == "number" || dataType3 == "boolean")
                          coerced3 = "" + data4;
                        else if (data4 === null)
                          coerced3 = "";
                        else
                          return validate16.errors = [{ instancePath: instancePath + "/query/refresh_token", schemaPath: "#/properties/query/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.refresh_token = coerced3));
                    }
                    if (errors === _errs11 && typeof data4 == "string" && func2(data4) < 1)
                      return validate16.errors = [{ instancePath: instancePath + "/query/refresh_token", schemaPath: "#/properties/query/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    var valid1 = _errs11 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data0.anonymous_token !== void 0) {
                      let data5 = data0.anonymous_token, _errs13 = errors;
                      if (typeof data5 != "string") {
                        let dataType4 = typeof data5, coerced4;
                        if (coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data5;
                          else if (data5 === null)
                            coerced4 = "";
                          else
                            return validate16.errors = [{ instancePath: instancePath + "/query/anonymous_token", schemaPath: "#/properties/query/properties/anonymous_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.anonymous_token = coerced4));
                      }
                      if (errors === _errs13 && typeof data5 == "string" && func2(data5) < 1)
                        return validate16.errors = [{ instancePath: instancePath + "/query/anonymous_token", schemaPath: "#/properties/query/properties/anonymous_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      var valid1 = _errs13 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            }
          } else
            return validate16.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate16.errors = vErrors, errors === 0;
}
var logoutCustomer_parameters = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate17.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate17.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate17.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate17.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate17.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate17.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate17.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.accessToken === void 0 && (missing2 = "accessToken"))
                return validate17.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.accessToken !== void 0) {
                let data3 = data2.accessToken, _errs8 = errors;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate17.errors = [{ instancePath: instancePath + "/query/accessToken", schemaPath: "#/properties/query/properties/accessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.accessToken = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate17.errors = [{ instancePath: instancePath + "/query/accessToken", schemaPath: "#/properties/query/properties/accessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate17.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate17.errors = vErrors, errors === 0;
}
var refreshCustomerToken_parameters = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate18.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate18.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate18.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate18.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate18.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate18.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate18.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.refreshToken === void 0 && (missing2 = "refreshToken"))
                return validate18.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.refreshToken !== void 0) {
                let data3 = data2.refreshToken, _errs8 = errors;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate18.errors = [{ instancePath: instancePath + "/query/refreshToken", schemaPath: "#/properties/query/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.refreshToken = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate18.errors = [{ instancePath: instancePath + "/query/refreshToken", schemaPath: "#/properties/query/properties/refreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate18.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate18.errors = vErrors, errors === 0;
}
var getOwnProfile_parameters = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate19.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate19.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate19.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate19.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate19.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate19.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.expand !== void 0) {
                let data3 = data2.expand;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate19.errors = [{ instancePath: instancePath + "/query/expand", schemaPath: "#/properties/query/properties/expand/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.expand = coerced1));
                }
              }
            } else
              return validate19.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate19.errors = vErrors, errors === 0;
}
var requestServiceToken_parameters = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.header === void 0 && (missing0 = "header"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.header !== void 0) {
        let data0 = data.header;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            if (data0["emporix-tenant"] !== void 0) {
              let data1 = data0["emporix-tenant"], _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate20.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0["emporix-tenant"] = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate20.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate20.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate20.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate20.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate20.errors = vErrors, errors === 0;
}
var removeOwnAttribute_parameters = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.attributeName === void 0 && (missing1 = "attributeName"))
              return validate21.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate21.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate21.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate21.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate21.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.attributeName !== void 0) {
                let data2 = data0.attributeName, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate21.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.attributeName = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate21.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate21.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var getContext_parameters = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId"))
              return validate22.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate22.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate22.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate22.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate22.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.sessionId !== void 0) {
                let data2 = data0.sessionId, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate22.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate22.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate22.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var putContext_parameters = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId"))
              return validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate23.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate23.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate23.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate23.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.sessionId !== void 0) {
                let data2 = data0.sessionId, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate23.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate23.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs8 = errors;
          if (errors === _errs8)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.upsert === void 0 && (data3.upsert = !1);
              let data4 = data3.upsert;
              if (typeof data4 != "boolean") {
                let coerced2;
                if (coerced2 === void 0)
                  if (data4 === "false" || data4 === 0 || data4 === null)
                    coerced2 = !1;
                  else if (data4 === "true" || data4 === 1)
                    coerced2 = !0;
                  else
                    return validate23.errors = [{ instancePath: instancePath + "/query/upsert", schemaPath: "#/properties/query/properties/upsert/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.upsert = coerced2));
              }
            } else
              return validate23.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data5 = data.header, _errs12 = errors;
            if (errors === _errs12)
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5["saas-token"] !== void 0) {
                  let data6 = data5["saas-token"], _errs14 = errors;
                  if (typeof data6 != "string") {
                    let dataType3 = typeof data6, coerced3;
                    if (coerced3 === void 0)
                      if (dataType3 == "number" || dataType3 == "boolean")
                        coerced3 = "" + data6;
                      else if (data6 === null)
                        coerced3 = "";
                      else
                        return validate23.errors = [{ instancePath: instancePath + "/header/saas-token", schemaPath: "#/properties/header/properties/saas-token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced3 !== void 0 && (data6 = coerced3, data5 !== void 0 && (data5["saas-token"] = coerced3));
                  }
                  if (errors === _errs14 && typeof data6 == "string" && func2(data6) < 1)
                    return validate23.errors = [{ instancePath: instancePath + "/header/saas-token", schemaPath: "#/properties/header/properties/saas-token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                }
              } else
                return validate23.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs12 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
var removeAttribute_parameters = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId") || data0.attributeName === void 0 && (missing1 = "attributeName"))
              return validate24.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate24.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate24.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate24.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate24.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.sessionId !== void 0) {
                let data2 = data0.sessionId, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate24.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate24.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.attributeName !== void 0) {
                  let data3 = data0.attributeName, _errs8 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate24.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.attributeName = coerced2));
                  }
                  if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                    return validate24.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate24.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var listSites_parameters = validate25;
var pattern18 = new RegExp("^(code|name)(:(asc|desc))?$", "u"), pattern19 = new RegExp('^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$', "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate25.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate25.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate25.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate25.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate25.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.includeInactive === void 0 && (data2.includeInactive = !1), data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 16), data2.totalCount === void 0 && (data2.totalCount = !1);
              let data3 = data2.includeInactive, _errs8 = errors;
              if (typeof data3 != "boolean") {
                let coerced1;
                if (coerced1 === void 0)
                  if (data3 === "false" || data3 === 0 || data3 === null)
                    coerced1 = !1;
                  else if (data3 === "true" || data3 === 1)
                    coerced1 = !0;
                  else
                    return validate25.errors = [{ instancePath: instancePath + "/query/includeInactive", schemaPath: "#/properties/query/properties/includeInactive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.includeInactive = coerced1));
              }
              var valid3 = _errs8 === errors;
              if (valid3) {
                let data4 = data2.pageNumber, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                  let dataType2 = typeof data4, coerced2;
                  if (coerced2 === void 0)
                    if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                      coerced2 = +data4;
                    else
                      return validate25.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.pageNumber = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate25.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid3 = _errs10 === errors;
                if (valid3) {
                  let data5 = data2.pageSize, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    let dataType3 = typeof data5, coerced3;
                    if (coerced3 === void 0)
                      if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                        coerced3 = +data5;
                      else
                        return validate25.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.pageSize = coerced3));
                  }
                  if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate25.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate25.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  }
                  var valid3 = _errs12 === errors;
                  if (valid3) {
                    if (data2.sort !== void 0) {
                      let data6 = data2.sort, _errs14 = errors;
                      if (typeof data6 != "string") {
                        let dataType4 = typeof data6, coerced4;
                        if (coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data6;
                          else if (data6 === null)
                            coerced4 = "";
                          else
                            return validate25.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.sort = coerced4));
                      }
                      if (errors === _errs14 && typeof data6 == "string" && !pattern18.test(data6))
                        return validate25.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/pattern", keyword: "pattern", params: { pattern: "^(code|name)(:(asc|desc))?$" }, message: 'must match pattern "^(code|name)(:(asc|desc))?$"' }], !1;
                      var valid3 = _errs14 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data2.q !== void 0) {
                        let data7 = data2.q, _errs16 = errors;
                        if (typeof data7 != "string") {
                          let dataType5 = typeof data7, coerced5;
                          if (coerced5 === void 0)
                            if (dataType5 == "number" || dataType5 == "boolean")
                              coerced5 = "" + data7;
                            else if (data7 === null)
                              coerced5 = "";
                            else
                              return validate25.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data7 = coerced5, data2 !== void 0 && (data2.q = coerced5));
                        }
                        if (errors === _errs16 && typeof data7 == "string" && !pattern19.test(data7))
                          return validate25.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/pattern", keyword: "pattern", params: { pattern: '^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$' }, message: 'must match pattern "^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$"' }], !1;
                        var valid3 = _errs16 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        let data8 = data2.totalCount, _errs18 = errors;
                        if (typeof data8 != "boolean") {
                          let coerced6;
                          if (coerced6 === void 0)
                            if (data8 === "false" || data8 === 0 || data8 === null)
                              coerced6 = !1;
                            else if (data8 === "true" || data8 === 1)
                              coerced6 = !0;
                            else
                              return validate25.errors = [{ instancePath: instancePath + "/query/totalCount", schemaPath: "#/properties/query/properties/totalCount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          coerced6 !== void 0 && (data8 = coerced6, data2 !== void 0 && (data2.totalCount = coerced6));
                        }
                        var valid3 = _errs18 === errors;
                        if (valid3)
                          if (data2.expand !== void 0) {
                            let data9 = data2.expand, _errs20 = errors;
                            if (typeof data9 != "string") {
                              let dataType7 = typeof data9, coerced7;
                              if (coerced7 === void 0)
                                if (dataType7 == "number" || dataType7 == "boolean")
                                  coerced7 = "" + data9;
                                else if (data9 === null)
                                  coerced7 = "";
                                else
                                  return validate25.errors = [{ instancePath: instancePath + "/query/expand", schemaPath: "#/properties/query/properties/expand/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              coerced7 !== void 0 && (data9 = coerced7, data2 !== void 0 && (data2.expand = coerced7));
                            }
                            var valid3 = _errs20 === errors;
                          } else
                            var valid3 = !0;
                      }
                    }
                  }
                }
              }
            } else
              return validate25.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
var getSite_parameters = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.siteCode === void 0 && (missing1 = "siteCode"))
              return validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs3 = errors, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate26.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate26.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate26.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate26.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.siteCode !== void 0) {
                let data2 = data0.siteCode, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate26.errors = [{ instancePath: instancePath + "/path/siteCode", schemaPath: "#/properties/path/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.siteCode = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate26.errors = [{ instancePath: instancePath + "/path/siteCode", schemaPath: "#/properties/path/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs8 = errors;
          if (errors === _errs8)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.expand !== void 0) {
                let data4 = data3.expand;
                if (typeof data4 != "string") {
                  let dataType2 = typeof data4, coerced2;
                  if (coerced2 === void 0)
                    if (dataType2 == "number" || dataType2 == "boolean")
                      coerced2 = "" + data4;
                    else if (data4 === null)
                      coerced2 = "";
                    else
                      return validate26.errors = [{ instancePath: instancePath + "/query/expand", schemaPath: "#/properties/query/properties/expand/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.expand = coerced2));
                }
              }
            } else
              return validate26.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var listSiteCodes_parameters = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate27.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let data1 = data0.tenant, _errs4 = errors;
              if (typeof data1 != "string") {
                let dataType0 = typeof data1, coerced0;
                if (coerced0 === void 0)
                  if (dataType0 == "number" || dataType0 == "boolean")
                    coerced0 = "" + data1;
                  else if (data1 === null)
                    coerced0 = "";
                  else
                    return validate27.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate27.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate27.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate27.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate27.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.includeInactive === void 0 && (data2.includeInactive = !1), data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 16), data2.totalCount === void 0 && (data2.totalCount = !1);
              let data3 = data2.includeInactive, _errs8 = errors;
              if (typeof data3 != "boolean") {
                let coerced1;
                if (coerced1 === void 0)
                  if (data3 === "false" || data3 === 0 || data3 === null)
                    coerced1 = !1;
                  else if (data3 === "true" || data3 === 1)
                    coerced1 = !0;
                  else
                    return validate27.errors = [{ instancePath: instancePath + "/query/includeInactive", schemaPath: "#/properties/query/properties/includeInactive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.includeInactive = coerced1));
              }
              var valid3 = _errs8 === errors;
              if (valid3) {
                let data4 = data2.pageNumber, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                  let dataType2 = typeof data4, coerced2;
                  if (coerced2 === void 0)
                    if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                      coerced2 = +data4;
                    else
                      return validate27.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.pageNumber = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate27.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid3 = _errs10 === errors;
                if (valid3) {
                  let data5 = data2.pageSize, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    let dataType3 = typeof data5, coerced3;
                    if (coerced3 === void 0)
                      if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                        coerced3 = +data5;
                      else
                        return validate27.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.pageSize = coerced3));
                  }
                  if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate27.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate27.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  }
                  var valid3 = _errs12 === errors;
                  if (valid3) {
                    if (data2.sort !== void 0) {
                      let data6 = data2.sort, _errs14 = errors;
                      if (typeof data6 != "string") {
                        let dataType4 = typeof data6, coerced4;
                        if (coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data6;
                          else if (data6 === null)
                            coerced4 = "";
                          else
                            return validate27.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.sort = coerced4));
                      }
                      if (errors === _errs14 && typeof data6 == "string" && !pattern18.test(data6))
                        return validate27.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/pattern", keyword: "pattern", params: { pattern: "^(code|name)(:(asc|desc))?$" }, message: 'must match pattern "^(code|name)(:(asc|desc))?$"' }], !1;
                      var valid3 = _errs14 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data2.q !== void 0) {
                        let data7 = data2.q, _errs16 = errors;
                        if (typeof data7 != "string") {
                          let dataType5 = typeof data7, coerced5;
                          if (coerced5 === void 0)
                            if (dataType5 == "number" || dataType5 == "boolean")
                              coerced5 = "" + data7;
                            else if (data7 === null)
                              coerced5 = "";
                            else
                              return validate27.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data7 = coerced5, data2 !== void 0 && (data2.q = coerced5));
                        }
                        if (errors === _errs16 && typeof data7 == "string" && !pattern19.test(data7))
                          return validate27.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/pattern", keyword: "pattern", params: { pattern: '^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$' }, message: 'must match pattern "^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$"' }], !1;
                        var valid3 = _errs16 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        let data8 = data2.totalCount, _errs18 = errors;
                        if (typeof data8 != "boolean") {
                          let coerced6;
                          if (coerced6 === void 0)
                            if (data8 === "false" || data8 === 0 || data8 === null)
                              coerced6 = !1;
                            else if (data8 === "true" || data8 === 1)
                              coerced6 = !0;
                            else
                              return validate27.errors = [{ instancePath: instancePath + "/query/totalCount", schemaPath: "#/properties/query/properties/totalCount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          coerced6 !== void 0 && (data8 = coerced6, data2 !== void 0 && (data2.totalCount = coerced6));
                        }
                        var valid3 = _errs18 === errors;
                      }
                    }
                  }
                }
              }
            } else
              return validate27.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}

// in-memory:./bodies.js
var createCart_body = validate102;
var pattern02 = new RegExp("^[A-Z]{3}$", "u"), func22 = require_ucs2length().default;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency"))
        return validate102.errors = [{ instancePath, schemaPath: "CartDraft.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currency !== void 0) {
        let data0 = data.currency, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (!pattern02.test(data0))
              return validate102.errors = [{ instancePath: instancePath + "/currency", schemaPath: "CartDraft.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
          } else
            return validate102.errors = [{ instancePath: instancePath + "/currency", schemaPath: "CartDraft.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.siteCode !== void 0) {
          let data1 = data.siteCode, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate102.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "CartDraft.json/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate102.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "CartDraft.json/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate102.errors = [{ instancePath: instancePath + "/type", schemaPath: "CartDraft.json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate102.errors = [{ instancePath: instancePath + "/type", schemaPath: "CartDraft.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.legalEntityId !== void 0) {
              let data3 = data.legalEntityId, _errs8 = errors;
              if (errors === _errs8)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate102.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "CartDraft.json/properties/legalEntityId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate102.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "CartDraft.json/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.customerId !== void 0) {
                let data4 = data.customerId, _errs10 = errors;
                if (errors === _errs10)
                  if (typeof data4 == "string") {
                    if (func22(data4) > 200)
                      return validate102.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "CartDraft.json/properties/customerId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                    if (func22(data4) < 1)
                      return validate102.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "CartDraft.json/properties/customerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate102.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "CartDraft.json/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data.channel !== void 0) {
                  let data5 = data.channel, _errs12 = errors;
                  if (errors === _errs12)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      if (data5.name !== void 0) {
                        let _errs14 = errors;
                        if (typeof data5.name != "string")
                          return validate102.errors = [{ instancePath: instancePath + "/channel/name", schemaPath: "CartDraft.json/properties/channel/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data5.source !== void 0) {
                          let _errs16 = errors;
                          if (typeof data5.source != "string")
                            return validate102.errors = [{ instancePath: instancePath + "/channel/source", schemaPath: "CartDraft.json/properties/channel/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs16 === errors;
                        } else
                          var valid2 = !0;
                    } else
                      return validate102.errors = [{ instancePath: instancePath + "/channel", schemaPath: "CartDraft.json/properties/channel/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
            }
          }
        }
      }
    } else
      return validate102.errors = [{ instancePath, schemaPath: "CartDraft.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate102.errors = vErrors, errors === 0;
}
var addCartItem_body = validate112;
var schema14 = { type: "object", required: ["itemYrn", "quantity", "price"], properties: { itemYrn: { type: "string", pattern: "^urn:[^;]+;[^;]+$", description: "`urn:yaas:hybris:product:product:{tenant};{id}` or `urn:yaas:saasag:caasproduct:product:{tenant};{id}`." }, quantity: { type: "number", minimum: 0, maximum: 1e9 }, price: { $ref: "ItemPrice.json" }, itemType: { type: "string", enum: ["INTERNAL", "EXTERNAL"], default: "INTERNAL" }, keepAsSeparateLineItem: { type: "boolean", default: !1 }, product: { type: "object", properties: { name: { type: "string" } } } }, $id: "CartItemDraft.json" };
var pattern1 = new RegExp("^urn:[^;]+;[^;]+$", "u");
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.itemYrn === void 0 && (missing0 = "itemYrn") || data.quantity === void 0 && (missing0 = "quantity") || data.price === void 0 && (missing0 = "price"))
        return validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.itemYrn !== void 0) {
        let data0 = data.itemYrn, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern1.test(data0))
              return validate122.errors = [{ instancePath: instancePath + "/itemYrn", schemaPath: "#/properties/itemYrn/pattern", keyword: "pattern", params: { pattern: "^urn:[^;]+;[^;]+$" }, message: 'must match pattern "^urn:[^;]+;[^;]+$"' }], !1;
          } else
            return validate122.errors = [{ instancePath: instancePath + "/itemYrn", schemaPath: "#/properties/itemYrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.quantity !== void 0) {
          let data1 = data.quantity, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e9 || isNaN(data1))
                return validate122.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate122.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            } else
              return validate122.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.price !== void 0) {
            let data2 = data.price, _errs5 = errors;
            if (errors === errors)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.priceId === void 0 && (missing1 = "priceId") || data2.originalAmount === void 0 && (missing1 = "originalAmount") || data2.effectiveAmount === void 0 && (missing1 = "effectiveAmount") || data2.currency === void 0 && (missing1 = "currency"))
                  return validate122.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data2.priceId !== void 0) {
                  let data3 = data2.priceId, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func22(data3) < 1)
                        return validate122.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate122.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.originalAmount !== void 0) {
                    let data4 = data2.originalAmount, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 1e12 || isNaN(data4))
                          return validate122.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }], !1;
                        if (data4 < 0 || isNaN(data4))
                          return validate122.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      } else
                        return validate122.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data2.effectiveAmount !== void 0) {
                      let data5 = data2.effectiveAmount, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 1e12 || isNaN(data5))
                            return validate122.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }], !1;
                          if (data5 < 0 || isNaN(data5))
                            return validate122.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        } else
                          return validate122.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.currency !== void 0) {
                        let data6 = data2.currency, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data6 == "string") {
                            if (!pattern02.test(data6))
                              return validate122.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                          } else
                            return validate122.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              } else
                return validate122.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.itemType !== void 0) {
              let data7 = data.itemType, _errs16 = errors;
              if (typeof data7 != "string")
                return validate122.errors = [{ instancePath: instancePath + "/itemType", schemaPath: "#/properties/itemType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data7 === "INTERNAL" || data7 === "EXTERNAL"))
                return validate122.errors = [{ instancePath: instancePath + "/itemType", schemaPath: "#/properties/itemType/enum", keyword: "enum", params: { allowedValues: schema14.properties.itemType.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs16 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.keepAsSeparateLineItem !== void 0) {
                let _errs18 = errors;
                if (typeof data.keepAsSeparateLineItem != "boolean")
                  return validate122.errors = [{ instancePath: instancePath + "/keepAsSeparateLineItem", schemaPath: "#/properties/keepAsSeparateLineItem/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.product !== void 0) {
                  let data9 = data.product, _errs20 = errors;
                  if (errors === _errs20)
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                      if (data9.name !== void 0 && typeof data9.name != "string")
                        return validate122.errors = [{ instancePath: instancePath + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    } else
                      return validate122.errors = [{ instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs20 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate122.errors = vErrors, errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate122(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length), validate112.errors = vErrors, errors === 0;
}
var loginCustomer_body = validate142;
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password"))
        return validate142.errors = [{ instancePath, schemaPath: "Credentials.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let data0 = data.email, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate142.errors = [{ instancePath: instancePath + "/email", schemaPath: "Credentials.json/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate142.errors = [{ instancePath: instancePath + "/email", schemaPath: "Credentials.json/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.password !== void 0) {
          let data1 = data.password, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate142.errors = [{ instancePath: instancePath + "/password", schemaPath: "Credentials.json/properties/password/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate142.errors = [{ instancePath: instancePath + "/password", schemaPath: "Credentials.json/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate142.errors = [{ instancePath, schemaPath: "Credentials.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate142.errors = vErrors, errors === 0;
}
var requestServiceToken_body = validate152;
var schema19 = { type: "object", required: ["grant_type", "client_id", "client_secret"], properties: { grant_type: { type: "string", enum: ["client_credentials"] }, client_id: { type: "string", minLength: 1 }, client_secret: { type: "string", minLength: 1 }, scope: { type: "string", description: "Scopes, separated by spaces." } }, $id: "ServiceTokenRequest.json" };
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grant_type === void 0 && (missing0 = "grant_type") || data.client_id === void 0 && (missing0 = "client_id") || data.client_secret === void 0 && (missing0 = "client_secret"))
        return validate152.errors = [{ instancePath, schemaPath: "ServiceTokenRequest.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.grant_type !== void 0) {
        let data0 = data.grant_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate152.errors = [{ instancePath: instancePath + "/grant_type", schemaPath: "ServiceTokenRequest.json/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "client_credentials")
          return validate152.errors = [{ instancePath: instancePath + "/grant_type", schemaPath: "ServiceTokenRequest.json/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema19.properties.grant_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.client_id !== void 0) {
          let data1 = data.client_id, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate152.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "ServiceTokenRequest.json/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate152.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "ServiceTokenRequest.json/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.client_secret !== void 0) {
            let data2 = data.client_secret, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate152.errors = [{ instancePath: instancePath + "/client_secret", schemaPath: "ServiceTokenRequest.json/properties/client_secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate152.errors = [{ instancePath: instancePath + "/client_secret", schemaPath: "ServiceTokenRequest.json/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.scope !== void 0) {
              let _errs8 = errors;
              if (typeof data.scope != "string")
                return validate152.errors = [{ instancePath: instancePath + "/scope", schemaPath: "ServiceTokenRequest.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate152.errors = [{ instancePath, schemaPath: "ServiceTokenRequest.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate152.errors = vErrors, errors === 0;
}
var matchPricesByContext_body = validate162;
var schema22 = { type: "string", description: "What the ID is of. A `SKU` is taken for a product's ID.", enum: ["PRODUCT", "PRICE", "SKU"], $id: "PriceItemType.json" };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items"))
        return validate172.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.items !== void 0) {
        let data0 = data.items;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 200)
              return validate172.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors;
                if (errors === _errs3)
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.itemId === void 0 && (missing1 = "itemId") || data1.quantity === void 0 && (missing1 = "quantity"))
                      return validate172.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data1.itemId !== void 0) {
                      let data2 = data1.itemId, _errs5 = errors;
                      if (errors === _errs5)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing2;
                          if (data2.itemType === void 0 && (missing2 = "itemType") || data2.id === void 0 && (missing2 = "id"))
                            return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId", schemaPath: "#/properties/items/items/properties/itemId/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          if (data2.itemType !== void 0) {
                            let data3 = data2.itemType, _errs7 = errors;
                            if (typeof data3 != "string")
                              return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/itemType", schemaPath: "PriceItemType.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data3 === "PRODUCT" || data3 === "PRICE" || data3 === "SKU"))
                              return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/itemType", schemaPath: "PriceItemType.json/enum", keyword: "enum", params: { allowedValues: schema22.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid3 = _errs7 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data2.id !== void 0) {
                              let data4 = data2.id, _errs10 = errors;
                              if (errors === _errs10)
                                if (typeof data4 == "string") {
                                  if (func22(data4) < 1)
                                    return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/id", schemaPath: "#/properties/items/items/properties/itemId/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                } else
                                  return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/id", schemaPath: "#/properties/items/items/properties/itemId/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs10 === errors;
                            } else
                              var valid3 = !0;
                        } else
                          return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId", schemaPath: "#/properties/items/items/properties/itemId/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid2 = _errs5 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data1.quantity !== void 0) {
                        let data5 = data1.quantity, _errs12 = errors;
                        if (errors === _errs12)
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing3;
                            if (data5.quantity === void 0 && (missing3 = "quantity"))
                              return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "#/properties/items/items/properties/quantity/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                            if (data5.quantity !== void 0) {
                              let data6 = data5.quantity, _errs14 = errors;
                              if (errors === _errs14)
                                if (typeof data6 == "number" && isFinite(data6)) {
                                  if (data6 > 1e9 || isNaN(data6))
                                    return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", schemaPath: "#/properties/items/items/properties/quantity/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }], !1;
                                  if (data6 < 0 || isNaN(data6))
                                    return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", schemaPath: "#/properties/items/items/properties/quantity/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", schemaPath: "#/properties/items/items/properties/quantity/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid5 = _errs14 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5)
                              if (data5.unitCode !== void 0) {
                                let data7 = data5.unitCode, _errs16 = errors;
                                if (errors === _errs16)
                                  if (typeof data7 == "string") {
                                    if (func22(data7) < 1)
                                      return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/unitCode", schemaPath: "#/properties/items/items/properties/quantity/properties/unitCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/unitCode", schemaPath: "#/properties/items/items/properties/quantity/properties/unitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid5 = _errs16 === errors;
                              } else
                                var valid5 = !0;
                          } else
                            return validate172.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "#/properties/items/items/properties/quantity/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid2 = _errs12 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate172.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate172.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate172.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate172(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length), validate162.errors = vErrors, errors === 0;
}
var patchOwnContext_body = validate192;
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.metadata === void 0 && (missing0 = "metadata"))
        return validate202.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.siteCode !== void 0) {
        let data0 = data.siteCode, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate202.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate202.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate202.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate202.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.targetLocation !== void 0) {
            let data2 = data.targetLocation, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate202.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate202.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.language !== void 0) {
              let data3 = data.language, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate202.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate202.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.context !== void 0) {
                let data4 = data.context, _errs9 = errors;
                if (errors === errors && !(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                  return validate202.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.metadata !== void 0) {
                  let data5 = data.metadata, _errs13 = errors;
                  if (errors === _errs13)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing1;
                      if (data5.version === void 0 && (missing1 = "version"))
                        return validate202.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data5.version !== void 0) {
                        let data6 = data5.version;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate202.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      }
                    } else
                      return validate202.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate202.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate202.errors = vErrors, errors === 0;
}
function validate192(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate202(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors), errors = vErrors.length), validate192.errors = vErrors, errors === 0;
}
var addOwnAttribute_body = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.value === void 0 && (missing0 = "value"))
        return validate222.errors = [{ instancePath, schemaPath: "Attribute.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.key !== void 0) {
        let data0 = data.key;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate222.errors = [{ instancePath: instancePath + "/key", schemaPath: "Attribute.json/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate222.errors = [{ instancePath: instancePath + "/key", schemaPath: "Attribute.json/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate222.errors = [{ instancePath, schemaPath: "Attribute.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
var putContext_body = validate232;
var pattern3 = new RegExp("^\\d+$", "u");
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customerId !== void 0) {
        let data0 = data.customerId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern3.test(data0))
              return validate242.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate242.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cartId !== void 0) {
          let data1 = data.cartId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate242.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate242.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.siteCode !== void 0) {
            let data2 = data.siteCode, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate242.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate242.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data3 = data.currency, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate242.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate242.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.targetLocation !== void 0) {
                let data4 = data.targetLocation, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func22(data4) < 1)
                      return validate242.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate242.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.language !== void 0) {
                  let data5 = data.language, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func22(data5) < 1)
                        return validate242.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate242.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.context !== void 0) {
                    let data6 = data.context, _errs13 = errors;
                    if (errors === errors && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                      return validate242.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.metadata !== void 0) {
                      let data7 = data.metadata, _errs17 = errors;
                      if (errors === _errs17)
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          if (data7.version !== void 0) {
                            let data8 = data7.version;
                            if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                              return validate242.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          }
                        } else
                          return validate242.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate242.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate242.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate242(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length), validate232.errors = vErrors, errors === 0;
}

// <stdin>
var parameters = {
  findCart: findCart_parameters,
  createCart: createCart_parameters,
  getCart: getCart_parameters,
  deleteCart: getCart_parameters,
  listCartItems: getCart_parameters,
  addCartItem: addCartItem_parameters,
  listCurrencies: listCurrencies_parameters,
  requestAnonymousToken: requestAnonymousToken_parameters,
  refreshAnonymousToken: refreshAnonymousToken_parameters,
  loginCustomer: listCurrencies_parameters,
  logoutCustomer: logoutCustomer_parameters,
  refreshCustomerToken: refreshCustomerToken_parameters,
  validateCustomerToken: listCurrencies_parameters,
  getOwnProfile: getOwnProfile_parameters,
  requestServiceToken: requestServiceToken_parameters,
  matchPricesByContext: listCurrencies_parameters,
  getOwnContext: listCurrencies_parameters,
  patchOwnContext: listCurrencies_parameters,
  addOwnAttribute: listCurrencies_parameters,
  removeOwnAttribute: removeOwnAttribute_parameters,
  getContext: getContext_parameters,
  putContext: putContext_parameters,
  addAttribute: getContext_parameters,
  removeAttribute: removeAttribute_parameters,
  listSites: listSites_parameters,
  getSite: getSite_parameters,
  listSiteCodes: listSiteCodes_parameters
}, bodies = {
  createCart: createCart_body,
  addCartItem: addCartItem_body,
  loginCustomer: loginCustomer_body,
  requestServiceToken: requestServiceToken_body,
  matchPricesByContext: matchPricesByContext_body,
  patchOwnContext: patchOwnContext_body,
  addOwnAttribute: addOwnAttribute_body,
  putContext: putContext_body,
  addAttribute: addOwnAttribute_body
};
export {
  bodies,
  parameters
};
