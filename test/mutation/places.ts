/** The places of a configuration's parts, as patterns for `Subject.at`. */

export const methods = ["resources/*/*"];
export const authorizations = ["authorization", "resources/*/*/authorization"];
export const paginations = ["pagination", "resources/*/*/pagination"];
export const credentials = ["credentials", "credentials/*"];
export const fields = ["credentials/config/fields/*", "credentials/*/config/fields/*"];
export const signature = "webhook/signature_verification";

export const errorExpressions = ["error_expression", "resources/*/*/error_expression"];
export const detections = ["rate_limit/is_rate_limited", "resources/*/*/rate_limit/is_rate_limited"];
export const delays = [
  "rate_limit/retry_after_header_expression",
  "resources/*/*/rate_limit/retry_after_header_expression",
];
export const limitHeaders = ["rate_limit/rate_limit_header_expression"];
export const responseExpressions = [...errorExpressions, ...detections, ...delays, ...limitHeaders];
export const nextValues = paginations.map((at) => `${at}/config/get_pagination_values_expression`);
export const verifications = ["webhook/handle_verification"];
export const transforms = ["webhook/payload_transform"];
export const expressions = [...responseExpressions, ...nextValues, ...verifications, "authorization/config/expression"];

export const paths = ["resources/*/*/path"];
export const headerValues = ["headers/*", "resources/*/*/headers/*"];
export const queryValues = ["query/*", "resources/*/*/query/*"];
export const methodQueryValues = ["resources/*/*/query/*"];
export const bodyValues = ["resources/*/*/body/*"];
export const authorizationValues = ["value", "header_value", "username", "password"].map(
  (key) => `authorization/config/${key}`,
);
export const requestValues = [...headerValues, ...queryValues, ...bodyValues];
