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
var pattern3 = new RegExp("^[a-zA-Z]{2}$", "u");
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.type !== void 0) {
        let data0 = data.type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate28.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
        if (!(data0 === "BILLING" || data0 === "SHIPPING"))
          return validate28.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["BILLING", "SHIPPING"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate28.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate28.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate28.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate28.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetAppendix !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate28.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.zipCode !== void 0) {
                    let data6 = data.zipCode, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) > 11)
                          return validate28.errors = [{ instancePath: instancePath + "/zipCode", message: "must NOT have more than 11 characters" }], !1;
                      } else
                        return validate28.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.city !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.city != "string")
                        return validate28.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.country !== void 0) {
                        let data8 = data.country, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!pattern3.test(data8))
                              return validate28.errors = [{ instancePath: instancePath + "/country", params: { pattern: "^[a-zA-Z]{2}$" }, message: 'must match pattern "^[a-zA-Z]{2}$"' }], !1;
                          } else
                            return validate28.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.state !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.state != "string")
                            return validate28.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.contactPhone !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.contactPhone != "string")
                              return validate28.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
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
      return validate28.errors = [{ instancePath, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate27(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate28(data, { instancePath }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.origin === void 0 && (missing0 = "origin"))
          return validate27.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.origin !== void 0) {
          let data0 = data.origin;
          if (typeof data0 != "string")
            return validate27.errors = [{ instancePath: instancePath + "/origin", message: "must be string" }], !1;
          if (data0 !== "REQUEST")
            return validate27.errors = [{ instancePath: instancePath + "/origin", params: { allowedValues: ["REQUEST"] }, message: "must be equal to one of the allowed values" }], !1;
        }
      } else
        return validate27.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate27.errors = vErrors, errors === 0;
}
var pattern4 = new RegExp("^\\d+$", "u");
function validate32(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.originalAmount === void 0 && (missing0 = "originalAmount") || data.effectiveAmount === void 0 && (missing0 = "effectiveAmount") || data.currency === void 0 && (missing0 = "currency"))
        return validate32.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.priceId !== void 0) {
        let data0 = data.priceId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate32.errors = [{ instancePath: instancePath + "/priceId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate32.errors = [{ instancePath: instancePath + "/priceId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.originalAmount !== void 0) {
          let data1 = data.originalAmount, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 1e8 || isNaN(data1))
                return validate32.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be <= 100000000" }], !1;
              if (data1 < 0 || isNaN(data1))
                return validate32.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be >= 0" }], !1;
            } else
              return validate32.errors = [{ instancePath: instancePath + "/originalAmount", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.effectiveAmount !== void 0) {
            let data2 = data.effectiveAmount, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 > 1e8 || isNaN(data2))
                  return validate32.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be <= 100000000" }], !1;
                if (data2 < 0 || isNaN(data2))
                  return validate32.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be >= 0" }], !1;
              } else
                return validate32.errors = [{ instancePath: instancePath + "/effectiveAmount", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.currency !== void 0) {
              let data3 = data.currency, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (!pattern1.test(data3))
                    return validate32.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate32.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate32.errors = [{ instancePath, message: "must be object" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
function validate34(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.netValue === void 0 && (missing0 = "netValue") || data.grossValue === void 0 && (missing0 = "grossValue") || data.taxValue === void 0 && (missing0 = "taxValue"))
        return validate34.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.netValue !== void 0) {
        let data0 = data.netValue, _errs1 = errors;
        if (!(typeof data0 == "number" && isFinite(data0)))
          return validate34.errors = [{ instancePath: instancePath + "/netValue", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.grossValue !== void 0) {
          let data1 = data.grossValue, _errs3 = errors;
          if (!(typeof data1 == "number" && isFinite(data1)))
            return validate34.errors = [{ instancePath: instancePath + "/grossValue", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.taxValue !== void 0) {
            let data2 = data.taxValue, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)))
              return validate34.errors = [{ instancePath: instancePath + "/taxValue", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.taxCode !== void 0) {
              let _errs7 = errors;
              if (typeof data.taxCode != "string")
                return validate34.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.taxRate !== void 0) {
                let data4 = data.taxRate, _errs9 = errors;
                if (!(typeof data4 == "number" && isFinite(data4)))
                  return validate34.errors = [{ instancePath: instancePath + "/taxRate", message: "must be number" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate34.errors = [{ instancePath, message: "must be object" }], !1;
  return validate34.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.origin === void 0 && (missing0 = "origin") || data.discountType === void 0 && (missing0 = "discountType") || data.value === void 0 && (missing0 = "value"))
        return validate39.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate39.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.origin !== void 0) {
          let data1 = data.origin, _errs3 = errors;
          if (typeof data1 != "string")
            return validate39.errors = [{ instancePath: instancePath + "/origin", message: "must be string" }], !1;
          if (data1 !== "INTERNAL")
            return validate39.errors = [{ instancePath: instancePath + "/origin", params: { allowedValues: ["INTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.discountType !== void 0) {
            let data2 = data.discountType, _errs5 = errors;
            if (typeof data2 != "string")
              return validate39.errors = [{ instancePath: instancePath + "/discountType", message: "must be string" }], !1;
            if (!(data2 === "PERCENT" || data2 === "ABSOLUTE"))
              return validate39.errors = [{ instancePath: instancePath + "/discountType", params: { allowedValues: ["PERCENT", "ABSOLUTE"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.value !== void 0) {
              let data3 = data.value, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "number" && isFinite(data3)) {
                  if (data3 < 0 || isNaN(data3))
                    return validate39.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
                } else
                  return validate39.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate39.errors = [{ instancePath, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.calculationType === void 0 && (missing0 = "calculationType") || data.value === void 0 && (missing0 = "value"))
        return validate38.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.calculationType !== void 0) {
        let data0 = data.calculationType, _errs1 = errors;
        if (typeof data0 != "string")
          return validate38.errors = [{ instancePath: instancePath + "/calculationType", message: "must be string" }], !1;
        if (!(data0 === "ApplyDiscountBeforeTax" || data0 === "ApplyDiscountAfterTax"))
          return validate38.errors = [{ instancePath: instancePath + "/calculationType", params: { allowedValues: ["ApplyDiscountBeforeTax", "ApplyDiscountAfterTax"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.value !== void 0) {
          let data1 = data.value, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate38.errors = [{ instancePath: instancePath + "/value", message: "must be >= 0" }], !1;
            } else
              return validate38.errors = [{ instancePath: instancePath + "/value", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.appliedDiscounts !== void 0) {
            let data2 = data.appliedDiscounts, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs7 = errors;
                  validate39(data2[i0], { instancePath: instancePath + "/appliedDiscounts/" + i0 }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate38.errors = [{ instancePath: instancePath + "/appliedDiscounts", message: "must be array" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate38.errors = [{ instancePath, message: "must be object" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.amount === void 0 && (missing0 = "amount") || data.currency === void 0 && (missing0 = "currency"))
        return validate43.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.amount !== void 0) {
        let data0 = data.amount, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate43.errors = [{ instancePath: instancePath + "/amount", message: "must be >= 0" }], !1;
          } else
            return validate43.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.currency !== void 0) {
          let data1 = data.currency, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern1.test(data1))
                return validate43.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
            } else
              return validate43.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate43.errors = [{ instancePath, message: "must be object" }], !1;
  return validate43.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return errors === 0 && !(data && typeof data == "object" && !Array.isArray(data)) ? (validate47.errors = [{ instancePath, message: "must be object" }], !1) : (validate47.errors = vErrors, errors === 0);
}
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.itemYrn === void 0 && (missing0 = "itemYrn") || data.yrn === void 0 && (missing0 = "yrn") || data.product === void 0 && (missing0 = "product") || data.quantity === void 0 && (missing0 = "quantity") || data.effectiveQuantity === void 0 && (missing0 = "effectiveQuantity") || data.price === void 0 && (missing0 = "price") || data.taxCode === void 0 && (missing0 = "taxCode") || data.unitPrice === void 0 && (missing0 = "unitPrice") || data.calculatedPrice === void 0 && (missing0 = "calculatedPrice") || data.totalTax === void 0 && (missing0 = "totalTax") || data.itemPrice === void 0 && (missing0 = "itemPrice") || data.linePrice === void 0 && (missing0 = "linePrice") || data.lineTax === void 0 && (missing0 = "lineTax") || data.itemTaxInfo === void 0 && (missing0 = "itemTaxInfo") || data.totalDiscount === void 0 && (missing0 = "totalDiscount"))
        return validate31.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern4.test(data0))
              return validate31.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate31.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate31.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          if (!(data1 === "INTERNAL" || data1 === "EXTERNAL"))
            return validate31.errors = [{ instancePath: instancePath + "/type", params: { allowedValues: ["INTERNAL", "EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.itemYrn !== void 0) {
            let _errs5 = errors;
            if (typeof data.itemYrn != "string")
              return validate31.errors = [{ instancePath: instancePath + "/itemYrn", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.yrn !== void 0) {
              let _errs7 = errors;
              if (typeof data.yrn != "string")
                return validate31.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
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
                      return validate31.errors = [{ instancePath: instancePath + "/product", message: "must have required property '" + missing1 + "'" }], !1;
                    if (data4.id !== void 0) {
                      let data5 = data4.id, _errs11 = errors;
                      if (errors === _errs11)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate31.errors = [{ instancePath: instancePath + "/product/id", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate31.errors = [{ instancePath: instancePath + "/product/id", message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data4.name !== void 0) {
                        let _errs13 = errors;
                        if (typeof data4.name != "string")
                          return validate31.errors = [{ instancePath: instancePath + "/product/name", message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data4.code !== void 0) {
                          let _errs15 = errors;
                          if (typeof data4.code != "string")
                            return validate31.errors = [{ instancePath: instancePath + "/product/code", message: "must be string" }], !1;
                          var valid1 = _errs15 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1)
                          if (data4.sku !== void 0) {
                            let _errs17 = errors;
                            if (typeof data4.sku != "string")
                              return validate31.errors = [{ instancePath: instancePath + "/product/sku", message: "must be string" }], !1;
                            var valid1 = _errs17 === errors;
                          } else
                            var valid1 = !0;
                      }
                    }
                  } else
                    return validate31.errors = [{ instancePath: instancePath + "/product", message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quantity !== void 0) {
                  let data9 = data.quantity, _errs19 = errors;
                  if (errors === _errs19)
                    if (typeof data9 == "number" && isFinite(data9)) {
                      if (data9 < 0 || isNaN(data9))
                        return validate31.errors = [{ instancePath: instancePath + "/quantity", message: "must be >= 0" }], !1;
                    } else
                      return validate31.errors = [{ instancePath: instancePath + "/quantity", message: "must be number" }], !1;
                  var valid0 = _errs19 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveQuantity !== void 0) {
                    let data10 = data.effectiveQuantity, _errs21 = errors;
                    if (errors === _errs21)
                      if (typeof data10 == "number" && isFinite(data10)) {
                        if (data10 < 0 || isNaN(data10))
                          return validate31.errors = [{ instancePath: instancePath + "/effectiveQuantity", message: "must be >= 0" }], !1;
                      } else
                        return validate31.errors = [{ instancePath: instancePath + "/effectiveQuantity", message: "must be number" }], !1;
                    var valid0 = _errs21 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.price !== void 0) {
                      let _errs23 = errors;
                      validate32(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.unitPrice !== void 0) {
                        let _errs24 = errors;
                        validate34(data.unitPrice, { instancePath: instancePath + "/unitPrice" }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
                        var valid0 = _errs24 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.taxCode !== void 0) {
                          let _errs25 = errors;
                          if (typeof data.taxCode != "string")
                            return validate31.errors = [{ instancePath: instancePath + "/taxCode", message: "must be string" }], !1;
                          var valid0 = _errs25 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.calculatedPrice !== void 0) {
                            let data14 = data.calculatedPrice, _errs27 = errors;
                            if (errors === _errs27)
                              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                let missing2;
                                if (data14.price === void 0 && (missing2 = "price") || data14.discountedPrice === void 0 && (missing2 = "discountedPrice") || data14.totalDiscount === void 0 && (missing2 = "totalDiscount") || data14.finalPrice === void 0 && (missing2 = "finalPrice"))
                                  return validate31.errors = [{ instancePath: instancePath + "/calculatedPrice", message: "must have required property '" + missing2 + "'" }], !1;
                                if (data14.price !== void 0) {
                                  let data15 = data14.price, _errs29 = errors, _errs30 = errors;
                                  validate34(data15, { instancePath: instancePath + "/calculatedPrice/price" }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
                                  var valid3 = _errs30 === errors;
                                  if (valid3) {
                                    let _errs31 = errors;
                                    if (errors === _errs31)
                                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                        let missing3;
                                        if (data15.calculated === void 0 && (missing3 = "calculated"))
                                          return validate31.errors = [{ instancePath: instancePath + "/calculatedPrice/price", message: "must have required property '" + missing3 + "'" }], !1;
                                        if (data15.calculated !== void 0) {
                                          let data16 = data15.calculated;
                                          if (typeof data16 != "string")
                                            return validate31.errors = [{ instancePath: instancePath + "/calculatedPrice/price/calculated", message: "must be string" }], !1;
                                          if (!(data16 === "INTERNAL" || data16 === "EXTERNAL"))
                                            return validate31.errors = [{ instancePath: instancePath + "/calculatedPrice/price/calculated", params: { allowedValues: ["INTERNAL", "EXTERNAL"] }, message: "must be equal to one of the allowed values" }], !1;
                                        }
                                      } else
                                        return validate31.errors = [{ instancePath: instancePath + "/calculatedPrice/price", message: "must be object" }], !1;
                                    var valid3 = _errs31 === errors;
                                  }
                                  var valid2 = _errs29 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data14.discountedPrice !== void 0) {
                                    let _errs35 = errors;
                                    validate34(data14.discountedPrice, { instancePath: instancePath + "/calculatedPrice/discountedPrice" }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
                                    var valid2 = _errs35 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data14.totalDiscount !== void 0) {
                                      let _errs36 = errors;
                                      validate38(data14.totalDiscount, { instancePath: instancePath + "/calculatedPrice/totalDiscount" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
                                      var valid2 = _errs36 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data14.finalPrice !== void 0) {
                                        let _errs37 = errors;
                                        validate34(data14.finalPrice, { instancePath: instancePath + "/calculatedPrice/finalPrice" }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
                                        var valid2 = _errs37 === errors;
                                      } else
                                        var valid2 = !0;
                                  }
                                }
                              } else
                                return validate31.errors = [{ instancePath: instancePath + "/calculatedPrice", message: "must be object" }], !1;
                            var valid0 = _errs27 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.totalTax !== void 0) {
                              let data20 = data.totalTax, _errs38 = errors;
                              if (errors === _errs38)
                                if (typeof data20 == "number" && isFinite(data20)) {
                                  if (data20 < 0 || isNaN(data20))
                                    return validate31.errors = [{ instancePath: instancePath + "/totalTax", message: "must be >= 0" }], !1;
                                } else
                                  return validate31.errors = [{ instancePath: instancePath + "/totalTax", message: "must be number" }], !1;
                              var valid0 = _errs38 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.itemPrice !== void 0) {
                                let _errs40 = errors;
                                validate43(data.itemPrice, { instancePath: instancePath + "/itemPrice" }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                var valid0 = _errs40 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.linePrice !== void 0) {
                                  let data22 = data.linePrice, _errs41 = errors;
                                  if (errors === _errs41)
                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                      let missing4;
                                      if (data22.originalAmount === void 0 && (missing4 = "originalAmount") || data22.effectiveAmount === void 0 && (missing4 = "effectiveAmount") || data22.currency === void 0 && (missing4 = "currency"))
                                        return validate31.errors = [{ instancePath: instancePath + "/linePrice", message: "must have required property '" + missing4 + "'" }], !1;
                                      if (data22.originalAmount !== void 0) {
                                        let data23 = data22.originalAmount, _errs43 = errors;
                                        if (errors === _errs43)
                                          if (typeof data23 == "number" && isFinite(data23)) {
                                            if (data23 < 0 || isNaN(data23))
                                              return validate31.errors = [{ instancePath: instancePath + "/linePrice/originalAmount", message: "must be >= 0" }], !1;
                                          } else
                                            return validate31.errors = [{ instancePath: instancePath + "/linePrice/originalAmount", message: "must be number" }], !1;
                                        var valid5 = _errs43 === errors;
                                      } else
                                        var valid5 = !0;
                                      if (valid5) {
                                        if (data22.effectiveAmount !== void 0) {
                                          let data24 = data22.effectiveAmount, _errs45 = errors;
                                          if (errors === _errs45)
                                            if (typeof data24 == "number" && isFinite(data24)) {
                                              if (data24 < 0 || isNaN(data24))
                                                return validate31.errors = [{ instancePath: instancePath + "/linePrice/effectiveAmount", message: "must be >= 0" }], !1;
                                            } else
                                              return validate31.errors = [{ instancePath: instancePath + "/linePrice/effectiveAmount", message: "must be number" }], !1;
                                          var valid5 = _errs45 === errors;
                                        } else
                                          var valid5 = !0;
                                        if (valid5)
                                          if (data22.currency !== void 0) {
                                            let _errs47 = errors;
                                            if (typeof data22.currency != "string")
                                              return validate31.errors = [{ instancePath: instancePath + "/linePrice/currency", message: "must be string" }], !1;
                                            var valid5 = _errs47 === errors;
                                          } else
                                            var valid5 = !0;
                                      }
                                    } else
                                      return validate31.errors = [{ instancePath: instancePath + "/linePrice", message: "must be object" }], !1;
                                  var valid0 = _errs41 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.lineTax !== void 0) {
                                    let data26 = data.lineTax, _errs49 = errors;
                                    if (errors === _errs49)
                                      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                        let missing5;
                                        if (data26.name === void 0 && (missing5 = "name") || data26.rate === void 0 && (missing5 = "rate") || data26.netValue === void 0 && (missing5 = "netValue") || data26.grossValue === void 0 && (missing5 = "grossValue") || data26.quantity === void 0 && (missing5 = "quantity"))
                                          return validate31.errors = [{ instancePath: instancePath + "/lineTax", message: "must have required property '" + missing5 + "'" }], !1;
                                        if (data26.name !== void 0) {
                                          let _errs51 = errors;
                                          if (typeof data26.name != "string")
                                            return validate31.errors = [{ instancePath: instancePath + "/lineTax/name", message: "must be string" }], !1;
                                          var valid6 = _errs51 === errors;
                                        } else
                                          var valid6 = !0;
                                        if (valid6) {
                                          if (data26.rate !== void 0) {
                                            let data28 = data26.rate, _errs53 = errors;
                                            if (!(typeof data28 == "number" && isFinite(data28)))
                                              return validate31.errors = [{ instancePath: instancePath + "/lineTax/rate", message: "must be number" }], !1;
                                            var valid6 = _errs53 === errors;
                                          } else
                                            var valid6 = !0;
                                          if (valid6) {
                                            if (data26.netValue !== void 0) {
                                              let data29 = data26.netValue, _errs55 = errors;
                                              if (!(typeof data29 == "number" && isFinite(data29)))
                                                return validate31.errors = [{ instancePath: instancePath + "/lineTax/netValue", message: "must be number" }], !1;
                                              var valid6 = _errs55 === errors;
                                            } else
                                              var valid6 = !0;
                                            if (valid6) {
                                              if (data26.grossValue !== void 0) {
                                                let data30 = data26.grossValue, _errs57 = errors;
                                                if (!(typeof data30 == "number" && isFinite(data30)))
                                                  return validate31.errors = [{ instancePath: instancePath + "/lineTax/grossValue", message: "must be number" }], !1;
                                                var valid6 = _errs57 === errors;
                                              } else
                                                var valid6 = !0;
                                              if (valid6)
                                                if (data26.quantity !== void 0) {
                                                  let data31 = data26.quantity, _errs59 = errors;
                                                  if (!(typeof data31 == "number" && isFinite(data31)))
                                                    return validate31.errors = [{ instancePath: instancePath + "/lineTax/quantity", message: "must be number" }], !1;
                                                  var valid6 = _errs59 === errors;
                                                } else
                                                  var valid6 = !0;
                                            }
                                          }
                                        }
                                      } else
                                        return validate31.errors = [{ instancePath: instancePath + "/lineTax", message: "must be object" }], !1;
                                    var valid0 = _errs49 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.itemTaxInfo !== void 0) {
                                      let data32 = data.itemTaxInfo, _errs61 = errors;
                                      if (errors === _errs61)
                                        if (Array.isArray(data32)) {
                                          if (data32.length < 1)
                                            return validate31.errors = [{ instancePath: instancePath + "/itemTaxInfo", message: "must NOT have fewer than 1 items" }], !1;
                                          {
                                            var valid7 = !0;
                                            let len0 = data32.length;
                                            for (let i0 = 0; i0 < len0; i0++) {
                                              let data33 = data32[i0], _errs63 = errors;
                                              if (errors === _errs63)
                                                if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                  let missing6;
                                                  if (data33.name === void 0 && (missing6 = "name") || data33.rate === void 0 && (missing6 = "rate") || data33.value === void 0 && (missing6 = "value") || data33.netValue === void 0 && (missing6 = "netValue") || data33.grossValue === void 0 && (missing6 = "grossValue"))
                                                    return validate31.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0, message: "must have required property '" + missing6 + "'" }], !1;
                                                  if (data33.name !== void 0) {
                                                    let _errs65 = errors;
                                                    if (typeof data33.name != "string")
                                                      return validate31.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0 + "/name", message: "must be string" }], !1;
                                                    var valid8 = _errs65 === errors;
                                                  } else
                                                    var valid8 = !0;
                                                  if (valid8) {
                                                    if (data33.rate !== void 0) {
                                                      let data35 = data33.rate, _errs67 = errors;
                                                      if (!(typeof data35 == "number" && isFinite(data35)))
                                                        return validate31.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0 + "/rate", message: "must be number" }], !1;
                                                      var valid8 = _errs67 === errors;
                                                    } else
                                                      var valid8 = !0;
                                                    if (valid8) {
                                                      if (data33.value !== void 0) {
                                                        let _errs69 = errors;
                                                        validate43(data33.value, { instancePath: instancePath + "/itemTaxInfo/" + i0 + "/value" }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                                        var valid8 = _errs69 === errors;
                                                      } else
                                                        var valid8 = !0;
                                                      if (valid8) {
                                                        if (data33.netValue !== void 0) {
                                                          let data37 = data33.netValue, _errs70 = errors;
                                                          if (!(typeof data37 == "number" && isFinite(data37)))
                                                            return validate31.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0 + "/netValue", message: "must be number" }], !1;
                                                          var valid8 = _errs70 === errors;
                                                        } else
                                                          var valid8 = !0;
                                                        if (valid8)
                                                          if (data33.grossValue !== void 0) {
                                                            let data38 = data33.grossValue, _errs72 = errors;
                                                            if (!(typeof data38 == "number" && isFinite(data38)))
                                                              return validate31.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0 + "/grossValue", message: "must be number" }], !1;
                                                            var valid8 = _errs72 === errors;
                                                          } else
                                                            var valid8 = !0;
                                                      }
                                                    }
                                                  }
                                                } else
                                                  return validate31.errors = [{ instancePath: instancePath + "/itemTaxInfo/" + i0, message: "must be object" }], !1;
                                              var valid7 = _errs63 === errors;
                                              if (!valid7)
                                                break;
                                            }
                                          }
                                        } else
                                          return validate31.errors = [{ instancePath: instancePath + "/itemTaxInfo", message: "must be array" }], !1;
                                      var valid0 = _errs61 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.totalDiscount !== void 0) {
                                        let _errs74 = errors;
                                        validate43(data.totalDiscount, { instancePath: instancePath + "/totalDiscount" }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                        var valid0 = _errs74 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.keepAsSeparateLineItem !== void 0) {
                                          let _errs75 = errors;
                                          if (typeof data.keepAsSeparateLineItem != "boolean")
                                            return validate31.errors = [{ instancePath: instancePath + "/keepAsSeparateLineItem", message: "must be boolean" }], !1;
                                          var valid0 = _errs75 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.mixins !== void 0) {
                                            let _errs77 = errors;
                                            validate47(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
                                            var valid0 = _errs77 === errors;
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
      return validate31.errors = [{ instancePath, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.discountIndex === void 0 && (missing0 = "discountIndex") || data.discountCalculationType === void 0 && (missing0 = "discountCalculationType") || data.valid === void 0 && (missing0 = "valid"))
        return validate50.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let _errs1 = errors;
        if (typeof data.id != "string")
          return validate50.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.code !== void 0) {
          let _errs3 = errors;
          if (typeof data.code != "string")
            return validate50.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.name !== void 0) {
            let _errs5 = errors;
            if (typeof data.name != "string")
              return validate50.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.discountRate !== void 0) {
              let data3 = data.discountRate, _errs7 = errors;
              if (!(typeof data3 == "number" && isFinite(data3)))
                return validate50.errors = [{ instancePath: instancePath + "/discountRate", message: "must be number" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.amount !== void 0) {
                let data4 = data.amount, _errs9 = errors;
                if (!(typeof data4 == "number" && isFinite(data4)))
                  return validate50.errors = [{ instancePath: instancePath + "/amount", message: "must be number" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.currency !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.currency != "string")
                    return validate50.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.discountIndex !== void 0) {
                    let data6 = data.discountIndex, _errs13 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate50.errors = [{ instancePath: instancePath + "/discountIndex", message: "must be integer" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.discountCalculationType !== void 0) {
                      let data7 = data.discountCalculationType, _errs15 = errors;
                      if (typeof data7 != "string")
                        return validate50.errors = [{ instancePath: instancePath + "/discountCalculationType", message: "must be string" }], !1;
                      if (data7 !== "SUBTOTAL")
                        return validate50.errors = [{ instancePath: instancePath + "/discountCalculationType", params: { allowedValues: ["SUBTOTAL"] }, message: "must be equal to one of the allowed values" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.valid !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.valid != "boolean")
                          return validate50.errors = [{ instancePath: instancePath + "/valid", message: "must be boolean" }], !1;
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
    } else
      return validate50.errors = [{ instancePath, message: "must be object" }], !1;
  return validate50.errors = vErrors, errors === 0;
}
function validate52(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.price === void 0 && (missing0 = "price") || data.discountedPrice === void 0 && (missing0 = "discountedPrice") || data.totalDiscount === void 0 && (missing0 = "totalDiscount") || data.finalPrice === void 0 && (missing0 = "finalPrice"))
        return validate52.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.price !== void 0) {
        let _errs1 = errors;
        validate34(data.price, { instancePath: instancePath + "/price" }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.discountedPrice !== void 0) {
          let data1 = data.discountedPrice, _errs2 = errors, _errs3 = errors;
          validate34(data1, { instancePath: instancePath + "/discountedPrice" }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
          var valid1 = _errs3 === errors;
          if (valid1) {
            let _errs4 = errors;
            if (errors === _errs4)
              if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                let missing1;
                if (data1.appliedDiscounts === void 0 && (missing1 = "appliedDiscounts"))
                  return validate52.errors = [{ instancePath: instancePath + "/discountedPrice", message: "must have required property '" + missing1 + "'" }], !1;
                if (data1.appliedDiscounts !== void 0) {
                  let data2 = data1.appliedDiscounts;
                  if (errors === errors)
                    if (Array.isArray(data2)) {
                      var valid3 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs8 = errors;
                        validate39(data2[i0], { instancePath: instancePath + "/discountedPrice/appliedDiscounts/" + i0 }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                        var valid3 = _errs8 === errors;
                        if (!valid3)
                          break;
                      }
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/discountedPrice/appliedDiscounts", message: "must be array" }], !1;
                }
              } else
                return validate52.errors = [{ instancePath: instancePath + "/discountedPrice", message: "must be object" }], !1;
            var valid1 = _errs4 === errors;
          }
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.totalDiscount !== void 0) {
            let _errs9 = errors;
            validate38(data.totalDiscount, { instancePath: instancePath + "/totalDiscount" }) || (vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors), errors = vErrors.length);
            var valid0 = _errs9 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.finalPrice !== void 0) {
              let data5 = data.finalPrice, _errs10 = errors, _errs11 = errors;
              validate34(data5, { instancePath: instancePath + "/finalPrice" }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
              var valid4 = _errs11 === errors;
              if (valid4) {
                let _errs12 = errors;
                if (errors === _errs12)
                  if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                    let missing2;
                    if (data5.taxAggregate === void 0 && (missing2 = "taxAggregate"))
                      return validate52.errors = [{ instancePath: instancePath + "/finalPrice", message: "must have required property '" + missing2 + "'" }], !1;
                    if (data5.taxAggregate !== void 0) {
                      let data6 = data5.taxAggregate;
                      if (errors === errors)
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing3;
                          if (data6.lines === void 0 && (missing3 = "lines"))
                            return validate52.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate", message: "must have required property '" + missing3 + "'" }], !1;
                          if (data6.lines !== void 0) {
                            let data7 = data6.lines;
                            if (errors === errors)
                              if (Array.isArray(data7)) {
                                var valid7 = !0;
                                let len1 = data7.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let _errs18 = errors;
                                  validate34(data7[i1], { instancePath: instancePath + "/finalPrice/taxAggregate/lines/" + i1 }) || (vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors), errors = vErrors.length);
                                  var valid7 = _errs18 === errors;
                                  if (!valid7)
                                    break;
                                }
                              } else
                                return validate52.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate/lines", message: "must be array" }], !1;
                          }
                        } else
                          return validate52.errors = [{ instancePath: instancePath + "/finalPrice/taxAggregate", message: "must be object" }], !1;
                    }
                  } else
                    return validate52.errors = [{ instancePath: instancePath + "/finalPrice", message: "must be object" }], !1;
                var valid4 = _errs12 === errors;
              }
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate52.errors = [{ instancePath, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
var formats0 = require_formats().fullFormats["date-time"], pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u");
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0 && errors === 0)
    if (typeof data == "string")
      if (pattern7.test(data)) {
        if (!formats0.validate(data))
          return validate65.errors = [{ instancePath, message: 'must match format "date-time"' }], !1;
      } else
        return validate65.errors = [{ instancePath, params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
    else
      return validate65.errors = [{ instancePath, message: "must be string" }], !1;
  return validate65.errors = vErrors, errors === 0;
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
                                if (data.deliveryWindow !== void 0) {
                                  let _errs26 = errors;
                                  validate25(data.deliveryWindow, { instancePath: instancePath + "/deliveryWindow" }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                                  var valid0 = _errs26 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.addresses !== void 0) {
                                    let data14 = data.addresses, _errs27 = errors;
                                    if (errors === _errs27)
                                      if (Array.isArray(data14)) {
                                        var valid1 = !0;
                                        let len0 = data14.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let _errs29 = errors;
                                          validate27(data14[i0], { instancePath: instancePath + "/addresses/" + i0 }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
                                          var valid1 = _errs29 === errors;
                                          if (!valid1)
                                            break;
                                        }
                                      } else
                                        return validate22.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                                    var valid0 = _errs27 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.items !== void 0) {
                                      let data16 = data.items, _errs30 = errors;
                                      if (errors === _errs30)
                                        if (Array.isArray(data16)) {
                                          var valid2 = !0;
                                          let len1 = data16.length;
                                          for (let i1 = 0; i1 < len1; i1++) {
                                            let _errs32 = errors;
                                            validate31(data16[i1], { instancePath: instancePath + "/items/" + i1 }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                                            var valid2 = _errs32 === errors;
                                            if (!valid2)
                                              break;
                                          }
                                        } else
                                          return validate22.errors = [{ instancePath: instancePath + "/items", message: "must be array" }], !1;
                                      var valid0 = _errs30 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.discounts !== void 0) {
                                        let data18 = data.discounts, _errs33 = errors;
                                        if (errors === _errs33)
                                          if (Array.isArray(data18)) {
                                            var valid3 = !0;
                                            let len2 = data18.length;
                                            for (let i2 = 0; i2 < len2; i2++) {
                                              let _errs35 = errors;
                                              validate50(data18[i2], { instancePath: instancePath + "/discounts/" + i2 }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
                                              var valid3 = _errs35 === errors;
                                              if (!valid3)
                                                break;
                                            }
                                          } else
                                            return validate22.errors = [{ instancePath: instancePath + "/discounts", message: "must be array" }], !1;
                                        var valid0 = _errs33 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.totalUnitsCount !== void 0) {
                                          let data20 = data.totalUnitsCount, _errs36 = errors;
                                          if (errors === _errs36)
                                            if (typeof data20 == "number" && isFinite(data20)) {
                                              if (data20 < 0 || isNaN(data20))
                                                return validate22.errors = [{ instancePath: instancePath + "/totalUnitsCount", message: "must be >= 0" }], !1;
                                            } else
                                              return validate22.errors = [{ instancePath: instancePath + "/totalUnitsCount", message: "must be number" }], !1;
                                          var valid0 = _errs36 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.calculatedPrice !== void 0) {
                                            let _errs38 = errors;
                                            validate52(data.calculatedPrice, { instancePath: instancePath + "/calculatedPrice" }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
                                            var valid0 = _errs38 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.totalTax !== void 0) {
                                              let _errs39 = errors;
                                              validate43(data.totalTax, { instancePath: instancePath + "/totalTax" }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                              var valid0 = _errs39 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0) {
                                              if (data.totalPrice !== void 0) {
                                                let _errs40 = errors;
                                                validate43(data.totalPrice, { instancePath: instancePath + "/totalPrice" }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                                var valid0 = _errs40 === errors;
                                              } else
                                                var valid0 = !0;
                                              if (valid0) {
                                                if (data.subTotalPrice !== void 0) {
                                                  let _errs41 = errors;
                                                  validate43(data.subTotalPrice, { instancePath: instancePath + "/subTotalPrice" }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                                  var valid0 = _errs41 === errors;
                                                } else
                                                  var valid0 = !0;
                                                if (valid0) {
                                                  if (data.totalDiscount !== void 0) {
                                                    let _errs42 = errors;
                                                    validate43(data.totalDiscount, { instancePath: instancePath + "/totalDiscount" }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                                    var valid0 = _errs42 === errors;
                                                  } else
                                                    var valid0 = !0;
                                                  if (valid0) {
                                                    if (data.subtotalAggregate !== void 0) {
                                                      let data26 = data.subtotalAggregate, _errs43 = errors;
                                                      if (errors === _errs43)
                                                        if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                                          let missing1;
                                                          if (data26.netValue === void 0 && (missing1 = "netValue") || data26.grossValue === void 0 && (missing1 = "grossValue") || data26.taxValue === void 0 && (missing1 = "taxValue") || data26.currency === void 0 && (missing1 = "currency"))
                                                            return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate", message: "must have required property '" + missing1 + "'" }], !1;
                                                          if (data26.netValue !== void 0) {
                                                            let data27 = data26.netValue, _errs45 = errors;
                                                            if (!(typeof data27 == "number" && isFinite(data27)))
                                                              return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate/netValue", message: "must be number" }], !1;
                                                            var valid4 = _errs45 === errors;
                                                          } else
                                                            var valid4 = !0;
                                                          if (valid4) {
                                                            if (data26.grossValue !== void 0) {
                                                              let data28 = data26.grossValue, _errs47 = errors;
                                                              if (!(typeof data28 == "number" && isFinite(data28)))
                                                                return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate/grossValue", message: "must be number" }], !1;
                                                              var valid4 = _errs47 === errors;
                                                            } else
                                                              var valid4 = !0;
                                                            if (valid4) {
                                                              if (data26.taxValue !== void 0) {
                                                                let data29 = data26.taxValue, _errs49 = errors;
                                                                if (!(typeof data29 == "number" && isFinite(data29)))
                                                                  return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate/taxValue", message: "must be number" }], !1;
                                                                var valid4 = _errs49 === errors;
                                                              } else
                                                                var valid4 = !0;
                                                              if (valid4)
                                                                if (data26.currency !== void 0) {
                                                                  let _errs51 = errors;
                                                                  if (typeof data26.currency != "string")
                                                                    return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate/currency", message: "must be string" }], !1;
                                                                  var valid4 = _errs51 === errors;
                                                                } else
                                                                  var valid4 = !0;
                                                            }
                                                          }
                                                        } else
                                                          return validate22.errors = [{ instancePath: instancePath + "/subtotalAggregate", message: "must be object" }], !1;
                                                      var valid0 = _errs43 === errors;
                                                    } else
                                                      var valid0 = !0;
                                                    if (valid0) {
                                                      if (data.taxAggregate !== void 0) {
                                                        let data31 = data.taxAggregate, _errs53 = errors;
                                                        if (errors === _errs53)
                                                          if (data31 && typeof data31 == "object" && !Array.isArray(data31)) {
                                                            let missing2;
                                                            if (data31.lines === void 0 && (missing2 = "lines"))
                                                              return validate22.errors = [{ instancePath: instancePath + "/taxAggregate", message: "must have required property '" + missing2 + "'" }], !1;
                                                            if (data31.lines !== void 0) {
                                                              let data32 = data31.lines;
                                                              if (errors === errors)
                                                                if (Array.isArray(data32)) {
                                                                  var valid6 = !0;
                                                                  let len3 = data32.length;
                                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                                    let data33 = data32[i3], _errs57 = errors;
                                                                    if (errors === _errs57)
                                                                      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
                                                                        let missing3;
                                                                        if (data33.name === void 0 && (missing3 = "name") || data33.rate === void 0 && (missing3 = "rate") || data33.amount === void 0 && (missing3 = "amount") || data33.taxable === void 0 && (missing3 = "taxable"))
                                                                          return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3, message: "must have required property '" + missing3 + "'" }], !1;
                                                                        if (data33.name !== void 0) {
                                                                          let _errs59 = errors;
                                                                          if (typeof data33.name != "string")
                                                                            return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3 + "/name", message: "must be string" }], !1;
                                                                          var valid7 = _errs59 === errors;
                                                                        } else
                                                                          var valid7 = !0;
                                                                        if (valid7) {
                                                                          if (data33.rate !== void 0) {
                                                                            let data35 = data33.rate, _errs61 = errors;
                                                                            if (!(typeof data35 == "number" && isFinite(data35)))
                                                                              return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3 + "/rate", message: "must be number" }], !1;
                                                                            var valid7 = _errs61 === errors;
                                                                          } else
                                                                            var valid7 = !0;
                                                                          if (valid7) {
                                                                            if (data33.amount !== void 0) {
                                                                              let data36 = data33.amount, _errs63 = errors;
                                                                              if (!(typeof data36 == "number" && isFinite(data36)))
                                                                                return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3 + "/amount", message: "must be number" }], !1;
                                                                              var valid7 = _errs63 === errors;
                                                                            } else
                                                                              var valid7 = !0;
                                                                            if (valid7)
                                                                              if (data33.taxable !== void 0) {
                                                                                let data37 = data33.taxable, _errs65 = errors;
                                                                                if (!(typeof data37 == "number" && isFinite(data37)))
                                                                                  return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3 + "/taxable", message: "must be number" }], !1;
                                                                                var valid7 = _errs65 === errors;
                                                                              } else
                                                                                var valid7 = !0;
                                                                          }
                                                                        }
                                                                      } else
                                                                        return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines/" + i3, message: "must be object" }], !1;
                                                                    var valid6 = _errs57 === errors;
                                                                    if (!valid6)
                                                                      break;
                                                                  }
                                                                } else
                                                                  return validate22.errors = [{ instancePath: instancePath + "/taxAggregate/lines", message: "must be array" }], !1;
                                                            }
                                                          } else
                                                            return validate22.errors = [{ instancePath: instancePath + "/taxAggregate", message: "must be object" }], !1;
                                                        var valid0 = _errs53 === errors;
                                                      } else
                                                        var valid0 = !0;
                                                      if (valid0) {
                                                        if (data.mixins !== void 0) {
                                                          let _errs67 = errors;
                                                          validate47(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
                                                          var valid0 = _errs67 === errors;
                                                        } else
                                                          var valid0 = !0;
                                                        if (valid0)
                                                          if (data.metadata !== void 0) {
                                                            let data39 = data.metadata, _errs68 = errors;
                                                            if (errors === _errs68)
                                                              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                                                                let missing4;
                                                                if (data39.version === void 0 && (missing4 = "version") || data39.createdAt === void 0 && (missing4 = "createdAt") || data39.modifiedAt === void 0 && (missing4 = "modifiedAt"))
                                                                  return validate22.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing4 + "'" }], !1;
                                                                if (data39.version !== void 0) {
                                                                  let data40 = data39.version, _errs70 = errors;
                                                                  if (!(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40)))
                                                                    return validate22.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                                                                  if (errors === _errs70 && typeof data40 == "number" && isFinite(data40) && (data40 < 1 || isNaN(data40)))
                                                                    return validate22.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
                                                                  var valid8 = _errs70 === errors;
                                                                } else
                                                                  var valid8 = !0;
                                                                if (valid8) {
                                                                  if (data39.createdAt !== void 0) {
                                                                    let _errs72 = errors;
                                                                    validate65(data39.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                                                                    var valid8 = _errs72 === errors;
                                                                  } else
                                                                    var valid8 = !0;
                                                                  if (valid8) {
                                                                    if (data39.modifiedAt !== void 0) {
                                                                      let _errs73 = errors;
                                                                      validate65(data39.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                                                                      var valid8 = _errs73 === errors;
                                                                    } else
                                                                      var valid8 = !0;
                                                                    if (valid8)
                                                                      if (data39.mixins !== void 0) {
                                                                        let _errs74 = errors;
                                                                        validate47(data39.mixins, { instancePath: instancePath + "/metadata/mixins" }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
                                                                        var valid8 = _errs74 === errors;
                                                                      } else
                                                                        var valid8 = !0;
                                                                  }
                                                                }
                                                              } else
                                                                return validate22.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
                                                            var valid0 = _errs68 === errors;
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
      return validate22.errors = [{ instancePath, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate22(data, { instancePath }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length), validate21.errors = vErrors, errors === 0;
}
var findCart_400 = validate70;
function validate71(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message"))
        return validate71.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate71.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate71.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate71.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate71.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate71.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate71.errors = [{ instancePath, message: "must be object" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate71(data, { instancePath }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
}
var findCart_401 = validate73;
function validate74(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fault === void 0 && (missing0 = "fault"))
        return validate74.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.fault !== void 0) {
        let data0 = data.fault;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.faultstring === void 0 && (missing1 = "faultstring") || data0.detail === void 0 && (missing1 = "detail"))
              return validate74.errors = [{ instancePath: instancePath + "/fault", message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.faultstring !== void 0) {
              let data1 = data0.faultstring, _errs3 = errors;
              if (errors === _errs3)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate74.errors = [{ instancePath: instancePath + "/fault/faultstring", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate74.errors = [{ instancePath: instancePath + "/fault/faultstring", message: "must be string" }], !1;
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
                      return validate74.errors = [{ instancePath: instancePath + "/fault/detail", message: "must have required property '" + missing2 + "'" }], !1;
                    if (data2.errorcode !== void 0) {
                      let data3 = data2.errorcode;
                      if (errors === errors)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate74.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate74.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", message: "must be string" }], !1;
                    }
                  } else
                    return validate74.errors = [{ instancePath: instancePath + "/fault/detail", message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
          } else
            return validate74.errors = [{ instancePath: instancePath + "/fault", message: "must be object" }], !1;
      }
    } else
      return validate74.errors = [{ instancePath, message: "must be object" }], !1;
  return validate74.errors = vErrors, errors === 0;
}
function validate73(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate74(data, { instancePath }) || (vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors), errors = vErrors.length), validate73.errors = vErrors, errors === 0;
}
var createCart_201 = validate76;
function validate77(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cartId === void 0 && (missing0 = "cartId") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate77.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.cartId !== void 0) {
        let data0 = data.cartId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern0.test(data0))
              return validate77.errors = [{ instancePath: instancePath + "/cartId", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }], !1;
          } else
            return validate77.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate77.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate77.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate77.errors = [{ instancePath, message: "must be object" }], !1;
  return validate77.errors = vErrors, errors === 0;
}
function validate76(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate77(data, { instancePath }) || (vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors), errors = vErrors.length), validate76.errors = vErrors, errors === 0;
}
var searchCarts_200 = validate79;
function validate80(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate22(data, { instancePath }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.status === void 0 && (missing0 = "status"))
          return validate80.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.status !== void 0) {
          let data0 = data.status;
          if (typeof data0 != "string")
            return validate80.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          if (!(data0 === "OPEN" || data0 === "CLOSED"))
            return validate80.errors = [{ instancePath: instancePath + "/status", params: { allowedValues: ["OPEN", "CLOSED"] }, message: "must be equal to one of the allowed values" }], !1;
        }
      } else
        return validate80.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate80.errors = vErrors, errors === 0;
}
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate80(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate79.errors = [{ instancePath, message: "must be array" }], !1;
  return validate79.errors = vErrors, errors === 0;
}
var listCartItems_200 = validate83;
function validate83(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate31(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate83.errors = [{ instancePath, message: "must be array" }], !1;
  return validate83.errors = vErrors, errors === 0;
}
var addCartItem_201 = validate85;
function validate86(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.itemId === void 0 && (missing0 = "itemId") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate86.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.itemId !== void 0) {
        let data0 = data.itemId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate86.errors = [{ instancePath: instancePath + "/itemId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate86.errors = [{ instancePath: instancePath + "/itemId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate86.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate86.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate86.errors = [{ instancePath, message: "must be object" }], !1;
  return validate86.errors = vErrors, errors === 0;
}
function validate85(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate86(data, { instancePath }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length), validate85.errors = vErrors, errors === 0;
}
var getCartItem_200 = validate88;
function validate88(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate31(data, { instancePath }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate88.errors = vErrors, errors === 0;
}
var updateCartItems_207 = validate90;
function validate91(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.index === void 0 && (missing0 = "index") || data.id === void 0 && (missing0 = "id") || data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate91.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate91.errors = [{ instancePath: instancePath + "/index", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs3 = errors;
          if (typeof data.id != "string")
            return validate91.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.code !== void 0) {
            let data2 = data.code, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate91.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.status !== void 0) {
              let _errs7 = errors;
              if (typeof data.status != "string")
                return validate91.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.message !== void 0) {
                let _errs9 = errors;
                if (typeof data.message != "string")
                  return validate91.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
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
                          return validate91.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                        if (!valid1)
                          break;
                      }
                    } else
                      return validate91.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate91.errors = [{ instancePath, message: "must be object" }], !1;
  return validate91.errors = vErrors, errors === 0;
}
function validate90(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate91(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate90.errors = [{ instancePath, message: "must be array" }], !1;
  return validate90.errors = vErrors, errors === 0;
}
var addCartItems_200 = validate93;
function validate94(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.index === void 0 && (missing0 = "index") || data.status === void 0 && (missing0 = "status"))
        return validate94.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.index !== void 0) {
        let data0 = data.index, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate94.errors = [{ instancePath: instancePath + "/index", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate94.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data2 = data.id, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate94.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate94.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.yrn !== void 0) {
              let data3 = data.yrn, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate94.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate94.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
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
                            return validate94.errors = [{ instancePath: instancePath + "/headers/location", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate94.errors = [{ instancePath: instancePath + "/headers/location", message: "must be string" }], !1;
                    }
                  } else
                    return validate94.errors = [{ instancePath: instancePath + "/headers", message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.errorMessage !== void 0) {
                  let _errs13 = errors;
                  if (typeof data.errorMessage != "string")
                    return validate94.errors = [{ instancePath: instancePath + "/errorMessage", message: "must be string" }], !1;
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate94.errors = [{ instancePath, message: "must be object" }], !1;
  return validate94.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate94(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate94.errors : vErrors.concat(validate94.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate93.errors = [{ instancePath, message: "must be array" }], !1;
  return validate93.errors = vErrors, errors === 0;
}
var validateCart_200 = validate96;
function validate97(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.isValid === void 0 && (missing0 = "isValid") || data.itemsValidationDetails === void 0 && (missing0 = "itemsValidationDetails"))
        return validate97.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.isValid !== void 0) {
        let _errs1 = errors;
        if (typeof data.isValid != "boolean")
          return validate97.errors = [{ instancePath: instancePath + "/isValid", message: "must be boolean" }], !1;
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
                      return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.id !== void 0) {
                      let _errs7 = errors;
                      if (typeof data2.id != "string")
                        return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/id", message: "must be string" }], !1;
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
                                    return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1, message: "must have required property '" + missing2 + "'" }], !1;
                                  if (data5.errorCode !== void 0) {
                                    let _errs13 = errors;
                                    if (typeof data5.errorCode != "string")
                                      return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/errorCode", message: "must be string" }], !1;
                                    var valid4 = _errs13 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4) {
                                    if (data5.message !== void 0) {
                                      let _errs15 = errors;
                                      if (typeof data5.message != "string")
                                        return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/message", message: "must be string" }], !1;
                                      var valid4 = _errs15 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4)
                                      if (data5.field !== void 0) {
                                        let _errs17 = errors;
                                        if (typeof data5.field != "string")
                                          return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1 + "/field", message: "must be string" }], !1;
                                        var valid4 = _errs17 === errors;
                                      } else
                                        var valid4 = !0;
                                  }
                                } else
                                  return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors/" + i1, message: "must be object" }], !1;
                              var valid3 = _errs11 === errors;
                              if (!valid3)
                                break;
                            }
                          } else
                            return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0 + "/errors", message: "must be array" }], !1;
                        var valid2 = _errs9 === errors;
                      } else
                        var valid2 = !0;
                  } else
                    return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails/" + i0, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate97.errors = [{ instancePath: instancePath + "/itemsValidationDetails", message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate97.errors = [{ instancePath, message: "must be object" }], !1;
  return validate97.errors = vErrors, errors === 0;
}
function validate96(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate97(data, { instancePath }) || (vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors), errors = vErrors.length), validate96.errors = vErrors, errors === 0;
}
var getCartDeliveryRestrictions_200 = validate99;
function validate100(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.leadTime === void 0 && (missing0 = "leadTime") || data.nonDelivery === void 0 && (missing0 = "nonDelivery"))
        return validate100.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.leadTime !== void 0) {
        let data0 = data.leadTime, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate100.errors = [{ instancePath: instancePath + "/leadTime", message: "must be integer" }], !1;
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
                  return validate100.errors = [{ instancePath: instancePath + "/nonDelivery/" + i0, message: "must be string" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate100.errors = [{ instancePath: instancePath + "/nonDelivery", message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate100.errors = [{ instancePath, message: "must be object" }], !1;
  return validate100.errors = vErrors, errors === 0;
}
function validate99(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate100(data, { instancePath }) || (vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors), errors = vErrors.length), validate99.errors = vErrors, errors === 0;
}
var listCartDiscounts_200 = validate102;
function validate102(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate50(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate102.errors = [{ instancePath, message: "must be array" }], !1;
  return validate102.errors = vErrors, errors === 0;
}
var applyCartDiscount_201 = validate104;
function validate105(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.discountId === void 0 && (missing0 = "discountId") || data.discountIndex === void 0 && (missing0 = "discountIndex") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate105.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.discountId !== void 0) {
        let _errs1 = errors;
        if (typeof data.discountId != "string")
          return validate105.errors = [{ instancePath: instancePath + "/discountId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.discountIndex !== void 0) {
          let data1 = data.discountIndex, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate105.errors = [{ instancePath: instancePath + "/discountIndex", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.yrn !== void 0) {
            let data2 = data.yrn, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate105.errors = [{ instancePath: instancePath + "/yrn", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate105.errors = [{ instancePath: instancePath + "/yrn", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate105.errors = [{ instancePath, message: "must be object" }], !1;
  return validate105.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate105(data, { instancePath }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length), validate104.errors = vErrors, errors === 0;
}
var listCurrencies_200 = validate107;
function validate108(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name"))
        return validate108.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern1.test(data0))
              return validate108.errors = [{ instancePath: instancePath + "/code", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
          } else
            return validate108.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (errors === _errs3)
            if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
              let missing1;
              if (data1.en === void 0 && (missing1 = "en"))
                return validate108.errors = [{ instancePath: instancePath + "/name", message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.en !== void 0) {
                let data2 = data1.en;
                if (errors === errors)
                  if (typeof data2 == "string") {
                    if (func2(data2) < 1)
                      return validate108.errors = [{ instancePath: instancePath + "/name/en", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate108.errors = [{ instancePath: instancePath + "/name/en", message: "must be string" }], !1;
              }
            } else
              return validate108.errors = [{ instancePath: instancePath + "/name", message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate108.errors = [{ instancePath, message: "must be object" }], !1;
  return validate108.errors = vErrors, errors === 0;
}
function validate107(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate108(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate108.errors : vErrors.concat(validate108.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate107.errors = [{ instancePath, message: "must be array" }], !1;
  return validate107.errors = vErrors, errors === 0;
}
var listCurrencies_400 = validate110;
function validate111(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate111.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate111.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate111.errors = [{ instancePath: instancePath + "/code", message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate111.errors = [{ instancePath: instancePath + "/code", message: "must be >= 100" }], !1;
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
                return validate111.errors = [{ instancePath: instancePath + "/status", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate111.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate111.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate111.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
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
                      return validate111.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be string" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate111.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate111.errors = [{ instancePath, message: "must be object" }], !1;
  return validate111.errors = vErrors, errors === 0;
}
function validate110(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate111(data, { instancePath }) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length), validate110.errors = vErrors, errors === 0;
}
var requestAnonymousToken_200 = validate113;
var formats2 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate114(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate114.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate114.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate114.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate114.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate114.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate114.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate114.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate114.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate114.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.sessionId !== void 0) {
                  let data5 = data.sessionId, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats2.test(data5))
                        return validate114.errors = [{ instancePath: instancePath + "/sessionId", message: 'must match format "uuid"' }], !1;
                    } else
                      return validate114.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.scope !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.scope != "string")
                      return validate114.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate114.errors = [{ instancePath, message: "must be object" }], !1;
  return validate114.errors = vErrors, errors === 0;
}
function validate113(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate114(data, { instancePath }) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length), validate113.errors = vErrors, errors === 0;
}
var requestAnonymousToken_400 = validate116;
function validate117(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return validate117.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate117.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate117.errors = [{ instancePath: instancePath + "/status", message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate117.errors = [{ instancePath: instancePath + "/status", message: "must be >= 100" }], !1;
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
                return validate117.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate117.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate117.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate117.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.moreInfo !== void 0) {
              let _errs7 = errors;
              if (typeof data.moreInfo != "string")
                return validate117.errors = [{ instancePath: instancePath + "/moreInfo", message: "must be string" }], !1;
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
                            return validate117.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                          if (data5.field !== void 0) {
                            let _errs13 = errors;
                            if (typeof data5.field != "string")
                              return validate117.errors = [{ instancePath: instancePath + "/details/" + i0 + "/field", message: "must be string" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data5.type !== void 0) {
                              let _errs15 = errors;
                              if (typeof data5.type != "string")
                                return validate117.errors = [{ instancePath: instancePath + "/details/" + i0 + "/type", message: "must be string" }], !1;
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data5.message !== void 0) {
                                let _errs17 = errors;
                                if (typeof data5.message != "string")
                                  return validate117.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", message: "must be string" }], !1;
                                var valid2 = _errs17 === errors;
                              } else
                                var valid2 = !0;
                          }
                        } else
                          return validate117.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be object" }], !1;
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate117.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
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
var loginCustomer_200 = validate119;
function validate121(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate121.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate121.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate121.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate121.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate121.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate121.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate121.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.token_type !== void 0) {
                let data4 = data.token_type, _errs9 = errors;
                if (typeof data4 != "string")
                  return validate121.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
                if (data4 !== "Bearer")
                  return validate121.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.session_id !== void 0) {
                  let data5 = data.session_id, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats2.test(data5))
                        return validate121.errors = [{ instancePath: instancePath + "/session_id", message: 'must match format "uuid"' }], !1;
                    } else
                      return validate121.errors = [{ instancePath: instancePath + "/session_id", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.accessToken !== void 0) {
                    let data6 = data.accessToken, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate121.errors = [{ instancePath: instancePath + "/accessToken", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate121.errors = [{ instancePath: instancePath + "/accessToken", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.expiresIn !== void 0) {
                      let data7 = data.expiresIn, _errs15 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate121.errors = [{ instancePath: instancePath + "/expiresIn", message: "must be integer" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.refreshToken !== void 0) {
                        let data8 = data.refreshToken, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate121.errors = [{ instancePath: instancePath + "/refreshToken", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate121.errors = [{ instancePath: instancePath + "/refreshToken", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.refreshTokenExpiresIn !== void 0) {
                          let data9 = data.refreshTokenExpiresIn, _errs19 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate121.errors = [{ instancePath: instancePath + "/refreshTokenExpiresIn", message: "must be integer" }], !1;
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
      return validate121.errors = [{ instancePath, message: "must be object" }], !1;
  return validate121.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate121(data, { instancePath }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing0;
        if (data.saas_token === void 0 && (missing0 = "saas_token") || data.initialPassword === void 0 && (missing0 = "initialPassword"))
          return validate120.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
        if (data.saas_token !== void 0) {
          let data0 = data.saas_token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data0 == "string") {
              if (func2(data0) < 1)
                return validate120.errors = [{ instancePath: instancePath + "/saas_token", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate120.errors = [{ instancePath: instancePath + "/saas_token", message: "must be string" }], !1;
          var valid1 = _errs3 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.saasToken !== void 0) {
            let data1 = data.saasToken, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data1 == "string") {
                if (func2(data1) < 1)
                  return validate120.errors = [{ instancePath: instancePath + "/saasToken", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate120.errors = [{ instancePath: instancePath + "/saasToken", message: "must be string" }], !1;
            var valid1 = _errs5 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.initialPassword !== void 0) {
              let _errs7 = errors;
              if (typeof data.initialPassword != "string")
                return validate120.errors = [{ instancePath: instancePath + "/initialPassword", message: "must be string" }], !1;
              var valid1 = _errs7 === errors;
            } else
              var valid1 = !0;
        }
      } else
        return validate120.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate120.errors = vErrors, errors === 0;
}
function validate119(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate120(data, { instancePath }) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length), validate119.errors = vErrors, errors === 0;
}
var refreshCustomerToken_200 = validate124;
function validate124(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate121(data, { instancePath }) || (vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors), errors = vErrors.length), validate124.errors = vErrors, errors === 0;
}
var validateCustomerToken_200 = validate126;
function validate127(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope") || data.email === void 0 && (missing0 = "email"))
        return validate127.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs1 = errors;
        if (typeof data0 != "string")
          return validate127.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate127.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate127.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.scope !== void 0) {
            let _errs5 = errors;
            if (typeof data.scope != "string")
              return validate127.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sessionId !== void 0) {
              let data3 = data.sessionId, _errs7 = errors;
              if (errors === _errs7 && errors === _errs7)
                if (typeof data3 == "string") {
                  if (!formats2.test(data3))
                    return validate127.errors = [{ instancePath: instancePath + "/sessionId", message: 'must match format "uuid"' }], !1;
                } else
                  return validate127.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.email !== void 0) {
                let _errs9 = errors;
                if (typeof data.email != "string")
                  return validate127.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.legalEntityId !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.legalEntityId != "string")
                    return validate127.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate127.errors = [{ instancePath, message: "must be object" }], !1;
  return validate127.errors = vErrors, errors === 0;
}
function validate126(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate127(data, { instancePath }) || (vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors), errors = vErrors.length), validate126.errors = vErrors, errors === 0;
}
var getOwnProfile_200 = validate129;
function validate131(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.companyRegistrationId !== void 0) {
        let _errs1 = errors;
        if (typeof data.companyRegistrationId != "string")
          return validate131.errors = [{ instancePath: instancePath + "/companyRegistrationId", message: "must be string" }], !1;
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
                  return validate131.errors = [{ instancePath: instancePath + "/legalEntities/" + i0, message: "must be object" }], !1;
                var valid1 = _errs5 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate131.errors = [{ instancePath: instancePath + "/legalEntities", message: "must be array" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate131.errors = [{ instancePath, message: "must be object" }], !1;
  return validate131.errors = vErrors, errors === 0;
}
function validate136(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate136.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate136.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate136.errors = [{ instancePath: instancePath + "/version", message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.mixins !== void 0) {
          let _errs3 = errors;
          validate47(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate136.errors = [{ instancePath, message: "must be object" }], !1;
  return validate136.errors = vErrors, errors === 0;
}
function validate134(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contactName === void 0 && (missing0 = "contactName") || data.tags === void 0 && (missing0 = "tags") || data.isDefault === void 0 && (missing0 = "isDefault") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate134.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate134.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate134.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate134.errors = [{ instancePath: instancePath + "/contactName", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate134.errors = [{ instancePath: instancePath + "/companyName", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate134.errors = [{ instancePath: instancePath + "/street", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate134.errors = [{ instancePath: instancePath + "/streetNumber", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetAppendix !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate134.errors = [{ instancePath: instancePath + "/streetAppendix", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extraLine1 !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.extraLine1 != "string")
                      return validate134.errors = [{ instancePath: instancePath + "/extraLine1", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extraLine2 !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.extraLine2 != "string")
                        return validate134.errors = [{ instancePath: instancePath + "/extraLine2", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.extraLine3 !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.extraLine3 != "string")
                          return validate134.errors = [{ instancePath: instancePath + "/extraLine3", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.extraLine4 !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.extraLine4 != "string")
                            return validate134.errors = [{ instancePath: instancePath + "/extraLine4", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.zipCode !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.zipCode != "string")
                              return validate134.errors = [{ instancePath: instancePath + "/zipCode", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.city !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.city != "string")
                                return validate134.errors = [{ instancePath: instancePath + "/city", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let _errs25 = errors;
                                if (typeof data.state != "string")
                                  return validate134.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.country !== void 0) {
                                  let data13 = data.country, _errs27 = errors;
                                  if (errors === _errs27)
                                    if (typeof data13 == "string") {
                                      if (func2(data13) > 2)
                                        return validate134.errors = [{ instancePath: instancePath + "/country", message: "must NOT have more than 2 characters" }], !1;
                                      if (func2(data13) < 2)
                                        return validate134.errors = [{ instancePath: instancePath + "/country", message: "must NOT have fewer than 2 characters" }], !1;
                                    } else
                                      return validate134.errors = [{ instancePath: instancePath + "/country", message: "must be string" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.contactPhone !== void 0) {
                                    let _errs29 = errors;
                                    if (typeof data.contactPhone != "string")
                                      return validate134.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
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
                                              return validate134.errors = [{ instancePath: instancePath + "/tags/" + i0, message: "must be string" }], !1;
                                            var valid1 = _errs33 === errors;
                                            if (!valid1)
                                              break;
                                          }
                                        } else
                                          return validate134.errors = [{ instancePath: instancePath + "/tags", message: "must be array" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.isDefault !== void 0) {
                                        let _errs35 = errors;
                                        if (typeof data.isDefault != "boolean")
                                          return validate134.errors = [{ instancePath: instancePath + "/isDefault", message: "must be boolean" }], !1;
                                        var valid0 = _errs35 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.mixins !== void 0) {
                                          let _errs37 = errors;
                                          validate47(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
                                          var valid0 = _errs37 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.metadata !== void 0) {
                                            let _errs38 = errors;
                                            validate136(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
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
      return validate134.errors = [{ instancePath, message: "must be object" }], !1;
  return validate134.errors = vErrors, errors === 0;
}
function validate130(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.customerNumber === void 0 && (missing0 = "customerNumber") || data.accounts === void 0 && (missing0 = "accounts") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate130.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern4.test(data0))
              return validate130.errors = [{ instancePath: instancePath + "/id", message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate130.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerNumber !== void 0) {
          let data1 = data.customerNumber, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern4.test(data1))
                return validate130.errors = [{ instancePath: instancePath + "/customerNumber", message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate130.errors = [{ instancePath: instancePath + "/customerNumber", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let _errs5 = errors;
            if (typeof data.title != "string")
              return validate130.errors = [{ instancePath: instancePath + "/title", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.firstName !== void 0) {
              let _errs7 = errors;
              if (typeof data.firstName != "string")
                return validate130.errors = [{ instancePath: instancePath + "/firstName", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.middleName !== void 0) {
                let _errs9 = errors;
                if (typeof data.middleName != "string")
                  return validate130.errors = [{ instancePath: instancePath + "/middleName", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastName !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.lastName != "string")
                    return validate130.errors = [{ instancePath: instancePath + "/lastName", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contactEmail !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.contactEmail != "string")
                      return validate130.errors = [{ instancePath: instancePath + "/contactEmail", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.contactPhone !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.contactPhone != "string")
                        return validate130.errors = [{ instancePath: instancePath + "/contactPhone", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.company !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.company != "string")
                          return validate130.errors = [{ instancePath: instancePath + "/company", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredLanguage !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.preferredLanguage != "string")
                            return validate130.errors = [{ instancePath: instancePath + "/preferredLanguage", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.preferredCurrency !== void 0) {
                            let data10 = data.preferredCurrency, _errs21 = errors;
                            if (errors === _errs21)
                              if (typeof data10 == "string") {
                                if (func2(data10) > 3)
                                  return validate130.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must NOT have more than 3 characters" }], !1;
                                if (func2(data10) < 3)
                                  return validate130.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must NOT have fewer than 3 characters" }], !1;
                              } else
                                return validate130.errors = [{ instancePath: instancePath + "/preferredCurrency", message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.preferredSite !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.preferredSite != "string")
                                return validate130.errors = [{ instancePath: instancePath + "/preferredSite", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.businessModel !== void 0) {
                                let data12 = data.businessModel, _errs25 = errors;
                                if (typeof data12 != "string")
                                  return validate130.errors = [{ instancePath: instancePath + "/businessModel", message: "must be string" }], !1;
                                if (!(data12 === "B2B" || data12 === "B2C"))
                                  return validate130.errors = [{ instancePath: instancePath + "/businessModel", params: { allowedValues: ["B2B", "B2C"] }, message: "must be equal to one of the allowed values" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.b2b !== void 0) {
                                  let _errs27 = errors;
                                  validate131(data.b2b, { instancePath: instancePath + "/b2b" }) || (vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors), errors = vErrors.length);
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mixins !== void 0) {
                                    let _errs28 = errors;
                                    validate47(data.mixins, { instancePath: instancePath + "/mixins" }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
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
                                                  return validate130.errors = [{ instancePath: instancePath + "/accounts/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                                                if (data16.id !== void 0) {
                                                  let _errs33 = errors;
                                                  if (typeof data16.id != "string")
                                                    return validate130.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/id", message: "must be string" }], !1;
                                                  var valid2 = _errs33 === errors;
                                                } else
                                                  var valid2 = !0;
                                                if (valid2)
                                                  if (data16.providerId !== void 0) {
                                                    let _errs35 = errors;
                                                    if (typeof data16.providerId != "string")
                                                      return validate130.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/providerId", message: "must be string" }], !1;
                                                    var valid2 = _errs35 === errors;
                                                  } else
                                                    var valid2 = !0;
                                              } else
                                                return validate130.errors = [{ instancePath: instancePath + "/accounts/" + i0, message: "must be object" }], !1;
                                            var valid1 = _errs31 === errors;
                                            if (!valid1)
                                              break;
                                          }
                                        } else
                                          return validate130.errors = [{ instancePath: instancePath + "/accounts", message: "must be array" }], !1;
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
                                              validate134(data19[i1], { instancePath: instancePath + "/addresses/" + i1 }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
                                              var valid3 = _errs39 === errors;
                                              if (!valid3)
                                                break;
                                            }
                                          } else
                                            return validate130.errors = [{ instancePath: instancePath + "/addresses", message: "must be array" }], !1;
                                        var valid0 = _errs37 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.metadata !== void 0) {
                                          let _errs40 = errors;
                                          validate136(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
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
            }
          }
        }
      }
    } else
      return validate130.errors = [{ instancePath, message: "must be object" }], !1;
  return validate130.errors = vErrors, errors === 0;
}
function validate129(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate130(data, { instancePath }) || (vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors), errors = vErrors.length), validate129.errors = vErrors, errors === 0;
}
var signUpCustomer_201 = validate142;
function validate143(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate143.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate143.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate143.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
      }
    } else
      return validate143.errors = [{ instancePath, message: "must be object" }], !1;
  return validate143.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate143(data, { instancePath }) || (vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors), errors = vErrors.length), validate142.errors = vErrors, errors === 0;
}
var listAddresses_200 = validate145;
function validate145(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate134(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate145.errors = [{ instancePath, message: "must be array" }], !1;
  return validate145.errors = vErrors, errors === 0;
}
var getAddress_200 = validate147;
function validate147(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate134(data, { instancePath }) || (vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors), errors = vErrors.length), validate147.errors = vErrors, errors === 0;
}
var exchangeToken_200 = validate149;
function validate150(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subject_access_token === void 0 && (missing0 = "subject_access_token") || data.access_token === void 0 && (missing0 = "access_token") || data.saas_token === void 0 && (missing0 = "saas_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate150.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.subject_access_token !== void 0) {
        let _errs1 = errors;
        if (typeof data.subject_access_token != "string")
          return validate150.errors = [{ instancePath: instancePath + "/subject_access_token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate150.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate150.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.saas_token !== void 0) {
            let data2 = data.saas_token, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate150.errors = [{ instancePath: instancePath + "/saas_token", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate150.errors = [{ instancePath: instancePath + "/saas_token", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate150.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate150.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate150.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.session_idle_time !== void 0) {
                  let data5 = data.session_idle_time, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate150.errors = [{ instancePath: instancePath + "/session_idle_time", message: "must be integer" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.token_type !== void 0) {
                    let data6 = data.token_type, _errs13 = errors;
                    if (typeof data6 != "string")
                      return validate150.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
                    if (data6 !== "Bearer")
                      return validate150.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.expires_in !== void 0) {
                      let data7 = data.expires_in, _errs15 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate150.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.scope !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.scope != "string")
                          return validate150.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.session_id !== void 0) {
                          let data9 = data.session_id, _errs19 = errors;
                          if (errors === _errs19 && errors === _errs19)
                            if (typeof data9 == "string") {
                              if (!formats2.test(data9))
                                return validate150.errors = [{ instancePath: instancePath + "/session_id", message: 'must match format "uuid"' }], !1;
                            } else
                              return validate150.errors = [{ instancePath: instancePath + "/session_id", message: "must be string" }], !1;
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
      return validate150.errors = [{ instancePath, message: "must be object" }], !1;
  return validate150.errors = vErrors, errors === 0;
}
function validate149(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate150(data, { instancePath }) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length), validate149.errors = vErrors, errors === 0;
}
var socialLogin_200 = validate152;
function validate153(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.social_access_token === void 0 && (missing0 = "social_access_token") || data.social_id_token === void 0 && (missing0 = "social_id_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.saas_token === void 0 && (missing0 = "saas_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate153.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.social_access_token !== void 0) {
        let data0 = data.social_access_token, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate153.errors = [{ instancePath: instancePath + "/social_access_token", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate153.errors = [{ instancePath: instancePath + "/social_access_token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.social_id_token !== void 0) {
          let data1 = data.social_id_token, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate153.errors = [{ instancePath: instancePath + "/social_id_token", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate153.errors = [{ instancePath: instancePath + "/social_id_token", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate153.errors = [{ instancePath: instancePath + "/refresh_token", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate153.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (!pattern4.test(data3))
                    return validate153.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: 'must match pattern "^\\d+$"' }], !1;
                } else
                  return validate153.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.session_idle_time !== void 0) {
                let data4 = data.session_idle_time, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate153.errors = [{ instancePath: instancePath + "/session_idle_time", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.token_type !== void 0) {
                  let data5 = data.token_type, _errs11 = errors;
                  if (typeof data5 != "string")
                    return validate153.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
                  if (data5 !== "Bearer")
                    return validate153.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.access_token !== void 0) {
                    let data6 = data.access_token, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate153.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate153.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.saas_token !== void 0) {
                      let data7 = data.saas_token, _errs15 = errors;
                      if (errors === _errs15)
                        if (typeof data7 == "string") {
                          if (func2(data7) < 1)
                            return validate153.errors = [{ instancePath: instancePath + "/saas_token", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate153.errors = [{ instancePath: instancePath + "/saas_token", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.expires_in !== void 0) {
                        let data8 = data.expires_in, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!pattern4.test(data8))
                              return validate153.errors = [{ instancePath: instancePath + "/expires_in", message: 'must match pattern "^\\d+$"' }], !1;
                          } else
                            return validate153.errors = [{ instancePath: instancePath + "/expires_in", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.scope !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.scope != "string")
                            return validate153.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
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
      return validate153.errors = [{ instancePath, message: "must be object" }], !1;
  return validate153.errors = vErrors, errors === 0;
}
function validate152(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate153(data, { instancePath }) || (vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors), errors = vErrors.length), validate152.errors = vErrors, errors === 0;
}
var getOwnScopes_200 = validate155;
function validate156(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.scopes === void 0 && (missing0 = "scopes"))
        return validate156.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.scopes !== void 0 && typeof data.scopes != "string")
        return validate156.errors = [{ instancePath: instancePath + "/scopes", message: "must be string" }], !1;
    } else
      return validate156.errors = [{ instancePath, message: "must be object" }], !1;
  return validate156.errors = vErrors, errors === 0;
}
function validate155(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate156(data, { instancePath }) || (vErrors = vErrors === null ? validate156.errors : vErrors.concat(validate156.errors), errors = vErrors.length), validate155.errors = vErrors, errors === 0;
}
var requestServiceToken_200 = validate158;
function validate159(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate159.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate159.errors = [{ instancePath: instancePath + "/access_token", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate159.errors = [{ instancePath: instancePath + "/access_token", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.token_type !== void 0) {
          let data1 = data.token_type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate159.errors = [{ instancePath: instancePath + "/token_type", message: "must be string" }], !1;
          if (data1 !== "Bearer")
            return validate159.errors = [{ instancePath: instancePath + "/token_type", params: { allowedValues: ["Bearer"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate159.errors = [{ instancePath: instancePath + "/expires_in", message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.session_idle_time !== void 0) {
              let data3 = data.session_idle_time, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate159.errors = [{ instancePath: instancePath + "/session_idle_time", message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.refresh_token !== void 0) {
                let _errs9 = errors;
                if (typeof data.refresh_token != "string")
                  return validate159.errors = [{ instancePath: instancePath + "/refresh_token", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.refresh_token_expires_in !== void 0) {
                  let data5 = data.refresh_token_expires_in, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate159.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", message: "must be integer" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.scope !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.scope != "string")
                      return validate159.errors = [{ instancePath: instancePath + "/scope", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate159.errors = [{ instancePath, message: "must be object" }], !1;
  return validate159.errors = vErrors, errors === 0;
}
function validate158(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate159(data, { instancePath }) || (vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors), errors = vErrors.length), validate158.errors = vErrors, errors === 0;
}
var matchPricesByContext_200 = validate161;
function validate163(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return typeof data != "string" ? (validate163.errors = [{ instancePath, message: "must be string" }], !1) : data === "PRODUCT" || data === "PRICE" || data === "SKU" ? (validate163.errors = vErrors, errors === 0) : (validate163.errors = [{ instancePath, params: { allowedValues: ["PRODUCT", "PRICE", "SKU"] }, message: "must be equal to one of the allowed values" }], !1);
}
function validate165(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.quantity === void 0 && (missing0 = "quantity") || data.unitCode === void 0 && (missing0 = "unitCode"))
        return validate165.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.quantity !== void 0) {
        let data0 = data.quantity, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate165.errors = [{ instancePath: instancePath + "/quantity", message: "must be >= 0" }], !1;
          } else
            return validate165.errors = [{ instancePath: instancePath + "/quantity", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.unitCode !== void 0) {
          let data1 = data.unitCode, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate165.errors = [{ instancePath: instancePath + "/unitCode", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate165.errors = [{ instancePath: instancePath + "/unitCode", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate165.errors = [{ instancePath, message: "must be object" }], !1;
  return validate165.errors = vErrors, errors === 0;
}
function validate168(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.netValue === void 0 && (missing0 = "netValue") || data.grossValue === void 0 && (missing0 = "grossValue") || data.taxValue === void 0 && (missing0 = "taxValue"))
        return validate168.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.netValue !== void 0) {
        let data0 = data.netValue, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "number" && isFinite(data0)) {
            if (data0 < 0 || isNaN(data0))
              return validate168.errors = [{ instancePath: instancePath + "/netValue", message: "must be >= 0" }], !1;
          } else
            return validate168.errors = [{ instancePath: instancePath + "/netValue", message: "must be number" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.grossValue !== void 0) {
          let data1 = data.grossValue, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 < 0 || isNaN(data1))
                return validate168.errors = [{ instancePath: instancePath + "/grossValue", message: "must be >= 0" }], !1;
            } else
              return validate168.errors = [{ instancePath: instancePath + "/grossValue", message: "must be number" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.taxValue !== void 0) {
            let data2 = data.taxValue, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 < 0 || isNaN(data2))
                  return validate168.errors = [{ instancePath: instancePath + "/taxValue", message: "must be >= 0" }], !1;
              } else
                return validate168.errors = [{ instancePath: instancePath + "/taxValue", message: "must be number" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate168.errors = [{ instancePath, message: "must be object" }], !1;
  return validate168.errors = vErrors, errors === 0;
}
function validate162(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.priceId === void 0 && (missing0 = "priceId") || data.itemId === void 0 && (missing0 = "itemId") || data.site === void 0 && (missing0 = "site") || data.currency === void 0 && (missing0 = "currency") || data.originalValue === void 0 && (missing0 = "originalValue") || data.effectiveValue === void 0 && (missing0 = "effectiveValue") || data.totalValue === void 0 && (missing0 = "totalValue") || data.quantity === void 0 && (missing0 = "quantity") || data.includesTax === void 0 && (missing0 = "includesTax") || data.priceModel === void 0 && (missing0 = "priceModel") || data.tax === void 0 && (missing0 = "tax") || data.tierValues === void 0 && (missing0 = "tierValues") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate162.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.priceId !== void 0) {
        let data0 = data.priceId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate162.errors = [{ instancePath: instancePath + "/priceId", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate162.errors = [{ instancePath: instancePath + "/priceId", message: "must be string" }], !1;
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
                return validate162.errors = [{ instancePath: instancePath + "/itemId", message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.itemType !== void 0) {
                let _errs5 = errors;
                validate163(data1.itemType, { instancePath: instancePath + "/itemId/itemType" }) || (vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors), errors = vErrors.length);
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.id !== void 0) {
                  let data3 = data1.id, _errs6 = errors;
                  if (errors === _errs6)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate162.errors = [{ instancePath: instancePath + "/itemId/id", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate162.errors = [{ instancePath: instancePath + "/itemId/id", message: "must be string" }], !1;
                  var valid1 = _errs6 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data1.name !== void 0) {
                    let data4 = data1.name, _errs8 = errors;
                    if (errors === _errs8)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate162.errors = [{ instancePath: instancePath + "/itemId/name", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate162.errors = [{ instancePath: instancePath + "/itemId/name", message: "must be string" }], !1;
                    var valid1 = _errs8 === errors;
                  } else
                    var valid1 = !0;
              }
            } else
              return validate162.errors = [{ instancePath: instancePath + "/itemId", message: "must be object" }], !1;
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
                  return validate162.errors = [{ instancePath: instancePath + "/site", message: "must have required property '" + missing2 + "'" }], !1;
                if (data5.code !== void 0) {
                  let data6 = data5.code, _errs12 = errors;
                  if (errors === _errs12)
                    if (typeof data6 == "string") {
                      if (func2(data6) < 1)
                        return validate162.errors = [{ instancePath: instancePath + "/site/code", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate162.errors = [{ instancePath: instancePath + "/site/code", message: "must be string" }], !1;
                  var valid2 = _errs12 === errors;
                } else
                  var valid2 = !0;
                if (valid2)
                  if (data5.includesTax !== void 0) {
                    let _errs14 = errors;
                    if (typeof data5.includesTax != "boolean")
                      return validate162.errors = [{ instancePath: instancePath + "/site/includesTax", message: "must be boolean" }], !1;
                    var valid2 = _errs14 === errors;
                  } else
                    var valid2 = !0;
              } else
                return validate162.errors = [{ instancePath: instancePath + "/site", message: "must be object" }], !1;
            var valid0 = _errs10 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data8 = data.currency, _errs16 = errors;
              if (errors === _errs16)
                if (typeof data8 == "string") {
                  if (!pattern1.test(data8))
                    return validate162.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate162.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
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
                      return validate162.errors = [{ instancePath: instancePath + "/location", message: "must have required property '" + missing3 + "'" }], !1;
                    if (data9.countryCode !== void 0) {
                      let data10 = data9.countryCode;
                      if (errors === errors)
                        if (typeof data10 == "string") {
                          if (func2(data10) < 1)
                            return validate162.errors = [{ instancePath: instancePath + "/location/countryCode", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate162.errors = [{ instancePath: instancePath + "/location/countryCode", message: "must be string" }], !1;
                    }
                  } else
                    return validate162.errors = [{ instancePath: instancePath + "/location", message: "must be object" }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.originalValue !== void 0) {
                  let data11 = data.originalValue, _errs22 = errors;
                  if (errors === _errs22)
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 < 0 || isNaN(data11))
                        return validate162.errors = [{ instancePath: instancePath + "/originalValue", message: "must be >= 0" }], !1;
                    } else
                      return validate162.errors = [{ instancePath: instancePath + "/originalValue", message: "must be number" }], !1;
                  var valid0 = _errs22 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveValue !== void 0) {
                    let data12 = data.effectiveValue, _errs24 = errors;
                    if (errors === _errs24)
                      if (typeof data12 == "number" && isFinite(data12)) {
                        if (data12 < 0 || isNaN(data12))
                          return validate162.errors = [{ instancePath: instancePath + "/effectiveValue", message: "must be >= 0" }], !1;
                      } else
                        return validate162.errors = [{ instancePath: instancePath + "/effectiveValue", message: "must be number" }], !1;
                    var valid0 = _errs24 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.totalValue !== void 0) {
                      let data13 = data.totalValue, _errs26 = errors;
                      if (errors === _errs26)
                        if (typeof data13 == "number" && isFinite(data13)) {
                          if (data13 < 0 || isNaN(data13))
                            return validate162.errors = [{ instancePath: instancePath + "/totalValue", message: "must be >= 0" }], !1;
                        } else
                          return validate162.errors = [{ instancePath: instancePath + "/totalValue", message: "must be number" }], !1;
                      var valid0 = _errs26 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.quantity !== void 0) {
                        let _errs28 = errors;
                        validate165(data.quantity, { instancePath: instancePath + "/quantity" }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length);
                        var valid0 = _errs28 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.includesTax !== void 0) {
                          let _errs29 = errors;
                          if (typeof data.includesTax != "boolean")
                            return validate162.errors = [{ instancePath: instancePath + "/includesTax", message: "must be boolean" }], !1;
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
                                  return validate162.errors = [{ instancePath: instancePath + "/priceModel", message: "must have required property '" + missing4 + "'" }], !1;
                                if (data16.id !== void 0) {
                                  let data17 = data16.id, _errs33 = errors;
                                  if (errors === _errs33)
                                    if (typeof data17 == "string") {
                                      if (func2(data17) < 1)
                                        return validate162.errors = [{ instancePath: instancePath + "/priceModel/id", message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate162.errors = [{ instancePath: instancePath + "/priceModel/id", message: "must be string" }], !1;
                                  var valid4 = _errs33 === errors;
                                } else
                                  var valid4 = !0;
                                if (valid4) {
                                  if (data16.name !== void 0) {
                                    let data18 = data16.name, _errs35 = errors;
                                    if (errors === _errs35)
                                      if (typeof data18 == "string") {
                                        if (func2(data18) < 1)
                                          return validate162.errors = [{ instancePath: instancePath + "/priceModel/name", message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate162.errors = [{ instancePath: instancePath + "/priceModel/name", message: "must be string" }], !1;
                                    var valid4 = _errs35 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4) {
                                    if (data16.includesTax !== void 0) {
                                      let _errs37 = errors;
                                      if (typeof data16.includesTax != "boolean")
                                        return validate162.errors = [{ instancePath: instancePath + "/priceModel/includesTax", message: "must be boolean" }], !1;
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
                                              return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", message: "must have required property '" + missing5 + "'" }], !1;
                                            if (data20.tierType !== void 0) {
                                              let data21 = data20.tierType, _errs41 = errors;
                                              if (typeof data21 != "string")
                                                return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", message: "must be string" }], !1;
                                              if (!(data21 === "BASIC" || data21 === "VOLUME"))
                                                return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", params: { allowedValues: ["BASIC", "VOLUME"] }, message: "must be equal to one of the allowed values" }], !1;
                                              var valid5 = _errs41 === errors;
                                            } else
                                              var valid5 = !0;
                                            if (valid5)
                                              if (data20.tiers !== void 0) {
                                                let data22 = data20.tiers, _errs43 = errors;
                                                if (errors === _errs43)
                                                  if (Array.isArray(data22)) {
                                                    if (data22.length < 1)
                                                      return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", message: "must NOT have fewer than 1 items" }], !1;
                                                    {
                                                      var valid6 = !0;
                                                      let len0 = data22.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        let data23 = data22[i0], _errs45 = errors;
                                                        if (errors === _errs45)
                                                          if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                            let missing6;
                                                            if (data23.id === void 0 && (missing6 = "id") || data23.minQuantity === void 0 && (missing6 = "minQuantity"))
                                                              return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, message: "must have required property '" + missing6 + "'" }], !1;
                                                            if (data23.id !== void 0) {
                                                              let data24 = data23.id, _errs47 = errors;
                                                              if (errors === _errs47)
                                                                if (typeof data24 == "string") {
                                                                  if (func2(data24) < 1)
                                                                    return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                                                } else
                                                                  return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", message: "must be string" }], !1;
                                                              var valid7 = _errs47 === errors;
                                                            } else
                                                              var valid7 = !0;
                                                            if (valid7)
                                                              if (data23.minQuantity !== void 0) {
                                                                let _errs49 = errors;
                                                                validate165(data23.minQuantity, { instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity" }) || (vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors), errors = vErrors.length);
                                                                var valid7 = _errs49 === errors;
                                                              } else
                                                                var valid7 = !0;
                                                          } else
                                                            return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, message: "must be object" }], !1;
                                                        var valid6 = _errs45 === errors;
                                                        if (!valid6)
                                                          break;
                                                      }
                                                    }
                                                  } else
                                                    return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", message: "must be array" }], !1;
                                                var valid5 = _errs43 === errors;
                                              } else
                                                var valid5 = !0;
                                          } else
                                            return validate162.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", message: "must be object" }], !1;
                                        var valid4 = _errs39 === errors;
                                      } else
                                        var valid4 = !0;
                                  }
                                }
                              } else
                                return validate162.errors = [{ instancePath: instancePath + "/priceModel", message: "must be object" }], !1;
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
                                    return validate162.errors = [{ instancePath: instancePath + "/tax", message: "must have required property '" + missing7 + "'" }], !1;
                                  if (data26.taxClass !== void 0) {
                                    let data27 = data26.taxClass, _errs52 = errors;
                                    if (errors === _errs52)
                                      if (typeof data27 == "string") {
                                        if (func2(data27) < 1)
                                          return validate162.errors = [{ instancePath: instancePath + "/tax/taxClass", message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate162.errors = [{ instancePath: instancePath + "/tax/taxClass", message: "must be string" }], !1;
                                    var valid8 = _errs52 === errors;
                                  } else
                                    var valid8 = !0;
                                  if (valid8) {
                                    if (data26.taxRate !== void 0) {
                                      let data28 = data26.taxRate, _errs54 = errors;
                                      if (errors === _errs54)
                                        if (typeof data28 == "number" && isFinite(data28)) {
                                          if (data28 > 100 || isNaN(data28))
                                            return validate162.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be <= 100" }], !1;
                                          if (data28 < 0 || isNaN(data28))
                                            return validate162.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be >= 0" }], !1;
                                        } else
                                          return validate162.errors = [{ instancePath: instancePath + "/tax/taxRate", message: "must be number" }], !1;
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
                                              return validate162.errors = [{ instancePath: instancePath + "/tax/prices", message: "must have required property '" + missing8 + "'" }], !1;
                                            if (data29.originalValue !== void 0) {
                                              let _errs58 = errors;
                                              validate168(data29.originalValue, { instancePath: instancePath + "/tax/prices/originalValue" }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
                                              var valid9 = _errs58 === errors;
                                            } else
                                              var valid9 = !0;
                                            if (valid9) {
                                              if (data29.effectiveValue !== void 0) {
                                                let _errs59 = errors;
                                                validate168(data29.effectiveValue, { instancePath: instancePath + "/tax/prices/effectiveValue" }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
                                                var valid9 = _errs59 === errors;
                                              } else
                                                var valid9 = !0;
                                              if (valid9)
                                                if (data29.totalValue !== void 0) {
                                                  let _errs60 = errors;
                                                  validate168(data29.totalValue, { instancePath: instancePath + "/tax/prices/totalValue" }) || (vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors), errors = vErrors.length);
                                                  var valid9 = _errs60 === errors;
                                                } else
                                                  var valid9 = !0;
                                            }
                                          } else
                                            return validate162.errors = [{ instancePath: instancePath + "/tax/prices", message: "must be object" }], !1;
                                        var valid8 = _errs56 === errors;
                                      } else
                                        var valid8 = !0;
                                  }
                                } else
                                  return validate162.errors = [{ instancePath: instancePath + "/tax", message: "must be object" }], !1;
                              var valid0 = _errs50 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.tierValues !== void 0) {
                                let data33 = data.tierValues, _errs61 = errors;
                                if (errors === _errs61)
                                  if (Array.isArray(data33)) {
                                    if (data33.length < 1)
                                      return validate162.errors = [{ instancePath: instancePath + "/tierValues", message: "must NOT have fewer than 1 items" }], !1;
                                    {
                                      var valid10 = !0;
                                      let len1 = data33.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data34 = data33[i1], _errs63 = errors;
                                        if (errors === _errs63)
                                          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                            let missing9;
                                            if (data34.id === void 0 && (missing9 = "id") || data34.priceValue === void 0 && (missing9 = "priceValue"))
                                              return validate162.errors = [{ instancePath: instancePath + "/tierValues/" + i1, message: "must have required property '" + missing9 + "'" }], !1;
                                            if (data34.id !== void 0) {
                                              let data35 = data34.id, _errs65 = errors;
                                              if (errors === _errs65)
                                                if (typeof data35 == "string") {
                                                  if (func2(data35) < 1)
                                                    return validate162.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate162.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", message: "must be string" }], !1;
                                              var valid11 = _errs65 === errors;
                                            } else
                                              var valid11 = !0;
                                            if (valid11)
                                              if (data34.priceValue !== void 0) {
                                                let data36 = data34.priceValue, _errs67 = errors;
                                                if (errors === _errs67)
                                                  if (typeof data36 == "number" && isFinite(data36)) {
                                                    if (data36 < 0 || isNaN(data36))
                                                      return validate162.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", message: "must be >= 0" }], !1;
                                                  } else
                                                    return validate162.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", message: "must be number" }], !1;
                                                var valid11 = _errs67 === errors;
                                              } else
                                                var valid11 = !0;
                                          } else
                                            return validate162.errors = [{ instancePath: instancePath + "/tierValues/" + i1, message: "must be object" }], !1;
                                        var valid10 = _errs63 === errors;
                                        if (!valid10)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate162.errors = [{ instancePath: instancePath + "/tierValues", message: "must be array" }], !1;
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
                                        return validate162.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing10 + "'" }], !1;
                                      if (data37.version !== void 0) {
                                        let data38 = data37.version, _errs71 = errors;
                                        if (errors === _errs71)
                                          if (typeof data38 == "string") {
                                            if (!pattern4.test(data38))
                                              return validate162.errors = [{ instancePath: instancePath + "/metadata/version", message: 'must match pattern "^\\d+$"' }], !1;
                                          } else
                                            return validate162.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be string" }], !1;
                                        var valid12 = _errs71 === errors;
                                      } else
                                        var valid12 = !0;
                                      if (valid12) {
                                        if (data37.createdAt !== void 0) {
                                          let _errs73 = errors;
                                          validate65(data37.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                                          var valid12 = _errs73 === errors;
                                        } else
                                          var valid12 = !0;
                                        if (valid12)
                                          if (data37.modifiedAt !== void 0) {
                                            let _errs74 = errors;
                                            validate65(data37.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                                            var valid12 = _errs74 === errors;
                                          } else
                                            var valid12 = !0;
                                      }
                                    } else
                                      return validate162.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
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
      return validate162.errors = [{ instancePath, message: "must be object" }], !1;
  return validate162.errors = vErrors, errors === 0;
}
function validate161(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate162(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate161.errors = [{ instancePath, message: "must be array" }], !1;
  return validate161.errors = vErrors, errors === 0;
}
var getOwnContext_200 = validate175;
function validate177(data, { instancePath = "" } = {}) {
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
          return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate177.errors = vErrors, !1;
          break;
        }
      }
    else
      return validate177.errors = [{ instancePath, message: "must be object" }], !1;
  return validate177.errors = vErrors, errors === 0;
}
function validate176(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sessionId === void 0 && (missing0 = "sessionId") || data.context === void 0 && (missing0 = "context") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate176.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.sessionId !== void 0) {
        let data0 = data.sessionId, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats2.test(data0))
              return validate176.errors = [{ instancePath: instancePath + "/sessionId", message: 'must match format "uuid"' }], !1;
          } else
            return validate176.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerId !== void 0) {
          let data1 = data.customerId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern4.test(data1))
                return validate176.errors = [{ instancePath: instancePath + "/customerId", message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate176.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cartId !== void 0) {
            let data2 = data.cartId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate176.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate176.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.siteCode !== void 0) {
              let data3 = data.siteCode, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate176.errors = [{ instancePath: instancePath + "/siteCode", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate176.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.currency !== void 0) {
                let data4 = data.currency, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate176.errors = [{ instancePath: instancePath + "/currency", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate176.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.targetLocation !== void 0) {
                  let data5 = data.targetLocation, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func2(data5) < 1)
                        return validate176.errors = [{ instancePath: instancePath + "/targetLocation", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate176.errors = [{ instancePath: instancePath + "/targetLocation", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.language !== void 0) {
                    let data6 = data.language, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate176.errors = [{ instancePath: instancePath + "/language", message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate176.errors = [{ instancePath: instancePath + "/language", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.context !== void 0) {
                      let _errs15 = errors;
                      validate177(data.context, { instancePath: instancePath + "/context" }) || (vErrors = vErrors === null ? validate177.errors : vErrors.concat(validate177.errors), errors = vErrors.length);
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
                              return validate176.errors = [{ instancePath: instancePath + "/metadata", message: "must have required property '" + missing1 + "'" }], !1;
                            if (data8.version !== void 0) {
                              let data9 = data8.version, _errs18 = errors;
                              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                return validate176.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be integer" }], !1;
                              if (errors === _errs18 && typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)))
                                return validate176.errors = [{ instancePath: instancePath + "/metadata/version", message: "must be >= 1" }], !1;
                              var valid1 = _errs18 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data8.createdAt !== void 0) {
                                let _errs20 = errors;
                                validate65(data8.createdAt, { instancePath: instancePath + "/metadata/createdAt" }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                                var valid1 = _errs20 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1)
                                if (data8.modifiedAt !== void 0) {
                                  let _errs21 = errors;
                                  validate65(data8.modifiedAt, { instancePath: instancePath + "/metadata/modifiedAt" }) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
                                  var valid1 = _errs21 === errors;
                                } else
                                  var valid1 = !0;
                            }
                          } else
                            return validate176.errors = [{ instancePath: instancePath + "/metadata", message: "must be object" }], !1;
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
      return validate176.errors = [{ instancePath, message: "must be object" }], !1;
  return validate176.errors = vErrors, errors === 0;
}
function validate175(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate176(data, { instancePath }) || (vErrors = vErrors === null ? validate176.errors : vErrors.concat(validate176.errors), errors = vErrors.length), validate175.errors = vErrors, errors === 0;
}
var getOwnContext_400 = validate182;
function validate183(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate183.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate183.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let data1 = data.message, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate183.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate183.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate183.errors = [{ instancePath, message: "must be object" }], !1;
  return validate183.errors = vErrors, errors === 0;
}
function validate182(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate183(data, { instancePath }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length), validate182.errors = vErrors, errors === 0;
}
var getOwnContext_404 = validate185;
function validate185(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  validate183(data, { instancePath }) || (vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors), errors = vErrors.length);
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs1 = errors;
    if (errors === _errs1)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sessionId !== void 0 && typeof data.sessionId != "string")
          return validate185.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
      } else
        return validate185.errors = [{ instancePath, message: "must be object" }], !1;
    var valid0 = _errs1 === errors;
  }
  return validate185.errors = vErrors, errors === 0;
}
var addOwnAttribute_201 = validate187;
function validate187(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) < 1)
        return validate187.errors = [{ instancePath, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate187.errors = [{ instancePath, message: "must be string" }], !1;
  return validate187.errors = vErrors, errors === 0;
}
var listSites_200 = validate188;
var pattern17 = new RegExp("^[^\\s#]+$", "u"), pattern18 = new RegExp("^[a-z]{2}$", "u"), pattern22 = new RegExp("^[A-Z]{2}$", "u");
function validate191(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 0)
        return validate191.errors = [{ instancePath, message: "must NOT have more than 0 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs1 = errors;
          if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))
            return validate191.errors = [{ instancePath: instancePath + "/" + i0, message: "must be object" }], !1;
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate191.errors = [{ instancePath, message: "must be array" }], !1;
  return validate191.errors = vErrors, errors === 0;
}
function validate189(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.active === void 0 && (missing0 = "active") || data.default === void 0 && (missing0 = "default") || data.defaultLanguage === void 0 && (missing0 = "defaultLanguage") || data.languages === void 0 && (missing0 = "languages") || data.currency === void 0 && (missing0 = "currency") || data.homeBase === void 0 && (missing0 = "homeBase") || data.shipToCountries === void 0 && (missing0 = "shipToCountries") || data.taxDeterminationBasedOn === void 0 && (missing0 = "taxDeterminationBasedOn"))
        return validate189.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern17.test(data0))
              return validate189.errors = [{ instancePath: instancePath + "/code", message: 'must match pattern "^[^\\s#]+$"' }], !1;
          } else
            return validate189.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate189.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate189.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.active !== void 0) {
            let _errs5 = errors;
            if (typeof data.active != "boolean")
              return validate189.errors = [{ instancePath: instancePath + "/active", message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.default !== void 0) {
              let _errs7 = errors;
              if (typeof data.default != "boolean")
                return validate189.errors = [{ instancePath: instancePath + "/default", message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.includesTax !== void 0) {
                let _errs9 = errors;
                if (typeof data.includesTax != "boolean")
                  return validate189.errors = [{ instancePath: instancePath + "/includesTax", message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.defaultLanguage !== void 0) {
                  let data5 = data.defaultLanguage, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!pattern18.test(data5))
                        return validate189.errors = [{ instancePath: instancePath + "/defaultLanguage", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                    } else
                      return validate189.errors = [{ instancePath: instancePath + "/defaultLanguage", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.languages !== void 0) {
                    let data6 = data.languages, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        if (data6.length < 1)
                          return validate189.errors = [{ instancePath: instancePath + "/languages", message: "must NOT have fewer than 1 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs15 = errors;
                            if (errors === _errs15)
                              if (typeof data7 == "string") {
                                if (!pattern18.test(data7))
                                  return validate189.errors = [{ instancePath: instancePath + "/languages/" + i0, params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                              } else
                                return validate189.errors = [{ instancePath: instancePath + "/languages/" + i0, message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate189.errors = [{ instancePath: instancePath + "/languages", message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0) {
                      let data8 = data.currency, _errs17 = errors;
                      if (errors === _errs17)
                        if (typeof data8 == "string") {
                          if (!pattern1.test(data8))
                            return validate189.errors = [{ instancePath: instancePath + "/currency", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate189.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
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
                                    return validate189.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                } else
                                  return validate189.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, message: "must be string" }], !1;
                              var valid2 = _errs21 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate189.errors = [{ instancePath: instancePath + "/availableCurrencies", message: "must be array" }], !1;
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
                                return validate189.errors = [{ instancePath: instancePath + "/homeBase", message: "must have required property '" + missing1 + "'" }], !1;
                              if (data11.address !== void 0) {
                                let data12 = data11.address;
                                if (errors === errors)
                                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    let missing2;
                                    if (data12.zipCode === void 0 && (missing2 = "zipCode"))
                                      return validate189.errors = [{ instancePath: instancePath + "/homeBase/address", message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data12.street !== void 0) {
                                      let _errs27 = errors;
                                      if (typeof data12.street != "string")
                                        return validate189.errors = [{ instancePath: instancePath + "/homeBase/address/street", message: "must be string" }], !1;
                                      var valid4 = _errs27 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4) {
                                      if (data12.streetNumber !== void 0) {
                                        let _errs29 = errors;
                                        if (typeof data12.streetNumber != "string")
                                          return validate189.errors = [{ instancePath: instancePath + "/homeBase/address/streetNumber", message: "must be string" }], !1;
                                        var valid4 = _errs29 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data12.zipCode !== void 0) {
                                          let _errs31 = errors;
                                          if (typeof data12.zipCode != "string")
                                            return validate189.errors = [{ instancePath: instancePath + "/homeBase/address/zipCode", message: "must be string" }], !1;
                                          var valid4 = _errs31 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data12.city !== void 0) {
                                            let _errs33 = errors;
                                            if (typeof data12.city != "string")
                                              return validate189.errors = [{ instancePath: instancePath + "/homeBase/address/city", message: "must be string" }], !1;
                                            var valid4 = _errs33 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4)
                                            if (data12.country !== void 0) {
                                              let data17 = data12.country, _errs35 = errors;
                                              if (errors === _errs35)
                                                if (typeof data17 == "string") {
                                                  if (!pattern22.test(data17))
                                                    return validate189.errors = [{ instancePath: instancePath + "/homeBase/address/country", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                } else
                                                  return validate189.errors = [{ instancePath: instancePath + "/homeBase/address/country", message: "must be string" }], !1;
                                              var valid4 = _errs35 === errors;
                                            } else
                                              var valid4 = !0;
                                        }
                                      }
                                    }
                                  } else
                                    return validate189.errors = [{ instancePath: instancePath + "/homeBase/address", message: "must be object" }], !1;
                              }
                            } else
                              return validate189.errors = [{ instancePath: instancePath + "/homeBase", message: "must be object" }], !1;
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
                                      if (!pattern22.test(data19))
                                        return validate189.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                    } else
                                      return validate189.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, message: "must be string" }], !1;
                                  var valid5 = _errs39 === errors;
                                  if (!valid5)
                                    break;
                                }
                              } else
                                return validate189.errors = [{ instancePath: instancePath + "/shipToCountries", message: "must be array" }], !1;
                            var valid0 = _errs37 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.taxDeterminationBasedOn !== void 0) {
                              let data20 = data.taxDeterminationBasedOn, _errs41 = errors;
                              if (typeof data20 != "string")
                                return validate189.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", message: "must be string" }], !1;
                              if (!(data20 === "BILLING_ADDRESS" || data20 === "SHIPPING_ADDRESS"))
                                return validate189.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", params: { allowedValues: ["BILLING_ADDRESS", "SHIPPING_ADDRESS"] }, message: "must be equal to one of the allowed values" }], !1;
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.cartCalculationScale !== void 0) {
                                let data21 = data.cartCalculationScale, _errs43 = errors;
                                if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                  return validate189.errors = [{ instancePath: instancePath + "/cartCalculationScale", message: "must be integer" }], !1;
                                if (errors === _errs43 && typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21)))
                                  return validate189.errors = [{ instancePath: instancePath + "/cartCalculationScale", message: "must be >= 0" }], !1;
                                var valid0 = _errs43 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.metadata !== void 0) {
                                  let _errs45 = errors;
                                  validate136(data.metadata, { instancePath: instancePath + "/metadata" }) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
                                  var valid0 = _errs45 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mixins !== void 0) {
                                    let data23 = data.mixins, _errs46 = errors;
                                    if (!(data23 && typeof data23 == "object" && !Array.isArray(data23)))
                                      return validate189.errors = [{ instancePath: instancePath + "/mixins", message: "must be object" }], !1;
                                    var valid0 = _errs46 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.payment !== void 0) {
                                      let _errs48 = errors;
                                      validate191(data.payment, { instancePath: instancePath + "/payment" }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
                                      var valid0 = _errs48 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.shipping !== void 0) {
                                        let _errs49 = errors;
                                        validate191(data.shipping, { instancePath: instancePath + "/shipping" }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
                                        var valid0 = _errs49 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.tax !== void 0) {
                                          let _errs50 = errors;
                                          validate191(data.tax, { instancePath: instancePath + "/tax" }) || (vErrors = vErrors === null ? validate191.errors : vErrors.concat(validate191.errors), errors = vErrors.length);
                                          var valid0 = _errs50 === errors;
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
      return validate189.errors = [{ instancePath, message: "must be object" }], !1;
  return validate189.errors = vErrors, errors === 0;
}
function validate188(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate189(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate188.errors = [{ instancePath, message: "must be array" }], !1;
  return validate188.errors = vErrors, errors === 0;
}
var listSites_400 = validate196;
function validate197(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate197.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate197.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate197.errors = [{ instancePath: instancePath + "/status", message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate197.errors = [{ instancePath: instancePath + "/status", message: "must be >= 100" }], !1;
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
                return validate197.errors = [{ instancePath: instancePath + "/type", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate197.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate197.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate197.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
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
                          return validate197.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.message !== void 0 && typeof data4.message != "string")
                          return validate197.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", message: "must be string" }], !1;
                      } else
                        return validate197.errors = [{ instancePath: instancePath + "/details/" + i0, message: "must be object" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate197.errors = [{ instancePath: instancePath + "/details", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate197.errors = [{ instancePath, message: "must be object" }], !1;
  return validate197.errors = vErrors, errors === 0;
}
function validate196(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate197(data, { instancePath }) || (vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors), errors = vErrors.length), validate196.errors = vErrors, errors === 0;
}
var getSite_200 = validate199;
function validate199(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate189(data, { instancePath }) || (vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors), errors = vErrors.length), validate199.errors = vErrors, errors === 0;
}
var listSiteCodes_200 = validate201;
function validate201(data, { instancePath = "" } = {}) {
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
              return validate201.errors = [{ instancePath: instancePath + "/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate201.errors = [{ instancePath: instancePath + "/" + i0, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate201.errors = [{ instancePath, message: "must be array" }], !1;
  return validate201.errors = vErrors, errors === 0;
}

// in-memory:./headers.js
var createCart_201_headers = validate212;
function validate212(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.location === void 0 && (missing0 = "location") || data.version === void 0 && (missing0 = "version"))
        return validate212.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
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
              return validate212.errors = [{ instancePath: instancePath + "/location", message: "must be string" }], !1;
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
                return validate212.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
            coerced1 !== void 0 && (data1 = coerced1, data !== void 0 && (data.version = coerced1));
          }
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate212.errors = [{ instancePath, message: "must be object" }], !1;
  return validate212.errors = vErrors, errors === 0;
}
var searchCarts_200_headers = validate222;
function validate222(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["x-count"] === void 0 && (missing0 = "x-count"))
        return validate222.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["x-count"] !== void 0) {
        let data0 = data["x-count"];
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
              coerced0 = +data0;
            else
              return validate222.errors = [{ instancePath: instancePath + "/x-count", message: "must be integer" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["x-count"] = coerced0));
        }
      }
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
