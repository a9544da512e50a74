/** Whether the name of a parameter says that it is a secret: what authorizes takes its place. */
export function isCredentialName(name: string): boolean {
  return /^(?:x[-_])?(?:auth(?:orization)?|(?:api|access|auth|bearer|session)?[-_]?(?:token|key)|api[-_]?key)$/i.test(
    name,
  );
}
