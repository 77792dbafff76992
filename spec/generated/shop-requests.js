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
var getAvailability_parameters = validate21;
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
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate21.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.productId === void 0 && (missing1 = "productId") || data0.site === void 0 && (missing1 = "site"))
              return validate21.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.productId !== void 0) {
                let data2 = data0.productId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate21.errors = [{ instancePath: instancePath + "/path/productId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/path/productId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.site !== void 0) {
                  let data3 = data0.site, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate21.errors = [{ instancePath: instancePath + "/path/site", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/path/site", message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate21.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate21.errors = [{ instancePath, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var searchAvailability_parameters = validate24;
var pattern1 = new RegExp("^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$", "u");
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
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
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60), data2.site !== void 0) {
                let data3 = data2.site, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate24.errors = [{ instancePath: instancePath + "/query/site", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate24.errors = [{ instancePath: instancePath + "/query/site", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                let data4 = data2.pageNumber, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate24.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate24.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                var valid2 = _errs8 === errors;
                if (valid2) {
                  let data5 = data2.pageSize, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate24.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate24.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate24.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs10 === errors;
                  if (valid2)
                    if (data2.sort !== void 0) {
                      let data6 = data2.sort, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (!pattern1.test(data6))
                            return validate24.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                        } else
                          return validate24.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate24.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate24.errors = [{ instancePath, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var listAvailabilityOfSite_parameters = validate26;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.site === void 0 && (missing1 = "site"))
              return validate26.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.site !== void 0) {
                let data2 = data0.site, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate26.errors = [{ instancePath: instancePath + "/path/site", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate26.errors = [{ instancePath: instancePath + "/path/site", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate26.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.pageNumber === void 0 && (data3.pageNumber = 1), data3.pageSize === void 0 && (data3.pageSize = 60);
              let data4 = data3.pageNumber, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate26.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
              if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                return validate26.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
              var valid2 = _errs8 === errors;
              if (valid2) {
                let data5 = data3.pageSize, _errs10 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate26.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                  if (data5 > 1e3 || isNaN(data5))
                    return validate26.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                  if (data5 < 1 || isNaN(data5))
                    return validate26.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                }
                var valid2 = _errs10 === errors;
                if (valid2) {
                  if (data3.sort !== void 0) {
                    let data6 = data3.sort, _errs12 = errors;
                    if (errors === _errs12)
                      if (typeof data6 == "string") {
                        if (!pattern1.test(data6))
                          return validate26.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                      } else
                        return validate26.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                    var valid2 = _errs12 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data3.q !== void 0) {
                      let data7 = data3.q, _errs14 = errors;
                      if (errors === _errs14)
                        if (typeof data7 == "string") {
                          if (func2(data7) > 8e3)
                            return validate26.errors = [{ instancePath: instancePath + "/query/q", message: "must NOT have more than 8000 characters" }], !1;
                        } else
                          return validate26.errors = [{ instancePath: instancePath + "/query/q", message: "must be string" }], !1;
                      var valid2 = _errs14 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate26.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate26.errors = [{ instancePath, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var listAvailability_parameters = validate28;
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
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate28.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate28.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60), data2.site !== void 0) {
                let data3 = data2.site, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate28.errors = [{ instancePath: instancePath + "/query/site", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate28.errors = [{ instancePath: instancePath + "/query/site", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                let data4 = data2.pageNumber, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate28.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate28.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                var valid2 = _errs8 === errors;
                if (valid2) {
                  let data5 = data2.pageSize, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate28.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate28.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate28.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs10 === errors;
                  if (valid2) {
                    if (data2.sort !== void 0) {
                      let data6 = data2.sort, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (!pattern1.test(data6))
                            return validate28.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                        } else
                          return validate28.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.q !== void 0) {
                        let data7 = data2.q, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data7 == "string") {
                            if (func2(data7) > 8e3)
                              return validate28.errors = [{ instancePath: instancePath + "/query/q", message: "must NOT have more than 8000 characters" }], !1;
                          } else
                            return validate28.errors = [{ instancePath: instancePath + "/query/q", message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            } else
              return validate28.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate28.errors = [{ instancePath, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
var listCatalogs_parameters = validate30;
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate30.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate30.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate30.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60), data2.publishedSite !== void 0) {
                let data3 = data2.publishedSite, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate30.errors = [{ instancePath: instancePath + "/query/publishedSite", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate30.errors = [{ instancePath: instancePath + "/query/publishedSite", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                let data4 = data2.pageNumber, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate30.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate30.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                var valid2 = _errs8 === errors;
                if (valid2) {
                  let data5 = data2.pageSize, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate30.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate30.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate30.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs10 === errors;
                  if (valid2)
                    if (data2.sort !== void 0) {
                      let data6 = data2.sort, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (!pattern1.test(data6))
                            return validate30.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                        } else
                          return validate30.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate30.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data7 = data.header, _errs14 = errors;
            if (errors === _errs14)
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7["accept-language"] !== void 0 && typeof data7["accept-language"] != "string")
                  return validate30.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate30.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs14 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate30.errors = [{ instancePath, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
var getCatalog_parameters = validate32;
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.header === void 0 && (missing0 = "header"))
        return validate32.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.catalogId === void 0 && (missing1 = "catalogId"))
              return validate32.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.catalogId !== void 0) {
                let data2 = data0.catalogId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate32.errors = [{ instancePath: instancePath + "/path/catalogId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate32.errors = [{ instancePath: instancePath + "/path/catalogId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate32.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0) {
          let data3 = data.header, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3["accept-language"] !== void 0 && typeof data3["accept-language"] != "string")
                return validate32.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
            } else
              return validate32.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate32.errors = [{ instancePath, message: "must be object" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
var listCatalogsOfCategory_parameters = validate34;
function validate34(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate34.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.categoryId === void 0 && (missing1 = "categoryId"))
              return validate34.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.categoryId !== void 0) {
                let data2 = data0.categoryId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate34.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate34.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate34.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.pageNumber === void 0 && (data3.pageNumber = 1), data3.pageSize === void 0 && (data3.pageSize = 60);
              let data4 = data3.pageNumber, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate34.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
              if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                return validate34.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
              var valid2 = _errs8 === errors;
              if (valid2) {
                let data5 = data3.pageSize, _errs10 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate34.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                  if (data5 > 1e3 || isNaN(data5))
                    return validate34.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                  if (data5 < 1 || isNaN(data5))
                    return validate34.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                }
                var valid2 = _errs10 === errors;
                if (valid2)
                  if (data3.sort !== void 0) {
                    let data6 = data3.sort, _errs12 = errors;
                    if (errors === _errs12)
                      if (typeof data6 == "string") {
                        if (!pattern1.test(data6))
                          return validate34.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                      } else
                        return validate34.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                    var valid2 = _errs12 === errors;
                  } else
                    var valid2 = !0;
              }
            } else
              return validate34.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data7 = data.header, _errs14 = errors;
            if (errors === _errs14)
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7["accept-language"] !== void 0 && typeof data7["accept-language"] != "string")
                  return validate34.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate34.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs14 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate34.errors = [{ instancePath, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
var listCategories_parameters = validate36;
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate36.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate36.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate36.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.showRoots === void 0 && (data2.showRoots = !1), data2.showUnpublished === void 0 && (data2.showUnpublished = !1), data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60);
              let _errs6 = errors;
              if (typeof data2.showRoots != "boolean")
                return validate36.errors = [{ instancePath: instancePath + "/query/showRoots", message: "must be boolean" }], !1;
              var valid2 = _errs6 === errors;
              if (valid2) {
                let _errs8 = errors;
                if (typeof data2.showUnpublished != "boolean")
                  return validate36.errors = [{ instancePath: instancePath + "/query/showUnpublished", message: "must be boolean" }], !1;
                var valid2 = _errs8 === errors;
                if (valid2) {
                  let data5 = data2.pageNumber, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate36.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5)))
                    return validate36.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                  var valid2 = _errs10 === errors;
                  if (valid2) {
                    let data6 = data2.pageSize, _errs12 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate36.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                    if (errors === _errs12 && typeof data6 == "number" && isFinite(data6)) {
                      if (data6 > 1e3 || isNaN(data6))
                        return validate36.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                      if (data6 < 1 || isNaN(data6))
                        return validate36.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                    }
                    var valid2 = _errs12 === errors;
                    if (valid2) {
                      if (data2.sort !== void 0) {
                        let data7 = data2.sort, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data7 == "string") {
                            if (!pattern1.test(data7))
                              return validate36.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                          } else
                            return validate36.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data2.q !== void 0) {
                          let data8 = data2.q, _errs16 = errors;
                          if (errors === _errs16)
                            if (typeof data8 == "string") {
                              if (func2(data8) > 8e3)
                                return validate36.errors = [{ instancePath: instancePath + "/query/q", message: "must NOT have more than 8000 characters" }], !1;
                            } else
                              return validate36.errors = [{ instancePath: instancePath + "/query/q", message: "must be string" }], !1;
                          var valid2 = _errs16 === errors;
                        } else
                          var valid2 = !0;
                    }
                  }
                }
              }
            } else
              return validate36.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data9 = data.header, _errs18 = errors;
            if (errors === _errs18)
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9["accept-language"] !== void 0 && typeof data9["accept-language"] != "string")
                  return validate36.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate36.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs18 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate36.errors = [{ instancePath, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var getCategory_parameters = validate38;
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.categoryId === void 0 && (missing1 = "categoryId"))
              return validate38.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.categoryId !== void 0) {
                let data2 = data0.categoryId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate38.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate38.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate38.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.showUnpublished === void 0 && (data3.showUnpublished = !1), typeof data3.showUnpublished != "boolean")
                return validate38.errors = [{ instancePath: instancePath + "/query/showUnpublished", message: "must be boolean" }], !1;
            } else
              return validate38.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data5 = data.header, _errs10 = errors;
            if (errors === _errs10)
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5["accept-language"] !== void 0 && typeof data5["accept-language"] != "string")
                  return validate38.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate38.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs10 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate38.errors = [{ instancePath, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
var listParentCategories_parameters = validate40;
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate40.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.categoryId === void 0 && (missing1 = "categoryId"))
              return validate40.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.categoryId !== void 0) {
                let data2 = data0.categoryId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate40.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate40.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate40.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.showUnpublished === void 0 && (data3.showUnpublished = !1), data3.pageNumber === void 0 && (data3.pageNumber = 1), data3.pageSize === void 0 && (data3.pageSize = 60);
              let _errs8 = errors;
              if (typeof data3.showUnpublished != "boolean")
                return validate40.errors = [{ instancePath: instancePath + "/query/showUnpublished", message: "must be boolean" }], !1;
              var valid2 = _errs8 === errors;
              if (valid2) {
                let data5 = data3.pageNumber, _errs10 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate40.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                if (errors === _errs10 && typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5)))
                  return validate40.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                var valid2 = _errs10 === errors;
                if (valid2) {
                  let data6 = data3.pageSize, _errs12 = errors;
                  if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                    return validate40.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                  if (errors === _errs12 && typeof data6 == "number" && isFinite(data6)) {
                    if (data6 > 1e3 || isNaN(data6))
                      return validate40.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                    if (data6 < 1 || isNaN(data6))
                      return validate40.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs12 === errors;
                  if (valid2)
                    if (data3.sort !== void 0) {
                      let data7 = data3.sort, _errs14 = errors;
                      if (errors === _errs14)
                        if (typeof data7 == "string") {
                          if (!pattern1.test(data7))
                            return validate40.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                        } else
                          return validate40.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                      var valid2 = _errs14 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate40.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data8 = data.header, _errs16 = errors;
            if (errors === _errs16)
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8["accept-language"] !== void 0 && typeof data8["accept-language"] != "string")
                  return validate40.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate40.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs16 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate40.errors = [{ instancePath, message: "must be object" }], !1;
  return validate40.errors = vErrors, errors === 0;
}
var listSubcategories_parameters = validate42;
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate42.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.categoryId === void 0 && (missing1 = "categoryId"))
              return validate42.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.categoryId !== void 0) {
                let data2 = data0.categoryId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate42.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate42.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate42.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.depth === void 0 && (data3.depth = 1), data3.showUnpublished === void 0 && (data3.showUnpublished = !1), data3.pageNumber === void 0 && (data3.pageNumber = 1), data3.pageSize === void 0 && (data3.pageSize = 60);
              let data4 = data3.depth, _errs8 = errors;
              if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                return validate42.errors = [{ instancePath: instancePath + "/query/depth", message: "must be integer" }], !1;
              if (errors === _errs8 && typeof data4 == "number" && isFinite(data4)) {
                if (data4 > 100 || isNaN(data4))
                  return validate42.errors = [{ instancePath: instancePath + "/query/depth", message: "must be <= 100" }], !1;
                if (data4 < 1 || isNaN(data4))
                  return validate42.errors = [{ instancePath: instancePath + "/query/depth", message: "must be >= 1" }], !1;
              }
              var valid2 = _errs8 === errors;
              if (valid2) {
                let _errs10 = errors;
                if (typeof data3.showUnpublished != "boolean")
                  return validate42.errors = [{ instancePath: instancePath + "/query/showUnpublished", message: "must be boolean" }], !1;
                var valid2 = _errs10 === errors;
                if (valid2) {
                  let data6 = data3.pageNumber, _errs12 = errors;
                  if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                    return validate42.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                  if (errors === _errs12 && typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6)))
                    return validate42.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                  var valid2 = _errs12 === errors;
                  if (valid2) {
                    let data7 = data3.pageSize, _errs14 = errors;
                    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                      return validate42.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                    if (errors === _errs14 && typeof data7 == "number" && isFinite(data7)) {
                      if (data7 > 1e3 || isNaN(data7))
                        return validate42.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                      if (data7 < 1 || isNaN(data7))
                        return validate42.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                    }
                    var valid2 = _errs14 === errors;
                    if (valid2)
                      if (data3.sort !== void 0) {
                        let data8 = data3.sort, _errs16 = errors;
                        if (errors === _errs16)
                          if (typeof data8 == "string") {
                            if (!pattern1.test(data8))
                              return validate42.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                          } else
                            return validate42.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                        var valid2 = _errs16 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            } else
              return validate42.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data9 = data.header, _errs18 = errors;
            if (errors === _errs18)
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9["accept-language"] !== void 0 && typeof data9["accept-language"] != "string")
                  return validate42.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate42.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs18 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate42.errors = [{ instancePath, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var listCategoryAssignments_parameters = validate44;
function validate44(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate44.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.categoryId === void 0 && (missing1 = "categoryId"))
              return validate44.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.categoryId !== void 0) {
                let data2 = data0.categoryId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate44.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate44.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate44.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.withSubcategories === void 0 && (data3.withSubcategories = !1), data3.showUnpublished === void 0 && (data3.showUnpublished = !1), data3.pageNumber === void 0 && (data3.pageNumber = 1), data3.pageSize === void 0 && (data3.pageSize = 60);
              let _errs8 = errors;
              if (typeof data3.withSubcategories != "boolean")
                return validate44.errors = [{ instancePath: instancePath + "/query/withSubcategories", message: "must be boolean" }], !1;
              var valid2 = _errs8 === errors;
              if (valid2) {
                if (data3.assignmentType !== void 0) {
                  let data5 = data3.assignmentType, _errs10 = errors;
                  if (typeof data5 != "string")
                    return validate44.errors = [{ instancePath: instancePath + "/query/assignmentType", message: "must be string" }], !1;
                  if (data5 !== "PRODUCT")
                    return validate44.errors = [{ instancePath: instancePath + "/query/assignmentType", params: { allowedValues: ["PRODUCT"] }, message: "must be equal to one of the allowed values" }], !1;
                  var valid2 = _errs10 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  let _errs12 = errors;
                  if (typeof data3.showUnpublished != "boolean")
                    return validate44.errors = [{ instancePath: instancePath + "/query/showUnpublished", message: "must be boolean" }], !1;
                  var valid2 = _errs12 === errors;
                  if (valid2) {
                    let data7 = data3.pageNumber, _errs14 = errors;
                    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                      return validate44.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                    if (errors === _errs14 && typeof data7 == "number" && isFinite(data7) && (data7 < 1 || isNaN(data7)))
                      return validate44.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                    var valid2 = _errs14 === errors;
                    if (valid2) {
                      let data8 = data3.pageSize, _errs16 = errors;
                      if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                        return validate44.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                      if (errors === _errs16 && typeof data8 == "number" && isFinite(data8)) {
                        if (data8 > 1e3 || isNaN(data8))
                          return validate44.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                        if (data8 < 1 || isNaN(data8))
                          return validate44.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                      }
                      var valid2 = _errs16 === errors;
                    }
                  }
                }
              }
            } else
              return validate44.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data9 = data.header, _errs18 = errors;
            if (errors === _errs18)
              if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                if (data9["accept-language"] !== void 0 && typeof data9["accept-language"] != "string")
                  return validate44.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate44.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs18 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate44.errors = [{ instancePath, message: "must be object" }], !1;
  return validate44.errors = vErrors, errors === 0;
}
var listCategoriesOfReference_parameters = validate46;
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate46.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.referenceId === void 0 && (missing1 = "referenceId"))
              return validate46.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.referenceId !== void 0) {
                let data2 = data0.referenceId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate46.errors = [{ instancePath: instancePath + "/path/referenceId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate46.errors = [{ instancePath: instancePath + "/path/referenceId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate46.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              data3.showUnpublished === void 0 && (data3.showUnpublished = !1), data3.pageNumber === void 0 && (data3.pageNumber = 1), data3.pageSize === void 0 && (data3.pageSize = 60);
              let _errs8 = errors;
              if (typeof data3.showUnpublished != "boolean")
                return validate46.errors = [{ instancePath: instancePath + "/query/showUnpublished", message: "must be boolean" }], !1;
              var valid2 = _errs8 === errors;
              if (valid2) {
                let data5 = data3.pageNumber, _errs10 = errors;
                if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                  return validate46.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                if (errors === _errs10 && typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5)))
                  return validate46.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                var valid2 = _errs10 === errors;
                if (valid2) {
                  let data6 = data3.pageSize, _errs12 = errors;
                  if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                    return validate46.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                  if (errors === _errs12 && typeof data6 == "number" && isFinite(data6)) {
                    if (data6 > 1e3 || isNaN(data6))
                      return validate46.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                    if (data6 < 1 || isNaN(data6))
                      return validate46.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs12 === errors;
                  if (valid2)
                    if (data3.sort !== void 0) {
                      let data7 = data3.sort, _errs14 = errors;
                      if (errors === _errs14)
                        if (typeof data7 == "string") {
                          if (!pattern1.test(data7))
                            return validate46.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                        } else
                          return validate46.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                      var valid2 = _errs14 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate46.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data8 = data.header, _errs16 = errors;
            if (errors === _errs16)
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8["accept-language"] !== void 0 && typeof data8["accept-language"] != "string")
                  return validate46.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate46.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs16 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate46.errors = [{ instancePath, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
var listCategoryTrees_parameters = validate48;
function validate48(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate48.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate48.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate48.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.showUnpublished === void 0 && (data2.showUnpublished = !1), data2.categoryIds !== void 0) {
                let data3 = data2.categoryIds, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate48.errors = [{ instancePath: instancePath + "/query/categoryIds", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate48.errors = [{ instancePath: instancePath + "/query/categoryIds", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                let _errs8 = errors;
                if (typeof data2.showUnpublished != "boolean")
                  return validate48.errors = [{ instancePath: instancePath + "/query/showUnpublished", message: "must be boolean" }], !1;
                var valid2 = _errs8 === errors;
              }
            } else
              return validate48.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate48.errors = [{ instancePath, message: "must be object" }], !1;
  return validate48.errors = vErrors, errors === 0;
}
var getCategoryTree_parameters = validate50;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.categoryId === void 0 && (missing1 = "categoryId"))
              return validate50.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.categoryId !== void 0) {
                let data2 = data0.categoryId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate50.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate50.errors = [{ instancePath: instancePath + "/path/categoryId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate50.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.showUnpublished === void 0 && (data3.showUnpublished = !1), typeof data3.showUnpublished != "boolean")
                return validate50.errors = [{ instancePath: instancePath + "/query/showUnpublished", message: "must be boolean" }], !1;
            } else
              return validate50.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate50.errors = [{ instancePath, message: "must be object" }], !1;
  return validate50.errors = vErrors, errors === 0;
}
var createOrder_parameters = validate52;
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.header === void 0 && (missing0 = "header"))
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
        if (data.header !== void 0) {
          let data2 = data.header, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2["saas-token"] !== void 0) {
                let data3 = data2["saas-token"];
                if (errors === errors)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate52.errors = [{ instancePath: instancePath + "/header/saas-token", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate52.errors = [{ instancePath: instancePath + "/header/saas-token", message: "must be string" }], !1;
              }
            } else
              return validate52.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate52.errors = [{ instancePath, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
var listCountries_parameters = validate54;
var pattern10 = new RegExp("^[A-Z]{2}$", "u");
function validate54(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
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
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60), data2.code !== void 0) {
                let data3 = data2.code, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (!pattern10.test(data3))
                      return validate54.errors = [{ instancePath: instancePath + "/query/code", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                  } else
                    return validate54.errors = [{ instancePath: instancePath + "/query/code", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data2.active !== void 0) {
                  let _errs8 = errors;
                  if (typeof data2.active != "boolean")
                    return validate54.errors = [{ instancePath: instancePath + "/query/active", message: "must be boolean" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  let data5 = data2.pageNumber, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate54.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5) && (data5 < 1 || isNaN(data5)))
                    return validate54.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                  var valid2 = _errs10 === errors;
                  if (valid2) {
                    let data6 = data2.pageSize, _errs12 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate54.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                    if (errors === _errs12 && typeof data6 == "number" && isFinite(data6)) {
                      if (data6 > 1e3 || isNaN(data6))
                        return validate54.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                      if (data6 < 1 || isNaN(data6))
                        return validate54.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                    }
                    var valid2 = _errs12 === errors;
                    if (valid2)
                      if (data2.sort !== void 0) {
                        let data7 = data2.sort, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data7 == "string") {
                            if (!pattern1.test(data7))
                              return validate54.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                          } else
                            return validate54.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            } else
              return validate54.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data8 = data.header, _errs16 = errors;
            if (errors === _errs16)
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8["accept-language"] !== void 0 && typeof data8["accept-language"] != "string")
                  return validate54.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate54.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs16 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate54.errors = [{ instancePath, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
var getCountry_parameters = validate56;
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.header === void 0 && (missing0 = "header"))
        return validate56.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.countryCode === void 0 && (missing1 = "countryCode"))
              return validate56.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.countryCode !== void 0) {
                let data2 = data0.countryCode, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate56.errors = [{ instancePath: instancePath + "/path/countryCode", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate56.errors = [{ instancePath: instancePath + "/path/countryCode", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate56.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0) {
          let data3 = data.header, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3["accept-language"] !== void 0 && typeof data3["accept-language"] != "string")
                return validate56.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
            } else
              return validate56.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate56.errors = [{ instancePath, message: "must be object" }], !1;
  return validate56.errors = vErrors, errors === 0;
}
var listCustomers_parameters = validate58;
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate58.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate58.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate58.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60), data2.q !== void 0) {
                let data3 = data2.q, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data3 == "string") {
                    if (func2(data3) > 8e3)
                      return validate58.errors = [{ instancePath: instancePath + "/query/q", message: "must NOT have more than 8000 characters" }], !1;
                  } else
                    return validate58.errors = [{ instancePath: instancePath + "/query/q", message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                let data4 = data2.pageNumber, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate58.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate58.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                var valid2 = _errs8 === errors;
                if (valid2) {
                  let data5 = data2.pageSize, _errs10 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate58.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                  if (errors === _errs10 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate58.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate58.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                  }
                  var valid2 = _errs10 === errors;
                  if (valid2) {
                    if (data2.sort !== void 0) {
                      let data6 = data2.sort, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (!pattern1.test(data6))
                            return validate58.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                        } else
                          return validate58.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.expand !== void 0) {
                        let data7 = data2.expand, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data7 == "string") {
                            if (func2(data7) < 1)
                              return validate58.errors = [{ instancePath: instancePath + "/query/expand", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate58.errors = [{ instancePath: instancePath + "/query/expand", message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            } else
              return validate58.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate58.errors = [{ instancePath, message: "must be object" }], !1;
  return validate58.errors = vErrors, errors === 0;
}
var searchCustomers_parameters = validate60;
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
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate60.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate60.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
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
                return validate60.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
              if (errors === _errs6 && typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)))
                return validate60.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
              var valid2 = _errs6 === errors;
              if (valid2) {
                let data4 = data2.pageSize, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate60.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 1e3 || isNaN(data4))
                    return validate60.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                  if (data4 < 1 || isNaN(data4))
                    return validate60.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                }
                var valid2 = _errs8 === errors;
                if (valid2) {
                  if (data2.sort !== void 0) {
                    let data5 = data2.sort, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data5 == "string") {
                        if (!pattern1.test(data5))
                          return validate60.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                      } else
                        return validate60.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data2.expand !== void 0) {
                      let data6 = data2.expand, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (func2(data6) < 1)
                            return validate60.errors = [{ instancePath: instancePath + "/query/expand", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate60.errors = [{ instancePath: instancePath + "/query/expand", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate60.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate60.errors = [{ instancePath, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
var getCustomer_parameters = validate62;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.customerNumber === void 0 && (missing1 = "customerNumber"))
              return validate62.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.customerNumber !== void 0) {
                let data2 = data0.customerNumber, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate62.errors = [{ instancePath: instancePath + "/path/customerNumber", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate62.errors = [{ instancePath: instancePath + "/path/customerNumber", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate62.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.expand !== void 0) {
                let data4 = data3.expand;
                if (errors === errors)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate62.errors = [{ instancePath: instancePath + "/query/expand", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate62.errors = [{ instancePath: instancePath + "/query/expand", message: "must be string" }], !1;
              }
            } else
              return validate62.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate62.errors = [{ instancePath, message: "must be object" }], !1;
  return validate62.errors = vErrors, errors === 0;
}
var patchCustomer_parameters = validate64;
function validate64(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate64.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.customerNumber === void 0 && (missing1 = "customerNumber"))
              return validate64.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.customerNumber !== void 0) {
                let data2 = data0.customerNumber, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate64.errors = [{ instancePath: instancePath + "/path/customerNumber", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate64.errors = [{ instancePath: instancePath + "/path/customerNumber", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate64.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate64.errors = [{ instancePath, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
var matchPrices_parameters = validate66;
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate66.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate66.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate66.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
      }
    } else
      return validate66.errors = [{ instancePath, message: "must be object" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
var listOrders_parameters = validate68;
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.header === void 0 && (missing0 = "header") || data.query === void 0 && (missing0 = "query"))
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
      if (valid0) {
        if (data.header !== void 0) {
          let data2 = data.header, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2["saas-token"] !== void 0) {
                let data3 = data2["saas-token"];
                if (errors === errors)
                  if (typeof data3 == "string") {
                    if (func2(data3) < 1)
                      return validate68.errors = [{ instancePath: instancePath + "/header/saas-token", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate68.errors = [{ instancePath: instancePath + "/header/saas-token", message: "must be string" }], !1;
              }
            } else
              return validate68.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.query !== void 0) {
            let data4 = data.query, _errs8 = errors;
            if (errors === _errs8)
              if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                if (data4.pageNumber === void 0 && (data4.pageNumber = 1), data4.pageSize === void 0 && (data4.pageSize = 60), data4.q !== void 0) {
                  let data5 = data4.q, _errs10 = errors;
                  if (errors === _errs10)
                    if (typeof data5 == "string") {
                      if (func2(data5) > 8e3)
                        return validate68.errors = [{ instancePath: instancePath + "/query/q", message: "must NOT have more than 8000 characters" }], !1;
                    } else
                      return validate68.errors = [{ instancePath: instancePath + "/query/q", message: "must be string" }], !1;
                  var valid3 = _errs10 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  let data6 = data4.pageNumber, _errs12 = errors;
                  if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                    return validate68.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
                  if (errors === _errs12 && typeof data6 == "number" && isFinite(data6) && (data6 < 1 || isNaN(data6)))
                    return validate68.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
                  var valid3 = _errs12 === errors;
                  if (valid3) {
                    let data7 = data4.pageSize, _errs14 = errors;
                    if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                      return validate68.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                    if (errors === _errs14 && typeof data7 == "number" && isFinite(data7)) {
                      if (data7 > 1e3 || isNaN(data7))
                        return validate68.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                      if (data7 < 1 || isNaN(data7))
                        return validate68.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                    }
                    var valid3 = _errs14 === errors;
                    if (valid3)
                      if (data4.sort !== void 0) {
                        let data8 = data4.sort, _errs16 = errors;
                        if (errors === _errs16)
                          if (typeof data8 == "string") {
                            if (!pattern1.test(data8))
                              return validate68.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                          } else
                            return validate68.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                        var valid3 = _errs16 === errors;
                      } else
                        var valid3 = !0;
                  }
                }
              } else
                return validate68.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate68.errors = [{ instancePath, message: "must be object" }], !1;
  return validate68.errors = vErrors, errors === 0;
}
var getOrder_parameters = validate70;
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.header === void 0 && (missing0 = "header"))
        return validate70.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.orderId === void 0 && (missing1 = "orderId"))
              return validate70.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.orderId !== void 0) {
                let data2 = data0.orderId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate70.errors = [{ instancePath: instancePath + "/path/orderId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate70.errors = [{ instancePath: instancePath + "/path/orderId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate70.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.header !== void 0) {
          let data3 = data.header, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3["saas-token"] !== void 0) {
                let data4 = data3["saas-token"];
                if (errors === errors)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate70.errors = [{ instancePath: instancePath + "/header/saas-token", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate70.errors = [{ instancePath: instancePath + "/header/saas-token", message: "must be string" }], !1;
              }
            } else
              return validate70.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate70.errors = [{ instancePath, message: "must be object" }], !1;
  return validate70.errors = vErrors, errors === 0;
}
var listProducts_parameters = validate72;
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate72.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate72.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate72.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60);
              let data3 = data2.pageNumber, _errs6 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate72.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
              if (errors === _errs6 && typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)))
                return validate72.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
              var valid2 = _errs6 === errors;
              if (valid2) {
                let data4 = data2.pageSize, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate72.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 1e3 || isNaN(data4))
                    return validate72.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                  if (data4 < 1 || isNaN(data4))
                    return validate72.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                }
                var valid2 = _errs8 === errors;
                if (valid2) {
                  if (data2.sort !== void 0) {
                    let data5 = data2.sort, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data5 == "string") {
                        if (!pattern1.test(data5))
                          return validate72.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                      } else
                        return validate72.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data2.q !== void 0) {
                      let data6 = data2.q, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (func2(data6) > 8e3)
                            return validate72.errors = [{ instancePath: instancePath + "/query/q", message: "must NOT have more than 8000 characters" }], !1;
                        } else
                          return validate72.errors = [{ instancePath: instancePath + "/query/q", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.fields !== void 0) {
                        let data7 = data2.fields, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data7 == "string") {
                            if (func2(data7) < 1)
                              return validate72.errors = [{ instancePath: instancePath + "/query/fields", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate72.errors = [{ instancePath: instancePath + "/query/fields", message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            } else
              return validate72.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data8 = data.header, _errs16 = errors;
            if (errors === _errs16)
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                if (data8["accept-language"] !== void 0 && typeof data8["accept-language"] != "string")
                  return validate72.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate72.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs16 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate72.errors = [{ instancePath, message: "must be object" }], !1;
  return validate72.errors = vErrors, errors === 0;
}
var searchProducts_parameters = validate74;
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
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate74.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            data0.tenant !== void 0 && (validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
          } else
            return validate74.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60);
              let data3 = data2.pageNumber, _errs6 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate74.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be integer" }], !1;
              if (errors === _errs6 && typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)))
                return validate74.errors = [{ instancePath: instancePath + "/query/pageNumber", message: "must be >= 1" }], !1;
              var valid2 = _errs6 === errors;
              if (valid2) {
                let data4 = data2.pageSize, _errs8 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate74.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be integer" }], !1;
                if (errors === _errs8 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 1e3 || isNaN(data4))
                    return validate74.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be <= 1000" }], !1;
                  if (data4 < 1 || isNaN(data4))
                    return validate74.errors = [{ instancePath: instancePath + "/query/pageSize", message: "must be >= 1" }], !1;
                }
                var valid2 = _errs8 === errors;
                if (valid2) {
                  if (data2.sort !== void 0) {
                    let data5 = data2.sort, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data5 == "string") {
                        if (!pattern1.test(data5))
                          return validate74.errors = [{ instancePath: instancePath + "/query/sort", message: 'must match pattern "^[\\w.]+(:(asc|desc|ASC|DESC))?(,[\\w.]+(:(asc|desc|ASC|DESC))?)*$"' }], !1;
                      } else
                        return validate74.errors = [{ instancePath: instancePath + "/query/sort", message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2)
                    if (data2.fields !== void 0) {
                      let data6 = data2.fields, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data6 == "string") {
                          if (func2(data6) < 1)
                            return validate74.errors = [{ instancePath: instancePath + "/query/fields", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate74.errors = [{ instancePath: instancePath + "/query/fields", message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                }
              }
            } else
              return validate74.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data7 = data.header, _errs14 = errors;
            if (errors === _errs14)
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                if (data7["accept-language"] !== void 0 && typeof data7["accept-language"] != "string")
                  return validate74.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate74.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs14 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate74.errors = [{ instancePath, message: "must be object" }], !1;
  return validate74.errors = vErrors, errors === 0;
}
var getProduct_parameters = validate76;
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate76.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.productId === void 0 && (missing1 = "productId"))
              return validate76.errors = [{ instancePath: instancePath + "/path", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.tenant !== void 0) {
              let _errs3 = errors;
              validate22(data0.tenant, { instancePath: instancePath + "/path/tenant" }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.productId !== void 0) {
                let data2 = data0.productId, _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate76.errors = [{ instancePath: instancePath + "/path/productId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate76.errors = [{ instancePath: instancePath + "/path/productId", message: "must be string" }], !1;
                var valid1 = _errs4 === errors;
              } else
                var valid1 = !0;
          } else
            return validate76.errors = [{ instancePath: instancePath + "/path", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.query !== void 0) {
          let data3 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.fields !== void 0) {
                let data4 = data3.fields;
                if (errors === errors)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate76.errors = [{ instancePath: instancePath + "/query/fields", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate76.errors = [{ instancePath: instancePath + "/query/fields", message: "must be string" }], !1;
              }
            } else
              return validate76.errors = [{ instancePath: instancePath + "/query", message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.header !== void 0) {
            let data5 = data.header, _errs10 = errors;
            if (errors === _errs10)
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                if (data5["accept-language"] !== void 0 && typeof data5["accept-language"] != "string")
                  return validate76.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
              } else
                return validate76.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
            var valid0 = _errs10 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate76.errors = [{ instancePath, message: "must be object" }], !1;
  return validate76.errors = vErrors, errors === 0;
}
var findProductsByYrn_parameters = validate78;
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.header === void 0 && (missing0 = "header"))
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
        if (data.header !== void 0) {
          let data2 = data.header, _errs4 = errors;
          if (errors === _errs4)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              if (data2["accept-language"] !== void 0 && typeof data2["accept-language"] != "string")
                return validate78.errors = [{ instancePath: instancePath + "/header/accept-language", message: "must be string" }], !1;
            } else
              return validate78.errors = [{ instancePath: instancePath + "/header", message: "must be object" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate78.errors = [{ instancePath, message: "must be object" }], !1;
  return validate78.errors = vErrors, errors === 0;
}

// in-memory:./bodies.js
var searchAvailability_body = validate212;
var func22 = require_ucs2length().default;
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.q === void 0 && (missing0 = "q"))
        return validate23.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.q !== void 0) {
        let data0 = data.q;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) > 8e3)
              return validate23.errors = [{ instancePath: instancePath + "/q", message: "must NOT have more than 8000 characters" }], !1;
          } else
            return validate23.errors = [{ instancePath: instancePath + "/q", message: "must be string" }], !1;
      }
    } else
      return validate23.errors = [{ instancePath, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
function validate222(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (errors === _errs1)
    if (Array.isArray(data))
      if (data.length > 1e3) {
        let err0 = { instancePath, message: "must NOT have more than 1000 items" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        var valid1 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs3 = errors;
          if (errors === _errs3)
            if (typeof data0 == "string") {
              if (func22(data0) < 1) {
                let err1 = { instancePath: instancePath + "/" + i0, message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
              }
            } else {
              let err2 = { instancePath: instancePath + "/" + i0, message: "must be string" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
          var valid1 = _errs3 === errors;
          if (!valid1)
            break;
        }
      }
    else {
      let err3 = { instancePath, message: "must be array" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs5 = errors;
    validate23(data, { instancePath }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
    var _valid0 = _errs5 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err4 = { instancePath, params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++, validate222.errors = vErrors, !1;
  }
  return validate222.errors = vErrors, errors === 0;
}
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate222(data, { instancePath }) || (vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors), errors = vErrors.length), validate212.errors = vErrors, errors === 0;
}
var createOrder_body = validate262;
var pattern02 = new RegExp("^[A-Z]{3}$", "u");
var pattern12 = new RegExp("^[A-Z]{2}$", "u");
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate29.errors = [{ instancePath, message: "must be object" }], !1) : (validate29.errors = vErrors, errors === 0);
}
function validate282(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.contactName === void 0 && (missing0 = "contactName") || data.street === void 0 && (missing0 = "street") || data.zipCode === void 0 && (missing0 = "zipCode") || data.city === void 0 && (missing0 = "city") || data.country === void 0 && (missing0 = "country") || data.type === void 0 && (missing0 = "type"))
        return validate282.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.contactName !== void 0) {
        let data0 = data.contactName, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate282.errors = [{ instancePath: instancePath + "/contactName", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate282.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.companyName !== void 0) {
          let _errs3 = errors;
          if (typeof data.companyName != "string")
            return validate282.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.street !== void 0) {
            let data2 = data.street, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate282.errors = [{ instancePath: instancePath + "/street", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate282.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.streetNumber !== void 0) {
              let _errs7 = errors;
              if (typeof data.streetNumber != "string")
                return validate282.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetAppendix !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetAppendix != "string")
                  return validate282.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.zipCode !== void 0) {
                  let data5 = data.zipCode, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func22(data5) < 1)
                        return validate282.errors = [{ instancePath: instancePath + "/zipCode", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate282.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.city !== void 0) {
                    let data6 = data.city, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func22(data6) < 1)
                          return validate282.errors = [{ instancePath: instancePath + "/city", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate282.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.country !== void 0) {
                      let data7 = data.country, _errs15 = errors;
                      if (errors === _errs15)
                        if (typeof data7 == "string") {
                          if (!pattern12.test(data7))
                            return validate282.errors = [{ instancePath: instancePath + "/country", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                        } else
                          return validate282.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.state !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.state != "string")
                          return validate282.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.contactPhone !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.contactPhone != "string")
                            return validate282.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.type !== void 0) {
                            let data10 = data.type, _errs21 = errors;
                            if (typeof data10 != "string")
                              return validate282.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
                            if (!(data10 === "BILLING" || data10 === "SHIPPING"))
                              return validate282.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["BILLING", "SHIPPING"] }, message: "must be equal to one of the allowed values" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0)
                            if (data.mixins !== void 0) {
                              let _errs23 = errors;
                              validate29(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                              var valid0 = _errs23 === errors;
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
    } else
      return validate282.errors = [{ instancePath, message: "must be object" }], !1;
  return validate282.errors = vErrors, errors === 0;
}
function validate322(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email"))
        return validate322.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate322.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.email !== void 0) {
          let data1 = data.email, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 3)
                return validate322.errors = [{ instancePath: instancePath + "/email", message: "must NOT have fewer than 3 characters" }], !1;
            } else
              return validate322.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let _errs5 = errors;
            if (typeof data.title != "string")
              return validate322.errors = [{ instancePath: instancePath + "/title", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs7 = errors;
              if (typeof data.name != "string")
                return validate322.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.firstName !== void 0) {
                let _errs9 = errors;
                if (typeof data.firstName != "string")
                  return validate322.errors = [{ instancePath: instancePath + "/firstName", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.middleName !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.middleName != "string")
                    return validate322.errors = [{ instancePath: instancePath + "/middleName", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lastName !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.lastName != "string")
                      return validate322.errors = [{ instancePath: instancePath + "/lastName", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.company !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.company != "string")
                        return validate322.errors = [{ instancePath: instancePath + "/company", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.contactPhone !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.contactPhone != "string")
                          return validate322.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.guest !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.guest != "boolean")
                            return validate322.errors = [{ instancePath: instancePath + "/guest", message: "must be boolean" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.mixins !== void 0) {
                            let _errs21 = errors;
                            validate29(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
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
      return validate322.errors = [{ instancePath, message: "must be object" }], !1;
  return validate322.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cartId === void 0 && (missing0 = "cartId") || data.paymentMethods === void 0 && (missing0 = "paymentMethods") || data.shipping === void 0 && (missing0 = "shipping") || data.addresses === void 0 && (missing0 = "addresses") || data.customer === void 0 && (missing0 = "customer"))
        return validate27.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.cartId !== void 0) {
        let data0 = data.cartId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate27.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate27.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern02.test(data1))
                return validate27.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
            } else
              return validate27.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.paymentMethods !== void 0) {
            let data2 = data.paymentMethods, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                if (data2.length < 1)
                  return validate27.errors = [{ instancePath: instancePath + "/paymentMethods", message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data3 = data2[i0], _errs7 = errors;
                    if (errors === _errs7)
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing1;
                        if (data3.provider === void 0 && (missing1 = "provider"))
                          return validate27.errors = [{ instancePath: instancePath + "/paymentMethods/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data3.provider !== void 0) {
                          let data4 = data3.provider, _errs9 = errors;
                          if (errors === _errs9)
                            if (typeof data4 == "string") {
                              if (func22(data4) < 1)
                                return validate27.errors = [{ instancePath: instancePath + "/paymentMethods/" + i0 + "/provider", message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate27.errors = [{ instancePath: instancePath + "/paymentMethods/" + i0 + "/provider", message: "must be string" }], !1;
                          var valid2 = _errs9 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data3.method !== void 0) {
                            let _errs11 = errors;
                            if (typeof data3.method != "string")
                              return validate27.errors = [{ instancePath: instancePath + "/paymentMethods/" + i0 + "/method", message: "must be string" }], !1;
                            var valid2 = _errs11 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data3.amount !== void 0) {
                              let data6 = data3.amount, _errs13 = errors;
                              if (errors === _errs13)
                                if (typeof data6 == "number" && isFinite(data6)) {
                                  if (data6 < 0 || isNaN(data6))
                                    return validate27.errors = [{ instancePath: instancePath + "/paymentMethods/" + i0 + "/amount", message: "must be >= 0" }], !1;
                                } else
                                  return validate27.errors = [{ instancePath: instancePath + "/paymentMethods/" + i0 + "/amount", message: "must be number" }], !1;
                              var valid2 = _errs13 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data3.customAttributes !== void 0) {
                                let data7 = data3.customAttributes, _errs15 = errors;
                                if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))
                                  return validate27.errors = [{ instancePath: instancePath + "/paymentMethods/" + i0 + "/customAttributes", message: "must be object" }], !1;
                                var valid2 = _errs15 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      } else
                        return validate27.errors = [{ instancePath: instancePath + "/paymentMethods/" + i0, message: "must be object" }], !1;
                    var valid1 = _errs7 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate27.errors = [{ instancePath: instancePath + "/paymentMethods", message: "must be array" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.shipping !== void 0) {
              let data8 = data.shipping, _errs17 = errors;
              if (errors === _errs17)
                if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                  let missing2;
                  if (data8.methodId === void 0 && (missing2 = "methodId") || data8.zoneId === void 0 && (missing2 = "zoneId") || data8.methodName === void 0 && (missing2 = "methodName") || data8.amount === void 0 && (missing2 = "amount"))
                    return validate27.errors = [{ instancePath: instancePath + "/shipping", message: "must have required property '" + missing2 + "'" }], !1;
                  if (data8.methodId !== void 0) {
                    let data9 = data8.methodId, _errs19 = errors;
                    if (errors === _errs19)
                      if (typeof data9 == "string") {
                        if (func22(data9) < 1)
                          return validate27.errors = [{ instancePath: instancePath + "/shipping/methodId", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate27.errors = [{ instancePath: instancePath + "/shipping/methodId", message: "must be string" }], !1;
                    var valid3 = _errs19 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3) {
                    if (data8.zoneId !== void 0) {
                      let data10 = data8.zoneId, _errs21 = errors;
                      if (errors === _errs21)
                        if (typeof data10 == "string") {
                          if (func22(data10) < 1)
                            return validate27.errors = [{ instancePath: instancePath + "/shipping/zoneId", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate27.errors = [{ instancePath: instancePath + "/shipping/zoneId", message: "must be string" }], !1;
                      var valid3 = _errs21 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3) {
                      if (data8.methodName !== void 0) {
                        let data11 = data8.methodName, _errs23 = errors;
                        if (errors === _errs23)
                          if (typeof data11 == "string") {
                            if (func22(data11) < 1)
                              return validate27.errors = [{ instancePath: instancePath + "/shipping/methodName", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate27.errors = [{ instancePath: instancePath + "/shipping/methodName", message: "must be string" }], !1;
                        var valid3 = _errs23 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3) {
                        if (data8.amount !== void 0) {
                          let data12 = data8.amount, _errs25 = errors;
                          if (errors === _errs25)
                            if (typeof data12 == "number" && isFinite(data12)) {
                              if (data12 < 0 || isNaN(data12))
                                return validate27.errors = [{ instancePath: instancePath + "/shipping/amount", message: "must be >= 0" }], !1;
                            } else
                              return validate27.errors = [{ instancePath: instancePath + "/shipping/amount", message: "must be number" }], !1;
                          var valid3 = _errs25 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3)
                          if (data8.shippingTaxCode !== void 0) {
                            let _errs27 = errors;
                            if (typeof data8.shippingTaxCode != "string")
                              return validate27.errors = [{ instancePath: instancePath + "/shipping/shippingTaxCode", message: "must be string" }], !1;
                            var valid3 = _errs27 === errors;
                          } else
                            var valid3 = !0;
                      }
                    }
                  }
                } else
                  return validate27.errors = [{ instancePath: instancePath + "/shipping", message: "must be object" }], !1;
              var valid0 = _errs17 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.addresses !== void 0) {
                let data14 = data.addresses, _errs29 = errors;
                if (errors === _errs29)
                  if (Array.isArray(data14)) {
                    if (data14.length < 1)
                      return validate27.errors = [{ instancePath: instancePath + "/addresses", message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid4 = !0;
                      let len1 = data14.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs31 = errors;
                        validate282(data14[i1], { instancePath: instancePath + "/addresses/" + i1 }) || (vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors), errors = vErrors.length);
                        var valid4 = _errs31 === errors;
                        if (!valid4)
                          break;
                      }
                    }
                  } else
                    return validate27.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                var valid0 = _errs29 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.customer !== void 0) {
                  let _errs32 = errors;
                  validate322(data.customer, { instancePath: instancePath + "/customer" }) || (vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors), errors = vErrors.length);
                  var valid0 = _errs32 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate27.errors = [{ instancePath, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}
function validate262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate27(data, { instancePath }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length), validate262.errors = vErrors, errors === 0;
}
var searchCustomers_body = validate362;
function validate362(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate23(data, { instancePath }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length), validate362.errors = vErrors, errors === 0;
}
var patchCustomer_body = validate382;
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.active !== void 0) {
        let _errs1 = errors;
        if (typeof data.active != "boolean")
          return validate39.errors = [{ instancePath: instancePath + "/active", message: "must be boolean" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.metadata !== void 0) {
          let data1 = data.metadata, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              if (data1.version !== void 0) {
                let data2 = data1.version, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate39.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 1 || isNaN(data2)))
                  return validate39.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
              }
            } else
              return validate39.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate39.errors = [{ instancePath, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
function validate382(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate39(data, { instancePath }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length), validate382.errors = vErrors, errors === 0;
}
var matchPrices_body = validate41;
function validate442(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate442.errors = [{ instancePath, message: "must be string" }], !1) : data === "PRODUCT" || data === "PRICE" || data === "SKU" ? (validate442.errors = vErrors, errors === 0) : (validate442.errors = [{ instancePath, params: { allowedValues: ["PRODUCT", "PRICE", "SKU"] }, message: "must be equal to one of the allowed values" }], !1);
}
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 200)
        return validate43.errors = [{ instancePath, message: "must NOT have more than 200 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs1 = errors;
          if (errors === _errs1)
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.itemId === void 0 && (missing0 = "itemId") || data0.quantity === void 0 && (missing0 = "quantity"))
                return validate43.errors = [{ instancePath: instancePath + "/" + i0, message: "must have required property '" + missing0 + "'" }], !1;
              if (data0.itemId !== void 0) {
                let data1 = data0.itemId, _errs3 = errors;
                if (errors === _errs3)
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.itemType === void 0 && (missing1 = "itemType") || data1.id === void 0 && (missing1 = "id"))
                      return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/itemId", message: "must have required property '" + missing1 + "'" }], !1;
                    if (data1.itemType !== void 0) {
                      let _errs5 = errors;
                      validate442(data1.itemType, { instancePath: instancePath + "/" + i0 + "/itemId/itemType" }) || (vErrors = vErrors === null ? validate442.errors : vErrors.concat(validate442.errors), errors = vErrors.length);
                      var valid2 = _errs5 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data1.id !== void 0) {
                        let data3 = data1.id, _errs6 = errors;
                        if (errors === _errs6)
                          if (typeof data3 == "string") {
                            if (func22(data3) < 1)
                              return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/itemId/id", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/itemId/id", message: "must be string" }], !1;
                        var valid2 = _errs6 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/itemId", message: "must be object" }], !1;
                var valid1 = _errs3 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.quantity !== void 0) {
                  let data4 = data0.quantity, _errs8 = errors;
                  if (errors === _errs8)
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      let missing2;
                      if (data4.quantity === void 0 && (missing2 = "quantity"))
                        return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/quantity", message: "must have required property '" + missing2 + "'" }], !1;
                      if (data4.quantity !== void 0) {
                        let data5 = data4.quantity, _errs10 = errors;
                        if (errors === _errs10)
                          if (typeof data5 == "number" && isFinite(data5)) {
                            if (data5 > 1e9 || isNaN(data5))
                              return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/quantity/quantity", message: "must be <= 1000000000" }], !1;
                            if (data5 <= 0 || isNaN(data5))
                              return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/quantity/quantity", message: "must be > 0" }], !1;
                          } else
                            return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/quantity/quantity", message: "must be number" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                      if (valid3)
                        if (data4.unitCode !== void 0) {
                          let data6 = data4.unitCode, _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data6 == "string") {
                              if (func22(data6) < 1)
                                return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/quantity/unitCode", message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/quantity/unitCode", message: "must be string" }], !1;
                          var valid3 = _errs12 === errors;
                        } else
                          var valid3 = !0;
                    } else
                      return validate43.errors = [{ instancePath: instancePath + "/" + i0 + "/quantity", message: "must be object" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
            } else
              return validate43.errors = [{ instancePath: instancePath + "/" + i0, message: "must be object" }], !1;
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate43.errors = [{ instancePath, message: "must be array" }], !1;
  return validate43.errors = vErrors, errors === 0;
}
function validate422(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.targetCurrency === void 0 && (missing0 = "targetCurrency") || data.siteCode === void 0 && (missing0 = "siteCode") || data.targetLocation === void 0 && (missing0 = "targetLocation") || data.items === void 0 && (missing0 = "items"))
        return validate422.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.targetCurrency !== void 0) {
        let data0 = data.targetCurrency, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern02.test(data0))
              return validate422.errors = [{ instancePath: instancePath + "/targetCurrency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
          } else
            return validate422.errors = [{ instancePath: instancePath + "/targetCurrency", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.siteCode !== void 0) {
          let data1 = data.siteCode, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate422.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate422.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.targetLocation !== void 0) {
            let data2 = data.targetLocation, _errs5 = errors;
            if (errors === _errs5)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.countryCode === void 0 && (missing1 = "countryCode"))
                  return validate422.errors = [{ instancePath: instancePath + "/targetLocation", message: "must have required property '" + missing1 + "'" }], !1;
                if (data2.countryCode !== void 0) {
                  let data3 = data2.countryCode;
                  if (errors === errors)
                    if (typeof data3 == "string") {
                      if (!pattern12.test(data3))
                        return validate422.errors = [{ instancePath: instancePath + "/targetLocation/countryCode", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                    } else
                      return validate422.errors = [{ instancePath: instancePath + "/targetLocation/countryCode", message: "must be string" }], !1;
                }
              } else
                return validate422.errors = [{ instancePath: instancePath + "/targetLocation", message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.items !== void 0) {
              let _errs9 = errors;
              validate43(data.items, { instancePath: instancePath + "/items" }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
              var valid0 = _errs9 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate422.errors = [{ instancePath, message: "must be object" }], !1;
  return validate422.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate422(data, { instancePath }) || (vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors), errors = vErrors.length), validate41.errors = vErrors, errors === 0;
}
var findProductsByYrn_body = validate482;
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.yrns === void 0 && (missing0 = "yrns"))
        return validate49.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.yrns !== void 0) {
        let data0 = data.yrns;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 1e3)
              return validate49.errors = [{ instancePath: instancePath + "/yrns", message: "must NOT have more than 1000 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors;
                if (errors === _errs3)
                  if (typeof data1 == "string") {
                    if (func22(data1) < 1)
                      return validate49.errors = [{ instancePath: instancePath + "/yrns/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate49.errors = [{ instancePath: instancePath + "/yrns/" + i0, message: "must be string" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate49.errors = [{ instancePath: instancePath + "/yrns", message: "must be array" }], !1;
      }
    } else
      return validate49.errors = [{ instancePath, message: "must be object" }], !1;
  return validate49.errors = vErrors, errors === 0;
}
function validate482(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate49(data, { instancePath }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length), validate482.errors = vErrors, errors === 0;
}

// <stdin>
var parameters = {
  getAvailability: getAvailability_parameters,
  searchAvailability: searchAvailability_parameters,
  listAvailabilityOfSite: listAvailabilityOfSite_parameters,
  listAvailability: listAvailability_parameters,
  listCatalogs: listCatalogs_parameters,
  getCatalog: getCatalog_parameters,
  listCatalogsOfCategory: listCatalogsOfCategory_parameters,
  listCategories: listCategories_parameters,
  getCategory: getCategory_parameters,
  listParentCategories: listParentCategories_parameters,
  listSubcategories: listSubcategories_parameters,
  listCategoryAssignments: listCategoryAssignments_parameters,
  listCategoriesOfReference: listCategoriesOfReference_parameters,
  listCategoryTrees: listCategoryTrees_parameters,
  getCategoryTree: getCategoryTree_parameters,
  createOrder: createOrder_parameters,
  listCountries: listCountries_parameters,
  getCountry: getCountry_parameters,
  listCustomers: listCustomers_parameters,
  searchCustomers: searchCustomers_parameters,
  getCustomer: getCustomer_parameters,
  patchCustomer: patchCustomer_parameters,
  matchPrices: matchPrices_parameters,
  listOrders: listOrders_parameters,
  getOrder: getOrder_parameters,
  listProducts: listProducts_parameters,
  searchProducts: searchProducts_parameters,
  getProduct: getProduct_parameters,
  findProductsByYrn: findProductsByYrn_parameters
}, bodies = {
  searchAvailability: searchAvailability_body,
  createOrder: createOrder_body,
  searchCustomers: searchCustomers_body,
  patchCustomer: patchCustomer_body,
  matchPrices: matchPrices_body,
  searchProducts: searchCustomers_body,
  findProductsByYrn: findProductsByYrn_body
};
export {
  bodies,
  parameters
};
