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

// in-memory:./parameters.js
var findCart_parameters = validate10;
var func2 = require_ucs2length().default, pattern0 = new RegExp("^[a-z][a-z0-9]+$", "u"), pattern1 = new RegExp("^[a-zA-Z]{2}$", "u");
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
                        if (valid3) {
                          if (data2.zipCode !== void 0) {
                            let data9 = data2.zipCode, _errs20 = errors;
                            if (typeof data9 != "string") {
                              let dataType7 = typeof data9, coerced7;
                              if (coerced7 === void 0)
                                if (dataType7 == "number" || dataType7 == "boolean")
                                  coerced7 = "" + data9;
                                else if (data9 === null)
                                  coerced7 = "";
                                else
                                  return validate10.errors = [{ instancePath: instancePath + "/query/zipCode", schemaPath: "#/properties/query/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              coerced7 !== void 0 && (data9 = coerced7, data2 !== void 0 && (data2.zipCode = coerced7));
                            }
                            if (errors === _errs20 && typeof data9 == "string") {
                              if (func2(data9) > 9)
                                return validate10.errors = [{ instancePath: instancePath + "/query/zipCode", schemaPath: "#/properties/query/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" }], !1;
                              if (func2(data9) < 1)
                                return validate10.errors = [{ instancePath: instancePath + "/query/zipCode", schemaPath: "#/properties/query/properties/zipCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            }
                            var valid3 = _errs20 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data2.countryCode !== void 0) {
                              let data10 = data2.countryCode, _errs22 = errors;
                              if (typeof data10 != "string") {
                                let dataType8 = typeof data10, coerced8;
                                if (coerced8 === void 0)
                                  if (dataType8 == "number" || dataType8 == "boolean")
                                    coerced8 = "" + data10;
                                  else if (data10 === null)
                                    coerced8 = "";
                                  else
                                    return validate10.errors = [{ instancePath: instancePath + "/query/countryCode", schemaPath: "#/properties/query/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                coerced8 !== void 0 && (data10 = coerced8, data2 !== void 0 && (data2.countryCode = coerced8));
                              }
                              if (errors === _errs22 && typeof data10 == "string" && !pattern1.test(data10))
                                return validate10.errors = [{ instancePath: instancePath + "/query/countryCode", schemaPath: "#/properties/query/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                              var valid3 = _errs22 === errors;
                            } else
                              var valid3 = !0;
                        }
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
var searchCarts_parameters = validate12;
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
            }
          } else
            return validate12.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              data2.pageNumber === void 0 && (data2.pageNumber = 1), data2.pageSize === void 0 && (data2.pageSize = 60);
              let data3 = data2.pageNumber, _errs8 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) {
                let dataType1 = typeof data3, coerced1;
                if (coerced1 === void 0)
                  if (dataType1 === "boolean" || data3 === null || dataType1 === "string" && data3 && data3 == +data3 && !(data3 % 1))
                    coerced1 = +data3;
                  else
                    return validate12.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.pageNumber = coerced1));
              }
              if (errors === _errs8 && typeof data3 == "number" && isFinite(data3) && (data3 < 1 || isNaN(data3)))
                return validate12.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              var valid3 = _errs8 === errors;
              if (valid3) {
                let data4 = data2.pageSize, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
                  let dataType2 = typeof data4, coerced2;
                  if (coerced2 === void 0)
                    if (dataType2 === "boolean" || data4 === null || dataType2 === "string" && data4 && data4 == +data4 && !(data4 % 1))
                      coerced2 = +data4;
                    else
                      return validate12.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.pageSize = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 1e3 || isNaN(data4))
                    return validate12.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                  if (data4 < 1 || isNaN(data4))
                    return validate12.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                }
                var valid3 = _errs10 === errors;
              }
            } else
              return validate12.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate12.errors = vErrors, errors === 0;
}
var getCart_parameters = validate13;
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
              data3.expandCalculation === void 0 && (data3.expandCalculation = !0);
              let data4 = data3.expandCalculation, _errs10 = errors;
              if (typeof data4 != "boolean") {
                let coerced2;
                if (coerced2 === void 0)
                  if (data4 === "false" || data4 === 0 || data4 === null)
                    coerced2 = !1;
                  else if (data4 === "true" || data4 === 1)
                    coerced2 = !0;
                  else
                    return validate13.errors = [{ instancePath: instancePath + "/query/expandCalculation", schemaPath: "#/properties/query/properties/expandCalculation/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.expandCalculation = coerced2));
              }
              var valid3 = _errs10 === errors;
              if (valid3) {
                if (data3.zipCode !== void 0) {
                  let data5 = data3.zipCode, _errs12 = errors;
                  if (typeof data5 != "string") {
                    let dataType3 = typeof data5, coerced3;
                    if (coerced3 === void 0)
                      if (dataType3 == "number" || dataType3 == "boolean")
                        coerced3 = "" + data5;
                      else if (data5 === null)
                        coerced3 = "";
                      else
                        return validate13.errors = [{ instancePath: instancePath + "/query/zipCode", schemaPath: "#/properties/query/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data3 !== void 0 && (data3.zipCode = coerced3));
                  }
                  if (errors === _errs12 && typeof data5 == "string") {
                    if (func2(data5) > 9)
                      return validate13.errors = [{ instancePath: instancePath + "/query/zipCode", schemaPath: "#/properties/query/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" }], !1;
                    if (func2(data5) < 1)
                      return validate13.errors = [{ instancePath: instancePath + "/query/zipCode", schemaPath: "#/properties/query/properties/zipCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  }
                  var valid3 = _errs12 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data3.countryCode !== void 0) {
                    let data6 = data3.countryCode, _errs14 = errors;
                    if (typeof data6 != "string") {
                      let dataType4 = typeof data6, coerced4;
                      if (coerced4 === void 0)
                        if (dataType4 == "number" || dataType4 == "boolean")
                          coerced4 = "" + data6;
                        else if (data6 === null)
                          coerced4 = "";
                        else
                          return validate13.errors = [{ instancePath: instancePath + "/query/countryCode", schemaPath: "#/properties/query/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced4 !== void 0 && (data6 = coerced4, data3 !== void 0 && (data3.countryCode = coerced4));
                    }
                    if (errors === _errs14 && typeof data6 == "string" && !pattern1.test(data6))
                      return validate13.errors = [{ instancePath: instancePath + "/query/countryCode", schemaPath: "#/properties/query/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                    var valid3 = _errs14 === errors;
                  } else
                    var valid3 = !0;
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
var updateCart_parameters = validate14;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate14.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                      return validate14.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cartId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate14.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate14.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate14.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate14.errors = vErrors, errors === 0;
}
var addCartItem_parameters = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate15.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate15.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate15.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate15.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate15.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate15.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate15.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cartId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate15.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate15.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                      return validate15.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.siteCode = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                  return validate15.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate15.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
    } else
      return validate15.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate15.errors = vErrors, errors === 0;
}
var getCartItem_parameters = validate16;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId") || data0.itemId === void 0 && (missing1 = "itemId"))
              return validate16.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
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
                      return validate16.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cartId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate16.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.itemId !== void 0) {
                  let data3 = data0.itemId, _errs8 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate16.errors = [{ instancePath: instancePath + "/path/itemId", schemaPath: "#/properties/path/properties/itemId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.itemId = coerced2));
                  }
                  if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                    return validate16.errors = [{ instancePath: instancePath + "/path/itemId", schemaPath: "#/properties/path/properties/itemId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate16.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate16.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate16.errors = vErrors, errors === 0;
}
var updateCartItem_parameters = validate17;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId") || data0.itemId === void 0 && (missing1 = "itemId"))
              return validate17.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
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
                      return validate17.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cartId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate17.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.itemId !== void 0) {
                  let data3 = data0.itemId, _errs8 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate17.errors = [{ instancePath: instancePath + "/path/itemId", schemaPath: "#/properties/path/properties/itemId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.itemId = coerced2));
                  }
                  if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                    return validate17.errors = [{ instancePath: instancePath + "/path/itemId", schemaPath: "#/properties/path/properties/itemId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate17.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data4 = data.query, _errs10 = errors;
          if (errors === _errs10)
            if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
              data4.partial === void 0 && (data4.partial = !1);
              let data5 = data4.partial;
              if (typeof data5 != "boolean") {
                let coerced3;
                if (coerced3 === void 0)
                  if (data5 === "false" || data5 === 0 || data5 === null)
                    coerced3 = !1;
                  else if (data5 === "true" || data5 === 1)
                    coerced3 = !0;
                  else
                    return validate17.errors = [{ instancePath: instancePath + "/query/partial", schemaPath: "#/properties/query/properties/partial/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                coerced3 !== void 0 && (data5 = coerced3, data4 !== void 0 && (data4.partial = coerced3));
              }
            } else
              return validate17.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs10 === errors;
        } else
          var valid0 = !0;
    } else
      return validate17.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate17.errors = vErrors, errors === 0;
}
var removeCartDiscounts_parameters = validate18;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId"))
              return validate18.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                      return validate18.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cartId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate18.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate18.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.query !== void 0) {
          let data3 = data.query, _errs8 = errors;
          if (errors === _errs8)
            if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
              if (data3.codes !== void 0) {
                let data4 = data3.codes, _errs10 = errors;
                if (typeof data4 != "string") {
                  let dataType2 = typeof data4, coerced2;
                  if (coerced2 === void 0)
                    if (dataType2 == "number" || dataType2 == "boolean")
                      coerced2 = "" + data4;
                    else if (data4 === null)
                      coerced2 = "";
                    else
                      return validate18.errors = [{ instancePath: instancePath + "/query/codes", schemaPath: "#/properties/query/properties/codes/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.codes = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                  return validate18.errors = [{ instancePath: instancePath + "/query/codes", schemaPath: "#/properties/query/properties/codes/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate18.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
    } else
      return validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate18.errors = vErrors, errors === 0;
}
var removeCartDiscount_parameters = validate19;
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate19.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.cartId === void 0 && (missing1 = "cartId") || data0.discountIndex === void 0 && (missing1 = "discountIndex"))
              return validate19.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
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
                      return validate19.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.cartId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate19.errors = [{ instancePath: instancePath + "/path/cartId", schemaPath: "#/properties/path/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data0.discountIndex !== void 0) {
                  let data3 = data0.discountIndex, _errs8 = errors;
                  if (typeof data3 != "string") {
                    let dataType2 = typeof data3, coerced2;
                    if (coerced2 === void 0)
                      if (dataType2 == "number" || dataType2 == "boolean")
                        coerced2 = "" + data3;
                      else if (data3 === null)
                        coerced2 = "";
                      else
                        return validate19.errors = [{ instancePath: instancePath + "/path/discountIndex", schemaPath: "#/properties/path/properties/discountIndex/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.discountIndex = coerced2));
                  }
                  if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                    return validate19.errors = [{ instancePath: instancePath + "/path/discountIndex", schemaPath: "#/properties/path/properties/discountIndex/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate19.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate19.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate19.errors = vErrors, errors === 0;
}
var listCurrencies_parameters = validate20;
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
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
            }
          } else
            return validate20.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate20.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate20.errors = vErrors, errors === 0;
}
var requestAnonymousToken_parameters = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.client_id === void 0 && (missing1 = "client_id"))
              return validate21.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate21.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate21.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate21.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate21.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate21.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0["hybris-tenant"] = coerced1));
                }
                if (errors === _errs7 && typeof data2 == "string") {
                  if (func2(data2) > 16)
                    return validate21.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                  if (func2(data2) < 3)
                    return validate21.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!pattern0.test(data2))
                    return validate21.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                        return validate21.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.client_id = coerced2));
                  }
                  if (errors === _errs9 && typeof data3 == "string" && func2(data3) < 1)
                    return validate21.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                          return validate21.errors = [{ instancePath: instancePath + "/query/currency", schemaPath: "#/properties/query/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.currency = coerced3));
                    }
                    if (errors === _errs11 && typeof data4 == "string" && func2(data4) < 1)
                      return validate21.errors = [{ instancePath: instancePath + "/query/currency", schemaPath: "#/properties/query/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                            return validate21.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.siteCode = coerced4));
                      }
                      if (errors === _errs13 && typeof data5 == "string" && func2(data5) < 1)
                        return validate21.errors = [{ instancePath: instancePath + "/query/siteCode", schemaPath: "#/properties/query/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                              return validate21.errors = [{ instancePath: instancePath + "/query/language", schemaPath: "#/properties/query/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data6 = coerced5, data0 !== void 0 && (data0.language = coerced5));
                        }
                        if (errors === _errs15 && typeof data6 == "string" && func2(data6) < 1)
                          return validate21.errors = [{ instancePath: instancePath + "/query/language", schemaPath: "#/properties/query/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                                return validate21.errors = [{ instancePath: instancePath + "/query/targetLocation", schemaPath: "#/properties/query/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            coerced6 !== void 0 && (data7 = coerced6, data0 !== void 0 && (data0.targetLocation = coerced6));
                          }
                          if (errors === _errs17 && typeof data7 == "string" && func2(data7) < 1)
                            return validate21.errors = [{ instancePath: instancePath + "/query/targetLocation", schemaPath: "#/properties/query/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          var valid1 = _errs17 === errors;
                        } else
                          var valid1 = !0;
                    }
                  }
                }
              }
            }
          } else
            return validate21.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var refreshAnonymousToken_parameters = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.query === void 0 && (missing0 = "query"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.query !== void 0) {
        let data0 = data.query;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.client_id === void 0 && (missing1 = "client_id"))
              return validate22.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate22.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate22.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate22.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate22.errors = [{ instancePath: instancePath + "/query/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate22.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0["hybris-tenant"] = coerced1));
                }
                if (errors === _errs7 && typeof data2 == "string") {
                  if (func2(data2) > 16)
                    return validate22.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                  if (func2(data2) < 3)
                    return validate22.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                  if (!pattern0.test(data2))
                    return validate22.errors = [{ instancePath: instancePath + "/query/hybris-tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                        return validate22.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.client_id = coerced2));
                  }
                  if (errors === _errs9 && typeof data3 == "string" && func2(data3) < 1)
                    return validate22.errors = [{ instancePath: instancePath + "/query/client_id", schemaPath: "#/properties/query/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                          return validate22.errors = [{ instancePath: instancePath + "/query/refresh_token", schemaPath: "#/properties/query/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      coerced3 !== void 0 && (data4 = coerced3, data0 !== void 0 && (data0.refresh_token = coerced3));
                    }
                    if (errors === _errs11 && typeof data4 == "string" && func2(data4) < 1)
                      return validate22.errors = [{ instancePath: instancePath + "/query/refresh_token", schemaPath: "#/properties/query/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                            return validate22.errors = [{ instancePath: instancePath + "/query/anonymous_token", schemaPath: "#/properties/query/properties/anonymous_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data5 = coerced4, data0 !== void 0 && (data0.anonymous_token = coerced4));
                      }
                      if (errors === _errs13 && typeof data5 == "string" && func2(data5) < 1)
                        return validate22.errors = [{ instancePath: instancePath + "/query/anonymous_token", schemaPath: "#/properties/query/properties/anonymous_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      var valid1 = _errs13 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            }
          } else
            return validate22.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var logoutCustomer_parameters = validate23;
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
              if (data2.accessToken === void 0 && (missing2 = "accessToken"))
                return validate23.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
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
                      return validate23.errors = [{ instancePath: instancePath + "/query/accessToken", schemaPath: "#/properties/query/properties/accessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.accessToken = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate23.errors = [{ instancePath: instancePath + "/query/accessToken", schemaPath: "#/properties/query/properties/accessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate23.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate23.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
var refreshCustomerToken_parameters = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
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
      if (valid0)
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.refreshToken === void 0 && (missing2 = "refreshToken"))
                return validate24.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
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
                      return validate24.errors = [{ instancePath: instancePath + "/query/refreshToken", schemaPath: "#/properties/query/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.refreshToken = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate24.errors = [{ instancePath: instancePath + "/query/refreshToken", schemaPath: "#/properties/query/properties/refreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                        return validate24.errors = [{ instancePath: instancePath + "/query/legalEntityId", schemaPath: "#/properties/query/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.legalEntityId = coerced2));
                  }
                  if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                    return validate24.errors = [{ instancePath: instancePath + "/query/legalEntityId", schemaPath: "#/properties/query/properties/legalEntityId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid3 = _errs10 === errors;
                } else
                  var valid3 = !0;
            } else
              return validate24.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var getOwnProfile_parameters = validate25;
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
                      return validate25.errors = [{ instancePath: instancePath + "/query/expand", schemaPath: "#/properties/query/properties/expand/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.expand = coerced1));
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
var confirmSignup_parameters = validate26;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.token === void 0 && (missing1 = "token"))
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
                      return validate26.errors = [{ instancePath: instancePath + "/path/token", schemaPath: "#/properties/path/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.token = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate26.errors = [{ instancePath: instancePath + "/path/token", schemaPath: "#/properties/path/properties/token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
var getAddress_parameters = validate27;
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
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.addressId === void 0 && (missing1 = "addressId"))
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
                      return validate27.errors = [{ instancePath: instancePath + "/path/addressId", schemaPath: "#/properties/path/properties/addressId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.addressId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate27.errors = [{ instancePath: instancePath + "/path/addressId", schemaPath: "#/properties/path/properties/addressId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
var addAddressTags_parameters = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate28.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.addressId === void 0 && (missing1 = "addressId"))
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
                      return validate28.errors = [{ instancePath: instancePath + "/path/addressId", schemaPath: "#/properties/path/properties/addressId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.addressId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate28.errors = [{ instancePath: instancePath + "/path/addressId", schemaPath: "#/properties/path/properties/addressId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate28.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                return validate28.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
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
                      return validate28.errors = [{ instancePath: instancePath + "/query/tags", schemaPath: "#/properties/query/properties/tags/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.tags = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                  return validate28.errors = [{ instancePath: instancePath + "/query/tags", schemaPath: "#/properties/query/properties/tags/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              }
            } else
              return validate28.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
var exchangeToken_parameters = validate29;
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
            }
          } else
            return validate29.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                return validate29.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
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
                      return validate29.errors = [{ instancePath: instancePath + "/query/subjectAccessToken", schemaPath: "#/properties/query/properties/subjectAccessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.subjectAccessToken = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate29.errors = [{ instancePath: instancePath + "/query/subjectAccessToken", schemaPath: "#/properties/query/properties/subjectAccessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                        return validate29.errors = [{ instancePath: instancePath + "/query/config", schemaPath: "#/properties/query/properties/config/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.config = coerced2));
                  }
                  if (errors === _errs10 && typeof data4 == "string" && func2(data4) < 1)
                    return validate29.errors = [{ instancePath: instancePath + "/query/config", schemaPath: "#/properties/query/properties/config/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid3 = _errs10 === errors;
                } else
                  var valid3 = !0;
            } else
              return validate29.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate29.errors = vErrors, errors === 0;
}
var socialLogin_parameters = validate30;
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
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
      if (valid0) {
        if (data.query !== void 0) {
          let data2 = data.query, _errs6 = errors;
          if (errors === _errs6)
            if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
              let missing2;
              if (data2.code === void 0 && (missing2 = "code"))
                return validate30.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
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
                      return validate30.errors = [{ instancePath: instancePath + "/query/code", schemaPath: "#/properties/query/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data3 = coerced1, data2 !== void 0 && (data2.code = coerced1));
                }
                if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                  return validate30.errors = [{ instancePath: instancePath + "/query/code", schemaPath: "#/properties/query/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                        return validate30.errors = [{ instancePath: instancePath + "/query/redirect_uri", schemaPath: "#/properties/query/properties/redirect_uri/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                          return validate30.errors = [{ instancePath: instancePath + "/query/code_verifier", schemaPath: "#/properties/query/properties/code_verifier/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                            return validate30.errors = [{ instancePath: instancePath + "/query/anonymous_token", schemaPath: "#/properties/query/properties/anonymous_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.anonymous_token = coerced4));
                      }
                      var valid3 = _errs14 === errors;
                    } else
                      var valid3 = !0;
                }
              }
            } else
              return validate30.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                        return validate30.errors = [{ instancePath: instancePath + "/header/session-id", schemaPath: "#/properties/header/properties/session-id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced5 !== void 0 && (data8 = coerced5, data7 !== void 0 && (data7["session-id"] = coerced5));
                  }
                }
              } else
                return validate30.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs16 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
var requestServiceToken_parameters = validate31;
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.header === void 0 && (missing0 = "header"))
        return validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
                    return validate31.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0["emporix-tenant"] = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate31.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate31.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate31.errors = [{ instancePath: instancePath + "/header/emporix-tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate31.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
var removeOwnAttribute_parameters = validate32;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.attributeName === void 0 && (missing1 = "attributeName"))
              return validate32.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate32.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate32.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate32.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate32.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate32.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.attributeName = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate32.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate32.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
var getContext_parameters = validate33;
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId"))
              return validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate33.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate33.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate33.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate33.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate33.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate33.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate33.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate33.errors = vErrors, errors === 0;
}
var putContext_parameters = validate34;
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query") || data.header === void 0 && (missing0 = "header"))
        return validate34.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId"))
              return validate34.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate34.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate34.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate34.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate34.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate34.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate34.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate34.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                    return validate34.errors = [{ instancePath: instancePath + "/query/upsert", schemaPath: "#/properties/query/properties/upsert/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.upsert = coerced2));
              }
            } else
              return validate34.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                        return validate34.errors = [{ instancePath: instancePath + "/header/saas-token", schemaPath: "#/properties/header/properties/saas-token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced3 !== void 0 && (data6 = coerced3, data5 !== void 0 && (data5["saas-token"] = coerced3));
                  }
                  if (errors === _errs14 && typeof data6 == "string" && func2(data6) < 1)
                    return validate34.errors = [{ instancePath: instancePath + "/header/saas-token", schemaPath: "#/properties/header/properties/saas-token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                }
              } else
                return validate34.errors = [{ instancePath: instancePath + "/header", schemaPath: "#/properties/header/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs12 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate34.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
var removeAttribute_parameters = validate35;
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate35.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.sessionId === void 0 && (missing1 = "sessionId") || data0.attributeName === void 0 && (missing1 = "attributeName"))
              return validate35.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate35.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate35.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate35.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate35.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate35.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.sessionId = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate35.errors = [{ instancePath: instancePath + "/path/sessionId", schemaPath: "#/properties/path/properties/sessionId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
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
                        return validate35.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    coerced2 !== void 0 && (data3 = coerced2, data0 !== void 0 && (data0.attributeName = coerced2));
                  }
                  if (errors === _errs8 && typeof data3 == "string" && func2(data3) < 1)
                    return validate35.errors = [{ instancePath: instancePath + "/path/attributeName", schemaPath: "#/properties/path/properties/attributeName/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
            }
          } else
            return validate35.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate35.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate35.errors = vErrors, errors === 0;
}
var listSites_parameters = validate36;
var pattern31 = new RegExp("^(code|name)(:(asc|desc))?$", "u"), pattern32 = new RegExp('^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$', "u");
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate36.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate36.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate36.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate36.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate36.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate36.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                    return validate36.errors = [{ instancePath: instancePath + "/query/includeInactive", schemaPath: "#/properties/query/properties/includeInactive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                      return validate36.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.pageNumber = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate36.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid3 = _errs10 === errors;
                if (valid3) {
                  let data5 = data2.pageSize, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    let dataType3 = typeof data5, coerced3;
                    if (coerced3 === void 0)
                      if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                        coerced3 = +data5;
                      else
                        return validate36.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.pageSize = coerced3));
                  }
                  if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate36.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate36.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
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
                            return validate36.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.sort = coerced4));
                      }
                      if (errors === _errs14 && typeof data6 == "string" && !pattern31.test(data6))
                        return validate36.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/pattern", keyword: "pattern", params: { pattern: "^(code|name)(:(asc|desc))?$" }, message: 'must match pattern "^(code|name)(:(asc|desc))?$"' }], !1;
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
                              return validate36.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data7 = coerced5, data2 !== void 0 && (data2.q = coerced5));
                        }
                        if (errors === _errs16 && typeof data7 == "string" && !pattern32.test(data7))
                          return validate36.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/pattern", keyword: "pattern", params: { pattern: '^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$' }, message: 'must match pattern "^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$"' }], !1;
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
                              return validate36.errors = [{ instancePath: instancePath + "/query/totalCount", schemaPath: "#/properties/query/properties/totalCount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                                  return validate36.errors = [{ instancePath: instancePath + "/query/expand", schemaPath: "#/properties/query/properties/expand/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
              return validate36.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var getSite_parameters = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant") || data0.siteCode === void 0 && (missing1 = "siteCode"))
              return validate37.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate37.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate37.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate37.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate37.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
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
                      return validate37.errors = [{ instancePath: instancePath + "/path/siteCode", schemaPath: "#/properties/path/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced1 !== void 0 && (data2 = coerced1, data0 !== void 0 && (data0.siteCode = coerced1));
                }
                if (errors === _errs6 && typeof data2 == "string" && func2(data2) < 1)
                  return validate37.errors = [{ instancePath: instancePath + "/path/siteCode", schemaPath: "#/properties/path/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          } else
            return validate37.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                      return validate37.errors = [{ instancePath: instancePath + "/query/expand", schemaPath: "#/properties/query/properties/expand/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data3 !== void 0 && (data3.expand = coerced2));
                }
              }
            } else
              return validate37.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs8 === errors;
        } else
          var valid0 = !0;
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate37.errors = vErrors, errors === 0;
}
var listSiteCodes_parameters = validate38;
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path") || data.query === void 0 && (missing0 = "query"))
        return validate38.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0) {
        let data0 = data.path, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.tenant === void 0 && (missing1 = "tenant"))
              return validate38.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
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
                    return validate38.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                coerced0 !== void 0 && (data1 = coerced0, data0 !== void 0 && (data0.tenant = coerced0));
              }
              if (errors === _errs4 && typeof data1 == "string") {
                if (func2(data1) > 16)
                  return validate38.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                if (func2(data1) < 3)
                  return validate38.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                if (!pattern0.test(data1))
                  return validate38.errors = [{ instancePath: instancePath + "/path/tenant", schemaPath: "TenantName.json/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]+$" }, message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
              }
            }
          } else
            return validate38.errors = [{ instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                    return validate38.errors = [{ instancePath: instancePath + "/query/includeInactive", schemaPath: "#/properties/query/properties/includeInactive/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                      return validate38.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  coerced2 !== void 0 && (data4 = coerced2, data2 !== void 0 && (data2.pageNumber = coerced2));
                }
                if (errors === _errs10 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                  return validate38.errors = [{ instancePath: instancePath + "/query/pageNumber", schemaPath: "#/properties/query/properties/pageNumber/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                var valid3 = _errs10 === errors;
                if (valid3) {
                  let data5 = data2.pageSize, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
                    let dataType3 = typeof data5, coerced3;
                    if (coerced3 === void 0)
                      if (dataType3 === "boolean" || data5 === null || dataType3 === "string" && data5 && data5 == +data5 && !(data5 % 1))
                        coerced3 = +data5;
                      else
                        return validate38.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    coerced3 !== void 0 && (data5 = coerced3, data2 !== void 0 && (data2.pageSize = coerced3));
                  }
                  if (errors === _errs12 && typeof data5 == "number" && isFinite(data5)) {
                    if (data5 > 1e3 || isNaN(data5))
                      return validate38.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
                    if (data5 < 1 || isNaN(data5))
                      return validate38.errors = [{ instancePath: instancePath + "/query/pageSize", schemaPath: "#/properties/query/properties/pageSize/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
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
                            return validate38.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        coerced4 !== void 0 && (data6 = coerced4, data2 !== void 0 && (data2.sort = coerced4));
                      }
                      if (errors === _errs14 && typeof data6 == "string" && !pattern31.test(data6))
                        return validate38.errors = [{ instancePath: instancePath + "/query/sort", schemaPath: "#/properties/query/properties/sort/pattern", keyword: "pattern", params: { pattern: "^(code|name)(:(asc|desc))?$" }, message: 'must match pattern "^(code|name)(:(asc|desc))?$"' }], !1;
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
                              return validate38.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          coerced5 !== void 0 && (data7 = coerced5, data2 !== void 0 && (data2.q = coerced5));
                        }
                        if (errors === _errs16 && typeof data7 == "string" && !pattern32.test(data7))
                          return validate38.errors = [{ instancePath: instancePath + "/query/q", schemaPath: "#/properties/query/properties/q/pattern", keyword: "pattern", params: { pattern: '^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$' }, message: 'must match pattern "^((code|name):("[^"]*"|[^\\s"]+)(\\s+|$))*$"' }], !1;
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
                              return validate38.errors = [{ instancePath: instancePath + "/query/totalCount", schemaPath: "#/properties/query/properties/totalCount/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                          coerced6 !== void 0 && (data8 = coerced6, data2 !== void 0 && (data2.totalCount = coerced6));
                        }
                        var valid3 = _errs18 === errors;
                      }
                    }
                  }
                }
              }
            } else
              return validate38.errors = [{ instancePath: instancePath + "/query", schemaPath: "#/properties/query/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
    } else
      return validate38.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}

// in-memory:./bodies.js
var createCart_body = validate102;
var schema15 = { type: "object", properties: { type: { type: "string", enum: ["BILLING", "SHIPPING"] }, contactName: { type: "string" }, companyName: { type: "string" }, street: { type: "string" }, streetNumber: { type: "string" }, streetAppendix: { type: "string" }, zipCode: { type: "string", maxLength: 11 }, city: { type: "string" }, country: { type: "string", pattern: "^[a-zA-Z]{2}$" }, state: { type: "string" }, contactPhone: { type: "string" } }, $id: "CartAddressDraft.json" };
var pattern02 = new RegExp("^[A-Z]{3}$", "u"), pattern12 = new RegExp("^[a-zA-Z]{2}$", "u"), func22 = require_ucs2length().default, formats0 = require_formats().fullFormats["date-time"];
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.mixins !== void 0) {
        let data0 = data.mixins;
        if (errors === errors && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate122.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate122.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate122.errors = vErrors, errors === 0;
}
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currency !== void 0) {
        let data0 = data.currency, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern02.test(data0))
              return validate112.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
          } else
            return validate112.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.siteCode !== void 0) {
          let data1 = data.siteCode, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate112.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate112.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate112.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate112.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.legalEntityId !== void 0) {
              let data3 = data.legalEntityId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate112.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "#/properties/legalEntityId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate112.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "#/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.customerId !== void 0) {
                let data4 = data.customerId, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func22(data4) > 200)
                      return validate112.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                    if (func22(data4) < 1)
                      return validate112.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate112.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.channel !== void 0) {
                  let data5 = data.channel, _errs11 = errors;
                  if (errors === errors)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      if (data5.name !== void 0) {
                        let _errs14 = errors;
                        if (typeof data5.name != "string")
                          return validate112.errors = [{ instancePath: instancePath + "/channel/name", schemaPath: "Channel.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data5.source !== void 0) {
                          let _errs16 = errors;
                          if (typeof data5.source != "string")
                            return validate112.errors = [{ instancePath: instancePath + "/channel/source", schemaPath: "Channel.json/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid2 = _errs16 === errors;
                        } else
                          var valid2 = !0;
                    } else
                      return validate112.errors = [{ instancePath: instancePath + "/channel", schemaPath: "Channel.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.deliveryWindow !== void 0) {
                    let data8 = data.deliveryWindow, _errs18 = errors;
                    if (errors === errors)
                      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                        if (data8.id !== void 0) {
                          let _errs21 = errors;
                          if (typeof data8.id != "string")
                            return validate112.errors = [{ instancePath: instancePath + "/deliveryWindow/id", schemaPath: "DeliveryWindow.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid4 = _errs21 === errors;
                        } else
                          var valid4 = !0;
                        if (valid4) {
                          if (data8.slotId !== void 0) {
                            let _errs23 = errors;
                            if (typeof data8.slotId != "string")
                              return validate112.errors = [{ instancePath: instancePath + "/deliveryWindow/slotId", schemaPath: "DeliveryWindow.json/properties/slotId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid4 = _errs23 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4)
                            if (data8.deliveryDate !== void 0) {
                              let data11 = data8.deliveryDate, _errs25 = errors;
                              if (errors === _errs25 && errors === _errs25)
                                if (typeof data11 == "string") {
                                  if (!formats0.validate(data11))
                                    return validate112.errors = [{ instancePath: instancePath + "/deliveryWindow/deliveryDate", schemaPath: "DeliveryWindow.json/properties/deliveryDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                } else
                                  return validate112.errors = [{ instancePath: instancePath + "/deliveryWindow/deliveryDate", schemaPath: "DeliveryWindow.json/properties/deliveryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid4 = _errs25 === errors;
                            } else
                              var valid4 = !0;
                        }
                      } else
                        return validate112.errors = [{ instancePath: instancePath + "/deliveryWindow", schemaPath: "DeliveryWindow.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs18 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.addresses !== void 0) {
                      let data12 = data.addresses, _errs27 = errors;
                      if (errors === _errs27)
                        if (Array.isArray(data12)) {
                          var valid5 = !0;
                          let len0 = data12.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data13 = data12[i0], _errs29 = errors;
                            if (errors === errors)
                              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                if (data13.type !== void 0) {
                                  let data14 = data13.type, _errs32 = errors;
                                  if (typeof data14 != "string")
                                    return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "CartAddressDraft.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  if (!(data14 === "BILLING" || data14 === "SHIPPING"))
                                    return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "CartAddressDraft.json/properties/type/enum", keyword: "enum", params: { allowedValues: schema15.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                                  var valid7 = _errs32 === errors;
                                } else
                                  var valid7 = !0;
                                if (valid7) {
                                  if (data13.contactName !== void 0) {
                                    let _errs34 = errors;
                                    if (typeof data13.contactName != "string")
                                      return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/contactName", schemaPath: "CartAddressDraft.json/properties/contactName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid7 = _errs34 === errors;
                                  } else
                                    var valid7 = !0;
                                  if (valid7) {
                                    if (data13.companyName !== void 0) {
                                      let _errs36 = errors;
                                      if (typeof data13.companyName != "string")
                                        return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/companyName", schemaPath: "CartAddressDraft.json/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid7 = _errs36 === errors;
                                    } else
                                      var valid7 = !0;
                                    if (valid7) {
                                      if (data13.street !== void 0) {
                                        let _errs38 = errors;
                                        if (typeof data13.street != "string")
                                          return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/street", schemaPath: "CartAddressDraft.json/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid7 = _errs38 === errors;
                                      } else
                                        var valid7 = !0;
                                      if (valid7) {
                                        if (data13.streetNumber !== void 0) {
                                          let _errs40 = errors;
                                          if (typeof data13.streetNumber != "string")
                                            return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/streetNumber", schemaPath: "CartAddressDraft.json/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid7 = _errs40 === errors;
                                        } else
                                          var valid7 = !0;
                                        if (valid7) {
                                          if (data13.streetAppendix !== void 0) {
                                            let _errs42 = errors;
                                            if (typeof data13.streetAppendix != "string")
                                              return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/streetAppendix", schemaPath: "CartAddressDraft.json/properties/streetAppendix/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid7 = _errs42 === errors;
                                          } else
                                            var valid7 = !0;
                                          if (valid7) {
                                            if (data13.zipCode !== void 0) {
                                              let data20 = data13.zipCode, _errs44 = errors;
                                              if (errors === _errs44)
                                                if (typeof data20 == "string") {
                                                  if (func22(data20) > 11)
                                                    return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/zipCode", schemaPath: "CartAddressDraft.json/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" }], !1;
                                                } else
                                                  return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/zipCode", schemaPath: "CartAddressDraft.json/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid7 = _errs44 === errors;
                                            } else
                                              var valid7 = !0;
                                            if (valid7) {
                                              if (data13.city !== void 0) {
                                                let _errs46 = errors;
                                                if (typeof data13.city != "string")
                                                  return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/city", schemaPath: "CartAddressDraft.json/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid7 = _errs46 === errors;
                                              } else
                                                var valid7 = !0;
                                              if (valid7) {
                                                if (data13.country !== void 0) {
                                                  let data22 = data13.country, _errs48 = errors;
                                                  if (errors === _errs48)
                                                    if (typeof data22 == "string") {
                                                      if (!pattern12.test(data22))
                                                        return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/country", schemaPath: "CartAddressDraft.json/properties/country/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                                                    } else
                                                      return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/country", schemaPath: "CartAddressDraft.json/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid7 = _errs48 === errors;
                                                } else
                                                  var valid7 = !0;
                                                if (valid7) {
                                                  if (data13.state !== void 0) {
                                                    let _errs50 = errors;
                                                    if (typeof data13.state != "string")
                                                      return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/state", schemaPath: "CartAddressDraft.json/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid7 = _errs50 === errors;
                                                  } else
                                                    var valid7 = !0;
                                                  if (valid7)
                                                    if (data13.contactPhone !== void 0) {
                                                      let _errs52 = errors;
                                                      if (typeof data13.contactPhone != "string")
                                                        return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/contactPhone", schemaPath: "CartAddressDraft.json/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var valid7 = _errs52 === errors;
                                                    } else
                                                      var valid7 = !0;
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
                                return validate112.errors = [{ instancePath: instancePath + "/addresses/" + i0, schemaPath: "CartAddressDraft.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid5 = _errs29 === errors;
                            if (!valid5)
                              break;
                          }
                        } else
                          return validate112.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs27 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.metadata !== void 0) {
                        let _errs54 = errors;
                        validate122(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                        var valid0 = _errs54 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.mixins !== void 0) {
                          let data26 = data.mixins, _errs55 = errors;
                          if (errors === errors && !(data26 && typeof data26 == "object" && !Array.isArray(data26)))
                            return validate112.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs55 === errors;
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
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate112.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate112(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length), validate102.errors = vErrors, errors === 0;
}
var searchCarts_body = validate152;
function validate152(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.q !== void 0 && typeof data.q != "string")
        return validate152.errors = [{ instancePath: instancePath + "/q", schemaPath: "CartSearch.json/properties/q/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate152.errors = [{ instancePath, schemaPath: "CartSearch.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate152.errors = vErrors, errors === 0;
}
var updateCart_body = validate162;
var schema22 = { type: "object", properties: { siteCode: { type: "string", minLength: 1 }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, type: { type: "string", minLength: 1 }, legalEntityId: { type: "string", minLength: 1 }, status: { type: "string", enum: ["OPEN", "CLOSED"] }, zipCode: { type: "string", minLength: 1, maxLength: 9 }, countryCode: { type: "string", pattern: "^[a-zA-Z]{2}$" }, orderId: { type: "string" }, quoteId: { type: "string" }, channel: { $ref: "Channel.json" }, deliveryWindow: { $ref: "DeliveryWindow.json" }, addresses: { type: "array", items: { $ref: "CartAddressDraft.json" } }, metadata: { $ref: "CartMetadataDraft.json" }, mixins: { $ref: "Mixins.json" } }, $id: "CartUpdate.json" };
function validate172(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.siteCode !== void 0) {
        let data0 = data.siteCode, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate172.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate172.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern02.test(data1))
                return validate172.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
            } else
              return validate172.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate172.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate172.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.legalEntityId !== void 0) {
              let data3 = data.legalEntityId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate172.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "#/properties/legalEntityId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate172.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "#/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data4 = data.status, _errs9 = errors;
                if (typeof data4 != "string")
                  return validate172.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data4 === "OPEN" || data4 === "CLOSED"))
                  return validate172.errors = [{ instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema22.properties.status.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.zipCode !== void 0) {
                  let data5 = data.zipCode, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func22(data5) > 9)
                        return validate172.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 9 }, message: "must NOT have more than 9 characters" }], !1;
                      if (func22(data5) < 1)
                        return validate172.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate172.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.countryCode !== void 0) {
                    let data6 = data.countryCode, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (!pattern12.test(data6))
                          return validate172.errors = [{ instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                      } else
                        return validate172.errors = [{ instancePath: instancePath + "/countryCode", schemaPath: "#/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.orderId !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.orderId != "string")
                        return validate172.errors = [{ instancePath: instancePath + "/orderId", schemaPath: "#/properties/orderId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.quoteId !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.quoteId != "string")
                          return validate172.errors = [{ instancePath: instancePath + "/quoteId", schemaPath: "#/properties/quoteId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.channel !== void 0) {
                          let data9 = data.channel, _errs19 = errors;
                          if (errors === errors)
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              if (data9.name !== void 0) {
                                let _errs22 = errors;
                                if (typeof data9.name != "string")
                                  return validate172.errors = [{ instancePath: instancePath + "/channel/name", schemaPath: "Channel.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid2 = _errs22 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2)
                                if (data9.source !== void 0) {
                                  let _errs24 = errors;
                                  if (typeof data9.source != "string")
                                    return validate172.errors = [{ instancePath: instancePath + "/channel/source", schemaPath: "Channel.json/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid2 = _errs24 === errors;
                                } else
                                  var valid2 = !0;
                            } else
                              return validate172.errors = [{ instancePath: instancePath + "/channel", schemaPath: "Channel.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.deliveryWindow !== void 0) {
                            let data12 = data.deliveryWindow, _errs26 = errors;
                            if (errors === errors)
                              if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                if (data12.id !== void 0) {
                                  let _errs29 = errors;
                                  if (typeof data12.id != "string")
                                    return validate172.errors = [{ instancePath: instancePath + "/deliveryWindow/id", schemaPath: "DeliveryWindow.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid4 = _errs29 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4) {
                                  if (data12.slotId !== void 0) {
                                    let _errs31 = errors;
                                    if (typeof data12.slotId != "string")
                                      return validate172.errors = [{ instancePath: instancePath + "/deliveryWindow/slotId", schemaPath: "DeliveryWindow.json/properties/slotId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid4 = _errs31 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4)
                                    if (data12.deliveryDate !== void 0) {
                                      let data15 = data12.deliveryDate, _errs33 = errors;
                                      if (errors === _errs33 && errors === _errs33)
                                        if (typeof data15 == "string") {
                                          if (!formats0.validate(data15))
                                            return validate172.errors = [{ instancePath: instancePath + "/deliveryWindow/deliveryDate", schemaPath: "DeliveryWindow.json/properties/deliveryDate/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                        } else
                                          return validate172.errors = [{ instancePath: instancePath + "/deliveryWindow/deliveryDate", schemaPath: "DeliveryWindow.json/properties/deliveryDate/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid4 = _errs33 === errors;
                                    } else
                                      var valid4 = !0;
                                }
                              } else
                                return validate172.errors = [{ instancePath: instancePath + "/deliveryWindow", schemaPath: "DeliveryWindow.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid0 = _errs26 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.addresses !== void 0) {
                              let data16 = data.addresses, _errs35 = errors;
                              if (errors === _errs35)
                                if (Array.isArray(data16)) {
                                  var valid5 = !0;
                                  let len0 = data16.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    let data17 = data16[i0], _errs37 = errors;
                                    if (errors === errors)
                                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                        if (data17.type !== void 0) {
                                          let data18 = data17.type, _errs40 = errors;
                                          if (typeof data18 != "string")
                                            return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "CartAddressDraft.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          if (!(data18 === "BILLING" || data18 === "SHIPPING"))
                                            return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/type", schemaPath: "CartAddressDraft.json/properties/type/enum", keyword: "enum", params: { allowedValues: schema15.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
                                          var valid7 = _errs40 === errors;
                                        } else
                                          var valid7 = !0;
                                        if (valid7) {
                                          if (data17.contactName !== void 0) {
                                            let _errs42 = errors;
                                            if (typeof data17.contactName != "string")
                                              return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/contactName", schemaPath: "CartAddressDraft.json/properties/contactName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid7 = _errs42 === errors;
                                          } else
                                            var valid7 = !0;
                                          if (valid7) {
                                            if (data17.companyName !== void 0) {
                                              let _errs44 = errors;
                                              if (typeof data17.companyName != "string")
                                                return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/companyName", schemaPath: "CartAddressDraft.json/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid7 = _errs44 === errors;
                                            } else
                                              var valid7 = !0;
                                            if (valid7) {
                                              if (data17.street !== void 0) {
                                                let _errs46 = errors;
                                                if (typeof data17.street != "string")
                                                  return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/street", schemaPath: "CartAddressDraft.json/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                var valid7 = _errs46 === errors;
                                              } else
                                                var valid7 = !0;
                                              if (valid7) {
                                                if (data17.streetNumber !== void 0) {
                                                  let _errs48 = errors;
                                                  if (typeof data17.streetNumber != "string")
                                                    return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/streetNumber", schemaPath: "CartAddressDraft.json/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid7 = _errs48 === errors;
                                                } else
                                                  var valid7 = !0;
                                                if (valid7) {
                                                  if (data17.streetAppendix !== void 0) {
                                                    let _errs50 = errors;
                                                    if (typeof data17.streetAppendix != "string")
                                                      return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/streetAppendix", schemaPath: "CartAddressDraft.json/properties/streetAppendix/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid7 = _errs50 === errors;
                                                  } else
                                                    var valid7 = !0;
                                                  if (valid7) {
                                                    if (data17.zipCode !== void 0) {
                                                      let data24 = data17.zipCode, _errs52 = errors;
                                                      if (errors === _errs52)
                                                        if (typeof data24 == "string") {
                                                          if (func22(data24) > 11)
                                                            return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/zipCode", schemaPath: "CartAddressDraft.json/properties/zipCode/maxLength", keyword: "maxLength", params: { limit: 11 }, message: "must NOT have more than 11 characters" }], !1;
                                                        } else
                                                          return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/zipCode", schemaPath: "CartAddressDraft.json/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                      var valid7 = _errs52 === errors;
                                                    } else
                                                      var valid7 = !0;
                                                    if (valid7) {
                                                      if (data17.city !== void 0) {
                                                        let _errs54 = errors;
                                                        if (typeof data17.city != "string")
                                                          return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/city", schemaPath: "CartAddressDraft.json/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                        var valid7 = _errs54 === errors;
                                                      } else
                                                        var valid7 = !0;
                                                      if (valid7) {
                                                        if (data17.country !== void 0) {
                                                          let data26 = data17.country, _errs56 = errors;
                                                          if (errors === _errs56)
                                                            if (typeof data26 == "string") {
                                                              if (!pattern12.test(data26))
                                                                return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/country", schemaPath: "CartAddressDraft.json/properties/country/pattern", keyword: "pattern", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                                                            } else
                                                              return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/country", schemaPath: "CartAddressDraft.json/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                          var valid7 = _errs56 === errors;
                                                        } else
                                                          var valid7 = !0;
                                                        if (valid7) {
                                                          if (data17.state !== void 0) {
                                                            let _errs58 = errors;
                                                            if (typeof data17.state != "string")
                                                              return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/state", schemaPath: "CartAddressDraft.json/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                            var valid7 = _errs58 === errors;
                                                          } else
                                                            var valid7 = !0;
                                                          if (valid7)
                                                            if (data17.contactPhone !== void 0) {
                                                              let _errs60 = errors;
                                                              if (typeof data17.contactPhone != "string")
                                                                return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0 + "/contactPhone", schemaPath: "CartAddressDraft.json/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                              var valid7 = _errs60 === errors;
                                                            } else
                                                              var valid7 = !0;
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
                                        return validate172.errors = [{ instancePath: instancePath + "/addresses/" + i0, schemaPath: "CartAddressDraft.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid5 = _errs37 === errors;
                                    if (!valid5)
                                      break;
                                  }
                                } else
                                  return validate172.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid0 = _errs35 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.metadata !== void 0) {
                                let _errs62 = errors;
                                validate122(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                var valid0 = _errs62 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.mixins !== void 0) {
                                  let data30 = data.mixins, _errs63 = errors;
                                  if (errors === errors && !(data30 && typeof data30 == "object" && !Array.isArray(data30)))
                                    return validate172.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid0 = _errs63 === errors;
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
      return validate172.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate172.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate172(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length), validate162.errors = vErrors, errors === 0;
}
var addCartItem_body = validate202;
var schema28 = { type: "object", required: ["quantity", "price"], properties: { itemYrn: { type: "string", pattern: "^urn:[^;]+;[^;]+$", description: "`urn:yaas:hybris:product:product:{tenant};{id}` or `urn:yaas:saasag:caasproduct:product:{tenant};{id}`." }, quantity: { type: "number", minimum: 0, maximum: 1e5 }, price: { $ref: "ItemPrice.json" }, itemType: { type: "string", enum: ["INTERNAL", "EXTERNAL"], default: "INTERNAL" }, keepAsSeparateLineItem: { type: "boolean", default: !1 }, tax: { $ref: "ExternalTax.json" }, product: { type: "object", description: "Its `id` is needed only without `itemYrn`.", properties: { id: { type: "string", minLength: 1 }, name: { type: "string" } } }, mixins: { $ref: "Mixins.json" } }, $id: "CartItemDraft.json" };
var pattern5 = new RegExp("^urn:[^;]+;[^;]+$", "u");
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.quantity === void 0 && (missing0 = "quantity") || data.price === void 0 && (missing0 = "price"))
        return validate212.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.itemYrn !== void 0) {
        let data0 = data.itemYrn, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern5.test(data0))
              return validate212.errors = [{ instancePath: instancePath + "/itemYrn", schemaPath: "#/properties/itemYrn/pattern", keyword: "pattern", params: { pattern: "^urn:[^;]+;[^;]+$" }, message: 'must match pattern "^urn:[^;]+;[^;]+$"' }], !1;
          } else
            return validate212.errors = [{ instancePath: instancePath + "/itemYrn", schemaPath: "#/properties/itemYrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.quantity !== void 0) {
          let data1 = data.quantity, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e5 || isNaN(data1))
                return validate212.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate212.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            } else
              return validate212.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.price !== void 0) {
            let data2 = data.price, _errs5 = errors;
            if (errors === errors)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.originalAmount === void 0 && (missing1 = "originalAmount") || data2.effectiveAmount === void 0 && (missing1 = "effectiveAmount") || data2.currency === void 0 && (missing1 = "currency"))
                  return validate212.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                if (data2.priceId !== void 0) {
                  let data3 = data2.priceId, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func22(data3) < 1)
                        return validate212.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate212.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.originalAmount !== void 0) {
                    let data4 = data2.originalAmount, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 1e8 || isNaN(data4))
                          return validate212.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" }], !1;
                        if (data4 < 0 || isNaN(data4))
                          return validate212.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      } else
                        return validate212.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data2.effectiveAmount !== void 0) {
                      let data5 = data2.effectiveAmount, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 1e8 || isNaN(data5))
                            return validate212.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" }], !1;
                          if (data5 < 0 || isNaN(data5))
                            return validate212.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        } else
                          return validate212.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.currency !== void 0) {
                        let data6 = data2.currency, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data6 == "string") {
                            if (!pattern02.test(data6))
                              return validate212.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                          } else
                            return validate212.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              } else
                return validate212.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.itemType !== void 0) {
              let data7 = data.itemType, _errs16 = errors;
              if (typeof data7 != "string")
                return validate212.errors = [{ instancePath: instancePath + "/itemType", schemaPath: "#/properties/itemType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data7 === "INTERNAL" || data7 === "EXTERNAL"))
                return validate212.errors = [{ instancePath: instancePath + "/itemType", schemaPath: "#/properties/itemType/enum", keyword: "enum", params: { allowedValues: schema28.properties.itemType.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs16 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.keepAsSeparateLineItem !== void 0) {
                let _errs18 = errors;
                if (typeof data.keepAsSeparateLineItem != "boolean")
                  return validate212.errors = [{ instancePath: instancePath + "/keepAsSeparateLineItem", schemaPath: "#/properties/keepAsSeparateLineItem/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.tax !== void 0) {
                  let data9 = data.tax, _errs20 = errors;
                  if (errors === errors)
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                      let missing2;
                      if (data9.rate === void 0 && (missing2 = "rate"))
                        return validate212.errors = [{ instancePath: instancePath + "/tax", schemaPath: "ExternalTax.json/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                      if (data9.name !== void 0) {
                        let _errs23 = errors;
                        if (typeof data9.name != "string")
                          return validate212.errors = [{ instancePath: instancePath + "/tax/name", schemaPath: "ExternalTax.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid4 = _errs23 === errors;
                      } else
                        var valid4 = !0;
                      if (valid4)
                        if (data9.rate !== void 0) {
                          let data11 = data9.rate, _errs25 = errors;
                          if (errors === _errs25)
                            if (typeof data11 == "number" && isFinite(data11)) {
                              if (data11 > 100 || isNaN(data11))
                                return validate212.errors = [{ instancePath: instancePath + "/tax/rate", schemaPath: "ExternalTax.json/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
                              if (data11 < 0 || isNaN(data11))
                                return validate212.errors = [{ instancePath: instancePath + "/tax/rate", schemaPath: "ExternalTax.json/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                            } else
                              return validate212.errors = [{ instancePath: instancePath + "/tax/rate", schemaPath: "ExternalTax.json/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                          var valid4 = _errs25 === errors;
                        } else
                          var valid4 = !0;
                    } else
                      return validate212.errors = [{ instancePath: instancePath + "/tax", schemaPath: "ExternalTax.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs20 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.product !== void 0) {
                    let data12 = data.product, _errs27 = errors;
                    if (errors === _errs27)
                      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                        if (data12.id !== void 0) {
                          let data13 = data12.id, _errs29 = errors;
                          if (errors === _errs29)
                            if (typeof data13 == "string") {
                              if (func22(data13) < 1)
                                return validate212.errors = [{ instancePath: instancePath + "/product/id", schemaPath: "#/properties/product/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate212.errors = [{ instancePath: instancePath + "/product/id", schemaPath: "#/properties/product/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid5 = _errs29 === errors;
                        } else
                          var valid5 = !0;
                        if (valid5)
                          if (data12.name !== void 0) {
                            let _errs31 = errors;
                            if (typeof data12.name != "string")
                              return validate212.errors = [{ instancePath: instancePath + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid5 = _errs31 === errors;
                          } else
                            var valid5 = !0;
                      } else
                        return validate212.errors = [{ instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs27 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.mixins !== void 0) {
                      let data15 = data.mixins, _errs33 = errors;
                      if (errors === errors && !(data15 && typeof data15 == "object" && !Array.isArray(data15)))
                        return validate212.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs33 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
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
var updateCartItem_body = validate232;
var schema33 = { type: "object", properties: { itemYrn: { type: "string", pattern: "^urn:[^;]+;[^;]+$" }, quantity: { type: "number", minimum: 0, maximum: 1e5 }, price: { $ref: "ItemPrice.json" }, itemType: { type: "string", enum: ["INTERNAL", "EXTERNAL"] }, tax: { $ref: "ExternalTax.json" }, product: { type: "object", properties: { name: { type: "string" } } }, mixins: { $ref: "Mixins.json" } }, $id: "CartItemUpdate.json" };
function validate242(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.itemYrn !== void 0) {
        let data0 = data.itemYrn, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern5.test(data0))
              return validate242.errors = [{ instancePath: instancePath + "/itemYrn", schemaPath: "#/properties/itemYrn/pattern", keyword: "pattern", params: { pattern: "^urn:[^;]+;[^;]+$" }, message: 'must match pattern "^urn:[^;]+;[^;]+$"' }], !1;
          } else
            return validate242.errors = [{ instancePath: instancePath + "/itemYrn", schemaPath: "#/properties/itemYrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.quantity !== void 0) {
          let data1 = data.quantity, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e5 || isNaN(data1))
                return validate242.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate242.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            } else
              return validate242.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.price !== void 0) {
            let data2 = data.price, _errs5 = errors;
            if (errors === errors)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing0;
                if (data2.originalAmount === void 0 && (missing0 = "originalAmount") || data2.effectiveAmount === void 0 && (missing0 = "effectiveAmount") || data2.currency === void 0 && (missing0 = "currency"))
                  return validate242.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
                if (data2.priceId !== void 0) {
                  let data3 = data2.priceId, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func22(data3) < 1)
                        return validate242.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate242.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs8 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data2.originalAmount !== void 0) {
                    let data4 = data2.originalAmount, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "number" && isFinite(data4)) {
                        if (data4 > 1e8 || isNaN(data4))
                          return validate242.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" }], !1;
                        if (data4 < 0 || isNaN(data4))
                          return validate242.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      } else
                        return validate242.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid2 = _errs10 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data2.effectiveAmount !== void 0) {
                      let data5 = data2.effectiveAmount, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 > 1e8 || isNaN(data5))
                            return validate242.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e8 }, message: "must be <= 100000000" }], !1;
                          if (data5 < 0 || isNaN(data5))
                            return validate242.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        } else
                          return validate242.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                      var valid2 = _errs12 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.currency !== void 0) {
                        let data6 = data2.currency, _errs14 = errors;
                        if (errors === _errs14)
                          if (typeof data6 == "string") {
                            if (!pattern02.test(data6))
                              return validate242.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                          } else
                            return validate242.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs14 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              } else
                return validate242.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.itemType !== void 0) {
              let data7 = data.itemType, _errs16 = errors;
              if (typeof data7 != "string")
                return validate242.errors = [{ instancePath: instancePath + "/itemType", schemaPath: "#/properties/itemType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              if (!(data7 === "INTERNAL" || data7 === "EXTERNAL"))
                return validate242.errors = [{ instancePath: instancePath + "/itemType", schemaPath: "#/properties/itemType/enum", keyword: "enum", params: { allowedValues: schema33.properties.itemType.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs16 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tax !== void 0) {
                let data8 = data.tax, _errs18 = errors;
                if (errors === errors)
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    let missing1;
                    if (data8.rate === void 0 && (missing1 = "rate"))
                      return validate242.errors = [{ instancePath: instancePath + "/tax", schemaPath: "ExternalTax.json/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data8.name !== void 0) {
                      let _errs21 = errors;
                      if (typeof data8.name != "string")
                        return validate242.errors = [{ instancePath: instancePath + "/tax/name", schemaPath: "ExternalTax.json/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid4 = _errs21 === errors;
                    } else
                      var valid4 = !0;
                    if (valid4)
                      if (data8.rate !== void 0) {
                        let data10 = data8.rate, _errs23 = errors;
                        if (errors === _errs23)
                          if (typeof data10 == "number" && isFinite(data10)) {
                            if (data10 > 100 || isNaN(data10))
                              return validate242.errors = [{ instancePath: instancePath + "/tax/rate", schemaPath: "ExternalTax.json/properties/rate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
                            if (data10 < 0 || isNaN(data10))
                              return validate242.errors = [{ instancePath: instancePath + "/tax/rate", schemaPath: "ExternalTax.json/properties/rate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                          } else
                            return validate242.errors = [{ instancePath: instancePath + "/tax/rate", schemaPath: "ExternalTax.json/properties/rate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                        var valid4 = _errs23 === errors;
                      } else
                        var valid4 = !0;
                  } else
                    return validate242.errors = [{ instancePath: instancePath + "/tax", schemaPath: "ExternalTax.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.product !== void 0) {
                  let data11 = data.product, _errs25 = errors;
                  if (errors === _errs25)
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                      if (data11.name !== void 0 && typeof data11.name != "string")
                        return validate242.errors = [{ instancePath: instancePath + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    } else
                      return validate242.errors = [{ instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs25 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.mixins !== void 0) {
                    let data13 = data.mixins, _errs29 = errors;
                    if (errors === errors && !(data13 && typeof data13 == "object" && !Array.isArray(data13)))
                      return validate242.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs29 === errors;
                  } else
                    var valid0 = !0;
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
var updateCartItems_body = validate262;
function validate262(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 50)
        return validate262.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs1 = errors, _errs2 = errors;
          validate242(data0, { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors), errors = vErrors.length);
          var valid1 = _errs2 === errors;
          if (valid1) {
            let _errs3 = errors;
            if (errors === _errs3)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing0;
                if (data0.id === void 0 && (missing0 = "id"))
                  return validate262.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/1/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
                if (data0.id !== void 0) {
                  let data1 = data0.id;
                  if (errors === errors)
                    if (typeof data1 == "string") {
                      if (func22(data1) < 1)
                        return validate262.errors = [{ instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/allOf/1/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate262.errors = [{ instancePath: instancePath + "/" + i0 + "/id", schemaPath: "#/items/allOf/1/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                }
              } else
                return validate262.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid1 = _errs3 === errors;
          }
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate262.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate262.errors = vErrors, errors === 0;
}
var addCartItems_body = validate282;
function validate282(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 200)
        return validate282.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let _errs1 = errors;
          validate212(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length);
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate282.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate282.errors = vErrors, errors === 0;
}
var mergeCarts_body = validate302;
function validate302(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.carts === void 0 && (missing0 = "carts"))
        return validate302.errors = [{ instancePath, schemaPath: "CartMerge.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.carts !== void 0) {
        let data0 = data.carts;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 50)
              return validate302.errors = [{ instancePath: instancePath + "/carts", schemaPath: "CartMerge.json/properties/carts/maxItems", keyword: "maxItems", params: { limit: 50 }, message: "must NOT have more than 50 items" }], !1;
            if (data0.length < 1)
              return validate302.errors = [{ instancePath: instancePath + "/carts", schemaPath: "CartMerge.json/properties/carts/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
            {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs4 = errors;
                if (errors === _errs4)
                  if (typeof data1 == "string") {
                    if (func22(data1) < 1)
                      return validate302.errors = [{ instancePath: instancePath + "/carts/" + i0, schemaPath: "CartMerge.json/properties/carts/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate302.errors = [{ instancePath: instancePath + "/carts/" + i0, schemaPath: "CartMerge.json/properties/carts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid2 = _errs4 === errors;
                if (!valid2)
                  break;
              }
            }
          } else
            return validate302.errors = [{ instancePath: instancePath + "/carts", schemaPath: "CartMerge.json/properties/carts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate302.errors = [{ instancePath, schemaPath: "CartMerge.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate302.errors = vErrors, errors === 0;
}
var changeCartSite_body = validate312;
function validate312(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.siteCode === void 0 && (missing0 = "siteCode"))
        return validate312.errors = [{ instancePath, schemaPath: "SiteChange.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.siteCode !== void 0) {
        let data0 = data.siteCode;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate312.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "SiteChange.json/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate312.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "SiteChange.json/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate312.errors = [{ instancePath, schemaPath: "SiteChange.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate312.errors = vErrors, errors === 0;
}
var changeCartCurrency_body = validate322;
function validate322(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currency === void 0 && (missing0 = "currency"))
        return validate322.errors = [{ instancePath, schemaPath: "CurrencyChange.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currency !== void 0) {
        let data0 = data.currency;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern02.test(data0))
              return validate322.errors = [{ instancePath: instancePath + "/currency", schemaPath: "CurrencyChange.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
          } else
            return validate322.errors = [{ instancePath: instancePath + "/currency", schemaPath: "CurrencyChange.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate322.errors = [{ instancePath, schemaPath: "CurrencyChange.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate322.errors = vErrors, errors === 0;
}
var applyCartDiscount_body = validate332;
function validate332(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code"))
        return validate332.errors = [{ instancePath, schemaPath: "DiscountDraft.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) > 150)
              return validate332.errors = [{ instancePath: instancePath + "/code", schemaPath: "DiscountDraft.json/properties/code/maxLength", keyword: "maxLength", params: { limit: 150 }, message: "must NOT have more than 150 characters" }], !1;
            if (func22(data0) < 1)
              return validate332.errors = [{ instancePath: instancePath + "/code", schemaPath: "DiscountDraft.json/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate332.errors = [{ instancePath: instancePath + "/code", schemaPath: "DiscountDraft.json/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate332.errors = [{ instancePath, schemaPath: "DiscountDraft.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate332.errors = vErrors, errors === 0;
}
var loginCustomer_body = validate342;
function validate342(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password"))
        return validate342.errors = [{ instancePath, schemaPath: "Credentials.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let data0 = data.email, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate342.errors = [{ instancePath: instancePath + "/email", schemaPath: "Credentials.json/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate342.errors = [{ instancePath: instancePath + "/email", schemaPath: "Credentials.json/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.password !== void 0) {
          let data1 = data.password, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate342.errors = [{ instancePath: instancePath + "/password", schemaPath: "Credentials.json/properties/password/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate342.errors = [{ instancePath: instancePath + "/password", schemaPath: "Credentials.json/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate342.errors = [{ instancePath, schemaPath: "Credentials.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate342.errors = vErrors, errors === 0;
}
var replaceOwnProfile_body = validate352;
var schema50 = { type: "object", description: "What a customer may say of themselves. Null is the same as nothing; other properties are ignored.", properties: { title: { type: ["string", "null"] }, firstName: { type: ["string", "null"] }, middleName: { type: ["string", "null"] }, lastName: { type: ["string", "null"] }, contactEmail: { type: ["string", "null"], pattern: "^[^@\\s]+@[^@\\s]+$" }, contactPhone: { type: ["string", "null"] }, company: { type: ["string", "null"] }, preferredLanguage: { type: ["string", "null"], minLength: 1 }, preferredCurrency: { type: ["string", "null"], minLength: 3, maxLength: 3 }, preferredSite: { type: ["string", "null"], minLength: 1, description: "The code of a site that there is." }, businessModel: { type: ["string", "null"], enum: ["B2B", "B2C", null] }, b2b: { oneOf: [{ $ref: "BusinessDetails.json" }, { type: "null" }] }, mixins: { $ref: "MixinsOrNull.json" }, metadata: { $ref: "MetadataFields.json" } }, $id: "ProfileFields.json" };
var schema52 = { type: ["object", "null"], additionalProperties: !0, $id: "MixinsOrNull.json" }, pattern10 = new RegExp("^[^@\\s]+@[^@\\s]+$", "u"), schema53 = { type: ["object", "null"], properties: { version: { type: ["integer", "null"], description: "The version that is changed; anything but the current one is a 409." }, mixins: { $ref: "MixinsOrNull.json" } }, $id: "MetadataFields.json" };
function validate372(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null)
    return validate372.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema53.type }, message: "must be object,null" }], !1;
  if (errors === 0 && data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version !== void 0) {
      let data0 = data.version, _errs1 = errors;
      if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)) && data0 !== null)
        return validate372.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: schema53.properties.version.type }, message: "must be integer,null" }], !1;
      var valid0 = _errs1 === errors;
    } else
      var valid0 = !0;
    if (valid0)
      if (data.mixins !== void 0) {
        let data1 = data.mixins, _errs3 = errors;
        if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null)
          return validate372.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "MixinsOrNull.json/type", keyword: "type", params: { type: schema52.type }, message: "must be object,null" }], !1;
        var valid0 = _errs3 === errors;
      } else
        var valid0 = !0;
  }
  return validate372.errors = vErrors, errors === 0;
}
function validate362(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.title !== void 0) {
        let data0 = data.title, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate362.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: schema50.properties.title.type }, message: "must be string,null" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.firstName !== void 0) {
          let data1 = data.firstName, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate362.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: schema50.properties.firstName.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.middleName !== void 0) {
            let data2 = data.middleName, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate362.errors = [{ instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: schema50.properties.middleName.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.lastName !== void 0) {
              let data3 = data.lastName, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate362.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: schema50.properties.lastName.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contactEmail !== void 0) {
                let data4 = data.contactEmail, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate362.errors = [{ instancePath: instancePath + "/contactEmail", schemaPath: "#/properties/contactEmail/type", keyword: "type", params: { type: schema50.properties.contactEmail.type }, message: "must be string,null" }], !1;
                if (errors === _errs9 && typeof data4 == "string" && !pattern10.test(data4))
                  return validate362.errors = [{ instancePath: instancePath + "/contactEmail", schemaPath: "#/properties/contactEmail/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.contactPhone !== void 0) {
                  let data5 = data.contactPhone, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate362.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: schema50.properties.contactPhone.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.company !== void 0) {
                    let data6 = data.company, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate362.errors = [{ instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: schema50.properties.company.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.preferredLanguage !== void 0) {
                      let data7 = data.preferredLanguage, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate362.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: schema50.properties.preferredLanguage.type }, message: "must be string,null" }], !1;
                      if (errors === _errs15 && typeof data7 == "string" && func22(data7) < 1)
                        return validate362.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.preferredCurrency !== void 0) {
                        let data8 = data.preferredCurrency, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate362.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/type", keyword: "type", params: { type: schema50.properties.preferredCurrency.type }, message: "must be string,null" }], !1;
                        if (errors === _errs17 && typeof data8 == "string") {
                          if (func22(data8) > 3)
                            return validate362.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" }], !1;
                          if (func22(data8) < 3)
                            return validate362.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                        }
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredSite !== void 0) {
                          let data9 = data.preferredSite, _errs19 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate362.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/type", keyword: "type", params: { type: schema50.properties.preferredSite.type }, message: "must be string,null" }], !1;
                          if (errors === _errs19 && typeof data9 == "string" && func22(data9) < 1)
                            return validate362.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.businessModel !== void 0) {
                            let data10 = data.businessModel, _errs21 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate362.errors = [{ instancePath: instancePath + "/businessModel", schemaPath: "#/properties/businessModel/type", keyword: "type", params: { type: schema50.properties.businessModel.type }, message: "must be string,null" }], !1;
                            if (!(data10 === "B2B" || data10 === "B2C" || data10 === null))
                              return validate362.errors = [{ instancePath: instancePath + "/businessModel", schemaPath: "#/properties/businessModel/enum", keyword: "enum", params: { allowedValues: schema50.properties.businessModel.enum }, message: "must be equal to one of the allowed values" }], !1;
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
                                return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate362.errors = vErrors, !1;
                              }
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.mixins !== void 0) {
                                let data15 = data.mixins, _errs36 = errors;
                                if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)) && data15 !== null)
                                  return validate362.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "MixinsOrNull.json/type", keyword: "type", params: { type: schema52.type }, message: "must be object,null" }], !1;
                                var valid0 = _errs36 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.metadata !== void 0) {
                                  let _errs40 = errors;
                                  validate372(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors), errors = vErrors.length);
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
      return validate362.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate362.errors = vErrors, errors === 0;
}
function validate352(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate362(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length), validate352.errors = vErrors, errors === 0;
}
var signUpCustomer_body = validate40;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password"))
        return validate42.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let data0 = data.email, _errs1 = errors;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern10.test(data0))
              return validate42.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailAddress.json/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
          } else
            return validate42.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailAddress.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.password !== void 0) {
          let data1 = data.password, _errs4 = errors;
          if (errors === errors)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate42.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate42.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate42.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var schema62 = { type: "object", description: "An address as a customer writes it. Null is the same as nothing; other properties are ignored.", properties: { contactName: { type: ["string", "null"], description: "The customer's name, if left out." }, companyName: { type: ["string", "null"] }, street: { type: ["string", "null"] }, streetNumber: { type: ["string", "null"] }, streetAppendix: { type: ["string", "null"] }, extraLine1: { type: ["string", "null"] }, extraLine2: { type: ["string", "null"] }, extraLine3: { type: ["string", "null"] }, extraLine4: { type: ["string", "null"] }, zipCode: { type: ["string", "null"] }, city: { type: ["string", "null"] }, country: { type: ["string", "null"], minLength: 2, maxLength: 2 }, state: { type: ["string", "null"] }, contactPhone: { type: ["string", "null"] }, tags: { type: ["array", "null"], items: { type: "string" } }, isDefault: { type: ["boolean", "null"] }, mixins: { $ref: "MixinsOrNull.json" }, metadata: { $ref: "MetadataFields.json" } }, $id: "AddressFields.json" };
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.contactName !== void 0) {
        let data0 = data.contactName, _errs1 = errors;
        if (typeof data0 != "string" && data0 !== null)
          return validate45.errors = [{ instancePath: instancePath + "/contactName", schemaPath: "#/properties/contactName/type", keyword: "type", params: { type: schema62.properties.contactName.type }, message: "must be string,null" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.companyName !== void 0) {
          let data1 = data.companyName, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate45.errors = [{ instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: schema62.properties.companyName.type }, message: "must be string,null" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.street !== void 0) {
            let data2 = data.street, _errs5 = errors;
            if (typeof data2 != "string" && data2 !== null)
              return validate45.errors = [{ instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: schema62.properties.street.type }, message: "must be string,null" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.streetNumber !== void 0) {
              let data3 = data.streetNumber, _errs7 = errors;
              if (typeof data3 != "string" && data3 !== null)
                return validate45.errors = [{ instancePath: instancePath + "/streetNumber", schemaPath: "#/properties/streetNumber/type", keyword: "type", params: { type: schema62.properties.streetNumber.type }, message: "must be string,null" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetAppendix !== void 0) {
                let data4 = data.streetAppendix, _errs9 = errors;
                if (typeof data4 != "string" && data4 !== null)
                  return validate45.errors = [{ instancePath: instancePath + "/streetAppendix", schemaPath: "#/properties/streetAppendix/type", keyword: "type", params: { type: schema62.properties.streetAppendix.type }, message: "must be string,null" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.extraLine1 !== void 0) {
                  let data5 = data.extraLine1, _errs11 = errors;
                  if (typeof data5 != "string" && data5 !== null)
                    return validate45.errors = [{ instancePath: instancePath + "/extraLine1", schemaPath: "#/properties/extraLine1/type", keyword: "type", params: { type: schema62.properties.extraLine1.type }, message: "must be string,null" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extraLine2 !== void 0) {
                    let data6 = data.extraLine2, _errs13 = errors;
                    if (typeof data6 != "string" && data6 !== null)
                      return validate45.errors = [{ instancePath: instancePath + "/extraLine2", schemaPath: "#/properties/extraLine2/type", keyword: "type", params: { type: schema62.properties.extraLine2.type }, message: "must be string,null" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extraLine3 !== void 0) {
                      let data7 = data.extraLine3, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate45.errors = [{ instancePath: instancePath + "/extraLine3", schemaPath: "#/properties/extraLine3/type", keyword: "type", params: { type: schema62.properties.extraLine3.type }, message: "must be string,null" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.extraLine4 !== void 0) {
                        let data8 = data.extraLine4, _errs17 = errors;
                        if (typeof data8 != "string" && data8 !== null)
                          return validate45.errors = [{ instancePath: instancePath + "/extraLine4", schemaPath: "#/properties/extraLine4/type", keyword: "type", params: { type: schema62.properties.extraLine4.type }, message: "must be string,null" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.zipCode !== void 0) {
                          let data9 = data.zipCode, _errs19 = errors;
                          if (typeof data9 != "string" && data9 !== null)
                            return validate45.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: schema62.properties.zipCode.type }, message: "must be string,null" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.city !== void 0) {
                            let data10 = data.city, _errs21 = errors;
                            if (typeof data10 != "string" && data10 !== null)
                              return validate45.errors = [{ instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: schema62.properties.city.type }, message: "must be string,null" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.country !== void 0) {
                              let data11 = data.country, _errs23 = errors;
                              if (typeof data11 != "string" && data11 !== null)
                                return validate45.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: schema62.properties.country.type }, message: "must be string,null" }], !1;
                              if (errors === _errs23 && typeof data11 == "string") {
                                if (func22(data11) > 2)
                                  return validate45.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" }], !1;
                                if (func22(data11) < 2)
                                  return validate45.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
                              }
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let data12 = data.state, _errs25 = errors;
                                if (typeof data12 != "string" && data12 !== null)
                                  return validate45.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: schema62.properties.state.type }, message: "must be string,null" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.contactPhone !== void 0) {
                                  let data13 = data.contactPhone, _errs27 = errors;
                                  if (typeof data13 != "string" && data13 !== null)
                                    return validate45.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: schema62.properties.contactPhone.type }, message: "must be string,null" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.tags !== void 0) {
                                    let data14 = data.tags, _errs29 = errors;
                                    if (!Array.isArray(data14) && data14 !== null)
                                      return validate45.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: schema62.properties.tags.type }, message: "must be array,null" }], !1;
                                    if (errors === _errs29 && Array.isArray(data14)) {
                                      var valid1 = !0;
                                      let len0 = data14.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs31 = errors;
                                        if (typeof data14[i0] != "string")
                                          return validate45.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                        return validate45.errors = [{ instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: schema62.properties.isDefault.type }, message: "must be boolean,null" }], !1;
                                      var valid0 = _errs33 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.mixins !== void 0) {
                                        let data17 = data.mixins, _errs35 = errors;
                                        if (!(data17 && typeof data17 == "object" && !Array.isArray(data17)) && data17 !== null)
                                          return validate45.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "MixinsOrNull.json/type", keyword: "type", params: { type: schema52.type }, message: "must be object,null" }], !1;
                                        var valid0 = _errs35 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.metadata !== void 0) {
                                          let _errs39 = errors;
                                          validate372(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate372.errors : vErrors.concat(validate372.errors), errors = vErrors.length);
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
      return validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate45.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.email !== void 0) {
        let data0 = data.email, _errs1 = errors;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (!pattern10.test(data0))
              return validate41.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailAddress.json/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
          } else
            return validate41.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailAddress.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.password !== void 0) {
          let data1 = data.password, _errs4 = errors;
          if (errors === errors)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate41.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate41.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.signup !== void 0) {
            let _errs7 = errors;
            validate42(data.signup, { instancePath: instancePath + "/signup", parentData: data, parentDataProperty: "signup", rootData }) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.customerDetails !== void 0) {
              let _errs8 = errors;
              validate362(data.customerDetails, { instancePath: instancePath + "/customerDetails", parentData: data, parentDataProperty: "customerDetails", rootData }) || (vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors), errors = vErrors.length);
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.customerAddress !== void 0) {
                let _errs9 = errors;
                validate45(data.customerAddress, { instancePath: instancePath + "/customerAddress", parentData: data, parentDataProperty: "customerAddress", rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate41.errors = vErrors, errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate41(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length), validate40.errors = vErrors, errors === 0;
}
var resendOptIn_body = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email"))
        return validate49.errors = [{ instancePath, schemaPath: "EmailOnly.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let data0 = data.email;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate49.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailOnly.json/properties/email/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate49.errors = [{ instancePath: instancePath + "/email", schemaPath: "EmailOnly.json/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate49.errors = [{ instancePath, schemaPath: "EmailOnly.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate49.errors = vErrors, errors === 0;
}
var changePassword_body = validate50;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.currentPassword === void 0 && (missing0 = "currentPassword") || data.newPassword === void 0 && (missing0 = "newPassword"))
        return validate51.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.currentPassword !== void 0) {
        let _errs1 = errors;
        if (typeof data.currentPassword != "string")
          return validate51.errors = [{ instancePath: instancePath + "/currentPassword", schemaPath: "#/properties/currentPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.newPassword !== void 0) {
          let data1 = data.newPassword, _errs3 = errors;
          if (errors === errors)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate51.errors = [{ instancePath: instancePath + "/newPassword", schemaPath: "NewPassword.json/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate51.errors = [{ instancePath: instancePath + "/newPassword", schemaPath: "NewPassword.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate51.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate51(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length), validate50.errors = vErrors, errors === 0;
}
var resetPassword_body = validate53;
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token") || data.password === void 0 && (missing0 = "password"))
        return validate54.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token !== void 0) {
        let _errs1 = errors;
        if (typeof data.token != "string")
          return validate54.errors = [{ instancePath: instancePath + "/token", schemaPath: "#/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.password !== void 0) {
          let data1 = data.password, _errs3 = errors;
          if (errors === errors)
            if (typeof data1 == "string") {
              if (func22(data1) < 6)
                return validate54.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/minLength", keyword: "minLength", params: { limit: 6 }, message: "must NOT have fewer than 6 characters" }], !1;
            } else
              return validate54.errors = [{ instancePath: instancePath + "/password", schemaPath: "NewPassword.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate54.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate54(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length), validate53.errors = vErrors, errors === 0;
}
var requestEmailChange_body = validate56;
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email") || data.password === void 0 && (missing0 = "password") || data.newEmail === void 0 && (missing0 = "newEmail"))
        return validate57.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.email !== void 0) {
        let _errs1 = errors;
        if (typeof data.email != "string")
          return validate57.errors = [{ instancePath: instancePath + "/email", schemaPath: "#/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.password !== void 0) {
          let _errs3 = errors;
          if (typeof data.password != "string")
            return validate57.errors = [{ instancePath: instancePath + "/password", schemaPath: "#/properties/password/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.newEmail !== void 0) {
            let data2 = data.newEmail, _errs5 = errors;
            if (errors === errors)
              if (typeof data2 == "string") {
                if (!pattern10.test(data2))
                  return validate57.errors = [{ instancePath: instancePath + "/newEmail", schemaPath: "EmailAddress.json/pattern", keyword: "pattern", params: { pattern: "^[^@\\s]+@[^@\\s]+$" }, message: 'must match pattern "^[^@\\s]+@[^@\\s]+$"' }], !1;
              } else
                return validate57.errors = [{ instancePath: instancePath + "/newEmail", schemaPath: "EmailAddress.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.syncContactEmail !== void 0) {
              let _errs8 = errors;
              if (typeof data.syncContactEmail != "boolean")
                return validate57.errors = [{ instancePath: instancePath + "/syncContactEmail", schemaPath: "#/properties/syncContactEmail/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate57.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate57.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate57(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length), validate56.errors = vErrors, errors === 0;
}
var confirmEmailChange_body = validate59;
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token === void 0 && (missing0 = "token"))
        return validate59.errors = [{ instancePath, schemaPath: "MailedToken.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token !== void 0 && typeof data.token != "string")
        return validate59.errors = [{ instancePath: instancePath + "/token", schemaPath: "MailedToken.json/properties/token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate59.errors = [{ instancePath, schemaPath: "MailedToken.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate59.errors = vErrors, errors === 0;
}
var addAddress_body = validate60;
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate45(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length), validate60.errors = vErrors, errors === 0;
}
var requestServiceToken_body = validate62;
var schema79 = { type: "object", required: ["grant_type", "client_id", "client_secret"], properties: { grant_type: { type: "string", enum: ["client_credentials"] }, client_id: { type: "string", minLength: 1 }, client_secret: { type: "string", minLength: 1 }, scope: { type: "string", description: "Scopes, separated by spaces." } }, $id: "ServiceTokenRequest.json" };
function validate62(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.grant_type === void 0 && (missing0 = "grant_type") || data.client_id === void 0 && (missing0 = "client_id") || data.client_secret === void 0 && (missing0 = "client_secret"))
        return validate62.errors = [{ instancePath, schemaPath: "ServiceTokenRequest.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.grant_type !== void 0) {
        let data0 = data.grant_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate62.errors = [{ instancePath: instancePath + "/grant_type", schemaPath: "ServiceTokenRequest.json/properties/grant_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "client_credentials")
          return validate62.errors = [{ instancePath: instancePath + "/grant_type", schemaPath: "ServiceTokenRequest.json/properties/grant_type/enum", keyword: "enum", params: { allowedValues: schema79.properties.grant_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.client_id !== void 0) {
          let data1 = data.client_id, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate62.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "ServiceTokenRequest.json/properties/client_id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate62.errors = [{ instancePath: instancePath + "/client_id", schemaPath: "ServiceTokenRequest.json/properties/client_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.client_secret !== void 0) {
            let data2 = data.client_secret, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate62.errors = [{ instancePath: instancePath + "/client_secret", schemaPath: "ServiceTokenRequest.json/properties/client_secret/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate62.errors = [{ instancePath: instancePath + "/client_secret", schemaPath: "ServiceTokenRequest.json/properties/client_secret/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.scope !== void 0) {
              let _errs8 = errors;
              if (typeof data.scope != "string")
                return validate62.errors = [{ instancePath: instancePath + "/scope", schemaPath: "ServiceTokenRequest.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate62.errors = [{ instancePath, schemaPath: "ServiceTokenRequest.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate62.errors = vErrors, errors === 0;
}
var matchPricesByContext_body = validate63;
var schema82 = { type: "string", description: "What the ID is of. A `SKU` is taken for a product's ID.", enum: ["PRODUCT", "PRICE", "SKU"], $id: "PriceItemType.json" };
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items"))
        return validate64.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.items !== void 0) {
        let data0 = data.items;
        if (errors === errors)
          if (Array.isArray(data0)) {
            if (data0.length > 200)
              return validate64.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/maxItems", keyword: "maxItems", params: { limit: 200 }, message: "must NOT have more than 200 items" }], !1;
            {
              var valid1 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0], _errs3 = errors;
                if (errors === _errs3)
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.itemId === void 0 && (missing1 = "itemId") || data1.quantity === void 0 && (missing1 = "quantity"))
                      return validate64.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data1.itemId !== void 0) {
                      let data2 = data1.itemId, _errs5 = errors;
                      if (errors === _errs5)
                        if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                          let missing2;
                          if (data2.itemType === void 0 && (missing2 = "itemType") || data2.id === void 0 && (missing2 = "id"))
                            return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId", schemaPath: "#/properties/items/items/properties/itemId/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          if (data2.itemType !== void 0) {
                            let data3 = data2.itemType, _errs7 = errors;
                            if (typeof data3 != "string")
                              return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/itemType", schemaPath: "PriceItemType.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            if (!(data3 === "PRODUCT" || data3 === "PRICE" || data3 === "SKU"))
                              return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/itemType", schemaPath: "PriceItemType.json/enum", keyword: "enum", params: { allowedValues: schema82.enum }, message: "must be equal to one of the allowed values" }], !1;
                            var valid3 = _errs7 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data2.id !== void 0) {
                              let data4 = data2.id, _errs10 = errors;
                              if (errors === _errs10)
                                if (typeof data4 == "string") {
                                  if (func22(data4) < 1)
                                    return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/id", schemaPath: "#/properties/items/items/properties/itemId/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                } else
                                  return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId/id", schemaPath: "#/properties/items/items/properties/itemId/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs10 === errors;
                            } else
                              var valid3 = !0;
                        } else
                          return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/itemId", schemaPath: "#/properties/items/items/properties/itemId/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                              return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "#/properties/items/items/properties/quantity/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                            if (data5.quantity !== void 0) {
                              let data6 = data5.quantity, _errs14 = errors;
                              if (errors === _errs14)
                                if (typeof data6 == "number" && isFinite(data6)) {
                                  if (data6 > 1e9 || isNaN(data6))
                                    return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", schemaPath: "#/properties/items/items/properties/quantity/properties/quantity/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000" }], !1;
                                  if (data6 < 0 || isNaN(data6))
                                    return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", schemaPath: "#/properties/items/items/properties/quantity/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/quantity", schemaPath: "#/properties/items/items/properties/quantity/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid5 = _errs14 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5)
                              if (data5.unitCode !== void 0) {
                                let data7 = data5.unitCode, _errs16 = errors;
                                if (errors === _errs16)
                                  if (typeof data7 == "string") {
                                    if (func22(data7) < 1)
                                      return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/unitCode", schemaPath: "#/properties/items/items/properties/quantity/properties/unitCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity/unitCode", schemaPath: "#/properties/items/items/properties/quantity/properties/unitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid5 = _errs16 === errors;
                              } else
                                var valid5 = !0;
                          } else
                            return validate64.errors = [{ instancePath: instancePath + "/items/" + i0 + "/quantity", schemaPath: "#/properties/items/items/properties/quantity/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid2 = _errs12 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate64.errors = [{ instancePath: instancePath + "/items/" + i0, schemaPath: "#/properties/items/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid1 = _errs3 === errors;
                if (!valid1)
                  break;
              }
            }
          } else
            return validate64.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
      }
    } else
      return validate64.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate64.errors = vErrors, errors === 0;
}
function validate63(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate64(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors), errors = vErrors.length), validate63.errors = vErrors, errors === 0;
}
var patchOwnContext_body = validate66;
function validate67(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.metadata === void 0 && (missing0 = "metadata"))
        return validate67.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.siteCode !== void 0) {
        let data0 = data.siteCode, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate67.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate67.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate67.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate67.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.targetLocation !== void 0) {
            let data2 = data.targetLocation, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate67.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate67.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.language !== void 0) {
              let data3 = data.language, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate67.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate67.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.context !== void 0) {
                let data4 = data.context, _errs9 = errors;
                if (errors === errors)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4))
                    for (let key0 in data4) {
                      let _errs12 = errors;
                      if (typeof key0 == "string" && func22(key0) < 1) {
                        let err0 = { instancePath: instancePath + "/context", schemaPath: "Attributes.json/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key0 };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      }
                      var valid2 = _errs12 === errors;
                      if (!valid2) {
                        let err1 = { instancePath: instancePath + "/context", schemaPath: "Attributes.json/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
                        return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate67.errors = vErrors, !1;
                        break;
                      }
                    }
                  else
                    return validate67.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.metadata !== void 0) {
                  let data5 = data.metadata, _errs14 = errors;
                  if (errors === _errs14)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing1;
                      if (data5.version === void 0 && (missing1 = "version"))
                        return validate67.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data5.version !== void 0) {
                        let data6 = data5.version;
                        if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                          return validate67.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      }
                    } else
                      return validate67.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
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
var addOwnAttribute_body = validate69;
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.key === void 0 && (missing0 = "key") || data.value === void 0 && (missing0 = "value"))
        return validate69.errors = [{ instancePath, schemaPath: "Attribute.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.key !== void 0) {
        let data0 = data.key;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func22(data0) < 1)
              return validate69.errors = [{ instancePath: instancePath + "/key", schemaPath: "Attribute.json/properties/key/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate69.errors = [{ instancePath: instancePath + "/key", schemaPath: "Attribute.json/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate69.errors = [{ instancePath, schemaPath: "Attribute.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate69.errors = vErrors, errors === 0;
}
var putContext_body = validate70;
var pattern14 = new RegExp("^\\d+$", "u");
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.customerId !== void 0) {
        let data0 = data.customerId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern14.test(data0))
              return validate71.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate71.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.cartId !== void 0) {
          let data1 = data.cartId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func22(data1) < 1)
                return validate71.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate71.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.siteCode !== void 0) {
            let data2 = data.siteCode, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func22(data2) < 1)
                  return validate71.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate71.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data3 = data.currency, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func22(data3) < 1)
                    return validate71.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate71.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.targetLocation !== void 0) {
                let data4 = data.targetLocation, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func22(data4) < 1)
                      return validate71.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate71.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.language !== void 0) {
                  let data5 = data.language, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func22(data5) < 1)
                        return validate71.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate71.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.context !== void 0) {
                    let data6 = data.context, _errs13 = errors;
                    if (errors === errors)
                      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
                        for (let key0 in data6) {
                          let _errs16 = errors;
                          if (typeof key0 == "string" && func22(key0) < 1) {
                            let err0 = { instancePath: instancePath + "/context", schemaPath: "Attributes.json/propertyNames/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", propertyName: key0 };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          }
                          var valid2 = _errs16 === errors;
                          if (!valid2) {
                            let err1 = { instancePath: instancePath + "/context", schemaPath: "Attributes.json/propertyNames", keyword: "propertyNames", params: { propertyName: key0 }, message: "property name must be valid" };
                            return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate71.errors = vErrors, !1;
                            break;
                          }
                        }
                      else
                        return validate71.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.metadata !== void 0) {
                      let data7 = data.metadata, _errs18 = errors;
                      if (errors === _errs18)
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          if (data7.version !== void 0) {
                            let data8 = data7.version;
                            if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                              return validate71.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                          }
                        } else
                          return validate71.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate71.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate71(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
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
