/** A configuration with everything that accounts and callers may depend on. */
export const helpdesk = {
  label: "Harbour Desk",
  logo: "https://static.harbourdesk.example/logo.svg",
  base_url: "https://{{subdomain}}.harbourdesk.example/api/v2",
  headers: { Accept: "application/json", "X-Client": "integrations", "X-Api-Version": "2024-05-01" },
  credentials: {
    api_key: {
      format: "api_key",
      config: {
        fields: [
          { name: "subdomain", label: "Subdomain", type: "text", required: true, pattern: "[a-z0-9-]+" },
          { name: "email", label: "E-mail of the agent", type: "text", required: true, format: "email" },
          { name: "api_key", label: "API key", type: "password", required: true, help_text: "Under Settings" },
          { name: "note", label: "Note", type: "text", required: false },
          {
            name: "region",
            label: "Region",
            type: "single_select",
            required: false,
            options: [
              { label: "Europe", value: "eu" },
              { label: "America", value: "us" },
            ],
          },
        ],
      },
    },
    oauth2: {
      format: "oauth2",
      config: {
        client: { id: "{{environment_variables.CLIENT_ID}}", secret: "{{environment_variables.CLIENT_SECRET}}" },
        auth: {
          tokenHost: "https://login.harbourdesk.example",
          tokenPath: "/oauth/token",
          authorizeHost: "https://login.harbourdesk.example",
          authorizePath: "/oauth/authorize",
        },
        scope: ["tickets:read", "tickets:write"],
        fields: [{ name: "subdomain", label: "Subdomain", type: "text", required: true }],
      },
    },
  },
  authorization: { format: "bearer", config: { value: "{{oauth.token.access_token|api_key}}" } },
  pagination: {
    format: "cursor",
    config: { cursor_path: "meta.next", cursor_key: "after", limit_key: "per_page", max_limit: 100 },
  },
  rate_limit: {
    is_rate_limited: "status = 429",
    retry_after_header_expression: "$number(headers.`retry-after`)",
    rate_limit_header_expression:
      "{ 'limit': headers.`x-limit`, 'remaining': headers.`x-remaining`, 'reset': headers.`x-reset` }",
  },
  error_expression: "status >= 400 ? { 'status': status, 'message': 'Refused: ' & $string(data.error) } : null",
  webhook: {
    payload_transform:
      "{ 'body': { 'type': 'ticket.' & body.kind, 'id': body.id }, 'headers': headers, 'query': query }",
    handle_verification:
      "body.challenge ? { 'type': 'verify', 'verification_response': { 'status_code': 200, 'body': body.challenge } } : { 'type': 'payload' }",
    signature_verification: {
      format: "hmac",
      config: {
        algorithm: "sha256",
        secret: "{{environment_variables.WEBHOOK_SECRET}}",
        parts: ["$body"],
        compare_with: "$header.x-signature",
        string_type: "hex",
      },
    },
  },
  actions: {
    post_install: {
      steps: [
        { type: "request", config: { method: "get", path: "/account" } },
        { type: "set_context", config: { account_id: "{{subdomain}}" } },
        {
          type: "form",
          config: { fields: [{ name: "team", label: "Team", type: "text", required: true }] },
        },
      ],
    },
    refresh_token: { steps: [{ type: "request", config: { method: "post", path: "/token/refresh" } }] },
  },
  tool_tags: { tickets: ["support"] },
  resources: {
    tickets: {
      list: {
        method: "get",
        path: "/tickets",
        query: {
          status: "{{query.status:undefined}}",
          sort: "updated",
          team: "{{team}}",
          view: "{{query.view?:all}}",
        },
        response_path: "tickets",
        description: "Lists the tickets of the account, newest first.",
      },
      get: { method: "get", path: "/tickets/{{id}}", response_path: "ticket", description: "Returns one ticket." },
      create: {
        method: "post",
        path: "/tickets",
        body: { subject: "{{body.subject}}", priority: "{{body.priority?:normal}}", account: "{{account_id}}" },
        response_path: "ticket",
        description: "Opens a ticket.",
      },
      delete: { method: "delete", path: "/tickets/{{id}}", description: "Deletes a ticket for good." },
    },
    comments: {
      list: { path: "/tickets/{{query.ticket_id}}/comments", response_path: "comments" },
      create: { method: "post", path: "/tickets/{{query.ticket_id}}/comments", body: "{{body:json}}" },
      export: { path: "/comments/export", pagination: null, response_path: "file" },
    },
  },
};

/** A small configuration whose key travels in the query, with pages by number. */
export const weather = {
  label: "Weatherly",
  base_url: "https://api.weatherly.example",
  query: { key: "{{api_key}}", units: "metric" },
  credentials: {
    format: "api_key",
    config: { fields: [{ name: "api_key", label: "API key", type: "password", required: true }] },
  },
  pagination: { format: "page", config: { page_param: "page", limit_param: "size" } },
  error_expression: "data.ok = false ? { 'status': 400, 'message': data.reason } : null",
  resources: {
    stations: {
      list: { path: "/v1/stations", response_path: "items" },
      get: { path: "/v1/stations/{{id}}" },
      nearby: {
        path: "/v1/stations/near",
        query: { lat: "{{query.lat}}", lon: "{{query.lon}}" },
        response_path: "items",
      },
    },
    alerts: {
      list: { path: "/v1/alerts", headers: { "X-Locale": "{{query.locale?:en}}" }, response_path: "items" },
      subscribe: { method: "post", path: "/v1/alerts", body: { url: "{{body.url}}", kinds: ["storm", "flood"] } },
    },
  },
};

/** Requests that are signed, with a user name and a password. */
export const signed = {
  label: "Ledger",
  base_url: "https://ledger.example/rest",
  credentials: {
    format: "api_key",
    config: {
      fields: [
        { name: "username", label: "User", type: "text", required: true },
        { name: "password", label: "Password", type: "password", required: true },
      ],
    },
  },
  authorization: { format: "basic", config: { username: "{{username}}", password: "{{password}}" } },
  pagination: {
    format: "dynamic",
    config: {
      get_initial_pagination_values_expression: "{ 'page': 1 }",
      get_pagination_values_expression: "body.more ? { 'page': paginationValues.page + 1 } : null",
    },
  },
  resources: {
    entries: {
      list: { path: "/entries", response_path: "data" },
      import: { method: "post", path: "/entries/import", body: { rows: "{{body.rows:json}}" }, body_format: "form" },
      signed: {
        path: "/entries/signed",
        authorization: { format: "header", config: { expression: "{ 'X-Signature': $string(context.password) }" } },
      },
    },
  },
};
