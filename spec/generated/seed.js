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
var schema = validate10;
var schema12 = { type: "object", description: "A world to start from. It extends the default world entry by entry, or replaces it.", additionalProperties: !1, properties: { $schema: { type: "string" }, mode: { type: "string", enum: ["extend", "replace"], default: "extend" }, sites: { type: "array", items: { $ref: "SeedSite.json" } }, clients: { type: "array", items: { $ref: "SeedClient.json" } }, customers: { type: "array", items: { $ref: "SeedCustomer.json" } }, products: { type: "array", items: { $ref: "SeedProduct.json" } }, prices: { type: "array", items: { $ref: "SeedPrice.json" } }, coupons: { type: "array", items: { $ref: "SeedCoupon.json" } }, exchangeConfigs: { type: "array", items: { type: "string", minLength: 1 }, description: "The configurations that tokens of an identity provider are exchanged by." }, currencies: { type: "array", items: { $ref: "SeedCurrency.json" } } }, $id: "Seed.json" }, schema13 = { type: "object", additionalProperties: !1, required: ["code", "currency", "languages"], properties: { code: { type: "string", pattern: "^[^\\s#]+$" }, name: { type: "string", minLength: 1, description: "The code, if left out." }, active: { type: "boolean", default: !0 }, default: { type: "boolean", default: !1 }, includesTax: { type: "boolean" }, defaultLanguage: { type: "string", pattern: "^[a-z]{2}$", description: "The first language, if left out." }, languages: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z]{2}$" } }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, availableCurrencies: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}$" } }, homeBase: { type: "object", additionalProperties: !1, required: ["address"], properties: { address: { type: "object", additionalProperties: !1, properties: { street: { type: "string" }, streetNumber: { type: "string" }, zipCode: { type: "string" }, city: { type: "string" }, country: { type: "string", pattern: "^[A-Z]{2}$", description: "Becomes the target location; a site without one has none (D5)." } } } } }, shipToCountries: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" } }, taxDeterminationBasedOn: { type: "string", enum: ["BILLING_ADDRESS", "SHIPPING_ADDRESS"] }, cartCalculationScale: { type: "integer", minimum: 0, maximum: 10 }, mixins: { type: "object", description: "The site's custom fields, by the mixin's name." } }, $id: "SeedSite.json" };
var func2 = Object.prototype.hasOwnProperty, func4 = require_ucs2length().default, pattern0 = new RegExp("^[^\\s#]+$", "u"), pattern1 = new RegExp("^[a-z]{2}$", "u"), pattern3 = new RegExp("^[A-Z]{3}$", "u"), pattern5 = new RegExp("^[A-Z]{2}$", "u"), pattern7 = new RegExp("^\\S+$", "u"), schema15 = { type: "object", additionalProperties: !1, required: ["email", "password"], properties: { id: { type: "string", pattern: "^\\d+$", description: "Numbered from 10000001, if left out." }, email: { type: "string", minLength: 3, pattern: "^[^@ ]+@[^@ ]+$" }, password: { type: "string", minLength: 6 }, firstName: { type: "string" }, lastName: { type: "string" }, preferredCurrency: { type: "string", pattern: "^[A-Z]{3}$" }, preferredSite: { type: "string", minLength: 1 }, preferredLanguage: { type: "string", minLength: 2 }, addresses: { type: "array", items: { $ref: "SeedAddress.json" } } }, $id: "SeedCustomer.json" }, schema16 = { type: "object", additionalProperties: !1, required: ["country"], properties: { contactName: { type: "string" }, companyName: { type: "string" }, street: { type: "string" }, streetNumber: { type: "string" }, zipCode: { type: "string" }, city: { type: "string" }, state: { type: "string" }, country: { type: "string", pattern: "^[A-Z]{2}$" }, contactPhone: { type: "string" }, tags: { type: "array", items: { type: "string" }, description: "SHIPPING or BILLING, and whatever else." }, isDefault: { type: "boolean", default: !1 } }, $id: "SeedAddress.json" }, pattern8 = new RegExp("^\\d+$", "u"), pattern9 = new RegExp("^[^@ ]+@[^@ ]+$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password"))
        return validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema15.properties, key0)) {
            return validate12.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (!pattern8.test(data0))
                  return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
              } else
                return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let data1 = data.email, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func4(data1) < 3)
                    return validate12.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!pattern9.test(data1))
                    return validate12.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/pattern", keyword: "pattern", params: { pattern: "^[^@ ]+@[^@ ]+$" }, message: 'must match pattern "^[^@ ]+@[^@ ]+$"' }], !1;
                } else
                  return validate12.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.password !== void 0) {
                let data2 = data.password, _errs6 = errors;
                if (errors === _errs6)
                  if (typeof data2 == "string") {
                    if (func4(data2) < 6)
                      return validate12.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
                  } else
                    return validate12.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.firstName !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.firstName != "string")
                    return validate12.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lastName !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.lastName != "string")
                      return validate12.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.preferredCurrency !== void 0) {
                      let data5 = data.preferredCurrency, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "string") {
                          if (!pattern3.test(data5))
                            return validate12.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate12.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preferredSite !== void 0) {
                        let data6 = data.preferredSite, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data6 == "string") {
                            if (func4(data6) < 1)
                              return validate12.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate12.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredLanguage !== void 0) {
                          let data7 = data.preferredLanguage, _errs16 = errors;
                          if (errors === _errs16)
                            if (typeof data7 == "string") {
                              if (func4(data7) < 2)
                                return validate12.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
                            } else
                              return validate12.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                  let data9 = data8[i0], _errs20 = errors;
                                  if (errors === errors)
                                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                      let missing1;
                                      if (data9.country === void 0 && (missing1 = "country"))
                                        return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0, schemaPath: "SeedAddress.json/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                      {
                                        let _errs23 = errors;
                                        for (let key1 in data9)
                                          if (!func2.call(schema16.properties, key1)) {
                                            return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0, schemaPath: "SeedAddress.json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (_errs23 === errors) {
                                          if (data9.contactName !== void 0) {
                                            let _errs24 = errors;
                                            if (typeof data9.contactName != "string")
                                              return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/contactName", schemaPath: "SeedAddress.json/properties/contactName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid3 = _errs24 === errors;
                                          } else
                                            var valid3 = !0;
                                          if (valid3) {
                                            if (data9.companyName !== void 0) {
                                              let _errs26 = errors;
                                              if (typeof data9.companyName != "string")
                                                return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/companyName", schemaPath: "SeedAddress.json/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid3 = _errs26 === errors;
                                            } else
                                              var valid3 = !0;
                                            if (valid3) {
                                              if (data9.street !== void 0) {
                                                let _errs28 = errors;
                                                if (typeof data9.street != "string")
                                                  return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/street", schemaPath: "SeedAddress.json/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid3 = _errs28 === errors;
                                              } else
                                                var valid3 = !0;
                                              if (valid3) {
                                                if (data9.streetNumber !== void 0) {
                                                  let _errs30 = errors;
                                                  if (typeof data9.streetNumber != "string")
                                                    return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/streetNumber", schemaPath: "SeedAddress.json/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid3 = _errs30 === errors;
                                                } else
                                                  var valid3 = !0;
                                                if (valid3) {
                                                  if (data9.zipCode !== void 0) {
                                                    let _errs32 = errors;
                                                    if (typeof data9.zipCode != "string")
                                                      return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/zipCode", schemaPath: "SeedAddress.json/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid3 = _errs32 === errors;
                                                  } else
                                                    var valid3 = !0;
                                                  if (valid3) {
                                                    if (data9.city !== void 0) {
                                                      let _errs34 = errors;
                                                      if (typeof data9.city != "string")
                                                        return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/city", schemaPath: "SeedAddress.json/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var valid3 = _errs34 === errors;
                                                    } else
                                                      var valid3 = !0;
                                                    if (valid3) {
                                                      if (data9.state !== void 0) {
                                                        let _errs36 = errors;
                                                        if (typeof data9.state != "string")
                                                          return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/state", schemaPath: "SeedAddress.json/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var valid3 = _errs36 === errors;
                                                      } else
                                                        var valid3 = !0;
                                                      if (valid3) {
                                                        if (data9.country !== void 0) {
                                                          let data17 = data9.country, _errs38 = errors;
                                                          if (errors === _errs38)
                                                            if (typeof data17 == "string") {
                                                              if (!pattern5.test(data17))
                                                                return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/country", schemaPath: "SeedAddress.json/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                            } else
                                                              return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/country", schemaPath: "SeedAddress.json/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var valid3 = _errs38 === errors;
                                                        } else
                                                          var valid3 = !0;
                                                        if (valid3) {
                                                          if (data9.contactPhone !== void 0) {
                                                            let _errs40 = errors;
                                                            if (typeof data9.contactPhone != "string")
                                                              return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/contactPhone", schemaPath: "SeedAddress.json/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid3 = _errs40 === errors;
                                                          } else
                                                            var valid3 = !0;
                                                          if (valid3) {
                                                            if (data9.tags !== void 0) {
                                                              let data19 = data9.tags, _errs42 = errors;
                                                              if (errors === _errs42)
                                                                if (Array.isArray(data19)) {
                                                                  var valid4 = !0;
                                                                  let len1 = data19.length;
                                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                                    let _errs44 = errors;
                                                                    if (typeof data19[i1] != "string")
                                                                      return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/tags/" + i1, schemaPath: "SeedAddress.json/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var valid4 = _errs44 === errors;
                                                                    if (!valid4)
                                                                      break;
                                                                  }
                                                                } else
                                                                  return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/tags", schemaPath: "SeedAddress.json/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                              var valid3 = _errs42 === errors;
                                                            } else
                                                              var valid3 = !0;
                                                            if (valid3)
                                                              if (data9.isDefault !== void 0) {
                                                                let _errs46 = errors;
                                                                if (typeof data9.isDefault != "boolean")
                                                                  return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/isDefault", schemaPath: "SeedAddress.json/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                                                var valid3 = _errs46 === errors;
                                                              } else
                                                                var valid3 = !0;
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
                                      return validate12.errors = [{ instancePath: instancePath + "/addresses/" + i0, schemaPath: "SeedAddress.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid1 = _errs20 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate12.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
      return validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate12.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!func2.call(schema12.properties, key0)) {
          return validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.$schema !== void 0) {
          let _errs2 = errors;
          if (typeof data.$schema != "string")
            return validate11.errors = [{ instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.mode !== void 0) {
            let data1 = data.mode, _errs4 = errors;
            if (typeof data1 != "string")
              return validate11.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            if (!(data1 === "extend" || data1 === "replace"))
              return validate11.errors = [{ instancePath: instancePath + "/mode", schemaPath: "#/properties/mode/enum", keyword: "enum", params: { allowedValues: schema12.properties.mode.enum }, message: "must be equal to one of the allowed values" }], !1;
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
                    let data3 = data2[i0], _errs8 = errors;
                    if (errors === errors)
                      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                        let missing0;
                        if (data3.code === void 0 && (missing0 = "code") || data3.currency === void 0 && (missing0 = "currency") || data3.languages === void 0 && (missing0 = "languages"))
                          return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0, schemaPath: "SeedSite.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
                        {
                          let _errs11 = errors;
                          for (let key1 in data3)
                            if (!func2.call(schema13.properties, key1)) {
                              return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0, schemaPath: "SeedSite.json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs11 === errors) {
                            if (data3.code !== void 0) {
                              let data4 = data3.code, _errs12 = errors;
                              if (errors === _errs12)
                                if (typeof data4 == "string") {
                                  if (!pattern0.test(data4))
                                    return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/code", schemaPath: "SeedSite.json/properties/code/pattern", keyword: "pattern", params: { pattern: "^[^\\s#]+$" }, message: 'must match pattern "^[^\\s#]+$"' }], !1;
                                } else
                                  return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/code", schemaPath: "SeedSite.json/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs12 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data3.name !== void 0) {
                                let data5 = data3.name, _errs14 = errors;
                                if (errors === _errs14)
                                  if (typeof data5 == "string") {
                                    if (func4(data5) < 1)
                                      return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/name", schemaPath: "SeedSite.json/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/name", schemaPath: "SeedSite.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid3 = _errs14 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data3.active !== void 0) {
                                  let _errs16 = errors;
                                  if (typeof data3.active != "boolean")
                                    return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/active", schemaPath: "SeedSite.json/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                  var valid3 = _errs16 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3) {
                                  if (data3.default !== void 0) {
                                    let _errs18 = errors;
                                    if (typeof data3.default != "boolean")
                                      return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/default", schemaPath: "SeedSite.json/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                    var valid3 = _errs18 === errors;
                                  } else
                                    var valid3 = !0;
                                  if (valid3) {
                                    if (data3.includesTax !== void 0) {
                                      let _errs20 = errors;
                                      if (typeof data3.includesTax != "boolean")
                                        return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/includesTax", schemaPath: "SeedSite.json/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                      var valid3 = _errs20 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3) {
                                      if (data3.defaultLanguage !== void 0) {
                                        let data9 = data3.defaultLanguage, _errs22 = errors;
                                        if (errors === _errs22)
                                          if (typeof data9 == "string") {
                                            if (!pattern1.test(data9))
                                              return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/defaultLanguage", schemaPath: "SeedSite.json/properties/defaultLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                                          } else
                                            return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/defaultLanguage", schemaPath: "SeedSite.json/properties/defaultLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid3 = _errs22 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3) {
                                        if (data3.languages !== void 0) {
                                          let data10 = data3.languages, _errs24 = errors;
                                          if (errors === _errs24)
                                            if (Array.isArray(data10)) {
                                              if (data10.length < 1)
                                                return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/languages", schemaPath: "SeedSite.json/properties/languages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                              {
                                                var valid4 = !0;
                                                let len1 = data10.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let data11 = data10[i1], _errs26 = errors;
                                                  if (errors === _errs26)
                                                    if (typeof data11 == "string") {
                                                      if (!pattern1.test(data11))
                                                        return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/languages/" + i1, schemaPath: "SeedSite.json/properties/languages/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                                                    } else
                                                      return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/languages/" + i1, schemaPath: "SeedSite.json/properties/languages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid4 = _errs26 === errors;
                                                  if (!valid4)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/languages", schemaPath: "SeedSite.json/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid3 = _errs24 === errors;
                                        } else
                                          var valid3 = !0;
                                        if (valid3) {
                                          if (data3.currency !== void 0) {
                                            let data12 = data3.currency, _errs28 = errors;
                                            if (errors === _errs28)
                                              if (typeof data12 == "string") {
                                                if (!pattern3.test(data12))
                                                  return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/currency", schemaPath: "SeedSite.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                              } else
                                                return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/currency", schemaPath: "SeedSite.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid3 = _errs28 === errors;
                                          } else
                                            var valid3 = !0;
                                          if (valid3) {
                                            if (data3.availableCurrencies !== void 0) {
                                              let data13 = data3.availableCurrencies, _errs30 = errors;
                                              if (errors === _errs30)
                                                if (Array.isArray(data13)) {
                                                  var valid5 = !0;
                                                  let len2 = data13.length;
                                                  for (let i2 = 0; i2 < len2; i2++) {
                                                    let data14 = data13[i2], _errs32 = errors;
                                                    if (errors === _errs32)
                                                      if (typeof data14 == "string") {
                                                        if (!pattern3.test(data14))
                                                          return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/availableCurrencies/" + i2, schemaPath: "SeedSite.json/properties/availableCurrencies/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                                      } else
                                                        return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/availableCurrencies/" + i2, schemaPath: "SeedSite.json/properties/availableCurrencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid5 = _errs32 === errors;
                                                    if (!valid5)
                                                      break;
                                                  }
                                                } else
                                                  return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/availableCurrencies", schemaPath: "SeedSite.json/properties/availableCurrencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                              var valid3 = _errs30 === errors;
                                            } else
                                              var valid3 = !0;
                                            if (valid3) {
                                              if (data3.homeBase !== void 0) {
                                                let data15 = data3.homeBase, _errs34 = errors;
                                                if (errors === _errs34)
                                                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                                    let missing1;
                                                    if (data15.address === void 0 && (missing1 = "address"))
                                                      return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase", schemaPath: "SeedSite.json/properties/homeBase/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                                    {
                                                      let _errs36 = errors;
                                                      for (let key2 in data15)
                                                        if (key2 !== "address") {
                                                          return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase", schemaPath: "SeedSite.json/properties/homeBase/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                                                          break;
                                                        }
                                                      if (_errs36 === errors && data15.address !== void 0) {
                                                        let data16 = data15.address;
                                                        if (errors === errors)
                                                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                            let _errs39 = errors;
                                                            for (let key3 in data16)
                                                              if (!(key3 === "street" || key3 === "streetNumber" || key3 === "zipCode" || key3 === "city" || key3 === "country")) {
                                                                return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase/address", schemaPath: "SeedSite.json/properties/homeBase/properties/address/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }], !1;
                                                                break;
                                                              }
                                                            if (_errs39 === errors) {
                                                              if (data16.street !== void 0) {
                                                                let _errs40 = errors;
                                                                if (typeof data16.street != "string")
                                                                  return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase/address/street", schemaPath: "SeedSite.json/properties/homeBase/properties/address/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                var valid7 = _errs40 === errors;
                                                              } else
                                                                var valid7 = !0;
                                                              if (valid7) {
                                                                if (data16.streetNumber !== void 0) {
                                                                  let _errs42 = errors;
                                                                  if (typeof data16.streetNumber != "string")
                                                                    return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase/address/streetNumber", schemaPath: "SeedSite.json/properties/homeBase/properties/address/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var valid7 = _errs42 === errors;
                                                                } else
                                                                  var valid7 = !0;
                                                                if (valid7) {
                                                                  if (data16.zipCode !== void 0) {
                                                                    let _errs44 = errors;
                                                                    if (typeof data16.zipCode != "string")
                                                                      return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase/address/zipCode", schemaPath: "SeedSite.json/properties/homeBase/properties/address/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var valid7 = _errs44 === errors;
                                                                  } else
                                                                    var valid7 = !0;
                                                                  if (valid7) {
                                                                    if (data16.city !== void 0) {
                                                                      let _errs46 = errors;
                                                                      if (typeof data16.city != "string")
                                                                        return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase/address/city", schemaPath: "SeedSite.json/properties/homeBase/properties/address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var valid7 = _errs46 === errors;
                                                                    } else
                                                                      var valid7 = !0;
                                                                    if (valid7)
                                                                      if (data16.country !== void 0) {
                                                                        let data21 = data16.country, _errs48 = errors;
                                                                        if (errors === _errs48)
                                                                          if (typeof data21 == "string") {
                                                                            if (!pattern5.test(data21))
                                                                              return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase/address/country", schemaPath: "SeedSite.json/properties/homeBase/properties/address/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                                          } else
                                                                            return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase/address/country", schemaPath: "SeedSite.json/properties/homeBase/properties/address/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                        var valid7 = _errs48 === errors;
                                                                      } else
                                                                        var valid7 = !0;
                                                                  }
                                                                }
                                                              }
                                                            }
                                                          } else
                                                            return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase/address", schemaPath: "SeedSite.json/properties/homeBase/properties/address/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      }
                                                    }
                                                  } else
                                                    return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/homeBase", schemaPath: "SeedSite.json/properties/homeBase/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid3 = _errs34 === errors;
                                              } else
                                                var valid3 = !0;
                                              if (valid3) {
                                                if (data3.shipToCountries !== void 0) {
                                                  let data22 = data3.shipToCountries, _errs50 = errors;
                                                  if (errors === _errs50)
                                                    if (Array.isArray(data22)) {
                                                      var valid8 = !0;
                                                      let len3 = data22.length;
                                                      for (let i3 = 0; i3 < len3; i3++) {
                                                        let data23 = data22[i3], _errs52 = errors;
                                                        if (errors === _errs52)
                                                          if (typeof data23 == "string") {
                                                            if (!pattern5.test(data23))
                                                              return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/shipToCountries/" + i3, schemaPath: "SeedSite.json/properties/shipToCountries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                          } else
                                                            return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/shipToCountries/" + i3, schemaPath: "SeedSite.json/properties/shipToCountries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var valid8 = _errs52 === errors;
                                                        if (!valid8)
                                                          break;
                                                      }
                                                    } else
                                                      return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/shipToCountries", schemaPath: "SeedSite.json/properties/shipToCountries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                  var valid3 = _errs50 === errors;
                                                } else
                                                  var valid3 = !0;
                                                if (valid3) {
                                                  if (data3.taxDeterminationBasedOn !== void 0) {
                                                    let data24 = data3.taxDeterminationBasedOn, _errs54 = errors;
                                                    if (typeof data24 != "string")
                                                      return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/taxDeterminationBasedOn", schemaPath: "SeedSite.json/properties/taxDeterminationBasedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    if (!(data24 === "BILLING_ADDRESS" || data24 === "SHIPPING_ADDRESS"))
                                                      return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/taxDeterminationBasedOn", schemaPath: "SeedSite.json/properties/taxDeterminationBasedOn/enum", keyword: "enum", params: { allowedValues: schema13.properties.taxDeterminationBasedOn.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                    var valid3 = _errs54 === errors;
                                                  } else
                                                    var valid3 = !0;
                                                  if (valid3) {
                                                    if (data3.cartCalculationScale !== void 0) {
                                                      let data25 = data3.cartCalculationScale, _errs56 = errors;
                                                      if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)))
                                                        return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/cartCalculationScale", schemaPath: "SeedSite.json/properties/cartCalculationScale/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                      if (errors === _errs56 && typeof data25 == "number" && isFinite(data25)) {
                                                        if (data25 > 10 || isNaN(data25))
                                                          return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/cartCalculationScale", schemaPath: "SeedSite.json/properties/cartCalculationScale/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10" }], !1;
                                                        if (data25 < 0 || isNaN(data25))
                                                          return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/cartCalculationScale", schemaPath: "SeedSite.json/properties/cartCalculationScale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      }
                                                      var valid3 = _errs56 === errors;
                                                    } else
                                                      var valid3 = !0;
                                                    if (valid3)
                                                      if (data3.mixins !== void 0) {
                                                        let data26 = data3.mixins, _errs58 = errors;
                                                        if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)))
                                                          return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0 + "/mixins", schemaPath: "SeedSite.json/properties/mixins/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var valid3 = _errs58 === errors;
                                                      } else
                                                        var valid3 = !0;
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
                        return validate11.errors = [{ instancePath: instancePath + "/sites/" + i0, schemaPath: "SeedSite.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid1 = _errs8 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate11.errors = [{ instancePath: instancePath + "/sites", schemaPath: "#/properties/sites/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.clients !== void 0) {
                let data27 = data.clients, _errs60 = errors;
                if (errors === _errs60)
                  if (Array.isArray(data27)) {
                    var valid9 = !0;
                    let len4 = data27.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data28 = data27[i4], _errs62 = errors;
                      if (errors === errors)
                        if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                          let missing2;
                          if (data28.clientId === void 0 && (missing2 = "clientId") || data28.secret === void 0 && (missing2 = "secret"))
                            return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4, schemaPath: "SeedClient.json/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          {
                            let _errs65 = errors;
                            for (let key4 in data28)
                              if (!(key4 === "clientId" || key4 === "secret" || key4 === "scopes")) {
                                return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4, schemaPath: "SeedClient.json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }], !1;
                                break;
                              }
                            if (_errs65 === errors) {
                              if (data28.clientId !== void 0) {
                                let data29 = data28.clientId, _errs66 = errors;
                                if (errors === _errs66)
                                  if (typeof data29 == "string") {
                                    if (func4(data29) < 1)
                                      return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4 + "/clientId", schemaPath: "SeedClient.json/properties/clientId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4 + "/clientId", schemaPath: "SeedClient.json/properties/clientId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid11 = _errs66 === errors;
                              } else
                                var valid11 = !0;
                              if (valid11) {
                                if (data28.secret !== void 0) {
                                  let data30 = data28.secret, _errs68 = errors;
                                  if (errors === _errs68)
                                    if (typeof data30 == "string") {
                                      if (func4(data30) < 1)
                                        return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4 + "/secret", schemaPath: "SeedClient.json/properties/secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4 + "/secret", schemaPath: "SeedClient.json/properties/secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid11 = _errs68 === errors;
                                } else
                                  var valid11 = !0;
                                if (valid11)
                                  if (data28.scopes !== void 0) {
                                    let data31 = data28.scopes, _errs70 = errors;
                                    if (errors === _errs70)
                                      if (Array.isArray(data31)) {
                                        var valid12 = !0;
                                        let len5 = data31.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                          let data32 = data31[i5], _errs72 = errors;
                                          if (errors === _errs72)
                                            if (typeof data32 == "string") {
                                              if (!pattern7.test(data32))
                                                return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4 + "/scopes/" + i5, schemaPath: "SeedClient.json/properties/scopes/items/pattern", keyword: "pattern", params: { pattern: "^\\S+$" }, message: 'must match pattern "^\\S+$"' }], !1;
                                            } else
                                              return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4 + "/scopes/" + i5, schemaPath: "SeedClient.json/properties/scopes/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid12 = _errs72 === errors;
                                          if (!valid12)
                                            break;
                                        }
                                      } else
                                        return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4 + "/scopes", schemaPath: "SeedClient.json/properties/scopes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                    var valid11 = _errs70 === errors;
                                  } else
                                    var valid11 = !0;
                              }
                            }
                          }
                        } else
                          return validate11.errors = [{ instancePath: instancePath + "/clients/" + i4, schemaPath: "SeedClient.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid9 = _errs62 === errors;
                      if (!valid9)
                        break;
                    }
                  } else
                    return validate11.errors = [{ instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs60 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.customers !== void 0) {
                  let data33 = data.customers, _errs74 = errors;
                  if (errors === _errs74)
                    if (Array.isArray(data33)) {
                      var valid13 = !0;
                      let len6 = data33.length;
                      for (let i6 = 0; i6 < len6; i6++) {
                        let _errs76 = errors;
                        validate12(data33[i6], { instancePath: instancePath + "/customers/" + i6, parentData: data33, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
                        var valid13 = _errs76 === errors;
                        if (!valid13)
                          break;
                      }
                    } else
                      return validate11.errors = [{ instancePath: instancePath + "/customers", schemaPath: "#/properties/customers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                  var valid0 = _errs74 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.products !== void 0) {
                    let data35 = data.products, _errs77 = errors;
                    if (errors === _errs77)
                      if (Array.isArray(data35)) {
                        var valid14 = !0;
                        let len7 = data35.length;
                        for (let i7 = 0; i7 < len7; i7++) {
                          let data36 = data35[i7], _errs79 = errors;
                          if (errors === errors)
                            if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                              let missing3;
                              if (data36.id === void 0 && (missing3 = "id"))
                                return validate11.errors = [{ instancePath: instancePath + "/products/" + i7, schemaPath: "SeedProduct.json/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                              {
                                let _errs82 = errors;
                                for (let key5 in data36)
                                  if (!(key5 === "id" || key5 === "name" || key5 === "taxClass" || key5 === "taxRate")) {
                                    return validate11.errors = [{ instancePath: instancePath + "/products/" + i7, schemaPath: "SeedProduct.json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_errs82 === errors) {
                                  if (data36.id !== void 0) {
                                    let data37 = data36.id, _errs83 = errors;
                                    if (errors === _errs83)
                                      if (typeof data37 == "string") {
                                        if (func4(data37) < 1)
                                          return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/id", schemaPath: "SeedProduct.json/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/id", schemaPath: "SeedProduct.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid16 = _errs83 === errors;
                                  } else
                                    var valid16 = !0;
                                  if (valid16) {
                                    if (data36.name !== void 0) {
                                      let data38 = data36.name, _errs85 = errors;
                                      if (errors === _errs85)
                                        if (typeof data38 == "string") {
                                          if (func4(data38) < 1)
                                            return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/name", schemaPath: "SeedProduct.json/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        } else
                                          return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/name", schemaPath: "SeedProduct.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid16 = _errs85 === errors;
                                    } else
                                      var valid16 = !0;
                                    if (valid16) {
                                      if (data36.taxClass !== void 0) {
                                        let data39 = data36.taxClass, _errs87 = errors;
                                        if (errors === _errs87)
                                          if (typeof data39 == "string") {
                                            if (func4(data39) < 1)
                                              return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/taxClass", schemaPath: "SeedProduct.json/properties/taxClass/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/taxClass", schemaPath: "SeedProduct.json/properties/taxClass/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid16 = _errs87 === errors;
                                      } else
                                        var valid16 = !0;
                                      if (valid16)
                                        if (data36.taxRate !== void 0) {
                                          let data40 = data36.taxRate, _errs89 = errors;
                                          if (errors === _errs89)
                                            if (typeof data40 == "number" && isFinite(data40)) {
                                              if (data40 > 100 || isNaN(data40))
                                                return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/taxRate", schemaPath: "SeedProduct.json/properties/taxRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
                                              if (data40 < 0 || isNaN(data40))
                                                return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/taxRate", schemaPath: "SeedProduct.json/properties/taxRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                            } else
                                              return validate11.errors = [{ instancePath: instancePath + "/products/" + i7 + "/taxRate", schemaPath: "SeedProduct.json/properties/taxRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                          var valid16 = _errs89 === errors;
                                        } else
                                          var valid16 = !0;
                                    }
                                  }
                                }
                              }
                            } else
                              return validate11.errors = [{ instancePath: instancePath + "/products/" + i7, schemaPath: "SeedProduct.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid14 = _errs79 === errors;
                          if (!valid14)
                            break;
                        }
                      } else
                        return validate11.errors = [{ instancePath: instancePath + "/products", schemaPath: "#/properties/products/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs77 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.prices !== void 0) {
                      let data41 = data.prices, _errs91 = errors;
                      if (errors === _errs91)
                        if (Array.isArray(data41)) {
                          var valid17 = !0;
                          let len8 = data41.length;
                          for (let i8 = 0; i8 < len8; i8++) {
                            let data42 = data41[i8], _errs93 = errors;
                            if (errors === errors)
                              if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                let missing4;
                                if (data42.id === void 0 && (missing4 = "id") || data42.productId === void 0 && (missing4 = "productId") || data42.siteCode === void 0 && (missing4 = "siteCode") || data42.currency === void 0 && (missing4 = "currency") || data42.tiers === void 0 && (missing4 = "tiers"))
                                  return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8, schemaPath: "SeedPrice.json/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                                {
                                  let _errs96 = errors;
                                  for (let key6 in data42)
                                    if (!(key6 === "id" || key6 === "productId" || key6 === "siteCode" || key6 === "currency" || key6 === "country" || key6 === "tiers")) {
                                      return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8, schemaPath: "SeedPrice.json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (_errs96 === errors) {
                                    if (data42.id !== void 0) {
                                      let data43 = data42.id, _errs97 = errors;
                                      if (errors === _errs97)
                                        if (typeof data43 == "string") {
                                          if (func4(data43) < 1)
                                            return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/id", schemaPath: "SeedPrice.json/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                        } else
                                          return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/id", schemaPath: "SeedPrice.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid19 = _errs97 === errors;
                                    } else
                                      var valid19 = !0;
                                    if (valid19) {
                                      if (data42.productId !== void 0) {
                                        let data44 = data42.productId, _errs99 = errors;
                                        if (errors === _errs99)
                                          if (typeof data44 == "string") {
                                            if (func4(data44) < 1)
                                              return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/productId", schemaPath: "SeedPrice.json/properties/productId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/productId", schemaPath: "SeedPrice.json/properties/productId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid19 = _errs99 === errors;
                                      } else
                                        var valid19 = !0;
                                      if (valid19) {
                                        if (data42.siteCode !== void 0) {
                                          let data45 = data42.siteCode, _errs101 = errors;
                                          if (errors === _errs101)
                                            if (typeof data45 == "string") {
                                              if (func4(data45) < 1)
                                                return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/siteCode", schemaPath: "SeedPrice.json/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            } else
                                              return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/siteCode", schemaPath: "SeedPrice.json/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid19 = _errs101 === errors;
                                        } else
                                          var valid19 = !0;
                                        if (valid19) {
                                          if (data42.currency !== void 0) {
                                            let data46 = data42.currency, _errs103 = errors;
                                            if (errors === _errs103)
                                              if (typeof data46 == "string") {
                                                if (!pattern3.test(data46))
                                                  return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/currency", schemaPath: "SeedPrice.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                              } else
                                                return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/currency", schemaPath: "SeedPrice.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid19 = _errs103 === errors;
                                          } else
                                            var valid19 = !0;
                                          if (valid19) {
                                            if (data42.country !== void 0) {
                                              let data47 = data42.country, _errs105 = errors;
                                              if (errors === _errs105)
                                                if (typeof data47 == "string") {
                                                  if (!pattern5.test(data47))
                                                    return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/country", schemaPath: "SeedPrice.json/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                } else
                                                  return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/country", schemaPath: "SeedPrice.json/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid19 = _errs105 === errors;
                                            } else
                                              var valid19 = !0;
                                            if (valid19)
                                              if (data42.tiers !== void 0) {
                                                let data48 = data42.tiers, _errs107 = errors;
                                                if (errors === _errs107)
                                                  if (Array.isArray(data48)) {
                                                    if (data48.length < 1)
                                                      return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers", schemaPath: "SeedPrice.json/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                                    {
                                                      var valid20 = !0;
                                                      let len9 = data48.length;
                                                      for (let i9 = 0; i9 < len9; i9++) {
                                                        let data49 = data48[i9], _errs109 = errors;
                                                        if (errors === _errs109)
                                                          if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                                                            let missing5;
                                                            if (data49.minQuantity === void 0 && (missing5 = "minQuantity") || data49.price === void 0 && (missing5 = "price"))
                                                              return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers/" + i9, schemaPath: "SeedPrice.json/properties/tiers/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                                                            {
                                                              let _errs111 = errors;
                                                              for (let key7 in data49)
                                                                if (!(key7 === "minQuantity" || key7 === "price")) {
                                                                  return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers/" + i9, schemaPath: "SeedPrice.json/properties/tiers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }], !1;
                                                                  break;
                                                                }
                                                              if (_errs111 === errors) {
                                                                if (data49.minQuantity !== void 0) {
                                                                  let data50 = data49.minQuantity, _errs112 = errors;
                                                                  if (errors === _errs112)
                                                                    if (typeof data50 == "number" && isFinite(data50)) {
                                                                      if (data50 < 0 || isNaN(data50))
                                                                        return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers/" + i9 + "/minQuantity", schemaPath: "SeedPrice.json/properties/tiers/items/properties/minQuantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                    } else
                                                                      return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers/" + i9 + "/minQuantity", schemaPath: "SeedPrice.json/properties/tiers/items/properties/minQuantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                  var valid21 = _errs112 === errors;
                                                                } else
                                                                  var valid21 = !0;
                                                                if (valid21)
                                                                  if (data49.price !== void 0) {
                                                                    let data51 = data49.price, _errs114 = errors;
                                                                    if (errors === _errs114)
                                                                      if (typeof data51 == "number" && isFinite(data51)) {
                                                                        if (data51 < 0 || isNaN(data51))
                                                                          return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers/" + i9 + "/price", schemaPath: "SeedPrice.json/properties/tiers/items/properties/price/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                      } else
                                                                        return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers/" + i9 + "/price", schemaPath: "SeedPrice.json/properties/tiers/items/properties/price/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                    var valid21 = _errs114 === errors;
                                                                  } else
                                                                    var valid21 = !0;
                                                              }
                                                            }
                                                          } else
                                                            return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers/" + i9, schemaPath: "SeedPrice.json/properties/tiers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var valid20 = _errs109 === errors;
                                                        if (!valid20)
                                                          break;
                                                      }
                                                    }
                                                  } else
                                                    return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8 + "/tiers", schemaPath: "SeedPrice.json/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var valid19 = _errs107 === errors;
                                              } else
                                                var valid19 = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                }
                              } else
                                return validate11.errors = [{ instancePath: instancePath + "/prices/" + i8, schemaPath: "SeedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid17 = _errs93 === errors;
                            if (!valid17)
                              break;
                          }
                        } else
                          return validate11.errors = [{ instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs91 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.coupons !== void 0) {
                        let data52 = data.coupons, _errs116 = errors;
                        if (errors === _errs116)
                          if (Array.isArray(data52)) {
                            var valid22 = !0;
                            let len10 = data52.length;
                            for (let i10 = 0; i10 < len10; i10++) {
                              let data53 = data52[i10], _errs118 = errors;
                              if (errors === errors)
                                if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                  let missing6;
                                  if (data53.code === void 0 && (missing6 = "code"))
                                    return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10, schemaPath: "SeedCoupon.json/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                                  {
                                    let _errs121 = errors;
                                    for (let key8 in data53)
                                      if (!(key8 === "code" || key8 === "name" || key8 === "percent" || key8 === "amount" || key8 === "currency")) {
                                        return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10, schemaPath: "SeedCoupon.json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_errs121 === errors) {
                                      if (data53.code !== void 0) {
                                        let data54 = data53.code, _errs122 = errors;
                                        if (errors === _errs122)
                                          if (typeof data54 == "string") {
                                            if (func4(data54) > 150)
                                              return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/code", schemaPath: "SeedCoupon.json/properties/code/maxLength", keyword: "maxLength", params: { limit: 150 }, message: "must NOT have more than 150 characters" }], !1;
                                            if (func4(data54) < 1)
                                              return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/code", schemaPath: "SeedCoupon.json/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/code", schemaPath: "SeedCoupon.json/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid24 = _errs122 === errors;
                                      } else
                                        var valid24 = !0;
                                      if (valid24) {
                                        if (data53.name !== void 0) {
                                          let data55 = data53.name, _errs124 = errors;
                                          if (errors === _errs124)
                                            if (typeof data55 == "string") {
                                              if (func4(data55) < 1)
                                                return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/name", schemaPath: "SeedCoupon.json/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                            } else
                                              return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/name", schemaPath: "SeedCoupon.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid24 = _errs124 === errors;
                                        } else
                                          var valid24 = !0;
                                        if (valid24) {
                                          if (data53.percent !== void 0) {
                                            let data56 = data53.percent, _errs126 = errors;
                                            if (errors === _errs126)
                                              if (typeof data56 == "number" && isFinite(data56)) {
                                                if (data56 > 100 || isNaN(data56))
                                                  return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/percent", schemaPath: "SeedCoupon.json/properties/percent/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
                                                if (data56 <= 0 || isNaN(data56))
                                                  return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/percent", schemaPath: "SeedCoupon.json/properties/percent/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                              } else
                                                return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/percent", schemaPath: "SeedCoupon.json/properties/percent/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                            var valid24 = _errs126 === errors;
                                          } else
                                            var valid24 = !0;
                                          if (valid24) {
                                            if (data53.amount !== void 0) {
                                              let data57 = data53.amount, _errs128 = errors;
                                              if (errors === _errs128)
                                                if (typeof data57 == "number" && isFinite(data57)) {
                                                  if (data57 <= 0 || isNaN(data57))
                                                    return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/amount", schemaPath: "SeedCoupon.json/properties/amount/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0" }], !1;
                                                } else
                                                  return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/amount", schemaPath: "SeedCoupon.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                              var valid24 = _errs128 === errors;
                                            } else
                                              var valid24 = !0;
                                            if (valid24)
                                              if (data53.currency !== void 0) {
                                                let data58 = data53.currency, _errs130 = errors;
                                                if (errors === _errs130)
                                                  if (typeof data58 == "string") {
                                                    if (!pattern3.test(data58))
                                                      return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/currency", schemaPath: "SeedCoupon.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                                  } else
                                                    return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10 + "/currency", schemaPath: "SeedCoupon.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid24 = _errs130 === errors;
                                              } else
                                                var valid24 = !0;
                                          }
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate11.errors = [{ instancePath: instancePath + "/coupons/" + i10, schemaPath: "SeedCoupon.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid22 = _errs118 === errors;
                              if (!valid22)
                                break;
                            }
                          } else
                            return validate11.errors = [{ instancePath: instancePath + "/coupons", schemaPath: "#/properties/coupons/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs116 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.exchangeConfigs !== void 0) {
                          let data59 = data.exchangeConfigs, _errs132 = errors;
                          if (errors === _errs132)
                            if (Array.isArray(data59)) {
                              var valid25 = !0;
                              let len11 = data59.length;
                              for (let i11 = 0; i11 < len11; i11++) {
                                let data60 = data59[i11], _errs134 = errors;
                                if (errors === _errs134)
                                  if (typeof data60 == "string") {
                                    if (func4(data60) < 1)
                                      return validate11.errors = [{ instancePath: instancePath + "/exchangeConfigs/" + i11, schemaPath: "#/properties/exchangeConfigs/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate11.errors = [{ instancePath: instancePath + "/exchangeConfigs/" + i11, schemaPath: "#/properties/exchangeConfigs/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid25 = _errs134 === errors;
                                if (!valid25)
                                  break;
                              }
                            } else
                              return validate11.errors = [{ instancePath: instancePath + "/exchangeConfigs", schemaPath: "#/properties/exchangeConfigs/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs132 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.currencies !== void 0) {
                            let data61 = data.currencies, _errs136 = errors;
                            if (errors === _errs136)
                              if (Array.isArray(data61)) {
                                var valid26 = !0;
                                let len12 = data61.length;
                                for (let i12 = 0; i12 < len12; i12++) {
                                  let data62 = data61[i12], _errs138 = errors;
                                  if (errors === errors)
                                    if (data62 && typeof data62 == "object" && !Array.isArray(data62)) {
                                      let missing7;
                                      if (data62.code === void 0 && (missing7 = "code"))
                                        return validate11.errors = [{ instancePath: instancePath + "/currencies/" + i12, schemaPath: "SeedCurrency.json/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                                      {
                                        let _errs141 = errors;
                                        for (let key9 in data62)
                                          if (!(key9 === "code" || key9 === "name")) {
                                            return validate11.errors = [{ instancePath: instancePath + "/currencies/" + i12, schemaPath: "SeedCurrency.json/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (_errs141 === errors) {
                                          if (data62.code !== void 0) {
                                            let data63 = data62.code, _errs142 = errors;
                                            if (errors === _errs142)
                                              if (typeof data63 == "string") {
                                                if (!pattern3.test(data63))
                                                  return validate11.errors = [{ instancePath: instancePath + "/currencies/" + i12 + "/code", schemaPath: "SeedCurrency.json/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                              } else
                                                return validate11.errors = [{ instancePath: instancePath + "/currencies/" + i12 + "/code", schemaPath: "SeedCurrency.json/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid28 = _errs142 === errors;
                                          } else
                                            var valid28 = !0;
                                          if (valid28)
                                            if (data62.name !== void 0) {
                                              let data64 = data62.name, _errs144 = errors;
                                              if (errors === _errs144)
                                                if (typeof data64 == "string") {
                                                  if (func4(data64) < 1)
                                                    return validate11.errors = [{ instancePath: instancePath + "/currencies/" + i12 + "/name", schemaPath: "SeedCurrency.json/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate11.errors = [{ instancePath: instancePath + "/currencies/" + i12 + "/name", schemaPath: "SeedCurrency.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid28 = _errs144 === errors;
                                            } else
                                              var valid28 = !0;
                                        }
                                      }
                                    } else
                                      return validate11.errors = [{ instancePath: instancePath + "/currencies/" + i12, schemaPath: "SeedCurrency.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid26 = _errs138 === errors;
                                  if (!valid26)
                                    break;
                                }
                              } else
                                return validate11.errors = [{ instancePath: instancePath + "/currencies", schemaPath: "#/properties/currencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs136 === errors;
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
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
export {
  schema as validateSeed
};
