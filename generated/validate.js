// Made of schema/integration.schema.json by `npm run generate`: do not edit.
var _t=S,te={type:"object",properties:{$schema:{type:"string"},base_url:{type:"string"},label:{type:"string"},logo:{type:[
"string","null"]},icon:{type:["string","null"]},headers:{$ref:"#/definitions/Headers"},query:{type:["object","null"],additionalProperties:{
$ref:"#/definitions/QueryValue"}},query_array_format:{enum:["comma","brackets","indices","repeat",null]},credentials:{$ref:"\
#/definitions/Credentials"},authorization:{$ref:"#/definitions/Authorization"},pagination:{type:["object","null"],if:{type:"\
object"},then:{$ref:"#/definitions/Pagination"}},rate_limit:{type:["object","null"],if:{type:"object"},then:{$ref:"#/def\
initions/RateLimit"}},resources:{type:"object",additionalProperties:{$ref:"#/definitions/Resource"}},actions:{$ref:"#/de\
finitions/Actions"},webhook:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Webhook"}},error_expression:{
type:["string","null"]},tool_tags:{type:"object",additionalProperties:{type:"array",items:{type:"string"}}},required_headers:{
type:"object",additionalProperties:!0}},additionalProperties:!1},re=Object.prototype.hasOwnProperty,Ut={type:"object",additionalProperties:{
type:["string","null"]}};function pe(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s))for(let r in s){let i=s[r];if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:Ut.additionalProperties.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return pe.errors=e,t===0}var yt={type:[
"string","number","boolean","null","array"],items:{type:["string","number","boolean","null"]}};function Fe(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"&&s!==null&&!Array.isArray(s)){let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:yt.type},message:"must be string,number,boolean,null,array"};e===null?e=[r]:e.push(r),t++}if(Array.isArray(s)){let r=s.
length;for(let i=0;i<r;i++){let n=s[i];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==
null){let a={instancePath:o+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:yt.items.type},message:"must be \
string,number,boolean,null"};e===null?e=[a]:e.push(a),t++}}}return Fe.errors=e,t===0}var Ot={type:"object",properties:{format:{
enum:["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth"]}},if:{anyOf:[{properties:{format:{type:"strin\
g"}},required:["format"]},{required:["config"]}]},then:{$ref:"#/definitions/Credential"},else:{$ref:"#/definitions/Crede\
ntialMap"}},Nt={type:"object",required:["format"],properties:{format:{enum:["api_key","oauth2","oauth2_client_credential\
s","oauth","keka_oauth"]}},discriminator:{propertyName:"format"},oneOf:[{$ref:"#/definitions/ApiKeyCredential"},{$ref:"#\
/definitions/OAuth2Credential"},{$ref:"#/definitions/OAuth2ClientCredentialsCredential"},{$ref:"#/definitions/OAuth1Cred\
ential"},{$ref:"#/definitions/KekaOAuthCredential"}]};var xe={type:"object",required:["name","label","type"],properties:{name:{type:"string"},label:{type:"string"},type:{enum:[
"text","password","single_select"]},required:{type:"boolean"},default:{type:"string"},format:{type:["string","null"]},transform:{
enum:["lowercase","uppercase","sha256",null]},placeholder:{type:"string"},help_text:{type:"string"},pattern:{type:"strin\
g"},options:{type:"array",items:{$ref:"#/definitions/FieldOption"}}},additionalProperties:!1},Ft={type:"object",required:[
"label","value"],properties:{label:{type:"string"},value:{type:["string","number","boolean"]}},additionalProperties:!1};
function ze(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.label===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};e===null?e=[r]:e.push(r),t++}if(s.value===void 0){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="label"||r==="value")){let i={instancePath:o,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),t++}if(s.label!==void 0&&typeof s.label!="string"){let r={instancePath:o+"/label",schemaPath:"#\
/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.
value!==void 0){let r=s.value;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let i={instancePath:o+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:Ft.properties.value.type},message:"must be str\
ing,number,boolean"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ze.errors=e,t===0}function v(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.label===void 0){let r={instancePath:o,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[r]:
e.push(r),t++}if(s.type===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!re.call(xe.properties,
r)){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.name!==void 0&&typeof s.name!="string"){
let r={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[r]:e.push(r),t++}if(s.label!==void 0&&typeof s.label!="string"){let r={instancePath:o+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.
type!==void 0){let r=s.type;if(!(r==="text"||r==="password"||r==="single_select")){let i={instancePath:o+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:xe.properties.type.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.required!==void 0&&typeof s.required!="boolean"){let r={instancePath:o+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[r]:e.push(r),t++}if(s.default!==void 0&&typeof s.default!="string"){let r={instancePath:o+"/default",schemaPath:"\
#/properties/default/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}
if(s.format!==void 0){let r=s.format;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/format",schemaPath:"#/prop\
erties/format/type",keyword:"type",params:{type:xe.properties.format.type},message:"must be string,null"};e===null?e=[i]:
e.push(i),t++}}if(s.transform!==void 0){let r=s.transform;if(!(r==="lowercase"||r==="uppercase"||r==="sha256"||r===null)){
let i={instancePath:o+"/transform",schemaPath:"#/properties/transform/enum",keyword:"enum",params:{allowedValues:xe.properties.
transform.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.placeholder!==void 0&&
typeof s.placeholder!="string"){let r={instancePath:o+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.help_text!==void 0&&typeof s.help_text!=
"string"){let r={instancePath:o+"/help_text",schemaPath:"#/properties/help_text/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.pattern!==void 0&&typeof s.pattern!="string"){let r={instancePath:o+
"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(s.options!==void 0){let r=s.options;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)ze(r[n],
{instancePath:o+"/options/"+n,parentData:r,parentDataProperty:n,rootData:c})||(e=e===null?ze.errors:e.concat(ze.errors),
t=e.length)}else{let i={instancePath:o+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return v.errors=e,t===0}function Ke(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form\
at"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have required property 'confi\
g'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="api_key"){let r={instancePath:o+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"api_key"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields===void 0){
let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"fi\
elds"},message:"must have required property 'fields'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!(i==="fields"||i===
"documentation_link"||i==="permissions_text")){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),t++}if(r.fields!==void 0){let i=r.fields;if(Array.isArray(i)){if(i.length<1){let a={instancePath:o+
"/config/fields",schemaPath:"#/properties/config/properties/fields/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let n=i.length;for(let a=0;a<n;a++)v(i[a],{instancePath:o+
"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:c})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{
let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.documentation_link!==void 0&&typeof r.documentation_link!=
"string"){let i={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_li\
nk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.permissions_text!==
void 0&&typeof r.permissions_text!="string"){let i={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/c\
onfig/properties/permissions_text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ke.errors=e,t===0}var zt={type:"\
object",required:["format","config"],properties:{format:{const:"oauth2"},config:{type:"object",required:["auth"],properties:{
client:{$ref:"#/definitions/OAuthClient"},auth:{$ref:"#/definitions/OAuth2Endpoints"},options:{$ref:"#/definitions/OAuth\
Options"},scope:{type:"array",items:{type:"string"}},fields:{type:"array",items:{$ref:"#/definitions/Field"}},params:{type:"\
object",additionalProperties:{$ref:"#/definitions/TemplateValue"}},tokenParams:{type:"object",additionalProperties:{$ref:"\
#/definitions/TemplateValue"}},refreshParams:{type:"object",additionalProperties:{$ref:"#/definitions/TemplateValue"}},tokenExpiryDuration:{
type:["string","number"]},documentation_link:{type:"string"},permissions_text:{type:"string"}},additionalProperties:!0}},
additionalProperties:!1};function ae(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.id!==void 0&&typeof s.id!="string"){let r={instancePath:o+"/id",schemaPath:"#/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.secret!==void 0&&
typeof s.secret!="string"){let r={instancePath:o+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.idParamName!==void 0&&typeof s.idParamName!="\
string"){let r={instancePath:o+"/idParamName",schemaPath:"#/properties/idParamName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.secretParamName!==void 0&&typeof s.secretParamName!="\
string"){let r={instancePath:o+"/secretParamName",schemaPath:"#/properties/secretParamName/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ae.errors=e,t===0}function He(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.tokenHost===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tokenHost"},message:"must have required property 'tokenHost'"};e===null?e=[r]:e.push(r),t++}if(s.tokenHost!==
void 0&&typeof s.tokenHost!="string"){let r={instancePath:o+"/tokenHost",schemaPath:"#/properties/tokenHost/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.tokenPath!==void 0&&typeof s.tokenPath!=
"string"){let r={instancePath:o+"/tokenPath",schemaPath:"#/properties/tokenPath/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.authorizeHost!==void 0&&typeof s.authorizeHost!="string"){
let r={instancePath:o+"/authorizeHost",schemaPath:"#/properties/authorizeHost/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.authorizePath!==void 0&&typeof s.authorizePath!="string"){let r={
instancePath:o+"/authorizePath",schemaPath:"#/properties/authorizePath/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s.refreshPath!==void 0&&typeof s.refreshPath!="string"){let r={instancePath:o+
"/refreshPath",schemaPath:"#/properties/refreshPath/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}if(s.revokePath!==void 0&&typeof s.revokePath!="string"){let r={instancePath:o+"/revokePath",
schemaPath:"#/properties/revokePath/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[r]:e.push(r),t++}return He.errors=e,t===0}function le(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.scopeSeparator!==void 0&&typeof s.scopeSeparator!="string"){let r={instancePath:o+"/scopeS\
eparator",schemaPath:"#/properties/scopeSeparator/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}if(s.authorizationMethod!==void 0&&typeof s.authorizationMethod!="string"){let r={instancePath:o+
"/authorizationMethod",schemaPath:"#/properties/authorizationMethod/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s.bodyFormat!==void 0&&typeof s.bodyFormat!="string"){let r={instancePath:o+
"/bodyFormat",schemaPath:"#/properties/bodyFormat/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}if(s.credentialsEncodingMode!==void 0&&typeof s.credentialsEncodingMode!="string"){let r={instancePath:o+
"/credentialsEncodingMode",schemaPath:"#/properties/credentialsEncodingMode/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return le.errors=e,t===0}var Kt={type:["string","n\
umber","boolean","null","array","object"],properties:{$truto_merge:{$ref:"#/definitions/MergeValue"}},additionalProperties:{
$ref:"#/definitions/TemplateValue"},items:{$ref:"#/definitions/TemplateValue"}},de={validate:w},Ht={type:["string","arra\
y"],items:{type:"string"}};function L(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(typeof s!="string"&&!Array.isArray(s)){let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Ht.type},
message:"must be string,array"};e===null?e=[r]:e.push(r),t++}if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)if(typeof s[i]!=
"string"){let n={instancePath:o+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),t++}}return L.errors=e,t===0}function w(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(typeof s!="object"&&typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"){let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Kt.type},message:"must be string,number\
,boolean,null,array,object"};e===null?e=[r]:e.push(r),t++}if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)de.validate(
s[i],{instancePath:o+"/"+i,parentData:s,parentDataProperty:i,rootData:c})||(e=e===null?de.validate.errors:e.concat(de.validate.
errors),t=e.length)}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)r!=="$truto_merge"&&(de.validate(s[r],{instancePath:o+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:r,rootData:c})||(e=e===null?de.validate.errors:
e.concat(de.validate.errors),t=e.length));s.$truto_merge!==void 0&&(L(s.$truto_merge,{instancePath:o+"/$truto_merge",parentData:s,
parentDataProperty:"$truto_merge",rootData:c})||(e=e===null?L.errors:e.concat(L.errors),t=e.length))}return w.errors=e,t===
0}function Ce(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){
let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="oauth2"){let r={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"oauth2"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.auth===void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{
missingProperty:"auth"},message:"must have required property 'auth'"};e===null?e=[i]:e.push(i),t++}if(r.client!==void 0&&
(ae(r.client,{instancePath:o+"/config/client",parentData:r,parentDataProperty:"client",rootData:c})||(e=e===null?ae.errors:
e.concat(ae.errors),t=e.length)),r.auth!==void 0&&(He(r.auth,{instancePath:o+"/config/auth",parentData:r,parentDataProperty:"\
auth",rootData:c})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.options!==void 0&&(le(r.options,{instancePath:o+
"/config/options",parentData:r,parentDataProperty:"options",rootData:c})||(e=e===null?le.errors:e.concat(le.errors),t=e.
length)),r.scope!==void 0){let i=r.scope;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){
let l={instancePath:o+"/config/scope/"+a,schemaPath:"#/properties/config/properties/scope/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}else{let n={instancePath:o+"/config/scope",schemaPath:"\
#/properties/config/properties/scope/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),t++}}if(r.fields!==void 0){let i=r.fields;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)v(i[a],{instancePath:o+
"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:c})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{
let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.params!==void 0){let i=r.params;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i))for(let n in i)w(i[n],{instancePath:o+"/config/params/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:i,parentDataProperty:n,rootData:c})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);else{let n={instancePath:o+
"/config/params",schemaPath:"#/properties/config/properties/params/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),t++}}if(r.tokenParams!==void 0){let i=r.tokenParams;if(i&&typeof i=="object"&&
!Array.isArray(i))for(let n in i)w(i[n],{instancePath:o+"/config/tokenParams/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:i,parentDataProperty:n,rootData:c})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);else{let n={instancePath:o+
"/config/tokenParams",schemaPath:"#/properties/config/properties/tokenParams/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.refreshParams!==void 0){let i=r.refreshParams;if(i&&typeof i==
"object"&&!Array.isArray(i))for(let n in i)w(i[n],{instancePath:o+"/config/refreshParams/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:c})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);else{let n={
instancePath:o+"/config/refreshParams",schemaPath:"#/properties/config/properties/refreshParams/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.tokenExpiryDuration!==void 0){let i=r.tokenExpiryDuration;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))){let n={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"\
#/properties/config/properties/tokenExpiryDuration/type",keyword:"type",params:{type:zt.properties.config.properties.tokenExpiryDuration.
type},message:"must be string,number"};e===null?e=[n]:e.push(n),t++}}if(r.documentation_link!==void 0&&typeof r.documentation_link!=
"string"){let i={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_li\
nk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.permissions_text!==
void 0&&typeof r.permissions_text!="string"){let i={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/c\
onfig/properties/permissions_text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ce.errors=e,t===0}var Ct={type:"\
object",required:["format","config"],properties:{format:{const:"oauth2_client_credentials"},config:{type:"object",required:[
"auth"],properties:{auth:{$ref:"#/definitions/OAuth2TokenEndpoint"},client:{$ref:"#/definitions/OAuthClient"},options:{$ref:"\
#/definitions/OAuthOptions"},scope:{type:"array",items:{type:"string"}},fields:{type:"array",items:{$ref:"#/definitions/\
Field"}},tokenParams:{type:"object",additionalProperties:{$ref:"#/definitions/TemplateValue"}},tokenExpiryDuration:{type:[
"string","number"]},documentation_link:{type:"string"},permissions_text:{type:"string"}},additionalProperties:!0}},additionalProperties:!1};function Me(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.tokenHost===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tokenHost"},message:"must have required property 'tokenHost'"};e===null?e=[r]:e.push(r),t++}if(s.tokenHost!==
void 0&&typeof s.tokenHost!="string"){let r={instancePath:o+"/tokenHost",schemaPath:"#/properties/tokenHost/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.tokenPath!==void 0&&typeof s.tokenPath!=
"string"){let r={instancePath:o+"/tokenPath",schemaPath:"#/properties/tokenPath/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Me.errors=e,t===0}function Ie(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===
void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"must\
 have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){let r={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"config"},message:"must have required property 'config'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?
e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="oauth2_client_credentials"){let r={instancePath:o+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"oauth2_client_credentials"},message:"must be equal to c\
onstant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.auth===void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{
missingProperty:"auth"},message:"must have required property 'auth'"};e===null?e=[i]:e.push(i),t++}if(r.auth!==void 0&&(Me(
r.auth,{instancePath:o+"/config/auth",parentData:r,parentDataProperty:"auth",rootData:c})||(e=e===null?Me.errors:e.concat(
Me.errors),t=e.length)),r.client!==void 0&&(ae(r.client,{instancePath:o+"/config/client",parentData:r,parentDataProperty:"\
client",rootData:c})||(e=e===null?ae.errors:e.concat(ae.errors),t=e.length)),r.options!==void 0&&(le(r.options,{instancePath:o+
"/config/options",parentData:r,parentDataProperty:"options",rootData:c})||(e=e===null?le.errors:e.concat(le.errors),t=e.
length)),r.scope!==void 0){let i=r.scope;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){
let l={instancePath:o+"/config/scope/"+a,schemaPath:"#/properties/config/properties/scope/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}else{let n={instancePath:o+"/config/scope",schemaPath:"\
#/properties/config/properties/scope/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),t++}}if(r.fields!==void 0){let i=r.fields;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)v(i[a],{instancePath:o+
"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:c})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{
let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.tokenParams!==void 0){let i=r.tokenParams;if(i&&typeof i==
"object"&&!Array.isArray(i))for(let n in i)w(i[n],{instancePath:o+"/config/tokenParams/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:n,rootData:c})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);else{let n={instancePath:o+
"/config/tokenParams",schemaPath:"#/properties/config/properties/tokenParams/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(r.tokenExpiryDuration!==void 0){let i=r.tokenExpiryDuration;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))){let n={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"#/properti\
es/config/properties/tokenExpiryDuration/type",keyword:"type",params:{type:Ct.properties.config.properties.tokenExpiryDuration.
type},message:"must be string,number"};e===null?e=[n]:e.push(n),t++}}if(r.documentation_link!==void 0&&typeof r.documentation_link!=
"string"){let i={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_li\
nk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.permissions_text!==
void 0&&typeof r.permissions_text!="string"){let i={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/c\
onfig/properties/permissions_text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ie.errors=e,t===0}function Re(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="oauth"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
oauth"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.requestTokenUrl!==void 0&&typeof r.requestTokenUrl!="string"){let i={instancePath:o+"/\
config/requestTokenUrl",schemaPath:"#/properties/config/properties/requestTokenUrl/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.authorizeUrl!==void 0&&typeof r.authorizeUrl!="string"){
let i={instancePath:o+"/config/authorizeUrl",schemaPath:"#/properties/config/properties/authorizeUrl/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.tokenUrl!==void 0&&typeof r.tokenUrl!=
"string"){let i={instancePath:o+"/config/tokenUrl",schemaPath:"#/properties/config/properties/tokenUrl/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.fields!==void 0){let i=r.fields;if(Array.
isArray(i)){let n=i.length;for(let a=0;a<n;a++)v(i[a],{instancePath:o+"/config/fields/"+a,parentData:i,parentDataProperty:a,
rootData:c})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}else{let n={instancePath:o+"/config/fields",schemaPath:"\
#/properties/config/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),t++}}if(r.documentation_link!==void 0&&typeof r.documentation_link!="string"){let i={instancePath:o+"/config/d\
ocumentation_link",schemaPath:"#/properties/config/properties/documentation_link/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.permissions_text!==void 0&&typeof r.permissions_text!="\
string"){let i={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/config/properties/permissions_text/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),t++}return Re.errors=e,t===0}function Se(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="keka_oauth"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"keka_oauth"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.
config;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.fields!==void 0){let i=r.fields;if(Array.isArray(i)){let n=i.length;
for(let a=0;a<n;a++)v(i[a],{instancePath:o+"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:c})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)}else{let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/prop\
erties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.documentation_link!==
void 0&&typeof r.documentation_link!="string"){let i={instancePath:o+"/config/documentation_link",schemaPath:"#/properti\
es/config/properties/documentation_link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),t++}if(r.permissions_text!==void 0&&typeof r.permissions_text!="string"){let i={instancePath:o+"/config/pe\
rmissions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/co\
nfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Se.
errors=e,t===0}function E(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[i]:e.push(i),t++}if(s.
format!==void 0){let i=s.format;if(!(i==="api_key"||i==="oauth2"||i==="oauth2_client_credentials"||i==="oauth"||i==="kek\
a_oauth")){let n={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:Nt.
properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}let r=s.format;
if(typeof r=="string")if(r==="api_key")Ke(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?
Ke.errors:e.concat(Ke.errors),t=e.length);else if(r==="oauth2")Ce(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||
(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length);else if(r==="oauth2_client_credentials")Ie(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length);else if(r==="oauth")Re(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length);else if(r==="keka_\
oauth")Se(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Se.errors:e.concat(Se.errors),t=
e.length);else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"f\
ormat",tagValue:r},message:'value of tag "format" must be in oneOf'};e===null?e=[i]:e.push(i),t++}else{let i={instancePath:o,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:r},message:'tag "format" \
must be string'};e===null?e=[i]:e.push(i),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return E.errors=e,t===0}function Ze(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let r in s)r==="api_key"||r==="oauth2"||r==="oauth2_client_credentials"||r==="oauth"||r==="\
keka_oauth"||E(s[r],{instancePath:o+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:r,rootData:c})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length);s.api_key!==void 0&&(E(s.api_key,{instancePath:o+"/api_key",parentData:s,
parentDataProperty:"api_key",rootData:c})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.oauth2!==void 0&&(E(s.
oauth2,{instancePath:o+"/oauth2",parentData:s,parentDataProperty:"oauth2",rootData:c})||(e=e===null?E.errors:e.concat(E.
errors),t=e.length)),s.oauth2_client_credentials!==void 0&&(E(s.oauth2_client_credentials,{instancePath:o+"/oauth2_clien\
t_credentials",parentData:s,parentDataProperty:"oauth2_client_credentials",rootData:c})||(e=e===null?E.errors:e.concat(E.
errors),t=e.length)),s.oauth!==void 0&&(E(s.oauth,{instancePath:o+"/oauth",parentData:s,parentDataProperty:"oauth",rootData:c})||
(e=e===null?E.errors:e.concat(E.errors),t=e.length)),s.keka_oauth!==void 0&&(E(s.keka_oauth,{instancePath:o+"/keka_oauth",
parentData:s,parentDataProperty:"keka_oauth",rootData:c})||(e=e===null?E.errors:e.concat(E.errors),t=e.length))}else{let r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return Ze.errors=e,t===0}function Le(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0,r=t,i=!0,n=t,a=t,l=!1,y=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.format===void 0&&(u="format")){let h={};
e===null?e=[h]:e.push(h),t++}else if(s.format!==void 0&&typeof s.format!="string"){let h={};e===null?e=[h]:e.push(h),t++}}
var m=y===t;if(l=l||m,!l){let u=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.config===void 0&&(b="config")){
let d={};e===null?e=[d]:e.push(d),t++}}var m=u===t;l=l||m}if(l)t=a,e!==null&&(a?e.length=a:e=null);else{let u={};e===null?
e=[u]:e.push(u),t++}var f=n===t;t=r,e!==null&&(r?e.length=r:e=null);let p;if(f){let u=t;E(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?E.errors:e.concat(E.errors),t=e.length);var f=u===t;i=f,p="then"}else{let u=t;
Ze(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length);
var f=u===t;i=f,p="else"}if(!i){let u={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p},message:'\
must match "'+p+'" schema'};e===null?e=[u]:e.push(u),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){
let u=s.format;if(!(u==="api_key"||u==="oauth2"||u==="oauth2_client_credentials"||u==="oauth"||u==="keka_oauth")){let h={
instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:Ot.properties.format.
enum},message:"must be equal to one of the allowed values"};e===null?e=[h]:e.push(h),t++}}}else{let u={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),t++}return Le.errors=e,
t===0}var Mt={type:"object",required:["format"],properties:{format:{enum:["bearer","basic","header"]}},discriminator:{propertyName:"\
format"},oneOf:[{$ref:"#/definitions/BearerAuthorization"},{$ref:"#/definitions/BasicAuthorization"},{$ref:"#/definition\
s/HeaderAuthorization"}]};function Be(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[i]:e.push(i),t++}if(s.config===void 0){
let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!(i==="format"||i==="config")){let n={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(s.format!==void 0&&s.format!=="bearer"){let i={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"bearer"},message:"must be equal to \
constant"};e===null?e=[i]:e.push(i),t++}if(s.config!==void 0){let i=s.config,n=t,a=!1,l=t;if(i&&typeof i=="object"&&!Array.
isArray(i)&&i.value===void 0){let y={instancePath:o+"/config",schemaPath:"#/properties/config/anyOf/0/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[y]:e.push(y),t++}var r=l===
t;if(a=a||r,!a){let y=t;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.token===void 0){let f={instancePath:o+"/config",schemaPath:"\
#/properties/config/anyOf/1/required",keyword:"required",params:{missingProperty:"token"},message:"must have required pr\
operty 'token'"};e===null?e=[f]:e.push(f),t++}var r=y===t;a=a||r}if(a)t=n,e!==null&&(n?e.length=n:e=null);else{let y={instancePath:o+
"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[y]:e.push(y),t++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let y in i)if(!(y==="value"||y==="token")){let m={instancePath:o+
"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"};e===null?e=[m]:e.push(m),t++}if(i.value!==void 0&&typeof i.value!="string"){
let y={instancePath:o+"/config/value",schemaPath:"#/properties/config/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[y]:e.push(y),t++}if(i.token!==void 0&&typeof i.token!="string"){let y={instancePath:o+
"/config/token",schemaPath:"#/properties/config/properties/token/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[y]:e.push(y),t++}}else{let y={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),t++}}}else{let i={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return Be.
errors=e,t===0}function Xe(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="basic"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
basic"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i in r)if(!(i==="username"||i==="password")){let n={instancePath:o+"/config",schemaPath:"\
#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT\
 have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.username!==void 0&&typeof r.username!="string"){let i={instancePath:o+
"/config/username",schemaPath:"#/properties/config/properties/username/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}if(r.password!==void 0&&typeof r.password!="string"){let i={instancePath:o+
"/config/password",schemaPath:"#/properties/config/properties/password/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Xe.
errors=e,t===0}function Qe(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="header"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
header"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r==
"object"&&!Array.isArray(r)){for(let i in r)if(!(i==="header_name"||i==="header_value"||i==="expression")){let n={instancePath:o+
"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.header_name!==void 0&&typeof r.header_name!=
"string"){let i={instancePath:o+"/config/header_name",schemaPath:"#/properties/config/properties/header_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.header_value!==void 0&&typeof r.
header_value!="string"){let i={instancePath:o+"/config/header_value",schemaPath:"#/properties/config/properties/header_v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.expression!==
void 0&&typeof r.expression!="string"){let i={instancePath:o+"/config/expression",schemaPath:"#/properties/config/proper\
ties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Qe.errors=e,t===0}function fe(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===
void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"must\
 have required property 'format'"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0){let i=s.format;if(!(i==="bearer"||
i==="basic"||i==="header")){let n={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{
allowedValues:Mt.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),
t++}}let r=s.format;if(typeof r=="string")if(r==="bearer")Be(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length);else if(r==="basic")Xe(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:c})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length);else if(r==="header")Qe(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length);else{let i={instancePath:o,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:r},message:'value of tag "format"\
 must be in oneOf'};e===null?e=[i]:e.push(i),t++}else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"discri\
minator",params:{error:"tag",tag:"format",tagValue:r},message:'tag "format" must be string'};e===null?e=[i]:e.push(i),t++}}else{
let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return fe.errors=e,t===0}var It={type:"object",required:["format"],properties:{format:{enum:["page","curso\
r","link_header","offset","range","dynamic"]}},discriminator:{propertyName:"format"},oneOf:[{$ref:"#/definitions/PagePag\
ination"},{$ref:"#/definitions/CursorPagination"},{$ref:"#/definitions/LinkHeaderPagination"},{$ref:"#/definitions/Offse\
tPagination"},{$ref:"#/definitions/RangePagination"},{$ref:"#/definitions/DynamicPagination"}]};function We(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="page"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
page"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.page_key!==void 0&&typeof r.page_key!="string"){let i={instancePath:o+"/config/page_ke\
y",schemaPath:"#/properties/config/properties/page_key/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[i]:e.push(i),t++}if(r.limit_key!==void 0&&typeof r.limit_key!="string"){let i={instancePath:o+"/config/\
limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[i]:e.push(i),t++}if(r.page_param!==void 0&&typeof r.page_param!="string"){let i={instancePath:o+
"/config/page_param",schemaPath:"#/properties/config/properties/page_param/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}if(r.limit_param!==void 0&&typeof r.limit_param!="string"){let i={instancePath:o+
"/config/limit_param",schemaPath:"#/properties/config/properties/limit_param/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/co\
nfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return We.
errors=e,t===0}var Rt={type:"object",required:["format","config"],properties:{format:{const:"cursor"},config:{type:"obje\
ct",required:["cursor_path"],properties:{cursor_path:{type:"string"},prev_cursor_path:{type:"string"},cursor_key:{type:"\
string"},has_next_path:{type:"string"},limit_key:{type:"string"},max_limit:{type:"integer",minimum:1},is_link:{type:"boo\
lean"},include_path:{type:"boolean"},headers:{type:"object",additionalProperties:{type:"string"}},add_to_body:{type:"boo\
lean"},limit_data_type:{type:"string"},ignore_limit_in_pagination:{type:"boolean"},cursor_path_object:{type:"string"},use_content_hash:{
type:"boolean"},add_to_query:{type:"boolean"},is_cursor_url_encoded:{type:"boolean"},allow_empty_page_cursor:{type:"bool\
ean"},cursor_param:{type:"string"},limit_param:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function Je(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form\
at"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have required property 'confi\
g'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional prop\
erties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="cursor"){let r={instancePath:o+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"cursor"},message:"must be equal to constant"};e===null?
e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.cursor_path===
void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"\
cursor_path"},message:"must have required property 'cursor_path'"};e===null?e=[i]:e.push(i),t++}for(let i in r)if(!re.call(
Rt.properties.config.properties,i)){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),t++}if(r.cursor_path!==void 0&&typeof r.cursor_path!="string"){let i={instancePath:o+"/config/cursor_path",
schemaPath:"#/properties/config/properties/cursor_path/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[i]:e.push(i),t++}if(r.prev_cursor_path!==void 0&&typeof r.prev_cursor_path!="string"){let i={instancePath:o+
"/config/prev_cursor_path",schemaPath:"#/properties/config/properties/prev_cursor_path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.cursor_key!==void 0&&typeof r.cursor_key!="string"){
let i={instancePath:o+"/config/cursor_key",schemaPath:"#/properties/config/properties/cursor_key/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.has_next_path!==void 0&&typeof r.has_next_path!=
"string"){let i={instancePath:o+"/config/has_next_path",schemaPath:"#/properties/config/properties/has_next_path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.limit_key!==void 0&&typeof r.limit_key!=
"string"){let i={instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.max_limit!==void 0){let i=r.max_limit;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:o+"/config/max_limit",schemaPath:"#/proper\
ties/config/properties/max_limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let n={instancePath:o+"/config/max_limit",schemaPath:"\
#/properties/config/properties/max_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1"};e===null?e=[n]:e.push(n),t++}}if(r.is_link!==void 0&&typeof r.is_link!="boolean"){let i={instancePath:o+"/config/is\
_link",schemaPath:"#/properties/config/properties/is_link/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[i]:e.push(i),t++}if(r.include_path!==void 0&&typeof r.include_path!="boolean"){let i={instancePath:o+
"/config/include_path",schemaPath:"#/properties/config/properties/include_path/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(r.headers!==void 0){let i=r.headers;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let n in i)if(typeof i[n]!="string"){let a={instancePath:o+"/config/headers/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/properties/headers/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{let n={instancePath:o+"/config/headers",schemaPath:"\
#/properties/config/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),t++}}if(r.add_to_body!==void 0&&typeof r.add_to_body!="boolean"){let i={instancePath:o+"/config/add_to_bod\
y",schemaPath:"#/properties/config/properties/add_to_body/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[i]:e.push(i),t++}if(r.limit_data_type!==void 0&&typeof r.limit_data_type!="string"){let i={instancePath:o+
"/config/limit_data_type",schemaPath:"#/properties/config/properties/limit_data_type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.ignore_limit_in_pagination!==void 0&&typeof r.ignore_limit_in_pagination!=
"boolean"){let i={instancePath:o+"/config/ignore_limit_in_pagination",schemaPath:"#/properties/config/properties/ignore_\
limit_in_pagination/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}
if(r.cursor_path_object!==void 0&&typeof r.cursor_path_object!="string"){let i={instancePath:o+"/config/cursor_path_obje\
ct",schemaPath:"#/properties/config/properties/cursor_path_object/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[i]:e.push(i),t++}if(r.use_content_hash!==void 0&&typeof r.use_content_hash!="boolean"){let i={
instancePath:o+"/config/use_content_hash",schemaPath:"#/properties/config/properties/use_content_hash/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(r.add_to_query!==void 0&&typeof r.
add_to_query!="boolean"){let i={instancePath:o+"/config/add_to_query",schemaPath:"#/properties/config/properties/add_to_\
query/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(r.is_cursor_url_encoded!==
void 0&&typeof r.is_cursor_url_encoded!="boolean"){let i={instancePath:o+"/config/is_cursor_url_encoded",schemaPath:"#/p\
roperties/config/properties/is_cursor_url_encoded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[i]:e.push(i),t++}if(r.allow_empty_page_cursor!==void 0&&typeof r.allow_empty_page_cursor!="boolean"){let i={
instancePath:o+"/config/allow_empty_page_cursor",schemaPath:"#/properties/config/properties/allow_empty_page_cursor/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(r.cursor_param!==void 0&&
typeof r.cursor_param!="string"){let i={instancePath:o+"/config/cursor_param",schemaPath:"#/properties/config/properties\
/cursor_param/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.limit_param!==
void 0&&typeof r.limit_param!="string"){let i={instancePath:o+"/config/limit_param",schemaPath:"#/properties/config/prop\
erties/limit_param/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Je.errors=e,t===0}function Ge(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="link_header"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"link_header"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.
config;if(!(r&&typeof r=="object"&&!Array.isArray(r))){let i={instancePath:o+"/config",schemaPath:"#/properties/config/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ge.
errors=e,t===0}function Ye(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="offset"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
offset"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.offset_key!==void 0&&typeof r.offset_key!="string"){let i={instancePath:o+"/config/off\
set_key",schemaPath:"#/properties/config/properties/offset_key/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[i]:e.push(i),t++}if(r.limit_key!==void 0&&typeof r.limit_key!="string"){let i={instancePath:o+"\
/config/limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}if(r.offset_param!==void 0&&typeof r.offset_param!="string"){let i={instancePath:o+
"/config/offset_param",schemaPath:"#/properties/config/properties/offset_param/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.limit_param!==void 0&&typeof r.limit_param!="string"){let i={
instancePath:o+"/config/limit_param",schemaPath:"#/properties/config/properties/limit_param/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Ye.errors=e,t===0}function er(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="range"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
range"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r==
"object"&&!Array.isArray(r))){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return er.errors=e,t===0}function rr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){
let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="dynamic"){let r={instancePath:o+"\
/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"dynamic"},message:"must be equal t\
o constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.get_initial_pagination_values_expression!==void 0&&typeof r.get_initial_pagination_values_expression!="string"){
let i={instancePath:o+"/config/get_initial_pagination_values_expression",schemaPath:"#/properties/config/properties/get_\
initial_pagination_values_expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}if(r.get_pagination_values_expression!==void 0&&typeof r.get_pagination_values_expression!="string"){let i={
instancePath:o+"/config/get_pagination_values_expression",schemaPath:"#/properties/config/properties/get_pagination_valu\
es_expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.get_cursor_from_response_expression!==
void 0&&typeof r.get_cursor_from_response_expression!="string"){let i={instancePath:o+"/config/get_cursor_from_response_\
expression",schemaPath:"#/properties/config/properties/get_cursor_from_response_expression/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return rr.errors=e,t===0}function ue(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let i={instancePath:o,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'format'"};e===null?e=
[i]:e.push(i),t++}if(s.format!==void 0){let i=s.format;if(!(i==="page"||i==="cursor"||i==="link_header"||i==="offset"||i===
"range"||i==="dynamic")){let n={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:It.
properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}let r=s.format;
if(typeof r=="string")if(r==="page")We(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?We.
errors:e.concat(We.errors),t=e.length);else if(r==="cursor")Je(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length);else if(r==="link_header")Ge(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:c})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length);else if(r==="offset")Ye(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length);else if(r==="range")er(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?er.errors:e.concat(er.errors),t=e.length);else if(r==="dynam\
ic")rr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length);else{
let i={instancePath:o,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:r},
message:'value of tag "format" must be in oneOf'};e===null?e=[i]:e.push(i),t++}else{let i={instancePath:o,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:r},message:'tag "format" must be string'};
e===null?e=[i]:e.push(i),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return ue.errors=e,t===0}function ye(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let r in s)if(!(r==="is_rate_limited"||r==="retry_after_header_expression"||r==="rate_limit\
_header_expression")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.is_rate_limited!==void 0&&typeof s.is_rate_limited!=
"string"){let r={instancePath:o+"/is_rate_limited",schemaPath:"#/properties/is_rate_limited/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.retry_after_header_expression!==void 0&&typeof s.
retry_after_header_expression!="string"){let r={instancePath:o+"/retry_after_header_expression",schemaPath:"#/properties\
/retry_after_header_expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s.rate_limit_header_expression!==void 0&&typeof s.rate_limit_header_expression!="string"){let r={instancePath:o+
"/rate_limit_header_expression",schemaPath:"#/properties/rate_limit_header_expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ye.errors=e,t===0}var R={type:"object",required:["path"],properties:{path:{type:"string"},method:{enum:["get","post","put","patch","delete"]},
base_url:{type:"string"},headers:{$ref:"#/definitions/Headers"},query:{type:"object",additionalProperties:{$ref:"#/defin\
itions/TemplateValue"},properties:{$truto_merge:{$ref:"#/definitions/MergeValue"}}},body:{type:["object","array","string"],
properties:{$truto_merge:{$ref:"#/definitions/MergeValue"}},additionalProperties:{$ref:"#/definitions/TemplateValue"},items:{
$ref:"#/definitions/TemplateValue"}},query_array_format:{enum:["comma","brackets","indices","repeat"]},body_format:{enum:[
"json","form","multipart","raw","xml"]},body_format_config:{type:"object",additionalProperties:!0},response_path:{type:"\
string"},pagination_path:{type:"string"},pagination:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions\
/Pagination"}},authorization:{$ref:"#/definitions/Authorization"},rate_limit:{$ref:"#/definitions/RateLimit"},error_expression:{
type:["string","null"]},add_query_to_body:{type:"boolean"},ignore_body_in_pagination:{type:"boolean"},ignore_body:{type:"\
boolean"},set_body_to_null:{type:"boolean"},no_auth:{type:"boolean"},ignore_credentials_on_redirect:{type:"boolean"},throw_error_on_parse_error:{
type:["boolean","null"]},api_response_format:{type:"string"},description:{type:"string"},api_documentation_url:{type:"st\
ring"},scopes:{type:"array",items:{type:"string"}},query_schema:{type:["object","string"],additionalProperties:!0},body_schema:{
type:["object","string"],additionalProperties:!0},response_schema:{type:["object","string"],additionalProperties:!0},examples:{
$ref:"#/definitions/MethodExamples"}},additionalProperties:!1};function tr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let r in s)if(!(r==="response"||r==="query"||r==="body")){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),t++}if(s.response!==void 0&&typeof s.response!="string"){let r={instancePath:o+"/re\
sponse",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}if(s.query!==void 0&&typeof s.query!="string"){let r={instancePath:o+"/query",schemaPath:"#/properti\
es/query/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.body!==
void 0&&typeof s.body!="string"){let r={instancePath:o+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return tr.errors=e,t===0}function T(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.path===void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},
message:"must have required property 'path'"};e===null?e=[i]:e.push(i),t++}for(let i in s)if(!re.call(R.properties,i)){let n={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.path!==void 0&&typeof s.path!="string"){let i={instancePath:o+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),t++}if(s.method!==void 0){let i=s.method;if(!(i==="get"||i==="post"||i==="put"||i==="patch"||i==="delete")){
let n={instancePath:o+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:R.properties.
method.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(s.base_url!==void 0&&
typeof s.base_url!="string"){let i={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s.headers!==void 0&&(pe(s.headers,{instancePath:o+
"/headers",parentData:s,parentDataProperty:"headers",rootData:c})||(e=e===null?pe.errors:e.concat(pe.errors),t=e.length)),
s.query!==void 0){let i=s.query;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i)n!=="$truto_merge"&&(w(i[n],
{instancePath:o+"/query/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:c})||(e=e===
null?w.errors:e.concat(w.errors),t=e.length));i.$truto_merge!==void 0&&(L(i.$truto_merge,{instancePath:o+"/query/$truto_\
merge",parentData:i,parentDataProperty:"$truto_merge",rootData:c})||(e=e===null?L.errors:e.concat(L.errors),t=e.length))}else{
let n={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[n]:e.push(n),t++}}if(s.body!==void 0){let i=s.body;if((!i||typeof i!="object")&&typeof i!="strin\
g"){let n={instancePath:o+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:R.properties.body.type},
message:"must be object,array,string"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)
w(i[a],{instancePath:o+"/body/"+a,parentData:i,parentDataProperty:a,rootData:c})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i)n!=="$truto_merge"&&(w(i[n],{instancePath:o+"/bo\
dy/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:c})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length));i.$truto_merge!==void 0&&(L(i.$truto_merge,{instancePath:o+"/body/$truto_merge",parentData:i,parentDataProperty:"\
$truto_merge",rootData:c})||(e=e===null?L.errors:e.concat(L.errors),t=e.length))}}if(s.query_array_format!==void 0){let i=s.
query_array_format;if(!(i==="comma"||i==="brackets"||i==="indices"||i==="repeat")){let n={instancePath:o+"/query_array_f\
ormat",schemaPath:"#/properties/query_array_format/enum",keyword:"enum",params:{allowedValues:R.properties.query_array_format.
enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(s.body_format!==void 0){let i=s.
body_format;if(!(i==="json"||i==="form"||i==="multipart"||i==="raw"||i==="xml")){let n={instancePath:o+"/body_format",schemaPath:"\
#/properties/body_format/enum",keyword:"enum",params:{allowedValues:R.properties.body_format.enum},message:"must be equa\
l to one of the allowed values"};e===null?e=[n]:e.push(n),t++}}if(s.body_format_config!==void 0){let i=s.body_format_config;
if(!(i&&typeof i=="object"&&!Array.isArray(i))){let n={instancePath:o+"/body_format_config",schemaPath:"#/properties/bod\
y_format_config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}}if(s.
response_path!==void 0&&typeof s.response_path!="string"){let i={instancePath:o+"/response_path",schemaPath:"#/propertie\
s/response_path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s.
pagination_path!==void 0&&typeof s.pagination_path!="string"){let i={instancePath:o+"/pagination_path",schemaPath:"#/pro\
perties/pagination_path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}
if(s.pagination!==void 0){let i=s.pagination;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){let y={instancePath:o+
"/pagination",schemaPath:"#/properties/pagination/type",keyword:"type",params:{type:R.properties.pagination.type},message:"\
must be object,null"};e===null?e=[y]:e.push(y),t++}let n=t,a=!0,l=t;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let y={};
e===null?e=[y]:e.push(y),t++}var r=l===t;if(t=n,e!==null&&(n?e.length=n:e=null),r){let y=t;ue(i,{instancePath:o+"/pagina\
tion",parentData:s,parentDataProperty:"pagination",rootData:c})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length);var r=y===
t;a=r}if(!a){let y={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[y]:e.push(y),t++}}if(s.authorization!==void 0&&(fe(s.authorization,
{instancePath:o+"/authorization",parentData:s,parentDataProperty:"authorization",rootData:c})||(e=e===null?fe.errors:e.concat(
fe.errors),t=e.length)),s.rate_limit!==void 0&&(ye(s.rate_limit,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"\
rate_limit",rootData:c})||(e=e===null?ye.errors:e.concat(ye.errors),t=e.length)),s.error_expression!==void 0){let i=s.error_expression;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/typ\
e",keyword:"type",params:{type:R.properties.error_expression.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}if(s.add_query_to_body!==void 0&&typeof s.add_query_to_body!="boolean"){let i={instancePath:o+"/add_query_to_bod\
y",schemaPath:"#/properties/add_query_to_body/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[i]:e.push(i),t++}if(s.ignore_body_in_pagination!==void 0&&typeof s.ignore_body_in_pagination!="boolean"){let i={
instancePath:o+"/ignore_body_in_pagination",schemaPath:"#/properties/ignore_body_in_pagination/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(s.ignore_body!==void 0&&typeof s.ignore_body!=
"boolean"){let i={instancePath:o+"/ignore_body",schemaPath:"#/properties/ignore_body/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(s.set_body_to_null!==void 0&&typeof s.set_body_to_null!=
"boolean"){let i={instancePath:o+"/set_body_to_null",schemaPath:"#/properties/set_body_to_null/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(s.no_auth!==void 0&&typeof s.no_auth!="boolea\
n"){let i={instancePath:o+"/no_auth",schemaPath:"#/properties/no_auth/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[i]:e.push(i),t++}if(s.ignore_credentials_on_redirect!==void 0&&typeof s.ignore_credentials_on_redirect!=
"boolean"){let i={instancePath:o+"/ignore_credentials_on_redirect",schemaPath:"#/properties/ignore_credentials_on_redire\
ct/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(s.throw_error_on_parse_error!==
void 0){let i=s.throw_error_on_parse_error;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/throw_error_on_pars\
e_error",schemaPath:"#/properties/throw_error_on_parse_error/type",keyword:"type",params:{type:R.properties.throw_error_on_parse_error.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(s.api_response_format!==void 0&&typeof s.api_response_format!=
"string"){let i={instancePath:o+"/api_response_format",schemaPath:"#/properties/api_response_format/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s.description!==void 0&&typeof s.description!=
"string"){let i={instancePath:o+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s.api_documentation_url!==void 0&&typeof s.api_documentation_url!=
"string"){let i={instancePath:o+"/api_documentation_url",schemaPath:"#/properties/api_documentation_url/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(s.scopes!==void 0){let i=s.scopes;
if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){let l={instancePath:o+"/scopes/"+a,schemaPath:"\
#/properties/scopes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),
t++}}else{let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[n]:e.push(n),t++}}if(s.query_schema!==void 0){let i=s.query_schema;if(!(i&&typeof i=="object"&&
!Array.isArray(i))&&typeof i!="string"){let n={instancePath:o+"/query_schema",schemaPath:"#/properties/query_schema/type",
keyword:"type",params:{type:R.properties.query_schema.type},message:"must be object,string"};e===null?e=[n]:e.push(n),t++}}
if(s.body_schema!==void 0){let i=s.body_schema;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&typeof i!="string"){let n={
instancePath:o+"/body_schema",schemaPath:"#/properties/body_schema/type",keyword:"type",params:{type:R.properties.body_schema.
type},message:"must be object,string"};e===null?e=[n]:e.push(n),t++}}if(s.response_schema!==void 0){let i=s.response_schema;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&typeof i!="string"){let n={instancePath:o+"/response_schema",schemaPath:"\
#/properties/response_schema/type",keyword:"type",params:{type:R.properties.response_schema.type},message:"must be objec\
t,string"};e===null?e=[n]:e.push(n),t++}}s.examples!==void 0&&(tr(s.examples,{instancePath:o+"/examples",parentData:s,parentDataProperty:"\
examples",rootData:c})||(e=e===null?tr.errors:e.concat(tr.errors),t=e.length))}else{let i={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return T.errors=e,t===
0}function sr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){for(let r in s)r==="list"||r==="get"||r==="create"||r==="update"||r==="delete"||T(s[r],{instancePath:o+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:r,rootData:c})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length);s.list!==void 0&&(T(s.list,{instancePath:o+"/list",parentData:s,parentDataProperty:"list",rootData:c})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.get!==void 0&&(T(s.get,{instancePath:o+"/get",parentData:s,parentDataProperty:"\
get",rootData:c})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.create!==void 0&&(T(s.create,{instancePath:o+"\
/create",parentData:s,parentDataProperty:"create",rootData:c})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),s.update!==
void 0&&(T(s.update,{instancePath:o+"/update",parentData:s,parentDataProperty:"update",rootData:c})||(e=e===null?T.errors:
e.concat(T.errors),t=e.length)),s.delete!==void 0&&(T(s.delete,{instancePath:o+"/delete",parentData:s,parentDataProperty:"\
delete",rootData:c})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return sr.errors=e,t===0}var St={type:"object",required:["type"],properties:{type:{enum:["request","transform","update_context","set_context","ge\
t_context","form"]}},discriminator:{propertyName:"type"},oneOf:[{$ref:"#/definitions/RequestStep"},{$ref:"#/definitions/\
TransformStep"},{$ref:"#/definitions/UpdateContextStep"},{$ref:"#/definitions/SetContextStep"},{$ref:"#/definitions/GetC\
ontextStep"},{$ref:"#/definitions/FormStep"}]};function ir(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0&&s.type!=="request"){
let r={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),t++}s.config!==void 0&&(T(s.config,{instancePath:o+"/config",parentData:s,
parentDataProperty:"config",rootData:c})||(e=e===null?T.errors:e.concat(T.errors),t=e.length))}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ir.
errors=e,t===0}function or(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0&&s.type!=="transfor\
m"){let r={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transform"},
message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0&&typeof s.config!="string"){let r={
instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return or.errors=e,t===0}function nr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0&&s.type!=="update_c\
ontext"){let r={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"update\
_context"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.expression!==void 0&&typeof r.expression!="string"){let i={instancePath:o+"/\
config/expression",schemaPath:"#/properties/config/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return nr.
errors=e,t===0}function pr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0&&s.type!=="set_cont\
ext"){let r={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"set_conte\
xt"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let i in r)w(r[i],{instancePath:o+"/config/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:i,rootData:c})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);else{let i={instancePath:o+"/conf\
ig",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),t++}return pr.errors=e,t===0}function ar(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.type!==void 0&&s.type!=="get_cont\
ext"){let r={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"get_conte\
xt"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ar.errors=e,t===0}var Zt={type:"\
object",required:["type"],properties:{type:{const:"form"},config:{type:["object","array"],if:{type:"array"},then:{$ref:"\
#/definitions/FormFields"},else:{$ref:"#/definitions/FormConfig"}}},additionalProperties:!0};var Lt={type:"object",required:["name","label","type"],properties:{name:{type:"string"},label:{type:"string"},type:{enum:[
"single_select","multi_select","text","password","checkbox","hidden"]},help_text:{type:"string"},disabled_text:{type:"st\
ring"},placeholder:{type:"string"},required:{type:"boolean"},depends_on:{type:"array",items:{type:"string"}},data_source:{
$ref:"#/definitions/FormDataSource"},options:{$ref:"#/definitions/FormOptions"}},additionalProperties:!0},ct={type:"obje\
ct",properties:{type:{enum:["unified","proxy"]},resource:{type:"string"},method:{enum:["list","get"]},query:{type:"objec\
t",additionalProperties:{$ref:"#/definitions/TemplateValue"}}},additionalProperties:!0};function lr(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type!==
void 0){let r=s.type;if(!(r==="unified"||r==="proxy")){let i={instancePath:o+"/type",schemaPath:"#/properties/type/enum",
keyword:"enum",params:{allowedValues:ct.properties.type.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),t++}}if(s.resource!==void 0&&typeof s.resource!="string"){let r={instancePath:o+"/resource",schemaPath:"\
#/properties/resource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}
if(s.method!==void 0){let r=s.method;if(!(r==="list"||r==="get")){let i={instancePath:o+"/method",schemaPath:"#/properti\
es/method/enum",keyword:"enum",params:{allowedValues:ct.properties.method.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[i]:e.push(i),t++}}if(s.query!==void 0){let r=s.query;if(r&&typeof r=="object"&&!Array.isArray(
r))for(let i in r)w(r[i],{instancePath:o+"/query/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:i,
rootData:c})||(e=e===null?w.errors:e.concat(w.errors),t=e.length);else{let i={instancePath:o+"/query",schemaPath:"#/prop\
erties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return lr.errors=e,t===0}function fr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.value!==void 0&&typeof s.value!="string"){let r={instancePath:o+"/value",schemaPath:"#/pro\
perties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.label!==
void 0&&typeof s.label!="string"){let r={instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.subText!==void 0&&typeof s.subText!="string"){
let r={instancePath:o+"/subText",schemaPath:"#/properties/subText/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return fr.errors=e,t===0}function ur(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'"};e===null?e=[r]:e.push(r),t++}if(s.label===void 0){let r={instancePath:o,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[r]:
e.push(r),t++}if(s.type===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[r]:e.push(r),t++}if(s.name!==void 0&&typeof s.name!="st\
ring"){let r={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s.label!==void 0&&typeof s.label!="string"){let r={instancePath:o+"/lab\
el",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s.type!==void 0){let r=s.type;if(!(r==="single_select"||r==="multi_select"||r==="text"||r==="password"||
r==="checkbox"||r==="hidden")){let i={instancePath:o+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Lt.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}
if(s.help_text!==void 0&&typeof s.help_text!="string"){let r={instancePath:o+"/help_text",schemaPath:"#/properties/help_\
text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.disabled_text!==
void 0&&typeof s.disabled_text!="string"){let r={instancePath:o+"/disabled_text",schemaPath:"#/properties/disabled_text/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.placeholder!==void 0&&
typeof s.placeholder!="string"){let r={instancePath:o+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.required!==void 0&&typeof s.required!=
"boolean"){let r={instancePath:o+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.depends_on!==void 0){let r=s.depends_on;if(Array.isArray(
r)){let i=r.length;for(let n=0;n<i;n++)if(typeof r[n]!="string"){let a={instancePath:o+"/depends_on/"+n,schemaPath:"#/pr\
operties/depends_on/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
t++}}else{let i={instancePath:o+"/depends_on",schemaPath:"#/properties/depends_on/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}s.data_source!==void 0&&(lr(s.data_source,{instancePath:o+"/\
data_source",parentData:s,parentDataProperty:"data_source",rootData:c})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length)),
s.options!==void 0&&(fr(s.options,{instancePath:o+"/options",parentData:s,parentDataProperty:"options",rootData:c})||(e=
e===null?fr.errors:e.concat(fr.errors),t=e.length))}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return ur.errors=e,t===0}function ce(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)
ur(s[i],{instancePath:o+"/"+i,parentData:s,parentDataProperty:i,rootData:c})||(e=e===null?ur.errors:e.concat(ur.errors),
t=e.length)}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[r]:e.push(r),t++}return ce.errors=e,t===0}function yr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.fields===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"fields"},message:"must have required property 'fields'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!==
"fields"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}s.fields!==void 0&&(ce(s.fields,{instancePath:o+
"/fields",parentData:s,parentDataProperty:"fields",rootData:c})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length))}else{
let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return yr.errors=e,t===0}function cr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let i={instancePath:o,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[i]:e.
push(i),t++}if(s.type!==void 0&&s.type!=="form"){let i={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"form"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}if(s.config!==void 0){
let i=s.config;if(!i||typeof i!="object"){let m={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"\
type",params:{type:Zt.properties.config.type},message:"must be object,array"};e===null?e=[m]:e.push(m),t++}let n=t,a=!0,
l=t;if(!Array.isArray(i)){let m={};e===null?e=[m]:e.push(m),t++}var r=l===t;t=n,e!==null&&(n?e.length=n:e=null);let y;if(r){
let m=t;ce(i,{instancePath:o+"/config",parentData:s,parentDataProperty:"config",rootData:c})||(e=e===null?ce.errors:e.concat(
ce.errors),t=e.length);var r=m===t;a=r,y="then"}else{let m=t;yr(i,{instancePath:o+"/config",parentData:s,parentDataProperty:"\
config",rootData:c})||(e=e===null?yr.errors:e.concat(yr.errors),t=e.length);var r=m===t;a=r,y="else"}if(!a){let m={instancePath:o+
"/config",schemaPath:"#/properties/config/if",keyword:"if",params:{failingKeyword:y},message:'must match "'+y+'" schema'};
e===null?e=[m]:e.push(m),t++}}}else{let i={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),t++}return cr.errors=e,t===0}function me(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let i={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[i]:e.push(i),t++}if(s.type!==void 0){let i=s.type;if(!(i==="request"||i==="transform"||i==="update_context"||
i==="set_context"||i==="get_context"||i==="form")){let n={instancePath:o+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:St.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),t++}}let r=s.type;if(typeof r=="string")if(r==="request")ir(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:c})||(e=e===null?ir.errors:e.concat(ir.errors),t=e.length);else if(r==="transform")or(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?or.errors:e.concat(or.errors),t=e.length);else if(r==="update_context")nr(
s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?nr.errors:e.concat(nr.errors),t=e.length);else if(r===
"set_context")pr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?pr.errors:e.concat(pr.errors),
t=e.length);else if(r==="get_context")ar(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?ar.
errors:e.concat(ar.errors),t=e.length);else if(r==="form")cr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||
(e=e===null?cr.errors:e.concat(cr.errors),t=e.length);else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"d\
iscriminator",params:{error:"mapping",tag:"type",tagValue:r},message:'value of tag "type" must be in oneOf'};e===null?e=
[i]:e.push(i),t++}else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:r},message:'tag "type" must be string'};e===null?e=[i]:e.push(i),t++}}else{let r={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return me.errors=e,
t===0}function N(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.steps===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"steps"},message:"must have required property 'steps'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(r!==
"steps"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.steps!==void 0){let r=s.steps;if(Array.
isArray(r)){let i=r.length;for(let n=0;n<i;n++)me(r[n],{instancePath:o+"/steps/"+n,parentData:r,parentDataProperty:n,rootData:c})||
(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{let i={instancePath:o+"/steps",schemaPath:"#/properties/steps\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return N.
errors=e,t===0}function mr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let r in s)r==="post_install"||r==="post_connect_user_form"||r==="refresh_tok\
en"||r==="validation"||N(s[r],{instancePath:o+"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:r,
rootData:c})||(e=e===null?N.errors:e.concat(N.errors),t=e.length);s.post_install!==void 0&&(N(s.post_install,{instancePath:o+
"/post_install",parentData:s,parentDataProperty:"post_install",rootData:c})||(e=e===null?N.errors:e.concat(N.errors),t=e.
length)),s.post_connect_user_form!==void 0&&(N(s.post_connect_user_form,{instancePath:o+"/post_connect_user_form",parentData:s,
parentDataProperty:"post_connect_user_form",rootData:c})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.refresh_token!==
void 0&&(N(s.refresh_token,{instancePath:o+"/refresh_token",parentData:s,parentDataProperty:"refresh_token",rootData:c})||
(e=e===null?N.errors:e.concat(N.errors),t=e.length)),s.validation!==void 0&&(N(s.validation,{instancePath:o+"/validation",
parentData:s,parentDataProperty:"validation",rootData:c})||(e=e===null?N.errors:e.concat(N.errors),t=e.length))}else{let r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return mr.errors=e,t===0}var Bt={type:"object",required:["format"],properties:{format:{enum:["hmac","basic","bearer","jwt"]}},discriminator:{propertyName:"\
format"},oneOf:[{$ref:"#/definitions/HmacSignatureVerification"},{$ref:"#/definitions/BasicSignatureVerification"},{$ref:"\
#/definitions/BearerSignatureVerification"},{$ref:"#/definitions/JwtSignatureVerification"}]};function hr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){
let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="hmac"){let r={instancePath:o+"/fo\
rmat",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"hmac"},message:"must be equal to cons\
tant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
algorithm===void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{
missingProperty:"algorithm"},message:"must have required property 'algorithm'"};e===null?e=[i]:e.push(i),t++}if(r.secret===
void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"\
secret"},message:"must have required property 'secret'"};e===null?e=[i]:e.push(i),t++}if(r.parts===void 0){let i={instancePath:o+
"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"parts"},message:"must ha\
ve required property 'parts'"};e===null?e=[i]:e.push(i),t++}if(r.compare_with===void 0){let i={instancePath:o+"/config",
schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"compare_with"},message:"must have \
required property 'compare_with'"};e===null?e=[i]:e.push(i),t++}if(r.algorithm!==void 0&&typeof r.algorithm!="string"){let i={
instancePath:o+"/config/algorithm",schemaPath:"#/properties/config/properties/algorithm/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.secret!==void 0&&typeof r.secret!="string"){let i={
instancePath:o+"/config/secret",schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.parts!==void 0){let i=r.parts;if(Array.isArray(i)){if(i.
length<1){let a={instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/minItems",keyword:"minI\
tems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let n=i.length;for(let a=0;a<
n;a++)if(typeof i[a]!="string"){let l={instancePath:o+"/config/parts/"+a,schemaPath:"#/properties/config/properties/part\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}else{let n={
instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),t++}}if(r.compare_with!==void 0&&typeof r.compare_with!="string"){let i={
instancePath:o+"/config/compare_with",schemaPath:"#/properties/config/properties/compare_with/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.string_type!==void 0&&typeof r.string_type!="\
string"){let i={instancePath:o+"/config/string_type",schemaPath:"#/properties/config/properties/string_type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.verification_content!==void 0&&
typeof r.verification_content!="string"){let i={instancePath:o+"/config/verification_content",schemaPath:"#/properties/c\
onfig/properties/verification_content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),t++}if(r.context_lookup_field_name!==void 0&&typeof r.context_lookup_field_name!="string"){let i={instancePath:o+
"/config/context_lookup_field_name",schemaPath:"#/properties/config/properties/context_lookup_field_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.context_lookup_field_value!==void 0&&
typeof r.context_lookup_field_value!="string"){let i={instancePath:o+"/config/context_lookup_field_value",schemaPath:"#/\
properties/config/properties/context_lookup_field_value/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return hr.errors=e,
t===0}function dr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){
let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="basic"){let r={instancePath:o+"/f\
ormat",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"basic"},message:"must be equal to co\
nstant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.username!==void 0&&typeof r.username!="string"){let i={instancePath:o+"/config/username",schemaPath:"#/properties/c\
onfig/properties/username/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}if(r.password!==void 0&&typeof r.password!="string"){let i={instancePath:o+"/config/password",schemaPath:"#/properti\
es/config/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}if(r.compare_with!==void 0&&typeof r.compare_with!="string"){let i={instancePath:o+"/config/compare_with",schemaPath:"\
#/properties/config/properties/compare_with/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return dr.errors=e,t===0}function gr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){
let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="bearer"){let r={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"bearer"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.secret!==void 0&&typeof r.secret!="string"){let i={instancePath:o+"/config/secret",schemaPath:"#/properties/config/\
properties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.
compare_with!==void 0&&typeof r.compare_with!="string"){let i={instancePath:o+"/config/compare_with",schemaPath:"#/prope\
rties/config/properties/compare_with/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return gr.errors=e,t===0}function _r(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[r]:e.push(r),t++}if(s.config===void 0){
let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="jwt"){let r={instancePath:o+"/for\
mat",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"jwt"},message:"must be equal to consta\
nt"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
secret!==void 0&&typeof r.secret!="string"){let i={instancePath:o+"/config/secret",schemaPath:"#/properties/config/prope\
rties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(r.compare_with!==
void 0&&typeof r.compare_with!="string"){let i={instancePath:o+"/config/compare_with",schemaPath:"#/properties/config/pr\
operties/compare_with/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}
if(r.algorithm!==void 0&&typeof r.algorithm!="string"){let i={instancePath:o+"/config/algorithm",schemaPath:"#/propertie\
s/config/properties/algorithm/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return _r.errors=e,t===0}function br(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===
void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"must\
 have required property 'format'"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0){let i=s.format;if(!(i==="hmac"||i===
"basic"||i==="bearer"||i==="jwt")){let n={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",
params:{allowedValues:Bt.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.
push(n),t++}}let r=s.format;if(typeof r=="string")if(r==="hmac")hr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||
(e=e===null?hr.errors:e.concat(hr.errors),t=e.length);else if(r==="basic")dr(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:c})||(e=e===null?dr.errors:e.concat(dr.errors),t=e.length);else if(r==="bearer")gr(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?gr.errors:e.concat(gr.errors),t=e.length);else if(r==="jwt")_r(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?_r.errors:e.concat(_r.errors),t=e.length);else{let i={instancePath:o,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:r},message:'value of \
tag "format" must be in oneOf'};e===null?e=[i]:e.push(i),t++}else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"format",tagValue:r},message:'tag "format" must be string'};e===null?e=[i]:e.push(
i),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[r]:e.push(r),t++}return br.errors=e,t===0}function kr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="payload_transform"||r==="handle_ver\
ification"||r==="signature_verification")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.
payload_transform!==void 0&&typeof s.payload_transform!="string"){let r={instancePath:o+"/payload_transform",schemaPath:"\
#/properties/payload_transform/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(
r),t++}if(s.handle_verification!==void 0&&typeof s.handle_verification!="string"){let r={instancePath:o+"/handle_verific\
ation",schemaPath:"#/properties/handle_verification/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[r]:e.push(r),t++}s.signature_verification!==void 0&&(br(s.signature_verification,{instancePath:o+"/signature\
_verification",parentData:s,parentDataProperty:"signature_verification",rootData:c})||(e=e===null?br.errors:e.concat(br.
errors),t=e.length))}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return kr.errors=e,t===0}function S(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(!re.call(te.properties,a)){
let l={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(s.$schema!==void 0&&typeof s.$schema!="string"){let a={
instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[a]:e.push(a),t++}if(s.base_url!==void 0&&typeof s.base_url!="string"){let a={instancePath:o+"/bas\
e_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[a]:e.push(a),t++}if(s.label!==void 0&&typeof s.label!="string"){let a={instancePath:o+"/label",schemaPath:"#/properti\
es/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),t++}if(s.logo!==
void 0){let a=s.logo;if(typeof a!="string"&&a!==null){let l={instancePath:o+"/logo",schemaPath:"#/properties/logo/type",
keyword:"type",params:{type:te.properties.logo.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.icon!==
void 0){let a=s.icon;if(typeof a!="string"&&a!==null){let l={instancePath:o+"/icon",schemaPath:"#/properties/icon/type",
keyword:"type",params:{type:te.properties.icon.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(s.headers!==
void 0&&(pe(s.headers,{instancePath:o+"/headers",parentData:s,parentDataProperty:"headers",rootData:c})||(e=e===null?pe.
errors:e.concat(pe.errors),t=e.length)),s.query!==void 0){let a=s.query;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&
a!==null){let l={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:te.properties.
query.type},message:"must be object,null"};e===null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a)
Fe(a[l],{instancePath:o+"/query/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:c})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)}if(s.query_array_format!==void 0){let a=s.query_array_format;if(!(a===
"comma"||a==="brackets"||a==="indices"||a==="repeat"||a===null)){let l={instancePath:o+"/query_array_format",schemaPath:"\
#/properties/query_array_format/enum",keyword:"enum",params:{allowedValues:te.properties.query_array_format.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),t++}}if(s.credentials!==void 0&&(Le(s.credentials,
{instancePath:o+"/credentials",parentData:s,parentDataProperty:"credentials",rootData:c})||(e=e===null?Le.errors:e.concat(
Le.errors),t=e.length)),s.authorization!==void 0&&(fe(s.authorization,{instancePath:o+"/authorization",parentData:s,parentDataProperty:"\
authorization",rootData:c})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)),s.pagination!==void 0){let a=s.pagination;
if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let f={instancePath:o+"/pagination",schemaPath:"#/properties/p\
agination/type",keyword:"type",params:{type:te.properties.pagination.type},message:"must be object,null"};e===null?e=[f]:
e.push(f),t++}let l=t,y=!0,m=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let f={};e===null?e=[f]:e.push(f),t++}var r=m===
t;if(t=l,e!==null&&(l?e.length=l:e=null),r){let f=t;ue(a,{instancePath:o+"/pagination",parentData:s,parentDataProperty:"\
pagination",rootData:c})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length);var r=f===t;y=r}if(!y){let f={instancePath:o+
"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[f]:e.push(f),t++}}if(s.rate_limit!==void 0){let a=s.rate_limit;if(!(a&&typeof a=="object"&&!Array.
isArray(a))&&a!==null){let f={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"type",params:{
type:te.properties.rate_limit.type},message:"must be object,null"};e===null?e=[f]:e.push(f),t++}let l=t,y=!0,m=t;if(!(a&&
typeof a=="object"&&!Array.isArray(a))){let f={};e===null?e=[f]:e.push(f),t++}var i=m===t;if(t=l,e!==null&&(l?e.length=l:
e=null),i){let f=t;ye(a,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:c})||(e=e===
null?ye.errors:e.concat(ye.errors),t=e.length);var i=f===t;y=i}if(!y){let f={instancePath:o+"/rate_limit",schemaPath:"#/\
properties/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[f]:
e.push(f),t++}}if(s.resources!==void 0){let a=s.resources;if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a)sr(
a[l],{instancePath:o+"/resources/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:c})||
(e=e===null?sr.errors:e.concat(sr.errors),t=e.length);else{let l={instancePath:o+"/resources",schemaPath:"#/properties/r\
esources/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}if(s.actions!==
void 0&&(mr(s.actions,{instancePath:o+"/actions",parentData:s,parentDataProperty:"actions",rootData:c})||(e=e===null?mr.
errors:e.concat(mr.errors),t=e.length)),s.webhook!==void 0){let a=s.webhook;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&
a!==null){let f={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:te.properties.
webhook.type},message:"must be object,null"};e===null?e=[f]:e.push(f),t++}let l=t,y=!0,m=t;if(!(a&&typeof a=="object"&&!Array.
isArray(a))){let f={};e===null?e=[f]:e.push(f),t++}var n=m===t;if(t=l,e!==null&&(l?e.length=l:e=null),n){let f=t;kr(a,{instancePath:o+
"/webhook",parentData:s,parentDataProperty:"webhook",rootData:c})||(e=e===null?kr.errors:e.concat(kr.errors),t=e.length);
var n=f===t;y=n}if(!y){let f={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),t++}}if(s.error_expression!==void 0){let a=s.error_expression;
if(typeof a!="string"&&a!==null){let l={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/typ\
e",keyword:"type",params:{type:te.properties.error_expression.type},message:"must be string,null"};e===null?e=[l]:e.push(
l),t++}}if(s.tool_tags!==void 0){let a=s.tool_tags;if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a){let y=a[l];
if(Array.isArray(y)){let m=y.length;for(let f=0;f<m;f++)if(typeof y[f]!="string"){let p={instancePath:o+"/tool_tags/"+l.
replace(/~/g,"~0").replace(/\//g,"~1")+"/"+f,schemaPath:"#/properties/tool_tags/additionalProperties/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(p),t++}}else{let m={instancePath:o+"/tool_t\
ags/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tool_tags/additionalProperties/type",keyword:"ty\
pe",params:{type:"array"},message:"must be array"};e===null?e=[m]:e.push(m),t++}}else{let l={instancePath:o+"/tool_tags",
schemaPath:"#/properties/tool_tags/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:
e.push(l),t++}}if(s.required_headers!==void 0){let a=s.required_headers;if(!(a&&typeof a=="object"&&!Array.isArray(a))){
let l={instancePath:o+"/required_headers",schemaPath:"#/properties/required_headers/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[l]:e.push(l),t++}}}else{let a={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return S.errors=e,t===0}var bt=oe,et={
type:"object",required:["name"],properties:{$schema:{type:"string"},id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-\
fA-F]{4}-){3}[0-9a-fA-F]{12}$"},name:{type:"string"},category:{type:["string","null"]},is_beta:{type:"boolean"},config:{
$ref:"#/definitions/Config"},version:{type:"integer"},team_id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-\
){3}[0-9a-fA-F]{12}$"},sharing:{enum:["allow","ask","deny"]},created_at:{type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])\
-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},updated_at:{
type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)\
?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},installed_environment:{type:"array",items:{type:"string"}},team:{$ref:"#/definitions/Tea\
m"},can_install:{type:"boolean"},default_oauth_app_id:{type:["string","null"]}},additionalProperties:!0},he=new RegExp("\
^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$","u"),ke=new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[\
01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$","u"),rt={type:"object",properties:{
id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},name:{type:"string"},domain:{type:["\
string","null"]},logo:{type:["string","null"]},is_verified:{type:"boolean"},is_white_label:{type:"boolean"},tos_link:{type:[
"string","null"]},allow_impersonation:{type:"boolean"},created_at:{type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[\
1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},updated_at:{type:"\
string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:\
Z|[+-]\\d{2}:?\\d{2})?$"}},additionalProperties:!0};function Pr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!he.test(
r)){let i={instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-\
(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{\
12}$"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.name!==void 0&&typeof s.name!="strin\
g"){let r={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[r]:e.push(r),t++}if(s.domain!==void 0){let r=s.domain;if(typeof r!="string"&&r!==null){let i={
instancePath:o+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:rt.properties.domain.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.logo!==void 0){let r=s.logo;if(typeof r!="string"&&r!==null){let i={
instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type:rt.properties.logo.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.is_verified!==void 0&&typeof s.is_verified!="boolean"){let r={instancePath:o+
"/is_verified",schemaPath:"#/properties/is_verified/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[r]:e.push(r),t++}if(s.is_white_label!==void 0&&typeof s.is_white_label!="boolean"){let r={instancePath:o+
"/is_white_label",schemaPath:"#/properties/is_white_label/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[r]:e.push(r),t++}if(s.tos_link!==void 0){let r=s.tos_link;if(typeof r!="string"&&r!==null){let i={
instancePath:o+"/tos_link",schemaPath:"#/properties/tos_link/type",keyword:"type",params:{type:rt.properties.tos_link.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.allow_impersonation!==void 0&&typeof s.allow_impersonation!=
"boolean"){let r={instancePath:o+"/allow_impersonation",schemaPath:"#/properties/allow_impersonation/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.created_at!==void 0){let r=s.created_at;
if(typeof r=="string"){if(!ke.test(r)){let i={instancePath:o+"/created_at",schemaPath:"#/properties/created_at/pattern",
keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5\
]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[\
01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:o+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}if(s.updated_at!==void 0){let r=s.updated_at;if(typeof r=="string"){if(!ke.
test(r)){let i={instancePath:o+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern:"\
^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2\
})?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-\
5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/updated_at",
schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[r]:e.push(r),t++}return Pr.errors=e,t===0}function oe(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[r]:e.push(r),t++}if(s.$schema!==void 0&&typeof s.$schema!="string"){let r={instancePath:o+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}
if(s.id!==void 0){let r=s.id;if(typeof r=="string"){if(!he.test(r)){let i={instancePath:o+"/id",schemaPath:"#/properties\
/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must m\
atch pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}}if(s.name!==void 0&&typeof s.name!="string"){let r={instancePath:o+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.category!==void 0){
let r=s.category;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/category",schemaPath:"#/properties/category/ty\
pe",keyword:"type",params:{type:et.properties.category.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}
if(s.is_beta!==void 0&&typeof s.is_beta!="boolean"){let r={instancePath:o+"/is_beta",schemaPath:"#/properties/is_beta/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0&&
(S(s.config,{instancePath:o+"/config",parentData:s,parentDataProperty:"config",rootData:c})||(e=e===null?S.errors:e.concat(
S.errors),t=e.length)),s.version!==void 0){let r=s.version;if(!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={
instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[i]:e.push(i),t++}}if(s.team_id!==void 0){let r=s.team_id;if(typeof r=="string"){if(!he.test(r)){let i={
instancePath:o+"/team_id",schemaPath:"#/properties/team_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(\
?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{1\
2}$"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.sharing!==void 0){let r=s.sharing;
if(!(r==="allow"||r==="ask"||r==="deny")){let i={instancePath:o+"/sharing",schemaPath:"#/properties/sharing/enum",keyword:"\
enum",params:{allowedValues:et.properties.sharing.enum},message:"must be equal to one of the allowed values"};e===null?e=
[i]:e.push(i),t++}}if(s.created_at!==void 0){let r=s.created_at;if(typeof r=="string"){if(!ke.test(r)){let i={instancePath:o+
"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(\
?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},message:'mu\
st match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?\
:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/created_at",schemaPath:"#/propert\
ies/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.
updated_at!==void 0){let r=s.updated_at;if(typeof r=="string"){if(!ke.test(r)){let i={instancePath:o+"/updated_at",schemaPath:"\
#/properties/updated_at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ]\
(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},message:'must match pattern "^\\d{4}-(?\
:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"'};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.installed_environment!==void 0){
let r=s.installed_environment;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)if(typeof r[n]!="string"){let a={instancePath:o+
"/installed_environment/"+n,schemaPath:"#/properties/installed_environment/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[a]:e.push(a),t++}}else{let i={instancePath:o+"/installed_environment",schemaPath:"\
#/properties/installed_environment/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),t++}}if(s.team!==void 0&&(Pr(s.team,{instancePath:o+"/team",parentData:s,parentDataProperty:"team",rootData:c})||
(e=e===null?Pr.errors:e.concat(Pr.errors),t=e.length)),s.can_install!==void 0&&typeof s.can_install!="boolean"){let r={instancePath:o+
"/can_install",schemaPath:"#/properties/can_install/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[r]:e.push(r),t++}if(s.default_oauth_app_id!==void 0){let r=s.default_oauth_app_id;if(typeof r!="string"&&
r!==null){let i={instancePath:o+"/default_oauth_app_id",schemaPath:"#/properties/default_oauth_app_id/type",keyword:"typ\
e",params:{type:et.properties.default_oauth_app_id.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}}else{
let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return oe.errors=e,t===0}var kt=Pt,Xt={type:"object",required:["name","config"],properties:{$schema:{type:"\
string"},name:{type:"string"},category:{type:"string"},is_beta:{type:"boolean"},sharing:{enum:["allow","ask","deny"]},config:{
$ref:"#/definitions/Config"}},additionalProperties:!1};function Pt(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[r]:e.push(r),t++}if(s.config===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"config"},message:"must have required property 'config'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!(r===
"$schema"||r==="name"||r==="category"||r==="is_beta"||r==="sharing"||r==="config")){let i={instancePath:o,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional pro\
perties"};e===null?e=[i]:e.push(i),t++}if(s.$schema!==void 0&&typeof s.$schema!="string"){let r={instancePath:o+"/$schem\
a",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
r]:e.push(r),t++}if(s.name!==void 0&&typeof s.name!="string"){let r={instancePath:o+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.category!==void 0&&
typeof s.category!="string"){let r={instancePath:o+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.is_beta!==void 0&&typeof s.is_beta!="boolean"){
let r={instancePath:o+"/is_beta",schemaPath:"#/properties/is_beta/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[r]:e.push(r),t++}if(s.sharing!==void 0){let r=s.sharing;if(!(r==="allow"||r==="ask"||r==="\
deny")){let i={instancePath:o+"/sharing",schemaPath:"#/properties/sharing/enum",keyword:"enum",params:{allowedValues:Xt.
properties.sharing.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}s.config!==
void 0&&(S(s.config,{instancePath:o+"/config",parentData:s,parentDataProperty:"config",rootData:c})||(e=e===null?S.errors:
e.concat(S.errors),t=e.length))}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Pt.errors=e,t===0}var wt=vt,Qt={type:"object",required:["version"],
properties:{$schema:{type:"string"},version:{type:"integer"},name:{type:"string"},category:{type:"string"},is_beta:{type:"\
boolean"},sharing:{enum:["allow","ask","deny"]},config:{$ref:"#/definitions/ConfigUpdate"}},additionalProperties:!1},U={
type:"object",properties:{$schema:{type:["string","null"]},base_url:{type:["string","null"]},label:{type:["string","null"]},
logo:{type:["string","null"]},icon:{type:["string","null"]},headers:{type:["object","null"],if:{type:"object"},then:{$ref:"\
#/definitions/HeadersUpdate"}},query:{type:["object","null"],additionalProperties:{$ref:"#/definitions/QueryValueUpdate"}},
query_array_format:{enum:["comma","brackets","indices","repeat",null]},credentials:{type:["object","null"],if:{type:"obj\
ect"},then:{$ref:"#/definitions/CredentialsUpdate"}},authorization:{type:["object","null"],if:{type:"object"},then:{$ref:"\
#/definitions/AuthorizationUpdate"}},pagination:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Pag\
inationUpdate"}},rate_limit:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/RateLimitUpdate"}},resources:{
type:["object","null"],additionalProperties:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Resourc\
eUpdate"}}},actions:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ActionsUpdate"}},webhook:{type:[
"object","null"],if:{type:"object"},then:{$ref:"#/definitions/WebhookUpdate"}},error_expression:{type:["string","null"]},
tool_tags:{type:["object","null"],additionalProperties:{type:["array","null"],items:{type:"string"}}},required_headers:{
type:["object","null"],additionalProperties:!0}},additionalProperties:!1},Wt={type:"object",additionalProperties:{type:[
"string","null"]}};function z(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s))for(let r in s){let i=s[r];if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/"+r.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:Wt.additionalProperties.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return z.errors=e,t===0}var mt={type:[
"string","number","boolean","null","array"],items:{type:["string","number","boolean","null"]}};function X(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"&&s!==null&&!Array.isArray(s)){let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:mt.type},message:"must be string,number,boolean,null,array"};e===null?e=[r]:e.push(r),t++}if(Array.isArray(s)){let r=s.
length;for(let i=0;i<r;i++){let n=s[i];if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==
null){let a={instancePath:o+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:mt.items.type},message:"must be \
string,number,boolean,null"};e===null?e=[a]:e.push(a),t++}}}return X.errors=e,t===0}var Jt={type:"object",properties:{format:{
enum:["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth",null]}},if:{anyOf:[{properties:{format:{type:"\
string"}},required:["format"]},{required:["config"]}]},then:{$ref:"#/definitions/CredentialUpdate"},else:{$ref:"#/defini\
tions/CredentialMapUpdate"}},Gt={type:"object",properties:{format:{enum:["api_key","oauth2","oauth2_client_credentials",
"oauth","keka_oauth",null]}},if:{properties:{format:{type:"string"}},required:["format"]},then:{required:["format"],discriminator:{
propertyName:"format"},oneOf:[{$ref:"#/definitions/ApiKeyCredentialUpdate"},{$ref:"#/definitions/OAuth2CredentialUpdate"},
{$ref:"#/definitions/OAuth2ClientCredentialsCredentialUpdate"},{$ref:"#/definitions/OAuth1CredentialUpdate"},{$ref:"#/de\
finitions/KekaOAuthCredentialUpdate"}]},else:{$ref:"#/definitions/UntaggedCredentialUpdate"}},De={type:"object",properties:{
format:{const:"api_key"},config:{type:["object","null"],properties:{fields:{type:["array","null"],minItems:1,items:{$ref:"\
#/definitions/Field"}},documentation_link:{type:["string","null"]},permissions_text:{type:["string","null"]}},additionalProperties:!1}},
additionalProperties:!1};function wr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="api_key"){let r={instancePath:o+"\
/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"api_key"},message:"must be equal t\
o constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:De.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)
if(!(i==="fields"||i==="documentation_link"||i==="permissions_text")){let n={instancePath:o+"/config",schemaPath:"#/prop\
erties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),t++}if(r.fields!==void 0){let i=r.fields;if(!Array.isArray(i)&&i!==null){
let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:De.
properties.config.properties.fields.type},message:"must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(i)){
if(i.length<1){let a={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let n=i.length;for(let a=0;a<
n;a++)v(i[a],{instancePath:o+"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:c})||(e=e===null?v.errors:e.
concat(v.errors),t=e.length)}}if(r.documentation_link!==void 0){let i=r.documentation_link;if(typeof i!="string"&&i!==null){
let n={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_link/type",keyword:"\
type",params:{type:De.properties.config.properties.documentation_link.type},message:"must be string,null"};e===null?e=[n]:
e.push(n),t++}}if(r.permissions_text!==void 0){let i=r.permissions_text;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/permissions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:De.
properties.config.properties.permissions_text.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{
let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return wr.errors=e,t===0}var M={type:"object",properties:{format:{const:"oauth2"},config:{type:["object","\
null"],properties:{client:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuthClientUpdate"}},auth:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuth2EndpointsUpdate"}},options:{type:["object","nu\
ll"],if:{type:"object"},then:{$ref:"#/definitions/OAuthOptionsUpdate"}},scope:{type:["array","null"],items:{type:"string"}},
fields:{type:["array","null"],items:{$ref:"#/definitions/Field"}},params:{type:["object","null"],additionalProperties:{$ref:"\
#/definitions/TemplateValueUpdate"}},tokenParams:{type:["object","null"],additionalProperties:{$ref:"#/definitions/Templ\
ateValueUpdate"}},refreshParams:{type:["object","null"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"}},
tokenExpiryDuration:{type:["string","number","null"]},documentation_link:{type:["string","null"]},permissions_text:{type:[
"string","null"]}},additionalProperties:!0}},additionalProperties:!1},$e={type:"object",properties:{id:{type:["string","\
null"]},secret:{type:["string","null"]},idParamName:{type:["string","null"]},secretParamName:{type:["string","null"]}},additionalProperties:!0};
function Q(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.id!==void 0){let r=s.id;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:$e.properties.id.type},message:"must be string,null"};e===null?e=[i]:e.
push(i),t++}}if(s.secret!==void 0){let r=s.secret;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:$e.properties.secret.type},message:"must be string,null"};e===null?
e=[i]:e.push(i),t++}}if(s.idParamName!==void 0){let r=s.idParamName;if(typeof r!="string"&&r!==null){let i={instancePath:o+
"/idParamName",schemaPath:"#/properties/idParamName/type",keyword:"type",params:{type:$e.properties.idParamName.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.secretParamName!==void 0){let r=s.secretParamName;if(typeof r!=
"string"&&r!==null){let i={instancePath:o+"/secretParamName",schemaPath:"#/properties/secretParamName/type",keyword:"typ\
e",params:{type:$e.properties.secretParamName.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return Q.errors=e,t===0}var ge={type:"object",properties:{tokenHost:{type:["string","null"]},tokenPath:{type:["st\
ring","null"]},authorizeHost:{type:["string","null"]},authorizePath:{type:["string","null"]},refreshPath:{type:["string",
"null"]},revokePath:{type:["string","null"]}},additionalProperties:!0};function vr(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.tokenHost!==void 0){let r=s.tokenHost;
if(typeof r!="string"&&r!==null){let i={instancePath:o+"/tokenHost",schemaPath:"#/properties/tokenHost/type",keyword:"ty\
pe",params:{type:ge.properties.tokenHost.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.tokenPath!==
void 0){let r=s.tokenPath;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/tokenPath",schemaPath:"#/properties/t\
okenPath/type",keyword:"type",params:{type:ge.properties.tokenPath.type},message:"must be string,null"};e===null?e=[i]:e.
push(i),t++}}if(s.authorizeHost!==void 0){let r=s.authorizeHost;if(typeof r!="string"&&r!==null){let i={instancePath:o+"\
/authorizeHost",schemaPath:"#/properties/authorizeHost/type",keyword:"type",params:{type:ge.properties.authorizeHost.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.authorizePath!==void 0){let r=s.authorizePath;if(typeof r!=
"string"&&r!==null){let i={instancePath:o+"/authorizePath",schemaPath:"#/properties/authorizePath/type",keyword:"type",params:{
type:ge.properties.authorizePath.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.refreshPath!==void 0){
let r=s.refreshPath;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/refreshPath",schemaPath:"#/properties/refre\
shPath/type",keyword:"type",params:{type:ge.properties.refreshPath.type},message:"must be string,null"};e===null?e=[i]:e.
push(i),t++}}if(s.revokePath!==void 0){let r=s.revokePath;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/revok\
ePath",schemaPath:"#/properties/revokePath/type",keyword:"type",params:{type:ge.properties.revokePath.type},message:"mus\
t be string,null"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vr.errors=e,t===0}var Ee={type:"object",properties:{
scopeSeparator:{type:["string","null"]},authorizationMethod:{type:["string","null"]},bodyFormat:{type:["string","null"]},
credentialsEncodingMode:{type:["string","null"]}},additionalProperties:!0};function W(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.scopeSeparator!==
void 0){let r=s.scopeSeparator;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/scopeSeparator",schemaPath:"#/pr\
operties/scopeSeparator/type",keyword:"type",params:{type:Ee.properties.scopeSeparator.type},message:"must be string,nul\
l"};e===null?e=[i]:e.push(i),t++}}if(s.authorizationMethod!==void 0){let r=s.authorizationMethod;if(typeof r!="string"&&
r!==null){let i={instancePath:o+"/authorizationMethod",schemaPath:"#/properties/authorizationMethod/type",keyword:"type",
params:{type:Ee.properties.authorizationMethod.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.bodyFormat!==
void 0){let r=s.bodyFormat;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/bodyFormat",schemaPath:"#/properties\
/bodyFormat/type",keyword:"type",params:{type:Ee.properties.bodyFormat.type},message:"must be string,null"};e===null?e=[
i]:e.push(i),t++}}if(s.credentialsEncodingMode!==void 0){let r=s.credentialsEncodingMode;if(typeof r!="string"&&r!==null){
let i={instancePath:o+"/credentialsEncodingMode",schemaPath:"#/properties/credentialsEncodingMode/type",keyword:"type",params:{
type:Ee.properties.credentialsEncodingMode.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}}else{let r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return W.errors=e,t===0}var ht={type:["string","number","boolean","null","array","object"],properties:{$truto_merge:{
type:["string","array","null"],if:{type:["string","array"]},then:{$ref:"#/definitions/MergeValueUpdate"}}},additionalProperties:{
$ref:"#/definitions/TemplateValueUpdate"},items:{$ref:"#/definitions/TemplateValue"}},Yt={type:["string","array"],items:{
type:"string"}};function B(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(typeof s!=
"string"&&!Array.isArray(s)){let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Yt.type},message:"mus\
t be string,array"};e===null?e=[r]:e.push(r),t++}if(Array.isArray(s)){let r=s.length;for(let i=0;i<r;i++)if(typeof s[i]!=
"string"){let n={instancePath:o+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),t++}}return B.errors=e,t===0}var tt={validate:q};function q(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(typeof s!="object"&&typeof s!="string"&&!(typeof s=="number"&&isFinite(
s))&&typeof s!="boolean"){let i={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:ht.type},message:"must b\
e string,number,boolean,null,array,object"};e===null?e=[i]:e.push(i),t++}if(Array.isArray(s)){let i=s.length;for(let n=0;n<
i;n++)w(s[n],{instancePath:o+"/"+n,parentData:s,parentDataProperty:n,rootData:c})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)i!=="$truto_merge"&&(tt.validate(s[i],{instancePath:o+
"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,rootData:c})||(e=e===null?tt.validate.errors:
e.concat(tt.validate.errors),t=e.length));if(s.$truto_merge!==void 0){let i=s.$truto_merge;if(typeof i!="string"&&!Array.
isArray(i)&&i!==null){let y={instancePath:o+"/$truto_merge",schemaPath:"#/properties/%24truto_merge/type",keyword:"type",
params:{type:ht.properties.$truto_merge.type},message:"must be string,array,null"};e===null?e=[y]:e.push(y),t++}let n=t,
a=!0,l=t;if(typeof i!="string"&&!Array.isArray(i)){let y={};e===null?e=[y]:e.push(y),t++}var r=l===t;if(t=n,e!==null&&(n?
e.length=n:e=null),r){let y=t;B(i,{instancePath:o+"/$truto_merge",parentData:s,parentDataProperty:"$truto_merge",rootData:c})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length);var r=y===t;a=r}if(!a){let y={instancePath:o+"/$truto_merge",schemaPath:"\
#/properties/%24truto_merge/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[y]:e.push(y),t++}}}return q.errors=e,t===0}function jr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(!(a==="format"||a==="config")){let l={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"};e===null?e=[l]:e.push(l),t++}if(s.format!==void 0&&s.format!=="oauth2"){let a={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"oauth2"},message:"must be equal to \
constant"};e===null?e=[a]:e.push(a),t++}if(s.config!==void 0){let a=s.config;if(!(a&&typeof a=="object"&&!Array.isArray(
a))&&a!==null){let l={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:M.properties.
config.type},message:"must be object,null"};e===null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.
client!==void 0){let l=a.client;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/config\
/client",schemaPath:"#/properties/config/properties/client/type",keyword:"type",params:{type:M.properties.config.properties.
client.type},message:"must be object,null"};e===null?e=[p]:e.push(p),t++}let y=t,m=!0,f=t;if(!(l&&typeof l=="object"&&!Array.
isArray(l))){let p={};e===null?e=[p]:e.push(p),t++}var r=f===t;if(t=y,e!==null&&(y?e.length=y:e=null),r){let p=t;Q(l,{instancePath:o+
"/config/client",parentData:a,parentDataProperty:"client",rootData:c})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);
var r=p===t;m=r}if(!m){let p={instancePath:o+"/config/client",schemaPath:"#/properties/config/properties/client/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}}if(a.auth!==void 0){
let l=a.auth;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/config/auth",schemaPath:"\
#/properties/config/properties/auth/type",keyword:"type",params:{type:M.properties.config.properties.auth.type},message:"\
must be object,null"};e===null?e=[p]:e.push(p),t++}let y=t,m=!0,f=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};
e===null?e=[p]:e.push(p),t++}var i=f===t;if(t=y,e!==null&&(y?e.length=y:e=null),i){let p=t;vr(l,{instancePath:o+"/config\
/auth",parentData:a,parentDataProperty:"auth",rootData:c})||(e=e===null?vr.errors:e.concat(vr.errors),t=e.length);var i=p===
t;m=i}if(!m){let p={instancePath:o+"/config/auth",schemaPath:"#/properties/config/properties/auth/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}}if(a.options!==void 0){let l=a.
options;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/config/options",schemaPath:"#/\
properties/config/properties/options/type",keyword:"type",params:{type:M.properties.config.properties.options.type},message:"\
must be object,null"};e===null?e=[p]:e.push(p),t++}let y=t,m=!0,f=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};
e===null?e=[p]:e.push(p),t++}var n=f===t;if(t=y,e!==null&&(y?e.length=y:e=null),n){let p=t;W(l,{instancePath:o+"/config/\
options",parentData:a,parentDataProperty:"options",rootData:c})||(e=e===null?W.errors:e.concat(W.errors),t=e.length);var n=p===
t;m=n}if(!m){let p={instancePath:o+"/config/options",schemaPath:"#/properties/config/properties/options/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}}if(a.scope!==void 0){let l=a.
scope;if(!Array.isArray(l)&&l!==null){let y={instancePath:o+"/config/scope",schemaPath:"#/properties/config/properties/s\
cope/type",keyword:"type",params:{type:M.properties.config.properties.scope.type},message:"must be array,null"};e===null?
e=[y]:e.push(y),t++}if(Array.isArray(l)){let y=l.length;for(let m=0;m<y;m++)if(typeof l[m]!="string"){let f={instancePath:o+
"/config/scope/"+m,schemaPath:"#/properties/config/properties/scope/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[f]:e.push(f),t++}}}if(a.fields!==void 0){let l=a.fields;if(!Array.isArray(l)&&l!==null){let y={
instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:M.properties.
config.properties.fields.type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(l)){let y=l.length;
for(let m=0;m<y;m++)v(l[m],{instancePath:o+"/config/fields/"+m,parentData:l,parentDataProperty:m,rootData:c})||(e=e===null?
v.errors:e.concat(v.errors),t=e.length)}}if(a.params!==void 0){let l=a.params;if(!(l&&typeof l=="object"&&!Array.isArray(
l))&&l!==null){let y={instancePath:o+"/config/params",schemaPath:"#/properties/config/properties/params/type",keyword:"t\
ype",params:{type:M.properties.config.properties.params.type},message:"must be object,null"};e===null?e=[y]:e.push(y),t++}
if(l&&typeof l=="object"&&!Array.isArray(l))for(let y in l)q(l[y],{instancePath:o+"/config/params/"+y.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:l,parentDataProperty:y,rootData:c})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}
if(a.tokenParams!==void 0){let l=a.tokenParams;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let y={instancePath:o+
"/config/tokenParams",schemaPath:"#/properties/config/properties/tokenParams/type",keyword:"type",params:{type:M.properties.
config.properties.tokenParams.type},message:"must be object,null"};e===null?e=[y]:e.push(y),t++}if(l&&typeof l=="object"&&
!Array.isArray(l))for(let y in l)q(l[y],{instancePath:o+"/config/tokenParams/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:l,parentDataProperty:y,rootData:c})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}if(a.refreshParams!==
void 0){let l=a.refreshParams;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let y={instancePath:o+"/config/r\
efreshParams",schemaPath:"#/properties/config/properties/refreshParams/type",keyword:"type",params:{type:M.properties.config.
properties.refreshParams.type},message:"must be object,null"};e===null?e=[y]:e.push(y),t++}if(l&&typeof l=="object"&&!Array.
isArray(l))for(let y in l)q(l[y],{instancePath:o+"/config/refreshParams/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,
parentDataProperty:y,rootData:c})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}if(a.tokenExpiryDuration!==void 0){
let l=a.tokenExpiryDuration;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let y={instancePath:o+"\
/config/tokenExpiryDuration",schemaPath:"#/properties/config/properties/tokenExpiryDuration/type",keyword:"type",params:{
type:M.properties.config.properties.tokenExpiryDuration.type},message:"must be string,number,null"};e===null?e=[y]:e.push(
y),t++}}if(a.documentation_link!==void 0){let l=a.documentation_link;if(typeof l!="string"&&l!==null){let y={instancePath:o+
"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_link/type",keyword:"type",params:{
type:M.properties.config.properties.documentation_link.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}}
if(a.permissions_text!==void 0){let l=a.permissions_text;if(typeof l!="string"&&l!==null){let y={instancePath:o+"/config\
/permissions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:M.properties.
config.properties.permissions_text.type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}}}}}else{let a={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(a),t++}return jr.
errors=e,t===0}var Z={type:"object",properties:{format:{const:"oauth2_client_credentials"},config:{type:["object","null"],
properties:{auth:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuth2TokenEndpointUpdate"}},client:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuthClientUpdate"}},options:{type:["object","null"],
if:{type:"object"},then:{$ref:"#/definitions/OAuthOptionsUpdate"}},scope:{type:["array","null"],items:{type:"string"}},fields:{
type:["array","null"],items:{$ref:"#/definitions/Field"}},tokenParams:{type:["object","null"],additionalProperties:{$ref:"\
#/definitions/TemplateValueUpdate"}},tokenExpiryDuration:{type:["string","number","null"]},documentation_link:{type:["st\
ring","null"]},permissions_text:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1},dt={type:"o\
bject",properties:{tokenHost:{type:["string","null"]},tokenPath:{type:["string","null"]}},additionalProperties:!0};function Ar(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.tokenHost!==void 0){let r=s.tokenHost;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/tokenHost",schemaPath:"\
#/properties/tokenHost/type",keyword:"type",params:{type:dt.properties.tokenHost.type},message:"must be string,null"};e===
null?e=[i]:e.push(i),t++}}if(s.tokenPath!==void 0){let r=s.tokenPath;if(typeof r!="string"&&r!==null){let i={instancePath:o+
"/tokenPath",schemaPath:"#/properties/tokenPath/type",keyword:"type",params:{type:dt.properties.tokenPath.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ar.errors=e,t===0}function qr(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)
if(!(a==="format"||a==="config")){let l={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),t++}if(s.format!==
void 0&&s.format!=="oauth2_client_credentials"){let a={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"\
const",params:{allowedValue:"oauth2_client_credentials"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),t++}
if(s.config!==void 0){let a=s.config;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let l={instancePath:o+"/c\
onfig",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Z.properties.config.type},message:"must be obje\
ct,null"};e===null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.auth!==void 0){let l=a.auth;if(!(l&&
typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/config/auth",schemaPath:"#/properties/config/p\
roperties/auth/type",keyword:"type",params:{type:Z.properties.config.properties.auth.type},message:"must be object,null"};
e===null?e=[p]:e.push(p),t++}let y=t,m=!0,f=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};e===null?e=[p]:e.
push(p),t++}var r=f===t;if(t=y,e!==null&&(y?e.length=y:e=null),r){let p=t;Ar(l,{instancePath:o+"/config/auth",parentData:a,
parentDataProperty:"auth",rootData:c})||(e=e===null?Ar.errors:e.concat(Ar.errors),t=e.length);var r=p===t;m=r}if(!m){let p={
instancePath:o+"/config/auth",schemaPath:"#/properties/config/properties/auth/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),t++}}if(a.client!==void 0){let l=a.client;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/config/client",schemaPath:"#/properties/config/propertie\
s/client/type",keyword:"type",params:{type:Z.properties.config.properties.client.type},message:"must be object,null"};e===
null?e=[p]:e.push(p),t++}let y=t,m=!0,f=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};e===null?e=[p]:e.push(
p),t++}var i=f===t;if(t=y,e!==null&&(y?e.length=y:e=null),i){let p=t;Q(l,{instancePath:o+"/config/client",parentData:a,parentDataProperty:"\
client",rootData:c})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var i=p===t;m=i}if(!m){let p={instancePath:o+"\
/config/client",schemaPath:"#/properties/config/properties/client/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[p]:e.push(p),t++}}if(a.options!==void 0){let l=a.options;if(!(l&&typeof l=="objec\
t"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/config/options",schemaPath:"#/properties/config/properties/opt\
ions/type",keyword:"type",params:{type:Z.properties.config.properties.options.type},message:"must be object,null"};e===null?
e=[p]:e.push(p),t++}let y=t,m=!0,f=t;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};e===null?e=[p]:e.push(p),t++}
var n=f===t;if(t=y,e!==null&&(y?e.length=y:e=null),n){let p=t;W(l,{instancePath:o+"/config/options",parentData:a,parentDataProperty:"\
options",rootData:c})||(e=e===null?W.errors:e.concat(W.errors),t=e.length);var n=p===t;m=n}if(!m){let p={instancePath:o+
"/config/options",schemaPath:"#/properties/config/properties/options/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[p]:e.push(p),t++}}if(a.scope!==void 0){let l=a.scope;if(!Array.isArray(l)&&l!==null){
let y={instancePath:o+"/config/scope",schemaPath:"#/properties/config/properties/scope/type",keyword:"type",params:{type:Z.
properties.config.properties.scope.type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(l)){
let y=l.length;for(let m=0;m<y;m++)if(typeof l[m]!="string"){let f={instancePath:o+"/config/scope/"+m,schemaPath:"#/prop\
erties/config/properties/scope/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[f]:
e.push(f),t++}}}if(a.fields!==void 0){let l=a.fields;if(!Array.isArray(l)&&l!==null){let y={instancePath:o+"/config/fiel\
ds",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:Z.properties.config.properties.fields.
type},message:"must be array,null"};e===null?e=[y]:e.push(y),t++}if(Array.isArray(l)){let y=l.length;for(let m=0;m<y;m++)
v(l[m],{instancePath:o+"/config/fields/"+m,parentData:l,parentDataProperty:m,rootData:c})||(e=e===null?v.errors:e.concat(
v.errors),t=e.length)}}if(a.tokenParams!==void 0){let l=a.tokenParams;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==
null){let y={instancePath:o+"/config/tokenParams",schemaPath:"#/properties/config/properties/tokenParams/type",keyword:"\
type",params:{type:Z.properties.config.properties.tokenParams.type},message:"must be object,null"};e===null?e=[y]:e.push(
y),t++}if(l&&typeof l=="object"&&!Array.isArray(l))for(let y in l)q(l[y],{instancePath:o+"/config/tokenParams/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:y,rootData:c})||(e=e===null?q.errors:e.concat(q.errors),t=
e.length)}if(a.tokenExpiryDuration!==void 0){let l=a.tokenExpiryDuration;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(
l))&&l!==null){let y={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"#/properties/config/properties/tokenExpir\
yDuration/type",keyword:"type",params:{type:Z.properties.config.properties.tokenExpiryDuration.type},message:"must be st\
ring,number,null"};e===null?e=[y]:e.push(y),t++}}if(a.documentation_link!==void 0){let l=a.documentation_link;if(typeof l!=
"string"&&l!==null){let y={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/properties/docume\
ntation_link/type",keyword:"type",params:{type:Z.properties.config.properties.documentation_link.type},message:"must be \
string,null"};e===null?e=[y]:e.push(y),t++}}if(a.permissions_text!==void 0){let l=a.permissions_text;if(typeof l!="strin\
g"&&l!==null){let y={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/config/properties/permissions_te\
xt/type",keyword:"type",params:{type:Z.properties.config.properties.permissions_text.type},message:"must be string,null"};
e===null?e=[y]:e.push(y),t++}}}}}else{let a={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[a]:e.push(a),t++}return qr.errors=e,t===0}var ne={type:"object",properties:{format:{const:"\
oauth"},config:{type:["object","null"],properties:{requestTokenUrl:{type:["string","null"]},authorizeUrl:{type:["string",
"null"]},tokenUrl:{type:["string","null"]},fields:{type:["array","null"],items:{$ref:"#/definitions/Field"}},documentation_link:{
type:["string","null"]},permissions_text:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};function xr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.format!==void 0&&s.format!=="oauth"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",
keyword:"const",params:{allowedValue:"oauth"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==
void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:ne.properties.config.type},message:"must be object,null"};e===null?
e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.requestTokenUrl!==void 0){let i=r.requestTokenUrl;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/requestTokenUrl",schemaPath:"#/properties/config/propert\
ies/requestTokenUrl/type",keyword:"type",params:{type:ne.properties.config.properties.requestTokenUrl.type},message:"mus\
t be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.authorizeUrl!==void 0){let i=r.authorizeUrl;if(typeof i!="string"&&
i!==null){let n={instancePath:o+"/config/authorizeUrl",schemaPath:"#/properties/config/properties/authorizeUrl/type",keyword:"\
type",params:{type:ne.properties.config.properties.authorizeUrl.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}if(r.tokenUrl!==void 0){let i=r.tokenUrl;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/tokenUr\
l",schemaPath:"#/properties/config/properties/tokenUrl/type",keyword:"type",params:{type:ne.properties.config.properties.
tokenUrl.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.fields!==void 0){let i=r.fields;if(!Array.
isArray(i)&&i!==null){let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"\
type",params:{type:ne.properties.config.properties.fields.type},message:"must be array,null"};e===null?e=[n]:e.push(n),t++}
if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)v(i[a],{instancePath:o+"/config/fields/"+a,parentData:i,parentDataProperty:a,
rootData:c})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}}if(r.documentation_link!==void 0){let i=r.documentation_link;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/prop\
erties/documentation_link/type",keyword:"type",params:{type:ne.properties.config.properties.documentation_link.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.permissions_text!==void 0){let i=r.permissions_text;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/config/properties/permissi\
ons_text/type",keyword:"type",params:{type:ne.properties.config.properties.permissions_text.type},message:"must be strin\
g,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return xr.errors=e,t===0}var Te={type:"object",properties:{
format:{const:"keka_oauth"},config:{type:["object","null"],properties:{fields:{type:["array","null"],items:{$ref:"#/defi\
nitions/Field"}},documentation_link:{type:["string","null"]},permissions_text:{type:["string","null"]}},additionalProperties:!0}},
additionalProperties:!1};function Dr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="keka_oauth"){let r={instancePath:o+
"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"keka_oauth"},message:"must be equ\
al to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Te.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
fields!==void 0){let i=r.fields;if(!Array.isArray(i)&&i!==null){let n={instancePath:o+"/config/fields",schemaPath:"#/pro\
perties/config/properties/fields/type",keyword:"type",params:{type:Te.properties.config.properties.fields.type},message:"\
must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)v(i[a],{instancePath:o+
"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:c})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}}
if(r.documentation_link!==void 0){let i=r.documentation_link;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/co\
nfig/documentation_link",schemaPath:"#/properties/config/properties/documentation_link/type",keyword:"type",params:{type:Te.
properties.config.properties.documentation_link.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.
permissions_text!==void 0){let i=r.permissions_text;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/perm\
issions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:Te.properties.
config.properties.permissions_text.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Dr.
errors=e,t===0}var D={type:"object",properties:{format:{enum:["api_key","oauth2","oauth2_client_credentials","oauth","ke\
ka_oauth",null]},config:{type:["object","null"],properties:{fields:{type:["array","null"],items:{$ref:"#/definitions/Fie\
ld"}},documentation_link:{type:["string","null"]},permissions_text:{type:["string","null"]},client:{type:["object","null"],
if:{type:"object"},then:{$ref:"#/definitions/OAuthClientUpdate"}},auth:{type:["object","null"],properties:{tokenHost:{type:[
"string","null"]},tokenPath:{type:["string","null"]},authorizeHost:{type:["string","null"]},authorizePath:{type:["string",
"null"]},refreshPath:{type:["string","null"]},revokePath:{type:["string","null"]}},additionalProperties:!0},options:{type:[
"object","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuthOptionsUpdate"}},scope:{type:["array","null"],items:{
type:"string"}},params:{type:["object","null"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"}},tokenParams:{
type:["object","null"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"}},refreshParams:{type:["object","n\
ull"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"}},tokenExpiryDuration:{type:["string","number","nul\
l"]},requestTokenUrl:{type:["string","null"]},authorizeUrl:{type:["string","null"]},tokenUrl:{type:["string","null"]}},additionalProperties:!0}},
additionalProperties:!1};function $r(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!(n==="format"||n==="config")){let a={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"};e===null?e=[a]:e.push(a),t++}if(s.format!==void 0){let n=s.format;if(!(n==="api_key"||n==="oauth\
2"||n==="oauth2_client_credentials"||n==="oauth"||n==="keka_oauth"||n===null)){let a={instancePath:o+"/format",schemaPath:"\
#/properties/format/enum",keyword:"enum",params:{allowedValues:D.properties.format.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[a]:e.push(a),t++}}if(s.config!==void 0){let n=s.config;if(!(n&&typeof n=="object"&&!Array.
isArray(n))&&n!==null){let a={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:D.
properties.config.type},message:"must be object,null"};e===null?e=[a]:e.push(a),t++}if(n&&typeof n=="object"&&!Array.isArray(
n)){if(n.fields!==void 0){let a=n.fields;if(!Array.isArray(a)&&a!==null){let l={instancePath:o+"/config/fields",schemaPath:"\
#/properties/config/properties/fields/type",keyword:"type",params:{type:D.properties.config.properties.fields.type},message:"\
must be array,null"};e===null?e=[l]:e.push(l),t++}if(Array.isArray(a)){let l=a.length;for(let y=0;y<l;y++)v(a[y],{instancePath:o+
"/config/fields/"+y,parentData:a,parentDataProperty:y,rootData:c})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)}}
if(n.documentation_link!==void 0){let a=n.documentation_link;if(typeof a!="string"&&a!==null){let l={instancePath:o+"/co\
nfig/documentation_link",schemaPath:"#/properties/config/properties/documentation_link/type",keyword:"type",params:{type:D.
properties.config.properties.documentation_link.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(n.
permissions_text!==void 0){let a=n.permissions_text;if(typeof a!="string"&&a!==null){let l={instancePath:o+"/config/perm\
issions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:D.properties.
config.properties.permissions_text.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}if(n.client!==void 0){
let a=n.client;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let f={instancePath:o+"/config/client",schemaPath:"\
#/properties/config/properties/client/type",keyword:"type",params:{type:D.properties.config.properties.client.type},message:"\
must be object,null"};e===null?e=[f]:e.push(f),t++}let l=t,y=!0,m=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let f={};
e===null?e=[f]:e.push(f),t++}var r=m===t;if(t=l,e!==null&&(l?e.length=l:e=null),r){let f=t;Q(a,{instancePath:o+"/config/\
client",parentData:n,parentDataProperty:"client",rootData:c})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length);var r=f===
t;y=r}if(!y){let f={instancePath:o+"/config/client",schemaPath:"#/properties/config/properties/client/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),t++}}if(n.auth!==void 0){let a=n.auth;
if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let l={instancePath:o+"/config/auth",schemaPath:"#/properties/\
config/properties/auth/type",keyword:"type",params:{type:D.properties.config.properties.auth.type},message:"must be obje\
ct,null"};e===null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.tokenHost!==void 0){let l=a.tokenHost;
if(typeof l!="string"&&l!==null){let y={instancePath:o+"/config/auth/tokenHost",schemaPath:"#/properties/config/properti\
es/auth/properties/tokenHost/type",keyword:"type",params:{type:D.properties.config.properties.auth.properties.tokenHost.
type},message:"must be string,null"};e===null?e=[y]:e.push(y),t++}}if(a.tokenPath!==void 0){let l=a.tokenPath;if(typeof l!=
"string"&&l!==null){let y={instancePath:o+"/config/auth/tokenPath",schemaPath:"#/properties/config/properties/auth/prope\
rties/tokenPath/type",keyword:"type",params:{type:D.properties.config.properties.auth.properties.tokenPath.type},message:"\
must be string,null"};e===null?e=[y]:e.push(y),t++}}if(a.authorizeHost!==void 0){let l=a.authorizeHost;if(typeof l!="str\
ing"&&l!==null){let y={instancePath:o+"/config/auth/authorizeHost",schemaPath:"#/properties/config/properties/auth/prope\
rties/authorizeHost/type",keyword:"type",params:{type:D.properties.config.properties.auth.properties.authorizeHost.type},
message:"must be string,null"};e===null?e=[y]:e.push(y),t++}}if(a.authorizePath!==void 0){let l=a.authorizePath;if(typeof l!=
"string"&&l!==null){let y={instancePath:o+"/config/auth/authorizePath",schemaPath:"#/properties/config/properties/auth/p\
roperties/authorizePath/type",keyword:"type",params:{type:D.properties.config.properties.auth.properties.authorizePath.type},
message:"must be string,null"};e===null?e=[y]:e.push(y),t++}}if(a.refreshPath!==void 0){let l=a.refreshPath;if(typeof l!=
"string"&&l!==null){let y={instancePath:o+"/config/auth/refreshPath",schemaPath:"#/properties/config/properties/auth/pro\
perties/refreshPath/type",keyword:"type",params:{type:D.properties.config.properties.auth.properties.refreshPath.type},message:"\
must be string,null"};e===null?e=[y]:e.push(y),t++}}if(a.revokePath!==void 0){let l=a.revokePath;if(typeof l!="string"&&
l!==null){let y={instancePath:o+"/config/auth/revokePath",schemaPath:"#/properties/config/properties/auth/properties/rev\
okePath/type",keyword:"type",params:{type:D.properties.config.properties.auth.properties.revokePath.type},message:"must \
be string,null"};e===null?e=[y]:e.push(y),t++}}}}if(n.options!==void 0){let a=n.options;if(!(a&&typeof a=="object"&&!Array.
isArray(a))&&a!==null){let f={instancePath:o+"/config/options",schemaPath:"#/properties/config/properties/options/type",
keyword:"type",params:{type:D.properties.config.properties.options.type},message:"must be object,null"};e===null?e=[f]:e.
push(f),t++}let l=t,y=!0,m=t;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let f={};e===null?e=[f]:e.push(f),t++}var i=m===
t;if(t=l,e!==null&&(l?e.length=l:e=null),i){let f=t;W(a,{instancePath:o+"/config/options",parentData:n,parentDataProperty:"\
options",rootData:c})||(e=e===null?W.errors:e.concat(W.errors),t=e.length);var i=f===t;y=i}if(!y){let f={instancePath:o+
"/config/options",schemaPath:"#/properties/config/properties/options/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[f]:e.push(f),t++}}if(n.scope!==void 0){let a=n.scope;if(!Array.isArray(a)&&a!==null){
let l={instancePath:o+"/config/scope",schemaPath:"#/properties/config/properties/scope/type",keyword:"type",params:{type:D.
properties.config.properties.scope.type},message:"must be array,null"};e===null?e=[l]:e.push(l),t++}if(Array.isArray(a)){
let l=a.length;for(let y=0;y<l;y++)if(typeof a[y]!="string"){let m={instancePath:o+"/config/scope/"+y,schemaPath:"#/prop\
erties/config/properties/scope/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[m]:
e.push(m),t++}}}if(n.params!==void 0){let a=n.params;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let l={instancePath:o+
"/config/params",schemaPath:"#/properties/config/properties/params/type",keyword:"type",params:{type:D.properties.config.
properties.params.type},message:"must be object,null"};e===null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(
a))for(let l in a)q(a[l],{instancePath:o+"/config/params/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,
rootData:c})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)}if(n.tokenParams!==void 0){let a=n.tokenParams;if(!(a&&
typeof a=="object"&&!Array.isArray(a))&&a!==null){let l={instancePath:o+"/config/tokenParams",schemaPath:"#/properties/c\
onfig/properties/tokenParams/type",keyword:"type",params:{type:D.properties.config.properties.tokenParams.type},message:"\
must be object,null"};e===null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a)q(a[l],{instancePath:o+
"/config/tokenParams/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:c})||(e=e===null?
q.errors:e.concat(q.errors),t=e.length)}if(n.refreshParams!==void 0){let a=n.refreshParams;if(!(a&&typeof a=="object"&&!Array.
isArray(a))&&a!==null){let l={instancePath:o+"/config/refreshParams",schemaPath:"#/properties/config/properties/refreshP\
arams/type",keyword:"type",params:{type:D.properties.config.properties.refreshParams.type},message:"must be object,null"};
e===null?e=[l]:e.push(l),t++}if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a)q(a[l],{instancePath:o+"/config/\
refreshParams/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:c})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)}if(n.tokenExpiryDuration!==void 0){let a=n.tokenExpiryDuration;if(typeof a!="string"&&!(typeof a==
"number"&&isFinite(a))&&a!==null){let l={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"#/properties/config/pr\
operties/tokenExpiryDuration/type",keyword:"type",params:{type:D.properties.config.properties.tokenExpiryDuration.type},
message:"must be string,number,null"};e===null?e=[l]:e.push(l),t++}}if(n.requestTokenUrl!==void 0){let a=n.requestTokenUrl;
if(typeof a!="string"&&a!==null){let l={instancePath:o+"/config/requestTokenUrl",schemaPath:"#/properties/config/propert\
ies/requestTokenUrl/type",keyword:"type",params:{type:D.properties.config.properties.requestTokenUrl.type},message:"must\
 be string,null"};e===null?e=[l]:e.push(l),t++}}if(n.authorizeUrl!==void 0){let a=n.authorizeUrl;if(typeof a!="string"&&
a!==null){let l={instancePath:o+"/config/authorizeUrl",schemaPath:"#/properties/config/properties/authorizeUrl/type",keyword:"\
type",params:{type:D.properties.config.properties.authorizeUrl.type},message:"must be string,null"};e===null?e=[l]:e.push(
l),t++}}if(n.tokenUrl!==void 0){let a=n.tokenUrl;if(typeof a!="string"&&a!==null){let l={instancePath:o+"/config/tokenUr\
l",schemaPath:"#/properties/config/properties/tokenUrl/type",keyword:"type",params:{type:D.properties.config.properties.
tokenUrl.type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}}}}else{let n={instancePath:o,schemaPath:"#/\
type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),t++}return $r.errors=e,t===
0}function V(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0,r=t,i=!0,n=t;if(s&&
typeof s=="object"&&!Array.isArray(s)){let y;if(s.format===void 0&&(y="format")){let m={};e===null?e=[m]:e.push(m),t++}else if(s.
format!==void 0&&typeof s.format!="string"){let m={};e===null?e=[m]:e.push(m),t++}}var a=n===t;t=r,e!==null&&(r?e.length=
r:e=null);let l;if(a){let y=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let p={instancePath:o,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'format'"};e===
null?e=[p]:e.push(p),t++}let f=s.format;if(typeof f=="string")if(f==="api_key")wr(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:c})||(e=e===null?wr.errors:e.concat(wr.errors),t=e.length);else if(f==="oauth2")jr(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?jr.errors:e.concat(jr.errors),t=e.length);else if(f==="oauth2_client_cred\
entials")qr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?qr.errors:e.concat(qr.errors),
t=e.length);else if(f==="oauth")xr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?xr.errors:
e.concat(xr.errors),t=e.length);else if(f==="keka_oauth")Dr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||
(e=e===null?Dr.errors:e.concat(Dr.errors),t=e.length);else{let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"\
discriminator",params:{error:"mapping",tag:"format",tagValue:f},message:'value of tag "format" must be in oneOf'};e===null?
e=[p]:e.push(p),t++}else{let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"\
tag",tag:"format",tagValue:f},message:'tag "format" must be string'};e===null?e=[p]:e.push(p),t++}}var a=y===t;i=a,l="th\
en"}else{let y=t;$r(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?$r.errors:e.concat($r.
errors),t=e.length);var a=y===t;i=a,l="else"}if(!i){let y={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},
message:'must match "'+l+'" schema'};e===null?e=[y]:e.push(y),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==
void 0){let y=s.format;if(!(y==="api_key"||y==="oauth2"||y==="oauth2_client_credentials"||y==="oauth"||y==="keka_oauth"||
y===null)){let m={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:Gt.
properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),t++}}}else{let y={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(
y),t++}return V.errors=e,t===0}var _e={type:"object",properties:{api_key:{type:["object","null"],if:{type:"object"},then:{
$ref:"#/definitions/CredentialUpdate"}},oauth2:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Cred\
entialUpdate"}},oauth2_client_credentials:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Credentia\
lUpdate"}},oauth:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}},keka_oauth:{type:[
"object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}}},additionalProperties:{type:["object",
"null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}}};function Er(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let m in s)if(!(m===
"api_key"||m==="oauth2"||m==="oauth2_client_credentials"||m==="oauth"||m==="keka_oauth")){let f=s[m];if(!(f&&typeof f=="\
object"&&!Array.isArray(f))&&f!==null){let b={instancePath:o+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
additionalProperties/type",keyword:"type",params:{type:_e.additionalProperties.type},message:"must be object,null"};e===
null?e=[b]:e.push(b),t++}let p=t,u=!0,h=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let b={};e===null?e=[b]:e.push(
b),t++}var r=h===t;if(t=p,e!==null&&(p?e.length=p:e=null),r){let b=t;V(f,{instancePath:o+"/"+m.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:s,parentDataProperty:m,rootData:c})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var r=b===
t;u=r}if(!u){let b={instancePath:o+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[b]:e.push(b),t++}}if(s.api_key!==void 0){
let m=s.api_key;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let h={instancePath:o+"/api_key",schemaPath:"#\
/properties/api_key/type",keyword:"type",params:{type:_e.properties.api_key.type},message:"must be object,null"};e===null?
e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let h={};e===null?e=[h]:e.push(h),t++}
var i=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),i){let h=t;V(m,{instancePath:o+"/api_key",parentData:s,parentDataProperty:"\
api_key",rootData:c})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var i=h===t;p=i}if(!p){let h={instancePath:o+
"/api_key",schemaPath:"#/properties/api_key/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema'};e===null?e=[h]:e.push(h),t++}}if(s.oauth2!==void 0){let m=s.oauth2;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&
m!==null){let h={instancePath:o+"/oauth2",schemaPath:"#/properties/oauth2/type",keyword:"type",params:{type:_e.properties.
oauth2.type},message:"must be object,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.
isArray(m))){let h={};e===null?e=[h]:e.push(h),t++}var n=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),n){let h=t;V(m,{instancePath:o+
"/oauth2",parentData:s,parentDataProperty:"oauth2",rootData:c})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var n=h===
t;p=n}if(!p){let h={instancePath:o+"/oauth2",schemaPath:"#/properties/oauth2/if",keyword:"if",params:{failingKeyword:"th\
en"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),t++}}if(s.oauth2_client_credentials!==void 0){let m=s.
oauth2_client_credentials;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let h={instancePath:o+"/oauth2_clien\
t_credentials",schemaPath:"#/properties/oauth2_client_credentials/type",keyword:"type",params:{type:_e.properties.oauth2_client_credentials.
type},message:"must be object,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.isArray(
m))){let h={};e===null?e=[h]:e.push(h),t++}var a=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),a){let h=t;V(m,{instancePath:o+
"/oauth2_client_credentials",parentData:s,parentDataProperty:"oauth2_client_credentials",rootData:c})||(e=e===null?V.errors:
e.concat(V.errors),t=e.length);var a=h===t;p=a}if(!p){let h={instancePath:o+"/oauth2_client_credentials",schemaPath:"#/p\
roperties/oauth2_client_credentials/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[h]:e.push(h),t++}}if(s.oauth!==void 0){let m=s.oauth;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){
let h={instancePath:o+"/oauth",schemaPath:"#/properties/oauth/type",keyword:"type",params:{type:_e.properties.oauth.type},
message:"must be object,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.isArray(
m))){let h={};e===null?e=[h]:e.push(h),t++}var l=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),l){let h=t;V(m,{instancePath:o+
"/oauth",parentData:s,parentDataProperty:"oauth",rootData:c})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);var l=h===
t;p=l}if(!p){let h={instancePath:o+"/oauth",schemaPath:"#/properties/oauth/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};e===null?e=[h]:e.push(h),t++}}if(s.keka_oauth!==void 0){let m=s.keka_oauth;if(!(m&&typeof m==
"object"&&!Array.isArray(m))&&m!==null){let h={instancePath:o+"/keka_oauth",schemaPath:"#/properties/keka_oauth/type",keyword:"\
type",params:{type:_e.properties.keka_oauth.type},message:"must be object,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,
u=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let h={};e===null?e=[h]:e.push(h),t++}var y=u===t;if(t=f,e!==null&&(f?
e.length=f:e=null),y){let h=t;V(m,{instancePath:o+"/keka_oauth",parentData:s,parentDataProperty:"keka_oauth",rootData:c})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length);var y=h===t;p=y}if(!p){let h={instancePath:o+"/keka_oauth",schemaPath:"\
#/properties/keka_oauth/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[
h]:e.push(h),t++}}}else{let m={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[m]:e.push(m),t++}return Er.errors=e,t===0}function J(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0,r=t,i=!0,n=t,a=t,l=!1,y=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.format===
void 0&&(u="format")){let h={};e===null?e=[h]:e.push(h),t++}else if(s.format!==void 0&&typeof s.format!="string"){let h={};
e===null?e=[h]:e.push(h),t++}}var m=y===t;if(l=l||m,!l){let u=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.
config===void 0&&(b="config")){let d={};e===null?e=[d]:e.push(d),t++}}var m=u===t;l=l||m}if(l)t=a,e!==null&&(a?e.length=
a:e=null);else{let u={};e===null?e=[u]:e.push(u),t++}var f=n===t;t=r,e!==null&&(r?e.length=r:e=null);let p;if(f){let u=t;
V(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?V.errors:e.concat(V.errors),t=e.length);
var f=u===t;i=f,p="then"}else{let u=t;Er(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Er.
errors:e.concat(Er.errors),t=e.length);var f=u===t;i=f,p="else"}if(!i){let u={instancePath:o,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:p},message:'must match "'+p+'" schema'};e===null?e=[u]:e.push(u),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.format!==void 0){let u=s.format;if(!(u==="api_key"||u==="oauth2"||u==="oauth2_client_credentials"||
u==="oauth"||u==="keka_oauth"||u===null)){let h={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"\
enum",params:{allowedValues:Jt.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=
[h]:e.push(h),t++}}}else{let u={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[u]:e.push(u),t++}return J.errors=e,t===0}var es={type:"object",properties:{format:{enum:["bearer",
"basic","header",null]}},if:{properties:{format:{type:"string"}},required:["format"]},then:{required:["format"],discriminator:{
propertyName:"format"},oneOf:[{$ref:"#/definitions/BearerAuthorizationUpdate"},{$ref:"#/definitions/BasicAuthorizationUp\
date"},{$ref:"#/definitions/HeaderAuthorizationUpdate"}]},else:{$ref:"#/definitions/UntaggedAuthorizationUpdate"}},st={type:"\
object",properties:{format:{const:"bearer"},config:{type:["object","null"],properties:{value:{type:["string","null"]},token:{
type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};function Tr(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="bearer"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
bearer"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:st.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="value"||i==="token")){let n={instancePath:o+"/config",schemaPath:"\
#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT\
 have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.value!==void 0){let i=r.value;if(typeof i!="string"&&i!==
null){let n={instancePath:o+"/config/value",schemaPath:"#/properties/config/properties/value/type",keyword:"type",params:{
type:st.properties.config.properties.value.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.token!==
void 0){let i=r.token;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/token",schemaPath:"#/properties/co\
nfig/properties/token/type",keyword:"type",params:{type:st.properties.config.properties.token.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Tr.errors=e,t===0}var it={type:"object",properties:{
format:{const:"basic"},config:{type:["object","null"],properties:{username:{type:["string","null"]},password:{type:["str\
ing","null"]}},additionalProperties:!1}},additionalProperties:!1};function Vr(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="con\
fig")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="basic"){let r={
instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"basic"},message:"m\
ust be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&
!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{
type:it.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){for(let i in r)if(!(i==="username"||i==="password")){let n={instancePath:o+"/config",schemaPath:"#/propertie\
s/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have addit\
ional properties"};e===null?e=[n]:e.push(n),t++}if(r.username!==void 0){let i=r.username;if(typeof i!="string"&&i!==null){
let n={instancePath:o+"/config/username",schemaPath:"#/properties/config/properties/username/type",keyword:"type",params:{
type:it.properties.config.properties.username.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.password!==
void 0){let i=r.password;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/password",schemaPath:"#/propert\
ies/config/properties/password/type",keyword:"type",params:{type:it.properties.config.properties.password.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Vr.errors=e,t===0}var Ve={type:"object",properties:{
format:{const:"header"},config:{type:["object","null"],properties:{header_name:{type:["string","null"]},header_value:{type:[
"string","null"]},expression:{type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};function Ur(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.format!==void 0&&s.format!=="header"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",
keyword:"const",params:{allowedValue:"header"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==
void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:Ve.properties.config.type},message:"must be object,null"};e===null?
e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!(i==="header_name"||i==="header_valu\
e"||i==="expression")){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),
t++}if(r.header_name!==void 0){let i=r.header_name;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/heade\
r_name",schemaPath:"#/properties/config/properties/header_name/type",keyword:"type",params:{type:Ve.properties.config.properties.
header_name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.header_value!==void 0){let i=r.header_value;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/header_value",schemaPath:"#/properties/config/properties\
/header_value/type",keyword:"type",params:{type:Ve.properties.config.properties.header_value.type},message:"must be stri\
ng,null"};e===null?e=[n]:e.push(n),t++}}if(r.expression!==void 0){let i=r.expression;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/expression",schemaPath:"#/properties/config/properties/expression/type",keyword:"type",params:{type:Ve.
properties.config.properties.expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(
r),t++}return Ur.errors=e,t===0}var se={type:"object",properties:{format:{enum:["bearer","basic","header",null]},config:{
type:["object","null"],properties:{value:{type:["string","null"]},token:{type:["string","null"]},username:{type:["string",
"null"]},password:{type:["string","null"]},header_name:{type:["string","null"]},header_value:{type:["string","null"]},expression:{
type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};function Or(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0){
let r=s.format;if(!(r==="bearer"||r==="basic"||r==="header"||r===null)){let i={instancePath:o+"/format",schemaPath:"#/pr\
operties/format/enum",keyword:"enum",params:{allowedValues:se.properties.format.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.
isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:se.
properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let i in r)if(!(i==="value"||i==="token"||i==="username"||i==="password"||i==="header_name"||i==="header_value"||
i==="expression")){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}
if(r.value!==void 0){let i=r.value;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/value",schemaPath:"#/\
properties/config/properties/value/type",keyword:"type",params:{type:se.properties.config.properties.value.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.token!==void 0){let i=r.token;if(typeof i!="string"&&i!==null){
let n={instancePath:o+"/config/token",schemaPath:"#/properties/config/properties/token/type",keyword:"type",params:{type:se.
properties.config.properties.token.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.username!==void 0){
let i=r.username;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/username",schemaPath:"#/properties/conf\
ig/properties/username/type",keyword:"type",params:{type:se.properties.config.properties.username.type},message:"must be\
 string,null"};e===null?e=[n]:e.push(n),t++}}if(r.password!==void 0){let i=r.password;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/password",schemaPath:"#/properties/config/properties/password/type",keyword:"type",params:{type:se.
properties.config.properties.password.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.header_name!==
void 0){let i=r.header_name;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/header_name",schemaPath:"#/p\
roperties/config/properties/header_name/type",keyword:"type",params:{type:se.properties.config.properties.header_name.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.header_value!==void 0){let i=r.header_value;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/header_value",schemaPath:"#/properties/config/properties/header_value\
/type",keyword:"type",params:{type:se.properties.config.properties.header_value.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),t++}}if(r.expression!==void 0){let i=r.expression;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/expression",schemaPath:"#/properties/config/properties/expression/type",keyword:"type",params:{type:se.properties.
config.properties.expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Or.
errors=e,t===0}function K(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0,r=t,i=!0,
n=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.format===void 0&&(y="format")){let m={};e===null?e=[m]:e.push(
m),t++}else if(s.format!==void 0&&typeof s.format!="string"){let m={};e===null?e=[m]:e.push(m),t++}}var a=n===t;t=r,e!==
null&&(r?e.length=r:e=null);let l;if(a){let y=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let p={
instancePath:o,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"format"},message:"must have requ\
ired property 'format'"};e===null?e=[p]:e.push(p),t++}let f=s.format;if(typeof f=="string")if(f==="bearer")Tr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Tr.errors:e.concat(Tr.errors),t=e.length);else if(f==="basic")
Vr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Vr.errors:e.concat(Vr.errors),t=e.length);else if(f===
"header")Ur(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Ur.errors:e.concat(Ur.errors),
t=e.length);else{let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",
tag:"format",tagValue:f},message:'value of tag "format" must be in oneOf'};e===null?e=[p]:e.push(p),t++}else{let p={instancePath:o,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:f},message:'tag "for\
mat" must be string'};e===null?e=[p]:e.push(p),t++}}var a=y===t;i=a,l="then"}else{let y=t;Or(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?Or.errors:e.concat(Or.errors),t=e.length);var a=y===t;i=a,l="else"}if(!i){
let y={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schema'};e===
null?e=[y]:e.push(y),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){let y=s.format;if(!(y==="bea\
rer"||y==="basic"||y==="header"||y===null)){let m={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"\
enum",params:{allowedValues:es.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=
[m]:e.push(m),t++}}}else{let y={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[y]:e.push(y),t++}return K.errors=e,t===0}var rs={type:"object",properties:{format:{enum:["page","\
cursor","link_header","offset","range","dynamic",null]}},if:{properties:{format:{type:"string"}},required:["format"]},then:{
required:["format"],discriminator:{propertyName:"format"},oneOf:[{$ref:"#/definitions/PagePaginationUpdate"},{$ref:"#/de\
finitions/CursorPaginationUpdate"},{$ref:"#/definitions/LinkHeaderPaginationUpdate"},{$ref:"#/definitions/OffsetPaginati\
onUpdate"},{$ref:"#/definitions/RangePaginationUpdate"},{$ref:"#/definitions/DynamicPaginationUpdate"}]},else:{$ref:"#/d\
efinitions/UntaggedPaginationUpdate"}},Pe={type:"object",properties:{format:{const:"page"},config:{type:["object","null"],
properties:{page_key:{type:["string","null"]},limit_key:{type:["string","null"]},page_param:{type:["string","null"]},limit_param:{
type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};function Nr(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="page"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
page"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"t\
ype",params:{type:Pe.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.page_key!==void 0){let i=r.page_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/page_key",schemaPath:"#/properties/config/properties/page_key/type",keyword:"type",params:{type:Pe.properties.config.
properties.page_key.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.limit_key!==void 0){let i=r.
limit_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/pro\
perties/limit_key/type",keyword:"type",params:{type:Pe.properties.config.properties.limit_key.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),t++}}if(r.page_param!==void 0){let i=r.page_param;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/page_param",schemaPath:"#/properties/config/properties/page_param/type",keyword:"type",params:{type:Pe.
properties.config.properties.page_param.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.limit_param!==
void 0){let i=r.limit_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_param",schemaPath:"#/p\
roperties/config/properties/limit_param/type",keyword:"type",params:{type:Pe.properties.config.properties.limit_param.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Nr.errors=e,t===0}var $={type:"\
object",properties:{format:{const:"cursor"},config:{type:["object","null"],properties:{cursor_path:{type:["string","null"]},
prev_cursor_path:{type:["string","null"]},cursor_key:{type:["string","null"]},has_next_path:{type:["string","null"]},limit_key:{
type:["string","null"]},max_limit:{type:["integer","null"],minimum:1},is_link:{type:["boolean","null"]},include_path:{type:[
"boolean","null"]},headers:{type:["object","null"],additionalProperties:{type:["string","null"]}},add_to_body:{type:["bo\
olean","null"]},limit_data_type:{type:["string","null"]},ignore_limit_in_pagination:{type:["boolean","null"]},cursor_path_object:{
type:["string","null"]},use_content_hash:{type:["boolean","null"]},add_to_query:{type:["boolean","null"]},is_cursor_url_encoded:{
type:["boolean","null"]},allow_empty_page_cursor:{type:["boolean","null"]},cursor_param:{type:["string","null"]},limit_param:{
type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};function Fr(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="cursor"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
cursor"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&
typeof r=="object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:$.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){for(let i in r)if(!re.call($.properties.config.properties,i)){let n={instancePath:o+
"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(r.cursor_path!==void 0){let i=r.cursor_path;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/cursor_path",schemaPath:"#/properties/config/properties/\
cursor_path/type",keyword:"type",params:{type:$.properties.config.properties.cursor_path.type},message:"must be string,n\
ull"};e===null?e=[n]:e.push(n),t++}}if(r.prev_cursor_path!==void 0){let i=r.prev_cursor_path;if(typeof i!="string"&&i!==
null){let n={instancePath:o+"/config/prev_cursor_path",schemaPath:"#/properties/config/properties/prev_cursor_path/type",
keyword:"type",params:{type:$.properties.config.properties.prev_cursor_path.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),t++}}if(r.cursor_key!==void 0){let i=r.cursor_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/cursor_key",schemaPath:"#/properties/config/properties/cursor_key/type",keyword:"type",params:{type:$.properties.
config.properties.cursor_key.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.has_next_path!==void 0){
let i=r.has_next_path;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/has_next_path",schemaPath:"#/prope\
rties/config/properties/has_next_path/type",keyword:"type",params:{type:$.properties.config.properties.has_next_path.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.limit_key!==void 0){let i=r.limit_key;if(typeof i!="st\
ring"&&i!==null){let n={instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"\
type",params:{type:$.properties.config.properties.limit_key.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
t++}}if(r.max_limit!==void 0){let i=r.max_limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&i!==null){let n={
instancePath:o+"/config/max_limit",schemaPath:"#/properties/config/properties/max_limit/type",keyword:"type",params:{type:$.
properties.config.properties.max_limit.type},message:"must be integer,null"};e===null?e=[n]:e.push(n),t++}if(typeof i=="\
number"&&isFinite(i)&&(i<1||isNaN(i))){let n={instancePath:o+"/config/max_limit",schemaPath:"#/properties/config/propert\
ies/max_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[n]:e.push(
n),t++}}if(r.is_link!==void 0){let i=r.is_link;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/is_link",
schemaPath:"#/properties/config/properties/is_link/type",keyword:"type",params:{type:$.properties.config.properties.is_link.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.include_path!==void 0){let i=r.include_path;if(typeof i!=
"boolean"&&i!==null){let n={instancePath:o+"/config/include_path",schemaPath:"#/properties/config/properties/include_pat\
h/type",keyword:"type",params:{type:$.properties.config.properties.include_path.type},message:"must be boolean,null"};e===
null?e=[n]:e.push(n),t++}}if(r.headers!==void 0){let i=r.headers;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&i!==null){
let n={instancePath:o+"/config/headers",schemaPath:"#/properties/config/properties/headers/type",keyword:"type",params:{
type:$.properties.config.properties.headers.type},message:"must be object,null"};e===null?e=[n]:e.push(n),t++}if(i&&typeof i==
"object"&&!Array.isArray(i))for(let n in i){let a=i[n];if(typeof a!="string"&&a!==null){let l={instancePath:o+"/config/h\
eaders/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/properties/headers/additionalPropertie\
s/type",keyword:"type",params:{type:$.properties.config.properties.headers.additionalProperties.type},message:"must be s\
tring,null"};e===null?e=[l]:e.push(l),t++}}}if(r.add_to_body!==void 0){let i=r.add_to_body;if(typeof i!="boolean"&&i!==null){
let n={instancePath:o+"/config/add_to_body",schemaPath:"#/properties/config/properties/add_to_body/type",keyword:"type",
params:{type:$.properties.config.properties.add_to_body.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}
if(r.limit_data_type!==void 0){let i=r.limit_data_type;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/l\
imit_data_type",schemaPath:"#/properties/config/properties/limit_data_type/type",keyword:"type",params:{type:$.properties.
config.properties.limit_data_type.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.ignore_limit_in_pagination!==
void 0){let i=r.ignore_limit_in_pagination;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/ignore_limit\
_in_pagination",schemaPath:"#/properties/config/properties/ignore_limit_in_pagination/type",keyword:"type",params:{type:$.
properties.config.properties.ignore_limit_in_pagination.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}
if(r.cursor_path_object!==void 0){let i=r.cursor_path_object;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/co\
nfig/cursor_path_object",schemaPath:"#/properties/config/properties/cursor_path_object/type",keyword:"type",params:{type:$.
properties.config.properties.cursor_path_object.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.
use_content_hash!==void 0){let i=r.use_content_hash;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/use\
_content_hash",schemaPath:"#/properties/config/properties/use_content_hash/type",keyword:"type",params:{type:$.properties.
config.properties.use_content_hash.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.add_to_query!==
void 0){let i=r.add_to_query;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/add_to_query",schemaPath:"\
#/properties/config/properties/add_to_query/type",keyword:"type",params:{type:$.properties.config.properties.add_to_query.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.is_cursor_url_encoded!==void 0){let i=r.is_cursor_url_encoded;
if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/is_cursor_url_encoded",schemaPath:"#/properties/config/\
properties/is_cursor_url_encoded/type",keyword:"type",params:{type:$.properties.config.properties.is_cursor_url_encoded.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.allow_empty_page_cursor!==void 0){let i=r.allow_empty_page_cursor;
if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/allow_empty_page_cursor",schemaPath:"#/properties/confi\
g/properties/allow_empty_page_cursor/type",keyword:"type",params:{type:$.properties.config.properties.allow_empty_page_cursor.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.cursor_param!==void 0){let i=r.cursor_param;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/cursor_param",schemaPath:"#/properties/config/properties/cursor_param\
/type",keyword:"type",params:{type:$.properties.config.properties.cursor_param.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),t++}}if(r.limit_param!==void 0){let i=r.limit_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/limit_param",schemaPath:"#/properties/config/properties/limit_param/type",keyword:"type",params:{type:$.properties.
config.properties.limit_param.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Fr.
errors=e,t===0}var ts={type:"object",properties:{format:{const:"link_header"},config:{type:["object","null"],additionalProperties:!0}},
additionalProperties:!1};function zr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="link_header"){let r={instancePath:o+
"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"link_header"},message:"must be eq\
ual to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:ts.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return zr.errors=e,t===0}var we={
type:"object",properties:{format:{const:"offset"},config:{type:["object","null"],properties:{offset_key:{type:["string",
"null"]},limit_key:{type:["string","null"]},offset_param:{type:["string","null"]},limit_param:{type:["string","null"]}},
additionalProperties:!0}},additionalProperties:!1};function Kr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="offset"){let r={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"offset"},message:"must be equal to \
constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:we.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
offset_key!==void 0){let i=r.offset_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/offset_key",schemaPath:"\
#/properties/config/properties/offset_key/type",keyword:"type",params:{type:we.properties.config.properties.offset_key.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.limit_key!==void 0){let i=r.limit_key;if(typeof i!="st\
ring"&&i!==null){let n={instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"\
type",params:{type:we.properties.config.properties.limit_key.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),t++}}if(r.offset_param!==void 0){let i=r.offset_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config\
/offset_param",schemaPath:"#/properties/config/properties/offset_param/type",keyword:"type",params:{type:we.properties.config.
properties.offset_param.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.limit_param!==void 0){let i=r.
limit_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_param",schemaPath:"#/properties/config\
/properties/limit_param/type",keyword:"type",params:{type:we.properties.config.properties.limit_param.type},message:"mus\
t be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Kr.errors=e,t===0}var ss={type:"object",properties:{
format:{const:"range"},config:{type:["object","null"],additionalProperties:!0}},additionalProperties:!1};function Hr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.format!==void 0&&s.format!=="range"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",
keyword:"const",params:{allowedValue:"range"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==
void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:ss.properties.config.type},message:"must be object,null"};e===null?
e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[r]:e.push(r),t++}return Hr.errors=e,t===0}var Ue={type:"object",properties:{format:{const:"dyna\
mic"},config:{type:["object","null"],properties:{get_initial_pagination_values_expression:{type:["string","null"]},get_pagination_values_expression:{
type:["string","null"]},get_cursor_from_response_expression:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};
function Cr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="dynamic"){let r={instancePath:o+"/format",schemaPath:"#/p\
roperties/format/const",keyword:"const",params:{allowedValue:"dynamic"},message:"must be equal to constant"};e===null?e=
[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let i={
instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Ue.properties.config.type},message:"\
must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.get_initial_pagination_values_expression!==
void 0){let i=r.get_initial_pagination_values_expression;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config\
/get_initial_pagination_values_expression",schemaPath:"#/properties/config/properties/get_initial_pagination_values_expr\
ession/type",keyword:"type",params:{type:Ue.properties.config.properties.get_initial_pagination_values_expression.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.get_pagination_values_expression!==void 0){let i=r.get_pagination_values_expression;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/get_pagination_values_expression",schemaPath:"#/properti\
es/config/properties/get_pagination_values_expression/type",keyword:"type",params:{type:Ue.properties.config.properties.
get_pagination_values_expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.get_cursor_from_response_expression!==
void 0){let i=r.get_cursor_from_response_expression;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/get_\
cursor_from_response_expression",schemaPath:"#/properties/config/properties/get_cursor_from_response_expression/type",keyword:"\
type",params:{type:Ue.properties.config.properties.get_cursor_from_response_expression.type},message:"must be string,nul\
l"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[r]:e.push(r),t++}return Cr.errors=e,t===0}var A={type:"object",properties:{format:{
enum:["page","cursor","link_header","offset","range","dynamic",null]},config:{type:["object","null"],properties:{page_key:{
type:["string","null"]},limit_key:{type:["string","null"]},page_param:{type:["string","null"]},limit_param:{type:["strin\
g","null"]},cursor_path:{type:["string","null"]},prev_cursor_path:{type:["string","null"]},cursor_key:{type:["string","n\
ull"]},has_next_path:{type:["string","null"]},max_limit:{type:["integer","null"],minimum:1},is_link:{type:["boolean","nu\
ll"]},include_path:{type:["boolean","null"]},headers:{type:["object","null"],additionalProperties:{type:["string","null"]}},
add_to_body:{type:["boolean","null"]},limit_data_type:{type:["string","null"]},ignore_limit_in_pagination:{type:["boolea\
n","null"]},cursor_path_object:{type:["string","null"]},use_content_hash:{type:["boolean","null"]},add_to_query:{type:["\
boolean","null"]},is_cursor_url_encoded:{type:["boolean","null"]},allow_empty_page_cursor:{type:["boolean","null"]},cursor_param:{
type:["string","null"]},offset_key:{type:["string","null"]},offset_param:{type:["string","null"]},get_initial_pagination_values_expression:{
type:["string","null"]},get_pagination_values_expression:{type:["string","null"]},get_cursor_from_response_expression:{type:[
"string","null"]}},additionalProperties:!0}},additionalProperties:!1};function Mr(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="con\
fig")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0){let r=s.format;if(!(r===
"page"||r==="cursor"||r==="link_header"||r==="offset"||r==="range"||r==="dynamic"||r===null)){let i={instancePath:o+"/fo\
rmat",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:A.properties.format.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"t\
ype",params:{type:A.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.page_key!==void 0){let i=r.page_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/page_key",schemaPath:"#/properties/config/properties/page_key/type",keyword:"type",params:{type:A.properties.config.
properties.page_key.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.limit_key!==void 0){let i=r.
limit_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/pro\
perties/limit_key/type",keyword:"type",params:{type:A.properties.config.properties.limit_key.type},message:"must be stri\
ng,null"};e===null?e=[n]:e.push(n),t++}}if(r.page_param!==void 0){let i=r.page_param;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/page_param",schemaPath:"#/properties/config/properties/page_param/type",keyword:"type",params:{type:A.
properties.config.properties.page_param.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.limit_param!==
void 0){let i=r.limit_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_param",schemaPath:"#/p\
roperties/config/properties/limit_param/type",keyword:"type",params:{type:A.properties.config.properties.limit_param.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.cursor_path!==void 0){let i=r.cursor_path;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/cursor_path",schemaPath:"#/properties/config/properties/cursor_path/t\
ype",keyword:"type",params:{type:A.properties.config.properties.cursor_path.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),t++}}if(r.prev_cursor_path!==void 0){let i=r.prev_cursor_path;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/prev_cursor_path",schemaPath:"#/properties/config/properties/prev_cursor_path/type",keyword:"type",params:{type:A.
properties.config.properties.prev_cursor_path.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.cursor_key!==
void 0){let i=r.cursor_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/cursor_key",schemaPath:"#/pro\
perties/config/properties/cursor_key/type",keyword:"type",params:{type:A.properties.config.properties.cursor_key.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.has_next_path!==void 0){let i=r.has_next_path;if(typeof i!="str\
ing"&&i!==null){let n={instancePath:o+"/config/has_next_path",schemaPath:"#/properties/config/properties/has_next_path/t\
ype",keyword:"type",params:{type:A.properties.config.properties.has_next_path.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),t++}}if(r.max_limit!==void 0){let i=r.max_limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&
i!==null){let n={instancePath:o+"/config/max_limit",schemaPath:"#/properties/config/properties/max_limit/type",keyword:"\
type",params:{type:A.properties.config.properties.max_limit.type},message:"must be integer,null"};e===null?e=[n]:e.push(
n),t++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let n={instancePath:o+"/config/max_limit",schemaPath:"#/prop\
erties/config/properties/max_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),t++}}if(r.is_link!==void 0){let i=r.is_link;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+
"/config/is_link",schemaPath:"#/properties/config/properties/is_link/type",keyword:"type",params:{type:A.properties.config.
properties.is_link.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.include_path!==void 0){let i=r.
include_path;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/include_path",schemaPath:"#/properties/con\
fig/properties/include_path/type",keyword:"type",params:{type:A.properties.config.properties.include_path.type},message:"\
must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.headers!==void 0){let i=r.headers;if(!(i&&typeof i=="object"&&
!Array.isArray(i))&&i!==null){let n={instancePath:o+"/config/headers",schemaPath:"#/properties/config/properties/headers\
/type",keyword:"type",params:{type:A.properties.config.properties.headers.type},message:"must be object,null"};e===null?
e=[n]:e.push(n),t++}if(i&&typeof i=="object"&&!Array.isArray(i))for(let n in i){let a=i[n];if(typeof a!="string"&&a!==null){
let l={instancePath:o+"/config/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/proper\
ties/headers/additionalProperties/type",keyword:"type",params:{type:A.properties.config.properties.headers.additionalProperties.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),t++}}}if(r.add_to_body!==void 0){let i=r.add_to_body;if(typeof i!=
"boolean"&&i!==null){let n={instancePath:o+"/config/add_to_body",schemaPath:"#/properties/config/properties/add_to_body/\
type",keyword:"type",params:{type:A.properties.config.properties.add_to_body.type},message:"must be boolean,null"};e===null?
e=[n]:e.push(n),t++}}if(r.limit_data_type!==void 0){let i=r.limit_data_type;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/limit_data_type",schemaPath:"#/properties/config/properties/limit_data_type/type",keyword:"type",params:{type:A.
properties.config.properties.limit_data_type.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.ignore_limit_in_pagination!==
void 0){let i=r.ignore_limit_in_pagination;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/ignore_limit\
_in_pagination",schemaPath:"#/properties/config/properties/ignore_limit_in_pagination/type",keyword:"type",params:{type:A.
properties.config.properties.ignore_limit_in_pagination.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}
if(r.cursor_path_object!==void 0){let i=r.cursor_path_object;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/co\
nfig/cursor_path_object",schemaPath:"#/properties/config/properties/cursor_path_object/type",keyword:"type",params:{type:A.
properties.config.properties.cursor_path_object.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.
use_content_hash!==void 0){let i=r.use_content_hash;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/use\
_content_hash",schemaPath:"#/properties/config/properties/use_content_hash/type",keyword:"type",params:{type:A.properties.
config.properties.use_content_hash.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.add_to_query!==
void 0){let i=r.add_to_query;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/add_to_query",schemaPath:"\
#/properties/config/properties/add_to_query/type",keyword:"type",params:{type:A.properties.config.properties.add_to_query.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.is_cursor_url_encoded!==void 0){let i=r.is_cursor_url_encoded;
if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/is_cursor_url_encoded",schemaPath:"#/properties/config/\
properties/is_cursor_url_encoded/type",keyword:"type",params:{type:A.properties.config.properties.is_cursor_url_encoded.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.allow_empty_page_cursor!==void 0){let i=r.allow_empty_page_cursor;
if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/allow_empty_page_cursor",schemaPath:"#/properties/confi\
g/properties/allow_empty_page_cursor/type",keyword:"type",params:{type:A.properties.config.properties.allow_empty_page_cursor.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),t++}}if(r.cursor_param!==void 0){let i=r.cursor_param;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/cursor_param",schemaPath:"#/properties/config/properties/cursor_param\
/type",keyword:"type",params:{type:A.properties.config.properties.cursor_param.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),t++}}if(r.offset_key!==void 0){let i=r.offset_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/offset_key",schemaPath:"#/properties/config/properties/offset_key/type",keyword:"type",params:{type:A.properties.
config.properties.offset_key.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.offset_param!==void 0){
let i=r.offset_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/offset_param",schemaPath:"#/propert\
ies/config/properties/offset_param/type",keyword:"type",params:{type:A.properties.config.properties.offset_param.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.get_initial_pagination_values_expression!==void 0){let i=r.get_initial_pagination_values_expression;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/get_initial_pagination_values_expression",schemaPath:"#/\
properties/config/properties/get_initial_pagination_values_expression/type",keyword:"type",params:{type:A.properties.config.
properties.get_initial_pagination_values_expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.
get_pagination_values_expression!==void 0){let i=r.get_pagination_values_expression;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/get_pagination_values_expression",schemaPath:"#/properties/config/properties/get_pagination_valu\
es_expression/type",keyword:"type",params:{type:A.properties.config.properties.get_pagination_values_expression.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.get_cursor_from_response_expression!==void 0){let i=r.get_cursor_from_response_expression;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/get_cursor_from_response_expression",schemaPath:"#/prope\
rties/config/properties/get_cursor_from_response_expression/type",keyword:"type",params:{type:A.properties.config.properties.
get_cursor_from_response_expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Mr.
errors=e,t===0}function H(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0,r=t,i=!0,
n=t;if(s&&typeof s=="object"&&!Array.isArray(s)){let y;if(s.format===void 0&&(y="format")){let m={};e===null?e=[m]:e.push(
m),t++}else if(s.format!==void 0&&typeof s.format!="string"){let m={};e===null?e=[m]:e.push(m),t++}}var a=n===t;t=r,e!==
null&&(r?e.length=r:e=null);let l;if(a){let y=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let p={
instancePath:o,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"format"},message:"must have requ\
ired property 'format'"};e===null?e=[p]:e.push(p),t++}let f=s.format;if(typeof f=="string")if(f==="page")Nr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Nr.errors:e.concat(Nr.errors),t=e.length);else if(f==="curso\
r")Fr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Fr.errors:e.concat(Fr.errors),t=e.length);else if(f===
"link_header")zr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?zr.errors:e.concat(zr.errors),
t=e.length);else if(f==="offset")Kr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Kr.errors:
e.concat(Kr.errors),t=e.length);else if(f==="range")Hr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||
(e=e===null?Hr.errors:e.concat(Hr.errors),t=e.length);else if(f==="dynamic")Cr(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:c})||(e=e===null?Cr.errors:e.concat(Cr.errors),t=e.length);else{let p={instancePath:o,schemaPath:"#/then/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:f},message:'value of tag "format" must be\
 in oneOf'};e===null?e=[p]:e.push(p),t++}else{let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discrimin\
ator",params:{error:"tag",tag:"format",tagValue:f},message:'tag "format" must be string'};e===null?e=[p]:e.push(p),t++}}
var a=y===t;i=a,l="then"}else{let y=t;Mr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Mr.
errors:e.concat(Mr.errors),t=e.length);var a=y===t;i=a,l="else"}if(!i){let y={instancePath:o,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:l},message:'must match "'+l+'" schema'};e===null?e=[y]:e.push(y),t++}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.format!==void 0){let y=s.format;if(!(y==="page"||y==="cursor"||y==="link_header"||y==="offset"||
y==="range"||y==="dynamic"||y===null)){let m={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"en\
um",params:{allowedValues:rs.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:
e.push(m),t++}}}else{let y={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[y]:e.push(y),t++}return H.errors=e,t===0}var ot={type:"object",properties:{is_rate_limited:{type:["st\
ring","null"]},retry_after_header_expression:{type:["string","null"]},rate_limit_header_expression:{type:["string","null"]}},
additionalProperties:!1};function C(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="is_rate_limited"||r==="retry_after_header_expr\
ession"||r==="rate_limit_header_expression")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
if(s.is_rate_limited!==void 0){let r=s.is_rate_limited;if(typeof r!="string"&&r!==null){let i={instancePath:o+"/is_rate_\
limited",schemaPath:"#/properties/is_rate_limited/type",keyword:"type",params:{type:ot.properties.is_rate_limited.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.retry_after_header_expression!==void 0){let r=s.retry_after_header_expression;
if(typeof r!="string"&&r!==null){let i={instancePath:o+"/retry_after_header_expression",schemaPath:"#/properties/retry_a\
fter_header_expression/type",keyword:"type",params:{type:ot.properties.retry_after_header_expression.type},message:"must\
 be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.rate_limit_header_expression!==void 0){let r=s.rate_limit_header_expression;
if(typeof r!="string"&&r!==null){let i={instancePath:o+"/rate_limit_header_expression",schemaPath:"#/properties/rate_lim\
it_header_expression/type",keyword:"type",params:{type:ot.properties.rate_limit_header_expression.type},message:"must be\
 string,null"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return C.errors=e,t===0}var be={type:"object",properties:{
list:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ResourceMethodUpdate"}},get:{type:["object","n\
ull"],if:{type:"object"},then:{$ref:"#/definitions/ResourceMethodUpdate"}},create:{type:["object","null"],if:{type:"obje\
ct"},then:{$ref:"#/definitions/ResourceMethodUpdate"}},update:{type:["object","null"],if:{type:"object"},then:{$ref:"#/d\
efinitions/ResourceMethodUpdate"}},delete:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ResourceM\
ethodUpdate"}}},additionalProperties:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ResourceMethod\
Update"}}},j={type:"object",properties:{path:{type:["string","null"]},method:{enum:["get","post","put","patch","delete",
null]},base_url:{type:["string","null"]},headers:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/He\
adersUpdate"}},query:{type:["object","null"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"},properties:{
$truto_merge:{type:["string","array","null"],if:{type:["string","array"]},then:{$ref:"#/definitions/MergeValueUpdate"}}}},
body:{type:["object","array","string","null"],properties:{$truto_merge:{type:["string","array","null"],if:{type:["string",
"array"]},then:{$ref:"#/definitions/MergeValueUpdate"}}},additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"},
items:{$ref:"#/definitions/TemplateValue"}},query_array_format:{enum:["comma","brackets","indices","repeat",null]},body_format:{
enum:["json","form","multipart","raw","xml",null]},body_format_config:{type:["object","null"],additionalProperties:!0},response_path:{
type:["string","null"]},pagination_path:{type:["string","null"]},pagination:{type:["object","null"],if:{type:"object"},then:{
$ref:"#/definitions/PaginationUpdate"}},authorization:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitio\
ns/AuthorizationUpdate"}},rate_limit:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/RateLimitUpdat\
e"}},error_expression:{type:["string","null"]},add_query_to_body:{type:["boolean","null"]},ignore_body_in_pagination:{type:[
"boolean","null"]},ignore_body:{type:["boolean","null"]},set_body_to_null:{type:["boolean","null"]},no_auth:{type:["bool\
ean","null"]},ignore_credentials_on_redirect:{type:["boolean","null"]},throw_error_on_parse_error:{type:["boolean","null"]},
api_response_format:{type:["string","null"]},description:{type:["string","null"]},api_documentation_url:{type:["string",
"null"]},scopes:{type:["array","null"],items:{type:"string"}},query_schema:{type:["object","string","null"],additionalProperties:!0},
body_schema:{type:["object","string","null"],additionalProperties:!0},response_schema:{type:["object","string","null"],additionalProperties:!0},
examples:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/MethodExamplesUpdate"}}},additionalProperties:!1},
nt={type:"object",properties:{response:{type:["string","null"]},query:{type:["string","null"]},body:{type:["string","nul\
l"]}},additionalProperties:!1};function Ir(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="response"||r==="query"||r==="body")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),t++}if(s.response!==void 0){let r=s.response;if(typeof r!="string"&&r!==
null){let i={instancePath:o+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:nt.properties.
response.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.query!==void 0){let r=s.query;if(typeof r!=
"string"&&r!==null){let i={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:nt.properties.
query.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.body!==void 0){let r=s.body;if(typeof r!="\
string"&&r!==null){let i={instancePath:o+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:nt.properties.
body.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Ir.errors=e,t===0}function O(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let f in s)if(!re.call(j.properties,f)){let p={instancePath:o,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),t++}
if(s.path!==void 0){let f=s.path;if(typeof f!="string"&&f!==null){let p={instancePath:o+"/path",schemaPath:"#/properties\
/path/type",keyword:"type",params:{type:j.properties.path.type},message:"must be string,null"};e===null?e=[p]:e.push(p),
t++}}if(s.method!==void 0){let f=s.method;if(!(f==="get"||f==="post"||f==="put"||f==="patch"||f==="delete"||f===null)){let p={
instancePath:o+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:j.properties.method.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),t++}}if(s.base_url!==void 0){let f=s.
base_url;if(typeof f!="string"&&f!==null){let p={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"\
type",params:{type:j.properties.base_url.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(s.headers!==
void 0){let f=s.headers;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let b={instancePath:o+"/headers",schemaPath:"\
#/properties/headers/type",keyword:"type",params:{type:j.properties.headers.type},message:"must be object,null"};e===null?
e=[b]:e.push(b),t++}let p=t,u=!0,h=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let b={};e===null?e=[b]:e.push(b),t++}
var r=h===t;if(t=p,e!==null&&(p?e.length=p:e=null),r){let b=t;z(f,{instancePath:o+"/headers",parentData:s,parentDataProperty:"\
headers",rootData:c})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);var r=b===t;u=r}if(!u){let b={instancePath:o+
"/headers",schemaPath:"#/properties/headers/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema'};e===null?e=[b]:e.push(b),t++}}if(s.query!==void 0){let f=s.query;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&
f!==null){let p={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:j.properties.query.
type},message:"must be object,null"};e===null?e=[p]:e.push(p),t++}if(f&&typeof f=="object"&&!Array.isArray(f)){for(let p in f)
p!=="$truto_merge"&&(q(f[p],{instancePath:o+"/query/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:f,parentDataProperty:p,
rootData:c})||(e=e===null?q.errors:e.concat(q.errors),t=e.length));if(f.$truto_merge!==void 0){let p=f.$truto_merge;if(typeof p!=
"string"&&!Array.isArray(p)&&p!==null){let d={instancePath:o+"/query/$truto_merge",schemaPath:"#/properties/query/proper\
ties/%24truto_merge/type",keyword:"type",params:{type:j.properties.query.properties.$truto_merge.type},message:"must be \
string,array,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(typeof p!="string"&&!Array.isArray(p)){let d={};e===
null?e=[d]:e.push(d),t++}var i=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),i){let d=t;B(p,{instancePath:o+"/query/$trut\
o_merge",parentData:f,parentDataProperty:"$truto_merge",rootData:c})||(e=e===null?B.errors:e.concat(B.errors),t=e.length);
var i=d===t;h=i}if(!h){let d={instancePath:o+"/query/$truto_merge",schemaPath:"#/properties/query/properties/%24truto_me\
rge/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}}}
if(s.body!==void 0){let f=s.body;if(typeof f!="object"&&typeof f!="string"){let p={instancePath:o+"/body",schemaPath:"#/\
properties/body/type",keyword:"type",params:{type:j.properties.body.type},message:"must be object,array,string,null"};e===
null?e=[p]:e.push(p),t++}if(Array.isArray(f)){let p=f.length;for(let u=0;u<p;u++)w(f[u],{instancePath:o+"/body/"+u,parentData:f,
parentDataProperty:u,rootData:c})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)}if(f&&typeof f=="object"&&!Array.
isArray(f)){for(let p in f)p!=="$truto_merge"&&(q(f[p],{instancePath:o+"/body/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:f,parentDataProperty:p,rootData:c})||(e=e===null?q.errors:e.concat(q.errors),t=e.length));if(f.$truto_merge!==
void 0){let p=f.$truto_merge;if(typeof p!="string"&&!Array.isArray(p)&&p!==null){let d={instancePath:o+"/body/$truto_mer\
ge",schemaPath:"#/properties/body/properties/%24truto_merge/type",keyword:"type",params:{type:j.properties.body.properties.
$truto_merge.type},message:"must be string,array,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(typeof p!="stri\
ng"&&!Array.isArray(p)){let d={};e===null?e=[d]:e.push(d),t++}var n=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),n){let d=t;
B(p,{instancePath:o+"/body/$truto_merge",parentData:f,parentDataProperty:"$truto_merge",rootData:c})||(e=e===null?B.errors:
e.concat(B.errors),t=e.length);var n=d===t;h=n}if(!h){let d={instancePath:o+"/body/$truto_merge",schemaPath:"#/propertie\
s/body/properties/%24truto_merge/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[d]:e.push(d),t++}}}}if(s.query_array_format!==void 0){let f=s.query_array_format;if(!(f==="comma"||f==="brackets"||
f==="indices"||f==="repeat"||f===null)){let p={instancePath:o+"/query_array_format",schemaPath:"#/properties/query_array\
_format/enum",keyword:"enum",params:{allowedValues:j.properties.query_array_format.enum},message:"must be equal to one o\
f the allowed values"};e===null?e=[p]:e.push(p),t++}}if(s.body_format!==void 0){let f=s.body_format;if(!(f==="json"||f===
"form"||f==="multipart"||f==="raw"||f==="xml"||f===null)){let p={instancePath:o+"/body_format",schemaPath:"#/properties/\
body_format/enum",keyword:"enum",params:{allowedValues:j.properties.body_format.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[p]:e.push(p),t++}}if(s.body_format_config!==void 0){let f=s.body_format_config;if(!(f&&typeof f==
"object"&&!Array.isArray(f))&&f!==null){let p={instancePath:o+"/body_format_config",schemaPath:"#/properties/body_format\
_config/type",keyword:"type",params:{type:j.properties.body_format_config.type},message:"must be object,null"};e===null?
e=[p]:e.push(p),t++}}if(s.response_path!==void 0){let f=s.response_path;if(typeof f!="string"&&f!==null){let p={instancePath:o+
"/response_path",schemaPath:"#/properties/response_path/type",keyword:"type",params:{type:j.properties.response_path.type},
message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(s.pagination_path!==void 0){let f=s.pagination_path;if(typeof f!=
"string"&&f!==null){let p={instancePath:o+"/pagination_path",schemaPath:"#/properties/pagination_path/type",keyword:"typ\
e",params:{type:j.properties.pagination_path.type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(s.pagination!==
void 0){let f=s.pagination;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let b={instancePath:o+"/pagination",
schemaPath:"#/properties/pagination/type",keyword:"type",params:{type:j.properties.pagination.type},message:"must be obj\
ect,null"};e===null?e=[b]:e.push(b),t++}let p=t,u=!0,h=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let b={};e===null?
e=[b]:e.push(b),t++}var a=h===t;if(t=p,e!==null&&(p?e.length=p:e=null),a){let b=t;H(f,{instancePath:o+"/pagination",parentData:s,
parentDataProperty:"pagination",rootData:c})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var a=b===t;u=a}if(!u){
let b={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};e===null?e=[b]:e.push(b),t++}}if(s.authorization!==void 0){let f=s.authorization;if(!(f&&
typeof f=="object"&&!Array.isArray(f))&&f!==null){let b={instancePath:o+"/authorization",schemaPath:"#/properties/author\
ization/type",keyword:"type",params:{type:j.properties.authorization.type},message:"must be object,null"};e===null?e=[b]:
e.push(b),t++}let p=t,u=!0,h=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let b={};e===null?e=[b]:e.push(b),t++}var l=h===
t;if(t=p,e!==null&&(p?e.length=p:e=null),l){let b=t;K(f,{instancePath:o+"/authorization",parentData:s,parentDataProperty:"\
authorization",rootData:c})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);var l=b===t;u=l}if(!u){let b={instancePath:o+
"/authorization",schemaPath:"#/properties/authorization/if",keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema'};e===null?e=[b]:e.push(b),t++}}if(s.rate_limit!==void 0){let f=s.rate_limit;if(!(f&&typeof f=="object"&&
!Array.isArray(f))&&f!==null){let b={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"typ\
e",params:{type:j.properties.rate_limit.type},message:"must be object,null"};e===null?e=[b]:e.push(b),t++}let p=t,u=!0,h=t;
if(!(f&&typeof f=="object"&&!Array.isArray(f))){let b={};e===null?e=[b]:e.push(b),t++}var y=h===t;if(t=p,e!==null&&(p?e.
length=p:e=null),y){let b=t;C(f,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:c})||
(e=e===null?C.errors:e.concat(C.errors),t=e.length);var y=b===t;u=y}if(!u){let b={instancePath:o+"/rate_limit",schemaPath:"\
#/properties/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[
b]:e.push(b),t++}}if(s.error_expression!==void 0){let f=s.error_expression;if(typeof f!="string"&&f!==null){let p={instancePath:o+
"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"type",params:{type:j.properties.error_expression.
type},message:"must be string,null"};e===null?e=[p]:e.push(p),t++}}if(s.add_query_to_body!==void 0){let f=s.add_query_to_body;
if(typeof f!="boolean"&&f!==null){let p={instancePath:o+"/add_query_to_body",schemaPath:"#/properties/add_query_to_body/\
type",keyword:"type",params:{type:j.properties.add_query_to_body.type},message:"must be boolean,null"};e===null?e=[p]:e.
push(p),t++}}if(s.ignore_body_in_pagination!==void 0){let f=s.ignore_body_in_pagination;if(typeof f!="boolean"&&f!==null){
let p={instancePath:o+"/ignore_body_in_pagination",schemaPath:"#/properties/ignore_body_in_pagination/type",keyword:"typ\
e",params:{type:j.properties.ignore_body_in_pagination.type},message:"must be boolean,null"};e===null?e=[p]:e.push(p),t++}}
if(s.ignore_body!==void 0){let f=s.ignore_body;if(typeof f!="boolean"&&f!==null){let p={instancePath:o+"/ignore_body",schemaPath:"\
#/properties/ignore_body/type",keyword:"type",params:{type:j.properties.ignore_body.type},message:"must be boolean,null"};
e===null?e=[p]:e.push(p),t++}}if(s.set_body_to_null!==void 0){let f=s.set_body_to_null;if(typeof f!="boolean"&&f!==null){
let p={instancePath:o+"/set_body_to_null",schemaPath:"#/properties/set_body_to_null/type",keyword:"type",params:{type:j.
properties.set_body_to_null.type},message:"must be boolean,null"};e===null?e=[p]:e.push(p),t++}}if(s.no_auth!==void 0){let f=s.
no_auth;if(typeof f!="boolean"&&f!==null){let p={instancePath:o+"/no_auth",schemaPath:"#/properties/no_auth/type",keyword:"\
type",params:{type:j.properties.no_auth.type},message:"must be boolean,null"};e===null?e=[p]:e.push(p),t++}}if(s.ignore_credentials_on_redirect!==
void 0){let f=s.ignore_credentials_on_redirect;if(typeof f!="boolean"&&f!==null){let p={instancePath:o+"/ignore_credenti\
als_on_redirect",schemaPath:"#/properties/ignore_credentials_on_redirect/type",keyword:"type",params:{type:j.properties.
ignore_credentials_on_redirect.type},message:"must be boolean,null"};e===null?e=[p]:e.push(p),t++}}if(s.throw_error_on_parse_error!==
void 0){let f=s.throw_error_on_parse_error;if(typeof f!="boolean"&&f!==null){let p={instancePath:o+"/throw_error_on_pars\
e_error",schemaPath:"#/properties/throw_error_on_parse_error/type",keyword:"type",params:{type:j.properties.throw_error_on_parse_error.
type},message:"must be boolean,null"};e===null?e=[p]:e.push(p),t++}}if(s.api_response_format!==void 0){let f=s.api_response_format;
if(typeof f!="string"&&f!==null){let p={instancePath:o+"/api_response_format",schemaPath:"#/properties/api_response_form\
at/type",keyword:"type",params:{type:j.properties.api_response_format.type},message:"must be string,null"};e===null?e=[p]:
e.push(p),t++}}if(s.description!==void 0){let f=s.description;if(typeof f!="string"&&f!==null){let p={instancePath:o+"/d\
escription",schemaPath:"#/properties/description/type",keyword:"type",params:{type:j.properties.description.type},message:"\
must be string,null"};e===null?e=[p]:e.push(p),t++}}if(s.api_documentation_url!==void 0){let f=s.api_documentation_url;if(typeof f!=
"string"&&f!==null){let p={instancePath:o+"/api_documentation_url",schemaPath:"#/properties/api_documentation_url/type",
keyword:"type",params:{type:j.properties.api_documentation_url.type},message:"must be string,null"};e===null?e=[p]:e.push(
p),t++}}if(s.scopes!==void 0){let f=s.scopes;if(!Array.isArray(f)&&f!==null){let p={instancePath:o+"/scopes",schemaPath:"\
#/properties/scopes/type",keyword:"type",params:{type:j.properties.scopes.type},message:"must be array,null"};e===null?e=
[p]:e.push(p),t++}if(Array.isArray(f)){let p=f.length;for(let u=0;u<p;u++)if(typeof f[u]!="string"){let h={instancePath:o+
"/scopes/"+u,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[h]:e.push(h),t++}}}if(s.query_schema!==void 0){let f=s.query_schema;if(!(f&&typeof f=="object"&&!Array.isArray(
f))&&typeof f!="string"&&f!==null){let p={instancePath:o+"/query_schema",schemaPath:"#/properties/query_schema/type",keyword:"\
type",params:{type:j.properties.query_schema.type},message:"must be object,string,null"};e===null?e=[p]:e.push(p),t++}}if(s.
body_schema!==void 0){let f=s.body_schema;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="string"&&f!==null){
let p={instancePath:o+"/body_schema",schemaPath:"#/properties/body_schema/type",keyword:"type",params:{type:j.properties.
body_schema.type},message:"must be object,string,null"};e===null?e=[p]:e.push(p),t++}}if(s.response_schema!==void 0){let f=s.
response_schema;if(!(f&&typeof f=="object"&&!Array.isArray(f))&&typeof f!="string"&&f!==null){let p={instancePath:o+"/re\
sponse_schema",schemaPath:"#/properties/response_schema/type",keyword:"type",params:{type:j.properties.response_schema.type},
message:"must be object,string,null"};e===null?e=[p]:e.push(p),t++}}if(s.examples!==void 0){let f=s.examples;if(!(f&&typeof f==
"object"&&!Array.isArray(f))&&f!==null){let b={instancePath:o+"/examples",schemaPath:"#/properties/examples/type",keyword:"\
type",params:{type:j.properties.examples.type},message:"must be object,null"};e===null?e=[b]:e.push(b),t++}let p=t,u=!0,
h=t;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let b={};e===null?e=[b]:e.push(b),t++}var m=h===t;if(t=p,e!==null&&(p?
e.length=p:e=null),m){let b=t;Ir(f,{instancePath:o+"/examples",parentData:s,parentDataProperty:"examples",rootData:c})||
(e=e===null?Ir.errors:e.concat(Ir.errors),t=e.length);var m=b===t;u=m}if(!u){let b={instancePath:o+"/examples",schemaPath:"\
#/properties/examples/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[b]:
e.push(b),t++}}}else{let f={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[f]:e.push(f),t++}return O.errors=e,t===0}function G(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let m in s)if(!(m==="list"||m==="get"||
m==="create"||m==="update"||m==="delete")){let f=s[m];if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let b={instancePath:o+
"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:be.additionalProperties.
type},message:"must be object,null"};e===null?e=[b]:e.push(b),t++}let p=t,u=!0,h=t;if(!(f&&typeof f=="object"&&!Array.isArray(
f))){let b={};e===null?e=[b]:e.push(b),t++}var r=h===t;if(t=p,e!==null&&(p?e.length=p:e=null),r){let b=t;O(f,{instancePath:o+
"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:m,rootData:c})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length);var r=b===t;u=r}if(!u){let b={instancePath:o+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[b]:
e.push(b),t++}}if(s.list!==void 0){let m=s.list;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let h={instancePath:o+
"/list",schemaPath:"#/properties/list/type",keyword:"type",params:{type:be.properties.list.type},message:"must be object\
,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let h={};e===null?
e=[h]:e.push(h),t++}var i=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),i){let h=t;O(m,{instancePath:o+"/list",parentData:s,
parentDataProperty:"list",rootData:c})||(e=e===null?O.errors:e.concat(O.errors),t=e.length);var i=h===t;p=i}if(!p){let h={
instancePath:o+"/list",schemaPath:"#/properties/list/if",keyword:"if",params:{failingKeyword:"then"},message:'must match\
 "then" schema'};e===null?e=[h]:e.push(h),t++}}if(s.get!==void 0){let m=s.get;if(!(m&&typeof m=="object"&&!Array.isArray(
m))&&m!==null){let h={instancePath:o+"/get",schemaPath:"#/properties/get/type",keyword:"type",params:{type:be.properties.
get.type},message:"must be object,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.
isArray(m))){let h={};e===null?e=[h]:e.push(h),t++}var n=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),n){let h=t;O(m,{instancePath:o+
"/get",parentData:s,parentDataProperty:"get",rootData:c})||(e=e===null?O.errors:e.concat(O.errors),t=e.length);var n=h===
t;p=n}if(!p){let h={instancePath:o+"/get",schemaPath:"#/properties/get/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[h]:e.push(h),t++}}if(s.create!==void 0){let m=s.create;if(!(m&&typeof m=="object"&&
!Array.isArray(m))&&m!==null){let h={instancePath:o+"/create",schemaPath:"#/properties/create/type",keyword:"type",params:{
type:be.properties.create.type},message:"must be object,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m==
"object"&&!Array.isArray(m))){let h={};e===null?e=[h]:e.push(h),t++}var a=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),a){
let h=t;O(m,{instancePath:o+"/create",parentData:s,parentDataProperty:"create",rootData:c})||(e=e===null?O.errors:e.concat(
O.errors),t=e.length);var a=h===t;p=a}if(!p){let h={instancePath:o+"/create",schemaPath:"#/properties/create/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),t++}}if(s.update!==void 0){
let m=s.update;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let h={instancePath:o+"/update",schemaPath:"#/p\
roperties/update/type",keyword:"type",params:{type:be.properties.update.type},message:"must be object,null"};e===null?e=
[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let h={};e===null?e=[h]:e.push(h),t++}
var l=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),l){let h=t;O(m,{instancePath:o+"/update",parentData:s,parentDataProperty:"\
update",rootData:c})||(e=e===null?O.errors:e.concat(O.errors),t=e.length);var l=h===t;p=l}if(!p){let h={instancePath:o+"\
/update",schemaPath:"#/properties/update/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[h]:e.push(h),t++}}if(s.delete!==void 0){let m=s.delete;if(!(m&&typeof m=="object"&&!Array.isArray(m))&&
m!==null){let h={instancePath:o+"/delete",schemaPath:"#/properties/delete/type",keyword:"type",params:{type:be.properties.
delete.type},message:"must be object,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.
isArray(m))){let h={};e===null?e=[h]:e.push(h),t++}var y=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),y){let h=t;O(m,{instancePath:o+
"/delete",parentData:s,parentDataProperty:"delete",rootData:c})||(e=e===null?O.errors:e.concat(O.errors),t=e.length);var y=h===
t;p=y}if(!p){let h={instancePath:o+"/delete",schemaPath:"#/properties/delete/if",keyword:"if",params:{failingKeyword:"th\
en"},message:'must match "then" schema'};e===null?e=[h]:e.push(h),t++}}}else{let m={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}return G.errors=e,t===0}var ve={type:"\
object",properties:{post_install:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ActionUpdate"}},post_connect_user_form:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ActionUpdate"}},refresh_token:{type:["object","null"],
if:{type:"object"},then:{$ref:"#/definitions/ActionUpdate"}},validation:{type:["object","null"],if:{type:"object"},then:{
$ref:"#/definitions/ActionUpdate"}}},additionalProperties:{type:["object","null"],if:{type:"object"},then:{$ref:"#/defin\
itions/ActionUpdate"}}},is={type:"object",properties:{steps:{type:["array","null"],items:{$ref:"#/definitions/Step"}}},additionalProperties:!1};
function F(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){for(let r in s)if(r!=="steps"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(s.steps!==void 0){let r=s.steps;if(!Array.isArray(r)&&r!==null){let i={instancePath:o+"/steps",schemaPath:"#/p\
roperties/steps/type",keyword:"type",params:{type:is.properties.steps.type},message:"must be array,null"};e===null?e=[i]:
e.push(i),t++}if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)me(r[n],{instancePath:o+"/steps/"+n,parentData:r,parentDataProperty:n,
rootData:c})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return F.errors=e,t===0}function Y(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let y in s)if(!(y==="post_install"||y==="post_connect_user_form"||y==="refresh_token"||y==="validation")){let m=s[y];
if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let h={instancePath:o+"/"+y.replace(/~/g,"~0").replace(/\//g,"\
~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:ve.additionalProperties.type},message:"must be\
 object,null"};e===null?e=[h]:e.push(h),t++}let f=t,p=!0,u=t;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let h={};e===
null?e=[h]:e.push(h),t++}var r=u===t;if(t=f,e!==null&&(f?e.length=f:e=null),r){let h=t;F(m,{instancePath:o+"/"+y.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:y,rootData:c})||(e=e===null?F.errors:e.concat(F.errors),t=
e.length);var r=h===t;p=r}if(!p){let h={instancePath:o+"/"+y.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additi\
onalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[h]:e.push(
h),t++}}if(s.post_install!==void 0){let y=s.post_install;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let u={
instancePath:o+"/post_install",schemaPath:"#/properties/post_install/type",keyword:"type",params:{type:ve.properties.post_install.
type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}let m=t,f=!0,p=t;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let u={};e===null?e=[u]:e.push(u),t++}var i=p===t;if(t=m,e!==null&&(m?e.length=m:e=null),i){let u=t;F(y,{instancePath:o+
"/post_install",parentData:s,parentDataProperty:"post_install",rootData:c})||(e=e===null?F.errors:e.concat(F.errors),t=e.
length);var i=u===t;f=i}if(!f){let u={instancePath:o+"/post_install",schemaPath:"#/properties/post_install/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[u]:e.push(u),t++}}if(s.post_connect_user_form!==
void 0){let y=s.post_connect_user_form;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let u={instancePath:o+"\
/post_connect_user_form",schemaPath:"#/properties/post_connect_user_form/type",keyword:"type",params:{type:ve.properties.
post_connect_user_form.type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}let m=t,f=!0,p=t;if(!(y&&typeof y==
"object"&&!Array.isArray(y))){let u={};e===null?e=[u]:e.push(u),t++}var n=p===t;if(t=m,e!==null&&(m?e.length=m:e=null),n){
let u=t;F(y,{instancePath:o+"/post_connect_user_form",parentData:s,parentDataProperty:"post_connect_user_form",rootData:c})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length);var n=u===t;f=n}if(!f){let u={instancePath:o+"/post_connect_user_for\
m",schemaPath:"#/properties/post_connect_user_form/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "\
then" schema'};e===null?e=[u]:e.push(u),t++}}if(s.refresh_token!==void 0){let y=s.refresh_token;if(!(y&&typeof y=="objec\
t"&&!Array.isArray(y))&&y!==null){let u={instancePath:o+"/refresh_token",schemaPath:"#/properties/refresh_token/type",keyword:"\
type",params:{type:ve.properties.refresh_token.type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}let m=t,
f=!0,p=t;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let u={};e===null?e=[u]:e.push(u),t++}var a=p===t;if(t=m,e!==null&&
(m?e.length=m:e=null),a){let u=t;F(y,{instancePath:o+"/refresh_token",parentData:s,parentDataProperty:"refresh_token",rootData:c})||
(e=e===null?F.errors:e.concat(F.errors),t=e.length);var a=u===t;f=a}if(!f){let u={instancePath:o+"/refresh_token",schemaPath:"\
#/properties/refresh_token/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[u]:e.push(u),t++}}if(s.validation!==void 0){let y=s.validation;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){
let u={instancePath:o+"/validation",schemaPath:"#/properties/validation/type",keyword:"type",params:{type:ve.properties.
validation.type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}let m=t,f=!0,p=t;if(!(y&&typeof y=="object"&&
!Array.isArray(y))){let u={};e===null?e=[u]:e.push(u),t++}var l=p===t;if(t=m,e!==null&&(m?e.length=m:e=null),l){let u=t;
F(y,{instancePath:o+"/validation",parentData:s,parentDataProperty:"validation",rootData:c})||(e=e===null?F.errors:e.concat(
F.errors),t=e.length);var l=u===t;f=l}if(!f){let u={instancePath:o+"/validation",schemaPath:"#/properties/validation/if",
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[u]:e.push(u),t++}}}else{let y={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(
y),t++}return Y.errors=e,t===0}var pt={type:"object",properties:{payload_transform:{type:["string","null"]},handle_verification:{
type:["string","null"]},signature_verification:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Sign\
atureVerificationUpdate"}}},additionalProperties:!1},os={type:"object",properties:{format:{enum:["hmac","basic","bearer",
"jwt",null]}},if:{properties:{format:{type:"string"}},required:["format"]},then:{required:["format"],discriminator:{propertyName:"\
format"},oneOf:[{$ref:"#/definitions/HmacSignatureVerificationUpdate"},{$ref:"#/definitions/BasicSignatureVerificationUp\
date"},{$ref:"#/definitions/BearerSignatureVerificationUpdate"},{$ref:"#/definitions/JwtSignatureVerificationUpdate"}]},
else:{$ref:"#/definitions/UntaggedSignatureVerificationUpdate"}},ie={type:"object",properties:{format:{const:"hmac"},config:{
type:["object","null"],properties:{algorithm:{type:["string","null"]},secret:{type:["string","null"]},parts:{type:["arra\
y","null"],minItems:1,items:{type:"string"}},compare_with:{type:["string","null"]},string_type:{type:["string","null"]},
verification_content:{type:["string","null"]},context_lookup_field_name:{type:["string","null"]},context_lookup_field_value:{
type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};function Rr(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="hmac"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
hmac"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"t\
ype",params:{type:ie.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.algorithm!==void 0){let i=r.algorithm;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/algorithm",schemaPath:"#/properties/config/properties/algorithm/type",keyword:"type",params:{type:ie.properties.
config.properties.algorithm.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.secret!==void 0){let i=r.
secret;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/secret",schemaPath:"#/properties/config/propertie\
s/secret/type",keyword:"type",params:{type:ie.properties.config.properties.secret.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),t++}}if(r.parts!==void 0){let i=r.parts;if(!Array.isArray(i)&&i!==null){let n={instancePath:o+"/con\
fig/parts",schemaPath:"#/properties/config/properties/parts/type",keyword:"type",params:{type:ie.properties.config.properties.
parts.type},message:"must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.isArray(i)){if(i.length<1){let a={instancePath:o+
"/config/parts",schemaPath:"#/properties/config/properties/parts/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="stri\
ng"){let l={instancePath:o+"/config/parts/"+a,schemaPath:"#/properties/config/properties/parts/items/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),t++}}}if(r.compare_with!==void 0){let i=r.compare_with;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/compare_with",schemaPath:"#/properties/config/properties\
/compare_with/type",keyword:"type",params:{type:ie.properties.config.properties.compare_with.type},message:"must be stri\
ng,null"};e===null?e=[n]:e.push(n),t++}}if(r.string_type!==void 0){let i=r.string_type;if(typeof i!="string"&&i!==null){
let n={instancePath:o+"/config/string_type",schemaPath:"#/properties/config/properties/string_type/type",keyword:"type",
params:{type:ie.properties.config.properties.string_type.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}
if(r.verification_content!==void 0){let i=r.verification_content;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/verification_content",schemaPath:"#/properties/config/properties/verification_content/type",keyword:"type",params:{
type:ie.properties.config.properties.verification_content.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
t++}}if(r.context_lookup_field_name!==void 0){let i=r.context_lookup_field_name;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/context_lookup_field_name",schemaPath:"#/properties/config/properties/context_lookup_field_name/\
type",keyword:"type",params:{type:ie.properties.config.properties.context_lookup_field_name.type},message:"must be strin\
g,null"};e===null?e=[n]:e.push(n),t++}}if(r.context_lookup_field_value!==void 0){let i=r.context_lookup_field_value;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/context_lookup_field_value",schemaPath:"#/properties/config/propertie\
s/context_lookup_field_value/type",keyword:"type",params:{type:ie.properties.config.properties.context_lookup_field_value.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Rr.errors=e,t===0}var Oe={type:"\
object",properties:{format:{const:"basic"},config:{type:["object","null"],properties:{username:{type:["string","null"]},
password:{type:["string","null"]},compare_with:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};
function Sr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="basic"){let r={instancePath:o+"/format",schemaPath:"#/pro\
perties/format/const",keyword:"const",params:{allowedValue:"basic"},message:"must be equal to constant"};e===null?e=[r]:
e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Oe.properties.config.type},message:"must be \
object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.username!==void 0){let i=r.
username;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/username",schemaPath:"#/properties/config/prope\
rties/username/type",keyword:"type",params:{type:Oe.properties.config.properties.username.type},message:"must be string,\
null"};e===null?e=[n]:e.push(n),t++}}if(r.password!==void 0){let i=r.password;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/password",schemaPath:"#/properties/config/properties/password/type",keyword:"type",params:{type:Oe.properties.config.
properties.password.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.compare_with!==void 0){let i=r.
compare_with;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/compare_with",schemaPath:"#/properties/conf\
ig/properties/compare_with/type",keyword:"type",params:{type:Oe.properties.config.properties.compare_with.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Sr.errors=e,t===0}var at={type:"object",properties:{
format:{const:"bearer"},config:{type:["object","null"],properties:{secret:{type:["string","null"]},compare_with:{type:["\
string","null"]}},additionalProperties:!0}},additionalProperties:!1};function Zr(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="con\
fig")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&s.format!=="bearer"){let r={
instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"bearer"},message:"\
must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r=="object"&&
!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{
type:at.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.secret!==void 0){let i=r.secret;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/secret",
schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:at.properties.config.properties.secret.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.compare_with!==void 0){let i=r.compare_with;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/compare_with",schemaPath:"#/properties/config/properties/compare_with\
/type",keyword:"type",params:{type:at.properties.config.properties.compare_with.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[r]:e.push(r),t++}return Zr.errors=e,t===0}var Ne={type:"object",properties:{format:{const:"\
jwt"},config:{type:["object","null"],properties:{secret:{type:["string","null"]},compare_with:{type:["string","null"]},algorithm:{
type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};function Lr(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let r in s)if(!(r===
"format"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.format!==void 0&&
s.format!=="jwt"){let r={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
jwt"},message:"must be equal to constant"};e===null?e=[r]:e.push(r),t++}if(s.config!==void 0){let r=s.config;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"t\
ype",params:{type:Ne.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.secret!==void 0){let i=r.secret;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/secret",schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:Ne.properties.config.
properties.secret.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.compare_with!==void 0){let i=r.
compare_with;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/compare_with",schemaPath:"#/properties/conf\
ig/properties/compare_with/type",keyword:"type",params:{type:Ne.properties.config.properties.compare_with.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.algorithm!==void 0){let i=r.algorithm;if(typeof i!="string"&&i!==
null){let n={instancePath:o+"/config/algorithm",schemaPath:"#/properties/config/properties/algorithm/type",keyword:"type",
params:{type:Ne.properties.config.properties.algorithm.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{
let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:
e.push(r),t++}return Lr.errors=e,t===0}var I={type:"object",properties:{format:{enum:["hmac","basic","bearer","jwt",null]},
config:{type:["object","null"],properties:{algorithm:{type:["string","null"]},secret:{type:["string","null"]},parts:{type:[
"array","null"],minItems:1,items:{type:"string"}},compare_with:{type:["string","null"]},string_type:{type:["string","nul\
l"]},verification_content:{type:["string","null"]},context_lookup_field_name:{type:["string","null"]},context_lookup_field_value:{
type:["string","null"]},username:{type:["string","null"]},password:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};
function Br(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let r in s)if(!(r==="format"||r==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),t++}if(s.format!==void 0){let r=s.format;if(!(r==="hmac"||r==="basic"||r==="bearer"||r==="jwt"||
r===null)){let i={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:I.
properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.config!==
void 0){let r=s.config;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:I.properties.config.type},message:"must be object,null"};e===null?
e=[i]:e.push(i),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.algorithm!==void 0){let i=r.algorithm;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/algorithm",schemaPath:"#/properties/config/properties/algorithm/type",
keyword:"type",params:{type:I.properties.config.properties.algorithm.type},message:"must be string,null"};e===null?e=[n]:
e.push(n),t++}}if(r.secret!==void 0){let i=r.secret;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/secr\
et",schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:I.properties.config.properties.secret.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.parts!==void 0){let i=r.parts;if(!Array.isArray(
i)&&i!==null){let n={instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/type",keyword:"type",
params:{type:I.properties.config.properties.parts.type},message:"must be array,null"};e===null?e=[n]:e.push(n),t++}if(Array.
isArray(i)){if(i.length<1){let a={instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),t++}let n=i.
length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){let l={instancePath:o+"/config/parts/"+a,schemaPath:"#/properties/c\
onfig/properties/parts/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),t++}}}if(r.compare_with!==void 0){let i=r.compare_with;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/confi\
g/compare_with",schemaPath:"#/properties/config/properties/compare_with/type",keyword:"type",params:{type:I.properties.config.
properties.compare_with.type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.string_type!==void 0){let i=r.
string_type;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/string_type",schemaPath:"#/properties/config\
/properties/string_type/type",keyword:"type",params:{type:I.properties.config.properties.string_type.type},message:"must\
 be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.verification_content!==void 0){let i=r.verification_content;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/verification_content",schemaPath:"#/properties/config/properties/veri\
fication_content/type",keyword:"type",params:{type:I.properties.config.properties.verification_content.type},message:"mu\
st be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.context_lookup_field_name!==void 0){let i=r.context_lookup_field_name;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/context_lookup_field_name",schemaPath:"#/properties/conf\
ig/properties/context_lookup_field_name/type",keyword:"type",params:{type:I.properties.config.properties.context_lookup_field_name.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.context_lookup_field_value!==void 0){let i=r.context_lookup_field_value;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/context_lookup_field_value",schemaPath:"#/properties/con\
fig/properties/context_lookup_field_value/type",keyword:"type",params:{type:I.properties.config.properties.context_lookup_field_value.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(r.username!==void 0){let i=r.username;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/username",schemaPath:"#/properties/config/properties/username/type",keyword:"\
type",params:{type:I.properties.config.properties.username.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
t++}}if(r.password!==void 0){let i=r.password;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/password",
schemaPath:"#/properties/config/properties/password/type",keyword:"type",params:{type:I.properties.config.properties.password.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Br.errors=e,t===0}function Xr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0,r=t,i=!0,n=t;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){let y;if(s.format===void 0&&(y="format")){let m={};e===null?e=[m]:e.push(m),t++}else if(s.format!==
void 0&&typeof s.format!="string"){let m={};e===null?e=[m]:e.push(m),t++}}var a=n===t;t=r,e!==null&&(r?e.length=r:e=null);
let l;if(a){let y=t;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let p={instancePath:o,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'format'"};e===
null?e=[p]:e.push(p),t++}let f=s.format;if(typeof f=="string")if(f==="hmac")Rr(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:c})||(e=e===null?Rr.errors:e.concat(Rr.errors),t=e.length);else if(f==="basic")Sr(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:c})||(e=e===null?Sr.errors:e.concat(Sr.errors),t=e.length);else if(f==="bearer")Zr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Zr.errors:e.concat(Zr.errors),t=e.length);else if(f==="jwt")
Lr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:c})||(e=e===null?Lr.errors:e.concat(Lr.errors),t=e.length);else{
let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:f},
message:'value of tag "format" must be in oneOf'};e===null?e=[p]:e.push(p),t++}else{let p={instancePath:o,schemaPath:"#/\
then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:f},message:'tag "format" must be s\
tring'};e===null?e=[p]:e.push(p),t++}}var a=y===t;i=a,l="then"}else{let y=t;Br(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:c})||(e=e===null?Br.errors:e.concat(Br.errors),t=e.length);var a=y===t;i=a,l="else"}if(!i){let y={instancePath:o,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schema'};e===null?e=[y]:e.push(y),t++}
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){let y=s.format;if(!(y==="hmac"||y==="basic"||y==="bea\
rer"||y==="jwt"||y===null)){let m={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{
allowedValues:os.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),
t++}}}else{let y={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[y]:e.push(y),t++}return Xr.errors=e,t===0}function ee(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!(i==="payload_transform"||i==="handle_ver\
ification"||i==="signature_verification")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),t++}if(s.
payload_transform!==void 0){let i=s.payload_transform;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/payload_t\
ransform",schemaPath:"#/properties/payload_transform/type",keyword:"type",params:{type:pt.properties.payload_transform.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),t++}}if(s.handle_verification!==void 0){let i=s.handle_verification;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/handle_verification",schemaPath:"#/properties/handle_verificati\
on/type",keyword:"type",params:{type:pt.properties.handle_verification.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),t++}}if(s.signature_verification!==void 0){let i=s.signature_verification;if(!(i&&typeof i=="object"&&!Array.
isArray(i))&&i!==null){let y={instancePath:o+"/signature_verification",schemaPath:"#/properties/signature_verification/t\
ype",keyword:"type",params:{type:pt.properties.signature_verification.type},message:"must be object,null"};e===null?e=[y]:
e.push(y),t++}let n=t,a=!0,l=t;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let y={};e===null?e=[y]:e.push(y),t++}var r=l===
t;if(t=n,e!==null&&(n?e.length=n:e=null),r){let y=t;Xr(i,{instancePath:o+"/signature_verification",parentData:s,parentDataProperty:"\
signature_verification",rootData:c})||(e=e===null?Xr.errors:e.concat(Xr.errors),t=e.length);var r=y===t;a=r}if(!a){let y={
instancePath:o+"/signature_verification",schemaPath:"#/properties/signature_verification/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[y]:e.push(y),t++}}}else{let i={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),t++}return ee.errors=e,t===0}function Qr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let p in s)if(!re.call(U.properties,p)){let u={instancePath:o,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}
if(s.$schema!==void 0){let p=s.$schema;if(typeof p!="string"&&p!==null){let u={instancePath:o+"/$schema",schemaPath:"#/p\
roperties/%24schema/type",keyword:"type",params:{type:U.properties.$schema.type},message:"must be string,null"};e===null?
e=[u]:e.push(u),t++}}if(s.base_url!==void 0){let p=s.base_url;if(typeof p!="string"&&p!==null){let u={instancePath:o+"/b\
ase_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:U.properties.base_url.type},message:"must b\
e string,null"};e===null?e=[u]:e.push(u),t++}}if(s.label!==void 0){let p=s.label;if(typeof p!="string"&&p!==null){let u={
instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:U.properties.label.type},message:"\
must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.logo!==void 0){let p=s.logo;if(typeof p!="string"&&p!==null){let u={
instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type:U.properties.logo.type},message:"\
must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.icon!==void 0){let p=s.icon;if(typeof p!="string"&&p!==null){let u={
instancePath:o+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type:U.properties.icon.type},message:"\
must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.headers!==void 0){let p=s.headers;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let d={instancePath:o+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:U.
properties.headers.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p==
"object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var r=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),r){
let d=t;z(p,{instancePath:o+"/headers",parentData:s,parentDataProperty:"headers",rootData:c})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length);var r=d===t;h=r}if(!h){let d={instancePath:o+"/headers",schemaPath:"#/properties/headers/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.query!==void 0){
let p=s.query;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/query",schemaPath:"#/pro\
perties/query/type",keyword:"type",params:{type:U.properties.query.type},message:"must be object,null"};e===null?e=[u]:e.
push(u),t++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p)X(p[u],{instancePath:o+"/query/"+u.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:c})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}
if(s.query_array_format!==void 0){let p=s.query_array_format;if(!(p==="comma"||p==="brackets"||p==="indices"||p==="repea\
t"||p===null)){let u={instancePath:o+"/query_array_format",schemaPath:"#/properties/query_array_format/enum",keyword:"en\
um",params:{allowedValues:U.properties.query_array_format.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),t++}}if(s.credentials!==void 0){let p=s.credentials;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&
p!==null){let d={instancePath:o+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type:U.
properties.credentials.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p==
"object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var i=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),i){
let d=t;J(p,{instancePath:o+"/credentials",parentData:s,parentDataProperty:"credentials",rootData:c})||(e=e===null?J.errors:
e.concat(J.errors),t=e.length);var i=d===t;h=i}if(!h){let d={instancePath:o+"/credentials",schemaPath:"#/properties/cred\
entials/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}
if(s.authorization!==void 0){let p=s.authorization;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+
"/authorization",schemaPath:"#/properties/authorization/type",keyword:"type",params:{type:U.properties.authorization.type},
message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(
p))){let d={};e===null?e=[d]:e.push(d),t++}var n=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),n){let d=t;K(p,{instancePath:o+
"/authorization",parentData:s,parentDataProperty:"authorization",rootData:c})||(e=e===null?K.errors:e.concat(K.errors),t=
e.length);var n=d===t;h=n}if(!h){let d={instancePath:o+"/authorization",schemaPath:"#/properties/authorization/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.pagination!==void 0){
let p=s.pagination;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/pagination",schemaPath:"\
#/properties/pagination/type",keyword:"type",params:{type:U.properties.pagination.type},message:"must be object,null"};e===
null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(
d),t++}var a=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),a){let d=t;H(p,{instancePath:o+"/pagination",parentData:s,parentDataProperty:"\
pagination",rootData:c})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var a=d===t;h=a}if(!h){let d={instancePath:o+
"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[d]:e.push(d),t++}}if(s.rate_limit!==void 0){let p=s.rate_limit;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let d={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"type",params:{
type:U.properties.rate_limit.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&
typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var l=b===t;if(t=u,e!==null&&(u?e.length=u:
e=null),l){let d=t;C(p,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:c})||(e=e===null?
C.errors:e.concat(C.errors),t=e.length);var l=d===t;h=l}if(!h){let d={instancePath:o+"/rate_limit",schemaPath:"#/propert\
ies/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),t++}}if(s.resources!==void 0){let p=s.resources;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+
"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{type:U.properties.resources.type},message:"\
must be object,null"};e===null?e=[u]:e.push(u),t++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p){let h=p[u];
if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let P={instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/properties/resources/additionalProperties/type",keyword:"type",params:{type:U.properties.resources.
additionalProperties.type},message:"must be object,null"};e===null?e=[P]:e.push(P),t++}let b=t,d=!0,x=t;if(!(h&&typeof h==
"object"&&!Array.isArray(h))){let P={};e===null?e=[P]:e.push(P),t++}var y=x===t;if(t=b,e!==null&&(b?e.length=b:e=null),y){
let P=t;G(h,{instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:c})||
(e=e===null?G.errors:e.concat(G.errors),t=e.length);var y=P===t;d=y}if(!d){let P={instancePath:o+"/resources/"+u.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/resources/additionalProperties/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[P]:e.push(P),t++}}}if(s.actions!==void 0){let p=s.actions;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/actions",schemaPath:"#/properties/actions/type",
keyword:"type",params:{type:U.properties.actions.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,
h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var m=b===t;if(t=u,e!==null&&
(u?e.length=u:e=null),m){let d=t;Y(p,{instancePath:o+"/actions",parentData:s,parentDataProperty:"actions",rootData:c})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length);var m=d===t;h=m}if(!h){let d={instancePath:o+"/actions",schemaPath:"\
#/properties/actions/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:
e.push(d),t++}}if(s.webhook!==void 0){let p=s.webhook;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+
"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:U.properties.webhook.type},message:"must b\
e object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===
null?e=[d]:e.push(d),t++}var f=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),f){let d=t;ee(p,{instancePath:o+"/webhook",parentData:s,
parentDataProperty:"webhook",rootData:c})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);var f=d===t;h=f}if(!h){
let d={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.error_expression!==void 0){let p=s.error_expression;if(typeof p!=
"string"&&p!==null){let u={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"t\
ype",params:{type:U.properties.error_expression.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.
tool_tags!==void 0){let p=s.tool_tags;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/\
tool_tags",schemaPath:"#/properties/tool_tags/type",keyword:"type",params:{type:U.properties.tool_tags.type},message:"mu\
st be object,null"};e===null?e=[u]:e.push(u),t++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p){let h=p[u];
if(!Array.isArray(h)&&h!==null){let b={instancePath:o+"/tool_tags/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/tool_tags/additionalProperties/type",keyword:"type",params:{type:U.properties.tool_tags.additionalProperties.
type},message:"must be array,null"};e===null?e=[b]:e.push(b),t++}if(Array.isArray(h)){let b=h.length;for(let d=0;d<b;d++)
if(typeof h[d]!="string"){let x={instancePath:o+"/tool_tags/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"\
#/properties/tool_tags/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[x]:e.push(x),t++}}}}if(s.required_headers!==void 0){let p=s.required_headers;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let u={instancePath:o+"/required_headers",schemaPath:"#/properties/required_headers/type",keyword:"\
type",params:{type:U.properties.required_headers.type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}}}else{
let p={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:
e.push(p),t++}return Qr.errors=e,t===0}function vt(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.version===void 0){let r={instancePath:o,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'version'"};e===null?
e=[r]:e.push(r),t++}for(let r in s)if(!(r==="$schema"||r==="version"||r==="name"||r==="category"||r==="is_beta"||r==="sh\
aring"||r==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.$schema!==void 0&&
typeof s.$schema!="string"){let r={instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.version!==void 0){let r=s.version;if(!(typeof r==
"number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let i={instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}if(s.name!==void 0&&typeof s.name!=
"string"){let r={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s.category!==void 0&&typeof s.category!="string"){let r={instancePath:o+
"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[r]:e.push(r),t++}if(s.is_beta!==void 0&&typeof s.is_beta!="boolean"){let r={instancePath:o+"/is_beta",schemaPath:"\
#/properties/is_beta/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[r]:e.push(r),t++}
if(s.sharing!==void 0){let r=s.sharing;if(!(r==="allow"||r==="ask"||r==="deny")){let i={instancePath:o+"/sharing",schemaPath:"\
#/properties/sharing/enum",keyword:"enum",params:{allowedValues:Qt.properties.sharing.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[i]:e.push(i),t++}}s.config!==void 0&&(Qr(s.config,{instancePath:o+"/config",parentData:s,
parentDataProperty:"config",rootData:c})||(e=e===null?Qr.errors:e.concat(Qr.errors),t=e.length))}else{let r={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return vt.
errors=e,t===0}var jt=At,gt={type:"object",required:["name","config"],properties:{$schema:{type:"string"},id:{type:"stri\
ng",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},name:{type:"string"},label:{type:"string"},category:{
type:"string"},sharing:{enum:["allow","ask","deny"]},config:{$ref:"#/definitions/Config"},documentation:{type:"array",items:{
$ref:"#/definitions/DocumentationRow"}},audit_notes:{type:"array",items:{$ref:"#/definitions/AuditNote"}}},additionalProperties:!1},
je={type:"object",required:["type","content"],properties:{type:{enum:["description","query_schema","body_schema","respon\
se_schema","readme","note","end_user_guide","oauth_documentation_link","oauth_app_requires_verification","oauth_note"]},
content:{type:"string"},resource:{type:["string","null"]},method:{type:["string","null"]},authentication_method:{type:["\
string","null"]},integration_name:{type:["string","null"]}},additionalProperties:!1};function Wr(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let r={
instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required pr\
operty 'type'"};e===null?e=[r]:e.push(r),t++}if(s.content===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"content"},message:"must have required property 'content'"};e===null?e=[r]:e.push(r),t++}
for(let r in s)if(!(r==="type"||r==="content"||r==="resource"||r==="method"||r==="authentication_method"||r==="integrati\
on_name")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.type!==void 0){let r=s.type;if(!(r==="d\
escription"||r==="query_schema"||r==="body_schema"||r==="response_schema"||r==="readme"||r==="note"||r==="end_user_guide"||
r==="oauth_documentation_link"||r==="oauth_app_requires_verification"||r==="oauth_note")){let i={instancePath:o+"/type",
schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:je.properties.type.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.content!==void 0&&typeof s.content!="string"){let r={
instancePath:o+"/content",schemaPath:"#/properties/content/type",keyword:"type",params:{type:"string"},message:"must be \
string"};e===null?e=[r]:e.push(r),t++}if(s.resource!==void 0){let r=s.resource;if(typeof r!="string"&&r!==null){let i={instancePath:o+
"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:je.properties.resource.type},message:"mu\
st be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.method!==void 0){let r=s.method;if(typeof r!="string"&&r!==null){
let i={instancePath:o+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:je.properties.method.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.authentication_method!==void 0){let r=s.authentication_method;
if(typeof r!="string"&&r!==null){let i={instancePath:o+"/authentication_method",schemaPath:"#/properties/authentication_\
method/type",keyword:"type",params:{type:je.properties.authentication_method.type},message:"must be string,null"};e===null?
e=[i]:e.push(i),t++}}if(s.integration_name!==void 0){let r=s.integration_name;if(typeof r!="string"&&r!==null){let i={instancePath:o+
"/integration_name",schemaPath:"#/properties/integration_name/type",keyword:"type",params:{type:je.properties.integration_name.
type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return Wr.errors=e,t===0}var lt={type:"\
object",required:["severity","section","source","message"],properties:{severity:{enum:["error","warn","info"]},section:{
type:"string"},source:{type:"string"},resource:{type:["string","null"]},method:{type:["string","null"]},message:{type:"s\
tring"}},additionalProperties:!1};function Jr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,
t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.severity===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"severity"},message:"must have required property 'severity'"};e===null?e=[r]:e.push(r),
t++}if(s.section===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"sec\
tion"},message:"must have required property 'section'"};e===null?e=[r]:e.push(r),t++}if(s.source===void 0){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"source"},message:"must have required property 'sourc\
e'"};e===null?e=[r]:e.push(r),t++}if(s.message===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"message"},message:"must have required property 'message'"};e===null?e=[r]:e.push(r),t++}for(let r in s)
if(!(r==="severity"||r==="section"||r==="source"||r==="resource"||r==="method"||r==="message")){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:r},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),t++}if(s.severity!==void 0){let r=s.severity;if(!(r==="error"||r==="warn"||r==="inf\
o")){let i={instancePath:o+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{allowedValues:lt.properties.
severity.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.section!==void 0&&
typeof s.section!="string"){let r={instancePath:o+"/section",schemaPath:"#/properties/section/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.source!==void 0&&typeof s.source!="string"){let r={
instancePath:o+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[r]:e.push(r),t++}if(s.resource!==void 0){let r=s.resource;if(typeof r!="string"&&r!==null){let i={instancePath:o+
"/resource",schemaPath:"#/properties/resource/type",keyword:"type",params:{type:lt.properties.resource.type},message:"mu\
st be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.method!==void 0){let r=s.method;if(typeof r!="string"&&r!==null){
let i={instancePath:o+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:lt.properties.method.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),t++}}if(s.message!==void 0&&typeof s.message!="string"){let r={instancePath:o+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[r]:e.push(r),t++}}else{let r={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[r]:e.push(r),t++}return Jr.errors=e,t===0}function At(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let r={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[r]:e.push(r),t++}if(s.config===void 0){let r={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"config"},message:"must have required property 'config'"};e===null?e=[r]:e.push(r),t++}for(let r in s)if(!re.
call(gt.properties,r)){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:r},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(s.$schema!==void 0&&
typeof s.$schema!="string"){let r={instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.id!==void 0){let r=s.id;if(typeof r=="string"){
if(!he.test(r)){let i={instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-\
9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}\
[0-9a-fA-F]{12}$"'};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(s.name!==void 0&&typeof s.name!=
"string"){let r={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[r]:e.push(r),t++}if(s.label!==void 0&&typeof s.label!="string"){let r={instancePath:o+"/lab\
el",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:
e.push(r),t++}if(s.category!==void 0&&typeof s.category!="string"){let r={instancePath:o+"/category",schemaPath:"#/prope\
rties/category/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[r]:e.push(r),t++}if(s.sharing!==
void 0){let r=s.sharing;if(!(r==="allow"||r==="ask"||r==="deny")){let i={instancePath:o+"/sharing",schemaPath:"#/propert\
ies/sharing/enum",keyword:"enum",params:{allowedValues:gt.properties.sharing.enum},message:"must be equal to one of the \
allowed values"};e===null?e=[i]:e.push(i),t++}}if(s.config!==void 0&&(S(s.config,{instancePath:o+"/config",parentData:s,
parentDataProperty:"config",rootData:c})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),s.documentation!==void 0){
let r=s.documentation;if(Array.isArray(r)){let i=r.length;for(let n=0;n<i;n++)Wr(r[n],{instancePath:o+"/documentation/"+
n,parentData:r,parentDataProperty:n,rootData:c})||(e=e===null?Wr.errors:e.concat(Wr.errors),t=e.length)}else{let i={instancePath:o+
"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"},message:"must be arra\
y"};e===null?e=[i]:e.push(i),t++}}if(s.audit_notes!==void 0){let r=s.audit_notes;if(Array.isArray(r)){let i=r.length;for(let n=0;n<
i;n++)Jr(r[n],{instancePath:o+"/audit_notes/"+n,parentData:r,parentDataProperty:n,rootData:c})||(e=e===null?Jr.errors:e.
concat(Jr.errors),t=e.length)}else{let i={instancePath:o+"/audit_notes",schemaPath:"#/properties/audit_notes/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}}else{let r={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[r]:e.push(r),t++}return At.errors=e,
t===0}var qt=qe,ns={type:"object",properties:{$schema:{type:"string"},id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9\
a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},integration_id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-\
F]{12}$"},environment_id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},show_in_catalog:{
type:"boolean"},is_enabled:{type:"boolean"},is_active:{type:"boolean"},created_at:{type:"string",pattern:"^\\d{4}-(?:0[1-\
9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},
updated_at:{type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5\
]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},integration:{$ref:"#/definitions/Integration"},override:{type:["object","\
null"],if:{type:"object"},then:{$ref:"#/definitions/Override"}}},additionalProperties:!0},k={type:"object",properties:{$schema:{
type:["string","null"]},base_url:{type:["string","null"]},label:{type:["string","null"]},logo:{type:["string","null"]},icon:{
type:["string","null"]},headers:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/HeadersUpdate"}},query:{
type:["object","null"],additionalProperties:{$ref:"#/definitions/QueryValueUpdate"}},query_array_format:{enum:["comma","\
brackets","indices","repeat",null]},actions:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Actions\
Update"}},credentials:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialsUpdate"}},authorization:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/AuthorizationUpdate"}},pagination:{type:["object","n\
ull"],if:{type:"object"},then:{$ref:"#/definitions/PaginationUpdate"}},rate_limit:{type:["object","null"],if:{type:"obje\
ct"},then:{$ref:"#/definitions/RateLimitUpdate"}},webhook:{type:["object","null"],if:{type:"object"},then:{$ref:"#/defin\
itions/WebhookUpdate"}},resources:{type:["object","null"],additionalProperties:{type:["object","null"],if:{type:"object"},
then:{$ref:"#/definitions/ResourceUpdate"}}},error_expression:{type:["string","null"]},environment_variables:{type:["obj\
ect","null"],additionalProperties:{type:["string","number","boolean","null"]}}},additionalProperties:!1};function Gr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let p in s)if(!re.call(k.properties,p)){let u={instancePath:o,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"};e===null?e=[u]:e.push(u),t++}
if(s.$schema!==void 0){let p=s.$schema;if(typeof p!="string"&&p!==null){let u={instancePath:o+"/$schema",schemaPath:"#/p\
roperties/%24schema/type",keyword:"type",params:{type:k.properties.$schema.type},message:"must be string,null"};e===null?
e=[u]:e.push(u),t++}}if(s.base_url!==void 0){let p=s.base_url;if(typeof p!="string"&&p!==null){let u={instancePath:o+"/b\
ase_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:k.properties.base_url.type},message:"must b\
e string,null"};e===null?e=[u]:e.push(u),t++}}if(s.label!==void 0){let p=s.label;if(typeof p!="string"&&p!==null){let u={
instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:k.properties.label.type},message:"\
must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.logo!==void 0){let p=s.logo;if(typeof p!="string"&&p!==null){let u={
instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type:k.properties.logo.type},message:"\
must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.icon!==void 0){let p=s.icon;if(typeof p!="string"&&p!==null){let u={
instancePath:o+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type:k.properties.icon.type},message:"\
must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.headers!==void 0){let p=s.headers;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let d={instancePath:o+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:k.
properties.headers.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p==
"object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var r=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),r){
let d=t;z(p,{instancePath:o+"/headers",parentData:s,parentDataProperty:"headers",rootData:c})||(e=e===null?z.errors:e.concat(
z.errors),t=e.length);var r=d===t;h=r}if(!h){let d={instancePath:o+"/headers",schemaPath:"#/properties/headers/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.query!==void 0){
let p=s.query;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/query",schemaPath:"#/pro\
perties/query/type",keyword:"type",params:{type:k.properties.query.type},message:"must be object,null"};e===null?e=[u]:e.
push(u),t++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p)X(p[u],{instancePath:o+"/query/"+u.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:c})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)}
if(s.query_array_format!==void 0){let p=s.query_array_format;if(!(p==="comma"||p==="brackets"||p==="indices"||p==="repea\
t"||p===null)){let u={instancePath:o+"/query_array_format",schemaPath:"#/properties/query_array_format/enum",keyword:"en\
um",params:{allowedValues:k.properties.query_array_format.enum},message:"must be equal to one of the allowed values"};e===
null?e=[u]:e.push(u),t++}}if(s.actions!==void 0){let p=s.actions;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){
let d={instancePath:o+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type:k.properties.actions.
type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(
p))){let d={};e===null?e=[d]:e.push(d),t++}var i=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),i){let d=t;Y(p,{instancePath:o+
"/actions",parentData:s,parentDataProperty:"actions",rootData:c})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length);var i=d===
t;h=i}if(!h){let d={instancePath:o+"/actions",schemaPath:"#/properties/actions/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.credentials!==void 0){let p=s.credentials;
if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/credentials",schemaPath:"#/properties/\
credentials/type",keyword:"type",params:{type:k.properties.credentials.type},message:"must be object,null"};e===null?e=[
d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}
var n=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),n){let d=t;J(p,{instancePath:o+"/credentials",parentData:s,parentDataProperty:"\
credentials",rootData:c})||(e=e===null?J.errors:e.concat(J.errors),t=e.length);var n=d===t;h=n}if(!h){let d={instancePath:o+
"/credentials",schemaPath:"#/properties/credentials/if",keyword:"if",params:{failingKeyword:"then"},message:'must match \
"then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.authorization!==void 0){let p=s.authorization;if(!(p&&typeof p=="obje\
ct"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/authorization",schemaPath:"#/properties/authorization/type",keyword:"\
type",params:{type:k.properties.authorization.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,
h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var a=b===t;if(t=u,e!==null&&
(u?e.length=u:e=null),a){let d=t;K(p,{instancePath:o+"/authorization",parentData:s,parentDataProperty:"authorization",rootData:c})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length);var a=d===t;h=a}if(!h){let d={instancePath:o+"/authorization",schemaPath:"\
#/properties/authorization/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[d]:e.push(d),t++}}if(s.pagination!==void 0){let p=s.pagination;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){
let d={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/type",keyword:"type",params:{type:k.properties.pagination.
type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(
p))){let d={};e===null?e=[d]:e.push(d),t++}var l=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),l){let d=t;H(p,{instancePath:o+
"/pagination",parentData:s,parentDataProperty:"pagination",rootData:c})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);
var l=d===t;h=l}if(!h){let d={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.rate_limit!==void 0){let p=s.
rate_limit;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/rate_limit",schemaPath:"#/p\
roperties/rate_limit/type",keyword:"type",params:{type:k.properties.rate_limit.type},message:"must be object,null"};e===
null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(
d),t++}var y=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),y){let d=t;C(p,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"\
rate_limit",rootData:c})||(e=e===null?C.errors:e.concat(C.errors),t=e.length);var y=d===t;h=y}if(!h){let d={instancePath:o+
"/rate_limit",schemaPath:"#/properties/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[d]:e.push(d),t++}}if(s.webhook!==void 0){let p=s.webhook;if(!(p&&typeof p=="object"&&!Array.isArray(
p))&&p!==null){let d={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:k.properties.
webhook.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.
isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var m=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),m){let d=t;ee(p,{instancePath:o+
"/webhook",parentData:s,parentDataProperty:"webhook",rootData:c})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);
var m=d===t;h=m}if(!h){let d={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.resources!==void 0){let p=s.resources;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/resources",schemaPath:"#/properties/resources/\
type",keyword:"type",params:{type:k.properties.resources.type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}
if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p){let h=p[u];if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==
null){let P={instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/resources/ad\
ditionalProperties/type",keyword:"type",params:{type:k.properties.resources.additionalProperties.type},message:"must be \
object,null"};e===null?e=[P]:e.push(P),t++}let b=t,d=!0,x=t;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let P={};e===
null?e=[P]:e.push(P),t++}var f=x===t;if(t=b,e!==null&&(b?e.length=b:e=null),f){let P=t;G(h,{instancePath:o+"/resources/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:c})||(e=e===null?G.errors:e.concat(G.
errors),t=e.length);var f=P===t;d=f}if(!d){let P={instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/resources/additionalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema'};e===null?e=[P]:e.push(P),t++}}}if(s.error_expression!==void 0){let p=s.error_expression;if(typeof p!=
"string"&&p!==null){let u={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"t\
ype",params:{type:k.properties.error_expression.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.
environment_variables!==void 0){let p=s.environment_variables;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){
let u={instancePath:o+"/environment_variables",schemaPath:"#/properties/environment_variables/type",keyword:"type",params:{
type:k.properties.environment_variables.type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}if(p&&typeof p==
"object"&&!Array.isArray(p))for(let u in p){let h=p[u];if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!=
"boolean"&&h!==null){let b={instancePath:o+"/environment_variables/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/properties/environment_variables/additionalProperties/type",keyword:"type",params:{type:k.properties.environment_variables.
additionalProperties.type},message:"must be string,number,boolean,null"};e===null?e=[b]:e.push(b),t++}}}}else{let p={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}return Gr.
errors=e,t===0}function qe(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){let e=null,t=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.$schema!==void 0&&typeof s.$schema!="string"){let i={instancePath:o+"/$schem\
a",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),t++}if(s.id!==void 0){let i=s.id;if(typeof i=="string"){if(!he.test(i)){let n={instancePath:o+"/id",schemaPath:"\
#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'\
must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={
instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(s.integration_id!==void 0){let i=s.integration_id;if(typeof i=="string"){if(!he.test(i)){let n={
instancePath:o+"/integration_id",schemaPath:"#/properties/integration_id/pattern",keyword:"pattern",params:{pattern:"^[0\
-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3\
}[0-9a-fA-F]{12}$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/integration_id",schemaPath:"#/properties\
/integration_id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.
environment_id!==void 0){let i=s.environment_id;if(typeof i=="string"){if(!he.test(i)){let n={instancePath:o+"/environme\
nt_id",schemaPath:"#/properties/environment_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F\
]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"'};e===null?
e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/environment_id",schemaPath:"#/properties/environment_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.show_in_catalog!==void 0&&typeof s.
show_in_catalog!="boolean"){let i={instancePath:o+"/show_in_catalog",schemaPath:"#/properties/show_in_catalog/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(s.is_enabled!==void 0&&typeof s.
is_enabled!="boolean"){let i={instancePath:o+"/is_enabled",schemaPath:"#/properties/is_enabled/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(s.is_active!==void 0&&typeof s.is_active!="bo\
olean"){let i={instancePath:o+"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[i]:e.push(i),t++}if(s.created_at!==void 0){let i=s.created_at;if(typeof i=="strin\
g"){if(!ke.test(i)){let n={instancePath:o+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{
pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\
{2}:?\\d{2})?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5\
]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/c\
reated_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[n]:e.push(n),t++}}if(s.updated_at!==void 0){let i=s.updated_at;if(typeof i=="string"){if(!ke.test(i)){let n={instancePath:o+
"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(\
?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},message:'mu\
st match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?\
:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[n]:e.push(n),t++}}else{let n={instancePath:o+"/updated_at",schemaPath:"#/propert\
ies/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}}if(s.
integration!==void 0&&(oe(s.integration,{instancePath:o+"/integration",parentData:s,parentDataProperty:"integration",rootData:c})||
(e=e===null?oe.errors:e.concat(oe.errors),t=e.length)),s.override!==void 0){let i=s.override;if(!(i&&typeof i=="object"&&
!Array.isArray(i))&&i!==null){let y={instancePath:o+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{
type:ns.properties.override.type},message:"must be object,null"};e===null?e=[y]:e.push(y),t++}let n=t,a=!0,l=t;if(!(i&&typeof i==
"object"&&!Array.isArray(i))){let y={};e===null?e=[y]:e.push(y),t++}var r=l===t;if(t=n,e!==null&&(n?e.length=n:e=null),r){
let y=t;Gr(i,{instancePath:o+"/override",parentData:s,parentDataProperty:"override",rootData:c})||(e=e===null?Gr.errors:
e.concat(Gr.errors),t=e.length);var r=y===t;a=r}if(!a){let y={instancePath:o+"/override",schemaPath:"#/properties/overri\
de/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.push(y),t++}}}else{
let i={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),t++}return qe.errors=e,t===0}var xt=Dt;function Dt(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p in s)if(!re.call(k.properties,p)){let u={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"};e===null?e=[u]:e.push(u),t++}if(s.$schema!==void 0){let p=s.$schema;if(typeof p!="string"&&p!==null){
let u={instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:k.properties.$schema.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.base_url!==void 0){let p=s.base_url;if(typeof p!=
"string"&&p!==null){let u={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:k.
properties.base_url.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.label!==void 0){let p=s.label;
if(typeof p!="string"&&p!==null){let u={instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{
type:k.properties.label.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.logo!==void 0){let p=s.logo;
if(typeof p!="string"&&p!==null){let u={instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{
type:k.properties.logo.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.icon!==void 0){let p=s.icon;
if(typeof p!="string"&&p!==null){let u={instancePath:o+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{
type:k.properties.icon.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.headers!==void 0){let p=s.
headers;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/headers",schemaPath:"#/propert\
ies/headers/type",keyword:"type",params:{type:k.properties.headers.type},message:"must be object,null"};e===null?e=[d]:e.
push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var r=b===
t;if(t=u,e!==null&&(u?e.length=u:e=null),r){let d=t;z(p,{instancePath:o+"/headers",parentData:s,parentDataProperty:"head\
ers",rootData:c})||(e=e===null?z.errors:e.concat(z.errors),t=e.length);var r=d===t;h=r}if(!h){let d={instancePath:o+"/he\
aders",schemaPath:"#/properties/headers/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[d]:e.push(d),t++}}if(s.query!==void 0){let p=s.query;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==
null){let u={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:k.properties.query.
type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p)
X(p[u],{instancePath:o+"/query/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:c})||
(e=e===null?X.errors:e.concat(X.errors),t=e.length)}if(s.query_array_format!==void 0){let p=s.query_array_format;if(!(p===
"comma"||p==="brackets"||p==="indices"||p==="repeat"||p===null)){let u={instancePath:o+"/query_array_format",schemaPath:"\
#/properties/query_array_format/enum",keyword:"enum",params:{allowedValues:k.properties.query_array_format.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),t++}}if(s.actions!==void 0){let p=s.actions;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/actions",schemaPath:"#/properties/actions/type",
keyword:"type",params:{type:k.properties.actions.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,
h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var i=b===t;if(t=u,e!==null&&
(u?e.length=u:e=null),i){let d=t;Y(p,{instancePath:o+"/actions",parentData:s,parentDataProperty:"actions",rootData:c})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length);var i=d===t;h=i}if(!h){let d={instancePath:o+"/actions",schemaPath:"\
#/properties/actions/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:
e.push(d),t++}}if(s.credentials!==void 0){let p=s.credentials;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){
let d={instancePath:o+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type:k.properties.
credentials.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&
!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var n=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),n){let d=t;
J(p,{instancePath:o+"/credentials",parentData:s,parentDataProperty:"credentials",rootData:c})||(e=e===null?J.errors:e.concat(
J.errors),t=e.length);var n=d===t;h=n}if(!h){let d={instancePath:o+"/credentials",schemaPath:"#/properties/credentials/i\
f",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.authorization!==
void 0){let p=s.authorization;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/authoriz\
ation",schemaPath:"#/properties/authorization/type",keyword:"type",params:{type:k.properties.authorization.type},message:"\
must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};
e===null?e=[d]:e.push(d),t++}var a=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),a){let d=t;K(p,{instancePath:o+"/authori\
zation",parentData:s,parentDataProperty:"authorization",rootData:c})||(e=e===null?K.errors:e.concat(K.errors),t=e.length);
var a=d===t;h=a}if(!h){let d={instancePath:o+"/authorization",schemaPath:"#/properties/authorization/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.pagination!==void 0){let p=s.
pagination;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/pagination",schemaPath:"#/p\
roperties/pagination/type",keyword:"type",params:{type:k.properties.pagination.type},message:"must be object,null"};e===
null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(
d),t++}var l=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),l){let d=t;H(p,{instancePath:o+"/pagination",parentData:s,parentDataProperty:"\
pagination",rootData:c})||(e=e===null?H.errors:e.concat(H.errors),t=e.length);var l=d===t;h=l}if(!h){let d={instancePath:o+
"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[d]:e.push(d),t++}}if(s.rate_limit!==void 0){let p=s.rate_limit;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let d={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"type",params:{
type:k.properties.rate_limit.type},message:"must be object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&
typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),t++}var y=b===t;if(t=u,e!==null&&(u?e.length=u:
e=null),y){let d=t;C(p,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:c})||(e=e===null?
C.errors:e.concat(C.errors),t=e.length);var y=d===t;h=y}if(!h){let d={instancePath:o+"/rate_limit",schemaPath:"#/propert\
ies/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),t++}}if(s.webhook!==void 0){let p=s.webhook;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+
"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:k.properties.webhook.type},message:"must b\
e object,null"};e===null?e=[d]:e.push(d),t++}let u=t,h=!0,b=t;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===
null?e=[d]:e.push(d),t++}var m=b===t;if(t=u,e!==null&&(u?e.length=u:e=null),m){let d=t;ee(p,{instancePath:o+"/webhook",parentData:s,
parentDataProperty:"webhook",rootData:c})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length);var m=d===t;h=m}if(!h){
let d={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"if",params:{failingKeyword:"then"},message:'\
must match "then" schema'};e===null?e=[d]:e.push(d),t++}}if(s.resources!==void 0){let p=s.resources;if(!(p&&typeof p=="o\
bject"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/resources",schemaPath:"#/properties/resources/type",keyword:"\
type",params:{type:k.properties.resources.type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}if(p&&typeof p==
"object"&&!Array.isArray(p))for(let u in p){let h=p[u];if(!(h&&typeof h=="object"&&!Array.isArray(h))&&h!==null){let P={
instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/resources/additionalPrope\
rties/type",keyword:"type",params:{type:k.properties.resources.additionalProperties.type},message:"must be object,null"};
e===null?e=[P]:e.push(P),t++}let b=t,d=!0,x=t;if(!(h&&typeof h=="object"&&!Array.isArray(h))){let P={};e===null?e=[P]:e.
push(P),t++}var f=x===t;if(t=b,e!==null&&(b?e.length=b:e=null),f){let P=t;G(h,{instancePath:o+"/resources/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:c})||(e=e===null?G.errors:e.concat(G.errors),t=e.length);
var f=P===t;d=f}if(!d){let P={instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/resources/additionalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[P]:e.push(P),t++}}}if(s.error_expression!==void 0){let p=s.error_expression;if(typeof p!="string"&&p!==null){
let u={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"type",params:{type:k.
properties.error_expression.type},message:"must be string,null"};e===null?e=[u]:e.push(u),t++}}if(s.environment_variables!==
void 0){let p=s.environment_variables;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/\
environment_variables",schemaPath:"#/properties/environment_variables/type",keyword:"type",params:{type:k.properties.environment_variables.
type},message:"must be object,null"};e===null?e=[u]:e.push(u),t++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p){
let h=p[u];if(typeof h!="string"&&!(typeof h=="number"&&isFinite(h))&&typeof h!="boolean"&&h!==null){let b={instancePath:o+
"/environment_variables/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment_variables/additi\
onalProperties/type",keyword:"type",params:{type:k.properties.environment_variables.additionalProperties.type},message:"\
must be string,number,boolean,null"};e===null?e=[b]:e.push(b),t++}}}}else{let p={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),t++}return Dt.errors=e,t===0}var $t=Et,Ae={
type:"object",required:["result"],properties:{$schema:{type:"string"},result:{type:"array",items:{type:"object",if:{anyOf:[
{required:["integration_id"]},{required:["override"]},{required:["show_in_catalog"]}]},then:{$ref:"#/definitions/Environ\
mentIntegration"},else:{$ref:"#/definitions/Integration"}}},next_cursor:{type:["string","null"]},prev_cursor:{type:["str\
ing","null"]},limit:{type:["integer","null"]},result_count:{type:["integer","null"]},is_partial_response:{type:["boolean",
"null"]}},additionalProperties:!0};function Et(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:c=s}={}){
let e=null,t=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.result===void 0){let n={instancePath:o,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'result'"};e===null?e=
[n]:e.push(n),t++}if(s.$schema!==void 0&&typeof s.$schema!="string"){let n={instancePath:o+"/$schema",schemaPath:"#/prop\
erties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),t++}if(s.
result!==void 0){let n=s.result;if(Array.isArray(n)){let a=n.length;for(let l=0;l<a;l++){let y=n[l];if(!(y&&typeof y=="o\
bject"&&!Array.isArray(y))){let x={instancePath:o+"/result/"+l,schemaPath:"#/properties/result/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[x]:e.push(x),t++}let m=t,f=!0,p=t,u=t,h=!1,b=t;if(y&&typeof y==
"object"&&!Array.isArray(y)){let x;if(y.integration_id===void 0&&(x="integration_id")){let P={};e===null?e=[P]:e.push(P),
t++}}var r=b===t;if(h=h||r,!h){let x=t;if(y&&typeof y=="object"&&!Array.isArray(y)){let Yr;if(y.override===void 0&&(Yr="\
override")){let ft={};e===null?e=[ft]:e.push(ft),t++}}var r=x===t;if(h=h||r,!h){let Yr=t;if(y&&typeof y=="object"&&!Array.
isArray(y)){let Vt;if(y.show_in_catalog===void 0&&(Vt="show_in_catalog")){let ut={};e===null?e=[ut]:e.push(ut),t++}}var r=Yr===
t;h=h||r}}if(h)t=u,e!==null&&(u?e.length=u:e=null);else{let x={};e===null?e=[x]:e.push(x),t++}var i=p===t;t=m,e!==null&&
(m?e.length=m:e=null);let d;if(i){let x=t;qe(y,{instancePath:o+"/result/"+l,parentData:n,parentDataProperty:l,rootData:c})||
(e=e===null?qe.errors:e.concat(qe.errors),t=e.length);var i=x===t;f=i,d="then"}else{let x=t;oe(y,{instancePath:o+"/resul\
t/"+l,parentData:n,parentDataProperty:l,rootData:c})||(e=e===null?oe.errors:e.concat(oe.errors),t=e.length);var i=x===t;
f=i,d="else"}if(!f){let x={instancePath:o+"/result/"+l,schemaPath:"#/properties/result/items/if",keyword:"if",params:{failingKeyword:d},
message:'must match "'+d+'" schema'};e===null?e=[x]:e.push(x),t++}}}else{let a={instancePath:o+"/result",schemaPath:"#/p\
roperties/result/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),t++}}if(s.
next_cursor!==void 0){let n=s.next_cursor;if(typeof n!="string"&&n!==null){let a={instancePath:o+"/next_cursor",schemaPath:"\
#/properties/next_cursor/type",keyword:"type",params:{type:Ae.properties.next_cursor.type},message:"must be string,null"};
e===null?e=[a]:e.push(a),t++}}if(s.prev_cursor!==void 0){let n=s.prev_cursor;if(typeof n!="string"&&n!==null){let a={instancePath:o+
"/prev_cursor",schemaPath:"#/properties/prev_cursor/type",keyword:"type",params:{type:Ae.properties.prev_cursor.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),t++}}if(s.limit!==void 0){let n=s.limit;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))&&n!==null){let a={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:Ae.properties.limit.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),t++}}if(s.result_count!==void 0){
let n=s.result_count;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null){let a={instancePath:o+"/result_\
count",schemaPath:"#/properties/result_count/type",keyword:"type",params:{type:Ae.properties.result_count.type},message:"\
must be integer,null"};e===null?e=[a]:e.push(a),t++}}if(s.is_partial_response!==void 0){let n=s.is_partial_response;if(typeof n!=
"boolean"&&n!==null){let a={instancePath:o+"/is_partial_response",schemaPath:"#/properties/is_partial_response/type",keyword:"\
type",params:{type:Ae.properties.is_partial_response.type},message:"must be boolean,null"};e===null?e=[a]:e.push(a),t++}}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),t++}return Et.errors=e,t===0}function Tt(s){let o=new Map(Object.entries(s));return(g,_)=>{let c=o.get(_);if(c===void 0)throw new RangeError(`Unknown\
 document kind: ${_}. One of: ${[...o.keys()].join(", ")}.`);if(ls(g))return{valid:!1,errors:[as]};let e=c(g);return{valid:e,
errors:e?[]:c.errors??[]}}}var as={keyword:"maxDepth",instancePath:"",schemaPath:"#/maxDepth",params:{limit:1e3},message:"\
must NOT be nested deeper than 1000 levels"};function ls(s){let o=new Map,g=[{value:s,depth:1}];for(let _=g.pop();_!==void 0;_=
g.pop()){let{value:c,depth:e}=_;if(!(!fs(c)||(o.get(c)??0)>=e)){if(e>1e3)return!0;o.set(c,e);for(let t of Object.values(
c))g.push({value:t,depth:e+1})}}return!1}function fs(s){return typeof s=="object"&&s!==null}var cs=Tt({config:_t,integration:bt,"integration-create":kt,"integration-update":wt,"integration-file":jt,"environment-i\
ntegration":qt,override:xt,list:$t});export{cs as validate};
