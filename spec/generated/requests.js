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
var findCart_parameters = validate21;
var func2 = require_ucs2length().default, pattern0 = new RegExp("^[a-z][a-z0-9]+$", "u");
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) > 16)
        return validate22.errors = [{ instancePath, message: "must NOT have more than 16 characters" }], !1;
      if (func2(data) < 3)
        return validate22.errors = [{ instancePath, message: "must NOT have fewer than 3 characters" }], !1;
      if (!pattern0.test(data))
        return validate22.errors = [{ instancePath, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
    } else
      return validate22.errors = [{ instancePath, message: "must be string" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var pattern1 = new RegExp("^[a-zA-Z]{2}$", "u");
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate21.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate21.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate21.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.create === void 0 && (data2.create = !1);
              let missing2;
              if (data2.siteCode === void 0 && (missing2 = "siteCode"))
                return validate21.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.siteCode !== void 0) {
                let data3 = data2.siteCode, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate21.errors = [{ instancePath: instancePath + "/query/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/query/siteCode", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data2.sessionId !== void 0) {
                  let data4 = data2.sessionId, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data4 == "string") {
                      if (func2(data4) < 1)
                        return validate21.errors = [{ instancePath: instancePath + "/query/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/query/sessionId", message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.customerId !== void 0) {
                    let data5 = data2.customerId, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data5 == "string") {
                        if (func2(data5) < 1)
                          return validate21.errors = [{ instancePath: instancePath + "/query/customerId", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate21.errors = [{ instancePath: instancePath + "/query/customerId", message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data2.type !== void 0) {
                      let data6 = data2.type, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (func2(data6) < 1)
                            return validate21.errors = [{ instancePath: instancePath + "/query/type", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/query/type", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.legalEntityId !== void 0) {
                        let data7 = data2.legalEntityId, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data7 == "string") {
                            if (func2(data7) < 1)
                              return validate21.errors = [{ instancePath: instancePath + "/query/legalEntityId", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/query/legalEntityId", message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        let _errs16 = errors;
                        if (typeof data2.create != "boolean")
                          return validate21.errors = [{ instancePath: instancePath + "/query/create", message: "must be boolean" }], !1;
                        var valid2 = _errs16 === errors;
                        if (valid2) {
                          if (data2.zipCode !== void 0) {
                            let data9 = data2.zipCode, _errs18 = errors;
                            if (errors === _errs18)
                              if (typeof data9 == "string") {
                                if (func2(data9) > 9)
                                  return validate21.errors = [{ instancePath: instancePath + "/query/zipCode", message: "must NOT have more than 9 characters" }], !1;
                                if (func2(data9) < 1)
                                  return validate21.errors = [{ instancePath: instancePath + "/query/zipCode", message: "must NOT have fewer than 1 characters" }], !1;
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/query/zipCode", message: "must be string" }], !1;
                            var valid2 = _errs18 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data2.countryCode !== void 0) {
                              let data10 = data2.countryCode, _errs20 = errors;
                              if (errors === _errs20)
                                if (typeof data10 == "string") {
                                  if (!pattern1.test(data10))
                                    return validate21.errors = [{ instancePath: instancePath + "/query/countryCode", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/query/countryCode", message: "must be string" }], !1;
                              var valid2 = _errs20 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    }
                  }
                }
              }
            } else
              return validate21.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate21.errors = [{ instancePath, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var createCart_parameters = validate24;
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.header === void 0 && (missing0 = "header"))
        return validate24.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate24.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate24.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0) {
          let data2 = data.header, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2["session-id"] !== void 0) {
                let data3 = data2["session-id"];
                if (errors === errors)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate24.errors = [{ instancePath: instancePath + "/header/session-id", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate24.errors = [{ instancePath: instancePath + "/header/session-id", message: "must be string" }], !1;
              }
            } else
              return validate24.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate24.errors = [{ instancePath, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var searchCarts_parameters = validate26;
function validate26(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate26.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate26.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate26.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60);
              let data3 = data2.pageNumber, _errs6 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate26.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
              if (errors === _errs6 && typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)))
                return validate26.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
              var valid2 = _errs6 === errors;
              if (valid2) {
                let data4 = data2.pageSize, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate26.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 1e3 || isNaN(data4))
                    return validate26.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                  if (data4 < 1 || isNaN(data4))
                    return validate26.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                }
                var valid2 = _errs8 === errors;
              }
            } else
              return validate26.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate26.errors = [{ instancePath, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var getCart_parameters = validate28;
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate28.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate28.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate28.errors = [{ instancePath: instancePath + "/path/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate28.errors = [{ instancePath: instancePath + "/path/cartId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate28.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.expandCalculation === void 0 && (data3.expandCalculation = !0);
              let _errs8 = errors;
              if (typeof data3.expandCalculation != "boolean")
                return validate28.errors = [{ instancePath: instancePath + "/query/expandCalculation", message: "must be boolean" }], !1;
              var valid2 = _errs8 === errors;
              if (valid2) {
                if (data3.zipCode !== void 0) {
                  let data5 = data3.zipCode, _errs10 = errors;
                  if (errors === _errs10)
                    if (typeof data5 == "string") {
                      if (func2(data5) > 9)
                        return validate28.errors = [{ instancePath: instancePath + "/query/zipCode", message: "must NOT have more than 9 characters" }], !1;
                      if (func2(data5) < 1)
                        return validate28.errors = [{ instancePath: instancePath + "/query/zipCode", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate28.errors = [{ instancePath: instancePath + "/query/zipCode", message: "must be string" }], !1;
                  var valid2 = _errs10 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data3.countryCode !== void 0) {
                    let data6 = data3.countryCode, _errs12 = errors;
                    if (errors === _errs12)
                      if (typeof data6 == "string") {
                        if (!pattern1.test(data6))
                          return validate28.errors = [{ instancePath: instancePath + "/query/countryCode", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                      } else
                        return validate28.errors = [{ instancePath: instancePath + "/query/countryCode", message: "must be string" }], !1;
                    var valid2 = _errs12 === errors;
                  } else
                    var valid2 = !0;
              }
            } else
              return validate28.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate28.errors = [{ instancePath, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
var updateCart_parameters = validate30;
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate30.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate30.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate30.errors = [{ instancePath: instancePath + "/path/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate30.errors = [{ instancePath: instancePath + "/path/cartId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate30.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate30.errors = [{ instancePath, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
var addCartItem_parameters = validate32;
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate32.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate32.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate32.errors = [{ instancePath: instancePath + "/path/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate32.errors = [{ instancePath: instancePath + "/path/cartId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate32.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.siteCode !== void 0) {
                let data4 = data3.siteCode;
                if (errors === errors)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate32.errors = [{ instancePath: instancePath + "/query/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate32.errors = [{ instancePath: instancePath + "/query/siteCode", message: "must be string" }], !1;
              }
            } else
              return validate32.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate32.errors = [{ instancePath, message: "must be object" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
var getCartItem_parameters = validate34;
function validate34(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate34.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId") || data0.itemId === void 0 && (missing1 = "itemId"))
              return validate34.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate34.errors = [{ instancePath: instancePath + "/path/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate34.errors = [{ instancePath: instancePath + "/path/cartId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.itemId !== void 0) {
                  let data3 = data0.itemId, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate34.errors = [{ instancePath: instancePath + "/path/itemId", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate34.errors = [{ instancePath: instancePath + "/path/itemId", message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate34.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate34.errors = [{ instancePath, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
var updateCartItem_parameters = validate36;
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate36.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId") || data0.itemId === void 0 && (missing1 = "itemId"))
              return validate36.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate36.errors = [{ instancePath: instancePath + "/path/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate36.errors = [{ instancePath: instancePath + "/path/cartId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.itemId !== void 0) {
                  let data3 = data0.itemId, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate36.errors = [{ instancePath: instancePath + "/path/itemId", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate36.errors = [{ instancePath: instancePath + "/path/itemId", message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate36.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data4 = data.query, _errs8 = errors;
          if (errors === _errs8)
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              if (data4.partial === void 0 && (data4.partial = !1), typeof data4.partial != "boolean")
                return validate36.errors = [{ instancePath: instancePath + "/query/partial", message: "must be boolean" }], !1;
            } else
              return validate36.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
    } else
      return validate36.errors = [{ instancePath, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var removeCartDiscounts_parameters = validate38;
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate38.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate38.errors = [{ instancePath: instancePath + "/path/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate38.errors = [{ instancePath: instancePath + "/path/cartId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate38.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.codes !== void 0) {
                let data4 = data3.codes;
                if (errors === errors)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate38.errors = [{ instancePath: instancePath + "/query/codes", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate38.errors = [{ instancePath: instancePath + "/query/codes", message: "must be string" }], !1;
              }
            } else
              return validate38.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate38.errors = [{ instancePath, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
var removeCartDiscount_parameters = validate40;
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate40.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId") || data0.discountIndex === void 0 && (missing1 = "discountIndex"))
              return validate40.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.cartId !== void 0) {
                let data2 = data0.cartId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate40.errors = [{ instancePath: instancePath + "/path/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate40.errors = [{ instancePath: instancePath + "/path/cartId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.discountIndex !== void 0) {
                  let data3 = data0.discountIndex, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate40.errors = [{ instancePath: instancePath + "/path/discountIndex", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate40.errors = [{ instancePath: instancePath + "/path/discountIndex", message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate40.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate40.errors = [{ instancePath, message: "must be object" }], !1;
  return validate40.errors = vErrors, errors === 0;
}
var listCurrencies_parameters = validate42;
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate42.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate42.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate42.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate42.errors = [{ instancePath, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var requestAnonymousToken_parameters = validate44;
function validate44(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate44.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.client_id === void 0 && (missing1 = "client_id"))
              return validate44.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/query/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0["hybris-tenant"] !== void 0) {
                let _errs4 = errors;
                validate22(data0["hybris-tenant"], { instancePath: instancePath + "/query/hybris-tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.client_id !== void 0) {
                  let data3 = data0.client_id, _errs5 = errors;
                  if (errors === _errs5)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate44.errors = [{ instancePath: instancePath + "/query/client_id", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate44.errors = [{ instancePath: instancePath + "/query/client_id", message: "must be string" }], !1;
                  var valid1 = _errs5 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.currency !== void 0) {
                    let data4 = data0.currency, _errs7 = errors;
                    if (errors === _errs7)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate44.errors = [{ instancePath: instancePath + "/query/currency", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate44.errors = [{ instancePath: instancePath + "/query/currency", message: "must be string" }], !1;
                    var valid1 = _errs7 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data0.siteCode !== void 0) {
                      let data5 = data0.siteCode, _errs9 = errors;
                      if (errors === _errs9)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate44.errors = [{ instancePath: instancePath + "/query/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate44.errors = [{ instancePath: instancePath + "/query/siteCode", message: "must be string" }], !1;
                      var valid1 = _errs9 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data0.language !== void 0) {
                        let data6 = data0.language, _errs11 = errors;
                        if (errors === _errs11)
                          if (typeof data6 == "string") {
                            if (func2(data6) < 1)
                              return validate44.errors = [{ instancePath: instancePath + "/query/language", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate44.errors = [{ instancePath: instancePath + "/query/language", message: "must be string" }], !1;
                        var valid1 = _errs11 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data0.targetLocation !== void 0) {
                          let data7 = data0.targetLocation, _errs13 = errors;
                          if (errors === _errs13)
                            if (typeof data7 == "string") {
                              if (func2(data7) < 1)
                                return validate44.errors = [{ instancePath: instancePath + "/query/targetLocation", message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate44.errors = [{ instancePath: instancePath + "/query/targetLocation", message: "must be string" }], !1;
                          var valid1 = _errs13 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            }
          } else
            return validate44.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
      }
    } else
      return validate44.errors = [{ instancePath, message: "must be object" }], !1;
  return validate44.errors = vErrors, errors === 0;
}
var refreshAnonymousToken_parameters = validate47;
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate47.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.client_id === void 0 && (missing1 = "client_id"))
              return validate47.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/query/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0["hybris-tenant"] !== void 0) {
                let _errs4 = errors;
                validate22(data0["hybris-tenant"], { instancePath: instancePath + "/query/hybris-tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.client_id !== void 0) {
                  let data3 = data0.client_id, _errs5 = errors;
                  if (errors === _errs5)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate47.errors = [{ instancePath: instancePath + "/query/client_id", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate47.errors = [{ instancePath: instancePath + "/query/client_id", message: "must be string" }], !1;
                  var valid1 = _errs5 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.refresh_token !== void 0) {
                    let data4 = data0.refresh_token, _errs7 = errors;
                    if (errors === _errs7)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate47.errors = [{ instancePath: instancePath + "/query/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate47.errors = [{ instancePath: instancePath + "/query/refresh_token", message: "must be string" }], !1;
                    var valid1 = _errs7 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data0.anonymous_token !== void 0) {
                      let data5 = data0.anonymous_token, _errs9 = errors;
                      if (errors === _errs9)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate47.errors = [{ instancePath: instancePath + "/query/anonymous_token", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate47.errors = [{ instancePath: instancePath + "/query/anonymous_token", message: "must be string" }], !1;
                      var valid1 = _errs9 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data0.currency !== void 0) {
                        let _errs11 = errors;
                        if (typeof data0.currency != "string")
                          return validate47.errors = [{ instancePath: instancePath + "/query/currency", message: "must be string" }], !1;
                        var valid1 = _errs11 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data0.siteCode !== void 0) {
                          let _errs13 = errors;
                          if (typeof data0.siteCode != "string")
                            return validate47.errors = [{ instancePath: instancePath + "/query/siteCode", message: "must be string" }], !1;
                          var valid1 = _errs13 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data0.language !== void 0) {
                            let _errs15 = errors;
                            if (typeof data0.language != "string")
                              return validate47.errors = [{ instancePath: instancePath + "/query/language", message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data0.targetLocation !== void 0) {
                              let _errs17 = errors;
                              if (typeof data0.targetLocation != "string")
                                return validate47.errors = [{ instancePath: instancePath + "/query/targetLocation", message: "must be string" }], !1;
                              var valid1 = _errs17 === errors;
                            } else
                              var valid1 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          } else
            return validate47.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
      }
    } else
      return validate47.errors = [{ instancePath, message: "must be object" }], !1;
  return validate47.errors = vErrors, errors === 0;
}
var logoutCustomer_parameters = validate50;
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate50.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate50.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate50.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.accessToken === void 0 && (missing2 = "accessToken"))
                return validate50.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.accessToken !== void 0) {
                let data3 = data2.accessToken;
                if (errors === errors)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate50.errors = [{ instancePath: instancePath + "/query/accessToken", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate50.errors = [{ instancePath: instancePath + "/query/accessToken", message: "must be string" }], !1;
              }
            } else
              return validate50.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate50.errors = [{ instancePath, message: "must be object" }], !1;
  return validate50.errors = vErrors, errors === 0;
}
var refreshCustomerToken_parameters = validate52;
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate52.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate52.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate52.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.refreshToken === void 0 && (missing2 = "refreshToken"))
                return validate52.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.refreshToken !== void 0) {
                let data3 = data2.refreshToken, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate52.errors = [{ instancePath: instancePath + "/query/refreshToken", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate52.errors = [{ instancePath: instancePath + "/query/refreshToken", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2)
                if (data2.legalEntityId !== void 0) {
                  let data4 = data2.legalEntityId, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data4 == "string") {
                      if (func2(data4) < 1)
                        return validate52.errors = [{ instancePath: instancePath + "/query/legalEntityId", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/query/legalEntityId", message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
            } else
              return validate52.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate52.errors = [{ instancePath, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
var getOwnProfile_parameters = validate54;
function validate54(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate54.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate54.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate54.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.expand !== void 0 && typeof data2.expand != "string")
                return validate54.errors = [{ instancePath: instancePath + "/query/expand", message: "must be string" }], !1;
            } else
              return validate54.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate54.errors = [{ instancePath, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
var confirmSignup_parameters = validate56;
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate56.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.token === void 0 && (missing1 = "token"))
              return validate56.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.token !== void 0) {
                let data2 = data0.token, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate56.errors = [{ instancePath: instancePath + "/path/token", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate56.errors = [{ instancePath: instancePath + "/path/token", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate56.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate56.errors = [{ instancePath, message: "must be object" }], !1;
  return validate56.errors = vErrors, errors === 0;
}
var getAddress_parameters = validate58;
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate58.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.addressId === void 0 && (missing1 = "addressId"))
              return validate58.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.addressId !== void 0) {
                let data2 = data0.addressId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate58.errors = [{ instancePath: instancePath + "/path/addressId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate58.errors = [{ instancePath: instancePath + "/path/addressId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate58.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate58.errors = [{ instancePath, message: "must be object" }], !1;
  return validate58.errors = vErrors, errors === 0;
}
var addAddressTags_parameters = validate60;
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate60.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.addressId === void 0 && (missing1 = "addressId"))
              return validate60.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.addressId !== void 0) {
                let data2 = data0.addressId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate60.errors = [{ instancePath: instancePath + "/path/addressId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate60.errors = [{ instancePath: instancePath + "/path/addressId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate60.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              let missing2;
              if (data3.tags === void 0 && (missing2 = "tags"))
                return validate60.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing2 + "'" }], !1;
              if (data3.tags !== void 0) {
                let data4 = data3.tags;
                if (errors === errors)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate60.errors = [{ instancePath: instancePath + "/query/tags", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate60.errors = [{ instancePath: instancePath + "/query/tags", message: "must be string" }], !1;
              }
            } else
              return validate60.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate60.errors = [{ instancePath, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
var exchangeToken_parameters = validate62;
function validate62(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate62.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate62.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate62.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.subjectAccessToken === void 0 && (missing2 = "subjectAccessToken"))
                return validate62.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.subjectAccessToken !== void 0) {
                let data3 = data2.subjectAccessToken, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate62.errors = [{ instancePath: instancePath + "/query/subjectAccessToken", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate62.errors = [{ instancePath: instancePath + "/query/subjectAccessToken", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2)
                if (data2.config !== void 0) {
                  let data4 = data2.config, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data4 == "string") {
                      if (func2(data4) < 1)
                        return validate62.errors = [{ instancePath: instancePath + "/query/config", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate62.errors = [{ instancePath: instancePath + "/query/config", message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
            } else
              return validate62.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate62.errors = [{ instancePath, message: "must be object" }], !1;
  return validate62.errors = vErrors, errors === 0;
}
var socialLogin_parameters = validate64;
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate64.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate64.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate64.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.code === void 0 && (missing2 = "code"))
                return validate64.errors = [{ instancePath: instancePath + "/query", message: "must have required property '" + missing2 + "'" }], !1;
              if (data2.code !== void 0) {
                let data3 = data2.code, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate64.errors = [{ instancePath: instancePath + "/query/code", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate64.errors = [{ instancePath: instancePath + "/query/code", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data2.redirect_uri !== void 0) {
                  let _errs8 = errors;
                  if (typeof data2.redirect_uri != "string")
                    return validate64.errors = [{ instancePath: instancePath + "/query/redirect_uri", message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.code_verifier !== void 0) {
                    let _errs10 = errors;
                    if (typeof data2.code_verifier != "string")
                      return validate64.errors = [{ instancePath: instancePath + "/query/code_verifier", message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data2.anonymous_token !== void 0) {
                      let _errs12 = errors;
                      if (typeof data2.anonymous_token != "string")
                        return validate64.errors = [{ instancePath: instancePath + "/query/anonymous_token", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate64.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data7 = data.header, _errs14 = errors;
            if (errors === _errs14)
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7["session-id"] !== void 0 && typeof data7["session-id"] != "string")
                  return validate64.errors = [{ instancePath: instancePath + "/header/session-id", message: "must be string" }], !1;
              } else
                return validate64.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs14 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate64.errors = [{ instancePath, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
var requestServiceToken_parameters = validate66;
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.header === void 0 && (missing0 = "header"))
        return validate66.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.header !== void 0) {
        let data0 = data.header;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0))
            data0["emporix-tenant"] !== void 0 && (validate22(data0["emporix-tenant"], { instancePath: instancePath + "/header/emporix-tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          else
            return validate66.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
      }
    } else
      return validate66.errors = [{ instancePath, message: "must be object" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
var patchOwnContext_parameters = validate68;
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate68.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate68.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate68.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.upsert !== void 0 && typeof data2.upsert != "string")
                return validate68.errors = [{ instancePath: instancePath + "/query/upsert", message: "must be string" }], !1;
            } else
              return validate68.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate68.errors = [{ instancePath, message: "must be object" }], !1;
  return validate68.errors = vErrors, errors === 0;
}
var removeOwnAttribute_parameters = validate70;
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate70.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.attributeName === void 0 && (missing1 = "attributeName"))
              return validate70.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.attributeName !== void 0) {
                let data2 = data0.attributeName, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate70.errors = [{ instancePath: instancePath + "/path/attributeName", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate70.errors = [{ instancePath: instancePath + "/path/attributeName", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate70.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate70.errors = [{ instancePath, message: "must be object" }], !1;
  return validate70.errors = vErrors, errors === 0;
}
var getContext_parameters = validate72;
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate72.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId"))
              return validate72.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.sessionId !== void 0) {
                let data2 = data0.sessionId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate72.errors = [{ instancePath: instancePath + "/path/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate72.errors = [{ instancePath: instancePath + "/path/sessionId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate72.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate72.errors = [{ instancePath, message: "must be object" }], !1;
  return validate72.errors = vErrors, errors === 0;
}
var putContext_parameters = validate74;
function validate74(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate74.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId"))
              return validate74.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.sessionId !== void 0) {
                let data2 = data0.sessionId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate74.errors = [{ instancePath: instancePath + "/path/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate74.errors = [{ instancePath: instancePath + "/path/sessionId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate74.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.upsert === void 0 && (data3.upsert = !1), typeof data3.upsert != "boolean")
                return validate74.errors = [{ instancePath: instancePath + "/query/upsert", message: "must be boolean" }], !1;
            } else
              return validate74.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data5 = data.header, _errs10 = errors;
            if (errors === _errs10)
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5["saas-token"] !== void 0) {
                  let data6 = data5["saas-token"];
                  if (errors === errors)
                    if (typeof data6 == "string") {
                      if (func2(data6) < 1)
                        return validate74.errors = [{ instancePath: instancePath + "/header/saas-token", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate74.errors = [{ instancePath: instancePath + "/header/saas-token", message: "must be string" }], !1;
                }
              } else
                return validate74.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs10 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate74.errors = [{ instancePath, message: "must be object" }], !1;
  return validate74.errors = vErrors, errors === 0;
}
var removeAttribute_parameters = validate76;
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate76.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId") || data0.attributeName === void 0 && (missing1 = "attributeName"))
              return validate76.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.sessionId !== void 0) {
                let data2 = data0.sessionId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate76.errors = [{ instancePath: instancePath + "/path/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate76.errors = [{ instancePath: instancePath + "/path/sessionId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.attributeName !== void 0) {
                  let data3 = data0.attributeName, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate76.errors = [{ instancePath: instancePath + "/path/attributeName", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate76.errors = [{ instancePath: instancePath + "/path/attributeName", message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate76.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate76.errors = [{ instancePath, message: "must be object" }], !1;
  return validate76.errors = vErrors, errors === 0;
}
var listSites_parameters = validate78;
var pattern3 = new RegExp("^(code|name)(:(asc|desc))?$", "u"), pattern4 = new RegExp('^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$', "u");
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate78.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate78.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate78.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.includeInactive === void 0 && (data2.includeInactive = !1), data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 16), data2.totalCount === void 0 && (data2.totalCount = !1);
              let _errs6 = errors;
              if (typeof data2.includeInactive != "boolean")
                return validate78.errors = [{ instancePath: instancePath + "/query/includeInactive", message: "must be boolean" }], !1;
              var valid2 = _errs6 === errors;
              if (valid2) {
                let data4 = data2.pageNumber, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate78.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate78.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                var valid2 = _errs8 === errors;
                if (valid2) {
                  let data5 = data2.pageSize, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate78.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate78.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate78.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs10 === errors;
                  if (valid2) {
                    if (data2.sort !== void 0) {
                      let data6 = data2.sort, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (!pattern3.test(data6))
                            return validate78.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^(code|name)(:(asc|desc))?$"' }], !1;
                        } else
                          return validate78.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.q !== void 0) {
                        let data7 = data2.q, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data7 == "string") {
                            if (!pattern4.test(data7))
                              return validate78.errors = [{ instancePath: instancePath + "/query/q", message: 'must match pattern "^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$"' }], !1;
                          } else
                            return validate78.errors = [{ instancePath: instancePath + "/query/q", message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        let _errs16 = errors;
                        if (typeof data2.totalCount != "boolean")
                          return validate78.errors = [{ instancePath: instancePath + "/query/totalCount", message: "must be boolean" }], !1;
                        var valid2 = _errs16 === errors;
                        if (valid2)
                          if (data2.expand !== void 0) {
                            let _errs18 = errors;
                            if (typeof data2.expand != "string")
                              return validate78.errors = [{ instancePath: instancePath + "/query/expand", message: "must be string" }], !1;
                            var valid2 = _errs18 === errors;
                          } else
                            var valid2 = !0;
                      }
                    }
                  }
                }
              }
            } else
              return validate78.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate78.errors = [{ instancePath, message: "must be object" }], !1;
  return validate78.errors = vErrors, errors === 0;
}
var getSite_parameters = validate80;
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate80.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.siteCode === void 0 && (missing1 = "siteCode"))
              return validate80.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.siteCode !== void 0) {
                let data2 = data0.siteCode, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate80.errors = [{ instancePath: instancePath + "/path/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate80.errors = [{ instancePath: instancePath + "/path/siteCode", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate80.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.expand !== void 0 && typeof data3.expand != "string")
                return validate80.errors = [{ instancePath: instancePath + "/query/expand", message: "must be string" }], !1;
            } else
              return validate80.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate80.errors = [{ instancePath, message: "must be object" }], !1;
  return validate80.errors = vErrors, errors === 0;
}
var listSiteCodes_parameters = validate82;
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate82.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate82.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate82.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.includeInactive === void 0 && (data2.includeInactive = !1), data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 16), data2.totalCount === void 0 && (data2.totalCount = !1);
              let _errs6 = errors;
              if (typeof data2.includeInactive != "boolean")
                return validate82.errors = [{ instancePath: instancePath + "/query/includeInactive", message: "must be boolean" }], !1;
              var valid2 = _errs6 === errors;
              if (valid2) {
                let data4 = data2.pageNumber, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate82.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate82.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                var valid2 = _errs8 === errors;
                if (valid2) {
                  let data5 = data2.pageSize, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate82.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate82.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate82.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs10 === errors;
                  if (valid2) {
                    if (data2.sort !== void 0) {
                      let data6 = data2.sort, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (!pattern3.test(data6))
                            return validate82.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^(code|name)(:(asc|desc))?$"' }], !1;
                        } else
                          return validate82.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.q !== void 0) {
                        let data7 = data2.q, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data7 == "string") {
                            if (!pattern4.test(data7))
                              return validate82.errors = [{ instancePath: instancePath + "/query/q", message: 'must match pattern "^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$"' }], !1;
                          } else
                            return validate82.errors = [{ instancePath: instancePath + "/query/q", message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        let _errs16 = errors;
                        if (typeof data2.totalCount != "boolean")
                          return validate82.errors = [{ instancePath: instancePath + "/query/totalCount", message: "must be boolean" }], !1;
                        var valid2 = _errs16 === errors;
                      }
                    }
                  }
                }
              }
            } else
              return validate82.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate82.errors = [{ instancePath, message: "must be object" }], !1;
  return validate82.errors = vErrors, errors === 0;
}

// in-memory:./bodies.js
var createCart_body = validate212;
var pattern02 = new RegExp("^[A-Z]{3}$", "u"), func22 = require_ucs2length().default;
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate23.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.source !== void 0) {
          let _errs3 = errors;
          if (typeof data.source != "string")
            return validate23.errors = [{ instancePath: instancePath + "/source", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate23.errors = [{ instancePath, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
var pattern12 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}", "u");
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate25.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.slotId !== void 0) {
          let _errs3 = errors;
          if (typeof data.slotId != "string")
            return validate25.errors = [{ instancePath: instancePath + "/slotId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.deliveryDate !== void 0) {
            let data2 = data.deliveryDate, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (!pattern12.test(data2))
                  return validate25.errors = [{ instancePath: instancePath + "/deliveryDate", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}"' }], !1;
              } else
                return validate25.errors = [{ instancePath: instancePath + "/deliveryDate", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate25.errors = [{ instancePath, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
var pattern2 = new RegExp("^[a-zA-Z]{2}$", "u");
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate27.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
        if (!(data0 === "BILLING" || data0 === "SHIPPING"))
          return validate27.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["BILLING", "SHIPPING"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate27.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate27.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate27.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate27.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetAppendix !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate27.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.zipCode !== void 0) {
                    let data6 = data.zipCode, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func22(data6) > 11)
                          return validate27.errors = [{ instancePath: instancePath + "/zipCode", message: "must NOT have more than 11 characters" }], !1;
                      } else
                        return validate27.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.city !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.city != "string")
                        return validate27.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.country !== void 0) {
                        let data8 = data.country, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!pattern2.test(data8))
                              return validate27.errors = [{ instancePath: instancePath + "/country", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                          } else
                            return validate27.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.state !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.state != "string")
                            return validate27.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.contactPhone !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.contactPhone != "string")
                              return validate27.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
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
    } else
      return validate27.errors = [{ instancePath, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}
function validate302(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate302.errors = [{ instancePath, message: "must be object" }], !1) : (validate302.errors = vErrors, errors === 0);
}
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      data.mixins !== void 0 && (validate302(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length));
    else
      return validate29.errors = [{ instancePath, message: "must be object" }], !1;
  return validate29.errors = vErrors, errors === 0;
}
function validate222(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency"))
        return validate222.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currency !== void 0) {
        let data0 = data.currency, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern02.test(data0))
              return validate222.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
          } else
            return validate222.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.siteCode !== void 0) {
          let data1 = data.siteCode, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate222.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate222.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate222.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate222.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.legalEntityId !== void 0) {
              let data3 = data.legalEntityId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate222.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate222.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.customerId !== void 0) {
                let data4 = data.customerId, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func22(data4) > 200)
                      return validate222.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have more than 200 characters" }], !1;
                    if (func22(data4) < 1)
                      return validate222.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate222.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.channel !== void 0) {
                  let _errs11 = errors;
                  validate23(data.channel, { instancePath: instancePath + "/channel" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.deliveryWindow !== void 0) {
                    let _errs12 = errors;
                    validate25(data.deliveryWindow, { instancePath: instancePath + "/deliveryWindow" }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                    var valid0 = _errs12 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.addresses !== void 0) {
                      let data7 = data.addresses, _errs13 = errors;
                      if (errors === _errs13)
                        if (Array.isArray(data7)) {
                          var valid1 = !0;
                          let len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs15 = errors;
                            validate27(data7[i0], { instancePath: instancePath + "/addresses/" + i0 }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        } else
                          return validate222.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.metadata !== void 0) {
                        let _errs16 = errors;
                        validate29(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.mixins !== void 0) {
                          let _errs17 = errors;
                          validate302(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length);
                          var valid0 = _errs17 === errors;
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
    } else
      return validate222.errors = [{ instancePath, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate222(data, { instancePath }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}
var searchCarts_body = validate35;
function validate362(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.q !== void 0 && typeof data.q != "string")
        return validate362.errors = [{ instancePath: instancePath + "/q", message: "must be string" }], !1;
    } else
      return validate362.errors = [{ instancePath, message: "must be object" }], !1;
  return validate362.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate362(data, { instancePath }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var updateCart_body = validate382;
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.siteCode !== void 0) {
        let data0 = data.siteCode, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate39.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate39.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern02.test(data1))
                return validate39.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
            } else
              return validate39.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate39.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate39.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.legalEntityId !== void 0) {
              let data3 = data.legalEntityId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate39.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate39.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data4 = data.status, _errs9 = errors;
                if (typeof data4 != "string")
                  return validate39.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
                if (!(data4 === "OPEN" || data4 === "CLOSED"))
                  return validate39.errors = [{ instancePath: instancePath + "/status", params: { allowedValues: ["OPEN", "CLOSED"] }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.zipCode !== void 0) {
                  let data5 = data.zipCode, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func22(data5) > 9)
                        return validate39.errors = [{ instancePath: instancePath + "/zipCode", message: "must NOT have more than 9 characters" }], !1;
                      if (func22(data5) < 1)
                        return validate39.errors = [{ instancePath: instancePath + "/zipCode", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate39.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.countryCode !== void 0) {
                    let data6 = data.countryCode, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (!pattern2.test(data6))
                          return validate39.errors = [{ instancePath: instancePath + "/countryCode", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                      } else
                        return validate39.errors = [{ instancePath: instancePath + "/countryCode", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.orderId !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.orderId != "string")
                        return validate39.errors = [{ instancePath: instancePath + "/orderId", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.quoteId !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.quoteId != "string")
                          return validate39.errors = [{ instancePath: instancePath + "/quoteId", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.channel !== void 0) {
                          let _errs19 = errors;
                          validate23(data.channel, { instancePath: instancePath + "/channel" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.deliveryWindow !== void 0) {
                            let _errs20 = errors;
                            validate25(data.deliveryWindow, { instancePath: instancePath + "/deliveryWindow" }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.addresses !== void 0) {
                              let data11 = data.addresses, _errs21 = errors;
                              if (errors === _errs21)
                                if (Array.isArray(data11)) {
                                  var valid1 = !0;
                                  let len0 = data11.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let _errs23 = errors;
                                    validate27(data11[i0], { instancePath: instancePath + "/addresses/" + i0 }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
                                    var valid1 = _errs23 === errors;
                                    if (!valid1)
                                      break;
                                  }
                                } else
                                  return validate39.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                              var valid0 = _errs21 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.metadata !== void 0) {
                                let _errs24 = errors;
                                validate29(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                                var valid0 = _errs24 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.mixins !== void 0) {
                                  let _errs25 = errors;
                                  validate302(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length);
                                  var valid0 = _errs25 === errors;
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
      return validate39.errors = [{ instancePath, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
function validate382(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate39(data, { instancePath }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length), validate382.errors = vErrors, errors === 0;
}
var addCartItem_body = validate46;
var pattern5 = new RegExp("^urn:[^;]+;[^;]+$", "u");
function validate48(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.originalAmount === void 0 && (missing0 = "originalAmount") || data.effectiveAmount === void 0 && (missing0 = "effectiveAmount") || data.currency === void 0 && (missing0 = "currency"))
        return validate48.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.priceId !== void 0) {
        let data0 = data.priceId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate48.errors = [{ instancePath: instancePath + "/priceId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate48.errors = [{ instancePath: instancePath + "/priceId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.originalAmount !== void 0) {
          let data1 = data.originalAmount, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e8 || isNaN(data1))
                return validate48.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be <= 100000000" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate48.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be >= 0" }], !1;
            } else
              return validate48.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.effectiveAmount !== void 0) {
            let data2 = data.effectiveAmount, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e8 || isNaN(data2))
                  return validate48.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be <= 100000000" }], !1;
                if (data2 < 0 || isNaN(data2))
                  return validate48.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be >= 0" }], !1;
              } else
                return validate48.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.currency !== void 0) {
              let data3 = data.currency, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (!pattern02.test(data3))
                    return validate48.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate48.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate48.errors = [{ instancePath, message: "must be object" }], !1;
  return validate48.errors = vErrors, errors === 0;
}
function validate502(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.rate === void 0 && (missing0 = "rate"))
        return validate502.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let _errs1 = errors;
        if (typeof data.name != "string")
          return validate502.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.rate !== void 0) {
          let data1 = data.rate, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 100 || isNaN(data1))
                return validate502.errors = [{ instancePath: instancePath + "/rate", message: "must be <= 100" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate502.errors = [{ instancePath: instancePath + "/rate", message: "must be >= 0" }], !1;
            } else
              return validate502.errors = [{ instancePath: instancePath + "/rate", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate502.errors = [{ instancePath, message: "must be object" }], !1;
  return validate502.errors = vErrors, errors === 0;
}
function validate472(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.quantity === void 0 && (missing0 = "quantity") || data.price === void 0 && (missing0 = "price"))
        return validate472.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.itemYrn !== void 0) {
        let data0 = data.itemYrn, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate472.errors = [{ instancePath: instancePath + "/itemYrn", message: "must be string,null" }], !1;
        if (errors === _errs1 && typeof data0 == "string" && !pattern5.test(data0))
          return validate472.errors = [{ instancePath: instancePath + "/itemYrn", message: 'must match pattern "^urn:[^;]+;[^;]+$"' }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.quantity !== void 0) {
          let data1 = data.quantity, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e5 || isNaN(data1))
                return validate472.errors = [{ instancePath: instancePath + "/quantity", message: "must be <= 100000" }], !1;
              if (data1 <= 0 || isNaN(data1))
                return validate472.errors = [{ instancePath: instancePath + "/quantity", message: "must be > 0" }], !1;
            } else
              return validate472.errors = [{ instancePath: instancePath + "/quantity", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.price !== void 0) {
            let _errs5 = errors;
            validate48(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.itemType !== void 0) {
              let data3 = data.itemType, _errs6 = errors;
              if (typeof data3 != "string")
                return validate472.errors = [{ instancePath: instancePath + "/itemType", message: "must be string" }], !1;
              if (!(data3 === "INTERNAL" || data3 === "EXTERNAL"))
                return validate472.errors = [{ instancePath: instancePath + "/itemType", params: { allowedValues: ["INTERNAL", "EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.keepAsSeparateLineItem !== void 0) {
                let _errs8 = errors;
                if (typeof data.keepAsSeparateLineItem != "boolean")
                  return validate472.errors = [{ instancePath: instancePath + "/keepAsSeparateLineItem", message: "must be boolean" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.tax !== void 0) {
                  let _errs10 = errors;
                  validate502(data.tax, { instancePath: instancePath + "/tax" }) || (vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors), errors = vErrors.length);
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.product !== void 0) {
                    let data6 = data.product, _errs11 = errors;
                    if (errors === _errs11)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                        if (data6.id !== void 0) {
                          let data7 = data6.id, _errs13 = errors;
                          if (errors === _errs13)
                            if (typeof data7 == "string") {
                              if (func22(data7) < 1)
                                return validate472.errors = [{ instancePath: instancePath + "/product/id", message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate472.errors = [{ instancePath: instancePath + "/product/id", message: "must be string" }], !1;
                          var valid1 = _errs13 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1)
                          if (data6.name !== void 0) {
                            let _errs15 = errors;
                            if (typeof data6.name != "string")
                              return validate472.errors = [{ instancePath: instancePath + "/product/name", message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                          } else
                            var valid1 = !0;
                      } else
                        return validate472.errors = [{ instancePath: instancePath + "/product", message: "must be object" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.mixins !== void 0) {
                      let _errs17 = errors;
                      validate302(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length);
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
      return validate472.errors = [{ instancePath, message: "must be object" }], !1;
  return validate472.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate472(data, { instancePath }) || (vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors), errors = vErrors.length), validate46.errors = vErrors, errors === 0;
}
var updateCartItem_body = validate542;
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.itemYrn !== void 0) {
        let data0 = data.itemYrn, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate55.errors = [{ instancePath: instancePath + "/itemYrn", message: "must be string,null" }], !1;
        if (errors === _errs1 && typeof data0 == "string" && !pattern5.test(data0))
          return validate55.errors = [{ instancePath: instancePath + "/itemYrn", message: 'must match pattern "^urn:[^;]+;[^;]+$"' }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.quantity !== void 0) {
          let data1 = data.quantity, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e5 || isNaN(data1))
                return validate55.errors = [{ instancePath: instancePath + "/quantity", message: "must be <= 100000" }], !1;
              if (data1 <= 0 || isNaN(data1))
                return validate55.errors = [{ instancePath: instancePath + "/quantity", message: "must be > 0" }], !1;
            } else
              return validate55.errors = [{ instancePath: instancePath + "/quantity", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.price !== void 0) {
            let _errs5 = errors;
            validate48(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.itemType !== void 0) {
              let data3 = data.itemType, _errs6 = errors;
              if (typeof data3 != "string")
                return validate55.errors = [{ instancePath: instancePath + "/itemType", message: "must be string" }], !1;
              if (!(data3 === "INTERNAL" || data3 === "EXTERNAL"))
                return validate55.errors = [{ instancePath: instancePath + "/itemType", params: { allowedValues: ["INTERNAL", "EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tax !== void 0) {
                let _errs8 = errors;
                validate502(data.tax, { instancePath: instancePath + "/tax" }) || (vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.product !== void 0) {
                  let data5 = data.product, _errs9 = errors;
                  if (errors === _errs9)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      if (data5.name !== void 0 && typeof data5.name != "string")
                        return validate55.errors = [{ instancePath: instancePath + "/product/name", message: "must be string" }], !1;
                    } else
                      return validate55.errors = [{ instancePath: instancePath + "/product", message: "must be object" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.mixins !== void 0) {
                    let _errs13 = errors;
                    validate302(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors), errors = vErrors.length);
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate55.errors = [{ instancePath, message: "must be object" }], !1;
  return validate55.errors = vErrors, errors === 0;
}
function validate542(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate55(data, { instancePath }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length), validate542.errors = vErrors, errors === 0;
}
var updateCartItems_body = validate602;
function validate602(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 50)
        return validate602.errors = [{ instancePath, message: "must NOT have more than 50 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs1 = errors, _errs2 = errors;
          validate55(data0, { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
          var valid1 = _errs2 === errors;
          if (valid1) {
            let _errs3 = errors;
            if (errors === _errs3)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing0;
                if (data0.id === void 0 && (missing0 = "id"))
                  return validate602.errors = [{ instancePath: instancePath + "/" + i0, message: "must have required property '" + missing0 + "'" }], !1;
                if (data0.id !== void 0) {
                  let data1 = data0.id;
                  if (errors === errors)
                    if (typeof data1 == "string") {
                      if (func22(data1) < 1)
                        return validate602.errors = [{ instancePath: instancePath + "/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate602.errors = [{ instancePath: instancePath + "/" + i0 + "/id", message: "must be string" }], !1;
                }
              } else
                return validate602.errors = [{ instancePath: instancePath + "/" + i0, message: "must be object" }], !1;
            var valid1 = _errs3 === errors;
          }
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate602.errors = [{ instancePath, message: "must be array" }], !1;
  return validate602.errors = vErrors, errors === 0;
}
var addCartItems_body = validate622;
function validate622(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 200)
        return validate622.errors = [{ instancePath, message: "must NOT have more than 200 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs1 = errors;
          validate472(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors), errors = vErrors.length);
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate622.errors = [{ instancePath, message: "must be array" }], !1;
  return validate622.errors = vErrors, errors === 0;
}
var mergeCarts_body = validate642;
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.carts === void 0 && (missing0 = "carts"))
        return validate65.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.carts !== void 0) {
        let data0 = data.carts;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 50)
              return validate65.errors = [{ instancePath: instancePath + "/carts", message: "must NOT have more than 50 items" }], !1;
            if (data0.length < 1)
              return validate65.errors = [{ instancePath: instancePath + "/carts", message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors;
                if (errors === _errs3)
                  if (typeof data1 == "string") {
                    if (func22(data1) < 1)
                      return validate65.errors = [{ instancePath: instancePath + "/carts/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate65.errors = [{ instancePath: instancePath + "/carts/" + i0, message: "must be string" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate65.errors = [{ instancePath: instancePath + "/carts", message: "must be array" }], !1;
      }
    } else
      return validate65.errors = [{ instancePath, message: "must be object" }], !1;
  return validate65.errors = vErrors, errors === 0;
}
function validate642(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate65(data, { instancePath }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length), validate642.errors = vErrors, errors === 0;
}
var changeCartSite_body = validate67;
function validate682(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.siteCode === void 0 && (missing0 = "siteCode"))
        return validate682.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.siteCode !== void 0) {
        let data0 = data.siteCode;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate682.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate682.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
      }
    } else
      return validate682.errors = [{ instancePath, message: "must be object" }], !1;
  return validate682.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate682(data, { instancePath }) || (vErrors = vErrors === null ? validate682.errors : vErrors.concat(validate682.errors), errors = vErrors.length), validate67.errors = vErrors, errors === 0;
}
var changeCartCurrency_body = validate702;
function validate71(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency"))
        return validate71.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currency !== void 0) {
        let data0 = data.currency;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern02.test(data0))
              return validate71.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
          } else
            return validate71.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
      }
    } else
      return validate71.errors = [{ instancePath, message: "must be object" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
function validate702(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate71(data, { instancePath }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate702.errors = vErrors, errors === 0;
}
var applyCartDiscount_body = validate73;
function validate742(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code"))
        return validate742.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) > 150)
              return validate742.errors = [{ instancePath: instancePath + "/code", message: "must NOT have more than 150 characters" }], !1;
            if (func22(data0) < 1)
              return validate742.errors = [{ instancePath: instancePath + "/code", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate742.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
      }
    } else
      return validate742.errors = [{ instancePath, message: "must be object" }], !1;
  return validate742.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate742(data, { instancePath }) || (vErrors = vErrors === null ? validate742.errors : vErrors.concat(validate742.errors), errors = vErrors.length), validate73.errors = vErrors, errors === 0;
}
var loginCustomer_body = validate762;
function validate77(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password"))
        return validate77.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let data0 = data.email, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate77.errors = [{ instancePath: instancePath + "/email", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate77.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.password !== void 0) {
          let data1 = data.password, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate77.errors = [{ instancePath: instancePath + "/password", message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate77.errors = [{ instancePath: instancePath + "/password", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate77.errors = [{ instancePath, message: "must be object" }], !1;
  return validate77.errors = vErrors, errors === 0;
}
function validate762(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate77(data, { instancePath }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length), validate762.errors = vErrors, errors === 0;
}
var replaceOwnProfile_body = validate79;
var pattern9 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u");
function validate81(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.companyRegistrationId !== void 0) {
        let _errs1 = errors;
        if (typeof data.companyRegistrationId != "string")
          return validate81.errors = [{ instancePath: instancePath + "/companyRegistrationId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.legalEntities !== void 0) {
          let data1 = data.legalEntities, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0], _errs5 = errors;
                if (!(data2 && typeof data2 == "object" && !Array.isArray(data2)))
                  return validate81.errors = [{ instancePath: instancePath + "/legalEntities/" + i0, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate81.errors = [{ instancePath: instancePath + "/legalEntities", message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate81.errors = [{ instancePath, message: "must be object" }], !1;
  return validate81.errors = vErrors, errors === 0;
}
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return !(data && typeof data == "object" && !Array.isArray(data)) && data !== null ? (validate83.errors = [{ instancePath, message: "must be object,null" }], !1) : (validate83.errors = vErrors, errors === 0);
}
function validate85(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate85.errors = [{ instancePath, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version !== void 0) {
      let data0 = data.version, _errs1 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null)
        return validate85.errors = [{ instancePath: instancePath + "/version", message: "must be integer,null" }], !1;
      var valid0 = _errs1 === errors;
    } else
      var valid0 = !0;
    if (valid0)
      if (data.mixins !== void 0) {
        let _errs3 = errors;
        validate83(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
        var valid0 = _errs3 === errors;
      } else
        var valid0 = !0;
  }
  return validate85.errors = vErrors, errors === 0;
}
function validate802(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0) {
        let data0 = data.title, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate802.errors = [{ instancePath: instancePath + "/title", message: "must be string,null" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.firstName !== void 0) {
          let data1 = data.firstName, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate802.errors = [{ instancePath: instancePath + "/firstName", message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.middleName !== void 0) {
            let data2 = data.middleName, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate802.errors = [{ instancePath: instancePath + "/middleName", message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.lastName !== void 0) {
              let data3 = data.lastName, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate802.errors = [{ instancePath: instancePath + "/lastName", message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contactEmail !== void 0) {
                let data4 = data.contactEmail, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate802.errors = [{ instancePath: instancePath + "/contactEmail", message: "must be string,null" }], !1;
                if (errors === _errs9 && typeof data4 == "string" && !pattern9.test(data4))
                  return validate802.errors = [{ instancePath: instancePath + "/contactEmail", message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contactPhone !== void 0) {
                  let data5 = data.contactPhone, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate802.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.company !== void 0) {
                    let data6 = data.company, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate802.errors = [{ instancePath: instancePath + "/company", message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.preferredLanguage !== void 0) {
                      let data7 = data.preferredLanguage, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate802.errors = [{ instancePath: instancePath + "/preferredLanguage", message: "must be string,null" }], !1;
                      if (errors === _errs15 && typeof data7 == "string" && func22(data7) < 1)
                        return validate802.errors = [{ instancePath: instancePath + "/preferredLanguage", message: "must NOT have fewer than 1 characters" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preferredCurrency !== void 0) {
                        let data8 = data.preferredCurrency, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate802.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must be string,null" }], !1;
                        if (errors === _errs17 && typeof data8 == "string") {
                          if (func22(data8) > 3)
                            return validate802.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must NOT have more than 3 characters" }], !1;
                          if (func22(data8) < 3)
                            return validate802.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must NOT have fewer than 3 characters" }], !1;
                        }
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredSite !== void 0) {
                          let data9 = data.preferredSite, _errs19 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate802.errors = [{ instancePath: instancePath + "/preferredSite", message: "must be string,null" }], !1;
                          if (errors === _errs19 && typeof data9 == "string" && func22(data9) < 1)
                            return validate802.errors = [{ instancePath: instancePath + "/preferredSite", message: "must NOT have fewer than 1 characters" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.businessModel !== void 0) {
                            let data10 = data.businessModel, _errs21 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate802.errors = [{ instancePath: instancePath + "/businessModel", message: "must be string,null" }], !1;
                            if (!(data10 === "B2B" || data10 === "B2C" || data10 === null))
                              return validate802.errors = [{ instancePath: instancePath + "/businessModel", params: { allowedValues: ["B2B", "B2C", null] }, message: "must be equal to one of the allowed values" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.b2b !== void 0) {
                              let data11 = data.b2b, _errs23 = errors, _errs24 = errors, valid1 = !1, passing0 = null, _errs25 = errors;
                              validate81(data11, { instancePath: instancePath + "/b2b" }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                              var _valid0 = _errs25 === errors;
                              _valid0 && (valid1 = !0, passing0 = 0);
                              let _errs26 = errors;
                              if (data11 !== null) {
                                let err0 = { instancePath: instancePath + "/b2b", message: "must be null" };
                                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                              }
                              var _valid0 = _errs26 === errors;
                              if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                                errors = _errs24, vErrors !== null && (_errs24 ? vErrors.length = _errs24 : vErrors = null);
                              else {
                                let err1 = { instancePath: instancePath + "/b2b", message: "must match exactly one schema in oneOf" };
                                return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate802.errors = vErrors, !1;
                              }
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.mixins !== void 0) {
                                let _errs28 = errors;
                                validate83(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
                                var valid0 = _errs28 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.metadata !== void 0) {
                                  let _errs29 = errors;
                                  validate85(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
                                  var valid0 = _errs29 === errors;
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
      return validate802.errors = [{ instancePath, message: "must be object" }], !1;
  return validate802.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate802(data, { instancePath }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length), validate79.errors = vErrors, errors === 0;
}
var signUpCustomer_body = validate89;
function validate91(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (!pattern9.test(data))
        return validate91.errors = [{ instancePath, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
    } else
      return validate91.errors = [{ instancePath, message: "must be string" }], !1;
  return validate91.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func22(data) < 6)
        return validate93.errors = [{ instancePath, message: "must NOT have fewer than 6 characters" }], !1;
    } else
      return validate93.errors = [{ instancePath, message: "must be string" }], !1;
  return validate93.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password"))
        return validate95.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let _errs1 = errors;
        validate91(data.email, { instancePath: instancePath + "/email" }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.password !== void 0) {
          let _errs2 = errors;
          validate93(data.password, { instancePath: instancePath + "/password" }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate95.errors = [{ instancePath, message: "must be object" }], !1;
  return validate95.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.contactName !== void 0) {
        let data0 = data.contactName, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate100.errors = [{ instancePath: instancePath + "/contactName", message: "must be string,null" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.companyName !== void 0) {
          let data1 = data.companyName, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate100.errors = [{ instancePath: instancePath + "/companyName", message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.street !== void 0) {
            let data2 = data.street, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate100.errors = [{ instancePath: instancePath + "/street", message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.streetNumber !== void 0) {
              let data3 = data.streetNumber, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate100.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetAppendix !== void 0) {
                let data4 = data.streetAppendix, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate100.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.extraLine1 !== void 0) {
                  let data5 = data.extraLine1, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate100.errors = [{ instancePath: instancePath + "/extraLine1", message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extraLine2 !== void 0) {
                    let data6 = data.extraLine2, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate100.errors = [{ instancePath: instancePath + "/extraLine2", message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extraLine3 !== void 0) {
                      let data7 = data.extraLine3, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate100.errors = [{ instancePath: instancePath + "/extraLine3", message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.extraLine4 !== void 0) {
                        let data8 = data.extraLine4, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate100.errors = [{ instancePath: instancePath + "/extraLine4", message: "must be string,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.zipCode !== void 0) {
                          let data9 = data.zipCode, _errs19 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate100.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string,null" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.city !== void 0) {
                            let data10 = data.city, _errs21 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate100.errors = [{ instancePath: instancePath + "/city", message: "must be string,null" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.country !== void 0) {
                              let data11 = data.country, _errs23 = errors;
                              if (typeof data11 != "string" && data11 !== null)
                                return validate100.errors = [{ instancePath: instancePath + "/country", message: "must be string,null" }], !1;
                              if (errors === _errs23 && typeof data11 == "string") {
                                if (func22(data11) > 2)
                                  return validate100.errors = [{ instancePath: instancePath + "/country", message: "must NOT have more than 2 characters" }], !1;
                                if (func22(data11) < 2)
                                  return validate100.errors = [{ instancePath: instancePath + "/country", message: "must NOT have fewer than 2 characters" }], !1;
                              }
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let data12 = data.state, _errs25 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate100.errors = [{ instancePath: instancePath + "/state", message: "must be string,null" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.contactPhone !== void 0) {
                                  let data13 = data.contactPhone, _errs27 = errors;
                                  if (typeof data13 != "string" && data13 !== null)
                                    return validate100.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string,null" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.tags !== void 0) {
                                    let data14 = data.tags, _errs29 = errors;
                                    if (!Array.isArray(data14) && data14 !== null)
                                      return validate100.errors = [{ instancePath: instancePath + "/tags", message: "must be array,null" }], !1;
                                    if (errors === _errs29 && Array.isArray(data14)) {
                                      var valid1 = !0;
                                      let len0 = data14.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs31 = errors;
                                        if (typeof data14[i0] != "string")
                                          return validate100.errors = [{ instancePath: instancePath + "/tags/" + i0, message: "must be string" }], !1;
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
                                        return validate100.errors = [{ instancePath: instancePath + "/isDefault", message: "must be boolean,null" }], !1;
                                      var valid0 = _errs33 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.mixins !== void 0) {
                                        let _errs35 = errors;
                                        validate83(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
                                        var valid0 = _errs35 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.metadata !== void 0) {
                                          let _errs36 = errors;
                                          validate85(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors), errors = vErrors.length);
                                          var valid0 = _errs36 === errors;
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
      return validate100.errors = [{ instancePath, message: "must be object" }], !1;
  return validate100.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email !== void 0) {
        let _errs1 = errors;
        validate91(data.email, { instancePath: instancePath + "/email" }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.password !== void 0) {
          let _errs2 = errors;
          validate93(data.password, { instancePath: instancePath + "/password" }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.signup !== void 0) {
            let _errs3 = errors;
            validate95(data.signup, { instancePath: instancePath + "/signup" }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.customerDetails !== void 0) {
              let _errs4 = errors;
              validate802(data.customerDetails, { instancePath: instancePath + "/customerDetails" }) || (vErrors = vErrors === null ? validate802.errors : vErrors.concat(validate802.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.customerAddress !== void 0) {
                let _errs5 = errors;
                validate100(data.customerAddress, { instancePath: instancePath + "/customerAddress" }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate90.errors = [{ instancePath, message: "must be object" }], !1;
  return validate90.errors = vErrors, errors === 0;
}
function validate89(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate90(data, { instancePath }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length), validate89.errors = vErrors, errors === 0;
}
var resendOptIn_body = validate105;
function validate106(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email"))
        return validate106.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let data0 = data.email;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate106.errors = [{ instancePath: instancePath + "/email", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate106.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
      }
    } else
      return validate106.errors = [{ instancePath, message: "must be object" }], !1;
  return validate106.errors = vErrors, errors === 0;
}
function validate105(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate106(data, { instancePath }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), validate105.errors = vErrors, errors === 0;
}
var changePassword_body = validate108;
function validate109(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currentPassword === void 0 && (missing0 = "currentPassword") || data.newPassword === void 0 && (missing0 = "newPassword"))
        return validate109.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currentPassword !== void 0) {
        let _errs1 = errors;
        if (typeof data.currentPassword != "string")
          return validate109.errors = [{ instancePath: instancePath + "/currentPassword", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.newPassword !== void 0) {
          let _errs3 = errors;
          validate93(data.newPassword, { instancePath: instancePath + "/newPassword" }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate109.errors = [{ instancePath, message: "must be object" }], !1;
  return validate109.errors = vErrors, errors === 0;
}
function validate108(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate109(data, { instancePath }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length), validate108.errors = vErrors, errors === 0;
}
var resetPassword_body = validate112;
function validate113(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.password === void 0 && (missing0 = "password"))
        return validate113.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token !== void 0) {
        let _errs1 = errors;
        if (typeof data.token != "string")
          return validate113.errors = [{ instancePath: instancePath + "/token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.password !== void 0) {
          let _errs3 = errors;
          validate93(data.password, { instancePath: instancePath + "/password" }) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate113.errors = [{ instancePath, message: "must be object" }], !1;
  return validate113.errors = vErrors, errors === 0;
}
function validate112(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate113(data, { instancePath }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length), validate112.errors = vErrors, errors === 0;
}
var requestEmailChange_body = validate116;
function validate117(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password") || data.newEmail === void 0 && (missing0 = "newEmail"))
        return validate117.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let _errs1 = errors;
        if (typeof data.email != "string")
          return validate117.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.password !== void 0) {
          let _errs3 = errors;
          if (typeof data.password != "string")
            return validate117.errors = [{ instancePath: instancePath + "/password", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.newEmail !== void 0) {
            let _errs5 = errors;
            validate91(data.newEmail, { instancePath: instancePath + "/newEmail" }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.syncContactEmail !== void 0) {
              let _errs6 = errors;
              if (typeof data.syncContactEmail != "boolean")
                return validate117.errors = [{ instancePath: instancePath + "/syncContactEmail", message: "must be boolean" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate117.errors = [{ instancePath, message: "must be object" }], !1;
  return validate117.errors = vErrors, errors === 0;
}
function validate116(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate117(data, { instancePath }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length), validate116.errors = vErrors, errors === 0;
}
var confirmEmailChange_body = validate120;
function validate121(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token"))
        return validate121.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token !== void 0 && typeof data.token != "string")
        return validate121.errors = [{ instancePath: instancePath + "/token", message: "must be string" }], !1;
    } else
      return validate121.errors = [{ instancePath, message: "must be object" }], !1;
  return validate121.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate121(data, { instancePath }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length), validate120.errors = vErrors, errors === 0;
}
var addAddress_body = validate123;
function validate123(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate100(data, { instancePath }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length), validate123.errors = vErrors, errors === 0;
}
var requestServiceToken_body = validate125;
function validate126(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grant_type === void 0 && (missing0 = "grant_type") || data.client_id === void 0 && (missing0 = "client_id") || data.client_secret === void 0 && (missing0 = "client_secret"))
        return validate126.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.grant_type !== void 0) {
        let data0 = data.grant_type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate126.errors = [{ instancePath: instancePath + "/grant_type", message: "must be string" }], !1;
        if (data0 !== "client_credentials")
          return validate126.errors = [{ instancePath: instancePath + "/grant_type", params: { allowedValues: ["client_credentials"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.client_id !== void 0) {
          let data1 = data.client_id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate126.errors = [{ instancePath: instancePath + "/client_id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate126.errors = [{ instancePath: instancePath + "/client_id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.client_secret !== void 0) {
            let data2 = data.client_secret, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate126.errors = [{ instancePath: instancePath + "/client_secret", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate126.errors = [{ instancePath: instancePath + "/client_secret", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.scope !== void 0) {
              let _errs7 = errors;
              if (typeof data.scope != "string")
                return validate126.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate126.errors = [{ instancePath, message: "must be object" }], !1;
  return validate126.errors = vErrors, errors === 0;
}
function validate125(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate126(data, { instancePath }) || (vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors), errors = vErrors.length), validate125.errors = vErrors, errors === 0;
}
var matchPricesByContext_body = validate128;
function validate130(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate130.errors = [{ instancePath, message: "must be string" }], !1) : data === "PRODUCT" || data === "PRICE" || data === "SKU" ? (validate130.errors = vErrors, errors === 0) : (validate130.errors = [{ instancePath, params: { allowedValues: ["PRODUCT", "PRICE", "SKU"] }, message: "must be equal to one of the allowed values" }], !1);
}
function validate129(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items"))
        return validate129.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.items !== void 0) {
        let data0 = data.items;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 200)
              return validate129.errors = [{ instancePath: instancePath + "/items", message: "must NOT have more than 200 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors;
                if (errors === _errs3)
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.itemId === void 0 && (missing1 = "itemId") || data1.quantity === void 0 && (missing1 = "quantity"))
                      return validate129.errors = [{ instancePath: instancePath + "/items/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data1.itemId !== void 0) {
                      let data2 = data1.itemId, _errs5 = errors;
                      if (errors === _errs5)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing2;
                          if (data2.itemType === void 0 && (missing2 = "itemType") || data2.id === void 0 && (missing2 = "id"))
                            return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId", message: "must have required property '" + missing2 + "'" }], !1;
                          if (data2.itemType !== void 0) {
                            let _errs7 = errors;
                            validate130(data2.itemType, { instancePath: instancePath + "/items/" + i0 + "/itemId/itemType" }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length);
                            var valid3 = _errs7 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data2.id !== void 0) {
                              let data4 = data2.id, _errs8 = errors;
                              if (errors === _errs8)
                                if (typeof data4 == "string") {
                                  if (func22(data4) < 1)
                                    return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/id", message: "must NOT have fewer than 1 characters" }], !1;
                                } else
                                  return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/id", message: "must be string" }], !1;
                              var valid3 = _errs8 === errors;
                            } else
                              var valid3 = !0;
                        } else
                          return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId", message: "must be object" }], !1;
                      var valid2 = _errs5 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data1.quantity !== void 0) {
                        let data5 = data1.quantity, _errs10 = errors;
                        if (errors === _errs10)
                          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                            let missing3;
                            if (data5.quantity === void 0 && (missing3 = "quantity"))
                              return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity", message: "must have required property '" + missing3 + "'" }], !1;
                            if (data5.quantity !== void 0) {
                              let data6 = data5.quantity, _errs12 = errors;
                              if (errors === _errs12)
                                if (typeof data6 == "number" && isFinite(data6)) {
                                  if (data6 > 1e9 || isNaN(data6))
                                    return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", message: "must be <= 1000000000" }], !1;
                                  if (data6 <= 0 || isNaN(data6))
                                    return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", message: "must be > 0" }], !1;
                                } else
                                  return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", message: "must be number" }], !1;
                              var valid4 = _errs12 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4)
                              if (data5.unitCode !== void 0) {
                                let data7 = data5.unitCode, _errs14 = errors;
                                if (errors === _errs14)
                                  if (typeof data7 == "string") {
                                    if (func22(data7) < 1)
                                      return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/unitCode", message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/unitCode", message: "must be string" }], !1;
                                var valid4 = _errs14 === errors;
                              } else
                                var valid4 = !0;
                          } else
                            return validate129.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity", message: "must be object" }], !1;
                        var valid2 = _errs10 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate129.errors = [{ instancePath: instancePath + "/items/" + i0, message: "must be object" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate129.errors = [{ instancePath: instancePath + "/items", message: "must be array" }], !1;
      }
    } else
      return validate129.errors = [{ instancePath, message: "must be object" }], !1;
  return validate129.errors = vErrors, errors === 0;
}
function validate128(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate129(data, { instancePath }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length), validate128.errors = vErrors, errors === 0;
}
var patchOwnContext_body = validate133;
function validate135(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs1 = errors;
        if (typeof key0 == "string" && func22(key0) < 1) {
          let err0 = { instancePath, message: "must NOT have fewer than 1 characters", propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          let err1 = { instancePath, params: { propertyName: key0 }, message: "property name must be valid" };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate135.errors = vErrors, !1;
          break;
        }
      }
    else
      return validate135.errors = [{ instancePath, message: "must be object" }], !1;
  return validate135.errors = vErrors, errors === 0;
}
function validate134(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.metadata === void 0 && (missing0 = "metadata"))
        return validate134.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.siteCode !== void 0) {
        let data0 = data.siteCode, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate134.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate134.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate134.errors = [{ instancePath: instancePath + "/currency", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate134.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.targetLocation !== void 0) {
            let data2 = data.targetLocation, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate134.errors = [{ instancePath: instancePath + "/targetLocation", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate134.errors = [{ instancePath: instancePath + "/targetLocation", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.language !== void 0) {
              let data3 = data.language, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate134.errors = [{ instancePath: instancePath + "/language", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate134.errors = [{ instancePath: instancePath + "/language", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.context !== void 0) {
                let _errs9 = errors;
                validate135(data.context, { instancePath: instancePath + "/context" }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.metadata !== void 0) {
                  let data5 = data.metadata, _errs10 = errors;
                  if (errors === _errs10)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing1;
                      if (data5.version === void 0 && (missing1 = "version"))
                        return validate134.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing1 + "'" }], !1;
                      if (data5.version !== void 0) {
                        let data6 = data5.version;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate134.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                      }
                    } else
                      return validate134.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate134.errors = [{ instancePath, message: "must be object" }], !1;
  return validate134.errors = vErrors, errors === 0;
}
function validate133(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate134(data, { instancePath }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length), validate133.errors = vErrors, errors === 0;
}
var addOwnAttribute_body = validate138;
function validate139(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.value === void 0 && (missing0 = "value"))
        return validate139.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.key !== void 0) {
        let data0 = data.key;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate139.errors = [{ instancePath: instancePath + "/key", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate139.errors = [{ instancePath: instancePath + "/key", message: "must be string" }], !1;
      }
    } else
      return validate139.errors = [{ instancePath, message: "must be object" }], !1;
  return validate139.errors = vErrors, errors === 0;
}
function validate138(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate139(data, { instancePath }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length), validate138.errors = vErrors, errors === 0;
}
var putContext_body = validate141;
var pattern11 = new RegExp("^\\d+$", "u");
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customerId !== void 0) {
        let data0 = data.customerId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern11.test(data0))
              return validate142.errors = [{ instancePath: instancePath + "/customerId", message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate142.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cartId !== void 0) {
          let data1 = data.cartId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate142.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate142.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.siteCode !== void 0) {
            let data2 = data.siteCode, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate142.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate142.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data3 = data.currency, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate142.errors = [{ instancePath: instancePath + "/currency", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate142.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.targetLocation !== void 0) {
                let data4 = data.targetLocation, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func22(data4) < 1)
                      return validate142.errors = [{ instancePath: instancePath + "/targetLocation", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate142.errors = [{ instancePath: instancePath + "/targetLocation", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.language !== void 0) {
                  let data5 = data.language, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func22(data5) < 1)
                        return validate142.errors = [{ instancePath: instancePath + "/language", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate142.errors = [{ instancePath: instancePath + "/language", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.context !== void 0) {
                    let _errs13 = errors;
                    validate135(data.context, { instancePath: instancePath + "/context" }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.metadata !== void 0) {
                      let data7 = data.metadata, _errs14 = errors;
                      if (errors === _errs14)
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          if (data7.version !== void 0) {
                            let data8 = data7.version;
                            if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                              return validate142.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                          }
                        } else
                          return validate142.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
                      var valid0 = _errs14 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate142.errors = [{ instancePath, message: "must be object" }], !1;
  return validate142.errors = vErrors, errors === 0;
}
function validate141(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate142(data, { instancePath }) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length), validate141.errors = vErrors, errors === 0;
}

// <stdin>
var parameters = {
  findCart: findCart_parameters,
  createCart: createCart_parameters,
  searchCarts: searchCarts_parameters,
  getCart: getCart_parameters,
  updateCart: updateCart_parameters,
  deleteCart: updateCart_parameters,
  listCartItems: updateCart_parameters,
  addCartItem: addCartItem_parameters,
  clearCartItems: updateCart_parameters,
  getCartItem: getCartItem_parameters,
  updateCartItem: updateCartItem_parameters,
  removeCartItem: getCartItem_parameters,
  updateCartItems: updateCart_parameters,
  addCartItems: addCartItem_parameters,
  mergeCarts: updateCart_parameters,
  changeCartSite: updateCart_parameters,
  changeCartCurrency: updateCart_parameters,
  refreshCart: updateCart_parameters,
  validateCart: updateCart_parameters,
  getCartDeliveryRestrictions: updateCart_parameters,
  listCartDiscounts: updateCart_parameters,
  applyCartDiscount: updateCart_parameters,
  removeCartDiscounts: removeCartDiscounts_parameters,
  removeCartDiscount: removeCartDiscount_parameters,
  listCurrencies: listCurrencies_parameters,
  requestAnonymousToken: requestAnonymousToken_parameters,
  refreshAnonymousToken: refreshAnonymousToken_parameters,
  loginCustomer: listCurrencies_parameters,
  logoutCustomer: logoutCustomer_parameters,
  refreshCustomerToken: refreshCustomerToken_parameters,
  validateCustomerToken: listCurrencies_parameters,
  getOwnProfile: getOwnProfile_parameters,
  replaceOwnProfile: listCurrencies_parameters,
  patchOwnProfile: listCurrencies_parameters,
  signUpCustomer: listCurrencies_parameters,
  confirmSignup: confirmSignup_parameters,
  resendOptIn: listCurrencies_parameters,
  changePassword: listCurrencies_parameters,
  requestPasswordReset: listCurrencies_parameters,
  resetPassword: listCurrencies_parameters,
  requestEmailChange: listCurrencies_parameters,
  confirmEmailChange: listCurrencies_parameters,
  listAddresses: listCurrencies_parameters,
  addAddress: listCurrencies_parameters,
  getAddress: getAddress_parameters,
  replaceAddress: getAddress_parameters,
  patchAddress: getAddress_parameters,
  deleteAddress: getAddress_parameters,
  addAddressTags: addAddressTags_parameters,
  removeAddressTags: addAddressTags_parameters,
  exchangeToken: exchangeToken_parameters,
  socialLogin: socialLogin_parameters,
  getOwnScopes: listCurrencies_parameters,
  requestServiceToken: requestServiceToken_parameters,
  matchPricesByContext: listCurrencies_parameters,
  getOwnContext: listCurrencies_parameters,
  patchOwnContext: patchOwnContext_parameters,
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
  searchCarts: searchCarts_body,
  updateCart: updateCart_body,
  addCartItem: addCartItem_body,
  updateCartItem: updateCartItem_body,
  updateCartItems: updateCartItems_body,
  addCartItems: addCartItems_body,
  mergeCarts: mergeCarts_body,
  changeCartSite: changeCartSite_body,
  changeCartCurrency: changeCartCurrency_body,
  applyCartDiscount: applyCartDiscount_body,
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
