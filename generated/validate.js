// Made of schema/integration.schema.json by `npm run generate`: do not edit.
var vt=L,te={type:"object",properties:{$schema:{type:"string"},label:{type:"string"},logo:{type:["string","null"]},base_url:{
type:"string",pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},credentials:{$ref:"\
#/definitions/Credentials"},authorization:{$ref:"#/definitions/Authorization"},headers:{$ref:"#/definitions/Headers"},pagination:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Pagination"}},rate_limit:{type:["object","null"],if:{
type:"object"},then:{$ref:"#/definitions/RateLimit"}},error_expression:{type:["string","null"]},resources:{type:"object",
additionalProperties:{$ref:"#/definitions/Resource"}},webhook:{type:["object","null"],if:{type:"object"},then:{$ref:"#/d\
efinitions/Webhook"}},actions:{$ref:"#/definitions/Actions"},tool_tags:{type:"object",additionalProperties:{type:"array",
items:{type:"string"}}},query:{type:["object","null"],additionalProperties:{$ref:"#/definitions/QueryValue"}},icon:{type:[
"string","null"]},query_array_format:{enum:["comma","brackets","indices","repeat",null]},required_headers:{type:"object",
additionalProperties:!0}},additionalProperties:!1},re=Object.prototype.hasOwnProperty,T=new RegExp("^(?:[Hh][Tt][Tt][Pp]\
[Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$","u"),Ft={type:"object",properties:{format:{enum:["api_key","\
oauth2","oauth2_client_credentials","oauth","keka_oauth"]}},if:{anyOf:[{properties:{format:{type:"string"}},required:["f\
ormat"]},{required:["config"]}]},then:{$ref:"#/definitions/Credential"},else:{$ref:"#/definitions/CredentialMap"}},Nt={type:"\
object",required:["format"],properties:{format:{enum:["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth"]}},
discriminator:{propertyName:"format"},oneOf:[{$ref:"#/definitions/ApiKeyCredential"},{$ref:"#/definitions/OAuth2Credenti\
al"},{$ref:"#/definitions/OAuth2ClientCredentialsCredential"},{$ref:"#/definitions/OAuth1Credential"},{$ref:"#/definitio\
ns/KekaOAuthCredential"}]};var Te={type:"object",required:["name","label","type"],properties:{name:{type:"string"},label:{type:"string"},type:{enum:[
"text","password","single_select"]},required:{type:"boolean"},default:{type:"string"},format:{type:["string","null"]},transform:{
enum:["lowercase","uppercase","sha256",null]},placeholder:{type:"string"},help_text:{type:"string"},pattern:{type:"strin\
g"},options:{type:"array",items:{$ref:"#/definitions/FieldOption"}}},additionalProperties:!1},Zt={type:"object",required:[
"label","value"],properties:{label:{type:"string"},value:{type:["string","number","boolean"]}},additionalProperties:!1};
function Ne(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.label===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
label"},message:"must have required property 'label'"};e===null?e=[t]:e.push(t),r++}if(s.value===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"value"},message:"must have required property 'value'"};
e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="label"||t==="value")){let i={instancePath:o,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(s.label!==void 0&&typeof s.label!="string"){let t={instancePath:o+"/label",schemaPath:"#\
/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.
value!==void 0){let t=s.value;if(typeof t!="string"&&!(typeof t=="number"&&isFinite(t))&&typeof t!="boolean"){let i={instancePath:o+
"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:Zt.properties.value.type},message:"must be str\
ing,number,boolean"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ne.errors=e,r===0}function j(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'"};e===null?e=[t]:e.push(t),r++}if(s.label===void 0){let t={instancePath:o,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[t]:
e.push(t),r++}if(s.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!re.call(Te.properties,
t)){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.name!==void 0&&typeof s.name!="string"){
let t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[t]:e.push(t),r++}if(s.label!==void 0&&typeof s.label!="string"){let t={instancePath:o+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.
type!==void 0){let t=s.type;if(!(t==="text"||t==="password"||t==="single_select")){let i={instancePath:o+"/type",schemaPath:"\
#/properties/type/enum",keyword:"enum",params:{allowedValues:Te.properties.type.enum},message:"must be equal to one of t\
he allowed values"};e===null?e=[i]:e.push(i),r++}}if(s.required!==void 0&&typeof s.required!="boolean"){let t={instancePath:o+
"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[t]:e.push(t),r++}if(s.default!==void 0&&typeof s.default!="string"){let t={instancePath:o+"/default",schemaPath:"\
#/properties/default/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}
if(s.format!==void 0){let t=s.format;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/format",schemaPath:"#/prop\
erties/format/type",keyword:"type",params:{type:Te.properties.format.type},message:"must be string,null"};e===null?e=[i]:
e.push(i),r++}}if(s.transform!==void 0){let t=s.transform;if(!(t==="lowercase"||t==="uppercase"||t==="sha256"||t===null)){
let i={instancePath:o+"/transform",schemaPath:"#/properties/transform/enum",keyword:"enum",params:{allowedValues:Te.properties.
transform.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(s.placeholder!==void 0&&
typeof s.placeholder!="string"){let t={instancePath:o+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.help_text!==void 0&&typeof s.help_text!=
"string"){let t={instancePath:o+"/help_text",schemaPath:"#/properties/help_text/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.pattern!==void 0&&typeof s.pattern!="string"){let t={instancePath:o+
"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),r++}if(s.options!==void 0){let t=s.options;if(Array.isArray(t)){let i=t.length;for(let n=0;n<i;n++)Ne(t[n],
{instancePath:o+"/options/"+n,parentData:t,parentDataProperty:n,rootData:h})||(e=e===null?Ne.errors:e.concat(Ne.errors),
r=e.length)}else{let i={instancePath:o+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"ar\
ray"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return j.errors=e,r===0}function Ze(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form\
at"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have required property 'confi\
g'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prop\
erties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="api_key"){let t={instancePath:o+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"api_key"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.fields===void 0){
let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"fi\
elds"},message:"must have required property 'fields'"};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!(i==="fields"||i===
"documentation_link"||i==="permissions_text")){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),r++}if(t.fields!==void 0){let i=t.fields;if(Array.isArray(i)){if(i.length<1){let a={instancePath:o+
"/config/fields",schemaPath:"#/properties/config/properties/fields/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),r++}let n=i.length;for(let a=0;a<n;a++)j(i[a],{instancePath:o+
"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}else{
let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(t.documentation_link!==void 0&&typeof t.documentation_link!=
"string"){let i={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_li\
nk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.permissions_text!==
void 0&&typeof t.permissions_text!="string"){let i={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/c\
onfig/properties/permissions_text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ze.errors=e,r===0}var ne={type:"\
object",required:["format","config"],properties:{format:{const:"oauth2"},config:{type:"object",required:["auth"],properties:{
client:{$ref:"#/definitions/OAuthClient"},auth:{$ref:"#/definitions/OAuth2Endpoints"},options:{$ref:"#/definitions/OAuth\
Options"},scope:{type:"array",items:{type:"string"}},fields:{type:"array",items:{$ref:"#/definitions/Field"}},params:{type:"\
object",properties:{access_type:{type:["string","number","boolean","null"]},token_access_type:{type:["string","number","\
boolean","null"]},approval_prompt:{type:["string","number","boolean","null"]},prompt:{type:["string","number","boolean",
"null"]},code_challenge_method:{type:["string","number","boolean","null"]},response_mode:{type:["string","number","boole\
an","null"]}},additionalProperties:{$ref:"#/definitions/TemplateValue"}},tokenParams:{type:"object",additionalProperties:{
$ref:"#/definitions/TemplateValue"}},refreshParams:{type:"object",additionalProperties:{$ref:"#/definitions/TemplateValu\
e"}},tokenExpiryDuration:{type:["string","number"]},documentation_link:{type:"string"},permissions_text:{type:"string"}},
additionalProperties:!0}},additionalProperties:!1};function ae(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.id!==void 0&&typeof s.id!="string"){let t={instancePath:o+"/id",schemaPath:"#/properties/i\
d/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.secret!==void 0&&
typeof s.secret!="string"){let t={instancePath:o+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.idParamName!==void 0&&typeof s.idParamName!="\
string"){let t={instancePath:o+"/idParamName",schemaPath:"#/properties/idParamName/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.secretParamName!==void 0&&typeof s.secretParamName!="\
string"){let t={instancePath:o+"/secretParamName",schemaPath:"#/properties/secretParamName/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ae.errors=e,r===0}function Ke(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.tokenHost===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tokenHost"},message:"must have required property 'tokenHost'"};e===null?e=[t]:e.push(t),r++}if(s.tokenHost!==
void 0){let t=s.tokenHost;if(typeof t=="string"){if(!T.test(t)){let i={instancePath:o+"/tokenHost",schemaPath:"#/propert\
ies/tokenHost/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s]\
[\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/tokenHost",schemaPath:"#/properties/tokenHost/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(s.tokenPath!==void 0&&typeof s.tokenPath!=
"string"){let t={instancePath:o+"/tokenPath",schemaPath:"#/properties/tokenPath/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.authorizeHost!==void 0){let t=s.authorizeHost;if(typeof t==
"string"){if(!T.test(t)){let i={instancePath:o+"/authorizeHost",schemaPath:"#/properties/authorizeHost/pattern",keyword:"\
pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must\
 match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:o+"/authorizeHost",schemaPath:"#/properties/authorizeHost/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(s.authorizePath!==void 0&&typeof s.authorizePath!=
"string"){let t={instancePath:o+"/authorizePath",schemaPath:"#/properties/authorizePath/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.refreshPath!==void 0&&typeof s.refreshPath!="string"){
let t={instancePath:o+"/refreshPath",schemaPath:"#/properties/refreshPath/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),r++}if(s.revokePath!==void 0&&typeof s.revokePath!="string"){let t={instancePath:o+
"/revokePath",schemaPath:"#/properties/revokePath/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),r++}return Ke.errors=e,r===0}function le(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.scopeSeparator!==void 0&&typeof s.scopeSeparator!="string"){let t={instancePath:o+"/scopeS\
eparator",schemaPath:"#/properties/scopeSeparator/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),r++}if(s.authorizationMethod!==void 0&&typeof s.authorizationMethod!="string"){let t={instancePath:o+
"/authorizationMethod",schemaPath:"#/properties/authorizationMethod/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),r++}if(s.bodyFormat!==void 0&&typeof s.bodyFormat!="string"){let t={instancePath:o+
"/bodyFormat",schemaPath:"#/properties/bodyFormat/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),r++}if(s.credentialsEncodingMode!==void 0&&typeof s.credentialsEncodingMode!="string"){let t={instancePath:o+
"/credentialsEncodingMode",schemaPath:"#/properties/credentialsEncodingMode/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return le.errors=e,r===0}var Kt={type:["string","n\
umber","boolean","null","array","object"],properties:{$truto_merge:{$ref:"#/definitions/MergeValue"}},additionalProperties:{
$ref:"#/definitions/TemplateValue"},items:{$ref:"#/definitions/TemplateValue"}},_e={validate:v},Ct={type:["string","arra\
y"],items:{type:"string"}};function Q(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(typeof s!="string"&&!Array.isArray(s)){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Ct.type},
message:"must be string,array"};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){let t=s.length;for(let i=0;i<t;i++)if(typeof s[i]!=
"string"){let n={instancePath:o+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"};e===null?e=[n]:e.push(n),r++}}return Q.errors=e,r===0}function v(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(typeof s!="object"&&typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!=
"boolean"){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Kt.type},message:"must be string,number\
,boolean,null,array,object"};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){let t=s.length;for(let i=0;i<t;i++)_e.validate(
s[i],{instancePath:o+"/"+i,parentData:s,parentDataProperty:i,rootData:h})||(e=e===null?_e.validate.errors:e.concat(_e.validate.
errors),r=e.length)}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)t!=="$truto_merge"&&(_e.validate(s[t],{instancePath:o+
"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:t,rootData:h})||(e=e===null?_e.validate.errors:
e.concat(_e.validate.errors),r=e.length));s.$truto_merge!==void 0&&(Q(s.$truto_merge,{instancePath:o+"/$truto_merge",parentData:s,
parentDataProperty:"$truto_merge",rootData:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}return v.errors=e,r===
0}function Ce(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="oauth2"){let t={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"oauth2"},message:"must be equal to \
constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.auth===void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{
missingProperty:"auth"},message:"must have required property 'auth'"};e===null?e=[i]:e.push(i),r++}if(t.client!==void 0&&
(ae(t.client,{instancePath:o+"/config/client",parentData:t,parentDataProperty:"client",rootData:h})||(e=e===null?ae.errors:
e.concat(ae.errors),r=e.length)),t.auth!==void 0&&(Ke(t.auth,{instancePath:o+"/config/auth",parentData:t,parentDataProperty:"\
auth",rootData:h})||(e=e===null?Ke.errors:e.concat(Ke.errors),r=e.length)),t.options!==void 0&&(le(t.options,{instancePath:o+
"/config/options",parentData:t,parentDataProperty:"options",rootData:h})||(e=e===null?le.errors:e.concat(le.errors),r=e.
length)),t.scope!==void 0){let i=t.scope;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){
let l={instancePath:o+"/config/scope/"+a,schemaPath:"#/properties/config/properties/scope/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}else{let n={instancePath:o+"/config/scope",schemaPath:"\
#/properties/config/properties/scope/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),r++}}if(t.fields!==void 0){let i=t.fields;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)j(i[a],{instancePath:o+
"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}else{
let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(t.params!==void 0){let i=t.params;if(i&&typeof i=="obj\
ect"&&!Array.isArray(i)){for(let n in i)n==="access_type"||n==="token_access_type"||n==="approval_prompt"||n==="prompt"||
n==="code_challenge_method"||n==="response_mode"||v(i[n],{instancePath:o+"/config/params/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:h})||(e=e===null?v.errors:e.concat(v.errors),r=e.length);if(i.access_type!==
void 0){let n=i.access_type;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let a={
instancePath:o+"/config/params/access_type",schemaPath:"#/properties/config/properties/params/properties/access_type/typ\
e",keyword:"type",params:{type:ne.properties.config.properties.params.properties.access_type.type},message:"must be stri\
ng,number,boolean,null"};e===null?e=[a]:e.push(a),r++}}if(i.token_access_type!==void 0){let n=i.token_access_type;if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let a={instancePath:o+"/config/params/token\
_access_type",schemaPath:"#/properties/config/properties/params/properties/token_access_type/type",keyword:"type",params:{
type:ne.properties.config.properties.params.properties.token_access_type.type},message:"must be string,number,boolean,nu\
ll"};e===null?e=[a]:e.push(a),r++}}if(i.approval_prompt!==void 0){let n=i.approval_prompt;if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let a={instancePath:o+"/config/params/approval_prompt",schemaPath:"\
#/properties/config/properties/params/properties/approval_prompt/type",keyword:"type",params:{type:ne.properties.config.
properties.params.properties.approval_prompt.type},message:"must be string,number,boolean,null"};e===null?e=[a]:e.push(a),
r++}}if(i.prompt!==void 0){let n=i.prompt;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&
n!==null){let a={instancePath:o+"/config/params/prompt",schemaPath:"#/properties/config/properties/params/properties/pro\
mpt/type",keyword:"type",params:{type:ne.properties.config.properties.params.properties.prompt.type},message:"must be st\
ring,number,boolean,null"};e===null?e=[a]:e.push(a),r++}}if(i.code_challenge_method!==void 0){let n=i.code_challenge_method;
if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let a={instancePath:o+"/config\
/params/code_challenge_method",schemaPath:"#/properties/config/properties/params/properties/code_challenge_method/type",
keyword:"type",params:{type:ne.properties.config.properties.params.properties.code_challenge_method.type},message:"must \
be string,number,boolean,null"};e===null?e=[a]:e.push(a),r++}}if(i.response_mode!==void 0){let n=i.response_mode;if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let a={instancePath:o+"/config/params/respo\
nse_mode",schemaPath:"#/properties/config/properties/params/properties/response_mode/type",keyword:"type",params:{type:ne.
properties.config.properties.params.properties.response_mode.type},message:"must be string,number,boolean,null"};e===null?
e=[a]:e.push(a),r++}}}else{let n={instancePath:o+"/config/params",schemaPath:"#/properties/config/properties/params/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}if(t.tokenParams!==void 0){
let i=t.tokenParams;if(i&&typeof i=="object"&&!Array.isArray(i))for(let n in i)v(i[n],{instancePath:o+"/config/tokenPara\
ms/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:h})||(e=e===null?v.errors:e.concat(
v.errors),r=e.length);else{let n={instancePath:o+"/config/tokenParams",schemaPath:"#/properties/config/properties/tokenP\
arams/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}if(t.refreshParams!==
void 0){let i=t.refreshParams;if(i&&typeof i=="object"&&!Array.isArray(i))for(let n in i)v(i[n],{instancePath:o+"/config\
/refreshParams/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:h})||(e=e===null?v.
errors:e.concat(v.errors),r=e.length);else{let n={instancePath:o+"/config/refreshParams",schemaPath:"#/properties/config\
/properties/refreshParams/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:e.push(n),
r++}}if(t.tokenExpiryDuration!==void 0){let i=t.tokenExpiryDuration;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(
i))){let n={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"#/properties/config/properties/tokenExpiryDuration/\
type",keyword:"type",params:{type:ne.properties.config.properties.tokenExpiryDuration.type},message:"must be string,numb\
er"};e===null?e=[n]:e.push(n),r++}}if(t.documentation_link!==void 0&&typeof t.documentation_link!="string"){let i={instancePath:o+
"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_link/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.permissions_text!==void 0&&typeof t.permissions_text!=
"string"){let i={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/config/properties/permissions_text/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),r++}return Ce.errors=e,r===0}var Mt={type:"object",required:["format","config"],properties:{
format:{const:"oauth2_client_credentials"},config:{type:"object",required:["auth"],properties:{auth:{$ref:"#/definitions\
/OAuth2TokenEndpoint"},client:{$ref:"#/definitions/OAuthClient"},options:{$ref:"#/definitions/OAuthOptions"},scope:{type:"\
array",items:{type:"string"}},fields:{type:"array",items:{$ref:"#/definitions/Field"}},tokenParams:{type:"object",additionalProperties:{
$ref:"#/definitions/TemplateValue"}},tokenExpiryDuration:{type:["string","number"]},documentation_link:{type:"string"},permissions_text:{
type:"string"}},additionalProperties:!0}},additionalProperties:!1};function Me(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.tokenHost===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"tokenHost"},message:"must have required property 'tokenHost'"};e===null?e=[t]:e.push(t),r++}if(s.tokenHost!==
void 0){let t=s.tokenHost;if(typeof t=="string"){if(!T.test(t)){let i={instancePath:o+"/tokenHost",schemaPath:"#/propert\
ies/tokenHost/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s]\
[\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/tokenHost",schemaPath:"#/properties/tokenHost/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(s.tokenPath!==void 0&&typeof s.tokenPath!=
"string"){let t={instancePath:o+"/tokenPath",schemaPath:"#/properties/tokenPath/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Me.errors=e,r===0}function Re(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"must\
 have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){let t={instancePath:o,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"config"},message:"must have required property 'config'"};e===null?
e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?
e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="oauth2_client_credentials"){let t={instancePath:o+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"oauth2_client_credentials"},message:"must be equal to c\
onstant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.auth===void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{
missingProperty:"auth"},message:"must have required property 'auth'"};e===null?e=[i]:e.push(i),r++}if(t.auth!==void 0&&(Me(
t.auth,{instancePath:o+"/config/auth",parentData:t,parentDataProperty:"auth",rootData:h})||(e=e===null?Me.errors:e.concat(
Me.errors),r=e.length)),t.client!==void 0&&(ae(t.client,{instancePath:o+"/config/client",parentData:t,parentDataProperty:"\
client",rootData:h})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),t.options!==void 0&&(le(t.options,{instancePath:o+
"/config/options",parentData:t,parentDataProperty:"options",rootData:h})||(e=e===null?le.errors:e.concat(le.errors),r=e.
length)),t.scope!==void 0){let i=t.scope;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){
let l={instancePath:o+"/config/scope/"+a,schemaPath:"#/properties/config/properties/scope/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}else{let n={instancePath:o+"/config/scope",schemaPath:"\
#/properties/config/properties/scope/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:
e.push(n),r++}}if(t.fields!==void 0){let i=t.fields;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)j(i[a],{instancePath:o+
"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}else{
let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(t.tokenParams!==void 0){let i=t.tokenParams;if(i&&typeof i==
"object"&&!Array.isArray(i))for(let n in i)v(i[n],{instancePath:o+"/config/tokenParams/"+n.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:i,parentDataProperty:n,rootData:h})||(e=e===null?v.errors:e.concat(v.errors),r=e.length);else{let n={instancePath:o+
"/config/tokenParams",schemaPath:"#/properties/config/properties/tokenParams/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[n]:e.push(n),r++}}if(t.tokenExpiryDuration!==void 0){let i=t.tokenExpiryDuration;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i))){let n={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"#/properti\
es/config/properties/tokenExpiryDuration/type",keyword:"type",params:{type:Mt.properties.config.properties.tokenExpiryDuration.
type},message:"must be string,number"};e===null?e=[n]:e.push(n),r++}}if(t.documentation_link!==void 0&&typeof t.documentation_link!=
"string"){let i={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_li\
nk/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.permissions_text!==
void 0&&typeof t.permissions_text!="string"){let i={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/c\
onfig/properties/permissions_text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Re.errors=e,r===0}function Ie(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="oauth"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
oauth"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.requestTokenUrl!==void 0){let i=t.requestTokenUrl;if(typeof i=="string"){if(!T.test(i)){
let n={instancePath:o+"/config/requestTokenUrl",schemaPath:"#/properties/config/properties/requestTokenUrl/pattern",keyword:"\
pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must\
 match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[n]:e.push(
n),r++}}else{let n={instancePath:o+"/config/requestTokenUrl",schemaPath:"#/properties/config/properties/requestTokenUrl/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(t.authorizeUrl!==
void 0){let i=t.authorizeUrl;if(typeof i=="string"){if(!T.test(i)){let n={instancePath:o+"/config/authorizeUrl",schemaPath:"\
#/properties/config/properties/authorizeUrl/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s\
/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\
\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/config/authorizeUrl",schemaPath:"\
#/properties/config/properties/authorizeUrl/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[n]:e.push(n),r++}}if(t.tokenUrl!==void 0){let i=t.tokenUrl;if(typeof i=="string"){if(!T.test(i)){let n={instancePath:o+
"/config/tokenUrl",schemaPath:"#/properties/config/properties/tokenUrl/pattern",keyword:"pattern",params:{pattern:"^(?:[\
Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt\
][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+
"/config/tokenUrl",schemaPath:"#/properties/config/properties/tokenUrl/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(t.fields!==void 0){let i=t.fields;if(Array.isArray(i)){let n=i.length;
for(let a=0;a<n;a++)j(i[a],{instancePath:o+"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length)}else{let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/prop\
erties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(t.documentation_link!==
void 0&&typeof t.documentation_link!="string"){let i={instancePath:o+"/config/documentation_link",schemaPath:"#/properti\
es/config/properties/documentation_link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),r++}if(t.permissions_text!==void 0&&typeof t.permissions_text!="string"){let i={instancePath:o+"/config/pe\
rmissions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/co\
nfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ie.
errors=e,r===0}function Le(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="keka_oauth"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"keka_oauth"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.
config;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.fields!==void 0){let i=t.fields;if(Array.isArray(i)){let n=i.length;
for(let a=0;a<n;a++)j(i[a],{instancePath:o+"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length)}else{let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/prop\
erties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(t.documentation_link!==
void 0&&typeof t.documentation_link!="string"){let i={instancePath:o+"/config/documentation_link",schemaPath:"#/properti\
es/config/properties/documentation_link/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[i]:e.push(i),r++}if(t.permissions_text!==void 0&&typeof t.permissions_text!="string"){let i={instancePath:o+"/config/pe\
rmissions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/co\
nfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Le.
errors=e,r===0}function z(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[i]:e.push(i),r++}if(s.
format!==void 0){let i=s.format;if(!(i==="api_key"||i==="oauth2"||i==="oauth2_client_credentials"||i==="oauth"||i==="kek\
a_oauth")){let n={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:Nt.
properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}let t=s.format;
if(typeof t=="string")if(t==="api_key")Ze(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?
Ze.errors:e.concat(Ze.errors),r=e.length);else if(t==="oauth2")Ce(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||
(e=e===null?Ce.errors:e.concat(Ce.errors),r=e.length);else if(t==="oauth2_client_credentials")Re(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?Re.errors:e.concat(Re.errors),r=e.length);else if(t==="oauth")Ie(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Ie.errors:e.concat(Ie.errors),r=e.length);else if(t==="keka_\
oauth")Le(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Le.errors:e.concat(Le.errors),r=
e.length);else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"f\
ormat",tagValue:t},message:'value of tag "format" must be in oneOf'};e===null?e=[i]:e.push(i),r++}else{let i={instancePath:o,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:t},message:'tag "format" \
must be string'};e===null?e=[i]:e.push(i),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return z.errors=e,r===0}function Be(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)t==="api_key"||t==="oauth2"||t==="oauth2_client_credentials"||t==="oauth"||t==="\
keka_oauth"||z(s[t],{instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:t,rootData:h})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length);s.api_key!==void 0&&(z(s.api_key,{instancePath:o+"/api_key",parentData:s,
parentDataProperty:"api_key",rootData:h})||(e=e===null?z.errors:e.concat(z.errors),r=e.length)),s.oauth2!==void 0&&(z(s.
oauth2,{instancePath:o+"/oauth2",parentData:s,parentDataProperty:"oauth2",rootData:h})||(e=e===null?z.errors:e.concat(z.
errors),r=e.length)),s.oauth2_client_credentials!==void 0&&(z(s.oauth2_client_credentials,{instancePath:o+"/oauth2_clien\
t_credentials",parentData:s,parentDataProperty:"oauth2_client_credentials",rootData:h})||(e=e===null?z.errors:e.concat(z.
errors),r=e.length)),s.oauth!==void 0&&(z(s.oauth,{instancePath:o+"/oauth",parentData:s,parentDataProperty:"oauth",rootData:h})||
(e=e===null?z.errors:e.concat(z.errors),r=e.length)),s.keka_oauth!==void 0&&(z(s.keka_oauth,{instancePath:o+"/keka_oauth",
parentData:s,parentDataProperty:"keka_oauth",rootData:h})||(e=e===null?z.errors:e.concat(z.errors),r=e.length))}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),r++}return Be.errors=e,r===0}function Qe(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0,t=r,i=!0,n=r,a=r,l=!1,f=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.format===void 0&&(u="format")){let m={};
e===null?e=[m]:e.push(m),r++}else if(s.format!==void 0&&typeof s.format!="string"){let m={};e===null?e=[m]:e.push(m),r++}}
var c=f===r;if(l=l||c,!l){let u=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.config===void 0&&(b="config")){
let d={};e===null?e=[d]:e.push(d),r++}}var c=u===r;l=l||c}if(l)r=a,e!==null&&(a?e.length=a:e=null);else{let u={};e===null?
e=[u]:e.push(u),r++}var y=n===r;r=t,e!==null&&(t?e.length=t:e=null);let p;if(y){let u=r;z(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?z.errors:e.concat(z.errors),r=e.length);var y=u===r;i=y,p="then"}else{let u=r;
Be(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Be.errors:e.concat(Be.errors),r=e.length);
var y=u===r;i=y,p="else"}if(!i){let u={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p},message:'\
must match "'+p+'" schema'};e===null?e=[u]:e.push(u),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){
let u=s.format;if(!(u==="api_key"||u==="oauth2"||u==="oauth2_client_credentials"||u==="oauth"||u==="keka_oauth")){let m={
instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:Ft.properties.format.
enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}}}else{let u={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}return Qe.errors=e,
r===0}var Rt={type:"object",required:["format"],properties:{format:{enum:["bearer","basic","header"]}},discriminator:{propertyName:"\
format"},oneOf:[{$ref:"#/definitions/BearerAuthorization"},{$ref:"#/definitions/BasicAuthorization"},{$ref:"#/definition\
s/HeaderAuthorization"}]};function We(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[i]:e.push(i),r++}if(s.config===void 0){
let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!(i==="format"||i==="config")){let n={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),r++}if(s.format!==void 0&&s.format!=="bearer"){let i={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"bearer"},message:"must be equal to \
constant"};e===null?e=[i]:e.push(i),r++}if(s.config!==void 0){let i=s.config,n=r,a=!1,l=r;if(i&&typeof i=="object"&&!Array.
isArray(i)&&i.value===void 0){let f={instancePath:o+"/config",schemaPath:"#/properties/config/anyOf/0/required",keyword:"\
required",params:{missingProperty:"value"},message:"must have required property 'value'"};e===null?e=[f]:e.push(f),r++}var t=l===
r;if(a=a||t,!a){let f=r;if(i&&typeof i=="object"&&!Array.isArray(i)&&i.token===void 0){let y={instancePath:o+"/config",schemaPath:"\
#/properties/config/anyOf/1/required",keyword:"required",params:{missingProperty:"token"},message:"must have required pr\
operty 'token'"};e===null?e=[y]:e.push(y),r++}var t=f===r;a=a||t}if(a)r=n,e!==null&&(n?e.length=n:e=null);else{let f={instancePath:o+
"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?
e=[f]:e.push(f),r++}if(i&&typeof i=="object"&&!Array.isArray(i)){for(let f in i)if(!(f==="value"||f==="token")){let c={instancePath:o+
"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),r++}if(i.value!==void 0&&typeof i.value!="string"){
let f={instancePath:o+"/config/value",schemaPath:"#/properties/config/properties/value/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[f]:e.push(f),r++}if(i.token!==void 0&&typeof i.token!="string"){let f={instancePath:o+
"/config/token",schemaPath:"#/properties/config/properties/token/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),r++}}}else{let i={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return We.
errors=e,r===0}function Je(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="basic"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
basic"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let i in t)if(!(i==="username"||i==="password")){let n={instancePath:o+"/config",schemaPath:"\
#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT\
 have additional properties"};e===null?e=[n]:e.push(n),r++}if(t.username!==void 0&&typeof t.username!="string"){let i={instancePath:o+
"/config/username",schemaPath:"#/properties/config/properties/username/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(t.password!==void 0&&typeof t.password!="string"){let i={instancePath:o+
"/config/password",schemaPath:"#/properties/config/properties/password/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Je.
errors=e,r===0}function Ge(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="header"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
header"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let i in t)if(!(i==="header_name"||i==="header_value"||i==="expression")){let n={instancePath:o+
"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(t.header_name!==void 0&&typeof t.header_name!=
"string"){let i={instancePath:o+"/config/header_name",schemaPath:"#/properties/config/properties/header_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.header_value!==void 0&&typeof t.
header_value!="string"){let i={instancePath:o+"/config/header_value",schemaPath:"#/properties/config/properties/header_v\
alue/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.expression!==
void 0&&typeof t.expression!="string"){let i={instancePath:o+"/config/expression",schemaPath:"#/properties/config/proper\
ties/expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ge.errors=e,r===0}function fe(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===
void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"must\
 have required property 'format'"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0){let i=s.format;if(!(i==="bearer"||
i==="basic"||i==="header")){let n={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{
allowedValues:Rt.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),
r++}}let t=s.format;if(typeof t=="string")if(t==="bearer")We(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||
(e=e===null?We.errors:e.concat(We.errors),r=e.length);else if(t==="basic")Je(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:h})||(e=e===null?Je.errors:e.concat(Je.errors),r=e.length);else if(t==="header")Ge(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?Ge.errors:e.concat(Ge.errors),r=e.length);else{let i={instancePath:o,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:t},message:'value of tag "format"\
 must be in oneOf'};e===null?e=[i]:e.push(i),r++}else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"discri\
minator",params:{error:"tag",tag:"format",tagValue:t},message:'tag "format" must be string'};e===null?e=[i]:e.push(i),r++}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return fe.errors=e,r===0}var It={type:"object",additionalProperties:{type:["string","null"]}};function ue(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s))for(let t in s){let i=s[t];if(typeof i!="string"&&i!==null){let n={instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,
"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:It.additionalProperties.type},message:"must b\
e string,null"};e===null?e=[n]:e.push(n),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}var Lt={type:"object",required:[
"format"],properties:{format:{enum:["page","cursor","link_header","offset","range","dynamic"]}},discriminator:{propertyName:"\
format"},oneOf:[{$ref:"#/definitions/PagePagination"},{$ref:"#/definitions/CursorPagination"},{$ref:"#/definitions/LinkH\
eaderPagination"},{$ref:"#/definitions/OffsetPagination"},{$ref:"#/definitions/RangePagination"},{$ref:"#/definitions/Dy\
namicPagination"}]};function Xe(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="page"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
page"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.page_key!==void 0&&typeof t.page_key!="string"){let i={instancePath:o+"/config/page_ke\
y",schemaPath:"#/properties/config/properties/page_key/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[i]:e.push(i),r++}if(t.limit_key!==void 0&&typeof t.limit_key!="string"){let i={instancePath:o+"/config/\
limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[i]:e.push(i),r++}if(t.page_param!==void 0&&typeof t.page_param!="string"){let i={instancePath:o+
"/config/page_param",schemaPath:"#/properties/config/properties/page_param/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(t.limit_param!==void 0&&typeof t.limit_param!="string"){let i={instancePath:o+
"/config/limit_param",schemaPath:"#/properties/config/properties/limit_param/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/co\
nfig/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Xe.
errors=e,r===0}var Bt={type:"object",required:["format","config"],properties:{format:{const:"cursor"},config:{type:"obje\
ct",required:["cursor_path"],properties:{cursor_path:{type:"string"},prev_cursor_path:{type:"string"},cursor_key:{type:"\
string"},has_next_path:{type:"string"},limit_key:{type:"string"},max_limit:{type:"integer",minimum:1},is_link:{type:"boo\
lean"},include_path:{type:"boolean"},headers:{type:"object",additionalProperties:{type:"string"}},add_to_body:{type:"boo\
lean"},limit_data_type:{type:"string"},ignore_limit_in_pagination:{type:"boolean"},cursor_path_object:{type:"string"},use_content_hash:{
type:"boolean"},add_to_query:{type:"boolean"},is_cursor_url_encoded:{type:"boolean"},allow_empty_page_cursor:{type:"bool\
ean"},cursor_param:{type:"string"},limit_param:{type:"string"}},additionalProperties:!1}},additionalProperties:!1};function Ye(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"form\
at"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have required property 'confi\
g'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional prop\
erties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="cursor"){let t={instancePath:o+"/format",schemaPath:"\
#/properties/format/const",keyword:"const",params:{allowedValue:"cursor"},message:"must be equal to constant"};e===null?
e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.cursor_path===
void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"\
cursor_path"},message:"must have required property 'cursor_path'"};e===null?e=[i]:e.push(i),r++}for(let i in t)if(!re.call(
Bt.properties.config.properties,i)){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[
n]:e.push(n),r++}if(t.cursor_path!==void 0&&typeof t.cursor_path!="string"){let i={instancePath:o+"/config/cursor_path",
schemaPath:"#/properties/config/properties/cursor_path/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"};e===null?e=[i]:e.push(i),r++}if(t.prev_cursor_path!==void 0&&typeof t.prev_cursor_path!="string"){let i={instancePath:o+
"/config/prev_cursor_path",schemaPath:"#/properties/config/properties/prev_cursor_path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.cursor_key!==void 0&&typeof t.cursor_key!="string"){
let i={instancePath:o+"/config/cursor_key",schemaPath:"#/properties/config/properties/cursor_key/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.has_next_path!==void 0&&typeof t.has_next_path!=
"string"){let i={instancePath:o+"/config/has_next_path",schemaPath:"#/properties/config/properties/has_next_path/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.limit_key!==void 0&&typeof t.limit_key!=
"string"){let i={instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.max_limit!==void 0){let i=t.max_limit;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))){let n={instancePath:o+"/config/max_limit",schemaPath:"#/proper\
ties/config/properties/max_limit/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[n]:
e.push(n),r++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let n={instancePath:o+"/config/max_limit",schemaPath:"\
#/properties/config/properties/max_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >=\
 1"};e===null?e=[n]:e.push(n),r++}}if(t.is_link!==void 0&&typeof t.is_link!="boolean"){let i={instancePath:o+"/config/is\
_link",schemaPath:"#/properties/config/properties/is_link/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[i]:e.push(i),r++}if(t.include_path!==void 0&&typeof t.include_path!="boolean"){let i={instancePath:o+
"/config/include_path",schemaPath:"#/properties/config/properties/include_path/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(t.headers!==void 0){let i=t.headers;if(i&&typeof i=="obje\
ct"&&!Array.isArray(i)){for(let n in i)if(typeof i[n]!="string"){let a={instancePath:o+"/config/headers/"+n.replace(/~/g,
"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/properties/headers/additionalProperties/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}else{let n={instancePath:o+"/config/headers",schemaPath:"\
#/properties/config/properties/headers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),r++}}if(t.add_to_body!==void 0&&typeof t.add_to_body!="boolean"){let i={instancePath:o+"/config/add_to_bod\
y",schemaPath:"#/properties/config/properties/add_to_body/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[i]:e.push(i),r++}if(t.limit_data_type!==void 0&&typeof t.limit_data_type!="string"){let i={instancePath:o+
"/config/limit_data_type",schemaPath:"#/properties/config/properties/limit_data_type/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.ignore_limit_in_pagination!==void 0&&typeof t.ignore_limit_in_pagination!=
"boolean"){let i={instancePath:o+"/config/ignore_limit_in_pagination",schemaPath:"#/properties/config/properties/ignore_\
limit_in_pagination/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}
if(t.cursor_path_object!==void 0&&typeof t.cursor_path_object!="string"){let i={instancePath:o+"/config/cursor_path_obje\
ct",schemaPath:"#/properties/config/properties/cursor_path_object/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[i]:e.push(i),r++}if(t.use_content_hash!==void 0&&typeof t.use_content_hash!="boolean"){let i={
instancePath:o+"/config/use_content_hash",schemaPath:"#/properties/config/properties/use_content_hash/type",keyword:"typ\
e",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(t.add_to_query!==void 0&&typeof t.
add_to_query!="boolean"){let i={instancePath:o+"/config/add_to_query",schemaPath:"#/properties/config/properties/add_to_\
query/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(t.is_cursor_url_encoded!==
void 0&&typeof t.is_cursor_url_encoded!="boolean"){let i={instancePath:o+"/config/is_cursor_url_encoded",schemaPath:"#/p\
roperties/config/properties/is_cursor_url_encoded/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[i]:e.push(i),r++}if(t.allow_empty_page_cursor!==void 0&&typeof t.allow_empty_page_cursor!="boolean"){let i={
instancePath:o+"/config/allow_empty_page_cursor",schemaPath:"#/properties/config/properties/allow_empty_page_cursor/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(t.cursor_param!==void 0&&
typeof t.cursor_param!="string"){let i={instancePath:o+"/config/cursor_param",schemaPath:"#/properties/config/properties\
/cursor_param/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.limit_param!==
void 0&&typeof t.limit_param!="string"){let i={instancePath:o+"/config/limit_param",schemaPath:"#/properties/config/prop\
erties/limit_param/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ye.errors=e,r===0}function er(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="link_header"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{
allowedValue:"link_header"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.
config;if(!(t&&typeof t=="object"&&!Array.isArray(t))){let i={instancePath:o+"/config",schemaPath:"#/properties/config/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return er.
errors=e,r===0}function rr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="offset"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
offset"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.offset_key!==void 0&&typeof t.offset_key!="string"){let i={instancePath:o+"/config/off\
set_key",schemaPath:"#/properties/config/properties/offset_key/type",keyword:"type",params:{type:"string"},message:"must\
 be string"};e===null?e=[i]:e.push(i),r++}if(t.limit_key!==void 0&&typeof t.limit_key!="string"){let i={instancePath:o+"\
/config/limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(t.offset_param!==void 0&&typeof t.offset_param!="string"){let i={instancePath:o+
"/config/offset_param",schemaPath:"#/properties/config/properties/offset_param/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.limit_param!==void 0&&typeof t.limit_param!="string"){let i={
instancePath:o+"/config/limit_param",schemaPath:"#/properties/config/properties/limit_param/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return rr.errors=e,r===0}function tr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="range"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
range"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t==
"object"&&!Array.isArray(t))){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return tr.errors=e,r===0}function sr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="dynamic"){let t={instancePath:o+"\
/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"dynamic"},message:"must be equal t\
o constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(
t)){if(t.get_initial_pagination_values_expression!==void 0&&typeof t.get_initial_pagination_values_expression!="string"){
let i={instancePath:o+"/config/get_initial_pagination_values_expression",schemaPath:"#/properties/config/properties/get_\
initial_pagination_values_expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),r++}if(t.get_pagination_values_expression!==void 0&&typeof t.get_pagination_values_expression!="string"){let i={
instancePath:o+"/config/get_pagination_values_expression",schemaPath:"#/properties/config/properties/get_pagination_valu\
es_expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.get_cursor_from_response_expression!==
void 0&&typeof t.get_cursor_from_response_expression!="string"){let i={instancePath:o+"/config/get_cursor_from_response_\
expression",schemaPath:"#/properties/config/properties/get_cursor_from_response_expression/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return sr.errors=e,r===0}function ye(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let i={instancePath:o,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'format'"};e===null?e=
[i]:e.push(i),r++}if(s.format!==void 0){let i=s.format;if(!(i==="page"||i==="cursor"||i==="link_header"||i==="offset"||i===
"range"||i==="dynamic")){let n={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:Lt.
properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(n),r++}}let t=s.format;
if(typeof t=="string")if(t==="page")Xe(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Xe.
errors:e.concat(Xe.errors),r=e.length);else if(t==="cursor")Ye(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||
(e=e===null?Ye.errors:e.concat(Ye.errors),r=e.length);else if(t==="link_header")er(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:h})||(e=e===null?er.errors:e.concat(er.errors),r=e.length);else if(t==="offset")rr(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?rr.errors:e.concat(rr.errors),r=e.length);else if(t==="range")tr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?tr.errors:e.concat(tr.errors),r=e.length);else if(t==="dynam\
ic")sr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?sr.errors:e.concat(sr.errors),r=e.length);else{
let i={instancePath:o,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:t},
message:'value of tag "format" must be in oneOf'};e===null?e=[i]:e.push(i),r++}else{let i={instancePath:o,schemaPath:"#/\
discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:t},message:'tag "format" must be string'};
e===null?e=[i]:e.push(i),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),r++}return ye.errors=e,r===0}function ce(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)if(!(t==="is_rate_limited"||t==="retry_after_header_expression"||t==="rate_limit\
_header_expression")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.is_rate_limited!==void 0&&typeof s.is_rate_limited!=
"string"){let t={instancePath:o+"/is_rate_limited",schemaPath:"#/properties/is_rate_limited/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.retry_after_header_expression!==void 0&&typeof s.
retry_after_header_expression!="string"){let t={instancePath:o+"/retry_after_header_expression",schemaPath:"#/properties\
/retry_after_header_expression/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),r++}if(s.rate_limit_header_expression!==void 0&&typeof s.rate_limit_header_expression!="string"){let t={instancePath:o+
"/rate_limit_header_expression",schemaPath:"#/properties/rate_limit_header_expression/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ce.errors=e,r===0}var I={type:"object",required:["path"],properties:{method:{enum:["get","post","put","patch","delete"]},path:{type:"strin\
g"},query:{type:"object",additionalProperties:{$ref:"#/definitions/TemplateValue"},properties:{$truto_merge:{$ref:"#/def\
initions/MergeValue"}}},body:{type:["object","array","string"],properties:{$truto_merge:{$ref:"#/definitions/MergeValue"}},
additionalProperties:{$ref:"#/definitions/TemplateValue"},items:{$ref:"#/definitions/TemplateValue"}},response_path:{type:"\
string"},description:{type:"string"},pagination:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Pag\
ination"}},headers:{$ref:"#/definitions/Headers"},base_url:{type:"string",pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:\
.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},query_array_format:{enum:["comma","brackets","indices","repeat"]},body_format:{
enum:["json","form","multipart","raw","xml"]},body_format_config:{type:"object",additionalProperties:!0},pagination_path:{
type:"string"},authorization:{$ref:"#/definitions/Authorization"},rate_limit:{$ref:"#/definitions/RateLimit"},error_expression:{
type:["string","null"]},add_query_to_body:{type:"boolean"},ignore_body_in_pagination:{type:"boolean"},ignore_body:{type:"\
boolean"},set_body_to_null:{type:"boolean"},no_auth:{type:"boolean"},ignore_credentials_on_redirect:{type:"boolean"},throw_error_on_parse_error:{
type:["boolean","null"]},api_response_format:{type:"string"},api_documentation_url:{type:"string"},scopes:{type:"array",
items:{type:"string"}},query_schema:{type:["object","string"],additionalProperties:!0},body_schema:{type:["object","stri\
ng"],additionalProperties:!0},response_schema:{type:["object","string"],additionalProperties:!0},examples:{$ref:"#/defin\
itions/MethodExamples"}},additionalProperties:!1};function ir(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)if(!(t==="response"||t==="query"||t==="body")){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),r++}if(s.response!==void 0&&typeof s.response!="string"){let t={instancePath:o+"/re\
sponse",schemaPath:"#/properties/response/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),r++}if(s.query!==void 0&&typeof s.query!="string"){let t={instancePath:o+"/query",schemaPath:"#/properti\
es/query/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.body!==
void 0&&typeof s.body!="string"){let t={instancePath:o+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ir.errors=e,r===0}function U(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.path===void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"path"},
message:"must have required property 'path'"};e===null?e=[i]:e.push(i),r++}for(let i in s)if(!re.call(I.properties,i)){let n={
instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(s.method!==void 0){let i=s.method;if(!(i==="get"||
i==="post"||i==="put"||i==="patch"||i==="delete")){let n={instancePath:o+"/method",schemaPath:"#/properties/method/enum",
keyword:"enum",params:{allowedValues:I.properties.method.enum},message:"must be equal to one of the allowed values"};e===
null?e=[n]:e.push(n),r++}}if(s.path!==void 0&&typeof s.path!="string"){let i={instancePath:o+"/path",schemaPath:"#/prope\
rties/path/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s.query!==
void 0){let i=s.query;if(i&&typeof i=="object"&&!Array.isArray(i)){for(let n in i)n!=="$truto_merge"&&(v(i[n],{instancePath:o+
"/query/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:h})||(e=e===null?v.errors:
e.concat(v.errors),r=e.length));i.$truto_merge!==void 0&&(Q(i.$truto_merge,{instancePath:o+"/query/$truto_merge",parentData:i,
parentDataProperty:"$truto_merge",rootData:h})||(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}else{let n={instancePath:o+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[n]:e.push(n),r++}}if(s.body!==void 0){let i=s.body;if((!i||typeof i!="object")&&typeof i!="string"){let n={instancePath:o+
"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:I.properties.body.type},message:"must be object,\
array,string"};e===null?e=[n]:e.push(n),r++}if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)v(i[a],{instancePath:o+
"/body/"+a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?v.errors:e.concat(v.errors),r=e.length)}if(i&&typeof i==
"object"&&!Array.isArray(i)){for(let n in i)n!=="$truto_merge"&&(v(i[n],{instancePath:o+"/body/"+n.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:i,parentDataProperty:n,rootData:h})||(e=e===null?v.errors:e.concat(v.errors),r=e.length));i.$truto_merge!==
void 0&&(Q(i.$truto_merge,{instancePath:o+"/body/$truto_merge",parentData:i,parentDataProperty:"$truto_merge",rootData:h})||
(e=e===null?Q.errors:e.concat(Q.errors),r=e.length))}}if(s.response_path!==void 0&&typeof s.response_path!="string"){let i={
instancePath:o+"/response_path",schemaPath:"#/properties/response_path/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}if(s.description!==void 0&&typeof s.description!="string"){let i={instancePath:o+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),r++}if(s.pagination!==void 0){let i=s.pagination;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&
i!==null){let f={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/type",keyword:"type",params:{type:I.properties.
pagination.type},message:"must be object,null"};e===null?e=[f]:e.push(f),r++}let n=r,a=!0,l=r;if(!(i&&typeof i=="object"&&
!Array.isArray(i))){let f={};e===null?e=[f]:e.push(f),r++}var t=l===r;if(r=n,e!==null&&(n?e.length=n:e=null),t){let f=r;
ye(i,{instancePath:o+"/pagination",parentData:s,parentDataProperty:"pagination",rootData:h})||(e=e===null?ye.errors:e.concat(
ye.errors),r=e.length);var t=f===r;a=t}if(!a){let f={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/if",
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),r++}}if(s.headers!==
void 0&&(ue(s.headers,{instancePath:o+"/headers",parentData:s,parentDataProperty:"headers",rootData:h})||(e=e===null?ue.
errors:e.concat(ue.errors),r=e.length)),s.base_url!==void 0){let i=s.base_url;if(typeof i=="string"){if(!T.test(i)){let n={
instancePath:o+"/base_url",schemaPath:"#/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt\
][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?\
://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/base\
_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[n]:e.push(n),r++}}if(s.query_array_format!==void 0){let i=s.query_array_format;if(!(i==="comma"||i==="brackets"||i==="i\
ndices"||i==="repeat")){let n={instancePath:o+"/query_array_format",schemaPath:"#/properties/query_array_format/enum",keyword:"\
enum",params:{allowedValues:I.properties.query_array_format.enum},message:"must be equal to one of the allowed values"};
e===null?e=[n]:e.push(n),r++}}if(s.body_format!==void 0){let i=s.body_format;if(!(i==="json"||i==="form"||i==="multipart"||
i==="raw"||i==="xml")){let n={instancePath:o+"/body_format",schemaPath:"#/properties/body_format/enum",keyword:"enum",params:{
allowedValues:I.properties.body_format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.push(
n),r++}}if(s.body_format_config!==void 0){let i=s.body_format_config;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let n={
instancePath:o+"/body_format_config",schemaPath:"#/properties/body_format_config/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[n]:e.push(n),r++}}if(s.pagination_path!==void 0&&typeof s.pagination_path!="s\
tring"){let i={instancePath:o+"/pagination_path",schemaPath:"#/properties/pagination_path/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s.authorization!==void 0&&(fe(s.authorization,{instancePath:o+
"/authorization",parentData:s,parentDataProperty:"authorization",rootData:h})||(e=e===null?fe.errors:e.concat(fe.errors),
r=e.length)),s.rate_limit!==void 0&&(ce(s.rate_limit,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate\
_limit",rootData:h})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length)),s.error_expression!==void 0){let i=s.error_expression;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/typ\
e",keyword:"type",params:{type:I.properties.error_expression.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),r++}}if(s.add_query_to_body!==void 0&&typeof s.add_query_to_body!="boolean"){let i={instancePath:o+"/add_query_to_bod\
y",schemaPath:"#/properties/add_query_to_body/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[i]:e.push(i),r++}if(s.ignore_body_in_pagination!==void 0&&typeof s.ignore_body_in_pagination!="boolean"){let i={
instancePath:o+"/ignore_body_in_pagination",schemaPath:"#/properties/ignore_body_in_pagination/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(s.ignore_body!==void 0&&typeof s.ignore_body!=
"boolean"){let i={instancePath:o+"/ignore_body",schemaPath:"#/properties/ignore_body/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(s.set_body_to_null!==void 0&&typeof s.set_body_to_null!=
"boolean"){let i={instancePath:o+"/set_body_to_null",schemaPath:"#/properties/set_body_to_null/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(s.no_auth!==void 0&&typeof s.no_auth!="boolea\
n"){let i={instancePath:o+"/no_auth",schemaPath:"#/properties/no_auth/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[i]:e.push(i),r++}if(s.ignore_credentials_on_redirect!==void 0&&typeof s.ignore_credentials_on_redirect!=
"boolean"){let i={instancePath:o+"/ignore_credentials_on_redirect",schemaPath:"#/properties/ignore_credentials_on_redire\
ct/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(s.throw_error_on_parse_error!==
void 0){let i=s.throw_error_on_parse_error;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/throw_error_on_pars\
e_error",schemaPath:"#/properties/throw_error_on_parse_error/type",keyword:"type",params:{type:I.properties.throw_error_on_parse_error.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(s.api_response_format!==void 0&&typeof s.api_response_format!=
"string"){let i={instancePath:o+"/api_response_format",schemaPath:"#/properties/api_response_format/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s.api_documentation_url!==void 0&&typeof s.
api_documentation_url!="string"){let i={instancePath:o+"/api_documentation_url",schemaPath:"#/properties/api_documentati\
on_url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s.scopes!==
void 0){let i=s.scopes;if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){let l={instancePath:o+
"/scopes/"+a,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[l]:e.push(l),r++}}else{let n={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",
params:{type:"array"},message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(s.query_schema!==void 0){let i=s.query_schema;
if(!(i&&typeof i=="object"&&!Array.isArray(i))&&typeof i!="string"){let n={instancePath:o+"/query_schema",schemaPath:"#/\
properties/query_schema/type",keyword:"type",params:{type:I.properties.query_schema.type},message:"must be object,string"};
e===null?e=[n]:e.push(n),r++}}if(s.body_schema!==void 0){let i=s.body_schema;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&typeof i!="string"){let n={instancePath:o+"/body_schema",schemaPath:"#/properties/body_schema/type",keyword:"type",
params:{type:I.properties.body_schema.type},message:"must be object,string"};e===null?e=[n]:e.push(n),r++}}if(s.response_schema!==
void 0){let i=s.response_schema;if(!(i&&typeof i=="object"&&!Array.isArray(i))&&typeof i!="string"){let n={instancePath:o+
"/response_schema",schemaPath:"#/properties/response_schema/type",keyword:"type",params:{type:I.properties.response_schema.
type},message:"must be object,string"};e===null?e=[n]:e.push(n),r++}}s.examples!==void 0&&(ir(s.examples,{instancePath:o+
"/examples",parentData:s,parentDataProperty:"examples",rootData:h})||(e=e===null?ir.errors:e.concat(ir.errors),r=e.length))}else{
let i={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}return U.errors=e,r===0}function or(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)t==="list"||t==="get"||t==="create"||t==="upd\
ate"||t==="delete"||U(s[t],{instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:t,
rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length);s.list!==void 0&&(U(s.list,{instancePath:o+"/list",parentData:s,
parentDataProperty:"list",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),s.get!==void 0&&(U(s.get,{instancePath:o+
"/get",parentData:s,parentDataProperty:"get",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),s.create!==
void 0&&(U(s.create,{instancePath:o+"/create",parentData:s,parentDataProperty:"create",rootData:h})||(e=e===null?U.errors:
e.concat(U.errors),r=e.length)),s.update!==void 0&&(U(s.update,{instancePath:o+"/update",parentData:s,parentDataProperty:"\
update",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length)),s.delete!==void 0&&(U(s.delete,{instancePath:o+
"/delete",parentData:s,parentDataProperty:"delete",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return or.errors=e,r===0}var Qt={type:"object",required:["format"],properties:{format:{enum:["hmac","basic","bearer","jwt"]}},discriminator:{propertyName:"\
format"},oneOf:[{$ref:"#/definitions/HmacSignatureVerification"},{$ref:"#/definitions/BasicSignatureVerification"},{$ref:"\
#/definitions/BearerSignatureVerification"},{$ref:"#/definitions/JwtSignatureVerification"}]};function nr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="hmac"){let t={instancePath:o+"/fo\
rmat",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"hmac"},message:"must be equal to cons\
tant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
algorithm===void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{
missingProperty:"algorithm"},message:"must have required property 'algorithm'"};e===null?e=[i]:e.push(i),r++}if(t.secret===
void 0){let i={instancePath:o+"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"\
secret"},message:"must have required property 'secret'"};e===null?e=[i]:e.push(i),r++}if(t.parts===void 0){let i={instancePath:o+
"/config",schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"parts"},message:"must ha\
ve required property 'parts'"};e===null?e=[i]:e.push(i),r++}if(t.compare_with===void 0){let i={instancePath:o+"/config",
schemaPath:"#/properties/config/required",keyword:"required",params:{missingProperty:"compare_with"},message:"must have \
required property 'compare_with'"};e===null?e=[i]:e.push(i),r++}if(t.algorithm!==void 0&&typeof t.algorithm!="string"){let i={
instancePath:o+"/config/algorithm",schemaPath:"#/properties/config/properties/algorithm/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.secret!==void 0&&typeof t.secret!="string"){let i={
instancePath:o+"/config/secret",schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.parts!==void 0){let i=t.parts;if(Array.isArray(i)){if(i.
length<1){let a={instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/minItems",keyword:"minI\
tems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),r++}let n=i.length;for(let a=0;a<
n;a++)if(typeof i[a]!="string"){let l={instancePath:o+"/config/parts/"+a,schemaPath:"#/properties/config/properties/part\
s/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(l),r++}}else{let n={
instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/type",keyword:"type",params:{type:"array"},
message:"must be array"};e===null?e=[n]:e.push(n),r++}}if(t.compare_with!==void 0&&typeof t.compare_with!="string"){let i={
instancePath:o+"/config/compare_with",schemaPath:"#/properties/config/properties/compare_with/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.string_type!==void 0&&typeof t.string_type!="\
string"){let i={instancePath:o+"/config/string_type",schemaPath:"#/properties/config/properties/string_type/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.verification_content!==void 0&&
typeof t.verification_content!="string"){let i={instancePath:o+"/config/verification_content",schemaPath:"#/properties/c\
onfig/properties/verification_content/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
i]:e.push(i),r++}if(t.context_lookup_field_name!==void 0&&typeof t.context_lookup_field_name!="string"){let i={instancePath:o+
"/config/context_lookup_field_name",schemaPath:"#/properties/config/properties/context_lookup_field_name/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.context_lookup_field_value!==void 0&&
typeof t.context_lookup_field_value!="string"){let i={instancePath:o+"/config/context_lookup_field_value",schemaPath:"#/\
properties/config/properties/context_lookup_field_value/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return nr.errors=e,
r===0}function pr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="basic"){let t={instancePath:o+"/f\
ormat",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"basic"},message:"must be equal to co\
nstant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.username!==void 0&&typeof t.username!="string"){let i={instancePath:o+"/config/username",schemaPath:"#/properties/c\
onfig/properties/username/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
r++}if(t.password!==void 0&&typeof t.password!="string"){let i={instancePath:o+"/config/password",schemaPath:"#/properti\
es/config/properties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),r++}if(t.compare_with!==void 0&&typeof t.compare_with!="string"){let i={instancePath:o+"/config/compare_with",schemaPath:"\
#/properties/config/properties/compare_with/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return pr.errors=e,r===0}function ar(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="bearer"){let t={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"bearer"},message:"must be equal to \
constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(t)){
if(t.secret!==void 0&&typeof t.secret!="string"){let i={instancePath:o+"/config/secret",schemaPath:"#/properties/config/\
properties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.
compare_with!==void 0&&typeof t.compare_with!="string"){let i={instancePath:o+"/config/compare_with",schemaPath:"#/prope\
rties/config/properties/compare_with/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return ar.errors=e,r===0}function lr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.format===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"format"},message:"must have required property 'format'"};e===null?e=[t]:e.push(t),r++}if(s.config===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"config"},message:"must have re\
quired property 'config'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="jwt"){let t={instancePath:o+"/for\
mat",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"jwt"},message:"must be equal to consta\
nt"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
secret!==void 0&&typeof t.secret!="string"){let i={instancePath:o+"/config/secret",schemaPath:"#/properties/config/prope\
rties/secret/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(t.compare_with!==
void 0&&typeof t.compare_with!="string"){let i={instancePath:o+"/config/compare_with",schemaPath:"#/properties/config/pr\
operties/compare_with/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}
if(t.algorithm!==void 0&&typeof t.algorithm!="string"){let i={instancePath:o+"/config/algorithm",schemaPath:"#/propertie\
s/config/properties/algorithm/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return lr.errors=e,r===0}function fr(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===
void 0){let i={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"format"},message:"must\
 have required property 'format'"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0){let i=s.format;if(!(i==="hmac"||i===
"basic"||i==="bearer"||i==="jwt")){let n={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",
params:{allowedValues:Qt.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:e.
push(n),r++}}let t=s.format;if(typeof t=="string")if(t==="hmac")nr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||
(e=e===null?nr.errors:e.concat(nr.errors),r=e.length);else if(t==="basic")pr(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:h})||(e=e===null?pr.errors:e.concat(pr.errors),r=e.length);else if(t==="bearer")ar(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?ar.errors:e.concat(ar.errors),r=e.length);else if(t==="jwt")lr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?lr.errors:e.concat(lr.errors),r=e.length);else{let i={instancePath:o,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:t},message:'value of \
tag "format" must be in oneOf'};e===null?e=[i]:e.push(i),r++}else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"\
discriminator",params:{error:"tag",tag:"format",tagValue:t},message:'tag "format" must be string'};e===null?e=[i]:e.push(
i),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[t]:e.push(t),r++}return fr.errors=e,r===0}function ur(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="payload_transform"||t==="handle_ver\
ification"||t==="signature_verification")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.
payload_transform!==void 0&&typeof s.payload_transform!="string"){let t={instancePath:o+"/payload_transform",schemaPath:"\
#/properties/payload_transform/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),r++}if(s.handle_verification!==void 0&&typeof s.handle_verification!="string"){let t={instancePath:o+"/handle_verific\
ation",schemaPath:"#/properties/handle_verification/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[t]:e.push(t),r++}s.signature_verification!==void 0&&(fr(s.signature_verification,{instancePath:o+"/signature\
_verification",parentData:s,parentDataProperty:"signature_verification",rootData:h})||(e=e===null?fr.errors:e.concat(fr.
errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),r++}return ur.errors=e,r===0}var Wt={type:"object",required:["type"],properties:{type:{enum:["request","transform","update_context","set_context","ge\
t_context","form"]}},discriminator:{propertyName:"type"},oneOf:[{$ref:"#/definitions/RequestStep"},{$ref:"#/definitions/\
TransformStep"},{$ref:"#/definitions/UpdateContextStep"},{$ref:"#/definitions/SetContextStep"},{$ref:"#/definitions/GetC\
ontextStep"},{$ref:"#/definitions/FormStep"}]};function yr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0&&s.type!=="request"){
let t={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"request"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),r++}s.config!==void 0&&(U(s.config,{instancePath:o+"/config",parentData:s,
parentDataProperty:"config",rootData:h})||(e=e===null?U.errors:e.concat(U.errors),r=e.length))}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return yr.
errors=e,r===0}function cr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0&&s.type!=="transfor\
m"){let t={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"transform"},
message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0&&typeof s.config!="string"){let t={
instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),r++}return cr.errors=e,r===0}function mr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0&&s.type!=="update_c\
ontext"){let t={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"update\
_context"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&
typeof t=="object"&&!Array.isArray(t)){if(t.expression!==void 0&&typeof t.expression!="string"){let i={instancePath:o+"/\
config/expression",schemaPath:"#/properties/config/properties/expression/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return mr.
errors=e,r===0}function hr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0&&s.type!=="set_cont\
ext"){let t={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"set_conte\
xt"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(t&&typeof t==
"object"&&!Array.isArray(t))for(let i in t)v(t[i],{instancePath:o+"/config/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,
parentDataProperty:i,rootData:h})||(e=e===null?v.errors:e.concat(v.errors),r=e.length);else{let i={instancePath:o+"/conf\
ig",schemaPath:"#/properties/config/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),r++}return hr.errors=e,r===0}function dr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0&&s.type!=="get_cont\
ext"){let t={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue:"get_conte\
xt"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return dr.errors=e,r===0}var Jt={type:"\
object",required:["type"],properties:{type:{const:"form"},config:{type:["object","array"],if:{type:"array"},then:{$ref:"\
#/definitions/FormFields"},else:{$ref:"#/definitions/FormConfig"}}},additionalProperties:!0};var Gt={type:"object",required:["name","label","type"],properties:{name:{type:"string"},label:{type:"string"},type:{enum:[
"single_select","multi_select","text","password","checkbox","hidden"]},help_text:{type:"string"},disabled_text:{type:"st\
ring"},placeholder:{type:"string"},required:{type:"boolean"},depends_on:{type:"array",items:{type:"string"}},data_source:{
$ref:"#/definitions/FormDataSource"},options:{$ref:"#/definitions/FormOptions"}},additionalProperties:!0},gt={type:"obje\
ct",properties:{type:{enum:["unified","proxy"]},resource:{type:"string"},method:{enum:["list","get"]},query:{type:"objec\
t",additionalProperties:{$ref:"#/definitions/TemplateValue"}}},additionalProperties:!0};function gr(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type!==
void 0){let t=s.type;if(!(t==="unified"||t==="proxy")){let i={instancePath:o+"/type",schemaPath:"#/properties/type/enum",
keyword:"enum",params:{allowedValues:gt.properties.type.enum},message:"must be equal to one of the allowed values"};e===
null?e=[i]:e.push(i),r++}}if(s.resource!==void 0&&typeof s.resource!="string"){let t={instancePath:o+"/resource",schemaPath:"\
#/properties/resource/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}
if(s.method!==void 0){let t=s.method;if(!(t==="list"||t==="get")){let i={instancePath:o+"/method",schemaPath:"#/properti\
es/method/enum",keyword:"enum",params:{allowedValues:gt.properties.method.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[i]:e.push(i),r++}}if(s.query!==void 0){let t=s.query;if(t&&typeof t=="object"&&!Array.isArray(
t))for(let i in t)v(t[i],{instancePath:o+"/query/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:i,
rootData:h})||(e=e===null?v.errors:e.concat(v.errors),r=e.length);else{let i={instancePath:o+"/query",schemaPath:"#/prop\
erties/query/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),r++}return gr.errors=e,r===0}function _r(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.value!==void 0&&typeof s.value!="string"){let t={instancePath:o+"/value",schemaPath:"#/pro\
perties/value/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.label!==
void 0&&typeof s.label!="string"){let t={instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.subText!==void 0&&typeof s.subText!="string"){
let t={instancePath:o+"/subText",schemaPath:"#/properties/subText/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"};e===null?e=[t]:e.push(t),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return _r.errors=e,r===0}function br(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must h\
ave required property 'name'"};e===null?e=[t]:e.push(t),r++}if(s.label===void 0){let t={instancePath:o,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"label"},message:"must have required property 'label'"};e===null?e=[t]:
e.push(t),r++}if(s.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[t]:e.push(t),r++}if(s.name!==void 0&&typeof s.name!="st\
ring"){let t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),r++}if(s.label!==void 0&&typeof s.label!="string"){let t={instancePath:o+"/lab\
el",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:
e.push(t),r++}if(s.type!==void 0){let t=s.type;if(!(t==="single_select"||t==="multi_select"||t==="text"||t==="password"||
t==="checkbox"||t==="hidden")){let i={instancePath:o+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{
allowedValues:Gt.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}
if(s.help_text!==void 0&&typeof s.help_text!="string"){let t={instancePath:o+"/help_text",schemaPath:"#/properties/help_\
text/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.disabled_text!==
void 0&&typeof s.disabled_text!="string"){let t={instancePath:o+"/disabled_text",schemaPath:"#/properties/disabled_text/\
type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.placeholder!==void 0&&
typeof s.placeholder!="string"){let t={instancePath:o+"/placeholder",schemaPath:"#/properties/placeholder/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.required!==void 0&&typeof s.required!=
"boolean"){let t={instancePath:o+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type:"boolea\
n"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(s.depends_on!==void 0){let t=s.depends_on;if(Array.isArray(
t)){let i=t.length;for(let n=0;n<i;n++)if(typeof t[n]!="string"){let a={instancePath:o+"/depends_on/"+n,schemaPath:"#/pr\
operties/depends_on/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),
r++}}else{let i={instancePath:o+"/depends_on",schemaPath:"#/properties/depends_on/type",keyword:"type",params:{type:"arr\
ay"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}s.data_source!==void 0&&(gr(s.data_source,{instancePath:o+"/\
data_source",parentData:s,parentDataProperty:"data_source",rootData:h})||(e=e===null?gr.errors:e.concat(gr.errors),r=e.length)),
s.options!==void 0&&(_r(s.options,{instancePath:o+"/options",parentData:s,parentDataProperty:"options",rootData:h})||(e=
e===null?_r.errors:e.concat(_r.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return br.errors=e,r===0}function me(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(Array.isArray(s)){let t=s.length;for(let i=0;i<t;i++)
br(s[i],{instancePath:o+"/"+i,parentData:s,parentDataProperty:i,rootData:h})||(e=e===null?br.errors:e.concat(br.errors),
r=e.length)}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};
e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}function kr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.fields===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"fields"},message:"must have required property 'fields'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(t!==
"fields"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}s.fields!==void 0&&(me(s.fields,{instancePath:o+
"/fields",parentData:s,parentDataProperty:"fields",rootData:h})||(e=e===null?me.errors:e.concat(me.errors),r=e.length))}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return kr.errors=e,r===0}function Pr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let i={instancePath:o,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[i]:e.
push(i),r++}if(s.type!==void 0&&s.type!=="form"){let i={instancePath:o+"/type",schemaPath:"#/properties/type/const",keyword:"\
const",params:{allowedValue:"form"},message:"must be equal to constant"};e===null?e=[i]:e.push(i),r++}if(s.config!==void 0){
let i=s.config;if(!i||typeof i!="object"){let c={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"\
type",params:{type:Jt.properties.config.type},message:"must be object,array"};e===null?e=[c]:e.push(c),r++}let n=r,a=!0,
l=r;if(!Array.isArray(i)){let c={};e===null?e=[c]:e.push(c),r++}var t=l===r;r=n,e!==null&&(n?e.length=n:e=null);let f;if(t){
let c=r;me(i,{instancePath:o+"/config",parentData:s,parentDataProperty:"config",rootData:h})||(e=e===null?me.errors:e.concat(
me.errors),r=e.length);var t=c===r;a=t,f="then"}else{let c=r;kr(i,{instancePath:o+"/config",parentData:s,parentDataProperty:"\
config",rootData:h})||(e=e===null?kr.errors:e.concat(kr.errors),r=e.length);var t=c===r;a=t,f="else"}if(!a){let c={instancePath:o+
"/config",schemaPath:"#/properties/config/if",keyword:"if",params:{failingKeyword:f},message:'must match "'+f+'" schema'};
e===null?e=[c]:e.push(c),r++}}}else{let i={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[i]:e.push(i),r++}return Pr.errors=e,r===0}function he(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.type===void 0){let i={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},message:"must have required property 'type'"};
e===null?e=[i]:e.push(i),r++}if(s.type!==void 0){let i=s.type;if(!(i==="request"||i==="transform"||i==="update_context"||
i==="set_context"||i==="get_context"||i==="form")){let n={instancePath:o+"/type",schemaPath:"#/properties/type/enum",keyword:"\
enum",params:{allowedValues:Wt.properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[n]:
e.push(n),r++}}let t=s.type;if(typeof t=="string")if(t==="request")yr(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:h})||(e=e===null?yr.errors:e.concat(yr.errors),r=e.length);else if(t==="transform")cr(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?cr.errors:e.concat(cr.errors),r=e.length);else if(t==="update_context")mr(
s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?mr.errors:e.concat(mr.errors),r=e.length);else if(t===
"set_context")hr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?hr.errors:e.concat(hr.errors),
r=e.length);else if(t==="get_context")dr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?dr.
errors:e.concat(dr.errors),r=e.length);else if(t==="form")Pr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||
(e=e===null?Pr.errors:e.concat(Pr.errors),r=e.length);else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"d\
iscriminator",params:{error:"mapping",tag:"type",tagValue:t},message:'value of tag "type" must be in oneOf'};e===null?e=
[i]:e.push(i),r++}else{let i={instancePath:o,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"\
type",tagValue:t},message:'tag "type" must be string'};e===null?e=[i]:e.push(i),r++}}else{let t={instancePath:o,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return he.errors=e,
r===0}function O(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.steps===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"steps"},message:"must have required property 'steps'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(t!==
"steps"){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.steps!==void 0){let t=s.steps;if(Array.
isArray(t)){let i=t.length;for(let n=0;n<i;n++)he(t[n],{instancePath:o+"/steps/"+n,parentData:t,parentDataProperty:n,rootData:h})||
(e=e===null?he.errors:e.concat(he.errors),r=e.length)}else{let i={instancePath:o+"/steps",schemaPath:"#/properties/steps\
/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return O.
errors=e,r===0}function wr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let t in s)t==="post_install"||t==="post_connect_user_form"||t==="refresh_tok\
en"||t==="validation"||O(s[t],{instancePath:o+"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:t,
rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.length);s.post_install!==void 0&&(O(s.post_install,{instancePath:o+
"/post_install",parentData:s,parentDataProperty:"post_install",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.
length)),s.post_connect_user_form!==void 0&&(O(s.post_connect_user_form,{instancePath:o+"/post_connect_user_form",parentData:s,
parentDataProperty:"post_connect_user_form",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.length)),s.refresh_token!==
void 0&&(O(s.refresh_token,{instancePath:o+"/refresh_token",parentData:s,parentDataProperty:"refresh_token",rootData:h})||
(e=e===null?O.errors:e.concat(O.errors),r=e.length)),s.validation!==void 0&&(O(s.validation,{instancePath:o+"/validation",
parentData:s,parentDataProperty:"validation",rootData:h})||(e=e===null?O.errors:e.concat(O.errors),r=e.length))}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),r++}return wr.errors=e,r===0}var _t={type:["string","number","boolean","null","array"],items:{type:["string","number",
"boolean","null"]}};function vr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;
if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null&&!Array.isArray(s)){let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:_t.type},message:"must be string,number,boolean,null,array"};e===null?e=
[t]:e.push(t),r++}if(Array.isArray(s)){let t=s.length;for(let i=0;i<t;i++){let n=s[i];if(typeof n!="string"&&!(typeof n==
"number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let a={instancePath:o+"/"+i,schemaPath:"#/items/type",keyword:"ty\
pe",params:{type:_t.items.type},message:"must be string,number,boolean,null"};e===null?e=[a]:e.push(a),r++}}}return vr.errors=
e,r===0}function L(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let a in s)if(!re.call(te.properties,a)){let l={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),r++}if(s.$schema!==void 0&&typeof s.$schema!="string"){let a={instancePath:o+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}
if(s.label!==void 0&&typeof s.label!="string"){let a={instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[a]:e.push(a),r++}if(s.logo!==void 0){let a=s.logo;if(typeof a!=
"string"&&a!==null){let l={instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type:te.properties.
logo.type},message:"must be string,null"};e===null?e=[l]:e.push(l),r++}}if(s.base_url!==void 0){let a=s.base_url;if(typeof a==
"string"){if(!T.test(a)){let l={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/pattern",keyword:"pattern",
params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pa\
ttern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[l]:e.push(l),r++}}else{
let l={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[l]:e.push(l),r++}}if(s.credentials!==void 0&&(Qe(s.credentials,{instancePath:o+"/credential\
s",parentData:s,parentDataProperty:"credentials",rootData:h})||(e=e===null?Qe.errors:e.concat(Qe.errors),r=e.length)),s.
authorization!==void 0&&(fe(s.authorization,{instancePath:o+"/authorization",parentData:s,parentDataProperty:"authorizat\
ion",rootData:h})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.length)),s.headers!==void 0&&(ue(s.headers,{instancePath:o+
"/headers",parentData:s,parentDataProperty:"headers",rootData:h})||(e=e===null?ue.errors:e.concat(ue.errors),r=e.length)),
s.pagination!==void 0){let a=s.pagination;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let y={instancePath:o+
"/pagination",schemaPath:"#/properties/pagination/type",keyword:"type",params:{type:te.properties.pagination.type},message:"\
must be object,null"};e===null?e=[y]:e.push(y),r++}let l=r,f=!0,c=r;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let y={};
e===null?e=[y]:e.push(y),r++}var t=c===r;if(r=l,e!==null&&(l?e.length=l:e=null),t){let y=r;ye(a,{instancePath:o+"/pagina\
tion",parentData:s,parentDataProperty:"pagination",rootData:h})||(e=e===null?ye.errors:e.concat(ye.errors),r=e.length);var t=y===
r;f=t}if(!f){let y={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[y]:e.push(y),r++}}if(s.rate_limit!==void 0){let a=s.rate_limit;if(!(a&&
typeof a=="object"&&!Array.isArray(a))&&a!==null){let y={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limi\
t/type",keyword:"type",params:{type:te.properties.rate_limit.type},message:"must be object,null"};e===null?e=[y]:e.push(
y),r++}let l=r,f=!0,c=r;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let y={};e===null?e=[y]:e.push(y),r++}var i=c===
r;if(r=l,e!==null&&(l?e.length=l:e=null),i){let y=r;ce(a,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"\
rate_limit",rootData:h})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.length);var i=y===r;f=i}if(!f){let y={instancePath:o+
"/rate_limit",schemaPath:"#/properties/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[y]:e.push(y),r++}}if(s.error_expression!==void 0){let a=s.error_expression;if(typeof a!="strin\
g"&&a!==null){let l={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"type",params:{
type:te.properties.error_expression.type},message:"must be string,null"};e===null?e=[l]:e.push(l),r++}}if(s.resources!==
void 0){let a=s.resources;if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a)or(a[l],{instancePath:o+"/resources\
/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:h})||(e=e===null?or.errors:e.concat(
or.errors),r=e.length);else{let l={instancePath:o+"/resources",schemaPath:"#/properties/resources/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}}if(s.webhook!==void 0){let a=s.webhook;if(!(a&&typeof a==
"object"&&!Array.isArray(a))&&a!==null){let y={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"\
type",params:{type:te.properties.webhook.type},message:"must be object,null"};e===null?e=[y]:e.push(y),r++}let l=r,f=!0,
c=r;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let y={};e===null?e=[y]:e.push(y),r++}var n=c===r;if(r=l,e!==null&&(l?
e.length=l:e=null),n){let y=r;ur(a,{instancePath:o+"/webhook",parentData:s,parentDataProperty:"webhook",rootData:h})||(e=
e===null?ur.errors:e.concat(ur.errors),r=e.length);var n=y===r;f=n}if(!f){let y={instancePath:o+"/webhook",schemaPath:"#\
/properties/webhook/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[y]:e.
push(y),r++}}if(s.actions!==void 0&&(wr(s.actions,{instancePath:o+"/actions",parentData:s,parentDataProperty:"actions",rootData:h})||
(e=e===null?wr.errors:e.concat(wr.errors),r=e.length)),s.tool_tags!==void 0){let a=s.tool_tags;if(a&&typeof a=="object"&&
!Array.isArray(a))for(let l in a){let f=a[l];if(Array.isArray(f)){let c=f.length;for(let y=0;y<c;y++)if(typeof f[y]!="st\
ring"){let p={instancePath:o+"/tool_tags/"+l.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+y,schemaPath:"#/properties/tool_\
tags/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[p]:e.push(
p),r++}}else{let c={instancePath:o+"/tool_tags/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/tool_\
tags/additionalProperties/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[c]:e.push(c),r++}}else{
let l={instancePath:o+"/tool_tags",schemaPath:"#/properties/tool_tags/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[l]:e.push(l),r++}}if(s.query!==void 0){let a=s.query;if(!(a&&typeof a=="object"&&!Array.isArray(
a))&&a!==null){let l={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:te.properties.
query.type},message:"must be object,null"};e===null?e=[l]:e.push(l),r++}if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a)
vr(a[l],{instancePath:o+"/query/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:h})||
(e=e===null?vr.errors:e.concat(vr.errors),r=e.length)}if(s.icon!==void 0){let a=s.icon;if(typeof a!="string"&&a!==null){
let l={instancePath:o+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type:te.properties.icon.type},message:"\
must be string,null"};e===null?e=[l]:e.push(l),r++}}if(s.query_array_format!==void 0){let a=s.query_array_format;if(!(a===
"comma"||a==="brackets"||a==="indices"||a==="repeat"||a===null)){let l={instancePath:o+"/query_array_format",schemaPath:"\
#/properties/query_array_format/enum",keyword:"enum",params:{allowedValues:te.properties.query_array_format.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[l]:e.push(l),r++}}if(s.required_headers!==void 0){let a=s.required_headers;
if(!(a&&typeof a=="object"&&!Array.isArray(a))){let l={instancePath:o+"/required_headers",schemaPath:"#/properties/requi\
red_headers/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[l]:e.push(l),r++}}}else{let a={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[a]:e.push(
a),r++}return L.errors=e,r===0}var jt=oe,ot={type:"object",required:["name"],properties:{$schema:{type:"string"},id:{type:"\
string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},name:{type:"string"},category:{type:["string",
"null"]},is_beta:{type:"boolean"},config:{$ref:"#/definitions/Config"},version:{type:"integer"},team_id:{type:"string",pattern:"\
^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},sharing:{enum:["allow","ask","deny"]},created_at:{type:"string",
pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\
{2}:?\\d{2})?$"},updated_at:{type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]\
):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},installed_environment:{type:"array",items:{type:"string"}},
team:{$ref:"#/definitions/Team"},can_install:{type:"boolean"},default_oauth_app_id:{type:["string","null"]}},additionalProperties:!0},
de=new RegExp("^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$","u"),ve=new RegExp("^\\d{4}-(?:0[1-9]|1[0-2])-(?:0\
[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$","u"),nt={type:"\
object",properties:{id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},name:{type:"stri\
ng"},domain:{type:["string","null"]},logo:{type:["string","null"]},is_verified:{type:"boolean"},is_white_label:{type:"bo\
olean"},tos_link:{type:["string","null"]},allow_impersonation:{type:"boolean"},created_at:{type:"string",pattern:"^\\d{4}\
-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},
updated_at:{type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5\
]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"}},additionalProperties:!0};function jr(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.id!==void 0){let t=s.id;if(typeof t==
"string"){if(!de.test(t)){let i={instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-\
){3}[0-9a-fA-F]{12}$"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/id",schemaPath:"#/properties/id/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&typeof s.
name!="string"){let t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},
message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.domain!==void 0){let t=s.domain;if(typeof t!="string"&&t!==null){
let i={instancePath:o+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type:nt.properties.domain.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.logo!==void 0){let t=s.logo;if(typeof t!="string"&&t!==
null){let i={instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type:nt.properties.logo.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.is_verified!==void 0&&typeof s.is_verified!="boolean"){
let t={instancePath:o+"/is_verified",schemaPath:"#/properties/is_verified/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),r++}if(s.is_white_label!==void 0&&typeof s.is_white_label!="boolean"){let t={
instancePath:o+"/is_white_label",schemaPath:"#/properties/is_white_label/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),r++}if(s.tos_link!==void 0){let t=s.tos_link;if(typeof t!="string"&&t!==null){
let i={instancePath:o+"/tos_link",schemaPath:"#/properties/tos_link/type",keyword:"type",params:{type:nt.properties.tos_link.
type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.allow_impersonation!==void 0&&typeof s.allow_impersonation!=
"boolean"){let t={instancePath:o+"/allow_impersonation",schemaPath:"#/properties/allow_impersonation/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(s.created_at!==void 0){let t=s.created_at;
if(typeof t=="string"){if(!ve.test(t)){let i={instancePath:o+"/created_at",schemaPath:"#/properties/created_at/pattern",
keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5\
]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[\
01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[i]:e.push(i),r++}}else{
let i={instancePath:o+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),r++}}if(s.updated_at!==void 0){let t=s.updated_at;if(typeof t=="string"){if(!ve.
test(t)){let i={instancePath:o+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern:"\
^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2\
})?$"},message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-\
5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/updated_at",
schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:
e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[t]:e.push(t),r++}return jr.errors=e,r===0}function oe(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),r++}if(s.$schema!==void 0&&typeof s.$schema!="string"){let t={instancePath:o+"/$schema",schemaPath:"\
#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}
if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!de.test(t)){let i={instancePath:o+"/id",schemaPath:"#/properties\
/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must m\
atch pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),r++}}if(s.name!==void 0&&typeof s.name!="string"){let t={instancePath:o+"/name",schemaPath:"#/properties/name/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.category!==void 0){
let t=s.category;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/category",schemaPath:"#/properties/category/ty\
pe",keyword:"type",params:{type:ot.properties.category.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}
if(s.is_beta!==void 0&&typeof s.is_beta!="boolean"){let t={instancePath:o+"/is_beta",schemaPath:"#/properties/is_beta/ty\
pe",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0&&
(L(s.config,{instancePath:o+"/config",parentData:s,parentDataProperty:"config",rootData:h})||(e=e===null?L.errors:e.concat(
L.errors),r=e.length)),s.version!==void 0){let t=s.version;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={
instancePath:o+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"integer"},message:"must be\
 integer"};e===null?e=[i]:e.push(i),r++}}if(s.team_id!==void 0){let t=s.team_id;if(typeof t=="string"){if(!de.test(t)){let i={
instancePath:o+"/team_id",schemaPath:"#/properties/team_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(\
?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{1\
2}$"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/team_id",schemaPath:"#/properties/team_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(s.sharing!==void 0){let t=s.sharing;
if(!(t==="allow"||t==="ask"||t==="deny")){let i={instancePath:o+"/sharing",schemaPath:"#/properties/sharing/enum",keyword:"\
enum",params:{allowedValues:ot.properties.sharing.enum},message:"must be equal to one of the allowed values"};e===null?e=
[i]:e.push(i),r++}}if(s.created_at!==void 0){let t=s.created_at;if(typeof t=="string"){if(!ve.test(t)){let i={instancePath:o+
"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(\
?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},message:'mu\
st match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?\
:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/created_at",schemaPath:"#/propert\
ies/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(s.
updated_at!==void 0){let t=s.updated_at;if(typeof t=="string"){if(!ve.test(t)){let i={instancePath:o+"/updated_at",schemaPath:"\
#/properties/updated_at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ]\
(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},message:'must match pattern "^\\d{4}-(?\
:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"'};
e===null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(s.installed_environment!==void 0){
let t=s.installed_environment;if(Array.isArray(t)){let i=t.length;for(let n=0;n<i;n++)if(typeof t[n]!="string"){let a={instancePath:o+
"/installed_environment/"+n,schemaPath:"#/properties/installed_environment/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"};e===null?e=[a]:e.push(a),r++}}else{let i={instancePath:o+"/installed_environment",schemaPath:"\
#/properties/installed_environment/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.
push(i),r++}}if(s.team!==void 0&&(jr(s.team,{instancePath:o+"/team",parentData:s,parentDataProperty:"team",rootData:h})||
(e=e===null?jr.errors:e.concat(jr.errors),r=e.length)),s.can_install!==void 0&&typeof s.can_install!="boolean"){let t={instancePath:o+
"/can_install",schemaPath:"#/properties/can_install/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[t]:e.push(t),r++}if(s.default_oauth_app_id!==void 0){let t=s.default_oauth_app_id;if(typeof t!="string"&&
t!==null){let i={instancePath:o+"/default_oauth_app_id",schemaPath:"#/properties/default_oauth_app_id/type",keyword:"typ\
e",params:{type:ot.properties.default_oauth_app_id.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return oe.errors=e,r===0}var At=qt,Xt={type:"object",required:["name","config"],properties:{$schema:{type:"\
string"},name:{type:"string"},category:{type:"string"},is_beta:{type:"boolean"},sharing:{enum:["allow","ask","deny"]},config:{
$ref:"#/definitions/Config"}},additionalProperties:!1};function qt(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};
e===null?e=[t]:e.push(t),r++}if(s.config===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"config"},message:"must have required property 'config'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t===
"$schema"||t==="name"||t==="category"||t==="is_beta"||t==="sharing"||t==="config")){let i={instancePath:o,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties"};e===null?e=[i]:e.push(i),r++}if(s.$schema!==void 0&&typeof s.$schema!="string"){let t={instancePath:o+"/$schem\
a",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
t]:e.push(t),r++}if(s.name!==void 0&&typeof s.name!="string"){let t={instancePath:o+"/name",schemaPath:"#/properties/nam\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.category!==void 0&&
typeof s.category!="string"){let t={instancePath:o+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.is_beta!==void 0&&typeof s.is_beta!="boolean"){
let t={instancePath:o+"/is_beta",schemaPath:"#/properties/is_beta/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[t]:e.push(t),r++}if(s.sharing!==void 0){let t=s.sharing;if(!(t==="allow"||t==="ask"||t==="\
deny")){let i={instancePath:o+"/sharing",schemaPath:"#/properties/sharing/enum",keyword:"enum",params:{allowedValues:Xt.
properties.sharing.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}s.config!==
void 0&&(L(s.config,{instancePath:o+"/config",parentData:s,parentDataProperty:"config",rootData:h})||(e=e===null?L.errors:
e.concat(L.errors),r=e.length))}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),r++}return qt.errors=e,r===0}var $t=xt,Yt={type:"object",required:["version"],
properties:{$schema:{type:"string"},version:{type:"integer"},name:{type:"string"},category:{type:"string"},is_beta:{type:"\
boolean"},sharing:{enum:["allow","ask","deny"]},config:{$ref:"#/definitions/ConfigUpdate"}},additionalProperties:!1},E={
type:"object",properties:{$schema:{type:["string","null"]},label:{type:["string","null"]},logo:{type:["string","null"]},
base_url:{type:["string","null"],pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},
credentials:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialsUpdate"}},authorization:{type:[
"object","null"],if:{type:"object"},then:{$ref:"#/definitions/AuthorizationUpdate"}},headers:{type:["object","null"],if:{
type:"object"},then:{$ref:"#/definitions/HeadersUpdate"}},pagination:{type:["object","null"],if:{type:"object"},then:{$ref:"\
#/definitions/PaginationUpdate"}},rate_limit:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/RateLi\
mitUpdate"}},error_expression:{type:["string","null"]},resources:{type:["object","null"],additionalProperties:{type:["ob\
ject","null"],if:{type:"object"},then:{$ref:"#/definitions/ResourceUpdate"}}},webhook:{type:["object","null"],if:{type:"\
object"},then:{$ref:"#/definitions/WebhookUpdate"}},actions:{type:["object","null"],if:{type:"object"},then:{$ref:"#/def\
initions/ActionsUpdate"}},tool_tags:{type:["object","null"],additionalProperties:{type:["array","null"],items:{type:"str\
ing"}}},query:{type:["object","null"],additionalProperties:{$ref:"#/definitions/QueryValueUpdate"}},icon:{type:["string",
"null"]},query_array_format:{enum:["comma","brackets","indices","repeat",null]},required_headers:{type:["object","null"],
additionalProperties:!0}},additionalProperties:!1},es={type:"object",properties:{format:{enum:["api_key","oauth2","oauth\
2_client_credentials","oauth","keka_oauth",null]}},if:{anyOf:[{properties:{format:{type:"string"}},required:["format"]},
{required:["config"]}]},then:{$ref:"#/definitions/CredentialUpdate"},else:{$ref:"#/definitions/CredentialMapUpdate"}},rs={
type:"object",properties:{format:{enum:["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth",null]}},if:{
properties:{format:{type:"string"}},required:["format"]},then:{required:["format"],discriminator:{propertyName:"format"},
oneOf:[{$ref:"#/definitions/ApiKeyCredentialUpdate"},{$ref:"#/definitions/OAuth2CredentialUpdate"},{$ref:"#/definitions/\
OAuth2ClientCredentialsCredentialUpdate"},{$ref:"#/definitions/OAuth1CredentialUpdate"},{$ref:"#/definitions/KekaOAuthCr\
edentialUpdate"}]},else:{$ref:"#/definitions/UntaggedCredentialUpdate"}},Se={type:"object",properties:{format:{const:"ap\
i_key"},config:{type:["object","null"],properties:{fields:{type:["array","null"],minItems:1,items:{$ref:"#/definitions/F\
ield"}},documentation_link:{type:["string","null"]},permissions_text:{type:["string","null"]}},additionalProperties:!1}},
additionalProperties:!1};function Ar(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="api_key"){let t={instancePath:o+"\
/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"api_key"},message:"must be equal t\
o constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Se.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t)
if(!(i==="fields"||i==="documentation_link"||i==="permissions_text")){let n={instancePath:o+"/config",schemaPath:"#/prop\
erties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"};e===null?e=[n]:e.push(n),r++}if(t.fields!==void 0){let i=t.fields;if(!Array.isArray(i)&&i!==null){
let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:Se.
properties.config.properties.fields.type},message:"must be array,null"};e===null?e=[n]:e.push(n),r++}if(Array.isArray(i)){
if(i.length<1){let a={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),r++}let n=i.length;for(let a=0;a<
n;a++)j(i[a],{instancePath:o+"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?j.errors:e.
concat(j.errors),r=e.length)}}if(t.documentation_link!==void 0){let i=t.documentation_link;if(typeof i!="string"&&i!==null){
let n={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/properties/documentation_link/type",keyword:"\
type",params:{type:Se.properties.config.properties.documentation_link.type},message:"must be string,null"};e===null?e=[n]:
e.push(n),r++}}if(t.permissions_text!==void 0){let i=t.permissions_text;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/permissions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:Se.
properties.config.properties.permissions_text.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return Ar.errors=e,r===0}var H={type:"object",properties:{format:{const:"oauth2"},config:{type:["object","\
null"],properties:{client:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuthClientUpdate"}},auth:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuth2EndpointsUpdate"}},options:{type:["object","nu\
ll"],if:{type:"object"},then:{$ref:"#/definitions/OAuthOptionsUpdate"}},scope:{type:["array","null"],items:{type:"string"}},
fields:{type:["array","null"],items:{$ref:"#/definitions/Field"}},params:{type:["object","null"],properties:{access_type:{
type:["string","number","boolean","null"]},token_access_type:{type:["string","number","boolean","null"]},approval_prompt:{
type:["string","number","boolean","null"]},prompt:{type:["string","number","boolean","null"]},code_challenge_method:{type:[
"string","number","boolean","null"]},response_mode:{type:["string","number","boolean","null"]}},additionalProperties:{$ref:"\
#/definitions/TemplateValueUpdate"}},tokenParams:{type:["object","null"],additionalProperties:{$ref:"#/definitions/Templ\
ateValueUpdate"}},refreshParams:{type:["object","null"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"}},
tokenExpiryDuration:{type:["string","number","null"]},documentation_link:{type:["string","null"]},permissions_text:{type:[
"string","null"]}},additionalProperties:!0}},additionalProperties:!1},ze={type:"object",properties:{id:{type:["string","\
null"]},secret:{type:["string","null"]},idParamName:{type:["string","null"]},secretParamName:{type:["string","null"]}},additionalProperties:!0};
function N(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.id!==void 0){let t=s.id;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:ze.properties.id.type},message:"must be string,null"};e===null?e=[i]:e.
push(i),r++}}if(s.secret!==void 0){let t=s.secret;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/secret",schemaPath:"\
#/properties/secret/type",keyword:"type",params:{type:ze.properties.secret.type},message:"must be string,null"};e===null?
e=[i]:e.push(i),r++}}if(s.idParamName!==void 0){let t=s.idParamName;if(typeof t!="string"&&t!==null){let i={instancePath:o+
"/idParamName",schemaPath:"#/properties/idParamName/type",keyword:"type",params:{type:ze.properties.idParamName.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.secretParamName!==void 0){let t=s.secretParamName;if(typeof t!=
"string"&&t!==null){let i={instancePath:o+"/secretParamName",schemaPath:"#/properties/secretParamName/type",keyword:"typ\
e",params:{type:ze.properties.secretParamName.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),r++}return N.errors=e,r===0}var be={type:"object",properties:{tokenHost:{type:["string","null"],pattern:"^(?:[Hh][Tt]\
[Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},tokenPath:{type:["string","null"]},authorizeHost:{type:[
"string","null"],pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},authorizePath:{
type:["string","null"]},refreshPath:{type:["string","null"]},revokePath:{type:["string","null"]}},additionalProperties:!0};
function qr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.tokenHost!==void 0){let t=s.tokenHost;if(typeof t!="string"&&t!==null){let i={instancePath:o+
"/tokenHost",schemaPath:"#/properties/tokenHost/type",keyword:"type",params:{type:be.properties.tokenHost.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),r++}if(typeof t=="string"&&!T.test(t)){let i={instancePath:o+"/tokenHost",
schemaPath:"#/properties/tokenHost/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S\
)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za\
-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[i]:e.push(i),r++}}if(s.tokenPath!==void 0){let t=s.tokenPath;if(typeof t!="string"&&
t!==null){let i={instancePath:o+"/tokenPath",schemaPath:"#/properties/tokenPath/type",keyword:"type",params:{type:be.properties.
tokenPath.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.authorizeHost!==void 0){let t=s.authorizeHost;
if(typeof t!="string"&&t!==null){let i={instancePath:o+"/authorizeHost",schemaPath:"#/properties/authorizeHost/type",keyword:"\
type",params:{type:be.properties.authorizeHost.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}if(typeof t==
"string"&&!T.test(t)){let i={instancePath:o+"/authorizeHost",schemaPath:"#/properties/authorizeHost/pattern",keyword:"pa\
ttern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must m\
atch pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[i]:e.push(i),
r++}}if(s.authorizePath!==void 0){let t=s.authorizePath;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/authori\
zePath",schemaPath:"#/properties/authorizePath/type",keyword:"type",params:{type:be.properties.authorizePath.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.refreshPath!==void 0){let t=s.refreshPath;if(typeof t!="string"&&
t!==null){let i={instancePath:o+"/refreshPath",schemaPath:"#/properties/refreshPath/type",keyword:"type",params:{type:be.
properties.refreshPath.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.revokePath!==void 0){let t=s.
revokePath;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/revokePath",schemaPath:"#/properties/revokePath/type",
keyword:"type",params:{type:be.properties.revokePath.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return qr.errors=e,r===0}var Ue={type:"object",properties:{scopeSeparator:{type:["string","null"]},authorizationMethod:{
type:["string","null"]},bodyFormat:{type:["string","null"]},credentialsEncodingMode:{type:["string","null"]}},additionalProperties:!0};
function J(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obje\
ct"&&!Array.isArray(s)){if(s.scopeSeparator!==void 0){let t=s.scopeSeparator;if(typeof t!="string"&&t!==null){let i={instancePath:o+
"/scopeSeparator",schemaPath:"#/properties/scopeSeparator/type",keyword:"type",params:{type:Ue.properties.scopeSeparator.
type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.authorizationMethod!==void 0){let t=s.authorizationMethod;
if(typeof t!="string"&&t!==null){let i={instancePath:o+"/authorizationMethod",schemaPath:"#/properties/authorizationMeth\
od/type",keyword:"type",params:{type:Ue.properties.authorizationMethod.type},message:"must be string,null"};e===null?e=[
i]:e.push(i),r++}}if(s.bodyFormat!==void 0){let t=s.bodyFormat;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/\
bodyFormat",schemaPath:"#/properties/bodyFormat/type",keyword:"type",params:{type:Ue.properties.bodyFormat.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.credentialsEncodingMode!==void 0){let t=s.credentialsEncodingMode;
if(typeof t!="string"&&t!==null){let i={instancePath:o+"/credentialsEncodingMode",schemaPath:"#/properties/credentialsEn\
codingMode/type",keyword:"type",params:{type:Ue.properties.credentialsEncodingMode.type},message:"must be string,null"};
e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),r++}return J.errors=e,r===0}var bt={type:["string","number","boolean","null","\
array","object"],properties:{$truto_merge:{type:["string","array","null"],if:{type:["string","array"]},then:{$ref:"#/def\
initions/MergeValueUpdate"}}},additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"},items:{$ref:"#/definitions\
/TemplateValue"}},ts={type:["string","array"],items:{type:"string"}};function W(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(typeof s!="string"&&!Array.isArray(s)){let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:ts.type},message:"must be string,array"};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){let t=s.length;
for(let i=0;i<t;i++)if(typeof s[i]!="string"){let n={instancePath:o+"/"+i,schemaPath:"#/items/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}return W.errors=e,r===0}var pt={validate:$};function $(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(typeof s!="object"&&typeof s!="s\
tring"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"){let i={instancePath:o,schemaPath:"#/type",keyword:"type",
params:{type:bt.type},message:"must be string,number,boolean,null,array,object"};e===null?e=[i]:e.push(i),r++}if(Array.isArray(
s)){let i=s.length;for(let n=0;n<i;n++)v(s[n],{instancePath:o+"/"+n,parentData:s,parentDataProperty:n,rootData:h})||(e=e===
null?v.errors:e.concat(v.errors),r=e.length)}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)i!=="$truto_mer\
ge"&&(pt.validate(s[i],{instancePath:o+"/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,rootData:h})||
(e=e===null?pt.validate.errors:e.concat(pt.validate.errors),r=e.length));if(s.$truto_merge!==void 0){let i=s.$truto_merge;
if(typeof i!="string"&&!Array.isArray(i)&&i!==null){let f={instancePath:o+"/$truto_merge",schemaPath:"#/properties/%24tr\
uto_merge/type",keyword:"type",params:{type:bt.properties.$truto_merge.type},message:"must be string,array,null"};e===null?
e=[f]:e.push(f),r++}let n=r,a=!0,l=r;if(typeof i!="string"&&!Array.isArray(i)){let f={};e===null?e=[f]:e.push(f),r++}var t=l===
r;if(r=n,e!==null&&(n?e.length=n:e=null),t){let f=r;W(i,{instancePath:o+"/$truto_merge",parentData:s,parentDataProperty:"\
$truto_merge",rootData:h})||(e=e===null?W.errors:e.concat(W.errors),r=e.length);var t=f===r;a=t}if(!a){let f={instancePath:o+
"/$truto_merge",schemaPath:"#/properties/%24truto_merge/if",keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema'};e===null?e=[f]:e.push(f),r++}}}return $.errors=e,r===0}function $r(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s)if(!(a===
"format"||a==="config")){let l={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"};e===null?e=[l]:e.push(l),r++}if(s.format!==void 0&&
s.format!=="oauth2"){let a={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
oauth2"},message:"must be equal to constant"};e===null?e=[a]:e.push(a),r++}if(s.config!==void 0){let a=s.config;if(!(a&&
typeof a=="object"&&!Array.isArray(a))&&a!==null){let l={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:H.properties.config.type},message:"must be object,null"};e===null?e=[l]:e.push(l),r++}if(a&&
typeof a=="object"&&!Array.isArray(a)){if(a.client!==void 0){let l=a.client;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&
l!==null){let p={instancePath:o+"/config/client",schemaPath:"#/properties/config/properties/client/type",keyword:"type",
params:{type:H.properties.config.properties.client.type},message:"must be object,null"};e===null?e=[p]:e.push(p),r++}let f=r,
c=!0,y=r;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};e===null?e=[p]:e.push(p),r++}var t=y===r;if(r=f,e!==null&&
(f?e.length=f:e=null),t){let p=r;N(l,{instancePath:o+"/config/client",parentData:a,parentDataProperty:"client",rootData:h})||
(e=e===null?N.errors:e.concat(N.errors),r=e.length);var t=p===r;c=t}if(!c){let p={instancePath:o+"/config/client",schemaPath:"\
#/properties/config/properties/client/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[p]:e.push(p),r++}}if(a.auth!==void 0){let l=a.auth;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){
let p={instancePath:o+"/config/auth",schemaPath:"#/properties/config/properties/auth/type",keyword:"type",params:{type:H.
properties.config.properties.auth.type},message:"must be object,null"};e===null?e=[p]:e.push(p),r++}let f=r,c=!0,y=r;if(!(l&&
typeof l=="object"&&!Array.isArray(l))){let p={};e===null?e=[p]:e.push(p),r++}var i=y===r;if(r=f,e!==null&&(f?e.length=f:
e=null),i){let p=r;qr(l,{instancePath:o+"/config/auth",parentData:a,parentDataProperty:"auth",rootData:h})||(e=e===null?
qr.errors:e.concat(qr.errors),r=e.length);var i=p===r;c=i}if(!c){let p={instancePath:o+"/config/auth",schemaPath:"#/prop\
erties/config/properties/auth/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[p]:e.push(p),r++}}if(a.options!==void 0){let l=a.options;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={
instancePath:o+"/config/options",schemaPath:"#/properties/config/properties/options/type",keyword:"type",params:{type:H.
properties.config.properties.options.type},message:"must be object,null"};e===null?e=[p]:e.push(p),r++}let f=r,c=!0,y=r;
if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};e===null?e=[p]:e.push(p),r++}var n=y===r;if(r=f,e!==null&&(f?e.
length=f:e=null),n){let p=r;J(l,{instancePath:o+"/config/options",parentData:a,parentDataProperty:"options",rootData:h})||
(e=e===null?J.errors:e.concat(J.errors),r=e.length);var n=p===r;c=n}if(!c){let p={instancePath:o+"/config/options",schemaPath:"\
#/properties/config/properties/options/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[p]:e.push(p),r++}}if(a.scope!==void 0){let l=a.scope;if(!Array.isArray(l)&&l!==null){let f={instancePath:o+"\
/config/scope",schemaPath:"#/properties/config/properties/scope/type",keyword:"type",params:{type:H.properties.config.properties.
scope.type},message:"must be array,null"};e===null?e=[f]:e.push(f),r++}if(Array.isArray(l)){let f=l.length;for(let c=0;c<
f;c++)if(typeof l[c]!="string"){let y={instancePath:o+"/config/scope/"+c,schemaPath:"#/properties/config/properties/scop\
e/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[y]:e.push(y),r++}}}if(a.fields!==
void 0){let l=a.fields;if(!Array.isArray(l)&&l!==null){let f={instancePath:o+"/config/fields",schemaPath:"#/properties/c\
onfig/properties/fields/type",keyword:"type",params:{type:H.properties.config.properties.fields.type},message:"must be a\
rray,null"};e===null?e=[f]:e.push(f),r++}if(Array.isArray(l)){let f=l.length;for(let c=0;c<f;c++)j(l[c],{instancePath:o+
"/config/fields/"+c,parentData:l,parentDataProperty:c,rootData:h})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}}
if(a.params!==void 0){let l=a.params;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:o+"/c\
onfig/params",schemaPath:"#/properties/config/properties/params/type",keyword:"type",params:{type:H.properties.config.properties.
params.type},message:"must be object,null"};e===null?e=[f]:e.push(f),r++}if(l&&typeof l=="object"&&!Array.isArray(l)){for(let f in l)
f==="access_type"||f==="token_access_type"||f==="approval_prompt"||f==="prompt"||f==="code_challenge_method"||f==="respo\
nse_mode"||$(l[f],{instancePath:o+"/config/params/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:f,
rootData:h})||(e=e===null?$.errors:e.concat($.errors),r=e.length);if(l.access_type!==void 0){let f=l.access_type;if(typeof f!=
"string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let c={instancePath:o+"/config/params/acces\
s_type",schemaPath:"#/properties/config/properties/params/properties/access_type/type",keyword:"type",params:{type:H.properties.
config.properties.params.properties.access_type.type},message:"must be string,number,boolean,null"};e===null?e=[c]:e.push(
c),r++}}if(l.token_access_type!==void 0){let f=l.token_access_type;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(
f))&&typeof f!="boolean"&&f!==null){let c={instancePath:o+"/config/params/token_access_type",schemaPath:"#/properties/co\
nfig/properties/params/properties/token_access_type/type",keyword:"type",params:{type:H.properties.config.properties.params.
properties.token_access_type.type},message:"must be string,number,boolean,null"};e===null?e=[c]:e.push(c),r++}}if(l.approval_prompt!==
void 0){let f=l.approval_prompt;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){
let c={instancePath:o+"/config/params/approval_prompt",schemaPath:"#/properties/config/properties/params/properties/appr\
oval_prompt/type",keyword:"type",params:{type:H.properties.config.properties.params.properties.approval_prompt.type},message:"\
must be string,number,boolean,null"};e===null?e=[c]:e.push(c),r++}}if(l.prompt!==void 0){let f=l.prompt;if(typeof f!="st\
ring"&&!(typeof f=="number"&&isFinite(f))&&typeof f!="boolean"&&f!==null){let c={instancePath:o+"/config/params/prompt",
schemaPath:"#/properties/config/properties/params/properties/prompt/type",keyword:"type",params:{type:H.properties.config.
properties.params.properties.prompt.type},message:"must be string,number,boolean,null"};e===null?e=[c]:e.push(c),r++}}if(l.
code_challenge_method!==void 0){let f=l.code_challenge_method;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&
typeof f!="boolean"&&f!==null){let c={instancePath:o+"/config/params/code_challenge_method",schemaPath:"#/properties/con\
fig/properties/params/properties/code_challenge_method/type",keyword:"type",params:{type:H.properties.config.properties.
params.properties.code_challenge_method.type},message:"must be string,number,boolean,null"};e===null?e=[c]:e.push(c),r++}}
if(l.response_mode!==void 0){let f=l.response_mode;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f))&&typeof f!=
"boolean"&&f!==null){let c={instancePath:o+"/config/params/response_mode",schemaPath:"#/properties/config/properties/par\
ams/properties/response_mode/type",keyword:"type",params:{type:H.properties.config.properties.params.properties.response_mode.
type},message:"must be string,number,boolean,null"};e===null?e=[c]:e.push(c),r++}}}}if(a.tokenParams!==void 0){let l=a.tokenParams;
if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let f={instancePath:o+"/config/tokenParams",schemaPath:"#/prop\
erties/config/properties/tokenParams/type",keyword:"type",params:{type:H.properties.config.properties.tokenParams.type},
message:"must be object,null"};e===null?e=[f]:e.push(f),r++}if(l&&typeof l=="object"&&!Array.isArray(l))for(let f in l)$(
l[f],{instancePath:o+"/config/tokenParams/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:f,rootData:h})||
(e=e===null?$.errors:e.concat($.errors),r=e.length)}if(a.refreshParams!==void 0){let l=a.refreshParams;if(!(l&&typeof l==
"object"&&!Array.isArray(l))&&l!==null){let f={instancePath:o+"/config/refreshParams",schemaPath:"#/properties/config/pr\
operties/refreshParams/type",keyword:"type",params:{type:H.properties.config.properties.refreshParams.type},message:"mus\
t be object,null"};e===null?e=[f]:e.push(f),r++}if(l&&typeof l=="object"&&!Array.isArray(l))for(let f in l)$(l[f],{instancePath:o+
"/config/refreshParams/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:f,rootData:h})||(e=e===
null?$.errors:e.concat($.errors),r=e.length)}if(a.tokenExpiryDuration!==void 0){let l=a.tokenExpiryDuration;if(typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l))&&l!==null){let f={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"\
#/properties/config/properties/tokenExpiryDuration/type",keyword:"type",params:{type:H.properties.config.properties.tokenExpiryDuration.
type},message:"must be string,number,null"};e===null?e=[f]:e.push(f),r++}}if(a.documentation_link!==void 0){let l=a.documentation_link;
if(typeof l!="string"&&l!==null){let f={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/prop\
erties/documentation_link/type",keyword:"type",params:{type:H.properties.config.properties.documentation_link.type},message:"\
must be string,null"};e===null?e=[f]:e.push(f),r++}}if(a.permissions_text!==void 0){let l=a.permissions_text;if(typeof l!=
"string"&&l!==null){let f={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/config/properties/permissi\
ons_text/type",keyword:"type",params:{type:H.properties.config.properties.permissions_text.type},message:"must be string\
,null"};e===null?e=[f]:e.push(f),r++}}}}}else{let a={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[a]:e.push(a),r++}return $r.errors=e,r===0}var B={type:"object",properties:{format:{
const:"oauth2_client_credentials"},config:{type:["object","null"],properties:{auth:{type:["object","null"],if:{type:"obj\
ect"},then:{$ref:"#/definitions/OAuth2TokenEndpointUpdate"}},client:{type:["object","null"],if:{type:"object"},then:{$ref:"\
#/definitions/OAuthClientUpdate"}},options:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuthOpt\
ionsUpdate"}},scope:{type:["array","null"],items:{type:"string"}},fields:{type:["array","null"],items:{$ref:"#/definitio\
ns/Field"}},tokenParams:{type:["object","null"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"}},tokenExpiryDuration:{
type:["string","number","null"]},documentation_link:{type:["string","null"]},permissions_text:{type:["string","null"]}},
additionalProperties:!0}},additionalProperties:!1},kt={type:"object",properties:{tokenHost:{type:["string","null"],pattern:"\
^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},tokenPath:{type:["string","null"]}},additionalProperties:!0};
function xr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){if(s.tokenHost!==void 0){let t=s.tokenHost;if(typeof t!="string"&&t!==null){let i={instancePath:o+
"/tokenHost",schemaPath:"#/properties/tokenHost/type",keyword:"type",params:{type:kt.properties.tokenHost.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),r++}if(typeof t=="string"&&!T.test(t)){let i={instancePath:o+"/tokenHost",
schemaPath:"#/properties/tokenHost/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S\
)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za\
-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[i]:e.push(i),r++}}if(s.tokenPath!==void 0){let t=s.tokenPath;if(typeof t!="string"&&
t!==null){let i={instancePath:o+"/tokenPath",schemaPath:"#/properties/tokenPath/type",keyword:"type",params:{type:kt.properties.
tokenPath.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return xr.errors=e,r===
0}function Dr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="o\
bject"&&!Array.isArray(s)){for(let a in s)if(!(a==="format"||a==="config")){let l={instancePath:o,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties"};
e===null?e=[l]:e.push(l),r++}if(s.format!==void 0&&s.format!=="oauth2_client_credentials"){let a={instancePath:o+"/forma\
t",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"oauth2_client_credentials"},message:"mus\
t be equal to constant"};e===null?e=[a]:e.push(a),r++}if(s.config!==void 0){let a=s.config;if(!(a&&typeof a=="object"&&!Array.
isArray(a))&&a!==null){let l={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:B.
properties.config.type},message:"must be object,null"};e===null?e=[l]:e.push(l),r++}if(a&&typeof a=="object"&&!Array.isArray(
a)){if(a.auth!==void 0){let l=a.auth;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/c\
onfig/auth",schemaPath:"#/properties/config/properties/auth/type",keyword:"type",params:{type:B.properties.config.properties.
auth.type},message:"must be object,null"};e===null?e=[p]:e.push(p),r++}let f=r,c=!0,y=r;if(!(l&&typeof l=="object"&&!Array.
isArray(l))){let p={};e===null?e=[p]:e.push(p),r++}var t=y===r;if(r=f,e!==null&&(f?e.length=f:e=null),t){let p=r;xr(l,{instancePath:o+
"/config/auth",parentData:a,parentDataProperty:"auth",rootData:h})||(e=e===null?xr.errors:e.concat(xr.errors),r=e.length);
var t=p===r;c=t}if(!c){let p={instancePath:o+"/config/auth",schemaPath:"#/properties/config/properties/auth/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),r++}}if(a.client!==void 0){
let l=a.client;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/config/client",schemaPath:"\
#/properties/config/properties/client/type",keyword:"type",params:{type:B.properties.config.properties.client.type},message:"\
must be object,null"};e===null?e=[p]:e.push(p),r++}let f=r,c=!0,y=r;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};
e===null?e=[p]:e.push(p),r++}var i=y===r;if(r=f,e!==null&&(f?e.length=f:e=null),i){let p=r;N(l,{instancePath:o+"/config/\
client",parentData:a,parentDataProperty:"client",rootData:h})||(e=e===null?N.errors:e.concat(N.errors),r=e.length);var i=p===
r;c=i}if(!c){let p={instancePath:o+"/config/client",schemaPath:"#/properties/config/properties/client/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),r++}}if(a.options!==void 0){let l=a.
options;if(!(l&&typeof l=="object"&&!Array.isArray(l))&&l!==null){let p={instancePath:o+"/config/options",schemaPath:"#/\
properties/config/properties/options/type",keyword:"type",params:{type:B.properties.config.properties.options.type},message:"\
must be object,null"};e===null?e=[p]:e.push(p),r++}let f=r,c=!0,y=r;if(!(l&&typeof l=="object"&&!Array.isArray(l))){let p={};
e===null?e=[p]:e.push(p),r++}var n=y===r;if(r=f,e!==null&&(f?e.length=f:e=null),n){let p=r;J(l,{instancePath:o+"/config/\
options",parentData:a,parentDataProperty:"options",rootData:h})||(e=e===null?J.errors:e.concat(J.errors),r=e.length);var n=p===
r;c=n}if(!c){let p={instancePath:o+"/config/options",schemaPath:"#/properties/config/properties/options/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[p]:e.push(p),r++}}if(a.scope!==void 0){let l=a.
scope;if(!Array.isArray(l)&&l!==null){let f={instancePath:o+"/config/scope",schemaPath:"#/properties/config/properties/s\
cope/type",keyword:"type",params:{type:B.properties.config.properties.scope.type},message:"must be array,null"};e===null?
e=[f]:e.push(f),r++}if(Array.isArray(l)){let f=l.length;for(let c=0;c<f;c++)if(typeof l[c]!="string"){let y={instancePath:o+
"/config/scope/"+c,schemaPath:"#/properties/config/properties/scope/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[y]:e.push(y),r++}}}if(a.fields!==void 0){let l=a.fields;if(!Array.isArray(l)&&l!==null){let f={
instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties/fields/type",keyword:"type",params:{type:B.properties.
config.properties.fields.type},message:"must be array,null"};e===null?e=[f]:e.push(f),r++}if(Array.isArray(l)){let f=l.length;
for(let c=0;c<f;c++)j(l[c],{instancePath:o+"/config/fields/"+c,parentData:l,parentDataProperty:c,rootData:h})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length)}}if(a.tokenParams!==void 0){let l=a.tokenParams;if(!(l&&typeof l=="object"&&!Array.
isArray(l))&&l!==null){let f={instancePath:o+"/config/tokenParams",schemaPath:"#/properties/config/properties/tokenParam\
s/type",keyword:"type",params:{type:B.properties.config.properties.tokenParams.type},message:"must be object,null"};e===
null?e=[f]:e.push(f),r++}if(l&&typeof l=="object"&&!Array.isArray(l))for(let f in l)$(l[f],{instancePath:o+"/config/toke\
nParams/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:l,parentDataProperty:f,rootData:h})||(e=e===null?$.errors:
e.concat($.errors),r=e.length)}if(a.tokenExpiryDuration!==void 0){let l=a.tokenExpiryDuration;if(typeof l!="string"&&!(typeof l==
"number"&&isFinite(l))&&l!==null){let f={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"#/properties/config/pr\
operties/tokenExpiryDuration/type",keyword:"type",params:{type:B.properties.config.properties.tokenExpiryDuration.type},
message:"must be string,number,null"};e===null?e=[f]:e.push(f),r++}}if(a.documentation_link!==void 0){let l=a.documentation_link;
if(typeof l!="string"&&l!==null){let f={instancePath:o+"/config/documentation_link",schemaPath:"#/properties/config/prop\
erties/documentation_link/type",keyword:"type",params:{type:B.properties.config.properties.documentation_link.type},message:"\
must be string,null"};e===null?e=[f]:e.push(f),r++}}if(a.permissions_text!==void 0){let l=a.permissions_text;if(typeof l!=
"string"&&l!==null){let f={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/config/properties/permissi\
ons_text/type",keyword:"type",params:{type:B.properties.config.properties.permissions_text.type},message:"must be string\
,null"};e===null?e=[f]:e.push(f),r++}}}}}else{let a={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[a]:e.push(a),r++}return Dr.errors=e,r===0}var pe={type:"object",properties:{
format:{const:"oauth"},config:{type:["object","null"],properties:{requestTokenUrl:{type:["string","null"],pattern:"^(?:[\
Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},authorizeUrl:{type:["string","null"],pattern:"\
^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},tokenUrl:{type:["string","null"],pattern:"\
^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},fields:{type:["array","null"],items:{$ref:"\
#/definitions/Field"}},documentation_link:{type:["string","null"]},permissions_text:{type:["string","null"]}},additionalProperties:!0}},
additionalProperties:!1};function Tr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="oauth"){let t={instancePath:o+"/f\
ormat",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"oauth"},message:"must be equal to co\
nstant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&
t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:pe.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
requestTokenUrl!==void 0){let i=t.requestTokenUrl;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/reques\
tTokenUrl",schemaPath:"#/properties/config/properties/requestTokenUrl/type",keyword:"type",params:{type:pe.properties.config.
properties.requestTokenUrl.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}if(typeof i=="string"&&!T.test(
i)){let n={instancePath:o+"/config/requestTokenUrl",schemaPath:"#/properties/config/properties/requestTokenUrl/pattern",
keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'\
must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[n]:e.push(
n),r++}}if(t.authorizeUrl!==void 0){let i=t.authorizeUrl;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config\
/authorizeUrl",schemaPath:"#/properties/config/properties/authorizeUrl/type",keyword:"type",params:{type:pe.properties.config.
properties.authorizeUrl.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}if(typeof i=="string"&&!T.test(
i)){let n={instancePath:o+"/config/authorizeUrl",schemaPath:"#/properties/config/properties/authorizeUrl/pattern",keyword:"\
pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must\
 match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[n]:e.push(
n),r++}}if(t.tokenUrl!==void 0){let i=t.tokenUrl;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/tokenUr\
l",schemaPath:"#/properties/config/properties/tokenUrl/type",keyword:"type",params:{type:pe.properties.config.properties.
tokenUrl.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}if(typeof i=="string"&&!T.test(i)){let n={instancePath:o+
"/config/tokenUrl",schemaPath:"#/properties/config/properties/tokenUrl/pattern",keyword:"pattern",params:{pattern:"^(?:[\
Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt\
][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[n]:e.push(n),r++}}if(t.fields!==void 0){let i=t.
fields;if(!Array.isArray(i)&&i!==null){let n={instancePath:o+"/config/fields",schemaPath:"#/properties/config/properties\
/fields/type",keyword:"type",params:{type:pe.properties.config.properties.fields.type},message:"must be array,null"};e===
null?e=[n]:e.push(n),r++}if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)j(i[a],{instancePath:o+"/config/fields/"+
a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}}if(t.documentation_link!==
void 0){let i=t.documentation_link;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/documentation_link",schemaPath:"\
#/properties/config/properties/documentation_link/type",keyword:"type",params:{type:pe.properties.config.properties.documentation_link.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.permissions_text!==void 0){let i=t.permissions_text;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/config/proper\
ties/permissions_text/type",keyword:"type",params:{type:pe.properties.config.properties.permissions_text.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Tr.errors=e,r===0}var Ee={type:"object",properties:{
format:{const:"keka_oauth"},config:{type:["object","null"],properties:{fields:{type:["array","null"],items:{$ref:"#/defi\
nitions/Field"}},documentation_link:{type:["string","null"]},permissions_text:{type:["string","null"]}},additionalProperties:!0}},
additionalProperties:!1};function Sr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="keka_oauth"){let t={instancePath:o+
"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"keka_oauth"},message:"must be equ\
al to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Ee.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
fields!==void 0){let i=t.fields;if(!Array.isArray(i)&&i!==null){let n={instancePath:o+"/config/fields",schemaPath:"#/pro\
perties/config/properties/fields/type",keyword:"type",params:{type:Ee.properties.config.properties.fields.type},message:"\
must be array,null"};e===null?e=[n]:e.push(n),r++}if(Array.isArray(i)){let n=i.length;for(let a=0;a<n;a++)j(i[a],{instancePath:o+
"/config/fields/"+a,parentData:i,parentDataProperty:a,rootData:h})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}}
if(t.documentation_link!==void 0){let i=t.documentation_link;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/co\
nfig/documentation_link",schemaPath:"#/properties/config/properties/documentation_link/type",keyword:"type",params:{type:Ee.
properties.config.properties.documentation_link.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.
permissions_text!==void 0){let i=t.permissions_text;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/perm\
issions_text",schemaPath:"#/properties/config/properties/permissions_text/type",keyword:"type",params:{type:Ee.properties.
config.properties.permissions_text.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Sr.
errors=e,r===0}var x={type:"object",properties:{format:{enum:["api_key","oauth2","oauth2_client_credentials","oauth","ke\
ka_oauth",null]},config:{type:["object","null"],properties:{fields:{type:["array","null"],items:{$ref:"#/definitions/Fie\
ld"}},documentation_link:{type:["string","null"]},permissions_text:{type:["string","null"]},client:{type:["object","null"],
if:{type:"object"},then:{$ref:"#/definitions/OAuthClientUpdate"}},auth:{type:["object","null"],properties:{tokenHost:{type:[
"string","null"],pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},tokenPath:{type:[
"string","null"]},authorizeHost:{type:["string","null"],pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z\
0-9/\\s][\\s\\S]*|)$"},authorizePath:{type:["string","null"]},refreshPath:{type:["string","null"]},revokePath:{type:["st\
ring","null"]}},additionalProperties:!0},options:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/OA\
uthOptionsUpdate"}},scope:{type:["array","null"],items:{type:"string"}},params:{type:["object","null"],properties:{access_type:{
type:["string","number","boolean","null"]},token_access_type:{type:["string","number","boolean","null"]},approval_prompt:{
type:["string","number","boolean","null"]},prompt:{type:["string","number","boolean","null"]},code_challenge_method:{type:[
"string","number","boolean","null"]},response_mode:{type:["string","number","boolean","null"]}},additionalProperties:{$ref:"\
#/definitions/TemplateValueUpdate"}},tokenParams:{type:["object","null"],additionalProperties:{$ref:"#/definitions/Templ\
ateValueUpdate"}},refreshParams:{type:["object","null"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"}},
tokenExpiryDuration:{type:["string","number","null"]},requestTokenUrl:{type:["string","null"],pattern:"^(?:[Hh][Tt][Tt][\
Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},authorizeUrl:{type:["string","null"],pattern:"^(?:[Hh][T\
t][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},tokenUrl:{type:["string","null"],pattern:"^(?:[Hh\
][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"}},additionalProperties:!0}},additionalProperties:!1};
function zr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let n in s)if(!(n==="format"||n==="config")){let a={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"};
e===null?e=[a]:e.push(a),r++}if(s.format!==void 0){let n=s.format;if(!(n==="api_key"||n==="oauth2"||n==="oauth2_client_c\
redentials"||n==="oauth"||n==="keka_oauth"||n===null)){let a={instancePath:o+"/format",schemaPath:"#/properties/format/e\
num",keyword:"enum",params:{allowedValues:x.properties.format.enum},message:"must be equal to one of the allowed values"};
e===null?e=[a]:e.push(a),r++}}if(s.config!==void 0){let n=s.config;if(!(n&&typeof n=="object"&&!Array.isArray(n))&&n!==null){
let a={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:x.properties.config.type},
message:"must be object,null"};e===null?e=[a]:e.push(a),r++}if(n&&typeof n=="object"&&!Array.isArray(n)){if(n.fields!==void 0){
let a=n.fields;if(!Array.isArray(a)&&a!==null){let l={instancePath:o+"/config/fields",schemaPath:"#/properties/config/pr\
operties/fields/type",keyword:"type",params:{type:x.properties.config.properties.fields.type},message:"must be array,nul\
l"};e===null?e=[l]:e.push(l),r++}if(Array.isArray(a)){let l=a.length;for(let f=0;f<l;f++)j(a[f],{instancePath:o+"/config\
/fields/"+f,parentData:a,parentDataProperty:f,rootData:h})||(e=e===null?j.errors:e.concat(j.errors),r=e.length)}}if(n.documentation_link!==
void 0){let a=n.documentation_link;if(typeof a!="string"&&a!==null){let l={instancePath:o+"/config/documentation_link",schemaPath:"\
#/properties/config/properties/documentation_link/type",keyword:"type",params:{type:x.properties.config.properties.documentation_link.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),r++}}if(n.permissions_text!==void 0){let a=n.permissions_text;
if(typeof a!="string"&&a!==null){let l={instancePath:o+"/config/permissions_text",schemaPath:"#/properties/config/proper\
ties/permissions_text/type",keyword:"type",params:{type:x.properties.config.properties.permissions_text.type},message:"m\
ust be string,null"};e===null?e=[l]:e.push(l),r++}}if(n.client!==void 0){let a=n.client;if(!(a&&typeof a=="object"&&!Array.
isArray(a))&&a!==null){let y={instancePath:o+"/config/client",schemaPath:"#/properties/config/properties/client/type",keyword:"\
type",params:{type:x.properties.config.properties.client.type},message:"must be object,null"};e===null?e=[y]:e.push(y),r++}
let l=r,f=!0,c=r;if(!(a&&typeof a=="object"&&!Array.isArray(a))){let y={};e===null?e=[y]:e.push(y),r++}var t=c===r;if(r=
l,e!==null&&(l?e.length=l:e=null),t){let y=r;N(a,{instancePath:o+"/config/client",parentData:n,parentDataProperty:"clien\
t",rootData:h})||(e=e===null?N.errors:e.concat(N.errors),r=e.length);var t=y===r;f=t}if(!f){let y={instancePath:o+"/conf\
ig/client",schemaPath:"#/properties/config/properties/client/if",keyword:"if",params:{failingKeyword:"then"},message:'mu\
st match "then" schema'};e===null?e=[y]:e.push(y),r++}}if(n.auth!==void 0){let a=n.auth;if(!(a&&typeof a=="object"&&!Array.
isArray(a))&&a!==null){let l={instancePath:o+"/config/auth",schemaPath:"#/properties/config/properties/auth/type",keyword:"\
type",params:{type:x.properties.config.properties.auth.type},message:"must be object,null"};e===null?e=[l]:e.push(l),r++}
if(a&&typeof a=="object"&&!Array.isArray(a)){if(a.tokenHost!==void 0){let l=a.tokenHost;if(typeof l!="string"&&l!==null){
let f={instancePath:o+"/config/auth/tokenHost",schemaPath:"#/properties/config/properties/auth/properties/tokenHost/type",
keyword:"type",params:{type:x.properties.config.properties.auth.properties.tokenHost.type},message:"must be string,null"};
e===null?e=[f]:e.push(f),r++}if(typeof l=="string"&&!T.test(l)){let f={instancePath:o+"/config/auth/tokenHost",schemaPath:"\
#/properties/config/properties/auth/properties/tokenHost/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp\
][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[\
^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[f]:e.push(f),r++}}if(a.tokenPath!==void 0){let l=a.tokenPath;
if(typeof l!="string"&&l!==null){let f={instancePath:o+"/config/auth/tokenPath",schemaPath:"#/properties/config/properti\
es/auth/properties/tokenPath/type",keyword:"type",params:{type:x.properties.config.properties.auth.properties.tokenPath.
type},message:"must be string,null"};e===null?e=[f]:e.push(f),r++}}if(a.authorizeHost!==void 0){let l=a.authorizeHost;if(typeof l!=
"string"&&l!==null){let f={instancePath:o+"/config/auth/authorizeHost",schemaPath:"#/properties/config/properties/auth/p\
roperties/authorizeHost/type",keyword:"type",params:{type:x.properties.config.properties.auth.properties.authorizeHost.type},
message:"must be string,null"};e===null?e=[f]:e.push(f),r++}if(typeof l=="string"&&!T.test(l)){let f={instancePath:o+"/c\
onfig/auth/authorizeHost",schemaPath:"#/properties/config/properties/auth/properties/authorizeHost/pattern",keyword:"pat\
tern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must ma\
tch pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[f]:e.push(f),
r++}}if(a.authorizePath!==void 0){let l=a.authorizePath;if(typeof l!="string"&&l!==null){let f={instancePath:o+"/config/\
auth/authorizePath",schemaPath:"#/properties/config/properties/auth/properties/authorizePath/type",keyword:"type",params:{
type:x.properties.config.properties.auth.properties.authorizePath.type},message:"must be string,null"};e===null?e=[f]:e.
push(f),r++}}if(a.refreshPath!==void 0){let l=a.refreshPath;if(typeof l!="string"&&l!==null){let f={instancePath:o+"/con\
fig/auth/refreshPath",schemaPath:"#/properties/config/properties/auth/properties/refreshPath/type",keyword:"type",params:{
type:x.properties.config.properties.auth.properties.refreshPath.type},message:"must be string,null"};e===null?e=[f]:e.push(
f),r++}}if(a.revokePath!==void 0){let l=a.revokePath;if(typeof l!="string"&&l!==null){let f={instancePath:o+"/config/aut\
h/revokePath",schemaPath:"#/properties/config/properties/auth/properties/revokePath/type",keyword:"type",params:{type:x.
properties.config.properties.auth.properties.revokePath.type},message:"must be string,null"};e===null?e=[f]:e.push(f),r++}}}}
if(n.options!==void 0){let a=n.options;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let y={instancePath:o+"\
/config/options",schemaPath:"#/properties/config/properties/options/type",keyword:"type",params:{type:x.properties.config.
properties.options.type},message:"must be object,null"};e===null?e=[y]:e.push(y),r++}let l=r,f=!0,c=r;if(!(a&&typeof a==
"object"&&!Array.isArray(a))){let y={};e===null?e=[y]:e.push(y),r++}var i=c===r;if(r=l,e!==null&&(l?e.length=l:e=null),i){
let y=r;J(a,{instancePath:o+"/config/options",parentData:n,parentDataProperty:"options",rootData:h})||(e=e===null?J.errors:
e.concat(J.errors),r=e.length);var i=y===r;f=i}if(!f){let y={instancePath:o+"/config/options",schemaPath:"#/properties/c\
onfig/properties/options/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=
[y]:e.push(y),r++}}if(n.scope!==void 0){let a=n.scope;if(!Array.isArray(a)&&a!==null){let l={instancePath:o+"/config/sco\
pe",schemaPath:"#/properties/config/properties/scope/type",keyword:"type",params:{type:x.properties.config.properties.scope.
type},message:"must be array,null"};e===null?e=[l]:e.push(l),r++}if(Array.isArray(a)){let l=a.length;for(let f=0;f<l;f++)
if(typeof a[f]!="string"){let c={instancePath:o+"/config/scope/"+f,schemaPath:"#/properties/config/properties/scope/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[c]:e.push(c),r++}}}if(n.params!==void 0){
let a=n.params;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==null){let l={instancePath:o+"/config/params",schemaPath:"\
#/properties/config/properties/params/type",keyword:"type",params:{type:x.properties.config.properties.params.type},message:"\
must be object,null"};e===null?e=[l]:e.push(l),r++}if(a&&typeof a=="object"&&!Array.isArray(a)){for(let l in a)l==="acce\
ss_type"||l==="token_access_type"||l==="approval_prompt"||l==="prompt"||l==="code_challenge_method"||l==="response_mode"||
$(a[l],{instancePath:o+"/config/params/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:h})||
(e=e===null?$.errors:e.concat($.errors),r=e.length);if(a.access_type!==void 0){let l=a.access_type;if(typeof l!="string"&&
!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let f={instancePath:o+"/config/params/access_type",schemaPath:"\
#/properties/config/properties/params/properties/access_type/type",keyword:"type",params:{type:x.properties.config.properties.
params.properties.access_type.type},message:"must be string,number,boolean,null"};e===null?e=[f]:e.push(f),r++}}if(a.token_access_type!==
void 0){let l=a.token_access_type;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){
let f={instancePath:o+"/config/params/token_access_type",schemaPath:"#/properties/config/properties/params/properties/to\
ken_access_type/type",keyword:"type",params:{type:x.properties.config.properties.params.properties.token_access_type.type},
message:"must be string,number,boolean,null"};e===null?e=[f]:e.push(f),r++}}if(a.approval_prompt!==void 0){let l=a.approval_prompt;
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let f={instancePath:o+"/config\
/params/approval_prompt",schemaPath:"#/properties/config/properties/params/properties/approval_prompt/type",keyword:"typ\
e",params:{type:x.properties.config.properties.params.properties.approval_prompt.type},message:"must be string,number,bo\
olean,null"};e===null?e=[f]:e.push(f),r++}}if(a.prompt!==void 0){let l=a.prompt;if(typeof l!="string"&&!(typeof l=="numb\
er"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let f={instancePath:o+"/config/params/prompt",schemaPath:"#/properties\
/config/properties/params/properties/prompt/type",keyword:"type",params:{type:x.properties.config.properties.params.properties.
prompt.type},message:"must be string,number,boolean,null"};e===null?e=[f]:e.push(f),r++}}if(a.code_challenge_method!==void 0){
let l=a.code_challenge_method;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){
let f={instancePath:o+"/config/params/code_challenge_method",schemaPath:"#/properties/config/properties/params/propertie\
s/code_challenge_method/type",keyword:"type",params:{type:x.properties.config.properties.params.properties.code_challenge_method.
type},message:"must be string,number,boolean,null"};e===null?e=[f]:e.push(f),r++}}if(a.response_mode!==void 0){let l=a.response_mode;
if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l))&&typeof l!="boolean"&&l!==null){let f={instancePath:o+"/config\
/params/response_mode",schemaPath:"#/properties/config/properties/params/properties/response_mode/type",keyword:"type",params:{
type:x.properties.config.properties.params.properties.response_mode.type},message:"must be string,number,boolean,null"};
e===null?e=[f]:e.push(f),r++}}}}if(n.tokenParams!==void 0){let a=n.tokenParams;if(!(a&&typeof a=="object"&&!Array.isArray(
a))&&a!==null){let l={instancePath:o+"/config/tokenParams",schemaPath:"#/properties/config/properties/tokenParams/type",
keyword:"type",params:{type:x.properties.config.properties.tokenParams.type},message:"must be object,null"};e===null?e=[
l]:e.push(l),r++}if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a)$(a[l],{instancePath:o+"/config/tokenParams/"+
l.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:h})||(e=e===null?$.errors:e.concat($.
errors),r=e.length)}if(n.refreshParams!==void 0){let a=n.refreshParams;if(!(a&&typeof a=="object"&&!Array.isArray(a))&&a!==
null){let l={instancePath:o+"/config/refreshParams",schemaPath:"#/properties/config/properties/refreshParams/type",keyword:"\
type",params:{type:x.properties.config.properties.refreshParams.type},message:"must be object,null"};e===null?e=[l]:e.push(
l),r++}if(a&&typeof a=="object"&&!Array.isArray(a))for(let l in a)$(a[l],{instancePath:o+"/config/refreshParams/"+l.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:a,parentDataProperty:l,rootData:h})||(e=e===null?$.errors:e.concat($.errors),r=
e.length)}if(n.tokenExpiryDuration!==void 0){let a=n.tokenExpiryDuration;if(typeof a!="string"&&!(typeof a=="number"&&isFinite(
a))&&a!==null){let l={instancePath:o+"/config/tokenExpiryDuration",schemaPath:"#/properties/config/properties/tokenExpir\
yDuration/type",keyword:"type",params:{type:x.properties.config.properties.tokenExpiryDuration.type},message:"must be st\
ring,number,null"};e===null?e=[l]:e.push(l),r++}}if(n.requestTokenUrl!==void 0){let a=n.requestTokenUrl;if(typeof a!="st\
ring"&&a!==null){let l={instancePath:o+"/config/requestTokenUrl",schemaPath:"#/properties/config/properties/requestToken\
Url/type",keyword:"type",params:{type:x.properties.config.properties.requestTokenUrl.type},message:"must be string,null"};
e===null?e=[l]:e.push(l),r++}if(typeof a=="string"&&!T.test(a)){let l={instancePath:o+"/config/requestTokenUrl",schemaPath:"\
#/properties/config/properties/requestTokenUrl/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[\
^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\
\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[l]:e.push(l),r++}}if(n.authorizeUrl!==void 0){let a=n.authorizeUrl;
if(typeof a!="string"&&a!==null){let l={instancePath:o+"/config/authorizeUrl",schemaPath:"#/properties/config/properties\
/authorizeUrl/type",keyword:"type",params:{type:x.properties.config.properties.authorizeUrl.type},message:"must be strin\
g,null"};e===null?e=[l]:e.push(l),r++}if(typeof a=="string"&&!T.test(a)){let l={instancePath:o+"/config/authorizeUrl",schemaPath:"\
#/properties/config/properties/authorizeUrl/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s\
/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\
\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[l]:e.push(l),r++}}if(n.tokenUrl!==void 0){let a=n.tokenUrl;if(typeof a!=
"string"&&a!==null){let l={instancePath:o+"/config/tokenUrl",schemaPath:"#/properties/config/properties/tokenUrl/type",keyword:"\
type",params:{type:x.properties.config.properties.tokenUrl.type},message:"must be string,null"};e===null?e=[l]:e.push(l),
r++}if(typeof a=="string"&&!T.test(a)){let l={instancePath:o+"/config/tokenUrl",schemaPath:"#/properties/config/properti\
es/tokenUrl/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\\
s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};
e===null?e=[l]:e.push(l),r++}}}}}else{let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[n]:e.push(n),r++}return zr.errors=e,r===0}function P(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0,t=r,i=!0,n=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.format===void 0&&(f=
"format")){let c={};e===null?e=[c]:e.push(c),r++}else if(s.format!==void 0&&typeof s.format!="string"){let c={};e===null?
e=[c]:e.push(c),r++}}var a=n===r;r=t,e!==null&&(t?e.length=t:e=null);let l;if(a){let f=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(s.format===void 0){let p={instancePath:o,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
format"},message:"must have required property 'format'"};e===null?e=[p]:e.push(p),r++}let y=s.format;if(typeof y=="strin\
g")if(y==="api_key")Ar(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Ar.errors:e.concat(
Ar.errors),r=e.length);else if(y==="oauth2")$r(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===
null?$r.errors:e.concat($r.errors),r=e.length);else if(y==="oauth2_client_credentials")Dr(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?Dr.errors:e.concat(Dr.errors),r=e.length);else if(y==="oauth")Tr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Tr.errors:e.concat(Tr.errors),r=e.length);else if(y==="keka_\
oauth")Sr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Sr.errors:e.concat(Sr.errors),r=
e.length);else{let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
format",tagValue:y},message:'value of tag "format" must be in oneOf'};e===null?e=[p]:e.push(p),r++}else{let p={instancePath:o,
schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:y},message:'tag "for\
mat" must be string'};e===null?e=[p]:e.push(p),r++}}var a=f===r;i=a,l="then"}else{let f=r;zr(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?zr.errors:e.concat(zr.errors),r=e.length);var a=f===r;i=a,l="else"}if(!i){
let f={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schema'};e===
null?e=[f]:e.push(f),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){let f=s.format;if(!(f==="api\
_key"||f==="oauth2"||f==="oauth2_client_credentials"||f==="oauth"||f==="keka_oauth"||f===null)){let c={instancePath:o+"/\
format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:rs.properties.format.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[c]:e.push(c),r++}}}else{let f={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[f]:e.push(f),r++}return P.errors=e,r===0}var ke={
type:"object",properties:{api_key:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}},
oauth2:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}},oauth2_client_credentials:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}},oauth:{type:["object","null"],if:{
type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}},keka_oauth:{type:["object","null"],if:{type:"object"},then:{
$ref:"#/definitions/CredentialUpdate"}}},additionalProperties:{type:["object","null"],if:{type:"object"},then:{$ref:"#/d\
efinitions/CredentialUpdate"}}};function Ur(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let c in s)if(!(c==="api_key"||c==="oauth2"||c==="oauth2_client_cre\
dentials"||c==="oauth"||c==="keka_oauth")){let y=s[c];if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let b={instancePath:o+
"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:ke.additionalProperties.
type},message:"must be object,null"};e===null?e=[b]:e.push(b),r++}let p=r,u=!0,m=r;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let b={};e===null?e=[b]:e.push(b),r++}var t=m===r;if(r=p,e!==null&&(p?e.length=p:e=null),t){let b=r;P(y,{instancePath:o+
"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:c,rootData:h})||(e=e===null?P.errors:e.concat(
P.errors),r=e.length);var t=b===r;u=t}if(!u){let b={instancePath:o+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
#/additionalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[b]:
e.push(b),r++}}if(s.api_key!==void 0){let c=s.api_key;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+
"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{type:ke.properties.api_key.type},message:"must \
be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};
e===null?e=[m]:e.push(m),r++}var i=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),i){let m=r;P(c,{instancePath:o+"/api_key",
parentData:s,parentDataProperty:"api_key",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);var i=m===r;
p=i}if(!p){let m={instancePath:o+"/api_key",schemaPath:"#/properties/api_key/if",keyword:"if",params:{failingKeyword:"th\
en"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),r++}}if(s.oauth2!==void 0){let c=s.oauth2;if(!(c&&typeof c==
"object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+"/oauth2",schemaPath:"#/properties/oauth2/type",keyword:"t\
ype",params:{type:ke.properties.oauth2.type},message:"must be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;
if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var n=u===r;if(r=y,e!==null&&(y?e.
length=y:e=null),n){let m=r;P(c,{instancePath:o+"/oauth2",parentData:s,parentDataProperty:"oauth2",rootData:h})||(e=e===
null?P.errors:e.concat(P.errors),r=e.length);var n=m===r;p=n}if(!p){let m={instancePath:o+"/oauth2",schemaPath:"#/proper\
ties/oauth2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),
r++}}if(s.oauth2_client_credentials!==void 0){let c=s.oauth2_client_credentials;if(!(c&&typeof c=="object"&&!Array.isArray(
c))&&c!==null){let m={instancePath:o+"/oauth2_client_credentials",schemaPath:"#/properties/oauth2_client_credentials/typ\
e",keyword:"type",params:{type:ke.properties.oauth2_client_credentials.type},message:"must be object,null"};e===null?e=[
m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}
var a=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),a){let m=r;P(c,{instancePath:o+"/oauth2_client_credentials",parentData:s,
parentDataProperty:"oauth2_client_credentials",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);var a=m===
r;p=a}if(!p){let m={instancePath:o+"/oauth2_client_credentials",schemaPath:"#/properties/oauth2_client_credentials/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),r++}}if(s.oauth!==void 0){
let c=s.oauth;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+"/oauth",schemaPath:"#/pro\
perties/oauth/type",keyword:"type",params:{type:ke.properties.oauth.type},message:"must be object,null"};e===null?e=[m]:
e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var l=u===
r;if(r=y,e!==null&&(y?e.length=y:e=null),l){let m=r;P(c,{instancePath:o+"/oauth",parentData:s,parentDataProperty:"oauth",
rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);var l=m===r;p=l}if(!p){let m={instancePath:o+"/oauth",
schemaPath:"#/properties/oauth/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[m]:e.push(m),r++}}if(s.keka_oauth!==void 0){let c=s.keka_oauth;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){
let m={instancePath:o+"/keka_oauth",schemaPath:"#/properties/keka_oauth/type",keyword:"type",params:{type:ke.properties.
keka_oauth.type},message:"must be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&
!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var f=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),f){let m=r;
P(c,{instancePath:o+"/keka_oauth",parentData:s,parentDataProperty:"keka_oauth",rootData:h})||(e=e===null?P.errors:e.concat(
P.errors),r=e.length);var f=m===r;p=f}if(!p){let m={instancePath:o+"/keka_oauth",schemaPath:"#/properties/keka_oauth/if",
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),r++}}}else{let c={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),r++}return Ur.errors=e,r===0}function Er(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0,t=r,i=!0,n=r,a=r,l=!1,f=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.format===void 0&&(u="format")){let m={};
e===null?e=[m]:e.push(m),r++}else if(s.format!==void 0&&typeof s.format!="string"){let m={};e===null?e=[m]:e.push(m),r++}}
var c=f===r;if(l=l||c,!l){let u=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.config===void 0&&(b="config")){
let d={};e===null?e=[d]:e.push(d),r++}}var c=u===r;l=l||c}if(l)r=a,e!==null&&(a?e.length=a:e=null);else{let u={};e===null?
e=[u]:e.push(u),r++}var y=n===r;r=t,e!==null&&(t?e.length=t:e=null);let p;if(y){let u=r;P(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);var y=u===r;i=y,p="then"}else{let u=r;
Ur(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Ur.errors:e.concat(Ur.errors),r=e.length);
var y=u===r;i=y,p="else"}if(!i){let u={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p},message:'\
must match "'+p+'" schema'};e===null?e=[u]:e.push(u),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){
let u=s.format;if(!(u==="api_key"||u==="oauth2"||u==="oauth2_client_credentials"||u==="oauth"||u==="keka_oauth"||u===null)){
let m={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:es.properties.
format.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}}}else{let u={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}return Er.
errors=e,r===0}var ss={type:"object",properties:{format:{enum:["bearer","basic","header",null]}},if:{properties:{format:{
type:"string"}},required:["format"]},then:{required:["format"],discriminator:{propertyName:"format"},oneOf:[{$ref:"#/def\
initions/BearerAuthorizationUpdate"},{$ref:"#/definitions/BasicAuthorizationUpdate"},{$ref:"#/definitions/HeaderAuthoriz\
ationUpdate"}]},else:{$ref:"#/definitions/UntaggedAuthorizationUpdate"}},at={type:"object",properties:{format:{const:"be\
arer"},config:{type:["object","null"],properties:{value:{type:["string","null"]},token:{type:["string","null"]}},additionalProperties:!1}},
additionalProperties:!1};function Vr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="bearer"){let t={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"bearer"},message:"must be equal to \
constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:at.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t)
if(!(i==="value"||i==="token")){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(
n),r++}if(t.value!==void 0){let i=t.value;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/value",schemaPath:"\
#/properties/config/properties/value/type",keyword:"type",params:{type:at.properties.config.properties.value.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.token!==void 0){let i=t.token;if(typeof i!="string"&&i!==null){
let n={instancePath:o+"/config/token",schemaPath:"#/properties/config/properties/token/type",keyword:"type",params:{type:at.
properties.config.properties.token.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Vr.
errors=e,r===0}var lt={type:"object",properties:{format:{const:"basic"},config:{type:["object","null"],properties:{username:{
type:["string","null"]},password:{type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};function Hr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),r++}if(s.format!==void 0&&s.format!=="basic"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",
keyword:"const",params:{allowedValue:"basic"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==
void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:lt.properties.config.type},message:"must be object,null"};e===null?
e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t)if(!(i==="username"||i==="password")){let n={
instancePath:o+"/config",schemaPath:"#/properties/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(t.username!==void 0){let i=t.username;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/username",schemaPath:"#/properties/config/properties/username/type",keyword:"\
type",params:{type:lt.properties.config.properties.username.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
r++}}if(t.password!==void 0){let i=t.password;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/password",
schemaPath:"#/properties/config/properties/password/type",keyword:"type",params:{type:lt.properties.config.properties.password.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Hr.errors=e,r===0}var Ve={type:"\
object",properties:{format:{const:"header"},config:{type:["object","null"],properties:{header_name:{type:["string","null"]},
header_value:{type:["string","null"]},expression:{type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};
function Or(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="header"){let t={instancePath:o+"/format",schemaPath:"#/pr\
operties/format/const",keyword:"const",params:{allowedValue:"header"},message:"must be equal to constant"};e===null?e=[t]:
e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Ve.properties.config.type},message:"must be \
object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t)if(!(i==="header_\
name"||i==="header_value"||i==="expression")){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),r++}if(t.header_name!==void 0){let i=t.header_name;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/header_name",schemaPath:"#/properties/config/properties/header_name/type",keyword:"type",params:{type:Ve.properties.
config.properties.header_name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.header_value!==void 0){
let i=t.header_value;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/header_value",schemaPath:"#/propert\
ies/config/properties/header_value/type",keyword:"type",params:{type:Ve.properties.config.properties.header_value.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.expression!==void 0){let i=t.expression;if(typeof i!="\
string"&&i!==null){let n={instancePath:o+"/config/expression",schemaPath:"#/properties/config/properties/expression/type",
keyword:"type",params:{type:Ve.properties.config.properties.expression.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must \
be object"};e===null?e=[t]:e.push(t),r++}return Or.errors=e,r===0}var se={type:"object",properties:{format:{enum:["beare\
r","basic","header",null]},config:{type:["object","null"],properties:{value:{type:["string","null"]},token:{type:["strin\
g","null"]},username:{type:["string","null"]},password:{type:["string","null"]},header_name:{type:["string","null"]},header_value:{
type:["string","null"]},expression:{type:["string","null"]}},additionalProperties:!1}},additionalProperties:!1};function Fr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),r++}if(s.format!==void 0){let t=s.format;if(!(t==="bearer"||t==="basic"||t==="header"||t===null)){let i={instancePath:o+
"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:se.properties.format.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(s.config!==void 0){let t=s.config;if(!(t&&
typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",
keyword:"type",params:{type:se.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&
typeof t=="object"&&!Array.isArray(t)){for(let i in t)if(!(i==="value"||i==="token"||i==="username"||i==="password"||i===
"header_name"||i==="header_value"||i==="expression")){let n={instancePath:o+"/config",schemaPath:"#/properties/config/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional prope\
rties"};e===null?e=[n]:e.push(n),r++}if(t.value!==void 0){let i=t.value;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/value",schemaPath:"#/properties/config/properties/value/type",keyword:"type",params:{type:se.properties.config.
properties.value.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.token!==void 0){let i=t.token;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/token",schemaPath:"#/properties/config/properties/token/type",keyword:"\
type",params:{type:se.properties.config.properties.token.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}
if(t.username!==void 0){let i=t.username;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/username",schemaPath:"\
#/properties/config/properties/username/type",keyword:"type",params:{type:se.properties.config.properties.username.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.password!==void 0){let i=t.password;if(typeof i!="stri\
ng"&&i!==null){let n={instancePath:o+"/config/password",schemaPath:"#/properties/config/properties/password/type",keyword:"\
type",params:{type:se.properties.config.properties.password.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
r++}}if(t.header_name!==void 0){let i=t.header_name;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/head\
er_name",schemaPath:"#/properties/config/properties/header_name/type",keyword:"type",params:{type:se.properties.config.properties.
header_name.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.header_value!==void 0){let i=t.header_value;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/header_value",schemaPath:"#/properties/config/properties\
/header_value/type",keyword:"type",params:{type:se.properties.config.properties.header_value.type},message:"must be stri\
ng,null"};e===null?e=[n]:e.push(n),r++}}if(t.expression!==void 0){let i=t.expression;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/expression",schemaPath:"#/properties/config/properties/expression/type",keyword:"type",params:{type:se.
properties.config.properties.expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(
t),r++}return Fr.errors=e,r===0}function Z(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0,t=r,i=!0,n=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.format===void 0&&(f="format")){let c={};e===null?
e=[c]:e.push(c),r++}else if(s.format!==void 0&&typeof s.format!="string"){let c={};e===null?e=[c]:e.push(c),r++}}var a=n===
r;r=t,e!==null&&(t?e.length=t:e=null);let l;if(a){let f=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){
let p={instancePath:o,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"format"},message:"must ha\
ve required property 'format'"};e===null?e=[p]:e.push(p),r++}let y=s.format;if(typeof y=="string")if(y==="bearer")Vr(s,{
instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Vr.errors:e.concat(Vr.errors),r=e.length);else if(y===
"basic")Hr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Hr.errors:e.concat(Hr.errors),r=
e.length);else if(y==="header")Or(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Or.errors:
e.concat(Or.errors),r=e.length);else{let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"format",tagValue:y},message:'value of tag "format" must be in oneOf'};e===null?e=[p]:e.push(p),r++}else{
let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:y},
message:'tag "format" must be string'};e===null?e=[p]:e.push(p),r++}}var a=f===r;i=a,l="then"}else{let f=r;Fr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Fr.errors:e.concat(Fr.errors),r=e.length);var a=f===r;i=a,l=
"else"}if(!i){let f={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'"\
 schema'};e===null?e=[f]:e.push(f),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){let f=s.format;
if(!(f==="bearer"||f==="basic"||f==="header"||f===null)){let c={instancePath:o+"/format",schemaPath:"#/properties/format\
/enum",keyword:"enum",params:{allowedValues:ss.properties.format.enum},message:"must be equal to one of the allowed valu\
es"};e===null?e=[c]:e.push(c),r++}}}else{let f={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[f]:e.push(f),r++}return Z.errors=e,r===0}var is={type:"object",additionalProperties:{
type:["string","null"]}};function K(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s))for(let t in s){let i=s[t];if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/"+t.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:is.additionalProperties.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return K.errors=e,r===0}var os={type:"\
object",properties:{format:{enum:["page","cursor","link_header","offset","range","dynamic",null]}},if:{properties:{format:{
type:"string"}},required:["format"]},then:{required:["format"],discriminator:{propertyName:"format"},oneOf:[{$ref:"#/def\
initions/PagePaginationUpdate"},{$ref:"#/definitions/CursorPaginationUpdate"},{$ref:"#/definitions/LinkHeaderPaginationU\
pdate"},{$ref:"#/definitions/OffsetPaginationUpdate"},{$ref:"#/definitions/RangePaginationUpdate"},{$ref:"#/definitions/\
DynamicPaginationUpdate"}]},else:{$ref:"#/definitions/UntaggedPaginationUpdate"}},je={type:"object",properties:{format:{
const:"page"},config:{type:["object","null"],properties:{page_key:{type:["string","null"]},limit_key:{type:["string","nu\
ll"]},page_param:{type:["string","null"]},limit_param:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};
function Nr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="page"){let t={instancePath:o+"/format",schemaPath:"#/prop\
erties/format/const",keyword:"const",params:{allowedValue:"page"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:je.properties.config.type},message:"must be \
object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.page_key!==void 0){let i=t.
page_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/page_key",schemaPath:"#/properties/config/prope\
rties/page_key/type",keyword:"type",params:{type:je.properties.config.properties.page_key.type},message:"must be string,\
null"};e===null?e=[n]:e.push(n),r++}}if(t.limit_key!==void 0){let i=t.limit_key;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"type",params:{type:je.
properties.config.properties.limit_key.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.page_param!==
void 0){let i=t.page_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/page_param",schemaPath:"#/pro\
perties/config/properties/page_param/type",keyword:"type",params:{type:je.properties.config.properties.page_param.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.limit_param!==void 0){let i=t.limit_param;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/limit_param",schemaPath:"#/properties/config/properties/limit_param/t\
ype",keyword:"type",params:{type:je.properties.config.properties.limit_param.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"};e===null?e=[t]:e.push(t),r++}return Nr.errors=e,r===0}var S={type:"object",properties:{format:{const:"cur\
sor"},config:{type:["object","null"],properties:{cursor_path:{type:["string","null"]},prev_cursor_path:{type:["string","\
null"]},cursor_key:{type:["string","null"]},has_next_path:{type:["string","null"]},limit_key:{type:["string","null"]},max_limit:{
type:["integer","null"],minimum:1},is_link:{type:["boolean","null"]},include_path:{type:["boolean","null"]},headers:{type:[
"object","null"],additionalProperties:{type:["string","null"]}},add_to_body:{type:["boolean","null"]},limit_data_type:{type:[
"string","null"]},ignore_limit_in_pagination:{type:["boolean","null"]},cursor_path_object:{type:["string","null"]},use_content_hash:{
type:["boolean","null"]},add_to_query:{type:["boolean","null"]},is_cursor_url_encoded:{type:["boolean","null"]},allow_empty_page_cursor:{
type:["boolean","null"]},cursor_param:{type:["string","null"]},limit_param:{type:["string","null"]}},additionalProperties:!1}},
additionalProperties:!1};function Zr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="cursor"){let t={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"cursor"},message:"must be equal to \
constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:S.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){for(let i in t)
if(!re.call(S.properties.config.properties,i)){let n={instancePath:o+"/config",schemaPath:"#/properties/config/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"};
e===null?e=[n]:e.push(n),r++}if(t.cursor_path!==void 0){let i=t.cursor_path;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/cursor_path",schemaPath:"#/properties/config/properties/cursor_path/type",keyword:"type",params:{type:S.properties.
config.properties.cursor_path.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.prev_cursor_path!==
void 0){let i=t.prev_cursor_path;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/prev_cursor_path",schemaPath:"\
#/properties/config/properties/prev_cursor_path/type",keyword:"type",params:{type:S.properties.config.properties.prev_cursor_path.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.cursor_key!==void 0){let i=t.cursor_key;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/cursor_key",schemaPath:"#/properties/config/properties/cursor_key/typ\
e",keyword:"type",params:{type:S.properties.config.properties.cursor_key.type},message:"must be string,null"};e===null?e=
[n]:e.push(n),r++}}if(t.has_next_path!==void 0){let i=t.has_next_path;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/has_next_path",schemaPath:"#/properties/config/properties/has_next_path/type",keyword:"type",params:{type:S.properties.
config.properties.has_next_path.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.limit_key!==void 0){
let i=t.limit_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_key",schemaPath:"#/properties/co\
nfig/properties/limit_key/type",keyword:"type",params:{type:S.properties.config.properties.limit_key.type},message:"must\
 be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.max_limit!==void 0){let i=t.max_limit;if(!(typeof i=="number"&&!(i%
1)&&!isNaN(i)&&isFinite(i))&&i!==null){let n={instancePath:o+"/config/max_limit",schemaPath:"#/properties/config/propert\
ies/max_limit/type",keyword:"type",params:{type:S.properties.config.properties.max_limit.type},message:"must be integer,\
null"};e===null?e=[n]:e.push(n),r++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let n={instancePath:o+"/config/\
max_limit",schemaPath:"#/properties/config/properties/max_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[n]:e.push(n),r++}}if(t.is_link!==void 0){let i=t.is_link;if(typeof i!="boolean"&&i!==
null){let n={instancePath:o+"/config/is_link",schemaPath:"#/properties/config/properties/is_link/type",keyword:"type",params:{
type:S.properties.config.properties.is_link.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.include_path!==
void 0){let i=t.include_path;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/include_path",schemaPath:"\
#/properties/config/properties/include_path/type",keyword:"type",params:{type:S.properties.config.properties.include_path.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.headers!==void 0){let i=t.headers;if(!(i&&typeof i==
"object"&&!Array.isArray(i))&&i!==null){let n={instancePath:o+"/config/headers",schemaPath:"#/properties/config/properti\
es/headers/type",keyword:"type",params:{type:S.properties.config.properties.headers.type},message:"must be object,null"};
e===null?e=[n]:e.push(n),r++}if(i&&typeof i=="object"&&!Array.isArray(i))for(let n in i){let a=i[n];if(typeof a!="string"&&
a!==null){let l={instancePath:o+"/config/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/con\
fig/properties/headers/additionalProperties/type",keyword:"type",params:{type:S.properties.config.properties.headers.additionalProperties.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),r++}}}if(t.add_to_body!==void 0){let i=t.add_to_body;if(typeof i!=
"boolean"&&i!==null){let n={instancePath:o+"/config/add_to_body",schemaPath:"#/properties/config/properties/add_to_body/\
type",keyword:"type",params:{type:S.properties.config.properties.add_to_body.type},message:"must be boolean,null"};e===null?
e=[n]:e.push(n),r++}}if(t.limit_data_type!==void 0){let i=t.limit_data_type;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/limit_data_type",schemaPath:"#/properties/config/properties/limit_data_type/type",keyword:"type",params:{type:S.
properties.config.properties.limit_data_type.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.ignore_limit_in_pagination!==
void 0){let i=t.ignore_limit_in_pagination;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/ignore_limit\
_in_pagination",schemaPath:"#/properties/config/properties/ignore_limit_in_pagination/type",keyword:"type",params:{type:S.
properties.config.properties.ignore_limit_in_pagination.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}
if(t.cursor_path_object!==void 0){let i=t.cursor_path_object;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/co\
nfig/cursor_path_object",schemaPath:"#/properties/config/properties/cursor_path_object/type",keyword:"type",params:{type:S.
properties.config.properties.cursor_path_object.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.
use_content_hash!==void 0){let i=t.use_content_hash;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/use\
_content_hash",schemaPath:"#/properties/config/properties/use_content_hash/type",keyword:"type",params:{type:S.properties.
config.properties.use_content_hash.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.add_to_query!==
void 0){let i=t.add_to_query;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/add_to_query",schemaPath:"\
#/properties/config/properties/add_to_query/type",keyword:"type",params:{type:S.properties.config.properties.add_to_query.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.is_cursor_url_encoded!==void 0){let i=t.is_cursor_url_encoded;
if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/is_cursor_url_encoded",schemaPath:"#/properties/config/\
properties/is_cursor_url_encoded/type",keyword:"type",params:{type:S.properties.config.properties.is_cursor_url_encoded.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.allow_empty_page_cursor!==void 0){let i=t.allow_empty_page_cursor;
if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/allow_empty_page_cursor",schemaPath:"#/properties/confi\
g/properties/allow_empty_page_cursor/type",keyword:"type",params:{type:S.properties.config.properties.allow_empty_page_cursor.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.cursor_param!==void 0){let i=t.cursor_param;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/cursor_param",schemaPath:"#/properties/config/properties/cursor_param\
/type",keyword:"type",params:{type:S.properties.config.properties.cursor_param.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),r++}}if(t.limit_param!==void 0){let i=t.limit_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/limit_param",schemaPath:"#/properties/config/properties/limit_param/type",keyword:"type",params:{type:S.properties.
config.properties.limit_param.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Zr.
errors=e,r===0}var ns={type:"object",properties:{format:{const:"link_header"},config:{type:["object","null"],additionalProperties:!0}},
additionalProperties:!1};function Kr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="link_header"){let t={instancePath:o+
"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"link_header"},message:"must be eq\
ual to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:ns.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Kr.errors=e,r===0}var Ae={
type:"object",properties:{format:{const:"offset"},config:{type:["object","null"],properties:{offset_key:{type:["string",
"null"]},limit_key:{type:["string","null"]},offset_param:{type:["string","null"]},limit_param:{type:["string","null"]}},
additionalProperties:!0}},additionalProperties:!1};function Cr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="offset"){let t={instancePath:o+"/\
format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"offset"},message:"must be equal to \
constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(
t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Ae.properties.
config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.
offset_key!==void 0){let i=t.offset_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/offset_key",schemaPath:"\
#/properties/config/properties/offset_key/type",keyword:"type",params:{type:Ae.properties.config.properties.offset_key.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.limit_key!==void 0){let i=t.limit_key;if(typeof i!="st\
ring"&&i!==null){let n={instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/properties/limit_key/type",keyword:"\
type",params:{type:Ae.properties.config.properties.limit_key.type},message:"must be string,null"};e===null?e=[n]:e.push(
n),r++}}if(t.offset_param!==void 0){let i=t.offset_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config\
/offset_param",schemaPath:"#/properties/config/properties/offset_param/type",keyword:"type",params:{type:Ae.properties.config.
properties.offset_param.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.limit_param!==void 0){let i=t.
limit_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_param",schemaPath:"#/properties/config\
/properties/limit_param/type",keyword:"type",params:{type:Ae.properties.config.properties.limit_param.type},message:"mus\
t be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Cr.errors=e,r===0}var ps={type:"object",properties:{
format:{const:"range"},config:{type:["object","null"],additionalProperties:!0}},additionalProperties:!1};function Mr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),r++}if(s.format!==void 0&&s.format!=="range"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",
keyword:"const",params:{allowedValue:"range"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==
void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:ps.properties.config.type},message:"must be object,null"};e===null?
e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must\
 be object"};e===null?e=[t]:e.push(t),r++}return Mr.errors=e,r===0}var He={type:"object",properties:{format:{const:"dyna\
mic"},config:{type:["object","null"],properties:{get_initial_pagination_values_expression:{type:["string","null"]},get_pagination_values_expression:{
type:["string","null"]},get_cursor_from_response_expression:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};
function Rr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="dynamic"){let t={instancePath:o+"/format",schemaPath:"#/p\
roperties/format/const",keyword:"const",params:{allowedValue:"dynamic"},message:"must be equal to constant"};e===null?e=
[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={
instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:He.properties.config.type},message:"\
must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.get_initial_pagination_values_expression!==
void 0){let i=t.get_initial_pagination_values_expression;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config\
/get_initial_pagination_values_expression",schemaPath:"#/properties/config/properties/get_initial_pagination_values_expr\
ession/type",keyword:"type",params:{type:He.properties.config.properties.get_initial_pagination_values_expression.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.get_pagination_values_expression!==void 0){let i=t.get_pagination_values_expression;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/get_pagination_values_expression",schemaPath:"#/properti\
es/config/properties/get_pagination_values_expression/type",keyword:"type",params:{type:He.properties.config.properties.
get_pagination_values_expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.get_cursor_from_response_expression!==
void 0){let i=t.get_cursor_from_response_expression;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/get_\
cursor_from_response_expression",schemaPath:"#/properties/config/properties/get_cursor_from_response_expression/type",keyword:"\
type",params:{type:He.properties.config.properties.get_cursor_from_response_expression.type},message:"must be string,nul\
l"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[t]:e.push(t),r++}return Rr.errors=e,r===0}var q={type:"object",properties:{format:{
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
"string","null"]}},additionalProperties:!0}},additionalProperties:!1};function Ir(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="con\
fig")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0){let t=s.format;if(!(t===
"page"||t==="cursor"||t==="link_header"||t==="offset"||t==="range"||t==="dynamic"||t===null)){let i={instancePath:o+"/fo\
rmat",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:q.properties.format.enum},message:"must\
 be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t==
"object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"t\
ype",params:{type:q.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.page_key!==void 0){let i=t.page_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/page_key",schemaPath:"#/properties/config/properties/page_key/type",keyword:"type",params:{type:q.properties.config.
properties.page_key.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.limit_key!==void 0){let i=t.
limit_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_key",schemaPath:"#/properties/config/pro\
perties/limit_key/type",keyword:"type",params:{type:q.properties.config.properties.limit_key.type},message:"must be stri\
ng,null"};e===null?e=[n]:e.push(n),r++}}if(t.page_param!==void 0){let i=t.page_param;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/page_param",schemaPath:"#/properties/config/properties/page_param/type",keyword:"type",params:{type:q.
properties.config.properties.page_param.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.limit_param!==
void 0){let i=t.limit_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/limit_param",schemaPath:"#/p\
roperties/config/properties/limit_param/type",keyword:"type",params:{type:q.properties.config.properties.limit_param.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.cursor_path!==void 0){let i=t.cursor_path;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/cursor_path",schemaPath:"#/properties/config/properties/cursor_path/t\
ype",keyword:"type",params:{type:q.properties.config.properties.cursor_path.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),r++}}if(t.prev_cursor_path!==void 0){let i=t.prev_cursor_path;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/prev_cursor_path",schemaPath:"#/properties/config/properties/prev_cursor_path/type",keyword:"type",params:{type:q.
properties.config.properties.prev_cursor_path.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.cursor_key!==
void 0){let i=t.cursor_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/cursor_key",schemaPath:"#/pro\
perties/config/properties/cursor_key/type",keyword:"type",params:{type:q.properties.config.properties.cursor_key.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.has_next_path!==void 0){let i=t.has_next_path;if(typeof i!="str\
ing"&&i!==null){let n={instancePath:o+"/config/has_next_path",schemaPath:"#/properties/config/properties/has_next_path/t\
ype",keyword:"type",params:{type:q.properties.config.properties.has_next_path.type},message:"must be string,null"};e===null?
e=[n]:e.push(n),r++}}if(t.max_limit!==void 0){let i=t.max_limit;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i))&&
i!==null){let n={instancePath:o+"/config/max_limit",schemaPath:"#/properties/config/properties/max_limit/type",keyword:"\
type",params:{type:q.properties.config.properties.max_limit.type},message:"must be integer,null"};e===null?e=[n]:e.push(
n),r++}if(typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i))){let n={instancePath:o+"/config/max_limit",schemaPath:"#/prop\
erties/config/properties/max_limit/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===
null?e=[n]:e.push(n),r++}}if(t.is_link!==void 0){let i=t.is_link;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+
"/config/is_link",schemaPath:"#/properties/config/properties/is_link/type",keyword:"type",params:{type:q.properties.config.
properties.is_link.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.include_path!==void 0){let i=t.
include_path;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/include_path",schemaPath:"#/properties/con\
fig/properties/include_path/type",keyword:"type",params:{type:q.properties.config.properties.include_path.type},message:"\
must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.headers!==void 0){let i=t.headers;if(!(i&&typeof i=="object"&&
!Array.isArray(i))&&i!==null){let n={instancePath:o+"/config/headers",schemaPath:"#/properties/config/properties/headers\
/type",keyword:"type",params:{type:q.properties.config.properties.headers.type},message:"must be object,null"};e===null?
e=[n]:e.push(n),r++}if(i&&typeof i=="object"&&!Array.isArray(i))for(let n in i){let a=i[n];if(typeof a!="string"&&a!==null){
let l={instancePath:o+"/config/headers/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/config/proper\
ties/headers/additionalProperties/type",keyword:"type",params:{type:q.properties.config.properties.headers.additionalProperties.
type},message:"must be string,null"};e===null?e=[l]:e.push(l),r++}}}if(t.add_to_body!==void 0){let i=t.add_to_body;if(typeof i!=
"boolean"&&i!==null){let n={instancePath:o+"/config/add_to_body",schemaPath:"#/properties/config/properties/add_to_body/\
type",keyword:"type",params:{type:q.properties.config.properties.add_to_body.type},message:"must be boolean,null"};e===null?
e=[n]:e.push(n),r++}}if(t.limit_data_type!==void 0){let i=t.limit_data_type;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/limit_data_type",schemaPath:"#/properties/config/properties/limit_data_type/type",keyword:"type",params:{type:q.
properties.config.properties.limit_data_type.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.ignore_limit_in_pagination!==
void 0){let i=t.ignore_limit_in_pagination;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/ignore_limit\
_in_pagination",schemaPath:"#/properties/config/properties/ignore_limit_in_pagination/type",keyword:"type",params:{type:q.
properties.config.properties.ignore_limit_in_pagination.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}
if(t.cursor_path_object!==void 0){let i=t.cursor_path_object;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/co\
nfig/cursor_path_object",schemaPath:"#/properties/config/properties/cursor_path_object/type",keyword:"type",params:{type:q.
properties.config.properties.cursor_path_object.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.
use_content_hash!==void 0){let i=t.use_content_hash;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/use\
_content_hash",schemaPath:"#/properties/config/properties/use_content_hash/type",keyword:"type",params:{type:q.properties.
config.properties.use_content_hash.type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.add_to_query!==
void 0){let i=t.add_to_query;if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/add_to_query",schemaPath:"\
#/properties/config/properties/add_to_query/type",keyword:"type",params:{type:q.properties.config.properties.add_to_query.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.is_cursor_url_encoded!==void 0){let i=t.is_cursor_url_encoded;
if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/is_cursor_url_encoded",schemaPath:"#/properties/config/\
properties/is_cursor_url_encoded/type",keyword:"type",params:{type:q.properties.config.properties.is_cursor_url_encoded.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.allow_empty_page_cursor!==void 0){let i=t.allow_empty_page_cursor;
if(typeof i!="boolean"&&i!==null){let n={instancePath:o+"/config/allow_empty_page_cursor",schemaPath:"#/properties/confi\
g/properties/allow_empty_page_cursor/type",keyword:"type",params:{type:q.properties.config.properties.allow_empty_page_cursor.
type},message:"must be boolean,null"};e===null?e=[n]:e.push(n),r++}}if(t.cursor_param!==void 0){let i=t.cursor_param;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/cursor_param",schemaPath:"#/properties/config/properties/cursor_param\
/type",keyword:"type",params:{type:q.properties.config.properties.cursor_param.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),r++}}if(t.offset_key!==void 0){let i=t.offset_key;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/offset_key",schemaPath:"#/properties/config/properties/offset_key/type",keyword:"type",params:{type:q.properties.
config.properties.offset_key.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.offset_param!==void 0){
let i=t.offset_param;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/offset_param",schemaPath:"#/propert\
ies/config/properties/offset_param/type",keyword:"type",params:{type:q.properties.config.properties.offset_param.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.get_initial_pagination_values_expression!==void 0){let i=t.get_initial_pagination_values_expression;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/get_initial_pagination_values_expression",schemaPath:"#/\
properties/config/properties/get_initial_pagination_values_expression/type",keyword:"type",params:{type:q.properties.config.
properties.get_initial_pagination_values_expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.
get_pagination_values_expression!==void 0){let i=t.get_pagination_values_expression;if(typeof i!="string"&&i!==null){let n={
instancePath:o+"/config/get_pagination_values_expression",schemaPath:"#/properties/config/properties/get_pagination_valu\
es_expression/type",keyword:"type",params:{type:q.properties.config.properties.get_pagination_values_expression.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.get_cursor_from_response_expression!==void 0){let i=t.get_cursor_from_response_expression;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/get_cursor_from_response_expression",schemaPath:"#/prope\
rties/config/properties/get_cursor_from_response_expression/type",keyword:"type",params:{type:q.properties.config.properties.
get_cursor_from_response_expression.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Ir.
errors=e,r===0}function C(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0,t=r,i=!0,
n=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let f;if(s.format===void 0&&(f="format")){let c={};e===null?e=[c]:e.push(
c),r++}else if(s.format!==void 0&&typeof s.format!="string"){let c={};e===null?e=[c]:e.push(c),r++}}var a=n===r;r=t,e!==
null&&(t?e.length=t:e=null);let l;if(a){let f=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let p={
instancePath:o,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"format"},message:"must have requ\
ired property 'format'"};e===null?e=[p]:e.push(p),r++}let y=s.format;if(typeof y=="string")if(y==="page")Nr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Nr.errors:e.concat(Nr.errors),r=e.length);else if(y==="curso\
r")Zr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Zr.errors:e.concat(Zr.errors),r=e.length);else if(y===
"link_header")Kr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Kr.errors:e.concat(Kr.errors),
r=e.length);else if(y==="offset")Cr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Cr.errors:
e.concat(Cr.errors),r=e.length);else if(y==="range")Mr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||
(e=e===null?Mr.errors:e.concat(Mr.errors),r=e.length);else if(y==="dynamic")Rr(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:h})||(e=e===null?Rr.errors:e.concat(Rr.errors),r=e.length);else{let p={instancePath:o,schemaPath:"#/then/discri\
minator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:y},message:'value of tag "format" must be\
 in oneOf'};e===null?e=[p]:e.push(p),r++}else{let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discrimin\
ator",params:{error:"tag",tag:"format",tagValue:y},message:'tag "format" must be string'};e===null?e=[p]:e.push(p),r++}}
var a=f===r;i=a,l="then"}else{let f=r;Ir(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Ir.
errors:e.concat(Ir.errors),r=e.length);var a=f===r;i=a,l="else"}if(!i){let f={instancePath:o,schemaPath:"#/if",keyword:"\
if",params:{failingKeyword:l},message:'must match "'+l+'" schema'};e===null?e=[f]:e.push(f),r++}if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.format!==void 0){let f=s.format;if(!(f==="page"||f==="cursor"||f==="link_header"||f==="offset"||
f==="range"||f==="dynamic"||f===null)){let c={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"en\
um",params:{allowedValues:os.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:
e.push(c),r++}}}else{let f={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be ob\
ject"};e===null?e=[f]:e.push(f),r++}return C.errors=e,r===0}var ft={type:"object",properties:{is_rate_limited:{type:["st\
ring","null"]},retry_after_header_expression:{type:["string","null"]},rate_limit_header_expression:{type:["string","null"]}},
additionalProperties:!1};function M(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="is_rate_limited"||t==="retry_after_header_expr\
ession"||t==="rate_limit_header_expression")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}
if(s.is_rate_limited!==void 0){let t=s.is_rate_limited;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/is_rate_\
limited",schemaPath:"#/properties/is_rate_limited/type",keyword:"type",params:{type:ft.properties.is_rate_limited.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.retry_after_header_expression!==void 0){let t=s.retry_after_header_expression;
if(typeof t!="string"&&t!==null){let i={instancePath:o+"/retry_after_header_expression",schemaPath:"#/properties/retry_a\
fter_header_expression/type",keyword:"type",params:{type:ft.properties.retry_after_header_expression.type},message:"must\
 be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.rate_limit_header_expression!==void 0){let t=s.rate_limit_header_expression;
if(typeof t!="string"&&t!==null){let i={instancePath:o+"/rate_limit_header_expression",schemaPath:"#/properties/rate_lim\
it_header_expression/type",keyword:"type",params:{type:ft.properties.rate_limit_header_expression.type},message:"must be\
 string,null"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return M.errors=e,r===0}var Pe={type:"object",properties:{
list:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ResourceMethodUpdate"}},get:{type:["object","n\
ull"],if:{type:"object"},then:{$ref:"#/definitions/ResourceMethodUpdate"}},create:{type:["object","null"],if:{type:"obje\
ct"},then:{$ref:"#/definitions/ResourceMethodUpdate"}},update:{type:["object","null"],if:{type:"object"},then:{$ref:"#/d\
efinitions/ResourceMethodUpdate"}},delete:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ResourceM\
ethodUpdate"}}},additionalProperties:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ResourceMethod\
Update"}}},A={type:"object",properties:{method:{enum:["get","post","put","patch","delete",null]},path:{type:["string","n\
ull"]},query:{type:["object","null"],additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"},properties:{$truto_merge:{
type:["string","array","null"],if:{type:["string","array"]},then:{$ref:"#/definitions/MergeValueUpdate"}}}},body:{type:[
"object","array","string","null"],properties:{$truto_merge:{type:["string","array","null"],if:{type:["string","array"]},
then:{$ref:"#/definitions/MergeValueUpdate"}}},additionalProperties:{$ref:"#/definitions/TemplateValueUpdate"},items:{$ref:"\
#/definitions/TemplateValue"}},response_path:{type:["string","null"]},description:{type:["string","null"]},pagination:{type:[
"object","null"],if:{type:"object"},then:{$ref:"#/definitions/PaginationUpdate"}},headers:{type:["object","null"],if:{type:"\
object"},then:{$ref:"#/definitions/HeadersUpdate"}},base_url:{type:["string","null"],pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?:\
//[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},query_array_format:{enum:["comma","brackets","indices","repeat",null]},
body_format:{enum:["json","form","multipart","raw","xml",null]},body_format_config:{type:["object","null"],additionalProperties:!0},
pagination_path:{type:["string","null"]},authorization:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definiti\
ons/AuthorizationUpdate"}},rate_limit:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/RateLimitUpda\
te"}},error_expression:{type:["string","null"]},add_query_to_body:{type:["boolean","null"]},ignore_body_in_pagination:{type:[
"boolean","null"]},ignore_body:{type:["boolean","null"]},set_body_to_null:{type:["boolean","null"]},no_auth:{type:["bool\
ean","null"]},ignore_credentials_on_redirect:{type:["boolean","null"]},throw_error_on_parse_error:{type:["boolean","null"]},
api_response_format:{type:["string","null"]},api_documentation_url:{type:["string","null"]},scopes:{type:["array","null"],
items:{type:"string"}},query_schema:{type:["object","string","null"],additionalProperties:!0},body_schema:{type:["object",
"string","null"],additionalProperties:!0},response_schema:{type:["object","string","null"],additionalProperties:!0},examples:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/MethodExamplesUpdate"}}},additionalProperties:!1},ut={
type:"object",properties:{response:{type:["string","null"]},query:{type:["string","null"]},body:{type:["string","null"]}},
additionalProperties:!1};function Lr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="response"||t==="query"||t==="body")){let i={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have \
additional properties"};e===null?e=[i]:e.push(i),r++}if(s.response!==void 0){let t=s.response;if(typeof t!="string"&&t!==
null){let i={instancePath:o+"/response",schemaPath:"#/properties/response/type",keyword:"type",params:{type:ut.properties.
response.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.query!==void 0){let t=s.query;if(typeof t!=
"string"&&t!==null){let i={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:ut.properties.
query.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.body!==void 0){let t=s.body;if(typeof t!="\
string"&&t!==null){let i={instancePath:o+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:ut.properties.
body.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Lr.errors=e,r===0}function V(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let y in s)if(!re.call(A.properties,y)){let p={instancePath:o,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"};e===null?e=[p]:e.push(p),r++}
if(s.method!==void 0){let y=s.method;if(!(y==="get"||y==="post"||y==="put"||y==="patch"||y==="delete"||y===null)){let p={
instancePath:o+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues:A.properties.method.
enum},message:"must be equal to one of the allowed values"};e===null?e=[p]:e.push(p),r++}}if(s.path!==void 0){let y=s.path;
if(typeof y!="string"&&y!==null){let p={instancePath:o+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{
type:A.properties.path.type},message:"must be string,null"};e===null?e=[p]:e.push(p),r++}}if(s.query!==void 0){let y=s.query;
if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let p={instancePath:o+"/query",schemaPath:"#/properties/query/\
type",keyword:"type",params:{type:A.properties.query.type},message:"must be object,null"};e===null?e=[p]:e.push(p),r++}if(y&&
typeof y=="object"&&!Array.isArray(y)){for(let p in y)p!=="$truto_merge"&&($(y[p],{instancePath:o+"/query/"+p.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:p,rootData:h})||(e=e===null?$.errors:e.concat($.errors),r=e.length));
if(y.$truto_merge!==void 0){let p=y.$truto_merge;if(typeof p!="string"&&!Array.isArray(p)&&p!==null){let d={instancePath:o+
"/query/$truto_merge",schemaPath:"#/properties/query/properties/%24truto_merge/type",keyword:"type",params:{type:A.properties.
query.properties.$truto_merge.type},message:"must be string,array,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(typeof p!=
"string"&&!Array.isArray(p)){let d={};e===null?e=[d]:e.push(d),r++}var t=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),t){
let d=r;W(p,{instancePath:o+"/query/$truto_merge",parentData:y,parentDataProperty:"$truto_merge",rootData:h})||(e=e===null?
W.errors:e.concat(W.errors),r=e.length);var t=d===r;m=t}if(!m){let d={instancePath:o+"/query/$truto_merge",schemaPath:"#\
/properties/query/properties/%24truto_merge/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" s\
chema'};e===null?e=[d]:e.push(d),r++}}}}if(s.body!==void 0){let y=s.body;if(typeof y!="object"&&typeof y!="string"){let p={
instancePath:o+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type:A.properties.body.type},message:"\
must be object,array,string,null"};e===null?e=[p]:e.push(p),r++}if(Array.isArray(y)){let p=y.length;for(let u=0;u<p;u++)
v(y[u],{instancePath:o+"/body/"+u,parentData:y,parentDataProperty:u,rootData:h})||(e=e===null?v.errors:e.concat(v.errors),
r=e.length)}if(y&&typeof y=="object"&&!Array.isArray(y)){for(let p in y)p!=="$truto_merge"&&($(y[p],{instancePath:o+"/bo\
dy/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:y,parentDataProperty:p,rootData:h})||(e=e===null?$.errors:e.concat(
$.errors),r=e.length));if(y.$truto_merge!==void 0){let p=y.$truto_merge;if(typeof p!="string"&&!Array.isArray(p)&&p!==null){
let d={instancePath:o+"/body/$truto_merge",schemaPath:"#/properties/body/properties/%24truto_merge/type",keyword:"type",
params:{type:A.properties.body.properties.$truto_merge.type},message:"must be string,array,null"};e===null?e=[d]:e.push(
d),r++}let u=r,m=!0,b=r;if(typeof p!="string"&&!Array.isArray(p)){let d={};e===null?e=[d]:e.push(d),r++}var i=b===r;if(r=
u,e!==null&&(u?e.length=u:e=null),i){let d=r;W(p,{instancePath:o+"/body/$truto_merge",parentData:y,parentDataProperty:"$\
truto_merge",rootData:h})||(e=e===null?W.errors:e.concat(W.errors),r=e.length);var i=d===r;m=i}if(!m){let d={instancePath:o+
"/body/$truto_merge",schemaPath:"#/properties/body/properties/%24truto_merge/if",keyword:"if",params:{failingKeyword:"th\
en"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}}}if(s.response_path!==void 0){let y=s.response_path;
if(typeof y!="string"&&y!==null){let p={instancePath:o+"/response_path",schemaPath:"#/properties/response_path/type",keyword:"\
type",params:{type:A.properties.response_path.type},message:"must be string,null"};e===null?e=[p]:e.push(p),r++}}if(s.description!==
void 0){let y=s.description;if(typeof y!="string"&&y!==null){let p={instancePath:o+"/description",schemaPath:"#/properti\
es/description/type",keyword:"type",params:{type:A.properties.description.type},message:"must be string,null"};e===null?
e=[p]:e.push(p),r++}}if(s.pagination!==void 0){let y=s.pagination;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){
let b={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/type",keyword:"type",params:{type:A.properties.pagination.
type},message:"must be object,null"};e===null?e=[b]:e.push(b),r++}let p=r,u=!0,m=r;if(!(y&&typeof y=="object"&&!Array.isArray(
y))){let b={};e===null?e=[b]:e.push(b),r++}var n=m===r;if(r=p,e!==null&&(p?e.length=p:e=null),n){let b=r;C(y,{instancePath:o+
"/pagination",parentData:s,parentDataProperty:"pagination",rootData:h})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);
var n=b===r;u=n}if(!u){let b={instancePath:o+"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{
failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[b]:e.push(b),r++}}if(s.headers!==void 0){let y=s.
headers;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let b={instancePath:o+"/headers",schemaPath:"#/propert\
ies/headers/type",keyword:"type",params:{type:A.properties.headers.type},message:"must be object,null"};e===null?e=[b]:e.
push(b),r++}let p=r,u=!0,m=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let b={};e===null?e=[b]:e.push(b),r++}var a=m===
r;if(r=p,e!==null&&(p?e.length=p:e=null),a){let b=r;K(y,{instancePath:o+"/headers",parentData:s,parentDataProperty:"head\
ers",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var a=b===r;u=a}if(!u){let b={instancePath:o+"/he\
aders",schemaPath:"#/properties/headers/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[b]:e.push(b),r++}}if(s.base_url!==void 0){let y=s.base_url;if(typeof y!="string"&&y!==null){let p={instancePath:o+
"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:A.properties.base_url.type},message:"mus\
t be string,null"};e===null?e=[p]:e.push(p),r++}if(typeof y=="string"&&!T.test(y)){let p={instancePath:o+"/base_url",schemaPath:"\
#/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-\
z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S\
]*|)$"'};e===null?e=[p]:e.push(p),r++}}if(s.query_array_format!==void 0){let y=s.query_array_format;if(!(y==="comma"||y===
"brackets"||y==="indices"||y==="repeat"||y===null)){let p={instancePath:o+"/query_array_format",schemaPath:"#/properties\
/query_array_format/enum",keyword:"enum",params:{allowedValues:A.properties.query_array_format.enum},message:"must be eq\
ual to one of the allowed values"};e===null?e=[p]:e.push(p),r++}}if(s.body_format!==void 0){let y=s.body_format;if(!(y===
"json"||y==="form"||y==="multipart"||y==="raw"||y==="xml"||y===null)){let p={instancePath:o+"/body_format",schemaPath:"#\
/properties/body_format/enum",keyword:"enum",params:{allowedValues:A.properties.body_format.enum},message:"must be equal\
 to one of the allowed values"};e===null?e=[p]:e.push(p),r++}}if(s.body_format_config!==void 0){let y=s.body_format_config;
if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let p={instancePath:o+"/body_format_config",schemaPath:"#/prop\
erties/body_format_config/type",keyword:"type",params:{type:A.properties.body_format_config.type},message:"must be objec\
t,null"};e===null?e=[p]:e.push(p),r++}}if(s.pagination_path!==void 0){let y=s.pagination_path;if(typeof y!="string"&&y!==
null){let p={instancePath:o+"/pagination_path",schemaPath:"#/properties/pagination_path/type",keyword:"type",params:{type:A.
properties.pagination_path.type},message:"must be string,null"};e===null?e=[p]:e.push(p),r++}}if(s.authorization!==void 0){
let y=s.authorization;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let b={instancePath:o+"/authorization",schemaPath:"\
#/properties/authorization/type",keyword:"type",params:{type:A.properties.authorization.type},message:"must be object,nu\
ll"};e===null?e=[b]:e.push(b),r++}let p=r,u=!0,m=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let b={};e===null?e=[
b]:e.push(b),r++}var l=m===r;if(r=p,e!==null&&(p?e.length=p:e=null),l){let b=r;Z(y,{instancePath:o+"/authorization",parentData:s,
parentDataProperty:"authorization",rootData:h})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var l=b===r;u=l}if(!u){
let b={instancePath:o+"/authorization",schemaPath:"#/properties/authorization/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema'};e===null?e=[b]:e.push(b),r++}}if(s.rate_limit!==void 0){let y=s.rate_limit;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&y!==null){let b={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limi\
t/type",keyword:"type",params:{type:A.properties.rate_limit.type},message:"must be object,null"};e===null?e=[b]:e.push(b),
r++}let p=r,u=!0,m=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let b={};e===null?e=[b]:e.push(b),r++}var f=m===r;if(r=
p,e!==null&&(p?e.length=p:e=null),f){let b=r;M(y,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate_lim\
it",rootData:h})||(e=e===null?M.errors:e.concat(M.errors),r=e.length);var f=b===r;u=f}if(!u){let b={instancePath:o+"/rat\
e_limit",schemaPath:"#/properties/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema'};e===null?e=[b]:e.push(b),r++}}if(s.error_expression!==void 0){let y=s.error_expression;if(typeof y!="string"&&y!==
null){let p={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"type",params:{type:A.
properties.error_expression.type},message:"must be string,null"};e===null?e=[p]:e.push(p),r++}}if(s.add_query_to_body!==
void 0){let y=s.add_query_to_body;if(typeof y!="boolean"&&y!==null){let p={instancePath:o+"/add_query_to_body",schemaPath:"\
#/properties/add_query_to_body/type",keyword:"type",params:{type:A.properties.add_query_to_body.type},message:"must be b\
oolean,null"};e===null?e=[p]:e.push(p),r++}}if(s.ignore_body_in_pagination!==void 0){let y=s.ignore_body_in_pagination;if(typeof y!=
"boolean"&&y!==null){let p={instancePath:o+"/ignore_body_in_pagination",schemaPath:"#/properties/ignore_body_in_paginati\
on/type",keyword:"type",params:{type:A.properties.ignore_body_in_pagination.type},message:"must be boolean,null"};e===null?
e=[p]:e.push(p),r++}}if(s.ignore_body!==void 0){let y=s.ignore_body;if(typeof y!="boolean"&&y!==null){let p={instancePath:o+
"/ignore_body",schemaPath:"#/properties/ignore_body/type",keyword:"type",params:{type:A.properties.ignore_body.type},message:"\
must be boolean,null"};e===null?e=[p]:e.push(p),r++}}if(s.set_body_to_null!==void 0){let y=s.set_body_to_null;if(typeof y!=
"boolean"&&y!==null){let p={instancePath:o+"/set_body_to_null",schemaPath:"#/properties/set_body_to_null/type",keyword:"\
type",params:{type:A.properties.set_body_to_null.type},message:"must be boolean,null"};e===null?e=[p]:e.push(p),r++}}if(s.
no_auth!==void 0){let y=s.no_auth;if(typeof y!="boolean"&&y!==null){let p={instancePath:o+"/no_auth",schemaPath:"#/prope\
rties/no_auth/type",keyword:"type",params:{type:A.properties.no_auth.type},message:"must be boolean,null"};e===null?e=[p]:
e.push(p),r++}}if(s.ignore_credentials_on_redirect!==void 0){let y=s.ignore_credentials_on_redirect;if(typeof y!="boolea\
n"&&y!==null){let p={instancePath:o+"/ignore_credentials_on_redirect",schemaPath:"#/properties/ignore_credentials_on_red\
irect/type",keyword:"type",params:{type:A.properties.ignore_credentials_on_redirect.type},message:"must be boolean,null"};
e===null?e=[p]:e.push(p),r++}}if(s.throw_error_on_parse_error!==void 0){let y=s.throw_error_on_parse_error;if(typeof y!=
"boolean"&&y!==null){let p={instancePath:o+"/throw_error_on_parse_error",schemaPath:"#/properties/throw_error_on_parse_e\
rror/type",keyword:"type",params:{type:A.properties.throw_error_on_parse_error.type},message:"must be boolean,null"};e===
null?e=[p]:e.push(p),r++}}if(s.api_response_format!==void 0){let y=s.api_response_format;if(typeof y!="string"&&y!==null){
let p={instancePath:o+"/api_response_format",schemaPath:"#/properties/api_response_format/type",keyword:"type",params:{type:A.
properties.api_response_format.type},message:"must be string,null"};e===null?e=[p]:e.push(p),r++}}if(s.api_documentation_url!==
void 0){let y=s.api_documentation_url;if(typeof y!="string"&&y!==null){let p={instancePath:o+"/api_documentation_url",schemaPath:"\
#/properties/api_documentation_url/type",keyword:"type",params:{type:A.properties.api_documentation_url.type},message:"m\
ust be string,null"};e===null?e=[p]:e.push(p),r++}}if(s.scopes!==void 0){let y=s.scopes;if(!Array.isArray(y)&&y!==null){
let p={instancePath:o+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type:A.properties.scopes.type},
message:"must be array,null"};e===null?e=[p]:e.push(p),r++}if(Array.isArray(y)){let p=y.length;for(let u=0;u<p;u++)if(typeof y[u]!=
"string"){let m={instancePath:o+"/scopes/"+u,schemaPath:"#/properties/scopes/items/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[m]:e.push(m),r++}}}if(s.query_schema!==void 0){let y=s.query_schema;if(!(y&&
typeof y=="object"&&!Array.isArray(y))&&typeof y!="string"&&y!==null){let p={instancePath:o+"/query_schema",schemaPath:"\
#/properties/query_schema/type",keyword:"type",params:{type:A.properties.query_schema.type},message:"must be object,stri\
ng,null"};e===null?e=[p]:e.push(p),r++}}if(s.body_schema!==void 0){let y=s.body_schema;if(!(y&&typeof y=="object"&&!Array.
isArray(y))&&typeof y!="string"&&y!==null){let p={instancePath:o+"/body_schema",schemaPath:"#/properties/body_schema/typ\
e",keyword:"type",params:{type:A.properties.body_schema.type},message:"must be object,string,null"};e===null?e=[p]:e.push(
p),r++}}if(s.response_schema!==void 0){let y=s.response_schema;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&typeof y!=
"string"&&y!==null){let p={instancePath:o+"/response_schema",schemaPath:"#/properties/response_schema/type",keyword:"typ\
e",params:{type:A.properties.response_schema.type},message:"must be object,string,null"};e===null?e=[p]:e.push(p),r++}}if(s.
examples!==void 0){let y=s.examples;if(!(y&&typeof y=="object"&&!Array.isArray(y))&&y!==null){let b={instancePath:o+"/ex\
amples",schemaPath:"#/properties/examples/type",keyword:"type",params:{type:A.properties.examples.type},message:"must be\
 object,null"};e===null?e=[b]:e.push(b),r++}let p=r,u=!0,m=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let b={};e===
null?e=[b]:e.push(b),r++}var c=m===r;if(r=p,e!==null&&(p?e.length=p:e=null),c){let b=r;Lr(y,{instancePath:o+"/examples",
parentData:s,parentDataProperty:"examples",rootData:h})||(e=e===null?Lr.errors:e.concat(Lr.errors),r=e.length);var c=b===
r;u=c}if(!u){let b={instancePath:o+"/examples",schemaPath:"#/properties/examples/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[b]:e.push(b),r++}}}else{let y={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[y]:e.push(y),r++}return V.errors=e,r===0}function G(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let c in s)if(!(c==="list"||c==="get"||c==="create"||c==="update"||c==="delete")){let y=s[c];if(!(y&&typeof y=="\
object"&&!Array.isArray(y))&&y!==null){let b={instancePath:o+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/\
additionalProperties/type",keyword:"type",params:{type:Pe.additionalProperties.type},message:"must be object,null"};e===
null?e=[b]:e.push(b),r++}let p=r,u=!0,m=r;if(!(y&&typeof y=="object"&&!Array.isArray(y))){let b={};e===null?e=[b]:e.push(
b),r++}var t=m===r;if(r=p,e!==null&&(p?e.length=p:e=null),t){let b=r;V(y,{instancePath:o+"/"+c.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:s,parentDataProperty:c,rootData:h})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var t=b===
r;u=t}if(!u){let b={instancePath:o+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[b]:e.push(b),r++}}if(s.list!==void 0){
let c=s.list;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+"/list",schemaPath:"#/prope\
rties/list/type",keyword:"type",params:{type:Pe.properties.list.type},message:"must be object,null"};e===null?e=[m]:e.push(
m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var i=u===
r;if(r=y,e!==null&&(y?e.length=y:e=null),i){let m=r;V(c,{instancePath:o+"/list",parentData:s,parentDataProperty:"list",rootData:h})||
(e=e===null?V.errors:e.concat(V.errors),r=e.length);var i=m===r;p=i}if(!p){let m={instancePath:o+"/list",schemaPath:"#/p\
roperties/list/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(
m),r++}}if(s.get!==void 0){let c=s.get;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+"\
/get",schemaPath:"#/properties/get/type",keyword:"type",params:{type:Pe.properties.get.type},message:"must be object,nul\
l"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:
e.push(m),r++}var n=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),n){let m=r;V(c,{instancePath:o+"/get",parentData:s,parentDataProperty:"\
get",rootData:h})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var n=m===r;p=n}if(!p){let m={instancePath:o+"/ge\
t",schemaPath:"#/properties/get/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===
null?e=[m]:e.push(m),r++}}if(s.create!==void 0){let c=s.create;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){
let m={instancePath:o+"/create",schemaPath:"#/properties/create/type",keyword:"type",params:{type:Pe.properties.create.type},
message:"must be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(
c))){let m={};e===null?e=[m]:e.push(m),r++}var a=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),a){let m=r;V(c,{instancePath:o+
"/create",parentData:s,parentDataProperty:"create",rootData:h})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var a=m===
r;p=a}if(!p){let m={instancePath:o+"/create",schemaPath:"#/properties/create/if",keyword:"if",params:{failingKeyword:"th\
en"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),r++}}if(s.update!==void 0){let c=s.update;if(!(c&&typeof c==
"object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+"/update",schemaPath:"#/properties/update/type",keyword:"t\
ype",params:{type:Pe.properties.update.type},message:"must be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;
if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var l=u===r;if(r=y,e!==null&&(y?e.
length=y:e=null),l){let m=r;V(c,{instancePath:o+"/update",parentData:s,parentDataProperty:"update",rootData:h})||(e=e===
null?V.errors:e.concat(V.errors),r=e.length);var l=m===r;p=l}if(!p){let m={instancePath:o+"/update",schemaPath:"#/proper\
ties/update/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),
r++}}if(s.delete!==void 0){let c=s.delete;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+
"/delete",schemaPath:"#/properties/delete/type",keyword:"type",params:{type:Pe.properties.delete.type},message:"must be \
object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===
null?e=[m]:e.push(m),r++}var f=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),f){let m=r;V(c,{instancePath:o+"/delete",parentData:s,
parentDataProperty:"delete",rootData:h})||(e=e===null?V.errors:e.concat(V.errors),r=e.length);var f=m===r;p=f}if(!p){let m={
instancePath:o+"/delete",schemaPath:"#/properties/delete/if",keyword:"if",params:{failingKeyword:"then"},message:'must m\
atch "then" schema'};e===null?e=[m]:e.push(m),r++}}}else{let c={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[c]:e.push(c),r++}return G.errors=e,r===0}var yt={type:"object",properties:{
payload_transform:{type:["string","null"]},handle_verification:{type:["string","null"]},signature_verification:{type:["o\
bject","null"],if:{type:"object"},then:{$ref:"#/definitions/SignatureVerificationUpdate"}}},additionalProperties:!1},as={
type:"object",properties:{format:{enum:["hmac","basic","bearer","jwt",null]}},if:{properties:{format:{type:"string"}},required:[
"format"]},then:{required:["format"],discriminator:{propertyName:"format"},oneOf:[{$ref:"#/definitions/HmacSignatureVeri\
ficationUpdate"},{$ref:"#/definitions/BasicSignatureVerificationUpdate"},{$ref:"#/definitions/BearerSignatureVerificatio\
nUpdate"},{$ref:"#/definitions/JwtSignatureVerificationUpdate"}]},else:{$ref:"#/definitions/UntaggedSignatureVerificatio\
nUpdate"}},ie={type:"object",properties:{format:{const:"hmac"},config:{type:["object","null"],properties:{algorithm:{type:[
"string","null"]},secret:{type:["string","null"]},parts:{type:["array","null"],minItems:1,items:{type:"string"}},compare_with:{
type:["string","null"]},string_type:{type:["string","null"]},verification_content:{type:["string","null"]},context_lookup_field_name:{
type:["string","null"]},context_lookup_field_value:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};
function Br(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="hmac"){let t={instancePath:o+"/format",schemaPath:"#/prop\
erties/format/const",keyword:"const",params:{allowedValue:"hmac"},message:"must be equal to constant"};e===null?e=[t]:e.
push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:ie.properties.config.type},message:"must be \
object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.algorithm!==void 0){let i=t.
algorithm;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/algorithm",schemaPath:"#/properties/config/pro\
perties/algorithm/type",keyword:"type",params:{type:ie.properties.config.properties.algorithm.type},message:"must be str\
ing,null"};e===null?e=[n]:e.push(n),r++}}if(t.secret!==void 0){let i=t.secret;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/secret",schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:ie.properties.config.
properties.secret.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.parts!==void 0){let i=t.parts;
if(!Array.isArray(i)&&i!==null){let n={instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/t\
ype",keyword:"type",params:{type:ie.properties.config.properties.parts.type},message:"must be array,null"};e===null?e=[n]:
e.push(n),r++}if(Array.isArray(i)){if(i.length<1){let a={instancePath:o+"/config/parts",schemaPath:"#/properties/config/\
properties/parts/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:
e.push(a),r++}let n=i.length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){let l={instancePath:o+"/config/parts/"+a,schemaPath:"\
#/properties/config/properties/parts/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[l]:e.push(l),r++}}}if(t.compare_with!==void 0){let i=t.compare_with;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/compare_with",schemaPath:"#/properties/config/properties/compare_with/type",keyword:"type",params:{type:ie.properties.
config.properties.compare_with.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.string_type!==void 0){
let i=t.string_type;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/string_type",schemaPath:"#/propertie\
s/config/properties/string_type/type",keyword:"type",params:{type:ie.properties.config.properties.string_type.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.verification_content!==void 0){let i=t.verification_content;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/verification_content",schemaPath:"#/properties/config/properties/veri\
fication_content/type",keyword:"type",params:{type:ie.properties.config.properties.verification_content.type},message:"m\
ust be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.context_lookup_field_name!==void 0){let i=t.context_lookup_field_name;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/context_lookup_field_name",schemaPath:"#/properties/conf\
ig/properties/context_lookup_field_name/type",keyword:"type",params:{type:ie.properties.config.properties.context_lookup_field_name.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.context_lookup_field_value!==void 0){let i=t.context_lookup_field_value;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/context_lookup_field_value",schemaPath:"#/properties/con\
fig/properties/context_lookup_field_value/type",keyword:"type",params:{type:ie.properties.config.properties.context_lookup_field_value.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Br.errors=e,r===0}var Oe={type:"\
object",properties:{format:{const:"basic"},config:{type:["object","null"],properties:{username:{type:["string","null"]},
password:{type:["string","null"]},compare_with:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};
function Qr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="basic"){let t={instancePath:o+"/format",schemaPath:"#/pro\
perties/format/const",keyword:"const",params:{allowedValue:"basic"},message:"must be equal to constant"};e===null?e=[t]:
e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+
"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{type:Oe.properties.config.type},message:"must be \
object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.username!==void 0){let i=t.
username;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/username",schemaPath:"#/properties/config/prope\
rties/username/type",keyword:"type",params:{type:Oe.properties.config.properties.username.type},message:"must be string,\
null"};e===null?e=[n]:e.push(n),r++}}if(t.password!==void 0){let i=t.password;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/password",schemaPath:"#/properties/config/properties/password/type",keyword:"type",params:{type:Oe.properties.config.
properties.password.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.compare_with!==void 0){let i=t.
compare_with;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/compare_with",schemaPath:"#/properties/conf\
ig/properties/compare_with/type",keyword:"type",params:{type:Oe.properties.config.properties.compare_with.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Qr.errors=e,r===0}var ct={type:"object",properties:{
format:{const:"bearer"},config:{type:["object","null"],properties:{secret:{type:["string","null"]},compare_with:{type:["\
string","null"]}},additionalProperties:!0}},additionalProperties:!1};function Wr(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="con\
fig")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&s.format!=="bearer"){let t={
instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"bearer"},message:"\
must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t=="object"&&
!Array.isArray(t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"type",params:{
type:ct.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.
isArray(t)){if(t.secret!==void 0){let i=t.secret;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/secret",
schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:ct.properties.config.properties.secret.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.compare_with!==void 0){let i=t.compare_with;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/compare_with",schemaPath:"#/properties/config/properties/compare_with\
/type",keyword:"type",params:{type:ct.properties.config.properties.compare_with.type},message:"must be string,null"};e===
null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[t]:e.push(t),r++}return Wr.errors=e,r===0}var Fe={type:"object",properties:{format:{const:"\
jwt"},config:{type:["object","null"],properties:{secret:{type:["string","null"]},compare_with:{type:["string","null"]},algorithm:{
type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};function Jr(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!(t===
"format"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.format!==void 0&&
s.format!=="jwt"){let t={instancePath:o+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue:"\
jwt"},message:"must be equal to constant"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0){let t=s.config;if(!(t&&typeof t==
"object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"#/properties/config/type",keyword:"t\
ype",params:{type:Fe.properties.config.type},message:"must be object,null"};e===null?e=[i]:e.push(i),r++}if(t&&typeof t==
"object"&&!Array.isArray(t)){if(t.secret!==void 0){let i=t.secret;if(typeof i!="string"&&i!==null){let n={instancePath:o+
"/config/secret",schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:Fe.properties.config.
properties.secret.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.compare_with!==void 0){let i=t.
compare_with;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/compare_with",schemaPath:"#/properties/conf\
ig/properties/compare_with/type",keyword:"type",params:{type:Fe.properties.config.properties.compare_with.type},message:"\
must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.algorithm!==void 0){let i=t.algorithm;if(typeof i!="string"&&i!==
null){let n={instancePath:o+"/config/algorithm",schemaPath:"#/properties/config/properties/algorithm/type",keyword:"type",
params:{type:Fe.properties.config.properties.algorithm.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return Jr.errors=e,r===0}var R={type:"object",properties:{format:{enum:["hmac","basic","bearer","jwt",null]},
config:{type:["object","null"],properties:{algorithm:{type:["string","null"]},secret:{type:["string","null"]},parts:{type:[
"array","null"],minItems:1,items:{type:"string"}},compare_with:{type:["string","null"]},string_type:{type:["string","nul\
l"]},verification_content:{type:["string","null"]},context_lookup_field_name:{type:["string","null"]},context_lookup_field_value:{
type:["string","null"]},username:{type:["string","null"]},password:{type:["string","null"]}},additionalProperties:!0}},additionalProperties:!1};
function Gr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="obj\
ect"&&!Array.isArray(s)){for(let t in s)if(!(t==="format"||t==="config")){let i={instancePath:o,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),r++}if(s.format!==void 0){let t=s.format;if(!(t==="hmac"||t==="basic"||t==="bearer"||t==="jwt"||
t===null)){let i={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:R.
properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(s.config!==
void 0){let t=s.config;if(!(t&&typeof t=="object"&&!Array.isArray(t))&&t!==null){let i={instancePath:o+"/config",schemaPath:"\
#/properties/config/type",keyword:"type",params:{type:R.properties.config.type},message:"must be object,null"};e===null?
e=[i]:e.push(i),r++}if(t&&typeof t=="object"&&!Array.isArray(t)){if(t.algorithm!==void 0){let i=t.algorithm;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/algorithm",schemaPath:"#/properties/config/properties/algorithm/type",
keyword:"type",params:{type:R.properties.config.properties.algorithm.type},message:"must be string,null"};e===null?e=[n]:
e.push(n),r++}}if(t.secret!==void 0){let i=t.secret;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/secr\
et",schemaPath:"#/properties/config/properties/secret/type",keyword:"type",params:{type:R.properties.config.properties.secret.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.parts!==void 0){let i=t.parts;if(!Array.isArray(
i)&&i!==null){let n={instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/type",keyword:"type",
params:{type:R.properties.config.properties.parts.type},message:"must be array,null"};e===null?e=[n]:e.push(n),r++}if(Array.
isArray(i)){if(i.length<1){let a={instancePath:o+"/config/parts",schemaPath:"#/properties/config/properties/parts/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[a]:e.push(a),r++}let n=i.
length;for(let a=0;a<n;a++)if(typeof i[a]!="string"){let l={instancePath:o+"/config/parts/"+a,schemaPath:"#/properties/c\
onfig/properties/parts/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[l]:e.push(
l),r++}}}if(t.compare_with!==void 0){let i=t.compare_with;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/confi\
g/compare_with",schemaPath:"#/properties/config/properties/compare_with/type",keyword:"type",params:{type:R.properties.config.
properties.compare_with.type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.string_type!==void 0){let i=t.
string_type;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/string_type",schemaPath:"#/properties/config\
/properties/string_type/type",keyword:"type",params:{type:R.properties.config.properties.string_type.type},message:"must\
 be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.verification_content!==void 0){let i=t.verification_content;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/verification_content",schemaPath:"#/properties/config/properties/veri\
fication_content/type",keyword:"type",params:{type:R.properties.config.properties.verification_content.type},message:"mu\
st be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.context_lookup_field_name!==void 0){let i=t.context_lookup_field_name;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/context_lookup_field_name",schemaPath:"#/properties/conf\
ig/properties/context_lookup_field_name/type",keyword:"type",params:{type:R.properties.config.properties.context_lookup_field_name.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.context_lookup_field_value!==void 0){let i=t.context_lookup_field_value;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/context_lookup_field_value",schemaPath:"#/properties/con\
fig/properties/context_lookup_field_value/type",keyword:"type",params:{type:R.properties.config.properties.context_lookup_field_value.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(t.username!==void 0){let i=t.username;if(typeof i!=
"string"&&i!==null){let n={instancePath:o+"/config/username",schemaPath:"#/properties/config/properties/username/type",keyword:"\
type",params:{type:R.properties.config.properties.username.type},message:"must be string,null"};e===null?e=[n]:e.push(n),
r++}}if(t.password!==void 0){let i=t.password;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/config/password",
schemaPath:"#/properties/config/properties/password/type",keyword:"type",params:{type:R.properties.config.properties.password.
type},message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Gr.errors=e,r===0}function Xr(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0,t=r,i=!0,n=r;if(s&&typeof s=="objec\
t"&&!Array.isArray(s)){let f;if(s.format===void 0&&(f="format")){let c={};e===null?e=[c]:e.push(c),r++}else if(s.format!==
void 0&&typeof s.format!="string"){let c={};e===null?e=[c]:e.push(c),r++}}var a=n===r;r=t,e!==null&&(t?e.length=t:e=null);
let l;if(a){let f=r;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format===void 0){let p={instancePath:o,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"format"},message:"must have required property 'format'"};e===
null?e=[p]:e.push(p),r++}let y=s.format;if(typeof y=="string")if(y==="hmac")Br(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:h})||(e=e===null?Br.errors:e.concat(Br.errors),r=e.length);else if(y==="basic")Qr(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?Qr.errors:e.concat(Qr.errors),r=e.length);else if(y==="bearer")Wr(s,{instancePath:o,
parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Wr.errors:e.concat(Wr.errors),r=e.length);else if(y==="jwt")
Jr(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?Jr.errors:e.concat(Jr.errors),r=e.length);else{
let p={instancePath:o,schemaPath:"#/then/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"format",tagValue:y},
message:'value of tag "format" must be in oneOf'};e===null?e=[p]:e.push(p),r++}else{let p={instancePath:o,schemaPath:"#/\
then/discriminator",keyword:"discriminator",params:{error:"tag",tag:"format",tagValue:y},message:'tag "format" must be s\
tring'};e===null?e=[p]:e.push(p),r++}}var a=f===r;i=a,l="then"}else{let f=r;Gr(s,{instancePath:o,parentData:g,parentDataProperty:_,
rootData:h})||(e=e===null?Gr.errors:e.concat(Gr.errors),r=e.length);var a=f===r;i=a,l="else"}if(!i){let f={instancePath:o,
schemaPath:"#/if",keyword:"if",params:{failingKeyword:l},message:'must match "'+l+'" schema'};e===null?e=[f]:e.push(f),r++}
if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){let f=s.format;if(!(f==="hmac"||f==="basic"||f==="bea\
rer"||f==="jwt"||f===null)){let c={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{
allowedValues:as.properties.format.enum},message:"must be equal to one of the allowed values"};e===null?e=[c]:e.push(c),
r++}}}else{let f={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[f]:e.push(f),r++}return Xr.errors=e,r===0}function X(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let i in s)if(!(i==="payload_transform"||i==="handle_ver\
ification"||i==="signature_verification")){let n={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:i},message:"must NOT have additional properties"};e===null?e=[n]:e.push(n),r++}if(s.
payload_transform!==void 0){let i=s.payload_transform;if(typeof i!="string"&&i!==null){let n={instancePath:o+"/payload_t\
ransform",schemaPath:"#/properties/payload_transform/type",keyword:"type",params:{type:yt.properties.payload_transform.type},
message:"must be string,null"};e===null?e=[n]:e.push(n),r++}}if(s.handle_verification!==void 0){let i=s.handle_verification;
if(typeof i!="string"&&i!==null){let n={instancePath:o+"/handle_verification",schemaPath:"#/properties/handle_verificati\
on/type",keyword:"type",params:{type:yt.properties.handle_verification.type},message:"must be string,null"};e===null?e=[
n]:e.push(n),r++}}if(s.signature_verification!==void 0){let i=s.signature_verification;if(!(i&&typeof i=="object"&&!Array.
isArray(i))&&i!==null){let f={instancePath:o+"/signature_verification",schemaPath:"#/properties/signature_verification/t\
ype",keyword:"type",params:{type:yt.properties.signature_verification.type},message:"must be object,null"};e===null?e=[f]:
e.push(f),r++}let n=r,a=!0,l=r;if(!(i&&typeof i=="object"&&!Array.isArray(i))){let f={};e===null?e=[f]:e.push(f),r++}var t=l===
r;if(r=n,e!==null&&(n?e.length=n:e=null),t){let f=r;Xr(i,{instancePath:o+"/signature_verification",parentData:s,parentDataProperty:"\
signature_verification",rootData:h})||(e=e===null?Xr.errors:e.concat(Xr.errors),r=e.length);var t=f===r;a=t}if(!a){let f={
instancePath:o+"/signature_verification",schemaPath:"#/properties/signature_verification/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),r++}}}else{let i={instancePath:o,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:e.push(i),r++}return X.errors=e,r===0}var qe={
type:"object",properties:{post_install:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ActionUpdate"}},
post_connect_user_form:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ActionUpdate"}},refresh_token:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/ActionUpdate"}},validation:{type:["object","null"],if:{
type:"object"},then:{$ref:"#/definitions/ActionUpdate"}}},additionalProperties:{type:["object","null"],if:{type:"object"},
then:{$ref:"#/definitions/ActionUpdate"}}},ls={type:"object",properties:{steps:{type:["array","null"],items:{$ref:"#/def\
initions/Step"}}},additionalProperties:!1};function F(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(t!=="steps"){let i={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties"};e===null?e=[i]:e.push(i),r++}if(s.steps!==void 0){let t=s.steps;if(!Array.isArray(t)&&t!==null){let i={instancePath:o+
"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type:ls.properties.steps.type},message:"must be arr\
ay,null"};e===null?e=[i]:e.push(i),r++}if(Array.isArray(t)){let i=t.length;for(let n=0;n<i;n++)he(t[n],{instancePath:o+"\
/steps/"+n,parentData:t,parentDataProperty:n,rootData:h})||(e=e===null?he.errors:e.concat(he.errors),r=e.length)}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return F.errors=e,r===0}function Y(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let f in s)if(!(f==="post_install"||f==="post_connect_us\
er_form"||f==="refresh_token"||f==="validation")){let c=s[f];if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let m={
instancePath:o+"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{
type:qe.additionalProperties.type},message:"must be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&
typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var t=u===r;if(r=y,e!==null&&(y?e.length=y:
e=null),t){let m=r;F(c,{instancePath:o+"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:f,rootData:h})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length);var t=m===r;p=t}if(!p){let m={instancePath:o+"/"+f.replace(/~/g,"~0").
replace(/\//g,"~1"),schemaPath:"#/additionalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must mat\
ch "then" schema'};e===null?e=[m]:e.push(m),r++}}if(s.post_install!==void 0){let f=s.post_install;if(!(f&&typeof f=="obj\
ect"&&!Array.isArray(f))&&f!==null){let u={instancePath:o+"/post_install",schemaPath:"#/properties/post_install/type",keyword:"\
type",params:{type:qe.properties.post_install.type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}let c=r,
y=!0,p=r;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let u={};e===null?e=[u]:e.push(u),r++}var i=p===r;if(r=c,e!==null&&
(c?e.length=c:e=null),i){let u=r;F(f,{instancePath:o+"/post_install",parentData:s,parentDataProperty:"post_install",rootData:h})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length);var i=u===r;y=i}if(!y){let u={instancePath:o+"/post_install",schemaPath:"\
#/properties/post_install/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=
[u]:e.push(u),r++}}if(s.post_connect_user_form!==void 0){let f=s.post_connect_user_form;if(!(f&&typeof f=="object"&&!Array.
isArray(f))&&f!==null){let u={instancePath:o+"/post_connect_user_form",schemaPath:"#/properties/post_connect_user_form/t\
ype",keyword:"type",params:{type:qe.properties.post_connect_user_form.type},message:"must be object,null"};e===null?e=[u]:
e.push(u),r++}let c=r,y=!0,p=r;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let u={};e===null?e=[u]:e.push(u),r++}var n=p===
r;if(r=c,e!==null&&(c?e.length=c:e=null),n){let u=r;F(f,{instancePath:o+"/post_connect_user_form",parentData:s,parentDataProperty:"\
post_connect_user_form",rootData:h})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);var n=u===r;y=n}if(!y){let u={
instancePath:o+"/post_connect_user_form",schemaPath:"#/properties/post_connect_user_form/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[u]:e.push(u),r++}}if(s.refresh_token!==void 0){let f=s.refresh_token;
if(!(f&&typeof f=="object"&&!Array.isArray(f))&&f!==null){let u={instancePath:o+"/refresh_token",schemaPath:"#/propertie\
s/refresh_token/type",keyword:"type",params:{type:qe.properties.refresh_token.type},message:"must be object,null"};e===null?
e=[u]:e.push(u),r++}let c=r,y=!0,p=r;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let u={};e===null?e=[u]:e.push(u),r++}
var a=p===r;if(r=c,e!==null&&(c?e.length=c:e=null),a){let u=r;F(f,{instancePath:o+"/refresh_token",parentData:s,parentDataProperty:"\
refresh_token",rootData:h})||(e=e===null?F.errors:e.concat(F.errors),r=e.length);var a=u===r;y=a}if(!y){let u={instancePath:o+
"/refresh_token",schemaPath:"#/properties/refresh_token/if",keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema'};e===null?e=[u]:e.push(u),r++}}if(s.validation!==void 0){let f=s.validation;if(!(f&&typeof f=="object"&&
!Array.isArray(f))&&f!==null){let u={instancePath:o+"/validation",schemaPath:"#/properties/validation/type",keyword:"typ\
e",params:{type:qe.properties.validation.type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}let c=r,y=!0,
p=r;if(!(f&&typeof f=="object"&&!Array.isArray(f))){let u={};e===null?e=[u]:e.push(u),r++}var l=p===r;if(r=c,e!==null&&(c?
e.length=c:e=null),l){let u=r;F(f,{instancePath:o+"/validation",parentData:s,parentDataProperty:"validation",rootData:h})||
(e=e===null?F.errors:e.concat(F.errors),r=e.length);var l=u===r;y=l}if(!y){let u={instancePath:o+"/validation",schemaPath:"\
#/properties/validation/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[
u]:e.push(u),r++}}}else{let f={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[f]:e.push(f),r++}return Y.errors=e,r===0}var Pt={type:["string","number","boolean","null","array"],
items:{type:["string","number","boolean","null"]}};function ee(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(typeof s!="string"&&!(typeof s=="number"&&isFinite(s))&&typeof s!="boolean"&&s!==null&&!Array.isArray(
s)){let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:Pt.type},message:"must be string,number,boolea\
n,null,array"};e===null?e=[t]:e.push(t),r++}if(Array.isArray(s)){let t=s.length;for(let i=0;i<t;i++){let n=s[i];if(typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n))&&typeof n!="boolean"&&n!==null){let a={instancePath:o+"/"+i,schemaPath:"#/i\
tems/type",keyword:"type",params:{type:Pt.items.type},message:"must be string,number,boolean,null"};e===null?e=[a]:e.push(
a),r++}}}return ee.errors=e,r===0}function Yr(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p in s)if(!re.call(E.properties,p)){let u={instancePath:o,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional p\
roperties"};e===null?e=[u]:e.push(u),r++}if(s.$schema!==void 0){let p=s.$schema;if(typeof p!="string"&&p!==null){let u={
instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:E.properties.$schema.type},
message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.label!==void 0){let p=s.label;if(typeof p!="string"&&p!==
null){let u={instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:E.properties.label.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.logo!==void 0){let p=s.logo;if(typeof p!="string"&&
p!==null){let u={instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type:E.properties.logo.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.base_url!==void 0){let p=s.base_url;if(typeof p!=
"string"&&p!==null){let u={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:E.
properties.base_url.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}if(typeof p=="string"&&!T.test(p)){
let u={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh]\
[Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][P\
p][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[u]:e.push(u),r++}}if(s.credentials!==void 0){
let p=s.credentials;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/credentials",schemaPath:"\
#/properties/credentials/type",keyword:"type",params:{type:E.properties.credentials.type},message:"must be object,null"};
e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.
push(d),r++}var t=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),t){let d=r;Er(p,{instancePath:o+"/credentials",parentData:s,
parentDataProperty:"credentials",rootData:h})||(e=e===null?Er.errors:e.concat(Er.errors),r=e.length);var t=d===r;m=t}if(!m){
let d={instancePath:o+"/credentials",schemaPath:"#/properties/credentials/if",keyword:"if",params:{failingKeyword:"then"},
message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.authorization!==void 0){let p=s.authorization;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/authorization",schemaPath:"#/properties/author\
ization/type",keyword:"type",params:{type:E.properties.authorization.type},message:"must be object,null"};e===null?e=[d]:
e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var i=b===
r;if(r=u,e!==null&&(u?e.length=u:e=null),i){let d=r;Z(p,{instancePath:o+"/authorization",parentData:s,parentDataProperty:"\
authorization",rootData:h})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var i=d===r;m=i}if(!m){let d={instancePath:o+
"/authorization",schemaPath:"#/properties/authorization/if",keyword:"if",params:{failingKeyword:"then"},message:'must ma\
tch "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.headers!==void 0){let p=s.headers;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let d={instancePath:o+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type:E.
properties.headers.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p==
"object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var n=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),n){
let d=r;K(p,{instancePath:o+"/headers",parentData:s,parentDataProperty:"headers",rootData:h})||(e=e===null?K.errors:e.concat(
K.errors),r=e.length);var n=d===r;m=n}if(!m){let d={instancePath:o+"/headers",schemaPath:"#/properties/headers/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.pagination!==void 0){
let p=s.pagination;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/pagination",schemaPath:"\
#/properties/pagination/type",keyword:"type",params:{type:E.properties.pagination.type},message:"must be object,null"};e===
null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(
d),r++}var a=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),a){let d=r;C(p,{instancePath:o+"/pagination",parentData:s,parentDataProperty:"\
pagination",rootData:h})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var a=d===r;m=a}if(!m){let d={instancePath:o+
"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[d]:e.push(d),r++}}if(s.rate_limit!==void 0){let p=s.rate_limit;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let d={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"type",params:{
type:E.properties.rate_limit.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&
typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var l=b===r;if(r=u,e!==null&&(u?e.length=u:
e=null),l){let d=r;M(p,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:h})||(e=e===null?
M.errors:e.concat(M.errors),r=e.length);var l=d===r;m=l}if(!m){let d={instancePath:o+"/rate_limit",schemaPath:"#/propert\
ies/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),r++}}if(s.error_expression!==void 0){let p=s.error_expression;if(typeof p!="string"&&p!==null){let u={instancePath:o+
"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"type",params:{type:E.properties.error_expression.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.resources!==void 0){let p=s.resources;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/resources",schemaPath:"#/properties/resources/type",keyword:"\
type",params:{type:E.properties.resources.type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p==
"object"&&!Array.isArray(p))for(let u in p){let m=p[u];if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let w={
instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/resources/additionalPrope\
rties/type",keyword:"type",params:{type:E.properties.resources.additionalProperties.type},message:"must be object,null"};
e===null?e=[w]:e.push(w),r++}let b=r,d=!0,D=r;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let w={};e===null?e=[w]:e.
push(w),r++}var f=D===r;if(r=b,e!==null&&(b?e.length=b:e=null),f){let w=r;G(m,{instancePath:o+"/resources/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:h})||(e=e===null?G.errors:e.concat(G.errors),r=e.length);
var f=w===r;d=f}if(!d){let w={instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/resources/additionalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[w]:e.push(w),r++}}}if(s.webhook!==void 0){let p=s.webhook;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==
null){let d={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:E.properties.webhook.
type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(
p))){let d={};e===null?e=[d]:e.push(d),r++}var c=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),c){let d=r;X(p,{instancePath:o+
"/webhook",parentData:s,parentDataProperty:"webhook",rootData:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);var c=d===
r;m=c}if(!m){let d={instancePath:o+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.actions!==void 0){let p=s.actions;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/actions",schemaPath:"#/properties/actions/type",
keyword:"type",params:{type:E.properties.actions.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,
m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var y=b===r;if(r=u,e!==null&&
(u?e.length=u:e=null),y){let d=r;Y(p,{instancePath:o+"/actions",parentData:s,parentDataProperty:"actions",rootData:h})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var y=d===r;m=y}if(!m){let d={instancePath:o+"/actions",schemaPath:"\
#/properties/actions/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:
e.push(d),r++}}if(s.tool_tags!==void 0){let p=s.tool_tags;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={
instancePath:o+"/tool_tags",schemaPath:"#/properties/tool_tags/type",keyword:"type",params:{type:E.properties.tool_tags.
type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p){
let m=p[u];if(!Array.isArray(m)&&m!==null){let b={instancePath:o+"/tool_tags/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/properties/tool_tags/additionalProperties/type",keyword:"type",params:{type:E.properties.tool_tags.additionalProperties.
type},message:"must be array,null"};e===null?e=[b]:e.push(b),r++}if(Array.isArray(m)){let b=m.length;for(let d=0;d<b;d++)
if(typeof m[d]!="string"){let D={instancePath:o+"/tool_tags/"+u.replace(/~/g,"~0").replace(/\//g,"~1")+"/"+d,schemaPath:"\
#/properties/tool_tags/additionalProperties/items/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[D]:e.push(D),r++}}}}if(s.query!==void 0){let p=s.query;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){
let u={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:E.properties.query.type},
message:"must be object,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p)ee(
p[u],{instancePath:o+"/query/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:h})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}if(s.icon!==void 0){let p=s.icon;if(typeof p!="string"&&p!==null){
let u={instancePath:o+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type:E.properties.icon.type},message:"\
must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.query_array_format!==void 0){let p=s.query_array_format;if(!(p===
"comma"||p==="brackets"||p==="indices"||p==="repeat"||p===null)){let u={instancePath:o+"/query_array_format",schemaPath:"\
#/properties/query_array_format/enum",keyword:"enum",params:{allowedValues:E.properties.query_array_format.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),r++}}if(s.required_headers!==void 0){let p=s.required_headers;
if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/required_headers",schemaPath:"#/proper\
ties/required_headers/type",keyword:"type",params:{type:E.properties.required_headers.type},message:"must be object,null"};
e===null?e=[u]:e.push(u),r++}}}else{let p={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[p]:e.push(p),r++}return Yr.errors=e,r===0}function xt(s,{instancePath:o="",parentData:g,parentDataProperty:_,
rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.version===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"},message:"must have required property 'vers\
ion'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="$schema"||t==="version"||t==="name"||t==="category"||t==="i\
s_beta"||t==="sharing"||t==="config")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.$schema!==
void 0&&typeof s.$schema!="string"){let t={instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.version!==void 0){let t=s.version;
if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let i={instancePath:o+"/version",schemaPath:"#/properties/vers\
ion/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),r++}}if(s.name!==void 0&&
typeof s.name!="string"){let t={instancePath:o+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.category!==void 0&&typeof s.category!="string"){let t={
instancePath:o+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"string"},message:"must b\
e string"};e===null?e=[t]:e.push(t),r++}if(s.is_beta!==void 0&&typeof s.is_beta!="boolean"){let t={instancePath:o+"/is_b\
eta",schemaPath:"#/properties/is_beta/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=
[t]:e.push(t),r++}if(s.sharing!==void 0){let t=s.sharing;if(!(t==="allow"||t==="ask"||t==="deny")){let i={instancePath:o+
"/sharing",schemaPath:"#/properties/sharing/enum",keyword:"enum",params:{allowedValues:Yt.properties.sharing.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}s.config!==void 0&&(Yr(s.config,{instancePath:o+
"/config",parentData:s,parentDataProperty:"config",rootData:h})||(e=e===null?Yr.errors:e.concat(Yr.errors),r=e.length))}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return xt.errors=e,r===0}var Dt=Tt,wt={type:"object",required:["name","config"],properties:{$schema:{type:"\
string"},name:{type:"string"},label:{type:"string"},category:{type:"string"},config:{$ref:"#/definitions/Config"},documentation:{
type:"array",items:{$ref:"#/definitions/DocumentationRow"}},id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}\
-){3}[0-9a-fA-F]{12}$"},sharing:{enum:["allow","ask","deny"]},audit_notes:{type:"array",items:{$ref:"#/definitions/Audit\
Note"}}},additionalProperties:!1},$e={type:"object",required:["type","content"],properties:{type:{enum:["description","q\
uery_schema","body_schema","response_schema","readme","note","end_user_guide","oauth_documentation_link","oauth_app_requ\
ires_verification","oauth_note"]},content:{type:"string"},resource:{type:["string","null"]},method:{type:["string","null"]},
authentication_method:{type:["string","null"]},integration_name:{type:["string","null"]}},additionalProperties:!1};function et(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.type===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[t]:e.push(t),r++}if(s.content===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"content"},message:"must have required property 'cont\
ent'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="type"||t==="content"||t==="resource"||t==="method"||t==="au\
thentication_method"||t==="integration_name")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}
if(s.type!==void 0){let t=s.type;if(!(t==="description"||t==="query_schema"||t==="body_schema"||t==="response_schema"||t===
"readme"||t==="note"||t==="end_user_guide"||t==="oauth_documentation_link"||t==="oauth_app_requires_verification"||t==="\
oauth_note")){let i={instancePath:o+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:$e.
properties.type.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(s.content!==
void 0&&typeof s.content!="string"){let t={instancePath:o+"/content",schemaPath:"#/properties/content/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.resource!==void 0){let t=s.resource;
if(typeof t!="string"&&t!==null){let i={instancePath:o+"/resource",schemaPath:"#/properties/resource/type",keyword:"type",
params:{type:$e.properties.resource.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.method!==void 0){
let t=s.method;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/method",schemaPath:"#/properties/method/type",keyword:"\
type",params:{type:$e.properties.method.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.authentication_method!==
void 0){let t=s.authentication_method;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/authentication_method",schemaPath:"\
#/properties/authentication_method/type",keyword:"type",params:{type:$e.properties.authentication_method.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),r++}}if(s.integration_name!==void 0){let t=s.integration_name;if(typeof t!=
"string"&&t!==null){let i={instancePath:o+"/integration_name",schemaPath:"#/properties/integration_name/type",keyword:"t\
ype",params:{type:$e.properties.integration_name.type},message:"must be string,null"};e===null?e=[i]:e.push(i),r++}}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return et.errors=e,r===0}var mt={type:"object",required:["severity","section","source","message"],properties:{
severity:{enum:["error","warn","info"]},section:{type:"string"},source:{type:"string"},resource:{type:["string","null"]},
method:{type:["string","null"]},message:{type:"string"}},additionalProperties:!1};function rt(s,{instancePath:o="",parentData:g,
parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.severity===void 0){
let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"},message:"must have \
required property 'severity'"};e===null?e=[t]:e.push(t),r++}if(s.section===void 0){let t={instancePath:o,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"section"},message:"must have required property 'section'"};e===null?
e=[t]:e.push(t),r++}if(s.source===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
source"},message:"must have required property 'source'"};e===null?e=[t]:e.push(t),r++}if(s.message===void 0){let t={instancePath:o,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"},message:"must have required property 'mess\
age'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="severity"||t==="section"||t==="source"||t==="resource"||t===
"method"||t==="message")){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:t},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.severity!==void 0){
let t=s.severity;if(!(t==="error"||t==="warn"||t==="info")){let i={instancePath:o+"/severity",schemaPath:"#/properties/s\
everity/enum",keyword:"enum",params:{allowedValues:mt.properties.severity.enum},message:"must be equal to one of the all\
owed values"};e===null?e=[i]:e.push(i),r++}}if(s.section!==void 0&&typeof s.section!="string"){let t={instancePath:o+"/s\
ection",schemaPath:"#/properties/section/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?
e=[t]:e.push(t),r++}if(s.source!==void 0&&typeof s.source!="string"){let t={instancePath:o+"/source",schemaPath:"#/prope\
rties/source/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.resource!==
void 0){let t=s.resource;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/resource",schemaPath:"#/properties/res\
ource/type",keyword:"type",params:{type:mt.properties.resource.type},message:"must be string,null"};e===null?e=[i]:e.push(
i),r++}}if(s.method!==void 0){let t=s.method;if(typeof t!="string"&&t!==null){let i={instancePath:o+"/method",schemaPath:"\
#/properties/method/type",keyword:"type",params:{type:mt.properties.method.type},message:"must be string,null"};e===null?
e=[i]:e.push(i),r++}}if(s.message!==void 0&&typeof s.message!="string"){let t={instancePath:o+"/message",schemaPath:"#/p\
roperties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}}else{
let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[t]:
e.push(t),r++}return rt.errors=e,r===0}function Tt(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:o,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[t]:e.
push(t),r++}if(s.config===void 0){let t={instancePath:o,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
config"},message:"must have required property 'config'"};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!re.call(wt.properties,
t)){let i={instancePath:o,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),r++}if(s.$schema!==void 0&&typeof s.$schema!="st\
ring"){let t={instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[t]:e.push(t),r++}if(s.name!==void 0&&typeof s.name!="string"){let t={instancePath:o+"/name",
schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(
t),r++}if(s.label!==void 0&&typeof s.label!="string"){let t={instancePath:o+"/label",schemaPath:"#/properties/label/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.category!==void 0&&typeof s.
category!="string"){let t={instancePath:o+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[t]:e.push(t),r++}if(s.config!==void 0&&(L(s.config,{instancePath:o+"/conf\
ig",parentData:s,parentDataProperty:"config",rootData:h})||(e=e===null?L.errors:e.concat(L.errors),r=e.length)),s.documentation!==
void 0){let t=s.documentation;if(Array.isArray(t)){let i=t.length;for(let n=0;n<i;n++)et(t[n],{instancePath:o+"/document\
ation/"+n,parentData:t,parentDataProperty:n,rootData:h})||(e=e===null?et.errors:e.concat(et.errors),r=e.length)}else{let i={
instancePath:o+"/documentation",schemaPath:"#/properties/documentation/type",keyword:"type",params:{type:"array"},message:"\
must be array"};e===null?e=[i]:e.push(i),r++}}if(s.id!==void 0){let t=s.id;if(typeof t=="string"){if(!de.test(t)){let i={
instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA\
-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"'};e===
null?e=[i]:e.push(i),r++}}else{let i={instancePath:o+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}}if(s.sharing!==void 0){let t=s.sharing;if(!(t==="allow"||
t==="ask"||t==="deny")){let i={instancePath:o+"/sharing",schemaPath:"#/properties/sharing/enum",keyword:"enum",params:{allowedValues:wt.
properties.sharing.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),r++}}if(s.audit_notes!==
void 0){let t=s.audit_notes;if(Array.isArray(t)){let i=t.length;for(let n=0;n<i;n++)rt(t[n],{instancePath:o+"/audit_note\
s/"+n,parentData:t,parentDataProperty:n,rootData:h})||(e=e===null?rt.errors:e.concat(rt.errors),r=e.length)}else{let i={
instancePath:o+"/audit_notes",schemaPath:"#/properties/audit_notes/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"};e===null?e=[i]:e.push(i),r++}}}else{let t={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[t]:e.push(t),r++}return Tt.errors=e,r===0}var St=De,fs={type:"object",properties:{
$schema:{type:"string"},id:{type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},integration_id:{
type:"string",pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},environment_id:{type:"string",pattern:"^\
[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},show_in_catalog:{type:"boolean"},is_enabled:{type:"boolean"},is_active:{
type:"boolean"},created_at:{type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3])\
:[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},updated_at:{type:"string",pattern:"^\\d{4}-(?:0[1-9]|1[0-\
2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},integration:{
$ref:"#/definitions/Integration"},override:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Override"}}},
additionalProperties:!0},k={type:"object",properties:{$schema:{type:["string","null"]},base_url:{type:["string","null"],
pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},label:{type:["string","null"]},
logo:{type:["string","null"]},icon:{type:["string","null"]},headers:{type:["object","null"],if:{type:"object"},then:{$ref:"\
#/definitions/HeadersUpdate"}},query:{type:["object","null"],additionalProperties:{$ref:"#/definitions/QueryValueUpdate"}},
query_array_format:{enum:["comma","brackets","indices","repeat",null]},actions:{type:["object","null"],if:{type:"object"},
then:{$ref:"#/definitions/ActionsUpdate"}},credentials:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definiti\
ons/CredentialPartsUpdate"}},authorization:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/Authoriz\
ationUpdate"}},pagination:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/PaginationUpdate"}},rate_limit:{
type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/RateLimitUpdate"}},webhook:{type:["object","null"],if:{
type:"object"},then:{$ref:"#/definitions/WebhookUpdate"}},resources:{type:["object","null"],additionalProperties:{type:[
"object","null"],if:{type:"object"},then:{$ref:"#/definitions/ResourceUpdate"}}},error_expression:{type:["string","null"]},
environment_variables:{type:["object","null"],additionalProperties:{type:["string","number","boolean","null"]}}},additionalProperties:!1},
us={type:"object",properties:{format:{enum:["api_key","oauth2","oauth2_client_credentials","oauth","keka_oauth",null]}},
if:{anyOf:[{properties:{format:{type:"string"}},required:["format"]},{required:["config"]}]},then:{$ref:"#/definitions/C\
redentialUpdate"},else:{$ref:"#/definitions/CredentialPartMapUpdate"}},we={type:"object",properties:{client:{type:["obje\
ct","null"],if:{type:"object"},then:{$ref:"#/definitions/OAuthClientUpdate"}},api_key:{type:["object","null"],if:{type:"\
object"},then:{$ref:"#/definitions/CredentialUpdate"}},oauth2:{type:["object","null"],if:{type:"object"},then:{$ref:"#/d\
efinitions/CredentialUpdate"}},oauth2_client_credentials:{type:["object","null"],if:{type:"object"},then:{$ref:"#/defini\
tions/CredentialUpdate"}},oauth:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}},
keka_oauth:{type:["object","null"],if:{type:"object"},then:{$ref:"#/definitions/CredentialUpdate"}}}};function tt(s,{instancePath:o="",
parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.client!==
void 0){let c=s.client;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+"/client",schemaPath:"\
#/properties/client/type",keyword:"type",params:{type:we.properties.client.type},message:"must be object,null"};e===null?
e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}
var t=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),t){let m=r;N(c,{instancePath:o+"/client",parentData:s,parentDataProperty:"\
client",rootData:h})||(e=e===null?N.errors:e.concat(N.errors),r=e.length);var t=m===r;p=t}if(!p){let m={instancePath:o+"\
/client",schemaPath:"#/properties/client/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" sche\
ma'};e===null?e=[m]:e.push(m),r++}}if(s.api_key!==void 0){let c=s.api_key;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&
c!==null){let m={instancePath:o+"/api_key",schemaPath:"#/properties/api_key/type",keyword:"type",params:{type:we.properties.
api_key.type},message:"must be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.
isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var i=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),i){let m=r;P(c,{instancePath:o+
"/api_key",parentData:s,parentDataProperty:"api_key",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);var i=m===
r;p=i}if(!p){let m={instancePath:o+"/api_key",schemaPath:"#/properties/api_key/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),r++}}if(s.oauth2!==void 0){let c=s.oauth2;if(!(c&&typeof c==
"object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+"/oauth2",schemaPath:"#/properties/oauth2/type",keyword:"t\
ype",params:{type:we.properties.oauth2.type},message:"must be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;
if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var n=u===r;if(r=y,e!==null&&(y?e.
length=y:e=null),n){let m=r;P(c,{instancePath:o+"/oauth2",parentData:s,parentDataProperty:"oauth2",rootData:h})||(e=e===
null?P.errors:e.concat(P.errors),r=e.length);var n=m===r;p=n}if(!p){let m={instancePath:o+"/oauth2",schemaPath:"#/proper\
ties/oauth2/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),
r++}}if(s.oauth2_client_credentials!==void 0){let c=s.oauth2_client_credentials;if(!(c&&typeof c=="object"&&!Array.isArray(
c))&&c!==null){let m={instancePath:o+"/oauth2_client_credentials",schemaPath:"#/properties/oauth2_client_credentials/typ\
e",keyword:"type",params:{type:we.properties.oauth2_client_credentials.type},message:"must be object,null"};e===null?e=[
m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}
var a=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),a){let m=r;P(c,{instancePath:o+"/oauth2_client_credentials",parentData:s,
parentDataProperty:"oauth2_client_credentials",rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);var a=m===
r;p=a}if(!p){let m={instancePath:o+"/oauth2_client_credentials",schemaPath:"#/properties/oauth2_client_credentials/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),r++}}if(s.oauth!==void 0){
let c=s.oauth;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){let m={instancePath:o+"/oauth",schemaPath:"#/pro\
perties/oauth/type",keyword:"type",params:{type:we.properties.oauth.type},message:"must be object,null"};e===null?e=[m]:
e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var l=u===
r;if(r=y,e!==null&&(y?e.length=y:e=null),l){let m=r;P(c,{instancePath:o+"/oauth",parentData:s,parentDataProperty:"oauth",
rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);var l=m===r;p=l}if(!p){let m={instancePath:o+"/oauth",
schemaPath:"#/properties/oauth/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?
e=[m]:e.push(m),r++}}if(s.keka_oauth!==void 0){let c=s.keka_oauth;if(!(c&&typeof c=="object"&&!Array.isArray(c))&&c!==null){
let m={instancePath:o+"/keka_oauth",schemaPath:"#/properties/keka_oauth/type",keyword:"type",params:{type:we.properties.
keka_oauth.type},message:"must be object,null"};e===null?e=[m]:e.push(m),r++}let y=r,p=!0,u=r;if(!(c&&typeof c=="object"&&
!Array.isArray(c))){let m={};e===null?e=[m]:e.push(m),r++}var f=u===r;if(r=y,e!==null&&(y?e.length=y:e=null),f){let m=r;
P(c,{instancePath:o+"/keka_oauth",parentData:s,parentDataProperty:"keka_oauth",rootData:h})||(e=e===null?P.errors:e.concat(
P.errors),r=e.length);var f=m===r;p=f}if(!p){let m={instancePath:o+"/keka_oauth",schemaPath:"#/properties/keka_oauth/if",
keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[m]:e.push(m),r++}}}else{let c={
instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[c]:e.push(
c),r++}return tt.errors=e,r===0}function ge(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,
r=0,t=r,i=!0,n=r,a=r,l=!1,f=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let u;if(s.format===void 0&&(u="format")){let m={};
e===null?e=[m]:e.push(m),r++}else if(s.format!==void 0&&typeof s.format!="string"){let m={};e===null?e=[m]:e.push(m),r++}}
var c=f===r;if(l=l||c,!l){let u=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let b;if(s.config===void 0&&(b="config")){
let d={};e===null?e=[d]:e.push(d),r++}}var c=u===r;l=l||c}if(l)r=a,e!==null&&(a?e.length=a:e=null);else{let u={};e===null?
e=[u]:e.push(u),r++}var y=n===r;r=t,e!==null&&(t?e.length=t:e=null);let p;if(y){let u=r;P(s,{instancePath:o,parentData:g,
parentDataProperty:_,rootData:h})||(e=e===null?P.errors:e.concat(P.errors),r=e.length);var y=u===r;i=y,p="then"}else{let u=r;
tt(s,{instancePath:o,parentData:g,parentDataProperty:_,rootData:h})||(e=e===null?tt.errors:e.concat(tt.errors),r=e.length);
var y=u===r;i=y,p="else"}if(!i){let u={instancePath:o,schemaPath:"#/if",keyword:"if",params:{failingKeyword:p},message:'\
must match "'+p+'" schema'};e===null?e=[u]:e.push(u),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.format!==void 0){
let u=s.format;if(!(u==="api_key"||u==="oauth2"||u==="oauth2_client_credentials"||u==="oauth"||u==="keka_oauth"||u===null)){
let m={instancePath:o+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues:us.properties.
format.enum},message:"must be equal to one of the allowed values"};e===null?e=[m]:e.push(m),r++}}}else{let u={instancePath:o,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[u]:e.push(u),r++}return ge.
errors=e,r===0}function st(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let p in s)if(!re.call(k.properties,p)){let u={instancePath:o,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional prop\
erties"};e===null?e=[u]:e.push(u),r++}if(s.$schema!==void 0){let p=s.$schema;if(typeof p!="string"&&p!==null){let u={instancePath:o+
"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:k.properties.$schema.type},message:"must\
 be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.base_url!==void 0){let p=s.base_url;if(typeof p!="string"&&p!==null){
let u={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:k.properties.base_url.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}if(typeof p=="string"&&!T.test(p)){let u={instancePath:o+
"/base_url",schemaPath:"#/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\
\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\\
S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[u]:e.push(u),r++}}if(s.label!==void 0){let p=s.label;if(typeof p!="s\
tring"&&p!==null){let u={instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:k.properties.
label.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.logo!==void 0){let p=s.logo;if(typeof p!="\
string"&&p!==null){let u={instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{type:k.properties.
logo.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.icon!==void 0){let p=s.icon;if(typeof p!="s\
tring"&&p!==null){let u={instancePath:o+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{type:k.properties.
icon.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.headers!==void 0){let p=s.headers;if(!(p&&typeof p==
"object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/headers",schemaPath:"#/properties/headers/type",keyword:"\
type",params:{type:k.properties.headers.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;
if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var t=b===r;if(r=u,e!==null&&(u?e.
length=u:e=null),t){let d=r;K(p,{instancePath:o+"/headers",parentData:s,parentDataProperty:"headers",rootData:h})||(e=e===
null?K.errors:e.concat(K.errors),r=e.length);var t=d===r;m=t}if(!m){let d={instancePath:o+"/headers",schemaPath:"#/prope\
rties/headers/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),r++}}if(s.query!==void 0){let p=s.query;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+
"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:k.properties.query.type},message:"must be obje\
ct,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p)ee(p[u],{instancePath:o+
"/query/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:h})||(e=e===null?ee.errors:
e.concat(ee.errors),r=e.length)}if(s.query_array_format!==void 0){let p=s.query_array_format;if(!(p==="comma"||p==="brac\
kets"||p==="indices"||p==="repeat"||p===null)){let u={instancePath:o+"/query_array_format",schemaPath:"#/properties/quer\
y_array_format/enum",keyword:"enum",params:{allowedValues:k.properties.query_array_format.enum},message:"must be equal t\
o one of the allowed values"};e===null?e=[u]:e.push(u),r++}}if(s.actions!==void 0){let p=s.actions;if(!(p&&typeof p=="ob\
ject"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/actions",schemaPath:"#/properties/actions/type",keyword:"ty\
pe",params:{type:k.properties.actions.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;
if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var i=b===r;if(r=u,e!==null&&(u?e.
length=u:e=null),i){let d=r;Y(p,{instancePath:o+"/actions",parentData:s,parentDataProperty:"actions",rootData:h})||(e=e===
null?Y.errors:e.concat(Y.errors),r=e.length);var i=d===r;m=i}if(!m){let d={instancePath:o+"/actions",schemaPath:"#/prope\
rties/actions/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),r++}}if(s.credentials!==void 0){let p=s.credentials;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={
instancePath:o+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type:k.properties.credentials.
type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(
p))){let d={};e===null?e=[d]:e.push(d),r++}var n=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),n){let d=r;ge(p,{instancePath:o+
"/credentials",parentData:s,parentDataProperty:"credentials",rootData:h})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.
length);var n=d===r;m=n}if(!m){let d={instancePath:o+"/credentials",schemaPath:"#/properties/credentials/if",keyword:"if",
params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.authorization!==void 0){
let p=s.authorization;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/authorization",schemaPath:"\
#/properties/authorization/type",keyword:"type",params:{type:k.properties.authorization.type},message:"must be object,nu\
ll"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[
d]:e.push(d),r++}var a=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),a){let d=r;Z(p,{instancePath:o+"/authorization",parentData:s,
parentDataProperty:"authorization",rootData:h})||(e=e===null?Z.errors:e.concat(Z.errors),r=e.length);var a=d===r;m=a}if(!m){
let d={instancePath:o+"/authorization",schemaPath:"#/properties/authorization/if",keyword:"if",params:{failingKeyword:"t\
hen"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.pagination!==void 0){let p=s.pagination;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/pagination",schemaPath:"#/properties/paginatio\
n/type",keyword:"type",params:{type:k.properties.pagination.type},message:"must be object,null"};e===null?e=[d]:e.push(d),
r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var l=b===r;if(r=
u,e!==null&&(u?e.length=u:e=null),l){let d=r;C(p,{instancePath:o+"/pagination",parentData:s,parentDataProperty:"paginati\
on",rootData:h})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var l=d===r;m=l}if(!m){let d={instancePath:o+"/pag\
ination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" \
schema'};e===null?e=[d]:e.push(d),r++}}if(s.rate_limit!==void 0){let p=s.rate_limit;if(!(p&&typeof p=="object"&&!Array.isArray(
p))&&p!==null){let d={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"type",params:{type:k.
properties.rate_limit.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p==
"object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var f=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),f){
let d=r;M(p,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:h})||(e=e===null?M.errors:
e.concat(M.errors),r=e.length);var f=d===r;m=f}if(!m){let d={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_\
limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}
if(s.webhook!==void 0){let p=s.webhook;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"\
/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:k.properties.webhook.type},message:"must be\
 object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===
null?e=[d]:e.push(d),r++}var c=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),c){let d=r;X(p,{instancePath:o+"/webhook",parentData:s,
parentDataProperty:"webhook",rootData:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);var c=d===r;m=c}if(!m){let d={
instancePath:o+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"if",params:{failingKeyword:"then"},message:'must\
 match "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.resources!==void 0){let p=s.resources;if(!(p&&typeof p=="objec\
t"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/resources",schemaPath:"#/properties/resources/type",keyword:"t\
ype",params:{type:k.properties.resources.type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p==
"object"&&!Array.isArray(p))for(let u in p){let m=p[u];if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let w={
instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/resources/additionalPrope\
rties/type",keyword:"type",params:{type:k.properties.resources.additionalProperties.type},message:"must be object,null"};
e===null?e=[w]:e.push(w),r++}let b=r,d=!0,D=r;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let w={};e===null?e=[w]:e.
push(w),r++}var y=D===r;if(r=b,e!==null&&(b?e.length=b:e=null),y){let w=r;G(m,{instancePath:o+"/resources/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:h})||(e=e===null?G.errors:e.concat(G.errors),r=e.length);
var y=w===r;d=y}if(!d){let w={instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/resources/additionalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[w]:e.push(w),r++}}}if(s.error_expression!==void 0){let p=s.error_expression;if(typeof p!="string"&&p!==null){
let u={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"type",params:{type:k.
properties.error_expression.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.environment_variables!==
void 0){let p=s.environment_variables;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/\
environment_variables",schemaPath:"#/properties/environment_variables/type",keyword:"type",params:{type:k.properties.environment_variables.
type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p){
let m=p[u];if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"&&m!==null){let b={instancePath:o+
"/environment_variables/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment_variables/additi\
onalProperties/type",keyword:"type",params:{type:k.properties.environment_variables.additionalProperties.type},message:"\
must be string,number,boolean,null"};e===null?e=[b]:e.push(b),r++}}}}else{let p={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}return st.errors=e,r===0}function De(s,{
instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(
s)){if(s.$schema!==void 0&&typeof s.$schema!="string"){let i={instancePath:o+"/$schema",schemaPath:"#/properties/%24sche\
ma/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),r++}if(s.id!==void 0){
let i=s.id;if(typeof i=="string"){if(!de.test(i)){let n={instancePath:o+"/id",schemaPath:"#/properties/id/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-f\
A-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(s.
integration_id!==void 0){let i=s.integration_id;if(typeof i=="string"){if(!de.test(i)){let n={instancePath:o+"/integrati\
on_id",schemaPath:"#/properties/integration_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F\
]{4}-){3}[0-9a-fA-F]{12}$"},message:'must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"'};e===null?
e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/integration_id",schemaPath:"#/properties/integration_id/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(s.environment_id!==void 0){let i=s.
environment_id;if(typeof i=="string"){if(!de.test(i)){let n={instancePath:o+"/environment_id",schemaPath:"#/properties/e\
nvironment_id/pattern",keyword:"pattern",params:{pattern:"^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"},message:'\
must match pattern "^[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$"'};e===null?e=[n]:e.push(n),r++}}else{let n={
instancePath:o+"/environment_id",schemaPath:"#/properties/environment_id/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[n]:e.push(n),r++}}if(s.show_in_catalog!==void 0&&typeof s.show_in_catalog!="boolean"){let i={
instancePath:o+"/show_in_catalog",schemaPath:"#/properties/show_in_catalog/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[i]:e.push(i),r++}if(s.is_enabled!==void 0&&typeof s.is_enabled!="boolean"){let i={
instancePath:o+"/is_enabled",schemaPath:"#/properties/is_enabled/type",keyword:"type",params:{type:"boolean"},message:"m\
ust be boolean"};e===null?e=[i]:e.push(i),r++}if(s.is_active!==void 0&&typeof s.is_active!="boolean"){let i={instancePath:o+
"/is_active",schemaPath:"#/properties/is_active/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[i]:e.push(i),r++}if(s.created_at!==void 0){let i=s.created_at;if(typeof i=="string"){if(!ve.test(i)){let n={
instancePath:o+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0\
[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},
message:'must match pattern "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\
\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/created_at",schemaPath:"\
#/properties/created_at/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}
if(s.updated_at!==void 0){let i=s.updated_at;if(typeof i=="string"){if(!ve.test(i)){let n={instancePath:o+"/updated_at",
schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\\
d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?$"},message:'must match patter\
n "^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])[T ](?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\\
d{2})?$"'};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:o+"/updated_at",schemaPath:"#/properties/updated_at/ty\
pe",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}}if(s.integration!==void 0&&
(oe(s.integration,{instancePath:o+"/integration",parentData:s,parentDataProperty:"integration",rootData:h})||(e=e===null?
oe.errors:e.concat(oe.errors),r=e.length)),s.override!==void 0){let i=s.override;if(!(i&&typeof i=="object"&&!Array.isArray(
i))&&i!==null){let f={instancePath:o+"/override",schemaPath:"#/properties/override/type",keyword:"type",params:{type:fs.
properties.override.type},message:"must be object,null"};e===null?e=[f]:e.push(f),r++}let n=r,a=!0,l=r;if(!(i&&typeof i==
"object"&&!Array.isArray(i))){let f={};e===null?e=[f]:e.push(f),r++}var t=l===r;if(r=n,e!==null&&(n?e.length=n:e=null),t){
let f=r;st(i,{instancePath:o+"/override",parentData:s,parentDataProperty:"override",rootData:h})||(e=e===null?st.errors:
e.concat(st.errors),r=e.length);var t=f===r;a=t}if(!a){let f={instancePath:o+"/override",schemaPath:"#/properties/overri\
de/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[f]:e.push(f),r++}}}else{
let i={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[i]:
e.push(i),r++}return De.errors=e,r===0}var zt=Ut;function Ut(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let p in s)if(!re.call(k.properties,p)){let u={instancePath:o,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"};e===null?e=[u]:e.push(u),r++}if(s.$schema!==void 0){let p=s.$schema;if(typeof p!="string"&&p!==null){
let u={instancePath:o+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:k.properties.$schema.
type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.base_url!==void 0){let p=s.base_url;if(typeof p!=
"string"&&p!==null){let u={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/type",keyword:"type",params:{type:k.
properties.base_url.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}if(typeof p=="string"&&!T.test(p)){
let u={instancePath:o+"/base_url",schemaPath:"#/properties/base_url/pattern",keyword:"pattern",params:{pattern:"^(?:[Hh]\
[Tt][Tt][Pp][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"},message:'must match pattern "^(?:[Hh][Tt][Tt][P\
p][Ss]?://[^\\s/](?:.*\\S)?\\n?|[^A-Za-z0-9/\\s][\\s\\S]*|)$"'};e===null?e=[u]:e.push(u),r++}}if(s.label!==void 0){let p=s.
label;if(typeof p!="string"&&p!==null){let u={instancePath:o+"/label",schemaPath:"#/properties/label/type",keyword:"type",
params:{type:k.properties.label.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.logo!==void 0){let p=s.
logo;if(typeof p!="string"&&p!==null){let u={instancePath:o+"/logo",schemaPath:"#/properties/logo/type",keyword:"type",params:{
type:k.properties.logo.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.icon!==void 0){let p=s.icon;
if(typeof p!="string"&&p!==null){let u={instancePath:o+"/icon",schemaPath:"#/properties/icon/type",keyword:"type",params:{
type:k.properties.icon.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.headers!==void 0){let p=s.
headers;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/headers",schemaPath:"#/propert\
ies/headers/type",keyword:"type",params:{type:k.properties.headers.type},message:"must be object,null"};e===null?e=[d]:e.
push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var t=b===
r;if(r=u,e!==null&&(u?e.length=u:e=null),t){let d=r;K(p,{instancePath:o+"/headers",parentData:s,parentDataProperty:"head\
ers",rootData:h})||(e=e===null?K.errors:e.concat(K.errors),r=e.length);var t=d===r;m=t}if(!m){let d={instancePath:o+"/he\
aders",schemaPath:"#/properties/headers/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schem\
a'};e===null?e=[d]:e.push(d),r++}}if(s.query!==void 0){let p=s.query;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==
null){let u={instancePath:o+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type:k.properties.query.
type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p)
ee(p[u],{instancePath:o+"/query/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:h})||
(e=e===null?ee.errors:e.concat(ee.errors),r=e.length)}if(s.query_array_format!==void 0){let p=s.query_array_format;if(!(p===
"comma"||p==="brackets"||p==="indices"||p==="repeat"||p===null)){let u={instancePath:o+"/query_array_format",schemaPath:"\
#/properties/query_array_format/enum",keyword:"enum",params:{allowedValues:k.properties.query_array_format.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[u]:e.push(u),r++}}if(s.actions!==void 0){let p=s.actions;if(!(p&&
typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/actions",schemaPath:"#/properties/actions/type",
keyword:"type",params:{type:k.properties.actions.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,
m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var i=b===r;if(r=u,e!==null&&
(u?e.length=u:e=null),i){let d=r;Y(p,{instancePath:o+"/actions",parentData:s,parentDataProperty:"actions",rootData:h})||
(e=e===null?Y.errors:e.concat(Y.errors),r=e.length);var i=d===r;m=i}if(!m){let d={instancePath:o+"/actions",schemaPath:"\
#/properties/actions/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:
e.push(d),r++}}if(s.credentials!==void 0){let p=s.credentials;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){
let d={instancePath:o+"/credentials",schemaPath:"#/properties/credentials/type",keyword:"type",params:{type:k.properties.
credentials.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&
!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var n=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),n){let d=r;
ge(p,{instancePath:o+"/credentials",parentData:s,parentDataProperty:"credentials",rootData:h})||(e=e===null?ge.errors:e.
concat(ge.errors),r=e.length);var n=d===r;m=n}if(!m){let d={instancePath:o+"/credentials",schemaPath:"#/properties/crede\
ntials/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}
if(s.authorization!==void 0){let p=s.authorization;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+
"/authorization",schemaPath:"#/properties/authorization/type",keyword:"type",params:{type:k.properties.authorization.type},
message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(
p))){let d={};e===null?e=[d]:e.push(d),r++}var a=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),a){let d=r;Z(p,{instancePath:o+
"/authorization",parentData:s,parentDataProperty:"authorization",rootData:h})||(e=e===null?Z.errors:e.concat(Z.errors),r=
e.length);var a=d===r;m=a}if(!m){let d={instancePath:o+"/authorization",schemaPath:"#/properties/authorization/if",keyword:"\
if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.pagination!==void 0){
let p=s.pagination;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+"/pagination",schemaPath:"\
#/properties/pagination/type",keyword:"type",params:{type:k.properties.pagination.type},message:"must be object,null"};e===
null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(
d),r++}var l=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),l){let d=r;C(p,{instancePath:o+"/pagination",parentData:s,parentDataProperty:"\
pagination",rootData:h})||(e=e===null?C.errors:e.concat(C.errors),r=e.length);var l=d===r;m=l}if(!m){let d={instancePath:o+
"/pagination",schemaPath:"#/properties/pagination/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "t\
hen" schema'};e===null?e=[d]:e.push(d),r++}}if(s.rate_limit!==void 0){let p=s.rate_limit;if(!(p&&typeof p=="object"&&!Array.
isArray(p))&&p!==null){let d={instancePath:o+"/rate_limit",schemaPath:"#/properties/rate_limit/type",keyword:"type",params:{
type:k.properties.rate_limit.type},message:"must be object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&
typeof p=="object"&&!Array.isArray(p))){let d={};e===null?e=[d]:e.push(d),r++}var f=b===r;if(r=u,e!==null&&(u?e.length=u:
e=null),f){let d=r;M(p,{instancePath:o+"/rate_limit",parentData:s,parentDataProperty:"rate_limit",rootData:h})||(e=e===null?
M.errors:e.concat(M.errors),r=e.length);var f=d===r;m=f}if(!m){let d={instancePath:o+"/rate_limit",schemaPath:"#/propert\
ies/rate_limit/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};e===null?e=[d]:e.push(
d),r++}}if(s.webhook!==void 0){let p=s.webhook;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let d={instancePath:o+
"/webhook",schemaPath:"#/properties/webhook/type",keyword:"type",params:{type:k.properties.webhook.type},message:"must b\
e object,null"};e===null?e=[d]:e.push(d),r++}let u=r,m=!0,b=r;if(!(p&&typeof p=="object"&&!Array.isArray(p))){let d={};e===
null?e=[d]:e.push(d),r++}var c=b===r;if(r=u,e!==null&&(u?e.length=u:e=null),c){let d=r;X(p,{instancePath:o+"/webhook",parentData:s,
parentDataProperty:"webhook",rootData:h})||(e=e===null?X.errors:e.concat(X.errors),r=e.length);var c=d===r;m=c}if(!m){let d={
instancePath:o+"/webhook",schemaPath:"#/properties/webhook/if",keyword:"if",params:{failingKeyword:"then"},message:'must\
 match "then" schema'};e===null?e=[d]:e.push(d),r++}}if(s.resources!==void 0){let p=s.resources;if(!(p&&typeof p=="objec\
t"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/resources",schemaPath:"#/properties/resources/type",keyword:"t\
ype",params:{type:k.properties.resources.type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p==
"object"&&!Array.isArray(p))for(let u in p){let m=p[u];if(!(m&&typeof m=="object"&&!Array.isArray(m))&&m!==null){let w={
instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/resources/additionalPrope\
rties/type",keyword:"type",params:{type:k.properties.resources.additionalProperties.type},message:"must be object,null"};
e===null?e=[w]:e.push(w),r++}let b=r,d=!0,D=r;if(!(m&&typeof m=="object"&&!Array.isArray(m))){let w={};e===null?e=[w]:e.
push(w),r++}var y=D===r;if(r=b,e!==null&&(b?e.length=b:e=null),y){let w=r;G(m,{instancePath:o+"/resources/"+u.replace(/~/g,
"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:u,rootData:h})||(e=e===null?G.errors:e.concat(G.errors),r=e.length);
var y=w===r;d=y}if(!d){let w={instancePath:o+"/resources/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/proper\
ties/resources/additionalProperties/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then" schema'};
e===null?e=[w]:e.push(w),r++}}}if(s.error_expression!==void 0){let p=s.error_expression;if(typeof p!="string"&&p!==null){
let u={instancePath:o+"/error_expression",schemaPath:"#/properties/error_expression/type",keyword:"type",params:{type:k.
properties.error_expression.type},message:"must be string,null"};e===null?e=[u]:e.push(u),r++}}if(s.environment_variables!==
void 0){let p=s.environment_variables;if(!(p&&typeof p=="object"&&!Array.isArray(p))&&p!==null){let u={instancePath:o+"/\
environment_variables",schemaPath:"#/properties/environment_variables/type",keyword:"type",params:{type:k.properties.environment_variables.
type},message:"must be object,null"};e===null?e=[u]:e.push(u),r++}if(p&&typeof p=="object"&&!Array.isArray(p))for(let u in p){
let m=p[u];if(typeof m!="string"&&!(typeof m=="number"&&isFinite(m))&&typeof m!="boolean"&&m!==null){let b={instancePath:o+
"/environment_variables/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties/environment_variables/additi\
onalProperties/type",keyword:"type",params:{type:k.properties.environment_variables.additionalProperties.type},message:"\
must be string,number,boolean,null"};e===null?e=[b]:e.push(b),r++}}}}else{let p={instancePath:o,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"};e===null?e=[p]:e.push(p),r++}return Ut.errors=e,r===0}var Et=Vt,xe={
type:"object",required:["result"],properties:{$schema:{type:"string"},result:{type:"array",items:{type:"object",if:{anyOf:[
{required:["integration_id"]},{required:["override"]},{required:["show_in_catalog"]}]},then:{$ref:"#/definitions/Environ\
mentIntegration"},else:{$ref:"#/definitions/Integration"}}},next_cursor:{type:["string","null"]},prev_cursor:{type:["str\
ing","null"]},limit:{type:["integer","null"]},result_count:{type:["integer","null"]},is_partial_response:{type:["boolean",
"null"]}},additionalProperties:!0};function Vt(s,{instancePath:o="",parentData:g,parentDataProperty:_,rootData:h=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.result===void 0){let n={instancePath:o,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"result"},message:"must have required property 'result'"};e===null?e=
[n]:e.push(n),r++}if(s.$schema!==void 0&&typeof s.$schema!="string"){let n={instancePath:o+"/$schema",schemaPath:"#/prop\
erties/%24schema/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[n]:e.push(n),r++}if(s.
result!==void 0){let n=s.result;if(Array.isArray(n)){let a=n.length;for(let l=0;l<a;l++){let f=n[l];if(!(f&&typeof f=="o\
bject"&&!Array.isArray(f))){let D={instancePath:o+"/result/"+l,schemaPath:"#/properties/result/items/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[D]:e.push(D),r++}let c=r,y=!0,p=r,u=r,m=!1,b=r;if(f&&typeof f==
"object"&&!Array.isArray(f)){let D;if(f.integration_id===void 0&&(D="integration_id")){let w={};e===null?e=[w]:e.push(w),
r++}}var t=b===r;if(m=m||t,!m){let D=r;if(f&&typeof f=="object"&&!Array.isArray(f)){let it;if(f.override===void 0&&(it="\
override")){let ht={};e===null?e=[ht]:e.push(ht),r++}}var t=D===r;if(m=m||t,!m){let it=r;if(f&&typeof f=="object"&&!Array.
isArray(f)){let Ot;if(f.show_in_catalog===void 0&&(Ot="show_in_catalog")){let dt={};e===null?e=[dt]:e.push(dt),r++}}var t=it===
r;m=m||t}}if(m)r=u,e!==null&&(u?e.length=u:e=null);else{let D={};e===null?e=[D]:e.push(D),r++}var i=p===r;r=c,e!==null&&
(c?e.length=c:e=null);let d;if(i){let D=r;De(f,{instancePath:o+"/result/"+l,parentData:n,parentDataProperty:l,rootData:h})||
(e=e===null?De.errors:e.concat(De.errors),r=e.length);var i=D===r;y=i,d="then"}else{let D=r;oe(f,{instancePath:o+"/resul\
t/"+l,parentData:n,parentDataProperty:l,rootData:h})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length);var i=D===r;
y=i,d="else"}if(!y){let D={instancePath:o+"/result/"+l,schemaPath:"#/properties/result/items/if",keyword:"if",params:{failingKeyword:d},
message:'must match "'+d+'" schema'};e===null?e=[D]:e.push(D),r++}}}else{let a={instancePath:o+"/result",schemaPath:"#/p\
roperties/result/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[a]:e.push(a),r++}}if(s.
next_cursor!==void 0){let n=s.next_cursor;if(typeof n!="string"&&n!==null){let a={instancePath:o+"/next_cursor",schemaPath:"\
#/properties/next_cursor/type",keyword:"type",params:{type:xe.properties.next_cursor.type},message:"must be string,null"};
e===null?e=[a]:e.push(a),r++}}if(s.prev_cursor!==void 0){let n=s.prev_cursor;if(typeof n!="string"&&n!==null){let a={instancePath:o+
"/prev_cursor",schemaPath:"#/properties/prev_cursor/type",keyword:"type",params:{type:xe.properties.prev_cursor.type},message:"\
must be string,null"};e===null?e=[a]:e.push(a),r++}}if(s.limit!==void 0){let n=s.limit;if(!(typeof n=="number"&&!(n%1)&&
!isNaN(n)&&isFinite(n))&&n!==null){let a={instancePath:o+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{
type:xe.properties.limit.type},message:"must be integer,null"};e===null?e=[a]:e.push(a),r++}}if(s.result_count!==void 0){
let n=s.result_count;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))&&n!==null){let a={instancePath:o+"/result_\
count",schemaPath:"#/properties/result_count/type",keyword:"type",params:{type:xe.properties.result_count.type},message:"\
must be integer,null"};e===null?e=[a]:e.push(a),r++}}if(s.is_partial_response!==void 0){let n=s.is_partial_response;if(typeof n!=
"boolean"&&n!==null){let a={instancePath:o+"/is_partial_response",schemaPath:"#/properties/is_partial_response/type",keyword:"\
type",params:{type:xe.properties.is_partial_response.type},message:"must be boolean,null"};e===null?e=[a]:e.push(a),r++}}}else{
let n={instancePath:o,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[n]:
e.push(n),r++}return Vt.errors=e,r===0}function Ht(s){let o=new Map(Object.entries(s));return(g,_)=>{let h=o.get(_);if(h===void 0)throw new RangeError(`Unknown\
 document kind: ${_}. One of: ${[...o.keys()].join(", ")}.`);if(ms(g))return{valid:!1,errors:[cs]};let e=h(g);return{valid:e,
errors:e?[]:h.errors??[]}}}var cs={keyword:"maxDepth",instancePath:"",schemaPath:"#/maxDepth",params:{limit:1e3},message:"\
must NOT be nested deeper than 1000 levels"};function ms(s){let o=new Map,g=[{value:s,depth:1}];for(let _=g.pop();_!==void 0;_=
g.pop()){let{value:h,depth:e}=_;if(!(!hs(h)||(o.get(h)??0)>=e)){if(e>1e3)return!0;o.set(h,e);for(let r of Object.values(
h))g.push({value:r,depth:e+1})}}return!1}function hs(s){return typeof s=="object"&&s!==null}var _s=Ht({config:vt,integration:jt,"integration-create":At,"integration-update":$t,"integration-file":Dt,"environment-i\
ntegration":St,override:zt,list:Et});export{_s as validate};
