// Generated from the spec by `npm run generate`. Do not edit.
export const findPath=/* @__PURE__ */ (() => { const $0="/customerlogin/auth/anonymous/login",$1="/customerlogin/auth/anonymous/refresh",$2="/oauth/token",$3="/cart/{tenant}/carts",$4="/cart/{tenant}/carts/search",$5="/cart/{tenant}/carts/{cartId}",$6="/cart/{tenant}/carts/{cartId}/items",$7="/cart/{tenant}/carts/{cartId}/items/{itemId}",$8="/cart/{tenant}/carts/{cartId}/itemsBatch",$9="/cart/{tenant}/carts/{cartId}/merge",$10="/cart/{tenant}/carts/{cartId}/changeSite",$11="/cart/{tenant}/carts/{cartId}/changeCurrency",$12="/cart/{tenant}/carts/{cartId}/refresh",$13="/cart/{tenant}/carts/{cartId}/validate",$14="/cart/{tenant}/carts/{cartId}/dtRestrictions",$15="/cart/{tenant}/carts/{cartId}/discounts",$16="/cart/{tenant}/carts/{cartId}/discounts/{discountIndex}",$17="/currency/{tenant}/currencies",$18="/customer/{tenant}/login",$19="/customer/{tenant}/logout",$20="/customer/{tenant}/refreshauthtoken",$21="/customer/{tenant}/validateauthtoken",$22="/customer/{tenant}/me",$23="/customer/{tenant}/me/accounts/internal/email/change",$24="/customer/{tenant}/me/accounts/internal/email/change/confirm",$25="/customer/{tenant}/me/addresses",$26="/customer/{tenant}/me/addresses/{addressId}",$27="/customer/{tenant}/me/addresses/{addressId}/tags",$28="/customer/{tenant}/signup",$29="/customer/{tenant}/signup/optin/refresh_token",$30="/customer/{tenant}/signup/optin/{token}",$31="/customer/{tenant}/password/change",$32="/customer/{tenant}/password/reset",$33="/customer/{tenant}/password/reset/update",$34="/customer/{tenant}/exchangeauthtoken",$35="/customer/{tenant}/socialLogin",$36="/iam/{tenant}/users/me/scopes",$37="/price/{tenant}/match-prices-by-context",$38="/session-context/{tenant}/me/context",$39="/session-context/{tenant}/me/context/attributes",$40="/session-context/{tenant}/me/context/attributes/{attributeName}",$41="/session-context/{tenant}/context/{sessionId}",$42="/session-context/{tenant}/context/{sessionId}/attributes",$43="/session-context/{tenant}/context/{sessionId}/attributes/{attributeName}",$44="/site/{tenant}/sites",$45="/site/{tenant}/sites/{siteCode}",$46="/site/{tenant}/siteslist"; return (m,p)=>{
if(p.charCodeAt(p.length-1)===47)p=p.slice(0,-1);
if(p==="/customerlogin/auth/anonymous/login"){
return {data:$0};}
else if(p==="/customerlogin/auth/anonymous/refresh"){
return {data:$1};}
else if(p==="/oauth/token"){
return {data:$2};}
let s=p.split("/");
let l=s.length;
if(l>1){
if(s[1]==="cart"){
if(l>3){
if(s[3]==="carts"){
if(l===4){
if(s[2])return {data:$3,params:{"tenant":s[2],}};}
else if(s[4]==="search"){
if(l===5){
if(s[2])return {data:$4,params:{"tenant":s[2],}};}}
if(l===5){
if(s[2]&&s[4])return {data:$5,params:{"tenant":s[2],"cartId":s[4],}};}
else if(s[5]==="items"){
if(l===6){
if(s[2]&&s[4])return {data:$6,params:{"tenant":s[2],"cartId":s[4],}};}
if(l===7){
if(s[2]&&s[4]&&s[6])return {data:$7,params:{"tenant":s[2],"cartId":s[4],"itemId":s[6],}};}}
else if(s[5]==="itemsBatch"){
if(l===6){
if(s[2]&&s[4])return {data:$8,params:{"tenant":s[2],"cartId":s[4],}};}}
else if(s[5]==="merge"){
if(l===6){
if(s[2]&&s[4])return {data:$9,params:{"tenant":s[2],"cartId":s[4],}};}}
else if(s[5]==="changeSite"){
if(l===6){
if(s[2]&&s[4])return {data:$10,params:{"tenant":s[2],"cartId":s[4],}};}}
else if(s[5]==="changeCurrency"){
if(l===6){
if(s[2]&&s[4])return {data:$11,params:{"tenant":s[2],"cartId":s[4],}};}}
else if(s[5]==="refresh"){
if(l===6){
if(s[2]&&s[4])return {data:$12,params:{"tenant":s[2],"cartId":s[4],}};}}
else if(s[5]==="validate"){
if(l===6){
if(s[2]&&s[4])return {data:$13,params:{"tenant":s[2],"cartId":s[4],}};}}
else if(s[5]==="dtRestrictions"){
if(l===6){
if(s[2]&&s[4])return {data:$14,params:{"tenant":s[2],"cartId":s[4],}};}}
else if(s[5]==="discounts"){
if(l===6){
if(s[2]&&s[4])return {data:$15,params:{"tenant":s[2],"cartId":s[4],}};}
if(l===7){
if(s[2]&&s[4]&&s[6])return {data:$16,params:{"tenant":s[2],"cartId":s[4],"discountIndex":s[6],}};}}}}}
else if(s[1]==="currency"){
if(l>3){
if(s[3]==="currencies"){
if(l===4){
if(s[2])return {data:$17,params:{"tenant":s[2],}};}}}}
else if(s[1]==="customer"){
if(l>3){
if(s[3]==="login"){
if(l===4){
if(s[2])return {data:$18,params:{"tenant":s[2],}};}}
else if(s[3]==="logout"){
if(l===4){
if(s[2])return {data:$19,params:{"tenant":s[2],}};}}
else if(s[3]==="refreshauthtoken"){
if(l===4){
if(s[2])return {data:$20,params:{"tenant":s[2],}};}}
else if(s[3]==="validateauthtoken"){
if(l===4){
if(s[2])return {data:$21,params:{"tenant":s[2],}};}}
else if(s[3]==="me"){
if(l===4){
if(s[2])return {data:$22,params:{"tenant":s[2],}};}
else if(s[4]==="accounts"){
if(l>5){
if(s[5]==="internal"){
if(l>6){
if(s[6]==="email"){
if(l>7){
if(s[7]==="change"){
if(l===8){
if(s[2])return {data:$23,params:{"tenant":s[2],}};}
else if(s[8]==="confirm"){
if(l===9){
if(s[2])return {data:$24,params:{"tenant":s[2],}};}}}}}}}}}
else if(s[4]==="addresses"){
if(l===5){
if(s[2])return {data:$25,params:{"tenant":s[2],}};}
if(l===6){
if(s[2]&&s[5])return {data:$26,params:{"tenant":s[2],"addressId":s[5],}};}
else if(s[6]==="tags"){
if(l===7){
if(s[2]&&s[5])return {data:$27,params:{"tenant":s[2],"addressId":s[5],}};}}}}
else if(s[3]==="signup"){
if(l===4){
if(s[2])return {data:$28,params:{"tenant":s[2],}};}
else if(s[4]==="optin"){
if(l>5){
if(s[5]==="refresh_token"){
if(l===6){
if(s[2])return {data:$29,params:{"tenant":s[2],}};}}}
if(l===6){
if(s[2]&&s[5])return {data:$30,params:{"tenant":s[2],"token":s[5],}};}}}
else if(s[3]==="password"){
if(l>4){
if(s[4]==="change"){
if(l===5){
if(s[2])return {data:$31,params:{"tenant":s[2],}};}}
else if(s[4]==="reset"){
if(l===5){
if(s[2])return {data:$32,params:{"tenant":s[2],}};}
else if(s[5]==="update"){
if(l===6){
if(s[2])return {data:$33,params:{"tenant":s[2],}};}}}}}
else if(s[3]==="exchangeauthtoken"){
if(l===4){
if(s[2])return {data:$34,params:{"tenant":s[2],}};}}
else if(s[3]==="socialLogin"){
if(l===4){
if(s[2])return {data:$35,params:{"tenant":s[2],}};}}}}
else if(s[1]==="iam"){
if(l>3){
if(s[3]==="users"){
if(l>4){
if(s[4]==="me"){
if(l>5){
if(s[5]==="scopes"){
if(l===6){
if(s[2])return {data:$36,params:{"tenant":s[2],}};}}}}}}}}
else if(s[1]==="price"){
if(l>3){
if(s[3]==="match-prices-by-context"){
if(l===4){
if(s[2])return {data:$37,params:{"tenant":s[2],}};}}}}
else if(s[1]==="session-context"){
if(l>3){
if(s[3]==="me"){
if(l>4){
if(s[4]==="context"){
if(l===5){
if(s[2])return {data:$38,params:{"tenant":s[2],}};}
else if(s[5]==="attributes"){
if(l===6){
if(s[2])return {data:$39,params:{"tenant":s[2],}};}
if(l===7){
if(s[2]&&s[6])return {data:$40,params:{"tenant":s[2],"attributeName":s[6],}};}}}}}
else if(s[3]==="context"){
if(l===5){
if(s[2]&&s[4])return {data:$41,params:{"tenant":s[2],"sessionId":s[4],}};}
else if(s[5]==="attributes"){
if(l===6){
if(s[2]&&s[4])return {data:$42,params:{"tenant":s[2],"sessionId":s[4],}};}
if(l===7){
if(s[2]&&s[4]&&s[6])return {data:$43,params:{"tenant":s[2],"sessionId":s[4],"attributeName":s[6],}};}}}}}
else if(s[1]==="site"){
if(l>3){
if(s[3]==="sites"){
if(l===4){
if(s[2])return {data:$44,params:{"tenant":s[2],}};}
if(l===5){
if(s[2]&&s[4])return {data:$45,params:{"tenant":s[2],"siteCode":s[4],}};}}
else if(s[3]==="siteslist"){
if(l===4){
if(s[2])return {data:$46,params:{"tenant":s[2],}};}}}}}}})();
