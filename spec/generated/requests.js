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
var requestAnonymousToken_parameters = validate14;
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.client_id === void 0 && (missing1 = "client_id"))
              return validate14.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate14.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate14.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate14.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate14.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate14.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0["hybris-tenant"] = coerced1));
                }
                if (errors === _errs7 && typeof data2 == "string") {
                  if (func2(data2) > 16)
                    return validate14.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                  if (func2(data2) < 3)
                    return validate14.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!pattern0.test(data2))
                    return validate14.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                        return validate14.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.client_id = coerced2));
                  }
                  if (errors === _errs9 && typeof data3 == "string" && func2(data3) < 1)
                    return validate14.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                          return validate14.errors = [{ instancePath: instancePath + "/query/currency", schemaPath: "#/properties/query/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.currency = coerced3));
                    }
                    if (errors === _errs11 && typeof data4 == "string" && func2(data4) < 1)
                      return validate14.errors = [{ instancePath: instancePath + "/query/currency", schemaPath: "#/properties/query/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                            return validate14.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.siteCode = coerced4));
                      }
                      if (errors === _errs13 && typeof data5 == "string" && func2(data5) < 1)
                        return validate14.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                              return validate14.errors = [{ instancePath: instancePath + "/query/language", schemaPath: "#/properties/query/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data6 = coerced5, data0 !== void 0 && (data0.language = coerced5));
                        }
                        if (errors === _errs15 && typeof data6 == "string" && func2(data6) < 1)
                          return validate14.errors = [{ instancePath: instancePath + "/query/language", schemaPath: "#/properties/query/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                                return validate14.errors = [{ instancePath: instancePath + "/query/targetLocation", schemaPath: "#/properties/query/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            coerced6 !== void 0 && (data7 = coerced6, data0 !== void 0 && (data0.targetLocation = coerced6));
                          }
                          if (errors === _errs17 && typeof data7 == "string" && func2(data7) < 1)
                            return validate14.errors = [{ instancePath: instancePath + "/query/targetLocation", schemaPath: "#/properties/query/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          var valid1 = _errs17 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            }
          } else
            return validate14.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate14.errors = vErrors, errors === 0;
}
var refreshAnonymousToken_parameters = validate15;
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
                          return validate15.errors = [{ instancePath: instancePath + "/query/refresh_token", schemaPath: "#/properties/query/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.refresh_token = coerced3));
                    }
                    if (errors === _errs11 && typeof data4 == "string" && func2(data4) < 1)
                      return validate15.errors = [{ instancePath: instancePath + "/query/refresh_token", schemaPath: "#/properties/query/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                            return validate15.errors = [{ instancePath: instancePath + "/query/anonymous_token", schemaPath: "#/properties/query/properties/anonymous_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.anonymous_token = coerced4));
                      }
                      if (errors === _errs13 && typeof data5 == "string" && func2(data5) < 1)
                        return validate15.errors = [{ instancePath: instancePath + "/query/anonymous_token", schemaPath: "#/properties/query/properties/anonymous_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      var valid1 = _errs13 === errors;
                    } else
                      var valid1 = !0;
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
var loginCustomer_parameters = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate16.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate16.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate16.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate16.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate16.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate16.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                var valid3 = _errs8 === errors;
              } else
                var valid3 = !0;
              if (valid3)
                if (data2.legalEntityId !== void 0) {
                  let data4 = data2.legalEntityId, _errs10 = errors;
                  if (typeof data4 != "string") {
                    let dataType2 = typeof data4, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data4;
                      else if (data4 === null)
                        coerced2 = "";
                      else
                        return validate18.errors = [{ instancePath: instancePath + "/query/legalEntityId", schemaPath: "#/properties/query/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.legalEntityId = coerced2));
                  }
                  if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                    return validate18.errors = [{ instancePath: instancePath + "/query/legalEntityId", schemaPath: "#/properties/query/properties/legalEntityId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid3 = _errs10 === errors;
                } else
                  var valid3 = !0;
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
var confirmSignup_parameters = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate20.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.token === void 0 && (missing1 = "token"))
              return validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate20.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate20.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate20.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate20.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.token !== void 0) {
                let data2 = data0.token, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate20.errors = [{ instancePath: instancePath + "/path/token", schemaPath: "#/properties/path/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.token = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate20.errors = [{ instancePath: instancePath + "/path/token", schemaPath: "#/properties/path/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate20.errors = vErrors, errors === 0;
}
var getAddress_parameters = validate21;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.addressId === void 0 && (missing1 = "addressId"))
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
              if (data0.addressId !== void 0) {
                let data2 = data0.addressId, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate21.errors = [{ instancePath: instancePath + "/path/addressId", schemaPath: "#/properties/path/properties/addressId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.addressId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate21.errors = [{ instancePath: instancePath + "/path/addressId", schemaPath: "#/properties/path/properties/addressId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
var addAddressTags_parameters = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.addressId === void 0 && (missing1 = "addressId"))
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
              if (data0.addressId !== void 0) {
                let data2 = data0.addressId, _errs6 = errors;
                if (typeof data2 != "string") {
                  let dataType1 = typeof data2, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data2;
                    else if (data2 === null)
                      coerced1 = "";
                    else
                      return validate22.errors = [{ instancePath: instancePath + "/path/addressId", schemaPath: "#/properties/path/properties/addressId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.addressId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate22.errors = [{ instancePath: instancePath + "/path/addressId", schemaPath: "#/properties/path/properties/addressId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate22.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs8 = errors;
          if (errors === _errs8)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing2;
              if (data3.tags === void 0 && (missing2 = "tags"))
                return validate22.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data3.tags !== void 0) {
                let data4 = data3.tags, _errs10 = errors;
                if (typeof data4 != "string") {
                  let dataType2 = typeof data4, coerced2;
                  if (coerced2 === void 0)
                    if (dataType2 == "number" || dataType2 == "boolean")
                      coerced2 = "" + data4;
                    else if (data4 === null)
                      coerced2 = "";
                    else
                      return validate22.errors = [{ instancePath: instancePath + "/query/tags", schemaPath: "#/properties/query/properties/tags/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.tags = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                  return validate22.errors = [{ instancePath: instancePath + "/query/tags", schemaPath: "#/properties/query/properties/tags/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate22.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var exchangeToken_parameters = validate23;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate23.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
            }
          } else
            return validate23.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.subjectAccessToken === void 0 && (missing2 = "subjectAccessToken"))
                return validate23.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.subjectAccessToken !== void 0) {
                let data3 = data2.subjectAccessToken, _errs8 = errors;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate23.errors = [{ instancePath: instancePath + "/query/subjectAccessToken", schemaPath: "#/properties/query/properties/subjectAccessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.subjectAccessToken = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate23.errors = [{ instancePath: instancePath + "/query/subjectAccessToken", schemaPath: "#/properties/query/properties/subjectAccessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid3 = _errs8 === errors;
              } else
                var valid3 = !0;
              if (valid3)
                if (data2.config !== void 0) {
                  let data4 = data2.config, _errs10 = errors;
                  if (typeof data4 != "string") {
                    let dataType2 = typeof data4, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data4;
                      else if (data4 === null)
                        coerced2 = "";
                      else
                        return validate23.errors = [{ instancePath: instancePath + "/query/config", schemaPath: "#/properties/query/properties/config/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.config = coerced2));
                  }
                  if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                    return validate23.errors = [{ instancePath: instancePath + "/query/config", schemaPath: "#/properties/query/properties/config/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid3 = _errs10 === errors;
                } else
                  var valid3 = !0;
            } else
              return validate23.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
var socialLogin_parameters = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate24.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate24.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
            }
          } else
            return validate24.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.code === void 0 && (missing2 = "code"))
                return validate24.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.code !== void 0) {
                let data3 = data2.code, _errs8 = errors;
                if (typeof data3 != "string") {
                  let dataType1 = typeof data3, coerced1;
                  if (coerced1 === void 0)
                    if (dataType1 == "number" || dataType1 == "boolean")
                      coerced1 = "" + data3;
                    else if (data3 === null)
                      coerced1 = "";
                    else
                      return validate24.errors = [{ instancePath: instancePath + "/query/code", schemaPath: "#/properties/query/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.code = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate24.errors = [{ instancePath: instancePath + "/query/code", schemaPath: "#/properties/query/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid3 = _errs8 === errors;
              } else
                var valid3 = !0;
              if (valid3) {
                if (data2.redirect_uri !== void 0) {
                  let data4 = data2.redirect_uri, _errs10 = errors;
                  if (typeof data4 != "string") {
                    let dataType2 = typeof data4, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data4;
                      else if (data4 === null)
                        coerced2 = "";
                      else
                        return validate24.errors = [{ instancePath: instancePath + "/query/redirect_uri", schemaPath: "#/properties/query/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.redirect_uri = coerced2));
                  }
                  var valid3 = _errs10 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data2.code_verifier !== void 0) {
                    let data5 = data2.code_verifier, _errs12 = errors;
                    if (typeof data5 != "string") {
                      let dataType3 = typeof data5, coerced3;
                      if (coerced3 === void 0)
                        if (dataType3 == "number" || dataType3 == "boolean")
                          coerced3 = "" + data5;
                        else if (data5 === null)
                          coerced3 = "";
                        else
                          return validate24.errors = [{ instancePath: instancePath + "/query/code_verifier", schemaPath: "#/properties/query/properties/code_verifier/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.code_verifier = coerced3));
                    }
                    var valid3 = _errs12 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3)
                    if (data2.anonymous_token !== void 0) {
                      let data6 = data2.anonymous_token, _errs14 = errors;
                      if (typeof data6 != "string") {
                        let dataType4 = typeof data6, coerced4;
                        if (coerced4 === void 0)
                          if (dataType4 == "number" || dataType4 == "boolean")
                            coerced4 = "" + data6;
                          else if (data6 === null)
                            coerced4 = "";
                          else
                            return validate24.errors = [{ instancePath: instancePath + "/query/anonymous_token", schemaPath: "#/properties/query/properties/anonymous_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.anonymous_token = coerced4));
                      }
                      var valid3 = _errs14 === errors;
                    } else
                      var valid3 = !0;
                }
              }
            } else
              return validate24.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data7 = data.header, _errs16 = errors;
            if (errors === _errs16)
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7["session-id"] !== void 0) {
                  let data8 = data7["session-id"];
                  if (typeof data8 != "string") {
                    let dataType5 = typeof data8, coerced5;
                    if (coerced5 === void 0)
                      if (dataType5 == "number" || dataType5 == "boolean")
                        coerced5 = "" + data8;
                      else if (data8 === null)
                        coerced5 = "";
                      else
                        return validate24.errors = [{ instancePath: instancePath + "/header/session-id", schemaPath: "#/properties/header/properties/session-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced5 !== void 0 && (data8 = coerced5, data7 !== void 0 && (data7["session-id"] = coerced5));
                  }
                }
              } else
                return validate24.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs16 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var requestServiceToken_parameters = validate25;
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.header === void 0 && (missing0 = "header"))
        return validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate25.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0["emporix-tenant"] = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate25.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate25.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate25.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate25.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
var removeOwnAttribute_parameters = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.attributeName === void 0 && (missing1 = "attributeName"))
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
                      return validate26.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.attributeName = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate26.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate26.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var getContext_parameters = validate27;
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId"))
              return validate27.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                      return validate27.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate27.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate27.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}
var putContext_parameters = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId"))
              return validate28.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate28.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate28.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate28.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate28.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate28.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate28.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate28.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                    return validate28.errors = [{ instancePath: instancePath + "/query/upsert", schemaPath: "#/properties/query/properties/upsert/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.upsert = coerced2));
              }
            } else
              return validate28.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                        return validate28.errors = [{ instancePath: instancePath + "/header/saas-token", schemaPath: "#/properties/header/properties/saas-token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced3 !== void 0 && (data6 = coerced3, data5 !== void 0 && (data5["saas-token"] = coerced3));
                  }
                  if (errors === _errs14 && typeof data6 == "string" && func2(data6) < 1)
                    return validate28.errors = [{ instancePath: instancePath + "/header/saas-token", schemaPath: "#/properties/header/properties/saas-token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                }
              } else
                return validate28.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs12 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
var removeAttribute_parameters = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId") || data0.attributeName === void 0 && (missing1 = "attributeName"))
              return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate29.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate29.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate29.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate29.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate29.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate29.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                        return validate29.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.attributeName = coerced2));
                  }
                  if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                    return validate29.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate29.errors = vErrors, errors === 0;
}
var listSites_parameters = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate30.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate30.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate30.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate30.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate30.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate30.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.includeInactive === void 0 && (data2.includeInactive = !1), data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 16);
              let data3 = data2.includeInactive, _errs8 = errors;
              if (typeof data3 != "boolean") {
                let coerced1;
                if (coerced1 === void 0)
                  if (data3 === "false" || data3 === 0 || data3 === null)
                    coerced1 = !1;
                  else if (data3 === "true" || data3 === 1)
                    coerced1 = !0;
                  else
                    return validate30.errors = [{ instancePath: instancePath + "/query/includeInactive", schemaPath: "#/properties/query/properties/includeInactive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                      return validate30.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.pageNumber = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate30.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid3 = _errs10 === errors;
                if (valid3) {
                  let data5 = data2.pageSize, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    let dataType3 = typeof data5, coerced3;
                    if (coerced3 === void 0)
                      if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                        coerced3 = +data5;
                      else
                        return validate30.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.pageSize = coerced3));
                  }
                  if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate30.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate30.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                  }
                  var valid3 = _errs12 === errors;
                }
              }
            } else
              return validate30.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
var getSite_parameters = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.siteCode === void 0 && (missing1 = "siteCode"))
              return validate31.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate31.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate31.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate31.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate31.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate31.errors = [{ instancePath: instancePath + "/path/siteCode", schemaPath: "#/properties/path/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.siteCode = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate31.errors = [{ instancePath: instancePath + "/path/siteCode", schemaPath: "#/properties/path/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate31.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
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
var replaceOwnProfile_body = validate152;
var schema19 = { type: "object", description: "What a customer may say of themselves. Null is the same as nothing; other properties are ignored.", properties: { title: { type: ["string", "null"] }, firstName: { type: ["string", "null"] }, middleName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] }, contactEmail: { type: ["string", "null"], pattern: "^[^@\\s]+@[^@\\s]+$" }, contactPhone: { type: ["string", "null"] }, company: { type: ["string", "null"] }, preferredLanguage: { type: ["string", "null"], minLength: 1 }, preferredCurrency: { type: ["string", "null"], minLength: 3, maxLength: 3 }, preferredSite: { type: ["string", "null"], minLength: 1, description: "The code of a site that there is." }, businessModel: { type: ["string", "null"], enum: ["B2B", "B2C", null] }, b2b: { oneOf: [{ $ref: "BusinessDetails.json" }, { type: "null" }] }, mixins: { $ref: "MixinsOrNull.json" }, metadata: { $ref: "MetadataFields.json" } }, $id: "ProfileFields.json" };
var schema21 = { type: ["object", "null"], additionalProperties: !0, $id: "MixinsOrNull.json" }, pattern3 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u"), schema22 = { type: ["object", "null"], properties: { version: { type: ["integer", "null"], description: "The version that is changed; anything but the current one is a 409." }, mixins: { $ref: "MixinsOrNull.json" } }, $id: "MetadataFields.json" };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema22.type }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version !== void 0) {
      let data0 = data.version, _errs1 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null)
        return validate172.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema22.properties.version.type }, message: "must be integer,null" }], !1;
      var valid0 = _errs1 === errors;
    } else
      var valid0 = !0;
    if (valid0)
      if (data.mixins !== void 0) {
        let data1 = data.mixins, _errs3 = errors;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null)
          return validate172.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "MixinsOrNull.json/type", keyword: "type", params: { type: schema21.type }, message: "must be object,null" }], !1;
        var valid0 = _errs3 === errors;
      } else
        var valid0 = !0;
  }
  return validate172.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0) {
        let data0 = data.title, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate162.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema19.properties.title.type }, message: "must be string,null" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.firstName !== void 0) {
          let data1 = data.firstName, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate162.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: schema19.properties.firstName.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.middleName !== void 0) {
            let data2 = data.middleName, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate162.errors = [{ instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: schema19.properties.middleName.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.lastName !== void 0) {
              let data3 = data.lastName, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate162.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: schema19.properties.lastName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contactEmail !== void 0) {
                let data4 = data.contactEmail, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate162.errors = [{ instancePath: instancePath + "/contactEmail", schemaPath: "#/properties/contactEmail/type", keyword: "type", params: { type: schema19.properties.contactEmail.type }, message: "must be string,null" }], !1;
                if (errors === _errs9 && typeof data4 == "string" && !pattern3.test(data4))
                  return validate162.errors = [{ instancePath: instancePath + "/contactEmail", schemaPath: "#/properties/contactEmail/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contactPhone !== void 0) {
                  let data5 = data.contactPhone, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate162.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: schema19.properties.contactPhone.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.company !== void 0) {
                    let data6 = data.company, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate162.errors = [{ instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: schema19.properties.company.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.preferredLanguage !== void 0) {
                      let data7 = data.preferredLanguage, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate162.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: schema19.properties.preferredLanguage.type }, message: "must be string,null" }], !1;
                      if (errors === _errs15 && typeof data7 == "string" && func22(data7) < 1)
                        return validate162.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preferredCurrency !== void 0) {
                        let data8 = data.preferredCurrency, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate162.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/type", keyword: "type", params: { type: schema19.properties.preferredCurrency.type }, message: "must be string,null" }], !1;
                        if (errors === _errs17 && typeof data8 == "string") {
                          if (func22(data8) > 3)
                            return validate162.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" }], !1;
                          if (func22(data8) < 3)
                            return validate162.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                        }
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredSite !== void 0) {
                          let data9 = data.preferredSite, _errs19 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate162.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/type", keyword: "type", params: { type: schema19.properties.preferredSite.type }, message: "must be string,null" }], !1;
                          if (errors === _errs19 && typeof data9 == "string" && func22(data9) < 1)
                            return validate162.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.businessModel !== void 0) {
                            let data10 = data.businessModel, _errs21 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate162.errors = [{ instancePath: instancePath + "/businessModel", schemaPath: "#/properties/businessModel/type", keyword: "type", params: { type: schema19.properties.businessModel.type }, message: "must be string,null" }], !1;
                            if (!(data10 === "B2B" || data10 === "B2C" || data10 === null))
                              return validate162.errors = [{ instancePath: instancePath + "/businessModel", schemaPath: "#/properties/businessModel/enum", keyword: "enum", params: { allowedValues: schema19.properties.businessModel.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.b2b !== void 0) {
                              let data11 = data.b2b, _errs23 = errors, _errs24 = errors, valid1 = !1, passing0 = null, _errs25 = errors;
                              if (errors === errors)
                                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                  if (data11.companyRegistrationId !== void 0) {
                                    let _errs28 = errors;
                                    if (typeof data11.companyRegistrationId != "string") {
                                      let err0 = { instancePath: instancePath + "/b2b/companyRegistrationId", schemaPath: "BusinessDetails.json/properties/companyRegistrationId/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                    }
                                    var valid3 = _errs28 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3)
                                    if (data11.legalEntities !== void 0) {
                                      let data13 = data11.legalEntities, _errs30 = errors;
                                      if (errors === _errs30)
                                        if (Array.isArray(data13)) {
                                          var valid4 = !0;
                                          let len0 = data13.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let data14 = data13[i0], _errs32 = errors;
                                            if (!(data14 && typeof data14 == "object" && !Array.isArray(data14))) {
                                              let err1 = { instancePath: instancePath + "/b2b/legalEntities/" + i0, schemaPath: "BusinessDetails.json/properties/legalEntities/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                            }
                                            var valid4 = _errs32 === errors;
                                            if (!valid4)
                                              break;
                                          }
                                        } else {
                                          let err2 = { instancePath: instancePath + "/b2b/legalEntities", schemaPath: "BusinessDetails.json/properties/legalEntities/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                        }
                                      var valid3 = _errs30 === errors;
                                    } else
                                      var valid3 = !0;
                                } else {
                                  let err3 = { instancePath: instancePath + "/b2b", schemaPath: "BusinessDetails.json/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                }
                              var _valid0 = _errs25 === errors;
                              _valid0 && (valid1 = !0, passing0 = 0);
                              let _errs34 = errors;
                              if (data11 !== null) {
                                let err4 = { instancePath: instancePath + "/b2b", schemaPath: "#/properties/b2b/oneOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                              }
                              var _valid0 = _errs34 === errors;
                              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                                errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
                              else {
                                let err5 = { instancePath: instancePath + "/b2b", schemaPath: "#/properties/b2b/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate162.errors = vErrors, !1;
                              }
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.mixins !== void 0) {
                                let data15 = data.mixins, _errs36 = errors;
                                if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null)
                                  return validate162.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "MixinsOrNull.json/type", keyword: "type", params: { type: schema21.type }, message: "must be object,null" }], !1;
                                var valid0 = _errs36 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.metadata !== void 0) {
                                  let _errs40 = errors;
                                  validate172(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length);
                                  var valid0 = _errs40 === errors;
                                } else
                                  var valid0 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate162.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate162.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate162(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length), validate152.errors = vErrors, errors === 0;
}
var signUpCustomer_body = validate202;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password"))
        return validate222.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let data0 = data.email, _errs1 = errors;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern3.test(data0))
              return validate222.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailAddress.json/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
          } else
            return validate222.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailAddress.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.password !== void 0) {
          let data1 = data.password, _errs4 = errors;
          if (errors === errors)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate222.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate222.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate222.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
var schema31 = { type: "object", description: "An address as a customer writes it. Null is the same as nothing; other properties are ignored.", properties: { contactName: { type: ["string", "null"], description: "The customer's name, if left out." }, companyName: { type: ["string", "null"] }, street: { type: ["string", "null"] }, streetNumber: { type: ["string", "null"] }, streetAppendix: { type: ["string", "null"] }, extraLine1: { type: ["string", "null"] }, extraLine2: { type: ["string", "null"] }, extraLine3: { type: ["string", "null"] }, extraLine4: { type: ["string", "null"] }, zipCode: { type: ["string", "null"] }, city: { type: ["string", "null"] }, country: { type: ["string", "null"], minLength: 2, maxLength: 2 }, state: { type: ["string", "null"] }, contactPhone: { type: ["string", "null"] }, tags: { type: ["array", "null"], items: { type: "string" } }, isDefault: { type: ["boolean", "null"] }, mixins: { $ref: "MixinsOrNull.json" }, metadata: { $ref: "MetadataFields.json" } }, $id: "AddressFields.json" };
function validate252(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.contactName !== void 0) {
        let data0 = data.contactName, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate252.errors = [{ instancePath: instancePath + "/contactName", schemaPath: "#/properties/contactName/type", keyword: "type", params: { type: schema31.properties.contactName.type }, message: "must be string,null" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.companyName !== void 0) {
          let data1 = data.companyName, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate252.errors = [{ instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: schema31.properties.companyName.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.street !== void 0) {
            let data2 = data.street, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate252.errors = [{ instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: schema31.properties.street.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.streetNumber !== void 0) {
              let data3 = data.streetNumber, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate252.errors = [{ instancePath: instancePath + "/streetNumber", schemaPath: "#/properties/streetNumber/type", keyword: "type", params: { type: schema31.properties.streetNumber.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetAppendix !== void 0) {
                let data4 = data.streetAppendix, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate252.errors = [{ instancePath: instancePath + "/streetAppendix", schemaPath: "#/properties/streetAppendix/type", keyword: "type", params: { type: schema31.properties.streetAppendix.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.extraLine1 !== void 0) {
                  let data5 = data.extraLine1, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate252.errors = [{ instancePath: instancePath + "/extraLine1", schemaPath: "#/properties/extraLine1/type", keyword: "type", params: { type: schema31.properties.extraLine1.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extraLine2 !== void 0) {
                    let data6 = data.extraLine2, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate252.errors = [{ instancePath: instancePath + "/extraLine2", schemaPath: "#/properties/extraLine2/type", keyword: "type", params: { type: schema31.properties.extraLine2.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extraLine3 !== void 0) {
                      let data7 = data.extraLine3, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate252.errors = [{ instancePath: instancePath + "/extraLine3", schemaPath: "#/properties/extraLine3/type", keyword: "type", params: { type: schema31.properties.extraLine3.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.extraLine4 !== void 0) {
                        let data8 = data.extraLine4, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate252.errors = [{ instancePath: instancePath + "/extraLine4", schemaPath: "#/properties/extraLine4/type", keyword: "type", params: { type: schema31.properties.extraLine4.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.zipCode !== void 0) {
                          let data9 = data.zipCode, _errs19 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate252.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: schema31.properties.zipCode.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.city !== void 0) {
                            let data10 = data.city, _errs21 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate252.errors = [{ instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema31.properties.city.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.country !== void 0) {
                              let data11 = data.country, _errs23 = errors;
                              if (typeof data11 != "string" && data11 !== null)
                                return validate252.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema31.properties.country.type }, message: "must be string,null" }], !1;
                              if (errors === _errs23 && typeof data11 == "string") {
                                if (func22(data11) > 2)
                                  return validate252.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" }], !1;
                                if (func22(data11) < 2)
                                  return validate252.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
                              }
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let data12 = data.state, _errs25 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate252.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: schema31.properties.state.type }, message: "must be string,null" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.contactPhone !== void 0) {
                                  let data13 = data.contactPhone, _errs27 = errors;
                                  if (typeof data13 != "string" && data13 !== null)
                                    return validate252.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: schema31.properties.contactPhone.type }, message: "must be string,null" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.tags !== void 0) {
                                    let data14 = data.tags, _errs29 = errors;
                                    if (!Array.isArray(data14) && data14 !== null)
                                      return validate252.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: schema31.properties.tags.type }, message: "must be array,null" }], !1;
                                    if (errors === _errs29 && Array.isArray(data14)) {
                                      var valid1 = !0;
                                      let len0 = data14.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs31 = errors;
                                        if (typeof data14[i0] != "string")
                                          return validate252.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid1 = _errs31 === errors;
                                        if (!valid1)
                                          break;
                                      }
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.isDefault !== void 0) {
                                      let data16 = data.isDefault, _errs33 = errors;
                                      if (typeof data16 != "boolean" && data16 !== null)
                                        return validate252.errors = [{ instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: schema31.properties.isDefault.type }, message: "must be boolean,null" }], !1;
                                      var valid0 = _errs33 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.mixins !== void 0) {
                                        let data17 = data.mixins, _errs35 = errors;
                                        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null)
                                          return validate252.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "MixinsOrNull.json/type", keyword: "type", params: { type: schema21.type }, message: "must be object,null" }], !1;
                                        var valid0 = _errs35 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.metadata !== void 0) {
                                          let _errs39 = errors;
                                          validate172(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length);
                                          var valid0 = _errs39 === errors;
                                        } else
                                          var valid0 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate252.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate252.errors = vErrors, errors === 0;
}
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email !== void 0) {
        let data0 = data.email, _errs1 = errors;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern3.test(data0))
              return validate212.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailAddress.json/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
          } else
            return validate212.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailAddress.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.password !== void 0) {
          let data1 = data.password, _errs4 = errors;
          if (errors === errors)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate212.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate212.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.signup !== void 0) {
            let _errs7 = errors;
            validate222(data.signup, { instancePath: instancePath + "/signup", parentData: data, parentDataProperty: "signup", rootData }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length);
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.customerDetails !== void 0) {
              let _errs8 = errors;
              validate162(data.customerDetails, { instancePath: instancePath + "/customerDetails", parentData: data, parentDataProperty: "customerDetails", rootData }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length);
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.customerAddress !== void 0) {
                let _errs9 = errors;
                validate252(data.customerAddress, { instancePath: instancePath + "/customerAddress", parentData: data, parentDataProperty: "customerAddress", rootData }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate212.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate212.errors = vErrors, errors === 0;
}
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate212(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length), validate202.errors = vErrors, errors === 0;
}
var resendOptIn_body = validate292;
function validate292(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email"))
        return validate292.errors = [{ instancePath, schemaPath: "EmailOnly.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let data0 = data.email;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate292.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailOnly.json/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate292.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailOnly.json/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate292.errors = [{ instancePath, schemaPath: "EmailOnly.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate292.errors = vErrors, errors === 0;
}
var changePassword_body = validate302;
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currentPassword === void 0 && (missing0 = "currentPassword") || data.newPassword === void 0 && (missing0 = "newPassword"))
        return validate312.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currentPassword !== void 0) {
        let _errs1 = errors;
        if (typeof data.currentPassword != "string")
          return validate312.errors = [{ instancePath: instancePath + "/currentPassword", schemaPath: "#/properties/currentPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.newPassword !== void 0) {
          let data1 = data.newPassword, _errs3 = errors;
          if (errors === errors)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate312.errors = [{ instancePath: instancePath + "/newPassword", schemaPath: "NewPassword.json/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate312.errors = [{ instancePath: instancePath + "/newPassword", schemaPath: "NewPassword.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate312.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate312.errors = vErrors, errors === 0;
}
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate312(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate312.errors : vErrors.concat(validate312.errors), errors = vErrors.length), validate302.errors = vErrors, errors === 0;
}
var resetPassword_body = validate33;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.password === void 0 && (missing0 = "password"))
        return validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token !== void 0) {
        let _errs1 = errors;
        if (typeof data.token != "string")
          return validate34.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.password !== void 0) {
          let data1 = data.password, _errs3 = errors;
          if (errors === errors)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate34.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate34.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate34(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
var requestEmailChange_body = validate36;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password") || data.newEmail === void 0 && (missing0 = "newEmail"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let _errs1 = errors;
        if (typeof data.email != "string")
          return validate37.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.password !== void 0) {
          let _errs3 = errors;
          if (typeof data.password != "string")
            return validate37.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.newEmail !== void 0) {
            let data2 = data.newEmail, _errs5 = errors;
            if (errors === errors)
              if (typeof data2 == "string") {
                if (!pattern3.test(data2))
                  return validate37.errors = [{ instancePath: instancePath + "/newEmail", schemaPath: "EmailAddress.json/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
              } else
                return validate37.errors = [{ instancePath: instancePath + "/newEmail", schemaPath: "EmailAddress.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.syncContactEmail !== void 0) {
              let _errs8 = errors;
              if (typeof data.syncContactEmail != "boolean")
                return validate37.errors = [{ instancePath: instancePath + "/syncContactEmail", schemaPath: "#/properties/syncContactEmail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate37(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length), validate36.errors = vErrors, errors === 0;
}
var confirmEmailChange_body = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token"))
        return validate39.errors = [{ instancePath, schemaPath: "MailedToken.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token !== void 0 && typeof data.token != "string")
        return validate39.errors = [{ instancePath: instancePath + "/token", schemaPath: "MailedToken.json/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate39.errors = [{ instancePath, schemaPath: "MailedToken.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
var addAddress_body = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate252(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
var requestServiceToken_body = validate42;
var schema48 = { type: "object", required: ["grant_type", "client_id", "client_secret"], properties: { grant_type: { type: "string", enum: ["client_credentials"] }, client_id: { type: "string", minLength: 1 }, client_secret: { type: "string", minLength: 1 }, scope: { type: "string", description: "Scopes, separated by spaces." } }, $id: "ServiceTokenRequest.json" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grant_type === void 0 && (missing0 = "grant_type") || data.client_id === void 0 && (missing0 = "client_id") || data.client_secret === void 0 && (missing0 = "client_secret"))
        return validate42.errors = [{ instancePath, schemaPath: "ServiceTokenRequest.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.grant_type !== void 0) {
        let data0 = data.grant_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate42.errors = [{ instancePath: instancePath + "/grant_type", schemaPath: "ServiceTokenRequest.json/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "client_credentials")
          return validate42.errors = [{ instancePath: instancePath + "/grant_type", schemaPath: "ServiceTokenRequest.json/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema48.properties.grant_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.client_id !== void 0) {
          let data1 = data.client_id, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate42.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "ServiceTokenRequest.json/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate42.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "ServiceTokenRequest.json/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.client_secret !== void 0) {
            let data2 = data.client_secret, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate42.errors = [{ instancePath: instancePath + "/client_secret", schemaPath: "ServiceTokenRequest.json/properties/client_secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate42.errors = [{ instancePath: instancePath + "/client_secret", schemaPath: "ServiceTokenRequest.json/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.scope !== void 0) {
              let _errs8 = errors;
              if (typeof data.scope != "string")
                return validate42.errors = [{ instancePath: instancePath + "/scope", schemaPath: "ServiceTokenRequest.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate42.errors = [{ instancePath, schemaPath: "ServiceTokenRequest.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var patchOwnContext_body = validate43;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.metadata === void 0 && (missing0 = "metadata"))
        return validate44.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.siteCode !== void 0) {
        let data0 = data.siteCode, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate44.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate44.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate44.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate44.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.targetLocation !== void 0) {
            let data2 = data.targetLocation, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate44.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate44.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.language !== void 0) {
              let data3 = data.language, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate44.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate44.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.context !== void 0) {
                let data4 = data.context, _errs9 = errors;
                if (errors === errors && !(data4 && typeof data4 == "object" && !Array.isArray(data4)))
                  return validate44.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                        return validate44.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data5.version !== void 0) {
                        let data6 = data5.version;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate44.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      }
                    } else
                      return validate44.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate44(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length), validate43.errors = vErrors, errors === 0;
}
var addOwnAttribute_body = validate46;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.value === void 0 && (missing0 = "value"))
        return validate46.errors = [{ instancePath, schemaPath: "Attribute.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.key !== void 0) {
        let data0 = data.key;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate46.errors = [{ instancePath: instancePath + "/key", schemaPath: "Attribute.json/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate46.errors = [{ instancePath: instancePath + "/key", schemaPath: "Attribute.json/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate46.errors = [{ instancePath, schemaPath: "Attribute.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
var putContext_body = validate47;
var pattern7 = new RegExp("^\\d+$", "u");
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customerId !== void 0) {
        let data0 = data.customerId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern7.test(data0))
              return validate48.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate48.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cartId !== void 0) {
          let data1 = data.cartId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate48.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate48.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.siteCode !== void 0) {
            let data2 = data.siteCode, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate48.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate48.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data3 = data.currency, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate48.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate48.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.targetLocation !== void 0) {
                let data4 = data.targetLocation, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func22(data4) < 1)
                      return validate48.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate48.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.language !== void 0) {
                  let data5 = data.language, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func22(data5) < 1)
                        return validate48.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate48.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.context !== void 0) {
                    let data6 = data.context, _errs13 = errors;
                    if (errors === errors && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                      return validate48.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                              return validate48.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          }
                        } else
                          return validate48.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate48.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate48(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length), validate47.errors = vErrors, errors === 0;
}

// <stdin>
var parameters = {
  findCart: findCart_parameters,
  createCart: createCart_parameters,
  getCart: getCart_parameters,
  deleteCart: getCart_parameters,
  listCartItems: getCart_parameters,
  addCartItem: addCartItem_parameters,
  requestAnonymousToken: requestAnonymousToken_parameters,
  refreshAnonymousToken: refreshAnonymousToken_parameters,
  loginCustomer: loginCustomer_parameters,
  logoutCustomer: logoutCustomer_parameters,
  refreshCustomerToken: refreshCustomerToken_parameters,
  validateCustomerToken: loginCustomer_parameters,
  getOwnProfile: getOwnProfile_parameters,
  replaceOwnProfile: loginCustomer_parameters,
  patchOwnProfile: loginCustomer_parameters,
  signUpCustomer: loginCustomer_parameters,
  confirmSignup: confirmSignup_parameters,
  resendOptIn: loginCustomer_parameters,
  changePassword: loginCustomer_parameters,
  requestPasswordReset: loginCustomer_parameters,
  resetPassword: loginCustomer_parameters,
  requestEmailChange: loginCustomer_parameters,
  confirmEmailChange: loginCustomer_parameters,
  listAddresses: loginCustomer_parameters,
  addAddress: loginCustomer_parameters,
  getAddress: getAddress_parameters,
  replaceAddress: getAddress_parameters,
  patchAddress: getAddress_parameters,
  deleteAddress: getAddress_parameters,
  addAddressTags: addAddressTags_parameters,
  removeAddressTags: addAddressTags_parameters,
  exchangeToken: exchangeToken_parameters,
  socialLogin: socialLogin_parameters,
  getOwnScopes: loginCustomer_parameters,
  requestServiceToken: requestServiceToken_parameters,
  getOwnContext: loginCustomer_parameters,
  patchOwnContext: loginCustomer_parameters,
  addOwnAttribute: loginCustomer_parameters,
  removeOwnAttribute: removeOwnAttribute_parameters,
  getContext: getContext_parameters,
  putContext: putContext_parameters,
  addAttribute: getContext_parameters,
  removeAttribute: removeAttribute_parameters,
  listSites: listSites_parameters,
  getSite: getSite_parameters
}, bodies = {
  createCart: createCart_body,
  addCartItem: addCartItem_body,
  loginCustomer: loginCustomer_body,
  replaceOwnProfile: replaceOwnProfile_body,
  patchOwnProfile: replaceOwnProfile_body,
  signUpCustomer: signUpCustomer_body,
  resendOptIn: resendOptIn_body,
  changePassword: changePassword_body,
  requestPasswordReset: resendOptIn_body,
  resetPassword: resetPassword_body,
  requestEmailChange: requestEmailChange_body,
  confirmEmailChange: confirmEmailChange_body,
  addAddress: addAddress_body,
  replaceAddress: addAddress_body,
  patchAddress: addAddress_body,
  requestServiceToken: requestServiceToken_body,
  patchOwnContext: patchOwnContext_body,
  addOwnAttribute: addOwnAttribute_body,
  putContext: putContext_body,
  addAttribute: addOwnAttribute_body
};
export {
  bodies,
  parameters
};
