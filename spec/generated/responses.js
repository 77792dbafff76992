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

// node_modules/ajv-formats/dist/formats.js
var require_formats = __commonJS({
  "node_modules/ajv-formats/dist/formats.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.formatNames = exports.fastFormats = exports.fullFormats = void 0;
    function fmtDef(validate, compare) {
      return { validate, compare };
    }
    exports.fullFormats = {
      // date: http://tools.ietf.org/html/rfc3339#section-5.6
      date: fmtDef(date, compareDate),
      // date-time: http://tools.ietf.org/html/rfc3339#section-5.6
      time: fmtDef(getTime(!0), compareTime),
      "date-time": fmtDef(getDateTime(!0), compareDateTime),
      "iso-time": fmtDef(getTime(), compareIsoTime),
      "iso-date-time": fmtDef(getDateTime(), compareIsoDateTime),
      // duration: https://tools.ietf.org/html/rfc3339#appendix-A
      duration: /^P(?!$)((\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?|(\d+W)?)$/,
      uri,
      "uri-reference": /^(?:[a-z][a-z0-9+\-.]*:)?(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'"()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'"()*+,;=:@]|%[0-9a-f]{2})*)*)?(?:\?(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'"()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i,
      // uri-template: https://tools.ietf.org/html/rfc6570
      "uri-template": /^(?:(?:[^\x00-\x20"'<>%\\^`{|}]|%[0-9a-f]{2})|\{[+#./;?&=,!@|]?(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?(?:,(?:[a-z0-9_]|%[0-9a-f]{2})+(?::[1-9][0-9]{0,3}|\*)?)*\})*$/i,
      // For the source: https://gist.github.com/dperini/729294
      // For test cases: https://mathiasbynens.be/demo/url-regex
      url: /^(?:https?|ftp):\/\/(?:\S+(?::\S*)?@)?(?:(?!(?:10|127)(?:\.\d{1,3}){3})(?!(?:169\.254|192\.168)(?:\.\d{1,3}){2})(?!172\.(?:1[6-9]|2\d|3[0-1])(?:\.\d{1,3}){2})(?:[1-9]\d?|1\d\d|2[01]\d|22[0-3])(?:\.(?:1?\d{1,2}|2[0-4]\d|25[0-5])){2}(?:\.(?:[1-9]\d?|1\d\d|2[0-4]\d|25[0-4]))|(?:(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)(?:\.(?:[a-z0-9\u{00a1}-\u{ffff}]+-)*[a-z0-9\u{00a1}-\u{ffff}]+)*(?:\.(?:[a-z\u{00a1}-\u{ffff}]{2,})))(?::\d{2,5})?(?:\/[^\s]*)?$/iu,
      email: /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i,
      hostname: /^(?=.{1,253}\.?$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[-0-9a-z]{0,61}[0-9a-z])?)*\.?$/i,
      // optimized https://www.safaribooksonline.com/library/view/regular-expressions-cookbook/9780596802837/ch07s16.html
      ipv4: /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)\.){3}(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)$/,
      ipv6: /^((([0-9a-f]{1,4}:){7}([0-9a-f]{1,4}|:))|(([0-9a-f]{1,4}:){6}(:[0-9a-f]{1,4}|((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){5}(((:[0-9a-f]{1,4}){1,2})|:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3})|:))|(([0-9a-f]{1,4}:){4}(((:[0-9a-f]{1,4}){1,3})|((:[0-9a-f]{1,4})?:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){3}(((:[0-9a-f]{1,4}){1,4})|((:[0-9a-f]{1,4}){0,2}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){2}(((:[0-9a-f]{1,4}){1,5})|((:[0-9a-f]{1,4}){0,3}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(([0-9a-f]{1,4}:){1}(((:[0-9a-f]{1,4}){1,6})|((:[0-9a-f]{1,4}){0,4}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:))|(:(((:[0-9a-f]{1,4}){1,7})|((:[0-9a-f]{1,4}){0,5}:((25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(\.(25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)){3}))|:)))$/i,
      regex,
      // uuid: http://tools.ietf.org/html/rfc4122
      uuid: /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i,
      // JSON-pointer: https://tools.ietf.org/html/rfc6901
      // uri fragment: https://tools.ietf.org/html/rfc3986#appendix-A
      "json-pointer": /^(?:\/(?:[^~/]|~0|~1)*)*$/,
      "json-pointer-uri-fragment": /^#(?:\/(?:[a-z0-9_\-.!$&'()*+,;:=@]|%[0-9a-f]{2}|~0|~1)*)*$/i,
      // relative JSON-pointer: http://tools.ietf.org/html/draft-luff-relative-json-pointer-00
      "relative-json-pointer": /^(?:0|[1-9][0-9]*)(?:#|(?:\/(?:[^~/]|~0|~1)*)*)$/,
      // the following formats are used by the openapi specification: https://spec.openapis.org/oas/v3.0.0#data-types
      // byte: https://github.com/miguelmota/is-base64
      byte,
      // signed 32 bit integer
      int32: { type: "number", validate: validateInt32 },
      // signed 64 bit integer
      int64: { type: "number", validate: validateInt64 },
      // C-type float
      float: { type: "number", validate: validateNumber },
      // C-type double
      double: { type: "number", validate: validateNumber },
      // hint to the UI to hide input strings
      password: !0,
      // unchecked string payload
      binary: !0
    };
    exports.fastFormats = {
      ...exports.fullFormats,
      date: fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d$/, compareDate),
      time: fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareTime),
      "date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\dt(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)$/i, compareDateTime),
      "iso-time": fmtDef(/^(?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoTime),
      "iso-date-time": fmtDef(/^\d\d\d\d-[0-1]\d-[0-3]\d[t\s](?:[0-2]\d:[0-5]\d:[0-5]\d|23:59:60)(?:\.\d+)?(?:z|[+-]\d\d(?::?\d\d)?)?$/i, compareIsoDateTime),
      // uri: https://github.com/mafintosh/is-my-json-valid/blob/master/formats.js
      uri: /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i,
      "uri-reference": /^(?:(?:[a-z][a-z0-9+\-.]*:)?\/?\/)?(?:[^\\\s#][^\s#]*)?(?:#[^\\\s]*)?$/i,
      // email (sources from jsen validator):
      // http://stackoverflow.com/questions/201323/using-a-regular-expression-to-validate-an-email-address#answer-8829363
      // http://www.w3.org/TR/html5/forms.html#valid-e-mail-address (search for 'wilful violation')
      email: /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*$/i
    };
    exports.formatNames = Object.keys(exports.fullFormats);
    function isLeapYear(year) {
      return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
    }
    var DATE = /^(\d\d\d\d)-(\d\d)-(\d\d)$/, DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    function date(str) {
      let matches = DATE.exec(str);
      if (!matches)
        return !1;
      let year = +matches[1], month = +matches[2], day = +matches[3];
      return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 && isLeapYear(year) ? 29 : DAYS[month]);
    }
    function compareDate(d1, d2) {
      if (d1 && d2)
        return d1 > d2 ? 1 : d1 < d2 ? -1 : 0;
    }
    var TIME = /^(\d\d):(\d\d):(\d\d(?:\.\d+)?)(z|([+-])(\d\d)(?::?(\d\d))?)?$/i;
    function getTime(strictTimeZone) {
      return function(str) {
        let matches = TIME.exec(str);
        if (!matches)
          return !1;
        let hr = +matches[1], min = +matches[2], sec = +matches[3], tz = matches[4], tzSign = matches[5] === "-" ? -1 : 1, tzH = +(matches[6] || 0), tzM = +(matches[7] || 0);
        if (tzH > 23 || tzM > 59 || strictTimeZone && !tz)
          return !1;
        if (hr <= 23 && min <= 59 && sec < 60)
          return !0;
        let utcMin = min - tzM * tzSign, utcHr = hr - tzH * tzSign - (utcMin < 0 ? 1 : 0);
        return (utcHr === 23 || utcHr === -1) && (utcMin === 59 || utcMin === -1) && sec < 61;
      };
    }
    function compareTime(s1, s2) {
      if (!(s1 && s2))
        return;
      let t1 = (/* @__PURE__ */ new Date("2020-01-01T" + s1)).valueOf(), t2 = (/* @__PURE__ */ new Date("2020-01-01T" + s2)).valueOf();
      if (t1 && t2)
        return t1 - t2;
    }
    function compareIsoTime(t1, t2) {
      if (!(t1 && t2))
        return;
      let a1 = TIME.exec(t1), a2 = TIME.exec(t2);
      if (a1 && a2)
        return t1 = a1[1] + a1[2] + a1[3], t2 = a2[1] + a2[2] + a2[3], t1 > t2 ? 1 : t1 < t2 ? -1 : 0;
    }
    var DATE_TIME_SEPARATOR = /t|\s/i;
    function getDateTime(strictTimeZone) {
      let time = getTime(strictTimeZone);
      return function(str) {
        let dateTime = str.split(DATE_TIME_SEPARATOR);
        return dateTime.length === 2 && date(dateTime[0]) && time(dateTime[1]);
      };
    }
    function compareDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let d1 = new Date(dt1).valueOf(), d2 = new Date(dt2).valueOf();
      if (d1 && d2)
        return d1 - d2;
    }
    function compareIsoDateTime(dt1, dt2) {
      if (!(dt1 && dt2))
        return;
      let [d1, t1] = dt1.split(DATE_TIME_SEPARATOR), [d2, t2] = dt2.split(DATE_TIME_SEPARATOR), res = compareDate(d1, d2);
      if (res !== void 0)
        return res || compareTime(t1, t2);
    }
    var NOT_URI_FRAGMENT = /\/|:/, URI = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:]|%[0-9a-f]{2})*@)?(?:\[(?:(?:(?:(?:[0-9a-f]{1,4}:){6}|::(?:[0-9a-f]{1,4}:){5}|(?:[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){4}|(?:(?:[0-9a-f]{1,4}:){0,1}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){3}|(?:(?:[0-9a-f]{1,4}:){0,2}[0-9a-f]{1,4})?::(?:[0-9a-f]{1,4}:){2}|(?:(?:[0-9a-f]{1,4}:){0,3}[0-9a-f]{1,4})?::[0-9a-f]{1,4}:|(?:(?:[0-9a-f]{1,4}:){0,4}[0-9a-f]{1,4})?::)(?:[0-9a-f]{1,4}:[0-9a-f]{1,4}|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?))|(?:(?:[0-9a-f]{1,4}:){0,5}[0-9a-f]{1,4})?::[0-9a-f]{1,4}|(?:(?:[0-9a-f]{1,4}:){0,6}[0-9a-f]{1,4})?::)|[Vv][0-9a-f]+\.[a-z0-9\-._~!$&'()*+,;=:]+)\]|(?:(?:25[0-5]|2[0-4]\d|[01]?\d\d?)\.){3}(?:25[0-5]|2[0-4]\d|[01]?\d\d?)|(?:[a-z0-9\-._~!$&'()*+,;=]|%[0-9a-f]{2})*)(?::\d*)?(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*|\/(?:(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)?|(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})+(?:\/(?:[a-z0-9\-._~!$&'()*+,;=:@]|%[0-9a-f]{2})*)*)(?:\?(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?(?:#(?:[a-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9a-f]{2})*)?$/i;
    function uri(str) {
      return NOT_URI_FRAGMENT.test(str) && URI.test(str);
    }
    var BYTE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/gm;
    function byte(str) {
      return BYTE.lastIndex = 0, BYTE.test(str);
    }
    var MIN_INT32 = -(2 ** 31), MAX_INT32 = 2 ** 31 - 1;
    function validateInt32(value) {
      return Number.isInteger(value) && value <= MAX_INT32 && value >= MIN_INT32;
    }
    function validateInt64(value) {
      return Number.isInteger(value);
    }
    function validateNumber() {
      return !0;
    }
    var Z_ANCHOR = /[^\\]\\Z/;
    function regex(str) {
      if (Z_ANCHOR.test(str))
        return !1;
      try {
        return new RegExp(str), !0;
      } catch {
        return !1;
      }
    }
  }
});

// in-memory:./bodies.js
var findCart_200 = validate10;
var schema24 = { type: "object", required: ["id", "code", "name", "discountIndex", "discountCalculationType", "valid"], properties: { id: { type: "string" }, code: { type: "string" }, name: { type: "string" }, discountRate: { type: "number", description: "Percent." }, amount: { type: "number" }, currency: { type: "string" }, discountIndex: { type: "integer" }, discountCalculationType: { type: "string", enum: ["SUBTOTAL"] }, valid: { type: "boolean", description: "False for an amount in another currency than the cart's." } }, $id: "Discount.json" };
var pattern0 = new RegExp("^[0-9a-f]{24}$", "u"), pattern1 = new RegExp("^[A-Z]{3}$", "u"), pattern10 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u"), func2 = require_ucs2length().default, formats0 = require_formats().fullFormats["date-time"], schema15 = { allOf: [{ $ref: "CartAddressDraft.json" }, { type: "object", required: ["origin"], properties: { origin: { type: "string", enum: ["REQUEST"] } } }], $id: "CartAddress.json" }, schema16 = { type: "object", properties: { type: { type: "string", enum: ["BILLING", "SHIPPING"] }, contactName: { type: "string" }, companyName: { type: "string" }, street: { type: "string" }, streetNumber: { type: "string" }, streetAppendix: { type: "string" }, zipCode: { type: "string", maxLength: 11 }, city: { type: "string" }, country: { type: "string", pattern: "^[a-zA-Z]{2}$" }, state: { type: "string" }, contactPhone: { type: "string" } }, $id: "CartAddressDraft.json" }, pattern2 = new RegExp("^[a-zA-Z]{2}$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type, _errs3 = errors;
        if (typeof data0 != "string")
          return validate12.errors = [{ instancePath: instancePath + "/type", schemaPath: "CartAddressDraft.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (!(data0 === "BILLING" || data0 === "SHIPPING"))
          return validate12.errors = [{ instancePath: instancePath + "/type", schemaPath: "CartAddressDraft.json/properties/type/enum", keyword: "enum", params: { allowedValues: schema16.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid2 = _errs3 === errors;
      } else
        var valid2 = !0;
      if (valid2) {
        if (data.contactName !== void 0) {
          let _errs5 = errors;
          if (typeof data.contactName != "string")
            return validate12.errors = [{ instancePath: instancePath + "/contactName", schemaPath: "CartAddressDraft.json/properties/contactName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid2 = _errs5 === errors;
        } else
          var valid2 = !0;
        if (valid2) {
          if (data.companyName !== void 0) {
            let _errs7 = errors;
            if (typeof data.companyName != "string")
              return validate12.errors = [{ instancePath: instancePath + "/companyName", schemaPath: "CartAddressDraft.json/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid2 = _errs7 === errors;
          } else
            var valid2 = !0;
          if (valid2) {
            if (data.street !== void 0) {
              let _errs9 = errors;
              if (typeof data.street != "string")
                return validate12.errors = [{ instancePath: instancePath + "/street", schemaPath: "CartAddressDraft.json/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid2 = _errs9 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data.streetNumber !== void 0) {
                let _errs11 = errors;
                if (typeof data.streetNumber != "string")
                  return validate12.errors = [{ instancePath: instancePath + "/streetNumber", schemaPath: "CartAddressDraft.json/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid2 = _errs11 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data.streetAppendix !== void 0) {
                  let _errs13 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate12.errors = [{ instancePath: instancePath + "/streetAppendix", schemaPath: "CartAddressDraft.json/properties/streetAppendix/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs13 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data.zipCode !== void 0) {
                    let data6 = data.zipCode, _errs15 = errors;
                    if (errors === _errs15)
                      if (typeof data6 == "string") {
                        if (func2(data6) > 11)
                          return validate12.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "CartAddressDraft.json/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" }], !1;
                      } else
                        return validate12.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "CartAddressDraft.json/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs15 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data.city !== void 0) {
                      let _errs17 = errors;
                      if (typeof data.city != "string")
                        return validate12.errors = [{ instancePath: instancePath + "/city", schemaPath: "CartAddressDraft.json/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs17 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data.country !== void 0) {
                        let data8 = data.country, _errs19 = errors;
                        if (errors === _errs19)
                          if (typeof data8 == "string") {
                            if (!pattern2.test(data8))
                              return validate12.errors = [{ instancePath: instancePath + "/country", schemaPath: "CartAddressDraft.json/properties/country/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                          } else
                            return validate12.errors = [{ instancePath: instancePath + "/country", schemaPath: "CartAddressDraft.json/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs19 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data.state !== void 0) {
                          let _errs21 = errors;
                          if (typeof data.state != "string")
                            return validate12.errors = [{ instancePath: instancePath + "/state", schemaPath: "CartAddressDraft.json/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs21 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data.contactPhone !== void 0) {
                            let _errs23 = errors;
                            if (typeof data.contactPhone != "string")
                              return validate12.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "CartAddressDraft.json/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid2 = _errs23 === errors;
                          } else
                            var valid2 = !0;
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
      return validate12.errors = [{ instancePath, schemaPath: "CartAddressDraft.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs25 = errors;
    if (errors === _errs25)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.origin === void 0 && (missing0 = "origin"))
          return validate12.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.origin !== void 0) {
          let data11 = data.origin;
          if (typeof data11 != "string")
            return validate12.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/allOf/1/properties/origin/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data11 !== "REQUEST")
            return validate12.errors = [{ instancePath: instancePath + "/origin", schemaPath: "#/allOf/1/properties/origin/enum", keyword: "enum", params: { allowedValues: schema15.allOf[1].properties.origin.enum }, message: "must be equal to one of the allowed values" }], !1;
        }
      } else
        return validate12.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs25 === errors;
  }
  return validate12.errors = vErrors, errors === 0;
}
var schema17 = { type: "object", required: ["id", "type", "itemYrn", "yrn", "product", "quantity", "effectiveQuantity", "price", "unitPrice", "calculatedPrice", "itemPrice"], properties: { id: { type: "string", pattern: "^\\d+$" }, type: { type: "string", enum: ["INTERNAL", "EXTERNAL"] }, itemYrn: { type: "string" }, yrn: { type: "string" }, product: { type: "object", required: ["id"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string" }, code: { type: "string" }, sku: { type: "string" } } }, quantity: { type: "number", minimum: 0 }, effectiveQuantity: { type: "number", minimum: 0 }, price: { $ref: "ItemPrice.json" }, unitPrice: { $ref: "CalculatedPrice.json" }, calculatedPrice: { type: "object", required: ["price", "finalPrice"], properties: { price: { $ref: "CalculatedPrice.json" }, finalPrice: { $ref: "CalculatedPrice.json" } } }, itemPrice: { $ref: "Money.json" }, keepAsSeparateLineItem: { type: "boolean" }, mixins: { $ref: "Mixins.json" } }, $id: "CartItem.json" };
var pattern3 = new RegExp("^\\d+$", "u");
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.itemYrn === void 0 && (missing0 = "itemYrn") || data.yrn === void 0 && (missing0 = "yrn") || data.product === void 0 && (missing0 = "product") || data.quantity === void 0 && (missing0 = "quantity") || data.effectiveQuantity === void 0 && (missing0 = "effectiveQuantity") || data.price === void 0 && (missing0 = "price") || data.unitPrice === void 0 && (missing0 = "unitPrice") || data.calculatedPrice === void 0 && (missing0 = "calculatedPrice") || data.itemPrice === void 0 && (missing0 = "itemPrice"))
        return validate14.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern3.test(data0))
              return validate14.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate14.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate14.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "INTERNAL" || data1 === "EXTERNAL"))
            return validate14.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema17.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.itemYrn !== void 0) {
            let _errs5 = errors;
            if (typeof data.itemYrn != "string")
              return validate14.errors = [{ instancePath: instancePath + "/itemYrn", schemaPath: "#/properties/itemYrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.yrn !== void 0) {
              let _errs7 = errors;
              if (typeof data.yrn != "string")
                return validate14.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "#/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.product !== void 0) {
                let data4 = data.product, _errs9 = errors;
                if (errors === _errs9)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing1;
                    if (data4.id === void 0 && (missing1 = "id"))
                      return validate14.errors = [{ instancePath: instancePath + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data4.id !== void 0) {
                      let data5 = data4.id, _errs11 = errors;
                      if (errors === _errs11)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate14.errors = [{ instancePath: instancePath + "/product/id", schemaPath: "#/properties/product/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate14.errors = [{ instancePath: instancePath + "/product/id", schemaPath: "#/properties/product/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data4.name !== void 0) {
                        let _errs13 = errors;
                        if (typeof data4.name != "string")
                          return validate14.errors = [{ instancePath: instancePath + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data4.code !== void 0) {
                          let _errs15 = errors;
                          if (typeof data4.code != "string")
                            return validate14.errors = [{ instancePath: instancePath + "/product/code", schemaPath: "#/properties/product/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs15 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1)
                          if (data4.sku !== void 0) {
                            let _errs17 = errors;
                            if (typeof data4.sku != "string")
                              return validate14.errors = [{ instancePath: instancePath + "/product/sku", schemaPath: "#/properties/product/properties/sku/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs17 === errors;
                          } else
                            var valid1 = !0;
                      }
                    }
                  } else
                    return validate14.errors = [{ instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quantity !== void 0) {
                  let data9 = data.quantity, _errs19 = errors;
                  if (errors === _errs19)
                    if (typeof data9 == "number" && isFinite(data9)) {
                      if (data9 < 0 || isNaN(data9))
                        return validate14.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    } else
                      return validate14.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                  var valid0 = _errs19 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveQuantity !== void 0) {
                    let data10 = data.effectiveQuantity, _errs21 = errors;
                    if (errors === _errs21)
                      if (typeof data10 == "number" && isFinite(data10)) {
                        if (data10 < 0 || isNaN(data10))
                          return validate14.errors = [{ instancePath: instancePath + "/effectiveQuantity", schemaPath: "#/properties/effectiveQuantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      } else
                        return validate14.errors = [{ instancePath: instancePath + "/effectiveQuantity", schemaPath: "#/properties/effectiveQuantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid0 = _errs21 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.price !== void 0) {
                      let data11 = data.price, _errs23 = errors;
                      if (errors === errors)
                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                          let missing2;
                          if (data11.originalAmount === void 0 && (missing2 = "originalAmount") || data11.effectiveAmount === void 0 && (missing2 = "effectiveAmount") || data11.currency === void 0 && (missing2 = "currency"))
                            return validate14.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          if (data11.priceId !== void 0) {
                            let data12 = data11.priceId, _errs26 = errors;
                            if (errors === _errs26)
                              if (typeof data12 == "string") {
                                if (func2(data12) < 1)
                                  return validate14.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              } else
                                return validate14.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs26 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data11.originalAmount !== void 0) {
                              let data13 = data11.originalAmount, _errs28 = errors;
                              if (errors === _errs28)
                                if (typeof data13 == "number" && isFinite(data13)) {
                                  if (data13 > 1e8 || isNaN(data13))
                                    return validate14.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" }], !1;
                                  if (data13 < 0 || isNaN(data13))
                                    return validate14.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate14.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid3 = _errs28 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data11.effectiveAmount !== void 0) {
                                let data14 = data11.effectiveAmount, _errs30 = errors;
                                if (errors === _errs30)
                                  if (typeof data14 == "number" && isFinite(data14)) {
                                    if (data14 > 1e8 || isNaN(data14))
                                      return validate14.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" }], !1;
                                    if (data14 < 0 || isNaN(data14))
                                      return validate14.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  } else
                                    return validate14.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var valid3 = _errs30 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3)
                                if (data11.currency !== void 0) {
                                  let data15 = data11.currency, _errs32 = errors;
                                  if (errors === _errs32)
                                    if (typeof data15 == "string") {
                                      if (!pattern1.test(data15))
                                        return validate14.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                    } else
                                      return validate14.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid3 = _errs32 === errors;
                                } else
                                  var valid3 = !0;
                            }
                          }
                        } else
                          return validate14.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.unitPrice !== void 0) {
                        let data16 = data.unitPrice, _errs34 = errors;
                        if (errors === errors)
                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                            let missing3;
                            if (data16.netValue === void 0 && (missing3 = "netValue") || data16.grossValue === void 0 && (missing3 = "grossValue") || data16.taxValue === void 0 && (missing3 = "taxValue"))
                              return validate14.errors = [{ instancePath: instancePath + "/unitPrice", schemaPath: "CalculatedPrice.json/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                            if (data16.netValue !== void 0) {
                              let data17 = data16.netValue, _errs37 = errors;
                              if (!(typeof data17 == "number" && isFinite(data17)))
                                return validate14.errors = [{ instancePath: instancePath + "/unitPrice/netValue", schemaPath: "CalculatedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid5 = _errs37 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5) {
                              if (data16.grossValue !== void 0) {
                                let data18 = data16.grossValue, _errs39 = errors;
                                if (!(typeof data18 == "number" && isFinite(data18)))
                                  return validate14.errors = [{ instancePath: instancePath + "/unitPrice/grossValue", schemaPath: "CalculatedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var valid5 = _errs39 === errors;
                              } else
                                var valid5 = !0;
                              if (valid5) {
                                if (data16.taxValue !== void 0) {
                                  let data19 = data16.taxValue, _errs41 = errors;
                                  if (!(typeof data19 == "number" && isFinite(data19)))
                                    return validate14.errors = [{ instancePath: instancePath + "/unitPrice/taxValue", schemaPath: "CalculatedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                  var valid5 = _errs41 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5)
                                  if (data16.taxRate !== void 0) {
                                    let data20 = data16.taxRate, _errs43 = errors;
                                    if (!(typeof data20 == "number" && isFinite(data20)))
                                      return validate14.errors = [{ instancePath: instancePath + "/unitPrice/taxRate", schemaPath: "CalculatedPrice.json/properties/taxRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var valid5 = _errs43 === errors;
                                  } else
                                    var valid5 = !0;
                              }
                            }
                          } else
                            return validate14.errors = [{ instancePath: instancePath + "/unitPrice", schemaPath: "CalculatedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs34 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.calculatedPrice !== void 0) {
                          let data21 = data.calculatedPrice, _errs45 = errors;
                          if (errors === _errs45)
                            if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                              let missing4;
                              if (data21.price === void 0 && (missing4 = "price") || data21.finalPrice === void 0 && (missing4 = "finalPrice"))
                                return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice", schemaPath: "#/properties/calculatedPrice/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                              if (data21.price !== void 0) {
                                let data22 = data21.price, _errs47 = errors;
                                if (errors === errors)
                                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                    let missing5;
                                    if (data22.netValue === void 0 && (missing5 = "netValue") || data22.grossValue === void 0 && (missing5 = "grossValue") || data22.taxValue === void 0 && (missing5 = "taxValue"))
                                      return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/price", schemaPath: "CalculatedPrice.json/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                                    if (data22.netValue !== void 0) {
                                      let data23 = data22.netValue, _errs50 = errors;
                                      if (!(typeof data23 == "number" && isFinite(data23)))
                                        return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/price/netValue", schemaPath: "CalculatedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var valid8 = _errs50 === errors;
                                    } else
                                      var valid8 = !0;
                                    if (valid8) {
                                      if (data22.grossValue !== void 0) {
                                        let data24 = data22.grossValue, _errs52 = errors;
                                        if (!(typeof data24 == "number" && isFinite(data24)))
                                          return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/price/grossValue", schemaPath: "CalculatedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                        var valid8 = _errs52 === errors;
                                      } else
                                        var valid8 = !0;
                                      if (valid8) {
                                        if (data22.taxValue !== void 0) {
                                          let data25 = data22.taxValue, _errs54 = errors;
                                          if (!(typeof data25 == "number" && isFinite(data25)))
                                            return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/price/taxValue", schemaPath: "CalculatedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                          var valid8 = _errs54 === errors;
                                        } else
                                          var valid8 = !0;
                                        if (valid8)
                                          if (data22.taxRate !== void 0) {
                                            let data26 = data22.taxRate, _errs56 = errors;
                                            if (!(typeof data26 == "number" && isFinite(data26)))
                                              return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/price/taxRate", schemaPath: "CalculatedPrice.json/properties/taxRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                            var valid8 = _errs56 === errors;
                                          } else
                                            var valid8 = !0;
                                      }
                                    }
                                  } else
                                    return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/price", schemaPath: "CalculatedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid6 = _errs47 === errors;
                              } else
                                var valid6 = !0;
                              if (valid6)
                                if (data21.finalPrice !== void 0) {
                                  let data27 = data21.finalPrice, _errs58 = errors;
                                  if (errors === errors)
                                    if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                      let missing6;
                                      if (data27.netValue === void 0 && (missing6 = "netValue") || data27.grossValue === void 0 && (missing6 = "grossValue") || data27.taxValue === void 0 && (missing6 = "taxValue"))
                                        return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/finalPrice", schemaPath: "CalculatedPrice.json/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                                      if (data27.netValue !== void 0) {
                                        let data28 = data27.netValue, _errs61 = errors;
                                        if (!(typeof data28 == "number" && isFinite(data28)))
                                          return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/finalPrice/netValue", schemaPath: "CalculatedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                        var valid10 = _errs61 === errors;
                                      } else
                                        var valid10 = !0;
                                      if (valid10) {
                                        if (data27.grossValue !== void 0) {
                                          let data29 = data27.grossValue, _errs63 = errors;
                                          if (!(typeof data29 == "number" && isFinite(data29)))
                                            return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/finalPrice/grossValue", schemaPath: "CalculatedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                          var valid10 = _errs63 === errors;
                                        } else
                                          var valid10 = !0;
                                        if (valid10) {
                                          if (data27.taxValue !== void 0) {
                                            let data30 = data27.taxValue, _errs65 = errors;
                                            if (!(typeof data30 == "number" && isFinite(data30)))
                                              return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/finalPrice/taxValue", schemaPath: "CalculatedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                            var valid10 = _errs65 === errors;
                                          } else
                                            var valid10 = !0;
                                          if (valid10)
                                            if (data27.taxRate !== void 0) {
                                              let data31 = data27.taxRate, _errs67 = errors;
                                              if (!(typeof data31 == "number" && isFinite(data31)))
                                                return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/finalPrice/taxRate", schemaPath: "CalculatedPrice.json/properties/taxRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                              var valid10 = _errs67 === errors;
                                            } else
                                              var valid10 = !0;
                                        }
                                      }
                                    } else
                                      return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice/finalPrice", schemaPath: "CalculatedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid6 = _errs58 === errors;
                                } else
                                  var valid6 = !0;
                            } else
                              return validate14.errors = [{ instancePath: instancePath + "/calculatedPrice", schemaPath: "#/properties/calculatedPrice/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs45 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.itemPrice !== void 0) {
                            let data32 = data.itemPrice, _errs69 = errors;
                            if (errors === errors)
                              if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
                                let missing7;
                                if (data32.amount === void 0 && (missing7 = "amount") || data32.currency === void 0 && (missing7 = "currency"))
                                  return validate14.errors = [{ instancePath: instancePath + "/itemPrice", schemaPath: "Money.json/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                                if (data32.amount !== void 0) {
                                  let data33 = data32.amount, _errs72 = errors;
                                  if (errors === _errs72)
                                    if (typeof data33 == "number" && isFinite(data33)) {
                                      if (data33 < 0 || isNaN(data33))
                                        return validate14.errors = [{ instancePath: instancePath + "/itemPrice/amount", schemaPath: "Money.json/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                    } else
                                      return validate14.errors = [{ instancePath: instancePath + "/itemPrice/amount", schemaPath: "Money.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                  var valid12 = _errs72 === errors;
                                } else
                                  var valid12 = !0;
                                if (valid12)
                                  if (data32.currency !== void 0) {
                                    let data34 = data32.currency, _errs74 = errors;
                                    if (errors === _errs74)
                                      if (typeof data34 == "string") {
                                        if (!pattern1.test(data34))
                                          return validate14.errors = [{ instancePath: instancePath + "/itemPrice/currency", schemaPath: "Money.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                      } else
                                        return validate14.errors = [{ instancePath: instancePath + "/itemPrice/currency", schemaPath: "Money.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid12 = _errs74 === errors;
                                  } else
                                    var valid12 = !0;
                              } else
                                return validate14.errors = [{ instancePath: instancePath + "/itemPrice", schemaPath: "Money.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid0 = _errs69 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.keepAsSeparateLineItem !== void 0) {
                              let _errs76 = errors;
                              if (typeof data.keepAsSeparateLineItem != "boolean")
                                return validate14.errors = [{ instancePath: instancePath + "/keepAsSeparateLineItem", schemaPath: "#/properties/keepAsSeparateLineItem/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid0 = _errs76 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.mixins !== void 0) {
                                let data36 = data.mixins, _errs78 = errors;
                                if (errors === errors && !(data36 && typeof data36 == "object" && !Array.isArray(data36)))
                                  return validate14.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid0 = _errs78 === errors;
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
      return validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate14.errors = vErrors, errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.totalDiscount === void 0 && (missing0 = "totalDiscount") || data.finalPrice === void 0 && (missing0 = "finalPrice"))
        return validate16.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.price !== void 0) {
        let data0 = data.price, _errs1 = errors;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.netValue === void 0 && (missing1 = "netValue") || data0.grossValue === void 0 && (missing1 = "grossValue") || data0.taxValue === void 0 && (missing1 = "taxValue"))
              return validate16.errors = [{ instancePath: instancePath + "/price", schemaPath: "CalculatedPrice.json/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.netValue !== void 0) {
              let data1 = data0.netValue, _errs4 = errors;
              if (!(typeof data1 == "number" && isFinite(data1)))
                return validate16.errors = [{ instancePath: instancePath + "/price/netValue", schemaPath: "CalculatedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              var valid2 = _errs4 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data0.grossValue !== void 0) {
                let data2 = data0.grossValue, _errs6 = errors;
                if (!(typeof data2 == "number" && isFinite(data2)))
                  return validate16.errors = [{ instancePath: instancePath + "/price/grossValue", schemaPath: "CalculatedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data0.taxValue !== void 0) {
                  let data3 = data0.taxValue, _errs8 = errors;
                  if (!(typeof data3 == "number" && isFinite(data3)))
                    return validate16.errors = [{ instancePath: instancePath + "/price/taxValue", schemaPath: "CalculatedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data0.taxRate !== void 0) {
                    let data4 = data0.taxRate, _errs10 = errors;
                    if (!(typeof data4 == "number" && isFinite(data4)))
                      return validate16.errors = [{ instancePath: instancePath + "/price/taxRate", schemaPath: "CalculatedPrice.json/properties/taxRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
              }
            }
          } else
            return validate16.errors = [{ instancePath: instancePath + "/price", schemaPath: "CalculatedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.totalDiscount !== void 0) {
          let data5 = data.totalDiscount, _errs12 = errors;
          if (errors === _errs12)
            if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
              let missing2;
              if (data5.value === void 0 && (missing2 = "value"))
                return validate16.errors = [{ instancePath: instancePath + "/totalDiscount", schemaPath: "#/properties/totalDiscount/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
              if (data5.value !== void 0) {
                let data6 = data5.value;
                if (errors === errors)
                  if (typeof data6 == "number" && isFinite(data6)) {
                    if (data6 < 0 || isNaN(data6))
                      return validate16.errors = [{ instancePath: instancePath + "/totalDiscount/value", schemaPath: "#/properties/totalDiscount/properties/value/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                  } else
                    return validate16.errors = [{ instancePath: instancePath + "/totalDiscount/value", schemaPath: "#/properties/totalDiscount/properties/value/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
              }
            } else
              return validate16.errors = [{ instancePath: instancePath + "/totalDiscount", schemaPath: "#/properties/totalDiscount/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs12 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.finalPrice !== void 0) {
            let data7 = data.finalPrice, _errs16 = errors;
            if (errors === errors)
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                let missing3;
                if (data7.netValue === void 0 && (missing3 = "netValue") || data7.grossValue === void 0 && (missing3 = "grossValue") || data7.taxValue === void 0 && (missing3 = "taxValue"))
                  return validate16.errors = [{ instancePath: instancePath + "/finalPrice", schemaPath: "CalculatedPrice.json/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                if (data7.netValue !== void 0) {
                  let data8 = data7.netValue, _errs19 = errors;
                  if (!(typeof data8 == "number" && isFinite(data8)))
                    return validate16.errors = [{ instancePath: instancePath + "/finalPrice/netValue", schemaPath: "CalculatedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                  var valid5 = _errs19 === errors;
                } else
                  var valid5 = !0;
                if (valid5) {
                  if (data7.grossValue !== void 0) {
                    let data9 = data7.grossValue, _errs21 = errors;
                    if (!(typeof data9 == "number" && isFinite(data9)))
                      return validate16.errors = [{ instancePath: instancePath + "/finalPrice/grossValue", schemaPath: "CalculatedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid5 = _errs21 === errors;
                  } else
                    var valid5 = !0;
                  if (valid5) {
                    if (data7.taxValue !== void 0) {
                      let data10 = data7.taxValue, _errs23 = errors;
                      if (!(typeof data10 == "number" && isFinite(data10)))
                        return validate16.errors = [{ instancePath: instancePath + "/finalPrice/taxValue", schemaPath: "CalculatedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid5 = _errs23 === errors;
                    } else
                      var valid5 = !0;
                    if (valid5)
                      if (data7.taxRate !== void 0) {
                        let data11 = data7.taxRate, _errs25 = errors;
                        if (!(typeof data11 == "number" && isFinite(data11)))
                          return validate16.errors = [{ instancePath: instancePath + "/finalPrice/taxRate", schemaPath: "CalculatedPrice.json/properties/taxRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                        var valid5 = _errs25 === errors;
                      } else
                        var valid5 = !0;
                  }
                }
              } else
                return validate16.errors = [{ instancePath: instancePath + "/finalPrice", schemaPath: "CalculatedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs16 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate16.errors = vErrors, errors === 0;
}
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.yrn === void 0 && (missing0 = "yrn") || data.siteCode === void 0 && (missing0 = "siteCode") || data.currency === void 0 && (missing0 = "currency") || data.addresses === void 0 && (missing0 = "addresses") || data.items === void 0 && (missing0 = "items") || data.discounts === void 0 && (missing0 = "discounts") || data.totalUnitsCount === void 0 && (missing0 = "totalUnitsCount") || data.totalPrice === void 0 && (missing0 = "totalPrice") || data.subTotalPrice === void 0 && (missing0 = "subTotalPrice") || data.totalDiscount === void 0 && (missing0 = "totalDiscount") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern0.test(data0))
              return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }], !1;
          } else
            return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate11.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "#/properties/yrn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate11.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "#/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.customerId !== void 0) {
            let _errs5 = errors;
            if (typeof data.customerId != "string")
              return validate11.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sessionId !== void 0) {
              let _errs7 = errors;
              if (typeof data.sessionId != "string")
                return validate11.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.siteCode !== void 0) {
                let _errs9 = errors;
                if (typeof data.siteCode != "string")
                  return validate11.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.currency !== void 0) {
                  let data5 = data.currency, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!pattern1.test(data5))
                        return validate11.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                    } else
                      return validate11.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.type != "string")
                      return validate11.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.legalEntityId !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.legalEntityId != "string")
                        return validate11.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "#/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.zipCode !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.zipCode != "string")
                          return validate11.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.countryCode !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.countryCode != "string")
                            return validate11.errors = [{ instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.orderId !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.orderId != "string")
                              return validate11.errors = [{ instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.quoteId !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.quoteId != "string")
                                return validate11.errors = [{ instancePath: instancePath + "/quoteId", schemaPath: "#/properties/quoteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.channel !== void 0) {
                                let data12 = data.channel, _errs25 = errors;
                                if (errors === errors)
                                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    if (data12.name !== void 0) {
                                      let _errs28 = errors;
                                      if (typeof data12.name != "string")
                                        return validate11.errors = [{ instancePath: instancePath + "/channel/name", schemaPath: "Channel.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid2 = _errs28 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data12.source !== void 0) {
                                        let _errs30 = errors;
                                        if (typeof data12.source != "string")
                                          return validate11.errors = [{ instancePath: instancePath + "/channel/source", schemaPath: "Channel.json/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid2 = _errs30 === errors;
                                      } else
                                        var valid2 = !0;
                                  } else
                                    return validate11.errors = [{ instancePath: instancePath + "/channel", schemaPath: "Channel.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.deliveryWindow !== void 0) {
                                  let data15 = data.deliveryWindow, _errs32 = errors;
                                  if (errors === errors)
                                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                      if (data15.id !== void 0) {
                                        let _errs35 = errors;
                                        if (typeof data15.id != "string")
                                          return validate11.errors = [{ instancePath: instancePath + "/deliveryWindow/id", schemaPath: "DeliveryWindow.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid4 = _errs35 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data15.slotId !== void 0) {
                                          let _errs37 = errors;
                                          if (typeof data15.slotId != "string")
                                            return validate11.errors = [{ instancePath: instancePath + "/deliveryWindow/slotId", schemaPath: "DeliveryWindow.json/properties/slotId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid4 = _errs37 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4)
                                          if (data15.deliveryDate !== void 0) {
                                            let data18 = data15.deliveryDate, _errs39 = errors;
                                            if (errors === _errs39 && errors === _errs39)
                                              if (typeof data18 == "string") {
                                                if (!formats0.validate(data18))
                                                  return validate11.errors = [{ instancePath: instancePath + "/deliveryWindow/deliveryDate", schemaPath: "DeliveryWindow.json/properties/deliveryDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                              } else
                                                return validate11.errors = [{ instancePath: instancePath + "/deliveryWindow/deliveryDate", schemaPath: "DeliveryWindow.json/properties/deliveryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid4 = _errs39 === errors;
                                          } else
                                            var valid4 = !0;
                                      }
                                    } else
                                      return validate11.errors = [{ instancePath: instancePath + "/deliveryWindow", schemaPath: "DeliveryWindow.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid0 = _errs32 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.addresses !== void 0) {
                                    let data19 = data.addresses, _errs41 = errors;
                                    if (errors === _errs41)
                                      if (Array.isArray(data19)) {
                                        var valid5 = !0;
                                        let len0 = data19.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let _errs43 = errors;
                                          validate12(data19[i0], { instancePath: instancePath + "/addresses/" + i0, parentData: data19, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
                                          var valid5 = _errs43 === errors;
                                          if (!valid5)
                                            break;
                                        }
                                      } else
                                        return validate11.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                    var valid0 = _errs41 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.items !== void 0) {
                                      let data21 = data.items, _errs44 = errors;
                                      if (errors === _errs44)
                                        if (Array.isArray(data21)) {
                                          var valid6 = !0;
                                          let len1 = data21.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let _errs46 = errors;
                                            validate14(data21[i1], { instancePath: instancePath + "/items/" + i1, parentData: data21, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
                                            var valid6 = _errs46 === errors;
                                            if (!valid6)
                                              break;
                                          }
                                        } else
                                          return validate11.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid0 = _errs44 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.discounts !== void 0) {
                                        let data23 = data.discounts, _errs47 = errors;
                                        if (errors === _errs47)
                                          if (Array.isArray(data23)) {
                                            var valid7 = !0;
                                            let len2 = data23.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let data24 = data23[i2], _errs49 = errors;
                                              if (errors === errors)
                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                  let missing1;
                                                  if (data24.id === void 0 && (missing1 = "id") || data24.code === void 0 && (missing1 = "code") || data24.name === void 0 && (missing1 = "name") || data24.discountIndex === void 0 && (missing1 = "discountIndex") || data24.discountCalculationType === void 0 && (missing1 = "discountCalculationType") || data24.valid === void 0 && (missing1 = "valid"))
                                                    return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2, schemaPath: "Discount.json/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                                  if (data24.id !== void 0) {
                                                    let _errs52 = errors;
                                                    if (typeof data24.id != "string")
                                                      return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/id", schemaPath: "Discount.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid9 = _errs52 === errors;
                                                  } else
                                                    var valid9 = !0;
                                                  if (valid9) {
                                                    if (data24.code !== void 0) {
                                                      let _errs54 = errors;
                                                      if (typeof data24.code != "string")
                                                        return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/code", schemaPath: "Discount.json/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var valid9 = _errs54 === errors;
                                                    } else
                                                      var valid9 = !0;
                                                    if (valid9) {
                                                      if (data24.name !== void 0) {
                                                        let _errs56 = errors;
                                                        if (typeof data24.name != "string")
                                                          return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/name", schemaPath: "Discount.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var valid9 = _errs56 === errors;
                                                      } else
                                                        var valid9 = !0;
                                                      if (valid9) {
                                                        if (data24.discountRate !== void 0) {
                                                          let data28 = data24.discountRate, _errs58 = errors;
                                                          if (!(typeof data28 == "number" && isFinite(data28)))
                                                            return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/discountRate", schemaPath: "Discount.json/properties/discountRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                          var valid9 = _errs58 === errors;
                                                        } else
                                                          var valid9 = !0;
                                                        if (valid9) {
                                                          if (data24.amount !== void 0) {
                                                            let data29 = data24.amount, _errs60 = errors;
                                                            if (!(typeof data29 == "number" && isFinite(data29)))
                                                              return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/amount", schemaPath: "Discount.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                            var valid9 = _errs60 === errors;
                                                          } else
                                                            var valid9 = !0;
                                                          if (valid9) {
                                                            if (data24.currency !== void 0) {
                                                              let _errs62 = errors;
                                                              if (typeof data24.currency != "string")
                                                                return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/currency", schemaPath: "Discount.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var valid9 = _errs62 === errors;
                                                            } else
                                                              var valid9 = !0;
                                                            if (valid9) {
                                                              if (data24.discountIndex !== void 0) {
                                                                let data31 = data24.discountIndex, _errs64 = errors;
                                                                if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)))
                                                                  return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/discountIndex", schemaPath: "Discount.json/properties/discountIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                var valid9 = _errs64 === errors;
                                                              } else
                                                                var valid9 = !0;
                                                              if (valid9) {
                                                                if (data24.discountCalculationType !== void 0) {
                                                                  let data32 = data24.discountCalculationType, _errs66 = errors;
                                                                  if (typeof data32 != "string")
                                                                    return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/discountCalculationType", schemaPath: "Discount.json/properties/discountCalculationType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  if (data32 !== "SUBTOTAL")
                                                                    return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/discountCalculationType", schemaPath: "Discount.json/properties/discountCalculationType/enum", keyword: "enum", params: { allowedValues: schema24.properties.discountCalculationType.enum }, message: "must be equal to one of the allowed values" }], !1;
                                                                  var valid9 = _errs66 === errors;
                                                                } else
                                                                  var valid9 = !0;
                                                                if (valid9)
                                                                  if (data24.valid !== void 0) {
                                                                    let _errs68 = errors;
                                                                    if (typeof data24.valid != "boolean")
                                                                      return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2 + "/valid", schemaPath: "Discount.json/properties/valid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                                                    var valid9 = _errs68 === errors;
                                                                  } else
                                                                    var valid9 = !0;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      }
                                                    }
                                                  }
                                                } else
                                                  return validate11.errors = [{ instancePath: instancePath + "/discounts/" + i2, schemaPath: "Discount.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var valid7 = _errs49 === errors;
                                              if (!valid7)
                                                break;
                                            }
                                          } else
                                            return validate11.errors = [{ instancePath: instancePath + "/discounts", schemaPath: "#/properties/discounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs47 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.totalUnitsCount !== void 0) {
                                          let data34 = data.totalUnitsCount, _errs70 = errors;
                                          if (errors === _errs70)
                                            if (typeof data34 == "number" && isFinite(data34)) {
                                              if (data34 < 0 || isNaN(data34))
                                                return validate11.errors = [{ instancePath: instancePath + "/totalUnitsCount", schemaPath: "#/properties/totalUnitsCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                            } else
                                              return validate11.errors = [{ instancePath: instancePath + "/totalUnitsCount", schemaPath: "#/properties/totalUnitsCount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                          var valid0 = _errs70 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.calculatedPrice !== void 0) {
                                            let _errs72 = errors;
                                            validate16(data.calculatedPrice, { instancePath: instancePath + "/calculatedPrice", parentData: data, parentDataProperty: "calculatedPrice", rootData }) || (vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors), errors = vErrors.length);
                                            var valid0 = _errs72 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.totalTax !== void 0) {
                                              let data36 = data.totalTax, _errs73 = errors;
                                              if (errors === errors)
                                                if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                                                  let missing2;
                                                  if (data36.amount === void 0 && (missing2 = "amount") || data36.currency === void 0 && (missing2 = "currency"))
                                                    return validate11.errors = [{ instancePath: instancePath + "/totalTax", schemaPath: "Money.json/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                                  if (data36.amount !== void 0) {
                                                    let data37 = data36.amount, _errs76 = errors;
                                                    if (errors === _errs76)
                                                      if (typeof data37 == "number" && isFinite(data37)) {
                                                        if (data37 < 0 || isNaN(data37))
                                                          return validate11.errors = [{ instancePath: instancePath + "/totalTax/amount", schemaPath: "Money.json/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      } else
                                                        return validate11.errors = [{ instancePath: instancePath + "/totalTax/amount", schemaPath: "Money.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                    var valid11 = _errs76 === errors;
                                                  } else
                                                    var valid11 = !0;
                                                  if (valid11)
                                                    if (data36.currency !== void 0) {
                                                      let data38 = data36.currency, _errs78 = errors;
                                                      if (errors === _errs78)
                                                        if (typeof data38 == "string") {
                                                          if (!pattern1.test(data38))
                                                            return validate11.errors = [{ instancePath: instancePath + "/totalTax/currency", schemaPath: "Money.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                                        } else
                                                          return validate11.errors = [{ instancePath: instancePath + "/totalTax/currency", schemaPath: "Money.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var valid11 = _errs78 === errors;
                                                    } else
                                                      var valid11 = !0;
                                                } else
                                                  return validate11.errors = [{ instancePath: instancePath + "/totalTax", schemaPath: "Money.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var valid0 = _errs73 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.totalPrice !== void 0) {
                                                let data39 = data.totalPrice, _errs80 = errors;
                                                if (errors === errors)
                                                  if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                    let missing3;
                                                    if (data39.amount === void 0 && (missing3 = "amount") || data39.currency === void 0 && (missing3 = "currency"))
                                                      return validate11.errors = [{ instancePath: instancePath + "/totalPrice", schemaPath: "Money.json/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                                    if (data39.amount !== void 0) {
                                                      let data40 = data39.amount, _errs83 = errors;
                                                      if (errors === _errs83)
                                                        if (typeof data40 == "number" && isFinite(data40)) {
                                                          if (data40 < 0 || isNaN(data40))
                                                            return validate11.errors = [{ instancePath: instancePath + "/totalPrice/amount", schemaPath: "Money.json/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        } else
                                                          return validate11.errors = [{ instancePath: instancePath + "/totalPrice/amount", schemaPath: "Money.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                      var valid13 = _errs83 === errors;
                                                    } else
                                                      var valid13 = !0;
                                                    if (valid13)
                                                      if (data39.currency !== void 0) {
                                                        let data41 = data39.currency, _errs85 = errors;
                                                        if (errors === _errs85)
                                                          if (typeof data41 == "string") {
                                                            if (!pattern1.test(data41))
                                                              return validate11.errors = [{ instancePath: instancePath + "/totalPrice/currency", schemaPath: "Money.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                                          } else
                                                            return validate11.errors = [{ instancePath: instancePath + "/totalPrice/currency", schemaPath: "Money.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var valid13 = _errs85 === errors;
                                                      } else
                                                        var valid13 = !0;
                                                  } else
                                                    return validate11.errors = [{ instancePath: instancePath + "/totalPrice", schemaPath: "Money.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid0 = _errs80 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.subTotalPrice !== void 0) {
                                                  let data42 = data.subTotalPrice, _errs87 = errors;
                                                  if (errors === errors)
                                                    if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                      let missing4;
                                                      if (data42.amount === void 0 && (missing4 = "amount") || data42.currency === void 0 && (missing4 = "currency"))
                                                        return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice", schemaPath: "Money.json/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                                                      if (data42.amount !== void 0) {
                                                        let data43 = data42.amount, _errs90 = errors;
                                                        if (errors === _errs90)
                                                          if (typeof data43 == "number" && isFinite(data43)) {
                                                            if (data43 < 0 || isNaN(data43))
                                                              return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice/amount", schemaPath: "Money.json/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                          } else
                                                            return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice/amount", schemaPath: "Money.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var valid15 = _errs90 === errors;
                                                      } else
                                                        var valid15 = !0;
                                                      if (valid15)
                                                        if (data42.currency !== void 0) {
                                                          let data44 = data42.currency, _errs92 = errors;
                                                          if (errors === _errs92)
                                                            if (typeof data44 == "string") {
                                                              if (!pattern1.test(data44))
                                                                return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice/currency", schemaPath: "Money.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                                            } else
                                                              return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice/currency", schemaPath: "Money.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var valid15 = _errs92 === errors;
                                                        } else
                                                          var valid15 = !0;
                                                    } else
                                                      return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice", schemaPath: "Money.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid0 = _errs87 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.totalDiscount !== void 0) {
                                                    let data45 = data.totalDiscount, _errs94 = errors;
                                                    if (errors === errors)
                                                      if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                        let missing5;
                                                        if (data45.amount === void 0 && (missing5 = "amount") || data45.currency === void 0 && (missing5 = "currency"))
                                                          return validate11.errors = [{ instancePath: instancePath + "/totalDiscount", schemaPath: "Money.json/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                                                        if (data45.amount !== void 0) {
                                                          let data46 = data45.amount, _errs97 = errors;
                                                          if (errors === _errs97)
                                                            if (typeof data46 == "number" && isFinite(data46)) {
                                                              if (data46 < 0 || isNaN(data46))
                                                                return validate11.errors = [{ instancePath: instancePath + "/totalDiscount/amount", schemaPath: "Money.json/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                            } else
                                                              return validate11.errors = [{ instancePath: instancePath + "/totalDiscount/amount", schemaPath: "Money.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                          var valid17 = _errs97 === errors;
                                                        } else
                                                          var valid17 = !0;
                                                        if (valid17)
                                                          if (data45.currency !== void 0) {
                                                            let data47 = data45.currency, _errs99 = errors;
                                                            if (errors === _errs99)
                                                              if (typeof data47 == "string") {
                                                                if (!pattern1.test(data47))
                                                                  return validate11.errors = [{ instancePath: instancePath + "/totalDiscount/currency", schemaPath: "Money.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                                              } else
                                                                return validate11.errors = [{ instancePath: instancePath + "/totalDiscount/currency", schemaPath: "Money.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid17 = _errs99 === errors;
                                                          } else
                                                            var valid17 = !0;
                                                      } else
                                                        return validate11.errors = [{ instancePath: instancePath + "/totalDiscount", schemaPath: "Money.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                    var valid0 = _errs94 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.subtotalAggregate !== void 0) {
                                                      let data48 = data.subtotalAggregate, _errs101 = errors;
                                                      if (errors === _errs101)
                                                        if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                                          let missing6;
                                                          if (data48.netValue === void 0 && (missing6 = "netValue") || data48.grossValue === void 0 && (missing6 = "grossValue") || data48.taxValue === void 0 && (missing6 = "taxValue") || data48.currency === void 0 && (missing6 = "currency"))
                                                            return validate11.errors = [{ instancePath: instancePath + "/subtotalAggregate", schemaPath: "#/properties/subtotalAggregate/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                                                          if (data48.netValue !== void 0) {
                                                            let data49 = data48.netValue, _errs103 = errors;
                                                            if (!(typeof data49 == "number" && isFinite(data49)))
                                                              return validate11.errors = [{ instancePath: instancePath + "/subtotalAggregate/netValue", schemaPath: "#/properties/subtotalAggregate/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                            var valid18 = _errs103 === errors;
                                                          } else
                                                            var valid18 = !0;
                                                          if (valid18) {
                                                            if (data48.grossValue !== void 0) {
                                                              let data50 = data48.grossValue, _errs105 = errors;
                                                              if (!(typeof data50 == "number" && isFinite(data50)))
                                                                return validate11.errors = [{ instancePath: instancePath + "/subtotalAggregate/grossValue", schemaPath: "#/properties/subtotalAggregate/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                              var valid18 = _errs105 === errors;
                                                            } else
                                                              var valid18 = !0;
                                                            if (valid18) {
                                                              if (data48.taxValue !== void 0) {
                                                                let data51 = data48.taxValue, _errs107 = errors;
                                                                if (!(typeof data51 == "number" && isFinite(data51)))
                                                                  return validate11.errors = [{ instancePath: instancePath + "/subtotalAggregate/taxValue", schemaPath: "#/properties/subtotalAggregate/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                var valid18 = _errs107 === errors;
                                                              } else
                                                                var valid18 = !0;
                                                              if (valid18)
                                                                if (data48.currency !== void 0) {
                                                                  let _errs109 = errors;
                                                                  if (typeof data48.currency != "string")
                                                                    return validate11.errors = [{ instancePath: instancePath + "/subtotalAggregate/currency", schemaPath: "#/properties/subtotalAggregate/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                  var valid18 = _errs109 === errors;
                                                                } else
                                                                  var valid18 = !0;
                                                            }
                                                          }
                                                        } else
                                                          return validate11.errors = [{ instancePath: instancePath + "/subtotalAggregate", schemaPath: "#/properties/subtotalAggregate/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                      var valid0 = _errs101 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.taxAggregate !== void 0) {
                                                        let data53 = data.taxAggregate, _errs111 = errors;
                                                        if (errors === _errs111)
                                                          if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                                            let missing7;
                                                            if (data53.lines === void 0 && (missing7 = "lines"))
                                                              return validate11.errors = [{ instancePath: instancePath + "/taxAggregate", schemaPath: "#/properties/taxAggregate/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                                                            if (data53.lines !== void 0) {
                                                              let data54 = data53.lines;
                                                              if (errors === errors)
                                                                if (Array.isArray(data54)) {
                                                                  var valid20 = !0;
                                                                  let len3 = data54.length;
                                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                                    let data55 = data54[i3], _errs115 = errors;
                                                                    if (errors === _errs115)
                                                                      if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                                                                        let missing8;
                                                                        if (data55.name === void 0 && (missing8 = "name") || data55.rate === void 0 && (missing8 = "rate") || data55.amount === void 0 && (missing8 = "amount") || data55.taxable === void 0 && (missing8 = "taxable"))
                                                                          return validate11.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3, schemaPath: "#/properties/taxAggregate/properties/lines/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }], !1;
                                                                        if (data55.name !== void 0) {
                                                                          let _errs117 = errors;
                                                                          if (typeof data55.name != "string")
                                                                            return validate11.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3 + "/name", schemaPath: "#/properties/taxAggregate/properties/lines/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                          var valid21 = _errs117 === errors;
                                                                        } else
                                                                          var valid21 = !0;
                                                                        if (valid21) {
                                                                          if (data55.rate !== void 0) {
                                                                            let data57 = data55.rate, _errs119 = errors;
                                                                            if (!(typeof data57 == "number" && isFinite(data57)))
                                                                              return validate11.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3 + "/rate", schemaPath: "#/properties/taxAggregate/properties/lines/items/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                            var valid21 = _errs119 === errors;
                                                                          } else
                                                                            var valid21 = !0;
                                                                          if (valid21) {
                                                                            if (data55.amount !== void 0) {
                                                                              let data58 = data55.amount, _errs121 = errors;
                                                                              if (!(typeof data58 == "number" && isFinite(data58)))
                                                                                return validate11.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3 + "/amount", schemaPath: "#/properties/taxAggregate/properties/lines/items/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                              var valid21 = _errs121 === errors;
                                                                            } else
                                                                              var valid21 = !0;
                                                                            if (valid21)
                                                                              if (data55.taxable !== void 0) {
                                                                                let data59 = data55.taxable, _errs123 = errors;
                                                                                if (!(typeof data59 == "number" && isFinite(data59)))
                                                                                  return validate11.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3 + "/taxable", schemaPath: "#/properties/taxAggregate/properties/lines/items/properties/taxable/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                                var valid21 = _errs123 === errors;
                                                                              } else
                                                                                var valid21 = !0;
                                                                          }
                                                                        }
                                                                      } else
                                                                        return validate11.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3, schemaPath: "#/properties/taxAggregate/properties/lines/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                    var valid20 = _errs115 === errors;
                                                                    if (!valid20)
                                                                      break;
                                                                  }
                                                                } else
                                                                  return validate11.errors = [{ instancePath: instancePath + "/taxAggregate/lines", schemaPath: "#/properties/taxAggregate/properties/lines/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                            }
                                                          } else
                                                            return validate11.errors = [{ instancePath: instancePath + "/taxAggregate", schemaPath: "#/properties/taxAggregate/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var valid0 = _errs111 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.mixins !== void 0) {
                                                          let data60 = data.mixins, _errs125 = errors;
                                                          if (errors === errors && !(data60 && typeof data60 == "object" && !Array.isArray(data60)))
                                                            return validate11.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                          var valid0 = _errs125 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0)
                                                          if (data.metadata !== void 0) {
                                                            let data61 = data.metadata, _errs129 = errors;
                                                            if (errors === _errs129)
                                                              if (data61 && typeof data61 == "object" && !Array.isArray(data61)) {
                                                                let missing9;
                                                                if (data61.version === void 0 && (missing9 = "version") || data61.createdAt === void 0 && (missing9 = "createdAt") || data61.modifiedAt === void 0 && (missing9 = "modifiedAt"))
                                                                  return validate11.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }], !1;
                                                                if (data61.version !== void 0) {
                                                                  let data62 = data61.version, _errs131 = errors;
                                                                  if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62)))
                                                                    return validate11.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                                                  if (errors === _errs131 && typeof data62 == "number" && isFinite(data62) && (data62 < 1 || isNaN(data62)))
                                                                    return validate11.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                                                  var valid23 = _errs131 === errors;
                                                                } else
                                                                  var valid23 = !0;
                                                                if (valid23) {
                                                                  if (data61.createdAt !== void 0) {
                                                                    let data63 = data61.createdAt, _errs133 = errors, _errs134 = errors;
                                                                    if (errors === _errs134 && errors === _errs134)
                                                                      if (typeof data63 == "string")
                                                                        if (pattern10.test(data63)) {
                                                                          if (!formats0.validate(data63))
                                                                            return validate11.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                                        } else
                                                                          return validate11.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                                                      else
                                                                        return validate11.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                    var valid23 = _errs133 === errors;
                                                                  } else
                                                                    var valid23 = !0;
                                                                  if (valid23) {
                                                                    if (data61.modifiedAt !== void 0) {
                                                                      let data64 = data61.modifiedAt, _errs136 = errors, _errs137 = errors;
                                                                      if (errors === _errs137 && errors === _errs137)
                                                                        if (typeof data64 == "string")
                                                                          if (pattern10.test(data64)) {
                                                                            if (!formats0.validate(data64))
                                                                              return validate11.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                                          } else
                                                                            return validate11.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                                                        else
                                                                          return validate11.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                      var valid23 = _errs136 === errors;
                                                                    } else
                                                                      var valid23 = !0;
                                                                    if (valid23)
                                                                      if (data61.mixins !== void 0) {
                                                                        let data65 = data61.mixins, _errs139 = errors;
                                                                        if (errors === errors && !(data65 && typeof data65 == "object" && !Array.isArray(data65)))
                                                                          return validate11.errors = [{ instancePath: instancePath + "/metadata/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                        var valid23 = _errs139 === errors;
                                                                      } else
                                                                        var valid23 = !0;
                                                                  }
                                                                }
                                                              } else
                                                                return validate11.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                            var valid0 = _errs129 === errors;
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
var findCart_400 = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message"))
        return validate19.errors = [{ instancePath, schemaPath: "CartError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate19.errors = [{ instancePath: instancePath + "/code", schemaPath: "CartError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate19.errors = [{ instancePath: instancePath + "/status", schemaPath: "CartError.json/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate19.errors = [{ instancePath: instancePath + "/status", schemaPath: "CartError.json/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate19.errors = [{ instancePath: instancePath + "/message", schemaPath: "CartError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate19.errors = [{ instancePath: instancePath + "/message", schemaPath: "CartError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
      }
    } else
      return validate19.errors = [{ instancePath, schemaPath: "CartError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate19.errors = vErrors, errors === 0;
}
var findCart_401 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fault === void 0 && (missing0 = "fault"))
        return validate20.errors = [{ instancePath, schemaPath: "Fault.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.fault !== void 0) {
        let data0 = data.fault;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.faultstring === void 0 && (missing1 = "faultstring") || data0.detail === void 0 && (missing1 = "detail"))
              return validate20.errors = [{ instancePath: instancePath + "/fault", schemaPath: "Fault.json/properties/fault/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.faultstring !== void 0) {
              let data1 = data0.faultstring, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate20.errors = [{ instancePath: instancePath + "/fault/faultstring", schemaPath: "Fault.json/properties/fault/properties/faultstring/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate20.errors = [{ instancePath: instancePath + "/fault/faultstring", schemaPath: "Fault.json/properties/fault/properties/faultstring/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid2 = _errs4 === errors;
            } else
              var valid2 = !0;
            if (valid2)
              if (data0.detail !== void 0) {
                let data2 = data0.detail, _errs6 = errors;
                if (errors === _errs6)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing2;
                    if (data2.errorcode === void 0 && (missing2 = "errorcode"))
                      return validate20.errors = [{ instancePath: instancePath + "/fault/detail", schemaPath: "Fault.json/properties/fault/properties/detail/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                    if (data2.errorcode !== void 0) {
                      let data3 = data2.errorcode;
                      if (errors === errors)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate20.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", schemaPath: "Fault.json/properties/fault/properties/detail/properties/errorcode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate20.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", schemaPath: "Fault.json/properties/fault/properties/detail/properties/errorcode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    }
                  } else
                    return validate20.errors = [{ instancePath: instancePath + "/fault/detail", schemaPath: "Fault.json/properties/fault/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
          } else
            return validate20.errors = [{ instancePath: instancePath + "/fault", schemaPath: "Fault.json/properties/fault/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "Fault.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate20.errors = vErrors, errors === 0;
}
var createCart_201 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cartId === void 0 && (missing0 = "cartId") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate21.errors = [{ instancePath, schemaPath: "CreatedCart.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.cartId !== void 0) {
        let data0 = data.cartId, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (!pattern0.test(data0))
              return validate21.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "CreatedCart.json/properties/cartId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }], !1;
          } else
            return validate21.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "CreatedCart.json/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate21.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "CreatedCart.json/properties/yrn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate21.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "CreatedCart.json/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate21.errors = [{ instancePath, schemaPath: "CreatedCart.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var searchCarts_200 = validate22;
var schema43 = { allOf: [{ $ref: "Cart.json" }, { type: "object", required: ["status"], properties: { status: { type: "string", enum: ["OPEN", "CLOSED"] } } }], $id: "FoundCart.json" };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.status === void 0 && (missing0 = "status"))
          return validate23.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.status !== void 0) {
          let data0 = data.status;
          if (typeof data0 != "string")
            return validate23.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/allOf/1/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data0 === "OPEN" || data0 === "CLOSED"))
            return validate23.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/allOf/1/properties/status/enum", keyword: "enum", params: { allowedValues: schema43.allOf[1].properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
        }
      } else
        return validate23.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate23(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var listCartItems_200 = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate14(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var addCartItem_201 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.itemId === void 0 && (missing0 = "itemId") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate28.errors = [{ instancePath, schemaPath: "CreatedCartItem.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.itemId !== void 0) {
        let data0 = data.itemId, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate28.errors = [{ instancePath: instancePath + "/itemId", schemaPath: "CreatedCartItem.json/properties/itemId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate28.errors = [{ instancePath: instancePath + "/itemId", schemaPath: "CreatedCartItem.json/properties/itemId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate28.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "CreatedCartItem.json/properties/yrn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate28.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "CreatedCartItem.json/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate28.errors = [{ instancePath, schemaPath: "CreatedCartItem.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
var getCartItem_200 = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate14(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors), errors = vErrors.length), validate29.errors = vErrors, errors === 0;
}
var updateCartItems_207 = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.index === void 0 && (missing0 = "index") || data0.id === void 0 && (missing0 = "id") || data0.code === void 0 && (missing0 = "code") || data0.status === void 0 && (missing0 = "status") || data0.message === void 0 && (missing0 = "message") || data0.details === void 0 && (missing0 = "details"))
              return validate31.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "UpdatedItem.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.index !== void 0) {
              let data1 = data0.index, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate31.errors = [{ instancePath: instancePath + "/" + i0 + "/index", schemaPath: "UpdatedItem.json/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid2 = _errs4 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data0.id !== void 0) {
                let _errs6 = errors;
                if (typeof data0.id != "string")
                  return validate31.errors = [{ instancePath: instancePath + "/" + i0 + "/id", schemaPath: "UpdatedItem.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data0.code !== void 0) {
                  let data3 = data0.code, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate31.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "UpdatedItem.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data0.status !== void 0) {
                    let _errs10 = errors;
                    if (typeof data0.status != "string")
                      return validate31.errors = [{ instancePath: instancePath + "/" + i0 + "/status", schemaPath: "UpdatedItem.json/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data0.message !== void 0) {
                      let _errs12 = errors;
                      if (typeof data0.message != "string")
                        return validate31.errors = [{ instancePath: instancePath + "/" + i0 + "/message", schemaPath: "UpdatedItem.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data0.details !== void 0) {
                        let data6 = data0.details, _errs14 = errors;
                        if (errors === _errs14)
                          if (Array.isArray(data6)) {
                            var valid3 = !0;
                            let len1 = data6.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let _errs16 = errors;
                              if (typeof data6[i1] != "string")
                                return validate31.errors = [{ instancePath: instancePath + "/" + i0 + "/details/" + i1, schemaPath: "UpdatedItem.json/properties/details/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs16 === errors;
                              if (!valid3)
                                break;
                            }
                          } else
                            return validate31.errors = [{ instancePath: instancePath + "/" + i0 + "/details", schemaPath: "UpdatedItem.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            }
          } else
            return validate31.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "UpdatedItem.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
var addCartItems_200 = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.index === void 0 && (missing0 = "index") || data0.status === void 0 && (missing0 = "status"))
              return validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "AddedItem.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.index !== void 0) {
              let data1 = data0.index, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/index", schemaPath: "AddedItem.json/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid2 = _errs4 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data0.status !== void 0) {
                let data2 = data0.status, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/status", schemaPath: "AddedItem.json/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data0.id !== void 0) {
                  let data3 = data0.id, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/id", schemaPath: "AddedItem.json/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/id", schemaPath: "AddedItem.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data0.yrn !== void 0) {
                    let data4 = data0.yrn, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/yrn", schemaPath: "AddedItem.json/properties/yrn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/yrn", schemaPath: "AddedItem.json/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data0.headers !== void 0) {
                      let data5 = data0.headers, _errs12 = errors;
                      if (errors === _errs12)
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          if (data5.location !== void 0) {
                            let data6 = data5.location;
                            if (errors === errors)
                              if (typeof data6 == "string") {
                                if (func2(data6) < 1)
                                  return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/headers/location", schemaPath: "AddedItem.json/properties/headers/properties/location/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              } else
                                return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/headers/location", schemaPath: "AddedItem.json/properties/headers/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          }
                        } else
                          return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/headers", schemaPath: "AddedItem.json/properties/headers/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data0.errorMessage !== void 0) {
                        let _errs16 = errors;
                        if (typeof data0.errorMessage != "string")
                          return validate32.errors = [{ instancePath: instancePath + "/" + i0 + "/errorMessage", schemaPath: "AddedItem.json/properties/errorMessage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs16 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              }
            }
          } else
            return validate32.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "AddedItem.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
var validateCart_200 = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.isValid === void 0 && (missing0 = "isValid") || data.itemsValidationDetails === void 0 && (missing0 = "itemsValidationDetails"))
        return validate33.errors = [{ instancePath, schemaPath: "CartValidation.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.isValid !== void 0) {
        let _errs2 = errors;
        if (typeof data.isValid != "boolean")
          return validate33.errors = [{ instancePath: instancePath + "/isValid", schemaPath: "CartValidation.json/properties/isValid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.itemsValidationDetails !== void 0) {
          let data1 = data.itemsValidationDetails, _errs4 = errors;
          if (errors === _errs4)
            if (Array.isArray(data1)) {
              var valid2 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0], _errs6 = errors;
                if (errors === _errs6)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.id === void 0 && (missing1 = "id") || data2.errors === void 0 && (missing1 = "errors"))
                      return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0, schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.id !== void 0) {
                      let _errs8 = errors;
                      if (typeof data2.id != "string")
                        return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/id", schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid3 = _errs8 === errors;
                    } else
                      var valid3 = !0;
                    if (valid3)
                      if (data2.errors !== void 0) {
                        let data4 = data2.errors, _errs10 = errors;
                        if (errors === _errs10)
                          if (Array.isArray(data4)) {
                            var valid4 = !0;
                            let len1 = data4.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data5 = data4[i1], _errs12 = errors;
                              if (errors === _errs12)
                                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                  let missing2;
                                  if (data5.errorCode === void 0 && (missing2 = "errorCode") || data5.message === void 0 && (missing2 = "message") || data5.field === void 0 && (missing2 = "field"))
                                    return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1, schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/properties/errors/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                  if (data5.errorCode !== void 0) {
                                    let _errs14 = errors;
                                    if (typeof data5.errorCode != "string")
                                      return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/errorCode", schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/properties/errors/items/properties/errorCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid5 = _errs14 === errors;
                                  } else
                                    var valid5 = !0;
                                  if (valid5) {
                                    if (data5.message !== void 0) {
                                      let _errs16 = errors;
                                      if (typeof data5.message != "string")
                                        return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/message", schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/properties/errors/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid5 = _errs16 === errors;
                                    } else
                                      var valid5 = !0;
                                    if (valid5)
                                      if (data5.field !== void 0) {
                                        let _errs18 = errors;
                                        if (typeof data5.field != "string")
                                          return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/field", schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/properties/errors/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid5 = _errs18 === errors;
                                      } else
                                        var valid5 = !0;
                                  }
                                } else
                                  return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1, schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/properties/errors/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid4 = _errs12 === errors;
                              if (!valid4)
                                break;
                            }
                          } else
                            return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors", schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/properties/errors/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid3 = _errs10 === errors;
                      } else
                        var valid3 = !0;
                  } else
                    return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0, schemaPath: "CartValidation.json/properties/itemsValidationDetails/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid2 = _errs6 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate33.errors = [{ instancePath: instancePath + "/itemsValidationDetails", schemaPath: "CartValidation.json/properties/itemsValidationDetails/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate33.errors = [{ instancePath, schemaPath: "CartValidation.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate33.errors = vErrors, errors === 0;
}
var getCartDeliveryRestrictions_200 = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.leadTime === void 0 && (missing0 = "leadTime") || data.nonDelivery === void 0 && (missing0 = "nonDelivery"))
        return validate34.errors = [{ instancePath, schemaPath: "DeliveryRestrictions.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.leadTime !== void 0) {
        let data0 = data.leadTime, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate34.errors = [{ instancePath: instancePath + "/leadTime", schemaPath: "DeliveryRestrictions.json/properties/leadTime/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.nonDelivery !== void 0) {
          let data1 = data.nonDelivery, _errs4 = errors;
          if (errors === _errs4)
            if (Array.isArray(data1)) {
              var valid2 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs6 = errors;
                if (typeof data1[i0] != "string")
                  return validate34.errors = [{ instancePath: instancePath + "/nonDelivery/" + i0, schemaPath: "DeliveryRestrictions.json/properties/nonDelivery/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate34.errors = [{ instancePath: instancePath + "/nonDelivery", schemaPath: "DeliveryRestrictions.json/properties/nonDelivery/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate34.errors = [{ instancePath, schemaPath: "DeliveryRestrictions.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
var listCartDiscounts_200 = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id") || data0.code === void 0 && (missing0 = "code") || data0.name === void 0 && (missing0 = "name") || data0.discountIndex === void 0 && (missing0 = "discountIndex") || data0.discountCalculationType === void 0 && (missing0 = "discountCalculationType") || data0.valid === void 0 && (missing0 = "valid"))
              return validate35.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "Discount.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let _errs4 = errors;
              if (typeof data0.id != "string")
                return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/id", schemaPath: "Discount.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid2 = _errs4 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data0.code !== void 0) {
                let _errs6 = errors;
                if (typeof data0.code != "string")
                  return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "Discount.json/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data0.name !== void 0) {
                  let _errs8 = errors;
                  if (typeof data0.name != "string")
                    return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "Discount.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data0.discountRate !== void 0) {
                    let data4 = data0.discountRate, _errs10 = errors;
                    if (!(typeof data4 == "number" && isFinite(data4)))
                      return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/discountRate", schemaPath: "Discount.json/properties/discountRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data0.amount !== void 0) {
                      let data5 = data0.amount, _errs12 = errors;
                      if (!(typeof data5 == "number" && isFinite(data5)))
                        return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/amount", schemaPath: "Discount.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data0.currency !== void 0) {
                        let _errs14 = errors;
                        if (typeof data0.currency != "string")
                          return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/currency", schemaPath: "Discount.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data0.discountIndex !== void 0) {
                          let data7 = data0.discountIndex, _errs16 = errors;
                          if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                            return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/discountIndex", schemaPath: "Discount.json/properties/discountIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          var valid2 = _errs16 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data0.discountCalculationType !== void 0) {
                            let data8 = data0.discountCalculationType, _errs18 = errors;
                            if (typeof data8 != "string")
                              return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/discountCalculationType", schemaPath: "Discount.json/properties/discountCalculationType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (data8 !== "SUBTOTAL")
                              return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/discountCalculationType", schemaPath: "Discount.json/properties/discountCalculationType/enum", keyword: "enum", params: { allowedValues: schema24.properties.discountCalculationType.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid2 = _errs18 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2)
                            if (data0.valid !== void 0) {
                              let _errs20 = errors;
                              if (typeof data0.valid != "boolean")
                                return validate35.errors = [{ instancePath: instancePath + "/" + i0 + "/valid", schemaPath: "Discount.json/properties/valid/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid2 = _errs20 === errors;
                            } else
                              var valid2 = !0;
                        }
                      }
                    }
                  }
                }
              }
            }
          } else
            return validate35.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "Discount.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate35.errors = vErrors, errors === 0;
}
var applyCartDiscount_201 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.discountId === void 0 && (missing0 = "discountId") || data.discountIndex === void 0 && (missing0 = "discountIndex") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate36.errors = [{ instancePath, schemaPath: "AppliedDiscount.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.discountId !== void 0) {
        let _errs2 = errors;
        if (typeof data.discountId != "string")
          return validate36.errors = [{ instancePath: instancePath + "/discountId", schemaPath: "AppliedDiscount.json/properties/discountId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.discountIndex !== void 0) {
          let data1 = data.discountIndex, _errs4 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate36.errors = [{ instancePath: instancePath + "/discountIndex", schemaPath: "AppliedDiscount.json/properties/discountIndex/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.yrn !== void 0) {
            let data2 = data.yrn, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate36.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "AppliedDiscount.json/properties/yrn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate36.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "AppliedDiscount.json/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
      }
    } else
      return validate36.errors = [{ instancePath, schemaPath: "AppliedDiscount.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var listCurrencies_200 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.code === void 0 && (missing0 = "code") || data0.name === void 0 && (missing0 = "name"))
              return validate37.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "Currency.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.code !== void 0) {
              let data1 = data0.code, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (!pattern1.test(data1))
                    return validate37.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "Currency.json/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate37.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "Currency.json/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid2 = _errs4 === errors;
            } else
              var valid2 = !0;
            if (valid2)
              if (data0.name !== void 0) {
                let data2 = data0.name, _errs6 = errors;
                if (errors === _errs6)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.en === void 0 && (missing1 = "en"))
                      return validate37.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "Currency.json/properties/name/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.en !== void 0) {
                      let data3 = data2.en;
                      if (errors === errors)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate37.errors = [{ instancePath: instancePath + "/" + i0 + "/name/en", schemaPath: "Currency.json/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate37.errors = [{ instancePath: instancePath + "/" + i0 + "/name/en", schemaPath: "Currency.json/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    }
                  } else
                    return validate37.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "Currency.json/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
          } else
            return validate37.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "Currency.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate37.errors = vErrors, errors === 0;
}
var listCurrencies_400 = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate38.errors = [{ instancePath, schemaPath: "PriceError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate38.errors = [{ instancePath: instancePath + "/code", schemaPath: "PriceError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate38.errors = [{ instancePath: instancePath + "/code", schemaPath: "PriceError.json/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate38.errors = [{ instancePath: instancePath + "/code", schemaPath: "PriceError.json/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
        }
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate38.errors = [{ instancePath: instancePath + "/status", schemaPath: "PriceError.json/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate38.errors = [{ instancePath: instancePath + "/status", schemaPath: "PriceError.json/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate38.errors = [{ instancePath: instancePath + "/message", schemaPath: "PriceError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate38.errors = [{ instancePath: instancePath + "/message", schemaPath: "PriceError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.details !== void 0) {
              let data3 = data.details, _errs8 = errors;
              if (errors === _errs8)
                if (Array.isArray(data3)) {
                  var valid2 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs10 = errors;
                    if (typeof data3[i0] != "string")
                      return validate38.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "PriceError.json/properties/details/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate38.errors = [{ instancePath: instancePath + "/details", schemaPath: "PriceError.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate38.errors = [{ instancePath, schemaPath: "PriceError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
var requestAnonymousToken_200 = validate39;
var schema65 = { type: "object", required: ["token_type", "access_token", "expires_in", "scope"], properties: { token_type: { type: "string", enum: ["Bearer"] }, access_token: { type: "string", minLength: 1 }, expires_in: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "integer", description: "Seconds." }, sessionId: { type: "string", format: "uuid" }, scope: { type: "string" } }, $id: "AnonymousToken.json" }, formats6 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate39.errors = [{ instancePath, schemaPath: "AnonymousToken.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate39.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "AnonymousToken.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate39.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "AnonymousToken.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema65.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate39.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "AnonymousToken.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate39.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "AnonymousToken.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs6 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate39.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "AnonymousToken.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs8 = errors;
              if (errors === _errs8)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate39.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "AnonymousToken.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate39.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "AnonymousToken.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate39.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "AnonymousToken.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.sessionId !== void 0) {
                  let data5 = data.sessionId, _errs12 = errors;
                  if (errors === _errs12 && errors === _errs12)
                    if (typeof data5 == "string") {
                      if (!formats6.test(data5))
                        return validate39.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "AnonymousToken.json/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate39.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "AnonymousToken.json/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data.scope !== void 0) {
                    let _errs14 = errors;
                    if (typeof data.scope != "string")
                      return validate39.errors = [{ instancePath: instancePath + "/scope", schemaPath: "AnonymousToken.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          }
        }
      }
    } else
      return validate39.errors = [{ instancePath, schemaPath: "AnonymousToken.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
var requestAnonymousToken_400 = validate40;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return validate40.errors = [{ instancePath, schemaPath: "CustomerError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate40.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate40.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate40.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
        }
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate40.errors = [{ instancePath: instancePath + "/type", schemaPath: "CustomerError.json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate40.errors = [{ instancePath: instancePath + "/type", schemaPath: "CustomerError.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "CustomerError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate40.errors = [{ instancePath: instancePath + "/message", schemaPath: "CustomerError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.moreInfo !== void 0) {
              let _errs8 = errors;
              if (typeof data.moreInfo != "string")
                return validate40.errors = [{ instancePath: instancePath + "/moreInfo", schemaPath: "CustomerError.json/properties/moreInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.details !== void 0) {
                let data4 = data.details, _errs10 = errors;
                if (errors === _errs10)
                  if (Array.isArray(data4)) {
                    var valid2 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data5 = data4[i0], _errs12 = errors;
                      if (errors === _errs12)
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.message === void 0 && (missing1 = "message"))
                            return validate40.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "CustomerError.json/properties/details/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                          if (data5.field !== void 0) {
                            let _errs14 = errors;
                            if (typeof data5.field != "string")
                              return validate40.errors = [{ instancePath: instancePath + "/details/" + i0 + "/field", schemaPath: "CustomerError.json/properties/details/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data5.type !== void 0) {
                              let _errs16 = errors;
                              if (typeof data5.type != "string")
                                return validate40.errors = [{ instancePath: instancePath + "/details/" + i0 + "/type", schemaPath: "CustomerError.json/properties/details/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs16 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data5.message !== void 0) {
                                let _errs18 = errors;
                                if (typeof data5.message != "string")
                                  return validate40.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "CustomerError.json/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid3 = _errs18 === errors;
                              } else
                                var valid3 = !0;
                          }
                        } else
                          return validate40.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "CustomerError.json/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid2 = _errs12 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate40.errors = [{ instancePath: instancePath + "/details", schemaPath: "CustomerError.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate40.errors = [{ instancePath, schemaPath: "CustomerError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate40.errors = vErrors, errors === 0;
}
var loginCustomer_200 = validate41;
var schema70 = { type: "object", required: ["access_token", "expires_in", "refresh_token", "refresh_token_expires_in", "token_type"], properties: { access_token: { type: "string", minLength: 1 }, expires_in: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "integer", description: "Seconds, as the API tells them; the session itself never times out." }, token_type: { type: "string", enum: ["Bearer"] }, session_id: { type: "string", format: "uuid" }, accessToken: { type: "string", minLength: 1, deprecated: !0 }, expiresIn: { type: "integer", deprecated: !0 }, refreshToken: { type: "string", minLength: 1, deprecated: !0 }, refreshTokenExpiresIn: { type: "integer", deprecated: !0 } }, $id: "RefreshedCustomerTokens.json" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate42.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs3 = errors;
        if (errors === _errs3)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate42.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate42.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid2 = _errs3 === errors;
      } else
        var valid2 = !0;
      if (valid2) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs5 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate42.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid2 = _errs5 === errors;
        } else
          var valid2 = !0;
        if (valid2) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs7 = errors;
            if (errors === _errs7)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate42.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate42.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid2 = _errs7 === errors;
          } else
            var valid2 = !0;
          if (valid2) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs9 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate42.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid2 = _errs9 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data.token_type !== void 0) {
                let data4 = data.token_type, _errs11 = errors;
                if (typeof data4 != "string")
                  return validate42.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (data4 !== "Bearer")
                  return validate42.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema70.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid2 = _errs11 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data.session_id !== void 0) {
                  let data5 = data.session_id, _errs13 = errors;
                  if (errors === _errs13 && errors === _errs13)
                    if (typeof data5 == "string") {
                      if (!formats6.test(data5))
                        return validate42.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate42.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs13 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data.accessToken !== void 0) {
                    let data6 = data.accessToken, _errs15 = errors;
                    if (errors === _errs15)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate42.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate42.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs15 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data.expiresIn !== void 0) {
                      let data7 = data.expiresIn, _errs17 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate42.errors = [{ instancePath: instancePath + "/expiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/expiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid2 = _errs17 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data.refreshToken !== void 0) {
                        let data8 = data.refreshToken, _errs19 = errors;
                        if (errors === _errs19)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate42.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate42.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs19 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data.refreshTokenExpiresIn !== void 0) {
                          let data9 = data.refreshTokenExpiresIn, _errs21 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate42.errors = [{ instancePath: instancePath + "/refreshTokenExpiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/refreshTokenExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          var valid2 = _errs21 === errors;
                        } else
                          var valid2 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate42.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs23 = errors;
    if (errors === _errs23)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.saas_token === void 0 && (missing1 = "saas_token") || data.initialPassword === void 0 && (missing1 = "initialPassword"))
          return validate42.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
        if (data.saas_token !== void 0) {
          let data10 = data.saas_token, _errs25 = errors;
          if (errors === _errs25)
            if (typeof data10 == "string") {
              if (func2(data10) < 1)
                return validate42.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "#/allOf/1/properties/saas_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate42.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "#/allOf/1/properties/saas_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid3 = _errs25 === errors;
        } else
          var valid3 = !0;
        if (valid3) {
          if (data.saasToken !== void 0) {
            let data11 = data.saasToken, _errs27 = errors;
            if (errors === _errs27)
              if (typeof data11 == "string") {
                if (func2(data11) < 1)
                  return validate42.errors = [{ instancePath: instancePath + "/saasToken", schemaPath: "#/allOf/1/properties/saasToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate42.errors = [{ instancePath: instancePath + "/saasToken", schemaPath: "#/allOf/1/properties/saasToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid3 = _errs27 === errors;
          } else
            var valid3 = !0;
          if (valid3)
            if (data.initialPassword !== void 0) {
              let _errs29 = errors;
              if (typeof data.initialPassword != "string")
                return validate42.errors = [{ instancePath: instancePath + "/initialPassword", schemaPath: "#/allOf/1/properties/initialPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid3 = _errs29 === errors;
            } else
              var valid3 = !0;
        }
      } else
        return validate42.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs23 === errors;
  }
  return validate42.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate42(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length), validate41.errors = vErrors, errors === 0;
}
var refreshCustomerToken_200 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate44.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate44.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate44.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs4 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate44.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate44.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate44.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs8 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate44.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.token_type !== void 0) {
                let data4 = data.token_type, _errs10 = errors;
                if (typeof data4 != "string")
                  return validate44.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (data4 !== "Bearer")
                  return validate44.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema70.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.session_id !== void 0) {
                  let data5 = data.session_id, _errs12 = errors;
                  if (errors === _errs12 && errors === _errs12)
                    if (typeof data5 == "string") {
                      if (!formats6.test(data5))
                        return validate44.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate44.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.accessToken !== void 0) {
                    let data6 = data.accessToken, _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate44.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate44.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data.expiresIn !== void 0) {
                      let data7 = data.expiresIn, _errs16 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate44.errors = [{ instancePath: instancePath + "/expiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/expiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid1 = _errs16 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data.refreshToken !== void 0) {
                        let data8 = data.refreshToken, _errs18 = errors;
                        if (errors === _errs18)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate44.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate44.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs18 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data.refreshTokenExpiresIn !== void 0) {
                          let data9 = data.refreshTokenExpiresIn, _errs20 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate44.errors = [{ instancePath: instancePath + "/refreshTokenExpiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/refreshTokenExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          var valid1 = _errs20 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate44.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate44.errors = vErrors, errors === 0;
}
var validateCustomerToken_200 = validate45;
var schema74 = { type: "object", required: ["token_type", "expires_in", "scope", "email"], properties: { token_type: { type: "string", enum: ["Bearer"] }, expires_in: { type: "integer", description: "Seconds left." }, scope: { type: "string" }, sessionId: { type: "string", format: "uuid" }, email: { type: "string" }, legalEntityId: { type: "string", description: "As the last refresh named it." } }, $id: "TokenValidation.json" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope") || data.email === void 0 && (missing0 = "email"))
        return validate45.errors = [{ instancePath, schemaPath: "TokenValidation.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate45.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "TokenValidation.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate45.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "TokenValidation.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema74.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs4 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate45.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "TokenValidation.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.scope !== void 0) {
            let _errs6 = errors;
            if (typeof data.scope != "string")
              return validate45.errors = [{ instancePath: instancePath + "/scope", schemaPath: "TokenValidation.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.sessionId !== void 0) {
              let data3 = data.sessionId, _errs8 = errors;
              if (errors === _errs8 && errors === _errs8)
                if (typeof data3 == "string") {
                  if (!formats6.test(data3))
                    return validate45.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "TokenValidation.json/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                } else
                  return validate45.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "TokenValidation.json/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.email !== void 0) {
                let _errs10 = errors;
                if (typeof data.email != "string")
                  return validate45.errors = [{ instancePath: instancePath + "/email", schemaPath: "TokenValidation.json/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data.legalEntityId !== void 0) {
                  let _errs12 = errors;
                  if (typeof data.legalEntityId != "string")
                    return validate45.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "TokenValidation.json/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
            }
          }
        }
      }
    } else
      return validate45.errors = [{ instancePath, schemaPath: "TokenValidation.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate45.errors = vErrors, errors === 0;
}
var getOwnProfile_200 = validate46;
var schema76 = { type: "object", required: ["id", "customerNumber", "accounts", "metadata"], properties: { id: { type: "string", pattern: "^\\d+$" }, customerNumber: { type: "string", pattern: "^\\d+$" }, title: { type: "string" }, firstName: { type: "string" }, middleName: { type: "string" }, lastName: { type: "string" }, contactEmail: { type: "string", description: "The login e-mail address, unless another is set." }, contactPhone: { type: "string" }, company: { type: "string" }, preferredLanguage: { type: "string" }, preferredCurrency: { type: "string", minLength: 3, maxLength: 3 }, preferredSite: { type: "string" }, businessModel: { type: "string", enum: ["B2B", "B2C"] }, b2b: { $ref: "BusinessDetails.json" }, mixins: { $ref: "Mixins.json" }, accounts: { type: "array", items: { type: "object", required: ["id", "providerId"], properties: { id: { type: "string" }, providerId: { type: "string" } } } }, addresses: { type: "array", items: { $ref: "Address.json" } }, metadata: { $ref: "VersionMetadata.json" } }, $id: "Customer.json" };
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate49.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate49.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate49.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.mixins !== void 0) {
          let data1 = data.mixins, _errs3 = errors;
          if (errors === errors && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate49.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate49.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate49.errors = vErrors, errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contactName === void 0 && (missing0 = "contactName") || data.tags === void 0 && (missing0 = "tags") || data.isDefault === void 0 && (missing0 = "isDefault") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate48.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate48.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate48.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate48.errors = [{ instancePath: instancePath + "/contactName", schemaPath: "#/properties/contactName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate48.errors = [{ instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate48.errors = [{ instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate48.errors = [{ instancePath: instancePath + "/streetNumber", schemaPath: "#/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetAppendix !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate48.errors = [{ instancePath: instancePath + "/streetAppendix", schemaPath: "#/properties/streetAppendix/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extraLine1 !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.extraLine1 != "string")
                      return validate48.errors = [{ instancePath: instancePath + "/extraLine1", schemaPath: "#/properties/extraLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extraLine2 !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.extraLine2 != "string")
                        return validate48.errors = [{ instancePath: instancePath + "/extraLine2", schemaPath: "#/properties/extraLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.extraLine3 !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.extraLine3 != "string")
                          return validate48.errors = [{ instancePath: instancePath + "/extraLine3", schemaPath: "#/properties/extraLine3/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.extraLine4 !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.extraLine4 != "string")
                            return validate48.errors = [{ instancePath: instancePath + "/extraLine4", schemaPath: "#/properties/extraLine4/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.zipCode !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.zipCode != "string")
                              return validate48.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.city !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.city != "string")
                                return validate48.errors = [{ instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let _errs25 = errors;
                                if (typeof data.state != "string")
                                  return validate48.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.country !== void 0) {
                                  let data13 = data.country, _errs27 = errors;
                                  if (errors === _errs27)
                                    if (typeof data13 == "string") {
                                      if (func2(data13) > 2)
                                        return validate48.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" }], !1;
                                      if (func2(data13) < 2)
                                        return validate48.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
                                    } else
                                      return validate48.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.contactPhone !== void 0) {
                                    let _errs29 = errors;
                                    if (typeof data.contactPhone != "string")
                                      return validate48.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.tags !== void 0) {
                                      let data15 = data.tags, _errs31 = errors;
                                      if (errors === _errs31)
                                        if (Array.isArray(data15)) {
                                          var valid1 = !0;
                                          let len0 = data15.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let _errs33 = errors;
                                            if (typeof data15[i0] != "string")
                                              return validate48.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid1 = _errs33 === errors;
                                            if (!valid1)
                                              break;
                                          }
                                        } else
                                          return validate48.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.isDefault !== void 0) {
                                        let _errs35 = errors;
                                        if (typeof data.isDefault != "boolean")
                                          return validate48.errors = [{ instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var valid0 = _errs35 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.mixins !== void 0) {
                                          let data18 = data.mixins, _errs37 = errors;
                                          if (errors === errors && !(data18 && typeof data18 == "object" && !Array.isArray(data18)))
                                            return validate48.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var valid0 = _errs37 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.metadata !== void 0) {
                                            let _errs41 = errors;
                                            validate49(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                                            var valid0 = _errs41 === errors;
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
      }
    } else
      return validate48.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate48.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.customerNumber === void 0 && (missing0 = "customerNumber") || data.accounts === void 0 && (missing0 = "accounts") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate47.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern3.test(data0))
              return validate47.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate47.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerNumber !== void 0) {
          let data1 = data.customerNumber, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern3.test(data1))
                return validate47.errors = [{ instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate47.errors = [{ instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let _errs5 = errors;
            if (typeof data.title != "string")
              return validate47.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.firstName !== void 0) {
              let _errs7 = errors;
              if (typeof data.firstName != "string")
                return validate47.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.middleName !== void 0) {
                let _errs9 = errors;
                if (typeof data.middleName != "string")
                  return validate47.errors = [{ instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastName !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.lastName != "string")
                    return validate47.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contactEmail !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.contactEmail != "string")
                      return validate47.errors = [{ instancePath: instancePath + "/contactEmail", schemaPath: "#/properties/contactEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.contactPhone !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.contactPhone != "string")
                        return validate47.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.company !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.company != "string")
                          return validate47.errors = [{ instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredLanguage !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.preferredLanguage != "string")
                            return validate47.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.preferredCurrency !== void 0) {
                            let data10 = data.preferredCurrency, _errs21 = errors;
                            if (errors === _errs21)
                              if (typeof data10 == "string") {
                                if (func2(data10) > 3)
                                  return validate47.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" }], !1;
                                if (func2(data10) < 3)
                                  return validate47.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                              } else
                                return validate47.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.preferredSite !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.preferredSite != "string")
                                return validate47.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.businessModel !== void 0) {
                                let data12 = data.businessModel, _errs25 = errors;
                                if (typeof data12 != "string")
                                  return validate47.errors = [{ instancePath: instancePath + "/businessModel", schemaPath: "#/properties/businessModel/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (!(data12 === "B2B" || data12 === "B2C"))
                                  return validate47.errors = [{ instancePath: instancePath + "/businessModel", schemaPath: "#/properties/businessModel/enum", keyword: "enum", params: { allowedValues: schema76.properties.businessModel.enum }, message: "must be equal to one of the allowed values" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.b2b !== void 0) {
                                  let data13 = data.b2b, _errs27 = errors;
                                  if (errors === errors)
                                    if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                      if (data13.companyRegistrationId !== void 0) {
                                        let _errs30 = errors;
                                        if (typeof data13.companyRegistrationId != "string")
                                          return validate47.errors = [{ instancePath: instancePath + "/b2b/companyRegistrationId", schemaPath: "BusinessDetails.json/properties/companyRegistrationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid2 = _errs30 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2)
                                        if (data13.legalEntities !== void 0) {
                                          let data15 = data13.legalEntities, _errs32 = errors;
                                          if (errors === _errs32)
                                            if (Array.isArray(data15)) {
                                              var valid3 = !0;
                                              let len0 = data15.length;
                                              for (let i0 = 0; i0 < len0; i0++) {
                                                let data16 = data15[i0], _errs34 = errors;
                                                if (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))
                                                  return validate47.errors = [{ instancePath: instancePath + "/b2b/legalEntities/" + i0, schemaPath: "BusinessDetails.json/properties/legalEntities/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid3 = _errs34 === errors;
                                                if (!valid3)
                                                  break;
                                              }
                                            } else
                                              return validate47.errors = [{ instancePath: instancePath + "/b2b/legalEntities", schemaPath: "BusinessDetails.json/properties/legalEntities/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid2 = _errs32 === errors;
                                        } else
                                          var valid2 = !0;
                                    } else
                                      return validate47.errors = [{ instancePath: instancePath + "/b2b", schemaPath: "BusinessDetails.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mixins !== void 0) {
                                    let data17 = data.mixins, _errs36 = errors;
                                    if (errors === errors && !(data17 && typeof data17 == "object" && !Array.isArray(data17)))
                                      return validate47.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid0 = _errs36 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.accounts !== void 0) {
                                      let data18 = data.accounts, _errs40 = errors;
                                      if (errors === _errs40)
                                        if (Array.isArray(data18)) {
                                          var valid5 = !0;
                                          let len1 = data18.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let data19 = data18[i1], _errs42 = errors;
                                            if (errors === _errs42)
                                              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                let missing1;
                                                if (data19.id === void 0 && (missing1 = "id") || data19.providerId === void 0 && (missing1 = "providerId"))
                                                  return validate47.errors = [{ instancePath: instancePath + "/accounts/" + i1, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                                if (data19.id !== void 0) {
                                                  let _errs44 = errors;
                                                  if (typeof data19.id != "string")
                                                    return validate47.errors = [{ instancePath: instancePath + "/accounts/" + i1 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid6 = _errs44 === errors;
                                                } else
                                                  var valid6 = !0;
                                                if (valid6)
                                                  if (data19.providerId !== void 0) {
                                                    let _errs46 = errors;
                                                    if (typeof data19.providerId != "string")
                                                      return validate47.errors = [{ instancePath: instancePath + "/accounts/" + i1 + "/providerId", schemaPath: "#/properties/accounts/items/properties/providerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid6 = _errs46 === errors;
                                                  } else
                                                    var valid6 = !0;
                                              } else
                                                return validate47.errors = [{ instancePath: instancePath + "/accounts/" + i1, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                            var valid5 = _errs42 === errors;
                                            if (!valid5)
                                              break;
                                          }
                                        } else
                                          return validate47.errors = [{ instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid0 = _errs40 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.addresses !== void 0) {
                                        let data22 = data.addresses, _errs48 = errors;
                                        if (errors === _errs48)
                                          if (Array.isArray(data22)) {
                                            var valid7 = !0;
                                            let len2 = data22.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let _errs50 = errors;
                                              validate48(data22[i2], { instancePath: instancePath + "/addresses/" + i2, parentData: data22, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
                                              var valid7 = _errs50 === errors;
                                              if (!valid7)
                                                break;
                                            }
                                          } else
                                            return validate47.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs48 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.metadata !== void 0) {
                                          let _errs51 = errors;
                                          validate49(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                                          var valid0 = _errs51 === errors;
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
      return validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate47.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate47(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length), validate46.errors = vErrors, errors === 0;
}
var signUpCustomer_201 = validate54;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate54.errors = [{ instancePath, schemaPath: "CreatedResource.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate54.errors = [{ instancePath: instancePath + "/id", schemaPath: "CreatedResource.json/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate54.errors = [{ instancePath: instancePath + "/id", schemaPath: "CreatedResource.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate54.errors = [{ instancePath, schemaPath: "CreatedResource.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
var listAddresses_200 = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate48(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate55.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate55.errors = vErrors, errors === 0;
}
var getAddress_200 = validate57;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate48(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length), validate57.errors = vErrors, errors === 0;
}
var exchangeToken_200 = validate59;
var schema88 = { type: "object", required: ["subject_access_token", "access_token", "saas_token", "refresh_token", "refresh_token_expires_in", "session_idle_time", "token_type", "expires_in", "scope"], properties: { subject_access_token: { type: "string", description: "The token that was exchanged." }, access_token: { type: "string", minLength: 1 }, saas_token: { type: "string", minLength: 1 }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "integer", description: "Seconds, as the API tells them." }, session_idle_time: { type: "integer" }, token_type: { type: "string", enum: ["Bearer"] }, expires_in: { type: "integer", description: "Seconds." }, scope: { type: "string" }, session_id: { type: "string", format: "uuid" } }, $id: "ExchangedTokens.json" };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subject_access_token === void 0 && (missing0 = "subject_access_token") || data.access_token === void 0 && (missing0 = "access_token") || data.saas_token === void 0 && (missing0 = "saas_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate59.errors = [{ instancePath, schemaPath: "ExchangedTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.subject_access_token !== void 0) {
        let _errs2 = errors;
        if (typeof data.subject_access_token != "string")
          return validate59.errors = [{ instancePath: instancePath + "/subject_access_token", schemaPath: "ExchangedTokens.json/properties/subject_access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate59.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ExchangedTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate59.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ExchangedTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.saas_token !== void 0) {
            let data2 = data.saas_token, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate59.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "ExchangedTokens.json/properties/saas_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate59.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "ExchangedTokens.json/properties/saas_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs8 = errors;
              if (errors === _errs8)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate59.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "ExchangedTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate59.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "ExchangedTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate59.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "ExchangedTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.session_idle_time !== void 0) {
                  let data5 = data.session_idle_time, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate59.errors = [{ instancePath: instancePath + "/session_idle_time", schemaPath: "ExchangedTokens.json/properties/session_idle_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.token_type !== void 0) {
                    let data6 = data.token_type, _errs14 = errors;
                    if (typeof data6 != "string")
                      return validate59.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ExchangedTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (data6 !== "Bearer")
                      return validate59.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ExchangedTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema88.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data.expires_in !== void 0) {
                      let data7 = data.expires_in, _errs16 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate59.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "ExchangedTokens.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid1 = _errs16 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data.scope !== void 0) {
                        let _errs18 = errors;
                        if (typeof data.scope != "string")
                          return validate59.errors = [{ instancePath: instancePath + "/scope", schemaPath: "ExchangedTokens.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs18 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data.session_id !== void 0) {
                          let data9 = data.session_id, _errs20 = errors;
                          if (errors === _errs20 && errors === _errs20)
                            if (typeof data9 == "string") {
                              if (!formats6.test(data9))
                                return validate59.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "ExchangedTokens.json/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                            } else
                              return validate59.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "ExchangedTokens.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs20 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate59.errors = [{ instancePath, schemaPath: "ExchangedTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate59.errors = vErrors, errors === 0;
}
var socialLogin_200 = validate60;
var schema90 = { type: "object", required: ["social_access_token", "social_id_token", "refresh_token", "refresh_token_expires_in", "session_idle_time", "token_type", "access_token", "saas_token", "expires_in", "scope"], properties: { social_access_token: { type: "string", minLength: 1 }, social_id_token: { type: "string", minLength: 1, description: "A JWT that names the customer." }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "string", pattern: "^\\d+$" }, session_idle_time: { type: "integer" }, token_type: { type: "string", enum: ["Bearer"] }, access_token: { type: "string", minLength: 1 }, saas_token: { type: "string", minLength: 1 }, expires_in: { type: "string", pattern: "^\\d+$" }, scope: { type: "string" } }, $id: "SocialTokens.json" };
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.social_access_token === void 0 && (missing0 = "social_access_token") || data.social_id_token === void 0 && (missing0 = "social_id_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.saas_token === void 0 && (missing0 = "saas_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate60.errors = [{ instancePath, schemaPath: "SocialTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.social_access_token !== void 0) {
        let data0 = data.social_access_token, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate60.errors = [{ instancePath: instancePath + "/social_access_token", schemaPath: "SocialTokens.json/properties/social_access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate60.errors = [{ instancePath: instancePath + "/social_access_token", schemaPath: "SocialTokens.json/properties/social_access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.social_id_token !== void 0) {
          let data1 = data.social_id_token, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate60.errors = [{ instancePath: instancePath + "/social_id_token", schemaPath: "SocialTokens.json/properties/social_id_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate60.errors = [{ instancePath: instancePath + "/social_id_token", schemaPath: "SocialTokens.json/properties/social_id_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate60.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "SocialTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate60.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "SocialTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs8 = errors;
              if (errors === _errs8)
                if (typeof data3 == "string") {
                  if (!pattern3.test(data3))
                    return validate60.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "SocialTokens.json/properties/refresh_token_expires_in/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
                } else
                  return validate60.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "SocialTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.session_idle_time !== void 0) {
                let data4 = data.session_idle_time, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate60.errors = [{ instancePath: instancePath + "/session_idle_time", schemaPath: "SocialTokens.json/properties/session_idle_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.token_type !== void 0) {
                  let data5 = data.token_type, _errs12 = errors;
                  if (typeof data5 != "string")
                    return validate60.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "SocialTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (data5 !== "Bearer")
                    return validate60.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "SocialTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema90.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.access_token !== void 0) {
                    let data6 = data.access_token, _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate60.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "SocialTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate60.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "SocialTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data.saas_token !== void 0) {
                      let data7 = data.saas_token, _errs16 = errors;
                      if (errors === _errs16)
                        if (typeof data7 == "string") {
                          if (func2(data7) < 1)
                            return validate60.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "SocialTokens.json/properties/saas_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate60.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "SocialTokens.json/properties/saas_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs16 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data.expires_in !== void 0) {
                        let data8 = data.expires_in, _errs18 = errors;
                        if (errors === _errs18)
                          if (typeof data8 == "string") {
                            if (!pattern3.test(data8))
                              return validate60.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "SocialTokens.json/properties/expires_in/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
                          } else
                            return validate60.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "SocialTokens.json/properties/expires_in/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs18 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data.scope !== void 0) {
                          let _errs20 = errors;
                          if (typeof data.scope != "string")
                            return validate60.errors = [{ instancePath: instancePath + "/scope", schemaPath: "SocialTokens.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs20 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate60.errors = [{ instancePath, schemaPath: "SocialTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
var getOwnScopes_200 = validate61;
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.scopes === void 0 && (missing0 = "scopes"))
        return validate61.errors = [{ instancePath, schemaPath: "OwnScopes.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.scopes !== void 0 && typeof data.scopes != "string")
        return validate61.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "OwnScopes.json/properties/scopes/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate61.errors = [{ instancePath, schemaPath: "OwnScopes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate61.errors = vErrors, errors === 0;
}
var requestServiceToken_200 = validate62;
var schema94 = { type: "object", required: ["access_token", "token_type", "expires_in", "session_idle_time", "refresh_token", "refresh_token_expires_in", "scope"], properties: { access_token: { type: "string", minLength: 1 }, token_type: { type: "string", enum: ["Bearer"] }, expires_in: { type: "integer", description: "Seconds." }, session_idle_time: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", description: "Always empty; ask for a new token instead." }, refresh_token_expires_in: { type: "integer", description: "Seconds." }, scope: { type: "string" } }, $id: "ServiceToken.json" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate62.errors = [{ instancePath, schemaPath: "ServiceToken.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate62.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ServiceToken.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate62.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ServiceToken.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.token_type !== void 0) {
          let data1 = data.token_type, _errs4 = errors;
          if (typeof data1 != "string")
            return validate62.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ServiceToken.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data1 !== "Bearer")
            return validate62.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ServiceToken.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema94.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs6 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate62.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "ServiceToken.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.session_idle_time !== void 0) {
              let data3 = data.session_idle_time, _errs8 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate62.errors = [{ instancePath: instancePath + "/session_idle_time", schemaPath: "ServiceToken.json/properties/session_idle_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.refresh_token !== void 0) {
                let _errs10 = errors;
                if (typeof data.refresh_token != "string")
                  return validate62.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "ServiceToken.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.refresh_token_expires_in !== void 0) {
                  let data5 = data.refresh_token_expires_in, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate62.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "ServiceToken.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data.scope !== void 0) {
                    let _errs14 = errors;
                    if (typeof data.scope != "string")
                      return validate62.errors = [{ instancePath: instancePath + "/scope", schemaPath: "ServiceToken.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          }
        }
      }
    } else
      return validate62.errors = [{ instancePath, schemaPath: "ServiceToken.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate62.errors = vErrors, errors === 0;
}
var matchPricesByContext_200 = validate63;
var schema96 = { type: "object", required: ["priceId", "itemId", "site", "currency", "originalValue", "effectiveValue", "totalValue", "quantity", "includesTax", "priceModel", "tax", "tierValues", "metadata"], properties: { priceId: { type: "string", minLength: 1 }, itemId: { type: "object", required: ["itemType", "id", "name"], properties: { itemType: { $ref: "PriceItemType.json" }, id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1, description: "The product's." } } }, site: { type: "object", required: ["code", "includesTax"], properties: { code: { type: "string", minLength: 1 }, includesTax: { type: "boolean" } } }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, location: { type: "object", description: "The session's country; absent when it has none.", required: ["countryCode"], properties: { countryCode: { type: "string", minLength: 1 } } }, originalValue: { type: "number", minimum: 0, description: "The price of one, as the seed says." }, effectiveValue: { type: "number", minimum: 0, description: "The price of one; the mock knows no sale prices." }, totalValue: { type: "number", minimum: 0, description: "The price of all, rounded half up to the site's scale." }, quantity: { $ref: "PriceQuantity.json" }, includesTax: { type: "boolean" }, priceModel: { type: "object", required: ["id", "name", "includesTax", "tierDefinition"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, includesTax: { type: "boolean" }, tierDefinition: { type: "object", required: ["tierType", "tiers"], properties: { tierType: { type: "string", description: "One price, or one that depends on the quantity of all.", enum: ["BASIC", "VOLUME"] }, tiers: { type: "array", minItems: 1, items: { type: "object", required: ["id", "minQuantity"], properties: { id: { type: "string", minLength: 1 }, minQuantity: { $ref: "PriceQuantity.json" } } } } } } } }, tax: { type: "object", required: ["taxClass", "taxRate", "prices"], properties: { taxClass: { type: "string", minLength: 1 }, taxRate: { type: "number", minimum: 0, maximum: 100, description: "Percent." }, prices: { type: "object", required: ["originalValue", "effectiveValue", "totalValue"], properties: { originalValue: { $ref: "TaxedPrice.json" }, effectiveValue: { $ref: "TaxedPrice.json" }, totalValue: { $ref: "TaxedPrice.json" } } } } }, tierValues: { type: "array", minItems: 1, items: { type: "object", required: ["id", "priceValue"], properties: { id: { type: "string", minLength: 1 }, priceValue: { type: "number", minimum: 0 } } } }, metadata: { type: "object", required: ["version", "createdAt", "modifiedAt"], properties: { version: { type: "string", pattern: "^\\d+$", description: "Text here, a number elsewhere." }, createdAt: { $ref: "Timestamp.json" }, modifiedAt: { $ref: "Timestamp.json" } } } }, $id: "PriceMatch.json" }, schema97 = { type: "string", description: "What the ID is of. A `SKU` is taken for a product's ID.", enum: ["PRODUCT", "PRICE", "SKU"], $id: "PriceItemType.json" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.priceId === void 0 && (missing0 = "priceId") || data.itemId === void 0 && (missing0 = "itemId") || data.site === void 0 && (missing0 = "site") || data.currency === void 0 && (missing0 = "currency") || data.originalValue === void 0 && (missing0 = "originalValue") || data.effectiveValue === void 0 && (missing0 = "effectiveValue") || data.totalValue === void 0 && (missing0 = "totalValue") || data.quantity === void 0 && (missing0 = "quantity") || data.includesTax === void 0 && (missing0 = "includesTax") || data.priceModel === void 0 && (missing0 = "priceModel") || data.tax === void 0 && (missing0 = "tax") || data.tierValues === void 0 && (missing0 = "tierValues") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.priceId !== void 0) {
        let data0 = data.priceId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate64.errors = [{ instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate64.errors = [{ instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.itemId !== void 0) {
          let data1 = data.itemId, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.itemType === void 0 && (missing1 = "itemType") || data1.id === void 0 && (missing1 = "id") || data1.name === void 0 && (missing1 = "name"))
                return validate64.errors = [{ instancePath: instancePath + "/itemId", schemaPath: "#/properties/itemId/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.itemType !== void 0) {
                let data2 = data1.itemType, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate64.errors = [{ instancePath: instancePath + "/itemId/itemType", schemaPath: "PriceItemType.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data2 === "PRODUCT" || data2 === "PRICE" || data2 === "SKU"))
                  return validate64.errors = [{ instancePath: instancePath + "/itemId/itemType", schemaPath: "PriceItemType.json/enum", keyword: "enum", params: { allowedValues: schema97.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.id !== void 0) {
                  let data3 = data1.id, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate64.errors = [{ instancePath: instancePath + "/itemId/id", schemaPath: "#/properties/itemId/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate64.errors = [{ instancePath: instancePath + "/itemId/id", schemaPath: "#/properties/itemId/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data1.name !== void 0) {
                    let data4 = data1.name, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate64.errors = [{ instancePath: instancePath + "/itemId/name", schemaPath: "#/properties/itemId/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate64.errors = [{ instancePath: instancePath + "/itemId/name", schemaPath: "#/properties/itemId/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs10 === errors;
                  } else
                    var valid1 = !0;
              }
            } else
              return validate64.errors = [{ instancePath: instancePath + "/itemId", schemaPath: "#/properties/itemId/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.site !== void 0) {
            let data5 = data.site, _errs12 = errors;
            if (errors === _errs12)
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                let missing2;
                if (data5.code === void 0 && (missing2 = "code") || data5.includesTax === void 0 && (missing2 = "includesTax"))
                  return validate64.errors = [{ instancePath: instancePath + "/site", schemaPath: "#/properties/site/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data5.code !== void 0) {
                  let data6 = data5.code, _errs14 = errors;
                  if (errors === _errs14)
                    if (typeof data6 == "string") {
                      if (func2(data6) < 1)
                        return validate64.errors = [{ instancePath: instancePath + "/site/code", schemaPath: "#/properties/site/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate64.errors = [{ instancePath: instancePath + "/site/code", schemaPath: "#/properties/site/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid3 = _errs14 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data5.includesTax !== void 0) {
                    let _errs16 = errors;
                    if (typeof data5.includesTax != "boolean")
                      return validate64.errors = [{ instancePath: instancePath + "/site/includesTax", schemaPath: "#/properties/site/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid3 = _errs16 === errors;
                  } else
                    var valid3 = !0;
              } else
                return validate64.errors = [{ instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs12 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data8 = data.currency, _errs18 = errors;
              if (errors === _errs18)
                if (typeof data8 == "string") {
                  if (!pattern1.test(data8))
                    return validate64.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate64.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs18 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.location !== void 0) {
                let data9 = data.location, _errs20 = errors;
                if (errors === _errs20)
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    let missing3;
                    if (data9.countryCode === void 0 && (missing3 = "countryCode"))
                      return validate64.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                    if (data9.countryCode !== void 0) {
                      let data10 = data9.countryCode;
                      if (errors === errors)
                        if (typeof data10 == "string") {
                          if (func2(data10) < 1)
                            return validate64.errors = [{ instancePath: instancePath + "/location/countryCode", schemaPath: "#/properties/location/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate64.errors = [{ instancePath: instancePath + "/location/countryCode", schemaPath: "#/properties/location/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    }
                  } else
                    return validate64.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs20 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.originalValue !== void 0) {
                  let data11 = data.originalValue, _errs24 = errors;
                  if (errors === _errs24)
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 < 0 || isNaN(data11))
                        return validate64.errors = [{ instancePath: instancePath + "/originalValue", schemaPath: "#/properties/originalValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    } else
                      return validate64.errors = [{ instancePath: instancePath + "/originalValue", schemaPath: "#/properties/originalValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                  var valid0 = _errs24 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveValue !== void 0) {
                    let data12 = data.effectiveValue, _errs26 = errors;
                    if (errors === _errs26)
                      if (typeof data12 == "number" && isFinite(data12)) {
                        if (data12 < 0 || isNaN(data12))
                          return validate64.errors = [{ instancePath: instancePath + "/effectiveValue", schemaPath: "#/properties/effectiveValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      } else
                        return validate64.errors = [{ instancePath: instancePath + "/effectiveValue", schemaPath: "#/properties/effectiveValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid0 = _errs26 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.totalValue !== void 0) {
                      let data13 = data.totalValue, _errs28 = errors;
                      if (errors === _errs28)
                        if (typeof data13 == "number" && isFinite(data13)) {
                          if (data13 < 0 || isNaN(data13))
                            return validate64.errors = [{ instancePath: instancePath + "/totalValue", schemaPath: "#/properties/totalValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        } else
                          return validate64.errors = [{ instancePath: instancePath + "/totalValue", schemaPath: "#/properties/totalValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid0 = _errs28 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.quantity !== void 0) {
                        let data14 = data.quantity, _errs30 = errors;
                        if (errors === errors)
                          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                            let missing4;
                            if (data14.quantity === void 0 && (missing4 = "quantity") || data14.unitCode === void 0 && (missing4 = "unitCode"))
                              return validate64.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "PriceQuantity.json/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                            if (data14.quantity !== void 0) {
                              let data15 = data14.quantity, _errs33 = errors;
                              if (errors === _errs33)
                                if (typeof data15 == "number" && isFinite(data15)) {
                                  if (data15 < 0 || isNaN(data15))
                                    return validate64.errors = [{ instancePath: instancePath + "/quantity/quantity", schemaPath: "PriceQuantity.json/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate64.errors = [{ instancePath: instancePath + "/quantity/quantity", schemaPath: "PriceQuantity.json/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid6 = _errs33 === errors;
                            } else
                              var valid6 = !0;
                            if (valid6)
                              if (data14.unitCode !== void 0) {
                                let data16 = data14.unitCode, _errs35 = errors;
                                if (errors === _errs35)
                                  if (typeof data16 == "string") {
                                    if (func2(data16) < 1)
                                      return validate64.errors = [{ instancePath: instancePath + "/quantity/unitCode", schemaPath: "PriceQuantity.json/properties/unitCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate64.errors = [{ instancePath: instancePath + "/quantity/unitCode", schemaPath: "PriceQuantity.json/properties/unitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid6 = _errs35 === errors;
                              } else
                                var valid6 = !0;
                          } else
                            return validate64.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "PriceQuantity.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs30 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.includesTax !== void 0) {
                          let _errs37 = errors;
                          if (typeof data.includesTax != "boolean")
                            return validate64.errors = [{ instancePath: instancePath + "/includesTax", schemaPath: "#/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          var valid0 = _errs37 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.priceModel !== void 0) {
                            let data18 = data.priceModel, _errs39 = errors;
                            if (errors === _errs39)
                              if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                let missing5;
                                if (data18.id === void 0 && (missing5 = "id") || data18.name === void 0 && (missing5 = "name") || data18.includesTax === void 0 && (missing5 = "includesTax") || data18.tierDefinition === void 0 && (missing5 = "tierDefinition"))
                                  return validate64.errors = [{ instancePath: instancePath + "/priceModel", schemaPath: "#/properties/priceModel/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                                if (data18.id !== void 0) {
                                  let data19 = data18.id, _errs41 = errors;
                                  if (errors === _errs41)
                                    if (typeof data19 == "string") {
                                      if (func2(data19) < 1)
                                        return validate64.errors = [{ instancePath: instancePath + "/priceModel/id", schemaPath: "#/properties/priceModel/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate64.errors = [{ instancePath: instancePath + "/priceModel/id", schemaPath: "#/properties/priceModel/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid7 = _errs41 === errors;
                                } else
                                  var valid7 = !0;
                                if (valid7) {
                                  if (data18.name !== void 0) {
                                    let data20 = data18.name, _errs43 = errors;
                                    if (errors === _errs43)
                                      if (typeof data20 == "string") {
                                        if (func2(data20) < 1)
                                          return validate64.errors = [{ instancePath: instancePath + "/priceModel/name", schemaPath: "#/properties/priceModel/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate64.errors = [{ instancePath: instancePath + "/priceModel/name", schemaPath: "#/properties/priceModel/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid7 = _errs43 === errors;
                                  } else
                                    var valid7 = !0;
                                  if (valid7) {
                                    if (data18.includesTax !== void 0) {
                                      let _errs45 = errors;
                                      if (typeof data18.includesTax != "boolean")
                                        return validate64.errors = [{ instancePath: instancePath + "/priceModel/includesTax", schemaPath: "#/properties/priceModel/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                      var valid7 = _errs45 === errors;
                                    } else
                                      var valid7 = !0;
                                    if (valid7)
                                      if (data18.tierDefinition !== void 0) {
                                        let data22 = data18.tierDefinition, _errs47 = errors;
                                        if (errors === _errs47)
                                          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                            let missing6;
                                            if (data22.tierType === void 0 && (missing6 = "tierType") || data22.tiers === void 0 && (missing6 = "tiers"))
                                              return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", schemaPath: "#/properties/priceModel/properties/tierDefinition/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                                            if (data22.tierType !== void 0) {
                                              let data23 = data22.tierType, _errs49 = errors;
                                              if (typeof data23 != "string")
                                                return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tierType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(data23 === "BASIC" || data23 === "VOLUME"))
                                                return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tierType/enum", keyword: "enum", params: { allowedValues: schema96.properties.priceModel.properties.tierDefinition.properties.tierType.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var valid8 = _errs49 === errors;
                                            } else
                                              var valid8 = !0;
                                            if (valid8)
                                              if (data22.tiers !== void 0) {
                                                let data24 = data22.tiers, _errs51 = errors;
                                                if (errors === _errs51)
                                                  if (Array.isArray(data24)) {
                                                    if (data24.length < 1)
                                                      return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                                    {
                                                      var valid9 = !0;
                                                      let len0 = data24.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        let data25 = data24[i0], _errs53 = errors;
                                                        if (errors === _errs53)
                                                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                            let missing7;
                                                            if (data25.id === void 0 && (missing7 = "id") || data25.minQuantity === void 0 && (missing7 = "minQuantity"))
                                                              return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                                                            if (data25.id !== void 0) {
                                                              let data26 = data25.id, _errs55 = errors;
                                                              if (errors === _errs55)
                                                                if (typeof data26 == "string") {
                                                                  if (func2(data26) < 1)
                                                                    return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                                } else
                                                                  return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var valid10 = _errs55 === errors;
                                                            } else
                                                              var valid10 = !0;
                                                            if (valid10)
                                                              if (data25.minQuantity !== void 0) {
                                                                let data27 = data25.minQuantity, _errs57 = errors;
                                                                if (errors === errors)
                                                                  if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                                                                    let missing8;
                                                                    if (data27.quantity === void 0 && (missing8 = "quantity") || data27.unitCode === void 0 && (missing8 = "unitCode"))
                                                                      return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity", schemaPath: "PriceQuantity.json/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }], !1;
                                                                    if (data27.quantity !== void 0) {
                                                                      let data28 = data27.quantity, _errs60 = errors;
                                                                      if (errors === _errs60)
                                                                        if (typeof data28 == "number" && isFinite(data28)) {
                                                                          if (data28 < 0 || isNaN(data28))
                                                                            return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity/quantity", schemaPath: "PriceQuantity.json/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                        } else
                                                                          return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity/quantity", schemaPath: "PriceQuantity.json/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                      var valid12 = _errs60 === errors;
                                                                    } else
                                                                      var valid12 = !0;
                                                                    if (valid12)
                                                                      if (data27.unitCode !== void 0) {
                                                                        let data29 = data27.unitCode, _errs62 = errors;
                                                                        if (errors === _errs62)
                                                                          if (typeof data29 == "string") {
                                                                            if (func2(data29) < 1)
                                                                              return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity/unitCode", schemaPath: "PriceQuantity.json/properties/unitCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                                          } else
                                                                            return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity/unitCode", schemaPath: "PriceQuantity.json/properties/unitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                        var valid12 = _errs62 === errors;
                                                                      } else
                                                                        var valid12 = !0;
                                                                  } else
                                                                    return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity", schemaPath: "PriceQuantity.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                var valid10 = _errs57 === errors;
                                                              } else
                                                                var valid10 = !0;
                                                          } else
                                                            return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var valid9 = _errs53 === errors;
                                                        if (!valid9)
                                                          break;
                                                      }
                                                    }
                                                  } else
                                                    return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var valid8 = _errs51 === errors;
                                              } else
                                                var valid8 = !0;
                                          } else
                                            return validate64.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", schemaPath: "#/properties/priceModel/properties/tierDefinition/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid7 = _errs47 === errors;
                                      } else
                                        var valid7 = !0;
                                  }
                                }
                              } else
                                return validate64.errors = [{ instancePath: instancePath + "/priceModel", schemaPath: "#/properties/priceModel/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid0 = _errs39 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.tax !== void 0) {
                              let data30 = data.tax, _errs64 = errors;
                              if (errors === _errs64)
                                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                  let missing9;
                                  if (data30.taxClass === void 0 && (missing9 = "taxClass") || data30.taxRate === void 0 && (missing9 = "taxRate") || data30.prices === void 0 && (missing9 = "prices"))
                                    return validate64.errors = [{ instancePath: instancePath + "/tax", schemaPath: "#/properties/tax/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }], !1;
                                  if (data30.taxClass !== void 0) {
                                    let data31 = data30.taxClass, _errs66 = errors;
                                    if (errors === _errs66)
                                      if (typeof data31 == "string") {
                                        if (func2(data31) < 1)
                                          return validate64.errors = [{ instancePath: instancePath + "/tax/taxClass", schemaPath: "#/properties/tax/properties/taxClass/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate64.errors = [{ instancePath: instancePath + "/tax/taxClass", schemaPath: "#/properties/tax/properties/taxClass/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid13 = _errs66 === errors;
                                  } else
                                    var valid13 = !0;
                                  if (valid13) {
                                    if (data30.taxRate !== void 0) {
                                      let data32 = data30.taxRate, _errs68 = errors;
                                      if (errors === _errs68)
                                        if (typeof data32 == "number" && isFinite(data32)) {
                                          if (data32 > 100 || isNaN(data32))
                                            return validate64.errors = [{ instancePath: instancePath + "/tax/taxRate", schemaPath: "#/properties/tax/properties/taxRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
                                          if (data32 < 0 || isNaN(data32))
                                            return validate64.errors = [{ instancePath: instancePath + "/tax/taxRate", schemaPath: "#/properties/tax/properties/taxRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        } else
                                          return validate64.errors = [{ instancePath: instancePath + "/tax/taxRate", schemaPath: "#/properties/tax/properties/taxRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var valid13 = _errs68 === errors;
                                    } else
                                      var valid13 = !0;
                                    if (valid13)
                                      if (data30.prices !== void 0) {
                                        let data33 = data30.prices, _errs70 = errors;
                                        if (errors === _errs70)
                                          if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                            let missing10;
                                            if (data33.originalValue === void 0 && (missing10 = "originalValue") || data33.effectiveValue === void 0 && (missing10 = "effectiveValue") || data33.totalValue === void 0 && (missing10 = "totalValue"))
                                              return validate64.errors = [{ instancePath: instancePath + "/tax/prices", schemaPath: "#/properties/tax/properties/prices/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }], !1;
                                            if (data33.originalValue !== void 0) {
                                              let data34 = data33.originalValue, _errs72 = errors;
                                              if (errors === errors)
                                                if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                  let missing11;
                                                  if (data34.netValue === void 0 && (missing11 = "netValue") || data34.grossValue === void 0 && (missing11 = "grossValue") || data34.taxValue === void 0 && (missing11 = "taxValue"))
                                                    return validate64.errors = [{ instancePath: instancePath + "/tax/prices/originalValue", schemaPath: "TaxedPrice.json/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
                                                  if (data34.netValue !== void 0) {
                                                    let data35 = data34.netValue, _errs75 = errors;
                                                    if (errors === _errs75)
                                                      if (typeof data35 == "number" && isFinite(data35)) {
                                                        if (data35 < 0 || isNaN(data35))
                                                          return validate64.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      } else
                                                        return validate64.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                    var valid16 = _errs75 === errors;
                                                  } else
                                                    var valid16 = !0;
                                                  if (valid16) {
                                                    if (data34.grossValue !== void 0) {
                                                      let data36 = data34.grossValue, _errs77 = errors;
                                                      if (errors === _errs77)
                                                        if (typeof data36 == "number" && isFinite(data36)) {
                                                          if (data36 < 0 || isNaN(data36))
                                                            return validate64.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        } else
                                                          return validate64.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                      var valid16 = _errs77 === errors;
                                                    } else
                                                      var valid16 = !0;
                                                    if (valid16)
                                                      if (data34.taxValue !== void 0) {
                                                        let data37 = data34.taxValue, _errs79 = errors;
                                                        if (errors === _errs79)
                                                          if (typeof data37 == "number" && isFinite(data37)) {
                                                            if (data37 < 0 || isNaN(data37))
                                                              return validate64.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                          } else
                                                            return validate64.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var valid16 = _errs79 === errors;
                                                      } else
                                                        var valid16 = !0;
                                                  }
                                                } else
                                                  return validate64.errors = [{ instancePath: instancePath + "/tax/prices/originalValue", schemaPath: "TaxedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var valid14 = _errs72 === errors;
                                            } else
                                              var valid14 = !0;
                                            if (valid14) {
                                              if (data33.effectiveValue !== void 0) {
                                                let data38 = data33.effectiveValue, _errs81 = errors;
                                                if (errors === errors)
                                                  if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                                                    let missing12;
                                                    if (data38.netValue === void 0 && (missing12 = "netValue") || data38.grossValue === void 0 && (missing12 = "grossValue") || data38.taxValue === void 0 && (missing12 = "taxValue"))
                                                      return validate64.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue", schemaPath: "TaxedPrice.json/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }], !1;
                                                    if (data38.netValue !== void 0) {
                                                      let data39 = data38.netValue, _errs84 = errors;
                                                      if (errors === _errs84)
                                                        if (typeof data39 == "number" && isFinite(data39)) {
                                                          if (data39 < 0 || isNaN(data39))
                                                            return validate64.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        } else
                                                          return validate64.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                      var valid18 = _errs84 === errors;
                                                    } else
                                                      var valid18 = !0;
                                                    if (valid18) {
                                                      if (data38.grossValue !== void 0) {
                                                        let data40 = data38.grossValue, _errs86 = errors;
                                                        if (errors === _errs86)
                                                          if (typeof data40 == "number" && isFinite(data40)) {
                                                            if (data40 < 0 || isNaN(data40))
                                                              return validate64.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                          } else
                                                            return validate64.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var valid18 = _errs86 === errors;
                                                      } else
                                                        var valid18 = !0;
                                                      if (valid18)
                                                        if (data38.taxValue !== void 0) {
                                                          let data41 = data38.taxValue, _errs88 = errors;
                                                          if (errors === _errs88)
                                                            if (typeof data41 == "number" && isFinite(data41)) {
                                                              if (data41 < 0 || isNaN(data41))
                                                                return validate64.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                            } else
                                                              return validate64.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                          var valid18 = _errs88 === errors;
                                                        } else
                                                          var valid18 = !0;
                                                    }
                                                  } else
                                                    return validate64.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue", schemaPath: "TaxedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid14 = _errs81 === errors;
                                              } else
                                                var valid14 = !0;
                                              if (valid14)
                                                if (data33.totalValue !== void 0) {
                                                  let data42 = data33.totalValue, _errs90 = errors;
                                                  if (errors === errors)
                                                    if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                                      let missing13;
                                                      if (data42.netValue === void 0 && (missing13 = "netValue") || data42.grossValue === void 0 && (missing13 = "grossValue") || data42.taxValue === void 0 && (missing13 = "taxValue"))
                                                        return validate64.errors = [{ instancePath: instancePath + "/tax/prices/totalValue", schemaPath: "TaxedPrice.json/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }], !1;
                                                      if (data42.netValue !== void 0) {
                                                        let data43 = data42.netValue, _errs93 = errors;
                                                        if (errors === _errs93)
                                                          if (typeof data43 == "number" && isFinite(data43)) {
                                                            if (data43 < 0 || isNaN(data43))
                                                              return validate64.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                          } else
                                                            return validate64.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var valid20 = _errs93 === errors;
                                                      } else
                                                        var valid20 = !0;
                                                      if (valid20) {
                                                        if (data42.grossValue !== void 0) {
                                                          let data44 = data42.grossValue, _errs95 = errors;
                                                          if (errors === _errs95)
                                                            if (typeof data44 == "number" && isFinite(data44)) {
                                                              if (data44 < 0 || isNaN(data44))
                                                                return validate64.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                            } else
                                                              return validate64.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                          var valid20 = _errs95 === errors;
                                                        } else
                                                          var valid20 = !0;
                                                        if (valid20)
                                                          if (data42.taxValue !== void 0) {
                                                            let data45 = data42.taxValue, _errs97 = errors;
                                                            if (errors === _errs97)
                                                              if (typeof data45 == "number" && isFinite(data45)) {
                                                                if (data45 < 0 || isNaN(data45))
                                                                  return validate64.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                              } else
                                                                return validate64.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                            var valid20 = _errs97 === errors;
                                                          } else
                                                            var valid20 = !0;
                                                      }
                                                    } else
                                                      return validate64.errors = [{ instancePath: instancePath + "/tax/prices/totalValue", schemaPath: "TaxedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid14 = _errs90 === errors;
                                                } else
                                                  var valid14 = !0;
                                            }
                                          } else
                                            return validate64.errors = [{ instancePath: instancePath + "/tax/prices", schemaPath: "#/properties/tax/properties/prices/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid13 = _errs70 === errors;
                                      } else
                                        var valid13 = !0;
                                  }
                                } else
                                  return validate64.errors = [{ instancePath: instancePath + "/tax", schemaPath: "#/properties/tax/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid0 = _errs64 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.tierValues !== void 0) {
                                let data46 = data.tierValues, _errs99 = errors;
                                if (errors === _errs99)
                                  if (Array.isArray(data46)) {
                                    if (data46.length < 1)
                                      return validate64.errors = [{ instancePath: instancePath + "/tierValues", schemaPath: "#/properties/tierValues/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                    {
                                      var valid21 = !0;
                                      let len1 = data46.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data47 = data46[i1], _errs101 = errors;
                                        if (errors === _errs101)
                                          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                            let missing14;
                                            if (data47.id === void 0 && (missing14 = "id") || data47.priceValue === void 0 && (missing14 = "priceValue"))
                                              return validate64.errors = [{ instancePath: instancePath + "/tierValues/" + i1, schemaPath: "#/properties/tierValues/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }], !1;
                                            if (data47.id !== void 0) {
                                              let data48 = data47.id, _errs103 = errors;
                                              if (errors === _errs103)
                                                if (typeof data48 == "string") {
                                                  if (func2(data48) < 1)
                                                    return validate64.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", schemaPath: "#/properties/tierValues/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate64.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", schemaPath: "#/properties/tierValues/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid22 = _errs103 === errors;
                                            } else
                                              var valid22 = !0;
                                            if (valid22)
                                              if (data47.priceValue !== void 0) {
                                                let data49 = data47.priceValue, _errs105 = errors;
                                                if (errors === _errs105)
                                                  if (typeof data49 == "number" && isFinite(data49)) {
                                                    if (data49 < 0 || isNaN(data49))
                                                      return validate64.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", schemaPath: "#/properties/tierValues/items/properties/priceValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                  } else
                                                    return validate64.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", schemaPath: "#/properties/tierValues/items/properties/priceValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var valid22 = _errs105 === errors;
                                              } else
                                                var valid22 = !0;
                                          } else
                                            return validate64.errors = [{ instancePath: instancePath + "/tierValues/" + i1, schemaPath: "#/properties/tierValues/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid21 = _errs101 === errors;
                                        if (!valid21)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate64.errors = [{ instancePath: instancePath + "/tierValues", schemaPath: "#/properties/tierValues/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid0 = _errs99 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.metadata !== void 0) {
                                  let data50 = data.metadata, _errs107 = errors;
                                  if (errors === _errs107)
                                    if (data50 && typeof data50 == "object" && !Array.isArray(data50)) {
                                      let missing15;
                                      if (data50.version === void 0 && (missing15 = "version") || data50.createdAt === void 0 && (missing15 = "createdAt") || data50.modifiedAt === void 0 && (missing15 = "modifiedAt"))
                                        return validate64.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }], !1;
                                      if (data50.version !== void 0) {
                                        let data51 = data50.version, _errs109 = errors;
                                        if (errors === _errs109)
                                          if (typeof data51 == "string") {
                                            if (!pattern3.test(data51))
                                              return validate64.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
                                          } else
                                            return validate64.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid23 = _errs109 === errors;
                                      } else
                                        var valid23 = !0;
                                      if (valid23) {
                                        if (data50.createdAt !== void 0) {
                                          let data52 = data50.createdAt, _errs111 = errors, _errs112 = errors;
                                          if (errors === _errs112 && errors === _errs112)
                                            if (typeof data52 == "string")
                                              if (pattern10.test(data52)) {
                                                if (!formats0.validate(data52))
                                                  return validate64.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                              } else
                                                return validate64.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                            else
                                              return validate64.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid23 = _errs111 === errors;
                                        } else
                                          var valid23 = !0;
                                        if (valid23)
                                          if (data50.modifiedAt !== void 0) {
                                            let data53 = data50.modifiedAt, _errs114 = errors, _errs115 = errors;
                                            if (errors === _errs115 && errors === _errs115)
                                              if (typeof data53 == "string")
                                                if (pattern10.test(data53)) {
                                                  if (!formats0.validate(data53))
                                                    return validate64.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                } else
                                                  return validate64.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                              else
                                                return validate64.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid23 = _errs114 === errors;
                                          } else
                                            var valid23 = !0;
                                      }
                                    } else
                                      return validate64.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid0 = _errs107 === errors;
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
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate64(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate63.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate63.errors = vErrors, errors === 0;
}
var getOwnContext_200 = validate66;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sessionId === void 0 && (missing0 = "sessionId") || data.context === void 0 && (missing0 = "context") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.sessionId !== void 0) {
        let data0 = data.sessionId, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats6.test(data0))
              return validate67.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
          } else
            return validate67.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerId !== void 0) {
          let data1 = data.customerId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern3.test(data1))
                return validate67.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate67.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cartId !== void 0) {
            let data2 = data.cartId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate67.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate67.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.siteCode !== void 0) {
              let data3 = data.siteCode, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate67.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate67.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.currency !== void 0) {
                let data4 = data.currency, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate67.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate67.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.targetLocation !== void 0) {
                  let data5 = data.targetLocation, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func2(data5) < 1)
                        return validate67.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate67.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.language !== void 0) {
                    let data6 = data.language, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate67.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate67.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.context !== void 0) {
                      let data7 = data.context, _errs15 = errors;
                      if (errors === errors)
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7))
                          for (let key0 in data7) {
                            let _errs18 = errors;
                            if (typeof key0 == "string" && func2(key0) < 1) {
                              let err0 = { instancePath: instancePath + "/context", schemaPath: "Attributes.json/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key0 };
                              vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                            }
                            var valid2 = _errs18 === errors;
                            if (!valid2) {
                              let err1 = { instancePath: instancePath + "/context", schemaPath: "Attributes.json/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
                              return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate67.errors = vErrors, !1;
                              break;
                            }
                          }
                        else
                          return validate67.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.metadata !== void 0) {
                        let data8 = data.metadata, _errs20 = errors;
                        if (errors === _errs20)
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing1;
                            if (data8.version === void 0 && (missing1 = "version") || data8.createdAt === void 0 && (missing1 = "createdAt") || data8.modifiedAt === void 0 && (missing1 = "modifiedAt"))
                              return validate67.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            if (data8.version !== void 0) {
                              let data9 = data8.version, _errs22 = errors;
                              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                return validate67.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs22 && typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)))
                                return validate67.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              var valid3 = _errs22 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data8.createdAt !== void 0) {
                                let data10 = data8.createdAt, _errs24 = errors, _errs25 = errors;
                                if (errors === _errs25 && errors === _errs25)
                                  if (typeof data10 == "string")
                                    if (pattern10.test(data10)) {
                                      if (!formats0.validate(data10))
                                        return validate67.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate67.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  else
                                    return validate67.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid3 = _errs24 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3)
                                if (data8.modifiedAt !== void 0) {
                                  let data11 = data8.modifiedAt, _errs27 = errors, _errs28 = errors;
                                  if (errors === _errs28 && errors === _errs28)
                                    if (typeof data11 == "string")
                                      if (pattern10.test(data11)) {
                                        if (!formats0.validate(data11))
                                          return validate67.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                      } else
                                        return validate67.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                    else
                                      return validate67.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid3 = _errs27 === errors;
                                } else
                                  var valid3 = !0;
                            }
                          } else
                            return validate67.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate67.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate67.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate67(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length), validate66.errors = vErrors, errors === 0;
}
var getOwnContext_400 = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate69.errors = [{ instancePath, schemaPath: "SessionContextError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate69.errors = [{ instancePath: instancePath + "/code", schemaPath: "SessionContextError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.message !== void 0) {
          let data1 = data.message, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate69.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate69.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate69.errors = [{ instancePath, schemaPath: "SessionContextError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate69.errors = vErrors, errors === 0;
}
var getOwnContext_404 = validate70;
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate70.errors = [{ instancePath, schemaPath: "SessionContextError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs3 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate70.errors = [{ instancePath: instancePath + "/code", schemaPath: "SessionContextError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid2 = _errs3 === errors;
      } else
        var valid2 = !0;
      if (valid2)
        if (data.message !== void 0) {
          let data1 = data.message, _errs5 = errors;
          if (errors === _errs5)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate70.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate70.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid2 = _errs5 === errors;
        } else
          var valid2 = !0;
    } else
      return validate70.errors = [{ instancePath, schemaPath: "SessionContextError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs7 = errors;
    if (errors === _errs7)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sessionId !== void 0 && typeof data.sessionId != "string")
          return validate70.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/allOf/1/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      } else
        return validate70.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs7 === errors;
  }
  return validate70.errors = vErrors, errors === 0;
}
var addOwnAttribute_201 = validate71;
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) < 1)
        return validate71.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
var listSites_200 = validate72;
var schema116 = { type: "object", required: ["code", "name", "active", "default", "defaultLanguage", "languages", "currency", "homeBase", "shipToCountries", "taxDeterminationBasedOn"], properties: { code: { type: "string", pattern: "^[^\\s#]+$" }, name: { type: "string", minLength: 1 }, active: { type: "boolean" }, default: { type: "boolean" }, includesTax: { type: "boolean" }, defaultLanguage: { type: "string", pattern: "^[a-z]{2}$" }, languages: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z]{2}$" } }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, availableCurrencies: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}$" } }, homeBase: { type: "object", required: ["address"], properties: { address: { type: "object", required: ["zipCode"], properties: { street: { type: "string" }, streetNumber: { type: "string" }, zipCode: { type: "string" }, city: { type: "string" }, country: { type: "string", pattern: "^[A-Z]{2}$" } } } } }, shipToCountries: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" } }, taxDeterminationBasedOn: { type: "string", enum: ["BILLING_ADDRESS", "SHIPPING_ADDRESS"] }, cartCalculationScale: { type: "integer", minimum: 0, default: 2 }, metadata: { $ref: "VersionMetadata.json" }, mixins: { type: "object", description: "Only when asked by `expand`." }, payment: { $ref: "SiteSettings.json" }, shipping: { $ref: "SiteSettings.json" }, tax: { $ref: "SiteSettings.json" } }, $id: "Site.json" };
var pattern25 = new RegExp("^[^\\s#]+$", "u"), pattern26 = new RegExp("^[a-z]{2}$", "u"), pattern30 = new RegExp("^[A-Z]{2}$", "u");
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.active === void 0 && (missing0 = "active") || data.default === void 0 && (missing0 = "default") || data.defaultLanguage === void 0 && (missing0 = "defaultLanguage") || data.languages === void 0 && (missing0 = "languages") || data.currency === void 0 && (missing0 = "currency") || data.homeBase === void 0 && (missing0 = "homeBase") || data.shipToCountries === void 0 && (missing0 = "shipToCountries") || data.taxDeterminationBasedOn === void 0 && (missing0 = "taxDeterminationBasedOn"))
        return validate73.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern25.test(data0))
              return validate73.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[^\\s#]+$" }, message: 'must match pattern "^[^\\s#]+$"' }], !1;
          } else
            return validate73.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate73.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate73.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.active !== void 0) {
            let _errs5 = errors;
            if (typeof data.active != "boolean")
              return validate73.errors = [{ instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.default !== void 0) {
              let _errs7 = errors;
              if (typeof data.default != "boolean")
                return validate73.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.includesTax !== void 0) {
                let _errs9 = errors;
                if (typeof data.includesTax != "boolean")
                  return validate73.errors = [{ instancePath: instancePath + "/includesTax", schemaPath: "#/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.defaultLanguage !== void 0) {
                  let data5 = data.defaultLanguage, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!pattern26.test(data5))
                        return validate73.errors = [{ instancePath: instancePath + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                    } else
                      return validate73.errors = [{ instancePath: instancePath + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.languages !== void 0) {
                    let data6 = data.languages, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        if (data6.length < 1)
                          return validate73.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs15 = errors;
                            if (errors === _errs15)
                              if (typeof data7 == "string") {
                                if (!pattern26.test(data7))
                                  return validate73.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                              } else
                                return validate73.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate73.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0) {
                      let data8 = data.currency, _errs17 = errors;
                      if (errors === _errs17)
                        if (typeof data8 == "string") {
                          if (!pattern1.test(data8))
                            return validate73.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate73.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.availableCurrencies !== void 0) {
                        let data9 = data.availableCurrencies, _errs19 = errors;
                        if (errors === _errs19)
                          if (Array.isArray(data9)) {
                            var valid2 = !0;
                            let len1 = data9.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data10 = data9[i1], _errs21 = errors;
                              if (errors === _errs21)
                                if (typeof data10 == "string") {
                                  if (!pattern1.test(data10))
                                    return validate73.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, schemaPath: "#/properties/availableCurrencies/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                } else
                                  return validate73.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, schemaPath: "#/properties/availableCurrencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs21 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate73.errors = [{ instancePath: instancePath + "/availableCurrencies", schemaPath: "#/properties/availableCurrencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs19 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.homeBase !== void 0) {
                          let data11 = data.homeBase, _errs23 = errors;
                          if (errors === _errs23)
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                              let missing1;
                              if (data11.address === void 0 && (missing1 = "address"))
                                return validate73.errors = [{ instancePath: instancePath + "/homeBase", schemaPath: "#/properties/homeBase/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              if (data11.address !== void 0) {
                                let data12 = data11.address;
                                if (errors === errors)
                                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    let missing2;
                                    if (data12.zipCode === void 0 && (missing2 = "zipCode"))
                                      return validate73.errors = [{ instancePath: instancePath + "/homeBase/address", schemaPath: "#/properties/homeBase/properties/address/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data12.street !== void 0) {
                                      let _errs27 = errors;
                                      if (typeof data12.street != "string")
                                        return validate73.errors = [{ instancePath: instancePath + "/homeBase/address/street", schemaPath: "#/properties/homeBase/properties/address/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid4 = _errs27 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4) {
                                      if (data12.streetNumber !== void 0) {
                                        let _errs29 = errors;
                                        if (typeof data12.streetNumber != "string")
                                          return validate73.errors = [{ instancePath: instancePath + "/homeBase/address/streetNumber", schemaPath: "#/properties/homeBase/properties/address/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid4 = _errs29 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data12.zipCode !== void 0) {
                                          let _errs31 = errors;
                                          if (typeof data12.zipCode != "string")
                                            return validate73.errors = [{ instancePath: instancePath + "/homeBase/address/zipCode", schemaPath: "#/properties/homeBase/properties/address/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid4 = _errs31 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data12.city !== void 0) {
                                            let _errs33 = errors;
                                            if (typeof data12.city != "string")
                                              return validate73.errors = [{ instancePath: instancePath + "/homeBase/address/city", schemaPath: "#/properties/homeBase/properties/address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid4 = _errs33 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4)
                                            if (data12.country !== void 0) {
                                              let data17 = data12.country, _errs35 = errors;
                                              if (errors === _errs35)
                                                if (typeof data17 == "string") {
                                                  if (!pattern30.test(data17))
                                                    return validate73.errors = [{ instancePath: instancePath + "/homeBase/address/country", schemaPath: "#/properties/homeBase/properties/address/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                } else
                                                  return validate73.errors = [{ instancePath: instancePath + "/homeBase/address/country", schemaPath: "#/properties/homeBase/properties/address/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid4 = _errs35 === errors;
                                            } else
                                              var valid4 = !0;
                                        }
                                      }
                                    }
                                  } else
                                    return validate73.errors = [{ instancePath: instancePath + "/homeBase/address", schemaPath: "#/properties/homeBase/properties/address/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              }
                            } else
                              return validate73.errors = [{ instancePath: instancePath + "/homeBase", schemaPath: "#/properties/homeBase/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.shipToCountries !== void 0) {
                            let data18 = data.shipToCountries, _errs37 = errors;
                            if (errors === _errs37)
                              if (Array.isArray(data18)) {
                                var valid5 = !0;
                                let len2 = data18.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data19 = data18[i2], _errs39 = errors;
                                  if (errors === _errs39)
                                    if (typeof data19 == "string") {
                                      if (!pattern30.test(data19))
                                        return validate73.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, schemaPath: "#/properties/shipToCountries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                    } else
                                      return validate73.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, schemaPath: "#/properties/shipToCountries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid5 = _errs39 === errors;
                                  if (!valid5)
                                    break;
                                }
                              } else
                                return validate73.errors = [{ instancePath: instancePath + "/shipToCountries", schemaPath: "#/properties/shipToCountries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs37 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.taxDeterminationBasedOn !== void 0) {
                              let data20 = data.taxDeterminationBasedOn, _errs41 = errors;
                              if (typeof data20 != "string")
                                return validate73.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", schemaPath: "#/properties/taxDeterminationBasedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(data20 === "BILLING_ADDRESS" || data20 === "SHIPPING_ADDRESS"))
                                return validate73.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", schemaPath: "#/properties/taxDeterminationBasedOn/enum", keyword: "enum", params: { allowedValues: schema116.properties.taxDeterminationBasedOn.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.cartCalculationScale !== void 0) {
                                let data21 = data.cartCalculationScale, _errs43 = errors;
                                if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                  return validate73.errors = [{ instancePath: instancePath + "/cartCalculationScale", schemaPath: "#/properties/cartCalculationScale/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs43 && typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21)))
                                  return validate73.errors = [{ instancePath: instancePath + "/cartCalculationScale", schemaPath: "#/properties/cartCalculationScale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid0 = _errs43 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.metadata !== void 0) {
                                  let _errs45 = errors;
                                  validate49(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                                  var valid0 = _errs45 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mixins !== void 0) {
                                    let data23 = data.mixins, _errs46 = errors;
                                    if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)))
                                      return validate73.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "#/properties/mixins/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid0 = _errs46 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.payment !== void 0) {
                                      let data24 = data.payment, _errs48 = errors;
                                      if (errors === errors)
                                        if (Array.isArray(data24)) {
                                          if (data24.length > 0)
                                            return validate73.errors = [{ instancePath: instancePath + "/payment", schemaPath: "SiteSettings.json/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], !1;
                                          {
                                            var valid7 = !0;
                                            let len3 = data24.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                              let data25 = data24[i3], _errs51 = errors;
                                              if (!(data25 && typeof data25 == "object" && !Array.isArray(data25)))
                                                return validate73.errors = [{ instancePath: instancePath + "/payment/" + i3, schemaPath: "SiteSettings.json/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var valid7 = _errs51 === errors;
                                              if (!valid7)
                                                break;
                                            }
                                          }
                                        } else
                                          return validate73.errors = [{ instancePath: instancePath + "/payment", schemaPath: "SiteSettings.json/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid0 = _errs48 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.shipping !== void 0) {
                                        let data26 = data.shipping, _errs53 = errors;
                                        if (errors === errors)
                                          if (Array.isArray(data26)) {
                                            if (data26.length > 0)
                                              return validate73.errors = [{ instancePath: instancePath + "/shipping", schemaPath: "SiteSettings.json/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], !1;
                                            {
                                              var valid9 = !0;
                                              let len4 = data26.length;
                                              for (let i4 = 0; i4 < len4; i4++) {
                                                let data27 = data26[i4], _errs56 = errors;
                                                if (!(data27 && typeof data27 == "object" && !Array.isArray(data27)))
                                                  return validate73.errors = [{ instancePath: instancePath + "/shipping/" + i4, schemaPath: "SiteSettings.json/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid9 = _errs56 === errors;
                                                if (!valid9)
                                                  break;
                                              }
                                            }
                                          } else
                                            return validate73.errors = [{ instancePath: instancePath + "/shipping", schemaPath: "SiteSettings.json/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs53 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.tax !== void 0) {
                                          let data28 = data.tax, _errs58 = errors;
                                          if (errors === errors)
                                            if (Array.isArray(data28)) {
                                              if (data28.length > 0)
                                                return validate73.errors = [{ instancePath: instancePath + "/tax", schemaPath: "SiteSettings.json/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], !1;
                                              {
                                                var valid11 = !0;
                                                let len5 = data28.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                  let data29 = data28[i5], _errs61 = errors;
                                                  if (!(data29 && typeof data29 == "object" && !Array.isArray(data29)))
                                                    return validate73.errors = [{ instancePath: instancePath + "/tax/" + i5, schemaPath: "SiteSettings.json/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid11 = _errs61 === errors;
                                                  if (!valid11)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate73.errors = [{ instancePath: instancePath + "/tax", schemaPath: "SiteSettings.json/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid0 = _errs58 === errors;
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
      return validate73.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate73.errors = vErrors, errors === 0;
}
function validate72(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate73(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate72.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate72.errors = vErrors, errors === 0;
}
var listSites_400 = validate76;
function validate76(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate76.errors = [{ instancePath, schemaPath: "SiteError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate76.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate76.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate76.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
        }
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate76.errors = [{ instancePath: instancePath + "/type", schemaPath: "SiteError.json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate76.errors = [{ instancePath: instancePath + "/type", schemaPath: "SiteError.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate76.errors = [{ instancePath: instancePath + "/message", schemaPath: "SiteError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate76.errors = [{ instancePath: instancePath + "/message", schemaPath: "SiteError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.details !== void 0) {
              let data3 = data.details, _errs8 = errors;
              if (errors === _errs8)
                if (Array.isArray(data3)) {
                  var valid2 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0], _errs10 = errors;
                    if (errors === _errs10)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.message === void 0 && (missing1 = "message"))
                          return validate76.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "SiteError.json/properties/details/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.message !== void 0 && typeof data4.message != "string")
                          return validate76.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "SiteError.json/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      } else
                        return validate76.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "SiteError.json/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid2 = _errs10 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate76.errors = [{ instancePath: instancePath + "/details", schemaPath: "SiteError.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate76.errors = [{ instancePath, schemaPath: "SiteError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate76.errors = vErrors, errors === 0;
}
var getSite_200 = validate77;
function validate77(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate73(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
var listSiteCodes_200 = validate79;
function validate79(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate79.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate79.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate79.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate79.errors = vErrors, errors === 0;
}

// in-memory:./headers.js
var createCart_201_headers = validate102;
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.location === void 0 && (missing0 = "location") || data.version === void 0 && (missing0 = "version"))
        return validate102.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.location !== void 0) {
        let data0 = data.location, _errs1 = errors;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate102.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.location = coerced0));
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.version !== void 0) {
          let data1 = data.version, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let dataType1 = typeof data1, coerced1;
            if (coerced1 === void 0)
              if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                coerced1 = +data1;
              else
                return validate102.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.version = coerced1));
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate102.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate102.errors = vErrors, errors === 0;
}
var searchCarts_200_headers = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["x-count"] === void 0 && (missing0 = "x-count"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["x-count"] !== void 0) {
        let data0 = data["x-count"];
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
              coerced0 = +data0;
            else
              return validate112.errors = [{ instancePath: instancePath + "/x-count", schemaPath: "#/properties/x-count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["x-count"] = coerced0));
        }
      }
    } else
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate112.errors = vErrors, errors === 0;
}
var addCartItem_201_headers = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.location === void 0 && (missing0 = "location"))
        return validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.location !== void 0) {
        let data0 = data.location;
        if (typeof data0 != "string") {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 == "number" || dataType0 == "boolean")
              coerced0 = "" + data0;
            else if (data0 === null)
              coerced0 = "";
            else
              return validate122.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.location = coerced0));
        }
      }
    } else
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate122.errors = vErrors, errors === 0;
}

// <stdin>
var responses = {
  findCart: { 200: { body: findCart_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  createCart: { 201: { body: createCart_201, headers: createCart_201_headers }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null } },
  searchCarts: { 200: { body: searchCarts_200, headers: searchCarts_200_headers }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null } },
  getCart: { 200: { body: findCart_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  updateCart: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  deleteCart: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  listCartItems: { 200: { body: listCartItems_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  addCartItem: { 201: { body: addCartItem_201, headers: addCartItem_201_headers }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null } },
  clearCartItems: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  getCartItem: { 200: { body: getCartItem_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  updateCartItem: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  removeCartItem: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  updateCartItems: { 207: { body: updateCartItems_207, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null } },
  addCartItems: { 200: { body: addCartItems_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null } },
  mergeCarts: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null }, 200: { body: null, headers: null } },
  changeCartSite: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null }, 200: { body: null, headers: null } },
  changeCartCurrency: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null }, 200: { body: null, headers: null } },
  refreshCart: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  validateCart: { 200: { body: validateCart_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  getCartDeliveryRestrictions: { 200: { body: getCartDeliveryRestrictions_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  listCartDiscounts: { 200: { body: listCartDiscounts_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  applyCartDiscount: { 201: { body: applyCartDiscount_201, headers: addCartItem_201_headers }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null } },
  removeCartDiscounts: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  removeCartDiscount: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 409: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  listCurrencies: { 200: { body: listCurrencies_200, headers: searchCarts_200_headers }, 400: { body: listCurrencies_400, headers: null }, 401: { body: findCart_401, headers: null } },
  requestAnonymousToken: { 200: { body: requestAnonymousToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null } },
  refreshAnonymousToken: { 200: { body: requestAnonymousToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null } },
  loginCustomer: { 200: { body: loginCustomer_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null } },
  logoutCustomer: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 204: { body: null, headers: null } },
  refreshCustomerToken: { 200: { body: refreshCustomerToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null } },
  validateCustomerToken: { 200: { body: validateCustomerToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null } },
  getOwnProfile: { 200: { body: getOwnProfile_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null } },
  replaceOwnProfile: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 409: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  patchOwnProfile: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 409: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 200: { body: null, headers: null } },
  signUpCustomer: { 201: { body: signUpCustomer_201, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 409: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null } },
  confirmSignup: { 200: { body: loginCustomer_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null } },
  resendOptIn: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 202: { body: null, headers: null } },
  changePassword: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  requestPasswordReset: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  resetPassword: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  requestEmailChange: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  confirmEmailChange: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  listAddresses: { 200: { body: listAddresses_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null } },
  addAddress: { 201: { body: signUpCustomer_201, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null } },
  getAddress: { 200: { body: getAddress_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 404: { body: requestAnonymousToken_400, headers: null } },
  replaceAddress: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 404: { body: requestAnonymousToken_400, headers: null }, 409: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  patchAddress: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 404: { body: requestAnonymousToken_400, headers: null }, 409: { body: requestAnonymousToken_400, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null }, 200: { body: null, headers: null } },
  deleteAddress: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 404: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  addAddressTags: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 404: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  removeAddressTags: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null }, 404: { body: requestAnonymousToken_400, headers: null }, 204: { body: null, headers: null } },
  exchangeToken: { 200: { body: exchangeToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null } },
  socialLogin: { 200: { body: socialLogin_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null } },
  getOwnScopes: { 200: { body: getOwnScopes_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null } },
  requestServiceToken: { 200: { body: requestServiceToken_200, headers: null }, 400: { body: findCart_401, headers: null }, 401: { body: findCart_401, headers: null }, 413: { body: findCart_401, headers: null }, 415: { body: findCart_401, headers: null } },
  matchPricesByContext: { 200: { body: matchPricesByContext_200, headers: null }, 400: { body: listCurrencies_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listCurrencies_400, headers: null }, 413: { body: listCurrencies_400, headers: null }, 415: { body: listCurrencies_400, headers: null } },
  getOwnContext: { 200: { body: getOwnContext_200, headers: null }, 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null } },
  patchOwnContext: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 409: { body: getOwnContext_400, headers: null }, 413: { body: getOwnContext_400, headers: null }, 415: { body: getOwnContext_400, headers: null }, 204: { body: null, headers: null } },
  addOwnAttribute: { 201: { body: addOwnAttribute_201, headers: null }, 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 413: { body: getOwnContext_400, headers: null }, 415: { body: getOwnContext_400, headers: null } },
  removeOwnAttribute: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 204: { body: null, headers: null } },
  getContext: { 200: { body: getOwnContext_200, headers: null }, 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null } },
  putContext: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 409: { body: getOwnContext_400, headers: null }, 413: { body: getOwnContext_400, headers: null }, 415: { body: getOwnContext_400, headers: null }, 204: { body: null, headers: null } },
  addAttribute: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 413: { body: getOwnContext_400, headers: null }, 415: { body: getOwnContext_400, headers: null }, 204: { body: null, headers: null } },
  removeAttribute: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 204: { body: null, headers: null } },
  listSites: { 200: { body: listSites_200, headers: searchCarts_200_headers }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listSites_400, headers: null } },
  getSite: { 200: { body: getSite_200, headers: null }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 404: { body: listSites_400, headers: null } },
  listSiteCodes: { 200: { body: listSiteCodes_200, headers: searchCarts_200_headers }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listSites_400, headers: null } }
};
export {
  responses
};
