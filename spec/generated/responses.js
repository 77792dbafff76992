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
var findCart_200 = validate21;
var pattern0 = new RegExp("^[0-9a-f]{24}$", "u"), pattern1 = new RegExp("^[A-Z]{3}$", "u"), func2 = require_ucs2length().default;
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
var pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}", "u");
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
                if (!pattern2.test(data2))
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
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.discountType === void 0 && (missing0 = "discountType") || data.value === void 0 && (missing0 = "value"))
        return validate27.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate27.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate27.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.discountType !== void 0) {
          let data1 = data.discountType, _errs3 = errors;
          if (typeof data1 != "string")
            return validate27.errors = [{ instancePath: instancePath + "/discountType", message: "must be string" }], !1;
          if (!(data1 === "PERCENT" || data1 === "ABSOLUTE" || data1 === "FREE_SHIPPING"))
            return validate27.errors = [{ instancePath: instancePath + "/discountType", params: { allowedValues: ["PERCENT", "ABSOLUTE", "FREE_SHIPPING"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.value !== void 0) {
            let data2 = data.value, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 100 || isNaN(data2))
                  return validate27.errors = [{ instancePath: instancePath + "/value", message: "must be <= 100" }], !1;
                if (data2 < 0 || isNaN(data2))
                  return validate27.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
              } else
                return validate27.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.discountCalculationType !== void 0) {
              let data3 = data.discountCalculationType, _errs7 = errors;
              if (typeof data3 != "string")
                return validate27.errors = [{ instancePath: instancePath + "/discountCalculationType", message: "must be string" }], !1;
              if (!(data3 === "TOTAL" || data3 === "SUBTOTAL"))
                return validate27.errors = [{ instancePath: instancePath + "/discountCalculationType", params: { allowedValues: ["TOTAL", "SUBTOTAL"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.sequence !== void 0) {
                let data4 = data.sequence, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate27.errors = [{ instancePath: instancePath + "/sequence", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate27.errors = [{ instancePath, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}
var pattern3 = new RegExp("^[a-zA-Z]{2}$", "u");
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate32.errors = [{ instancePath, message: "must be object" }], !1) : (validate32.errors = vErrors, errors === 0);
}
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      data.mixins !== void 0 && (validate32(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length));
    else
      return validate31.errors = [{ instancePath, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate30.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
        if (!(data0 === "BILLING" || data0 === "SHIPPING"))
          return validate30.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["BILLING", "SHIPPING"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate30.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate30.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate30.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate30.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetAppendix !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate30.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.zipCode !== void 0) {
                    let data6 = data.zipCode, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) > 11)
                          return validate30.errors = [{ instancePath: instancePath + "/zipCode", message: "must NOT have more than 11 characters" }], !1;
                      } else
                        return validate30.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.city !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.city != "string")
                        return validate30.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.country !== void 0) {
                        let data8 = data.country, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!pattern3.test(data8))
                              return validate30.errors = [{ instancePath: instancePath + "/country", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                          } else
                            return validate30.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.state !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.state != "string")
                            return validate30.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.contactPhone !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.contactPhone != "string")
                              return validate30.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.metadata !== void 0) {
                              let _errs23 = errors;
                              validate31(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.mixins !== void 0) {
                                let _errs24 = errors;
                                validate32(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
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
      return validate30.errors = [{ instancePath, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate30(data, { instancePath }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.origin === void 0 && (missing0 = "origin"))
          return validate29.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.origin !== void 0) {
          let data0 = data.origin;
          if (typeof data0 != "string")
            return validate29.errors = [{ instancePath: instancePath + "/origin", message: "must be string" }], !1;
          if (data0 !== "REQUEST")
            return validate29.errors = [{ instancePath: instancePath + "/origin", params: { allowedValues: ["REQUEST"] }, message: "must be equal to one of the allowed values" }], !1;
        }
      } else
        return validate29.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate29.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^\\d+$", "u");
function validate40(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.url === void 0 && (missing0 = "url"))
        return validate40.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate40.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.url !== void 0) {
          let _errs3 = errors;
          if (typeof data.url != "string")
            return validate40.errors = [{ instancePath: instancePath + "/url", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate40.errors = [{ instancePath, message: "must be object" }], !1;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.sku !== void 0) {
        let _errs1 = errors;
        if (typeof data.sku != "string")
          return validate39.errors = [{ instancePath: instancePath + "/sku", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.code !== void 0) {
          let _errs3 = errors;
          if (typeof data.code != "string")
            return validate39.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != "string")
              return validate39.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
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
                      return validate39.errors = [{ instancePath: instancePath + "/localizedName/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
                    var valid1 = _errs10 === errors;
                    if (!valid1)
                      break;
                  }
                else
                  return validate39.errors = [{ instancePath: instancePath + "/localizedName", message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.description !== void 0) {
                let _errs12 = errors;
                if (typeof data.description != "string")
                  return validate39.errors = [{ instancePath: instancePath + "/description", message: "must be string" }], !1;
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
                        validate40(data6[i0], { instancePath: instancePath + "/images/" + i0 }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
                        var valid2 = _errs16 === errors;
                        if (!valid2)
                          break;
                      }
                    } else
                      return validate39.errors = [{ instancePath: instancePath + "/images", message: "must be array" }], !1;
                  var valid0 = _errs14 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.metadata !== void 0) {
                    let _errs17 = errors;
                    validate31(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.mixins !== void 0) {
                      let _errs18 = errors;
                      validate32(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
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
      return validate39.errors = [{ instancePath, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
function validate46(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.originalAmount === void 0 && (missing0 = "originalAmount") || data.effectiveAmount === void 0 && (missing0 = "effectiveAmount") || data.currency === void 0 && (missing0 = "currency"))
        return validate46.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.priceId !== void 0) {
        let data0 = data.priceId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate46.errors = [{ instancePath: instancePath + "/priceId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate46.errors = [{ instancePath: instancePath + "/priceId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.originalAmount !== void 0) {
          let data1 = data.originalAmount, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e8 || isNaN(data1))
                return validate46.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be <= 100000000" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate46.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be >= 0" }], !1;
            } else
              return validate46.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.effectiveAmount !== void 0) {
            let data2 = data.effectiveAmount, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e8 || isNaN(data2))
                  return validate46.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be <= 100000000" }], !1;
                if (data2 < 0 || isNaN(data2))
                  return validate46.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be >= 0" }], !1;
              } else
                return validate46.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data3 = data.currency, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (!pattern1.test(data3))
                    return validate46.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate46.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.measurementUnit !== void 0) {
                let data4 = data.measurementUnit, _errs9 = errors;
                if (errors === _errs9)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    let missing1;
                    if (data4.quantity === void 0 && (missing1 = "quantity"))
                      return validate46.errors = [{ instancePath: instancePath + "/measurementUnit", message: "must have required property '" + missing1 + "'" }], !1;
                    if (data4.quantity !== void 0) {
                      let data5 = data4.quantity, _errs11 = errors;
                      if (errors === _errs11)
                        if (typeof data5 == "number" && isFinite(data5)) {
                          if (data5 < 0 || isNaN(data5))
                            return validate46.errors = [{ instancePath: instancePath + "/measurementUnit/quantity", message: "must be >= 0" }], !1;
                        } else
                          return validate46.errors = [{ instancePath: instancePath + "/measurementUnit/quantity", message: "must be number" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data4.unitCode !== void 0) {
                        let data6 = data4.unitCode, _errs13 = errors;
                        if (errors === _errs13)
                          if (typeof data6 == "string") {
                            if (func2(data6) < 1)
                              return validate46.errors = [{ instancePath: instancePath + "/measurementUnit/unitCode", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate46.errors = [{ instancePath: instancePath + "/measurementUnit/unitCode", message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                  } else
                    return validate46.errors = [{ instancePath: instancePath + "/measurementUnit", message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate46.errors = [{ instancePath, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate46(data, { instancePath }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.yrn !== void 0) {
          let data0 = data.yrn;
          if (errors === errors)
            if (typeof data0 == "string") {
              if (func2(data0) < 1)
                return validate45.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate45.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
        }
      } else
        return validate45.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate45.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.netValue === void 0 && (missing0 = "netValue") || data.grossValue === void 0 && (missing0 = "grossValue") || data.taxValue === void 0 && (missing0 = "taxValue"))
        return validate49.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.netValue !== void 0) {
        let data0 = data.netValue, _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)))
          return validate49.errors = [{ instancePath: instancePath + "/netValue", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.grossValue !== void 0) {
          let data1 = data.grossValue, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)))
            return validate49.errors = [{ instancePath: instancePath + "/grossValue", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.taxValue !== void 0) {
            let data2 = data.taxValue, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)))
              return validate49.errors = [{ instancePath: instancePath + "/taxValue", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.taxCode !== void 0) {
              let _errs7 = errors;
              if (typeof data.taxCode != "string")
                return validate49.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.taxRate !== void 0) {
                let data4 = data.taxRate, _errs9 = errors;
                if (!(typeof data4 == "number" && isFinite(data4)))
                  return validate49.errors = [{ instancePath: instancePath + "/taxRate", message: "must be number" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate49.errors = [{ instancePath, message: "must be object" }], !1;
  return validate49.errors = vErrors, errors === 0;
}
function validate56(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.origin === void 0 && (missing0 = "origin") || data.discountType === void 0 && (missing0 = "discountType") || data.value === void 0 && (missing0 = "value") || data.price === void 0 && (missing0 = "price"))
        return validate56.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate56.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.origin !== void 0) {
          let data1 = data.origin, _errs3 = errors;
          if (typeof data1 != "string")
            return validate56.errors = [{ instancePath: instancePath + "/origin", message: "must be string" }], !1;
          if (!(data1 === "INTERNAL" || data1 === "EXTERNAL"))
            return validate56.errors = [{ instancePath: instancePath + "/origin", params: { allowedValues: ["INTERNAL", "EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.discountType !== void 0) {
            let data2 = data.discountType, _errs5 = errors;
            if (typeof data2 != "string")
              return validate56.errors = [{ instancePath: instancePath + "/discountType", message: "must be string" }], !1;
            if (!(data2 === "PERCENT" || data2 === "ABSOLUTE" || data2 === "FREE_SHIPPING"))
              return validate56.errors = [{ instancePath: instancePath + "/discountType", params: { allowedValues: ["PERCENT", "ABSOLUTE", "FREE_SHIPPING"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.value !== void 0) {
              let data3 = data.value, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate56.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
                } else
                  return validate56.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.price !== void 0) {
                let _errs9 = errors;
                validate49(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate56.errors = [{ instancePath, message: "must be object" }], !1;
  return validate56.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate49(data, { instancePath }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.appliedDiscounts === void 0 && (missing0 = "appliedDiscounts"))
          return validate54.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.appliedDiscounts !== void 0) {
          let data0 = data.appliedDiscounts;
          if (errors === errors)
            if (Array.isArray(data0)) {
              var valid2 = !0;
              let len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                validate56(data0[i0], { instancePath: instancePath + "/appliedDiscounts/" + i0 }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
                var valid2 = _errs5 === errors;
                if (!valid2)
                  break;
              }
            } else
              return validate54.errors = [{ instancePath: instancePath + "/appliedDiscounts", message: "must be array" }], !1;
        }
      } else
        return validate54.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate54.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.origin === void 0 && (missing0 = "origin") || data.type === void 0 && (missing0 = "type") || data.price === void 0 && (missing0 = "price") || data.discountedPrice === void 0 && (missing0 = "discountedPrice"))
        return validate60.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate60.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.origin !== void 0) {
          let data1 = data.origin, _errs3 = errors;
          if (typeof data1 != "string")
            return validate60.errors = [{ instancePath: instancePath + "/origin", message: "must be string" }], !1;
          if (data1 !== "EXTERNAL")
            return validate60.errors = [{ instancePath: instancePath + "/origin", params: { allowedValues: ["EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.type !== void 0) {
            let data2 = data.type, _errs5 = errors;
            if (typeof data2 != "string")
              return validate60.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
            if (!(data2 === "PERCENT" || data2 === "ABSOLUTE" || data2 === "ABSOLUTE_MULTIPLY_ITEMQUANTITY"))
              return validate60.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["PERCENT", "ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY"] }, message: "must be equal to one of the allowed values" }], !1;
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
                      return validate60.errors = [{ instancePath: instancePath + "/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
                    var valid1 = _errs10 === errors;
                    if (!valid1)
                      break;
                  }
                else
                  return validate60.errors = [{ instancePath: instancePath + "/name", message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.price !== void 0) {
                let data5 = data.price, _errs12 = errors, _errs13 = errors;
                validate49(data5, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                var valid2 = _errs13 === errors;
                if (valid2) {
                  let _errs14 = errors;
                  if (errors === _errs14)
                    if (data5 && typeof data5 == "object" && !Array.isArray(data5))
                      data5.discountedPrice !== void 0 && (validate54(data5.discountedPrice, { instancePath: instancePath + "/price/discountedPrice" }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
                    else
                      return validate60.errors = [{ instancePath: instancePath + "/price", message: "must be object" }], !1;
                  var valid2 = _errs14 === errors;
                }
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.discountedPrice !== void 0) {
                  let _errs17 = errors;
                  validate54(data.discountedPrice, { instancePath: instancePath + "/discountedPrice" }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate60.errors = [{ instancePath, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate67.errors = [{ instancePath, message: "must be string" }], !1) : data === "ApplyDiscountBeforeTax" || data === "ApplyDiscountAfterTax" ? (validate67.errors = vErrors, errors === 0) : (validate67.errors = [{ instancePath, params: { allowedValues: ["ApplyDiscountBeforeTax", "ApplyDiscountAfterTax"] }, message: "must be equal to one of the allowed values" }], !1);
}
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.calculationType === void 0 && (missing0 = "calculationType") || data.value === void 0 && (missing0 = "value") || data.price === void 0 && (missing0 = "price") || data.appliedDiscounts === void 0 && (missing0 = "appliedDiscounts"))
        return validate66.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.calculationType !== void 0) {
        let _errs1 = errors;
        validate67(data.calculationType, { instancePath: instancePath + "/calculationType" }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.value !== void 0) {
          let data1 = data.value, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate66.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
            } else
              return validate66.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.price !== void 0) {
            let _errs4 = errors;
            validate49(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
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
                    validate56(data3[i0], { instancePath: instancePath + "/appliedDiscounts/" + i0 }) || (vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors), errors = vErrors.length);
                    var valid1 = _errs7 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate66.errors = [{ instancePath: instancePath + "/appliedDiscounts", message: "must be array" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate66.errors = [{ instancePath, message: "must be object" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.discountedPrice === void 0 && (missing0 = "discountedPrice") || data.totalDiscount === void 0 && (missing0 = "totalDiscount") || data.finalPrice === void 0 && (missing0 = "finalPrice"))
        return validate51.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.price !== void 0) {
        let data0 = data.price, _errs1 = errors, _errs2 = errors;
        validate49(data0, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
        var valid1 = _errs2 === errors;
        if (valid1) {
          let _errs3 = errors;
          if (errors === _errs3)
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing1;
              if (data0.calculated === void 0 && (missing1 = "calculated"))
                return validate51.errors = [{ instancePath: instancePath + "/price", message: "must have required property '" + missing1 + "'" }], !1;
              if (data0.calculated !== void 0) {
                let data1 = data0.calculated;
                if (typeof data1 != "string")
                  return validate51.errors = [{ instancePath: instancePath + "/price/calculated", message: "must be string" }], !1;
                if (!(data1 === "INTERNAL" || data1 === "EXTERNAL"))
                  return validate51.errors = [{ instancePath: instancePath + "/price/calculated", params: { allowedValues: ["INTERNAL", "EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
              }
            } else
              return validate51.errors = [{ instancePath: instancePath + "/price", message: "must be object" }], !1;
          var valid1 = _errs3 === errors;
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.upliftValue !== void 0) {
          let _errs7 = errors;
          validate49(data.upliftValue, { instancePath: instancePath + "/upliftValue" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
          var valid0 = _errs7 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.discountedPrice !== void 0) {
            let _errs8 = errors;
            validate54(data.discountedPrice, { instancePath: instancePath + "/discountedPrice" }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.fees !== void 0) {
              let data4 = data.fees, _errs9 = errors;
              if (errors === _errs9)
                if (Array.isArray(data4)) {
                  var valid3 = !0;
                  let len0 = data4.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs11 = errors;
                    validate60(data4[i0], { instancePath: instancePath + "/fees/" + i0 }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                    var valid3 = _errs11 === errors;
                    if (!valid3)
                      break;
                  }
                } else
                  return validate51.errors = [{ instancePath: instancePath + "/fees", message: "must be array" }], !1;
              var valid0 = _errs9 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.totalFee !== void 0) {
                let _errs12 = errors;
                validate54(data.totalFee, { instancePath: instancePath + "/totalFee" }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.totalDiscount !== void 0) {
                  let _errs13 = errors;
                  validate66(data.totalDiscount, { instancePath: instancePath + "/totalDiscount" }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.finalPrice !== void 0) {
                    let _errs14 = errors;
                    validate49(data.finalPrice, { instancePath: instancePath + "/finalPrice" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate51.errors = [{ instancePath, message: "must be object" }], !1;
  return validate51.errors = vErrors, errors === 0;
}
function validate74(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount") || data.currency === void 0 && (missing0 = "currency"))
        return validate74.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.amount !== void 0) {
        let data0 = data.amount, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate74.errors = [{ instancePath: instancePath + "/amount", message: "must be >= 0" }], !1;
          } else
            return validate74.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern1.test(data1))
                return validate74.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
            } else
              return validate74.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate74.errors = [{ instancePath, message: "must be object" }], !1;
  return validate74.errors = vErrors, errors === 0;
}
function validate80(data, { instancePath = "" } = {}) {
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
    return vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++, validate80.errors = vErrors, !1;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subTotal === void 0 && (missing0 = "subTotal") || data.totalTax === void 0 && (missing0 = "totalTax") || data.total === void 0 && (missing0 = "total") || data.discount === void 0 && (missing0 = "discount"))
        return validate82.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.subTotal !== void 0) {
        let data0 = data.subTotal, _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)))
          return validate82.errors = [{ instancePath: instancePath + "/subTotal", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.totalTax !== void 0) {
          let data1 = data.totalTax, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)))
            return validate82.errors = [{ instancePath: instancePath + "/totalTax", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.total !== void 0) {
            let data2 = data.total, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)))
              return validate82.errors = [{ instancePath: instancePath + "/total", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.discount !== void 0) {
              let data3 = data.discount, _errs7 = errors;
              if (!(typeof data3 == "number" && isFinite(data3)))
                return validate82.errors = [{ instancePath: instancePath + "/discount", message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate82.errors = [{ instancePath, message: "must be object" }], !1;
  return validate82.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.taxCode === void 0 && (missing0 = "taxCode") || data.amount === void 0 && (missing0 = "amount") || data.totalTax === void 0 && (missing0 = "totalTax") || data.total === void 0 && (missing0 = "total") || data.taxValues === void 0 && (missing0 = "taxValues"))
        return validate79.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.yrn !== void 0) {
        let _errs1 = errors;
        if (typeof data.yrn != "string")
          return validate79.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let _errs3 = errors;
          validate80(data.name, { instancePath: instancePath + "/name" }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.taxCode !== void 0) {
            let _errs4 = errors;
            if (typeof data.taxCode != "string")
              return validate79.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.amount !== void 0) {
              let data3 = data.amount, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate79.errors = [{ instancePath: instancePath + "/amount", message: "must be >= 0" }], !1;
                } else
                  return validate79.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.totalTax !== void 0) {
                let data4 = data.totalTax, _errs8 = errors;
                if (errors === _errs8)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 < 0 || isNaN(data4))
                      return validate79.errors = [{ instancePath: instancePath + "/totalTax", message: "must be >= 0" }], !1;
                  } else
                    return validate79.errors = [{ instancePath: instancePath + "/totalTax", message: "must be number" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.total !== void 0) {
                  let _errs10 = errors;
                  validate82(data.total, { instancePath: instancePath + "/total" }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
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
                                return validate79.errors = [{ instancePath: instancePath + "/taxValues/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                              if (data7.name !== void 0) {
                                let _errs15 = errors;
                                if (typeof data7.name != "string")
                                  return validate79.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/name", message: "must be string" }], !1;
                                var valid2 = _errs15 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2) {
                                if (data7.rate !== void 0) {
                                  let data9 = data7.rate, _errs17 = errors;
                                  if (!(typeof data9 == "number" && isFinite(data9)))
                                    return validate79.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/rate", message: "must be number" }], !1;
                                  var valid2 = _errs17 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data7.netValue !== void 0) {
                                    let data10 = data7.netValue, _errs19 = errors;
                                    if (!(typeof data10 == "number" && isFinite(data10)))
                                      return validate79.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/netValue", message: "must be number" }], !1;
                                    var valid2 = _errs19 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2)
                                    if (data7.grossValue !== void 0) {
                                      let data11 = data7.grossValue, _errs21 = errors;
                                      if (!(typeof data11 == "number" && isFinite(data11)))
                                        return validate79.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/grossValue", message: "must be number" }], !1;
                                      var valid2 = _errs21 === errors;
                                    } else
                                      var valid2 = !0;
                                }
                              }
                            } else
                              return validate79.errors = [{ instancePath: instancePath + "/taxValues/" + i0, message: "must be object" }], !1;
                          var valid1 = _errs13 === errors;
                          if (!valid1)
                            break;
                        }
                      } else
                        return validate79.errors = [{ instancePath: instancePath + "/taxValues", message: "must be array" }], !1;
                    var valid0 = _errs11 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate79.errors = [{ instancePath, message: "must be object" }], !1;
  return validate79.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.elements === void 0 && (missing0 = "elements") || data.total === void 0 && (missing0 = "total"))
        return validate78.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.elements !== void 0) {
        let data0 = data.elements, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate79(data0[i0], { instancePath: instancePath + "/elements/" + i0 }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate78.errors = [{ instancePath: instancePath + "/elements", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.total !== void 0) {
          let _errs4 = errors;
          validate82(data.total, { instancePath: instancePath + "/total" }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate78.errors = [{ instancePath, message: "must be object" }], !1;
  return validate78.errors = vErrors, errors === 0;
}
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.discountType === void 0 && (missing0 = "discountType") || data.value === void 0 && (missing0 = "value"))
        return validate88.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate88.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate88.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.discountType !== void 0) {
          let data1 = data.discountType, _errs3 = errors;
          if (typeof data1 != "string")
            return validate88.errors = [{ instancePath: instancePath + "/discountType", message: "must be string" }], !1;
          if (!(data1 === "PERCENT" || data1 === "ABSOLUTE"))
            return validate88.errors = [{ instancePath: instancePath + "/discountType", params: { allowedValues: ["PERCENT", "ABSOLUTE"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.value !== void 0) {
            let data2 = data.value, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 100 || isNaN(data2))
                  return validate88.errors = [{ instancePath: instancePath + "/value", message: "must be <= 100" }], !1;
                if (data2 < 0 || isNaN(data2))
                  return validate88.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
              } else
                return validate88.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.includeFees !== void 0) {
              let _errs7 = errors;
              if (typeof data.includeFees != "boolean")
                return validate88.errors = [{ instancePath: instancePath + "/includeFees", message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.sequence !== void 0) {
                let data4 = data.sequence, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate88.errors = [{ instancePath: instancePath + "/sequence", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate88.errors = [{ instancePath, message: "must be object" }], !1;
  return validate88.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.feeType === void 0 && (missing0 = "feeType"))
        return validate90.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate90.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate90.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate90.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate90.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            validate80(data.name, { instancePath: instancePath + "/name" }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.feeType !== void 0) {
              let data3 = data.feeType, _errs6 = errors;
              if (typeof data3 != "string")
                return validate90.errors = [{ instancePath: instancePath + "/feeType", message: "must be string" }], !1;
              if (!(data3 === "PERCENT" || data3 === "ABSOLUTE" || data3 === "ABSOLUTE_MULTIPLY_ITEMQUANTITY"))
                return validate90.errors = [{ instancePath: instancePath + "/feeType", params: { allowedValues: ["PERCENT", "ABSOLUTE", "ABSOLUTE_MULTIPLY_ITEMQUANTITY"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.feePercentage !== void 0) {
                let data4 = data.feePercentage, _errs8 = errors;
                if (errors === _errs8)
                  if (typeof data4 == "number" && isFinite(data4)) {
                    if (data4 > 100 || isNaN(data4))
                      return validate90.errors = [{ instancePath: instancePath + "/feePercentage", message: "must be <= 100" }], !1;
                    if (data4 < 0 || isNaN(data4))
                      return validate90.errors = [{ instancePath: instancePath + "/feePercentage", message: "must be >= 0" }], !1;
                  } else
                    return validate90.errors = [{ instancePath: instancePath + "/feePercentage", message: "must be number" }], !1;
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
                        return validate90.errors = [{ instancePath: instancePath + "/feeAbsolute", message: "must have required property '" + missing1 + "'" }], !1;
                      if (data5.currency !== void 0) {
                        let data6 = data5.currency, _errs12 = errors;
                        if (errors === _errs12)
                          if (typeof data6 == "string") {
                            if (!pattern1.test(data6))
                              return validate90.errors = [{ instancePath: instancePath + "/feeAbsolute/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                          } else
                            return validate90.errors = [{ instancePath: instancePath + "/feeAbsolute/currency", message: "must be string" }], !1;
                        var valid1 = _errs12 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data5.amount !== void 0) {
                          let data7 = data5.amount, _errs14 = errors;
                          if (errors === _errs14)
                            if (typeof data7 == "number" && isFinite(data7)) {
                              if (data7 > 1e8 || isNaN(data7))
                                return validate90.errors = [{ instancePath: instancePath + "/feeAbsolute/amount", message: "must be <= 100000000" }], !1;
                              if (data7 < 0 || isNaN(data7))
                                return validate90.errors = [{ instancePath: instancePath + "/feeAbsolute/amount", message: "must be >= 0" }], !1;
                            } else
                              return validate90.errors = [{ instancePath: instancePath + "/feeAbsolute/amount", message: "must be number" }], !1;
                          var valid1 = _errs14 === errors;
                        } else
                          var valid1 = !0;
                    } else
                      return validate90.errors = [{ instancePath: instancePath + "/feeAbsolute", message: "must be object" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.taxable !== void 0) {
                    let _errs16 = errors;
                    if (typeof data.taxable != "boolean")
                      return validate90.errors = [{ instancePath: instancePath + "/taxable", message: "must be boolean" }], !1;
                    var valid0 = _errs16 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.taxCode !== void 0) {
                      let _errs18 = errors;
                      if (typeof data.taxCode != "string")
                        return validate90.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
                      var valid0 = _errs18 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.taxValues !== void 0) {
                        let data10 = data.taxValues, _errs20 = errors;
                        if (errors === _errs20)
                          if (Array.isArray(data10)) {
                            if (data10.length > 1)
                              return validate90.errors = [{ instancePath: instancePath + "/taxValues", message: "must NOT have more than 1 items" }], !1;
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
                                        return validate90.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/name", message: "must be string" }], !1;
                                      var valid3 = _errs24 === errors;
                                    } else
                                      var valid3 = !0;
                                    if (valid3)
                                      if (data11.rate !== void 0) {
                                        let data13 = data11.rate, _errs26 = errors;
                                        if (errors === _errs26)
                                          if (typeof data13 == "number" && isFinite(data13)) {
                                            if (data13 > 100 || isNaN(data13))
                                              return validate90.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/rate", message: "must be <= 100" }], !1;
                                            if (data13 < 0 || isNaN(data13))
                                              return validate90.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/rate", message: "must be >= 0" }], !1;
                                          } else
                                            return validate90.errors = [{ instancePath: instancePath + "/taxValues/" + i0 + "/rate", message: "must be number" }], !1;
                                        var valid3 = _errs26 === errors;
                                      } else
                                        var valid3 = !0;
                                  } else
                                    return validate90.errors = [{ instancePath: instancePath + "/taxValues/" + i0, message: "must be object" }], !1;
                                var valid2 = _errs22 === errors;
                                if (!valid2)
                                  break;
                              }
                            }
                          } else
                            return validate90.errors = [{ instancePath: instancePath + "/taxValues", message: "must be array" }], !1;
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
      return validate90.errors = [{ instancePath, message: "must be object" }], !1;
  return validate90.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.itemYrn === void 0 && (missing0 = "itemYrn") || data.yrn === void 0 && (missing0 = "yrn") || data.product === void 0 && (missing0 = "product") || data.quantity === void 0 && (missing0 = "quantity") || data.effectiveQuantity === void 0 && (missing0 = "effectiveQuantity") || data.price === void 0 && (missing0 = "price") || data.taxCode === void 0 && (missing0 = "taxCode") || data.unitPrice === void 0 && (missing0 = "unitPrice") || data.calculatedPrice === void 0 && (missing0 = "calculatedPrice") || data.totalTax === void 0 && (missing0 = "totalTax") || data.itemPrice === void 0 && (missing0 = "itemPrice") || data.linePrice === void 0 && (missing0 = "linePrice") || data.lineTax === void 0 && (missing0 = "lineTax") || data.itemTaxInfo === void 0 && (missing0 = "itemTaxInfo") || data.totalDiscount === void 0 && (missing0 = "totalDiscount"))
        return validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern4.test(data0))
              return validate38.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate38.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate38.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          if (!(data1 === "INTERNAL" || data1 === "EXTERNAL"))
            return validate38.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["INTERNAL", "EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.itemYrn !== void 0) {
            let _errs5 = errors;
            if (typeof data.itemYrn != "string")
              return validate38.errors = [{ instancePath: instancePath + "/itemYrn", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.yrn !== void 0) {
              let _errs7 = errors;
              if (typeof data.yrn != "string")
                return validate38.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.product !== void 0) {
                let data4 = data.product, _errs9 = errors, _errs10 = errors;
                validate39(data4, { instancePath: instancePath + "/product" }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                var valid1 = _errs10 === errors;
                if (valid1) {
                  let _errs11 = errors;
                  if (errors === _errs11)
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      let missing1;
                      if (data4.id === void 0 && (missing1 = "id"))
                        return validate38.errors = [{ instancePath: instancePath + "/product", message: "must have required property '" + missing1 + "'" }], !1;
                      if (data4.id !== void 0) {
                        let data5 = data4.id, _errs13 = errors;
                        if (errors === _errs13)
                          if (typeof data5 == "string") {
                            if (func2(data5) < 1)
                              return validate38.errors = [{ instancePath: instancePath + "/product/id", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate38.errors = [{ instancePath: instancePath + "/product/id", message: "must be string" }], !1;
                        var valid2 = _errs13 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data4.yrn !== void 0) {
                          let data6 = data4.yrn, _errs15 = errors;
                          if (errors === _errs15)
                            if (typeof data6 == "string") {
                              if (func2(data6) < 1)
                                return validate38.errors = [{ instancePath: instancePath + "/product/yrn", message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate38.errors = [{ instancePath: instancePath + "/product/yrn", message: "must be string" }], !1;
                          var valid2 = _errs15 === errors;
                        } else
                          var valid2 = !0;
                    } else
                      return validate38.errors = [{ instancePath: instancePath + "/product", message: "must be object" }], !1;
                  var valid1 = _errs11 === errors;
                }
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quantity !== void 0) {
                  let data7 = data.quantity, _errs17 = errors;
                  if (errors === _errs17)
                    if (typeof data7 == "number" && isFinite(data7)) {
                      if (data7 < 0 || isNaN(data7))
                        return validate38.errors = [{ instancePath: instancePath + "/quantity", message: "must be >= 0" }], !1;
                    } else
                      return validate38.errors = [{ instancePath: instancePath + "/quantity", message: "must be number" }], !1;
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveQuantity !== void 0) {
                    let data8 = data.effectiveQuantity, _errs19 = errors;
                    if (errors === _errs19)
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 < 0 || isNaN(data8))
                          return validate38.errors = [{ instancePath: instancePath + "/effectiveQuantity", message: "must be >= 0" }], !1;
                      } else
                        return validate38.errors = [{ instancePath: instancePath + "/effectiveQuantity", message: "must be number" }], !1;
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.price !== void 0) {
                      let _errs21 = errors;
                      validate45(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
                      var valid0 = _errs21 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.unitPrice !== void 0) {
                        let _errs22 = errors;
                        validate49(data.unitPrice, { instancePath: instancePath + "/unitPrice" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                        var valid0 = _errs22 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.taxCode !== void 0) {
                          let _errs23 = errors;
                          if (typeof data.taxCode != "string")
                            return validate38.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.calculatedPrice !== void 0) {
                            let _errs25 = errors;
                            validate51(data.calculatedPrice, { instancePath: instancePath + "/calculatedPrice" }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
                            var valid0 = _errs25 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.totalTax !== void 0) {
                              let data13 = data.totalTax, _errs26 = errors;
                              if (errors === _errs26)
                                if (typeof data13 == "number" && isFinite(data13)) {
                                  if (data13 < 0 || isNaN(data13))
                                    return validate38.errors = [{ instancePath: instancePath + "/totalTax", message: "must be >= 0" }], !1;
                                } else
                                  return validate38.errors = [{ instancePath: instancePath + "/totalTax", message: "must be number" }], !1;
                              var valid0 = _errs26 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.itemPrice !== void 0) {
                                let _errs28 = errors;
                                validate74(data.itemPrice, { instancePath: instancePath + "/itemPrice" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                var valid0 = _errs28 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.linePrice !== void 0) {
                                  let data15 = data.linePrice, _errs29 = errors;
                                  if (errors === _errs29)
                                    if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                      let missing2;
                                      if (data15.originalAmount === void 0 && (missing2 = "originalAmount") || data15.effectiveAmount === void 0 && (missing2 = "effectiveAmount") || data15.currency === void 0 && (missing2 = "currency"))
                                        return validate38.errors = [{ instancePath: instancePath + "/linePrice", message: "must have required property '" + missing2 + "'" }], !1;
                                      if (data15.originalAmount !== void 0) {
                                        let data16 = data15.originalAmount, _errs31 = errors;
                                        if (errors === _errs31)
                                          if (typeof data16 == "number" && isFinite(data16)) {
                                            if (data16 < 0 || isNaN(data16))
                                              return validate38.errors = [{ instancePath: instancePath + "/linePrice/originalAmount", message: "must be >= 0" }], !1;
                                          } else
                                            return validate38.errors = [{ instancePath: instancePath + "/linePrice/originalAmount", message: "must be number" }], !1;
                                        var valid3 = _errs31 === errors;
                                      } else
                                        var valid3 = !0;
                                      if (valid3) {
                                        if (data15.effectiveAmount !== void 0) {
                                          let data17 = data15.effectiveAmount, _errs33 = errors;
                                          if (errors === _errs33)
                                            if (typeof data17 == "number" && isFinite(data17)) {
                                              if (data17 < 0 || isNaN(data17))
                                                return validate38.errors = [{ instancePath: instancePath + "/linePrice/effectiveAmount", message: "must be >= 0" }], !1;
                                            } else
                                              return validate38.errors = [{ instancePath: instancePath + "/linePrice/effectiveAmount", message: "must be number" }], !1;
                                          var valid3 = _errs33 === errors;
                                        } else
                                          var valid3 = !0;
                                        if (valid3)
                                          if (data15.currency !== void 0) {
                                            let _errs35 = errors;
                                            if (typeof data15.currency != "string")
                                              return validate38.errors = [{ instancePath: instancePath + "/linePrice/currency", message: "must be string" }], !1;
                                            var valid3 = _errs35 === errors;
                                          } else
                                            var valid3 = !0;
                                      }
                                    } else
                                      return validate38.errors = [{ instancePath: instancePath + "/linePrice", message: "must be object" }], !1;
                                  var valid0 = _errs29 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.lineTax !== void 0) {
                                    let data19 = data.lineTax, _errs37 = errors;
                                    if (errors === _errs37)
                                      if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                                        let missing3;
                                        if (data19.name === void 0 && (missing3 = "name") || data19.rate === void 0 && (missing3 = "rate") || data19.netValue === void 0 && (missing3 = "netValue") || data19.grossValue === void 0 && (missing3 = "grossValue") || data19.quantity === void 0 && (missing3 = "quantity"))
                                          return validate38.errors = [{ instancePath: instancePath + "/lineTax", message: "must have required property '" + missing3 + "'" }], !1;
                                        if (data19.name !== void 0) {
                                          let _errs39 = errors;
                                          if (typeof data19.name != "string")
                                            return validate38.errors = [{ instancePath: instancePath + "/lineTax/name", message: "must be string" }], !1;
                                          var valid4 = _errs39 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data19.rate !== void 0) {
                                            let data21 = data19.rate, _errs41 = errors;
                                            if (!(typeof data21 == "number" && isFinite(data21)))
                                              return validate38.errors = [{ instancePath: instancePath + "/lineTax/rate", message: "must be number" }], !1;
                                            var valid4 = _errs41 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4) {
                                            if (data19.netValue !== void 0) {
                                              let data22 = data19.netValue, _errs43 = errors;
                                              if (!(typeof data22 == "number" && isFinite(data22)))
                                                return validate38.errors = [{ instancePath: instancePath + "/lineTax/netValue", message: "must be number" }], !1;
                                              var valid4 = _errs43 === errors;
                                            } else
                                              var valid4 = !0;
                                            if (valid4) {
                                              if (data19.grossValue !== void 0) {
                                                let data23 = data19.grossValue, _errs45 = errors;
                                                if (!(typeof data23 == "number" && isFinite(data23)))
                                                  return validate38.errors = [{ instancePath: instancePath + "/lineTax/grossValue", message: "must be number" }], !1;
                                                var valid4 = _errs45 === errors;
                                              } else
                                                var valid4 = !0;
                                              if (valid4)
                                                if (data19.quantity !== void 0) {
                                                  let data24 = data19.quantity, _errs47 = errors;
                                                  if (!(typeof data24 == "number" && isFinite(data24)))
                                                    return validate38.errors = [{ instancePath: instancePath + "/lineTax/quantity", message: "must be number" }], !1;
                                                  var valid4 = _errs47 === errors;
                                                } else
                                                  var valid4 = !0;
                                            }
                                          }
                                        }
                                      } else
                                        return validate38.errors = [{ instancePath: instancePath + "/lineTax", message: "must be object" }], !1;
                                    var valid0 = _errs37 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.itemTaxInfo !== void 0) {
                                      let data25 = data.itemTaxInfo, _errs49 = errors;
                                      if (errors === _errs49)
                                        if (Array.isArray(data25)) {
                                          if (data25.length < 1)
                                            return validate38.errors = [{ instancePath: instancePath + "/itemTaxInfo", message: "must NOT have fewer than 1 items" }], !1;
                                          {
                                            var valid5 = !0;
                                            let len0 = data25.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              let data26 = data25[i0], _errs51 = errors;
                                              if (errors === _errs51)
                                                if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                  let missing4;
                                                  if (data26.name === void 0 && (missing4 = "name") || data26.rate === void 0 && (missing4 = "rate") || data26.value === void 0 && (missing4 = "value") || data26.netValue === void 0 && (missing4 = "netValue") || data26.grossValue === void 0 && (missing4 = "grossValue"))
                                                    return validate38.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0, message: "must have required property '" + missing4 + "'" }], !1;
                                                  if (data26.name !== void 0) {
                                                    let _errs53 = errors;
                                                    if (typeof data26.name != "string")
                                                      return validate38.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0 + "/name", message: "must be string" }], !1;
                                                    var valid6 = _errs53 === errors;
                                                  } else
                                                    var valid6 = !0;
                                                  if (valid6) {
                                                    if (data26.rate !== void 0) {
                                                      let data28 = data26.rate, _errs55 = errors;
                                                      if (!(typeof data28 == "number" && isFinite(data28)))
                                                        return validate38.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0 + "/rate", message: "must be number" }], !1;
                                                      var valid6 = _errs55 === errors;
                                                    } else
                                                      var valid6 = !0;
                                                    if (valid6) {
                                                      if (data26.value !== void 0) {
                                                        let _errs57 = errors;
                                                        validate74(data26.value, { instancePath: instancePath + "/itemTaxInfo/" + i0 + "/value" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                                        var valid6 = _errs57 === errors;
                                                      } else
                                                        var valid6 = !0;
                                                      if (valid6) {
                                                        if (data26.netValue !== void 0) {
                                                          let data30 = data26.netValue, _errs58 = errors;
                                                          if (!(typeof data30 == "number" && isFinite(data30)))
                                                            return validate38.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0 + "/netValue", message: "must be number" }], !1;
                                                          var valid6 = _errs58 === errors;
                                                        } else
                                                          var valid6 = !0;
                                                        if (valid6)
                                                          if (data26.grossValue !== void 0) {
                                                            let data31 = data26.grossValue, _errs60 = errors;
                                                            if (!(typeof data31 == "number" && isFinite(data31)))
                                                              return validate38.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0 + "/grossValue", message: "must be number" }], !1;
                                                            var valid6 = _errs60 === errors;
                                                          } else
                                                            var valid6 = !0;
                                                      }
                                                    }
                                                  }
                                                } else
                                                  return validate38.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0, message: "must be object" }], !1;
                                              var valid5 = _errs51 === errors;
                                              if (!valid5)
                                                break;
                                            }
                                          }
                                        } else
                                          return validate38.errors = [{ instancePath: instancePath + "/itemTaxInfo", message: "must be array" }], !1;
                                      var valid0 = _errs49 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.totalDiscount !== void 0) {
                                        let _errs62 = errors;
                                        validate74(data.totalDiscount, { instancePath: instancePath + "/totalDiscount" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                        var valid0 = _errs62 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.couponDiscounts !== void 0) {
                                          let data33 = data.couponDiscounts, _errs63 = errors;
                                          if (errors === _errs63)
                                            if (Array.isArray(data33)) {
                                              var valid7 = !0;
                                              let len1 = data33.length;
                                              for (let i1 = 0; i1 < len1; i1++) {
                                                let data34 = data33[i1], _errs65 = errors;
                                                if (errors === _errs65)
                                                  if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                    let missing5;
                                                    if (data34.couponId === void 0 && (missing5 = "couponId") || data34.value === void 0 && (missing5 = "value"))
                                                      return validate38.errors = [{ instancePath: instancePath + "/couponDiscounts/" + i1, message: "must have required property '" + missing5 + "'" }], !1;
                                                    if (data34.couponId !== void 0) {
                                                      let _errs67 = errors;
                                                      if (typeof data34.couponId != "string")
                                                        return validate38.errors = [{ instancePath: instancePath + "/couponDiscounts/" + i1 + "/couponId", message: "must be string" }], !1;
                                                      var valid8 = _errs67 === errors;
                                                    } else
                                                      var valid8 = !0;
                                                    if (valid8)
                                                      if (data34.value !== void 0) {
                                                        let data36 = data34.value, _errs69 = errors;
                                                        if (errors === _errs69)
                                                          if (typeof data36 == "number" && isFinite(data36)) {
                                                            if (data36 < 0 || isNaN(data36))
                                                              return validate38.errors = [{ instancePath: instancePath + "/couponDiscounts/" + i1 + "/value", message: "must be >= 0" }], !1;
                                                          } else
                                                            return validate38.errors = [{ instancePath: instancePath + "/couponDiscounts/" + i1 + "/value", message: "must be number" }], !1;
                                                        var valid8 = _errs69 === errors;
                                                      } else
                                                        var valid8 = !0;
                                                  } else
                                                    return validate38.errors = [{ instancePath: instancePath + "/couponDiscounts/" + i1, message: "must be object" }], !1;
                                                var valid7 = _errs65 === errors;
                                                if (!valid7)
                                                  break;
                                              }
                                            } else
                                              return validate38.errors = [{ instancePath: instancePath + "/couponDiscounts", message: "must be array" }], !1;
                                          var valid0 = _errs63 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.fees !== void 0) {
                                            let _errs71 = errors;
                                            validate78(data.fees, { instancePath: instancePath + "/fees" }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
                                            var valid0 = _errs71 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.authorizedAmount !== void 0) {
                                              let _errs72 = errors;
                                              validate74(data.authorizedAmount, { instancePath: instancePath + "/authorizedAmount" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                              var valid0 = _errs72 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.keepAsSeparateLineItem !== void 0) {
                                                let _errs73 = errors;
                                                if (typeof data.keepAsSeparateLineItem != "boolean")
                                                  return validate38.errors = [{ instancePath: instancePath + "/keepAsSeparateLineItem", message: "must be boolean" }], !1;
                                                var valid0 = _errs73 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.externalDiscounts !== void 0) {
                                                  let data40 = data.externalDiscounts, _errs75 = errors;
                                                  if (errors === _errs75)
                                                    if (Array.isArray(data40)) {
                                                      var valid9 = !0;
                                                      let len2 = data40.length;
                                                      for (let i2 = 0; i2 < len2; i2++) {
                                                        let _errs77 = errors;
                                                        validate88(data40[i2], { instancePath: instancePath + "/externalDiscounts/" + i2 }) || (vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors), errors = vErrors.length);
                                                        var valid9 = _errs77 === errors;
                                                        if (!valid9)
                                                          break;
                                                      }
                                                    } else
                                                      return validate38.errors = [{ instancePath: instancePath + "/externalDiscounts", message: "must be array" }], !1;
                                                  var valid0 = _errs75 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.externalFees !== void 0) {
                                                    let data42 = data.externalFees, _errs78 = errors;
                                                    if (errors === _errs78)
                                                      if (Array.isArray(data42)) {
                                                        var valid10 = !0;
                                                        let len3 = data42.length;
                                                        for (let i3 = 0; i3 < len3; i3++) {
                                                          let _errs80 = errors;
                                                          validate90(data42[i3], { instancePath: instancePath + "/externalFees/" + i3 }) || (vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors), errors = vErrors.length);
                                                          var valid10 = _errs80 === errors;
                                                          if (!valid10)
                                                            break;
                                                        }
                                                      } else
                                                        return validate38.errors = [{ instancePath: instancePath + "/externalFees", message: "must be array" }], !1;
                                                    var valid0 = _errs78 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.metadata !== void 0) {
                                                      let _errs81 = errors;
                                                      validate31(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                                                      var valid0 = _errs81 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0)
                                                      if (data.mixins !== void 0) {
                                                        let _errs82 = errors;
                                                        validate32(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                                        var valid0 = _errs82 === errors;
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
    } else
      return validate38.errors = [{ instancePath, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
function validate96(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.yrn === void 0 && (missing0 = "yrn") || data.couponYrn === void 0 && (missing0 = "couponYrn") || data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.discountIndex === void 0 && (missing0 = "discountIndex") || data.calculationType === void 0 && (missing0 = "calculationType") || data.discountCalculationType === void 0 && (missing0 = "discountCalculationType") || data.valid === void 0 && (missing0 = "valid"))
        return validate96.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate96.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate96.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate96.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.couponYrn !== void 0) {
            let data2 = data.couponYrn, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate96.errors = [{ instancePath: instancePath + "/couponYrn", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate96.errors = [{ instancePath: instancePath + "/couponYrn", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.code !== void 0) {
              let _errs7 = errors;
              if (typeof data.code != "string")
                return validate96.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.name !== void 0) {
                let _errs9 = errors;
                if (typeof data.name != "string")
                  return validate96.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.discountRate !== void 0) {
                  let data5 = data.discountRate, _errs11 = errors;
                  if (!(typeof data5 == "number" && isFinite(data5)))
                    return validate96.errors = [{ instancePath: instancePath + "/discountRate", message: "must be number" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.amount !== void 0) {
                    let data6 = data.amount, _errs13 = errors;
                    if (!(typeof data6 == "number" && isFinite(data6)))
                      return validate96.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.currency != "string")
                        return validate96.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.discountIndex !== void 0) {
                        let data8 = data.discountIndex, _errs17 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate96.errors = [{ instancePath: instancePath + "/discountIndex", message: "must be integer" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.calculationType !== void 0) {
                          let _errs19 = errors;
                          validate67(data.calculationType, { instancePath: instancePath + "/calculationType" }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.discountCalculationType !== void 0) {
                            let data10 = data.discountCalculationType, _errs20 = errors;
                            if (typeof data10 != "string")
                              return validate96.errors = [{ instancePath: instancePath + "/discountCalculationType", message: "must be string" }], !1;
                            if (data10 !== "SUBTOTAL")
                              return validate96.errors = [{ instancePath: instancePath + "/discountCalculationType", params: { allowedValues: ["SUBTOTAL"] }, message: "must be equal to one of the allowed values" }], !1;
                            var valid0 = _errs20 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.valid !== void 0) {
                              let _errs22 = errors;
                              if (typeof data.valid != "boolean")
                                return validate96.errors = [{ instancePath: instancePath + "/valid", message: "must be boolean" }], !1;
                              var valid0 = _errs22 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.discountValidationDetails !== void 0) {
                                let data12 = data.discountValidationDetails, _errs24 = errors;
                                if (errors === _errs24)
                                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    let missing1;
                                    if (data12.message === void 0 && (missing1 = "message") || data12.details === void 0 && (missing1 = "details"))
                                      return validate96.errors = [{ instancePath: instancePath + "/discountValidationDetails", message: "must have required property '" + missing1 + "'" }], !1;
                                    if (data12.message !== void 0) {
                                      let _errs26 = errors;
                                      if (typeof data12.message != "string")
                                        return validate96.errors = [{ instancePath: instancePath + "/discountValidationDetails/message", message: "must be string" }], !1;
                                      var valid1 = _errs26 === errors;
                                    } else
                                      var valid1 = !0;
                                    if (valid1)
                                      if (data12.details !== void 0) {
                                        let data14 = data12.details, _errs28 = errors;
                                        if (errors === _errs28)
                                          if (Array.isArray(data14)) {
                                            var valid2 = !0;
                                            let len0 = data14.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              let _errs30 = errors;
                                              if (typeof data14[i0] != "string")
                                                return validate96.errors = [{ instancePath: instancePath + "/discountValidationDetails/details/" + i0, message: "must be string" }], !1;
                                              var valid2 = _errs30 === errors;
                                              if (!valid2)
                                                break;
                                            }
                                          } else
                                            return validate96.errors = [{ instancePath: instancePath + "/discountValidationDetails/details", message: "must be array" }], !1;
                                        var valid1 = _errs28 === errors;
                                      } else
                                        var valid1 = !0;
                                  } else
                                    return validate96.errors = [{ instancePath: instancePath + "/discountValidationDetails", message: "must be object" }], !1;
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
      return validate96.errors = [{ instancePath, message: "must be object" }], !1;
  return validate96.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.discountedPrice === void 0 && (missing0 = "discountedPrice") || data.totalDiscount === void 0 && (missing0 = "totalDiscount") || data.finalPrice === void 0 && (missing0 = "finalPrice"))
        return validate99.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.price !== void 0) {
        let _errs1 = errors;
        validate49(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.upliftValue !== void 0) {
          let _errs2 = errors;
          validate49(data.upliftValue, { instancePath: instancePath + "/upliftValue" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.discountedPrice !== void 0) {
            let _errs3 = errors;
            validate54(data.discountedPrice, { instancePath: instancePath + "/discountedPrice" }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
            var valid0 = _errs3 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.fees !== void 0) {
              let _errs4 = errors;
              validate49(data.fees, { instancePath: instancePath + "/fees" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.totalFee !== void 0) {
                let _errs5 = errors;
                validate54(data.totalFee, { instancePath: instancePath + "/totalFee" }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.shipping !== void 0) {
                  let _errs6 = errors;
                  validate49(data.shipping, { instancePath: instancePath + "/shipping" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.totalShipping !== void 0) {
                    let _errs7 = errors;
                    validate54(data.totalShipping, { instancePath: instancePath + "/totalShipping" }) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.totalDiscount !== void 0) {
                      let _errs8 = errors;
                      validate66(data.totalDiscount, { instancePath: instancePath + "/totalDiscount" }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.finalPrice !== void 0) {
                        let data8 = data.finalPrice, _errs9 = errors, _errs10 = errors;
                        validate49(data8, { instancePath: instancePath + "/finalPrice" }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                        var valid1 = _errs10 === errors;
                        if (valid1) {
                          let _errs11 = errors;
                          if (errors === _errs11)
                            if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                              let missing1;
                              if (data8.taxAggregate === void 0 && (missing1 = "taxAggregate"))
                                return validate99.errors = [{ instancePath: instancePath + "/finalPrice", message: "must have required property '" + missing1 + "'" }], !1;
                              if (data8.taxAggregate !== void 0) {
                                let data9 = data8.taxAggregate;
                                if (errors === errors)
                                  if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                    let missing2;
                                    if (data9.lines === void 0 && (missing2 = "lines"))
                                      return validate99.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate", message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data9.lines !== void 0) {
                                      let data10 = data9.lines;
                                      if (errors === errors)
                                        if (Array.isArray(data10)) {
                                          var valid4 = !0;
                                          let len0 = data10.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let _errs17 = errors;
                                            validate49(data10[i0], { instancePath: instancePath + "/finalPrice/taxAggregate/lines/" + i0 }) || (vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors), errors = vErrors.length);
                                            var valid4 = _errs17 === errors;
                                            if (!valid4)
                                              break;
                                          }
                                        } else
                                          return validate99.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate/lines", message: "must be array" }], !1;
                                    }
                                  } else
                                    return validate99.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate", message: "must be object" }], !1;
                              }
                            } else
                              return validate99.errors = [{ instancePath: instancePath + "/finalPrice", message: "must be object" }], !1;
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
      return validate99.errors = [{ instancePath, message: "must be object" }], !1;
  return validate99.errors = vErrors, errors === 0;
}
var formats0 = require_formats().fullFormats["date-time"], pattern8 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string")
      if (pattern8.test(data)) {
        if (!formats0.validate(data))
          return validate122.errors = [{ instancePath, message: 'must match format "date-time"' }], !1;
      } else
        return validate122.errors = [{ instancePath, params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
    else
      return validate122.errors = [{ instancePath, message: "must be string" }], !1;
  return validate122.errors = vErrors, errors === 0;
}
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.yrn === void 0 && (missing0 = "yrn") || data.siteCode === void 0 && (missing0 = "siteCode") || data.currency === void 0 && (missing0 = "currency") || data.addresses === void 0 && (missing0 = "addresses") || data.items === void 0 && (missing0 = "items") || data.discounts === void 0 && (missing0 = "discounts") || data.totalUnitsCount === void 0 && (missing0 = "totalUnitsCount") || data.totalPrice === void 0 && (missing0 = "totalPrice") || data.subTotalPrice === void 0 && (missing0 = "subTotalPrice") || data.totalDiscount === void 0 && (missing0 = "totalDiscount") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate22.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern0.test(data0))
              return validate22.errors = [{ instancePath: instancePath + "/id", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }], !1;
          } else
            return validate22.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate22.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate22.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.customerId !== void 0) {
            let _errs5 = errors;
            if (typeof data.customerId != "string")
              return validate22.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sessionId !== void 0) {
              let _errs7 = errors;
              if (typeof data.sessionId != "string")
                return validate22.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.siteCode !== void 0) {
                let _errs9 = errors;
                if (typeof data.siteCode != "string")
                  return validate22.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.currency !== void 0) {
                  let data5 = data.currency, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!pattern1.test(data5))
                        return validate22.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                    } else
                      return validate22.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.type !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.type != "string")
                      return validate22.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.legalEntityId !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.legalEntityId != "string")
                        return validate22.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.zipCode !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.zipCode != "string")
                          return validate22.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.countryCode !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.countryCode != "string")
                            return validate22.errors = [{ instancePath: instancePath + "/countryCode", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.orderId !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.orderId != "string")
                              return validate22.errors = [{ instancePath: instancePath + "/orderId", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.quoteId !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.quoteId != "string")
                                return validate22.errors = [{ instancePath: instancePath + "/quoteId", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.channel !== void 0) {
                                let _errs25 = errors;
                                validate23(data.channel, { instancePath: instancePath + "/channel" }) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.restriction !== void 0) {
                                  let data13 = data.restriction, _errs26 = errors;
                                  if (typeof data13 != "string" && data13 !== null)
                                    return validate22.errors = [{ instancePath: instancePath + "/restriction", message: "must be string,null" }], !1;
                                  var valid0 = _errs26 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.deliveryWindow !== void 0) {
                                    let _errs28 = errors;
                                    validate25(data.deliveryWindow, { instancePath: instancePath + "/deliveryWindow" }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                    var valid0 = _errs28 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.deliveryWindowId !== void 0) {
                                      let _errs29 = errors;
                                      if (typeof data.deliveryWindowId != "string")
                                        return validate22.errors = [{ instancePath: instancePath + "/deliveryWindowId", message: "must be string" }], !1;
                                      var valid0 = _errs29 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.leadTime !== void 0) {
                                        let data16 = data.leadTime, _errs31 = errors;
                                        if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16)))
                                          return validate22.errors = [{ instancePath: instancePath + "/leadTime", message: "must be integer" }], !1;
                                        if (errors === _errs31 && typeof data16 == "number" && isFinite(data16) && (data16 < 0 || isNaN(data16)))
                                          return validate22.errors = [{ instancePath: instancePath + "/leadTime", message: "must be >= 0" }], !1;
                                        var valid0 = _errs31 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.nonDelivery !== void 0) {
                                          let data17 = data.nonDelivery, _errs33 = errors;
                                          if (errors === _errs33)
                                            if (Array.isArray(data17)) {
                                              var valid1 = !0;
                                              let len0 = data17.length;
                                              for (let i0 = 0; i0 < len0; i0++) {
                                                let _errs35 = errors;
                                                if (typeof data17[i0] != "string")
                                                  return validate22.errors = [{ instancePath: instancePath + "/nonDelivery/" + i0, message: "must be string" }], !1;
                                                var valid1 = _errs35 === errors;
                                                if (!valid1)
                                                  break;
                                              }
                                            } else
                                              return validate22.errors = [{ instancePath: instancePath + "/nonDelivery", message: "must be array" }], !1;
                                          var valid0 = _errs33 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.externalDiscounts !== void 0) {
                                            let data19 = data.externalDiscounts, _errs37 = errors;
                                            if (errors === _errs37)
                                              if (Array.isArray(data19)) {
                                                var valid2 = !0;
                                                let len1 = data19.length;
                                                for (let i1 = 0; i1 < len1; i1++) {
                                                  let _errs39 = errors;
                                                  validate27(data19[i1], { instancePath: instancePath + "/externalDiscounts/" + i1 }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
                                                  var valid2 = _errs39 === errors;
                                                  if (!valid2)
                                                    break;
                                                }
                                              } else
                                                return validate22.errors = [{ instancePath: instancePath + "/externalDiscounts", message: "must be array" }], !1;
                                            var valid0 = _errs37 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.addresses !== void 0) {
                                              let data21 = data.addresses, _errs40 = errors;
                                              if (errors === _errs40)
                                                if (Array.isArray(data21)) {
                                                  var valid3 = !0;
                                                  let len2 = data21.length;
                                                  for (let i2 = 0; i2 < len2; i2++) {
                                                    let _errs42 = errors;
                                                    validate29(data21[i2], { instancePath: instancePath + "/addresses/" + i2 }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length);
                                                    var valid3 = _errs42 === errors;
                                                    if (!valid3)
                                                      break;
                                                  }
                                                } else
                                                  return validate22.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                                              var valid0 = _errs40 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.items !== void 0) {
                                                let data23 = data.items, _errs43 = errors;
                                                if (errors === _errs43)
                                                  if (Array.isArray(data23)) {
                                                    var valid4 = !0;
                                                    let len3 = data23.length;
                                                    for (let i3 = 0; i3 < len3; i3++) {
                                                      let _errs45 = errors;
                                                      validate38(data23[i3], { instancePath: instancePath + "/items/" + i3 }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                                      var valid4 = _errs45 === errors;
                                                      if (!valid4)
                                                        break;
                                                    }
                                                  } else
                                                    return validate22.errors = [{ instancePath: instancePath + "/items", message: "must be array" }], !1;
                                                var valid0 = _errs43 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.discounts !== void 0) {
                                                  let data25 = data.discounts, _errs46 = errors;
                                                  if (errors === _errs46)
                                                    if (Array.isArray(data25)) {
                                                      var valid5 = !0;
                                                      let len4 = data25.length;
                                                      for (let i4 = 0; i4 < len4; i4++) {
                                                        let _errs48 = errors;
                                                        validate96(data25[i4], { instancePath: instancePath + "/discounts/" + i4 }) || (vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors), errors = vErrors.length);
                                                        var valid5 = _errs48 === errors;
                                                        if (!valid5)
                                                          break;
                                                      }
                                                    } else
                                                      return validate22.errors = [{ instancePath: instancePath + "/discounts", message: "must be array" }], !1;
                                                  var valid0 = _errs46 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.totalUnitsCount !== void 0) {
                                                    let data27 = data.totalUnitsCount, _errs49 = errors;
                                                    if (errors === _errs49)
                                                      if (typeof data27 == "number" && isFinite(data27)) {
                                                        if (data27 < 0 || isNaN(data27))
                                                          return validate22.errors = [{ instancePath: instancePath + "/totalUnitsCount", message: "must be >= 0" }], !1;
                                                      } else
                                                        return validate22.errors = [{ instancePath: instancePath + "/totalUnitsCount", message: "must be number" }], !1;
                                                    var valid0 = _errs49 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.calculatedPrice !== void 0) {
                                                      let _errs51 = errors;
                                                      validate99(data.calculatedPrice, { instancePath: instancePath + "/calculatedPrice" }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
                                                      var valid0 = _errs51 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.totalTax !== void 0) {
                                                        let _errs52 = errors;
                                                        validate74(data.totalTax, { instancePath: instancePath + "/totalTax" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                                        var valid0 = _errs52 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.totalPrice !== void 0) {
                                                          let _errs53 = errors;
                                                          validate74(data.totalPrice, { instancePath: instancePath + "/totalPrice" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                                          var valid0 = _errs53 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0) {
                                                          if (data.subTotalPrice !== void 0) {
                                                            let _errs54 = errors;
                                                            validate74(data.subTotalPrice, { instancePath: instancePath + "/subTotalPrice" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                                            var valid0 = _errs54 === errors;
                                                          } else
                                                            var valid0 = !0;
                                                          if (valid0) {
                                                            if (data.totalDiscount !== void 0) {
                                                              let _errs55 = errors;
                                                              validate74(data.totalDiscount, { instancePath: instancePath + "/totalDiscount" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                                              var valid0 = _errs55 === errors;
                                                            } else
                                                              var valid0 = !0;
                                                            if (valid0) {
                                                              if (data.totalAuthorizedAmount !== void 0) {
                                                                let _errs56 = errors;
                                                                validate74(data.totalAuthorizedAmount, { instancePath: instancePath + "/totalAuthorizedAmount" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                                                var valid0 = _errs56 === errors;
                                                              } else
                                                                var valid0 = !0;
                                                              if (valid0) {
                                                                if (data.feeYrnAggregate !== void 0) {
                                                                  let _errs57 = errors;
                                                                  validate78(data.feeYrnAggregate, { instancePath: instancePath + "/feeYrnAggregate" }) || (vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors), errors = vErrors.length);
                                                                  var valid0 = _errs57 === errors;
                                                                } else
                                                                  var valid0 = !0;
                                                                if (valid0) {
                                                                  if (data.itemFeesTotal !== void 0) {
                                                                    let _errs58 = errors;
                                                                    validate82(data.itemFeesTotal, { instancePath: instancePath + "/itemFeesTotal" }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                                    var valid0 = _errs58 === errors;
                                                                  } else
                                                                    var valid0 = !0;
                                                                  if (valid0) {
                                                                    if (data.paymentFeesTotal !== void 0) {
                                                                      let _errs59 = errors;
                                                                      validate82(data.paymentFeesTotal, { instancePath: instancePath + "/paymentFeesTotal" }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                                      var valid0 = _errs59 === errors;
                                                                    } else
                                                                      var valid0 = !0;
                                                                    if (valid0) {
                                                                      if (data.shipping !== void 0) {
                                                                        let data37 = data.shipping, _errs60 = errors;
                                                                        if (errors === _errs60)
                                                                          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                                                            let missing1;
                                                                            if (data37.fee === void 0 && (missing1 = "fee") || data37.total === void 0 && (missing1 = "total"))
                                                                              return validate22.errors = [{ instancePath: instancePath + "/shipping", message: "must have required property '" + missing1 + "'" }], !1;
                                                                            if (data37.fee !== void 0) {
                                                                              let _errs62 = errors;
                                                                              validate74(data37.fee, { instancePath: instancePath + "/shipping/fee" }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length);
                                                                              var valid6 = _errs62 === errors;
                                                                            } else
                                                                              var valid6 = !0;
                                                                            if (valid6)
                                                                              if (data37.total !== void 0) {
                                                                                let _errs63 = errors;
                                                                                validate82(data37.total, { instancePath: instancePath + "/shipping/total" }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length);
                                                                                var valid6 = _errs63 === errors;
                                                                              } else
                                                                                var valid6 = !0;
                                                                          } else
                                                                            return validate22.errors = [{ instancePath: instancePath + "/shipping", message: "must be object" }], !1;
                                                                        var valid0 = _errs60 === errors;
                                                                      } else
                                                                        var valid0 = !0;
                                                                      if (valid0) {
                                                                        if (data.subtotalAggregate !== void 0) {
                                                                          let data40 = data.subtotalAggregate, _errs64 = errors;
                                                                          if (errors === _errs64)
                                                                            if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                                                                              let missing2;
                                                                              if (data40.netValue === void 0 && (missing2 = "netValue") || data40.grossValue === void 0 && (missing2 = "grossValue") || data40.taxValue === void 0 && (missing2 = "taxValue") || data40.currency === void 0 && (missing2 = "currency"))
                                                                                return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate", message: "must have required property '" + missing2 + "'" }], !1;
                                                                              if (data40.netValue !== void 0) {
                                                                                let data41 = data40.netValue, _errs66 = errors;
                                                                                if (!(typeof data41 == "number" && isFinite(data41)))
                                                                                  return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate/netValue", message: "must be number" }], !1;
                                                                                var valid7 = _errs66 === errors;
                                                                              } else
                                                                                var valid7 = !0;
                                                                              if (valid7) {
                                                                                if (data40.grossValue !== void 0) {
                                                                                  let data42 = data40.grossValue, _errs68 = errors;
                                                                                  if (!(typeof data42 == "number" && isFinite(data42)))
                                                                                    return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate/grossValue", message: "must be number" }], !1;
                                                                                  var valid7 = _errs68 === errors;
                                                                                } else
                                                                                  var valid7 = !0;
                                                                                if (valid7) {
                                                                                  if (data40.taxValue !== void 0) {
                                                                                    let data43 = data40.taxValue, _errs70 = errors;
                                                                                    if (!(typeof data43 == "number" && isFinite(data43)))
                                                                                      return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate/taxValue", message: "must be number" }], !1;
                                                                                    var valid7 = _errs70 === errors;
                                                                                  } else
                                                                                    var valid7 = !0;
                                                                                  if (valid7)
                                                                                    if (data40.currency !== void 0) {
                                                                                      let _errs72 = errors;
                                                                                      if (typeof data40.currency != "string")
                                                                                        return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate/currency", message: "must be string" }], !1;
                                                                                      var valid7 = _errs72 === errors;
                                                                                    } else
                                                                                      var valid7 = !0;
                                                                                }
                                                                              }
                                                                            } else
                                                                              return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate", message: "must be object" }], !1;
                                                                          var valid0 = _errs64 === errors;
                                                                        } else
                                                                          var valid0 = !0;
                                                                        if (valid0) {
                                                                          if (data.taxAggregate !== void 0) {
                                                                            let data45 = data.taxAggregate, _errs74 = errors;
                                                                            if (errors === _errs74)
                                                                              if (data45 && typeof data45 == "object" && !Array.isArray(data45)) {
                                                                                let missing3;
                                                                                if (data45.lines === void 0 && (missing3 = "lines"))
                                                                                  return validate22.errors = [{ instancePath: instancePath + "/taxAggregate", message: "must have required property '" + missing3 + "'" }], !1;
                                                                                if (data45.lines !== void 0) {
                                                                                  let data46 = data45.lines;
                                                                                  if (errors === errors)
                                                                                    if (Array.isArray(data46)) {
                                                                                      var valid9 = !0;
                                                                                      let len5 = data46.length;
                                                                                      for (let i5 = 0; i5 < len5; i5++) {
                                                                                        let data47 = data46[i5], _errs78 = errors;
                                                                                        if (errors === _errs78)
                                                                                          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                                                                            let missing4;
                                                                                            if (data47.name === void 0 && (missing4 = "name") || data47.rate === void 0 && (missing4 = "rate") || data47.amount === void 0 && (missing4 = "amount") || data47.taxable === void 0 && (missing4 = "taxable"))
                                                                                              return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i5, message: "must have required property '" + missing4 + "'" }], !1;
                                                                                            if (data47.name !== void 0) {
                                                                                              let _errs80 = errors;
                                                                                              if (typeof data47.name != "string")
                                                                                                return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i5 + "/name", message: "must be string" }], !1;
                                                                                              var valid10 = _errs80 === errors;
                                                                                            } else
                                                                                              var valid10 = !0;
                                                                                            if (valid10) {
                                                                                              if (data47.rate !== void 0) {
                                                                                                let data49 = data47.rate, _errs82 = errors;
                                                                                                if (!(typeof data49 == "number" && isFinite(data49)))
                                                                                                  return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i5 + "/rate", message: "must be number" }], !1;
                                                                                                var valid10 = _errs82 === errors;
                                                                                              } else
                                                                                                var valid10 = !0;
                                                                                              if (valid10) {
                                                                                                if (data47.amount !== void 0) {
                                                                                                  let data50 = data47.amount, _errs84 = errors;
                                                                                                  if (!(typeof data50 == "number" && isFinite(data50)))
                                                                                                    return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i5 + "/amount", message: "must be number" }], !1;
                                                                                                  var valid10 = _errs84 === errors;
                                                                                                } else
                                                                                                  var valid10 = !0;
                                                                                                if (valid10)
                                                                                                  if (data47.taxable !== void 0) {
                                                                                                    let data51 = data47.taxable, _errs86 = errors;
                                                                                                    if (!(typeof data51 == "number" && isFinite(data51)))
                                                                                                      return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i5 + "/taxable", message: "must be number" }], !1;
                                                                                                    var valid10 = _errs86 === errors;
                                                                                                  } else
                                                                                                    var valid10 = !0;
                                                                                              }
                                                                                            }
                                                                                          } else
                                                                                            return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i5, message: "must be object" }], !1;
                                                                                        var valid9 = _errs78 === errors;
                                                                                        if (!valid9)
                                                                                          break;
                                                                                      }
                                                                                    } else
                                                                                      return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines", message: "must be array" }], !1;
                                                                                }
                                                                              } else
                                                                                return validate22.errors = [{ instancePath: instancePath + "/taxAggregate", message: "must be object" }], !1;
                                                                            var valid0 = _errs74 === errors;
                                                                          } else
                                                                            var valid0 = !0;
                                                                          if (valid0) {
                                                                            if (data.mixins !== void 0) {
                                                                              let _errs88 = errors;
                                                                              validate32(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                                                              var valid0 = _errs88 === errors;
                                                                            } else
                                                                              var valid0 = !0;
                                                                            if (valid0)
                                                                              if (data.metadata !== void 0) {
                                                                                let data53 = data.metadata, _errs89 = errors;
                                                                                if (errors === _errs89)
                                                                                  if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                                                                    let missing5;
                                                                                    if (data53.version === void 0 && (missing5 = "version") || data53.createdAt === void 0 && (missing5 = "createdAt") || data53.modifiedAt === void 0 && (missing5 = "modifiedAt"))
                                                                                      return validate22.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing5 + "'" }], !1;
                                                                                    if (data53.version !== void 0) {
                                                                                      let data54 = data53.version, _errs91 = errors;
                                                                                      if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54)))
                                                                                        return validate22.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                                                                                      if (errors === _errs91 && typeof data54 == "number" && isFinite(data54) && (data54 < 1 || isNaN(data54)))
                                                                                        return validate22.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
                                                                                      var valid11 = _errs91 === errors;
                                                                                    } else
                                                                                      var valid11 = !0;
                                                                                    if (valid11) {
                                                                                      if (data53.createdAt !== void 0) {
                                                                                        let _errs93 = errors;
                                                                                        validate122(data53.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                                                                        var valid11 = _errs93 === errors;
                                                                                      } else
                                                                                        var valid11 = !0;
                                                                                      if (valid11) {
                                                                                        if (data53.modifiedAt !== void 0) {
                                                                                          let _errs94 = errors;
                                                                                          validate122(data53.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                                                                          var valid11 = _errs94 === errors;
                                                                                        } else
                                                                                          var valid11 = !0;
                                                                                        if (valid11) {
                                                                                          if (data53.calculatedAt !== void 0) {
                                                                                            let _errs95 = errors;
                                                                                            validate122(data53.calculatedAt, { instancePath: instancePath + "/metadata/calculatedAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                                                                            var valid11 = _errs95 === errors;
                                                                                          } else
                                                                                            var valid11 = !0;
                                                                                          if (valid11)
                                                                                            if (data53.mixins !== void 0) {
                                                                                              let _errs96 = errors;
                                                                                              validate32(data53.mixins, { instancePath: instancePath + "/metadata/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                                                                              var valid11 = _errs96 === errors;
                                                                                            } else
                                                                                              var valid11 = !0;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  } else
                                                                                    return validate22.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
                                                                                var valid0 = _errs89 === errors;
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
var findCart_400 = validate128;
function validate129(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message"))
        return validate129.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate129.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate129.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate129.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate129.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate129.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate129.errors = [{ instancePath, message: "must be object" }], !1;
  return validate129.errors = vErrors, errors === 0;
}
function validate128(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate129(data, { instancePath }) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length), validate128.errors = vErrors, errors === 0;
}
var findCart_401 = validate131;
function validate132(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fault === void 0 && (missing0 = "fault"))
        return validate132.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.fault !== void 0) {
        let data0 = data.fault;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.faultstring === void 0 && (missing1 = "faultstring") || data0.detail === void 0 && (missing1 = "detail"))
              return validate132.errors = [{ instancePath: instancePath + "/fault", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.faultstring !== void 0) {
              let data1 = data0.faultstring, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate132.errors = [{ instancePath: instancePath + "/fault/faultstring", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate132.errors = [{ instancePath: instancePath + "/fault/faultstring", message: "must be string" }], !1;
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
                      return validate132.errors = [{ instancePath: instancePath + "/fault/detail", message: "must have required property '" + missing2 + "'" }], !1;
                    if (data2.errorcode !== void 0) {
                      let data3 = data2.errorcode;
                      if (errors === errors)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate132.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate132.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", message: "must be string" }], !1;
                    }
                  } else
                    return validate132.errors = [{ instancePath: instancePath + "/fault/detail", message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate132.errors = [{ instancePath: instancePath + "/fault", message: "must be object" }], !1;
      }
    } else
      return validate132.errors = [{ instancePath, message: "must be object" }], !1;
  return validate132.errors = vErrors, errors === 0;
}
function validate131(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate132(data, { instancePath }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), validate131.errors = vErrors, errors === 0;
}
var createCart_201 = validate134;
function validate135(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cartId === void 0 && (missing0 = "cartId") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate135.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.cartId !== void 0) {
        let data0 = data.cartId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern0.test(data0))
              return validate135.errors = [{ instancePath: instancePath + "/cartId", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }], !1;
          } else
            return validate135.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate135.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate135.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate135.errors = [{ instancePath, message: "must be object" }], !1;
  return validate135.errors = vErrors, errors === 0;
}
function validate134(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate135(data, { instancePath }) || (vErrors = vErrors === null ? validate135.errors : vErrors.concat(validate135.errors), errors = vErrors.length), validate134.errors = vErrors, errors === 0;
}
var searchCarts_200 = validate137;
function validate138(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate22(data, { instancePath }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.status === void 0 && (missing0 = "status"))
          return validate138.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.status !== void 0) {
          let data0 = data.status;
          if (typeof data0 != "string")
            return validate138.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          if (!(data0 === "OPEN" || data0 === "CLOSED"))
            return validate138.errors = [{ instancePath: instancePath + "/status", params: { allowedValues: ["OPEN", "CLOSED"] }, message: "must be equal to one of the allowed values" }], !1;
        }
      } else
        return validate138.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate138.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate138(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate137.errors = [{ instancePath, message: "must be array" }], !1;
  return validate137.errors = vErrors, errors === 0;
}
var listCartItems_200 = validate141;
function validate141(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate38(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate141.errors = [{ instancePath, message: "must be array" }], !1;
  return validate141.errors = vErrors, errors === 0;
}
var addCartItem_201 = validate143;
function validate144(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.itemId === void 0 && (missing0 = "itemId") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate144.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.itemId !== void 0) {
        let data0 = data.itemId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate144.errors = [{ instancePath: instancePath + "/itemId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate144.errors = [{ instancePath: instancePath + "/itemId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate144.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate144.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate144.errors = [{ instancePath, message: "must be object" }], !1;
  return validate144.errors = vErrors, errors === 0;
}
function validate143(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate144(data, { instancePath }) || (vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors), errors = vErrors.length), validate143.errors = vErrors, errors === 0;
}
var getCartItem_200 = validate146;
function validate146(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate38(data, { instancePath }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length), validate146.errors = vErrors, errors === 0;
}
var updateCartItems_207 = validate148;
function validate149(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.index === void 0 && (missing0 = "index") || data.id === void 0 && (missing0 = "id") || data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate149.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate149.errors = [{ instancePath: instancePath + "/index", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs3 = errors;
          if (typeof data.id != "string")
            return validate149.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.code !== void 0) {
            let data2 = data.code, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate149.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.status !== void 0) {
              let _errs7 = errors;
              if (typeof data.status != "string")
                return validate149.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.message !== void 0) {
                let _errs9 = errors;
                if (typeof data.message != "string")
                  return validate149.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.details !== void 0) {
                  let data5 = data.details, _errs11 = errors;
                  if (errors === _errs11)
                    if (Array.isArray(data5)) {
                      var valid1 = !0;
                      let len0 = data5.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs13 = errors;
                        if (typeof data5[i0] != "string")
                          return validate149.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate149.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate149.errors = [{ instancePath, message: "must be object" }], !1;
  return validate149.errors = vErrors, errors === 0;
}
function validate148(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate149(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate148.errors = [{ instancePath, message: "must be array" }], !1;
  return validate148.errors = vErrors, errors === 0;
}
var addCartItems_200 = validate151;
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.index === void 0 && (missing0 = "index") || data.status === void 0 && (missing0 = "status"))
        return validate152.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate152.errors = [{ instancePath: instancePath + "/index", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate152.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data2 = data.id, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate152.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate152.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.yrn !== void 0) {
              let data3 = data.yrn, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate152.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate152.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.headers !== void 0) {
                let data4 = data.headers, _errs9 = errors;
                if (errors === _errs9)
                  if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                    if (data4.location !== void 0) {
                      let data5 = data4.location;
                      if (errors === errors)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate152.errors = [{ instancePath: instancePath + "/headers/location", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate152.errors = [{ instancePath: instancePath + "/headers/location", message: "must be string" }], !1;
                    }
                  } else
                    return validate152.errors = [{ instancePath: instancePath + "/headers", message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.errorMessage !== void 0) {
                  let _errs13 = errors;
                  if (typeof data.errorMessage != "string")
                    return validate152.errors = [{ instancePath: instancePath + "/errorMessage", message: "must be string" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate152.errors = [{ instancePath, message: "must be object" }], !1;
  return validate152.errors = vErrors, errors === 0;
}
function validate151(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate152(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate151.errors = [{ instancePath, message: "must be array" }], !1;
  return validate151.errors = vErrors, errors === 0;
}
var validateCart_200 = validate154;
function validate155(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.isValid === void 0 && (missing0 = "isValid") || data.itemsValidationDetails === void 0 && (missing0 = "itemsValidationDetails"))
        return validate155.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.isValid !== void 0) {
        let _errs1 = errors;
        if (typeof data.isValid != "boolean")
          return validate155.errors = [{ instancePath: instancePath + "/isValid", message: "must be boolean" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.itemsValidationDetails !== void 0) {
          let data1 = data.itemsValidationDetails, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data2 = data1[i0], _errs5 = errors;
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.id === void 0 && (missing1 = "id") || data2.errors === void 0 && (missing1 = "errors"))
                      return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.id !== void 0) {
                      let _errs7 = errors;
                      if (typeof data2.id != "string")
                        return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/id", message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data2.errors !== void 0) {
                        let data4 = data2.errors, _errs9 = errors;
                        if (errors === _errs9)
                          if (Array.isArray(data4)) {
                            var valid3 = !0;
                            let len1 = data4.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data5 = data4[i1], _errs11 = errors;
                              if (errors === _errs11)
                                if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                  let missing2;
                                  if (data5.errorCode === void 0 && (missing2 = "errorCode") || data5.message === void 0 && (missing2 = "message") || data5.field === void 0 && (missing2 = "field"))
                                    return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1, message: "must have required property '" + missing2 + "'" }], !1;
                                  if (data5.errorCode !== void 0) {
                                    let _errs13 = errors;
                                    if (typeof data5.errorCode != "string")
                                      return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/errorCode", message: "must be string" }], !1;
                                    var valid4 = _errs13 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4) {
                                    if (data5.message !== void 0) {
                                      let _errs15 = errors;
                                      if (typeof data5.message != "string")
                                        return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/message", message: "must be string" }], !1;
                                      var valid4 = _errs15 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4)
                                      if (data5.field !== void 0) {
                                        let _errs17 = errors;
                                        if (typeof data5.field != "string")
                                          return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/field", message: "must be string" }], !1;
                                        var valid4 = _errs17 === errors;
                                      } else
                                        var valid4 = !0;
                                  }
                                } else
                                  return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1, message: "must be object" }], !1;
                              var valid3 = _errs11 === errors;
                              if (!valid3)
                                break;
                            }
                          } else
                            return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors", message: "must be array" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate155.errors = [{ instancePath: instancePath + "/itemsValidationDetails", message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate155.errors = [{ instancePath, message: "must be object" }], !1;
  return validate155.errors = vErrors, errors === 0;
}
function validate154(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate155(data, { instancePath }) || (vErrors = vErrors === null ? validate155.errors : vErrors.concat(validate155.errors), errors = vErrors.length), validate154.errors = vErrors, errors === 0;
}
var getCartDeliveryRestrictions_200 = validate157;
function validate158(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.leadTime === void 0 && (missing0 = "leadTime") || data.nonDelivery === void 0 && (missing0 = "nonDelivery"))
        return validate158.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.leadTime !== void 0) {
        let data0 = data.leadTime, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate158.errors = [{ instancePath: instancePath + "/leadTime", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.nonDelivery !== void 0) {
          let data1 = data.nonDelivery, _errs3 = errors;
          if (errors === _errs3)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs5 = errors;
                if (typeof data1[i0] != "string")
                  return validate158.errors = [{ instancePath: instancePath + "/nonDelivery/" + i0, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate158.errors = [{ instancePath: instancePath + "/nonDelivery", message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate158.errors = [{ instancePath, message: "must be object" }], !1;
  return validate158.errors = vErrors, errors === 0;
}
function validate157(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate158(data, { instancePath }) || (vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors), errors = vErrors.length), validate157.errors = vErrors, errors === 0;
}
var listCartDiscounts_200 = validate160;
function validate160(data, { instancePath = "" } = {}) {
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
      return validate160.errors = [{ instancePath, message: "must be array" }], !1;
  return validate160.errors = vErrors, errors === 0;
}
var applyCartDiscount_201 = validate162;
function validate163(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.discountId === void 0 && (missing0 = "discountId") || data.discountIndex === void 0 && (missing0 = "discountIndex") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate163.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.discountId !== void 0) {
        let _errs1 = errors;
        if (typeof data.discountId != "string")
          return validate163.errors = [{ instancePath: instancePath + "/discountId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.discountIndex !== void 0) {
          let data1 = data.discountIndex, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate163.errors = [{ instancePath: instancePath + "/discountIndex", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.yrn !== void 0) {
            let data2 = data.yrn, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate163.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate163.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate163.errors = [{ instancePath, message: "must be object" }], !1;
  return validate163.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate163(data, { instancePath }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length), validate162.errors = vErrors, errors === 0;
}
var listCurrencies_200 = validate165;
function validate166(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate166.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern1.test(data0))
              return validate166.errors = [{ instancePath: instancePath + "/code", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
          } else
            return validate166.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors, _errs4 = errors, valid1 = !1, passing0 = null, _errs5 = errors;
          if (errors === _errs5)
            if (typeof data1 == "string") {
              if (func2(data1) < 1) {
                let err0 = { instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" };
                vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
              }
            } else {
              let err1 = { instancePath: instancePath + "/name", message: "must be string" };
              vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            }
          var _valid0 = _errs5 === errors;
          _valid0 && (valid1 = !0, passing0 = 0);
          let _errs7 = errors;
          if (errors === _errs7)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1))
              for (let key0 in data1) {
                let data2 = data1[key0], _errs10 = errors;
                if (errors === _errs10)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1) {
                      let err2 = { instancePath: instancePath + "/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must NOT have fewer than 1 characters" };
                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                    }
                  } else {
                    let err3 = { instancePath: instancePath + "/name/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" };
                    vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                  }
                var valid2 = _errs10 === errors;
                if (!valid2)
                  break;
              }
            else {
              let err4 = { instancePath: instancePath + "/name", message: "must be object" };
              vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
            }
          var _valid0 = _errs7 === errors;
          if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
            errors = _errs4, vErrors !== null && (_errs4 ? vErrors.length = _errs4 : vErrors = null);
          else {
            let err5 = { instancePath: instancePath + "/name", message: "must match exactly one schema in oneOf" };
            return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate166.errors = vErrors, !1;
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.metadata !== void 0) {
            let data3 = data.metadata, _errs12 = errors;
            if (errors === _errs12)
              if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                let missing1;
                if (data3.version === void 0 && (missing1 = "version") || data3.createdAt === void 0 && (missing1 = "createdAt") || data3.modifiedAt === void 0 && (missing1 = "modifiedAt"))
                  return validate166.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing1 + "'" }], !1;
                if (data3.version !== void 0) {
                  let data4 = data3.version, _errs14 = errors;
                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                    return validate166.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                  if (errors === _errs14 && typeof data4 == "number" && isFinite(data4) && (data4 < 1 || isNaN(data4)))
                    return validate166.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
                  var valid3 = _errs14 === errors;
                } else
                  var valid3 = !0;
                if (valid3) {
                  if (data3.createdAt !== void 0) {
                    let _errs16 = errors;
                    validate122(data3.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                    var valid3 = _errs16 === errors;
                  } else
                    var valid3 = !0;
                  if (valid3)
                    if (data3.modifiedAt !== void 0) {
                      let _errs17 = errors;
                      validate122(data3.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                      var valid3 = _errs17 === errors;
                    } else
                      var valid3 = !0;
                }
              } else
                return validate166.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
            var valid0 = _errs12 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate166.errors = [{ instancePath, message: "must be object" }], !1;
  return validate166.errors = vErrors, errors === 0;
}
function validate165(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate166(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate166.errors : vErrors.concat(validate166.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate165.errors = [{ instancePath, message: "must be array" }], !1;
  return validate165.errors = vErrors, errors === 0;
}
var listCurrencies_400 = validate170;
function validate171(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate171.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate171.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate171.errors = [{ instancePath: instancePath + "/code", message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate171.errors = [{ instancePath: instancePath + "/code", message: "must be >= 100" }], !1;
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate171.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate171.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate171.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate171.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
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
                      return validate171.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate171.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate171.errors = [{ instancePath, message: "must be object" }], !1;
  return validate171.errors = vErrors, errors === 0;
}
function validate170(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate171(data, { instancePath }) || (vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors), errors = vErrors.length), validate170.errors = vErrors, errors === 0;
}
var requestAnonymousToken_200 = validate173;
var formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate174(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate174.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate174.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate174.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate174.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate174.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate174.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate174.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate174.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate174.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.sessionId !== void 0) {
                  let data5 = data.sessionId, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats2.test(data5))
                        return validate174.errors = [{ instancePath: instancePath + "/sessionId", message: 'must match format "uuid"' }], !1;
                    } else
                      return validate174.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.scope !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.scope != "string")
                      return validate174.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate174.errors = [{ instancePath, message: "must be object" }], !1;
  return validate174.errors = vErrors, errors === 0;
}
function validate173(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate174(data, { instancePath }) || (vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors), errors = vErrors.length), validate173.errors = vErrors, errors === 0;
}
var requestAnonymousToken_400 = validate176;
function validate177(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return validate177.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate177.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate177.errors = [{ instancePath: instancePath + "/status", message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate177.errors = [{ instancePath: instancePath + "/status", message: "must be >= 100" }], !1;
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate177.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate177.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate177.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate177.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.moreInfo !== void 0) {
              let _errs7 = errors;
              if (typeof data.moreInfo != "string")
                return validate177.errors = [{ instancePath: instancePath + "/moreInfo", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.details !== void 0) {
                let data4 = data.details, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data5 = data4[i0], _errs11 = errors;
                      if (errors === _errs11)
                        if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                          let missing1;
                          if (data5.message === void 0 && (missing1 = "message"))
                            return validate177.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                          if (data5.field !== void 0) {
                            let _errs13 = errors;
                            if (typeof data5.field != "string")
                              return validate177.errors = [{ instancePath: instancePath + "/details/" + i0 + "/field", message: "must be string" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data5.type !== void 0) {
                              let _errs15 = errors;
                              if (typeof data5.type != "string")
                                return validate177.errors = [{ instancePath: instancePath + "/details/" + i0 + "/type", message: "must be string" }], !1;
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data5.message !== void 0) {
                                let _errs17 = errors;
                                if (typeof data5.message != "string")
                                  return validate177.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", message: "must be string" }], !1;
                                var valid2 = _errs17 === errors;
                              } else
                                var valid2 = !0;
                          }
                        } else
                          return validate177.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be object" }], !1;
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate177.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate177.errors = [{ instancePath, message: "must be object" }], !1;
  return validate177.errors = vErrors, errors === 0;
}
function validate176(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate177(data, { instancePath }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length), validate176.errors = vErrors, errors === 0;
}
var loginCustomer_200 = validate179;
function validate181(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate181.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate181.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate181.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate181.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate181.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate181.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate181.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.token_type !== void 0) {
                let data4 = data.token_type, _errs9 = errors;
                if (typeof data4 != "string")
                  return validate181.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
                if (data4 !== "Bearer")
                  return validate181.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.session_id !== void 0) {
                  let data5 = data.session_id, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats2.test(data5))
                        return validate181.errors = [{ instancePath: instancePath + "/session_id", message: 'must match format "uuid"' }], !1;
                    } else
                      return validate181.errors = [{ instancePath: instancePath + "/session_id", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.accessToken !== void 0) {
                    let data6 = data.accessToken, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate181.errors = [{ instancePath: instancePath + "/accessToken", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate181.errors = [{ instancePath: instancePath + "/accessToken", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.expiresIn !== void 0) {
                      let data7 = data.expiresIn, _errs15 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate181.errors = [{ instancePath: instancePath + "/expiresIn", message: "must be integer" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.refreshToken !== void 0) {
                        let data8 = data.refreshToken, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate181.errors = [{ instancePath: instancePath + "/refreshToken", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate181.errors = [{ instancePath: instancePath + "/refreshToken", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.refreshTokenExpiresIn !== void 0) {
                          let data9 = data.refreshTokenExpiresIn, _errs19 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate181.errors = [{ instancePath: instancePath + "/refreshTokenExpiresIn", message: "must be integer" }], !1;
                          var valid0 = _errs19 === errors;
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
      return validate181.errors = [{ instancePath, message: "must be object" }], !1;
  return validate181.errors = vErrors, errors === 0;
}
function validate180(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate181(data, { instancePath }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.saas_token === void 0 && (missing0 = "saas_token") || data.initialPassword === void 0 && (missing0 = "initialPassword"))
          return validate180.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.saas_token !== void 0) {
          let data0 = data.saas_token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data0 == "string") {
              if (func2(data0) < 1)
                return validate180.errors = [{ instancePath: instancePath + "/saas_token", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate180.errors = [{ instancePath: instancePath + "/saas_token", message: "must be string" }], !1;
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.saasToken !== void 0) {
            let data1 = data.saasToken, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data1 == "string") {
                if (func2(data1) < 1)
                  return validate180.errors = [{ instancePath: instancePath + "/saasToken", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate180.errors = [{ instancePath: instancePath + "/saasToken", message: "must be string" }], !1;
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.initialPassword !== void 0) {
              let _errs7 = errors;
              if (typeof data.initialPassword != "string")
                return validate180.errors = [{ instancePath: instancePath + "/initialPassword", message: "must be string" }], !1;
              var valid1 = _errs7 === errors;
            } else
              var valid1 = !0;
        }
      } else
        return validate180.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate180.errors = vErrors, errors === 0;
}
function validate179(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate180(data, { instancePath }) || (vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors), errors = vErrors.length), validate179.errors = vErrors, errors === 0;
}
var refreshCustomerToken_200 = validate184;
function validate184(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate181(data, { instancePath }) || (vErrors = vErrors === null ? validate181.errors : vErrors.concat(validate181.errors), errors = vErrors.length), validate184.errors = vErrors, errors === 0;
}
var validateCustomerToken_200 = validate186;
function validate187(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope") || data.email === void 0 && (missing0 = "email"))
        return validate187.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate187.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate187.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate187.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.scope !== void 0) {
            let _errs5 = errors;
            if (typeof data.scope != "string")
              return validate187.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sessionId !== void 0) {
              let data3 = data.sessionId, _errs7 = errors;
              if (errors === _errs7 && errors === _errs7)
                if (typeof data3 == "string") {
                  if (!formats2.test(data3))
                    return validate187.errors = [{ instancePath: instancePath + "/sessionId", message: 'must match format "uuid"' }], !1;
                } else
                  return validate187.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.email !== void 0) {
                let _errs9 = errors;
                if (typeof data.email != "string")
                  return validate187.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.legalEntityId !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.legalEntityId != "string")
                    return validate187.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate187.errors = [{ instancePath, message: "must be object" }], !1;
  return validate187.errors = vErrors, errors === 0;
}
function validate186(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate187(data, { instancePath }) || (vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors), errors = vErrors.length), validate186.errors = vErrors, errors === 0;
}
var getOwnProfile_200 = validate189;
function validate191(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.companyRegistrationId !== void 0) {
        let _errs1 = errors;
        if (typeof data.companyRegistrationId != "string")
          return validate191.errors = [{ instancePath: instancePath + "/companyRegistrationId", message: "must be string" }], !1;
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
                      return validate191.errors = [{ instancePath: instancePath + "/legalEntities/" + i0, message: "must have required property '" + missing0 + "'" }], !1;
                    if (data2.id !== void 0) {
                      let data3 = data2.id, _errs7 = errors;
                      if (errors === _errs7)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate191.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate191.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/id", message: "must be string" }], !1;
                      var valid2 = _errs7 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data2.name !== void 0) {
                        let _errs9 = errors;
                        if (typeof data2.name != "string")
                          return validate191.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/name", message: "must be string" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data2.contactAssignmentId !== void 0) {
                          let data5 = data2.contactAssignmentId, _errs11 = errors;
                          if (errors === _errs11)
                            if (typeof data5 == "string") {
                              if (func2(data5) < 1)
                                return validate191.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/contactAssignmentId", message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate191.errors = [{ instancePath: instancePath + "/legalEntities/" + i0 + "/contactAssignmentId", message: "must be string" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                    }
                  } else
                    return validate191.errors = [{ instancePath: instancePath + "/legalEntities/" + i0, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate191.errors = [{ instancePath: instancePath + "/legalEntities", message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate191.errors = [{ instancePath, message: "must be object" }], !1;
  return validate191.errors = vErrors, errors === 0;
}
function validate196(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate196.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate196.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate196.errors = [{ instancePath: instancePath + "/version", message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.mixins !== void 0) {
          let _errs3 = errors;
          validate32(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate196.errors = [{ instancePath, message: "must be object" }], !1;
  return validate196.errors = vErrors, errors === 0;
}
function validate194(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contactName === void 0 && (missing0 = "contactName") || data.tags === void 0 && (missing0 = "tags") || data.isDefault === void 0 && (missing0 = "isDefault") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate194.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate194.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate194.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate194.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate194.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate194.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate194.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetAppendix !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate194.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extraLine1 !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.extraLine1 != "string")
                      return validate194.errors = [{ instancePath: instancePath + "/extraLine1", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extraLine2 !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.extraLine2 != "string")
                        return validate194.errors = [{ instancePath: instancePath + "/extraLine2", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.extraLine3 !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.extraLine3 != "string")
                          return validate194.errors = [{ instancePath: instancePath + "/extraLine3", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.extraLine4 !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.extraLine4 != "string")
                            return validate194.errors = [{ instancePath: instancePath + "/extraLine4", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.zipCode !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.zipCode != "string")
                              return validate194.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.city !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.city != "string")
                                return validate194.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let _errs25 = errors;
                                if (typeof data.state != "string")
                                  return validate194.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.country !== void 0) {
                                  let data13 = data.country, _errs27 = errors;
                                  if (errors === _errs27)
                                    if (typeof data13 == "string") {
                                      if (func2(data13) > 2)
                                        return validate194.errors = [{ instancePath: instancePath + "/country", message: "must NOT have more than 2 characters" }], !1;
                                      if (func2(data13) < 2)
                                        return validate194.errors = [{ instancePath: instancePath + "/country", message: "must NOT have fewer than 2 characters" }], !1;
                                    } else
                                      return validate194.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.contactPhone !== void 0) {
                                    let _errs29 = errors;
                                    if (typeof data.contactPhone != "string")
                                      return validate194.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
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
                                              return validate194.errors = [{ instancePath: instancePath + "/tags/" + i0, message: "must be string" }], !1;
                                            var valid1 = _errs33 === errors;
                                            if (!valid1)
                                              break;
                                          }
                                        } else
                                          return validate194.errors = [{ instancePath: instancePath + "/tags", message: "must be array" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.isDefault !== void 0) {
                                        let _errs35 = errors;
                                        if (typeof data.isDefault != "boolean")
                                          return validate194.errors = [{ instancePath: instancePath + "/isDefault", message: "must be boolean" }], !1;
                                        var valid0 = _errs35 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.mixins !== void 0) {
                                          let _errs37 = errors;
                                          validate32(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                          var valid0 = _errs37 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.metadata !== void 0) {
                                            let _errs38 = errors;
                                            validate196(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
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
      return validate194.errors = [{ instancePath, message: "must be object" }], !1;
  return validate194.errors = vErrors, errors === 0;
}
function validate190(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.customerNumber === void 0 && (missing0 = "customerNumber") || data.accounts === void 0 && (missing0 = "accounts") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate190.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern4.test(data0))
              return validate190.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate190.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerNumber !== void 0) {
          let data1 = data.customerNumber, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern4.test(data1))
                return validate190.errors = [{ instancePath: instancePath + "/customerNumber", message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate190.errors = [{ instancePath: instancePath + "/customerNumber", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let _errs5 = errors;
            if (typeof data.title != "string")
              return validate190.errors = [{ instancePath: instancePath + "/title", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.firstName !== void 0) {
              let _errs7 = errors;
              if (typeof data.firstName != "string")
                return validate190.errors = [{ instancePath: instancePath + "/firstName", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.middleName !== void 0) {
                let _errs9 = errors;
                if (typeof data.middleName != "string")
                  return validate190.errors = [{ instancePath: instancePath + "/middleName", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastName !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.lastName != "string")
                    return validate190.errors = [{ instancePath: instancePath + "/lastName", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contactEmail !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.contactEmail != "string")
                      return validate190.errors = [{ instancePath: instancePath + "/contactEmail", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.contactPhone !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.contactPhone != "string")
                        return validate190.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.company !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.company != "string")
                          return validate190.errors = [{ instancePath: instancePath + "/company", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredLanguage !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.preferredLanguage != "string")
                            return validate190.errors = [{ instancePath: instancePath + "/preferredLanguage", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.preferredCurrency !== void 0) {
                            let data10 = data.preferredCurrency, _errs21 = errors;
                            if (errors === _errs21)
                              if (typeof data10 == "string") {
                                if (func2(data10) > 3)
                                  return validate190.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must NOT have more than 3 characters" }], !1;
                                if (func2(data10) < 3)
                                  return validate190.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must NOT have fewer than 3 characters" }], !1;
                              } else
                                return validate190.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.preferredSite !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.preferredSite != "string")
                                return validate190.errors = [{ instancePath: instancePath + "/preferredSite", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.businessModel !== void 0) {
                                let data12 = data.businessModel, _errs25 = errors;
                                if (typeof data12 != "string")
                                  return validate190.errors = [{ instancePath: instancePath + "/businessModel", message: "must be string" }], !1;
                                if (!(data12 === "B2B" || data12 === "B2C"))
                                  return validate190.errors = [{ instancePath: instancePath + "/businessModel", params: { allowedValues: ["B2B", "B2C"] }, message: "must be equal to one of the allowed values" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.b2b !== void 0) {
                                  let _errs27 = errors;
                                  validate191(data.b2b, { instancePath: instancePath + "/b2b" }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mixins !== void 0) {
                                    let _errs28 = errors;
                                    validate32(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                    var valid0 = _errs28 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.accounts !== void 0) {
                                      let data15 = data.accounts, _errs29 = errors;
                                      if (errors === _errs29)
                                        if (Array.isArray(data15)) {
                                          var valid1 = !0;
                                          let len0 = data15.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let data16 = data15[i0], _errs31 = errors;
                                            if (errors === _errs31)
                                              if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                                                let missing1;
                                                if (data16.id === void 0 && (missing1 = "id") || data16.providerId === void 0 && (missing1 = "providerId"))
                                                  return validate190.errors = [{ instancePath: instancePath + "/accounts/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                                                if (data16.id !== void 0) {
                                                  let _errs33 = errors;
                                                  if (typeof data16.id != "string")
                                                    return validate190.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/id", message: "must be string" }], !1;
                                                  var valid2 = _errs33 === errors;
                                                } else
                                                  var valid2 = !0;
                                                if (valid2)
                                                  if (data16.providerId !== void 0) {
                                                    let _errs35 = errors;
                                                    if (typeof data16.providerId != "string")
                                                      return validate190.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/providerId", message: "must be string" }], !1;
                                                    var valid2 = _errs35 === errors;
                                                  } else
                                                    var valid2 = !0;
                                              } else
                                                return validate190.errors = [{ instancePath: instancePath + "/accounts/" + i0, message: "must be object" }], !1;
                                            var valid1 = _errs31 === errors;
                                            if (!valid1)
                                              break;
                                          }
                                        } else
                                          return validate190.errors = [{ instancePath: instancePath + "/accounts", message: "must be array" }], !1;
                                      var valid0 = _errs29 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.addresses !== void 0) {
                                        let data19 = data.addresses, _errs37 = errors;
                                        if (errors === _errs37)
                                          if (Array.isArray(data19)) {
                                            var valid3 = !0;
                                            let len1 = data19.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs39 = errors;
                                              validate194(data19[i1], { instancePath: instancePath + "/addresses/" + i1 }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
                                              var valid3 = _errs39 === errors;
                                              if (!valid3)
                                                break;
                                            }
                                          } else
                                            return validate190.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                                        var valid0 = _errs37 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.defaultAddress !== void 0) {
                                          let _errs40 = errors;
                                          validate194(data.defaultAddress, { instancePath: instancePath + "/defaultAddress" }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
                                          var valid0 = _errs40 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.lastLogin !== void 0) {
                                            let _errs41 = errors;
                                            validate122(data.lastLogin, { instancePath: instancePath + "/lastLogin" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                            var valid0 = _errs41 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0)
                                            if (data.metadata !== void 0) {
                                              let _errs42 = errors;
                                              validate196(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
                                              var valid0 = _errs42 === errors;
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
    } else
      return validate190.errors = [{ instancePath, message: "must be object" }], !1;
  return validate190.errors = vErrors, errors === 0;
}
function validate189(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate190(data, { instancePath }) || (vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors), errors = vErrors.length), validate189.errors = vErrors, errors === 0;
}
var signUpCustomer_201 = validate204;
function validate205(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate205.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate205.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate205.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
      }
    } else
      return validate205.errors = [{ instancePath, message: "must be object" }], !1;
  return validate205.errors = vErrors, errors === 0;
}
function validate204(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate205(data, { instancePath }) || (vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors), errors = vErrors.length), validate204.errors = vErrors, errors === 0;
}
var listAddresses_200 = validate207;
function validate207(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate194(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate207.errors = [{ instancePath, message: "must be array" }], !1;
  return validate207.errors = vErrors, errors === 0;
}
var getAddress_200 = validate209;
function validate209(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate194(data, { instancePath }) || (vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors), errors = vErrors.length), validate209.errors = vErrors, errors === 0;
}
var exchangeToken_200 = validate211;
function validate212(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subject_access_token === void 0 && (missing0 = "subject_access_token") || data.access_token === void 0 && (missing0 = "access_token") || data.saas_token === void 0 && (missing0 = "saas_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate212.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.subject_access_token !== void 0) {
        let _errs1 = errors;
        if (typeof data.subject_access_token != "string")
          return validate212.errors = [{ instancePath: instancePath + "/subject_access_token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate212.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate212.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.saas_token !== void 0) {
            let data2 = data.saas_token, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate212.errors = [{ instancePath: instancePath + "/saas_token", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate212.errors = [{ instancePath: instancePath + "/saas_token", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate212.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate212.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate212.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.session_idle_time !== void 0) {
                  let data5 = data.session_idle_time, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate212.errors = [{ instancePath: instancePath + "/session_idle_time", message: "must be integer" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.token_type !== void 0) {
                    let data6 = data.token_type, _errs13 = errors;
                    if (typeof data6 != "string")
                      return validate212.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
                    if (data6 !== "Bearer")
                      return validate212.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.expires_in !== void 0) {
                      let data7 = data.expires_in, _errs15 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate212.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.scope !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.scope != "string")
                          return validate212.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.session_id !== void 0) {
                          let data9 = data.session_id, _errs19 = errors;
                          if (errors === _errs19 && errors === _errs19)
                            if (typeof data9 == "string") {
                              if (!formats2.test(data9))
                                return validate212.errors = [{ instancePath: instancePath + "/session_id", message: 'must match format "uuid"' }], !1;
                            } else
                              return validate212.errors = [{ instancePath: instancePath + "/session_id", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
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
      return validate212.errors = [{ instancePath, message: "must be object" }], !1;
  return validate212.errors = vErrors, errors === 0;
}
function validate211(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate212(data, { instancePath }) || (vErrors = vErrors === null ? validate212.errors : vErrors.concat(validate212.errors), errors = vErrors.length), validate211.errors = vErrors, errors === 0;
}
var socialLogin_200 = validate214;
function validate215(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.social_access_token === void 0 && (missing0 = "social_access_token") || data.social_id_token === void 0 && (missing0 = "social_id_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.saas_token === void 0 && (missing0 = "saas_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate215.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.social_access_token !== void 0) {
        let data0 = data.social_access_token, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate215.errors = [{ instancePath: instancePath + "/social_access_token", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate215.errors = [{ instancePath: instancePath + "/social_access_token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.social_id_token !== void 0) {
          let data1 = data.social_id_token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate215.errors = [{ instancePath: instancePath + "/social_id_token", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate215.errors = [{ instancePath: instancePath + "/social_id_token", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate215.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate215.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (!pattern4.test(data3))
                    return validate215.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: 'must match pattern "^\\d+$"' }], !1;
                } else
                  return validate215.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.session_idle_time !== void 0) {
                let data4 = data.session_idle_time, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate215.errors = [{ instancePath: instancePath + "/session_idle_time", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.token_type !== void 0) {
                  let data5 = data.token_type, _errs11 = errors;
                  if (typeof data5 != "string")
                    return validate215.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
                  if (data5 !== "Bearer")
                    return validate215.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.access_token !== void 0) {
                    let data6 = data.access_token, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate215.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate215.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.saas_token !== void 0) {
                      let data7 = data.saas_token, _errs15 = errors;
                      if (errors === _errs15)
                        if (typeof data7 == "string") {
                          if (func2(data7) < 1)
                            return validate215.errors = [{ instancePath: instancePath + "/saas_token", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate215.errors = [{ instancePath: instancePath + "/saas_token", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.expires_in !== void 0) {
                        let data8 = data.expires_in, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!pattern4.test(data8))
                              return validate215.errors = [{ instancePath: instancePath + "/expires_in", message: 'must match pattern "^\\d+$"' }], !1;
                          } else
                            return validate215.errors = [{ instancePath: instancePath + "/expires_in", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.scope !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.scope != "string")
                            return validate215.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
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
      return validate215.errors = [{ instancePath, message: "must be object" }], !1;
  return validate215.errors = vErrors, errors === 0;
}
function validate214(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate215(data, { instancePath }) || (vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors), errors = vErrors.length), validate214.errors = vErrors, errors === 0;
}
var getOwnScopes_200 = validate217;
function validate218(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.userId === void 0 && (missing0 = "userId") || data.scopes === void 0 && (missing0 = "scopes"))
        return validate218.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.userId !== void 0) {
        let _errs1 = errors;
        if (typeof data.userId != "string")
          return validate218.errors = [{ instancePath: instancePath + "/userId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.scopes !== void 0) {
          let _errs3 = errors;
          if (typeof data.scopes != "string")
            return validate218.errors = [{ instancePath: instancePath + "/scopes", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.vendorId !== void 0) {
            let _errs5 = errors;
            if (typeof data.vendorId != "string")
              return validate218.errors = [{ instancePath: instancePath + "/vendorId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate218.errors = [{ instancePath, message: "must be object" }], !1;
  return validate218.errors = vErrors, errors === 0;
}
function validate217(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate218(data, { instancePath }) || (vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors), errors = vErrors.length), validate217.errors = vErrors, errors === 0;
}
var requestServiceToken_200 = validate220;
function validate221(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate221.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate221.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate221.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.token_type !== void 0) {
          let data1 = data.token_type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate221.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
          if (data1 !== "Bearer")
            return validate221.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate221.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.session_idle_time !== void 0) {
              let data3 = data.session_idle_time, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate221.errors = [{ instancePath: instancePath + "/session_idle_time", message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.refresh_token !== void 0) {
                let _errs9 = errors;
                if (typeof data.refresh_token != "string")
                  return validate221.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.refresh_token_expires_in !== void 0) {
                  let data5 = data.refresh_token_expires_in, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate221.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be integer" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.scope !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.scope != "string")
                      return validate221.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate221.errors = [{ instancePath, message: "must be object" }], !1;
  return validate221.errors = vErrors, errors === 0;
}
function validate220(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate221(data, { instancePath }) || (vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors), errors = vErrors.length), validate220.errors = vErrors, errors === 0;
}
var matchPricesByContext_200 = validate223;
function validate225(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate225.errors = [{ instancePath, message: "must be string" }], !1) : data === "PRODUCT" || data === "PRICE" || data === "SKU" ? (validate225.errors = vErrors, errors === 0) : (validate225.errors = [{ instancePath, params: { allowedValues: ["PRODUCT", "PRICE", "SKU"] }, message: "must be equal to one of the allowed values" }], !1);
}
function validate227(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.quantity === void 0 && (missing0 = "quantity") || data.unitCode === void 0 && (missing0 = "unitCode"))
        return validate227.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.quantity !== void 0) {
        let data0 = data.quantity, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate227.errors = [{ instancePath: instancePath + "/quantity", message: "must be >= 0" }], !1;
          } else
            return validate227.errors = [{ instancePath: instancePath + "/quantity", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.unitCode !== void 0) {
          let data1 = data.unitCode, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate227.errors = [{ instancePath: instancePath + "/unitCode", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate227.errors = [{ instancePath: instancePath + "/unitCode", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate227.errors = [{ instancePath, message: "must be object" }], !1;
  return validate227.errors = vErrors, errors === 0;
}
function validate230(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.netValue === void 0 && (missing0 = "netValue") || data.grossValue === void 0 && (missing0 = "grossValue") || data.taxValue === void 0 && (missing0 = "taxValue"))
        return validate230.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.netValue !== void 0) {
        let data0 = data.netValue, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate230.errors = [{ instancePath: instancePath + "/netValue", message: "must be >= 0" }], !1;
          } else
            return validate230.errors = [{ instancePath: instancePath + "/netValue", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.grossValue !== void 0) {
          let data1 = data.grossValue, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate230.errors = [{ instancePath: instancePath + "/grossValue", message: "must be >= 0" }], !1;
            } else
              return validate230.errors = [{ instancePath: instancePath + "/grossValue", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.taxValue !== void 0) {
            let data2 = data.taxValue, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2))
                  return validate230.errors = [{ instancePath: instancePath + "/taxValue", message: "must be >= 0" }], !1;
              } else
                return validate230.errors = [{ instancePath: instancePath + "/taxValue", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate230.errors = [{ instancePath, message: "must be object" }], !1;
  return validate230.errors = vErrors, errors === 0;
}
function validate224(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.priceId === void 0 && (missing0 = "priceId") || data.itemId === void 0 && (missing0 = "itemId") || data.site === void 0 && (missing0 = "site") || data.currency === void 0 && (missing0 = "currency") || data.originalValue === void 0 && (missing0 = "originalValue") || data.effectiveValue === void 0 && (missing0 = "effectiveValue") || data.totalValue === void 0 && (missing0 = "totalValue") || data.quantity === void 0 && (missing0 = "quantity") || data.includesTax === void 0 && (missing0 = "includesTax") || data.priceModel === void 0 && (missing0 = "priceModel") || data.tax === void 0 && (missing0 = "tax") || data.tierValues === void 0 && (missing0 = "tierValues") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate224.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.priceId !== void 0) {
        let data0 = data.priceId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate224.errors = [{ instancePath: instancePath + "/priceId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate224.errors = [{ instancePath: instancePath + "/priceId", message: "must be string" }], !1;
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
                return validate224.errors = [{ instancePath: instancePath + "/itemId", message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.itemType !== void 0) {
                let _errs5 = errors;
                validate225(data1.itemType, { instancePath: instancePath + "/itemId/itemType" }) || (vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors), errors = vErrors.length);
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.id !== void 0) {
                  let data3 = data1.id, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate224.errors = [{ instancePath: instancePath + "/itemId/id", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate224.errors = [{ instancePath: instancePath + "/itemId/id", message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data1.name !== void 0) {
                    let data4 = data1.name, _errs8 = errors;
                    if (errors === _errs8)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate224.errors = [{ instancePath: instancePath + "/itemId/name", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate224.errors = [{ instancePath: instancePath + "/itemId/name", message: "must be string" }], !1;
                    var valid1 = _errs8 === errors;
                  } else
                    var valid1 = !0;
              }
            } else
              return validate224.errors = [{ instancePath: instancePath + "/itemId", message: "must be object" }], !1;
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
                  return validate224.errors = [{ instancePath: instancePath + "/site", message: "must have required property '" + missing2 + "'" }], !1;
                if (data5.code !== void 0) {
                  let data6 = data5.code, _errs12 = errors;
                  if (errors === _errs12)
                    if (typeof data6 == "string") {
                      if (func2(data6) < 1)
                        return validate224.errors = [{ instancePath: instancePath + "/site/code", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate224.errors = [{ instancePath: instancePath + "/site/code", message: "must be string" }], !1;
                  var valid2 = _errs12 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data5.includesTax !== void 0) {
                    let _errs14 = errors;
                    if (typeof data5.includesTax != "boolean")
                      return validate224.errors = [{ instancePath: instancePath + "/site/includesTax", message: "must be boolean" }], !1;
                    var valid2 = _errs14 === errors;
                  } else
                    var valid2 = !0;
              } else
                return validate224.errors = [{ instancePath: instancePath + "/site", message: "must be object" }], !1;
            var valid0 = _errs10 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data8 = data.currency, _errs16 = errors;
              if (errors === _errs16)
                if (typeof data8 == "string") {
                  if (!pattern1.test(data8))
                    return validate224.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate224.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
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
                      return validate224.errors = [{ instancePath: instancePath + "/location", message: "must have required property '" + missing3 + "'" }], !1;
                    if (data9.countryCode !== void 0) {
                      let data10 = data9.countryCode;
                      if (errors === errors)
                        if (typeof data10 == "string") {
                          if (func2(data10) < 1)
                            return validate224.errors = [{ instancePath: instancePath + "/location/countryCode", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate224.errors = [{ instancePath: instancePath + "/location/countryCode", message: "must be string" }], !1;
                    }
                  } else
                    return validate224.errors = [{ instancePath: instancePath + "/location", message: "must be object" }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.originalValue !== void 0) {
                  let data11 = data.originalValue, _errs22 = errors;
                  if (errors === _errs22)
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 < 0 || isNaN(data11))
                        return validate224.errors = [{ instancePath: instancePath + "/originalValue", message: "must be >= 0" }], !1;
                    } else
                      return validate224.errors = [{ instancePath: instancePath + "/originalValue", message: "must be number" }], !1;
                  var valid0 = _errs22 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveValue !== void 0) {
                    let data12 = data.effectiveValue, _errs24 = errors;
                    if (errors === _errs24)
                      if (typeof data12 == "number" && isFinite(data12)) {
                        if (data12 < 0 || isNaN(data12))
                          return validate224.errors = [{ instancePath: instancePath + "/effectiveValue", message: "must be >= 0" }], !1;
                      } else
                        return validate224.errors = [{ instancePath: instancePath + "/effectiveValue", message: "must be number" }], !1;
                    var valid0 = _errs24 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.totalValue !== void 0) {
                      let data13 = data.totalValue, _errs26 = errors;
                      if (errors === _errs26)
                        if (typeof data13 == "number" && isFinite(data13)) {
                          if (data13 < 0 || isNaN(data13))
                            return validate224.errors = [{ instancePath: instancePath + "/totalValue", message: "must be >= 0" }], !1;
                        } else
                          return validate224.errors = [{ instancePath: instancePath + "/totalValue", message: "must be number" }], !1;
                      var valid0 = _errs26 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.quantity !== void 0) {
                        let _errs28 = errors;
                        validate227(data.quantity, { instancePath: instancePath + "/quantity" }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
                        var valid0 = _errs28 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.includesTax !== void 0) {
                          let _errs29 = errors;
                          if (typeof data.includesTax != "boolean")
                            return validate224.errors = [{ instancePath: instancePath + "/includesTax", message: "must be boolean" }], !1;
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
                                  return validate224.errors = [{ instancePath: instancePath + "/priceModel", message: "must have required property '" + missing4 + "'" }], !1;
                                if (data16.id !== void 0) {
                                  let data17 = data16.id, _errs33 = errors;
                                  if (errors === _errs33)
                                    if (typeof data17 == "string") {
                                      if (func2(data17) < 1)
                                        return validate224.errors = [{ instancePath: instancePath + "/priceModel/id", message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate224.errors = [{ instancePath: instancePath + "/priceModel/id", message: "must be string" }], !1;
                                  var valid4 = _errs33 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4) {
                                  if (data16.name !== void 0) {
                                    let data18 = data16.name, _errs35 = errors;
                                    if (errors === _errs35)
                                      if (typeof data18 == "string") {
                                        if (func2(data18) < 1)
                                          return validate224.errors = [{ instancePath: instancePath + "/priceModel/name", message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate224.errors = [{ instancePath: instancePath + "/priceModel/name", message: "must be string" }], !1;
                                    var valid4 = _errs35 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4) {
                                    if (data16.includesTax !== void 0) {
                                      let _errs37 = errors;
                                      if (typeof data16.includesTax != "boolean")
                                        return validate224.errors = [{ instancePath: instancePath + "/priceModel/includesTax", message: "must be boolean" }], !1;
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
                                              return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", message: "must have required property '" + missing5 + "'" }], !1;
                                            if (data20.tierType !== void 0) {
                                              let data21 = data20.tierType, _errs41 = errors;
                                              if (typeof data21 != "string")
                                                return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", message: "must be string" }], !1;
                                              if (!(data21 === "BASIC" || data21 === "VOLUME"))
                                                return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", params: { allowedValues: ["BASIC", "VOLUME"] }, message: "must be equal to one of the allowed values" }], !1;
                                              var valid5 = _errs41 === errors;
                                            } else
                                              var valid5 = !0;
                                            if (valid5)
                                              if (data20.tiers !== void 0) {
                                                let data22 = data20.tiers, _errs43 = errors;
                                                if (errors === _errs43)
                                                  if (Array.isArray(data22)) {
                                                    if (data22.length < 1)
                                                      return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", message: "must NOT have fewer than 1 items" }], !1;
                                                    {
                                                      var valid6 = !0;
                                                      let len0 = data22.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        let data23 = data22[i0], _errs45 = errors;
                                                        if (errors === _errs45)
                                                          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                            let missing6;
                                                            if (data23.id === void 0 && (missing6 = "id") || data23.minQuantity === void 0 && (missing6 = "minQuantity"))
                                                              return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, message: "must have required property '" + missing6 + "'" }], !1;
                                                            if (data23.id !== void 0) {
                                                              let data24 = data23.id, _errs47 = errors;
                                                              if (errors === _errs47)
                                                                if (typeof data24 == "string") {
                                                                  if (func2(data24) < 1)
                                                                    return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                                                } else
                                                                  return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", message: "must be string" }], !1;
                                                              var valid7 = _errs47 === errors;
                                                            } else
                                                              var valid7 = !0;
                                                            if (valid7)
                                                              if (data23.minQuantity !== void 0) {
                                                                let _errs49 = errors;
                                                                validate227(data23.minQuantity, { instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity" }) || (vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors), errors = vErrors.length);
                                                                var valid7 = _errs49 === errors;
                                                              } else
                                                                var valid7 = !0;
                                                          } else
                                                            return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, message: "must be object" }], !1;
                                                        var valid6 = _errs45 === errors;
                                                        if (!valid6)
                                                          break;
                                                      }
                                                    }
                                                  } else
                                                    return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", message: "must be array" }], !1;
                                                var valid5 = _errs43 === errors;
                                              } else
                                                var valid5 = !0;
                                          } else
                                            return validate224.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", message: "must be object" }], !1;
                                        var valid4 = _errs39 === errors;
                                      } else
                                        var valid4 = !0;
                                  }
                                }
                              } else
                                return validate224.errors = [{ instancePath: instancePath + "/priceModel", message: "must be object" }], !1;
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
                                    return validate224.errors = [{ instancePath: instancePath + "/tax", message: "must have required property '" + missing7 + "'" }], !1;
                                  if (data26.taxClass !== void 0) {
                                    let data27 = data26.taxClass, _errs52 = errors;
                                    if (errors === _errs52)
                                      if (typeof data27 == "string") {
                                        if (func2(data27) < 1)
                                          return validate224.errors = [{ instancePath: instancePath + "/tax/taxClass", message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate224.errors = [{ instancePath: instancePath + "/tax/taxClass", message: "must be string" }], !1;
                                    var valid8 = _errs52 === errors;
                                  } else
                                    var valid8 = !0;
                                  if (valid8) {
                                    if (data26.taxRate !== void 0) {
                                      let data28 = data26.taxRate, _errs54 = errors;
                                      if (errors === _errs54)
                                        if (typeof data28 == "number" && isFinite(data28)) {
                                          if (data28 > 100 || isNaN(data28))
                                            return validate224.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be <= 100" }], !1;
                                          if (data28 < 0 || isNaN(data28))
                                            return validate224.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be >= 0" }], !1;
                                        } else
                                          return validate224.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be number" }], !1;
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
                                              return validate224.errors = [{ instancePath: instancePath + "/tax/prices", message: "must have required property '" + missing8 + "'" }], !1;
                                            if (data29.originalValue !== void 0) {
                                              let _errs58 = errors;
                                              validate230(data29.originalValue, { instancePath: instancePath + "/tax/prices/originalValue" }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length);
                                              var valid9 = _errs58 === errors;
                                            } else
                                              var valid9 = !0;
                                            if (valid9) {
                                              if (data29.effectiveValue !== void 0) {
                                                let _errs59 = errors;
                                                validate230(data29.effectiveValue, { instancePath: instancePath + "/tax/prices/effectiveValue" }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length);
                                                var valid9 = _errs59 === errors;
                                              } else
                                                var valid9 = !0;
                                              if (valid9)
                                                if (data29.totalValue !== void 0) {
                                                  let _errs60 = errors;
                                                  validate230(data29.totalValue, { instancePath: instancePath + "/tax/prices/totalValue" }) || (vErrors = vErrors === null ? validate230.errors : vErrors.concat(validate230.errors), errors = vErrors.length);
                                                  var valid9 = _errs60 === errors;
                                                } else
                                                  var valid9 = !0;
                                            }
                                          } else
                                            return validate224.errors = [{ instancePath: instancePath + "/tax/prices", message: "must be object" }], !1;
                                        var valid8 = _errs56 === errors;
                                      } else
                                        var valid8 = !0;
                                  }
                                } else
                                  return validate224.errors = [{ instancePath: instancePath + "/tax", message: "must be object" }], !1;
                              var valid0 = _errs50 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.tierValues !== void 0) {
                                let data33 = data.tierValues, _errs61 = errors;
                                if (errors === _errs61)
                                  if (Array.isArray(data33)) {
                                    if (data33.length < 1)
                                      return validate224.errors = [{ instancePath: instancePath + "/tierValues", message: "must NOT have fewer than 1 items" }], !1;
                                    {
                                      var valid10 = !0;
                                      let len1 = data33.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data34 = data33[i1], _errs63 = errors;
                                        if (errors === _errs63)
                                          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                            let missing9;
                                            if (data34.id === void 0 && (missing9 = "id") || data34.priceValue === void 0 && (missing9 = "priceValue"))
                                              return validate224.errors = [{ instancePath: instancePath + "/tierValues/" + i1, message: "must have required property '" + missing9 + "'" }], !1;
                                            if (data34.id !== void 0) {
                                              let data35 = data34.id, _errs65 = errors;
                                              if (errors === _errs65)
                                                if (typeof data35 == "string") {
                                                  if (func2(data35) < 1)
                                                    return validate224.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate224.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", message: "must be string" }], !1;
                                              var valid11 = _errs65 === errors;
                                            } else
                                              var valid11 = !0;
                                            if (valid11)
                                              if (data34.priceValue !== void 0) {
                                                let data36 = data34.priceValue, _errs67 = errors;
                                                if (errors === _errs67)
                                                  if (typeof data36 == "number" && isFinite(data36)) {
                                                    if (data36 < 0 || isNaN(data36))
                                                      return validate224.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", message: "must be >= 0" }], !1;
                                                  } else
                                                    return validate224.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", message: "must be number" }], !1;
                                                var valid11 = _errs67 === errors;
                                              } else
                                                var valid11 = !0;
                                          } else
                                            return validate224.errors = [{ instancePath: instancePath + "/tierValues/" + i1, message: "must be object" }], !1;
                                        var valid10 = _errs63 === errors;
                                        if (!valid10)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate224.errors = [{ instancePath: instancePath + "/tierValues", message: "must be array" }], !1;
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
                                        return validate224.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing10 + "'" }], !1;
                                      if (data37.version !== void 0) {
                                        let data38 = data37.version, _errs71 = errors;
                                        if (errors === _errs71)
                                          if (typeof data38 == "string") {
                                            if (!pattern4.test(data38))
                                              return validate224.errors = [{ instancePath: instancePath + "/metadata/version", message: 'must match pattern "^\\d+$"' }], !1;
                                          } else
                                            return validate224.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be string" }], !1;
                                        var valid12 = _errs71 === errors;
                                      } else
                                        var valid12 = !0;
                                      if (valid12) {
                                        if (data37.createdAt !== void 0) {
                                          let _errs73 = errors;
                                          validate122(data37.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                          var valid12 = _errs73 === errors;
                                        } else
                                          var valid12 = !0;
                                        if (valid12)
                                          if (data37.modifiedAt !== void 0) {
                                            let _errs74 = errors;
                                            validate122(data37.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                            var valid12 = _errs74 === errors;
                                          } else
                                            var valid12 = !0;
                                      }
                                    } else
                                      return validate224.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
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
      return validate224.errors = [{ instancePath, message: "must be object" }], !1;
  return validate224.errors = vErrors, errors === 0;
}
function validate223(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate224(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate224.errors : vErrors.concat(validate224.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate223.errors = [{ instancePath, message: "must be array" }], !1;
  return validate223.errors = vErrors, errors === 0;
}
var getOwnContext_200 = validate237;
function validate239(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let _errs1 = errors;
        if (typeof key0 == "string" && func2(key0) < 1) {
          let err0 = { instancePath, message: "must NOT have fewer than 1 characters", propertyName: key0 };
          vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
        }
        var valid0 = _errs1 === errors;
        if (!valid0) {
          let err1 = { instancePath, params: { propertyName: key0 }, message: "property name must be valid" };
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate239.errors = vErrors, !1;
          break;
        }
      }
    else
      return validate239.errors = [{ instancePath, message: "must be object" }], !1;
  return validate239.errors = vErrors, errors === 0;
}
function validate238(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sessionId === void 0 && (missing0 = "sessionId") || data.context === void 0 && (missing0 = "context") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate238.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.sessionId !== void 0) {
        let data0 = data.sessionId, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats2.test(data0))
              return validate238.errors = [{ instancePath: instancePath + "/sessionId", message: 'must match format "uuid"' }], !1;
          } else
            return validate238.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerId !== void 0) {
          let data1 = data.customerId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern4.test(data1))
                return validate238.errors = [{ instancePath: instancePath + "/customerId", message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate238.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cartId !== void 0) {
            let data2 = data.cartId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate238.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate238.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.siteCode !== void 0) {
              let data3 = data.siteCode, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate238.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate238.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.currency !== void 0) {
                let data4 = data.currency, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate238.errors = [{ instancePath: instancePath + "/currency", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate238.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.targetLocation !== void 0) {
                  let data5 = data.targetLocation, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func2(data5) < 1)
                        return validate238.errors = [{ instancePath: instancePath + "/targetLocation", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate238.errors = [{ instancePath: instancePath + "/targetLocation", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.language !== void 0) {
                    let data6 = data.language, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate238.errors = [{ instancePath: instancePath + "/language", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate238.errors = [{ instancePath: instancePath + "/language", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.context !== void 0) {
                      let _errs15 = errors;
                      validate239(data.context, { instancePath: instancePath + "/context" }) || (vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors), errors = vErrors.length);
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.metadata !== void 0) {
                        let data8 = data.metadata, _errs16 = errors;
                        if (errors === _errs16)
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing1;
                            if (data8.version === void 0 && (missing1 = "version") || data8.createdAt === void 0 && (missing1 = "createdAt") || data8.modifiedAt === void 0 && (missing1 = "modifiedAt"))
                              return validate238.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing1 + "'" }], !1;
                            if (data8.version !== void 0) {
                              let data9 = data8.version, _errs18 = errors;
                              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                return validate238.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                              if (errors === _errs18 && typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)))
                                return validate238.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
                              var valid1 = _errs18 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data8.createdAt !== void 0) {
                                let _errs20 = errors;
                                validate122(data8.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                var valid1 = _errs20 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1)
                                if (data8.modifiedAt !== void 0) {
                                  let _errs21 = errors;
                                  validate122(data8.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                  var valid1 = _errs21 === errors;
                                } else
                                  var valid1 = !0;
                            }
                          } else
                            return validate238.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
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
    } else
      return validate238.errors = [{ instancePath, message: "must be object" }], !1;
  return validate238.errors = vErrors, errors === 0;
}
function validate237(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate238(data, { instancePath }) || (vErrors = vErrors === null ? validate238.errors : vErrors.concat(validate238.errors), errors = vErrors.length), validate237.errors = vErrors, errors === 0;
}
var getOwnContext_400 = validate244;
function validate245(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate245.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate245.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let data1 = data.message, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate245.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate245.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate245.errors = [{ instancePath, message: "must be object" }], !1;
  return validate245.errors = vErrors, errors === 0;
}
function validate244(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate245(data, { instancePath }) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length), validate244.errors = vErrors, errors === 0;
}
var getOwnContext_404 = validate247;
function validate247(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate245(data, { instancePath }) || (vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sessionId !== void 0 && typeof data.sessionId != "string")
          return validate247.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
      } else
        return validate247.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate247.errors = vErrors, errors === 0;
}
var addOwnAttribute_201 = validate249;
function validate249(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) < 1)
        return validate249.errors = [{ instancePath, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate249.errors = [{ instancePath, message: "must be string" }], !1;
  return validate249.errors = vErrors, errors === 0;
}
var listSites_200 = validate250;
var pattern18 = new RegExp("^[^\\s#]+$", "u"), pattern19 = new RegExp("^[a-z]{2}$", "u"), pattern23 = new RegExp("^[A-Z]{2}$", "u");
function validate253(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0], _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id") || data0.active === void 0 && (missing0 = "active"))
              return validate253.errors = [{ instancePath: instancePath + "/" + i0, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.id !== void 0) {
              let data1 = data0.id, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/id", message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data0.name !== void 0) {
                let _errs5 = errors;
                if (typeof data0.name != "string")
                  return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/name", message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data0.serviceType !== void 0) {
                  let _errs7 = errors;
                  if (typeof data0.serviceType != "string")
                    return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/serviceType", message: "must be string" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data0.serviceUrl !== void 0) {
                    let _errs9 = errors;
                    if (typeof data0.serviceUrl != "string")
                      return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/serviceUrl", message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data0.active !== void 0) {
                      let _errs11 = errors;
                      if (typeof data0.active != "boolean")
                        return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/active", message: "must be boolean" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data0.configuration !== void 0) {
                        let data6 = data0.configuration, _errs13 = errors;
                        if (errors === _errs13)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            if (data6.public !== void 0) {
                              let data7 = data6.public, _errs15 = errors;
                              if (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))
                                return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/configuration/public", message: "must be object" }], !1;
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data6.restricted !== void 0) {
                                let data8 = data6.restricted, _errs17 = errors;
                                if (!(data8 && typeof data8 == "object" && !Array.isArray(data8)))
                                  return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/configuration/restricted", message: "must be object" }], !1;
                                var valid2 = _errs17 === errors;
                              } else
                                var valid2 = !0;
                          } else
                            return validate253.errors = [{ instancePath: instancePath + "/" + i0 + "/configuration", message: "must be object" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                  }
                }
              }
            }
          } else
            return validate253.errors = [{ instancePath: instancePath + "/" + i0, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate253.errors = [{ instancePath, message: "must be array" }], !1;
  return validate253.errors = vErrors, errors === 0;
}
function validate251(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.active === void 0 && (missing0 = "active") || data.default === void 0 && (missing0 = "default") || data.defaultLanguage === void 0 && (missing0 = "defaultLanguage") || data.languages === void 0 && (missing0 = "languages") || data.currency === void 0 && (missing0 = "currency") || data.homeBase === void 0 && (missing0 = "homeBase") || data.shipToCountries === void 0 && (missing0 = "shipToCountries") || data.taxDeterminationBasedOn === void 0 && (missing0 = "taxDeterminationBasedOn"))
        return validate251.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern18.test(data0))
              return validate251.errors = [{ instancePath: instancePath + "/code", message: 'must match pattern "^[^\\s#]+$"' }], !1;
          } else
            return validate251.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate251.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate251.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.active !== void 0) {
            let _errs5 = errors;
            if (typeof data.active != "boolean")
              return validate251.errors = [{ instancePath: instancePath + "/active", message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.default !== void 0) {
              let _errs7 = errors;
              if (typeof data.default != "boolean")
                return validate251.errors = [{ instancePath: instancePath + "/default", message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.includesTax !== void 0) {
                let _errs9 = errors;
                if (typeof data.includesTax != "boolean")
                  return validate251.errors = [{ instancePath: instancePath + "/includesTax", message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.defaultLanguage !== void 0) {
                  let data5 = data.defaultLanguage, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!pattern19.test(data5))
                        return validate251.errors = [{ instancePath: instancePath + "/defaultLanguage", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                    } else
                      return validate251.errors = [{ instancePath: instancePath + "/defaultLanguage", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.languages !== void 0) {
                    let data6 = data.languages, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        if (data6.length < 1)
                          return validate251.errors = [{ instancePath: instancePath + "/languages", message: "must NOT have fewer than 1 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs15 = errors;
                            if (errors === _errs15)
                              if (typeof data7 == "string") {
                                if (!pattern19.test(data7))
                                  return validate251.errors = [{ instancePath: instancePath + "/languages/" + i0, params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                              } else
                                return validate251.errors = [{ instancePath: instancePath + "/languages/" + i0, message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate251.errors = [{ instancePath: instancePath + "/languages", message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0) {
                      let data8 = data.currency, _errs17 = errors;
                      if (errors === _errs17)
                        if (typeof data8 == "string") {
                          if (!pattern1.test(data8))
                            return validate251.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate251.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
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
                                    return validate251.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                } else
                                  return validate251.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, message: "must be string" }], !1;
                              var valid2 = _errs21 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate251.errors = [{ instancePath: instancePath + "/availableCurrencies", message: "must be array" }], !1;
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
                                return validate251.errors = [{ instancePath: instancePath + "/homeBase", message: "must have required property '" + missing1 + "'" }], !1;
                              if (data11.address !== void 0) {
                                let data12 = data11.address, _errs25 = errors;
                                if (errors === _errs25)
                                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    let missing2;
                                    if (data12.zipCode === void 0 && (missing2 = "zipCode"))
                                      return validate251.errors = [{ instancePath: instancePath + "/homeBase/address", message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data12.street !== void 0) {
                                      let _errs27 = errors;
                                      if (typeof data12.street != "string")
                                        return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/street", message: "must be string" }], !1;
                                      var valid4 = _errs27 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4) {
                                      if (data12.streetNumber !== void 0) {
                                        let _errs29 = errors;
                                        if (typeof data12.streetNumber != "string")
                                          return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/streetNumber", message: "must be string" }], !1;
                                        var valid4 = _errs29 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data12.streetAppendix !== void 0) {
                                          let _errs31 = errors;
                                          if (typeof data12.streetAppendix != "string")
                                            return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/streetAppendix", message: "must be string" }], !1;
                                          var valid4 = _errs31 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data12.extraLine1 !== void 0) {
                                            let _errs33 = errors;
                                            if (typeof data12.extraLine1 != "string")
                                              return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/extraLine1", message: "must be string" }], !1;
                                            var valid4 = _errs33 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4) {
                                            if (data12.extraLine2 !== void 0) {
                                              let _errs35 = errors;
                                              if (typeof data12.extraLine2 != "string")
                                                return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/extraLine2", message: "must be string" }], !1;
                                              var valid4 = _errs35 === errors;
                                            } else
                                              var valid4 = !0;
                                            if (valid4) {
                                              if (data12.extraLine3 !== void 0) {
                                                let _errs37 = errors;
                                                if (typeof data12.extraLine3 != "string")
                                                  return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/extraLine3", message: "must be string" }], !1;
                                                var valid4 = _errs37 === errors;
                                              } else
                                                var valid4 = !0;
                                              if (valid4) {
                                                if (data12.extraLine4 !== void 0) {
                                                  let _errs39 = errors;
                                                  if (typeof data12.extraLine4 != "string")
                                                    return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/extraLine4", message: "must be string" }], !1;
                                                  var valid4 = _errs39 === errors;
                                                } else
                                                  var valid4 = !0;
                                                if (valid4) {
                                                  if (data12.zipCode !== void 0) {
                                                    let _errs41 = errors;
                                                    if (typeof data12.zipCode != "string")
                                                      return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/zipCode", message: "must be string" }], !1;
                                                    var valid4 = _errs41 === errors;
                                                  } else
                                                    var valid4 = !0;
                                                  if (valid4) {
                                                    if (data12.city !== void 0) {
                                                      let _errs43 = errors;
                                                      if (typeof data12.city != "string")
                                                        return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/city", message: "must be string" }], !1;
                                                      var valid4 = _errs43 === errors;
                                                    } else
                                                      var valid4 = !0;
                                                    if (valid4) {
                                                      if (data12.state !== void 0) {
                                                        let _errs45 = errors;
                                                        if (typeof data12.state != "string")
                                                          return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/state", message: "must be string" }], !1;
                                                        var valid4 = _errs45 === errors;
                                                      } else
                                                        var valid4 = !0;
                                                      if (valid4)
                                                        if (data12.country !== void 0) {
                                                          let data23 = data12.country, _errs47 = errors;
                                                          if (errors === _errs47)
                                                            if (typeof data23 == "string") {
                                                              if (!pattern23.test(data23))
                                                                return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/country", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                            } else
                                                              return validate251.errors = [{ instancePath: instancePath + "/homeBase/address/country", message: "must be string" }], !1;
                                                          var valid4 = _errs47 === errors;
                                                        } else
                                                          var valid4 = !0;
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
                                    return validate251.errors = [{ instancePath: instancePath + "/homeBase/address", message: "must be object" }], !1;
                                var valid3 = _errs25 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data11.location !== void 0) {
                                  let data24 = data11.location, _errs49 = errors;
                                  if (errors === _errs49)
                                    if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                      if (data24.latitude !== void 0) {
                                        let data25 = data24.latitude, _errs51 = errors;
                                        if (!(typeof data25 == "number" && isFinite(data25)))
                                          return validate251.errors = [{ instancePath: instancePath + "/homeBase/location/latitude", message: "must be number" }], !1;
                                        var valid5 = _errs51 === errors;
                                      } else
                                        var valid5 = !0;
                                      if (valid5)
                                        if (data24.longitude !== void 0) {
                                          let data26 = data24.longitude, _errs53 = errors;
                                          if (!(typeof data26 == "number" && isFinite(data26)))
                                            return validate251.errors = [{ instancePath: instancePath + "/homeBase/location/longitude", message: "must be number" }], !1;
                                          var valid5 = _errs53 === errors;
                                        } else
                                          var valid5 = !0;
                                    } else
                                      return validate251.errors = [{ instancePath: instancePath + "/homeBase/location", message: "must be object" }], !1;
                                  var valid3 = _errs49 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3)
                                  if (data11.timezone !== void 0) {
                                    let _errs55 = errors;
                                    if (typeof data11.timezone != "string")
                                      return validate251.errors = [{ instancePath: instancePath + "/homeBase/timezone", message: "must be string" }], !1;
                                    var valid3 = _errs55 === errors;
                                  } else
                                    var valid3 = !0;
                              }
                            } else
                              return validate251.errors = [{ instancePath: instancePath + "/homeBase", message: "must be object" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.shipToCountries !== void 0) {
                            let data28 = data.shipToCountries, _errs57 = errors;
                            if (errors === _errs57)
                              if (Array.isArray(data28)) {
                                var valid6 = !0;
                                let len2 = data28.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data29 = data28[i2], _errs59 = errors;
                                  if (errors === _errs59)
                                    if (typeof data29 == "string") {
                                      if (!pattern23.test(data29))
                                        return validate251.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                    } else
                                      return validate251.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, message: "must be string" }], !1;
                                  var valid6 = _errs59 === errors;
                                  if (!valid6)
                                    break;
                                }
                              } else
                                return validate251.errors = [{ instancePath: instancePath + "/shipToCountries", message: "must be array" }], !1;
                            var valid0 = _errs57 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.taxDeterminationBasedOn !== void 0) {
                              let data30 = data.taxDeterminationBasedOn, _errs61 = errors;
                              if (typeof data30 != "string")
                                return validate251.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", message: "must be string" }], !1;
                              if (!(data30 === "BILLING_ADDRESS" || data30 === "SHIPPING_ADDRESS"))
                                return validate251.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", params: { allowedValues: ["BILLING_ADDRESS", "SHIPPING_ADDRESS"] }, message: "must be equal to one of the allowed values" }], !1;
                              var valid0 = _errs61 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.cartCalculationScale !== void 0) {
                                let data31 = data.cartCalculationScale, _errs63 = errors;
                                if (!(typeof data31 == "number" && !(data31 % 1) && !isNaN(data31) && isFinite(data31)))
                                  return validate251.errors = [{ instancePath: instancePath + "/cartCalculationScale", message: "must be integer" }], !1;
                                if (errors === _errs63 && typeof data31 == "number" && isFinite(data31) && (data31 < 0 || isNaN(data31)))
                                  return validate251.errors = [{ instancePath: instancePath + "/cartCalculationScale", message: "must be >= 0" }], !1;
                                var valid0 = _errs63 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.metadata !== void 0) {
                                  let _errs65 = errors;
                                  validate196(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors), errors = vErrors.length);
                                  var valid0 = _errs65 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mixins !== void 0) {
                                    let data33 = data.mixins, _errs66 = errors;
                                    if (!(data33 && typeof data33 == "object" && !Array.isArray(data33)))
                                      return validate251.errors = [{ instancePath: instancePath + "/mixins", message: "must be object" }], !1;
                                    var valid0 = _errs66 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.assistedBuying !== void 0) {
                                      let data34 = data.assistedBuying, _errs68 = errors;
                                      if (errors === _errs68)
                                        if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                          if (data34.storefrontUrl !== void 0 && typeof data34.storefrontUrl != "string")
                                            return validate251.errors = [{ instancePath: instancePath + "/assistedBuying/storefrontUrl", message: "must be string" }], !1;
                                        } else
                                          return validate251.errors = [{ instancePath: instancePath + "/assistedBuying", message: "must be object" }], !1;
                                      var valid0 = _errs68 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.payment !== void 0) {
                                        let _errs72 = errors;
                                        validate253(data.payment, { instancePath: instancePath + "/payment" }) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length);
                                        var valid0 = _errs72 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.shipping !== void 0) {
                                          let _errs73 = errors;
                                          validate253(data.shipping, { instancePath: instancePath + "/shipping" }) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length);
                                          var valid0 = _errs73 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.tax !== void 0) {
                                            let _errs74 = errors;
                                            validate253(data.tax, { instancePath: instancePath + "/tax" }) || (vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors), errors = vErrors.length);
                                            var valid0 = _errs74 === errors;
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
      return validate251.errors = [{ instancePath, message: "must be object" }], !1;
  return validate251.errors = vErrors, errors === 0;
}
function validate250(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate251(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate250.errors = [{ instancePath, message: "must be array" }], !1;
  return validate250.errors = vErrors, errors === 0;
}
var listSites_400 = validate258;
function validate259(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate259.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate259.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate259.errors = [{ instancePath: instancePath + "/status", message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate259.errors = [{ instancePath: instancePath + "/status", message: "must be >= 100" }], !1;
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate259.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate259.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate259.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate259.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
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
                    let data4 = data3[i0], _errs9 = errors;
                    if (errors === _errs9)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.message === void 0 && (missing1 = "message"))
                          return validate259.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.message !== void 0 && typeof data4.message != "string")
                          return validate259.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", message: "must be string" }], !1;
                      } else
                        return validate259.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be object" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate259.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate259.errors = [{ instancePath, message: "must be object" }], !1;
  return validate259.errors = vErrors, errors === 0;
}
function validate258(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate259(data, { instancePath }) || (vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors), errors = vErrors.length), validate258.errors = vErrors, errors === 0;
}
var getSite_200 = validate261;
function validate261(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate251(data, { instancePath }) || (vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors), errors = vErrors.length), validate261.errors = vErrors, errors === 0;
}
var listSiteCodes_200 = validate263;
function validate263(data, { instancePath = "" } = {}) {
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
              return validate263.errors = [{ instancePath: instancePath + "/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate263.errors = [{ instancePath: instancePath + "/" + i0, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate263.errors = [{ instancePath, message: "must be array" }], !1;
  return validate263.errors = vErrors, errors === 0;
}

// in-memory:./headers.js
var createCart_201_headers = validate213;
function validate213(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.location === void 0 && (missing0 = "location") || data.version === void 0 && (missing0 = "version"))
        return validate213.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
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
              return validate213.errors = [{ instancePath: instancePath + "/location", message: "must be string" }], !1;
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
                return validate213.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.version = coerced1));
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate213.errors = [{ instancePath, message: "must be object" }], !1;
  return validate213.errors = vErrors, errors === 0;
}
var searchCarts_200_headers = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["x-count"] === void 0 && (missing0 = "x-count") || data["x-total-count"] === void 0 && (missing0 = "x-total-count"))
        return validate222.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["x-count"] !== void 0) {
        let data0 = data["x-count"], _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
              coerced0 = +data0;
            else
              return validate222.errors = [{ instancePath: instancePath + "/x-count", message: "must be integer" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["x-count"] = coerced0));
        }
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data["x-total-count"] !== void 0) {
          let data1 = data["x-total-count"], _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
            let dataType1 = typeof data1, coerced1;
            if (coerced1 === void 0)
              if (dataType1 === "boolean" || data1 === null || dataType1 === "string" && data1 && data1 == +data1 && !(data1 % 1))
                coerced1 = +data1;
              else
                return validate222.errors = [{ instancePath: instancePath + "/x-total-count", message: "must be integer" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data["x-total-count"] = coerced1));
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate222.errors = [{ instancePath, message: "must be object" }], !1;
  return validate222.errors = vErrors, errors === 0;
}
var addCartItem_201_headers = validate232;
function validate232(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.location === void 0 && (missing0 = "location"))
        return validate232.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
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
              return validate232.errors = [{ instancePath: instancePath + "/location", message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.location = coerced0));
        }
      }
    } else
      return validate232.errors = [{ instancePath, message: "must be object" }], !1;
  return validate232.errors = vErrors, errors === 0;
}
var listSites_200_headers = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["x-count"] === void 0 && (missing0 = "x-count"))
        return validate24.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["x-count"] !== void 0) {
        let data0 = data["x-count"];
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
              coerced0 = +data0;
            else
              return validate24.errors = [{ instancePath: instancePath + "/x-count", message: "must be integer" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["x-count"] = coerced0));
        }
      }
    } else
      return validate24.errors = [{ instancePath, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
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
  refreshCustomerToken: { 200: { body: refreshCustomerToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null } },
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
  getOwnScopes: { 200: { body: getOwnScopes_200, headers: null }, 400: { body: listCurrencies_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listCurrencies_400, headers: null } },
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
  listSites: { 200: { body: listSites_200, headers: listSites_200_headers }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listSites_400, headers: null } },
  getSite: { 200: { body: getSite_200, headers: null }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 404: { body: listSites_400, headers: null } },
  listSiteCodes: { 200: { body: listSiteCodes_200, headers: listSites_200_headers }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listSites_400, headers: null } }
};
export {
  responses
};
