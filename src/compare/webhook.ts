import { named, shapes } from "../../generated/shapes.js";
import type { Value } from "../model/value.js";
import { ownProperty } from "../schema/shape.js";
import { canonicalText } from "../model/canonical-text.js";
import type { Changes } from "./change.js";
import { compareOptionalExpression } from "./expressions.js";
import { reportMissing } from "./inputs.js";
import { Knowledge } from "./knowledge.js";
import { sentBy } from "./sent.js";
import type { Side, Versions } from "./side.js";

/** Compares how webhook events are received. */
export function compareWebhook(sides: Versions<Side>, changes: Changes): void {
  const [before, after] = [sides.old, sides.new].map(({ config }) => objectOf(config.value.get("webhook")));
  const place = { old: before?.node, new: after?.node };
  if (before === undefined) {
    if (after === undefined) return;
    const why = "Nothing could rely on events before.";
    changes.additive("webhook", { what: "Events are received now.", why, ...place });
    return;
  }
  if (after === undefined) {
    const why = "Events that the API sends for accounts are lost.";
    changes.breaking("webhook", { what: "Events are received no longer.", why, ...place });
    return;
  }
  const of = (key: string) => ({ old: before.get(key), new: after.get(key) });
  compareOptionalExpression(
    { role: "webhook-payload", label: "`payload_transform`", ...of("payload_transform") },
    "Events arrive as the API sends them, in another shape than before.",
    sides,
    changes,
  );
  compareOptionalExpression(
    { role: "webhook-verification", label: "`handle_verification`", ...of("handle_verification") },
    "The API's request to verify the webhook no longer gets a response.",
    sides,
    changes,
  );
  compareSignature(of("signature_verification"), sides, changes);
}

function compareSignature(values: Versions<Value | undefined>, sides: Versions<Side>, changes: Changes): void {
  const [old, current] = [objectOf(values.old), objectOf(values.new)];
  const place = { old: old?.node, new: current?.node };
  if (current === undefined) {
    if (old === undefined) return;
    const why = "Every event that was accepted still is; but anybody can send some.";
    changes.neutral("signature", { what: "Signatures are verified no longer.", why, ...place });
    return;
  }
  if (old === undefined) {
    const why = "Events of accounts whose webhook was set up without this signature are rejected.";
    changes.breaking("signature", { what: "Signatures are verified now.", why, ...place });
    return;
  }
  if (signatureText(old) === signatureText(current)) return;
  const knowledge = Knowledge.of(sides.old.config, sides.new.config, undefined);
  const [was, is] = [old, current].map((value) => sentBy(textsIn(value), knowledge));
  const missing = [...(is?.missing ?? [])].filter((path) => was?.missing.has(path) !== true);
  const label = "the verification of signatures";
  if (reportMissing({ missing, uncertain: [], label, old: old.node, new: current.node }, changes)) return;
  changes.breaking("signature", {
    what: "Signatures are verified in another way.",
    why: "Events that are signed as before are rejected.",
    ...place,
  });
}

function objectOf(value: Value | undefined): Value | undefined {
  return value?.type === "object" ? value : undefined;
}

/** The placeholders of a signature verification, as one text. */
function textsIn(value: Value): string {
  const reads = value.templates().flatMap((template) => template.reads);
  return reads.map(({ path }) => `{{${path.text}}}`).join(" ");
}

/** A normalized text of everything that affects whether a signature is accepted. */
function signatureText(value: Value): string {
  const written = value.text("format") ?? "";
  const old = ownProperty(shapes[named.SignatureVerification]?.oldValues, written);
  const config = value.get("config");
  const algorithm = config?.text("algorithm") ?? ownProperty(old?.alsoSets, "algorithm") ?? "";
  const rest = (config?.entries() ?? []).filter(([key]) => key !== "algorithm");
  const parts = rest.map(([key, member]) => {
    const text = canonicalText(member);
    return `${key}=${text.replaceAll(/\$header\.[\w-]+/g, (reference) => reference.toLowerCase())}`;
  });
  return [old?.value ?? written, algorithm.toLowerCase(), ...parts.sort()].join("\n");
}
