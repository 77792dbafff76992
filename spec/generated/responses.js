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
var listCurrencies_200 = validate21;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              return validate21.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "Currency.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
            if (data0.code !== void 0) {
              let data1 = data0.code, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (!pattern1.test(data1))
                    return validate21.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "Currency.json/properties/code/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate21.errors = [{ instancePath: instancePath + "/" + i0 + "/code", schemaPath: "Currency.json/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate21.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "Currency.json/properties/name/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    if (data2.en !== void 0) {
                      let data3 = data2.en;
                      if (errors === errors)
                        if (typeof data3 == "string") {
                          if (func2(data3) < 1)
                            return validate21.errors = [{ instancePath: instancePath + "/" + i0 + "/name/en", schemaPath: "Currency.json/properties/name/properties/en/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/" + i0 + "/name/en", schemaPath: "Currency.json/properties/name/properties/en/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/" + i0 + "/name", schemaPath: "Currency.json/properties/name/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid2 = _errs6 === errors;
              } else
                var valid2 = !0;
          } else
            return validate21.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "Currency.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
var listCurrencies_400 = validate22;
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.status === void 0 && (missing0 = "status") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate22.errors = [{ instancePath, schemaPath: "PriceError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate22.errors = [{ instancePath: instancePath + "/code", schemaPath: "PriceError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate22.errors = [{ instancePath: instancePath + "/code", schemaPath: "PriceError.json/properties/code/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate22.errors = [{ instancePath: instancePath + "/code", schemaPath: "PriceError.json/properties/code/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
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
                return validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "PriceError.json/properties/status/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate22.errors = [{ instancePath: instancePath + "/status", schemaPath: "PriceError.json/properties/status/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "PriceError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate22.errors = [{ instancePath: instancePath + "/message", schemaPath: "PriceError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate22.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "PriceError.json/properties/details/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs10 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate22.errors = [{ instancePath: instancePath + "/details", schemaPath: "PriceError.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "PriceError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var requestAnonymousToken_200 = validate23;
var schema34 = { type: "object", required: ["token_type", "access_token", "expires_in", "scope"], properties: { token_type: { type: "string", enum: ["Bearer"] }, access_token: { type: "string", minLength: 1 }, expires_in: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "integer", description: "Seconds." }, sessionId: { type: "string", format: "uuid" }, scope: { type: "string" } }, $id: "AnonymousToken.json" }, formats4 = /^(?:urn:uuid:)?[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate23.errors = [{ instancePath, schemaPath: "AnonymousToken.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate23.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "AnonymousToken.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate23.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "AnonymousToken.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema34.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.access_token !== void 0) {
          let data1 = data.access_token, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate23.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "AnonymousToken.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate23.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "AnonymousToken.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs6 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate23.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "AnonymousToken.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token !== void 0) {
              let data3 = data.refresh_token, _errs8 = errors;
              if (errors === _errs8)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate23.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "AnonymousToken.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate23.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "AnonymousToken.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.refresh_token_expires_in !== void 0) {
                let data4 = data.refresh_token_expires_in, _errs10 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate23.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "AnonymousToken.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.sessionId !== void 0) {
                  let data5 = data.sessionId, _errs12 = errors;
                  if (errors === _errs12 && errors === _errs12)
                    if (typeof data5 == "string") {
                      if (!formats4.test(data5))
                        return validate23.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "AnonymousToken.json/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate23.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "AnonymousToken.json/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data.scope !== void 0) {
                    let _errs14 = errors;
                    if (typeof data.scope != "string")
                      return validate23.errors = [{ instancePath: instancePath + "/scope", schemaPath: "AnonymousToken.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          }
        }
      }
    } else
      return validate23.errors = [{ instancePath, schemaPath: "AnonymousToken.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate23.errors = vErrors, errors === 0;
}
var requestAnonymousToken_400 = validate24;
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message"))
        return validate24.errors = [{ instancePath, schemaPath: "CustomerError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate24.errors = [{ instancePath: instancePath + "/status", schemaPath: "CustomerError.json/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
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
                return validate24.errors = [{ instancePath: instancePath + "/type", schemaPath: "CustomerError.json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate24.errors = [{ instancePath: instancePath + "/type", schemaPath: "CustomerError.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate24.errors = [{ instancePath: instancePath + "/message", schemaPath: "CustomerError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate24.errors = [{ instancePath: instancePath + "/message", schemaPath: "CustomerError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.moreInfo !== void 0) {
              let _errs8 = errors;
              if (typeof data.moreInfo != "string")
                return validate24.errors = [{ instancePath: instancePath + "/moreInfo", schemaPath: "CustomerError.json/properties/moreInfo/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                            return validate24.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "CustomerError.json/properties/details/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                          if (data5.field !== void 0) {
                            let _errs14 = errors;
                            if (typeof data5.field != "string")
                              return validate24.errors = [{ instancePath: instancePath + "/details/" + i0 + "/field", schemaPath: "CustomerError.json/properties/details/items/properties/field/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid3 = _errs14 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data5.type !== void 0) {
                              let _errs16 = errors;
                              if (typeof data5.type != "string")
                                return validate24.errors = [{ instancePath: instancePath + "/details/" + i0 + "/type", schemaPath: "CustomerError.json/properties/details/items/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid3 = _errs16 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data5.message !== void 0) {
                                let _errs18 = errors;
                                if (typeof data5.message != "string")
                                  return validate24.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "CustomerError.json/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid3 = _errs18 === errors;
                              } else
                                var valid3 = !0;
                          }
                        } else
                          return validate24.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "CustomerError.json/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid2 = _errs12 === errors;
                      if (!valid2)
                        break;
                    }
                  } else
                    return validate24.errors = [{ instancePath: instancePath + "/details", schemaPath: "CustomerError.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "CustomerError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var loginCustomer_200 = validate25;
var schema39 = { type: "object", required: ["access_token", "expires_in", "refresh_token", "refresh_token_expires_in", "token_type"], properties: { access_token: { type: "string", minLength: 1 }, expires_in: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", minLength: 1 }, refresh_token_expires_in: { type: "integer", description: "Seconds, as the API tells them; the session itself never times out." }, token_type: { type: "string", enum: ["Bearer"] }, session_id: { type: "string", format: "uuid" }, accessToken: { type: "string", minLength: 1, deprecated: !0 }, expiresIn: { type: "integer", deprecated: !0 }, refreshToken: { type: "string", minLength: 1, deprecated: !0 }, refreshTokenExpiresIn: { type: "integer", deprecated: !0 } }, $id: "RefreshedCustomerTokens.json" };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate26.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs3 = errors;
        if (errors === _errs3)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate26.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate26.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid2 = _errs3 === errors;
      } else
        var valid2 = !0;
      if (valid2) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs5 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate26.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid2 = _errs5 === errors;
        } else
          var valid2 = !0;
        if (valid2) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs7 = errors;
            if (errors === _errs7)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate26.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate26.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid2 = _errs7 === errors;
          } else
            var valid2 = !0;
          if (valid2) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs9 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate26.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid2 = _errs9 === errors;
            } else
              var valid2 = !0;
            if (valid2) {
              if (data.token_type !== void 0) {
                let data4 = data.token_type, _errs11 = errors;
                if (typeof data4 != "string")
                  return validate26.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (data4 !== "Bearer")
                  return validate26.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema39.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid2 = _errs11 === errors;
              } else
                var valid2 = !0;
              if (valid2) {
                if (data.session_id !== void 0) {
                  let data5 = data.session_id, _errs13 = errors;
                  if (errors === _errs13 && errors === _errs13)
                    if (typeof data5 == "string") {
                      if (!formats4.test(data5))
                        return validate26.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate26.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid2 = _errs13 === errors;
                } else
                  var valid2 = !0;
                if (valid2) {
                  if (data.accessToken !== void 0) {
                    let data6 = data.accessToken, _errs15 = errors;
                    if (errors === _errs15)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate26.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate26.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid2 = _errs15 === errors;
                  } else
                    var valid2 = !0;
                  if (valid2) {
                    if (data.expiresIn !== void 0) {
                      let data7 = data.expiresIn, _errs17 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate26.errors = [{ instancePath: instancePath + "/expiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/expiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid2 = _errs17 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2) {
                      if (data.refreshToken !== void 0) {
                        let data8 = data.refreshToken, _errs19 = errors;
                        if (errors === _errs19)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate26.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate26.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid2 = _errs19 === errors;
                      } else
                        var valid2 = !0;
                      if (valid2)
                        if (data.refreshTokenExpiresIn !== void 0) {
                          let data9 = data.refreshTokenExpiresIn, _errs21 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate26.errors = [{ instancePath: instancePath + "/refreshTokenExpiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/refreshTokenExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
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
      return validate26.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs23 = errors;
    if (errors === _errs23)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing1;
        if (data.saas_token === void 0 && (missing1 = "saas_token") || data.initialPassword === void 0 && (missing1 = "initialPassword"))
          return validate26.errors = [{ instancePath, schemaPath: "#/allOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
        if (data.saas_token !== void 0) {
          let data10 = data.saas_token, _errs25 = errors;
          if (errors === _errs25)
            if (typeof data10 == "string") {
              if (func2(data10) < 1)
                return validate26.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "#/allOf/1/properties/saas_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate26.errors = [{ instancePath: instancePath + "/saas_token", schemaPath: "#/allOf/1/properties/saas_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid3 = _errs25 === errors;
        } else
          var valid3 = !0;
        if (valid3) {
          if (data.saasToken !== void 0) {
            let data11 = data.saasToken, _errs27 = errors;
            if (errors === _errs27)
              if (typeof data11 == "string") {
                if (func2(data11) < 1)
                  return validate26.errors = [{ instancePath: instancePath + "/saasToken", schemaPath: "#/allOf/1/properties/saasToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate26.errors = [{ instancePath: instancePath + "/saasToken", schemaPath: "#/allOf/1/properties/saasToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid3 = _errs27 === errors;
          } else
            var valid3 = !0;
          if (valid3)
            if (data.initialPassword !== void 0) {
              let _errs29 = errors;
              if (typeof data.initialPassword != "string")
                return validate26.errors = [{ instancePath: instancePath + "/initialPassword", schemaPath: "#/allOf/1/properties/initialPassword/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid3 = _errs29 === errors;
            } else
              var valid3 = !0;
        }
      } else
        return validate26.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs23 === errors;
  }
  return validate26.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate26(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length), validate25.errors = vErrors, errors === 0;
}
var refreshCustomerToken_200 = validate28;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.expires_in === void 0 && (missing0 = "expires_in") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.token_type === void 0 && (missing0 = "token_type"))
        return validate28.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate28.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate28.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "RefreshedCustomerTokens.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs4 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate28.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.refresh_token !== void 0) {
            let data2 = data.refresh_token, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate28.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate28.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.refresh_token_expires_in !== void 0) {
              let data3 = data.refresh_token_expires_in, _errs8 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate28.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "RefreshedCustomerTokens.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.token_type !== void 0) {
                let data4 = data.token_type, _errs10 = errors;
                if (typeof data4 != "string")
                  return validate28.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (data4 !== "Bearer")
                  return validate28.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "RefreshedCustomerTokens.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema39.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.session_id !== void 0) {
                  let data5 = data.session_id, _errs12 = errors;
                  if (errors === _errs12 && errors === _errs12)
                    if (typeof data5 == "string") {
                      if (!formats4.test(data5))
                        return validate28.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                    } else
                      return validate28.errors = [{ instancePath: instancePath + "/session_id", schemaPath: "RefreshedCustomerTokens.json/properties/session_id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1) {
                  if (data.accessToken !== void 0) {
                    let data6 = data.accessToken, _errs14 = errors;
                    if (errors === _errs14)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate28.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate28.errors = [{ instancePath: instancePath + "/accessToken", schemaPath: "RefreshedCustomerTokens.json/properties/accessToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1) {
                    if (data.expiresIn !== void 0) {
                      let data7 = data.expiresIn, _errs16 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate28.errors = [{ instancePath: instancePath + "/expiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/expiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid1 = _errs16 === errors;
                    } else
                      var valid1 = !0;
                    if (valid1) {
                      if (data.refreshToken !== void 0) {
                        let data8 = data.refreshToken, _errs18 = errors;
                        if (errors === _errs18)
                          if (typeof data8 == "string") {
                            if (func2(data8) < 1)
                              return validate28.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                          } else
                            return validate28.errors = [{ instancePath: instancePath + "/refreshToken", schemaPath: "RefreshedCustomerTokens.json/properties/refreshToken/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs18 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1)
                        if (data.refreshTokenExpiresIn !== void 0) {
                          let data9 = data.refreshTokenExpiresIn, _errs20 = errors;
                          if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                            return validate28.errors = [{ instancePath: instancePath + "/refreshTokenExpiresIn", schemaPath: "RefreshedCustomerTokens.json/properties/refreshTokenExpiresIn/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
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
      return validate28.errors = [{ instancePath, schemaPath: "RefreshedCustomerTokens.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
var validateCustomerToken_200 = validate29;
var schema43 = { type: "object", required: ["token_type", "expires_in", "scope", "email"], properties: { token_type: { type: "string", enum: ["Bearer"] }, expires_in: { type: "integer", description: "Seconds left." }, scope: { type: "string" }, sessionId: { type: "string", format: "uuid" }, email: { type: "string" } }, $id: "TokenValidation.json" };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.scope === void 0 && (missing0 = "scope") || data.email === void 0 && (missing0 = "email"))
        return validate29.errors = [{ instancePath, schemaPath: "TokenValidation.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.token_type !== void 0) {
        let data0 = data.token_type, _errs2 = errors;
        if (typeof data0 != "string")
          return validate29.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "TokenValidation.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        if (data0 !== "Bearer")
          return validate29.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "TokenValidation.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema43.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.expires_in !== void 0) {
          let data1 = data.expires_in, _errs4 = errors;
          if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
            return validate29.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "TokenValidation.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.scope !== void 0) {
            let _errs6 = errors;
            if (typeof data.scope != "string")
              return validate29.errors = [{ instancePath: instancePath + "/scope", schemaPath: "TokenValidation.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.sessionId !== void 0) {
              let data3 = data.sessionId, _errs8 = errors;
              if (errors === _errs8 && errors === _errs8)
                if (typeof data3 == "string") {
                  if (!formats4.test(data3))
                    return validate29.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "TokenValidation.json/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
                } else
                  return validate29.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "TokenValidation.json/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.email !== void 0) {
                let _errs10 = errors;
                if (typeof data.email != "string")
                  return validate29.errors = [{ instancePath: instancePath + "/email", schemaPath: "TokenValidation.json/properties/email/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else
      return validate29.errors = [{ instancePath, schemaPath: "TokenValidation.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate29.errors = vErrors, errors === 0;
}
var getOwnProfile_200 = validate30;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.contactName === void 0 && (missing0 = "contactName") || data.country === void 0 && (missing0 = "country") || data.tags === void 0 && (missing0 = "tags") || data.isDefault === void 0 && (missing0 = "isDefault") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate32.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate32.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate32.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.contactName !== void 0) {
          let _errs3 = errors;
          if (typeof data.contactName != "string")
            return validate32.errors = [{ instancePath: instancePath + "/contactName", schemaPath: "#/properties/contactName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.companyName !== void 0) {
            let _errs5 = errors;
            if (typeof data.companyName != "string")
              return validate32.errors = [{ instancePath: instancePath + "/companyName", schemaPath: "#/properties/companyName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.street !== void 0) {
              let _errs7 = errors;
              if (typeof data.street != "string")
                return validate32.errors = [{ instancePath: instancePath + "/street", schemaPath: "#/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.streetNumber !== void 0) {
                let _errs9 = errors;
                if (typeof data.streetNumber != "string")
                  return validate32.errors = [{ instancePath: instancePath + "/streetNumber", schemaPath: "#/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.zipCode !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.zipCode != "string")
                    return validate32.errors = [{ instancePath: instancePath + "/zipCode", schemaPath: "#/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.city !== void 0) {
                    let _errs13 = errors;
                    if (typeof data.city != "string")
                      return validate32.errors = [{ instancePath: instancePath + "/city", schemaPath: "#/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.state !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.state != "string")
                        return validate32.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.country !== void 0) {
                        let data8 = data.country, _errs17 = errors;
                        if (errors === _errs17)
                          if (typeof data8 == "string") {
                            if (func2(data8) > 2)
                              return validate32.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/maxLength", keyword: "maxLength", params: { limit: 2 }, message: "must NOT have more than 2 characters" }], !1;
                            if (func2(data8) < 2)
                              return validate32.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/minLength", keyword: "minLength", params: { limit: 2 }, message: "must NOT have fewer than 2 characters" }], !1;
                          } else
                            return validate32.errors = [{ instancePath: instancePath + "/country", schemaPath: "#/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.contactPhone !== void 0) {
                          let _errs19 = errors;
                          if (typeof data.contactPhone != "string")
                            return validate32.errors = [{ instancePath: instancePath + "/contactPhone", schemaPath: "#/properties/contactPhone/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid0 = _errs19 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.tags !== void 0) {
                            let data10 = data.tags, _errs21 = errors;
                            if (errors === _errs21)
                              if (Array.isArray(data10)) {
                                var valid1 = !0;
                                let len0 = data10.length;
                                for (let i0 = 0; i0 < len0; i0++) {
                                  let _errs23 = errors;
                                  if (typeof data10[i0] != "string")
                                    return validate32.errors = [{ instancePath: instancePath + "/tags/" + i0, schemaPath: "#/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid1 = _errs23 === errors;
                                  if (!valid1)
                                    break;
                                }
                              } else
                                return validate32.errors = [{ instancePath: instancePath + "/tags", schemaPath: "#/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs21 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.isDefault !== void 0) {
                              let _errs25 = errors;
                              if (typeof data.isDefault != "boolean")
                                return validate32.errors = [{ instancePath: instancePath + "/isDefault", schemaPath: "#/properties/isDefault/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                              var valid0 = _errs25 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0)
                              if (data.metadata !== void 0) {
                                let data13 = data.metadata, _errs27 = errors;
                                if (errors === errors)
                                  if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                    let missing1;
                                    if (data13.version === void 0 && (missing1 = "version"))
                                      return validate32.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "VersionMetadata.json/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                    if (data13.version !== void 0) {
                                      let data14 = data13.version, _errs30 = errors;
                                      if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                        return validate32.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "VersionMetadata.json/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                      if (errors === _errs30 && typeof data14 == "number" && isFinite(data14) && (data14 < 1 || isNaN(data14)))
                                        return validate32.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "VersionMetadata.json/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                    }
                                  } else
                                    return validate32.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "VersionMetadata.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
    } else
      return validate32.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate32.errors = vErrors, errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.customerNumber === void 0 && (missing0 = "customerNumber") || data.accounts === void 0 && (missing0 = "accounts") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate31.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.id !== void 0) {
        let data0 = data.id, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern2.test(data0))
              return validate31.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
          } else
            return validate31.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerNumber !== void 0) {
          let data1 = data.customerNumber, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern2.test(data1))
                return validate31.errors = [{ instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate31.errors = [{ instancePath: instancePath + "/customerNumber", schemaPath: "#/properties/customerNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.firstName !== void 0) {
            let _errs5 = errors;
            if (typeof data.firstName != "string")
              return validate31.errors = [{ instancePath: instancePath + "/firstName", schemaPath: "#/properties/firstName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.lastName !== void 0) {
              let _errs7 = errors;
              if (typeof data.lastName != "string")
                return validate31.errors = [{ instancePath: instancePath + "/lastName", schemaPath: "#/properties/lastName/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.contactEmail !== void 0) {
                let _errs9 = errors;
                if (typeof data.contactEmail != "string")
                  return validate31.errors = [{ instancePath: instancePath + "/contactEmail", schemaPath: "#/properties/contactEmail/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.preferredLanguage !== void 0) {
                  let _errs11 = errors;
                  if (typeof data.preferredLanguage != "string")
                    return validate31.errors = [{ instancePath: instancePath + "/preferredLanguage", schemaPath: "#/properties/preferredLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.preferredCurrency !== void 0) {
                    let data6 = data.preferredCurrency, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) > 3)
                          return validate31.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/maxLength", keyword: "maxLength", params: { limit: 3 }, message: "must NOT have more than 3 characters" }], !1;
                        if (func2(data6) < 3)
                          return validate31.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/minLength", keyword: "minLength", params: { limit: 3 }, message: "must NOT have fewer than 3 characters" }], !1;
                      } else
                        return validate31.errors = [{ instancePath: instancePath + "/preferredCurrency", schemaPath: "#/properties/preferredCurrency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.preferredSite !== void 0) {
                      let _errs15 = errors;
                      if (typeof data.preferredSite != "string")
                        return validate31.errors = [{ instancePath: instancePath + "/preferredSite", schemaPath: "#/properties/preferredSite/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.accounts !== void 0) {
                        let data8 = data.accounts, _errs17 = errors;
                        if (errors === _errs17)
                          if (Array.isArray(data8)) {
                            var valid1 = !0;
                            let len0 = data8.length;
                            for (let i0 = 0; i0 < len0; i0++) {
                              let data9 = data8[i0], _errs19 = errors;
                              if (errors === _errs19)
                                if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                                  let missing1;
                                  if (data9.id === void 0 && (missing1 = "id") || data9.providerId === void 0 && (missing1 = "providerId"))
                                    return validate31.errors = [{ instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                  if (data9.id !== void 0) {
                                    let _errs21 = errors;
                                    if (typeof data9.id != "string")
                                      return validate31.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/id", schemaPath: "#/properties/accounts/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid2 = _errs21 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2)
                                    if (data9.providerId !== void 0) {
                                      let _errs23 = errors;
                                      if (typeof data9.providerId != "string")
                                        return validate31.errors = [{ instancePath: instancePath + "/accounts/" + i0 + "/providerId", schemaPath: "#/properties/accounts/items/properties/providerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid2 = _errs23 === errors;
                                    } else
                                      var valid2 = !0;
                                } else
                                  return validate31.errors = [{ instancePath: instancePath + "/accounts/" + i0, schemaPath: "#/properties/accounts/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid1 = _errs19 === errors;
                              if (!valid1)
                                break;
                            }
                          } else
                            return validate31.errors = [{ instancePath: instancePath + "/accounts", schemaPath: "#/properties/accounts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs17 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.addresses !== void 0) {
                          let data12 = data.addresses, _errs25 = errors;
                          if (errors === _errs25)
                            if (Array.isArray(data12)) {
                              var valid3 = !0;
                              let len1 = data12.length;
                              for (let i1 = 0; i1 < len1; i1++) {
                                let _errs27 = errors;
                                validate32(data12[i1], { instancePath: instancePath + "/addresses/" + i1, parentData: data12, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors), errors = vErrors.length);
                                var valid3 = _errs27 === errors;
                                if (!valid3)
                                  break;
                              }
                            } else
                              return validate31.errors = [{ instancePath: instancePath + "/addresses", schemaPath: "#/properties/addresses/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs25 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.metadata !== void 0) {
                            let data14 = data.metadata, _errs28 = errors;
                            if (errors === errors)
                              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                let missing2;
                                if (data14.version === void 0 && (missing2 = "version"))
                                  return validate31.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "VersionMetadata.json/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                if (data14.version !== void 0) {
                                  let data15 = data14.version, _errs31 = errors;
                                  if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15)))
                                    return validate31.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "VersionMetadata.json/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs31 && typeof data15 == "number" && isFinite(data15) && (data15 < 1 || isNaN(data15)))
                                    return validate31.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "VersionMetadata.json/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                }
                              } else
                                return validate31.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "VersionMetadata.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid0 = _errs28 === errors;
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
      return validate31.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate31.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate31(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length), validate30.errors = vErrors, errors === 0;
}
var requestServiceToken_200 = validate35;
var schema50 = { type: "object", required: ["access_token", "token_type", "expires_in", "session_idle_time", "refresh_token", "refresh_token_expires_in", "scope"], properties: { access_token: { type: "string", minLength: 1 }, token_type: { type: "string", enum: ["Bearer"] }, expires_in: { type: "integer", description: "Seconds." }, session_idle_time: { type: "integer", description: "Seconds." }, refresh_token: { type: "string", description: "Always empty; ask for a new token instead." }, refresh_token_expires_in: { type: "integer", description: "Seconds." }, scope: { type: "string" } }, $id: "ServiceToken.json" };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.access_token === void 0 && (missing0 = "access_token") || data.token_type === void 0 && (missing0 = "token_type") || data.expires_in === void 0 && (missing0 = "expires_in") || data.session_idle_time === void 0 && (missing0 = "session_idle_time") || data.refresh_token === void 0 && (missing0 = "refresh_token") || data.refresh_token_expires_in === void 0 && (missing0 = "refresh_token_expires_in") || data.scope === void 0 && (missing0 = "scope"))
        return validate35.errors = [{ instancePath, schemaPath: "ServiceToken.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.access_token !== void 0) {
        let data0 = data.access_token, _errs2 = errors;
        if (errors === _errs2)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate35.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ServiceToken.json/properties/access_token/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate35.errors = [{ instancePath: instancePath + "/access_token", schemaPath: "ServiceToken.json/properties/access_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1) {
        if (data.token_type !== void 0) {
          let data1 = data.token_type, _errs4 = errors;
          if (typeof data1 != "string")
            return validate35.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ServiceToken.json/properties/token_type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          if (data1 !== "Bearer")
            return validate35.errors = [{ instancePath: instancePath + "/token_type", schemaPath: "ServiceToken.json/properties/token_type/enum", keyword: "enum", params: { allowedValues: schema50.properties.token_type.enum }, message: "must be equal to one of the allowed values" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.expires_in !== void 0) {
            let data2 = data.expires_in, _errs6 = errors;
            if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
              return validate35.errors = [{ instancePath: instancePath + "/expires_in", schemaPath: "ServiceToken.json/properties/expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid1 = _errs6 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.session_idle_time !== void 0) {
              let data3 = data.session_idle_time, _errs8 = errors;
              if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                return validate35.errors = [{ instancePath: instancePath + "/session_idle_time", schemaPath: "ServiceToken.json/properties/session_idle_time/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.refresh_token !== void 0) {
                let _errs10 = errors;
                if (typeof data.refresh_token != "string")
                  return validate35.errors = [{ instancePath: instancePath + "/refresh_token", schemaPath: "ServiceToken.json/properties/refresh_token/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid1 = _errs10 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data.refresh_token_expires_in !== void 0) {
                  let data5 = data.refresh_token_expires_in, _errs12 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate35.errors = [{ instancePath: instancePath + "/refresh_token_expires_in", schemaPath: "ServiceToken.json/properties/refresh_token_expires_in/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid1 = _errs12 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data.scope !== void 0) {
                    let _errs14 = errors;
                    if (typeof data.scope != "string")
                      return validate35.errors = [{ instancePath: instancePath + "/scope", schemaPath: "ServiceToken.json/properties/scope/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs14 === errors;
                  } else
                    var valid1 = !0;
              }
            }
          }
        }
      }
    } else
      return validate35.errors = [{ instancePath, schemaPath: "ServiceToken.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate35.errors = vErrors, errors === 0;
}
var matchPricesByContext_200 = validate36;
var schema52 = { type: "object", required: ["priceId", "itemId", "site", "currency", "originalValue", "effectiveValue", "totalValue", "quantity", "includesTax", "priceModel", "tax", "tierValues", "metadata"], properties: { priceId: { type: "string", minLength: 1 }, itemId: { type: "object", required: ["itemType", "id", "name"], properties: { itemType: { $ref: "PriceItemType.json" }, id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1, description: "The product's." } } }, site: { type: "object", required: ["code", "includesTax"], properties: { code: { type: "string", minLength: 1 }, includesTax: { type: "boolean" } } }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, location: { type: "object", description: "The session's country; absent when it has none.", required: ["countryCode"], properties: { countryCode: { type: "string", minLength: 1 } } }, originalValue: { type: "number", minimum: 0, description: "The price of one, as the seed says." }, effectiveValue: { type: "number", minimum: 0, description: "The price of one; the mock knows no sale prices." }, totalValue: { type: "number", minimum: 0, description: "The price of all, rounded half up to the site's scale." }, quantity: { $ref: "PriceQuantity.json" }, includesTax: { type: "boolean" }, priceModel: { type: "object", required: ["id", "name", "includesTax", "tierDefinition"], properties: { id: { type: "string", minLength: 1 }, name: { type: "string", minLength: 1 }, includesTax: { type: "boolean" }, tierDefinition: { type: "object", required: ["tierType", "tiers"], properties: { tierType: { type: "string", description: "One price, or one that depends on the quantity of all.", enum: ["BASIC", "VOLUME"] }, tiers: { type: "array", minItems: 1, items: { type: "object", required: ["id", "minQuantity"], properties: { id: { type: "string", minLength: 1 }, minQuantity: { $ref: "PriceQuantity.json" } } } } } } } }, tax: { type: "object", required: ["taxClass", "taxRate", "prices"], properties: { taxClass: { type: "string", minLength: 1 }, taxRate: { type: "number", minimum: 0, maximum: 100, description: "Percent." }, prices: { type: "object", required: ["originalValue", "effectiveValue", "totalValue"], properties: { originalValue: { $ref: "TaxedPrice.json" }, effectiveValue: { $ref: "TaxedPrice.json" }, totalValue: { $ref: "TaxedPrice.json" } } } } }, tierValues: { type: "array", minItems: 1, items: { type: "object", required: ["id", "priceValue"], properties: { id: { type: "string", minLength: 1 }, priceValue: { type: "number", minimum: 0 } } } }, metadata: { type: "object", required: ["version", "createdAt", "modifiedAt"], properties: { version: { type: "string", pattern: "^\\d+$", description: "Text here, a number elsewhere." }, createdAt: { $ref: "Timestamp.json" }, modifiedAt: { $ref: "Timestamp.json" } } } }, $id: "PriceMatch.json" }, schema53 = { type: "string", description: "What the ID is of. A `SKU` is taken for a product's ID.", enum: ["PRODUCT", "PRICE", "SKU"], $id: "PriceItemType.json" };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.priceId === void 0 && (missing0 = "priceId") || data.itemId === void 0 && (missing0 = "itemId") || data.site === void 0 && (missing0 = "site") || data.currency === void 0 && (missing0 = "currency") || data.originalValue === void 0 && (missing0 = "originalValue") || data.effectiveValue === void 0 && (missing0 = "effectiveValue") || data.totalValue === void 0 && (missing0 = "totalValue") || data.quantity === void 0 && (missing0 = "quantity") || data.includesTax === void 0 && (missing0 = "includesTax") || data.priceModel === void 0 && (missing0 = "priceModel") || data.tax === void 0 && (missing0 = "tax") || data.tierValues === void 0 && (missing0 = "tierValues") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate37.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.priceId !== void 0) {
        let data0 = data.priceId, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (func2(data0) < 1)
              return validate37.errors = [{ instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate37.errors = [{ instancePath: instancePath + "/priceId", schemaPath: "#/properties/priceId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                return validate37.errors = [{ instancePath: instancePath + "/itemId", schemaPath: "#/properties/itemId/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
              if (data1.itemType !== void 0) {
                let data2 = data1.itemType, _errs5 = errors;
                if (typeof data2 != "string")
                  return validate37.errors = [{ instancePath: instancePath + "/itemId/itemType", schemaPath: "PriceItemType.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                if (!(data2 === "PRODUCT" || data2 === "PRICE" || data2 === "SKU"))
                  return validate37.errors = [{ instancePath: instancePath + "/itemId/itemType", schemaPath: "PriceItemType.json/enum", keyword: "enum", params: { allowedValues: schema53.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid1 = _errs5 === errors;
              } else
                var valid1 = !0;
              if (valid1) {
                if (data1.id !== void 0) {
                  let data3 = data1.id, _errs8 = errors;
                  if (errors === _errs8)
                    if (typeof data3 == "string") {
                      if (func2(data3) < 1)
                        return validate37.errors = [{ instancePath: instancePath + "/itemId/id", schemaPath: "#/properties/itemId/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate37.errors = [{ instancePath: instancePath + "/itemId/id", schemaPath: "#/properties/itemId/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid1 = _errs8 === errors;
                } else
                  var valid1 = !0;
                if (valid1)
                  if (data1.name !== void 0) {
                    let data4 = data1.name, _errs10 = errors;
                    if (errors === _errs10)
                      if (typeof data4 == "string") {
                        if (func2(data4) < 1)
                          return validate37.errors = [{ instancePath: instancePath + "/itemId/name", schemaPath: "#/properties/itemId/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate37.errors = [{ instancePath: instancePath + "/itemId/name", schemaPath: "#/properties/itemId/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid1 = _errs10 === errors;
                  } else
                    var valid1 = !0;
              }
            } else
              return validate37.errors = [{ instancePath: instancePath + "/itemId", schemaPath: "#/properties/itemId/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                  return validate37.errors = [{ instancePath: instancePath + "/site", schemaPath: "#/properties/site/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                if (data5.code !== void 0) {
                  let data6 = data5.code, _errs14 = errors;
                  if (errors === _errs14)
                    if (typeof data6 == "string") {
                      if (func2(data6) < 1)
                        return validate37.errors = [{ instancePath: instancePath + "/site/code", schemaPath: "#/properties/site/properties/code/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate37.errors = [{ instancePath: instancePath + "/site/code", schemaPath: "#/properties/site/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid3 = _errs14 === errors;
                } else
                  var valid3 = !0;
                if (valid3)
                  if (data5.includesTax !== void 0) {
                    let _errs16 = errors;
                    if (typeof data5.includesTax != "boolean")
                      return validate37.errors = [{ instancePath: instancePath + "/site/includesTax", schemaPath: "#/properties/site/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                    var valid3 = _errs16 === errors;
                  } else
                    var valid3 = !0;
              } else
                return validate37.errors = [{ instancePath: instancePath + "/site", schemaPath: "#/properties/site/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs12 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.currency !== void 0) {
              let data8 = data.currency, _errs18 = errors;
              if (errors === _errs18)
                if (typeof data8 == "string") {
                  if (!pattern1.test(data8))
                    return validate37.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                } else
                  return validate37.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                      return validate37.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                    if (data9.countryCode !== void 0) {
                      let data10 = data9.countryCode;
                      if (errors === errors)
                        if (typeof data10 == "string") {
                          if (func2(data10) < 1)
                            return validate37.errors = [{ instancePath: instancePath + "/location/countryCode", schemaPath: "#/properties/location/properties/countryCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                        } else
                          return validate37.errors = [{ instancePath: instancePath + "/location/countryCode", schemaPath: "#/properties/location/properties/countryCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    }
                  } else
                    return validate37.errors = [{ instancePath: instancePath + "/location", schemaPath: "#/properties/location/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs20 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.originalValue !== void 0) {
                  let data11 = data.originalValue, _errs24 = errors;
                  if (errors === _errs24)
                    if (typeof data11 == "number" && isFinite(data11)) {
                      if (data11 < 0 || isNaN(data11))
                        return validate37.errors = [{ instancePath: instancePath + "/originalValue", schemaPath: "#/properties/originalValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                    } else
                      return validate37.errors = [{ instancePath: instancePath + "/originalValue", schemaPath: "#/properties/originalValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                  var valid0 = _errs24 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.effectiveValue !== void 0) {
                    let data12 = data.effectiveValue, _errs26 = errors;
                    if (errors === _errs26)
                      if (typeof data12 == "number" && isFinite(data12)) {
                        if (data12 < 0 || isNaN(data12))
                          return validate37.errors = [{ instancePath: instancePath + "/effectiveValue", schemaPath: "#/properties/effectiveValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      } else
                        return validate37.errors = [{ instancePath: instancePath + "/effectiveValue", schemaPath: "#/properties/effectiveValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                    var valid0 = _errs26 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.totalValue !== void 0) {
                      let data13 = data.totalValue, _errs28 = errors;
                      if (errors === _errs28)
                        if (typeof data13 == "number" && isFinite(data13)) {
                          if (data13 < 0 || isNaN(data13))
                            return validate37.errors = [{ instancePath: instancePath + "/totalValue", schemaPath: "#/properties/totalValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                        } else
                          return validate37.errors = [{ instancePath: instancePath + "/totalValue", schemaPath: "#/properties/totalValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
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
                              return validate37.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "PriceQuantity.json/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                            if (data14.quantity !== void 0) {
                              let data15 = data14.quantity, _errs33 = errors;
                              if (errors === _errs33)
                                if (typeof data15 == "number" && isFinite(data15)) {
                                  if (data15 < 0 || isNaN(data15))
                                    return validate37.errors = [{ instancePath: instancePath + "/quantity/quantity", schemaPath: "PriceQuantity.json/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                } else
                                  return validate37.errors = [{ instancePath: instancePath + "/quantity/quantity", schemaPath: "PriceQuantity.json/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                              var valid6 = _errs33 === errors;
                            } else
                              var valid6 = !0;
                            if (valid6)
                              if (data14.unitCode !== void 0) {
                                let data16 = data14.unitCode, _errs35 = errors;
                                if (errors === _errs35)
                                  if (typeof data16 == "string") {
                                    if (func2(data16) < 1)
                                      return validate37.errors = [{ instancePath: instancePath + "/quantity/unitCode", schemaPath: "PriceQuantity.json/properties/unitCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                  } else
                                    return validate37.errors = [{ instancePath: instancePath + "/quantity/unitCode", schemaPath: "PriceQuantity.json/properties/unitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid6 = _errs35 === errors;
                              } else
                                var valid6 = !0;
                          } else
                            return validate37.errors = [{ instancePath: instancePath + "/quantity", schemaPath: "PriceQuantity.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs30 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.includesTax !== void 0) {
                          let _errs37 = errors;
                          if (typeof data.includesTax != "boolean")
                            return validate37.errors = [{ instancePath: instancePath + "/includesTax", schemaPath: "#/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                                  return validate37.errors = [{ instancePath: instancePath + "/priceModel", schemaPath: "#/properties/priceModel/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                                if (data18.id !== void 0) {
                                  let data19 = data18.id, _errs41 = errors;
                                  if (errors === _errs41)
                                    if (typeof data19 == "string") {
                                      if (func2(data19) < 1)
                                        return validate37.errors = [{ instancePath: instancePath + "/priceModel/id", schemaPath: "#/properties/priceModel/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                    } else
                                      return validate37.errors = [{ instancePath: instancePath + "/priceModel/id", schemaPath: "#/properties/priceModel/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid7 = _errs41 === errors;
                                } else
                                  var valid7 = !0;
                                if (valid7) {
                                  if (data18.name !== void 0) {
                                    let data20 = data18.name, _errs43 = errors;
                                    if (errors === _errs43)
                                      if (typeof data20 == "string") {
                                        if (func2(data20) < 1)
                                          return validate37.errors = [{ instancePath: instancePath + "/priceModel/name", schemaPath: "#/properties/priceModel/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate37.errors = [{ instancePath: instancePath + "/priceModel/name", schemaPath: "#/properties/priceModel/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid7 = _errs43 === errors;
                                  } else
                                    var valid7 = !0;
                                  if (valid7) {
                                    if (data18.includesTax !== void 0) {
                                      let _errs45 = errors;
                                      if (typeof data18.includesTax != "boolean")
                                        return validate37.errors = [{ instancePath: instancePath + "/priceModel/includesTax", schemaPath: "#/properties/priceModel/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
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
                                              return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", schemaPath: "#/properties/priceModel/properties/tierDefinition/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                                            if (data22.tierType !== void 0) {
                                              let data23 = data22.tierType, _errs49 = errors;
                                              if (typeof data23 != "string")
                                                return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tierType/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              if (!(data23 === "BASIC" || data23 === "VOLUME"))
                                                return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tierType", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tierType/enum", keyword: "enum", params: { allowedValues: schema52.properties.priceModel.properties.tierDefinition.properties.tierType.enum }, message: "must be equal to one of the allowed values" }], !1;
                                              var valid8 = _errs49 === errors;
                                            } else
                                              var valid8 = !0;
                                            if (valid8)
                                              if (data22.tiers !== void 0) {
                                                let data24 = data22.tiers, _errs51 = errors;
                                                if (errors === _errs51)
                                                  if (Array.isArray(data24)) {
                                                    if (data24.length < 1)
                                                      return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                                    {
                                                      var valid9 = !0;
                                                      let len0 = data24.length;
                                                      for (let i0 = 0; i0 < len0; i0++) {
                                                        let data25 = data24[i0], _errs53 = errors;
                                                        if (errors === _errs53)
                                                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                                            let missing7;
                                                            if (data25.id === void 0 && (missing7 = "id") || data25.minQuantity === void 0 && (missing7 = "minQuantity"))
                                                              return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                                                            if (data25.id !== void 0) {
                                                              let data26 = data25.id, _errs55 = errors;
                                                              if (errors === _errs55)
                                                                if (typeof data26 == "string") {
                                                                  if (func2(data26) < 1)
                                                                    return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                                } else
                                                                  return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/id", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                                                      return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity", schemaPath: "PriceQuantity.json/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" }], !1;
                                                                    if (data27.quantity !== void 0) {
                                                                      let data28 = data27.quantity, _errs60 = errors;
                                                                      if (errors === _errs60)
                                                                        if (typeof data28 == "number" && isFinite(data28)) {
                                                                          if (data28 < 0 || isNaN(data28))
                                                                            return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity/quantity", schemaPath: "PriceQuantity.json/properties/quantity/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                                        } else
                                                                          return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity/quantity", schemaPath: "PriceQuantity.json/properties/quantity/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                                      var valid12 = _errs60 === errors;
                                                                    } else
                                                                      var valid12 = !0;
                                                                    if (valid12)
                                                                      if (data27.unitCode !== void 0) {
                                                                        let data29 = data27.unitCode, _errs62 = errors;
                                                                        if (errors === _errs62)
                                                                          if (typeof data29 == "string") {
                                                                            if (func2(data29) < 1)
                                                                              return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity/unitCode", schemaPath: "PriceQuantity.json/properties/unitCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                                          } else
                                                                            return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity/unitCode", schemaPath: "PriceQuantity.json/properties/unitCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                                                        var valid12 = _errs62 === errors;
                                                                      } else
                                                                        var valid12 = !0;
                                                                  } else
                                                                    return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0 + "/minQuantity", schemaPath: "PriceQuantity.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                                var valid10 = _errs57 === errors;
                                                              } else
                                                                var valid10 = !0;
                                                          } else
                                                            return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers/" + i0, schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                        var valid9 = _errs53 === errors;
                                                        if (!valid9)
                                                          break;
                                                      }
                                                    }
                                                  } else
                                                    return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition/tiers", schemaPath: "#/properties/priceModel/properties/tierDefinition/properties/tiers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                                var valid8 = _errs51 === errors;
                                              } else
                                                var valid8 = !0;
                                          } else
                                            return validate37.errors = [{ instancePath: instancePath + "/priceModel/tierDefinition", schemaPath: "#/properties/priceModel/properties/tierDefinition/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid7 = _errs47 === errors;
                                      } else
                                        var valid7 = !0;
                                  }
                                }
                              } else
                                return validate37.errors = [{ instancePath: instancePath + "/priceModel", schemaPath: "#/properties/priceModel/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                                    return validate37.errors = [{ instancePath: instancePath + "/tax", schemaPath: "#/properties/tax/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" }], !1;
                                  if (data30.taxClass !== void 0) {
                                    let data31 = data30.taxClass, _errs66 = errors;
                                    if (errors === _errs66)
                                      if (typeof data31 == "string") {
                                        if (func2(data31) < 1)
                                          return validate37.errors = [{ instancePath: instancePath + "/tax/taxClass", schemaPath: "#/properties/tax/properties/taxClass/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                      } else
                                        return validate37.errors = [{ instancePath: instancePath + "/tax/taxClass", schemaPath: "#/properties/tax/properties/taxClass/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                    var valid13 = _errs66 === errors;
                                  } else
                                    var valid13 = !0;
                                  if (valid13) {
                                    if (data30.taxRate !== void 0) {
                                      let data32 = data30.taxRate, _errs68 = errors;
                                      if (errors === _errs68)
                                        if (typeof data32 == "number" && isFinite(data32)) {
                                          if (data32 > 100 || isNaN(data32))
                                            return validate37.errors = [{ instancePath: instancePath + "/tax/taxRate", schemaPath: "#/properties/tax/properties/taxRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 100 }, message: "must be <= 100" }], !1;
                                          if (data32 < 0 || isNaN(data32))
                                            return validate37.errors = [{ instancePath: instancePath + "/tax/taxRate", schemaPath: "#/properties/tax/properties/taxRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        } else
                                          return validate37.errors = [{ instancePath: instancePath + "/tax/taxRate", schemaPath: "#/properties/tax/properties/taxRate/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
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
                                              return validate37.errors = [{ instancePath: instancePath + "/tax/prices", schemaPath: "#/properties/tax/properties/prices/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" }], !1;
                                            if (data33.originalValue !== void 0) {
                                              let data34 = data33.originalValue, _errs72 = errors;
                                              if (errors === errors)
                                                if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                                                  let missing11;
                                                  if (data34.netValue === void 0 && (missing11 = "netValue") || data34.grossValue === void 0 && (missing11 = "grossValue") || data34.taxValue === void 0 && (missing11 = "taxValue"))
                                                    return validate37.errors = [{ instancePath: instancePath + "/tax/prices/originalValue", schemaPath: "TaxedPrice.json/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" }], !1;
                                                  if (data34.netValue !== void 0) {
                                                    let data35 = data34.netValue, _errs75 = errors;
                                                    if (errors === _errs75)
                                                      if (typeof data35 == "number" && isFinite(data35)) {
                                                        if (data35 < 0 || isNaN(data35))
                                                          return validate37.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                      } else
                                                        return validate37.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                    var valid16 = _errs75 === errors;
                                                  } else
                                                    var valid16 = !0;
                                                  if (valid16) {
                                                    if (data34.grossValue !== void 0) {
                                                      let data36 = data34.grossValue, _errs77 = errors;
                                                      if (errors === _errs77)
                                                        if (typeof data36 == "number" && isFinite(data36)) {
                                                          if (data36 < 0 || isNaN(data36))
                                                            return validate37.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        } else
                                                          return validate37.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                      var valid16 = _errs77 === errors;
                                                    } else
                                                      var valid16 = !0;
                                                    if (valid16)
                                                      if (data34.taxValue !== void 0) {
                                                        let data37 = data34.taxValue, _errs79 = errors;
                                                        if (errors === _errs79)
                                                          if (typeof data37 == "number" && isFinite(data37)) {
                                                            if (data37 < 0 || isNaN(data37))
                                                              return validate37.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                          } else
                                                            return validate37.errors = [{ instancePath: instancePath + "/tax/prices/originalValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var valid16 = _errs79 === errors;
                                                      } else
                                                        var valid16 = !0;
                                                  }
                                                } else
                                                  return validate37.errors = [{ instancePath: instancePath + "/tax/prices/originalValue", schemaPath: "TaxedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                                                      return validate37.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue", schemaPath: "TaxedPrice.json/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" }], !1;
                                                    if (data38.netValue !== void 0) {
                                                      let data39 = data38.netValue, _errs84 = errors;
                                                      if (errors === _errs84)
                                                        if (typeof data39 == "number" && isFinite(data39)) {
                                                          if (data39 < 0 || isNaN(data39))
                                                            return validate37.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                        } else
                                                          return validate37.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                      var valid18 = _errs84 === errors;
                                                    } else
                                                      var valid18 = !0;
                                                    if (valid18) {
                                                      if (data38.grossValue !== void 0) {
                                                        let data40 = data38.grossValue, _errs86 = errors;
                                                        if (errors === _errs86)
                                                          if (typeof data40 == "number" && isFinite(data40)) {
                                                            if (data40 < 0 || isNaN(data40))
                                                              return validate37.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                          } else
                                                            return validate37.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var valid18 = _errs86 === errors;
                                                      } else
                                                        var valid18 = !0;
                                                      if (valid18)
                                                        if (data38.taxValue !== void 0) {
                                                          let data41 = data38.taxValue, _errs88 = errors;
                                                          if (errors === _errs88)
                                                            if (typeof data41 == "number" && isFinite(data41)) {
                                                              if (data41 < 0 || isNaN(data41))
                                                                return validate37.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                            } else
                                                              return validate37.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                          var valid18 = _errs88 === errors;
                                                        } else
                                                          var valid18 = !0;
                                                    }
                                                  } else
                                                    return validate37.errors = [{ instancePath: instancePath + "/tax/prices/effectiveValue", schemaPath: "TaxedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                                                        return validate37.errors = [{ instancePath: instancePath + "/tax/prices/totalValue", schemaPath: "TaxedPrice.json/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" }], !1;
                                                      if (data42.netValue !== void 0) {
                                                        let data43 = data42.netValue, _errs93 = errors;
                                                        if (errors === _errs93)
                                                          if (typeof data43 == "number" && isFinite(data43)) {
                                                            if (data43 < 0 || isNaN(data43))
                                                              return validate37.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                          } else
                                                            return validate37.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/netValue", schemaPath: "TaxedPrice.json/properties/netValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                        var valid20 = _errs93 === errors;
                                                      } else
                                                        var valid20 = !0;
                                                      if (valid20) {
                                                        if (data42.grossValue !== void 0) {
                                                          let data44 = data42.grossValue, _errs95 = errors;
                                                          if (errors === _errs95)
                                                            if (typeof data44 == "number" && isFinite(data44)) {
                                                              if (data44 < 0 || isNaN(data44))
                                                                return validate37.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                            } else
                                                              return validate37.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/grossValue", schemaPath: "TaxedPrice.json/properties/grossValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                          var valid20 = _errs95 === errors;
                                                        } else
                                                          var valid20 = !0;
                                                        if (valid20)
                                                          if (data42.taxValue !== void 0) {
                                                            let data45 = data42.taxValue, _errs97 = errors;
                                                            if (errors === _errs97)
                                                              if (typeof data45 == "number" && isFinite(data45)) {
                                                                if (data45 < 0 || isNaN(data45))
                                                                  return validate37.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                              } else
                                                                return validate37.errors = [{ instancePath: instancePath + "/tax/prices/totalValue/taxValue", schemaPath: "TaxedPrice.json/properties/taxValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                            var valid20 = _errs97 === errors;
                                                          } else
                                                            var valid20 = !0;
                                                      }
                                                    } else
                                                      return validate37.errors = [{ instancePath: instancePath + "/tax/prices/totalValue", schemaPath: "TaxedPrice.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid14 = _errs90 === errors;
                                                } else
                                                  var valid14 = !0;
                                            }
                                          } else
                                            return validate37.errors = [{ instancePath: instancePath + "/tax/prices", schemaPath: "#/properties/tax/properties/prices/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid13 = _errs70 === errors;
                                      } else
                                        var valid13 = !0;
                                  }
                                } else
                                  return validate37.errors = [{ instancePath: instancePath + "/tax", schemaPath: "#/properties/tax/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid0 = _errs64 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.tierValues !== void 0) {
                                let data46 = data.tierValues, _errs99 = errors;
                                if (errors === _errs99)
                                  if (Array.isArray(data46)) {
                                    if (data46.length < 1)
                                      return validate37.errors = [{ instancePath: instancePath + "/tierValues", schemaPath: "#/properties/tierValues/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                    {
                                      var valid21 = !0;
                                      let len1 = data46.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        let data47 = data46[i1], _errs101 = errors;
                                        if (errors === _errs101)
                                          if (data47 && typeof data47 == "object" && !Array.isArray(data47)) {
                                            let missing14;
                                            if (data47.id === void 0 && (missing14 = "id") || data47.priceValue === void 0 && (missing14 = "priceValue"))
                                              return validate37.errors = [{ instancePath: instancePath + "/tierValues/" + i1, schemaPath: "#/properties/tierValues/items/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" }], !1;
                                            if (data47.id !== void 0) {
                                              let data48 = data47.id, _errs103 = errors;
                                              if (errors === _errs103)
                                                if (typeof data48 == "string") {
                                                  if (func2(data48) < 1)
                                                    return validate37.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", schemaPath: "#/properties/tierValues/items/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                                                } else
                                                  return validate37.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/id", schemaPath: "#/properties/tierValues/items/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid22 = _errs103 === errors;
                                            } else
                                              var valid22 = !0;
                                            if (valid22)
                                              if (data47.priceValue !== void 0) {
                                                let data49 = data47.priceValue, _errs105 = errors;
                                                if (errors === _errs105)
                                                  if (typeof data49 == "number" && isFinite(data49)) {
                                                    if (data49 < 0 || isNaN(data49))
                                                      return validate37.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", schemaPath: "#/properties/tierValues/items/properties/priceValue/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                                  } else
                                                    return validate37.errors = [{ instancePath: instancePath + "/tierValues/" + i1 + "/priceValue", schemaPath: "#/properties/tierValues/items/properties/priceValue/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                                var valid22 = _errs105 === errors;
                                              } else
                                                var valid22 = !0;
                                          } else
                                            return validate37.errors = [{ instancePath: instancePath + "/tierValues/" + i1, schemaPath: "#/properties/tierValues/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                        var valid21 = _errs101 === errors;
                                        if (!valid21)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate37.errors = [{ instancePath: instancePath + "/tierValues", schemaPath: "#/properties/tierValues/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                        return validate37.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" }], !1;
                                      if (data50.version !== void 0) {
                                        let data51 = data50.version, _errs109 = errors;
                                        if (errors === _errs109)
                                          if (typeof data51 == "string") {
                                            if (!pattern2.test(data51))
                                              return validate37.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
                                          } else
                                            return validate37.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid23 = _errs109 === errors;
                                      } else
                                        var valid23 = !0;
                                      if (valid23) {
                                        if (data50.createdAt !== void 0) {
                                          let data52 = data50.createdAt, _errs111 = errors, _errs112 = errors;
                                          if (errors === _errs112 && errors === _errs112)
                                            if (typeof data52 == "string")
                                              if (pattern7.test(data52)) {
                                                if (!formats0.validate(data52))
                                                  return validate37.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                              } else
                                                return validate37.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                            else
                                              return validate37.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid23 = _errs111 === errors;
                                        } else
                                          var valid23 = !0;
                                        if (valid23)
                                          if (data50.modifiedAt !== void 0) {
                                            let data53 = data50.modifiedAt, _errs114 = errors, _errs115 = errors;
                                            if (errors === _errs115 && errors === _errs115)
                                              if (typeof data53 == "string")
                                                if (pattern7.test(data53)) {
                                                  if (!formats0.validate(data53))
                                                    return validate37.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                                } else
                                                  return validate37.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                              else
                                                return validate37.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid23 = _errs114 === errors;
                                          } else
                                            var valid23 = !0;
                                      }
                                    } else
                                      return validate37.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return validate37.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate37.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate37(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var getOwnContext_200 = validate39;
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.sessionId === void 0 && (missing0 = "sessionId") || data.context === void 0 && (missing0 = "context") || data.metadata === void 0 && (missing0 = "metadata"))
        return validate40.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.sessionId !== void 0) {
        let data0 = data.sessionId, _errs1 = errors;
        if (errors === _errs1 && errors === _errs1)
          if (typeof data0 == "string") {
            if (!formats4.test(data0))
              return validate40.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/format", keyword: "format", params: { format: "uuid" }, message: 'must match format "uuid"' }], !1;
          } else
            return validate40.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.customerId !== void 0) {
          let data1 = data.customerId, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (!pattern2.test(data1))
                return validate40.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/pattern", keyword: "pattern", params: { pattern: "^\\d+$" }, message: 'must match pattern "^\\d+$"' }], !1;
            } else
              return validate40.errors = [{ instancePath: instancePath + "/customerId", schemaPath: "#/properties/customerId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.cartId !== void 0) {
            let data2 = data.cartId, _errs5 = errors;
            if (errors === _errs5)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate40.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate40.errors = [{ instancePath: instancePath + "/cartId", schemaPath: "#/properties/cartId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.siteCode !== void 0) {
              let data3 = data.siteCode, _errs7 = errors;
              if (errors === _errs7)
                if (typeof data3 == "string") {
                  if (func2(data3) < 1)
                    return validate40.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                } else
                  return validate40.errors = [{ instancePath: instancePath + "/siteCode", schemaPath: "#/properties/siteCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.currency !== void 0) {
                let data4 = data.currency, _errs9 = errors;
                if (errors === _errs9)
                  if (typeof data4 == "string") {
                    if (func2(data4) < 1)
                      return validate40.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                  } else
                    return validate40.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.targetLocation !== void 0) {
                  let data5 = data.targetLocation, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (func2(data5) < 1)
                        return validate40.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                    } else
                      return validate40.errors = [{ instancePath: instancePath + "/targetLocation", schemaPath: "#/properties/targetLocation/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.language !== void 0) {
                    let data6 = data.language, _errs13 = errors;
                    if (errors === _errs13)
                      if (typeof data6 == "string") {
                        if (func2(data6) < 1)
                          return validate40.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
                      } else
                        return validate40.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.context !== void 0) {
                      let data7 = data.context, _errs15 = errors;
                      if (errors === errors && !(data7 && typeof data7 == "object" && !Array.isArray(data7)))
                        return validate40.errors = [{ instancePath: instancePath + "/context", schemaPath: "Attributes.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                              return validate40.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            if (data8.version !== void 0) {
                              let data9 = data8.version, _errs21 = errors;
                              if (!(typeof data9 == "number" && !(data9 % 1) && !isNaN(data9) && isFinite(data9)))
                                return validate40.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs21 && typeof data9 == "number" && isFinite(data9) && (data9 < 1 || isNaN(data9)))
                                return validate40.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "#/properties/metadata/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
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
                                        return validate40.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                    } else
                                      return validate40.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                  else
                                    return validate40.errors = [{ instancePath: instancePath + "/metadata/createdAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                          return validate40.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/format", keyword: "format", params: { format: "date-time" }, message: 'must match format "date-time"' }], !1;
                                      } else
                                        return validate40.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$"' }], !1;
                                    else
                                      return validate40.errors = [{ instancePath: instancePath + "/metadata/modifiedAt", schemaPath: "Timestamp.json/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid2 = _errs26 === errors;
                                } else
                                  var valid2 = !0;
                            }
                          } else
                            return validate40.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
      return validate40.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate40.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate40(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length), validate39.errors = vErrors, errors === 0;
}
var getOwnContext_400 = validate42;
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate42.errors = [{ instancePath, schemaPath: "SessionContextError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate42.errors = [{ instancePath: instancePath + "/code", schemaPath: "SessionContextError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid1 = _errs2 === errors;
      } else
        var valid1 = !0;
      if (valid1)
        if (data.message !== void 0) {
          let data1 = data.message, _errs4 = errors;
          if (errors === _errs4)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate42.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate42.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
    } else
      return validate42.errors = [{ instancePath, schemaPath: "SessionContextError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate42.errors = vErrors, errors === 0;
}
var getOwnContext_404 = validate43;
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message"))
        return validate43.errors = [{ instancePath, schemaPath: "SessionContextError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs3 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate43.errors = [{ instancePath: instancePath + "/code", schemaPath: "SessionContextError.json/properties/code/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        var valid2 = _errs3 === errors;
      } else
        var valid2 = !0;
      if (valid2)
        if (data.message !== void 0) {
          let data1 = data.message, _errs5 = errors;
          if (errors === _errs5)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate43.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate43.errors = [{ instancePath: instancePath + "/message", schemaPath: "SessionContextError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid2 = _errs5 === errors;
        } else
          var valid2 = !0;
    } else
      return validate43.errors = [{ instancePath, schemaPath: "SessionContextError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  var valid0 = _errs0 === errors;
  if (valid0) {
    let _errs7 = errors;
    if (errors === _errs7)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        if (data.sessionId !== void 0 && typeof data.sessionId != "string")
          return validate43.errors = [{ instancePath: instancePath + "/sessionId", schemaPath: "#/allOf/1/properties/sessionId/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
      } else
        return validate43.errors = [{ instancePath, schemaPath: "#/allOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
    var valid0 = _errs7 === errors;
  }
  return validate43.errors = vErrors, errors === 0;
}
var addOwnAttribute_201 = validate44;
function validate44(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) < 1)
        return validate44.errors = [{ instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
    } else
      return validate44.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate44.errors = vErrors, errors === 0;
}
var listSites_200 = validate45;
var schema72 = { type: "object", required: ["code", "name", "active", "default", "defaultLanguage", "languages", "currency", "homeBase", "shipToCountries", "taxDeterminationBasedOn"], properties: { code: { type: "string", pattern: "^[^\\s#]+$" }, name: { type: "string", minLength: 1 }, active: { type: "boolean" }, default: { type: "boolean" }, includesTax: { type: "boolean" }, defaultLanguage: { type: "string", pattern: "^[a-z]{2}$" }, languages: { type: "array", minItems: 1, items: { type: "string", pattern: "^[a-z]{2}$" } }, currency: { type: "string", pattern: "^[A-Z]{3}$" }, availableCurrencies: { type: "array", items: { type: "string", pattern: "^[A-Z]{3}$" } }, homeBase: { type: "object", required: ["address"], properties: { address: { type: "object", required: ["zipCode"], properties: { street: { type: "string" }, streetNumber: { type: "string" }, zipCode: { type: "string" }, city: { type: "string" }, country: { type: "string", pattern: "^[A-Z]{2}$" } } } } }, shipToCountries: { type: "array", items: { type: "string", pattern: "^[A-Z]{2}$" } }, taxDeterminationBasedOn: { type: "string", enum: ["BILLING_ADDRESS", "SHIPPING_ADDRESS"] }, cartCalculationScale: { type: "integer", minimum: 0, default: 2 }, metadata: { $ref: "VersionMetadata.json" }, mixins: { type: "object", description: "Only when asked by `expand`." }, payment: { $ref: "SiteSettings.json" }, shipping: { $ref: "SiteSettings.json" }, tax: { $ref: "SiteSettings.json" } }, $id: "Site.json" };
var pattern20 = new RegExp("^[^\\s#]+$", "u"), pattern21 = new RegExp("^[a-z]{2}$", "u"), pattern25 = new RegExp("^[A-Z]{2}$", "u");
function validate46(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.code === void 0 && (missing0 = "code") || data.name === void 0 && (missing0 = "name") || data.active === void 0 && (missing0 = "active") || data.default === void 0 && (missing0 = "default") || data.defaultLanguage === void 0 && (missing0 = "defaultLanguage") || data.languages === void 0 && (missing0 = "languages") || data.currency === void 0 && (missing0 = "currency") || data.homeBase === void 0 && (missing0 = "homeBase") || data.shipToCountries === void 0 && (missing0 = "shipToCountries") || data.taxDeterminationBasedOn === void 0 && (missing0 = "taxDeterminationBasedOn"))
        return validate46.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.code !== void 0) {
        let data0 = data.code, _errs1 = errors;
        if (errors === _errs1)
          if (typeof data0 == "string") {
            if (!pattern20.test(data0))
              return validate46.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/pattern", keyword: "pattern", params: { pattern: "^[^\\s#]+$" }, message: 'must match pattern "^[^\\s#]+$"' }], !1;
          } else
            return validate46.errors = [{ instancePath: instancePath + "/code", schemaPath: "#/properties/code/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
      } else
        var valid0 = !0;
      if (valid0) {
        if (data.name !== void 0) {
          let data1 = data.name, _errs3 = errors;
          if (errors === _errs3)
            if (typeof data1 == "string") {
              if (func2(data1) < 1)
                return validate46.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate46.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid0 = _errs3 === errors;
        } else
          var valid0 = !0;
        if (valid0) {
          if (data.active !== void 0) {
            let _errs5 = errors;
            if (typeof data.active != "boolean")
              return validate46.errors = [{ instancePath: instancePath + "/active", schemaPath: "#/properties/active/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
            var valid0 = _errs5 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.default !== void 0) {
              let _errs7 = errors;
              if (typeof data.default != "boolean")
                return validate46.errors = [{ instancePath: instancePath + "/default", schemaPath: "#/properties/default/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
              var valid0 = _errs7 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.includesTax !== void 0) {
                let _errs9 = errors;
                if (typeof data.includesTax != "boolean")
                  return validate46.errors = [{ instancePath: instancePath + "/includesTax", schemaPath: "#/properties/includesTax/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                var valid0 = _errs9 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.defaultLanguage !== void 0) {
                  let data5 = data.defaultLanguage, _errs11 = errors;
                  if (errors === _errs11)
                    if (typeof data5 == "string") {
                      if (!pattern21.test(data5))
                        return validate46.errors = [{ instancePath: instancePath + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                    } else
                      return validate46.errors = [{ instancePath: instancePath + "/defaultLanguage", schemaPath: "#/properties/defaultLanguage/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs11 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.languages !== void 0) {
                    let data6 = data.languages, _errs13 = errors;
                    if (errors === _errs13)
                      if (Array.isArray(data6)) {
                        if (data6.length < 1)
                          return validate46.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data7 = data6[i0], _errs15 = errors;
                            if (errors === _errs15)
                              if (typeof data7 == "string") {
                                if (!pattern21.test(data7))
                                  return validate46.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/pattern", keyword: "pattern", params: { pattern: "^[a-z]{2}$" }, message: 'must match pattern "^[a-z]{2}$"' }], !1;
                              } else
                                return validate46.errors = [{ instancePath: instancePath + "/languages/" + i0, schemaPath: "#/properties/languages/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs15 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate46.errors = [{ instancePath: instancePath + "/languages", schemaPath: "#/properties/languages/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs13 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.currency !== void 0) {
                      let data8 = data.currency, _errs17 = errors;
                      if (errors === _errs17)
                        if (typeof data8 == "string") {
                          if (!pattern1.test(data8))
                            return validate46.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                        } else
                          return validate46.errors = [{ instancePath: instancePath + "/currency", schemaPath: "#/properties/currency/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                                    return validate46.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, schemaPath: "#/properties/availableCurrencies/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{3}$" }, message: 'must match pattern "^[A-Z]{3}$"' }], !1;
                                } else
                                  return validate46.errors = [{ instancePath: instancePath + "/availableCurrencies/" + i1, schemaPath: "#/properties/availableCurrencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs21 === errors;
                              if (!valid2)
                                break;
                            }
                          } else
                            return validate46.errors = [{ instancePath: instancePath + "/availableCurrencies", schemaPath: "#/properties/availableCurrencies/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
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
                                return validate46.errors = [{ instancePath: instancePath + "/homeBase", schemaPath: "#/properties/homeBase/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                              if (data11.address !== void 0) {
                                let data12 = data11.address;
                                if (errors === errors)
                                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                    let missing2;
                                    if (data12.zipCode === void 0 && (missing2 = "zipCode"))
                                      return validate46.errors = [{ instancePath: instancePath + "/homeBase/address", schemaPath: "#/properties/homeBase/properties/address/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                                    if (data12.street !== void 0) {
                                      let _errs27 = errors;
                                      if (typeof data12.street != "string")
                                        return validate46.errors = [{ instancePath: instancePath + "/homeBase/address/street", schemaPath: "#/properties/homeBase/properties/address/properties/street/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid4 = _errs27 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4) {
                                      if (data12.streetNumber !== void 0) {
                                        let _errs29 = errors;
                                        if (typeof data12.streetNumber != "string")
                                          return validate46.errors = [{ instancePath: instancePath + "/homeBase/address/streetNumber", schemaPath: "#/properties/homeBase/properties/address/properties/streetNumber/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid4 = _errs29 === errors;
                                      } else
                                        var valid4 = !0;
                                      if (valid4) {
                                        if (data12.zipCode !== void 0) {
                                          let _errs31 = errors;
                                          if (typeof data12.zipCode != "string")
                                            return validate46.errors = [{ instancePath: instancePath + "/homeBase/address/zipCode", schemaPath: "#/properties/homeBase/properties/address/properties/zipCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid4 = _errs31 === errors;
                                        } else
                                          var valid4 = !0;
                                        if (valid4) {
                                          if (data12.city !== void 0) {
                                            let _errs33 = errors;
                                            if (typeof data12.city != "string")
                                              return validate46.errors = [{ instancePath: instancePath + "/homeBase/address/city", schemaPath: "#/properties/homeBase/properties/address/properties/city/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid4 = _errs33 === errors;
                                          } else
                                            var valid4 = !0;
                                          if (valid4)
                                            if (data12.country !== void 0) {
                                              let data17 = data12.country, _errs35 = errors;
                                              if (errors === _errs35)
                                                if (typeof data17 == "string") {
                                                  if (!pattern25.test(data17))
                                                    return validate46.errors = [{ instancePath: instancePath + "/homeBase/address/country", schemaPath: "#/properties/homeBase/properties/address/properties/country/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                                } else
                                                  return validate46.errors = [{ instancePath: instancePath + "/homeBase/address/country", schemaPath: "#/properties/homeBase/properties/address/properties/country/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid4 = _errs35 === errors;
                                            } else
                                              var valid4 = !0;
                                        }
                                      }
                                    }
                                  } else
                                    return validate46.errors = [{ instancePath: instancePath + "/homeBase/address", schemaPath: "#/properties/homeBase/properties/address/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              }
                            } else
                              return validate46.errors = [{ instancePath: instancePath + "/homeBase", schemaPath: "#/properties/homeBase/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
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
                                      if (!pattern25.test(data19))
                                        return validate46.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, schemaPath: "#/properties/shipToCountries/items/pattern", keyword: "pattern", params: { pattern: "^[A-Z]{2}$" }, message: 'must match pattern "^[A-Z]{2}$"' }], !1;
                                    } else
                                      return validate46.errors = [{ instancePath: instancePath + "/shipToCountries/" + i2, schemaPath: "#/properties/shipToCountries/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                  var valid5 = _errs39 === errors;
                                  if (!valid5)
                                    break;
                                }
                              } else
                                return validate46.errors = [{ instancePath: instancePath + "/shipToCountries", schemaPath: "#/properties/shipToCountries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs37 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.taxDeterminationBasedOn !== void 0) {
                              let data20 = data.taxDeterminationBasedOn, _errs41 = errors;
                              if (typeof data20 != "string")
                                return validate46.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", schemaPath: "#/properties/taxDeterminationBasedOn/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              if (!(data20 === "BILLING_ADDRESS" || data20 === "SHIPPING_ADDRESS"))
                                return validate46.errors = [{ instancePath: instancePath + "/taxDeterminationBasedOn", schemaPath: "#/properties/taxDeterminationBasedOn/enum", keyword: "enum", params: { allowedValues: schema72.properties.taxDeterminationBasedOn.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid0 = _errs41 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.cartCalculationScale !== void 0) {
                                let data21 = data.cartCalculationScale, _errs43 = errors;
                                if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)))
                                  return validate46.errors = [{ instancePath: instancePath + "/cartCalculationScale", schemaPath: "#/properties/cartCalculationScale/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs43 && typeof data21 == "number" && isFinite(data21) && (data21 < 0 || isNaN(data21)))
                                  return validate46.errors = [{ instancePath: instancePath + "/cartCalculationScale", schemaPath: "#/properties/cartCalculationScale/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                var valid0 = _errs43 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.metadata !== void 0) {
                                  let data22 = data.metadata, _errs45 = errors;
                                  if (errors === errors)
                                    if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                      let missing3;
                                      if (data22.version === void 0 && (missing3 = "version"))
                                        return validate46.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "VersionMetadata.json/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                                      if (data22.version !== void 0) {
                                        let data23 = data22.version, _errs48 = errors;
                                        if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23)))
                                          return validate46.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "VersionMetadata.json/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (errors === _errs48 && typeof data23 == "number" && isFinite(data23) && (data23 < 1 || isNaN(data23)))
                                          return validate46.errors = [{ instancePath: instancePath + "/metadata/version", schemaPath: "VersionMetadata.json/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                      }
                                    } else
                                      return validate46.errors = [{ instancePath: instancePath + "/metadata", schemaPath: "VersionMetadata.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid0 = _errs45 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.mixins !== void 0) {
                                    let data24 = data.mixins, _errs50 = errors;
                                    if (!(data24 && typeof data24 == "object" && !Array.isArray(data24)))
                                      return validate46.errors = [{ instancePath: instancePath + "/mixins", schemaPath: "#/properties/mixins/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                    var valid0 = _errs50 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.payment !== void 0) {
                                      let data25 = data.payment, _errs52 = errors;
                                      if (errors === errors)
                                        if (Array.isArray(data25)) {
                                          if (data25.length > 0)
                                            return validate46.errors = [{ instancePath: instancePath + "/payment", schemaPath: "SiteSettings.json/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], !1;
                                          {
                                            var valid9 = !0;
                                            let len3 = data25.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                              let data26 = data25[i3], _errs55 = errors;
                                              if (!(data26 && typeof data26 == "object" && !Array.isArray(data26)))
                                                return validate46.errors = [{ instancePath: instancePath + "/payment/" + i3, schemaPath: "SiteSettings.json/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                              var valid9 = _errs55 === errors;
                                              if (!valid9)
                                                break;
                                            }
                                          }
                                        } else
                                          return validate46.errors = [{ instancePath: instancePath + "/payment", schemaPath: "SiteSettings.json/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid0 = _errs52 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.shipping !== void 0) {
                                        let data27 = data.shipping, _errs57 = errors;
                                        if (errors === errors)
                                          if (Array.isArray(data27)) {
                                            if (data27.length > 0)
                                              return validate46.errors = [{ instancePath: instancePath + "/shipping", schemaPath: "SiteSettings.json/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], !1;
                                            {
                                              var valid11 = !0;
                                              let len4 = data27.length;
                                              for (let i4 = 0; i4 < len4; i4++) {
                                                let data28 = data27[i4], _errs60 = errors;
                                                if (!(data28 && typeof data28 == "object" && !Array.isArray(data28)))
                                                  return validate46.errors = [{ instancePath: instancePath + "/shipping/" + i4, schemaPath: "SiteSettings.json/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                var valid11 = _errs60 === errors;
                                                if (!valid11)
                                                  break;
                                              }
                                            }
                                          } else
                                            return validate46.errors = [{ instancePath: instancePath + "/shipping", schemaPath: "SiteSettings.json/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs57 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.tax !== void 0) {
                                          let data29 = data.tax, _errs62 = errors;
                                          if (errors === errors)
                                            if (Array.isArray(data29)) {
                                              if (data29.length > 0)
                                                return validate46.errors = [{ instancePath: instancePath + "/tax", schemaPath: "SiteSettings.json/maxItems", keyword: "maxItems", params: { limit: 0 }, message: "must NOT have more than 0 items" }], !1;
                                              {
                                                var valid13 = !0;
                                                let len5 = data29.length;
                                                for (let i5 = 0; i5 < len5; i5++) {
                                                  let data30 = data29[i5], _errs65 = errors;
                                                  if (!(data30 && typeof data30 == "object" && !Array.isArray(data30)))
                                                    return validate46.errors = [{ instancePath: instancePath + "/tax/" + i5, schemaPath: "SiteSettings.json/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                                  var valid13 = _errs65 === errors;
                                                  if (!valid13)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate46.errors = [{ instancePath: instancePath + "/tax", schemaPath: "SiteSettings.json/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid0 = _errs62 === errors;
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
      return validate46.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate46.errors = vErrors, errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      var valid0 = !0;
      let len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let _errs1 = errors;
        validate46(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length);
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate45.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate45.errors = vErrors, errors === 0;
}
var listSites_400 = validate48;
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === errors)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.status === void 0 && (missing0 = "status") || data.type === void 0 && (missing0 = "type") || data.message === void 0 && (missing0 = "message") || data.details === void 0 && (missing0 = "details"))
        return validate48.errors = [{ instancePath, schemaPath: "SiteError.json/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      if (data.status !== void 0) {
        let data0 = data.status, _errs2 = errors;
        if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
          return validate48.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
        if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
          if (data0 > 599 || isNaN(data0))
            return validate48.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/maximum", keyword: "maximum", params: { comparison: "<=", limit: 599 }, message: "must be <= 599" }], !1;
          if (data0 < 100 || isNaN(data0))
            return validate48.errors = [{ instancePath: instancePath + "/status", schemaPath: "SiteError.json/properties/status/minimum", keyword: "minimum", params: { comparison: ">=", limit: 100 }, message: "must be >= 100" }], !1;
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
                return validate48.errors = [{ instancePath: instancePath + "/type", schemaPath: "SiteError.json/properties/type/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
            } else
              return validate48.errors = [{ instancePath: instancePath + "/type", schemaPath: "SiteError.json/properties/type/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
          var valid1 = _errs4 === errors;
        } else
          var valid1 = !0;
        if (valid1) {
          if (data.message !== void 0) {
            let data2 = data.message, _errs6 = errors;
            if (errors === _errs6)
              if (typeof data2 == "string") {
                if (func2(data2) < 1)
                  return validate48.errors = [{ instancePath: instancePath + "/message", schemaPath: "SiteError.json/properties/message/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
              } else
                return validate48.errors = [{ instancePath: instancePath + "/message", schemaPath: "SiteError.json/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
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
                          return validate48.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "SiteError.json/properties/details/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        if (data4.message !== void 0 && typeof data4.message != "string")
                          return validate48.errors = [{ instancePath: instancePath + "/details/" + i0 + "/message", schemaPath: "SiteError.json/properties/details/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                      } else
                        return validate48.errors = [{ instancePath: instancePath + "/details/" + i0, schemaPath: "SiteError.json/properties/details/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid2 = _errs10 === errors;
                    if (!valid2)
                      break;
                  }
                } else
                  return validate48.errors = [{ instancePath: instancePath + "/details", schemaPath: "SiteError.json/properties/details/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid1 = _errs8 === errors;
            } else
              var valid1 = !0;
        }
      }
    } else
      return validate48.errors = [{ instancePath, schemaPath: "SiteError.json/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate48.errors = vErrors, errors === 0;
}
var getSite_200 = validate49;
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  return validate46(data, { instancePath, parentData, parentDataProperty, rootData }) || (vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors), errors = vErrors.length), validate49.errors = vErrors, errors === 0;
}
var listSiteCodes_200 = validate51;
function validate51(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
              return validate51.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" }], !1;
          } else
            return validate51.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
        var valid0 = _errs1 === errors;
        if (!valid0)
          break;
      }
    } else
      return validate51.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate51.errors = vErrors, errors === 0;
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
var listCurrencies_200_headers = validate122;
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
  listCurrencies: { 200: { body: listCurrencies_200, headers: listCurrencies_200_headers }, 400: { body: listCurrencies_400, headers: null }, 401: { body: findCart_401, headers: null } },
  requestAnonymousToken: { 200: { body: requestAnonymousToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null } },
  refreshAnonymousToken: { 200: { body: requestAnonymousToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null } },
  loginCustomer: { 200: { body: loginCustomer_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 413: { body: requestAnonymousToken_400, headers: null }, 415: { body: requestAnonymousToken_400, headers: null } },
  logoutCustomer: { 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 204: { body: null, headers: null } },
  refreshCustomerToken: { 200: { body: refreshCustomerToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null } },
  validateCustomerToken: { 200: { body: validateCustomerToken_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null } },
  getOwnProfile: { 200: { body: getOwnProfile_200, headers: null }, 400: { body: requestAnonymousToken_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: requestAnonymousToken_400, headers: null } },
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
  listSites: { 200: { body: listSites_200, headers: listCurrencies_200_headers }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listSites_400, headers: null } },
  getSite: { 200: { body: getSite_200, headers: null }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 404: { body: listSites_400, headers: null } },
  listSiteCodes: { 200: { body: listSiteCodes_200, headers: listCurrencies_200_headers }, 400: { body: listSites_400, headers: null }, 401: { body: findCart_401, headers: null }, 403: { body: listSites_400, headers: null } }
};
export {
  responses
};
