// Made of data/http-facts.json by `npm run generate`: do not edit.

/** How a vendor signs its events, as the parts of a signature verification. */
export interface WebhookSignature {
  readonly vendors: readonly string[];
  /** The kind of signature: an HMAC, a plain hash, a signature with a private key, a JSON web token, or the shared secret. */
  readonly scheme: "hmac" | "digest" | "public-key" | "jwt" | "token";
  readonly algorithm?: string;
  readonly digest?: "hex" | "base64";
  /** The text before the digest in the header. */
  readonly prefix: string;
  /** The signed text, with references as in a configuration. */
  readonly parts: readonly string[];
  /** Why the `hmac` verification of a configuration cannot express it. */
  readonly obstacle?: string;
  /** The header's name is too common to identify the vendor. */
  readonly isShared?: true;
}

/** The meaning of a response header's value. */
export interface ResponseHeader {
  /** A time to wait, a point in time, a number of requests, not a number, or a mix. */
  readonly means: "delay" | "moment" | "count" | "text" | "varies";
  /** The unit of a time; absent if unknown. */
  readonly unit?: "s" | "ms";
  /** The form of a value that is not a number. */
  readonly text?: string;
  /** Vendors that deviate from the standard that defines the header. */
  readonly exceptions?: string;
}

/** How a parameter pages through a list, or that it limits the page size. */
export type PaginationStrategy = "page" | "offset" | "cursor" | "limit";

/** The headers that sign events, in lower case. Of several signatures one is sent, whichever vendor sends it. */
export const webhookSignatures: ReadonlyMap<string, readonly WebhookSignature[]> = new Map([
  ["x-hub-signature-256",[{"vendors":["GitHub","Meta"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"sha256=","parts":["$body"]}]],
  ["x-hub-signature",[{"vendors":["Bitbucket","Jira"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"sha256=","parts":["$body"]},{"vendors":["Intercom","JobDiva","GitHub (older)"],"scheme":"hmac","algorithm":"sha1","digest":"hex","prefix":"sha1=","parts":["$body"]}]],
  ["x-hook-signature",[{"vendors":["Autotask"],"scheme":"hmac","algorithm":"sha1","digest":"base64","prefix":"sha1=","parts":["$body"],"isShared":true},{"vendors":["Asana"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"],"isShared":true}]],
  ["x-notion-signature",[{"vendors":["Notion"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"sha256=","parts":["$body"]}]],
  ["x-attio-signature",[{"vendors":["Attio"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"]}]],
  ["x-cal-signature-256",[{"vendors":["Cal.com"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"]}]],
  ["x-checkr-signature",[{"vendors":["Checkr"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"]}]],
  ["linear-signature",[{"vendors":["Linear"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"]}]],
  ["sentry-hook-signature",[{"vendors":["Sentry"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"]}]],
  ["x-dropbox-signature",[{"vendors":["Dropbox"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"]}]],
  ["x-vercel-signature",[{"vendors":["Vercel"],"scheme":"hmac","algorithm":"sha1","digest":"hex","prefix":"","parts":["$body"]}]],
  ["x-razorpay-signature",[{"vendors":["Razorpay"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"]}]],
  ["x-shopify-hmac-sha256",[{"vendors":["Shopify"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"]}]],
  ["x-jobber-hmac-sha256",[{"vendors":["Jobber"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"]}]],
  ["x-xero-signature",[{"vendors":["Xero"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"]}]],
  ["heroku-webhook-hmac-sha256",[{"vendors":["Heroku"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"]}]],
  ["x-fourthwall-hmac-sha256",[{"vendors":["Fourthwall"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"]}]],
  ["typeform-signature",[{"vendors":["Typeform"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"sha256=","parts":["$body"]}]],
  ["x-docusign-signature-1",[{"vendors":["DocuSign"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"]}]],
  ["x-zendesk-webhook-signature",[{"vendors":["Zendesk"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$header.x-zendesk-webhook-signature-timestamp","$body"]}]],
  ["x-slack-signature",[{"vendors":["Slack"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"v0=","parts":["v0:","$header.x-slack-request-timestamp",":","$body"]}]],
  ["x-zm-signature",[{"vendors":["Zoom"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"v0=","parts":["v0:","$header.x-zm-request-timestamp",":","$body"]}]],
  ["twitch-eventsub-message-signature",[{"vendors":["Twitch"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"sha256=","parts":["$header.twitch-eventsub-message-id","$header.twitch-eventsub-message-timestamp","$body"]}]],
  ["x-pagerduty-signature",[{"vendors":["PagerDuty"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"v1=","parts":["$body"],"obstacle":"the header may list several signatures"}]],
  ["webhook-signature",[{"vendors":["Standard Webhooks"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"v1,","parts":["$header.webhook-id",".","$header.webhook-timestamp",".","$body"],"obstacle":"the header lists signatures, and the key has to be decoded","isShared":true}]],
  ["svix-signature",[{"vendors":["Svix"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"v1,","parts":["$header.svix-id",".","$header.svix-timestamp",".","$body"],"obstacle":"the header lists signatures, and the key has to be decoded"}]],
  ["stripe-signature",[{"vendors":["Stripe"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"v1=","parts":["$body"],"obstacle":"the header holds a time and signatures (`t=…,v1=…`), and the time is signed too"}]],
  ["calendly-webhook-signature",[{"vendors":["Calendly"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"v1=","parts":["$body"],"obstacle":"the header holds a time and a signature (`t=…,v1=…`), and the time is signed too"}]],
  ["paddle-signature",[{"vendors":["Paddle"],"scheme":"hmac","algorithm":"sha256","digest":"hex","prefix":"h1=","parts":["$body"],"obstacle":"the header holds a time and a signature (`ts=…;h1=…`), and the time is signed too"}]],
  ["gcms-signature",[{"vendors":["Hygraph"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"sign=","parts":["$body"],"obstacle":"the header holds a signature, an environment and a time, all of which are signed"}]],
  ["x-square-hmacsha256-signature",[{"vendors":["Square"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"],"obstacle":"the address of the webhook is signed too"}]],
  ["x-twilio-signature",[{"vendors":["Twilio"],"scheme":"hmac","algorithm":"sha1","digest":"base64","prefix":"","parts":["$body"],"obstacle":"the address and the sorted parameters are signed, not the body"}]],
  ["x-hubspot-signature-v3",[{"vendors":["HubSpot"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body","$header.x-hubspot-request-timestamp"],"obstacle":"the verb and the address are signed too"}]],
  ["x-hubspot-signature",[{"vendors":["HubSpot"],"scheme":"digest","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"],"obstacle":"it is a plain hash of the secret and the body, no HMAC"}]],
  ["x-content-signature",[{"vendors":["ConnectWise"],"scheme":"hmac","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"],"obstacle":"the key is a hash of the shared key","isShared":true}]],
  ["x-webhook-signature",[{"vendors":["Sellsy"],"scheme":"digest","algorithm":"sha1","digest":"hex","prefix":"","parts":["$body"],"obstacle":"it is a plain hash of the secret and the body, no HMAC","isShared":true},{"vendors":["Netlify"],"scheme":"jwt","algorithm":"sha256","digest":"hex","prefix":"","parts":["$body"],"obstacle":"it is a JSON web token","isShared":true}]],
  ["x-wh-signature",[{"vendors":["HighLevel"],"scheme":"public-key","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"],"obstacle":"it is made with a private key and checked with a public one"}]],
  ["kick-event-signature",[{"vendors":["Kick"],"scheme":"public-key","algorithm":"sha256","digest":"base64","prefix":"","parts":["$header.kick-event-message-id",".","$header.kick-event-message-timestamp",".","$body"],"obstacle":"it is made with a private key and checked with a public one"}]],
  ["x-signature-ed25519",[{"vendors":["Discord"],"scheme":"public-key","algorithm":"ed25519","digest":"hex","prefix":"","parts":["$header.x-signature-timestamp","$body"],"obstacle":"it is made with a private key and checked with a public one"}]],
  ["paypal-transmission-sig",[{"vendors":["PayPal"],"scheme":"public-key","algorithm":"sha256","digest":"base64","prefix":"","parts":["$body"],"obstacle":"it is made with a private key and checked with a certificate"}]],
  ["x-gitlab-token",[{"vendors":["GitLab"],"scheme":"token","prefix":"","parts":[],"obstacle":"it is the shared secret itself, no signature"}]],
  ["x-streak-webhook-token",[{"vendors":["Streak"],"scheme":"token","prefix":"","parts":[],"obstacle":"it is the shared secret itself, no signature"}]],
  ["x-goog-channel-token",[{"vendors":["Google"],"scheme":"token","prefix":"","parts":[],"obstacle":"it is the shared secret itself, no signature"}]],
]);

/** What is known of the values of response headers, by their names in lower case. */
export const responseHeaders: ReadonlyMap<string, ResponseHeader> = new Map([
  ["retry-after",{"means":"delay","unit":"s","text":"a date"}],
  ["x-retry-after",{"means":"delay","unit":"s"}],
  ["x-ratelimit-retry-after",{"means":"delay","unit":"s"}],
  ["x-ratelimit-reset-after",{"means":"delay","unit":"s"}],
  ["x-rate-limit-time-reset-ms",{"means":"delay","unit":"ms"}],
  ["x-contentful-ratelimit-reset",{"means":"delay","unit":"s"}],
  ["x-toggl-quota-resets-in",{"means":"delay","unit":"s"}],
  ["x-ratelimit-limit-org-reset",{"means":"delay","unit":"s"}],
  ["x-ratelimit-app-global-minute-reset",{"means":"delay","unit":"s"}],
  ["x-ratelimit-period-in-sec",{"means":"delay","unit":"s"}],
  ["x-limit-user-reset",{"means":"delay","unit":"s"}],
  ["x-aircallapi-reset",{"means":"moment","unit":"s"}],
  ["x-ratelimit-minutely-reset",{"means":"moment","unit":"ms"}],
  ["x-ratelimit-socialset-reset",{"means":"moment"}],
  ["x-ratelimit-limit-user",{"means":"count"}],
  ["x-ratelimit-reset",{"means":"varies"}],
  ["x-rate-limit-reset",{"means":"varies"}],
  ["ratelimit-reset",{"means":"delay","unit":"s","exceptions":"Fathom and Pennylane send a point in time"}],
  ["x-ratelimit-retryafter",{"means":"varies"}],
  ["x-ratelimit-requests-reset",{"means":"varies"}],
  ["x-ratelimit-user-reset",{"means":"varies"}],
  ["x-cloudtalkapi-resettime",{"means":"varies"}],
  ["x-ratelimit-reset-requests",{"means":"text","text":"a duration such as `6m0s`"}],
  ["x-ratelimit-reset-tokens",{"means":"text","text":"a duration such as `6m0s`"}],
  ["date",{"means":"text","text":"a date"}],
  ["expires",{"means":"text","text":"a date"}],
  ["last-modified",{"means":"text","text":"a date"}],
]);

/** The same for all headers of a pattern that are not known by name. */
export const responseHeaderFamilies: readonly (ResponseHeader & { readonly pattern: RegExp })[] = [
  { pattern: /^(?:x-)?(?:[a-z]+-)?rate-?limit-(?:[a-z]+-)?(?:limit|remaining)$/, means: "count" },
];

/** Names of request parameters that tell the strategy of a pagination. */
export const paginationNames: Readonly<Record<PaginationStrategy, readonly string[]>> = {
  page: ["page","pageNumber","page_number","page[number]","pageNo","page_no","pageNum","page_num"],
  offset: ["offset","skip","start","startAt","$skip"],
  cursor: ["cursor","after","pageToken","page_token","nextPageToken","starting_after","start_cursor","$skiptoken"],
  limit: ["limit","per_page","page_size","pageSize","perPage","page[size]","maxResults"],
};

/** Headers and query parameters that carry a secret, in lower case. */
export const credentialNames: ReadonlySet<string> = new Set(["authorization","proxy-authorization","x-api-key","api-key","apikey","x-apikey","dd-api-key","dd-application-key","x-algolia-api-key","ocp-apim-subscription-key","subscription-key","x-auth-token","x-api-token","x-access-token","authorization-token","x-shopify-access-token","x-amz-access-token","x-auth-key","api_key","api_token","apitoken","access_key","access_token","auth_token"]);

/** The usual names of records, pages and errors in responses. */
export const responseFields: ReadonlySet<string> = new Set(["items","records","result","results","entries","response","content","values","embedded","nodes","edges","cursor","cursors","after","offset","links","paging","pagination","pageInfo","has_more","hasMore","next_page","nextPage","next_cursor","nextCursor","end_cursor","endCursor","nextLink","hasNextPage","next_page_token","nextPageToken","next_page_url","next_page_uri","next_page_link","response_metadata","error","errors","message","messages","error_message","errorMessage","error_description","description","detail","details","reason","title"]);

/** Media types of requests and responses, in lower case. */
export const mediaTypes: ReadonlySet<string> = new Set(["application/json","application/xml","application/x-www-form-urlencoded","application/octet-stream","application/pdf","application/graphql","multipart/form-data","text/plain","text/csv","text/html","text/xml","application/jsonl","application/json5","application/x-ndjson","application/x-json","text/json","text/x-json","application/xhtml+xml","application/jose+json","application/ld+json","application/hal+json"]);

/** Parameters of OAuth, with the request that they belong to: the page where people sign in, or the token request; the runtime sends some itself. */
export const oauthParameters: ReadonlyMap<string, "authorize" | "token" | "runtime"> = new Map([
  ["response_type","authorize"],
  ["response_mode","authorize"],
  ["prompt","authorize"],
  ["login_hint","authorize"],
  ["max_age","authorize"],
  ["acr_values","authorize"],
  ["ui_locales","authorize"],
  ["display","authorize"],
  ["access_type","authorize"],
  ["approval_prompt","authorize"],
  ["include_granted_scopes","authorize"],
  ["domain_hint","authorize"],
  ["audience","authorize"],
  ["grant_type","token"],
  ["assertion","token"],
  ["client_assertion","token"],
  ["client_assertion_type","token"],
  ["client_id","runtime"],
  ["client_secret","runtime"],
  ["redirect_uri","runtime"],
  ["refresh_token","runtime"],
  ["code_verifier","runtime"],
  ["code_challenge","runtime"],
  ["code_challenge_method","runtime"],
]);

/** What the groups of `secretShape` recognise, in their order. */
export const secretKinds: readonly string[] = ["a live secret key of Stripe","a test key of Stripe","a token of GitHub","a token of GitHub","a token of GitLab","a token of Slack","a token of Slack","an access key of AWS","a client secret of Google","an API key of Google","an API key of SendGrid","a token of Shopify","a token of HubSpot","a token of Airtable","a token of npm","an API key of OpenAI","an API key of Anthropic","an API key of Linear","a token of Notion","a token of DigitalOcean","a token of Square","a token of Telegram","a webhook secret","a JSON web token","a private key"];

/** Values that are secrets by their form alone; the group that matches tells the kind. */
export const secretShape: RegExp = /\b(?:((?:sk|rk)_live_[A-Za-z0-9]{16}[A-Za-z0-9]*)|((?:sk|rk)_test_[A-Za-z0-9]{16}[A-Za-z0-9]*)|(gh[pousr]_[A-Za-z0-9]{36}[A-Za-z0-9]*)|(github_pat_[A-Za-z0-9_]{50}[A-Za-z0-9_]*)|(glpat-[A-Za-z0-9_-]{20}[A-Za-z0-9_-]*)|(xox[abeprs]-[A-Za-z0-9-]{20}[A-Za-z0-9-]*)|(xapp-[0-9]-[A-Za-z0-9]+-[0-9]+-[a-f0-9]{32}[a-f0-9]*)|((?:AKIA|ASIA)[A-Z2-7]{16}\b)|(GOCSPX-[A-Za-z0-9_-]{20}[A-Za-z0-9_-]*)|(AIza[A-Za-z0-9_-]{35})|(SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43})|(shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32})|(pat-(?:na|eu)[0-9]-[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|(pat[A-Za-z0-9]{14}\.[0-9a-f]{64})|(npm_[A-Za-z0-9]{36})|(sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40}[A-Za-z0-9_-]*)|(sk-ant-[a-z0-9]+-[A-Za-z0-9_-]{40}[A-Za-z0-9_-]*)|(lin_api_[A-Za-z0-9]{32}[A-Za-z0-9]*)|((?:secret|ntn)_[A-Za-z0-9]{43}[A-Za-z0-9]*)|(do[opr]_v1_[a-f0-9]{64})|(sq0(?:atp|csp)-[A-Za-z0-9_-]{22}[A-Za-z0-9_-]*)|((?:bot)?[0-9]{8,10}:AA[A-Za-z0-9_-]{33})|(whsec_[A-Za-z0-9+\/]{24}[A-Za-z0-9+\/]*)|(eyJ[A-Za-z0-9_-]{10,1000}\.eyJ[A-Za-z0-9_-]{10,9000}\.[A-Za-z0-9_-]{16}[A-Za-z0-9_-]*)|(BEGIN (?:[A-Z]{1,20} ){0,3}PRIVATE KEY-----[^-]{40}[^-]*))/g;