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
var pattern0 = new RegExp("^[0-9a-f]{24}$", "u"), pattern1 = new RegExp("^[A-Z]{3}$", "u"), pattern7 = new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$", "u"), func2 = require_ucs2length().default, schema13 = { type: "object", required: ["id", "type", "itemYrn", "yrn", "product", "quantity", "effectiveQuantity", "price", "itemPrice", "keepAsSeparateLineItem"], properties: { id: { type: "string", pattern: "^\\d+$" }, type: { type: "string", enum: ["INTERNAL", "EXTERNAL"] }, itemYrn: { type: "string" }, yrn: { type: "string" }, product: { type: "object", required: ["id"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string" } } }, quantity: { type: "number", minimum: 0 }, effectiveQuantity: { type: "number", minimum: 0 }, price: { $ref: "ItemPrice.json" }, itemPrice: { $ref: "Money.json" }, keepAsSeparateLineItem: { type: "boolean" } }, $id: "CartItem.json" };
var pattern2 = new RegExp("^\\d+$", "u");
function validate12(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.type === void 0 && (missing0 = "type") || data.itemYrn === void 0 && (missing0 = "itemYrn") || data.yrn === void 0 && (missing0 = "yrn") || data.product === void 0 && (missing0 = "product") || data.quantity === void 0 && (missing0 = "quantity") || data.effectiveQuantity === void 0 && (missing0 = "effectiveQuantity") || data.price === void 0 && (missing0 = "price") || data.itemPrice === void 0 && (missing0 = "itemPrice") || data.keepAsSeparateLineItem === void 0 && (missing0 = "keepAsSeparateLineItem"))
        return validate12.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern2.test(data0))
              return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate12.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.type !== void 0) {
          let data1 = data.type, _errs3 = errors;
          if (typeof data1 != "string")
            return validate12.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (!(data1 === "INTERNAL" || data1 === "EXTERNAL"))
            return validate12.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema13.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.itemYrn !== void 0) {
            let _errs5 = errors;
            if (typeof data.itemYrn != "string")
              return validate12.errors = [{ instancePath: instancePath + "/itemYrn", schemaPath: "#/properties/itemYrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.yrn !== void 0) {
              let _errs7 = errors;
              if (typeof data.yrn != "string")
                return validate12.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "#/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate12.errors = [{ instancePath: instancePath + "/product", schemaPath: "#/properties/product/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data4.id !== void 0) {
                      let data5 = data4.id, _errs11 = errors;
                      if (errors === _errs11)
                        if (typeof data5 == "string") {
                          if (func2(data5) < 1)
                            return validate12.errors = [{ instancePath: instancePath + "/product/id", schemaPath: "#/properties/product/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate12.errors = [{ instancePath: instancePath + "/product/id", schemaPath: "#/properties/product/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs11 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1)
                      if (data4.name !== void 0) {
                        let _errs13 = errors;
                        if (typeof data4.name != "string")
                          return validate12.errors = [{ instancePath: instancePath + "/product/name", schemaPath: "#/properties/product/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs13 === errors;
                      } else
                        var valid1 = !0;
                  } else
                    return validate12.errors = [{ instancePath: instancePath + "/product", schemaPath: "#/properties/product/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.quantity !== void 0) {
                  let data7 = data.quantity, _errs15 = errors;
                  if (errors === _errs15)
                    if (typeof data7 == "number" && isFinite(data7)) {
                      if (data7 < 0 || isNaN(data7))
                        return validate12.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    } else
                      return validate12.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "#/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                  var valid0 = _errs15 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveQuantity !== void 0) {
                    let data8 = data.effectiveQuantity, _errs17 = errors;
                    if (errors === _errs17)
                      if (typeof data8 == "number" && isFinite(data8)) {
                        if (data8 < 0 || isNaN(data8))
                          return validate12.errors = [{ instancePath: instancePath + "/effectiveQuantity", schemaPath: "#/properties/effectiveQuantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      } else
                        return validate12.errors = [{ instancePath: instancePath + "/effectiveQuantity", schemaPath: "#/properties/effectiveQuantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid0 = _errs17 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.price !== void 0) {
                      let data9 = data.price, _errs19 = errors;
                      if (errors === errors)
                        if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                          let missing2;
                          if (data9.priceId === void 0 && (missing2 = "priceId") || data9.originalAmount === void 0 && (missing2 = "originalAmount") || data9.effectiveAmount === void 0 && (missing2 = "effectiveAmount") || data9.currency === void 0 && (missing2 = "currency"))
                            return validate12.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          if (data9.priceId !== void 0) {
                            let data10 = data9.priceId, _errs22 = errors;
                            if (errors === _errs22)
                              if (typeof data10 == "string") {
                                if (func2(data10) < 1)
                                  return validate12.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                              } else
                                return validate12.errors = [{ instancePath: instancePath + "/price/priceId", schemaPath: "ItemPrice.json/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs22 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data9.originalAmount !== void 0) {
                              let data11 = data9.originalAmount, _errs24 = errors;
                              if (errors === _errs24)
                                if (typeof data11 == "number" && isFinite(data11)) {
                                  if (data11 > 1e12 || isNaN(data11))
                                    return validate12.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }], !1;
                                  if (data11 < 0 || isNaN(data11))
                                    return validate12.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate12.errors = [{ instancePath: instancePath + "/price/originalAmount", schemaPath: "ItemPrice.json/properties/originalAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid3 = _errs24 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3) {
                              if (data9.effectiveAmount !== void 0) {
                                let data12 = data9.effectiveAmount, _errs26 = errors;
                                if (errors === _errs26)
                                  if (typeof data12 == "number" && isFinite(data12)) {
                                    if (data12 > 1e12 || isNaN(data12))
                                      return validate12.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000" }], !1;
                                    if (data12 < 0 || isNaN(data12))
                                      return validate12.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  } else
                                    return validate12.errors = [{ instancePath: instancePath + "/price/effectiveAmount", schemaPath: "ItemPrice.json/properties/effectiveAmount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                var valid3 = _errs26 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3)
                                if (data9.currency !== void 0) {
                                  let data13 = data9.currency, _errs28 = errors;
                                  if (errors === _errs28)
                                    if (typeof data13 == "string") {
                                      if (!pattern1.test(data13))
                                        return validate12.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                    } else
                                      return validate12.errors = [{ instancePath: instancePath + "/price/currency", schemaPath: "ItemPrice.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid3 = _errs28 === errors;
                                } else
                                  var valid3 = !0;
                            }
                          }
                        } else
                          return validate12.errors = [{ instancePath: instancePath + "/price", schemaPath: "ItemPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.itemPrice !== void 0) {
                        let data14 = data.itemPrice, _errs30 = errors;
                        if (errors === errors)
                          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                            let missing3;
                            if (data14.amount === void 0 && (missing3 = "amount") || data14.currency === void 0 && (missing3 = "currency"))
                              return validate12.errors = [{ instancePath: instancePath + "/itemPrice", schemaPath: "Money.json/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                            if (data14.amount !== void 0) {
                              let data15 = data14.amount, _errs33 = errors;
                              if (errors === _errs33)
                                if (typeof data15 == "number" && isFinite(data15)) {
                                  if (data15 < 0 || isNaN(data15))
                                    return validate12.errors = [{ instancePath: instancePath + "/itemPrice/amount", schemaPath: "Money.json/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate12.errors = [{ instancePath: instancePath + "/itemPrice/amount", schemaPath: "Money.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid5 = _errs33 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5)
                              if (data14.currency !== void 0) {
                                let data16 = data14.currency, _errs35 = errors;
                                if (errors === _errs35)
                                  if (typeof data16 == "string") {
                                    if (!pattern1.test(data16))
                                      return validate12.errors = [{ instancePath: instancePath + "/itemPrice/currency", schemaPath: "Money.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                  } else
                                    return validate12.errors = [{ instancePath: instancePath + "/itemPrice/currency", schemaPath: "Money.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid5 = _errs35 === errors;
                              } else
                                var valid5 = !0;
                          } else
                            return validate12.errors = [{ instancePath: instancePath + "/itemPrice", schemaPath: "Money.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs30 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.keepAsSeparateLineItem !== void 0) {
                          let _errs37 = errors;
                          if (typeof data.keepAsSeparateLineItem != "boolean")
                            return validate12.errors = [{ instancePath: instancePath + "/keepAsSeparateLineItem", schemaPath: "#/properties/keepAsSeparateLineItem/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
    } else
      return validate12.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate12.errors = vErrors, errors === 0;
}
var formats0 = require_formats().fullFormats["date-time"];
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.yrn === void 0 && (missing0 = "yrn") || data.siteCode === void 0 && (missing0 = "siteCode") || data.currency === void 0 && (missing0 = "currency") || data.items === void 0 && (missing0 = "items") || data.totalUnitsCount === void 0 && (missing0 = "totalUnitsCount") || data.totalPrice === void 0 && (missing0 = "totalPrice") || data.subTotalPrice === void 0 && (missing0 = "subTotalPrice") || data.metadata === void 0 && (missing0 = "metadata"))
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
                      if (data.channel !== void 0) {
                        let data8 = data.channel, _errs17 = errors;
                        if (errors === _errs17)
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            if (data8.name !== void 0) {
                              let _errs19 = errors;
                              if (typeof data8.name != "string")
                                return validate11.errors = [{ instancePath: instancePath + "/channel/name", schemaPath: "#/properties/channel/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid1 = _errs19 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1)
                              if (data8.source !== void 0) {
                                let _errs21 = errors;
                                if (typeof data8.source != "string")
                                  return validate11.errors = [{ instancePath: instancePath + "/channel/source", schemaPath: "#/properties/channel/properties/source/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid1 = _errs21 === errors;
                              } else
                                var valid1 = !0;
                          } else
                            return validate11.errors = [{ instancePath: instancePath + "/channel", schemaPath: "#/properties/channel/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.items !== void 0) {
                          let data11 = data.items, _errs23 = errors;
                          if (errors === _errs23)
                            if (Array.isArray(data11)) {
                              var valid2 = !0;
                              let len0 = data11.length;
                              for (let i0 = 0; i0 < len0; i0++) {
                                let _errs25 = errors;
                                validate12(data11[i0], { instancePath: instancePath + "/items/" + i0, parentData: data11, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
                                var valid2 = _errs25 === errors;
                                if (!valid2)
                                  break;
                              }
                            } else
                              return validate11.errors = [{ instancePath: instancePath + "/items", schemaPath: "#/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.totalUnitsCount !== void 0) {
                            let data13 = data.totalUnitsCount, _errs26 = errors;
                            if (errors === _errs26)
                              if (typeof data13 == "number" && isFinite(data13)) {
                                if (data13 < 0 || isNaN(data13))
                                  return validate11.errors = [{ instancePath: instancePath + "/totalUnitsCount", schemaPath: "#/properties/totalUnitsCount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                              } else
                                return validate11.errors = [{ instancePath: instancePath + "/totalUnitsCount", schemaPath: "#/properties/totalUnitsCount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                            var valid0 = _errs26 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.totalPrice !== void 0) {
                              let data14 = data.totalPrice, _errs28 = errors;
                              if (errors === errors)
                                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                  let missing1;
                                  if (data14.amount === void 0 && (missing1 = "amount") || data14.currency === void 0 && (missing1 = "currency"))
                                    return validate11.errors = [{ instancePath: instancePath + "/totalPrice", schemaPath: "Money.json/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                  if (data14.amount !== void 0) {
                                    let data15 = data14.amount, _errs31 = errors;
                                    if (errors === _errs31)
                                      if (typeof data15 == "number" && isFinite(data15)) {
                                        if (data15 < 0 || isNaN(data15))
                                          return validate11.errors = [{ instancePath: instancePath + "/totalPrice/amount", schemaPath: "Money.json/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                      } else
                                        return validate11.errors = [{ instancePath: instancePath + "/totalPrice/amount", schemaPath: "Money.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var valid4 = _errs31 === errors;
                                  } else
                                    var valid4 = !0;
                                  if (valid4)
                                    if (data14.currency !== void 0) {
                                      let data16 = data14.currency, _errs33 = errors;
                                      if (errors === _errs33)
                                        if (typeof data16 == "string") {
                                          if (!pattern1.test(data16))
                                            return validate11.errors = [{ instancePath: instancePath + "/totalPrice/currency", schemaPath: "Money.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                        } else
                                          return validate11.errors = [{ instancePath: instancePath + "/totalPrice/currency", schemaPath: "Money.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid4 = _errs33 === errors;
                                    } else
                                      var valid4 = !0;
                                } else
                                  return validate11.errors = [{ instancePath: instancePath + "/totalPrice", schemaPath: "Money.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid0 = _errs28 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.subTotalPrice !== void 0) {
                                let data17 = data.subTotalPrice, _errs35 = errors;
                                if (errors === errors)
                                  if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                    let missing2;
                                    if (data17.amount === void 0 && (missing2 = "amount") || data17.currency === void 0 && (missing2 = "currency"))
                                      return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice", schemaPath: "Money.json/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data17.amount !== void 0) {
                                      let data18 = data17.amount, _errs38 = errors;
                                      if (errors === _errs38)
                                        if (typeof data18 == "number" && isFinite(data18)) {
                                          if (data18 < 0 || isNaN(data18))
                                            return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice/amount", schemaPath: "Money.json/properties/amount/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        } else
                                          return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice/amount", schemaPath: "Money.json/properties/amount/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                      var valid6 = _errs38 === errors;
                                    } else
                                      var valid6 = !0;
                                    if (valid6)
                                      if (data17.currency !== void 0) {
                                        let data19 = data17.currency, _errs40 = errors;
                                        if (errors === _errs40)
                                          if (typeof data19 == "string") {
                                            if (!pattern1.test(data19))
                                              return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice/currency", schemaPath: "Money.json/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                          } else
                                            return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice/currency", schemaPath: "Money.json/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid6 = _errs40 === errors;
                                      } else
                                        var valid6 = !0;
                                  } else
                                    return validate11.errors = [{ instancePath: instancePath + "/subTotalPrice", schemaPath: "Money.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                var valid0 = _errs35 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.metadata !== void 0) {
                                  let data20 = data.metadata, _errs42 = errors;
                                  if (errors === _errs42)
                                    if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                      let missing3;
                                      if (data20.version === void 0 && (missing3 = "version") || data20.createdAt === void 0 && (missing3 = "createdAt") || data20.modifiedAt === void 0 && (missing3 = "modifiedAt"))
                                        return validate11.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                      if (data20.version !== void 0) {
                                        let data21 = data20.version, _errs44 = errors;
                                        if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                          return validate11.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (errors === _errs44 && typeof data21 == "number" && isFinite(data21) && (data21 < 1 || isNaN(data21)))
                                          return validate11.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                        var valid7 = _errs44 === errors;
                                      } else
                                        var valid7 = !0;
                                      if (valid7) {
                                        if (data20.createdAt !== void 0) {
                                          let data22 = data20.createdAt, _errs46 = errors, _errs47 = errors;
                                          if (errors === _errs47 && errors === _errs47)
                                            if (typeof data22 == "string")
                                              if (pattern7.test(data22)) {
                                                if (!formats0.validate(data22))
                                                  return validate11.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                              } else
                                                return validate11.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                            else
                                              return validate11.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid7 = _errs46 === errors;
                                        } else
                                          var valid7 = !0;
                                        if (valid7)
                                          if (data20.modifiedAt !== void 0) {
                                            let data23 = data20.modifiedAt, _errs49 = errors, _errs50 = errors;
                                            if (errors === _errs50 && errors === _errs50)
                                              if (typeof data23 == "string")
                                                if (pattern7.test(data23)) {
                                                  if (!formats0.validate(data23))
                                                    return validate11.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                } else
                                                  return validate11.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                              else
                                                return validate11.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid7 = _errs49 === errors;
                                          } else
                                            var valid7 = !0;
                                      }
                                    } else
                                      return validate11.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate11(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length), validate10.errors = vErrors, errors === 0;
}
var findCart_400 = validate15;
function validate15(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message"))
        return validate15.errors = [{ instancePath, schemaPath: "CartError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate15.errors = [{ instancePath: instancePath + "/code", schemaPath: "CartError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.status !== void 0) {
          let data1 = data.status, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate15.errors = [{ instancePath: instancePath + "/status", schemaPath: "CartError.json/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate15.errors = [{ instancePath: instancePath + "/status", schemaPath: "CartError.json/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1)
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate15.errors = [{ instancePath: instancePath + "/message", schemaPath: "CartError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate15.errors = [{ instancePath: instancePath + "/message", schemaPath: "CartError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
      }
    } else
      return validate15.errors = [{ instancePath, schemaPath: "CartError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate15.errors = vErrors, errors === 0;
}
var findCart_401 = validate16;
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.fault === void 0 && (missing0 = "fault"))
        return validate16.errors = [{ instancePath, schemaPath: "Fault.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.fault !== void 0) {
        let data0 = data.fault;
        if (errors === errors)
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing1;
            if (data0.faultstring === void 0 && (missing1 = "faultstring") || data0.detail === void 0 && (missing1 = "detail"))
              return validate16.errors = [{ instancePath: instancePath + "/fault", schemaPath: "Fault.json/properties/fault/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
            if (data0.faultstring !== void 0) {
              let data1 = data0.faultstring, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func2(data1) < 1)
                    return validate16.errors = [{ instancePath: instancePath + "/fault/faultstring", schemaPath: "Fault.json/properties/fault/properties/faultstring/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate16.errors = [{ instancePath: instancePath + "/fault/faultstring", schemaPath: "Fault.json/properties/fault/properties/faultstring/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate16.errors = [{ instancePath: instancePath + "/fault/detail", schemaPath: "Fault.json/properties/fault/properties/detail/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                    if (data2.errorcode !== void 0) {
                      let data3 = data2.errorcode;
                      if (errors === errors)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate16.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", schemaPath: "Fault.json/properties/fault/properties/detail/properties/errorcode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate16.errors = [{ instancePath: instancePath + "/fault/detail/errorcode", schemaPath: "Fault.json/properties/fault/properties/detail/properties/errorcode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    }
                  } else
                    return validate16.errors = [{ instancePath: instancePath + "/fault/detail", schemaPath: "Fault.json/properties/fault/properties/detail/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
          } else
            return validate16.errors = [{ instancePath: instancePath + "/fault", schemaPath: "Fault.json/properties/fault/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
      }
    } else
      return validate16.errors = [{ instancePath, schemaPath: "Fault.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate16.errors = vErrors, errors === 0;
}
var createCart_201 = validate17;
function validate17(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.cartId === void 0 && (missing0 = "cartId") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate17.errors = [{ instancePath, schemaPath: "CreatedCart.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.cartId !== void 0) {
        let data0 = data.cartId, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (!pattern0.test(data0))
              return validate17.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "CreatedCart.json/properties/cartId/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{24}$" }, message: 'must match pattern "^[0-9a-f]{24}$"' }], !1;
          } else
            return validate17.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "CreatedCart.json/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate17.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "CreatedCart.json/properties/yrn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate17.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "CreatedCart.json/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate17.errors = [{ instancePath, schemaPath: "CreatedCart.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate17.errors = vErrors, errors === 0;
}
var listCartItems_200 = validate18;
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate12(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate18.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate18.errors = vErrors, errors === 0;
}
var addCartItem_201 = validate20;
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.itemId === void 0 && (missing0 = "itemId") || data.yrn === void 0 && (missing0 = "yrn"))
        return validate20.errors = [{ instancePath, schemaPath: "CreatedCartItem.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.itemId !== void 0) {
        let data0 = data.itemId, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate20.errors = [{ instancePath: instancePath + "/itemId", schemaPath: "CreatedCartItem.json/properties/itemId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate20.errors = [{ instancePath: instancePath + "/itemId", schemaPath: "CreatedCartItem.json/properties/itemId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.yrn !== void 0) {
          let data1 = data.yrn, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate20.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "CreatedCartItem.json/properties/yrn/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate20.errors = [{ instancePath: instancePath + "/yrn", schemaPath: "CreatedCartItem.json/properties/yrn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate20.errors = [{ instancePath, schemaPath: "CreatedCartItem.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate20.errors = vErrors, errors === 0;
}
var requestAnonymousToken_200 = validate21;
var schema30 = { type: "object", required: ["token_type", "access_token", "expires_in", "scope"], properties: { token_type: { type: "string", enum: ["Bearer"] }, access_token: { type: "string", minLength: 1 }, expires_in: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "integer", description: "Seconds." }, sessionId: { type: "string", format: "uuid" }, scope: { type: "string" } }, $id: "AnonymousToken.json" }, formats4 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate21.errors = [{ instancePath, schemaPath: "AnonymousToken.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate21.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "AnonymousToken.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate21.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "AnonymousToken.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema30.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate21.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "AnonymousToken.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate21.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "AnonymousToken.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs6 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate21.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "AnonymousToken.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs8 = errors;
              if (errors === _errs8)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate21.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "AnonymousToken.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate21.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "AnonymousToken.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate21.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "AnonymousToken.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.sessionId !== void 0) {
                  let data5 = data.sessionId, _errs12 = errors;
                  if (errors === _errs12 && errors === _errs12)
                    if (typeof data5 == "string") {
                      if (!formats4.test(data5))
                        return validate21.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "AnonymousToken.json/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "AnonymousToken.json/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data.scope !== void 0) {
                    let _errs14 = errors;
                    if (typeof data.scope != "string")
                      return validate21.errors = [{ instancePath: instancePath + "/scope", schemaPath: "AnonymousToken.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "AnonymousToken.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var requestAnonymousToken_400 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return validate22.errors = [{ instancePath, schemaPath: "CustomerError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
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
                return validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "CustomerError.json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate22.errors = [{ instancePath: instancePath + "/type", schemaPath: "CustomerError.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "CustomerError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "CustomerError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.moreInfo !== void 0) {
              let _errs8 = errors;
              if (typeof data.moreInfo != "string")
                return validate22.errors = [{ instancePath: instancePath + "/moreInfo", schemaPath: "CustomerError.json/properties/moreInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                            return validate22.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "CustomerError.json/properties/details/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                          if (data5.field !== void 0) {
                            let _errs14 = errors;
                            if (typeof data5.field != "string")
                              return validate22.errors = [{ instancePath: instancePath + "/details/" + i0 + "/field", schemaPath: "CustomerError.json/properties/details/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data5.type !== void 0) {
                              let _errs16 = errors;
                              if (typeof data5.type != "string")
                                return validate22.errors = [{ instancePath: instancePath + "/details/" + i0 + "/type", schemaPath: "CustomerError.json/properties/details/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs16 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data5.message !== void 0) {
                                let _errs18 = errors;
                                if (typeof data5.message != "string")
                                  return validate22.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "CustomerError.json/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid3 = _errs18 === errors;
                              } else
                                var valid3 = !0;
                          }
                        } else
                          return validate22.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "CustomerError.json/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid2 = _errs12 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate22.errors = [{ instancePath: instancePath + "/details", schemaPath: "CustomerError.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "CustomerError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var loginCustomer_200 = validate23;
var schema35 = { type: "object", required: ["access_token", "expires_in", "refresh_token", "refresh_token_expires_in", "token_type"], properties: { access_token: { type: "string", minLength: 1 }, expires_in: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "integer", description: "Seconds, as the API tells them; the session itself never times out." }, token_type: { type: "string", enum: ["Bearer"] }, session_id: { type: "string", format: "uuid" }, accessToken: { type: "string", minLength: 1, deprecated: !0 }, expiresIn: { type: "integer", deprecated: !0 }, refreshToken: { type: "string", minLength: 1, deprecated: !0 }, refreshTokenExpiresIn: { type: "integer", deprecated: !0 } }, $id: "RefreshedCustomerTokens.json" };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate24.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs3 = errors;
        if (errors === _errs3)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate24.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate24.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid2 = _errs3 === errors;
      } else
        var valid2 = !0;
      if (valid2) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs5 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate24.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid2 = _errs5 === errors;
        } else
          var valid2 = !0;
        if (valid2) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs7 = errors;
            if (errors === _errs7)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate24.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate24.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid2 = _errs7 === errors;
          } else
            var valid2 = !0;
          if (valid2) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs9 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate24.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid2 = _errs9 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data.token_type !== void 0) {
                let data4 = data.token_type, _errs11 = errors;
                if (typeof data4 != "string")
                  return validate24.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (data4 !== "Bearer")
                  return validate24.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema35.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid2 = _errs11 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data.session_id !== void 0) {
                  let data5 = data.session_id, _errs13 = errors;
                  if (errors === _errs13 && errors === _errs13)
                    if (typeof data5 == "string") {
                      if (!formats4.test(data5))
                        return validate24.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate24.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs13 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data.accessToken !== void 0) {
                    let data6 = data.accessToken, _errs15 = errors;
                    if (errors === _errs15)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate24.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate24.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs15 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data.expiresIn !== void 0) {
                      let data7 = data.expiresIn, _errs17 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate24.errors = [{ instancePath: instancePath + "/expiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/expiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid2 = _errs17 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data.refreshToken !== void 0) {
                        let data8 = data.refreshToken, _errs19 = errors;
                        if (errors === _errs19)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate24.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate24.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs19 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data.refreshTokenExpiresIn !== void 0) {
                          let data9 = data.refreshTokenExpiresIn, _errs21 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate24.errors = [{ instancePath: instancePath + "/refreshTokenExpiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/refreshTokenExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
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
      return validate24.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs23 = errors;
    if (errors === _errs23)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.saas_token === void 0 && (missing1 = "saas_token") || data.initialPassword === void 0 && (missing1 = "initialPassword"))
          return validate24.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
        if (data.saas_token !== void 0) {
          let data10 = data.saas_token, _errs25 = errors;
          if (errors === _errs25)
            if (typeof data10 == "string") {
              if (func2(data10) < 1)
                return validate24.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "#/allOf/1/properties/saas_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate24.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "#/allOf/1/properties/saas_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid3 = _errs25 === errors;
        } else
          var valid3 = !0;
        if (valid3) {
          if (data.saasToken !== void 0) {
            let data11 = data.saasToken, _errs27 = errors;
            if (errors === _errs27)
              if (typeof data11 == "string") {
                if (func2(data11) < 1)
                  return validate24.errors = [{ instancePath: instancePath + "/saasToken", schemaPath: "#/allOf/1/properties/saasToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate24.errors = [{ instancePath: instancePath + "/saasToken", schemaPath: "#/allOf/1/properties/saasToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid3 = _errs27 === errors;
          } else
            var valid3 = !0;
          if (valid3)
            if (data.initialPassword !== void 0) {
              let _errs29 = errors;
              if (typeof data.initialPassword != "string")
                return validate24.errors = [{ instancePath: instancePath + "/initialPassword", schemaPath: "#/allOf/1/properties/initialPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid3 = _errs29 === errors;
            } else
              var valid3 = !0;
        }
      } else
        return validate24.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs23 === errors;
  }
  return validate24.errors = vErrors, errors === 0;
}
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate24(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length), validate23.errors = vErrors, errors === 0;
}
var refreshCustomerToken_200 = validate26;
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate26.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate26.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate26.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs4 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate26.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate26.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate26.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs8 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate26.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.token_type !== void 0) {
                let data4 = data.token_type, _errs10 = errors;
                if (typeof data4 != "string")
                  return validate26.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (data4 !== "Bearer")
                  return validate26.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema35.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.session_id !== void 0) {
                  let data5 = data.session_id, _errs12 = errors;
                  if (errors === _errs12 && errors === _errs12)
                    if (typeof data5 == "string") {
                      if (!formats4.test(data5))
                        return validate26.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate26.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.accessToken !== void 0) {
                    let data6 = data.accessToken, _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate26.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate26.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data.expiresIn !== void 0) {
                      let data7 = data.expiresIn, _errs16 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate26.errors = [{ instancePath: instancePath + "/expiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/expiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid1 = _errs16 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data.refreshToken !== void 0) {
                        let data8 = data.refreshToken, _errs18 = errors;
                        if (errors === _errs18)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate26.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate26.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs18 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data.refreshTokenExpiresIn !== void 0) {
                          let data9 = data.refreshTokenExpiresIn, _errs20 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate26.errors = [{ instancePath: instancePath + "/refreshTokenExpiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/refreshTokenExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
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
      return validate26.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var validateCustomerToken_200 = validate27;
var schema39 = { type: "object", required: ["token_type", "expires_in", "scope", "email"], properties: { token_type: { type: "string", enum: ["Bearer"] }, expires_in: { type: "integer", description: "Seconds left." }, scope: { type: "string" }, sessionId: { type: "string", format: "uuid" }, email: { type: "string" }, legalEntityId: { type: "string", description: "As the last refresh named it." } }, $id: "TokenValidation.json" };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope") || data.email === void 0 && (missing0 = "email"))
        return validate27.errors = [{ instancePath, schemaPath: "TokenValidation.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate27.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "TokenValidation.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate27.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "TokenValidation.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema39.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs4 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate27.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "TokenValidation.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.scope !== void 0) {
            let _errs6 = errors;
            if (typeof data.scope != "string")
              return validate27.errors = [{ instancePath: instancePath + "/scope", schemaPath: "TokenValidation.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.sessionId !== void 0) {
              let data3 = data.sessionId, _errs8 = errors;
              if (errors === _errs8 && errors === _errs8)
                if (typeof data3 == "string") {
                  if (!formats4.test(data3))
                    return validate27.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "TokenValidation.json/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                } else
                  return validate27.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "TokenValidation.json/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.email !== void 0) {
                let _errs10 = errors;
                if (typeof data.email != "string")
                  return validate27.errors = [{ instancePath: instancePath + "/email", schemaPath: "TokenValidation.json/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data.legalEntityId !== void 0) {
                  let _errs12 = errors;
                  if (typeof data.legalEntityId != "string")
                    return validate27.errors = [{ instancePath: instancePath + "/legalEntityId", schemaPath: "TokenValidation.json/properties/legalEntityId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
            }
          }
        }
      }
    } else
      return validate27.errors = [{ instancePath, schemaPath: "TokenValidation.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}
var getOwnProfile_200 = validate28;
var schema41 = { type: "object", required: ["id", "customerNumber", "accounts", "metadata"], properties: { id: { type: "string", pattern: "^\\d+$" }, customerNumber: { type: "string", pattern: "^\\d+$" }, title: { type: "string" }, firstName: { type: "string" }, middleName: { type: "string" }, lastName: { type: "string" }, contactEmail: { type: "string", description: "The login e-mail address, unless another is set." }, contactPhone: { type: "string" }, company: { type: "string" }, preferredLanguage: { type: "string" }, preferredCurrency: { type: "string", minLength: 3, maxLength: 3 }, preferredSite: { type: "string" }, businessModel: { type: "string", enum: ["B2B", "B2C"] }, b2b: { $ref: "BusinessDetails.json" }, mixins: { $ref: "Mixins.json" }, accounts: { type: "array", items: { type: "object", required: ["id", "providerId"], properties: { id: { type: "string" }, providerId: { type: "string" } } } }, addresses: { type: "array", items: { $ref: "Address.json" } }, metadata: { $ref: "VersionMetadata.json" } }, $id: "Customer.json" };
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.version === void 0 && (missing0 = "version"))
        return validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.version !== void 0) {
        let data0 = data.version, _errs1 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate31.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs1 && typeof data0 == "number" && isFinite(data0) && (data0 < 1 || isNaN(data0)))
          return validate31.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0)
        if (data.mixins !== void 0) {
          let data1 = data.mixins, _errs3 = errors;
          if (errors === errors && !(data1 && typeof data1 == "object" && !Array.isArray(data1)))
            return validate31.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
    } else
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contactName === void 0 && (missing0 = "contactName") || data.tags === void 0 && (missing0 = "tags") || data.isDefault === void 0 && (missing0 = "isDefault") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate30.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate30.errors = [{ instancePath: instancePath + "/contactName", schemaPath: "#/properties/contactName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate30.errors = [{ instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate30.errors = [{ instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate30.errors = [{ instancePath: instancePath + "/streetNumber", schemaPath: "#/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.streetAppendix !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.streetAppendix != "string")
                    return validate30.errors = [{ instancePath: instancePath + "/streetAppendix", schemaPath: "#/properties/streetAppendix/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.extraLine1 !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.extraLine1 != "string")
                      return validate30.errors = [{ instancePath: instancePath + "/extraLine1", schemaPath: "#/properties/extraLine1/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.extraLine2 !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.extraLine2 != "string")
                        return validate30.errors = [{ instancePath: instancePath + "/extraLine2", schemaPath: "#/properties/extraLine2/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.extraLine3 !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.extraLine3 != "string")
                          return validate30.errors = [{ instancePath: instancePath + "/extraLine3", schemaPath: "#/properties/extraLine3/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.extraLine4 !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.extraLine4 != "string")
                            return validate30.errors = [{ instancePath: instancePath + "/extraLine4", schemaPath: "#/properties/extraLine4/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.zipCode !== void 0) {
                            let _errs21 = errors;
                            if (typeof data.zipCode != "string")
                              return validate30.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.city !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.city != "string")
                                return validate30.errors = [{ instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.state !== void 0) {
                                let _errs25 = errors;
                                if (typeof data.state != "string")
                                  return validate30.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid0 = _errs25 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.country !== void 0) {
                                  let data13 = data.country, _errs27 = errors;
                                  if (errors === _errs27)
                                    if (typeof data13 == "string") {
                                      if (func2(data13) > 2)
                                        return validate30.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" }], !1;
                                      if (func2(data13) < 2)
                                        return validate30.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
                                    } else
                                      return validate30.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.contactPhone !== void 0) {
                                    let _errs29 = errors;
                                    if (typeof data.contactPhone != "string")
                                      return validate30.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                              return validate30.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid1 = _errs33 === errors;
                                            if (!valid1)
                                              break;
                                          }
                                        } else
                                          return validate30.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid0 = _errs31 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.isDefault !== void 0) {
                                        let _errs35 = errors;
                                        if (typeof data.isDefault != "boolean")
                                          return validate30.errors = [{ instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                                        var valid0 = _errs35 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0) {
                                        if (data.mixins !== void 0) {
                                          let data18 = data.mixins, _errs37 = errors;
                                          if (errors === errors && !(data18 && typeof data18 == "object" && !Array.isArray(data18)))
                                            return validate30.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                          var valid0 = _errs37 === errors;
                                        } else
                                          var valid0 = !0;
                                        if (valid0)
                                          if (data.metadata !== void 0) {
                                            let _errs41 = errors;
                                            validate31(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
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
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.customerNumber === void 0 && (missing0 = "customerNumber") || data.accounts === void 0 && (missing0 = "accounts") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate29.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern2.test(data0))
              return validate29.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate29.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerNumber !== void 0) {
          let data1 = data.customerNumber, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern2.test(data1))
                return validate29.errors = [{ instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate29.errors = [{ instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.title !== void 0) {
            let _errs5 = errors;
            if (typeof data.title != "string")
              return validate29.errors = [{ instancePath: instancePath + "/title", schemaPath: "#/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.firstName !== void 0) {
              let _errs7 = errors;
              if (typeof data.firstName != "string")
                return validate29.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.middleName !== void 0) {
                let _errs9 = errors;
                if (typeof data.middleName != "string")
                  return validate29.errors = [{ instancePath: instancePath + "/middleName", schemaPath: "#/properties/middleName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lastName !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.lastName != "string")
                    return validate29.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.contactEmail !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.contactEmail != "string")
                      return validate29.errors = [{ instancePath: instancePath + "/contactEmail", schemaPath: "#/properties/contactEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.contactPhone !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.contactPhone != "string")
                        return validate29.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.company !== void 0) {
                        let _errs17 = errors;
                        if (typeof data.company != "string")
                          return validate29.errors = [{ instancePath: instancePath + "/company", schemaPath: "#/properties/company/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.preferredLanguage !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.preferredLanguage != "string")
                            return validate29.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.preferredCurrency !== void 0) {
                            let data10 = data.preferredCurrency, _errs21 = errors;
                            if (errors === _errs21)
                              if (typeof data10 == "string") {
                                if (func2(data10) > 3)
                                  return validate29.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" }], !1;
                                if (func2(data10) < 3)
                                  return validate29.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                              } else
                                return validate29.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.preferredSite !== void 0) {
                              let _errs23 = errors;
                              if (typeof data.preferredSite != "string")
                                return validate29.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid0 = _errs23 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.businessModel !== void 0) {
                                let data12 = data.businessModel, _errs25 = errors;
                                if (typeof data12 != "string")
                                  return validate29.errors = [{ instancePath: instancePath + "/businessModel", schemaPath: "#/properties/businessModel/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                if (!(data12 === "B2B" || data12 === "B2C"))
                                  return validate29.errors = [{ instancePath: instancePath + "/businessModel", schemaPath: "#/properties/businessModel/enum", keyword: "enum", params: { allowedValues: schema41.properties.businessModel.enum }, message: "must be equal to one of the allowed values" }], !1;
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
                                          return validate29.errors = [{ instancePath: instancePath + "/b2b/companyRegistrationId", schemaPath: "BusinessDetails.json/properties/companyRegistrationId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                                  return validate29.errors = [{ instancePath: instancePath + "/b2b/legalEntities/" + i0, schemaPath: "BusinessDetails.json/properties/legalEntities/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid3 = _errs34 === errors;
                                                if (!valid3)
                                                  break;
                                              }
                                            } else
                                              return validate29.errors = [{ instancePath: instancePath + "/b2b/legalEntities", schemaPath: "BusinessDetails.json/properties/legalEntities/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid2 = _errs32 === errors;
                                        } else
                                          var valid2 = !0;
                                    } else
                                      return validate29.errors = [{ instancePath: instancePath + "/b2b", schemaPath: "BusinessDetails.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid0 = _errs27 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mixins !== void 0) {
                                    let data17 = data.mixins, _errs36 = errors;
                                    if (errors === errors && !(data17 && typeof data17 == "object" && !Array.isArray(data17)))
                                      return validate29.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "Mixins.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                                                  return validate29.errors = [{ instancePath: instancePath + "/accounts/" + i1, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                                if (data19.id !== void 0) {
                                                  let _errs44 = errors;
                                                  if (typeof data19.id != "string")
                                                    return validate29.errors = [{ instancePath: instancePath + "/accounts/" + i1 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                  var valid6 = _errs44 === errors;
                                                } else
                                                  var valid6 = !0;
                                                if (valid6)
                                                  if (data19.providerId !== void 0) {
                                                    let _errs46 = errors;
                                                    if (typeof data19.providerId != "string")
                                                      return validate29.errors = [{ instancePath: instancePath + "/accounts/" + i1 + "/providerId", schemaPath: "#/properties/accounts/items/properties/providerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                    var valid6 = _errs46 === errors;
                                                  } else
                                                    var valid6 = !0;
                                              } else
                                                return validate29.errors = [{ instancePath: instancePath + "/accounts/" + i1, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                            var valid5 = _errs42 === errors;
                                            if (!valid5)
                                              break;
                                          }
                                        } else
                                          return validate29.errors = [{ instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                              validate30(data22[i2], { instancePath: instancePath + "/addresses/" + i2, parentData: data22, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                                              var valid7 = _errs50 === errors;
                                              if (!valid7)
                                                break;
                                            }
                                          } else
                                            return validate29.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs48 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.metadata !== void 0) {
                                          let _errs51 = errors;
                                          validate31(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
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
      return validate29.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate29.errors = vErrors, errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate29(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors), errors = vErrors.length), validate28.errors = vErrors, errors === 0;
}
var signUpCustomer_201 = validate36;
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id"))
        return validate36.errors = [{ instancePath, schemaPath: "CreatedResource.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id;
        if (errors === errors)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate36.errors = [{ instancePath: instancePath + "/id", schemaPath: "CreatedResource.json/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate36.errors = [{ instancePath: instancePath + "/id", schemaPath: "CreatedResource.json/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      }
    } else
      return validate36.errors = [{ instancePath, schemaPath: "CreatedResource.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var listAddresses_200 = validate37;
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate30(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate37.errors = vErrors, errors === 0;
}
var getAddress_200 = validate39;
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate30(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var exchangeToken_200 = validate41;
var schema53 = { type: "object", required: ["subject_access_token", "access_token", "saas_token", "refresh_token", "refresh_token_expires_in", "session_idle_time", "token_type", "expires_in", "scope"], properties: { subject_access_token: { type: "string", description: "The token that was exchanged." }, access_token: { type: "string", minLength: 1 }, saas_token: { type: "string", minLength: 1 }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "integer", description: "Seconds, as the API tells them." }, session_idle_time: { type: "integer" }, token_type: { type: "string", enum: ["Bearer"] }, expires_in: { type: "integer", description: "Seconds." }, scope: { type: "string" }, session_id: { type: "string", format: "uuid" } }, $id: "ExchangedTokens.json" };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.subject_access_token === void 0 && (missing0 = "subject_access_token") || data.access_token === void 0 && (missing0 = "access_token") || data.saas_token === void 0 && (missing0 = "saas_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate41.errors = [{ instancePath, schemaPath: "ExchangedTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.subject_access_token !== void 0) {
        let _errs2 = errors;
        if (typeof data.subject_access_token != "string")
          return validate41.errors = [{ instancePath: instancePath + "/subject_access_token", schemaPath: "ExchangedTokens.json/properties/subject_access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate41.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ExchangedTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate41.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ExchangedTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.saas_token !== void 0) {
            let data2 = data.saas_token, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate41.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "ExchangedTokens.json/properties/saas_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate41.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "ExchangedTokens.json/properties/saas_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs8 = errors;
              if (errors === _errs8)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate41.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "ExchangedTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate41.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "ExchangedTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate41.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "ExchangedTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.session_idle_time !== void 0) {
                  let data5 = data.session_idle_time, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate41.errors = [{ instancePath: instancePath + "/session_idle_time", schemaPath: "ExchangedTokens.json/properties/session_idle_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.token_type !== void 0) {
                    let data6 = data.token_type, _errs14 = errors;
                    if (typeof data6 != "string")
                      return validate41.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ExchangedTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    if (data6 !== "Bearer")
                      return validate41.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ExchangedTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema53.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data.expires_in !== void 0) {
                      let data7 = data.expires_in, _errs16 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate41.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "ExchangedTokens.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid1 = _errs16 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data.scope !== void 0) {
                        let _errs18 = errors;
                        if (typeof data.scope != "string")
                          return validate41.errors = [{ instancePath: instancePath + "/scope", schemaPath: "ExchangedTokens.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs18 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data.session_id !== void 0) {
                          let data9 = data.session_id, _errs20 = errors;
                          if (errors === _errs20 && errors === _errs20)
                            if (typeof data9 == "string") {
                              if (!formats4.test(data9))
                                return validate41.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "ExchangedTokens.json/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                            } else
                              return validate41.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "ExchangedTokens.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate41.errors = [{ instancePath, schemaPath: "ExchangedTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate41.errors = vErrors, errors === 0;
}
var socialLogin_200 = validate42;
var schema55 = { type: "object", required: ["social_access_token", "social_id_token", "refresh_token", "refresh_token_expires_in", "session_idle_time", "token_type", "access_token", "saas_token", "expires_in", "scope"], properties: { social_access_token: { type: "string", minLength: 1 }, social_id_token: { type: "string", minLength: 1, description: "A JWT that names the customer." }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "string", pattern: "^\\d+$" }, session_idle_time: { type: "integer" }, token_type: { type: "string", enum: ["Bearer"] }, access_token: { type: "string", minLength: 1 }, saas_token: { type: "string", minLength: 1 }, expires_in: { type: "string", pattern: "^\\d+$" }, scope: { type: "string" } }, $id: "SocialTokens.json" };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.social_access_token === void 0 && (missing0 = "social_access_token") || data.social_id_token === void 0 && (missing0 = "social_id_token") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.saas_token === void 0 && (missing0 = "saas_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate42.errors = [{ instancePath, schemaPath: "SocialTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.social_access_token !== void 0) {
        let data0 = data.social_access_token, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate42.errors = [{ instancePath: instancePath + "/social_access_token", schemaPath: "SocialTokens.json/properties/social_access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate42.errors = [{ instancePath: instancePath + "/social_access_token", schemaPath: "SocialTokens.json/properties/social_access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.social_id_token !== void 0) {
          let data1 = data.social_id_token, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate42.errors = [{ instancePath: instancePath + "/social_id_token", schemaPath: "SocialTokens.json/properties/social_id_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate42.errors = [{ instancePath: instancePath + "/social_id_token", schemaPath: "SocialTokens.json/properties/social_id_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate42.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "SocialTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate42.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "SocialTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs8 = errors;
              if (errors === _errs8)
                if (typeof data3 == "string") {
                  if (!pattern2.test(data3))
                    return validate42.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "SocialTokens.json/properties/refresh_token_expires_in/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
                } else
                  return validate42.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "SocialTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.session_idle_time !== void 0) {
                let data4 = data.session_idle_time, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate42.errors = [{ instancePath: instancePath + "/session_idle_time", schemaPath: "SocialTokens.json/properties/session_idle_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.token_type !== void 0) {
                  let data5 = data.token_type, _errs12 = errors;
                  if (typeof data5 != "string")
                    return validate42.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "SocialTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  if (data5 !== "Bearer")
                    return validate42.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "SocialTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema55.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.access_token !== void 0) {
                    let data6 = data.access_token, _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate42.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "SocialTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate42.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "SocialTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data.saas_token !== void 0) {
                      let data7 = data.saas_token, _errs16 = errors;
                      if (errors === _errs16)
                        if (typeof data7 == "string") {
                          if (func2(data7) < 1)
                            return validate42.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "SocialTokens.json/properties/saas_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate42.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "SocialTokens.json/properties/saas_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid1 = _errs16 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data.expires_in !== void 0) {
                        let data8 = data.expires_in, _errs18 = errors;
                        if (errors === _errs18)
                          if (typeof data8 == "string") {
                            if (!pattern2.test(data8))
                              return validate42.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "SocialTokens.json/properties/expires_in/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
                          } else
                            return validate42.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "SocialTokens.json/properties/expires_in/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs18 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data.scope !== void 0) {
                          let _errs20 = errors;
                          if (typeof data.scope != "string")
                            return validate42.errors = [{ instancePath: instancePath + "/scope", schemaPath: "SocialTokens.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
      return validate42.errors = [{ instancePath, schemaPath: "SocialTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var getOwnScopes_200 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.scopes === void 0 && (missing0 = "scopes"))
        return validate43.errors = [{ instancePath, schemaPath: "OwnScopes.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.scopes !== void 0 && typeof data.scopes != "string")
        return validate43.errors = [{ instancePath: instancePath + "/scopes", schemaPath: "OwnScopes.json/properties/scopes/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
    } else
      return validate43.errors = [{ instancePath, schemaPath: "OwnScopes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate43.errors = vErrors, errors === 0;
}
var requestServiceToken_200 = validate44;
var schema59 = { type: "object", required: ["access_token", "token_type", "expires_in", "session_idle_time", "refresh_token", "refresh_token_expires_in", "scope"], properties: { access_token: { type: "string", minLength: 1 }, token_type: { type: "string", enum: ["Bearer"] }, expires_in: { type: "integer", description: "Seconds." }, session_idle_time: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", description: "Always empty; ask for a new token instead." }, refresh_token_expires_in: { type: "integer", description: "Seconds." }, scope: { type: "string" } }, $id: "ServiceToken.json" };
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate44.errors = [{ instancePath, schemaPath: "ServiceToken.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate44.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ServiceToken.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate44.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ServiceToken.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.token_type !== void 0) {
          let data1 = data.token_type, _errs4 = errors;
          if (typeof data1 != "string")
            return validate44.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ServiceToken.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data1 !== "Bearer")
            return validate44.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ServiceToken.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema59.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs6 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate44.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "ServiceToken.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.session_idle_time !== void 0) {
              let data3 = data.session_idle_time, _errs8 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate44.errors = [{ instancePath: instancePath + "/session_idle_time", schemaPath: "ServiceToken.json/properties/session_idle_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.refresh_token !== void 0) {
                let _errs10 = errors;
                if (typeof data.refresh_token != "string")
                  return validate44.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "ServiceToken.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.refresh_token_expires_in !== void 0) {
                  let data5 = data.refresh_token_expires_in, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate44.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "ServiceToken.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data.scope !== void 0) {
                    let _errs14 = errors;
                    if (typeof data.scope != "string")
                      return validate44.errors = [{ instancePath: instancePath + "/scope", schemaPath: "ServiceToken.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          }
        }
      }
    } else
      return validate44.errors = [{ instancePath, schemaPath: "ServiceToken.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate44.errors = vErrors, errors === 0;
}
var getOwnContext_200 = validate45;
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sessionId === void 0 && (missing0 = "sessionId") || data.context === void 0 && (missing0 = "context") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.sessionId !== void 0) {
        let data0 = data.sessionId, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats4.test(data0))
              return validate46.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
          } else
            return validate46.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerId !== void 0) {
          let data1 = data.customerId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern2.test(data1))
                return validate46.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate46.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cartId !== void 0) {
            let data2 = data.cartId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate46.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate46.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.siteCode !== void 0) {
              let data3 = data.siteCode, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate46.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate46.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.currency !== void 0) {
                let data4 = data.currency, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate46.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate46.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.targetLocation !== void 0) {
                  let data5 = data.targetLocation, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func2(data5) < 1)
                        return validate46.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate46.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.language !== void 0) {
                    let data6 = data.language, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate46.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate46.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.context !== void 0) {
                      let data7 = data.context, _errs15 = errors;
                      if (errors === errors && !(data7 && typeof data7 == "object" && !Array.isArray(data7)))
                        return validate46.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.metadata !== void 0) {
                        let data8 = data.metadata, _errs19 = errors;
                        if (errors === _errs19)
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing1;
                            if (data8.version === void 0 && (missing1 = "version") || data8.createdAt === void 0 && (missing1 = "createdAt") || data8.modifiedAt === void 0 && (missing1 = "modifiedAt"))
                              return validate46.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            if (data8.version !== void 0) {
                              let data9 = data8.version, _errs21 = errors;
                              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                return validate46.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs21 && typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)))
                                return validate46.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              var valid2 = _errs21 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2) {
                              if (data8.createdAt !== void 0) {
                                let data10 = data8.createdAt, _errs23 = errors, _errs24 = errors;
                                if (errors === _errs24 && errors === _errs24)
                                  if (typeof data10 == "string")
                                    if (pattern7.test(data10)) {
                                      if (!formats0.validate(data10))
                                        return validate46.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate46.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  else
                                    return validate46.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid2 = _errs23 === errors;
                              } else
                                var valid2 = !0;
                              if (valid2)
                                if (data8.modifiedAt !== void 0) {
                                  let data11 = data8.modifiedAt, _errs26 = errors, _errs27 = errors;
                                  if (errors === _errs27 && errors === _errs27)
                                    if (typeof data11 == "string")
                                      if (pattern7.test(data11)) {
                                        if (!formats0.validate(data11))
                                          return validate46.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                      } else
                                        return validate46.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                    else
                                      return validate46.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid2 = _errs26 === errors;
                                } else
                                  var valid2 = !0;
                            }
                          } else
                            return validate46.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate46(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), validate45.errors = vErrors, errors === 0;
}
var getOwnContext_400 = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate48.errors = [{ instancePath, schemaPath: "SessionContextError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate48.errors = [{ instancePath: instancePath + "/code", schemaPath: "SessionContextError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.message !== void 0) {
          let data1 = data.message, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate48.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate48.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate48.errors = [{ instancePath, schemaPath: "SessionContextError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate48.errors = vErrors, errors === 0;
}
var getOwnContext_404 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate49.errors = [{ instancePath, schemaPath: "SessionContextError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs3 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate49.errors = [{ instancePath: instancePath + "/code", schemaPath: "SessionContextError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid2 = _errs3 === errors;
      } else
        var valid2 = !0;
      if (valid2)
        if (data.message !== void 0) {
          let data1 = data.message, _errs5 = errors;
          if (errors === _errs5)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate49.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate49.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid2 = _errs5 === errors;
        } else
          var valid2 = !0;
    } else
      return validate49.errors = [{ instancePath, schemaPath: "SessionContextError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs7 = errors;
    if (errors === _errs7)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sessionId !== void 0 && typeof data.sessionId != "string")
          return validate49.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/allOf/1/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      } else
        return validate49.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs7 === errors;
  }
  return validate49.errors = vErrors, errors === 0;
}
var addOwnAttribute_201 = validate50;
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) < 1)
        return validate50.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate50.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate50.errors = vErrors, errors === 0;
}
var listSites_200 = validate51;
var schema71 = { type: "object", required: ["code", "name", "active", "default", "defaultLanguage", "languages", "currency", "homeBase", "shipToCountries", "taxDeterminationBasedOn"], properties: { code: { type: "string", pattern: "^[^\\s#]+$" }, name: { type: "string", minLength: 1 }, active: { type: "boolean" }, default: { type: "boolean" }, includesTax: { type: "boolean" }, defaultLanguage: { type: "string", pattern: "^[a-z]{2}$" }, languages: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z]{2}$" } }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, availableCurrencies: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}$" } }, homeBase: { type: "object", required: ["address"], properties: { address: { type: "object", required: ["zipCode"], properties: { street: { type: "string" }, streetNumber: { type: "string" }, zipCode: { type: "string" }, city: { type: "string" }, country: { type: "string", pattern: "^[A-Z]{2}$" } } } } }, shipToCountries: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" } }, taxDeterminationBasedOn: { type: "string", enum: ["BILLING_ADDRESS", "SHIPPING_ADDRESS"] }, cartCalculationScale: { type: "integer", minimum: 0, default: 2 }, metadata: { $ref: "VersionMetadata.json" } }, $id: "Site.json" }, pattern17 = new RegExp("^[^\\s#]+$", "u"), pattern18 = new RegExp("^[a-z]{2}$", "u"), pattern22 = new RegExp("^[A-Z]{2}$", "u");
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.active === void 0 && (missing0 = "active") || data.default === void 0 && (missing0 = "default") || data.defaultLanguage === void 0 && (missing0 = "defaultLanguage") || data.languages === void 0 && (missing0 = "languages") || data.currency === void 0 && (missing0 = "currency") || data.homeBase === void 0 && (missing0 = "homeBase") || data.shipToCountries === void 0 && (missing0 = "shipToCountries") || data.taxDeterminationBasedOn === void 0 && (missing0 = "taxDeterminationBasedOn"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern17.test(data0))
              return validate52.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[^\\s#]+$" }, message: 'must match pattern "^[^\\s#]+$"' }], !1;
          } else
            return validate52.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate52.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate52.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.active !== void 0) {
            let _errs5 = errors;
            if (typeof data.active != "boolean")
              return validate52.errors = [{ instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.default !== void 0) {
              let _errs7 = errors;
              if (typeof data.default != "boolean")
                return validate52.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.includesTax !== void 0) {
                let _errs9 = errors;
                if (typeof data.includesTax != "boolean")
                  return validate52.errors = [{ instancePath: instancePath + "/includesTax", schemaPath: "#/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.defaultLanguage !== void 0) {
                  let data5 = data.defaultLanguage, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!pattern18.test(data5))
                        return validate52.errors = [{ instancePath: instancePath + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                    } else
                      return validate52.errors = [{ instancePath: instancePath + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.languages !== void 0) {
                    let data6 = data.languages, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        if (data6.length < 1)
                          return validate52.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs15 = errors;
                            if (errors === _errs15)
                              if (typeof data7 == "string") {
                                if (!pattern18.test(data7))
                                  return validate52.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                              } else
                                return validate52.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate52.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0) {
                      let data8 = data.currency, _errs17 = errors;
                      if (errors === _errs17)
                        if (typeof data8 == "string") {
                          if (!pattern1.test(data8))
                            return validate52.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate52.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                    return validate52.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, schemaPath: "#/properties/availableCurrencies/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                } else
                                  return validate52.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, schemaPath: "#/properties/availableCurrencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs21 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate52.errors = [{ instancePath: instancePath + "/availableCurrencies", schemaPath: "#/properties/availableCurrencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                return validate52.errors = [{ instancePath: instancePath + "/homeBase", schemaPath: "#/properties/homeBase/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              if (data11.address !== void 0) {
                                let data12 = data11.address;
                                if (errors === errors)
                                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    let missing2;
                                    if (data12.zipCode === void 0 && (missing2 = "zipCode"))
                                      return validate52.errors = [{ instancePath: instancePath + "/homeBase/address", schemaPath: "#/properties/homeBase/properties/address/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data12.street !== void 0) {
                                      let _errs27 = errors;
                                      if (typeof data12.street != "string")
                                        return validate52.errors = [{ instancePath: instancePath + "/homeBase/address/street", schemaPath: "#/properties/homeBase/properties/address/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid4 = _errs27 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4) {
                                      if (data12.streetNumber !== void 0) {
                                        let _errs29 = errors;
                                        if (typeof data12.streetNumber != "string")
                                          return validate52.errors = [{ instancePath: instancePath + "/homeBase/address/streetNumber", schemaPath: "#/properties/homeBase/properties/address/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid4 = _errs29 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data12.zipCode !== void 0) {
                                          let _errs31 = errors;
                                          if (typeof data12.zipCode != "string")
                                            return validate52.errors = [{ instancePath: instancePath + "/homeBase/address/zipCode", schemaPath: "#/properties/homeBase/properties/address/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid4 = _errs31 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data12.city !== void 0) {
                                            let _errs33 = errors;
                                            if (typeof data12.city != "string")
                                              return validate52.errors = [{ instancePath: instancePath + "/homeBase/address/city", schemaPath: "#/properties/homeBase/properties/address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid4 = _errs33 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4)
                                            if (data12.country !== void 0) {
                                              let data17 = data12.country, _errs35 = errors;
                                              if (errors === _errs35)
                                                if (typeof data17 == "string") {
                                                  if (!pattern22.test(data17))
                                                    return validate52.errors = [{ instancePath: instancePath + "/homeBase/address/country", schemaPath: "#/properties/homeBase/properties/address/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                } else
                                                  return validate52.errors = [{ instancePath: instancePath + "/homeBase/address/country", schemaPath: "#/properties/homeBase/properties/address/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid4 = _errs35 === errors;
                                            } else
                                              var valid4 = !0;
                                        }
                                      }
                                    }
                                  } else
                                    return validate52.errors = [{ instancePath: instancePath + "/homeBase/address", schemaPath: "#/properties/homeBase/properties/address/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              }
                            } else
                              return validate52.errors = [{ instancePath: instancePath + "/homeBase", schemaPath: "#/properties/homeBase/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                                        return validate52.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, schemaPath: "#/properties/shipToCountries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                    } else
                                      return validate52.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, schemaPath: "#/properties/shipToCountries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid5 = _errs39 === errors;
                                  if (!valid5)
                                    break;
                                }
                              } else
                                return validate52.errors = [{ instancePath: instancePath + "/shipToCountries", schemaPath: "#/properties/shipToCountries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs37 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.taxDeterminationBasedOn !== void 0) {
                              let data20 = data.taxDeterminationBasedOn, _errs41 = errors;
                              if (typeof data20 != "string")
                                return validate52.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", schemaPath: "#/properties/taxDeterminationBasedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(data20 === "BILLING_ADDRESS" || data20 === "SHIPPING_ADDRESS"))
                                return validate52.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", schemaPath: "#/properties/taxDeterminationBasedOn/enum", keyword: "enum", params: { allowedValues: schema71.properties.taxDeterminationBasedOn.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.cartCalculationScale !== void 0) {
                                let data21 = data.cartCalculationScale, _errs43 = errors;
                                if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                  return validate52.errors = [{ instancePath: instancePath + "/cartCalculationScale", schemaPath: "#/properties/cartCalculationScale/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs43 && typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21)))
                                  return validate52.errors = [{ instancePath: instancePath + "/cartCalculationScale", schemaPath: "#/properties/cartCalculationScale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid0 = _errs43 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0)
                                if (data.metadata !== void 0) {
                                  let _errs45 = errors;
                                  validate31(data.metadata, { instancePath: instancePath + "/metadata", parentData: data, parentDataProperty: "metadata", rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
                                  var valid0 = _errs45 === errors;
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
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate52(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate51.errors = vErrors, errors === 0;
}
var listSites_400 = validate55;
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate55.errors = [{ instancePath, schemaPath: "SiteError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate55.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate55.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate55.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
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
                return validate55.errors = [{ instancePath: instancePath + "/type", schemaPath: "SiteError.json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate55.errors = [{ instancePath: instancePath + "/type", schemaPath: "SiteError.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate55.errors = [{ instancePath: instancePath + "/message", schemaPath: "SiteError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate55.errors = [{ instancePath: instancePath + "/message", schemaPath: "SiteError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                          return validate55.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "SiteError.json/properties/details/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.message !== void 0 && typeof data4.message != "string")
                          return validate55.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "SiteError.json/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      } else
                        return validate55.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "SiteError.json/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid2 = _errs10 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate55.errors = [{ instancePath: instancePath + "/details", schemaPath: "SiteError.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate55.errors = [{ instancePath, schemaPath: "SiteError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate55.errors = vErrors, errors === 0;
}
var getSite_200 = validate56;
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate52(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length), validate56.errors = vErrors, errors === 0;
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
var addCartItem_201_headers = validate112;
function validate112(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.location === void 0 && (missing0 = "location"))
        return validate112.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
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
              return validate112.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data.location = coerced0));
        }
      }
    } else
      return validate112.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate112.errors = vErrors, errors === 0;
}
var listSites_200_headers = validate122;
function validate122(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data["x-count"] === void 0 && (missing0 = "x-count"))
        return validate122.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data["x-count"] !== void 0) {
        let data0 = data["x-count"];
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
          let dataType0 = typeof data0, coerced0;
          if (coerced0 === void 0)
            if (dataType0 === "boolean" || data0 === null || dataType0 === "string" && data0 && data0 == +data0 && !(data0 % 1))
              coerced0 = +data0;
            else
              return validate122.errors = [{ instancePath: instancePath + "/x-count", schemaPath: "#/properties/x-count/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          coerced0 !== void 0 && (data0 = coerced0, data !== void 0 && (data["x-count"] = coerced0));
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
  getCart: { 200: { body: findCart_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  deleteCart: { 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 204: { body: null, headers: null } },
  listCartItems: { 200: { body: listCartItems_200, headers: null }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null } },
  addCartItem: { 201: { body: addCartItem_201, headers: addCartItem_201_headers }, 400: { body: findCart_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: findCart_400, headers: null }, 404: { body: findCart_400, headers: null }, 413: { body: findCart_400, headers: null }, 415: { body: findCart_400, headers: null } },
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
  getOwnContext: { 200: { body: getOwnContext_200, headers: null }, 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null } },
  patchOwnContext: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 409: { body: getOwnContext_400, headers: null }, 413: { body: getOwnContext_400, headers: null }, 415: { body: getOwnContext_400, headers: null }, 204: { body: null, headers: null } },
  addOwnAttribute: { 201: { body: addOwnAttribute_201, headers: null }, 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 413: { body: getOwnContext_400, headers: null }, 415: { body: getOwnContext_400, headers: null } },
  removeOwnAttribute: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 204: { body: null, headers: null } },
  getContext: { 200: { body: getOwnContext_200, headers: null }, 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null } },
  putContext: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 409: { body: getOwnContext_400, headers: null }, 413: { body: getOwnContext_400, headers: null }, 415: { body: getOwnContext_400, headers: null }, 204: { body: null, headers: null } },
  addAttribute: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 413: { body: getOwnContext_400, headers: null }, 415: { body: getOwnContext_400, headers: null }, 204: { body: null, headers: null } },
  removeAttribute: { 400: { body: getOwnContext_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: getOwnContext_400, headers: null }, 404: { body: getOwnContext_404, headers: null }, 204: { body: null, headers: null } },
  listSites: { 200: { body: listSites_200, headers: listSites_200_headers }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listSites_400, headers: null } },
  getSite: { 200: { body: getSite_200, headers: null }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 404: { body: listSites_400, headers: null } }
};
export {
  responses
};
