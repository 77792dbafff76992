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
var getHealth_200 = validate21;
function validate22(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.profile === void 0 && (missing0 = "profile") || data.version === void 0 && (missing0 = "version") || data.storage === void 0 && (missing0 = "storage"))
        return validate22.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs1 = errors;
        if (typeof data0 != "string")
          return validate22.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
        if (data0 !== "ok")
          return validate22.errors = [{ instancePath: instancePath + "/status", params: { allowedValues: ["ok"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.profile !== void 0) {
          let _errs3 = errors;
          if (typeof data.profile != "string")
            return validate22.errors = [{ instancePath: instancePath + "/profile", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.version !== void 0) {
            let _errs5 = errors;
            if (typeof data.version != "string")
              return validate22.errors = [{ instancePath: instancePath + "/version", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.storage !== void 0) {
              let data3 = data.storage, _errs7 = errors;
              if (errors === _errs7)
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  let missing1;
                  if (data3.status === void 0 && (missing1 = "status"))
                    return validate22.errors = [{ instancePath: instancePath + "/storage", message: "must have required property '" + missing1 + "'" }], !1;
                  if (data3.status !== void 0) {
                    let data4 = data3.status, _errs9 = errors;
                    if (typeof data4 != "string")
                      return validate22.errors = [{ instancePath: instancePath + "/storage/status", message: "must be string" }], !1;
                    if (!(data4 === "ok" || data4 === "failing"))
                      return validate22.errors = [{ instancePath: instancePath + "/storage/status", params: { allowedValues: ["ok", "failing"] }, message: "must be equal to one of the allowed values" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data3.message !== void 0) {
                      let _errs11 = errors;
                      if (typeof data3.message != "string")
                        return validate22.errors = [{ instancePath: instancePath + "/storage/message", message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                } else
                  return validate22.errors = [{ instancePath: instancePath + "/storage", message: "must be object" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
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
var getHealth_400 = validate24;
var func2 = require_ucs2length().default;
function validate25(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate25.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate25.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.message !== void 0) {
          let data1 = data.message, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate25.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate25.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate25.errors = [{ instancePath, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate25(data, { instancePath }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length), validate24.errors = vErrors, errors === 0;
}
var getClock_200 = validate27;
var formats0 = require_formats().fullFormats["date-time"];
function validate28(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.now === void 0 && (missing0 = "now") || data.frozen === void 0 && (missing0 = "frozen") || data.rate === void 0 && (missing0 = "rate"))
        return validate28.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.now !== void 0) {
        let data0 = data.now, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.validate(data0))
              return validate28.errors = [{ instancePath: instancePath + "/now", message: 'must match format "date-time"' }], !1;
          } else
            return validate28.errors = [{ instancePath: instancePath + "/now", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.frozen !== void 0) {
          let _errs3 = errors;
          if (typeof data.frozen != "boolean")
            return validate28.errors = [{ instancePath: instancePath + "/frozen", message: "must be boolean" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.rate !== void 0) {
            let data2 = data.rate, _errs5 = errors;
            if (!(typeof data2 == "number" && isFinite(data2)))
              return validate28.errors = [{ instancePath: instancePath + "/rate", message: "must be number" }], !1;
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
var listFaults_200 = validate30;
var pattern0 = new RegExp("^[a-z][a-z0-9]+$", "u");
function validate31(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.seen === void 0 && (missing0 = "seen") || data.struck === void 0 && (missing0 = "struck"))
        return validate31.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate31.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate31.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.seen !== void 0) {
          let data1 = data.seen, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate31.errors = [{ instancePath: instancePath + "/seen", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.struck !== void 0) {
            let data2 = data.struck, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate31.errors = [{ instancePath: instancePath + "/struck", message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.routes !== void 0) {
              let data3 = data.routes, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  if (data3.length < 1)
                    return validate31.errors = [{ instancePath: instancePath + "/routes", message: "must NOT have fewer than 1 items" }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs9 = errors;
                      if (typeof data3[i0] != "string")
                        return validate31.errors = [{ instancePath: instancePath + "/routes/" + i0, message: "must be string" }], !1;
                      var valid1 = _errs9 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate31.errors = [{ instancePath: instancePath + "/routes", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.operations !== void 0) {
                let data5 = data.operations, _errs11 = errors;
                if (errors === _errs11)
                  if (Array.isArray(data5)) {
                    if (data5.length < 1)
                      return validate31.errors = [{ instancePath: instancePath + "/operations", message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid2 = !0;
                      let len1 = data5.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs13 = errors;
                        if (typeof data5[i1] != "string")
                          return validate31.errors = [{ instancePath: instancePath + "/operations/" + i1, message: "must be string" }], !1;
                        var valid2 = _errs13 === errors;
                        if (!valid2)
                          break;
                      }
                    }
                  } else
                    return validate31.errors = [{ instancePath: instancePath + "/operations", message: "must be array" }], !1;
                var valid0 = _errs11 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.services !== void 0) {
                  let data7 = data.services, _errs15 = errors;
                  if (errors === _errs15)
                    if (Array.isArray(data7)) {
                      if (data7.length < 1)
                        return validate31.errors = [{ instancePath: instancePath + "/services", message: "must NOT have fewer than 1 items" }], !1;
                      {
                        var valid3 = !0;
                        let len2 = data7.length;
                        for (let i2 = 0; i2 < len2; i2++) {
                          let _errs17 = errors;
                          if (typeof data7[i2] != "string")
                            return validate31.errors = [{ instancePath: instancePath + "/services/" + i2, message: "must be string" }], !1;
                          var valid3 = _errs17 === errors;
                          if (!valid3)
                            break;
                        }
                      }
                    } else
                      return validate31.errors = [{ instancePath: instancePath + "/services", message: "must be array" }], !1;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.tenant !== void 0) {
                    let data9 = data.tenant, _errs19 = errors;
                    if (errors === _errs19)
                      if (typeof data9 == "string") {
                        if (func2(data9) > 16)
                          return validate31.errors = [{ instancePath: instancePath + "/tenant", message: "must NOT have more than 16 characters" }], !1;
                        if (func2(data9) < 3)
                          return validate31.errors = [{ instancePath: instancePath + "/tenant", message: "must NOT have fewer than 3 characters" }], !1;
                        if (!pattern0.test(data9))
                          return validate31.errors = [{ instancePath: instancePath + "/tenant", message: 'must match pattern "^[a-z][a-z0-9]+$"' }], !1;
                      } else
                        return validate31.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.sessionId !== void 0) {
                      let data10 = data.sessionId, _errs21 = errors;
                      if (errors === _errs21)
                        if (typeof data10 == "string") {
                          if (func2(data10) < 1)
                            return validate31.errors = [{ instancePath: instancePath + "/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate31.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
                      var valid0 = _errs21 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.customerId !== void 0) {
                        let data11 = data.customerId, _errs23 = errors;
                        if (errors === _errs23)
                          if (typeof data11 == "string") {
                            if (func2(data11) < 1)
                              return validate31.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate31.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
                        var valid0 = _errs23 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.times !== void 0) {
                          let data12 = data.times, _errs25 = errors;
                          if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                            return validate31.errors = [{ instancePath: instancePath + "/times", message: "must be integer" }], !1;
                          if (errors === _errs25 && typeof data12 == "number" && isFinite(data12) && (data12 < 1 || isNaN(data12)))
                            return validate31.errors = [{ instancePath: instancePath + "/times", message: "must be >= 1" }], !1;
                          var valid0 = _errs25 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.nth !== void 0) {
                            let data13 = data.nth, _errs27 = errors;
                            if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                              return validate31.errors = [{ instancePath: instancePath + "/nth", message: "must be integer" }], !1;
                            if (errors === _errs27 && typeof data13 == "number" && isFinite(data13) && (data13 < 1 || isNaN(data13)))
                              return validate31.errors = [{ instancePath: instancePath + "/nth", message: "must be >= 1" }], !1;
                            var valid0 = _errs27 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.probability !== void 0) {
                              let data14 = data.probability, _errs29 = errors;
                              if (errors === _errs29)
                                if (typeof data14 == "number" && isFinite(data14)) {
                                  if (data14 > 1 || isNaN(data14))
                                    return validate31.errors = [{ instancePath: instancePath + "/probability", message: "must be <= 1" }], !1;
                                  if (data14 <= 0 || isNaN(data14))
                                    return validate31.errors = [{ instancePath: instancePath + "/probability", message: "must be > 0" }], !1;
                                } else
                                  return validate31.errors = [{ instancePath: instancePath + "/probability", message: "must be number" }], !1;
                              var valid0 = _errs29 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.seed !== void 0) {
                                let data15 = data.seed, _errs31 = errors;
                                if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                  return validate31.errors = [{ instancePath: instancePath + "/seed", message: "must be integer" }], !1;
                                if (errors === _errs31 && typeof data15 == "number" && isFinite(data15) && (data15 < 0 || isNaN(data15)))
                                  return validate31.errors = [{ instancePath: instancePath + "/seed", message: "must be >= 0" }], !1;
                                var valid0 = _errs31 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.answer !== void 0) {
                                  let data16 = data.answer, _errs33 = errors, _errs34 = errors, valid4 = !1, _errs35 = errors;
                                  if (!(typeof data16 == "number" && !(data16 % 1) && !isNaN(data16) && isFinite(data16))) {
                                    let err0 = { instancePath: instancePath + "/answer", message: "must be integer" };
                                    vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                  }
                                  if (errors === _errs35 && typeof data16 == "number" && isFinite(data16)) {
                                    if (data16 > 599 || isNaN(data16)) {
                                      let err1 = { instancePath: instancePath + "/answer", message: "must be <= 599" };
                                      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                    } else if (data16 < 200 || isNaN(data16)) {
                                      let err2 = { instancePath: instancePath + "/answer", message: "must be >= 200" };
                                      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                    }
                                  }
                                  var _valid0 = _errs35 === errors;
                                  if (valid4 = valid4 || _valid0, !valid4) {
                                    let _errs37 = errors;
                                    if (typeof data16 != "string") {
                                      let err3 = { instancePath: instancePath + "/answer", message: "must be string" };
                                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                    }
                                    if (!(data16 === "network error" || data16 === "nothing" || data16 === "truncated" || data16 === "stale version" || data16 === "token expired")) {
                                      let err4 = { instancePath: instancePath + "/answer", params: { allowedValues: ["network error", "nothing", "truncated", "stale version", "token expired"] }, message: "must be equal to one of the allowed values" };
                                      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                    }
                                    var _valid0 = _errs37 === errors;
                                    valid4 = valid4 || _valid0;
                                  }
                                  if (valid4)
                                    errors = _errs34, vErrors !== null && (_errs34 ? vErrors.length = _errs34 : vErrors = null);
                                  else {
                                    let err5 = { instancePath: instancePath + "/answer", params: {}, message: "must match a schema in anyOf" };
                                    return vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++, validate31.errors = vErrors, !1;
                                  }
                                  var valid0 = _errs33 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.headers !== void 0) {
                                    let data17 = data.headers, _errs39 = errors;
                                    if (errors === _errs39)
                                      if (data17 && typeof data17 == "object" && !Array.isArray(data17))
                                        for (let key0 in data17) {
                                          let _errs42 = errors;
                                          if (typeof data17[key0] != "string")
                                            return validate31.errors = [{ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
                                          var valid5 = _errs42 === errors;
                                          if (!valid5)
                                            break;
                                        }
                                      else
                                        return validate31.errors = [{ instancePath: instancePath + "/headers", message: "must be object" }], !1;
                                    var valid0 = _errs39 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.retryAfter !== void 0) {
                                      let data19 = data.retryAfter, _errs44 = errors;
                                      if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19)))
                                        return validate31.errors = [{ instancePath: instancePath + "/retryAfter", message: "must be integer" }], !1;
                                      if (errors === _errs44 && typeof data19 == "number" && isFinite(data19) && (data19 < 0 || isNaN(data19)))
                                        return validate31.errors = [{ instancePath: instancePath + "/retryAfter", message: "must be >= 0" }], !1;
                                      var valid0 = _errs44 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.delay !== void 0) {
                                        let data20 = data.delay, _errs46 = errors, _errs47 = errors, valid6 = !1, _errs48 = errors;
                                        if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                                          let err6 = { instancePath: instancePath + "/delay", message: "must be integer" };
                                          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                        }
                                        if (errors === _errs48 && typeof data20 == "number" && isFinite(data20) && (data20 < 0 || isNaN(data20))) {
                                          let err7 = { instancePath: instancePath + "/delay", message: "must be >= 0" };
                                          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                                        }
                                        var _valid1 = _errs48 === errors;
                                        if (valid6 = valid6 || _valid1, !valid6) {
                                          let _errs50 = errors;
                                          if (errors === _errs50)
                                            if (Array.isArray(data20))
                                              if (data20.length > 2) {
                                                let err8 = { instancePath: instancePath + "/delay", message: "must NOT have more than 2 items" };
                                                vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                                              } else if (data20.length < 2) {
                                                let err9 = { instancePath: instancePath + "/delay", message: "must NOT have fewer than 2 items" };
                                                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                              } else {
                                                var valid7 = !0;
                                                let len3 = data20.length;
                                                for (let i3 = 0; i3 < len3; i3++) {
                                                  let data21 = data20[i3], _errs52 = errors;
                                                  if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21))) {
                                                    let err10 = { instancePath: instancePath + "/delay/" + i3, message: "must be integer" };
                                                    vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                  }
                                                  if (errors === _errs52 && typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21))) {
                                                    let err11 = { instancePath: instancePath + "/delay/" + i3, message: "must be >= 0" };
                                                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                  }
                                                  var valid7 = _errs52 === errors;
                                                  if (!valid7)
                                                    break;
                                                }
                                              }
                                            else {
                                              let err12 = { instancePath: instancePath + "/delay", message: "must be array" };
                                              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                            }
                                          var _valid1 = _errs50 === errors;
                                          valid6 = valid6 || _valid1;
                                        }
                                        if (valid6)
                                          errors = _errs47, vErrors !== null && (_errs47 ? vErrors.length = _errs47 : vErrors = null);
                                        else {
                                          let err13 = { instancePath: instancePath + "/delay", params: {}, message: "must match a schema in anyOf" };
                                          return vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++, validate31.errors = vErrors, !1;
                                        }
                                        var valid0 = _errs46 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.bodyOver !== void 0) {
                                          let data22 = data.bodyOver, _errs54 = errors;
                                          if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22)))
                                            return validate31.errors = [{ instancePath: instancePath + "/bodyOver", message: "must be integer" }], !1;
                                          if (errors === _errs54 && typeof data22 == "number" && isFinite(data22) && (data22 < 0 || isNaN(data22)))
                                            return validate31.errors = [{ instancePath: instancePath + "/bodyOver", message: "must be >= 0" }], !1;
                                          var valid0 = _errs54 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0) {
                                          if (data.hold !== void 0) {
                                            let data23 = data.hold, _errs56 = errors;
                                            if (errors === _errs56)
                                              if (typeof data23 == "string") {
                                                if (func2(data23) > 100)
                                                  return validate31.errors = [{ instancePath: instancePath + "/hold", message: "must NOT have more than 100 characters" }], !1;
                                                if (func2(data23) < 1)
                                                  return validate31.errors = [{ instancePath: instancePath + "/hold", message: "must NOT have fewer than 1 characters" }], !1;
                                              } else
                                                return validate31.errors = [{ instancePath: instancePath + "/hold", message: "must be string" }], !1;
                                            var valid0 = _errs56 === errors;
                                          } else
                                            var valid0 = !0;
                                          if (valid0) {
                                            if (data.at !== void 0) {
                                              let data24 = data.at, _errs58 = errors;
                                              if (typeof data24 != "string")
                                                return validate31.errors = [{ instancePath: instancePath + "/at", message: "must be string" }], !1;
                                              if (!(data24 === "before the operation" || data24 === "before the commit" || data24 === "before the answer"))
                                                return validate31.errors = [{ instancePath: instancePath + "/at", params: { allowedValues: ["before the operation", "before the commit", "before the answer"] }, message: "must be equal to one of the allowed values" }], !1;
                                              var valid0 = _errs58 === errors;
                                            } else
                                              var valid0 = !0;
                                            if (valid0)
                                              if (data.holdFor !== void 0) {
                                                let data25 = data.holdFor, _errs60 = errors;
                                                if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25)))
                                                  return validate31.errors = [{ instancePath: instancePath + "/holdFor", message: "must be integer" }], !1;
                                                if (errors === _errs60 && typeof data25 == "number" && isFinite(data25)) {
                                                  if (data25 > 6e5 || isNaN(data25))
                                                    return validate31.errors = [{ instancePath: instancePath + "/holdFor", message: "must be <= 600000" }], !1;
                                                  if (data25 < 1 || isNaN(data25))
                                                    return validate31.errors = [{ instancePath: instancePath + "/holdFor", message: "must be >= 1" }], !1;
                                                }
                                                var valid0 = _errs60 === errors;
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
    } else
      return validate31.errors = [{ instancePath, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "" } = {}) {
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
      return validate30.errors = [{ instancePath, message: "must be array" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
var addFault_201 = validate33;
function validate33(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate31(data, { instancePath }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate33.errors = vErrors, errors === 0;
}
var replayArchive_200 = validate35;
function validate36(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.replayed === void 0 && (missing0 = "replayed") || data.skipped === void 0 && (missing0 = "skipped") || data.different === void 0 && (missing0 = "different") || data.differences === void 0 && (missing0 = "differences"))
        return validate36.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.replayed !== void 0) {
        let data0 = data.replayed, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate36.errors = [{ instancePath: instancePath + "/replayed", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate36.errors = [{ instancePath: instancePath + "/replayed", message: "must be >= 0" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.skipped !== void 0) {
          let data1 = data.skipped, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate36.errors = [{ instancePath: instancePath + "/skipped", message: "must be integer" }], !1;
          if (errors === _errs3 && typeof data1 == "number" && isFinite(data1) && (data1 < 0 || isNaN(data1)))
            return validate36.errors = [{ instancePath: instancePath + "/skipped", message: "must be >= 0" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.different !== void 0) {
            let data2 = data.different, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate36.errors = [{ instancePath: instancePath + "/different", message: "must be integer" }], !1;
            if (errors === _errs5 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
              return validate36.errors = [{ instancePath: instancePath + "/different", message: "must be >= 0" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.differences !== void 0) {
              let data3 = data.differences, _errs7 = errors;
              if (errors === _errs7)
                if (Array.isArray(data3)) {
                  var valid1 = !0;
                  let len0 = data3.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data4 = data3[i0], _errs9 = errors;
                    if (errors === _errs9)
                      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                        let missing1;
                        if (data4.entry === void 0 && (missing1 = "entry") || data4.method === void 0 && (missing1 = "method") || data4.path === void 0 && (missing1 = "path") || data4.expected === void 0 && (missing1 = "expected") || data4.status === void 0 && (missing1 = "status"))
                          return validate36.errors = [{ instancePath: instancePath + "/differences/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.entry !== void 0) {
                          let data5 = data4.entry, _errs11 = errors;
                          if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                            return validate36.errors = [{ instancePath: instancePath + "/differences/" + i0 + "/entry", message: "must be integer" }], !1;
                          if (errors === _errs11 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                            return validate36.errors = [{ instancePath: instancePath + "/differences/" + i0 + "/entry", message: "must be >= 0" }], !1;
                          var valid2 = _errs11 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2) {
                          if (data4.method !== void 0) {
                            let _errs13 = errors;
                            if (typeof data4.method != "string")
                              return validate36.errors = [{ instancePath: instancePath + "/differences/" + i0 + "/method", message: "must be string" }], !1;
                            var valid2 = _errs13 === errors;
                          } else
                            var valid2 = !0;
                          if (valid2) {
                            if (data4.path !== void 0) {
                              let _errs15 = errors;
                              if (typeof data4.path != "string")
                                return validate36.errors = [{ instancePath: instancePath + "/differences/" + i0 + "/path", message: "must be string" }], !1;
                              var valid2 = _errs15 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data4.expected !== void 0) {
                                let data8 = data4.expected, _errs17 = errors;
                                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                                  return validate36.errors = [{ instancePath: instancePath + "/differences/" + i0 + "/expected", message: "must be integer" }], !1;
                                var valid2 = _errs17 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2)
                                if (data4.status !== void 0) {
                                  let data9 = data4.status, _errs19 = errors;
                                  if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                    return validate36.errors = [{ instancePath: instancePath + "/differences/" + i0 + "/status", message: "must be integer" }], !1;
                                  var valid2 = _errs19 === errors;
                                } else
                                  var valid2 = !0;
                            }
                          }
                        }
                      } else
                        return validate36.errors = [{ instancePath: instancePath + "/differences/" + i0, message: "must be object" }], !1;
                    var valid1 = _errs9 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate36.errors = [{ instancePath: instancePath + "/differences", message: "must be array" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate36.errors = [{ instancePath, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
function validate35(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate36(data, { instancePath }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length), validate35.errors = vErrors, errors === 0;
}
var listHolds_200 = validate38;
function validate39(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.hold === void 0 && (missing0 = "hold") || data.at === void 0 && (missing0 = "at") || data.fault === void 0 && (missing0 = "fault") || data.operationId === void 0 && (missing0 = "operationId") || data.since === void 0 && (missing0 = "since"))
        return validate39.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.hold !== void 0) {
        let data0 = data.hold, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate39.errors = [{ instancePath: instancePath + "/hold", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate39.errors = [{ instancePath: instancePath + "/hold", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.at !== void 0) {
          let data1 = data.at, _errs3 = errors;
          if (typeof data1 != "string")
            return validate39.errors = [{ instancePath: instancePath + "/at", message: "must be string" }], !1;
          if (!(data1 === "before the operation" || data1 === "before the commit" || data1 === "before the answer"))
            return validate39.errors = [{ instancePath: instancePath + "/at", params: { allowedValues: ["before the operation", "before the commit", "before the answer"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.fault !== void 0) {
            let data2 = data.fault, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate39.errors = [{ instancePath: instancePath + "/fault", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate39.errors = [{ instancePath: instancePath + "/fault", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.operationId !== void 0) {
              let data3 = data.operationId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate39.errors = [{ instancePath: instancePath + "/operationId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate39.errors = [{ instancePath: instancePath + "/operationId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tenant !== void 0) {
                let _errs9 = errors;
                if (typeof data.tenant != "string")
                  return validate39.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.sessionId !== void 0) {
                  let data5 = data.sessionId, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func2(data5) < 1)
                        return validate39.errors = [{ instancePath: instancePath + "/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate39.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.since !== void 0) {
                    let data6 = data.since, _errs13 = errors;
                    if (errors === _errs13 && errors === _errs13)
                      if (typeof data6 == "string") {
                        if (!formats0.validate(data6))
                          return validate39.errors = [{ instancePath: instancePath + "/since", message: 'must match format "date-time"' }], !1;
                      } else
                        return validate39.errors = [{ instancePath: instancePath + "/since", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate39.errors = [{ instancePath, message: "must be object" }], !1;
  return validate39.errors = vErrors, errors === 0;
}
function validate38(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate39(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate38.errors = [{ instancePath, message: "must be array" }], !1;
  return validate38.errors = vErrors, errors === 0;
}
var releaseHold_200 = validate41;
function validate41(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.released === void 0 && (missing0 = "released"))
        return validate41.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.released !== void 0) {
        let data0 = data.released, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate41.errors = [{ instancePath: instancePath + "/released", message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
          return validate41.errors = [{ instancePath: instancePath + "/released", message: "must be >= 0" }], !1;
      }
    } else
      return validate41.errors = [{ instancePath, message: "must be object" }], !1;
  return validate41.errors = vErrors, errors === 0;
}
var listRaces_200 = validate42;
var pattern1 = new RegExp("^[A-Z]$", "u"), pattern2 = new RegExp("^[A-Z][0-9]+$", "u");
function validate45(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let _errs1 = errors;
      for (let key0 in data)
        if (!(key0 === "tab" || key0 === "method" || key0 === "path" || key0 === "token" || key0 === "headers" || key0 === "body" || key0 === "holdAt" || key0 === "release")) {
          return validate45.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
          break;
        }
      if (_errs1 === errors) {
        if (data.tab !== void 0) {
          let data0 = data.tab, _errs2 = errors;
          if (errors === _errs2)
            if (typeof data0 == "string") {
              if (!pattern1.test(data0))
                return validate45.errors = [{ instancePath: instancePath + "/tab", message: 'must match pattern "^[A-Z]$"' }], !1;
            } else
              return validate45.errors = [{ instancePath: instancePath + "/tab", message: "must be string" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.method !== void 0) {
            let data1 = data.method, _errs4 = errors;
            if (typeof data1 != "string")
              return validate45.errors = [{ instancePath: instancePath + "/method", message: "must be string" }], !1;
            if (!(data1 === "GET" || data1 === "POST" || data1 === "PUT" || data1 === "PATCH" || data1 === "DELETE"))
              return validate45.errors = [{ instancePath: instancePath + "/method", params: { allowedValues: ["GET", "POST", "PUT", "PATCH", "DELETE"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs4 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.path !== void 0) {
              let data2 = data.path, _errs6 = errors;
              if (errors === _errs6)
                if (typeof data2 == "string") {
                  if (func2(data2) < 1)
                    return validate45.errors = [{ instancePath: instancePath + "/path", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate45.errors = [{ instancePath: instancePath + "/path", message: "must be string" }], !1;
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.token !== void 0) {
                let _errs8 = errors;
                if (typeof data.token != "string")
                  return validate45.errors = [{ instancePath: instancePath + "/token", message: "must be string" }], !1;
                var valid0 = _errs8 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.headers !== void 0) {
                  let data4 = data.headers, _errs10 = errors;
                  if (errors === _errs10)
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4))
                      for (let key1 in data4) {
                        let _errs13 = errors;
                        if (typeof data4[key1] != "string")
                          return validate45.errors = [{ instancePath: instancePath + "/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                        if (!valid1)
                          break;
                      }
                    else
                      return validate45.errors = [{ instancePath: instancePath + "/headers", message: "must be object" }], !1;
                  var valid0 = _errs10 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.holdAt !== void 0) {
                    let data6 = data.holdAt, _errs15 = errors;
                    if (typeof data6 != "string")
                      return validate45.errors = [{ instancePath: instancePath + "/holdAt", message: "must be string" }], !1;
                    if (!(data6 === "before the operation" || data6 === "before the commit" || data6 === "before the answer"))
                      return validate45.errors = [{ instancePath: instancePath + "/holdAt", params: { allowedValues: ["before the operation", "before the commit", "before the answer"] }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs15 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.release !== void 0) {
                      let data7 = data.release, _errs17 = errors;
                      if (errors === _errs17)
                        if (typeof data7 == "string") {
                          if (!pattern2.test(data7))
                            return validate45.errors = [{ instancePath: instancePath + "/release", message: 'must match pattern "^[A-Z][0-9]+$"' }], !1;
                        } else
                          return validate45.errors = [{ instancePath: instancePath + "/release", message: "must be string" }], !1;
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
      return validate45.errors = [{ instancePath, message: "must be object" }], !1;
  return validate45.errors = vErrors, errors === 0;
}
function validate44(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.steps === void 0 && (missing0 = "steps"))
        return validate44.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "scenario" || key0 === "parameters" || key0 === "steps")) {
            return validate44.errors = [{ instancePath, params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.scenario !== void 0) {
            let data0 = data.scenario, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func2(data0) < 1)
                  return validate44.errors = [{ instancePath: instancePath + "/scenario", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate44.errors = [{ instancePath: instancePath + "/scenario", message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.parameters !== void 0) {
              let data1 = data.parameters, _errs4 = errors;
              if (errors === _errs4 && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
                return validate44.errors = [{ instancePath: instancePath + "/parameters", message: "must be object" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.steps !== void 0) {
                let data2 = data.steps, _errs7 = errors;
                if (errors === _errs7)
                  if (Array.isArray(data2)) {
                    if (data2.length > 100)
                      return validate44.errors = [{ instancePath: instancePath + "/steps", message: "must NOT have more than 100 items" }], !1;
                    if (data2.length < 1)
                      return validate44.errors = [{ instancePath: instancePath + "/steps", message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs9 = errors;
                        validate45(data2[i0], { instancePath: instancePath + "/steps/" + i0 }) || (vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors), errors = vErrors.length);
                        var valid1 = _errs9 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate44.errors = [{ instancePath: instancePath + "/steps", message: "must be array" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate44.errors = [{ instancePath, message: "must be object" }], !1;
  return validate44.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.summary === void 0 && (missing0 = "summary") || data.race === void 0 && (missing0 = "race"))
        return validate43.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let data0 = data.name, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate43.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate43.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.summary !== void 0) {
          let data1 = data.summary, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate43.errors = [{ instancePath: instancePath + "/summary", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate43.errors = [{ instancePath: instancePath + "/summary", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.race !== void 0) {
            let _errs5 = errors;
            validate44(data.race, { instancePath: instancePath + "/race" }) || (vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors), errors = vErrors.length);
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate43.errors = [{ instancePath, message: "must be object" }], !1;
  return validate43.errors = vErrors, errors === 0;
}
function validate42(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate43(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate42.errors = [{ instancePath, message: "must be array" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var playRace_200 = validate49;
function validate51(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.step === void 0 && (missing0 = "step") || data.method === void 0 && (missing0 = "method") || data.path === void 0 && (missing0 = "path") || data.status === void 0 && (missing0 = "status"))
        return validate51.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.step !== void 0) {
        let data0 = data.step, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate51.errors = [{ instancePath: instancePath + "/step", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate51.errors = [{ instancePath: instancePath + "/step", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.method !== void 0) {
          let _errs3 = errors;
          if (typeof data.method != "string")
            return validate51.errors = [{ instancePath: instancePath + "/method", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.path !== void 0) {
            let _errs5 = errors;
            if (typeof data.path != "string")
              return validate51.errors = [{ instancePath: instancePath + "/path", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.status !== void 0) {
              let data3 = data.status, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate51.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate51.errors = [{ instancePath, message: "must be object" }], !1;
  return validate51.errors = vErrors, errors === 0;
}
function validate50(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.values === void 0 && (missing0 = "values") || data.steps === void 0 && (missing0 = "steps"))
        return validate50.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.values !== void 0) {
        let data0 = data.values, _errs1 = errors;
        if (errors === _errs1 && !(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate50.errors = [{ instancePath: instancePath + "/values", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.steps !== void 0) {
          let data1 = data.steps, _errs4 = errors;
          if (errors === _errs4)
            if (Array.isArray(data1)) {
              var valid1 = !0;
              let len0 = data1.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let _errs6 = errors;
                validate51(data1[i0], { instancePath: instancePath + "/steps/" + i0 }) || (vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors), errors = vErrors.length);
                var valid1 = _errs6 === errors;
                if (!valid1)
                  break;
              }
            } else
              return validate50.errors = [{ instancePath: instancePath + "/steps", message: "must be array" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate50.errors = [{ instancePath, message: "must be object" }], !1;
  return validate50.errors = vErrors, errors === 0;
}
function validate49(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate50(data, { instancePath }) || (vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors), errors = vErrors.length), validate49.errors = vErrors, errors === 0;
}
var listTenants_200 = validate54;
function validate55(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.now === void 0 && (missing0 = "now") || data.sessions === void 0 && (missing0 = "sessions") || data.contexts === void 0 && (missing0 = "contexts") || data.carts === void 0 && (missing0 = "carts") || data.customers === void 0 && (missing0 = "customers") || data.orders === void 0 && (missing0 = "orders") || data.mails === void 0 && (missing0 = "mails"))
        return validate55.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate55.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.now !== void 0) {
          let data1 = data.now, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (!formats0.validate(data1))
                return validate55.errors = [{ instancePath: instancePath + "/now", message: 'must match format "date-time"' }], !1;
            } else
              return validate55.errors = [{ instancePath: instancePath + "/now", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.sessions !== void 0) {
            let data2 = data.sessions, _errs5 = errors;
            if (errors === _errs5)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                let missing1;
                if (data2.live === void 0 && (missing1 = "live") || data2.expired === void 0 && (missing1 = "expired") || data2.ended === void 0 && (missing1 = "ended"))
                  return validate55.errors = [{ instancePath: instancePath + "/sessions", message: "must have required property '" + missing1 + "'" }], !1;
                if (data2.live !== void 0) {
                  let data3 = data2.live, _errs7 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate55.errors = [{ instancePath: instancePath + "/sessions/live", message: "must be integer" }], !1;
                  var valid1 = _errs7 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data2.expired !== void 0) {
                    let data4 = data2.expired, _errs9 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate55.errors = [{ instancePath: instancePath + "/sessions/expired", message: "must be integer" }], !1;
                    var valid1 = _errs9 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data2.ended !== void 0) {
                      let data5 = data2.ended, _errs11 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate55.errors = [{ instancePath: instancePath + "/sessions/ended", message: "must be integer" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                }
              } else
                return validate55.errors = [{ instancePath: instancePath + "/sessions", message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.contexts !== void 0) {
              let data6 = data.contexts, _errs13 = errors;
              if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                return validate55.errors = [{ instancePath: instancePath + "/contexts", message: "must be integer" }], !1;
              var valid0 = _errs13 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.carts !== void 0) {
                let data7 = data.carts, _errs15 = errors;
                if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                  return validate55.errors = [{ instancePath: instancePath + "/carts", message: "must be integer" }], !1;
                var valid0 = _errs15 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.customers !== void 0) {
                  let data8 = data.customers, _errs17 = errors;
                  if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                    return validate55.errors = [{ instancePath: instancePath + "/customers", message: "must be integer" }], !1;
                  var valid0 = _errs17 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.orders !== void 0) {
                    let data9 = data.orders, _errs19 = errors;
                    if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                      return validate55.errors = [{ instancePath: instancePath + "/orders", message: "must be integer" }], !1;
                    var valid0 = _errs19 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0)
                    if (data.mails !== void 0) {
                      let data10 = data.mails, _errs21 = errors;
                      if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                        return validate55.errors = [{ instancePath: instancePath + "/mails", message: "must be integer" }], !1;
                      var valid0 = _errs21 === errors;
                    } else
                      var valid0 = !0;
                }
              }
            }
          }
        }
      }
    } else
      return validate55.errors = [{ instancePath, message: "must be object" }], !1;
  return validate55.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate55(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate54.errors = [{ instancePath, message: "must be array" }], !1;
  return validate54.errors = vErrors, errors === 0;
}
var getStats_200 = validate57;
function validate60(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sessions === void 0 && (missing0 = "sessions") || data.contexts === void 0 && (missing0 = "contexts") || data.carts === void 0 && (missing0 = "carts") || data.customers === void 0 && (missing0 = "customers") || data.tokens === void 0 && (missing0 = "tokens") || data.orders === void 0 && (missing0 = "orders") || data.mails === void 0 && (missing0 = "mails") || data.requests === void 0 && (missing0 = "requests") || data.bytes === void 0 && (missing0 = "bytes"))
        return validate60.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.sessions !== void 0) {
        let data0 = data.sessions, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate60.errors = [{ instancePath: instancePath + "/sessions", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contexts !== void 0) {
          let data1 = data.contexts, _errs3 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate60.errors = [{ instancePath: instancePath + "/contexts", message: "must be integer" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.carts !== void 0) {
            let data2 = data.carts, _errs5 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate60.errors = [{ instancePath: instancePath + "/carts", message: "must be integer" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.customers !== void 0) {
              let data3 = data.customers, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate60.errors = [{ instancePath: instancePath + "/customers", message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.tokens !== void 0) {
                let data4 = data.tokens, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate60.errors = [{ instancePath: instancePath + "/tokens", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.orders !== void 0) {
                  let data5 = data.orders, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate60.errors = [{ instancePath: instancePath + "/orders", message: "must be integer" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.mails !== void 0) {
                    let data6 = data.mails, _errs13 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate60.errors = [{ instancePath: instancePath + "/mails", message: "must be integer" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.requests !== void 0) {
                      let data7 = data.requests, _errs15 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate60.errors = [{ instancePath: instancePath + "/requests", message: "must be integer" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.bytes !== void 0) {
                        let data8 = data.bytes, _errs17 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate60.errors = [{ instancePath: instancePath + "/bytes", message: "must be integer" }], !1;
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
      return validate60.errors = [{ instancePath, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
function validate59(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === _errs0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant"))
        return validate59.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0 && typeof data.tenant != "string")
        return validate59.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
    } else
      return validate59.errors = [{ instancePath, message: "must be object" }], !1;
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs4 = errors;
    validate60(data, { instancePath }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
    var valid0 = _errs4 === errors;
  }
  return validate59.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenants === void 0 && (missing0 = "tenants") || data.total === void 0 && (missing0 = "total"))
        return validate58.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenants !== void 0) {
        let data0 = data.tenants, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate59(data0[i0], { instancePath: instancePath + "/tenants/" + i0 }) || (vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate58.errors = [{ instancePath: instancePath + "/tenants", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total !== void 0) {
          let _errs4 = errors;
          validate60(data.total, { instancePath: instancePath + "/total" }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.files !== void 0) {
            let data3 = data.files, _errs6 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate58.errors = [{ instancePath: instancePath + "/files", message: "must be integer" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate58.errors = [{ instancePath, message: "must be object" }], !1;
  return validate58.errors = vErrors, errors === 0;
}
function validate57(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate58(data, { instancePath }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length), validate57.errors = vErrors, errors === 0;
}
var listSessionStates_200 = validate65;
function validate67(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.expired === void 0 && (missing0 = "expired"))
        return validate67.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.kind !== void 0) {
        let data0 = data.kind, _errs1 = errors;
        if (typeof data0 != "string")
          return validate67.errors = [{ instancePath: instancePath + "/kind", message: "must be string" }], !1;
        if (!(data0 === "anonymous" || data0 === "anonymous-refresh" || data0 === "customer" || data0 === "customer-refresh"))
          return validate67.errors = [{ instancePath: instancePath + "/kind", params: { allowedValues: ["anonymous", "anonymous-refresh", "customer", "customer-refresh"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.expiresAt !== void 0) {
          let data1 = data.expiresAt, _errs3 = errors;
          if (typeof data1 != "string" && data1 !== null)
            return validate67.errors = [{ instancePath: instancePath + "/expiresAt", message: "must be string,null" }], !1;
          if (errors === _errs3 && errors === _errs3 && typeof data1 == "string" && !formats0.validate(data1))
            return validate67.errors = [{ instancePath: instancePath + "/expiresAt", message: 'must match format "date-time"' }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.expired !== void 0) {
            let _errs5 = errors;
            if (typeof data.expired != "boolean")
              return validate67.errors = [{ instancePath: instancePath + "/expired", message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate67.errors = [{ instancePath, message: "must be object" }], !1;
  return validate67.errors = vErrors, errors === 0;
}
function validate66(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.state === void 0 && (missing0 = "state") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.hasContext === void 0 && (missing0 = "hasContext") || data.tokens === void 0 && (missing0 = "tokens"))
        return validate66.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate66.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate66.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate66.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.kind !== void 0) {
            let data2 = data.kind, _errs5 = errors;
            if (typeof data2 != "string")
              return validate66.errors = [{ instancePath: instancePath + "/kind", message: "must be string" }], !1;
            if (!(data2 === "guest" || data2 === "customer" || data2 === "managed"))
              return validate66.errors = [{ instancePath: instancePath + "/kind", params: { allowedValues: ["guest", "customer", "managed"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.state !== void 0) {
              let data3 = data.state, _errs7 = errors;
              if (typeof data3 != "string")
                return validate66.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
              if (!(data3 === "live" || data3 === "expired" || data3 === "ended"))
                return validate66.errors = [{ instancePath: instancePath + "/state", params: { allowedValues: ["live", "expired", "ended"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.customerId !== void 0) {
                let data4 = data.customerId, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate66.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate66.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.legalEntityId !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.legalEntityId != "string")
                    return validate66.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdAt !== void 0) {
                    let data6 = data.createdAt, _errs13 = errors;
                    if (errors === _errs13 && errors === _errs13)
                      if (typeof data6 == "string") {
                        if (!formats0.validate(data6))
                          return validate66.errors = [{ instancePath: instancePath + "/createdAt", message: 'must match format "date-time"' }], !1;
                      } else
                        return validate66.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.expiresAt !== void 0) {
                      let data7 = data.expiresAt, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate66.errors = [{ instancePath: instancePath + "/expiresAt", message: "must be string,null" }], !1;
                      if (errors === _errs15 && errors === _errs15 && typeof data7 == "string" && !formats0.validate(data7))
                        return validate66.errors = [{ instancePath: instancePath + "/expiresAt", message: 'must match format "date-time"' }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.revivableUntil !== void 0) {
                        let data8 = data.revivableUntil, _errs17 = errors;
                        if (errors === _errs17 && errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!formats0.validate(data8))
                              return validate66.errors = [{ instancePath: instancePath + "/revivableUntil", message: 'must match format "date-time"' }], !1;
                          } else
                            return validate66.errors = [{ instancePath: instancePath + "/revivableUntil", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.endedAt !== void 0) {
                          let data9 = data.endedAt, _errs19 = errors;
                          if (errors === _errs19 && errors === _errs19)
                            if (typeof data9 == "string") {
                              if (!formats0.validate(data9))
                                return validate66.errors = [{ instancePath: instancePath + "/endedAt", message: 'must match format "date-time"' }], !1;
                            } else
                              return validate66.errors = [{ instancePath: instancePath + "/endedAt", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.hasContext !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.hasContext != "boolean")
                              return validate66.errors = [{ instancePath: instancePath + "/hasContext", message: "must be boolean" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.version !== void 0) {
                              let data11 = data.version, _errs23 = errors;
                              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                return validate66.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.cartId !== void 0) {
                                let data12 = data.cartId, _errs25 = errors;
                                if (errors === _errs25)
                                  if (typeof data12 == "string") {
                                    if (func2(data12) < 1)
                                      return validate66.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate66.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.tokens !== void 0) {
                                  let data13 = data.tokens, _errs27 = errors;
                                  if (errors === _errs27)
                                    if (Array.isArray(data13)) {
                                      var valid1 = !0;
                                      let len0 = data13.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs29 = errors;
                                        validate67(data13[i0], { instancePath: instancePath + "/tokens/" + i0 }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                                        var valid1 = _errs29 === errors;
                                        if (!valid1)
                                          break;
                                      }
                                    } else
                                      return validate66.errors = [{ instancePath: instancePath + "/tokens", message: "must be array" }], !1;
                                  var valid0 = _errs27 === errors;
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
      return validate66.errors = [{ instancePath, message: "must be object" }], !1;
  return validate66.errors = vErrors, errors === 0;
}
function validate65(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items") || data.total === void 0 && (missing0 = "total"))
        return validate65.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.items !== void 0) {
        let data0 = data.items, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate66(data0[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate65.errors = [{ instancePath: instancePath + "/items", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total !== void 0) {
          let data2 = data.total, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate65.errors = [{ instancePath: instancePath + "/total", message: "must be integer" }], !1;
          if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
            return validate65.errors = [{ instancePath: instancePath + "/total", message: "must be >= 0" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.next !== void 0) {
            let data3 = data.next, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data3 == "string") {
                if (func2(data3) < 1)
                  return validate65.errors = [{ instancePath: instancePath + "/next", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate65.errors = [{ instancePath: instancePath + "/next", message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate65.errors = [{ instancePath, message: "must be object" }], !1;
  return validate65.errors = vErrors, errors === 0;
}
var getSessionState_200 = validate70;
function validate73(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.siteCode === void 0 && (missing0 = "siteCode") || data.currency === void 0 && (missing0 = "currency") || data.items === void 0 && (missing0 = "items") || data.activeIn === void 0 && (missing0 = "activeIn") || data.version === void 0 && (missing0 = "version") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt") || data.idleAt === void 0 && (missing0 = "idleAt") || data.idle === void 0 && (missing0 = "idle"))
        return validate73.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate73.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate73.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate73.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.sessionId !== void 0) {
            let data2 = data.sessionId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate73.errors = [{ instancePath: instancePath + "/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate73.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.customerId !== void 0) {
              let data3 = data.customerId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate73.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate73.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data4 = data.status, _errs9 = errors;
                if (typeof data4 != "string")
                  return validate73.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
                if (!(data4 === "OPEN" || data4 === "CLOSED"))
                  return validate73.errors = [{ instancePath: instancePath + "/status", params: { allowedValues: ["OPEN", "CLOSED"] }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.siteCode !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.siteCode != "string")
                    return validate73.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.currency !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.currency != "string")
                      return validate73.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.type != "string")
                        return validate73.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.legalEntityId !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.legalEntityId != "string")
                          return validate73.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.items !== void 0) {
                          let data9 = data.items, _errs19 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate73.errors = [{ instancePath: instancePath + "/items", message: "must be integer" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.activeIn !== void 0) {
                            let data10 = data.activeIn, _errs21 = errors;
                            if (errors === _errs21)
                              if (Array.isArray(data10)) {
                                var valid1 = !0;
                                let len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs23 = errors;
                                  if (typeof data10[i0] != "string")
                                    return validate73.errors = [{ instancePath: instancePath + "/activeIn/" + i0, message: "must be string" }], !1;
                                  var valid1 = _errs23 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate73.errors = [{ instancePath: instancePath + "/activeIn", message: "must be array" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.version !== void 0) {
                              let data12 = data.version, _errs25 = errors;
                              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                return validate73.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
                              var valid0 = _errs25 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.createdAt !== void 0) {
                                let data13 = data.createdAt, _errs27 = errors;
                                if (errors === _errs27 && errors === _errs27)
                                  if (typeof data13 == "string") {
                                    if (!formats0.validate(data13))
                                      return validate73.errors = [{ instancePath: instancePath + "/createdAt", message: 'must match format "date-time"' }], !1;
                                  } else
                                    return validate73.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string" }], !1;
                                var valid0 = _errs27 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.modifiedAt !== void 0) {
                                  let data14 = data.modifiedAt, _errs29 = errors;
                                  if (errors === _errs29 && errors === _errs29)
                                    if (typeof data14 == "string") {
                                      if (!formats0.validate(data14))
                                        return validate73.errors = [{ instancePath: instancePath + "/modifiedAt", message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate73.errors = [{ instancePath: instancePath + "/modifiedAt", message: "must be string" }], !1;
                                  var valid0 = _errs29 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.idleAt !== void 0) {
                                    let data15 = data.idleAt, _errs31 = errors;
                                    if (errors === _errs31 && errors === _errs31)
                                      if (typeof data15 == "string") {
                                        if (!formats0.validate(data15))
                                          return validate73.errors = [{ instancePath: instancePath + "/idleAt", message: 'must match format "date-time"' }], !1;
                                      } else
                                        return validate73.errors = [{ instancePath: instancePath + "/idleAt", message: "must be string" }], !1;
                                    var valid0 = _errs31 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0)
                                    if (data.idle !== void 0) {
                                      let _errs33 = errors;
                                      if (typeof data.idle != "boolean")
                                        return validate73.errors = [{ instancePath: instancePath + "/idle", message: "must be boolean" }], !1;
                                      var valid0 = _errs33 === errors;
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
      return validate73.errors = [{ instancePath, message: "must be object" }], !1;
  return validate73.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.active === void 0 && (missing0 = "active") || data.awaitsOptIn === void 0 && (missing0 = "awaitsOptIn") || data.version === void 0 && (missing0 = "version"))
        return validate75.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate75.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate75.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate75.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.email !== void 0) {
            let _errs5 = errors;
            if (typeof data.email != "string")
              return validate75.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.firstName !== void 0) {
              let _errs7 = errors;
              if (typeof data.firstName != "string")
                return validate75.errors = [{ instancePath: instancePath + "/firstName", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.lastName !== void 0) {
                let _errs9 = errors;
                if (typeof data.lastName != "string")
                  return validate75.errors = [{ instancePath: instancePath + "/lastName", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastLogin !== void 0) {
                  let data5 = data.lastLogin, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats0.validate(data5))
                        return validate75.errors = [{ instancePath: instancePath + "/lastLogin", message: 'must match format "date-time"' }], !1;
                    } else
                      return validate75.errors = [{ instancePath: instancePath + "/lastLogin", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.active !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.active != "boolean")
                      return validate75.errors = [{ instancePath: instancePath + "/active", message: "must be boolean" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.awaitsOptIn !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.awaitsOptIn != "boolean")
                        return validate75.errors = [{ instancePath: instancePath + "/awaitsOptIn", message: "must be boolean" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.version !== void 0) {
                        let data8 = data.version, _errs17 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate75.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
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
      return validate75.errors = [{ instancePath, message: "must be object" }], !1;
  return validate75.errors = vErrors, errors === 0;
}
function validate71(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.state === void 0 && (missing0 = "state") || data.expiresAt === void 0 && (missing0 = "expiresAt") || data.hasContext === void 0 && (missing0 = "hasContext") || data.tokens === void 0 && (missing0 = "tokens"))
        return validate71.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate71.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate71.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate71.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.kind !== void 0) {
            let data2 = data.kind, _errs5 = errors;
            if (typeof data2 != "string")
              return validate71.errors = [{ instancePath: instancePath + "/kind", message: "must be string" }], !1;
            if (!(data2 === "guest" || data2 === "customer" || data2 === "managed"))
              return validate71.errors = [{ instancePath: instancePath + "/kind", params: { allowedValues: ["guest", "customer", "managed"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.state !== void 0) {
              let data3 = data.state, _errs7 = errors;
              if (typeof data3 != "string")
                return validate71.errors = [{ instancePath: instancePath + "/state", message: "must be string" }], !1;
              if (!(data3 === "live" || data3 === "expired" || data3 === "ended"))
                return validate71.errors = [{ instancePath: instancePath + "/state", params: { allowedValues: ["live", "expired", "ended"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.customerId !== void 0) {
                let data4 = data.customerId, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate71.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate71.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.legalEntityId !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.legalEntityId != "string")
                    return validate71.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.createdAt !== void 0) {
                    let data6 = data.createdAt, _errs13 = errors;
                    if (errors === _errs13 && errors === _errs13)
                      if (typeof data6 == "string") {
                        if (!formats0.validate(data6))
                          return validate71.errors = [{ instancePath: instancePath + "/createdAt", message: 'must match format "date-time"' }], !1;
                      } else
                        return validate71.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.expiresAt !== void 0) {
                      let data7 = data.expiresAt, _errs15 = errors;
                      if (typeof data7 != "string" && data7 !== null)
                        return validate71.errors = [{ instancePath: instancePath + "/expiresAt", message: "must be string,null" }], !1;
                      if (errors === _errs15 && errors === _errs15 && typeof data7 == "string" && !formats0.validate(data7))
                        return validate71.errors = [{ instancePath: instancePath + "/expiresAt", message: 'must match format "date-time"' }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.revivableUntil !== void 0) {
                        let data8 = data.revivableUntil, _errs17 = errors;
                        if (errors === _errs17 && errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!formats0.validate(data8))
                              return validate71.errors = [{ instancePath: instancePath + "/revivableUntil", message: 'must match format "date-time"' }], !1;
                          } else
                            return validate71.errors = [{ instancePath: instancePath + "/revivableUntil", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.endedAt !== void 0) {
                          let data9 = data.endedAt, _errs19 = errors;
                          if (errors === _errs19 && errors === _errs19)
                            if (typeof data9 == "string") {
                              if (!formats0.validate(data9))
                                return validate71.errors = [{ instancePath: instancePath + "/endedAt", message: 'must match format "date-time"' }], !1;
                            } else
                              return validate71.errors = [{ instancePath: instancePath + "/endedAt", message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.hasContext !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.hasContext != "boolean")
                              return validate71.errors = [{ instancePath: instancePath + "/hasContext", message: "must be boolean" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.version !== void 0) {
                              let data11 = data.version, _errs23 = errors;
                              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                return validate71.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.cartId !== void 0) {
                                let data12 = data.cartId, _errs25 = errors;
                                if (errors === _errs25)
                                  if (typeof data12 == "string") {
                                    if (func2(data12) < 1)
                                      return validate71.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate71.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.tokens !== void 0) {
                                  let data13 = data.tokens, _errs27 = errors;
                                  if (errors === _errs27)
                                    if (Array.isArray(data13)) {
                                      var valid1 = !0;
                                      let len0 = data13.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let _errs29 = errors;
                                        validate67(data13[i0], { instancePath: instancePath + "/tokens/" + i0 }) || (vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors), errors = vErrors.length);
                                        var valid1 = _errs29 === errors;
                                        if (!valid1)
                                          break;
                                      }
                                    } else
                                      return validate71.errors = [{ instancePath: instancePath + "/tokens", message: "must be array" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.remembered !== void 0) {
                                    let data15 = data.remembered, _errs30 = errors;
                                    if (errors === _errs30 && !(data15 && typeof data15 == "object" && !Array.isArray(data15)))
                                      return validate71.errors = [{ instancePath: instancePath + "/remembered", message: "must be object" }], !1;
                                    var valid0 = _errs30 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.context !== void 0) {
                                      let data16 = data.context, _errs33 = errors;
                                      if (errors === _errs33 && !(data16 && typeof data16 == "object" && !Array.isArray(data16)))
                                        return validate71.errors = [{ instancePath: instancePath + "/context", message: "must be object" }], !1;
                                      var valid0 = _errs33 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.cart !== void 0) {
                                        let _errs36 = errors;
                                        validate73(data.cart, { instancePath: instancePath + "/cart" }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
                                        var valid0 = _errs36 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.customer !== void 0) {
                                          let _errs37 = errors;
                                          validate75(data.customer, { instancePath: instancePath + "/customer" }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
                                          var valid0 = _errs37 === errors;
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
      return validate71.errors = [{ instancePath, message: "must be object" }], !1;
  return validate71.errors = vErrors, errors === 0;
}
function validate70(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate71(data, { instancePath }) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length), validate70.errors = vErrors, errors === 0;
}
var listContextStates_200 = validate78;
function validate79(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.sessionId === void 0 && (missing0 = "sessionId") || data.version === void 0 && (missing0 = "version") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt"))
        return validate79.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate79.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.sessionId !== void 0) {
          let data1 = data.sessionId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate79.errors = [{ instancePath: instancePath + "/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate79.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.customerId !== void 0) {
            let data2 = data.customerId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate79.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate79.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cartId !== void 0) {
              let data3 = data.cartId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate79.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate79.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.siteCode !== void 0) {
                let _errs9 = errors;
                if (typeof data.siteCode != "string")
                  return validate79.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.currency !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.currency != "string")
                    return validate79.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.version !== void 0) {
                    let data6 = data.version, _errs13 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate79.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.createdAt !== void 0) {
                      let data7 = data.createdAt, _errs15 = errors;
                      if (errors === _errs15 && errors === _errs15)
                        if (typeof data7 == "string") {
                          if (!formats0.validate(data7))
                            return validate79.errors = [{ instancePath: instancePath + "/createdAt", message: 'must match format "date-time"' }], !1;
                        } else
                          return validate79.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.modifiedAt !== void 0) {
                        let data8 = data.modifiedAt, _errs17 = errors;
                        if (errors === _errs17 && errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!formats0.validate(data8))
                              return validate79.errors = [{ instancePath: instancePath + "/modifiedAt", message: 'must match format "date-time"' }], !1;
                          } else
                            return validate79.errors = [{ instancePath: instancePath + "/modifiedAt", message: "must be string" }], !1;
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
      return validate79.errors = [{ instancePath, message: "must be object" }], !1;
  return validate79.errors = vErrors, errors === 0;
}
function validate78(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items") || data.total === void 0 && (missing0 = "total"))
        return validate78.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.items !== void 0) {
        let data0 = data.items, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate79(data0[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate78.errors = [{ instancePath: instancePath + "/items", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total !== void 0) {
          let data2 = data.total, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate78.errors = [{ instancePath: instancePath + "/total", message: "must be integer" }], !1;
          if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
            return validate78.errors = [{ instancePath: instancePath + "/total", message: "must be >= 0" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.next !== void 0) {
            let data3 = data.next, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data3 == "string") {
                if (func2(data3) < 1)
                  return validate78.errors = [{ instancePath: instancePath + "/next", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate78.errors = [{ instancePath: instancePath + "/next", message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate78.errors = [{ instancePath, message: "must be object" }], !1;
  return validate78.errors = vErrors, errors === 0;
}
var getContextState_200 = validate81;
function validate82(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.sessionId === void 0 && (missing0 = "sessionId") || data.version === void 0 && (missing0 = "version") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt") || data.context === void 0 && (missing0 = "context"))
        return validate82.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate82.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.sessionId !== void 0) {
          let data1 = data.sessionId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate82.errors = [{ instancePath: instancePath + "/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate82.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.customerId !== void 0) {
            let data2 = data.customerId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate82.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate82.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.cartId !== void 0) {
              let data3 = data.cartId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate82.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate82.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.siteCode !== void 0) {
                let _errs9 = errors;
                if (typeof data.siteCode != "string")
                  return validate82.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.currency !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.currency != "string")
                    return validate82.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.version !== void 0) {
                    let data6 = data.version, _errs13 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate82.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.createdAt !== void 0) {
                      let data7 = data.createdAt, _errs15 = errors;
                      if (errors === _errs15 && errors === _errs15)
                        if (typeof data7 == "string") {
                          if (!formats0.validate(data7))
                            return validate82.errors = [{ instancePath: instancePath + "/createdAt", message: 'must match format "date-time"' }], !1;
                        } else
                          return validate82.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.modifiedAt !== void 0) {
                        let data8 = data.modifiedAt, _errs17 = errors;
                        if (errors === _errs17 && errors === _errs17)
                          if (typeof data8 == "string") {
                            if (!formats0.validate(data8))
                              return validate82.errors = [{ instancePath: instancePath + "/modifiedAt", message: 'must match format "date-time"' }], !1;
                          } else
                            return validate82.errors = [{ instancePath: instancePath + "/modifiedAt", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.context !== void 0) {
                          let data9 = data.context, _errs19 = errors;
                          if (errors === _errs19 && !(data9 && typeof data9 == "object" && !Array.isArray(data9)))
                            return validate82.errors = [{ instancePath: instancePath + "/context", message: "must be object" }], !1;
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
      return validate82.errors = [{ instancePath, message: "must be object" }], !1;
  return validate82.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate82(data, { instancePath }) || (vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors), errors = vErrors.length), validate81.errors = vErrors, errors === 0;
}
var listCartStates_200 = validate84;
function validate84(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items") || data.total === void 0 && (missing0 = "total"))
        return validate84.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.items !== void 0) {
        let data0 = data.items, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate73(data0[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate84.errors = [{ instancePath: instancePath + "/items", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total !== void 0) {
          let data2 = data.total, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate84.errors = [{ instancePath: instancePath + "/total", message: "must be integer" }], !1;
          if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
            return validate84.errors = [{ instancePath: instancePath + "/total", message: "must be >= 0" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.next !== void 0) {
            let data3 = data.next, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data3 == "string") {
                if (func2(data3) < 1)
                  return validate84.errors = [{ instancePath: instancePath + "/next", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate84.errors = [{ instancePath: instancePath + "/next", message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate84.errors = [{ instancePath, message: "must be object" }], !1;
  return validate84.errors = vErrors, errors === 0;
}
var getCartState_200 = validate86;
function validate87(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.id === void 0 && (missing0 = "id") || data.status === void 0 && (missing0 = "status") || data.siteCode === void 0 && (missing0 = "siteCode") || data.currency === void 0 && (missing0 = "currency") || data.items === void 0 && (missing0 = "items") || data.activeIn === void 0 && (missing0 = "activeIn") || data.version === void 0 && (missing0 = "version") || data.createdAt === void 0 && (missing0 = "createdAt") || data.modifiedAt === void 0 && (missing0 = "modifiedAt") || data.idleAt === void 0 && (missing0 = "idleAt") || data.idle === void 0 && (missing0 = "idle") || data.cart === void 0 && (missing0 = "cart"))
        return validate87.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate87.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate87.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate87.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.sessionId !== void 0) {
            let data2 = data.sessionId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate87.errors = [{ instancePath: instancePath + "/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate87.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.customerId !== void 0) {
              let data3 = data.customerId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate87.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate87.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.status !== void 0) {
                let data4 = data.status, _errs9 = errors;
                if (typeof data4 != "string")
                  return validate87.errors = [{ instancePath: instancePath + "/status", message: "must be string" }], !1;
                if (!(data4 === "OPEN" || data4 === "CLOSED"))
                  return validate87.errors = [{ instancePath: instancePath + "/status", params: { allowedValues: ["OPEN", "CLOSED"] }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.siteCode !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.siteCode != "string")
                    return validate87.errors = [{ instancePath: instancePath + "/siteCode", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.currency !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.currency != "string")
                      return validate87.errors = [{ instancePath: instancePath + "/currency", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.type !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.type != "string")
                        return validate87.errors = [{ instancePath: instancePath + "/type", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.legalEntityId !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.legalEntityId != "string")
                          return validate87.errors = [{ instancePath: instancePath + "/legalEntityId", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.items !== void 0) {
                          let data9 = data.items, _errs19 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate87.errors = [{ instancePath: instancePath + "/items", message: "must be integer" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.activeIn !== void 0) {
                            let data10 = data.activeIn, _errs21 = errors;
                            if (errors === _errs21)
                              if (Array.isArray(data10)) {
                                var valid1 = !0;
                                let len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs23 = errors;
                                  if (typeof data10[i0] != "string")
                                    return validate87.errors = [{ instancePath: instancePath + "/activeIn/" + i0, message: "must be string" }], !1;
                                  var valid1 = _errs23 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate87.errors = [{ instancePath: instancePath + "/activeIn", message: "must be array" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.version !== void 0) {
                              let data12 = data.version, _errs25 = errors;
                              if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                return validate87.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
                              var valid0 = _errs25 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.createdAt !== void 0) {
                                let data13 = data.createdAt, _errs27 = errors;
                                if (errors === _errs27 && errors === _errs27)
                                  if (typeof data13 == "string") {
                                    if (!formats0.validate(data13))
                                      return validate87.errors = [{ instancePath: instancePath + "/createdAt", message: 'must match format "date-time"' }], !1;
                                  } else
                                    return validate87.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string" }], !1;
                                var valid0 = _errs27 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.modifiedAt !== void 0) {
                                  let data14 = data.modifiedAt, _errs29 = errors;
                                  if (errors === _errs29 && errors === _errs29)
                                    if (typeof data14 == "string") {
                                      if (!formats0.validate(data14))
                                        return validate87.errors = [{ instancePath: instancePath + "/modifiedAt", message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate87.errors = [{ instancePath: instancePath + "/modifiedAt", message: "must be string" }], !1;
                                  var valid0 = _errs29 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.idleAt !== void 0) {
                                    let data15 = data.idleAt, _errs31 = errors;
                                    if (errors === _errs31 && errors === _errs31)
                                      if (typeof data15 == "string") {
                                        if (!formats0.validate(data15))
                                          return validate87.errors = [{ instancePath: instancePath + "/idleAt", message: 'must match format "date-time"' }], !1;
                                      } else
                                        return validate87.errors = [{ instancePath: instancePath + "/idleAt", message: "must be string" }], !1;
                                    var valid0 = _errs31 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.idle !== void 0) {
                                      let _errs33 = errors;
                                      if (typeof data.idle != "boolean")
                                        return validate87.errors = [{ instancePath: instancePath + "/idle", message: "must be boolean" }], !1;
                                      var valid0 = _errs33 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0)
                                      if (data.cart !== void 0) {
                                        let data17 = data.cart, _errs35 = errors;
                                        if (errors === _errs35 && !(data17 && typeof data17 == "object" && !Array.isArray(data17)))
                                          return validate87.errors = [{ instancePath: instancePath + "/cart", message: "must be object" }], !1;
                                        var valid0 = _errs35 === errors;
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
      return validate87.errors = [{ instancePath, message: "must be object" }], !1;
  return validate87.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate87(data, { instancePath }) || (vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors), errors = vErrors.length), validate86.errors = vErrors, errors === 0;
}
var listCustomerStates_200 = validate89;
function validate89(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items") || data.total === void 0 && (missing0 = "total"))
        return validate89.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.items !== void 0) {
        let data0 = data.items, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate75(data0[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate89.errors = [{ instancePath: instancePath + "/items", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total !== void 0) {
          let data2 = data.total, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate89.errors = [{ instancePath: instancePath + "/total", message: "must be integer" }], !1;
          if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
            return validate89.errors = [{ instancePath: instancePath + "/total", message: "must be >= 0" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.next !== void 0) {
            let data3 = data.next, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data3 == "string") {
                if (func2(data3) < 1)
                  return validate89.errors = [{ instancePath: instancePath + "/next", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate89.errors = [{ instancePath: instancePath + "/next", message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate89.errors = [{ instancePath, message: "must be object" }], !1;
  return validate89.errors = vErrors, errors === 0;
}
var getCustomerState_200 = validate91;
function validate92(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.active === void 0 && (missing0 = "active") || data.awaitsOptIn === void 0 && (missing0 = "awaitsOptIn") || data.version === void 0 && (missing0 = "version") || data.profile === void 0 && (missing0 = "profile"))
        return validate92.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate92.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate92.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate92.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.email !== void 0) {
            let _errs5 = errors;
            if (typeof data.email != "string")
              return validate92.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.firstName !== void 0) {
              let _errs7 = errors;
              if (typeof data.firstName != "string")
                return validate92.errors = [{ instancePath: instancePath + "/firstName", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.lastName !== void 0) {
                let _errs9 = errors;
                if (typeof data.lastName != "string")
                  return validate92.errors = [{ instancePath: instancePath + "/lastName", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastLogin !== void 0) {
                  let data5 = data.lastLogin, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats0.validate(data5))
                        return validate92.errors = [{ instancePath: instancePath + "/lastLogin", message: 'must match format "date-time"' }], !1;
                    } else
                      return validate92.errors = [{ instancePath: instancePath + "/lastLogin", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.active !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.active != "boolean")
                      return validate92.errors = [{ instancePath: instancePath + "/active", message: "must be boolean" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.awaitsOptIn !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.awaitsOptIn != "boolean")
                        return validate92.errors = [{ instancePath: instancePath + "/awaitsOptIn", message: "must be boolean" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.version !== void 0) {
                        let data8 = data.version, _errs17 = errors;
                        if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                          return validate92.errors = [{ instancePath: instancePath + "/version", message: "must be integer" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.profile !== void 0) {
                          let data9 = data.profile, _errs19 = errors;
                          if (errors === _errs19 && !(data9 && typeof data9 == "object" && !Array.isArray(data9)))
                            return validate92.errors = [{ instancePath: instancePath + "/profile", message: "must be object" }], !1;
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
      return validate92.errors = [{ instancePath, message: "must be object" }], !1;
  return validate92.errors = vErrors, errors === 0;
}
function validate91(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate92(data, { instancePath }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length), validate91.errors = vErrors, errors === 0;
}
var listOrderStates_200 = validate94;
function validate95(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.cartId === void 0 && (missing0 = "cartId") || data.createdAt === void 0 && (missing0 = "createdAt"))
        return validate95.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate95.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate95.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate95.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.customerId !== void 0) {
            let data2 = data.customerId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate95.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate95.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs7 = errors;
              if (typeof data.email != "string")
                return validate95.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cartId !== void 0) {
                let data4 = data.cartId, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate95.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate95.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.createdAt !== void 0) {
                  let data5 = data.createdAt, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats0.validate(data5))
                        return validate95.errors = [{ instancePath: instancePath + "/createdAt", message: 'must match format "date-time"' }], !1;
                    } else
                      return validate95.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate95.errors = [{ instancePath, message: "must be object" }], !1;
  return validate95.errors = vErrors, errors === 0;
}
function validate94(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.items === void 0 && (missing0 = "items") || data.total === void 0 && (missing0 = "total"))
        return validate94.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.items !== void 0) {
        let data0 = data.items, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate95(data0[i0], { instancePath: instancePath + "/items/" + i0 }) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate94.errors = [{ instancePath: instancePath + "/items", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.total !== void 0) {
          let data2 = data.total, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate94.errors = [{ instancePath: instancePath + "/total", message: "must be integer" }], !1;
          if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
            return validate94.errors = [{ instancePath: instancePath + "/total", message: "must be >= 0" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.next !== void 0) {
            let data3 = data.next, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data3 == "string") {
                if (func2(data3) < 1)
                  return validate94.errors = [{ instancePath: instancePath + "/next", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate94.errors = [{ instancePath: instancePath + "/next", message: "must be string" }], !1;
            var valid0 = _errs6 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate94.errors = [{ instancePath, message: "must be object" }], !1;
  return validate94.errors = vErrors, errors === 0;
}
var getOrderState_200 = validate97;
function validate98(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.id === void 0 && (missing0 = "id") || data.email === void 0 && (missing0 = "email") || data.cartId === void 0 && (missing0 = "cartId") || data.createdAt === void 0 && (missing0 = "createdAt") || data.order === void 0 && (missing0 = "order"))
        return validate98.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate98.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let data1 = data.id, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate98.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate98.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.customerId !== void 0) {
            let data2 = data.customerId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate98.errors = [{ instancePath: instancePath + "/customerId", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate98.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.email !== void 0) {
              let _errs7 = errors;
              if (typeof data.email != "string")
                return validate98.errors = [{ instancePath: instancePath + "/email", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.cartId !== void 0) {
                let data4 = data.cartId, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate98.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate98.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.createdAt !== void 0) {
                  let data5 = data.createdAt, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats0.validate(data5))
                        return validate98.errors = [{ instancePath: instancePath + "/createdAt", message: 'must match format "date-time"' }], !1;
                    } else
                      return validate98.errors = [{ instancePath: instancePath + "/createdAt", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.order !== void 0) {
                    let data6 = data.order, _errs13 = errors;
                    if (errors === _errs13 && !(data6 && typeof data6 == "object" && !Array.isArray(data6)))
                      return validate98.errors = [{ instancePath: instancePath + "/order", message: "must be object" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate98.errors = [{ instancePath, message: "must be object" }], !1;
  return validate98.errors = vErrors, errors === 0;
}
function validate97(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate98(data, { instancePath }) || (vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors), errors = vErrors.length), validate97.errors = vErrors, errors === 0;
}
var listMails_200 = validate100;
function validate101(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.to === void 0 && (missing0 = "to") || data.kind === void 0 && (missing0 = "kind") || data.token === void 0 && (missing0 = "token") || data.sentAt === void 0 && (missing0 = "sentAt"))
        return validate101.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate101.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.to !== void 0) {
          let _errs3 = errors;
          if (typeof data.to != "string")
            return validate101.errors = [{ instancePath: instancePath + "/to", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.kind !== void 0) {
            let data2 = data.kind, _errs5 = errors;
            if (typeof data2 != "string")
              return validate101.errors = [{ instancePath: instancePath + "/kind", message: "must be string" }], !1;
            if (!(data2 === "opt-in" || data2 === "password-reset" || data2 === "email-change"))
              return validate101.errors = [{ instancePath: instancePath + "/kind", params: { allowedValues: ["opt-in", "password-reset", "email-change"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.token !== void 0) {
              let data3 = data.token, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate101.errors = [{ instancePath: instancePath + "/token", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate101.errors = [{ instancePath: instancePath + "/token", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.site !== void 0) {
                let _errs9 = errors;
                if (typeof data.site != "string")
                  return validate101.errors = [{ instancePath: instancePath + "/site", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.sentAt !== void 0) {
                  let data5 = data.sentAt, _errs11 = errors;
                  if (errors === _errs11 && errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!formats0.validate(data5))
                        return validate101.errors = [{ instancePath: instancePath + "/sentAt", message: 'must match format "date-time"' }], !1;
                    } else
                      return validate101.errors = [{ instancePath: instancePath + "/sentAt", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate101.errors = [{ instancePath, message: "must be object" }], !1;
  return validate101.errors = vErrors, errors === 0;
}
function validate100(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate101(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate100.errors = [{ instancePath, message: "must be array" }], !1;
  return validate100.errors = vErrors, errors === 0;
}
var listViolations_200 = validate103;
function validate105(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.location === void 0 && (missing0 = "location") || data.severity === void 0 && (missing0 = "severity") || data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate105.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.location !== void 0) {
        let data0 = data.location, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              if (typeof data0[i0] != "string")
                return validate105.errors = [{ instancePath: instancePath + "/location/" + i0, message: "must be string" }], !1;
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate105.errors = [{ instancePath: instancePath + "/location", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.severity !== void 0) {
          let data2 = data.severity, _errs5 = errors;
          if (typeof data2 != "string")
            return validate105.errors = [{ instancePath: instancePath + "/severity", message: "must be string" }], !1;
          if (data2 !== "Error")
            return validate105.errors = [{ instancePath: instancePath + "/severity", params: { allowedValues: ["Error"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs5 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.code !== void 0) {
            let _errs7 = errors;
            if (typeof data.code != "string")
              return validate105.errors = [{ instancePath: instancePath + "/code", message: "must be string" }], !1;
            var valid0 = _errs7 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.message !== void 0) {
              let _errs9 = errors;
              if (typeof data.message != "string")
                return validate105.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
              var valid0 = _errs9 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate105.errors = [{ instancePath, message: "must be object" }], !1;
  return validate105.errors = vErrors, errors === 0;
}
function validate104(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === void 0 && (missing0 = "at") || data.method === void 0 && (missing0 = "method") || data.path === void 0 && (missing0 = "path") || data.operationId === void 0 && (missing0 = "operationId") || data.status === void 0 && (missing0 = "status") || data.violations === void 0 && (missing0 = "violations"))
        return validate104.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.at !== void 0) {
        let data0 = data.at, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.validate(data0))
              return validate104.errors = [{ instancePath: instancePath + "/at", message: 'must match format "date-time"' }], !1;
          } else
            return validate104.errors = [{ instancePath: instancePath + "/at", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.tenant !== void 0) {
          let _errs3 = errors;
          if (typeof data.tenant != "string")
            return validate104.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.method !== void 0) {
            let _errs5 = errors;
            if (typeof data.method != "string")
              return validate104.errors = [{ instancePath: instancePath + "/method", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.path !== void 0) {
              let _errs7 = errors;
              if (typeof data.path != "string")
                return validate104.errors = [{ instancePath: instancePath + "/path", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.operationId !== void 0) {
                let _errs9 = errors;
                if (typeof data.operationId != "string")
                  return validate104.errors = [{ instancePath: instancePath + "/operationId", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.status !== void 0) {
                  let data5 = data.status, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate104.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.violations !== void 0) {
                    let data6 = data.violations, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        if (data6.length < 1)
                          return validate104.errors = [{ instancePath: instancePath + "/violations", message: "must NOT have fewer than 1 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs15 = errors;
                            validate105(data6[i0], { instancePath: instancePath + "/violations/" + i0 }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate104.errors = [{ instancePath: instancePath + "/violations", message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate104.errors = [{ instancePath, message: "must be object" }], !1;
  return validate104.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate104(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate103.errors = [{ instancePath, message: "must be array" }], !1;
  return validate103.errors = vErrors, errors === 0;
}
var listRequests_200 = validate108;
function validate109(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.at === void 0 && (missing0 = "at") || data.method === void 0 && (missing0 = "method") || data.path === void 0 && (missing0 = "path"))
        return validate109.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate109.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.at !== void 0) {
          let data1 = data.at, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (!formats0.validate(data1))
                return validate109.errors = [{ instancePath: instancePath + "/at", message: 'must match format "date-time"' }], !1;
            } else
              return validate109.errors = [{ instancePath: instancePath + "/at", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.method !== void 0) {
            let _errs5 = errors;
            if (typeof data.method != "string")
              return validate109.errors = [{ instancePath: instancePath + "/method", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.path !== void 0) {
              let _errs7 = errors;
              if (typeof data.path != "string")
                return validate109.errors = [{ instancePath: instancePath + "/path", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.query !== void 0) {
                let _errs9 = errors;
                if (typeof data.query != "string")
                  return validate109.errors = [{ instancePath: instancePath + "/query", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.tenant !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.tenant != "string")
                    return validate109.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.sessionId !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.sessionId != "string")
                      return validate109.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.customerId !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.customerId != "string")
                        return validate109.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.operationId !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.operationId != "string")
                          return validate109.errors = [{ instancePath: instancePath + "/operationId", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.status !== void 0) {
                          let data9 = data.status, _errs19 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate109.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.milliseconds !== void 0) {
                            let data10 = data.milliseconds, _errs21 = errors;
                            if (!(typeof data10 == "number" && isFinite(data10)))
                              return validate109.errors = [{ instancePath: instancePath + "/milliseconds", message: "must be number" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.why !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.why != "string")
                                return validate109.errors = [{ instancePath: instancePath + "/why", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.fault !== void 0) {
                                let _errs25 = errors;
                                if (typeof data.fault != "string")
                                  return validate109.errors = [{ instancePath: instancePath + "/fault", message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.violations !== void 0) {
                                  let data13 = data.violations, _errs27 = errors;
                                  if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)))
                                    return validate109.errors = [{ instancePath: instancePath + "/violations", message: "must be integer" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0)
                                  if (data.changed !== void 0) {
                                    let data14 = data.changed, _errs29 = errors;
                                    if (errors === _errs29)
                                      if (Array.isArray(data14)) {
                                        var valid1 = !0;
                                        let len0 = data14.length;
                                        for (let i0 = 0; i0 < len0; i0++) {
                                          let data15 = data14[i0], _errs31 = errors;
                                          if (typeof data15 != "string")
                                            return validate109.errors = [{ instancePath: instancePath + "/changed/" + i0, message: "must be string" }], !1;
                                          if (!(data15 === "cart" || data15 === "context" || data15 === "session"))
                                            return validate109.errors = [{ instancePath: instancePath + "/changed/" + i0, params: { allowedValues: ["cart", "context", "session"] }, message: "must be equal to one of the allowed values" }], !1;
                                          var valid1 = _errs31 === errors;
                                          if (!valid1)
                                            break;
                                        }
                                      } else
                                        return validate109.errors = [{ instancePath: instancePath + "/changed", message: "must be array" }], !1;
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
      }
    } else
      return validate109.errors = [{ instancePath, message: "must be object" }], !1;
  return validate109.errors = vErrors, errors === 0;
}
function validate108(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate109(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate108.errors = [{ instancePath, message: "must be array" }], !1;
  return validate108.errors = vErrors, errors === 0;
}
var verifyRequests_409 = validate111;
function validate113(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.request === void 0 && (missing0 = "request") || data.differs === void 0 && (missing0 = "differs"))
        return validate113.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.request !== void 0) {
        let _errs1 = errors;
        validate109(data.request, { instancePath: instancePath + "/request" }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.differs !== void 0) {
          let data1 = data.differs, _errs2 = errors;
          if (errors === _errs2)
            if (Array.isArray(data1)) {
              if (data1.length < 1)
                return validate113.errors = [{ instancePath: instancePath + "/differs", message: "must NOT have fewer than 1 items" }], !1;
              {
                var valid1 = !0;
                let len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data2 = data1[i0], _errs4 = errors;
                  if (errors === _errs4)
                    if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                      let missing1;
                      if (data2.field === void 0 && (missing1 = "field") || data2.wanted === void 0 && (missing1 = "wanted"))
                        return validate113.errors = [{ instancePath: instancePath + "/differs/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data2.field !== void 0) {
                        let _errs6 = errors;
                        if (typeof data2.field != "string")
                          return validate113.errors = [{ instancePath: instancePath + "/differs/" + i0 + "/field", message: "must be string" }], !1;
                        var valid2 = _errs6 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data2.wanted !== void 0) {
                          let _errs8 = errors;
                          if (typeof data2.wanted != "string")
                            return validate113.errors = [{ instancePath: instancePath + "/differs/" + i0 + "/wanted", message: "must be string" }], !1;
                          var valid2 = _errs8 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data2.got !== void 0) {
                            let _errs10 = errors;
                            if (typeof data2.got != "string")
                              return validate113.errors = [{ instancePath: instancePath + "/differs/" + i0 + "/got", message: "must be string" }], !1;
                            var valid2 = _errs10 === errors;
                          } else
                            var valid2 = !0;
                      }
                    } else
                      return validate113.errors = [{ instancePath: instancePath + "/differs/" + i0, message: "must be object" }], !1;
                  var valid1 = _errs4 === errors;
                  if (!valid1)
                    break;
                }
              }
            } else
              return validate113.errors = [{ instancePath: instancePath + "/differs", message: "must be array" }], !1;
          var valid0 = _errs2 === errors;
        } else
          var valid0 = !0;
    } else
      return validate113.errors = [{ instancePath, message: "must be object" }], !1;
  return validate113.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message") || data.found === void 0 && (missing0 = "found") || data.misses === void 0 && (missing0 = "misses"))
        return validate111.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate111.errors = [{ instancePath: instancePath + "/code", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.message !== void 0) {
          let data1 = data.message, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate111.errors = [{ instancePath: instancePath + "/message", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate111.errors = [{ instancePath: instancePath + "/message", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.found !== void 0) {
            let data2 = data.found, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let _errs7 = errors;
                  validate109(data2[i0], { instancePath: instancePath + "/found/" + i0 }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length);
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate111.errors = [{ instancePath: instancePath + "/found", message: "must be array" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.misses !== void 0) {
              let data4 = data.misses, _errs8 = errors;
              if (errors === _errs8)
                if (Array.isArray(data4)) {
                  var valid2 = !0;
                  let len1 = data4.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs10 = errors;
                    validate113(data4[i1], { instancePath: instancePath + "/misses/" + i1 }) || (vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors), errors = vErrors.length);
                    var valid2 = _errs10 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate111.errors = [{ instancePath: instancePath + "/misses", message: "must be array" }], !1;
              var valid0 = _errs8 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate111.errors = [{ instancePath, message: "must be object" }], !1;
  return validate111.errors = vErrors, errors === 0;
}
var getRequest_200 = validate116;
function validate118(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.headers === void 0 && (missing0 = "headers") || data.size === void 0 && (missing0 = "size"))
        return validate118.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.headers !== void 0) {
        let data0 = data.headers, _errs1 = errors;
        if (errors === _errs1)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0))
            for (let key0 in data0) {
              let _errs4 = errors;
              if (typeof data0[key0] != "string")
                return validate118.errors = [{ instancePath: instancePath + "/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string" }], !1;
              var valid1 = _errs4 === errors;
              if (!valid1)
                break;
            }
          else
            return validate118.errors = [{ instancePath: instancePath + "/headers", message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.bodyEncoding !== void 0) {
          let data2 = data.bodyEncoding, _errs6 = errors;
          if (typeof data2 != "string")
            return validate118.errors = [{ instancePath: instancePath + "/bodyEncoding", message: "must be string" }], !1;
          if (!(data2 === "base64" || data2 === "text"))
            return validate118.errors = [{ instancePath: instancePath + "/bodyEncoding", params: { allowedValues: ["base64", "text"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs6 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.size !== void 0) {
            let data3 = data.size, _errs8 = errors;
            if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
              return validate118.errors = [{ instancePath: instancePath + "/size", message: "must be integer" }], !1;
            var valid0 = _errs8 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.cut !== void 0) {
              let _errs10 = errors;
              if (typeof data.cut != "boolean")
                return validate118.errors = [{ instancePath: instancePath + "/cut", message: "must be boolean" }], !1;
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate118.errors = [{ instancePath, message: "must be object" }], !1;
  return validate118.errors = vErrors, errors === 0;
}
function validate122(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.of === void 0 && (missing0 = "of") || data.id === void 0 && (missing0 = "id") || data.fields === void 0 && (missing0 = "fields"))
        return validate122.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.of !== void 0) {
        let data0 = data.of, _errs1 = errors;
        if (typeof data0 != "string")
          return validate122.errors = [{ instancePath: instancePath + "/of", message: "must be string" }], !1;
        if (!(data0 === "cart" || data0 === "context" || data0 === "session"))
          return validate122.errors = [{ instancePath: instancePath + "/of", params: { allowedValues: ["cart", "context", "session"] }, message: "must be equal to one of the allowed values" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.id !== void 0) {
          let _errs3 = errors;
          if (typeof data.id != "string")
            return validate122.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0)
          if (data.fields !== void 0) {
            let data2 = data.fields, _errs5 = errors;
            if (errors === _errs5)
              if (Array.isArray(data2)) {
                var valid1 = !0;
                let len0 = data2.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data3 = data2[i0], _errs7 = errors;
                  if (errors === _errs7)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.path === void 0 && (missing1 = "path"))
                        return validate122.errors = [{ instancePath: instancePath + "/fields/" + i0, message: "must have required property '" + missing1 + "'" }], !1;
                      if (data3.path !== void 0 && typeof data3.path != "string")
                        return validate122.errors = [{ instancePath: instancePath + "/fields/" + i0 + "/path", message: "must be string" }], !1;
                    } else
                      return validate122.errors = [{ instancePath: instancePath + "/fields/" + i0, message: "must be object" }], !1;
                  var valid1 = _errs7 === errors;
                  if (!valid1)
                    break;
                }
              } else
                return validate122.errors = [{ instancePath: instancePath + "/fields", message: "must be array" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
      }
    } else
      return validate122.errors = [{ instancePath, message: "must be object" }], !1;
  return validate122.errors = vErrors, errors === 0;
}
function validate117(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.at === void 0 && (missing0 = "at") || data.method === void 0 && (missing0 = "method") || data.path === void 0 && (missing0 = "path") || data.request === void 0 && (missing0 = "request") || data.changes === void 0 && (missing0 = "changes"))
        return validate117.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate117.errors = [{ instancePath: instancePath + "/id", message: "must be integer" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.at !== void 0) {
          let data1 = data.at, _errs3 = errors;
          if (errors === _errs3 && errors === _errs3)
            if (typeof data1 == "string") {
              if (!formats0.validate(data1))
                return validate117.errors = [{ instancePath: instancePath + "/at", message: 'must match format "date-time"' }], !1;
            } else
              return validate117.errors = [{ instancePath: instancePath + "/at", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.method !== void 0) {
            let _errs5 = errors;
            if (typeof data.method != "string")
              return validate117.errors = [{ instancePath: instancePath + "/method", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.path !== void 0) {
              let _errs7 = errors;
              if (typeof data.path != "string")
                return validate117.errors = [{ instancePath: instancePath + "/path", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.query !== void 0) {
                let _errs9 = errors;
                if (typeof data.query != "string")
                  return validate117.errors = [{ instancePath: instancePath + "/query", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.tenant !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.tenant != "string")
                    return validate117.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.sessionId !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.sessionId != "string")
                      return validate117.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.customerId !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.customerId != "string")
                        return validate117.errors = [{ instancePath: instancePath + "/customerId", message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.operationId !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.operationId != "string")
                          return validate117.errors = [{ instancePath: instancePath + "/operationId", message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.status !== void 0) {
                          let data9 = data.status, _errs19 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate117.errors = [{ instancePath: instancePath + "/status", message: "must be integer" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.milliseconds !== void 0) {
                            let data10 = data.milliseconds, _errs21 = errors;
                            if (!(typeof data10 == "number" && isFinite(data10)))
                              return validate117.errors = [{ instancePath: instancePath + "/milliseconds", message: "must be number" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.why !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.why != "string")
                                return validate117.errors = [{ instancePath: instancePath + "/why", message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.fault !== void 0) {
                                let _errs25 = errors;
                                if (typeof data.fault != "string")
                                  return validate117.errors = [{ instancePath: instancePath + "/fault", message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.request !== void 0) {
                                  let _errs27 = errors;
                                  validate118(data.request, { instancePath: instancePath + "/request" }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.response !== void 0) {
                                    let _errs28 = errors;
                                    validate118(data.response, { instancePath: instancePath + "/response" }) || (vErrors = vErrors === null ? validate118.errors : vErrors.concat(validate118.errors), errors = vErrors.length);
                                    var valid0 = _errs28 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.violations !== void 0) {
                                      let data15 = data.violations, _errs29 = errors;
                                      if (errors === _errs29)
                                        if (Array.isArray(data15)) {
                                          var valid1 = !0;
                                          let len0 = data15.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let _errs31 = errors;
                                            validate105(data15[i0], { instancePath: instancePath + "/violations/" + i0 }) || (vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors), errors = vErrors.length);
                                            var valid1 = _errs31 === errors;
                                            if (!valid1)
                                              break;
                                          }
                                        } else
                                          return validate117.errors = [{ instancePath: instancePath + "/violations", message: "must be array" }], !1;
                                      var valid0 = _errs29 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.changes !== void 0) {
                                        let data17 = data.changes, _errs32 = errors;
                                        if (errors === _errs32)
                                          if (Array.isArray(data17)) {
                                            var valid2 = !0;
                                            let len1 = data17.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              let _errs34 = errors;
                                              validate122(data17[i1], { instancePath: instancePath + "/changes/" + i1 }) || (vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors), errors = vErrors.length);
                                              var valid2 = _errs34 === errors;
                                              if (!valid2)
                                                break;
                                            }
                                          } else
                                            return validate117.errors = [{ instancePath: instancePath + "/changes", message: "must be array" }], !1;
                                        var valid0 = _errs32 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.changesCut !== void 0) {
                                          let _errs35 = errors;
                                          if (typeof data.changesCut != "boolean")
                                            return validate117.errors = [{ instancePath: instancePath + "/changesCut", message: "must be boolean" }], !1;
                                          var valid0 = _errs35 === errors;
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
      return validate117.errors = [{ instancePath, message: "must be object" }], !1;
  return validate117.errors = vErrors, errors === 0;
}
function validate116(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate117(data, { instancePath }) || (vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors), errors = vErrors.length), validate116.errors = vErrors, errors === 0;
}
var replayRequest_200 = validate125;
function validate125(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate109(data, { instancePath }) || (vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors), errors = vErrors.length), validate125.errors = vErrors, errors === 0;
}
var listScenarios_200 = validate127;
function validate128(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.summary === void 0 && (missing0 = "summary") || data.parameters === void 0 && (missing0 = "parameters") || data.returns === void 0 && (missing0 = "returns"))
        return validate128.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let data0 = data.name, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate128.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate128.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.summary !== void 0) {
          let data1 = data.summary, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate128.errors = [{ instancePath: instancePath + "/summary", message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate128.errors = [{ instancePath: instancePath + "/summary", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.parameters !== void 0) {
            let data2 = data.parameters, _errs5 = errors;
            if (errors === _errs5)
              if (data2 && typeof data2 == "object" && !Array.isArray(data2))
                for (let key0 in data2) {
                  let data3 = data2[key0], _errs8 = errors;
                  if (errors === _errs8)
                    if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                      let missing1;
                      if (data3.type === void 0 && (missing1 = "type") || data3.description === void 0 && (missing1 = "description") || data3.required === void 0 && (missing1 = "required"))
                        return validate128.errors = [{ instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must have required property '" + missing1 + "'" }], !1;
                      if (data3.type !== void 0) {
                        let data4 = data3.type, _errs10 = errors;
                        if (typeof data4 != "string")
                          return validate128.errors = [{ instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", message: "must be string" }], !1;
                        if (!(data4 === "string" || data4 === "integer" || data4 === "object"))
                          return validate128.errors = [{ instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", params: { allowedValues: ["string", "integer", "object"] }, message: "must be equal to one of the allowed values" }], !1;
                        var valid2 = _errs10 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2) {
                        if (data3.description !== void 0) {
                          let data5 = data3.description, _errs12 = errors;
                          if (errors === _errs12)
                            if (typeof data5 == "string") {
                              if (func2(data5) < 1)
                                return validate128.errors = [{ instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", message: "must NOT have fewer than 1 characters" }], !1;
                            } else
                              return validate128.errors = [{ instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", message: "must be string" }], !1;
                          var valid2 = _errs12 === errors;
                        } else
                          var valid2 = !0;
                        if (valid2)
                          if (data3.required !== void 0) {
                            let _errs14 = errors;
                            if (typeof data3.required != "boolean")
                              return validate128.errors = [{ instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/required", message: "must be boolean" }], !1;
                            var valid2 = _errs14 === errors;
                          } else
                            var valid2 = !0;
                      }
                    } else
                      return validate128.errors = [{ instancePath: instancePath + "/parameters/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be object" }], !1;
                  var valid1 = _errs8 === errors;
                  if (!valid1)
                    break;
                }
              else
                return validate128.errors = [{ instancePath: instancePath + "/parameters", message: "must be object" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.returns !== void 0) {
              let data7 = data.returns, _errs16 = errors;
              if (errors === _errs16)
                if (Array.isArray(data7)) {
                  var valid3 = !0;
                  let len0 = data7.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data8 = data7[i0], _errs18 = errors;
                    if (errors === _errs18)
                      if (typeof data8 == "string") {
                        if (func2(data8) < 1)
                          return validate128.errors = [{ instancePath: instancePath + "/returns/" + i0, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate128.errors = [{ instancePath: instancePath + "/returns/" + i0, message: "must be string" }], !1;
                    var valid3 = _errs18 === errors;
                    if (!valid3)
                      break;
                  }
                } else
                  return validate128.errors = [{ instancePath: instancePath + "/returns", message: "must be array" }], !1;
              var valid0 = _errs16 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate128.errors = [{ instancePath, message: "must be object" }], !1;
  return validate128.errors = vErrors, errors === 0;
}
function validate127(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate128(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate127.errors = [{ instancePath, message: "must be array" }], !1;
  return validate127.errors = vErrors, errors === 0;
}
var changeState_200 = validate130;
function validate130(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data))
      for (let key0 in data) {
        let data0 = data[key0], _errs2 = errors;
        if (typeof data0 != "string" && !(typeof data0 == "number" && isFinite(data0)))
          return validate130.errors = [{ instancePath: instancePath + "/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), message: "must be string,number" }], !1;
        var valid0 = _errs2 === errors;
        if (!valid0)
          break;
      }
    else
      return validate130.errors = [{ instancePath, message: "must be object" }], !1;
  return validate130.errors = vErrors, errors === 0;
}
var listSnapshots_200 = validate131;
function validate132(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.savedAt === void 0 && (missing0 = "savedAt") || data.sessions === void 0 && (missing0 = "sessions") || data.carts === void 0 && (missing0 = "carts") || data.customers === void 0 && (missing0 = "customers") || data.bytes === void 0 && (missing0 = "bytes"))
        return validate132.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.name !== void 0) {
        let data0 = data.name, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate132.errors = [{ instancePath: instancePath + "/name", message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate132.errors = [{ instancePath: instancePath + "/name", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.tenant !== void 0) {
          let _errs3 = errors;
          if (typeof data.tenant != "string")
            return validate132.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.savedAt !== void 0) {
            let data2 = data.savedAt, _errs5 = errors;
            if (errors === _errs5 && errors === _errs5)
              if (typeof data2 == "string") {
                if (!formats0.validate(data2))
                  return validate132.errors = [{ instancePath: instancePath + "/savedAt", message: 'must match format "date-time"' }], !1;
              } else
                return validate132.errors = [{ instancePath: instancePath + "/savedAt", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sessions !== void 0) {
              let data3 = data.sessions, _errs7 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate132.errors = [{ instancePath: instancePath + "/sessions", message: "must be integer" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.carts !== void 0) {
                let data4 = data.carts, _errs9 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate132.errors = [{ instancePath: instancePath + "/carts", message: "must be integer" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.customers !== void 0) {
                  let data5 = data.customers, _errs11 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate132.errors = [{ instancePath: instancePath + "/customers", message: "must be integer" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.bytes !== void 0) {
                    let data6 = data.bytes, _errs13 = errors;
                    if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                      return validate132.errors = [{ instancePath: instancePath + "/bytes", message: "must be integer" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate132.errors = [{ instancePath, message: "must be object" }], !1;
  return validate132.errors = vErrors, errors === 0;
}
function validate131(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate132(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate131.errors = [{ instancePath, message: "must be array" }], !1;
  return validate131.errors = vErrors, errors === 0;
}
var exportSnapshot_200 = validate134;
function validate134(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.state === void 0 && (missing0 = "state"))
        return validate134.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.state !== void 0) {
        let data0 = data.state;
        if (!(data0 && typeof data0 == "object" && !Array.isArray(data0)))
          return validate134.errors = [{ instancePath: instancePath + "/state", message: "must be object" }], !1;
      }
    } else
      return validate134.errors = [{ instancePath, message: "must be object" }], !1;
  return validate134.errors = vErrors, errors === 0;
}
var importSnapshot_201 = validate135;
function validate135(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate132(data, { instancePath }) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length), validate135.errors = vErrors, errors === 0;
}
var compareSnapshot_200 = validate137;
function validate140(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.path === void 0 && (missing0 = "path"))
        return validate140.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.path !== void 0 && typeof data.path != "string")
        return validate140.errors = [{ instancePath: instancePath + "/path", message: "must be string" }], !1;
    } else
      return validate140.errors = [{ instancePath, message: "must be object" }], !1;
  return validate140.errors = vErrors, errors === 0;
}
function validate139(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.tenant === void 0 && (missing0 = "tenant") || data.kind === void 0 && (missing0 = "kind") || data.id === void 0 && (missing0 = "id") || data.change === void 0 && (missing0 = "change"))
        return validate139.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.tenant !== void 0) {
        let _errs1 = errors;
        if (typeof data.tenant != "string")
          return validate139.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.kind !== void 0) {
          let data1 = data.kind, _errs3 = errors;
          if (typeof data1 != "string")
            return validate139.errors = [{ instancePath: instancePath + "/kind", message: "must be string" }], !1;
          if (!(data1 === "session" || data1 === "context" || data1 === "cart" || data1 === "customer" || data1 === "order"))
            return validate139.errors = [{ instancePath: instancePath + "/kind", params: { allowedValues: ["session", "context", "cart", "customer", "order"] }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.id !== void 0) {
            let data2 = data.id, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate139.errors = [{ instancePath: instancePath + "/id", message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate139.errors = [{ instancePath: instancePath + "/id", message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.change !== void 0) {
              let data3 = data.change, _errs7 = errors;
              if (typeof data3 != "string")
                return validate139.errors = [{ instancePath: instancePath + "/change", message: "must be string" }], !1;
              if (!(data3 === "added" || data3 === "removed" || data3 === "changed"))
                return validate139.errors = [{ instancePath: instancePath + "/change", params: { allowedValues: ["added", "removed", "changed"] }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.fields !== void 0) {
                let data4 = data.fields, _errs9 = errors;
                if (errors === _errs9)
                  if (Array.isArray(data4)) {
                    var valid1 = !0;
                    let len0 = data4.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs11 = errors;
                      validate140(data4[i0], { instancePath: instancePath + "/fields/" + i0 }) || (vErrors = vErrors === null ? validate140.errors : vErrors.concat(validate140.errors), errors = vErrors.length);
                      var valid1 = _errs11 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate139.errors = [{ instancePath: instancePath + "/fields", message: "must be array" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate139.errors = [{ instancePath, message: "must be object" }], !1;
  return validate139.errors = vErrors, errors === 0;
}
function validate138(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.differences === void 0 && (missing0 = "differences") || data.total === void 0 && (missing0 = "total"))
        return validate138.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.differences !== void 0) {
        let data0 = data.differences, _errs1 = errors;
        if (errors === _errs1)
          if (Array.isArray(data0)) {
            var valid1 = !0;
            let len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let _errs3 = errors;
              validate139(data0[i0], { instancePath: instancePath + "/differences/" + i0 }) || (vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors), errors = vErrors.length);
              var valid1 = _errs3 === errors;
              if (!valid1)
                break;
            }
          } else
            return validate138.errors = [{ instancePath: instancePath + "/differences", message: "must be array" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.total !== void 0) {
          let data2 = data.total, _errs4 = errors;
          if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
            return validate138.errors = [{ instancePath: instancePath + "/total", message: "must be integer" }], !1;
          if (errors === _errs4 && typeof data2 == "number" && isFinite(data2) && (data2 < 0 || isNaN(data2)))
            return validate138.errors = [{ instancePath: instancePath + "/total", message: "must be >= 0" }], !1;
          var valid0 = _errs4 === errors;
        } else
          var valid0 = !0;
    } else
      return validate138.errors = [{ instancePath, message: "must be object" }], !1;
  return validate138.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  return validate138(data, { instancePath }) || (vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors), errors = vErrors.length), validate137.errors = vErrors, errors === 0;
}
var listLapses_200 = validate144;
function validate145(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === void 0 && (missing0 = "at") || data.tenant === void 0 && (missing0 = "tenant") || data.what === void 0 && (missing0 = "what"))
        return validate145.errors = [{ instancePath, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.at !== void 0) {
        let data0 = data.at, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats0.validate(data0))
              return validate145.errors = [{ instancePath: instancePath + "/at", message: 'must match format "date-time"' }], !1;
          } else
            return validate145.errors = [{ instancePath: instancePath + "/at", message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.tenant !== void 0) {
          let _errs3 = errors;
          if (typeof data.tenant != "string")
            return validate145.errors = [{ instancePath: instancePath + "/tenant", message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.what !== void 0) {
            let data2 = data.what, _errs5 = errors;
            if (typeof data2 != "string")
              return validate145.errors = [{ instancePath: instancePath + "/what", message: "must be string" }], !1;
            if (!(data2 === "access token" || data2 === "session" || data2 === "refresh token" || data2 === "revival" || data2 === "cart"))
              return validate145.errors = [{ instancePath: instancePath + "/what", params: { allowedValues: ["access token", "session", "refresh token", "revival", "cart"] }, message: "must be equal to one of the allowed values" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.sessionId !== void 0) {
              let data3 = data.sessionId, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate145.errors = [{ instancePath: instancePath + "/sessionId", message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate145.errors = [{ instancePath: instancePath + "/sessionId", message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.cartId !== void 0) {
                let data4 = data.cartId, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate145.errors = [{ instancePath: instancePath + "/cartId", message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate145.errors = [{ instancePath: instancePath + "/cartId", message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate145.errors = [{ instancePath, message: "must be object" }], !1;
  return validate145.errors = vErrors, errors === 0;
}
function validate144(data, { instancePath = "" } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate145(data[i0], { instancePath: instancePath + "/" + i0 }) || (vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate144.errors = [{ instancePath, message: "must be array" }], !1;
  return validate144.errors = vErrors, errors === 0;
}

// <stdin>
var responses = {
  getHealth: { 200: { body: getHealth_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  getClock: { 200: { body: getClock_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  advanceClock: { 200: { body: getClock_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  setClock: { 200: { body: getClock_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  freezeClock: { 200: { body: getClock_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  resumeClock: { 200: { body: getClock_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  rateClock: { 200: { body: getClock_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  listFaults: { 200: { body: listFaults_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  addFault: { 201: { body: addFault_201, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  clearFaults: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 204: { body: null, headers: null } },
  removeFault: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 204: { body: null, headers: null } },
  replayArchive: { 200: { body: replayArchive_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  listHolds: { 200: { body: listHolds_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  releaseHold: { 200: { body: releaseHold_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  listRaces: { 200: { body: listRaces_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  playRace: { 200: { body: playRace_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 409: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  runRace: { 200: { body: playRace_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 409: { body: getHealth_400, headers: null } },
  listTenants: { 200: { body: listTenants_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  getStats: { 200: { body: getStats_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  listSessionStates: { 200: { body: listSessionStates_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  getSessionState: { 200: { body: getSessionState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  endSessionNow: { 200: { body: getSessionState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  expireSession: { 200: { body: getSessionState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  listContextStates: { 200: { body: listContextStates_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  getContextState: { 200: { body: getContextState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  editContext: { 200: { body: getContextState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 409: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  listCartStates: { 200: { body: listCartStates_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  getCartState: { 200: { body: getCartState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  editCart: { 200: { body: getCartState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 409: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  listCustomerStates: { 200: { body: listCustomerStates_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  getCustomerState: { 200: { body: getCustomerState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  editCustomer: { 200: { body: getCustomerState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  listOrderStates: { 200: { body: listOrderStates_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  getOrderState: { 200: { body: getOrderState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  listMails: { 200: { body: listMails_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  listViolations: { 200: { body: listViolations_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  clearViolations: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 204: { body: null, headers: null } },
  listRequests: { 200: { body: listRequests_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  clearRequests: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 204: { body: null, headers: null } },
  exportRequests: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 200: { body: null, headers: null } },
  verifyRequests: { 200: { body: listRequests_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 409: { body: verifyRequests_409, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  waitForRequests: { 200: { body: listRequests_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 409: { body: verifyRequests_409, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  getRequest: { 200: { body: getRequest_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  replayRequest: { 200: { body: replayRequest_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  listenToEvents: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 200: { body: null, headers: null } },
  listScenarios: { 200: { body: listScenarios_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  changeState: { 200: { body: changeState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 409: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  runScenario: { 200: { body: changeState_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 409: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  listSnapshots: { 200: { body: listSnapshots_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  exportSnapshot: { 200: { body: exportSnapshot_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  importSnapshot: { 201: { body: importSnapshot_201, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 409: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null } },
  saveSnapshot: { 201: { body: importSnapshot_201, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 409: { body: getHealth_400, headers: null } },
  removeSnapshot: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 204: { body: null, headers: null } },
  restoreSnapshot: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null }, 204: { body: null, headers: null } },
  compareSnapshot: { 200: { body: compareSnapshot_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 404: { body: getHealth_400, headers: null } },
  listLapses: { 200: { body: listLapses_200, headers: null }, 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null } },
  postSeed: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 413: { body: getHealth_400, headers: null }, 415: { body: getHealth_400, headers: null }, 204: { body: null, headers: null } },
  reset: { 400: { body: getHealth_400, headers: null }, 403: { body: getHealth_400, headers: null }, 204: { body: null, headers: null } }
};
export {
  responses
};
