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

// in-memory:./only.js
var schema = validate21;
var func2 = Object.prototype.hasOwnProperty, func4 = require_ucs2length().default;
var pattern0 = new RegExp("^[^\\s#]+$", "u"), pattern1 = new RegExp("^[a-z]{2}$", "u"), pattern3 = new RegExp("^[A-Z]{3}$", "u"), pattern5 = new RegExp("^[A-Z]{2}$", "u");
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.currency === void 0 && (missing0 = "currency") || data.languages === void 0 && (missing0 = "languages"))
        return validate23.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call({ code: { type: "string", pattern: "^[^\\s#]+$" }, name: { type: "string", minLength: 1, description: "The code, if left out." }, active: { type: "boolean", default: !0 }, default: { type: "boolean", default: !1 }, includesTax: { type: "boolean" }, defaultLanguage: { type: "string", pattern: "^[a-z]{2}$", description: "The first language, if left out." }, languages: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z]{2}$" } }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, availableCurrencies: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}$" } }, homeBase: { type: "object", additionalProperties: !1, required: ["address"], properties: { address: { type: "object", additionalProperties: !1, properties: { street: { type: "string" }, streetNumber: { type: "string" }, zipCode: { type: "string" }, city: { type: "string" }, country: { type: "string", pattern: "^[A-Z]{2}$", description: "Becomes the target location; a site without one has none (D5)." } } } } }, shipToCountries: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" } }, taxDeterminationBasedOn: { type: "string", enum: ["BILLING_ADDRESS", "SHIPPING_ADDRESS"] }, cartCalculationScale: { type: "integer", minimum: 0, maximum: 10 }, mixins: { type: "object", description: "The site's custom fields, by the mixin's name." } }, key0)) {
            return validate23.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let data0 = data.code, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (!pattern0.test(data0))
                  return validate23.errors = [{ instancePath: instancePath + "/code", message: 'must match pattern "^[^\\s#]+$"' }], !1;
              } else
                return validate23.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 1)
                    return validate23.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate23.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.active !== void 0) {
                let _errs6 = errors;
                if (typeof data.active != "boolean")
                  return validate23.errors = [{ instancePath: instancePath + "/active", message: "must be boolean" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.default !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.default != "boolean")
                    return validate23.errors = [{ instancePath: instancePath + "/default", message: "must be boolean" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.includesTax !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.includesTax != "boolean")
                      return validate23.errors = [{ instancePath: instancePath + "/includesTax", message: "must be boolean" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.defaultLanguage !== void 0) {
                      let data5 = data.defaultLanguage, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "string") {
                          if (!pattern1.test(data5))
                            return validate23.errors = [{ instancePath: instancePath + "/defaultLanguage", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                        } else
                          return validate23.errors = [{ instancePath: instancePath + "/defaultLanguage", message: "must be string" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.languages !== void 0) {
                        let data6 = data.languages, _errs14 = errors;
                        if (errors === _errs14)
                          if (Array.isArray(data6)) {
                            if (data6.length < 1)
                              return validate23.errors = [{ instancePath: instancePath + "/languages", message: "must NOT have fewer than 1 items" }], !1;
                            {
                              var valid1 = !0;
                              let len0 = data6.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data7 = data6[i0], _errs16 = errors;
                                if (errors === _errs16)
                                  if (typeof data7 == "string") {
                                    if (!pattern1.test(data7))
                                      return validate23.errors = [{ instancePath: instancePath + "/languages/" + i0, params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                                  } else
                                    return validate23.errors = [{ instancePath: instancePath + "/languages/" + i0, message: "must be string" }], !1;
                                var valid1 = _errs16 === errors;
                                if (!valid1)
                                  break;
                              }
                            }
                          } else
                            return validate23.errors = [{ instancePath: instancePath + "/languages", message: "must be array" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.currency !== void 0) {
                          let data8 = data.currency, _errs18 = errors;
                          if (errors === _errs18)
                            if (typeof data8 == "string") {
                              if (!pattern3.test(data8))
                                return validate23.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                            } else
                              return validate23.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.availableCurrencies !== void 0) {
                            let data9 = data.availableCurrencies, _errs20 = errors;
                            if (errors === _errs20)
                              if (Array.isArray(data9)) {
                                var valid2 = !0;
                                let len1 = data9.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data10 = data9[i1], _errs22 = errors;
                                  if (errors === _errs22)
                                    if (typeof data10 == "string") {
                                      if (!pattern3.test(data10))
                                        return validate23.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                    } else
                                      return validate23.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, message: "must be string" }], !1;
                                  var valid2 = _errs22 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate23.errors = [{ instancePath: instancePath + "/availableCurrencies", message: "must be array" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.homeBase !== void 0) {
                              let data11 = data.homeBase, _errs24 = errors;
                              if (errors === _errs24)
                                if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                  let missing1;
                                  if (data11.address === void 0 && (missing1 = "address"))
                                    return validate23.errors = [{ instancePath: instancePath + "/homeBase", message: "must have required property '" + missing1 + "'" }], !1;
                                  {
                                    let _errs26 = errors;
                                    for (let key1 in data11)
                                      if (key1 !== "address") {
                                        return validate23.errors = [{ instancePath: instancePath + "/homeBase", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_errs26 === errors && data11.address !== void 0) {
                                      let data12 = data11.address;
                                      if (errors === errors)
                                        if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                          let _errs29 = errors;
                                          for (let key2 in data12)
                                            if (!(key2 === "street" || key2 === "streetNumber" || key2 === "zipCode" || key2 === "city" || key2 === "country")) {
                                              return validate23.errors = [{ instancePath: instancePath + "/homeBase/address", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                                              break;
                                            }
                                          if (_errs29 === errors) {
                                            if (data12.street !== void 0) {
                                              let _errs30 = errors;
                                              if (typeof data12.street != "string")
                                                return validate23.errors = [{ instancePath: instancePath + "/homeBase/address/street", message: "must be string" }], !1;
                                              var valid4 = _errs30 === errors;
                                            } else
                                              var valid4 = !0;
                                            if (valid4) {
                                              if (data12.streetNumber !== void 0) {
                                                let _errs32 = errors;
                                                if (typeof data12.streetNumber != "string")
                                                  return validate23.errors = [{ instancePath: instancePath + "/homeBase/address/streetNumber", message: "must be string" }], !1;
                                                var valid4 = _errs32 === errors;
                                              } else
                                                var valid4 = !0;
                                              if (valid4) {
                                                if (data12.zipCode !== void 0) {
                                                  let _errs34 = errors;
                                                  if (typeof data12.zipCode != "string")
                                                    return validate23.errors = [{ instancePath: instancePath + "/homeBase/address/zipCode", message: "must be string" }], !1;
                                                  var valid4 = _errs34 === errors;
                                                } else
                                                  var valid4 = !0;
                                                if (valid4) {
                                                  if (data12.city !== void 0) {
                                                    let _errs36 = errors;
                                                    if (typeof data12.city != "string")
                                                      return validate23.errors = [{ instancePath: instancePath + "/homeBase/address/city", message: "must be string" }], !1;
                                                    var valid4 = _errs36 === errors;
                                                  } else
                                                    var valid4 = !0;
                                                  if (valid4)
                                                    if (data12.country !== void 0) {
                                                      let data17 = data12.country, _errs38 = errors;
                                                      if (errors === _errs38)
                                                        if (typeof data17 == "string") {
                                                          if (!pattern5.test(data17))
                                                            return validate23.errors = [{ instancePath: instancePath + "/homeBase/address/country", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                        } else
                                                          return validate23.errors = [{ instancePath: instancePath + "/homeBase/address/country", message: "must be string" }], !1;
                                                      var valid4 = _errs38 === errors;
                                                    } else
                                                      var valid4 = !0;
                                                }
                                              }
                                            }
                                          }
                                        } else
                                          return validate23.errors = [{ instancePath: instancePath + "/homeBase/address", message: "must be object" }], !1;
                                    }
                                  }
                                } else
                                  return validate23.errors = [{ instancePath: instancePath + "/homeBase", message: "must be object" }], !1;
                              var valid0 = _errs24 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.shipToCountries !== void 0) {
                                let data18 = data.shipToCountries, _errs40 = errors;
                                if (errors === _errs40)
                                  if (Array.isArray(data18)) {
                                    var valid5 = !0;
                                    let len2 = data18.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let data19 = data18[i2], _errs42 = errors;
                                      if (errors === _errs42)
                                        if (typeof data19 == "string") {
                                          if (!pattern5.test(data19))
                                            return validate23.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                        } else
                                          return validate23.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, message: "must be string" }], !1;
                                      var valid5 = _errs42 === errors;
                                      if (!valid5)
                                        break;
                                    }
                                  } else
                                    return validate23.errors = [{ instancePath: instancePath + "/shipToCountries", message: "must be array" }], !1;
                                var valid0 = _errs40 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.taxDeterminationBasedOn !== void 0) {
                                  let data20 = data.taxDeterminationBasedOn, _errs44 = errors;
                                  if (typeof data20 != "string")
                                    return validate23.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", message: "must be string" }], !1;
                                  if (!(data20 === "BILLING_ADDRESS" || data20 === "SHIPPING_ADDRESS"))
                                    return validate23.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", params: { allowedValues: ["BILLING_ADDRESS", "SHIPPING_ADDRESS"] }, message: "must be equal to one of the allowed values" }], !1;
                                  var valid0 = _errs44 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.cartCalculationScale !== void 0) {
                                    let data21 = data.cartCalculationScale, _errs46 = errors;
                                    if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                      return validate23.errors = [{ instancePath: instancePath + "/cartCalculationScale", message: "must be integer" }], !1;
                                    if (errors === _errs46 && typeof data21 == "number" && isFinite(data21)) {
                                      if (data21 > 10 || isNaN(data21))
                                        return validate23.errors = [{ instancePath: instancePath + "/cartCalculationScale", message: "must be <= 10" }], !1;
                                      if (data21 < 0 || isNaN(data21))
                                        return validate23.errors = [{ instancePath: instancePath + "/cartCalculationScale", message: "must be >= 0" }], !1;
                                    }
                                    var valid0 = _errs46 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.mixins !== void 0) {
                                      let data22 = data.mixins, _errs48 = errors;
                                      if (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))
                                        return validate23.errors = [{ instancePath: instancePath + "/mixins", message: "must be object" }], !1;
                                      var valid0 = _errs48 === errors;
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
    } else
      return validate23.errors = [{ instancePath, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
var pattern7 = new RegExp("^\\S+$", "u");
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.clientId === void 0 && (missing0 = "clientId") || data.secret === void 0 && (missing0 = "secret"))
        return validate25.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "clientId" || key0 === "secret" || key0 === "scopes")) {
            return validate25.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.clientId !== void 0) {
            let data0 = data.clientId, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func4(data0) < 1)
                  return validate25.errors = [{ instancePath: instancePath + "/clientId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate25.errors = [{ instancePath: instancePath + "/clientId", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.secret !== void 0) {
              let data1 = data.secret, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 1)
                    return validate25.errors = [{ instancePath: instancePath + "/secret", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate25.errors = [{ instancePath: instancePath + "/secret", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.scopes !== void 0) {
                let data2 = data.scopes, _errs6 = errors;
                if (errors === _errs6)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data3 = data2[i0], _errs8 = errors;
                      if (errors === _errs8)
                        if (typeof data3 == "string") {
                          if (!pattern7.test(data3))
                            return validate25.errors = [{ instancePath: instancePath + "/scopes/" + i0, message: 'must match pattern "^\\S+$"' }], !1;
                        } else
                          return validate25.errors = [{ instancePath: instancePath + "/scopes/" + i0, message: "must be string" }], !1;
                      var valid1 = _errs8 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate25.errors = [{ instancePath: instancePath + "/scopes", message: "must be array" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate25.errors = [{ instancePath, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
var pattern8 = new RegExp("^\\d+$", "u"), pattern9 = new RegExp("^[^@ ]+@[^@ ]+$", "u");
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.country === void 0 && (missing0 = "country"))
        return validate28.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call({ contactName: { type: "string" }, companyName: { type: "string" }, street: { type: "string" }, streetNumber: { type: "string" }, zipCode: { type: "string" }, city: { type: "string" }, state: { type: "string" }, country: { type: "string", pattern: "^[A-Z]{2}$" }, contactPhone: { type: "string" }, tags: { type: "array", items: { type: "string" }, description: "SHIPPING or BILLING, and whatever else." }, isDefault: { type: "boolean", default: !1 } }, key0)) {
            return validate28.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.contactName !== void 0) {
            let _errs2 = errors;
            if (typeof data.contactName != "string")
              return validate28.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.companyName !== void 0) {
              let _errs4 = errors;
              if (typeof data.companyName != "string")
                return validate28.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.street !== void 0) {
                let _errs6 = errors;
                if (typeof data.street != "string")
                  return validate28.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetNumber !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.streetNumber != "string")
                    return validate28.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.zipCode !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.zipCode != "string")
                      return validate28.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.city !== void 0) {
                      let _errs12 = errors;
                      if (typeof data.city != "string")
                        return validate28.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.state !== void 0) {
                        let _errs14 = errors;
                        if (typeof data.state != "string")
                          return validate28.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.country !== void 0) {
                          let data7 = data.country, _errs16 = errors;
                          if (errors === _errs16)
                            if (typeof data7 == "string") {
                              if (!pattern5.test(data7))
                                return validate28.errors = [{ instancePath: instancePath + "/country", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                            } else
                              return validate28.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.contactPhone !== void 0) {
                            let _errs18 = errors;
                            if (typeof data.contactPhone != "string")
                              return validate28.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.tags !== void 0) {
                              let data9 = data.tags, _errs20 = errors;
                              if (errors === _errs20)
                                if (Array.isArray(data9)) {
                                  var valid1 = !0;
                                  let len0 = data9.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let _errs22 = errors;
                                    if (typeof data9[i0] != "string")
                                      return validate28.errors = [{ instancePath: instancePath + "/tags/" + i0, message: "must be string" }], !1;
                                    var valid1 = _errs22 === errors;
                                    if (!valid1)
                                      break;
                                  }
                                } else
                                  return validate28.errors = [{ instancePath: instancePath + "/tags", message: "must be array" }], !1;
                              var valid0 = _errs20 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.isDefault !== void 0) {
                                let _errs24 = errors;
                                if (typeof data.isDefault != "boolean")
                                  return validate28.errors = [{ instancePath: instancePath + "/isDefault", message: "must be boolean" }], !1;
                                var valid0 = _errs24 === errors;
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
    } else
      return validate28.errors = [{ instancePath, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password"))
        return validate27.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call({ id: { type: "string", pattern: "^\\d+$", description: "Numbered from 10000001, if left out." }, email: { type: "string", minLength: 3, pattern: "^[^@ ]+@[^@ ]+$" }, password: { type: "string", minLength: 6 }, firstName: { type: "string" }, lastName: { type: "string" }, preferredCurrency: { type: "string", pattern: "^[A-Z]{3}$" }, preferredSite: { type: "string", minLength: 1 }, preferredLanguage: { type: "string", minLength: 2 }, addresses: { type: "array", items: { $ref: "SeedAddress.json" } } }, key0)) {
            return validate27.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (!pattern8.test(data0))
                  return validate27.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^\\d+$"' }], !1;
              } else
                return validate27.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let data1 = data.email, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 3)
                    return validate27.errors = [{ instancePath: instancePath + "/email", message: "must NOT have fewer than 3 characters" }], !1;
                  if (!pattern9.test(data1))
                    return validate27.errors = [{ instancePath: instancePath + "/email", message: 'must match pattern "^[^@ ]+@[^@ ]+$"' }], !1;
                } else
                  return validate27.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.password !== void 0) {
                let data2 = data.password, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func4(data2) < 6)
                      return validate27.errors = [{ instancePath: instancePath + "/password", message: "must NOT have fewer than 6 characters" }], !1;
                  } else
                    return validate27.errors = [{ instancePath: instancePath + "/password", message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.firstName !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.firstName != "string")
                    return validate27.errors = [{ instancePath: instancePath + "/firstName", message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lastName !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.lastName != "string")
                      return validate27.errors = [{ instancePath: instancePath + "/lastName", message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.preferredCurrency !== void 0) {
                      let data5 = data.preferredCurrency, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "string") {
                          if (!pattern3.test(data5))
                            return validate27.errors = [{ instancePath: instancePath + "/preferredCurrency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate27.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must be string" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preferredSite !== void 0) {
                        let data6 = data.preferredSite, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data6 == "string") {
                            if (func4(data6) < 1)
                              return validate27.errors = [{ instancePath: instancePath + "/preferredSite", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate27.errors = [{ instancePath: instancePath + "/preferredSite", message: "must be string" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredLanguage !== void 0) {
                          let data7 = data.preferredLanguage, _errs16 = errors;
                          if (errors === _errs16)
                            if (typeof data7 == "string") {
                              if (func4(data7) < 2)
                                return validate27.errors = [{ instancePath: instancePath + "/preferredLanguage", message: "must NOT have fewer than 2 characters" }], !1;
                            } else
                              return validate27.errors = [{ instancePath: instancePath + "/preferredLanguage", message: "must be string" }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.addresses !== void 0) {
                            let data8 = data.addresses, _errs18 = errors;
                            if (errors === _errs18)
                              if (Array.isArray(data8)) {
                                var valid1 = !0;
                                let len0 = data8.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs20 = errors;
                                  validate28(data8[i0], { instancePath: instancePath + "/addresses/" + i0 }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                  var valid1 = _errs20 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate27.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                            var valid0 = _errs18 === errors;
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
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (let key0 in data) {
        let _errs1 = errors;
        if (typeof key0 == "string" && !pattern1.test(key0)) {
          let err0 = { instancePath, params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"', propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          let err1 = { instancePath, params: { propertyName: key0 }, message: "property name must be valid" };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate32.errors = vErrors, !1;
          break;
        }
      }
      if (valid0)
        for (let key1 in data) {
          let _errs3 = errors;
          if (typeof data[key1] != "string")
            return validate32.errors = [{ instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
          var valid1 = _errs3 === errors;
          if (!valid1)
            break;
        }
    } else
      return validate32.errors = [{ instancePath, message: "must be object" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate31.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call({ id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, taxClass: { type: "string", minLength: 1, default: "STANDARD" }, taxRate: { type: "number", minimum: 0, maximum: 100, description: "Percent." }, localizedName: { $ref: "SeedTexts.json" }, localizedDescription: { $ref: "SeedTexts.json" }, image: { type: "string", minLength: 1, description: "The picture's address; a drawing, if left out." }, published: { type: "boolean", default: !0 }, stock: { type: "number", minimum: 0, description: "How many each site has; no limit, if left out." }, categories: { type: "array", items: { type: "string", minLength: 1 }, description: "IDs of categories." }, mixins: { type: "object", description: "The product's custom fields, by the mixin's name." } }, key0)) {
            return validate31.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func4(data0) < 1)
                  return validate31.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate31.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 1)
                    return validate31.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate31.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.taxClass !== void 0) {
                let data2 = data.taxClass, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func4(data2) < 1)
                      return validate31.errors = [{ instancePath: instancePath + "/taxClass", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate31.errors = [{ instancePath: instancePath + "/taxClass", message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.taxRate !== void 0) {
                  let data3 = data.taxRate, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 > 100 || isNaN(data3))
                        return validate31.errors = [{ instancePath: instancePath + "/taxRate", message: "must be <= 100" }], !1;
                      if (data3 < 0 || isNaN(data3))
                        return validate31.errors = [{ instancePath: instancePath + "/taxRate", message: "must be >= 0" }], !1;
                    } else
                      return validate31.errors = [{ instancePath: instancePath + "/taxRate", message: "must be number" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.localizedName !== void 0) {
                    let _errs10 = errors;
                    validate32(data.localizedName, { instancePath: instancePath + "/localizedName" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.localizedDescription !== void 0) {
                      let _errs11 = errors;
                      validate32(data.localizedDescription, { instancePath: instancePath + "/localizedDescription" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                      var valid0 = _errs11 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.image !== void 0) {
                        let data6 = data.image, _errs12 = errors;
                        if (errors === _errs12)
                          if (typeof data6 == "string") {
                            if (func4(data6) < 1)
                              return validate31.errors = [{ instancePath: instancePath + "/image", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate31.errors = [{ instancePath: instancePath + "/image", message: "must be string" }], !1;
                        var valid0 = _errs12 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.published !== void 0) {
                          let _errs14 = errors;
                          if (typeof data.published != "boolean")
                            return validate31.errors = [{ instancePath: instancePath + "/published", message: "must be boolean" }], !1;
                          var valid0 = _errs14 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.stock !== void 0) {
                            let data8 = data.stock, _errs16 = errors;
                            if (errors === _errs16)
                              if (typeof data8 == "number" && isFinite(data8)) {
                                if (data8 < 0 || isNaN(data8))
                                  return validate31.errors = [{ instancePath: instancePath + "/stock", message: "must be >= 0" }], !1;
                              } else
                                return validate31.errors = [{ instancePath: instancePath + "/stock", message: "must be number" }], !1;
                            var valid0 = _errs16 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.categories !== void 0) {
                              let data9 = data.categories, _errs18 = errors;
                              if (errors === _errs18)
                                if (Array.isArray(data9)) {
                                  var valid1 = !0;
                                  let len0 = data9.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data10 = data9[i0], _errs20 = errors;
                                    if (errors === _errs20)
                                      if (typeof data10 == "string") {
                                        if (func4(data10) < 1)
                                          return validate31.errors = [{ instancePath: instancePath + "/categories/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate31.errors = [{ instancePath: instancePath + "/categories/" + i0, message: "must be string" }], !1;
                                    var valid1 = _errs20 === errors;
                                    if (!valid1)
                                      break;
                                  }
                                } else
                                  return validate31.errors = [{ instancePath: instancePath + "/categories", message: "must be array" }], !1;
                              var valid0 = _errs18 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.mixins !== void 0) {
                                let data11 = data.mixins, _errs22 = errors;
                                if (!(data11 && typeof data11 == "object" && !Array.isArray(data11)))
                                  return validate31.errors = [{ instancePath: instancePath + "/mixins", message: "must be object" }], !1;
                                var valid0 = _errs22 === errors;
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
    } else
      return validate31.errors = [{ instancePath, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.productId === void 0 && (missing0 = "productId") || data.siteCode === void 0 && (missing0 = "siteCode") || data.currency === void 0 && (missing0 = "currency") || data.tiers === void 0 && (missing0 = "tiers"))
        return validate36.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "productId" || key0 === "siteCode" || key0 === "currency" || key0 === "country" || key0 === "tiers")) {
            return validate36.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func4(data0) < 1)
                  return validate36.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate36.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.productId !== void 0) {
              let data1 = data.productId, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 1)
                    return validate36.errors = [{ instancePath: instancePath + "/productId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate36.errors = [{ instancePath: instancePath + "/productId", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.siteCode !== void 0) {
                let data2 = data.siteCode, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func4(data2) < 1)
                      return validate36.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate36.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.currency !== void 0) {
                  let data3 = data.currency, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (!pattern3.test(data3))
                        return validate36.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                    } else
                      return validate36.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.country !== void 0) {
                    let data4 = data.country, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (!pattern5.test(data4))
                          return validate36.errors = [{ instancePath: instancePath + "/country", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                      } else
                        return validate36.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.tiers !== void 0) {
                      let data5 = data.tiers, _errs12 = errors;
                      if (errors === _errs12)
                        if (Array.isArray(data5)) {
                          if (data5.length < 1)
                            return validate36.errors = [{ instancePath: instancePath + "/tiers", message: "must NOT have fewer than 1 items" }], !1;
                          {
                            var valid1 = !0;
                            let len0 = data5.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data6 = data5[i0], _errs14 = errors;
                              if (errors === _errs14)
                                if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                  let missing1;
                                  if (data6.minQuantity === void 0 && (missing1 = "minQuantity") || data6.price === void 0 && (missing1 = "price"))
                                    return validate36.errors = [{ instancePath: instancePath + "/tiers/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                                  {
                                    let _errs16 = errors;
                                    for (let key1 in data6)
                                      if (!(key1 === "minQuantity" || key1 === "price")) {
                                        return validate36.errors = [{ instancePath: instancePath + "/tiers/" + i0, params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_errs16 === errors) {
                                      if (data6.minQuantity !== void 0) {
                                        let data7 = data6.minQuantity, _errs17 = errors;
                                        if (errors === _errs17)
                                          if (typeof data7 == "number" && isFinite(data7)) {
                                            if (data7 < 0 || isNaN(data7))
                                              return validate36.errors = [{ instancePath: instancePath + "/tiers/" + i0 + "/minQuantity", message: "must be >= 0" }], !1;
                                          } else
                                            return validate36.errors = [{ instancePath: instancePath + "/tiers/" + i0 + "/minQuantity", message: "must be number" }], !1;
                                        var valid2 = _errs17 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2)
                                        if (data6.price !== void 0) {
                                          let data8 = data6.price, _errs19 = errors;
                                          if (errors === _errs19)
                                            if (typeof data8 == "number" && isFinite(data8)) {
                                              if (data8 < 0 || isNaN(data8))
                                                return validate36.errors = [{ instancePath: instancePath + "/tiers/" + i0 + "/price", message: "must be >= 0" }], !1;
                                            } else
                                              return validate36.errors = [{ instancePath: instancePath + "/tiers/" + i0 + "/price", message: "must be number" }], !1;
                                          var valid2 = _errs19 === errors;
                                        } else
                                          var valid2 = !0;
                                    }
                                  }
                                } else
                                  return validate36.errors = [{ instancePath: instancePath + "/tiers/" + i0, message: "must be object" }], !1;
                              var valid1 = _errs14 === errors;
                              if (!valid1)
                                break;
                            }
                          }
                        } else
                          return validate36.errors = [{ instancePath: instancePath + "/tiers", message: "must be array" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate36.errors = [{ instancePath, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code"))
        return validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "code" || key0 === "name" || key0 === "percent" || key0 === "amount" || key0 === "currency")) {
            return validate38.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let data0 = data.code, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func4(data0) > 150)
                  return validate38.errors = [{ instancePath: instancePath + "/code", message: "must NOT have more than 150 characters" }], !1;
                if (func4(data0) < 1)
                  return validate38.errors = [{ instancePath: instancePath + "/code", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate38.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 1)
                    return validate38.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate38.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.percent !== void 0) {
                let data2 = data.percent, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "number" && isFinite(data2)) {
                    if (data2 > 100 || isNaN(data2))
                      return validate38.errors = [{ instancePath: instancePath + "/percent", message: "must be <= 100" }], !1;
                    if (data2 <= 0 || isNaN(data2))
                      return validate38.errors = [{ instancePath: instancePath + "/percent", message: "must be > 0" }], !1;
                  } else
                    return validate38.errors = [{ instancePath: instancePath + "/percent", message: "must be number" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.amount !== void 0) {
                  let data3 = data.amount, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "number" && isFinite(data3)) {
                      if (data3 <= 0 || isNaN(data3))
                        return validate38.errors = [{ instancePath: instancePath + "/amount", message: "must be > 0" }], !1;
                    } else
                      return validate38.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.currency !== void 0) {
                    let data4 = data.currency, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (!pattern3.test(data4))
                          return validate38.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                      } else
                        return validate38.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate38.errors = [{ instancePath, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.localizedName === void 0 && (missing0 = "localizedName"))
        return validate40.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "parentId" || key0 === "code" || key0 === "localizedName" || key0 === "localizedDescription" || key0 === "localizedSlug" || key0 === "published" || key0 === "mixins")) {
            return validate40.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func4(data0) < 1)
                  return validate40.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate40.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.parentId !== void 0) {
              let data1 = data.parentId, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 1)
                    return validate40.errors = [{ instancePath: instancePath + "/parentId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate40.errors = [{ instancePath: instancePath + "/parentId", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.code !== void 0) {
                let data2 = data.code, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func4(data2) < 1)
                      return validate40.errors = [{ instancePath: instancePath + "/code", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate40.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.localizedName !== void 0) {
                  let _errs8 = errors;
                  validate32(data.localizedName, { instancePath: instancePath + "/localizedName" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.localizedDescription !== void 0) {
                    let _errs9 = errors;
                    validate32(data.localizedDescription, { instancePath: instancePath + "/localizedDescription" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.localizedSlug !== void 0) {
                      let _errs10 = errors;
                      validate32(data.localizedSlug, { instancePath: instancePath + "/localizedSlug" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                      var valid0 = _errs10 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.published !== void 0) {
                        let _errs11 = errors;
                        if (typeof data.published != "boolean")
                          return validate40.errors = [{ instancePath: instancePath + "/published", message: "must be boolean" }], !1;
                        var valid0 = _errs11 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.mixins !== void 0) {
                          let data7 = data.mixins, _errs13 = errors;
                          if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))
                            return validate40.errors = [{ instancePath: instancePath + "/mixins", message: "must be object" }], !1;
                          var valid0 = _errs13 === errors;
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
      return validate40.errors = [{ instancePath, message: "must be object" }], !1;
  return validate40.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.localizedName === void 0 && (missing0 = "localizedName"))
        return validate45.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "localizedName" || key0 === "visible" || key0 === "publishedSites" || key0 === "categories")) {
            return validate45.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func4(data0) < 1)
                  return validate45.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate45.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.localizedName !== void 0) {
              let _errs4 = errors;
              validate32(data.localizedName, { instancePath: instancePath + "/localizedName" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.visible !== void 0) {
                let _errs5 = errors;
                if (typeof data.visible != "boolean")
                  return validate45.errors = [{ instancePath: instancePath + "/visible", message: "must be boolean" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.publishedSites !== void 0) {
                  let data3 = data.publishedSites, _errs7 = errors;
                  if (errors === _errs7)
                    if (Array.isArray(data3)) {
                      var valid1 = !0;
                      let len0 = data3.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data4 = data3[i0], _errs9 = errors;
                        if (errors === _errs9)
                          if (typeof data4 == "string") {
                            if (func4(data4) < 1)
                              return validate45.errors = [{ instancePath: instancePath + "/publishedSites/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate45.errors = [{ instancePath: instancePath + "/publishedSites/" + i0, message: "must be string" }], !1;
                        var valid1 = _errs9 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate45.errors = [{ instancePath: instancePath + "/publishedSites", message: "must be array" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.categories !== void 0) {
                    let data5 = data.categories, _errs11 = errors;
                    if (errors === _errs11)
                      if (Array.isArray(data5)) {
                        var valid2 = !0;
                        let len1 = data5.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data6 = data5[i1], _errs13 = errors;
                          if (errors === _errs13)
                            if (typeof data6 == "string") {
                              if (func4(data6) < 1)
                                return validate45.errors = [{ instancePath: instancePath + "/categories/" + i1, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate45.errors = [{ instancePath: instancePath + "/categories/" + i1, message: "must be string" }], !1;
                          var valid2 = _errs13 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate45.errors = [{ instancePath: instancePath + "/categories", message: "must be array" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate45.errors = [{ instancePath, message: "must be object" }], !1;
  return validate45.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code"))
        return validate48.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "code" || key0 === "name")) {
            return validate48.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.code !== void 0) {
            let data0 = data.code, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (!pattern3.test(data0))
                  return validate48.errors = [{ instancePath: instancePath + "/code", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
              } else
                return validate48.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.name !== void 0) {
              let data1 = data.name, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 1)
                    return validate48.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate48.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate48.errors = [{ instancePath, message: "must be object" }], !1;
  return validate48.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!func2.call({ $schema: { type: "string" }, mode: { type: "string", enum: ["extend", "replace"], default: "extend" }, sites: { type: "array", items: { $ref: "SeedSite.json" } }, clients: { type: "array", items: { $ref: "SeedClient.json" } }, customers: { type: "array", items: { $ref: "SeedCustomer.json" } }, products: { type: "array", items: { $ref: "SeedProduct.json" } }, prices: { type: "array", items: { $ref: "SeedPrice.json" } }, coupons: { type: "array", items: { $ref: "SeedCoupon.json" } }, categories: { type: "array", items: { $ref: "SeedCategory.json" } }, catalogs: { type: "array", items: { $ref: "SeedCatalog.json" } }, exchangeConfigs: { type: "array", items: { type: "string", minLength: 1 }, description: "The configurations that tokens of an identity provider are exchanged by." }, currencies: { type: "array", items: { $ref: "SeedCurrency.json" } } }, key0)) {
          return validate22.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.$schema !== void 0) {
          let _errs2 = errors;
          if (typeof data.$schema != "string")
            return validate22.errors = [{ instancePath: instancePath + "/$schema", message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.mode !== void 0) {
            let data1 = data.mode, _errs4 = errors;
            if (typeof data1 != "string")
              return validate22.errors = [{ instancePath: instancePath + "/mode", message: "must be string" }], !1;
            if (!(data1 === "extend" || data1 === "replace"))
              return validate22.errors = [{ instancePath: instancePath + "/mode", params: { allowedValues: ["extend", "replace"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sites !== void 0) {
              let data2 = data.sites, _errs6 = errors;
              if (errors === _errs6)
                if (Array.isArray(data2)) {
                  var valid1 = !0;
                  let len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs8 = errors;
                    validate23(data2[i0], { instancePath: instancePath + "/sites/" + i0 }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                    var valid1 = _errs8 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate22.errors = [{ instancePath: instancePath + "/sites", message: "must be array" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.clients !== void 0) {
                let data4 = data.clients, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid2 = !0;
                    let len1 = data4.length;
                    for (let i1 = 0; i1 < len1; i1++) {
                      let _errs11 = errors;
                      validate25(data4[i1], { instancePath: instancePath + "/clients/" + i1 }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                      var valid2 = _errs11 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate22.errors = [{ instancePath: instancePath + "/clients", message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.customers !== void 0) {
                  let data6 = data.customers, _errs12 = errors;
                  if (errors === _errs12)
                    if (Array.isArray(data6)) {
                      var valid3 = !0;
                      let len2 = data6.length;
                      for (let i2 = 0; i2 < len2; i2++) {
                        let _errs14 = errors;
                        validate27(data6[i2], { instancePath: instancePath + "/customers/" + i2 }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
                        var valid3 = _errs14 === errors;
                        if (!valid3)
                          break;
                      }
                    } else
                      return validate22.errors = [{ instancePath: instancePath + "/customers", message: "must be array" }], !1;
                  var valid0 = _errs12 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.products !== void 0) {
                    let data8 = data.products, _errs15 = errors;
                    if (errors === _errs15)
                      if (Array.isArray(data8)) {
                        var valid4 = !0;
                        let len3 = data8.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let _errs17 = errors;
                          validate31(data8[i3], { instancePath: instancePath + "/products/" + i3 }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                          var valid4 = _errs17 === errors;
                          if (!valid4)
                            break;
                        }
                      } else
                        return validate22.errors = [{ instancePath: instancePath + "/products", message: "must be array" }], !1;
                    var valid0 = _errs15 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.prices !== void 0) {
                      let data10 = data.prices, _errs18 = errors;
                      if (errors === _errs18)
                        if (Array.isArray(data10)) {
                          var valid5 = !0;
                          let len4 = data10.length;
                          for (let i4 = 0; i4 < len4; i4++) {
                            let _errs20 = errors;
                            validate36(data10[i4], { instancePath: instancePath + "/prices/" + i4 }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
                            var valid5 = _errs20 === errors;
                            if (!valid5)
                              break;
                          }
                        } else
                          return validate22.errors = [{ instancePath: instancePath + "/prices", message: "must be array" }], !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.coupons !== void 0) {
                        let data12 = data.coupons, _errs21 = errors;
                        if (errors === _errs21)
                          if (Array.isArray(data12)) {
                            var valid6 = !0;
                            let len5 = data12.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let _errs23 = errors;
                              validate38(data12[i5], { instancePath: instancePath + "/coupons/" + i5 }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                              var valid6 = _errs23 === errors;
                              if (!valid6)
                                break;
                            }
                          } else
                            return validate22.errors = [{ instancePath: instancePath + "/coupons", message: "must be array" }], !1;
                        var valid0 = _errs21 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.categories !== void 0) {
                          let data14 = data.categories, _errs24 = errors;
                          if (errors === _errs24)
                            if (Array.isArray(data14)) {
                              var valid7 = !0;
                              let len6 = data14.length;
                              for (let i6 = 0; i6 < len6; i6++) {
                                let _errs26 = errors;
                                validate40(data14[i6], { instancePath: instancePath + "/categories/" + i6 }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
                                var valid7 = _errs26 === errors;
                                if (!valid7)
                                  break;
                              }
                            } else
                              return validate22.errors = [{ instancePath: instancePath + "/categories", message: "must be array" }], !1;
                          var valid0 = _errs24 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.catalogs !== void 0) {
                            let data16 = data.catalogs, _errs27 = errors;
                            if (errors === _errs27)
                              if (Array.isArray(data16)) {
                                var valid8 = !0;
                                let len7 = data16.length;
                                for (let i7 = 0; i7 < len7; i7++) {
                                  let _errs29 = errors;
                                  validate45(data16[i7], { instancePath: instancePath + "/catalogs/" + i7 }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
                                  var valid8 = _errs29 === errors;
                                  if (!valid8)
                                    break;
                                }
                              } else
                                return validate22.errors = [{ instancePath: instancePath + "/catalogs", message: "must be array" }], !1;
                            var valid0 = _errs27 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.exchangeConfigs !== void 0) {
                              let data18 = data.exchangeConfigs, _errs30 = errors;
                              if (errors === _errs30)
                                if (Array.isArray(data18)) {
                                  var valid9 = !0;
                                  let len8 = data18.length;
                                  for (let i8 = 0; i8 < len8; i8++) {
                                    let data19 = data18[i8], _errs32 = errors;
                                    if (errors === _errs32)
                                      if (typeof data19 == "string") {
                                        if (func4(data19) < 1)
                                          return validate22.errors = [{ instancePath: instancePath + "/exchangeConfigs/" + i8, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate22.errors = [{ instancePath: instancePath + "/exchangeConfigs/" + i8, message: "must be string" }], !1;
                                    var valid9 = _errs32 === errors;
                                    if (!valid9)
                                      break;
                                  }
                                } else
                                  return validate22.errors = [{ instancePath: instancePath + "/exchangeConfigs", message: "must be array" }], !1;
                              var valid0 = _errs30 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.currencies !== void 0) {
                                let data20 = data.currencies, _errs34 = errors;
                                if (errors === _errs34)
                                  if (Array.isArray(data20)) {
                                    var valid10 = !0;
                                    let len9 = data20.length;
                                    for (let i9 = 0; i9 < len9; i9++) {
                                      let _errs36 = errors;
                                      validate48(data20[i9], { instancePath: instancePath + "/currencies/" + i9 }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
                                      var valid10 = _errs36 === errors;
                                      if (!valid10)
                                        break;
                                    }
                                  } else
                                    return validate22.errors = [{ instancePath: instancePath + "/currencies", message: "must be array" }], !1;
                                var valid0 = _errs34 === errors;
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
    } else
      return validate22.errors = [{ instancePath, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
export {
  schema as validateSeed
};
