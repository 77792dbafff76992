// Generated from the spec by `npm run generate`. Do not edit.
export const findPath=/* @__PURE__ */ (() => { const $0="/__kit/health",$1="/__kit/clock",$2="/__kit/clock/advance",$3="/__kit/clock/set",$4="/__kit/clock/freeze",$5="/__kit/clock/resume",$6="/__kit/clock/rate",$7="/__kit/faults",$8="/__kit/har",$9="/__kit/holds",$10="/__kit/races",$11="/__kit/tenants",$12="/__kit/stats",$13="/__kit/sessions",$14="/__kit/contexts",$15="/__kit/carts",$16="/__kit/customers",$17="/__kit/orders",$18="/__kit/mails",$19="/__kit/violations",$20="/__kit/requests",$21="/__kit/requests/export",$22="/__kit/requests/verify",$23="/__kit/requests/wait",$24="/__kit/events",$25="/__kit/scenarios",$26="/__kit/snapshots",$27="/__kit/lapses",$28="/__kit/seed",$29="/__kit/reset",$30={__proto__:null,"/__kit/health":{__proto__:null,"":$0,},"/__kit/clock":{__proto__:null,"":$1,},"/__kit/clock/advance":{__proto__:null,"":$2,},"/__kit/clock/set":{__proto__:null,"":$3,},"/__kit/clock/freeze":{__proto__:null,"":$4,},"/__kit/clock/resume":{__proto__:null,"":$5,},"/__kit/clock/rate":{__proto__:null,"":$6,},"/__kit/faults":{__proto__:null,"":$7,},"/__kit/har":{__proto__:null,"":$8,},"/__kit/holds":{__proto__:null,"":$9,},"/__kit/races":{__proto__:null,"":$10,},"/__kit/tenants":{__proto__:null,"":$11,},"/__kit/stats":{__proto__:null,"":$12,},"/__kit/sessions":{__proto__:null,"":$13,},"/__kit/contexts":{__proto__:null,"":$14,},"/__kit/carts":{__proto__:null,"":$15,},"/__kit/customers":{__proto__:null,"":$16,},"/__kit/orders":{__proto__:null,"":$17,},"/__kit/mails":{__proto__:null,"":$18,},"/__kit/violations":{__proto__:null,"":$19,},"/__kit/requests":{__proto__:null,"":$20,},"/__kit/requests/export":{__proto__:null,"":$21,},"/__kit/requests/verify":{__proto__:null,"":$22,},"/__kit/requests/wait":{__proto__:null,"":$23,},"/__kit/events":{__proto__:null,"":$24,},"/__kit/scenarios":{__proto__:null,"":$25,},"/__kit/snapshots":{__proto__:null,"":$26,},"/__kit/lapses":{__proto__:null,"":$27,},"/__kit/seed":{__proto__:null,"":$28,},"/__kit/reset":{__proto__:null,"":$29,},},$31="/__kit/faults/{id}",$32="/__kit/holds/{name}/release",$33="/__kit/races/{name}",$34="/__kit/sessions/{id}",$35="/__kit/sessions/{id}/end",$36="/__kit/sessions/{id}/expire",$37="/__kit/contexts/{id}",$38="/__kit/carts/{id}",$39="/__kit/customers/{id}",$40="/__kit/orders/{id}",$41="/__kit/requests/{id}",$42="/__kit/requests/{id}/replay",$43="/__kit/scenarios/{name}",$44="/__kit/snapshots/{name}",$45="/__kit/snapshots/{name}/restore",$46="/__kit/snapshots/{name}/differences"; return (m,p)=>{
if(p.charCodeAt(p.length-1)===47)p=p.slice(0,-1);
let _n=$30[p];
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
if(s[3])return {data:$31,params:{"id":s[3],}};}}
else if(s[2]==="holds"){
if(l>4){
if(s[4]==="release"){
if(l===5){
if(s[3])return {data:$32,params:{"name":s[3],}};}}}}
else if(s[2]==="races"){
if(l===4){
if(s[3])return {data:$33,params:{"name":s[3],}};}}
else if(s[2]==="sessions"){
if(l===4){
if(s[3])return {data:$34,params:{"id":s[3],}};}
else if(s[4]==="end"){
if(l===5){
if(s[3])return {data:$35,params:{"id":s[3],}};}}
else if(s[4]==="expire"){
if(l===5){
if(s[3])return {data:$36,params:{"id":s[3],}};}}}
else if(s[2]==="contexts"){
if(l===4){
if(s[3])return {data:$37,params:{"id":s[3],}};}}
else if(s[2]==="carts"){
if(l===4){
if(s[3])return {data:$38,params:{"id":s[3],}};}}
else if(s[2]==="customers"){
if(l===4){
if(s[3])return {data:$39,params:{"id":s[3],}};}}
else if(s[2]==="orders"){
if(l===4){
if(s[3])return {data:$40,params:{"id":s[3],}};}}
else if(s[2]==="requests"){
if(l===4){
if(s[3])return {data:$41,params:{"id":s[3],}};}
else if(s[4]==="replay"){
if(l===5){
if(s[3])return {data:$42,params:{"id":s[3],}};}}}
else if(s[2]==="scenarios"){
if(l===4){
if(s[3])return {data:$43,params:{"name":s[3],}};}}
else if(s[2]==="snapshots"){
if(l===4){
if(s[3])return {data:$44,params:{"name":s[3],}};}
else if(s[4]==="restore"){
if(l===5){
if(s[3])return {data:$45,params:{"name":s[3],}};}}
else if(s[4]==="differences"){
if(l===5){
if(s[3])return {data:$46,params:{"name":s[3],}};}}}}}}}})();
