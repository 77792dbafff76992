// Generated from the spec by `npm run generate`. Do not edit.
export const findPath=/* @__PURE__ */ (() => { const $0="/__kit/health",$1="/__kit/clock",$2="/__kit/clock/advance",$3="/__kit/clock/set",$4="/__kit/clock/freeze",$5="/__kit/clock/resume",$6="/__kit/clock/rate",$7="/__kit/faults",$8="/__kit/mails",$9="/__kit/violations",$10="/__kit/scenarios",$11="/__kit/reset",$12={__proto__:null,"/__kit/health":{__proto__:null,"":$0,},"/__kit/clock":{__proto__:null,"":$1,},"/__kit/clock/advance":{__proto__:null,"":$2,},"/__kit/clock/set":{__proto__:null,"":$3,},"/__kit/clock/freeze":{__proto__:null,"":$4,},"/__kit/clock/resume":{__proto__:null,"":$5,},"/__kit/clock/rate":{__proto__:null,"":$6,},"/__kit/faults":{__proto__:null,"":$7,},"/__kit/mails":{__proto__:null,"":$8,},"/__kit/violations":{__proto__:null,"":$9,},"/__kit/scenarios":{__proto__:null,"":$10,},"/__kit/reset":{__proto__:null,"":$11,},},$13="/__kit/faults/{id}",$14="/__kit/scenarios/{name}"; return (m,p)=>{
if(p.charCodeAt(p.length-1)===47)p=p.slice(0,-1);
let _n=$12[p];
if(_n!==void 0){
let _d=_n[m];
if(_d===void 0)_d=_n[""];
if(_d!==void 0)return {data:_d};}
let s=p.split("/");
let l=s.length;
if(l>1){
if(s[1]==="__kit"){
if(l>2){
if(s[2]==="faults"){
if(l===4){
if(s[3])return {data:$13,params:{"id":s[3],}};}}
else if(s[2]==="scenarios"){
if(l===4){
if(s[3])return {data:$14,params:{"name":s[3],}};}}}}}}})();
