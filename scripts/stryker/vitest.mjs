/** What tests import from "vitest", without its workers. */
import { chai, customMatchers, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from "@vitest/expect";

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

export const { expect } = chai;
expect.extend(expect, customMatchers);
export { afterAll, afterEach, beforeAll, beforeEach, describe, it, test } from "@vitest/runner";
