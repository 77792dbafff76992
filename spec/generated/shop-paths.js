// Generated from the spec by `npm run generate`. Do not edit.
export const findPath=/* @__PURE__ */ (() => { const $0="/availability/{tenant}/availability",$1="/availability/{tenant}/availability/search",$2="/availability/{tenant}/availability/site/{site}",$3="/availability/{tenant}/availability/{productId}/{site}",$4="/catalog/{tenant}/catalogs",$5="/catalog/{tenant}/catalogs/categories/{categoryId}",$6="/catalog/{tenant}/catalogs/{catalogId}",$7="/category/{tenant}/categories",$8="/category/{tenant}/categories/search",$9="/category/{tenant}/categories/{categoryId}",$10="/category/{tenant}/categories/{categoryId}/parents",$11="/category/{tenant}/categories/{categoryId}/subcategories",$12="/category/{tenant}/categories/{categoryId}/assignments",$13="/category/{tenant}/assignments/references/{referenceId}",$14="/category/{tenant}/category-trees",$15="/category/{tenant}/category-trees/{categoryId}",$16="/checkout/{tenant}/checkouts/order",$17="/country/{tenant}/countries",$18="/country/{tenant}/countries/{countryCode}",$19="/country/{tenant}/regions",$20="/country/{tenant}/regions/{regionCode}",$21="/customer-management/{tenant}/legal-entities",$22="/customer-management/{tenant}/legal-entities/search",$23="/customer-management/{tenant}/legal-entities/{legalEntityId}",$24="/customer-management/{tenant}/legal-entities/{legalEntityId}/parent-hierarchy",$25="/customer-management/{tenant}/contact-assignments",$26="/customer-management/{tenant}/contact-assignments/{contactAssignmentId}",$27="/customer-management/{tenant}/locations",$28="/customer-management/{tenant}/locations/{locationId}",$29="/customer/{tenant}/customers",$30="/customer/{tenant}/customers/search",$31="/customer/{tenant}/customers/{customerNumber}",$32="/price/{tenant}/match-prices",$33="/order-v2/{tenant}/orders",$34="/order-v2/{tenant}/orders/{orderId}",$35="/product/{tenant}/products",$36="/product/{tenant}/products/search",$37="/product/{tenant}/products/{productId}",$38="/product/{tenant}/search"; return (m,p)=>{
if(p.charCodeAt(p.length-1)===47)p=p.slice(0,-1);
let s=p.split("/");
let l=s.length;
if(l>1){
if(s[1]==="availability"){
if(l>3){
if(s[3]==="availability"){
if(l===4){
if(s[2])return {data:$0,params:{"tenant":s[2],}};}
else if(s[4]==="search"){
if(l===5){
if(s[2])return {data:$1,params:{"tenant":s[2],}};}}
else if(s[4]==="site"){
if(l===6){
if(s[2]&&s[5])return {data:$2,params:{"tenant":s[2],"site":s[5],}};}}
if(l===6){
if(s[2]&&s[4]&&s[5])return {data:$3,params:{"tenant":s[2],"productId":s[4],"site":s[5],}};}}}}
else if(s[1]==="catalog"){
if(l>3){
if(s[3]==="catalogs"){
if(l===4){
if(s[2])return {data:$4,params:{"tenant":s[2],}};}
else if(s[4]==="categories"){
if(l===6){
if(s[2]&&s[5])return {data:$5,params:{"tenant":s[2],"categoryId":s[5],}};}}
if(l===5){
if(s[2]&&s[4])return {data:$6,params:{"tenant":s[2],"catalogId":s[4],}};}}}}
else if(s[1]==="category"){
if(l>3){
if(s[3]==="categories"){
if(l===4){
if(s[2])return {data:$7,params:{"tenant":s[2],}};}
else if(s[4]==="search"){
if(l===5){
if(s[2])return {data:$8,params:{"tenant":s[2],}};}}
if(l===5){
if(s[2]&&s[4])return {data:$9,params:{"tenant":s[2],"categoryId":s[4],}};}
else if(s[5]==="parents"){
if(l===6){
if(s[2]&&s[4])return {data:$10,params:{"tenant":s[2],"categoryId":s[4],}};}}
else if(s[5]==="subcategories"){
if(l===6){
if(s[2]&&s[4])return {data:$11,params:{"tenant":s[2],"categoryId":s[4],}};}}
else if(s[5]==="assignments"){
if(l===6){
if(s[2]&&s[4])return {data:$12,params:{"tenant":s[2],"categoryId":s[4],}};}}}
else if(s[3]==="assignments"){
if(l>4){
if(s[4]==="references"){
if(l===6){
if(s[2]&&s[5])return {data:$13,params:{"tenant":s[2],"referenceId":s[5],}};}}}}
else if(s[3]==="category-trees"){
if(l===4){
if(s[2])return {data:$14,params:{"tenant":s[2],}};}
if(l===5){
if(s[2]&&s[4])return {data:$15,params:{"tenant":s[2],"categoryId":s[4],}};}}}}
else if(s[1]==="checkout"){
if(l>3){
if(s[3]==="checkouts"){
if(l>4){
if(s[4]==="order"){
if(l===5){
if(s[2])return {data:$16,params:{"tenant":s[2],}};}}}}}}
else if(s[1]==="country"){
if(l>3){
if(s[3]==="countries"){
if(l===4){
if(s[2])return {data:$17,params:{"tenant":s[2],}};}
if(l===5){
if(s[2]&&s[4])return {data:$18,params:{"tenant":s[2],"countryCode":s[4],}};}}
else if(s[3]==="regions"){
if(l===4){
if(s[2])return {data:$19,params:{"tenant":s[2],}};}
if(l===5){
if(s[2]&&s[4])return {data:$20,params:{"tenant":s[2],"regionCode":s[4],}};}}}}
else if(s[1]==="customer-management"){
if(l>3){
if(s[3]==="legal-entities"){
if(l===4){
if(s[2])return {data:$21,params:{"tenant":s[2],}};}
else if(s[4]==="search"){
if(l===5){
if(s[2])return {data:$22,params:{"tenant":s[2],}};}}
if(l===5){
if(s[2]&&s[4])return {data:$23,params:{"tenant":s[2],"legalEntityId":s[4],}};}
else if(s[5]==="parent-hierarchy"){
if(l===6){
if(s[2]&&s[4])return {data:$24,params:{"tenant":s[2],"legalEntityId":s[4],}};}}}
else if(s[3]==="contact-assignments"){
if(l===4){
if(s[2])return {data:$25,params:{"tenant":s[2],}};}
if(l===5){
if(s[2]&&s[4])return {data:$26,params:{"tenant":s[2],"contactAssignmentId":s[4],}};}}
else if(s[3]==="locations"){
if(l===4){
if(s[2])return {data:$27,params:{"tenant":s[2],}};}
if(l===5){
if(s[2]&&s[4])return {data:$28,params:{"tenant":s[2],"locationId":s[4],}};}}}}
else if(s[1]==="customer"){
if(l>3){
if(s[3]==="customers"){
if(l===4){
if(s[2])return {data:$29,params:{"tenant":s[2],}};}
else if(s[4]==="search"){
if(l===5){
if(s[2])return {data:$30,params:{"tenant":s[2],}};}}
if(l===5){
if(s[2]&&s[4])return {data:$31,params:{"tenant":s[2],"customerNumber":s[4],}};}}}}
else if(s[1]==="price"){
if(l>3){
if(s[3]==="match-prices"){
if(l===4){
if(s[2])return {data:$32,params:{"tenant":s[2],}};}}}}
else if(s[1]==="order-v2"){
if(l>3){
if(s[3]==="orders"){
if(l===4){
if(s[2])return {data:$33,params:{"tenant":s[2],}};}
if(l===5){
if(s[2]&&s[4])return {data:$34,params:{"tenant":s[2],"orderId":s[4],}};}}}}
else if(s[1]==="product"){
if(l>3){
if(s[3]==="products"){
if(l===4){
if(s[2])return {data:$35,params:{"tenant":s[2],}};}
else if(s[4]==="search"){
if(l===5){
if(s[2])return {data:$36,params:{"tenant":s[2],}};}}
if(l===5){
if(s[2]&&s[4])return {data:$37,params:{"tenant":s[2],"productId":s[4],}};}}
else if(s[3]==="search"){
if(l===4){
if(s[2])return {data:$38,params:{"tenant":s[2],}};}}}}}}})();
