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
var getAvailability_200 = validate21;
var func2 = require_ucs2length().default;
var formats0 = require_formats().fullFormats["date-time"], pattern0 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate23(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string")
      if (pattern0.test(data)) {
        if (!formats0.validate(data))
          return validate23.errors = [{ instancePath, message: 'must match format "date-time"' }], !1;
      } else
        return validate23.errors = [{ instancePath, params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
    else
      return validate23.errors = [{ instancePath, message: "must be string" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.site === void 0 && (missing0 = "site") || data.productId === void 0 && (missing0 = "productId") || data.available === void 0 && (missing0 = "available"))
        return validate22.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate22.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate22.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.site !== void 0) {
          let data1 = data.site, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate22.errors = [{ instancePath: instancePath + "/site", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate22.errors = [{ instancePath: instancePath + "/site", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.productId !== void 0) {
            let data2 = data.productId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate22.errors = [{ instancePath: instancePath + "/productId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate22.errors = [{ instancePath: instancePath + "/productId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stockLevel !== void 0) {
              let data3 = data.stockLevel, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate22.errors = [{ instancePath: instancePath + "/stockLevel", message: "must be >= 0" }], !1;
                } else
                  return validate22.errors = [{ instancePath: instancePath + "/stockLevel", message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.available !== void 0) {
                let _errs9 = errors;
                if (typeof data.available != "boolean")
                  return validate22.errors = [{ instancePath: instancePath + "/available", message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.popularity !== void 0) {
                  let data5 = data.popularity, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate22.errors = [{ instancePath: instancePath + "/popularity", message: "must be integer" }], !1;
                  if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                    return validate22.errors = [{ instancePath: instancePath + "/popularity", message: "must be >= 0" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.distributionChannel !== void 0) {
                    let data6 = data.distributionChannel, _errs13 = errors;
                    if (typeof data6 != "string")
                      return validate22.errors = [{ instancePath: instancePath + "/distributionChannel", message: "must be string" }], !1;
                    if (!(data6 === "ASSORTMENT" || data6 === "HOME_DELIVERY" || data6 === "PICKUP"))
                      return validate22.errors = [{ instancePath: instancePath + "/distributionChannel", params: { allowedValues: ["ASSORTMENT", "HOME_DELIVERY", "PICKUP"] }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.metadata !== void 0) {
                      let data7 = data.metadata, _errs15 = errors;
                      if (errors === _errs15)
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing1;
                          if (data7.createdAt === void 0 && (missing1 = "createdAt") || data7.modifiedAt === void 0 && (missing1 = "modifiedAt"))
                            return validate22.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing1 + "'" }], !1;
                          if (data7.createdAt !== void 0) {
                            let _errs17 = errors;
                            validate23(data7.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                            var valid1 = _errs17 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data7.modifiedAt !== void 0) {
                              let _errs18 = errors;
                              validate23(data7.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                              var valid1 = _errs18 === errors;
                            } else
                              var valid1 = !0;
                        } else
                          return validate22.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
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
var getAvailability_400 = validate27;
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message"))
        return validate28.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate28.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate28.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate28.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate28.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate28.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate28.errors = [{ instancePath, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate28(data, { instancePath }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length), validate27.errors = vErrors, errors === 0;
}
var getAvailability_401 = validate30;
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fault === void 0 && (missing0 = "fault"))
        return validate31.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.fault !== void 0) {
        let data0 = data.fault;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.faultstring === void 0 && (missing1 = "faultstring") || data0.detail === void 0 && (missing1 = "detail"))
              return validate31.errors = [{ instancePath: instancePath + "/fault", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.faultstring !== void 0) {
              let data1 = data0.faultstring, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate31.errors = [{ instancePath: instancePath + "/fault/faultstring", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate31.errors = [{ instancePath: instancePath + "/fault/faultstring", message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data0.detail !== void 0) {
                let data2 = data0.detail, _errs5 = errors;
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing2;
                    if (data2.errorcode === void 0 && (missing2 = "errorcode"))
                      return validate31.errors = [{ instancePath: instancePath + "/fault/detail", message: "must have required property '" + missing2 + "'" }], !1;
                    if (data2.errorcode !== void 0) {
                      let data3 = data2.errorcode;
                      if (errors === errors)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate31.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate31.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", message: "must be string" }], !1;
                    }
                  } else
                    return validate31.errors = [{ instancePath: instancePath + "/fault/detail", message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate31.errors = [{ instancePath: instancePath + "/fault", message: "must be object" }], !1;
      }
    } else
      return validate31.errors = [{ instancePath, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate31(data, { instancePath }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var searchAvailability_200 = validate33;
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate22(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate33.errors = [{ instancePath, message: "must be array" }], !1;
  return validate33.errors = vErrors, errors === 0;
}
var listCatalogs_200 = validate35;
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs2 = errors;
        if (typeof data[key0] != "string")
          return validate38.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate38.errors = [{ instancePath, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
function validate37(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = { instancePath, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  if (valid0 = valid0 || _valid0, !valid0) {
    let _errs3 = errors;
    validate38(data, { instancePath }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
    var _valid0 = _errs3 === errors;
    valid0 = valid0 || _valid0;
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err1 = { instancePath, params: {}, message: "must match a schema in anyOf" };
    return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate37.errors = vErrors, !1;
  }
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.status === void 0 && (missing0 = "status") || data.visibility === void 0 && (missing0 = "visibility") || data.publishedSites === void 0 && (missing0 = "publishedSites") || data.categoryIds === void 0 && (missing0 = "categoryIds") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate36.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate36.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate36.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          validate37(data.name, { instancePath: instancePath + "/name" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.description !== void 0) {
            let _errs4 = errors;
            validate37(data.description, { instancePath: instancePath + "/description" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.status !== void 0) {
              let data3 = data.status, _errs5 = errors;
              if (typeof data3 != "string")
                return validate36.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
              if (!(data3 === "visible" || data3 === "not_visible"))
                return validate36.errors = [{ instancePath: instancePath + "/status", params: { allowedValues: ["visible", "not_visible"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.visibility !== void 0) {
                let data4 = data.visibility, _errs7 = errors;
                if (errors === _errs7)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing1;
                    if (data4.visible === void 0 && (missing1 = "visible"))
                      return validate36.errors = [{ instancePath: instancePath + "/visibility", message: "must have required property '" + missing1 + "'" }], !1;
                    if (data4.visible !== void 0 && typeof data4.visible != "boolean")
                      return validate36.errors = [{ instancePath: instancePath + "/visibility/visible", message: "must be boolean" }], !1;
                  } else
                    return validate36.errors = [{ instancePath: instancePath + "/visibility", message: "must be object" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.publishedSites !== void 0) {
                  let data6 = data.publishedSites, _errs11 = errors;
                  if (errors === _errs11)
                    if (Array.isArray(data6)) {
                      var valid2 = !0;
                      let len0 = data6.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data7 = data6[i0], _errs13 = errors;
                        if (errors === _errs13)
                          if (typeof data7 == "string") {
                            if (func2(data7) < 1)
                              return validate36.errors = [{ instancePath: instancePath + "/publishedSites/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate36.errors = [{ instancePath: instancePath + "/publishedSites/" + i0, message: "must be string" }], !1;
                        var valid2 = _errs13 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      return validate36.errors = [{ instancePath: instancePath + "/publishedSites", message: "must be array" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.categoryIds !== void 0) {
                    let data8 = data.categoryIds, _errs15 = errors;
                    if (errors === _errs15)
                      if (Array.isArray(data8)) {
                        var valid3 = !0;
                        let len1 = data8.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data9 = data8[i1], _errs17 = errors;
                          if (errors === _errs17)
                            if (typeof data9 == "string") {
                              if (func2(data9) < 1)
                                return validate36.errors = [{ instancePath: instancePath + "/categoryIds/" + i1, message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate36.errors = [{ instancePath: instancePath + "/categoryIds/" + i1, message: "must be string" }], !1;
                          var valid3 = _errs17 === errors;
                          if (!valid3)
                            break;
                        }
                      } else
                        return validate36.errors = [{ instancePath: instancePath + "/categoryIds", message: "must be array" }], !1;
                    var valid0 = _errs15 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.metadata !== void 0) {
                      let data10 = data.metadata, _errs19 = errors;
                      if (errors === _errs19)
                        if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                          let missing2;
                          if (data10.version === void 0 && (missing2 = "version") || data10.createdAt === void 0 && (missing2 = "createdAt") || data10.updatedAt === void 0 && (missing2 = "updatedAt"))
                            return validate36.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing2 + "'" }], !1;
                          if (data10.version !== void 0) {
                            let data11 = data10.version, _errs21 = errors;
                            if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                              return validate36.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                            if (errors === _errs21 && typeof data11 == "number" && isFinite(data11) && (data11 < 1 || isNaN(data11)))
                              return validate36.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
                            var valid4 = _errs21 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4) {
                            if (data10.createdAt !== void 0) {
                              let _errs23 = errors;
                              validate23(data10.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                              var valid4 = _errs23 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4)
                              if (data10.updatedAt !== void 0) {
                                let _errs24 = errors;
                                validate23(data10.updatedAt, { instancePath: instancePath + "/metadata/updatedAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                var valid4 = _errs24 === errors;
                              } else
                                var valid4 = !0;
                          }
                        } else
                          return validate36.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
                      var valid0 = _errs19 === errors;
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
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate36(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate35.errors = [{ instancePath, message: "must be array" }], !1;
  return validate35.errors = vErrors, errors === 0;
}
var listCatalogs_400 = validate45;
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate46.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate46.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate46.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate46.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate46.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate46.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.details !== void 0) {
              let data3 = data.details, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    if (typeof data3[i0] != "string")
                      return validate46.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate46.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate46.errors = [{ instancePath, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate46(data, { instancePath }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
var getCatalog_200 = validate48;
function validate48(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate36(data, { instancePath }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), validate48.errors = vErrors, errors === 0;
}
var listCategories_200 = validate50;
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate55.errors = [{ instancePath, message: "must be object" }], !1) : (validate55.errors = vErrors, errors === 0);
}
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt"))
        return validate57.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate57.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate57.errors = [{ instancePath: instancePath + "/version", message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.createdAt !== void 0) {
          let _errs3 = errors;
          validate23(data.createdAt, { instancePath: instancePath + "/createdAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.modifiedAt !== void 0) {
            let _errs4 = errors;
            validate23(data.modifiedAt, { instancePath: instancePath + "/modifiedAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate57.errors = [{ instancePath, message: "must be object" }], !1;
  return validate57.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.localizedName === void 0 && (missing0 = "localizedName") || data.position === void 0 && (missing0 = "position") || data.published === void 0 && (missing0 = "published") || data.metadata === void 0 && (missing0 = "metadata") || data.media === void 0 && (missing0 = "media"))
        return validate51.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate51.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate51.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.parentId !== void 0) {
          let data1 = data.parentId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate51.errors = [{ instancePath: instancePath + "/parentId", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate51.errors = [{ instancePath: instancePath + "/parentId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.localizedName !== void 0) {
            let _errs5 = errors;
            validate38(data.localizedName, { instancePath: instancePath + "/localizedName" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.localizedDescription !== void 0) {
              let _errs6 = errors;
              validate38(data.localizedDescription, { instancePath: instancePath + "/localizedDescription" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.localizedSlug !== void 0) {
                let _errs7 = errors;
                validate38(data.localizedSlug, { instancePath: instancePath + "/localizedSlug" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.name !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.name != "string")
                    return validate51.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.description !== void 0) {
                    let _errs10 = errors;
                    if (typeof data.description != "string")
                      return validate51.errors = [{ instancePath: instancePath + "/description", message: "must be string" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.code !== void 0) {
                      let data7 = data.code, _errs12 = errors;
                      if (errors === _errs12)
                        if (typeof data7 == "string") {
                          if (func2(data7) < 1)
                            return validate51.errors = [{ instancePath: instancePath + "/code", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate51.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.position !== void 0) {
                        let data8 = data.position, _errs14 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate51.errors = [{ instancePath: instancePath + "/position", message: "must be integer" }], !1;
                        if (errors === _errs14 && typeof data8 == "number" && isFinite(data8) && (data8 < 0 || isNaN(data8)))
                          return validate51.errors = [{ instancePath: instancePath + "/position", message: "must be >= 0" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.published !== void 0) {
                          let _errs16 = errors;
                          if (typeof data.published != "boolean")
                            return validate51.errors = [{ instancePath: instancePath + "/published", message: "must be boolean" }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.supercategoriesIds !== void 0) {
                            let data10 = data.supercategoriesIds, _errs18 = errors;
                            if (errors === _errs18)
                              if (Array.isArray(data10)) {
                                var valid1 = !0;
                                let len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data11 = data10[i0], _errs20 = errors;
                                  if (errors === _errs20)
                                    if (typeof data11 == "string") {
                                      if (func2(data11) < 1)
                                        return validate51.errors = [{ instancePath: instancePath + "/supercategoriesIds/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate51.errors = [{ instancePath: instancePath + "/supercategoriesIds/" + i0, message: "must be string" }], !1;
                                  var valid1 = _errs20 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate51.errors = [{ instancePath: instancePath + "/supercategoriesIds", message: "must be array" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.mixins !== void 0) {
                              let _errs22 = errors;
                              validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                              var valid0 = _errs22 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.metadata !== void 0) {
                                let _errs23 = errors;
                                validate57(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                                var valid0 = _errs23 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.media !== void 0) {
                                  let data14 = data.media, _errs24 = errors;
                                  if (errors === _errs24)
                                    if (Array.isArray(data14)) {
                                      if (data14.length > 0)
                                        return validate51.errors = [{ instancePath: instancePath + "/media", message: "must NOT have more than 0 items" }], !1;
                                      {
                                        var valid2 = !0;
                                        let len1 = data14.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let data15 = data14[i1], _errs26 = errors;
                                          if (!(data15 && typeof data15 == "object" && !Array.isArray(data15)))
                                            return validate51.errors = [{ instancePath: instancePath + "/media/" + i1, message: "must be object" }], !1;
                                          var valid2 = _errs26 === errors;
                                          if (!valid2)
                                            break;
                                        }
                                      }
                                    } else
                                      return validate51.errors = [{ instancePath: instancePath + "/media", message: "must be array" }], !1;
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
      }
    } else
      return validate51.errors = [{ instancePath, message: "must be object" }], !1;
  return validate51.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate51(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate50.errors = [{ instancePath, message: "must be array" }], !1;
  return validate50.errors = vErrors, errors === 0;
}
var listCategories_400 = validate62;
function validate63(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate63.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate63.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate63.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate63.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate63.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate63.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.details !== void 0) {
              let data3 = data.details, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    if (typeof data3[i0] != "string")
                      return validate63.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate63.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate63.errors = [{ instancePath, message: "must be object" }], !1;
  return validate63.errors = vErrors, errors === 0;
}
function validate62(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate63(data, { instancePath }) || (vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors), errors = vErrors.length), validate62.errors = vErrors, errors === 0;
}
var getCategory_200 = validate65;
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate51(data, { instancePath }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length), validate65.errors = vErrors, errors === 0;
}
var listCategoryAssignments_200 = validate67;
function validate68(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.categoryId === void 0 && (missing0 = "categoryId") || data.ref === void 0 && (missing0 = "ref"))
        return validate68.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate68.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate68.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.categoryId !== void 0) {
          let data1 = data.categoryId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate68.errors = [{ instancePath: instancePath + "/categoryId", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate68.errors = [{ instancePath: instancePath + "/categoryId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.ref !== void 0) {
            let data2 = data.ref, _errs5 = errors;
            if (errors === _errs5)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.id === void 0 && (missing1 = "id") || data2.type === void 0 && (missing1 = "type") || data2.localizedName === void 0 && (missing1 = "localizedName"))
                  return validate68.errors = [{ instancePath: instancePath + "/ref", message: "must have required property '" + missing1 + "'" }], !1;
                if (data2.id !== void 0) {
                  let data3 = data2.id, _errs7 = errors;
                  if (errors === _errs7)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate68.errors = [{ instancePath: instancePath + "/ref/id", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate68.errors = [{ instancePath: instancePath + "/ref/id", message: "must be string" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data2.type !== void 0) {
                    let data4 = data2.type, _errs9 = errors;
                    if (typeof data4 != "string")
                      return validate68.errors = [{ instancePath: instancePath + "/ref/type", message: "must be string" }], !1;
                    if (data4 !== "PRODUCT")
                      return validate68.errors = [{ instancePath: instancePath + "/ref/type", params: { allowedValues: ["PRODUCT"] }, message: "must be equal to one of the allowed values" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data2.localizedName !== void 0) {
                      let _errs11 = errors;
                      validate38(data2.localizedName, { instancePath: instancePath + "/ref/localizedName" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                }
              } else
                return validate68.errors = [{ instancePath: instancePath + "/ref", message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate68.errors = [{ instancePath, message: "must be object" }], !1;
  return validate68.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate68(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate67.errors = [{ instancePath, message: "must be array" }], !1;
  return validate67.errors = vErrors, errors === 0;
}
var listCategoryTrees_200 = validate71;
var wrapper0 = { validate: validate72 };
function validate72(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name") || data.localizedName === void 0 && (missing0 = "localizedName") || data.position === void 0 && (missing0 = "position") || data.published === void 0 && (missing0 = "published") || data.subcategories === void 0 && (missing0 = "subcategories"))
        return validate72.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate72.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate72.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate72.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.code !== void 0) {
            let data2 = data.code, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate72.errors = [{ instancePath: instancePath + "/code", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate72.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.description !== void 0) {
              let _errs7 = errors;
              if (typeof data.description != "string")
                return validate72.errors = [{ instancePath: instancePath + "/description", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.localizedName !== void 0) {
                let _errs9 = errors;
                validate38(data.localizedName, { instancePath: instancePath + "/localizedName" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.localizedDescription !== void 0) {
                  let _errs10 = errors;
                  validate38(data.localizedDescription, { instancePath: instancePath + "/localizedDescription" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.localizedSlug !== void 0) {
                    let _errs11 = errors;
                    validate38(data.localizedSlug, { instancePath: instancePath + "/localizedSlug" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.position !== void 0) {
                      let data7 = data.position, _errs12 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate72.errors = [{ instancePath: instancePath + "/position", message: "must be integer" }], !1;
                      if (errors === _errs12 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                        return validate72.errors = [{ instancePath: instancePath + "/position", message: "must be >= 0" }], !1;
                      var valid0 = _errs12 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.published !== void 0) {
                        let _errs14 = errors;
                        if (typeof data.published != "boolean")
                          return validate72.errors = [{ instancePath: instancePath + "/published", message: "must be boolean" }], !1;
                        var valid0 = _errs14 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.subcategories !== void 0) {
                          let data9 = data.subcategories, _errs16 = errors;
                          if (errors === _errs16)
                            if (Array.isArray(data9)) {
                              var valid1 = !0;
                              let len0 = data9.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let _errs18 = errors;
                                wrapper0.validate(data9[i0], { instancePath: instancePath + "/subcategories/" + i0 }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
                                var valid1 = _errs18 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate72.errors = [{ instancePath: instancePath + "/subcategories", message: "must be array" }], !1;
                          var valid0 = _errs16 === errors;
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
      return validate72.errors = [{ instancePath, message: "must be object" }], !1;
  return validate72.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate72(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate71.errors = [{ instancePath, message: "must be array" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
var getCategoryTree_200 = validate77;
function validate77(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate72(data, { instancePath }) || (vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors), errors = vErrors.length), validate77.errors = vErrors, errors === 0;
}
var createOrder_200 = validate79;
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.orderId === void 0 && (missing0 = "orderId") || data.paymentDetails === void 0 && (missing0 = "paymentDetails") || data.checkoutId === void 0 && (missing0 = "checkoutId"))
        return validate80.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.orderId !== void 0) {
        let data0 = data.orderId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate80.errors = [{ instancePath: instancePath + "/orderId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate80.errors = [{ instancePath: instancePath + "/orderId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.paymentDetails !== void 0) {
          let data1 = data.paymentDetails, _errs3 = errors;
          if (!(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate80.errors = [{ instancePath: instancePath + "/paymentDetails", message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.checkoutId !== void 0) {
            let data2 = data.checkoutId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate80.errors = [{ instancePath: instancePath + "/checkoutId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate80.errors = [{ instancePath: instancePath + "/checkoutId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate80.errors = [{ instancePath, message: "must be object" }], !1;
  return validate80.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate80(data, { instancePath }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length), validate79.errors = vErrors, errors === 0;
}
var createOrder_400 = validate82;
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return validate83.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate83.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate83.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate83.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate83.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate83.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate83.errors = [{ instancePath, message: "must be object" }], !1;
  return validate83.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate83(data, { instancePath }) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length), validate82.errors = vErrors, errors === 0;
}
var listCountries_200 = validate85;
var pattern1 = new RegExp("^[A-Z]{2}$", "u");
function validate86(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.regions === void 0 && (missing0 = "regions") || data.active === void 0 && (missing0 = "active") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate86.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern1.test(data0))
              return validate86.errors = [{ instancePath: instancePath + "/code", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
          } else
            return validate86.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          validate37(data.name, { instancePath: instancePath + "/name" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.regions !== void 0) {
            let data2 = data.regions, _errs4 = errors;
            if (errors === _errs4)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0], _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate86.errors = [{ instancePath: instancePath + "/regions/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate86.errors = [{ instancePath: instancePath + "/regions/" + i0, message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate86.errors = [{ instancePath: instancePath + "/regions", message: "must be array" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.active !== void 0) {
              let _errs8 = errors;
              if (typeof data.active != "boolean")
                return validate86.errors = [{ instancePath: instancePath + "/active", message: "must be boolean" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.metadata !== void 0) {
                let _errs10 = errors;
                validate57(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                var valid0 = _errs10 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate86.errors = [{ instancePath, message: "must be object" }], !1;
  return validate86.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate86(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate85.errors = [{ instancePath, message: "must be array" }], !1;
  return validate85.errors = vErrors, errors === 0;
}
var listCountries_400 = validate90;
function validate91(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate91.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate91.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate91.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate91.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate91.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate91.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.details !== void 0) {
              let data3 = data.details, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    if (typeof data3[i0] != "string")
                      return validate91.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate91.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate91.errors = [{ instancePath, message: "must be object" }], !1;
  return validate91.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate91(data, { instancePath }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length), validate90.errors = vErrors, errors === 0;
}
var getCountry_200 = validate93;
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate86(data, { instancePath }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length), validate93.errors = vErrors, errors === 0;
}
var listRegions_200 = validate95;
function validate96(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate96.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate96.errors = [{ instancePath: instancePath + "/code", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate96.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          validate37(data.name, { instancePath: instancePath + "/name" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.metadata !== void 0) {
            let _errs4 = errors;
            validate57(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate96.errors = [{ instancePath, message: "must be object" }], !1;
  return validate96.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate96(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate95.errors = [{ instancePath, message: "must be array" }], !1;
  return validate95.errors = vErrors, errors === 0;
}
var getRegion_200 = validate100;
function validate100(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate96(data, { instancePath }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length), validate100.errors = vErrors, errors === 0;
}
var listLegalEntities_200 = validate102;
var pattern2 = new RegExp("^[A-Z]{3}$", "u");
function validate104(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.legalName !== void 0) {
        let _errs1 = errors;
        if (typeof data.legalName != "string")
          return validate104.errors = [{ instancePath: instancePath + "/legalName", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.registrationDate !== void 0) {
          let _errs3 = errors;
          if (typeof data.registrationDate != "string")
            return validate104.errors = [{ instancePath: instancePath + "/registrationDate", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.taxRegistrationNumber !== void 0) {
            let _errs5 = errors;
            if (typeof data.taxRegistrationNumber != "string")
              return validate104.errors = [{ instancePath: instancePath + "/taxRegistrationNumber", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.registrationAgency !== void 0) {
              let _errs7 = errors;
              if (typeof data.registrationAgency != "string")
                return validate104.errors = [{ instancePath: instancePath + "/registrationAgency", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.countryOfRegistration !== void 0) {
                let _errs9 = errors;
                if (typeof data.countryOfRegistration != "string")
                  return validate104.errors = [{ instancePath: instancePath + "/countryOfRegistration", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.registrationId !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.registrationId != "string")
                    return validate104.errors = [{ instancePath: instancePath + "/registrationId", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate104.errors = [{ instancePath, message: "must be object" }], !1;
  return validate104.errors = vErrors, errors === 0;
}
function validate106(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate106.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate106.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate106.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate106.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string")
              return validate106.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
            if (!(data2 === "HEADQUARTER" || data2 === "WAREHOUSE" || data2 === "OFFICE"))
              return validate106.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["HEADQUARTER", "WAREHOUSE", "OFFICE"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contactDetails !== void 0) {
              let data3 = data.contactDetails, _errs7 = errors;
              if (errors === _errs7)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  if (data3.emails !== void 0) {
                    let data4 = data3.emails, _errs9 = errors;
                    if (errors === _errs9)
                      if (Array.isArray(data4)) {
                        var valid2 = !0;
                        let len0 = data4.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let _errs11 = errors;
                          if (typeof data4[i0] != "string")
                            return validate106.errors = [{ instancePath: instancePath + "/contactDetails/emails/" + i0, message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate106.errors = [{ instancePath: instancePath + "/contactDetails/emails", message: "must be array" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data3.phones !== void 0) {
                      let data6 = data3.phones, _errs13 = errors;
                      if (errors === _errs13)
                        if (Array.isArray(data6)) {
                          var valid3 = !0;
                          let len1 = data6.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let _errs15 = errors;
                            if (typeof data6[i1] != "string")
                              return validate106.errors = [{ instancePath: instancePath + "/contactDetails/phones/" + i1, message: "must be string" }], !1;
                            var valid3 = _errs15 === errors;
                            if (!valid3)
                              break;
                          }
                        } else
                          return validate106.errors = [{ instancePath: instancePath + "/contactDetails/phones", message: "must be array" }], !1;
                      var valid1 = _errs13 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data3.addressLine1 !== void 0) {
                        let _errs17 = errors;
                        if (typeof data3.addressLine1 != "string")
                          return validate106.errors = [{ instancePath: instancePath + "/contactDetails/addressLine1", message: "must be string" }], !1;
                        var valid1 = _errs17 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data3.addressLine2 !== void 0) {
                          let _errs19 = errors;
                          if (typeof data3.addressLine2 != "string")
                            return validate106.errors = [{ instancePath: instancePath + "/contactDetails/addressLine2", message: "must be string" }], !1;
                          var valid1 = _errs19 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data3.city !== void 0) {
                            let _errs21 = errors;
                            if (typeof data3.city != "string")
                              return validate106.errors = [{ instancePath: instancePath + "/contactDetails/city", message: "must be string" }], !1;
                            var valid1 = _errs21 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data3.state !== void 0) {
                              let _errs23 = errors;
                              if (typeof data3.state != "string")
                                return validate106.errors = [{ instancePath: instancePath + "/contactDetails/state", message: "must be string" }], !1;
                              var valid1 = _errs23 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data3.postcode !== void 0) {
                                let _errs25 = errors;
                                if (typeof data3.postcode != "string")
                                  return validate106.errors = [{ instancePath: instancePath + "/contactDetails/postcode", message: "must be string" }], !1;
                                var valid1 = _errs25 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1) {
                                if (data3.countryCode !== void 0) {
                                  let _errs27 = errors;
                                  if (typeof data3.countryCode != "string")
                                    return validate106.errors = [{ instancePath: instancePath + "/contactDetails/countryCode", message: "must be string" }], !1;
                                  var valid1 = _errs27 === errors;
                                } else
                                  var valid1 = !0;
                                if (valid1)
                                  if (data3.tags !== void 0) {
                                    let data14 = data3.tags, _errs29 = errors;
                                    if (errors === _errs29)
                                      if (Array.isArray(data14)) {
                                        var valid4 = !0;
                                        let len2 = data14.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          let _errs31 = errors;
                                          if (typeof data14[i2] != "string")
                                            return validate106.errors = [{ instancePath: instancePath + "/contactDetails/tags/" + i2, message: "must be string" }], !1;
                                          var valid4 = _errs31 === errors;
                                          if (!valid4)
                                            break;
                                        }
                                      } else
                                        return validate106.errors = [{ instancePath: instancePath + "/contactDetails/tags", message: "must be array" }], !1;
                                    var valid1 = _errs29 === errors;
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
                  return validate106.errors = [{ instancePath: instancePath + "/contactDetails", message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.metadata !== void 0) {
                let _errs33 = errors;
                validate57(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                var valid0 = _errs33 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.mixins !== void 0) {
                  let _errs34 = errors;
                  validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                  var valid0 = _errs34 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate106.errors = [{ instancePath, message: "must be object" }], !1;
  return validate106.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^\\d+$", "u");
function validate110(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate110.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern3.test(data0))
              return validate110.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate110.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate110.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.surname !== void 0) {
            let _errs5 = errors;
            if (typeof data.surname != "string")
              return validate110.errors = [{ instancePath: instancePath + "/surname", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs7 = errors;
              if (typeof data.email != "string")
                return validate110.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.phone !== void 0) {
                let _errs9 = errors;
                if (typeof data.phone != "string")
                  return validate110.errors = [{ instancePath: instancePath + "/phone", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate110.errors = [{ instancePath, message: "must be object" }], !1;
  return validate110.errors = vErrors, errors === 0;
}
function validate112(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate112.errors = [{ instancePath, message: "must be string" }], !1) : data === "PRIMARY" || data === "BILLING" || data === "LOGISTICS" || data === "CONTACT" ? (validate112.errors = vErrors, errors === 0) : (validate112.errors = [{ instancePath, params: { allowedValues: ["PRIMARY", "BILLING", "LOGISTICS", "CONTACT"] }, message: "must be equal to one of the allowed values" }], !1);
}
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate103.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate103.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate103.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          if (typeof data.name != "string")
            return validate103.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string")
              return validate103.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
            if (!(data2 === "COMPANY" || data2 === "SUBSIDIARY"))
              return validate103.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["COMPANY", "SUBSIDIARY"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.parentId !== void 0) {
              let _errs7 = errors;
              if (typeof data.parentId != "string")
                return validate103.errors = [{ instancePath: instancePath + "/parentId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.accountLimit !== void 0) {
                let data4 = data.accountLimit, _errs9 = errors;
                if (errors === _errs9)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing1;
                    if (data4.currency === void 0 && (missing1 = "currency") || data4.value === void 0 && (missing1 = "value"))
                      return validate103.errors = [{ instancePath: instancePath + "/accountLimit", message: "must have required property '" + missing1 + "'" }], !1;
                    if (data4.currency !== void 0) {
                      let data5 = data4.currency, _errs11 = errors;
                      if (errors === _errs11)
                        if (typeof data5 == "string") {
                          if (!pattern2.test(data5))
                            return validate103.errors = [{ instancePath: instancePath + "/accountLimit/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate103.errors = [{ instancePath: instancePath + "/accountLimit/currency", message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data4.value !== void 0) {
                        let data6 = data4.value, _errs13 = errors;
                        if (errors === _errs13)
                          if (typeof data6 == "number" && isFinite(data6)) {
                            if (data6 < 0 || isNaN(data6))
                              return validate103.errors = [{ instancePath: instancePath + "/accountLimit/value", message: "must be >= 0" }], !1;
                          } else
                            return validate103.errors = [{ instancePath: instancePath + "/accountLimit/value", message: "must be number" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                  } else
                    return validate103.errors = [{ instancePath: instancePath + "/accountLimit", message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.legalInfo !== void 0) {
                  let _errs15 = errors;
                  validate104(data.legalInfo, { instancePath: instancePath + "/legalInfo" }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.customerGroups !== void 0) {
                    let data8 = data.customerGroups, _errs16 = errors;
                    if (errors === _errs16)
                      if (Array.isArray(data8)) {
                        var valid2 = !0;
                        let len0 = data8.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data9 = data8[i0], _errs18 = errors;
                          if (errors === _errs18)
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              let missing2;
                              if (data9.id === void 0 && (missing2 = "id"))
                                return validate103.errors = [{ instancePath: instancePath + "/customerGroups/" + i0, message: "must have required property '" + missing2 + "'" }], !1;
                              if (data9.id !== void 0) {
                                let data10 = data9.id, _errs20 = errors;
                                if (errors === _errs20)
                                  if (typeof data10 == "string") {
                                    if (func2(data10) < 1)
                                      return validate103.errors = [{ instancePath: instancePath + "/customerGroups/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate103.errors = [{ instancePath: instancePath + "/customerGroups/" + i0 + "/id", message: "must be string" }], !1;
                                var valid3 = _errs20 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data9.name !== void 0) {
                                  let data11 = data9.name, _errs22 = errors;
                                  if (errors === _errs22)
                                    if (data11 && typeof data11 == "object" && !Array.isArray(data11))
                                      for (let key0 in data11) {
                                        let _errs25 = errors;
                                        if (typeof data11[key0] != "string")
                                          return validate103.errors = [{ instancePath: instancePath + "/customerGroups/" + i0 + "/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
                                        var valid4 = _errs25 === errors;
                                        if (!valid4)
                                          break;
                                      }
                                    else
                                      return validate103.errors = [{ instancePath: instancePath + "/customerGroups/" + i0 + "/name", message: "must be object" }], !1;
                                  var valid3 = _errs22 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3)
                                  if (data9.role !== void 0) {
                                    let _errs27 = errors;
                                    if (typeof data9.role != "string")
                                      return validate103.errors = [{ instancePath: instancePath + "/customerGroups/" + i0 + "/role", message: "must be string" }], !1;
                                    var valid3 = _errs27 === errors;
                                  } else
                                    var valid3 = !0;
                              }
                            } else
                              return validate103.errors = [{ instancePath: instancePath + "/customerGroups/" + i0, message: "must be object" }], !1;
                          var valid2 = _errs18 === errors;
                          if (!valid2)
                            break;
                        }
                      } else
                        return validate103.errors = [{ instancePath: instancePath + "/customerGroups", message: "must be array" }], !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.entitiesAddresses !== void 0) {
                      let data14 = data.entitiesAddresses, _errs29 = errors;
                      if (errors === _errs29)
                        if (Array.isArray(data14)) {
                          var valid5 = !0;
                          let len1 = data14.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            let _errs31 = errors;
                            validate106(data14[i1], { instancePath: instancePath + "/entitiesAddresses/" + i1 }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
                            var valid5 = _errs31 === errors;
                            if (!valid5)
                              break;
                          }
                        } else
                          return validate103.errors = [{ instancePath: instancePath + "/entitiesAddresses", message: "must be array" }], !1;
                      var valid0 = _errs29 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.approvalGroup !== void 0) {
                        let data16 = data.approvalGroup, _errs32 = errors;
                        if (errors === _errs32)
                          if (Array.isArray(data16)) {
                            var valid6 = !0;
                            let len2 = data16.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data17 = data16[i2], _errs34 = errors;
                              if (errors === _errs34)
                                if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                  let missing3;
                                  if (data17.id === void 0 && (missing3 = "id") || data17.legalEntity === void 0 && (missing3 = "legalEntity") || data17.customer === void 0 && (missing3 = "customer") || data17.type === void 0 && (missing3 = "type") || data17.primary === void 0 && (missing3 = "primary"))
                                    return validate103.errors = [{ instancePath: instancePath + "/approvalGroup/" + i2, message: "must have required property '" + missing3 + "'" }], !1;
                                  if (data17.id !== void 0) {
                                    let data18 = data17.id, _errs36 = errors;
                                    if (errors === _errs36)
                                      if (typeof data18 == "string") {
                                        if (func2(data18) < 1)
                                          return validate103.errors = [{ instancePath: instancePath + "/approvalGroup/" + i2 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate103.errors = [{ instancePath: instancePath + "/approvalGroup/" + i2 + "/id", message: "must be string" }], !1;
                                    var valid7 = _errs36 === errors;
                                  } else
                                    var valid7 = !0;
                                  if (valid7) {
                                    if (data17.legalEntity !== void 0) {
                                      let data19 = data17.legalEntity, _errs38 = errors;
                                      if (errors === _errs38)
                                        if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                          let missing4;
                                          if (data19.id === void 0 && (missing4 = "id"))
                                            return validate103.errors = [{ instancePath: instancePath + "/approvalGroup/" + i2 + "/legalEntity", message: "must have required property '" + missing4 + "'" }], !1;
                                          if (data19.id !== void 0 && typeof data19.id != "string")
                                            return validate103.errors = [{ instancePath: instancePath + "/approvalGroup/" + i2 + "/legalEntity/id", message: "must be string" }], !1;
                                        } else
                                          return validate103.errors = [{ instancePath: instancePath + "/approvalGroup/" + i2 + "/legalEntity", message: "must be object" }], !1;
                                      var valid7 = _errs38 === errors;
                                    } else
                                      var valid7 = !0;
                                    if (valid7) {
                                      if (data17.customer !== void 0) {
                                        let _errs42 = errors;
                                        validate110(data17.customer, { instancePath: instancePath + "/approvalGroup/" + i2 + "/customer" }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
                                        var valid7 = _errs42 === errors;
                                      } else
                                        var valid7 = !0;
                                      if (valid7) {
                                        if (data17.type !== void 0) {
                                          let _errs43 = errors;
                                          validate112(data17.type, { instancePath: instancePath + "/approvalGroup/" + i2 + "/type" }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
                                          var valid7 = _errs43 === errors;
                                        } else
                                          var valid7 = !0;
                                        if (valid7) {
                                          if (data17.primary !== void 0) {
                                            let _errs44 = errors;
                                            if (typeof data17.primary != "boolean")
                                              return validate103.errors = [{ instancePath: instancePath + "/approvalGroup/" + i2 + "/primary", message: "must be boolean" }], !1;
                                            var valid7 = _errs44 === errors;
                                          } else
                                            var valid7 = !0;
                                          if (valid7)
                                            if (data17.metadata !== void 0) {
                                              let _errs46 = errors;
                                              validate57(data17.metadata, { instancePath: instancePath + "/approvalGroup/" + i2 + "/metadata" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                                              var valid7 = _errs46 === errors;
                                            } else
                                              var valid7 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate103.errors = [{ instancePath: instancePath + "/approvalGroup/" + i2, message: "must be object" }], !1;
                              var valid6 = _errs34 === errors;
                              if (!valid6)
                                break;
                            }
                          } else
                            return validate103.errors = [{ instancePath: instancePath + "/approvalGroup", message: "must be array" }], !1;
                        var valid0 = _errs32 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.metadata !== void 0) {
                          let _errs47 = errors;
                          validate57(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                          var valid0 = _errs47 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.mixins !== void 0) {
                            let _errs48 = errors;
                            validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
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
    } else
      return validate103.errors = [{ instancePath, message: "must be object" }], !1;
  return validate103.errors = vErrors, errors === 0;
}
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate103(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate102.errors = [{ instancePath, message: "must be array" }], !1;
  return validate102.errors = vErrors, errors === 0;
}
var getLegalEntity_200 = validate118;
function validate118(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate103(data, { instancePath }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length), validate118.errors = vErrors, errors === 0;
}
var listContactAssignments_200 = validate120;
function validate121(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate121.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate121.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate121.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.legalEntity !== void 0) {
          let _errs3 = errors;
          validate103(data.legalEntity, { instancePath: instancePath + "/legalEntity" }) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.customer !== void 0) {
            let _errs4 = errors;
            validate110(data.customer, { instancePath: instancePath + "/customer" }) || (vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let _errs5 = errors;
              validate112(data.type, { instancePath: instancePath + "/type" }) || (vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors), errors = vErrors.length);
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.primary !== void 0) {
                let _errs6 = errors;
                if (typeof data.primary != "boolean")
                  return validate121.errors = [{ instancePath: instancePath + "/primary", message: "must be boolean" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.metadata !== void 0) {
                  let _errs8 = errors;
                  validate57(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.mixins !== void 0) {
                    let _errs9 = errors;
                    validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate121.errors = [{ instancePath, message: "must be object" }], !1;
  return validate121.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate121(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate120.errors = [{ instancePath, message: "must be array" }], !1;
  return validate120.errors = vErrors, errors === 0;
}
var getContactAssignment_200 = validate128;
function validate128(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate121(data, { instancePath }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length), validate128.errors = vErrors, errors === 0;
}
var listLocations_200 = validate130;
function validate130(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate106(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate130.errors = [{ instancePath, message: "must be array" }], !1;
  return validate130.errors = vErrors, errors === 0;
}
var getLocation_200 = validate132;
function validate132(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate106(data, { instancePath }) || (vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors), errors = vErrors.length), validate132.errors = vErrors, errors === 0;
}
var listCustomers_200 = validate134;
function validate138(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate138.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate138.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate138.errors = [{ instancePath: instancePath + "/version", message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.mixins !== void 0) {
          let _errs3 = errors;
          validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate138.errors = [{ instancePath, message: "must be object" }], !1;
  return validate138.errors = vErrors, errors === 0;
}
function validate136(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contactName === void 0 && (missing0 = "contactName") || data.tags === void 0 && (missing0 = "tags") || data.isDefault === void 0 && (missing0 = "isDefault") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate136.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate136.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate136.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate136.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate136.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate136.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate136.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetAppendix !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate136.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extraLine1 !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.extraLine1 != "string")
                      return validate136.errors = [{ instancePath: instancePath + "/extraLine1", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extraLine2 !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.extraLine2 != "string")
                        return validate136.errors = [{ instancePath: instancePath + "/extraLine2", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.extraLine3 !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.extraLine3 != "string")
                          return validate136.errors = [{ instancePath: instancePath + "/extraLine3", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.extraLine4 !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.extraLine4 != "string")
                            return validate136.errors = [{ instancePath: instancePath + "/extraLine4", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.zipCode !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.zipCode != "string")
                              return validate136.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.city !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.city != "string")
                                return validate136.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let _errs25 = errors;
                                if (typeof data.state != "string")
                                  return validate136.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.country !== void 0) {
                                  let data13 = data.country, _errs27 = errors;
                                  if (errors === _errs27)
                                    if (typeof data13 == "string") {
                                      if (func2(data13) > 2)
                                        return validate136.errors = [{ instancePath: instancePath + "/country", message: "must NOT have more than 2 characters" }], !1;
                                      if (func2(data13) < 2)
                                        return validate136.errors = [{ instancePath: instancePath + "/country", message: "must NOT have fewer than 2 characters" }], !1;
                                    } else
                                      return validate136.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.contactPhone !== void 0) {
                                    let _errs29 = errors;
                                    if (typeof data.contactPhone != "string")
                                      return validate136.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
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
                                              return validate136.errors = [{ instancePath: instancePath + "/tags/" + i0, message: "must be string" }], !1;
                                            var valid1 = _errs33 === errors;
                                            if (!valid1)
                                              break;
                                          }
                                        } else
                                          return validate136.errors = [{ instancePath: instancePath + "/tags", message: "must be array" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.isDefault !== void 0) {
                                        let _errs35 = errors;
                                        if (typeof data.isDefault != "boolean")
                                          return validate136.errors = [{ instancePath: instancePath + "/isDefault", message: "must be boolean" }], !1;
                                        var valid0 = _errs35 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.mixins !== void 0) {
                                          let _errs37 = errors;
                                          validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                                          var valid0 = _errs37 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.metadata !== void 0) {
                                            let _errs38 = errors;
                                            validate138(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length);
                                            var valid0 = _errs38 === errors;
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
      return validate136.errors = [{ instancePath, message: "must be object" }], !1;
  return validate136.errors = vErrors, errors === 0;
}
function validate143(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.companyRegistrationId !== void 0) {
        let _errs1 = errors;
        if (typeof data.companyRegistrationId != "string")
          return validate143.errors = [{ instancePath: instancePath + "/companyRegistrationId", message: "must be string" }], !1;
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
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing0;
                    if (data2.id === void 0 && (missing0 = "id") || data2.name === void 0 && (missing0 = "name") || data2.contactAssignmentId === void 0 && (missing0 = "contactAssignmentId"))
                      return validate143.errors = [{ instancePath: instancePath + "/legalEntities/" + i0, message: "must have required property '" + missing0 + "'" }], !1;
                    if (data2.id !== void 0) {
                      let data3 = data2.id, _errs7 = errors;
                      if (errors === _errs7)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate143.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate143.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/id", message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.name !== void 0) {
                        let _errs9 = errors;
                        if (typeof data2.name != "string")
                          return validate143.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/name", message: "must be string" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data2.contactAssignmentId !== void 0) {
                          let data5 = data2.contactAssignmentId, _errs11 = errors;
                          if (errors === _errs11)
                            if (typeof data5 == "string") {
                              if (func2(data5) < 1)
                                return validate143.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/contactAssignmentId", message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate143.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/contactAssignmentId", message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                    }
                  } else
                    return validate143.errors = [{ instancePath: instancePath + "/legalEntities/" + i0, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate143.errors = [{ instancePath: instancePath + "/legalEntities", message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate143.errors = [{ instancePath, message: "must be object" }], !1;
  return validate143.errors = vErrors, errors === 0;
}
function validate135(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.customerNumber === void 0 && (missing0 = "customerNumber") || data.contactEmail === void 0 && (missing0 = "contactEmail") || data.accounts === void 0 && (missing0 = "accounts") || data.active === void 0 && (missing0 = "active") || data.onHold === void 0 && (missing0 = "onHold") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate135.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern3.test(data0))
              return validate135.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate135.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerNumber !== void 0) {
          let data1 = data.customerNumber, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern3.test(data1))
                return validate135.errors = [{ instancePath: instancePath + "/customerNumber", message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate135.errors = [{ instancePath: instancePath + "/customerNumber", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let _errs5 = errors;
            if (typeof data.title != "string")
              return validate135.errors = [{ instancePath: instancePath + "/title", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.firstName !== void 0) {
              let _errs7 = errors;
              if (typeof data.firstName != "string")
                return validate135.errors = [{ instancePath: instancePath + "/firstName", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.middleName !== void 0) {
                let _errs9 = errors;
                if (typeof data.middleName != "string")
                  return validate135.errors = [{ instancePath: instancePath + "/middleName", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastName !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.lastName != "string")
                    return validate135.errors = [{ instancePath: instancePath + "/lastName", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contactEmail !== void 0) {
                    let data6 = data.contactEmail, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate135.errors = [{ instancePath: instancePath + "/contactEmail", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate135.errors = [{ instancePath: instancePath + "/contactEmail", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.contactPhone !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.contactPhone != "string")
                        return validate135.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.company !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.company != "string")
                          return validate135.errors = [{ instancePath: instancePath + "/company", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredLanguage !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.preferredLanguage != "string")
                            return validate135.errors = [{ instancePath: instancePath + "/preferredLanguage", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.preferredCurrency !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.preferredCurrency != "string")
                              return validate135.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.preferredSite !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.preferredSite != "string")
                                return validate135.errors = [{ instancePath: instancePath + "/preferredSite", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.businessModel !== void 0) {
                                let data12 = data.businessModel, _errs25 = errors;
                                if (typeof data12 != "string")
                                  return validate135.errors = [{ instancePath: instancePath + "/businessModel", message: "must be string" }], !1;
                                if (!(data12 === "B2B" || data12 === "B2C"))
                                  return validate135.errors = [{ instancePath: instancePath + "/businessModel", params: { allowedValues: ["B2B", "B2C"] }, message: "must be equal to one of the allowed values" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.email !== void 0) {
                                  let _errs27 = errors;
                                  if (typeof data.email != "string")
                                    return validate135.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.defaultAddress !== void 0) {
                                    let _errs29 = errors;
                                    validate136(data.defaultAddress, { instancePath: instancePath + "/defaultAddress" }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                    var valid0 = _errs29 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.lastLogin !== void 0) {
                                      let _errs30 = errors;
                                      validate23(data.lastLogin, { instancePath: instancePath + "/lastLogin" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                      var valid0 = _errs30 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.b2b !== void 0) {
                                        let _errs31 = errors;
                                        validate143(data.b2b, { instancePath: instancePath + "/b2b" }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length);
                                        var valid0 = _errs31 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.mixins !== void 0) {
                                          let _errs32 = errors;
                                          validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                                          var valid0 = _errs32 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.accounts !== void 0) {
                                            let data18 = data.accounts, _errs33 = errors;
                                            if (errors === _errs33)
                                              if (Array.isArray(data18)) {
                                                var valid1 = !0;
                                                let len0 = data18.length;
                                                for (let i0 = 0; i0 < len0; i0++) {
                                                  let data19 = data18[i0], _errs35 = errors;
                                                  if (errors === _errs35)
                                                    if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                                      let missing1;
                                                      if (data19.id === void 0 && (missing1 = "id") || data19.providerId === void 0 && (missing1 = "providerId"))
                                                        return validate135.errors = [{ instancePath: instancePath + "/accounts/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                                                      if (data19.id !== void 0) {
                                                        let data20 = data19.id, _errs37 = errors;
                                                        if (errors === _errs37)
                                                          if (typeof data20 == "string") {
                                                            if (func2(data20) < 1)
                                                              return validate135.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                                          } else
                                                            return validate135.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/id", message: "must be string" }], !1;
                                                        var valid2 = _errs37 === errors;
                                                      } else
                                                        var valid2 = !0;
                                                      if (valid2)
                                                        if (data19.providerId !== void 0) {
                                                          let data21 = data19.providerId, _errs39 = errors;
                                                          if (errors === _errs39)
                                                            if (typeof data21 == "string") {
                                                              if (func2(data21) < 1)
                                                                return validate135.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/providerId", message: "must NOT have fewer than 1 characters" }], !1;
                                                            } else
                                                              return validate135.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/providerId", message: "must be string" }], !1;
                                                          var valid2 = _errs39 === errors;
                                                        } else
                                                          var valid2 = !0;
                                                    } else
                                                      return validate135.errors = [{ instancePath: instancePath + "/accounts/" + i0, message: "must be object" }], !1;
                                                  var valid1 = _errs35 === errors;
                                                  if (!valid1)
                                                    break;
                                                }
                                              } else
                                                return validate135.errors = [{ instancePath: instancePath + "/accounts", message: "must be array" }], !1;
                                            var valid0 = _errs33 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.addresses !== void 0) {
                                              let data22 = data.addresses, _errs41 = errors;
                                              if (errors === _errs41)
                                                if (Array.isArray(data22)) {
                                                  var valid3 = !0;
                                                  let len1 = data22.length;
                                                  for (let i1 = 0; i1 < len1; i1++) {
                                                    let _errs43 = errors;
                                                    validate136(data22[i1], { instancePath: instancePath + "/addresses/" + i1 }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                                    var valid3 = _errs43 === errors;
                                                    if (!valid3)
                                                      break;
                                                  }
                                                } else
                                                  return validate135.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                                              var valid0 = _errs41 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.active !== void 0) {
                                                let _errs44 = errors;
                                                if (typeof data.active != "boolean")
                                                  return validate135.errors = [{ instancePath: instancePath + "/active", message: "must be boolean" }], !1;
                                                var valid0 = _errs44 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.onHold !== void 0) {
                                                  let _errs46 = errors;
                                                  if (typeof data.onHold != "boolean")
                                                    return validate135.errors = [{ instancePath: instancePath + "/onHold", message: "must be boolean" }], !1;
                                                  var valid0 = _errs46 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0)
                                                  if (data.metadata !== void 0) {
                                                    let data26 = data.metadata, _errs48 = errors;
                                                    if (errors === _errs48)
                                                      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                        let missing2;
                                                        if (data26.version === void 0 && (missing2 = "version"))
                                                          return validate135.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing2 + "'" }], !1;
                                                        if (data26.version !== void 0) {
                                                          let data27 = data26.version, _errs50 = errors;
                                                          if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27)))
                                                            return validate135.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                                                          if (errors === _errs50 && typeof data27 == "number" && isFinite(data27) && (data27 < 1 || isNaN(data27)))
                                                            return validate135.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
                                                          var valid4 = _errs50 === errors;
                                                        } else
                                                          var valid4 = !0;
                                                        if (valid4)
                                                          if (data26.mixins !== void 0) {
                                                            let _errs52 = errors;
                                                            validate55(data26.mixins, { instancePath: instancePath + "/metadata/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                                                            var valid4 = _errs52 === errors;
                                                          } else
                                                            var valid4 = !0;
                                                      } else
                                                        return validate135.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
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
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate135.errors = [{ instancePath, message: "must be object" }], !1;
  return validate135.errors = vErrors, errors === 0;
}
function validate134(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate135(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate134.errors = [{ instancePath, message: "must be array" }], !1;
  return validate134.errors = vErrors, errors === 0;
}
var listCustomers_400 = validate149;
function validate150(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return validate150.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate150.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate150.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate150.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate150.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate150.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate150.errors = [{ instancePath, message: "must be object" }], !1;
  return validate150.errors = vErrors, errors === 0;
}
function validate149(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate150(data, { instancePath }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length), validate149.errors = vErrors, errors === 0;
}
var getCustomer_200 = validate152;
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate135(data, { instancePath }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length), validate152.errors = vErrors, errors === 0;
}
var matchPrices_200 = validate154;
function validate156(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate156.errors = [{ instancePath, message: "must be string" }], !1) : data === "PRODUCT" || data === "PRICE" || data === "SKU" ? (validate156.errors = vErrors, errors === 0) : (validate156.errors = [{ instancePath, params: { allowedValues: ["PRODUCT", "PRICE", "SKU"] }, message: "must be equal to one of the allowed values" }], !1);
}
function validate158(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.quantity === void 0 && (missing0 = "quantity") || data.unitCode === void 0 && (missing0 = "unitCode"))
        return validate158.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.quantity !== void 0) {
        let data0 = data.quantity, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate158.errors = [{ instancePath: instancePath + "/quantity", message: "must be >= 0" }], !1;
          } else
            return validate158.errors = [{ instancePath: instancePath + "/quantity", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.unitCode !== void 0) {
          let data1 = data.unitCode, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate158.errors = [{ instancePath: instancePath + "/unitCode", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate158.errors = [{ instancePath: instancePath + "/unitCode", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate158.errors = [{ instancePath, message: "must be object" }], !1;
  return validate158.errors = vErrors, errors === 0;
}
function validate161(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.netValue === void 0 && (missing0 = "netValue") || data.grossValue === void 0 && (missing0 = "grossValue") || data.taxValue === void 0 && (missing0 = "taxValue"))
        return validate161.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.netValue !== void 0) {
        let data0 = data.netValue, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate161.errors = [{ instancePath: instancePath + "/netValue", message: "must be >= 0" }], !1;
          } else
            return validate161.errors = [{ instancePath: instancePath + "/netValue", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.grossValue !== void 0) {
          let data1 = data.grossValue, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate161.errors = [{ instancePath: instancePath + "/grossValue", message: "must be >= 0" }], !1;
            } else
              return validate161.errors = [{ instancePath: instancePath + "/grossValue", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.taxValue !== void 0) {
            let data2 = data.taxValue, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2))
                  return validate161.errors = [{ instancePath: instancePath + "/taxValue", message: "must be >= 0" }], !1;
              } else
                return validate161.errors = [{ instancePath: instancePath + "/taxValue", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate161.errors = [{ instancePath, message: "must be object" }], !1;
  return validate161.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.priceId === void 0 && (missing0 = "priceId") || data.itemId === void 0 && (missing0 = "itemId") || data.site === void 0 && (missing0 = "site") || data.currency === void 0 && (missing0 = "currency") || data.originalValue === void 0 && (missing0 = "originalValue") || data.effectiveValue === void 0 && (missing0 = "effectiveValue") || data.totalValue === void 0 && (missing0 = "totalValue") || data.quantity === void 0 && (missing0 = "quantity") || data.includesTax === void 0 && (missing0 = "includesTax") || data.priceModel === void 0 && (missing0 = "priceModel") || data.tax === void 0 && (missing0 = "tax") || data.tierValues === void 0 && (missing0 = "tierValues") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate155.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.priceId !== void 0) {
        let data0 = data.priceId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate155.errors = [{ instancePath: instancePath + "/priceId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate155.errors = [{ instancePath: instancePath + "/priceId", message: "must be string" }], !1;
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
                return validate155.errors = [{ instancePath: instancePath + "/itemId", message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.itemType !== void 0) {
                let _errs5 = errors;
                validate156(data1.itemType, { instancePath: instancePath + "/itemId/itemType" }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length);
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.id !== void 0) {
                  let data3 = data1.id, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate155.errors = [{ instancePath: instancePath + "/itemId/id", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate155.errors = [{ instancePath: instancePath + "/itemId/id", message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data1.name !== void 0) {
                    let data4 = data1.name, _errs8 = errors;
                    if (errors === _errs8)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate155.errors = [{ instancePath: instancePath + "/itemId/name", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate155.errors = [{ instancePath: instancePath + "/itemId/name", message: "must be string" }], !1;
                    var valid1 = _errs8 === errors;
                  } else
                    var valid1 = !0;
              }
            } else
              return validate155.errors = [{ instancePath: instancePath + "/itemId", message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.site !== void 0) {
            let data5 = data.site, _errs10 = errors;
            if (errors === _errs10)
              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                let missing2;
                if (data5.code === void 0 && (missing2 = "code") || data5.includesTax === void 0 && (missing2 = "includesTax"))
                  return validate155.errors = [{ instancePath: instancePath + "/site", message: "must have required property '" + missing2 + "'" }], !1;
                if (data5.code !== void 0) {
                  let data6 = data5.code, _errs12 = errors;
                  if (errors === _errs12)
                    if (typeof data6 == "string") {
                      if (func2(data6) < 1)
                        return validate155.errors = [{ instancePath: instancePath + "/site/code", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate155.errors = [{ instancePath: instancePath + "/site/code", message: "must be string" }], !1;
                  var valid2 = _errs12 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data5.includesTax !== void 0) {
                    let _errs14 = errors;
                    if (typeof data5.includesTax != "boolean")
                      return validate155.errors = [{ instancePath: instancePath + "/site/includesTax", message: "must be boolean" }], !1;
                    var valid2 = _errs14 === errors;
                  } else
                    var valid2 = !0;
              } else
                return validate155.errors = [{ instancePath: instancePath + "/site", message: "must be object" }], !1;
            var valid0 = _errs10 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data8 = data.currency, _errs16 = errors;
              if (errors === _errs16)
                if (typeof data8 == "string") {
                  if (!pattern2.test(data8))
                    return validate155.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate155.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
              var valid0 = _errs16 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.location !== void 0) {
                let data9 = data.location, _errs18 = errors;
                if (errors === _errs18)
                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                    let missing3;
                    if (data9.countryCode === void 0 && (missing3 = "countryCode"))
                      return validate155.errors = [{ instancePath: instancePath + "/location", message: "must have required property '" + missing3 + "'" }], !1;
                    if (data9.countryCode !== void 0) {
                      let data10 = data9.countryCode;
                      if (errors === errors)
                        if (typeof data10 == "string") {
                          if (func2(data10) < 1)
                            return validate155.errors = [{ instancePath: instancePath + "/location/countryCode", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate155.errors = [{ instancePath: instancePath + "/location/countryCode", message: "must be string" }], !1;
                    }
                  } else
                    return validate155.errors = [{ instancePath: instancePath + "/location", message: "must be object" }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.originalValue !== void 0) {
                  let data11 = data.originalValue, _errs22 = errors;
                  if (errors === _errs22)
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 < 0 || isNaN(data11))
                        return validate155.errors = [{ instancePath: instancePath + "/originalValue", message: "must be >= 0" }], !1;
                    } else
                      return validate155.errors = [{ instancePath: instancePath + "/originalValue", message: "must be number" }], !1;
                  var valid0 = _errs22 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveValue !== void 0) {
                    let data12 = data.effectiveValue, _errs24 = errors;
                    if (errors === _errs24)
                      if (typeof data12 == "number" && isFinite(data12)) {
                        if (data12 < 0 || isNaN(data12))
                          return validate155.errors = [{ instancePath: instancePath + "/effectiveValue", message: "must be >= 0" }], !1;
                      } else
                        return validate155.errors = [{ instancePath: instancePath + "/effectiveValue", message: "must be number" }], !1;
                    var valid0 = _errs24 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.totalValue !== void 0) {
                      let data13 = data.totalValue, _errs26 = errors;
                      if (errors === _errs26)
                        if (typeof data13 == "number" && isFinite(data13)) {
                          if (data13 < 0 || isNaN(data13))
                            return validate155.errors = [{ instancePath: instancePath + "/totalValue", message: "must be >= 0" }], !1;
                        } else
                          return validate155.errors = [{ instancePath: instancePath + "/totalValue", message: "must be number" }], !1;
                      var valid0 = _errs26 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.quantity !== void 0) {
                        let _errs28 = errors;
                        validate158(data.quantity, { instancePath: instancePath + "/quantity" }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
                        var valid0 = _errs28 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.includesTax !== void 0) {
                          let _errs29 = errors;
                          if (typeof data.includesTax != "boolean")
                            return validate155.errors = [{ instancePath: instancePath + "/includesTax", message: "must be boolean" }], !1;
                          var valid0 = _errs29 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.priceModel !== void 0) {
                            let data16 = data.priceModel, _errs31 = errors;
                            if (errors === _errs31)
                              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                let missing4;
                                if (data16.id === void 0 && (missing4 = "id") || data16.name === void 0 && (missing4 = "name") || data16.includesTax === void 0 && (missing4 = "includesTax") || data16.tierDefinition === void 0 && (missing4 = "tierDefinition"))
                                  return validate155.errors = [{ instancePath: instancePath + "/priceModel", message: "must have required property '" + missing4 + "'" }], !1;
                                if (data16.id !== void 0) {
                                  let data17 = data16.id, _errs33 = errors;
                                  if (errors === _errs33)
                                    if (typeof data17 == "string") {
                                      if (func2(data17) < 1)
                                        return validate155.errors = [{ instancePath: instancePath + "/priceModel/id", message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate155.errors = [{ instancePath: instancePath + "/priceModel/id", message: "must be string" }], !1;
                                  var valid4 = _errs33 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4) {
                                  if (data16.name !== void 0) {
                                    let data18 = data16.name, _errs35 = errors;
                                    if (errors === _errs35)
                                      if (typeof data18 == "string") {
                                        if (func2(data18) < 1)
                                          return validate155.errors = [{ instancePath: instancePath + "/priceModel/name", message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate155.errors = [{ instancePath: instancePath + "/priceModel/name", message: "must be string" }], !1;
                                    var valid4 = _errs35 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4) {
                                    if (data16.includesTax !== void 0) {
                                      let _errs37 = errors;
                                      if (typeof data16.includesTax != "boolean")
                                        return validate155.errors = [{ instancePath: instancePath + "/priceModel/includesTax", message: "must be boolean" }], !1;
                                      var valid4 = _errs37 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4)
                                      if (data16.tierDefinition !== void 0) {
                                        let data20 = data16.tierDefinition, _errs39 = errors;
                                        if (errors === _errs39)
                                          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                            let missing5;
                                            if (data20.tierType === void 0 && (missing5 = "tierType") || data20.tiers === void 0 && (missing5 = "tiers"))
                                              return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", message: "must have required property '" + missing5 + "'" }], !1;
                                            if (data20.tierType !== void 0) {
                                              let data21 = data20.tierType, _errs41 = errors;
                                              if (typeof data21 != "string")
                                                return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", message: "must be string" }], !1;
                                              if (!(data21 === "BASIC" || data21 === "VOLUME"))
                                                return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", params: { allowedValues: ["BASIC", "VOLUME"] }, message: "must be equal to one of the allowed values" }], !1;
                                              var valid5 = _errs41 === errors;
                                            } else
                                              var valid5 = !0;
                                            if (valid5)
                                              if (data20.tiers !== void 0) {
                                                let data22 = data20.tiers, _errs43 = errors;
                                                if (errors === _errs43)
                                                  if (Array.isArray(data22)) {
                                                    if (data22.length < 1)
                                                      return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", message: "must NOT have fewer than 1 items" }], !1;
                                                    {
                                                      var valid6 = !0;
                                                      let len0 = data22.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        let data23 = data22[i0], _errs45 = errors;
                                                        if (errors === _errs45)
                                                          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                            let missing6;
                                                            if (data23.id === void 0 && (missing6 = "id") || data23.minQuantity === void 0 && (missing6 = "minQuantity"))
                                                              return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, message: "must have required property '" + missing6 + "'" }], !1;
                                                            if (data23.id !== void 0) {
                                                              let data24 = data23.id, _errs47 = errors;
                                                              if (errors === _errs47)
                                                                if (typeof data24 == "string") {
                                                                  if (func2(data24) < 1)
                                                                    return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                                                } else
                                                                  return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", message: "must be string" }], !1;
                                                              var valid7 = _errs47 === errors;
                                                            } else
                                                              var valid7 = !0;
                                                            if (valid7)
                                                              if (data23.minQuantity !== void 0) {
                                                                let _errs49 = errors;
                                                                validate158(data23.minQuantity, { instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity" }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length);
                                                                var valid7 = _errs49 === errors;
                                                              } else
                                                                var valid7 = !0;
                                                          } else
                                                            return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, message: "must be object" }], !1;
                                                        var valid6 = _errs45 === errors;
                                                        if (!valid6)
                                                          break;
                                                      }
                                                    }
                                                  } else
                                                    return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", message: "must be array" }], !1;
                                                var valid5 = _errs43 === errors;
                                              } else
                                                var valid5 = !0;
                                          } else
                                            return validate155.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", message: "must be object" }], !1;
                                        var valid4 = _errs39 === errors;
                                      } else
                                        var valid4 = !0;
                                  }
                                }
                              } else
                                return validate155.errors = [{ instancePath: instancePath + "/priceModel", message: "must be object" }], !1;
                            var valid0 = _errs31 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.tax !== void 0) {
                              let data26 = data.tax, _errs50 = errors;
                              if (errors === _errs50)
                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                  let missing7;
                                  if (data26.taxClass === void 0 && (missing7 = "taxClass") || data26.taxRate === void 0 && (missing7 = "taxRate") || data26.prices === void 0 && (missing7 = "prices"))
                                    return validate155.errors = [{ instancePath: instancePath + "/tax", message: "must have required property '" + missing7 + "'" }], !1;
                                  if (data26.taxClass !== void 0) {
                                    let data27 = data26.taxClass, _errs52 = errors;
                                    if (errors === _errs52)
                                      if (typeof data27 == "string") {
                                        if (func2(data27) < 1)
                                          return validate155.errors = [{ instancePath: instancePath + "/tax/taxClass", message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate155.errors = [{ instancePath: instancePath + "/tax/taxClass", message: "must be string" }], !1;
                                    var valid8 = _errs52 === errors;
                                  } else
                                    var valid8 = !0;
                                  if (valid8) {
                                    if (data26.taxRate !== void 0) {
                                      let data28 = data26.taxRate, _errs54 = errors;
                                      if (errors === _errs54)
                                        if (typeof data28 == "number" && isFinite(data28)) {
                                          if (data28 > 100 || isNaN(data28))
                                            return validate155.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be <= 100" }], !1;
                                          if (data28 < 0 || isNaN(data28))
                                            return validate155.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be >= 0" }], !1;
                                        } else
                                          return validate155.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be number" }], !1;
                                      var valid8 = _errs54 === errors;
                                    } else
                                      var valid8 = !0;
                                    if (valid8)
                                      if (data26.prices !== void 0) {
                                        let data29 = data26.prices, _errs56 = errors;
                                        if (errors === _errs56)
                                          if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                                            let missing8;
                                            if (data29.originalValue === void 0 && (missing8 = "originalValue") || data29.effectiveValue === void 0 && (missing8 = "effectiveValue") || data29.totalValue === void 0 && (missing8 = "totalValue"))
                                              return validate155.errors = [{ instancePath: instancePath + "/tax/prices", message: "must have required property '" + missing8 + "'" }], !1;
                                            if (data29.originalValue !== void 0) {
                                              let _errs58 = errors;
                                              validate161(data29.originalValue, { instancePath: instancePath + "/tax/prices/originalValue" }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
                                              var valid9 = _errs58 === errors;
                                            } else
                                              var valid9 = !0;
                                            if (valid9) {
                                              if (data29.effectiveValue !== void 0) {
                                                let _errs59 = errors;
                                                validate161(data29.effectiveValue, { instancePath: instancePath + "/tax/prices/effectiveValue" }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
                                                var valid9 = _errs59 === errors;
                                              } else
                                                var valid9 = !0;
                                              if (valid9)
                                                if (data29.totalValue !== void 0) {
                                                  let _errs60 = errors;
                                                  validate161(data29.totalValue, { instancePath: instancePath + "/tax/prices/totalValue" }) || (vErrors = vErrors === null ? validate161.errors : vErrors.concat(validate161.errors), errors = vErrors.length);
                                                  var valid9 = _errs60 === errors;
                                                } else
                                                  var valid9 = !0;
                                            }
                                          } else
                                            return validate155.errors = [{ instancePath: instancePath + "/tax/prices", message: "must be object" }], !1;
                                        var valid8 = _errs56 === errors;
                                      } else
                                        var valid8 = !0;
                                  }
                                } else
                                  return validate155.errors = [{ instancePath: instancePath + "/tax", message: "must be object" }], !1;
                              var valid0 = _errs50 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.tierValues !== void 0) {
                                let data33 = data.tierValues, _errs61 = errors;
                                if (errors === _errs61)
                                  if (Array.isArray(data33)) {
                                    if (data33.length < 1)
                                      return validate155.errors = [{ instancePath: instancePath + "/tierValues", message: "must NOT have fewer than 1 items" }], !1;
                                    {
                                      var valid10 = !0;
                                      let len1 = data33.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data34 = data33[i1], _errs63 = errors;
                                        if (errors === _errs63)
                                          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                            let missing9;
                                            if (data34.id === void 0 && (missing9 = "id") || data34.priceValue === void 0 && (missing9 = "priceValue"))
                                              return validate155.errors = [{ instancePath: instancePath + "/tierValues/" + i1, message: "must have required property '" + missing9 + "'" }], !1;
                                            if (data34.id !== void 0) {
                                              let data35 = data34.id, _errs65 = errors;
                                              if (errors === _errs65)
                                                if (typeof data35 == "string") {
                                                  if (func2(data35) < 1)
                                                    return validate155.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate155.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", message: "must be string" }], !1;
                                              var valid11 = _errs65 === errors;
                                            } else
                                              var valid11 = !0;
                                            if (valid11)
                                              if (data34.priceValue !== void 0) {
                                                let data36 = data34.priceValue, _errs67 = errors;
                                                if (errors === _errs67)
                                                  if (typeof data36 == "number" && isFinite(data36)) {
                                                    if (data36 < 0 || isNaN(data36))
                                                      return validate155.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", message: "must be >= 0" }], !1;
                                                  } else
                                                    return validate155.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", message: "must be number" }], !1;
                                                var valid11 = _errs67 === errors;
                                              } else
                                                var valid11 = !0;
                                          } else
                                            return validate155.errors = [{ instancePath: instancePath + "/tierValues/" + i1, message: "must be object" }], !1;
                                        var valid10 = _errs63 === errors;
                                        if (!valid10)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate155.errors = [{ instancePath: instancePath + "/tierValues", message: "must be array" }], !1;
                                var valid0 = _errs61 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.metadata !== void 0) {
                                  let data37 = data.metadata, _errs69 = errors;
                                  if (errors === _errs69)
                                    if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                      let missing10;
                                      if (data37.version === void 0 && (missing10 = "version") || data37.createdAt === void 0 && (missing10 = "createdAt") || data37.modifiedAt === void 0 && (missing10 = "modifiedAt"))
                                        return validate155.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing10 + "'" }], !1;
                                      if (data37.version !== void 0) {
                                        let data38 = data37.version, _errs71 = errors;
                                        if (errors === _errs71)
                                          if (typeof data38 == "string") {
                                            if (!pattern3.test(data38))
                                              return validate155.errors = [{ instancePath: instancePath + "/metadata/version", message: 'must match pattern "^\\d+$"' }], !1;
                                          } else
                                            return validate155.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be string" }], !1;
                                        var valid12 = _errs71 === errors;
                                      } else
                                        var valid12 = !0;
                                      if (valid12) {
                                        if (data37.createdAt !== void 0) {
                                          let _errs73 = errors;
                                          validate23(data37.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                          var valid12 = _errs73 === errors;
                                        } else
                                          var valid12 = !0;
                                        if (valid12)
                                          if (data37.modifiedAt !== void 0) {
                                            let _errs74 = errors;
                                            validate23(data37.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                            var valid12 = _errs74 === errors;
                                          } else
                                            var valid12 = !0;
                                      }
                                    } else
                                      return validate155.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
                                  var valid0 = _errs69 === errors;
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
      return validate155.errors = [{ instancePath, message: "must be object" }], !1;
  return validate155.errors = vErrors, errors === 0;
}
function validate154(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate155(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate154.errors = [{ instancePath, message: "must be array" }], !1;
  return validate154.errors = vErrors, errors === 0;
}
var matchPrices_400 = validate168;
function validate169(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate169.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate169.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate169.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate169.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate169.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate169.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.details !== void 0) {
              let data3 = data.details, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs9 = errors;
                    if (typeof data3[i0] != "string")
                      return validate169.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate169.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate169.errors = [{ instancePath, message: "must be object" }], !1;
  return validate169.errors = vErrors, errors === 0;
}
function validate168(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate169(data, { instancePath }) || (vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors), errors = vErrors.length), validate168.errors = vErrors, errors === 0;
}
var listOrders_200 = validate171;
function validate175(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.email === void 0 && (missing0 = "email"))
        return validate175.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate175.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.email !== void 0) {
          let data1 = data.email, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 3)
                return validate175.errors = [{ instancePath: instancePath + "/email", message: "must NOT have fewer than 3 characters" }], !1;
            } else
              return validate175.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let _errs5 = errors;
            if (typeof data.title != "string")
              return validate175.errors = [{ instancePath: instancePath + "/title", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs7 = errors;
              if (typeof data.name != "string")
                return validate175.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.firstName !== void 0) {
                let _errs9 = errors;
                if (typeof data.firstName != "string")
                  return validate175.errors = [{ instancePath: instancePath + "/firstName", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.middleName !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.middleName != "string")
                    return validate175.errors = [{ instancePath: instancePath + "/middleName", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.lastName !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.lastName != "string")
                      return validate175.errors = [{ instancePath: instancePath + "/lastName", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.company !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.company != "string")
                        return validate175.errors = [{ instancePath: instancePath + "/company", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.contactPhone !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.contactPhone != "string")
                          return validate175.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.guest !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.guest != "boolean")
                            return validate175.errors = [{ instancePath: instancePath + "/guest", message: "must be boolean" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.mixins !== void 0) {
                            let _errs21 = errors;
                            validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
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
      return validate175.errors = [{ instancePath, message: "must be object" }], !1;
  return validate175.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.netValue === void 0 && (missing0 = "netValue") || data.grossValue === void 0 && (missing0 = "grossValue") || data.taxValue === void 0 && (missing0 = "taxValue"))
        return validate179.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.netValue !== void 0) {
        let data0 = data.netValue, _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)))
          return validate179.errors = [{ instancePath: instancePath + "/netValue", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.grossValue !== void 0) {
          let data1 = data.grossValue, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)))
            return validate179.errors = [{ instancePath: instancePath + "/grossValue", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.taxValue !== void 0) {
            let data2 = data.taxValue, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)))
              return validate179.errors = [{ instancePath: instancePath + "/taxValue", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.taxCode !== void 0) {
              let _errs7 = errors;
              if (typeof data.taxCode != "string")
                return validate179.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.taxRate !== void 0) {
                let data4 = data.taxRate, _errs9 = errors;
                if (!(typeof data4 == "number" && isFinite(data4)))
                  return validate179.errors = [{ instancePath: instancePath + "/taxRate", message: "must be number" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate179.errors = [{ instancePath, message: "must be object" }], !1;
  return validate179.errors = vErrors, errors === 0;
}
function validate181(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.lines === void 0 && (missing0 = "lines") || data.total === void 0 && (missing0 = "total"))
        return validate181.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.lines !== void 0) {
        let data0 = data.lines, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data1 = data0[i0], _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.amount === void 0 && (missing1 = "amount") || data1.currency === void 0 && (missing1 = "currency") || data1.sequenceId === void 0 && (missing1 = "sequenceId") || data1.inclusive === void 0 && (missing1 = "inclusive"))
                    return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                  if (data1.amount !== void 0) {
                    let data2 = data1.amount, _errs5 = errors;
                    if (!(typeof data2 == "number" && isFinite(data2)))
                      return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/amount", message: "must be number" }], !1;
                    var valid2 = _errs5 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data1.currency !== void 0) {
                      let data3 = data1.currency, _errs7 = errors;
                      if (errors === _errs7)
                        if (typeof data3 == "string") {
                          if (!pattern2.test(data3))
                            return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/currency", message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data1.code !== void 0) {
                        let _errs9 = errors;
                        if (typeof data1.code != "string")
                          return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/code", message: "must be string" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data1.name !== void 0) {
                          let _errs11 = errors;
                          if (typeof data1.name != "string")
                            return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/name", message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data1.rate !== void 0) {
                            let data6 = data1.rate, _errs13 = errors;
                            if (!(typeof data6 == "number" && isFinite(data6)))
                              return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/rate", message: "must be number" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data1.taxable !== void 0) {
                              let data7 = data1.taxable, _errs15 = errors;
                              if (!(typeof data7 == "number" && isFinite(data7)))
                                return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/taxable", message: "must be number" }], !1;
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data1.sequenceId !== void 0) {
                                let data8 = data1.sequenceId, _errs17 = errors;
                                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                                  return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/sequenceId", message: "must be integer" }], !1;
                                if (errors === _errs17 && typeof data8 == "number" && isFinite(data8) && (data8 < 1 || isNaN(data8)))
                                  return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/sequenceId", message: "must be >= 1" }], !1;
                                var valid2 = _errs17 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2)
                                if (data1.inclusive !== void 0) {
                                  let _errs19 = errors;
                                  if (typeof data1.inclusive != "boolean")
                                    return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0 + "/inclusive", message: "must be boolean" }], !1;
                                  var valid2 = _errs19 === errors;
                                } else
                                  var valid2 = !0;
                            }
                          }
                        }
                      }
                    }
                  }
                } else
                  return validate181.errors = [{ instancePath: instancePath + "/lines/" + i0, message: "must be object" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate181.errors = [{ instancePath: instancePath + "/lines", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.total !== void 0) {
          let data10 = data.total, _errs21 = errors;
          if (errors === _errs21)
            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
              let missing2;
              if (data10.amount === void 0 && (missing2 = "amount") || data10.currency === void 0 && (missing2 = "currency") || data10.inclusive === void 0 && (missing2 = "inclusive"))
                return validate181.errors = [{ instancePath: instancePath + "/total", message: "must have required property '" + missing2 + "'" }], !1;
              if (data10.amount !== void 0) {
                let data11 = data10.amount, _errs23 = errors;
                if (!(typeof data11 == "number" && isFinite(data11)))
                  return validate181.errors = [{ instancePath: instancePath + "/total/amount", message: "must be number" }], !1;
                var valid3 = _errs23 === errors;
              } else
                var valid3 = !0;
              if (valid3) {
                if (data10.currency !== void 0) {
                  let data12 = data10.currency, _errs25 = errors;
                  if (errors === _errs25)
                    if (typeof data12 == "string") {
                      if (!pattern2.test(data12))
                        return validate181.errors = [{ instancePath: instancePath + "/total/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                    } else
                      return validate181.errors = [{ instancePath: instancePath + "/total/currency", message: "must be string" }], !1;
                  var valid3 = _errs25 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data10.inclusive !== void 0) {
                    let _errs27 = errors;
                    if (typeof data10.inclusive != "boolean")
                      return validate181.errors = [{ instancePath: instancePath + "/total/inclusive", message: "must be boolean" }], !1;
                    var valid3 = _errs27 === errors;
                  } else
                    var valid3 = !0;
              }
            } else
              return validate181.errors = [{ instancePath: instancePath + "/total", message: "must be object" }], !1;
          var valid0 = _errs21 === errors;
        } else
          var valid0 = !0;
    } else
      return validate181.errors = [{ instancePath, message: "must be object" }], !1;
  return validate181.errors = vErrors, errors === 0;
}
function validate184(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.url === void 0 && (missing0 = "url"))
        return validate184.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate184.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.url !== void 0) {
          let _errs3 = errors;
          if (typeof data.url != "string")
            return validate184.errors = [{ instancePath: instancePath + "/url", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate184.errors = [{ instancePath, message: "must be object" }], !1;
  return validate184.errors = vErrors, errors === 0;
}
function validate186(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      data.mixins !== void 0 && (validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length));
    else
      return validate186.errors = [{ instancePath, message: "must be object" }], !1;
  return validate186.errors = vErrors, errors === 0;
}
function validate183(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.sku !== void 0) {
        let _errs1 = errors;
        if (typeof data.sku != "string")
          return validate183.errors = [{ instancePath: instancePath + "/sku", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.code !== void 0) {
          let _errs3 = errors;
          if (typeof data.code != "string")
            return validate183.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != "string")
              return validate183.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.localizedName !== void 0) {
              let data3 = data.localizedName, _errs7 = errors;
              if (errors === _errs7)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3))
                  for (let key0 in data3) {
                    let _errs10 = errors;
                    if (typeof data3[key0] != "string")
                      return validate183.errors = [{ instancePath: instancePath + "/localizedName/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
                    var valid1 = _errs10 === errors;
                    if (!valid1)
                      break;
                  }
                else
                  return validate183.errors = [{ instancePath: instancePath + "/localizedName", message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.description !== void 0) {
                let _errs12 = errors;
                if (typeof data.description != "string")
                  return validate183.errors = [{ instancePath: instancePath + "/description", message: "must be string" }], !1;
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.images !== void 0) {
                  let data6 = data.images, _errs14 = errors;
                  if (errors === _errs14)
                    if (Array.isArray(data6)) {
                      var valid2 = !0;
                      let len0 = data6.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs16 = errors;
                        validate184(data6[i0], { instancePath: instancePath + "/images/" + i0 }) || (vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors), errors = vErrors.length);
                        var valid2 = _errs16 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      return validate183.errors = [{ instancePath: instancePath + "/images", message: "must be array" }], !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.metadata !== void 0) {
                    let _errs17 = errors;
                    validate186(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors), errors = vErrors.length);
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.mixins !== void 0) {
                      let _errs18 = errors;
                      validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
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
      return validate183.errors = [{ instancePath, message: "must be object" }], !1;
  return validate183.errors = vErrors, errors === 0;
}
function validate191(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.discountType === void 0 && (missing0 = "discountType") || data.value === void 0 && (missing0 = "value"))
        return validate191.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate191.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate191.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.discountType !== void 0) {
          let data1 = data.discountType, _errs3 = errors;
          if (typeof data1 != "string")
            return validate191.errors = [{ instancePath: instancePath + "/discountType", message: "must be string" }], !1;
          if (!(data1 === "PERCENT" || data1 === "ABSOLUTE"))
            return validate191.errors = [{ instancePath: instancePath + "/discountType", params: { allowedValues: ["PERCENT", "ABSOLUTE"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.value !== void 0) {
            let data2 = data.value, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 100 || isNaN(data2))
                  return validate191.errors = [{ instancePath: instancePath + "/value", message: "must be <= 100" }], !1;
                if (data2 < 0 || isNaN(data2))
                  return validate191.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
              } else
                return validate191.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.includeFees !== void 0) {
              let _errs7 = errors;
              if (typeof data.includeFees != "boolean")
                return validate191.errors = [{ instancePath: instancePath + "/includeFees", message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.sequence !== void 0) {
                let data4 = data.sequence, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate191.errors = [{ instancePath: instancePath + "/sequence", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate191.errors = [{ instancePath, message: "must be object" }], !1;
  return validate191.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (typeof data != "string") {
    let err0 = { instancePath, message: "must be string" };
    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
  }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs3 = errors;
  if (errors === _errs3)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs6 = errors;
        if (typeof data[key0] != "string") {
          let err1 = { instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" };
          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
        }
        var valid1 = _errs6 === errors;
        if (!valid1)
          break;
      }
    else {
      let err2 = { instancePath, message: "must be object" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
  var _valid0 = _errs3 === errors;
  if (_valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 1]) : _valid0 && (valid0 = !0, passing0 = 1), valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err3 = { instancePath, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate194.errors = vErrors, !1;
  }
  return validate194.errors = vErrors, errors === 0;
}
function validate193(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.feeType === void 0 && (missing0 = "feeType"))
        return validate193.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate193.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate193.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate193.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate193.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            validate194(data.name, { instancePath: instancePath + "/name" }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.feeType !== void 0) {
              let data3 = data.feeType, _errs6 = errors;
              if (typeof data3 != "string")
                return validate193.errors = [{ instancePath: instancePath + "/feeType", message: "must be string" }], !1;
              if (!(data3 === "PERCENT" || data3 === "ABSOLUTE" || data3 === "ABSOLUTE_MULTIPLY_ITEMQUANTITY"))
                return validate193.errors = [{ instancePath: instancePath + "/feeType", params: { allowedValues: ["PERCENT", "ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.feePercentage !== void 0) {
                let data4 = data.feePercentage, _errs8 = errors;
                if (errors === _errs8)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 100 || isNaN(data4))
                      return validate193.errors = [{ instancePath: instancePath + "/feePercentage", message: "must be <= 100" }], !1;
                    if (data4 < 0 || isNaN(data4))
                      return validate193.errors = [{ instancePath: instancePath + "/feePercentage", message: "must be >= 0" }], !1;
                  } else
                    return validate193.errors = [{ instancePath: instancePath + "/feePercentage", message: "must be number" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.feeAbsolute !== void 0) {
                  let data5 = data.feeAbsolute, _errs10 = errors;
                  if (errors === _errs10)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                      let missing1;
                      if (data5.currency === void 0 && (missing1 = "currency") || data5.amount === void 0 && (missing1 = "amount"))
                        return validate193.errors = [{ instancePath: instancePath + "/feeAbsolute", message: "must have required property '" + missing1 + "'" }], !1;
                      if (data5.currency !== void 0) {
                        let data6 = data5.currency, _errs12 = errors;
                        if (errors === _errs12)
                          if (typeof data6 == "string") {
                            if (!pattern2.test(data6))
                              return validate193.errors = [{ instancePath: instancePath + "/feeAbsolute/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                          } else
                            return validate193.errors = [{ instancePath: instancePath + "/feeAbsolute/currency", message: "must be string" }], !1;
                        var valid1 = _errs12 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data5.amount !== void 0) {
                          let data7 = data5.amount, _errs14 = errors;
                          if (errors === _errs14)
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 1e8 || isNaN(data7))
                                return validate193.errors = [{ instancePath: instancePath + "/feeAbsolute/amount", message: "must be <= 100000000" }], !1;
                              if (data7 < 0 || isNaN(data7))
                                return validate193.errors = [{ instancePath: instancePath + "/feeAbsolute/amount", message: "must be >= 0" }], !1;
                            } else
                              return validate193.errors = [{ instancePath: instancePath + "/feeAbsolute/amount", message: "must be number" }], !1;
                          var valid1 = _errs14 === errors;
                        } else
                          var valid1 = !0;
                    } else
                      return validate193.errors = [{ instancePath: instancePath + "/feeAbsolute", message: "must be object" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.taxable !== void 0) {
                    let _errs16 = errors;
                    if (typeof data.taxable != "boolean")
                      return validate193.errors = [{ instancePath: instancePath + "/taxable", message: "must be boolean" }], !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.taxCode !== void 0) {
                      let _errs18 = errors;
                      if (typeof data.taxCode != "string")
                        return validate193.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.taxValues !== void 0) {
                        let data10 = data.taxValues, _errs20 = errors;
                        if (errors === _errs20)
                          if (Array.isArray(data10)) {
                            if (data10.length > 1)
                              return validate193.errors = [{ instancePath: instancePath + "/taxValues", message: "must NOT have more than 1 items" }], !1;
                            {
                              var valid2 = !0;
                              let len0 = data10.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let data11 = data10[i0], _errs22 = errors;
                                if (errors === _errs22)
                                  if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                                    if (data11.name !== void 0) {
                                      let _errs24 = errors;
                                      if (typeof data11.name != "string")
                                        return validate193.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/name", message: "must be string" }], !1;
                                      var valid3 = _errs24 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3)
                                      if (data11.rate !== void 0) {
                                        let data13 = data11.rate, _errs26 = errors;
                                        if (errors === _errs26)
                                          if (typeof data13 == "number" && isFinite(data13)) {
                                            if (data13 > 100 || isNaN(data13))
                                              return validate193.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/rate", message: "must be <= 100" }], !1;
                                            if (data13 < 0 || isNaN(data13))
                                              return validate193.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/rate", message: "must be >= 0" }], !1;
                                          } else
                                            return validate193.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/rate", message: "must be number" }], !1;
                                        var valid3 = _errs26 === errors;
                                      } else
                                        var valid3 = !0;
                                  } else
                                    return validate193.errors = [{ instancePath: instancePath + "/taxValues/" + i0, message: "must be object" }], !1;
                                var valid2 = _errs22 === errors;
                                if (!valid2)
                                  break;
                              }
                            }
                          } else
                            return validate193.errors = [{ instancePath: instancePath + "/taxValues", message: "must be array" }], !1;
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
      return validate193.errors = [{ instancePath, message: "must be object" }], !1;
  return validate193.errors = vErrors, errors === 0;
}
function validate200(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subTotal === void 0 && (missing0 = "subTotal") || data.totalTax === void 0 && (missing0 = "totalTax") || data.total === void 0 && (missing0 = "total") || data.discount === void 0 && (missing0 = "discount"))
        return validate200.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.subTotal !== void 0) {
        let data0 = data.subTotal, _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)))
          return validate200.errors = [{ instancePath: instancePath + "/subTotal", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.totalTax !== void 0) {
          let data1 = data.totalTax, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)))
            return validate200.errors = [{ instancePath: instancePath + "/totalTax", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.total !== void 0) {
            let data2 = data.total, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)))
              return validate200.errors = [{ instancePath: instancePath + "/total", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.discount !== void 0) {
              let data3 = data.discount, _errs7 = errors;
              if (!(typeof data3 == "number" && isFinite(data3)))
                return validate200.errors = [{ instancePath: instancePath + "/discount", message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate200.errors = [{ instancePath, message: "must be object" }], !1;
  return validate200.errors = vErrors, errors === 0;
}
function validate198(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.taxCode === void 0 && (missing0 = "taxCode") || data.amount === void 0 && (missing0 = "amount") || data.totalTax === void 0 && (missing0 = "totalTax") || data.total === void 0 && (missing0 = "total") || data.taxValues === void 0 && (missing0 = "taxValues"))
        return validate198.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.yrn !== void 0) {
        let _errs1 = errors;
        if (typeof data.yrn != "string")
          return validate198.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          validate194(data.name, { instancePath: instancePath + "/name" }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.taxCode !== void 0) {
            let _errs4 = errors;
            if (typeof data.taxCode != "string")
              return validate198.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.amount !== void 0) {
              let data3 = data.amount, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate198.errors = [{ instancePath: instancePath + "/amount", message: "must be >= 0" }], !1;
                } else
                  return validate198.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.totalTax !== void 0) {
                let data4 = data.totalTax, _errs8 = errors;
                if (errors === _errs8)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 0 || isNaN(data4))
                      return validate198.errors = [{ instancePath: instancePath + "/totalTax", message: "must be >= 0" }], !1;
                  } else
                    return validate198.errors = [{ instancePath: instancePath + "/totalTax", message: "must be number" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.total !== void 0) {
                  let _errs10 = errors;
                  validate200(data.total, { instancePath: instancePath + "/total" }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length);
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.taxValues !== void 0) {
                    let data6 = data.taxValues, _errs11 = errors;
                    if (errors === _errs11)
                      if (Array.isArray(data6)) {
                        var valid1 = !0;
                        let len0 = data6.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          let data7 = data6[i0], _errs13 = errors;
                          if (errors === _errs13)
                            if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                              let missing1;
                              if (data7.name === void 0 && (missing1 = "name") || data7.rate === void 0 && (missing1 = "rate") || data7.netValue === void 0 && (missing1 = "netValue") || data7.grossValue === void 0 && (missing1 = "grossValue"))
                                return validate198.errors = [{ instancePath: instancePath + "/taxValues/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                              if (data7.name !== void 0) {
                                let _errs15 = errors;
                                if (typeof data7.name != "string")
                                  return validate198.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/name", message: "must be string" }], !1;
                                var valid2 = _errs15 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data7.rate !== void 0) {
                                  let data9 = data7.rate, _errs17 = errors;
                                  if (!(typeof data9 == "number" && isFinite(data9)))
                                    return validate198.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/rate", message: "must be number" }], !1;
                                  var valid2 = _errs17 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data7.netValue !== void 0) {
                                    let data10 = data7.netValue, _errs19 = errors;
                                    if (!(typeof data10 == "number" && isFinite(data10)))
                                      return validate198.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/netValue", message: "must be number" }], !1;
                                    var valid2 = _errs19 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2)
                                    if (data7.grossValue !== void 0) {
                                      let data11 = data7.grossValue, _errs21 = errors;
                                      if (!(typeof data11 == "number" && isFinite(data11)))
                                        return validate198.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/grossValue", message: "must be number" }], !1;
                                      var valid2 = _errs21 === errors;
                                    } else
                                      var valid2 = !0;
                                }
                              }
                            } else
                              return validate198.errors = [{ instancePath: instancePath + "/taxValues/" + i0, message: "must be object" }], !1;
                          var valid1 = _errs13 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate198.errors = [{ instancePath: instancePath + "/taxValues", message: "must be array" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate198.errors = [{ instancePath, message: "must be object" }], !1;
  return validate198.errors = vErrors, errors === 0;
}
function validate197(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.elements === void 0 && (missing0 = "elements") || data.total === void 0 && (missing0 = "total"))
        return validate197.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.elements !== void 0) {
        let data0 = data.elements, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate198(data0[i0], { instancePath: instancePath + "/elements/" + i0 }) || (vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate197.errors = [{ instancePath: instancePath + "/elements", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.total !== void 0) {
          let _errs4 = errors;
          validate200(data.total, { instancePath: instancePath + "/total" }) || (vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors), errors = vErrors.length);
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate197.errors = [{ instancePath, message: "must be object" }], !1;
  return validate197.errors = vErrors, errors === 0;
}
function validate209(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.origin === void 0 && (missing0 = "origin") || data.discountType === void 0 && (missing0 = "discountType") || data.value === void 0 && (missing0 = "value") || data.price === void 0 && (missing0 = "price"))
        return validate209.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate209.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.origin !== void 0) {
          let data1 = data.origin, _errs3 = errors;
          if (typeof data1 != "string")
            return validate209.errors = [{ instancePath: instancePath + "/origin", message: "must be string" }], !1;
          if (!(data1 === "INTERNAL" || data1 === "EXTERNAL"))
            return validate209.errors = [{ instancePath: instancePath + "/origin", params: { allowedValues: ["INTERNAL", "EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.discountType !== void 0) {
            let data2 = data.discountType, _errs5 = errors;
            if (typeof data2 != "string")
              return validate209.errors = [{ instancePath: instancePath + "/discountType", message: "must be string" }], !1;
            if (!(data2 === "PERCENT" || data2 === "ABSOLUTE" || data2 === "FREE_SHIPPING"))
              return validate209.errors = [{ instancePath: instancePath + "/discountType", params: { allowedValues: ["PERCENT", "ABSOLUTE", "FREE_SHIPPING"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.value !== void 0) {
              let data3 = data.value, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate209.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
                } else
                  return validate209.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.price !== void 0) {
                let _errs9 = errors;
                validate179(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate209.errors = [{ instancePath, message: "must be object" }], !1;
  return validate209.errors = vErrors, errors === 0;
}
function validate207(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate179(data, { instancePath }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.appliedDiscounts === void 0 && (missing0 = "appliedDiscounts"))
          return validate207.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.appliedDiscounts !== void 0) {
          let data0 = data.appliedDiscounts;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate209(data0[i0], { instancePath: instancePath + "/appliedDiscounts/" + i0 }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate207.errors = [{ instancePath: instancePath + "/appliedDiscounts", message: "must be array" }], !1;
        }
      } else
        return validate207.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate207.errors = vErrors, errors === 0;
}
function validate213(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.origin === void 0 && (missing0 = "origin") || data.type === void 0 && (missing0 = "type") || data.price === void 0 && (missing0 = "price") || data.discountedPrice === void 0 && (missing0 = "discountedPrice"))
        return validate213.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate213.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.origin !== void 0) {
          let data1 = data.origin, _errs3 = errors;
          if (typeof data1 != "string")
            return validate213.errors = [{ instancePath: instancePath + "/origin", message: "must be string" }], !1;
          if (data1 !== "EXTERNAL")
            return validate213.errors = [{ instancePath: instancePath + "/origin", params: { allowedValues: ["EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string")
              return validate213.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
            if (!(data2 === "PERCENT" || data2 === "ABSOLUTE" || data2 === "ABSOLUTE_MULTIPLY_ITEMQUANTITY"))
              return validate213.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["PERCENT", "ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let data3 = data.name, _errs7 = errors;
              if (errors === _errs7)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3))
                  for (let key0 in data3) {
                    let _errs10 = errors;
                    if (typeof data3[key0] != "string")
                      return validate213.errors = [{ instancePath: instancePath + "/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
                    var valid1 = _errs10 === errors;
                    if (!valid1)
                      break;
                  }
                else
                  return validate213.errors = [{ instancePath: instancePath + "/name", message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.price !== void 0) {
                let data5 = data.price, _errs12 = errors, _errs13 = errors;
                validate179(data5, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                var valid2 = _errs13 === errors;
                if (valid2) {
                  let _errs14 = errors;
                  if (errors === _errs14)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5))
                      data5.discountedPrice !== void 0 && (validate207(data5.discountedPrice, { instancePath: instancePath + "/price/discountedPrice" }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length));
                    else
                      return validate213.errors = [{ instancePath: instancePath + "/price", message: "must be object" }], !1;
                  var valid2 = _errs14 === errors;
                }
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.discountedPrice !== void 0) {
                  let _errs17 = errors;
                  validate207(data.discountedPrice, { instancePath: instancePath + "/discountedPrice" }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length);
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate213.errors = [{ instancePath, message: "must be object" }], !1;
  return validate213.errors = vErrors, errors === 0;
}
function validate220(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate220.errors = [{ instancePath, message: "must be string" }], !1) : data === "ApplyDiscountBeforeTax" || data === "ApplyDiscountAfterTax" ? (validate220.errors = vErrors, errors === 0) : (validate220.errors = [{ instancePath, params: { allowedValues: ["ApplyDiscountBeforeTax", "ApplyDiscountAfterTax"] }, message: "must be equal to one of the allowed values" }], !1);
}
function validate219(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.calculationType === void 0 && (missing0 = "calculationType") || data.value === void 0 && (missing0 = "value") || data.price === void 0 && (missing0 = "price") || data.appliedDiscounts === void 0 && (missing0 = "appliedDiscounts"))
        return validate219.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.calculationType !== void 0) {
        let _errs1 = errors;
        validate220(data.calculationType, { instancePath: instancePath + "/calculationType" }) || (vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.value !== void 0) {
          let data1 = data.value, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate219.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
            } else
              return validate219.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.price !== void 0) {
            let _errs4 = errors;
            validate179(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.appliedDiscounts !== void 0) {
              let data3 = data.appliedDiscounts, _errs5 = errors;
              if (errors === _errs5)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs7 = errors;
                    validate209(data3[i0], { instancePath: instancePath + "/appliedDiscounts/" + i0 }) || (vErrors = vErrors === null ? validate209.errors : vErrors.concat(validate209.errors), errors = vErrors.length);
                    var valid1 = _errs7 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate219.errors = [{ instancePath: instancePath + "/appliedDiscounts", message: "must be array" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate219.errors = [{ instancePath, message: "must be object" }], !1;
  return validate219.errors = vErrors, errors === 0;
}
function validate178(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.amount === void 0 && (missing0 = "amount") || data.orderedAmount === void 0 && (missing0 = "orderedAmount") || data.unitPrice === void 0 && (missing0 = "unitPrice") || data.calculatedUnitPrice === void 0 && (missing0 = "calculatedUnitPrice") || data.totalPrice === void 0 && (missing0 = "totalPrice") || data.product === void 0 && (missing0 = "product") || data.price === void 0 && (missing0 = "price") || data.tax === void 0 && (missing0 = "tax") || data.calculatedPrice === void 0 && (missing0 = "calculatedPrice"))
        return validate178.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate178.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate178.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.itemYrn !== void 0) {
          let _errs3 = errors;
          if (typeof data.itemYrn != "string")
            return validate178.errors = [{ instancePath: instancePath + "/itemYrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.amount !== void 0) {
            let data2 = data.amount, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)))
              return validate178.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.orderedAmount !== void 0) {
              let data3 = data.orderedAmount, _errs7 = errors;
              if (!(typeof data3 == "number" && isFinite(data3)))
                return validate178.errors = [{ instancePath: instancePath + "/orderedAmount", message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.originalAmount !== void 0) {
                let data4 = data.originalAmount, _errs9 = errors;
                if (!(typeof data4 == "number" && isFinite(data4)))
                  return validate178.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be number" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.unitPrice !== void 0) {
                  let data5 = data.unitPrice, _errs11 = errors;
                  if (!(typeof data5 == "number" && isFinite(data5)))
                    return validate178.errors = [{ instancePath: instancePath + "/unitPrice", message: "must be number" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.originalPrice !== void 0) {
                    let data6 = data.originalPrice, _errs13 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6)))
                      return validate178.errors = [{ instancePath: instancePath + "/originalPrice", message: "must be number" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.calculatedUnitPrice !== void 0) {
                      let _errs15 = errors;
                      validate179(data.calculatedUnitPrice, { instancePath: instancePath + "/calculatedUnitPrice" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.totalPrice !== void 0) {
                        let data8 = data.totalPrice, _errs16 = errors;
                        if (!(typeof data8 == "number" && isFinite(data8)))
                          return validate178.errors = [{ instancePath: instancePath + "/totalPrice", message: "must be number" }], !1;
                        var valid0 = _errs16 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.price !== void 0) {
                          let data9 = data.price, _errs18 = errors;
                          if (errors === _errs18)
                            if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                              let missing1;
                              if (data9.effectiveAmount === void 0 && (missing1 = "effectiveAmount") || data9.originalAmount === void 0 && (missing1 = "originalAmount") || data9.currency === void 0 && (missing1 = "currency"))
                                return validate178.errors = [{ instancePath: instancePath + "/price", message: "must have required property '" + missing1 + "'" }], !1;
                              if (data9.priceId !== void 0) {
                                let _errs20 = errors;
                                if (typeof data9.priceId != "string")
                                  return validate178.errors = [{ instancePath: instancePath + "/price/priceId", message: "must be string" }], !1;
                                var valid1 = _errs20 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1) {
                                if (data9.effectiveAmount !== void 0) {
                                  let data11 = data9.effectiveAmount, _errs22 = errors;
                                  if (!(typeof data11 == "number" && isFinite(data11)))
                                    return validate178.errors = [{ instancePath: instancePath + "/price/effectiveAmount", message: "must be number" }], !1;
                                  var valid1 = _errs22 === errors;
                                } else
                                  var valid1 = !0;
                                if (valid1) {
                                  if (data9.originalAmount !== void 0) {
                                    let data12 = data9.originalAmount, _errs24 = errors;
                                    if (!(typeof data12 == "number" && isFinite(data12)))
                                      return validate178.errors = [{ instancePath: instancePath + "/price/originalAmount", message: "must be number" }], !1;
                                    var valid1 = _errs24 === errors;
                                  } else
                                    var valid1 = !0;
                                  if (valid1)
                                    if (data9.currency !== void 0) {
                                      let data13 = data9.currency, _errs26 = errors;
                                      if (errors === _errs26)
                                        if (typeof data13 == "string") {
                                          if (!pattern2.test(data13))
                                            return validate178.errors = [{ instancePath: instancePath + "/price/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                        } else
                                          return validate178.errors = [{ instancePath: instancePath + "/price/currency", message: "must be string" }], !1;
                                      var valid1 = _errs26 === errors;
                                    } else
                                      var valid1 = !0;
                                }
                              }
                            } else
                              return validate178.errors = [{ instancePath: instancePath + "/price", message: "must be object" }], !1;
                          var valid0 = _errs18 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tax !== void 0) {
                            let _errs28 = errors;
                            validate181(data.tax, { instancePath: instancePath + "/tax" }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
                            var valid0 = _errs28 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.product !== void 0) {
                              let data15 = data.product, _errs29 = errors, _errs30 = errors;
                              validate183(data15, { instancePath: instancePath + "/product" }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length);
                              var valid2 = _errs30 === errors;
                              if (valid2) {
                                let _errs31 = errors;
                                if (errors === _errs31)
                                  if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                    let missing2;
                                    if (data15.id === void 0 && (missing2 = "id") || data15.code === void 0 && (missing2 = "code") || data15.name === void 0 && (missing2 = "name"))
                                      return validate178.errors = [{ instancePath: instancePath + "/product", message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data15.id !== void 0) {
                                      let data16 = data15.id, _errs33 = errors;
                                      if (errors === _errs33)
                                        if (typeof data16 == "string") {
                                          if (func2(data16) < 1)
                                            return validate178.errors = [{ instancePath: instancePath + "/product/id", message: "must NOT have fewer than 1 characters" }], !1;
                                        } else
                                          return validate178.errors = [{ instancePath: instancePath + "/product/id", message: "must be string" }], !1;
                                      var valid3 = _errs33 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3) {
                                      if (data15.code !== void 0) {
                                        let data17 = data15.code, _errs35 = errors;
                                        if (errors === _errs35)
                                          if (typeof data17 == "string") {
                                            if (func2(data17) < 1)
                                              return validate178.errors = [{ instancePath: instancePath + "/product/code", message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate178.errors = [{ instancePath: instancePath + "/product/code", message: "must be string" }], !1;
                                        var valid3 = _errs35 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3) {
                                        if (data15.name !== void 0) {
                                          let _errs37 = errors;
                                          if (typeof data15.name != "string")
                                            return validate178.errors = [{ instancePath: instancePath + "/product/name", message: "must be string" }], !1;
                                          var valid3 = _errs37 === errors;
                                        } else
                                          var valid3 = !0;
                                        if (valid3)
                                          if (data15.yrn !== void 0) {
                                            let data19 = data15.yrn, _errs39 = errors;
                                            if (errors === _errs39)
                                              if (typeof data19 == "string") {
                                                if (func2(data19) < 1)
                                                  return validate178.errors = [{ instancePath: instancePath + "/product/yrn", message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return validate178.errors = [{ instancePath: instancePath + "/product/yrn", message: "must be string" }], !1;
                                            var valid3 = _errs39 === errors;
                                          } else
                                            var valid3 = !0;
                                      }
                                    }
                                  } else
                                    return validate178.errors = [{ instancePath: instancePath + "/product", message: "must be object" }], !1;
                                var valid2 = _errs31 === errors;
                              }
                              var valid0 = _errs29 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.effectiveQuantity !== void 0) {
                                let data20 = data.effectiveQuantity, _errs41 = errors;
                                if (!(typeof data20 == "number" && isFinite(data20)))
                                  return validate178.errors = [{ instancePath: instancePath + "/effectiveQuantity", message: "must be number" }], !1;
                                var valid0 = _errs41 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.externalDiscounts !== void 0) {
                                  let data21 = data.externalDiscounts, _errs43 = errors;
                                  if (errors === _errs43)
                                    if (Array.isArray(data21)) {
                                      var valid4 = !0;
                                      let len0 = data21.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs45 = errors;
                                        validate191(data21[i0], { instancePath: instancePath + "/externalDiscounts/" + i0 }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
                                        var valid4 = _errs45 === errors;
                                        if (!valid4)
                                          break;
                                      }
                                    } else
                                      return validate178.errors = [{ instancePath: instancePath + "/externalDiscounts", message: "must be array" }], !1;
                                  var valid0 = _errs43 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.externalFees !== void 0) {
                                    let data23 = data.externalFees, _errs46 = errors;
                                    if (errors === _errs46)
                                      if (Array.isArray(data23)) {
                                        var valid5 = !0;
                                        let len1 = data23.length;
                                        for (let i1 = 0; i1 < len1; i1++) {
                                          let _errs48 = errors;
                                          validate193(data23[i1], { instancePath: instancePath + "/externalFees/" + i1 }) || (vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors), errors = vErrors.length);
                                          var valid5 = _errs48 === errors;
                                          if (!valid5)
                                            break;
                                        }
                                      } else
                                        return validate178.errors = [{ instancePath: instancePath + "/externalFees", message: "must be array" }], !1;
                                    var valid0 = _errs46 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.fees !== void 0) {
                                      let _errs49 = errors;
                                      validate197(data.fees, { instancePath: instancePath + "/fees" }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length);
                                      var valid0 = _errs49 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.calculatedPrice !== void 0) {
                                        let data26 = data.calculatedPrice, _errs50 = errors;
                                        if (errors === _errs50)
                                          if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                            let missing3;
                                            if (data26.finalPrice === void 0 && (missing3 = "finalPrice"))
                                              return validate178.errors = [{ instancePath: instancePath + "/calculatedPrice", message: "must have required property '" + missing3 + "'" }], !1;
                                            if (data26.price !== void 0) {
                                              let _errs52 = errors;
                                              validate179(data26.price, { instancePath: instancePath + "/calculatedPrice/price" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                                              var valid6 = _errs52 === errors;
                                            } else
                                              var valid6 = !0;
                                            if (valid6) {
                                              if (data26.upliftValue !== void 0) {
                                                let _errs53 = errors;
                                                validate179(data26.upliftValue, { instancePath: instancePath + "/calculatedPrice/upliftValue" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                                                var valid6 = _errs53 === errors;
                                              } else
                                                var valid6 = !0;
                                              if (valid6) {
                                                if (data26.discountedPrice !== void 0) {
                                                  let _errs54 = errors;
                                                  validate207(data26.discountedPrice, { instancePath: instancePath + "/calculatedPrice/discountedPrice" }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length);
                                                  var valid6 = _errs54 === errors;
                                                } else
                                                  var valid6 = !0;
                                                if (valid6) {
                                                  if (data26.fees !== void 0) {
                                                    let data30 = data26.fees, _errs55 = errors;
                                                    if (errors === _errs55)
                                                      if (Array.isArray(data30)) {
                                                        var valid7 = !0;
                                                        let len2 = data30.length;
                                                        for (let i2 = 0; i2 < len2; i2++) {
                                                          let _errs57 = errors;
                                                          validate213(data30[i2], { instancePath: instancePath + "/calculatedPrice/fees/" + i2 }) || (vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors), errors = vErrors.length);
                                                          var valid7 = _errs57 === errors;
                                                          if (!valid7)
                                                            break;
                                                        }
                                                      } else
                                                        return validate178.errors = [{ instancePath: instancePath + "/calculatedPrice/fees", message: "must be array" }], !1;
                                                    var valid6 = _errs55 === errors;
                                                  } else
                                                    var valid6 = !0;
                                                  if (valid6) {
                                                    if (data26.totalFee !== void 0) {
                                                      let _errs58 = errors;
                                                      validate207(data26.totalFee, { instancePath: instancePath + "/calculatedPrice/totalFee" }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length);
                                                      var valid6 = _errs58 === errors;
                                                    } else
                                                      var valid6 = !0;
                                                    if (valid6) {
                                                      if (data26.totalDiscount !== void 0) {
                                                        let _errs59 = errors;
                                                        validate219(data26.totalDiscount, { instancePath: instancePath + "/calculatedPrice/totalDiscount" }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length);
                                                        var valid6 = _errs59 === errors;
                                                      } else
                                                        var valid6 = !0;
                                                      if (valid6)
                                                        if (data26.finalPrice !== void 0) {
                                                          let _errs60 = errors;
                                                          validate179(data26.finalPrice, { instancePath: instancePath + "/calculatedPrice/finalPrice" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                                                          var valid6 = _errs60 === errors;
                                                        } else
                                                          var valid6 = !0;
                                                    }
                                                  }
                                                }
                                              }
                                            }
                                          } else
                                            return validate178.errors = [{ instancePath: instancePath + "/calculatedPrice", message: "must be object" }], !1;
                                        var valid0 = _errs50 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.mixins !== void 0) {
                                          let _errs61 = errors;
                                          validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                                          var valid0 = _errs61 === errors;
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
      return validate178.errors = [{ instancePath, message: "must be object" }], !1;
  return validate178.errors = vErrors, errors === 0;
}
function validate228(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.contactName === void 0 && (missing0 = "contactName") || data.street === void 0 && (missing0 = "street") || data.zipCode === void 0 && (missing0 = "zipCode") || data.city === void 0 && (missing0 = "city") || data.country === void 0 && (missing0 = "country"))
        return validate228.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.contactName !== void 0) {
        let _errs1 = errors;
        if (typeof data.contactName != "string")
          return validate228.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.companyName !== void 0) {
          let _errs3 = errors;
          if (typeof data.companyName != "string")
            return validate228.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.street !== void 0) {
            let _errs5 = errors;
            if (typeof data.street != "string")
              return validate228.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.streetNumber !== void 0) {
              let _errs7 = errors;
              if (typeof data.streetNumber != "string")
                return validate228.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetAppendix !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetAppendix != "string")
                  return validate228.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.zipCode !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.zipCode != "string")
                    return validate228.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.city !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.city != "string")
                      return validate228.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.country !== void 0) {
                      let data7 = data.country, _errs15 = errors;
                      if (errors === _errs15)
                        if (typeof data7 == "string") {
                          if (!pattern1.test(data7))
                            return validate228.errors = [{ instancePath: instancePath + "/country", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                        } else
                          return validate228.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.state !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.state != "string")
                          return validate228.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.contactPhone !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.contactPhone != "string")
                            return validate228.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.mixins !== void 0) {
                            let _errs21 = errors;
                            validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
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
      return validate228.errors = [{ instancePath, message: "must be object" }], !1;
  return validate228.errors = vErrors, errors === 0;
}
function validate232(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount") || data.currency === void 0 && (missing0 = "currency"))
        return validate232.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.amount !== void 0) {
        let data0 = data.amount, _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)))
          return validate232.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern2.test(data1))
                return validate232.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
            } else
              return validate232.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate232.errors = [{ instancePath, message: "must be object" }], !1;
  return validate232.errors = vErrors, errors === 0;
}
function validate235(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.discountedPrice === void 0 && (missing0 = "discountedPrice") || data.totalDiscount === void 0 && (missing0 = "totalDiscount") || data.finalPrice === void 0 && (missing0 = "finalPrice"))
        return validate235.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.price !== void 0) {
        let _errs1 = errors;
        validate179(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.upliftValue !== void 0) {
          let _errs2 = errors;
          validate179(data.upliftValue, { instancePath: instancePath + "/upliftValue" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.discountedPrice !== void 0) {
            let _errs3 = errors;
            validate207(data.discountedPrice, { instancePath: instancePath + "/discountedPrice" }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.fees !== void 0) {
              let _errs4 = errors;
              validate179(data.fees, { instancePath: instancePath + "/fees" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.totalFee !== void 0) {
                let _errs5 = errors;
                validate207(data.totalFee, { instancePath: instancePath + "/totalFee" }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.shipping !== void 0) {
                  let _errs6 = errors;
                  validate179(data.shipping, { instancePath: instancePath + "/shipping" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.totalShipping !== void 0) {
                    let _errs7 = errors;
                    validate207(data.totalShipping, { instancePath: instancePath + "/totalShipping" }) || (vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.totalDiscount !== void 0) {
                      let _errs8 = errors;
                      validate219(data.totalDiscount, { instancePath: instancePath + "/totalDiscount" }) || (vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors), errors = vErrors.length);
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.finalPrice !== void 0) {
                        let data8 = data.finalPrice, _errs9 = errors, _errs10 = errors;
                        validate179(data8, { instancePath: instancePath + "/finalPrice" }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                        var valid1 = _errs10 === errors;
                        if (valid1) {
                          let _errs11 = errors;
                          if (errors === _errs11)
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                              let missing1;
                              if (data8.taxAggregate === void 0 && (missing1 = "taxAggregate"))
                                return validate235.errors = [{ instancePath: instancePath + "/finalPrice", message: "must have required property '" + missing1 + "'" }], !1;
                              if (data8.taxAggregate !== void 0) {
                                let data9 = data8.taxAggregate;
                                if (errors === errors)
                                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                    let missing2;
                                    if (data9.lines === void 0 && (missing2 = "lines"))
                                      return validate235.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate", message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data9.lines !== void 0) {
                                      let data10 = data9.lines;
                                      if (errors === errors)
                                        if (Array.isArray(data10)) {
                                          var valid4 = !0;
                                          let len0 = data10.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let _errs17 = errors;
                                            validate179(data10[i0], { instancePath: instancePath + "/finalPrice/taxAggregate/lines/" + i0 }) || (vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors), errors = vErrors.length);
                                            var valid4 = _errs17 === errors;
                                            if (!valid4)
                                              break;
                                          }
                                        } else
                                          return validate235.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate/lines", message: "must be array" }], !1;
                                    }
                                  } else
                                    return validate235.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate", message: "must be object" }], !1;
                              }
                            } else
                              return validate235.errors = [{ instancePath: instancePath + "/finalPrice", message: "must be object" }], !1;
                          var valid1 = _errs11 === errors;
                        }
                        var valid0 = _errs9 === errors;
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
      return validate235.errors = [{ instancePath, message: "must be object" }], !1;
  return validate235.errors = vErrors, errors === 0;
}
var pattern15 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}", "u");
function validate248(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate248.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.slotId !== void 0) {
          let _errs3 = errors;
          if (typeof data.slotId != "string")
            return validate248.errors = [{ instancePath: instancePath + "/slotId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.deliveryDate !== void 0) {
            let data2 = data.deliveryDate, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (!pattern15.test(data2))
                  return validate248.errors = [{ instancePath: instancePath + "/deliveryDate", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}"' }], !1;
              } else
                return validate248.errors = [{ instancePath: instancePath + "/deliveryDate", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate248.errors = [{ instancePath, message: "must be object" }], !1;
  return validate248.errors = vErrors, errors === 0;
}
function validate172(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.created === void 0 && (missing0 = "created") || data.lastStatusChange === void 0 && (missing0 = "lastStatusChange") || data.cartId === void 0 && (missing0 = "cartId") || data.siteCode === void 0 && (missing0 = "siteCode") || data.currency === void 0 && (missing0 = "currency") || data.customer === void 0 && (missing0 = "customer") || data.entries === void 0 && (missing0 = "entries") || data.discounts === void 0 && (missing0 = "discounts") || data.payments === void 0 && (missing0 = "payments") || data.shipping === void 0 && (missing0 = "shipping") || data.subTotalPrice === void 0 && (missing0 = "subTotalPrice") || data.totalPrice === void 0 && (missing0 = "totalPrice") || data.tax === void 0 && (missing0 = "tax") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate172.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate172.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate172.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (typeof data1 != "string")
            return validate172.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          if (data1 !== "CREATED")
            return validate172.errors = [{ instancePath: instancePath + "/status", params: { allowedValues: ["CREATED"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.created !== void 0) {
            let _errs5 = errors;
            validate23(data.created, { instancePath: instancePath + "/created" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.lastStatusChange !== void 0) {
              let _errs6 = errors;
              validate23(data.lastStatusChange, { instancePath: instancePath + "/lastStatusChange" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cartId !== void 0) {
                let data4 = data.cartId, _errs7 = errors;
                if (errors === _errs7)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate172.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate172.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.siteCode !== void 0) {
                  let data5 = data.siteCode, _errs9 = errors;
                  if (errors === _errs9)
                    if (typeof data5 == "string") {
                      if (func2(data5) < 1)
                        return validate172.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate172.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.currency !== void 0) {
                    let data6 = data.currency, _errs11 = errors;
                    if (errors === _errs11)
                      if (typeof data6 == "string") {
                        if (!pattern2.test(data6))
                          return validate172.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                      } else
                        return validate172.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.legalEntityId !== void 0) {
                      let data7 = data.legalEntityId, _errs13 = errors;
                      if (errors === _errs13)
                        if (typeof data7 == "string") {
                          if (func2(data7) < 1)
                            return validate172.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate172.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.customer !== void 0) {
                        let _errs15 = errors;
                        validate175(data.customer, { instancePath: instancePath + "/customer" }) || (vErrors = vErrors === null ? validate175.errors : vErrors.concat(validate175.errors), errors = vErrors.length);
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.entries !== void 0) {
                          let data9 = data.entries, _errs16 = errors;
                          if (errors === _errs16)
                            if (Array.isArray(data9)) {
                              var valid1 = !0;
                              let len0 = data9.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let _errs18 = errors;
                                validate178(data9[i0], { instancePath: instancePath + "/entries/" + i0 }) || (vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors), errors = vErrors.length);
                                var valid1 = _errs18 === errors;
                                if (!valid1)
                                  break;
                              }
                            } else
                              return validate172.errors = [{ instancePath: instancePath + "/entries", message: "must be array" }], !1;
                          var valid0 = _errs16 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.discounts !== void 0) {
                            let data11 = data.discounts, _errs19 = errors;
                            if (errors === _errs19)
                              if (Array.isArray(data11)) {
                                var valid2 = !0;
                                let len1 = data11.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data12 = data11[i1], _errs21 = errors;
                                  if (errors === _errs21)
                                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                      let missing1;
                                      if (data12.code === void 0 && (missing1 = "code") || data12.name === void 0 && (missing1 = "name") || data12.currency === void 0 && (missing1 = "currency"))
                                        return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1, message: "must have required property '" + missing1 + "'" }], !1;
                                      if (data12.code !== void 0) {
                                        let data13 = data12.code, _errs23 = errors;
                                        if (errors === _errs23)
                                          if (typeof data13 == "string") {
                                            if (func2(data13) < 1)
                                              return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/code", message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/code", message: "must be string" }], !1;
                                        var valid3 = _errs23 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3) {
                                        if (data12.name !== void 0) {
                                          let data14 = data12.name, _errs25 = errors;
                                          if (errors === _errs25)
                                            if (typeof data14 == "string") {
                                              if (func2(data14) < 1)
                                                return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/name", message: "must NOT have fewer than 1 characters" }], !1;
                                            } else
                                              return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/name", message: "must be string" }], !1;
                                          var valid3 = _errs25 === errors;
                                        } else
                                          var valid3 = !0;
                                        if (valid3) {
                                          if (data12.amount !== void 0) {
                                            let data15 = data12.amount, _errs27 = errors;
                                            if (!(typeof data15 == "number" && isFinite(data15)))
                                              return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/amount", message: "must be number" }], !1;
                                            var valid3 = _errs27 === errors;
                                          } else
                                            var valid3 = !0;
                                          if (valid3) {
                                            if (data12.discountRate !== void 0) {
                                              let data16 = data12.discountRate, _errs29 = errors;
                                              if (!(typeof data16 == "number" && isFinite(data16)))
                                                return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/discountRate", message: "must be number" }], !1;
                                              var valid3 = _errs29 === errors;
                                            } else
                                              var valid3 = !0;
                                            if (valid3) {
                                              if (data12.currency !== void 0) {
                                                let _errs31 = errors;
                                                if (typeof data12.currency != "string")
                                                  return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/currency", message: "must be string" }], !1;
                                                var valid3 = _errs31 === errors;
                                              } else
                                                var valid3 = !0;
                                              if (valid3) {
                                                if (data12.calculationType !== void 0) {
                                                  let data18 = data12.calculationType, _errs33 = errors;
                                                  if (typeof data18 != "string")
                                                    return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/calculationType", message: "must be string" }], !1;
                                                  if (!(data18 === "ApplyDiscountBeforeTax" || data18 === "ApplyDiscountAfterTax"))
                                                    return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/calculationType", params: { allowedValues: ["ApplyDiscountBeforeTax", "ApplyDiscountAfterTax"] }, message: "must be equal to one of the allowed values" }], !1;
                                                  var valid3 = _errs33 === errors;
                                                } else
                                                  var valid3 = !0;
                                                if (valid3) {
                                                  if (data12.discountCalculationType !== void 0) {
                                                    let data19 = data12.discountCalculationType, _errs35 = errors;
                                                    if (typeof data19 != "string")
                                                      return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/discountCalculationType", message: "must be string" }], !1;
                                                    if (data19 !== "SUBTOTAL")
                                                      return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/discountCalculationType", params: { allowedValues: ["SUBTOTAL"] }, message: "must be equal to one of the allowed values" }], !1;
                                                    var valid3 = _errs35 === errors;
                                                  } else
                                                    var valid3 = !0;
                                                  if (valid3) {
                                                    if (data12.discountType !== void 0) {
                                                      let data20 = data12.discountType, _errs37 = errors;
                                                      if (typeof data20 != "string")
                                                        return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/discountType", message: "must be string" }], !1;
                                                      if (!(data20 === "PERCENT" || data20 === "ABSOLUTE"))
                                                        return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/discountType", params: { allowedValues: ["PERCENT", "ABSOLUTE"] }, message: "must be equal to one of the allowed values" }], !1;
                                                      var valid3 = _errs37 === errors;
                                                    } else
                                                      var valid3 = !0;
                                                    if (valid3)
                                                      if (data12.sequenceId !== void 0) {
                                                        let data21 = data12.sequenceId, _errs39 = errors;
                                                        if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                                          return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/sequenceId", message: "must be integer" }], !1;
                                                        if (errors === _errs39 && typeof data21 == "number" && isFinite(data21) && (data21 < 1 || isNaN(data21)))
                                                          return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1 + "/sequenceId", message: "must be >= 1" }], !1;
                                                        var valid3 = _errs39 === errors;
                                                      } else
                                                        var valid3 = !0;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      }
                                    } else
                                      return validate172.errors = [{ instancePath: instancePath + "/discounts/" + i1, message: "must be object" }], !1;
                                  var valid2 = _errs21 === errors;
                                  if (!valid2)
                                    break;
                                }
                              } else
                                return validate172.errors = [{ instancePath: instancePath + "/discounts", message: "must be array" }], !1;
                            var valid0 = _errs19 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.billingAddress !== void 0) {
                              let _errs41 = errors;
                              validate228(data.billingAddress, { instancePath: instancePath + "/billingAddress" }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.shippingAddress !== void 0) {
                                let _errs42 = errors;
                                validate228(data.shippingAddress, { instancePath: instancePath + "/shippingAddress" }) || (vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors), errors = vErrors.length);
                                var valid0 = _errs42 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.payments !== void 0) {
                                  let data24 = data.payments, _errs43 = errors;
                                  if (errors === _errs43)
                                    if (Array.isArray(data24)) {
                                      var valid4 = !0;
                                      let len2 = data24.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data25 = data24[i2], _errs45 = errors;
                                        if (errors === _errs45)
                                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                            let missing2;
                                            if (data25.provider === void 0 && (missing2 = "provider") || data25.currency === void 0 && (missing2 = "currency") || data25.paidAmount === void 0 && (missing2 = "paidAmount"))
                                              return validate172.errors = [{ instancePath: instancePath + "/payments/" + i2, message: "must have required property '" + missing2 + "'" }], !1;
                                            if (data25.provider !== void 0) {
                                              let _errs47 = errors;
                                              if (typeof data25.provider != "string")
                                                return validate172.errors = [{ instancePath: instancePath + "/payments/" + i2 + "/provider", message: "must be string" }], !1;
                                              var valid5 = _errs47 === errors;
                                            } else
                                              var valid5 = !0;
                                            if (valid5) {
                                              if (data25.method !== void 0) {
                                                let _errs49 = errors;
                                                if (typeof data25.method != "string")
                                                  return validate172.errors = [{ instancePath: instancePath + "/payments/" + i2 + "/method", message: "must be string" }], !1;
                                                var valid5 = _errs49 === errors;
                                              } else
                                                var valid5 = !0;
                                              if (valid5) {
                                                if (data25.amount !== void 0) {
                                                  let data28 = data25.amount, _errs51 = errors;
                                                  if (!(typeof data28 == "number" && isFinite(data28)))
                                                    return validate172.errors = [{ instancePath: instancePath + "/payments/" + i2 + "/amount", message: "must be number" }], !1;
                                                  var valid5 = _errs51 === errors;
                                                } else
                                                  var valid5 = !0;
                                                if (valid5) {
                                                  if (data25.currency !== void 0) {
                                                    let _errs53 = errors;
                                                    if (typeof data25.currency != "string")
                                                      return validate172.errors = [{ instancePath: instancePath + "/payments/" + i2 + "/currency", message: "must be string" }], !1;
                                                    var valid5 = _errs53 === errors;
                                                  } else
                                                    var valid5 = !0;
                                                  if (valid5)
                                                    if (data25.paidAmount !== void 0) {
                                                      let data30 = data25.paidAmount, _errs55 = errors;
                                                      if (!(typeof data30 == "number" && isFinite(data30)))
                                                        return validate172.errors = [{ instancePath: instancePath + "/payments/" + i2 + "/paidAmount", message: "must be number" }], !1;
                                                      var valid5 = _errs55 === errors;
                                                    } else
                                                      var valid5 = !0;
                                                }
                                              }
                                            }
                                          } else
                                            return validate172.errors = [{ instancePath: instancePath + "/payments/" + i2, message: "must be object" }], !1;
                                        var valid4 = _errs45 === errors;
                                        if (!valid4)
                                          break;
                                      }
                                    } else
                                      return validate172.errors = [{ instancePath: instancePath + "/payments", message: "must be array" }], !1;
                                  var valid0 = _errs43 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.shipping !== void 0) {
                                    let data31 = data.shipping, _errs57 = errors;
                                    if (errors === _errs57)
                                      if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                        let missing3;
                                        if (data31.total === void 0 && (missing3 = "total") || data31.lines === void 0 && (missing3 = "lines"))
                                          return validate172.errors = [{ instancePath: instancePath + "/shipping", message: "must have required property '" + missing3 + "'" }], !1;
                                        if (data31.total !== void 0) {
                                          let _errs59 = errors;
                                          validate232(data31.total, { instancePath: instancePath + "/shipping/total" }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
                                          var valid6 = _errs59 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6)
                                          if (data31.lines !== void 0) {
                                            let data33 = data31.lines, _errs60 = errors;
                                            if (errors === _errs60)
                                              if (Array.isArray(data33)) {
                                                var valid7 = !0;
                                                let len3 = data33.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let data34 = data33[i3], _errs62 = errors, _errs63 = errors;
                                                  validate232(data34, { instancePath: instancePath + "/shipping/lines/" + i3 }) || (vErrors = vErrors === null ? validate232.errors : vErrors.concat(validate232.errors), errors = vErrors.length);
                                                  var valid8 = _errs63 === errors;
                                                  if (valid8) {
                                                    let _errs64 = errors;
                                                    if (errors === _errs64)
                                                      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                        let missing4;
                                                        if (data34.code === void 0 && (missing4 = "code") || data34.name === void 0 && (missing4 = "name"))
                                                          return validate172.errors = [{ instancePath: instancePath + "/shipping/lines/" + i3, message: "must have required property '" + missing4 + "'" }], !1;
                                                        if (data34.code !== void 0) {
                                                          let _errs66 = errors;
                                                          if (typeof data34.code != "string")
                                                            return validate172.errors = [{ instancePath: instancePath + "/shipping/lines/" + i3 + "/code", message: "must be string" }], !1;
                                                          var valid9 = _errs66 === errors;
                                                        } else
                                                          var valid9 = !0;
                                                        if (valid9) {
                                                          if (data34.name !== void 0) {
                                                            let _errs68 = errors;
                                                            if (typeof data34.name != "string")
                                                              return validate172.errors = [{ instancePath: instancePath + "/shipping/lines/" + i3 + "/name", message: "must be string" }], !1;
                                                            var valid9 = _errs68 === errors;
                                                          } else
                                                            var valid9 = !0;
                                                          if (valid9)
                                                            if (data34.shippingTaxCode !== void 0) {
                                                              let _errs70 = errors;
                                                              if (typeof data34.shippingTaxCode != "string")
                                                                return validate172.errors = [{ instancePath: instancePath + "/shipping/lines/" + i3 + "/shippingTaxCode", message: "must be string" }], !1;
                                                              var valid9 = _errs70 === errors;
                                                            } else
                                                              var valid9 = !0;
                                                        }
                                                      } else
                                                        return validate172.errors = [{ instancePath: instancePath + "/shipping/lines/" + i3, message: "must be object" }], !1;
                                                    var valid8 = _errs64 === errors;
                                                  }
                                                  var valid7 = _errs62 === errors;
                                                  if (!valid7)
                                                    break;
                                                }
                                              } else
                                                return validate172.errors = [{ instancePath: instancePath + "/shipping/lines", message: "must be array" }], !1;
                                            var valid6 = _errs60 === errors;
                                          } else
                                            var valid6 = !0;
                                      } else
                                        return validate172.errors = [{ instancePath: instancePath + "/shipping", message: "must be object" }], !1;
                                    var valid0 = _errs57 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.calculatedPrice !== void 0) {
                                      let _errs72 = errors;
                                      validate235(data.calculatedPrice, { instancePath: instancePath + "/calculatedPrice" }) || (vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors), errors = vErrors.length);
                                      var valid0 = _errs72 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.feeYrnAggregate !== void 0) {
                                        let _errs73 = errors;
                                        validate197(data.feeYrnAggregate, { instancePath: instancePath + "/feeYrnAggregate" }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length);
                                        var valid0 = _errs73 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.countryCode !== void 0) {
                                          let _errs74 = errors;
                                          if (typeof data.countryCode != "string")
                                            return validate172.errors = [{ instancePath: instancePath + "/countryCode", message: "must be string" }], !1;
                                          var valid0 = _errs74 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.restriction !== void 0) {
                                            let data41 = data.restriction, _errs76 = errors;
                                            if (typeof data41 != "string" && data41 !== null)
                                              return validate172.errors = [{ instancePath: instancePath + "/restriction", message: "must be string,null" }], !1;
                                            var valid0 = _errs76 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.deliveryWindow !== void 0) {
                                              let _errs78 = errors;
                                              validate248(data.deliveryWindow, { instancePath: instancePath + "/deliveryWindow" }) || (vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors), errors = vErrors.length);
                                              var valid0 = _errs78 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.deliveryWindowId !== void 0) {
                                                let _errs79 = errors;
                                                if (typeof data.deliveryWindowId != "string")
                                                  return validate172.errors = [{ instancePath: instancePath + "/deliveryWindowId", message: "must be string" }], !1;
                                                var valid0 = _errs79 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.mixins !== void 0) {
                                                  let _errs81 = errors;
                                                  validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                                                  var valid0 = _errs81 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.subTotalPrice !== void 0) {
                                                    let data45 = data.subTotalPrice, _errs82 = errors;
                                                    if (!(typeof data45 == "number" && isFinite(data45)))
                                                      return validate172.errors = [{ instancePath: instancePath + "/subTotalPrice", message: "must be number" }], !1;
                                                    var valid0 = _errs82 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.totalPrice !== void 0) {
                                                      let data46 = data.totalPrice, _errs84 = errors;
                                                      if (!(typeof data46 == "number" && isFinite(data46)))
                                                        return validate172.errors = [{ instancePath: instancePath + "/totalPrice", message: "must be number" }], !1;
                                                      var valid0 = _errs84 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.tax !== void 0) {
                                                        let _errs86 = errors;
                                                        validate181(data.tax, { instancePath: instancePath + "/tax" }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
                                                        var valid0 = _errs86 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0)
                                                        if (data.metadata !== void 0) {
                                                          let data48 = data.metadata, _errs87 = errors;
                                                          if (errors === _errs87)
                                                            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                                              let missing5;
                                                              if (data48.version === void 0 && (missing5 = "version"))
                                                                return validate172.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing5 + "'" }], !1;
                                                              if (data48.version !== void 0) {
                                                                let data49 = data48.version, _errs89 = errors;
                                                                if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49)))
                                                                  return validate172.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                                                                if (errors === _errs89 && typeof data49 == "number" && isFinite(data49) && (data49 < 1 || isNaN(data49)))
                                                                  return validate172.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
                                                              }
                                                            } else
                                                              return validate172.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
                                                          var valid0 = _errs87 === errors;
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
    } else
      return validate172.errors = [{ instancePath, message: "must be object" }], !1;
  return validate172.errors = vErrors, errors === 0;
}
function validate171(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate172(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate171.errors = [{ instancePath, message: "must be array" }], !1;
  return validate171.errors = vErrors, errors === 0;
}
var listOrders_400 = validate253;
function validate254(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return validate254.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate254.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate254.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate254.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate254.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate254.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate254.errors = [{ instancePath, message: "must be object" }], !1;
  return validate254.errors = vErrors, errors === 0;
}
function validate253(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate254(data, { instancePath }) || (vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors), errors = vErrors.length), validate253.errors = vErrors, errors === 0;
}
var getOrder_200 = validate256;
function validate256(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate172(data, { instancePath }) || (vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors), errors = vErrors.length), validate256.errors = vErrors, errors === 0;
}
var listProducts_200 = validate258;
function validate262(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.name === void 0 && (missing0 = "name"))
        return validate262.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate262.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate262.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate262.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate262.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.description !== void 0) {
            let _errs5 = errors;
            if (typeof data.description != "string")
              return validate262.errors = [{ instancePath: instancePath + "/description", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate262.errors = [{ instancePath, message: "must be object" }], !1;
  return validate262.errors = vErrors, errors === 0;
}
function validate265(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.url === void 0 && (missing0 = "url") || data.contentType === void 0 && (missing0 = "contentType") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate265.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate265.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate265.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.url !== void 0) {
          let data1 = data.url, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate265.errors = [{ instancePath: instancePath + "/url", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate265.errors = [{ instancePath: instancePath + "/url", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.contentType !== void 0) {
            let data2 = data.contentType, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate265.errors = [{ instancePath: instancePath + "/contentType", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate265.errors = [{ instancePath: instancePath + "/contentType", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.createdAt !== void 0) {
              let _errs7 = errors;
              validate23(data.createdAt, { instancePath: instancePath + "/createdAt" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate265.errors = [{ instancePath, message: "must be object" }], !1;
  return validate265.errors = vErrors, errors === 0;
}
function validate259(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate259.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate259.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate259.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate259.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate259.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.code !== void 0) {
            let data2 = data.code, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate259.errors = [{ instancePath: instancePath + "/code", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate259.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs7 = errors;
              validate37(data.name, { instancePath: instancePath + "/name" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.description !== void 0) {
                let _errs8 = errors;
                validate37(data.description, { instancePath: instancePath + "/description" }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.productType !== void 0) {
                  let data5 = data.productType, _errs9 = errors;
                  if (typeof data5 != "string")
                    return validate259.errors = [{ instancePath: instancePath + "/productType", message: "must be string" }], !1;
                  if (data5 !== "BASIC")
                    return validate259.errors = [{ instancePath: instancePath + "/productType", params: { allowedValues: ["BASIC"] }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs9 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.published !== void 0) {
                    let _errs11 = errors;
                    if (typeof data.published != "boolean")
                      return validate259.errors = [{ instancePath: instancePath + "/published", message: "must be boolean" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.sellable !== void 0) {
                      let _errs13 = errors;
                      if (typeof data.sellable != "boolean")
                        return validate259.errors = [{ instancePath: instancePath + "/sellable", message: "must be boolean" }], !1;
                      var valid0 = _errs13 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.brandId !== void 0) {
                        let data8 = data.brandId, _errs15 = errors;
                        if (errors === _errs15)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate259.errors = [{ instancePath: instancePath + "/brandId", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate259.errors = [{ instancePath: instancePath + "/brandId", message: "must be string" }], !1;
                        var valid0 = _errs15 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.brand !== void 0) {
                          let _errs17 = errors;
                          validate262(data.brand, { instancePath: instancePath + "/brand" }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
                          var valid0 = _errs17 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.labelIds !== void 0) {
                            let data10 = data.labelIds, _errs18 = errors;
                            if (errors === _errs18)
                              if (Array.isArray(data10)) {
                                var valid1 = !0;
                                let len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let data11 = data10[i0], _errs20 = errors;
                                  if (errors === _errs20)
                                    if (typeof data11 == "string") {
                                      if (func2(data11) < 1)
                                        return validate259.errors = [{ instancePath: instancePath + "/labelIds/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate259.errors = [{ instancePath: instancePath + "/labelIds/" + i0, message: "must be string" }], !1;
                                  var valid1 = _errs20 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate259.errors = [{ instancePath: instancePath + "/labelIds", message: "must be array" }], !1;
                            var valid0 = _errs18 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.labels !== void 0) {
                              let data12 = data.labels, _errs22 = errors;
                              if (errors === _errs22)
                                if (Array.isArray(data12)) {
                                  var valid2 = !0;
                                  let len1 = data12.length;
                                  for (let i1 = 0; i1 < len1; i1++) {
                                    let _errs24 = errors;
                                    validate262(data12[i1], { instancePath: instancePath + "/labels/" + i1 }) || (vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors), errors = vErrors.length);
                                    var valid2 = _errs24 === errors;
                                    if (!valid2)
                                      break;
                                  }
                                } else
                                  return validate259.errors = [{ instancePath: instancePath + "/labels", message: "must be array" }], !1;
                              var valid0 = _errs22 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.taxClasses !== void 0) {
                                let data14 = data.taxClasses, _errs25 = errors;
                                if (errors === _errs25)
                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14))
                                    for (let key0 in data14) {
                                      let _errs28 = errors;
                                      if (typeof data14[key0] != "string")
                                        return validate259.errors = [{ instancePath: instancePath + "/taxClasses/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
                                      var valid3 = _errs28 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  else
                                    return validate259.errors = [{ instancePath: instancePath + "/taxClasses", message: "must be object" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.categoryIds !== void 0) {
                                  let data16 = data.categoryIds, _errs30 = errors;
                                  if (errors === _errs30)
                                    if (Array.isArray(data16)) {
                                      var valid4 = !0;
                                      let len2 = data16.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        let data17 = data16[i2], _errs32 = errors;
                                        if (errors === _errs32)
                                          if (typeof data17 == "string") {
                                            if (func2(data17) < 1)
                                              return validate259.errors = [{ instancePath: instancePath + "/categoryIds/" + i2, message: "must NOT have fewer than 1 characters" }], !1;
                                          } else
                                            return validate259.errors = [{ instancePath: instancePath + "/categoryIds/" + i2, message: "must be string" }], !1;
                                        var valid4 = _errs32 === errors;
                                        if (!valid4)
                                          break;
                                      }
                                    } else
                                      return validate259.errors = [{ instancePath: instancePath + "/categoryIds", message: "must be array" }], !1;
                                  var valid0 = _errs30 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.media !== void 0) {
                                    let data18 = data.media, _errs34 = errors;
                                    if (errors === _errs34)
                                      if (Array.isArray(data18)) {
                                        var valid5 = !0;
                                        let len3 = data18.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          let _errs36 = errors;
                                          validate265(data18[i3], { instancePath: instancePath + "/media/" + i3 }) || (vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors), errors = vErrors.length);
                                          var valid5 = _errs36 === errors;
                                          if (!valid5)
                                            break;
                                        }
                                      } else
                                        return validate259.errors = [{ instancePath: instancePath + "/media", message: "must be array" }], !1;
                                    var valid0 = _errs34 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.mixins !== void 0) {
                                      let _errs37 = errors;
                                      validate55(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
                                      var valid0 = _errs37 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0)
                                      if (data.metadata !== void 0) {
                                        let _errs38 = errors;
                                        validate57(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                                        var valid0 = _errs38 === errors;
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
    } else
      return validate259.errors = [{ instancePath, message: "must be object" }], !1;
  return validate259.errors = vErrors, errors === 0;
}
function validate258(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate259(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate258.errors = [{ instancePath, message: "must be array" }], !1;
  return validate258.errors = vErrors, errors === 0;
}
var listProducts_400 = validate271;
function validate272(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message"))
        return validate272.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate272.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate272.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate272.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate272.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate272.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate272.errors = [{ instancePath, message: "must be object" }], !1;
  return validate272.errors = vErrors, errors === 0;
}
function validate271(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate272(data, { instancePath }) || (vErrors = vErrors === null ? validate272.errors : vErrors.concat(validate272.errors), errors = vErrors.length), validate271.errors = vErrors, errors === 0;
}
var getProduct_200 = validate274;
function validate274(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate259(data, { instancePath }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length), validate274.errors = vErrors, errors === 0;
}

// in-memory:./headers.js
var searchAvailability_200_headers = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["x-total-count"] === void 0 && (missing0 = "x-total-count"))
        return validate212.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["x-total-count"] !== void 0) {
        let data0 = data["x-total-count"], _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
              coerced0 = +data0;
            else
              return validate212.errors = [{ instancePath: instancePath + "/x-total-count", message: "must be integer" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["x-total-count"] = coerced0));
        }
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate212.errors = [{ instancePath: instancePath + "/x-total-count", message: "must be >= 0" }], !1;
      }
    } else
      return validate212.errors = [{ instancePath, message: "must be object" }], !1;
  return validate212.errors = vErrors, errors === 0;
}

// <stdin>
var responses = {
  getAvailability: { 200: { body: getAvailability_200, headers: null }, 400: { body: getAvailability_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 404: { body: getAvailability_400, headers: null } },
  searchAvailability: { 200: { body: searchAvailability_200, headers: searchAvailability_200_headers }, 400: { body: getAvailability_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 413: { body: getAvailability_400, headers: null }, 415: { body: getAvailability_400, headers: null } },
  listAvailabilityOfSite: { 200: { body: searchAvailability_200, headers: searchAvailability_200_headers }, 400: { body: getAvailability_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 404: { body: getAvailability_400, headers: null } },
  listAvailability: { 200: { body: searchAvailability_200, headers: searchAvailability_200_headers }, 400: { body: getAvailability_400, headers: null }, 401: { body: getAvailability_401, headers: null } },
  listCatalogs: { 200: { body: listCatalogs_200, headers: searchAvailability_200_headers }, 400: { body: listCatalogs_400, headers: null }, 401: { body: getAvailability_401, headers: null } },
  getCatalog: { 200: { body: getCatalog_200, headers: null }, 400: { body: listCatalogs_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 404: { body: listCatalogs_400, headers: null } },
  listCatalogsOfCategory: { 200: { body: listCatalogs_200, headers: searchAvailability_200_headers }, 400: { body: listCatalogs_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 404: { body: listCatalogs_400, headers: null } },
  listCategories: { 200: { body: listCategories_200, headers: searchAvailability_200_headers }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null } },
  searchCategories: { 200: { body: listCategories_200, headers: searchAvailability_200_headers }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null }, 413: { body: listCategories_400, headers: null }, 415: { body: listCategories_400, headers: null } },
  getCategory: { 200: { body: getCategory_200, headers: null }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null }, 404: { body: listCategories_400, headers: null } },
  listParentCategories: { 200: { body: listCategories_200, headers: searchAvailability_200_headers }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null }, 404: { body: listCategories_400, headers: null } },
  listSubcategories: { 200: { body: listCategories_200, headers: searchAvailability_200_headers }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null }, 404: { body: listCategories_400, headers: null } },
  listCategoryAssignments: { 200: { body: listCategoryAssignments_200, headers: searchAvailability_200_headers }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null }, 404: { body: listCategories_400, headers: null } },
  listCategoriesOfReference: { 200: { body: listCategories_200, headers: searchAvailability_200_headers }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null }, 404: { body: listCategories_400, headers: null } },
  listCategoryTrees: { 200: { body: listCategoryTrees_200, headers: null }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null } },
  getCategoryTree: { 200: { body: getCategoryTree_200, headers: null }, 400: { body: listCategories_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCategories_400, headers: null }, 404: { body: listCategories_400, headers: null } },
  createOrder: { 200: { body: createOrder_200, headers: null }, 400: { body: createOrder_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: createOrder_400, headers: null }, 404: { body: createOrder_400, headers: null }, 409: { body: createOrder_400, headers: null }, 413: { body: createOrder_400, headers: null }, 415: { body: createOrder_400, headers: null } },
  listCountries: { 200: { body: listCountries_200, headers: searchAvailability_200_headers }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null } },
  getCountry: { 200: { body: getCountry_200, headers: null }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 404: { body: listCountries_400, headers: null } },
  listRegions: { 200: { body: listRegions_200, headers: searchAvailability_200_headers }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null } },
  getRegion: { 200: { body: getRegion_200, headers: null }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 404: { body: listCountries_400, headers: null } },
  listLegalEntities: { 200: { body: listLegalEntities_200, headers: searchAvailability_200_headers }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCountries_400, headers: null } },
  searchLegalEntities: { 200: { body: listLegalEntities_200, headers: searchAvailability_200_headers }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCountries_400, headers: null }, 413: { body: listCountries_400, headers: null }, 415: { body: listCountries_400, headers: null } },
  getLegalEntity: { 200: { body: getLegalEntity_200, headers: null }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCountries_400, headers: null }, 404: { body: listCountries_400, headers: null } },
  listParentLegalEntities: { 200: { body: listLegalEntities_200, headers: null }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCountries_400, headers: null }, 404: { body: listCountries_400, headers: null } },
  listContactAssignments: { 200: { body: listContactAssignments_200, headers: searchAvailability_200_headers }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCountries_400, headers: null } },
  getContactAssignment: { 200: { body: getContactAssignment_200, headers: null }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCountries_400, headers: null }, 404: { body: listCountries_400, headers: null } },
  listLocations: { 200: { body: listLocations_200, headers: searchAvailability_200_headers }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCountries_400, headers: null } },
  getLocation: { 200: { body: getLocation_200, headers: null }, 400: { body: listCountries_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCountries_400, headers: null }, 404: { body: listCountries_400, headers: null } },
  listCustomers: { 200: { body: listCustomers_200, headers: searchAvailability_200_headers }, 400: { body: listCustomers_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCustomers_400, headers: null } },
  searchCustomers: { 200: { body: listCustomers_200, headers: searchAvailability_200_headers }, 400: { body: listCustomers_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCustomers_400, headers: null }, 413: { body: listCustomers_400, headers: null }, 415: { body: listCustomers_400, headers: null } },
  getCustomer: { 200: { body: getCustomer_200, headers: null }, 400: { body: listCustomers_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCustomers_400, headers: null }, 404: { body: listCustomers_400, headers: null } },
  patchCustomer: { 400: { body: listCustomers_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listCustomers_400, headers: null }, 404: { body: listCustomers_400, headers: null }, 409: { body: listCustomers_400, headers: null }, 413: { body: listCustomers_400, headers: null }, 415: { body: listCustomers_400, headers: null }, 200: { body: null, headers: null } },
  matchPrices: { 200: { body: matchPrices_200, headers: null }, 400: { body: matchPrices_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 413: { body: matchPrices_400, headers: null }, 415: { body: matchPrices_400, headers: null } },
  listOrders: { 200: { body: listOrders_200, headers: searchAvailability_200_headers }, 400: { body: listOrders_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listOrders_400, headers: null } },
  getOrder: { 200: { body: getOrder_200, headers: null }, 400: { body: listOrders_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 403: { body: listOrders_400, headers: null }, 404: { body: listOrders_400, headers: null } },
  listProducts: { 200: { body: listProducts_200, headers: searchAvailability_200_headers }, 400: { body: listProducts_400, headers: null }, 401: { body: getAvailability_401, headers: null } },
  searchProducts: { 200: { body: listProducts_200, headers: searchAvailability_200_headers }, 400: { body: listProducts_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 413: { body: listProducts_400, headers: null }, 415: { body: listProducts_400, headers: null } },
  getProduct: { 200: { body: getProduct_200, headers: null }, 400: { body: listProducts_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 404: { body: listProducts_400, headers: null } },
  findProductsByYrn: { 200: { body: listProducts_200, headers: null }, 400: { body: listProducts_400, headers: null }, 401: { body: getAvailability_401, headers: null }, 413: { body: listProducts_400, headers: null }, 415: { body: listProducts_400, headers: null } }
};
export {
  responses
};
